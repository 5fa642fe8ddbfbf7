import TorchCore

extension torchvision.transforms {
  /// The picture in another size: height and width, or one number for the shorter side; the longer one follows, and is
  /// at most `maxSize`.
  ///
  ///     T.Resize(256)(photo)                  // 480 x 640 becomes 256 x 341
  ///     T.Resize([224, 224], interpolation: .bicubic)
  public struct Resize: Transform {
    public let size: any IntOrList, interpolation: InterpolationMode, maxSize: Int?, antialias: Bool?
    public init(
      _ size: any IntOrList, interpolation: InterpolationMode = .bilinear, maxSize: Int? = nil,
      antialias: Bool? = true
    ) {
      (self.size, self.interpolation, self.maxSize, self.antialias) = (
        size, interpolation, maxSize, antialias
      )
    }
    public func transform(_ input: Picture) -> Picture {
      input.map(
        { functional.resize($0, size, interpolation: interpolation, maxSize: maxSize) },
        { functional.resize($0, size, interpolation: interpolation, maxSize: maxSize, antialias: antialias) })
    }
  }

  /// The middle of the picture: a square, or height and width. What is smaller is padded with black.
  public struct CenterCrop: Transform {
    public let size: any IntOrList
    public init(_ size: any IntOrList) { self.size = size }
    public func transform(_ input: Picture) -> Picture {
      input.map({ functional.centerCrop($0, size) }, { functional.centerCrop($0, size) })
    }
  }

  /// More pixels around the picture: one number for all sides, two (left and right, top and bottom), or four (left,
  /// top, right, bottom).
  ///
  ///     T.Pad(10)(x)                          // 10 x 10 becomes 30 x 30
  public struct Pad: Transform {
    public let padding: any IntOrList, fill: any DoubleOrList, paddingMode: PaddingMode
    public init(_ padding: any IntOrList, fill: any DoubleOrList = 0, paddingMode: PaddingMode = .constant) {
      (self.padding, self.fill, self.paddingMode) = (padding, fill, paddingMode)
    }
    public func transform(_ input: Picture) -> Picture {
      input.map(
        { functional.pad($0, padding, fill: fill, paddingMode: paddingMode) },
        { functional.pad($0, padding, fill: fill, paddingMode: paddingMode) })
    }
  }

  /// A part of the picture from anywhere, of one size: a square, or height and width. `padding` goes around it first;
  /// `padIfNeeded` also pads what is smaller than the part.
  ///
  ///     T.RandomCrop(32, padding: 4)
  public struct RandomCrop: Transform {
    public let size: any IntOrList, padding: (any IntOrList)?, padIfNeeded: Bool
    public let fill: any DoubleOrList, paddingMode: PaddingMode
    public init(
      _ size: any IntOrList, padding: (any IntOrList)? = nil, padIfNeeded: Bool = false,
      fill: any DoubleOrList = 0, paddingMode: PaddingMode = .constant
    ) {
      (self.size, self.padding, self.padIfNeeded) = (size, padding, padIfNeeded)
      (self.fill, self.paddingMode) = (fill, paddingMode)
    }

    public func transform(_ input: Picture) -> Picture {
      input.each { input in
        guard let (h, w) = functional.pair(size, "RandomCrop") else { return input }
        func padded(_ x: Picture, _ by: any IntOrList) -> Picture {
          Pad(by, fill: fill, paddingMode: paddingMode).transform(x)
        }
        var x = input
        if let padding { x = padded(x, padding) }
        if padIfNeeded, x.dimensions.w < w { x = padded(x, [w - x.dimensions.w, 0]) }
        if padIfNeeded, x.dimensions.h < h { x = padded(x, [0, h - x.dimensions.h]) }
        let (i, j) = RandomCrop.getParams(x, (h, w))
        if Failure.pending { return input }
        return x.map({ functional.crop($0, i, j, h, w) }, { functional.crop($0, i, j, h, w) })
      }
    }

    /// Top and left of the part.
    static func getParams(_ x: Picture, _ size: (h: Int, w: Int)) -> (Int, Int) {
      let (_, h, w) = x.dimensions
      guard
        check(
          h >= size.h && w >= size.w,
          "RandomCrop: size \(size.h) x \(size.w) is larger than the picture's \(h) x \(w): padIfNeeded: true pads it"
        ),
        (h, w) != size
      else { return (0, 0) }
      let top = Draw.integer(0, h - size.h + 1)
      return (top, Draw.integer(0, w - size.w + 1))
    }
  }

