import Glibc
import TorchCore

/// x·log x.
private func xlogx(_ x: Tensor) -> Tensor { x.xlogy(x) }

/// E[-log q(x)] of a normal q, from the mean and the mean square of x.
private func normalCross(_ q: D.Normal, _ mean: Tensor, _ square: Tensor) -> Tensor {
  let variance = q.scale.pow(2), away = (square - 2 * q.loc * mean + q.loc.pow(2)) * 0.5
  return 0.5 * (variance * Scalar(2 * Double.pi)).log() + away / variance
}
/// E[-log q(x)] of a gamma q, from the means of x and of log x.
private func gammaCross(_ q: D.Gamma, _ mean: Tensor, _ logMean: Tensor) -> Tensor {
  q.concentration.lgamma() - q.concentration * q.rate.log() - (q.concentration - 1) * logMean + q.rate * mean
}
/// E[-log q(x)] of an exponential q, from the mean of x.
private func exponentialCross(_ q: D.Exponential, _ mean: Tensor) -> Tensor { q.rate * mean - q.rate.log() }
/// E[-log q(x)] of a Gumbel q, from the mean of x and that of e^(-x / scale).
private func gumbelCross(_ q: D.Gumbel, _ mean: Tensor, _ decay: Tensor) -> Tensor {
  q.scale.log() + (mean - q.loc) / q.scale + (q.loc / q.scale).exp() * decay
}
/// E[-log q(x)] of a continuous Bernoulli q, from the mean of x.
private func continuousBernoulliCross(_ q: D.ContinuousBernoulli, _ mean: Tensor) -> Tensor {
  -(mean * q.logits) - (-q.probs).log1p() - q.logNorm
}

// The divergence from q is what q's code costs on average, less the entropy of p.
extension distributions.Divergences {
  /// From distributions on an interval.
  mutating func addBounded() {
    add { (p: D.Bernoulli, q: D.Poisson) in -p.entropy() - (p.probs * q.rate.log() - q.rate) }
    add { (p: D.Beta, q: D.ContinuousBernoulli) in continuousBernoulliCross(q, p.mean) - p.entropy() }
    add { (p: D.Beta, q: D.Exponential) in exponentialCross(q, p.mean) - p.entropy() }
    add { (p: D.Beta, q: D.Gamma) in
      let logMean = p.concentration1.digamma() - (p.concentration1 + p.concentration0).digamma()
      return gammaCross(q, p.mean, logMean) - p.entropy()
    }
    add { (p: D.Beta, q: D.Normal) in normalCross(q, p.mean, p.variance + p.mean.pow(2)) - p.entropy() }
    add { (p: D.Beta, q: D.Uniform) in
      ((q.high - q.low).log() - p.entropy()).with(.infinity, where: (q.low .> 0) | (q.high .< 1))
    }
    addInfinite(D.Beta.self, [D.Pareto.self]) { $0.concentration1 }

    add { (p: D.ContinuousBernoulli, q: D.Exponential) in exponentialCross(q, p.mean) - p.entropy() }
    add { (p: D.ContinuousBernoulli, q: D.Normal) in
      normalCross(q, p.mean, p.variance + p.mean.pow(2)) - p.entropy()
    }
    add { (p: D.ContinuousBernoulli, q: D.Uniform) in
      ((q.high - q.low).log() - p.entropy()).with(.infinity, where: (q.low .>= 0) | (q.high .<= 1))
    }
    addInfinite(D.ContinuousBernoulli.self, [D.Pareto.self]) { $0.probs }

    add { (p: D.Uniform, q: D.Beta) in
      let width = p.high - p.low, a = q.concentration1, b = q.concentration0
      let logs = (a - 1) * (xlogx(p.high) - xlogx(p.low) - width) / width
      let others = (b - 1) * (xlogx(1 - p.high) - xlogx(1 - p.low) + width) / width
      let result = others + a.lgamma() + b.lgamma() - (a + b).lgamma() - width.log() - logs
      return result.with(.infinity, where: (p.high .> 1) | (p.low .< 0))
    }
    add { (p: D.Uniform, q: D.ContinuousBernoulli) in
      let result = continuousBernoulliCross(q, p.mean) - p.entropy()
      return result.with(.infinity, where: (p.high .>= 1) | (p.low .<= 0))
    }
    add { (p: D.Uniform, q: D.Exponential) in
      (exponentialCross(q, p.mean) - p.entropy()).with(.infinity, where: p.low .< 0)
    }
    add { (p: D.Uniform, q: D.Gamma) in
      let width = p.high - p.low, logMean = (xlogx(p.high) - xlogx(p.low) - width) / width
      return (gammaCross(q, p.mean, logMean) - p.entropy()).with(.infinity, where: p.low .< 0)
    }
    add { (p: D.Uniform, q: D.Gumbel) in
      let decay = q.scale / (p.high - p.low) * ((-p.low / q.scale).exp() - (-p.high / q.scale).exp())
      return gumbelCross(q, p.mean, decay) - p.entropy()
    }
    add { (p: D.Uniform, q: D.Normal) in normalCross(q, p.mean, p.variance + p.mean.pow(2)) - p.entropy() }
    add { (p: D.Uniform, q: D.Pareto) in
      let width = p.high - p.low, logMean = (xlogx(p.high) - xlogx(p.low) - width) / width
      let result = logMean * (q.alpha + 1) - (q.alpha * q.scale.pow(q.alpha) * width).log()
      return result.with(.infinity, where: p.low .< q.scale)
    }
  }

