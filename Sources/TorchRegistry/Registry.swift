import Torch

/// A parameter of a registered operator, under PyTorch's name.
public struct P: Sendable {
  /// PyTorch's name, in snake_case.
  public let name: String
  /// The Swift type, for messages.
  public let type: String
  /// Whether a call may leave it out.
  public let hasDefault: Bool
  /// Whether it takes all that follows: `x.permute(0, 2, 1)`.
  let collects: Bool
  /// Whether what it collects are lists themselves: `torch.broadcastShapes([2, 1], [3])`.
  let collectsLists: Bool
  let isOptional: Bool
  private let converts: @Sendable (Value, Bool) -> Bool

  init<T: Dynamic>(_ name: String, _ type: T.Type, _ flags: String = "") {
    self.name = name
    self.type = String(describing: type)
    hasDefault = flags.contains("d")
    collects = flags.contains("v")
    collectsLists = flags.contains("l")
    isOptional = T.from(.none, loose: false) != nil
    converts = { value, loose in T.from(value, loose: loose) != nil }
  }

  /// Whether the value can become the parameter's type.
  public func accepts(_ value: Value, loose: Bool) -> Bool { converts(value, loose) }
}

/// The arguments of one call, in the order of the parameters; nil where the default is meant.
public struct Arguments {
  let values: [Value?]
  let loose: Bool

  /// The tensor whose method is called.
  var me: Tensor { self(0, Tensor.self) }

  func callAsFunction<T: Dynamic>(_ k: Int, _ type: T.Type) -> T { T.from(values[k] ?? .none, loose: loose)! }
  func callAsFunction<T: Dynamic>(_ k: Int, _ type: T.Type, _ initial: @autoclosure () -> T) -> T {
    values[k].map { T.from($0, loose: loose)! } ?? initial()
  }
}

/// One way to call an operator.
public struct Overload<Result>: Sendable {
  public let parameters: [P]
  let call: @Sendable (Arguments) throws -> Result
}

/// What registers entries; a protocol, so that old names can be reached without a warning.
protocol Registering {
  func register(_ r: inout Registry)
}

/// Everything that the library offers, under PyTorch's names: `"add"`, `"Tensor.add_"`, `"nn.functional.conv2d"`,
/// `"nn.Conv2d"`, `"optim.Adam"`, each with its overloads.
///
///     try Registry.shared.call("add", [.tensor(x), 2], ["alpha": 3])
public struct Registry: Sendable {
  /// The registry of the whole library.
  public static let shared: Registry = {
    var r = Registry()
    registerAll(&r)
    registerByHand(&r)
    return r
  }()

  /// Operators by name.
  public private(set) var operators: [String: [Overload<Value>]] = [:]
  private var modules: [String: [Overload<AnyObject>]] = [:]
  private var forwards: [String: [@Sendable (AnyObject) -> Overload<Value>]] = [:]
  private var optimizers: [String: [Overload<AnyObject>]] = [:]

  mutating func add(
    _ name: String, _ parameters: [P], _ call: @escaping @Sendable (Arguments) throws -> Value
  ) {
    operators[name, default: []].append(Overload(parameters: parameters, call: call))
  }
  /// Puts one entry in the place of those that the generator found.
  mutating func set(
    _ name: String, _ parameters: [P], _ call: @escaping @Sendable (Arguments) throws -> Value
  ) {
    operators[name] = [Overload(parameters: parameters, call: call)]
  }
  /// Puts one way to call a module in the place of those that the generator found.
  mutating func setForward(
    _ name: String, _ parameters: [P], _ call: @escaping @Sendable (AnyObject, Arguments) throws -> Value
  ) {
    forwards[name] = nil
    forward(name, parameters, call)
  }
  mutating func module(
    _ name: String, _ parameters: [P], _ make: @escaping @Sendable (Arguments) throws -> AnyObject
  ) {
    modules[name, default: []].append(Overload(parameters: parameters, call: make))
  }
  mutating func forward(
    _ name: String, _ parameters: [P], _ call: @escaping @Sendable (AnyObject, Arguments) throws -> Value
  ) {
    forwards[name, default: []].append { module in
      nonisolated(unsafe) let module = module
      return Overload(parameters: parameters) { try call(module, $0) }
    }
  }
  mutating func optimizer(
    _ name: String, _ parameters: [P], _ make: @escaping @Sendable (Arguments) throws -> AnyObject
  ) {
    optimizers[name, default: []].append(Overload(parameters: parameters, call: make))
  }

  /// Whether an operator, module or optimizer has this name.
  public func has(_ name: String) -> Bool {
    operators[name] != nil || modules[name] != nil || optimizers[name] != nil
  }

