// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerK(_ r: inout Registry) {
  r.add("Tensor.kron", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.kron(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("nn.functional.kl_div", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d"), P("log_target", Bool.self, "d")]) { a in
    return .tensor(nn.functional.klDiv(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean"), logTarget: a(3, Bool.self, false)))
  }
  r.add("Tensor.kthvalue", [P("input", Tensor.self), P("k", Int.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.kthvalue(a(1, Int.self), dim: a(2, Int.self, -1), keepdim: a(3, Bool.self, false), out: a(4, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("kaiser_window", [P("window_length", Int.self), P("periodic", Bool.self, "d"), P("beta", Double.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.kaiserWindow(a(0, Int.self), periodic: a(1, Bool.self, true), beta: a(2, Double.self, 12), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("signal.windows.kaiser", [P("m", Int.self), P("beta", Double.self, "d"), P("sym", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.signal.windows.kaiser(a(0, Int.self), beta: a(1, Double.self, 12), sym: a(2, Bool.self, true), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("kron", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.kron(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("kthvalue", [P("input", Tensor.self), P("k", Int.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.kthvalue(a(0, Tensor.self), a(1, Int.self), dim: a(2, Int.self, -1), keepdim: a(3, Bool.self, false), out: a(4, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.module("nn.KLDivLoss", [P("reduction", String.self, "d"), P("log_target", Bool.self, "d")]) { a in
    nn.KLDivLoss(reduction: a(0, String.self, "mean"), logTarget: a(1, Bool.self, false))
  }
  r.forward("nn.KLDivLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.KLDivLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
}
