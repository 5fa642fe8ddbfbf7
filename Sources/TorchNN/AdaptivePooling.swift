import TorchCore

extension nn {
  /// The mean of `outputSize` equal windows of [N, C, L], with or without N.
  open class AdaptiveAvgPool1d: Layer {
    public final let outputSize: any OutputSize

    /// Windows over one dimension: window i of n covers ⌊i·L/n⌋ ..< ⌈(i+1)·L/n⌉.
    public init(_ outputSize: any OutputSize) { self.outputSize = outputSize }

    open override func forward(_ input: Tensor) -> Tensor { F.adaptiveAvgPool1d(input, outputSize) }
    open override var extraRepr: String { "output_size=\(python(outputSize))" }
  }

  /// The mean of `outputSize` equal windows of [N, C, H, W], with or without N.
  open class AdaptiveAvgPool2d: Layer {
    public final let outputSize: any OutputSize

    /// Windows over two dimensions: window i of n covers ⌊i·L/n⌋ ..< ⌈(i+1)·L/n⌉.
    public init(_ outputSize: any OutputSize) { self.outputSize = outputSize }

    open override func forward(_ input: Tensor) -> Tensor { F.adaptiveAvgPool2d(input, outputSize) }
    open override var extraRepr: String { "output_size=\(python(outputSize))" }
  }

  /// The mean of `outputSize` equal windows of [N, C, D, H, W], with or without N.
  open class AdaptiveAvgPool3d: Layer {
    public final let outputSize: any OutputSize

    /// Windows over three dimensions: window i of n covers ⌊i·L/n⌋ ..< ⌈(i+1)·L/n⌉.
    public init(_ outputSize: any OutputSize) { self.outputSize = outputSize }

    open override func forward(_ input: Tensor) -> Tensor { F.adaptiveAvgPool3d(input, outputSize) }
    open override var extraRepr: String { "output_size=\(python(outputSize))" }
  }

  /// The maximum of `outputSize` equal windows of [N, C, L], with or without N.
  open class AdaptiveMaxPool1d: Layer {
    public final let outputSize: any OutputSize
    public final let returnIndices: Bool

    /// Windows over one dimension: window i of n covers ⌊i·L/n⌋ ..< ⌈(i+1)·L/n⌉.
    public init(_ outputSize: any OutputSize, returnIndices: Bool = false) {
      (self.outputSize, self.returnIndices) = (outputSize, returnIndices)
    }

    open override func forward(_ input: Tensor) -> Tensor { F.adaptiveMaxPool1d(input, outputSize) }

    /// The maxima and where each lies, as an index into its flattened plane.
    public final func withIndices(_ input: Tensor) -> (output: Tensor, indices: Tensor) {
      F.adaptiveMaxPool1dWithIndices(input, outputSize)
    }
    open override var extraRepr: String { "output_size=\(python(outputSize))" }
  }

  /// The maximum of `outputSize` equal windows of [N, C, H, W], with or without N.
  open class AdaptiveMaxPool2d: Layer {
    public final let outputSize: any OutputSize
    public final let returnIndices: Bool

    /// Windows over two dimensions: window i of n covers ⌊i·L/n⌋ ..< ⌈(i+1)·L/n⌉.
    public init(_ outputSize: any OutputSize, returnIndices: Bool = false) {
      (self.outputSize, self.returnIndices) = (outputSize, returnIndices)
    }

    open override func forward(_ input: Tensor) -> Tensor { F.adaptiveMaxPool2d(input, outputSize) }

    /// The maxima and where each lies, as an index into its flattened plane.
    public final func withIndices(_ input: Tensor) -> (output: Tensor, indices: Tensor) {
      F.adaptiveMaxPool2dWithIndices(input, outputSize)
    }
    open override var extraRepr: String { "output_size=\(python(outputSize))" }
  }

  /// The maximum of `outputSize` equal windows of [N, C, D, H, W], with or without N.
  open class AdaptiveMaxPool3d: Layer {
    public final let outputSize: any OutputSize
    public final let returnIndices: Bool

    /// Windows over three dimensions: window i of n covers ⌊i·L/n⌋ ..< ⌈(i+1)·L/n⌉.
    public init(_ outputSize: any OutputSize, returnIndices: Bool = false) {
      (self.outputSize, self.returnIndices) = (outputSize, returnIndices)
    }

    open override func forward(_ input: Tensor) -> Tensor { F.adaptiveMaxPool3d(input, outputSize) }

    /// The maxima and where each lies, as an index into its flattened plane.
    public final func withIndices(_ input: Tensor) -> (output: Tensor, indices: Tensor) {
      F.adaptiveMaxPool3dWithIndices(input, outputSize)
    }
    open override var extraRepr: String { "output_size=\(python(outputSize))" }
  }
}
