/// A tensor as a number: runs a formula as differentiable operators, for derivatives of any order.
struct Traced: Real {
  private enum Content {
    case tensor(Tensor)
    case constant(Double)
  }
  private let content: Content

  init(_ t: Tensor) { content = .tensor(t) }
  init(_ value: Double) { content = .constant(value) }
  init(floatLiteral value: Double) { content = .constant(value) }
  init(integerLiteral value: Int) { content = .constant(Double(value)) }

  /// The tensor, of the type of `g`; a constant fills its shape.
  func tensor(like g: Tensor) -> Tensor {
    switch content {
    case .tensor(let t): t.dtype == g.dtype || !t.dtype.isFloatingPoint ? t : t.to(g.dtype)
    case .constant(let v): Tensor(full: g.shape, Scalar(v), g.dtype)
    }
  }
  private var value: Tensor {
    switch content {
    case .tensor(let t): t
    // Without dimensions: it does not change the precision of tensors that have some.
    case .constant(let v): Tensor(full: [], Scalar(v), .float64)
    }
  }

  private static func map(_ x: Self, _ f: (Tensor) -> Tensor) -> Self { Self(f(x.value)) }
  private static func pair(
    _ a: Self, _ b: Self, _ f: (Tensor, Tensor) -> Tensor, _ right: (Tensor, Scalar) -> Tensor
  ) -> Self {
    if case .constant(let v) = b.content, case .tensor(let t) = a.content { return Self(right(t, Scalar(v))) }
    return Self(f(a.value, b.value))
  }

  static func + (a: Self, b: Self) -> Self { pair(a, b, { $0.add($1) }, { $0.add($1) }) }
  static func - (a: Self, b: Self) -> Self { pair(a, b, { $0.sub($1) }, { $0.sub($1) }) }
  static func * (a: Self, b: Self) -> Self { pair(a, b, { $0.mul($1) }, { $0.mul($1) }) }
  static func / (a: Self, b: Self) -> Self { pair(a, b, { $0.div($1) }, { $0.div($1) }) }
  static prefix func - (a: Self) -> Self { map(a) { $0.neg() } }
  static func > (a: Self, b: Self) -> Tensor { a.value.gt(b.value) }
  static func < (a: Self, b: Self) -> Tensor { a.value.lt(b.value) }
  static func >= (a: Self, b: Self) -> Tensor { a.value.ge(b.value) }
  static func <= (a: Self, b: Self) -> Tensor { a.value.le(b.value) }
  static func equal(_ a: Self, _ b: Self) -> Tensor { a.value.eq(b.value) }
  static func notEqual(_ a: Self, _ b: Self) -> Tensor { a.value.ne(b.value) }
  static func isNaN(_ x: Self) -> Tensor { x.value.isnan() }
  static func select(_ mask: Tensor, _ a: Self, _ b: Self) -> Self { Self(.where(mask, a.value, b.value)) }
  static func and(_ a: Tensor, _ b: Tensor) -> Tensor { a.logicalAnd(b) }
  static func or(_ a: Tensor, _ b: Tensor) -> Tensor { a.logicalOr(b) }
  static func not(_ a: Tensor) -> Tensor { a.logicalNot() }
  static func ifZero(_ x: Self, _ a: Self, _ b: Self) -> Self { select(x.value.eq(0), a, b) }
  static func conjugate(_ x: Self) -> Self { map(x) { $0.conj() } }

  static func exp(_ x: Self) -> Self { map(x) { $0.exp() } }
  static func expm1(_ x: Self) -> Self { map(x) { $0.expm1() } }
  static func exp2(_ x: Self) -> Self { map(x) { $0.exp2() } }
  static func log(_ x: Self) -> Self { map(x) { $0.log() } }
  static func log1p(_ x: Self) -> Self { map(x) { $0.log1p() } }
  static func log2(_ x: Self) -> Self { map(x) { $0.log2() } }
  static func log10(_ x: Self) -> Self { map(x) { $0.log10() } }
  static func sqrt(_ x: Self) -> Self { map(x) { $0.sqrt() } }
  static func rsqrt(_ x: Self) -> Self { map(x) { $0.rsqrt() } }
  static func reciprocal(_ x: Self) -> Self { map(x) { $0.reciprocal() } }
  static func sin(_ x: Self) -> Self { map(x) { $0.sin() } }
  static func cos(_ x: Self) -> Self { map(x) { $0.cos() } }
  static func tan(_ x: Self) -> Self { map(x) { $0.tan() } }
  static func asin(_ x: Self) -> Self { map(x) { $0.asin() } }
  static func acos(_ x: Self) -> Self { map(x) { $0.acos() } }
  static func atan(_ x: Self) -> Self { map(x) { $0.atan() } }
  static func sinh(_ x: Self) -> Self { map(x) { $0.sinh() } }
  static func cosh(_ x: Self) -> Self { map(x) { $0.cosh() } }
  static func tanh(_ x: Self) -> Self { map(x) { $0.tanh() } }
  static func asinh(_ x: Self) -> Self { map(x) { $0.asinh() } }
  static func acosh(_ x: Self) -> Self { map(x) { $0.acosh() } }
  static func atanh(_ x: Self) -> Self { map(x) { $0.atanh() } }
  static func pow(_ x: Self, _ y: Self) -> Self { pair(x, y, { $0.pow($1) }, { $0.pow($1) }) }
  static func abs(_ x: Self) -> Self { map(x) { $0.abs() } }
  static func erf(_ x: Self) -> Self { map(x) { $0.erf() } }
  static func erfc(_ x: Self) -> Self { map(x) { $0.erfc() } }
  static func erfinv(_ x: Self) -> Self { map(x) { $0.erfinv() } }
  static func lgamma(_ x: Self) -> Self { map(x) { $0.lgamma() } }
  static func digamma(_ x: Self) -> Self { map(x) { $0.digamma() } }
  static func polygamma(_ n: Int, _ x: Self) -> Self { map(x) { .polygamma(n, $0) } }
  static func floor(_ x: Self) -> Self { map(x) { $0.floor() } }
  static func ceil(_ x: Self) -> Self { map(x) { $0.ceil() } }
  static func round(_ x: Self) -> Self { map(x) { $0.round() } }
  static func trunc(_ x: Self) -> Self { map(x) { $0.trunc() } }
  static func sign(_ x: Self) -> Self { map(x) { $0.sign() } }
  static func copysign(_ x: Self, _ y: Self) -> Self { pair(x, y, { $0.copysign($1) }, { $0.copysign($1) }) }
  static func atan2(_ y: Self, _ x: Self) -> Self { Self(y.value.atan2(x.value)) }
  static func hypot(_ x: Self, _ y: Self) -> Self { Self(x.value.hypot(y.value)) }
  static func fmod(_ a: Self, _ b: Self) -> Self { pair(a, b, { $0.fmod($1) }, { $0.fmod($1) }) }
  static func remainder(_ a: Self, _ b: Self) -> Self {
    pair(a, b, { $0.remainder($1) }, { $0.remainder($1) })
  }
  static func nextafter(_ x: Self, _ y: Self) -> Self { Self(x.value.nextafter(y.value)) }
}
