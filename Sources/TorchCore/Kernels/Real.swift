// The language of formulas. A formula is written once, generic over one of these protocols, and then run by
// `Float` and `Double` (numbers), `Dual` (derivatives), `Uses` (what is read) and `Traced` (tensors).

/// What every formula may use: the ring operations, which also hold for integers and complex numbers.
public protocol Number: ExpressibleByIntegerLiteral {
  /// A constant.
  init(_ value: Double)
  /// The sum; integers wrap.
  static func + (a: Self, b: Self) -> Self
  /// The difference; integers wrap.
  static func - (a: Self, b: Self) -> Self
  /// The product; integers wrap.
  static func * (a: Self, b: Self) -> Self
  /// The opposite; integers wrap.
  static prefix func - (a: Self) -> Self
}

/// Numbers that compare. A comparison gives a `Mask`, which is `Bool` for plain numbers and a tensor for tensors:
/// formulas choose with `select`, never with `if`.
public protocol Ordered: Number {
  /// The result of a comparison.
  associatedtype Mask
  /// Whether a is greater than b; false for NaN.
  static func > (a: Self, b: Self) -> Mask
  /// Whether a is less than b; false for NaN.
  static func < (a: Self, b: Self) -> Mask
  /// Whether a is at least b; false for NaN.
  static func >= (a: Self, b: Self) -> Mask
  /// Whether a is at most b; false for NaN.
  static func <= (a: Self, b: Self) -> Mask
  /// Whether a equals b; false for NaN.
  static func equal(_ a: Self, _ b: Self) -> Mask
  /// Whether a differs from b; true for NaN.
  static func notEqual(_ a: Self, _ b: Self) -> Mask
  /// Whether x is not a number.
  static func isNaN(_ x: Self) -> Mask
  /// a where the mask is true, else b.
  static func select(_ mask: Mask, _ a: Self, _ b: Self) -> Self
  /// Whether both are true.
  static func and(_ a: Mask, _ b: Mask) -> Mask
  /// Whether at least one is true.
  static func or(_ a: Mask, _ b: Mask) -> Mask
  /// Whether the mask is false.
  static func not(_ a: Mask) -> Mask
}

extension Ordered {
  /// The smaller of two numbers; NaN if one of them is.
  @inline(__always) public static func minimum(_ a: Self, _ b: Self) -> Self {
    select(or(a < b, isNaN(a)), a, b)
  }
  /// The larger of two numbers; NaN if one of them is.
  @inline(__always) public static func maximum(_ a: Self, _ b: Self) -> Self {
    select(or(a > b, isNaN(a)), a, b)
  }
}

/// Numbers that divide, with the functions that hold for real and for complex numbers.
public protocol Field: Number, ExpressibleByFloatLiteral {
  /// The quotient.
  static func / (a: Self, b: Self) -> Self
  /// eˣ.
  static func exp(_ x: Self) -> Self
  /// eˣ - 1, exact near 0.
  static func expm1(_ x: Self) -> Self
  /// 2ˣ.
  static func exp2(_ x: Self) -> Self
  /// The natural logarithm.
  static func log(_ x: Self) -> Self
  /// log(1 + x), exact near 0.
  static func log1p(_ x: Self) -> Self
  /// The logarithm to base 2.
  static func log2(_ x: Self) -> Self
  /// The logarithm to base 10.
  static func log10(_ x: Self) -> Self
  /// The square root.
  static func sqrt(_ x: Self) -> Self
  /// 1 / √x.
  static func rsqrt(_ x: Self) -> Self
  /// 1 / x.
  static func reciprocal(_ x: Self) -> Self
  /// The sine.
  static func sin(_ x: Self) -> Self
  /// The cosine.
  static func cos(_ x: Self) -> Self
  /// The sine where |x| ≤ 2048.
  static func nearSin(_ x: Self) -> Self
  /// The cosine where |x| ≤ 2048.
  static func nearCos(_ x: Self) -> Self
  /// The tangent.
  static func tan(_ x: Self) -> Self
  /// The inverse of the sine.
  static func asin(_ x: Self) -> Self
  /// The inverse of the cosine.
  static func acos(_ x: Self) -> Self
  /// The inverse of the tangent.
  static func atan(_ x: Self) -> Self
  /// (eˣ - e⁻ˣ) / 2.
  static func sinh(_ x: Self) -> Self
  /// (eˣ + e⁻ˣ) / 2.
  static func cosh(_ x: Self) -> Self
  /// sinh x / cosh x.
  static func tanh(_ x: Self) -> Self
  /// The inverse of the hyperbolic sine.
  static func asinh(_ x: Self) -> Self
  /// The inverse of the hyperbolic cosine.
  static func acosh(_ x: Self) -> Self
  /// The inverse of the hyperbolic tangent.
  static func atanh(_ x: Self) -> Self
  /// xʸ.
  static func pow(_ x: Self, _ y: Self) -> Self
  /// The complex conjugate; x itself for real numbers.
  static func conjugate(_ x: Self) -> Self
  /// a where x is 0, else b.
  static func ifZero(_ x: Self, _ a: Self, _ b: Self) -> Self
}

