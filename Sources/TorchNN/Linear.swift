import TorchCore

extension nn {
  /// y = x · Wᵀ + b over the last dimension; W is [outFeatures, inFeatures].
  ///
  ///     nn.Linear(20, 30)(torch.randn(128, 20)).shape    // [128, 30]
  ///
  /// Weight and bias start uniform in ±1/√inFeatures.
  open class Linear: Layer {
    public internal(set) final var inFeatures: Int
    public final let outFeatures: Int
    @Parameter public final var weight: Tensor
    @Parameter public final var bias: Tensor?

    /// A linear map, without `bias` through the origin.
    public init(_ inFeatures: Int, _ outFeatures: Int, bias: Bool = true, dtype: DType? = nil) {
      (self.inFeatures, self.outFeatures) = (inFeatures, outFeatures)
      check(
        inFeatures >= 0 && outFeatures >= 0,
        "Linear: \(inFeatures) and \(outFeatures) features: sizes are not negative")
      let dtype = dtype ?? torch.defaultDtype
      weight = Tensor(empty: [outFeatures, inFeatures], dtype)
      self.bias = bias ? Tensor(empty: [outFeatures], dtype) : nil
      super.init()
      resetParameters()
    }

    /// Draws weight and bias anew.
    open func resetParameters() {
      nn.`init`.kaimingUniform_(weight, a: 5.0.squareRoot())
      if let bias { nn.resetBias(bias, fanIn: inFeatures) }
    }

    open override func forward(_ input: Tensor) -> Tensor { F.linear(input, weight, bias: bias) }

    open override var extraRepr: String {
      "in_features=\(inFeatures), out_features=\(outFeatures), bias=\(python(bias != nil))"
    }
  }

  /// y = x₁ᵀ · A · x₂ + b for each output; A is [outFeatures, in1Features, in2Features].
  public final class Bilinear: Module {
    public let in1Features: Int, in2Features: Int, outFeatures: Int
    @Parameter public var weight: Tensor
    @Parameter public var bias: Tensor?

    /// A bilinear map of two inputs.
    public init(
      _ in1Features: Int, _ in2Features: Int, _ outFeatures: Int, bias: Bool = true, dtype: DType? = nil
    ) {
      (self.in1Features, self.in2Features, self.outFeatures) = (in1Features, in2Features, outFeatures)
      check(
        in1Features > 0, "Bilinear: \(in1Features) features of the first input: there must be one at least")
      let dtype = dtype ?? torch.defaultDtype
      weight = Tensor(empty: [outFeatures, in1Features, in2Features], dtype)
      self.bias = bias ? Tensor(empty: [outFeatures], dtype) : nil
      super.init()
      resetParameters()
    }

    /// Draws weight and bias anew.
    public func resetParameters() {
      let bound = 1 / Double(in1Features).squareRoot()
      nn.`init`.uniform_(weight, a: -bound, b: bound)
      if let bias { nn.`init`.uniform_(bias, a: -bound, b: bound) }
    }

    /// The outputs for a pair of inputs.
    public func callAsFunction(_ input1: Tensor, _ input2: Tensor) -> Tensor {
      hooked([input1, input2]) { [F.bilinear($0[0], $0[1], weight, bias: bias)] }[0]
    }

    public override var extraRepr: String {
      "in1_features=\(in1Features), in2_features=\(in2Features), out_features=\(outFeatures), "
        + "bias=\(python(bias != nil))"
    }
  }

  /// U(-b, b) with b = 1 / √fanIn.
  static func resetBias(_ bias: Tensor, fanIn: Int) {
    let bound = fanIn > 0 ? 1 / Double(fanIn).squareRoot() : 0
    nn.`init`.uniform_(bias, a: -bound, b: bound)
  }
}
