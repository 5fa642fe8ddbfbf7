import COpenBLAS

extension linalg {
  /// A = Q R with orthonormal columns in Q and an upper triangle R: [m, n] -> [m, k], [k, n] with k = min(m, n).
  ///
  /// `mode` is "reduced"; "complete", where Q is [m, m]; or "r", where Q is empty. The signs are LAPACK's: the diagonal
  /// of R is real, negative elements included.
  public static func qr(
    _ A: Tensor, mode: String = "reduced", out: (Tensor, Tensor)? = nil
  ) -> (Q: Tensor, R: Tensor) {
    if let cast = Autocast.on { return cast.wide(A) { qr($0, mode: mode, out: out) } }
    guard
      check(
        ["reduced", "complete", "r"].contains(mode),
        "qr: the mode '\(mode)' is none of \"reduced\", \"complete\" and \"r\""), A.isMatrix("qr")
    else { return (.placeholder, .placeholder) }
    return Tensor.written(A.qr(mode), out, "qr")
  }

  /// The first columns of H₁ ⋯ Hₖ with Hᵢ = I - τᵢ vᵢ vᵢᴴ, where vᵢ stands below the diagonal in column i of A, as
  /// `geqrf` leaves it.
  public static func householderProduct(_ A: Tensor, _ tau: Tensor, out: Tensor? = nil) -> Tensor {
    if let cast = Autocast.on { return cast.wide(A, tau) { householderProduct($0, $1, out: out) } }
    guard A.reflects(tau, "householderProduct"),
      check(
        A.shape[-2] >= A.shape[-1],
        "householderProduct: \(A.described): there must not be more columns than rows")
    else { return .placeholder }
    let y = Reflectors.product(A, tau, columns: A.shape[-1])
    Tensor.record("householderProduct", [A, tau], [y]) { b in
      let a = b.input(0), start = torch.eye(a.shape[-2], a.shape[-1], dtype: a.dtype)
      return Reflectors.gradients(a, b.input(1), start, b.g)
    }
    return y.written(to: out)
  }
}

/// Orthogonal matrices as products of reflections.
private enum Reflectors {
  /// The first columns of the product of the reflections that stand below the diagonal of `a`.
  static func product(_ a: Tensor, _ tau: Tensor, columns: Int) -> Tensor {
    let (m, n, k) = (a.shape[-2], a.shape[-1], tau.shape[-1]), d = a.dtype
    let t = noGrad { tau.detach().contiguous() }
    if d.isComplex {
      let c = Columns(empty: a.batch, m, columns, d), y = c.tensor
      noGrad { a.detach().narrow(-1, 0, k).copy(into: y.narrow(-1, 0, k)) }
      if Failure.pending || y.count == 0 { return y }
      Lapack.each(c.count, work: m * columns * max(k, 1)) { i in
        _ = Lapack.worked(d) { work, lwork in
          lapack_orgqr(
            d.letter, Int32(m), Int32(columns), Int32(k), c[i], c.leading, t.address + i * k * d.itemSize,
            work, lwork)
        }
      }
      return y
    }
    let x = noGrad { a.detach().contiguous() }, y = Tensor(empty: a.batch.then(m, columns), d)
    if Failure.pending || y.count == 0 { return y }
    func each<T: Factorable>(_: T.Type) {
      let (a, t, q) = (x.pointer(T.self), t.pointer(T.self), y.pointer(T.self))
      Lapack.each(y.count / (m * columns), work: m * columns * max(k, 1)) { i in
        QRKernel.form(Matrix(a + i * m * n, n, 1), k, t + i * k, q + i * m * columns, m, columns)
      }
    }
    if d == .float32 { each(Float.self) } else { each(Double.self) }
    return y
  }

