// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerT(_ r: inout Registry) {
  r.add("nn.functional.tanh", [P("input", Tensor.self)]) { a in
    return .tensor(nn.functional.tanh(a(0, Tensor.self)))
  }
  r.add("nn.functional.tanhshrink", [P("input", Tensor.self)]) { a in
    return .tensor(nn.functional.tanhshrink(a(0, Tensor.self)))
  }
  r.add("nn.functional.threshold_", [P("input", Tensor.self), P("threshold", Double.self), P("value", Double.self)]) { a in
    return .tensor(nn.functional.threshold_(a(0, Tensor.self), a(1, Double.self), a(2, Double.self)))
  }
  r.add("nn.functional.threshold", [P("input", Tensor.self), P("threshold", Double.self), P("value", Double.self), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.threshold(a(0, Tensor.self), a(1, Double.self), a(2, Double.self), inplace: a(3, Bool.self, false)))
  }
  r.add("Tensor.true_divide", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.trueDivide(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("trapezoid", [P("y", Tensor.self), P("x", Tensor.self), P("dim", Int.self, "d")]) { a in
    return .tensor(torch.trapezoid(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int.self, -1)))
  }
  r.add("trapezoid", [P("y", Tensor.self), P("dx", Scalar.self, "d"), P("dim", Int.self, "d")]) { a in
    return .tensor(torch.trapezoid(a(0, Tensor.self), dx: a(1, Scalar.self, 1), dim: a(2, Int.self, -1)))
  }
  r.add("trapz", [P("y", Tensor.self), P("x", Tensor.self), P("dim", Int.self, "d")]) { a in
    return .tensor(torch.trapz(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int.self, -1)))
  }
  r.add("trapz", [P("y", Tensor.self), P("dx", Scalar.self, "d"), P("dim", Int.self, "d")]) { a in
    return .tensor(torch.trapz(a(0, Tensor.self), dx: a(1, Scalar.self, 1), dim: a(2, Int.self, -1)))
  }
  r.add("Tensor.type_as", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.typeAs(a(1, Tensor.self)))
  }
  r.add("tensordot", [P("a", Tensor.self), P("b", Tensor.self), P("dims", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.tensordot(a(0, Tensor.self), a(1, Tensor.self), dims: a(2, Int.self, 2), out: a(3, Tensor?.self, nil)))
  }
  r.add("tensordot", [P("a", Tensor.self), P("b", Tensor.self), P("dims", Pair<[Int], [Int]>.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.tensordot(a(0, Tensor.self), a(1, Tensor.self), dims: a(2, Pair<[Int], [Int]>.self).tuple, out: a(3, Tensor?.self, nil)))
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
  r.add("tril_indices", [P("row", Int.self), P("col", Int.self), P("offset", Int.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d")]) { a in
    return .tensor(torch.trilIndices(a(0, Int.self), a(1, Int.self), offset: a(2, Int.self, 0), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil)))
  }
  r.add("triu_indices", [P("row", Int.self), P("col", Int.self), P("offset", Int.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d")]) { a in
    return .tensor(torch.triuIndices(a(0, Int.self), a(1, Int.self), offset: a(2, Int.self, 0), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil)))
  }
  r.add("Tensor.tril", [P("input", Tensor.self), P("diagonal", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.tril(diagonal: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.triu", [P("input", Tensor.self), P("diagonal", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.triu(diagonal: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.tan", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.tan(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.tanh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.tanh(out: a(1, Tensor?.self, nil)))
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
  r.add("Tensor.take_along_dim", [P("input", Tensor.self), P("indices", Tensor.self), P("dim", Int?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.takeAlongDim(a(1, Tensor.self), dim: a(2, Int?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.take", [P("input", Tensor.self), P("index", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.take(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.tile", [P("input", Tensor.self), P("dims", [Int].self, "v")]) { a in
    return .tensor(a.me.tile(a(1, [Int].self)))
  }
  r.add("linalg.tensorinv", [P("A", Tensor.self), P("ind", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.tensorinv(a(0, Tensor.self), ind: a(1, Int.self, 2), out: a(2, Tensor?.self, nil)))
  }
  r.add("linalg.tensorsolve", [P("A", Tensor.self), P("B", Tensor.self), P("dims", [Int]?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.tensorsolve(a(0, Tensor.self), a(1, Tensor.self), dims: a(2, [Int]?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.trace", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.trace())
  }
  r.add("nn.functional.triplet_margin_loss", [P("anchor", Tensor.self), P("positive", Tensor.self), P("negative", Tensor.self), P("margin", Double.self, "d"), P("p", Double.self, "d"), P("eps", Double.self, "d"), P("swap", Bool.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.tripletMarginLoss(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), margin: a(3, Double.self, 1), p: a(4, Double.self, 2), eps: a(5, Double.self, 1e-6), swap: a(6, Bool.self, false), reduction: a(7, String.self, "mean")))
  }
  r.add("nn.functional.triplet_margin_with_distance_loss", [P("anchor", Tensor.self), P("positive", Tensor.self), P("negative", Tensor.self), P("margin", Double.self, "d"), P("swap", Bool.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.tripletMarginWithDistanceLoss(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), margin: a(3, Double.self, 1), swap: a(4, Bool.self, false), reduction: a(5, String.self, "mean")))
  }
  r.add("Tensor.trunc", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.trunc(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.topk", [P("input", Tensor.self), P("k", Int.self), P("dim", Int.self, "d"), P("largest", Bool.self, "d"), P("sorted", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.topk(a(1, Int.self), dim: a(2, Int.self, -1), largest: a(3, Bool.self, true), sorted: a(4, Bool.self, true), out: a(5, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.to_dense", [P("input", Tensor.self), P("dtype", DType?.self, "d")]) { a in
    return .tensor(a.me.toDense(dtype: a(1, DType?.self, nil)))
  }
  r.add("Tensor.to_sparse", [P("input", Tensor.self), P("sparse_dim", Int?.self, "d")]) { a in
    return .tensor(a.me.toSparse(a(1, Int?.self, nil)))
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
  r.add("Tensor.transpose", [P("input", Tensor.self), P("dim0", Int.self), P("dim1", Int.self)]) { a in
    return .tensor(a.me.transpose(a(1, Int.self), a(2, Int.self)))
  }
  r.add("Tensor.t", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.t())
  }
  r.add("Tensor.T", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.T)
  }
  r.add("Tensor.transpose_", [P("input", Tensor.self), P("dim0", Int.self), P("dim1", Int.self)]) { a in
    return .tensor(a.me.transpose_(a(1, Int.self), a(2, Int.self)))
  }
  r.add("Tensor.t_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.t_())
  }
  r.add("Tensor.tolist", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.tolist())
  }
  r.add("Tensor.type", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.type())
  }
  r.add("Tensor.type", [P("input", Tensor.self), P("dtype", DType.self)]) { a in
    return .tensor(a.me.type(a(1, DType.self)))
  }
  r.add("Tensor.type", [P("input", Tensor.self), P("new_type", String.self)]) { a in
    return .tensor(a.me.type(a(1, String.self)))
  }
  r.add("true_divide", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.trueDivide(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.true_divide_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.trueDivide_(a(1, Tensor.self)))
  }
  r.add("tril", [P("input", Tensor.self), P("diagonal", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.tril(a(0, Tensor.self), diagonal: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.tril_", [P("input", Tensor.self), P("diagonal", Int.self, "d")]) { a in
    return .tensor(a.me.tril_(diagonal: a(1, Int.self, 0)))
  }
  r.add("triu", [P("input", Tensor.self), P("diagonal", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.triu(a(0, Tensor.self), diagonal: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.triu_", [P("input", Tensor.self), P("diagonal", Int.self, "d")]) { a in
    return .tensor(a.me.triu_(diagonal: a(1, Int.self, 0)))
  }
  r.add("tan", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.tan(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.tan_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.tan_())
  }
  r.add("tan_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.tan_(a(0, Tensor.self)))
  }
  r.add("tanh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.tanh(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.tanh_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.tanh_())
  }
  r.add("tanh_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.tanh_(a(0, Tensor.self)))
  }
  r.add("take_along_dim", [P("input", Tensor.self), P("indices", Tensor.self), P("dim", Int?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.takeAlongDim(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("take", [P("input", Tensor.self), P("index", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.take(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("tile", [P("input", Tensor.self), P("dims", [Int].self, "v")]) { a in
    return .tensor(torch.tile(a(0, Tensor.self), a(1, [Int].self)))
  }
  r.add("trace", [P("input", Tensor.self)]) { a in
    return .tensor(torch.trace(a(0, Tensor.self)))
  }
  r.add("trunc", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.trunc(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.trunc_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.trunc_())
  }
  r.add("trunc_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.trunc_(a(0, Tensor.self)))
  }
  r.add("topk", [P("input", Tensor.self), P("k", Int.self), P("dim", Int.self, "d"), P("largest", Bool.self, "d"), P("sorted", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.topk(a(0, Tensor.self), a(1, Int.self), dim: a(2, Int.self, -1), largest: a(3, Bool.self, true), sorted: a(4, Bool.self, true), out: a(5, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("tensor_split", [P("input", Tensor.self), P("sections", Int.self), P("dim", Int.self, "d")]) { a in
    return dynamic(torch.tensorSplit(a(0, Tensor.self), a(1, Int.self), dim: a(2, Int.self, 0)))
  }
  r.add("tensor_split", [P("input", Tensor.self), P("indices", [Int].self, "v"), P("dim", Int.self, "d")]) { a in
    return dynamic(torch.tensorSplit(a(0, Tensor.self), a(1, [Int].self), dim: a(2, Int.self, 0)))
  }
  r.add("transpose", [P("input", Tensor.self), P("dim0", Int.self), P("dim1", Int.self)]) { a in
    return .tensor(torch.transpose(a(0, Tensor.self), a(1, Int.self), a(2, Int.self)))
  }
  r.add("t", [P("input", Tensor.self)]) { a in
    return .tensor(torch.t(a(0, Tensor.self)))
  }
  r.module("nn.Tanh", []) { a in
    nn.Tanh()
  }
  r.forward("nn.Tanh", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Tanh
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Tanhshrink", []) { a in
    nn.Tanhshrink()
  }
  r.forward("nn.Tanhshrink", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Tanhshrink
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Threshold", [P("threshold", Double.self), P("value", Double.self), P("inplace", Bool.self, "d")]) { a in
    nn.Threshold(a(0, Double.self), a(1, Double.self), inplace: a(2, Bool.self, false))
  }
  r.forward("nn.Threshold", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Threshold
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
}
