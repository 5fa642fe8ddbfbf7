import TorchCore

/// A storage as a checkpoint names it: bytes, the dtype they are read as, and the first element that belongs to it.
final class StoredBytes {
  let storage: Storage
  /// nil for an untyped storage.
  let dtype: DType?
  let offset: Int
  let count: Int

  init(_ storage: Storage, _ dtype: DType?, offset: Int = 0, count: Int) {
    (self.storage, self.dtype, self.offset, self.count) = (storage, dtype, offset, count)
  }

  /// The whole storage as a tensor of one dimension.
  func flat() throws -> Tensor {
    try Tensor(
      checking: storage, dtype ?? .uint8, shape: [count], strides: [1], offset: offset)
  }
}

extension Tensor {
  /// A view that has been checked to lie inside its storage; the error otherwise.
  convenience init(
    checking storage: Storage, _ dtype: DType, shape: [Int], strides: [Int], offset: Int
  ) throws {
    guard shape.count == strides.count, shape.count <= 64 else {
      throw TorchError("holds a tensor of \(shape.count) sizes and \(strides.count) strides")
    }
    let text = "a tensor of shape \(shape), strides \(strides), offset \(offset) and dtype \(dtype.name)"
    guard offset >= 0, shape.allSatisfy({ $0 >= 0 }), strides.allSatisfy({ $0 >= 0 }) else {
      throw TorchError("holds \(text): none of these may be negative")
    }
    var (count, last, overflow) = (1, offset, false)
    func add(_ step: (partialValue: Int, overflow: Bool)) -> Int {
      overflow = overflow || step.overflow
      return step.partialValue
    }
    for (size, stride) in zip(shape, strides) {
      count = add(count.multipliedReportingOverflow(by: Swift.max(size, 1)))
      last = add(
        last.addingReportingOverflow(add(Swift.max(size - 1, 0).multipliedReportingOverflow(by: stride))))
    }
    _ = add(count.multipliedReportingOverflow(by: dtype.itemSize))
    let end = add(add(last.addingReportingOverflow(1)).multipliedReportingOverflow(by: dtype.itemSize))
    guard !overflow else { throw TorchError("holds \(text): too large for 64 bits") }
    let empty = shape.contains(0)
    guard empty || end <= storage.bytes else {
      throw TorchError("holds \(text), which needs \(end) bytes, but its storage has \(storage.bytes)")
    }
    let inside = offset * dtype.itemSize <= storage.bytes
    self.init(
      storage: storage, dtype, shape: Size(shape), strides: Size(strides), offset: inside ? offset : 0)
  }
}

extension PickleReader {
  /// The tensor of `_rebuild_tensor*`: storage, offset, sizes, strides, requires_grad, hooks, metadata.
  mutating func tensor(_ a: [Item], _ dtype: DType? = nil) throws -> Tensor {
    guard a.count >= 4, case .storage(let stored) = a[0], let offset = int(a[1]),
      let shape = elements(a[2])?.map(int), let strides = elements(a[3])?.map(int),
      !shape.contains(nil), !strides.contains(nil), let type = dtype ?? stored.dtype
    else { throw damaged("a tensor is described in a way that PyTorch never writes") }
    let (first, overflow) = offset.addingReportingOverflow(stored.offset)
    guard !overflow else { throw damaged("the offset of a tensor is too large") }
    var tensor = try Tensor(
      checking: stored.storage, type, shape: shape.map { $0! }, strides: strides.map { $0! }, offset: first)
    if a.count > 6, let flags = pairs(a[6]) {
      for i in stride(from: 0, to: flags.count - 1, by: 2) {
        guard case .value(.string(let name)) = flags[i], case .value(.bool(true)) = flags[i + 1] else {
          continue
        }
        guard loaded else {
          missedContent = true
          continue
        }
        try spend(tensorBytes: tensor.nbytes)
        tensor = try tensor.resolved(name)
      }
    }
    if a.count > 4, case .value(.bool(let flag)) = a[4] { try setRequiresGrad(tensor, flag) }
    return tensor
  }

  func setRequiresGrad(_ tensor: Tensor, _ flag: Bool) throws {
    guard flag else { return }
    guard tensor.dtype.isDifferentiable else {
      throw TorchError("holds a tensor of dtype \(tensor.dtype.name) that requires a gradient")
    }
    tensor.requiresGrad = true
  }
}

extension Tensor {
  /// PyTorch marks a lazily conjugated or negated tensor by a flag; here the values themselves are changed, in a
  /// copy of their own since the storage may be shared.
  fileprivate func resolved(_ flag: String) throws -> Tensor {
    func negated<T: SignedNumeric>(_: T.Type, every step: Int, from first: Int) -> Tensor {
      let copy = Tensor(empty: shape, dtype)
      var index = [Int](repeating: 0, count: shape.count)
      let parts = dtype.itemSize / MemoryLayout<T>.stride
      let (source, target) = (pointer(T.self), copy.pointer(T.self))
      for i in 0..<count {
        let at = zip(index, strides).reduce(0) { $0 + $1.0 * $1.1 }
        for part in 0..<parts {
          let x = source[at * parts + part]
          target[i * parts + part] = part >= first && (part - first) % step == 0 ? -x : x
        }
        for d in index.indices.reversed() {
          index[d] += 1
          if index[d] < shape[d] { break }
          index[d] = 0
        }
      }
      return copy
    }
    switch (flag, dtype) {
    case ("conj", .complex64): return negated(Float.self, every: 2, from: 1)
    case ("conj", .complex128): return negated(Double.self, every: 2, from: 1)
    case ("neg", .float32), ("neg", .complex64): return negated(Float.self, every: 1, from: 0)
    case ("neg", .float64), ("neg", .complex128): return negated(Double.self, every: 1, from: 0)
    default: throw TorchError("holds a tensor of dtype \(dtype.name) marked '\(flag)'")
    }
  }
}
