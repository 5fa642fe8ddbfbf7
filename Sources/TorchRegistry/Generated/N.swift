// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerN(_ r: inout Registry) {
  r.add("Tensor.neg", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.neg(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.negative", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.negative(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.nextafter", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.nextafter(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ne", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.ne(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ne", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.ne(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.new_empty", [P("input", Tensor.self), P("size", Size.self, "v"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(a.me.newEmpty(a(1, Size.self), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("Tensor.new_empty_strided", [P("input", Tensor.self), P("size", Size.self), P("stride", Size.self, "v"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(a.me.newEmptyStrided(a(1, Size.self), a(2, Size.self), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("Tensor.new_zeros", [P("input", Tensor.self), P("size", Size.self, "v"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(a.me.newZeros(a(1, Size.self), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("Tensor.new_ones", [P("input", Tensor.self), P("size", Size.self, "v"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(a.me.newOnes(a(1, Size.self), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("Tensor.new_full", [P("input", Tensor.self), P("size", Size.self), P("fill_value", Scalar.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(a.me.newFull(a(1, Size.self), a(2, Scalar.self), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("Tensor.new_tensor", [P("input", Tensor.self), P("data", AnyTensorData.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(a.me.newTensor(a(1, AnyTensorData.self).value, dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("nn.functional.normalize", [P("input", Tensor.self), P("p", Double.self, "d"), P("dim", AnyIntOrList.self, "d"), P("eps", Double.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.normalize(a(0, Tensor.self), p: a(1, Double.self, 2), dim: a(2, AnyIntOrList.self, AnyIntOrList(1)).value, eps: a(3, Double.self, 1e-12), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.nan_to_num", [P("input", Tensor.self), P("nan", Double?.self, "d"), P("posinf", Double?.self, "d"), P("neginf", Double?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.nanToNum(nan: a(1, Double?.self, nil), posinf: a(2, Double?.self, nil), neginf: a(3, Double?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("linalg.norm", [P("A", Tensor.self), P("ord", AnyNormOrder?.self, "d"), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.norm(a(0, Tensor.self), ord: a(1, AnyNormOrder?.self, nil)?.value, dim: a(2, AnyIntOrList?.self, nil)?.value, keepdim: a(3, Bool.self, false), dtype: a(4, DType?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("nn.functional.nll_loss", [P("input", Tensor.self), P("target", Tensor.self), P("weight", Tensor?.self, "d"), P("ignore_index", Int.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.nllLoss(a(0, Tensor.self), a(1, Tensor.self), weight: a(2, Tensor?.self, nil), ignoreIndex: a(3, Int.self, -100), reduction: a(4, String.self, "mean")))
  }
  r.add("Tensor.nonzero", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.nonzero(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.nonzero", [P("input", Tensor.self), P("as_tuple", Bool.self), P("out", Tensor?.self, "d")]) { a in
    return dynamic(a.me.nonzero(asTuple: a(1, Bool.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.nonzero_static", [P("input", Tensor.self), P("size", Int.self), P("fill_value", Int.self, "d")]) { a in
    return .tensor(a.me.nonzeroStatic(a(1, Int.self), fillValue: a(2, Int.self, -1)))
  }
  r.add("Tensor.nanquantile", [P("input", Tensor.self), P("q", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("interpolation", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.nanquantile(a(1, Tensor.self), dim: a(2, Int?.self, nil), keepdim: a(3, Bool.self, false), interpolation: a(4, String.self, "linear"), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.nanquantile", [P("input", Tensor.self), P("q", Double.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("interpolation", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.nanquantile(a(1, Double.self), dim: a(2, Int?.self, nil), keepdim: a(3, Bool.self, false), interpolation: a(4, String.self, "linear"), out: a(5, Tensor?.self, nil)))
  }
  r.add("normal", [P("mean", Tensor.self), P("std", Tensor.self), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.normal(a(0, Tensor.self), a(1, Tensor.self), generator: a(2, Generator?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("normal", [P("mean", Tensor.self), P("std", Double.self, "d"), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.normal(a(0, Tensor.self), std: a(1, Double.self, 1), generator: a(2, Generator?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("normal", [P("mean", Double.self), P("std", Tensor.self), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.normal(a(0, Double.self), a(1, Tensor.self), generator: a(2, Generator?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("normal", [P("mean", Double.self), P("std", Double.self), P("size", Size.self, "v"), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.normal(a(0, Double.self), a(1, Double.self), a(2, Size.self), generator: a(3, Generator?.self, nil), out: a(4, Tensor?.self, nil), dtype: a(5, DType?.self, nil), device: a(6, Device?.self, nil), requiresGrad: a(7, Bool.self, false)))
  }
  r.add("Tensor.normal_", [P("input", Tensor.self), P("mean", Double.self, "d"), P("std", Double.self, "d"), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.normal_(mean: a(1, Double.self, 0), std: a(2, Double.self, 1), generator: a(3, Generator?.self, nil)))
  }
  r.add("Tensor.nansum", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.nansum(dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.nanmean", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.nanmean(dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.nanmedian", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.nanmedian())
  }
  r.add("Tensor.nanmedian", [P("input", Tensor.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.nanmedian(dim: a(1, Int.self, -1), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.nnz", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.nnz())
  }
  r.add("Tensor._nnz", [P("input", Tensor.self)]) { a in
    return dynamic(a.me._nnz())
  }
  r.add("special.ndtr", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.ndtr(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.ndtri", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.ndtri(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.norm", [P("input", Tensor.self), P("p", Scalar.self, "d"), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.norm(p: a(1, Scalar.self, 2), dim: a(2, AnyIntOrList?.self, nil)?.value, keepdim: a(3, Bool.self, false), dtype: a(4, DType?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.norm", [P("input", Tensor.self), P("p", String.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.norm(p: a(1, String.self), dim: a(2, AnyIntOrList?.self, nil)?.value, keepdim: a(3, Bool.self, false), dtype: a(4, DType?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.narrow", [P("input", Tensor.self), P("dim", Int.self), P("start", Int.self), P("length", Int.self)]) { a in
    return .tensor(a.me.narrow(a(1, Int.self), a(2, Int.self), a(3, Int.self)))
  }
  r.add("Tensor.narrow_copy", [P("input", Tensor.self), P("dim", Int.self), P("start", Int.self), P("length", Int.self)]) { a in
    return .tensor(a.me.narrowCopy(a(1, Int.self), a(2, Int.self), a(3, Int.self)))
  }
  r.add("signal.windows.nuttall", [P("m", Int.self), P("sym", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.signal.windows.nuttall(a(0, Int.self), sym: a(1, Bool.self, true), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("Tensor.numel", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.numel())
  }
  r.add("Tensor.nelement", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.nelement())
  }
  r.add("Tensor.ndim", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.ndim)
  }
  r.add("Tensor.ndimension", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.ndimension())
  }
  r.add("Tensor.nbytes", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.nbytes)
  }
  r.add("numel", [P("input", Tensor.self)]) { a in
    return dynamic(torch.numel(a(0, Tensor.self)))
  }
  r.add("Tensor.new", [P("input", Tensor.self), P("size", Size.self, "v")]) { a in
    return .tensor(a.me.new(a(1, Size.self)))
  }
  r.add("Tensor.new", [P("input", Tensor.self), P("tensor", Tensor.self)]) { a in
    return .tensor(a.me.new(a(1, Tensor.self)))
  }
  r.add("neg", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.neg(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.neg_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.neg_())
  }
  r.add("neg_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.neg_(a(0, Tensor.self)))
  }
  r.add("negative", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.negative(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.negative_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.negative_())
  }
  r.add("negative_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.negative_(a(0, Tensor.self)))
  }
  r.add("nextafter", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.nextafter(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.nextafter_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.nextafter_(a(1, Tensor.self)))
  }
  r.add("ne", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.ne(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ne_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.ne_(a(1, Tensor.self)))
  }
  r.add("Tensor.not_equal", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.notEqual(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("not_equal", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.notEqual(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.not_equal_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.notEqual_(a(1, Tensor.self)))
  }
  r.add("ne", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.ne(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ne_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.ne_(a(1, Scalar.self)))
  }
  r.add("Tensor.not_equal", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.notEqual(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("not_equal", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.notEqual(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.not_equal_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.notEqual_(a(1, Scalar.self)))
  }
  r.add("nan_to_num", [P("input", Tensor.self), P("nan", Double?.self, "d"), P("posinf", Double?.self, "d"), P("neginf", Double?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.nanToNum(a(0, Tensor.self), nan: a(1, Double?.self, nil), posinf: a(2, Double?.self, nil), neginf: a(3, Double?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.nan_to_num_", [P("input", Tensor.self), P("nan", Double?.self, "d"), P("posinf", Double?.self, "d"), P("neginf", Double?.self, "d")]) { a in
    return .tensor(a.me.nanToNum_(nan: a(1, Double?.self, nil), posinf: a(2, Double?.self, nil), neginf: a(3, Double?.self, nil)))
  }
  r.add("nan_to_num_", [P("input", Tensor.self), P("nan", Double?.self, "d"), P("posinf", Double?.self, "d"), P("neginf", Double?.self, "d")]) { a in
    return .tensor(torch.nanToNum_(a(0, Tensor.self), nan: a(1, Double?.self, nil), posinf: a(2, Double?.self, nil), neginf: a(3, Double?.self, nil)))
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
  r.add("nanquantile", [P("input", Tensor.self), P("q", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("interpolation", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.nanquantile(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int?.self, nil), keepdim: a(3, Bool.self, false), interpolation: a(4, String.self, "linear"), out: a(5, Tensor?.self, nil)))
  }
  r.add("nanquantile", [P("input", Tensor.self), P("q", Double.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("interpolation", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.nanquantile(a(0, Tensor.self), a(1, Double.self), dim: a(2, Int?.self, nil), keepdim: a(3, Bool.self, false), interpolation: a(4, String.self, "linear"), out: a(5, Tensor?.self, nil)))
  }
  r.add("nansum", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.nansum(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("nanmean", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.nanmean(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("nanmedian", [P("input", Tensor.self)]) { a in
    return .tensor(torch.nanmedian(a(0, Tensor.self)))
  }
  r.add("nanmedian", [P("input", Tensor.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.nanmedian(a(0, Tensor.self), dim: a(1, Int.self, -1), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("norm", [P("input", Tensor.self), P("p", Scalar.self, "d"), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.norm(a(0, Tensor.self), p: a(1, Scalar.self, 2), dim: a(2, AnyIntOrList?.self, nil)?.value, keepdim: a(3, Bool.self, false), dtype: a(4, DType?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("norm", [P("input", Tensor.self), P("p", String.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.norm(a(0, Tensor.self), p: a(1, String.self), dim: a(2, AnyIntOrList?.self, nil)?.value, keepdim: a(3, Bool.self, false), dtype: a(4, DType?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("narrow", [P("input", Tensor.self), P("dim", Int.self), P("start", Int.self), P("length", Int.self)]) { a in
    return .tensor(torch.narrow(a(0, Tensor.self), a(1, Int.self), a(2, Int.self), a(3, Int.self)))
  }
  r.add("narrow_copy", [P("input", Tensor.self), P("dim", Int.self), P("start", Int.self), P("length", Int.self)]) { a in
    return .tensor(torch.narrowCopy(a(0, Tensor.self), a(1, Int.self), a(2, Int.self), a(3, Int.self)))
  }
  r.module("nn.NLLLoss2d", [P("weight", Tensor?.self, "d"), P("ignore_index", Int.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.NLLLoss2d(weight: a(0, Tensor?.self, nil), ignoreIndex: a(1, Int.self, -100), reduction: a(2, String.self, "mean"))
  }
  r.forward("nn.NLLLoss2d", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.NLLLoss2d
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.NLLLoss", [P("weight", Tensor?.self, "d"), P("ignore_index", Int.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.NLLLoss(weight: a(0, Tensor?.self, nil), ignoreIndex: a(1, Int.self, -100), reduction: a(2, String.self, "mean"))
  }
  r.forward("nn.NLLLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.NLLLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.forward("nn.NormBase", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.NormBase
    return .tensor(m(a(1, Tensor.self)))
  }
  r.optimizer("optim.NAdam", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("betas", Pair<Double, Double>.self, "d"), P("eps", Double.self, "d"), P("weight_decay", Double.self, "d"), P("momentum_decay", Double.self, "d"), P("decoupled_weight_decay", Bool.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.NAdam(a(0, [Tensor].self), lr: a(1, Double.self, 2e-3), betas: a(2, Pair<Double, Double>.self, Pair((0.9, 0.999))).tuple, eps: a(3, Double.self, 1e-8), weightDecay: a(4, Double.self, 0), momentumDecay: a(5, Double.self, 4e-3), decoupledWeightDecay: a(6, Bool.self, false), maximize: a(7, Bool.self, false))
  }
}
