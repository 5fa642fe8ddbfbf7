/// TensorFlow's records: the length of the data (8 bytes), its checksum, the data, its checksum; all least significant
/// byte first. Checksums are CRC-32C, rotated and shifted by a constant so that records may hold records.
enum Record {
  /// What stands before the data: length and checksum.
  static let header = 12

  static func framed(_ data: [UInt8]) -> [UInt8] {
    var record: [UInt8] = []
    record.reserveCapacity(data.count + header + 4)
    withUnsafeBytes(of: UInt64(data.count).littleEndian) { record.append(contentsOf: $0) }
    append(checksum(record), to: &record)
    record += data
    append(checksum(data), to: &record)
    return record
  }

  private static func append(_ value: UInt32, to record: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { record.append(contentsOf: $0) }
  }

  /// The masked checksum.
  static func checksum(_ data: some Sequence<UInt8>) -> UInt32 {
    let crc = crc32c(data)
    return (crc >> 15 | crc << 17) &+ 0xA282_EAD8
  }

  /// Castagnoli's checksum of RFC 3720; of "123456789" it is E3069283.
  static func crc32c(_ data: some Sequence<UInt8>) -> UInt32 {
    table.withUnsafeBufferPointer { table in
      ~data.reduce(~0) { crc, byte in table[Int(UInt8(truncatingIfNeeded: crc) ^ byte)] ^ crc >> 8 }
    }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { crc, _ in crc >> 1 ^ (crc & 1) * 0x82F6_3B78 }
  }
}
