import CZlib
import TorchCore

/// Writes zip archives as PyTorch writes them: stored entries (or deflated ones, for NumPy) whose data starts at multiples of 64, sizes in a
/// descriptor behind the data, zip64 fields where a number needs them.
struct ZipWriter {
  private struct Record {
    var name: [UInt8]
    var size: Int
    var header: Int
    var checksum: UInt32
    /// The bytes before they were packed; nil if they are stored.
    var unpacked: Int?
  }

  let sink: ByteSink
  private var records: [Record] = []
  private static let large = 0xFFFF_FFFF

  init(_ sink: ByteSink) { self.sink = sink }

  /// The checksums of the records so far.
  var checksums: [UInt32] { records.map(\.checksum) }

  mutating func add(_ name: String, _ bytes: [UInt8], compressed: Bool = false) throws {
    if compressed { return try add(name, deflated: bytes) }
    var bytes = bytes
    try bytes.withUnsafeMutableBytes { buffer in
      var none: UInt8 = 0  // an empty array has no address
      try withUnsafeMutableBytes(of: &none) {
        try add(name, buffer.baseAddress ?? $0.baseAddress!, buffer.count)
      }
    }
  }

  /// The checksum and the sizes of a packed entry are known before it is written.
  private mutating func add(_ name: String, deflated bytes: [UInt8]) throws {
    let packed = try deflate(bytes)
    let sum = bytes.withUnsafeBytes { $0.baseAddress.map { torch_crc32(0, $0, bytes.count) } ?? 0 }
    let record = Record(
      name: Array(name.utf8), size: packed.count, header: sink.place, checksum: sum, unpacked: bytes.count)
    let extra = extra64(record)
    var header: [UInt8] = [0x50, 0x4B, 3, 4, UInt8(extra.isEmpty ? 20 : 45), 0, 0, 8, 8, 0, 0, 0, 0, 0]
    header.append(little: sum)
    for size in [packed.count, bytes.count] {
      header.append(little: UInt32(max(packed.count, bytes.count) >= Self.large ? Self.large : size))
    }
    header.append(little: UInt16(record.name.count))
    header.append(little: UInt16(extra.count))
    try sink.write(header + record.name + extra)
    try sink.write(packed)
    records.append(record)
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
    let (unpacked, packed) = (record.unpacked ?? record.size, record.size)
    let wide =
      (max(unpacked, packed) >= Self.large ? [unpacked, packed] : [])
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
      let hasDescriptor = record.unpacked == nil && record.size > 0,
        method: UInt8 = record.unpacked == nil ? 0 : 8
      bytes += [0x50, 0x4B, 1, 2, 0, 0, UInt8(extra.isEmpty ? 20 : 45), 0, hasDescriptor ? 8 : 0, 8]
      bytes += [method, 0, 0, 0, 0, 0]
      bytes.append(little: record.checksum)
      for size in [record.size, record.unpacked ?? record.size] {
        let isWide = max(record.size, record.unpacked ?? 0) >= Self.large
        bytes.append(little: UInt32(isWide ? Self.large : size))
      }
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

/// Deflate without a header, at zlib's usual level.
private func deflate(_ bytes: [UInt8]) throws -> [UInt8] {
  var stream = z_stream()
  let (version, size) = (ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  guard
    deflateInit2_(
      &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, version, size) == Z_OK
  else { throw TorchError("cannot be packed: zlib does not start") }
  defer { deflateEnd(&stream) }
  var result: [UInt8] = [], window = [UInt8](repeating: 0, count: 1 << 18), input = bytes, taken = 0
  try input.withUnsafeMutableBufferPointer { input in
    while true {
      // zlib counts in 32 bits.
      if stream.avail_in == 0 && taken < input.count {
        let n = min(1 << 30, input.count - taken)
        (stream.next_in, stream.avail_in) = (input.baseAddress! + taken, UInt32(n))
        taken += n
      }
      let isLast = taken == input.count
      let (status, made) = window.withUnsafeMutableBufferPointer { window in
        (stream.next_out, stream.avail_out) = (window.baseAddress, UInt32(window.count))
        let status = CZlib.deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH)
        return (status, window.count - Int(stream.avail_out))
      }
      result += window[..<made]
      if status == Z_STREAM_END { return }
      guard status == Z_OK || status == Z_BUF_ERROR && made > 0 else {
        throw TorchError("cannot be packed: zlib says \(status)")
      }
    }
  }
  return result
}
