import TorchCore

/// Writes zip archives as PyTorch writes them: stored entries whose data starts at multiples of 64, sizes in a
/// descriptor behind the data, zip64 fields where a number needs them.
struct ZipWriter {
  private struct Record {
    var name: [UInt8]
    var size: Int
    var header: Int
    var checksum: UInt32
  }

  let sink: ByteSink
  private var records: [Record] = []
  private static let large = 0xFFFF_FFFF

  init(_ sink: ByteSink) { self.sink = sink }

  /// The checksums of the records so far.
  var checksums: [UInt32] { records.map(\.checksum) }

  mutating func add(_ name: String, _ bytes: [UInt8]) throws {
    var bytes = bytes
    try bytes.withUnsafeMutableBytes { buffer in
      var none: UInt8 = 0  // an empty array has no address
      try withUnsafeMutableBytes(of: &none) {
        try add(name, buffer.baseAddress ?? $0.baseAddress!, buffer.count)
      }
    }
  }

  mutating func add(_ name: String, _ base: UnsafeMutableRawPointer, _ count: Int) throws {
    var record = Record(name: Array(name.utf8), size: count, header: sink.place, checksum: 0)
    let extra = extra64(record)
    let start = sink.place + 30 + record.name.count + extra.count + 4
    let padding = (64 - start % 64) % 64
    var header: [UInt8] = [0x50, 0x4B, 3, 4]
    // Flags: name in UTF-8, and sizes behind the data, if there is data.
    header += [0, 0, count == 0 ? 0 : 8, 8] + [UInt8](repeating: 0, count: 18)
    header.append(little: UInt16(record.name.count))
    header.append(little: UInt16(extra.count + 4 + padding))
    header += record.name + extra + [0x46, 0x42]
    header.append(little: UInt16(padding))
    try sink.write(header + [UInt8](repeating: 0x5A, count: padding))
    record.checksum = try sink.writeSumming(base, count)
    defer { records.append(record) }
    if count == 0 { return }
    var descriptor: [UInt8] = [0x50, 0x4B, 7, 8]
    descriptor.append(little: record.checksum)
    for _ in 0..<2 {
      if extra.isEmpty {
        descriptor.append(little: UInt32(count))
      } else {
        descriptor.append(little: UInt64(count))
      }
    }
    try sink.write(descriptor)
  }

  /// The field that holds the numbers of 32 bits and more.
  private func extra64(_ record: Record) -> [UInt8] {
    let wide =
      (record.size >= Self.large ? [record.size, record.size] : [])
      + (record.header >= Self.large ? [record.header] : [])
    if wide.isEmpty { return [] }
    var extra: [UInt8] = [1, 0, UInt8(8 * wide.count), 0]
    for number in wide { extra.append(little: UInt64(number)) }
    return extra
  }

  /// Writes the directory.
  func finish() throws {
    let start = sink.place
    var bytes: [UInt8] = []
    for record in records {
      let extra = extra64(record)
      bytes += [0x50, 0x4B, 1, 2, 0, 0, UInt8(extra.isEmpty ? 20 : 45), 0, record.size == 0 ? 0 : 8, 8]
      bytes += [UInt8](repeating: 0, count: 6)
      bytes.append(little: record.checksum)
      bytes.append(little: UInt32(min(record.size, Self.large)))
      bytes.append(little: UInt32(min(record.size, Self.large)))
      bytes.append(little: UInt16(record.name.count))
      bytes.append(little: UInt16(extra.count))
      bytes += [UInt8](repeating: 0, count: 10)
      bytes.append(little: UInt32(min(record.header, Self.large)))
      bytes += record.name + extra
    }
    let (size, end) = (bytes.count, start + bytes.count)
    bytes += [0x50, 0x4B, 6, 6, 44, 0, 0, 0, 0, 0, 0, 0, 45, 0, 45, 0] + [UInt8](repeating: 0, count: 8)
    for number in [records.count, records.count, size, start] { bytes.append(little: UInt64(number)) }
    bytes += [0x50, 0x4B, 6, 7, 0, 0, 0, 0]
    bytes.append(little: UInt64(end))
    bytes += [1, 0, 0, 0, 0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    for _ in 0..<2 { bytes.append(little: UInt16(min(records.count, 0xFFFF))) }
    for number in [size, start] { bytes.append(little: UInt32(min(number, Self.large))) }
    try sink.write(bytes + [0, 0])
  }
}
