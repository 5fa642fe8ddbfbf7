// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register9(_ r: inout Registry) {
  r.add("log_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.log_(a(0, Tensor.self)))
  }
  r.add("log2", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.log2(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.log2_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.log2_())
  }
  r.add("log2_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.log2_(a(0, Tensor.self)))
  }
  r.add("log10", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.log10(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.log10_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.log10_())
  }
  r.add("log10_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.log10_(a(0, Tensor.self)))
  }
  r.add("log1p", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.log1p(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.log1p_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.log1p_())
  }
  r.add("log1p_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.log1p_(a(0, Tensor.self)))
  }
  r.add("special.log1p", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.log1p(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("rsqrt", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.rsqrt(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.rsqrt_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.rsqrt_())
  }
  r.add("rsqrt_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.rsqrt_(a(0, Tensor.self)))
  }
  r.add("reciprocal", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.reciprocal(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.reciprocal_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.reciprocal_())
  }
  r.add("reciprocal_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.reciprocal_(a(0, Tensor.self)))
  }
  r.add("sin", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sin(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sin_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.sin_())
  }
  r.add("sin_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.sin_(a(0, Tensor.self)))
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
  r.add("tan", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.tan(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.tan_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.tan_())
  }
  r.add("tan_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.tan_(a(0, Tensor.self)))
  }
  r.add("asin", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.asin(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.asin_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.asin_())
  }
  r.add("asin_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.asin_(a(0, Tensor.self)))
  }
  r.add("Tensor.arcsin", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.arcsin(out: a(1, Tensor?.self, nil)))
  }
  r.add("arcsin", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.arcsin(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.arcsin_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.arcsin_())
  }
  r.add("arcsin_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.arcsin_(a(0, Tensor.self)))
  }
  r.add("acos", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.acos(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.acos_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.acos_())
  }
  r.add("acos_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.acos_(a(0, Tensor.self)))
  }
  r.add("Tensor.arccos", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.arccos(out: a(1, Tensor?.self, nil)))
  }
  r.add("arccos", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.arccos(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.arccos_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.arccos_())
  }
  r.add("arccos_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.arccos_(a(0, Tensor.self)))
  }
  r.add("atan", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.atan(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.atan_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.atan_())
  }
  r.add("atan_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.atan_(a(0, Tensor.self)))
  }
  r.add("Tensor.arctan", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.arctan(out: a(1, Tensor?.self, nil)))
  }
  r.add("arctan", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.arctan(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.arctan_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.arctan_())
  }
  r.add("arctan_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.arctan_(a(0, Tensor.self)))
  }
  r.add("sinh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sinh(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sinh_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.sinh_())
  }
  r.add("sinh_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.sinh_(a(0, Tensor.self)))
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
  r.add("tanh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.tanh(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.tanh_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.tanh_())
  }
  r.add("tanh_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.tanh_(a(0, Tensor.self)))
  }
  r.add("asinh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.asinh(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.asinh_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.asinh_())
  }
  r.add("asinh_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.asinh_(a(0, Tensor.self)))
  }
  r.add("Tensor.arcsinh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.arcsinh(out: a(1, Tensor?.self, nil)))
  }
  r.add("arcsinh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.arcsinh(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.arcsinh_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.arcsinh_())
  }
  r.add("arcsinh_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.arcsinh_(a(0, Tensor.self)))
  }
  r.add("acosh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.acosh(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.acosh_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.acosh_())
  }
  r.add("acosh_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.acosh_(a(0, Tensor.self)))
  }
  r.add("Tensor.arccosh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.arccosh(out: a(1, Tensor?.self, nil)))
  }
  r.add("arccosh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.arccosh(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.arccosh_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.arccosh_())
  }
  r.add("arccosh_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.arccosh_(a(0, Tensor.self)))
  }
  r.add("atanh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.atanh(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.atanh_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.atanh_())
  }
  r.add("atanh_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.atanh_(a(0, Tensor.self)))
  }
  r.add("Tensor.arctanh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.arctanh(out: a(1, Tensor?.self, nil)))
  }
  r.add("arctanh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.arctanh(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.arctanh_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.arctanh_())
  }
  r.add("arctanh_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.arctanh_(a(0, Tensor.self)))
  }
  r.add("sigmoid", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sigmoid(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sigmoid_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.sigmoid_())
  }
  r.add("sigmoid_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.sigmoid_(a(0, Tensor.self)))
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
  r.add("lgamma", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.lgamma(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.lgamma_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.lgamma_())
  }
  r.add("special.gammaln", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.gammaln(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("digamma", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.digamma(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.digamma_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.digamma_())
  }
  r.add("special.digamma", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.digamma(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.psi", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.psi(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("sqrt", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sqrt(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sqrt_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.sqrt_())
  }
  r.add("sqrt_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.sqrt_(a(0, Tensor.self)))
  }
  r.add("square", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.square(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.square_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.square_())
  }
  r.add("square_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.square_(a(0, Tensor.self)))
  }
  r.add("logit", [P("input", Tensor.self), P("eps", Double?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.logit(a(0, Tensor.self), eps: a(1, Double?.self, nil), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.logit_", [P("input", Tensor.self), P("eps", Double?.self, "d")]) { a in
    return .tensor(a.me.logit_(eps: a(1, Double?.self, nil)))
  }
  r.add("logit_", [P("input", Tensor.self), P("eps", Double?.self, "d")]) { a in
    return .tensor(torch.logit_(a(0, Tensor.self), eps: a(1, Double?.self, nil)))
  }
  r.add("special.logit", [P("input", Tensor.self), P("eps", Double?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.logit(a(0, Tensor.self), eps: a(1, Double?.self, nil), out: a(2, Tensor?.self, nil)))
  }
  r.add("sinc", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sinc(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sinc_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.sinc_())
  }
  r.add("sinc_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.sinc_(a(0, Tensor.self)))
  }
  r.add("special.sinc", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.sinc(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("deg2rad", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.deg2rad(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.deg2rad_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.deg2rad_())
  }
  r.add("deg2rad_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.deg2rad_(a(0, Tensor.self)))
  }
  r.add("rad2deg", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.rad2deg(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.rad2deg_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.rad2deg_())
  }
  r.add("rad2deg_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.rad2deg_(a(0, Tensor.self)))
  }
  r.add("nan_to_num", [P("input", Tensor.self), P("nan", Double?.self, "d"), P("posinf", Double?.self, "d"), P("neginf", Double?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.nanToNum(a(0, Tensor.self), nan: a(1, Double?.self, nil), posinf: a(2, Double?.self, nil), neginf: a(3, Double?.self, nil), out: a(4, Tensor?.self, nil)))
  }
}
