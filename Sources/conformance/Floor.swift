import Foundation
import Torch

/// The cases that pass, committed: what passed once may not fail later.
///
/// One line an operator: its name, then for each dtype the numbers of the passing cases: `abs float32/0-2 int64/0,2`.
struct Floor {
  var passing: Set<String> = []

  init(passing: [String]) { self.passing = Set(passing) }

  init(file: String) throws {
    for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    where !line.hasPrefix("#") {
      let words = line.split(separator: " ")
      for word in words.dropFirst() {
        let slash = word.lastIndex(of: "/")
        let middle = slash.map { word[..<$0] + "/" } ?? "",
          numbers = slash.map { word[word.index(after: $0)...] } ?? word
        for range in numbers.split(separator: ",") {
          let ends = range.split(separator: "-").compactMap { Int($0) }
          guard let first = ends.first, let last = ends.last, first <= last, last < 100_000 else {
            throw TorchError("\(file): cannot read \(word)")
          }
          for k in first...last { passing.insert("\(words[0])/\(middle)\(k)") }
        }
      }
    }
  }

  var text: String {
    var groups: [String: [String: [Int]]] = [:]
    for id in passing {
      let parts = id.split(separator: "/")
      guard parts.count >= 2, let k = Int(parts.last!) else { continue }
      groups[String(parts[0]), default: [:]][parts[1..<(parts.count - 1)].joined(separator: "/"), default: []]
        .append(k)
    }
    var text = "# Cases of the corpus that pass. Written by `conformance --write-floor`.\n"
    for (name, kinds) in groups.sorted(by: { $0.key < $1.key }) {
      let words = kinds.sorted { $0.key < $1.key }.map { kind, numbers in
        (kind.isEmpty ? "" : kind + "/") + Floor.ranges(numbers.sorted())
      }
      text += ([name] + words).joined(separator: " ") + "\n"
    }
    return text
  }

  private static func ranges(_ numbers: [Int]) -> String {
    var parts: [String] = [], k = 0
    while k < numbers.count {
      var end = k
      while end + 1 < numbers.count, numbers[end + 1] == numbers[end] + 1 { end += 1 }
      parts.append(k == end ? "\(numbers[k])" : "\(numbers[k])-\(numbers[end])")
      k = end + 1
    }
    return parts.joined(separator: ",")
  }
}
