// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

/// Everything that the library offers under a name of PyTorch.
func registerAll(_ r: inout Registry) {
  register0(&r)
  register1(&r)
  register2(&r)
  register3(&r)
  register4(&r)
  register5(&r)
  register6(&r)
  register7(&r)
  register8(&r)
  (Deprecated() as any Registering).register(&r)
}

/// Reached through a protocol, so that old names can be called without a warning.
struct Deprecated: Registering {
  @available(*, deprecated) func register(_ r: inout Registry) {
  
  }
}

extension Device.Kind: Dynamic {
  public static func from(_ value: Value, loose: Bool) -> Self? {
    if case .string(let s) = value { return named(s) { Self(rawValue: $0) } }
    return nil
  }
}

struct AnyIntOrList: Dynamic {
  let value: any IntOrList
  init(_ value: any IntOrList) { self.value = value }
  static func from(_ value: Value, loose: Bool) -> Self? {
    if let x = Int.from(value, loose: false) { return Self(x) }
    if let x = [Int].from(value, loose: false) { return Self(x) }
    if let x = Int.from(value, loose: loose) { return Self(x) }
    if let x = [Int].from(value, loose: loose) { return Self(x) }
    return nil
  }
}
