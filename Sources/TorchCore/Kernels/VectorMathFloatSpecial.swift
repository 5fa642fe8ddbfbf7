import Glibc

// Powers, the error function and remainders of `Float`.

extension Float {
  /// 2^(y·log₂ |x|) in double precision; special cases as in C99. They change bits: of choices between numbers the
  /// optimiser would make many masks.
  @inline(__always) public static func pow(_ x: Float, _ y: Float) -> Float {
    let a = x.magnitude, isSpecial = a.bitPattern &- 1 >= 0x7f7f_ffff  // 0, infinite or NaN
    // a = 2ᵏ·(1 + f)
    let isSmall = a < leastNormalMagnitude, bits = Int32(bitPattern: (isSmall ? a * 0x1p24 : a).bitPattern)
    let e = (bits &- 0x3f35_04f3) &>> 23, k = Double(e &- (isSmall ? 24 : 0))
    let f = Double(Float(bitPattern: UInt32(bitPattern: bits &- e &<< 23)) - 1), s = f / (2 + f), z = s * s
    let p = Double.polynomial(
      z, 2.8853900817907929, 0.96179667242188815, 0.57708376832935726, 0.41166128083741279,
      0.34094920559045022)
    // The logarithm of 0 and of an infinite number is large enough for any y but 0; an infinite y is the largest
    // number, so that 1 keeps its power.
    let log = Double(bitPattern: Double.fma(p, s, k).bitPattern | (isSpecial ? 0x5ff << 52 : 0))
    let factor = Double(Float(bitPattern: y.bitPattern &- (y.magnitude == .infinity ? 1 : 0)))
    let w0 = log * factor, limited = w0.magnitude > 200 ? 200 : w0.magnitude
    let w = Double(bitPattern: limited.bitPattern | w0.bitPattern & 1 << 63)
    let t = w + 0x1.8p52, r = w - (t - 0x1.8p52)
    let q = Double.polynomial(
      r, 1.0000000005541672, 0.69314720573719513, 0.24022646890638122, 0.055503287770955777,
      0.0096184889571429132, 0.0013399931182578285, 0.00015345811948471019)
    let v = Float(q * Double(bitPattern: (t.bitPattern &+ 1023) &<< 52))
    // What y means for a negative x and for NaN. A large y is an even integer.
    let m = y.magnitude > 0x1p24 ? 0x1p24 : y.magnitude, h = 0.5 * m, notANumber: Int32 = 0x7fc0_0000
    let toWhole = m - m.rounded(.down), toOdd = (h - h.rounded(.down) - 0.5).magnitude
    let odd = ~(0 - toOdd).bitPattern & 0x8000_0000
    let fraction = Int32(bitPattern: (0 - toWhole).bitPattern) &>> 31 & notANumber
    let none = (0 &- Int32(bitPattern: y.magnitude.bitPattern)) &>> 31 & notANumber
    let isNegative = Int32(bitPattern: x.bitPattern) &>> 31
    let isNaN = (0x7f80_0000 &- Int32(bitPattern: a.bitPattern)) &>> 31
    let invalid = (isSpecial ? 0 : isNegative & fraction) | (isNaN & none)
    return x == 1 ? 1 : Float(bitPattern: v.bitPattern ^ (x.bitPattern & odd) | UInt32(bitPattern: invalid))
  }

