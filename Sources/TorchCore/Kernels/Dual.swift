/// A value and its slope along one direction: runs a formula and its derivative together.
public struct Dual<T: Number>: Number {
  /// The value.
  public var value: T
  /// Its derivative.
  public var slope: T

  /// A value with its derivative.
  @inline(__always) public init(_ value: T, slope: T) { (self.value, self.slope) = (value, slope) }
  /// A constant.
  @inline(__always) public init(_ value: Double) { self.init(T(value), slope: 0) }
  /// A constant.
  @inline(__always) public init(integerLiteral value: Int) { self.init(Double(value)) }

  /// The sum.
  @inline(__always) public static func + (a: Self, b: Self) -> Self {
    Self(a.value + b.value, slope: a.slope + b.slope)
  }
  /// The difference.
  @inline(__always) public static func - (a: Self, b: Self) -> Self {
    Self(a.value - b.value, slope: a.slope - b.slope)
  }
  /// The product.
  @inline(__always) public static func * (a: Self, b: Self) -> Self {
    Self(a.value * b.value, slope: a.slope * b.value + a.value * b.slope)
  }
  /// The opposite.
  @inline(__always) public static prefix func - (a: Self) -> Self { Self(-a.value, slope: -a.slope) }
}

extension Dual: Ordered where T: Ordered {
  @inline(__always) public static func > (a: Self, b: Self) -> T.Mask { a.value > b.value }
  @inline(__always) public static func < (a: Self, b: Self) -> T.Mask { a.value < b.value }
  @inline(__always) public static func >= (a: Self, b: Self) -> T.Mask { a.value >= b.value }
  @inline(__always) public static func <= (a: Self, b: Self) -> T.Mask { a.value <= b.value }
  @inline(__always) public static func equal(_ a: Self, _ b: Self) -> T.Mask { T.equal(a.value, b.value) }
  @inline(__always) public static func notEqual(_ a: Self, _ b: Self) -> T.Mask {
    T.notEqual(a.value, b.value)
  }
  @inline(__always) public static func isNaN(_ x: Self) -> T.Mask { T.isNaN(x.value) }
  @inline(__always) public static func select(_ mask: T.Mask, _ a: Self, _ b: Self) -> Self {
    Self(T.select(mask, a.value, b.value), slope: T.select(mask, a.slope, b.slope))
  }
  @inline(__always) public static func and(_ a: T.Mask, _ b: T.Mask) -> T.Mask { T.and(a, b) }
  @inline(__always) public static func or(_ a: T.Mask, _ b: T.Mask) -> T.Mask { T.or(a, b) }
  @inline(__always) public static func not(_ a: T.Mask) -> T.Mask { T.not(a) }
}

// The chain rule: f(x) has the slope f'(x)·x.slope.
extension Dual: Field, ExpressibleByFloatLiteral where T: Field {
  @inline(__always) public init(floatLiteral value: Double) { self.init(value) }

  @inline(__always) public static func / (a: Self, b: Self) -> Self {
    let q = a.value / b.value
    return Self(q, slope: (a.slope - q * b.slope) / b.value)
  }
  @inline(__always) public static func exp(_ x: Self) -> Self {
    let y = T.exp(x.value)
    return Self(y, slope: y * x.slope)
  }
  @inline(__always) public static func expm1(_ x: Self) -> Self {
    let y = T.expm1(x.value)
    return Self(y, slope: (y + 1) * x.slope)
  }
  @inline(__always) public static func exp2(_ x: Self) -> Self {
    let y = T.exp2(x.value)
    return Self(y, slope: 0.6931471805599453 * y * x.slope)
  }
  @inline(__always) public static func log(_ x: Self) -> Self {
    Self(T.log(x.value), slope: x.slope / x.value)
  }
  @inline(__always) public static func log1p(_ x: Self) -> Self {
    Self(T.log1p(x.value), slope: x.slope / (x.value + 1))
  }
  @inline(__always) public static func log2(_ x: Self) -> Self {
    Self(T.log2(x.value), slope: x.slope / (x.value * 0.6931471805599453))
  }
  @inline(__always) public static func log10(_ x: Self) -> Self {
    Self(T.log10(x.value), slope: x.slope / (x.value * 2.302585092994046))
  }
  @inline(__always) public static func sqrt(_ x: Self) -> Self {
    let y = T.sqrt(x.value)
    return Self(y, slope: x.slope / (2 * y))
  }
  @inline(__always) public static func rsqrt(_ x: Self) -> Self {
    let y = T.rsqrt(x.value)
    return Self(y, slope: -0.5 * (y * y * y) * x.slope)
  }
  @inline(__always) public static func reciprocal(_ x: Self) -> Self {
    let y = T.reciprocal(x.value)
    return Self(y, slope: -(y * y) * x.slope)
  }
  @inline(__always) public static func sin(_ x: Self) -> Self {
    Self(T.sin(x.value), slope: T.cos(x.value) * x.slope)
  }
  @inline(__always) public static func cos(_ x: Self) -> Self {
    Self(T.cos(x.value), slope: -(T.sin(x.value) * x.slope))
  }
  @inline(__always) public static func tan(_ x: Self) -> Self {
    let y = T.tan(x.value)
    return Self(y, slope: (1 + y * y) * x.slope)
  }
  @inline(__always) public static func asin(_ x: Self) -> Self {
    Self(T.asin(x.value), slope: x.slope * T.rsqrt(1 - x.value * x.value))
  }
  @inline(__always) public static func acos(_ x: Self) -> Self {
    Self(T.acos(x.value), slope: -(x.slope * T.rsqrt(1 - x.value * x.value)))
  }
  @inline(__always) public static func atan(_ x: Self) -> Self {
    Self(T.atan(x.value), slope: x.slope / (x.value * x.value + 1))
  }
  @inline(__always) public static func sinh(_ x: Self) -> Self {
    Self(T.sinh(x.value), slope: T.cosh(x.value) * x.slope)
  }
  @inline(__always) public static func cosh(_ x: Self) -> Self {
    Self(T.cosh(x.value), slope: T.sinh(x.value) * x.slope)
  }
  @inline(__always) public static func tanh(_ x: Self) -> Self {
    let y = T.tanh(x.value)
    return Self(y, slope: (1 - y * y) * x.slope)
  }
  @inline(__always) public static func asinh(_ x: Self) -> Self {
    Self(T.asinh(x.value), slope: x.slope * T.rsqrt(x.value * x.value + 1))
  }
  /// √(x - 1)·√(x + 1) and not √(x² - 1), which has the wrong sign in half of the complex plane.
  @inline(__always) public static func acosh(_ x: Self) -> Self {
    Self(T.acosh(x.value), slope: x.slope * (T.rsqrt(x.value - 1) * T.rsqrt(x.value + 1)))
  }
  @inline(__always) public static func atanh(_ x: Self) -> Self {
    Self(T.atanh(x.value), slope: x.slope / (1 - x.value * x.value))
  }
  /// y·xʸ⁻¹·dx + xʸ·log x·dy. An exponent without slope must not bring in log x, which may be NaN; x⁰ has the
  /// slope 0 even at x = 0, and 0ʸ does not depend on y ≥ 0.
  @inline(__always) public static func pow(_ x: Self, _ y: Self) -> Self {
    let p = T.pow(x.value, y.value)
    let along = T.ifZero(y.value, 0, y.value * T.pow(x.value, y.value - 1)) * x.slope
    let growth = T.ifZero(
      p, 0, T.ifZero(x.value, T.ifZero(y.value, 0, p * T.log(x.value)), p * T.log(x.value)))
    return Self(p, slope: along + T.ifZero(y.slope, 0, growth * y.slope))
  }
  @inline(__always) public static func conjugate(_ x: Self) -> Self {
    Self(T.conjugate(x.value), slope: T.conjugate(x.slope))
  }
  @inline(__always) public static func ifZero(_ x: Self, _ a: Self, _ b: Self) -> Self {
    Self(T.ifZero(x.value, a.value, b.value), slope: T.ifZero(x.value, a.slope, b.slope))
  }
}

