import TorchCore

/// Reads a pickle (protocols 2 to 5) without executing anything.
///
/// Python's pickle is a program for a stack machine that may call any function. This machine knows the functions
/// of `PickleFunction` and no others; it builds values and tensors only. Containers live in one array and refer
/// to each other by place, so hostile nesting or cycles neither overflow the stack nor leak.
struct PickleReader {
  /// What lies on the stack.
  enum Item {
    /// Anything but a container.
    case value(Value)
    /// A container, by its place in `nodes`.
    case node(Int)
    case function(PickleFunction)
    case storage(StoredBytes)
    /// An integer of more than 64 bits, least significant byte first.
    case long([UInt8])
  }

  struct Node {
    enum Kind { case tuple, list, set, dictionary }
    let kind: Kind
    /// The elements; of a dictionary, keys and values in turn.
    var items: [Item] = []
  }

  var cursor: ByteCursor
  /// Turns a persistent id into the storage that it names.
  let storage: ([Item], PickleReader) throws -> Item
  var nodes: [Node] = []
  private var stack: [Item] = []
  private var marks: [Int] = []
  private var memo: [Int: Item] = [:]

  init(_ cursor: ByteCursor, storage: @escaping ([Item], PickleReader) throws -> Item) {
    (self.cursor, self.storage) = (cursor, storage)
  }

  /// Reads one pickle, up to its STOP.
  mutating func read() throws -> Item {
    (stack, marks, memo) = ([], [], [:])
    while true {
      let code = try cursor.byte()
      if code == 0x2E {  // STOP
        guard marks.isEmpty, stack.count == 1 else { throw damaged("it does not end with one value") }
        return stack[0]
      }
      if try !atom(code), try !container(code) { try call(code) }
    }
  }

  func damaged(_ what: String) -> TorchError {
    TorchError("is damaged: at byte \(cursor.place) of its description, \(what)")
  }

  // MARK: Values without parts

  /// Executes an instruction that pushes a simple value or moves the stack; false when it is none of these.
  private mutating func atom(_ code: UInt8) throws -> Bool {
    switch code {
    case 0x80:  // PROTO
      let version = try cursor.byte()
      guard (2...5).contains(version) else {
        throw TorchError("is a pickle of version \(version), 2 to 5 are read")
      }
    case 0x95: _ = try cursor.unsigned(8)  // FRAME: a hint for buffering only
    case 0x4E: push(.none)
    case 0x88: push(.bool(true))
    case 0x89: push(.bool(false))
    case 0x4A: push(.int(Int(Int32(truncatingIfNeeded: try cursor.unsigned(4)))))  // BININT
    case 0x4B: push(.int(Int(try cursor.byte())))  // BININT1
    case 0x4D: push(.int(Int(try cursor.unsigned(2))))  // BININT2
    case 0x8A: try long(Int(try cursor.byte()))  // LONG1
    case 0x8B: try long(try cursor.length(4))  // LONG4
    case 0x47: push(.double(Double(bitPattern: try cursor.unsigned(8).byteSwapped)))  // BINFLOAT
    case 0x58: try string(try cursor.length(4))  // BINUNICODE
    case 0x8C: try string(try cursor.length(1))  // SHORT_BINUNICODE
    case 0x8D: try string(try cursor.length(8))  // BINUNICODE8
    case 0x54: try string(try cursor.length(4))  // BINSTRING, a Python 2 string
    case 0x55: try string(try cursor.length(1))  // SHORT_BINSTRING
    case 0x42: push(.bytes(try cursor.bytes(try cursor.length(4))))  // BINBYTES
    case 0x43: push(.bytes(try cursor.bytes(try cursor.length(1))))  // SHORT_BINBYTES
    case 0x8E, 0x96: push(.bytes(try cursor.bytes(try cursor.length(8))))  // BINBYTES8, BYTEARRAY8
    case 0x28: marks.append(stack.count)  // MARK
    case 0x30: _ = try pop()  // POP
    case 0x31: _ = try popMark()  // POP_MARK
    case 0x32: stack.append(try top())  // DUP
    case 0x71: memo[Int(try cursor.byte())] = try top()  // BINPUT
    case 0x72: memo[Int(try cursor.unsigned(4))] = try top()  // LONG_BINPUT
    case 0x94: memo[memo.count] = try top()  // MEMOIZE
    case 0x68: try get(Int(try cursor.byte()))  // BINGET
    case 0x6A: try get(Int(try cursor.unsigned(4)))  // LONG_BINGET
    default: return false
    }
    return true
  }

