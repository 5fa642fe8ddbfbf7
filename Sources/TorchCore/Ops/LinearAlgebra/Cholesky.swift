import COpenBLAS

extension linalg {
  /// L of A = L Lᴴ for Hermitian positive-definite A, of which the lower triangle is read; with `upper` the U of
  /// A = Uᴴ U, from the upper triangle.
  ///
  ///     linalg.cholesky(torch.tensor([[4.0, 2], [2, 2]]))   // tensor([[2., 0.], [1., 1.]])
  ///
  /// A matrix that is not positive-definite is an error.
  public static func cholesky(_ A: Tensor, upper: Bool = false, out: Tensor? = nil) -> Tensor {
    if let cast = Autocast.on { return cast.wide(A) { cholesky($0, upper: upper, out: out) } }
    guard let y = A.choleskyFactor(upper, "cholesky", fails: true) else { return .placeholder }
    return y.0.written(to: out)
  }

  /// As `cholesky`; `info` is the order of the first leading minor that is not positive-definite, or 0. With
  /// `checkErrors` that is an error.
  public static func choleskyEx(
    _ A: Tensor, upper: Bool = false, checkErrors: Bool = false, out: (Tensor, Tensor)? = nil
  ) -> (L: Tensor, info: Tensor) {
    if let cast = Autocast.on {
      return cast.wide(A) { choleskyEx($0, upper: upper, checkErrors: checkErrors, out: out) }
    }
    guard let y = A.choleskyFactor(upper, "choleskyEx", fails: checkErrors) else {
      return (.placeholder, .placeholder)
    }
    return Tensor.written(y, out, "choleskyEx")
  }
}

extension Tensor {
  func choleskyFactor(_ upper: Bool, _ name: String, fails: Bool) -> (Tensor, Tensor)? {
    let span = Span("linalg_cholesky", [self])
    defer { span.end() }
    guard isSquare(name) else { return nil }
    if upper { return mH.choleskyFactor(false, name, fails: fails).map { ($0.0.mH, $0.1) } }
    let n = shape[-1], d = dtype.letter, c = Columns(noGrad { self.detach().tril() })
    let info = Tensor(full: batch, 0, .int32)
    if Failure.pending { return nil }
    let codes = info.pointer(Int32.self)
    if n > 0 {
      Lapack.each(c.count, work: n * n * n) {
        codes[$0] = lapack_potrf(d, .init("L"), Int32(n), c[$0], c.leading)
      }
    }
    if fails, let f = Tensor.firstFailure(info) {
      fail(
        "\(name): \(described)\(element(f.matrix)): the factorisation could not be completed because the matrix is not "
          + "positive-definite (the leading minor of order \(f.code) is not)")
      return nil
    }
    let l = c.tensor
    Tensor.record("cholesky", [self], [l], savesInputs: false, savesResults: true) { b in
      // L⁻¹ dA L⁻ᴴ = φ + φᴴ with dL = L φ, φ lower with half its diagonal.
      let l = b.result(0), m = l.mH.matmul(b.g)
      let phi = m.tril(diagonal: -1) + (m.diagonals.realPart * 0.5).diagEmbed()
      let left = linalg.solveTriangular(l.mH, phi, upper: true)
      let s = linalg.solveTriangular(l, left, upper: false, left: false)
      return [(s + s.mH) * 0.5]
    }
    return (l, info)
  }

  /// The real part, as a tensor of the same type.
  var realPart: Tensor { dtype.isComplex ? real.to(dtype) : self }

  // forms: out
  /// X of A X = B, `self` being B and `L` a Cholesky factor of A: lower, or upper with `upper`.
  public func choleskySolve(_ L: Tensor, upper: Bool = false, out: Tensor? = nil) -> Tensor {
    if let cast = Autocast.on { return cast.wide(self, L) { $0.choleskySolve($1, upper: upper, out: out) } }
    guard L.isSquare("choleskySolve"), isMatrix("choleskySolve"), matches(L, "choleskySolve"),
      check(
        shape[-2] == L.shape[-1],
        "choleskySolve: \(described) and \(L.described): the rows of both must be equally many"),
      Tensor.sameBatch(self, L, "choleskySolve") != nil
    else { return .placeholder }
    let x = noGrad { () -> Tensor in
      let first = linalg.solveTriangular((upper ? L.mH : L).detach(), detach(), upper: false)
      return linalg.solveTriangular((upper ? L : L.mH).detach(), first, upper: true)
    }
    if Failure.pending { return .placeholder }
    let size = shape
    Tensor.record("choleskySolve", [L, self], [x], saved: 1, savesResults: true) { b in
      // As if all of L were read: dX = -A⁻¹ (dL Lᴴ + L dLᴴ) X + A⁻¹ dB.
      let l = b.input(0), d = b.g.choleskySolve(l, upper: upper), t = d.matmul(b.result(0).mH),
        both = t + t.mH
      return [
        (upper ? -l.matmul(both) : -both.matmul(l)).reduced(to: l.shape, l.dtype),
        d.reduced(to: size, l.dtype),
      ]
    }
    return x.written(to: out)
  }

  // forms: out
  /// A⁻¹ from a Cholesky factor of A: lower, or upper with `upper`.
  public func choleskyInverse(upper: Bool = false, out: Tensor? = nil) -> Tensor {
    if let cast = Autocast.on { return cast.wide(self) { $0.choleskyInverse(upper: upper, out: out) } }
    guard isSquare("choleskyInverse") else { return .placeholder }
    let zeros = noGrad { diagonals.detach().eq(0).reshape([batch.numel(), shape[-1]]).nonzero() }
    if !Failure.pending && zeros.shape[0] > 0 {
      let first = zeros.toArray(Int.self)
      reportSingular("choleskyInverse", (first[0], first[1] + 1))
      return .placeholder
    }
    return identities.choleskySolve(self, upper: upper).written(to: out)
  }
}
