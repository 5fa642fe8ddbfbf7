// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerC(_ r: inout Registry) {
  r.add("nn.functional.celu", [P("input", Tensor.self), P("alpha", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.celu(a(0, Tensor.self), alpha: a(1, Double.self, 1), inplace: a(2, Bool.self, false)))
  }
  r.add("Tensor.copysign", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.copysign(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.copysign", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.copysign(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("cumulative_trapezoid", [P("y", Tensor.self), P("x", Tensor.self), P("dim", Int.self, "d")]) { a in
    return .tensor(torch.cumulativeTrapezoid(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int.self, -1)))
  }
  r.add("cumulative_trapezoid", [P("y", Tensor.self), P("dx", Scalar.self, "d"), P("dim", Int.self, "d")]) { a in
    return .tensor(torch.cumulativeTrapezoid(a(0, Tensor.self), dx: a(1, Scalar.self, 1), dim: a(2, Int.self, -1)))
  }
  r.add("Tensor.char", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.char())
  }
  r.add("Tensor.cfloat", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.cfloat())
  }
  r.add("Tensor.cdouble", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.cdouble())
  }
  r.add("cartesian_prod", [P("tensors", [Tensor].self, "v")]) { a in
    return .tensor(torch.cartesianProd(a(0, [Tensor].self)))
  }
  r.add("combinations", [P("input", Tensor.self), P("r", Int.self, "d"), P("with_replacement", Bool.self, "d")]) { a in
    return .tensor(torch.combinations(a(0, Tensor.self), r: a(1, Int.self, 2), withReplacement: a(2, Bool.self, false)))
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
  r.add("Tensor.conj_physical", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.conjPhysical(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.conj", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.conj())
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
  r.add("Tensor.copy_", [P("input", Tensor.self), P("src", Tensor.self)]) { a in
    return .tensor(a.me.copy_(a(1, Tensor.self)))
  }
  r.add("Tensor.cov", [P("input", Tensor.self), P("correction", Int.self, "d"), P("fweights", Tensor?.self, "d"), P("aweights", Tensor?.self, "d")]) { a in
    return .tensor(a.me.cov(correction: a(1, Int.self, 1), fweights: a(2, Tensor?.self, nil), aweights: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.corrcoef", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.corrcoef())
  }
  r.add("nn.functional.cosine_similarity", [P("x1", Tensor.self), P("x2", Tensor.self), P("dim", Int.self, "d"), P("eps", Double.self, "d")]) { a in
    return .tensor(nn.functional.cosineSimilarity(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int.self, 1), eps: a(3, Double.self, 1e-8)))
  }
  r.add("cdist", [P("x1", Tensor.self), P("x2", Tensor.self), P("p", Double.self, "d"), P("compute_mode", String.self, "d")]) { a in
    return .tensor(torch.cdist(a(0, Tensor.self), a(1, Tensor.self), p: a(2, Double.self, 2), computeMode: a(3, String.self, "use_mm_for_euclid_dist_if_necessary")))
  }
  r.add("Tensor.cos", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.cos(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.cosh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.cosh(out: a(1, Tensor?.self, nil)))
  }
  r.add("complex", [P("real", Tensor.self), P("imag", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.complex(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
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
  r.add("column_stack", [P("tensors", [Tensor].self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.columnStack(a(0, [Tensor].self), out: a(1, Tensor?.self, nil)))
  }
  r.add("linalg.cholesky", [P("A", Tensor.self), P("upper", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.cholesky(a(0, Tensor.self), upper: a(1, Bool.self, false), out: a(2, Tensor?.self, nil)))
  }
  r.add("linalg.cholesky_ex", [P("A", Tensor.self), P("upper", Bool.self, "d"), P("check_errors", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.choleskyEx(a(0, Tensor.self), upper: a(1, Bool.self, false), checkErrors: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.cholesky_solve", [P("input", Tensor.self), P("L", Tensor.self), P("upper", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.choleskySolve(a(1, Tensor.self), upper: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.cholesky_inverse", [P("input", Tensor.self), P("upper", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.choleskyInverse(upper: a(1, Bool.self, false), out: a(2, Tensor?.self, nil)))
  }
  r.add("linalg.cond", [P("A", Tensor.self), P("p", AnyNormOrder?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.cond(a(0, Tensor.self), a(1, AnyNormOrder?.self, nil)?.value, out: a(2, Tensor?.self, nil)))
  }
  r.add("linalg.cross", [P("input", Tensor.self), P("other", Tensor.self), P("dim", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.cross(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int.self, -1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.cross", [P("input", Tensor.self), P("other", Tensor.self), P("dim", Int?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.cross(a(1, Tensor.self), dim: a(2, Int?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("nn.functional.cross_entropy", [P("input", Tensor.self), P("target", Tensor.self), P("weight", Tensor?.self, "d"), P("ignore_index", Int.self, "d"), P("reduction", String.self, "d"), P("label_smoothing", Double.self, "d")]) { a in
    return .tensor(nn.functional.crossEntropy(a(0, Tensor.self), a(1, Tensor.self), weight: a(2, Tensor?.self, nil), ignoreIndex: a(3, Int.self, -100), reduction: a(4, String.self, "mean"), labelSmoothing: a(5, Double.self, 0)))
  }
  r.add("nn.functional.ctc_loss", [P("log_probs", Tensor.self), P("targets", Tensor.self), P("input_lengths", AnyLengths.self), P("target_lengths", AnyLengths.self), P("blank", Int.self, "d"), P("reduction", String.self, "d"), P("zero_infinity", Bool.self, "d")]) { a in
    return .tensor(nn.functional.ctcLoss(a(0, Tensor.self), a(1, Tensor.self), a(2, AnyLengths.self).value, a(3, AnyLengths.self).value, blank: a(4, Int.self, 0), reduction: a(5, String.self, "mean"), zeroInfinity: a(6, Bool.self, false)))
  }
  r.add("nn.functional.cosine_embedding_loss", [P("input1", Tensor.self), P("input2", Tensor.self), P("target", Tensor.self), P("margin", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.cosineEmbeddingLoss(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), margin: a(3, Double.self, 0), reduction: a(4, String.self, "mean")))
  }
  r.add("constant_pad_nd", [P("input", Tensor.self), P("pad", [Int].self, "v"), P("value", Scalar.self, "d")]) { a in
    return .tensor(torch.constantPadNd(a(0, Tensor.self), a(1, [Int].self), value: a(2, Scalar.self, 0)))
  }
  r.add("Tensor.cauchy_", [P("input", Tensor.self), P("median", Double.self, "d"), P("sigma", Double.self, "d"), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.cauchy_(median: a(1, Double.self, 0), sigma: a(2, Double.self, 1), generator: a(3, Generator?.self, nil)))
  }
  r.add("nn.functional.channel_shuffle", [P("input", Tensor.self), P("groups", Int.self)]) { a in
    return .tensor(nn.functional.channelShuffle(a(0, Tensor.self), a(1, Int.self)))
  }
  r.add("Tensor.count_nonzero", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d")]) { a in
    return .tensor(a.me.countNonzero(dim: a(1, AnyIntOrList?.self, nil)?.value))
  }
  r.add("Tensor.ceil", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.ceil(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.cumsum", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.cumsum(a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.cumprod", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.cumprod(a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.cummax", [P("input", Tensor.self), P("dim", Int.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.cummax(a(1, Int.self), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.cummin", [P("input", Tensor.self), P("dim", Int.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.cummin(a(1, Int.self), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.coalesce", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.coalesce())
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
  r.add("Tensor.chunk", [P("input", Tensor.self), P("chunks", Int.self), P("dim", Int.self, "d")]) { a in
    return dynamic(a.me.chunk(a(1, Int.self), dim: a(2, Int.self, 0)))
  }
  r.add("signal.windows.cosine", [P("m", Int.self), P("sym", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.signal.windows.cosine(a(0, Int.self), sym: a(1, Bool.self, true), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("can_cast", [P("from", DType.self), P("to", DType.self)]) { a in
    return dynamic(torch.canCast(a(0, DType.self), a(1, DType.self)))
  }
  r.add("nn.functional.celu_", [P("input", Tensor.self), P("alpha", Double.self, "d")]) { a in
    return .tensor(nn.functional.celu_(a(0, Tensor.self), alpha: a(1, Double.self, 1)))
  }
  r.add("copysign", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.copysign(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.copysign_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.copysign_(a(1, Tensor.self)))
  }
  r.add("copysign", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.copysign(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.copysign_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.copysign_(a(1, Scalar.self)))
  }
  r.add("clamp", [P("input", Tensor.self), P("min", Scalar?.self, "d"), P("max", Scalar?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.clamp(a(0, Tensor.self), min: a(1, Scalar?.self, nil), max: a(2, Scalar?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.clamp_", [P("input", Tensor.self), P("min", Scalar?.self, "d"), P("max", Scalar?.self, "d")]) { a in
    return .tensor(a.me.clamp_(min: a(1, Scalar?.self, nil), max: a(2, Scalar?.self, nil)))
  }
  r.add("clamp_", [P("input", Tensor.self), P("min", Scalar?.self, "d"), P("max", Scalar?.self, "d")]) { a in
    return .tensor(torch.clamp_(a(0, Tensor.self), min: a(1, Scalar?.self, nil), max: a(2, Scalar?.self, nil)))
  }
  r.add("clamp", [P("input", Tensor.self), P("min", Tensor?.self), P("max", Tensor?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.clamp(a(0, Tensor.self), min: a(1, Tensor?.self), max: a(2, Tensor?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.clamp_", [P("input", Tensor.self), P("min", Tensor?.self), P("max", Tensor?.self, "d")]) { a in
    return .tensor(a.me.clamp_(min: a(1, Tensor?.self), max: a(2, Tensor?.self, nil)))
  }
  r.add("clamp_", [P("input", Tensor.self), P("min", Tensor?.self), P("max", Tensor?.self, "d")]) { a in
    return .tensor(torch.clamp_(a(0, Tensor.self), min: a(1, Tensor?.self), max: a(2, Tensor?.self, nil)))
  }
  r.add("clip", [P("input", Tensor.self), P("min", Scalar?.self, "d"), P("max", Scalar?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.clip(a(0, Tensor.self), min: a(1, Scalar?.self, nil), max: a(2, Scalar?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.clip_", [P("input", Tensor.self), P("min", Scalar?.self, "d"), P("max", Scalar?.self, "d")]) { a in
    return .tensor(a.me.clip_(min: a(1, Scalar?.self, nil), max: a(2, Scalar?.self, nil)))
  }
  r.add("clip_", [P("input", Tensor.self), P("min", Scalar?.self, "d"), P("max", Scalar?.self, "d")]) { a in
    return .tensor(torch.clip_(a(0, Tensor.self), min: a(1, Scalar?.self, nil), max: a(2, Scalar?.self, nil)))
  }
  r.add("clamp_min", [P("input", Tensor.self), P("min", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.clampMin(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.clamp_min_", [P("input", Tensor.self), P("min", Scalar.self)]) { a in
    return .tensor(a.me.clampMin_(a(1, Scalar.self)))
  }
  r.add("clamp_min_", [P("input", Tensor.self), P("min", Scalar.self)]) { a in
    return .tensor(torch.clampMin_(a(0, Tensor.self), a(1, Scalar.self)))
  }
  r.add("clamp_min", [P("input", Tensor.self), P("min", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.clampMin(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.clamp_min_", [P("input", Tensor.self), P("min", Tensor.self)]) { a in
    return .tensor(a.me.clampMin_(a(1, Tensor.self)))
  }
  r.add("clamp_min_", [P("input", Tensor.self), P("min", Tensor.self)]) { a in
    return .tensor(torch.clampMin_(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("clamp_max", [P("input", Tensor.self), P("max", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.clampMax(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.clamp_max_", [P("input", Tensor.self), P("max", Scalar.self)]) { a in
    return .tensor(a.me.clampMax_(a(1, Scalar.self)))
  }
  r.add("clamp_max_", [P("input", Tensor.self), P("max", Scalar.self)]) { a in
    return .tensor(torch.clampMax_(a(0, Tensor.self), a(1, Scalar.self)))
  }
  r.add("clamp_max", [P("input", Tensor.self), P("max", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.clampMax(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.clamp_max_", [P("input", Tensor.self), P("max", Tensor.self)]) { a in
    return .tensor(a.me.clampMax_(a(1, Tensor.self)))
  }
  r.add("clamp_max_", [P("input", Tensor.self), P("max", Tensor.self)]) { a in
    return .tensor(torch.clampMax_(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("conj_physical", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.conjPhysical(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.conj_physical_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.conjPhysical_())
  }
  r.add("conj_physical_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.conjPhysical_(a(0, Tensor.self)))
  }
  r.add("conj", [P("input", Tensor.self)]) { a in
    return .tensor(torch.conj(a(0, Tensor.self)))
  }
  r.add("clone", [P("input", Tensor.self)]) { a in
    return .tensor(torch.clone(a(0, Tensor.self)))
  }
  r.add("cov", [P("input", Tensor.self), P("correction", Int.self, "d"), P("fweights", Tensor?.self, "d"), P("aweights", Tensor?.self, "d")]) { a in
    return .tensor(torch.cov(a(0, Tensor.self), correction: a(1, Int.self, 1), fweights: a(2, Tensor?.self, nil), aweights: a(3, Tensor?.self, nil)))
  }
  r.add("corrcoef", [P("input", Tensor.self)]) { a in
    return .tensor(torch.corrcoef(a(0, Tensor.self)))
  }
  r.add("cos", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.cos(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.cos_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.cos_())
  }
  r.add("cos_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.cos_(a(0, Tensor.self)))
  }
  r.add("cosh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.cosh(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.cosh_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.cosh_())
  }
  r.add("cosh_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.cosh_(a(0, Tensor.self)))
  }
  r.add("cholesky_solve", [P("input", Tensor.self), P("L", Tensor.self), P("upper", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.choleskySolve(a(0, Tensor.self), a(1, Tensor.self), upper: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("cholesky_inverse", [P("input", Tensor.self), P("upper", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.choleskyInverse(a(0, Tensor.self), upper: a(1, Bool.self, false), out: a(2, Tensor?.self, nil)))
  }
  r.add("cross", [P("input", Tensor.self), P("other", Tensor.self), P("dim", Int?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.cross(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("count_nonzero", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d")]) { a in
    return .tensor(torch.countNonzero(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value))
  }
  r.add("ceil", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.ceil(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.ceil_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.ceil_())
  }
  r.add("ceil_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.ceil_(a(0, Tensor.self)))
  }
  r.add("cumsum", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.cumsum(a(0, Tensor.self), a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.cumsum_", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d")]) { a in
    return .tensor(a.me.cumsum_(a(1, Int.self), dtype: a(2, DType?.self, nil)))
  }
  r.add("cumprod", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.cumprod(a(0, Tensor.self), a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.cumprod_", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d")]) { a in
    return .tensor(a.me.cumprod_(a(1, Int.self), dtype: a(2, DType?.self, nil)))
  }
  r.add("cummax", [P("input", Tensor.self), P("dim", Int.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.cummax(a(0, Tensor.self), a(1, Int.self), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("cummin", [P("input", Tensor.self), P("dim", Int.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.cummin(a(0, Tensor.self), a(1, Int.self), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("chunk", [P("input", Tensor.self), P("chunks", Int.self), P("dim", Int.self, "d")]) { a in
    return dynamic(torch.chunk(a(0, Tensor.self), a(1, Int.self), dim: a(2, Int.self, 0)))
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
  r.module("nn.CosineSimilarity", [P("dim", Int.self, "d"), P("eps", Double.self, "d")]) { a in
    nn.CosineSimilarity(dim: a(0, Int.self, 1), eps: a(1, Double.self, 1e-8))
  }
  r.forward("nn.CosineSimilarity", [P("module", Int.self), P("x1", Tensor.self), P("x2", Tensor.self)]) { module, a in
    let m = module as! nn.CosineSimilarity
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.CrossEntropyLoss", [P("weight", Tensor?.self, "d"), P("ignore_index", Int.self, "d"), P("reduction", String.self, "d"), P("label_smoothing", Double.self, "d")]) { a in
    nn.CrossEntropyLoss(weight: a(0, Tensor?.self, nil), ignoreIndex: a(1, Int.self, -100), reduction: a(2, String.self, "mean"), labelSmoothing: a(3, Double.self, 0))
  }
  r.forward("nn.CrossEntropyLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.CrossEntropyLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.CosineEmbeddingLoss", [P("margin", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.CosineEmbeddingLoss(margin: a(0, Double.self, 0), reduction: a(1, String.self, "mean"))
  }
  r.forward("nn.CosineEmbeddingLoss", [P("module", Int.self), P("input1", Tensor.self), P("input2", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.CosineEmbeddingLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self)))
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
  r.module("nn.ConstantPad1d", [P("padding", AnyIntOrList.self), P("value", Double.self)]) { a in
    nn.ConstantPad1d(a(0, AnyIntOrList.self).value, a(1, Double.self))
  }
  r.forward("nn.ConstantPad1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ConstantPad1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ConstantPad2d", [P("padding", AnyIntOrList.self), P("value", Double.self)]) { a in
    nn.ConstantPad2d(a(0, AnyIntOrList.self).value, a(1, Double.self))
  }
  r.forward("nn.ConstantPad2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ConstantPad2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ConstantPad3d", [P("padding", AnyIntOrList.self), P("value", Double.self)]) { a in
    nn.ConstantPad3d(a(0, AnyIntOrList.self).value, a(1, Double.self))
  }
  r.forward("nn.ConstantPad3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ConstantPad3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ChannelShuffle", [P("groups", Int.self)]) { a in
    nn.ChannelShuffle(a(0, Int.self))
  }
  r.forward("nn.ChannelShuffle", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ChannelShuffle
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.CELU", [P("alpha", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.CELU(alpha: a(0, Double.self, 1), inplace: a(1, Bool.self, false))
  }
  r.forward("nn.CELU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.CELU
    return .tensor(m(a(1, Tensor.self)))
  }
}
