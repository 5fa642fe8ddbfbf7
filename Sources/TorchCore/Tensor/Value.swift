/// What Python would hold in a variable: the one dynamic type of checkpoints, optimizer states and arguments
/// given by name.
///
///     let checkpoint: Value = ["epoch": 3, "lr": 1e-3, "model": .tensor(weights)]
///     checkpoint["epoch"].int                     // Optional(3)
///     checkpoint["model"].tensor?.shape
///     checkpoint["state"][0]["step"].isNone       // true: what is missing reads as none
///
/// Two values are equal when they have the same kind and content; tensors are compared by identity.
public enum Value: Hashable, Sendable {
  /// Python's None.
  case none
  /// A truth value.
  case bool(Bool)
  /// An integer.
  case int(Int)
  /// A floating-point number.
  case double(Double)
  /// A complex number by its real and imaginary part.
  case complex(Double, Double)
  /// A text.
  case string(String)
  /// Raw bytes.
  case bytes([UInt8])
  /// A tensor.
  case tensor(Tensor)
  /// A list.
  case list([Value])
  /// A tuple.
  case tuple([Value])
  /// A set; equal whatever the order.
  case set([Value])
  /// A dictionary in the order of insertion.
  case dictionary(OrderedDictionary<Value, Value>)
  /// A type of elements.
  case dtype(DType)
  /// A device.
  case device(Device)
  /// `start:stop:step`, each perhaps left out.
  indirect case slice(Int?, Int?, Int?)
  /// Python's `...`.
  case ellipsis

  /// A list.
  public init(_ elements: [Value]) { self = .list(elements) }
  /// A list of tensors.
  public init(_ elements: [Tensor]) { self = .list(elements.map(Value.tensor)) }
  /// A list of integers.
  public init(_ elements: [Int]) { self = .list(elements.map(Value.int)) }
  /// A dictionary from names to values.
  public init(_ elements: OrderedDictionary<String, Value>) {
    self = .dictionary(OrderedDictionary(elements.map { (.string($0.key), $0.value) }))
  }
  /// A dictionary from names to tensors, such as a state dict.
  public init(_ elements: OrderedDictionary<String, Tensor>) {
    self = .dictionary(OrderedDictionary(elements.map { (.string($0.key), .tensor($0.value)) }))
  }

  public static func == (a: Value, b: Value) -> Bool {
    switch (a, b) {
    case (.none, .none), (.ellipsis, .ellipsis): true
    case (.bool(let x), .bool(let y)): x == y
    case (.int(let x), .int(let y)): x == y
    case (.double(let x), .double(let y)): x == y
    case (.complex(let x, let u), .complex(let y, let v)): x == y && u == v
    case (.string(let x), .string(let y)): x == y
    case (.bytes(let x), .bytes(let y)): x == y
    case (.tensor(let x), .tensor(let y)): x === y
    case (.list(let x), .list(let y)), (.tuple(let x), .tuple(let y)): x == y
    case (.set(let x), .set(let y)): Set(x) == Set(y)
    case (.dictionary(let x), .dictionary(let y)): x == y
    case (.dtype(let x), .dtype(let y)): x == y
    case (.device(let x), .device(let y)): x == y
    case (.slice(let a, let b, let c), .slice(let x, let y, let z)): a == x && b == y && c == z
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .none: hasher.combine(0)
    case .ellipsis: hasher.combine(1)
    case .bool(let x): hasher.combine(x)
    case .int(let x): hasher.combine(x)
    case .double(let x): hasher.combine(x)
    case .complex(let x, let y):
      hasher.combine(x)
      hasher.combine(y)
    case .string(let x): hasher.combine(x)
    case .bytes(let x): hasher.combine(x)
    case .tensor(let x): hasher.combine(ObjectIdentifier(x))
    case .list(let x), .tuple(let x): hasher.combine(x)
    case .set(let x): hasher.combine(x.count)
    case .dictionary(let x): hasher.combine(x)
    case .dtype(let x): hasher.combine(x)
    case .device(let x): hasher.combine(x)
    case .slice(let a, let b, let c):
      hasher.combine(a)
      hasher.combine(b)
      hasher.combine(c)
    }
  }
}

