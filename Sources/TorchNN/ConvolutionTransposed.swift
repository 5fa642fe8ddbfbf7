import TorchCore

extension nn {
  /// What transposed convolutions share: the gradient of a convolution by its input, which enlarges by `stride`.
  /// The weight is [inChannels, outChannels / groups, …].
  open class ConvTransposeNd: ConvNd {
    init(
      _ dims: Int, _ name: String, _ inChannels: Int, _ outChannels: Int, _ kernelSize: any IntOrList,
      _ stride: any IntOrList, _ padding: any IntOrList, _ outputPadding: any IntOrList, _ groups: Int,
      _ bias: Bool, _ dilation: any IntOrList, _ paddingMode: String, _ dtype: DType?
    ) {
      super.init(
        dims, name, inChannels, outChannels, kernelSize, stride, padding.list(dims, "\(name): padding"),
        dilation, groups, bias, paddingMode, dtype, transposed: true, outputPadding: outputPadding)
    }

    open override func forward(_ input: Tensor) -> Tensor { transposed(input, outputPadding) }

    /// The output of a given size, of those that differ by less than the stride.
    public final func callAsFunction(_ input: Tensor, outputSize: [Int]) -> Tensor {
      hooked(input) { transposed($0, outputPadding(for: outputSize, $0)) }
    }

    private func transposed(_ input: Tensor, _ outputPadding: [Int]) -> Tensor {
      let convolve =
        switch kernelSize.count {
        case 1: F.convTranspose1d
        case 2: F.convTranspose2d
        default: F.convTranspose3d
        }
      let padding = padding as? [Int] ?? [0]
      return convolve(input, weight, bias, stride, padding, outputPadding, groups, dilation)
    }
  }

  /// The transposed convolution of [N, C, L], with or without N.
  open class ConvTranspose1d: ConvTransposeNd {
    /// A transposed convolution of one dimension; `outputPadding` adds to one end of the output.
    public init(
      _ inChannels: Int, _ outChannels: Int, _ kernelSize: any IntOrList, stride: any IntOrList = 1,
      padding: any IntOrList = 0, outputPadding: any IntOrList = 0, groups: Int = 1, bias: Bool = true,
      dilation: any IntOrList = 1, paddingMode: String = "zeros", dtype: DType? = nil
    ) {
      super.init(
        1, "ConvTranspose1d", inChannels, outChannels, kernelSize, stride, padding, outputPadding, groups,
        bias,
        dilation, paddingMode, dtype)
    }
  }

  /// The transposed convolution of [N, C, H, W], with or without N.
  open class ConvTranspose2d: ConvTransposeNd {
    /// A transposed convolution of two dimensions; `outputPadding` adds to one end of the output.
    public init(
      _ inChannels: Int, _ outChannels: Int, _ kernelSize: any IntOrList, stride: any IntOrList = 1,
      padding: any IntOrList = 0, outputPadding: any IntOrList = 0, groups: Int = 1, bias: Bool = true,
      dilation: any IntOrList = 1, paddingMode: String = "zeros", dtype: DType? = nil
    ) {
      super.init(
        2, "ConvTranspose2d", inChannels, outChannels, kernelSize, stride, padding, outputPadding, groups,
        bias,
        dilation, paddingMode, dtype)
    }
  }

  /// The transposed convolution of [N, C, D, H, W], with or without N.
  open class ConvTranspose3d: ConvTransposeNd {
    /// A transposed convolution of three dimensions; `outputPadding` adds to one end of the output.
    public init(
      _ inChannels: Int, _ outChannels: Int, _ kernelSize: any IntOrList, stride: any IntOrList = 1,
      padding: any IntOrList = 0, outputPadding: any IntOrList = 0, groups: Int = 1, bias: Bool = true,
      dilation: any IntOrList = 1, paddingMode: String = "zeros", dtype: DType? = nil
    ) {
      super.init(
        3, "ConvTranspose3d", inChannels, outChannels, kernelSize, stride, padding, outputPadding, groups,
        bias,
        dilation, paddingMode, dtype)
    }
  }
}

extension nn.ConvTransposeNd {
  /// What must be added to the least output to give it a size.
  final func outputPadding(for outputSize: [Int], _ input: Tensor) -> [Int] {
    let dims = kernelSize.count, padding = padding as? [Int] ?? kernelSize.map { _ in 0 }
    let sizes = Array(outputSize.suffix(dims))
    guard check(sizes.count == dims, "\(typeName): outputSize \(outputSize) must have \(dims) numbers") else {
      return outputPadding
    }
    return (0..<dims).map { d in
      let least =
        (input.shape[d - dims] - 1) * stride[d] - 2 * padding[d] + dilation[d] * (kernelSize[d] - 1) + 1
      check(
        sizes[d] >= least && sizes[d] < least + stride[d],
        "\(typeName): outputSize \(sizes[d]) must lie in \(least) ... \(least + stride[d] - 1)")
      return sizes[d] - least
    }
  }
}
