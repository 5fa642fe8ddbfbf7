// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerW(_ r: inout Registry) {
  r.add("Tensor.where", [P("input", Tensor.self), P("condition", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.`where`(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("where", [P("condition", Tensor.self), P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.`where`(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), out: a(3, Tensor?.self, nil)))
  }
  r.add("where", [P("condition", Tensor.self), P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(torch.`where`(a(0, Tensor.self), a(1, Tensor.self), a(2, Scalar.self)))
  }
  r.add("where", [P("condition", Tensor.self), P("input", Scalar.self), P("other", Tensor.self)]) { a in
    return .tensor(torch.`where`(a(0, Tensor.self), a(1, Scalar.self), a(2, Tensor.self)))
  }
  r.add("where", [P("condition", Tensor.self), P("input", Scalar.self), P("other", Scalar.self)]) { a in
    return .tensor(torch.`where`(a(0, Tensor.self), a(1, Scalar.self), a(2, Scalar.self)))
  }
  r.add("where", [P("condition", Tensor.self)]) { a in
    return dynamic(torch.`where`(a(0, Tensor.self)))
  }
}
