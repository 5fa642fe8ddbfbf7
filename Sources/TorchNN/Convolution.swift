import TorchCore

extension nn {
  /// What convolutions of 1, 2 and 3 dimensions share.
  open class ConvNd: Layer {
    public internal(set) final var inChannels: Int
    public final let outChannels: Int, kernelSize: [Int], stride: [Int], dilation: [Int], groups: Int
    /// The padding of each dimension, or "same" or "valid".
    public final let padding: any ConvolutionPadding
    /// zeros, reflect, replicate or circular.
    public final let paddingMode: String
    final let outputPadding: [Int], transposed: Bool
    @Parameter public final var weight: Tensor
    @Parameter public final var bias: Tensor?

    init(
      _ dims: Int, _ name: String, _ inChannels: Int, _ outChannels: Int, _ kernelSize: any IntOrList,
      _ stride: any IntOrList, _ padding: any ConvolutionPadding, _ dilation: any IntOrList, _ groups: Int,
      _ bias: Bool, _ paddingMode: String, _ dtype: DType?, transposed: Bool = false,
      outputPadding: any IntOrList = 0
    ) {
      (self.inChannels, self.outChannels, self.transposed) = (inChannels, outChannels, transposed)
      self.kernelSize = kernelSize.list(dims, "\(name): kernelSize")
      self.stride = stride.list(dims, "\(name): stride")
      self.dilation = dilation.list(dims, "\(name): dilation")
      self.outputPadding = outputPadding.list(dims, "\(name): outputPadding")
      self.padding = (padding as? any IntOrList)?.list(dims, "\(name): padding") ?? padding
      self.groups = Swift.max(groups, 1)
      self.paddingMode = paddingMode
      check(
        groups > 0 && inChannels % self.groups == 0 && outChannels % self.groups == 0,
        "\(name): \(inChannels) input and \(outChannels) output channels do not split into \(groups) groups")
      check(
        ["zeros", "reflect", "replicate", "circular"].contains(paddingMode)
          && (!transposed || paddingMode == "zeros"),
        "\(name): paddingMode '\(paddingMode)' must be zeros"
          + (transposed ? "" : ", reflect, replicate or circular"))
      if let padding = padding as? String {
        check(padding == "same" || padding == "valid", "\(name): padding '\(padding)' must be same or valid")
        check(
          padding != "same" || self.stride.allSatisfy { $0 == 1 }, "\(name): padding 'same' needs stride 1")
      }
      let channels =
        transposed ? (inChannels, outChannels / self.groups) : (outChannels, inChannels / self.groups)
      let dtype = dtype ?? torch.defaultDtype
      weight = Tensor(empty: Size([channels.0, channels.1] + self.kernelSize), dtype)
      self.bias = bias ? Tensor(empty: [outChannels], dtype) : nil
      super.init()
      resetParameters()
    }

    /// Draws weight and bias anew, uniform in ±1/√(inputs of one output).
    open func resetParameters() {
      nn.`init`.kaimingUniform_(weight, a: 5.0.squareRoot())
      guard let bias else { return }
      let fan = nn.`init`.fans(weight, "Conv").in
      if fan > 0 { nn.resetBias(bias, fanIn: fan) } else { noGrad { _ = bias.zero_() } }
    }

    /// The input with the padding of a mode other than zeros, last dimension first.
    final func padded(_ input: Tensor) -> Tensor {
      var pad: [Int] = []
      for i in kernelSize.indices.reversed() {
        if let sizes = padding as? [Int] {
          pad += [sizes[i], sizes[i]]
        } else {
          let total = padding as? String == "same" ? dilation[i] * (kernelSize[i] - 1) : 0
          pad += [total / 2, total - total / 2]
        }
      }
      return F.pad(input, pad, mode: paddingMode)
    }