extension Value {
  /// Whether this is none.
  public var isNone: Bool { if case .none = self { true } else { false } }
  /// The truth value; nil for any other kind. So do the accessors that follow.
  public var bool: Bool? { if case .bool(let x) = self { x } else { nil } }
  /// The integer.
  public var int: Int? { if case .int(let x) = self { x } else { nil } }
  /// The text.
  public var string: String? { if case .string(let x) = self { x } else { nil } }
  /// The bytes.
  public var bytes: [UInt8]? { if case .bytes(let x) = self { x } else { nil } }
  /// The tensor.
  public var tensor: Tensor? { if case .tensor(let x) = self { x } else { nil } }
  /// The type of elements.
  public var dtype: DType? { if case .dtype(let x) = self { x } else { nil } }
  /// The device.
  public var device: Device? { if case .device(let x) = self { x } else { nil } }
  /// The dictionary.
  public var dictionary: OrderedDictionary<Value, Value>? {
    if case .dictionary(let x) = self { x } else { nil }
  }

  /// The number as a Double; an int is converted.
  public var double: Double? {
    switch self {
    case .double(let x): x
    case .int(let x): Double(x)
    default: nil
    }
  }

  /// The elements of a list, tuple or set.
  public var list: [Value]? {
    switch self {
    case .list(let x), .tuple(let x), .set(let x): x
    default: nil
    }
  }

  /// The elements of a list or tuple that holds nothing but ints.
  public var ints: [Int]? {
    guard let list else { return nil }
    let ints = list.compactMap(\.int)
    return ints.count == list.count ? ints : nil
  }

  /// A dictionary whose keys are strings and whose values are tensors, in its order; nil for anything else.
  public var stateDict: OrderedDictionary<String, Tensor>? {
    guard let dictionary else { return nil }
    var result = OrderedDictionary<String, Tensor>()
    for (key, value) in dictionary {
      guard let name = key.string, let tensor = value.tensor else { return nil }
      result[name] = tensor
    }
    return result
  }

  /// What a dictionary holds under a name; none when it has no such key or the value is no dictionary.
  /// Assigning turns none into a dictionary and sets the key; it has no effect on other kinds.
  public subscript(key: String) -> Value {
    get { dictionary?[.string(key)] ?? .none }
    set { self[.string(key)] = newValue }
  }

  /// The element of a list or tuple (negative counts from the end), or what a dictionary holds under an int;
  /// none when there is no such element. Assigning to a missing place of a list has no effect.
  public subscript(place: Int) -> Value {
    get {
      if case .dictionary(let d) = self { return d[.int(place)] ?? .none }
      guard let list else { return .none }
      let place = place < 0 ? place + list.count : place
      return list.indices.contains(place) ? list[place] : .none
    }
    set {
      guard var list else {
        self[.int(place)] = newValue
        return
      }
      let place = place < 0 ? place + list.count : place
      guard list.indices.contains(place) else { return }
      list[place] = newValue
      switch self {
      case .tuple: self = .tuple(list)
      case .set: self = .set(list)
      default: self = .list(list)
      }
    }
  }

  /// What a dictionary holds under any key; none when it has no such key.
  public subscript(key: Value) -> Value {
    get { dictionary?[key] ?? .none }
    set {
      switch self {
      case .none: self = .dictionary([key: newValue])
      case .dictionary(var d):
        self = .none  // keeps `d` the only reference, so that nothing is copied
        d[key] = newValue
        self = .dictionary(d)
      default: break
      }
    }
  }
}

extension Value: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  public init(nilLiteral: ()) { self = .none }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int) { self = .int(value) }
  public init(floatLiteral value: Double) { self = .double(value) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(arrayLiteral elements: Value...) { self = .list(elements) }
  public init(dictionaryLiteral pairs: (Value, Value)...) { self = .dictionary(OrderedDictionary(pairs)) }
}

/// As Python prints it.
extension Value: CustomStringConvertible {
  public var description: String {
    func join(_ values: [Value]) -> String { values.map(\.description).joined(separator: ", ") }
    func part(_ x: Int?) -> String { x.map(String.init) ?? "None" }
    switch self {
    case .none: return "None"
    case .ellipsis: return "Ellipsis"
    case .bool(let x): return x ? "True" : "False"
    case .int(let x): return String(x)
    case .double(let x): return x.description
    case .complex(let x, let y): return "(\(x)\(y.sign == .minus ? "" : "+")\(y)j)"
    case .string(let x): return "'\(x)'"
    case .bytes(let x): return "bytes(\(x.count))"
    case .tensor(let x): return "\(x)"
    case .list(let x): return "[\(join(x))]"
    case .tuple(let x): return x.count == 1 ? "(\(x[0]),)" : "(\(join(x)))"
    case .set(let x): return x.isEmpty ? "set()" : "{\(join(x))}"
    case .dictionary(let x):
      return "{" + x.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
    case .dtype(let x): return "torch.\(x.name)"
    case .device(let x): return "device(\(x))"
    case .slice(let a, let b, let c): return "slice(\(part(a)), \(part(b)), \(part(c)))"
    }
  }
}
