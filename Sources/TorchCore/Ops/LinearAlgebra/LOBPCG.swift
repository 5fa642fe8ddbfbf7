extension torch {
  /// The `k` largest (or least) eigenvalues of symmetric matrices and their vectors as columns, of the generalised
  /// problem A x = λ B x with a positive-definite `B`; found by steps that only multiply by A.
  ///
  ///     let (E, X) = torch.lobpcg(A, k: 2, largest: false)
  ///
  /// `X` [.., m, n] is where the search starts; without it n (k if left out) random vectors are drawn. `iK` is a
  /// preconditioner, an approximation of A⁻¹. A step is the last (there are at most `niter`, any number for -1) when
  /// the residuals ‖A x - λ B x‖ are at most `tol` times (‖A‖ + |λ| ‖B‖) ‖x‖, √ε if `tol` is left out. There must be at
  /// least 3 n rows. Gradients flow to A if there is no B.
  ///
  /// Source: Knyazev (2001), with the orthogonal basis of Duersch, Shao, Yang and Gu (2018).
  public static func lobpcg(
    _ A: Tensor, k: Int? = nil, B: Tensor? = nil, X: Tensor? = nil, n: Int? = nil, iK: Tensor? = nil,
    niter: Int? = nil, tol: Double? = nil, largest: Bool = true
  ) -> (E: Tensor, X: Tensor) {
    let none = (Tensor.placeholder, Tensor.placeholder)
    guard A.isSquare("lobpcg"),
      check(!A.dtype.isComplex, "lobpcg: \(A.described): a real matrix is needed: use linalg.eigh")
    else { return none }
    let m = A.shape[-1], k = k ?? X?.shape[-1] ?? 1, n = X?.shape[-1] ?? n ?? k
    for t in [B, iK].compactMap({ $0 }) {
      guard A.matches(t, "lobpcg"),
        check(t.shape == A.shape, "lobpcg: \(A.described) and \(t.described): the shapes must be equal")
      else { return none }
    }
    guard
      check(
        0 < k && k <= n && n <= m / 3,
        "lobpcg: \(A.described): \(k) eigenvalues with \(n) vectors: there must be at least 3 n rows, and n at least k"
      ),
      X == nil
        || A.matches(X!, "lobpcg")
          && check(
            X!.shape == A.batch.then(m, n), "lobpcg: \(A.described) and X \(X!.described) do not match"),
      check(
        B == nil || !(Grad.isEnabled && (A.requiresGrad || B!.requiresGrad)),
        "lobpcg: there is no gradient with B: use linalg.eigh of L⁻¹ A L⁻ᴴ with B = L Lᴴ")
    else { return none }
    let a = Grad.isEnabled && A.requiresGrad ? (A + A.mT) * 0.5 : A
    let (e, x) = noGrad { () -> (Tensor, Tensor) in
      let start = X?.detach() ?? torch.randn(A.batch.then(m, n), dtype: A.dtype)
      let epsilon = A.dtype == .float32 ? Double(Float.ulpOfOne) : Double.ulpOfOne
      return search(
        a.detach(), B?.detach(), start, iK?.detach(), niter ?? 1000, tol ?? epsilon.squareRoot(), k, largest)
    }
    if Failure.pending { return none }
    Tensor.record("lobpcg", [a], [e, x], savesResults: true) { b in
      let a = b.input(0), e = b.result(0), x = b.result(1)
      var g = b.gradient(0).map { (x * $0.unsqueeze(-2)).matmul(x.mT) }
      if let gX = b.gradient(1) {
        // dx = (λ - A)⁺ dA x for each vector.
        for i in 0..<k {
          let shifted = a.identities * e.narrow(-1, i, 1).unsqueeze(-1) - a
          let scale = Double(m) * (a.dtype == .float32 ? Double(Float.ulpOfOne) : Double.ulpOfOne)
          let p = linalg.pinv(shifted, rtol: scale.squareRoot() * 0.1, hermitian: true)
          let part = p.matmul(gX.narrow(-1, i, 1)).matmul(x.narrow(-1, i, 1).mT)
          g = g.map { $0 + part } ?? part
        }
      }
      return [g]
    }
    return (e, x)
  }

  /// Minimises (maximises) the Rayleigh quotient over the span of the vectors, their residuals and the last steps.
  private static func search(
    _ a: Tensor, _ b: Tensor?, _ start: Tensor, _ iK: Tensor?, _ niter: Int, _ tol: Double, _ k: Int,
    _ largest: Bool
  ) -> (Tensor, Tensor) {
    let n = start.shape[-1]
    func weigh(_ x: Tensor) -> Tensor { b.map { $0.matmul(x) } ?? x }
    /// The best n combinations of the columns of `s`, which need not be independent.
    func best(_ s: Tensor) -> (Tensor, Tensor) {
      // Lengths first, so that what is dropped is dependent and not merely short; twice, since once leaves the rounding
      // of short ones.
      let length = s.norm(p: 2, dim: -2, keepdim: true)
      var basis = s / length.maskedFill(length.eq(0), 1), isKept = length.ne(0)
      for _ in 0..<2 {
        let (w, v) = linalg.eigh(basis.mT.matmul(weigh(basis)))
        isKept = w.gt(w.amax(dim: -1, keepdim: true) * (s.dtype == .float32 ? 1e-6 : 1e-14))
        let scale = w.maskedFill(isKept.logicalNot(), 1).rsqrt() * isKept.to(s.dtype)
        basis = basis.matmul(v * scale.unsqueeze(-2))
      }
      // What was dropped gets a value beyond all others, on the wrong side.
      let small = basis.mT.matmul(a.matmul(basis))
      let beyond = (linalg.matrixNorm(small, ord: 1) + 1).unsqueeze(-1) * (largest ? -1 : 1)
      let (e, z) = linalg.eigh(small + (isKept.logicalNot().to(s.dtype) * beyond).diagEmbed())
      let count = s.shape[-1]
      let values = largest ? e.narrow(-1, count - n, n).flip([-1]) : e.narrow(-1, 0, n)
      let chosen = largest ? z.narrow(-1, count - n, n).flip([-1]) : z.narrow(-1, 0, n)
      return (values, basis.matmul(chosen))
    }
    var (e, x) = best(start)
    var last: Tensor?
    let sizeA = linalg.matrixNorm(a), sizeB = b.map { linalg.matrixNorm($0) } ?? sizeA.mul(0).add(1)
    var step = 0, least = Double.infinity, atLeast = 0
    while step != niter && !Failure.pending {
      let r = a.matmul(x) - weigh(x) * e.unsqueeze(-2)
      let allowed =
        (sizeA.unsqueeze(-1) + e.abs() * sizeB.unsqueeze(-1)) * x.norm(p: 2, dim: -2) * Scalar(tol)
      let isDone = r.norm(p: 2, dim: -2).le(allowed).narrow(-1, 0, k).all().item(Bool.self)
      // Without a bound: rounding may keep the residual above `tol` for ever.
      let size = r.norm().item()
      if size < least { (least, atLeast) = (size, step) }
      if niter < 0 && step - atLeast > 1000 { break }
      // NaN never converges.
      if isDone || !r.isfinite().all().item(Bool.self) { break }
      let w = iK.map { $0.matmul(r) } ?? r
      let old = x
      (e, x) = best(torch.cat([x, w] + (last.map { [$0] } ?? []), dim: -1))
      last = x - old.matmul(old.mT.matmul(weigh(x)))
      step += 1
    }
    return (e.narrow(-1, 0, k).contiguous(), x.narrow(-1, 0, k).contiguous())
  }
}
