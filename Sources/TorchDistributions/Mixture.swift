import TorchCore

extension distributions {
  /// A variable whose distribution is drawn first: one of the last batch dimension of `componentDistribution`, with the
  /// probabilities of `mixtureDistribution`.
  ///
  ///     let mixture = distributions.MixtureSameFamily(
  ///       distributions.Categorical(probs: torch.ones(5)),
  ///       distributions.Normal(torch.randn(5), torch.rand(5)))
  public final class MixtureSameFamily: Distribution, @unchecked Sendable {
    /// The distribution of the choice.
    public let mixtureDistribution: Categorical
    /// The distributions to choose from.
    public let componentDistribution: Distribution

    public init(
      _ mixtureDistribution: Categorical, _ componentDistribution: Distribution, validateArgs: Bool? = nil
    ) {
      let batch = componentDistribution.batchShape, outer = Size(batch.dropLast())
      check(
        batch[-1] == mixtureDistribution.numEvents
          && zip(mixtureDistribution.batchShape.reversed(), outer.reversed()).allSatisfy {
            $0 == $1 || $0 == 1 || $1 == 1
          },
        "MixtureSameFamily: \(mixtureDistribution.numEvents) probabilities in a batch "
          + "\(mixtureDistribution.batchShape.plain) do not fit components of the batch \(batch.plain)")
      (self.mixtureDistribution, self.componentDistribution) = (mixtureDistribution, componentDistribution)
      super.init(outer, componentDistribution.eventShape, validateArgs: validateArgs)
    }

    public override var support: Constraint { .mixtureSameFamily(componentDistribution.support) }
    /// The dimension of the components.
    private var place: Int { -1 - eventShape.count }
    /// The probabilities, beside the components' values.
    private var weights: Tensor {
      let p = mixtureDistribution.probs, shape = p.shape
      let missing = mixtureDistribution.batchShape.count == 1 ? 0 : batchShape.count - shape.count + 1
      return p.reshape(
        Size(shape.dropLast()) + Size(repeating: 1, count: missing) + [shape[-1]]
          + Size(repeating: 1, count: eventShape.count))
    }
    public override var mean: Tensor { (weights * componentDistribution.mean).sum(dim: place) }
    public override var variance: Tensor {
      let away = (componentDistribution.mean - mean.unsqueeze(place)).pow(2)
      return (weights * componentDistribution.variance).sum(dim: place) + (weights * away).sum(dim: place)
    }
    public override func cdf(_ value: Tensor) -> Tensor {
      (componentDistribution.cdf(value.unsqueeze(place)) * mixtureDistribution.probs).sum(dim: -1)
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let inner = componentDistribution.logProb(value.unsqueeze(place))
      return (inner + mixtureDistribution.logits.logSoftmax(-1)).logsumexp(-1)
    }
    public override func sample(_ sampleShape: Size = []) -> Tensor {
      noGrad {
        let dim = sampleShape.count + batchShape.count
        let chosen = mixtureDistribution.sample(sampleShape), all = componentDistribution.sample(sampleShape)
        let shape = sampleShape + batchShape + [1] + eventShape
        let padded = chosen.reshape(chosen.shape + Size(repeating: 1, count: eventShape.count + 1))
        return all.gather(dim, padded.expand(shape)).squeeze(dim)
      }
    }
    public override func expand(_ batchShape: Size) -> MixtureSameFamily {
      let components = componentDistribution.expand(batchShape + [mixtureDistribution.numEvents])
      return keep(
        MixtureSameFamily(mixtureDistribution.expand(batchShape), components, validateArgs: false))
    }
    public override var description: String {
      "MixtureSameFamily(\n  \(mixtureDistribution),\n  \(componentDistribution))"
    }
  }
}
