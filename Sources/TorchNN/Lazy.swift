import TorchCore

// Layers that learn the number of their input channels from their first input, or from the state dict that they load.

extension nn.Layer {
  /// Calls `grow` when the number of input channels is known: dimension `axis` of the input, or `weightAxis` of the weight
  /// times the groups.
  fileprivate func waitsForInput(
    axis: Int, weightAxis: Int, groups: Int = 1, _ grow: @escaping (nn.Module, _ channels: Int) -> Void
  ) {
    var ids = (run: 0, load: 0)
    func once(_ module: nn.Module, _ channels: Int) {
      grow(module, channels)
      module.hooks?.pre.removeAll { $0.id == ids.run }
      module.hooks?.loading.removeAll { $0.id == ids.load }
      if module.hooks?.isEmpty == true { module.hooks = nil }
    }
    registerForwardPreHook { module, inputs in
      let place = axis < 0 ? axis + inputs[0].ndim : axis
      guard
        check(
          (0..<inputs[0].ndim).contains(place) && inputs[0].shape[place] > 0,
          "\(module.typeName): \(inputs[0].described) has no input channels")
      else { return nil }
      once(module, inputs[0].shape[place])
      return nil
    }
    registerLoadStateDictPreHook { module, stateDict, prefix in
      if let weight = stateDict[prefix + "weight"], weight.ndim > weightAxis {
        once(module, weight.shape[weightAxis] * groups)
      }
    }
    ids = (hooks?.pre.last?.id ?? 0, hooks?.loading.last?.id ?? 0)
  }
}

extension nn.ConvNd {
  fileprivate func waitsForChannels() {
    waitsForInput(
      axis: -kernelSize.count - 1, weightAxis: transposed ? 0 : 1, groups: transposed ? 1 : groups
    ) { module, channels in
      guard let layer = module as? nn.ConvNd,
        check(
          channels % layer.groups == 0,
          "\(module.typeName): \(channels) input channels do not split into \(layer.groups) groups")
      else { return }
      layer.inChannels = channels
      var shape = layer.weight.shape
      shape[layer.transposed ? 0 : 1] = layer.transposed ? channels : channels / layer.groups
      layer.weight.data = Tensor(empty: shape, layer.weight.dtype)
      layer.resetParameters()
    }
  }
}

extension nn.NormBase {
  fileprivate func waitsForChannels() {
    waitsForInput(axis: 1, weightAxis: 0) { module, channels in
      guard let layer = module as? nn.NormBase else { return }
      layer.numFeatures = channels
      for tensor in [layer.weight, layer.bias, layer.runningMean, layer.runningVar] {
        if let tensor { tensor.data = Tensor(empty: [channels], tensor.dtype) }
      }
      layer.resetParameters()
    }
  }
}

extension nn {
  /// A linear map of as many features as its first input has.
  ///
  ///     nn.LazyLinear(30)(torch.randn(128, 20)).shape    // [128, 30]
  public final class LazyLinear: Linear {
    public init(_ outFeatures: Int, bias: Bool = true, dtype: DType? = nil) {
      super.init(0, outFeatures, bias: bias, dtype: dtype)
      waitsForInput(axis: -1, weightAxis: 1) { module, features in
        guard let layer = module as? nn.Linear else { return }
        layer.inFeatures = features
        layer.weight.data = Tensor(empty: [layer.outFeatures, features], layer.weight.dtype)
        layer.resetParameters()
      }
    }
    /// Draws weight and bias anew, once there are some.
    public override func resetParameters() { if inFeatures > 0 { super.resetParameters() } }
  }

  /// A convolution over signals of as many channels as its first input has.
  public final class LazyConv1d: Conv1d {
    public init(
      _ outChannels: Int, _ kernelSize: any IntOrList, stride: any IntOrList = 1,
      padding: any ConvolutionPadding = 0,
      dilation: any IntOrList = 1, groups: Int = 1, bias: Bool = true, paddingMode: String = "zeros",
      dtype: DType? = nil
    ) {
      super.init(
        0, outChannels, kernelSize, stride: stride, padding: padding, dilation: dilation, groups: groups,
        bias: bias, paddingMode: paddingMode, dtype: dtype)
      waitsForChannels()
    }
  }

  /// A convolution over images of as many channels as its first input has.
  public final class LazyConv2d: Conv2d {
    public init(
      _ outChannels: Int, _ kernelSize: any IntOrList, stride: any IntOrList = 1,
      padding: any ConvolutionPadding = 0,
      dilation: any IntOrList = 1, groups: Int = 1, bias: Bool = true, paddingMode: String = "zeros",
      dtype: DType? = nil
    ) {
      super.init(
        0, outChannels, kernelSize, stride: stride, padding: padding, dilation: dilation, groups: groups,
        bias: bias, paddingMode: paddingMode, dtype: dtype)
      waitsForChannels()
    }
  }