extension Field {
  /// The sine where |x| ≤ 2048.
  @inline(__always) public static func nearSin(_ x: Self) -> Self { sin(x) }
  /// The cosine where |x| ≤ 2048.
  @inline(__always) public static func nearCos(_ x: Self) -> Self { cos(x) }
  /// x itself: real numbers are their own conjugates.
  @inline(__always) public static func conjugate(_ x: Self) -> Self { x }
  /// 1 / x.
  @inline(__always) public static func reciprocal(_ x: Self) -> Self { 1 / x }
  /// 1 / √x.
  @inline(__always) public static func rsqrt(_ x: Self) -> Self { 1 / sqrt(x) }
}

/// Real numbers: `Field` with an order, and the functions that have no complex counterpart here.
public protocol Real: Field, Ordered {
  /// The absolute value.
  static func abs(_ x: Self) -> Self
  /// The error function, 2/√π ∫₀ˣ e^(-t²) dt.
  static func erf(_ x: Self) -> Self
  /// 1 - erf x, exact for large x.
  static func erfc(_ x: Self) -> Self
  /// The inverse of `erf`; infinite at ±1, NaN beyond.
  static func erfinv(_ x: Self) -> Self
  /// Φ(x) = (1 + erf(x / √2)) / 2, to the precision of 1.
  static func normalCDF(_ x: Self) -> Self
  /// log |Γ(x)|.
  static func lgamma(_ x: Self) -> Self
  /// The derivative of `lgamma`.
  static func digamma(_ x: Self) -> Self
  /// The derivative of `digamma`.
  static func trigamma(_ x: Self) -> Self
  /// The n-th derivative of `digamma`, n ≥ 0.
  static func polygamma(_ n: Int, _ x: Self) -> Self
  /// The largest integer that is at most x.
  static func floor(_ x: Self) -> Self
  /// The smallest integer that is at least x.
  static func ceil(_ x: Self) -> Self
  /// The nearest integer, half to even.
  static func round(_ x: Self) -> Self
  /// x without its fraction.
  static func trunc(_ x: Self) -> Self
  /// -1, 0 or 1; 0 for NaN, as in PyTorch.
  static func sign(_ x: Self) -> Self
  /// The magnitude of x with the sign of y.
  static func copysign(_ x: Self, _ y: Self) -> Self
  /// The angle of the point (x, y), in (-π, π].
  static func atan2(_ y: Self, _ x: Self) -> Self
  /// √(x² + y²), without overflow on the way.
  static func hypot(_ x: Self, _ y: Self) -> Self
  /// The remainder of a / b with the sign of a, exact.
  static func fmod(_ a: Self, _ b: Self) -> Self
  /// The remainder of a / b with the sign of b, as Python's %.
  static func remainder(_ a: Self, _ b: Self) -> Self
  /// The number after x in the direction of y.
  static func nextafter(_ x: Self, _ y: Self) -> Self
}

extension Real {
  /// The derivative of `digamma`.
  @inline(__always) public static func trigamma(_ x: Self) -> Self { polygamma(1, x) }
  /// Φ(x) = (1 + erf(x / √2)) / 2, to the precision of 1.
  @inline(__always) public static func normalCDF(_ x: Self) -> Self {
    Self(0.5) * (1 + erf(x * Self(0.7071067811865476)))
  }
  /// a where x is 0, else b.
  @inline(__always) public static func ifZero(_ x: Self, _ a: Self, _ b: Self) -> Self {
    select(equal(x, 0), a, b)
  }
}
