import TorchCore

extension distributions {
  /// One of the categories 0, 1, …, with the probabilities in the last dimension.
  ///
  ///     distributions.Categorical(probs: torch.tensor([0.25, 0.25, 0.5])).sample()
  public final class Categorical: Distribution, @unchecked Sendable {
    let chances: Chances
    /// The probabilities, which sum to 1.
    public var probs: Tensor { chances.probs }
    /// Their logarithms.
    public var logits: Tensor { chances.logits }
    /// How many categories there are.
    public var numEvents: Int { chances.given.shape[-1] }

    /// From weights in any unit, or from logarithms of them.
    public init(probs: Tensor? = nil, logits: Tensor? = nil, validateArgs: Bool? = nil) {
      let given = Categorical.one("Categorical", probs, logits)
      chances = Chances(
        probs: logits != nil && probs == nil ? nil : given / given.sum(dim: -1, keepdim: true),
        logits: logits != nil && probs == nil ? given - given.logsumexp(-1, keepdim: true) : nil,
        isBinary: false)
      super.init(Size(given.shape.dropLast()), validateArgs: validateArgs)
    }
    private init(_ chances: Chances) {
      self.chances = chances
      super.init(Size(chances.given.shape.dropLast()), validateArgs: false)
    }

    /// The argument that was given; an error unless it is exactly one.
    private static func one(_ name: String, _ probs: Tensor?, _ logits: Tensor?) -> Tensor {
      let given = probs ?? logits ?? torch.ones(1)
      check((probs == nil) != (logits == nil), "\(name): give either probs or logits")
      check(!given.shape.isEmpty, "\(name): \(given.described): the categories are the last dimension")
      return Failure.pending ? torch.ones(1) : given
    }

    public override var parameters: [Parameter] { chances.parameters(.simplex, .realVector) }
    public override var support: Constraint { .integerInterval(0, numEvents - 1) }
    public override var hasEnumerateSupport: Bool { true }
    public override var mean: Tensor { chances.given.constant(extendedShape(), .nan) }
    public override var mode: Tensor { probs.argmax(dim: -1) }
    public override var variance: Tensor { chances.given.constant(extendedShape(), .nan) }

    public override func sample(_ sampleShape: Size = []) -> Tensor {
      let shape = extendedShape(sampleShape)
      let rows = probs.detach().reshape([-1, numEvents])
      if sampleShape.numel() == 0 || rows.shape[0] == 0 { return Tensor(empty: shape, .int64) }
      return rows.multinomial(sampleShape.numel(), replacement: true).t().reshape(shape)
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let both = torch.broadcastTensors([value.to(.int64).unsqueeze(-1), logits])
      return both[1].gather(-1, both[0].narrow(-1, 0, 1)).squeeze(-1)
    }
    public override func entropy() -> Tensor {
      let least = Scalar(torch.finfo(chances.given.dtype).min)
      return -(logits.clamp(min: least) * probs).sum(dim: -1)
    }
    public override func enumerateSupport(expand: Bool = true) -> Tensor {
      probs.counted(numEvents, batchShape, .int64, expand: expand)
    }
    public override func expand(_ batchShape: Size) -> Categorical {
      keep(Categorical(chances.map { $0.expand(batchShape + [$0.shape[-1]]) }))
    }
  }

  /// One of several categories as a vector with a single 1.
  public class OneHotCategorical: Distribution, @unchecked Sendable {
    final let categorical: Categorical
    /// The probabilities, which sum to 1.
    public final var probs: Tensor { categorical.probs }
    /// Their logarithms.
    public final var logits: Tensor { categorical.logits }

