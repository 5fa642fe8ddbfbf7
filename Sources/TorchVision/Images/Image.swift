import TorchCore

extension torchvision {
  public typealias Image = TorchVision.Image
}

/// A picture of 8-bit pixels, a value like an array: copies share their pixels until one is changed.
///
///     let photo = try Image("cat.jpg").convert(.rgb)
///     photo.width                       // 640
///     photo[10, 20]                     // [203, 180, 92]: x 10, y 20
///     try photo.save("cat.png")
///     let x = photo.tensor()            // uint8 [3, 480, 640]
///
/// What Pillow calls an image, in the modes that photographs have.
public struct Image: Sendable, Equatable {
  /// What the bytes of a pixel are.
  public enum Mode: String, Sendable, CaseIterable {
    /// Grey.
    case l = "L"
    /// Grey, and opacity.
    case la = "LA"
    /// Red, green, blue.
    case rgb = "RGB"
    /// Red, green, blue, and opacity.
    case rgba = "RGBA"
    /// Cyan, magenta, yellow, black: 255 is full ink.
    case cmyk = "CMYK"

    /// Bytes of a pixel.
    public var channels: Int {
      switch self {
      case .l: 1
      case .la: 2
      case .rgb: 3
      case .rgba, .cmyk: 4
      }
    }
    /// Whether the last byte is the opacity.
    var hasAlpha: Bool { self == .la || self == .rgba }
  }

  public let width: Int
  public let height: Int
  public let mode: Mode
  /// Row by row from the top, the bytes of a pixel side by side.
  public internal(set) var pixels: [UInt8]

  /// An image of given pixels: `width · height · mode.channels` bytes.
  public init(_ mode: Mode, width: Int, height: Int, pixels: [UInt8]) {
    let fits =
      width >= 0 && height >= 0 && width < 1 << 28 && height < 1 << 28
      && pixels.count == width * height * mode.channels
    check(fits, "Image: \(pixels.count) bytes are no \(width) x \(height) pixels of mode \(mode.rawValue)")
    (self.mode, self.width, self.height) = fits ? (mode, width, height) : (mode, 0, 0)
    self.pixels = fits ? pixels : []
  }

  /// An image of one colour, a number for each channel; one number fills all channels.
  public init(_ mode: Mode, width: Int, height: Int, fill: [UInt8] = [0]) {
    guard
      check(
        width >= 0 && height >= 0 && width < 1 << 28 && height < 1 << 28
          && width * height <= Image.maxPixels,
        "Image: \(width) x \(height): an image has at most \(Image.maxPixels) pixels"),
      check(
        fill.count == 1 || fill.count == mode.channels,
        "Image: fill \(fill): a pixel of mode \(mode.rawValue) has \(mode.channels) channels")
    else {
      self.init(mode, 0, 0) { _ in }
      return
    }
    self.init(mode, width, height) { target in
      if fill.count == 1 || Set(fill).count == 1 {
        target.initialize(repeating: fill[0])
      } else {
        for i in target.indices { target[i] = fill[i % fill.count] }
      }
    }
  }

  /// An image whose pixels `body` writes, all of them.
  init(
    _ mode: Mode, _ width: Int, _ height: Int, _ body: (UnsafeMutableBufferPointer<UInt8>) throws -> Void
  ) rethrows {
    (self.mode, self.width, self.height) = (mode, width, height)
    let count = width * height * mode.channels
    pixels = try [UInt8](unsafeUninitializedCapacity: count) { target, n in
      if count > 0 { try body(UnsafeMutableBufferPointer(rebasing: target[0..<count])) }
      n = count
    }
  }

  /// More pixels than this are refused, as Pillow does: a small file can announce, and truly hold, a picture that no
  /// memory holds.
  public static let maxPixels = 178_956_970

