extension linalg {
  /// The Moore-Penrose pseudo-inverse A⁺, in which singular values up to max(atol, rtol · σ₁) count as 0:
  /// [m, n] -> [n, m].
  ///
  /// `rtol` is max(m, n) · ε if neither is given, 0 if only `atol` is. With `hermitian` the matrices are taken as
  /// Hermitian and only their lower triangle is read.
  public static func pinv(
    _ A: Tensor, atol: (any Tolerance)? = nil, rtol: (any Tolerance)? = nil, hermitian: Bool = false,
    out: Tensor? = nil
  ) -> Tensor {
    guard A.isMatrix("pinv"), !hermitian || A.isSquare("pinv") else { return .placeholder }
    let inverse = noGrad { () -> Tensor in
      let x = A.detach(), (m, n) = (x.shape[-2], x.shape[-1])
      if x.count == 0 { return Tensor(full: x.batch.then(n, m), 0, x.dtype) }
      func inverted(_ s: Tensor) -> Tensor {
        let least = x.leastSingularValue(s, atol, rtol, "pinv").unsqueeze(-1)
        return s.reciprocal().maskedFill(s.abs().le(least), 0).unsqueeze(-2)
      }
      if hermitian {
        guard let (w, v) = x.eigh("L", vectors: true, "pinv") else { return .placeholder }
        return (v * inverted(w)).matmul(v.mH)
      }
      guard let (u, s, vh) = x.svd("S", "pinv") else { return .placeholder }
      return (vh.mH * inverted(s)).matmul(u.mH)
    }
    if Failure.pending { return .placeholder }
    Tensor.record("pinv", [A], [inverse], savesResults: true) { b in
      [A.pinvGradient(b.input(0), b.result(0), b.g)]
    }
    return inverse.written(to: out)
  }
  /// The pseudo-inverse with `rtol` = `rcond`.
  public static func pinv(
    _ A: Tensor, _ rcond: any Tolerance, hermitian: Bool = false, out: Tensor? = nil
  ) -> Tensor { pinv(A, rtol: rcond, hermitian: hermitian, out: out) }

  /// How many singular values (with `hermitian` absolute eigenvalues) exceed max(atol, rtol · σ₁): see `pinv`.
  public static func matrixRank(
    _ A: Tensor, atol: (any Tolerance)? = nil, rtol: (any Tolerance)? = nil, hermitian: Bool = false,
    out: Tensor? = nil
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(A) { matrixRank($0, atol: atol, rtol: rtol, hermitian: hermitian, out: out) }
    }
    guard A.isMatrix("matrixRank"), !hermitian || A.isSquare("matrixRank") else { return .placeholder }
    let rank = noGrad { () -> Tensor in
      let x = A.detach()
      if x.count == 0 { return Tensor(full: x.batch, 0, .int64) }
      let s = hermitian ? eigvalsh(x).abs() : svdvals(x)
      return s.gt(x.leastSingularValue(s, atol, rtol, "matrixRank").unsqueeze(-1)).sum(dim: -1)
    }
    return rank.written(to: out)
  }
  /// How many singular values exceed `tol`.
  public static func matrixRank(
    _ A: Tensor, _ tol: any Tolerance, hermitian: Bool = false, out: Tensor? = nil
  ) -> Tensor { matrixRank(A, atol: tol, rtol: 0.0, hermitian: hermitian, out: out) }

  /// The condition number ‖A‖ ‖A⁻¹‖ in the norm `p` of `matrixNorm`; without `p` σ₁ / σₙ, of matrices of any shape.
  ///
  ///     linalg.cond(torch.tensor([[4.0, 0], [0, 2]]))   // tensor(2.)
  public static func cond(_ A: Tensor, _ p: (any NormOrder)? = nil, out: Tensor? = nil) -> Tensor {
    if let cast = Autocast.on { return cast.wide(A) { cond($0, p, out: out) } }
    guard A.isMatrix("cond") else { return .placeholder }
    let order = (p as? Int).map(Double.init) ?? p as? Double
    if p == nil || order?.magnitude == 2 {
      if A.shape[-1] == 0 || A.shape[-2] == 0 {
        return Tensor(full: A.batch, 0, A.dtype.real).written(to: out)
      }
      let s = svdvals(A), first = s.select(-1, 0), last = s.select(-1, s.shape[-1] - 1)
      return (order == -2 ? last / first : first / last).written(to: out)
    }
    guard A.isSquare("cond"),
      check(
        order?.magnitude == 1 || order?.magnitude == .infinity || p as? String == "fro"
          || p as? String == "nuc",
        "cond: \(p!) is no norm: use \"fro\", \"nuc\", 1, 2 or infinity, or the negative of such a number")
    else { return .placeholder }
    if A.count == 0 { return Tensor(full: A.batch, 0, A.dtype.real).written(to: out) }
    let (inverse, info) = invEx(A)
    let y = matrixNorm(A, ord: p!) * matrixNorm(inverse, ord: p!)
    return y.maskedFill(info.ne(0), Scalar(Double.infinity)).written(to: out)
  }
}

extension Tensor {
  /// max(atol, rtol · σ₁), with the defaults of `pinv`; σ in the last dimension of `s`.
  fileprivate func leastSingularValue(
    _ s: Tensor, _ atol: (any Tolerance)?, _ rtol: (any Tolerance)?, _ name: String
  ) -> Tensor {
    func tensor(_ t: any Tolerance) -> Tensor {
      if let x = t as? Double { return Tensor(full: [], Scalar(x), s.dtype) }
      let t = t as! Tensor
      check(!t.dtype.isComplex, "\(name): the tolerance \(t.described) must be real")
      return t.detach().to(s.dtype)
    }
    let epsilon = s.dtype == .float32 ? Double(Float.ulpOfOne) : Double.ulpOfOne
    let standard = Tensor(full: [], Scalar(epsilon * Double(Swift.max(shape[-1], shape[-2]))), s.dtype)
    let absolute = atol.map(tensor) ?? Tensor(full: [], 0, s.dtype)
    let relative = rtol.map(tensor) ?? Tensor.where(absolute.gt(0), Tensor(full: [], 0, s.dtype), standard)
    return absolute.maximum(relative * s.abs().amax(dim: -1))
  }

  /// The gradient of A from that of P = A⁺: dP = -P dA P + P Pᴴ dAᴴ (1 - A P) + (1 - P A) dAᴴ Pᴴ P.
  func pinvGradient(_ a: Tensor, _ p: Tensor, _ g: Tensor) -> Tensor {
    let (pH, gH) = (p.mH, g.mH)
    let rows = gH.matmul(p).matmul(pH), columns = pH.matmul(p).matmul(gH)
    return rows - a.matmul(p.matmul(rows)) + columns - columns.matmul(p).matmul(a) - pH.matmul(g).matmul(pH)
  }

  /// The Moore-Penrose pseudo-inverse: see `linalg.pinv`.
  public func pinverse(rcond: Double = 1e-15) -> Tensor {
    if let cast = Autocast.on { return cast.wide(self) { $0.pinverse(rcond: rcond) } }
    return linalg.pinv(self, rtol: rcond)
  }
}
