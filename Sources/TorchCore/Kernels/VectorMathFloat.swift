import Glibc

// Exponentials and logarithms of `Float`.

extension Float: Real {
  /// 2ⁿ for -126 ≤ n ≤ 127.
  @inline(__always) static func power2(_ n: Int32) -> Float {
    Float(bitPattern: UInt32(bitPattern: n &+ 127) &<< 23)
  }
  /// x·2ⁿ for -252 ≤ n ≤ 254, in two steps, since 2ⁿ alone may overflow or vanish.
  @inline(__always) static func scale(_ x: Float, _ n: Int32) -> Float {
    let half = n &>> 1
    return x * power2(half) * power2(n &- half)
  }
  /// The nearest integer of |x| < 2²², as a float and as bits.
  @inline(__always) static func nearest(_ x: Float) -> (Float, Int32) {
    let t = x + 0x1.8p23
    return (t - 0x1.8p23, Int32(bitPattern: t.bitPattern) &- 0x4b40_0000)
  }
  /// x = n·ln 2 + r, |r| ≤ ln 2 / 2.
  @inline(__always) static func reduceByLog2(_ x: Float) -> (r: Float, n: Int32) {
    let t = fma(x, 1.44269504, 0x1.8p23), n = t - 0x1.8p23
    let r = fma(n, -1.42860677e-6, fma(n, -0.693145752, x))
    return (r, Int32(bitPattern: t.bitPattern) &- 0x4b40_0000)
  }
  /// eˣ = p·2ⁿ.
  @inline(__always) static func exponential(_ x: Float) -> (p: Float, n: Int32) {
    let (r, n) = reduceByLog2(x)
    let p = polynomial(
      r, 0.5, 1.66666657e-1, 4.16657962e-2, 8.33345205e-3, 1.39819995e-3, 1.98756915e-4)
    return (fma(p * r, r, r) + 1, n)
  }

  /// eˣ for |x| ≤ 87, without the steps that only larger numbers need.
  @inline(__always) static func shortExp(_ x: Float) -> Float {
    let (p, n) = exponential(x)
    return p * power2(n)
  }
  /// 2ˣ for |x| ≤ 126, as a product of two numbers.
  @inline(__always) static func shortExp2(_ x: Float) -> (Float, Float) {
    let t = x + 0x1.8p23, r = x - (t - 0x1.8p23)
    let q = polynomial(
      r, 1, 0.69314718246, 0.24022647738, 0.055503599346, 0.0096185058355, 0.0013390806271, 0.00015326461289)
    return (q, Float(bitPattern: (t.bitPattern &+ 127) &<< 23))
  }
  /// eˣ.
  @inline(__always) public static func exp(_ x: Float) -> Float {
    let (p, n) = exponential(x > 89 ? 89 : x < -104 ? -104 : x)
    return scale(p, n)
  }
  /// 2ˣ.
  @inline(__always) public static func exp2(_ x: Float) -> Float {
    let x = x > 129 ? 129 : x < -151 ? -151 : x, (n, i) = nearest(x), r = x - n
    let p = polynomial(
      r, 0.693147182, 0.240226448, 0.0555035882, 0.00961883366, 0.0013391315, 0.00015241497)
    return scale(fma(p, r, 1), i)
  }
  /// eˣ - 1 = 2ⁿ·(eʳ - 1) + (2ⁿ - 1); halved on the way, since 2¹²⁸ overflows.
  @inline(__always) public static func expm1(_ x: Float) -> Float {
    let a = x > 89 ? 89 : x < -18 ? -18 : x, (r, n) = reduceByLog2(a)
    let q = polynomial(r, 0.5, 0.166666672, 0.0416664742, 0.00833318941, 0.00139341422, 0.000199611721)
    let half = power2(n &- 1), y = 2 * fma(half, fma(q * r, r, r), half - 0.5)
    return x.magnitude < 0x1p-25 ? x : y
  }

