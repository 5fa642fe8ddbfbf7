import Glibc
import TorchCore

extension distributions {
  /// Angles with the density e^(κ·cos(x - μ)) / 2πI₀(κ).
  public final class VonMises: Distribution, @unchecked Sendable {
    /// μ and κ.
    public let loc: Tensor, concentration: Tensor

    public init(_ loc: any TensorOrNumber, _ concentration: any TensorOrNumber, validateArgs: Bool? = nil) {
      let p = broadcastAll(loc, concentration)
      (self.loc, self.concentration) = (p[0], p[1])
      super.init(p[0].shape, validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] {
      [.init("loc", loc, .real), .init("concentration", concentration, .positive)]
    }
    public override var mean: Tensor { loc }
    public override var mode: Tensor { loc }
    public override var variance: Tensor {
      1 - (VonMises.logBessel(concentration, 1) - VonMises.logBessel(concentration, 0)).exp()
    }

    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let height = concentration * (value - loc).cos() - Scalar(log(2 * Double.pi))
      return height - VonMises.logBessel(concentration, 0)
    }

    /// By rejection from a wrapped Cauchy distribution (Best and Fisher 1979).
    public override func sample(_ sampleShape: Size = []) -> Tensor {
      let shape = extendedShape(sampleShape), pi = Scalar(Double.pi)
      return noGrad {
        let loc = self.loc.to(.float64), kappa = concentration.to(.float64)
        let tau = 1 + (1 + 4 * kappa.pow(2)).sqrt(), rho = (tau - (2 * tau).sqrt()) / (2 * kappa)
        let r = torch.where(kappa .< 1e-5, kappa.reciprocal() + kappa, (1 + rho.pow(2)) / (2 * rho))
        var x = torch.zeros(shape, dtype: .float64), done = torch.zeros(shape, dtype: .bool)
        while !done.holds {
          let u = torch.rand([3] + shape, dtype: .float64).unbind(), z = (u[0] * pi).cos()
          let f = (1 + r * z) / (r + z), c = kappa * (r - f)
          let accept = (c * (2 - c) - u[1] .> 0) | ((c / u[1]).log() + 1 - c .>= 0)
          x = torch.where(accept, (u[2] - 0.5).sign() * f.acos(), x)
          done = done | accept
        }
        return ((x + pi + loc).remainder(Scalar(2 * Double.pi)) - pi).to(self.loc.dtype)
      }
    }
    public override func expand(_ batchShape: Size) -> VonMises {
      keep(VonMises(loc.expand(batchShape), concentration.expand(batchShape), validateArgs: false))
    }

    /// The logarithm of the modified Bessel function I₀ or I₁, by the polynomials of Abramowitz and Stegun (9.8).
    private static func logBessel(_ x: Tensor, _ order: Int) -> Tensor {
      func polynomial(_ x: Tensor, _ c: [Double]) -> Tensor {
        c.dropLast().reversed().reduce(x.constant([], c.last!)) { $0 * x + Scalar($1) }
      }
      let inner = polynomial((x / 3.75).pow(2), small[order])
      let outer = x - 0.5 * x.log() + polynomial(3.75 / x, large[order]).log()
      return torch.where(x .< 3.75, (order == 1 ? x.abs() * inner : inner).log(), outer)
    }
    private static let small: [[Double]] = [
      [1.0, 3.5156229, 3.0899424, 1.2067492, 0.2659732, 0.0360768, 0.0045813],
      [0.5, 0.87890594, 0.51498869, 0.15084934, 0.02658733, 0.00301532, 0.00032411],
    ]
    private static let large: [[Double]] = [
      [
        0.39894228, 0.01328592, 0.00225319, -0.00157565, 0.00916281, -0.02057706, 0.02635537, -0.01647633,
        0.00392377,
      ],
      [
        0.39894228, -0.03988024, -0.00362018, 0.00163801, -0.01031555, 0.02282967, -0.02895312, 0.01787654,
        -0.00420059,
      ],
    ]
  }
}
