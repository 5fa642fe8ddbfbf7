// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerV(_ r: inout Registry) {
  r.add("Tensor.view_as_real", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.viewAsReal())
  }
  r.add("Tensor.view_as_complex", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.viewAsComplex())
  }
  r.add("vstack", [P("tensors", [Tensor].self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.vstack(a(0, [Tensor].self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.vander", [P("input", Tensor.self), P("N", Int?.self, "d"), P("increasing", Bool.self, "d")]) { a in
    return .tensor(a.me.vander(N: a(1, Int?.self, nil), increasing: a(2, Bool.self, false)))
  }
  r.add("linalg.vecdot", [P("x", Tensor.self), P("y", Tensor.self), P("dim", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.vecdot(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int.self, -1), out: a(3, Tensor?.self, nil)))
  }
  r.add("linalg.vander", [P("x", Tensor.self), P("N", Int?.self, "d")]) { a in
    return .tensor(linalg.vander(a(0, Tensor.self), N: a(1, Int?.self, nil)))
  }
  r.add("Tensor.vdot", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.vdot(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.values", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.values())
  }
  r.add("Tensor._values", [P("input", Tensor.self)]) { a in
    return .tensor(a.me._values())
  }
  r.add("Tensor.vsplit", [P("input", Tensor.self), P("sections", Int.self)]) { a in
    return dynamic(a.me.vsplit(a(1, Int.self)))
  }
  r.add("Tensor.vsplit", [P("input", Tensor.self), P("indices", [Int].self, "v")]) { a in
    return dynamic(a.me.vsplit(a(1, [Int].self)))
  }
  r.add("Tensor.var", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("correction", Double.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.`var`(dim: a(1, AnyIntOrList?.self, nil)?.value, correction: a(2, Double.self, 1), keepdim: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.var", [P("input", Tensor.self), P("unbiased", Bool.self)]) { a in
    return .tensor(a.me.`var`(a(1, Bool.self)))
  }
  r.add("Tensor.var", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("unbiased", Bool.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.`var`(a(1, AnyIntOrList.self).value, a(2, Bool.self), keepdim: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("var_mean", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("correction", Double.self, "d"), P("keepdim", Bool.self, "d")]) { a in
    let y = torch.varMean(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, correction: a(2, Double.self, 1), keepdim: a(3, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("var_mean", [P("input", Tensor.self), P("unbiased", Bool.self)]) { a in
    let y = torch.varMean(a(0, Tensor.self), a(1, Bool.self))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("var_mean", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("unbiased", Bool.self), P("keepdim", Bool.self, "d")]) { a in
    let y = torch.varMean(a(0, Tensor.self), a(1, AnyIntOrList.self).value, a(2, Bool.self), keepdim: a(3, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("linalg.vector_norm", [P("x", Tensor.self), P("ord", Double.self, "d"), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.vectorNorm(a(0, Tensor.self), ord: a(1, Double.self, 2), dim: a(2, AnyIntOrList?.self, nil)?.value, keepdim: a(3, Bool.self, false), dtype: a(4, DType?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.view", [P("input", Tensor.self), P("shape", Size.self, "v")]) { a in
    return .tensor(a.me.view(a(1, Size.self)))
  }
  r.add("Tensor.view", [P("input", Tensor.self), P("dtype", DType.self)]) { a in
    return .tensor(a.me.view(a(1, DType.self)))
  }
  r.add("Tensor.view_as", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.viewAs(a(1, Tensor.self)))
  }
  r.add("view_as_real", [P("input", Tensor.self)]) { a in
    return .tensor(torch.viewAsReal(a(0, Tensor.self)))
  }
  r.add("view_as_complex", [P("input", Tensor.self)]) { a in
    return .tensor(torch.viewAsComplex(a(0, Tensor.self)))
  }
  r.add("vander", [P("input", Tensor.self), P("N", Int?.self, "d"), P("increasing", Bool.self, "d")]) { a in
    return .tensor(torch.vander(a(0, Tensor.self), N: a(1, Int?.self, nil), increasing: a(2, Bool.self, false)))
  }
  r.add("vdot", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.vdot(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("vsplit", [P("input", Tensor.self), P("sections", Int.self)]) { a in
    return dynamic(torch.vsplit(a(0, Tensor.self), a(1, Int.self)))
  }
  r.add("vsplit", [P("input", Tensor.self), P("indices", [Int].self, "v")]) { a in
    return dynamic(torch.vsplit(a(0, Tensor.self), a(1, [Int].self)))
  }
  r.add("var", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("correction", Double.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.`var`(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, correction: a(2, Double.self, 1), keepdim: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("var", [P("input", Tensor.self), P("unbiased", Bool.self)]) { a in
    return .tensor(torch.`var`(a(0, Tensor.self), a(1, Bool.self)))
  }
  r.add("var", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("unbiased", Bool.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.`var`(a(0, Tensor.self), a(1, AnyIntOrList.self).value, a(2, Bool.self), keepdim: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
}
