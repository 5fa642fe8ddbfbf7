extension linalg {
  /// The norm of the matrices in two dimensions: "fro" (the root of the sum of squares), "nuc" (the sum of the singular
  /// values), ±2 (the greatest or least singular value), ±1 and ±infinity (the greatest or least sum of absolute values
  /// of a column, of a row).
  ///
  ///     linalg.matrixNorm(torch.tensor([[1.0, 2], [3, 4]]), ord: 1)   // tensor(6.)
  public static func matrixNorm(
    _ A: Tensor, ord: any NormOrder = "fro", dim: [Int] = [-2, -1], keepdim: Bool = false,
    dtype: DType? = nil,
    out: Tensor? = nil
  ) -> Tensor {
    guard
      check(A.shape.count >= 2, "matrixNorm: \(A.described): at least 2 dimensions are needed"),
      check(dim.count == 2, "matrixNorm: dim: \(dim) must name two dimensions"),
      let r = A.axis(dim[0], "matrixNorm"), let c = A.axis(dim[1], "matrixNorm"),
      check(r != c, "matrixNorm: \(A.described): dim: \(dim) names one dimension twice"),
      check(
        A.dtype.category >= 2, "matrixNorm: \(A.described): only floating-point and complex tensors have one")
    else { return .placeholder }
    let x = dtype.map { A.to($0) } ?? A
    if ord as? String == "fro" {
      return vectorNorm(A, dim: [r, c], keepdim: keepdim, dtype: dtype, out: out)
    }
    let order = (ord as? Int).map(Double.init) ?? ord as? Double
    if ord as? String == "nuc" || order?.magnitude == 2 {
      let rest = (0..<x.shape.count).filter { $0 != r && $0 != c }
      let s = svdvals(x.permute(rest + [r, c]))
      var y = order == nil ? s.sum(dim: -1) : extreme(s, -1, order!)
      if keepdim { for d in [min(r, c), max(r, c)] { y = y.unsqueeze(d) } }
      return y.written(to: out)
    }
    guard let order, order.magnitude == 1 || order.magnitude == .infinity else {
      fail("matrixNorm: the order \(ord) is not supported: use \"fro\", \"nuc\", ±1, ±2 or ±infinity")
      return .placeholder
    }
    let sums = vectorNorm(x, ord: 1, dim: order.magnitude == 1 ? r : c, keepdim: true)
    let other = order.magnitude == 1 ? c : r
    let y = extreme(sums, other, order).unsqueeze(other)
    return (keepdim ? y : y.squeeze([r, c])).written(to: out)
  }

  /// The greatest (for a negative order least) element along `dim`; the greatest of none is 0.
  private static func extreme(_ x: Tensor, _ dim: Int, _ order: Double) -> Tensor {
    if order > 0 && x.shape[dim] == 0 { return x.sum(dim: dim) }
    return order > 0 ? x.amax(dim: dim) : x.amin(dim: dim)
  }

  /// The norm of matrices (of two dimensions, with an order) or vectors (of any others): see `matrixNorm` and
  /// `vectorNorm`. Without `ord` the root of the sum of squares.
  public static func norm(
    _ A: Tensor, ord: (any NormOrder)? = nil, dim: (any IntOrList)? = nil, keepdim: Bool = false,
    dtype: DType? = nil, out: Tensor? = nil
  ) -> Tensor {
    guard let ord else { return vectorNorm(A, dim: dim, keepdim: keepdim, dtype: dtype, out: out) }
    let dims = dim?.list ?? Array(0..<A.shape.count), order = (ord as? Int).map(Double.init) ?? ord as? Double
    guard
      check(
        dims.count == 1 || dims.count == 2,
        "norm: \(A.described): a norm of order \(ord) is that of one or two dimensions: name them with dim:")
    else { return .placeholder }
    if dims.count == 2 {
      return matrixNorm(A, ord: ord, dim: dims, keepdim: keepdim, dtype: dtype, out: out)
    }
    guard let order else {
      fail("norm: \(A.described): the norm \"\(ord)\" is that of matrices: two dimensions are needed")
      return .placeholder
    }
    return vectorNorm(A, ord: order, dim: dim, keepdim: keepdim, dtype: dtype, out: out)
  }
}
