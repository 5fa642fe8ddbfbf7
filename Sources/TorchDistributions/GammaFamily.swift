import TorchCore

extension distributions {
  /// The exponential distribution: the density λe^(-λx) on x ≥ 0.
  public final class Exponential: ExponentialFamily, @unchecked Sendable {
    /// λ.
    public let rate: Tensor

    public init(_ rate: any TensorOrNumber, validateArgs: Bool? = nil) {
      self.rate = broadcastAll(rate)[0]
      super.init(self.rate.shape, validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] { [.init("rate", rate, .positive)] }
    public override var support: Constraint { .nonnegative }
    public override var hasRsample: Bool { true }
    public override var mean: Tensor { rate.reciprocal() }
    public override var mode: Tensor { torch.zerosLike(rate) }
    public override var stddev: Tensor { rate.reciprocal() }
    public override var variance: Tensor { rate.pow(-2) }

    public override func rsample(_ sampleShape: Size = []) -> Tensor {
      rate.noise(extendedShape(sampleShape)) { $0.exponential_() } / rate
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      return rate.log() - rate * value
    }
    public override func cdf(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      return 1 - (-rate * value).exp()
    }
    public override func icdf(_ value: Tensor) -> Tensor { -(-value).log1p() / rate }
    public override func entropy() -> Tensor { 1 - rate.log() }
    public override func expand(_ batchShape: Size) -> Exponential {
      keep(Exponential(rate.expand(batchShape), validateArgs: false))
    }
    public override var naturalParams: [Tensor] { [-rate] }
    public override func logNormalizer(_ n: [Tensor]) -> Tensor { -(-n[0]).log() }
  }

  /// The gamma distribution: the density βᵅ x^(α-1) e^(-βx) / Γ(α) on x ≥ 0.
  public class Gamma: ExponentialFamily, @unchecked Sendable {
    /// α and β.
    public final let concentration: Tensor, rate: Tensor

    public init(_ concentration: any TensorOrNumber, _ rate: any TensorOrNumber, validateArgs: Bool? = nil) {
      let p = broadcastAll(concentration, rate)
      (self.concentration, self.rate) = (p[0], p[1])
      super.init(p[0].shape, validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] {
      [.init("concentration", concentration, .positive), .init("rate", rate, .positive)]
    }
    public override var support: Constraint { .nonnegative }
    public override var hasRsample: Bool { true }
    public override var mean: Tensor { concentration / rate }
    public override var mode: Tensor { ((concentration - 1) / rate).clamp(min: 0) }
    public override var variance: Tensor { concentration / rate.pow(2) }

    public override func rsample(_ sampleShape: Size = []) -> Tensor {
      let shape = extendedShape(sampleShape)
      let value = torch.standardGamma(concentration.expand(shape)) / rate.expand(shape)
      // Where the draw vanished its gradient stays that of the quotient.
      let tiny = torch.finfo(value.dtype).tiny
      return value + noGrad { value.clamp(min: .double(tiny)) - value }
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let powers = concentration.xlogy(rate) + (concentration - 1).xlogy(value)
      return powers - rate * value - concentration.lgamma()
    }
    public override func cdf(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      return special.gammainc(concentration, rate * value)
    }
    public override func entropy() -> Tensor {
      concentration - rate.log() + concentration.lgamma() + (1 - concentration) * concentration.digamma()
    }
    public override func expand(_ batchShape: Size) -> Distribution {
      keep(Gamma(concentration.expand(batchShape), rate.expand(batchShape), validateArgs: false))
    }
    public override final var naturalParams: [Tensor] { [concentration - 1, -rate] }
    public override final func logNormalizer(_ n: [Tensor]) -> Tensor {
      (n[0] + 1).lgamma() + (n[0] + 1) * (-n[1].reciprocal()).log()
    }
  }

  /// The sum of the squares of ν standard normal variables: Gamma(ν/2, 1/2).
  public final class Chi2: Gamma, @unchecked Sendable {
    /// ν.
    public var df: Tensor { concentration * 2 }

    public init(_ df: any TensorOrNumber, validateArgs: Bool? = nil) {
      super.init(broadcastAll(df)[0] * 0.5, 0.5, validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] { [.init("df", df, .positive)] }
    public override func expand(_ batchShape: Size) -> Distribution {
      keep(Chi2(df.expand(batchShape), validateArgs: false))
    }
  }

  /// Fisher's F: the quotient of two χ² variables, each over its degrees of freedom.
  public final class FisherSnedecor: Distribution, @unchecked Sendable {
    /// The degrees of freedom.
    public let df1: Tensor, df2: Tensor

    public init(_ df1: any TensorOrNumber, _ df2: any TensorOrNumber, validateArgs: Bool? = nil) {
      let p = broadcastAll(df1, df2)
      (self.df1, self.df2) = (p[0], p[1])
      super.init(p[0].shape, validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] {
      [.init("df1", df1, .positive), .init("df2", df2, .positive)]
    }
    public override var support: Constraint { .positive }
    public override var hasRsample: Bool { true }
    public override var mean: Tensor { (df2 / (df2 - 2)).with(.nan, where: df2 .<= 2) }
    public override var mode: Tensor {
      ((df1 - 2) / df1 * df2 / (df2 + 2)).with(.nan, where: df1 .<= 2)
    }
    public override var variance: Tensor {
      let top = 2 * df2.pow(2) * (df1 + df2 - 2), bottom = df1 * (df2 - 2).pow(2) * (df2 - 4)
      return (top / bottom).with(.nan, where: df2 .<= 4)
    }

    public override func rsample(_ sampleShape: Size = []) -> Tensor {
      func part(_ df: Tensor) -> Tensor { Gamma(df * 0.5, df, validateArgs: false).rsample(sampleShape) }
      let tiny = Scalar(torch.finfo(df1.dtype).tiny), x = part(df1), y = part(df2)
      return (x / y.clamp(min: tiny)).clamp(min: tiny)
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let a = df1 * 0.5, b = df2 * 0.5, ratio = df1 / df2
      let constant = (a + b).lgamma() - a.lgamma() - b.lgamma()
      return constant + a * ratio.log() + (a - 1) * value.log() - (a + b) * (ratio * value).log1p()
    }
    public override func expand(_ batchShape: Size) -> FisherSnedecor {
      keep(FisherSnedecor(df1.expand(batchShape), df2.expand(batchShape), validateArgs: false))
    }
  }
}
