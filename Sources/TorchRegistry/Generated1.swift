// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register1(_ r: inout Registry) {
  r.add("Tensor.fill_", [P("input", Tensor.self), P("value", Tensor.self)]) { a in
    return .tensor(a.me.fill_(a(1, Tensor.self)))
  }
  r.add("Tensor.data", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.data)
  }
  r.add("Tensor.diagonal", [P("input", Tensor.self), P("offset", Int.self, "d"), P("dim1", Int.self, "d"), P("dim2", Int.self, "d")]) { a in
    return .tensor(a.me.diagonal(offset: a(1, Int.self, 0), dim1: a(2, Int.self, 0), dim2: a(3, Int.self, 1)))
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
  r.add("Tensor.atan", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.atan(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sinh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sinh(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.cosh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.cosh(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.tanh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.tanh(out: a(1, Tensor?.self, nil)))
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
  r.add("Tensor.sigmoid", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sigmoid(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.erf", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.erf(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.erfc", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.erfc(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.erfinv", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.erfinv(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.lgamma", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.lgamma(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.digamma", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.digamma(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sqrt", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sqrt(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.square", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.square(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.abs", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.abs(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.absolute", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.absolute(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sign", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sign(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.floor", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.floor(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.ceil", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.ceil(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.trunc", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.trunc(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.fix", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.fix(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.round", [P("input", Tensor.self), P("decimals", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.round(decimals: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.frac", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.frac(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.logit", [P("input", Tensor.self), P("eps", Double?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logit(eps: a(1, Double?.self, nil), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.sinc", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sinc(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.deg2rad", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.deg2rad(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.rad2deg", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.rad2deg(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.nan_to_num", [P("input", Tensor.self), P("nan", Double?.self, "d"), P("posinf", Double?.self, "d"), P("neginf", Double?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.nanToNum(nan: a(1, Double?.self, nil), posinf: a(2, Double?.self, nil), neginf: a(3, Double?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("nn.functional.embedding", [P("input", Tensor.self), P("weight", Tensor.self), P("padding_idx", Int?.self, "d"), P("max_norm", Double?.self, "d"), P("norm_type", Double.self, "d"), P("scale_grad_by_freq", Bool.self, "d"), P("sparse", Bool.self, "d")]) { a in
    return .tensor(nn.functional.embedding(a(0, Tensor.self), a(1, Tensor.self), paddingIdx: a(2, Int?.self, nil), maxNorm: a(3, Double?.self, nil), normType: a(4, Double.self, 2), scaleGradByFreq: a(5, Bool.self, false), sparse: a(6, Bool.self, false)))
  }
  r.add("nn.functional.embedding_bag", [P("input", Tensor.self), P("weight", Tensor.self), P("offsets", Tensor?.self, "d"), P("max_norm", Double?.self, "d"), P("norm_type", Double.self, "d"), P("scale_grad_by_freq", Bool.self, "d"), P("mode", String.self, "d"), P("sparse", Bool.self, "d"), P("per_sample_weights", Tensor?.self, "d"), P("include_last_offset", Bool.self, "d"), P("padding_idx", Int?.self, "d")]) { a in
    return .tensor(nn.functional.embeddingBag(a(0, Tensor.self), a(1, Tensor.self), offsets: a(2, Tensor?.self, nil), maxNorm: a(3, Double?.self, nil), normType: a(4, Double.self, 2), scaleGradByFreq: a(5, Bool.self, false), mode: a(6, String.self, "mean"), sparse: a(7, Bool.self, false), perSampleWeights: a(8, Tensor?.self, nil), includeLastOffset: a(9, Bool.self, false), paddingIdx: a(10, Int?.self, nil)))
  }
  r.add("nn.functional.one_hot", [P("tensor", Tensor.self), P("num_classes", Int.self, "d")]) { a in
    return .tensor(nn.functional.oneHot(a(0, Tensor.self), numClasses: a(1, Int.self, -1)))
  }
  r.add("Tensor.gather", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("sparse_grad", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.gather(a(1, Int.self), a(2, Tensor.self), sparseGrad: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.scatter", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("src", Tensor.self), P("reduce", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.scatter(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), reduce: a(4, String?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.scatter", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("value", Scalar.self), P("reduce", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.scatter(a(1, Int.self), a(2, Tensor.self), a(3, Scalar.self), reduce: a(4, String?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.scatter_add", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("src", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.scatterAdd(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.scatter_reduce", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("src", Tensor.self), P("reduce", String.self), P("include_self", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.scatterReduce(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), a(4, String.self), includeSelf: a(5, Bool.self, true), out: a(6, Tensor?.self, nil)))
  }
  r.add("Tensor.take_along_dim", [P("input", Tensor.self), P("indices", Tensor.self), P("dim", Int?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.takeAlongDim(a(1, Tensor.self), dim: a(2, Int?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.index_select", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.indexSelect(a(1, Int.self), a(2, Tensor.self), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.index_add", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.indexAdd(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.index_fill", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("value", Scalar.self)]) { a in
    return .tensor(a.me.indexFill(a(1, Int.self), a(2, Tensor.self), a(3, Scalar.self)))
  }
  r.add("Tensor.index_fill", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("value", Tensor.self)]) { a in
    return .tensor(a.me.indexFill(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.index_copy", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.indexCopy(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.index_reduce", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self), P("reduce", String.self), P("include_self", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.indexReduce(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), a(4, String.self), includeSelf: a(5, Bool.self, true), out: a(6, Tensor?.self, nil)))
  }
  r.add("Tensor.take", [P("input", Tensor.self), P("index", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.take(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.put", [P("input", Tensor.self), P("index", Tensor.self), P("source", Tensor.self), P("accumulate", Bool.self, "d")]) { a in
    return .tensor(a.me.put(a(1, Tensor.self), a(2, Tensor.self), accumulate: a(3, Bool.self, false)))
  }
  r.add("Tensor.index", [P("input", Tensor.self), P("indices", [Tensor?].self, "v")]) { a in
    return .tensor(a.me.index(a(1, [Tensor?].self)))
  }
  r.add("Tensor.index_put", [P("input", Tensor.self), P("indices", [Tensor?].self), P("values", Tensor.self), P("accumulate", Bool.self, "d")]) { a in
    return .tensor(a.me.indexPut(a(1, [Tensor?].self), a(2, Tensor.self), accumulate: a(3, Bool.self, false)))
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
}
