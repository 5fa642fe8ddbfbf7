import Foundation
import Torch

/// A case with its report.
struct Result {
  let id: String, line: Data, report: Report

  /// What the table groups by: the operator, module or optimizer; errors stand in a row of their own.
  var subject: String {
    let kind = Corpus.member("kind", of: line) ?? "op"
    switch kind {
    case "error": return "error " + (Corpus.member("op", of: line) ?? "")
    case "module": return Corpus.member("module", of: line) ?? id
    case "optim": return "optim." + (Corpus.member("optim", of: line) ?? "")
    default: return Corpus.member("op", of: line) ?? id
    }
  }
}

/// Operators with the number of cases passed, failed and not implemented.
func table(of results: [Result], brief: Bool) -> String {
  var rows: [String: (passed: Int, failed: Int, missing: Int)] = [:]
  for r in results {
    switch r.report.status {
    case .passed: rows[r.subject, default: (0, 0, 0)].passed += 1
    case .failed: rows[r.subject, default: (0, 0, 0)].failed += 1
    case .missing: rows[r.subject, default: (0, 0, 0)].missing += 1
    }
  }
  let width = max(8, rows.keys.map(\.count).max() ?? 0)
  func row(_ name: String, _ cells: [String]) -> String {
    name + String(repeating: " ", count: width - name.count)
      + cells.map { String(repeating: " ", count: max(1, 17 - $0.count)) + $0 }.joined()
  }
  func number(_ n: Int) -> String { n == 0 ? "." : String(n) }
  var lines = [row("operator", ["passed", "failed", "not implemented"])]
  for (name, n) in rows.sorted(by: { $0.key < $1.key }) where !brief || n.failed + n.missing > 0 {
    lines.append(row(name, [number(n.passed), number(n.failed), number(n.missing)]))
  }
  return lines.joined(separator: "\n")
}