    /// From weights in any unit, or from logarithms of them.
    public convenience init(probs: Tensor? = nil, logits: Tensor? = nil, validateArgs: Bool? = nil) {
      self.init(Categorical(probs: probs, logits: logits, validateArgs: validateArgs), validateArgs)
    }
    fileprivate init(_ categorical: Categorical, _ validateArgs: Bool?) {
      self.categorical = categorical
      super.init(categorical.batchShape, [categorical.numEvents], validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] { categorical.parameters }
    public override var support: Constraint { .oneHot }
    public override var hasEnumerateSupport: Bool { true }
    public override var mean: Tensor { probs }
    public override var mode: Tensor { oneHot(categorical.mode) }
    public override var variance: Tensor { probs * (1 - probs) }

    private func oneHot(_ x: Tensor) -> Tensor {
      F.oneHot(x, numClasses: categorical.numEvents).to(categorical.chances.given.dtype)
    }
    public override func sample(_ sampleShape: Size = []) -> Tensor {
      oneHot(categorical.sample(sampleShape))
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      return categorical.logProb(value.max(-1).indices)
    }
    public override func entropy() -> Tensor { categorical.entropy() }
    public override func enumerateSupport(expand: Bool = true) -> Tensor {
      let n = categorical.numEvents
      let values = torch.eye(n, dtype: probs.dtype).reshape(
        [n] + Size(repeating: 1, count: batchShape.count) + [n])
      return expand ? values.expand([n] + batchShape + [n]) : values
    }
    public override func expand(_ batchShape: Size) -> Distribution {
      keep(OneHotCategorical(categorical.expand(batchShape), false))
    }
  }

  /// One-hot draws whose gradient is that of the probabilities (Bengio et al. 2013).
  public final class OneHotCategoricalStraightThrough: OneHotCategorical, @unchecked Sendable {
    public override var hasRsample: Bool { true }
    public override func rsample(_ sampleShape: Size = []) -> Tensor {
      let draws = sample(sampleShape)
      return draws + (probs - probs.detach())
    }
    public override func expand(_ batchShape: Size) -> Distribution {
      keep(OneHotCategoricalStraightThrough(categorical.expand(batchShape), false))
    }
  }

  /// How often each category comes up in n draws.
  public final class Multinomial: Distribution, @unchecked Sendable {
    let categorical: Categorical
    /// n.
    public let totalCount: Int
    /// The probabilities, which sum to 1.
    public var probs: Tensor { categorical.probs }
    /// Their logarithms.
    public var logits: Tensor { categorical.logits }

    /// From n, and weights in any unit or logarithms of them.
    public convenience init(
      _ totalCount: Int = 1, probs: Tensor? = nil, logits: Tensor? = nil, validateArgs: Bool? = nil
    ) {
      check(totalCount >= 0, "Multinomial: totalCount is \(totalCount): it may not be negative")
      self.init(
        totalCount, Categorical(probs: probs, logits: logits, validateArgs: validateArgs), validateArgs)
    }
    private init(_ totalCount: Int, _ categorical: Categorical, _ validateArgs: Bool?) {
      (self.totalCount, self.categorical) = (totalCount, categorical)
      super.init(categorical.batchShape, [categorical.numEvents], validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] { categorical.parameters }
    public override var support: Constraint { .multinomial(totalCount) }
    public override var mean: Tensor { probs * .int(totalCount) }
    public override var variance: Tensor { probs * .int(totalCount) * (1 - probs) }

    public override func sample(_ sampleShape: Size = []) -> Tensor {
      let draws = categorical.sample([totalCount] + sampleShape)
      let places = draws.permute(Array(1..<draws.shape.count) + [0])
      let counts = torch.zeros(extendedShape(sampleShape), dtype: .int64)
      return counts.scatterAdd(-1, places, torch.onesLike(places)).to(categorical.chances.given.dtype)
    }
    public override func entropy() -> Tensor {
      let one = Binomial(totalCount, probs: probs, validateArgs: false)
      let counts = one.enumerateSupport(expand: false).narrow(0, 1, totalCount)
      let n = probs.constant([], Double(totalCount))
      let shared = (one.logProb(counts).exp() * (counts + 1).lgamma()).sum(dim: [0, -1])
      return n * categorical.entropy() - (n + 1).lgamma() + shared
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let p = broadcastAll(logits, value), n = p[1]
      let powers = p[0].with(0, where: (n .== 0) & (p[0] .== .double(-.infinity))) * n
      return (n.sum(dim: -1) + 1).lgamma() - (n + 1).lgamma().sum(dim: -1) + powers.sum(dim: -1)
    }
    public override func expand(_ batchShape: Size) -> Multinomial {
      keep(Multinomial(totalCount, categorical.expand(batchShape), false))
    }
  }
}
