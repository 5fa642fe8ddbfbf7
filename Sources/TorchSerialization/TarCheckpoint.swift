import TorchCore

/// The format before PyTorch 0.1.10: a tar archive of the storages, of what tensors show of them, and of the pickle,
/// which names tensors by numbers.
enum TarCheckpoint {
  static func matches(_ source: ByteSource) -> Bool {
    source.size >= 512 && (try? source.bytes(257, 5)) == Array("ustar".utf8)
  }

  static func read(_ source: ByteSource, _ options: LoadOptions) throws -> Value {
    let members = try members(source)
    func cursor(_ name: String) throws -> ByteCursor {
      guard let range = members[name] else {
        throw TorchError("is a tar archive but not a checkpoint: it lacks the file '\(name)'")
      }
      return ByteCursor(source, from: range.lowerBound, to: range.upperBound)
    }
    let storages = try storages(cursor("storages"), options)
    let tensors = try tensors(cursor("tensors"), storages)
    var reader = reader(try cursor("pickle"), options) { id, reader in
      // A class beside its source.
      if let parts = reader.elements(id), case .type? = parts.first { return parts[0] }
      let key = if case .value(.string(let text)) = id { Int(text) } else { reader.int(id) }
      if let tensor = key.flatMap({ tensors[$0] }) { return .value(.tensor(tensor)) }
      if let stored = key.flatMap({ storages[$0] }) { return .storage(stored) }
      throw reader.damaged("it names a tensor that is not there")
    }
    let result = try reader.read()
    return try reader.value(result)
  }

  private static func reader(
    _ cursor: ByteCursor, _ options: LoadOptions,
    _ named: @escaping (PickleReader.Item, inout PickleReader) throws -> PickleReader.Item = { _, reader in
      throw reader.damaged("it names what is not there")
    }
  ) -> PickleReader {
    PickleReader(
      cursor, fileSize: cursor.source.size, weightsOnly: options.weightsOnly, storage: named)
  }

  /// The files of the archive: each stands behind a block of 512 bytes with its name and its size in octal digits.
  private static func members(_ source: ByteSource) throws -> [String: Range<Int>] {
    var result: [String: Range<Int>] = [:], place = 0
    while source.size - place >= 512 {
      let block = try source.bytes(place, 512)
      if block[0] == 0 { break }
      let digits = String(decoding: block[124..<136].filter { $0 != 0 && $0 != 0x20 }, as: UTF8.self)
      guard let size = Int(digits, radix: 8), size >= 0, size <= source.size - place - 512 else {
        throw TorchError("is truncated: a file of its tar archive does not fit it")
      }
      let name = String(decoding: block[..<100].prefix { $0 != 0 }, as: UTF8.self)
      result[name] = place + 512..<place + 512 + size
      place += 512 + (size + 511) / 512 * 512
    }
    return result
  }

  /// How many (key, location, type) and their bytes, then the parts of storages that are storages of their own.
  private static func storages(_ cursor: ByteCursor, _ options: LoadOptions) throws -> [Int: StoredBytes] {
    var reader = reader(cursor, options), result: [Int: StoredBytes] = [:]
    let memory = Arena(reserving: cursor.remaining)
    guard let count = reader.int(try reader.read()) else { throw reader.damaged("a count is missing") }
    for _ in 0..<max(count, 0) {
      let item = try reader.read()
      guard let parts = reader.elements(item), parts.count == 3, let key = reader.int(parts[0]),
        case .value(.string(let location)) = parts[1], case .function(.storage(let dtype)) = parts[2]
      else { throw reader.damaged("a storage is described in a way that PyTorch never wrote") }
      let n = try reader.cursor.unsigned(8)
      guard n <= UInt64(reader.cursor.remaining / dtype.itemSize) else {
        throw TorchError("is truncated: a storage of \(n) elements does not fit the file")
      }
      let storage = try memory.storage(Int(n) * dtype.itemSize)
      try reader.cursor.read(storage.bytes, into: storage.base)
      let there = try (options.restore ?? torch.serialization.restored)(storage, location)
      guard there.bytes == storage.bytes else {
        throw TorchError("cannot be read: its storage '\(key)' was brought to one of another size")
      }
      result[key] = StoredBytes(there, dtype, count: Int(n))
    }
    let views = try reader.read()
    for view in reader.elements(views) ?? [] {
      guard let parts = reader.elements(view)?.map(reader.int), parts.count == 4, let key = parts[0],
        let root = parts[1].flatMap({ result[$0] }), let first = parts[2], let n = parts[3], first >= 0,
        n >= 0,
        first <= root.count, n <= root.count - first
      else { throw reader.damaged("a part of a storage lies outside of it") }
      result[key] = StoredBytes(root.storage, root.dtype, offset: root.offset + first, count: n)
    }
    return result
  }

  /// How many (key, storage, type), each with its number of dimensions, sizes, strides and offset.
  private static func tensors(_ cursor: ByteCursor, _ storages: [Int: StoredBytes]) throws -> [Int: Tensor] {
    // The types are torch.FloatTensor and the like; the storage knows.
    var reader = reader(cursor, LoadOptions(weightsOnly: false)), result: [Int: Tensor] = [:]
    guard let count = reader.int(try reader.read()) else { throw reader.damaged("a count is missing") }
    for _ in 0..<max(count, 0) {
      let item = try reader.read()
      guard let parts = reader.elements(item), parts.count == 3, let key = reader.int(parts[0]),
        let stored = reader.int(parts[1]).flatMap({ storages[$0] }), let dtype = stored.dtype
      else { throw reader.damaged("a tensor is described in a way that PyTorch never wrote") }
      let dimensions = Int(truncatingIfNeeded: try reader.cursor.unsigned(8) & 0xFFFF_FFFF)
      guard dimensions <= 64 else { throw reader.damaged("a tensor has \(dimensions) dimensions") }
      var numbers: [Int] = []
      for _ in 0...2 * dimensions {
        numbers.append(Int(truncatingIfNeeded: try reader.cursor.unsigned(8)))
      }
      let offset = numbers[2 * dimensions].addingReportingOverflow(stored.offset)
      guard !offset.overflow else { throw reader.damaged("the offset of a tensor is too large") }
      result[key] = try Tensor(
        checking: stored.storage, dtype, shape: Array(numbers[..<dimensions]),
        strides: Array(numbers[dimensions..<2 * dimensions]), offset: offset.partialValue)
    }
    return result
  }
}
