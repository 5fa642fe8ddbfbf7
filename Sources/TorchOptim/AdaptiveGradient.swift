import TorchCore

extension optim {
  /// Divides by the root of the sum of all squared gradients (Duchi et al. 2011): s = s + g²,
  /// p = p - lr / (1 + (t - 1) · lrDecay) · g / (√s + eps).
  public final class Adagrad: Optimizer, @unchecked Sendable {
    /// `initialAccumulatorValue` is where the sums start.
    public init(
      _ params: [some OptimizerParameters], lr: Double = 1e-2, lrDecay: Double = 0, weightDecay: Double = 0,
      initialAccumulatorValue: Double = 0, eps: Double = 1e-10, maximize: Bool = false
    ) {
      checkOption(lr >= 0, "Adagrad", "lr", lr, "at least 0")
      checkOption(lrDecay >= 0, "Adagrad", "lrDecay", lrDecay, "at least 0")
      checkOption(weightDecay >= 0, "Adagrad", "weightDecay", weightDecay, "at least 0")
      checkOption(
        initialAccumulatorValue >= 0, "Adagrad", "initialAccumulatorValue", initialAccumulatorValue,
        "at least 0")
      checkOption(eps >= 0, "Adagrad", "eps", eps, "at least 0")
      super.init(
        params,
        defaults: [
          "lr": .double(lr), "lr_decay": .double(lrDecay), "eps": .double(eps),
          "weight_decay": .double(weightDecay),
          "initial_accumulator_value": .double(initialAccumulatorValue), "foreach": .none,
          "maximize": .bool(maximize), "differentiable": false, "fused": .none,
        ])
    }

    public override func step(_ group: ParamGroup) {
      // Rows without a gradient stay.
      let sparse = { (p: Tensor, g: Tensor, state: ParamState) -> Bool in
        if group.number("weight_decay") != 0 { return false }
        let rate = group.lr / (1 + (state.countStep() - 1) * group.number("lr_decay"))
        let sum = state.tensor("sum", like: p, group.number("initial_accumulator_value"))
        let g = g.coalesce(), d = g.values() * .double(group.sign)
        sum.add_(g.with(values: d * d))
        let root = sum.sparseMask(g).values().sqrt() + .double(group.number("eps"))
        p.add_(g.with(values: d / root), alpha: .double(-rate))
        return true
      }
      update(group, sparse: sparse) { p, g, state in
        let t = state.countStep()
        let rule = Rule(
          rate: group.lr / (1 + (t - 1) * group.number("lr_decay")), eps: group.number("eps"),
          decay: group.number("weight_decay"), sign: group.sign)
        return (rule, [p, g, state.tensor("sum", like: p, group.number("initial_accumulator_value"))])
      }
    }

    private struct Rule: Update {
      let rate, eps, decay, sign: Double

      func run<T: BinaryFloatingPoint>(_ x: [UnsafeMutablePointer<T>], _ n: Int) {
        let p = x[0], g = x[1], s = x[2], down = T(-rate), eps = T(eps)
        let sign = T(sign), decay = T(decay), decays = self.decay != 0
        for i in 0..<n {
          let d = decays ? sign * g[i] + decay * p[i] : sign * g[i]
          let si = s[i] + d * d
          s[i] = si
          p[i] += down * d / (si.squareRoot() + eps)
        }
      }
    }
  }

  /// Steps in the parameter's own unit (Zeiler 2012): v = ρ·v + (1 - ρ)·g², d = √(a + eps) / √(v + eps) · g,
  /// a = ρ·a + (1 - ρ)·d², p = p - lr·d.
  public final class Adadelta: Optimizer, @unchecked Sendable {
    public init(
      _ params: [some OptimizerParameters], lr: Double = 1, rho: Double = 0.9, eps: Double = 1e-6,
      weightDecay: Double = 0, maximize: Bool = false
    ) {
      checkOption(lr >= 0, "Adadelta", "lr", lr, "at least 0")
      checkOption(0 <= rho && rho <= 1, "Adadelta", "rho", rho, "in 0 ... 1")
      checkOption(eps >= 0, "Adadelta", "eps", eps, "at least 0")
      checkOption(weightDecay >= 0, "Adadelta", "weightDecay", weightDecay, "at least 0")
      super.init(
        params,
        defaults: [
          "lr": .double(lr), "rho": .double(rho), "eps": .double(eps), "weight_decay": .double(weightDecay),
          "maximize": .bool(maximize), "capturable": false, "foreach": .none, "differentiable": false,
        ])
    }

    public override func step(_ group: ParamGroup) {
      update(group) { p, g, state in
        _ = state.countStep()
        let rule = Rule(
          lr: group.lr, rho: group.number("rho"), eps: group.number("eps"),
          decay: group.number("weight_decay"),
          sign: group.sign)
        return (rule, [p, g, state.tensor("square_avg", like: p), state.tensor("acc_delta", like: p)])
      }
    }

    private struct Rule: Update {
      let lr, rho, eps, decay, sign: Double

      func run<T: BinaryFloatingPoint>(_ x: [UnsafeMutablePointer<T>], _ n: Int) {
        let p = x[0], g = x[1], v = x[2], a = x[3], down = T(-lr), eps = T(eps)
        let rho = T(rho), share = T(1 - self.rho), sign = T(sign), decay = T(decay), decays = self.decay != 0
        for i in 0..<n {
          let d = decays ? sign * g[i] + decay * p[i] : sign * g[i]
          let vi = v[i] * rho + share * d * d
          let delta = (a[i] + eps).squareRoot() / (vi + eps).squareRoot() * d
          v[i] = vi
          a[i] = a[i] * rho + share * delta * delta
          p[i] += down * delta
        }
      }
    }
  }

