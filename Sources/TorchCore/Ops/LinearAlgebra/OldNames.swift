import COpenBLAS

// LAPACK's names, which PyTorch had in its first years, with the arguments in their order of then.

extension Tensor {
  // forms: out
  /// X of A X = B and the packed LU factors of A; `self` is B.
  @available(*, deprecated, message: "use linalg.solve(A, B)")
  public func gesv(_ A: Tensor, out: (Tensor, Tensor)? = nil) -> (X: Tensor, LU: Tensor) {
    Tensor.written((linalg.solve(A, self), linalg.luFactorEx(A).LU), out, "gesv")
  }

  // forms: out
  /// X for which ‖A X - B‖ is least, for A of full rank, and the QR decomposition of A as LAPACK's gels leaves it;
  /// `self` is B. Of the max(m, n) rows of X the first n are the solution; the sums of squares of the others are the
  /// residuals.
  @available(*, deprecated, message: "use linalg.lstsq(A, B)")
  public func gels(_ A: Tensor, out: (Tensor, Tensor)? = nil) -> (X: Tensor, QR: Tensor) {
    let x = linalg.lstsq(A, self, driver: "gels").solution
    guard
      check(
        Failure.pending || shape.count > 1 && batch == A.batch,
        "gels: \(described) and \(A.described): two matrices are needed"),
      let raw = LeastSquares(A, self, nil, "gels")
    else { return (.placeholder, .placeholder) }
    let n = A.shape[-1], rest = raw.all.narrow(-2, n, raw.all.shape[-2] - n)
    return Tensor.written((torch.cat([x, rest], dim: -2), raw.remains), out, "gels")
  }

  // forms: out
  /// The eigenvalues of a real square matrix as rows (real part, imaginary part), and with `eigenvectors` the vectors
  /// as columns: those of a conjugate pair are the real and the imaginary part of the first one's.
  @available(*, deprecated, message: "use linalg.eig or linalg.eigvals, which give complex numbers")
  public func eig(eigenvectors: Bool = false, out: (Tensor, Tensor)? = nil) -> (e: Tensor, V: Tensor) {
    guard check(!dtype.isComplex, "eig: \(described): a real matrix is needed: use linalg.eig") else {
      return (.placeholder, .placeholder)
    }
    guard eigenvectors else {
      let w = linalg.eigvals(self)
      if Failure.pending { return (.placeholder, .placeholder) }
      return Tensor.written((w.viewAsReal(), Tensor(empty: [0], dtype)), out, "eig")
    }
    let (w, v) = linalg.eig(self)
    if Failure.pending { return (.placeholder, .placeholder) }
    let packed = Tensor.where(w.detach().imag.lt(0).unsqueeze(-2), -v.imag, v.real)
    return Tensor.written((w.viewAsReal(), packed), out, "eig")
  }

  // forms: out
  /// The eigenvalues of a symmetric matrix in ascending order, and with `eigenvectors` the vectors as columns; the
  /// upper triangle is read, or the lower one.
  @available(*, deprecated, message: "use linalg.eigh or linalg.eigvalsh, which read the lower triangle")
  public func symeig(
    eigenvectors: Bool = false, upper: Bool = true, out: (Tensor, Tensor)? = nil
  ) -> (e: Tensor, V: Tensor) {
    let recorded = Grad.isEnabled && requiresGrad
    guard let (w, v) = eigh(upper ? "U" : "L", vectors: eigenvectors || recorded, "symeig") else {
      return (.placeholder, .placeholder)
    }
    return Tensor.written((w, eigenvectors ? v : Tensor(empty: [0], dtype)), out, "symeig")
  }

