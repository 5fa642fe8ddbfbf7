import TorchCore

extension nn {
  /// Channels become pixels: [.., c·r², h, w] -> [.., c, h·r, w·r] (Shi et al. 2016).
  ///
  ///     nn.PixelShuffle(3)(torch.rand(1, 9, 4, 4)).shape    // [1, 1, 12, 12]
  public final class PixelShuffle: Layer {
    public let upscaleFactor: Int

    /// r is `upscaleFactor`.
    public init(_ upscaleFactor: Int) { self.upscaleFactor = upscaleFactor }

    public override func forward(_ input: Tensor) -> Tensor { F.pixelShuffle(input, upscaleFactor) }
    public override var extraRepr: String { "upscale_factor=\(upscaleFactor)" }
  }

  /// Pixels become channels: [.., c, h·r, w·r] -> [.., c·r², h, w].
  public final class PixelUnshuffle: Layer {
    public let downscaleFactor: Int

    /// r is `downscaleFactor`.
    public init(_ downscaleFactor: Int) { self.downscaleFactor = downscaleFactor }

    public override func forward(_ input: Tensor) -> Tensor { F.pixelUnshuffle(input, downscaleFactor) }
    public override var extraRepr: String { "downscale_factor=\(downscaleFactor)" }
  }

  /// The channels in the order that dealing them out to `groups` piles gives.
  public final class ChannelShuffle: Layer {
    public let groups: Int

    /// The number of piles, which divides that of the channels.
    public init(_ groups: Int) { self.groups = groups }

    public override func forward(_ input: Tensor) -> Tensor { F.channelShuffle(input, groups) }
    public override var extraRepr: String { "groups=\(groups)" }
  }

  /// The windows of images as columns: [n, c, h, w] -> [n, c · kernel, windows], with or without n.
  public final class Unfold: Layer {
    public let kernelSize: any IntOrList, dilation: any IntOrList, padding: any IntOrList,
      stride: any IntOrList

    /// The sizes of the windows, one number or two.
    public init(
      _ kernelSize: any IntOrList, dilation: any IntOrList = 1, padding: any IntOrList = 0,
      stride: any IntOrList = 1
    ) {
      (self.kernelSize, self.dilation, self.padding, self.stride) = (kernelSize, dilation, padding, stride)
    }

    public override func forward(_ input: Tensor) -> Tensor {
      F.unfold(input, kernelSize, dilation: dilation, padding: padding, stride: stride)
    }
    public override var extraRepr: String {
      "kernel_size=\(python(kernelSize)), dilation=\(python(dilation)), padding=\(python(padding)), "
        + "stride=\(python(stride))"
    }
  }

  /// Columns added up at the places of their windows, the adjoint of `Unfold`: images of the height and width
  /// `outputSize`.
  public final class Fold: Layer {
    public let outputSize: any IntOrList, kernelSize: any IntOrList
    public let dilation: any IntOrList, padding: any IntOrList, stride: any IntOrList

    /// The size of the images and those of the windows, one number or two.
    public init(
      _ outputSize: any IntOrList, _ kernelSize: any IntOrList, dilation: any IntOrList = 1,
      padding: any IntOrList = 0, stride: any IntOrList = 1
    ) {
      (self.outputSize, self.kernelSize) = (outputSize, kernelSize)
      (self.dilation, self.padding, self.stride) = (dilation, padding, stride)
    }

    public override func forward(_ input: Tensor) -> Tensor {
      F.fold(input, outputSize, kernelSize, dilation: dilation, padding: padding, stride: stride)
    }
    public override var extraRepr: String {
      "output_size=\(python(outputSize)), kernel_size=\(python(kernelSize)), dilation=\(python(dilation)), "
        + "padding=\(python(padding)), stride=\(python(stride))"
    }
  }
}
