import Glibc
import TorchCore

extension distributions {
  /// The normal distribution: the density e^(-z²/2) / (σ√2π) with z = (x - μ) / σ.
  ///
  ///     distributions.Normal(0, 1).logProb(torch.tensor(0.0))        // tensor(-0.9189)
  public final class Normal: ExponentialFamily, @unchecked Sendable {
    /// μ and σ.
    public let loc: Tensor, scale: Tensor

    public init(_ loc: any TensorOrNumber, _ scale: any TensorOrNumber, validateArgs: Bool? = nil) {
      let p = broadcastAll(loc, scale)
      (self.loc, self.scale) = (p[0], p[1])
      super.init(p[0].shape, validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] {
      [.init("loc", loc, .real), .init("scale", scale, .positive)]
    }
    public override var hasRsample: Bool { true }
    public override var mean: Tensor { loc }
    public override var mode: Tensor { loc }
    public override var stddev: Tensor { scale }
    public override var variance: Tensor { scale.pow(2) }

    public override func sample(_ sampleShape: Size = []) -> Tensor {
      let shape = extendedShape(sampleShape)
      return noGrad { torch.normal(loc.expand(shape), scale.expand(shape)) }
    }
    public override func rsample(_ sampleShape: Size = []) -> Tensor {
      loc + loc.normal(extendedShape(sampleShape)) * scale
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let square = (value - loc).pow(2) / (2 * scale.pow(2))
      return -square - scale.log() - Scalar(log((2 * Double.pi).squareRoot()))
    }
    public override func cdf(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      return 0.5 * (1 + ((value - loc) * scale.reciprocal() / Scalar(2.0.squareRoot())).erf())
    }
    public override func icdf(_ value: Tensor) -> Tensor {
      loc + scale * (2 * value - 1).erfinv() * Scalar(2.0.squareRoot())
    }
    public override func entropy() -> Tensor { scale.log() + Scalar(0.5 + 0.5 * log(2 * Double.pi)) }
    public override func expand(_ batchShape: Size) -> Normal {
      keep(Normal(loc.expand(batchShape), scale.expand(batchShape), validateArgs: false))
    }
    public override var naturalParams: [Tensor] { [loc / scale.pow(2), -0.5 * scale.pow(2).reciprocal()] }
    public override func logNormalizer(_ n: [Tensor]) -> Tensor {
      -0.25 * n[0].pow(2) / n[1] + 0.5 * (Scalar(-Double.pi) / n[1]).log()
    }
  }

  /// Laplace's distribution: the density e^(-|x - μ| / b) / 2b.
  public final class Laplace: Distribution, @unchecked Sendable {
    /// μ and b.
    public let loc: Tensor, scale: Tensor

    public init(_ loc: any TensorOrNumber, _ scale: any TensorOrNumber, validateArgs: Bool? = nil) {
      let p = broadcastAll(loc, scale)
      (self.loc, self.scale) = (p[0], p[1])
      super.init(p[0].shape, validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] {
      [.init("loc", loc, .real), .init("scale", scale, .positive)]
    }
    public override var hasRsample: Bool { true }
    public override var mean: Tensor { loc }
    public override var mode: Tensor { loc }
    public override var variance: Tensor { 2 * scale.pow(2) }
    public override var stddev: Tensor { scale * Scalar(2.0.squareRoot()) }

    public override func rsample(_ sampleShape: Size = []) -> Tensor {
      let eps = torch.finfo(loc.dtype).eps
      let u = loc.noise(extendedShape(sampleShape)) { $0.uniform_(from: eps - 1, to: 1) }
      return loc - scale * u.sign() * (-u.abs()).log1p()
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      return -(2 * scale).log() - (value - loc).abs() / scale
    }
    public override func cdf(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let x = value - loc
      return 0.5 - 0.5 * x.sign() * (-x.abs() / scale).expm1()
    }
    public override func icdf(_ value: Tensor) -> Tensor {
      let x = value - 0.5
      return loc - scale * x.sign() * (-2 * x.abs()).log1p()
    }
    public override func entropy() -> Tensor { 1 + (2 * scale).log() }
    public override func expand(_ batchShape: Size) -> Laplace {
      keep(Laplace(loc.expand(batchShape), scale.expand(batchShape), validateArgs: false))
    }
  }

