import TorchCore

extension nn {
  /// Signals, images or volumes brought to `size`, or to `scaleFactor` times their size: see `F.interpolate`.
  ///
  ///     nn.Upsample(scaleFactor: 2, mode: "bilinear")(torch.rand(1, 3, 4, 4)).shape    // [1, 3, 8, 8]
  open class Upsample: Layer {
    public final let size: [Int]?, scaleFactor: [Double]?, mode: String
    public final let alignCorners: Bool?, recomputeScaleFactor: Bool?

    /// Either `size` or `scaleFactor`: one number, or one for each dimension.
    public init(
      size: (any IntOrList)? = nil, scaleFactor: (any DoubleOrList)? = nil, mode: String = "nearest",
      alignCorners: Bool? = nil, recomputeScaleFactor: Bool? = nil
    ) {
      (self.size, self.scaleFactor, self.mode) = (size?.list, scaleFactor?.doubles, mode)
      (self.alignCorners, self.recomputeScaleFactor) = (alignCorners, recomputeScaleFactor)
    }

    open override func forward(_ input: Tensor) -> Tensor {
      F.interpolate(
        input, size: size, scaleFactor: scaleFactor, mode: mode, alignCorners: alignCorners,
        recomputeScaleFactor: recomputeScaleFactor)
    }
    open override var extraRepr: String {
      func text<E>(_ list: [E]) -> String {
        list.count == 1 ? "\(list[0])" : "(" + list.map { "\($0)" }.joined(separator: ", ") + ")"
      }
      let extent = scaleFactor.map { "scale_factor=\(text($0))" } ?? "size=\(size.map { text($0) } ?? "None")"
      return "\(extent), mode='\(mode)'"
    }
  }

  /// Images brought to another size by repeating pixels: `Upsample` with mode "nearest".
  public final class UpsamplingNearest2d: Upsample {
    public init(size: (any IntOrList)? = nil, scaleFactor: (any DoubleOrList)? = nil) {
      super.init(size: size, scaleFactor: scaleFactor)
    }
  }

  /// Images brought to another size by bilinear interpolation with aligned corners.
  ///
  ///     nn.UpsamplingBilinear2d(size: [1, 4])(torch.tensor([[[[1.0, 2]]]]))    // [[[[1, 1.3333, 1.6667, 2]]]]
  public final class UpsamplingBilinear2d: Upsample {
    public init(size: (any IntOrList)? = nil, scaleFactor: (any DoubleOrList)? = nil) {
      super.init(size: size, scaleFactor: scaleFactor, mode: "bilinear", alignCorners: true)
    }
  }
}
