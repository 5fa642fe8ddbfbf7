import Glibc
import TorchCore

/// Euler's constant.
let eulerConstant = 0.5772156649015329

extension distributions {
  /// Gumbel's distribution of extreme values: the cdf e^(-e^(-z)) with z = (x - μ) / β.
  public final class Gumbel: TransformedDistribution, @unchecked Sendable {
    /// μ and β.
    public let loc: Tensor, scale: Tensor

    public init(_ loc: any TensorOrNumber, _ scale: any TensorOrNumber, validateArgs: Bool? = nil) {
      let p = broadcastAll(loc, scale), limits = torch.finfo(p[0].dtype)
      (self.loc, self.scale) = (p[0], p[1])
      let base = Uniform(
        p[0].constant(p[0].shape, limits.tiny), p[0].constant(p[0].shape, 1 - limits.eps),
        validateArgs: validateArgs)
      super.init(
        base, [ExpTransform().inv, AffineTransform(0, -1), ExpTransform().inv, AffineTransform(p[0], -p[1])],
        validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] {
      [.init("loc", loc, .real), .init("scale", scale, .positive)]
    }
    public override var support: Constraint { .real }
    public override var mean: Tensor { loc + scale * Scalar(eulerConstant) }
    public override var mode: Tensor { loc }
    public override var stddev: Tensor { scale * Scalar(Double.pi / 6.0.squareRoot()) }
    public override var variance: Tensor { stddev.pow(2) }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let y = (loc - value) / scale
      return y - y.exp() - scale.log()
    }
    public override func entropy() -> Tensor { scale.log() + Scalar(1 + eulerConstant) }
    public override func expand(_ batchShape: Size) -> Distribution {
      keep(Gumbel(loc.expand(batchShape), scale.expand(batchShape), validateArgs: false))
    }
  }

  /// |x| of a normal variable with the mean 0.
  public final class HalfNormal: TransformedDistribution, @unchecked Sendable {
    let normal: Normal
    /// σ of x.
    public var scale: Tensor { normal.scale }

    public init(_ scale: any TensorOrNumber, validateArgs: Bool? = nil) {
      normal = Normal(0, scale, validateArgs: false)
      super.init(normal, [AbsTransform()], validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] { [.init("scale", scale, .positive)] }
    public override var support: Constraint { .nonnegative }
    public override var mean: Tensor { scale * Scalar((2 / Double.pi).squareRoot()) }
    public override var mode: Tensor { torch.zerosLike(scale) }
    public override var variance: Tensor { scale.pow(2) * Scalar(1 - 2 / Double.pi) }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      return (normal.logProb(value) + Scalar(log(2.0))).with(-.infinity, where: value .< 0)
    }
    public override func cdf(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      return 2 * normal.cdf(value) - 1
    }
    public override func icdf(_ value: Tensor) -> Tensor { normal.icdf((value + 1) / 2) }
    public override func entropy() -> Tensor { normal.entropy() - Scalar(log(2.0)) }
    public override func expand(_ batchShape: Size) -> Distribution {
      keep(HalfNormal(scale.expand(batchShape), validateArgs: false))
    }
  }

  /// |x| of a Cauchy variable with the median 0.
  public final class HalfCauchy: TransformedDistribution, @unchecked Sendable {
    private let cauchy: Cauchy
    /// γ of x.
    public var scale: Tensor { cauchy.scale }

    public init(_ scale: any TensorOrNumber, validateArgs: Bool? = nil) {
      cauchy = Cauchy(0, scale, validateArgs: false)
      super.init(cauchy, [AbsTransform()], validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] { [.init("scale", scale, .positive)] }
    public override var support: Constraint { .nonnegative }
    public override var mean: Tensor { scale.constant(extendedShape(), .infinity) }
    public override var mode: Tensor { torch.zerosLike(scale) }
    public override var variance: Tensor { cauchy.variance }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      return (cauchy.logProb(value) + Scalar(log(2.0))).with(-.infinity, where: value .< 0)
    }
    public override func cdf(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      return 2 * cauchy.cdf(value) - 1
    }
    public override func icdf(_ value: Tensor) -> Tensor { cauchy.icdf((value + 1) / 2) }
    public override func entropy() -> Tensor { cauchy.entropy() - Scalar(log(2.0)) }
    public override func expand(_ batchShape: Size) -> Distribution {
      keep(HalfCauchy(scale.expand(batchShape), validateArgs: false))
    }
  }

