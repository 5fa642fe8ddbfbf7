/// Archives as simple as can be, for changing what is in them.
enum Zip {
  /// The stored members of an archive; nil if any is packed.
  static func members(_ bytes: [UInt8]) -> [(name: String, bytes: [UInt8])]? {
    func number(_ at: Int, _ size: Int) -> Int {
      (0..<size).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }
    guard bytes.count >= 22, let end = (0...bytes.count - 22).last(where: { number($0, 4) == 0x0605_4B50 })
    else {
      return nil
    }
    var at = number(end + 16, 4), result: [(String, [UInt8])] = []
    while number(at, 4) == 0x0201_4B50 {
      guard number(at + 10, 2) == 0 else { return nil }
      let nameSize = number(at + 28, 2), header = number(at + 42, 4)
      let start = header + 30 + number(header + 26, 2) + number(header + 28, 2)
      result.append(
        (
          String(decoding: bytes[at + 46..<at + 46 + nameSize], as: UTF8.self),
          Array(bytes[start..<start + number(at + 20, 4)])
        ))
      at += 46 + nameSize + number(at + 30, 2) + number(at + 32, 2)
    }
    return result
  }

  /// An archive of stored members with the right lengths and checksums.
  static func archive(_ members: [(String, [UInt8])]) -> [UInt8] {
    func little(_ x: Int, _ size: Int) -> [UInt8] {
      (0..<size).map { UInt8(truncatingIfNeeded: x >> (8 * $0)) }
    }
    var result: [UInt8] = [], directory: [UInt8] = []
    for (name, bytes) in members {
      let sizes = little(Int(crc32(bytes)), 4) + little(bytes.count, 4) + little(bytes.count, 4)
      let common = little(0, 4) + little(0, 4) + sizes + little(name.utf8.count, 2) + little(0, 2)
      directory += little(0x0201_4B50, 4) + little(20, 2) + little(20, 2) + common + little(0, 10)
      directory += little(result.count, 4) + Array(name.utf8)
      result += little(0x0403_4B50, 4) + little(20, 2) + common + Array(name.utf8) + bytes
    }
    let start = result.count, count = little(members.count, 2)
    return result + directory + little(0x0605_4B50, 4) + little(0, 4) + count + count
      + little(directory.count, 4)
      + little(start, 4) + little(0, 2)
  }

  /// The CRC-32 of bytes, table by table.
  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
  }
  private static let table: [UInt32] = (0..<256).map { i in
    (0..<8).reduce(UInt32(i)) { c, _ in c & 1 == 0 ? c >> 1 : c >> 1 ^ 0xEDB8_8320 }
  }
}
