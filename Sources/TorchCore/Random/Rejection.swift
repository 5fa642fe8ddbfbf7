import Glibc

// Distributions that draw until a number is accepted: how many words they take depends on the words. PyTorch adds
// and multiplies in the type of the parameters here and there, and so do these.

extension Generator {
  /// The number of events where `rate` are expected (transformed rejection of Hörmann, 1993; below 10 by products).
  func poisson(_ rate: Double) -> Double {
    if rate == 0 { return 0 }
    if rate < 10 {
      let limit = exp(-rate)
      var k = 0.0, product = uniform()
      while product > limit {
        k += 1
        product *= uniform()
      }
      return k
    }
    let root = rate.squareRoot(), logRate = log(rate), b = 0.931 + 2.53 * root, a = -0.059 + 0.02483 * b
    let inverse = 1.1239 + 1.1328 / (b - 3.4), accepted = 0.9277 - 3.6224 / (b - 2)
    while true {
      let u = uniform() - 0.5, v = uniform(), us = 0.5 - abs(u)
      let k = floor((2 * a / us + b) * u + rate + 0.43)
      if us >= 0.07 && v <= accepted { return k }
      if k < 0 || us < 0.013 && v > us { continue }
      if log(v) + log(inverse) - log(a / (us * us) + b) <= -rate + k * logRate - lgamma(k + 1) { return k }
    }
  }

  /// A number with the density x^(α-1) e^(-x) / Γ(α) (Marsaglia and Tsang, 2000).
  func gamma<T: BinaryFloatingPoint>(_ alpha: T) -> T {
    var alpha = alpha, scale = 1.0
    if alpha < 1 {
      if alpha == 0 { return T.leastNormalMagnitude }
      scale = pow(1 - uniform(), Double(1 / alpha))
      alpha += 1
    }
    let d = Double(alpha - T(Float(1) / 3)), c = 1 / (9 * d).squareRoot(), squeeze = Double(Float(0.0331))
    while true {
      let x = normal(), y = 1 + c * x
      if y <= 0 { continue }
      let v = y * y * y, u = 1 - uniform(), square = x * x
      if u < 1 - squeeze * square * square || log(u) < 0.5 * square + d * (1 - v + log(v)) {
        return Swift.max(T.leastNormalMagnitude, T(scale * d * v))
      }
    }
  }

  /// The number of successes in `count` trials of probability p.
  func binomial<T: BinaryFloatingPoint>(_ count: T, _ p: T) -> T {
    if count <= 0 || p <= 0 { return 0 }
    if p >= 1 { return count }
    if p.isNaN || count.isNaN { return .nan }
    let q = p <= 0.5 ? p : 1 - p
    let k = count * q >= 10 ? manySuccesses(count, q) : fewSuccesses(count, q)
    return p <= 0.5 ? k : count - k
  }
  /// By adding up the distances between successes.
  private func fewSuccesses<T: BinaryFloatingPoint>(_ count: T, _ p: T) -> T {
    let scale = Double(T(log1p(-Double(p))))
    var trials = 0.0, k: T = 0
    while true {
      trials += ceil(log(uniform()) / scale)
      if trials > Double(count) { return k }
      k += 1
    }
  }
  /// Transformed rejection with squeeze (Hörmann, 1993, algorithm BTRS).
  private func manySuccesses<T: BinaryFloatingPoint>(_ count: T, _ p: T) -> T {
    let n = Double(count), deviation = Double((count * p * (1 - p)).squareRoot())
    let b = 1.15 + 2.53 * deviation, a = -0.0873 + 0.0248 * b + 0.01 * Double(p), c = Double(count * p) + 0.5
    let accepted = 0.92 - 4.2 / b, r = Double(p / (1 - p)), alpha = (2.83 + 5.1 / b) * deviation
    let m = Double(((count + 1) * p).rounded(.down))
    while true {
      let u = uniform() - 0.5, v = uniform(), us = 0.5 - abs(u), k = floor((2 * a / us + b) * u + c)
      if k < 0 || k > n { continue }
      if us >= 0.07 && v <= accepted { return T(k) }
      let bound =
        (m + 0.5) * log((m + 1) / (r * (n - m + 1))) + (n + 1) * log((n - m + 1) / (n - k + 1))
        + (k + 0.5) * log(r * (n - k + 1) / (k + 1)) + stirling(m) + stirling(n - m) - stirling(k)
        - stirling(n - k)
      if log(v * alpha / (a / (us * us) + b)) <= bound { return T(k) }
    }
  }
}

/// What Stirling's formula leaves of log k!: log k! - (k + 1/2) log(k + 1) + (k + 1) - log √2π.
private func stirling(_ k: Double) -> Double {
  if k <= 9 {
    return lgamma(k + 1) - ((k + 0.5) * log(k + 1) - (k + 1) + 0.5 * log(2 * Double.pi))
  }
  let x = (k + 1) * (k + 1)
  return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / x) / x) / (k + 1)
}
