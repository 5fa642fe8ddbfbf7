import Glibc
import TorchCore

extension optim {
  /// Moments of the gradient with bias correction (Kingma and Ba 2015): m = β₁·m + (1 - β₁)·g,
  /// v = β₂·v + (1 - β₂)·g², p = p - lr / (1 - β₁ᵗ) · m / (√(v / (1 - β₂ᵗ)) + eps).
  ///
  ///     optim.Adam(model.parameters(), lr: 1e-3)
  open class Adam: Optimizer, @unchecked Sendable {
    /// `weightDecay` adds as much of the parameter to its gradient, or if `decoupledWeightDecay` shrinks the
    /// parameter by lr · weightDecay; `amsgrad` divides by the largest v so far (Reddi et al. 2018).
    public init(
      _ params: [some OptimizerParameters], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999),
      eps: Double = 1e-8, weightDecay: Double = 0, amsgrad: Bool = false, maximize: Bool = false,
      decoupledWeightDecay: Bool = false
    ) {
      checkOption(lr >= 0, "Adam", "lr", lr, "at least 0")
      checkOption(eps >= 0, "Adam", "eps", eps, "at least 0")
      checkOption(0 <= betas.0 && betas.0 < 1, "Adam", "betas.0", betas.0, "in 0 ..< 1")
      checkOption(0 <= betas.1 && betas.1 < 1, "Adam", "betas.1", betas.1, "in 0 ..< 1")
      checkOption(weightDecay >= 0, "Adam", "weightDecay", weightDecay, "at least 0")
      super.init(
        params,
        defaults: [
          "lr": .double(lr), "betas": .tuple([.double(betas.0), .double(betas.1)]), "eps": .double(eps),
          "weight_decay": .double(weightDecay), "amsgrad": .bool(amsgrad), "maximize": .bool(maximize),
          "foreach": .none, "capturable": false, "differentiable": false, "fused": .none,
          "decoupled_weight_decay": .bool(decoupledWeightDecay),
        ])
    }

    public final override func step(_ group: ParamGroup) {
      let (beta1, beta2) = group.pair("betas"), lr = group.lr, decay = group.number("weight_decay")
      let amsgrad = group.flag("amsgrad"), decoupled = group.flag("decoupled_weight_decay")
      let eps = group.number("eps"), sign = group.sign
      update(group) { p, g, state in
        let t = state.countStep()
        let rule = Rule(
          beta1: beta1, beta2: beta2, eps: eps, decay: decoupled ? 0 : decay,
          keep: decoupled ? 1 - lr * decay : 1,
          sign: sign, stepSize: lr / (1 - pow(beta1, t)), root: (1 - pow(beta2, t)).squareRoot(),
          amsgrad: amsgrad)
        var tensors = [p, g, state.tensor("exp_avg", like: p), state.tensor("exp_avg_sq", like: p)]
        if amsgrad { tensors.append(state.tensor("max_exp_avg_sq", like: p)) }
        return (rule, tensors)
      }
    }

    private struct Rule: Update {
      let beta1, beta2, eps, decay, keep, sign, stepSize, root: Double, amsgrad: Bool

      func run<T: BinaryFloatingPoint>(_ x: [UnsafeMutablePointer<T>], _ n: Int) {
        let p = x[0], g = x[1], m = x[2], v = x[3]
        let w = T(1 - beta1), beta2 = T(beta2), share = T(1 - self.beta2), eps = T(eps), root = T(root)
        let sign = T(sign), decay = T(decay), decays = self.decay != 0, keep = T(keep), down = T(-stepSize)
        if amsgrad {
          let top = x[4]
          for i in 0..<n {
            var d = sign * g[i]
            if decays { d += decay * p[i] }
            m[i] = lerp(m[i], d, w)
            v[i] = v[i] * beta2 + share * d * d
            top[i] = v[i] > top[i] || v[i] != v[i] ? v[i] : top[i]
            p[i] = p[i] * keep + down * m[i] / (top[i].squareRoot() / root + eps)
          }
        } else {
          for i in 0..<n {
            let d = decays ? sign * g[i] + decay * p[i] : sign * g[i]
            let mi = lerp(m[i], d, w), vi = v[i] * beta2 + share * d * d
            m[i] = mi
            v[i] = vi
            p[i] = p[i] * keep + down * mi / (vi.squareRoot() / root + eps)
          }
        }
      }
    }
  }

  /// Adam whose weight decay shrinks the parameters instead of entering the moments (Loshchilov and Hutter
  /// 2019).
  public final class AdamW: Adam, @unchecked Sendable {
    /// As `Adam`, with weight decay 0.01 by default.
    public init(
      _ params: [some OptimizerParameters], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999),
      eps: Double = 1e-8, weightDecay: Double = 1e-2, amsgrad: Bool = false, maximize: Bool = false
    ) {
      super.init(
        params, lr: lr, betas: betas, eps: eps, weightDecay: weightDecay, amsgrad: amsgrad,
        maximize: maximize,
        decoupledWeightDecay: true)
    }
  }
}