  /// The gradients of the vectors and factors of H₁ ⋯ Hₖ, where G Xᴴ is the gradient of that product.
  static func gradients(_ a: Tensor, _ tau: Tensor, _ x: Tensor, _ g: Tensor) -> [Tensor?] {
    let (m, n, k) = (a.shape[-2], a.shape[-1], tau.shape[-1])
    if k == 0 || a.count == 0 { return [nil, nil] }
    let v = a.narrow(-1, 0, k).tril(diagonal: -1) + torch.eye(m, k, dtype: a.dtype)
    let vectors = (0..<k).map { v.narrow(-1, $0, 1) }
    let factors = (0..<k).map { tau.narrow(-1, $0, 1).unsqueeze(-1) }
    var after: [Tensor] = [], right = x, left = g
    for i in (0..<k).reversed() {
      after.append(right)
      right = right - factors[i] * vectors[i].matmul(vectors[i].mH.matmul(right))
    }
    var columns: [Tensor] = [], scales: [Tensor] = []
    for i in 0..<k {
      // With D = left · rightᴴ the gradient of Hᵢ.
      let v = vectors[i], t = factors[i], r = after[k - 1 - i]
      let dv = left.matmul(r.mH.matmul(v)), dhv = r.matmul(left.mH.matmul(v))
      scales.append(-v.mH.matmul(dv).squeeze(-1))
      columns.append(-(t.conj() * dv + t * dhv))
      left = left - t.conj() * v.matmul(v.mH.matmul(left))
    }
    if n > k { columns.append(Tensor(full: a.batch.then(m, n - k), 0, a.dtype)) }
    return [torch.cat(columns, dim: -1).tril(diagonal: -1), torch.cat(scales, dim: -1)]
  }
}

extension Tensor {
  /// Whether `self` and `tau` describe reflections; reports if not.
  fileprivate func reflects(_ tau: Tensor, _ name: String) -> Bool {
    isMatrix(name) && matches(tau, name)
      && check(
        tau.shape.count == shape.count - 1 && tau.shape.dropLastOne == batch && tau.shape[-1] <= shape[-1],
        "\(name): \(described) and tau \(tau.described): tau must be a vector for each matrix, with at most "
          + "\(shape[-1]) elements")
  }

  /// R and the reflections of Q packed, and the factors of the reflections.
  private func reflected() -> (a: Tensor, tau: Tensor) {
    let (m, n) = (shape[-2], shape[-1]), k = Swift.min(m, n), tau = Tensor(empty: batch.then(k), dtype),
      d = dtype
    if d.isComplex {
      let c = Columns(self)
      if Failure.pending || tau.count == 0 { return (c.tensor, tau) }
      Lapack.each(c.count, work: m * n * k) { i in
        _ = Lapack.worked(d) { work, lwork in
          lapack_geqrf(
            d.letter, Int32(m), Int32(n), c[i], c.leading, tau.address + i * k * d.itemSize, work, lwork)
        }
      }
      return (c.tensor, tau)
    }
    let y = Tensor(empty: shape, d)
    detach().copy(into: y)
    if !Lapack.fits(m, n) || Failure.pending || tau.count == 0 { return (y, tau) }
    func each<T: Factorable>(_: T.Type) {
      let (a, t) = (y.pointer(T.self), tau.pointer(T.self))
      Lapack.each(tau.count / k, work: m * n * k) { i in QRKernel.factor(a + i * m * n, m, n, t + i * k) }
    }
    if d == .float32 { each(Float.self) } else { each(Double.self) }
    return (y, tau)
  }

  fileprivate func qr(_ mode: String) -> (Q: Tensor, R: Tensor) {
    let span = Span("linalg_qr", [self])
    defer { span.end() }
    let (a, tau) = reflected(), (m, n) = (shape[-2], shape[-1]), k = Swift.min(m, n)
    if Failure.pending { return (.placeholder, .placeholder) }
    let r = noGrad { a.narrow(-2, 0, mode == "complete" ? m : k).triu() }
    guard mode != "r" else {
      Tensor.record("qr", [self], [r], savesInputs: false) { _ in
        fail("qr: the gradient depends on Q, which is not computed with mode: \"r\": use \"reduced\"")
        return [nil]
      }
      return (Tensor(empty: [0], dtype), r)
    }
    let y = Reflectors.product(a, tau, columns: mode == "complete" ? m : k)
    if Failure.pending { return (.placeholder, .placeholder) }
    Tensor.record("qr", [self], [y, r], savesInputs: false, savesResults: true) { b in
      guard
        check(
          mode == "reduced" || m <= n,
          "qr: there is no gradient with mode: \"complete\" for more rows (\(m)) than columns (\(n)): use \"reduced\""
        )
      else { return [nil] }
      let q = b.result(0), r = b.result(1), u = r.narrow(-1, 0, k)
      let gR = b.gradient(1) ?? r.detach().mul(0)
      var gQ = b.gradient(0) ?? q.detach().mul(0), rest: Tensor?
      if n > m {  // A = [X Y] and R = [U V]: V = Qᴴ Y
        let v = r.narrow(-1, m, n - m), gV = gR.narrow(-1, m, n - m)
        gQ = gQ + q.matmul(v).matmul(gV.mH)
        rest = q.matmul(gV)
      }
      let t = gR.narrow(-1, 0, k).matmul(u.mH) - q.mH.matmul(gQ), strict = t.triu(diagonal: 1)
      let both = strict + strict.mH + t.diagonals.realPart.diagEmbed()
      let x = linalg.solveTriangular(u.mH, gQ + q.matmul(both), upper: false, left: false)
      return [rest.map { torch.cat([x, $0], dim: -1) } ?? x]
    }
    return (y, r)
  }

