extension Tensor {
  /// A view of the elements where the indices of `dim1` and `dim2` differ by `offset`, as a new last dimension.
  ///
  ///     torch.eye(3).diagonal(offset: 1)    // tensor([0., 0.])
  public func diagonal(offset: Int = 0, dim1: Int = 0, dim2: Int = 1) -> Tensor {
    guard
      check(shape.count >= 2, "diagonal: \(described): two dimensions are needed"),
      let a = axis(dim1, "diagonal"),
      let b = axis(dim2, "diagonal"),
      check(a != b, "diagonal: dim1 and dim2 of \(described) are both \(a)")
    else { return .placeholder }
    let (rows, columns) = (shape[a], shape[b])
    let length = Swift.max(
      0, offset >= 0 ? Swift.min(rows, columns - offset) : Swift.min(rows + offset, columns))
    var (size, stride) = (shape, strides)
    for d in [Swift.max(a, b), Swift.min(a, b)] {
      size.remove(at: d)
      stride.remove(at: d)
    }
    size.append(length)
    stride.append(strides[a] + strides[b])
    let start = offset >= 0 ? offset * strides[b] : -offset * strides[a]
    let whole = shape
    return view("diagonal", size, stride, offset: storageOffset + (length == 0 ? 0 : start)) { g in
      let z = Tensor(full: whole, 0, g.dtype)
      z.diagonal(offset: offset, dim1: a, dim2: b).copy_(g)
      return z
    }
  }
}
