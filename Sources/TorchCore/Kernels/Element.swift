/// A type of memory: converts to and from the types that compute, in the way of C (fractions are cut, integers wrap,
/// the imaginary part is dropped). Nothing traps: NaN and numbers out of range become `Int64.min`, cut to size.
protocol Element {
  init(float: Float)
  init(double: Double)
  init(int: Int64)
  init(complexFloat: Complex<Float>)
  init(complexDouble: Complex<Double>)
  var float: Float { get }
  var double: Double { get }
  var int: Int64 { get }
  var complexFloat: Complex<Float> { get }
  var complexDouble: Complex<Double> { get }
}

extension Element {
  @inline(__always) init(complexFloat z: Complex<Float>) { self.init(float: z.real) }
  @inline(__always) init(complexDouble z: Complex<Double>) { self.init(double: z.real) }
  @inline(__always) var complexFloat: Complex<Float> { Complex(float, 0) }
  @inline(__always) var complexDouble: Complex<Double> { Complex(double, 0) }
}

/// A type that computes: all others are loaded into it and stored from it.
protocol Computing: Number, Element {
  static func load<E: Element>(_ e: E) -> Self
  func store<E: Element>() -> E
}

extension Float: Computing {
  @inline(__always) static func load<E: Element>(_ e: E) -> Float { e.float }
  @inline(__always) func store<E: Element>() -> E { E(float: self) }
  @inline(__always) init(float x: Float) { self = x }
  @inline(__always) init(double x: Double) { self = Float(x) }
  @inline(__always) init(int x: Int64) { self = Float(x) }
  @inline(__always) var float: Float { self }
  @inline(__always) var double: Double { Double(self) }
  @inline(__always) var int: Int64 { Double(self).int }
}

extension Double: Computing {
  @inline(__always) static func load<E: Element>(_ e: E) -> Double { e.double }
  @inline(__always) func store<E: Element>() -> E { E(double: self) }
  @inline(__always) init(float x: Float) { self = Double(x) }
  @inline(__always) init(double x: Double) { self = x }
  @inline(__always) init(int x: Int64) { self = Double(x) }
  @inline(__always) var float: Float { Float(self) }
  @inline(__always) var double: Double { self }
  /// Towards zero, in two halves whose bits a sum with 1.5·2⁵² lays open: this vectorises, `Int64(_:)` does not.
  @inline(__always) var int: Int64 {
    let whole = rounded(.towardZero), high = (whole * 0x1p-32).rounded(.towardZero),
      low = whole - high * 0x1p32
    let bits = { (d: Double) in Int64(bitPattern: (d + 0x1.8p52).bitPattern) &- 0x4338_0000_0000_0000 }
    return magnitude < 0x1p63 ? bits(high) &<< 32 &+ bits(low) : .min
  }
}

extension Complex: Element, Computing where T: Element {
  @inline(__always) static func load<E: Element>(_ e: E) -> Self { Self(complexDouble: e.complexDouble) }
  @inline(__always) func store<E: Element>() -> E { E(complexDouble: complexDouble) }
  @inline(__always) init(float x: Float) { self.init(T(float: x), 0) }
  @inline(__always) init(double x: Double) { self.init(T(double: x), 0) }
  @inline(__always) init(int x: Int64) { self.init(T(int: x), 0) }
  @inline(__always) init(complexFloat z: Complex<Float>) {
    self.init(T(float: z.real), T(float: z.imaginary))
  }
  @inline(__always) init(complexDouble z: Complex<Double>) {
    self.init(T(double: z.real), T(double: z.imaginary))
  }
  @inline(__always) var float: Float { real.float }
  @inline(__always) var double: Double { real.double }
  @inline(__always) var int: Int64 { real.int }
  @inline(__always) var complexFloat: Complex<Float> { Complex<Float>(real.float, imaginary.float) }
  @inline(__always) var complexDouble: Complex<Double> { Complex<Double>(real.double, imaginary.double) }
}

