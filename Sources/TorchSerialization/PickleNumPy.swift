import TorchCore

/// NumPy's scalars and arrays inside a checkpoint: they become numbers and tensors.
extension PickleReader {
  /// The dtype object that `numpy.dtype('f8', …)` makes; its byte order comes later.
  mutating func numpyType(_ arguments: [Item]) throws -> Item {
    guard case .value(.string(let code))? = arguments.first else {
      throw damaged("a dtype of NumPy has no name")
    }
    return node(.numpyType, [.value(.string(code)), .value(.string("="))])
  }

  /// The state of a dtype is (version, byte order, subarray, names, fields, …).
  mutating func setByteOrder(_ place: Int, _ state: Item) throws {
    guard let parts = elements(state), parts.count >= 5, case .value(.string) = parts[1],
      parts[2...4].allSatisfy({ if case .value(.none) = $0 { true } else { false } })
    else { throw TorchError("holds an array of NumPy whose elements are no numbers") }
    nodes[place].items[1] = parts[1]
  }

  func numpyType(_ place: Int) throws -> NumPyType {
    guard case .value(.string(let code)) = nodes[place].items[0],
      case .value(.string(let order)) = nodes[place].items[1]
    else { throw damaged("a dtype of NumPy cannot be read") }
    return try NumPyType(code, bigEndian: order == ">")
  }

  private func numpyType(_ item: Item?) throws -> NumPyType {
    guard case .node(let place)? = item, nodes[place].kind == .numpyType else {
      throw damaged("an array of NumPy has no dtype")
    }
    return try numpyType(place)
  }

  /// `scalar(dtype, bytes)`.
  func numpyScalar(_ arguments: [Item]) throws -> Item {
    guard arguments.count == 2, let bytes = raw(arguments[1]) else {
      throw damaged("a scalar of NumPy cannot be read")
    }
    let type = try numpyType(arguments[0])
    guard bytes.count == type.itemSize else { throw damaged("a scalar of NumPy has the wrong size") }
    let number = try type.tensor(bytes, [1], fortran: false).tolist()
    return .value(number[0])
  }

  /// The state of an array is (version, shape, dtype, Fortran order, bytes).
  mutating func setContent(_ place: Int, _ state: Item) throws {
    guard var parts = elements(state), parts.count >= 4 else {
      throw damaged("an array of NumPy has no state")
    }
    if parts.count == 4 { parts.insert(.value(.int(0)), at: 0) }
    try spend(raw(parts[4])?.count ?? 0)
    nodes[place].items = parts
  }

  /// `_frombuffer(bytes, dtype, shape, order)`, how protocol 5 spells an array.
  mutating func numpyBuffer(_ a: [Item]) throws -> Item {
    guard a.count == 4, case .value(.string(let order)) = a[3] else {
      throw damaged("an array of NumPy cannot be read")
    }
    try spend(raw(a[0])?.count ?? 0)
    return node(.numpyArray, [.value(.int(1)), a[2], a[1], .value(.bool(order == "F")), a[0]])
  }

  /// The tensor of an array.
  func numpyArray(_ place: Int) throws -> Tensor {
    let state = nodes[place].items
    guard state.count == 5, let shape = elements(state[1])?.map(int), !shape.contains(nil),
      case .value(.bool(let fortran)) = state[3], let bytes = raw(state[4])
    else { throw TorchError("holds an array of NumPy whose elements are no numbers") }
    return try numpyType(state[2]).tensor(bytes, shape.map { $0! }, fortran: fortran)
  }

  /// Bytes; those of Python 2 may have been taken for text.
  private func raw(_ item: Item) -> [UInt8]? {
    switch item {
    case .value(.bytes(let bytes)): bytes
    case .value(.string(let text)): Array(text.utf8)
    default: nil
    }
  }
}

/// A type of NumPy's elements as far as tensors can hold them.
///
/// uint16, uint32 and uint64, for which there is no dtype, become int32 and int64.
struct NumPyType {
  /// What a tensor holds them as.
  let dtype: DType
  /// Bytes of one element in the file.
  let itemSize: Int
  let bigEndian: Bool
  /// Whether they are widened.
  private let isWider: Bool

  private static let wider: [String: (DType, Int)] = [
    "u2": (.int32, 2), "u4": (.int64, 4), "u8": (.int64, 8),
  ]