  /// Two polynomials, joined at 475/512 (N. Juffa): x·P(x²), and 1 - exp(Q(|x|)), which is 1 beyond 4.
  @inline(__always) public static func erf(_ x: Float) -> Float {
    let t = x.magnitude > 4 ? 4 : x.magnitude, s = t * t
    let high = fma(-1.72853470e-5, t, 3.83197126e-4), low = fma(-3.88396438e-3, t, 2.42546219e-2)
    let r = polynomial(t, -1.28717512e-1, -6.34846687e-1, -1.06777877e-1, fma(high, s, low))
    let far = 1 - shortExp(fma(r, t, -t))
    let q = polynomial(
      s, 1.28379166e-1, -3.76125336e-1, 1.12819925e-1, -2.67681349e-2, 4.99119423e-3, -5.96761703e-4)
    return copysign(t > 0.927734375 ? far : fma(q, t, t), x)
  }
  /// With a = |x|, 2^Q(a) on the left and 1 - 2^Q(a) on the right; 0 and 1 beyond 6.
  @inline(__always) public static func normalCDF(_ x: Float) -> Float {
    let a = x.magnitude
    let q = polynomial(
      a, -1, -1.1511073112, -0.45918908715, -0.052547127008, 0.0071115414612, -0.00013839834719,
      -0.00021209154511, 5.6769367802e-05, -7.5984762589e-06, 5.4683687267e-07, -1.6775601352e-08)
    let (p, power) = shortExp2(q), tail = a > 6 ? 0 : p * power
    return x > 0 ? 1 - tail : tail
  }
  /// erfc a = e^(-a²)·R((a - 4) / (a + 4)) / (1 + 2a), a ≥ 0; in double precision, for `square` = a².
  @inline(__always) static func shortErfc(_ a: Double, square: Double) -> Double {
    let t = (a - 4) / (a + 4)
    let p = Double.polynomial(
      t, 1.2329951187385642, -0.13962113070436108, 0.015379629399262382, 0.06809783306551552,
      -0.1010378090013081, 0.093721315652760734, -0.066354661060789091, 0.037221893077067407,
      -0.016024319584551961, 0.005043429464577402, -0.0011365842475978671, -0.00064196570080002986)
    return Double.shortExp(-square) * p / Double.fma(2, a, 1)
  }
  /// 1 - erf x, exact for large x.
  @inline(__always) public static func erfc(_ x: Float) -> Float {
    let m = Double(x.magnitude), a = m > 10.1 ? 10.1 : m, y = shortErfc(a, square: a * a)
    return m > 10.1 ? (x < 0 ? 2 : 0) : Float(x < 0 ? 2 - y : y)
  }
  /// The inverse of `erf`: x·P(w) with w = -log(1 - x²) (M. Giles), in √w when x is near ±1.
  @inline(__always) public static func erfinv(_ x: Float) -> Float {
    let d = Double(x), w = -Double.shortLog1p(-d * d), u = w - 2.5, v = w.squareRoot() - 3.125
    let near = Double.polynomial(
      u, 1.5014093516925142, 0.24664027578568415, -0.0041773246362284975, -0.0012527048769937336,
      0.00021826355752458215, -4.9987596845312177e-06, -3.4260121800990999e-06, 4.7969883267304384e-07,
      1.6457233583667231e-08, -1.1023212004360392e-08, 4.3703092103027755e-10, 1.3285891967558014e-10)
    let far = Double.polynomial(
      v, 2.9583201223997828, 1.0037185981258818, 0.0070495661396116644, -0.0052988624308308394,
      0.0037779370274800511, -0.0025325165688040098, 0.0013189568207743476, -0.00030126552526380613,
      -0.00017940561292854984, 0.00011570366746582538)
    let y = Float(d * (w < 5 ? near : far))
    return x.magnitude < 1 ? y : x.magnitude == 1 ? x * .infinity : .nan
  }
  /// log |Γ(x)|.
  public static func lgamma(_ x: Float) -> Float { Float(Double.lgamma(Double(x))) }
  /// The derivative of `lgamma`.
  public static func digamma(_ x: Float) -> Float { Float(Double.digamma(Double(x))) }
  /// The n-th derivative of `digamma`. Near the poles of the first, the rounding of πx decides: PyTorch's is kept.
  public static func polygamma(_ n: Int, _ x: Float) -> Float {
    guard n == 1, x < 0.5 else { return Float(Double.polygamma(n, Double(x))) }
    let s = Double.pi / Glibc.sin(Double(Float(Double.pi) * x))
    return Float(s * s - Double.polygamma(1, Double(1 - x)))
  }

  /// The remainder of a / b with the sign of a, exact: six divisions by b·2ᵏ, each leaving at most 2⁴⁸·b.
  @inline(__always) public static func fmod(_ a: Float, _ b: Float) -> Float {
    let d = Double(b.magnitude)
    var r = Double(a.magnitude)
    r = reduce(r, d * 0x1p240)
    r = reduce(r, d * 0x1p192)
    r = reduce(r, d * 0x1p144)
    r = reduce(r, d * 0x1p96)
    r = reduce(r, d * 0x1p48)
    r = reduce(r, d)
    let y = b.magnitude == .infinity && a.magnitude < .infinity ? a.magnitude : Float(r)
    return b == 0 || a != a ? .nan : copysign(y, a)
  }
  /// r mod b for r < 2⁵⁰·b: the rounded quotient may be too large by one.
  @inline(__always) private static func reduce(_ r: Double, _ b: Double) -> Double {
    let rest = Double.fma(-(r / b).rounded(.towardZero), b, r)
    return rest < 0 ? rest + b : rest
  }
  /// The number after x in the direction of y.
  @inline(__always) public static func nextafter(_ x: Float, _ y: Float) -> Float {
    let away = (y > x) == (x > 0), bits = away ? x.bitPattern &+ 1 : x.bitPattern &- 1
    let next = x == 0 ? copysign(Float.leastNonzeroMagnitude, y) : Float(bitPattern: bits)
    return x != x || y != y ? .nan : x == y ? y : next
  }
}
