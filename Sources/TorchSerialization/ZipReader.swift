import CZlib
import TorchCore

/// A file inside a zip archive, as the central directory describes it.
struct ZipEntry {
  var name: String
  var method: Int
  var encrypted: Bool
  var checksum: UInt32
  var packedSize: Int
  var size: Int
  var header: Int
}

/// Reads zip archives: stored and deflated entries, with or without zip64.
///
/// Nothing that an archive declares is believed before it is compared with the size of the file: entries may
/// not overlap, and an entry that would inflate beyond all reason is refused before memory is asked for.
final class ZipReader {
  let source: ByteSource
  private(set) var entries: [String: ZipEntry] = [:]
  /// The names in the order of the directory.
  private(set) var names: [String] = []
  /// How many bytes deflated entries have been allowed to take so far.
  private var inflated = 0

  static func matches(_ source: ByteSource) -> Bool {
    source.size >= 4 && (try? source.bytes(0, 4)) == [0x50, 0x4B, 3, 4]
  }

  init(_ source: ByteSource) throws {
    self.source = source
    let (start, size, count) = try directory()
    let bytes = try source.bytes(start, size)
    var place = 0
    for _ in 0..<count {
      let entry = try self.entry(bytes, &place)
      guard entries.updateValue(entry, forKey: entry.name) == nil else {
        throw TorchError("holds the record '\(entry.name)' twice")
      }
      names.append(entry.name)
    }
    let order = entries.values.sorted { $0.header < $1.header }
    for (i, entry) in order.enumerated() {
      let end = i + 1 < order.count ? order[i + 1].header : start
      guard entry.header <= end, entry.packedSize <= end - entry.header else {
        throw TorchError("is damaged: the record '\(entry.name)' overlaps what follows it")
      }
    }
  }

  /// Where the central directory starts, its size and the number of its entries.
  private func directory() throws -> (start: Int, size: Int, count: Int) {
    let tailStart = max(0, source.size - 65_557)
    let tail = try source.bytes(tailStart, source.size - tailStart)
    var at = tail.count - 22
    while at >= 0, !(tail[at] == 0x50 && tail.little(at, UInt32.self) == 0x0605_4B50) { at -= 1 }
    guard at >= 0 else {
      throw TorchError("is truncated: the directory at the end of the archive is missing")
    }
    var count = tail.little(at + 10, UInt16.self)
    var size = tail.little(at + 12, UInt32.self)
    var start = tail.little(at + 16, UInt32.self)
    if at >= 20, tail.little(at - 20, UInt32.self) == 0x0706_4B50 {
      let record = try source.bytes(tail.little(at - 12, Int64.self), 56)
      guard record.little(0, UInt32.self) == 0x0606_4B50 else {
        throw TorchError("is damaged: its zip64 directory is not where it should be")
      }
      count = record.little(32, Int64.self)
      size = record.little(40, Int64.self)
      start = record.little(48, Int64.self)
    }
    let end = tailStart + at
    guard start >= 0, size >= 0, start <= end, size <= end - start, count >= 0, count <= size / 46 else {
      throw TorchError("is damaged: its directory does not fit the file")
    }
    return (start, size, count)
  }

  private func entry(_ bytes: [UInt8], _ place: inout Int) throws -> ZipEntry {
    let damaged = TorchError("is damaged: its directory cannot be read")
    guard bytes.count - place >= 46, bytes.little(place, UInt32.self) == 0x0201_4B50 else { throw damaged }
    let (nameSize, extraSize) = (bytes.little(place + 28, UInt16.self), bytes.little(place + 30, UInt16.self))
    let next = place + 46 + nameSize + extraSize + bytes.little(place + 32, UInt16.self)
    guard next <= bytes.count else { throw damaged }
    guard let name = String(validating: bytes[place + 46..<place + 46 + nameSize], as: UTF8.self) else {
      throw damaged
    }
    var entry = ZipEntry(
      name: name, method: bytes.little(place + 10, UInt16.self),
      encrypted: bytes.little(place + 8, UInt16.self) & 1 != 0,
      checksum: UInt32(truncatingIfNeeded: bytes.little(place + 16, UInt32.self)),
      packedSize: bytes.little(place + 20, UInt32.self), size: bytes.little(place + 24, UInt32.self),
      header: bytes.little(place + 42, UInt32.self))

    // The zip64 field lists the 64-bit values of just those fields that are all ones.
    var at = place + 46 + nameSize
    let extraEnd = at + extraSize
    while extraEnd - at >= 4 {
      let (kind, size) = (bytes.little(at, UInt16.self), bytes.little(at + 2, UInt16.self))
      at += 4
      guard size <= extraEnd - at else { throw damaged }
      if kind == 1 {
        var field64 = at
        for field in [\ZipEntry.size, \.packedSize, \.header] where entry[keyPath: field] == 0xFFFF_FFFF {
          guard at + size - field64 >= 8 else { throw damaged }
          entry[keyPath: field] = bytes.little(field64, Int64.self)
          field64 += 8
        }
      }
      at += size
    }
    guard entry.size >= 0, entry.packedSize >= 0, entry.header >= 0 else { throw damaged }
    place = next
    return entry
  }

