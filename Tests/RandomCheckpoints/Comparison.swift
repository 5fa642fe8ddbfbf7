import Glibc
import TorchCore

/// Whether two checkpoints are the same, bit by bit, with the same sharing.
public struct Comparison {
  /// Where they differ.
  public private(set) var place = ""
  private var storages: [ObjectIdentifier: ObjectIdentifier] = [:]
  private var tensors: [ObjectIdentifier: ObjectIdentifier] = [:]
  /// Parts of sparse tensors: kept, so that no other tensor gets their identity.
  private var parts: [Tensor] = []

  /// A comparison that has seen nothing yet.
  public init() {}

  /// Whether two parts are the same; storages and tensors keep the partners they were first seen with.
  public mutating func same(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.tensor(let x), .tensor(let y)): return same(x, y)
    case (.list(let x), .list(let y)), (.tuple(let x), .tuple(let y)):
      guard x.count == y.count else { return false }
      for i in x.indices where !within("\(i)", x[i], y[i]) { return false }
      return true
    case (.dictionary(let x), .dictionary(let y)):
      guard x.keys == y.keys else { return false }
      for key in x.keys where !within("\(key)", x[key]!, y[key]!) { return false }
      return true
    case (.double(let x), .double(let y)): return x.bitPattern == y.bitPattern
    default: return a == b
    }
  }

  private mutating func within(_ name: String, _ a: Value, _ b: Value) -> Bool {
    let before = place
    place += "/" + name
    guard same(a, b) else { return false }
    place = before
    return true
  }

  private mutating func same(_ x: Tensor, _ y: Tensor) -> Bool {
    guard x.dtype == y.dtype, x.shape == y.shape, x.requiresGrad == y.requiresGrad, x.isSparse == y.isSparse,
      tensors[ObjectIdentifier(x), default: ObjectIdentifier(y)] == ObjectIdentifier(y)
    else { return false }
    tensors[ObjectIdentifier(x)] = ObjectIdentifier(y)
    if x.isSparse {
      let (a, b) = ([x._indices(), x._values()], [y._indices(), y._values()])
      parts += a + b
      return same(a[0], b[0]) && same(a[1], b[1])
    }
    guard x.strides == y.strides, x.storageOffset == y.storageOffset else { return false }
    let (s, t) = (x.storage, y.storage)
    if let known = storages[ObjectIdentifier(s)] { return known == ObjectIdentifier(t) }
    storages[ObjectIdentifier(s)] = ObjectIdentifier(t)
    return s.bytes == t.bytes && memcmp(s.base, t.base, s.bytes) == 0
  }
}
