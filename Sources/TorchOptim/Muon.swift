import TorchCore

extension optim {
  /// Steps whose matrices are made nearly orthogonal (Jordan et al. 2024): m = lerp(m, g, 1 - μ), the step is
  /// U·Vᵀ of the singular value decomposition U·S·Vᵀ of m (of lerp(g, m, μ) if `nesterov`), found in bfloat16 by
  /// Newton and Schulz's iteration.
  ///
  /// For the matrices of hidden layers; other parameters need another optimizer.
  public final class Muon: Optimizer, @unchecked Sendable {
    /// `nsCoefficients` are those of the iteration x = a·x + b·x·xᵀ·x + c·(x·xᵀ)²·x, `nsSteps` times.
    /// `adjustLrFn` scales the rate of an A×B matrix: "original" (also nil) by √max(1, A/B), "match_rms_adamw" by
    /// 0.2·√max(A, B), "spectral_unclamped" by √(A/B).
    public init(
      _ params: [some OptimizerParameters], lr: Double = 1e-3, weightDecay: Double = 0.1,
      momentum: Double = 0.95,
      nesterov: Bool = true, nsCoefficients: (Double, Double, Double) = (3.4445, -4.775, 2.0315),
      eps: Double = 1e-7, nsSteps: Int = 5, adjustLrFn: String? = nil
    ) {
      checkOption(lr >= 0, "Muon", "lr", lr, "at least 0")
      checkOption(momentum >= 0, "Muon", "momentum", momentum, "at least 0")
      checkOption(weightDecay >= 0, "Muon", "weightDecay", weightDecay, "at least 0")
      checkOption(nsSteps < 100, "Muon", "nsSteps", nsSteps, "below 100")
      checkOption(
        ["original", "match_rms_adamw", "spectral_unclamped"].contains(adjustLrFn ?? "original"), "Muon",
        "adjustLrFn", adjustLrFn ?? "", "original, match_rms_adamw, spectral_unclamped or nil")
      let (a, b, c) = nsCoefficients
      super.init(
        params,
        defaults: [
          "lr": .double(lr), "weight_decay": .double(weightDecay), "momentum": .double(momentum),
          "nesterov": .bool(nesterov), "ns_coefficients": .tuple([.double(a), .double(b), .double(c)]),
          "eps": .double(eps), "ns_steps": .int(nsSteps),
          "adjust_lr_fn": adjustLrFn.map(Value.string) ?? .none,
        ])
    }

    public override func addParamGroup(_ group: ParamGroup) {
      for p in group.params {
        check(
          p.shape.count == 2 && !p.dtype.isComplex, "Muon: \(p.described) is no real matrix: use AdamW for it"
        )
      }
      super.addParamGroup(group)
    }

    public override func step(_ group: ParamGroup) {
      let lr = group.lr, momentum = group.number("momentum")
      for (i, p) in group.params.enumerated() {
        guard let g = p.grad else { continue }
        let m = group.state(i).tensor("momentum_buffer", like: p).lerp_(g, .double(1 - momentum))
        let step = orthogonal(group.flag("nesterov") ? g.lerp(m, .double(momentum)) : m, group)
        let a = Double(p.shape[0]), b = Double(p.shape[1])
        let ratio =
          switch group["adjust_lr_fn"].string {
          case "match_rms_adamw": 0.2 * Swift.max(a, b).squareRoot()
          case "spectral_unclamped": (a / b).squareRoot()
          default: Swift.max(1, a / b).squareRoot()
          }
        _ = p.mul_(.double(1 - lr * group.number("weight_decay")))
        _ = p.add_(step.to(p.dtype), alpha: .double(-lr * ratio))
      }
    }

    /// The matrix with all singular values near 1.
    private func orthogonal(_ m: Tensor, _ group: ParamGroup) -> Tensor {
      let c = group["ns_coefficients"], isTall = m.shape[0] > m.shape[1]
      var x = m.to(.bfloat16)
      if isTall { x = x.t() }
      x = x.div(x.norm().clamp(min: .double(group.number("eps"))))
      for _ in 0..<(group["ns_steps"].int ?? 5) {
        let gram = x.matmul(x.t())
        let update = gram.addmm(gram, gram, beta: .double(c[1].number ?? 0), alpha: .double(c[2].number ?? 0))
        x = x.addmm(update, x, beta: .double(c[0].number ?? 0))
      }
      return isTall ? x.t() : x
    }
  }
}
