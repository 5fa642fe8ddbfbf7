import TorchCore

extension nn {
  /// What maximum pooling layers share.
  open class MaxPoolNd: Layer {
    public final let kernelSize: any IntOrList, stride: any IntOrList, padding: any IntOrList,
      dilation: any IntOrList
    public final let returnIndices: Bool, ceilMode: Bool

    /// `stride` is the kernel size by default; `ceilMode` also takes windows that overhang the end.
    public init(
      _ kernelSize: any IntOrList, stride: (any IntOrList)? = nil, padding: any IntOrList = 0,
      dilation: any IntOrList = 1, returnIndices: Bool = false, ceilMode: Bool = false
    ) {
      (self.kernelSize, self.stride, self.padding) = (kernelSize, stride ?? kernelSize, padding)
      (self.dilation, self.returnIndices, self.ceilMode) = (dilation, returnIndices, ceilMode)
    }

    open override var extraRepr: String {
      "kernel_size=\(python(kernelSize)), stride=\(python(stride)), padding=\(python(padding)), "
        + "dilation=\(python(dilation)), ceil_mode=\(python(ceilMode))"
    }
  }

  /// The maximum of each window of [N, C, L], with or without N; padding counts as -∞.
  open class MaxPool1d: MaxPoolNd {
    open override func forward(_ input: Tensor) -> Tensor {
      F.maxPool1d(
        input, kernelSize, stride: stride, padding: padding, dilation: dilation, ceilMode: ceilMode)
    }
    /// The maxima and where each lies, as an index into its flattened plane: what `MaxUnpool1d` takes.
    public final func withIndices(_ input: Tensor) -> (output: Tensor, indices: Tensor) {
      F.maxPool1dWithIndices(
        input, kernelSize, stride: stride, padding: padding, dilation: dilation, ceilMode: ceilMode)
    }
  }

  /// The maximum of each window of [N, C, H, W], with or without N; padding counts as -∞.
  open class MaxPool2d: MaxPoolNd {
    open override func forward(_ input: Tensor) -> Tensor {
      F.maxPool2d(
        input, kernelSize, stride: stride, padding: padding, dilation: dilation, ceilMode: ceilMode)
    }
    /// The maxima and where each lies, as an index into its flattened plane: what `MaxUnpool2d` takes.
    public final func withIndices(_ input: Tensor) -> (output: Tensor, indices: Tensor) {
      F.maxPool2dWithIndices(
        input, kernelSize, stride: stride, padding: padding, dilation: dilation, ceilMode: ceilMode)
    }
  }

  /// The maximum of each window of [N, C, D, H, W], with or without N; padding counts as -∞.
  open class MaxPool3d: MaxPoolNd {
    open override func forward(_ input: Tensor) -> Tensor {
      F.maxPool3d(
        input, kernelSize, stride: stride, padding: padding, dilation: dilation, ceilMode: ceilMode)
    }
    /// The maxima and where each lies, as an index into its flattened plane: what `MaxUnpool3d` takes.
    public final func withIndices(_ input: Tensor) -> (output: Tensor, indices: Tensor) {
      F.maxPool3dWithIndices(
        input, kernelSize, stride: stride, padding: padding, dilation: dilation, ceilMode: ceilMode)
    }
  }
}
