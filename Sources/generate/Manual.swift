import Foundation

/// Documentation/Manual.md: every entry of the manuals in their order, with what the tests found out about it.
enum Manual {
  static let page = "Documentation/Manual.md", folder = "Tests/Manual/Resources"

  /// The page; its Swift spellings are the calls that Tests/Manual compiled and ran.
  static func text() throws -> String {
    let entries = try table("entries.tsv").dropFirst(), results = try table("results.tsv")
    let found = Dictionary(results.map { ("\($0[0])\t\($0[1])", $0) }) { first, _ in first }
    var lines: [String] = [], area = "", works = 0, tested = 0
    for entry in entries {
      if entry[0] != area {
        area = entry[0]
        lines += ["", "## \(area)", "", "| PyTorch | Swift | works |", "|---|---|---|"]
      }
      let isCall = entry[2].contains(entry[1].split(separator: ".").last!)
      var cells = [isCall ? code(entry[2]) : "\(code(entry[1])): \(entry[2])", "", "not tested yet"]
      if let result = found["\(entry[0])\t\(entry[1])"] {
        tested += 1
        switch result[2] {
        case "works":
          works += 1
          cells[1...] = [code(result[3]), "yes"]
        default: cells[2] = "no: \(result[3])"
        }
      }
      lines.append("| \(cells.joined(separator: " | ")) |")
    }
    let head = """
      # The manuals' entries

      Written by `swift run generate` from the results of `Tests/Manual`, where each call of the second column is
      compiled, run and compared: \(works) of \(entries.count) entries work, \(entries.count - tested) are not tested \
      yet.

      """
    return head + lines.joined(separator: "\n") + "\n"
  }

  private static func table(_ name: String) throws -> [[String]] {
    try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// A cell with a signature or a call; a vertical bar would end it.
  private static func code(_ text: String) -> String {
    "`\(text.replacingOccurrences(of: "`", with: "").replacingOccurrences(of: "|", with: "\\|"))`"
  }
}
