import Glibc

// Exponentials and logarithms of `Double`, as vector code; what is rare calls Glibc.

extension Double: Real {
  /// 2ⁿ for -1022 ≤ n ≤ 1023.
  @inline(__always) static func power2(_ n: Int64) -> Double {
    Double(bitPattern: UInt64(bitPattern: n &+ 1023) &<< 52)
  }
  /// x·2ⁿ for -2044 ≤ n ≤ 2046, in two steps, since 2ⁿ alone may overflow or vanish.
  @inline(__always) static func scale(_ x: Double, _ n: Int64) -> Double {
    let half = n &>> 1
    return x * power2(half) * power2(n &- half)
  }
  /// The nearest integer of |x| < 2⁵¹, as a number and as bits.
  @inline(__always) static func nearest(_ x: Double) -> (Double, Int64) {
    let t = x + 0x1.8p52
    return (t - 0x1.8p52, Int64(bitPattern: t.bitPattern) &- 0x4338_0000_0000_0000)
  }
  /// x = n·ln 2 + r, |r| ≤ ln 2 / 2.
  @inline(__always) static func reduceByLog2(_ x: Double) -> (r: Double, n: Int64) {
    let (n, i) = nearest(x * 1.4426950408889634)
    return (fma(n, -7.371002565167799e-13, fma(n, -0.6931471805592082, x)), i)
  }
  /// eˣ = (1 + p)·2ⁿ, for x + `low`.
  @inline(__always) static func exponential(_ x: Double, low: Double = 0) -> (p: Double, n: Int64) {
    let (h, n) = reduceByLog2(x), r = h + low
    let p = polynomial(
      r, 0.50000000000000133, 0.16666666666666699, 0.041666666666514321, 0.0083333333333070192,
      0.0013888888947331097, 0.00019841269917792885, 2.480148959062162e-05, 2.7557215929883516e-06,
      2.7631413791698457e-07, 2.5117980059771241e-08)
    return (fma(p * r, r, r), n)
  }

  /// eˣ.
  @inline(__always) public static func exp(_ x: Double) -> Double {
    let (p, n) = exponential(x > 710 ? 710 : x < -746 ? -746 : x)
    return scale(p + 1, n)
  }
  /// 2ˣ.
  @inline(__always) public static func exp2(_ x: Double) -> Double {
    let x = x > 1025 ? 1025 : x < -1076 ? -1076 : x, (n, i) = nearest(x), r = x - n
    let p = polynomial(
      r, 0.69314718055994529, 0.24022650695910133, 0.055504108664821743, 0.0096181291075932759,
      0.0013333558146378997, 0.00015403530458156387, 1.5252733867575555e-05, 1.3215434775737217e-06,
      1.0178046447634117e-07, 7.073867694340576e-09, 4.4573892441521213e-10)
    return scale(fma(p, r, 1), i)
  }
  /// eˣ - 1 = 2ⁿ·(eʳ - 1) + (2ⁿ - 1); halved on the way, since 2¹⁰²⁴ overflows.
  @inline(__always) public static func expm1(_ x: Double) -> Double {
    let a = x > 710 ? 710 : x < -38 ? -38 : x, (r, n) = reduceByLog2(a)
    let q = polynomial(
      r, 0.5, 0.16666666666666677, 0.041666666666666699, 0.0083333333333215302, 0.0013888888888866683,
      0.00019841269886402052, 2.4801587360868122e-05, 2.7557243910806001e-06, 2.7557242488828788e-07,
      2.5109147663447206e-08, 2.0924528068337115e-09)
    let half = power2(n &- 1), y = 2 * fma(half, fma(q * r, r, r), half - 0.5)
    return x.magnitude < 0x1p-54 ? x : y
  }

