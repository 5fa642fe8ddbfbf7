import TorchCore

extension nn {
  /// The mean of each window of [N, C, L], with or without N; `stride` is the kernel size by default.
  open class AvgPool1d: Layer {
    public final let kernelSize: any IntOrList, stride: any IntOrList, padding: any IntOrList
    public final let ceilMode: Bool, countIncludePad: Bool

    /// Windows over one dimension; padding counts as zeros if `countIncludePad`.
    public init(
      _ kernelSize: any IntOrList, stride: (any IntOrList)? = nil, padding: any IntOrList = 0,
      ceilMode: Bool = false, countIncludePad: Bool = true
    ) {
      self.kernelSize = kernelSize.list(1, "AvgPool1d: kernelSize")
      self.stride = (stride ?? kernelSize).list(1, "AvgPool1d: stride")
      self.padding = padding.list(1, "AvgPool1d: padding")
      (self.ceilMode, self.countIncludePad) = (ceilMode, countIncludePad)
    }

    open override func forward(_ input: Tensor) -> Tensor {
      F.avgPool1d(
        input, kernelSize, stride: stride, padding: padding, ceilMode: ceilMode,
        countIncludePad: countIncludePad)
    }

    open override var extraRepr: String {
      "kernel_size=\(python(kernelSize)), stride=\(python(stride)), padding=\(python(padding))"
    }
  }

  /// What mean pooling layers of two and three dimensions share.
  open class AvgPoolNd: Layer {
    public final let kernelSize: any IntOrList, stride: any IntOrList, padding: any IntOrList
    public final let ceilMode: Bool, countIncludePad: Bool
    public final let divisorOverride: Int?

    /// Padding counts as zeros if `countIncludePad`, `divisorOverride` replaces the number of elements; `stride` is the
    /// kernel size by default.
    public init(
      _ kernelSize: any IntOrList, stride: (any IntOrList)? = nil, padding: any IntOrList = 0,
      ceilMode: Bool = false, countIncludePad: Bool = true, divisorOverride: Int? = nil
    ) {
      (self.kernelSize, self.stride, self.padding) = (kernelSize, stride ?? kernelSize, padding)
      (self.ceilMode, self.countIncludePad) = (ceilMode, countIncludePad)
      self.divisorOverride = divisorOverride
    }

    open override var extraRepr: String {
      "kernel_size=\(python(kernelSize)), stride=\(python(stride)), padding=\(python(padding))"
    }
  }

  /// The mean of each window of [N, C, H, W], with or without N.
  open class AvgPool2d: AvgPoolNd {
    open override func forward(_ input: Tensor) -> Tensor {
      F.avgPool2d(
        input, kernelSize, stride: stride, padding: padding, ceilMode: ceilMode,
        countIncludePad: countIncludePad, divisorOverride: divisorOverride)
    }
  }

  /// The mean of each window of [N, C, D, H, W], with or without N.
  open class AvgPool3d: AvgPoolNd {
    open override func forward(_ input: Tensor) -> Tensor {
      F.avgPool3d(
        input, kernelSize, stride: stride, padding: padding, ceilMode: ceilMode,
        countIncludePad: countIncludePad, divisorOverride: divisorOverride)
    }
  }
}
