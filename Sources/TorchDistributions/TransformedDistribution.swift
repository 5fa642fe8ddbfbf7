import TorchCore

extension distributions {
  /// A batch whose last dimensions count as one event: log densities are summed over them.
  ///
  ///     distributions.Independent(distributions.Normal(mean, scale), 1)
  public final class Independent: Distribution, @unchecked Sendable {
    /// The distribution of single variables.
    public let baseDist: Distribution
    /// How many dimensions are taken together.
    public let reinterpretedBatchNdims: Int

    public init(_ baseDistribution: Distribution, _ reinterpretedBatchNdims: Int, validateArgs: Bool? = nil) {
      let batch = baseDistribution.batchShape
      check(
        0 <= reinterpretedBatchNdims && reinterpretedBatchNdims <= batch.count,
        "Independent: \(reinterpretedBatchNdims) dimensions of the batch \(batch.plain)")
      let cut = max(0, batch.count - reinterpretedBatchNdims)
      (baseDist, self.reinterpretedBatchNdims) = (baseDistribution, batch.count - cut)
      super.init(
        Size(batch.prefix(cut)), Size(batch.dropFirst(cut)) + baseDistribution.eventShape,
        validateArgs: validateArgs)
    }

    public override var support: Constraint {
      reinterpretedBatchNdims == 0
        ? baseDist.support : .independent(baseDist.support, reinterpretedBatchNdims)
    }
    public override var hasRsample: Bool { baseDist.hasRsample }
    public override var hasEnumerateSupport: Bool {
      reinterpretedBatchNdims == 0 && baseDist.hasEnumerateSupport
    }
    public override var mean: Tensor { baseDist.mean }
    public override var mode: Tensor { baseDist.mode }
    public override var variance: Tensor { baseDist.variance }
    public override func sample(_ sampleShape: Size = []) -> Tensor { baseDist.sample(sampleShape) }
    public override func rsample(_ sampleShape: Size = []) -> Tensor { baseDist.rsample(sampleShape) }
    public override func logProb(_ value: Tensor) -> Tensor {
      baseDist.logProb(value).sumRightmost(reinterpretedBatchNdims)
    }
    public override func entropy() -> Tensor { baseDist.entropy().sumRightmost(reinterpretedBatchNdims) }
    public override func enumerateSupport(expand: Bool = true) -> Tensor {
      guard
        check(
          reinterpretedBatchNdims == 0, "Independent: the values of several variables are too many to list")
      else { return .placeholder }
      return baseDist.enumerateSupport(expand: expand)
    }
    public override func expand(_ batchShape: Size) -> Independent {
      let base = baseDist.expand(batchShape + Size(eventShape.prefix(reinterpretedBatchNdims)))
      return keep(Independent(base, reinterpretedBatchNdims, validateArgs: false))
    }
    public override var description: String { "Independent(\(baseDist), \(reinterpretedBatchNdims))" }
  }

  /// The distribution of a transform of a random variable.
  ///
  ///     let logistic = distributions.TransformedDistribution(
  ///       distributions.Uniform(0, 1),
  ///       [distributions.SigmoidTransform().inv, distributions.AffineTransform(loc, scale)])
  open class TransformedDistribution: Distribution, @unchecked Sendable {
    /// The variable before the transforms.
    public final let baseDist: Distribution
    /// The transforms, the first first.
    public final let transforms: [Transform]

    public init(_ baseDistribution: Distribution, _ transforms: [Transform], validateArgs: Bool? = nil) {
      let all = ComposeTransform(transforms), eventDim = baseDistribution.eventShape.count
      let domainDim = all.domain.eventDim, codomainDim = all.codomain.eventDim
      let shape = baseDistribution.batchShape + baseDistribution.eventShape
      check(
        shape.count >= domainDim,
        "TransformedDistribution: the shape \(shape.plain) needs \(domainDim) dimensions for its transforms")
      let forward = all.forwardShape(shape), expanded = all.inverseShape(forward)
      var base = baseDistribution
      if !expanded.elementsEqual(shape) { base = base.expand(Size(expanded.dropLast(eventDim))) }
      if domainDim > eventDim { base = Independent(base, domainDim - eventDim) }
      (baseDist, self.transforms) = (base, transforms)
      let cut = forward.count - max(codomainDim, eventDim + codomainDim - domainDim)
      super.init(
        Size(forward.prefix(max(0, cut))), Size(forward.dropFirst(max(0, cut))), validateArgs: validateArgs)
    }
    /// With a single transform.
    public convenience init(
      _ baseDistribution: Distribution, _ transform: Transform, validateArgs: Bool? = nil
    ) {
      self.init(baseDistribution, [transform], validateArgs: validateArgs)
    }

    open override var support: Constraint {
      guard let last = transforms.last?.codomain else { return baseDist.support }
      let more = eventShape.count - last.eventDim
      return more > 0 ? .independent(last, more) : last
    }
    open override var hasRsample: Bool { baseDist.hasRsample }
    open override func sample(_ sampleShape: Size = []) -> Tensor {
      noGrad { transforms.reduce(baseDist.sample(sampleShape)) { $1($0) } }
    }
    open override func rsample(_ sampleShape: Size = []) -> Tensor {
      transforms.reduce(baseDist.rsample(sampleShape)) { $1($0) }
    }
    open override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      var y = value, dim = eventShape.count, sum: Tensor?
      for t in transforms.reversed() {
        let x = t.inv(y)
        dim += t.domain.eventDim - t.codomain.eventDim
        let volume = t.logAbsDetJacobian(x, y).sumRightmost(dim - t.domain.eventDim)
        sum = sum.map { $0 - volume } ?? -volume
        y = x
      }
      let base = baseDist.logProb(y).sumRightmost(dim - baseDist.eventShape.count)
      return sum.map { $0 + base } ?? base
    }

    /// 1 - p where the transforms fall.
    private func turned(_ p: Tensor) -> Tensor {
      let sign = ComposeTransform(transforms).sign
      if sign as? Int == 1 { return p }
      return sign.beside(p) * (p - 0.5) + 0.5
    }
    open override func cdf(_ value: Tensor) -> Tensor {
      turned(baseDist.cdf(transforms.reversed().reduce(value) { $1.inv($0) }))
    }
    open override func icdf(_ value: Tensor) -> Tensor {
      transforms.reduce(baseDist.icdf(turned(value))) { $1($0) }
    }

    /// The base expanded so that the transformed batch is this one.
    final func expandedBase(_ batchShape: Size) -> Distribution {
      let shape = ComposeTransform(transforms).inverseShape(batchShape + eventShape)
      return baseDist.expand(Size(shape.dropLast(baseDist.eventShape.count)))
    }
    open override func expand(_ batchShape: Size) -> Distribution {
      keep(TransformedDistribution(expandedBase(batchShape), transforms, validateArgs: false))
    }
  }
}