  private mutating func push(_ value: Value) { stack.append(.value(value)) }

  private mutating func get(_ place: Int) throws {
    guard let item = memo[place] else { throw damaged("it refers to the unknown object \(place)") }
    stack.append(item)
  }

  private mutating func string(_ count: Int) throws {
    guard let text = String(validating: try cursor.bytes(count), as: UTF8.self) else {
      throw damaged("a string is not UTF-8")
    }
    push(.string(text))
  }

  private mutating func long(_ count: Int) throws {
    let bytes = try cursor.bytes(count)
    if count > 8 { return stack.append(.long(bytes)) }
    let negative = (bytes.last ?? 0) & 0x80 != 0
    let bits = bytes.enumerated().reduce(negative ? UInt64.max : 0) { bits, byte in
      bits & ~(0xFF << UInt64(8 * byte.offset)) | UInt64(byte.element) << UInt64(8 * byte.offset)
    }
    push(.int(Int(Int64(bitPattern: bits))))
  }

  // MARK: The stack

  private var floor: Int { marks.last ?? 0 }

  private mutating func pop() throws -> Item {
    guard stack.count > floor else { throw damaged("an instruction finds too few values") }
    return stack.removeLast()
  }

  private func top() throws -> Item {
    guard stack.count > floor, let item = stack.last else { throw damaged("an instruction finds no value") }
    return item
  }

  private mutating func popMark() throws -> [Item] {
    guard let mark = marks.popLast() else { throw damaged("an instruction finds no mark") }
    defer { stack.removeSubrange(mark...) }
    return Array(stack[mark...])
  }

  // MARK: Containers

  /// Executes an instruction that makes or fills a container; false when it is none of these.
  private mutating func container(_ code: UInt8) throws -> Bool {
    switch code {
    case 0x29: push(.tuple, [])  // EMPTY_TUPLE
    case 0x74: push(.tuple, try popMark())  // TUPLE
    case 0x85...0x87:  // TUPLE1, TUPLE2, TUPLE3
      let count = Int(code) - 0x84
      guard stack.count - count >= floor else { throw damaged("a tuple finds too few values") }
      let items = Array(stack.suffix(count))
      stack.removeLast(count)
      push(.tuple, items)
    case 0x5D: push(.list, [])  // EMPTY_LIST
    case 0x6C: push(.list, try popMark())  // LIST
    case 0x61: try fill(.list, [try pop()])  // APPEND
    case 0x65: try fill(.list, try popMark())  // APPENDS
    case 0x7D: push(.dictionary, [])  // EMPTY_DICT
    case 0x64: push(.dictionary, try popPairs())  // DICT
    case 0x73:  // SETITEM
      let value = try pop()
      try fill(.dictionary, [try pop(), value])
    case 0x75: try fill(.dictionary, try popPairs())  // SETITEMS
    case 0x8F: push(.set, [])  // EMPTY_SET
    case 0x90: try fill(.set, try popMark())  // ADDITEMS
    case 0x91: push(.set, try popMark())  // FROZENSET
    default: return false
    }
    return true
  }

  private mutating func popPairs() throws -> [Item] {
    let items = try popMark()
    guard items.count % 2 == 0 else { throw damaged("a key has no value") }
    return items
  }

  private mutating func push(_ kind: Node.Kind, _ items: [Item]) { stack.append(node(kind, items)) }

  mutating func node(_ kind: Node.Kind, _ items: [Item]) -> Item {
    nodes.append(Node(kind: kind, items: items))
    return .node(nodes.count - 1)
  }

  private mutating func fill(_ kind: Node.Kind, _ items: [Item]) throws {
    guard case .node(let place) = try top(), nodes[place].kind == kind else {
      throw damaged("elements are added to what is no \(kind)")
    }
    nodes[place].items += items
  }

