// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register8(_ r: inout Registry) {
  r.add("Tensor.less_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.less_(a(1, Tensor.self)))
  }
  r.add("lt", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.lt(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.lt_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.lt_(a(1, Scalar.self)))
  }
  r.add("Tensor.less", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.less(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("less", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.less(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.less_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.less_(a(1, Scalar.self)))
  }
  r.add("ge", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.ge(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ge_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.ge_(a(1, Tensor.self)))
  }
  r.add("Tensor.greater_equal", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.greaterEqual(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("greater_equal", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.greaterEqual(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.greater_equal_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.greaterEqual_(a(1, Tensor.self)))
  }
  r.add("ge", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.ge(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ge_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.ge_(a(1, Scalar.self)))
  }
  r.add("Tensor.greater_equal", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.greaterEqual(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("greater_equal", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.greaterEqual(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.greater_equal_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.greaterEqual_(a(1, Scalar.self)))
  }
  r.add("le", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.le(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.le_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.le_(a(1, Tensor.self)))
  }
  r.add("Tensor.less_equal", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.lessEqual(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("less_equal", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.lessEqual(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.less_equal_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.lessEqual_(a(1, Tensor.self)))
  }
  r.add("le", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.le(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.le_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.le_(a(1, Scalar.self)))
  }
  r.add("Tensor.less_equal", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.lessEqual(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("less_equal", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.lessEqual(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.less_equal_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.lessEqual_(a(1, Scalar.self)))
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
  r.add("ne", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.ne(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ne_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.ne_(a(1, Tensor.self)))
  }
  r.add("Tensor.not_equal", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.notEqual(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("not_equal", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.notEqual(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.not_equal_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.notEqual_(a(1, Tensor.self)))
  }
  r.add("ne", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.ne(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ne_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.ne_(a(1, Scalar.self)))
  }
  r.add("Tensor.not_equal", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.notEqual(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("not_equal", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.notEqual(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.not_equal_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.notEqual_(a(1, Scalar.self)))
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
  r.add("fmax", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.fmax(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("fmin", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.fmin(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
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
  r.add("equal", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return dynamic(torch.equal(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("isclose", [P("input", Tensor.self), P("other", Tensor.self), P("rtol", Double.self, "d"), P("atol", Double.self, "d"), P("equal_nan", Bool.self, "d")]) { a in
    return .tensor(torch.isclose(a(0, Tensor.self), a(1, Tensor.self), rtol: a(2, Double.self, 1e-5), atol: a(3, Double.self, 1e-8), equalNan: a(4, Bool.self, false)))
  }
  r.add("allclose", [P("input", Tensor.self), P("other", Tensor.self), P("rtol", Double.self, "d"), P("atol", Double.self, "d"), P("equal_nan", Bool.self, "d")]) { a in
    return dynamic(torch.allclose(a(0, Tensor.self), a(1, Tensor.self), rtol: a(2, Double.self, 1e-5), atol: a(3, Double.self, 1e-8), equalNan: a(4, Bool.self, false)))
  }
  r.add("isnan", [P("input", Tensor.self)]) { a in
    return .tensor(torch.isnan(a(0, Tensor.self)))
  }
  r.add("isfinite", [P("input", Tensor.self)]) { a in
    return .tensor(torch.isfinite(a(0, Tensor.self)))
  }
  r.add("isinf", [P("input", Tensor.self)]) { a in
    return .tensor(torch.isinf(a(0, Tensor.self)))
  }
  r.add("isposinf", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.isposinf(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("isneginf", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.isneginf(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("signbit", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.signbit(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("isreal", [P("input", Tensor.self)]) { a in
    return .tensor(torch.isreal(a(0, Tensor.self)))
  }
  r.add("view_as_real", [P("input", Tensor.self)]) { a in
    return .tensor(torch.viewAsReal(a(0, Tensor.self)))
  }
  r.add("view_as_complex", [P("input", Tensor.self)]) { a in
    return .tensor(torch.viewAsComplex(a(0, Tensor.self)))
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
  r.add("resolve_conj", [P("input", Tensor.self)]) { a in
    return .tensor(torch.resolveConj(a(0, Tensor.self)))
  }
  r.add("resolve_neg", [P("input", Tensor.self)]) { a in
    return .tensor(torch.resolveNeg(a(0, Tensor.self)))
  }
  r.add("real", [P("input", Tensor.self)]) { a in
    return .tensor(torch.real(a(0, Tensor.self)))
  }
  r.add("imag", [P("input", Tensor.self)]) { a in
    return .tensor(torch.imag(a(0, Tensor.self)))
  }
  r.add("sgn", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sgn(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sgn_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.sgn_())
  }
  r.add("angle", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.angle(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("clone", [P("input", Tensor.self)]) { a in
    return .tensor(torch.clone(a(0, Tensor.self)))
  }
  r.add("zero_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.zero_(a(0, Tensor.self)))
  }
  r.add("fill_", [P("input", Tensor.self), P("value", Scalar.self)]) { a in
    return .tensor(torch.fill_(a(0, Tensor.self), a(1, Scalar.self)))
  }
  r.add("fill_", [P("input", Tensor.self), P("value", Tensor.self)]) { a in
    return .tensor(torch.fill_(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("cov", [P("input", Tensor.self), P("correction", Int.self, "d"), P("fweights", Tensor?.self, "d"), P("aweights", Tensor?.self, "d")]) { a in
    return .tensor(torch.cov(a(0, Tensor.self), correction: a(1, Int.self, 1), fweights: a(2, Tensor?.self, nil), aweights: a(3, Tensor?.self, nil)))
  }
  r.add("corrcoef", [P("input", Tensor.self)]) { a in
    return .tensor(torch.corrcoef(a(0, Tensor.self)))
  }
  r.add("diagonal", [P("input", Tensor.self), P("offset", Int.self, "d"), P("dim1", Int.self, "d"), P("dim2", Int.self, "d")]) { a in
    return .tensor(torch.diagonal(a(0, Tensor.self), offset: a(1, Int.self, 0), dim1: a(2, Int.self, 0), dim2: a(3, Int.self, 1)))
  }
  r.add("diag", [P("input", Tensor.self), P("diagonal", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.diag(a(0, Tensor.self), diagonal: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("diag_embed", [P("input", Tensor.self), P("offset", Int.self, "d"), P("dim1", Int.self, "d"), P("dim2", Int.self, "d")]) { a in
    return .tensor(torch.diagEmbed(a(0, Tensor.self), offset: a(1, Int.self, 0), dim1: a(2, Int.self, -2), dim2: a(3, Int.self, -1)))
  }
  r.add("diagflat", [P("input", Tensor.self), P("offset", Int.self, "d")]) { a in
    return .tensor(torch.diagflat(a(0, Tensor.self), offset: a(1, Int.self, 0)))
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
  r.add("nn.functional.rrelu_", [P("input", Tensor.self), P("lower", Double.self, "d"), P("upper", Double.self, "d"), P("training", Bool.self, "d")]) { a in
    return .tensor(nn.functional.rrelu_(a(0, Tensor.self), lower: a(1, Double.self, 0.125), upper: a(2, Double.self, 1.0 / 3), training: a(3, Bool.self, false)))
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
  r.add("log", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.log(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.log_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.log_())
  }
}
