// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerQ(_ r: inout Registry) {
  r.add("linalg.qr", [P("A", Tensor.self), P("mode", String.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.qr(a(0, Tensor.self), mode: a(1, String.self, "reduced"), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.qr", [P("input", Tensor.self), P("some", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.qr(some: a(1, Bool.self, true), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.quantile", [P("input", Tensor.self), P("q", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("interpolation", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.quantile(a(1, Tensor.self), dim: a(2, Int?.self, nil), keepdim: a(3, Bool.self, false), interpolation: a(4, String.self, "linear"), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.quantile", [P("input", Tensor.self), P("q", Double.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("interpolation", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.quantile(a(1, Double.self), dim: a(2, Int?.self, nil), keepdim: a(3, Bool.self, false), interpolation: a(4, String.self, "linear"), out: a(5, Tensor?.self, nil)))
  }
  r.add("qr", [P("input", Tensor.self), P("some", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.qr(a(0, Tensor.self), some: a(1, Bool.self, true), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("quantile", [P("input", Tensor.self), P("q", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("interpolation", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.quantile(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int?.self, nil), keepdim: a(3, Bool.self, false), interpolation: a(4, String.self, "linear"), out: a(5, Tensor?.self, nil)))
  }
  r.add("quantile", [P("input", Tensor.self), P("q", Double.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("interpolation", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.quantile(a(0, Tensor.self), a(1, Double.self), dim: a(2, Int?.self, nil), keepdim: a(3, Bool.self, false), interpolation: a(4, String.self, "linear"), out: a(5, Tensor?.self, nil)))
  }
}