    open override var extraRepr: String {
      var s = "\(inChannels), \(outChannels), kernel_size=\(python(kernelSize)), stride=\(python(stride))"
      if let padding = padding as? [Int] {
        if padding.contains(where: { $0 != 0 }) { s += ", padding=\(python(padding))" }
      } else {
        s += ", padding=\(padding)"
      }
      if dilation.contains(where: { $0 != 1 }) { s += ", dilation=\(python(dilation))" }
      if outputPadding.contains(where: { $0 != 0 }) { s += ", output_padding=\(python(outputPadding))" }
      if groups != 1 { s += ", groups=\(groups)" }
      if bias == nil { s += ", bias=False" }
      if paddingMode != "zeros" { s += ", padding_mode=\(paddingMode)" }
      return s
    }
  }

  /// Cross-correlation over [N, C, L] or [C, L] with a weight [outChannels, inChannels / groups, kernelSize].
  open class Conv1d: ConvNd {
    /// A convolution of one dimension; `padding` is a number, "same" or "valid".
    public init(
      _ inChannels: Int, _ outChannels: Int, _ kernelSize: any IntOrList, stride: any IntOrList = 1,
      padding: any ConvolutionPadding = 0, dilation: any IntOrList = 1, groups: Int = 1, bias: Bool = true,
      paddingMode: String = "zeros", dtype: DType? = nil
    ) {
      super.init(
        1, "Conv1d", inChannels, outChannels, kernelSize, stride, padding, dilation, groups, bias,
        paddingMode, dtype)
    }

    open override func forward(_ input: Tensor) -> Tensor {
      paddingMode == "zeros"
        ? F.conv1d(
          input, weight, bias: bias, stride: stride, padding: padding, dilation: dilation, groups: groups)
        : F.conv1d(
          padded(input), weight, bias: bias, stride: stride, padding: 0, dilation: dilation, groups: groups)
    }
  }

  /// Cross-correlation over [N, C, H, W] or [C, H, W] with a weight [outChannels, inChannels / groups, kH,
  /// kW].
  ///
  ///     nn.Conv2d(1, 32, 3, padding: 1)(torch.randn(64, 1, 8, 8)).shape    // [64, 32, 8, 8]
  ///     nn.Conv2d(16, 16, [3, 5], stride: [2, 1], padding: [1, 2], groups: 16)
  open class Conv2d: ConvNd {
    /// A convolution of two dimensions; sizes are a number or [height, width], `padding` also "same" or
    /// "valid".
    public init(
      _ inChannels: Int, _ outChannels: Int, _ kernelSize: any IntOrList, stride: any IntOrList = 1,
      padding: any ConvolutionPadding = 0, dilation: any IntOrList = 1, groups: Int = 1, bias: Bool = true,
      paddingMode: String = "zeros", dtype: DType? = nil
    ) {
      super.init(
        2, "Conv2d", inChannels, outChannels, kernelSize, stride, padding, dilation, groups, bias,
        paddingMode, dtype)
    }

    open override func forward(_ input: Tensor) -> Tensor {
      paddingMode == "zeros"
        ? F.conv2d(
          input, weight, bias: bias, stride: stride, padding: padding, dilation: dilation, groups: groups)
        : F.conv2d(
          padded(input), weight, bias: bias, stride: stride, padding: 0, dilation: dilation, groups: groups)
    }
  }

  /// Cross-correlation over [N, C, D, H, W] or [C, D, H, W] with a weight [outChannels, inChannels / groups,
  /// kD, kH, kW].
  open class Conv3d: ConvNd {
    /// A convolution of three dimensions; sizes are a number or [depth, height, width], `padding` also "same"
    /// or "valid".
    public init(
      _ inChannels: Int, _ outChannels: Int, _ kernelSize: any IntOrList, stride: any IntOrList = 1,
      padding: any ConvolutionPadding = 0, dilation: any IntOrList = 1, groups: Int = 1, bias: Bool = true,
      paddingMode: String = "zeros", dtype: DType? = nil
    ) {
      super.init(
        3, "Conv3d", inChannels, outChannels, kernelSize, stride, padding, dilation, groups, bias,
        paddingMode, dtype)
    }

    open override func forward(_ input: Tensor) -> Tensor {
      paddingMode == "zeros"
        ? F.conv3d(
          input, weight, bias: bias, stride: stride, padding: padding, dilation: dilation, groups: groups)
        : F.conv3d(
          padded(input), weight, bias: bias, stride: stride, padding: 0, dilation: dilation, groups: groups)
    }
  }
}
