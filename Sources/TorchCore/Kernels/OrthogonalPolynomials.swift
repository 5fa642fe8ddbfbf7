import Glibc

// Orthogonal polynomials in double precision, by their recurrences of three terms.
extension Double {
  /// The n-th of the polynomials that begin with 1 and `first`; `next(k, p, q)` is what follows p = P₍ₖ₋₁₎ and q = Pₖ. 0
  /// for negative n, NaN for degrees that would take minutes.
  private static func recurrence(
    _ degree: Double, first: Double, _ next: (_ k: Double, _ p: Double, _ q: Double) -> Double
  ) -> Double {
    let n = degree.rounded(.towardZero)
    if !(n >= 0 && n < .infinity) { return 0 }
    if n > 0x1p20 { return .nan }
    var p = 1.0, q = first, k = 1.0
    if n == 0 { return p }
    while k < n, q == q {
      (p, q) = (q, next(k, p, q))
      k += 1
    }
    return q
  }

  /// Chebyshev's polynomials of the four kinds, which differ in their second member: x, 2x, 2x - 1, 2x + 1.
  static func chebyshev(_ kind: Chebyshev, _ x: Double, _ degree: Double) -> Double {
    let n = degree.rounded(.towardZero)
    if x.magnitude <= 1, n > 6 {  // the recurrence would lose digits, and time
      let angle = Glibc.acos(x), parity = x < 0 && n.truncatingRemainder(dividingBy: 2) == 1 ? -1.0 : 1
      switch kind {
      case .t: return Glibc.cos(n * angle)
      case .u:
        return x.magnitude == 1 ? parity * (n + 1) : Glibc.sin((n + 1) * angle) / Glibc.sin(angle)
      case .v: return x == -1 ? parity * (2 * n + 1) : Glibc.cos((n + 0.5) * angle) / Glibc.cos(angle / 2)
      case .w: return x == 1 ? 2 * n + 1 : Glibc.sin((n + 0.5) * angle) / Glibc.sin(angle / 2)
      }
    }
    let first =
      switch kind {
      case .t: x
      case .u: x + x
      case .v: x + x - 1
      case .w: x + x + 1
      }
    return recurrence(n, first: first) { _, p, q in 2 * x * q - p }
  }
  enum Chebyshev: Sendable { case t, u, v, w }

  /// Hermite's polynomial in the form of physics.
  static func hermiteH(_ x: Double, _ degree: Double) -> Double {
    recurrence(degree, first: 2 * x) { k, p, q in 2 * x * q - 2 * k * p }
  }
  /// Hermite's polynomial in the form of probability.
  static func hermiteHe(_ x: Double, _ degree: Double) -> Double {
    recurrence(degree, first: x) { k, p, q in x * q - k * p }
  }
  static func laguerreL(_ x: Double, _ degree: Double) -> Double {
    recurrence(degree, first: 1 - x) { k, p, q in ((2 * k + 1 - x) * q - k * p) / (k + 1) }
  }
  static func legendreP(_ x: Double, _ degree: Double) -> Double {
    if x.magnitude == 1, degree >= 0 {
      return x < 0 && degree.rounded(.towardZero).truncatingRemainder(dividingBy: 2) == 1 ? -1 : 1
    }
    return recurrence(degree, first: x) { k, p, q in ((2 * k + 1) * x * q - k * p) / (k + 1) }
  }
}
