import Glibc
import TorchCore

extension Image {
  /// Reads an image file: JPEG, PNG or WebP, known by its first bytes, not by its name. Throws when the file is
  /// missing, truncated, damaged, of another format, or larger than `maxPixels`.
  ///
  ///     let photo = try Image("cat.jpg")
  ///     let upright = try Image("cat.jpg", mode: .rgb, applyExifOrientation: true)
  ///
  /// Pixels are those that Pillow reads. `mode` converts them; `applyExifOrientation` turns the picture as the
  /// camera was held, which its file only notes.
  public init(_ path: String, mode: Mode? = nil, applyExifOrientation: Bool = false) throws {
    do {
      self = try Image(bytes: readBytes(path), mode: mode, applyExifOrientation: applyExifOrientation)
    } catch let error as TorchError {
      throw TorchError("Image: '\(path)': \(error.message)")
    }
  }

  /// Decodes the bytes of an image file.
  public init(bytes: [UInt8], mode: Mode? = nil, applyExifOrientation: Bool = false) throws {
    self = try bytes.withUnsafeBytes {
      try Image(decoding: $0, mode: mode, applyExifOrientation: applyExifOrientation)
    }
  }

  init(decoding bytes: UnsafeRawBufferPointer, mode: Mode? = nil, applyExifOrientation: Bool = false) throws {
    var image: Image, orientation: (UnsafeRawBufferPointer) -> Int?
    if JPEG.matches(bytes) {
      (image, orientation) = (try JPEG.decode(bytes), JPEG.orientation)
    } else if PNG.matches(bytes) {
      (image, orientation) = (try PNG.decode(bytes), PNG.orientation)
    } else if WebP.matches(bytes) {
      (image, orientation) = (try WebP.decode(bytes), WebP.orientation)
    } else {
      throw TorchError(
        bytes.isEmpty
          ? "is empty" : "is no image of a known format (JPEG, PNG, WebP), or is damaged at its start")
    }
    if applyExifOrientation { image = image.upright(orientation(bytes)) }
    self = mode.map(image.convert) ?? image
  }

  /// Writes the image in the format that the name's ending says, `.jpg` or `.jpeg`, `.png`, `.webp`, or `format`.
  ///
  ///     try photo.save("small.jpg", quality: 90)
  ///
  /// `quality` is for JPEG, 1 to 100 (75 unless given), and for WebP, 0 to 100 (80); PNG keeps every pixel.
  public func save(_ path: String, format: String? = nil, quality: Int? = nil) throws {
    do {
      let ending =
        format?.lowercased()
        ?? path.split(separator: ".", omittingEmptySubsequences: false).last.map { $0.lowercased() }
      switch ending {
      case "jpg", "jpeg": try writeBytes(JPEG.encode(self, quality: quality ?? 75), path)
      case "png": try writeBytes(PNG.encode(self), path)
      case "webp": try writeBytes(WebP.encode(self, quality: quality ?? 80), path)
      default: throw TorchError("the name must end in .jpg, .png or .webp")
      }
    } catch let error as TorchError {
      throw TorchError("Image.save: '\(path)': \(error.message)")
    }
  }
}

/// All bytes of a file.
func readBytes(_ path: String) throws -> [UInt8] {
  let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard file >= 0 else { throw TorchError(systemError()) }
  defer { close(file) }
  var status = stat()
  guard fstat(file, &status) == 0 else { throw TorchError(systemError()) }
  guard status.st_mode & S_IFMT == S_IFREG else { throw TorchError("is not a regular file") }
  let size = Int(status.st_size)
  return try [UInt8](unsafeUninitializedCapacity: size) { target, count in
    while count < size {
      let n = read(file, target.baseAddress! + count, size - count)
      if n < 0 && errno == EINTR { continue }
      guard n >= 0 else { throw TorchError(systemError()) }
      if n == 0 { break }
      count += n
    }
  }
}

/// Makes or replaces a file.
func writeBytes(_ bytes: [UInt8], _ path: String) throws {
  guard let file = fopen(path, "we") else { throw TorchError(systemError()) }
  let written = fwrite(bytes, 1, bytes.count, file)
  let code = errno
  guard fclose(file) == 0, written == bytes.count else {
    throw TorchError(String(cString: strerror(written == bytes.count ? errno : code)))
  }
}
