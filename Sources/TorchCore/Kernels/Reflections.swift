/// The reflections of a panel of 16 columns, one after the other.
extension QRKernel {
  private typealias Row = SIMD16<T>

  /// Turns each column of the panel into one element, LAPACK's `geqr2`.
  ///
  /// One pass over the rows applies a reflection and sums the products of the next column with all columns: with the
  /// column itself that is the square of its length.
  static func reflect(
    _ p: UnsafeMutablePointer<T>, _ rows: Int, _ columns: Int, _ tau: UnsafeMutablePointer<T>
  ) {
    var dots = pass(p, rows, 0)
    for j in 0..<min(rows, columns) {
      let at = UnsafeMutableRawPointer(p + 16 &* j)
      let (beta, factor, scale, isChanged) = reflection(p + 17 &* j, rows &- j, 16, squares: dots[j])
      if isChanged { dots = pass(p, rows, j) }
      tau[j] = factor
      var row = at.loadUnaligned(as: Row.self), f = Row(), kept = Row(repeating: 1)
      let change = (row + dots * scale) * -factor
      for c in j + 1..<max(16, j + 1) {
        row[c] += change[c]
        f[c] = change[c] * scale
      }
      (row[j], f[j], kept[j]) = (beta, scale, 0)
      at.storeBytes(of: row, as: Row.self)
      dots = pass(p, rows, j &+ 1, (f, kept))
    }
  }

  /// Changes the rows from j on to kept · row + f · element j - 1, and gives the sum of element j times row over the
  /// rows behind j.
  @inline(__always)
  private static func pass(
    _ p: UnsafeMutablePointer<T>, _ rows: Int, _ j: Int, _ change: (f: SIMD16<T>, kept: SIMD16<T>)? = nil
  ) -> SIMD16<T> {
    let next = min(j, 15)
    @inline(__always) func row(_ r: Int, _ sum: inout Row) {
      let x = p + 16 &* r, raw = UnsafeMutableRawPointer(x)
      var row = raw.loadUnaligned(as: Row.self)
      if let change {
        row = row * change.kept
        T.accumulate(&row, Row(repeating: x[j &- 1]), change.f)
        raw.storeBytes(of: row, as: Row.self)
      }
      T.accumulate(&sum, Row(repeating: x[next]), row)
    }
    var total = Row(), first = Row(), r = j &+ 1
    if j < rows { row(j, &first) }
    while r < rows {  // in blocks, so that long sums stay exact
      let end = min(rows, r &+ 256)
      var (a, b, c, d) = (Row(), Row(), Row(), Row())
      while r &+ 4 <= end {
        row(r, &a)
        row(r &+ 1, &b)
        row(r &+ 2, &c)
        row(r &+ 3, &d)
        r &+= 4
      }
      while r < end {
        row(r, &a)
        r &+= 1
      }
      total += (a + b) + (c + d)
    }
    return total
  }

  /// The reflection of n numbers, `step` apart, into the first, LAPACK's `larfg`, with the sum of the squares of the
  /// others: what the first becomes, the factor τ, and what makes the others v. They may be brought near 1 before.
  @inline(__always)
  static func reflection(
    _ x: UnsafeMutablePointer<T>, _ n: Int, _ step: Int, squares: T
  ) -> (beta: T, factor: T, scale: T, isChanged: Bool) {
    let alpha = x.pointee, sum = squares + alpha * alpha
    // Outside this range products with other numbers may be too large or too small; zeros are there too.
    if !(sum < 0x1p60 && squares > 0x1p-60) { return scaled(x, n, step) }
    let length = sum.squareRoot(), beta = alpha.sign == .minus ? length : -length
    return (beta, (beta - alpha) / beta, 1 / (alpha - beta), false)
  }
  /// The same for numbers of unusual size, brought near 1 by a power of two first.
  @inline(never)
  private static func scaled(
    _ x: UnsafeMutablePointer<T>, _ n: Int, _ step: Int
  ) -> (beta: T, factor: T, scale: T, isChanged: Bool) {
    let alpha = x.pointee
    var top: T = 0, isNaN = false
    for i in 1..<max(n, 1) {
      let y = x[i * step].magnitude
      if y > top { top = y }
      isNaN = isNaN || y != y
    }
    if top == 0 && !isNaN { return (alpha, 0, 1, false) }
    if isNaN || !alpha.isFinite || !top.isFinite { return (.nan, .nan, .nan, false) }
    // In two steps: of the smallest numbers the power would be infinite.
    let e = max(top, alpha.magnitude).exponent, half = e / 2
    let down = (
      T(sign: .plus, exponent: -half, significand: 1), T(sign: .plus, exponent: half - e, significand: 1)
    )
    for i in 0..<n { x[i * step] = x[i * step] * down.0 * down.1 }
    let a = x.pointee, unit = top * down.0 * down.1
    var squares: T = 0
    if unit > 0 {
      for i in 1..<n {
        let y = x[i * step] / unit
        squares += y * y
      }
    }
    let below = unit * squares.squareRoot(), length = (a * a + below * below).squareRoot()
    let b = a.sign == .minus ? length : -length
    return (b / down.0 / down.1, (b - a) / b, 1 / (a - b), true)
  }
}
