import CTables

// The sine and cosine of `Double`, right for every angle.

extension Double {
  /// x / π + `shift` modulo 2 as n + high + low, |high| ≤ ½. An angle of 2⁵⁰ or more is a multiple of some 2ᵇ, so that
  /// 1/π may be replaced by 2ᵇ/π mod 2: whole turns drop out, and what is left of the products is exact.
  @inline(__always) private static func halfTurns(
    _ x: Double, shift: Double
  ) -> (n: Int64, high: Double, low: Double) {
    let e = Int64(bitPattern: x.bitPattern &>> 52 & 0x7ff) &- 1057, row = e < 16 ? 0 : e &>> 4
    let m = x * power2(row == 0 ? 0 : 18 &- 16 &* row), i = Int(row &* 3)
    let a = torch_half_turns(i), b = torch_half_turns(i &+ 1), c = torch_half_turns(i &+ 2)
    let p = m * a, q = m * b
    let p1 = turn(p), e1 = turn(fma(m, a, -p)), q1 = turn(q), e2 = fma(m, b, -q)
    let (s, t) = sum(p1, e1), (u, v) = sum(s, q1)
    let (k, n) = nearest(u + shift), (f, g) = sum(u, shift - k)
    let low = g + (t + v + (e2 + m * c)), high = f + low
    return (n, high, (f - high) + low)
  }
  /// x modulo 2, in [-1, 1].
  @inline(__always) private static func turn(_ x: Double) -> Double {
    fma(-2, (0.5 * x).rounded(.toNearestOrEven), x)
  }
  /// a + b and its rounding error.
  @inline(__always) private static func sum(_ a: Double, _ b: Double) -> (Double, Double) {
    let s = a + b, c = s - a
    return (s, (a - (s - c)) + (b - c))
  }
  /// sin(x + shift·π): a polynomial in the rest of the angle, whose rounding error counts to first order.
  @inline(__always) private static func sine(_ x: Double, shift: Double) -> Double {
    let (n, high, low) = halfTurns(x, shift: shift), r = high * 3.141592653589793, z = r * r
    let r1 = fma(high, 3.141592653589793, -r) + fma(high, 1.2246467991473532e-16, low * 3.141592653589793)
    let p = polynomial(
      z, -0.16666666666666666, 0.0083333333333331927, -0.00019841269841208478, 2.7557319211006586e-06,
      -2.5052106860534559e-08, 1.6058939074835341e-10, -7.6429747097437342e-13, 2.7209946964308182e-15)
    let slope = polynomial(z, 1, -0.5, 0.041666666666666664, -0.001388888888888889)
    let y = r + fma(r * z, p, r1 * slope)
    return Double(bitPattern: y.bitPattern ^ (UInt64(bitPattern: n) &<< 63))
  }
  /// The sine.
  @inline(__always) public static func sin(_ x: Double) -> Double {
    x.magnitude < 0x1p-27 ? x : sine(x, shift: 0)
  }
  /// The cosine.
  @inline(__always) public static func cos(_ x: Double) -> Double { sine(x, shift: 0.5) }
}
