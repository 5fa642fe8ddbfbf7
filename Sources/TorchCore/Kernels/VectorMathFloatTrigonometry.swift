import Glibc

// Trigonometry of `Float`: right for every angle, also for 1e38.

extension Float {
  /// x / π modulo 2 as a sum of two doubles, the first below 2⁴⁹. Large angles are multiples of 2²⁷, 2⁵³ or 2⁷⁹, so that 1/π
  /// may be replaced by 2²⁷/π mod 2 and so on: whole turns drop out, and the products stay exact.
  @inline(__always) static func halfTurns(_ x: Float) -> (Double, Double) {
    let d = Double(x), a = d.magnitude, first = a < 0x1p50, second = a < 0x1p76, third = a < 0x1p102
    let scale: Double = first ? 1 : second ? 0x1p-27 : third ? 0x1p-53 : 0x1p-79
    let high: Double =
      first
      ? 0.3183098861837907
      : second ? -0.2764730256386066 : third ? -0.6772497618829927 : -0.16423813690977265
    let low: Double =
      first
      ? -1.9678676675182486e-17
      : second ? 1.904295900750416e-17 : third ? 4.585413994155514e-17 : 1.1744408199816128e-17
    let m = d * scale, p = m * high
    return (p, Double.fma(m, low, Double.fma(m, high, -p)))
  }
  /// sin(x + shift·π), shift 0 or ½: x + shift·π = (n + f)·π, then a polynomial in f. Where the first of the two
  /// doubles is coarse, |f| reaches 0.53.
  @inline(__always) static func sine(_ x: Float, shift: Double) -> Float {
    let (p, low) = halfTurns(x), t = (p + shift) + 0x1.8p52, n = t - 0x1.8p52 - shift
    let f = (p - n) + low
    let q = Double.polynomial(
      f * f, 3.1415926534357945, -5.16771274411433, 2.5501626505555621, -0.59924460252763023,
      0.082015310008482376, -0.0069718431446115243)
    let odd = UInt32(truncatingIfNeeded: t.bitPattern) &<< 31
    return Float(bitPattern: Float(f * q).bitPattern ^ odd)
  }
  /// The sine.
  @inline(__always) public static func sin(_ x: Float) -> Float { x == 0 ? x : sine(x, shift: 0) }
  /// The cosine.
  @inline(__always) public static func cos(_ x: Float) -> Float { sine(x, shift: 0.5) }
  /// sin((n + shift)π + r) for |x| ≤ 2048, shift 0 or ½, with π in three parts: x - (n + shift)·π is exact until the
  /// second.
  @inline(__always) private static func nearSine(_ x: Float, shift: Float) -> Float {
    let t = fma(x, 0.318309886, -shift) + 0x1.8p23, n = t - 0x1.8p23 + shift
    let r = fma(n, 3.4302490200117637e-15, fma(n, 8.742277657347586e-8, fma(n, -3.1415927410125732, x)))
    // Beside π/2 the rounding of r² alone would cost half a unit.
    let z = r * r, lost = fma(r, r, -z)
    let p = polynomial(z, -0.16666659713, 0.0083330692723, -0.00019809776859, 2.6060959044e-06)
    return Float(bitPattern: fma(fma(p, z, p * lost), r, r).bitPattern ^ t.bitPattern &<< 31)
  }
  /// The sine where |x| ≤ 2048.
  @inline(__always) public static func nearSin(_ x: Float) -> Float { x == 0 ? x : nearSine(x, shift: 0) }
  /// The cosine where |x| ≤ 2048.
  @inline(__always) public static func nearCos(_ x: Float) -> Float { -nearSine(x, shift: 0.5) }
  /// sin r / cos r, or -cos r / sin r in every other quarter, in double precision.
  @inline(__always) public static func tan(_ x: Float) -> Float {
    let (p, low) = halfTurns(x), t = 2 * p + 0x1.8p52, n = t - 0x1.8p52
    let r = ((2 * p - n) + 2 * low) * 1.5707963267948966, z = r * r
    let s = Double.polynomial(
      z, 1, -0.166666666363289, 0.0083333287946334537, -0.00019839150641172675, 2.7166042990878254e-06)
    let c = Double.polynomial(
      z, 1, -0.49999999640519077, 0.041666614383840235, -0.0013886496601268994, 2.4366487047087116e-05)
    let odd = t.bitPattern & 1 == 1, y = (odd ? -c : r * s) / (odd ? r * s : c)
    return x == 0 ? x : Float(y)
  }

