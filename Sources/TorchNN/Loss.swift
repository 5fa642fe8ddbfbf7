import TorchCore

extension nn {
  /// What losses share: `reduction` "mean", "sum" or "none".
  open class Loss: Module {
    public final let reduction: String

    /// A loss with this reduction.
    public init(_ reduction: String) {
      self.reduction = reduction
      check(
        ["mean", "sum", "none", "batchmean"].contains(reduction),
        "reduction '\(reduction)' must be mean, sum or none")
    }

    /// What the loss computes; call the loss itself, which runs its hooks too.
    open func forward(_ input: Tensor, _ target: Tensor) -> Tensor {
      fail("\(typeName): override forward(_:_:)")
      return .placeholder
    }

    /// The loss of predictions against targets.
    public final func callAsFunction(_ input: Tensor, _ target: Tensor) -> Tensor {
      if hooks == nil { return forward(input, target) }
      return hooked([input, target]) { [forward($0[0], $0[1])] }[0]
    }
  }

  /// |x - y| of each element.
  open class L1Loss: Loss {
    public init(reduction: String = "mean") {
      super.init(reduction)
    }

    open override func forward(_ input: Tensor, _ target: Tensor) -> Tensor {
      F.l1Loss(input, target, reduction: reduction)
    }
  }

  /// (x - y)² of each element.
  open class MSELoss: Loss {
    public init(reduction: String = "mean") {
      super.init(reduction)
    }

    open override func forward(_ input: Tensor, _ target: Tensor) -> Tensor {
      F.mseLoss(input, target, reduction: reduction)
    }
  }

  /// d² / 2β where d = |x - y| < β, else d - β/2 (Girshick 2015).
  open class SmoothL1Loss: Loss {
    public final let beta: Double

    public init(reduction: String = "mean", beta: Double = 1) {
      self.beta = beta
      super.init(reduction)
    }

    open override func forward(_ input: Tensor, _ target: Tensor) -> Tensor {
      F.smoothL1Loss(input, target, reduction: reduction, beta: beta)
    }
  }

  /// d² / 2 where d = |x - y| < δ, else δ · (d - δ/2) (Huber 1964).
  open class HuberLoss: Loss {
    public final let delta: Double

    public init(reduction: String = "mean", delta: Double = 1) {
      self.delta = delta
      super.init(reduction)
    }

    open override func forward(_ input: Tensor, _ target: Tensor) -> Tensor {
      F.huberLoss(input, target, reduction: reduction, delta: delta)
    }
  }

  /// -log softmax(x)[y] of raw scores x [N, C, …] and classes y [N, …], or the cross entropy with
  /// probabilities y of the shape of x. `mean` divides by the sum of the weights of the classes that occur.
  ///
  ///     nn.CrossEntropyLoss()(torch.randn(64, 10), torch.zeros(64, dtype: .int64))
  open class CrossEntropyLoss: Loss {
    public final let ignoreIndex: Int
    public final let labelSmoothing: Double
    @Buffer public final var weight: Tensor?

    public init(
      weight: Tensor? = nil, ignoreIndex: Int = -100, reduction: String = "mean", labelSmoothing: Double = 0
    ) {
      (self.ignoreIndex, self.labelSmoothing) = (ignoreIndex, labelSmoothing)
      self.weight = weight
      super.init(reduction)
    }

    open override func forward(_ input: Tensor, _ target: Tensor) -> Tensor {
      F.crossEntropy(
        input, target, weight: weight, ignoreIndex: ignoreIndex, reduction: reduction,
        labelSmoothing: labelSmoothing)
    }
  }

  /// -weight[y] · x[y] of logarithms of probabilities x [N, C, …] and classes y [N, …].
  open class NLLLoss: Loss {
    public final let ignoreIndex: Int
    @Buffer public final var weight: Tensor?

    public init(weight: Tensor? = nil, ignoreIndex: Int = -100, reduction: String = "mean") {
      self.ignoreIndex = ignoreIndex
      self.weight = weight
      super.init(reduction)
    }

    open override func forward(_ input: Tensor, _ target: Tensor) -> Tensor {
      F.nllLoss(input, target, weight: weight, ignoreIndex: ignoreIndex, reduction: reduction)
    }
  }

  /// y · (log y - x) of logarithms of probabilities x and probabilities y, or with `logTarget` their
  /// logarithms; `batchmean` divides by the size of the batch, which is the Kullback-Leibler divergence.
  open class KLDivLoss: Loss {
    public final let logTarget: Bool

    public init(reduction: String = "mean", logTarget: Bool = false) {
      self.logTarget = logTarget
      super.init(reduction)
    }

    open override func forward(_ input: Tensor, _ target: Tensor) -> Tensor {
      F.klDiv(input, target, reduction: reduction, logTarget: logTarget)
    }
  }

  /// -(y · log x + (1 - y) · log(1 - x)) of probabilities x, logarithms cut at -100.
  open class BCELoss: Loss {
    @Buffer public final var weight: Tensor?

    public init(weight: Tensor? = nil, reduction: String = "mean") {
      self.weight = weight
      super.init(reduction)
    }

    open override func forward(_ input: Tensor, _ target: Tensor) -> Tensor {
      F.binaryCrossEntropy(input, target, weight: weight, reduction: reduction)
    }
  }

  /// The binary cross entropy of sigmoid(x), computed without overflow; `posWeight` weighs positive targets.
  open class BCEWithLogitsLoss: Loss {
    @Buffer public final var weight: Tensor?
    @Buffer public final var posWeight: Tensor?

    public init(weight: Tensor? = nil, reduction: String = "mean", posWeight: Tensor? = nil) {
      self.weight = weight
      self.posWeight = posWeight
      super.init(reduction)
    }

    open override func forward(_ input: Tensor, _ target: Tensor) -> Tensor {
      F.binaryCrossEntropyWithLogits(
        input, target, weight: weight, reduction: reduction, posWeight: posWeight)
    }
  }
}
