// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerZ(_ r: inout Registry) {
  r.add("Tensor.zero_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.zero_())
  }
  r.add("zeros", [P("size", Size.self, "v"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.zeros(a(0, Size.self), out: a(1, Tensor?.self, nil), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("zeros_like", [P("input", Tensor.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.zerosLike(a(0, Tensor.self), dtype: a(1, DType?.self, nil), device: a(2, Device?.self, nil), requiresGrad: a(3, Bool.self, false)))
  }
  r.add("special.zeta", [P("input", AnyTensorOrNumber.self), P("other", AnyTensorOrNumber.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.zeta(a(0, AnyTensorOrNumber.self).value, a(1, AnyTensorOrNumber.self).value, out: a(2, Tensor?.self, nil)))
  }
  r.add("zero_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.zero_(a(0, Tensor.self)))
  }
  r.module("nn.ZeroPad1d", [P("padding", AnyIntOrList.self)]) { a in
    nn.ZeroPad1d(a(0, AnyIntOrList.self).value)
  }
  r.forward("nn.ZeroPad1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ZeroPad1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ZeroPad2d", [P("padding", AnyIntOrList.self)]) { a in
    nn.ZeroPad2d(a(0, AnyIntOrList.self).value)
  }
  r.forward("nn.ZeroPad2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ZeroPad2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ZeroPad3d", [P("padding", AnyIntOrList.self)]) { a in
    nn.ZeroPad3d(a(0, AnyIntOrList.self).value)
  }
  r.forward("nn.ZeroPad3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ZeroPad3d
    return .tensor(m(a(1, Tensor.self)))
  }
}
