import TorchCore

/// The format before PyTorch 1.6: five pickles one behind the other (a magic number, a version, facts about the
/// machine, the value, the keys of its storages), then the bytes of each storage behind their count.
enum LegacyCheckpoint {
  private static let magic: [UInt8] = [0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19]

  static func matches(_ source: ByteSource) -> Bool {
    (try? source.bytes(0, 14)) == [0x80, 2, 0x8A, 10] + magic
  }

  static func read(_ source: ByteSource, _ options: LoadOptions) throws -> Value {
    let contents = Contents(source, options)
    var reader = PickleReader(ByteCursor(source), fileSize: source.size, weightsOnly: options.weightsOnly) {
      try contents.storage($0, &$1)
    }
    // The bytes of the storages lie behind the value, which may need them: a conjugate is computed, the indices of a
    // sparse tensor are looked at. So it is read twice.
    reader.loaded = false
    _ = try reader.read()
    guard case .value(.int(1001)) = try reader.read() else { throw TorchError("has an unknown version") }
    _ = try reader.read()
    let start = reader.cursor
    _ = try reader.read()
    let list = try reader.read()
    guard let keys = reader.elements(list) else { throw reader.damaged("the list of keys is missing") }
    for item in keys {
      guard case .value(.string(let key)) = item else { throw reader.damaged("a key names no storage") }
      try contents.fill(key, &reader.cursor)
    }
    try contents.checkComplete()
    reader.restart(at: start)
    let result = try reader.read()
    return try reader.value(result)
  }

  /// The storages of a file by their keys.
  private final class Contents {
    private let source: ByteSource, options: LoadOptions, memory: Arena
    private var storages: [String: StoredBytes] = [:], filled = Set<String>()
    private var announced = 0

    init(_ source: ByteSource, _ options: LoadOptions) {
      (self.source, self.options) = (source, options)
      memory = Arena(reserving: source.size)
    }

    /// What a persistent id names: a storage, or the class of a module beside its source, which is left alone.
    func storage(_ item: PickleReader.Item, _ reader: inout PickleReader) throws -> PickleReader.Item {
      let id = reader.elements(item) ?? []
      if id.count > 1, case .value(.string("module")) = id[0], case .type = id[1] { return id[1] }
      let (dtype, root, location, count) = try reader.storageIdentity(id)
      if storages[root] == nil {
        let (bytes, overflow) = count.multipliedReportingOverflow(by: dtype?.itemSize ?? 1)
        announced += overflow ? source.size : min(bytes, source.size)
        guard !overflow, bytes <= source.size, announced <= source.size else {
          throw TorchError(
            "is truncated: it announces a storage of \(count) elements, more than the file holds")
        }
        let storage = try (options.restore ?? torch.serialization.restored)(memory.storage(bytes), location)
        guard storage.bytes == bytes else {
          throw TorchError("cannot be read: its storage '\(root)' was brought to one of another size")
        }
        storages[root] = StoredBytes(storage, dtype, count: count)
      }
      let whole = storages[root]!
      guard id.count > 5, case .node = id[5] else { return .storage(whole) }
      // A view of another storage: (its own key, first element, count).
      guard let view = reader.elements(id[5]), view.count == 3, let first = reader.int(view[1]),
        let size = reader.int(view[2]), first >= 0, size >= 0, first <= whole.count,
        size <= whole.count - first
      else { throw reader.damaged("a part of a storage lies outside of it") }
      return .storage(StoredBytes(whole.storage, dtype, offset: first, count: size))
    }

    func fill(_ key: String, _ cursor: inout ByteCursor) throws {
      guard let stored = storages[key], filled.insert(key).inserted else {
        throw TorchError("is damaged: a key names no storage")
      }
      guard try cursor.unsigned(8) == UInt64(stored.count) else {
        throw TorchError("is damaged: the storage '\(key)' has another size than announced")
      }
      try cursor.read(stored.storage.bytes, into: stored.storage.base)
    }

    func checkComplete() throws {
      guard filled.count == storages.count else {
        throw TorchError("is damaged: it lacks the bytes of a storage")
      }
    }
  }
}
