import TorchCore

// NumPy's files: `.npy` holds one array, `.npz` is a zip archive of several.
extension numpy {
  /// Writes a tensor as Python's `numpy.save` does; one whose first index runs fastest in Fortran's order.
  /// bfloat16 has no place in the format and throws.
  public static func save(_ file: String, _ arr: Tensor) throws {
    try torch.naming("numpy.save", file) {
      let sink = try ByteSink(path: file)
      try write(arr, to: sink)
      try sink.commit()
    }
  }

  /// Reads a `.npy` file that holds numbers. uint16, uint32 and uint64, for which there is no dtype, become int32 and
  /// int64. With `mmap: true` the tensor shows the file itself, which must not shrink meanwhile; what is written to the
  /// tensor does not reach the file.
  public static func load(_ file: String, mmap: Bool = false) throws -> Tensor {
    try torch.naming("numpy.load", file) {
      let source = try ByteSource(path: file)
      return try array(source, mmap ? Mapping(source) : nil)
    }
  }

  /// Writes named tensors as Python's `numpy.savez` does, uncompressed.
  public static func savez(_ file: String, _ arrays: OrderedDictionary<String, Tensor>) throws {
    try torch.naming("numpy.savez", file) { try save(arrays, file, compressed: false) }
  }

  /// Writes named tensors as Python's `numpy.savez_compressed` does.
  public static func savezCompressed(_ file: String, _ arrays: OrderedDictionary<String, Tensor>) throws {
    try torch.naming("numpy.savezCompressed", file) { try save(arrays, file, compressed: true) }
  }

  /// Reads the arrays of a `.npz` file, compressed or not.
  public static func loadz(_ file: String) throws -> OrderedDictionary<String, Tensor> {
    try torch.naming("numpy.loadz", file) {
      let zip = try ZipReader(ByteSource(path: file))
      var result = OrderedDictionary<String, Tensor>()
      for name in zip.names where name.hasSuffix(".npy") {
        result[String(name.dropLast(4))] = try array(ByteSource(try zip.data(name, atMost: .max)))
      }
      return result
    }
  }

  private static func save(_ arrays: OrderedDictionary<String, Tensor>, _ file: String, compressed: Bool)
    throws
  {
    let sink = try ByteSink(path: file)
    var zip = ZipWriter(sink)
    for (name, tensor) in arrays {
      let memory = ByteSink()
      try write(tensor, to: memory)
      try zip.add(name + ".npy", memory.memory, compressed: compressed)
    }
    try zip.finish()
    try sink.commit()
  }

  /// `\u{93}NUMPY`, version 1.0, a Python dictionary padded so that the data starts at a multiple of 64, the data.
  private static func write(_ tensor: Tensor, to sink: ByteSink) throws {
    guard let code = codes[tensor.dtype] else { throw TorchError("cannot hold \(tensor.dtype.name)") }
    let turned = tensor.permute(Array((0..<tensor.ndim).reversed()))
    let isFortran = turned.isContiguous && !tensor.isContiguous
    let order = tensor.dtype.itemSize == 1 ? "|" : "<"
    let sizes = tensor.shape.map(String.init).joined(separator: ", ") + (tensor.shape.count == 1 ? "," : "")
    let text =
      "{'descr': '\(order)\(code)', 'fortran_order': \(isFortran ? "True" : "False"), 'shape': (\(sizes)), }"
    let padding = 63 - (10 + text.utf8.count) % 64
    var bytes = [0x93] + Array("NUMPY".utf8) + [1, 0]
    bytes.append(little: UInt16(text.utf8.count + padding + 1))
    try sink.write(bytes + Array(text.utf8) + [UInt8](repeating: 0x20, count: padding) + [0x0A])
    try sink.write(rowMajor: isFortran ? turned : tensor)
  }

  private static func array(_ source: ByteSource, _ mapping: Mapping? = nil) throws -> Tensor {
    var cursor = ByteCursor(source)
    guard source.size >= 10, try cursor.bytes(6) == [0x93] + Array("NUMPY".utf8) else {
      throw TorchError("is not a .npy file")
    }
    let version = try cursor.bytes(2)[0]
    guard (1...3).contains(version) else {
      throw TorchError("has version \(version) of the format, 1 to 3 are read")
    }
    let length = try cursor.length(version == 1 ? 2 : 4)
    guard length <= 1 << 20 else { throw TorchError("is refused: its header has \(length) bytes") }
    let text = String(decoding: try cursor.bytes(length), as: UTF8.self)
    guard let descr = field(text, "descr")?.filter({ $0 != "'" && $0 != "\"" }),
      let list = field(text, "shape"), let flag = field(text, "fortran_order"),
      ["True", "False"].contains(flag)
    else { throw TorchError("is damaged: its header cannot be read") }
    guard !descr.hasPrefix("[") else {
      throw TorchError("holds elements of several fields, which are no numbers: save each field on its own")
    }
    let type = try NumPyType(descr)
    // Python 2 wrote sizes such as 3L.
    let sizes = list.split(separator: ",").map { Int($0.filter { $0 != " " && $0 != "L" }) }
    guard !sizes.contains(nil) else { throw TorchError("is damaged: its shape is (\(list.prefix(100)))") }
    let shape = sizes.map { $0! }
    guard let bytes = type.bytes(shape, atMost: cursor.remaining) else {
      throw TorchError("is truncated: its shape is \(shape.prefix(64)), \(cursor.remaining) bytes are left")
    }
    guard bytes == cursor.remaining else { throw TorchError("is damaged: bytes follow its array") }
    if let mapping {
      guard let tensor = type.tensor(shape, fortran: flag == "True", mapping.storage(cursor.place, bytes))
      else {
        throw TorchError("cannot be mapped: its elements must be converted")
      }
      return tensor
    }
    return try type.tensor(shape, fortran: flag == "True") { base in
      let start = cursor.place
      try inChunks(bytes) { try source.read(start + $0, $1, into: base + $0) }
    }
  }

  /// The text of a field in a header: what stands behind `'name':` up to the comma or inside the parentheses.
  private static func field(_ text: String, _ name: String) -> String? {
    let parts = text.split(separator: "'\(name)':", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let rest = parts[1].drop { $0 == " " }
    if rest.first == "(" {
      let inside = rest.dropFirst().prefix { $0 != ")" }
      return rest.count > inside.count + 1 ? String(inside) : nil
    }
    return String(rest.prefix { $0 != "," && $0 != "}" })
  }
}
