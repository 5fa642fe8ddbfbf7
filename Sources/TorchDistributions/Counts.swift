import TorchCore

extension distributions {
  /// 1 with probability p, else 0.
  ///
  ///     distributions.Bernoulli(probs: 0.3).sample([4])
  public final class Bernoulli: ExponentialFamily, @unchecked Sendable {
    let chances: Chances
    /// p.
    public var probs: Tensor { chances.probs }
    /// log p / (1 - p).
    public var logits: Tensor { chances.logits }

    /// From p or from its logits.
    public init(
      probs: (any TensorOrNumber)? = nil, logits: (any TensorOrNumber)? = nil, validateArgs: Bool? = nil
    ) {
      chances = Chances("Bernoulli", probs, logits)
      super.init(chances.given.shape, validateArgs: validateArgs)
    }
    private init(_ chances: Chances) {
      self.chances = chances
      super.init(chances.given.shape, validateArgs: false)
    }

    public override var parameters: [Parameter] { chances.parameters(.unitInterval, .real) }
    public override var support: Constraint { .boolean }
    public override var hasEnumerateSupport: Bool { true }
    public override var mean: Tensor { probs }
    public override var mode: Tensor {
      let p = probs
      return (p .>= 0.5).typeAs(p).with(.nan, where: p .== 0.5)
    }
    public override var variance: Tensor { probs * (1 - probs) }

    public override func sample(_ sampleShape: Size = []) -> Tensor {
      noGrad { probs.expand(extendedShape(sampleShape)).bernoulli() }
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let p = broadcastAll(logits, value)
      return -F.binaryCrossEntropyWithLogits(p[0], p[1], reduction: "none")
    }
    public override func entropy() -> Tensor {
      F.binaryCrossEntropyWithLogits(logits, probs, reduction: "none")
    }
    public override func enumerateSupport(expand: Bool = true) -> Tensor {
      chances.given.counted(2, batchShape, chances.given.dtype, expand: expand)
    }
    public override func expand(_ batchShape: Size) -> Bernoulli {
      keep(Bernoulli(chances.map { $0.expand(batchShape) }))
    }
    public override var naturalParams: [Tensor] { [logits] }
    public override func logNormalizer(_ n: [Tensor]) -> Tensor { n[0].exp().log1p() }
  }

  /// The number of successes in n trials of probability p.
  public final class Binomial: Distribution, @unchecked Sendable {
    let chances: Chances
    /// n.
    public let totalCount: Tensor
    /// p.
    public var probs: Tensor { chances.probs }
    /// log p / (1 - p).
    public var logits: Tensor { chances.logits }

    /// From n, and p or its logits.
    public init(
      _ totalCount: any TensorOrNumber = 1, probs: (any TensorOrNumber)? = nil,
      logits: (any TensorOrNumber)? = nil, validateArgs: Bool? = nil
    ) {
      let given = Chances("Binomial", probs, logits), p = broadcastAll(given.given, totalCount)
      self.totalCount = p[1].typeAs(p[0])
      chances = given.map { _ in p[0] }
      super.init(p[0].shape, validateArgs: validateArgs)
    }
    private init(_ totalCount: Tensor, _ chances: Chances) {
      (self.totalCount, self.chances) = (totalCount, chances)
      super.init(totalCount.shape, validateArgs: false)
    }

    public override var parameters: [Parameter] {
      [.init("total_count", totalCount, .nonnegativeInteger)] + chances.parameters(.unitInterval, .real)
    }
    public override var support: Constraint { .integerInterval(0, totalCount) }
    public override var hasEnumerateSupport: Bool { true }
    public override var mean: Tensor { totalCount * probs }
    public override var mode: Tensor { ((totalCount + 1) * probs).floor().clamp(min: nil, max: totalCount) }
    public override var variance: Tensor { totalCount * probs * (1 - probs) }

    public override func sample(_ sampleShape: Size = []) -> Tensor {
      let shape = extendedShape(sampleShape)
      return noGrad { torch.binomial(totalCount.expand(shape), probs.expand(shape)) }
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let l = logits, n = totalCount
      // max(l, 0), whose gradient at 0 is a half.
      let positive = (l.clamp(min: 0) + l - l.clamp(max: 0)) / 2
      let normalizer = n * positive + n * (-l.abs()).exp().log1p() - (n + 1).lgamma()
      return value * l - (value + 1).lgamma() - (n - value + 1).lgamma() - normalizer
    }
    public override func entropy() -> Tensor {
      let p = logProb(enumerateSupport(expand: false))
      return -(p.exp() * p).sum(dim: 0)
    }
    public override func enumerateSupport(expand: Bool = true) -> Tensor {
      let n = totalCount.max().item() as Double
      guard
        check(totalCount.min().item() == n, "Binomial: the batch has several total counts: list each alone")
      else { return .placeholder }
      return totalCount.counted(Int(n) + 1, batchShape, totalCount.dtype, expand: expand)
    }
    public override func expand(_ batchShape: Size) -> Binomial {
      keep(Binomial(totalCount.expand(batchShape), chances.map { $0.expand(batchShape) }))
    }
  }

  /// Failures before the first success: the probability p(1 - p)ᵏ.
  public final class Geometric: Distribution, @unchecked Sendable {
    let chances: Chances
    /// p.
    public var probs: Tensor { chances.probs }
    /// log p / (1 - p).
    public var logits: Tensor { chances.logits }

