import TorchCore

extension torchvision.transforms.functional {
  public typealias InterpolationMode = torchvision.transforms.InterpolationMode
  public typealias PaddingMode = torchvision.transforms.PaddingMode

  /// Channels, height and width.
  public static func getDimensions(_ img: Image) -> [Int] { [img.mode.channels, img.height, img.width] }
  /// Channels, height and width of [..., channels, height, width] or [height, width].
  public static func getDimensions(_ img: Tensor) -> [Int] {
    guard check(img.ndim >= 2, "transforms: \(img.described): an image has 2 dimensions or more") else {
      return [0, 0, 0]
    }
    return [img.ndim == 2 ? 1 : img.shape[-3], img.shape[-2], img.shape[-1]]
  }

  /// The size that `resize` gives to a picture of height and width `from`; nil after an error.
  static func resizedSize(_ from: (h: Int, w: Int), _ size: [Int], _ maxSize: Int?) -> (h: Int, w: Int)? {
    guard check(size.count == 1 || size.count == 2, "resize: size \(size): one number, or height and width"),
      check(size.allSatisfy { $0 > 0 && $0 < 1 << 28 }, "resize: size \(size): must be positive"),
      check(
        maxSize == nil || size.count == 1, "resize: maxSize needs a size of one number, the shorter side"),
      check(from.h > 0 && from.w > 0, "resize: the picture has no pixels"),
      check(maxSize ?? .max > size[0], "resize: maxSize \(maxSize ?? 0) must be greater than size \(size[0])")
    else { return nil }
    if size.count == 2 { return (size[0], size[1]) }
    let short = Swift.min(from.h, from.w), long = Swift.max(from.h, from.w)
    let scaled = Double(size[0]) * Double(long) / Double(short)
    guard check(scaled < 0x1p28, "resize: size \(size[0]): the longer side would have \(scaled) pixels")
    else {
      return nil
    }
    var new = (short: size[0], long: Int(scaled))
    if let most = maxSize, new.long > most {
      new = (Int(Double(most) * Double(new.short) / Double(new.long)), most)
    }
    return from.w <= from.h ? (new.long, new.short) : (new.short, new.long)
  }

  /// The picture in another size: `size` is height and width, or one number for the shorter side, the longer one then
  /// follows, and is at most `maxSize`. Where it shrinks, every pixel counts, as in Pillow.
  ///
  ///     let small = torchvision.transforms.functional.resize(photo, 256)
  public static func resize(
    _ img: Image, _ size: any IntOrList, interpolation: InterpolationMode = .bilinear, maxSize: Int? = nil,
    antialias: Bool? = true
  ) -> Image {
    guard let new = resizedSize((img.height, img.width), size.list, maxSize) else { return img }
    return img.resized(new.w, new.h, interpolation)
  }

  /// The same for a tensor [..., height, width]; modes nearest, nearestExact, bilinear and bicubic. `antialias: false`
  /// skips pixels where the picture shrinks.
  public static func resize(
    _ img: Tensor, _ size: any IntOrList, interpolation: InterpolationMode = .bilinear, maxSize: Int? = nil,
    antialias: Bool? = true
  ) -> Tensor {
    let old = getDimensions(img)
    guard let new = resizedSize((old[1], old[2]), size.list, maxSize) else { return .placeholder }
    if (new.h, new.w) == (old[1], old[2]) { return img }
    let smooth = interpolation == .bilinear || interpolation == .bicubic
    guard
      check(
        smooth || interpolation == .nearest || interpolation == .nearestExact,
        "resize: \(img.described): interpolation \(interpolation.rawValue) is for images, not for tensors")
    else { return .placeholder }
    return onFloats(img) { x in
      let y = F.interpolate(
        x, size: [new.h, new.w], mode: interpolation.rawValue, alignCorners: smooth ? false : nil,
        antialias: smooth && antialias == true)
      return interpolation == .bicubic && img.dtype == .uint8 ? y.clamp(min: 0, max: 255) : y
    }
  }

  /// The rectangle whose upper left corner is (left, top); black where that is outside.
  public static func crop(_ img: Image, _ top: Int, _ left: Int, _ height: Int, _ width: Int) -> Image {
    guard isPart(top, left, height, width) else { return img }
    if left >= 0, top >= 0, left + width <= img.width, top + height <= img.height {
      return img.cropped(left, top, width, height)
    }
    return img.padded(-left, -top, left + width - img.width, top + height - img.height)
  }
  public static func crop(_ img: Tensor, _ top: Int, _ left: Int, _ height: Int, _ width: Int) -> Tensor {
    guard isPart(top, left, height, width) else { return .placeholder }
    let d = getDimensions(img), (right, bottom) = (left + width, top + height)
    if left >= 0, top >= 0, right <= d[2], bottom <= d[1] {
      return img.narrow(-2, top, height).narrow(-1, left, width)
    }
    return F.pad(img, [-left, right - d[2], -top, bottom - d[1]])
  }