extension Dual: Real where T: Real {
  @inline(__always) public static func abs(_ x: Self) -> Self {
    Self(T.abs(x.value), slope: T.sign(x.value) * x.slope)
  }
  @inline(__always) public static func erf(_ x: Self) -> Self {
    Self(T.erf(x.value), slope: 1.1283791670955126 * T.exp(-(x.value * x.value)) * x.slope)
  }
  @inline(__always) public static func erfc(_ x: Self) -> Self {
    Self(T.erfc(x.value), slope: -1.1283791670955126 * T.exp(-(x.value * x.value)) * x.slope)
  }
  @inline(__always) public static func erfinv(_ x: Self) -> Self {
    let y = T.erfinv(x.value)
    return Self(y, slope: 0.886226925452758 * T.exp(y * y) * x.slope)
  }
  @inline(__always) public static func lgamma(_ x: Self) -> Self {
    Self(T.lgamma(x.value), slope: T.digamma(x.value) * x.slope)
  }
  @inline(__always) public static func digamma(_ x: Self) -> Self {
    Self(T.digamma(x.value), slope: T.polygamma(1, x.value) * x.slope)
  }
  @inline(__always) public static func polygamma(_ n: Int, _ x: Self) -> Self {
    Self(T.polygamma(n, x.value), slope: T.polygamma(n + 1, x.value) * x.slope)
  }
  @inline(__always) public static func floor(_ x: Self) -> Self { Self(T.floor(x.value), slope: 0) }
  @inline(__always) public static func ceil(_ x: Self) -> Self { Self(T.ceil(x.value), slope: 0) }
  @inline(__always) public static func round(_ x: Self) -> Self { Self(T.round(x.value), slope: 0) }
  @inline(__always) public static func trunc(_ x: Self) -> Self { Self(T.trunc(x.value), slope: 0) }
  @inline(__always) public static func sign(_ x: Self) -> Self { Self(T.sign(x.value), slope: 0) }
  @inline(__always) public static func copysign(_ x: Self, _ y: Self) -> Self {
    let r = T.copysign(x.value, y.value)
    return Self(r, slope: T.sign(x.value) * T.sign(r) * x.slope)
  }
  @inline(__always) public static func atan2(_ y: Self, _ x: Self) -> Self {
    let d = x.value * x.value + y.value * y.value
    return Self(T.atan2(y.value, x.value), slope: (x.value * y.slope - y.value * x.slope) / d)
  }
  @inline(__always) public static func hypot(_ x: Self, _ y: Self) -> Self {
    let h = T.hypot(x.value, y.value)
    return Self(h, slope: x.value / h * x.slope + y.value / h * y.slope)
  }
  @inline(__always) public static func fmod(_ a: Self, _ b: Self) -> Self {
    Self(T.fmod(a.value, b.value), slope: a.slope - T.trunc(a.value / b.value) * b.slope)
  }
  @inline(__always) public static func remainder(_ a: Self, _ b: Self) -> Self {
    Self(T.remainder(a.value, b.value), slope: a.slope - T.floor(a.value / b.value) * b.slope)
  }
  @inline(__always) public static func nextafter(_ x: Self, _ y: Self) -> Self {
    Self(T.nextafter(x.value, y.value), slope: x.slope)
  }
}
