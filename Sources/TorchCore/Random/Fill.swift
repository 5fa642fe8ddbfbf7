extension Tensor {
  /// The dimensions from the largest stride to the smallest: in this order the elements lie in memory. Dimensions
  /// of stride 0 stay where they are, as in PyTorch.
  var memoryOrder: [Int] {
    var order = Array((0..<shape.count).reversed())
    for i in order.indices.dropFirst() {
      var at = i
      for k in Swift.stride(from: i - 1, through: 0, by: -1) {
        let (a, b) = (order[k], order[at])
        if strides[a] == 0 || strides[b] == 0 { continue }
        if strides[a] > strides[b] || strides[a] == strides[b] && shape[a] > shape[b] {
          order.swapAt(k, at)
          at = k
        } else if strides[a] < strides[b] {
          break
        }
      }
    }
    return order.reversed()
  }

  /// Whether the elements fill a piece of memory without gaps and without overlap.
  var isDense: Bool {
    if isContiguous { return true }
    var expected = 1
    for d in memoryOrder.reversed() where shape[d] != 1 {
      if strides[d] != expected { return false }
      expected *= shape[d]
    }
    return true
  }

  /// The strides of a dense tensor of this shape whose elements lie in the order of this one's.
  var denseStrides: Size {
    var s = strides, n = 1
    for d in memoryOrder.reversed() {
      s[d] = n
      n *= Swift.max(shape[d], 1)
    }
    return s
  }

  /// Overwrites `self` with numbers that do not depend on it; gradients end here. `body` fills memory in the order
  /// in which the elements lie, which is how PyTorch draws; complex numbers are filled as pairs of real ones.
  @discardableResult
  func overwrite(_ name: StaticString, _ body: (_ y: Target, _ whole: Bool) -> Void) -> Tensor {
    guard !Failure.pending, isStrided(name) else { return self }
    let span = Span(name, [self])
    defer { span.end() }
    let record = Grad.isEnabled && requiresGrad
    prepareWrite(recorded: record, name)
    check(
      !overlapsItself,
      "\(name.plain)_: \(described) shows some of its elements more than once and cannot be written: clone() it first"
    )
    if Failure.pending { return self }
    let edge = record ? self.edge : nil
    if isDense {
      body(Target(address, dtype, count), isContiguous)
    } else {
      let order = memoryOrder, sizes = Size(order.map { shape[$0] }), steps = Size(order.map { strides[$0] })
      let part = Tensor(empty: sizes, dtype)
      body(Target(part.address, dtype, count), false)
      part.copy(into: Tensor(storage: storage, dtype, shape: sizes, strides: steps, offset: storageOffset))
    }
    storage.version += 1
    if let edge {
      attach(Node(name, [edge]) { b in [Tensor(full: b.g.shape, 0, b.g.dtype)] })
    }
    return self
  }
}

extension Target {
  /// The elements of a tensor as real numbers: a complex one is two.
  init(_ data: UnsafeMutableRawPointer, _ dtype: DType, _ n: Int) {
    self.init(data: data, dtype: dtype.real, n: dtype.isComplex ? 2 * n : n)
  }
}
