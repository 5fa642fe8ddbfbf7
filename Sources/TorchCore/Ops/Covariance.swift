extension Tensor {
  /// The covariances of variables, each a row of observations (a vector is one variable): Σ (xᵢ - x̄ᵢ)(xⱼ - x̄ⱼ)* divided by
  /// n - correction. `fweights` says how often each observation counts, `aweights` how much.
  ///
  ///     torch.tensor([[0.0, 1, 2], [2, 1, 0]]).cov()    // [[1, -1], [-1, 1]]
  public func cov(correction: Int = 1, fweights: Tensor? = nil, aweights: Tensor? = nil) -> Tensor {
    guard check(shape.count <= 2, "cov: \(described): a matrix or a vector is needed"),
      check(dtype != .bool, "cov: \(described): bools are not supported: use .to(.float32)")
    else { return .placeholder }
    let x = shape.count == 2 ? self : reshape([1, count]), n = x.shape[1]
    for (name, w) in [("fweights", fweights), ("aweights", aweights)] {
      guard let w else { continue }
      guard
        check(w.shape.count <= 1, "cov: \(name) \(w.described): a vector is needed"),
        check(
          w.dtype.category == (name == "fweights" ? 1 : 2),
          "cov: \(name) \(w.described): \(name == "fweights" ? "integers" : "floating-point numbers") are needed"
        ),
        check(
          w.count == n, "cov: \(name) \(w.described): one weight for each of \(n) observations is needed"),
        check(
          w.count == 0 || noGrad { w.detach().ge(0).all().item(Bool.self) },
          "cov: \(name): no weight may be negative")
      else { return .placeholder }
    }
    var w = fweights
    if let aweights { w = w.map { $0 * aweights } ?? aweights }
    let total = w?.sum() ?? Tensor(.int(n), dtype: .int64)
    guard
      check(w == nil || noGrad { total.detach().ne(0).item(Bool.self) }, "cov: the weights add up to zero")
    else { return .placeholder }
    let mean = (w.map { x * $0 } ?? x).sum(dim: 1).div(total)
    var scale: Tensor
    if let w, let aweights, correction != 0 {
      scale = total - (w * aweights).sum().mul(.int(correction)).div(total)
    } else {
      scale = total.sub(.int(correction))
    }
    // As many corrections as observations leave nothing to divide by: infinite, as in PyTorch.
    if noGrad({ scale.detach().le(0).item(Bool.self) }) { scale = Tensor(full: [], 0, scale.dtype) }
    let centred = x - mean.unsqueeze(1)
    return centred.mm((w.map { centred * $0 } ?? centred).t().conj()).div(scale).squeeze()
  }

  /// The correlation coefficients of variables, each a row of observations: cov(i, j) / √(cov(i, i) cov(j, j)).
  ///
  ///     torch.tensor([[0.0, 1, 2], [2, 1, 0]]).corrcoef()    // [[1, -1], [-1, 1]]
  public func corrcoef() -> Tensor {
    let c = cov()
    if c.shape.count == 0 { return c / c }
    let d = c.diag(), deviation = (d.dtype.isComplex ? d.real : d).sqrt()
    let r = c / deviation.unsqueeze(1) / deviation.unsqueeze(0)
    return r.dtype.isComplex
      ? r.viewAsReal().clamp(min: -1, max: 1).viewAsComplex() : r.clamp(min: -1, max: 1)
  }
}
