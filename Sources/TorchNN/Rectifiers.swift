import TorchCore

extension nn {
  /// max(x, 0).
  open class ReLU: Layer {
    /// Whether the input is changed in place.
    public final let inplace: Bool

    public init(inplace: Bool = false) {
      self.inplace = inplace
    }

    open override func forward(_ input: Tensor) -> Tensor { F.relu(input, inplace: inplace) }
    open override var extraRepr: String { inplace ? "inplace=True" : "" }
  }

  /// min(max(x, 0), 6).
  open class ReLU6: Layer {
    /// Whether the input is changed in place.
    public final let inplace: Bool

    public init(inplace: Bool = false) {
      self.inplace = inplace
    }

    open override func forward(_ input: Tensor) -> Tensor { F.relu6(input, inplace: inplace) }
    open override var extraRepr: String { inplace ? "inplace=True" : "" }
  }

  /// x where x > 0, else negativeSlope · x.
  open class LeakyReLU: Layer {
    /// The slope below 0.
    public final let negativeSlope: Double
    /// Whether the input is changed in place.
    public final let inplace: Bool

    public init(negativeSlope: Double = 0.01, inplace: Bool = false) {
      (self.negativeSlope, self.inplace) = (negativeSlope, inplace)
    }

    open override func forward(_ input: Tensor) -> Tensor {
      F.leakyRelu(input, negativeSlope: negativeSlope, inplace: inplace)
    }
    open override var extraRepr: String {
      "negative_slope=\(negativeSlope)" + (inplace ? ", inplace=True" : "")
    }
  }

  /// x where x > 0, else α · (eˣ - 1) (Clevert et al. 2016).
  open class ELU: Layer {
    /// The limit below 0 is -α.
    public final let alpha: Double
    /// Whether the input is changed in place.
    public final let inplace: Bool

    public init(alpha: Double = 1, inplace: Bool = false) {
      (self.alpha, self.inplace) = (alpha, inplace)
    }

    open override func forward(_ input: Tensor) -> Tensor { F.elu(input, alpha: alpha, inplace: inplace) }
    open override var extraRepr: String { "alpha=\(alpha)" + (inplace ? ", inplace=True" : "") }
  }

  /// max(0, x) + min(0, α · (exp(x / α) - 1)) (Barron 2017).
  open class CELU: Layer {
    /// The limit below 0 is -α.
    public final let alpha: Double
    /// Whether the input is changed in place.
    public final let inplace: Bool

    public init(alpha: Double = 1, inplace: Bool = false) {
      (self.alpha, self.inplace) = (alpha, inplace)
    }

    open override func forward(_ input: Tensor) -> Tensor { F.celu(input, alpha: alpha, inplace: inplace) }
    open override var extraRepr: String { "alpha=\(alpha)" + (inplace ? ", inplace=True" : "") }
  }

  /// λ · ELU(x) with the constants that keep mean 0 and variance 1 (Klambauer et al. 2017).
  open class SELU: Layer {
    /// Whether the input is changed in place.
    public final let inplace: Bool

    public init(inplace: Bool = false) {
      self.inplace = inplace
    }

    open override func forward(_ input: Tensor) -> Tensor { F.selu(input, inplace: inplace) }
    open override var extraRepr: String { inplace ? "inplace=True" : "" }
  }

  /// x · Φ(x), or with `approximate: "tanh"` its approximation by tanh (Hendrycks and Gimpel 2016).
  open class GELU: Layer {
    /// none or tanh.
    public final let approximate: String

    public init(approximate: String = "none") {
      self.approximate = approximate
    }

    open override func forward(_ input: Tensor) -> Tensor { F.gelu(input, approximate: approximate) }
    open override var extraRepr: String { "approximate='\(approximate)'" }
  }

  /// x · sigmoid(x), also called swish.
  open class SiLU: Layer {
    /// Whether the input is changed in place.
    public final let inplace: Bool

    public init(inplace: Bool = false) {
      self.inplace = inplace
    }

    open override func forward(_ input: Tensor) -> Tensor { F.silu(input, inplace: inplace) }
    open override var extraRepr: String { inplace ? "inplace=True" : "" }
  }

  /// x · tanh(softplus(x)) (Misra 2019).
  open class Mish: Layer {
    /// Whether the input is changed in place.
    public final let inplace: Bool

    public init(inplace: Bool = false) {
      self.inplace = inplace
    }

    open override func forward(_ input: Tensor) -> Tensor { F.mish(input, inplace: inplace) }
    open override var extraRepr: String { inplace ? "inplace=True" : "" }
  }

  /// x cut to minVal ... maxVal.
  open class Hardtanh: Layer {
    /// The least value.
    public final let minVal: Double
    /// The greatest value.
    public final let maxVal: Double
    /// Whether the input is changed in place.
    public final let inplace: Bool

    public init(minVal: Double = -1, maxVal: Double = 1, inplace: Bool = false) {
      (self.minVal, self.maxVal, self.inplace) = (minVal, maxVal, inplace)
    }

    open override func forward(_ input: Tensor) -> Tensor {
      F.hardtanh(input, minVal: minVal, maxVal: maxVal, inplace: inplace)
    }
    open override var extraRepr: String {
      "min_val=\(minVal), max_val=\(maxVal)" + (inplace ? ", inplace=True" : "")
    }
  }

  /// min(max(x / 6 + 1/2, 0), 1).
  open class Hardsigmoid: Layer {
    /// Whether the input is changed in place.
    public final let inplace: Bool

    public init(inplace: Bool = false) {
      self.inplace = inplace
    }

    open override func forward(_ input: Tensor) -> Tensor { F.hardsigmoid(input, inplace: inplace) }
  }

  /// x · hardsigmoid(x) (Howard et al. 2019).
  open class Hardswish: Layer {
    /// Whether the input is changed in place.
    public final let inplace: Bool

    public init(inplace: Bool = false) {
      self.inplace = inplace
    }

    open override func forward(_ input: Tensor) -> Tensor { F.hardswish(input, inplace: inplace) }
  }

  /// x where x > threshold, else value.
  open class Threshold: Layer {
    /// What x must exceed.
    public final let threshold: Double
    /// What stands in for the others.
    public final let value: Double
    /// Whether the input is changed in place.
    public final let inplace: Bool

    public init(_ threshold: Double, _ value: Double, inplace: Bool = false) {
      (self.threshold, self.value, self.inplace) = (threshold, value, inplace)
    }

    open override func forward(_ input: Tensor) -> Tensor {
      F.threshold(input, threshold, value, inplace: inplace)
    }
    open override var extraRepr: String {
      "threshold=\(threshold), value=\(value)" + (inplace ? ", inplace=True" : "")
    }
  }
}
