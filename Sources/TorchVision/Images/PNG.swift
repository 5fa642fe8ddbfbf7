import CZlib
import TorchCore
import TorchPNG

/// PNG, read and written over zlib. (libpng's simple interface converts by the file's gamma, which neither Pillow nor
/// PyTorch do, and its other one reports errors with longjmp, which Swift code must not be under.)
struct PNG {
  let width: Int, height: Int
  /// Bits of a sample: 1, 2, 4, 8 or 16.
  let depth: Int
  let colour: Colour
  let isInterlaced: Bool
  /// Red, green, blue and opacity of each colour.
  var palette: [(UInt8, UInt8, UInt8, UInt8)] = []
  var hasTransparentColours = false
  var orientation: Int?

  enum Colour: Int {
    case grey = 0, rgb = 2, palette = 3, greyAlpha = 4, rgba = 6
    var samples: Int {
      switch self {
      case .grey, .palette: 1
      case .greyAlpha: 2
      case .rgb: 3
      case .rgba: 4
      }
    }
    var depths: [Int] {
      switch self {
      case .grey: [1, 2, 4, 8, 16]
      case .palette: [1, 2, 4, 8]
      default: [8, 16]
      }
    }
  }

  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  static func matches(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count >= 8 && bytes[0..<8].elementsEqual(signature)
  }

  /// The picture: of 16 bits the upper 8, colours of a palette as RGB, or RGBA when some are transparent. One
  /// colour of a grey or RGB file that is declared transparent stays opaque, as in Pillow.
  static func decode(_ bytes: UnsafeRawBufferPointer) throws -> Image {
    var parts: [Range<Int>] = []
    let png = try PNG(bytes, &parts)
    return try png.image(bytes, parts)
  }

  /// The file's bytes; `level` is zlib's, 0 (stored) to 9 (smallest).
  static func encode(_ image: Image, level: Int = 6) throws -> [UInt8] {
    let image = image.mode == .cmyk ? image.convert(.rgb) : image
    return try PNGWriter.encode(
      image.pixels, width: image.width, height: image.height, channels: image.mode.channels, level: level)
  }

  static func orientation(_ bytes: UnsafeRawBufferPointer) -> Int? {
    var parts: [Range<Int>] = []
    return try? PNG(bytes, &parts).orientation
  }

  /// Reads all chunks; `parts` are the ranges of the compressed pixels.
  private init(_ bytes: UnsafeRawBufferPointer, _ parts: inout [Range<Int>]) throws {
    func number(_ at: Int) -> Int { (0..<4).reduce(0) { $0 << 8 | Int(bytes[at + $1]) } }
    guard bytes.count >= 33, number(8) == 13, bytes[12..<16].elementsEqual("IHDR".utf8) else {
      throw TorchError("is truncated or damaged in its header")
    }
    (width, height) = (number(16), number(20))
    depth = Int(bytes[24])
    guard let colour = Colour(rawValue: Int(bytes[25])), colour.depths.contains(depth), bytes[26] == 0,
      bytes[27] == 0, bytes[28] < 2, width > 0, height > 0
    else { throw TorchError("has a header that the format does not allow") }
    self.colour = colour
    isInterlaced = bytes[28] == 1
    var at = 8
    while at + 12 <= bytes.count {
      let length = number(at), data = at + 8..<at + 8 + length
      let kind = String(decoding: bytes[at + 4..<at + 8], as: UTF8.self)
      guard data.upperBound + 4 <= bytes.count else {
        throw TorchError("is truncated: the chunk \(kind) announces \(length) bytes")
      }
      // An upper-case letter first: nobody can do without this chunk.
      if bytes[at + 4] & 32 == 0 {
        let start = bytes.baseAddress! + at + 4
        let sum = crc32_z(0, start.assumingMemoryBound(to: UInt8.self), length + 4)
        guard Int(sum) == number(data.upperBound) else {
          throw TorchError("is damaged: checksum of the chunk \(kind)")
        }
      }
      switch kind {
      case "IHDR" where at > 8: throw TorchError("has two headers")
      case "PLTE":
        guard length % 3 == 0, length <= 768 else { throw TorchError("has a palette of \(length) bytes") }
        palette = stride(from: data.lowerBound, to: data.upperBound, by: 3).map {
          (bytes[$0], bytes[$0 + 1], bytes[$0 + 2], 255)
        }
      case "tRNS" where colour == .palette:
        for (i, a) in bytes[data].prefix(palette.count).enumerated() { palette[i].3 = a }
        hasTransparentColours = true
      case "eXIf": orientation = exifOrientation(bytes[data])
      case "IDAT": parts.append(data)
      default: break
      }
      if kind == "IEND" { break }
      at = data.upperBound + 4
    }
    if parts.isEmpty { throw TorchError("is truncated: it has no pixels") }
    if colour == .palette, palette.isEmpty { throw TorchError("lacks the palette of its colours") }
  }

  /// Where each pass puts its pixels: first column and row, steps between them.
  private var passes: [(x: Int, y: Int, dx: Int, dy: Int)] {
    isInterlaced
      ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
      : [(0, 0, 1, 1)]
  }

  private var bits: Int { depth * colour.samples }