  /// Cauchy's distribution: the density 1 / (πγ(1 + z²)) with z = (x - x₀) / γ; it has no mean.
  public final class Cauchy: Distribution, @unchecked Sendable {
    /// x₀ and γ.
    public let loc: Tensor, scale: Tensor

    public init(_ loc: any TensorOrNumber, _ scale: any TensorOrNumber, validateArgs: Bool? = nil) {
      let p = broadcastAll(loc, scale)
      (self.loc, self.scale) = (p[0], p[1])
      super.init(p[0].shape, validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] {
      [.init("loc", loc, .real), .init("scale", scale, .positive)]
    }
    public override var hasRsample: Bool { true }
    public override var mean: Tensor { loc.constant(extendedShape(), .nan) }
    public override var mode: Tensor { loc }
    public override var variance: Tensor { loc.constant(extendedShape(), .infinity) }

    public override func rsample(_ sampleShape: Size = []) -> Tensor {
      loc + loc.noise(extendedShape(sampleShape)) { $0.cauchy_() } * scale
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      return Scalar(-log(Double.pi)) - scale.log() - ((value - loc) / scale).pow(2).log1p()
    }
    public override func cdf(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      return ((value - loc) / scale).atan() / Scalar(Double.pi) + 0.5
    }
    public override func icdf(_ value: Tensor) -> Tensor {
      ((value - 0.5) * Scalar(Double.pi)).tan() * scale + loc
    }
    public override func entropy() -> Tensor { scale.log() + Scalar(log(4 * Double.pi)) }
    public override func expand(_ batchShape: Size) -> Cauchy {
      keep(Cauchy(loc.expand(batchShape), scale.expand(batchShape), validateArgs: false))
    }
  }

  /// The uniform distribution on [low, high).
  public final class Uniform: Distribution, @unchecked Sendable {
    /// The bounds.
    public let low: Tensor, high: Tensor

    public init(_ low: any TensorOrNumber, _ high: any TensorOrNumber, validateArgs: Bool? = nil) {
      let p = broadcastAll(low, high)
      (self.low, self.high) = (p[0], p[1])
      super.init(p[0].shape, validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] {
      [.init("low", low, .lessThan(high)), .init("high", high, .greaterThan(low))]
    }
    public override var support: Constraint { .interval(low, high) }
    public override var hasRsample: Bool { true }
    public override var mean: Tensor { (high + low) / 2 }
    public override var mode: Tensor { high * .double(.nan) }
    public override var stddev: Tensor { (high - low) / Scalar(12.0.squareRoot()) }
    public override var variance: Tensor { (high - low).pow(2) / 12 }

    public override func rsample(_ sampleShape: Size = []) -> Tensor {
      low + low.uniform(extendedShape(sampleShape)) * (high - low)
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let inside = low.le(value).typeAs(low) * high.gt(value).typeAs(low)
      return inside.log() - (high - low).log()
    }
    public override func cdf(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      return ((value - low) / (high - low)).clamp(min: 0, max: 1)
    }
    public override func icdf(_ value: Tensor) -> Tensor { value * (high - low) + low }
    public override func entropy() -> Tensor { (high - low).log() }
    public override func expand(_ batchShape: Size) -> Uniform {
      keep(Uniform(low.expand(batchShape), high.expand(batchShape), validateArgs: false))
    }
  }

  /// Student's t with ν degrees of freedom, moved and scaled: the distribution of μ + σ·x / √(χ²/ν).
  public final class StudentT: Distribution, @unchecked Sendable {
    /// ν, μ and σ.
    public let df: Tensor, loc: Tensor, scale: Tensor

