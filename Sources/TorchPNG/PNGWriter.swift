import CZlib
import TorchCore

/// PNG files in memory: what TorchVision and TorchLogging share.
package enum PNGWriter {
  /// The bytes of a file: rows of pixels of 1 to 4 channels (grey, grey and opacity, RGB, RGBA); `level` is zlib's, 0
  /// (stored) to 9 (smallest).
  package static func encode(_ pixels: [UInt8], width: Int, height: Int, channels: Int, level: Int = 6) throws
    -> [UInt8]
  {
    guard (0...9).contains(level) else { throw TorchError("compression level \(level): it is 0 to 9") }
    guard width > 0, height > 0, (1...4).contains(channels), pixels.count == width * height * channels else {
      throw TorchError("\(width) x \(height) pixels of \(channels) channels are no picture")
    }
    let raw = filtered(pixels, width * channels, channels)
    var size = compressBound(UInt(raw.count))
    let packed = try [UInt8](unsafeUninitializedCapacity: Int(size)) { target, count in
      guard compress2(target.baseAddress!, &size, raw, UInt(raw.count), Int32(level)) == Z_OK else {
        throw TorchError("zlib cannot pack \(width) x \(height) pixels")
      }
      count = Int(size)
    }
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let colour: [UInt8] = [0, 4, 2, 6]
    let header = bigEndian(width) + bigEndian(height) + [8, colour[channels - 1], 0, 0, 0]
    append("IHDR", header[...], to: &file)
    // A chunk's length has 31 bits.
    for start in stride(from: 0, to: packed.count, by: 1 << 30) {
      append("IDAT", packed[start..<min(start + 1 << 30, packed.count)], to: &file)
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
  private static func filtered(_ pixels: [UInt8], _ count: Int, _ step: Int) -> [UInt8] {
    let zeros = [UInt8](repeating: 0, count: count)
    var trials = [[UInt8]](repeating: zeros, count: 5)
    var result: [UInt8] = []
    result.reserveCapacity(pixels.count / count * (count + 1))
    pixels.withUnsafeBufferPointer { pixels in
      zeros.withUnsafeBufferPointer { zeros in
        for y in 0..<pixels.count / count {
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

/// Of left, above and above left the one nearest to left + above - aboveLeft.
@inlinable package func paeth(_ left: UInt8, _ above: UInt8, _ corner: UInt8) -> UInt8 {
  let (a, b, c) = (Int(left), Int(above), Int(corner))
  let (da, db, dc) = (abs(b - c), abs(a - c), abs(a + b - 2 * c))
  return da <= db && da <= dc ? left : db <= dc ? above : corner
}
