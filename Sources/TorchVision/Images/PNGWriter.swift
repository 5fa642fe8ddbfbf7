import CZlib
import TorchCore

extension PNG {
  /// The file's bytes; `level` is zlib's, 0 (stored) to 9 (smallest).
  static func encode(_ image: Image, level: Int = 6) throws -> [UInt8] {
    guard (0...9).contains(level) else { throw TorchError("compression level \(level): it is 0 to 9") }
    guard image.width > 0, image.height > 0 else { throw TorchError("\(image) has no pixels") }
    let image = image.mode == .cmyk ? image.convert(.rgb) : image
    let colour: Colour =
      switch image.mode {
      case .l: .grey
      case .la: .greyAlpha
      case .rgba: .rgba
      default: .rgb
      }
    let raw = filtered(image)
    var size = compressBound(UInt(raw.count))
    let packed = try [UInt8](unsafeUninitializedCapacity: Int(size)) { target, count in
      guard compress2(target.baseAddress!, &size, raw, UInt(raw.count), Int32(level)) == Z_OK else {
        throw TorchError("zlib cannot pack \(image)")
      }
      count = Int(size)
    }
    var file = signature
    let header = bigEndian(image.width) + bigEndian(image.height) + [8, UInt8(colour.rawValue), 0, 0, 0]
    append("IHDR", header[...], to: &file)
    // A chunk's length has 31 bits.
    for start in stride(from: 0, to: packed.count, by: 1 << 30) {
      append("IDAT", packed[start..<Swift.min(start + 1 << 30, packed.count)], to: &file)
    }
    append("IEND", [], to: &file)
    return file
  }

  private static func bigEndian(_ n: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: n >> $0) }
  }

  private static func append(_ kind: String, _ data: ArraySlice<UInt8>, to file: inout [UInt8]) {
    file += bigEndian(data.count)
    let name = Array(kind.utf8)
    file += name
    file += data
    var sum = crc32(0, name, 4)
    sum = data.withUnsafeBufferPointer { $0.isEmpty ? sum : crc32_z(sum, $0.baseAddress, $0.count) }
    file += bigEndian(Int(sum))
  }

  /// Every row as its difference from a prediction, of five the one that leaves the smallest numbers.
  private static func filtered(_ image: Image) -> [UInt8] {
    let step = image.mode.channels, count = image.width * step
    let zeros = [UInt8](repeating: 0, count: count)
    var trials = [[UInt8]](repeating: zeros, count: 5)
    var result: [UInt8] = []
    result.reserveCapacity(image.height * (count + 1))
    image.pixels.withUnsafeBufferPointer { pixels in
      zeros.withUnsafeBufferPointer { zeros in
        for y in 0..<image.height {
          let row = pixels.baseAddress! + y * count
          let above = y > 0 ? row - count : zeros.baseAddress!
          var best = (sum: Int.max, filter: 0)
          for filter in 0..<5 {
            let sum = trials[filter].withUnsafeMutableBufferPointer {
              predict(filter, row, above, count, step, $0.baseAddress!)
            }
            if sum < best.sum { best = (sum, filter) }
          }
          result.append(UInt8(best.filter))
          result += trials[best.filter]
        }
      }
    }
    return result
  }

  /// Writes the differences and gives the sum of their sizes.
  private static func predict(
    _ filter: Int, _ row: UnsafePointer<UInt8>, _ above: UnsafePointer<UInt8>, _ count: Int, _ step: Int,
    _ target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    @inline(__always) func all(_ prediction: (UInt8, UInt8, UInt8) -> UInt8) {
      for i in 0..<step { target[i] = row[i] &- prediction(0, above[i], 0) }
      for i in step..<count { target[i] = row[i] &- prediction(row[i - step], above[i], above[i - step]) }
    }
    switch filter {
    case 0: all { _, _, _ in 0 }
    case 1: all { left, _, _ in left }
    case 2: all { _, above, _ in above }
    case 3: all { left, above, _ in UInt8((Int(left) + Int(above)) / 2) }
    default: all(paeth)
    }
    var sum = 0
    for i in 0..<count { sum += abs(Int(Int8(bitPattern: target[i]))) }
    return sum
  }
}
