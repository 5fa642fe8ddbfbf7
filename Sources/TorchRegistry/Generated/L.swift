// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerL(_ r: inout Registry) {
  r.add("nn.functional.leaky_relu", [P("input", Tensor.self), P("negative_slope", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.leakyRelu(a(0, Tensor.self), negativeSlope: a(1, Double.self, 0.01), inplace: a(2, Bool.self, false)))
  }
  r.add("nn.functional.logsigmoid", [P("input", Tensor.self)]) { a in
    return .tensor(nn.functional.logsigmoid(a(0, Tensor.self)))
  }
  r.add("Tensor.lerp", [P("input", Tensor.self), P("end", Tensor.self), P("weight", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.lerp(a(1, Tensor.self), a(2, Tensor.self), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.lerp", [P("input", Tensor.self), P("end", Tensor.self), P("weight", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.lerp(a(1, Tensor.self), a(2, Scalar.self), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.logaddexp", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logaddexp(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.logaddexp2", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logaddexp2(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.long", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.long())
  }
  r.add("Tensor.lt", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.lt(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.lt", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.lt(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.le", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.le(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.le", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.le(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("nn.functional.linear", [P("input", Tensor.self), P("weight", Tensor.self), P("bias", Tensor?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.linear(a(0, Tensor.self), a(1, Tensor.self), bias: a(2, Tensor?.self, nil), out: a(3, Tensor?.self, nil)))
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
  r.add("Tensor.lgamma", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.lgamma(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.logit", [P("input", Tensor.self), P("eps", Double?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logit(eps: a(1, Double?.self, nil), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ldexp", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.ldexp(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.logdet", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.logdet())
  }
  r.add("linalg.ldl_factor", [P("A", Tensor.self), P("hermitian", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.ldlFactor(a(0, Tensor.self), hermitian: a(1, Bool.self, false), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("linalg.ldl_factor_ex", [P("A", Tensor.self), P("hermitian", Bool.self, "d"), P("check_errors", Bool.self, "d"), P("out", Triple<Tensor, Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.ldlFactorEx(a(0, Tensor.self), hermitian: a(1, Bool.self, false), checkErrors: a(2, Bool.self, false), out: a(3, Triple<Tensor, Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("linalg.ldl_solve", [P("LD", Tensor.self), P("pivots", Tensor.self), P("B", Tensor.self), P("hermitian", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.ldlSolve(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), hermitian: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("lobpcg", [P("A", Tensor.self), P("k", Int?.self, "d"), P("B", Tensor?.self, "d"), P("X", Tensor?.self, "d"), P("n", Int?.self, "d"), P("iK", Tensor?.self, "d"), P("niter", Int?.self, "d"), P("tol", Double?.self, "d"), P("largest", Bool.self, "d")]) { a in
    let y = torch.lobpcg(a(0, Tensor.self), k: a(1, Int?.self, nil), B: a(2, Tensor?.self, nil), X: a(3, Tensor?.self, nil), n: a(4, Int?.self, nil), iK: a(5, Tensor?.self, nil), niter: a(6, Int?.self, nil), tol: a(7, Double?.self, nil), largest: a(8, Bool.self, true))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("linalg.lu_factor", [P("A", Tensor.self), P("pivot", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.luFactor(a(0, Tensor.self), pivot: a(1, Bool.self, true), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("linalg.lu_factor_ex", [P("A", Tensor.self), P("pivot", Bool.self, "d"), P("check_errors", Bool.self, "d"), P("out", Triple<Tensor, Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.luFactorEx(a(0, Tensor.self), pivot: a(1, Bool.self, true), checkErrors: a(2, Bool.self, false), out: a(3, Triple<Tensor, Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("linalg.lu", [P("A", Tensor.self), P("pivot", Bool.self, "d"), P("out", Triple<Tensor, Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.lu(a(0, Tensor.self), pivot: a(1, Bool.self, true), out: a(2, Triple<Tensor, Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("linalg.lu_solve", [P("LU", Tensor.self), P("pivots", Tensor.self), P("B", Tensor.self), P("left", Bool.self, "d"), P("adjoint", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.luSolve(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), left: a(3, Bool.self, true), adjoint: a(4, Bool.self, false), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.lu_solve", [P("input", Tensor.self), P("ludata", Tensor.self), P("lupivots", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.luSolve(a(1, Tensor.self), a(2, Tensor.self), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.lu", [P("input", Tensor.self), P("pivot", Bool.self, "d")]) { a in
    let y = a.me.lu(pivot: a(1, Bool.self, true))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.lu", [P("input", Tensor.self), P("pivot", Bool.self, "d"), P("get_infos", Bool.self)]) { a in
    let y = a.me.lu(pivot: a(1, Bool.self, true), getInfos: a(2, Bool.self))
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("lu_unpack", [P("ludata", Tensor.self), P("lupivots", Tensor.self), P("unpack_data", Bool.self, "d"), P("unpack_pivots", Bool.self, "d"), P("out", Triple<Tensor, Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.luUnpack(a(0, Tensor.self), a(1, Tensor.self), unpackData: a(2, Bool.self, true), unpackPivots: a(3, Bool.self, true), out: a(4, Triple<Tensor, Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("linalg.lstsq", [P("A", Tensor.self), P("B", Tensor.self), P("rcond", Double?.self, "d"), P("driver", String?.self, "d")]) { a in
    let y = linalg.lstsq(a(0, Tensor.self), a(1, Tensor.self), rcond: a(2, Double?.self, nil), driver: a(3, String?.self, nil))
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2), dynamic(y.3)])
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
  r.add("Tensor.lcm", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.lcm(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("nn.functional.l1_loss", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d"), P("weight", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.l1Loss(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean"), weight: a(3, Tensor?.self, nil)))
  }
  r.add("nn.functional.layer_norm", [P("input", Tensor.self), P("normalized_shape", [Int].self, "v"), P("weight", Tensor?.self, "d"), P("bias", Tensor?.self, "d"), P("eps", Double.self, "d")]) { a in
    return .tensor(nn.functional.layerNorm(a(0, Tensor.self), a(1, [Int].self), weight: a(2, Tensor?.self, nil), bias: a(3, Tensor?.self, nil), eps: a(4, Double.self, 1e-5)))
  }
  r.add("nn.functional.local_response_norm", [P("input", Tensor.self), P("size", Int.self), P("alpha", Double.self, "d"), P("beta", Double.self, "d"), P("k", Double.self, "d")]) { a in
    return .tensor(nn.functional.localResponseNorm(a(0, Tensor.self), a(1, Int.self), alpha: a(2, Double.self, 1e-4), beta: a(3, Double.self, 0.75), k: a(4, Double.self, 1)))
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
  r.add("Tensor.log_normal_", [P("input", Tensor.self), P("mean", Double.self, "d"), P("std", Double.self, "d"), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.logNormal_(mean: a(1, Double.self, 1), std: a(2, Double.self, 2), generator: a(3, Generator?.self, nil)))
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
  r.add("logspace", [P("start", Tensor.self), P("end", Double.self), P("steps", Int.self), P("base", Double.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.logspace(a(0, Tensor.self), a(1, Double.self), a(2, Int.self), base: a(3, Double.self, 10), out: a(4, Tensor?.self, nil), dtype: a(5, DType?.self, nil), device: a(6, Device?.self, nil), requiresGrad: a(7, Bool.self, false)))
  }
  r.add("logspace", [P("start", Double.self), P("end", Tensor.self), P("steps", Int.self), P("base", Double.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.logspace(a(0, Double.self), a(1, Tensor.self), a(2, Int.self), base: a(3, Double.self, 10), out: a(4, Tensor?.self, nil), dtype: a(5, DType?.self, nil), device: a(6, Device?.self, nil), requiresGrad: a(7, Bool.self, false)))
  }
  r.add("Tensor.logsumexp", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logsumexp(a(1, AnyIntOrList.self).value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.logcumsumexp", [P("input", Tensor.self), P("dim", Int.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logcumsumexp(a(1, Int.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.log_softmax", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logSoftmax(a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("nn.functional.log_softmax", [P("input", Tensor.self), P("dim", Int?.self, "d"), P("dtype", DType?.self, "d")]) { a in
    return .tensor(nn.functional.logSoftmax(a(0, Tensor.self), dim: a(1, Int?.self, nil), dtype: a(2, DType?.self, nil)))
  }
  r.add("special.log_ndtr", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.logNdtr(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.laguerre_polynomial_l", [P("input", AnyTensorOrNumber.self), P("n", AnyTensorOrNumber.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.laguerrePolynomialL(a(0, AnyTensorOrNumber.self).value, a(1, AnyTensorOrNumber.self).value, out: a(2, Tensor?.self, nil)))
  }
  r.add("special.legendre_polynomial_p", [P("input", AnyTensorOrNumber.self), P("n", AnyTensorOrNumber.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.legendrePolynomialP(a(0, AnyTensorOrNumber.self).value, a(1, AnyTensorOrNumber.self).value, out: a(2, Tensor?.self, nil)))
  }
  r.add("nn.functional.leaky_relu_", [P("input", Tensor.self), P("negative_slope", Double.self, "d")]) { a in
    return .tensor(nn.functional.leakyRelu_(a(0, Tensor.self), negativeSlope: a(1, Double.self, 0.01)))
  }
  r.add("nn.functional.logsigmoid", [P("input", Tensor.self), P("out", Tensor.self)]) { a in
    return .tensor(nn.functional.logsigmoid(a(0, Tensor.self), out: a(1, Tensor.self)))
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
  r.add("logaddexp", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.logaddexp(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("logaddexp2", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.logaddexp2(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
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
  r.add("log", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.log(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.log_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.log_())
  }
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
  r.add("lgamma", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.lgamma(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.lgamma_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.lgamma_())
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
  r.add("ldexp", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.ldexp(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ldexp_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.ldexp_(a(1, Tensor.self)))
  }
  r.add("ldexp_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(torch.ldexp_(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("logdet", [P("input", Tensor.self)]) { a in
    return .tensor(torch.logdet(a(0, Tensor.self)))
  }
  r.add("lu_solve", [P("input", Tensor.self), P("ludata", Tensor.self), P("lupivots", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.luSolve(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), out: a(3, Tensor?.self, nil)))
  }
  r.add("lu", [P("input", Tensor.self), P("pivot", Bool.self, "d")]) { a in
    let y = torch.lu(a(0, Tensor.self), pivot: a(1, Bool.self, true))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("lu", [P("input", Tensor.self), P("pivot", Bool.self, "d"), P("get_infos", Bool.self)]) { a in
    let y = torch.lu(a(0, Tensor.self), pivot: a(1, Bool.self, true), getInfos: a(2, Bool.self))
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("logical_and", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.logicalAnd(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.logical_and_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.logicalAnd_(a(1, Tensor.self)))
  }
  r.add("logical_or", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.logicalOr(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.logical_or_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.logicalOr_(a(1, Tensor.self)))
  }
  r.add("logical_xor", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.logicalXor(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.logical_xor_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.logicalXor_(a(1, Tensor.self)))
  }
  r.add("logical_not", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.logicalNot(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.logical_not_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.logicalNot_())
  }
  r.add("lcm", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.lcm(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.lcm_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.lcm_(a(1, Tensor.self)))
  }
  r.add("lcm_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(torch.lcm_(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("logsumexp", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.logsumexp(a(0, Tensor.self), a(1, AnyIntOrList.self).value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("special.logsumexp", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.logsumexp(a(0, Tensor.self), a(1, AnyIntOrList.self).value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("logcumsumexp", [P("input", Tensor.self), P("dim", Int.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.logcumsumexp(a(0, Tensor.self), a(1, Int.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("log_softmax", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.logSoftmax(a(0, Tensor.self), a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("special.log_softmax", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.logSoftmax(a(0, Tensor.self), a(1, Int.self), dtype: a(2, DType?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.module("nn.LogSigmoid", []) { a in
    nn.LogSigmoid()
  }
  r.forward("nn.LogSigmoid", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LogSigmoid
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LogSoftmax", [P("dim", Int?.self, "d")]) { a in
    nn.LogSoftmax(dim: a(0, Int?.self, nil))
  }
  r.forward("nn.LogSoftmax", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LogSoftmax
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Layer", []) { a in
    nn.Layer()
  }
  r.forward("nn.Layer", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Layer
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LayerNorm", [P("normalized_shape", AnyIntOrList.self), P("eps", Double.self, "d"), P("elementwise_affine", Bool.self, "d"), P("bias", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.LayerNorm(a(0, AnyIntOrList.self).value, eps: a(1, Double.self, 1e-5), elementwiseAffine: a(2, Bool.self, true), bias: a(3, Bool.self, true), dtype: a(4, DType?.self, nil))
  }
  r.forward("nn.LayerNorm", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LayerNorm
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LocalResponseNorm", [P("size", Int.self), P("alpha", Double.self, "d"), P("beta", Double.self, "d"), P("k", Double.self, "d")]) { a in
    nn.LocalResponseNorm(a(0, Int.self), alpha: a(1, Double.self, 1e-4), beta: a(2, Double.self, 0.75), k: a(3, Double.self, 1))
  }
  r.forward("nn.LocalResponseNorm", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LocalResponseNorm
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LazyLinear", [P("out_features", Int.self), P("bias", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.LazyLinear(a(0, Int.self), bias: a(1, Bool.self, true), dtype: a(2, DType?.self, nil))
  }
  r.forward("nn.LazyLinear", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LazyLinear
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LazyConv1d", [P("out_channels", Int.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList.self, "d"), P("padding", AnyConvolutionPadding.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("groups", Int.self, "d"), P("bias", Bool.self, "d"), P("padding_mode", String.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.LazyConv1d(a(0, Int.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(3, AnyConvolutionPadding.self, AnyConvolutionPadding(0)).value, dilation: a(4, AnyIntOrList.self, AnyIntOrList(1)).value, groups: a(5, Int.self, 1), bias: a(6, Bool.self, true), paddingMode: a(7, String.self, "zeros"), dtype: a(8, DType?.self, nil))
  }
  r.forward("nn.LazyConv1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LazyConv1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LazyConv2d", [P("out_channels", Int.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList.self, "d"), P("padding", AnyConvolutionPadding.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("groups", Int.self, "d"), P("bias", Bool.self, "d"), P("padding_mode", String.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.LazyConv2d(a(0, Int.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(3, AnyConvolutionPadding.self, AnyConvolutionPadding(0)).value, dilation: a(4, AnyIntOrList.self, AnyIntOrList(1)).value, groups: a(5, Int.self, 1), bias: a(6, Bool.self, true), paddingMode: a(7, String.self, "zeros"), dtype: a(8, DType?.self, nil))
  }
  r.forward("nn.LazyConv2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LazyConv2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LazyConv3d", [P("out_channels", Int.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList.self, "d"), P("padding", AnyConvolutionPadding.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("groups", Int.self, "d"), P("bias", Bool.self, "d"), P("padding_mode", String.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.LazyConv3d(a(0, Int.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(3, AnyConvolutionPadding.self, AnyConvolutionPadding(0)).value, dilation: a(4, AnyIntOrList.self, AnyIntOrList(1)).value, groups: a(5, Int.self, 1), bias: a(6, Bool.self, true), paddingMode: a(7, String.self, "zeros"), dtype: a(8, DType?.self, nil))
  }
  r.forward("nn.LazyConv3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LazyConv3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LazyConvTranspose1d", [P("out_channels", Int.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList.self, "d"), P("padding", AnyIntOrList.self, "d"), P("output_padding", AnyIntOrList.self, "d"), P("groups", Int.self, "d"), P("bias", Bool.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("padding_mode", String.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.LazyConvTranspose1d(a(0, Int.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, outputPadding: a(4, AnyIntOrList.self, AnyIntOrList(0)).value, groups: a(5, Int.self, 1), bias: a(6, Bool.self, true), dilation: a(7, AnyIntOrList.self, AnyIntOrList(1)).value, paddingMode: a(8, String.self, "zeros"), dtype: a(9, DType?.self, nil))
  }
  r.forward("nn.LazyConvTranspose1d", [P("module", Int.self), P("input", Tensor.self), P("output_size", [Int].self)]) { module, a in
    let m = module as! nn.LazyConvTranspose1d
    return .tensor(m(a(1, Tensor.self), outputSize: a(2, [Int].self)))
  }
  r.forward("nn.LazyConvTranspose1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LazyConvTranspose1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LazyConvTranspose2d", [P("out_channels", Int.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList.self, "d"), P("padding", AnyIntOrList.self, "d"), P("output_padding", AnyIntOrList.self, "d"), P("groups", Int.self, "d"), P("bias", Bool.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("padding_mode", String.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.LazyConvTranspose2d(a(0, Int.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, outputPadding: a(4, AnyIntOrList.self, AnyIntOrList(0)).value, groups: a(5, Int.self, 1), bias: a(6, Bool.self, true), dilation: a(7, AnyIntOrList.self, AnyIntOrList(1)).value, paddingMode: a(8, String.self, "zeros"), dtype: a(9, DType?.self, nil))
  }
  r.forward("nn.LazyConvTranspose2d", [P("module", Int.self), P("input", Tensor.self), P("output_size", [Int].self)]) { module, a in
    let m = module as! nn.LazyConvTranspose2d
    return .tensor(m(a(1, Tensor.self), outputSize: a(2, [Int].self)))
  }
  r.forward("nn.LazyConvTranspose2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LazyConvTranspose2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LazyConvTranspose3d", [P("out_channels", Int.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList.self, "d"), P("padding", AnyIntOrList.self, "d"), P("output_padding", AnyIntOrList.self, "d"), P("groups", Int.self, "d"), P("bias", Bool.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("padding_mode", String.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.LazyConvTranspose3d(a(0, Int.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, outputPadding: a(4, AnyIntOrList.self, AnyIntOrList(0)).value, groups: a(5, Int.self, 1), bias: a(6, Bool.self, true), dilation: a(7, AnyIntOrList.self, AnyIntOrList(1)).value, paddingMode: a(8, String.self, "zeros"), dtype: a(9, DType?.self, nil))
  }
  r.forward("nn.LazyConvTranspose3d", [P("module", Int.self), P("input", Tensor.self), P("output_size", [Int].self)]) { module, a in
    let m = module as! nn.LazyConvTranspose3d
    return .tensor(m(a(1, Tensor.self), outputSize: a(2, [Int].self)))
  }
  r.forward("nn.LazyConvTranspose3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LazyConvTranspose3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LazyBatchNorm1d", [P("eps", Double.self, "d"), P("momentum", Double?.self, "d"), P("affine", Bool.self, "d"), P("track_running_stats", Bool.self, "d"), P("dtype", DType?.self, "d"), P("bias", Bool.self, "d")]) { a in
    nn.LazyBatchNorm1d(eps: a(0, Double.self, 1e-5), momentum: a(1, Double?.self, 0.1), affine: a(2, Bool.self, true), trackRunningStats: a(3, Bool.self, true), dtype: a(4, DType?.self, nil), bias: a(5, Bool.self, true))
  }
  r.forward("nn.LazyBatchNorm1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LazyBatchNorm1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LazyBatchNorm2d", [P("eps", Double.self, "d"), P("momentum", Double?.self, "d"), P("affine", Bool.self, "d"), P("track_running_stats", Bool.self, "d"), P("dtype", DType?.self, "d"), P("bias", Bool.self, "d")]) { a in
    nn.LazyBatchNorm2d(eps: a(0, Double.self, 1e-5), momentum: a(1, Double?.self, 0.1), affine: a(2, Bool.self, true), trackRunningStats: a(3, Bool.self, true), dtype: a(4, DType?.self, nil), bias: a(5, Bool.self, true))
  }
  r.forward("nn.LazyBatchNorm2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LazyBatchNorm2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LazyBatchNorm3d", [P("eps", Double.self, "d"), P("momentum", Double?.self, "d"), P("affine", Bool.self, "d"), P("track_running_stats", Bool.self, "d"), P("dtype", DType?.self, "d"), P("bias", Bool.self, "d")]) { a in
    nn.LazyBatchNorm3d(eps: a(0, Double.self, 1e-5), momentum: a(1, Double?.self, 0.1), affine: a(2, Bool.self, true), trackRunningStats: a(3, Bool.self, true), dtype: a(4, DType?.self, nil), bias: a(5, Bool.self, true))
  }
  r.forward("nn.LazyBatchNorm3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LazyBatchNorm3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Linear", [P("in_features", Int.self), P("out_features", Int.self), P("bias", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.Linear(a(0, Int.self), a(1, Int.self), bias: a(2, Bool.self, true), dtype: a(3, DType?.self, nil))
  }
  r.forward("nn.Linear", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Linear
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Loss", [P("reduction", String.self)]) { a in
    nn.Loss(a(0, String.self))
  }
  r.forward("nn.Loss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.Loss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.L1Loss", [P("reduction", String.self, "d")]) { a in
    nn.L1Loss(reduction: a(0, String.self, "mean"))
  }
  r.forward("nn.L1Loss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.L1Loss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.LPPool1d", [P("norm_type", Double.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("ceil_mode", Bool.self, "d")]) { a in
    nn.LPPool1d(a(0, Double.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList?.self, nil)?.value, ceilMode: a(3, Bool.self, false))
  }
  r.forward("nn.LPPool1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LPPool1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LPPool2d", [P("norm_type", Double.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("ceil_mode", Bool.self, "d")]) { a in
    nn.LPPool2d(a(0, Double.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList?.self, nil)?.value, ceilMode: a(3, Bool.self, false))
  }
  r.forward("nn.LPPool2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LPPool2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LPPool3d", [P("norm_type", Double.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("ceil_mode", Bool.self, "d")]) { a in
    nn.LPPool3d(a(0, Double.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList?.self, nil)?.value, ceilMode: a(3, Bool.self, false))
  }
  r.forward("nn.LPPool3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LPPool3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LeakyReLU", [P("negative_slope", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.LeakyReLU(negativeSlope: a(0, Double.self, 0.01), inplace: a(1, Bool.self, false))
  }
  r.forward("nn.LeakyReLU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LeakyReLU
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LSTM", [P("input_size", Int.self), P("hidden_size", Int.self), P("num_layers", Int.self, "d"), P("bias", Bool.self, "d"), P("batch_first", Bool.self, "d"), P("dropout", Double.self, "d"), P("bidirectional", Bool.self, "d"), P("proj_size", Int.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.LSTM(a(0, Int.self), a(1, Int.self), numLayers: a(2, Int.self, 1), bias: a(3, Bool.self, true), batchFirst: a(4, Bool.self, false), dropout: a(5, Double.self, 0), bidirectional: a(6, Bool.self, false), projSize: a(7, Int.self, 0), dtype: a(8, DType?.self, nil))
  }
  r.module("nn.LSTMCell", [P("input_size", Int.self), P("hidden_size", Int.self), P("bias", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.LSTMCell(a(0, Int.self), a(1, Int.self), bias: a(2, Bool.self, true), dtype: a(3, DType?.self, nil))
  }
  r.forward("nn.LSTMCell", [P("module", Int.self), P("input", Tensor.self), P("hx", Pair<Tensor, Tensor>?.self, "d")]) { module, a in
    let m = module as! nn.LSTMCell
    let y = m(a(1, Tensor.self), a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.optimizer("optim.LBFGS", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("max_iter", Int.self, "d"), P("max_eval", Int?.self, "d"), P("tolerance_grad", Double.self, "d"), P("tolerance_change", Double.self, "d"), P("history_size", Int.self, "d"), P("line_search_fn", String?.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.LBFGS(a(0, [Tensor].self), lr: a(1, Double.self, 1), maxIter: a(2, Int.self, 20), maxEval: a(3, Int?.self, nil), toleranceGrad: a(4, Double.self, 1e-7), toleranceChange: a(5, Double.self, 1e-9), historySize: a(6, Int.self, 100), lineSearchFn: a(7, String?.self, nil), maximize: a(8, Bool.self, false))
  }
}
