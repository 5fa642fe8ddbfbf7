import TorchCore

extension nn {
  /// The maximum of windows of one size at random places, about equally far apart, of [N, C, H, W], with or without N
  /// (Graham, 2014).
  ///
  ///     nn.FractionalMaxPool2d(2, outputRatio: 0.5)(torch.rand(1, 3, 9, 9)).shape    // [1, 3, 4, 4]
  open class FractionalMaxPool2d: Layer {
    public final let kernelSize: [Int], outputSize: [Int]?, outputRatio: [Double]?, returnIndices: Bool
    /// Where the windows lie; drawn anew in each call where nil.
    @Buffer("_random_samples") public final var randomSamples: Tensor? = nil

    /// Windows over two dimensions, as many as `outputSize` says or `outputRatio` of the size of the input: one of the
    /// two is needed.
    public init(
      _ kernelSize: any IntOrList, outputSize: (any IntOrList)? = nil, outputRatio: [Double]? = nil,
      returnIndices: Bool = false, _randomSamples: Tensor? = nil
    ) {
      self.kernelSize = kernelSize.list(2, "FractionalMaxPool2d: kernelSize")
      self.outputSize = outputSize?.list(2, "FractionalMaxPool2d: outputSize")
      self.outputRatio = outputRatio.map { $0.count == 1 ? Array(repeating: $0[0], count: 2) : $0 }
      self.returnIndices = returnIndices
      randomSamples = _randomSamples
      super.init()
      check(
        (outputSize == nil) != (outputRatio == nil),
        "FractionalMaxPool2d: either outputSize or outputRatio is needed, not both")
      check(
        (outputRatio ?? []).allSatisfy { $0 > 0 && $0 < 1 },
        "FractionalMaxPool2d: outputRatio \(outputRatio ?? []): it must lie between 0 and 1")
    }
    /// Windows for `outputRatio` of the size of the input, in every dimension.
    public convenience init(_ kernelSize: any IntOrList, outputRatio: Double, returnIndices: Bool = false) {
      self.init(kernelSize, outputRatio: [outputRatio], returnIndices: returnIndices)
    }

    open override func forward(_ input: Tensor) -> Tensor { withIndices(input).output }

    /// The maxima and where each lies, as an index into its flattened plane.
    public final func withIndices(_ input: Tensor) -> (output: Tensor, indices: Tensor) {
      F.fractionalMaxPool2dWithIndices(
        input, kernelSize, outputSize: outputSize, outputRatio: outputRatio, _randomSamples: randomSamples)
    }
  }

  /// The maximum of windows of one size at random places, about equally far apart, of [N, C, D, H, W], with or without N
  /// (Graham, 2014).
  ///
  ///     nn.FractionalMaxPool3d(2, outputRatio: 0.5)(torch.rand(1, 3, 9, 9, 9)).shape    // [1, 3, 4, 4, 4]
  open class FractionalMaxPool3d: Layer {
    public final let kernelSize: [Int], outputSize: [Int]?, outputRatio: [Double]?, returnIndices: Bool
    /// Where the windows lie; drawn anew in each call where nil.
    @Buffer("_random_samples") public final var randomSamples: Tensor? = nil

    /// Windows over three dimensions, as many as `outputSize` says or `outputRatio` of the size of the input: one of the
    /// two is needed.
    public init(
      _ kernelSize: any IntOrList, outputSize: (any IntOrList)? = nil, outputRatio: [Double]? = nil,
      returnIndices: Bool = false, _randomSamples: Tensor? = nil
    ) {
      self.kernelSize = kernelSize.list(3, "FractionalMaxPool3d: kernelSize")
      self.outputSize = outputSize?.list(3, "FractionalMaxPool3d: outputSize")
      self.outputRatio = outputRatio.map { $0.count == 1 ? Array(repeating: $0[0], count: 3) : $0 }
      self.returnIndices = returnIndices
      randomSamples = _randomSamples
      super.init()
      check(
        (outputSize == nil) != (outputRatio == nil),
        "FractionalMaxPool3d: either outputSize or outputRatio is needed, not both")
      check(
        (outputRatio ?? []).allSatisfy { $0 > 0 && $0 < 1 },
        "FractionalMaxPool3d: outputRatio \(outputRatio ?? []): it must lie between 0 and 1")
    }
    /// Windows for `outputRatio` of the size of the input, in every dimension.
    public convenience init(_ kernelSize: any IntOrList, outputRatio: Double, returnIndices: Bool = false) {
      self.init(kernelSize, outputRatio: [outputRatio], returnIndices: returnIndices)
    }

    open override func forward(_ input: Tensor) -> Tensor { withIndices(input).output }

    /// The maxima and where each lies, as an index into its flattened volume.
    public final func withIndices(_ input: Tensor) -> (output: Tensor, indices: Tensor) {
      F.fractionalMaxPool3dWithIndices(
        input, kernelSize, outputSize: outputSize, outputRatio: outputRatio, _randomSamples: randomSamples)
    }
  }
}
