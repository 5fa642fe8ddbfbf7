import Glibc
import TorchCore

extension distributions {
  /// A formula for the divergence of two kinds of distributions.
  private struct Pair: @unchecked Sendable {
    let p: Distribution.Type, q: Distribution.Type
    /// nil where the arguments are of other kinds.
    let formula: (Distribution, Distribution) -> Tensor?
  }

  /// The formulas, in the order of registration.
  struct Divergences: @unchecked Sendable {
    private var pairs: [Pair] = []

    mutating func add<P: Distribution, Q: Distribution>(_ formula: @escaping (P, Q) -> Tensor) {
      pairs.append(
        Pair(p: P.self, q: Q.self) { p, q in
          guard let p = p as? P, let q = q as? Q else { return nil }
          return formula(p, q)
        })
    }
    /// Pairs where p has mass outside the support of q.
    mutating func addInfinite<P: Distribution>(
      _: P.Type, _ others: [Distribution.Type], _ like: @escaping (P) -> Tensor
    ) {
      for other in others {
        pairs.append(
          Pair(p: P.self, q: other) { p, q in
            guard let p = p as? P, type(of: q) == other else { return nil }
            let shape = torch.broadcastShapes([like(p).shape, q.batchShape])
            return like(p).constant(shape, .infinity)
          })
      }
    }

    /// By the formula of exactly these kinds, else of the latest that fits.
    func divergence(_ p: Distribution, _ q: Distribution) -> Tensor? {
      func isExact(_ pair: Pair) -> Bool { type(of: p) == pair.p && type(of: q) == pair.q }
      for pair in pairs.reversed() where isExact(pair) {
        if let result = pair.formula(p, q) { return result }
      }
      for pair in pairs.reversed() where !isExact(pair) {
        if let result = pair.formula(p, q) { return result }
      }
      return nil
    }

    static let standard: Divergences = {
      var table = Divergences()
      table.addGeneral()
      table.addSameFamily()
      table.addBounded()
      table.addPositive()
      table.addReal()
      return table
    }()
    nonisolated(unsafe) static var registered = Divergences()
  }

  /// The Kullback-Leibler divergence E[log p(x) - log q(x)] over x of p.
  ///
  ///     distributions.klDivergence(distributions.Normal(0, 1), distributions.Normal(1, 2))        // tensor(0.4431)
  public static func klDivergence(_ p: Distribution, _ q: Distribution) -> Tensor {
    if Failure.pending { return .placeholder }
    if let result = Divergences.registered.divergence(p, q) ?? Divergences.standard.divergence(p, q) {
      return result
    }
    fail("klDivergence: no formula is known for \(p.typeName) and \(q.typeName): registerKl one")
    return .placeholder
  }

  /// Adds a formula for two kinds of distributions; before any thread asks for divergences.
  public static func registerKl<P: Distribution, Q: Distribution>(_ formula: @escaping (P, Q) -> Tensor) {
    Divergences.registered.add(formula)
  }
}

typealias D = distributions

extension distributions.Divergences {
  /// Divergences of composed distributions, and of any exponential family with itself.
  mutating func addGeneral() {
    add { (p: D.ExponentialFamily, q: D.ExponentialFamily) in
      guard
        check(
          type(of: p) == type(of: q), "klDivergence: \(p.typeName) and \(q.typeName): no formula is known")
      else { return .placeholder }
      let (value, at, gradients) = p.normalizer(), there = q.naturalParams
      var result = q.logNormalizer(there) - value
      for ((a, b), g) in zip(zip(at, there), gradients) {
        result =
          result - ((b - a) * g).sumRightmost(a.shape.count > value.shape.count ? q.eventShape.count : 0)
      }
      return result
    }
    add { (p: D.TransformedDistribution, q: D.TransformedDistribution) in
      let same = p.transforms.count == q.transforms.count
      guard
        check(
          same && zip(p.transforms, q.transforms).allSatisfy { $0.isEqual($1) }
            && p.eventShape.elementsEqual(q.eventShape),
          "klDivergence: \(p) and \(q): the transforms or events differ")
      else { return .placeholder }
      return D.klDivergence(p.baseDist, q.baseDist)
    }
    add { (p: D.Independent, q: D.Independent) in
      guard
        check(
          p.reinterpretedBatchNdims == q.reinterpretedBatchNdims,
          "klDivergence: \(p) and \(q): the events differ")
      else { return .placeholder }
      return D.klDivergence(p.baseDist, q.baseDist).sumRightmost(p.reinterpretedBatchNdims)
    }
    add { (p: D.OneHotCategorical, q: D.OneHotCategorical) in D.klDivergence(p.categorical, q.categorical) }
    add { (p: D.HalfNormal, q: D.HalfNormal) in D.klDivergence(p.normal, q.normal) }
  }

