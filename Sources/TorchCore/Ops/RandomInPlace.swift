// Overwriting a tensor with random numbers: PyTorch has these as methods only. Numbers are drawn in the order in
// which the elements lie in memory.

extension Tensor {
  // forms: none
  /// Uniform numbers in [from, to).
  @discardableResult
  public func uniform_(from: Double = 0, to: Double = 1, generator: Generator? = nil) -> Tensor {
    let d = dtype.real, largest = d.largest
    guard isContinuous("uniform_"),
      check(from <= to, "uniform_: from \(from) is greater than to \(to)"),
      check(
        from.magnitude <= largest && to.magnitude <= largest && to - from <= largest,
        "uniform_: from \(from) to \(to): \(d.name) cannot hold these numbers and their difference")
    else { return self }
    return overwrite("uniform") { y, _ in Generator.resolve(generator).uniform(y, from, to) }
  }

  // forms: none
  /// Normal numbers; a complex number has half of the variance in each part.
  @discardableResult
  public func normal_(mean: Double = 0, std: Double = 1, generator: Generator? = nil) -> Tensor {
    guard isContinuous("normal_"), check(std >= 0, "normal_: std is \(std): it may not be negative")
    else { return self }
    let deviation = dtype.isComplex ? std / 2.0.squareRoot() : std
    return overwrite("normal") { y, whole in
      Generator.resolve(generator).normal(y, mean: mean, std: deviation, whole: whole)
    }
  }

  // forms: none
  /// Exponentially distributed numbers: density λ e^(-λx).
  @discardableResult
  public func exponential_(lambd: Double = 1, generator: Generator? = nil) -> Tensor {
    guard isReal("exponential_"), check(lambd > 0, "exponential_: lambd is \(lambd): it must be positive")
    else { return self }
    return overwrite("exponential") { y, _ in Generator.resolve(generator).exponential(y, rate: lambd) }
  }

  // forms: none
  /// Trials up to the first success: k with probability p (1 - p)^(k - 1).
  @discardableResult
  public func geometric_(_ p: Double, generator: Generator? = nil) -> Tensor {
    guard check(p > 0 && p < 1, "geometric_: p is \(p): it must lie between 0 and 1"),
      check(dtype != .bool && !dtype.isComplex, "geometric_: \(described): it counts, which this type cannot")
    else { return self }
    return overwrite("geometric") { y, _ in Generator.resolve(generator).geometric(y, p: p) }
  }

  // forms: none
  /// Cauchy numbers: density σ / (π (σ² + (x - median)²)).
  @discardableResult
  public func cauchy_(median: Double = 0, sigma: Double = 1, generator: Generator? = nil) -> Tensor {
    guard isReal("cauchy_"), check(sigma > 0, "cauchy_: sigma is \(sigma): it must be positive")
    else { return self }
    return overwrite("cauchy") { y, _ in Generator.resolve(generator).cauchy(y, median: median, sigma: sigma)
    }
  }

  // forms: none
  /// The exponential of normal numbers with this mean and standard deviation.
  @discardableResult
  public func logNormal_(mean: Double = 1, std: Double = 2, generator: Generator? = nil) -> Tensor {
    guard isReal("logNormal_"), check(std > 0, "logNormal_: std is \(std): it must be positive")
    else { return self }
    return overwrite("logNormal") { y, _ in Generator.resolve(generator).logNormal(y, mean: mean, std: std) }
  }

  // forms: none
  /// Integers: up to the largest of an integer type, up to 2^24 of float32, 2^53 of float64.
  @discardableResult
  public func random_(generator: Generator? = nil) -> Tensor {
    guard check(!dtype.isComplex, "random_: \(described): not defined for complex numbers") else {
      return self
    }
    let range = UInt64(dtype.largestRandom) + 1, wide = dtype == .int64 || dtype == .float64
    return overwrite("random") { y, _ in Generator.resolve(generator).integers(y, 0, range, wide: wide) }
  }
  // forms: none
  /// Integers in [0, to).
  @discardableResult
  public func random_(_ to: Int, generator: Generator? = nil) -> Tensor {
    random_(0, to, generator: generator)
  }

