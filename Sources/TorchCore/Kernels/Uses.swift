/// Which operands a formula reads, as a bit set: run through a formula in place of numbers, it decides what is saved for
/// the backward pass. Everything folds to a constant. (`floor` and its kind still read what they round.)
public struct Uses: Real {
  /// Bit i: operand i was read.
  public var bits: Int

  /// The operands in `bits`.
  public init(bits: Int) { self.bits = bits }
  /// A constant reads nothing.
  public init(_ value: Double) { bits = 0 }
  /// A constant reads nothing.
  public init(floatLiteral value: Double) { bits = 0 }
  /// A constant reads nothing.
  public init(integerLiteral value: Int) { bits = 0 }

  private static func union(_ a: Self, _ b: Self) -> Self { Self(bits: a.bits | b.bits) }

  public static func + (a: Self, b: Self) -> Self { union(a, b) }
  public static func - (a: Self, b: Self) -> Self { union(a, b) }
  public static func * (a: Self, b: Self) -> Self { union(a, b) }
  public static func / (a: Self, b: Self) -> Self { union(a, b) }
  public static prefix func - (a: Self) -> Self { a }
  public static func > (a: Self, b: Self) -> Self { union(a, b) }
  public static func < (a: Self, b: Self) -> Self { union(a, b) }
  public static func >= (a: Self, b: Self) -> Self { union(a, b) }
  public static func <= (a: Self, b: Self) -> Self { union(a, b) }
  public static func equal(_ a: Self, _ b: Self) -> Self { union(a, b) }
  public static func notEqual(_ a: Self, _ b: Self) -> Self { union(a, b) }
  public static func isNaN(_ x: Self) -> Self { x }
  public static func select(_ mask: Self, _ a: Self, _ b: Self) -> Self { union(mask, union(a, b)) }
  public static func and(_ a: Self, _ b: Self) -> Self { union(a, b) }
  public static func or(_ a: Self, _ b: Self) -> Self { union(a, b) }
  public static func not(_ a: Self) -> Self { a }
  public static func ifZero(_ x: Self, _ a: Self, _ b: Self) -> Self { union(x, union(a, b)) }

  public static func exp(_ x: Self) -> Self { x }
  public static func expm1(_ x: Self) -> Self { x }
  public static func exp2(_ x: Self) -> Self { x }
  public static func log(_ x: Self) -> Self { x }
  public static func log1p(_ x: Self) -> Self { x }
  public static func log2(_ x: Self) -> Self { x }
  public static func log10(_ x: Self) -> Self { x }
  public static func sqrt(_ x: Self) -> Self { x }
  public static func rsqrt(_ x: Self) -> Self { x }
  public static func reciprocal(_ x: Self) -> Self { x }
  public static func sin(_ x: Self) -> Self { x }
  public static func cos(_ x: Self) -> Self { x }
  public static func tan(_ x: Self) -> Self { x }
  public static func asin(_ x: Self) -> Self { x }
  public static func acos(_ x: Self) -> Self { x }
  public static func atan(_ x: Self) -> Self { x }
  public static func sinh(_ x: Self) -> Self { x }
  public static func cosh(_ x: Self) -> Self { x }
  public static func tanh(_ x: Self) -> Self { x }
  public static func asinh(_ x: Self) -> Self { x }
  public static func acosh(_ x: Self) -> Self { x }
  public static func atanh(_ x: Self) -> Self { x }
  public static func conjugate(_ x: Self) -> Self { x }
  public static func abs(_ x: Self) -> Self { x }
  public static func erf(_ x: Self) -> Self { x }
  public static func erfc(_ x: Self) -> Self { x }
  public static func erfinv(_ x: Self) -> Self { x }
  public static func lgamma(_ x: Self) -> Self { x }
  public static func digamma(_ x: Self) -> Self { x }
  public static func floor(_ x: Self) -> Self { x }
  public static func ceil(_ x: Self) -> Self { x }
  public static func round(_ x: Self) -> Self { x }
  public static func trunc(_ x: Self) -> Self { x }
  public static func sign(_ x: Self) -> Self { x }
  public static func polygamma(_ n: Int, _ x: Self) -> Self { x }
  public static func pow(_ a: Self, _ b: Self) -> Self { union(a, b) }
  public static func copysign(_ a: Self, _ b: Self) -> Self { union(a, b) }
  public static func atan2(_ a: Self, _ b: Self) -> Self { union(a, b) }
  public static func hypot(_ a: Self, _ b: Self) -> Self { union(a, b) }
  public static func fmod(_ a: Self, _ b: Self) -> Self { union(a, b) }
  public static func remainder(_ a: Self, _ b: Self) -> Self { union(a, b) }
  public static func nextafter(_ a: Self, _ b: Self) -> Self { union(a, b) }
}
