// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerA(_ r: inout Registry) {
  r.add("Tensor.add", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.add(a(1, Tensor.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.add", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.add(a(1, Scalar.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.addcmul", [P("input", Tensor.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self), P("value", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.addcmul(a(1, Tensor.self), a(2, Tensor.self), value: a(3, Scalar.self, 1), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.addcdiv", [P("input", Tensor.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self), P("value", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.addcdiv(a(1, Tensor.self), a(2, Tensor.self), value: a(3, Scalar.self, 1), out: a(4, Tensor?.self, nil)))
  }
  r.add("atleast_1d", [P("tensors", [Tensor].self, "v")]) { a in
    return dynamic(torch.atleast1d(a(0, [Tensor].self)))
  }
  r.add("atleast_2d", [P("tensors", [Tensor].self, "v")]) { a in
    return dynamic(torch.atleast2d(a(0, [Tensor].self)))
  }
  r.add("atleast_3d", [P("tensors", [Tensor].self, "v")]) { a in
    return dynamic(torch.atleast3d(a(0, [Tensor].self)))
  }
  r.add("Tensor.atan2", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.atan2(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.allclose", [P("input", Tensor.self), P("other", Tensor.self), P("rtol", Double.self, "d"), P("atol", Double.self, "d"), P("equal_nan", Bool.self, "d")]) { a in
    return dynamic(a.me.allclose(a(1, Tensor.self), rtol: a(2, Double.self, 1e-5), atol: a(3, Double.self, 1e-8), equalNan: a(4, Bool.self, false)))
  }
  r.add("Tensor.angle", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.angle(out: a(1, Tensor?.self, nil)))
  }
  r.add("nn.functional.alpha_dropout", [P("input", Tensor.self), P("p", Double.self, "d"), P("training", Bool.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.alphaDropout(a(0, Tensor.self), p: a(1, Double.self, 0.5), training: a(2, Bool.self, false), inplace: a(3, Bool.self, false)))
  }
  r.add("Tensor.asin", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.asin(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.acos", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.acos(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.atan", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.atan(out: a(1, Tensor?.self, nil)))
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
  r.add("as_tensor", [P("data", AnyTensorData.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d")]) { a in
    return .tensor(torch.asTensor(a(0, AnyTensorData.self).value, dtype: a(1, DType?.self, nil), device: a(2, Device?.self, nil)))
  }
  r.add("as_tensor", [P("data", Tensor.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d")]) { a in
    return .tensor(torch.asTensor(a(0, Tensor.self), dtype: a(1, DType?.self, nil), device: a(2, Device?.self, nil)))
  }
  r.add("nn.functional.affine_grid", [P("theta", Tensor.self), P("size", [Int].self, "v"), P("align_corners", Bool?.self, "d")]) { a in
    return .tensor(nn.functional.affineGrid(a(0, Tensor.self), a(1, [Int].self), alignCorners: a(2, Bool?.self, nil)))
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
  r.add("Tensor.argwhere", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.argwhere())
  }
  r.add("Tensor.addmm", [P("input", Tensor.self), P("mat1", Tensor.self), P("mat2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.addmm(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.addbmm", [P("input", Tensor.self), P("batch1", Tensor.self), P("batch2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.addbmm(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.addmv", [P("input", Tensor.self), P("mat", Tensor.self), P("vec", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.addmv(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.addr", [P("input", Tensor.self), P("vec1", Tensor.self), P("vec2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.addr(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.amax", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.amax(dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.amin", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.amin(dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.aminmax", [P("input", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.aminmax(dim: a(1, Int?.self, nil), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.argmax", [P("input", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.argmax(dim: a(1, Int?.self, nil), keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.argmin", [P("input", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.argmin(dim: a(1, Int?.self, nil), keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("nn.functional.avg_pool1d", [P("input", Tensor.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("ceil_mode", Bool.self, "d"), P("count_include_pad", Bool.self, "d")]) { a in
    return .tensor(nn.functional.avgPool1d(a(0, Tensor.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList?.self, nil)?.value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, ceilMode: a(4, Bool.self, false), countIncludePad: a(5, Bool.self, true)))
  }
  r.add("nn.functional.avg_pool2d", [P("input", Tensor.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("ceil_mode", Bool.self, "d"), P("count_include_pad", Bool.self, "d"), P("divisor_override", Int?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.avgPool2d(a(0, Tensor.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList?.self, nil)?.value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, ceilMode: a(4, Bool.self, false), countIncludePad: a(5, Bool.self, true), divisorOverride: a(6, Int?.self, nil), out: a(7, Tensor?.self, nil)))
  }
  r.add("nn.functional.avg_pool3d", [P("input", Tensor.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("ceil_mode", Bool.self, "d"), P("count_include_pad", Bool.self, "d"), P("divisor_override", Int?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.avgPool3d(a(0, Tensor.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList?.self, nil)?.value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, ceilMode: a(4, Bool.self, false), countIncludePad: a(5, Bool.self, true), divisorOverride: a(6, Int?.self, nil), out: a(7, Tensor?.self, nil)))
  }
  r.add("nn.functional.adaptive_avg_pool1d", [P("input", Tensor.self), P("output_size", AnyOutputSize.self)]) { a in
    return .tensor(nn.functional.adaptiveAvgPool1d(a(0, Tensor.self), a(1, AnyOutputSize.self).value))
  }
  r.add("nn.functional.adaptive_avg_pool2d", [P("input", Tensor.self), P("output_size", AnyOutputSize.self)]) { a in
    return .tensor(nn.functional.adaptiveAvgPool2d(a(0, Tensor.self), a(1, AnyOutputSize.self).value))
  }
  r.add("nn.functional.adaptive_avg_pool3d", [P("input", Tensor.self), P("output_size", AnyOutputSize.self)]) { a in
    return .tensor(nn.functional.adaptiveAvgPool3d(a(0, Tensor.self), a(1, AnyOutputSize.self).value))
  }
  r.add("nn.functional.adaptive_max_pool1d", [P("input", Tensor.self), P("output_size", AnyOutputSize.self)]) { a in
    return .tensor(nn.functional.adaptiveMaxPool1d(a(0, Tensor.self), a(1, AnyOutputSize.self).value))
  }
  r.add("nn.functional.adaptive_max_pool2d", [P("input", Tensor.self), P("output_size", AnyOutputSize.self)]) { a in
    return .tensor(nn.functional.adaptiveMaxPool2d(a(0, Tensor.self), a(1, AnyOutputSize.self).value))
  }
  r.add("nn.functional.adaptive_max_pool3d", [P("input", Tensor.self), P("output_size", AnyOutputSize.self)]) { a in
    return .tensor(nn.functional.adaptiveMaxPool3d(a(0, Tensor.self), a(1, AnyOutputSize.self).value))
  }
  r.add("nn.functional.adaptive_max_pool1d_with_indices", [P("input", Tensor.self), P("output_size", AnyOutputSize.self)]) { a in
    let y = nn.functional.adaptiveMaxPool1dWithIndices(a(0, Tensor.self), a(1, AnyOutputSize.self).value)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("nn.functional.adaptive_max_pool2d_with_indices", [P("input", Tensor.self), P("output_size", AnyOutputSize.self)]) { a in
    let y = nn.functional.adaptiveMaxPool2dWithIndices(a(0, Tensor.self), a(1, AnyOutputSize.self).value)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("nn.functional.adaptive_max_pool3d_with_indices", [P("input", Tensor.self), P("output_size", AnyOutputSize.self)]) { a in
    let y = nn.functional.adaptiveMaxPool3dWithIndices(a(0, Tensor.self), a(1, AnyOutputSize.self).value)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("arange", [P("end", Int.self), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.arange(a(0, Int.self), out: a(1, Tensor?.self, nil), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("arange", [P("end", Double.self), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.arange(a(0, Double.self), out: a(1, Tensor?.self, nil), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("arange", [P("start", Int.self), P("end", Int.self), P("step", Int.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.arange(a(0, Int.self), a(1, Int.self), step: a(2, Int.self, 1), out: a(3, Tensor?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("arange", [P("start", Double.self), P("end", Double.self), P("step", Double.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.arange(a(0, Double.self), a(1, Double.self), step: a(2, Double.self, 1), out: a(3, Tensor?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("arange", [P("start", Int.self), P("end", Int.self), P("step", Int.self), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.arange(a(0, Int.self), a(1, Int.self), a(2, Int.self), out: a(3, Tensor?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("arange", [P("start", Double.self), P("end", Double.self), P("step", Double.self), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.arange(a(0, Double.self), a(1, Double.self), a(2, Double.self), out: a(3, Tensor?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
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
  r.add("Tensor.abs", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.abs(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.absolute", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.absolute(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.argsort", [P("input", Tensor.self), P("dim", Int.self, "d"), P("descending", Bool.self, "d"), P("stable", Bool.self, "d")]) { a in
    return .tensor(a.me.argsort(dim: a(1, Int.self, -1), descending: a(2, Bool.self, false), stable: a(3, Bool.self, false)))
  }
  r.add("sparse.addmm", [P("mat", Tensor.self), P("mat1", Tensor.self), P("mat2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(torch.sparse.addmm(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1)))
  }
  r.add("special.airy_ai", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.airyAi(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.as_strided_scatter", [P("input", Tensor.self), P("src", Tensor.self), P("size", Size.self), P("stride", Size.self, "v"), P("storage_offset", Int?.self, "d")]) { a in
    return .tensor(a.me.asStridedScatter(a(1, Tensor.self), a(2, Size.self), a(3, Size.self), storageOffset: a(4, Int?.self, nil)))
  }
  r.add("Tensor.as_strided", [P("input", Tensor.self), P("size", Size.self), P("stride", Size.self, "v"), P("storage_offset", Int?.self, "d")]) { a in
    return .tensor(a.me.asStrided(a(1, Size.self), a(2, Size.self), storageOffset: a(3, Int?.self, nil)))
  }
  r.add("Tensor.adjoint", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.adjoint())
  }
  r.add("Tensor.as_strided_", [P("input", Tensor.self), P("size", Size.self), P("stride", Size.self, "v"), P("storage_offset", Int?.self, "d")]) { a in
    return .tensor(a.me.asStrided_(a(1, Size.self), a(2, Size.self), storageOffset: a(3, Int?.self, nil)))
  }
  r.add("add", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.add(a(0, Tensor.self), a(1, Tensor.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.add_", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.add_(a(1, Tensor.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("add", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.add(a(0, Tensor.self), a(1, Scalar.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.add_", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.add_(a(1, Scalar.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("addcmul", [P("input", Tensor.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self), P("value", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.addcmul(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), value: a(3, Scalar.self, 1), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.addcmul_", [P("input", Tensor.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self), P("value", Scalar.self, "d")]) { a in
    return .tensor(a.me.addcmul_(a(1, Tensor.self), a(2, Tensor.self), value: a(3, Scalar.self, 1)))
  }
  r.add("addcdiv", [P("input", Tensor.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self), P("value", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.addcdiv(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), value: a(3, Scalar.self, 1), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.addcdiv_", [P("input", Tensor.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self), P("value", Scalar.self, "d")]) { a in
    return .tensor(a.me.addcdiv_(a(1, Tensor.self), a(2, Tensor.self), value: a(3, Scalar.self, 1)))
  }
  r.add("atan2", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.atan2(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.atan2_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.atan2_(a(1, Tensor.self)))
  }
  r.add("Tensor.arctan2", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.arctan2(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("arctan2", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.arctan2(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.arctan2_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.arctan2_(a(1, Tensor.self)))
  }
  r.add("allclose", [P("input", Tensor.self), P("other", Tensor.self), P("rtol", Double.self, "d"), P("atol", Double.self, "d"), P("equal_nan", Bool.self, "d")]) { a in
    return dynamic(torch.allclose(a(0, Tensor.self), a(1, Tensor.self), rtol: a(2, Double.self, 1e-5), atol: a(3, Double.self, 1e-8), equalNan: a(4, Bool.self, false)))
  }
  r.add("angle", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.angle(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("asin", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.asin(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.asin_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.asin_())
  }
  r.add("asin_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.asin_(a(0, Tensor.self)))
  }
  r.add("Tensor.arcsin", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.arcsin(out: a(1, Tensor?.self, nil)))
  }
  r.add("arcsin", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.arcsin(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.arcsin_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.arcsin_())
  }
  r.add("arcsin_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.arcsin_(a(0, Tensor.self)))
  }
  r.add("acos", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.acos(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.acos_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.acos_())
  }
  r.add("acos_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.acos_(a(0, Tensor.self)))
  }
  r.add("Tensor.arccos", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.arccos(out: a(1, Tensor?.self, nil)))
  }
  r.add("arccos", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.arccos(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.arccos_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.arccos_())
  }
  r.add("arccos_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.arccos_(a(0, Tensor.self)))
  }
  r.add("atan", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.atan(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.atan_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.atan_())
  }
  r.add("atan_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.atan_(a(0, Tensor.self)))
  }
  r.add("Tensor.arctan", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.arctan(out: a(1, Tensor?.self, nil)))
  }
  r.add("arctan", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.arctan(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.arctan_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.arctan_())
  }
  r.add("arctan_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.arctan_(a(0, Tensor.self)))
  }
  r.add("asinh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.asinh(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.asinh_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.asinh_())
  }
  r.add("asinh_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.asinh_(a(0, Tensor.self)))
  }
  r.add("Tensor.arcsinh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.arcsinh(out: a(1, Tensor?.self, nil)))
  }
  r.add("arcsinh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.arcsinh(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.arcsinh_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.arcsinh_())
  }
  r.add("arcsinh_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.arcsinh_(a(0, Tensor.self)))
  }
  r.add("acosh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.acosh(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.acosh_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.acosh_())
  }
  r.add("acosh_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.acosh_(a(0, Tensor.self)))
  }
  r.add("Tensor.arccosh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.arccosh(out: a(1, Tensor?.self, nil)))
  }
  r.add("arccosh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.arccosh(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.arccosh_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.arccosh_())
  }
  r.add("arccosh_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.arccosh_(a(0, Tensor.self)))
  }
  r.add("atanh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.atanh(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.atanh_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.atanh_())
  }
  r.add("atanh_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.atanh_(a(0, Tensor.self)))
  }
  r.add("Tensor.arctanh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.arctanh(out: a(1, Tensor?.self, nil)))
  }
  r.add("arctanh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.arctanh(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.arctanh_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.arctanh_())
  }
  r.add("arctanh_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.arctanh_(a(0, Tensor.self)))
  }
  r.add("atleast_1d", [P("input", Tensor.self, "v")]) { a in
    return .tensor(torch.atleast1d(a(0, Tensor.self)))
  }
  r.add("atleast_2d", [P("input", Tensor.self, "v")]) { a in
    return .tensor(torch.atleast2d(a(0, Tensor.self)))
  }
  r.add("atleast_3d", [P("input", Tensor.self, "v")]) { a in
    return .tensor(torch.atleast3d(a(0, Tensor.self)))
  }
  r.add("argwhere", [P("input", Tensor.self)]) { a in
    return .tensor(torch.argwhere(a(0, Tensor.self)))
  }
  r.add("addmm", [P("input", Tensor.self), P("mat1", Tensor.self), P("mat2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.addmm(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.addmm_", [P("input", Tensor.self), P("mat1", Tensor.self), P("mat2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.addmm_(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1)))
  }
  r.add("addbmm", [P("input", Tensor.self), P("batch1", Tensor.self), P("batch2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.addbmm(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.addbmm_", [P("input", Tensor.self), P("batch1", Tensor.self), P("batch2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.addbmm_(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1)))
  }
  r.add("addmv", [P("input", Tensor.self), P("mat", Tensor.self), P("vec", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.addmv(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.addmv_", [P("input", Tensor.self), P("mat", Tensor.self), P("vec", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.addmv_(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1)))
  }
  r.add("addmv_", [P("input", Tensor.self), P("mat", Tensor.self), P("vec", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(torch.addmv_(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1)))
  }
  r.add("addr", [P("input", Tensor.self), P("vec1", Tensor.self), P("vec2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.addr(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.addr_", [P("input", Tensor.self), P("vec1", Tensor.self), P("vec2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.addr_(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1)))
  }
  r.add("amax", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.amax(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("amin", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.amin(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("aminmax", [P("input", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.aminmax(a(0, Tensor.self), dim: a(1, Int?.self, nil), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("argmax", [P("input", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.argmax(a(0, Tensor.self), dim: a(1, Int?.self, nil), keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("argmin", [P("input", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.argmin(a(0, Tensor.self), dim: a(1, Int?.self, nil), keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("all", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.all(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("all", [P("input", Tensor.self), P("dim", AnyIntOrList?.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.all(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self)?.value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("any", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.any(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("any", [P("input", Tensor.self), P("dim", AnyIntOrList?.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.any(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self)?.value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("abs", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.abs(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.abs_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.abs_())
  }
  r.add("abs_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.abs_(a(0, Tensor.self)))
  }
  r.add("absolute", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.absolute(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.absolute_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.absolute_())
  }
  r.add("argsort", [P("input", Tensor.self), P("dim", Int.self, "d"), P("descending", Bool.self, "d"), P("stable", Bool.self, "d")]) { a in
    return .tensor(torch.argsort(a(0, Tensor.self), dim: a(1, Int.self, -1), descending: a(2, Bool.self, false), stable: a(3, Bool.self, false)))
  }
  r.add("as_strided_scatter", [P("input", Tensor.self), P("src", Tensor.self), P("size", Size.self), P("stride", Size.self, "v"), P("storage_offset", Int?.self, "d")]) { a in
    return .tensor(torch.asStridedScatter(a(0, Tensor.self), a(1, Tensor.self), a(2, Size.self), a(3, Size.self), storageOffset: a(4, Int?.self, nil)))
  }
  r.add("as_strided", [P("input", Tensor.self), P("size", Size.self), P("stride", Size.self, "v"), P("storage_offset", Int?.self, "d")]) { a in
    return .tensor(torch.asStrided(a(0, Tensor.self), a(1, Size.self), a(2, Size.self), storageOffset: a(3, Int?.self, nil)))
  }
  r.add("adjoint", [P("input", Tensor.self)]) { a in
    return .tensor(torch.adjoint(a(0, Tensor.self)))
  }
  r.add("as_strided_", [P("input", Tensor.self), P("size", Size.self), P("stride", Size.self, "v"), P("storage_offset", Int?.self, "d")]) { a in
    return .tensor(torch.asStrided_(a(0, Tensor.self), a(1, Size.self), a(2, Size.self), storageOffset: a(3, Int?.self, nil)))
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
  r.module("nn.AlphaDropout", [P("p", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.AlphaDropout(p: a(0, Double.self, 0.5), inplace: a(1, Bool.self, false))
  }
  r.forward("nn.AlphaDropout", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.AlphaDropout
    return .tensor(m(a(1, Tensor.self)))
  }
  r.optimizer("optim.ASGD", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("lambd", Double.self, "d"), P("alpha", Double.self, "d"), P("t0", Double.self, "d"), P("weight_decay", Double.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.ASGD(a(0, [Tensor].self), lr: a(1, Double.self, 1e-2), lambd: a(2, Double.self, 1e-4), alpha: a(3, Double.self, 0.75), t0: a(4, Double.self, 1e6), weightDecay: a(5, Double.self, 0), maximize: a(6, Bool.self, false))
  }
  r.optimizer("optim.Adafactor", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("beta2_decay", Double.self, "d"), P("eps", Pair<Double?, Double>.self, "d"), P("d", Double.self, "d"), P("weight_decay", Double.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.Adafactor(a(0, [Tensor].self), lr: a(1, Double.self, 1e-2), beta2Decay: a(2, Double.self, -0.8), eps: a(3, Pair<Double?, Double>.self, Pair((nil, 1e-3))).tuple, d: a(4, Double.self, 1), weightDecay: a(5, Double.self, 0), maximize: a(6, Bool.self, false))
  }
  r.optimizer("optim.Adam", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("betas", Pair<Double, Double>.self, "d"), P("eps", Double.self, "d"), P("weight_decay", Double.self, "d"), P("amsgrad", Bool.self, "d"), P("maximize", Bool.self, "d"), P("decoupled_weight_decay", Bool.self, "d")]) { a in
    optim.Adam(a(0, [Tensor].self), lr: a(1, Double.self, 1e-3), betas: a(2, Pair<Double, Double>.self, Pair((0.9, 0.999))).tuple, eps: a(3, Double.self, 1e-8), weightDecay: a(4, Double.self, 0), amsgrad: a(5, Bool.self, false), maximize: a(6, Bool.self, false), decoupledWeightDecay: a(7, Bool.self, false))
  }
  r.optimizer("optim.AdamW", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("betas", Pair<Double, Double>.self, "d"), P("eps", Double.self, "d"), P("weight_decay", Double.self, "d"), P("amsgrad", Bool.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.AdamW(a(0, [Tensor].self), lr: a(1, Double.self, 1e-3), betas: a(2, Pair<Double, Double>.self, Pair((0.9, 0.999))).tuple, eps: a(3, Double.self, 1e-8), weightDecay: a(4, Double.self, 1e-2), amsgrad: a(5, Bool.self, false), maximize: a(6, Bool.self, false))
  }
  r.optimizer("optim.Adamax", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("betas", Pair<Double, Double>.self, "d"), P("eps", Double.self, "d"), P("weight_decay", Double.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.Adamax(a(0, [Tensor].self), lr: a(1, Double.self, 2e-3), betas: a(2, Pair<Double, Double>.self, Pair((0.9, 0.999))).tuple, eps: a(3, Double.self, 1e-8), weightDecay: a(4, Double.self, 0), maximize: a(5, Bool.self, false))
  }
  r.optimizer("optim.Adagrad", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("lr_decay", Double.self, "d"), P("weight_decay", Double.self, "d"), P("initial_accumulator_value", Double.self, "d"), P("eps", Double.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.Adagrad(a(0, [Tensor].self), lr: a(1, Double.self, 1e-2), lrDecay: a(2, Double.self, 0), weightDecay: a(3, Double.self, 0), initialAccumulatorValue: a(4, Double.self, 0), eps: a(5, Double.self, 1e-10), maximize: a(6, Bool.self, false))
  }
  r.optimizer("optim.Adadelta", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("rho", Double.self, "d"), P("eps", Double.self, "d"), P("weight_decay", Double.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.Adadelta(a(0, [Tensor].self), lr: a(1, Double.self, 1), rho: a(2, Double.self, 0.9), eps: a(3, Double.self, 1e-6), weightDecay: a(4, Double.self, 0), maximize: a(5, Bool.self, false))
  }
}
