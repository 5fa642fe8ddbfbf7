import Glibc
import TorchCore

extension optim {
  /// Gradient descent that also averages its parameters (Polyak and Juditsky 1992): p = p · (1 - λη) - η·g,
  /// a = a + μ · (p - a), η = lr / (1 + λ·lr·t)^α, μ = 1 / max(1, t - t0).
  public final class ASGD: Optimizer, @unchecked Sendable {
    /// The average is the entry `ax` of a parameter's state; it starts at step `t0`.
    public init(
      _ params: [some OptimizerParameters], lr: Double = 1e-2, lambd: Double = 1e-4, alpha: Double = 0.75,
      t0: Double = 1e6, weightDecay: Double = 0, maximize: Bool = false
    ) {
      checkOption(lr >= 0, "ASGD", "lr", lr, "at least 0")
      checkOption(weightDecay >= 0, "ASGD", "weightDecay", weightDecay, "at least 0")
      super.init(
        params,
        defaults: [
          "lr": .double(lr), "lambd": .double(lambd), "alpha": .double(alpha), "t0": .double(t0),
          "weight_decay": .double(weightDecay), "foreach": .none, "maximize": .bool(maximize),
          "differentiable": false, "capturable": false,
        ])
    }

    public override func step(_ group: ParamGroup) {
      let lr = group.lr, lambd = group.number("lambd"), alpha = group.number("alpha"), t0 = group.number("t0")
      update(group) { p, g, state in
        let t = state.countStep(), eta = state.number("eta", ParamState.rounded(lr)),
          mu = state.number("mu", 1)
        state["eta"] = .double(ParamState.rounded(lr / pow(1 + lambd * lr * t, alpha)))
        state["mu"] = .double(ParamState.rounded(1 / max(1, t - t0)))
        let rule = Rule(
          keep: 1 - lambd * eta, eta: eta, mu: mu, decay: group.number("weight_decay"), sign: group.sign)
        return (rule, [p, g, state.tensor("ax", like: p)])
      }
    }

    private struct Rule: Update {
      let keep, eta, mu, decay, sign: Double

      func run<T: BinaryFloatingPoint>(_ x: [UnsafeMutablePointer<T>], _ n: Int) {
        let p = x[0], g = x[1], average = x[2], keep = T(keep), down = T(-eta), mu = T(mu),
          averages = self.mu != 1
        let sign = T(sign), decay = T(decay), decays = self.decay != 0
        for i in 0..<n {
          let d = decays ? sign * g[i] + decay * p[i] : sign * g[i]
          let pi = p[i] * keep + down * d
          p[i] = pi
          average[i] = averages ? average[i] + (pi - average[i]) * mu : pi
        }
      }
    }
  }
}