  /// Divides by a running root mean square (Hinton 2012): v = α·v + (1 - α)·g², p = p - lr · g / (√v + eps);
  /// centred, v - (running mean of g)² stands in for v.
  public final class RMSprop: Optimizer, @unchecked Sendable {
    public init(
      _ params: [some OptimizerParameters], lr: Double = 1e-2, alpha: Double = 0.99, eps: Double = 1e-8,
      weightDecay: Double = 0, momentum: Double = 0, centered: Bool = false, maximize: Bool = false
    ) {
      checkOption(lr >= 0, "RMSprop", "lr", lr, "at least 0")
      checkOption(alpha >= 0, "RMSprop", "alpha", alpha, "at least 0")
      checkOption(eps >= 0, "RMSprop", "eps", eps, "at least 0")
      checkOption(weightDecay >= 0, "RMSprop", "weightDecay", weightDecay, "at least 0")
      checkOption(momentum >= 0, "RMSprop", "momentum", momentum, "at least 0")
      super.init(
        params,
        defaults: [
          "lr": .double(lr), "momentum": .double(momentum), "alpha": .double(alpha), "eps": .double(eps),
          "centered": .bool(centered), "weight_decay": .double(weightDecay), "capturable": false,
          "foreach": .none,
          "maximize": .bool(maximize), "differentiable": false,
        ])
    }

    public override func step(_ group: ParamGroup) {
      let momentum = group.number("momentum"), centered = group.flag("centered")
      update(group) { p, g, state in
        _ = state.countStep()
        let rule = Rule(
          lr: group.lr, alpha: group.number("alpha"), eps: group.number("eps"),
          decay: group.number("weight_decay"),
          momentum: momentum, centered: centered, sign: group.sign)
        var tensors = [p, g, state.tensor("square_avg", like: p)]
        if momentum > 0 { tensors.append(state.tensor("momentum_buffer", like: p)) }
        if centered { tensors.append(state.tensor("grad_avg", like: p)) }
        return (rule, tensors)
      }
    }

    private struct Rule: Update {
      let lr, alpha, eps, decay, momentum: Double, centered: Bool, sign: Double

      func run<T: BinaryFloatingPoint>(_ x: [UnsafeMutablePointer<T>], _ n: Int) {
        let p = x[0], g = x[1], v = x[2], mean = x[x.count - 1], buffer = x[x.count > 3 ? 3 : 2]
        let alpha = T(alpha), share = T(1 - self.alpha), eps = T(eps), down = T(-lr), momentum = T(momentum)
        let sign = T(sign), decay = T(decay), decays = self.decay != 0, centered = centered
        for i in 0..<n {
          let d = decays ? sign * g[i] + decay * p[i] : sign * g[i]
          let vi = v[i] * alpha + share * d * d
          v[i] = vi
          var root = vi
          if centered {
            let m = lerp(mean[i], d, share)
            mean[i] = m
            root = vi - m * m
          }
          root = root.squareRoot() + eps
          if momentum > 0 {
            let b = buffer[i] * momentum + d / root
            buffer[i] = b
            p[i] += down * b
          } else {
            p[i] += down * d / root
          }
        }
      }
    }
  }

  /// Steps by sizes of their own that grow while the gradient keeps its sign and shrink when it flips
  /// (Riedmiller and Braun 1993); a flip also skips the step.
  public final class Rprop: Optimizer, @unchecked Sendable {
    /// `etas` are the factors of shrinking and growing, `stepSizes` the limits; steps start at `lr`.
    public init(
      _ params: [some OptimizerParameters], lr: Double = 1e-2, etas: (Double, Double) = (0.5, 1.2),
      stepSizes: (Double, Double) = (1e-6, 50), maximize: Bool = false
    ) {
      checkOption(lr >= 0, "Rprop", "lr", lr, "at least 0")
      checkOption(0 < etas.0 && etas.0 < 1 && 1 < etas.1, "Rprop", "etas", etas, "below 1 and above 1")
      super.init(
        params,
        defaults: [
          "lr": .double(lr), "etas": .tuple([.double(etas.0), .double(etas.1)]),
          "step_sizes": .tuple([.double(stepSizes.0), .double(stepSizes.1)]), "foreach": .none,
          "maximize": .bool(maximize), "differentiable": false, "capturable": false,
        ])
    }

    public override func step(_ group: ParamGroup) {
      update(group) { p, g, state in
        _ = state.countStep()
        let rule = Rule(etas: group.pair("etas"), limits: group.pair("step_sizes"), sign: group.sign)
        return (rule, [p, g, state.tensor("prev", like: p), state.tensor("step_size", like: p, group.lr)])
      }
    }

    private struct Rule: Update {
      let etas, limits: (Double, Double), sign: Double

      func run<T: BinaryFloatingPoint>(_ x: [UnsafeMutablePointer<T>], _ n: Int) {
        let p = x[0], g = x[1], previous = x[2], size = x[3], sign = T(sign)
        let shrink = T(etas.0), grow = T(etas.1), least = T(limits.0), most = T(limits.1)
        for i in 0..<n {
          let product = sign * g[i] * previous[i]
          let s = size[i] * (product > 0 ? grow : product < 0 ? shrink : 1)
          let limited = s < least ? least : s > most ? most : s
          let d = product < 0 ? 0 : sign * g[i]
          size[i] = limited
          p[i] -= (d > 0 ? 1 : d < 0 ? -1 : d) * limited
          previous[i] = d
        }
      }
    }
  }
}
