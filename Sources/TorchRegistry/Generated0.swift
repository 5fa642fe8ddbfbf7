// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register0(_ r: inout Registry) {
  r.add("autograd.is_anomaly_enabled", []) { a in
    return dynamic(torch.autograd.isAnomalyEnabled())
  }
  r.add("Tensor.backward", [P("input", Tensor.self), P("gradient", Tensor?.self, "d"), P("retain_graph", Bool?.self, "d"), P("create_graph", Bool.self, "d"), P("inputs", [Tensor]?.self, "d")]) { a in
    a.me.backward(gradient: a(1, Tensor?.self, nil), retainGraph: a(2, Bool?.self, nil), createGraph: a(3, Bool.self, false), inputs: a(4, [Tensor]?.self, nil))
    return .none
  }
  r.add("autograd.backward", [P("tensors", [Tensor].self), P("grad_tensors", [Tensor?]?.self, "d"), P("retain_graph", Bool?.self, "d"), P("create_graph", Bool.self, "d"), P("inputs", [Tensor]?.self, "d")]) { a in
    torch.autograd.backward(a(0, [Tensor].self), gradTensors: a(1, [Tensor?]?.self, nil), retainGraph: a(2, Bool?.self, nil), createGraph: a(3, Bool.self, false), inputs: a(4, [Tensor]?.self, nil))
    return .none
  }
  r.add("autograd.grad", [P("outputs", [Tensor].self), P("inputs", [Tensor].self), P("grad_outputs", [Tensor?]?.self, "d"), P("retain_graph", Bool?.self, "d"), P("create_graph", Bool.self, "d"), P("allow_unused", Bool.self, "d")]) { a in
    return dynamic(torch.autograd.grad(a(0, [Tensor].self), a(1, [Tensor].self), gradOutputs: a(2, [Tensor?]?.self, nil), retainGraph: a(3, Bool?.self, nil), createGraph: a(4, Bool.self, false), allowUnused: a(5, Bool.self, false)))
  }
  r.add("is_grad_enabled", []) { a in
    return dynamic(torch.isGradEnabled())
  }
  r.add("is_inference_mode_enabled", []) { a in
    return dynamic(torch.isInferenceModeEnabled())
  }
  r.add("Tensor.requires_grad", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.requiresGrad)
  }
  r.add("Tensor.requires_grad_", [P("input", Tensor.self), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(a.me.requiresGrad_(a(1, Bool.self, true)))
  }
  r.add("Tensor.is_leaf", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.isLeaf)
  }
  r.add("Tensor.grad", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.grad)
  }
  r.add("Tensor.retain_grad", [P("input", Tensor.self)]) { a in
    a.me.retainGrad()
    return .none
  }
  r.add("Tensor.retains_grad", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.retainsGrad)
  }
  r.add("Tensor.relu", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.relu(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.prelu", [P("input", Tensor.self), P("weight", Tensor.self)]) { a in
    return .tensor(a.me.prelu(a(1, Tensor.self)))
  }
  r.add("nn.functional.relu", [P("input", Tensor.self), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.relu(a(0, Tensor.self), inplace: a(1, Bool.self, false)))
  }
  r.add("nn.functional.sigmoid", [P("input", Tensor.self)]) { a in
    return .tensor(nn.functional.sigmoid(a(0, Tensor.self)))
  }
  r.add("nn.functional.tanh", [P("input", Tensor.self)]) { a in
    return .tensor(nn.functional.tanh(a(0, Tensor.self)))
  }
  r.add("nn.functional.relu6", [P("input", Tensor.self), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.relu6(a(0, Tensor.self), inplace: a(1, Bool.self, false)))
  }
  r.add("nn.functional.hardtanh", [P("input", Tensor.self), P("min_val", Double.self, "d"), P("max_val", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.hardtanh(a(0, Tensor.self), minVal: a(1, Double.self, -1), maxVal: a(2, Double.self, 1), inplace: a(3, Bool.self, false)))
  }
  r.add("nn.functional.leaky_relu", [P("input", Tensor.self), P("negative_slope", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.leakyRelu(a(0, Tensor.self), negativeSlope: a(1, Double.self, 0.01), inplace: a(2, Bool.self, false)))
  }
  r.add("nn.functional.elu", [P("input", Tensor.self), P("alpha", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.elu(a(0, Tensor.self), alpha: a(1, Double.self, 1), inplace: a(2, Bool.self, false)))
  }
  r.add("nn.functional.selu", [P("input", Tensor.self), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.selu(a(0, Tensor.self), inplace: a(1, Bool.self, false)))
  }
  r.add("nn.functional.celu", [P("input", Tensor.self), P("alpha", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.celu(a(0, Tensor.self), alpha: a(1, Double.self, 1), inplace: a(2, Bool.self, false)))
  }
  r.add("nn.functional.silu", [P("input", Tensor.self), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.silu(a(0, Tensor.self), inplace: a(1, Bool.self, false)))
  }
  r.add("nn.functional.mish", [P("input", Tensor.self), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.mish(a(0, Tensor.self), inplace: a(1, Bool.self, false)))
  }
  r.add("nn.functional.gelu", [P("input", Tensor.self), P("approximate", String.self, "d")]) { a in
    return .tensor(nn.functional.gelu(a(0, Tensor.self), approximate: a(1, String.self, "none")))
  }
  r.add("nn.functional.softplus", [P("input", Tensor.self), P("beta", Double.self, "d"), P("threshold", Double.self, "d")]) { a in
    return .tensor(nn.functional.softplus(a(0, Tensor.self), beta: a(1, Double.self, 1), threshold: a(2, Double.self, 20)))
  }
  r.add("nn.functional.logsigmoid", [P("input", Tensor.self)]) { a in
    return .tensor(nn.functional.logsigmoid(a(0, Tensor.self)))
  }
  r.add("nn.functional.softsign", [P("input", Tensor.self)]) { a in
    return .tensor(nn.functional.softsign(a(0, Tensor.self)))
  }
  r.add("nn.functional.tanhshrink", [P("input", Tensor.self)]) { a in
    return .tensor(nn.functional.tanhshrink(a(0, Tensor.self)))
  }
  r.add("nn.functional.softshrink", [P("input", Tensor.self), P("lambd", Double.self, "d")]) { a in
    return .tensor(nn.functional.softshrink(a(0, Tensor.self), lambd: a(1, Double.self, 0.5)))
  }
  r.add("nn.functional.hardshrink", [P("input", Tensor.self), P("lambd", Double.self, "d")]) { a in
    return .tensor(nn.functional.hardshrink(a(0, Tensor.self), lambd: a(1, Double.self, 0.5)))
  }
  r.add("nn.functional.hardsigmoid", [P("input", Tensor.self), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.hardsigmoid(a(0, Tensor.self), inplace: a(1, Bool.self, false)))
  }
  r.add("nn.functional.hardswish", [P("input", Tensor.self), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.hardswish(a(0, Tensor.self), inplace: a(1, Bool.self, false)))
  }
  r.add("nn.functional.threshold_", [P("input", Tensor.self), P("threshold", Double.self), P("value", Double.self)]) { a in
    return .tensor(nn.functional.threshold_(a(0, Tensor.self), a(1, Double.self), a(2, Double.self)))
  }
  r.add("nn.functional.threshold", [P("input", Tensor.self), P("threshold", Double.self), P("value", Double.self), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.threshold(a(0, Tensor.self), a(1, Double.self), a(2, Double.self), inplace: a(3, Bool.self, false)))
  }
  r.add("nn.functional.glu", [P("input", Tensor.self), P("dim", Int.self, "d")]) { a in
    return .tensor(nn.functional.glu(a(0, Tensor.self), dim: a(1, Int.self, -1)))
  }
  r.add("nn.functional.prelu", [P("input", Tensor.self), P("weight", Tensor.self)]) { a in
    return .tensor(nn.functional.prelu(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("Tensor.add", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.add(a(1, Tensor.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.add", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.add(a(1, Scalar.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.sub", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sub(a(1, Tensor.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.sub", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sub(a(1, Scalar.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.rsub", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.rsub(a(1, Tensor.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("Tensor.rsub", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.rsub(a(1, Scalar.self), alpha: a(2, Scalar.self, 1)))
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
  r.add("Tensor.div", [P("input", Tensor.self), P("other", Tensor.self), P("rounding_mode", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.div(a(1, Tensor.self), roundingMode: a(2, String?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.div", [P("input", Tensor.self), P("other", Scalar.self), P("rounding_mode", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.div(a(1, Scalar.self), roundingMode: a(2, String?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.true_divide", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.trueDivide(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.divide", [P("input", Tensor.self), P("other", Tensor.self), P("rounding_mode", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.divide(a(1, Tensor.self), roundingMode: a(2, String?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.floor_divide", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.floorDivide(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.floor_divide", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.floorDivide(a(1, Scalar.self)))
  }
  r.add("Tensor.remainder", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.remainder(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.remainder", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.remainder(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.fmod", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.fmod(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.fmod", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.fmod(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.neg", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.neg(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.negative", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.negative(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.positive", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.positive())
  }
  r.add("Tensor.pow", [P("input", Tensor.self), P("exponent", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.pow(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.pow", [P("input", Tensor.self), P("exponent", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.pow(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.rpow", [P("input", Tensor.self), P("base", Scalar.self)]) { a in
    return .tensor(a.me.rpow(a(1, Scalar.self)))
  }
  r.add("Tensor.float_power", [P("input", Tensor.self), P("exponent", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.floatPower(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.float_power", [P("input", Tensor.self), P("exponent", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.floatPower(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.addcmul", [P("input", Tensor.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self), P("value", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.addcmul(a(1, Tensor.self), a(2, Tensor.self), value: a(3, Scalar.self, 1), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.addcdiv", [P("input", Tensor.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self), P("value", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.addcdiv(a(1, Tensor.self), a(2, Tensor.self), value: a(3, Scalar.self, 1), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.lerp", [P("input", Tensor.self), P("end", Tensor.self), P("weight", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.lerp(a(1, Tensor.self), a(2, Tensor.self), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.lerp", [P("input", Tensor.self), P("end", Tensor.self), P("weight", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.lerp(a(1, Tensor.self), a(2, Scalar.self), out: a(3, Tensor?.self, nil)))
  }
  r.add("pow", [P("input", Scalar.self), P("exponent", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.pow(a(0, Scalar.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("atleast_1d", [P("tensors", [Tensor].self, "v")]) { a in
    return dynamic(torch.atleast1d(a(0, [Tensor].self)))
  }
  r.add("atleast_2d", [P("tensors", [Tensor].self, "v")]) { a in
    return dynamic(torch.atleast2d(a(0, [Tensor].self)))
  }
  r.add("atleast_3d", [P("tensors", [Tensor].self, "v")]) { a in
    return dynamic(torch.atleast3d(a(0, [Tensor].self)))
  }
  r.add("nn.functional.scaled_dot_product_attention", [P("query", Tensor.self), P("key", Tensor.self), P("value", Tensor.self), P("attn_mask", Tensor?.self, "d"), P("dropout_p", Double.self, "d"), P("is_causal", Bool.self, "d"), P("scale", Double?.self, "d"), P("enable_gqa", Bool.self, "d")]) { a in
    return .tensor(nn.functional.scaledDotProductAttention(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), attnMask: a(3, Tensor?.self, nil), dropoutP: a(4, Double.self, 0), isCausal: a(5, Bool.self, false), scale: a(6, Double?.self, nil), enableGqa: a(7, Bool.self, false)))
  }
  r.add("is_autocast_enabled", []) { a in
    return dynamic(torch.isAutocastEnabled())
  }
  r.add("get_autocast_dtype", []) { a in
    return dynamic(torch.getAutocastDtype())
  }
  r.add("Tensor.atan2", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.atan2(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.hypot", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.hypot(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.copysign", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.copysign(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.copysign", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.copysign(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.nextafter", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.nextafter(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.logaddexp", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logaddexp(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.logaddexp2", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logaddexp2(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.xlogy", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.xlogy(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.xlogy", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.xlogy(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.heaviside", [P("input", Tensor.self), P("values", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.heaviside(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.polygamma", [P("input", Tensor.self), P("n", Int.self)]) { a in
    return .tensor(a.me.polygamma(a(1, Int.self)))
  }
  r.add("polygamma", [P("n", Int.self), P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.polygamma(a(0, Int.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.diff", [P("input", Tensor.self), P("n", Int.self, "d"), P("dim", Int.self, "d"), P("prepend", Tensor?.self, "d"), P("append", Tensor?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.diff(n: a(1, Int.self, 1), dim: a(2, Int.self, -1), prepend: a(3, Tensor?.self, nil), append: a(4, Tensor?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("gradient", [P("input", Tensor.self), P("spacing", Double?.self, "d"), P("dim", AnyIntOrList?.self, "d"), P("edge_order", Int.self, "d")]) { a in
    return dynamic(torch.gradient(a(0, Tensor.self), spacing: a(1, Double?.self, nil), dim: a(2, AnyIntOrList?.self, nil)?.value, edgeOrder: a(3, Int.self, 1)))
  }
  r.add("gradient", [P("input", Tensor.self), P("spacing", [Double].self), P("dim", AnyIntOrList?.self, "d"), P("edge_order", Int.self, "d")]) { a in
    return dynamic(torch.gradient(a(0, Tensor.self), spacing: a(1, [Double].self), dim: a(2, AnyIntOrList?.self, nil)?.value, edgeOrder: a(3, Int.self, 1)))
  }
  r.add("gradient", [P("input", Tensor.self), P("spacing", [Tensor].self), P("dim", AnyIntOrList?.self, "d"), P("edge_order", Int.self, "d")]) { a in
    return dynamic(torch.gradient(a(0, Tensor.self), spacing: a(1, [Tensor].self), dim: a(2, AnyIntOrList?.self, nil)?.value, edgeOrder: a(3, Int.self, 1)))
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
  r.add("cumulative_trapezoid", [P("y", Tensor.self), P("x", Tensor.self), P("dim", Int.self, "d")]) { a in
    return .tensor(torch.cumulativeTrapezoid(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int.self, -1)))
  }
  r.add("cumulative_trapezoid", [P("y", Tensor.self), P("dx", Scalar.self, "d"), P("dim", Int.self, "d")]) { a in
    return .tensor(torch.cumulativeTrapezoid(a(0, Tensor.self), dx: a(1, Scalar.self, 1), dim: a(2, Int.self, -1)))
  }
  r.add("Tensor.bool", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.bool())
  }
  r.add("Tensor.byte", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.byte())
  }
  r.add("Tensor.char", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.char())
  }
  r.add("Tensor.short", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.short())
  }
  r.add("Tensor.int", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.int())
  }
  r.add("Tensor.long", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.long())
  }
  r.add("Tensor.half", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.half())
  }
  r.add("Tensor.bfloat16", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.bfloat16())
  }
  r.add("Tensor.float", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.float())
  }
  r.add("Tensor.double", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.double())
  }
  r.add("Tensor.cfloat", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.cfloat())
  }
  r.add("Tensor.cdouble", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.cdouble())
  }
  r.add("Tensor.type_as", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.typeAs(a(1, Tensor.self)))
  }
  r.add("block_diag", [P("tensors", [Tensor].self, "v")]) { a in
    return .tensor(torch.blockDiag(a(0, [Tensor].self)))
  }
  r.add("cartesian_prod", [P("tensors", [Tensor].self, "v")]) { a in
    return .tensor(torch.cartesianProd(a(0, [Tensor].self)))
  }
  r.add("combinations", [P("input", Tensor.self), P("r", Int.self, "d"), P("with_replacement", Bool.self, "d")]) { a in
    return .tensor(torch.combinations(a(0, Tensor.self), r: a(1, Int.self, 2), withReplacement: a(2, Bool.self, false)))
  }
  r.add("Tensor.gt", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.gt(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.gt", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.gt(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.lt", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.lt(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.lt", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.lt(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ge", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.ge(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ge", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.ge(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
}
