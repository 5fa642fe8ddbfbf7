import COpenBLAS

extension linalg {
  /// The eigenvalues of Hermitian matrices in ascending order and orthonormal eigenvectors as columns: A V = V diag(L).
  /// Only the lower ("L") or upper ("U") triangle is read.
  ///
  ///     linalg.eigh(torch.tensor([[2.0, 1], [1, 2]])).eigenvalues   // tensor([1., 3.])
  ///
  /// The vectors are free in sign (in phase if complex): a function whose value depends on it has no gradient.
  public static func eigh(
    _ A: Tensor, _ UPLO: String = "L", out: (Tensor, Tensor)? = nil
  ) -> (eigenvalues: Tensor, eigenvectors: Tensor) {
    if let cast = Autocast.on { return cast.wide(A) { eigh($0, UPLO, out: out) } }
    guard let y = A.eigh(UPLO, vectors: true, "eigh") else { return (.placeholder, .placeholder) }
    return Tensor.written(y, out, "eigh")
  }

  /// The eigenvalues of Hermitian matrices in ascending order: see `eigh`.
  public static func eigvalsh(_ A: Tensor, _ UPLO: String = "L", out: Tensor? = nil) -> Tensor {
    if let cast = Autocast.on { return cast.wide(A) { eigvalsh($0, UPLO, out: out) } }
    guard let y = A.eigh(UPLO, vectors: Grad.isEnabled && A.requiresGrad, "eigvalsh") else {
      return .placeholder
    }
    return y.0.written(to: out)
  }

  /// The complex eigenvalues of square matrices, in no particular order, and eigenvectors of length 1 as columns:
  /// A V = V diag(L).
  ///
  ///     linalg.eig(torch.tensor([[0.0, 1], [-1, 0]])).eigenvalues   // tensor([0.+1.j, 0.-1.j])
  public static func eig(
    _ A: Tensor, out: (Tensor, Tensor)? = nil
  ) -> (eigenvalues: Tensor, eigenvectors: Tensor) {
    if let cast = Autocast.on { return cast.wide(A) { eig($0, out: out) } }
    guard let y = A.eig(vectors: true, "eig") else { return (.placeholder, .placeholder) }
    return Tensor.written(y, out, "eig")
  }

  /// The complex eigenvalues of square matrices: see `eig`.
  public static func eigvals(_ A: Tensor, out: Tensor? = nil) -> Tensor {
    if let cast = Autocast.on { return cast.wide(A) { eigvals($0, out: out) } }
    guard let y = A.eig(vectors: Grad.isEnabled && A.requiresGrad, "eigvals") else { return .placeholder }
    return y.0.written(to: out)
  }
}

extension Tensor {
  /// Values and vectors of Hermitian matrices; without `vectors` the second is meaningless.
  func eigh(_ triangle: String, vectors: Bool, _ name: String) -> (Tensor, Tensor)? {
    let span = Span("linalg_eigh", [self])
    defer { span.end() }
    guard isSquare(name),
      check(
        ["L", "U", "l", "u"].contains(triangle), "\(name): UPLO must be \"L\" or \"U\", not '\(triangle)'")
    else { return nil }
    let n = shape[-1], d = dtype, upper = triangle.uppercased() == "U"
    let w = Tensor(empty: batch.then(n), d.real), info = Tensor(full: batch, 0, .int32), v: Tensor
    if Failure.pending { return nil }
    let codes = info.pointer(Int32.self), work = 10 * n * n * n
    if vectors && !d.isComplex {
      let a = noGrad { detach().contiguous() }
      v = Tensor(empty: shape, d)
      if Failure.pending || !Lapack.fits(n, n) { return nil }
      func each<T: Factorable>(_: T.Type) {
        let (a, w, v) = (a.pointer(T.self), w.pointer(T.self), v.pointer(T.self))
        Lapack.each(info.count, work: work) { i in
          codes[i] = SymmetricKernel.solve(d, n, a + i * n * n, upper: upper, w + i * n, v + i * n * n)
        }
      }
      if n > 0 { if d == .float32 { each(Float.self) } else { each(Double.self) } }
    } else {
      let c = Columns(self), step = n * d.real.itemSize
      v = c.tensor
      if Failure.pending { return nil }
      if n > 0 {
        Lapack.each(c.count, work: work) { i in
          codes[i] = Lapack.eigh(d, vectors: vectors, upper: upper, n, c[i], w.address + i * step)
        }
      }
    }
    guard converged(info, name) else { return nil }
    guard vectors else { return (w, v) }
    Tensor.record(
      name == "eigvalsh" ? "eigvalsh" : "eigh", [self], [w, v], savesInputs: false, savesResults: true
    ) { b in
      let v = b.result(1), w = b.result(0)
      guard let g = b.gradient(1) else {
        return [b.gradient(0).map { (v * $0.unsqueeze(-2)).matmul(v.mH) }]
      }
      // Vᴴ dA V has dL on its diagonal, and Vᴴ dV times the differences of the values beside it.
      var inner = v.mH.matmul(g) * w.differences
      if let g = b.gradient(0) { inner = inner + g.to(v.dtype).diagEmbed() }
      return [v.matmul(inner).matmul(v.mH)]
    }
    return (w, v)
  }

