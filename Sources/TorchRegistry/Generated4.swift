// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register4(_ r: inout Registry) {
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
  r.add("Tensor.nonzero", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.nonzero(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.nonzero", [P("input", Tensor.self), P("as_tuple", Bool.self), P("out", Tensor?.self, "d")]) { a in
    return dynamic(a.me.nonzero(asTuple: a(1, Bool.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.nonzero_static", [P("input", Tensor.self), P("size", Int.self), P("fill_value", Int.self, "d")]) { a in
    return .tensor(a.me.nonzeroStatic(a(1, Int.self), fillValue: a(2, Int.self, -1)))
  }
  r.add("Tensor.is_nonzero", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.isNonzero())
  }
  r.add("Tensor.is_same_size", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return dynamic(a.me.isSameSize(a(1, Tensor.self)))
  }
  r.add("Tensor.argwhere", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.argwhere())
  }
  r.add("where", [P("condition", Tensor.self)]) { a in
    return dynamic(torch.`where`(a(0, Tensor.self)))
  }
  r.add("Tensor.mm", [P("input", Tensor.self), P("mat2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.mm(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bmm", [P("input", Tensor.self), P("mat2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bmm(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.mv", [P("input", Tensor.self), P("vec", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.mv(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.dot", [P("input", Tensor.self), P("tensor", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.dot(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.vdot", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.vdot(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.outer", [P("input", Tensor.self), P("vec2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.outer(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.inner", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.inner(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.matmul", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.matmul(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.addmm", [P("input", Tensor.self), P("mat1", Tensor.self), P("mat2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.addmm(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.baddbmm", [P("input", Tensor.self), P("batch1", Tensor.self), P("batch2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.baddbmm(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
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
  r.add("nn.functional.multi_head_attention_forward", [P("query", Tensor.self), P("key", Tensor.self), P("value", Tensor.self), P("embed_dim_to_check", Int.self), P("num_heads", Int.self), P("in_proj_weight", Tensor?.self), P("in_proj_bias", Tensor?.self), P("bias_k", Tensor?.self), P("bias_v", Tensor?.self), P("add_zero_attn", Bool.self), P("dropout_p", Double.self), P("out_proj_weight", Tensor.self), P("out_proj_bias", Tensor?.self), P("training", Bool.self, "d"), P("key_padding_mask", Tensor?.self, "d"), P("need_weights", Bool.self, "d"), P("attn_mask", Tensor?.self, "d"), P("use_separate_proj_weight", Bool.self, "d"), P("q_proj_weight", Tensor?.self, "d"), P("k_proj_weight", Tensor?.self, "d"), P("v_proj_weight", Tensor?.self, "d"), P("static_k", Tensor?.self, "d"), P("static_v", Tensor?.self, "d"), P("average_attn_weights", Bool.self, "d"), P("is_causal", Bool.self, "d")]) { a in
    let y = nn.functional.multiHeadAttentionForward(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), a(3, Int.self), a(4, Int.self), a(5, Tensor?.self), a(6, Tensor?.self), a(7, Tensor?.self), a(8, Tensor?.self), a(9, Bool.self), a(10, Double.self), a(11, Tensor.self), a(12, Tensor?.self), training: a(13, Bool.self, true), keyPaddingMask: a(14, Tensor?.self, nil), needWeights: a(15, Bool.self, true), attnMask: a(16, Tensor?.self, nil), useSeparateProjWeight: a(17, Bool.self, false), qProjWeight: a(18, Tensor?.self, nil), kProjWeight: a(19, Tensor?.self, nil), vProjWeight: a(20, Tensor?.self, nil), staticK: a(21, Tensor?.self, nil), staticV: a(22, Tensor?.self, nil), averageAttnWeights: a(23, Bool.self, true), isCausal: a(24, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.multinomial", [P("input", Tensor.self), P("num_samples", Int.self), P("replacement", Bool.self, "d"), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.multinomial(a(1, Int.self), replacement: a(2, Bool.self, false), generator: a(3, Generator?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("poisson", [P("input", Tensor.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(torch.poisson(a(0, Tensor.self), generator: a(1, Generator?.self, nil)))
  }
  r.add("binomial", [P("count", Tensor.self), P("prob", Tensor.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(torch.binomial(a(0, Tensor.self), a(1, Tensor.self), generator: a(2, Generator?.self, nil)))
  }
  r.add("nn.functional.gumbel_softmax", [P("logits", Tensor.self), P("tau", Double.self, "d"), P("hard", Bool.self, "d"), P("eps", Double.self, "d"), P("dim", Int.self, "d")]) { a in
    return .tensor(nn.functional.gumbelSoftmax(a(0, Tensor.self), tau: a(1, Double.self, 1), hard: a(2, Bool.self, false), eps: a(3, Double.self, 1e-10), dim: a(4, Int.self, -1)))
  }
  r.add("nn.functional.layer_norm", [P("input", Tensor.self), P("normalized_shape", [Int].self, "v"), P("weight", Tensor?.self, "d"), P("bias", Tensor?.self, "d"), P("eps", Double.self, "d")]) { a in
    return .tensor(nn.functional.layerNorm(a(0, Tensor.self), a(1, [Int].self), weight: a(2, Tensor?.self, nil), bias: a(3, Tensor?.self, nil), eps: a(4, Double.self, 1e-5)))
  }
  r.add("nn.functional.rms_norm", [P("input", Tensor.self), P("normalized_shape", [Int].self, "v"), P("weight", Tensor?.self, "d"), P("eps", Double?.self, "d")]) { a in
    return .tensor(nn.functional.rmsNorm(a(0, Tensor.self), a(1, [Int].self), weight: a(2, Tensor?.self, nil), eps: a(3, Double?.self, nil)))
  }
  r.add("nn.functional.batch_norm", [P("input", Tensor.self), P("running_mean", Tensor?.self), P("running_var", Tensor?.self), P("weight", Tensor?.self, "d"), P("bias", Tensor?.self, "d"), P("training", Bool.self, "d"), P("momentum", Double.self, "d"), P("eps", Double.self, "d")]) { a in
    return .tensor(nn.functional.batchNorm(a(0, Tensor.self), a(1, Tensor?.self), a(2, Tensor?.self), weight: a(3, Tensor?.self, nil), bias: a(4, Tensor?.self, nil), training: a(5, Bool.self, false), momentum: a(6, Double.self, 0.1), eps: a(7, Double.self, 1e-5)))
  }
  r.add("nn.functional.group_norm", [P("input", Tensor.self), P("num_groups", Int.self), P("weight", Tensor?.self, "d"), P("bias", Tensor?.self, "d"), P("eps", Double.self, "d")]) { a in
    return .tensor(nn.functional.groupNorm(a(0, Tensor.self), a(1, Int.self), weight: a(2, Tensor?.self, nil), bias: a(3, Tensor?.self, nil), eps: a(4, Double.self, 1e-5)))
  }
  r.add("nn.functional.instance_norm", [P("input", Tensor.self), P("running_mean", Tensor?.self, "d"), P("running_var", Tensor?.self, "d"), P("weight", Tensor?.self, "d"), P("bias", Tensor?.self, "d"), P("use_input_stats", Bool.self, "d"), P("momentum", Double.self, "d"), P("eps", Double.self, "d")]) { a in
    return .tensor(nn.functional.instanceNorm(a(0, Tensor.self), runningMean: a(1, Tensor?.self, nil), runningVar: a(2, Tensor?.self, nil), weight: a(3, Tensor?.self, nil), bias: a(4, Tensor?.self, nil), useInputStats: a(5, Bool.self, true), momentum: a(6, Double.self, 0.1), eps: a(7, Double.self, 1e-5)))
  }
  r.add("nn.functional.local_response_norm", [P("input", Tensor.self), P("size", Int.self), P("alpha", Double.self, "d"), P("beta", Double.self, "d"), P("k", Double.self, "d")]) { a in
    return .tensor(nn.functional.localResponseNorm(a(0, Tensor.self), a(1, Int.self), alpha: a(2, Double.self, 1e-4), beta: a(3, Double.self, 0.75), k: a(4, Double.self, 1)))
  }
  r.add("nn.functional.pad", [P("input", Tensor.self), P("pad", [Int].self, "v"), P("mode", String.self, "d"), P("value", Double?.self, "d")]) { a in
    return .tensor(nn.functional.pad(a(0, Tensor.self), a(1, [Int].self), mode: a(2, String.self, "constant"), value: a(3, Double?.self, nil)))
  }
  r.add("constant_pad_nd", [P("input", Tensor.self), P("pad", [Int].self, "v"), P("value", Scalar.self, "d")]) { a in
    return .tensor(torch.constantPadNd(a(0, Tensor.self), a(1, [Int].self), value: a(2, Scalar.self, 0)))
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
  r.add("nn.functional.avg_pool1d", [P("input", Tensor.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("ceil_mode", Bool.self, "d"), P("count_include_pad", Bool.self, "d")]) { a in
    return .tensor(nn.functional.avgPool1d(a(0, Tensor.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList?.self, nil)?.value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, ceilMode: a(4, Bool.self, false), countIncludePad: a(5, Bool.self, true)))
  }
  r.add("nn.functional.avg_pool2d", [P("input", Tensor.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("ceil_mode", Bool.self, "d"), P("count_include_pad", Bool.self, "d"), P("divisor_override", Int?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.avgPool2d(a(0, Tensor.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList?.self, nil)?.value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, ceilMode: a(4, Bool.self, false), countIncludePad: a(5, Bool.self, true), divisorOverride: a(6, Int?.self, nil), out: a(7, Tensor?.self, nil)))
  }
  r.add("nn.functional.avg_pool3d", [P("input", Tensor.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("ceil_mode", Bool.self, "d"), P("count_include_pad", Bool.self, "d"), P("divisor_override", Int?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.avgPool3d(a(0, Tensor.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList?.self, nil)?.value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, ceilMode: a(4, Bool.self, false), countIncludePad: a(5, Bool.self, true), divisorOverride: a(6, Int?.self, nil), out: a(7, Tensor?.self, nil)))
  }
  r.add("nn.functional.lp_pool1d", [P("input", Tensor.self), P("norm_type", Double.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("ceil_mode", Bool.self, "d")]) { a in
    return .tensor(nn.functional.lpPool1d(a(0, Tensor.self), a(1, Double.self), a(2, AnyIntOrList.self).value, stride: a(3, AnyIntOrList?.self, nil)?.value, ceilMode: a(4, Bool.self, false)))
  }
  r.add("nn.functional.lp_pool2d", [P("input", Tensor.self), P("norm_type", Double.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("ceil_mode", Bool.self, "d")]) { a in
    return .tensor(nn.functional.lpPool2d(a(0, Tensor.self), a(1, Double.self), a(2, AnyIntOrList.self).value, stride: a(3, AnyIntOrList?.self, nil)?.value, ceilMode: a(4, Bool.self, false)))
  }
  r.add("nn.functional.lp_pool3d", [P("input", Tensor.self), P("norm_type", Double.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("ceil_mode", Bool.self, "d")]) { a in
    return .tensor(nn.functional.lpPool3d(a(0, Tensor.self), a(1, Double.self), a(2, AnyIntOrList.self).value, stride: a(3, AnyIntOrList?.self, nil)?.value, ceilMode: a(4, Bool.self, false)))
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
  r.add("nn.functional.max_unpool1d", [P("input", Tensor.self), P("indices", Tensor.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("output_size", [Int]?.self, "d")]) { a in
    return .tensor(nn.functional.maxUnpool1d(a(0, Tensor.self), a(1, Tensor.self), a(2, AnyIntOrList.self).value, stride: a(3, AnyIntOrList?.self, nil)?.value, padding: a(4, AnyIntOrList.self, AnyIntOrList(0)).value, outputSize: a(5, [Int]?.self, nil)))
  }
  r.add("nn.functional.max_unpool2d", [P("input", Tensor.self), P("indices", Tensor.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("output_size", [Int]?.self, "d")]) { a in
    return .tensor(nn.functional.maxUnpool2d(a(0, Tensor.self), a(1, Tensor.self), a(2, AnyIntOrList.self).value, stride: a(3, AnyIntOrList?.self, nil)?.value, padding: a(4, AnyIntOrList.self, AnyIntOrList(0)).value, outputSize: a(5, [Int]?.self, nil)))
  }
  r.add("nn.functional.max_unpool3d", [P("input", Tensor.self), P("indices", Tensor.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("output_size", [Int]?.self, "d")]) { a in
    return .tensor(nn.functional.maxUnpool3d(a(0, Tensor.self), a(1, Tensor.self), a(2, AnyIntOrList.self).value, stride: a(3, AnyIntOrList?.self, nil)?.value, padding: a(4, AnyIntOrList.self, AnyIntOrList(0)).value, outputSize: a(5, [Int]?.self, nil)))
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
  r.add("Tensor.quantile", [P("input", Tensor.self), P("q", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("interpolation", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.quantile(a(1, Tensor.self), dim: a(2, Int?.self, nil), keepdim: a(3, Bool.self, false), interpolation: a(4, String.self, "linear"), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.quantile", [P("input", Tensor.self), P("q", Double.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("interpolation", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.quantile(a(1, Double.self), dim: a(2, Int?.self, nil), keepdim: a(3, Bool.self, false), interpolation: a(4, String.self, "linear"), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.nanquantile", [P("input", Tensor.self), P("q", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("interpolation", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.nanquantile(a(1, Tensor.self), dim: a(2, Int?.self, nil), keepdim: a(3, Bool.self, false), interpolation: a(4, String.self, "linear"), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.nanquantile", [P("input", Tensor.self), P("q", Double.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("interpolation", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.nanquantile(a(1, Double.self), dim: a(2, Int?.self, nil), keepdim: a(3, Bool.self, false), interpolation: a(4, String.self, "linear"), out: a(5, Tensor?.self, nil)))
  }
  r.add("rand", [P("size", Size.self, "v"), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.rand(a(0, Size.self), generator: a(1, Generator?.self, nil), out: a(2, Tensor?.self, nil), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("randn", [P("size", Size.self, "v"), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.randn(a(0, Size.self), generator: a(1, Generator?.self, nil), out: a(2, Tensor?.self, nil), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("randint", [P("high", Int.self), P("size", Size.self, "v"), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.randint(a(0, Int.self), a(1, Size.self), generator: a(2, Generator?.self, nil), out: a(3, Tensor?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("randint", [P("low", Int.self), P("high", Int.self), P("size", Size.self, "v"), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.randint(a(0, Int.self), a(1, Int.self), a(2, Size.self), generator: a(3, Generator?.self, nil), out: a(4, Tensor?.self, nil), dtype: a(5, DType?.self, nil), device: a(6, Device?.self, nil), requiresGrad: a(7, Bool.self, false)))
  }
  r.add("randperm", [P("n", Int.self), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.randperm(a(0, Int.self), generator: a(1, Generator?.self, nil), out: a(2, Tensor?.self, nil), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("rand_like", [P("input", Tensor.self), P("generator", Generator?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.randLike(a(0, Tensor.self), generator: a(1, Generator?.self, nil), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("randn_like", [P("input", Tensor.self), P("generator", Generator?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.randnLike(a(0, Tensor.self), generator: a(1, Generator?.self, nil), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("randint_like", [P("input", Tensor.self), P("high", Int.self), P("generator", Generator?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.randintLike(a(0, Tensor.self), a(1, Int.self), generator: a(2, Generator?.self, nil), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("randint_like", [P("input", Tensor.self), P("low", Int.self), P("high", Int.self), P("generator", Generator?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.randintLike(a(0, Tensor.self), a(1, Int.self), a(2, Int.self), generator: a(3, Generator?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("normal", [P("mean", Tensor.self), P("std", Tensor.self), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.normal(a(0, Tensor.self), a(1, Tensor.self), generator: a(2, Generator?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("normal", [P("mean", Tensor.self), P("std", Double.self, "d"), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.normal(a(0, Tensor.self), std: a(1, Double.self, 1), generator: a(2, Generator?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("normal", [P("mean", Double.self), P("std", Tensor.self), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.normal(a(0, Double.self), a(1, Tensor.self), generator: a(2, Generator?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("normal", [P("mean", Double.self), P("std", Double.self), P("size", Size.self, "v"), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.normal(a(0, Double.self), a(1, Double.self), a(2, Size.self), generator: a(3, Generator?.self, nil), out: a(4, Tensor?.self, nil), dtype: a(5, DType?.self, nil), device: a(6, Device?.self, nil), requiresGrad: a(7, Bool.self, false)))
  }
  r.add("standard_gamma", [P("input", Tensor.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(torch.standardGamma(a(0, Tensor.self), generator: a(1, Generator?.self, nil)))
  }
  r.add("standard_gamma_grad", [P("input", Tensor.self), P("output", Tensor.self)]) { a in
    return .tensor(torch.standardGammaGrad(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("sample_dirichlet", [P("input", Tensor.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(torch.sampleDirichlet(a(0, Tensor.self), generator: a(1, Generator?.self, nil)))
  }
  r.add("dirichlet_grad", [P("x", Tensor.self), P("alpha", Tensor.self), P("total", Tensor.self)]) { a in
    return .tensor(torch.dirichletGrad(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("Tensor.uniform_", [P("input", Tensor.self), P("from", Double.self, "d"), P("to", Double.self, "d"), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.uniform_(from: a(1, Double.self, 0), to: a(2, Double.self, 1), generator: a(3, Generator?.self, nil)))
  }
  r.add("Tensor.normal_", [P("input", Tensor.self), P("mean", Double.self, "d"), P("std", Double.self, "d"), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.normal_(mean: a(1, Double.self, 0), std: a(2, Double.self, 1), generator: a(3, Generator?.self, nil)))
  }
  r.add("Tensor.exponential_", [P("input", Tensor.self), P("lambd", Double.self, "d"), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.exponential_(lambd: a(1, Double.self, 1), generator: a(2, Generator?.self, nil)))
  }
  r.add("Tensor.geometric_", [P("input", Tensor.self), P("p", Double.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.geometric_(a(1, Double.self), generator: a(2, Generator?.self, nil)))
  }
  r.add("Tensor.cauchy_", [P("input", Tensor.self), P("median", Double.self, "d"), P("sigma", Double.self, "d"), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.cauchy_(median: a(1, Double.self, 0), sigma: a(2, Double.self, 1), generator: a(3, Generator?.self, nil)))
  }
  r.add("Tensor.log_normal_", [P("input", Tensor.self), P("mean", Double.self, "d"), P("std", Double.self, "d"), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.logNormal_(mean: a(1, Double.self, 1), std: a(2, Double.self, 2), generator: a(3, Generator?.self, nil)))
  }
  r.add("Tensor.random_", [P("input", Tensor.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.random_(generator: a(1, Generator?.self, nil)))
  }
  r.add("Tensor.random_", [P("input", Tensor.self), P("to", Int.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.random_(a(1, Int.self), generator: a(2, Generator?.self, nil)))
  }
  r.add("Tensor.random_", [P("input", Tensor.self), P("from", Int.self), P("to", Int?.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.random_(a(1, Int.self), a(2, Int?.self), generator: a(3, Generator?.self, nil)))
  }
  r.add("Tensor.bernoulli_", [P("input", Tensor.self), P("p", Double.self, "d"), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.bernoulli_(p: a(1, Double.self, 0.5), generator: a(2, Generator?.self, nil)))
  }
  r.add("Tensor.bernoulli_", [P("input", Tensor.self), P("p", Tensor.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.bernoulli_(a(1, Tensor.self), generator: a(2, Generator?.self, nil)))
  }
  r.add("Tensor.bernoulli", [P("input", Tensor.self), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bernoulli(generator: a(1, Generator?.self, nil), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bernoulli", [P("input", Tensor.self), P("p", Double.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.bernoulli(a(1, Double.self), generator: a(2, Generator?.self, nil)))
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
  r.add("linspace", [P("start", Double.self), P("end", Double.self), P("steps", Int.self), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.linspace(a(0, Double.self), a(1, Double.self), a(2, Int.self), out: a(3, Tensor?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("linspace", [P("start", Tensor.self), P("end", Tensor.self), P("steps", Int.self), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.linspace(a(0, Tensor.self), a(1, Tensor.self), a(2, Int.self), out: a(3, Tensor?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("linspace", [P("start", Tensor.self), P("end", Double.self), P("steps", Int.self), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.linspace(a(0, Tensor.self), a(1, Double.self), a(2, Int.self), out: a(3, Tensor?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("linspace", [P("start", Double.self), P("end", Tensor.self), P("steps", Int.self), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.linspace(a(0, Double.self), a(1, Tensor.self), a(2, Int.self), out: a(3, Tensor?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("logspace", [P("start", Double.self), P("end", Double.self), P("steps", Int.self), P("base", Double.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.logspace(a(0, Double.self), a(1, Double.self), a(2, Int.self), base: a(3, Double.self, 10), out: a(4, Tensor?.self, nil), dtype: a(5, DType?.self, nil), device: a(6, Device?.self, nil), requiresGrad: a(7, Bool.self, false)))
  }
  r.add("logspace", [P("start", Tensor.self), P("end", Tensor.self), P("steps", Int.self), P("base", Double.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.logspace(a(0, Tensor.self), a(1, Tensor.self), a(2, Int.self), base: a(3, Double.self, 10), out: a(4, Tensor?.self, nil), dtype: a(5, DType?.self, nil), device: a(6, Device?.self, nil), requiresGrad: a(7, Bool.self, false)))
  }
}
