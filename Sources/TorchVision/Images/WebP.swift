import CWebP
import TorchCore

/// WebP, still pictures, through libwebp.
enum WebP {
  static func matches(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count >= 12 && bytes[0..<4].elementsEqual("RIFF".utf8) && bytes[8..<12].elementsEqual("WEBP".utf8)
  }

  static func decode(_ bytes: UnsafeRawBufferPointer) throws -> Image {
    let data = bytes.bindMemory(to: UInt8.self).baseAddress!
    var features = WebPBitstreamFeatures()
    let status = WebPGetFeatures(data, bytes.count, &features)
    guard status == VP8_STATUS_OK else {
      throw TorchError(status == VP8_STATUS_NOT_ENOUGH_DATA ? "is truncated" : "is damaged in its header")
    }
    guard features.has_animation == 0 else {
      throw TorchError("is an animation: only still pictures are read")
    }
    let (width, height) = (Int(features.width), Int(features.height))
    // A picture of one colour takes next to nothing.
    try limit(width, height, bytes.count, pixelsPerByte: 1024, anyFile: 1 << 24)
    return try Image(features.has_alpha != 0 ? .rgba : .rgb, width, height) { target in
      let decode = features.has_alpha != 0 ? WebPDecodeRGBAInto : WebPDecodeRGBInto
      let row = Int32(target.count / height)
      guard decode(data, bytes.count, target.baseAddress, target.count, row) != nil else {
        throw TorchError("is damaged or truncated")
      }
    }
  }

  /// `quality` 0 to 100; nil keeps every pixel.
  static func encode(_ image: Image, quality: Int?) throws -> [UInt8] {
    guard (0...100).contains(quality ?? 0) else {
      throw TorchError("quality \(quality ?? 0): WebP has qualities from 0 to 100")
    }
    guard (1...16_383).contains(image.width), (1...16_383).contains(image.height) else {
      throw TorchError("WebP stores images of 1 to 16383 pixels a side, not \(image.width) x \(image.height)")
    }
    let image = image.convert(image.mode.hasAlpha ? .rgba : .rgb)
    let (width, height, row) = (
      Int32(image.width), Int32(image.height), Int32(image.width * image.mode.channels)
    )
    var target: UnsafeMutablePointer<UInt8>?
    defer { WebPFree(target) }
    let size =
      if let quality {
        (image.mode == .rgba ? WebPEncodeRGBA : WebPEncodeRGB)(
          image.pixels, width, height, row, Float(quality), &target)
      } else {
        (image.mode == .rgba ? WebPEncodeLosslessRGBA : WebPEncodeLosslessRGB)(
          image.pixels, width, height, row, &target)
      }
    guard size > 0, let target else { throw TorchError("libwebp cannot encode it") }
    return Array(UnsafeBufferPointer(start: target, count: size))
  }

  /// The orientation in the Exif block.
  static func orientation(_ bytes: UnsafeRawBufferPointer) -> Int? {
    var at = 12
    while at + 8 <= bytes.count {
      let size = (0..<4).reduce(0) { $0 | Int(bytes[at + 4 + $1]) << (8 * $1) }
      guard at + 8 + size <= bytes.count else { return nil }
      if bytes[at..<at + 4].elementsEqual("EXIF".utf8) {
        let block = bytes[at + 8..<at + 8 + size]
        return exifOrientation(block.starts(with: [69, 120, 105, 102, 0, 0]) ? block.dropFirst(6) : block)
      }
      at += 8 + size + size % 2
    }
    return nil
  }
}