  /// 1 / (xⱼ - xᵢ) in row i and column j, 0 on the diagonal.
  var differences: Tensor {
    let one = Tensor.identity(shape[-1], .bool)
    return (unsqueeze(-2) - unsqueeze(-1)).maskedFill(one, 1).reciprocal().maskedFill(one, 0)
  }

  /// Whether no matrix failed; reports the first that did.
  func converged(_ info: Tensor, _ name: String) -> Bool {
    guard let f = Tensor.firstFailure(info) else { return !Failure.pending }
    return check(
      false,
      "\(name): \(described)\(element(f.matrix)): the algorithm failed to converge because the matrix is "
        + "ill-conditioned, has too many repeated values or holds NaN or infinity (error code: \(f.code))")
  }

  /// Values and vectors of square matrices; without `vectors` the second is meaningless.
  fileprivate func eig(vectors: Bool, _ name: String) -> (Tensor, Tensor)? {
    let span = Span("linalg_eig", [self])
    defer { span.end() }
    guard isSquare(name),
      check(
        Failure.pending || noGrad { self.detach().isfinite().all().item(Bool.self) },
        "\(name): \(described): the matrix must not contain NaN or infinity")
    else { return nil }
    let c = Columns(self), n = c.rows, d = dtype, size = d.itemSize, info = Tensor(full: batch, 0, .int32)
    // Of a real matrix: real and imaginary parts of the values, and for a pair of values those of one vector.
    let w = Tensor(empty: d.isComplex ? batch.then(n) : Size([2] + batch.then(n)), d)
    let v = Columns(empty: batch, n, vectors ? n : 0, d)
    if Failure.pending { return nil }
    let codes = info.pointer(Int32.self), half = c.count * n * size
    if n > 0 {
      Lapack.each(c.count, work: 20 * n * n * n) { i in
        codes[i] = Lapack.scratch(2 * n * size) { r in
          Lapack.worked(d) { work, lwork in
            lapack_geev(
              d.letter, .init(vectors ? "V" : "N"), Int32(n), c[i], c.leading, w.address + i * n * size,
              d.isComplex ? r : w.address + half + i * n * size, v[i], v.leading, work, lwork)
          }
        }
      }
    }
    guard converged(info, name) else { return nil }
    let values = d.isComplex ? w : noGrad { torch.complex(w.select(0, 0), w.select(0, 1)) }
    let found = d.isComplex || !vectors ? v.tensor : v.tensor.paired(w)
    guard vectors else { return (values, found) }
    Tensor.record("eig", [self], [values, found], savesInputs: false, savesResults: true) { b in
      let w = b.result(0), v = b.result(1)
      var inner = Tensor(full: v.shape, 0, v.dtype)
      if let g = b.gradient(1) {
        // The vectors stay of length 1: their change along themselves does not count.
        let t = v.mH.matmul(g), along = t.diagonals.realPart.unsqueeze(-2)
        inner = (t - v.mH.matmul(v * along)) * w.differences.conj()
      }
      if let g = b.gradient(0) { inner = inner + g.diagEmbed() }
      let a = linalg.solve(v.mH, inner.matmul(v.mH))
      return [d.isComplex ? a : a.real]
    }
    return (values, found)
  }

  /// Complex eigenvectors from LAPACK's real ones: where a value has a positive imaginary part, this column and the
  /// next are the real and imaginary parts of a vector, whose conjugate belongs to the next value.
  private func paired(_ w: Tensor) -> Tensor {
    noGrad {
      let im = w.select(0, 1).unsqueeze(-2), n = shape[-1]
      if n == 0 { return torch.complex(self, self) }
      let next = roll([-1], dims: [-1]), last = roll([1], dims: [-1])
      let re = Tensor.where(im.lt(0), last, self)
      let zero = Tensor(full: [], 0, dtype)
      return torch.complex(re, Tensor.where(im.gt(0), next, Tensor.where(im.lt(0), -self, zero)))
    }
  }
}