  // forms: none
  /// Integers in [from, to); without `to`, up to the largest that `random_()` gives.
  @discardableResult
  public func random_(_ from: Int, _ to: Int?, generator: Generator? = nil) -> Tensor {
    guard check(!dtype.isComplex, "random_: \(described): not defined for complex numbers") else {
      return self
    }
    var (low, range): (Int, UInt64) = (from, 0)
    if let to {
      guard check(from < to, "random_: from \(from) must be less than to \(to)") else { return self }
      let high: Int
      (low, high) = dtype.isFloatingPoint ? dtype.representable(from, to) : (from, to)
      let bounds = dtype.bounds
      guard
        check(
          low < high && bounds.contains(Double(low)) && bounds.contains(Double(high - 1)),
          "random_: \(described): the numbers from \(from) below \(to) do not all fit")
      else { return self }
      range = UInt64(bitPattern: Int64(high)) &- UInt64(bitPattern: Int64(low))
    } else if from > .min || dtype.isIntegral && dtype != .int64 || dtype == .bool {
      let last = dtype == .bool ? 1 : dtype == .uint8 ? 255 : dtype.largestRandom
      guard
        check(
          from <= last && dtype.bounds.contains(Double(from)),
          "random_: \(described) cannot hold from \(from)")
      else { return self }
      range = UInt64(bitPattern: Int64(last)) &- UInt64(bitPattern: Int64(from)) &+ 1
    } else {
      low = 0  // all 64 bits
    }
    let wide = range == 0 || range >= 1 << 28
    return overwrite("random") { y, _ in Generator.resolve(generator).integers(y, low, range, wide: wide) }
  }

  // forms: none
  /// Ones with probability p, else zeros.
  @discardableResult
  public func bernoulli_(p: Double = 0.5, generator: Generator? = nil) -> Tensor {
    guard check(p >= 0 && p <= 1, "bernoulli_: p is \(p): a probability lies in 0 ... 1"),
      check(!dtype.isComplex, "bernoulli_: \(described): not defined for complex numbers")
    else { return self }
    return overwrite("bernoulli") { y, _ in Generator.resolve(generator).bernoulli(y, p) }
  }
  // forms: none
  /// Ones with the probabilities `p`, broadcast, else zeros.
  @discardableResult
  public func bernoulli_(_ p: Tensor, generator: Generator? = nil) -> Tensor {
    guard check(!dtype.isComplex, "bernoulli_: \(described): not defined for complex numbers"),
      p.isProbability("bernoulli_"),
      check(
        Tensor.broadcast(shape, p.shape) == shape,
        "bernoulli_: p \(p.described) does not broadcast to \(described)")
    else { return self }
    let order = memoryOrder
    return overwrite("bernoulli") { y, _ in
      // The probabilities in the order in which the elements lie.
      let q = p.detach().to(p.dtype == .float64 ? .float64 : .float32).expand(shape).permute(order)
        .contiguous()
      let g = Generator.resolve(generator)
      if Failure.pending { return }
      withExtendedLifetime(q) {
        q.dtype == .float64 ? g.bernoulli(y, q.pointer(Double.self)) : g.bernoulli(y, q.pointer(Float.self))
      }
    }
  }

