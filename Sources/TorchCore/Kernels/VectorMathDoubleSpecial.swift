import Glibc

// Trigonometry, powers and the error function of `Double`.

extension Double {
  /// The tangent.
  public static func tan(_ x: Double) -> Double { Glibc.tan(x) }
  /// The inverse of the sine.
  public static func asin(_ x: Double) -> Double { Glibc.asin(x) }
  /// The inverse of the cosine.
  public static func acos(_ x: Double) -> Double { Glibc.acos(x) }
  /// The inverse of the tangent.
  public static func atan(_ x: Double) -> Double { Glibc.atan(x) }
  /// The angle of the point (x, y), in (-π, π].
  public static func atan2(_ y: Double, _ x: Double) -> Double { Glibc.atan2(y, x) }
  /// √(x² + y²), without overflow on the way.
  public static func hypot(_ x: Double, _ y: Double) -> Double { Glibc.hypot(x, y) }

  /// x + x·P(x²) below 1, else 1 - e^(-x²)·R(t) / (1 + 2x) with t = (x - 3) / (x + 3).
  @inline(__always) public static func erf(_ x: Double) -> Double {
    let a = x.magnitude, b = a > 6 ? 6 : a, z = a * a, t = (b - 3) / (b + 3)
    let p = polynomial(
      z, 0.12837916709551256, -0.37612638903183521, 0.11283791670944185, -0.026866170643111462,
      0.0052239776061184257, -0.0008548325929311892, 0.00012055293576816134, -1.4924712300289474e-05,
      1.6447131549118511e-06, -1.620631358313491e-07, 1.3710979620237759e-08, -7.7794670089246498e-10)
    let q = polynomial(
      t, 1.253008058270251, -0.13562110610011954, -0.047562294209000738, 0.12964515129038118,
      -0.11927383286531909, 0.068306293687019362, -0.023781101922824049, 0.002487438135855021,
      0.0017780832467374527, -0.000971447599815467, -0.00031038846595738702, 1.272237910473644e-05)
    let far = 1 - exp(-b * b) * q / fma(2, b, 1)
    return copysign(a < 1 ? fma(p, a, a) : a != a ? a : far, x)
  }
  /// 1 - erf x, exact for large x.
  public static func erfc(_ x: Double) -> Double { Glibc.erfc(x) }

  /// e^(y·log x), where the logarithm is the sum of two doubles; special cases as in C99.
  @inline(__always) public static func pow(_ x: Double, _ y: Double) -> Double {
    let (e, f) = split(x.magnitude)
    // s = f / (2 + f), z = s², each with its rounding error.
    let d = 2 + f, s = f / d, s1 = (fma(-s, d, f) - s * (f - (d - 2))) / d
    let z = s * s, z1 = fma(s, s, -z) + 2 * s * s1
    let t =
      z
      * polynomial(
        z, 0.40000000000002273, 0.28571428570091895, 0.22222222521353338, 0.18181784237123275,
        0.1538676352715361, 0.13256668952556558, 0.13197749033911493)
    // log(1 + f) = s·(2 + z·(⅔ + t)).
    let a = 0.6666666666666666 + t, a1 = (0.6666666666666666 - a) + t + 3.700743415417188e-17
    let b = z * a, b1 = fma(z, a, -b) + fma(z, a1, z1 * a)
    let u = 2 + b, u1 = (2 - u) + b + b1
    let l = s * u, l1 = fma(s, u, -l) + fma(s, u1, s1 * u)
    let k = number(e), h = k * 0.6931471805592082, g = h + l
    let g1 = (h - g) + l + fma(k, 7.371002565167799e-13, l1)
    let w0 = y * g, inside = w0.magnitude < 750, w = inside ? w0 : w0 > 0 ? 750 : -750
    let (p, n) = exponential(w, low: inside ? fma(y, g, -w0) + y * g1 : 0), v = scale(p + 1, n)
    // A large y is an even integer.
    let large = y.magnitude >= 0x1p53, m = y.magnitude + 0x1p52, half = y.magnitude >= 0x1p52
    let integer = half || m - 0x1p52 == y.magnitude, whole = large || integer
    let odd = !large && integer && (half ? y.bitPattern : m.bitPattern) & 1 == 1
    var power = x == 0 ? (y < 0 ? .infinity : 0) : x.magnitude == .infinity ? (y < 0 ? 0 : .infinity) : v
    power = x < 0 && !whole && x != -.infinity ? .nan : power
    power = odd && x.bitPattern >> 63 == 1 ? -power : power
    power = x != x || y != y ? .nan : power
    power = x.magnitude == 1 && y.magnitude == .infinity ? 1 : power
    return y == 0 || x == 1 ? 1 : power
  }
  /// log |Γ(x)|.
  public static func lgamma(_ x: Double) -> Double { Glibc.lgamma(x).0 }
  /// The remainder of a / b with the sign of a, exact.
  public static func fmod(_ a: Double, _ b: Double) -> Double { Glibc.fmod(a, b) }
  /// The number after x in the direction of y.
  @inline(__always) public static func nextafter(_ x: Double, _ y: Double) -> Double {
    let away = (y > x) == (x > 0), bits = away ? x.bitPattern &+ 1 : x.bitPattern &- 1
    let next = x == 0 ? copysign(leastNonzeroMagnitude, y) : Double(bitPattern: bits)
    return x != x || y != y ? .nan : x == y ? y : next
  }
}
