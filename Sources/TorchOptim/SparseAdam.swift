import Glibc
import TorchCore

extension optim {
  /// Adam for sparse gradients: only the entries of a gradient move, and only their moments.
  ///
  ///     let table = nn.Embedding(100_000, 64, sparse: true)
  ///     let optimizer = optim.SparseAdam(table.parameters(), lr: 1e-3)
  public final class SparseAdam: Optimizer, @unchecked Sendable {
    /// The rates of the moments are `betas`.
    public init(
      _ params: [some OptimizerParameters], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999),
      eps: Double = 1e-8, maximize: Bool = false
    ) {
      checkOption(lr > 0, "SparseAdam", "lr", lr, "above 0")
      checkOption(eps > 0, "SparseAdam", "eps", eps, "above 0")
      checkOption(0 <= betas.0 && betas.0 < 1, "SparseAdam", "betas.0", betas.0, "in 0 ..< 1")
      checkOption(0 <= betas.1 && betas.1 < 1, "SparseAdam", "betas.1", betas.1, "in 0 ..< 1")
      super.init(
        params,
        defaults: [
          "lr": .double(lr), "betas": .tuple([.double(betas.0), .double(betas.1)]), "eps": .double(eps),
          "maximize": .bool(maximize),
        ])
    }

    public override func step(_ group: ParamGroup) {
      let (beta1, beta2) = group.pair("betas")
      for (i, p) in group.params.enumerated() {
        guard let grad = p.grad else { continue }
        guard check(grad.isSparse, "SparseAdam: the gradient of \(p.described) is dense: use Adam") else {
          return
        }
        let state = group.state(i), t = state.number("step") + 1
        state["step"] = .int(Int(t))
        let g = grad.coalesce(), d = g.values() * .double(group.sign)
        if d.numel() == 0 { continue }
        let m = moment(state.tensor("exp_avg", like: p), g, d, beta1)
        let v = moment(state.tensor("exp_avg_sq", like: p), g, d * d, beta2)
        let rate = group.lr * (1 - pow(beta2, t)).squareRoot() / (1 - pow(beta1, t))
        p.add_(g.with(values: m / (v.sqrt() + .double(group.number("eps")))), alpha: .double(-rate))
      }
    }

    /// Moves the entries of a running mean towards `new`, and returns them.
    private func moment(_ mean: Tensor, _ g: Tensor, _ new: Tensor, _ beta: Double) -> Tensor {
      let old = mean.sparseMask(g).values(), change = (new - old) * .double(1 - beta)
      mean.add_(g.with(values: change))
      return old + change
    }
  }
}

extension Tensor {
  /// A coalesced sparse tensor with other values.
  func with(values: Tensor) -> Tensor {
    torch.sparseCooTensor(indices(), values, size: shape, isCoalesced: true)
  }
}
