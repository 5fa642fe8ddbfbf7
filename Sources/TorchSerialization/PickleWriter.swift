import TorchCore

/// Writes a value as a pickle of protocol 2, instruction by instruction as PyTorch does.
struct PickleWriter {
  private(set) var bytes: [UInt8] = [0x80, 2]
  /// The storages met, in the order of their keys.
  private(set) var storages: [Storage] = []
  private var keys: [ObjectIdentifier: Int] = [:]
  /// The dtype that each storage was first met with: PyTorch takes it for all tensors on it that do not name theirs.
  private var types: [DType] = []
  private var tensors: [ObjectIdentifier: Int] = [:]
  /// The parts of sparse tensors: kept, so that no other tensor gets their identity.
  private var parts: [Tensor] = []
  private var strings: [String: Int] = [:]
  private var names: [String: Int] = [:]
  private var memoised = 0

  /// The pickle of one value, and the storages of its tensors.
  init(_ value: Value) throws {
    try write(value, 0)
    bytes.append(0x2E)  // STOP
  }

  private mutating func write(_ value: Value, _ depth: Int) throws {
    guard depth < maximumDepth else { throw TorchError("values nest deeper than \(maximumDepth) levels") }
    switch value {
    case .none: bytes.append(0x4E)
    case .bool(let x): bytes.append(x ? 0x88 : 0x89)
    case .int(let x): int(x)
    case .double(let x): double(x)
    case .string(let x): try string(x)
    case .complex(let x, let y):
      global("__builtin__", "complex")
      double(x)
      double(y)
      call(tuple: 2)
    case .bytes(let x):
      global("_codecs", "encode")
      try string(String(String.UnicodeScalarView(x.map { Unicode.Scalar($0) })))
      try string("latin1")
      call(tuple: 2)
    case .tensor(let x): try tensor(x)
    case .tuple(let x):
      if x.count > 3 { bytes.append(0x28) }
      for element in x { try write(element, depth + 1) }
      tuple(x.count)
    case .list(let x): try list(x, depth)
    case .set(let x):
      global("__builtin__", "set")
      try list(x, depth)
      call(tuple: 1)
    case .dictionary(let x): try dictionary(x, depth)
    case .dtype(let x): global("torch", x.name)
    case .device(let x):
      global("torch", "device")
      try string(x.type.rawValue)
      if let index = x.index { int(index) }
      call(tuple: x.index == nil ? 1 : 2)
    case .slice(let a, let b, let c):
      global("__builtin__", "slice")
      for bound in [a, b, c] { try write(bound.map(Value.int) ?? .none, depth + 1) }
      call(tuple: 3)
    case .ellipsis: global("__builtin__", "Ellipsis")
    }
  }

  // MARK: Parts

  private mutating func int(_ x: Int) {
    switch x {
    case 0...0xFF: bytes += [0x4B, UInt8(x)]
    case 0...0xFFFF:
      bytes.append(0x4D)
      bytes.append(little: UInt16(x))
    case Int(Int32.min)...Int(Int32.max):
      bytes.append(0x4A)
      bytes.append(little: Int32(x))
    default:
      // As few bytes as hold the number and its sign.
      let count = (64 - (x < 0 ? ~x : x).leadingZeroBitCount) / 8 + 1
      bytes += [0x8A, UInt8(count)] + withUnsafeBytes(of: x.littleEndian) { Array($0.prefix(count)) }
    }
  }

  private mutating func double(_ x: Double) {
    bytes.append(0x47)
    bytes.append(little: x.bitPattern.byteSwapped)
  }

  private mutating func string(_ x: String) throws {
    if let place = strings[x] { return get(place) }
    let text = Array(x.utf8)
    guard text.count <= UInt32.max else {
      throw TorchError("a string has \(text.count) bytes, 2^32 is the limit")
    }
    bytes.append(0x58)
    bytes.append(little: UInt32(text.count))
    bytes += text
    strings[x] = put()
  }

  /// Remembers what is on top of the stack, and gives its place.
  private mutating func put() -> Int {
    defer { memoised += 1 }
    if memoised < 256 {
      bytes += [0x71, UInt8(memoised)]
    } else {
      bytes.append(0x72)
      bytes.append(little: UInt32(memoised))
    }
    return memoised
  }

  private mutating func get(_ place: Int) {
    if place < 256 {
      bytes += [0x68, UInt8(place)]
    } else {
      bytes.append(0x6A)
      bytes.append(little: UInt32(place))
    }
  }

  private mutating func global(_ module: String, _ name: String) {
    if let place = names["\(module).\(name)"] { return get(place) }
    bytes += Array("c\(module)\n\(name)\n".utf8)
    names["\(module).\(name)"] = put()
  }