  /// Calls an operator; the first overload that accepts the arguments wins.
  public func call(_ name: String, _ arguments: [Value], _ named: [(String, Value)] = []) throws -> Value {
    try dispatch(name, operators[name], arguments, named)
  }
  /// Builds a module: `module("nn.Linear", [3, 4], [("bias", false)])`.
  public func module(_ name: String, _ arguments: [Value], _ named: [(String, Value)] = []) throws
    -> AnyObject
  {
    try dispatch(name, modules[name], arguments, named)
  }
  /// Calls a module that `module` built.
  public func forward(
    _ name: String, _ module: AnyObject, _ arguments: [Value], _ named: [(String, Value)] = []
  ) throws -> Value {
    try dispatch(name, forwards[name]?.map { $0(module) }, [0] + arguments, named)
  }
  /// Builds an optimizer.
  public func optimizer(
    _ name: String, _ arguments: [Value], _ named: [(String, Value)] = []
  ) throws -> AnyObject {
    try dispatch(name, optimizers[name], arguments, named)
  }

  private func dispatch<R>(
    _ name: String, _ overloads: [Overload<R>]?, _ arguments: [Value], _ named: [(String, Value)]
  ) throws -> R {
    guard let overloads else { throw NotImplemented(name: name) }
    for level in Level.allCases {
      for o in overloads {
        let bound =
          level == .collecting ? nil : bind(o.parameters, arguments, named, level)
        let collected = level < .collecting ? nil : collected(o.parameters, arguments)
        if let bound = bound ?? collected.flatMap({ bind(o.parameters, $0, named, level) }) {
          return try o.call(bound)
        }
      }
    }
    throw NoOverload(name: name, arguments: arguments, named: named, overloads: overloads.map(\.parameters))
  }

  /// How far arguments may be bent to fit.
  private enum Level: Int, CaseIterable, Comparable {
    case strict, loose, collecting, neutral
    static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
  }

  /// The arguments with those that follow one another made a list: `x.permute(0, 2, 1)`.
  private func collected(_ parameters: [P], _ arguments: [Value]) -> [Value]? {
    guard let k = parameters.firstIndex(where: \.collects), arguments.count > k,
      arguments[k...].allSatisfy({ ($0.list != nil) == parameters[k].collectsLists })
    else { return nil }
    return Array(arguments[..<k]) + [.list(Array(arguments[k...]))]
  }

  private func bind(_ parameters: [P], _ arguments: [Value], _ named: [(String, Value)], _ level: Level)
    -> Arguments?
  {
    guard arguments.count <= parameters.count else { return nil }
    var values = [Value?](repeating: nil, count: parameters.count)
    for (k, value) in arguments.enumerated() {
      if parameters[k].name == "out" { return nil }
      values[k] = value
    }
    for (name, value) in named {
      if let k = parameters.firstIndex(where: { matches($0.name, name, level) }) {
        if values[k] != nil { return nil }
        values[k] = value
      } else if level != .neutral || !isNeutral(name, value) {
        return nil
      }
    }
    let loose = level != .strict
    for (k, p) in parameters.enumerated() {
      guard let value = values[k] else {
        if !p.hasDefault { return nil }
        continue
      }
      if loose, p.hasDefault, !p.isOptional, value.isNone {
        values[k] = nil
      } else if !p.accepts(value, loose: loose) {
        return nil
      }
    }
    return Arguments(values: values, loose: loose)
  }

  private func matches(_ ours: String, _ theirs: String, _ level: Level) -> Bool {
    if ours == theirs { return true }
    if level == .strict { return false }
    func plain(_ s: String) -> String { s.lowercased().filter { $0 != "_" } }
    if plain(ours) == plain(theirs) { return true }
    return ["input", "self"].contains(ours) && ["input", "self"].contains(theirs)
  }

  /// Whether leaving the argument out changes nothing.
  private func isNeutral(_ name: String, _ value: Value) -> Bool {
    switch (name, value) {
    case (_, .none), ("device", .string("cpu")), ("requires_grad", .bool(false)),
      ("layout", .string("strided")),
      ("pin_memory", .bool(false)), ("memory_format", _), ("non_blocking", _),
      ("inplace", .bool(false)):
      true
    default: false
    }
  }
}

/// Thrown when no operator has the name.
public struct NotImplemented: Error, CustomStringConvertible {
  public let name: String
  public init(name: String) { self.name = name }
  public var description: String { "\(name) is not implemented" }
}

/// Thrown when no overload accepts the arguments, which in Swift source is an error of the compiler.
public struct NoOverload: Error, CustomStringConvertible {
  public let name: String
  let arguments: [Value], named: [(String, Value)], overloads: [[P]]

  public var description: String {
    func kind(_ v: Value) -> String {
      if let t = v.tensor { return "\(t.shape.map { $0 }) \(t.dtype.name)" }
      if let l = v.list, l.count > 6 { return "list of \(l.count)" }
      if let l = v.list { return "[\(l.map(kind).joined(separator: ", "))]" }
      return "\(v)"
    }
    let given = arguments.map(kind) + named.map { "\($0.0): \(kind($0.1))" }
    let known = overloads.map { o in
      "(" + o.map { "\($0.name): \($0.type)\($0.hasDefault ? "=" : "")" }.joined(separator: ", ") + ")"
    }
    return
      "\(name): no overload takes (\(given.joined(separator: ", "))); there are \(known.joined(separator: ", "))"
  }
}
