// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register3(_ r: inout Registry) {
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
  r.add("Tensor.kron", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.kron(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.vander", [P("input", Tensor.self), P("N", Int?.self, "d"), P("increasing", Bool.self, "d")]) { a in
    return .tensor(a.me.vander(N: a(1, Int?.self, nil), increasing: a(2, Bool.self, false)))
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
  r.add("nn.functional.gaussian_nll_loss", [P("input", Tensor.self), P("target", Tensor.self), P("var", Double.self), P("full", Bool.self, "d"), P("eps", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.gaussianNllLoss(a(0, Tensor.self), a(1, Tensor.self), a(2, Double.self), full: a(3, Bool.self, false), eps: a(4, Double.self, 1e-6), reduction: a(5, String.self, "mean")))
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
  r.add("nn.functional.triplet_margin_with_distance_loss", [P("anchor", Tensor.self), P("positive", Tensor.self), P("negative", Tensor.self), P("margin", Double.self, "d"), P("swap", Bool.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.tripletMarginWithDistanceLoss(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), margin: a(3, Double.self, 1), swap: a(4, Bool.self, false), reduction: a(5, String.self, "mean")))
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
  r.add("Tensor.nonzero", [P("input", Tensor.self), P("as_tuple", Bool.self), P("out", Tensor?.self, "d")]) { a in
    return dynamic(a.me.nonzero(asTuple: a(1, Bool.self), out: a(2, Tensor?.self, nil)))
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
}
