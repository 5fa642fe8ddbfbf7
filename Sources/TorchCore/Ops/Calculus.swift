// Differences, slopes and areas of sampled functions.

extension Tensor {
  // forms: out
  /// The differences of neighbours along `dim`, `n` times over; `prepend` and `append` are joined to the ends before.
  ///
  ///     torch.tensor([1, 3, 2]).diff()    // tensor([ 2, -1])
  public func diff(
    n: Int = 1, dim: Int = -1, prepend: Tensor? = nil, append: Tensor? = nil, out: Tensor? = nil
  ) -> Tensor {
    guard check(shape.count > 0, "diff: \(described) has no dimensions"), let d = axis(dim, "diff"),
      check(n >= 0, "diff: order \(n): it must not be negative")
    else { return .placeholder }
    if n == 0 { return clone().written(to: out) }
    let parts = [prepend, self, append].compactMap { $0 }
    var y = parts.count == 1 ? self : torch.cat(parts, dim: d)
    for _ in 0..<Swift.min(n, y.shape[d]) where !Failure.pending {
      let m = y.shape[d] - 1
      let (later, earlier) = (y.narrow(d, 1, m), y.narrow(d, 0, m))
      y = dtype == .bool ? later.logicalXor(earlier) : later - earlier
    }
    return y.written(to: out)
  }
}

extension torch {
  /// The slopes of a function sampled `spacing` apart along each of the dimensions `dim`, all by default: central
  /// differences inside, at the ends differences of order `edgeOrder`, 1 or 2.
  ///
  ///     torch.gradient(torch.tensor([1.0, 2, 4]))    // [tensor([1.0000, 1.5000, 2.0000])]
  public static func gradient(
    _ input: Tensor, spacing: Double? = nil, dim: (any IntOrList)? = nil, edgeOrder: Int = 1
  ) -> [Tensor] {
    guard let axes = sampled(input, dim, edgeOrder) else { return [] }
    return axes.map { slope(input, $0, edgeOrder, spacing: spacing ?? 1) }
  }
  /// The slopes of a function sampled at a distance of its own along each of the dimensions `dim`.
  public static func gradient(
    _ input: Tensor, spacing: [Double], dim: (any IntOrList)? = nil, edgeOrder: Int = 1
  ) -> [Tensor] {
    guard let axes = sampled(input, dim, edgeOrder),
      check(
        spacing.count == axes.count,
        "gradient: \(spacing.count) spacings for \(axes.count) dimensions of \(input.described)")
    else { return [] }
    return zip(spacing, axes).map { slope(input, $1, edgeOrder, spacing: $0) }
  }
  /// The slopes of a function sampled at the coordinates `spacing`, a vector for each of the dimensions `dim`.
  public static func gradient(
    _ input: Tensor, spacing: [Tensor], dim: (any IntOrList)? = nil, edgeOrder: Int = 1
  ) -> [Tensor] {
    guard let axes = sampled(input, dim, edgeOrder),
      check(
        spacing.count == axes.count,
        "gradient: \(spacing.count) vectors of coordinates for \(axes.count) dimensions of \(input.described)"
      )
    else { return [] }
    for (x, d) in zip(spacing, axes) {
      guard
        check(
          x.shape == [input.shape[d]],
          "gradient: coordinates \(x.described) for dimension \(d) of \(input.described): one for each is needed"
        )
      else { return [] }
    }
    return zip(spacing, axes).map { slope(input, $1, edgeOrder, at: $0) }
  }

  /// The dimensions of a gradient; nil after reporting a mistake.
  private static func sampled(_ x: Tensor, _ dim: (any IntOrList)?, _ order: Int) -> [Int]? {
    var axes = Array(0..<x.shape.count)
    if let dim { axes = dim.list.compactMap { x.axis($0, "gradient") } }
    guard
      check(order == 1 || order == 2, "gradient: edgeOrder \(order): only 1 and 2 are supported"),
      check(Set(axes).count == axes.count, "gradient: \(axes): a dimension appears more than once"),
      check(
        axes.allSatisfy { x.shape[$0] > order },
        "gradient: \(x.described): with edgeOrder \(order) every dimension needs at least \(order + 1) elements"
      )
    else { return nil }
    return axes
  }

  private static func slope(_ y: Tensor, _ d: Int, _ order: Int, spacing h: Double) -> Tensor {
    let n = y.shape[d]
    func part(_ i: Int, _ length: Int = 1) -> Tensor { y.narrow(d, i, length) }
    let inner = (part(2, n - 2) - part(0, n - 2)).div(Scalar(2 * h))
    var ends = (part(1) - part(0), part(n - 1) - part(n - 2))
    if order == 2 {
      ends.0 = part(0).mul(-1.5) + part(1).mul(2) - part(2).mul(0.5)
      ends.1 = part(n - 1).mul(1.5) - part(n - 2).mul(2) + part(n - 3).mul(0.5)
    }
    return cat([ends.0.div(Scalar(h)), inner, ends.1.div(Scalar(h))], dim: d)
  }

