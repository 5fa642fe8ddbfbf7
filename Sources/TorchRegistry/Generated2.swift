// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register2(_ r: inout Registry) {
  r.add("Tensor.atan", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.atan(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sinh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sinh(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.cosh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.cosh(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.tanh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.tanh(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.asinh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.asinh(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.acosh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.acosh(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.atanh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.atanh(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sigmoid", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sigmoid(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.erf", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.erf(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.erfc", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.erfc(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.erfinv", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.erfinv(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.lgamma", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.lgamma(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.digamma", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.digamma(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sqrt", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sqrt(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.square", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.square(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.logit", [P("input", Tensor.self), P("eps", Double?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logit(eps: a(1, Double?.self, nil), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.sinc", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sinc(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.deg2rad", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.deg2rad(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.rad2deg", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.rad2deg(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.nan_to_num", [P("input", Tensor.self), P("nan", Double?.self, "d"), P("posinf", Double?.self, "d"), P("neginf", Double?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.nanToNum(nan: a(1, Double?.self, nil), posinf: a(2, Double?.self, nil), neginf: a(3, Double?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("nn.functional.embedding", [P("input", Tensor.self), P("weight", Tensor.self), P("padding_idx", Int?.self, "d"), P("max_norm", Double?.self, "d"), P("norm_type", Double.self, "d"), P("scale_grad_by_freq", Bool.self, "d"), P("sparse", Bool.self, "d")]) { a in
    return .tensor(nn.functional.embedding(a(0, Tensor.self), a(1, Tensor.self), paddingIdx: a(2, Int?.self, nil), maxNorm: a(3, Double?.self, nil), normType: a(4, Double.self, 2), scaleGradByFreq: a(5, Bool.self, false), sparse: a(6, Bool.self, false)))
  }
  r.add("nn.functional.embedding_bag", [P("input", Tensor.self), P("weight", Tensor.self), P("offsets", Tensor?.self, "d"), P("max_norm", Double?.self, "d"), P("norm_type", Double.self, "d"), P("scale_grad_by_freq", Bool.self, "d"), P("mode", String.self, "d"), P("sparse", Bool.self, "d"), P("per_sample_weights", Tensor?.self, "d"), P("include_last_offset", Bool.self, "d"), P("padding_idx", Int?.self, "d")]) { a in
    return .tensor(nn.functional.embeddingBag(a(0, Tensor.self), a(1, Tensor.self), offsets: a(2, Tensor?.self, nil), maxNorm: a(3, Double?.self, nil), normType: a(4, Double.self, 2), scaleGradByFreq: a(5, Bool.self, false), mode: a(6, String.self, "mean"), sparse: a(7, Bool.self, false), perSampleWeights: a(8, Tensor?.self, nil), includeLastOffset: a(9, Bool.self, false), paddingIdx: a(10, Int?.self, nil)))
  }
  r.add("nn.functional.one_hot", [P("tensor", Tensor.self), P("num_classes", Int.self, "d")]) { a in
    return .tensor(nn.functional.oneHot(a(0, Tensor.self), numClasses: a(1, Int.self, -1)))
  }
  r.add("Tensor.ldexp", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.ldexp(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.frexp", [P("input", Tensor.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.frexp(out: a(1, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("fft.fft", [P("input", Tensor.self), P("n", Int?.self, "d"), P("dim", Int.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.fft(a(0, Tensor.self), n: a(1, Int?.self, nil), dim: a(2, Int.self, -1), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.ifft", [P("input", Tensor.self), P("n", Int?.self, "d"), P("dim", Int.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.ifft(a(0, Tensor.self), n: a(1, Int?.self, nil), dim: a(2, Int.self, -1), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.rfft", [P("input", Tensor.self), P("n", Int?.self, "d"), P("dim", Int.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.rfft(a(0, Tensor.self), n: a(1, Int?.self, nil), dim: a(2, Int.self, -1), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.irfft", [P("input", Tensor.self), P("n", Int?.self, "d"), P("dim", Int.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.irfft(a(0, Tensor.self), n: a(1, Int?.self, nil), dim: a(2, Int.self, -1), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.hfft", [P("input", Tensor.self), P("n", Int?.self, "d"), P("dim", Int.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.hfft(a(0, Tensor.self), n: a(1, Int?.self, nil), dim: a(2, Int.self, -1), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.ihfft", [P("input", Tensor.self), P("n", Int?.self, "d"), P("dim", Int.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.ihfft(a(0, Tensor.self), n: a(1, Int?.self, nil), dim: a(2, Int.self, -1), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.fftn", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int]?.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.fftn(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int]?.self, nil), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.ifftn", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int]?.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.ifftn(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int]?.self, nil), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.rfftn", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int]?.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.rfftn(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int]?.self, nil), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.irfftn", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int]?.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.irfftn(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int]?.self, nil), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.hfftn", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int]?.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.hfftn(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int]?.self, nil), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.ihfftn", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int]?.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.ihfftn(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int]?.self, nil), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.fft2", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int].self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.fft2(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int].self, [-2, -1]), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.ifft2", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int].self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.ifft2(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int].self, [-2, -1]), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.rfft2", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int].self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.rfft2(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int].self, [-2, -1]), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.irfft2", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int].self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.irfft2(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int].self, [-2, -1]), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.hfft2", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int].self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.hfft2(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int].self, [-2, -1]), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.ihfft2", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int].self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.ihfft2(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int].self, [-2, -1]), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.fftfreq", [P("n", Int.self), P("d", Double.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(fft.fftfreq(a(0, Int.self), d: a(1, Double.self, 1), out: a(2, Tensor?.self, nil), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("fft.rfftfreq", [P("n", Int.self), P("d", Double.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(fft.rfftfreq(a(0, Int.self), d: a(1, Double.self, 1), out: a(2, Tensor?.self, nil), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("fft.fftshift", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d")]) { a in
    return .tensor(fft.fftshift(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value))
  }
  r.add("fft.ifftshift", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d")]) { a in
    return .tensor(fft.ifftshift(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value))
  }
  r.add("tensor", [P("data", AnyTensorData.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.tensor(a(0, AnyTensorData.self).value, dtype: a(1, DType?.self, nil), device: a(2, Device?.self, nil), requiresGrad: a(3, Bool.self, false)))
  }
  r.add("tensor", [P("data", Scalar.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.tensor(a(0, Scalar.self), dtype: a(1, DType?.self, nil), device: a(2, Device?.self, nil), requiresGrad: a(3, Bool.self, false)))
  }
  r.add("tensor", [P("data", Tensor.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.tensor(a(0, Tensor.self), dtype: a(1, DType?.self, nil), device: a(2, Device?.self, nil), requiresGrad: a(3, Bool.self, false)))
  }
  r.add("as_tensor", [P("data", AnyTensorData.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d")]) { a in
    return .tensor(torch.asTensor(a(0, AnyTensorData.self).value, dtype: a(1, DType?.self, nil), device: a(2, Device?.self, nil)))
  }
  r.add("as_tensor", [P("data", Tensor.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d")]) { a in
    return .tensor(torch.asTensor(a(0, Tensor.self), dtype: a(1, DType?.self, nil), device: a(2, Device?.self, nil)))
  }
  r.add("complex", [P("real", Tensor.self), P("imag", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.complex(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("polar", [P("abs", Tensor.self), P("angle", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.polar(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.gather", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("sparse_grad", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.gather(a(1, Int.self), a(2, Tensor.self), sparseGrad: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
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
  r.add("Tensor.take_along_dim", [P("input", Tensor.self), P("indices", Tensor.self), P("dim", Int?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.takeAlongDim(a(1, Tensor.self), dim: a(2, Int?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("nn.functional.grid_sample", [P("input", Tensor.self), P("grid", Tensor.self), P("mode", String.self, "d"), P("padding_mode", String.self, "d"), P("align_corners", Bool?.self, "d")]) { a in
    return .tensor(nn.functional.gridSample(a(0, Tensor.self), a(1, Tensor.self), mode: a(2, String.self, "bilinear"), paddingMode: a(3, String.self, "zeros"), alignCorners: a(4, Bool?.self, nil)))
  }
  r.add("nn.functional.affine_grid", [P("theta", Tensor.self), P("size", [Int].self, "v"), P("align_corners", Bool?.self, "d")]) { a in
    return .tensor(nn.functional.affineGrid(a(0, Tensor.self), a(1, [Int].self), alignCorners: a(2, Bool?.self, nil)))
  }
  r.add("Tensor.bincount", [P("input", Tensor.self), P("weights", Tensor?.self, "d"), P("minlength", Int.self, "d")]) { a in
    return .tensor(a.me.bincount(weights: a(1, Tensor?.self, nil), minlength: a(2, Int.self, 0)))
  }
  r.add("Tensor.histc", [P("input", Tensor.self), P("bins", Int.self, "d"), P("min", Scalar.self, "d"), P("max", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.histc(bins: a(1, Int.self, 100), min: a(2, Scalar.self, 0), max: a(3, Scalar.self, 0), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.histogram", [P("input", Tensor.self), P("bins", Tensor.self), P("weight", Tensor?.self, "d"), P("density", Bool.self, "d")]) { a in
    let y = a.me.histogram(a(1, Tensor.self), weight: a(2, Tensor?.self, nil), density: a(3, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.histogram", [P("input", Tensor.self), P("bins", Int.self, "d"), P("range", Pair<Double, Double>?.self, "d"), P("weight", Tensor?.self, "d"), P("density", Bool.self, "d")]) { a in
    let y = a.me.histogram(bins: a(1, Int.self, 100), range: a(2, Pair<Double, Double>?.self, nil)?.tuple, weight: a(3, Tensor?.self, nil), density: a(4, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("histogramdd", [P("input", Tensor.self), P("bins", [Tensor].self), P("range", [Double]?.self, "d"), P("weight", Tensor?.self, "d"), P("density", Bool.self, "d")]) { a in
    let y = torch.histogramdd(a(0, Tensor.self), a(1, [Tensor].self), range: a(2, [Double]?.self, nil), weight: a(3, Tensor?.self, nil), density: a(4, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("histogramdd", [P("input", Tensor.self), P("bins", [Int].self, "v"), P("range", [Double]?.self, "d"), P("weight", Tensor?.self, "d"), P("density", Bool.self, "d")]) { a in
    let y = torch.histogramdd(a(0, Tensor.self), a(1, [Int].self), range: a(2, [Double]?.self, nil), weight: a(3, Tensor?.self, nil), density: a(4, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("histogramdd", [P("input", Tensor.self), P("bins", Int.self), P("range", [Double]?.self, "d"), P("weight", Tensor?.self, "d"), P("density", Bool.self, "d")]) { a in
    let y = torch.histogramdd(a(0, Tensor.self), a(1, Int.self), range: a(2, [Double]?.self, nil), weight: a(3, Tensor?.self, nil), density: a(4, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.index_select", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.indexSelect(a(1, Int.self), a(2, Tensor.self), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.index_add", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.indexAdd(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
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
  r.add("Tensor.take", [P("input", Tensor.self), P("index", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.take(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.put", [P("input", Tensor.self), P("index", Tensor.self), P("source", Tensor.self), P("accumulate", Bool.self, "d")]) { a in
    return .tensor(a.me.put(a(1, Tensor.self), a(2, Tensor.self), accumulate: a(3, Bool.self, false)))
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
  r.add("nn.functional.upsample", [P("input", Tensor.self), P("size", AnyIntOrList?.self, "d"), P("scale_factor", AnyDoubleOrList?.self, "d"), P("mode", String.self, "d"), P("align_corners", Bool?.self, "d")]) { a in
    return .tensor(nn.functional.upsample(a(0, Tensor.self), size: a(1, AnyIntOrList?.self, nil)?.value, scaleFactor: a(2, AnyDoubleOrList?.self, nil)?.value, mode: a(3, String.self, "nearest"), alignCorners: a(4, Bool?.self, nil)))
  }
  r.add("nn.functional.upsample_nearest", [P("input", Tensor.self), P("size", AnyIntOrList?.self, "d"), P("scale_factor", AnyDoubleOrList?.self, "d")]) { a in
    return .tensor(nn.functional.upsampleNearest(a(0, Tensor.self), size: a(1, AnyIntOrList?.self, nil)?.value, scaleFactor: a(2, AnyDoubleOrList?.self, nil)?.value))
  }
  r.add("nn.functional.upsample_bilinear", [P("input", Tensor.self), P("size", AnyIntOrList?.self, "d"), P("scale_factor", AnyDoubleOrList?.self, "d")]) { a in
    return .tensor(nn.functional.upsampleBilinear(a(0, Tensor.self), size: a(1, AnyIntOrList?.self, nil)?.value, scaleFactor: a(2, AnyDoubleOrList?.self, nil)?.value))
  }
  r.add("cat", [P("tensors", [Tensor].self), P("dim", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.cat(a(0, [Tensor].self), dim: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("concat", [P("tensors", [Tensor].self), P("dim", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.concat(a(0, [Tensor].self), dim: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("concatenate", [P("tensors", [Tensor].self), P("dim", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.concatenate(a(0, [Tensor].self), dim: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("stack", [P("tensors", [Tensor].self), P("dim", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.stack(a(0, [Tensor].self), dim: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("hstack", [P("tensors", [Tensor].self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.hstack(a(0, [Tensor].self), out: a(1, Tensor?.self, nil)))
  }
  r.add("vstack", [P("tensors", [Tensor].self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.vstack(a(0, [Tensor].self), out: a(1, Tensor?.self, nil)))
  }
  r.add("row_stack", [P("tensors", [Tensor].self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.rowStack(a(0, [Tensor].self), out: a(1, Tensor?.self, nil)))
  }
  r.add("dstack", [P("tensors", [Tensor].self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.dstack(a(0, [Tensor].self), out: a(1, Tensor?.self, nil)))
  }
  r.add("column_stack", [P("tensors", [Tensor].self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.columnStack(a(0, [Tensor].self), out: a(1, Tensor?.self, nil)))
  }
  r.add("broadcast_tensors", [P("tensors", [Tensor].self, "v")]) { a in
    return dynamic(torch.broadcastTensors(a(0, [Tensor].self)))
  }
  r.add("broadcast_shapes", [P("shapes", [Size].self, "vl")]) { a in
    return dynamic(torch.broadcastShapes(a(0, [Size].self)))
  }
  r.add("meshgrid", [P("tensors", [Tensor].self, "v"), P("indexing", String.self, "d")]) { a in
    return dynamic(torch.meshgrid(a(0, [Tensor].self), indexing: a(1, String.self, "ij")))
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
  r.add("Tensor.chunk", [P("input", Tensor.self), P("chunks", Int.self), P("dim", Int.self, "d")]) { a in
    return dynamic(a.me.chunk(a(1, Int.self), dim: a(2, Int.self, 0)))
  }
  r.add("Tensor.tensor_split", [P("input", Tensor.self), P("sections", Int.self), P("dim", Int.self, "d")]) { a in
    return dynamic(a.me.tensorSplit(a(1, Int.self), dim: a(2, Int.self, 0)))
  }
  r.add("Tensor.tensor_split", [P("input", Tensor.self), P("indices", [Int].self, "v"), P("dim", Int.self, "d")]) { a in
    return dynamic(a.me.tensorSplit(a(1, [Int].self), dim: a(2, Int.self, 0)))
  }
  r.add("Tensor.tensor_split", [P("input", Tensor.self), P("tensor_indices_or_sections", Tensor.self), P("dim", Int.self, "d")]) { a in
    return dynamic(a.me.tensorSplit(a(1, Tensor.self), dim: a(2, Int.self, 0)))
  }
  r.add("Tensor.unbind", [P("input", Tensor.self), P("dim", Int.self, "d")]) { a in
    return dynamic(a.me.unbind(dim: a(1, Int.self, 0)))
  }
  r.add("Tensor.hsplit", [P("input", Tensor.self), P("sections", Int.self)]) { a in
    return dynamic(a.me.hsplit(a(1, Int.self)))
  }
  r.add("Tensor.hsplit", [P("input", Tensor.self), P("indices", [Int].self, "v")]) { a in
    return dynamic(a.me.hsplit(a(1, [Int].self)))
  }
  r.add("Tensor.vsplit", [P("input", Tensor.self), P("sections", Int.self)]) { a in
    return dynamic(a.me.vsplit(a(1, Int.self)))
  }
  r.add("Tensor.vsplit", [P("input", Tensor.self), P("indices", [Int].self, "v")]) { a in
    return dynamic(a.me.vsplit(a(1, [Int].self)))
  }
  r.add("Tensor.dsplit", [P("input", Tensor.self), P("sections", Int.self)]) { a in
    return dynamic(a.me.dsplit(a(1, Int.self)))
  }
  r.add("Tensor.dsplit", [P("input", Tensor.self), P("indices", [Int].self, "v")]) { a in
    return dynamic(a.me.dsplit(a(1, [Int].self)))
  }
  r.add("Tensor.repeat", [P("input", Tensor.self), P("sizes", [Int].self, "v")]) { a in
    return .tensor(a.me.`repeat`(a(1, [Int].self)))
  }
  r.add("Tensor.tile", [P("input", Tensor.self), P("dims", [Int].self, "v")]) { a in
    return .tensor(a.me.tile(a(1, [Int].self)))
  }
  r.add("Tensor.flatten", [P("input", Tensor.self), P("start_dim", Int.self, "d"), P("end_dim", Int.self, "d")]) { a in
    return .tensor(a.me.flatten(startDim: a(1, Int.self, 0), endDim: a(2, Int.self, -1)))
  }
  r.add("Tensor.unflatten", [P("input", Tensor.self), P("dim", Int.self), P("sizes", [Int].self, "v")]) { a in
    return .tensor(a.me.unflatten(a(1, Int.self), a(2, [Int].self)))
  }
  r.add("Tensor.ravel", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.ravel())
  }
  r.add("Tensor.movedim", [P("input", Tensor.self), P("source", [Int].self), P("destination", [Int].self, "v")]) { a in
    return .tensor(a.me.movedim(a(1, [Int].self), a(2, [Int].self)))
  }
  r.add("Tensor.movedim", [P("input", Tensor.self), P("source", Int.self), P("destination", Int.self)]) { a in
    return .tensor(a.me.movedim(a(1, Int.self), a(2, Int.self)))
  }
  r.add("Tensor.swapaxes", [P("input", Tensor.self), P("axis0", Int.self), P("axis1", Int.self)]) { a in
    return .tensor(a.me.swapaxes(a(1, Int.self), a(2, Int.self)))
  }
  r.add("Tensor.atleast_1d", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.atleast1d())
  }
  r.add("Tensor.atleast_2d", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.atleast2d())
  }
  r.add("Tensor.atleast_3d", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.atleast3d())
  }
}