  /// The channels of the pixel in column `x`, row `y`, counted from the upper left corner.
  public subscript(x: Int, y: Int) -> [UInt8] {
    get {
      guard check(contains(x, y), "Image: pixel (\(x), \(y)) of \(description)") else { return [] }
      let i = (y * width + x) * mode.channels
      return Array(pixels[i..<i + mode.channels])
    }
    set {
      guard check(contains(x, y), "Image: pixel (\(x), \(y)) of \(description)"),
        check(newValue.count == mode.channels, "Image: \(newValue) is no pixel of \(description)")
      else { return }
      let i = (y * width + x) * mode.channels
      for c in newValue.indices { pixels[i + c] = newValue[c] }
    }
  }

  private func contains(_ x: Int, _ y: Int) -> Bool { x >= 0 && y >= 0 && x < width && y < height }
}

extension Image: CustomStringConvertible {
  public var description: String { "Image(\(mode.rawValue), \(width) x \(height))" }
}

extension Image {
  /// The pixels as a tensor: uint8, [channels, height, width].
  public func tensor() -> Tensor {
    let result = Tensor(empty: [mode.channels, height, width], .uint8)
    if Failure.pending { return .placeholder }
    let target = result.pointer(UInt8.self)
    pixels.withUnsafeBufferPointer { p in
      separate(p.baseAddress, count: width * height, channels: mode.channels) { c, i, value in
        target[c + i] = value
      }
    }
    return result
  }

  /// The pixels as PyTorch's networks take them: float32 between 0 and 1, [channels, height, width].
  func scaledTensor() -> Tensor {
    let result = Tensor(empty: [mode.channels, height, width])
    if Failure.pending { return .placeholder }
    let target = result.pointer(Float.self)
    pixels.withUnsafeBufferPointer { p in
      separate(p.baseAddress, count: width * height, channels: mode.channels) { c, i, value in
        target[c + i] = Float(value) / 255
      }
    }
    return result
  }

  /// An image of a tensor [channels, height, width] or [height, width]: uint8 as it is, floating-point numbers times
  /// 255, cut to whole numbers. 1 channel is grey, 2 are grey and opacity, 3 RGB, 4 RGBA, or what `mode` says.
  public init(_ tensor: Tensor, mode: Mode? = nil) {
    let n = tensor.ndim
    let channels = n == 3 ? tensor.shape[0] : 1
    let natural = channels >= 1 && channels <= 4 ? [Mode.l, .la, .rgb, .rgba][channels - 1] : nil
    guard
      check(
        (n == 2 || n == 3) && natural != nil && (tensor.dtype == .uint8 || tensor.dtype.isFloatingPoint),
        "ToImage: \(tensor.described): an image is uint8 or floating-point, [channels, height, width] with "
          + "1 to 4 channels, or [height, width]"),
      check(
        mode == nil || mode!.channels == channels,
        "ToImage: \(tensor.described): mode \(mode?.rawValue ?? "") has \(mode?.channels ?? 0) channels")
    else {
      self.init(.l, 0, 0) { _ in }
      return
    }
    let bytes = tensor.dtype == .uint8 ? tensor : (tensor.detach() * 255).to(.int32).to(.uint8)
    let source = bytes.contiguous()
    if Failure.pending {
      self.init(.l, 0, 0) { _ in }
      return
    }
    let (height, width) = (tensor.shape[-2], tensor.shape[-1])
    self.init(mode ?? natural!, width, height) { target in
      let p = source.pointer(UInt8.self), plane = width * height
      if channels == 1 {
        target.baseAddress!.update(from: p, count: plane)
      } else {
        for c in 0..<channels {
          let q = p + c * plane
          for i in 0..<plane { target[i * channels + c] = q[i] }
        }
      }
      withExtendedLifetime(source) {}
    }
  }
}

/// Calls `body` with the start of each channel's plane, the pixel's number and its value.
@inline(__always) private func separate(
  _ source: UnsafePointer<UInt8>?, count: Int, channels: Int, _ body: (Int, Int, UInt8) -> Void
) {
  guard let source else { return }
  // The number of channels as a constant, so that each loop is compiled with its stride.
  @inline(__always) func planes(_ n: Int) {
    for c in 0..<n {
      for i in 0..<count { body(c * count, i, source[i * n + c]) }
    }
  }
  switch channels {
  case 1: planes(1)
  case 2: planes(2)
  case 3: planes(3)
  default: planes(4)
  }
}
