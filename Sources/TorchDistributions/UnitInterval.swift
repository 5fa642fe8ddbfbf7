import Glibc
import TorchCore

extension distributions {
  /// Points of the simplex with the density ∏ xᵢ^(αᵢ-1) / B(α).
  public final class Dirichlet: ExponentialFamily, @unchecked Sendable {
    /// α, in the last dimension.
    public let concentration: Tensor

    public init(_ concentration: Tensor, validateArgs: Bool? = nil) {
      check(
        !concentration.shape.isEmpty, "Dirichlet: \(concentration.described): the point is the last dimension"
      )
      self.concentration = Failure.pending ? torch.ones(1) : concentration
      let shape = self.concentration.shape
      super.init(Size(shape.dropLast()), [shape[-1]], validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] {
      [.init("concentration", concentration, .independent(.positive, 1))]
    }
    public override var support: Constraint { .simplex }
    public override var hasRsample: Bool { true }
    private var total: Tensor { concentration.sum(dim: -1, keepdim: true) }
    public override var mean: Tensor { concentration / total }
    public override var mode: Tensor {
      let above = (concentration - 1).clamp(min: 0), mode = above / above.sum(dim: -1, keepdim: true)
      let corner = F.oneHot(mode.argmax(dim: -1), numClasses: concentration.shape[-1]).to(mode.dtype)
      return torch.where((concentration .< 1).all(dim: -1, keepdim: true), corner, mode)
    }
    public override var variance: Tensor {
      let n = total
      return concentration * (n - concentration) / (n.pow(2) * (n + 1))
    }

    public override func rsample(_ sampleShape: Size = []) -> Tensor {
      torch.sampleDirichlet(concentration.expand(extendedShape(sampleShape)))
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let powers = (concentration - 1).xlogy(value).sum(dim: -1)
      return powers + concentration.sum(dim: -1).lgamma() - concentration.lgamma().sum(dim: -1)
    }
    public override func entropy() -> Tensor {
      let n = concentration.sum(dim: -1), k = Scalar(Double(concentration.shape[-1]))
      let inner = ((concentration - 1) * concentration.digamma()).sum(dim: -1)
      return concentration.lgamma().sum(dim: -1) - n.lgamma() - (k - n) * n.digamma() - inner
    }
    public override func expand(_ batchShape: Size) -> Dirichlet {
      keep(Dirichlet(concentration.expand(batchShape + eventShape), validateArgs: false))
    }
    public override var naturalParams: [Tensor] { [concentration] }
    public override func logNormalizer(_ n: [Tensor]) -> Tensor {
      n[0].lgamma().sum(dim: -1) - n[0].sum(dim: -1).lgamma()
    }
  }

  /// The beta distribution: the density x^(α-1) (1 - x)^(β-1) / B(α, β) on [0, 1].
  public final class Beta: ExponentialFamily, @unchecked Sendable {
    private let dirichlet: Dirichlet
    /// α.
    public var concentration1: Tensor { dirichlet.concentration.select(-1, 0) }
    /// β.
    public var concentration0: Tensor { dirichlet.concentration.select(-1, 1) }

    public convenience init(
      _ concentration1: any TensorOrNumber, _ concentration0: any TensorOrNumber, validateArgs: Bool? = nil
    ) {
      let both = torch.stack(broadcastAll(concentration1, concentration0), dim: -1)
      self.init(Dirichlet(both, validateArgs: false), validateArgs)
    }
    private init(_ dirichlet: Dirichlet, _ validateArgs: Bool?) {
      self.dirichlet = dirichlet
      super.init(dirichlet.batchShape, validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] {
      [
        .init("concentration1", concentration1, .positive),
        .init("concentration0", concentration0, .positive),
      ]
    }
    public override var support: Constraint { .unitInterval }
    public override var hasRsample: Bool { true }
    public override var mean: Tensor { concentration1 / (concentration1 + concentration0) }
    public override var mode: Tensor { dirichlet.mode.select(-1, 0) }
    public override var variance: Tensor {
      let total = concentration1 + concentration0
      return concentration1 * concentration0 / (total.pow(2) * (total + 1))
    }

    public override func rsample(_ sampleShape: Size = []) -> Tensor {
      dirichlet.rsample(sampleShape).select(-1, 0)
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      return dirichlet.logProb(torch.stack([value, 1 - value], dim: -1))
    }
    public override func entropy() -> Tensor { dirichlet.entropy() }
    public override func expand(_ batchShape: Size) -> Beta {
      keep(Beta(dirichlet.expand(batchShape), false))
    }
    public override var naturalParams: [Tensor] { [concentration1, concentration0] }
    public override func logNormalizer(_ n: [Tensor]) -> Tensor {
      n[0].lgamma() + n[1].lgamma() - (n[0] + n[1]).lgamma()
    }
  }

