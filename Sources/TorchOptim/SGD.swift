import TorchCore

extension optim {
  /// Gradient descent with momentum: v = μ·v + (1 - dampening)·g (at first v = g), p = p - lr·v; nesterov
  /// takes g + μ·v instead of v (Sutskever et al. 2013).
  ///
  ///     optim.SGD(model.parameters(), lr: 0.1, momentum: 0.9)
  public final class SGD: Optimizer, @unchecked Sendable {
    /// `weightDecay` adds as much of the parameter to its gradient; `maximize` goes up instead of down.
    public init(
      _ params: [some OptimizerParameters], lr: Double = 1e-3, momentum: Double = 0, dampening: Double = 0,
      weightDecay: Double = 0, nesterov: Bool = false, maximize: Bool = false
    ) {
      checkOption(lr >= 0, "SGD", "lr", lr, "at least 0")
      checkOption(momentum >= 0, "SGD", "momentum", momentum, "at least 0")
      checkOption(weightDecay >= 0, "SGD", "weightDecay", weightDecay, "at least 0")
      check(
        !nesterov || momentum > 0 && dampening == 0, "SGD: nesterov needs a momentum above 0 and no dampening"
      )
      super.init(
        params,
        defaults: [
          "lr": .double(lr), "momentum": .double(momentum), "dampening": .double(dampening),
          "weight_decay": .double(weightDecay), "nesterov": .bool(nesterov), "maximize": .bool(maximize),
          "foreach": .none, "differentiable": false, "fused": .none,
        ])
    }

    public override func step(_ group: ParamGroup) {
      let momentum = group.number("momentum")
      // Without momentum and decay, rows without a gradient stay.
      let sparse = { (p: Tensor, g: Tensor, _: ParamState) -> Bool in
        if momentum != 0 || group.number("weight_decay") != 0 { return false }
        p.add_(g, alpha: .double(-group.lr * group.sign))
        return true
      }
      let rule = Rule(
        lr: group.lr, momentum: momentum, dampening: group.number("dampening"),
        decay: group.number("weight_decay"), nesterov: group.flag("nesterov"), sign: group.sign)
      var first = rule
      first.isFirst = true
      update(group, sparse: sparse) { p, g, state in
        if momentum == 0 { return (rule, [p, g]) }
        let isFirst = state["momentum_buffer"].isNone
        return (isFirst ? first : rule, [p, g, state.tensor("momentum_buffer", like: p)])
      }
    }

    private struct Rule: Update {
      let lr, momentum, dampening, decay: Double, nesterov: Bool, sign: Double
      var isFirst = false

      func run<T: BinaryFloatingPoint>(_ x: [UnsafeMutablePointer<T>], _ n: Int) {
        let p = x[0], g = x[1], sign = T(sign), decay = T(decay), down = T(-lr)
        let decays = self.decay != 0
        if momentum == 0 {
          for i in 0..<n { p[i] += down * (decays ? sign * g[i] + decay * p[i] : sign * g[i]) }
          return
        }
        let v = x[2], momentum = T(momentum), share = T(1 - dampening), nesterov = nesterov
        if !isFirst && !decays && !nesterov {  // what most take: once over memory
          for i in 0..<n {
            let u = v[i] * momentum + share * (sign * g[i])
            v[i] = u
            p[i] += down * u
          }
          return
        }
        if isFirst {
          for i in 0..<n { v[i] = decays ? sign * g[i] + decay * p[i] : sign * g[i] }
        } else {
          for i in 0..<n {
            v[i] = v[i] * momentum + share * (decays ? sign * g[i] + decay * p[i] : sign * g[i])
          }
        }
        for i in 0..<n {
          let d = decays ? sign * g[i] + decay * p[i] : sign * g[i]
          p[i] += down * (nesterov ? d + momentum * v[i] : v[i])
        }
      }
    }
  }
}
