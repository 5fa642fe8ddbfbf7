import TorchCore

extension nn {
  /// exp(x) - y · x, or without `logInput` x - y · log(x + eps); `full` adds Stirling's term.
  open class PoissonNLLLoss: Loss {
    public final let logInput: Bool
    public final let full: Bool
    public final let eps: Double

    public init(logInput: Bool = true, full: Bool = false, eps: Double = 1e-8, reduction: String = "mean") {
      (self.logInput, self.full, self.eps) = (logInput, full, eps)
      super.init(reduction)
    }

    open override func forward(_ input: Tensor, _ target: Tensor) -> Tensor {
      F.poissonNllLoss(input, target, logInput: logInput, full: full, eps: eps, reduction: reduction)
    }
  }

  /// x where y = 1, max(0, margin - x) where y = -1.
  open class HingeEmbeddingLoss: Loss {
    public final let margin: Double

    public init(margin: Double = 1, reduction: String = "mean") {
      self.margin = margin
      super.init(reduction)
    }

    open override func forward(_ input: Tensor, _ target: Tensor) -> Tensor {
      F.hingeEmbeddingLoss(input, target, margin: margin, reduction: reduction)
    }
  }

  /// log(1 + exp(-y · x)) with y = 1 or -1.
  open class SoftMarginLoss: Loss {
    public init(reduction: String = "mean") {
      super.init(reduction)
    }

    open override func forward(_ input: Tensor, _ target: Tensor) -> Tensor {
      F.softMarginLoss(input, target, reduction: reduction)
    }
  }

  /// Σ max(0, 1 - (x[y[j]] - x[i])) / C over the classes y[j] up to the first -1 and all i outside them.
  open class MultiLabelMarginLoss: Loss {
    public init(reduction: String = "mean") {
      super.init(reduction)
    }

    open override func forward(_ input: Tensor, _ target: Tensor) -> Tensor {
      F.multilabelMarginLoss(input, target, reduction: reduction)
    }
  }

  /// The mean over classes of the binary cross entropy of sigmoid(x).
  open class MultiLabelSoftMarginLoss: Loss {
    @Buffer public final var weight: Tensor?

    public init(weight: Tensor? = nil, reduction: String = "mean") {
      self.weight = weight
      super.init(reduction)
    }

    open override func forward(_ input: Tensor, _ target: Tensor) -> Tensor {
      F.multilabelSoftMarginLoss(input, target, weight: weight, reduction: reduction)
    }
  }

  /// Σ max(0, margin - x[y] + x[i])ᵖ / C over i ≠ y.
  open class MultiMarginLoss: Loss {
    public final let p: Int
    public final let margin: Double
    @Buffer public final var weight: Tensor?

    public init(p: Int = 1, margin: Double = 1, weight: Tensor? = nil, reduction: String = "mean") {
      (self.p, self.margin) = (p, margin)
      self.weight = weight
      super.init(reduction)
    }

    open override func forward(_ input: Tensor, _ target: Tensor) -> Tensor {
      F.multiMarginLoss(input, target, p: p, margin: margin, weight: weight, reduction: reduction)
    }
  }

  /// ((x - y)² / v + log v) / 2 of a normal distribution with mean x and variance v, at least eps.
  public final class GaussianNLLLoss: Module {
    public let full: Bool, eps: Double, reduction: String

    /// `full` adds the constant log(2π) / 2.
    public init(full: Bool = false, eps: Double = 1e-6, reduction: String = "mean") {
      (self.full, self.eps, self.reduction) = (full, eps, reduction)
    }

    /// The loss of means and variances against targets.
    public func callAsFunction(_ input: Tensor, _ target: Tensor, _ `var`: Tensor) -> Tensor {
      hooked([input, target, `var`]) {
        [F.gaussianNllLoss($0[0], $0[1], $0[2], full: full, eps: eps, reduction: reduction)]
      }[0]
    }
  }

  /// max(0, -y · (x₁ - x₂) + margin) with y = 1 or -1.
  public final class MarginRankingLoss: Module {
    public let margin: Double, reduction: String

    public init(margin: Double = 0, reduction: String = "mean") {
      (self.margin, self.reduction) = (margin, reduction)
    }

    /// The loss of two inputs, of which y says which should be larger.
    public func callAsFunction(_ input1: Tensor, _ input2: Tensor, _ target: Tensor) -> Tensor {
      hooked([input1, input2, target]) {
        [F.marginRankingLoss($0[0], $0[1], $0[2], margin: margin, reduction: reduction)]
      }[0]
    }
  }

  /// 1 - cos(x₁, x₂) where y = 1, max(0, cos(x₁, x₂) - margin) where y = -1.
  public final class CosineEmbeddingLoss: Module {
    public let margin: Double, reduction: String

    public init(margin: Double = 0, reduction: String = "mean") {
      (self.margin, self.reduction) = (margin, reduction)
    }

    /// The loss of two inputs, of which y says whether they should be alike.
    public func callAsFunction(_ input1: Tensor, _ input2: Tensor, _ target: Tensor) -> Tensor {
      hooked([input1, input2, target]) {
        [F.cosineEmbeddingLoss($0[0], $0[1], $0[2], margin: margin, reduction: reduction)]
      }[0]
    }
  }
}
