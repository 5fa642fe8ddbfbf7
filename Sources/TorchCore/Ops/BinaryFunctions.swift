// Functions of two numbers, element by element.

extension Tensor {
  // forms: inplace out alias:arctan2
  /// The angle of the point (other, self), in (-π, π].
  public func atan2(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: Binary {
      func forward<T: Real>(_ y: T, _ x: T) -> T { .atan2(y, x) }
      func backward<T: Real>(_ g: T, _ y: T, _ x: T, y angle: T) -> (T, T) {
        let d = x * x + y * y, r = T.select(T.equal(d, 0), 0, g / d)
        return (r * x, -(r * y))
      }
    }
    return .binary(Op(), self, other, out: out)
  }
  // forms: inplace out
  /// √(self² + other²).
  public func hypot(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: Binary {
      func forward<T: Real>(_ a: T, _ b: T) -> T { .hypot(a, b) }
      func backward<T: Real>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) { (g * (a / y), g * (b / y)) }
    }
    return .binary(Op(), self, other, out: out)
  }
  // forms: inplace out
  /// The magnitude of `self` with the sign of `other`.
  public func copysign(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    .binary(CopySign(), self, other, out: out)
  }
  // forms: inplace out
  /// The magnitude of `self` with the sign of `other`.
  public func copysign(_ other: Scalar, out: Tensor? = nil) -> Tensor { binary(CopySign(), other, out: out) }

  // forms: inplace out
  /// The number after `self` in the direction of `other`.
  public func nextafter(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    guard
      check(
        dtype.isFloatingPoint && other.dtype.isFloatingPoint,
        "nextafter: \(described) and \(other.described): defined for floating-point numbers")
    else { return .placeholder }
    struct Op: Binary {
      func forward<T: Real>(_ a: T, _ b: T) -> T { .nextafter(a, b) }
      func backward<T: Real>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) {
        (.select(T.equal(a, b), 0, g), T(0))
      }
    }
    return .binary(Op(), self, other, out: out)
  }

  // forms: out
  /// log(eˣ + eʸ), without overflow.
  public func logaddexp(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: Binary {
      @inline(__always) func forward<T: Real>(_ a: T, _ b: T) -> T {
        let m = T.maximum(a, b)
        return .select(T.equal(a, b), a + T(0.6931471805599453), m + .log1p(.exp(-T.abs(a - b))))
      }
      @inline(__always) func backward<T: Real>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) {
        (g / (1 + .exp(b - a)), g / (1 + .exp(a - b)))
      }
    }
    if dtype.isComplex || other.dtype.isComplex { return complexLogAddExp(other).written(to: out) }
    return .binary(Op(), self, other, out: out)
  }
  /// The one with the greater real part plus log(1 + e^(other - it)).
  private func complexLogAddExp(_ other: Tensor) -> Tensor {
    let type = Tensor.resultType(self, other), (a, b) = (to(type), other.to(type))
    let first = noGrad { a.real.ge(b.real) }
    let high = Tensor.where(first, a, b), low = Tensor.where(first, b, a)
    let y = high + (low - high).exp().add(1).log()
    return .where(noGrad { high.real.eq(.double(-.infinity)) }, high, y)
  }
  // forms: out
  /// log₂(2ˣ + 2ʸ), without overflow.
  public func logaddexp2(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: Binary {
      @inline(__always) func forward<T: Real>(_ a: T, _ b: T) -> T {
        let m = T.maximum(a, b), e = T.exp2(-T.abs(a - b))
        return .select(T.equal(a, b), a + 1, m + T.log1p(e) * T(1.4426950408889634))
      }
      @inline(__always) func backward<T: Real>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) {
        (g / (1 + .exp2(b - a)), g / (1 + .exp2(a - b)))
      }
    }
    return .binary(Op(), self, other, out: out)
  }

  // forms: inplace out special
  /// self · log(other), 0 where self is 0.
  public func xlogy(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: Binary {
      func forward<T: Real>(_ a: T, _ b: T) -> T {
        .select(T.isNaN(b), b, .select(T.equal(a, 0), 0, a * .log(b)))
      }
      func backward<T: Real>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) {
        (g * .select(T.and(T.equal(a, 0), b <= 0), 0, .log(b)), g * (a / b))
      }
    }
    return .binary(Op(), self, other, out: out)
  }
  // forms: inplace out special
  /// self · log(other), 0 where self is 0.
  public func xlogy(_ other: Scalar, out: Tensor? = nil) -> Tensor { xlogy(weak(other), out: out) }

  // forms: inplace out
  /// 0 where self < 0, `values` where it is 0, 1 where it is positive.
  public func heaviside(_ values: Tensor, out: Tensor? = nil) -> Tensor {
    guard
      check(
        dtype == values.dtype, "heaviside: \(described) and \(values.described): the types must be equal")
    else { return .placeholder }
    struct Op: OrderedBinary {
      func forward<T: Ordered>(_ a: T, _ b: T) -> T { .select(T.equal(a, 0), b, .select(a > 0, 1, 0)) }
      func backward<T: Real>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) { (T(0), T(0)) }
    }
    return .binary(Op(), self, values, out: out)
  }
}

private struct CopySign: Binary {
  func forward<T: Real>(_ a: T, _ b: T) -> T { .copysign(a, b) }
  func backward<T: Real>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) {
    (.select(T.equal(a, 0), 0, g * (y / a)), T(0))
  }
}

extension Tensor {
  // forms: method inplace
  /// The n-th derivative of `digamma`.
  public func polygamma(_ n: Int) -> Tensor { torch.polygamma(n, self) }
}

extension torch {
  /// The n-th derivative of `digamma`.
  public static func polygamma(_ n: Int, _ input: Tensor, out: Tensor? = nil) -> Tensor {
    guard check(n >= 0, "polygamma: n is \(n): it must be at least 0") else { return .placeholder }
    return .polygamma(n, input, out: out)
  }
}
