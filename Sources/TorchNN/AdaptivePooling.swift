import TorchCore

extension nn {
  /// What adaptive mean pooling layers share: window i of n covers ⌊i·L/n⌋ ..< ⌈(i+1)·L/n⌉ of a dimension of L.
  open class AdaptiveAvgPoolNd: Layer {
    public final let outputSize: any OutputSize

    /// As many windows as the output has elements.
    public init(_ outputSize: any OutputSize) { self.outputSize = outputSize }

    open override var extraRepr: String { "output_size=\(python(outputSize))" }
  }

  /// What adaptive maximum pooling layers share; windows as for the mean.
  open class AdaptiveMaxPoolNd: Layer {
    public final let outputSize: any OutputSize
    public final let returnIndices: Bool

    /// As many windows as the output has elements.
    public init(_ outputSize: any OutputSize, returnIndices: Bool = false) {
      (self.outputSize, self.returnIndices) = (outputSize, returnIndices)
    }

    open override var extraRepr: String { "output_size=\(python(outputSize))" }
  }

  /// The mean of `outputSize` equal windows of [N, C, L], with or without N.
  open class AdaptiveAvgPool1d: AdaptiveAvgPoolNd {
    open override func forward(_ input: Tensor) -> Tensor { F.adaptiveAvgPool1d(input, outputSize) }
  }

  /// The mean of `outputSize` equal windows of [N, C, H, W], with or without N.
  open class AdaptiveAvgPool2d: AdaptiveAvgPoolNd {
    open override func forward(_ input: Tensor) -> Tensor { F.adaptiveAvgPool2d(input, outputSize) }
  }

  /// The mean of `outputSize` equal windows of [N, C, D, H, W], with or without N.
  open class AdaptiveAvgPool3d: AdaptiveAvgPoolNd {
    open override func forward(_ input: Tensor) -> Tensor { F.adaptiveAvgPool3d(input, outputSize) }
  }

  /// The maximum of `outputSize` equal windows of [N, C, L], with or without N.
  open class AdaptiveMaxPool1d: AdaptiveMaxPoolNd {
    open override func forward(_ input: Tensor) -> Tensor { F.adaptiveMaxPool1d(input, outputSize) }
    /// The maxima and where each lies, as an index into its flattened plane.
    public final func withIndices(_ input: Tensor) -> (output: Tensor, indices: Tensor) {
      F.adaptiveMaxPool1dWithIndices(input, outputSize)
    }
  }

  /// The maximum of `outputSize` equal windows of [N, C, H, W], with or without N.
  open class AdaptiveMaxPool2d: AdaptiveMaxPoolNd {
    open override func forward(_ input: Tensor) -> Tensor { F.adaptiveMaxPool2d(input, outputSize) }
    /// The maxima and where each lies, as an index into its flattened plane.
    public final func withIndices(_ input: Tensor) -> (output: Tensor, indices: Tensor) {
      F.adaptiveMaxPool2dWithIndices(input, outputSize)
    }
  }

  /// The maximum of `outputSize` equal windows of [N, C, D, H, W], with or without N.
  open class AdaptiveMaxPool3d: AdaptiveMaxPoolNd {
    open override func forward(_ input: Tensor) -> Tensor { F.adaptiveMaxPool3d(input, outputSize) }
    /// The maxima and where each lies, as an index into its flattened plane.
    public final func withIndices(_ input: Tensor) -> (output: Tensor, indices: Tensor) {
      F.adaptiveMaxPool3dWithIndices(input, outputSize)
    }
  }
}
