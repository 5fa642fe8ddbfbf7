extension torch {
  /// Numbers with the density x^(α-1) e^(-x) / Γ(α) for every α in `input`, PyTorch's `_standard_gamma`.
  ///
  /// The gradient moves a number so that its place in the distribution stays: dx/dα = -(∂F/∂α) / (∂F/∂x) with the
  /// cumulative distribution F (Figurnov et al. 2018).
  ///
  ///     torch.standardGamma(torch.tensor([0.5, 4]))
  public static func standardGamma(_ input: Tensor, generator: Generator? = nil) -> Tensor {
    guard check(input.dtype.isFloatingPoint, "standardGamma: \(input.described): use a floating-point type"),
      check(input.isNonNegative, "standardGamma: \(input.described): a concentration may not be negative")
    else { return .placeholder }
    return drawn(
      "standardGamma", [input], generator, gradient: { g, x, y in g.mul(standardGammaGrad(x, y)) }
    ) { g, x in
      input.dtype == .float64 ? g.gamma(x[0]) : Double(g.gamma(Float(x[0])))
    }
  }

  /// The derivative of `output` = `standardGamma(input)`, PyTorch's `_standard_gamma_grad`; it has none itself.
  public static func standardGammaGrad(_ input: Tensor, _ output: Tensor) -> Tensor {
    Tensor.mapped({ Implicit.gamma($0, $1) }, input, output, out: nil)
  }

  /// Points of the simplex with the density ∏ xᵢ^(αᵢ-1) / B(α) over the last dimension, PyTorch's
  /// `_sample_dirichlet`.
  ///
  ///     torch.sampleDirichlet(torch.ones(3))        // three numbers that sum to 1
  public static func sampleDirichlet(_ input: Tensor, generator: Generator? = nil) -> Tensor {
    guard
      check(
        input.dtype.isFloatingPoint && !input.shape.isEmpty,
        "sampleDirichlet: \(input.described): concentrations are floating-point numbers in a row"),
      check(input.isNonNegative, "sampleDirichlet: \(input.described): a concentration may not be negative")
    else { return .placeholder }
    let limits = torch.finfo(input.dtype)
    let y = noGrad {
      let gammas = standardGamma(input.to(.float64), generator: generator)
      return gammas.div(gammas.sum(dim: -1, keepdim: true)).to(input.dtype)
        .clamp(min: .double(limits.tiny), max: .double(1 - limits.eps / 2))
    }
    if Failure.pending { return .placeholder }
    Tensor.record("sampleDirichlet", [input], [y], savesResult: true) { b in
      let x = b.output, alpha = b.input(0), slope = dirichletGrad(x, alpha, alpha.sum(dim: -1, keepdim: true))
      return [slope.mul(b.g.sub(x.mul(b.g).sum(dim: -1, keepdim: true)))]
    }
    return y
  }

  /// -(∂F/∂α) / (∂F/∂x) / (1 - x) at `x` of the beta distribution with the parameters `alpha` and `total` - `alpha`,
  /// PyTorch's `_dirichlet_grad`; it has no derivative.
  public static func dirichletGrad(_ x: Tensor, _ alpha: Tensor, _ total: Tensor) -> Tensor {
    guard let shape = Tensor.broadcast([x, alpha, total], "dirichletGrad") else { return .placeholder }
    return noGrad {
      let operands = [x, alpha, total].map { $0.to(.float64).expand(shape).contiguous() }
      let y = Tensor(empty: shape, .float64)
      if Failure.pending { return .placeholder }
      let p = operands.map { $0.pointer(Double.self) }, q = y.pointer(Double.self)
      withExtendedLifetime(operands) {
        for i in 0..<y.count { q[i] = Implicit.dirichlet(p[0][i], p[1][i], total: p[2][i]) }
      }
      return y.to(x.dtype)
    }
  }
}