extension Int64: Computing {
  @inline(__always) static func load<E: Element>(_ e: E) -> Int64 { e.int }
  @inline(__always) func store<E: Element>() -> E { E(int: self) }
  @inline(__always) init(float x: Float) { self = x.int }
  @inline(__always) init(double x: Double) { self = x.int }
  @inline(__always) init(int x: Int64) { self = x }
  @inline(__always) var float: Float { Float(self) }
  @inline(__always) var double: Double { Double(self) }
  @inline(__always) var int: Int64 { self }
}

/// The integers that only store.
protocol SmallInteger: Element, FixedWidthInteger {}
extension UInt8: SmallInteger {}
extension Int8: SmallInteger {}
extension Int16: SmallInteger {}
extension Int32: SmallInteger {}

extension SmallInteger {
  @inline(__always) init(float x: Float) { self.init(truncatingIfNeeded: x.int) }
  @inline(__always) init(double x: Double) { self.init(truncatingIfNeeded: x.int) }
  @inline(__always) init(int x: Int64) { self.init(truncatingIfNeeded: x) }
  @inline(__always) var float: Float { Float(self) }
  @inline(__always) var double: Double { Double(self) }
  @inline(__always) var int: Int64 { Int64(truncatingIfNeeded: self) }
}

extension Bool: Element {
  @inline(__always) init(float x: Float) { self = x != 0 }
  @inline(__always) init(double x: Double) { self = x != 0 }
  @inline(__always) init(int x: Int64) { self = x != 0 }
  @inline(__always) init(complexFloat z: Complex<Float>) { self = z.real != 0 || z.imaginary != 0 }
  @inline(__always) init(complexDouble z: Complex<Double>) { self = z.real != 0 || z.imaginary != 0 }
  @inline(__always) var float: Float { self ? 1 : 0 }
  @inline(__always) var double: Double { self ? 1 : 0 }
  @inline(__always) var int: Int64 { self ? 1 : 0 }
}

extension Float16: Element {
  @inline(__always) init(float x: Float) { self = Float16(x) }
  @inline(__always) init(double x: Double) { self = Float16(Float(x)) }
  @inline(__always) init(int x: Int64) { self = Float16(Float(x)) }
  @inline(__always) var float: Float { Float(self) }
  @inline(__always) var double: Double { Double(Float(self)) }
  @inline(__always) var int: Int64 { double.int }
}

/// The upper half of a `Float`: 8 bits of exponent, 8 of precision. It stores; `Float` computes.
public struct BFloat16: Element, Sendable, Hashable {
  /// The sixteen bits.
  public var bitPattern: UInt16

  /// The number with these bits.
  @inline(__always) public init(bitPattern: UInt16) { self.bitPattern = bitPattern }
  /// x rounded to the nearest, half to even.
  @inline(__always) public init(_ x: Float) {
    let bits = x.bitPattern, rounded = (bits &+ 0x7fff &+ ((bits >> 16) & 1)) >> 16
    bitPattern = UInt16(truncatingIfNeeded: x == x ? rounded : 0x7fc0)
  }
  @inline(__always) init(float x: Float) { self.init(x) }
  @inline(__always) init(double x: Double) { self.init(Float(x)) }
  @inline(__always) init(int x: Int64) { self.init(Float(x)) }
  @inline(__always) var float: Float { Float(bitPattern: UInt32(bitPattern) << 16) }
  @inline(__always) var double: Double { Double(float) }
  @inline(__always) var int: Int64 { double.int }

  /// Numbers are equal when their values are: -0 equals 0, NaN nothing.
  public static func == (a: BFloat16, b: BFloat16) -> Bool { a.float == b.float }
  /// Equal values hash alike.
  public func hash(into hasher: inout Hasher) { hasher.combine(float) }
}

extension BFloat16: CustomStringConvertible {
  /// The value, as a `Float` prints.
  public var description: String { float.description }
}

extension Float {
  /// The value of a bfloat16, exact.
  @inline(__always) public init(_ x: BFloat16) { self = x.float }
}

extension DType {
  /// x as this floating-point type holds it: sums, products and quotients of such numbers, rounded, are those that the
  /// type itself computes.
  @inline(__always) func rounded(_ x: Double) -> Double {
    switch self {
    case .float16: Double(Float16(x))
    case .bfloat16: Double(BFloat16(Float(x)).float)
    case .float32: Double(Float(x))
    default: x
    }
  }
}
