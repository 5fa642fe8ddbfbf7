// Copies of a tensor in which the elements that a view would show are replaced.

extension Tensor {
  /// A copy whose `part` is `src`.
  private func with(_ src: Tensor, _ name: StaticString, at part: (Tensor) -> Tensor) -> Tensor {
    let y = clone(), place = part(y)
    guard !Failure.pending,
      check(
        place.shape == src.shape,
        "\(name.plain): \(src.described) into \(described): the source must have the shape \(place.shape.bracketed)"
      )
    else { return .placeholder }
    place.copy_(src)
    return y
  }

  /// A copy whose index `index` along `dim` is `src`, which lacks that dimension.
  ///
  ///     torch.zeros(2, 2).selectScatter(torch.ones(2), 0, 1)      // [[0, 0], [1, 1]]
  public func selectScatter(_ src: Tensor, _ dim: Int, _ index: Int) -> Tensor {
    with(src, "selectScatter") { $0.select(dim, index) }
  }

  // forms: out
  /// A copy whose indices start, start + step, … below `end` along `dim` are `src`; negative ones count from the end.
  ///
  ///     torch.zeros(3).sliceScatter(torch.ones(2), start: 1)      // tensor([0., 1., 1.])
  public func sliceScatter(
    _ src: Tensor, dim: Int = 0, start: Int? = nil, end: Int? = nil, step: Int = 1
  ) -> Tensor {
    guard check(shape.count > 0, "sliceScatter: \(described) has no dimensions"),
      let d = axis(dim, "sliceScatter"), check(step > 0, "sliceScatter: step \(step): it must be positive")
    else { return .placeholder }
    let n = shape[d]
    func place(_ k: Int) -> Int { Swift.min(Swift.max(k < 0 ? k + n : k, 0), n) }
    let first = place(start ?? 0)
    return with(src, "sliceScatter") { $0.slice(d, first, Swift.max(first, place(end ?? n)), step) }
  }

  /// A copy whose diagonal of the dimensions `dim1` and `dim2`, `offset` above the main one, is `src`.
  public func diagonalScatter(_ src: Tensor, offset: Int = 0, dim1: Int = 0, dim2: Int = 1) -> Tensor {
    with(src, "diagonalScatter") { $0.diagonal(offset: offset, dim1: dim1, dim2: dim2) }
  }

  /// A copy, in memory of the same geometry, whose elements storageOffset + i·stride[0] + j·stride[1] + … are `src`.
  // No gradient reaches what was replaced. PyTorch lets it reach only that, which its own gradcheck refuses.
  public func asStridedScatter(
    _ src: Tensor, _ size: Size, _ stride: Size, storageOffset: Int? = nil
  ) -> Tensor {
    let offset = storageOffset ?? self.storageOffset, reach = storage.bytes / dtype.itemSize
    guard
      check(
        size.count == stride.count && Tensor.isWithin(reach, size, stride, offset),
        "asStridedScatter: sizes \(size.bracketed) with strides \(stride.bracketed) from \(offset): \(described) has a "
          + "storage of \(reach) elements")
    else { return .placeholder }
    if isContiguous && self.storageOffset == 0 {
      return with(src, "asStridedScatter") { $0.asStrided(size, stride, storageOffset: storageOffset) }
    }
    var last = self.storageOffset
    for i in 0..<shape.count { last += Swift.max(shape[i] - 1, 0) * strides[i] }
    let whole = asStrided([count == 0 ? 0 : last + 1], [1], storageOffset: 0)
    let y = whole.with(src, "asStridedScatter") {
      $0.asStrided(size, stride, storageOffset: offset)
    }
    return y.asStrided(shape, strides, storageOffset: self.storageOffset)
  }
}