  private func image(_ bytes: UnsafeRawBufferPointer, _ parts: [Range<Int>]) throws -> Image {
    let packed = parts.reduce(0) { $0 + $1.count }
    // Deflate cannot pack tighter than 1032 to 1, and a byte has up to 8 pixels.
    try limit(width, height, packed, pixelsPerByte: 1032 * Swift.max(1, 8 / bits), anyFile: 1 << 16)
    let sizes = passes.map { p in
      (w: (width - p.x + p.dx - 1) / p.dx, h: (height - p.y + p.dy - 1) / p.dy)
    }
    let total = sizes.reduce(0) { $0 + ($1.w > 0 ? $1.h * (1 + ($1.w * bits + 7) / 8) : 0) }
    var raw = try inflated(bytes, parts, total)
    let mode: Image.Mode =
      switch colour {
      case .grey: .l
      case .greyAlpha: .la
      case .rgb: .rgb
      case .rgba: .rgba
      case .palette: hasTransparentColours ? .rgba : .rgb
      }
    let n = mode.channels
    return try raw.withUnsafeMutableBufferPointer { raw in
      try Image(mode, width, height) { target in
        var line = [UInt8](repeating: 0, count: width * n)
        var start = raw.baseAddress!
        for (pass, size) in zip(passes, sizes) where size.w > 0 && size.h > 0 {
          let bytesPerRow = (size.w * bits + 7) / 8
          var above: UnsafeMutablePointer<UInt8>?
          for y in 0..<size.h {
            let row = start + 1
            try unfilter(start.pointee, row, above, bytesPerRow, Swift.max(1, bits / 8))
            let to = target.baseAddress! + ((pass.y + y * pass.dy) * width + pass.x) * n
            if pass.dx == 1 {
              expand(row, size.w, to)
            } else {
              line.withUnsafeMutableBufferPointer { line in
                expand(row, size.w, line.baseAddress!)
                for x in 0..<size.w {
                  for c in 0..<n { to[x * pass.dx * n + c] = line[x * n + c] }
                }
              }
            }
            above = row
            start = row + bytesPerRow
          }
        }
      }
    }
  }

  private func inflated(_ bytes: UnsafeRawBufferPointer, _ parts: [Range<Int>], _ total: Int) throws
    -> [UInt8]
  {
    var stream = z_stream()
    guard inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw TorchError("zlib cannot start")
    }
    defer { inflateEnd(&stream) }
    return try [UInt8](unsafeUninitializedCapacity: total) { target, count in
      var done = 0
      for part in parts where done < total {
        var from = part.lowerBound
        while from < part.upperBound, done < total {
          let take = UInt32(Swift.min(part.upperBound - from, 1 << 30))
          let room = UInt32(Swift.min(total - done, 1 << 30))
          stream.next_in = UnsafeMutableRawPointer(mutating: bytes.baseAddress! + from)
            .assumingMemoryBound(to: UInt8.self)
          stream.avail_in = take
          stream.next_out = target.baseAddress! + done
          stream.avail_out = room
          let code = inflate(&stream, Z_NO_FLUSH)
          from += Int(take - stream.avail_in)
          done += Int(room - stream.avail_out)
          if code == Z_STREAM_END { break }
          guard code == Z_OK || code == Z_BUF_ERROR else {
            throw TorchError(
              "is damaged: \(stream.msg.map { String(cString: $0) } ?? "its pixels do not unpack")")
          }
          if take == stream.avail_in, room == stream.avail_out { break }
        }
      }
      guard done == total else {
        throw TorchError("is truncated: \(done) of \(total) bytes of its pixels are there")
      }
      count = total
    }
  }

  /// Adds what the filter of a row predicted from the pixel before, above, and above before.
  private func unfilter(
    _ filter: UInt8, _ row: UnsafeMutablePointer<UInt8>, _ above: UnsafeMutablePointer<UInt8>?, _ count: Int,
    _ step: Int
  ) throws {
    switch filter {
    case 0: break
    case 1: for i in Swift.min(step, count)..<count { row[i] &+= row[i - step] }
    case 2: if let above { for i in 0..<count { row[i] &+= above[i] } }
    case 3:
      for i in 0..<count {
        let left = i < step ? 0 : Int(row[i - step])
        row[i] &+= UInt8((left + Int(above?[i] ?? 0)) / 2)
      }
    case 4:
      guard let above else { return try unfilter(1, row, nil, count, step) }
      for i in 0..<Swift.min(step, count) { row[i] &+= above[i] }
      for i in Swift.min(step, count)..<count {
        row[i] &+= paeth(row[i - step], above[i], above[i - step])
      }
    default: throw TorchError("is damaged: row filter \(filter)")
    }
  }

  /// A row of samples as whole bytes in the image's mode.
  private func expand(_ row: UnsafePointer<UInt8>, _ width: Int, _ target: UnsafeMutablePointer<UInt8>) {
    let samples = width * colour.samples
    switch (depth, colour) {
    case (8, .palette), (1, .palette), (2, .palette), (4, .palette):
      let n = hasTransparentColours ? 4 : 3
      for x in 0..<width {
        let i = sample(row, x), entry = i < palette.count ? palette[i] : (0, 0, 0, 255)
        (target[x * n], target[x * n + 1], target[x * n + 2]) = (entry.0, entry.1, entry.2)
        if n == 4 { target[x * n + 3] = entry.3 }
      }
    case (8, _): target.update(from: row, count: samples)
    case (16, _): for i in 0..<samples { target[i] = row[2 * i] }
    default: for i in 0..<samples { target[i] = UInt8(sample(row, i) * 255 / (1 << depth - 1)) }
    }
  }

  @inline(__always) private func sample(_ row: UnsafePointer<UInt8>, _ i: Int) -> Int {
    if depth == 8 { return Int(row[i]) }
    let bit = i * depth
    return Int(row[bit >> 3]) >> (8 - depth - bit & 7) & (1 << depth - 1)
  }
}
