// Elements repeated in place, and flat places told as coordinates.

extension Tensor {
  /// Every slice along `dim` (every element, without it) `repeats` times, one number for all or one for each.
  /// `outputSize` is what `repeats` adds up to.
  ///
  ///     torch.tensor([1, 2]).repeatInterleave(torch.tensor([1, 3]))    // tensor([1, 2, 2, 2])
  public func repeatInterleave(_ repeats: Tensor, dim: Int? = nil, outputSize: Int? = nil) -> Tensor {
    guard let dim else { return reshape([count]).repeatInterleave(repeats, dim: 0, outputSize: outputSize) }
    let x = shape.count == 0 ? reshape([1]) : self
    guard let d = x.axis(dim, "repeatInterleave"),
      check(
        repeats.shape.count <= 1 && (repeats.count == 1 || repeats.count == x.shape[d]),
        "repeatInterleave: \(repeats.described) for dimension \(d) of \(described): one number, or one for each of "
          + "\(x.shape[d]) is needed")
    else { return .placeholder }
    let all = repeats.count == x.shape[d] ? repeats.reshape([repeats.count]) : repeats.expand([x.shape[d]])
    return x.indexSelect(d, torch.repeatInterleave(all, outputSize: outputSize))
  }
  /// Every slice along `dim` (every element, without it) `repeats` times.
  ///
  ///     torch.tensor([1, 2]).repeatInterleave(2)    // tensor([1, 1, 2, 2])
  public func repeatInterleave(_ repeats: Int, dim: Int? = nil, outputSize: Int? = nil) -> Tensor {
    repeatInterleave(Tensor(.int(repeats), dtype: .int64), dim: dim, outputSize: outputSize)
  }
}

extension torch {
  /// The numbers 0, 1, …, the i-th `repeats[i]` times.
  ///
  ///     torch.repeatInterleave(torch.tensor([1, 2]))    // tensor([0, 1, 1])
  public static func repeatInterleave(_ repeats: Tensor, outputSize: Int? = nil) -> Tensor {
    guard
      check(
        repeats.shape.count == 1 && (repeats.dtype == .int64 || repeats.dtype == .int32),
        "repeatInterleave: repeats \(repeats.described): a vector of int64 or int32 is needed")
    else { return .placeholder }
    let n = repeats.toArray(Int.self), total = n.reduce(0, &+)
    guard
      check(n.allSatisfy { $0 >= 0 }, "repeatInterleave: repeats \(n.min() ?? 0): no number may be negative"),
      check(
        n.reduce(0) { $0 + Double($1) } < 0x1p56, "repeatInterleave: \(repeats.described): too many elements"),
      check(
        outputSize == nil || outputSize == total,
        "repeatInterleave: outputSize \(outputSize ?? 0): the repeats add up to \(total)")
    else { return .placeholder }
    let y = Tensor(empty: [total], .int64)
    if Failure.pending { return .placeholder }
    var to = y.pointer(Int64.self)
    for (i, times) in n.enumerated() {
      to.update(repeating: Int64(i), count: times)
      to += times
    }
    return repeats.dtype == .int32 ? y.to(.int32) : y
  }

  /// The coordinates, one tensor a dimension, of places in the flattened order of a tensor of this shape.
  ///
  ///     torch.unravelIndex(torch.tensor([4, 7]), [3, 3])    // [tensor([1, 2]), tensor([1, 1])]
  public static func unravelIndex(_ indices: Tensor, _ shape: Size) -> [Tensor] {
    let (total, large) = shape.reduce((1, false)) { all, n in
      let (product, overflow) = all.0.multipliedReportingOverflow(by: n)
      return (product, all.1 || overflow)
    }
    guard
      check(
        indices.dtype.isIntegral, "unravelIndex: the indices \(indices.described) must be integers"),
      check(
        shape.allSatisfy { $0 >= 0 }, "unravelIndex: the shape \(shape.bracketed): no size may be negative"),
      check(!large, "unravelIndex: the shape \(shape.bracketed): too many elements"),
      check(
        indices.count == 0
          || noGrad {
            indices.ge(0).logicalAnd(indices.to(.int64).lt(.int(total))).all().item(Bool.self)
          },
        "unravelIndex: an index of \(indices.described) lies outside of the shape \(shape.bracketed)")
    else { return [] }
    let indices = indices.to(.int64)
    var step = 1
    return shape.reversed().map { n in
      defer { step = step &* n }
      return indices.div(.int(step), roundingMode: "floor").remainder(.int(Swift.max(n, 1)))
    }.reversed()
  }
  /// The coordinate of places in a vector of this size.
  public static func unravelIndex(_ indices: Tensor, _ shape: Int) -> [Tensor] {
    unravelIndex(indices, [shape])
  }
}
