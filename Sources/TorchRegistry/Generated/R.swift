// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerR(_ r: inout Registry) {
  r.add("Tensor.requires_grad", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.requiresGrad)
  }
  r.add("Tensor.requires_grad_", [P("input", Tensor.self), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(a.me.requiresGrad_(a(1, Bool.self, true)))
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
  r.add("nn.functional.relu", [P("input", Tensor.self), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.relu(a(0, Tensor.self), inplace: a(1, Bool.self, false)))
  }
  r.add("nn.functional.relu6", [P("input", Tensor.self), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.relu6(a(0, Tensor.self), inplace: a(1, Bool.self, false)))
  }
  r.add("Tensor.rsub", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.rsub(a(1, Tensor.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("Tensor.rsub", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.rsub(a(1, Scalar.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("Tensor.remainder", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.remainder(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.remainder", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.remainder(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.rpow", [P("input", Tensor.self), P("base", Scalar.self)]) { a in
    return .tensor(a.me.rpow(a(1, Scalar.self)))
  }
  r.add("Tensor.resolve_conj", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.resolveConj())
  }
  r.add("Tensor.resolve_neg", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.resolveNeg())
  }
  r.add("Tensor.real", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.real)
  }
  r.add("nn.functional.rrelu", [P("input", Tensor.self), P("lower", Double.self, "d"), P("upper", Double.self, "d"), P("training", Bool.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.rrelu(a(0, Tensor.self), lower: a(1, Double.self, 0.125), upper: a(2, Double.self, 1.0 / 3), training: a(3, Bool.self, false), inplace: a(4, Bool.self, false)))
  }
  r.add("Tensor.rsqrt", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.rsqrt(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.reciprocal", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.reciprocal(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.rad2deg", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.rad2deg(out: a(1, Tensor?.self, nil)))
  }
  r.add("fft.rfft", [P("input", Tensor.self), P("n", Int?.self, "d"), P("dim", Int.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.rfft(a(0, Tensor.self), n: a(1, Int?.self, nil), dim: a(2, Int.self, -1), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.rfftn", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int]?.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.rfftn(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int]?.self, nil), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.rfft2", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int].self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.rfft2(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int].self, [-2, -1]), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.rfftfreq", [P("n", Int.self), P("d", Double.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(fft.rfftfreq(a(0, Int.self), d: a(1, Double.self, 1), out: a(2, Tensor?.self, nil), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("row_stack", [P("tensors", [Tensor].self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.rowStack(a(0, [Tensor].self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.repeat", [P("input", Tensor.self), P("sizes", [Int].self, "v")]) { a in
    return .tensor(a.me.`repeat`(a(1, [Int].self)))
  }
  r.add("Tensor.ravel", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.ravel())
  }
  r.add("Tensor.roll", [P("input", Tensor.self), P("shifts", [Int].self, "v"), P("dims", [Int].self, "d")]) { a in
    return .tensor(a.me.roll(a(1, [Int].self), dims: a(2, [Int].self, [])))
  }
  r.add("Tensor.rot90", [P("input", Tensor.self), P("k", Int.self, "d"), P("dims", [Int].self, "d")]) { a in
    return .tensor(a.me.rot90(k: a(1, Int.self, 1), dims: a(2, [Int].self, [0, 1])))
  }
  r.add("nn.functional.rms_norm", [P("input", Tensor.self), P("normalized_shape", [Int].self, "v"), P("weight", Tensor?.self, "d"), P("eps", Double?.self, "d")]) { a in
    return .tensor(nn.functional.rmsNorm(a(0, Tensor.self), a(1, [Int].self), weight: a(2, Tensor?.self, nil), eps: a(3, Double?.self, nil)))
  }
  r.add("rand", [P("size", Size.self, "v"), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.rand(a(0, Size.self), generator: a(1, Generator?.self, nil), out: a(2, Tensor?.self, nil), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("randn", [P("size", Size.self, "v"), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.randn(a(0, Size.self), generator: a(1, Generator?.self, nil), out: a(2, Tensor?.self, nil), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("randint", [P("high", Int.self), P("size", Size.self, "v"), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.randint(a(0, Int.self), a(1, Size.self), generator: a(2, Generator?.self, nil), out: a(3, Tensor?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("randint", [P("low", Int.self), P("high", Int.self), P("size", Size.self, "v"), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.randint(a(0, Int.self), a(1, Int.self), a(2, Size.self), generator: a(3, Generator?.self, nil), out: a(4, Tensor?.self, nil), dtype: a(5, DType?.self, nil), device: a(6, Device?.self, nil), requiresGrad: a(7, Bool.self, false)))
  }
  r.add("randperm", [P("n", Int.self), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.randperm(a(0, Int.self), generator: a(1, Generator?.self, nil), out: a(2, Tensor?.self, nil), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("rand_like", [P("input", Tensor.self), P("generator", Generator?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.randLike(a(0, Tensor.self), generator: a(1, Generator?.self, nil), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("randn_like", [P("input", Tensor.self), P("generator", Generator?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.randnLike(a(0, Tensor.self), generator: a(1, Generator?.self, nil), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("randint_like", [P("input", Tensor.self), P("high", Int.self), P("generator", Generator?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.randintLike(a(0, Tensor.self), a(1, Int.self), generator: a(2, Generator?.self, nil), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("randint_like", [P("input", Tensor.self), P("low", Int.self), P("high", Int.self), P("generator", Generator?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.randintLike(a(0, Tensor.self), a(1, Int.self), a(2, Int.self), generator: a(3, Generator?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("Tensor.random_", [P("input", Tensor.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.random_(generator: a(1, Generator?.self, nil)))
  }
  r.add("Tensor.random_", [P("input", Tensor.self), P("to", Int.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.random_(a(1, Int.self), generator: a(2, Generator?.self, nil)))
  }
  r.add("Tensor.random_", [P("input", Tensor.self), P("from", Int.self), P("to", Int?.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.random_(a(1, Int.self), a(2, Int?.self), generator: a(3, Generator?.self, nil)))
  }
  r.add("Tensor.repeat_interleave", [P("input", Tensor.self), P("repeats", Tensor.self), P("dim", Int?.self, "d"), P("output_size", Int?.self, "d")]) { a in
    return .tensor(a.me.repeatInterleave(a(1, Tensor.self), dim: a(2, Int?.self, nil), outputSize: a(3, Int?.self, nil)))
  }
  r.add("Tensor.repeat_interleave", [P("input", Tensor.self), P("repeats", Int.self), P("dim", Int?.self, "d"), P("output_size", Int?.self, "d")]) { a in
    return .tensor(a.me.repeatInterleave(a(1, Int.self), dim: a(2, Int?.self, nil), outputSize: a(3, Int?.self, nil)))
  }
  r.add("repeat_interleave", [P("repeats", Tensor.self), P("output_size", Int?.self, "d")]) { a in
    return .tensor(torch.repeatInterleave(a(0, Tensor.self), outputSize: a(1, Int?.self, nil)))
  }
  r.add("Tensor.round", [P("input", Tensor.self), P("decimals", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.round(decimals: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.renorm", [P("input", Tensor.self), P("p", Scalar.self), P("dim", Int.self), P("maxnorm", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.renorm(a(1, Scalar.self), a(2, Int.self), a(3, Scalar.self), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.reshape", [P("input", Tensor.self), P("shape", Size.self, "v")]) { a in
    return .tensor(a.me.reshape(a(1, Size.self)))
  }
  r.add("Tensor.reshape_as", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.reshapeAs(a(1, Tensor.self)))
  }
  r.add("Tensor.resize_", [P("input", Tensor.self), P("size", Size.self, "v")]) { a in
    return .tensor(a.me.resize_(a(1, Size.self)))
  }
  r.add("Tensor.resize_as_", [P("input", Tensor.self), P("the_template", Tensor.self)]) { a in
    return .tensor(a.me.resizeAs_(a(1, Tensor.self)))
  }
  r.add("result_type", [P("tensor1", Tensor.self), P("tensor2", Tensor.self)]) { a in
    return dynamic(torch.resultType(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("relu", [P("input", Tensor.self)]) { a in
    return .tensor(torch.relu(a(0, Tensor.self)))
  }
  r.add("Tensor.relu_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.relu_())
  }
  r.add("relu_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.relu_(a(0, Tensor.self)))
  }
  r.add("nn.functional.relu_", [P("input", Tensor.self)]) { a in
    return .tensor(nn.functional.relu_(a(0, Tensor.self)))
  }
  r.add("rsub", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(torch.rsub(a(0, Tensor.self), a(1, Tensor.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("rsub", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(torch.rsub(a(0, Tensor.self), a(1, Scalar.self), alpha: a(2, Scalar.self, 1)))
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
  r.add("resolve_conj", [P("input", Tensor.self)]) { a in
    return .tensor(torch.resolveConj(a(0, Tensor.self)))
  }
  r.add("resolve_neg", [P("input", Tensor.self)]) { a in
    return .tensor(torch.resolveNeg(a(0, Tensor.self)))
  }
  r.add("real", [P("input", Tensor.self)]) { a in
    return .tensor(torch.real(a(0, Tensor.self)))
  }
  r.add("nn.functional.rrelu_", [P("input", Tensor.self), P("lower", Double.self, "d"), P("upper", Double.self, "d"), P("training", Bool.self, "d")]) { a in
    return .tensor(nn.functional.rrelu_(a(0, Tensor.self), lower: a(1, Double.self, 0.125), upper: a(2, Double.self, 1.0 / 3), training: a(3, Bool.self, false)))
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
  r.add("rad2deg", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.rad2deg(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.rad2deg_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.rad2deg_())
  }
  r.add("rad2deg_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.rad2deg_(a(0, Tensor.self)))
  }
  r.add("ravel", [P("input", Tensor.self)]) { a in
    return .tensor(torch.ravel(a(0, Tensor.self)))
  }
  r.add("roll", [P("input", Tensor.self), P("shifts", [Int].self, "v"), P("dims", [Int].self, "d")]) { a in
    return .tensor(torch.roll(a(0, Tensor.self), a(1, [Int].self), dims: a(2, [Int].self, [])))
  }
  r.add("rot90", [P("input", Tensor.self), P("k", Int.self, "d"), P("dims", [Int].self, "d")]) { a in
    return .tensor(torch.rot90(a(0, Tensor.self), k: a(1, Int.self, 1), dims: a(2, [Int].self, [0, 1])))
  }
  r.add("repeat_interleave", [P("input", Tensor.self), P("repeats", Tensor.self), P("dim", Int?.self, "d"), P("output_size", Int?.self, "d")]) { a in
    return .tensor(torch.repeatInterleave(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int?.self, nil), outputSize: a(3, Int?.self, nil)))
  }
  r.add("repeat_interleave", [P("input", Tensor.self), P("repeats", Int.self), P("dim", Int?.self, "d"), P("output_size", Int?.self, "d")]) { a in
    return .tensor(torch.repeatInterleave(a(0, Tensor.self), a(1, Int.self), dim: a(2, Int?.self, nil), outputSize: a(3, Int?.self, nil)))
  }
  r.add("round", [P("input", Tensor.self), P("decimals", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.round(a(0, Tensor.self), decimals: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.round_", [P("input", Tensor.self), P("decimals", Int.self, "d")]) { a in
    return .tensor(a.me.round_(decimals: a(1, Int.self, 0)))
  }
  r.add("round_", [P("input", Tensor.self), P("decimals", Int.self, "d")]) { a in
    return .tensor(torch.round_(a(0, Tensor.self), decimals: a(1, Int.self, 0)))
  }
  r.add("special.round", [P("input", Tensor.self), P("decimals", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.round(a(0, Tensor.self), decimals: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("renorm", [P("input", Tensor.self), P("p", Scalar.self), P("dim", Int.self), P("maxnorm", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.renorm(a(0, Tensor.self), a(1, Scalar.self), a(2, Int.self), a(3, Scalar.self), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.renorm_", [P("input", Tensor.self), P("p", Scalar.self), P("dim", Int.self), P("maxnorm", Scalar.self)]) { a in
    return .tensor(a.me.renorm_(a(1, Scalar.self), a(2, Int.self), a(3, Scalar.self)))
  }
  r.add("reshape", [P("input", Tensor.self), P("shape", Size.self, "v")]) { a in
    return .tensor(torch.reshape(a(0, Tensor.self), a(1, Size.self)))
  }
  r.module("nn.RMSNorm", [P("normalized_shape", AnyIntOrList.self), P("eps", Double?.self, "d"), P("elementwise_affine", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.RMSNorm(a(0, AnyIntOrList.self).value, eps: a(1, Double?.self, nil), elementwiseAffine: a(2, Bool.self, true), dtype: a(3, DType?.self, nil))
  }
  r.forward("nn.RMSNorm", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.RMSNorm
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ReflectionPad1d", [P("padding", AnyIntOrList.self)]) { a in
    nn.ReflectionPad1d(a(0, AnyIntOrList.self).value)
  }
  r.forward("nn.ReflectionPad1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ReflectionPad1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ReflectionPad2d", [P("padding", AnyIntOrList.self)]) { a in
    nn.ReflectionPad2d(a(0, AnyIntOrList.self).value)
  }
  r.forward("nn.ReflectionPad2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ReflectionPad2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ReflectionPad3d", [P("padding", AnyIntOrList.self)]) { a in
    nn.ReflectionPad3d(a(0, AnyIntOrList.self).value)
  }
  r.forward("nn.ReflectionPad3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ReflectionPad3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ReplicationPad1d", [P("padding", AnyIntOrList.self)]) { a in
    nn.ReplicationPad1d(a(0, AnyIntOrList.self).value)
  }
  r.forward("nn.ReplicationPad1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ReplicationPad1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ReplicationPad2d", [P("padding", AnyIntOrList.self)]) { a in
    nn.ReplicationPad2d(a(0, AnyIntOrList.self).value)
  }
  r.forward("nn.ReplicationPad2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ReplicationPad2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ReplicationPad3d", [P("padding", AnyIntOrList.self)]) { a in
    nn.ReplicationPad3d(a(0, AnyIntOrList.self).value)
  }
  r.forward("nn.ReplicationPad3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ReplicationPad3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.RReLU", [P("lower", Double.self, "d"), P("upper", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.RReLU(lower: a(0, Double.self, 1.0 / 8), upper: a(1, Double.self, 1.0 / 3), inplace: a(2, Bool.self, false))
  }
  r.forward("nn.RReLU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.RReLU
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ReLU", [P("inplace", Bool.self, "d")]) { a in
    nn.ReLU(inplace: a(0, Bool.self, false))
  }
  r.forward("nn.ReLU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ReLU
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.ReLU6", [P("inplace", Bool.self, "d")]) { a in
    nn.ReLU6(inplace: a(0, Bool.self, false))
  }
  r.forward("nn.ReLU6", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.ReLU6
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.RNN", [P("input_size", Int.self), P("hidden_size", Int.self), P("num_layers", Int.self, "d"), P("nonlinearity", String.self, "d"), P("bias", Bool.self, "d"), P("batch_first", Bool.self, "d"), P("dropout", Double.self, "d"), P("bidirectional", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.RNN(a(0, Int.self), a(1, Int.self), numLayers: a(2, Int.self, 1), nonlinearity: a(3, String.self, "tanh"), bias: a(4, Bool.self, true), batchFirst: a(5, Bool.self, false), dropout: a(6, Double.self, 0), bidirectional: a(7, Bool.self, false), dtype: a(8, DType?.self, nil))
  }
  r.forward("nn.RNN", [P("module", Int.self), P("input", Tensor.self), P("hx", Tensor?.self, "d")]) { module, a in
    let m = module as! nn.RNN
    let y = m(a(1, Tensor.self), a(2, Tensor?.self, nil))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.module("nn.RNNCell", [P("input_size", Int.self), P("hidden_size", Int.self), P("bias", Bool.self, "d"), P("nonlinearity", String.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.RNNCell(a(0, Int.self), a(1, Int.self), bias: a(2, Bool.self, true), nonlinearity: a(3, String.self, "tanh"), dtype: a(4, DType?.self, nil))
  }
  r.forward("nn.RNNCell", [P("module", Int.self), P("input", Tensor.self), P("hx", Tensor?.self, "d")]) { module, a in
    let m = module as! nn.RNNCell
    return .tensor(m(a(1, Tensor.self), a(2, Tensor?.self, nil)))
  }
  r.optimizer("optim.RAdam", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("betas", Pair<Double, Double>.self, "d"), P("eps", Double.self, "d"), P("weight_decay", Double.self, "d"), P("decoupled_weight_decay", Bool.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.RAdam(a(0, [Tensor].self), lr: a(1, Double.self, 1e-3), betas: a(2, Pair<Double, Double>.self, Pair((0.9, 0.999))).tuple, eps: a(3, Double.self, 1e-8), weightDecay: a(4, Double.self, 0), decoupledWeightDecay: a(5, Bool.self, false), maximize: a(6, Bool.self, false))
  }
  r.optimizer("optim.RMSprop", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("alpha", Double.self, "d"), P("eps", Double.self, "d"), P("weight_decay", Double.self, "d"), P("momentum", Double.self, "d"), P("centered", Bool.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.RMSprop(a(0, [Tensor].self), lr: a(1, Double.self, 1e-2), alpha: a(2, Double.self, 0.99), eps: a(3, Double.self, 1e-8), weightDecay: a(4, Double.self, 0), momentum: a(5, Double.self, 0), centered: a(6, Bool.self, false), maximize: a(7, Bool.self, false))
  }
  r.optimizer("optim.Rprop", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("etas", Pair<Double, Double>.self, "d"), P("step_sizes", Pair<Double, Double>.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.Rprop(a(0, [Tensor].self), lr: a(1, Double.self, 1e-2), etas: a(2, Pair<Double, Double>.self, Pair((0.5, 1.2))).tuple, stepSizes: a(3, Pair<Double, Double>.self, Pair((1e-6, 50))).tuple, maximize: a(4, Bool.self, false))
  }
}