  /// The entry of a name, once its declared size is believable; called once for every reading.
  func entry(_ name: String) throws -> ZipEntry {
    guard let entry = entries[name] else { throw TorchError("lacks the record '\(name)'") }
    guard !entry.encrypted else { throw TorchError("is encrypted (record '\(name)')") }
    switch entry.method {
    case 0:
      guard entry.size == entry.packedSize else {
        throw TorchError("is damaged: the record '\(name)' gives two sizes for the same bytes")
      }
    case 8:
      // Deflate cannot pack tighter than 1032 to 1; real data that packs beyond 100 to 1 is small.
      let left = (64 << 20) + source.size * 100 - inflated
      guard entry.size <= left, entry.size / 1032 <= entry.packedSize else {
        throw TorchError(
          "is refused: the record '\(name)' says that its \(entry.packedSize) bytes inflate to \(entry.size)")
      }
      inflated += entry.size
    default:
      throw TorchError("packs the record '\(name)' in a way that is not known (method \(entry.method))")
    }
    return entry
  }

  /// Where the bytes of an entry begin.
  private func start(_ entry: ZipEntry) throws -> Int {
    let header = try source.bytes(entry.header, 30)
    guard header.little(0, UInt32.self) == 0x0403_4B50 else {
      throw TorchError("is damaged: the record '\(entry.name)' is not where the directory says")
    }
    let start = entry.header + 30 + header.little(26, UInt16.self) + header.little(28, UInt16.self)
    guard start <= source.size, entry.packedSize <= source.size - start else {
      throw TorchError("is truncated: the record '\(entry.name)' does not fit the file")
    }
    return start
  }

  /// The memory of an entry in a mapping of the archive; nil if it is packed or not aligned.
  func mapped(_ entry: ZipEntry, _ mapping: Mapping) throws -> Storage? {
    entry.method == 0 ? mapping.storage(try start(entry), entry.size) : nil
  }

  /// Reads an entry into memory of `entry.size` bytes and compares its checksum.
  func read(_ entry: ZipEntry, into target: UnsafeMutableRawPointer) throws {
    let start = try start(entry), sum: UInt32
    if entry.method == 0 {
      sum = try checksum(target, entry.size) { try source.read(start + $0, $1, into: target + $0) }
    } else {
      try inflate(entry, start, into: target)
      sum = try checksum(target, entry.size)
    }
    guard sum == entry.checksum else { throw wrongChecksum(entry) }
  }

  /// Reads stored entries, all of them at once: each thread takes an equal part of the bytes.
  func read(_ entries: [(ZipEntry, Storage)]) throws {
    let starts = try entries.map { try start($0.0) }
    var parts: [(entry: Int, place: Int, count: Int)] = []
    for (i, (entry, _)) in entries.enumerated() {
      for place in stride(from: 0, to: entry.size, by: 1 << 20) {
        parts.append((i, place, min(1 << 20, entry.size - place)))
      }
    }
    let sums = try eachOnAllThreads(parts.count) { k in
      let (i, place, count) = parts[k], target = entries[i].1.base + place
      return try checksum(target, count) { try source.read(starts[i] + place + $0, $1, into: target + $0) }
    }
    var found = [UInt32](repeating: 0, count: entries.count)
    for (k, part) in parts.enumerated() {
      found[part.entry] = part.place == 0 ? sums[k] : combined(found[part.entry], sums[k], part.count)
    }
    for (i, (entry, _)) in entries.enumerated() where found[i] != entry.checksum {
      throw wrongChecksum(entry)
    }
  }

  private func wrongChecksum(_ entry: ZipEntry) -> TorchError {
    TorchError("is damaged: the checksum of the record '\(entry.name)' does not agree with its bytes")
  }

  /// The bytes of a small record.
  func data(_ name: String, atMost limit: Int = 1 << 28) throws -> [UInt8] {
    let entry = try entry(name)
    guard entry.size <= limit else {
      throw TorchError("is refused: the record '\(name)' has \(entry.size) bytes, \(limit) are the limit")
    }
    return try [UInt8](unsafeUninitializedCapacity: entry.size) { buffer, filled in
      if entry.size > 0 { try read(entry, into: buffer.baseAddress!) }
      filled = entry.size
    }
  }

  /// Inflates straight into `target`, reading the packed bytes through a window of 64 KiB.
  private func inflate(_ entry: ZipEntry, _ start: Int, into target: UnsafeMutableRawPointer) throws {
    var stream = z_stream()
    guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw TorchError("cannot be unpacked: zlib does not start")
    }
    defer { inflateEnd(&stream) }
    // One byte more than the window: zlib wants an address even when no room is left.
    let window = UnsafeMutablePointer<UInt8>.allocate(capacity: (1 << 16) + 1)
    defer { window.deallocate() }
    var (taken, made) = (0, 0)
    while true {
      if stream.avail_in == 0 {
        let n = min(1 << 16, entry.packedSize - taken)
        try source.read(start + taken, n, into: window)
        (stream.next_in, stream.avail_in) = (window, UInt32(n))
        taken += n
      }
      let room = min(entry.size - made, 1 << 30)
      stream.next_out = room > 0 ? (target + made).assumingMemoryBound(to: UInt8.self) : window + (1 << 16)
      stream.avail_out = UInt32(room)
      let status = CZlib.inflate(&stream, Z_NO_FLUSH)
      made += room - Int(stream.avail_out)
      if status == Z_STREAM_END && made == entry.size { return }
      // Z_BUF_ERROR, no progress, means too few packed bytes or too many unpacked ones.
      guard status == Z_OK else {
        throw TorchError("is damaged: the record '\(entry.name)' does not inflate to \(entry.size) bytes")
      }
    }
  }
}

/// The file in a zip archive that holds nothing else, as old collections of weights are packed; nil of any other file.
package func onlyFile(inArchive path: String) throws -> [UInt8]? {
  let source = try ByteSource(path: path)
  guard ZipReader.matches(source), let zip = try? ZipReader(source), zip.names.count == 1,
    let name = zip.names.first, !name.hasSuffix("/")
  else { return nil }
  return try zip.data(name, atMost: .max)
}
