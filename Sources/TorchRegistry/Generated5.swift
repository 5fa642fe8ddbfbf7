// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register5(_ r: inout Registry) {
  r.add("logspace", [P("start", Tensor.self), P("end", Double.self), P("steps", Int.self), P("base", Double.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.logspace(a(0, Tensor.self), a(1, Double.self), a(2, Int.self), base: a(3, Double.self, 10), out: a(4, Tensor?.self, nil), dtype: a(5, DType?.self, nil), device: a(6, Device?.self, nil), requiresGrad: a(7, Bool.self, false)))
  }
  r.add("logspace", [P("start", Double.self), P("end", Tensor.self), P("steps", Int.self), P("base", Double.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.logspace(a(0, Double.self), a(1, Tensor.self), a(2, Int.self), base: a(3, Double.self, 10), out: a(4, Tensor?.self, nil), dtype: a(5, DType?.self, nil), device: a(6, Device?.self, nil), requiresGrad: a(7, Bool.self, false)))
  }
  r.add("nn.functional.channel_shuffle", [P("input", Tensor.self), P("groups", Int.self)]) { a in
    return .tensor(nn.functional.channelShuffle(a(0, Tensor.self), a(1, Int.self)))
  }
  r.add("nn.functional.pixel_shuffle", [P("input", Tensor.self), P("upscale_factor", Int.self)]) { a in
    return .tensor(nn.functional.pixelShuffle(a(0, Tensor.self), a(1, Int.self)))
  }
  r.add("nn.functional.pixel_unshuffle", [P("input", Tensor.self), P("downscale_factor", Int.self)]) { a in
    return .tensor(nn.functional.pixelUnshuffle(a(0, Tensor.self), a(1, Int.self)))
  }
  r.add("nn.functional.unfold", [P("input", Tensor.self), P("kernel_size", AnyIntOrList.self), P("dilation", AnyIntOrList.self, "d"), P("padding", AnyIntOrList.self, "d"), P("stride", AnyIntOrList.self, "d")]) { a in
    return .tensor(nn.functional.unfold(a(0, Tensor.self), a(1, AnyIntOrList.self).value, dilation: a(2, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, stride: a(4, AnyIntOrList.self, AnyIntOrList(1)).value))
  }
  r.add("nn.functional.fold", [P("input", Tensor.self), P("output_size", AnyIntOrList.self), P("kernel_size", AnyIntOrList.self), P("dilation", AnyIntOrList.self, "d"), P("padding", AnyIntOrList.self, "d"), P("stride", AnyIntOrList.self, "d")]) { a in
    return .tensor(nn.functional.fold(a(0, Tensor.self), a(1, AnyIntOrList.self).value, a(2, AnyIntOrList.self).value, dilation: a(3, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(4, AnyIntOrList.self, AnyIntOrList(0)).value, stride: a(5, AnyIntOrList.self, AnyIntOrList(1)).value))
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
  r.add("Tensor.repeat_interleave", [P("input", Tensor.self), P("repeats", Tensor.self), P("dim", Int?.self, "d"), P("output_size", Int?.self, "d")]) { a in
    return .tensor(a.me.repeatInterleave(a(1, Tensor.self), dim: a(2, Int?.self, nil), outputSize: a(3, Int?.self, nil)))
  }
  r.add("Tensor.repeat_interleave", [P("input", Tensor.self), P("repeats", Int.self), P("dim", Int?.self, "d"), P("output_size", Int?.self, "d")]) { a in
    return .tensor(a.me.repeatInterleave(a(1, Int.self), dim: a(2, Int?.self, nil), outputSize: a(3, Int?.self, nil)))
  }
  r.add("repeat_interleave", [P("repeats", Tensor.self), P("output_size", Int?.self, "d")]) { a in
    return .tensor(torch.repeatInterleave(a(0, Tensor.self), outputSize: a(1, Int?.self, nil)))
  }
  r.add("unravel_index", [P("indices", Tensor.self), P("shape", Size.self, "v")]) { a in
    return dynamic(torch.unravelIndex(a(0, Tensor.self), a(1, Size.self)))
  }
  r.add("unravel_index", [P("indices", Tensor.self), P("shape", Int.self)]) { a in
    return dynamic(torch.unravelIndex(a(0, Tensor.self), a(1, Int.self)))
  }
  r.add("Tensor.abs", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.abs(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.absolute", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.absolute(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sign", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sign(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.floor", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.floor(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.ceil", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.ceil(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.trunc", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.trunc(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.fix", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.fix(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.round", [P("input", Tensor.self), P("decimals", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.round(decimals: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.frac", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.frac(out: a(1, Tensor?.self, nil)))
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
  r.add("searchsorted", [P("sorted_sequence", Tensor.self), P("input", Tensor.self), P("out_int32", Bool.self, "d"), P("right", Bool.self, "d"), P("side", String?.self, "d"), P("sorter", Tensor?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.searchsorted(a(0, Tensor.self), a(1, Tensor.self), outInt32: a(2, Bool.self, false), right: a(3, Bool.self, false), side: a(4, String?.self, nil), sorter: a(5, Tensor?.self, nil), out: a(6, Tensor?.self, nil)))
  }
  r.add("searchsorted", [P("sorted_sequence", Tensor.self), P("input", Scalar.self), P("out_int32", Bool.self, "d"), P("right", Bool.self, "d"), P("side", String?.self, "d"), P("sorter", Tensor?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.searchsorted(a(0, Tensor.self), a(1, Scalar.self), outInt32: a(2, Bool.self, false), right: a(3, Bool.self, false), side: a(4, String?.self, nil), sorter: a(5, Tensor?.self, nil), out: a(6, Tensor?.self, nil)))
  }
  r.add("bucketize", [P("input", Tensor.self), P("boundaries", Tensor.self), P("out_int32", Bool.self, "d"), P("right", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bucketize(a(0, Tensor.self), a(1, Tensor.self), outInt32: a(2, Bool.self, false), right: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("bucketize", [P("input", Scalar.self), P("boundaries", Tensor.self), P("out_int32", Bool.self, "d"), P("right", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bucketize(a(0, Scalar.self), a(1, Tensor.self), outInt32: a(2, Bool.self, false), right: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
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
  r.add("Tensor.set_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.set_())
  }
  r.add("Tensor.set_", [P("input", Tensor.self), P("source", Tensor.self)]) { a in
    return .tensor(a.me.set_(a(1, Tensor.self)))
  }
  r.add("Tensor.stft", [P("input", Tensor.self), P("n_fft", Int.self), P("hop_length", Int?.self, "d"), P("win_length", Int?.self, "d"), P("window", Tensor?.self, "d"), P("center", Bool.self, "d"), P("pad_mode", String.self, "d"), P("normalized", Bool.self, "d"), P("onesided", Bool?.self, "d"), P("return_complex", Bool?.self, "d")]) { a in
    return .tensor(a.me.stft(a(1, Int.self), hopLength: a(2, Int?.self, nil), winLength: a(3, Int?.self, nil), window: a(4, Tensor?.self, nil), center: a(5, Bool.self, true), padMode: a(6, String.self, "reflect"), normalized: a(7, Bool.self, false), onesided: a(8, Bool?.self, nil), returnComplex: a(9, Bool?.self, nil)))
  }
  r.add("Tensor.istft", [P("input", Tensor.self), P("n_fft", Int.self), P("hop_length", Int?.self, "d"), P("win_length", Int?.self, "d"), P("window", Tensor?.self, "d"), P("center", Bool.self, "d"), P("normalized", Bool.self, "d"), P("onesided", Bool?.self, "d"), P("length", Int?.self, "d"), P("return_complex", Bool.self, "d")]) { a in
    return .tensor(a.me.istft(a(1, Int.self), hopLength: a(2, Int?.self, nil), winLength: a(3, Int?.self, nil), window: a(4, Tensor?.self, nil), center: a(5, Bool.self, true), normalized: a(6, Bool.self, false), onesided: a(7, Bool?.self, nil), length: a(8, Int?.self, nil), returnComplex: a(9, Bool.self, false)))
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
  r.add("sparse_coo_tensor", [P("indices", Tensor.self), P("values", Tensor.self), P("size", Size?.self, "d"), P("dtype", DType?.self, "d"), P("requires_grad", Bool.self, "d"), P("is_coalesced", Bool?.self, "d")]) { a in
    return .tensor(torch.sparseCooTensor(a(0, Tensor.self), a(1, Tensor.self), size: a(2, Size?.self, nil), dtype: a(3, DType?.self, nil), requiresGrad: a(4, Bool.self, false), isCoalesced: a(5, Bool?.self, nil)))
  }
  r.add("sparse_coo_tensor", [P("indices", Tensor.self), P("values", Tensor.self), P("size", Size.self, "v")]) { a in
    return .tensor(torch.sparseCooTensor(a(0, Tensor.self), a(1, Tensor.self), a(2, Size.self)))
  }
  r.add("sparse_coo_tensor", [P("size", Size.self, "v"), P("dtype", DType?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.sparseCooTensor(a(0, Size.self), dtype: a(1, DType?.self, nil), requiresGrad: a(2, Bool.self, false)))
  }
  r.add("Tensor.is_sparse", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.isSparse)
  }
  r.add("Tensor.nnz", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.nnz())
  }
  r.add("Tensor._nnz", [P("input", Tensor.self)]) { a in
    return dynamic(a.me._nnz())
  }
  r.add("Tensor.sparse_dim", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.sparseDim())
  }
  r.add("Tensor.dense_dim", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.denseDim())
  }
  r.add("Tensor.is_coalesced", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.isCoalesced())
  }
  r.add("Tensor.indices", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.indices())
  }
  r.add("Tensor.values", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.values())
  }
  r.add("Tensor._indices", [P("input", Tensor.self)]) { a in
    return .tensor(a.me._indices())
  }
  r.add("Tensor._values", [P("input", Tensor.self)]) { a in
    return .tensor(a.me._values())
  }
  r.add("Tensor.coalesce", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.coalesce())
  }
  r.add("Tensor.to_dense", [P("input", Tensor.self), P("dtype", DType?.self, "d")]) { a in
    return .tensor(a.me.toDense(dtype: a(1, DType?.self, nil)))
  }
  r.add("Tensor.to_sparse", [P("input", Tensor.self), P("sparse_dim", Int?.self, "d")]) { a in
    return .tensor(a.me.toSparse(a(1, Int?.self, nil)))
  }
  r.add("Tensor.sparse_mask", [P("input", Tensor.self), P("mask", Tensor.self)]) { a in
    return .tensor(a.me.sparseMask(a(1, Tensor.self)))
  }
  r.add("sparse.mm", [P("mat1", Tensor.self), P("mat2", Tensor.self)]) { a in
    return .tensor(torch.sparse.mm(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("sparse.addmm", [P("mat", Tensor.self), P("mat1", Tensor.self), P("mat2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(torch.sparse.addmm(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1)))
  }
  r.add("sparse.sum", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("dtype", DType?.self, "d")]) { a in
    return .tensor(torch.sparse.sum(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, dtype: a(2, DType?.self, nil)))
  }
  r.add("Tensor.igamma", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.igamma(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.igammac", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.igammac(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.mvlgamma", [P("input", Tensor.self), P("p", Int.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.mvlgamma(a(1, Int.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("special.entr", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.entr(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.erfcx", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.erfcx(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.ndtr", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.ndtr(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.log_ndtr", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.logNdtr(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.ndtri", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.ndtri(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.xlog1py", [P("input", AnyTensorOrNumber.self), P("other", AnyTensorOrNumber.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.xlog1py(a(0, AnyTensorOrNumber.self).value, a(1, AnyTensorOrNumber.self).value, out: a(2, Tensor?.self, nil)))
  }
  r.add("special.zeta", [P("input", AnyTensorOrNumber.self), P("other", AnyTensorOrNumber.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.zeta(a(0, AnyTensorOrNumber.self).value, a(1, AnyTensorOrNumber.self).value, out: a(2, Tensor?.self, nil)))
  }
  r.add("special.polygamma", [P("n", Int.self), P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.polygamma(a(0, Int.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
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
  r.add("special.modified_bessel_i1", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.modifiedBesselI1(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.i1e", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.i1e(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.modified_bessel_k0", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.modifiedBesselK0(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.modified_bessel_k1", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.modifiedBesselK1(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.scaled_modified_bessel_k0", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.scaledModifiedBesselK0(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.scaled_modified_bessel_k1", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.scaledModifiedBesselK1(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.bessel_j0", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.besselJ0(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.bessel_j1", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.besselJ1(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.bessel_y0", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.besselY0(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.bessel_y1", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.besselY1(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.spherical_bessel_j0", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.sphericalBesselJ0(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.airy_ai", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.airyAi(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.chebyshev_polynomial_t", [P("input", AnyTensorOrNumber.self), P("n", AnyTensorOrNumber.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.chebyshevPolynomialT(a(0, AnyTensorOrNumber.self).value, a(1, AnyTensorOrNumber.self).value, out: a(2, Tensor?.self, nil)))
  }
  r.add("special.chebyshev_polynomial_u", [P("input", AnyTensorOrNumber.self), P("n", AnyTensorOrNumber.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.chebyshevPolynomialU(a(0, AnyTensorOrNumber.self).value, a(1, AnyTensorOrNumber.self).value, out: a(2, Tensor?.self, nil)))
  }
  r.add("special.chebyshev_polynomial_v", [P("input", AnyTensorOrNumber.self), P("n", AnyTensorOrNumber.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.chebyshevPolynomialV(a(0, AnyTensorOrNumber.self).value, a(1, AnyTensorOrNumber.self).value, out: a(2, Tensor?.self, nil)))
  }
  r.add("special.chebyshev_polynomial_w", [P("input", AnyTensorOrNumber.self), P("n", AnyTensorOrNumber.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.chebyshevPolynomialW(a(0, AnyTensorOrNumber.self).value, a(1, AnyTensorOrNumber.self).value, out: a(2, Tensor?.self, nil)))
  }
  r.add("special.shifted_chebyshev_polynomial_t", [P("input", AnyTensorOrNumber.self), P("n", AnyTensorOrNumber.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.shiftedChebyshevPolynomialT(a(0, AnyTensorOrNumber.self).value, a(1, AnyTensorOrNumber.self).value, out: a(2, Tensor?.self, nil)))
  }
  r.add("special.shifted_chebyshev_polynomial_u", [P("input", AnyTensorOrNumber.self), P("n", AnyTensorOrNumber.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.shiftedChebyshevPolynomialU(a(0, AnyTensorOrNumber.self).value, a(1, AnyTensorOrNumber.self).value, out: a(2, Tensor?.self, nil)))
  }
  r.add("special.shifted_chebyshev_polynomial_v", [P("input", AnyTensorOrNumber.self), P("n", AnyTensorOrNumber.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.shiftedChebyshevPolynomialV(a(0, AnyTensorOrNumber.self).value, a(1, AnyTensorOrNumber.self).value, out: a(2, Tensor?.self, nil)))
  }
  r.add("special.shifted_chebyshev_polynomial_w", [P("input", AnyTensorOrNumber.self), P("n", AnyTensorOrNumber.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.shiftedChebyshevPolynomialW(a(0, AnyTensorOrNumber.self).value, a(1, AnyTensorOrNumber.self).value, out: a(2, Tensor?.self, nil)))
  }
}
