// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerP(_ r: inout Registry) {
  r.add("Tensor.prelu", [P("input", Tensor.self), P("weight", Tensor.self)]) { a in
    return .tensor(a.me.prelu(a(1, Tensor.self)))
  }
  r.add("nn.functional.prelu", [P("input", Tensor.self), P("weight", Tensor.self)]) { a in
    return .tensor(nn.functional.prelu(a(0, Tensor.self), a(1, Tensor.self)))
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
  r.add("pow", [P("input", Scalar.self), P("exponent", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.pow(a(0, Scalar.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.polygamma", [P("input", Tensor.self), P("n", Int.self)]) { a in
    return .tensor(a.me.polygamma(a(1, Int.self)))
  }
  r.add("polygamma", [P("n", Int.self), P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.polygamma(a(0, Int.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("nn.functional.pairwise_distance", [P("x1", Tensor.self), P("x2", Tensor.self), P("p", Double.self, "d"), P("eps", Double.self, "d"), P("keepdim", Bool.self, "d")]) { a in
    return .tensor(nn.functional.pairwiseDistance(a(0, Tensor.self), a(1, Tensor.self), p: a(2, Double.self, 2), eps: a(3, Double.self, 1e-6), keepdim: a(4, Bool.self, false)))
  }
  r.add("nn.functional.pdist", [P("input", Tensor.self), P("p", Double.self, "d")]) { a in
    return .tensor(nn.functional.pdist(a(0, Tensor.self), p: a(1, Double.self, 2)))
  }
  r.add("polar", [P("abs", Tensor.self), P("angle", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.polar(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.put", [P("input", Tensor.self), P("index", Tensor.self), P("source", Tensor.self), P("accumulate", Bool.self, "d")]) { a in
    return .tensor(a.me.put(a(1, Tensor.self), a(2, Tensor.self), accumulate: a(3, Bool.self, false)))
  }
  r.add("pca_lowrank", [P("A", Tensor.self), P("q", Int?.self, "d"), P("center", Bool.self, "d"), P("niter", Int.self, "d")]) { a in
    let y = torch.pcaLowrank(a(0, Tensor.self), q: a(1, Int?.self, nil), center: a(2, Bool.self, true), niter: a(3, Int.self, 2))
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("linalg.polar", [P("A", Tensor.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.polar(a(0, Tensor.self), out: a(1, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("linalg.pinv", [P("A", Tensor.self), P("atol", AnyTolerance?.self, "d"), P("rtol", AnyTolerance?.self, "d"), P("hermitian", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.pinv(a(0, Tensor.self), atol: a(1, AnyTolerance?.self, nil)?.value, rtol: a(2, AnyTolerance?.self, nil)?.value, hermitian: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("linalg.pinv", [P("A", Tensor.self), P("rcond", AnyTolerance.self), P("hermitian", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.pinv(a(0, Tensor.self), a(1, AnyTolerance.self).value, hermitian: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.pinverse", [P("input", Tensor.self), P("rcond", Double.self, "d")]) { a in
    return .tensor(a.me.pinverse(rcond: a(1, Double.self, 1e-15)))
  }
  r.add("nn.functional.poisson_nll_loss", [P("input", Tensor.self), P("target", Tensor.self), P("log_input", Bool.self, "d"), P("full", Bool.self, "d"), P("eps", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.poissonNllLoss(a(0, Tensor.self), a(1, Tensor.self), logInput: a(2, Bool.self, true), full: a(3, Bool.self, false), eps: a(4, Double.self, 1e-8), reduction: a(5, String.self, "mean")))
  }
  r.add("poisson", [P("input", Tensor.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(torch.poisson(a(0, Tensor.self), generator: a(1, Generator?.self, nil)))
  }
  r.add("nn.functional.pad", [P("input", Tensor.self), P("pad", [Int].self, "v"), P("mode", String.self, "d"), P("value", Double?.self, "d")]) { a in
    return .tensor(nn.functional.pad(a(0, Tensor.self), a(1, [Int].self), mode: a(2, String.self, "constant"), value: a(3, Double?.self, nil)))
  }
  r.add("nn.functional.pixel_shuffle", [P("input", Tensor.self), P("upscale_factor", Int.self)]) { a in
    return .tensor(nn.functional.pixelShuffle(a(0, Tensor.self), a(1, Int.self)))
  }
  r.add("nn.functional.pixel_unshuffle", [P("input", Tensor.self), P("downscale_factor", Int.self)]) { a in
    return .tensor(nn.functional.pixelUnshuffle(a(0, Tensor.self), a(1, Int.self)))
  }
  r.add("Tensor.prod", [P("input", Tensor.self), P("dtype", DType?.self, "d")]) { a in
    return .tensor(a.me.prod(dtype: a(1, DType?.self, nil)))
  }
  r.add("Tensor.prod", [P("input", Tensor.self), P("dim", Int.self), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.prod(a(1, Int.self), keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("special.polygamma", [P("n", Int.self), P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.polygamma(a(0, Int.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.permute", [P("input", Tensor.self), P("dims", [Int].self, "v")]) { a in
    return .tensor(a.me.permute(a(1, [Int].self)))
  }
  r.add("promote_types", [P("type1", DType.self), P("type2", DType.self)]) { a in
    return dynamic(torch.promoteTypes(a(0, DType.self), a(1, DType.self)))
  }
  r.add("prelu", [P("input", Tensor.self), P("weight", Tensor.self)]) { a in
    return .tensor(torch.prelu(a(0, Tensor.self), a(1, Tensor.self)))
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
  r.add("Tensor.polygamma_", [P("input", Tensor.self), P("n", Int.self)]) { a in
    return .tensor(a.me.polygamma_(a(1, Int.self)))
  }
  r.add("special.psi", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.psi(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("put", [P("input", Tensor.self), P("index", Tensor.self), P("source", Tensor.self), P("accumulate", Bool.self, "d")]) { a in
    return .tensor(torch.put(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), accumulate: a(3, Bool.self, false)))
  }
  r.add("Tensor.put_", [P("input", Tensor.self), P("index", Tensor.self), P("source", Tensor.self), P("accumulate", Bool.self, "d")]) { a in
    return .tensor(a.me.put_(a(1, Tensor.self), a(2, Tensor.self), accumulate: a(3, Bool.self, false)))
  }
  r.add("pinverse", [P("input", Tensor.self), P("rcond", Double.self, "d")]) { a in
    return .tensor(torch.pinverse(a(0, Tensor.self), rcond: a(1, Double.self, 1e-15)))
  }
  r.add("prod", [P("input", Tensor.self), P("dtype", DType?.self, "d")]) { a in
    return .tensor(torch.prod(a(0, Tensor.self), dtype: a(1, DType?.self, nil)))
  }
  r.add("prod", [P("input", Tensor.self), P("dim", Int.self), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.prod(a(0, Tensor.self), a(1, Int.self), keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("permute", [P("input", Tensor.self), P("dims", [Int].self, "v")]) { a in
    return .tensor(torch.permute(a(0, Tensor.self), a(1, [Int].self)))
  }
  r.module("nn.PReLU", [P("num_parameters", Int.self, "d"), P("init", Double.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.PReLU(numParameters: a(0, Int.self, 1), init: a(1, Double.self, 0.25), dtype: a(2, DType?.self, nil))
  }
  r.forward("nn.PReLU", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.PReLU
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.PairwiseDistance", [P("p", Double.self, "d"), P("eps", Double.self, "d"), P("keepdim", Bool.self, "d")]) { a in
    nn.PairwiseDistance(p: a(0, Double.self, 2), eps: a(1, Double.self, 1e-6), keepdim: a(2, Bool.self, false))
  }
  r.forward("nn.PairwiseDistance", [P("module", Int.self), P("x1", Tensor.self), P("x2", Tensor.self)]) { module, a in
    let m = module as! nn.PairwiseDistance
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.PoissonNLLLoss", [P("log_input", Bool.self, "d"), P("full", Bool.self, "d"), P("eps", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.PoissonNLLLoss(logInput: a(0, Bool.self, true), full: a(1, Bool.self, false), eps: a(2, Double.self, 1e-8), reduction: a(3, String.self, "mean"))
  }
  r.forward("nn.PoissonNLLLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.PoissonNLLLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.utils.parametrize.Parametrization", []) { a in
    nn.utils.parametrize.Parametrization()
  }
  r.forward("nn.utils.parametrize.Parametrization", [P("module", Int.self), P("originals", [Tensor].self)]) { module, a in
    let m = module as! nn.utils.parametrize.Parametrization
    return .tensor(m(a(1, [Tensor].self)))
  }
  r.module("nn.PixelShuffle", [P("upscale_factor", Int.self)]) { a in
    nn.PixelShuffle(a(0, Int.self))
  }
  r.forward("nn.PixelShuffle", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.PixelShuffle
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.PixelUnshuffle", [P("downscale_factor", Int.self)]) { a in
    nn.PixelUnshuffle(a(0, Int.self))
  }
  r.forward("nn.PixelUnshuffle", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.PixelUnshuffle
    return .tensor(m(a(1, Tensor.self)))
  }
}
