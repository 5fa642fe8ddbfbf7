// Bessel functions.

extension Tensor {
  // forms: inplace out special special.modifiedBesselI0
  /// The modified Bessel function of the first kind of order 0.
  public func i0(out: Tensor? = nil) -> Tensor {
    mapped({ .besselI(0, $0) }, out: out) { g, x, _ in g * special.i1(x) }
  }

  /// This over x, where both vanish at x = 0 its limit.
  fileprivate func over(_ x: Tensor, limit: Double) -> Tensor {
    let isTiny = x.detach().abs().le(.double(dtype == .float64 ? 2.2e-16 : 1.2e-7))
    let one = Tensor(1.0, dtype: x.dtype), limit = Tensor(.double(limit), dtype: x.dtype)
    return Tensor.where(isTiny, limit, div(Tensor.where(isTiny, one, x)))
  }
}

extension special {
  /// e^-|x| I₀(x).
  public static func i0e(_ input: Tensor, out: Tensor? = nil) -> Tensor {
    input.mapped({ .scaledBesselI(0, $0) }, out: out) { g, x, y in g * (i1e(x) - x.sgn() * y) }
  }
  /// The modified Bessel function of the first kind of order 1.
  public static func i1(_ input: Tensor, out: Tensor? = nil) -> Tensor {
    input.mapped({ .besselI(1, $0) }, out: out) { g, x, y in g * (x.i0() - y.over(x, limit: 0.5)) }
  }
  /// The modified Bessel function of the first kind of order 1.
  public static func modifiedBesselI1(_ input: Tensor, out: Tensor? = nil) -> Tensor { i1(input, out: out) }
  /// e^-|x| I₁(x).
  public static func i1e(_ input: Tensor, out: Tensor? = nil) -> Tensor {
    input.mapped({ .scaledBesselI(1, $0) }, out: out) { g, x, y in
      g * (i0e(x) - x.sgn() * y - y.over(x, limit: 0.5))
    }
  }
  /// The modified Bessel function of the second kind of order 0.
  public static func modifiedBesselK0(_ input: Tensor, out: Tensor? = nil) -> Tensor {
    input.mapped({ .besselK(0, $0) }, out: out) { g, x, _ in g * modifiedBesselK1(x).neg() }
  }
  /// The modified Bessel function of the second kind of order 1.
  public static func modifiedBesselK1(_ input: Tensor, out: Tensor? = nil) -> Tensor {
    input.mapped({ .besselK(1, $0) }, out: out) { g, x, y in g * (modifiedBesselK0(x) + y / x).neg() }
  }
  /// eˣ K₀(x).
  public static func scaledModifiedBesselK0(_ input: Tensor, out: Tensor? = nil) -> Tensor {
    input.mapped({ .scaledBesselK(0, $0) }, out: out) { g, x, y in g * (y - scaledModifiedBesselK1(x)) }
  }
  /// eˣ K₁(x).
  public static func scaledModifiedBesselK1(_ input: Tensor, out: Tensor? = nil) -> Tensor {
    input.mapped({ .scaledBesselK(1, $0) }, out: out) { g, x, y in
      g * (y - scaledModifiedBesselK0(x) - y / x)
    }
  }

  /// The Bessel function of the first kind of order 0.
  public static func besselJ0(_ input: Tensor, out: Tensor? = nil) -> Tensor {
    input.mapped({ .besselJ(0, $0) }, out: out) { g, x, _ in g * besselJ1(x).neg() }
  }
  /// The Bessel function of the first kind of order 1.
  public static func besselJ1(_ input: Tensor, out: Tensor? = nil) -> Tensor {
    input.mapped({ .besselJ(1, $0) }, out: out) { g, x, y in g * (besselJ0(x) - y.over(x, limit: 0.5)) }
  }
  /// The Bessel function of the second kind of order 0.
  public static func besselY0(_ input: Tensor, out: Tensor? = nil) -> Tensor {
    input.mapped({ .besselY(0, $0) }, out: out) { g, x, _ in g * besselY1(x).neg() }
  }
  /// The Bessel function of the second kind of order 1.
  public static func besselY1(_ input: Tensor, out: Tensor? = nil) -> Tensor {
    input.mapped({ .besselY(1, $0) }, out: out) { g, x, y in g * (besselY0(x) - y / x) }
  }

  /// The spherical Bessel function of the first kind of order 0, sin(x) / x.
  public static func sphericalBesselJ0(_ input: Tensor, out: Tensor? = nil) -> Tensor {
    input.mapped(Double.sphericalBesselJ0, out: out)
  }
  /// Airy's function Ai.
  public static func airyAi(_ input: Tensor, out: Tensor? = nil) -> Tensor {
    input.mapped(Double.airyAi, out: out)
  }
}
