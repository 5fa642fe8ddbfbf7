// The size and the sign of numbers, and the integers near them.

extension Tensor {
  // forms: inplace out
  /// |x|; of a complex number, its distance from 0.
  public func abs(out: Tensor? = nil) -> Tensor {
    if dtype.isComplex { return complexAbs().written(to: out) }
    struct Op: OrderedUnary {
      func forward<T: Ordered>(_ x: T) -> T { .select(x < 0, -x, .select(x > 0, x, x * x)) }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { g * .sign(x) }
    }
    return unary(Op(), out: out)
  }
  // forms: inplace out
  /// |x|; another name of `abs`.
  public func absolute(out: Tensor? = nil) -> Tensor { abs(out: out) }

  // forms: inplace out
  /// -1, 0 or 1; 0 for NaN.
  public func sign(out: Tensor? = nil) -> Tensor {
    struct Op: OrderedUnary {
      func forward<T: Ordered>(_ x: T) -> T { .select(x > 0, 1, .select(x < 0, -1, 0)) }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { 0 }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out
  /// The largest integer that is at most x.
  public func floor(out: Tensor? = nil) -> Tensor {
    if dtype.category < 2 { return clone().written(to: out) }
    struct Op: Unary {
      func forward<T: Real>(_ x: T) -> T { .floor(x) }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { 0 }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out
  /// The smallest integer that is at least x.
  public func ceil(out: Tensor? = nil) -> Tensor {
    if dtype.category < 2 { return clone().written(to: out) }
    struct Op: Unary {
      func forward<T: Real>(_ x: T) -> T { .ceil(x) }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { 0 }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out
  /// x without its fraction.
  public func trunc(out: Tensor? = nil) -> Tensor {
    if dtype.category < 2 { return clone().written(to: out) }
    struct Op: Unary {
      func forward<T: Real>(_ x: T) -> T { .trunc(x) }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { 0 }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out
  /// x without its fraction; another name of `trunc`.
  public func fix(out: Tensor? = nil) -> Tensor { trunc(out: out) }

  // forms: inplace out special
  /// The nearest integer, half to even; with `decimals`, the nearest multiple of 10⁻ᵈ.
  public func round(decimals: Int = 0, out: Tensor? = nil) -> Tensor {
    if dtype.category < 2 { return clone().written(to: out) }
    struct Op: Unary {
      func forward<T: Real>(_ x: T) -> T { .round(x) }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { 0 }
    }
    struct Scaled: Unary {
      let scale: Double, isFraction: Bool
      func forward<T: Real>(_ x: T) -> T {
        let s = T(scale)
        return isFraction ? .round(x * s) / s : .round(x / s) * s
      }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { 0 }
    }
    if decimals == 0 { return unary(Op(), out: out) }
    // 10⁴⁰⁰ is infinite, as every larger power.
    let scale = Tensor.tenTo(Int(Swift.min(decimals.magnitude, 400)))
    return unary(Scaled(scale: scale, isFraction: decimals > 0), out: out)
  }
  private static func tenTo(_ n: Int) -> Double { (0..<n).reduce(1.0) { p, _ in p * 10 } }

  // forms: inplace out
  /// x minus its integer part.
  public func frac(out: Tensor? = nil) -> Tensor {
    struct Op: Unary {
      func forward<T: Real>(_ x: T) -> T { x - .trunc(x) }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { g }
    }
    return unary(Op(), out: out)
  }
}
