// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerX(_ r: inout Registry) {
  r.add("Tensor.xlogy", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.xlogy(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.xlogy", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.xlogy(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("special.xlog1py", [P("input", AnyTensorOrNumber.self), P("other", AnyTensorOrNumber.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.xlog1py(a(0, AnyTensorOrNumber.self).value, a(1, AnyTensorOrNumber.self).value, out: a(2, Tensor?.self, nil)))
  }
  r.add("xlogy", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.xlogy(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.xlogy_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.xlogy_(a(1, Tensor.self)))
  }
  r.add("xlogy_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(torch.xlogy_(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("special.xlogy", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.xlogy(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("xlogy", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.xlogy(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.xlogy_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.xlogy_(a(1, Scalar.self)))
  }
  r.add("xlogy_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(torch.xlogy_(a(0, Tensor.self), a(1, Scalar.self)))
  }
  r.add("special.xlogy", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.xlogy(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
}