  /// Divergences of two members of a family.
  mutating func addSameFamily() {
    add { (p: D.Bernoulli, q: D.Bernoulli) in
      let a = p.probs, b = q.probs, l = p.logits, m = q.logits
      let ones = (a * (F.softplus(-m) - F.softplus(-l))).with(.infinity, where: b .== 0).with(
        0, where: a .== 0)
      let zeros = (1 - a) * (F.softplus(m) - F.softplus(l))
      return ones + zeros.with(.infinity, where: b .== 1).with(0, where: a .== 1)
    }
    add { (p: D.Beta, q: D.Beta) in
      let (a, b, c, d) = (p.concentration1, p.concentration0, q.concentration1, q.concentration0)
      let n = a + b, m = c + d
      let normalizers = c.lgamma() + d.lgamma() + n.lgamma() - (a.lgamma() + b.lgamma() + m.lgamma())
      return normalizers + (a - c) * a.digamma() + (b - d) * b.digamma() + (m - n) * n.digamma()
    }
    add { (p: D.Binomial, q: D.Binomial) in
      guard
        check(
          (p.totalCount .>= q.totalCount).holds,
          "klDivergence: q counts more trials than p: no formula is known")
      else { return .placeholder }
      let a = p.probs, each = a * (p.logits - q.logits) + (-a).log1p() - (-q.probs).log1p()
      return (p.totalCount * each).with(.infinity, where: p.totalCount .> q.totalCount)
    }
    add { (p: D.Categorical, q: D.Categorical) in
      let terms = p.probs * (p.logits - q.logits)
      return terms.with(.infinity, where: q.probs .== 0).with(0, where: p.probs .== 0).sum(dim: -1)
    }
    add { (p: D.ContinuousBernoulli, q: D.ContinuousBernoulli) in
      p.mean * (p.logits - q.logits) + (p.logNorm + (-p.probs).log1p()) - q.logNorm - (-q.probs).log1p()
    }
    add { (p: D.Dirichlet, q: D.Dirichlet) in
      let a = p.concentration, b = q.concentration, n = a.sum(dim: -1)
      let normalizers = n.lgamma() - b.sum(dim: -1).lgamma() - (a.lgamma() - b.lgamma()).sum(dim: -1)
      return normalizers + ((a - b) * (a.digamma() - n.digamma().unsqueeze(-1))).sum(dim: -1)
    }
    add { (p: D.Exponential, q: D.Exponential) in
      let ratio = q.rate / p.rate
      return ratio - ratio.log() - 1
    }
    add { (p: D.Gamma, q: D.Gamma) in
      let a = p.concentration, b = q.concentration
      let scale = b * (p.rate / q.rate).log() + b.lgamma() - a.lgamma()
      return scale + (a - b) * a.digamma() + (q.rate - p.rate) * (a / p.rate)
    }
    add { (p: D.Gumbel, q: D.Gumbel) in
      let ratio = p.scale / q.scale, a = q.loc / q.scale, b = p.loc / q.scale
      let tail = (a + (1 + ratio).lgamma() - b).exp()
      return b - a - ratio.log() + ratio * Scalar(eulerConstant) + tail - Scalar(1 + eulerConstant)
    }
    add { (p: D.Geometric, q: D.Geometric) in -p.entropy() - (-q.probs).log1p() / p.probs - q.logits }
    add { (p: D.Laplace, q: D.Laplace) in
      let ratio = p.scale / q.scale, away = (p.loc - q.loc).abs()
      return away / q.scale - ratio.log() + ratio * (-away / p.scale).exp() - 1
    }
    add { (p: D.Normal, q: D.Normal) in
      let ratio = (p.scale / q.scale).pow(2), away = ((p.loc - q.loc) / q.scale).pow(2)
      return 0.5 * (ratio + away - 1 - ratio.log())
    }
    add { (p: D.Cauchy, q: D.Cauchy) in
      ((p.scale + q.scale).pow(2) + (p.loc - q.loc).pow(2)).log() - (4 * p.scale * q.scale).log()
    }
    add { (p: D.Pareto, q: D.Pareto) in
      let ratio = q.alpha / p.alpha, result = q.alpha * (p.scale / q.scale).log() - ratio.log() + ratio - 1
      return result.with(.infinity, where: p.scale .< q.scale)
    }
    add { (p: D.Poisson, q: D.Poisson) in p.rate * (p.rate.log() - q.rate.log()) - (p.rate - q.rate) }
    add { (p: D.Uniform, q: D.Uniform) in
      let result = ((q.high - q.low) / (p.high - p.low)).log()
      return result.with(.infinity, where: (q.low .> p.low) | (q.high .< p.high))
    }
    add { (p: D.MultivariateNormal, q: D.MultivariateNormal) in
      let n = Scalar(Double(p.eventShape[0])), away = q.factor.mahalanobis(q.loc - p.loc)
      let spread = linalg.solveTriangular(q.factor, p.factor, upper: false).squareSum
      return q.factor.logDiagonal - p.factor.logDiagonal + 0.5 * (spread + away - n)
    }
    add { (p: D.LowRankMultivariateNormal, q: D.LowRankMultivariateNormal) in
      let a = q.whitened, root = q.diagonal.rsqrt().unsqueeze(-1)
      let spread =
        (p.diagonal / q.diagonal).sum(dim: -1) + (p.factor * root).squareSum
        - (a * p.diagonal.sqrt().unsqueeze(-2)).squareSum - a.matmul(p.factor).squareSum
      let volume = q.logDeterminant - p.logDeterminant
      return 0.5 * (volume + spread + q.mahalanobis(q.loc - p.loc) - Scalar(Double(p.eventShape[0])))
    }
    add { (p: D.MultivariateNormal, q: D.LowRankMultivariateNormal) in
      let root = q.diagonal.rsqrt().unsqueeze(-1)
      let spread = (p.factor * root).squareSum - q.whitened.matmul(p.factor).squareSum
      let volume = q.logDeterminant - 2 * p.factor.logDiagonal
      return 0.5 * (volume + spread + q.mahalanobis(q.loc - p.loc) - Scalar(Double(p.eventShape[0])))
    }
    add { (p: D.LowRankMultivariateNormal, q: D.MultivariateNormal) in
      func spread(_ x: Tensor) -> Tensor { linalg.solveTriangular(q.factor, x, upper: false).squareSum }
      let volume = 2 * q.factor.logDiagonal - p.logDeterminant
      let both = spread(p.factor) + spread(p.diagonal.sqrt().diagEmbed())
      let away = q.factor.mahalanobis(q.loc - p.loc)
      return 0.5 * (volume + both + away - Scalar(Double(p.eventShape[0])))
    }
  }
}
