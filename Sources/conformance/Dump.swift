import Foundation
import Torch

/// Writes what we computed in the corpus's own format, so that anyone can compare without trusting the runner.
///
/// All workers append to the same two files, one at a time.
final class Dump: @unchecked Sendable {
  private let cases: Int32, data: Int32

  init(folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    cases = open(folder + "/cases.jsonl", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    data = open(folder + "/data.bin", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    if cases < 0 || data < 0 { throw TorchError("cannot write to \(folder)") }
  }

  /// Empties the two files.
  func clear() {
    ftruncate(cases, 0)
    ftruncate(data, 0)
  }

  /// Appends the elements in row-major order and tells where they lie.
  func tensor(_ t: Tensor) -> JSON {
    let bytes = gathered(t)
    flock(data, LOCK_EX)
    defer { flock(data, LOCK_UN) }
    let end = Int(lseek(data, 0, SEEK_END)), at = (end + 15) / 16 * 16
    let padded = [UInt8](repeating: 0, count: at - end) + bytes
    padded.withUnsafeBytes { p in _ = write(data, p.baseAddress!, p.count) }
    var strides: [JSON] = [], n = 1
    for s in t.shape.reversed() {
      strides.insert(.int(n), at: 0)
      n *= max(s, 1)
    }
    return .object([
      (
        "tensor",
        .object([
          ("dtype", .string(t.dtype.name)), ("shape", .array(t.shape.map { .int($0) })),
          ("stride", .array(strides)),
          ("at", .int(at)), ("count", .int(t.count)), ("requires_grad", .bool(t.requiresGrad)),
        ])
      )
    ])
  }

  private func gathered(_ t: Tensor) -> [UInt8] {
    let size = t.dtype.itemSize, n = t.count
    var bytes = [UInt8](repeating: 0, count: n * size)
    var index = [Int](repeating: 0, count: t.shape.count), offset = 0
    for k in 0..<n {
      for b in 0..<size { bytes[k * size + b] = (t.address + offset * size + b).load(as: UInt8.self) }
      var d = t.shape.count - 1
      while d >= 0 {
        index[d] += 1
        offset += t.strides[d]
        if index[d] < t.shape[d] { break }
        offset -= index[d] * t.strides[d]
        index[d] = 0
        d -= 1
      }
    }
    return bytes
  }

  func line(_ id: String, _ outcome: Outcome) {
    var members: [(key: String, value: JSON)] = [("id", .string(id))] + outcome.dump
    if outcome.status != .passed, !outcome.dump.contains(where: { $0.key == "error" }) {
      members.append(("error", .string(outcome.detail)))
    }
    if !outcome.forms.isEmpty { members.append(("forms", .object(outcome.forms))) }
    let text = Array((JSON.object(members).text + "\n").utf8)
    flock(cases, LOCK_EX)
    text.withUnsafeBytes { p in _ = write(cases, p.baseAddress!, p.count) }
    flock(cases, LOCK_UN)
  }

  /// A result that is no tensor, as FORMAT.md writes it.
  static func number(_ v: Value) -> JSON {
    switch v {
    case .none: return .null
    case .bool(let b): return .bool(b)
    case .int(let i): return .int(i)
    case .double(let d): return .object([("float", d.isFinite ? .double(d) : .string("\(d)"))])
    case .complex(let a, let b): return .object([("complex", .array([.string("\(a)"), .string("\(b)")]))])
    case .string(let s): return .string(s)
    case .list(let l), .tuple(let l): return .object([("list", .array(l.map(number)))])
    default: return .string("\(v)")
    }
  }
}
