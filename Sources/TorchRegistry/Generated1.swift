// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register1(_ r: inout Registry) {
  r.add("Tensor.le", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.le(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.le", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.le(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.eq", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.eq(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.eq", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.eq(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ne", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.ne(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ne", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.ne(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.maximum", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.maximum(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.minimum", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.minimum(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.max", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.max(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.min", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.min(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.fmax", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.fmax(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.fmin", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.fmin(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.clamp", [P("input", Tensor.self), P("min", Scalar?.self, "d"), P("max", Scalar?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.clamp(min: a(1, Scalar?.self, nil), max: a(2, Scalar?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.clamp", [P("input", Tensor.self), P("min", Tensor?.self), P("max", Tensor?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.clamp(min: a(1, Tensor?.self), max: a(2, Tensor?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.clip", [P("input", Tensor.self), P("min", Scalar?.self, "d"), P("max", Scalar?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.clip(min: a(1, Scalar?.self, nil), max: a(2, Scalar?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.clamp_min", [P("input", Tensor.self), P("min", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.clampMin(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.clamp_min", [P("input", Tensor.self), P("min", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.clampMin(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.clamp_max", [P("input", Tensor.self), P("max", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.clampMax(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.clamp_max", [P("input", Tensor.self), P("max", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.clampMax(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.equal", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return dynamic(a.me.equal(a(1, Tensor.self)))
  }
  r.add("Tensor.isclose", [P("input", Tensor.self), P("other", Tensor.self), P("rtol", Double.self, "d"), P("atol", Double.self, "d"), P("equal_nan", Bool.self, "d")]) { a in
    return .tensor(a.me.isclose(a(1, Tensor.self), rtol: a(2, Double.self, 1e-5), atol: a(3, Double.self, 1e-8), equalNan: a(4, Bool.self, false)))
  }
  r.add("Tensor.allclose", [P("input", Tensor.self), P("other", Tensor.self), P("rtol", Double.self, "d"), P("atol", Double.self, "d"), P("equal_nan", Bool.self, "d")]) { a in
    return dynamic(a.me.allclose(a(1, Tensor.self), rtol: a(2, Double.self, 1e-5), atol: a(3, Double.self, 1e-8), equalNan: a(4, Bool.self, false)))
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
  r.add("Tensor.signbit", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.signbit(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.isreal", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.isreal())
  }
  r.add("Tensor.view_as_real", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.viewAsReal())
  }
  r.add("Tensor.view_as_complex", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.viewAsComplex())
  }
  r.add("Tensor.conj_physical", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.conjPhysical(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.conj", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.conj())
  }
  r.add("Tensor.resolve_conj", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.resolveConj())
  }
  r.add("Tensor.resolve_neg", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.resolveNeg())
  }
  r.add("Tensor.real", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.real)
  }
  r.add("Tensor.imag", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.imag)
  }
  r.add("Tensor.sgn", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sgn(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.angle", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.angle(out: a(1, Tensor?.self, nil)))
  }
  r.add("nn.functional.linear", [P("input", Tensor.self), P("weight", Tensor.self), P("bias", Tensor?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.linear(a(0, Tensor.self), a(1, Tensor.self), bias: a(2, Tensor?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("nn.functional.bilinear", [P("input1", Tensor.self), P("input2", Tensor.self), P("weight", Tensor.self), P("bias", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.bilinear(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), bias: a(3, Tensor?.self, nil)))
  }
  r.add("tensordot", [P("a", Tensor.self), P("b", Tensor.self), P("dims", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.tensordot(a(0, Tensor.self), a(1, Tensor.self), dims: a(2, Int.self, 2), out: a(3, Tensor?.self, nil)))
  }
  r.add("tensordot", [P("a", Tensor.self), P("b", Tensor.self), P("dims", Pair<[Int], [Int]>.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.tensordot(a(0, Tensor.self), a(1, Tensor.self), dims: a(2, Pair<[Int], [Int]>.self).tuple, out: a(3, Tensor?.self, nil)))
  }
  r.add("chain_matmul", [P("matrices", [Tensor].self, "v"), P("out", Tensor?.self, "d")]) { a in
    let v = a(0, [Tensor].self)
    switch v.count {
    case 0: return .tensor(torch.chainMatmul(out: a(1, Tensor?.self, nil)))
    case 1: return .tensor(torch.chainMatmul(v[0], out: a(1, Tensor?.self, nil)))
    case 2: return .tensor(torch.chainMatmul(v[0], v[1], out: a(1, Tensor?.self, nil)))
    case 3: return .tensor(torch.chainMatmul(v[0], v[1], v[2], out: a(1, Tensor?.self, nil)))
    case 4: return .tensor(torch.chainMatmul(v[0], v[1], v[2], v[3], out: a(1, Tensor?.self, nil)))
    case 5: return .tensor(torch.chainMatmul(v[0], v[1], v[2], v[3], v[4], out: a(1, Tensor?.self, nil)))
    case 6: return .tensor(torch.chainMatmul(v[0], v[1], v[2], v[3], v[4], v[5], out: a(1, Tensor?.self, nil)))
    default: throw TorchError("chain_matmul: more than 6 arguments in a row")
    }
  }
  r.add("einsum", [P("equation", String.self), P("operands", [Tensor].self, "v")]) { a in
    return .tensor(torch.einsum(a(0, String.self), a(1, [Tensor].self)))
  }
  r.add("linalg.multi_dot", [P("tensors", [Tensor].self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.multiDot(a(0, [Tensor].self), out: a(1, Tensor?.self, nil)))
  }
  r.add("nn.functional.conv1d", [P("input", Tensor.self), P("weight", Tensor.self), P("bias", Tensor?.self, "d"), P("stride", AnyIntOrList.self, "d"), P("padding", AnyConvolutionPadding.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("groups", Int.self, "d")]) { a in
    return .tensor(nn.functional.conv1d(a(0, Tensor.self), a(1, Tensor.self), bias: a(2, Tensor?.self, nil), stride: a(3, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(4, AnyConvolutionPadding.self, AnyConvolutionPadding(0)).value, dilation: a(5, AnyIntOrList.self, AnyIntOrList(1)).value, groups: a(6, Int.self, 1)))
  }
  r.add("nn.functional.conv2d", [P("input", Tensor.self), P("weight", Tensor.self), P("bias", Tensor?.self, "d"), P("stride", AnyIntOrList.self, "d"), P("padding", AnyConvolutionPadding.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("groups", Int.self, "d")]) { a in
    return .tensor(nn.functional.conv2d(a(0, Tensor.self), a(1, Tensor.self), bias: a(2, Tensor?.self, nil), stride: a(3, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(4, AnyConvolutionPadding.self, AnyConvolutionPadding(0)).value, dilation: a(5, AnyIntOrList.self, AnyIntOrList(1)).value, groups: a(6, Int.self, 1)))
  }
  r.add("nn.functional.conv3d", [P("input", Tensor.self), P("weight", Tensor.self), P("bias", Tensor?.self, "d"), P("stride", AnyIntOrList.self, "d"), P("padding", AnyConvolutionPadding.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("groups", Int.self, "d")]) { a in
    return .tensor(nn.functional.conv3d(a(0, Tensor.self), a(1, Tensor.self), bias: a(2, Tensor?.self, nil), stride: a(3, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(4, AnyConvolutionPadding.self, AnyConvolutionPadding(0)).value, dilation: a(5, AnyIntOrList.self, AnyIntOrList(1)).value, groups: a(6, Int.self, 1)))
  }
  r.add("nn.functional.conv_transpose1d", [P("input", Tensor.self), P("weight", Tensor.self), P("bias", Tensor?.self, "d"), P("stride", AnyIntOrList.self, "d"), P("padding", AnyIntOrList.self, "d"), P("output_padding", AnyIntOrList.self, "d"), P("groups", Int.self, "d"), P("dilation", AnyIntOrList.self, "d")]) { a in
    return .tensor(nn.functional.convTranspose1d(a(0, Tensor.self), a(1, Tensor.self), bias: a(2, Tensor?.self, nil), stride: a(3, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(4, AnyIntOrList.self, AnyIntOrList(0)).value, outputPadding: a(5, AnyIntOrList.self, AnyIntOrList(0)).value, groups: a(6, Int.self, 1), dilation: a(7, AnyIntOrList.self, AnyIntOrList(1)).value))
  }
  r.add("nn.functional.conv_transpose2d", [P("input", Tensor.self), P("weight", Tensor.self), P("bias", Tensor?.self, "d"), P("stride", AnyIntOrList.self, "d"), P("padding", AnyIntOrList.self, "d"), P("output_padding", AnyIntOrList.self, "d"), P("groups", Int.self, "d"), P("dilation", AnyIntOrList.self, "d")]) { a in
    return .tensor(nn.functional.convTranspose2d(a(0, Tensor.self), a(1, Tensor.self), bias: a(2, Tensor?.self, nil), stride: a(3, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(4, AnyIntOrList.self, AnyIntOrList(0)).value, outputPadding: a(5, AnyIntOrList.self, AnyIntOrList(0)).value, groups: a(6, Int.self, 1), dilation: a(7, AnyIntOrList.self, AnyIntOrList(1)).value))
  }
  r.add("nn.functional.conv_transpose3d", [P("input", Tensor.self), P("weight", Tensor.self), P("bias", Tensor?.self, "d"), P("stride", AnyIntOrList.self, "d"), P("padding", AnyIntOrList.self, "d"), P("output_padding", AnyIntOrList.self, "d"), P("groups", Int.self, "d"), P("dilation", AnyIntOrList.self, "d")]) { a in
    return .tensor(nn.functional.convTranspose3d(a(0, Tensor.self), a(1, Tensor.self), bias: a(2, Tensor?.self, nil), stride: a(3, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(4, AnyIntOrList.self, AnyIntOrList(0)).value, outputPadding: a(5, AnyIntOrList.self, AnyIntOrList(0)).value, groups: a(6, Int.self, 1), dilation: a(7, AnyIntOrList.self, AnyIntOrList(1)).value))
  }
  r.add("Tensor.clone", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.clone())
  }
  r.add("Tensor.contiguous", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.contiguous())
  }
  r.add("Tensor.to", [P("input", Tensor.self), P("dtype", DType.self), P("copy", Bool.self, "d")]) { a in
    return .tensor(a.me.to(a(1, DType.self), copy: a(2, Bool.self, false)))
  }
  r.add("Tensor.to", [P("input", Tensor.self), P("device", Device.self), P("copy", Bool.self, "d")]) { a in
    return .tensor(a.me.to(a(1, Device.self), copy: a(2, Bool.self, false)))
  }
  r.add("Tensor.to", [P("input", Tensor.self), P("other", Tensor.self), P("copy", Bool.self, "d")]) { a in
    return .tensor(a.me.to(a(1, Tensor.self), copy: a(2, Bool.self, false)))
  }
  r.add("Tensor.copy_", [P("input", Tensor.self), P("src", Tensor.self)]) { a in
    return .tensor(a.me.copy_(a(1, Tensor.self)))
  }
  r.add("Tensor.zero_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.zero_())
  }
  r.add("Tensor.fill_", [P("input", Tensor.self), P("value", Scalar.self)]) { a in
    return .tensor(a.me.fill_(a(1, Scalar.self)))
  }
  r.add("Tensor.fill_", [P("input", Tensor.self), P("value", Tensor.self)]) { a in
    return .tensor(a.me.fill_(a(1, Tensor.self)))
  }
  r.add("Tensor.data", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.data)
  }
  r.add("fill", [P("input", Tensor.self), P("value", Scalar.self)]) { a in
    return .tensor(torch.fill(a(0, Tensor.self), a(1, Scalar.self)))
  }
  r.add("fill", [P("input", Tensor.self), P("value", Tensor.self)]) { a in
    return .tensor(torch.fill(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("Tensor.cov", [P("input", Tensor.self), P("correction", Int.self, "d"), P("fweights", Tensor?.self, "d"), P("aweights", Tensor?.self, "d")]) { a in
    return .tensor(a.me.cov(correction: a(1, Int.self, 1), fweights: a(2, Tensor?.self, nil), aweights: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.corrcoef", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.corrcoef())
  }
  r.add("empty", [P("size", Size.self, "v"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.empty(a(0, Size.self), out: a(1, Tensor?.self, nil), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("zeros", [P("size", Size.self, "v"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.zeros(a(0, Size.self), out: a(1, Tensor?.self, nil), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("ones", [P("size", Size.self, "v"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.ones(a(0, Size.self), out: a(1, Tensor?.self, nil), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("full", [P("size", Size.self), P("fill_value", Scalar.self), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.full(a(0, Size.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("full", [P("size", Size.self), P("fill_value", AnyTensorElement.self), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.full(a(0, Size.self), a(1, AnyTensorElement.self).value, out: a(2, Tensor?.self, nil), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("scalar_tensor", [P("s", Scalar.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.scalarTensor(a(0, Scalar.self), dtype: a(1, DType?.self, nil), device: a(2, Device?.self, nil), requiresGrad: a(3, Bool.self, false)))
  }
  r.add("eye", [P("n", Int.self), P("m", Int?.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.eye(a(0, Int.self), a(1, Int?.self, nil), out: a(2, Tensor?.self, nil), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("empty_strided", [P("size", Size.self), P("stride", Size.self, "v"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.emptyStrided(a(0, Size.self), a(1, Size.self), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("empty_permuted", [P("size", Size.self), P("physical_layout", Size.self, "v"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.emptyPermuted(a(0, Size.self), a(1, Size.self), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("tril_indices", [P("row", Int.self), P("col", Int.self), P("offset", Int.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d")]) { a in
    return .tensor(torch.trilIndices(a(0, Int.self), a(1, Int.self), offset: a(2, Int.self, 0), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil)))
  }
  r.add("triu_indices", [P("row", Int.self), P("col", Int.self), P("offset", Int.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d")]) { a in
    return .tensor(torch.triuIndices(a(0, Int.self), a(1, Int.self), offset: a(2, Int.self, 0), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil)))
  }
  r.add("empty_like", [P("input", Tensor.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.emptyLike(a(0, Tensor.self), dtype: a(1, DType?.self, nil), device: a(2, Device?.self, nil), requiresGrad: a(3, Bool.self, false)))
  }
  r.add("zeros_like", [P("input", Tensor.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.zerosLike(a(0, Tensor.self), dtype: a(1, DType?.self, nil), device: a(2, Device?.self, nil), requiresGrad: a(3, Bool.self, false)))
  }
  r.add("ones_like", [P("input", Tensor.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.onesLike(a(0, Tensor.self), dtype: a(1, DType?.self, nil), device: a(2, Device?.self, nil), requiresGrad: a(3, Bool.self, false)))
  }
  r.add("full_like", [P("input", Tensor.self), P("fill_value", Scalar.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.fullLike(a(0, Tensor.self), a(1, Scalar.self), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("Tensor.new_empty", [P("input", Tensor.self), P("size", Size.self, "v"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(a.me.newEmpty(a(1, Size.self), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("Tensor.new_empty_strided", [P("input", Tensor.self), P("size", Size.self), P("stride", Size.self, "v"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(a.me.newEmptyStrided(a(1, Size.self), a(2, Size.self), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("Tensor.new_zeros", [P("input", Tensor.self), P("size", Size.self, "v"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(a.me.newZeros(a(1, Size.self), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("Tensor.new_ones", [P("input", Tensor.self), P("size", Size.self, "v"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(a.me.newOnes(a(1, Size.self), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("Tensor.new_full", [P("input", Tensor.self), P("size", Size.self), P("fill_value", Scalar.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(a.me.newFull(a(1, Size.self), a(2, Scalar.self), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("Tensor.new_tensor", [P("input", Tensor.self), P("data", AnyTensorData.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(a.me.newTensor(a(1, AnyTensorData.self).value, dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("Tensor.diagonal", [P("input", Tensor.self), P("offset", Int.self, "d"), P("dim1", Int.self, "d"), P("dim2", Int.self, "d")]) { a in
    return .tensor(a.me.diagonal(offset: a(1, Int.self, 0), dim1: a(2, Int.self, 0), dim2: a(3, Int.self, 1)))
  }
  r.add("Tensor.diag", [P("input", Tensor.self), P("diagonal", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.diag(diagonal: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.diag_embed", [P("input", Tensor.self), P("offset", Int.self, "d"), P("dim1", Int.self, "d"), P("dim2", Int.self, "d")]) { a in
    return .tensor(a.me.diagEmbed(offset: a(1, Int.self, 0), dim1: a(2, Int.self, -2), dim2: a(3, Int.self, -1)))
  }
  r.add("Tensor.diagflat", [P("input", Tensor.self), P("offset", Int.self, "d")]) { a in
    return .tensor(a.me.diagflat(offset: a(1, Int.self, 0)))
  }
  r.add("Tensor.tril", [P("input", Tensor.self), P("diagonal", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.tril(diagonal: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.triu", [P("input", Tensor.self), P("diagonal", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.triu(diagonal: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.fill_diagonal_", [P("input", Tensor.self), P("fill_value", Scalar.self), P("wrap", Bool.self, "d")]) { a in
    return .tensor(a.me.fillDiagonal_(a(1, Scalar.self), wrap: a(2, Bool.self, false)))
  }
  r.add("nn.functional.normalize", [P("input", Tensor.self), P("p", Double.self, "d"), P("dim", AnyIntOrList.self, "d"), P("eps", Double.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.normalize(a(0, Tensor.self), p: a(1, Double.self, 2), dim: a(2, AnyIntOrList.self, AnyIntOrList(1)).value, eps: a(3, Double.self, 1e-12), out: a(4, Tensor?.self, nil)))
  }
  r.add("nn.functional.cosine_similarity", [P("x1", Tensor.self), P("x2", Tensor.self), P("dim", Int.self, "d"), P("eps", Double.self, "d")]) { a in
    return .tensor(nn.functional.cosineSimilarity(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int.self, 1), eps: a(3, Double.self, 1e-8)))
  }
  r.add("nn.functional.pairwise_distance", [P("x1", Tensor.self), P("x2", Tensor.self), P("p", Double.self, "d"), P("eps", Double.self, "d"), P("keepdim", Bool.self, "d")]) { a in
    return .tensor(nn.functional.pairwiseDistance(a(0, Tensor.self), a(1, Tensor.self), p: a(2, Double.self, 2), eps: a(3, Double.self, 1e-6), keepdim: a(4, Bool.self, false)))
  }
  r.add("nn.functional.pdist", [P("input", Tensor.self), P("p", Double.self, "d")]) { a in
    return .tensor(nn.functional.pdist(a(0, Tensor.self), p: a(1, Double.self, 2)))
  }
  r.add("cdist", [P("x1", Tensor.self), P("x2", Tensor.self), P("p", Double.self, "d"), P("compute_mode", String.self, "d")]) { a in
    return .tensor(torch.cdist(a(0, Tensor.self), a(1, Tensor.self), p: a(2, Double.self, 2), computeMode: a(3, String.self, "use_mm_for_euclid_dist_if_necessary")))
  }
  r.add("nn.functional.dropout", [P("input", Tensor.self), P("p", Double.self, "d"), P("training", Bool.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.dropout(a(0, Tensor.self), p: a(1, Double.self, 0.5), training: a(2, Bool.self, true), inplace: a(3, Bool.self, false)))
  }
  r.add("nn.functional.alpha_dropout", [P("input", Tensor.self), P("p", Double.self, "d"), P("training", Bool.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.alphaDropout(a(0, Tensor.self), p: a(1, Double.self, 0.5), training: a(2, Bool.self, false), inplace: a(3, Bool.self, false)))
  }
  r.add("nn.functional.feature_alpha_dropout", [P("input", Tensor.self), P("p", Double.self, "d"), P("training", Bool.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.featureAlphaDropout(a(0, Tensor.self), p: a(1, Double.self, 0.5), training: a(2, Bool.self, false), inplace: a(3, Bool.self, false)))
  }
  r.add("nn.functional.dropout1d", [P("input", Tensor.self), P("p", Double.self, "d"), P("training", Bool.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.dropout1d(a(0, Tensor.self), p: a(1, Double.self, 0.5), training: a(2, Bool.self, true), inplace: a(3, Bool.self, false)))
  }
  r.add("nn.functional.dropout2d", [P("input", Tensor.self), P("p", Double.self, "d"), P("training", Bool.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.dropout2d(a(0, Tensor.self), p: a(1, Double.self, 0.5), training: a(2, Bool.self, true), inplace: a(3, Bool.self, false)))
  }
  r.add("nn.functional.dropout3d", [P("input", Tensor.self), P("p", Double.self, "d"), P("training", Bool.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.dropout3d(a(0, Tensor.self), p: a(1, Double.self, 0.5), training: a(2, Bool.self, true), inplace: a(3, Bool.self, false)))
  }
  r.add("nn.functional.rrelu", [P("input", Tensor.self), P("lower", Double.self, "d"), P("upper", Double.self, "d"), P("training", Bool.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.rrelu(a(0, Tensor.self), lower: a(1, Double.self, 0.125), upper: a(2, Double.self, 1.0 / 3), training: a(3, Bool.self, false), inplace: a(4, Bool.self, false)))
  }
  r.add("Tensor.exp", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.exp(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.exp2", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.exp2(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.expm1", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.expm1(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.log", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.log(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.log2", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.log2(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.log10", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.log10(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.log1p", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.log1p(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.rsqrt", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.rsqrt(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.reciprocal", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.reciprocal(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sin", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sin(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.cos", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.cos(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.tan", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.tan(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.asin", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.asin(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.acos", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.acos(out: a(1, Tensor?.self, nil)))
  }
}
