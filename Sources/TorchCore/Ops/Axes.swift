/// The dimensions that an operator works over, as a set of bits.
struct Axes {
  var mask: UInt64
  let rank: Int

  func contains(_ i: Int) -> Bool { mask >> UInt64(i) & 1 == 1 }
  /// Whether nothing is left out.
  var isAll: Bool { mask.nonzeroBitCount == rank }

  /// `shape` without these dimensions, or with 1 in their place.
  func reduce(_ shape: Size, keepdim: Bool) -> Size {
    var s = Size()
    for i in 0..<shape.count {
      if !contains(i) { s.append(shape[i]) } else if keepdim { s.append(1) }
    }
    return s
  }
  /// How many elements of `shape` share one place of the result.
  func count(_ shape: Size) -> Int {
    var n = 1
    for i in 0..<shape.count where contains(i) { n *= shape[i] }
    return n
  }
}

extension Tensor {
  /// The dimensions named by `dim`, all without any; nil after reporting one out of range or named twice.
  func axes(_ dim: (any IntOrList)?, _ operation: String) -> Axes? {
    guard
      check(
        shape.count <= 64,
        "\(operation): \(shape.count) dimensions: only tensors with up to 64 dimensions can be reduced")
    else { return nil }
    let all = shape.count == 64 ? UInt64.max : (1 << UInt64(shape.count)) - 1
    guard let dim else { return Axes(mask: all, rank: shape.count) }
    let list = dim.list
    if list.isEmpty { return Axes(mask: all, rank: shape.count) }
    var mask: UInt64 = 0
    for d in list {
      guard let i = axis(d, operation) else { return nil }
      guard
        check(
          mask >> UInt64(i) & 1 == 0,
          "\(operation): dimension \(i) appears more than once in the list of dims")
      else { return nil }
      mask |= 1 << UInt64(i)
    }
    return Axes(mask: mask & all, rank: shape.count)
  }

  /// The result of a reduction, or its gradient, laid over all elements that went into it.
  func spread(_ shape: Size, _ axes: Axes, keepdim: Bool) -> Tensor {
    if self.shape == shape { return self }
    let full = axes.reduce(shape, keepdim: true)
    return (self.shape == full ? self : view(full)).expand(shape)
  }

  /// The geometry of a reduction over `axes`.
  func reduction(_ axes: Axes, ordered: Bool = false) -> Reduction {
    Reduction(
      address, dtype, compute: dtype.compute, shape: shape, strides: strides, mask: axes.mask,
      ordered: ordered)
  }
  /// This tensor as the destination of a kernel.
  func sink(_ last: Sink.Last = .none) -> Sink { Sink(base: address, dtype: dtype, last: last) }
}
