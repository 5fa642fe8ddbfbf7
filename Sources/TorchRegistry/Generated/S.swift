// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerS(_ r: inout Registry) {
  r.add("nn.functional.sigmoid", [P("input", Tensor.self)]) { a in
    return .tensor(nn.functional.sigmoid(a(0, Tensor.self)))
  }
  r.add("nn.functional.selu", [P("input", Tensor.self), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.selu(a(0, Tensor.self), inplace: a(1, Bool.self, false)))
  }
  r.add("nn.functional.silu", [P("input", Tensor.self), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.silu(a(0, Tensor.self), inplace: a(1, Bool.self, false)))
  }
  r.add("nn.functional.softplus", [P("input", Tensor.self), P("beta", Double.self, "d"), P("threshold", Double.self, "d")]) { a in
    return .tensor(nn.functional.softplus(a(0, Tensor.self), beta: a(1, Double.self, 1), threshold: a(2, Double.self, 20)))
  }
  r.add("nn.functional.softsign", [P("input", Tensor.self)]) { a in
    return .tensor(nn.functional.softsign(a(0, Tensor.self)))
  }
  r.add("nn.functional.softshrink", [P("input", Tensor.self), P("lambd", Double.self, "d")]) { a in
    return .tensor(nn.functional.softshrink(a(0, Tensor.self), lambd: a(1, Double.self, 0.5)))
  }
  r.add("Tensor.sub", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sub(a(1, Tensor.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.sub", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sub(a(1, Scalar.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("nn.functional.scaled_dot_product_attention", [P("query", Tensor.self), P("key", Tensor.self), P("value", Tensor.self), P("attn_mask", Tensor?.self, "d"), P("dropout_p", Double.self, "d"), P("is_causal", Bool.self, "d"), P("scale", Double?.self, "d"), P("enable_gqa", Bool.self, "d")]) { a in
    return .tensor(nn.functional.scaledDotProductAttention(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), attnMask: a(3, Tensor?.self, nil), dropoutP: a(4, Double.self, 0), isCausal: a(5, Bool.self, false), scale: a(6, Double?.self, nil), enableGqa: a(7, Bool.self, false)))
  }
  r.add("Tensor.short", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.short())
  }
  r.add("Tensor.signbit", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.signbit(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sgn", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sgn(out: a(1, Tensor?.self, nil)))
  }
  r.add("scalar_tensor", [P("s", Scalar.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.scalarTensor(a(0, Scalar.self), dtype: a(1, DType?.self, nil), device: a(2, Device?.self, nil), requiresGrad: a(3, Bool.self, false)))
  }
  r.add("Tensor.sin", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sin(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sinh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sinh(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sigmoid", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sigmoid(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sqrt", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sqrt(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.square", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.square(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sinc", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sinc(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.scatter", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("src", Tensor.self), P("reduce", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.scatter(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), reduce: a(4, String?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.scatter", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("value", Scalar.self), P("reduce", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.scatter(a(1, Int.self), a(2, Tensor.self), a(3, Scalar.self), reduce: a(4, String?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.scatter_add", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("src", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.scatterAdd(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.scatter_reduce", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("src", Tensor.self), P("reduce", String.self), P("include_self", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.scatterReduce(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), a(4, String.self), includeSelf: a(5, Bool.self, true), out: a(6, Tensor?.self, nil)))
  }
  r.add("stack", [P("tensors", [Tensor].self), P("dim", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.stack(a(0, [Tensor].self), dim: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.swapaxes", [P("input", Tensor.self), P("axis0", Int.self), P("axis1", Int.self)]) { a in
    return .tensor(a.me.swapaxes(a(1, Int.self), a(2, Int.self)))
  }
  r.add("Tensor.sum_to_size", [P("input", Tensor.self), P("size", Size.self, "v")]) { a in
    return .tensor(a.me.sumToSize(a(1, Size.self)))
  }
  r.add("linalg.slogdet", [P("A", Tensor.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.slogdet(a(0, Tensor.self), out: a(1, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.slogdet", [P("input", Tensor.self)]) { a in
    let y = a.me.slogdet()
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("svd_lowrank", [P("A", Tensor.self), P("q", Int.self, "d"), P("niter", Int.self, "d"), P("M", Tensor?.self, "d")]) { a in
    let y = torch.svdLowrank(a(0, Tensor.self), q: a(1, Int.self, 6), niter: a(2, Int.self, 2), M: a(3, Tensor?.self, nil))
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("linalg.svd", [P("A", Tensor.self), P("full_matrices", Bool.self, "d"), P("driver", String?.self, "d"), P("out", Triple<Tensor, Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.svd(a(0, Tensor.self), fullMatrices: a(1, Bool.self, true), driver: a(2, String?.self, nil), out: a(3, Triple<Tensor, Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("linalg.svdvals", [P("A", Tensor.self), P("driver", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.svdvals(a(0, Tensor.self), driver: a(1, String?.self, nil), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.svd", [P("input", Tensor.self), P("some", Bool.self, "d"), P("compute_uv", Bool.self, "d"), P("out", Triple<Tensor, Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.svd(some: a(1, Bool.self, true), computeUV: a(2, Bool.self, true), out: a(3, Triple<Tensor, Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("linalg.solve", [P("A", Tensor.self), P("B", Tensor.self), P("left", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.solve(a(0, Tensor.self), a(1, Tensor.self), left: a(2, Bool.self, true), out: a(3, Tensor?.self, nil)))
  }
  r.add("linalg.solve_ex", [P("A", Tensor.self), P("B", Tensor.self), P("left", Bool.self, "d"), P("check_errors", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.solveEx(a(0, Tensor.self), a(1, Tensor.self), left: a(2, Bool.self, true), checkErrors: a(3, Bool.self, false), out: a(4, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("linalg.solve_triangular", [P("A", Tensor.self), P("B", Tensor.self), P("upper", Bool.self), P("left", Bool.self, "d"), P("unitriangular", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.solveTriangular(a(0, Tensor.self), a(1, Tensor.self), upper: a(2, Bool.self), left: a(3, Bool.self, true), unitriangular: a(4, Bool.self, false), out: a(5, Tensor?.self, nil)))
  }
  r.add("nn.functional.smooth_l1_loss", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d"), P("beta", Double.self, "d")]) { a in
    return .tensor(nn.functional.smoothL1Loss(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean"), beta: a(3, Double.self, 1)))
  }
  r.add("nn.functional.soft_margin_loss", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.softMarginLoss(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean")))
  }
  r.add("standard_gamma", [P("input", Tensor.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(torch.standardGamma(a(0, Tensor.self), generator: a(1, Generator?.self, nil)))
  }
  r.add("standard_gamma_grad", [P("input", Tensor.self), P("output", Tensor.self)]) { a in
    return .tensor(torch.standardGammaGrad(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("sample_dirichlet", [P("input", Tensor.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(torch.sampleDirichlet(a(0, Tensor.self), generator: a(1, Generator?.self, nil)))
  }
  r.add("Tensor.sum", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sum(dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.sum", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    return .tensor(a.me.sum(a(1, AnyIntOrList.self).value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil)))
  }
  r.add("Tensor.sign", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sign(out: a(1, Tensor?.self, nil)))
  }
  r.add("searchsorted", [P("sorted_sequence", Tensor.self), P("input", Tensor.self), P("out_int32", Bool.self, "d"), P("right", Bool.self, "d"), P("side", String?.self, "d"), P("sorter", Tensor?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.searchsorted(a(0, Tensor.self), a(1, Tensor.self), outInt32: a(2, Bool.self, false), right: a(3, Bool.self, false), side: a(4, String?.self, nil), sorter: a(5, Tensor?.self, nil), out: a(6, Tensor?.self, nil)))
  }
  r.add("searchsorted", [P("sorted_sequence", Tensor.self), P("input", Scalar.self), P("out_int32", Bool.self, "d"), P("right", Bool.self, "d"), P("side", String?.self, "d"), P("sorter", Tensor?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.searchsorted(a(0, Tensor.self), a(1, Scalar.self), outInt32: a(2, Bool.self, false), right: a(3, Bool.self, false), side: a(4, String?.self, nil), sorter: a(5, Tensor?.self, nil), out: a(6, Tensor?.self, nil)))
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
  r.add("Tensor.softmax", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.softmax(a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("nn.functional.softmax", [P("input", Tensor.self), P("dim", Int?.self, "d"), P("dtype", DType?.self, "d")]) { a in
    return .tensor(nn.functional.softmax(a(0, Tensor.self), dim: a(1, Int?.self, nil), dtype: a(2, DType?.self, nil)))
  }
  r.add("nn.functional.softmin", [P("input", Tensor.self), P("dim", Int?.self, "d"), P("dtype", DType?.self, "d")]) { a in
    return .tensor(nn.functional.softmin(a(0, Tensor.self), dim: a(1, Int?.self, nil), dtype: a(2, DType?.self, nil)))
  }
  r.add("Tensor.sort", [P("input", Tensor.self), P("dim", Int.self, "d"), P("descending", Bool.self, "d"), P("stable", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.sort(dim: a(1, Int.self, -1), descending: a(2, Bool.self, false), stable: a(3, Bool.self, false), out: a(4, Pair<Tensor, Tensor>?.self, nil)?.tuple)
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
  r.add("Tensor.sparse_dim", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.sparseDim())
  }
  r.add("Tensor.sparse_mask", [P("input", Tensor.self), P("mask", Tensor.self)]) { a in
    return .tensor(a.me.sparseMask(a(1, Tensor.self)))
  }
  r.add("sparse.sum", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("dtype", DType?.self, "d")]) { a in
    return .tensor(torch.sparse.sum(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, dtype: a(2, DType?.self, nil)))
  }
  r.add("special.scaled_modified_bessel_k0", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.scaledModifiedBesselK0(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.scaled_modified_bessel_k1", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.scaledModifiedBesselK1(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.spherical_bessel_j0", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.sphericalBesselJ0(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
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
  r.add("Tensor.split", [P("input", Tensor.self), P("split_size", Int.self), P("dim", Int.self, "d")]) { a in
    return dynamic(a.me.split(a(1, Int.self), dim: a(2, Int.self, 0)))
  }
  r.add("Tensor.split", [P("input", Tensor.self), P("split_size", [Int].self, "v"), P("dim", Int.self, "d")]) { a in
    return dynamic(a.me.split(a(1, [Int].self), dim: a(2, Int.self, 0)))
  }
  r.add("Tensor.split_with_sizes", [P("input", Tensor.self), P("split_sizes", [Int].self, "v"), P("dim", Int.self, "d")]) { a in
    return dynamic(a.me.splitWithSizes(a(1, [Int].self), dim: a(2, Int.self, 0)))
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
  r.add("Tensor.select_scatter", [P("input", Tensor.self), P("src", Tensor.self), P("dim", Int.self), P("index", Int.self)]) { a in
    return .tensor(a.me.selectScatter(a(1, Tensor.self), a(2, Int.self), a(3, Int.self)))
  }
  r.add("Tensor.slice_scatter", [P("input", Tensor.self), P("src", Tensor.self), P("dim", Int.self, "d"), P("start", Int?.self, "d"), P("end", Int?.self, "d"), P("step", Int.self, "d")]) { a in
    return .tensor(a.me.sliceScatter(a(1, Tensor.self), dim: a(2, Int.self, 0), start: a(3, Int?.self, nil), end: a(4, Int?.self, nil), step: a(5, Int.self, 1)))
  }
  r.add("Tensor.select", [P("input", Tensor.self), P("dim", Int.self), P("index", Int.self)]) { a in
    return .tensor(a.me.select(a(1, Int.self), a(2, Int.self)))
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
  r.add("Tensor.swapaxes_", [P("input", Tensor.self), P("axis0", Int.self), P("axis1", Int.self)]) { a in
    return .tensor(a.me.swapaxes_(a(1, Int.self), a(2, Int.self)))
  }
  r.add("Tensor.swapdims_", [P("input", Tensor.self), P("dim0", Int.self), P("dim1", Int.self)]) { a in
    return .tensor(a.me.swapdims_(a(1, Int.self), a(2, Int.self)))
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
  r.add("seed", []) { a in
    return dynamic(torch.seed())
  }
  r.add("set_rng_state", [P("new_state", Tensor.self)]) { a in
    torch.setRngState(a(0, Tensor.self))
    return .none
  }
  r.add("set_print_options", [P("precision", Int?.self, "d"), P("threshold", Int?.self, "d"), P("edgeitems", Int?.self, "d"), P("linewidth", Int?.self, "d"), P("profile", String?.self, "d"), P("sci_mode", Bool?.self, "d")]) { a in
    torch.setPrintOptions(precision: a(0, Int?.self, nil), threshold: a(1, Int?.self, nil), edgeitems: a(2, Int?.self, nil), linewidth: a(3, Int?.self, nil), profile: a(4, String?.self, nil), sciMode: a(5, Bool?.self, nil))
    return .none
  }
  r.add("set_default_dtype", [P("d", DType.self)]) { a in
    torch.setDefaultDtype(a(0, DType.self))
    return .none
  }
  r.add("Tensor.size", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.size())
  }
  r.add("Tensor.size", [P("input", Tensor.self), P("dim", Int.self)]) { a in
    return dynamic(a.me.size(a(1, Int.self)))
  }
  r.add("Tensor.stride", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.stride())
  }
  r.add("Tensor.stride", [P("input", Tensor.self), P("dim", Int.self)]) { a in
    return dynamic(a.me.stride(a(1, Int.self)))
  }
  r.add("Tensor.scalar", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.scalar)
  }
  r.add("set_default_tensor_type", [P("t", String.self)]) { a in
    torch.setDefaultTensorType(a(0, String.self))
    return .none
  }
  r.add("nn.functional.selu_", [P("input", Tensor.self)]) { a in
    return .tensor(nn.functional.selu_(a(0, Tensor.self)))
  }
  r.add("nn.functional.softplus", [P("input", Tensor.self), P("beta", Double.self, "d"), P("threshold", Double.self, "d"), P("out", Tensor.self)]) { a in
    return .tensor(nn.functional.softplus(a(0, Tensor.self), beta: a(1, Double.self, 1), threshold: a(2, Double.self, 20), out: a(3, Tensor.self)))
  }
  r.add("nn.functional.softshrink", [P("input", Tensor.self), P("lambd", Double.self, "d"), P("out", Tensor.self)]) { a in
    return .tensor(nn.functional.softshrink(a(0, Tensor.self), lambd: a(1, Double.self, 0.5), out: a(2, Tensor.self)))
  }
  r.add("sub", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sub(a(0, Tensor.self), a(1, Tensor.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.sub_", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.sub_(a(1, Tensor.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("Tensor.subtract", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.subtract(a(1, Tensor.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("subtract", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.subtract(a(0, Tensor.self), a(1, Tensor.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.subtract_", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.subtract_(a(1, Tensor.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("sub", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sub(a(0, Tensor.self), a(1, Scalar.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.sub_", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.sub_(a(1, Scalar.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("Tensor.subtract", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.subtract(a(1, Scalar.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("subtract", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.subtract(a(0, Tensor.self), a(1, Scalar.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.subtract_", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.subtract_(a(1, Scalar.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("signbit", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.signbit(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("sgn", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sgn(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sgn_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.sgn_())
  }
  r.add("sin", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sin(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sin_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.sin_())
  }
  r.add("sin_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.sin_(a(0, Tensor.self)))
  }
  r.add("sinh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sinh(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sinh_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.sinh_())
  }
  r.add("sinh_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.sinh_(a(0, Tensor.self)))
  }
  r.add("sigmoid", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sigmoid(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sigmoid_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.sigmoid_())
  }
  r.add("sigmoid_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.sigmoid_(a(0, Tensor.self)))
  }
  r.add("sqrt", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sqrt(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sqrt_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.sqrt_())
  }
  r.add("sqrt_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.sqrt_(a(0, Tensor.self)))
  }
  r.add("square", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.square(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.square_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.square_())
  }
  r.add("square_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.square_(a(0, Tensor.self)))
  }
  r.add("sinc", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sinc(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sinc_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.sinc_())
  }
  r.add("sinc_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.sinc_(a(0, Tensor.self)))
  }
  r.add("special.sinc", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.sinc(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("scatter", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("src", Tensor.self), P("reduce", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.scatter(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), reduce: a(4, String?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.scatter_", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("src", Tensor.self), P("reduce", String?.self, "d")]) { a in
    return .tensor(a.me.scatter_(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), reduce: a(4, String?.self, nil)))
  }
  r.add("scatter", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("value", Scalar.self), P("reduce", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.scatter(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), a(3, Scalar.self), reduce: a(4, String?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.scatter_", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("value", Scalar.self), P("reduce", String?.self, "d")]) { a in
    return .tensor(a.me.scatter_(a(1, Int.self), a(2, Tensor.self), a(3, Scalar.self), reduce: a(4, String?.self, nil)))
  }
  r.add("scatter_add", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("src", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.scatterAdd(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.scatter_add_", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("src", Tensor.self)]) { a in
    return .tensor(a.me.scatterAdd_(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("scatter_reduce", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("src", Tensor.self), P("reduce", String.self), P("include_self", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.scatterReduce(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), a(4, String.self), includeSelf: a(5, Bool.self, true), out: a(6, Tensor?.self, nil)))
  }
  r.add("Tensor.scatter_reduce_", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("src", Tensor.self), P("reduce", String.self), P("include_self", Bool.self, "d")]) { a in
    return .tensor(a.me.scatterReduce_(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), a(4, String.self), includeSelf: a(5, Bool.self, true)))
  }
  r.add("swapaxes", [P("input", Tensor.self), P("axis0", Int.self), P("axis1", Int.self)]) { a in
    return .tensor(torch.swapaxes(a(0, Tensor.self), a(1, Int.self), a(2, Int.self)))
  }
  r.add("slogdet", [P("input", Tensor.self)]) { a in
    let y = torch.slogdet(a(0, Tensor.self))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("svd", [P("input", Tensor.self), P("some", Bool.self, "d"), P("compute_uv", Bool.self, "d"), P("out", Triple<Tensor, Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.svd(a(0, Tensor.self), some: a(1, Bool.self, true), computeUV: a(2, Bool.self, true), out: a(3, Triple<Tensor, Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("sum", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sum(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("sign", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sign(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sign_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.sign_())
  }
  r.add("stft", [P("input", Tensor.self), P("n_fft", Int.self), P("hop_length", Int?.self, "d"), P("win_length", Int?.self, "d"), P("window", Tensor?.self, "d"), P("center", Bool.self, "d"), P("pad_mode", String.self, "d"), P("normalized", Bool.self, "d"), P("onesided", Bool?.self, "d"), P("return_complex", Bool?.self, "d")]) { a in
    return .tensor(torch.stft(a(0, Tensor.self), a(1, Int.self), hopLength: a(2, Int?.self, nil), winLength: a(3, Int?.self, nil), window: a(4, Tensor?.self, nil), center: a(5, Bool.self, true), padMode: a(6, String.self, "reflect"), normalized: a(7, Bool.self, false), onesided: a(8, Bool?.self, nil), returnComplex: a(9, Bool?.self, nil)))
  }
  r.add("softmax", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.softmax(a(0, Tensor.self), a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("special.softmax", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.softmax(a(0, Tensor.self), a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("sort", [P("input", Tensor.self), P("dim", Int.self, "d"), P("descending", Bool.self, "d"), P("stable", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.sort(a(0, Tensor.self), dim: a(1, Int.self, -1), descending: a(2, Bool.self, false), stable: a(3, Bool.self, false), out: a(4, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("split", [P("input", Tensor.self), P("split_size", Int.self), P("dim", Int.self, "d")]) { a in
    return dynamic(torch.split(a(0, Tensor.self), a(1, Int.self), dim: a(2, Int.self, 0)))
  }
  r.add("split", [P("input", Tensor.self), P("split_size", [Int].self, "v"), P("dim", Int.self, "d")]) { a in
    return dynamic(torch.split(a(0, Tensor.self), a(1, [Int].self), dim: a(2, Int.self, 0)))
  }
  r.add("split_with_sizes", [P("input", Tensor.self), P("split_sizes", [Int].self, "v"), P("dim", Int.self, "d")]) { a in
    return dynamic(torch.splitWithSizes(a(0, Tensor.self), a(1, [Int].self), dim: a(2, Int.self, 0)))
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
  r.add("select_scatter", [P("input", Tensor.self), P("src", Tensor.self), P("dim", Int.self), P("index", Int.self)]) { a in
    return .tensor(torch.selectScatter(a(0, Tensor.self), a(1, Tensor.self), a(2, Int.self), a(3, Int.self)))
  }
  r.add("slice_scatter", [P("input", Tensor.self), P("src", Tensor.self), P("dim", Int.self, "d"), P("start", Int?.self, "d"), P("end", Int?.self, "d"), P("step", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sliceScatter(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int.self, 0), start: a(3, Int?.self, nil), end: a(4, Int?.self, nil), step: a(5, Int.self, 1), out: a(6, Tensor?.self, nil)))
  }
  r.add("select", [P("input", Tensor.self), P("dim", Int.self), P("index", Int.self)]) { a in
    return .tensor(torch.select(a(0, Tensor.self), a(1, Int.self), a(2, Int.self)))
  }
  r.add("Tensor.swapdims", [P("input", Tensor.self), P("dim0", Int.self), P("dim1", Int.self)]) { a in
    return .tensor(a.me.swapdims(a(1, Int.self), a(2, Int.self)))
  }
  r.add("swapdims", [P("input", Tensor.self), P("dim0", Int.self), P("dim1", Int.self)]) { a in
    return .tensor(torch.swapdims(a(0, Tensor.self), a(1, Int.self), a(2, Int.self)))
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
  r.module("nn.Sigmoid", []) { a in
    nn.Sigmoid()
  }
  r.forward("nn.Sigmoid", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Sigmoid
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
  r.module("nn.Softshrink", [P("lambd", Double.self, "d")]) { a in
    nn.Softshrink(lambd: a(0, Double.self, 0.5))
  }
  r.forward("nn.Softshrink", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Softshrink
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
  r.module("nn.Softmax2d", []) { a in
    nn.Softmax2d()
  }
  r.forward("nn.Softmax2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Softmax2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.SmoothL1Loss", [P("reduction", String.self, "d"), P("beta", Double.self, "d")]) { a in
    nn.SmoothL1Loss(reduction: a(0, String.self, "mean"), beta: a(1, Double.self, 1))
  }
  r.forward("nn.SmoothL1Loss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.SmoothL1Loss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.SoftMarginLoss", [P("reduction", String.self, "d")]) { a in
    nn.SoftMarginLoss(reduction: a(0, String.self, "mean"))
  }
  r.forward("nn.SoftMarginLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.SoftMarginLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.SELU", [P("inplace", Bool.self, "d")]) { a in
    nn.SELU(inplace: a(0, Bool.self, false))
  }
  r.forward("nn.SELU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.SELU
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.SiLU", [P("inplace", Bool.self, "d")]) { a in
    nn.SiLU(inplace: a(0, Bool.self, false))
  }
  r.forward("nn.SiLU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.SiLU
    return .tensor(m(a(1, Tensor.self)))
  }
  r.forward("nn.Sequential", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Sequential
    return .tensor(m(a(1, Tensor.self)))
  }
  r.optimizer("optim.SGD", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("momentum", Double.self, "d"), P("dampening", Double.self, "d"), P("weight_decay", Double.self, "d"), P("nesterov", Bool.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.SGD(a(0, [Tensor].self), lr: a(1, Double.self, 1e-3), momentum: a(2, Double.self, 0), dampening: a(3, Double.self, 0), weightDecay: a(4, Double.self, 0), nesterov: a(5, Bool.self, false), maximize: a(6, Bool.self, false))
  }
  r.optimizer("optim.SparseAdam", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("betas", Pair<Double, Double>.self, "d"), P("eps", Double.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.SparseAdam(a(0, [Tensor].self), lr: a(1, Double.self, 1e-3), betas: a(2, Pair<Double, Double>.self, Pair((0.9, 0.999))).tuple, eps: a(3, Double.self, 1e-8), maximize: a(4, Bool.self, false))
  }
}
