/// A plain number as an operand: its kind takes part in type promotion, and 64-bit integers survive.
public enum Scalar: Sendable, Hashable, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral
{
  case bool(Bool), int(Int), double(Double), complex(Double, Double)

  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int) { self = .int(value) }
  public init(floatLiteral value: Double) { self = .double(value) }
  /// A floating-point number.
  public init(_ value: Double) { self = .double(value) }
  /// A floating-point number.
  public init(_ value: Float) { self = .double(Double(value)) }
  /// An integer.
  public init(_ value: Int) { self = .int(value) }
  /// A truth value.
  public init(_ value: Bool) { self = .bool(value) }

  /// The type of a tensor made from this number.
  package var dtype: DType {
    switch self {
    case .bool: .bool
    case .int: .int64
    case .double: torch.defaultDtype
    case .complex: torch.defaultDtype.complex
    }
  }
  /// The (real part of the) number.
  public var double: Double {
    switch self {
    case .bool(let b): b ? 1 : 0
    case .int(let i): Double(i)
    case .double(let d): d
    case .complex(let re, _): re
    }
  }
  /// The number as an integer, rounded towards zero.
  public var int: Int {
    if case .int(let i) = self { return i }
    let d = double
    return d.magnitude < 0x1p63 ? Int(d) : .min
  }
  /// The imaginary part.
  public var imaginary: Double { if case .complex(_, let im) = self { im } else { 0 } }
  var isComplex: Bool { if case .complex = self { true } else { false } }
  /// Whether a `Double` holds it exactly, so that a formula may capture it.
  var fitsDouble: Bool {
    switch self {
    case .int(let i): i.magnitude < 1 << 53
    case .complex: false
    default: true
    }
  }
}

/// The type that operands of two types compute in.
func promote(_ a: DType, _ b: DType) -> DType {
  if a == b { return a }
  let (low, high) = a < b ? (a, b) : (b, a)
  switch (low, high) {
  case (.uint8, .int8): return .int16
  case (.float16, .bfloat16): return .float32
  case (.float64, .complex64): return .complex128
  default: return high
  }
}

/// The types of operands, from which that of the result follows: tensors with dimensions outweigh those without,
/// which outweigh plain numbers, unless the lighter one is of a higher category (bool, integer, real, complex).
struct ResultType {
  private var dimensioned: DType?, dimensionless: DType?, number: DType?

  mutating func add(_ t: Tensor) {
    if t.shape.count > 0 {
      dimensioned = dimensioned.map { promote($0, t.dtype) } ?? t.dtype
    } else {
      dimensionless = dimensionless.map { promote($0, t.dtype) } ?? t.dtype
    }
  }
  mutating func add(_ s: Scalar) { number = number.map { promote($0, s.dtype) } ?? s.dtype }

  var dtype: DType {
    func over(_ heavy: DType?, _ light: DType?) -> DType? {
      guard let heavy else { return light }
      guard let light, light.category > heavy.category else { return heavy }
      return light.isComplex && heavy.isFloatingPoint ? heavy.complex : light
    }
    return over(over(dimensioned, dimensionless), number) ?? torch.defaultDtype
  }
}

extension Tensor {
  static func resultType(_ a: Tensor, _ b: Tensor) -> DType {
    if a.dtype == b.dtype { return a.dtype }
    var r = ResultType()
    r.add(a)
    r.add(b)
    return r.dtype
  }
  static func resultType(_ a: Tensor, _ b: Scalar) -> DType {
    var r = ResultType()
    r.add(a)
    r.add(b)
    return r.dtype
  }
}

extension torch {
  nonisolated(unsafe) private static var chosenDtype = DType.float32

  /// The type of tensors made from Swift's floating-point numbers, of `zeros`, `rand` and their kind.
  package static var defaultDtype: DType { chosenDtype }
  /// The type of tensors made from Swift's floating-point numbers, of `zeros`, `rand` and their kind.
  public static func getDefaultDtype() -> DType { chosenDtype }
  /// Sets the type of new tensors: float16, bfloat16, float32 or float64.
  public static func setDefaultDtype(_ d: DType) {
    guard check(d.isFloatingPoint, "setDefaultDtype: \(d.name) is not a floating-point type") else { return }
    chosenDtype = d
  }
  /// The type that `type1` and `type2` compute in together.
  public static func promoteTypes(_ type1: DType, _ type2: DType) -> DType { promote(type1, type2) }
  /// The type of the result of an arithmetic operator on these operands.
  public static func resultType(_ tensor1: Tensor, _ tensor2: Tensor) -> DType {
    Tensor.resultType(tensor1, tensor2)
  }
  /// Whether an operator with `out:` may store a result of type `from` in a tensor of type `to`.
  public static func canCast(_ from: DType, _ to: DType) -> Bool {
    if from.category > to.category && to.category < 2 { return false }
    return !(from.isComplex && !to.isComplex)
  }
}
