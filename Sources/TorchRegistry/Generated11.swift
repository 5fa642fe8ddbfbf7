// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register11(_ r: inout Registry) {
  r.add("Tensor.gcd_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.gcd_(a(1, Tensor.self)))
  }
  r.add("gcd_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(torch.gcd_(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("lcm", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.lcm(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.lcm_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.lcm_(a(1, Tensor.self)))
  }
  r.add("lcm_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(torch.lcm_(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("bitwise_not", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseNot(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_not_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.bitwiseNot_())
  }
  r.add("masked_fill", [P("input", Tensor.self), P("mask", Tensor.self), P("value", Scalar.self)]) { a in
    return .tensor(torch.maskedFill(a(0, Tensor.self), a(1, Tensor.self), a(2, Scalar.self)))
  }
  r.add("Tensor.masked_fill_", [P("input", Tensor.self), P("mask", Tensor.self), P("value", Scalar.self)]) { a in
    return .tensor(a.me.maskedFill_(a(1, Tensor.self), a(2, Scalar.self)))
  }
  r.add("masked_fill", [P("input", Tensor.self), P("mask", Tensor.self), P("value", Tensor.self)]) { a in
    return .tensor(torch.maskedFill(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("Tensor.masked_fill_", [P("input", Tensor.self), P("mask", Tensor.self), P("value", Tensor.self)]) { a in
    return .tensor(a.me.maskedFill_(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("masked_select", [P("input", Tensor.self), P("mask", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.maskedSelect(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("masked_scatter", [P("input", Tensor.self), P("mask", Tensor.self), P("source", Tensor.self)]) { a in
    return .tensor(torch.maskedScatter(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("Tensor.masked_scatter_", [P("input", Tensor.self), P("mask", Tensor.self), P("source", Tensor.self)]) { a in
    return .tensor(a.me.maskedScatter_(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("nonzero", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.nonzero(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("nonzero", [P("input", Tensor.self), P("as_tuple", Bool.self), P("out", Tensor?.self, "d")]) { a in
    return dynamic(torch.nonzero(a(0, Tensor.self), asTuple: a(1, Bool.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("nonzero_static", [P("input", Tensor.self), P("size", Int.self), P("fill_value", Int.self, "d")]) { a in
    return .tensor(torch.nonzeroStatic(a(0, Tensor.self), a(1, Int.self), fillValue: a(2, Int.self, -1)))
  }
  r.add("is_nonzero", [P("input", Tensor.self)]) { a in
    return dynamic(torch.isNonzero(a(0, Tensor.self)))
  }
  r.add("is_same_size", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return dynamic(torch.isSameSize(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("argwhere", [P("input", Tensor.self)]) { a in
    return .tensor(torch.argwhere(a(0, Tensor.self)))
  }
  r.add("mm", [P("input", Tensor.self), P("mat2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.mm(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("bmm", [P("input", Tensor.self), P("mat2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bmm(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("mv", [P("input", Tensor.self), P("vec", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.mv(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("dot", [P("input", Tensor.self), P("tensor", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.dot(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("vdot", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.vdot(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("outer", [P("input", Tensor.self), P("vec2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.outer(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ger", [P("input", Tensor.self), P("vec2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.ger(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("ger", [P("input", Tensor.self), P("vec2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.ger(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("inner", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.inner(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("matmul", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.matmul(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("addmm", [P("input", Tensor.self), P("mat1", Tensor.self), P("mat2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.addmm(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.addmm_", [P("input", Tensor.self), P("mat1", Tensor.self), P("mat2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.addmm_(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1)))
  }
  r.add("baddbmm", [P("input", Tensor.self), P("batch1", Tensor.self), P("batch2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.baddbmm(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.baddbmm_", [P("input", Tensor.self), P("batch1", Tensor.self), P("batch2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.baddbmm_(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1)))
  }
  r.add("addbmm", [P("input", Tensor.self), P("batch1", Tensor.self), P("batch2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.addbmm(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.addbmm_", [P("input", Tensor.self), P("batch1", Tensor.self), P("batch2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.addbmm_(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1)))
  }
  r.add("addmv", [P("input", Tensor.self), P("mat", Tensor.self), P("vec", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.addmv(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.addmv_", [P("input", Tensor.self), P("mat", Tensor.self), P("vec", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.addmv_(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1)))
  }
  r.add("addmv_", [P("input", Tensor.self), P("mat", Tensor.self), P("vec", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(torch.addmv_(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1)))
  }
  r.add("addr", [P("input", Tensor.self), P("vec1", Tensor.self), P("vec2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.addr(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.addr_", [P("input", Tensor.self), P("vec1", Tensor.self), P("vec2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.addr_(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1)))
  }
  r.add("max", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.max(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("min", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.min(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("max", [P("input", Tensor.self), P("dim", Int.self), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.max(a(0, Tensor.self), a(1, Int.self), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("min", [P("input", Tensor.self), P("dim", Int.self), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.min(a(0, Tensor.self), a(1, Int.self), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("amax", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.amax(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("amin", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.amin(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("aminmax", [P("input", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.aminmax(a(0, Tensor.self), dim: a(1, Int?.self, nil), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("argmax", [P("input", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.argmax(a(0, Tensor.self), dim: a(1, Int?.self, nil), keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("argmin", [P("input", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.argmin(a(0, Tensor.self), dim: a(1, Int?.self, nil), keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("multinomial", [P("input", Tensor.self), P("num_samples", Int.self), P("replacement", Bool.self, "d"), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.multinomial(a(0, Tensor.self), a(1, Int.self), replacement: a(2, Bool.self, false), generator: a(3, Generator?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("quantile", [P("input", Tensor.self), P("q", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("interpolation", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.quantile(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int?.self, nil), keepdim: a(3, Bool.self, false), interpolation: a(4, String.self, "linear"), out: a(5, Tensor?.self, nil)))
  }
  r.add("quantile", [P("input", Tensor.self), P("q", Double.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("interpolation", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.quantile(a(0, Tensor.self), a(1, Double.self), dim: a(2, Int?.self, nil), keepdim: a(3, Bool.self, false), interpolation: a(4, String.self, "linear"), out: a(5, Tensor?.self, nil)))
  }
  r.add("nanquantile", [P("input", Tensor.self), P("q", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("interpolation", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.nanquantile(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int?.self, nil), keepdim: a(3, Bool.self, false), interpolation: a(4, String.self, "linear"), out: a(5, Tensor?.self, nil)))
  }
  r.add("nanquantile", [P("input", Tensor.self), P("q", Double.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("interpolation", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.nanquantile(a(0, Tensor.self), a(1, Double.self), dim: a(2, Int?.self, nil), keepdim: a(3, Bool.self, false), interpolation: a(4, String.self, "linear"), out: a(5, Tensor?.self, nil)))
  }
  r.add("bernoulli", [P("input", Tensor.self), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bernoulli(a(0, Tensor.self), generator: a(1, Generator?.self, nil), out: a(2, Tensor?.self, nil)))
  }
  r.add("bernoulli", [P("input", Tensor.self), P("p", Double.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(torch.bernoulli(a(0, Tensor.self), a(1, Double.self), generator: a(2, Generator?.self, nil)))
  }
  r.add("sum", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sum(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("nansum", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.nansum(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("mean", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.mean(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("nanmean", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.nanmean(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("prod", [P("input", Tensor.self), P("dtype", DType?.self, "d")]) { a in
    return .tensor(torch.prod(a(0, Tensor.self), dtype: a(1, DType?.self, nil)))
  }
  r.add("prod", [P("input", Tensor.self), P("dim", Int.self), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.prod(a(0, Tensor.self), a(1, Int.self), keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("all", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.all(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("all", [P("input", Tensor.self), P("dim", AnyIntOrList?.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.all(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self)?.value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("any", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.any(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("any", [P("input", Tensor.self), P("dim", AnyIntOrList?.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.any(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self)?.value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("count_nonzero", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d")]) { a in
    return .tensor(torch.countNonzero(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value))
  }
  r.add("logsumexp", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.logsumexp(a(0, Tensor.self), a(1, AnyIntOrList.self).value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("special.logsumexp", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.logsumexp(a(0, Tensor.self), a(1, AnyIntOrList.self).value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("repeat_interleave", [P("input", Tensor.self), P("repeats", Tensor.self), P("dim", Int?.self, "d"), P("output_size", Int?.self, "d")]) { a in
    return .tensor(torch.repeatInterleave(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int?.self, nil), outputSize: a(3, Int?.self, nil)))
  }
  r.add("repeat_interleave", [P("input", Tensor.self), P("repeats", Int.self), P("dim", Int?.self, "d"), P("output_size", Int?.self, "d")]) { a in
    return .tensor(torch.repeatInterleave(a(0, Tensor.self), a(1, Int.self), dim: a(2, Int?.self, nil), outputSize: a(3, Int?.self, nil)))
  }
  r.add("abs", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.abs(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.abs_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.abs_())
  }
  r.add("abs_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.abs_(a(0, Tensor.self)))
  }
  r.add("absolute", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.absolute(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.absolute_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.absolute_())
  }
  r.add("sign", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sign(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sign_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.sign_())
  }
  r.add("floor", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.floor(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.floor_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.floor_())
  }
  r.add("floor_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.floor_(a(0, Tensor.self)))
  }
  r.add("ceil", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.ceil(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.ceil_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.ceil_())
  }
  r.add("ceil_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.ceil_(a(0, Tensor.self)))
  }
  r.add("trunc", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.trunc(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.trunc_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.trunc_())
  }
  r.add("trunc_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.trunc_(a(0, Tensor.self)))
  }
  r.add("fix", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.fix(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.fix_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.fix_())
  }
  r.add("fix_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.fix_(a(0, Tensor.self)))
  }
  r.add("round", [P("input", Tensor.self), P("decimals", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.round(a(0, Tensor.self), decimals: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.round_", [P("input", Tensor.self), P("decimals", Int.self, "d")]) { a in
    return .tensor(a.me.round_(decimals: a(1, Int.self, 0)))
  }
  r.add("round_", [P("input", Tensor.self), P("decimals", Int.self, "d")]) { a in
    return .tensor(torch.round_(a(0, Tensor.self), decimals: a(1, Int.self, 0)))
  }
  r.add("special.round", [P("input", Tensor.self), P("decimals", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.round(a(0, Tensor.self), decimals: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("frac", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.frac(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.frac_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.frac_())
  }
  r.add("frac_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.frac_(a(0, Tensor.self)))
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
  r.add("logcumsumexp", [P("input", Tensor.self), P("dim", Int.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.logcumsumexp(a(0, Tensor.self), a(1, Int.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("cummax", [P("input", Tensor.self), P("dim", Int.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.cummax(a(0, Tensor.self), a(1, Int.self), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("cummin", [P("input", Tensor.self), P("dim", Int.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.cummin(a(0, Tensor.self), a(1, Int.self), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("stft", [P("input", Tensor.self), P("n_fft", Int.self), P("hop_length", Int?.self, "d"), P("win_length", Int?.self, "d"), P("window", Tensor?.self, "d"), P("center", Bool.self, "d"), P("pad_mode", String.self, "d"), P("normalized", Bool.self, "d"), P("onesided", Bool?.self, "d"), P("return_complex", Bool?.self, "d")]) { a in
    return .tensor(torch.stft(a(0, Tensor.self), a(1, Int.self), hopLength: a(2, Int?.self, nil), winLength: a(3, Int?.self, nil), window: a(4, Tensor?.self, nil), center: a(5, Bool.self, true), padMode: a(6, String.self, "reflect"), normalized: a(7, Bool.self, false), onesided: a(8, Bool?.self, nil), returnComplex: a(9, Bool?.self, nil)))
  }
  r.add("istft", [P("input", Tensor.self), P("n_fft", Int.self), P("hop_length", Int?.self, "d"), P("win_length", Int?.self, "d"), P("window", Tensor?.self, "d"), P("center", Bool.self, "d"), P("normalized", Bool.self, "d"), P("onesided", Bool?.self, "d"), P("length", Int?.self, "d"), P("return_complex", Bool.self, "d")]) { a in
    return .tensor(torch.istft(a(0, Tensor.self), a(1, Int.self), hopLength: a(2, Int?.self, nil), winLength: a(3, Int?.self, nil), window: a(4, Tensor?.self, nil), center: a(5, Bool.self, true), normalized: a(6, Bool.self, false), onesided: a(7, Bool?.self, nil), length: a(8, Int?.self, nil), returnComplex: a(9, Bool.self, false)))
  }
  r.add("softmax", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.softmax(a(0, Tensor.self), a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("special.softmax", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.softmax(a(0, Tensor.self), a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("log_softmax", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.logSoftmax(a(0, Tensor.self), a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("special.log_softmax", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.logSoftmax(a(0, Tensor.self), a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("sort", [P("input", Tensor.self), P("dim", Int.self, "d"), P("descending", Bool.self, "d"), P("stable", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.sort(a(0, Tensor.self), dim: a(1, Int.self, -1), descending: a(2, Bool.self, false), stable: a(3, Bool.self, false), out: a(4, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
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
}
