extension Tensor {
  // forms: out
  /// The Kronecker product: every element of this tensor times the whole of `other`, in its place. [n, m], [p, q] ->
  /// [np, mq]; of fewer dimensions, those in front are taken as 1.
  ///
  ///     torch.tensor([1, 10]).kron(torch.tensor([1, 2]))   // tensor([ 1,  2, 10, 20])
  public func kron(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    let rank = Swift.max(shape.count, other.shape.count)
    func padded(_ shape: Size) -> [Int] { [Int](repeating: 1, count: rank - shape.count) + shape }
    let (a, b) = (padded(shape), padded(other.shape))
    let left = reshape(Size(a.flatMap { [$0, 1] })), right = other.reshape(Size(b.flatMap { [1, $0] }))
    return left.mul(right).reshape(Size(zip(a, b).map { $0 * $1 })).written(to: out)
  }

  /// The powers n - 1, …, 1, 0 (rising if `increasing`) of a vector of m numbers, as columns: [m] -> [m, n], n = m
  /// without `N`.
  ///
  ///     torch.tensor([1, 2, 3]).vander(N: 2)   // tensor([[1, 1], [2, 1], [3, 1]])
  public func vander(N: Int? = nil, increasing: Bool = false) -> Tensor {
    guard check(shape.count == 1, "vander: \(described): a vector is needed"),
      check(N ?? 0 >= 0, "vander: N is \(N ?? 0): it may not be negative")
    else { return .placeholder }
    let x = dtype.category < 2 ? to(.int64) : self, n = N ?? count
    if n == 0 { return x.unsqueeze(1).narrow(1, 0, 0) }
    let powers = x.unsqueeze(1).pow(torch.arange(n))
    return increasing ? powers : powers.flip([1])
  }
}
