import Glibc
import TorchCore

extension optim {
  /// Adam with the largest gradient in place of the second moment (Kingma and Ba 2015): u = max(β₂·u, |g| +
  /// eps), p = p - lr / (1 - β₁ᵗ) · m / u.
  public final class Adamax: Optimizer, @unchecked Sendable {
    public init(
      _ params: [some OptimizerParameters], lr: Double = 2e-3, betas: (Double, Double) = (0.9, 0.999),
      eps: Double = 1e-8, weightDecay: Double = 0, maximize: Bool = false
    ) {
      checkMoments("Adamax", lr, betas, eps, weightDecay)
      super.init(
        params,
        defaults: [
          "lr": .double(lr), "betas": .tuple([.double(betas.0), .double(betas.1)]), "eps": .double(eps),
          "weight_decay": .double(weightDecay), "foreach": .none, "maximize": .bool(maximize),
          "differentiable": false, "capturable": false,
        ])
    }

    public override func step(_ group: ParamGroup) {
      let betas = group.pair("betas")
      update(group) { p, g, state in
        let t = state.countStep()
        let rule = Rule(
          betas: betas, eps: group.number("eps"), decay: group.number("weight_decay"), sign: group.sign,
          rate: group.lr / (1 - pow(betas.0, t)))
        return (rule, [p, g, state.tensor("exp_avg", like: p), state.tensor("exp_inf", like: p)])
      }
    }

    private struct Rule: Update {
      let betas: (Double, Double), eps, decay, sign, rate: Double

      func run<T: BinaryFloatingPoint>(_ x: [UnsafeMutablePointer<T>], _ n: Int) {
        let p = x[0], g = x[1], m = x[2], u = x[3], w = T(1 - betas.0), beta2 = T(betas.1), eps = T(eps)
        let down = T(-rate), sign = T(sign), decay = T(decay), decays = self.decay != 0
        for i in 0..<n {
          let d = decays ? sign * g[i] + decay * p[i] : sign * g[i]
          let mi = lerp(m[i], d, w), old = u[i] * beta2, new = d.magnitude + eps
          let ui = new > old || new != new ? new : old
          m[i] = mi
          u[i] = ui
          p[i] += down * mi / ui
        }
      }
    }
  }

  /// Adam with Nesterov's momentum (Dozat 2016); the momentum of step t is β₁ · (1 - 0.96^(t · momentumDecay)
  /// / 2).
  public final class NAdam: Optimizer, @unchecked Sendable {
    public init(
      _ params: [some OptimizerParameters], lr: Double = 2e-3, betas: (Double, Double) = (0.9, 0.999),
      eps: Double = 1e-8, weightDecay: Double = 0, momentumDecay: Double = 4e-3,
      decoupledWeightDecay: Bool = false,
      maximize: Bool = false
    ) {
      checkMoments("NAdam", lr, betas, eps, weightDecay)
      checkOption(momentumDecay >= 0, "NAdam", "momentumDecay", momentumDecay, "at least 0")
      super.init(
        params,
        defaults: [
          "lr": .double(lr), "betas": .tuple([.double(betas.0), .double(betas.1)]), "eps": .double(eps),
          "weight_decay": .double(weightDecay), "momentum_decay": .double(momentumDecay),
          "decoupled_weight_decay": .bool(decoupledWeightDecay), "maximize": .bool(maximize),
          "foreach": .none,
          "capturable": false, "differentiable": false,
        ])
    }

    public override func step(_ group: ParamGroup) {
      let (beta1, beta2) = group.pair("betas"), momentumDecay = group.number("momentum_decay"), lr = group.lr
      let decay = group.number("weight_decay"), decoupled = group.flag("decoupled_weight_decay")
      func momentum(_ t: Double) -> Double { beta1 * (1 - 0.5 * pow(0.96, t * momentumDecay)) }
      update(group) { p, g, state in
        let t = state.countStep(), mu = momentum(t), next = momentum(t + 1)
        let product = ParamState.rounded(state.number("mu_product", 1) * mu)
        state["mu_product"] = .double(product)
        let rule = Rule(
          betas: (beta1, beta2), eps: group.number("eps"), decay: decoupled ? 0 : decay,
          keep: decoupled ? 1 - lr * decay : 1, sign: group.sign, correction: 1 - pow(beta2, t),
          now: -lr * (1 - mu) / (1 - product), ahead: -lr * next / (1 - product * next))
        return (rule, [p, g, state.tensor("exp_avg", like: p), state.tensor("exp_avg_sq", like: p)])
      }
    }

    private struct Rule: Update {
      let betas: (Double, Double), eps, decay, keep, sign, correction, now, ahead: Double

