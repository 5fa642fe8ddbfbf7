// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register14(_ r: inout Registry) {
  r.forward("nn.BatchNorm1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.BatchNorm1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.BatchNorm2d", [P("num_features", Int.self), P("eps", Double.self, "d"), P("momentum", Double?.self, "d"), P("affine", Bool.self, "d"), P("track_running_stats", Bool.self, "d"), P("dtype", DType?.self, "d"), P("bias", Bool.self, "d")]) { a in
    nn.BatchNorm2d(a(0, Int.self), eps: a(1, Double.self, 1e-5), momentum: a(2, Double?.self, 0.1), affine: a(3, Bool.self, true), trackRunningStats: a(4, Bool.self, true), dtype: a(5, DType?.self, nil), bias: a(6, Bool.self, true))
  }
  r.forward("nn.BatchNorm2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.BatchNorm2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.BatchNorm3d", [P("num_features", Int.self), P("eps", Double.self, "d"), P("momentum", Double?.self, "d"), P("affine", Bool.self, "d"), P("track_running_stats", Bool.self, "d"), P("dtype", DType?.self, "d"), P("bias", Bool.self, "d")]) { a in
    nn.BatchNorm3d(a(0, Int.self), eps: a(1, Double.self, 1e-5), momentum: a(2, Double?.self, 0.1), affine: a(3, Bool.self, true), trackRunningStats: a(4, Bool.self, true), dtype: a(5, DType?.self, nil), bias: a(6, Bool.self, true))
  }
  r.forward("nn.BatchNorm3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.BatchNorm3d
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
  r.module("nn.MaxUnpool1d", [P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d")]) { a in
    nn.MaxUnpool1d(a(0, AnyIntOrList.self).value, stride: a(1, AnyIntOrList?.self, nil)?.value, padding: a(2, AnyIntOrList.self, AnyIntOrList(0)).value)
  }
  r.forward("nn.MaxUnpool1d", [P("module", Int.self), P("input", Tensor.self), P("indices", Tensor.self), P("output_size", [Int]?.self, "d")]) { module, a in
    let m = module as! nn.MaxUnpool1d
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self), outputSize: a(3, [Int]?.self, nil)))
  }
  r.module("nn.LPPool1d", [P("norm_type", Double.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("ceil_mode", Bool.self, "d")]) { a in
    nn.LPPool1d(a(0, Double.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList?.self, nil)?.value, ceilMode: a(3, Bool.self, false))
  }
  r.forward("nn.LPPool1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LPPool1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.MaxUnpool2d", [P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d")]) { a in
    nn.MaxUnpool2d(a(0, AnyIntOrList.self).value, stride: a(1, AnyIntOrList?.self, nil)?.value, padding: a(2, AnyIntOrList.self, AnyIntOrList(0)).value)
  }
  r.forward("nn.MaxUnpool2d", [P("module", Int.self), P("input", Tensor.self), P("indices", Tensor.self), P("output_size", [Int]?.self, "d")]) { module, a in
    let m = module as! nn.MaxUnpool2d
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self), outputSize: a(3, [Int]?.self, nil)))
  }
  r.module("nn.LPPool2d", [P("norm_type", Double.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("ceil_mode", Bool.self, "d")]) { a in
    nn.LPPool2d(a(0, Double.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList?.self, nil)?.value, ceilMode: a(3, Bool.self, false))
  }
  r.forward("nn.LPPool2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LPPool2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.MaxUnpool3d", [P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d")]) { a in
    nn.MaxUnpool3d(a(0, AnyIntOrList.self).value, stride: a(1, AnyIntOrList?.self, nil)?.value, padding: a(2, AnyIntOrList.self, AnyIntOrList(0)).value)
  }
  r.forward("nn.MaxUnpool3d", [P("module", Int.self), P("input", Tensor.self), P("indices", Tensor.self), P("output_size", [Int]?.self, "d")]) { module, a in
    let m = module as! nn.MaxUnpool3d
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self), outputSize: a(3, [Int]?.self, nil)))
  }
  r.module("nn.LPPool3d", [P("norm_type", Double.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("ceil_mode", Bool.self, "d")]) { a in
    nn.LPPool3d(a(0, Double.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList?.self, nil)?.value, ceilMode: a(3, Bool.self, false))
  }
  r.forward("nn.LPPool3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LPPool3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ReflectionPad1d", [P("padding", AnyIntOrList.self)]) { a in
    nn.ReflectionPad1d(a(0, AnyIntOrList.self).value)
  }
  r.forward("nn.ReflectionPad1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ReflectionPad1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ReflectionPad2d", [P("padding", AnyIntOrList.self)]) { a in
    nn.ReflectionPad2d(a(0, AnyIntOrList.self).value)
  }
  r.forward("nn.ReflectionPad2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ReflectionPad2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ReflectionPad3d", [P("padding", AnyIntOrList.self)]) { a in
    nn.ReflectionPad3d(a(0, AnyIntOrList.self).value)
  }
  r.forward("nn.ReflectionPad3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ReflectionPad3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ReplicationPad1d", [P("padding", AnyIntOrList.self)]) { a in
    nn.ReplicationPad1d(a(0, AnyIntOrList.self).value)
  }
  r.forward("nn.ReplicationPad1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ReplicationPad1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ReplicationPad2d", [P("padding", AnyIntOrList.self)]) { a in
    nn.ReplicationPad2d(a(0, AnyIntOrList.self).value)
  }
  r.forward("nn.ReplicationPad2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ReplicationPad2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ReplicationPad3d", [P("padding", AnyIntOrList.self)]) { a in
    nn.ReplicationPad3d(a(0, AnyIntOrList.self).value)
  }
  r.forward("nn.ReplicationPad3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ReplicationPad3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.CircularPad1d", [P("padding", AnyIntOrList.self)]) { a in
    nn.CircularPad1d(a(0, AnyIntOrList.self).value)
  }
  r.forward("nn.CircularPad1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.CircularPad1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.CircularPad2d", [P("padding", AnyIntOrList.self)]) { a in
    nn.CircularPad2d(a(0, AnyIntOrList.self).value)
  }
  r.forward("nn.CircularPad2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.CircularPad2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.CircularPad3d", [P("padding", AnyIntOrList.self)]) { a in
    nn.CircularPad3d(a(0, AnyIntOrList.self).value)
  }
  r.forward("nn.CircularPad3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.CircularPad3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ZeroPad1d", [P("padding", AnyIntOrList.self)]) { a in
    nn.ZeroPad1d(a(0, AnyIntOrList.self).value)
  }
  r.forward("nn.ZeroPad1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ZeroPad1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ConstantPad1d", [P("padding", AnyIntOrList.self), P("value", Double.self)]) { a in
    nn.ConstantPad1d(a(0, AnyIntOrList.self).value, a(1, Double.self))
  }
  r.forward("nn.ConstantPad1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ConstantPad1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ZeroPad2d", [P("padding", AnyIntOrList.self)]) { a in
    nn.ZeroPad2d(a(0, AnyIntOrList.self).value)
  }
  r.forward("nn.ZeroPad2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ZeroPad2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ConstantPad2d", [P("padding", AnyIntOrList.self), P("value", Double.self)]) { a in
    nn.ConstantPad2d(a(0, AnyIntOrList.self).value, a(1, Double.self))
  }
  r.forward("nn.ConstantPad2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ConstantPad2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ZeroPad3d", [P("padding", AnyIntOrList.self)]) { a in
    nn.ZeroPad3d(a(0, AnyIntOrList.self).value)
  }
  r.forward("nn.ZeroPad3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ZeroPad3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ConstantPad3d", [P("padding", AnyIntOrList.self), P("value", Double.self)]) { a in
    nn.ConstantPad3d(a(0, AnyIntOrList.self).value, a(1, Double.self))
  }
  r.forward("nn.ConstantPad3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ConstantPad3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.utils.parametrize.Parametrization", []) { a in
    nn.utils.parametrize.Parametrization()
  }
  r.forward("nn.utils.parametrize.Parametrization", [P("module", Int.self), P("originals", [Tensor].self)]) { module, a in
    let m = module as! nn.utils.parametrize.Parametrization
    return .tensor(m(a(1, [Tensor].self)))
  }
  r.module("nn.RReLU", [P("lower", Double.self, "d"), P("upper", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.RReLU(lower: a(0, Double.self, 1.0 / 8), upper: a(1, Double.self, 1.0 / 3), inplace: a(2, Bool.self, false))
  }
  r.forward("nn.RReLU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.RReLU
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.PixelShuffle", [P("upscale_factor", Int.self)]) { a in
    nn.PixelShuffle(a(0, Int.self))
  }
  r.forward("nn.PixelShuffle", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.PixelShuffle
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.PixelUnshuffle", [P("downscale_factor", Int.self)]) { a in
    nn.PixelUnshuffle(a(0, Int.self))
  }
  r.forward("nn.PixelUnshuffle", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.PixelUnshuffle
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ChannelShuffle", [P("groups", Int.self)]) { a in
    nn.ChannelShuffle(a(0, Int.self))
  }
  r.forward("nn.ChannelShuffle", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ChannelShuffle
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Unfold", [P("kernel_size", AnyIntOrList.self), P("dilation", AnyIntOrList.self, "d"), P("padding", AnyIntOrList.self, "d"), P("stride", AnyIntOrList.self, "d")]) { a in
    nn.Unfold(a(0, AnyIntOrList.self).value, dilation: a(1, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(2, AnyIntOrList.self, AnyIntOrList(0)).value, stride: a(3, AnyIntOrList.self, AnyIntOrList(1)).value)
  }
  r.forward("nn.Unfold", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Unfold
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Fold", [P("output_size", AnyIntOrList.self), P("kernel_size", AnyIntOrList.self), P("dilation", AnyIntOrList.self, "d"), P("padding", AnyIntOrList.self, "d"), P("stride", AnyIntOrList.self, "d")]) { a in
    nn.Fold(a(0, AnyIntOrList.self).value, a(1, AnyIntOrList.self).value, dilation: a(2, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, stride: a(4, AnyIntOrList.self, AnyIntOrList(1)).value)
  }
  r.forward("nn.Fold", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Fold
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ReLU", [P("inplace", Bool.self, "d")]) { a in
    nn.ReLU(inplace: a(0, Bool.self, false))
  }
  r.forward("nn.ReLU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ReLU
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ReLU6", [P("inplace", Bool.self, "d")]) { a in
    nn.ReLU6(inplace: a(0, Bool.self, false))
  }
  r.forward("nn.ReLU6", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ReLU6
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LeakyReLU", [P("negative_slope", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.LeakyReLU(negativeSlope: a(0, Double.self, 0.01), inplace: a(1, Bool.self, false))
  }
  r.forward("nn.LeakyReLU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LeakyReLU
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ELU", [P("alpha", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.ELU(alpha: a(0, Double.self, 1), inplace: a(1, Bool.self, false))
  }
  r.forward("nn.ELU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ELU
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.CELU", [P("alpha", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.CELU(alpha: a(0, Double.self, 1), inplace: a(1, Bool.self, false))
  }
  r.forward("nn.CELU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.CELU
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.SELU", [P("inplace", Bool.self, "d")]) { a in
    nn.SELU(inplace: a(0, Bool.self, false))
  }
  r.forward("nn.SELU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.SELU
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.GELU", [P("approximate", String.self, "d")]) { a in
    nn.GELU(approximate: a(0, String.self, "none"))
  }
  r.forward("nn.GELU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.GELU
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.SiLU", [P("inplace", Bool.self, "d")]) { a in
    nn.SiLU(inplace: a(0, Bool.self, false))
  }
  r.forward("nn.SiLU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.SiLU
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Mish", [P("inplace", Bool.self, "d")]) { a in
    nn.Mish(inplace: a(0, Bool.self, false))
  }
  r.forward("nn.Mish", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Mish
    return .tensor(m(a(1, Tensor.self)))
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
  r.module("nn.Threshold", [P("threshold", Double.self), P("value", Double.self), P("inplace", Bool.self, "d")]) { a in
    nn.Threshold(a(0, Double.self), a(1, Double.self), inplace: a(2, Bool.self, false))
  }
  r.forward("nn.Threshold", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Threshold
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.RNN", [P("input_size", Int.self), P("hidden_size", Int.self), P("num_layers", Int.self, "d"), P("nonlinearity", String.self, "d"), P("bias", Bool.self, "d"), P("batch_first", Bool.self, "d"), P("dropout", Double.self, "d"), P("bidirectional", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.RNN(a(0, Int.self), a(1, Int.self), numLayers: a(2, Int.self, 1), nonlinearity: a(3, String.self, "tanh"), bias: a(4, Bool.self, true), batchFirst: a(5, Bool.self, false), dropout: a(6, Double.self, 0), bidirectional: a(7, Bool.self, false), dtype: a(8, DType?.self, nil))
  }
  r.forward("nn.RNN", [P("module", Int.self), P("input", Tensor.self), P("hx", Tensor?.self, "d")]) { module, a in
    let m = module as! nn.RNN
    let y = m(a(1, Tensor.self), a(2, Tensor?.self, nil))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.module("nn.GRU", [P("input_size", Int.self), P("hidden_size", Int.self), P("num_layers", Int.self, "d"), P("bias", Bool.self, "d"), P("batch_first", Bool.self, "d"), P("dropout", Double.self, "d"), P("bidirectional", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.GRU(a(0, Int.self), a(1, Int.self), numLayers: a(2, Int.self, 1), bias: a(3, Bool.self, true), batchFirst: a(4, Bool.self, false), dropout: a(5, Double.self, 0), bidirectional: a(6, Bool.self, false), dtype: a(7, DType?.self, nil))
  }
  r.forward("nn.GRU", [P("module", Int.self), P("input", Tensor.self), P("hx", Tensor?.self, "d")]) { module, a in
    let m = module as! nn.GRU
    let y = m(a(1, Tensor.self), a(2, Tensor?.self, nil))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.module("nn.LSTM", [P("input_size", Int.self), P("hidden_size", Int.self), P("num_layers", Int.self, "d"), P("bias", Bool.self, "d"), P("batch_first", Bool.self, "d"), P("dropout", Double.self, "d"), P("bidirectional", Bool.self, "d"), P("proj_size", Int.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.LSTM(a(0, Int.self), a(1, Int.self), numLayers: a(2, Int.self, 1), bias: a(3, Bool.self, true), batchFirst: a(4, Bool.self, false), dropout: a(5, Double.self, 0), bidirectional: a(6, Bool.self, false), projSize: a(7, Int.self, 0), dtype: a(8, DType?.self, nil))
  }
  r.module("nn.RNNCell", [P("input_size", Int.self), P("hidden_size", Int.self), P("bias", Bool.self, "d"), P("nonlinearity", String.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.RNNCell(a(0, Int.self), a(1, Int.self), bias: a(2, Bool.self, true), nonlinearity: a(3, String.self, "tanh"), dtype: a(4, DType?.self, nil))
  }
  r.forward("nn.RNNCell", [P("module", Int.self), P("input", Tensor.self), P("hx", Tensor?.self, "d")]) { module, a in
    let m = module as! nn.RNNCell
    return .tensor(m(a(1, Tensor.self), a(2, Tensor?.self, nil)))
  }
  r.module("nn.GRUCell", [P("input_size", Int.self), P("hidden_size", Int.self), P("bias", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.GRUCell(a(0, Int.self), a(1, Int.self), bias: a(2, Bool.self, true), dtype: a(3, DType?.self, nil))
  }
  r.forward("nn.GRUCell", [P("module", Int.self), P("input", Tensor.self), P("hx", Tensor?.self, "d")]) { module, a in
    let m = module as! nn.GRUCell
    return .tensor(m(a(1, Tensor.self), a(2, Tensor?.self, nil)))
  }
  r.module("nn.LSTMCell", [P("input_size", Int.self), P("hidden_size", Int.self), P("bias", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.LSTMCell(a(0, Int.self), a(1, Int.self), bias: a(2, Bool.self, true), dtype: a(3, DType?.self, nil))
  }
  r.forward("nn.LSTMCell", [P("module", Int.self), P("input", Tensor.self), P("hx", Pair<Tensor, Tensor>?.self, "d")]) { module, a in
    let m = module as! nn.LSTMCell
    let y = m(a(1, Tensor.self), a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.forward("nn.Sequential", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Sequential
    return .tensor(m(a(1, Tensor.self)))
  }
  r.forward("nn.TransformerEncoder", [P("module", Int.self), P("src", Tensor.self), P("mask", Tensor?.self, "d"), P("src_key_padding_mask", Tensor?.self, "d"), P("is_causal", Bool?.self, "d")]) { module, a in
    let m = module as! nn.TransformerEncoder
    return .tensor(m(a(1, Tensor.self), mask: a(2, Tensor?.self, nil), srcKeyPaddingMask: a(3, Tensor?.self, nil), isCausal: a(4, Bool?.self, nil)))
  }
  r.forward("nn.TransformerDecoder", [P("module", Int.self), P("tgt", Tensor.self), P("memory", Tensor.self), P("tgt_mask", Tensor?.self, "d"), P("memory_mask", Tensor?.self, "d"), P("tgt_key_padding_mask", Tensor?.self, "d"), P("memory_key_padding_mask", Tensor?.self, "d"), P("tgt_is_causal", Bool?.self, "d"), P("memory_is_causal", Bool.self, "d")]) { module, a in
    let m = module as! nn.TransformerDecoder
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self), tgtMask: a(3, Tensor?.self, nil), memoryMask: a(4, Tensor?.self, nil), tgtKeyPaddingMask: a(5, Tensor?.self, nil), memoryKeyPaddingMask: a(6, Tensor?.self, nil), tgtIsCausal: a(7, Bool?.self, nil), memoryIsCausal: a(8, Bool.self, false)))
  }
  r.forward("nn.Transformer", [P("module", Int.self), P("src", Tensor.self), P("tgt", Tensor.self), P("src_mask", Tensor?.self, "d"), P("tgt_mask", Tensor?.self, "d"), P("memory_mask", Tensor?.self, "d"), P("src_key_padding_mask", Tensor?.self, "d"), P("tgt_key_padding_mask", Tensor?.self, "d"), P("memory_key_padding_mask", Tensor?.self, "d"), P("src_is_causal", Bool?.self, "d"), P("tgt_is_causal", Bool?.self, "d"), P("memory_is_causal", Bool.self, "d")]) { module, a in
    let m = module as! nn.Transformer
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self), srcMask: a(3, Tensor?.self, nil), tgtMask: a(4, Tensor?.self, nil), memoryMask: a(5, Tensor?.self, nil), srcKeyPaddingMask: a(6, Tensor?.self, nil), tgtKeyPaddingMask: a(7, Tensor?.self, nil), memoryKeyPaddingMask: a(8, Tensor?.self, nil), srcIsCausal: a(9, Bool?.self, nil), tgtIsCausal: a(10, Bool?.self, nil), memoryIsCausal: a(11, Bool.self, false)))
  }
  r.module("nn.TransformerEncoderLayer", [P("d_model", Int.self), P("nhead", Int.self), P("dim_feedforward", Int.self, "d"), P("dropout", Double.self, "d"), P("activation", nn.Activation.self, "d"), P("layer_norm_eps", Double.self, "d"), P("batch_first", Bool.self, "d"), P("norm_first", Bool.self, "d"), P("bias", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.TransformerEncoderLayer(a(0, Int.self), a(1, Int.self), dimFeedforward: a(2, Int.self, 2048), dropout: a(3, Double.self, 0.1), activation: a(4, nn.Activation.self, .relu), layerNormEps: a(5, Double.self, 1e-5), batchFirst: a(6, Bool.self, false), normFirst: a(7, Bool.self, false), bias: a(8, Bool.self, true), dtype: a(9, DType?.self, nil))
  }
  r.forward("nn.TransformerEncoderLayer", [P("module", Int.self), P("src", Tensor.self), P("src_mask", Tensor?.self, "d"), P("src_key_padding_mask", Tensor?.self, "d"), P("is_causal", Bool.self, "d")]) { module, a in
    let m = module as! nn.TransformerEncoderLayer
    return .tensor(m(a(1, Tensor.self), srcMask: a(2, Tensor?.self, nil), srcKeyPaddingMask: a(3, Tensor?.self, nil), isCausal: a(4, Bool.self, false)))
  }
  r.module("nn.TransformerDecoderLayer", [P("d_model", Int.self), P("nhead", Int.self), P("dim_feedforward", Int.self, "d"), P("dropout", Double.self, "d"), P("activation", nn.Activation.self, "d"), P("layer_norm_eps", Double.self, "d"), P("batch_first", Bool.self, "d"), P("norm_first", Bool.self, "d"), P("bias", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.TransformerDecoderLayer(a(0, Int.self), a(1, Int.self), dimFeedforward: a(2, Int.self, 2048), dropout: a(3, Double.self, 0.1), activation: a(4, nn.Activation.self, .relu), layerNormEps: a(5, Double.self, 1e-5), batchFirst: a(6, Bool.self, false), normFirst: a(7, Bool.self, false), bias: a(8, Bool.self, true), dtype: a(9, DType?.self, nil))
  }
  r.forward("nn.TransformerDecoderLayer", [P("module", Int.self), P("tgt", Tensor.self), P("memory", Tensor.self), P("tgt_mask", Tensor?.self, "d"), P("memory_mask", Tensor?.self, "d"), P("tgt_key_padding_mask", Tensor?.self, "d"), P("memory_key_padding_mask", Tensor?.self, "d"), P("tgt_is_causal", Bool.self, "d"), P("memory_is_causal", Bool.self, "d")]) { module, a in
    let m = module as! nn.TransformerDecoderLayer
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self), tgtMask: a(3, Tensor?.self, nil), memoryMask: a(4, Tensor?.self, nil), tgtKeyPaddingMask: a(5, Tensor?.self, nil), memoryKeyPaddingMask: a(6, Tensor?.self, nil), tgtIsCausal: a(7, Bool.self, false), memoryIsCausal: a(8, Bool.self, false)))
  }
  r.module("nn.TripletMarginLoss", [P("margin", Double.self, "d"), P("p", Double.self, "d"), P("eps", Double.self, "d"), P("swap", Bool.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.TripletMarginLoss(margin: a(0, Double.self, 1), p: a(1, Double.self, 2), eps: a(2, Double.self, 1e-6), swap: a(3, Bool.self, false), reduction: a(4, String.self, "mean"))
  }
  r.forward("nn.TripletMarginLoss", [P("module", Int.self), P("anchor", Tensor.self), P("positive", Tensor.self), P("negative", Tensor.self)]) { module, a in
    let m = module as! nn.TripletMarginLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.forward("nn.TripletMarginWithDistanceLoss", [P("module", Int.self), P("anchor", Tensor.self), P("positive", Tensor.self), P("negative", Tensor.self)]) { module, a in
    let m = module as! nn.TripletMarginWithDistanceLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.module("nn.Upsample", [P("size", AnyIntOrList?.self, "d"), P("scale_factor", AnyDoubleOrList?.self, "d"), P("mode", String.self, "d"), P("align_corners", Bool?.self, "d"), P("recompute_scale_factor", Bool?.self, "d")]) { a in
    nn.Upsample(size: a(0, AnyIntOrList?.self, nil)?.value, scaleFactor: a(1, AnyDoubleOrList?.self, nil)?.value, mode: a(2, String.self, "nearest"), alignCorners: a(3, Bool?.self, nil), recomputeScaleFactor: a(4, Bool?.self, nil))
  }
  r.forward("nn.Upsample", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Upsample
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.UpsamplingNearest2d", [P("size", AnyIntOrList?.self, "d"), P("scale_factor", AnyDoubleOrList?.self, "d")]) { a in
    nn.UpsamplingNearest2d(size: a(0, AnyIntOrList?.self, nil)?.value, scaleFactor: a(1, AnyDoubleOrList?.self, nil)?.value)
  }
  r.forward("nn.UpsamplingNearest2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.UpsamplingNearest2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.UpsamplingBilinear2d", [P("size", AnyIntOrList?.self, "d"), P("scale_factor", AnyDoubleOrList?.self, "d")]) { a in
    nn.UpsamplingBilinear2d(size: a(0, AnyIntOrList?.self, nil)?.value, scaleFactor: a(1, AnyDoubleOrList?.self, nil)?.value)
  }
}
