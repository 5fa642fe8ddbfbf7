import TorchCore

extension torch {
  /// Writes a value in PyTorch's file format: Python's `torch.load(path)` gives the same value back.
  ///
  ///     try torch.save(["epoch": 3, "model": Value(model.stateDict())], "run.pt")
  ///
  /// Tensors that share a storage share it in the file too, and the whole storage is written. The file appears
  /// under its name only when it is complete; an old one stays as it is until then.
  public static func save(_ value: Value, _ path: String) throws {
    try naming("torch.save", path) {
      let sink = try ByteSink(path: path)
      try write(value, to: sink)
      try sink.commit()
    }
  }

  /// Writes one tensor.
  public static func save(_ tensor: Tensor, _ path: String) throws { try save(.tensor(tensor), path) }

  /// Writes tensors as a list.
  public static func save(_ tensors: [Tensor], _ path: String) throws { try save(Value(tensors), path) }

  /// Writes named tensors in their order, as PyTorch writes a state dict.
  public static func save(_ tensors: OrderedDictionary<String, Tensor>, _ path: String) throws {
    try save(Value(tensors), path)
  }

  /// Writes named tensors, sorted by name.
  public static func save(_ tensors: [String: Tensor], _ path: String) throws {
    try save(OrderedDictionary(tensors.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }), path)
  }

  /// The bytes of the file that `save(_:_:)` would write; `load(_:)` reads them.
  public static func save(_ value: Value) throws -> [UInt8] {
    try naming("torch.save", "memory") {
      let sink = ByteSink()
      try write(value, to: sink)
      return sink.memory
    }
  }

  /// Reads a file that PyTorch's or this library's `torch.save` wrote.
  ///
  ///     let checkpoint = try torch.load("run.pt")
  ///     checkpoint["epoch"].int
  ///     checkpoint["model"].stateDict
  ///
  /// Nothing in the file is executed: it may hold tensors, numbers, strings, bytes, lists, tuples, sets,
  /// dictionaries, dtypes and devices, and anything else is an error that names it. So are damaged files and
  /// files whose contents would need more memory than their size can justify. Tensors that shared a storage share
  /// it again; those saved on another device come to the processor unless `mapLocation` says otherwise.
  public static func load(_ path: String, mapLocation: Device? = nil) throws -> Value {
    try naming("torch.load", path) { try read(ByteSource(path: path), mapLocation) }
  }

  /// Reads the bytes of such a file.
  public static func load(_ bytes: [UInt8], mapLocation: Device? = nil) throws -> Value {
    try naming("torch.load", "memory") { try read(ByteSource(bytes), mapLocation) }
  }

  /// Runs `body` as long as no error waits; its errors begin with the function and the file.
  static func naming<R>(_ function: String, _ path: String, _ body: () throws -> R) throws -> R {
    guard !Failure.pending else { throw TorchError("\(function): an earlier error waits") }
    do {
      return try withError(body)
    } catch let error as TorchError {
      throw TorchError("\(function): '\(path)': \(error.message)")
    }
  }

  private static func write(_ value: Value, to sink: ByteSink) throws {
    let pickle = try PickleWriter(value)
    var zip = ZipWriter(sink)
    try zip.add("archive/data.pkl", pickle.bytes)
    try zip.add("archive/.format_version", Array("1".utf8))
    try zip.add("archive/.storage_alignment", Array("64".utf8))
    try zip.add("archive/byteorder", Array("little".utf8))
    for (key, storage) in pickle.storages.enumerated() {
      try zip.add("archive/data/\(key)", storage.base, storage.bytes)
    }
    try zip.add("archive/version", Array("3\n".utf8))
    // Forty digits that tell different contents apart.
    let (a, b) = zip.checksums.reduce((UInt64(14_695_981_039_346_656_037), UInt64(1_469_598_103))) {
      (($0.0 ^ UInt64($1)) &* 1_099_511_628_211, ($0.1 &+ UInt64($1)) &* 6_364_136_223_846_793_005)
    }
    let digits = [a, b].map { String(repeating: "0", count: 20 - "\($0)".count) + "\($0)" }.joined()
    try zip.add("archive/.data/serialization_id", Array(digits.utf8))
    try zip.finish()
  }

  /// Brings a storage that was read to the place of this name.
  typealias Restore = (_ storage: Storage, _ location: String) throws -> Storage

  static func read(
    _ source: ByteSource, _ device: Device?, _ restore: @escaping Restore = serialization.restored
  ) throws -> Value {
    guard device == nil || device == .cpu else {
      throw TorchError("cannot be loaded to \(device!): this build has no such device")
    }
    if ZipReader.matches(source) { return try readArchive(ZipReader(source), restore) }
    if LegacyCheckpoint.matches(source) { return try LegacyCheckpoint.read(source, restore) }
    throw TorchError(
      "is not a checkpoint: it begins neither as a zip archive nor as an older file of PyTorch")
  }

  private static func readArchive(_ zip: ZipReader, _ restore: @escaping Restore) throws -> Value {
    guard let description = zip.names.first(where: { $0 == "data.pkl" || $0.hasSuffix("/data.pkl") }) else {
      throw TorchError("is a zip archive but not a checkpoint: it lacks the record 'data.pkl'")
    }
    let folder = description.dropLast("data.pkl".count)
    if zip.entries["\(folder)constants.pkl"] != nil {
      throw TorchError("is a TorchScript program: in Python, save its state_dict() with torch.save")
    }
    let order =
      zip.entries["\(folder)byteorder"] == nil ? [] : try zip.data("\(folder)byteorder", atMost: 100)
    let swapped = order == Array("big".utf8)
    guard swapped || order.isEmpty || order == Array("little".utf8) else {
      throw TorchError("is damaged: its byte order is neither little nor big")
    }
    // A list takes one byte of a pickle but many of memory.
    let limit = Swift.max(1 << 24, Swift.min(1 << 28, 8 * zip.source.size))
    let pickle = try zip.data(description, atMost: limit)
    var storages: [String: Storage] = [:]
    var reader = PickleReader(ByteCursor(ByteSource(pickle))) { id, reader in
      let (dtype, key, location, count) = try reader.storageIdentity(id)
      let name = "\(folder)data/\(key)"
      if storages[key] == nil {
        let entry = try zip.entry(name)
        let storage = TorchCore.Storage(bytes: entry.size)
        guard storage.bytes == entry.size else { throw TorchError("needs \(entry.size) bytes of memory") }
        try zip.read(entry, into: storage.base)
        if swapped { swapBytes(storage, dtype) }
        storages[key] = try restore(storage, location)
      }
      let storage = storages[key]!
      let (bytes, overflow) = count.multipliedReportingOverflow(by: dtype?.itemSize ?? 1)
      guard !overflow, bytes <= storage.bytes else {
        throw TorchError(
          "announces \(count) elements in the record '\(name)', which has \(storage.bytes) bytes")
      }
      return .storage(StoredBytes(storage, dtype, count: count))
    }
    let result = try reader.read()
    return try reader.value(result)
  }
}

extension PickleReader {
  /// The parts of `("storage", type, key, location, count, …)`.
  func storageIdentity(_ id: [Item]) throws -> (dtype: DType?, key: String, location: String, count: Int) {
    guard id.count >= 5, case .value(.string("storage")) = id[0], case .function(let type) = id[1],
      case .value(.string(let key)) = id[2], case .value(.string(let location)) = id[3],
      let count = int(id[4]), count >= 0
    else { throw damaged("a storage is described in a way that PyTorch never writes") }
    switch type {
    case .storage(let dtype): return (dtype, key, location, count)
    case .untypedStorage: return (nil, key, location, count)
    default: throw damaged("'\(type)' is named as the type of a storage")
    }
  }
}

/// Turns the numbers of a file from a big-endian machine around.
func swapBytes(_ storage: Storage, _ dtype: DType?) {
  let size = dtype?.real.itemSize ?? 1
  for start in stride(from: 0, to: storage.bytes - size + 1, by: size) {
    var number = UnsafeMutableRawBufferPointer(start: storage.base + start, count: size)
    number.reverse()
  }
}
