extension Tensor {
  public static func + (a: Tensor, b: Tensor) -> Tensor { a.add(b) }
  public static func + (a: Tensor, b: Scalar) -> Tensor { a.add(b) }
  public static func + (a: Scalar, b: Tensor) -> Tensor { b.add(a) }
  public static func - (a: Tensor, b: Tensor) -> Tensor { a.sub(b) }
  public static func - (a: Tensor, b: Scalar) -> Tensor { a.sub(b) }
  public static func - (a: Scalar, b: Tensor) -> Tensor { b.rsub(a) }
  public static func * (a: Tensor, b: Tensor) -> Tensor { a.mul(b) }
  public static func * (a: Tensor, b: Scalar) -> Tensor { a.mul(b) }
  public static func * (a: Scalar, b: Tensor) -> Tensor { b.mul(a) }
  public static func / (a: Tensor, b: Tensor) -> Tensor { a.div(b) }
  public static func / (a: Tensor, b: Scalar) -> Tensor { a.div(b) }
  public static func / (a: Scalar, b: Tensor) -> Tensor { b.reciprocal().mul(a) }
  public static func % (a: Tensor, b: Tensor) -> Tensor { a.remainder(b) }
  public static func % (a: Tensor, b: Scalar) -> Tensor { a.remainder(b) }
  public static prefix func - (a: Tensor) -> Tensor { a.neg() }
  public static func += (a: inout Tensor, b: Tensor) { a = a.add(b, out: a) }
  public static func += (a: inout Tensor, b: Scalar) { a = a.add(b, out: a) }
  public static func -= (a: inout Tensor, b: Tensor) { a = a.sub(b, out: a) }
  public static func -= (a: inout Tensor, b: Scalar) { a = a.sub(b, out: a) }
  public static func *= (a: inout Tensor, b: Tensor) { a = a.mul(b, out: a) }
  public static func *= (a: inout Tensor, b: Scalar) { a = a.mul(b, out: a) }
  public static func /= (a: inout Tensor, b: Tensor) { a = a.div(b, out: a) }
  public static func /= (a: inout Tensor, b: Scalar) { a = a.div(b, out: a) }

  // forms: inplace out
  /// self + alpha · other.
  public func add(_ other: Tensor, alpha: Scalar = 1, out: Tensor? = nil) -> Tensor {
    guard scaled("add", other, alpha) else { return .placeholder }
    if Tensor.anySparse(self, other) { return sparseSum(other, alpha: alpha, out: out, "add") }
    if !alpha.fitsDouble && !alpha.isComplex {
      return add(other.to(Tensor.resultType(self, other)).mul(alpha), out: out)
    }
    return alpha == 1
      ? .binary(Sum(), self, other.fitted(to: self), out: out)
      : .binary(ScaledSum(alpha), self, other.fitted(to: self), out: out)
  }
  // forms: inplace out
  /// self + alpha · other.
  public func add(_ other: Scalar, alpha: Scalar = 1, out: Tensor? = nil) -> Tensor {
    binary(Sum(), other.times(alpha), out: out)
  }

