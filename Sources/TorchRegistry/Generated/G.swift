// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerG(_ r: inout Registry) {
  r.add("autograd.grad", [P("outputs", [Tensor].self), P("inputs", [Tensor].self), P("grad_outputs", [Tensor?]?.self, "d"), P("retain_graph", Bool?.self, "d"), P("create_graph", Bool.self, "d"), P("allow_unused", Bool.self, "d")]) { a in
    return dynamic(torch.autograd.grad(a(0, [Tensor].self), a(1, [Tensor].self), gradOutputs: a(2, [Tensor?]?.self, nil), retainGraph: a(3, Bool?.self, nil), createGraph: a(4, Bool.self, false), allowUnused: a(5, Bool.self, false)))
  }
  r.add("Tensor.grad", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.grad)
  }
  r.add("nn.functional.gelu", [P("input", Tensor.self), P("approximate", String.self, "d")]) { a in
    return .tensor(nn.functional.gelu(a(0, Tensor.self), approximate: a(1, String.self, "none")))
  }
  r.add("nn.functional.glu", [P("input", Tensor.self), P("dim", Int.self, "d")]) { a in
    return .tensor(nn.functional.glu(a(0, Tensor.self), dim: a(1, Int.self, -1)))
  }
  r.add("get_autocast_dtype", []) { a in
    return dynamic(torch.getAutocastDtype())
  }
  r.add("gradient", [P("input", Tensor.self), P("spacing", Double?.self, "d"), P("dim", AnyIntOrList?.self, "d"), P("edge_order", Int.self, "d")]) { a in
    return dynamic(torch.gradient(a(0, Tensor.self), spacing: a(1, Double?.self, nil), dim: a(2, AnyIntOrList?.self, nil)?.value, edgeOrder: a(3, Int.self, 1)))
  }
  r.add("gradient", [P("input", Tensor.self), P("spacing", [Double].self), P("dim", AnyIntOrList?.self, "d"), P("edge_order", Int.self, "d")]) { a in
    return dynamic(torch.gradient(a(0, Tensor.self), spacing: a(1, [Double].self), dim: a(2, AnyIntOrList?.self, nil)?.value, edgeOrder: a(3, Int.self, 1)))
  }
  r.add("gradient", [P("input", Tensor.self), P("spacing", [Tensor].self), P("dim", AnyIntOrList?.self, "d"), P("edge_order", Int.self, "d")]) { a in
    return dynamic(torch.gradient(a(0, Tensor.self), spacing: a(1, [Tensor].self), dim: a(2, AnyIntOrList?.self, nil)?.value, edgeOrder: a(3, Int.self, 1)))
  }
  r.add("Tensor.gt", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.gt(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.gt", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.gt(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ge", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.ge(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ge", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.ge(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.gather", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("sparse_grad", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.gather(a(1, Int.self), a(2, Tensor.self), sparseGrad: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("nn.functional.grid_sample", [P("input", Tensor.self), P("grid", Tensor.self), P("mode", String.self, "d"), P("padding_mode", String.self, "d"), P("align_corners", Bool?.self, "d")]) { a in
    return .tensor(nn.functional.gridSample(a(0, Tensor.self), a(1, Tensor.self), mode: a(2, String.self, "bilinear"), paddingMode: a(3, String.self, "zeros"), alignCorners: a(4, Bool?.self, nil)))
  }
  r.add("Tensor.geqrf", [P("input", Tensor.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.geqrf(out: a(1, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.gcd", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.gcd(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("nn.functional.gaussian_nll_loss", [P("input", Tensor.self), P("target", Tensor.self), P("var", Tensor.self), P("full", Bool.self, "d"), P("eps", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.gaussianNllLoss(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), full: a(3, Bool.self, false), eps: a(4, Double.self, 1e-6), reduction: a(5, String.self, "mean")))
  }
  r.add("nn.functional.gaussian_nll_loss", [P("input", Tensor.self), P("target", Tensor.self), P("var", Double.self), P("full", Bool.self, "d"), P("eps", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.gaussianNllLoss(a(0, Tensor.self), a(1, Tensor.self), a(2, Double.self), full: a(3, Bool.self, false), eps: a(4, Double.self, 1e-6), reduction: a(5, String.self, "mean")))
  }
  r.add("nn.functional.gumbel_softmax", [P("logits", Tensor.self), P("tau", Double.self, "d"), P("hard", Bool.self, "d"), P("eps", Double.self, "d"), P("dim", Int.self, "d")]) { a in
    return .tensor(nn.functional.gumbelSoftmax(a(0, Tensor.self), tau: a(1, Double.self, 1), hard: a(2, Bool.self, false), eps: a(3, Double.self, 1e-10), dim: a(4, Int.self, -1)))
  }
  r.add("nn.functional.group_norm", [P("input", Tensor.self), P("num_groups", Int.self), P("weight", Tensor?.self, "d"), P("bias", Tensor?.self, "d"), P("eps", Double.self, "d")]) { a in
    return .tensor(nn.functional.groupNorm(a(0, Tensor.self), a(1, Int.self), weight: a(2, Tensor?.self, nil), bias: a(3, Tensor?.self, nil), eps: a(4, Double.self, 1e-5)))
  }
  r.add("Tensor.geometric_", [P("input", Tensor.self), P("p", Double.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.geometric_(a(1, Double.self), generator: a(2, Generator?.self, nil)))
  }
  r.add("signal.windows.gaussian", [P("m", Int.self), P("std", Double.self, "d"), P("sym", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.signal.windows.gaussian(a(0, Int.self), std: a(1, Double.self, 1), sym: a(2, Bool.self, true), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("signal.windows.general_cosine", [P("m", Int.self), P("a", [Double].self), P("sym", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.signal.windows.generalCosine(a(0, Int.self), a: a(1, [Double].self), sym: a(2, Bool.self, true), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("signal.windows.general_hamming", [P("m", Int.self), P("alpha", Double.self, "d"), P("sym", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.signal.windows.generalHamming(a(0, Int.self), alpha: a(1, Double.self, 0.54), sym: a(2, Bool.self, true), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("get_rng_state", []) { a in
    return .tensor(torch.getRngState())
  }
  r.add("get_default_dtype", []) { a in
    return dynamic(torch.getDefaultDtype())
  }
  r.add("nn.functional.gelu", [P("input", Tensor.self), P("approximate", String.self, "d"), P("out", Tensor.self)]) { a in
    return .tensor(nn.functional.gelu(a(0, Tensor.self), approximate: a(1, String.self, "none"), out: a(2, Tensor.self)))
  }
  r.add("gt", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.gt(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.gt_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.gt_(a(1, Tensor.self)))
  }
  r.add("Tensor.greater", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.greater(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("greater", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.greater(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.greater_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.greater_(a(1, Tensor.self)))
  }
  r.add("gt", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.gt(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.gt_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.gt_(a(1, Scalar.self)))
  }
  r.add("Tensor.greater", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.greater(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("greater", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.greater(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.greater_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.greater_(a(1, Scalar.self)))
  }
  r.add("ge", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.ge(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ge_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.ge_(a(1, Tensor.self)))
  }
  r.add("Tensor.greater_equal", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.greaterEqual(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("greater_equal", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.greaterEqual(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.greater_equal_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.greaterEqual_(a(1, Tensor.self)))
  }
  r.add("ge", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.ge(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ge_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.ge_(a(1, Scalar.self)))
  }
  r.add("Tensor.greater_equal", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.greaterEqual(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("greater_equal", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.greaterEqual(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.greater_equal_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.greaterEqual_(a(1, Scalar.self)))
  }
  r.add("special.gammaln", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.gammaln(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("gather", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("sparse_grad", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.gather(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), sparseGrad: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("geqrf", [P("input", Tensor.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.geqrf(a(0, Tensor.self), out: a(1, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("gcd", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.gcd(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.gcd_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.gcd_(a(1, Tensor.self)))
  }
  r.add("gcd_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(torch.gcd_(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("Tensor.ger", [P("input", Tensor.self), P("vec2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.ger(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("ger", [P("input", Tensor.self), P("vec2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.ger(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("special.gammainc", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.gammainc(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("special.gammaincc", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.gammaincc(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.module("nn.GLU", [P("dim", Int.self, "d")]) { a in
    nn.GLU(dim: a(0, Int.self, -1))
  }
  r.forward("nn.GLU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.GLU
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.GroupNorm", [P("num_groups", Int.self), P("num_channels", Int.self), P("eps", Double.self, "d"), P("affine", Bool.self, "d"), P("dtype", DType?.self, "d"), P("bias", Bool.self, "d")]) { a in
    nn.GroupNorm(a(0, Int.self), a(1, Int.self), eps: a(2, Double.self, 1e-5), affine: a(3, Bool.self, true), dtype: a(4, DType?.self, nil), bias: a(5, Bool.self, true))
  }
  r.forward("nn.GroupNorm", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.GroupNorm
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.GaussianNLLLoss", [P("full", Bool.self, "d"), P("eps", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.GaussianNLLLoss(full: a(0, Bool.self, false), eps: a(1, Double.self, 1e-6), reduction: a(2, String.self, "mean"))
  }
  r.forward("nn.GaussianNLLLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self), P("var", Tensor.self)]) { module, a in
    let m = module as! nn.GaussianNLLLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.module("nn.GELU", [P("approximate", String.self, "d")]) { a in
    nn.GELU(approximate: a(0, String.self, "none"))
  }
  r.forward("nn.GELU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.GELU
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.GRU", [P("input_size", Int.self), P("hidden_size", Int.self), P("num_layers", Int.self, "d"), P("bias", Bool.self, "d"), P("batch_first", Bool.self, "d"), P("dropout", Double.self, "d"), P("bidirectional", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.GRU(a(0, Int.self), a(1, Int.self), numLayers: a(2, Int.self, 1), bias: a(3, Bool.self, true), batchFirst: a(4, Bool.self, false), dropout: a(5, Double.self, 0), bidirectional: a(6, Bool.self, false), dtype: a(7, DType?.self, nil))
  }
  r.forward("nn.GRU", [P("module", Int.self), P("input", Tensor.self), P("hx", Tensor?.self, "d")]) { module, a in
    let m = module as! nn.GRU
    let y = m(a(1, Tensor.self), a(2, Tensor?.self, nil))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.module("nn.GRUCell", [P("input_size", Int.self), P("hidden_size", Int.self), P("bias", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.GRUCell(a(0, Int.self), a(1, Int.self), bias: a(2, Bool.self, true), dtype: a(3, DType?.self, nil))
  }
  r.forward("nn.GRUCell", [P("module", Int.self), P("input", Tensor.self), P("hx", Tensor?.self, "d")]) { module, a in
    let m = module as! nn.GRUCell
    return .tensor(m(a(1, Tensor.self), a(2, Tensor?.self, nil)))
  }
}
