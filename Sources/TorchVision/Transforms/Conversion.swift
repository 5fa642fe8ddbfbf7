import TorchCore

extension torchvision.transforms.functional {
  /// The image as float32 between 0 and 1, [channels, height, width].
  public static func toTensor(_ pic: Image) -> Tensor {
    let scaled = pic.scaledTensor()
    return torch.getDefaultDtype() == .float32 ? scaled : pic.tensor().to(torch.getDefaultDtype()).div(255)
  }

  /// An array [height, width, channels] or [height, width] as [channels, height, width]; uint8 becomes float32 between
  /// 0 and 1.
  public static func toTensor(_ pic: numpy.ndarray) -> Tensor {
    let x = torch.fromNumpy(pic)
    guard check(x.ndim == 2 || x.ndim == 3, "toTensor: \(x.described): an image has 2 or 3 dimensions") else {
      return .placeholder
    }
    let planes = (x.ndim == 2 ? x.unsqueeze(0) : x.permute(2, 0, 1)).contiguous()
    return x.dtype == .uint8 ? planes.to(torch.getDefaultDtype()).div(255) : planes
  }

  /// The image's bytes, [channels, height, width].
  public static func pilToTensor(_ pic: Image) -> Tensor { pic.tensor() }

  /// An image of a tensor [channels, height, width] or [height, width]: uint8 as it is, floating-point numbers times
  /// 255, cut to whole numbers. `mode` chooses where the number of channels does not: 4 are RGBA or CMYK.
  public static func toPILImage(_ pic: Tensor, mode: Image.Mode? = nil) -> Image { Image(pic, mode: mode) }

  /// An image of an array [height, width, channels] or [height, width].
  public static func toPILImage(_ pic: numpy.ndarray, mode: Image.Mode? = nil) -> Image {
    let x = torch.fromNumpy(pic)
    return Image(x.ndim == 3 ? x.permute(2, 0, 1) : x, mode: mode)
  }

  /// The numbers as another type over that type's range: 0 to 1 for floating-point numbers, 0 to the largest for
  /// integers. float32 to int32 or int64, and float64 to int64, would overflow: an error.
  public static func convertImageDtype(_ image: Tensor, _ dtype: DType = .float32) -> Tensor {
    if image.dtype == dtype { return image }
    guard let from = largest(image.dtype), let to = largest(dtype) else {
      fail(
        "convertImageDtype: \(image.described) to \(dtype.name): images are integers or floating-point numbers"
      )
      return .placeholder
    }
    switch (image.dtype.isFloatingPoint, dtype.isFloatingPoint) {
    case (true, true): return image.to(dtype)
    case (true, false):
      let unsafe = dtype == .int64 && image.dtype != .float16 || dtype == .int32 && image.dtype == .float32
      guard
        check(!unsafe, "convertImageDtype: \(image.described) to \(dtype.name): the numbers would overflow")
      else {
        return .placeholder
      }
      // Just below one more than the largest, so that every integer gets an equal share of 0 to 1.
      return image.mul(.double(Double(to) + 1 - 1e-3)).to(dtype)
    case (false, true): return image.to(dtype).div(.double(Double(from)))
    case (false, false):
      let (wide, narrow) = (Swift.max(from, to) / 2 + 1, Swift.min(from, to) / 2 + 1)
      let factor = Scalar.int(Int(wide / narrow))
      return from > to ? image.floorDivide(factor).to(dtype) : image.to(dtype).mul(factor)
    }
  }

