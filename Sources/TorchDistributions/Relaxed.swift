import TorchCore

extension distributions {
  /// The logits of `RelaxedBernoulli`: (logistic noise + log p/(1 - p)) / τ.
  public final class LogitRelaxedBernoulli: Distribution, @unchecked Sendable {
    let chances: Chances
    /// τ.
    public let temperature: Tensor
    /// p.
    public var probs: Tensor { chances.probs }
    /// log p / (1 - p).
    public var logits: Tensor { chances.logits }

    /// From τ, and p or its logits.
    public init(
      _ temperature: any TensorOrNumber, probs: (any TensorOrNumber)? = nil,
      logits: (any TensorOrNumber)? = nil, validateArgs: Bool? = nil
    ) {
      chances = Chances("LogitRelaxedBernoulli", probs, logits)
      self.temperature = temperature.beside(chances.given)
      super.init(chances.given.shape, validateArgs: validateArgs)
    }
    private init(_ temperature: Tensor, _ chances: Chances) {
      (self.temperature, self.chances) = (temperature, chances)
      super.init(chances.given.shape, validateArgs: false)
    }

    public override var parameters: [Parameter] { chances.parameters(.unitInterval, .real) }
    public override var hasRsample: Bool { true }
    public override func rsample(_ sampleShape: Size = []) -> Tensor {
      let shape = extendedShape(sampleShape), p = probs.expand(shape).clampedProbs()
      let u = p.uniform(shape).clampedProbs()
      return (u.log() - (-u).log1p() + p.log() - (-p).log1p()) / temperature
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let away = logits - value * temperature
      return temperature.log() + away - 2 * away.exp().log1p()
    }
    public override func expand(_ batchShape: Size) -> LogitRelaxedBernoulli {
      keep(LogitRelaxedBernoulli(temperature, chances.map { $0.expand(batchShape) }))
    }
  }

  /// A Bernoulli variable made continuous, so that draws have gradients: the closer τ is to 0, the closer they are to
  /// 0 and 1 (Maddison et al. 2017, Jang et al. 2017).
  public final class RelaxedBernoulli: TransformedDistribution, @unchecked Sendable {
    private let relaxed: LogitRelaxedBernoulli
    /// τ.
    public var temperature: Tensor { relaxed.temperature }
    /// p.
    public var probs: Tensor { relaxed.probs }
    /// log p / (1 - p).
    public var logits: Tensor { relaxed.logits }

    /// From τ, and p or its logits.
    public convenience init(
      _ temperature: any TensorOrNumber, probs: (any TensorOrNumber)? = nil,
      logits: (any TensorOrNumber)? = nil, validateArgs: Bool? = nil
    ) {
      self.init(
        LogitRelaxedBernoulli(temperature, probs: probs, logits: logits, validateArgs: validateArgs),
        validateArgs)
    }
    private init(_ relaxed: LogitRelaxedBernoulli, _ validateArgs: Bool?) {
      self.relaxed = relaxed
      super.init(relaxed, [SigmoidTransform()], validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] { relaxed.parameters }
    public override var support: Constraint { .unitInterval }
    public override func expand(_ batchShape: Size) -> Distribution {
      keep(RelaxedBernoulli(relaxed.expand(batchShape), false))
    }
  }

  /// The logarithms of `RelaxedOneHotCategorical`.
  public final class ExpRelaxedCategorical: Distribution, @unchecked Sendable {
    private let categorical: Categorical
    /// τ.
    public let temperature: Tensor
    /// The probabilities, which sum to 1.
    public var probs: Tensor { categorical.probs }
    /// Their logarithms.
    public var logits: Tensor { categorical.logits }

    /// From τ, and weights in any unit or logarithms of them.
    public convenience init(
      _ temperature: any TensorOrNumber, probs: Tensor? = nil, logits: Tensor? = nil,
      validateArgs: Bool? = nil
    ) {
      let categorical = Categorical(probs: probs, logits: logits, validateArgs: validateArgs)
      self.init(temperature.beside(categorical.chances.given), categorical, validateArgs)
    }
    private init(_ temperature: Tensor, _ categorical: Categorical, _ validateArgs: Bool?) {
      (self.temperature, self.categorical) = (temperature, categorical)
      super.init(categorical.batchShape, [categorical.numEvents], validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] { categorical.parameters }
    public override var support: Constraint { .realVector }
    public override var hasRsample: Bool { true }
    public override func rsample(_ sampleShape: Size = []) -> Tensor {
      let u = logits.uniform(extendedShape(sampleShape)).clampedProbs()
      let scores = (logits - (-u.log()).log()) / temperature
      return scores - scores.logsumexp(-1, keepdim: true)
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let k = Double(categorical.numEvents), score = logits - value * temperature
      let scale = temperature.constant(temperature.shape, k).lgamma() + temperature.log() * Scalar(k - 1)
      return (score - score.logsumexp(-1, keepdim: true)).sum(dim: -1) + scale
    }
    public override func expand(_ batchShape: Size) -> ExpRelaxedCategorical {
      keep(ExpRelaxedCategorical(temperature, categorical.expand(batchShape), false))
    }
  }

  /// A one-hot variable made continuous, so that draws have gradients: points of the simplex, the closer to its
  /// corners the closer τ is to 0 (Maddison et al. 2017, Jang et al. 2017).
  public final class RelaxedOneHotCategorical: TransformedDistribution, @unchecked Sendable {
    private let relaxed: ExpRelaxedCategorical
    /// τ.
    public var temperature: Tensor { relaxed.temperature }
    /// The probabilities, which sum to 1.
    public var probs: Tensor { relaxed.probs }
    /// Their logarithms.
    public var logits: Tensor { relaxed.logits }

    /// From τ, and weights in any unit or logarithms of them.
    public convenience init(
      _ temperature: any TensorOrNumber, probs: Tensor? = nil, logits: Tensor? = nil,
      validateArgs: Bool? = nil
    ) {
      self.init(
        ExpRelaxedCategorical(temperature, probs: probs, logits: logits, validateArgs: validateArgs),
        validateArgs)
    }
    private init(_ relaxed: ExpRelaxedCategorical, _ validateArgs: Bool?) {
      self.relaxed = relaxed
      super.init(relaxed, [ExpTransform()], validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] { relaxed.parameters }
    public override var support: Constraint { .simplex }
    public override func expand(_ batchShape: Size) -> Distribution {
      keep(RelaxedOneHotCategorical(relaxed.expand(batchShape), false))
    }
  }
}
