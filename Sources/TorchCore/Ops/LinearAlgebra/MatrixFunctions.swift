extension linalg {
  /// Aⁿ; of a negative n the power of the inverse.
  ///
  ///     linalg.matrixPower(torch.tensor([[1.0, 1], [0, 1]]), 5)   // tensor([[1., 5.], [0., 1.]])
  public static func matrixPower(_ A: Tensor, _ n: Int, out: Tensor? = nil) -> Tensor {
    guard
      check(
        A.shape.count >= 2 && A.shape[-1] == A.shape[-2],
        "matrixPower: \(A.described): a batch of square matrices is needed")
    else { return .placeholder }
    if n == 0 {
      return (A.clone().zero_() + Tensor.identity(A.shape[-1], A.dtype)).written(to: out)
    }
    var square = n < 0 ? A.inverse("matrixPower") : A, rest = n.magnitude, y: Tensor?
    while true {
      if rest & 1 == 1 { y = y.map { $0.matmul(square) } ?? square }
      rest >>= 1
      if rest == 0 { break }
      square = square.matmul(square)
    }
    return (y! === A ? A.clone() : y!).written(to: out)
  }

  /// e^A = Σ Aᵏ / k!.
  ///
  ///     linalg.matrixExp(torch.tensor([[0.0, 1], [0, 0]]))   // tensor([[1., 1.], [0., 1.]])
  public static func matrixExp(_ A: Tensor) -> Tensor { A.matrixExp() }

  /// The positive-definite X with X X = A, for Hermitian positive-definite A, of which the lower triangle is read.
  ///
  ///     linalg.matrixSqrth(torch.tensor([[4.0, 0], [0, 9]]))   // tensor([[2., 0.], [0., 3.]])
  public static func matrixSqrth(_ A: Tensor) -> Tensor {
    guard A.isSquare("matrixSqrth") else { return .placeholder }
    let x = noGrad { () -> Tensor in
      guard let (w, v) = A.detach().eigh("L", vectors: true, "matrixSqrth") else { return .placeholder }
      return (v * w.sqrt().unsqueeze(-2)).matmul(v.mH)
    }
    if Failure.pending { return .placeholder }
    Tensor.record("matrixSqrth", [A], [x], savesInputs: false, savesResults: true) { b in
      [b.result(0).anticommutator((b.g + b.g.mH) * 0.5)]
    }
    return x
  }

  /// A = U H with orthonormal columns in U and positive-semidefinite Hermitian H: [m, n] -> [m, n], [n, n] for m ≥ n.
  ///
  /// U is the nearest matrix with orthonormal columns. There are gradients where A has full rank.
  public static func polar(_ A: Tensor, out: (Tensor, Tensor)? = nil) -> (U: Tensor, H: Tensor) {
    guard A.isMatrix("polar"),
      check(
        A.shape[-2] >= A.shape[-1], "polar: \(A.described): there must be at least as many rows as columns"),
      let (u, h) = noGrad({
        A.detach().svd("S", "polar").map { u, s, vh in
          (u.matmul(vh), (vh.mH * s.unsqueeze(-2)).matmul(vh))
        }
      })
    else { return (.placeholder, .placeholder) }
    if Failure.pending { return (.placeholder, .placeholder) }
    Tensor.record("polar", [A], [u, h], savesResults: true) { b in
      // dH H + H dH = dAᴴ A + Aᴴ dA and dU = (dA - U dH) H⁻¹.
      let a = b.input(0), u = b.result(0), h = b.result(1)
      let t = b.gradient(0).map { linalg.solve(h, $0, left: false) }
      var gH = b.gradient(1) ?? Tensor(full: h.shape, 0, h.dtype)
      if let t { gH = gH - u.mH.matmul(t) }
      let w = h.anticommutator(gH), g = a.matmul(w + w.mH)
      return [t.map { $0 + g } ?? g]
    }
    return Tensor.written((u, h), out, "polar")
  }
}

extension Tensor {
  // forms: out
  /// Aⁿ of square matrices: see `linalg.matrixPower`.
  public func matrixPower(_ n: Int, out: Tensor? = nil) -> Tensor { linalg.matrixPower(self, n, out: out) }

  /// The Y with X Y + Y X = G for positive-definite X = `self`.
  fileprivate func anticommutator(_ g: Tensor) -> Tensor {
    let y = noGrad { () -> Tensor in
      guard let (w, v) = detach().eigh("L", vectors: true, "matrixSqrth") else { return .placeholder }
      let inner = v.mH.matmul(g.detach()).matmul(v) / (w.unsqueeze(-1) + w.unsqueeze(-2))
      return v.matmul(inner).matmul(v.mH)
    }
    Tensor.record("anticommutator", [self, g], [y], saved: 1, savesResults: true) { b in
      let x = b.input(0), y = b.result(0), d = x.anticommutator(b.g)
      return [-(d.matmul(y.mH) + y.mH.matmul(d)), d]
    }
    return y
  }

  /// e^A of square matrices: Σ Aᵏ / k!.
  ///
  /// Scaled by 2⁻ˢ until the sum of 17 terms is exact, and squared s times.
  public func matrixExp() -> Tensor {
    if dtype == .float16 || dtype == .bfloat16 { return to(.float32).matrixExp().to(dtype) }
    guard isSquare("matrixExp") else { return .placeholder }
    let n = shape[-1]
    if count == 0 { return clone() }
    if n == 1 { return exp() }
    let powers = noGrad { () -> Tensor in
      let size = linalg.matrixNorm(self.detach(), ord: 1, keepdim: true)
      // NaN and infinity are not scaled: they spread by themselves.
      let s = size.log2().ceil().clamp(min: 0, max: 1100) + Tensor(full: [], 1, size.dtype)
      return s.maskedFill(size.isfinite().logicalNot(), 0)
    }
    let most = noGrad { powers.max().item(Double.self) }
    if Failure.pending { return .placeholder }
    let scale = noGrad { powers.neg().exp2() }
    // Σ xᵏ / k! to k = 16 as a polynomial in x⁴ whose coefficients are of third degree (Paterson and Stockmeyer).
    let x = self * scale, x2 = x.matmul(x), x3 = x2.matmul(x), x4 = x2.matmul(x2)
    let one = Tensor.identity(n, dtype)
    var inverse = [1.0]
    for k in 1...16 { inverse.append(inverse[k - 1] / Double(k)) }
    func cubic(_ k: Int) -> Tensor {
      one * Scalar(inverse[k]) + x * Scalar(inverse[k + 1]) + x2 * Scalar(inverse[k + 2])
        + x3 * Scalar(inverse[k + 3])
    }
    var y = cubic(12) + x4 * Scalar(inverse[16])
    for k in [8, 4, 0] { y = y.matmul(x4) + cubic(k) }
    for i in 0..<Int(most) {
      let again = noGrad { powers.gt(Scalar(Double(i))) }
      y = Tensor.where(again, y.matmul(y), y)
    }
    return y
  }
}
