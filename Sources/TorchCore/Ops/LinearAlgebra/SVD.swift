extension linalg {
  /// A = U diag(S) Vᴴ with orthonormal columns in U and V and the singular values S ≥ 0 in descending order; U and V
  /// are square, or with `fullMatrices: false` have min(m, n) columns.
  ///
  ///     let (U, S, Vh) = linalg.svd(A, fullMatrices: false)     // A is (U * S).matmul(Vh)
  ///
  /// The vectors are free in sign (in phase if complex): a function whose value depends on it has no gradient.
  public static func svd(
    _ A: Tensor, fullMatrices: Bool = true, driver: String? = nil, out: (Tensor, Tensor, Tensor)? = nil
  ) -> (U: Tensor, S: Tensor, Vh: Tensor) {
    if let cast = Autocast.on {
      return cast.wide(A) { svd($0, fullMatrices: fullMatrices, driver: driver, out: out) }
    }
    guard onlyDriver(driver, "svd"), let y = A.svd(fullMatrices ? "A" : "S", "svd") else {
      return (.placeholder, .placeholder, .placeholder)
    }
    return Tensor.written(y, out, "svd")
  }

  /// The singular values in descending order.
  public static func svdvals(_ A: Tensor, driver: String? = nil, out: Tensor? = nil) -> Tensor {
    if let cast = Autocast.on { return cast.wide(A) { svdvals($0, driver: driver, out: out) } }
    guard onlyDriver(driver, "svdvals"),
      let y = A.svd(Grad.isEnabled && A.requiresGrad ? "S" : "N", "svdvals")
    else { return .placeholder }
    return y.1.written(to: out)
  }

  private static func onlyDriver(_ driver: String?, _ name: String) -> Bool {
    check(driver == nil, "\(name): driver: chooses among the routines of a GPU: leave it out on the CPU")
  }
}

extension Tensor {
  /// U, S and Vᴴ; `job` is LAPACK's: all columns, the first min(m, n), or none.
  func svd(_ job: Character, _ name: String) -> (Tensor, Tensor, Tensor)? {
    let span = Span("linalg_svd", [self])
    defer { span.end() }
    // LAPACK does not come to an end with NaN.
    guard isMatrix(name),
      check(
        Failure.pending || noGrad { self.detach().isfinite().all().item(Bool.self) },
        "\(name): \(described): the matrix must not contain NaN or infinity")
    else { return nil }
    let c = Columns(self), (m, n) = (c.rows, c.columns), k = Swift.min(m, n), d = dtype
    let s = Tensor(empty: batch.then(k), d.real), info = Tensor(full: batch, 0, .int32)
    let u = Columns(empty: batch, m, job == "A" ? m : job == "S" ? k : 0, d)
    let vh = Columns(empty: batch, job == "A" ? n : job == "S" ? k : 0, n, d)
    if Failure.pending { return nil }
    let codes = info.pointer(Int32.self), step = k * d.real.itemSize
    if k > 0 {
      Lapack.each(c.count, work: 20 * m * n * k) { i in
        codes[i] = Lapack.svd(d, job, m, n, c[i], s.address + i * step, u[i], vh[i], vh.rows)
      }
    } else {  // any orthonormal columns
      if u.columns > 0 { u.tensor.copy_(Tensor.identity(m, d)) }
      if vh.rows > 0 { vh.tensor.copy_(Tensor.identity(n, d)) }
    }
    guard converged(info, name) else { return nil }
    let results = (u.tensor, s, vh.tensor)
    guard job != "N" else { return results }
    Tensor.record("svd", [self], [results.0, s, results.2], savesInputs: false, savesResults: true) { b in
      let u = b.result(0).narrow(-1, 0, k), s = b.result(1), vh = b.result(2).narrow(-2, 0, k)
      let gU = b.gradient(0)?.narrow(-1, 0, k), gV = b.gradient(2)?.narrow(-2, 0, k).mH
      var inner = (b.gradient(1) ?? s.detach().mul(0)).to(d).diagEmbed()
      var outer: Tensor?
      if gU != nil || gV != nil {
        // 1 / (σⱼ² - σᵢ²) beside the diagonal.
        let squares = (s * s).differences, across = s.unsqueeze(-2), down = s.unsqueeze(-1)
        if let gU {
          let t = u.mH.matmul(gU)
          inner = inner + (t - t.mH) * squares * across
          if d.isComplex { inner = inner + ((t.diagonals - t.diagonals.conj()) / s * 0.5).diagEmbed() }
          if m > k { outer = ((gU - u.matmul(t)) / across).matmul(vh) }
        }
        if let gV {
          let t = vh.matmul(gV)
          inner = inner + down * (t - t.mH) * squares
          if n > k {
            let part = u.matmul((gV - vh.mH.matmul(t)).mH / down)
            outer = outer.map { $0 + part } ?? part
          }
        }
      }
      let a = u.matmul(inner).matmul(vh)
      return [outer.map { a + $0 } ?? a]
    }
    return results
  }

  // forms: out
  /// A = U diag(S) Vᴴ: U, S and V (not its transpose, which `linalg.svd` gives), with `some` only min(m, n) columns;
  /// without `computeUV` U and V are zeros.
  public func svd(
    some: Bool = true, computeUV: Bool = true, out: (Tensor, Tensor, Tensor)? = nil
  ) -> (U: Tensor, S: Tensor, V: Tensor) {
    if let cast = Autocast.on {
      return cast.wide(self) { $0.svd(some: some, computeUV: computeUV, out: out) }
    }
    guard isMatrix("svd") else { return (.placeholder, .placeholder, .placeholder) }
    let (m, n) = (shape[-2], shape[-1])
    let none = { Tensor(full: self.batch.then($0, $0), 0, self.dtype) }
    if !computeUV { return Tensor.written((none(m), linalg.svdvals(self), none(n)), out, "svd") }
    guard let y = svd(some ? "S" : "A", "svd") else { return (.placeholder, .placeholder, .placeholder) }
    return Tensor.written((y.0, y.1, y.2.mH), out, "svd")
  }
}
