import CTurboJPEG
import TorchCore

/// JPEG, through libjpeg-turbo's TurboJPEG interface, with the library's own choices (exact inverse cosine transform,
/// smooth upsampling of colours), which are Pillow's and PyTorch's too.
enum JPEG {
  static func matches(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count >= 3 && bytes[0] == 0xFF && bytes[1] == 0xD8 && bytes[2] == 0xFF
  }

  /// The picture. A file that ends too early is an error, damage inside of it is not: the decoder goes on at the next
  /// mark, as Pillow does. `grey` takes the brightness channel alone.
  static func decode(_ bytes: UnsafeRawBufferPointer, grey: Bool = false) throws -> Image {
    guard let handle = tjInitDecompress() else { throw TorchError("libjpeg-turbo cannot start") }
    defer { tjDestroy(handle) }
    let data = bytes.bindMemory(to: UInt8.self).baseAddress!, size = UInt(bytes.count)
    var (width, height, sampling, space) = (Int32(0), Int32(0), Int32(-1), Int32(-1))
    // A colour sampling without a name is an error here only: its sizes are known, and it decodes.
    let code = tjDecompressHeader3(handle, data, size, &width, &height, &sampling, &space)
    guard width > 0, height > 0, space >= 0 else {
      throw TorchError(code == 0 ? "is truncated or damaged in its header" : reason(handle))
    }
    // A block of 8 x 8 pixels takes a bit at least.
    try limit(Int(width), Int(height), bytes.count, pixelsPerByte: 512, anyFile: 1 << 20)
    let inks = space == Int32(TJCS_CMYK.rawValue) || space == Int32(TJCS_YCCK.rawValue)
    let mode: Image.Mode = space == Int32(TJCS_GRAY.rawValue) || grey && !inks ? .l : inks ? .cmyk : .rgb
    let format = mode == .l ? TJPF_GRAY : mode == .rgb ? TJPF_RGB : TJPF_CMYK
    return try Image(mode, Int(width), Int(height)) { target in
      let code = tjDecompress2(
        handle, data, size, target.baseAddress, width, 0, height, Int32(format.rawValue), TJFLAG_LIMITSCANS)
      if code != 0, let reason = failure(handle, bytes) { throw TorchError(reason) }
      // Adobe's programs, and all that follow them, store how much light is left.
      if mode == .cmyk { for i in target.indices { target[i] = 255 - target[i] } }
    }
  }

  /// The file's bytes, with colours at half the resolution (4:2:0) as is usual.
  static func encode(_ image: Image, quality: Int) throws -> [UInt8] {
    guard (1...100).contains(quality) else {
      throw TorchError("quality \(quality): JPEG has qualities from 1 to 100")
    }
    guard image.mode == .l || image.mode == .rgb else {
      throw TorchError("JPEG cannot store mode \(image.mode.rawValue): convert(.rgb) first")
    }
    guard image.width > 0, image.height > 0, image.width <= 65_500, image.height <= 65_500 else {
      throw TorchError("JPEG stores images of 1 to 65500 pixels a side, not \(image.width) x \(image.height)")
    }
    guard let handle = tjInitCompress() else { throw TorchError("libjpeg-turbo cannot start") }
    defer { tjDestroy(handle) }
    var (target, size): (UnsafeMutablePointer<UInt8>?, UInt) = (nil, 0)
    defer { tjFree(target) }
    let format = image.mode == .l ? TJPF_GRAY : TJPF_RGB
    let sampling = image.mode == .l ? TJSAMP_GRAY : TJSAMP_420
    let code = tjCompress2(
      handle, image.pixels, Int32(image.width), 0, Int32(image.height), Int32(format.rawValue), &target,
      &size,
      Int32(sampling.rawValue), Int32(quality), TJFLAG_ACCURATEDCT)
    guard code == 0, let target else { throw TorchError(reason(handle)) }
    return Array(UnsafeBufferPointer(start: target, count: Int(size)))
  }

  /// The orientation in the Exif block.
  static func orientation(_ bytes: UnsafeRawBufferPointer) -> Int? {
    var at = 2
    while at + 4 <= bytes.count, bytes[at] == 0xFF, bytes[at + 1] != 0xDA {
      let length = Int(bytes[at + 2]) << 8 | Int(bytes[at + 3]), end = at + 2 + length
      guard length >= 2, end <= bytes.count else { return nil }
      if bytes[at + 1] == 0xE1, length >= 8, bytes[at + 4..<at + 10].elementsEqual([69, 120, 105, 102, 0, 0])
      {
        return exifOrientation(bytes[at + 10..<end])
      }
      at = end
    }
    return nil
  }

  /// Why a decoder that complained gave no picture; nil when it has only warned of damage that it passed over. The
  /// library's own code for a warning also stands for an error after one, so that its words decide.
  private static func failure(_ handle: tjhandle, _ bytes: UnsafeRawBufferPointer) -> String? {
    let reason = reason(handle)
    let warnings = [
      "Corrupt JPEG data", "Inconsistent progression", "Unknown Adobe", "Warning", "Invalid SOS",
    ]
    if reason.hasPrefix("Premature end") { return "is truncated" }
    guard tjGetErrorCode(handle) == Int32(TJERR_WARNING.rawValue), warnings.contains(where: reason.hasPrefix)
    else { return reason }
    let isComplete = bytes.indices.dropFirst().reversed().contains {
      bytes[$0] == 0xD9 && bytes[$0 - 1] == 0xFF
    }
    return isComplete ? nil : "is truncated"
  }

  private static func reason(_ handle: tjhandle) -> String { String(cString: tjGetErrorStr2(handle)) }
}

/// Refuses sizes that a file of so many bytes cannot hold; `anyFile` pixels are granted to every file.
func limit(_ width: Int, _ height: Int, _ bytes: Int, pixelsPerByte: Int, anyFile: Int) throws {
  let pixels = width.multipliedReportingOverflow(by: height)
  guard !pixels.overflow, pixels.partialValue <= Image.maxPixels else {
    throw TorchError("announces \(width) x \(height) pixels, more than the \(Image.maxPixels) that are read")
  }
  guard pixels.partialValue <= anyFile + bytes * pixelsPerByte else {
    throw TorchError("announces \(width) x \(height) pixels, more than its \(bytes) bytes can hold")
  }
}
