import TorchCore

/// From the items of a pickle to values.
extension PickleReader {
  /// The value of an item with everything in it.
  mutating func value(_ item: Item) throws -> Value {
    var conversion = Conversion(reader: self)
    return try conversion.convert(item, 0).value
  }
}

/// What converting one item needs.
private struct Conversion {
  typealias Item = PickleReader.Item

  struct Converted {
    var value: Value
    /// How many values it holds when shared parts are counted every time.
    var weight: Int
  }

  let reader: PickleReader
  private var finished: [Int: Converted] = [:]
  /// How much may still be hashed, and written into the names of modules: a long key may occur again and again.
  private var keys: Int
  private var names = 1 << 24

  init(reader: PickleReader) {
    self.reader = reader
    keys = 16 * reader.cursor.source.size + 1 << 24
  }

  mutating func convert(_ item: Item, _ depth: Int) throws -> Converted {
    switch item {
    case .value(let value): return Converted(value: value, weight: 1)
    case .storage(let stored): return Converted(value: .tensor(try stored.flat()), weight: 1)
    case .long(let bytes): throw TorchError("holds an integer of \(bytes.count * 8) bits, 64 is the limit")
    case .function(let function): throw TorchError("holds the function '\(function)' itself as a value")
    case .type(let name): return Converted(value: .string(name), weight: 1)
    case .node(let place):
      if let known = finished[place] {
        guard known.weight >= 0 else { throw TorchError("holds a list or dictionary that contains itself") }
        return known
      }
      guard depth < maximumDepth else { throw tooDeep }
      finished[place] = Converted(value: .none, weight: -1)  // being converted
      let result = try convert(place, depth)
      guard result.weight < 1 << 32 else { throw TorchError("unfolds to more than \(1 << 32) values") }
      finished[place] = result
      return result
    }
  }

  private var tooDeep: TorchError { TorchError("nests its values deeper than \(maximumDepth) levels") }

  private mutating func convert(_ place: Int, _ depth: Int) throws -> Converted {
    let node = reader.nodes[place]
    switch node.kind {
    case .numpyArray: return Converted(value: .tensor(try reader.numpyArray(place)), weight: 1)
    case .numpyType: return Converted(value: .dtype(try reader.numpyType(place).dtype), weight: 1)
    case .object:
      if let module = Module(place, reader) { return try stateDict(of: module, depth) }
      return try object(node, depth)
    case .tuple, .list, .set, .dictionary:
      let parts = try node.items.map { try convert($0, depth + 1) }
      let weight = parts.reduce(1) { $0 + $1.weight }
      return Converted(value: try assemble(node.kind, parts), weight: weight)
    }
  }

  private mutating func assemble(_ kind: PickleReader.Node.Kind, _ parts: [Converted]) throws -> Value {
    switch kind {
    case .tuple: return .tuple(parts.map(\.value))
    case .set:
      for part in parts { try checkKey(part) }
      var seen = Set<Value>()
      return .set(parts.map(\.value).filter { seen.insert($0).inserted })
    case .dictionary:
      var result = OrderedDictionary<Value, Value>()
      for i in stride(from: 0, to: parts.count, by: 2) {
        try checkKey(parts[i])
        result[parts[i].value] = parts[i + 1].value
      }
      return .dictionary(result)
    default: return .list(parts.map(\.value))
    }
  }

  /// A key must be hashed, which visits all of it.
  private mutating func checkKey(_ key: Converted) throws {
    func size(_ value: Value) -> Int {
      switch value {
      case .string(let text): 8 + text.utf8.count
      case .bytes(let bytes): 8 + bytes.count
      case .tuple(let parts): parts.reduce(8) { $0 + size($1) }
      default: 8
      }
    }
    switch key.value {
    case .list, .dictionary, .set: throw TorchError("uses a container as a key")
    default:
      guard key.weight <= 1000 else { throw TorchError("uses a tuple of \(key.weight) values as a key") }
      keys -= size(key.value)
      guard keys >= 0 else { throw TorchError("is refused: it uses long keys again and again") }
    }
  }

  /// An object of a class that is not on the list: a dictionary of its attributes, with the name of the class under
  /// `__class__`, and under `__args__` what it was made from.
  private mutating func object(_ node: PickleReader.Node, _ depth: Int) throws -> Converted {
    if case .value(.string("torch.Generator")) = node.origin[0],
      let state = node.items.last.flatMap(reader.elements),
      state.count == 3
    {
      return try convert(state[2], depth + 1)
    }
    var parts = [Converted(value: .string("__class__"), weight: 1), try convert(node.origin[0], depth + 1)]
    if node.origin.count > 1 {
      let made = try node.origin.dropFirst().map { try convert($0, depth + 1) }
      parts.append(Converted(value: .string("__args__"), weight: 1))
      parts.append(
        Converted(value: .tuple(made.map(\.value)), weight: made.reduce(1) { $0 + $1.weight }))
    }
    parts += try node.items.map { try convert($0, depth + 1) }
    return Converted(
      value: try assemble(.dictionary, parts), weight: parts.reduce(1) { $0 + $1.weight })
  }

  // MARK: Modules

  /// An object that has parameters, buffers and modules by name, as every `torch.nn.Module` does.
  private struct Module {
    var parameters: [Item], buffers: [Item], modules: [Item], transient: Set<String> = []

    init?(_ place: Int, _ reader: PickleReader) {
      let items = reader.nodes[place].items
      func attribute(_ name: String) -> Item? {
        for i in stride(from: items.count - 2, through: 0, by: -2) {
          if case .value(.string(name)) = items[i] { return items[i + 1] }
        }
        return nil
      }
      guard let p = attribute("_parameters").flatMap(reader.pairs),
        let b = attribute("_buffers").flatMap(reader.pairs),
        let m = attribute("_modules").flatMap(reader.pairs)
      else { return nil }
      (parameters, buffers, modules) = (p, b, m)
      for item in attribute("_non_persistent_buffers_set").flatMap(reader.elements) ?? [] {
        if case .value(.string(let name)) = item { transient.insert(name) }
      }
    }
  }

  private mutating func stateDict(of module: Module, _ depth: Int) throws -> Converted {
    var result = OrderedDictionary<Value, Value>()
    try add(module, "", depth, to: &result)
    return Converted(value: .dictionary(result), weight: 1 + 2 * result.count)
  }

  private mutating func add(
    _ module: Module, _ prefix: String, _ depth: Int, to result: inout OrderedDictionary<Value, Value>
  ) throws {
    guard depth < maximumDepth else { throw tooDeep }
    try name(prefix)
    for (items, skipped) in [(module.parameters, Set<String>()), (module.buffers, module.transient)] {
      for i in stride(from: 0, to: items.count - 1, by: 2) {
        guard case .value(.string(let key)) = items[i] else { continue }
        guard case .value(.tensor(let tensor)) = items[i + 1], !skipped.contains(key) else { continue }
        try name(prefix + key)
        result[.string(prefix + key)] = .tensor(tensor)
      }
    }
    for i in stride(from: 0, to: module.modules.count - 1, by: 2) {
      guard case .value(.string(let key)) = module.modules[i] else { continue }
      guard case .node(let place) = module.modules[i + 1], let child = Module(place, reader) else { continue }
      try add(child, prefix + key + ".", depth + 1, to: &result)
    }
  }

  /// Modules may occur many times, under many names.
  private mutating func name(_ text: String) throws {
    names -= 32 + text.utf8.count
    guard names >= 0 else { throw TorchError("holds a module whose parts have too many names") }
  }
}

/// How deep values may nest in a file, in both directions.
let maximumDepth = 500
