import Glibc

/// How random numbers move with the parameters of their distribution while their place in it stays:
/// dx/dα = -(∂F/∂α) / (∂F/∂x). The approximations and their limits are PyTorch's, so that gradients agree.
enum Implicit {
  /// Of a number x with the density x^(α-1) e^(-x) / Γ(α).
  static func gamma(_ alpha: Double, _ x: Double) -> Double {
    if x < 0.8 { return gammaNearZero(alpha, x) }
    if alpha > 8 { return gammaSaddlePoint(alpha, x) }
    let u = log(x / alpha), v = log(alpha)
    let c = zip(gammaFit[0], zip(gammaFit[1], gammaFit[2])).map { $0 + u * ($1.0 + u * $1.1) }
    return exp(polynomial(c[0..<4], v) / polynomial(c[4..<8], v))
  }

  /// The Taylor series of F.
  private static func gammaNearZero(_ alpha: Double, _ x: Double) -> Double {
    var term = 1.0, place = alpha, sum = 1 / alpha, squares = 1 / (alpha * alpha)
    for i in 1...5 {
      term *= -x / Double(i)
      place += 1
      sum += term / place
      squares += term / (place * place)
    }
    let power = pow(x, alpha), density = pow(x, alpha - 1) * exp(-x)
    let slope = (log(x) - Double.digamma(alpha)) * power * sum - power * squares
    let result = -slope / density
    return result.isNaN ? 0 : result
  }

  /// Rice's expansion around the saddle point.
  private static func gammaSaddlePoint(_ alpha: Double, _ x: Double) -> Double {
    if 0.9 * alpha <= x && x <= 1.1 * alpha {
      let a = 1 + 24 * alpha * (1 + 12 * alpha)
      let b =
        1440 * (alpha * alpha) + 6 * x * (53 - 120 * x) - 65 * x * x / alpha + alpha * (107 + 3600 * x)
      return a * b / (1_244_160 * (alpha * alpha) * (alpha * alpha))
    }
    let root = (8 * alpha).squareRoot(), near = root / (alpha - x)
    let far = pow(x - alpha - alpha * log(x / alpha), -1.5)
    let both = x < alpha ? near - far : near + far
    let slope =
      log(x / alpha) * both - (2 / alpha).squareRoot() * (alpha + x) / ((alpha - x) * (alpha - x))
    let stirling = 1 + 1 / (12 * alpha) * (1 + 1 / (24 * alpha))
    return -stirling * x * slope / root
  }

  /// Of a number x of the beta distribution with the parameters α and total - α, divided by 1 - x.
  static func dirichlet(_ x: Double, _ alpha: Double, total: Double) -> Double {
    let beta = total - alpha, edge = total * x * (1 - x)
    if x <= 0.5 && edge < 2.5 { return betaNearZero(x, alpha, beta) }
    if x >= 0.5 && edge < 0.75 { return -betaNearOne(1 - x, beta, alpha) }
    if alpha > 6 && beta > 6 { return betaSaddlePoint(x, alpha, beta) }
    let u = log(x), a = log(alpha) - u, b = log(total) - a
    let powers = [1, u, u * u].map { u in [1, a, a * a].map { u * $0 } }.flatMap { $0 }
    func fit(_ rows: [[Double]]) -> Double {
      zip(powers, rows).reduce(0) { $0 + $1.0 * polynomial($1.1[...], b) }
    }
    let slope = x * (Double.digamma(total) - Double.digamma(alpha)) / beta
    return fit(betaFit) / fit(betaFitBelow) * slope
  }

  /// The Taylor series of F by x, moved with α.
  private static func betaNearZero(_ x: Double, _ alpha: Double, _ beta: Double) -> Double {
    let factor = Double.digamma(alpha) - Double.digamma(alpha + beta) - log(x)
    var term = 1.0, sum = 1 / alpha * (factor + 1 / alpha)
    for i in 1...10 {
      let k = Double(i), place = alpha + k
      term *= (k - beta) * x / k
      sum += term / place * (factor + 1 / place)
    }
    let result = x * pow(1 - x, -beta) * sum
    return result.isNaN ? 0 : result
  }

  /// The Taylor series of F by x, moved with β.
  private static func betaNearOne(_ x: Double, _ alpha: Double, _ beta: Double) -> Double {
    let factor = Double.digamma(alpha + beta) - Double.digamma(beta)
    var term = 1.0, product = 1.0, slope = 0.0, sum = factor / alpha
    for i in 1...8 {
      let k = Double(i)
      term *= -x / k
      slope = slope * (beta - k) + product
      product *= beta - k
      sum += term / (alpha + k) * (slope + factor * product)
    }
    let result = -pow(1 - x, 1 - beta) * sum
    return result.isNaN ? 0 : result
  }