  /// The slope through three points at uneven distances a and b is that of their parabola.
  private static func slope(_ y: Tensor, _ d: Int, _ order: Int, at x: Tensor) -> Tensor {
    let n = y.shape[d]
    var line = Size(repeating: 1, count: y.shape.count)
    line[d] = n - 1
    let steps = x.diff().reshape(line)
    func part(_ i: Int, _ length: Int = 1) -> Tensor { y.narrow(d, i, length) }
    func step(_ i: Int, _ length: Int = 1) -> Tensor { steps.narrow(d, i, length) }
    let m = n - 2
    var all: [Tensor] = []
    if m > 0 {
      let (a, b) = (step(0, m), step(1, m))
      let low = b.neg() / (a * (a + b)), middle = (b - a) / (a * b), high = a / (b * (a + b))
      all = [low * part(0, m) + middle * part(1, m) + high * part(2, m)]
    }
    var ends = ((part(1) - part(0)) / step(0), (part(n - 1) - part(n - 2)) / step(n - 2))
    if order == 2 {
      var (a, b) = (step(0), step(1))
      ends.0 =
        (a.mul(2) + b).neg() / (a * (a + b)) * part(0) + (a + b) / (a * b) * part(1)
        - a / (b * (a + b)) * part(2)
      (a, b) = (step(n - 3), step(n - 2))
      ends.1 =
        b / (a * (a + b)) * part(n - 3) - (a + b) / (a * b) * part(n - 2)
        + (b.mul(2) + a) / (b * (a + b)) * part(n - 1)
    }
    all = [ends.0] + all + [ends.1]
    return cat(all, dim: d)
  }

  /// The area under `y` along `dim` by trapezoids, samples at the places `x`.
  ///
  ///     torch.trapezoid(torch.tensor([1, 5, 10]), torch.tensor([1, 3, 6]))    // tensor(28.5000)
  public static func trapezoid(_ y: Tensor, _ x: Tensor, dim: Int = -1) -> Tensor {
    guard let d = y.axis(dim, "trapezoid") else { return .placeholder }
    if y.shape[d] == 0 { return noArea(y, d) }
    guard let areas = areas(y, x, d, "trapezoid") else { return .placeholder }
    return areas.sum(dim: d - y.shape.count).div(2.0)
  }
  /// The area under `y` along `dim` by trapezoids, samples `dx` apart.
  ///
  ///     torch.trapezoid(torch.tensor([1, 5, 10]))    // tensor(10.5000)
  public static func trapezoid(_ y: Tensor, dx: Scalar = 1, dim: Int = -1) -> Tensor {
    guard let d = y.axis(dim, "trapezoid"), check(y.shape.count > 0, "trapezoid: \(y.described) is no curve")
    else { return .placeholder }
    if y.shape[d] == 0 { return noArea(y, d) }
    return (y.sum(dim: d) - (y.select(d, 0) + y.select(d, -1)).mul(0.5)).mul(dx)
  }
  /// The area under `y`; another name of `trapezoid`.
  public static func trapz(_ y: Tensor, _ x: Tensor, dim: Int = -1) -> Tensor { trapezoid(y, x, dim: dim) }
  /// The area under `y`; another name of `trapezoid`.
  public static func trapz(_ y: Tensor, dx: Scalar = 1, dim: Int = -1) -> Tensor {
    trapezoid(y, dx: dx, dim: dim)
  }
  /// The areas under `y` from the first sample up to each later one, samples at the places `x`.
  public static func cumulativeTrapezoid(_ y: Tensor, _ x: Tensor, dim: Int = -1) -> Tensor {
    guard let d = y.axis(dim, "cumulativeTrapezoid"), let areas = areas(y, x, d, "cumulativeTrapezoid")
    else { return .placeholder }
    return areas.cumsum(d - y.shape.count).div(2.0)
  }
  /// The areas under `y` from the first sample up to each later one, samples `dx` apart.
  ///
  ///     torch.cumulativeTrapezoid(torch.tensor([1, 5, 10]))    // tensor([ 3.0000, 10.5000])
  public static func cumulativeTrapezoid(_ y: Tensor, dx: Scalar = 1, dim: Int = -1) -> Tensor {
    guard let d = y.axis(dim, "cumulativeTrapezoid"),
      check(y.shape.count > 0 && y.shape[d] > 0, "cumulativeTrapezoid: \(y.described) is no curve")
    else { return .placeholder }
    let n = y.shape[d] - 1
    return (y.narrow(d, 1, n) + y.narrow(d, 0, n)).mul(Scalar(0.5)).mul(dx).cumsum(d)
  }

  /// Twice the area of each trapezoid.
  private static func areas(_ y: Tensor, _ x: Tensor, _ d: Int, _ name: String) -> Tensor? {
    let n = y.shape.count
    guard check(n > 0 && y.shape[d] > 0, "\(name): \(y.described) is no curve"),
      check(x.shape.count > 0, "\(name): the places \(x.described) are no vector")
    else { return nil }
    var line = Size(repeating: 1, count: Swift.max(n, x.shape.count))
    let last = d - n
    if x.shape.count == 1 {
      guard
        check(
          x.count == y.shape[d],
          "\(name): places \(x.described) for dimension \(d) of \(y.described): one for each sample is needed"
        )
      else { return nil }
      line[last] = x.count
    } else {
      for i in 0..<x.shape.count { line[-1 - i] = x.shape[-1 - i] }
    }
    let places = x.reshape(line)
    func widths(_ t: Tensor) -> (Tensor, Tensor) {
      let m = Swift.max(t.shape[last] - 1, 0)
      return (t.narrow(last, 1, m), t.narrow(last, 0, m))
    }
    let (right, left) = widths(places), (high, low) = widths(y)
    return (right - left) * (high + low)
  }
  /// The area under no samples.
  private static func noArea(_ y: Tensor, _ d: Int) -> Tensor {
    var s = y.shape
    s.remove(at: d)
    return Tensor(full: s, 0, y.dtype.category < 2 ? defaultDtype : y.dtype)
  }
}
