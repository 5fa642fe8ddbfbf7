import TorchCore

// Protocol Buffers' wire format, by hand: these 150 lines replace the package swift-protobuf, which adds 50 s (one core of
// a server, without the code generated for our messages) to a client's clean build and Foundation to its program.

/// A message as it is written: fields in the order of the calls. Zeros and empty texts are left out, as in proto3.
struct Message {
  private(set) var bytes: [UInt8] = []

  mutating func integer(_ field: Int, _ value: Int, always: Bool = false) {
    guard value != 0 || always else { return }
    varint(UInt64(field) << 3)
    varint(UInt64(bitPattern: Int64(value)))
  }

  /// `always` writes a zero too: the field is one of several, or the element of a list.
  mutating func double(_ field: Int, _ value: Double, always: Bool = false) {
    guard value != 0 || always else { return }
    varint(UInt64(field) << 3 | 1)
    little(value.bitPattern)
  }

  mutating func float(_ field: Int, _ value: Float, always: Bool = false) {
    guard value != 0 || always else { return }
    varint(UInt64(field) << 3 | 5)
    little(value.bitPattern)
  }

  mutating func text(_ field: Int, _ value: String, always: Bool = false) {
    guard !value.isEmpty || always else { return }
    block(field, value.utf8)
  }

  /// Bytes, written even when there are none.
  mutating func block(_ field: Int, _ value: some Collection<UInt8>) {
    varint(UInt64(field) << 3 | 2)
    varint(UInt64(value.count))
    bytes.append(contentsOf: value)
  }

  mutating func message(_ field: Int, _ build: (inout Message) -> Void) {
    var inner = Message()
    build(&inner)
    block(field, inner.bytes)
  }

  mutating func doubles(_ field: Int, _ values: [Double]) {
    packed(field, values, size: 8) { $0.little($1.bitPattern) }
  }

  mutating func floats(_ field: Int, _ values: [Float]) {
    packed(field, values, size: 4) { $0.little($1.bitPattern) }
  }

  mutating func integers(_ field: Int, _ values: [Int]) {
    guard !values.isEmpty else { return }
    message(field) { for value in values { $0.varint(UInt64(bitPattern: Int64(value))) } }
  }

  private mutating func packed<T>(
    _ field: Int, _ values: [T], size: Int, _ append: (inout Message, T) -> Void
  ) {
    guard !values.isEmpty else { return }
    varint(UInt64(field) << 3 | 2)
    varint(UInt64(size * values.count))
    for value in values { append(&self, value) }
  }

  private mutating func varint(_ value: UInt64) {
    var rest = value
    while rest > 127 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  private mutating func little(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }
}

/// A message as it is read. Nothing in it is trusted: lengths are compared with what is there.
struct Fields {
  /// What a field holds, by its kind on the wire.
  enum Content {
    case integer(UInt64), double(UInt64), float(UInt32), block(ArraySlice<UInt8>)
  }

  private var rest: ArraySlice<UInt8>
  private let name: String

  /// `name` stands in the errors.
  init(_ bytes: ArraySlice<UInt8>, _ name: String) { (rest, self.name) = (bytes, name) }

  /// The next field with its number; nil at the end.
  mutating func next() throws -> (number: Int, content: Content)? {
    guard !rest.isEmpty else { return nil }
    let key = try varint()
    let number = Int(truncatingIfNeeded: key >> 3)
    switch key & 7 {
    case 0: return (number, .integer(try varint()))
    case 1: return (number, .double(try little(UInt64.self)))
    case 2: return (number, .block(try take(try varint())))
    case 5: return (number, .float(try little(UInt32.self)))
    default: throw TorchError("a message '\(name)' has a field of the unknown kind \(key & 7)")
    }
  }

  private mutating func varint() throws -> UInt64 {
    guard let value = rest.popVarint() else { throw TorchError("a message '\(name)' ends within a number") }
    return value
  }

  private mutating func little<T: FixedWidthInteger & UnsignedInteger>(_: T.Type) throws -> T {
    try take(UInt64(T.bitWidth / 8)).reversed().reduce(0) { $0 << 8 | T($1) }
  }

  private mutating func take(_ count: UInt64) throws -> ArraySlice<UInt8> {
    guard count <= UInt64(rest.count) else {
      throw TorchError("a message '\(name)' announces \(count) bytes where \(rest.count) are left")
    }
    defer { rest = rest.dropFirst(Int(count)) }
    return rest.prefix(Int(count))
  }
}

extension Fields.Content {
  /// A signed integer; 0 for a field of another kind, as for one that is absent. So do the others.
  var int: Int { if case .integer(let x) = self { Int(truncatingIfNeeded: Int64(bitPattern: x)) } else { 0 } }
  var block: ArraySlice<UInt8> { if case .block(let x) = self { x } else { [] } }
  var text: String { String(decoding: block, as: UTF8.self) }
  /// A number of any kind.
  var number: Double {
    switch self {
    case .integer(let x): Double(Int64(bitPattern: x))
    case .double(let x): Double(bitPattern: x)
    case .float(let x): Double(Float(bitPattern: x))
    case .block: 0
    }
  }

  /// The elements of a list of numbers, packed or one alone; `size` is that of a packed one, 0 for variable.
  func numbers(size: Int, _ name: String) throws -> [Double] {
    guard case .block(var rest) = self else { return [number] }
    var result: [Double] = []
    if size > 0 {
      guard rest.count % size == 0 else {
        throw TorchError("a message '\(name)' has \(rest.count) bytes of numbers of \(size) bytes each")
      }
      result.reserveCapacity(rest.count / size)
      while !rest.isEmpty {
        let bits = rest.prefix(size).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        result.append(
          size == 8 ? Double(bitPattern: bits) : Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
        rest = rest.dropFirst(size)
      }
      return result
    }
    while !rest.isEmpty {
      guard let value = rest.popVarint() else {
        throw TorchError("a message '\(name)' ends within a number")
      }
      result.append(Double(Int64(bitPattern: value)))
    }
    return result
  }
}

extension ArraySlice<UInt8> {
  /// Takes a number of seven bits a byte, least significant first, at most ten bytes; nil where there is none.
  fileprivate mutating func popVarint() -> UInt64? {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      guard let byte = popFirst() else { return nil }
      value |= UInt64(byte & 127) << shift
      if byte < 128 { return value }
    }
    return nil
  }
}
