// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register7(_ r: inout Registry) {
  r.add("Tensor.relu_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.relu_())
  }
  r.add("relu_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.relu_(a(0, Tensor.self)))
  }
  r.add("nn.functional.relu_", [P("input", Tensor.self)]) { a in
    return .tensor(nn.functional.relu_(a(0, Tensor.self)))
  }
  r.add("prelu", [P("input", Tensor.self), P("weight", Tensor.self)]) { a in
    return .tensor(torch.prelu(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("nn.functional.hardtanh_", [P("input", Tensor.self), P("min_val", Double.self, "d"), P("max_val", Double.self, "d")]) { a in
    return .tensor(nn.functional.hardtanh_(a(0, Tensor.self), minVal: a(1, Double.self, -1), maxVal: a(2, Double.self, 1)))
  }
  r.add("nn.functional.leaky_relu_", [P("input", Tensor.self), P("negative_slope", Double.self, "d")]) { a in
    return .tensor(nn.functional.leakyRelu_(a(0, Tensor.self), negativeSlope: a(1, Double.self, 0.01)))
  }
  r.add("nn.functional.elu_", [P("input", Tensor.self), P("alpha", Double.self, "d")]) { a in
    return .tensor(nn.functional.elu_(a(0, Tensor.self), alpha: a(1, Double.self, 1)))
  }
  r.add("nn.functional.selu_", [P("input", Tensor.self)]) { a in
    return .tensor(nn.functional.selu_(a(0, Tensor.self)))
  }
  r.add("nn.functional.celu_", [P("input", Tensor.self), P("alpha", Double.self, "d")]) { a in
    return .tensor(nn.functional.celu_(a(0, Tensor.self), alpha: a(1, Double.self, 1)))
  }
  r.add("nn.functional.gelu", [P("input", Tensor.self), P("approximate", String.self, "d"), P("out", Tensor.self)]) { a in
    return .tensor(nn.functional.gelu(a(0, Tensor.self), approximate: a(1, String.self, "none"), out: a(2, Tensor.self)))
  }
  r.add("nn.functional.softplus", [P("input", Tensor.self), P("beta", Double.self, "d"), P("threshold", Double.self, "d"), P("out", Tensor.self)]) { a in
    return .tensor(nn.functional.softplus(a(0, Tensor.self), beta: a(1, Double.self, 1), threshold: a(2, Double.self, 20), out: a(3, Tensor.self)))
  }
  r.add("nn.functional.logsigmoid", [P("input", Tensor.self), P("out", Tensor.self)]) { a in
    return .tensor(nn.functional.logsigmoid(a(0, Tensor.self), out: a(1, Tensor.self)))
  }
  r.add("nn.functional.softshrink", [P("input", Tensor.self), P("lambd", Double.self, "d"), P("out", Tensor.self)]) { a in
    return .tensor(nn.functional.softshrink(a(0, Tensor.self), lambd: a(1, Double.self, 0.5), out: a(2, Tensor.self)))
  }
  r.add("nn.functional.hardshrink", [P("input", Tensor.self), P("lambd", Double.self, "d"), P("out", Tensor.self)]) { a in
    return .tensor(nn.functional.hardshrink(a(0, Tensor.self), lambd: a(1, Double.self, 0.5), out: a(2, Tensor.self)))
  }
  r.add("add", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.add(a(0, Tensor.self), a(1, Tensor.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.add_", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.add_(a(1, Tensor.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("add", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.add(a(0, Tensor.self), a(1, Scalar.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.add_", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.add_(a(1, Scalar.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("sub", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sub(a(0, Tensor.self), a(1, Tensor.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.sub_", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.sub_(a(1, Tensor.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("Tensor.subtract", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.subtract(a(1, Tensor.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("subtract", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.subtract(a(0, Tensor.self), a(1, Tensor.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.subtract_", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.subtract_(a(1, Tensor.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("sub", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sub(a(0, Tensor.self), a(1, Scalar.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.sub_", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.sub_(a(1, Scalar.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("Tensor.subtract", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.subtract(a(1, Scalar.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("subtract", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.subtract(a(0, Tensor.self), a(1, Scalar.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.subtract_", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.subtract_(a(1, Scalar.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("rsub", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(torch.rsub(a(0, Tensor.self), a(1, Tensor.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("rsub", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(torch.rsub(a(0, Tensor.self), a(1, Scalar.self), alpha: a(2, Scalar.self, 1)))
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
  r.add("div", [P("input", Tensor.self), P("other", Tensor.self), P("rounding_mode", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.div(a(0, Tensor.self), a(1, Tensor.self), roundingMode: a(2, String?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.div_", [P("input", Tensor.self), P("other", Tensor.self), P("rounding_mode", String?.self, "d")]) { a in
    return .tensor(a.me.div_(a(1, Tensor.self), roundingMode: a(2, String?.self, nil)))
  }
  r.add("div", [P("input", Tensor.self), P("other", Scalar.self), P("rounding_mode", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.div(a(0, Tensor.self), a(1, Scalar.self), roundingMode: a(2, String?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.div_", [P("input", Tensor.self), P("other", Scalar.self), P("rounding_mode", String?.self, "d")]) { a in
    return .tensor(a.me.div_(a(1, Scalar.self), roundingMode: a(2, String?.self, nil)))
  }
  r.add("true_divide", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.trueDivide(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.true_divide_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.trueDivide_(a(1, Tensor.self)))
  }
  r.add("divide", [P("input", Tensor.self), P("other", Tensor.self), P("rounding_mode", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.divide(a(0, Tensor.self), a(1, Tensor.self), roundingMode: a(2, String?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.divide_", [P("input", Tensor.self), P("other", Tensor.self), P("rounding_mode", String?.self, "d")]) { a in
    return .tensor(a.me.divide_(a(1, Tensor.self), roundingMode: a(2, String?.self, nil)))
  }
  r.add("floor_divide", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.floorDivide(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.floor_divide_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.floorDivide_(a(1, Tensor.self)))
  }
  r.add("floor_divide", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(torch.floorDivide(a(0, Tensor.self), a(1, Scalar.self)))
  }
  r.add("Tensor.floor_divide_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.floorDivide_(a(1, Scalar.self)))
  }
  r.add("remainder", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.remainder(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.remainder_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.remainder_(a(1, Tensor.self)))
  }
  r.add("remainder", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.remainder(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.remainder_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.remainder_(a(1, Scalar.self)))
  }
  r.add("fmod", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.fmod(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.fmod_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.fmod_(a(1, Tensor.self)))
  }
  r.add("fmod", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.fmod(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.fmod_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.fmod_(a(1, Scalar.self)))
  }
  r.add("neg", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.neg(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.neg_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.neg_())
  }
  r.add("neg_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.neg_(a(0, Tensor.self)))
  }
  r.add("negative", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.negative(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.negative_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.negative_())
  }
  r.add("negative_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.negative_(a(0, Tensor.self)))
  }
  r.add("positive", [P("input", Tensor.self)]) { a in
    return .tensor(torch.positive(a(0, Tensor.self)))
  }
  r.add("pow", [P("input", Tensor.self), P("exponent", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.pow(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.pow_", [P("input", Tensor.self), P("exponent", Tensor.self)]) { a in
    return .tensor(a.me.pow_(a(1, Tensor.self)))
  }
  r.add("pow", [P("input", Tensor.self), P("exponent", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.pow(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.pow_", [P("input", Tensor.self), P("exponent", Scalar.self)]) { a in
    return .tensor(a.me.pow_(a(1, Scalar.self)))
  }
  r.add("float_power", [P("input", Tensor.self), P("exponent", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.floatPower(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.float_power_", [P("input", Tensor.self), P("exponent", Tensor.self)]) { a in
    return .tensor(a.me.floatPower_(a(1, Tensor.self)))
  }
  r.add("float_power", [P("input", Tensor.self), P("exponent", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.floatPower(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.float_power_", [P("input", Tensor.self), P("exponent", Scalar.self)]) { a in
    return .tensor(a.me.floatPower_(a(1, Scalar.self)))
  }
  r.add("addcmul", [P("input", Tensor.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self), P("value", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.addcmul(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), value: a(3, Scalar.self, 1), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.addcmul_", [P("input", Tensor.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self), P("value", Scalar.self, "d")]) { a in
    return .tensor(a.me.addcmul_(a(1, Tensor.self), a(2, Tensor.self), value: a(3, Scalar.self, 1)))
  }
  r.add("addcdiv", [P("input", Tensor.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self), P("value", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.addcdiv(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), value: a(3, Scalar.self, 1), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.addcdiv_", [P("input", Tensor.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self), P("value", Scalar.self, "d")]) { a in
    return .tensor(a.me.addcdiv_(a(1, Tensor.self), a(2, Tensor.self), value: a(3, Scalar.self, 1)))
  }
  r.add("lerp", [P("input", Tensor.self), P("end", Tensor.self), P("weight", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.lerp(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.lerp_", [P("input", Tensor.self), P("end", Tensor.self), P("weight", Tensor.self)]) { a in
    return .tensor(a.me.lerp_(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("lerp", [P("input", Tensor.self), P("end", Tensor.self), P("weight", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.lerp(a(0, Tensor.self), a(1, Tensor.self), a(2, Scalar.self), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.lerp_", [P("input", Tensor.self), P("end", Tensor.self), P("weight", Scalar.self)]) { a in
    return .tensor(a.me.lerp_(a(1, Tensor.self), a(2, Scalar.self)))
  }
  r.add("atan2", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.atan2(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.atan2_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.atan2_(a(1, Tensor.self)))
  }
  r.add("Tensor.arctan2", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.arctan2(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("arctan2", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.arctan2(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.arctan2_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.arctan2_(a(1, Tensor.self)))
  }
  r.add("hypot", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.hypot(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.hypot_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.hypot_(a(1, Tensor.self)))
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
  r.add("nextafter", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.nextafter(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.nextafter_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.nextafter_(a(1, Tensor.self)))
  }
  r.add("logaddexp", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.logaddexp(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("logaddexp2", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.logaddexp2(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("xlogy", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.xlogy(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.xlogy_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.xlogy_(a(1, Tensor.self)))
  }
  r.add("xlogy_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(torch.xlogy_(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("special.xlogy", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.xlogy(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("xlogy", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.xlogy(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.xlogy_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.xlogy_(a(1, Scalar.self)))
  }
  r.add("xlogy_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(torch.xlogy_(a(0, Tensor.self), a(1, Scalar.self)))
  }
  r.add("special.xlogy", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.xlogy(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("heaviside", [P("input", Tensor.self), P("values", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.heaviside(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.heaviside_", [P("input", Tensor.self), P("values", Tensor.self)]) { a in
    return .tensor(a.me.heaviside_(a(1, Tensor.self)))
  }
  r.add("Tensor.polygamma_", [P("input", Tensor.self), P("n", Int.self)]) { a in
    return .tensor(a.me.polygamma_(a(1, Int.self)))
  }
  r.add("diff", [P("input", Tensor.self), P("n", Int.self, "d"), P("dim", Int.self, "d"), P("prepend", Tensor?.self, "d"), P("append", Tensor?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.diff(a(0, Tensor.self), n: a(1, Int.self, 1), dim: a(2, Int.self, -1), prepend: a(3, Tensor?.self, nil), append: a(4, Tensor?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("gt", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.gt(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.gt_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.gt_(a(1, Tensor.self)))
  }
  r.add("Tensor.greater", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.greater(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("greater", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.greater(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.greater_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.greater_(a(1, Tensor.self)))
  }
  r.add("gt", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.gt(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.gt_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.gt_(a(1, Scalar.self)))
  }
  r.add("Tensor.greater", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.greater(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("greater", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.greater(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.greater_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.greater_(a(1, Scalar.self)))
  }
  r.add("lt", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.lt(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.lt_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.lt_(a(1, Tensor.self)))
  }
  r.add("Tensor.less", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.less(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("less", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.less(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
}