  /// eˣ of a normal variable.
  public final class LogNormal: TransformedDistribution, @unchecked Sendable {
    private let normal: Normal
    /// μ and σ of x.
    public var loc: Tensor { normal.loc }
    /// σ of x.
    public var scale: Tensor { normal.scale }

    public init(_ loc: any TensorOrNumber, _ scale: any TensorOrNumber, validateArgs: Bool? = nil) {
      normal = Normal(loc, scale, validateArgs: validateArgs)
      super.init(normal, [ExpTransform()], validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] { normal.parameters }
    public override var support: Constraint { .positive }
    public override var mean: Tensor { (loc + scale.pow(2) / 2).exp() }
    public override var mode: Tensor { (loc - scale.pow(2)).exp() }
    public override var variance: Tensor { scale.pow(2).expm1() * (2 * loc + scale.pow(2)).exp() }
    public override func entropy() -> Tensor { normal.entropy() + loc }
    public override func expand(_ batchShape: Size) -> Distribution {
      keep(LogNormal(loc.expand(batchShape), scale.expand(batchShape), validateArgs: false))
    }
  }

  /// Normal vectors broken into points of the simplex by `StickBreakingTransform`.
  public final class LogisticNormal: TransformedDistribution, @unchecked Sendable {
    private let normal: Normal
    /// μ and σ of the vectors.
    public var loc: Tensor { normal.loc }
    /// σ of the vectors.
    public var scale: Tensor { normal.scale }

    public init(_ loc: any TensorOrNumber, _ scale: any TensorOrNumber, validateArgs: Bool? = nil) {
      let single = Normal(loc, scale, validateArgs: validateArgs)
      normal = single.batchShape.isEmpty ? single.expand([1]) : single
      super.init(normal, [StickBreakingTransform()], validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] { normal.parameters }
    public override var support: Constraint { .simplex }
    public override func expand(_ batchShape: Size) -> Distribution {
      let shape = batchShape + [loc.shape[-1]]
      return keep(LogisticNormal(loc.expand(shape), scale.expand(shape), validateArgs: false))
    }
  }

  /// 1/x of a gamma variable.
  public final class InverseGamma: TransformedDistribution, @unchecked Sendable {
    private let gamma: Gamma
    /// α.
    public var concentration: Tensor { gamma.concentration }
    /// β.
    public var rate: Tensor { gamma.rate }

    public init(_ concentration: any TensorOrNumber, _ rate: any TensorOrNumber, validateArgs: Bool? = nil) {
      gamma = Gamma(concentration, rate, validateArgs: validateArgs)
      super.init(gamma, [PowerTransform(gamma.rate.constant([], -1))], validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] { gamma.parameters }
    public override var support: Constraint { .positive }
    public override var mean: Tensor {
      (rate / (concentration - 1)).with(.infinity, where: concentration .<= 1)
    }
    public override var mode: Tensor { rate / (concentration + 1) }
    public override var variance: Tensor {
      let below = (concentration - 1).pow(2) * (concentration - 2)
      return (rate.pow(2) / below).with(.infinity, where: concentration .<= 2)
    }
    public override func entropy() -> Tensor {
      concentration + rate.log() + concentration.lgamma() - (1 + concentration) * concentration.digamma()
    }
    public override func expand(_ batchShape: Size) -> Distribution {
      keep(InverseGamma(concentration.expand(batchShape), rate.expand(batchShape), validateArgs: false))
    }
  }

  /// Kumaraswamy's distribution: the cdf 1 - (1 - xᵃ)ᵇ on [0, 1].
  public final class Kumaraswamy: TransformedDistribution, @unchecked Sendable {
    /// a and b.
    public let concentration1: Tensor, concentration0: Tensor