  /// (asin a - a) / a³ at z = a² ≤ ¼.
  @inline(__always) static func asinTail(_ z: Float) -> Float {
    polynomial(z, 0.166667521, 0.0749530718, 0.045469638, 0.0241815355, 0.0421650298)
  }
  /// Beyond ½: π/2 - 2·asin √((1 - x) / 2).
  @inline(__always) public static func asin(_ x: Float) -> Float {
    let a = x.magnitude, large = a > 0.5, z = large ? fma(a, -0.5, 0.5) : x * x,
      s = large ? z.squareRoot() : a
    let tail = asinTail(z) * z, far = 1.57079637 - (fma(2 * s, tail, 4.37113883e-08) + 2 * s)
    return copysign(large ? far : fma(tail, s, s), x)
  }
  /// π/2 - asin x; beyond ½ by the same root, without the difference.
  @inline(__always) public static func acos(_ x: Float) -> Float {
    let a = x.magnitude, large = a > 0.5, z = large ? fma(a, -0.5, 0.5) : x * x,
      s = large ? z.squareRoot() : x
    let tail = asinTail(z) * z
    let near = 1.57079637 - (x - fma(-tail, x, -4.37113883e-08))
    let negative = 3.14159274 - (fma(2 * s, tail, 8.74227766e-08) + 2 * s)
    return large ? (x > 0 ? 2 * fma(tail, s, s) : negative) : near
  }
  /// Beyond 1: π/2 - atan(1 / x).
  @inline(__always) public static func atan(_ x: Float) -> Float {
    let a = x.magnitude, large = a > 1, t = large ? 1 / a : a, z = t * t
    let p = polynomial(
      z, -0.333332986, 0.199985355, -0.142641261, 0.109516539, -0.0840205029, 0.0579356179,
      -0.0311574973, 0.0109043466, -0.00179144985)
    let y = fma(p * z, t, t)
    return copysign(large ? 1.57079637 - (y + 4.37113883e-08) : y, x)
  }
  /// The angle of the point (x, y), in (-π, π]; in double precision.
  @inline(__always) public static func atan2(_ y: Float, _ x: Float) -> Float {
    let a = Double(x.magnitude), b = Double(y.magnitude), steep = b > a, large = steep ? b : a
    let ratio = (steep ? a : b) / large
    let t = large == 0 ? 0 : a == b ? 1 : ratio, z = t * t
    let p = Double.polynomial(
      z, -0.33333326899619131, 0.19999671125640772, -0.14279833085733301, 0.11058223887365379,
      -0.088110920791449179, 0.067415986164344771, -0.044689961015675558, 0.022539882322077806,
      -0.0073179632713699407, 0.0011137900279214509)
    let r = Double.fma(p * z, t, t), turned = steep ? 1.5707963267948966 - r : r
    let angle = Float(x.bitPattern >> 31 == 1 ? 3.141592653589793 - turned : turned)
    return x != x || y != y ? .nan : copysign(angle, y)
  }
  /// √(x² + y²): the squares are exact in double precision.
  @inline(__always) public static func hypot(_ x: Float, _ y: Float) -> Float {
    let a = Double(x), b = Double(y), r = Float(Double.fma(a, a, b * b).squareRoot())
    return x.magnitude == .infinity || y.magnitude == .infinity ? .infinity : r
  }
}
