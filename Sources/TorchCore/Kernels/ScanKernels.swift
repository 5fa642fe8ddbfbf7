/// A running total: the accumulator is wider than the elements.
protocol ScanStep {
  associatedtype T
  associatedtype A
  static var start: A { get }
  static func step(_ a: inout A, _ x: T) -> T
}
enum RunningSum<T: Wide>: ScanStep {
  static var start: Double { 0 }
  @inline(__always) static func step(_ a: inout Double, _ x: T) -> T {
    a += Double(x)
    return T(a)
  }
}
enum RunningProduct<T: Wide>: ScanStep {
  static var start: Double { 1 }
  @inline(__always) static func step(_ a: inout Double, _ x: T) -> T {
    a *= Double(x)
    return T(a)
  }
}
/// Of integers and complex numbers.
enum PlainSum<T: Computing>: ScanStep {
  static var start: T { 0 }
  @inline(__always) static func step(_ a: inout T, _ x: T) -> T {
    a = a + x
    return a
  }
}
enum PlainProduct<T: Computing>: ScanStep {
  static var start: T { 1 }
  @inline(__always) static func step(_ a: inout T, _ x: T) -> T {
    a = a * x
    return a
  }
}
/// log Σ exp x.
enum RunningLogSum<T: Wide>: ScanStep {
  static var start: Double { -.infinity }
  @inline(__always) static func step(_ a: inout Double, _ x: T) -> T {
    let x = Double(x), high = a > x || a != a ? a : x, low = a > x || a != a ? x : a
    // Equal infinities: their difference is NaN, their sum is not.
    a = low == high && low.isInfinite ? high : high + Double.log1p(Double.exp(low - high))
    return T(a)
  }
}

/// Scans over `n` elements that lie `inner` apart, `outer` · `inner` times.
enum Scan {
  static func run<S: ScanStep>(
    _: S.Type, _ x: UnsafePointer<S.T>, _ y: UnsafeMutablePointer<S.T>, outer: Int, n: Int, inner: Int
  ) {
    if outer * n * inner == 0 { return }
    if inner == 1 {
      // Four rows at a time: their additions overlap.
      return parallel((outer + 3) / 4, grain: max(1, 8192 / n)) { first, last in
        for q in first..<last {
          let r = q * 4
          if r + 4 <= outer {
            four(S.self, x + r * n, y + r * n, n)
          } else {
            for r in r..<outer { one(S.self, x + r * n, y + r * n, n) }
          }
        }
      }
    }
    let width = min(inner, 128), strips = (inner + width - 1) / width
    parallel(outer * strips, grain: max(1, 16384 / (n * width))) { first, last in
      withScratch(of: S.A.self, 128) { a in
        for u in first..<last {
          let c = u % strips * width, at = u / strips * n * inner + c
          strip(S.self, x + at, y + at, n, inner, min(width, inner - c), a.baseAddress!)
        }
      }
    }
  }
  @inline(never) private static func one<S: ScanStep>(
    _: S.Type, _ x: UnsafePointer<S.T>, _ y: UnsafeMutablePointer<S.T>, _ n: Int
  ) {
    var a = S.start
    for i in 0..<n { y[i] = S.step(&a, x[i]) }
  }
  @inline(never) private static func four<S: ScanStep>(
    _: S.Type, _ x: UnsafePointer<S.T>, _ y: UnsafeMutablePointer<S.T>, _ n: Int
  ) {
    var a = S.start, b = a, c = a, d = a
    let x1 = x + n, x2 = x1 + n, x3 = x2 + n, y1 = y + n, y2 = y1 + n, y3 = y2 + n
    for i in 0..<n {
      y[i] = S.step(&a, x[i])
      y1[i] = S.step(&b, x1[i])
      y2[i] = S.step(&c, x2[i])
      y3[i] = S.step(&d, x3[i])
    }
  }
  @inline(never) private static func strip<S: ScanStep>(
    _: S.Type, _ x: UnsafePointer<S.T>, _ y: UnsafeMutablePointer<S.T>, _ n: Int, _ step: Int, _ cols: Int,
    _ a: UnsafeMutablePointer<S.A>
  ) {
    for k in 0..<cols { a[k] = S.start }
    for j in 0..<n {
      let x = x + j * step, y = y + j * step
      for k in 0..<cols { y[k] = S.step(&a[k], x[k]) }
    }
  }

  /// The greatest or least so far, and where it stands (the last place of equals); NaN stays.
  static func extremum<T: Comparable, C: Contest>(
    _: C.Type, _ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, _ index: UnsafeMutablePointer<Int64>,
    outer: Int,
    n: Int, inner: Int
  ) {
    parallel(outer * inner, grain: max(1, 8192 / max(n, 1))) { first, last in
      for u in first..<last where n > 0 {
        let at = u / inner * n * inner + u % inner
        var best = x[at], place: Int64 = 0
        for j in 0..<n {
          let v = x[at + j * inner]
          if v != v || best == best && !C.wins(best, over: v) {
            best = v
            place = Int64(j)
          }
          y[at + j * inner] = best
          index[at + j * inner] = place
        }
      }
    }
  }
}
