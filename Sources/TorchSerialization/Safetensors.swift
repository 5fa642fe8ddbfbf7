import TorchCore

/// The safetensors format: names, dtypes and shapes as JSON, then the bytes of the tensors. Nothing to execute.
public enum safetensors {
  private static let names: [DType: String] = [
    .bool: "BOOL", .uint8: "U8", .int8: "I8", .int16: "I16", .int32: "I32", .int64: "I64", .float16: "F16",
    .bfloat16: "BF16", .float32: "F32", .float64: "F64", .complex64: "C64",
  ]

  /// Writes named tensors, with optional texts beside them. Tensors that share memory are written each on its own.
  ///
  ///     try safetensors.saveFile(model.stateDict(), "model.safetensors")
  public static func saveFile(
    _ tensors: OrderedDictionary<String, Tensor>, _ filename: String, metadata: [String: String]? = nil
  ) throws {
    try torch.naming("safetensors.saveFile", filename) {
      try written(tensors, filename, metadata).commit()
    }
  }

  /// A file that is complete but has no name yet.
  static func written(
    _ tensors: OrderedDictionary<String, Tensor>, _ filename: String, _ metadata: [String: String]?
  ) throws -> ByteSink {
    var entries: [String] = []
    if let metadata {
      let texts = metadata.sorted { $0.key < $1.key }.map { "\(quoted($0.key)):\(quoted($0.value))" }
      entries.append("\"__metadata__\":{\(texts.joined(separator: ","))}")
    }
    var end = 0
    // Wide types first, so that everything is aligned; as the reference implementation does.
    let sorted = tensors.sorted { ($0.value.dtype.itemSize, $1.key) > ($1.value.dtype.itemSize, $0.key) }
    for (name, tensor) in sorted {
      guard let dtype = names[tensor.dtype], name != "__metadata__", !tensor.isSparse else {
        throw TorchError("cannot hold the tensor '\(name)' of dtype \(tensor.dtype.name)")
      }
      let start = end
      end += tensor.nbytes
      let shape = tensor.shape.map(String.init).joined(separator: ",")
      entries.append(
        "\(quoted(name)):{\"dtype\":\"\(dtype)\",\"shape\":[\(shape)],\"data_offsets\":[\(start),\(end)]}")
    }
    var header = Array("{\(entries.joined(separator: ","))}".utf8)
    header += [UInt8](repeating: 0x20, count: (8 - header.count % 8) % 8)
    var length: [UInt8] = []
    length.append(little: UInt64(header.count))
    let sink = try ByteSink(path: filename)
    try sink.write(length + header)
    for (_, tensor) in sorted { try sink.write(rowMajor: tensor) }
    return sink
  }

  /// Reads all tensors of a file, in the order of its header.
  ///
  ///     let weights = try safetensors.loadFile("model.safetensors")
  ///     weights["layer.weight"]?.shape
  ///
  /// With `mmap: true` they show the file itself, which must not shrink meanwhile; what is written to them does not
  /// reach the file.
  public static func loadFile(_ filename: String, mmap: Bool = false) throws -> OrderedDictionary<
    String, Tensor
  > {
    try torch.naming("safetensors.loadFile", filename) { try read(ByteSource(path: filename), mmap: mmap) }
  }

  /// The texts that a file holds beside its tensors.
  public static func metadata(_ filename: String) throws -> [String: String] {
    try torch.naming("safetensors.metadata", filename) {
      let (header, _) = try header(ByteSource(path: filename))
      let pairs = (header["__metadata__"].dictionary ?? [:]).compactMap { key, value in
        key.string.flatMap { name in value.string.map { (name, $0) } }
      }
      return Dictionary(uniqueKeysWithValues: pairs)
    }
  }

  private static func header(_ source: ByteSource) throws -> (Value, start: Int) {
    var cursor = ByteCursor(source)
    let count = try cursor.length(8)
    guard count <= 100_000_000 else { throw TorchError("is refused: its header has \(count) bytes") }
    let header = try JSONReader.read(try cursor.bytes(count))
    guard header.dictionary != nil else {
      throw TorchError("is not a safetensors file: its header is no object")
    }
    return (header, cursor.place)
  }

  private struct Entry {
    var name: String
    var dtype: DType
    var shape: [Int]
    var bytes: Range<Int>
  }

  /// What the header says of one tensor, once it is believable.
  private static func entry(_ name: String, _ value: Value, _ room: Int) throws -> Entry {
    guard let dtype = names.first(where: { $0.value == value["dtype"].string })?.key else {
      throw TorchError("holds '\(name)' of dtype \(value["dtype"]), which this library does not have")
    }
    guard let shape = value["shape"].ints, let offsets = value["data_offsets"].ints, offsets.count == 2,
      offsets[0] >= 0, offsets[1] >= offsets[0], offsets[1] <= room, shape.count <= 64
    else { throw TorchError("is damaged: '\(name)' does not lie inside the file") }
    let count = Size(shape).numel()
    guard shape.allSatisfy({ $0 >= 0 }), count < 1 << 58 else {
      throw TorchError("is damaged: '\(name)' has the shape \(shape)")
    }
    let bytes = count * dtype.itemSize
    guard bytes == offsets[1] - offsets[0] else {
      throw TorchError(
        "is damaged: '\(name)' of shape \(shape) has \(offsets[1] - offsets[0]) bytes, not \(bytes)")
    }
    return Entry(name: name, dtype: dtype, shape: shape, bytes: offsets[0]..<offsets[1])
  }

  /// The tensors of a file, or those of them that are `wanted`.
  static func read(_ source: ByteSource, mmap: Bool, wanted: Set<String>? = nil) throws
    -> OrderedDictionary<String, Tensor>
  {
    let (header, start) = try header(source)
    let entries = try header.dictionary!.filter { $0.key != "__metadata__" }.map {
      try entry($0.key.string!, $0.value, source.size - start)
    }
    // No holes, no overlaps: the format's own rule, which bounds memory by the size of the file.
    var end = 0
    for range in entries.map(\.bytes).sorted(by: { ($0.lowerBound, $0.count) < ($1.lowerBound, $1.count) }) {
      guard range.lowerBound == end else {
        throw TorchError("is damaged: its tensors overlap or leave a gap")
      }
      end = range.upperBound
    }
    guard end == source.size - start else { throw TorchError("is damaged: bytes follow its last tensor") }
    var tensors = OrderedDictionary<String, Tensor>()
    let memory = Arena(reserving: entries.reduce(0) { $0 + Arena.room(for: $1.bytes.count) })
    let mapping = try mmap ? Mapping(source) : nil
    for entry in entries where wanted?.contains(entry.name) ?? true {
      let place = start + entry.bytes.lowerBound
      if let storage = mapping?.storage(place, entry.bytes.count) {
        tensors[entry.name] = Tensor(rowMajor: storage, entry.dtype, entry.shape)
      } else {
        tensors[entry.name] = try source.tensor(entry.dtype, entry.shape, at: place, in: memory)
      }
    }
    return tensors
  }
}
