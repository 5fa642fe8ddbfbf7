// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerH(_ r: inout Registry) {
  r.add("nn.functional.hardtanh", [P("input", Tensor.self), P("min_val", Double.self, "d"), P("max_val", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.hardtanh(a(0, Tensor.self), minVal: a(1, Double.self, -1), maxVal: a(2, Double.self, 1), inplace: a(3, Bool.self, false)))
  }
  r.add("nn.functional.hardshrink", [P("input", Tensor.self), P("lambd", Double.self, "d")]) { a in
    return .tensor(nn.functional.hardshrink(a(0, Tensor.self), lambd: a(1, Double.self, 0.5)))
  }
  r.add("nn.functional.hardsigmoid", [P("input", Tensor.self), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.hardsigmoid(a(0, Tensor.self), inplace: a(1, Bool.self, false)))
  }
  r.add("nn.functional.hardswish", [P("input", Tensor.self), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.hardswish(a(0, Tensor.self), inplace: a(1, Bool.self, false)))
  }
  r.add("Tensor.hypot", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.hypot(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.heaviside", [P("input", Tensor.self), P("values", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.heaviside(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.half", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.half())
  }
  r.add("fft.hfft", [P("input", Tensor.self), P("n", Int?.self, "d"), P("dim", Int.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.hfft(a(0, Tensor.self), n: a(1, Int?.self, nil), dim: a(2, Int.self, -1), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.hfftn", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int]?.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.hfftn(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int]?.self, nil), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.hfft2", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int].self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.hfft2(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int].self, [-2, -1]), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
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
  r.add("hstack", [P("tensors", [Tensor].self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.hstack(a(0, [Tensor].self), out: a(1, Tensor?.self, nil)))
  }
  r.add("linalg.householder_product", [P("A", Tensor.self), P("tau", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.householderProduct(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("nn.functional.huber_loss", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d"), P("delta", Double.self, "d"), P("weight", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.huberLoss(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean"), delta: a(3, Double.self, 1), weight: a(4, Tensor?.self, nil)))
  }
  r.add("nn.functional.hinge_embedding_loss", [P("input", Tensor.self), P("target", Tensor.self), P("margin", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.hingeEmbeddingLoss(a(0, Tensor.self), a(1, Tensor.self), margin: a(2, Double.self, 1), reduction: a(3, String.self, "mean")))
  }
  r.add("special.hermite_polynomial_h", [P("input", AnyTensorOrNumber.self), P("n", AnyTensorOrNumber.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.hermitePolynomialH(a(0, AnyTensorOrNumber.self).value, a(1, AnyTensorOrNumber.self).value, out: a(2, Tensor?.self, nil)))
  }
  r.add("special.hermite_polynomial_he", [P("input", AnyTensorOrNumber.self), P("n", AnyTensorOrNumber.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.hermitePolynomialHe(a(0, AnyTensorOrNumber.self).value, a(1, AnyTensorOrNumber.self).value, out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.hsplit", [P("input", Tensor.self), P("sections", Int.self)]) { a in
    return dynamic(a.me.hsplit(a(1, Int.self)))
  }
  r.add("Tensor.hsplit", [P("input", Tensor.self), P("indices", [Int].self, "v")]) { a in
    return dynamic(a.me.hsplit(a(1, [Int].self)))
  }
  r.add("Tensor.H", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.H)
  }
  r.add("hann_window", [P("window_length", Int.self), P("periodic", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.hannWindow(a(0, Int.self), periodic: a(1, Bool.self, true), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("hamming_window", [P("window_length", Int.self), P("periodic", Bool.self, "d"), P("alpha", Double.self, "d"), P("beta", Double.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.hammingWindow(a(0, Int.self), periodic: a(1, Bool.self, true), alpha: a(2, Double.self, 0.54), beta: a(3, Double.self, 0.46), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("signal.windows.hamming", [P("m", Int.self), P("sym", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.signal.windows.hamming(a(0, Int.self), sym: a(1, Bool.self, true), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("signal.windows.hann", [P("m", Int.self), P("sym", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.signal.windows.hann(a(0, Int.self), sym: a(1, Bool.self, true), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("nn.functional.hardtanh_", [P("input", Tensor.self), P("min_val", Double.self, "d"), P("max_val", Double.self, "d")]) { a in
    return .tensor(nn.functional.hardtanh_(a(0, Tensor.self), minVal: a(1, Double.self, -1), maxVal: a(2, Double.self, 1)))
  }
  r.add("nn.functional.hardshrink", [P("input", Tensor.self), P("lambd", Double.self, "d"), P("out", Tensor.self)]) { a in
    return .tensor(nn.functional.hardshrink(a(0, Tensor.self), lambd: a(1, Double.self, 0.5), out: a(2, Tensor.self)))
  }
  r.add("hypot", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.hypot(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.hypot_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.hypot_(a(1, Tensor.self)))
  }
  r.add("heaviside", [P("input", Tensor.self), P("values", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.heaviside(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.heaviside_", [P("input", Tensor.self), P("values", Tensor.self)]) { a in
    return .tensor(a.me.heaviside_(a(1, Tensor.self)))
  }
  r.add("histc", [P("input", Tensor.self), P("bins", Int.self, "d"), P("min", Scalar.self, "d"), P("max", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.histc(a(0, Tensor.self), bins: a(1, Int.self, 100), min: a(2, Scalar.self, 0), max: a(3, Scalar.self, 0), out: a(4, Tensor?.self, nil)))
  }
  r.add("histogram", [P("input", Tensor.self), P("bins", Tensor.self), P("weight", Tensor?.self, "d"), P("density", Bool.self, "d")]) { a in
    let y = torch.histogram(a(0, Tensor.self), a(1, Tensor.self), weight: a(2, Tensor?.self, nil), density: a(3, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("histogram", [P("input", Tensor.self), P("bins", Int.self, "d"), P("range", Pair<Double, Double>?.self, "d"), P("weight", Tensor?.self, "d"), P("density", Bool.self, "d")]) { a in
    let y = torch.histogram(a(0, Tensor.self), bins: a(1, Int.self, 100), range: a(2, Pair<Double, Double>?.self, nil)?.tuple, weight: a(3, Tensor?.self, nil), density: a(4, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("hsplit", [P("input", Tensor.self), P("sections", Int.self)]) { a in
    return dynamic(torch.hsplit(a(0, Tensor.self), a(1, Int.self)))
  }
  r.add("hsplit", [P("input", Tensor.self), P("indices", [Int].self, "v")]) { a in
    return dynamic(torch.hsplit(a(0, Tensor.self), a(1, [Int].self)))
  }
  r.module("nn.Hardshrink", [P("lambd", Double.self, "d")]) { a in
    nn.Hardshrink(lambd: a(0, Double.self, 0.5))
  }
  r.forward("nn.Hardshrink", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Hardshrink
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.HuberLoss", [P("reduction", String.self, "d"), P("delta", Double.self, "d")]) { a in
    nn.HuberLoss(reduction: a(0, String.self, "mean"), delta: a(1, Double.self, 1))
  }
  r.forward("nn.HuberLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.HuberLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.HingeEmbeddingLoss", [P("margin", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.HingeEmbeddingLoss(margin: a(0, Double.self, 1), reduction: a(1, String.self, "mean"))
  }
  r.forward("nn.HingeEmbeddingLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.HingeEmbeddingLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.Hardtanh", [P("min_val", Double.self, "d"), P("max_val", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.Hardtanh(minVal: a(0, Double.self, -1), maxVal: a(1, Double.self, 1), inplace: a(2, Bool.self, false))
  }
  r.forward("nn.Hardtanh", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Hardtanh
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Hardsigmoid", [P("inplace", Bool.self, "d")]) { a in
    nn.Hardsigmoid(inplace: a(0, Bool.self, false))
  }
  r.forward("nn.Hardsigmoid", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Hardsigmoid
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Hardswish", [P("inplace", Bool.self, "d")]) { a in
    nn.Hardswish(inplace: a(0, Bool.self, false))
  }
  r.forward("nn.Hardswish", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Hardswish
    return .tensor(m(a(1, Tensor.self)))
  }
}
