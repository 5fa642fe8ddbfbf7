// Activations: most of them functions of one number in `nn.functional`.

extension Tensor {
  // forms: inplace
  /// max(x, 0).
  public func relu(out: Tensor? = nil) -> Tensor {
    guard check(dtype != .bool, "relu: \(described): not defined for bool tensors") else {
      return .placeholder
    }
    struct Op: OrderedUnary {
      func forward<T: Ordered>(_ x: T) -> T { .select(x < 0, 0, x) }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { .select(y <= 0, 0, g) }
    }
    return unary(Op(), out: out)
  }

  /// x where x > 0, else weight · x; one weight, or one for each channel (dimension 1).
  public func prelu(_ weight: Tensor) -> Tensor {
    if let cast = Autocast.on { return cast.low(self, weight) { $0.prelu($1) } }
    guard
      check(
        weight.shape.count <= 1 && (weight.count == 1 || shape.count > 1 && weight.count == shape[1]),
        "prelu: \(described) with weights \(weight.described): one weight, or one for each channel, is needed"
      ),
      check(
        dtype == weight.dtype, "prelu: \(described) with weights \(weight.described): the types must be equal"
      )
    else { return .placeholder }
    var size = Size(repeating: 1, count: shape.count)
    if shape.count > 1 { size[1] = weight.count }
    struct Op: Binary {
      func forward<T: Real>(_ x: T, _ w: T) -> T { .select(x > 0, x, w * x) }
      func backward<T: Real>(_ g: T, _ x: T, _ w: T, y: T) -> (T, T) {
        (.select(x > 0, g, w * g), .select(x > 0, 0, g * x))
      }
    }
    return .binary(Op(), self, weight.reshape(size))
  }
}

extension nn.functional {
  // forms: none
  /// max(x, 0).
  public static func relu(_ input: Tensor, inplace: Bool = false) -> Tensor {
    input.relu(out: inplace ? input : nil)
  }
  // forms: none
  /// 1 / (1 + e⁻ˣ).
  public static func sigmoid(_ input: Tensor) -> Tensor { input.sigmoid() }
  // forms: none
  /// (eˣ - e⁻ˣ) / (eˣ + e⁻ˣ).
  public static func tanh(_ input: Tensor) -> Tensor { input.tanh() }

  /// min(max(x, 0), 6).
  public static func relu6(_ input: Tensor, inplace: Bool = false) -> Tensor {
    hardtanh(input, minVal: 0, maxVal: 6, inplace: inplace)
  }

  // forms: inplace
  /// x limited to minVal … maxVal.
  public static func hardtanh(
    _ input: Tensor, minVal: Double = -1, maxVal: Double = 1, inplace: Bool = false
  ) -> Tensor {
    guard
      check(minVal <= maxVal, "hardtanh: minVal \(minVal) is greater than maxVal \(maxVal)"),
      check(input.dtype != .bool, "hardtanh: \(input.described): not defined for bool tensors"),
      reach(input, [minVal, maxVal], "hardtanh")
    else { return .placeholder }
    struct Op: OrderedUnary {
      let low, high: Double
      func forward<T: Ordered>(_ x: T) -> T {
        .select(x < T(low), T(low), .select(x > T(high), T(high), x))
      }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { .select(T.and(x > T(low), x < T(high)), g, 0) }
    }
    return input.unary(Op(low: minVal, high: maxVal), out: inplace ? input : nil)
  }

  // forms: inplace
  /// x where x > 0, else negativeSlope · x.
  public static func leakyRelu(_ input: Tensor, negativeSlope: Double = 0.01, inplace: Bool = false) -> Tensor
  {
    struct Op: Unary {
      let slope: Double
      func forward<T: Real>(_ x: T) -> T { .select(x > 0, x, T(slope) * x) }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { .select(x > 0, g, T(slope) * g) }
    }
    return input.unary(Op(slope: negativeSlope), out: inplace ? input : nil)
  }