    public init(
      _ concentration1: any TensorOrNumber, _ concentration0: any TensorOrNumber, validateArgs: Bool? = nil
    ) {
      let p = broadcastAll(concentration1, concentration0)
      (self.concentration1, self.concentration0) = (p[0], p[1])
      super.init(
        Uniform(p[0].constant(p[0].shape, 0), p[0].constant(p[0].shape, 1), validateArgs: validateArgs),
        [
          PowerTransform(p[1].reciprocal()), AffineTransform(1.0, -1.0), PowerTransform(p[0].reciprocal()),
        ], validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] {
      [
        .init("concentration1", concentration1, .positive),
        .init("concentration0", concentration0, .positive),
      ]
    }
    public override var support: Constraint { .unitInterval }
    /// E[xⁿ].
    private func moment(_ n: Double) -> Tensor {
      let a = concentration1.reciprocal() * Scalar(n) + 1, b = concentration0
      return b * (a.lgamma() + b.lgamma() - (a + b).lgamma()).exp()
    }
    public override var mean: Tensor { moment(1) }
    public override var mode: Tensor {
      let a = concentration1, b = concentration0
      let logMode = b.reciprocal() * (-b).log1p() - (-b * a).log1p()
      return logMode.with(.nan, where: (b .< 1) | (a .< 1)).exp()
    }
    public override var variance: Tensor { moment(2) - mean.pow(2) }
    public override func entropy() -> Tensor {
      let a = concentration1, b = concentration0, harmonic = (b + 1).digamma() + Scalar(eulerConstant)
      return (1 - b.reciprocal()) + (1 - a.reciprocal()) * harmonic - a.log() - b.log()
    }
    public override func expand(_ batchShape: Size) -> Distribution {
      keep(
        Kumaraswamy(concentration1.expand(batchShape), concentration0.expand(batchShape), validateArgs: false)
      )
    }
  }

  /// Pareto's distribution: the tail 1 - cdf = (m / x)ᵅ from m on.
  public final class Pareto: TransformedDistribution, @unchecked Sendable {
    /// m and α.
    public let scale: Tensor, alpha: Tensor

    public init(_ scale: any TensorOrNumber, _ alpha: any TensorOrNumber, validateArgs: Bool? = nil) {
      let p = broadcastAll(scale, alpha)
      (self.scale, self.alpha) = (p[0], p[1])
      super.init(
        Exponential(p[1], validateArgs: validateArgs), [ExpTransform(), AffineTransform(0, p[0])],
        validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] {
      [.init("alpha", alpha, .positive), .init("scale", scale, .positive)]
    }
    public override var support: Constraint { .greaterThanEq(scale) }
    public override var mean: Tensor {
      let a = alpha.clamp(min: 1)
      return a * scale / (a - 1)
    }
    public override var mode: Tensor { scale }
    public override var variance: Tensor {
      let a = alpha.clamp(min: 2)
      return scale.pow(2) * a / ((a - 1).pow(2) * (a - 2))
    }
    public override func entropy() -> Tensor { (scale / alpha).log() + (1 + alpha.reciprocal()) }
    public override func expand(_ batchShape: Size) -> Distribution {
      keep(Pareto(scale.expand(batchShape), alpha.expand(batchShape), validateArgs: false))
    }
  }

  /// Weibull's distribution: the tail 1 - cdf = e^(-(x/λ)ᵏ).
  public final class Weibull: TransformedDistribution, @unchecked Sendable {
    /// λ and k.
    public let scale: Tensor, concentration: Tensor

    public init(_ scale: any TensorOrNumber, _ concentration: any TensorOrNumber, validateArgs: Bool? = nil) {
      let p = broadcastAll(scale, concentration)
      (self.scale, self.concentration) = (p[0], p[1])
      super.init(
        Exponential(torch.onesLike(p[0]), validateArgs: validateArgs),
        [PowerTransform(p[1].reciprocal()), AffineTransform(0, p[0])], validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] {
      [.init("scale", scale, .positive), .init("concentration", concentration, .positive)]
    }
    public override var support: Constraint { .positive }
    public override var mean: Tensor { scale * (1 + concentration.reciprocal()).lgamma().exp() }
    public override var mode: Tensor {
      scale * ((concentration - 1) / concentration).pow(concentration.reciprocal())
    }
    public override var variance: Tensor {
      let r = concentration.reciprocal()
      return scale.pow(2) * ((1 + 2 * r).lgamma().exp() - (2 * (1 + r).lgamma()).exp())
    }
    public override func entropy() -> Tensor {
      let r = concentration.reciprocal()
      return Scalar(eulerConstant) * (1 - r) + (scale * r).log() + 1
    }
    public override func expand(_ batchShape: Size) -> Distribution {
      keep(Weibull(scale.expand(batchShape), concentration.expand(batchShape), validateArgs: false))
    }
  }
}
