import Glibc
import TorchCore

extension optim {
  /// Adam whose second moment of a matrix is the product of a column and a row (Shazeer and Stern 2018):
  /// R = lerp(R, mean over columns of g², t^τ), C likewise over rows, V = R·C / mean R, u = g / √V,
  /// p = p - min(lr, 1/√t) · max(eps₂, rms p) · u / max(1, rms u / d).
  public final class Adafactor: Optimizer, @unchecked Sendable {
    /// `beta2Decay` is τ; `eps` bounds √V (by default the type's epsilon) and the size of a parameter from below;
    /// `d` limits the size of a step; `weightDecay` shrinks the parameters by lr · weightDecay.
    public init(
      _ params: [some OptimizerParameters], lr: Double = 1e-2, beta2Decay: Double = -0.8,
      eps: (Double?, Double) = (nil, 1e-3), d: Double = 1, weightDecay: Double = 0, maximize: Bool = false
    ) {
      checkOption(lr >= 0, "Adafactor", "lr", lr, "at least 0")
      checkOption(beta2Decay <= 0, "Adafactor", "beta2Decay", beta2Decay, "at most 0")
      checkOption(eps.0 ?? 0 >= 0, "Adafactor", "eps.0", eps.0 ?? 0, "at least 0")
      checkOption(eps.1 >= 0, "Adafactor", "eps.1", eps.1, "at least 0")
      checkOption(d >= 1, "Adafactor", "d", d, "at least 1")
      checkOption(weightDecay >= 0, "Adafactor", "weightDecay", weightDecay, "at least 0")
      super.init(
        params,
        defaults: [
          "lr": .double(lr), "beta2_decay": .double(beta2Decay),
          "eps": .tuple([eps.0.map(Value.double) ?? .none, .double(eps.1)]), "d": .double(d),
          "weight_decay": .double(weightDecay), "foreach": .none, "maximize": .bool(maximize),
        ])
    }

    public override func step(_ group: ParamGroup) {
      for (i, p) in group.params.enumerated() {
        guard let grad = p.grad else { continue }
        guard check(!p.dtype.isComplex, "Adafactor: \(p.described) is complex: use Adam") else { return }
        step(p, group.sign < 0 ? grad.neg() : grad, group.state(i), group)
      }
    }

    private func step(_ p: Tensor, _ g: Tensor, _ state: ParamState, _ group: ParamGroup) {
      let t = state.countStep(), lr = group.lr, share = pow(t, group.number("beta2_decay"))
      let floor = group["eps"][0].number ?? torch.finfo(p.dtype).eps, least = group["eps"][1].number ?? 1e-3
      let size = p.norm().item() / Double(p.count).squareRoot()
      let rate = Swift.max(least, size) * Swift.min(lr, 1 / t.squareRoot())
      let decay = group.number("weight_decay")
      if decay != 0 { _ = p.mul_(.double(1 - lr * decay)) }

      func mean(_ dim: Int) -> Tensor {
        let norm = linalg.vectorNorm(g, dim: dim, keepdim: true)
        return norm.mul(norm).div(.int(g.shape[dim]))
      }
      let variance: Tensor
      if g.shape.count > 1 {
        let rows = mean(-1), columns = mean(-2)
        let row = state.tensor("row_var", like: rows).lerp_(rows, .double(share))
        let column = state.tensor("col_var", like: columns).lerp_(columns, .double(share))
        variance = row.mul(column).div_(row.mean(-2, keepdim: true).clampMin_(.double(floor)))
      } else {
        variance = state.tensor("variance", like: p).lerp_(g.mul(g), .double(share))
      }
      let step = variance.clamp(min: .double(floor * floor)).rsqrt_().mul_(g)
      let length = step.norm().item() / (Double(p.count).squareRoot() * group.number("d"))
      _ = p.add_(step, alpha: .double(-rate / Swift.max(1, length)))
    }
  }
}
