// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerI(_ r: inout Registry) {
  r.add("autograd.is_anomaly_enabled", []) { a in
    return dynamic(torch.autograd.isAnomalyEnabled())
  }
  r.add("is_grad_enabled", []) { a in
    return dynamic(torch.isGradEnabled())
  }
  r.add("is_inference_mode_enabled", []) { a in
    return dynamic(torch.isInferenceModeEnabled())
  }
  r.add("Tensor.is_leaf", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.isLeaf)
  }
  r.add("is_autocast_enabled", []) { a in
    return dynamic(torch.isAutocastEnabled())
  }
  r.add("Tensor.int", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.int())
  }
  r.add("Tensor.isclose", [P("input", Tensor.self), P("other", Tensor.self), P("rtol", Double.self, "d"), P("atol", Double.self, "d"), P("equal_nan", Bool.self, "d")]) { a in
    return .tensor(a.me.isclose(a(1, Tensor.self), rtol: a(2, Double.self, 1e-5), atol: a(3, Double.self, 1e-8), equalNan: a(4, Bool.self, false)))
  }
  r.add("Tensor.isnan", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.isnan())
  }
  r.add("Tensor.isfinite", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.isfinite())
  }
  r.add("Tensor.isinf", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.isinf())
  }
  r.add("Tensor.isposinf", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.isposinf(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.isneginf", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.isneginf(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.isreal", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.isreal())
  }
  r.add("Tensor.imag", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.imag)
  }
  r.add("fft.ifft", [P("input", Tensor.self), P("n", Int?.self, "d"), P("dim", Int.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.ifft(a(0, Tensor.self), n: a(1, Int?.self, nil), dim: a(2, Int.self, -1), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.irfft", [P("input", Tensor.self), P("n", Int?.self, "d"), P("dim", Int.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.irfft(a(0, Tensor.self), n: a(1, Int?.self, nil), dim: a(2, Int.self, -1), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.ihfft", [P("input", Tensor.self), P("n", Int?.self, "d"), P("dim", Int.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.ihfft(a(0, Tensor.self), n: a(1, Int?.self, nil), dim: a(2, Int.self, -1), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.ifftn", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int]?.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.ifftn(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int]?.self, nil), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.irfftn", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int]?.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.irfftn(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int]?.self, nil), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.ihfftn", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int]?.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.ihfftn(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int]?.self, nil), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.ifft2", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int].self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.ifft2(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int].self, [-2, -1]), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.irfft2", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int].self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.irfft2(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int].self, [-2, -1]), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.ihfft2", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int].self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.ihfft2(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int].self, [-2, -1]), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.ifftshift", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d")]) { a in
    return .tensor(fft.ifftshift(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value))
  }
  r.add("Tensor.index_select", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.indexSelect(a(1, Int.self), a(2, Tensor.self), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.index_add", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.indexAdd(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.index_add_", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.indexAdd_(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), alpha: a(4, Scalar.self, 1)))
  }
  r.add("Tensor.index_fill", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("value", Scalar.self)]) { a in
    return .tensor(a.me.indexFill(a(1, Int.self), a(2, Tensor.self), a(3, Scalar.self)))
  }
  r.add("Tensor.index_fill", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("value", Tensor.self)]) { a in
    return .tensor(a.me.indexFill(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.index_copy", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.indexCopy(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.index_reduce", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self), P("reduce", String.self), P("include_self", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.indexReduce(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), a(4, String.self), includeSelf: a(5, Bool.self, true), out: a(6, Tensor?.self, nil)))
  }
  r.add("Tensor.index", [P("input", Tensor.self), P("indices", [Tensor?].self)]) { a in
    return .tensor(a.me.index(a(1, [Tensor?].self)))
  }
  r.add("Tensor.index_put", [P("input", Tensor.self), P("indices", [Tensor?].self), P("values", Tensor.self), P("accumulate", Bool.self, "d")]) { a in
    return .tensor(a.me.indexPut(a(1, [Tensor?].self), a(2, Tensor.self), accumulate: a(3, Bool.self, false)))
  }
  r.add("nn.functional.interpolate", [P("input", Tensor.self), P("size", AnyIntOrList?.self, "d"), P("scale_factor", AnyDoubleOrList?.self, "d"), P("mode", String.self, "d"), P("align_corners", Bool?.self, "d"), P("recompute_scale_factor", Bool?.self, "d"), P("antialias", Bool.self, "d")]) { a in
    return .tensor(nn.functional.interpolate(a(0, Tensor.self), size: a(1, AnyIntOrList?.self, nil)?.value, scaleFactor: a(2, AnyDoubleOrList?.self, nil)?.value, mode: a(3, String.self, "nearest"), alignCorners: a(4, Bool?.self, nil), recomputeScaleFactor: a(5, Bool?.self, nil), antialias: a(6, Bool.self, false)))
  }
  r.add("linalg.inv", [P("A", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.inv(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("linalg.inv_ex", [P("A", Tensor.self), P("check_errors", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.invEx(a(0, Tensor.self), checkErrors: a(1, Bool.self, false), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.inverse", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.inverse(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.is_nonzero", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.isNonzero())
  }
  r.add("Tensor.is_same_size", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return dynamic(a.me.isSameSize(a(1, Tensor.self)))
  }
  r.add("Tensor.inner", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.inner(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("nn.functional.instance_norm", [P("input", Tensor.self), P("running_mean", Tensor?.self, "d"), P("running_var", Tensor?.self, "d"), P("weight", Tensor?.self, "d"), P("bias", Tensor?.self, "d"), P("use_input_stats", Bool.self, "d"), P("momentum", Double.self, "d"), P("eps", Double.self, "d")]) { a in
    return .tensor(nn.functional.instanceNorm(a(0, Tensor.self), runningMean: a(1, Tensor?.self, nil), runningVar: a(2, Tensor?.self, nil), weight: a(3, Tensor?.self, nil), bias: a(4, Tensor?.self, nil), useInputStats: a(5, Bool.self, true), momentum: a(6, Double.self, 0.1), eps: a(7, Double.self, 1e-5)))
  }
  r.add("isin", [P("elements", Tensor.self), P("test_elements", Tensor.self), P("assume_unique", Bool.self, "d"), P("invert", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.isin(a(0, Tensor.self), a(1, Tensor.self), assumeUnique: a(2, Bool.self, false), invert: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("isin", [P("elements", Tensor.self), P("test_element", Scalar.self), P("assume_unique", Bool.self, "d"), P("invert", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.isin(a(0, Tensor.self), a(1, Scalar.self), assumeUnique: a(2, Bool.self, false), invert: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("isin", [P("element", Scalar.self), P("test_elements", Tensor.self), P("assume_unique", Bool.self, "d"), P("invert", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.isin(a(0, Scalar.self), a(1, Tensor.self), assumeUnique: a(2, Bool.self, false), invert: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.istft", [P("input", Tensor.self), P("n_fft", Int.self), P("hop_length", Int?.self, "d"), P("win_length", Int?.self, "d"), P("window", Tensor?.self, "d"), P("center", Bool.self, "d"), P("normalized", Bool.self, "d"), P("onesided", Bool?.self, "d"), P("length", Int?.self, "d"), P("return_complex", Bool.self, "d")]) { a in
    return .tensor(a.me.istft(a(1, Int.self), hopLength: a(2, Int?.self, nil), winLength: a(3, Int?.self, nil), window: a(4, Tensor?.self, nil), center: a(5, Bool.self, true), normalized: a(6, Bool.self, false), onesided: a(7, Bool?.self, nil), length: a(8, Int?.self, nil), returnComplex: a(9, Bool.self, false)))
  }
  r.add("Tensor.is_sparse", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.isSparse)
  }
  r.add("Tensor.is_coalesced", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.isCoalesced())
  }
  r.add("Tensor.indices", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.indices())
  }
  r.add("Tensor._indices", [P("input", Tensor.self)]) { a in
    return .tensor(a.me._indices())
  }
  r.add("Tensor.igamma", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.igamma(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.igammac", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.igammac(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.i0", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.i0(out: a(1, Tensor?.self, nil)))
  }
  r.add("special.i0e", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.i0e(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.i1", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.i1(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.i1e", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.i1e(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("initial_seed", []) { a in
    return dynamic(torch.initialSeed())
  }
  r.add("Tensor.itemsize", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.itemsize)
  }
  r.add("Tensor.is_floating_point", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.isFloatingPoint())
  }
  r.add("Tensor.is_complex", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.isComplex())
  }
  r.add("Tensor.is_signed", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.isSigned())
  }
  r.add("Tensor.item", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.item())
  }
  r.add("isclose", [P("input", Tensor.self), P("other", Tensor.self), P("rtol", Double.self, "d"), P("atol", Double.self, "d"), P("equal_nan", Bool.self, "d")]) { a in
    return .tensor(torch.isclose(a(0, Tensor.self), a(1, Tensor.self), rtol: a(2, Double.self, 1e-5), atol: a(3, Double.self, 1e-8), equalNan: a(4, Bool.self, false)))
  }
  r.add("isnan", [P("input", Tensor.self)]) { a in
    return .tensor(torch.isnan(a(0, Tensor.self)))
  }
  r.add("isfinite", [P("input", Tensor.self)]) { a in
    return .tensor(torch.isfinite(a(0, Tensor.self)))
  }
  r.add("isinf", [P("input", Tensor.self)]) { a in
    return .tensor(torch.isinf(a(0, Tensor.self)))
  }
  r.add("isposinf", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.isposinf(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("isneginf", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.isneginf(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("isreal", [P("input", Tensor.self)]) { a in
    return .tensor(torch.isreal(a(0, Tensor.self)))
  }
  r.add("imag", [P("input", Tensor.self)]) { a in
    return .tensor(torch.imag(a(0, Tensor.self)))
  }
  r.add("index_select", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.indexSelect(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), out: a(3, Tensor?.self, nil)))
  }
  r.add("index_add", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.indexAdd(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("index_fill", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("value", Scalar.self)]) { a in
    return .tensor(torch.indexFill(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), a(3, Scalar.self)))
  }
  r.add("Tensor.index_fill_", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("value", Scalar.self)]) { a in
    return .tensor(a.me.indexFill_(a(1, Int.self), a(2, Tensor.self), a(3, Scalar.self)))
  }
  r.add("index_fill", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("value", Tensor.self)]) { a in
    return .tensor(torch.indexFill(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.index_fill_", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("value", Tensor.self)]) { a in
    return .tensor(a.me.indexFill_(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("index_copy", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.indexCopy(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.index_copy_", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self)]) { a in
    return .tensor(a.me.indexCopy_(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("index_reduce", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self), P("reduce", String.self), P("include_self", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.indexReduce(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), a(4, String.self), includeSelf: a(5, Bool.self, true), out: a(6, Tensor?.self, nil)))
  }
  r.add("Tensor.index_reduce_", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self), P("reduce", String.self), P("include_self", Bool.self, "d")]) { a in
    return .tensor(a.me.indexReduce_(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), a(4, String.self), includeSelf: a(5, Bool.self, true)))
  }
  r.add("index_put", [P("input", Tensor.self), P("indices", [Tensor?].self), P("values", Tensor.self), P("accumulate", Bool.self, "d")]) { a in
    return .tensor(torch.indexPut(a(0, Tensor.self), a(1, [Tensor?].self), a(2, Tensor.self), accumulate: a(3, Bool.self, false)))
  }
  r.add("Tensor.index_put_", [P("input", Tensor.self), P("indices", [Tensor?].self), P("values", Tensor.self), P("accumulate", Bool.self, "d")]) { a in
    return .tensor(a.me.indexPut_(a(1, [Tensor?].self), a(2, Tensor.self), accumulate: a(3, Bool.self, false)))
  }
  r.add("index_put_", [P("input", Tensor.self), P("indices", [Tensor?].self), P("values", Tensor.self), P("accumulate", Bool.self, "d")]) { a in
    return .tensor(torch.indexPut_(a(0, Tensor.self), a(1, [Tensor?].self), a(2, Tensor.self), accumulate: a(3, Bool.self, false)))
  }
  r.add("inverse", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.inverse(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("is_nonzero", [P("input", Tensor.self)]) { a in
    return dynamic(torch.isNonzero(a(0, Tensor.self)))
  }
  r.add("is_same_size", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return dynamic(torch.isSameSize(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("inner", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.inner(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("istft", [P("input", Tensor.self), P("n_fft", Int.self), P("hop_length", Int?.self, "d"), P("win_length", Int?.self, "d"), P("window", Tensor?.self, "d"), P("center", Bool.self, "d"), P("normalized", Bool.self, "d"), P("onesided", Bool?.self, "d"), P("length", Int?.self, "d"), P("return_complex", Bool.self, "d")]) { a in
    return .tensor(torch.istft(a(0, Tensor.self), a(1, Int.self), hopLength: a(2, Int?.self, nil), winLength: a(3, Int?.self, nil), window: a(4, Tensor?.self, nil), center: a(5, Bool.self, true), normalized: a(6, Bool.self, false), onesided: a(7, Bool?.self, nil), length: a(8, Int?.self, nil), returnComplex: a(9, Bool.self, false)))
  }
  r.add("igamma", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.igamma(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.igamma_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.igamma_(a(1, Tensor.self)))
  }
  r.add("igammac", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.igammac(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.igammac_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.igammac_(a(1, Tensor.self)))
  }
  r.add("i0", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.i0(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.i0_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.i0_())
  }
  r.add("i0_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.i0_(a(0, Tensor.self)))
  }
  r.add("special.i0", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.i0(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.forward("nn.Identity", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Identity
    return .tensor(m(a(1, Tensor.self)))
  }
  r.forward("nn.InstanceNorm", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.InstanceNorm
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.InstanceNorm1d", [P("num_features", Int.self), P("eps", Double.self, "d"), P("momentum", Double?.self, "d"), P("affine", Bool.self, "d"), P("track_running_stats", Bool.self, "d"), P("dtype", DType?.self, "d"), P("bias", Bool.self, "d")]) { a in
    nn.InstanceNorm1d(a(0, Int.self), eps: a(1, Double.self, 1e-5), momentum: a(2, Double?.self, 0.1), affine: a(3, Bool.self, false), trackRunningStats: a(4, Bool.self, false), dtype: a(5, DType?.self, nil), bias: a(6, Bool.self, true))
  }
  r.forward("nn.InstanceNorm1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.InstanceNorm1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.InstanceNorm2d", [P("num_features", Int.self), P("eps", Double.self, "d"), P("momentum", Double?.self, "d"), P("affine", Bool.self, "d"), P("track_running_stats", Bool.self, "d"), P("dtype", DType?.self, "d"), P("bias", Bool.self, "d")]) { a in
    nn.InstanceNorm2d(a(0, Int.self), eps: a(1, Double.self, 1e-5), momentum: a(2, Double?.self, 0.1), affine: a(3, Bool.self, false), trackRunningStats: a(4, Bool.self, false), dtype: a(5, DType?.self, nil), bias: a(6, Bool.self, true))
  }
  r.forward("nn.InstanceNorm2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.InstanceNorm2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.InstanceNorm3d", [P("num_features", Int.self), P("eps", Double.self, "d"), P("momentum", Double?.self, "d"), P("affine", Bool.self, "d"), P("track_running_stats", Bool.self, "d"), P("dtype", DType?.self, "d"), P("bias", Bool.self, "d")]) { a in
    nn.InstanceNorm3d(a(0, Int.self), eps: a(1, Double.self, 1e-5), momentum: a(2, Double?.self, 0.1), affine: a(3, Bool.self, false), trackRunningStats: a(4, Bool.self, false), dtype: a(5, DType?.self, nil), bias: a(6, Bool.self, true))
  }
  r.forward("nn.InstanceNorm3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.InstanceNorm3d
    return .tensor(m(a(1, Tensor.self)))
  }
}