      func run<T: BinaryFloatingPoint>(_ x: [UnsafeMutablePointer<T>], _ n: Int) {
        let p = x[0], g = x[1], m = x[2], v = x[3], w = T(1 - betas.0), beta2 = T(betas.1),
          share = T(1 - betas.1)
        let eps = T(eps), correction = T(correction), now = T(now), ahead = T(ahead), keep = T(keep)
        let sign = T(sign), decay = T(decay), decays = self.decay != 0
        for i in 0..<n {
          let d = decays ? sign * g[i] + decay * p[i] : sign * g[i]
          let mi = lerp(m[i], d, w), vi = v[i] * beta2 + share * d * d
          m[i] = mi
          v[i] = vi
          let root = (vi / correction).squareRoot() + eps
          p[i] = p[i] * keep + now * d / root + ahead * mi / root
        }
      }
    }
  }

  /// Adam that warms up by rectifying the variance of its step (Liu et al. 2020).
  public final class RAdam: Optimizer, @unchecked Sendable {
    public init(
      _ params: [some OptimizerParameters], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999),
      eps: Double = 1e-8, weightDecay: Double = 0, decoupledWeightDecay: Bool = false, maximize: Bool = false
    ) {
      checkMoments("RAdam", lr, betas, eps, weightDecay)
      super.init(
        params,
        defaults: [
          "lr": .double(lr), "betas": .tuple([.double(betas.0), .double(betas.1)]), "eps": .double(eps),
          "weight_decay": .double(weightDecay), "maximize": .bool(maximize), "foreach": .none,
          "capturable": false,
          "decoupled_weight_decay": .bool(decoupledWeightDecay), "differentiable": false,
        ])
    }

    public override func step(_ group: ParamGroup) {
      let (beta1, beta2) = group.pair("betas"), lr = group.lr
      let decay = group.number("weight_decay"), decoupled = group.flag("decoupled_weight_decay")
      update(group) { p, g, state in
        let t = state.countStep(), correction2 = 1 - pow(beta2, t)
        let limit = 2 / (1 - beta2) - 1, length = limit - 2 * t * pow(beta2, t) / correction2
        let rectified = (length - 4) * (length - 2) * limit / ((limit - 4) * (limit - 2) * length)
        let rule = Rule(
          betas: (beta1, beta2), eps: group.number("eps"), decay: decoupled ? 0 : decay,
          keep: decoupled ? 1 - lr * decay : 1, sign: group.sign, lr: lr, correction1: 1 - pow(beta1, t),
          root2: correction2.squareRoot(), rectifier: length > 5 ? rectified.squareRoot() : nil)
        return (rule, [p, g, state.tensor("exp_avg", like: p), state.tensor("exp_avg_sq", like: p)])
      }
    }

    private struct Rule: Update {
      let betas: (Double, Double), eps, decay, keep, sign, lr, correction1, root2: Double, rectifier: Double?

      func run<T: BinaryFloatingPoint>(_ x: [UnsafeMutablePointer<T>], _ n: Int) {
        let p = x[0], g = x[1], m = x[2], v = x[3], w = T(1 - betas.0), beta2 = T(betas.1),
          share = T(1 - betas.1)
        let eps = T(eps), keep = T(keep), lr = T(lr), correction1 = T(correction1), root2 = T(root2)
        let sign = T(sign), decay = T(decay), decays = self.decay != 0
        let rectifies = self.rectifier != nil, rectifier = T(self.rectifier ?? 1)
        for i in 0..<n {
          let d = decays ? sign * g[i] + decay * p[i] : sign * g[i]
          let mi = lerp(m[i], d, w), vi = v[i] * beta2 + share * d * d
          m[i] = mi
          v[i] = vi
          let step = mi / correction1 * lr
          p[i] = p[i] * keep - (rectifies ? step * (root2 / (vi.squareRoot() + eps)) * rectifier : step)
        }
      }
    }
  }
}

/// Reports options of an optimizer with moments that lie outside their ranges.
private func checkMoments(
  _ name: String, _ lr: Double, _ betas: (Double, Double), _ eps: Double, _ weightDecay: Double
) {
  checkOption(lr >= 0, name, "lr", lr, "at least 0")
  checkOption(eps >= 0, name, "eps", eps, "at least 0")
  checkOption(0 <= betas.0 && betas.0 < 1, name, "betas.0", betas.0, "in 0 ..< 1")
  checkOption(0 <= betas.1 && betas.1 < 1, name, "betas.1", betas.1, "in 0 ..< 1")
  checkOption(weightDecay >= 0, name, "weightDecay", weightDecay, "at least 0")
}