  /// From distributions on positive numbers.
  mutating func addPositive() {
    let bounded: [D.Distribution.Type] = [D.Beta.self, D.ContinuousBernoulli.self, D.Uniform.self]
    addInfinite(D.Exponential.self, bounded + [D.Pareto.self]) { $0.rate }
    add { (p: D.Exponential, q: D.Gamma) in
      let ratio = q.rate / p.rate, a = q.concentration
      return ratio - a * ratio.log() + a.lgamma() + a * Scalar(eulerConstant) - Scalar(1 + eulerConstant)
    }
    add { (p: D.Exponential, q: D.Gumbel) in
      let product = p.rate * q.scale
      return gumbelCross(q, p.mean, product / (product + 1)) - p.entropy()
    }
    add { (p: D.Exponential, q: D.Normal) in normalCross(q, p.mean, 2 * p.rate.pow(-2)) - p.entropy() }

    addInfinite(D.Gamma.self, bounded + [D.Pareto.self]) { $0.concentration }
    add { (p: D.Gamma, q: D.Exponential) in exponentialCross(q, p.mean) - p.entropy() }
    add { (p: D.Gamma, q: D.Gumbel) in
      let decay = (1 + (p.rate * q.scale).reciprocal()).pow(-p.concentration)
      return gumbelCross(q, p.mean, decay) - p.entropy()
    }
    add { (p: D.Gamma, q: D.Normal) in normalCross(q, p.mean, p.variance + p.mean.pow(2)) - p.entropy() }

    addInfinite(D.Pareto.self, bounded) { $0.scale }
    add { (p: D.Pareto, q: D.Exponential) in
      let mean = p.alpha * p.scale / (p.alpha - 1)
      return (exponentialCross(q, mean) - p.entropy()).with(.infinity, where: p.alpha .<= 1)
    }
    add { (p: D.Pareto, q: D.Gamma) in
      let mean = p.alpha * p.scale / (p.alpha - 1), logMean = p.scale.log() + p.alpha.reciprocal()
      return (gammaCross(q, mean, logMean) - p.entropy()).with(.infinity, where: p.alpha .<= 1)
    }
    add { (p: D.Pareto, q: D.Normal) in
      let a = p.alpha, mean = a * p.scale / (a - 1), square = a * p.scale.pow(2) / (a - 2)
      return (normalCross(q, mean, square) - p.entropy()).with(.infinity, where: a .<= 2)
    }
    addInfinite(D.Poisson.self, [D.Bernoulli.self, D.Binomial.self]) { $0.rate }
  }

  /// From distributions on all numbers.
  mutating func addReal() {
    let narrower: [D.Distribution.Type] = [
      D.Beta.self, D.ContinuousBernoulli.self, D.Exponential.self, D.Gamma.self, D.Pareto.self,
      D.Uniform.self,
    ]
    addInfinite(D.Gumbel.self, narrower) { $0.loc }
    add { (p: D.Gumbel, q: D.Normal) in normalCross(q, p.mean, p.variance + p.mean.pow(2)) - p.entropy() }
    addInfinite(D.Laplace.self, narrower) { $0.loc }
    add { (p: D.Laplace, q: D.Normal) in normalCross(q, p.loc, p.variance + p.loc.pow(2)) - p.entropy() }
    addInfinite(D.Normal.self, narrower) { $0.loc }
    add { (p: D.Normal, q: D.Gumbel) in
      let decay = (0.5 * (p.scale / q.scale).pow(2) - p.loc / q.scale).exp()
      return gumbelCross(q, p.loc, decay) - p.entropy()
    }
    add { (p: D.Normal, q: D.Laplace) in
      let away = p.loc - q.loc, z = away / p.scale
      let distance =
        p.scale * (-0.5 * z.pow(2)).exp() * Scalar((2 / Double.pi).squareRoot())
        + away * (z * Scalar(0.5.squareRoot())).erf()
      return (2 * q.scale).log() + distance / q.scale - p.entropy()
    }
  }
}
