import TorchCore

extension torchvision.io {
  /// What the channels of a decoded image shall be; `.unchanged` keeps those of the file.
  public enum ImageReadMode: Sendable {
    case unchanged, gray, grayAlpha, rgb, rgbAlpha
    public static var rgba: ImageReadMode { .rgbAlpha }

    var mode: Image.Mode? {
      switch self {
      case .unchanged: nil
      case .gray: .l
      case .grayAlpha: .la
      case .rgb: .rgb
      case .rgbAlpha: .rgba
      }
    }
  }

  /// The bytes of a file: uint8, one dimension.
  public static func readFile(_ path: String) throws -> Tensor {
    try named("readFile", path) { try tensor(readBytes(path)) }
  }

  /// Writes the bytes of a uint8 tensor of one dimension.
  public static func writeFile(_ filename: String, _ data: Tensor) throws {
    try named("writeFile", filename) { try writeBytes(bytes(data), filename) }
  }

  /// Reads a JPEG, PNG or WebP file as uint8, [channels, height, width].
  ///
  ///     let x = try torchvision.io.readImage("cat.jpg", mode: .rgb)     // [3, 480, 640]
  public static func readImage(
    _ path: String, mode: ImageReadMode = .unchanged, applyExifOrientation: Bool = false
  ) throws -> Tensor {
    try Image(path, mode: mode.mode, applyExifOrientation: applyExifOrientation).tensor()
  }

  /// Decodes the bytes of a JPEG, PNG or WebP file: uint8, [channels, height, width].
  public static func decodeImage(
    _ input: Tensor, mode: ImageReadMode = .unchanged, applyExifOrientation: Bool = false
  ) throws -> Tensor {
    try named("decodeImage") {
      try Image(bytes: bytes(input), mode: mode.mode, applyExifOrientation: applyExifOrientation).tensor()
    }
  }

  /// Reads an image file, as `readImage` does.
  public static func decodeImage(
    _ path: String, mode: ImageReadMode = .unchanged, applyExifOrientation: Bool = false
  ) throws -> Tensor {
    try readImage(path, mode: mode, applyExifOrientation: applyExifOrientation)
  }

  /// Decodes the bytes of a JPEG file. The grey of a coloured picture is its brightness channel as it was stored.
  public static func decodeJPEG(
    _ input: Tensor, mode: ImageReadMode = .unchanged, applyExifOrientation: Bool = false
  ) throws -> Tensor {
    try decode(input, "decodeJPEG", "JPEG", JPEG.matches) { bytes in
      let image = try JPEG.decode(bytes, grey: mode == .gray)
      let turned = applyExifOrientation ? image.upright(JPEG.orientation(bytes)) : image
      return mode.mode.map(turned.convert) ?? turned
    }
  }

  /// Decodes the bytes of a PNG file; of 16 bits the upper 8.
  public static func decodePNG(
    _ input: Tensor, mode: ImageReadMode = .unchanged, applyExifOrientation: Bool = false
  ) throws -> Tensor {
    try decode(input, "decodePNG", "PNG", PNG.matches) {
      try Image(decoding: $0, mode: mode.mode, applyExifOrientation: applyExifOrientation)
    }
  }

  /// Decodes the bytes of a WebP file.
  public static func decodeWebP(_ input: Tensor, mode: ImageReadMode = .unchanged) throws -> Tensor {
    try decode(input, "decodeWebP", "WebP", WebP.matches) { try Image(decoding: $0, mode: mode.mode) }
  }

  /// The bytes of a JPEG file of an image: uint8, [channels, height, width] with 1 or 3 channels.
  public static func encodeJPEG(_ input: Tensor, quality: Int = 75) throws -> Tensor {
    try named("encodeJPEG") { try tensor(JPEG.encode(image(input), quality: quality)) }
  }

  /// The bytes of a PNG file of an image: uint8, [channels, height, width] with 1 to 4 channels.
  public static func encodePNG(_ input: Tensor, compressionLevel: Int = 6) throws -> Tensor {
    try named("encodePNG") { try tensor(PNG.encode(image(input), level: compressionLevel)) }
  }

  /// Writes an image as a JPEG file: uint8, [channels, height, width] with 1 or 3 channels.
  public static func writeJPEG(_ input: Tensor, _ filename: String, quality: Int = 75) throws {
    try named("writeJPEG", filename) { try writeBytes(JPEG.encode(image(input), quality: quality), filename) }
  }

  /// Writes an image as a PNG file: uint8, [channels, height, width] with 1 (grey), 2 (grey, opacity), 3 (RGB) or 4
  /// (RGBA) channels, or [height, width]. Throws when the file cannot be written.
  ///
  ///     try torchvision.io.writePNG(image, "digit.png")
  public static func writePNG(_ input: Tensor, _ filename: String, compressionLevel: Int = 6) throws {
    try named("writePNG", filename) {
      try writeBytes(PNG.encode(image(input), level: compressionLevel), filename)
    }
  }

  /// Reads a PNG file as uint8, [channels, height, width].
  public static func readPNG(_ path: String) throws -> Tensor {
    try named("readPNG", path) { try decodePNG(tensor(readBytes(path))) }
  }

  private static func decode(
    _ input: Tensor, _ name: String, _ format: String, _ matches: (UnsafeRawBufferPointer) -> Bool,
    _ body: (UnsafeRawBufferPointer) throws -> Image
  ) throws -> Tensor {
    try named(name) {
      try bytes(input).withUnsafeBytes {
        guard matches($0) else { throw TorchError("the bytes are no \(format) file") }
        return try body($0).tensor()
      }
    }
  }

  private static func image(_ input: Tensor) throws -> Image {
    guard input.dtype == .uint8, input.count > 0 else {
      throw TorchError("\(input.described): an image is uint8, [channels, height, width]")
    }
    return try withError { Image(input) }
  }

  private static func bytes(_ input: Tensor) throws -> [UInt8] {
    guard input.dtype == .uint8, input.ndim == 1 else {
      throw TorchError("\(input.described): the bytes of a file are uint8, with one dimension")
    }
    let input = input.contiguous()
    defer { withExtendedLifetime(input) {} }
    return Array(UnsafeBufferPointer(start: input.pointer(UInt8.self), count: input.count))
  }

  private static func tensor(_ bytes: [UInt8]) throws -> Tensor {
    let result = try withError { Tensor(empty: [bytes.count], .uint8) }
    result.pointer(UInt8.self).update(from: bytes, count: bytes.count)
    return result
  }

  private static func named<R>(_ name: String, _ path: String? = nil, _ body: () throws -> R) throws -> R {
    do { return try body() } catch let error as TorchError {
      throw TorchError("\(name): \(path.map { "'\($0)': " } ?? "")\(error.message)")
    }
  }
}
