import Foundation
import Torch

/// The cases of a folder: `cases.jsonl` and `data.bin`, mapped into memory.
final class Corpus: @unchecked Sendable {
  let lines: [Data]
  let data: Data

  init(folder: String) throws {
    let url = URL(fileURLWithPath: folder)
    let cases = try Data(contentsOf: url.appendingPathComponent("cases.jsonl"), options: .alwaysMapped)
    data = try Data(contentsOf: url.appendingPathComponent("data.bin"), options: .alwaysMapped)
    lines = cases.split(separator: 10)
  }

  /// The text of a member at the top of a case, found without parsing the line.
  static func member(_ key: String, of line: Data) -> String? {
    guard let start = line.range(of: Data("\"\(key)\": \"".utf8)),
      let end = line[start.upperBound...].firstIndex(of: 0x22)
    else { return nil }
    return String(decoding: line[start.upperBound..<end], as: UTF8.self)
  }

  func `case`(_ k: Int) throws -> JSON {
    guard let c = JSON(lines[k]) else { throw TorchError("line \(k + 1) of cases.jsonl is no JSON") }
    return c
  }
}

/// Builds the arguments of a case, and remembers the tensors whose gradients are compared.
struct Arguments {
  let corpus: Corpus
  /// Whether tensors that required grad do so here.
  private let records: Bool
  /// What stands in the places of the tensors that require grad, if not these themselves.
  private let variables: [Tensor]?
  private(set) var leaves: [Tensor] = []

  init(_ corpus: Corpus, records: Bool = true, variables: [Tensor]? = nil) {
    (self.corpus, self.records, self.variables) = (corpus, records, variables)
  }

  mutating func value(_ j: JSON) throws -> Value {
    switch j {
    case .null: return .none
    case .bool(let b): return .bool(b)
    case .int(let i): return .int(i)
    case .double(let d): return .double(d)
    case .string(let s): return .string(s)
    case .array(let a): return .list(try a.map { try value($0) })
    case .object(let pairs):
      guard let (key, content) = pairs.first.map({ ($0.key, $0.value) }) else { return .none }
      switch key {
      case "float": return .double(Arguments.number(content))
      case "complex":
        return .complex(Arguments.number(content.array![0]), Arguments.number(content.array![1]))
      case "list": return .list(try (content.array ?? []).map { try value($0) })
      case "tuple": return .tuple(try (content.array ?? []).map { try value($0) })
      case "slice":
        let parts = content.array ?? []
        return .slice(parts[0].int, parts[1].int, parts[2].int)
      case "ellipsis": return .ellipsis
      case "tensor": return .tensor(try tensor(content))
      case "dtype":
        guard let d = DType.allCases.first(where: { $0.name == content.string }) else {
          throw TorchError("the corpus has an unknown dtype \(content.text)")
        }
        return .dtype(d)
      case "device", "memory_format", "layout": return .string(content.string ?? "")
      default: throw TorchError("the corpus has an unknown value \(key)")
      }
    }
  }

  static func number(_ j: JSON) -> Double {
    switch j {
    case .int(let i): Double(i)
    case .double(let d): d
    case .string(let s): Double(s) ?? .nan
    default: .nan
    }
  }

  mutating func tensor(_ j: JSON) throws -> Tensor {
    let plain = try Plain.Source(j)
    let isVariable = records && j["requires_grad"]?.bool == true
    if isVariable, let variables {
      leaves.append(variables[leaves.count])
      return leaves[leaves.count - 1]
    }
    let bytes = plain.count * plain.dtype.itemSize
    let storage = Storage(bytes: bytes)
    // It has none after a mistake.
    if storage.bytes > 0 {
      corpus.data.copyBytes(
        to: UnsafeMutableRawBufferPointer(start: storage.base, count: bytes),
        from: plain.at..<plain.at + bytes)
    }
    let t = Tensor(storage: storage, plain.dtype, shape: Size(plain.shape), strides: Size(plain.strides))
    if isVariable {
      t.requiresGrad = true
      leaves.append(t)
    }
    return t
  }
}