  /// (x - mean) / std, a mean and a standard deviation for each channel of [..., channels, height, width].
  public static func normalize(_ tensor: Tensor, _ mean: [Double], _ std: [Double], inplace: Bool = false)
    -> Tensor
  {
    let channels = tensor.ndim >= 3 ? tensor.shape[-3] : 0
    guard
      check(
        tensor.dtype.isFloatingPoint && tensor.ndim >= 3,
        "normalize: \(tensor.described): floating-point numbers [..., channels, height, width]; an image needs "
          + "ToTensor() first"),
      check(
        [1, channels].contains(mean.count) && [1, channels].contains(std.count),
        "normalize: \(tensor.described): \(mean.count) means and \(std.count) deviations for \(channels) channels"
      ),
      check(!std.contains(0), "normalize: a deviation is 0: nothing can be divided by it")
    else { return .placeholder }
    func column(_ x: [Double]) -> Tensor { torch.tensor(x, dtype: tensor.dtype).view(-1, 1, 1) }
    let result = inplace ? tensor : tensor.clone()
    return result.sub_(column(mean)).div_(column(std))
  }

  /// The largest number of an image of a type: 1 for floating-point numbers.
  static func largest(_ dtype: DType) -> UInt64? {
    switch dtype {
    case .uint8: 255
    case .int8: 127
    case .int16: 32767
    case .int32: 2_147_483_647
    case .int64: 9_223_372_036_854_775_807
    case _ where dtype.isFloatingPoint: 1
    default: nil
    }
  }
}

extension torchvision.transforms {
  /// The image as float32 between 0 and 1, [channels, height, width].
  ///
  ///     let x = T.ToTensor()(photo)
  public struct ToTensor: Transform {
    public init() {}
    public func transform(_ input: Picture) -> Picture {
      input.map(
        image: { .tensor(functional.toTensor($0)) },
        tensor: {
          fail("ToTensor: \($0.described): takes an Image; ConvertImageDtype() converts tensors")
          return .tensor(.placeholder)
        })
    }
    public func callAsFunction(_ pic: Image) -> Tensor { functional.toTensor(pic) }
    /// An array [height, width, channels] of uint8 between 0 and 255.
    public func callAsFunction(_ pic: numpy.ndarray) -> Tensor { functional.toTensor(pic) }
  }

  /// The image's bytes: uint8, [channels, height, width].
  public struct PILToTensor: Transform {
    public init() {}
    public func transform(_ input: Picture) -> Picture {
      input.map(image: { .tensor($0.tensor()) }, tensor: Picture.tensor)
    }
    public func callAsFunction(_ pic: Image) -> Tensor { pic.tensor() }
  }

  /// An image of a tensor [channels, height, width]: uint8, or floating-point numbers between 0 and 1.
  ///
  ///     let image = T.ToImage()(x)
  public struct ToPILImage: Transform {
    public let mode: Image.Mode?
    public init(mode: Image.Mode? = nil) { self.mode = mode }
    public func transform(_ input: Picture) -> Picture {
      input.map(image: Picture.image, tensor: { .image(Image($0, mode: mode)) })
    }
    public func callAsFunction(_ pic: Tensor) -> Image { Image(pic, mode: mode) }
    /// An image of an array [height, width, channels].
    public func callAsFunction(_ pic: numpy.ndarray) -> Image { functional.toPILImage(pic, mode: mode) }
  }
  public typealias ToImage = ToPILImage

  /// The numbers as another type over that type's range.
  public struct ConvertImageDtype: Transform {
    public let dtype: DType
    public init(_ dtype: DType = .float32) { self.dtype = dtype }
    public func transform(_ input: Picture) -> Picture {
      input.map(
        image: { .tensor(functional.convertImageDtype($0.tensor(), dtype)) },
        tensor: { .tensor(functional.convertImageDtype($0, dtype)) })
    }
  }

  /// (x - mean) / std for each channel.
  ///
  ///     T.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
  public struct Normalize: Transform {
    public let mean: [Double], std: [Double], inplace: Bool
    public init(_ mean: [Double], _ std: [Double], inplace: Bool = false) {
      (self.mean, self.std, self.inplace) = (mean, std, inplace)
    }
    public func transform(_ input: Picture) -> Picture {
      input.map(
        image: {
          fail("Normalize: \($0): takes a tensor: put ToTensor() before it")
          return .tensor(.placeholder)
        },
        tensor: { .tensor(functional.normalize($0, mean, std, inplace: inplace)) })
    }
  }
}
