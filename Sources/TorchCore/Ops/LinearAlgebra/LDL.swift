import COpenBLAS

extension linalg {
  /// The LDLᵀ factorisation (LDLᴴ with `hermitian`) of symmetric, perhaps indefinite matrices, of which the lower
  /// triangle is read: packed as LAPACK's sytrf leaves it, with the exchanges from 1, negative for blocks of 2.
  public static func ldlFactor(
    _ A: Tensor, hermitian: Bool = false, out: (Tensor, Tensor)? = nil
  ) -> (LD: Tensor, pivots: Tensor) {
    let (ld, pivots, info) = ldlFactorEx(A, hermitian: hermitian)
    if let f = Tensor.firstFailure(info) {
      fail("ldlFactor: \(A.described)\(A.element(f.matrix)): D[\(f.code),\(f.code)] is zero: use ldlFactorEx")
      return (.placeholder, .placeholder)
    }
    return Tensor.written((ld, pivots), out, "ldlFactor")
  }

  /// As `ldlFactor`; `info` is the first element of D that is zero, from 1, or 0. With `checkErrors` that is an error.
  public static func ldlFactorEx(
    _ A: Tensor, hermitian: Bool = false, checkErrors: Bool = false, out: (Tensor, Tensor, Tensor)? = nil
  ) -> (LD: Tensor, pivots: Tensor, info: Tensor) {
    guard A.isSquare("ldlFactorEx") else { return (.placeholder, .placeholder, .placeholder) }
    let c = Columns(noGrad { A.detach().tril() }), n = c.rows, d = A.dtype
    let pivots = Tensor(empty: c.batch.then(n), .int32), info = Tensor(full: c.batch, 0, .int32)
    if Failure.pending { return (.placeholder, .placeholder, .placeholder) }
    let places = pivots.pointer(Int32.self), codes = info.pointer(Int32.self)
    if n > 0 {
      Lapack.each(c.count, work: n * n * n) { i in
        codes[i] = Lapack.worked(d) { work, lwork in
          lapack_sytrf(d.letter, hermitian ? 1 : 0, Int32(n), c[i], c.leading, places + i * n, work, lwork)
        }
      }
    }
    if checkErrors, let f = Tensor.firstFailure(info) {
      fail("ldlFactorEx: \(A.described)\(A.element(f.matrix)): D[\(f.code),\(f.code)] is zero")
      return (.placeholder, .placeholder, .placeholder)
    }
    let y = c.tensor
    Tensor.record("ldlFactor", [A], [y], savesInputs: false) { _ in
      fail("ldlFactor: there is no gradient: use linalg.solve or linalg.cholesky")
      return [nil]
    }
    return Tensor.written((y, pivots, info), out, "ldlFactorEx")
  }

  /// X of A X = B from what `ldlFactor` gave for A.
  public static func ldlSolve(
    _ LD: Tensor, _ pivots: Tensor, _ B: Tensor, hermitian: Bool = false, out: Tensor? = nil
  ) -> Tensor {
    guard LD.isSquare("ldlSolve"), B.isMatrix("ldlSolve"), LD.matches(B, "ldlSolve"),
      check(
        B.shape[-2] == LD.shape[-1],
        "ldlSolve: \(LD.described) and \(B.described) do not match: the rows of both must be equally many"),
      check(
        pivots.dtype == .int32 && pivots.shape == LD.shape.dropLastOne,
        "ldlSolve: the pivots \(pivots.described) must be \(LD.shape.dropLastOne.bracketed) int32"),
      pivots.areExchanges(1...Int32(max(LD.shape[-1], 1)), "ldlSolve"),
      let (ld, b) = Tensor.sameBatch(LD, B, "ldlSolve")
    else { return .placeholder }
    let a = Columns(ld), x = Columns(b), n = a.rows, d = LD.dtype.letter
    let all = noGrad { pivots.expand(ld.shape.dropLastOne).contiguous() }
    if Failure.pending { return .placeholder }
    let places = all.pointer(Int32.self)
    if n > 0 && x.columns > 0 {
      Lapack.each(x.count, work: n * n * x.columns) { i in
        _ = lapack_sytrs(
          d, hermitian ? 1 : 0, Int32(n), Int32(x.columns), a[i], a.leading, places + i * n, x[i], x.leading)
      }
    }
    withExtendedLifetime(all) {}
    let y = x.tensor
    Tensor.record("ldlSolve", [LD, B], [y], savesInputs: false) { _ in
      fail("ldlSolve: there is no gradient: use linalg.solve")
      return [nil, nil]
    }
    return y.written(to: out)
  }
}
