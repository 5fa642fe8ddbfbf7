// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerE(_ r: inout Registry) {
  r.add("nn.functional.elu", [P("input", Tensor.self), P("alpha", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.elu(a(0, Tensor.self), alpha: a(1, Double.self, 1), inplace: a(2, Bool.self, false)))
  }
  r.add("Tensor.eq", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.eq(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.eq", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.eq(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.equal", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return dynamic(a.me.equal(a(1, Tensor.self)))
  }
  r.add("einsum", [P("equation", String.self), P("operands", [Tensor].self, "v")]) { a in
    return .tensor(torch.einsum(a(0, String.self), a(1, [Tensor].self)))
  }
  r.add("empty", [P("size", Size.self, "v"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.empty(a(0, Size.self), out: a(1, Tensor?.self, nil), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
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
  r.add("empty_like", [P("input", Tensor.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.emptyLike(a(0, Tensor.self), dtype: a(1, DType?.self, nil), device: a(2, Device?.self, nil), requiresGrad: a(3, Bool.self, false)))
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
  r.add("Tensor.erf", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.erf(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.erfc", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.erfc(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.erfinv", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.erfinv(out: a(1, Tensor?.self, nil)))
  }
  r.add("nn.functional.embedding", [P("input", Tensor.self), P("weight", Tensor.self), P("padding_idx", Int?.self, "d"), P("max_norm", Double?.self, "d"), P("norm_type", Double.self, "d"), P("scale_grad_by_freq", Bool.self, "d"), P("sparse", Bool.self, "d")]) { a in
    return .tensor(nn.functional.embedding(a(0, Tensor.self), a(1, Tensor.self), paddingIdx: a(2, Int?.self, nil), maxNorm: a(3, Double?.self, nil), normType: a(4, Double.self, 2), scaleGradByFreq: a(5, Bool.self, false), sparse: a(6, Bool.self, false)))
  }
  r.add("nn.functional.embedding_bag", [P("input", Tensor.self), P("weight", Tensor.self), P("offsets", Tensor?.self, "d"), P("max_norm", Double?.self, "d"), P("norm_type", Double.self, "d"), P("scale_grad_by_freq", Bool.self, "d"), P("mode", String.self, "d"), P("sparse", Bool.self, "d"), P("per_sample_weights", Tensor?.self, "d"), P("include_last_offset", Bool.self, "d"), P("padding_idx", Int?.self, "d")]) { a in
    return .tensor(nn.functional.embeddingBag(a(0, Tensor.self), a(1, Tensor.self), offsets: a(2, Tensor?.self, nil), maxNorm: a(3, Double?.self, nil), normType: a(4, Double.self, 2), scaleGradByFreq: a(5, Bool.self, false), mode: a(6, String.self, "mean"), sparse: a(7, Bool.self, false), perSampleWeights: a(8, Tensor?.self, nil), includeLastOffset: a(9, Bool.self, false), paddingIdx: a(10, Int?.self, nil)))
  }
  r.add("linalg.eigh", [P("A", Tensor.self), P("UPLO", String.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.eigh(a(0, Tensor.self), a(1, String.self, "L"), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("linalg.eigvalsh", [P("A", Tensor.self), P("UPLO", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.eigvalsh(a(0, Tensor.self), a(1, String.self, "L"), out: a(2, Tensor?.self, nil)))
  }
  r.add("linalg.eig", [P("A", Tensor.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.eig(a(0, Tensor.self), out: a(1, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("linalg.eigvals", [P("A", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.eigvals(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.exponential_", [P("input", Tensor.self), P("lambd", Double.self, "d"), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.exponential_(lambd: a(1, Double.self, 1), generator: a(2, Generator?.self, nil)))
  }
  r.add("special.entr", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.entr(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.erfcx", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.erfcx(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.expand", [P("input", Tensor.self), P("size", Size.self, "v")]) { a in
    return .tensor(a.me.expand(a(1, Size.self)))
  }
  r.add("Tensor.expand_as", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.expandAs(a(1, Tensor.self)))
  }
  r.add("signal.windows.exponential", [P("m", Int.self), P("center", Double?.self, "d"), P("tau", Double.self, "d"), P("sym", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.signal.windows.exponential(a(0, Int.self), center: a(1, Double?.self, nil), tau: a(2, Double.self, 1), sym: a(3, Bool.self, true), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("Tensor.element_size", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.elementSize())
  }
  r.add("nn.functional.elu_", [P("input", Tensor.self), P("alpha", Double.self, "d")]) { a in
    return .tensor(nn.functional.elu_(a(0, Tensor.self), alpha: a(1, Double.self, 1)))
  }
  r.add("eq", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.eq(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.eq_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.eq_(a(1, Tensor.self)))
  }
  r.add("eq", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.eq(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.eq_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.eq_(a(1, Scalar.self)))
  }
  r.add("equal", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return dynamic(torch.equal(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("exp", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.exp(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.exp_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.exp_())
  }
  r.add("exp_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.exp_(a(0, Tensor.self)))
  }
  r.add("exp2", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.exp2(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.exp2_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.exp2_())
  }
  r.add("exp2_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.exp2_(a(0, Tensor.self)))
  }
  r.add("special.exp2", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.exp2(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("expm1", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.expm1(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.expm1_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.expm1_())
  }
  r.add("expm1_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.expm1_(a(0, Tensor.self)))
  }
  r.add("special.expm1", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.expm1(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.expit", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.expit(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("erf", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.erf(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.erf_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.erf_())
  }
  r.add("erf_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.erf_(a(0, Tensor.self)))
  }
  r.add("special.erf", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.erf(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("erfc", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.erfc(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.erfc_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.erfc_())
  }
  r.add("erfc_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.erfc_(a(0, Tensor.self)))
  }
  r.add("special.erfc", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.erfc(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("erfinv", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.erfinv(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.erfinv_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.erfinv_())
  }
  r.add("special.erfinv", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.erfinv(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.module("nn.Embedding", [P("num_embeddings", Int.self), P("embedding_dim", Int.self), P("padding_idx", Int?.self, "d"), P("max_norm", Double?.self, "d"), P("norm_type", Double.self, "d"), P("scale_grad_by_freq", Bool.self, "d"), P("sparse", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.Embedding(a(0, Int.self), a(1, Int.self), paddingIdx: a(2, Int?.self, nil), maxNorm: a(3, Double?.self, nil), normType: a(4, Double.self, 2), scaleGradByFreq: a(5, Bool.self, false), sparse: a(6, Bool.self, false), dtype: a(7, DType?.self, nil))
  }
  r.forward("nn.Embedding", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Embedding
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.EmbeddingBag", [P("num_embeddings", Int.self), P("embedding_dim", Int.self), P("max_norm", Double?.self, "d"), P("norm_type", Double.self, "d"), P("scale_grad_by_freq", Bool.self, "d"), P("mode", String.self, "d"), P("sparse", Bool.self, "d"), P("_weight", Tensor?.self, "d"), P("include_last_offset", Bool.self, "d"), P("padding_idx", Int?.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.EmbeddingBag(a(0, Int.self), a(1, Int.self), maxNorm: a(2, Double?.self, nil), normType: a(3, Double.self, 2), scaleGradByFreq: a(4, Bool.self, false), mode: a(5, String.self, "mean"), sparse: a(6, Bool.self, false), _weight: a(7, Tensor?.self, nil), includeLastOffset: a(8, Bool.self, false), paddingIdx: a(9, Int?.self, nil), dtype: a(10, DType?.self, nil))
  }
  r.forward("nn.EmbeddingBag", [P("module", Int.self), P("input", Tensor.self), P("offsets", Tensor?.self, "d"), P("per_sample_weights", Tensor?.self, "d")]) { module, a in
    let m = module as! nn.EmbeddingBag
    return .tensor(m(a(1, Tensor.self), a(2, Tensor?.self, nil), perSampleWeights: a(3, Tensor?.self, nil)))
  }
  r.module("nn.ELU", [P("alpha", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.ELU(alpha: a(0, Double.self, 1), inplace: a(1, Bool.self, false))
  }
  r.forward("nn.ELU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ELU
    return .tensor(m(a(1, Tensor.self)))
  }
}