  /// The type with a name such as `f4`, perhaps with a byte order before it.
  init(_ name: some StringProtocol, bigEndian: Bool = false) throws {
    let order = name.first.flatMap { "<>|=".contains($0) ? $0 : nil }
    let code = String(order == nil ? name[...] : name.dropFirst())
    self.bigEndian = bigEndian || order == ">"
    if let known = numpy.codes.first(where: { $0.value == code })?.key {
      (dtype, itemSize, isWider) = (known, known.itemSize, false)
    } else if let (dtype, size) = Self.wider[code] {
      (self.dtype, itemSize, isWider) = (dtype, size, true)
    } else {
      throw TorchError("holds elements that are no numbers of this library: \(name.prefix(100))")
    }
  }

  /// How many bytes an array of a shape has; nil when it has more than `limit` or a size makes no sense.
  func bytes(_ shape: [Int], atMost limit: Int) -> Int? {
    guard shape.count <= 64 else { return nil }
    var (total, isEmpty) = (itemSize, false)
    for size in shape {
      let (product, overflow) = total.multipliedReportingOverflow(by: max(size, 1))
      guard size >= 0, !overflow, product < 1 << 58 else { return nil }
      total = product
      isEmpty = isEmpty || size == 0
    }
    return isEmpty ? 0 : total <= limit ? total : nil
  }

  /// The tensor of an array whose bytes are here.
  func tensor(_ content: [UInt8], _ shape: [Int], fortran: Bool) throws -> Tensor {
    guard bytes(shape, atMost: content.count) == content.count else {
      throw TorchError("is damaged: an array of shape \(shape) has \(content.count) bytes")
    }
    return try tensor(shape, fortran: fortran) { content.copyBytes(to: $0) }
  }

  /// A tensor of a shape that has been checked, from bytes that `fill` writes.
  func tensor(_ shape: [Int], fortran: Bool, fill: (UnsafeMutableRawPointer) throws -> Void) throws -> Tensor
  {
    let count = shape.reduce(1, *), stored = Storage(bytes: count * itemSize)
    guard stored.bytes == count * itemSize else {
      throw TorchError("needs \(count * itemSize) bytes of memory")
    }
    if count > 0 { try fill(stored.base) }
    if bigEndian { swapBytes(stored, size: isWider ? itemSize : dtype.real.itemSize) }
    return view(shape, fortran, try isWider ? widened(stored, count) : stored)
  }

  /// A tensor over memory that holds the elements as they are; nil if they must be converted.
  func tensor(_ shape: [Int], fortran: Bool, _ storage: Storage?) -> Tensor? {
    isWider || bigEndian && itemSize > 1 ? nil : storage.map { view(shape, fortran, $0) }
  }

  private func view(_ shape: [Int], _ fortran: Bool, _ storage: Storage) -> Tensor {
    var strides = [Int](repeating: 1, count: shape.count), step = 1
    for d in fortran ? Array(shape.indices) : shape.indices.reversed() {
      strides[d] = step
      step *= max(shape[d], 1)
    }
    return Tensor(storage: storage, dtype, shape: Size(shape), strides: Size(strides))
  }

  private func widened(_ stored: Storage, _ count: Int) throws -> Storage {
    let wide = Storage(bytes: count * dtype.itemSize)
    guard wide.bytes == count * dtype.itemSize else {
      throw TorchError("needs \(count * dtype.itemSize) bytes of memory")
    }
    func widen<From: FixedWidthInteger, To: FixedWidthInteger>(_: From.Type, _: To.Type) throws {
      let (from, to) = (
        stored.base.assumingMemoryBound(to: From.self), wide.base.assumingMemoryBound(to: To.self)
      )
      for i in 0..<count {
        guard let x = To(exactly: from[i]) else {
          throw TorchError("holds \(from[i]), which is too large for int64")
        }
        to[i] = x
      }
    }
    switch itemSize {
    case 2: try widen(UInt16.self, Int32.self)
    case 4: try widen(UInt32.self, Int64.self)
    default: try widen(UInt64.self, Int64.self)
    }
    return wide
  }
}

extension [UInt8] {
  fileprivate func copyBytes(to target: UnsafeMutableRawPointer) {
    withUnsafeBytes { target.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
  }
}
