import Foundation
import Torch
import TorchVision

extension FileReader {
  static let images: [FileReader] = [
    FileReader(name: "jpeg", recipes: whole("jpg", jpegMarkers)) { try see($0) },
    FileReader(name: "png", recipes: files("png").compactMap(chunks)) { try see($0) },
    FileReader(name: "webp", recipes: whole("webp")) { try see($0) },
  ]

  private static func see(_ path: String) throws {
    let image = try Image(path, applyExifOrientation: true)
    guard image.pixels.count == image.width * image.height * image.mode.channels else { fatalError() }
    _ = image.convert(.l).tensor().to(.int64).sum().item()
  }

  /// Frames, tables, scans and restarts, and what they announce.
  private static let jpegMarkers: [[UInt8]] = [
    [0xFF, 0xD8], [0xFF, 0xD9], [0xFF, 0xC0], [0xFF, 0xC2], [0xFF, 0xC4], [0xFF, 0xC9], [0xFF, 0xCA],
    [0xFF, 0xDA], [0xFF, 0xDB], [0xFF, 0xDD], [0xFF, 0xD0], [0xFF, 0xE1], [0xFF, 0xEE], [0xFF, 0xFF],
    [0xFF, 0x00], [0x00, 0x00], [0x00, 0x02], [0x11], [0x22], [0x41], [0x3F, 0x00],
  ]

  /// The chunks of a PNG file, each of which gets its length and its checksum again.
  private static func chunks(_ file: URL) -> Recipe? {
    guard let data = try? Data(contentsOf: file), data.count > 8 else { return nil }
    let bytes = [UInt8](data)
    var parts: [[UInt8]] = [], at = 8
    while at + 12 <= bytes.count {
      let length = bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
      guard at + 12 + length <= bytes.count else { return nil }
      parts.append(Array(bytes[at + 4..<at + 8 + length]))
      at += 12 + length
    }
    let words = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND", "eXIf", "Exif", "MM\0*"].map { Array($0.utf8) }
    return Recipe(file.lastPathComponent, parts, words: words) { parts in
      bytes[..<8] + parts.flatMap { bigEndian(max(0, $0.count - 4)) + $0 + bigEndian(checksum($0)) }
    }
  }

  private static func bigEndian(_ n: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: n >> $0) }
  }

  private static func checksum(_ bytes: [UInt8]) -> Int {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB8_8320 }
    }
    return Int(~sum)
  }
}