  /// The exponent and mantissa of a positive number: x = 2ᵉ·(1 + f), √½ ≤ 1 + f < √2.
  @inline(__always) static func split(_ x: Double) -> (e: Int64, f: Double) {
    let tiny = x < 0x1p-1022, bits = Int64(bitPattern: (tiny ? x * 0x1p54 : x).bitPattern)
    let e = (bits &- 0x3fe6_a09e_667f_3bcd) &>> 52
    return (tiny ? e &- 54 : e, Double(bitPattern: UInt64(bitPattern: bits &- (e &<< 52))) - 1)
  }
  /// An integer of |n| < 2⁵¹ as a number.
  @inline(__always) static func number(_ n: Int64) -> Double {
    Double(bitPattern: UInt64(bitPattern: n &+ 0x4338_0000_0000_0000)) - 0x1.8p52
  }
  /// log(1 + f) = f - `square` + `tail`, where `square` is the rounded f²/2 and s = f / (2 + f).
  @inline(__always) static func logParts(_ f: Double) -> (square: Double, tail: Double) {
    let s = f / (2 + f), z = s * s, square = 0.5 * f * f
    let p = polynomial(
      z, 0.66666666666667351, 0.3999999999941109, 0.28571428743262689, 0.22222198475985211,
      0.18183569739853522, 0.15313903245641955, 0.14797507719055605)
    return (square, s * fma(p, z, square))
  }
  /// log(2ᵉ(1 + f)).
  @inline(__always) static func logSum(_ e: Int64, _ f: Double) -> Double {
    let k = number(e), (square, tail) = logParts(f)
    return fma(k, 0.6931471805592082, f - (square - fma(k, 7.371002565167799e-13, tail)))
  }
  /// log(2ᵉ(1 + f)) / log b = e·(high + low) + log(1 + f)·(factor + rest), with log(1 + f) in two parts.
  @inline(__always) static func logSum(
    _ e: Int64, _ f: Double, high: Double, low: Double, factor: Double, rest: Double
  ) -> Double {
    let k = number(e), (square, tail) = logParts(f), h = f - square
    let l = (f - h) - square - fma(0.5 * f, f, -square) + tail
    return fma(k, high, fma(h, factor, fma(l, factor, fma(h, rest, k * low))))
  }
  /// What every logarithm gives at 0, ∞, NaN and below 0.
  @inline(__always) static func logEdges(_ x: Double, _ y: Double) -> Double {
    x > 0 ? (x == .infinity ? x : y) : x == 0 ? -.infinity : .nan
  }
  /// The natural logarithm.
  @inline(__always) public static func log(_ x: Double) -> Double {
    let (e, f) = split(x)
    return logEdges(x, logSum(e, f))
  }
  /// log(1 + x): f = 2⁻ᵉ(1 + x) - 1, where the rounded 1 + x gives e only.
  @inline(__always) public static func log1p(_ x: Double) -> Double {
    let u = 1 + x, (e, rounded) = split(u), s = power2(0 &- e), large = u > 0x1p55
    let y = logSum(e, large ? rounded : fma(s, x, s - 1))
    return x.magnitude < 0x1p-54 ? x : logEdges(u, y)
  }
  /// The logarithm to base 2.
  @inline(__always) public static func log2(_ x: Double) -> Double {
    let (e, f) = split(x)
    let y = logSum(e, f, high: 1, low: 0, factor: 1.4426950408889634, rest: 2.0355273740931033e-17)
    return logEdges(x, y)
  }
  /// The logarithm to base 10.
  @inline(__always) public static func log10(_ x: Double) -> Double {
    let (e, f) = split(x)
    let y = logSum(
      e, f, high: 0.301029995663157, low: 8.241712586023572e-13, factor: 0.4342944819032518,
      rest: 1.098319650216765e-17)
    return logEdges(x, y)
  }

  /// (eˣ - e⁻ˣ) / 2; a polynomial below 1.
  @inline(__always) public static func sinh(_ x: Double) -> Double {
    let a = x.magnitude, z = x * x, (p, n) = exponential(a > 711 ? 711 : a), h = scale(p + 1, n &- 1)
    let q = polynomial(
      z, 0.16666666666666669, 0.0083333333333331476, 0.00019841269841431873, 2.7557319157071836e-06,
      2.505212313672974e-08, 1.605725976823168e-10, 7.7587488148336045e-13)
    return copysign(a < 1 ? fma(q * z, a, a) : h - 0.25 / h, x)
  }
  /// (eˣ + e⁻ˣ) / 2.
  @inline(__always) public static func cosh(_ x: Double) -> Double {
    let a = x.magnitude, (p, n) = exponential(a > 711 ? 711 : a), h = scale(p + 1, n &- 1)
    return h + 0.25 / h
  }
  /// 1 - 2 / (e²ˣ + 1); a polynomial below 0.55.
  @inline(__always) public static func tanh(_ x: Double) -> Double {
    let a = x.magnitude, z = x * x
    let p = polynomial(
      z, -0.33333333333333298, 0.13333333333326622, -0.053968253963760614, 0.021869488385856044,
      -0.0088632326014462821, 0.0035920920304957382, -0.0014555428461753795, 0.00058844448807030892,
      -0.00023338157026867829, 8.3316454838808435e-05, -1.9494692227917338e-05)
    return copysign(a < 0.55 ? fma(p * z, a, a) : 1 - 2 / (exp(2 * a) + 1), x)
  }
  /// The inverse of the hyperbolic sine.
  public static func asinh(_ x: Double) -> Double { Glibc.asinh(x) }
  /// The inverse of the hyperbolic cosine.
  public static func acosh(_ x: Double) -> Double { Glibc.acosh(x) }
  /// The inverse of the hyperbolic tangent.
  public static func atanh(_ x: Double) -> Double { Glibc.atanh(x) }
}
