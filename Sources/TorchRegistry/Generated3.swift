// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register3(_ r: inout Registry) {
  r.add("normal", [P("mean", Double.self), P("std", Tensor.self), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.normal(a(0, Double.self), a(1, Tensor.self), generator: a(2, Generator?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("normal", [P("mean", Double.self), P("std", Double.self), P("size", Size.self, "v"), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.normal(a(0, Double.self), a(1, Double.self), a(2, Size.self), generator: a(3, Generator?.self, nil), out: a(4, Tensor?.self, nil), dtype: a(5, DType?.self, nil), device: a(6, Device?.self, nil), requiresGrad: a(7, Bool.self, false)))
  }
  r.add("Tensor.uniform_", [P("input", Tensor.self), P("from", Double.self, "d"), P("to", Double.self, "d"), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.uniform_(from: a(1, Double.self, 0), to: a(2, Double.self, 1), generator: a(3, Generator?.self, nil)))
  }
  r.add("Tensor.normal_", [P("input", Tensor.self), P("mean", Double.self, "d"), P("std", Double.self, "d"), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.normal_(mean: a(1, Double.self, 0), std: a(2, Double.self, 1), generator: a(3, Generator?.self, nil)))
  }
  r.add("Tensor.exponential_", [P("input", Tensor.self), P("lambd", Double.self, "d"), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.exponential_(lambd: a(1, Double.self, 1), generator: a(2, Generator?.self, nil)))
  }
  r.add("Tensor.geometric_", [P("input", Tensor.self), P("p", Double.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.geometric_(a(1, Double.self), generator: a(2, Generator?.self, nil)))
  }
  r.add("Tensor.cauchy_", [P("input", Tensor.self), P("median", Double.self, "d"), P("sigma", Double.self, "d"), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.cauchy_(median: a(1, Double.self, 0), sigma: a(2, Double.self, 1), generator: a(3, Generator?.self, nil)))
  }
  r.add("Tensor.log_normal_", [P("input", Tensor.self), P("mean", Double.self, "d"), P("std", Double.self, "d"), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.logNormal_(mean: a(1, Double.self, 1), std: a(2, Double.self, 2), generator: a(3, Generator?.self, nil)))
  }
  r.add("Tensor.random_", [P("input", Tensor.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.random_(generator: a(1, Generator?.self, nil)))
  }
  r.add("Tensor.random_", [P("input", Tensor.self), P("to", Int.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.random_(a(1, Int.self), generator: a(2, Generator?.self, nil)))
  }
  r.add("Tensor.random_", [P("input", Tensor.self), P("from", Int.self), P("to", Int?.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.random_(a(1, Int.self), a(2, Int?.self), generator: a(3, Generator?.self, nil)))
  }
  r.add("Tensor.bernoulli_", [P("input", Tensor.self), P("p", Double.self, "d"), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.bernoulli_(p: a(1, Double.self, 0.5), generator: a(2, Generator?.self, nil)))
  }
  r.add("Tensor.bernoulli_", [P("input", Tensor.self), P("p", Tensor.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.bernoulli_(a(1, Tensor.self), generator: a(2, Generator?.self, nil)))
  }
  r.add("Tensor.bernoulli", [P("input", Tensor.self), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bernoulli(generator: a(1, Generator?.self, nil), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bernoulli", [P("input", Tensor.self), P("p", Double.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.bernoulli(a(1, Double.self), generator: a(2, Generator?.self, nil)))
  }
  r.add("arange", [P("end", Int.self), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.arange(a(0, Int.self), out: a(1, Tensor?.self, nil), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("arange", [P("end", Double.self), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.arange(a(0, Double.self), out: a(1, Tensor?.self, nil), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("arange", [P("start", Int.self), P("end", Int.self), P("step", Int.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.arange(a(0, Int.self), a(1, Int.self), step: a(2, Int.self, 1), out: a(3, Tensor?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("arange", [P("start", Double.self), P("end", Double.self), P("step", Double.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.arange(a(0, Double.self), a(1, Double.self), step: a(2, Double.self, 1), out: a(3, Tensor?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("arange", [P("start", Int.self), P("end", Int.self), P("step", Int.self), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.arange(a(0, Int.self), a(1, Int.self), a(2, Int.self), out: a(3, Tensor?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("arange", [P("start", Double.self), P("end", Double.self), P("step", Double.self), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.arange(a(0, Double.self), a(1, Double.self), a(2, Double.self), out: a(3, Tensor?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("linspace", [P("start", Double.self), P("end", Double.self), P("steps", Int.self), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.linspace(a(0, Double.self), a(1, Double.self), a(2, Int.self), out: a(3, Tensor?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("linspace", [P("start", Tensor.self), P("end", Tensor.self), P("steps", Int.self), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.linspace(a(0, Tensor.self), a(1, Tensor.self), a(2, Int.self), out: a(3, Tensor?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("linspace", [P("start", Tensor.self), P("end", Double.self), P("steps", Int.self), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.linspace(a(0, Tensor.self), a(1, Double.self), a(2, Int.self), out: a(3, Tensor?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("linspace", [P("start", Double.self), P("end", Tensor.self), P("steps", Int.self), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.linspace(a(0, Double.self), a(1, Tensor.self), a(2, Int.self), out: a(3, Tensor?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("logspace", [P("start", Double.self), P("end", Double.self), P("steps", Int.self), P("base", Double.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.logspace(a(0, Double.self), a(1, Double.self), a(2, Int.self), base: a(3, Double.self, 10), out: a(4, Tensor?.self, nil), dtype: a(5, DType?.self, nil), device: a(6, Device?.self, nil), requiresGrad: a(7, Bool.self, false)))
  }
  r.add("logspace", [P("start", Tensor.self), P("end", Tensor.self), P("steps", Int.self), P("base", Double.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.logspace(a(0, Tensor.self), a(1, Tensor.self), a(2, Int.self), base: a(3, Double.self, 10), out: a(4, Tensor?.self, nil), dtype: a(5, DType?.self, nil), device: a(6, Device?.self, nil), requiresGrad: a(7, Bool.self, false)))
  }
  r.add("logspace", [P("start", Tensor.self), P("end", Double.self), P("steps", Int.self), P("base", Double.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.logspace(a(0, Tensor.self), a(1, Double.self), a(2, Int.self), base: a(3, Double.self, 10), out: a(4, Tensor?.self, nil), dtype: a(5, DType?.self, nil), device: a(6, Device?.self, nil), requiresGrad: a(7, Bool.self, false)))
  }
  r.add("logspace", [P("start", Double.self), P("end", Tensor.self), P("steps", Int.self), P("base", Double.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.logspace(a(0, Double.self), a(1, Tensor.self), a(2, Int.self), base: a(3, Double.self, 10), out: a(4, Tensor?.self, nil), dtype: a(5, DType?.self, nil), device: a(6, Device?.self, nil), requiresGrad: a(7, Bool.self, false)))
  }
  r.add("Tensor.sum", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sum(dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.sum", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    return .tensor(a.me.sum(a(1, AnyIntOrList.self).value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil)))
  }
  r.add("Tensor.nansum", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.nansum(dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.mean", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.mean(dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.mean", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    return .tensor(a.me.mean(a(1, AnyIntOrList.self).value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil)))
  }
  r.add("Tensor.nanmean", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.nanmean(dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.prod", [P("input", Tensor.self), P("dtype", DType?.self, "d")]) { a in
    return .tensor(a.me.prod(dtype: a(1, DType?.self, nil)))
  }
  r.add("Tensor.prod", [P("input", Tensor.self), P("dim", Int.self), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.prod(a(1, Int.self), keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.all", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.all(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.all", [P("input", Tensor.self), P("dim", AnyIntOrList?.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.all(dim: a(1, AnyIntOrList?.self)?.value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.any", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.any(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.any", [P("input", Tensor.self), P("dim", AnyIntOrList?.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.any(dim: a(1, AnyIntOrList?.self)?.value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.count_nonzero", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d")]) { a in
    return .tensor(a.me.countNonzero(dim: a(1, AnyIntOrList?.self, nil)?.value))
  }
  r.add("Tensor.logsumexp", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logsumexp(a(1, AnyIntOrList.self).value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.cumsum", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.cumsum(a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.cumprod", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.cumprod(a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.logcumsumexp", [P("input", Tensor.self), P("dim", Int.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logcumsumexp(a(1, Int.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.cummax", [P("input", Tensor.self), P("dim", Int.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.cummax(a(1, Int.self), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.cummin", [P("input", Tensor.self), P("dim", Int.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.cummin(a(1, Int.self), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.softmax", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.softmax(a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.log_softmax", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logSoftmax(a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("nn.functional.softmax", [P("input", Tensor.self), P("dim", Int?.self, "d"), P("dtype", DType?.self, "d")]) { a in
    return .tensor(nn.functional.softmax(a(0, Tensor.self), dim: a(1, Int?.self, nil), dtype: a(2, DType?.self, nil)))
  }
  r.add("nn.functional.log_softmax", [P("input", Tensor.self), P("dim", Int?.self, "d"), P("dtype", DType?.self, "d")]) { a in
    return .tensor(nn.functional.logSoftmax(a(0, Tensor.self), dim: a(1, Int?.self, nil), dtype: a(2, DType?.self, nil)))
  }
  r.add("nn.functional.softmin", [P("input", Tensor.self), P("dim", Int?.self, "d"), P("dtype", DType?.self, "d")]) { a in
    return .tensor(nn.functional.softmin(a(0, Tensor.self), dim: a(1, Int?.self, nil), dtype: a(2, DType?.self, nil)))
  }
  r.add("Tensor.sort", [P("input", Tensor.self), P("dim", Int.self, "d"), P("descending", Bool.self, "d"), P("stable", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.sort(dim: a(1, Int.self, -1), descending: a(2, Bool.self, false), stable: a(3, Bool.self, false), out: a(4, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.argsort", [P("input", Tensor.self), P("dim", Int.self, "d"), P("descending", Bool.self, "d"), P("stable", Bool.self, "d")]) { a in
    return .tensor(a.me.argsort(dim: a(1, Int.self, -1), descending: a(2, Bool.self, false), stable: a(3, Bool.self, false)))
  }
  r.add("Tensor.msort", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.msort(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.topk", [P("input", Tensor.self), P("k", Int.self), P("dim", Int.self, "d"), P("largest", Bool.self, "d"), P("sorted", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.topk(a(1, Int.self), dim: a(2, Int.self, -1), largest: a(3, Bool.self, true), sorted: a(4, Bool.self, true), out: a(5, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.kthvalue", [P("input", Tensor.self), P("k", Int.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.kthvalue(a(1, Int.self), dim: a(2, Int.self, -1), keepdim: a(3, Bool.self, false), out: a(4, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.median", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.median())
  }
  r.add("Tensor.median", [P("input", Tensor.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.median(dim: a(1, Int.self, -1), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.nanmedian", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.nanmedian())
  }
  r.add("Tensor.nanmedian", [P("input", Tensor.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.nanmedian(dim: a(1, Int.self, -1), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.mode", [P("input", Tensor.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.mode(dim: a(1, Int.self, -1), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
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
  r.add("Tensor.std", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("correction", Double.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.std(dim: a(1, AnyIntOrList?.self, nil)?.value, correction: a(2, Double.self, 1), keepdim: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.std", [P("input", Tensor.self), P("unbiased", Bool.self)]) { a in
    return .tensor(a.me.std(a(1, Bool.self)))
  }
  r.add("Tensor.std", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("unbiased", Bool.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.std(a(1, AnyIntOrList.self).value, a(2, Bool.self), keepdim: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
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
  r.add("std_mean", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("correction", Double.self, "d"), P("keepdim", Bool.self, "d")]) { a in
    let y = torch.stdMean(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, correction: a(2, Double.self, 1), keepdim: a(3, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("std_mean", [P("input", Tensor.self), P("unbiased", Bool.self)]) { a in
    let y = torch.stdMean(a(0, Tensor.self), a(1, Bool.self))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("std_mean", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("unbiased", Bool.self), P("keepdim", Bool.self, "d")]) { a in
    let y = torch.stdMean(a(0, Tensor.self), a(1, AnyIntOrList.self).value, a(2, Bool.self), keepdim: a(3, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("linalg.vector_norm", [P("x", Tensor.self), P("ord", Double.self, "d"), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.vectorNorm(a(0, Tensor.self), ord: a(1, Double.self, 2), dim: a(2, AnyIntOrList?.self, nil)?.value, keepdim: a(3, Bool.self, false), dtype: a(4, DType?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.norm", [P("input", Tensor.self), P("p", Scalar.self, "d"), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.norm(p: a(1, Scalar.self, 2), dim: a(2, AnyIntOrList?.self, nil)?.value, keepdim: a(3, Bool.self, false), dtype: a(4, DType?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.norm", [P("input", Tensor.self), P("p", String.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.norm(p: a(1, String.self), dim: a(2, AnyIntOrList?.self, nil)?.value, keepdim: a(3, Bool.self, false), dtype: a(4, DType?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.dist", [P("input", Tensor.self), P("other", Tensor.self), P("p", Scalar.self, "d")]) { a in
    return .tensor(a.me.dist(a(1, Tensor.self), p: a(2, Scalar.self, 2)))
  }
  r.add("Tensor.renorm", [P("input", Tensor.self), P("p", Scalar.self), P("dim", Int.self), P("maxnorm", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.renorm(a(1, Scalar.self), a(2, Int.self), a(3, Scalar.self), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.unique", [P("input", Tensor.self), P("sorted", Bool.self, "d"), P("dim", Int?.self, "d")]) { a in
    return .tensor(a.me.unique(sorted: a(1, Bool.self, true), dim: a(2, Int?.self, nil)))
  }
  r.add("Tensor.unique", [P("input", Tensor.self), P("sorted", Bool.self, "d"), P("return_inverse", Bool.self, "d"), P("return_counts", Bool.self, "d"), P("dim", Int?.self, "d")]) { a in
    return dynamic(a.me.unique(sorted: a(1, Bool.self, true), returnInverse: a(2, Bool.self, false), returnCounts: a(3, Bool.self, false), dim: a(4, Int?.self, nil)))
  }
  r.add("Tensor.unique_consecutive", [P("input", Tensor.self), P("dim", Int?.self, "d")]) { a in
    return .tensor(a.me.uniqueConsecutive(dim: a(1, Int?.self, nil)))
  }
  r.add("Tensor.unique_consecutive", [P("input", Tensor.self), P("return_inverse", Bool.self, "d"), P("return_counts", Bool.self, "d"), P("dim", Int?.self, "d")]) { a in
    return dynamic(a.me.uniqueConsecutive(returnInverse: a(1, Bool.self, false), returnCounts: a(2, Bool.self, false), dim: a(3, Int?.self, nil)))
  }
  r.add("Tensor.as_strided", [P("input", Tensor.self), P("size", Size.self), P("stride", Size.self, "v"), P("storage_offset", Int?.self, "d")]) { a in
    return .tensor(a.me.asStrided(a(1, Size.self), a(2, Size.self), storageOffset: a(3, Int?.self, nil)))
  }
  r.add("Tensor.narrow", [P("input", Tensor.self), P("dim", Int.self), P("start", Int.self), P("length", Int.self)]) { a in
    return .tensor(a.me.narrow(a(1, Int.self), a(2, Int.self), a(3, Int.self)))
  }
  r.add("Tensor.select", [P("input", Tensor.self), P("dim", Int.self), P("index", Int.self)]) { a in
    return .tensor(a.me.select(a(1, Int.self), a(2, Int.self)))
  }
  r.add("Tensor.permute", [P("input", Tensor.self), P("dims", [Int].self, "v")]) { a in
    return .tensor(a.me.permute(a(1, [Int].self)))
  }
  r.add("Tensor.transpose", [P("input", Tensor.self), P("dim0", Int.self), P("dim1", Int.self)]) { a in
    return .tensor(a.me.transpose(a(1, Int.self), a(2, Int.self)))
  }
  r.add("Tensor.t", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.t())
  }
  r.add("Tensor.T", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.T)
  }
  r.add("Tensor.mT", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.mT)
  }
  r.add("Tensor.H", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.H)
  }
  r.add("Tensor.mH", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.mH)
  }
  r.add("Tensor.unsqueeze", [P("input", Tensor.self), P("dim", Int.self)]) { a in
    return .tensor(a.me.unsqueeze(a(1, Int.self)))
  }
  r.add("Tensor.squeeze", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.squeeze())
  }
  r.add("Tensor.squeeze", [P("input", Tensor.self), P("dim", Int.self)]) { a in
    return .tensor(a.me.squeeze(a(1, Int.self)))
  }
  r.add("Tensor.squeeze", [P("input", Tensor.self), P("dim", [Int].self, "v")]) { a in
    return .tensor(a.me.squeeze(a(1, [Int].self)))
  }
  r.add("Tensor.expand", [P("input", Tensor.self), P("size", Size.self, "v")]) { a in
    return .tensor(a.me.expand(a(1, Size.self)))
  }
  r.add("Tensor.expand_as", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.expandAs(a(1, Tensor.self)))
  }
  r.add("Tensor.view", [P("input", Tensor.self), P("shape", Size.self, "v")]) { a in
    return .tensor(a.me.view(a(1, Size.self)))
  }
  r.add("Tensor.view_as", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.viewAs(a(1, Tensor.self)))
  }
  r.add("Tensor.reshape", [P("input", Tensor.self), P("shape", Size.self, "v")]) { a in
    return .tensor(a.me.reshape(a(1, Size.self)))
  }
  r.add("Tensor.reshape_as", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.reshapeAs(a(1, Tensor.self)))
  }
  r.add("Tensor.detach", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.detach())
  }
  r.add("Tensor.detach_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.detach_())
  }
  r.add("Tensor.transpose_", [P("input", Tensor.self), P("dim0", Int.self), P("dim1", Int.self)]) { a in
    return .tensor(a.me.transpose_(a(1, Int.self), a(2, Int.self)))
  }
  r.add("Tensor.swapaxes_", [P("input", Tensor.self), P("axis0", Int.self), P("axis1", Int.self)]) { a in
    return .tensor(a.me.swapaxes_(a(1, Int.self), a(2, Int.self)))
  }
  r.add("Tensor.swapdims_", [P("input", Tensor.self), P("dim0", Int.self), P("dim1", Int.self)]) { a in
    return .tensor(a.me.swapdims_(a(1, Int.self), a(2, Int.self)))
  }
  r.add("Tensor.t_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.t_())
  }
  r.add("Tensor.squeeze_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.squeeze_())
  }
  r.add("Tensor.squeeze_", [P("input", Tensor.self), P("dim", Int.self)]) { a in
    return .tensor(a.me.squeeze_(a(1, Int.self)))
  }
  r.add("Tensor.squeeze_", [P("input", Tensor.self), P("dim", [Int].self, "v")]) { a in
    return .tensor(a.me.squeeze_(a(1, [Int].self)))
  }
  r.add("Tensor.unsqueeze_", [P("input", Tensor.self), P("dim", Int.self)]) { a in
    return .tensor(a.me.unsqueeze_(a(1, Int.self)))
  }
  r.add("Tensor.as_strided_", [P("input", Tensor.self), P("size", Size.self), P("stride", Size.self, "v"), P("storage_offset", Int?.self, "d")]) { a in
    return .tensor(a.me.asStrided_(a(1, Size.self), a(2, Size.self), storageOffset: a(3, Int?.self, nil)))
  }
  r.add("seed", []) { a in
    return dynamic(torch.seed())
  }
  r.add("initial_seed", []) { a in
    return dynamic(torch.initialSeed())
  }
  r.add("get_rng_state", []) { a in
    return .tensor(torch.getRngState())
  }
  r.add("set_rng_state", [P("new_state", Tensor.self)]) { a in
    torch.setRngState(a(0, Tensor.self))
    return .none
  }
  r.add("set_print_options", [P("precision", Int?.self, "d"), P("threshold", Int?.self, "d"), P("edgeitems", Int?.self, "d"), P("linewidth", Int?.self, "d"), P("profile", String?.self, "d"), P("sci_mode", Bool?.self, "d")]) { a in
    torch.setPrintOptions(precision: a(0, Int?.self, nil), threshold: a(1, Int?.self, nil), edgeitems: a(2, Int?.self, nil), linewidth: a(3, Int?.self, nil), profile: a(4, String?.self, nil), sciMode: a(5, Bool?.self, nil))
    return .none
  }
}
