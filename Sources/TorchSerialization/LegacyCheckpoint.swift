import TorchCore

/// The format before PyTorch 1.6: five pickles one behind the other (a magic number, a version, facts about the
/// machine, the value, the keys of its storages), then the bytes of each storage behind their count.
enum LegacyCheckpoint {
  private static let magic: [UInt8] = [0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19]

  static func matches(_ source: ByteSource) -> Bool {
    (try? source.bytes(0, 14)) == [0x80, 2, 0x8A, 10] + magic
  }

  static func read(_ source: ByteSource, _ restore: @escaping torch.Restore) throws -> Value {
    var storages: [String: StoredBytes] = [:]
    var announced = 0
    var reader = PickleReader(ByteCursor(source)) { id, reader in
      let (dtype, root, location, count) = try reader.storageIdentity(id)
      let itemSize = dtype?.itemSize ?? 1
      if storages[root] == nil {
        let (bytes, overflow) = count.multipliedReportingOverflow(by: itemSize)
        announced += overflow ? source.size : min(bytes, source.size)
        guard !overflow, bytes <= source.size, announced <= source.size else {
          throw TorchError(
            "is truncated: it announces a storage of \(count) elements, more than the file holds")
        }
        let storage = try restore(Storage(bytes: bytes), location)
        guard storage.bytes == bytes else {
          throw TorchError("cannot be read: its storage '\(root)' was brought to one of another size")
        }
        storages[root] = StoredBytes(storage, dtype, count: count, loaded: false)
      }
      let whole = storages[root]!
      guard id.count > 5, case .node = id[5] else { return .storage(whole) }
      // A view of another storage: (its own key, first element, count).
      guard let view = reader.elements(id[5]), view.count == 3, let first = reader.int(view[1]),
        let size = reader.int(view[2]), first >= 0, size >= 0, first <= whole.count,
        size <= whole.count - first
      else { throw reader.damaged("a part of a storage lies outside of it") }
      return .storage(StoredBytes(whole.storage, dtype, offset: first, count: size, loaded: false))
    }
    _ = try reader.read()
    guard case .value(.int(1001)) = try reader.read() else { throw TorchError("has an unknown version") }
    _ = try reader.read()
    let result = try reader.read()
    let list = try reader.read()
    guard let keys = reader.elements(list) else { throw reader.damaged("the list of keys is missing") }
    var filled = Set<String>()
    for item in keys {
      guard case .value(.string(let key)) = item, let stored = storages[key], filled.insert(key).inserted
      else {
        throw reader.damaged("a key names no storage")
      }
      guard try reader.cursor.unsigned(8) == UInt64(stored.count) else {
        throw reader.damaged("the storage '\(key)' has another size than announced")
      }
      try reader.cursor.read(stored.storage.bytes, into: stored.storage.base)
    }
    guard filled.count == storages.count else {
      throw TorchError("is damaged: it lacks the bytes of a storage")
    }
    return try reader.value(result)
  }
}