  /// The exponent and mantissa of a positive number: x = 2ᵉ·(1 + f), √½ ≤ 1 + f < √2.
  @inline(__always) static func split(_ x: Float) -> (e: Int32, f: Float) {
    let tiny = x < 0x1p-126, bits = Int32(bitPattern: (tiny ? x * 0x1p23 : x).bitPattern)
    let e = (bits &- 0x3f35_04f3) &>> 23
    let m = Float(bitPattern: UInt32(bitPattern: bits &- (e &<< 23)))
    return (tiny ? e &- 23 : e, m - 1)
  }
  /// log(1 + f) - f, for √½ ≤ 1 + f < √2.
  @inline(__always) static func logTail(_ f: Float) -> Float {
    let p = polynomial(
      f, 3.3333331174e-1, -2.4999993993e-1, 2.0000714765e-1, -1.6668057665e-1, 1.4249322787e-1,
      -1.2420140846e-1, 1.1676998740e-1, -1.1514610310e-1, 7.0376836292e-2)
    return f * f * fma(p, f, -0.5)
  }
  /// What every logarithm gives at 0, ∞, NaN and below 0.
  @inline(__always) static func logEdges(_ x: Float, _ y: Float) -> Float {
    x > 0 ? (x == .infinity ? x : y) : x == 0 ? -.infinity : .nan
  }
  /// log(2ᵉ(1 + f)).
  @inline(__always) static func logSum(_ e: Int32, _ f: Float) -> Float {
    let e = Float(e), tail = fma(e, -2.12194440e-4, logTail(f))
    return fma(e, 0.693359375, tail + f)
  }
  /// The natural logarithm: log(2ᵉ(1 + f)) = e·log 2 + f - f²/2 + f³·P(f).
  @inline(__always) public static func log(_ x: Float) -> Float {
    let (e, f) = split(x)
    return logEdges(x, logSum(e, f))
  }
  /// log(1 + x): f = 2⁻ᵉ(1 + x) - 1, where the rounded 1 + x gives e only.
  @inline(__always) public static func log1p(_ x: Float) -> Float {
    let u = 1 + x, (e, rounded) = split(u), s = power2(0 &- e), large = u > 0x1p25
    let y = logSum(e, large ? rounded : fma(s, x, s - 1))
    return x.magnitude < 0x1p-25 ? x : logEdges(u, y)
  }
  /// The logarithm to base 2; log₂ e in two parts.
  @inline(__always) public static func log2(_ x: Float) -> Float {
    let (e, f) = split(x)
    return logEdges(x, fma(f, 1.44269502, fma(logTail(f), 1.44269502, f * 1.92596303e-08)) + Float(e))
  }
  /// The logarithm to base 10; log₁₀ e and log₁₀ 2 in two parts.
  @inline(__always) public static func log10(_ x: Float) -> Float {
    let (n, f) = split(x), e = Float(n)
    let low = fma(logTail(f), 0.434294492, fma(f, -1.010305e-08, e * 4.60503898e-06))
    return logEdges(x, fma(e, 0.301025390625, fma(f, 0.434294492, low)))
  }