  // forms: out
  /// Ones with the probabilities that the elements of this tensor are, else zeros.
  public func bernoulli(generator: Generator? = nil, out: Tensor? = nil) -> Tensor {
    guard isProbability("bernoulli") else { return .placeholder }
    let y = Tensor(empty: shape, dtype).bernoulli_(self, generator: generator)
    if Grad.isEnabled && requiresGrad && !Failure.pending {
      y.attach(Node("bernoulli", [edge]) { b in [Tensor(full: b.g.shape, 0, b.g.dtype)] })
    }
    return y.written(to: out)
  }
  /// Ones with probability p in the shape of this tensor, else zeros.
  public func bernoulli(_ p: Double, generator: Generator? = nil) -> Tensor {
    Tensor(empty: shape, dtype).bernoulli_(p: p, generator: generator)
  }

  // MARK: What the arguments must be.

  private func isContinuous(_ name: String) -> Bool {
    check(
      dtype.isDifferentiable,
      "\(name): \(described): the distribution is continuous: use a floating-point type")
  }
  private func isReal(_ name: String) -> Bool {
    check(
      dtype.isFloatingPoint,
      "\(name): \(described): the distribution is continuous: use a floating-point type")
  }
  private func isProbability(_ name: String) -> Bool {
    check(dtype.isFloatingPoint, "\(name): \(described): probabilities are floating-point numbers")
      && check(elementsLie(in: 0...1), "\(name): \(described): a probability lies in 0 ... 1")
  }
  var isNonNegative: Bool { elementsLie(in: 0...Double.infinity) }

  /// Whether every element lies in a range; NaN does not.
  private func elementsLie(in range: ClosedRange<Double>) -> Bool {
    let x = noGrad { to(dtype == .float64 ? .float64 : .float32).contiguous() }
    func all<T: BinaryFloatingPoint>(_ p: UnsafePointer<T>, _ low: T, _ high: T) -> Bool {
      var outside: UInt32 = 0
      for i in 0..<x.count { outside |= p[i] >= low && p[i] <= high ? 0 : 1 }
      return outside == 0
    }
    if Failure.pending { return true }
    return withExtendedLifetime(x) {
      x.dtype == .float64
        ? all(x.pointer(Double.self), range.lowerBound, range.upperBound)
        : all(x.pointer(Float.self), Float(range.lowerBound), Float(range.upperBound))
    }
  }
}

extension DType {
  /// Bits of precision.
  private var digits: Int {
    switch self {
    case .bfloat16: 8
    case .float16: 11
    case .float32: 24
    default: 53
    }
  }
  /// The largest number that `random_()` gives.
  var largestRandom: Int {
    switch self {
    case .bool: 1
    case .uint8: 255
    case .int8: 127
    case .int16: 1 << 15 - 1
    case .int32: 1 << 31 - 1
    case .int64: .max
    default: 1 << digits
    }
  }
  /// The numbers that the type holds.
  var bounds: ClosedRange<Double> {
    switch self {
    case .bool: 0...1
    case .uint8: 0...255
    case .int8: -128...127
    case .int16: -0x1p15...0x1p15 - 1
    case .int32: -0x1p31...0x1p31 - 1
    case .int64: -0x1p63...0x1p63
    default: -largest...largest
    }
  }

  /// The bounds of a range of integers, moved inwards where rounding to this type would leave the range.
  func representable(_ from: Int, _ to: Int) -> (Int, Int) {
    func rounded(_ x: Int) -> Int {
      let y: Double =
        switch self {
        case .float16: Double(Float(Float16(Float(x))))
        case .bfloat16: Double(Float(BFloat16(Float(x))))
        case .float32: Double(Float(x))
        default: Double(x)
        }
      return y.isFinite && y.magnitude < 0x1p63 ? Int(y) : x
    }
    func step(_ x: Int) -> Int {
      let n = Int.bitWidth - 1 - Swift.max(1, x.magnitude).leadingZeroBitCount
      return n >= digits - 1 ? 1 << (n - digits + 1) : 1
    }
    var (low, high) = (from, to)
    let next = rounded(from &+ 1), last = rounded(to &- 1)
    if next < from { low = next + step(from &+ 1) }
    if last >= to { high = last - step(to &- 1) }
    return (low, high)
  }
}
