import Glibc

// Bessel functions in double precision.
extension Double {
  /// J₀(x), J₁(x), NaN at infinity as in PyTorch.
  static func besselJ(_ n: Int, _ x: Double) -> Double {
    x.isInfinite ? .nan : n == 0 ? Glibc.j0(x) : Glibc.j1(x)
  }
  /// Y₀(x), Y₁(x) for x ≥ 0.
  static func besselY(_ n: Int, _ x: Double) -> Double {
    x == 0 ? -.infinity : x < 0 || x.isInfinite ? .nan : n == 0 ? Glibc.y0(x) : Glibc.y1(x)
  }

  /// e^-|x| Iₙ(x), n = 0 or 1: the power series, whose terms are all positive, then the asymptotic one.
  static func scaledBesselI(_ n: Int, _ x: Double) -> Double {
    let z = x.magnitude, n2 = Double(4 * n)
    var term = 1.0, sum = 1.0, k = 1.0
    if z < 25 {
      term = n == 0 ? 1 : z / 2
      sum = term
      while term > sum * 1e-17 {
        term *= z * z / 4 / (k * (k + Double(n)))
        sum += term
        k += 1
      }
      sum *= Glibc.exp(-z)
    } else {
      while term.magnitude > 1e-17 {
        let odd = 2 * k - 1
        term *= (odd * odd - n2) / (8 * z * k)
        sum += term
        k += 1
      }
      sum /= (2 * .pi * z).squareRoot()
    }
    return n == 1 && x < 0 ? -sum : sum
  }
  /// Iₙ(x), n = 0 or 1. The exponential comes in two factors, since it overflows before the product does.
  static func besselI(_ n: Int, _ x: Double) -> Double {
    let half = Glibc.exp(x.magnitude / 2)
    return scaledBesselI(n, x) * half * half
  }

  /// eˣ Kₐ(x) = ∫₀^∞ exp(-2x sinh²(t/2)) cosh(at) dt by the trapezoidal rule, whose error falls exponentially with the
  /// step: the integrand is analytic and vanishes doubly exponentially.
  static func scaledBesselK(_ a: Double, _ x: Double) -> Double {
    if x == 0 { return .infinity }
    if x < 0 || x != x { return .nan }
    if x == .infinity { return 0 }
    let h = Swift.min(0.2, 0.5 / x.squareRoot())
    var sum = 0.5, term = 1.0, t = h
    while term > sum * 1e-18 {
      let s = Glibc.sinh(t / 2)
      term = Glibc.exp(-2 * x * s * s) * Glibc.cosh(a * t)
      sum += term
      t += h
    }
    return h * sum
  }
  /// Kₐ(x).
  static func besselK(_ a: Double, _ x: Double) -> Double { scaledBesselK(a, x) * Glibc.exp(-x) }

  /// sin(x) / x.
  static func sphericalBesselJ0(_ x: Double) -> Double {
    x == 0 ? 1 : x.isInfinite ? 0 : Glibc.sin(x) / x
  }

  /// Airy's function, the solution of y″ = xy that vanishes at infinity.
  static func airyAi(_ x: Double) -> Double {
    let z = 2.0 / 3 * x.magnitude * x.magnitude.squareRoot()
    if x > 1 { return (x / 3).squareRoot() / .pi * besselK(1.0 / 3, z) }
    if x >= -9 {
      // The Taylor series around the nearest of 0, -2, -4, -6, -8, from the values of Ai and Ai′ there.
      let start: [(Double, Double)] = [
        (0.3550280538878172, -0.2588194037928068), (0.22740742820168564, 0.618259020741691),
        (-0.07026553294928964, -0.7906285753685814), (-0.3291451736298231, 0.3459354872813428),
        (-0.05270505035638643, 0.9355609381983064),
      ]
      let i = Swift.min(Swift.max(Int((-x / 2).rounded()), 0), 4), centre = Double(-2 * i), h = x - centre
      var (a, b, c) = (0.0, start[i].0, start[i].1), power = h, sum = b + c * h, n = 0.0
      while n < 40 {
        (a, b, c) = (b, c, (centre * b + a) / ((n + 1) * (n + 2)))
        power *= h
        sum += c * power
        n += 1
      }
      return sum
    }
    // The asymptotic series; at x = -9 its least term is below 1e-15.
    var term = 1.0, sums = (1.0, 0.0), k = 1.0
    while term.magnitude > 1e-17, k < 30 {
      term *= (6 * k - 5) * (6 * k - 3) * (6 * k - 1) / (216 * k * (2 * k - 1) * z)
      switch Int(k) % 4 {
      case 0: sums.0 += term
      case 1: sums.1 += term
      case 2: sums.0 -= term
      default: sums.1 -= term
      }
      k += 1
    }
    let angle = z - .pi / 4
    return (Glibc.cos(angle) * sums.0 + Glibc.sin(angle) * sums.1)
      / (.pi * x.magnitude.squareRoot()).squareRoot()
  }
}
