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
  register9(&r)
  register10(&r)
  register11(&r)
  register12(&r)
  (Deprecated() as any Registering).register(&r)
}

/// Reached through a protocol, so that old names can be called without a warning.
struct Deprecated: Registering {
  @available(*, deprecated) func register(_ r: inout Registry) {
  r.add("range", [P("start", Double.self), P("end", Double.self), P("step", Double.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.range(a(0, Double.self), a(1, Double.self), step: a(2, Double.self, 1), out: a(3, Tensor?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  }
}

extension Device.Kind: Dynamic {
  public static func from(_ value: Value, loose: Bool) -> Self? {
    if case .string(let s) = value { return named(s) { Self(rawValue: $0) } }
    return nil
  }
}

/// A generator has no dynamic form: only the default can be meant.
extension Generator: Dynamic {
  public static func from(_ value: Value, loose: Bool) -> Self? { nil }
}

struct AnyTensorOrNumber: Dynamic {
  let value: any TensorOrNumber
  init(_ value: any TensorOrNumber) { self.value = value }
  static func from(_ value: Value, loose: Bool) -> Self? {
    if let x = Tensor.from(value, loose: false) { return Self(x) }
    if let x = Scalar.from(value, loose: false) { return Self(x) }
    if let x = Int.from(value, loose: false) { return Self(x) }
    if let x = Double.from(value, loose: false) { return Self(x) }
    if let x = Tensor.from(value, loose: loose) { return Self(x) }
    if let x = Scalar.from(value, loose: loose) { return Self(x) }
    if let x = Int.from(value, loose: loose) { return Self(x) }
    if let x = Double.from(value, loose: loose) { return Self(x) }
    return nil
  }
}

struct AnyTensorData: Dynamic {
  let value: any TensorData
  init(_ value: any TensorData) { self.value = value }
  static func from(_ value: Value, loose: Bool) -> Self? {
    if let x = Bool.from(value, loose: false) { return Self(x) }
    if let x = Int.from(value, loose: false) { return Self(x) }
    if let x = Float.from(value, loose: false) { return Self(x) }
    if let x = Double.from(value, loose: false) { return Self(x) }
    if let x = [Int].from(value, loose: false) { return Self(x) }
    if let x = Bool.from(value, loose: loose) { return Self(x) }
    if let x = Int.from(value, loose: loose) { return Self(x) }
    if let x = Float.from(value, loose: loose) { return Self(x) }
    if let x = Double.from(value, loose: loose) { return Self(x) }
    if let x = [Int].from(value, loose: loose) { return Self(x) }
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

struct AnyConvolutionPadding: Dynamic {
  let value: any ConvolutionPadding
  init(_ value: any ConvolutionPadding) { self.value = value }
  static func from(_ value: Value, loose: Bool) -> Self? {
    if let x = Int.from(value, loose: false) { return Self(x) }
    if let x = [Int].from(value, loose: false) { return Self(x) }
    if let x = String.from(value, loose: false) { return Self(x) }
    if let x = Int.from(value, loose: loose) { return Self(x) }
    if let x = [Int].from(value, loose: loose) { return Self(x) }
    if let x = String.from(value, loose: loose) { return Self(x) }
    return nil
  }
}

struct AnyOutputSize: Dynamic {
  let value: any OutputSize
  init(_ value: any OutputSize) { self.value = value }
  static func from(_ value: Value, loose: Bool) -> Self? {
    if let x = Int.from(value, loose: false) { return Self(x) }
    if let x = [Int?].from(value, loose: false) { return Self(x) }
    if let x = Int.from(value, loose: loose) { return Self(x) }
    if let x = [Int?].from(value, loose: loose) { return Self(x) }
    return nil
  }
}

struct AnyTensorElement: Dynamic {
  let value: any TensorElement
  init(_ value: any TensorElement) { self.value = value }
  static func from(_ value: Value, loose: Bool) -> Self? {
    if let x = Bool.from(value, loose: false) { return Self(x) }
    if let x = Int.from(value, loose: false) { return Self(x) }
    if let x = Float.from(value, loose: false) { return Self(x) }
    if let x = Double.from(value, loose: false) { return Self(x) }
    if let x = Bool.from(value, loose: loose) { return Self(x) }
    if let x = Int.from(value, loose: loose) { return Self(x) }
    if let x = Float.from(value, loose: loose) { return Self(x) }
    if let x = Double.from(value, loose: loose) { return Self(x) }
    return nil
  }
}
