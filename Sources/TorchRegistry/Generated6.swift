// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register6(_ r: inout Registry) {
  r.add("all", [P("input", Tensor.self)]) { a in
    return .tensor(torch.all(a(0, Tensor.self)))
  }
  r.add("all", [P("input", Tensor.self), P("dim", AnyIntOrList?.self), P("keepdim", Bool.self, "d")]) { a in
    return .tensor(torch.all(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self)?.value, keepdim: a(2, Bool.self, false)))
  }
  r.add("any", [P("input", Tensor.self)]) { a in
    return .tensor(torch.any(a(0, Tensor.self)))
  }
  r.add("any", [P("input", Tensor.self), P("dim", AnyIntOrList?.self), P("keepdim", Bool.self, "d")]) { a in
    return .tensor(torch.any(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self)?.value, keepdim: a(2, Bool.self, false)))
  }
  r.add("count_nonzero", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d")]) { a in
    return .tensor(torch.countNonzero(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value))
  }
  r.add("logsumexp", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("keepdim", Bool.self, "d")]) { a in
    return .tensor(torch.logsumexp(a(0, Tensor.self), a(1, AnyIntOrList.self).value, keepdim: a(2, Bool.self, false)))
  }
  r.add("cumsum", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.cumsum(a(0, Tensor.self), a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.cumsum_", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d")]) { a in
    return .tensor(a.me.cumsum_(a(1, Int.self), dtype: a(2, DType?.self, nil)))
  }
  r.add("cumprod", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.cumprod(a(0, Tensor.self), a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.cumprod_", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d")]) { a in
    return .tensor(a.me.cumprod_(a(1, Int.self), dtype: a(2, DType?.self, nil)))
  }
  r.add("logcumsumexp", [P("input", Tensor.self), P("dim", Int.self)]) { a in
    return .tensor(torch.logcumsumexp(a(0, Tensor.self), a(1, Int.self)))
  }
  r.add("cummax", [P("input", Tensor.self), P("dim", Int.self)]) { a in
    let y = torch.cummax(a(0, Tensor.self), a(1, Int.self))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("cummin", [P("input", Tensor.self), P("dim", Int.self)]) { a in
    let y = torch.cummin(a(0, Tensor.self), a(1, Int.self))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("softmax", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d")]) { a in
    return .tensor(torch.softmax(a(0, Tensor.self), a(1, Int.self), dtype: a(2, DType?.self, nil)))
  }
  r.add("log_softmax", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d")]) { a in
    return .tensor(torch.logSoftmax(a(0, Tensor.self), a(1, Int.self), dtype: a(2, DType?.self, nil)))
  }
  r.add("sort", [P("input", Tensor.self), P("dim", Int.self, "d"), P("descending", Bool.self, "d"), P("stable", Bool.self, "d")]) { a in
    let y = torch.sort(a(0, Tensor.self), dim: a(1, Int.self, -1), descending: a(2, Bool.self, false), stable: a(3, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("argsort", [P("input", Tensor.self), P("dim", Int.self, "d"), P("descending", Bool.self, "d"), P("stable", Bool.self, "d")]) { a in
    return .tensor(torch.argsort(a(0, Tensor.self), dim: a(1, Int.self, -1), descending: a(2, Bool.self, false), stable: a(3, Bool.self, false)))
  }
  r.add("msort", [P("input", Tensor.self)]) { a in
    return .tensor(torch.msort(a(0, Tensor.self)))
  }
  r.add("topk", [P("input", Tensor.self), P("k", Int.self), P("dim", Int.self, "d"), P("largest", Bool.self, "d"), P("sorted", Bool.self, "d")]) { a in
    let y = torch.topk(a(0, Tensor.self), a(1, Int.self), dim: a(2, Int.self, -1), largest: a(3, Bool.self, true), sorted: a(4, Bool.self, true))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("kthvalue", [P("input", Tensor.self), P("k", Int.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d")]) { a in
    let y = torch.kthvalue(a(0, Tensor.self), a(1, Int.self), dim: a(2, Int.self, -1), keepdim: a(3, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("median", [P("input", Tensor.self)]) { a in
    return .tensor(torch.median(a(0, Tensor.self)))
  }
  r.add("median", [P("input", Tensor.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d")]) { a in
    let y = torch.median(a(0, Tensor.self), dim: a(1, Int.self, -1), keepdim: a(2, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("nanmedian", [P("input", Tensor.self)]) { a in
    return .tensor(torch.nanmedian(a(0, Tensor.self)))
  }
  r.add("nanmedian", [P("input", Tensor.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d")]) { a in
    let y = torch.nanmedian(a(0, Tensor.self), dim: a(1, Int.self, -1), keepdim: a(2, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("mode", [P("input", Tensor.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d")]) { a in
    let y = torch.mode(a(0, Tensor.self), dim: a(1, Int.self, -1), keepdim: a(2, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("var", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("correction", Double.self, "d"), P("keepdim", Bool.self, "d")]) { a in
    return .tensor(torch.`var`(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, correction: a(2, Double.self, 1), keepdim: a(3, Bool.self, false)))
  }
  r.add("var", [P("input", Tensor.self), P("unbiased", Bool.self)]) { a in
    return .tensor(torch.`var`(a(0, Tensor.self), a(1, Bool.self)))
  }
  r.add("var", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("unbiased", Bool.self), P("keepdim", Bool.self, "d")]) { a in
    return .tensor(torch.`var`(a(0, Tensor.self), a(1, AnyIntOrList.self).value, a(2, Bool.self), keepdim: a(3, Bool.self, false)))
  }
  r.add("std", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("correction", Double.self, "d"), P("keepdim", Bool.self, "d")]) { a in
    return .tensor(torch.std(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, correction: a(2, Double.self, 1), keepdim: a(3, Bool.self, false)))
  }
  r.add("std", [P("input", Tensor.self), P("unbiased", Bool.self)]) { a in
    return .tensor(torch.std(a(0, Tensor.self), a(1, Bool.self)))
  }
  r.add("std", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("unbiased", Bool.self), P("keepdim", Bool.self, "d")]) { a in
    return .tensor(torch.std(a(0, Tensor.self), a(1, AnyIntOrList.self).value, a(2, Bool.self), keepdim: a(3, Bool.self, false)))
  }
  r.add("norm", [P("input", Tensor.self), P("p", Scalar.self, "d"), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    return .tensor(torch.norm(a(0, Tensor.self), p: a(1, Scalar.self, 2), dim: a(2, AnyIntOrList?.self, nil)?.value, keepdim: a(3, Bool.self, false), dtype: a(4, DType?.self, nil)))
  }
  r.add("norm", [P("input", Tensor.self), P("p", String.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    return .tensor(torch.norm(a(0, Tensor.self), p: a(1, String.self), dim: a(2, AnyIntOrList?.self, nil)?.value, keepdim: a(3, Bool.self, false), dtype: a(4, DType?.self, nil)))
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
  r.add("unique", [P("input", Tensor.self), P("sorted", Bool.self, "d"), P("return_inverse", Bool.self, "d"), P("return_counts", Bool.self, "d"), P("dim", Int?.self, "d")]) { a in
    let y = torch.unique(a(0, Tensor.self), sorted: a(1, Bool.self, true), returnInverse: a(2, Bool.self, false), returnCounts: a(3, Bool.self, false), dim: a(4, Int?.self, nil))
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("unique_consecutive", [P("input", Tensor.self), P("return_inverse", Bool.self, "d"), P("return_counts", Bool.self, "d"), P("dim", Int?.self, "d")]) { a in
    let y = torch.uniqueConsecutive(a(0, Tensor.self), returnInverse: a(1, Bool.self, false), returnCounts: a(2, Bool.self, false), dim: a(3, Int?.self, nil))
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
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
}