    public init(
      _ df: any TensorOrNumber, loc: any TensorOrNumber = 0.0, scale: any TensorOrNumber = 1.0,
      validateArgs: Bool? = nil
    ) {
      let p = broadcastAll(df, loc, scale)
      (self.df, self.loc, self.scale) = (p[0], p[1], p[2])
      super.init(p[0].shape, validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] {
      [.init("df", df, .positive), .init("loc", loc, .real), .init("scale", scale, .positive)]
    }
    public override var hasRsample: Bool { true }
    public override var mean: Tensor { loc.with(.nan, where: df .<= 1) }
    public override var mode: Tensor { loc }
    public override var variance: Tensor {
      let finite = scale.pow(2) * df / (df - 2)
      return finite.with(.infinity, where: df .<= 2).with(.nan, where: df .<= 1)
    }

    public override func rsample(_ sampleShape: Size = []) -> Tensor {
      let x = df.normal(extendedShape(sampleShape)), z = Chi2(df, validateArgs: false).rsample(sampleShape)
      return loc + scale * (x * (z / df).rsqrt())
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let y = (value - loc) / scale, half = 0.5 * (df + 1)
      let roots = scale.log() + 0.5 * df.log() + Scalar(0.5 * log(Double.pi))
      return -(half * (y.pow(2) / df).log1p()) - (roots + (0.5 * df).lgamma() - half.lgamma())
    }
    public override func entropy() -> Tensor {
      let half = 0.5 * (df + 1), beta = (0.5 * df).lgamma() - half.lgamma() + Scalar(lgamma(0.5))
      return scale.log() + half * (half.digamma() - (0.5 * df).digamma()) + 0.5 * df.log() + beta
    }
    public override func expand(_ batchShape: Size) -> StudentT {
      keep(
        StudentT(
          df.expand(batchShape), loc: loc.expand(batchShape), scale: scale.expand(batchShape),
          validateArgs: false))
    }
  }

  /// The tail above a threshold: 1 - cdf = (1 + ξ·z)^(-1/ξ) with z = (x - μ) / σ, e^(-z) for ξ = 0.
  public final class GeneralizedPareto: Distribution, @unchecked Sendable {
    /// μ, σ and ξ.
    public let loc: Tensor, scale: Tensor, concentration: Tensor

    public init(
      _ loc: any TensorOrNumber, _ scale: any TensorOrNumber, _ concentration: any TensorOrNumber,
      validateArgs: Bool? = nil
    ) {
      let p = broadcastAll(loc, scale, concentration)
      (self.loc, self.scale, self.concentration) = (p[0], p[1], p[2])
      super.init(p[0].shape, validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] {
      [
        .init("loc", loc, .real), .init("scale", scale, .positive),
        .init("concentration", concentration, .real),
      ]
    }
    public override var support: Constraint {
      .interval(loc, (loc - scale / concentration).with(.infinity, where: concentration .>= 0))
    }
    public override var hasRsample: Bool { true }
    public override var mean: Tensor {
      (loc + scale / (1 - concentration)).with(.nan, where: concentration .>= 1)
    }
    public override var mode: Tensor { loc }
    public override var variance: Tensor {
      let below = (1 - concentration).pow(2) * (1 - 2 * concentration)
      return (scale.pow(2) / below).with(.nan, where: concentration .>= 0.5)
    }

    /// Where ξ is 0, and ξ with 1 there, which no branch reads.
    private var cases: (isZero: Tensor, xi: Tensor) {
      let isZero = concentration.isclose(torch.zerosLike(concentration))
      return (isZero, concentration.with(1, where: isZero))
    }

    public override func rsample(_ sampleShape: Size = []) -> Tensor {
      icdf(loc.uniform(extendedShape(sampleShape)))
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let z = (value - loc) / scale, (isZero, xi) = cases, power = xi.reciprocal() + torch.onesLike(z)
      let tail = torch.where(power .== 0, power, power * (xi * z).log1p())
      return -scale.log() - torch.where(isZero, z, tail)
    }
    /// log (1 - cdf).
    public func logSurvivalFunction(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let z = (value - loc) / scale, (isZero, xi) = cases
      return torch.where(isZero, -z, -(xi * z).log1p() / xi)
    }
    /// log cdf.
    public func logCdf(_ value: Tensor) -> Tensor { (-logSurvivalFunction(value).exp()).log1p() }
    public override func cdf(_ value: Tensor) -> Tensor { logCdf(value).exp() }
    public override func icdf(_ value: Tensor) -> Tensor {
      let u = (-value).log1p(), (isZero, xi) = cases
      return torch.where(isZero, loc - scale * u, loc + scale / xi * (-xi * u).expm1())
    }
    public override func entropy() -> Tensor { scale.log() + concentration + 1 }
    public override func expand(_ batchShape: Size) -> GeneralizedPareto {
      keep(
        GeneralizedPareto(
          loc.expand(batchShape), scale.expand(batchShape), concentration.expand(batchShape),
          validateArgs: false))
    }
  }
}
