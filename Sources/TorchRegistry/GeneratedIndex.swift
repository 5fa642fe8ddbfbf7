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
  register13(&r)
  (Deprecated() as any Registering).register(&r)
}

/// Reached through a protocol, so that old names can be called without a warning.
struct Deprecated: Registering {
  @available(*, deprecated) func register(_ r: inout Registry) {
  r.add("Tensor.add", [P("input", Tensor.self), P("value", Scalar.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.add(a(1, Scalar.self), a(2, Tensor.self)))
  }
  r.add("Tensor.sub", [P("input", Tensor.self), P("value", Scalar.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.sub(a(1, Scalar.self), a(2, Tensor.self)))
  }
  r.add("Tensor.addcmul", [P("input", Tensor.self), P("value", Scalar.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self)]) { a in
    return .tensor(a.me.addcmul(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.addcdiv", [P("input", Tensor.self), P("value", Scalar.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self)]) { a in
    return .tensor(a.me.addcdiv(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.masked_copy_", [P("input", Tensor.self), P("mask", Tensor.self), P("source", Tensor.self)]) { a in
    return .tensor(a.me.maskedCopy_(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("Tensor.index", [P("input", Tensor.self), P("m", AnyTensorIndex.self)]) { a in
    return .tensor(a.me.index(a(1, AnyTensorIndex.self).value))
  }
  r.add("Tensor.addmm", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("mat1", Tensor.self), P("mat2", Tensor.self)]) { a in
    return .tensor(a.me.addmm(a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("Tensor.addmm", [P("input", Tensor.self), P("beta", Scalar.self), P("mat1", Tensor.self), P("mat2", Tensor.self)]) { a in
    return .tensor(a.me.addmm(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.addmv", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("mat", Tensor.self), P("vec", Tensor.self)]) { a in
    return .tensor(a.me.addmv(a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("Tensor.addmv", [P("input", Tensor.self), P("beta", Scalar.self), P("mat", Tensor.self), P("vec", Tensor.self)]) { a in
    return .tensor(a.me.addmv(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.addr", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("vec1", Tensor.self), P("vec2", Tensor.self)]) { a in
    return .tensor(a.me.addr(a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("Tensor.addr", [P("input", Tensor.self), P("beta", Scalar.self), P("vec1", Tensor.self), P("vec2", Tensor.self)]) { a in
    return .tensor(a.me.addr(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.addbmm", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(a.me.addbmm(a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("Tensor.addbmm", [P("input", Tensor.self), P("beta", Scalar.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(a.me.addbmm(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.baddbmm", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(a.me.baddbmm(a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("Tensor.baddbmm", [P("input", Tensor.self), P("beta", Scalar.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(a.me.baddbmm(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("addmm", [P("beta", Scalar.self), P("input", Tensor.self), P("alpha", Scalar.self), P("mat1", Tensor.self), P("mat2", Tensor.self)]) { a in
    return .tensor(torch.addmm(a(0, Scalar.self), a(1, Tensor.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("addmm", [P("beta", Scalar.self), P("input", Tensor.self), P("mat1", Tensor.self), P("mat2", Tensor.self)]) { a in
    return .tensor(torch.addmm(a(0, Scalar.self), a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("addmv", [P("beta", Scalar.self), P("input", Tensor.self), P("alpha", Scalar.self), P("mat", Tensor.self), P("vec", Tensor.self)]) { a in
    return .tensor(torch.addmv(a(0, Scalar.self), a(1, Tensor.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("addmv", [P("beta", Scalar.self), P("input", Tensor.self), P("mat", Tensor.self), P("vec", Tensor.self)]) { a in
    return .tensor(torch.addmv(a(0, Scalar.self), a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("addr", [P("beta", Scalar.self), P("input", Tensor.self), P("alpha", Scalar.self), P("vec1", Tensor.self), P("vec2", Tensor.self)]) { a in
    return .tensor(torch.addr(a(0, Scalar.self), a(1, Tensor.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("addr", [P("beta", Scalar.self), P("input", Tensor.self), P("vec1", Tensor.self), P("vec2", Tensor.self)]) { a in
    return .tensor(torch.addr(a(0, Scalar.self), a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("addbmm", [P("beta", Scalar.self), P("input", Tensor.self), P("alpha", Scalar.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(torch.addbmm(a(0, Scalar.self), a(1, Tensor.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("addbmm", [P("beta", Scalar.self), P("input", Tensor.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(torch.addbmm(a(0, Scalar.self), a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("baddbmm", [P("beta", Scalar.self), P("input", Tensor.self), P("alpha", Scalar.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(torch.baddbmm(a(0, Scalar.self), a(1, Tensor.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("baddbmm", [P("beta", Scalar.self), P("input", Tensor.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(torch.baddbmm(a(0, Scalar.self), a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("range", [P("start", Double.self), P("end", Double.self), P("step", Double.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.range(a(0, Double.self), a(1, Double.self), step: a(2, Double.self, 1), out: a(3, Tensor?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("add", [P("input", Tensor.self), P("value", Scalar.self), P("other", Tensor.self)]) { a in
    return .tensor(torch.add(a(0, Tensor.self), a(1, Scalar.self), a(2, Tensor.self)))
  }
  r.add("Tensor.add_", [P("input", Tensor.self), P("value", Scalar.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.add_(a(1, Scalar.self), a(2, Tensor.self)))
  }
  r.add("sub", [P("input", Tensor.self), P("value", Scalar.self), P("other", Tensor.self)]) { a in
    return .tensor(torch.sub(a(0, Tensor.self), a(1, Scalar.self), a(2, Tensor.self)))
  }
  r.add("Tensor.sub_", [P("input", Tensor.self), P("value", Scalar.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.sub_(a(1, Scalar.self), a(2, Tensor.self)))
  }
  r.add("addcmul", [P("input", Tensor.self), P("value", Scalar.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self)]) { a in
    return .tensor(torch.addcmul(a(0, Tensor.self), a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.addcmul_", [P("input", Tensor.self), P("value", Scalar.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self)]) { a in
    return .tensor(a.me.addcmul_(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("addcdiv", [P("input", Tensor.self), P("value", Scalar.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self)]) { a in
    return .tensor(torch.addcdiv(a(0, Tensor.self), a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.addcdiv_", [P("input", Tensor.self), P("value", Scalar.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self)]) { a in
    return .tensor(a.me.addcdiv_(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.addmm_", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("mat1", Tensor.self), P("mat2", Tensor.self)]) { a in
    return .tensor(a.me.addmm_(a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("Tensor.addmm_", [P("input", Tensor.self), P("beta", Scalar.self), P("mat1", Tensor.self), P("mat2", Tensor.self)]) { a in
    return .tensor(a.me.addmm_(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.addmv_", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("mat", Tensor.self), P("vec", Tensor.self)]) { a in
    return .tensor(a.me.addmv_(a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("addmv_", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("mat", Tensor.self), P("vec", Tensor.self)]) { a in
    return .tensor(torch.addmv_(a(0, Tensor.self), a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("Tensor.addmv_", [P("input", Tensor.self), P("beta", Scalar.self), P("mat", Tensor.self), P("vec", Tensor.self)]) { a in
    return .tensor(a.me.addmv_(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("addmv_", [P("input", Tensor.self), P("beta", Scalar.self), P("mat", Tensor.self), P("vec", Tensor.self)]) { a in
    return .tensor(torch.addmv_(a(0, Tensor.self), a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.addr_", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("vec1", Tensor.self), P("vec2", Tensor.self)]) { a in
    return .tensor(a.me.addr_(a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("Tensor.addr_", [P("input", Tensor.self), P("beta", Scalar.self), P("vec1", Tensor.self), P("vec2", Tensor.self)]) { a in
    return .tensor(a.me.addr_(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.addbmm_", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(a.me.addbmm_(a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("Tensor.addbmm_", [P("input", Tensor.self), P("beta", Scalar.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(a.me.addbmm_(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.baddbmm_", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(a.me.baddbmm_(a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("Tensor.baddbmm_", [P("input", Tensor.self), P("beta", Scalar.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(a.me.baddbmm_(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
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

struct AnyTensorIndex: Dynamic {
  let value: any TensorIndex
  init(_ value: any TensorIndex) { self.value = value }
  static func from(_ value: Value, loose: Bool) -> Self? {
    if let x = Int.from(value, loose: false) { return Self(x) }
    if let x = Bool.from(value, loose: false) { return Self(x) }
    if let x = Tensor.from(value, loose: false) { return Self(x) }
    if let x = [Int].from(value, loose: false) { return Self(x) }
    if let x = Int.from(value, loose: loose) { return Self(x) }
    if let x = Bool.from(value, loose: loose) { return Self(x) }
    if let x = Tensor.from(value, loose: loose) { return Self(x) }
    if let x = [Int].from(value, loose: loose) { return Self(x) }
    return nil
  }
}
