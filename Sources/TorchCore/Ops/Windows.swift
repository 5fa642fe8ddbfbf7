/// Windows: weights that let a part of a signal fade in and out. n points, computed in double precision; a symmetric one
/// begins and ends alike, a periodic one is symmetric with a point more, which is left out.
struct Window {
  let n: Int, name: String, dtype: DType
  /// The distance from the first point to the last, of the periodic one to the point left out.
  let span: Double

  /// nil after reporting a mistake.
  init?(_ n: Int, symmetric: Bool, _ dtype: DType?, _ name: String, types: [DType]) {
    let dtype = dtype ?? torch.defaultDtype
    guard check(n >= 0, "\(name): \(n) points: the number may not be negative"),
      check(
        types.contains(dtype),
        "\(name): dtype \(dtype.name): use \(types.map(\.name).joined(separator: " or "))")
    else { return nil }
    (self.n, self.name, self.dtype) = (n, name, dtype)
    span = Double(symmetric || n < 2 ? n - 1 : n)
  }

  /// weight(i) at every point i; a single point weighs 1.
  func filled(_ requiresGrad: Bool, _ weight: (_ i: Double) -> Double) -> Tensor {
    let t = Tensor(empty: [n], .float64)
    if Failure.pending { return .placeholder }
    let p = t.pointer(Double.self)
    for i in 0..<t.count { p[i] = n == 1 ? 1 : weight(Double(i)) }
    let y = t.to(dtype)
    return requiresGrad ? y.requiresGrad_() : y
  }

  /// Σ (-1)ᵏ aₖ cos(2πki/span).
  func cosines(_ a: [Double], _ requiresGrad: Bool) -> Tensor {
    filled(requiresGrad) { i in
      var sum = 0.0
      for (k, c) in a.enumerated() {
        sum += (k % 2 == 0 ? c : -c) * Double.cos(2 * .pi * Double(k) * i / span)
      }
      return sum
    }
  }
  /// 1 - |x| over -1 ... 1.
  func triangle(_ requiresGrad: Bool) -> Tensor { filled(requiresGrad) { 1 - Swift.abs(2 * $0 / span - 1) } }
  /// I₀(β √(1 - x²)) / I₀(β) over -1 ... 1.
  func kaiser(_ beta: Double, _ requiresGrad: Bool) -> Tensor {
    let all = Double.besselI(0, beta)
    return filled(requiresGrad) {
      let x = 2 * $0 / span - 1
      return .besselI(0, beta * Swift.max(1 - x * x, 0).squareRoot()) / all
    }
  }
}

private let anyFloat: [DType] = [.float16, .bfloat16, .float32, .float64]

extension torch {
  /// The Hann window sin²(πi/n), i < n; `periodic: false` divides by n - 1 instead.
  public static func hannWindow(
    _ windowLength: Int, periodic: Bool = true, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    Window(windowLength, symmetric: !periodic, dtype, "hannWindow", types: anyFloat)?
      .cosines([0.5, 0.5], requiresGrad) ?? .placeholder
  }
  /// The Hamming window α - β cos(2πi/n).
  public static func hammingWindow(
    _ windowLength: Int, periodic: Bool = true, alpha: Double = 0.54, beta: Double = 0.46,
    dtype: DType? = nil,
    device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    Window(windowLength, symmetric: !periodic, dtype, "hammingWindow", types: anyFloat)?
      .cosines([alpha, beta], requiresGrad) ?? .placeholder
  }
  /// The Blackman window 0.42 - 0.5 cos(2πi/n) + 0.08 cos(4πi/n).
  public static func blackmanWindow(
    _ windowLength: Int, periodic: Bool = true, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    Window(windowLength, symmetric: !periodic, dtype, "blackmanWindow", types: anyFloat)?
      .cosines([0.42, 0.5, 0.08], requiresGrad) ?? .placeholder
  }
  /// The Bartlett window 1 - |2i/n - 1|, a triangle.
  public static func bartlettWindow(
    _ windowLength: Int, periodic: Bool = true, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    Window(windowLength, symmetric: !periodic, dtype, "bartlettWindow", types: anyFloat)?
      .triangle(requiresGrad) ?? .placeholder
  }
  /// The Kaiser window I₀(β √(1 - (2i/n - 1)²)) / I₀(β).
  public static func kaiserWindow(
    _ windowLength: Int, periodic: Bool = true, beta: Double = 12, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    Window(windowLength, symmetric: !periodic, dtype, "kaiserWindow", types: anyFloat)?
      .kaiser(beta, requiresGrad) ?? .placeholder
  }