  // forms: inplace
  /// x where x > 0, else alpha · (eˣ - 1).
  public static func elu(_ input: Tensor, alpha: Double = 1, inplace: Bool = false) -> Tensor {
    elu(input, alpha, 1, 1, inplace, "elu")
  }
  // forms: inplace
  /// scale · (max(0, x) + min(0, alpha · (eˣ - 1))) with the constants that keep mean and variance.
  public static func selu(_ input: Tensor, inplace: Bool = false) -> Tensor {
    elu(input, 1.6732632423543772, 1.0507009873554805, 1, inplace, "selu")
  }
  // forms: inplace
  /// max(0, x) + min(0, alpha · (e^(x / alpha) - 1)).
  public static func celu(_ input: Tensor, alpha: Double = 1, inplace: Bool = false) -> Tensor {
    check(alpha != 0, "celu: alpha is 0")
    return elu(input, alpha, 1, 1 / alpha, inplace, "celu")
  }
  private static func elu(
    _ input: Tensor, _ alpha: Double, _ scale: Double, _ inner: Double, _ inplace: Bool, _ name: StaticString
  ) -> Tensor {
    struct Op: Unary {
      let alpha, scale, inner: Double
      func forward<T: Real>(_ x: T) -> T {
        .select(x > 0, T(scale) * x, T(alpha * scale) * .expm1(x * T(inner)))
      }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T {
        .select(x > 0, g * T(scale), g * T(alpha * scale * inner) * .exp(x * T(inner)))
      }
    }
    return input.unary(Op(alpha: alpha, scale: scale, inner: inner), out: inplace ? input : nil, name)
  }

  /// x / (1 + e⁻ˣ), also named swish.
  public static func silu(_ input: Tensor, inplace: Bool = false) -> Tensor {
    struct Op: FieldUnary {
      func forward<T: Field>(_ x: T) -> T { x / (1 + .exp(-x)) }
      func backward<T: Field>(_ g: T, _ x: T, y: T) -> T {
        let s = 1 / (1 + T.exp(-x))
        return g * (s * (1 + x * (1 - s)))
      }
    }
    return input.unary(Op(), out: inplace ? input : nil)
  }

  /// x · tanh(log(1 + eˣ)).
  public static func mish(_ input: Tensor, inplace: Bool = false) -> Tensor {
    struct Op: Unary {
      @inline(__always) func forward<T: Real>(_ x: T) -> T { x * .tanh(softplus(x)) }
      @inline(__always) func backward<T: Real>(_ g: T, _ x: T, y: T) -> T {
        let t = T.tanh(softplus(x)), s = 1 / (1 + T.exp(-x))
        return g * (t + x * (s * (1 - t * t)))
      }
      @inline(__always) private func softplus<T: Real>(_ x: T) -> T { .select(x > 20, x, .log1p(.exp(x))) }
    }
    return input.unary(Op(), out: inplace ? input : nil)
  }

  // forms: out
  /// x · Φ(x), Φ the normal distribution; `approximate` "tanh" uses √(2/π)·(x + 0.044715x³).
  public static func gelu(_ input: Tensor, approximate: String = "none") -> Tensor {
    struct Exact: Unary {
      @inline(__always) func forward<T: Real>(_ x: T) -> T { x * .normalCDF(x) }
      @inline(__always) func backward<T: Real>(_ g: T, _ x: T, y: T) -> T {
        let density = T(0.3989422804014327) * .exp(T(-0.5) * (x * x))
        return g * (.normalCDF(x) + x * density)
      }
    }
    struct Approximate: Unary {
      @inline(__always) func forward<T: Real>(_ x: T) -> T {
        T(0.5) * x * (1 + .tanh(T(0.7978845608028654) * (x + T(0.044715) * (x * x * x))))
      }
      @inline(__always) func backward<T: Real>(_ g: T, _ x: T, y: T) -> T {
        let t = T.tanh(T(0.7978845608028654) * (x + T(0.044715) * (x * x * x)))
        let inner = T(0.7978845608028654) * (1 + T(0.134145) * (x * x))
        return g * (T(0.5) * (1 + t) + T(0.5) * x * ((1 - t * t) * inner))
      }
    }
    switch approximate {
    case "none": return input.unary(Exact())
    case "tanh": return input.unary(Approximate())
    default:
      fail("gelu: approximate \"\(approximate)\" is unknown: \"none\" or \"tanh\"")
      return .placeholder
    }
  }

  // forms: out
  /// log(1 + e^(beta·x)) / beta; x itself where beta·x > threshold.
  public static func softplus(_ input: Tensor, beta: Double = 1, threshold: Double = 20) -> Tensor {
    struct Op: Unary {
      let beta, threshold: Double
      @inline(__always) func forward<T: Real>(_ x: T) -> T {
        let z = x * T(beta)
        return .select(z > T(threshold), x, .log1p(.exp(z)) / T(beta))
      }
      @inline(__always) func backward<T: Real>(_ g: T, _ x: T, y: T) -> T {
        let z = x * T(beta)
        return .select(z > T(threshold), g, g / (1 + .exp(-z)))
      }
    }
    return input.unary(Op(beta: beta, threshold: threshold))
  }

  // forms: out
  /// log(1 / (1 + e⁻ˣ)).
  public static func logsigmoid(_ input: Tensor) -> Tensor {
    struct Op: Unary {
      @inline(__always) func forward<T: Real>(_ x: T) -> T { .select(x < 0, x, 0) - .log1p(.exp(-T.abs(x))) }
      @inline(__always) func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { g / (1 + .exp(x)) }
    }
    return input.unary(Op())
  }