    /// From p or from its logits.
    public init(
      probs: (any TensorOrNumber)? = nil, logits: (any TensorOrNumber)? = nil, validateArgs: Bool? = nil
    ) {
      chances = Chances("Geometric", probs, logits)
      super.init(chances.given.shape, validateArgs: validateArgs)
      if self.validateArgs, let p = chances.givenProbs {
        check((p .> 0).holds, "Geometric: probs \(p.described) must be above 0\(p.shown)")
      }
    }
    private init(_ chances: Chances) {
      self.chances = chances
      super.init(chances.given.shape, validateArgs: false)
    }

    public override var parameters: [Parameter] { chances.parameters(.unitInterval, .real) }
    public override var support: Constraint { .nonnegativeInteger }
    public override var mean: Tensor { probs.reciprocal() - 1 }
    public override var mode: Tensor { torch.zerosLike(probs) }
    public override var variance: Tensor { (probs.reciprocal() - 1) / probs }

    public override func sample(_ sampleShape: Size = []) -> Tensor {
      let p = probs, tiny = torch.finfo(p.dtype).tiny
      let u = p.noise(extendedShape(sampleShape)) { $0.uniform_(from: tiny, to: 1) }
      return noGrad { (u.log() / (-p).log1p()).floor() }
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let p = broadcastAll(probs, value), q = p[0].with(0, where: (p[0] .== 1) & (p[1] .== 0))
      return p[1] * (-q).log1p() + probs.log()
    }
    public override func entropy() -> Tensor {
      F.binaryCrossEntropyWithLogits(logits, probs, reduction: "none") / probs
    }
    public override func expand(_ batchShape: Size) -> Geometric {
      keep(Geometric(chances.map { $0.expand(batchShape) }))
    }
  }

  /// The number of events where λ are expected: the probability λᵏe^(-λ) / k!.
  public final class Poisson: ExponentialFamily, @unchecked Sendable {
    /// λ.
    public let rate: Tensor

    public init(_ rate: any TensorOrNumber, validateArgs: Bool? = nil) {
      self.rate = broadcastAll(rate)[0]
      super.init(self.rate.shape, validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] { [.init("rate", rate, .nonnegative)] }
    public override var support: Constraint { .nonnegativeInteger }
    public override var mean: Tensor { rate }
    public override var mode: Tensor { rate.floor() }
    public override var variance: Tensor { rate }

    public override func sample(_ sampleShape: Size = []) -> Tensor {
      noGrad { torch.poisson(rate.expand(extendedShape(sampleShape))) }
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      return value.xlogy(rate) - rate - (value + 1).lgamma()
    }
    public override func expand(_ batchShape: Size) -> Poisson {
      keep(Poisson(rate.expand(batchShape), validateArgs: false))
    }
    public override var naturalParams: [Tensor] { [rate.log()] }
    public override func logNormalizer(_ n: [Tensor]) -> Tensor { n[0].exp() }
  }

  /// Successes of probability p before the n-th failure; n may be any number from 0 on.
  public final class NegativeBinomial: Distribution, @unchecked Sendable {
    let chances: Chances
    /// n.
    public let totalCount: Tensor
    /// p.
    public var probs: Tensor { chances.probs }
    /// log p / (1 - p).
    public var logits: Tensor { chances.logits }

    /// From n, and p or its logits.
    public init(
      _ totalCount: any TensorOrNumber, probs: (any TensorOrNumber)? = nil,
      logits: (any TensorOrNumber)? = nil,
      validateArgs: Bool? = nil
    ) {
      let given = Chances("NegativeBinomial", probs, logits), p = broadcastAll(given.given, totalCount)
      self.totalCount = p[1].typeAs(p[0])
      chances = given.map { _ in p[0] }
      super.init(p[0].shape, validateArgs: validateArgs)
    }
    private init(_ totalCount: Tensor, _ chances: Chances) {
      (self.totalCount, self.chances) = (totalCount, chances)
      super.init(totalCount.shape, validateArgs: false)
    }

    public override var parameters: [Parameter] {
      [.init("total_count", totalCount, .greaterThanEq(0))]
        + chances.parameters(.halfOpenInterval(0.0, 1.0), .real)
    }
    public override var support: Constraint { .nonnegativeInteger }
    public override var mean: Tensor { totalCount * logits.exp() }
    public override var mode: Tensor { ((totalCount - 1) * logits.exp()).floor().clamp(min: 0) }
    public override var variance: Tensor { mean / (-logits).sigmoid() }

    public override func sample(_ sampleShape: Size = []) -> Tensor {
      noGrad {
        torch.poisson(Gamma(totalCount, (-logits).exp(), validateArgs: false).sample(sampleShape))
      }
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let l = logits, n = totalCount
      let power = n * F.logsigmoid(-l) + value * F.logsigmoid(l)
      let choices = -(n + value).lgamma() + (1 + value).lgamma() + n.lgamma()
      return power - choices.with(0, where: (n + value) .== 0)
    }
    public override func expand(_ batchShape: Size) -> NegativeBinomial {
      keep(NegativeBinomial(totalCount.expand(batchShape), chances.map { $0.expand(batchShape) }))
    }
  }
}