  // forms: out
  /// A = Q R: see `linalg.qr`. With `some: false` Q is square.
  public func qr(some: Bool = true, out: (Tensor, Tensor)? = nil) -> (Q: Tensor, R: Tensor) {
    linalg.qr(self, mode: some ? "reduced" : "complete", out: out)
  }

  // forms: out
  /// LAPACK's own form of the QR decomposition: R on and above the diagonal, below it the vectors of the reflections
  /// whose product is Q, and their factors.
  public func geqrf(out: (Tensor, Tensor)? = nil) -> (a: Tensor, tau: Tensor) {
    guard isMatrix("geqrf") else { return (.placeholder, .placeholder) }
    let (y, tau) = reflected()
    Tensor.record("geqrf", [self], [y, tau], savesInputs: false) { _ in
      fail("geqrf: there is no gradient: use linalg.qr")
      return [nil]
    }
    return Tensor.written((y, tau), out, "geqrf")
  }

  // forms: out
  /// Q from what `geqrf` gave: see `linalg.householderProduct`.
  public func orgqr(_ input2: Tensor, out: Tensor? = nil) -> Tensor {
    linalg.householderProduct(self, input2, out: out)
  }

  // forms: out
  /// Q C, C Q with `left: false`, or with `transpose` of Qᴴ: Q is given by `self` and `tau` as `geqrf` gave them, all
  /// its columns; C is `other`.
  public func ormqr(
    _ tau: Tensor, _ other: Tensor, left: Bool = true, transpose: Bool = false, out: Tensor? = nil
  ) -> Tensor {
    guard reflects(tau, "ormqr"), other.isMatrix("ormqr"), matches(other, "ormqr"),
      check(
        batch == other.batch && other.shape[left ? -2 : -1] == shape[-2],
        "ormqr: \(described) and \(other.described): the batches must be equal, and the \(left ? "rows" : "columns") "
          + "of the second as many as the rows of the first"),
      check(
        tau.shape[-1] <= shape[-2],
        "ormqr: \(described) and tau \(tau.described): there are more factors than rows")
    else { return .placeholder }
    let a = Columns(self), c = Columns(other), t = noGrad { tau.contiguous() }, k = tau.shape[-1], d = dtype
    if !Failure.pending && c.memory.count > 0 && k > 0 {
      Lapack.each(c.count, work: c.rows * c.columns * k) { i in
        _ = Lapack.worked(d) { work, lwork in
          lapack_ormqr(
            d.letter, .init(left ? "L" : "R"), .init(!transpose ? "N" : d.isComplex ? "C" : "T"),
            Int32(c.rows),
            Int32(c.columns), Int32(k), a[i], a.leading, t.address + i * k * d.itemSize, c[i], c.leading,
            work, lwork)
        }
      }
    }
    let y = c.tensor
    Tensor.record("ormqr", [self, tau, other], [y]) { b in
      let (a, t, c, g) = (b.input(0), b.input(1), b.input(2), b.g)
      let back = a.ormqr(t, g, left: left, transpose: !transpose)
      guard b.needs(0) || b.needs(1) else { return [nil, nil, back] }
      let (x, d) = left != transpose ? (c, g) : (g, c)
      return Reflectors.gradients(a, t, left ? x : x.mH, left ? d : d.mH) + [back]
    }
    return y.written(to: out)
  }
}