  /// (eˣ - e⁻ˣ) / 2; a polynomial below 1.
  @inline(__always) public static func sinh(_ x: Float) -> Float {
    let a = x.magnitude, z = x * x, (p, n) = exponential(a > 90 ? 90 : a), h = scale(p, n &- 1)
    let q = polynomial(z, 0.166666672, 0.00833331514, 0.000198416659, 2.78998391e-06)
    return copysign(a < 1 ? fma(q * z, a, a) : h - 0.25 / h, x)
  }
  /// (eˣ + e⁻ˣ) / 2.
  @inline(__always) public static func cosh(_ x: Float) -> Float {
    let a = x.magnitude, (p, n) = exponential(a > 90 ? 90 : a), h = scale(p, n &- 1)
    return h + 0.25 / h
  }
  /// 1 - 2 / (e²ˣ + 1), which is 1 beyond 10; a polynomial below 0.625.
  @inline(__always) public static func tanh(_ x: Float) -> Float {
    let a = x.magnitude > 10 ? 10 : x.magnitude, z = a * a
    let p = polynomial(z, -0.333332807, 0.133314162, -0.0537379384, 0.0206341185, -0.00570009183)
    let t = fma(a, 2.88539008, 0x1.8p23), r = fma(a, 2.88539008, 0x1.8p23 - t)  // 2 / log 2
    let q = polynomial(
      r, 1.0000000717, 0.6931469670, 0.2402211973, 0.0555071331, 0.00967554124, 0.00132764605)
    let power = Float(bitPattern: (t.bitPattern &+ 127) &<< 23)
    return copysign(a < 0.625 ? fma(p * z, a, a) : 1 - 2 / fma(q, power, 1), x)
  }
  /// √(x² + 1) brings in the square: by way of log1p in double precision.
  @inline(__always) public static func asinh(_ x: Float) -> Float {
    let a = Double(x.magnitude), z = a * a
    let y = Float(Double.shortLog1p(a + z / (1 + (1 + z).squareRoot())))
    return copysign(a.isFinite ? y : x.magnitude, x)
  }
  /// log(x + √(x² - 1)) by log1p, in double precision.
  @inline(__always) public static func acosh(_ x: Float) -> Float {
    let d = Double(x) - 1, y = Float(Double.shortLog1p(d + (d * (d + 2)).squareRoot()))
    return x >= 1 ? (x == .infinity ? x : y) : .nan
  }
  /// log((1 + x) / (1 - x)) / 2 by log1p, in double precision.
  @inline(__always) public static func atanh(_ x: Float) -> Float {
    let a = Double(x.magnitude), y = Float(0.5 * Double.shortLog1p(2 * a / (1 - a)))
    return copysign(a < 1 ? y : a == 1 ? .infinity : .nan, x)
  }
}

// Double precision in the service of `Float`: a relative error of 2⁻²⁹ and no special cases.
extension Double {
  /// 2ⁿ·(1 + f) = x, √½ ≤ 1 + f < √2, for normal positive numbers.
  @inline(__always) static func shortSplit(_ x: Double) -> (e: Double, scale: Double, f: Double) {
    let bits = Int64(bitPattern: x.bitPattern), e = (bits &- 0x3fe6_a09e_667f_3bcd) &>> 52
    let k = Double(bitPattern: UInt64(bitPattern: e &+ 0x4338_0000_0000_0000)) - 0x1.8p52
    let scale = Double(bitPattern: UInt64(bitPattern: (1023 &- e) &<< 52))
    return (k, scale, Double(bitPattern: UInt64(bitPattern: bits &- (e &<< 52))) - 1)
  }
  /// log(1 + t), t ≥ -½.
  @inline(__always) static func shortLog1p(_ t: Double) -> Double {
    let (e, scale, _) = shortSplit(1 + t), f = fma(scale, t, scale - 1), s = f / (2 + f), z = s * s
    let p = polynomial(z, 0.33333332801622084, 0.20000172785455192, 0.14268301483602081, 0.11798165921786399)
    return fma(e, 0.6931471805599453, 2 * fma(p * z, s, s))
  }
  /// eˣ, -700 < x < 700.
  @inline(__always) static func shortExp(_ x: Double) -> Double {
    let t = fma(x, 1.4426950408889634, 0x1.8p52), n = t - 0x1.8p52
    let r = fma(n, -0.6931471805599453, x)
    let p = polynomial(
      r, 1.0000000005546086, 1.0000000363446389, 0.49999992075086586, 0.16666420072414831,
      0.041668226191732653, 0.008374824034098274, 0.0013836835567734578)
    return p * Double(bitPattern: (t.bitPattern &+ 1023) &<< 52)
  }
}
