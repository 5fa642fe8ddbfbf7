// What a pointwise operator is made of: a formula for one element. `backward` turns the gradient `g` of the result
// into those of the operands; left out, it is derived.

/// A formula of one real number; integers are converted to the default floating-point type.
protocol Unary {
  func forward<T: Real>(_ x: T) -> T
  func backward<T: Real>(_ g: T, _ x: T, y: T) -> T
  /// A faster formula of the same function, and whether it may be used for these numbers.
  associatedtype Near: Unary = Self
  func near<T: Real>(_ x: UnsafePointer<T>, _ n: Int) -> Near?
}
/// A formula that keeps integers integers.
protocol OrderedUnary: Unary {
  func forward<T: Ordered>(_ x: T) -> T
}
/// A formula that also holds for integers and complex numbers.
protocol NumberUnary: Unary {
  func forward<T: Number>(_ x: T) -> T
  func backward<T: Number>(_ g: T, _ x: T, y: T) -> T
}
/// A formula that also holds for complex numbers.
protocol FieldUnary: Unary {
  func forward<T: Field>(_ x: T) -> T
  func backward<T: Field>(_ g: T, _ x: T, y: T) -> T
}

/// A formula of two real numbers; integers are converted to the default floating-point type.
protocol Binary {
  func forward<T: Real>(_ a: T, _ b: T) -> T
  func backward<T: Real>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T)
}
/// A formula that keeps integers integers.
protocol OrderedBinary: Binary {
  func forward<T: Ordered>(_ a: T, _ b: T) -> T
}
/// A formula with a form of its own for integers.
protocol MixedBinary: Binary {
  func integer(_ a: Int64, _ b: Int64) -> Int64
}
/// A formula that also holds for integers and complex numbers.
protocol Arithmetic: Binary {
  func forward<T: Number>(_ a: T, _ b: T) -> T
  func backward<T: Number>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T)
}
/// A formula that also holds for complex numbers.
protocol FieldBinary: Binary {
  func forward<T: Field>(_ a: T, _ b: T) -> T
  func backward<T: Field>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T)
}
/// A formula of integers, without a gradient.
protocol IntegerBinary {
  func forward(_ a: Int64, _ b: Int64) -> Int64
}

/// A formula of three real numbers.
protocol Ternary {
  func forward<T: Real>(_ a: T, _ b: T, _ c: T) -> T
  func backward<T: Real>(_ g: T, _ a: T, _ b: T, _ c: T, y: T) -> (T, T, T)
}
/// A formula of three numbers that also holds for integers and complex numbers.
protocol ArithmeticTernary: Ternary {
  func forward<T: Number>(_ a: T, _ b: T, _ c: T) -> T
  func backward<T: Number>(_ g: T, _ a: T, _ b: T, _ c: T, y: T) -> (T, T, T)
}

/// A condition on two numbers that compare.
protocol Comparison {
  func forward<T: Ordered>(_ a: T, _ b: T) -> T.Mask
}
/// A condition on one real number.
protocol Condition {
  func forward<T: Real>(_ x: T) -> T.Mask
}

// MARK: Derived gradients.

extension Unary {
  @inline(__always) func near<T: Real>(_ x: UnsafePointer<T>, _ n: Int) -> Near? { nil }
  @inline(__always) func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { g * forward(Dual(x, slope: 1)).slope }
}
extension NumberUnary {
  @inline(__always) func backward<T: Number>(_ g: T, _ x: T, y: T) -> T {
    g * forward(Dual(x, slope: 1)).slope
  }
}
extension FieldUnary {
  @inline(__always) func backward<T: Field>(_ g: T, _ x: T, y: T) -> T {
    g * forward(Dual(x, slope: 1)).slope
  }
}
extension Binary {
  @inline(__always) func backward<T: Real>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) {
    (
      g * forward(Dual(a, slope: 1), Dual(b, slope: 0)).slope,
      g * forward(Dual(a, slope: 0), Dual(b, slope: 1)).slope
    )
  }
}
extension Arithmetic {
  @inline(__always) func backward<T: Number>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) {
    (
      g * forward(Dual(a, slope: 1), Dual(b, slope: 0)).slope,
      g * forward(Dual(a, slope: 0), Dual(b, slope: 1)).slope
    )
  }
}
extension FieldBinary {
  @inline(__always) func backward<T: Field>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) {
    (
      g * forward(Dual(a, slope: 1), Dual(b, slope: 0)).slope,
      g * forward(Dual(a, slope: 0), Dual(b, slope: 1)).slope
    )
  }
}
extension Ternary {
  @inline(__always) func backward<T: Real>(_ g: T, _ a: T, _ b: T, _ c: T, y: T) -> (T, T, T) {
    (
      g * forward(Dual(a, slope: 1), Dual(b, slope: 0), Dual(c, slope: 0)).slope,
      g * forward(Dual(a, slope: 0), Dual(b, slope: 1), Dual(c, slope: 0)).slope,
      g * forward(Dual(a, slope: 0), Dual(b, slope: 0), Dual(c, slope: 1)).slope
    )
  }
}
extension ArithmeticTernary {
  @inline(__always) func backward<T: Number>(_ g: T, _ a: T, _ b: T, _ c: T, y: T) -> (T, T, T) {
    (
      g * forward(Dual(a, slope: 1), Dual(b, slope: 0), Dual(c, slope: 0)).slope,
      g * forward(Dual(a, slope: 0), Dual(b, slope: 1), Dual(c, slope: 0)).slope,
      g * forward(Dual(a, slope: 0), Dual(b, slope: 0), Dual(c, slope: 1)).slope
    )
  }
}

// MARK: A formula whose second operand is a number known at the call.

struct FixedReal<F: Binary>: Unary {
  let f: F, value: Double
  @inline(__always) func forward<T: Real>(_ x: T) -> T { f.forward(x, T(value)) }
  @inline(__always) func backward<T: Real>(_ g: T, _ x: T, y: T) -> T {
    f.backward(g, x, T(value), y: y).0
  }
}
struct FixedOrdered<F: OrderedBinary>: OrderedUnary {
  let f: F, value: Double
  @inline(__always) func forward<T: Ordered>(_ x: T) -> T { f.forward(x, T(value)) }
  @inline(__always) func backward<T: Real>(_ g: T, _ x: T, y: T) -> T {
    f.backward(g, x, T(value), y: y).0
  }
}
struct FixedNumber<F: Arithmetic>: NumberUnary {
  let f: F, value: Double
  @inline(__always) func forward<T: Number>(_ x: T) -> T { f.forward(x, T(value)) }
  @inline(__always) func backward<T: Number>(_ g: T, _ x: T, y: T) -> T {
    f.backward(g, x, T(value), y: y).0
  }
}
struct FixedField<F: FieldBinary>: FieldUnary {
  let f: F, value: Double
  @inline(__always) func forward<T: Field>(_ x: T) -> T { f.forward(x, T(value)) }
  @inline(__always) func backward<T: Field>(_ g: T, _ x: T, y: T) -> T {
    f.backward(g, x, T(value), y: y).0
  }
}
