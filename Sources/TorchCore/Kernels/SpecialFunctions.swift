import Glibc

// Special functions in double precision.
extension Double {
  /// The inverse of `erf`: Giles' approximation, then two steps of Newton-Halley.
  public static func erfinv(_ y: Double) -> Double {
    if y.magnitude >= 1 { return y.magnitude == 1 ? y * .infinity : .nan }
    if y == 0 || y != y { return y }
    let w = -Glibc.log((1 - y) * (1 + y)), l = 2 / (.pi * 0.147) - w / 2
    var x = Double(signOf: y, magnitudeOf: ((l * l + w / 0.147).squareRoot() - l).squareRoot())
    for _ in 0..<3 {
      let e =
        y.magnitude < 0.5
        ? Glibc.erf(x) - y : Double(signOf: y, magnitudeOf: 1) * ((1 - y.magnitude) - Glibc.erfc(x.magnitude))
      let s = e / (1.1283791670955126 * Glibc.exp(-x * x))
      x -= s / (1 + x * s)
    }
    return x
  }

  /// The derivative of `lgamma`: the recurrence up to 10, then the asymptotic series; reflection below 0.
  public static func digamma(_ x: Double) -> Double {
    if x == 0 { return -1 / x }
    if x < 0 {
      if x == x.rounded(.down) { return .nan }
      let f = x - x.rounded(.towardZero)
      return digamma(1 - x) - .pi / Glibc.tan(.pi * f)
    }
    var x = x, sum = 0.0
    while x < 10 { sum -= 1 / x; x += 1 }
    let z = 1 / (x * x)
    var p = 1.0 / 12
    let terms: [Double] = [-691.0 / 32760, 1.0 / 132, -1.0 / 240, 1.0 / 252, -1.0 / 120, 1.0 / 12]
    for c in terms { p = c + p * z }
    return sum + (Glibc.log(x) - 0.5 / x - z * p)
  }

  /// The n-th derivative of `digamma`: (-1)ⁿ⁺¹ n! ζ(n + 1, x).
  public static func polygamma(_ n: Int, _ x: Double) -> Double {
    if n == 0 { return digamma(x) }
    if n == 1 && x < 0.5 {
      let s = Glibc.sin(.pi * x)
      return .pi / s * (.pi / s) - polygamma(1, 1 - x)
    }
    let factorial = Glibc.tgamma(Double(n) + 1)
    return (n & 1 == 1 ? factorial : -factorial) * zeta(Double(n) + 1, x)
  }

  /// Hurwitz's zeta function, Σ (q + k)⁻ˢ over k ≥ 0, by the formula of Euler and Maclaurin; PyTorch's values
  /// outside s > 1, q > 0.
  public static func zeta(_ s: Double, _ q: Double) -> Double {
    if s == 1 { return .infinity }
    if s < 1 || s != s || q != q { return .nan }
    if q <= 0 && q == q.rounded(.down) { return .infinity }
    if q <= 0 && s != s.rounded(.down) { return .nan }
    var a = q, sum = 0.0
    while a < 10 {
      sum += Glibc.pow(a, -s)
      a += 1
    }
    let power = Glibc.pow(a, -s)
    sum += power * a / (s - 1) + power / 2
    // Bernoulli numbers B2k / (2k)!.
    let terms: [Double] = [
      1.0 / 12, -1.0 / 720, 1.0 / 30240, -1.0 / 1_209_600, 1.0 / 47_900_160, -691.0 / 1_307_674_368_000,
      1.0 / 74_724_249_600, -3617.0 / 10_670_622_842_880_000,
    ]
    var rising = s * power / a, k = 1.0
    for t in terms {
      sum += t * rising
      rising *= (s + k) * (s + k + 1) / (a * a)
      k += 2
    }
    return sum
  }
}