  /// The density C·λˣ(1 - λ)^(1-x) on [0, 1] (Loaiza-Ganem and Cunningham 2019).
  public final class ContinuousBernoulli: ExponentialFamily, @unchecked Sendable {
    let chances: Chances, lims: (Double, Double)
    /// λ.
    public var probs: Tensor {
      chances.givenProbs ?? chances.given.logitsToProbs(isBinary: true).clampedProbs()
    }
    /// log λ / (1 - λ).
    public var logits: Tensor { chances.logits }

    /// From λ or from its logits; between `lims` a Taylor series stands in for quotients of small numbers.
    public init(
      probs: (any TensorOrNumber)? = nil, logits: (any TensorOrNumber)? = nil,
      lims: (Double, Double) = (0.499, 0.501), validateArgs: Bool? = nil
    ) {
      let given = Chances("ContinuousBernoulli", probs, logits)
      if validateArgs ?? false, let p = given.givenProbs {
        check(
          Constraint.unitInterval.check(p).holds,
          "ContinuousBernoulli: probs \(p.described) must lie in 0 ... 1\(p.shown)")
      }
      chances = Chances(probs: given.givenProbs?.clampedProbs(), logits: given.givenLogits, isBinary: true)
      self.lims = lims
      super.init(chances.given.shape, validateArgs: validateArgs)
    }
    private init(_ chances: Chances, _ lims: (Double, Double)) {
      (self.chances, self.lims) = (chances, lims)
      super.init(chances.given.shape, validateArgs: false)
    }

    public override var parameters: [Parameter] { chances.parameters(.unitInterval, .real) }
    public override var support: Constraint { .unitInterval }
    public override var hasRsample: Bool { true }

    /// Where the closed formulas hold, and λ with a value there elsewhere.
    private var region: (isStable: Tensor, cut: Tensor) {
      let p = probs, isStable = (p .<= Scalar(lims.0)) | (p .> Scalar(lims.1))
      return (isStable, torch.where(isStable, p, p.constant(p.shape, lims.0)))
    }
    /// log C.
    var logNorm: Tensor {
      let (isStable, cut) = region
      let below = cut.with(0, where: cut .> 0.5), above = cut.with(1, where: cut .< 0.5)
      let scale = torch.where(cut .<= 0.5, (-2 * below).log1p(), (2 * above - 1).log())
      let x = (probs - 0.5).pow(2)
      let taylor = (Scalar(4.0 / 3) + Scalar(104.0 / 45) * x) * x + Scalar(log(2.0))
      return torch.where(isStable, ((-cut).log1p() - cut.log()).abs().log() - scale, taylor)
    }
    public override var mean: Tensor {
      let (isStable, cut) = region, x = probs - 0.5
      let taylor = 0.5 + (Scalar(1.0 / 3) + Scalar(16.0 / 45) * x.pow(2)) * x
      let closed = cut / (2 * cut - 1) + ((-cut).log1p() - cut.log()).reciprocal()
      return torch.where(isStable, closed, taylor)
    }
    public override var variance: Tensor {
      let (isStable, cut) = region, x = (probs - 0.5).pow(2)
      let taylor = Scalar(1.0 / 12) - (Scalar(1.0 / 15) - Scalar(128.0 / 945) * x) * x
      let closed = cut * (cut - 1) / (1 - 2 * cut).pow(2) + ((-cut).log1p() - cut.log()).pow(-2)
      return torch.where(isStable, closed, taylor)
    }

    public override func rsample(_ sampleShape: Size = []) -> Tensor {
      icdf(chances.given.uniform(extendedShape(sampleShape)))
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let p = broadcastAll(logits, value)
      return logNorm - F.binaryCrossEntropyWithLogits(p[0], p[1], reduction: "none")
    }
    public override func cdf(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let (isStable, cut) = region
      let powers = torch.pow(cut, value) * torch.pow(1 - cut, 1 - value)
      let inside = torch.where(isStable, (powers + cut - 1) / (2 * cut - 1), value)
      return inside.with(0, where: value .<= 0).with(1, where: value .>= 1)
    }
    public override func icdf(_ value: Tensor) -> Tensor {
      let (isStable, cut) = region, other = (-cut).log1p()
      let closed = ((value * (2 * cut - 1) - cut).log1p() - other) / (cut.log() - other)
      return torch.where(isStable, closed, value)
    }
    public override func entropy() -> Tensor {
      let p = probs, log0 = (-p).log1p()
      return mean * (log0 - p.log()) - logNorm - log0
    }
    public override func expand(_ batchShape: Size) -> ContinuousBernoulli {
      keep(ContinuousBernoulli(chances.map { $0.expand(batchShape) }, lims))
    }
    public override var naturalParams: [Tensor] { [logits] }
    public override func logNormalizer(_ n: [Tensor]) -> Tensor {
      let x = n[0], isStable = (x .<= Scalar(lims.0 - 0.5)) | (x .> Scalar(lims.1 - 0.5))
      let cut = torch.where(isStable, x, x.constant(x.shape, lims.0 - 0.5))
      let taylor = 0.5 * x + x.pow(2) / 24 - x.pow(4) / 2880
      return torch.where(isStable, cut.expm1().abs().log() - cut.abs().log(), taylor)
    }
  }
}
