import Glibc

// What plain numbers share. The functions of `Float` and `Double` are in VectorMath*.swift.

extension Ordered where Self: Comparable, Mask == Bool {
  /// Whether a equals b; false for NaN.
  @inline(__always) public static func equal(_ a: Self, _ b: Self) -> Bool { a == b }
  /// Whether a differs from b; true for NaN.
  @inline(__always) public static func notEqual(_ a: Self, _ b: Self) -> Bool { a != b }
  /// Whether x is not a number.
  @inline(__always) public static func isNaN(_ x: Self) -> Bool { x != x }
  /// a where the mask is true, else b.
  @inline(__always) public static func select(_ mask: Bool, _ a: Self, _ b: Self) -> Self { mask ? a : b }
  /// Whether both are true.
  @inline(__always) public static func and(_ a: Bool, _ b: Bool) -> Bool { a && b }
  /// Whether at least one is true.
  @inline(__always) public static func or(_ a: Bool, _ b: Bool) -> Bool { a || b }
  /// Whether the mask is false.
  @inline(__always) public static func not(_ a: Bool) -> Bool { !a }
}

extension Real where Self: BinaryFloatingPoint, Mask == Bool {
  /// The square root.
  @inline(__always) public static func sqrt(_ x: Self) -> Self { x.squareRoot() }
  /// The absolute value.
  @inline(__always) public static func abs(_ x: Self) -> Self { x.magnitude }
  /// The largest integer that is at most x.
  @inline(__always) public static func floor(_ x: Self) -> Self { x.rounded(.down) }
  /// The smallest integer that is at least x.
  @inline(__always) public static func ceil(_ x: Self) -> Self { x.rounded(.up) }
  /// The nearest integer, half to even.
  @inline(__always) public static func round(_ x: Self) -> Self { x.rounded(.toNearestOrEven) }
  /// x without its fraction.
  @inline(__always) public static func trunc(_ x: Self) -> Self { x.rounded(.towardZero) }
  /// -1, 0 or 1; 0 for NaN, as in PyTorch.
  @inline(__always) public static func sign(_ x: Self) -> Self { x > 0 ? 1 : x < 0 ? -1 : 0 }
  /// The magnitude of x with the sign of y.
  @inline(__always) public static func copysign(_ x: Self, _ y: Self) -> Self {
    Self(signOf: y, magnitudeOf: x)
  }
  /// The remainder of a / b with the sign of b, as Python's %.
  @inline(__always) public static func remainder(_ a: Self, _ b: Self) -> Self {
    let r = fmod(a, b)
    return r != 0 && (r < 0) != (b < 0) ? r + b : r
  }
}

extension Int64: Ordered {
  // Under names of their own, so that the operators of client code go on trapping at overflow.
  @_implements(Number,+(_:_:))
  @inline(__always) public static func wrappingSum(_ a: Int64, _ b: Int64) -> Int64 { a &+ b }
  @_implements(Number,-(_:_:))
  @inline(__always) public static func wrappingDifference(_ a: Int64, _ b: Int64) -> Int64 { a &- b }
  @_implements(Number,*(_:_:))
  @inline(__always) public static func wrappingProduct(_ a: Int64, _ b: Int64) -> Int64 { a &* b }
  @_implements(Number,-(_:))
  @inline(__always) public static func wrappingOpposite(_ a: Int64) -> Int64 { 0 &- a }
}
