// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerF(_ r: inout Registry) {
  r.add("Tensor.floor_divide", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.floorDivide(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.floor_divide", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.floorDivide(a(1, Scalar.self)))
  }
  r.add("Tensor.fmod", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.fmod(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.fmod", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.fmod(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.float_power", [P("input", Tensor.self), P("exponent", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.floatPower(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.float_power", [P("input", Tensor.self), P("exponent", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.floatPower(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.float", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.float())
  }
  r.add("Tensor.fmax", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.fmax(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.fmin", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.fmin(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.fill_", [P("input", Tensor.self), P("value", Scalar.self)]) { a in
    return .tensor(a.me.fill_(a(1, Scalar.self)))
  }
  r.add("Tensor.fill_", [P("input", Tensor.self), P("value", Tensor.self)]) { a in
    return .tensor(a.me.fill_(a(1, Tensor.self)))
  }
  r.add("fill", [P("input", Tensor.self), P("value", Scalar.self)]) { a in
    return .tensor(torch.fill(a(0, Tensor.self), a(1, Scalar.self)))
  }
  r.add("fill", [P("input", Tensor.self), P("value", Tensor.self)]) { a in
    return .tensor(torch.fill(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("full", [P("size", Size.self), P("fill_value", Scalar.self), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.full(a(0, Size.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("full", [P("size", Size.self), P("fill_value", AnyTensorElement.self), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.full(a(0, Size.self), a(1, AnyTensorElement.self).value, out: a(2, Tensor?.self, nil), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("full_like", [P("input", Tensor.self), P("fill_value", Scalar.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.fullLike(a(0, Tensor.self), a(1, Scalar.self), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("Tensor.fill_diagonal_", [P("input", Tensor.self), P("fill_value", Scalar.self), P("wrap", Bool.self, "d")]) { a in
    return .tensor(a.me.fillDiagonal_(a(1, Scalar.self), wrap: a(2, Bool.self, false)))
  }
  r.add("nn.functional.feature_alpha_dropout", [P("input", Tensor.self), P("p", Double.self, "d"), P("training", Bool.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.featureAlphaDropout(a(0, Tensor.self), p: a(1, Double.self, 0.5), training: a(2, Bool.self, false), inplace: a(3, Bool.self, false)))
  }
  r.add("Tensor.frexp", [P("input", Tensor.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.frexp(out: a(1, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("fft.fft", [P("input", Tensor.self), P("n", Int?.self, "d"), P("dim", Int.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.fft(a(0, Tensor.self), n: a(1, Int?.self, nil), dim: a(2, Int.self, -1), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.fftn", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int]?.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.fftn(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int]?.self, nil), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.fft2", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int].self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.fft2(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int].self, [-2, -1]), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.fftfreq", [P("n", Int.self), P("d", Double.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(fft.fftfreq(a(0, Int.self), d: a(1, Double.self, 1), out: a(2, Tensor?.self, nil), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("fft.fftshift", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d")]) { a in
    return .tensor(fft.fftshift(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value))
  }
  r.add("Tensor.flatten", [P("input", Tensor.self), P("start_dim", Int.self, "d"), P("end_dim", Int.self, "d")]) { a in
    return .tensor(a.me.flatten(startDim: a(1, Int.self, 0), endDim: a(2, Int.self, -1)))
  }
  r.add("Tensor.flip", [P("input", Tensor.self), P("dims", [Int].self, "v")]) { a in
    return .tensor(a.me.flip(a(1, [Int].self)))
  }
  r.add("Tensor.fliplr", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.fliplr())
  }
  r.add("Tensor.flipud", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.flipud())
  }
  r.add("nn.functional.fractional_max_pool2d", [P("input", Tensor.self), P("kernel_size", AnyIntOrList.self), P("output_size", AnyIntOrList?.self, "d"), P("output_ratio", [Double]?.self, "d"), P("_random_samples", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.fractionalMaxPool2d(a(0, Tensor.self), a(1, AnyIntOrList.self).value, outputSize: a(2, AnyIntOrList?.self, nil)?.value, outputRatio: a(3, [Double]?.self, nil), _randomSamples: a(4, Tensor?.self, nil)))
  }
  r.add("nn.functional.fractional_max_pool3d", [P("input", Tensor.self), P("kernel_size", AnyIntOrList.self), P("output_size", AnyIntOrList?.self, "d"), P("output_ratio", [Double]?.self, "d"), P("_random_samples", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.fractionalMaxPool3d(a(0, Tensor.self), a(1, AnyIntOrList.self).value, outputSize: a(2, AnyIntOrList?.self, nil)?.value, outputRatio: a(3, [Double]?.self, nil), _randomSamples: a(4, Tensor?.self, nil)))
  }
  r.add("nn.functional.fractional_max_pool2d_with_indices", [P("input", Tensor.self), P("kernel_size", AnyIntOrList.self), P("output_size", AnyIntOrList?.self, "d"), P("output_ratio", [Double]?.self, "d"), P("_random_samples", Tensor?.self, "d")]) { a in
    let y = nn.functional.fractionalMaxPool2dWithIndices(a(0, Tensor.self), a(1, AnyIntOrList.self).value, outputSize: a(2, AnyIntOrList?.self, nil)?.value, outputRatio: a(3, [Double]?.self, nil), _randomSamples: a(4, Tensor?.self, nil))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("nn.functional.fractional_max_pool3d_with_indices", [P("input", Tensor.self), P("kernel_size", AnyIntOrList.self), P("output_size", AnyIntOrList?.self, "d"), P("output_ratio", [Double]?.self, "d"), P("_random_samples", Tensor?.self, "d")]) { a in
    let y = nn.functional.fractionalMaxPool3dWithIndices(a(0, Tensor.self), a(1, AnyIntOrList.self).value, outputSize: a(2, AnyIntOrList?.self, nil)?.value, outputRatio: a(3, [Double]?.self, nil), _randomSamples: a(4, Tensor?.self, nil))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("nn.functional.fold", [P("input", Tensor.self), P("output_size", AnyIntOrList.self), P("kernel_size", AnyIntOrList.self), P("dilation", AnyIntOrList.self, "d"), P("padding", AnyIntOrList.self, "d"), P("stride", AnyIntOrList.self, "d")]) { a in
    return .tensor(nn.functional.fold(a(0, Tensor.self), a(1, AnyIntOrList.self).value, a(2, AnyIntOrList.self).value, dilation: a(3, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(4, AnyIntOrList.self, AnyIntOrList(0)).value, stride: a(5, AnyIntOrList.self, AnyIntOrList(1)).value))
  }
  r.add("Tensor.floor", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.floor(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.fix", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.fix(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.frac", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.frac(out: a(1, Tensor?.self, nil)))
  }
  r.add("floor_divide", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.floorDivide(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.floor_divide_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.floorDivide_(a(1, Tensor.self)))
  }
  r.add("floor_divide", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(torch.floorDivide(a(0, Tensor.self), a(1, Scalar.self)))
  }
  r.add("Tensor.floor_divide_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.floorDivide_(a(1, Scalar.self)))
  }
  r.add("fmod", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.fmod(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.fmod_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.fmod_(a(1, Tensor.self)))
  }
  r.add("fmod", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.fmod(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.fmod_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.fmod_(a(1, Scalar.self)))
  }
  r.add("float_power", [P("input", Tensor.self), P("exponent", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.floatPower(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.float_power_", [P("input", Tensor.self), P("exponent", Tensor.self)]) { a in
    return .tensor(a.me.floatPower_(a(1, Tensor.self)))
  }
  r.add("float_power", [P("input", Tensor.self), P("exponent", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.floatPower(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.float_power_", [P("input", Tensor.self), P("exponent", Scalar.self)]) { a in
    return .tensor(a.me.floatPower_(a(1, Scalar.self)))
  }
  r.add("fmax", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.fmax(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("fmin", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.fmin(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("fill_", [P("input", Tensor.self), P("value", Scalar.self)]) { a in
    return .tensor(torch.fill_(a(0, Tensor.self), a(1, Scalar.self)))
  }
  r.add("fill_", [P("input", Tensor.self), P("value", Tensor.self)]) { a in
    return .tensor(torch.fill_(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("frexp", [P("input", Tensor.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.frexp(a(0, Tensor.self), out: a(1, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("flatten", [P("input", Tensor.self), P("start_dim", Int.self, "d"), P("end_dim", Int.self, "d")]) { a in
    return .tensor(torch.flatten(a(0, Tensor.self), startDim: a(1, Int.self, 0), endDim: a(2, Int.self, -1)))
  }
  r.add("flip", [P("input", Tensor.self), P("dims", [Int].self, "v")]) { a in
    return .tensor(torch.flip(a(0, Tensor.self), a(1, [Int].self)))
  }
  r.add("fliplr", [P("input", Tensor.self)]) { a in
    return .tensor(torch.fliplr(a(0, Tensor.self)))
  }
  r.add("flipud", [P("input", Tensor.self)]) { a in
    return .tensor(torch.flipud(a(0, Tensor.self)))
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
  r.add("fix", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.fix(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.fix_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.fix_())
  }
  r.add("fix_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.fix_(a(0, Tensor.self)))
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
  r.module("nn.FeatureAlphaDropout", [P("p", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.FeatureAlphaDropout(p: a(0, Double.self, 0.5), inplace: a(1, Bool.self, false))
  }
  r.forward("nn.FeatureAlphaDropout", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.FeatureAlphaDropout
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Flatten", [P("start_dim", Int.self, "d"), P("end_dim", Int.self, "d")]) { a in
    nn.Flatten(startDim: a(0, Int.self, 1), endDim: a(1, Int.self, -1))
  }
  r.forward("nn.Flatten", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Flatten
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.FractionalMaxPool2d", [P("kernel_size", AnyIntOrList.self), P("output_size", AnyIntOrList?.self, "d"), P("output_ratio", [Double]?.self, "d"), P("return_indices", Bool.self, "d"), P("_random_samples", Tensor?.self, "d")]) { a in
    nn.FractionalMaxPool2d(a(0, AnyIntOrList.self).value, outputSize: a(1, AnyIntOrList?.self, nil)?.value, outputRatio: a(2, [Double]?.self, nil), returnIndices: a(3, Bool.self, false), _randomSamples: a(4, Tensor?.self, nil))
  }
  r.module("nn.FractionalMaxPool2d", [P("kernel_size", AnyIntOrList.self), P("output_ratio", Double.self), P("return_indices", Bool.self, "d")]) { a in
    nn.FractionalMaxPool2d(a(0, AnyIntOrList.self).value, outputRatio: a(1, Double.self), returnIndices: a(2, Bool.self, false))
  }
  r.forward("nn.FractionalMaxPool2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.FractionalMaxPool2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.FractionalMaxPool3d", [P("kernel_size", AnyIntOrList.self), P("output_size", AnyIntOrList?.self, "d"), P("output_ratio", [Double]?.self, "d"), P("return_indices", Bool.self, "d"), P("_random_samples", Tensor?.self, "d")]) { a in
    nn.FractionalMaxPool3d(a(0, AnyIntOrList.self).value, outputSize: a(1, AnyIntOrList?.self, nil)?.value, outputRatio: a(2, [Double]?.self, nil), returnIndices: a(3, Bool.self, false), _randomSamples: a(4, Tensor?.self, nil))
  }
  r.module("nn.FractionalMaxPool3d", [P("kernel_size", AnyIntOrList.self), P("output_ratio", Double.self), P("return_indices", Bool.self, "d")]) { a in
    nn.FractionalMaxPool3d(a(0, AnyIntOrList.self).value, outputRatio: a(1, Double.self), returnIndices: a(2, Bool.self, false))
  }
  r.forward("nn.FractionalMaxPool3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.FractionalMaxPool3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Fold", [P("output_size", AnyIntOrList.self), P("kernel_size", AnyIntOrList.self), P("dilation", AnyIntOrList.self, "d"), P("padding", AnyIntOrList.self, "d"), P("stride", AnyIntOrList.self, "d")]) { a in
    nn.Fold(a(0, AnyIntOrList.self).value, a(1, AnyIntOrList.self).value, dilation: a(2, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, stride: a(4, AnyIntOrList.self, AnyIntOrList(1)).value)
  }
  r.forward("nn.Fold", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Fold
    return .tensor(m(a(1, Tensor.self)))
  }
}
