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
  ///     try torch.load("model.pt", weightsOnly: false).stateDict        // of a whole module that Python saved
  ///
  /// Nothing in the file is executed: it may hold tensors, numbers, strings, bytes, lists, tuples, sets,
  /// dictionaries, dtypes, devices and NumPy's numbers and arrays, and anything else is an error that names it. With
  /// `weightsOnly: false` modules are read as their state dicts, generators as their states, other objects as
  /// dictionaries of their attributes with the name of the class under `__class__`; nothing is executed either.
  ///
  /// Damaged files are errors, and files whose contents would need more memory than their size can justify. Tensors
  /// that shared a storage share it again; those saved on another device come to the processor unless `mapLocation`
  /// says otherwise. With `mmap: true` tensors show the file itself, which is read as they are; their checksums are not
  /// compared, what is written to them does not reach the file, and the file must not shrink meanwhile.
  public static func load(
    _ path: String, mapLocation: Device? = nil, weightsOnly: Bool = true, mmap: Bool = false
  ) throws -> Value {
    try naming("torch.load", path) {
      guard mapLocation == nil || mapLocation == .cpu else {
        throw TorchError("cannot be loaded to \(mapLocation!): this build has no such device")
      }
      return try read(ByteSource(path: path), LoadOptions(weightsOnly: weightsOnly, mmap: mmap))
    }
  }

  /// Reads the bytes of such a file.
  public static func load(_ bytes: [UInt8], weightsOnly: Bool = true) throws -> Value {
    try naming("torch.load", "memory") { try read(ByteSource(bytes), LoadOptions(weightsOnly: weightsOnly)) }
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

  static func read(_ source: ByteSource, _ options: LoadOptions) throws -> Value {
    if ZipReader.matches(source) { return try ZipCheckpoint.read(ZipReader(source), options) }
    guard !options.mmap else {
      throw TorchError("cannot be mapped: only the zip format can, in which PyTorch writes since version 1.6")
    }
    if LegacyCheckpoint.matches(source) { return try LegacyCheckpoint.read(source, options) }
    if TarCheckpoint.matches(source) { return try TarCheckpoint.read(source, options) }
    throw TorchError(
      "is not a checkpoint: it begins neither as a zip archive nor as an older file of PyTorch")
  }
}

/// How a checkpoint is read.
struct LoadOptions {
  var weightsOnly = true
  var mmap = false
  /// Brings a storage that was read to the place of this name; nil for what the registered packages do.
  var restore: ((_ storage: Storage, _ location: String) throws -> Storage)?
}

/// The format since PyTorch 1.6: a zip archive with the pickle and one record for every storage.
enum ZipCheckpoint {
  static func read(_ zip: ZipReader, _ options: LoadOptions) throws -> Value {
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
    guard !(swapped && options.mmap) else {
      throw TorchError("cannot be mapped: it was written on a machine of the other byte order")
    }
    // A list takes one byte of a pickle but many of memory.
    let limit = max(1 << 22, min(1 << 28, 8 * zip.source.size))
    let pickle = try zip.data(description, atMost: limit)
    let memory = Arena(
      reserving: zip.entries.values.reduce(0) { $0 + ($1.method == 0 ? Arena.room(for: $1.size) : 0) })
    let mapping = try options.mmap ? Mapping(zip.source) : nil
    // Large records are read all at once when the pickle has been read, unless somebody must see them before.
    var storages: [String: Storage] = [:], waiting: [(ZipEntry, Storage)] = []
    let mayWait = !swapped && options.restore == nil && !torch.serialization.hasPackages
    let restore = options.restore ?? torch.serialization.restored
    let start = ByteCursor(ByteSource(pickle))
    var reader = PickleReader(start, fileSize: zip.source.size, weightsOnly: options.weightsOnly) {
      id, reader in
      let (dtype, key, location, count) = try reader.storageIdentity(reader.elements(id) ?? [])
      let name = "\(folder)data/\(key)"
      if storages[key] == nil {
        let entry = try zip.entry(name)
        var storage: Storage
        if let mapping, let mapped = try zip.mapped(entry, mapping) {
          storage = mapped
        } else {
          storage = try memory.storage(entry.size)
          if mayWait && entry.method == 0 {
            waiting.append((entry, storage))
          } else {
            try zip.read(entry, into: storage.base)
          }
        }
        if swapped { swapBytes(storage, size: dtype?.real.itemSize ?? 1) }
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
    reader.loaded = !mayWait
    var result = try reader.read()
    try zip.read(waiting)
    if reader.missedContent {  // a conjugate is computed, the indices of a sparse tensor are looked at
      reader.restart(at: start)
      result = try reader.read()
    }
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

/// Turns the numbers of `size` bytes, from a big-endian machine, around.
func swapBytes(_ storage: Storage, size: Int) {
  if size == 1 { return }
  for start in stride(from: 0, to: storage.bytes - size + 1, by: size) {
    var number = UnsafeMutableRawBufferPointer(start: storage.base + start, count: size)
    number.reverse()
  }
}
