// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register7(_ r: inout Registry) {
  r.add("argsort", [P("input", Tensor.self), P("dim", Int.self, "d"), P("descending", Bool.self, "d"), P("stable", Bool.self, "d")]) { a in
    return .tensor(torch.argsort(a(0, Tensor.self), dim: a(1, Int.self, -1), descending: a(2, Bool.self, false), stable: a(3, Bool.self, false)))
  }
  r.add("msort", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.msort(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("topk", [P("input", Tensor.self), P("k", Int.self), P("dim", Int.self, "d"), P("largest", Bool.self, "d"), P("sorted", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.topk(a(0, Tensor.self), a(1, Int.self), dim: a(2, Int.self, -1), largest: a(3, Bool.self, true), sorted: a(4, Bool.self, true), out: a(5, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("kthvalue", [P("input", Tensor.self), P("k", Int.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.kthvalue(a(0, Tensor.self), a(1, Int.self), dim: a(2, Int.self, -1), keepdim: a(3, Bool.self, false), out: a(4, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("median", [P("input", Tensor.self)]) { a in
    return .tensor(torch.median(a(0, Tensor.self)))
  }
  r.add("median", [P("input", Tensor.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.median(a(0, Tensor.self), dim: a(1, Int.self, -1), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("nanmedian", [P("input", Tensor.self)]) { a in
    return .tensor(torch.nanmedian(a(0, Tensor.self)))
  }
  r.add("nanmedian", [P("input", Tensor.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.nanmedian(a(0, Tensor.self), dim: a(1, Int.self, -1), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("mode", [P("input", Tensor.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.mode(a(0, Tensor.self), dim: a(1, Int.self, -1), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
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
  r.add("std", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("correction", Double.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.std(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, correction: a(2, Double.self, 1), keepdim: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("std", [P("input", Tensor.self), P("unbiased", Bool.self)]) { a in
    return .tensor(torch.std(a(0, Tensor.self), a(1, Bool.self)))
  }
  r.add("std", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("unbiased", Bool.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.std(a(0, Tensor.self), a(1, AnyIntOrList.self).value, a(2, Bool.self), keepdim: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("norm", [P("input", Tensor.self), P("p", Scalar.self, "d"), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.norm(a(0, Tensor.self), p: a(1, Scalar.self, 2), dim: a(2, AnyIntOrList?.self, nil)?.value, keepdim: a(3, Bool.self, false), dtype: a(4, DType?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("norm", [P("input", Tensor.self), P("p", String.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.norm(a(0, Tensor.self), p: a(1, String.self), dim: a(2, AnyIntOrList?.self, nil)?.value, keepdim: a(3, Bool.self, false), dtype: a(4, DType?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("dist", [P("input", Tensor.self), P("other", Tensor.self), P("p", Scalar.self, "d")]) { a in
    return .tensor(torch.dist(a(0, Tensor.self), a(1, Tensor.self), p: a(2, Scalar.self, 2)))
  }
  r.add("renorm", [P("input", Tensor.self), P("p", Scalar.self), P("dim", Int.self), P("maxnorm", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.renorm(a(0, Tensor.self), a(1, Scalar.self), a(2, Int.self), a(3, Scalar.self), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.renorm_", [P("input", Tensor.self), P("p", Scalar.self), P("dim", Int.self), P("maxnorm", Scalar.self)]) { a in
    return .tensor(a.me.renorm_(a(1, Scalar.self), a(2, Int.self), a(3, Scalar.self)))
  }
  r.add("unique", [P("input", Tensor.self), P("sorted", Bool.self, "d"), P("dim", Int?.self, "d")]) { a in
    return .tensor(torch.unique(a(0, Tensor.self), sorted: a(1, Bool.self, true), dim: a(2, Int?.self, nil)))
  }
  r.add("unique", [P("input", Tensor.self), P("sorted", Bool.self, "d"), P("return_inverse", Bool.self, "d"), P("return_counts", Bool.self, "d"), P("dim", Int?.self, "d")]) { a in
    return dynamic(torch.unique(a(0, Tensor.self), sorted: a(1, Bool.self, true), returnInverse: a(2, Bool.self, false), returnCounts: a(3, Bool.self, false), dim: a(4, Int?.self, nil)))
  }
  r.add("unique_consecutive", [P("input", Tensor.self), P("dim", Int?.self, "d")]) { a in
    return .tensor(torch.uniqueConsecutive(a(0, Tensor.self), dim: a(1, Int?.self, nil)))
  }
  r.add("unique_consecutive", [P("input", Tensor.self), P("return_inverse", Bool.self, "d"), P("return_counts", Bool.self, "d"), P("dim", Int?.self, "d")]) { a in
    return dynamic(torch.uniqueConsecutive(a(0, Tensor.self), returnInverse: a(1, Bool.self, false), returnCounts: a(2, Bool.self, false), dim: a(3, Int?.self, nil)))
  }
  r.add("as_strided", [P("input", Tensor.self), P("size", Size.self), P("stride", Size.self, "v"), P("storage_offset", Int?.self, "d")]) { a in
    return .tensor(torch.asStrided(a(0, Tensor.self), a(1, Size.self), a(2, Size.self), storageOffset: a(3, Int?.self, nil)))
  }
  r.add("narrow", [P("input", Tensor.self), P("dim", Int.self), P("start", Int.self), P("length", Int.self)]) { a in
    return .tensor(torch.narrow(a(0, Tensor.self), a(1, Int.self), a(2, Int.self), a(3, Int.self)))
  }
  r.add("select", [P("input", Tensor.self), P("dim", Int.self), P("index", Int.self)]) { a in
    return .tensor(torch.select(a(0, Tensor.self), a(1, Int.self), a(2, Int.self)))
  }
  r.add("permute", [P("input", Tensor.self), P("dims", [Int].self, "v")]) { a in
    return .tensor(torch.permute(a(0, Tensor.self), a(1, [Int].self)))
  }
  r.add("transpose", [P("input", Tensor.self), P("dim0", Int.self), P("dim1", Int.self)]) { a in
    return .tensor(torch.transpose(a(0, Tensor.self), a(1, Int.self), a(2, Int.self)))
  }
  r.add("t", [P("input", Tensor.self)]) { a in
    return .tensor(torch.t(a(0, Tensor.self)))
  }
  r.add("unsqueeze", [P("input", Tensor.self), P("dim", Int.self)]) { a in
    return .tensor(torch.unsqueeze(a(0, Tensor.self), a(1, Int.self)))
  }
  r.add("squeeze", [P("input", Tensor.self)]) { a in
    return .tensor(torch.squeeze(a(0, Tensor.self)))
  }
  r.add("squeeze", [P("input", Tensor.self), P("dim", Int.self)]) { a in
    return .tensor(torch.squeeze(a(0, Tensor.self), a(1, Int.self)))
  }
  r.add("squeeze", [P("input", Tensor.self), P("dim", [Int].self, "v")]) { a in
    return .tensor(torch.squeeze(a(0, Tensor.self), a(1, [Int].self)))
  }
  r.add("reshape", [P("input", Tensor.self), P("shape", Size.self, "v")]) { a in
    return .tensor(torch.reshape(a(0, Tensor.self), a(1, Size.self)))
  }
  r.add("detach", [P("input", Tensor.self)]) { a in
    return .tensor(torch.detach(a(0, Tensor.self)))
  }
  r.module("nn.Sigmoid", []) { a in
    nn.Sigmoid()
  }
  r.forward("nn.Sigmoid", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Sigmoid
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Tanh", []) { a in
    nn.Tanh()
  }
  r.forward("nn.Tanh", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Tanh
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LogSigmoid", []) { a in
    nn.LogSigmoid()
  }
  r.forward("nn.LogSigmoid", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LogSigmoid
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Softplus", [P("beta", Double.self, "d"), P("threshold", Double.self, "d")]) { a in
    nn.Softplus(beta: a(0, Double.self, 1), threshold: a(1, Double.self, 20))
  }
  r.forward("nn.Softplus", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Softplus
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Softsign", []) { a in
    nn.Softsign()
  }
  r.forward("nn.Softsign", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Softsign
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Tanhshrink", []) { a in
    nn.Tanhshrink()
  }
  r.forward("nn.Tanhshrink", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Tanhshrink
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Softshrink", [P("lambd", Double.self, "d")]) { a in
    nn.Softshrink(lambd: a(0, Double.self, 0.5))
  }
  r.forward("nn.Softshrink", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Softshrink
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Hardshrink", [P("lambd", Double.self, "d")]) { a in
    nn.Hardshrink(lambd: a(0, Double.self, 0.5))
  }
  r.forward("nn.Hardshrink", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Hardshrink
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.GLU", [P("dim", Int.self, "d")]) { a in
    nn.GLU(dim: a(0, Int.self, -1))
  }
  r.forward("nn.GLU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.GLU
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Softmax", [P("dim", Int?.self, "d")]) { a in
    nn.Softmax(dim: a(0, Int?.self, nil))
  }
  r.forward("nn.Softmax", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Softmax
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Softmin", [P("dim", Int?.self, "d")]) { a in
    nn.Softmin(dim: a(0, Int?.self, nil))
  }
  r.forward("nn.Softmin", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Softmin
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LogSoftmax", [P("dim", Int?.self, "d")]) { a in
    nn.LogSoftmax(dim: a(0, Int?.self, nil))
  }
  r.forward("nn.LogSoftmax", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LogSoftmax
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.PReLU", [P("num_parameters", Int.self, "d"), P("init", Double.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.PReLU(numParameters: a(0, Int.self, 1), `init`: a(1, Double.self, 0.25), dtype: a(2, DType?.self, nil))
  }
  r.forward("nn.PReLU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.PReLU
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Softmax2d", []) { a in
    nn.Softmax2d()
  }
  r.forward("nn.Softmax2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Softmax2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ModuleList", []) { a in
    nn.ModuleList()
  }
  r.module("nn.Flatten", [P("start_dim", Int.self, "d"), P("end_dim", Int.self, "d")]) { a in
    nn.Flatten(startDim: a(0, Int.self, 1), endDim: a(1, Int.self, -1))
  }
  r.forward("nn.Flatten", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Flatten
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Unflatten", [P("dim", Int.self), P("unflattened_size", [Int].self)]) { a in
    nn.Unflatten(a(0, Int.self), a(1, [Int].self))
  }
  r.forward("nn.Unflatten", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Unflatten
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Layer", []) { a in
    nn.Layer()
  }
  r.forward("nn.Layer", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Layer
    return .tensor(m(a(1, Tensor.self)))
  }
  r.forward("nn.Identity", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Identity
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Loss", [P("reduction", String.self)]) { a in
    nn.Loss(a(0, String.self))
  }
  r.forward("nn.Loss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.Loss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.L1Loss", [P("reduction", String.self, "d")]) { a in
    nn.L1Loss(reduction: a(0, String.self, "mean"))
  }
  r.forward("nn.L1Loss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.L1Loss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.MSELoss", [P("reduction", String.self, "d")]) { a in
    nn.MSELoss(reduction: a(0, String.self, "mean"))
  }
  r.forward("nn.MSELoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.MSELoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.SmoothL1Loss", [P("reduction", String.self, "d"), P("beta", Double.self, "d")]) { a in
    nn.SmoothL1Loss(reduction: a(0, String.self, "mean"), beta: a(1, Double.self, 1))
  }
  r.forward("nn.SmoothL1Loss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.SmoothL1Loss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.HuberLoss", [P("reduction", String.self, "d"), P("delta", Double.self, "d")]) { a in
    nn.HuberLoss(reduction: a(0, String.self, "mean"), delta: a(1, Double.self, 1))
  }
  r.forward("nn.HuberLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.HuberLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.CrossEntropyLoss", [P("weight", Tensor?.self, "d"), P("ignore_index", Int.self, "d"), P("reduction", String.self, "d"), P("label_smoothing", Double.self, "d")]) { a in
    nn.CrossEntropyLoss(weight: a(0, Tensor?.self, nil), ignoreIndex: a(1, Int.self, -100), reduction: a(2, String.self, "mean"), labelSmoothing: a(3, Double.self, 0))
  }
  r.forward("nn.CrossEntropyLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.CrossEntropyLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.NLLLoss", [P("weight", Tensor?.self, "d"), P("ignore_index", Int.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.NLLLoss(weight: a(0, Tensor?.self, nil), ignoreIndex: a(1, Int.self, -100), reduction: a(2, String.self, "mean"))
  }
  r.forward("nn.NLLLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.NLLLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.KLDivLoss", [P("reduction", String.self, "d"), P("log_target", Bool.self, "d")]) { a in
    nn.KLDivLoss(reduction: a(0, String.self, "mean"), logTarget: a(1, Bool.self, false))
  }
  r.forward("nn.KLDivLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.KLDivLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.BCELoss", [P("weight", Tensor?.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.BCELoss(weight: a(0, Tensor?.self, nil), reduction: a(1, String.self, "mean"))
  }
  r.forward("nn.BCELoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.BCELoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.BCEWithLogitsLoss", [P("weight", Tensor?.self, "d"), P("reduction", String.self, "d"), P("pos_weight", Tensor?.self, "d")]) { a in
    nn.BCEWithLogitsLoss(weight: a(0, Tensor?.self, nil), reduction: a(1, String.self, "mean"), posWeight: a(2, Tensor?.self, nil))
  }
  r.forward("nn.BCEWithLogitsLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.BCEWithLogitsLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.PoissonNLLLoss", [P("log_input", Bool.self, "d"), P("full", Bool.self, "d"), P("eps", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.PoissonNLLLoss(logInput: a(0, Bool.self, true), full: a(1, Bool.self, false), eps: a(2, Double.self, 1e-8), reduction: a(3, String.self, "mean"))
  }
  r.forward("nn.PoissonNLLLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.PoissonNLLLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.HingeEmbeddingLoss", [P("margin", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.HingeEmbeddingLoss(margin: a(0, Double.self, 1), reduction: a(1, String.self, "mean"))
  }
  r.forward("nn.HingeEmbeddingLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.HingeEmbeddingLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.SoftMarginLoss", [P("reduction", String.self, "d")]) { a in
    nn.SoftMarginLoss(reduction: a(0, String.self, "mean"))
  }
  r.forward("nn.SoftMarginLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.SoftMarginLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.MultiLabelMarginLoss", [P("reduction", String.self, "d")]) { a in
    nn.MultiLabelMarginLoss(reduction: a(0, String.self, "mean"))
  }
  r.forward("nn.MultiLabelMarginLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.MultiLabelMarginLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.MultiLabelSoftMarginLoss", [P("weight", Tensor?.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.MultiLabelSoftMarginLoss(weight: a(0, Tensor?.self, nil), reduction: a(1, String.self, "mean"))
  }
  r.forward("nn.MultiLabelSoftMarginLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.MultiLabelSoftMarginLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.MultiMarginLoss", [P("p", Int.self, "d"), P("margin", Double.self, "d"), P("weight", Tensor?.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.MultiMarginLoss(p: a(0, Int.self, 1), margin: a(1, Double.self, 1), weight: a(2, Tensor?.self, nil), reduction: a(3, String.self, "mean"))
  }
  r.forward("nn.MultiMarginLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.MultiMarginLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.GaussianNLLLoss", [P("full", Bool.self, "d"), P("eps", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.GaussianNLLLoss(full: a(0, Bool.self, false), eps: a(1, Double.self, 1e-6), reduction: a(2, String.self, "mean"))
  }
  r.forward("nn.GaussianNLLLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self), P("var", Tensor.self)]) { module, a in
    let m = module as! nn.GaussianNLLLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.module("nn.MarginRankingLoss", [P("margin", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.MarginRankingLoss(margin: a(0, Double.self, 0), reduction: a(1, String.self, "mean"))
  }
  r.forward("nn.MarginRankingLoss", [P("module", Int.self), P("input1", Tensor.self), P("input2", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.MarginRankingLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.module("nn.CosineEmbeddingLoss", [P("margin", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.CosineEmbeddingLoss(margin: a(0, Double.self, 0), reduction: a(1, String.self, "mean"))
  }
  r.forward("nn.CosineEmbeddingLoss", [P("module", Int.self), P("input1", Tensor.self), P("input2", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.CosineEmbeddingLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.module("nn.ReLU", [P("inplace", Bool.self, "d")]) { a in
    nn.ReLU(inplace: a(0, Bool.self, false))
  }
  r.forward("nn.ReLU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ReLU
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ReLU6", [P("inplace", Bool.self, "d")]) { a in
    nn.ReLU6(inplace: a(0, Bool.self, false))
  }
  r.forward("nn.ReLU6", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ReLU6
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LeakyReLU", [P("negative_slope", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.LeakyReLU(negativeSlope: a(0, Double.self, 0.01), inplace: a(1, Bool.self, false))
  }
  r.forward("nn.LeakyReLU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LeakyReLU
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ELU", [P("alpha", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.ELU(alpha: a(0, Double.self, 1), inplace: a(1, Bool.self, false))
  }
  r.forward("nn.ELU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ELU
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.CELU", [P("alpha", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.CELU(alpha: a(0, Double.self, 1), inplace: a(1, Bool.self, false))
  }
  r.forward("nn.CELU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.CELU
    return .tensor(m(a(1, Tensor.self)))
  }
}
