extension Tensor {
  // forms: inplace out alias:greater
  /// Whether self > other, element by element.
  public func gt(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: Comparison { func forward<T: Ordered>(_ a: T, _ b: T) -> T.Mask { a > b } }
    return .compare(Op(), self, other, out: out)
  }
  // forms: inplace out alias:greater
  /// Whether self > other, element by element.
  public func gt(_ other: Scalar, out: Tensor? = nil) -> Tensor { gt(weak(other), out: out) }

  // forms: inplace out alias:less
  /// Whether self < other, element by element.
  public func lt(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: Comparison { func forward<T: Ordered>(_ a: T, _ b: T) -> T.Mask { a < b } }
    return .compare(Op(), self, other, out: out)
  }
  // forms: inplace out alias:less
  /// Whether self < other, element by element.
  public func lt(_ other: Scalar, out: Tensor? = nil) -> Tensor { lt(weak(other), out: out) }

  // forms: inplace out alias:greaterEqual
  /// Whether self ≥ other, element by element.
  public func ge(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: Comparison { func forward<T: Ordered>(_ a: T, _ b: T) -> T.Mask { a >= b } }
    return .compare(Op(), self, other, out: out)
  }
  // forms: inplace out alias:greaterEqual
  /// Whether self ≥ other, element by element.
  public func ge(_ other: Scalar, out: Tensor? = nil) -> Tensor { ge(weak(other), out: out) }

  // forms: inplace out alias:lessEqual
  /// Whether self ≤ other, element by element.
  public func le(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: Comparison { func forward<T: Ordered>(_ a: T, _ b: T) -> T.Mask { a <= b } }
    return .compare(Op(), self, other, out: out)
  }
  // forms: inplace out alias:lessEqual
  /// Whether self ≤ other, element by element.
  public func le(_ other: Scalar, out: Tensor? = nil) -> Tensor { le(weak(other), out: out) }

  // forms: inplace out
  /// Whether self = other, element by element.
  public func eq(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    if dtype.isComplex || other.dtype.isComplex {
      let (a, b) = (asComplex(with: other), other.asComplex(with: self))
      return a.real.eq(b.real).logicalAnd(a.imag.eq(b.imag)).written(to: out)
    }
    struct Op: Comparison { func forward<T: Ordered>(_ a: T, _ b: T) -> T.Mask { T.equal(a, b) } }
    return .compare(Op(), self, other, out: out)
  }
  // forms: inplace out
  /// Whether self = other, element by element.
  public func eq(_ other: Scalar, out: Tensor? = nil) -> Tensor { eq(weak(other), out: out) }

  // forms: inplace out alias:notEqual
  /// Whether self ≠ other, element by element.
  public func ne(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    if dtype.isComplex || other.dtype.isComplex {
      let (a, b) = (asComplex(with: other), other.asComplex(with: self))
      return a.real.ne(b.real).logicalOr(a.imag.ne(b.imag)).written(to: out)
    }
    struct Op: Comparison { func forward<T: Ordered>(_ a: T, _ b: T) -> T.Mask { T.notEqual(a, b) } }
    return .compare(Op(), self, other, out: out)
  }
  // forms: inplace out alias:notEqual
  /// Whether self ≠ other, element by element.
  public func ne(_ other: Scalar, out: Tensor? = nil) -> Tensor { ne(weak(other), out: out) }

  /// This tensor as a complex one of the type that it and `other` compute in.
  private func asComplex(with other: Tensor) -> Tensor { to(Tensor.resultType(self, other)) }

