// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register12(_ r: inout Registry) {
  r.add("mode", [P("input", Tensor.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.mode(a(0, Tensor.self), dim: a(1, Int.self, -1), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("igamma", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.igamma(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.igamma_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.igamma_(a(1, Tensor.self)))
  }
  r.add("special.gammainc", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.gammainc(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("igammac", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.igammac(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.igammac_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.igammac_(a(1, Tensor.self)))
  }
  r.add("special.gammaincc", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.gammaincc(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("mvlgamma", [P("input", Tensor.self), P("p", Int.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.mvlgamma(a(0, Tensor.self), a(1, Int.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.mvlgamma_", [P("input", Tensor.self), P("p", Int.self)]) { a in
    return .tensor(a.me.mvlgamma_(a(1, Int.self)))
  }
  r.add("special.multigammaln", [P("input", Tensor.self), P("p", Int.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.multigammaln(a(0, Tensor.self), a(1, Int.self), out: a(2, Tensor?.self, nil)))
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
  r.add("special.modified_bessel_i0", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.modifiedBesselI0(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
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
  r.add("dist", [P("input", Tensor.self), P("other", Tensor.self), P("p", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.dist(a(0, Tensor.self), a(1, Tensor.self), p: a(2, Scalar.self, 2), out: a(3, Tensor?.self, nil)))
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
  r.add("select_scatter", [P("input", Tensor.self), P("src", Tensor.self), P("dim", Int.self), P("index", Int.self)]) { a in
    return .tensor(torch.selectScatter(a(0, Tensor.self), a(1, Tensor.self), a(2, Int.self), a(3, Int.self)))
  }
  r.add("slice_scatter", [P("input", Tensor.self), P("src", Tensor.self), P("dim", Int.self, "d"), P("start", Int?.self, "d"), P("end", Int?.self, "d"), P("step", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sliceScatter(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int.self, 0), start: a(3, Int?.self, nil), end: a(4, Int?.self, nil), step: a(5, Int.self, 1), out: a(6, Tensor?.self, nil)))
  }
  r.add("diagonal_scatter", [P("input", Tensor.self), P("src", Tensor.self), P("offset", Int.self, "d"), P("dim1", Int.self, "d"), P("dim2", Int.self, "d")]) { a in
    return .tensor(torch.diagonalScatter(a(0, Tensor.self), a(1, Tensor.self), offset: a(2, Int.self, 0), dim1: a(3, Int.self, 0), dim2: a(4, Int.self, 1)))
  }
  r.add("as_strided_scatter", [P("input", Tensor.self), P("src", Tensor.self), P("size", Size.self), P("stride", Size.self, "v"), P("storage_offset", Int?.self, "d")]) { a in
    return .tensor(torch.asStridedScatter(a(0, Tensor.self), a(1, Tensor.self), a(2, Size.self), a(3, Size.self), storageOffset: a(4, Int?.self, nil)))
  }
  r.add("as_strided", [P("input", Tensor.self), P("size", Size.self), P("stride", Size.self, "v"), P("storage_offset", Int?.self, "d")]) { a in
    return .tensor(torch.asStrided(a(0, Tensor.self), a(1, Size.self), a(2, Size.self), storageOffset: a(3, Int?.self, nil)))
  }
  r.add("narrow", [P("input", Tensor.self), P("dim", Int.self), P("start", Int.self), P("length", Int.self)]) { a in
    return .tensor(torch.narrow(a(0, Tensor.self), a(1, Int.self), a(2, Int.self), a(3, Int.self)))
  }
  r.add("narrow_copy", [P("input", Tensor.self), P("dim", Int.self), P("start", Int.self), P("length", Int.self)]) { a in
    return .tensor(torch.narrowCopy(a(0, Tensor.self), a(1, Int.self), a(2, Int.self), a(3, Int.self)))
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
  r.add("Tensor.swapdims", [P("input", Tensor.self), P("dim0", Int.self), P("dim1", Int.self)]) { a in
    return .tensor(a.me.swapdims(a(1, Int.self), a(2, Int.self)))
  }
  r.add("swapdims", [P("input", Tensor.self), P("dim0", Int.self), P("dim1", Int.self)]) { a in
    return .tensor(torch.swapdims(a(0, Tensor.self), a(1, Int.self), a(2, Int.self)))
  }
  r.add("t", [P("input", Tensor.self)]) { a in
    return .tensor(torch.t(a(0, Tensor.self)))
  }
  r.add("adjoint", [P("input", Tensor.self)]) { a in
    return .tensor(torch.adjoint(a(0, Tensor.self)))
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
  r.add("detach_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.detach_(a(0, Tensor.self)))
  }
  r.add("as_strided_", [P("input", Tensor.self), P("size", Size.self), P("stride", Size.self, "v"), P("storage_offset", Int?.self, "d")]) { a in
    return .tensor(torch.asStrided_(a(0, Tensor.self), a(1, Size.self), a(2, Size.self), storageOffset: a(3, Int?.self, nil)))
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
    nn.PReLU(numParameters: a(0, Int.self, 1), init: a(1, Double.self, 0.25), dtype: a(2, DType?.self, nil))
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
  r.module("nn.AdaptiveAvgPool1d", [P("output_size", AnyOutputSize.self)]) { a in
    nn.AdaptiveAvgPool1d(a(0, AnyOutputSize.self).value)
  }
  r.forward("nn.AdaptiveAvgPool1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.AdaptiveAvgPool1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.AdaptiveAvgPool2d", [P("output_size", AnyOutputSize.self)]) { a in
    nn.AdaptiveAvgPool2d(a(0, AnyOutputSize.self).value)
  }
  r.forward("nn.AdaptiveAvgPool2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.AdaptiveAvgPool2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.AdaptiveAvgPool3d", [P("output_size", AnyOutputSize.self)]) { a in
    nn.AdaptiveAvgPool3d(a(0, AnyOutputSize.self).value)
  }
  r.forward("nn.AdaptiveAvgPool3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.AdaptiveAvgPool3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.AdaptiveMaxPool1d", [P("output_size", AnyOutputSize.self), P("return_indices", Bool.self, "d")]) { a in
    nn.AdaptiveMaxPool1d(a(0, AnyOutputSize.self).value, returnIndices: a(1, Bool.self, false))
  }
  r.forward("nn.AdaptiveMaxPool1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.AdaptiveMaxPool1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.AdaptiveMaxPool2d", [P("output_size", AnyOutputSize.self), P("return_indices", Bool.self, "d")]) { a in
    nn.AdaptiveMaxPool2d(a(0, AnyOutputSize.self).value, returnIndices: a(1, Bool.self, false))
  }
  r.forward("nn.AdaptiveMaxPool2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.AdaptiveMaxPool2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.AdaptiveMaxPool3d", [P("output_size", AnyOutputSize.self), P("return_indices", Bool.self, "d")]) { a in
    nn.AdaptiveMaxPool3d(a(0, AnyOutputSize.self).value, returnIndices: a(1, Bool.self, false))
  }
  r.forward("nn.AdaptiveMaxPool3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.AdaptiveMaxPool3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.AdaptiveLogSoftmaxWithLoss", [P("in_features", Int.self), P("n_classes", Int.self), P("cutoffs", [Int].self), P("div_value", Double.self, "d"), P("head_bias", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.AdaptiveLogSoftmaxWithLoss(a(0, Int.self), a(1, Int.self), a(2, [Int].self), divValue: a(3, Double.self, 4), headBias: a(4, Bool.self, false), dtype: a(5, DType?.self, nil))
  }
  r.forward("nn.AdaptiveLogSoftmaxWithLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.AdaptiveLogSoftmaxWithLoss
    let y = m(a(1, Tensor.self), a(2, Tensor.self))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.module("nn.AvgPool1d", [P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("ceil_mode", Bool.self, "d"), P("count_include_pad", Bool.self, "d")]) { a in
    nn.AvgPool1d(a(0, AnyIntOrList.self).value, stride: a(1, AnyIntOrList?.self, nil)?.value, padding: a(2, AnyIntOrList.self, AnyIntOrList(0)).value, ceilMode: a(3, Bool.self, false), countIncludePad: a(4, Bool.self, true))
  }
  r.forward("nn.AvgPool1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.AvgPool1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.AvgPool2d", [P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("ceil_mode", Bool.self, "d"), P("count_include_pad", Bool.self, "d"), P("divisor_override", Int?.self, "d")]) { a in
    nn.AvgPool2d(a(0, AnyIntOrList.self).value, stride: a(1, AnyIntOrList?.self, nil)?.value, padding: a(2, AnyIntOrList.self, AnyIntOrList(0)).value, ceilMode: a(3, Bool.self, false), countIncludePad: a(4, Bool.self, true), divisorOverride: a(5, Int?.self, nil))
  }
  r.forward("nn.AvgPool2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.AvgPool2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.AvgPool3d", [P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("ceil_mode", Bool.self, "d"), P("count_include_pad", Bool.self, "d"), P("divisor_override", Int?.self, "d")]) { a in
    nn.AvgPool3d(a(0, AnyIntOrList.self).value, stride: a(1, AnyIntOrList?.self, nil)?.value, padding: a(2, AnyIntOrList.self, AnyIntOrList(0)).value, ceilMode: a(3, Bool.self, false), countIncludePad: a(4, Bool.self, true), divisorOverride: a(5, Int?.self, nil))
  }
  r.forward("nn.AvgPool3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.AvgPool3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.CTCLoss", [P("blank", Int.self, "d"), P("reduction", String.self, "d"), P("zero_infinity", Bool.self, "d")]) { a in
    nn.CTCLoss(blank: a(0, Int.self, 0), reduction: a(1, String.self, "mean"), zeroInfinity: a(2, Bool.self, false))
  }
  r.forward("nn.CTCLoss", [P("module", Int.self), P("log_probs", Tensor.self), P("targets", Tensor.self), P("input_lengths", AnyLengths.self), P("target_lengths", AnyLengths.self)]) { module, a in
    let m = module as! nn.CTCLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self), a(3, AnyLengths.self).value, a(4, AnyLengths.self).value))
  }
  r.forward("nn.CTCLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.CTCLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.ModuleList", []) { a in
    nn.ModuleList()
  }
  r.module("nn.Conv1d", [P("in_channels", Int.self), P("out_channels", Int.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList.self, "d"), P("padding", AnyConvolutionPadding.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("groups", Int.self, "d"), P("bias", Bool.self, "d"), P("padding_mode", String.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.Conv1d(a(0, Int.self), a(1, Int.self), a(2, AnyIntOrList.self).value, stride: a(3, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(4, AnyConvolutionPadding.self, AnyConvolutionPadding(0)).value, dilation: a(5, AnyIntOrList.self, AnyIntOrList(1)).value, groups: a(6, Int.self, 1), bias: a(7, Bool.self, true), paddingMode: a(8, String.self, "zeros"), dtype: a(9, DType?.self, nil))
  }
  r.forward("nn.Conv1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Conv1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Conv2d", [P("in_channels", Int.self), P("out_channels", Int.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList.self, "d"), P("padding", AnyConvolutionPadding.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("groups", Int.self, "d"), P("bias", Bool.self, "d"), P("padding_mode", String.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.Conv2d(a(0, Int.self), a(1, Int.self), a(2, AnyIntOrList.self).value, stride: a(3, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(4, AnyConvolutionPadding.self, AnyConvolutionPadding(0)).value, dilation: a(5, AnyIntOrList.self, AnyIntOrList(1)).value, groups: a(6, Int.self, 1), bias: a(7, Bool.self, true), paddingMode: a(8, String.self, "zeros"), dtype: a(9, DType?.self, nil))
  }
  r.forward("nn.Conv2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Conv2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Conv3d", [P("in_channels", Int.self), P("out_channels", Int.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList.self, "d"), P("padding", AnyConvolutionPadding.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("groups", Int.self, "d"), P("bias", Bool.self, "d"), P("padding_mode", String.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.Conv3d(a(0, Int.self), a(1, Int.self), a(2, AnyIntOrList.self).value, stride: a(3, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(4, AnyConvolutionPadding.self, AnyConvolutionPadding(0)).value, dilation: a(5, AnyIntOrList.self, AnyIntOrList(1)).value, groups: a(6, Int.self, 1), bias: a(7, Bool.self, true), paddingMode: a(8, String.self, "zeros"), dtype: a(9, DType?.self, nil))
  }
  r.forward("nn.Conv3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Conv3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ConvTranspose1d", [P("in_channels", Int.self), P("out_channels", Int.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList.self, "d"), P("padding", AnyIntOrList.self, "d"), P("output_padding", AnyIntOrList.self, "d"), P("groups", Int.self, "d"), P("bias", Bool.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("padding_mode", String.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.ConvTranspose1d(a(0, Int.self), a(1, Int.self), a(2, AnyIntOrList.self).value, stride: a(3, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(4, AnyIntOrList.self, AnyIntOrList(0)).value, outputPadding: a(5, AnyIntOrList.self, AnyIntOrList(0)).value, groups: a(6, Int.self, 1), bias: a(7, Bool.self, true), dilation: a(8, AnyIntOrList.self, AnyIntOrList(1)).value, paddingMode: a(9, String.self, "zeros"), dtype: a(10, DType?.self, nil))
  }
  r.forward("nn.ConvTranspose1d", [P("module", Int.self), P("input", Tensor.self), P("output_size", [Int].self)]) { module, a in
    let m = module as! nn.ConvTranspose1d
    return .tensor(m(a(1, Tensor.self), outputSize: a(2, [Int].self)))
  }
  r.forward("nn.ConvTranspose1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ConvTranspose1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ConvTranspose2d", [P("in_channels", Int.self), P("out_channels", Int.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList.self, "d"), P("padding", AnyIntOrList.self, "d"), P("output_padding", AnyIntOrList.self, "d"), P("groups", Int.self, "d"), P("bias", Bool.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("padding_mode", String.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.ConvTranspose2d(a(0, Int.self), a(1, Int.self), a(2, AnyIntOrList.self).value, stride: a(3, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(4, AnyIntOrList.self, AnyIntOrList(0)).value, outputPadding: a(5, AnyIntOrList.self, AnyIntOrList(0)).value, groups: a(6, Int.self, 1), bias: a(7, Bool.self, true), dilation: a(8, AnyIntOrList.self, AnyIntOrList(1)).value, paddingMode: a(9, String.self, "zeros"), dtype: a(10, DType?.self, nil))
  }
  r.forward("nn.ConvTranspose2d", [P("module", Int.self), P("input", Tensor.self), P("output_size", [Int].self)]) { module, a in
    let m = module as! nn.ConvTranspose2d
    return .tensor(m(a(1, Tensor.self), outputSize: a(2, [Int].self)))
  }
  r.forward("nn.ConvTranspose2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ConvTranspose2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ConvTranspose3d", [P("in_channels", Int.self), P("out_channels", Int.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList.self, "d"), P("padding", AnyIntOrList.self, "d"), P("output_padding", AnyIntOrList.self, "d"), P("groups", Int.self, "d"), P("bias", Bool.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("padding_mode", String.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.ConvTranspose3d(a(0, Int.self), a(1, Int.self), a(2, AnyIntOrList.self).value, stride: a(3, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(4, AnyIntOrList.self, AnyIntOrList(0)).value, outputPadding: a(5, AnyIntOrList.self, AnyIntOrList(0)).value, groups: a(6, Int.self, 1), bias: a(7, Bool.self, true), dilation: a(8, AnyIntOrList.self, AnyIntOrList(1)).value, paddingMode: a(9, String.self, "zeros"), dtype: a(10, DType?.self, nil))
  }
  r.forward("nn.ConvTranspose3d", [P("module", Int.self), P("input", Tensor.self), P("output_size", [Int].self)]) { module, a in
    let m = module as! nn.ConvTranspose3d
    return .tensor(m(a(1, Tensor.self), outputSize: a(2, [Int].self)))
  }
  r.forward("nn.ConvTranspose3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ConvTranspose3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.forward("nn.DataParallel", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.DataParallel
    return .tensor(m(a(1, Tensor.self)))
  }
}
