// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

/// Everything that the library offers under a name of PyTorch.
func registerAll(_ r: inout Registry) {
  register0(&r)
  (Deprecated() as any Registering).register(&r)
}

/// Reached through a protocol, so that old names can be called without a warning.
struct Deprecated: Registering {
  @available(*, deprecated) func register(_ r: inout Registry) {
  
  }
}

extension Padding: Dynamic {
  public static func from(_ value: Value, loose: Bool) -> Self? {
    if case .int(let i) = value { return Self(integerLiteral: .init(i)) }
    if case .string(let s) = value { return Self(stringLiteral: .init(s)) }
    if let list = value.list { return literal(list) }
    return nil
  }
}
