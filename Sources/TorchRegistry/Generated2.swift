// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register2(_ r: inout Registry) {
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
  r.add("Tensor.flip", [P("input", Tensor.self), P("dims", [Int].self, "v")]) { a in
    return .tensor(a.me.flip(a(1, [Int].self)))
  }
  r.add("Tensor.fliplr", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.fliplr())
  }
  r.add("Tensor.flipud", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.flipud())
  }
  r.add("Tensor.roll", [P("input", Tensor.self), P("shifts", [Int].self, "v"), P("dims", [Int].self, "d")]) { a in
    return .tensor(a.me.roll(a(1, [Int].self), dims: a(2, [Int].self, [])))
  }
  r.add("Tensor.rot90", [P("input", Tensor.self), P("k", Int.self, "d"), P("dims", [Int].self, "d")]) { a in
    return .tensor(a.me.rot90(k: a(1, Int.self, 1), dims: a(2, [Int].self, [0, 1])))
  }
  r.add("Tensor.broadcast_to", [P("input", Tensor.self), P("size", Size.self, "v")]) { a in
    return .tensor(a.me.broadcastTo(a(1, Size.self)))
  }
  r.add("Tensor.unfold", [P("input", Tensor.self), P("dimension", Int.self), P("size", Int.self), P("step", Int.self)]) { a in
    return .tensor(a.me.unfold(a(1, Int.self), a(2, Int.self), a(3, Int.self)))
  }
  r.add("Tensor.sum_to_size", [P("input", Tensor.self), P("size", Size.self, "v")]) { a in
    return .tensor(a.me.sumToSize(a(1, Size.self)))
  }
  r.add("Tensor.logical_and", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logicalAnd(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.logical_or", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logicalOr(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.logical_xor", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logicalXor(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.logical_not", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logicalNot(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_and", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseAnd(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_and", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseAnd(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_or", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseOr(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_or", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseOr(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_xor", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseXor(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_xor", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseXor(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_left_shift", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseLeftShift(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_left_shift", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseLeftShift(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_right_shift", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseRightShift(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_right_shift", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseRightShift(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.gcd", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.gcd(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.lcm", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.lcm(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_not", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseNot(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.where", [P("input", Tensor.self), P("condition", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.`where`(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("where", [P("condition", Tensor.self), P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.`where`(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), out: a(3, Tensor?.self, nil)))
  }
  r.add("where", [P("condition", Tensor.self), P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(torch.`where`(a(0, Tensor.self), a(1, Tensor.self), a(2, Scalar.self)))
  }
  r.add("where", [P("condition", Tensor.self), P("input", Scalar.self), P("other", Tensor.self)]) { a in
    return .tensor(torch.`where`(a(0, Tensor.self), a(1, Scalar.self), a(2, Tensor.self)))
  }
  r.add("where", [P("condition", Tensor.self), P("input", Scalar.self), P("other", Scalar.self)]) { a in
    return .tensor(torch.`where`(a(0, Tensor.self), a(1, Scalar.self), a(2, Scalar.self)))
  }
  r.add("nn.functional.cross_entropy", [P("input", Tensor.self), P("target", Tensor.self), P("weight", Tensor?.self, "d"), P("ignore_index", Int.self, "d"), P("reduction", String.self, "d"), P("label_smoothing", Double.self, "d")]) { a in
    return .tensor(nn.functional.crossEntropy(a(0, Tensor.self), a(1, Tensor.self), weight: a(2, Tensor?.self, nil), ignoreIndex: a(3, Int.self, -100), reduction: a(4, String.self, "mean"), labelSmoothing: a(5, Double.self, 0)))
  }
  r.add("nn.functional.nll_loss", [P("input", Tensor.self), P("target", Tensor.self), P("weight", Tensor?.self, "d"), P("ignore_index", Int.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.nllLoss(a(0, Tensor.self), a(1, Tensor.self), weight: a(2, Tensor?.self, nil), ignoreIndex: a(3, Int.self, -100), reduction: a(4, String.self, "mean")))
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
  r.add("nn.functional.l1_loss", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d"), P("weight", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.l1Loss(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean"), weight: a(3, Tensor?.self, nil)))
  }
  r.add("nn.functional.smooth_l1_loss", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d"), P("beta", Double.self, "d")]) { a in
    return .tensor(nn.functional.smoothL1Loss(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean"), beta: a(3, Double.self, 1)))
  }
  r.add("nn.functional.huber_loss", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d"), P("delta", Double.self, "d"), P("weight", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.huberLoss(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean"), delta: a(3, Double.self, 1), weight: a(4, Tensor?.self, nil)))
  }
  r.add("nn.functional.binary_cross_entropy", [P("input", Tensor.self), P("target", Tensor.self), P("weight", Tensor?.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.binaryCrossEntropy(a(0, Tensor.self), a(1, Tensor.self), weight: a(2, Tensor?.self, nil), reduction: a(3, String.self, "mean")))
  }
  r.add("nn.functional.binary_cross_entropy_with_logits", [P("input", Tensor.self), P("target", Tensor.self), P("weight", Tensor?.self, "d"), P("reduction", String.self, "d"), P("pos_weight", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.binaryCrossEntropyWithLogits(a(0, Tensor.self), a(1, Tensor.self), weight: a(2, Tensor?.self, nil), reduction: a(3, String.self, "mean"), posWeight: a(4, Tensor?.self, nil)))
  }
  r.add("nn.functional.kl_div", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d"), P("log_target", Bool.self, "d")]) { a in
    return .tensor(nn.functional.klDiv(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean"), logTarget: a(3, Bool.self, false)))
  }
  r.add("nn.functional.poisson_nll_loss", [P("input", Tensor.self), P("target", Tensor.self), P("log_input", Bool.self, "d"), P("full", Bool.self, "d"), P("eps", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.poissonNllLoss(a(0, Tensor.self), a(1, Tensor.self), logInput: a(2, Bool.self, true), full: a(3, Bool.self, false), eps: a(4, Double.self, 1e-8), reduction: a(5, String.self, "mean")))
  }
  r.add("nn.functional.gaussian_nll_loss", [P("input", Tensor.self), P("target", Tensor.self), P("var", Tensor.self), P("full", Bool.self, "d"), P("eps", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.gaussianNllLoss(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), full: a(3, Bool.self, false), eps: a(4, Double.self, 1e-6), reduction: a(5, String.self, "mean")))
  }
  r.add("nn.functional.soft_margin_loss", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.softMarginLoss(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean")))
  }
  r.add("nn.functional.hinge_embedding_loss", [P("input", Tensor.self), P("target", Tensor.self), P("margin", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.hingeEmbeddingLoss(a(0, Tensor.self), a(1, Tensor.self), margin: a(2, Double.self, 1), reduction: a(3, String.self, "mean")))
  }
  r.add("nn.functional.margin_ranking_loss", [P("input1", Tensor.self), P("input2", Tensor.self), P("target", Tensor.self), P("margin", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.marginRankingLoss(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), margin: a(3, Double.self, 0), reduction: a(4, String.self, "mean")))
  }
  r.add("nn.functional.cosine_embedding_loss", [P("input1", Tensor.self), P("input2", Tensor.self), P("target", Tensor.self), P("margin", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.cosineEmbeddingLoss(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), margin: a(3, Double.self, 0), reduction: a(4, String.self, "mean")))
  }
  r.add("nn.functional.triplet_margin_loss", [P("anchor", Tensor.self), P("positive", Tensor.self), P("negative", Tensor.self), P("margin", Double.self, "d"), P("p", Double.self, "d"), P("eps", Double.self, "d"), P("swap", Bool.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.tripletMarginLoss(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), margin: a(3, Double.self, 1), p: a(4, Double.self, 2), eps: a(5, Double.self, 1e-6), swap: a(6, Bool.self, false), reduction: a(7, String.self, "mean")))
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
  r.add("Tensor.nonzero", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.nonzero(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.nonzero", [P("input", Tensor.self), P("as_tuple", Bool.self)]) { a in
    return dynamic(a.me.nonzero(asTuple: a(1, Bool.self)))
  }
  r.add("Tensor.argwhere", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.argwhere())
  }
  r.add("where", [P("condition", Tensor.self)]) { a in
    return dynamic(torch.`where`(a(0, Tensor.self)))
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
  r.add("Tensor.sum", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sum(dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.sum", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    return .tensor(a.me.sum(a(1, AnyIntOrList.self).value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil)))
  }
  r.add("Tensor.nansum", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.nansum(dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.mean", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.mean(dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.mean", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    return .tensor(a.me.mean(a(1, AnyIntOrList.self).value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil)))
  }
  r.add("Tensor.nanmean", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.nanmean(dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.prod", [P("input", Tensor.self), P("dtype", DType?.self, "d")]) { a in
    return .tensor(a.me.prod(dtype: a(1, DType?.self, nil)))
  }
  r.add("Tensor.prod", [P("input", Tensor.self), P("dim", Int.self), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.prod(a(1, Int.self), keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
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
  r.add("Tensor.count_nonzero", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d")]) { a in
    return .tensor(a.me.countNonzero(dim: a(1, AnyIntOrList?.self, nil)?.value))
  }
  r.add("Tensor.logsumexp", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logsumexp(a(1, AnyIntOrList.self).value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.cumsum", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.cumsum(a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.cumprod", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.cumprod(a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.logcumsumexp", [P("input", Tensor.self), P("dim", Int.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logcumsumexp(a(1, Int.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.cummax", [P("input", Tensor.self), P("dim", Int.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.cummax(a(1, Int.self), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.cummin", [P("input", Tensor.self), P("dim", Int.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.cummin(a(1, Int.self), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.softmax", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.softmax(a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.log_softmax", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logSoftmax(a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("nn.functional.softmax", [P("input", Tensor.self), P("dim", Int?.self, "d"), P("dtype", DType?.self, "d")]) { a in
    return .tensor(nn.functional.softmax(a(0, Tensor.self), dim: a(1, Int?.self, nil), dtype: a(2, DType?.self, nil)))
  }
  r.add("nn.functional.log_softmax", [P("input", Tensor.self), P("dim", Int?.self, "d"), P("dtype", DType?.self, "d")]) { a in
    return .tensor(nn.functional.logSoftmax(a(0, Tensor.self), dim: a(1, Int?.self, nil), dtype: a(2, DType?.self, nil)))
  }
  r.add("nn.functional.softmin", [P("input", Tensor.self), P("dim", Int?.self, "d"), P("dtype", DType?.self, "d")]) { a in
    return .tensor(nn.functional.softmin(a(0, Tensor.self), dim: a(1, Int?.self, nil), dtype: a(2, DType?.self, nil)))
  }
  r.add("Tensor.sort", [P("input", Tensor.self), P("dim", Int.self, "d"), P("descending", Bool.self, "d"), P("stable", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.sort(dim: a(1, Int.self, -1), descending: a(2, Bool.self, false), stable: a(3, Bool.self, false), out: a(4, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.argsort", [P("input", Tensor.self), P("dim", Int.self, "d"), P("descending", Bool.self, "d"), P("stable", Bool.self, "d")]) { a in
    return .tensor(a.me.argsort(dim: a(1, Int.self, -1), descending: a(2, Bool.self, false), stable: a(3, Bool.self, false)))
  }
  r.add("Tensor.msort", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.msort(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.topk", [P("input", Tensor.self), P("k", Int.self), P("dim", Int.self, "d"), P("largest", Bool.self, "d"), P("sorted", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.topk(a(1, Int.self), dim: a(2, Int.self, -1), largest: a(3, Bool.self, true), sorted: a(4, Bool.self, true), out: a(5, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.kthvalue", [P("input", Tensor.self), P("k", Int.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.kthvalue(a(1, Int.self), dim: a(2, Int.self, -1), keepdim: a(3, Bool.self, false), out: a(4, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.median", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.median())
  }
  r.add("Tensor.median", [P("input", Tensor.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.median(dim: a(1, Int.self, -1), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.nanmedian", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.nanmedian())
  }
  r.add("Tensor.nanmedian", [P("input", Tensor.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.nanmedian(dim: a(1, Int.self, -1), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.mode", [P("input", Tensor.self), P("dim", Int.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.mode(dim: a(1, Int.self, -1), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.var", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("correction", Double.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.`var`(dim: a(1, AnyIntOrList?.self, nil)?.value, correction: a(2, Double.self, 1), keepdim: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.var", [P("input", Tensor.self), P("unbiased", Bool.self)]) { a in
    return .tensor(a.me.`var`(a(1, Bool.self)))
  }
  r.add("Tensor.var", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("unbiased", Bool.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.`var`(a(1, AnyIntOrList.self).value, a(2, Bool.self), keepdim: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.std", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("correction", Double.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.std(dim: a(1, AnyIntOrList?.self, nil)?.value, correction: a(2, Double.self, 1), keepdim: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.std", [P("input", Tensor.self), P("unbiased", Bool.self)]) { a in
    return .tensor(a.me.std(a(1, Bool.self)))
  }
  r.add("Tensor.std", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("unbiased", Bool.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.std(a(1, AnyIntOrList.self).value, a(2, Bool.self), keepdim: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("var_mean", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("correction", Double.self, "d"), P("keepdim", Bool.self, "d")]) { a in
    let y = torch.varMean(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, correction: a(2, Double.self, 1), keepdim: a(3, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("var_mean", [P("input", Tensor.self), P("unbiased", Bool.self)]) { a in
    let y = torch.varMean(a(0, Tensor.self), a(1, Bool.self))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("var_mean", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("unbiased", Bool.self), P("keepdim", Bool.self, "d")]) { a in
    let y = torch.varMean(a(0, Tensor.self), a(1, AnyIntOrList.self).value, a(2, Bool.self), keepdim: a(3, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("std_mean", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("correction", Double.self, "d"), P("keepdim", Bool.self, "d")]) { a in
    let y = torch.stdMean(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, correction: a(2, Double.self, 1), keepdim: a(3, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("std_mean", [P("input", Tensor.self), P("unbiased", Bool.self)]) { a in
    let y = torch.stdMean(a(0, Tensor.self), a(1, Bool.self))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("std_mean", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("unbiased", Bool.self), P("keepdim", Bool.self, "d")]) { a in
    let y = torch.stdMean(a(0, Tensor.self), a(1, AnyIntOrList.self).value, a(2, Bool.self), keepdim: a(3, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("linalg.vector_norm", [P("x", Tensor.self), P("ord", Double.self, "d"), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.vectorNorm(a(0, Tensor.self), ord: a(1, Double.self, 2), dim: a(2, AnyIntOrList?.self, nil)?.value, keepdim: a(3, Bool.self, false), dtype: a(4, DType?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.norm", [P("input", Tensor.self), P("p", Scalar.self, "d"), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.norm(p: a(1, Scalar.self, 2), dim: a(2, AnyIntOrList?.self, nil)?.value, keepdim: a(3, Bool.self, false), dtype: a(4, DType?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.norm", [P("input", Tensor.self), P("p", String.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.norm(p: a(1, String.self), dim: a(2, AnyIntOrList?.self, nil)?.value, keepdim: a(3, Bool.self, false), dtype: a(4, DType?.self, nil), out: a(5, Tensor?.self, nil)))
  }
}
