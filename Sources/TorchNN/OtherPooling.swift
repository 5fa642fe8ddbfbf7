import TorchCore

extension nn {
  /// What the inverses of maximum pooling share.
  open class MaxUnpoolNd: Module {
    public final let kernelSize: [Int], stride: [Int], padding: [Int]

    init(
      _ dims: Int, _ name: String, _ kernelSize: any IntOrList, _ stride: (any IntOrList)?,
      _ padding: any IntOrList
    ) {
      self.kernelSize = kernelSize.list(dims, "\(name): kernelSize")
      self.stride = (stride ?? kernelSize).list(dims, "\(name): stride")
      self.padding = padding.list(dims, "\(name): padding")
    }

    open override var extraRepr: String {
      "kernel_size=\(python(kernelSize)), stride=\(python(stride)), padding=\(python(padding))"
    }
  }

  /// What power-average pooling layers share.
  open class LPPoolNd: Layer {
    public final let normType: Double, kernelSize: any IntOrList, stride: (any IntOrList)?, ceilMode: Bool

    /// p is `normType`: 1 sums, large ones come near the maximum; `stride` is the kernel size by default.
    public init(
      _ normType: Double, _ kernelSize: any IntOrList, stride: (any IntOrList)? = nil, ceilMode: Bool = false
    ) {
      (self.normType, self.kernelSize, self.stride, self.ceilMode) = (normType, kernelSize, stride, ceilMode)
    }

    open override var extraRepr: String {
      "norm_type=\(normType), kernel_size=\(python(kernelSize)), "
        + "stride=\(stride.map { python($0) } ?? "None"), ceil_mode=\(python(ceilMode))"
    }
  }

  /// The inverse of `MaxPool1d` but for the elements that were not maxima, which are zero.
  ///
  ///     let (y, indices) = nn.MaxPool1d(2).withIndices(x)
  ///     nn.MaxUnpool1d(2)(y, indices)
  public final class MaxUnpool1d: MaxUnpoolNd {
    /// The sizes of the pooling.
    public init(_ kernelSize: any IntOrList, stride: (any IntOrList)? = nil, padding: any IntOrList = 0) {
      super.init(1, "MaxUnpool1d", kernelSize, stride, padding)
    }

    /// The maxima at their places, in a tensor of the least size that pools to theirs or of `outputSize`.
    public func callAsFunction(_ input: Tensor, _ indices: Tensor, outputSize: [Int]? = nil) -> Tensor {
      hooked([input, indices]) {
        [F.maxUnpool1d($0[0], $0[1], kernelSize, stride: stride, padding: padding, outputSize: outputSize)]
      }[0]
    }
  }

  /// (Σ xᵖ)^(1/p) of each window of [N, C, L], with or without N.
  open class LPPool1d: LPPoolNd {
    open override func forward(_ input: Tensor) -> Tensor {
      F.lpPool1d(input, normType, kernelSize, stride: stride, ceilMode: ceilMode)
    }
  }

  /// The inverse of `MaxPool2d` but for the elements that were not maxima, which are zero.
  ///
  ///     let (y, indices) = nn.MaxPool2d(2).withIndices(x)
  ///     nn.MaxUnpool2d(2)(y, indices)
  public final class MaxUnpool2d: MaxUnpoolNd {
    /// The sizes of the pooling.
    public init(_ kernelSize: any IntOrList, stride: (any IntOrList)? = nil, padding: any IntOrList = 0) {
      super.init(2, "MaxUnpool2d", kernelSize, stride, padding)
    }

    /// The maxima at their places, in a tensor of the least size that pools to theirs or of `outputSize`.
    public func callAsFunction(_ input: Tensor, _ indices: Tensor, outputSize: [Int]? = nil) -> Tensor {
      hooked([input, indices]) {
        [F.maxUnpool2d($0[0], $0[1], kernelSize, stride: stride, padding: padding, outputSize: outputSize)]
      }[0]
    }
  }

  /// (Σ xᵖ)^(1/p) of each window of [N, C, H, W], with or without N.
  open class LPPool2d: LPPoolNd {
    open override func forward(_ input: Tensor) -> Tensor {
      F.lpPool2d(input, normType, kernelSize, stride: stride, ceilMode: ceilMode)
    }
  }

  /// The inverse of `MaxPool3d` but for the elements that were not maxima, which are zero.
  ///
  ///     let (y, indices) = nn.MaxPool3d(2).withIndices(x)
  ///     nn.MaxUnpool3d(2)(y, indices)
  public final class MaxUnpool3d: MaxUnpoolNd {
    /// The sizes of the pooling.
    public init(_ kernelSize: any IntOrList, stride: (any IntOrList)? = nil, padding: any IntOrList = 0) {
      super.init(3, "MaxUnpool3d", kernelSize, stride, padding)
    }

    /// The maxima at their places, in a tensor of the least size that pools to theirs or of `outputSize`.
    public func callAsFunction(_ input: Tensor, _ indices: Tensor, outputSize: [Int]? = nil) -> Tensor {
      hooked([input, indices]) {
        [F.maxUnpool3d($0[0], $0[1], kernelSize, stride: stride, padding: padding, outputSize: outputSize)]
      }[0]
    }
  }

  /// (Σ xᵖ)^(1/p) of each window of [N, C, D, H, W], with or without N.
  open class LPPool3d: LPPoolNd {
    open override func forward(_ input: Tensor) -> Tensor {
      F.lpPool3d(input, normType, kernelSize, stride: stride, ceilMode: ceilMode)
    }
  }
}