  // forms: inplace out alias:subtract
  /// self - alpha · other.
  public func sub(_ other: Tensor, alpha: Scalar = 1, out: Tensor? = nil) -> Tensor {
    guard scaled("sub", other, alpha),
      check(
        dtype != .bool || other.dtype != .bool,
        "sub: \(described) and \(other.described): bool tensors have no difference: use logicalXor or logicalNot"
      )
    else { return .placeholder }
    if Tensor.anySparse(self, other) { return sparseSum(other, alpha: alpha.negated, out: out, "sub") }
    if !alpha.fitsDouble && !alpha.isComplex {
      return sub(other.to(Tensor.resultType(self, other)).mul(alpha), out: out)
    }
    struct Op: Arithmetic {
      func forward<T: Number>(_ a: T, _ b: T) -> T { a - b }
      func backward<T: Number>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) { (g, -g) }
    }
    return alpha == 1
      ? .binary(Op(), self, other.fitted(to: self), out: out)
      : .binary(ScaledSum(alpha.negated), self, other.fitted(to: self), out: out)
  }
  // forms: inplace out alias:subtract
  /// self - alpha · other.
  public func sub(_ other: Scalar, alpha: Scalar = 1, out: Tensor? = nil) -> Tensor {
    check(dtype != .bool || other.dtype != .bool, "sub: \(described): bool tensors have no difference")
    return binary(Sum(), other.times(alpha).negated, out: out)
  }

  /// other - alpha · self.
  public func rsub(_ other: Tensor, alpha: Scalar = 1) -> Tensor { other.sub(self, alpha: alpha) }
  /// other - alpha · self.
  public func rsub(_ other: Scalar, alpha: Scalar = 1) -> Tensor {
    check(dtype != .bool, "rsub: \(described): bool tensors have no difference")
    return mul(alpha.negated).add(other)
  }

  // forms: inplace out
  /// self · other.
  public func mul(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    if Tensor.anySparse(self, other) { return sparseProduct(other, out: out, "mul") }
    return .binary(Product(), self, other.fitted(to: self), out: out)
  }
  // forms: inplace out
  /// self · other.
  public func mul(_ other: Scalar, out: Tensor? = nil) -> Tensor { binary(Product(), other, out: out) }
  // forms: inplace out
  /// self · other; another name of `mul`.
  public func multiply(_ other: Tensor, out: Tensor? = nil) -> Tensor { mul(other, out: out) }

  // forms: inplace out
  /// self / other, the true quotient; `roundingMode` "trunc" or "floor" rounds it.
  public func div(_ other: Tensor, roundingMode: String? = nil, out: Tensor? = nil) -> Tensor {
    if Tensor.anySparse(self, other), roundingMode == nil { return sparseQuotient(other, out: out, "div") }
    switch roundingMode {
    case nil: return .binary(Quotient(), self, other.fitted(to: self), out: out)
    case "trunc": return .binary(TruncatedQuotient(), self, other.fitted(to: self), out: out)
    case "floor": return .binary(FlooredQuotient(), self, other.fitted(to: self), out: out)
    case .some(let mode):
      fail("div: the rounding mode \"\(mode)\" is unknown: nil, \"trunc\" or \"floor\"")
      return .placeholder
    }
  }
  // forms: inplace out
  /// self / other, the true quotient; `roundingMode` "trunc" or "floor" rounds it.
  public func div(_ other: Scalar, roundingMode: String? = nil, out: Tensor? = nil) -> Tensor {
    if roundingMode == nil { return binary(Quotient(), other, out: out) }
    return div(weak(other), roundingMode: roundingMode, out: out)
  }
  // forms: inplace out
  /// self / other; another name of `div`.
  public func trueDivide(_ other: Tensor, out: Tensor? = nil) -> Tensor { div(other, out: out) }
  // forms: inplace out
  /// self / other; another name of `div`.
  public func divide(_ other: Tensor, roundingMode: String? = nil, out: Tensor? = nil) -> Tensor {
    div(other, roundingMode: roundingMode, out: out)
  }
  // forms: inplace out
  /// ⌊self / other⌋.
  public func floorDivide(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    div(other, roundingMode: "floor", out: out)
  }
  // forms: inplace
  /// ⌊self / other⌋.
  public func floorDivide(_ other: Scalar) -> Tensor { div(other, roundingMode: "floor") }

  // forms: inplace out
  /// The remainder with the sign of `other`, as Python's %.
  public func remainder(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    .binary(Modulo(), self, other, out: out)
  }
  // forms: inplace out
  /// The remainder with the sign of `other`, as Python's %.
  public func remainder(_ other: Scalar, out: Tensor? = nil) -> Tensor { binary(Modulo(), other, out: out) }

  // forms: inplace out
  /// The remainder with the sign of `self`, as C's fmod.
  public func fmod(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    .binary(Remainder(), self, other, out: out)
  }
  // forms: inplace out
  /// The remainder with the sign of `self`, as C's fmod.
  public func fmod(_ other: Scalar, out: Tensor? = nil) -> Tensor { binary(Remainder(), other, out: out) }

  // forms: inplace out
  /// -self.
  public func neg(out: Tensor? = nil) -> Tensor {
    guard check(dtype != .bool, "neg: \(described): use logicalNot for bool tensors") else {
      return .placeholder
    }
    struct Op: NumberUnary {
      func forward<T: Number>(_ x: T) -> T { -x }
      func backward<T: Number>(_ g: T, _ x: T, y: T) -> T { -g }
    }
    return unary(Op(), out: out)
  }
  // forms: inplace out
  /// -self; another name of `neg`.
  public func negative(out: Tensor? = nil) -> Tensor { neg(out: out) }
  /// self.
  public func positive() -> Tensor {
    check(dtype != .bool, "positive: \(described): not defined for bool tensors")
    return self
  }

  // forms: inplace out
  /// selfᵉ.
  public func pow(_ exponent: Tensor, out: Tensor? = nil) -> Tensor {
    let d = Tensor.resultType(self, exponent)
    if d.category < 2 { return .binary(IntegerPower(), self, exponent.fitted(to: self), out: out) }
    return .binary(Power(), self, exponent.fitted(to: self), out: out)
  }
  // forms: inplace out
  /// selfᵉ.
  public func pow(_ exponent: Scalar, out: Tensor? = nil) -> Tensor {
    let d = Tensor.resultType(self, exponent)
    if d.category < 2 {
      check(
        exponent.int >= 0,
        "pow: \(described) to the power \(exponent.int): integers need an exponent of at least 0")
      return .binary(IntegerPower(), self, weak(exponent), out: out)
    }
    if !exponent.isComplex && d.isDifferentiable {
      switch exponent.double {
      case 2: return unary(Square(), out: out, dtype: d)
      case 0.5: return unary(Root(), out: out, dtype: d)
      case 3: return unary(Cube(), out: out, dtype: d)
      default: break
      }
    }
    return binary(Power(), exponent, out: out)
  }
  // forms: none
  /// baseˢᵉˡᶠ.
  public func rpow(_ base: Scalar) -> Tensor { Tensor(base, dtype: Tensor.resultType(self, base)).pow(self) }

  // forms: inplace out
  /// selfᵉ, computed in double precision.
  public func floatPower(_ exponent: Tensor, out: Tensor? = nil) -> Tensor {
    let d: DType = dtype.isComplex || exponent.dtype.isComplex ? .complex128 : .float64
    return to(d).pow(exponent.to(d), out: out)
  }
  // forms: inplace out
  /// selfᵉ, computed in double precision.
  public func floatPower(_ exponent: Scalar, out: Tensor? = nil) -> Tensor {
    to(dtype.isComplex || exponent.isComplex ? .complex128 : .float64).pow(exponent, out: out)
  }

  // forms: inplace out
  /// self + value · tensor1 · tensor2.
  public func addcmul(_ tensor1: Tensor, _ tensor2: Tensor, value: Scalar = 1, out: Tensor? = nil) -> Tensor {
    struct Op: ArithmeticTernary {
      let value: Double
      func forward<T: Number>(_ a: T, _ b: T, _ c: T) -> T { a + T(value) * b * c }
      func backward<T: Number>(_ g: T, _ a: T, _ b: T, _ c: T, y: T) -> (T, T, T) {
        (g, g * T(value) * c, g * T(value) * b)
      }
    }
    guard
      check(
        value.double.magnitude < 0x1p63 || [self, tensor1, tensor2].contains { $0.dtype.isDifferentiable },
        "addcmul: \(described): the value \(value) is beyond the integers")
    else { return .placeholder }
    return .ternary(
      Op(value: value.double), self, tensor1.fitted(to: self), tensor2.fitted(to: self), out: out)
  }

  // forms: inplace out
  /// self + value · tensor1 / tensor2.
  public func addcdiv(_ tensor1: Tensor, _ tensor2: Tensor, value: Scalar = 1, out: Tensor? = nil) -> Tensor {
    guard
      check(
        tensor1.dtype.isDifferentiable || tensor2.dtype.isDifferentiable,
        "addcdiv: \(tensor1.described) and \(tensor2.described) are integers: convert one of them to float")
    else { return .placeholder }
    if dtype.isComplex || tensor1.dtype.isComplex || tensor2.dtype.isComplex {
      return add(tensor1.div(tensor2), alpha: value, out: out)
    }
    struct Op: Ternary {
      let value: Double
      func forward<T: Real>(_ a: T, _ b: T, _ c: T) -> T { a + T(value) * b / c }
      func backward<T: Real>(_ g: T, _ a: T, _ b: T, _ c: T, y: T) -> (T, T, T) {
        (g, g * T(value) / c, -(g * T(value) * b / (c * c)))
      }
    }
    return .ternary(
      Op(value: value.double), self, tensor1.fitted(to: self), tensor2.fitted(to: self), out: out)
  }

  // forms: inplace out
  /// self + weight · (end - self).
  public func lerp(_ end: Tensor, _ weight: Tensor, out: Tensor? = nil) -> Tensor {
    guard
      check(
        dtype == end.dtype && dtype == weight.dtype,
        "lerp: \(described), \(end.described) and weights \(weight.described): the types must be equal")
    else { return .placeholder }
    struct Op: ArithmeticTernary {
      func forward<T: Number>(_ a: T, _ b: T, _ w: T) -> T { a + w * (b - a) }
      func backward<T: Number>(_ g: T, _ a: T, _ b: T, _ w: T, y: T) -> (T, T, T) {
        (g * (1 - w), g * w, g * (b - a))
      }
    }
    return .ternary(Op(), self, end, weight, out: out)
  }
  // forms: inplace out
  /// self + weight · (end - self).
  public func lerp(_ end: Tensor, _ weight: Scalar, out: Tensor? = nil) -> Tensor {
    guard check(dtype == end.dtype, "lerp: \(described) and \(end.described): the types must be equal") else {
      return .placeholder
    }
    if weight.isComplex { return lerp(end, Tensor(weight, dtype: dtype), out: out) }
    struct Op: Arithmetic {
      let weight: Double
      // From the nearer end, so that a weight of 1 gives `end` exactly.
      func forward<T: Number>(_ a: T, _ b: T) -> T {
        weight < 0.5 ? a + T(weight) * (b - a) : b - T(1 - weight) * (b - a)
      }
      func backward<T: Number>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) { (g * T(1 - weight), g * T(weight)) }
    }
    return .binary(Op(weight: weight.double), self, end, out: out)
  }

  private func scaled(_ name: String, _ other: Tensor, _ alpha: Scalar) -> Bool {
    let d = Tensor.resultType(self, other)
    return check(
      alpha.dtype.category <= Swift.max(d.category, 1) || alpha == 1,
      "\(name): \(described) and \(other.described): alpha must be an integer for integer tensors")
  }
}

