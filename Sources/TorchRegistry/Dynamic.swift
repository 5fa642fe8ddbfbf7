import Torch

/// A type that an argument given by value can become.
///
/// Strict conversion is what Python does without thinking (an int where a float is expected); loose conversion also
/// takes what PyTorch takes where nothing else fits: a tensor without dimensions for a number, an int for a list.
public protocol Dynamic: SendableMetatype {
  static func from(_ value: Value, loose: Bool) -> Self?
}

extension Bool: Dynamic {
  public static func from(_ value: Value, loose: Bool) -> Bool? {
    switch value {
    case .bool(let b): b
    case .int(let i) where loose: i != 0
    case .tensor(let t) where loose && t.count == 1 && t.dtype == .bool: t.scalar.double != 0
    default: nil
    }
  }
}

extension Int: Dynamic {
  public static func from(_ value: Value, loose: Bool) -> Int? {
    switch value {
    case .int(let i): i
    case .bool(let b) where loose: b ? 1 : 0
    case .tensor(let t) where loose && t.count == 1 && t.dtype.isIntegral: t.scalar.int
    case .list(let l) where loose && l.count == 1, .tuple(let l) where loose && l.count == 1: l[0].int
    default: nil
    }
  }
}

extension Double: Dynamic {
  public static func from(_ value: Value, loose: Bool) -> Double? {
    switch value {
    case .double(let x): x
    case .int(let i): Double(i)
    case .bool(let b) where loose: b ? 1 : 0
    case .tensor(let t) where loose && t.count == 1 && !t.dtype.isComplex: t.scalar.double
    case .complex(let re, let im) where loose && im == 0: re
    default: nil
    }
  }
}

extension Float: Dynamic {
  public static func from(_ value: Value, loose: Bool) -> Float? {
    Double.from(value, loose: loose).map { Float($0) }
  }
}

extension Scalar: Dynamic {
  public static func from(_ value: Value, loose: Bool) -> Scalar? {
    switch value {
    case .bool(let b): .bool(b)
    case .int(let i): .int(i)
    case .double(let x): .double(x)
    case .complex(let re, let im): .complex(re, im)
    case .tensor(let t) where loose && t.count == 1 && t.shape.count == 0: t.scalar
    default: nil
    }
  }
}

extension String: Dynamic {
  public static func from(_ value: Value, loose: Bool) -> String? { value.string }
}

extension DType: Dynamic {
  public static func from(_ value: Value, loose: Bool) -> DType? { value.dtype }
}

extension Device: Dynamic {
  public static func from(_ value: Value, loose: Bool) -> Device? {
    if let name = value.string, name.hasPrefix("cpu") || name.hasPrefix("cuda") { return Device(name) }
    return value.device
  }
}

extension Value: Dynamic {
  public static func from(_ value: Value, loose: Bool) -> Value? { value }
}

extension Size: Dynamic {
  public static func from(_ value: Value, loose: Bool) -> Size? {
    [Int].from(value, loose: loose).map { Size($0) }
  }
}

extension Tensor: Dynamic {
  public static func from(_ value: Value, loose: Bool) -> Self? { value.tensor as? Self }
}

extension Optional: Dynamic where Wrapped: Dynamic {
  public static func from(_ value: Value, loose: Bool) -> Wrapped?? {
    if case .none = value { return .some(nil) }
    guard let wrapped = Wrapped.from(value, loose: loose) else { return nil }
    return .some(wrapped)
  }
}

extension Array: Dynamic where Element: Dynamic {
  public static func from(_ value: Value, loose: Bool) -> [Element]? {
    if let list = value.list {
      let elements = list.compactMap { Element.from($0, loose: loose) }
      return elements.count == list.count ? elements : nil
    }
    guard loose else { return nil }
    if let t = value.tensor, Element.self == Int.self, t.shape.count == 1, t.dtype.isIntegral {
      return t.to(.int64).toArray(Int.self) as? [Element]
    }
    switch value {
    case .int, .double, .bool: return Element.from(value, loose: false).map { [$0] }
    default: return nil
    }
  }
}

/// Two values that a parameter takes as a tuple.
struct Pair<A: Dynamic, B: Dynamic>: Dynamic {
  let tuple: (A, B)
  init(_ tuple: (A, B)) { self.tuple = tuple }
  static func from(_ value: Value, loose: Bool) -> Pair? {
    guard let list = value.list, list.count == 2, let a = A.from(list[0], loose: loose),
      let b = B.from(list[1], loose: loose)
    else { return nil }
    return Pair((a, b))
  }
}

/// Three values that a parameter takes as a tuple.
struct Triple<A: Dynamic, B: Dynamic, C: Dynamic>: Dynamic {
  let tuple: (A, B, C)
  init(_ tuple: (A, B, C)) { self.tuple = tuple }
  static func from(_ value: Value, loose: Bool) -> Triple? {
    guard let list = value.list, list.count == 3, let a = A.from(list[0], loose: loose),
      let b = B.from(list[1], loose: loose), let c = C.from(list[2], loose: loose)
    else { return nil }
    return Triple((a, b, c))
  }
}

extension Dynamic where Self: ExpressibleByArrayLiteral, ArrayLiteralElement: Dynamic {
  /// The literal `[a, b, …]` of at most six elements.
  static func literal(_ list: [Value]) -> Self? {
    guard let e = [ArrayLiteralElement].from(.list(list), loose: false) else { return nil }
    return switch e.count {
    case 0: []
    case 1: [e[0]]
    case 2: [e[0], e[1]]
    case 3: [e[0], e[1], e[2]]
    case 4: [e[0], e[1], e[2], e[3]]
    case 5: [e[0], e[1], e[2], e[3], e[4]]
    case 6: [e[0], e[1], e[2], e[3], e[4], e[5]]
    default: nil
    }
  }
}

/// The case of a named enumeration, whose raw value may be spelled as in Python or in Swift.
func named<T>(_ name: String, _ make: (String) -> T?) -> T? {
  if let exact = make(name) { return exact }
  let parts = name.split(separator: "_")
  return make(
    parts.dropFirst().reduce(String(parts.first ?? "")) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() })
}

/// A result of an operator that can be told as a value.
protocol Telling {
  var value: Value { get }
}

extension Tensor: Telling { var value: Value { .tensor(self) } }
extension Bool: Telling { var value: Value { .bool(self) } }
extension Int: Telling { var value: Value { .int(self) } }
extension Double: Telling { var value: Value { .double(self) } }
extension Float: Telling { var value: Value { .double(Double(self)) } }
extension String: Telling { var value: Value { .string(self) } }
extension DType: Telling { var value: Value { .dtype(self) } }
extension Device: Telling { var value: Value { .device(self) } }
extension Size: Telling { var value: Value { .list(map { .int($0) }) } }
extension Value: Telling { var value: Value { self } }
extension Scalar: Telling {
  var value: Value {
    switch self {
    case .bool(let b): .bool(b)
    case .int(let i): .int(i)
    case .double(let x): .double(x)
    case .complex(let re, let im): .complex(re, im)
    }
  }
}
extension Optional: Telling where Wrapped: Telling { var value: Value { self?.value ?? .none } }
extension Array: Telling where Element: Telling { var value: Value { .list(map(\.value)) } }

func dynamic(_ result: some Telling) -> Value { result.value }