  // forms: out
  /// The Cholesky factor U of A = Uᵀ U, or L of A = L Lᵀ with `upper: false`.
  @available(*, deprecated, message: "use linalg.cholesky, which gives the lower factor")
  public func potrf(upper: Bool = true, out: Tensor? = nil) -> Tensor {
    (choleskyFactor(upper, "potrf", fails: true)?.0 ?? .placeholder).written(to: out)
  }
  // forms: out
  /// A⁻¹ from a Cholesky factor of A.
  @available(*, deprecated, message: "use choleskyInverse, which takes the lower factor")
  public func potri(upper: Bool = true, out: Tensor? = nil) -> Tensor {
    choleskyInverse(upper: upper, out: out)
  }
  // forms: out
  /// X of A X = B from a Cholesky factor of A; `self` is B.
  @available(*, deprecated, message: "use choleskySolve, which takes the lower factor")
  public func potrs(_ input2: Tensor, upper: Bool = true, out: Tensor? = nil) -> Tensor {
    choleskySolve(input2, upper: upper, out: out)
  }

  // forms: out
  /// The Cholesky factor of a positive-semidefinite matrix with rows and columns exchanged, and their order, from 1:
  /// column pivots[k] of A became column k. It ends where the greatest diagonal element left is at most `tol` (n · ε ·
  /// the greatest of all if negative).
  @available(*, deprecated, message: "use linalg.ldlFactor or linalg.eigh")
  public func pstrf(
    upper: Bool = true, tol: Double = -1, out: (Tensor, Tensor)? = nil
  ) -> (u: Tensor, pivots: Tensor) {
    guard isSquare("pstrf"), check(shape.count == 2, "pstrf: \(described) is not a matrix") else {
      return (.placeholder, .placeholder)
    }
    let c = Columns(self), n = c.rows, d = dtype, pivots = Tensor(empty: [n], .int32)
    let tolerance = Tensor(full: [], Scalar(tol), d.real)
    if Failure.pending { return (.placeholder, .placeholder) }
    if n > 0 {
      var rank: Int32 = 0
      let info = Lapack.scratch(2 * n * d.itemSize) { work in
        serially {
          lapack_pstrf(
            d.letter, .init(upper ? "U" : "L"), Int32(n), c[0], c.leading, pivots.pointer(Int32.self), &rank,
            tolerance.address, work)
        }
      }
      guard check(info >= 0, "pstrf: \(described): the matrix holds NaN") else {
        return (.placeholder, .placeholder)
      }
    }
    withExtendedLifetime(tolerance) {}
    let u = noGrad { upper ? c.tensor.triu() : c.tensor.tril() }
    return Tensor.written((u, pivots), out, "pstrf")
  }

  /// X of op(A) X = B for triangular A, and A itself; `self` is B.
  @available(*, deprecated, message: "use linalg.solveTriangular(A, B, upper:)")
  public func trtrs(
    _ A: Tensor, upper: Bool = true, transpose: Bool = false, unitriangular: Bool = false
  ) -> (X: Tensor, A: Tensor) {
    let y = triangularSolve(A, upper: upper, transpose: transpose, unitriangular: unitriangular)
    return (y.solution, y.clonedCoefficient)
  }

  /// The packed LU factorisations of a batch and their exchanges, from 1; `info` receives 0 for each matrix, or the
  /// first diagonal element of U that is zero.
  @available(*, deprecated, message: "use linalg.luFactor")
  public func btrifact(info: Tensor? = nil) -> (LU: Tensor, pivots: Tensor) {
    let y = linalg.luFactorEx(self)
    info?.copy_(y.info)
    return (y.LU, y.pivots)
  }
  /// x of A x = b for a batch of vectors [batch, n], from the factors that `btrifact` gave; `self` is b.
  @available(*, deprecated, message: "use linalg.luSolve(LU, pivots, B)")
  public func btrisolve(_ LUData: Tensor, _ LUPivots: Tensor) -> Tensor {
    let x = linalg.luSolve(LUData, LUPivots, unsqueeze(-1))
    return Failure.pending ? .placeholder : x.squeeze(-1)
  }
}
