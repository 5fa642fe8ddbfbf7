// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register15(_ r: inout Registry) {
  r.forward("nn.UpsamplingBilinear2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.UpsamplingBilinear2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.optimizer("optim.ASGD", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("lambd", Double.self, "d"), P("alpha", Double.self, "d"), P("t0", Double.self, "d"), P("weight_decay", Double.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.ASGD(a(0, [Tensor].self), lr: a(1, Double.self, 1e-2), lambd: a(2, Double.self, 1e-4), alpha: a(3, Double.self, 0.75), t0: a(4, Double.self, 1e6), weightDecay: a(5, Double.self, 0), maximize: a(6, Bool.self, false))
  }
  r.optimizer("optim.Adafactor", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("beta2_decay", Double.self, "d"), P("eps", Pair<Double?, Double>.self, "d"), P("d", Double.self, "d"), P("weight_decay", Double.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.Adafactor(a(0, [Tensor].self), lr: a(1, Double.self, 1e-2), beta2Decay: a(2, Double.self, -0.8), eps: a(3, Pair<Double?, Double>.self, Pair((nil, 1e-3))).tuple, d: a(4, Double.self, 1), weightDecay: a(5, Double.self, 0), maximize: a(6, Bool.self, false))
  }
  r.optimizer("optim.Adam", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("betas", Pair<Double, Double>.self, "d"), P("eps", Double.self, "d"), P("weight_decay", Double.self, "d"), P("amsgrad", Bool.self, "d"), P("maximize", Bool.self, "d"), P("decoupled_weight_decay", Bool.self, "d")]) { a in
    optim.Adam(a(0, [Tensor].self), lr: a(1, Double.self, 1e-3), betas: a(2, Pair<Double, Double>.self, Pair((0.9, 0.999))).tuple, eps: a(3, Double.self, 1e-8), weightDecay: a(4, Double.self, 0), amsgrad: a(5, Bool.self, false), maximize: a(6, Bool.self, false), decoupledWeightDecay: a(7, Bool.self, false))
  }
  r.optimizer("optim.AdamW", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("betas", Pair<Double, Double>.self, "d"), P("eps", Double.self, "d"), P("weight_decay", Double.self, "d"), P("amsgrad", Bool.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.AdamW(a(0, [Tensor].self), lr: a(1, Double.self, 1e-3), betas: a(2, Pair<Double, Double>.self, Pair((0.9, 0.999))).tuple, eps: a(3, Double.self, 1e-8), weightDecay: a(4, Double.self, 1e-2), amsgrad: a(5, Bool.self, false), maximize: a(6, Bool.self, false))
  }
  r.optimizer("optim.Adamax", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("betas", Pair<Double, Double>.self, "d"), P("eps", Double.self, "d"), P("weight_decay", Double.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.Adamax(a(0, [Tensor].self), lr: a(1, Double.self, 2e-3), betas: a(2, Pair<Double, Double>.self, Pair((0.9, 0.999))).tuple, eps: a(3, Double.self, 1e-8), weightDecay: a(4, Double.self, 0), maximize: a(5, Bool.self, false))
  }
  r.optimizer("optim.NAdam", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("betas", Pair<Double, Double>.self, "d"), P("eps", Double.self, "d"), P("weight_decay", Double.self, "d"), P("momentum_decay", Double.self, "d"), P("decoupled_weight_decay", Bool.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.NAdam(a(0, [Tensor].self), lr: a(1, Double.self, 2e-3), betas: a(2, Pair<Double, Double>.self, Pair((0.9, 0.999))).tuple, eps: a(3, Double.self, 1e-8), weightDecay: a(4, Double.self, 0), momentumDecay: a(5, Double.self, 4e-3), decoupledWeightDecay: a(6, Bool.self, false), maximize: a(7, Bool.self, false))
  }
  r.optimizer("optim.RAdam", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("betas", Pair<Double, Double>.self, "d"), P("eps", Double.self, "d"), P("weight_decay", Double.self, "d"), P("decoupled_weight_decay", Bool.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.RAdam(a(0, [Tensor].self), lr: a(1, Double.self, 1e-3), betas: a(2, Pair<Double, Double>.self, Pair((0.9, 0.999))).tuple, eps: a(3, Double.self, 1e-8), weightDecay: a(4, Double.self, 0), decoupledWeightDecay: a(5, Bool.self, false), maximize: a(6, Bool.self, false))
  }
  r.optimizer("optim.Adagrad", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("lr_decay", Double.self, "d"), P("weight_decay", Double.self, "d"), P("initial_accumulator_value", Double.self, "d"), P("eps", Double.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.Adagrad(a(0, [Tensor].self), lr: a(1, Double.self, 1e-2), lrDecay: a(2, Double.self, 0), weightDecay: a(3, Double.self, 0), initialAccumulatorValue: a(4, Double.self, 0), eps: a(5, Double.self, 1e-10), maximize: a(6, Bool.self, false))
  }
  r.optimizer("optim.Adadelta", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("rho", Double.self, "d"), P("eps", Double.self, "d"), P("weight_decay", Double.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.Adadelta(a(0, [Tensor].self), lr: a(1, Double.self, 1), rho: a(2, Double.self, 0.9), eps: a(3, Double.self, 1e-6), weightDecay: a(4, Double.self, 0), maximize: a(5, Bool.self, false))
  }
  r.optimizer("optim.RMSprop", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("alpha", Double.self, "d"), P("eps", Double.self, "d"), P("weight_decay", Double.self, "d"), P("momentum", Double.self, "d"), P("centered", Bool.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.RMSprop(a(0, [Tensor].self), lr: a(1, Double.self, 1e-2), alpha: a(2, Double.self, 0.99), eps: a(3, Double.self, 1e-8), weightDecay: a(4, Double.self, 0), momentum: a(5, Double.self, 0), centered: a(6, Bool.self, false), maximize: a(7, Bool.self, false))
  }
  r.optimizer("optim.Rprop", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("etas", Pair<Double, Double>.self, "d"), P("step_sizes", Pair<Double, Double>.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.Rprop(a(0, [Tensor].self), lr: a(1, Double.self, 1e-2), etas: a(2, Pair<Double, Double>.self, Pair((0.5, 1.2))).tuple, stepSizes: a(3, Pair<Double, Double>.self, Pair((1e-6, 50))).tuple, maximize: a(4, Bool.self, false))
  }
  r.optimizer("optim.LBFGS", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("max_iter", Int.self, "d"), P("max_eval", Int?.self, "d"), P("tolerance_grad", Double.self, "d"), P("tolerance_change", Double.self, "d"), P("history_size", Int.self, "d"), P("line_search_fn", String?.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.LBFGS(a(0, [Tensor].self), lr: a(1, Double.self, 1), maxIter: a(2, Int.self, 20), maxEval: a(3, Int?.self, nil), toleranceGrad: a(4, Double.self, 1e-7), toleranceChange: a(5, Double.self, 1e-9), historySize: a(6, Int.self, 100), lineSearchFn: a(7, String?.self, nil), maximize: a(8, Bool.self, false))
  }
  r.optimizer("optim.Muon", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("weight_decay", Double.self, "d"), P("momentum", Double.self, "d"), P("nesterov", Bool.self, "d"), P("ns_coefficients", Triple<Double, Double, Double>.self, "d"), P("eps", Double.self, "d"), P("ns_steps", Int.self, "d"), P("adjust_lr_fn", String?.self, "d")]) { a in
    optim.Muon(a(0, [Tensor].self), lr: a(1, Double.self, 1e-3), weightDecay: a(2, Double.self, 0.1), momentum: a(3, Double.self, 0.95), nesterov: a(4, Bool.self, true), nsCoefficients: a(5, Triple<Double, Double, Double>.self, Triple((3.4445, -4.775, 2.0315))).tuple, eps: a(6, Double.self, 1e-7), nsSteps: a(7, Int.self, 5), adjustLrFn: a(8, String?.self, nil))
  }
  r.optimizer("optim.SGD", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("momentum", Double.self, "d"), P("dampening", Double.self, "d"), P("weight_decay", Double.self, "d"), P("nesterov", Bool.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.SGD(a(0, [Tensor].self), lr: a(1, Double.self, 1e-3), momentum: a(2, Double.self, 0), dampening: a(3, Double.self, 0), weightDecay: a(4, Double.self, 0), nesterov: a(5, Bool.self, false), maximize: a(6, Bool.self, false))
  }
  r.optimizer("optim.SparseAdam", [P("params", [Tensor].self), P("lr", Double.self, "d"), P("betas", Pair<Double, Double>.self, "d"), P("eps", Double.self, "d"), P("maximize", Bool.self, "d")]) { a in
    optim.SparseAdam(a(0, [Tensor].self), lr: a(1, Double.self, 1e-3), betas: a(2, Pair<Double, Double>.self, Pair((0.9, 0.999))).tuple, eps: a(3, Double.self, 1e-8), maximize: a(4, Bool.self, false))
  }
}
