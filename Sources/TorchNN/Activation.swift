import TorchCore

extension nn {
  /// 1 / (1 + e⁻ˣ).
  open class Sigmoid: Layer {
    public override init() {}

    open override func forward(_ input: Tensor) -> Tensor { torch.sigmoid(input) }
  }

  /// tanh(x).
  open class Tanh: Layer {
    public override init() {}

    open override func forward(_ input: Tensor) -> Tensor { torch.tanh(input) }
  }

  /// log(1 / (1 + e⁻ˣ)).
  open class LogSigmoid: Layer {
    public override init() {}

    open override func forward(_ input: Tensor) -> Tensor { F.logsigmoid(input) }
  }

  /// log(1 + exp(β · x)) / β, and x itself where β · x > threshold.
  open class Softplus: Layer {
    /// How sharp the bend is.
    public final let beta: Double
    /// Where the function turns linear.
    public final let threshold: Double

    public init(beta: Double = 1, threshold: Double = 20) {
      (self.beta, self.threshold) = (beta, threshold)
    }

    open override func forward(_ input: Tensor) -> Tensor {
      F.softplus(input, beta: beta, threshold: threshold)
    }
    open override var extraRepr: String { "beta=\(beta), threshold=\(threshold)" }
  }

  /// x / (1 + |x|).
  open class Softsign: Layer {
    public override init() {}

    open override func forward(_ input: Tensor) -> Tensor { F.softsign(input) }
  }

  /// x - tanh(x).
  open class Tanhshrink: Layer {
    public override init() {}

    open override func forward(_ input: Tensor) -> Tensor { F.tanhshrink(input) }
  }

  /// x moved towards 0 by λ.
  open class Softshrink: Layer {
    /// How far.
    public final let lambd: Double

    public init(lambd: Double = 0.5) {
      self.lambd = lambd
    }

    open override func forward(_ input: Tensor) -> Tensor { F.softshrink(input, lambd: lambd) }
    open override var extraRepr: String { "\(lambd)" }
  }

  /// x where |x| > λ, else 0.
  open class Hardshrink: Layer {
    /// What |x| must exceed.
    public final let lambd: Double

    public init(lambd: Double = 0.5) {
      self.lambd = lambd
    }

    open override func forward(_ input: Tensor) -> Tensor { F.hardshrink(input, lambd: lambd) }
    open override var extraRepr: String { "\(lambd)" }
  }

  /// The first half along `dim` times the sigmoid of the second (Dauphin et al. 2017).
  open class GLU: Layer {
    /// The dimension that is halved.
    public final let dim: Int

    public init(dim: Int = -1) {
      self.dim = dim
    }

    open override func forward(_ input: Tensor) -> Tensor { F.glu(input, dim: dim) }
    open override var extraRepr: String { "dim=\(dim)" }
  }

  /// exp(xᵢ) / Σ exp(xⱼ) along `dim`.
  open class Softmax: Layer {
    /// The dimension that sums to 1; nil: 0 for 0, 1 and 3 dimensions, else 1.
    public final let dim: Int?

    public init(dim: Int? = nil) {
      self.dim = dim
    }

    open override func forward(_ input: Tensor) -> Tensor { F.softmax(input, dim: dim) }
    open override var extraRepr: String { "dim=\(python(dim))" }
  }

  /// softmax(-x) along `dim`.
  open class Softmin: Layer {
    /// The dimension that sums to 1; nil: 0 for 0, 1 and 3 dimensions, else 1.
    public final let dim: Int?

    public init(dim: Int? = nil) {
      self.dim = dim
    }

    open override func forward(_ input: Tensor) -> Tensor { F.softmin(input, dim: dim) }
    open override var extraRepr: String { "dim=\(python(dim))" }
  }

  /// log(softmax(x)) along `dim`.
  open class LogSoftmax: Layer {
    /// The dimension of the softmax; nil: 0 for 0, 1 and 3 dimensions, else 1.
    public final let dim: Int?

    public init(dim: Int? = nil) {
      self.dim = dim
    }

    open override func forward(_ input: Tensor) -> Tensor { F.logSoftmax(input, dim: dim) }
    open override var extraRepr: String { "dim=\(python(dim))" }
  }

  /// max(0, x) + a · min(0, x) with a learnt, one for all or one for each channel (He et al. 2015).
  open class PReLU: Layer {
    public final let numParameters: Int
    @Parameter public final var weight: Tensor

    /// `numParameters` is 1 or the number of channels (dimension 1); all start at `init`.
    public init(numParameters: Int = 1, `init`: Double = 0.25, dtype: DType? = nil) {
      self.numParameters = numParameters
      weight = Tensor(empty: [numParameters], dtype ?? torch.defaultDtype)
      super.init()
      nn.`init`.constant_(weight, `init`)
    }

    open override func forward(_ input: Tensor) -> Tensor { F.prelu(input, weight) }
    open override var extraRepr: String { "num_parameters=\(numParameters)" }
  }

  /// Softmax over the channels of [N, C, H, W] or [C, H, W].
  public final class Softmax2d: Layer {
    public override init() {}

    public override func forward(_ input: Tensor) -> Tensor {
      guard
        check(input.ndim == 3 || input.ndim == 4, "Softmax2d: \(input.described) must have 3 or 4 dimensions")
      else { return .placeholder }
      return F.softmax(input, dim: -3)
    }
  }
}
