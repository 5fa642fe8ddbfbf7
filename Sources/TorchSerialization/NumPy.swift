import TorchCore

// NumPy's files: `.npy` holds one array, `.npz` is a zip archive of several.
extension numpy {
  /// Writes a tensor as Python's `numpy.save` does. bfloat16 has no place in the format and throws.
  public static func save(_ file: String, _ arr: Tensor) throws {
    try torch.naming("numpy.save", file) {
      let sink = try ByteSink(path: file)
      try sink.write(try header(arr))
      try sink.write(rowMajor: arr)
      try sink.commit()
    }
  }

  /// Reads a `.npy` file that holds numbers.
  public static func load(_ file: String) throws -> Tensor {
    try torch.naming("numpy.load", file) { try array(ByteSource(path: file)) }
  }

  /// Writes named tensors as Python's `numpy.savez` does, uncompressed.
  public static func savez(_ file: String, _ arrays: OrderedDictionary<String, Tensor>) throws {
    try torch.naming("numpy.savez", file) {
      let sink = try ByteSink(path: file)
      var zip = ZipWriter(sink)
      for (name, tensor) in arrays {
        let memory = ByteSink()
        try memory.write(try header(tensor))
        try memory.write(rowMajor: tensor)
        try zip.add(name + ".npy", memory.memory)
      }
      try zip.finish()
      try sink.commit()
    }
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

  /// `\u{93}NUMPY`, version 1.0, and a Python dictionary padded so that the data starts at a multiple of 64.
  private static func header(_ tensor: Tensor) throws -> [UInt8] {
    guard let code = codes[tensor.dtype] else { throw TorchError("cannot hold \(tensor.dtype.name)") }
    let order = tensor.dtype.itemSize == 1 ? "|" : "<"
    let sizes = tensor.shape.map(String.init).joined(separator: ", ") + (tensor.shape.count == 1 ? "," : "")
    let text = "{'descr': '\(order)\(code)', 'fortran_order': False, 'shape': (\(sizes)), }"
    let padding = 63 - (10 + text.utf8.count) % 64
    var bytes = [0x93] + Array("NUMPY".utf8) + [1, 0]
    bytes.append(little: UInt16(text.utf8.count + padding + 1))
    return bytes + Array(text.utf8) + [UInt8](repeating: 0x20, count: padding) + [0x0A]
  }

  private static func array(_ source: ByteSource) throws -> Tensor {
    var cursor = ByteCursor(source)
    guard source.size >= 10, try cursor.bytes(6) == [0x93] + Array("NUMPY".utf8) else {
      throw TorchError("is not a .npy file")
    }
    let version = try cursor.bytes(2)[0]
    guard (1...3).contains(version) else {
      throw TorchError("has version \(version) of the format, 1 to 3 are read")
    }
    let text = String(decoding: try cursor.bytes(try cursor.length(version == 1 ? 2 : 4)), as: UTF8.self)
    guard let descr = field(text, "descr")?.filter({ $0 != "'" && $0 != "\"" }), let order = descr.first,
      let dtype = codes.first(where: { $0.value == descr.dropFirst() })?.key, "<>|=".contains(order)
    else { throw TorchError("holds elements that are no numbers of this library: \(text.prefix(100))") }
    guard let list = field(text, "shape"), let flag = field(text, "fortran_order"),
      ["True", "False"].contains(flag)
    else { throw TorchError("is damaged: its header cannot be read") }
    let sizes = list.split(separator: ",").map { Int($0.filter { $0 != " " }) }
    guard !sizes.contains(nil), sizes.count <= 64 else {
      throw TorchError("is damaged: its shape is (\(list))")
    }
    let shape = sizes.map { $0! }
    var bytes = dtype.itemSize
    for size in shape {
      let (product, overflow) = bytes.multipliedReportingOverflow(by: max(size, size == 0 ? 0 : 1))
      guard size >= 0, !overflow, product <= cursor.remaining else {
        throw TorchError("is truncated: its shape is \(shape), \(cursor.remaining) bytes are left")
      }
      bytes = product
    }
    guard bytes == cursor.remaining else { throw TorchError("is damaged: bytes follow its array") }
    let fortran = flag == "True"
    let tensor = try source.tensor(dtype, fortran ? shape.reversed() : shape, at: cursor.place)
    if order == ">" { swapBytes(tensor.storage, dtype) }
    guard fortran else { return tensor }
    return Tensor(
      storage: tensor.storage, dtype, shape: Size(shape), strides: Size(tensor.strides.reversed()))
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