  // forms: inplace out
  /// The larger of two numbers; NaN if one of them is.
  public func maximum(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: OrderedBinary {
      func forward<T: Ordered>(_ a: T, _ b: T) -> T { .maximum(a, b) }
      func backward<T: Real>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) {
        let half = g * T(0.5), same = T.equal(a, b)
        return (.select(same, half, .select(a > b, g, 0)), .select(same, half, .select(a > b, 0, g)))
      }
    }
    return .binary(Op(), self, other, out: out)
  }
  // forms: inplace out
  /// The smaller of two numbers; NaN if one of them is.
  public func minimum(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: OrderedBinary {
      func forward<T: Ordered>(_ a: T, _ b: T) -> T { .minimum(a, b) }
      func backward<T: Real>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) {
        let half = g * T(0.5), same = T.equal(a, b)
        return (.select(same, half, .select(a < b, g, 0)), .select(same, half, .select(a < b, 0, g)))
      }
    }
    return .binary(Op(), self, other, out: out)
  }
  // forms: out
  /// The larger of two numbers, element by element.
  public func max(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    maximum(other.fitted(to: self), out: out)
  }
  // forms: out
  /// The smaller of two numbers, element by element.
  public func min(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    minimum(other.fitted(to: self), out: out)
  }
  // forms: out
  /// The larger of two numbers; the other one if one is NaN.
  public func fmax(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: OrderedBinary {
      func forward<T: Ordered>(_ a: T, _ b: T) -> T { .select(T.or(a >= b, T.isNaN(b)), a, b) }
      func backward<T: Real>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) {
        let first = T.or(a >= b, T.isNaN(b))
        return (.select(first, g, 0), .select(first, 0, g))
      }
    }
    return .binary(Op(), self, other, out: out)
  }
  // forms: out
  /// The smaller of two numbers; the other one if one is NaN.
  public func fmin(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: OrderedBinary {
      func forward<T: Ordered>(_ a: T, _ b: T) -> T { .select(T.or(a <= b, T.isNaN(b)), a, b) }
      func backward<T: Real>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) {
        let first = T.or(a <= b, T.isNaN(b))
        return (.select(first, g, 0), .select(first, 0, g))
      }
    }
    return .binary(Op(), self, other, out: out)
  }

  // forms: inplace out
  /// Each element limited to min … max; either may be left out.
  public func clamp(min: Scalar? = nil, max: Scalar? = nil, out: Tensor? = nil) -> Tensor {
    guard check(min != nil || max != nil, "clamp: neither min nor max is given") else { return .placeholder }
    var d = dtype
    for s in [min, max] { if let s { d = promote(d, Tensor.resultType(self, s)) } }
    // Doubles do not hold every integer.
    if d.category < 2 {
      return to(d).clamp(
        min: min.map { Tensor($0, dtype: d) }, max: max.map { Tensor($0, dtype: d) }, out: out)
    }
    struct Op: OrderedUnary {
      let low, high: Double
      func forward<T: Ordered>(_ x: T) -> T {
        let y = T.select(x < T(low), T(low), x)
        return .select(y > T(high), T(high), y)
      }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { .select(T.or(x < T(low), x > T(high)), 0, g) }
    }
    return unary(Op(low: min?.double ?? -.infinity, high: max?.double ?? .infinity), out: out, dtype: d)
  }
  // forms: inplace out
  /// Each element limited to min … max, which broadcast; either may be left out.
  public func clamp(min: Tensor?, max: Tensor? = nil, out: Tensor? = nil) -> Tensor {
    guard check(min != nil || max != nil, "clamp: neither min nor max is given") else { return .placeholder }
    struct Low: OrderedBinary {
      func forward<T: Ordered>(_ a: T, _ b: T) -> T { .maximum(a, b) }
      func backward<T: Real>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) {
        (.select(a >= b, g, 0), .select(a < b, g, 0))
      }
    }
    struct High: OrderedBinary {
      func forward<T: Ordered>(_ a: T, _ b: T) -> T { .minimum(a, b) }
      func backward<T: Real>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) {
        (.select(a <= b, g, 0), .select(a > b, g, 0))
      }
    }
    guard let max else { return .binary(Low(), self, min!, out: out) }
    guard let min else { return .binary(High(), self, max, out: out) }
    return .binary(High(), .binary(Low(), self, min), max).written(to: out)
  }
  // forms: inplace out
  /// Each element limited to min … max; another name of `clamp`.
  public func clip(min: Scalar? = nil, max: Scalar? = nil, out: Tensor? = nil) -> Tensor {
    clamp(min: min, max: max, out: out)
  }
  // forms: inplace out
  /// Each element raised to at least `min`.
  public func clampMin(_ min: Scalar, out: Tensor? = nil) -> Tensor { clamp(min: min, out: out) }
  // forms: inplace out
  /// Each element raised to at least `min`.
  public func clampMin(_ min: Tensor, out: Tensor? = nil) -> Tensor { clamp(min: min, out: out) }
  // forms: inplace out
  /// Each element lowered to at most `max`.
  public func clampMax(_ max: Scalar, out: Tensor? = nil) -> Tensor { clamp(max: max, out: out) }
  // forms: inplace out
  /// Each element lowered to at most `max`.
  public func clampMax(_ max: Tensor, out: Tensor? = nil) -> Tensor { clamp(min: nil, max: max, out: out) }

  /// Whether two tensors have the same shape and equal elements.
  public func equal(_ other: Tensor) -> Bool {
    if Failure.pending { return false }
    return shape == other.shape && (count == 0 || noGrad { eq(other).all().item(Bool.self) })
  }

  /// Whether |self - other| ≤ atol + rtol · |other|, element by element.
  public func isclose(
    _ other: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8, equalNan: Bool = false
  ) -> Tensor {
    guard
      check(dtype == other.dtype, "isclose: \(described) and \(other.described): the types must be equal"),
      check(rtol >= 0 && atol >= 0, "isclose: rtol \(rtol) and atol \(atol) must be at least 0")
    else { return .placeholder }
    var close = eq(other)
    if equalNan && dtype.isDifferentiable { close = close.logicalOr(ne(self).logicalAnd(other.ne(other))) }
    if rtol == 0 && atol == 0 { return close }
    let x = dtype.category < 2 ? to(torch.defaultDtype) : self, y = other.to(x.dtype)
    let error = x.sub(y).abs(), allowed = y.abs().mul(.double(rtol)).add(.double(atol))
    return close.logicalOr(error.isfinite().logicalAnd(error.le(allowed)))
  }
  /// Whether all elements are close as `isclose` says.
  public func allclose(
    _ other: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8, equalNan: Bool = false
  ) -> Bool {
    isclose(other, rtol: rtol, atol: atol, equalNan: equalNan).all().item(Bool.self)
  }

  /// Whether each element is not a number.
  public func isnan() -> Tensor {
    if dtype.category < 2 { return Tensor(full: shape, false, .bool) }
    return ne(self)
  }
  /// Whether each element is neither infinite nor NaN.
  public func isfinite() -> Tensor {
    if dtype.category < 2 { return Tensor(full: shape, true, .bool) }
    if dtype.isComplex { return real.isfinite().logicalAnd(imag.isfinite()) }
    struct Op: Condition { func forward<T: Real>(_ x: T) -> T.Mask { .abs(x) < T(Double.infinity) } }
    return condition(Op())
  }
  /// Whether each element is infinite.
  public func isinf() -> Tensor {
    if dtype.category < 2 { return Tensor(full: shape, false, .bool) }
    if dtype.isComplex { return real.isinf().logicalOr(imag.isinf()) }
    struct Op: Condition { func forward<T: Real>(_ x: T) -> T.Mask { T.equal(.abs(x), T(Double.infinity)) } }
    return condition(Op())
  }
  // forms: out
  /// Whether each element is positive infinity.
  public func isposinf(out: Tensor? = nil) -> Tensor {
    check(!dtype.isComplex, "isposinf: \(described): not defined for complex numbers")
    struct Op: Condition { func forward<T: Real>(_ x: T) -> T.Mask { T.equal(x, T(Double.infinity)) } }
    return condition(Op(), out: out)
  }
  // forms: out
  /// Whether each element is negative infinity.
  public func isneginf(out: Tensor? = nil) -> Tensor {
    check(!dtype.isComplex, "isneginf: \(described): not defined for complex numbers")
    struct Op: Condition { func forward<T: Real>(_ x: T) -> T.Mask { T.equal(x, T(-Double.infinity)) } }
    return condition(Op(), out: out)
  }
  // forms: out
  /// Whether the sign of each element is set: also of -0.
  public func signbit(out: Tensor? = nil) -> Tensor {
    check(!dtype.isComplex, "signbit: \(described): not defined for complex numbers")
    struct Op: Condition { func forward<T: Real>(_ x: T) -> T.Mask { T.copysign(1, x) < 0 } }
    return condition(Op(), out: out)
  }
  /// Whether each element has no imaginary part.
  public func isreal() -> Tensor { dtype.isComplex ? imag.eq(0) : Tensor(full: shape, true, .bool) }
}
