// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerO(_ r: inout Registry) {
  r.add("ones", [P("size", Size.self, "v"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.ones(a(0, Size.self), out: a(1, Tensor?.self, nil), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("ones_like", [P("input", Tensor.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.onesLike(a(0, Tensor.self), dtype: a(1, DType?.self, nil), device: a(2, Device?.self, nil), requiresGrad: a(3, Bool.self, false)))
  }
  r.add("nn.functional.one_hot", [P("tensor", Tensor.self), P("num_classes", Int.self, "d")]) { a in
    return .tensor(nn.functional.oneHot(a(0, Tensor.self), numClasses: a(1, Int.self, -1)))
  }
  r.add("Tensor.orgqr", [P("input", Tensor.self), P("input2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.orgqr(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ormqr", [P("input", Tensor.self), P("tau", Tensor.self), P("other", Tensor.self), P("left", Bool.self, "d"), P("transpose", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.ormqr(a(1, Tensor.self), a(2, Tensor.self), left: a(3, Bool.self, true), transpose: a(4, Bool.self, false), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.outer", [P("input", Tensor.self), P("vec2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.outer(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("orgqr", [P("input", Tensor.self), P("input2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.orgqr(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("ormqr", [P("input", Tensor.self), P("tau", Tensor.self), P("other", Tensor.self), P("left", Bool.self, "d"), P("transpose", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.ormqr(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), left: a(3, Bool.self, true), transpose: a(4, Bool.self, false), out: a(5, Tensor?.self, nil)))
  }
  r.add("outer", [P("input", Tensor.self), P("vec2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.outer(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
}