  /// Rice's expansion around the saddle point.
  private static func betaSaddlePoint(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let n = a + b, mean = a / n, deviation = (a * b / (n + 1)).squareRoot() / n
    if mean - 0.1 * deviation <= x && x <= mean + 0.1 * deviation {
      let c4 = 8 * (1 - x) * (135 * b - 11)
      let c3 = (453 + 1620 * b * (1 - x) - 455 * x) * b
      let c2 = 3 * (59 + 180 * b - 90 * x) * (b * b)
      let c1 = (43 + 20 * (16 + 27 * b) * x) * (b * b) * b
      let sum = 47 * x * (b * b) * (b * b) + a * (c1 + a * (c2 + a * (c3 + a * c4)))
      let top = (1 + 12 * a) * (1 + 12 * b) / (n * n)
      return top / (1 - x) * sum / (12960 * a * a * a * b * b * (1 + 12 * n))
    }
    func stirling(_ x: Double) -> Double { 1 + 1 / (12 * x) + 1 / (288 * x * x) }
    let scale = -x / (2 * a * b / n).squareRoot() * (stirling(a) * stirling(b) / stirling(n))
    let away = a * (x - 1) + b * x
    let first =
      (2 * (a * a) * (x - 1) + a * b * (x - 1) - x * (b * b))
      / ((2 * a / b).squareRoot() * pow(n, 1.5) * away * away)
    let divergence = b * log(b / (n * (1 - x))) + a * log(a / (n * x)), tail = pow(divergence, -1.5)
    let second = (8 * a * b / n).squareRoot() / away + (x < mean ? tail : -tail)
    return scale * (first + 0.5 * log(a / (n * x)) * second)
  }

  /// c₀ + c₁·x + c₂·x² + …
  private static func polynomial(_ c: ArraySlice<Double>, _ x: Double) -> Double {
    c.reversed().reduce(0) { $0 * x + $1 }
  }

  /// By powers of log (x / α), then of log α: a polynomial over another.
  private static let gammaFit: [[Double]] = [
    [0.16009398, -0.094634809, 0.025146376, -0.0030648343, 1, 0.32668115, 0.10406089, 0.0014179084],
    [
      0.53487893, 0.1298071, 0.065735949, -0.0015649758, 0.16639465, 0.020070113, -0.0035938915,
      -0.00058392623,
    ],
    [
      0.040121004, -0.0065914022, -0.0026286047, -0.0013441777, 0.017050642, -0.0021309326, 0.00085092367,
      -1.5247877e-07,
    ],
  ]

  /// By powers of log x, of log (α / x) and of log total - log (α / x).
  private static let betaFit: [[Double]] = [
    [1.003668233, -0.01061107488, -0.0657888334, 0.01201642863],
    [0.6336835991, -0.3557432599, 0.05486251648, -0.001465281033],
    [-0.03276231906, 0.004474107445, 0.002429354597, -0.0001557569013],
    [0.221950385, -0.3187676331, 0.01799915743, 0.01074823814],
    [-0.2951249643, 0.06219954479, 0.01535556598, 0.001550077057],
    [0.02155310298, 0.004170831599, 0.001292462449, 6.976601077e-05],
    [-0.05980841433, 0.008441916499, 0.01085618172, 0.002319392565],
    [0.02911413504, 0.01400243777, -0.002721828457, 0.000751041181],
    [0.005900514878, -0.001936558688, -9.495446725e-06, 5.385558597e-05],
  ]
  private static let betaFitBelow: [[Double]] = [
    [1, -0.02924021934, -0.04438342661, 0.007285809825],
    [0.6357567472, -0.3473456711, 0.05454656494, -0.002407477521],
    [-0.03301322327, 0.004845219414, 0.00231480583, -0.0002307248149],
    [0.5925320577, -0.1757678135, 0.01505928619, 0.000564515273],
    [0.1014815858, -0.06589186703, 0.01272886114, -0.0007316646956],
    [-0.007258481865, 0.001096195486, 0.0003934994223, -4.12701925e-05],
    [0.06469649321, -0.0236701437, 0.002902096474, -5.896963079e-05],
    [0.001925008108, -0.002869809258, 0.0008000589141, -6.063713228e-05],
    [-0.0003477407336, 6.959756487e-05, 1.097287507e-05, -1.650964693e-06],
  ]
}