  /// Closes a tuple of the last `count` values; a mark stands before more than three.
  private mutating func tuple(_ count: Int) {
    bytes.append(count == 0 ? 0x29 : count <= 3 ? 0x84 + UInt8(count) : 0x74)
    if count > 0 { _ = put() }
  }

  /// Calls the function below a tuple of the last `count` values.
  private mutating func call(tuple count: Int) {
    tuple(count)
    bytes.append(0x52)
    _ = put()
  }

  private mutating func list(_ x: [Value], _ depth: Int) throws {
    bytes.append(0x5D)
    _ = put()
    for start in stride(from: 0, to: x.count, by: 1000) {
      let part = x[start..<min(start + 1000, x.count)]
      if part.count > 1 { bytes.append(0x28) }
      for element in part { try write(element, depth + 1) }
      bytes.append(part.count > 1 ? 0x65 : 0x61)
    }
  }

  /// Names and tensors alone are written as an OrderedDict, PyTorch's form of a state dict.
  private mutating func dictionary(_ x: OrderedDictionary<Value, Value>, _ depth: Int) throws {
    if !x.isEmpty, x.allSatisfy({ $0.key.string != nil && $0.value.tensor != nil }) {
      global("collections", "OrderedDict")
      call(tuple: 0)
    } else {
      bytes.append(0x7D)
      _ = put()
    }
    for start in stride(from: 0, to: x.count, by: 1000) {
      let end = min(start + 1000, x.count)
      if end - start > 1 { bytes.append(0x28) }
      for (key, value) in (start..<end).lazy.map({ x[position: $0] }) {
        switch key {
        case .list, .dictionary, .set: throw TorchError("a container cannot be the key of a dictionary")
        default: try write(key, depth + 1)
        }
        try write(value, depth + 1)
      }
      bytes.append(end - start > 1 ? 0x75 : 0x73)
    }
  }

  /// A sparse tensor by its indices and values.
  private mutating func sparse(_ x: Tensor) throws {
    global("torch._utils", "_rebuild_sparse_tensor")
    global("torch.serialization", "_get_layout")
    try string("torch.sparse_coo")
    call(tuple: 1)
    bytes.append(0x28)
    for part in [x._indices(), x._values()] {
      parts.append(part)
      try tensor(part)
    }
    global("torch", "Size")
    if x.ndim > 3 { bytes.append(0x28) }
    for size in x.shape { int(size) }
    tuple(x.ndim)
    call(tuple: 1)
    bytes.append(x.isCoalesced() ? 0x88 : 0x89)
    tuple(4)
    tuple(2)
    bytes.append(0x52)
    tensors[ObjectIdentifier(x)] = put()
  }

  private mutating func tensor(_ x: Tensor) throws {
    if let place = tensors[ObjectIdentifier(x)] { return get(place) }
    if x.isSparse { return try sparse(x) }
    let key = keys[ObjectIdentifier(x.storage)] ?? storages.count
    if key == storages.count {
      keys[ObjectIdentifier(x.storage)] = key
      storages.append(x.storage)
      // PyTorch refuses a storage with a part of an element at its end.
      types.append(x.storage.bytes % x.dtype.itemSize == 0 ? x.dtype : .uint8)
    }
    let isOther = types[key] != x.dtype, isParameter = isOther && x.requiresGrad
    if isParameter { global("torch._utils", "_rebuild_parameter") }  // the other function cannot
    global("torch._utils", isOther ? "_rebuild_tensor_v3" : "_rebuild_tensor_v2")
    bytes += [0x28, 0x28]
    try string("storage")
    global("torch", storageNames[types[key]]!)
    try string(String(key))
    try string(torch.serialization.location(of: x.storage))
    int(x.storage.bytes / types[key].itemSize)
    tuple(5)
    bytes.append(0x51)  // BINPERSID
    int(x.storageOffset)
    for sizes in [x.shape, x.strides] {
      if sizes.count > 3 { bytes.append(0x28) }
      for size in sizes { int(size) }
      tuple(sizes.count)
    }
    bytes.append(x.requiresGrad && !isParameter ? 0x88 : 0x89)
    global("collections", "OrderedDict")  // its hooks
    call(tuple: 0)
    if isOther { global("torch", x.dtype.name) }
    tuple(isOther ? 7 : 6)
    bytes.append(0x52)
    if isParameter {
      bytes.append(0x88)
      global("collections", "OrderedDict")
      call(tuple: 0)
      tuple(3)
      bytes.append(0x52)
    }
    tensors[ObjectIdentifier(x)] = put()
  }
}