  private static func isPart(_ top: Int, _ left: Int, _ height: Int, _ width: Int) -> Bool {
    let near = -(1 << 28)..<1 << 28
    return check(
      height > 0 && width > 0 && [top, left, height, width].allSatisfy(near.contains),
      "crop: \(height) x \(width) at (\(top), \(left)): height and width must be positive")
  }

  /// The middle of the picture; `outputSize` is height and width or one number for both. What is smaller is padded
  /// with black first.
  public static func centerCrop(_ img: Image, _ outputSize: any IntOrList) -> Image {
    guard let p = middle((img.height, img.width), outputSize, "centerCrop") else { return img }
    return crop(img, p.top, p.left, p.h, p.w)
  }
  public static func centerCrop(_ img: Tensor, _ outputSize: any IntOrList) -> Tensor {
    let d = getDimensions(img)
    guard let p = middle((d[1], d[2]), outputSize, "centerCrop") else { return .placeholder }
    return crop(img, p.top, p.left, p.h, p.w)
  }

  private static func middle(_ from: (h: Int, w: Int), _ size: any IntOrList, _ name: String)
    -> (top: Int, left: Int, h: Int, w: Int)?
  {
    guard let (h, w) = pair(size, name) else { return nil }
    // Half a pixel goes to the even side, but a missing one to the right and below.
    func start(_ have: Int, _ want: Int) -> Int {
      have < want ? -((want - have) / 2) : Int((Double(have - want) / 2).rounded(.toNearestOrEven))
    }
    return (start(from.h, h), start(from.w, w), h, w)
  }

  /// Height and width of a size of one or two numbers.
  static func pair(_ size: any IntOrList, _ name: String) -> (h: Int, w: Int)? {
    let list = size.list
    guard
      check(
        (list.count == 1 || list.count == 2) && list.allSatisfy { $0 > 0 && $0 < 1 << 28 },
        "\(name): size \(list): one positive number, or height and width")
    else { return nil }
    return (list[0], list.last!)
  }

  /// `crop`, then `resize`.
  public static func resizedCrop(
    _ img: Image, _ top: Int, _ left: Int, _ height: Int, _ width: Int, _ size: any IntOrList,
    interpolation: InterpolationMode = .bilinear, antialias: Bool? = true
  ) -> Image {
    resize(crop(img, top, left, height, width), size, interpolation: interpolation)
  }
  public static func resizedCrop(
    _ img: Tensor, _ top: Int, _ left: Int, _ height: Int, _ width: Int, _ size: any IntOrList,
    interpolation: InterpolationMode = .bilinear, antialias: Bool? = true
  ) -> Tensor {
    resize(crop(img, top, left, height, width), size, interpolation: interpolation, antialias: antialias)
  }

  /// Left, top, right and bottom of a padding of one number, of two (left and right, top and bottom), or of four.
  private static func sides(_ padding: any IntOrList) -> (l: Int, t: Int, r: Int, b: Int)? {
    let p = padding.list
    guard
      check(
        [1, 2, 4].contains(p.count) && p.allSatisfy { $0 > -(1 << 28) && $0 < 1 << 28 },
        "pad: padding \(p): one number for all sides, two (left and right, top and bottom), or four")
    else { return nil }
    return p.count == 4 ? (p[0], p[1], p[2], p[3]) : (p[0], p[p.count - 1], p[0], p[p.count - 1])
  }