  /// Signals: `torch.signal.windows`.
  public enum signal {
    /// Windows of m points, symmetric unless `sym` is false; float32 or float64.
    public enum windows {}
  }
}

private let wideFloat: [DType] = [.float32, .float64]

extension torch.signal.windows {
  /// 1 - |x| over -1 ... 1.
  public static func bartlett(
    _ m: Int, sym: Bool = true, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    Window(m, symmetric: sym, dtype, "bartlett", types: wideFloat)?.triangle(requiresGrad) ?? .placeholder
  }
  /// Three cosines, of weights 0.42, 0.5 and 0.08.
  public static func blackman(
    _ m: Int, sym: Bool = true, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor { cosines("blackman", m, [0.42, 0.5, 0.08], sym, dtype, requiresGrad) }
  /// sin(π(i + ½)/m).
  public static func cosine(
    _ m: Int, sym: Bool = true, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    guard let w = Window(m, symmetric: sym, dtype, "cosine", types: wideFloat) else { return .placeholder }
    return w.filled(requiresGrad) { Double.sin(.pi * ($0 + 0.5) / (w.span + 1)) }
  }
  /// exp(-|i - center|/τ); the centre of a symmetric window is its middle.
  public static func exponential(
    _ m: Int, center: Double? = nil, tau: Double = 1, sym: Bool = true, dtype: DType? = nil,
    device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    guard let w = Window(m, symmetric: sym, dtype, "exponential", types: wideFloat),
      check(tau > 0, "exponential: tau is \(tau): it must be positive"),
      check(!sym || center == nil, "exponential: center is given: a symmetric window has its own")
    else { return .placeholder }
    let middle = center ?? w.span / 2
    return w.filled(requiresGrad) { Double.exp(-Swift.abs($0 - middle) / tau) }
  }
  /// exp(-½ (x/std)²), x counted from the middle.
  public static func gaussian(
    _ m: Int, std: Double = 1, sym: Bool = true, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    guard let w = Window(m, symmetric: sym, dtype, "gaussian", types: wideFloat),
      check(std > 0, "gaussian: std is \(std): it must be positive")
    else { return .placeholder }
    return w.filled(requiresGrad) { i in
      let x = (i - w.span / 2) / std
      return Double.exp(-x * x / 2)
    }
  }
  /// Σ (-1)ᵏ aₖ cos(2πki/(m - 1)).
  public static func generalCosine(
    _ m: Int, a: [Double], sym: Bool = true, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    guard check(!a.isEmpty, "generalCosine: no coefficients: at least one is needed") else {
      return .placeholder
    }
    return cosines("generalCosine", m, a, sym, dtype, requiresGrad)
  }
  /// α - (1 - α) cos(2πi/(m - 1)).
  public static func generalHamming(
    _ m: Int, alpha: Double = 0.54, sym: Bool = true, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor { cosines("generalHamming", m, [alpha, 1 - alpha], sym, dtype, requiresGrad) }
  /// `generalHamming` with α = 0.54.
  public static func hamming(
    _ m: Int, sym: Bool = true, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor { cosines("hamming", m, [0.54, 0.46], sym, dtype, requiresGrad) }
  /// `generalHamming` with α = 0.5: sin²(πi/(m - 1)).
  public static func hann(
    _ m: Int, sym: Bool = true, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor { cosines("hann", m, [0.5, 0.5], sym, dtype, requiresGrad) }
  /// I₀(β √(1 - x²)) / I₀(β) over -1 ... 1.
  public static func kaiser(
    _ m: Int, beta: Double = 12, sym: Bool = true, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    guard let w = Window(m, symmetric: sym, dtype, "kaiser", types: wideFloat),
      check(beta >= 0, "kaiser: beta is \(beta): it may not be negative")
    else { return .placeholder }
    return w.kaiser(beta, requiresGrad)
  }
  /// Four cosines, of the weights of Nuttall.
  public static func nuttall(
    _ m: Int, sym: Bool = true, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    cosines("nuttall", m, [0.3635819, 0.4891775, 0.1365995, 0.0106411], sym, dtype, requiresGrad)
  }

  private static func cosines(
    _ name: String, _ m: Int, _ a: [Double], _ sym: Bool, _ dtype: DType?, _ requiresGrad: Bool
  ) -> Tensor {
    Window(m, symmetric: sym, dtype, name, types: wideFloat)?.cosines(a, requiresGrad) ?? .placeholder
  }
}
