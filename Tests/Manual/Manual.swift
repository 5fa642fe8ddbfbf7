import Foundation
import Testing
import Torch

/// Every entry of the manuals that this library implements, called and compared. The entries stand in
/// `Resources/entries.tsv`, one area a function; what a run found stands in `Resources/results.tsv`, from which
/// `generate` writes Documentation/Manual.md.
///
///     MANUAL_RESULTS=write swift test --filter ManualTests     # brings results.tsv up to date
@Suite(.serialized) struct ManualTests {}

/// One row of `entries.tsv`.
struct Row {
  let area: String, name: String, signature: String

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Resources")
  static let results = folder.appending(path: "results.tsv")

  static let all: [Row] = lines(of: folder.appending(path: "entries.tsv")).dropFirst().map { line in
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    return Row(area: fields[0], name: fields[1], signature: fields[2])
  }

  static func lines(of file: URL) -> [Substring] {
    (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
  }
}

/// Checks one area of the manuals: every row of it needs an entry, and every entry a row.
func area(_ name: String, at: SourceLocation = #_sourceLocation, _ body: (Area) throws -> Void) rethrows {
  let area = Area(name, at)
  try body(area)
  area.finish()
}

/// The entries of one area, as they are made.
final class Area {
  /// What a row of results.tsv says of an entry.
  private enum Result: String { case works, missing, later }

  private let name: String, place: SourceLocation
  private var sources: [String: Source] = [:]
  private var found: [String: (Result, text: String)] = [:]

  init(_ name: String, _ place: SourceLocation) { (self.name, self.place) = (name, place) }

  /// An entry that works: `body`, which starts from the random seed 0, calls it and compares the result.
  ///
  /// Its Swift spelling is read from the source of `body`: the argument of `shown`, else the first one of the first
  /// comparison. So the spelling in the documentation is one that was compiled and run. It must contain the entry's
  /// PyTorch name in camelCase, or `spelling` where Swift needs another one; and `out:` and `generator:` must be tried
  /// where the manual has them, but for views, which have no `out:` in PyTorch 2.
  func callAsFunction(
    _ entry: String, as spelling: String? = nil, file: String = #filePath,
    at: SourceLocation = #_sourceLocation, _ body: () throws -> Void
  ) rethrows {
    let failures = Comparison.failures
    torch.manualSeed(0)
    try body()
    let source = sources[file] ?? Source(file)
    sources[file] = source
    let text = source.call(after: at.line), wanted = spelling ?? Area.swiftName(entry)
    #expect(text.contains(wanted), "\(entry): '\(text)' is no call of it", sourceLocation: at)
    let signature = Row.all.first { $0.name == entry }?.signature ?? ""
    let views = ["torch.squeeze", "torch.t", "torch.transpose", "torch.unsqueeze"]
    for keyword in ["out", "generator"] where signature.contains("\(keyword)=") && !views.contains(entry) {
      #expect(
        source.body(after: at.line).contains("\(keyword):"), "\(entry): \(keyword): is not tried",
        sourceLocation: at)
    }
    if Comparison.failures == failures { add(entry, .works, text, at) }
  }

  /// An entry that cannot work yet, and why; `body` asserts what happens instead.
  func missing(
    _ entry: String, _ reason: String, at: SourceLocation = #_sourceLocation,
    _ body: () -> Void = {}
  ) {
    body()
    add(entry, .missing, reason, at)
  }

  /// Entries that are still to be written. One that has been must leave this list.
  func later(_ entries: String..., at: SourceLocation = #_sourceLocation) {
    for entry in entries { add(entry, .later, "to be written", at) }
  }

  private func add(_ entry: String, _ result: Result, _ text: String, _ at: SourceLocation) {
    if let old = found.updateValue((result, text), forKey: entry) {
      Issue.record("\(entry) is listed twice, as \(old.0) and \(result)", sourceLocation: at)
    }
  }

  func finish() {
    let rows = Row.all.filter { $0.area == name }
    for row in rows where found[row.name] == nil {
      Issue.record("\(row.name) has no entry: \(row.signature)", sourceLocation: place)
    }
    for entry in Set(found.keys).subtracting(rows.map(\.name)).sorted() {
      Issue.record("\(entry) is no row of \(name)", sourceLocation: place)
    }
    let new = rows.compactMap { row in
      found[row.name].map { [name, row.name, $0.0.rawValue, $0.text].joined(separator: "\t") }
    }
    let old = Row.lines(of: Row.results).map(String.init)
    if ProcessInfo.processInfo.environment["MANUAL_RESULTS"] == "write" {
      let order = Row.all.map(\.area)
      let kept = old.filter { !$0.hasPrefix(name + "\t") } + new
      let sorted = kept.map { ($0, order.firstIndex(of: String($0.prefix { $0 != "\t" })) ?? 0) }
        .enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
      let text = sorted.map { $0.element.0 + "\n" }.joined()
      #expect(throws: Never.self) { try text.write(to: Row.results, atomically: true, encoding: .utf8) }
    } else {
      #expect(
        old.filter { $0.hasPrefix(name + "\t") } == new,
        "results.tsv is stale: MANUAL_RESULTS=write swift test --filter ManualTests", sourceLocation: place)
    }
  }

  /// `torch.index_select` is `torch.indexSelect`, `Tensor.index_add_` is `.indexAdd_`.
  static func swiftName(_ entry: String) -> String {
    let parts = entry.split(separator: ".").map(String.init)
    let words = parts.last!.split(separator: "_").map(String.init)
    let name = words[0] + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    let path = parts[0] == "torch" ? parts.dropLast().joined(separator: ".") : ""
    return "\(path).\(name)\(entry.hasSuffix("_") ? "_" : "")"
  }
}

/// The source of a file of entries.
struct Source {
  private let lines: [Substring]

  init(_ file: String) {
    lines = ((try? String(contentsOfFile: file, encoding: .utf8)) ?? "")
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The closure that follows this line.
  func body(after line: Int) -> String {
    let text = Array(lines[(line - 1)...].joined(separator: "\n").utf8)
    guard let open = text.firstIndex(of: UInt8(ascii: "{")) else { return "" }
    return String(decoding: text[open...].prefix(Source.length(of: text[open...])), as: UTF8.self)
  }

  /// The call that the entry on this line shows: the argument of `shown`, or the first one of a comparison.
  func call(after line: Int) -> String {
    let body = Array(body(after: line).utf8)
    for marker in ["shown(", "shown {", "same(", "holds("] {
      guard let range = body.firstRange(of: Array(marker.utf8)) else { continue }
      let inside = body[range.upperBound...]
      let argument = inside.prefix(Source.length(of: inside, isArgument: true))
      return String(decoding: argument, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ").replacing("( ", with: "(").replacing(" )", with: ")")
    }
    return ""
  }

  /// How far the bracket that opens `text` reaches; of an argument, up to its comma or closing bracket.
  private static func length(of text: ArraySlice<UInt8>, isArgument: Bool = false) -> Int {
    var depth = 0, inString = false, escaped = false
    for (n, c) in text.enumerated() {
      if inString {
        if c == UInt8(ascii: "\""), !escaped { inString = false }
        escaped = c == UInt8(ascii: "\\") && !escaped
        continue
      }
      switch c {
      case UInt8(ascii: "\""): inString = true
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth <= 0, !isArgument { return n + 1 }
        if depth < 0 { return n }
      case UInt8(ascii: ",") where isArgument && depth == 0: return n
      default: break
      }
    }
    return text.count
  }
}
