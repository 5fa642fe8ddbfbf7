// Functions of one number, element by element.

extension Tensor {
  // forms: inplace out
  /// eˣ.
  public func exp(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { .exp(x) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { g * y }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out special
  /// 2ˣ.
  public func exp2(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { .exp2(x) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { g * y * T(0.6931471805599453) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out special
  /// eˣ - 1, exact near 0.
  public func expm1(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { .expm1(x) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { g * (y + 1) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out
  /// The natural logarithm.
  public func log(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { .log(x) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { g / x }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out
  /// The logarithm to base 2.
  public func log2(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { .log2(x) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { g / (x * T(0.6931471805599453)) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out
  /// The logarithm to base 10.
  public func log10(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { .log10(x) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { g / (x * T(2.302585092994046)) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out special
  /// log(1 + x), exact near 0.
  public func log1p(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { .log1p(x) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { g / (x + 1) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out
  /// 1 / √x.
  public func rsqrt(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { .rsqrt(x) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { g * (T(-0.5) * (y * y * y)) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out
  /// 1 / x.
  public func reciprocal(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { 1 / x }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { -(g * (y * y)) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out
  /// The sine, x in radians.
  public func sin(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { .sin(x) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { g * .cos(x) }
      func near<T: Real>(_ x: UnsafePointer<T>, _ n: Int) -> Near? { areNear(x, n) ? Near() : nil }
      struct Near: FieldUnary {
        func forward<T: Field>(_ x: T) -> T { .nearSin(x) }
        func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { g * .nearCos(x) }
      }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out
  /// The cosine, x in radians.
  public func cos(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { .cos(x) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { -(g * .sin(x)) }
      func near<T: Real>(_ x: UnsafePointer<T>, _ n: Int) -> Near? { areNear(x, n) ? Near() : nil }
      struct Near: FieldUnary {
        func forward<T: Field>(_ x: T) -> T { .nearCos(x) }
        func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { -(g * .nearSin(x)) }
      }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out
  /// The tangent, x in radians.
  public func tan(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { .tan(x) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { g * (1 + y * y) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out alias:arcsin
  /// The angle in [-π/2, π/2] whose sine is x.
  public func asin(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { .asin(x) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { g * .rsqrt(1 - x * x) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out alias:arccos
  /// The angle in [0, π] whose cosine is x.
  public func acos(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { .acos(x) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { -(g * .rsqrt(1 - x * x)) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out alias:arctan
  /// The angle in [-π/2, π/2] whose tangent is x.
  public func atan(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { .atan(x) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { g / (1 + x * x) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out
  /// (eˣ - e⁻ˣ) / 2.
  public func sinh(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { .sinh(x) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { g * .cosh(x) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out
  /// (eˣ + e⁻ˣ) / 2.
  public func cosh(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { .cosh(x) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { g * .sinh(x) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out
  /// (eˣ - e⁻ˣ) / (eˣ + e⁻ˣ).
  public func tanh(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { .tanh(x) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { g * (1 - y * y) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out alias:arcsinh
  /// The inverse of `sinh`.
  public func asinh(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { .asinh(x) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { g * .rsqrt(x * x + 1) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out alias:arccosh
  /// The inverse of `cosh`, x ≥ 1.
  public func acosh(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { .acosh(x) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { g * (.rsqrt(x - 1) * .rsqrt(x + 1)) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out alias:arctanh
  /// The inverse of `tanh`, |x| ≤ 1.
  public func atanh(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { .atanh(x) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { g / (1 - x * x) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out special.expit
  /// 1 / (1 + e⁻ˣ).
  public func sigmoid(out: Tensor? = nil) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { 1 / (1 + .exp(-x)) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T { g * (y * (1 - y)) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out special
  /// 2/√π ∫₀ˣ e^(-t²) dt.
  public func erf(out: Tensor? = nil) -> Tensor {
    struct Op: Unary {
      func forward<T: Real>(_ x: T) -> T { .erf(x) }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { g * (T(1.1283791670955126) * .exp(-(x * x))) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out special
  /// 1 - erf(x), exact for large x.
  public func erfc(out: Tensor? = nil) -> Tensor {
    struct Op: Unary {
      func forward<T: Real>(_ x: T) -> T { .erfc(x) }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { g * (T(-1.1283791670955126) * .exp(-(x * x))) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out special
  /// The inverse of `erf`, infinite at ±1.
  public func erfinv(out: Tensor? = nil) -> Tensor {
    struct Op: Unary {
      func forward<T: Real>(_ x: T) -> T { .erfinv(x) }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { g * (T(0.886226925452758) * .exp(y * y)) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out special.gammaln
  /// log |Γ(x)|.
  public func lgamma(out: Tensor? = nil) -> Tensor {
    struct Op: Unary {
      func forward<T: Real>(_ x: T) -> T { .lgamma(x) }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { g * .digamma(x) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out special special.psi
  /// The derivative of `lgamma`.
  public func digamma(out: Tensor? = nil) -> Tensor {
    struct Op: Unary {
      func forward<T: Real>(_ x: T) -> T { .digamma(x) }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { g * .trigamma(x) }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out
  /// √x.
  public func sqrt(out: Tensor? = nil) -> Tensor { unary(Root(), out: out) }

  // forms: inplace out
  /// x².
  public func square(out: Tensor? = nil) -> Tensor {
    unary(Square(), out: out, dtype: dtype == .bool ? .int64 : dtype)
  }

  // forms: inplace out special
  /// log(x / (1 - x)); with `eps`, x is first clamped to eps … 1 - eps.
  public func logit(eps: Double? = nil, out: Tensor? = nil) -> Tensor {
    struct Op: Unary {
      let eps: Double
      func forward<T: Real>(_ x: T) -> T {
        let low = T(eps), high = 1 - low
        let z = eps < 0 ? x : T.select(x < low, low, .select(x > high, high, x))
        return .log(z / (1 - z))
      }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T {
        let inside = g / (x * (1 - x))
        if eps < 0 { return .select(T.or(x < 0, x > 1), T(Double.nan), inside) }
        return .select(T.or(x < T(eps), x > 1 - T(eps)), 0, inside)
      }
    }
    return unary(Op(eps: eps ?? -1), out: out)
  }

  // forms: inplace out special
  /// sin(πx) / πx, 1 at 0.
  public func sinc(out: Tensor? = nil) -> Tensor {
    if dtype.isComplex {
      let p = mul(.double(Double.pi))
      return Tensor.where(eq(0), Tensor(1.0, dtype: dtype), p.sin().div(p)).written(to: out)
    }
    struct Op: Unary {
      @inline(__always) func forward<T: Real>(_ x: T) -> T {
        let p = T(Double.pi) * x
        return .select(T.equal(x, 0), 1, .sin(p) / p)
      }
      @inline(__always) func backward<T: Real>(_ g: T, _ x: T, y: T) -> T {
        let p = T(Double.pi) * x
        return .select(T.equal(x, 0), 0, g * ((p * .cos(p) - .sin(p)) / (p * x)))
      }
    }
    return unary(Op(), out: out)
  }

  // forms: inplace out
  /// x degrees in radians.
  public func deg2rad(out: Tensor? = nil) -> Tensor {
    check(!dtype.isComplex, "deg2rad: \(described): not defined for complex numbers")
    return to(floating).mul(.double(Double.pi / 180), out: out)
  }
  // forms: inplace out
  /// x radians in degrees.
  public func rad2deg(out: Tensor? = nil) -> Tensor {
    check(!dtype.isComplex, "rad2deg: \(described): not defined for complex numbers")
    return to(floating).mul(.double(180 / Double.pi), out: out)
  }

  // forms: inplace out
  /// Replaces NaN by `nan`, infinities by `posinf` and `neginf` (the largest finite numbers if left out).
  public func nanToNum(
    nan: Double? = nil, posinf: Double? = nil, neginf: Double? = nil, out: Tensor? = nil
  ) -> Tensor {
    if dtype.category < 2 { return clone().written(to: out) }
    let largest = dtype.largest
    if dtype.isComplex {
      let parts = viewAsReal().nanToNum(nan: nan, posinf: posinf, neginf: neginf)
      return parts.viewAsComplex().written(to: out)
    }
    struct Op: Unary {
      let nan, high, low: Double
      func forward<T: Real>(_ x: T) -> T {
        let y = T.select(
          T.equal(x, T(Double.infinity)), T(high), .select(T.equal(x, T(-Double.infinity)), T(low), x))
        return .select(T.isNaN(x), T(nan), y)
      }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T {
        .select(T.or(T.isNaN(x), T.equal(.abs(x), T(Double.infinity))), 0, g)
      }
    }
    return unary(Op(nan: nan ?? 0, high: posinf ?? largest, low: neginf ?? -largest), out: out)
  }

  // forms: none
  /// The n-th derivative of `digamma`.
  static func polygamma(_ n: Int, _ x: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: Unary {
      let n: Int
      func forward<T: Real>(_ x: T) -> T { .polygamma(n, x) }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { g * .polygamma(n + 1, x) }
    }
    guard check(n < 1 << 53, "polygamma: n \(n) is too large") else { return .placeholder }
    return x.unary(Op(n: n), out: out)
  }
}

extension DType {
  /// The largest finite number.
  var largest: Double {
    switch self {
    case .float16: 65504
    case .bfloat16: 0x1.fep127
    case .float64, .complex128: Double.greatestFiniteMagnitude
    default: Double(Float.greatestFiniteMagnitude)
    }
  }
}

/// Whether these are `Float`s, none beyond ±2048, NaN or infinite: then sine and cosine need no double precision.
private func areNear<T>(_ x: UnsafePointer<T>, _ n: Int) -> Bool {
  guard T.self == Float.self else { return false }
  let bits = UnsafeRawPointer(x).assumingMemoryBound(to: UInt32.self)
  var largest: UInt32 = 0
  for i in 0..<n { largest = max(largest, bits[i] & 0x7fff_ffff) }
  return largest <= Float(2048).bitPattern
}
