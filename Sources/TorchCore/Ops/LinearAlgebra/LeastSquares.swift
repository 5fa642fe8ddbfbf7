import COpenBLAS

extension linalg {
  /// X for which ‖A X - B‖ is least: [m, n], [m, k] -> [n, k], or vectors B [m] -> [n].
  ///
  /// `driver` is LAPACK's: "gelsy" (the default; for any rank), "gels" (full rank), "gelsd" and "gelss" (by singular
  /// values). Values up to `rcond` times the greatest count as 0. `residuals` are the sums of squares of A X - B for
  /// m > n and full rank; what a driver does not compute is empty.
  public static func lstsq(
    _ A: Tensor, _ B: Tensor, rcond: Double? = nil, driver: String? = nil
  ) -> (solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor) {
    if let cast = Autocast.on { return cast.wide(A, B) { lstsq($0, $1, rcond: rcond, driver: driver) } }
    let none = (Tensor.placeholder, Tensor.placeholder, Tensor.placeholder, Tensor.placeholder)
    let name = driver ?? "gelsy"
    guard A.isMatrix("lstsq"), A.matches(B, "lstsq"),
      check(
        B.shape.count == A.shape.count || B.shape == A.shape.dropLastOne,
        "lstsq: \(A.described) and \(B.described) do not match: B must be matrices or, for each of A, a vector"
      ),
      check(
        ["gels", "gelsy", "gelsd", "gelss"].contains(name),
        "lstsq: the driver '\(name)' is none of \"gels\", \"gelsy\", \"gelsd\" and \"gelss\"")
    else { return none }
    let isVector = B.shape.count < A.shape.count
    let rhs = isVector ? B.unsqueeze(-1) : B
    guard
      check(
        rhs.shape[-2] == A.shape[-2],
        "lstsq: \(A.described) and \(B.described) do not match: the rows of both must be equally many"),
      let (a, b) = Tensor.sameBatch(A, rhs, "lstsq"), let s = LeastSquares(a, b, rcond, name)
    else { return none }
    let (m, n) = (a.shape[-2], a.shape[-1]), x = s.solution
    let isFull = m > n && noGrad { s.rank.eq(.int(n)).all().item(Bool.self) }
    let residuals =
      isFull
      ? noGrad { (a.matmul(x) - b).abs().square().sum(dim: -2) } : Tensor(empty: [0], a.dtype.real)
    if Failure.pending { return none }
    Tensor.record("lstsq", [a, b], [x, residuals], savesResults: true) { g in
      let (a, b, x) = (g.input(0), g.input(1), g.result(0)), p = pinv(a)
      var (gA, gB): (Tensor?, Tensor?)
      if let gX = g.gradient(0) {
        gA = g.needs(0) ? a.pinvGradient(a, p, gX.matmul(b.mH)) : nil
        gB = p.mH.matmul(gX)
      }
      // At the least sum the residuals do not change with X.
      if isFull, let gR = g.gradient(1) {
        let r = (a.matmul(x) - b) * (gR * 2).unsqueeze(-2), s = r.matmul(x.mH)
        (gA, gB) = (gA.map { $0 + s } ?? s, gB.map { $0 - r } ?? -r)
      }
      return [gA, gB]
    }
    let rank = name == "gels" ? Tensor(empty: [0], .int64) : s.rank
    return (isVector ? x.squeeze(-1) : x, residuals, rank, s.values)
  }
}

/// What LAPACK's drivers find.
struct LeastSquares {
  let solution: Tensor, rank: Tensor, values: Tensor
  /// What the driver leaves of A ("gels": its QR or LQ decomposition), and the solutions in max(m, n) rows.
  let remains: Tensor, all: Tensor

  init?(_ a: Tensor, _ b: Tensor, _ rcond: Double?, _ driver: String) {
    let c = Columns(a), (m, n) = (c.rows, c.columns), k = min(m, n), d = a.dtype, count = b.shape[-1]
    // The right-hand sides, in which the solutions come back, have max(m, n) rows.
    let x = Columns(empty: c.batch, max(m, n), count, d), info = Tensor(full: c.batch, 0, .int32)
    let rank = Tensor(full: c.batch, .int(driver == "gels" ? n : 0), .int64),
      bySVD = driver == "gelsd" || driver == "gelss"
    let values = Tensor(empty: bySVD ? c.batch.then(k) : [0], d.real)
    if Failure.pending { return nil }
    noGrad { () -> Void in
      x.memory.zero_()
      x.tensor.narrow(-2, 0, m).copy_(b.detach())
    }
    let codes = info.pointer(Int32.self), ranks = rank.pointer(Int64.self), step = k * d.real.itemSize
    let epsilon = d.real == .float32 ? Double(Float.ulpOfOne) : Double.ulpOfOne
    let tolerance = Tensor(full: [], Scalar(rcond ?? epsilon * Double(max(m, n))), d.real)
    if k > 0 {
      let levels = 1 + max(0, Int.bitWidth - (k / 26).leadingZeroBitCount)
      let reals =
        5 * k + 10 * max(m, n) + 2 * k * 25 + 8 * k * levels + 3 * 25 * count
        + max(676, k * (1 + count) + 2 * count)
      let (rows, columns, sides) = (Int32(m), Int32(n), Int32(count))
      Lapack.each(c.count, work: 10 * m * n * k) { i in
        Lapack.scratch(d, reals: reals, integers: 3 * k * levels + 11 * k + n) { r, places in
          var found: Int32 = 0
          let s = values.address + (bySVD ? i * step : 0)
          if driver == "gelsy" { for j in 0..<n { places[j] = 0 } }
          codes[i] = Lapack.worked(d) { work, lwork in
            switch driver {
            case "gels":
              lapack_gels(d.letter, rows, columns, sides, c[i], c.leading, x[i], x.leading, work, lwork)
            case "gelsy":
              lapack_gelsy(
                d.letter, rows, columns, sides, c[i], c.leading, x[i], x.leading, places, tolerance.address,
                &found, work,
                lwork, r)
            case "gelsd":
              lapack_gelsd(
                d.letter, rows, columns, sides, c[i], c.leading, x[i], x.leading, s, tolerance.address,
                &found, work,
                lwork, r, places)
            default:
              lapack_gelss(
                d.letter, rows, columns, sides, c[i], c.leading, x[i], x.leading, s, tolerance.address,
                &found, work,
                lwork, r)
            }
          }
          if driver != "gels" { ranks[i] = Int64(found) }
        }
      }
    }
    if let f = Tensor.firstFailure(info) {
      fail(
        "lstsq: \(a.described)\(a.element(f.matrix)): "
          + (driver == "gels"
            ? "the matrix is not of full rank (the diagonal element \(f.code) is zero): use driver: \"gelsd\""
            : "the algorithm did not converge (error code: \(f.code))"))
      return nil
    }
    withExtendedLifetime(tolerance) {}
    solution = noGrad { x.tensor.narrow(-2, 0, n).mT.contiguous() }.turned
    (self.rank, self.values, remains, all) = (rank, values, c.tensor, x.tensor)
  }
}

extension Tensor {
  /// The matrices of a tensor without gaps seen transposed, without history.
  fileprivate var turned: Tensor {
    var (size, stride) = (shape, strides)
    let n = size.count
    (size[n - 2], size[n - 1], stride[n - 2], stride[n - 1]) = (
      shape[-1], shape[-2], strides[-1], strides[-2]
    )
    return Tensor(storage: storage, dtype, shape: size, strides: stride, offset: storageOffset)
  }
}
