import CPNG
import Glibc
import TorchCore

extension torchvision.io {
  /// Writes an image as a PNG file: uint8, [channels, height, width] with 1 (grey), 2 (grey, alpha), 3 (RGB) or 4
  /// (RGBA) channels, or [height, width]. Throws when the file cannot be written.
  ///
  ///     try torchvision.io.writePNG(image, "digit.png")
  public static func writePNG(_ input: Tensor, _ filename: String) throws {
    let n = input.shape.count
    let channels = n == 3 ? input.shape[0] : 1
    guard input.dtype == .uint8, n == 2 || n == 3, (1...4).contains(channels), input.count > 0 else {
      throw TorchError("writePNG: \(input.described): an image is uint8, [channels, height, width]")
    }
    let (height, width) = (input.shape[-2], input.shape[-1])
    guard height < 1 << 20, width < 1 << 20 else {
      throw TorchError("writePNG: \(input.described): a side may have at most \(1 << 20) pixels")
    }
    let (dc, dy, dx) = (n == 3 ? input.strides[0] : 0, input.strides[-2], input.strides[-1])
    let source = input.pointer(UInt8.self)
    var pixels = [UInt8](repeating: 0, count: input.count)
    for y in 0..<height {
      for x in 0..<width {
        for c in 0..<channels { pixels[(y * width + x) * channels + c] = source[c * dc + y * dy + x * dx] }
      }
    }
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    (image.width, image.height) = (UInt32(width), UInt32(height))
    image.format = formats[channels - 1]
    guard png_image_write_to_file(&image, filename, 0, pixels, 0, nil) != 0 else {
      let reason = message(&image)
      png_image_free(&image)
      throw TorchError("writePNG: '\(filename)': \(reason)")
    }
  }

  /// Reads a PNG file as uint8, [channels, height, width]; 16-bit and palette images are converted.
  public static func readPNG(_ path: String) throws -> Tensor {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw TorchError("readPNG: '\(path)': \(String(cString: strerror(errno)))")
    }
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    defer { png_image_free(&image) }
    guard png_image_begin_read_from_file(&image, path) != 0 else {
      throw TorchError("readPNG: '\(path)': \(message(&image))")
    }
    let channels = (image.format & 2 != 0 ? 3 : 1) + (image.format & 1 != 0 ? 1 : 0)
    image.format = formats[channels - 1]
    let (height, width) = (Int(image.height), Int(image.width))
    // Deflate cannot pack tighter than 1032 to 1; only small images have less than a byte for each pixel.
    guard height * width <= max(1 << 26, Int(status.st_size) * 1032) else {
      throw TorchError(
        "readPNG: '\(path)': announces \(width) x \(height) pixels, more than its bytes can hold")
    }
    var pixels = [UInt8](repeating: 0, count: height * width * channels)
    guard png_image_finish_read(&image, nil, &pixels, 0, nil) != 0 else {
      throw TorchError("readPNG: '\(path)': \(message(&image))")
    }
    let result = try withError { Tensor(empty: [channels, height, width], .uint8) }
    let target = result.pointer(UInt8.self)
    for i in 0..<height * width {
      for c in 0..<channels { target[c * height * width + i] = pixels[i * channels + c] }
    }
    return result
  }

  /// libpng's names of 8-bit grey, grey and alpha, RGB, RGBA: bit 0 is alpha, bit 1 colour.
  private static var formats: [UInt32] { [0, 1, 2, 3] }

  private static func message(_ image: inout png_image) -> String {
    withUnsafeBytes(of: &image.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
