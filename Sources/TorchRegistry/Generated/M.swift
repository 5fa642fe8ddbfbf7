// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerM(_ r: inout Registry) {
  r.add("nn.functional.mish", [P("input", Tensor.self), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.mish(a(0, Tensor.self), inplace: a(1, Bool.self, false)))
  }
  r.add("Tensor.mul", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.mul(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.mul", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.mul(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.multiply", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.multiply(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
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
  r.add("linalg.multi_dot", [P("tensors", [Tensor].self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.multiDot(a(0, [Tensor].self), out: a(1, Tensor?.self, nil)))
  }
  r.add("meshgrid", [P("tensors", [Tensor].self, "v"), P("indexing", String.self, "d")]) { a in
    return dynamic(torch.meshgrid(a(0, [Tensor].self), indexing: a(1, String.self, "ij")))
  }
  r.add("Tensor.movedim", [P("input", Tensor.self), P("source", [Int].self), P("destination", [Int].self, "v")]) { a in
    return .tensor(a.me.movedim(a(1, [Int].self), a(2, [Int].self)))
  }
  r.add("Tensor.movedim", [P("input", Tensor.self), P("source", Int.self), P("destination", Int.self)]) { a in
    return .tensor(a.me.movedim(a(1, Int.self), a(2, Int.self)))
  }
  r.add("linalg.matrix_power", [P("A", Tensor.self), P("n", Int.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.matrixPower(a(0, Tensor.self), a(1, Int.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("linalg.matrix_exp", [P("A", Tensor.self)]) { a in
    return .tensor(linalg.matrixExp(a(0, Tensor.self)))
  }
  r.add("linalg.matrix_sqrth", [P("A", Tensor.self)]) { a in
    return .tensor(linalg.matrixSqrth(a(0, Tensor.self)))
  }
  r.add("Tensor.matrix_power", [P("input", Tensor.self), P("n", Int.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.matrixPower(a(1, Int.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.matrix_exp", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.matrixExp())
  }
  r.add("linalg.matrix_norm", [P("A", Tensor.self), P("ord", AnyNormOrder.self, "d"), P("dim", [Int].self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.matrixNorm(a(0, Tensor.self), ord: a(1, AnyNormOrder.self, AnyNormOrder("fro")).value, dim: a(2, [Int].self, [-2, -1]), keepdim: a(3, Bool.self, false), dtype: a(4, DType?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("linalg.matrix_rank", [P("A", Tensor.self), P("atol", AnyTolerance?.self, "d"), P("rtol", AnyTolerance?.self, "d"), P("hermitian", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.matrixRank(a(0, Tensor.self), atol: a(1, AnyTolerance?.self, nil)?.value, rtol: a(2, AnyTolerance?.self, nil)?.value, hermitian: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("linalg.matrix_rank", [P("A", Tensor.self), P("tol", AnyTolerance.self), P("hermitian", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.matrixRank(a(0, Tensor.self), a(1, AnyTolerance.self).value, hermitian: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("linalg.matmul", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.matmul(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("nn.functional.multi_margin_loss", [P("input", Tensor.self), P("target", Tensor.self), P("p", Int.self, "d"), P("margin", Double.self, "d"), P("weight", Tensor?.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.multiMarginLoss(a(0, Tensor.self), a(1, Tensor.self), p: a(2, Int.self, 1), margin: a(3, Double.self, 1), weight: a(4, Tensor?.self, nil), reduction: a(5, String.self, "mean")))
  }
  r.add("nn.functional.multilabel_margin_loss", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.multilabelMarginLoss(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean")))
  }
  r.add("nn.functional.mse_loss", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d"), P("weight", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.mseLoss(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean"), weight: a(3, Tensor?.self, nil)))
  }
  r.add("nn.functional.margin_ranking_loss", [P("input1", Tensor.self), P("input2", Tensor.self), P("target", Tensor.self), P("margin", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.marginRankingLoss(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), margin: a(3, Double.self, 0), reduction: a(4, String.self, "mean")))
  }
  r.add("nn.functional.multilabel_soft_margin_loss", [P("input", Tensor.self), P("target", Tensor.self), P("weight", Tensor?.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.multilabelSoftMarginLoss(a(0, Tensor.self), a(1, Tensor.self), weight: a(2, Tensor?.self, nil), reduction: a(3, String.self, "mean")))
  }
  r.add("Tensor.masked_fill", [P("input", Tensor.self), P("mask", Tensor.self), P("value", Scalar.self)]) { a in
    return .tensor(a.me.maskedFill(a(1, Tensor.self), a(2, Scalar.self)))
  }
  r.add("Tensor.masked_fill", [P("input", Tensor.self), P("mask", Tensor.self), P("value", Tensor.self)]) { a in
    return .tensor(a.me.maskedFill(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("Tensor.masked_select", [P("input", Tensor.self), P("mask", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.maskedSelect(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.masked_scatter", [P("input", Tensor.self), P("mask", Tensor.self), P("source", Tensor.self)]) { a in
    return .tensor(a.me.maskedScatter(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("Tensor.mm", [P("input", Tensor.self), P("mat2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.mm(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.mv", [P("input", Tensor.self), P("vec", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.mv(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.matmul", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.matmul(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.max", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.max())
  }
  r.add("Tensor.min", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.min())
  }
  r.add("Tensor.max", [P("input", Tensor.self), P("dim", Int.self), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.max(a(1, Int.self), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.min", [P("input", Tensor.self), P("dim", Int.self), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.min(a(1, Int.self), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("nn.functional.multi_head_attention_forward", [P("query", Tensor.self), P("key", Tensor.self), P("value", Tensor.self), P("embed_dim_to_check", Int.self), P("num_heads", Int.self), P("in_proj_weight", Tensor?.self), P("in_proj_bias", Tensor?.self), P("bias_k", Tensor?.self), P("bias_v", Tensor?.self), P("add_zero_attn", Bool.self), P("dropout_p", Double.self), P("out_proj_weight", Tensor.self), P("out_proj_bias", Tensor?.self), P("training", Bool.self, "d"), P("key_padding_mask", Tensor?.self, "d"), P("need_weights", Bool.self, "d"), P("attn_mask", Tensor?.self, "d"), P("use_separate_proj_weight", Bool.self, "d"), P("q_proj_weight", Tensor?.self, "d"), P("k_proj_weight", Tensor?.self, "d"), P("v_proj_weight", Tensor?.self, "d"), P("static_k", Tensor?.self, "d"), P("static_v", Tensor?.self, "d"), P("average_attn_weights", Bool.self, "d"), P("is_causal", Bool.self, "d")]) { a in
    let y = nn.functional.multiHeadAttentionForward(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), a(3, Int.self), a(4, Int.self), a(5, Tensor?.self), a(6, Tensor?.self), a(7, Tensor?.self), a(8, Tensor?.self), a(9, Bool.self), a(10, Double.self), a(11, Tensor.self), a(12, Tensor?.self), training: a(13, Bool.self, true), keyPaddingMask: a(14, Tensor?.self, nil), needWeights: a(15, Bool.self, true), attnMask: a(16, Tensor?.self, nil), useSeparateProjWeight: a(17, Bool.self, false), qProjWeight: a(18, Tensor?.self, nil), kProjWeight: a(19, Tensor?.self, nil), vProjWeight: a(20, Tensor?.self, nil), staticK: a(21, Tensor?.self, nil), staticV: a(22, Tensor?.self, nil), averageAttnWeights: a(23, Bool.self, true), isCausal: a(24, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.multinomial", [P("input", Tensor.self), P("num_samples", Int.self), P("replacement", Bool.self, "d"), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.multinomial(a(1, Int.self), replacement: a(2, Bool.self, false), generator: a(3, Generator?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("nn.functional.max_pool1d", [P("input", Tensor.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("ceil_mode", Bool.self, "d")]) { a in
    return .tensor(nn.functional.maxPool1d(a(0, Tensor.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList?.self, nil)?.value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, dilation: a(4, AnyIntOrList.self, AnyIntOrList(1)).value, ceilMode: a(5, Bool.self, false)))
  }
  r.add("nn.functional.max_pool2d", [P("input", Tensor.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("ceil_mode", Bool.self, "d")]) { a in
    return .tensor(nn.functional.maxPool2d(a(0, Tensor.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList?.self, nil)?.value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, dilation: a(4, AnyIntOrList.self, AnyIntOrList(1)).value, ceilMode: a(5, Bool.self, false)))
  }
  r.add("nn.functional.max_pool3d", [P("input", Tensor.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("ceil_mode", Bool.self, "d")]) { a in
    return .tensor(nn.functional.maxPool3d(a(0, Tensor.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList?.self, nil)?.value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, dilation: a(4, AnyIntOrList.self, AnyIntOrList(1)).value, ceilMode: a(5, Bool.self, false)))
  }
  r.add("nn.functional.max_pool1d_with_indices", [P("input", Tensor.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("ceil_mode", Bool.self, "d")]) { a in
    let y = nn.functional.maxPool1dWithIndices(a(0, Tensor.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList?.self, nil)?.value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, dilation: a(4, AnyIntOrList.self, AnyIntOrList(1)).value, ceilMode: a(5, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("nn.functional.max_pool2d_with_indices", [P("input", Tensor.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("ceil_mode", Bool.self, "d")]) { a in
    let y = nn.functional.maxPool2dWithIndices(a(0, Tensor.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList?.self, nil)?.value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, dilation: a(4, AnyIntOrList.self, AnyIntOrList(1)).value, ceilMode: a(5, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("nn.functional.max_pool3d_with_indices", [P("input", Tensor.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("ceil_mode", Bool.self, "d")]) { a in
    let y = nn.functional.maxPool3dWithIndices(a(0, Tensor.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList?.self, nil)?.value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, dilation: a(4, AnyIntOrList.self, AnyIntOrList(1)).value, ceilMode: a(5, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("nn.functional.max_unpool1d", [P("input", Tensor.self), P("indices", Tensor.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("output_size", [Int]?.self, "d")]) { a in
    return .tensor(nn.functional.maxUnpool1d(a(0, Tensor.self), a(1, Tensor.self), a(2, AnyIntOrList.self).value, stride: a(3, AnyIntOrList?.self, nil)?.value, padding: a(4, AnyIntOrList.self, AnyIntOrList(0)).value, outputSize: a(5, [Int]?.self, nil)))
  }
  r.add("nn.functional.max_unpool2d", [P("input", Tensor.self), P("indices", Tensor.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("output_size", [Int]?.self, "d")]) { a in
    return .tensor(nn.functional.maxUnpool2d(a(0, Tensor.self), a(1, Tensor.self), a(2, AnyIntOrList.self).value, stride: a(3, AnyIntOrList?.self, nil)?.value, padding: a(4, AnyIntOrList.self, AnyIntOrList(0)).value, outputSize: a(5, [Int]?.self, nil)))
  }
  r.add("nn.functional.max_unpool3d", [P("input", Tensor.self), P("indices", Tensor.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("output_size", [Int]?.self, "d")]) { a in
    return .tensor(nn.functional.maxUnpool3d(a(0, Tensor.self), a(1, Tensor.self), a(2, AnyIntOrList.self).value, stride: a(3, AnyIntOrList?.self, nil)?.value, padding: a(4, AnyIntOrList.self, AnyIntOrList(0)).value, outputSize: a(5, [Int]?.self, nil)))
  }
  r.add("Tensor.mean", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.mean(dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.mean", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    return .tensor(a.me.mean(a(1, AnyIntOrList.self).value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil)))
  }
  r.add("Tensor.msort", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.msort(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.median", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.median())
  }
  r.add("Tensor.median", [P("input", Tensor.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.median(dim: a(1, Int.self, -1), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.mode", [P("input", Tensor.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.mode(dim: a(1, Int.self, -1), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("sparse.mm", [P("mat1", Tensor.self), P("mat2", Tensor.self)]) { a in
    return .tensor(torch.sparse.mm(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("Tensor.mvlgamma", [P("input", Tensor.self), P("p", Int.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.mvlgamma(a(1, Int.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("special.modified_bessel_i1", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.modifiedBesselI1(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.modified_bessel_k0", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.modifiedBesselK0(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.modified_bessel_k1", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.modifiedBesselK1(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.mT", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.mT)
  }
  r.add("Tensor.mH", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.mH)
  }
  r.add("mul", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.mul(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.mul_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.mul_(a(1, Tensor.self)))
  }
  r.add("mul", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.mul(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.mul_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.mul_(a(1, Scalar.self)))
  }
  r.add("multiply", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.multiply(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.multiply_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.multiply_(a(1, Tensor.self)))
  }
  r.add("maximum", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.maximum(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.maximum_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.maximum_(a(1, Tensor.self)))
  }
  r.add("minimum", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.minimum(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.minimum_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.minimum_(a(1, Tensor.self)))
  }
  r.add("max", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.max(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("min", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.min(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("movedim", [P("input", Tensor.self), P("source", [Int].self), P("destination", [Int].self, "v")]) { a in
    return .tensor(torch.movedim(a(0, Tensor.self), a(1, [Int].self), a(2, [Int].self)))
  }
  r.add("Tensor.moveaxis", [P("input", Tensor.self), P("source", [Int].self), P("destination", [Int].self, "v")]) { a in
    return .tensor(a.me.moveaxis(a(1, [Int].self), a(2, [Int].self)))
  }
  r.add("moveaxis", [P("input", Tensor.self), P("source", [Int].self), P("destination", [Int].self, "v")]) { a in
    return .tensor(torch.moveaxis(a(0, Tensor.self), a(1, [Int].self), a(2, [Int].self)))
  }
  r.add("movedim", [P("input", Tensor.self), P("source", Int.self), P("destination", Int.self)]) { a in
    return .tensor(torch.movedim(a(0, Tensor.self), a(1, Int.self), a(2, Int.self)))
  }
  r.add("Tensor.moveaxis", [P("input", Tensor.self), P("source", Int.self), P("destination", Int.self)]) { a in
    return .tensor(a.me.moveaxis(a(1, Int.self), a(2, Int.self)))
  }
  r.add("moveaxis", [P("input", Tensor.self), P("source", Int.self), P("destination", Int.self)]) { a in
    return .tensor(torch.moveaxis(a(0, Tensor.self), a(1, Int.self), a(2, Int.self)))
  }
  r.add("matrix_power", [P("input", Tensor.self), P("n", Int.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.matrixPower(a(0, Tensor.self), a(1, Int.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("matrix_exp", [P("input", Tensor.self)]) { a in
    return .tensor(torch.matrixExp(a(0, Tensor.self)))
  }
  r.add("masked_fill", [P("input", Tensor.self), P("mask", Tensor.self), P("value", Scalar.self)]) { a in
    return .tensor(torch.maskedFill(a(0, Tensor.self), a(1, Tensor.self), a(2, Scalar.self)))
  }
  r.add("Tensor.masked_fill_", [P("input", Tensor.self), P("mask", Tensor.self), P("value", Scalar.self)]) { a in
    return .tensor(a.me.maskedFill_(a(1, Tensor.self), a(2, Scalar.self)))
  }
  r.add("masked_fill", [P("input", Tensor.self), P("mask", Tensor.self), P("value", Tensor.self)]) { a in
    return .tensor(torch.maskedFill(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("Tensor.masked_fill_", [P("input", Tensor.self), P("mask", Tensor.self), P("value", Tensor.self)]) { a in
    return .tensor(a.me.maskedFill_(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("masked_select", [P("input", Tensor.self), P("mask", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.maskedSelect(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("masked_scatter", [P("input", Tensor.self), P("mask", Tensor.self), P("source", Tensor.self)]) { a in
    return .tensor(torch.maskedScatter(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("Tensor.masked_scatter_", [P("input", Tensor.self), P("mask", Tensor.self), P("source", Tensor.self)]) { a in
    return .tensor(a.me.maskedScatter_(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("mm", [P("input", Tensor.self), P("mat2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.mm(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("mv", [P("input", Tensor.self), P("vec", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.mv(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("matmul", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.matmul(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("max", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.max(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("min", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.min(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("max", [P("input", Tensor.self), P("dim", Int.self), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.max(a(0, Tensor.self), a(1, Int.self), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("min", [P("input", Tensor.self), P("dim", Int.self), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.min(a(0, Tensor.self), a(1, Int.self), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("multinomial", [P("input", Tensor.self), P("num_samples", Int.self), P("replacement", Bool.self, "d"), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.multinomial(a(0, Tensor.self), a(1, Int.self), replacement: a(2, Bool.self, false), generator: a(3, Generator?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("mean", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.mean(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("msort", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.msort(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("median", [P("input", Tensor.self)]) { a in
    return .tensor(torch.median(a(0, Tensor.self)))
  }
  r.add("median", [P("input", Tensor.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.median(a(0, Tensor.self), dim: a(1, Int.self, -1), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("mode", [P("input", Tensor.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.mode(a(0, Tensor.self), dim: a(1, Int.self, -1), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
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
  r.add("special.modified_bessel_i0", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.modifiedBesselI0(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.module("nn.ModuleList", []) { a in
    nn.ModuleList()
  }
  r.module("nn.MSELoss", [P("reduction", String.self, "d")]) { a in
    nn.MSELoss(reduction: a(0, String.self, "mean"))
  }
  r.forward("nn.MSELoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.MSELoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.MultiLabelMarginLoss", [P("reduction", String.self, "d")]) { a in
    nn.MultiLabelMarginLoss(reduction: a(0, String.self, "mean"))
  }
  r.forward("nn.MultiLabelMarginLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.MultiLabelMarginLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.MultiLabelSoftMarginLoss", [P("weight", Tensor?.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.MultiLabelSoftMarginLoss(weight: a(0, Tensor?.self, nil), reduction: a(1, String.self, "mean"))
  }
  r.forward("nn.MultiLabelSoftMarginLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.MultiLabelSoftMarginLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.MultiMarginLoss", [P("p", Int.self, "d"), P("margin", Double.self, "d"), P("weight", Tensor?.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.MultiMarginLoss(p: a(0, Int.self, 1), margin: a(1, Double.self, 1), weight: a(2, Tensor?.self, nil), reduction: a(3, String.self, "mean"))
  }
  r.forward("nn.MultiMarginLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.MultiMarginLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.MarginRankingLoss", [P("margin", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.MarginRankingLoss(margin: a(0, Double.self, 0), reduction: a(1, String.self, "mean"))
  }
  r.forward("nn.MarginRankingLoss", [P("module", Int.self), P("input1", Tensor.self), P("input2", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.MarginRankingLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.module("nn.MaxPool1d", [P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("return_indices", Bool.self, "d"), P("ceil_mode", Bool.self, "d")]) { a in
    nn.MaxPool1d(a(0, AnyIntOrList.self).value, stride: a(1, AnyIntOrList?.self, nil)?.value, padding: a(2, AnyIntOrList.self, AnyIntOrList(0)).value, dilation: a(3, AnyIntOrList.self, AnyIntOrList(1)).value, returnIndices: a(4, Bool.self, false), ceilMode: a(5, Bool.self, false))
  }
  r.forward("nn.MaxPool1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.MaxPool1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.MaxPool2d", [P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("return_indices", Bool.self, "d"), P("ceil_mode", Bool.self, "d")]) { a in
    nn.MaxPool2d(a(0, AnyIntOrList.self).value, stride: a(1, AnyIntOrList?.self, nil)?.value, padding: a(2, AnyIntOrList.self, AnyIntOrList(0)).value, dilation: a(3, AnyIntOrList.self, AnyIntOrList(1)).value, returnIndices: a(4, Bool.self, false), ceilMode: a(5, Bool.self, false))
  }
  r.forward("nn.MaxPool2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.MaxPool2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.MaxPool3d", [P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("return_indices", Bool.self, "d"), P("ceil_mode", Bool.self, "d")]) { a in
    nn.MaxPool3d(a(0, AnyIntOrList.self).value, stride: a(1, AnyIntOrList?.self, nil)?.value, padding: a(2, AnyIntOrList.self, AnyIntOrList(0)).value, dilation: a(3, AnyIntOrList.self, AnyIntOrList(1)).value, returnIndices: a(4, Bool.self, false), ceilMode: a(5, Bool.self, false))
  }
  r.forward("nn.MaxPool3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.MaxPool3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.MultiheadAttention", [P("embed_dim", Int.self), P("num_heads", Int.self), P("dropout", Double.self, "d"), P("bias", Bool.self, "d"), P("add_bias_kv", Bool.self, "d"), P("add_zero_attn", Bool.self, "d"), P("kdim", Int?.self, "d"), P("vdim", Int?.self, "d"), P("batch_first", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.MultiheadAttention(a(0, Int.self), a(1, Int.self), dropout: a(2, Double.self, 0), bias: a(3, Bool.self, true), addBiasKv: a(4, Bool.self, false), addZeroAttn: a(5, Bool.self, false), kdim: a(6, Int?.self, nil), vdim: a(7, Int?.self, nil), batchFirst: a(8, Bool.self, false), dtype: a(9, DType?.self, nil))
  }
  r.forward("nn.MultiheadAttention", [P("module", Int.self), P("query", Tensor.self), P("key", Tensor.self), P("value", Tensor.self), P("key_padding_mask", Tensor?.self, "d"), P("need_weights", Bool.self, "d"), P("attn_mask", Tensor?.self, "d"), P("average_attn_weights", Bool.self, "d"), P("is_causal", Bool.self, "d")]) { module, a in
    let m = module as! nn.MultiheadAttention
    let y = m(a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self), keyPaddingMask: a(4, Tensor?.self, nil), needWeights: a(5, Bool.self, true), attnMask: a(6, Tensor?.self, nil), averageAttnWeights: a(7, Bool.self, true), isCausal: a(8, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.module("nn.MaxUnpool1d", [P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d")]) { a in
    nn.MaxUnpool1d(a(0, AnyIntOrList.self).value, stride: a(1, AnyIntOrList?.self, nil)?.value, padding: a(2, AnyIntOrList.self, AnyIntOrList(0)).value)
  }
  r.forward("nn.MaxUnpool1d", [P("module", Int.self), P("input", Tensor.self), P("indices", Tensor.self), P("output_size", [Int]?.self, "d")]) { module, a in
    let m = module as! nn.MaxUnpool1d
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self), outputSize: a(3, [Int]?.self, nil)))
  }
  r.module("nn.MaxUnpool2d", [P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d")]) { a in
    nn.MaxUnpool2d(a(0, AnyIntOrList.self).value, stride: a(1, AnyIntOrList?.self, nil)?.value, padding: a(2, AnyIntOrList.self, AnyIntOrList(0)).value)
  }
  r.forward("nn.MaxUnpool2d", [P("module", Int.self), P("input", Tensor.self), P("indices", Tensor.self), P("output_size", [Int]?.self, "d")]) { module, a in
    let m = module as! nn.MaxUnpool2d
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self), outputSize: a(3, [Int]?.self, nil)))
  }
  r.module("nn.MaxUnpool3d", [P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d")]) { a in
    nn.MaxUnpool3d(a(0, AnyIntOrList.self).value, stride: a(1, AnyIntOrList?.self, nil)?.value, padding: a(2, AnyIntOrList.self, AnyIntOrList(0)).value)
  }
  r.forward("nn.MaxUnpool3d", [P("module", Int.self), P("input", Tensor.self), P("indices", Tensor.self), P("output_size", [Int]?.self, "d")]) { module, a in
    let m = module as! nn.MaxUnpool3d
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self), outputSize: a(3, [Int]?.self, nil)))
  }
  r.module("nn.Mish", [P("inplace", Bool.self, "d")]) { a in
    nn.Mish(inplace: a(0, Bool.self, false))
  }
  r.forward("nn.Mish", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Mish
    return .tensor(m(a(1, Tensor.self)))
  }
  r.optimizer("optim.Muon", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("weight_decay", Double.self, "d"), P("momentum", Double.self, "d"), P("nesterov", Bool.self, "d"), P("ns_coefficients", Triple<Double, Double, Double>.self, "d"), P("eps", Double.self, "d"), P("ns_steps", Int.self, "d"), P("adjust_lr_fn", String?.self, "d")]) { a in
    optim.Muon(a(0, [Tensor].self), lr: a(1, Double.self, 1e-3), weightDecay: a(2, Double.self, 0.1), momentum: a(3, Double.self, 0.95), nesterov: a(4, Bool.self, true), nsCoefficients: a(5, Triple<Double, Double, Double>.self, Triple((3.4445, -4.775, 2.0315))).tuple, eps: a(6, Double.self, 1e-7), nsSteps: a(7, Int.self, 5), adjustLrFn: a(8, String?.self, nil))
  }
}
