import TorchCore

/// Reads a pickle (protocols 2 to 5) without executing anything.
///
/// Python's pickle is a program for a stack machine that may call any function. This machine knows the functions
/// of `PickleFunction` and no others; it builds values and tensors only. Containers live in one array and refer
/// to each other by place, so hostile nesting or cycles neither overflow the stack nor leak. An allowance of as much as
/// the pickle is long bounds what functions may copy: else a few bytes could copy a long string again and again.
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
    /// A class or function that is not on the list: its name is known, nothing else.
    case type(String)
  }

  struct Node {
    enum Kind { case tuple, list, set, dictionary, object, numpyType, numpyArray }
    let kind: Kind
    /// The elements; of a dictionary, keys and values in turn; of an object, its attributes likewise.
    var items: [Item] = []
    /// Of an object: the name of its class, what it was made from, and what was appended to it.
    var origin: [Item] = []
  }

  var cursor: ByteCursor
  /// Turns a persistent id into the storage that it names.
  let storage: (Item, inout PickleReader) throws -> Item
  /// Whether names that are not on the list are an error, rather than types whose objects are read as dictionaries.
  let weightsOnly: Bool
  /// Whether the bytes of the storages are there, so that tensors may be computed from them.
  var loaded = true
  /// Whether a tensor was to be computed while they were not there: what was read is of no use then.
  var missedContent = false
  /// How many items and bytes functions may still copy.
  private var allowance: Int
  /// How many bytes of tensors may still be copied.
  private var tensorAllowance: Int
  var nodes: [Node] = []
  private var stack: [Item] = []
  private var marks: [Int] = []
  private var memo: [Int: Item] = [:]

  /// A reader of what lies at a cursor. Tensors may be copied up to four times the size of the whole file.
  init(
    _ cursor: ByteCursor, fileSize: Int, weightsOnly: Bool,
    storage: @escaping (Item, inout PickleReader) throws -> Item
  ) {
    (self.cursor, self.weightsOnly, self.storage) = (cursor, weightsOnly, storage)
    allowance = cursor.remaining + 1 << 16
    tensorAllowance = 4 * fileSize + 1 << 16
  }

  /// Goes back to a place, now that the bytes of the storages are there.
  mutating func restart(at start: ByteCursor) {
    (cursor, loaded, missedContent) = (start, true, false)
    allowance = start.remaining + 1 << 16
  }

  /// Accounts for items or bytes that a function copies.
  mutating func spend(_ count: Int) throws {
    allowance -= count
    guard allowance >= 0 else {
      throw TorchError("is refused: it copies parts of its description again and again")
    }
  }

  /// Accounts for bytes of tensors that are copied.
  mutating func spend(tensorBytes count: Int) throws {
    tensorAllowance -= count
    guard tensorAllowance >= 0 else { throw TorchError("is refused: it copies its storages too often") }
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
    case 0x54: try oldString(try cursor.length(4))  // BINSTRING
    case 0x55: try oldString(try cursor.length(1))  // SHORT_BINSTRING
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

  /// A string of Python 2: text, or bytes if it is none.
  private mutating func oldString(_ count: Int) throws {
    let bytes = try cursor.bytes(count)
    push(String(validating: bytes, as: UTF8.self).map(Value.string) ?? .bytes(bytes))
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

  mutating func node(_ kind: Node.Kind, _ items: [Item], origin: [Item] = []) -> Item {
    nodes.append(Node(kind: kind, items: items, origin: origin))
    return .node(nodes.count - 1)
  }

  private mutating func fill(_ kind: Node.Kind, _ items: [Item]) throws {
    guard case .node(let place) = try top(), nodes[place].kind == kind || nodes[place].kind == .object else {
      throw damaged("elements are added to what is no \(kind)")
    }
    // A class may be derived from a list or a dictionary.
    if nodes[place].kind == .object && kind != .dictionary {
      nodes[place].origin += items
    } else {
      nodes[place].items += items
    }
  }

  /// The elements of a tuple, list or set, else nil.
  func elements(_ item: Item) -> [Item]? {
    guard case .node(let place) = item, [.tuple, .list, .set].contains(nodes[place].kind) else { return nil }
    return nodes[place].items
  }

  /// The keys and values of a dictionary in turn, else nil.
  func pairs(_ item: Item) -> [Item]? {
    guard case .node(let place) = item, nodes[place].kind == .dictionary else { return nil }
    return nodes[place].items
  }

  // MARK: Calls

  private mutating func call(_ code: UInt8) throws {
    switch code {
    case 0x63:  // GLOBAL
      stack.append(try PickleFunction.named(try cursor.line(), try cursor.line(), weightsOnly: weightsOnly))
    case 0x93:  // STACK_GLOBAL
      guard case .value(.string(let name)) = try pop(), case .value(.string(let module)) = try pop(),
        name.utf8.count <= 1000, module.utf8.count <= 1000
      else { throw damaged("a name is not a string, or a very long one") }
      stack.append(try PickleFunction.named(module, name, weightsOnly: weightsOnly))
    case 0x51:  // BINPERSID
      let id = try pop()
      stack.append(try storage(id, &self))
    case 0x52, 0x81:  // REDUCE, NEWOBJ
      let (tuple, callee) = (try pop(), try pop())
      stack.append(try call(callee, tuple))
    case 0x92:  // NEWOBJ_EX
      let (named, tuple, callee) = (try pop(), try pop(), try pop())
      stack.append(try call(callee, tuple))
      if let pairs = pairs(named), !pairs.isEmpty { try setAttributes(named) }
    case 0x62:  // BUILD
      let state = try pop()
      try setAttributes(state)
    default:
      throw damaged("the instruction 0x\(String(code, radix: 16)) is not one that checkpoints use")
    }
  }

  private mutating func call(_ callee: Item, _ tuple: Item) throws -> Item {
    guard let arguments = elements(tuple) else { throw damaged("something is called without arguments") }
    switch callee {
    case .function(let function): return try apply(function, arguments)
    case .type(let name):
      try spend(arguments.count)
      return node(.object, [], origin: [.value(.string(name))] + arguments)
    default: throw damaged("something is called that is no function")
    }
  }

  /// What Python's `__setstate__` would do to the object on top of the stack.
  private mutating func setAttributes(_ state: Item) throws {
    switch try top() {
    case .value(.tensor(let tensor)):
      // How PyTorch 0.1 wrote a variable: (requires_grad, volatile, hooks).
      if let first = elements(state)?.first, case .value(.bool(let flag)) = first {
        try setRequiresGrad(tensor, flag)
      }
    case .node(let place):
      switch nodes[place].kind {
      case .dictionary: break  // `_metadata` of a state dict: it says nothing about values
      case .numpyType: try setByteOrder(place, state)
      case .numpyArray: try setContent(place, state)
      case .object: try setAttributes(place, state)
      default: throw damaged("attributes are set on a \(nodes[place].kind)")
      }
    default: throw damaged("attributes are set on what has none")
    }
  }

  /// A state is a dictionary, perhaps with a second one of what lies in slots; any other is kept as it is.
  private mutating func setAttributes(_ place: Int, _ state: Item) throws {
    var parts = [state]
    if let both = elements(state), both.count == 2, pairs(both[1]) != nil { parts = both }
    for part in parts {
      if case .value(.none) = part { continue }
      let attributes = pairs(part) ?? [.value(.string("__state__")), part]
      try spend(attributes.count)
      nodes[place].items += attributes
    }
  }
}