  /// A convolution over volumes of as many channels as its first input has.
  public final class LazyConv3d: Conv3d {
    public init(
      _ outChannels: Int, _ kernelSize: any IntOrList, stride: any IntOrList = 1,
      padding: any ConvolutionPadding = 0,
      dilation: any IntOrList = 1, groups: Int = 1, bias: Bool = true, paddingMode: String = "zeros",
      dtype: DType? = nil
    ) {
      super.init(
        0, outChannels, kernelSize, stride: stride, padding: padding, dilation: dilation, groups: groups,
        bias: bias, paddingMode: paddingMode, dtype: dtype)
      waitsForChannels()
    }
  }

  /// A transposed convolution over signals of as many channels as its first input has.
  public final class LazyConvTranspose1d: ConvTranspose1d {
    public init(
      _ outChannels: Int, _ kernelSize: any IntOrList, stride: any IntOrList = 1, padding: any IntOrList = 0,
      outputPadding: any IntOrList = 0, groups: Int = 1, bias: Bool = true, dilation: any IntOrList = 1,
      paddingMode: String = "zeros", dtype: DType? = nil
    ) {
      super.init(
        0, outChannels, kernelSize, stride: stride, padding: padding, outputPadding: outputPadding,
        groups: groups, bias: bias, dilation: dilation, paddingMode: paddingMode, dtype: dtype)
      waitsForChannels()
    }
  }

  /// A transposed convolution over images of as many channels as its first input has.
  public final class LazyConvTranspose2d: ConvTranspose2d {
    public init(
      _ outChannels: Int, _ kernelSize: any IntOrList, stride: any IntOrList = 1, padding: any IntOrList = 0,
      outputPadding: any IntOrList = 0, groups: Int = 1, bias: Bool = true, dilation: any IntOrList = 1,
      paddingMode: String = "zeros", dtype: DType? = nil
    ) {
      super.init(
        0, outChannels, kernelSize, stride: stride, padding: padding, outputPadding: outputPadding,
        groups: groups, bias: bias, dilation: dilation, paddingMode: paddingMode, dtype: dtype)
      waitsForChannels()
    }
  }

  /// A transposed convolution over volumes of as many channels as its first input has.
  public final class LazyConvTranspose3d: ConvTranspose3d {
    public init(
      _ outChannels: Int, _ kernelSize: any IntOrList, stride: any IntOrList = 1, padding: any IntOrList = 0,
      outputPadding: any IntOrList = 0, groups: Int = 1, bias: Bool = true, dilation: any IntOrList = 1,
      paddingMode: String = "zeros", dtype: DType? = nil
    ) {
      super.init(
        0, outChannels, kernelSize, stride: stride, padding: padding, outputPadding: outputPadding,
        groups: groups, bias: bias, dilation: dilation, paddingMode: paddingMode, dtype: dtype)
      waitsForChannels()
    }
  }

  /// Batch normalisation of signals of as many channels as its first input has.
  public final class LazyBatchNorm1d: BatchNorm {
    public init(
      eps: Double = 1e-5, momentum: Double? = 0.1, affine: Bool = true, trackRunningStats: Bool = true,
      dtype: DType? = nil,
      bias: Bool = true
    ) {
      super.init(0, eps, momentum, affine, trackRunningStats, dtype, bias, 2...3)
      waitsForChannels()
    }
  }

  /// Batch normalisation of images of as many channels as its first input has.
  public final class LazyBatchNorm2d: BatchNorm {
    public init(
      eps: Double = 1e-5, momentum: Double? = 0.1, affine: Bool = true, trackRunningStats: Bool = true,
      dtype: DType? = nil,
      bias: Bool = true
    ) {
      super.init(0, eps, momentum, affine, trackRunningStats, dtype, bias, 4...4)
      waitsForChannels()
    }
  }

  /// Batch normalisation of volumes of as many channels as its first input has.
  public final class LazyBatchNorm3d: BatchNorm {
    public init(
      eps: Double = 1e-5, momentum: Double? = 0.1, affine: Bool = true, trackRunningStats: Bool = true,
      dtype: DType? = nil,
      bias: Bool = true
    ) {
      super.init(0, eps, momentum, affine, trackRunningStats, dtype, bias, 5...5)
      waitsForChannels()
    }
  }
}
