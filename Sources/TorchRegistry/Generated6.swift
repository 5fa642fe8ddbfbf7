// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register6(_ r: inout Registry) {
  r.add("special.hermite_polynomial_h", [P("input", AnyTensorOrNumber.self), P("n", AnyTensorOrNumber.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.hermitePolynomialH(a(0, AnyTensorOrNumber.self).value, a(1, AnyTensorOrNumber.self).value, out: a(2, Tensor?.self, nil)))
  }
  r.add("special.hermite_polynomial_he", [P("input", AnyTensorOrNumber.self), P("n", AnyTensorOrNumber.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.hermitePolynomialHe(a(0, AnyTensorOrNumber.self).value, a(1, AnyTensorOrNumber.self).value, out: a(2, Tensor?.self, nil)))
  }
  r.add("special.laguerre_polynomial_l", [P("input", AnyTensorOrNumber.self), P("n", AnyTensorOrNumber.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.laguerrePolynomialL(a(0, AnyTensorOrNumber.self).value, a(1, AnyTensorOrNumber.self).value, out: a(2, Tensor?.self, nil)))
  }
  r.add("special.legendre_polynomial_p", [P("input", AnyTensorOrNumber.self), P("n", AnyTensorOrNumber.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.legendrePolynomialP(a(0, AnyTensorOrNumber.self).value, a(1, AnyTensorOrNumber.self).value, out: a(2, Tensor?.self, nil)))
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
  r.add("Tensor.select_scatter", [P("input", Tensor.self), P("src", Tensor.self), P("dim", Int.self), P("index", Int.self)]) { a in
    return .tensor(a.me.selectScatter(a(1, Tensor.self), a(2, Int.self), a(3, Int.self)))
  }
  r.add("Tensor.slice_scatter", [P("input", Tensor.self), P("src", Tensor.self), P("dim", Int.self, "d"), P("start", Int?.self, "d"), P("end", Int?.self, "d"), P("step", Int.self, "d")]) { a in
    return .tensor(a.me.sliceScatter(a(1, Tensor.self), dim: a(2, Int.self, 0), start: a(3, Int?.self, nil), end: a(4, Int?.self, nil), step: a(5, Int.self, 1)))
  }
  r.add("Tensor.diagonal_scatter", [P("input", Tensor.self), P("src", Tensor.self), P("offset", Int.self, "d"), P("dim1", Int.self, "d"), P("dim2", Int.self, "d")]) { a in
    return .tensor(a.me.diagonalScatter(a(1, Tensor.self), offset: a(2, Int.self, 0), dim1: a(3, Int.self, 0), dim2: a(4, Int.self, 1)))
  }
  r.add("Tensor.as_strided_scatter", [P("input", Tensor.self), P("src", Tensor.self), P("size", Size.self), P("stride", Size.self, "v"), P("storage_offset", Int?.self, "d")]) { a in
    return .tensor(a.me.asStridedScatter(a(1, Tensor.self), a(2, Size.self), a(3, Size.self), storageOffset: a(4, Int?.self, nil)))
  }
  r.add("Tensor.as_strided", [P("input", Tensor.self), P("size", Size.self), P("stride", Size.self, "v"), P("storage_offset", Int?.self, "d")]) { a in
    return .tensor(a.me.asStrided(a(1, Size.self), a(2, Size.self), storageOffset: a(3, Int?.self, nil)))
  }
  r.add("Tensor.narrow", [P("input", Tensor.self), P("dim", Int.self), P("start", Int.self), P("length", Int.self)]) { a in
    return .tensor(a.me.narrow(a(1, Int.self), a(2, Int.self), a(3, Int.self)))
  }
  r.add("Tensor.narrow_copy", [P("input", Tensor.self), P("dim", Int.self), P("start", Int.self), P("length", Int.self)]) { a in
    return .tensor(a.me.narrowCopy(a(1, Int.self), a(2, Int.self), a(3, Int.self)))
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
  r.add("Tensor.adjoint", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.adjoint())
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
  r.add("Tensor.resize_", [P("input", Tensor.self), P("size", Size.self, "v")]) { a in
    return .tensor(a.me.resize_(a(1, Size.self)))
  }
  r.add("Tensor.resize_as_", [P("input", Tensor.self), P("the_template", Tensor.self)]) { a in
    return .tensor(a.me.resizeAs_(a(1, Tensor.self)))
  }
  r.add("hann_window", [P("window_length", Int.self), P("periodic", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.hannWindow(a(0, Int.self), periodic: a(1, Bool.self, true), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("hamming_window", [P("window_length", Int.self), P("periodic", Bool.self, "d"), P("alpha", Double.self, "d"), P("beta", Double.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.hammingWindow(a(0, Int.self), periodic: a(1, Bool.self, true), alpha: a(2, Double.self, 0.54), beta: a(3, Double.self, 0.46), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("blackman_window", [P("window_length", Int.self), P("periodic", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.blackmanWindow(a(0, Int.self), periodic: a(1, Bool.self, true), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("bartlett_window", [P("window_length", Int.self), P("periodic", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.bartlettWindow(a(0, Int.self), periodic: a(1, Bool.self, true), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("kaiser_window", [P("window_length", Int.self), P("periodic", Bool.self, "d"), P("beta", Double.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.kaiserWindow(a(0, Int.self), periodic: a(1, Bool.self, true), beta: a(2, Double.self, 12), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("signal.windows.bartlett", [P("m", Int.self), P("sym", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.signal.windows.bartlett(a(0, Int.self), sym: a(1, Bool.self, true), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("signal.windows.blackman", [P("m", Int.self), P("sym", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.signal.windows.blackman(a(0, Int.self), sym: a(1, Bool.self, true), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("signal.windows.cosine", [P("m", Int.self), P("sym", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.signal.windows.cosine(a(0, Int.self), sym: a(1, Bool.self, true), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("signal.windows.exponential", [P("m", Int.self), P("center", Double?.self, "d"), P("tau", Double.self, "d"), P("sym", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.signal.windows.exponential(a(0, Int.self), center: a(1, Double?.self, nil), tau: a(2, Double.self, 1), sym: a(3, Bool.self, true), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
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
  r.add("signal.windows.hamming", [P("m", Int.self), P("sym", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.signal.windows.hamming(a(0, Int.self), sym: a(1, Bool.self, true), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("signal.windows.hann", [P("m", Int.self), P("sym", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.signal.windows.hann(a(0, Int.self), sym: a(1, Bool.self, true), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("signal.windows.kaiser", [P("m", Int.self), P("beta", Double.self, "d"), P("sym", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.signal.windows.kaiser(a(0, Int.self), beta: a(1, Double.self, 12), sym: a(2, Bool.self, true), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("signal.windows.nuttall", [P("m", Int.self), P("sym", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.signal.windows.nuttall(a(0, Int.self), sym: a(1, Bool.self, true), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
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
  r.add("Tensor.tolist", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.tolist())
  }
  r.add("set_print_options", [P("precision", Int?.self, "d"), P("threshold", Int?.self, "d"), P("edgeitems", Int?.self, "d"), P("linewidth", Int?.self, "d"), P("profile", String?.self, "d"), P("sci_mode", Bool?.self, "d")]) { a in
    torch.setPrintOptions(precision: a(0, Int?.self, nil), threshold: a(1, Int?.self, nil), edgeitems: a(2, Int?.self, nil), linewidth: a(3, Int?.self, nil), profile: a(4, String?.self, nil), sciMode: a(5, Bool?.self, nil))
    return .none
  }
  r.add("Tensor.description", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.description)
  }
  r.add("Tensor.debug_description", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.debugDescription)
  }
  r.add("get_default_dtype", []) { a in
    return dynamic(torch.getDefaultDtype())
  }
  r.add("set_default_dtype", [P("d", DType.self)]) { a in
    torch.setDefaultDtype(a(0, DType.self))
    return .none
  }
  r.add("promote_types", [P("type1", DType.self), P("type2", DType.self)]) { a in
    return dynamic(torch.promoteTypes(a(0, DType.self), a(1, DType.self)))
  }
  r.add("result_type", [P("tensor1", Tensor.self), P("tensor2", Tensor.self)]) { a in
    return dynamic(torch.resultType(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("can_cast", [P("from", DType.self), P("to", DType.self)]) { a in
    return dynamic(torch.canCast(a(0, DType.self), a(1, DType.self)))
  }
  r.add("Tensor.numel", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.numel())
  }
  r.add("Tensor.nelement", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.nelement())
  }
  r.add("Tensor.dim", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.dim())
  }
  r.add("Tensor.ndim", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.ndim)
  }
  r.add("Tensor.ndimension", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.ndimension())
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
  r.add("Tensor.element_size", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.elementSize())
  }
  r.add("Tensor.itemsize", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.itemsize)
  }
  r.add("Tensor.nbytes", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.nbytes)
  }
  r.add("Tensor.data_ptr", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.dataPtr())
  }
  r.add("Tensor.device", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.device)
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
  r.add("Tensor.scalar", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.scalar)
  }
  r.add("set_default_tensor_type", [P("t", String.self)]) { a in
    torch.setDefaultTensorType(a(0, String.self))
    return .none
  }
  r.add("numel", [P("input", Tensor.self)]) { a in
    return dynamic(torch.numel(a(0, Tensor.self)))
  }
  r.add("Tensor.type", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.type())
  }
  r.add("Tensor.type", [P("input", Tensor.self), P("dtype", DType.self)]) { a in
    return .tensor(a.me.type(a(1, DType.self)))
  }
  r.add("Tensor.type", [P("input", Tensor.self), P("new_type", String.self)]) { a in
    return .tensor(a.me.type(a(1, String.self)))
  }
  r.add("Tensor.new", [P("input", Tensor.self), P("size", Size.self, "v")]) { a in
    return .tensor(a.me.new(a(1, Size.self)))
  }
  r.add("Tensor.new", [P("input", Tensor.self), P("tensor", Tensor.self)]) { a in
    return .tensor(a.me.new(a(1, Tensor.self)))
  }
  r.add("relu", [P("input", Tensor.self)]) { a in
    return .tensor(torch.relu(a(0, Tensor.self)))
  }
}
