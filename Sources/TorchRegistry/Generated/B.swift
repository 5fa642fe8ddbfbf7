// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerB(_ r: inout Registry) {
  r.add("Tensor.backward", [P("input", Tensor.self), P("gradient", Tensor?.self, "d"), P("retain_graph", Bool?.self, "d"), P("create_graph", Bool.self, "d"), P("inputs", [Tensor]?.self, "d")]) { a in
    a.me.backward(gradient: a(1, Tensor?.self, nil), retainGraph: a(2, Bool?.self, nil), createGraph: a(3, Bool.self, false), inputs: a(4, [Tensor]?.self, nil))
    return .none
  }
  r.add("autograd.backward", [P("tensors", [Tensor].self), P("grad_tensors", [Tensor?]?.self, "d"), P("retain_graph", Bool?.self, "d"), P("create_graph", Bool.self, "d"), P("inputs", [Tensor]?.self, "d")]) { a in
    torch.autograd.backward(a(0, [Tensor].self), gradTensors: a(1, [Tensor?]?.self, nil), retainGraph: a(2, Bool?.self, nil), createGraph: a(3, Bool.self, false), inputs: a(4, [Tensor]?.self, nil))
    return .none
  }
  r.add("Tensor.bool", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.bool())
  }
  r.add("Tensor.byte", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.byte())
  }
  r.add("Tensor.bfloat16", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.bfloat16())
  }
  r.add("block_diag", [P("tensors", [Tensor].self, "v")]) { a in
    return .tensor(torch.blockDiag(a(0, [Tensor].self)))
  }
  r.add("nn.functional.bilinear", [P("input1", Tensor.self), P("input2", Tensor.self), P("weight", Tensor.self), P("bias", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.bilinear(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), bias: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.bincount", [P("input", Tensor.self), P("weights", Tensor?.self, "d"), P("minlength", Int.self, "d")]) { a in
    return .tensor(a.me.bincount(weights: a(1, Tensor?.self, nil), minlength: a(2, Int.self, 0)))
  }
  r.add("broadcast_tensors", [P("tensors", [Tensor].self, "v")]) { a in
    return dynamic(torch.broadcastTensors(a(0, [Tensor].self)))
  }
  r.add("broadcast_shapes", [P("shapes", [Size].self, "vl")]) { a in
    return dynamic(torch.broadcastShapes(a(0, [Size].self)))
  }
  r.add("Tensor.broadcast_to", [P("input", Tensor.self), P("size", Size.self, "v")]) { a in
    return .tensor(a.me.broadcastTo(a(1, Size.self)))
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
  r.add("Tensor.bitwise_not", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseNot(out: a(1, Tensor?.self, nil)))
  }
  r.add("nn.functional.binary_cross_entropy", [P("input", Tensor.self), P("target", Tensor.self), P("weight", Tensor?.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.binaryCrossEntropy(a(0, Tensor.self), a(1, Tensor.self), weight: a(2, Tensor?.self, nil), reduction: a(3, String.self, "mean")))
  }
  r.add("nn.functional.binary_cross_entropy_with_logits", [P("input", Tensor.self), P("target", Tensor.self), P("weight", Tensor?.self, "d"), P("reduction", String.self, "d"), P("pos_weight", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.binaryCrossEntropyWithLogits(a(0, Tensor.self), a(1, Tensor.self), weight: a(2, Tensor?.self, nil), reduction: a(3, String.self, "mean"), posWeight: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.bmm", [P("input", Tensor.self), P("mat2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bmm(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.baddbmm", [P("input", Tensor.self), P("batch1", Tensor.self), P("batch2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.baddbmm(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("binomial", [P("count", Tensor.self), P("prob", Tensor.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(torch.binomial(a(0, Tensor.self), a(1, Tensor.self), generator: a(2, Generator?.self, nil)))
  }
  r.add("nn.functional.batch_norm", [P("input", Tensor.self), P("running_mean", Tensor?.self), P("running_var", Tensor?.self), P("weight", Tensor?.self, "d"), P("bias", Tensor?.self, "d"), P("training", Bool.self, "d"), P("momentum", Double.self, "d"), P("eps", Double.self, "d")]) { a in
    return .tensor(nn.functional.batchNorm(a(0, Tensor.self), a(1, Tensor?.self), a(2, Tensor?.self), weight: a(3, Tensor?.self, nil), bias: a(4, Tensor?.self, nil), training: a(5, Bool.self, false), momentum: a(6, Double.self, 0.1), eps: a(7, Double.self, 1e-5)))
  }
  r.add("Tensor.bernoulli_", [P("input", Tensor.self), P("p", Double.self, "d"), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.bernoulli_(p: a(1, Double.self, 0.5), generator: a(2, Generator?.self, nil)))
  }
  r.add("Tensor.bernoulli_", [P("input", Tensor.self), P("p", Tensor.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.bernoulli_(a(1, Tensor.self), generator: a(2, Generator?.self, nil)))
  }
  r.add("Tensor.bernoulli", [P("input", Tensor.self), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bernoulli(generator: a(1, Generator?.self, nil), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bernoulli", [P("input", Tensor.self), P("p", Double.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.bernoulli(a(1, Double.self), generator: a(2, Generator?.self, nil)))
  }
  r.add("bucketize", [P("input", Tensor.self), P("boundaries", Tensor.self), P("out_int32", Bool.self, "d"), P("right", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bucketize(a(0, Tensor.self), a(1, Tensor.self), outInt32: a(2, Bool.self, false), right: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("bucketize", [P("input", Scalar.self), P("boundaries", Tensor.self), P("out_int32", Bool.self, "d"), P("right", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bucketize(a(0, Scalar.self), a(1, Tensor.self), outInt32: a(2, Bool.self, false), right: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("special.bessel_j0", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.besselJ0(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.bessel_j1", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.besselJ1(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.bessel_y0", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.besselY0(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.bessel_y1", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.besselY1(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("blackman_window", [P("window_length", Int.self), P("periodic", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.blackmanWindow(a(0, Int.self), periodic: a(1, Bool.self, true), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("bartlett_window", [P("window_length", Int.self), P("periodic", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.bartlettWindow(a(0, Int.self), periodic: a(1, Bool.self, true), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("signal.windows.bartlett", [P("m", Int.self), P("sym", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.signal.windows.bartlett(a(0, Int.self), sym: a(1, Bool.self, true), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("signal.windows.blackman", [P("m", Int.self), P("sym", Bool.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.signal.windows.blackman(a(0, Int.self), sym: a(1, Bool.self, true), dtype: a(2, DType?.self, nil), device: a(3, Device?.self, nil), requiresGrad: a(4, Bool.self, false)))
  }
  r.add("bincount", [P("input", Tensor.self), P("weights", Tensor?.self, "d"), P("minlength", Int.self, "d")]) { a in
    return .tensor(torch.bincount(a(0, Tensor.self), weights: a(1, Tensor?.self, nil), minlength: a(2, Int.self, 0)))
  }
  r.add("broadcast_to", [P("input", Tensor.self), P("size", Size.self, "v")]) { a in
    return .tensor(torch.broadcastTo(a(0, Tensor.self), a(1, Size.self)))
  }
  r.add("bitwise_and", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseAnd(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_and_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.bitwiseAnd_(a(1, Tensor.self)))
  }
  r.add("bitwise_and", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseAnd(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_and_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.bitwiseAnd_(a(1, Scalar.self)))
  }
  r.add("bitwise_or", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseOr(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_or_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.bitwiseOr_(a(1, Tensor.self)))
  }
  r.add("bitwise_or", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseOr(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_or_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.bitwiseOr_(a(1, Scalar.self)))
  }
  r.add("bitwise_xor", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseXor(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_xor_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.bitwiseXor_(a(1, Tensor.self)))
  }
  r.add("bitwise_xor", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseXor(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_xor_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.bitwiseXor_(a(1, Scalar.self)))
  }
  r.add("bitwise_left_shift", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseLeftShift(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_left_shift_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.bitwiseLeftShift_(a(1, Tensor.self)))
  }
  r.add("bitwise_left_shift", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseLeftShift(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_left_shift_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.bitwiseLeftShift_(a(1, Scalar.self)))
  }
  r.add("bitwise_right_shift", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseRightShift(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_right_shift_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.bitwiseRightShift_(a(1, Tensor.self)))
  }
  r.add("bitwise_right_shift", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseRightShift(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_right_shift_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.bitwiseRightShift_(a(1, Scalar.self)))
  }
  r.add("bitwise_not", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseNot(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_not_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.bitwiseNot_())
  }
  r.add("bmm", [P("input", Tensor.self), P("mat2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bmm(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("baddbmm", [P("input", Tensor.self), P("batch1", Tensor.self), P("batch2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.baddbmm(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.baddbmm_", [P("input", Tensor.self), P("batch1", Tensor.self), P("batch2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.baddbmm_(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1)))
  }
  r.add("bernoulli", [P("input", Tensor.self), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bernoulli(a(0, Tensor.self), generator: a(1, Generator?.self, nil), out: a(2, Tensor?.self, nil)))
  }
  r.add("bernoulli", [P("input", Tensor.self), P("p", Double.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(torch.bernoulli(a(0, Tensor.self), a(1, Double.self), generator: a(2, Generator?.self, nil)))
  }
  r.module("nn.Bilinear", [P("in1_features", Int.self), P("in2_features", Int.self), P("out_features", Int.self), P("bias", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.Bilinear(a(0, Int.self), a(1, Int.self), a(2, Int.self), bias: a(3, Bool.self, true), dtype: a(4, DType?.self, nil))
  }
  r.forward("nn.Bilinear", [P("module", Int.self), P("input1", Tensor.self), P("input2", Tensor.self)]) { module, a in
    let m = module as! nn.Bilinear
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.BCELoss", [P("weight", Tensor?.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.BCELoss(weight: a(0, Tensor?.self, nil), reduction: a(1, String.self, "mean"))
  }
  r.forward("nn.BCELoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.BCELoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.BCEWithLogitsLoss", [P("weight", Tensor?.self, "d"), P("reduction", String.self, "d"), P("pos_weight", Tensor?.self, "d")]) { a in
    nn.BCEWithLogitsLoss(weight: a(0, Tensor?.self, nil), reduction: a(1, String.self, "mean"), posWeight: a(2, Tensor?.self, nil))
  }
  r.forward("nn.BCEWithLogitsLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.BCEWithLogitsLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.forward("nn.BatchNorm", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.BatchNorm
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.BatchNorm1d", [P("num_features", Int.self), P("eps", Double.self, "d"), P("momentum", Double?.self, "d"), P("affine", Bool.self, "d"), P("track_running_stats", Bool.self, "d"), P("dtype", DType?.self, "d"), P("bias", Bool.self, "d")]) { a in
    nn.BatchNorm1d(a(0, Int.self), eps: a(1, Double.self, 1e-5), momentum: a(2, Double?.self, 0.1), affine: a(3, Bool.self, true), trackRunningStats: a(4, Bool.self, true), dtype: a(5, DType?.self, nil), bias: a(6, Bool.self, true))
  }
  r.forward("nn.BatchNorm1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.BatchNorm1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.BatchNorm2d", [P("num_features", Int.self), P("eps", Double.self, "d"), P("momentum", Double?.self, "d"), P("affine", Bool.self, "d"), P("track_running_stats", Bool.self, "d"), P("dtype", DType?.self, "d"), P("bias", Bool.self, "d")]) { a in
    nn.BatchNorm2d(a(0, Int.self), eps: a(1, Double.self, 1e-5), momentum: a(2, Double?.self, 0.1), affine: a(3, Bool.self, true), trackRunningStats: a(4, Bool.self, true), dtype: a(5, DType?.self, nil), bias: a(6, Bool.self, true))
  }
  r.forward("nn.BatchNorm2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.BatchNorm2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.BatchNorm3d", [P("num_features", Int.self), P("eps", Double.self, "d"), P("momentum", Double?.self, "d"), P("affine", Bool.self, "d"), P("track_running_stats", Bool.self, "d"), P("dtype", DType?.self, "d"), P("bias", Bool.self, "d")]) { a in
    nn.BatchNorm3d(a(0, Int.self), eps: a(1, Double.self, 1e-5), momentum: a(2, Double?.self, 0.1), affine: a(3, Bool.self, true), trackRunningStats: a(4, Bool.self, true), dtype: a(5, DType?.self, nil), bias: a(6, Bool.self, true))
  }
  r.forward("nn.BatchNorm3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.BatchNorm3d
    return .tensor(m(a(1, Tensor.self)))
  }
}