extension Scalar {
  func times(_ alpha: Scalar) -> Scalar {
    if alpha == 1 { return self }
    switch (self, alpha) {
    case (.int(let a), .int(let b)): return .int(a &* b)
    case (.complex(let re, let im), _): return .complex(re * alpha.double, im * alpha.double)
    default: return .double(double * alpha.double)
    }
  }
  var negated: Scalar {
    switch self {
    case .bool(let b): .int(b ? -1 : 0)
    case .int(let i): .int(0 &- i)
    case .double(let d): .double(-d)
    case .complex(let re, let im): .complex(-re, -im)
    }
  }
}

// MARK: Formulas that two spellings share.

private struct Sum: Arithmetic {
  func forward<T: Number>(_ a: T, _ b: T) -> T { a + b }
  func backward<T: Number>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) { (g, g) }
}
private struct ScaledSum: Arithmetic {
  let alpha: Double
  init(_ alpha: Scalar) { self.alpha = alpha.double }
  func forward<T: Number>(_ a: T, _ b: T) -> T { a + T(alpha) * b }
  func backward<T: Number>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) { (g, g * T(alpha)) }
}
private struct Product: Arithmetic {
  func forward<T: Number>(_ a: T, _ b: T) -> T { a * b }
  func backward<T: Number>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) { (g * b, g * a) }
}
private struct Quotient: FieldBinary {
  func forward<T: Field>(_ a: T, _ b: T) -> T { a / b }
  func backward<T: Field>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) { (g / b, -(g * (a / b) / b)) }
}
private struct TruncatedQuotient: MixedBinary {
  func forward<T: Real>(_ a: T, _ b: T) -> T { .trunc(a / b) }
  func backward<T: Real>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) { (T(0), T(0)) }
  func integer(_ a: Int64, _ b: Int64) -> Int64 { quotient(a, b) }
}
private struct FlooredQuotient: MixedBinary {
  @inline(__always) func forward<T: Real>(_ a: T, _ b: T) -> T {
    // As Python: the remainder decides, so that rounding of the quotient does not.
    let r = T.fmod(a, b), q = (a - r) / b
    let down = T.and(T.notEqual(r, 0), T.notEqual(T.select(r < 0, 1, 0), T.select(b < 0, 1, 0)))
    let whole = T.select(down, q - 1, q), near = T.floor(whole)
    let exact = T.select(whole - near > T(0.5), near + 1, near)
    return .select(T.equal(b, 0), a / b, .select(T.equal(whole, 0), T.copysign(0, a / b), exact))
  }
  @inline(__always) func backward<T: Real>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) { (T(0), T(0)) }
  @inline(__always) func integer(_ a: Int64, _ b: Int64) -> Int64 {
    let q = quotient(a, b)
    return b != 0 && a &- q &* b != 0 && (a < 0) != (b < 0) ? q - 1 : q
  }
}
private struct Modulo: MixedBinary {
  @inline(__always) func forward<T: Real>(_ a: T, _ b: T) -> T { .remainder(a, b) }
  @inline(__always) func backward<T: Real>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) {
    (g, -(g * .floor(a / b)))
  }
  @inline(__always) func integer(_ a: Int64, _ b: Int64) -> Int64 {
    let r = a &- quotient(a, b) &* b
    return r != 0 && (r < 0) != (b < 0) ? r &+ b : r
  }
}
private struct Remainder: MixedBinary {
  @inline(__always) func forward<T: Real>(_ a: T, _ b: T) -> T { .fmod(a, b) }
  @inline(__always) func backward<T: Real>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) {
    (g, -(g * .trunc(a / b)))
  }
  @inline(__always) func integer(_ a: Int64, _ b: Int64) -> Int64 { a &- quotient(a, b) &* b }
}
/// a / b towards zero; 0 for b = 0.
@inline(__always) private func quotient(_ a: Int64, _ b: Int64) -> Int64 {
  b == 0 ? 0 : b == -1 ? 0 &- a : a / b
}
private struct Power: FieldBinary {
  @inline(__always) func forward<T: Field>(_ a: T, _ b: T) -> T { .pow(a, b) }
  @inline(__always) func backward<T: Field>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) {
    // At a = 0 the logarithm is infinite while the power, and its slope in b, are 0; at b = 0 the slope in a is 0.
    let da = T.ifZero(b, 0, g * (b * .pow(a, b - 1)))
    return (da, g * .ifZero(a, .ifZero(b, .log(a) * y, y), y * .log(.ifZero(a, 1, a))))
  }
}
private struct IntegerPower: IntegerBinary {
  func forward(_ a: Int64, _ b: Int64) -> Int64 {
    if b < 0 { return a == 1 ? 1 : a == -1 ? (b & 1 == 0 ? 1 : -1) : 0 }
    var result: Int64 = 1, base = a, e = b
    while e > 0 {
      if e & 1 == 1 { result = result &* base }
      base = base &* base
      e >>= 1
    }
    return result
  }
}
struct Square: NumberUnary {
  func forward<T: Number>(_ x: T) -> T { x * x }
  func backward<T: Number>(_ g: T, _ x: T, y: T) -> T { g * (x + x) }
}
private struct Cube: NumberUnary {
  func forward<T: Number>(_ x: T) -> T { x * x * x }
  func backward<T: Number>(_ g: T, _ x: T, y: T) -> T { g * (T(3) * (x * x)) }
}
struct Root: FieldUnary {
  func forward<T: Field>(_ x: T) -> T { .sqrt(x) }
  func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { g / (y + y) }
}

extension torch {
  /// inputᵉ of a number.
  public static func pow(_ input: Scalar, _ exponent: Tensor, out: Tensor? = nil) -> Tensor {
    exponent.rpow(input).written(to: out)
  }
}
