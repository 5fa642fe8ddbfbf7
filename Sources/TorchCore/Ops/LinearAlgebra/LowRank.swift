extension torch {
  /// An approximate singular value decomposition A ≈ U diag(S) Vᴴ of rank `q`, by a random basis that `niter` steps of
  /// subspace iteration improve; with `M` of A - M. U is [m, q], V [n, q].
  ///
  /// Source: Halko, Martinsson, Tropp (2009), algorithms 4.4 and 5.1.
  public static func svdLowrank(
    _ A: Tensor, q: Int = 6, niter: Int = 2, M: Tensor? = nil
  ) -> (U: Tensor, S: Tensor, V: Tensor) {
    guard A.isMatrix("svdLowrank"),
      check(
        q >= 0 && q <= Swift.min(A.shape[-1], A.shape[-2]),
        "svdLowrank: q \(q) of \(A.described): it must lie in 0 ... \(Swift.min(A.shape[-1], A.shape[-2]))"),
      check((0...10_000).contains(niter), "svdLowrank: niter \(niter) must lie in 0 ... 10000"),
      M == nil || A.matches(M!, "svdLowrank")
    else { return (.placeholder, .placeholder, .placeholder) }
    let isWide = A.shape[-2] < A.shape[-1]
    let a = isWide ? A.mH : A, mean = M.map { isWide ? $0.expand(A.shape).mH : $0.expand(A.shape) }
    func apply(_ x: Tensor) -> Tensor { mean.map { a.matmul(x) - $0.matmul(x) } ?? a.matmul(x) }
    func applyAdjoint(_ x: Tensor) -> Tensor {
      mean.map { a.mH.matmul(x) - $0.mH.matmul(x) } ?? a.mH.matmul(x)
    }
    var basis = linalg.qr(apply(torch.randn([a.shape[-1], q], dtype: a.dtype))).Q
    for _ in 0..<niter {
      basis = linalg.qr(applyAdjoint(basis)).Q
      basis = linalg.qr(apply(basis)).Q
    }
    let (u, s, vh) = linalg.svd(applyAdjoint(basis).mH, fullMatrices: false)
    if Failure.pending { return (.placeholder, .placeholder, .placeholder) }
    return isWide ? (vh.mH, s, basis.matmul(u)) : (basis.matmul(u), s, vh.mH)
  }

  /// The `q` principal components of the rows of A (min(6, m, n) without `q`): A - mean ≈ U diag(S) Vᴴ, the directions
  /// in the columns of V. With `center: false` no mean is subtracted.
  public static func pcaLowrank(
    _ A: Tensor, q: Int? = nil, center: Bool = true, niter: Int = 2
  ) -> (U: Tensor, S: Tensor, V: Tensor) {
    guard A.isMatrix("pcaLowrank") else { return (.placeholder, .placeholder, .placeholder) }
    let most = Swift.min(A.shape[-1], A.shape[-2]), q = q ?? Swift.min(6, most)
    guard
      check(
        q >= 0 && q <= most && (0...10_000).contains(niter),
        "pcaLowrank: \(A.described): q \(q) must lie in 0 ... \(most), and niter \(niter) in 0 ... 10000")
    else { return (.placeholder, .placeholder, .placeholder) }
    return svdLowrank(center ? A - A.mean(dim: -2, keepdim: true) : A, q: q, niter: niter)
  }
}