  /// The elements of a tuple or list, else nil.
  func elements(_ item: Item) -> [Item]? {
    guard case .node(let place) = item, nodes[place].kind != .dictionary else { return nil }
    return nodes[place].items
  }

  // MARK: Calls

  private mutating func call(_ code: UInt8) throws {
    switch code {
    case 0x63: stack.append(try PickleFunction.named(try cursor.line(), try cursor.line()))  // GLOBAL
    case 0x93:  // STACK_GLOBAL
      guard case .value(.string(let name)) = try pop(), case .value(.string(let module)) = try pop() else {
        throw damaged("a name is not a string")
      }
      stack.append(try PickleFunction.named(module, name))
    case 0x51:  // BINPERSID
      let item = try pop()
      guard let id = elements(item) else {
        throw damaged("a storage is named by something else than a tuple")
      }
      stack.append(try storage(id, self))
    case 0x52, 0x81:  // REDUCE, NEWOBJ
      let (tuple, callee) = (try pop(), try pop())
      guard let arguments = elements(tuple), case .function(let function) = callee else {
        throw damaged("something is called that is no function")
      }
      stack.append(try apply(function, arguments))
    case 0x62:  // BUILD
      // An OrderedDict may carry attributes (`_metadata` of a state dict); they say nothing about values.
      _ = try pop()
      guard case .node(let place) = try top(), nodes[place].kind == .dictionary else {
        throw damaged("attributes are set on what is no dictionary")
      }
    default:
      throw damaged("the instruction 0x\(String(code, radix: 16)) is not one that checkpoints use")
    }
  }

  // MARK: The result

  /// The value of an item with everything in it.
  func value(_ item: Item) throws -> Value {
    var finished: [Int: Converted] = [:]
    return try convert(item, 0, &finished).value
  }

  private struct Converted {
    var value: Value
    /// How many values it holds when shared parts are counted every time.
    var weight: Int
  }

  private func convert(_ item: Item, _ depth: Int, _ finished: inout [Int: Converted]) throws -> Converted {
    switch item {
    case .value(let value): return Converted(value: value, weight: 1)
    case .storage(let stored): return Converted(value: .tensor(try stored.flat()), weight: 1)
    case .long(let bytes): throw TorchError("holds an integer of \(bytes.count * 8) bits, 64 is the limit")
    case .function(let function): throw TorchError("holds the function '\(function)' itself as a value")
    case .node(let place):
      if let known = finished[place] {
        guard known.weight >= 0 else { throw TorchError("holds a list or dictionary that contains itself") }
        return known
      }
      guard depth < maximumDepth else {
        throw TorchError("nests its values deeper than \(maximumDepth) levels")
      }
      finished[place] = Converted(value: .none, weight: -1)  // being converted
      let parts = try nodes[place].items.map { try convert($0, depth + 1, &finished) }
      let weight = parts.reduce(1) { $0 + $1.weight }
      guard weight < 1 << 32 else { throw TorchError("unfolds to more than \(1 << 32) values") }
      let result = Converted(value: try assemble(nodes[place].kind, parts), weight: weight)
      finished[place] = result
      return result
    }
  }

  private func assemble(_ kind: Node.Kind, _ parts: [Converted]) throws -> Value {
    switch kind {
    case .tuple: return .tuple(parts.map(\.value))
    case .list: return .list(parts.map(\.value))
    case .set:
      try parts.forEach(checkKey)
      var seen = Set<Value>()
      return .set(parts.map(\.value).filter { seen.insert($0).inserted })
    case .dictionary:
      var result = OrderedDictionary<Value, Value>()
      for i in stride(from: 0, to: parts.count, by: 2) {
        try checkKey(parts[i])
        result[parts[i].value] = parts[i + 1].value
      }
      return .dictionary(result)
    }
  }

  /// A key must be hashed, which visits all of it.
  private func checkKey(_ key: Converted) throws {
    switch key.value {
    case .list, .dictionary, .set: throw TorchError("uses a container as a key")
    default:
      guard key.weight <= 1000 else { throw TorchError("uses a tuple of \(key.weight) values as a key") }
    }
  }
}

/// How deep values may nest in a file, in both directions.
let maximumDepth = 500