  /// A part of random area (a share of the picture's) and random shape (width over height), resized to one size.
  ///
  ///     T.RandomResizedCrop(224)
  public struct RandomResizedCrop: Transform {
    public let size: any IntOrList, scale: [Double], ratio: [Double]
    public let interpolation: InterpolationMode, antialias: Bool?
    public init(
      _ size: any IntOrList, scale: [Double] = [0.08, 1], ratio: [Double] = [3.0 / 4, 4.0 / 3],
      interpolation: InterpolationMode = .bilinear, antialias: Bool? = true
    ) {
      let isRight = check(
        (scale + ratio).allSatisfy(\.isFinite) && scale.count == 2 && ratio.count == 2 && ratio[0] > 0
          && scale[0] >= 0 && scale[0] <= scale[1]
          && ratio[0] <= ratio[1],
        "RandomResizedCrop: scale \(scale), ratio \(ratio): each a least and a greatest positive number")
      (self.size, self.interpolation, self.antialias) = (size, interpolation, antialias)
      (self.scale, self.ratio) = isRight ? (scale, ratio) : ([1, 1], [1, 1])
    }

    public func transform(_ input: Picture) -> Picture {
      input.each { input in
        guard let (height, width) = functional.pair(size, "RandomResizedCrop") else { return input }
        let (_, h, w) = input.dimensions
        let p = RandomResizedCrop.getParams((h, w), scale, ratio)
        return input.map(
          { image in
            functional.resizedCrop(
              image, p.i, p.j, p.h, p.w, [height, width], interpolation: interpolation)
          },
          { tensor in
            functional.resizedCrop(
              tensor, p.i, p.j, p.h, p.w, [height, width], interpolation: interpolation, antialias: antialias)
          })
      }
    }

    /// Top, left, height and width of the part: ten tries, then the largest part of the middle in the allowed shapes.
    static func getParams(_ from: (h: Int, w: Int), _ scale: [Double], _ ratio: [Double])
      -> (i: Int, j: Int, h: Int, w: Int)
    {
      let (height, width) = from, area = Double(height * width)
      if Failure.pending { return (0, 0, height, width) }
      for _ in 0..<10 {
        let target = area * Draw.between(scale[0], scale[1]), aspect = Draw.ratio(ratio[0], ratio[1])
        let wide = (target * aspect).squareRoot().rounded(.toNearestOrEven)
        let high = (target / aspect).squareRoot().rounded(.toNearestOrEven)
        if wide > 0, wide <= Double(width), high > 0, high <= Double(height) {
          let (h, w) = (Int(high), Int(wide))
          let i = Draw.integer(0, height - h + 1)
          return (i, Draw.integer(0, width - w + 1), h, w)
        }
      }
      var (h, w) = (height, width)
      let shape = Double(width) / Double(height)
      if shape < ratio[0] { h = Int((Double(w) / ratio[0]).rounded(.toNearestOrEven)) }
      if shape > ratio[1] { w = Int((Double(h) * ratio[1]).rounded(.toNearestOrEven)) }
      return ((height - h) / 2, (width - w) / 2, h, w)
    }
  }

  @available(*, deprecated, renamed: "RandomResizedCrop")
  public typealias RandomSizedCrop = RandomResizedCrop

  /// The four corners and the middle, five pictures.
  ///
  ///     let crops: [Image] = T.FiveCrop(24)(photo)
  public struct FiveCrop: Transform {
    public let size: any IntOrList
    public init(_ size: any IntOrList) { self.size = size }
    public func transform(_ input: Picture) -> Picture {
      input.map(
        image: { .several(functional.fiveCrop($0, size).map(Picture.image)) },
        tensor: { .several(functional.fiveCrop($0, size).map(Picture.tensor)) })
    }
    public func callAsFunction(_ img: Image) -> [Image] { functional.fiveCrop(img, size) }
    public func callAsFunction(_ img: Tensor) -> [Tensor] { functional.fiveCrop(img, size) }
  }

  /// The four corners and the middle of the picture and of the flipped picture, ten pictures.
  public struct TenCrop: Transform {
    public let size: any IntOrList, verticalFlip: Bool
    public init(_ size: any IntOrList, verticalFlip: Bool = false) {
      (self.size, self.verticalFlip) = (size, verticalFlip)
    }
    public func transform(_ input: Picture) -> Picture {
      input.map(
        image: { .several(callAsFunction($0).map(Picture.image)) },
        tensor: { .several(callAsFunction($0).map(Picture.tensor)) })
    }
    public func callAsFunction(_ img: Image) -> [Image] {
      functional.tenCrop(img, size, verticalFlip: verticalFlip)
    }
    public func callAsFunction(_ img: Tensor) -> [Tensor] {
      functional.tenCrop(img, size, verticalFlip: verticalFlip)
    }
  }
}