  /// x / (1 + |x|).
  public static func softsign(_ input: Tensor) -> Tensor { input.div(input.abs().add(1)) }
  /// x - tanh(x).
  public static func tanhshrink(_ input: Tensor) -> Tensor { input.sub(input.tanh()) }

  // forms: out
  /// x - lambd where x > lambd, x + lambd where x < -lambd, else 0.
  public static func softshrink(_ input: Tensor, lambd: Double = 0.5) -> Tensor {
    guard check(lambd >= 0, "softshrink: lambd is \(lambd): it must be at least 0") else {
      return .placeholder
    }
    struct Op: Unary {
      let l: Double
      func forward<T: Real>(_ x: T) -> T {
        .select(x > T(l), x - T(l), .select(x < T(-l), x + T(l), .select(T.isNaN(x), x, 0)))
      }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { .select(T.and(x >= T(-l), x <= T(l)), 0, g) }
    }
    return input.unary(Op(l: lambd))
  }
  // forms: out
  /// x where |x| > lambd, else 0.
  public static func hardshrink(_ input: Tensor, lambd: Double = 0.5) -> Tensor {
    struct Op: Unary {
      let l: Double
      func forward<T: Real>(_ x: T) -> T { .select(T.and(x >= T(-l), x <= T(l)), 0, x) }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { .select(T.and(x >= T(-l), x <= T(l)), 0, g) }
    }
    return input.unary(Op(l: lambd))
  }

  /// min(max(x + 3, 0), 6) / 6.
  public static func hardsigmoid(_ input: Tensor, inplace: Bool = false) -> Tensor {
    struct Op: Unary {
      func forward<T: Real>(_ x: T) -> T {
        let z = x + 3
        return .select(z < 0, 0, .select(z > 6, 6, z)) / 6
      }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T {
        .select(T.and(x > -3, x < 3), g * T(1.0 / 6), 0)
      }
    }
    return input.unary(Op(), out: inplace ? input : nil)
  }
  /// x · min(max(x + 3, 0), 6) / 6.
  public static func hardswish(_ input: Tensor, inplace: Bool = false) -> Tensor {
    struct Op: Unary {
      func forward<T: Real>(_ x: T) -> T {
        let z = x + 3
        return x * .select(z < 0, 0, .select(z > 6, 6, z)) / 6
      }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T {
        .select(x <= -3, 0, .select(x < 3, g * (x / 3 + T(0.5)), g))
      }
    }
    return input.unary(Op(), out: inplace ? input : nil)
  }

  /// `threshold`, into `input`.
  @discardableResult
  public static func threshold_(_ input: Tensor, _ threshold: Double, _ value: Double) -> Tensor {
    nn.functional.threshold(input, threshold, value, inplace: true)
  }
  /// x where x > threshold, else value.
  public static func threshold(
    _ input: Tensor, _ threshold: Double, _ value: Double, inplace: Bool = false
  ) -> Tensor {
    struct Op: OrderedUnary {
      let threshold, value: Double
      func forward<T: Ordered>(_ x: T) -> T { .select(x <= T(threshold), T(value), x) }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { .select(x <= T(threshold), 0, g) }
    }
    guard reach(input, [threshold, value], "threshold") else { return .placeholder }
    return input.unary(Op(threshold: threshold, value: value), out: inplace ? input : nil)
  }

  /// Whether the elements of the tensor can be as large as these numbers.
  private static func reach(_ input: Tensor, _ numbers: [Double], _ name: String) -> Bool {
    check(
      input.dtype.category >= 2 || numbers.allSatisfy { Int(exactly: $0.rounded(.towardZero)) != nil },
      "\(name): \(input.described) and \(numbers): integers do not reach so far")
  }

  /// The first half of dimension `dim` times the sigmoid of the second.
  public static func glu(_ input: Tensor, dim: Int = -1) -> Tensor {
    guard check(input.shape.count > 0, "glu: \(input.described) has no dimensions"),
      let d = input.axis(dim, "glu"),
      check(
        input.shape[d] % 2 == 0,
        "glu: dimension \(d) of \(input.described) has the odd size \(input.shape[d])")
    else { return .placeholder }
    let half = input.shape[d] / 2
    return input.narrow(d, 0, half).mul(input.narrow(d, half, half).sigmoid())
  }

  // forms: none
  /// x where x > 0, else weight · x; one weight, or one for each channel (dimension 1).
  public static func prelu(_ input: Tensor, _ weight: Tensor) -> Tensor { input.prelu(weight) }

}
