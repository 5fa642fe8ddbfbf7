import Glibc

// The normal distribution and the incomplete gamma function in double precision.
extension Double {
  /// e^(x²) erfc(x): as it stands, with what x² loses by rounding put back, until erfc is near its smallest number; then
  /// the asymptotic series.
  static func erfcx(_ x: Double) -> Double {
    if x < -27 { return .infinity }
    let square = x * x
    if x < 8 {
      let rest = Double.fma(x, x, -square)
      return Glibc.exp(square) * (1 + rest) * Glibc.erfc(x)
    }
    var term = 1.0, sum = 1.0, odd = 1.0
    while term.magnitude > 1e-17 {
      term *= -odd / (2 * square)
      sum += term
      odd += 2
    }
    return sum / (x * Double.pi.squareRoot())
  }

  /// The probability of a standard normal number below x.
  static func ndtr(_ x: Double) -> Double { 0.5 * Glibc.erfc(-x * 0.5.squareRoot()) }
  /// log ndtr(x), exact in both tails.
  static func logNdtr(_ x: Double) -> Double {
    let t = x * 0.5.squareRoot()
    return x < -1 ? Glibc.log(erfcx(-t) / 2) - t * t : Glibc.log1p(-Glibc.erfc(t) / 2)
  }
  /// The inverse of `ndtr`: near 1/2 from erf⁻¹, in the tails an approximation (Abramowitz and Stegun 26.2.23), then steps
  /// of Halley.
  static func ndtri(_ p: Double) -> Double {
    if !(p > 0 && p < 1) { return p == 0 ? -.infinity : p == 1 ? .infinity : .nan }
    if p > 0.5 { return p > 0.7 ? -ndtri(1 - p) : 2.0.squareRoot() * erfinv(2 * p - 1) }
    if p > 0.3 { return 2.0.squareRoot() * erfinv(2 * p - 1) }
    let t = (-2 * Glibc.log(p)).squareRoot()
    var x =
      (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t
    for _ in 0..<3 {
      // (ndtr(x) - p) / ndtr′(x), without the exponential that overflows.
      let half = (Double.pi / 2).squareRoot()
      let e =
        half * erfcx(-x * 0.5.squareRoot())
        - Glibc.exp(Glibc.log(p) + x * x / 2) * (2 * Double.pi).squareRoot()
      x -= e / (1 + x * e / 2)
    }
    return x
  }

  /// P(a, x) = 1/Γ(a) ∫₀ˣ tᵃ⁻¹ e⁻ᵗ dt and Q = 1 - P: the series below a + 1, the continued fraction above.
  static func incompleteGamma(_ a: Double, _ x: Double) -> (lower: Double, upper: Double) {
    if !(a >= 0 && x >= 0) || a == 0 && x == 0 || a.isInfinite && x.isInfinite { return (.nan, .nan) }
    if a == 0 || x.isInfinite { return (1, 0) }
    if x == 0 || a.isInfinite { return (0, 1) }
    let factor = gammaFactor(a, x)
    if x < a + 1 {
      var term = 1 / a, sum = term, n = a
      while term > sum * 1e-17 {
        n += 1
        term *= x / n
        sum += term
      }
      let p = Swift.min(sum * factor, 1)
      return (p, 1 - p)
    }
    // 1 / (x + 1 - a - 1(1 - a) / (x + 3 - a - 2(2 - a) / …)) by the method of Lentz.
    var b = x + 1 - a, c = 1e300, d = 1 / b, h = d, k = 1.0, step = 2.0
    while (step - 1).magnitude > 1e-16, k < 1e6 {
      let t = k * (a - k)
      b += 2
      d = 1 / (t * d + b)
      c = b + t / c
      step = d * c
      h *= step
      k += 1
    }
    let q = Swift.min(h * factor, 1)
    return (1 - q, q)
  }
  /// xᵃ e⁻ˣ / Γ(a), by Stirling's series for large a, where the powers would cancel.
  private static func gammaFactor(_ a: Double, _ x: Double) -> Double {
    if a < 20 { return Glibc.exp(a * Glibc.log(x) - x - Double.lgamma(a)) }
    let u = (x - a) / a, z = 1 / (a * a)
    let stirling = (1 / 12.0 - z * (1 / 360.0 - z * (1 / 1260.0 - z / 1680))) / a
    return (a / (2 * .pi)).squareRoot() * Glibc.exp(a * (Glibc.log1p(u) - u) - stirling)
  }
}
