extension linalg {
  /// The cross product of vectors of size 3 along `dim`; other dimensions broadcast.
  ///
  ///     linalg.cross(torch.tensor([1, 0, 0]), torch.tensor([0, 1, 0]))   // tensor([0, 0, 1])
  public static func cross(_ input: Tensor, _ other: Tensor, dim: Int = -1, out: Tensor? = nil) -> Tensor {
    guard
      check(
        input.shape.count == other.shape.count,
        "cross: \(input.described) and \(other.described): both need the same number of dimensions"),
      let d = input.axis(dim, "cross"),
      check(
        input.shape[d] == 3 && other.shape[d] == 3,
        "cross: \(input.described) and \(other.described): the size of dimension \(dim) must be 3"),
      check(
        input.dtype != .bool || other.dtype != .bool,
        "cross: \(input.described): not defined for bool tensors")
    else { return .placeholder }
    func turned(_ x: Tensor, _ by: Int) -> Tensor { x.roll([by], dims: [d]) }
    return (turned(input, -1) * turned(other, 1) - turned(input, 1) * turned(other, -1)).written(to: out)
  }

  /// The diagonals of the matrices in two dimensions, a view: see `Tensor.diagonal`.
  public static func diagonal(_ A: Tensor, offset: Int = 0, dim1: Int = -2, dim2: Int = -1) -> Tensor {
    A.diagonal(offset: offset, dim1: dim1, dim2: dim2)
  }

  /// The product of matrices and vectors: see `Tensor.matmul`.
  public static func matmul(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.matmul(other, out: out)
  }

  /// Σ x̄ᵢ yᵢ along `dim`; other dimensions broadcast.
  ///
  ///     linalg.vecdot(torch.tensor([[1.0, 2], [3, 4]]), torch.tensor([1.0, 1]))   // tensor([3., 7.])
  public static func vecdot(_ x: Tensor, _ y: Tensor, dim: Int = -1, out: Tensor? = nil) -> Tensor {
    if let cast = Autocast.on { return cast.low(x, y) { vecdot($0, $1, dim: dim, out: out) } }
    guard x.matches(y, "vecdot"),
      check(x.dtype.category >= 2, "vecdot: \(x.described): floating-point or complex tensors are needed"),
      let d = x.axis(dim, "vecdot", count: Swift.max(x.shape.count, y.shape.count)),
      let shape = Tensor.broadcast([x, y], "vecdot"),
      check(
        x.shape.count > 0 && y.shape.count > 0 && x.shape[d - shape.count] == y.shape[d - shape.count],
        "vecdot: \(x.described) and \(y.described): the sizes of dimension \(dim) must be equal")
    else { return .placeholder }
    return (x.conj() * y).sum(dim: d).written(to: out)
  }

  /// The powers x⁰, x¹ … xᴺ⁻¹ along a new last dimension, as many as the last of `x` without `N`.
  ///
  ///     linalg.vander(torch.tensor([1, 2, 3]))   // tensor([[1, 1, 1], [1, 2, 4], [1, 3, 9]])
  public static func vander(_ x: Tensor, N: Int? = nil) -> Tensor {
    let y = (x.shape.count == 0 ? x.reshape([1]) : x).to(x.dtype.category < 2 ? .int64 : x.dtype)
    let n = N ?? y.shape[-1]
    guard
      check(
        n > 1 && n < 1 << 56,
        "vander: \(x.described): N must be greater than 1 and no more than memory holds, not \(n)")
    else {
      return .placeholder
    }
    let steps = y.unsqueeze(-1).expand(y.shape.then(n - 1)).cumprod(-1)
    return torch.cat([Tensor(full: y.shape.then(1), 1, y.dtype), steps], dim: -1)
  }
}

extension Tensor {
  // forms: out
  /// The cross product of vectors of size 3 along `dim`; without `dim` the first dimension of size 3.
  public func cross(_ other: Tensor, dim: Int? = nil, out: Tensor? = nil) -> Tensor {
    guard let d = dim ?? shape.firstIndex(of: 3) else {
      fail("cross: \(described): no dimension has size 3")
      return .placeholder
    }
    return linalg.cross(self, other, dim: d, out: out)
  }

  /// The sum of the diagonal of a matrix.
  ///
  ///     torch.tensor([[1, 2], [3, 4]]).trace()   // tensor(5)
  public func trace() -> Tensor {
    if let cast = Autocast.on { return cast.wide(self) { $0.trace() } }
    guard check(shape.count == 2, "trace: \(described) is not a matrix") else { return .placeholder }
    return diagonal().sum()
  }
}
