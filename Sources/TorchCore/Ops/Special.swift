// Special functions of probability and of the gamma family.

extension Tensor {
  // forms: inplace out special.gammainc
  /// The regularised lower incomplete gamma function P(self, other) = 1/Γ(a) ∫₀ˣ tᵃ⁻¹ e⁻ᵗ dt, a = self, x = other.
  public func igamma(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    incompleteGamma(other, out, "igamma", 1) { Double.incompleteGamma($0, $1).lower }
  }
  // forms: inplace out special.gammaincc
  /// The regularised upper incomplete gamma function Q = 1 - P of `igamma`.
  public func igammac(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    incompleteGamma(other, out, "igammac", -1) { Double.incompleteGamma($0, $1).upper }
  }
  private func incompleteGamma(
    _ other: Tensor, _ out: Tensor?, _ name: StaticString, _ sign: Double, _ f: (Double, Double) -> Double
  ) -> Tensor {
    guard
      check(
        dtype.isFloatingPoint && other.dtype.isFloatingPoint,
        "\(name): \(described) and \(other.described): defined for floating-point numbers")
    else { return .placeholder }
    return .mapped(f, self, other, out: out, name) { g, a, x, needs in
      if needs.0 { return (nil, nil) }
      return (nil, g * (a.sub(1) * x.log() - x - a.lgamma()).exp().mul(.double(sign)))
    }
  }

  // forms: inplace out special.multigammaln
  /// The logarithm of the multivariate gamma function of dimension p: p(p - 1)/4 log π + Σⱼ log Γ(x - j/2), j < p.
  public func mvlgamma(_ p: Int, out: Tensor? = nil) -> Tensor {
    guard check(p >= 1 && p < 1 << 24, "mvlgamma: p is \(p): it must lie in 1 ..< \(1 << 24)"),
      check(dtype != .bool && !dtype.isComplex, "mvlgamma: \(described): real numbers are needed")
    else { return .placeholder }
    let x = to(floating), shift = Tensor.steps(p, by: 1).to(x.dtype).mul(.double(-0.5))
    let constant = Double(p * (p - 1)) / 4 * Double.log(.pi)
    return x.unsqueeze(-1).add(shift).lgamma().sum([-1]).add(.double(constant)).written(to: out)
  }
}

extension special {
  /// -x log x, 0 at 0, -∞ below.
  public static func entr(_ input: Tensor, out: Tensor? = nil) -> Tensor {
    input.mapped({ $0 == 0 ? 0 : $0 < 0 ? -.infinity : -$0 * Double.log($0) }, out: out) { g, x, _ in
      g * x.log().add(1).neg()
    }
  }
  /// e^(x²) erfc(x).
  public static func erfcx(_ input: Tensor, out: Tensor? = nil) -> Tensor {
    input.mapped(Double.erfcx, out: out) { g, x, y in g * (x * y).sub(.double(1 / rootPi)).mul(2) }
  }
  /// The probability of a standard normal number below x.
  public static func ndtr(_ input: Tensor, out: Tensor? = nil) -> Tensor {
    input.mapped(Double.ndtr, out: out) { g, x, _ in
      g * (x * x).mul(-0.5).exp().mul(.double(0.5.squareRoot() / rootPi))
    }
  }
  /// log ndtr(x), exact in both tails.
  public static func logNdtr(_ input: Tensor, out: Tensor? = nil) -> Tensor {
    input.mapped(Double.logNdtr, out: out) { g, x, _ in
      g / erfcx(x.mul(.double(-0.5.squareRoot())))
        * Tensor(.double(2.0.squareRoot() / rootPi), dtype: x.dtype)
    }
  }
  /// The inverse of `ndtr`.
  public static func ndtri(_ input: Tensor, out: Tensor? = nil) -> Tensor {
    input.mapped(Double.ndtri, out: out) { g, _, y in
      g * (y * y).mul(0.5).exp().mul(.double(2.0.squareRoot() * rootPi))
    }
  }
  private static var rootPi: Double { Double.pi.squareRoot() }

  /// input · log(1 + other), 0 where input is 0.
  public static func xlog1py(
    _ input: any TensorOrNumber, _ other: any TensorOrNumber, out: Tensor? = nil
  ) -> Tensor {
    .mapped({ $1.isNaN ? .nan : $0 == 0 ? 0 : $0 * Double.log1p($1) }, input, other, out: out) {
      g, a, b, needs in
      let vanishes = a.detach().eq(0).logicalAnd(b.detach().le(-1)), none = Tensor(0.0, dtype: g.dtype)
      return (
        needs.0 ? g * Tensor.where(vanishes, none, b.log1p()) : nil, needs.1 ? g * a / b.add(1) : nil
      )
    }
  }

  /// Hurwitz's zeta function Σ (q + k)⁻ˣ over k ≥ 0, x = input, q = other.
  public static func zeta(
    _ input: any TensorOrNumber, _ other: any TensorOrNumber, out: Tensor? = nil
  ) -> Tensor {
    .mapped(Double.zeta, input, other, out: out) { g, x, q, needs in
      if needs.0 { return (nil, nil) }
      return (nil, g * x.neg() * zeta(x.add(1), q))
    }
  }

  /// The n-th derivative of `digamma`.
  public static func polygamma(_ n: Int, _ input: Tensor, out: Tensor? = nil) -> Tensor {
    torch.polygamma(n, input, out: out)
  }
}