  /// More pixels around the picture. `padding` is one number for all sides, two (left and right, top and bottom), or
  /// four (left, top, right, bottom); negative ones cut off. `fill` is one number or one for each channel.
  public static func pad(
    _ img: Image, _ padding: any IntOrList, fill: any DoubleOrList = 0, paddingMode: PaddingMode = .constant
  ) -> Image {
    guard let p = sides(padding), let fill = colour(fill, img) else { return img }
    return img.padded(p.l, p.t, p.r, p.b, fill, paddingMode)
  }
  /// The same for a tensor [..., height, width], with one number as `fill`.
  public static func pad(
    _ img: Tensor, _ padding: any IntOrList, fill: any DoubleOrList = 0, paddingMode: PaddingMode = .constant
  ) -> Tensor {
    guard let p = sides(padding),
      check(fill.doubles.count == 1, "pad: fill \(fill.doubles): a tensor is filled with one number")
    else { return .placeholder }
    let around = [p.l, p.r, p.t, p.b]
    switch paddingMode {
    case .constant: return F.pad(img, around, value: fill.doubles[0])
    case .reflect: return onFloats(img) { F.pad($0, around, mode: "reflect") }
    case .edge: return onFloats(img) { F.pad($0, around, mode: "replicate") }
    case .symmetric:
      let d = getDimensions(img)
      guard
        check(
          p.l <= d[2] && p.r <= d[2] && p.t <= d[1] && p.b <= d[1],
          "pad: \(img.described): a symmetric padding is at most the picture itself")
      else { return .placeholder }
      let inner = F.pad(img, around.map { Swift.min($0, 0) })
      func indices(_ n: Int, _ before: Int, _ after: Int) -> Tensor {
        torch.tensor(
          (0..<n + before + after).map { i in
            let x = i - before
            return x < 0 ? -x - 1 : x < n ? x : 2 * n - 1 - x
          })
      }
      if Failure.pending { return .placeholder }
      return
        inner
        .indexSelect(-2, indices(inner.shape[-2], Swift.max(p.t, 0), Swift.max(p.b, 0)))
        .indexSelect(-1, indices(inner.shape[-1], Swift.max(p.l, 0), Swift.max(p.r, 0)))
    }
  }

  /// One number, or one for each channel, as a pixel of an image.
  static func colour(_ fill: any DoubleOrList, _ img: Image) -> [UInt8]? {
    let n = img.mode.channels, numbers = fill.doubles
    guard
      check(
        (numbers.count == 1 || numbers.count == n) && numbers.allSatisfy { $0 > -1 && $0 < 256 },
        "transforms: fill \(numbers): \(img) has \(n) channels of 0 to 255")
    else { return nil }
    return (0..<n).map { UInt8(numbers[numbers.count == 1 ? 0 : $0]) }
  }

  /// Left and right exchanged.
  public static func hflip(_ img: Image) -> Image { img.flippedHorizontally() }
  public static func hflip(_ img: Tensor) -> Tensor { img.flip([-1]) }
  /// Top and bottom exchanged.
  public static func vflip(_ img: Image) -> Image { img.flippedVertically() }
  public static func vflip(_ img: Tensor) -> Tensor { img.flip([-2]) }

  /// The four corners (upper left and right, lower left and right) and the middle.
  public static func fiveCrop(_ img: Image, _ size: any IntOrList) -> [Image] {
    corners((img.height, img.width), size).map { crop(img, $0.top, $0.left, $0.h, $0.w) }
  }
  public static func fiveCrop(_ img: Tensor, _ size: any IntOrList) -> [Tensor] {
    let d = getDimensions(img)
    return corners((d[1], d[2]), size).map { crop(img, $0.top, $0.left, $0.h, $0.w) }
  }

  private static func corners(_ from: (h: Int, w: Int), _ size: any IntOrList)
    -> [(top: Int, left: Int, h: Int, w: Int)]
  {
    guard let (h, w) = pair(size, "fiveCrop"), let center = middle(from, size, "fiveCrop"),
      check(
        h <= from.h && w <= from.w,
        "fiveCrop: size \(h) x \(w) is larger than the picture's \(from.h) x \(from.w)")
    else { return [] }
    let (right, below) = (from.w - w, from.h - h)
    return [(0, 0, h, w), (0, right, h, w), (below, 0, h, w), (below, right, h, w), center]
  }

  /// `fiveCrop` of the picture and of the flipped picture.
  public static func tenCrop(_ img: Image, _ size: any IntOrList, verticalFlip: Bool = false) -> [Image] {
    fiveCrop(img, size) + fiveCrop(verticalFlip ? vflip(img) : hflip(img), size)
  }
  public static func tenCrop(_ img: Tensor, _ size: any IntOrList, verticalFlip: Bool = false) -> [Tensor] {
    fiveCrop(img, size) + fiveCrop(verticalFlip ? vflip(img) : hflip(img), size)
  }

  /// `body` on the picture as floating-point numbers with four dimensions; the result as the picture was, rounded.
  static func onFloats(_ img: Tensor, _ body: (Tensor) -> Tensor) -> Tensor {
    let dtype: DType = img.dtype == .float64 ? .float64 : .float32
    var x = img.dtype == dtype ? img : img.to(dtype)
    for _ in 0..<Swift.max(0, 4 - img.ndim) { x = x.unsqueeze(0) }
    x = body(x)
    for _ in 0..<Swift.max(0, 4 - img.ndim) { x = x.squeeze(0) }
    return img.dtype == dtype ? x : img.dtype.isFloatingPoint ? x.to(img.dtype) : x.round().to(img.dtype)
  }
}
