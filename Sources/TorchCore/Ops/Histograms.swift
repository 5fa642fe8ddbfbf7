import Glibc

// Counts of elements in bins.

extension Tensor {
  /// How often each number occurs in a vector of integers that are not negative, or with `weights` the sum of what its
  /// occurrences weigh; at least `minlength` numbers.
  ///
  ///     torch.tensor([1, 3, 1]).bincount()    // tensor([0, 2, 0, 1])
  public func bincount(weights: Tensor? = nil, minlength: Int = 0) -> Tensor {
    guard check(shape.count == 1 && dtype.isIntegral, "bincount: \(described) is no vector of integers"),
      check(minlength >= 0, "bincount: minlength \(minlength): it must not be negative"),
      check(
        weights == nil || weights!.shape == shape,
        "bincount: \(described) and weights \(weights!.described): the shapes must be equal")
    else { return .placeholder }
    let x = noGrad { to(.int64).contiguous() }, p = x.pointer(Int64.self)
    var most = -1, least = 0
    for i in 0..<x.count { (most, least) = (Swift.max(most, Int(p[i])), Swift.min(least, Int(p[i]))) }
    guard check(least >= 0, "bincount: \(described) holds \(least): no number may be negative") else {
      return .placeholder
    }
    let size = Swift.max(most + 1, minlength)
    guard torch.valid([size], "bincount") else { return .placeholder }
    let type: DType = weights.map { $0.dtype == .float32 ? .float32 : .float64 } ?? .int64
    let w = weights?.detach().to(type) ?? Tensor(full: [1], 1, .int64).expand(shape)
    return Tensor(full: [size], 0, type).indexAdd(0, x, w)
  }

  // forms: out
  /// How many elements lie in each of `bins` equal intervals from `min` to `max`, which belongs to the last; elements
  /// outside are not counted. Where both are equal, from the least element to the greatest.
  ///
  ///     torch.tensor([1.0, 2, 1]).histc(bins: 4, min: 0, max: 3)    // tensor([0., 2., 1., 0.])
  public func histc(bins: Int = 100, min: Scalar = 0, max: Scalar = 0, out: Tensor? = nil) -> Tensor {
    guard check(dtype.isFloatingPoint, "histc: \(described): floating-point numbers are needed"),
      check(bins > 0, "histc: \(bins) bins: the number must be positive"), torch.valid([bins], "histc"),
      check(
        min.double.isFinite && max.double.isFinite && min.double <= max.double,
        "histc: from \(min.double) to \(max.double): a finite interval is needed")
    else { return .placeholder }
    return noGrad {
      guard let (low, high) = detach().span(min.double, max.double, margin: 1, "histc") else {
        return .placeholder
      }
      let x = detach().to(.float64).contiguous(), at = Tensor(empty: [x.count], .int64)
      if Failure.pending { return .placeholder }
      // The bin of an element is computed in its own type, as PyTorch does; those outside go to one bin more.
      let (from, to, type) = (x.pointer(Double.self), at.pointer(Int64.self), dtype)
      let first = type.rounded(low), last = type.rounded(high), width = type.rounded(last - first)
      parallel(at.count, grain: 8192) { begin, end in
        for i in begin..<end {
          let v = from[i]
          guard v >= first && v <= last else {
            to[i] = Int64(bins)
            continue
          }
          let place = type.rounded(type.rounded(type.rounded(v - first) * Double(bins)) / width)
          // A width of 0 in the element's type makes no number.
          to[i] = Int64(place < Double(bins) ? Int(place) : bins - 1)
        }
      }
      withExtendedLifetime(x) {}
      return at.bincount(minlength: bins + 1).narrow(0, 0, bins).to(dtype).written(to: out)
    }
  }
  /// The interval of a histogram: from the data where `low` and `high` are equal, and wider where these are too.
  fileprivate func span(_ low: Double, _ high: Double, margin: Double, _ name: String) -> (Double, Double)? {
    var (low, high) = (low, high)
    if low == high && count == 0 { return (0, 1) }
    if low == high { (low, high) = (self.min().item(), self.max().item()) }
    if low == high { (low, high) = (low - margin, high + margin) }
    guard
      check(
        low.isFinite && high.isFinite && low < high,
        "\(name): \(described): the elements from \(low) to \(high) span no finite interval")
    else { return nil }
    return (low, high)
  }

  /// The counts of elements (or the sums of their `weight`) between rising edges, of which the last belongs to its bin,
  /// and the edges; with `density` divided by the total and by the widths.
  ///
  ///     torch.tensor([1.0, 2, 1]).histogram(torch.tensor([0.0, 1, 2])).hist    // tensor([0., 3.])
  public func histogram(_ bins: Tensor, weight: Tensor? = nil, density: Bool = false)
    -> (hist: Tensor, binEdges: Tensor)
  {
    let (h, e) = torch.histogramdd(
      reshape([count, 1]), [bins], weight: weight.map { $0.reshape([$0.count]) }, density: density)
    return (h, e.first ?? .placeholder)
  }
  /// The counts of elements (or the sums of their `weight`) in `bins` equal intervals of `range`, by default from the
  /// least element to the greatest, and the edges of the intervals.
  ///
  ///     torch.tensor([1.0, 2, 1]).histogram(bins: 4, range: (0, 3)).hist    // tensor([0., 2., 1., 0.])
  public func histogram(
    bins: Int = 100, range: (Double, Double)? = nil, weight: Tensor? = nil, density: Bool = false
  ) -> (hist: Tensor, binEdges: Tensor) {
    let (h, e) = torch.histogramdd(
      reshape([count, 1]), [bins], range: range.map { [$0.0, $0.1] },
      weight: weight.map { $0.reshape([$0.count]) }, density: density)
    return (h, e.first ?? .placeholder)
  }
}

extension torch {
  /// The counts of points (the rows of `input`) in the cells between rising edges, one vector a coordinate.
  public static func histogramdd(
    _ input: Tensor, _ bins: [Tensor], range: [Double]? = nil, weight: Tensor? = nil, density: Bool = false
  ) -> (hist: Tensor, binEdges: [Tensor]) {
    histogramdd(input, bins, weight: weight, density: density, name: "histogramdd")
  }
  /// The counts of points in a grid of cells, `bins` equal intervals a coordinate; `range` holds the two ends for each.
  public static func histogramdd(
    _ input: Tensor, _ bins: [Int], range: [Double]? = nil, weight: Tensor? = nil, density: Bool = false
  ) -> (hist: Tensor, binEdges: [Tensor]) {
    let nothing = (hist: Tensor.placeholder, binEdges: [Tensor]())
    guard
      check(
        input.dtype == .float32 || input.dtype == .float64,
        "histogramdd: \(input.described): float32 or float64 is needed"),
      check(
        input.shape.count > 0 && input.shape[-1] == bins.count,
        "histogramdd: \(input.described) with \(bins.count) numbers of bins: one for each coordinate is needed"
      ),
      check(bins.allSatisfy { $0 > 0 }, "histogramdd: \(bins) bins: every number must be positive"),
      valid(Size(bins), "histogramdd"),
      check(
        range == nil || range!.count == 2 * bins.count,
        "histogramdd: range \(range ?? []): two numbers for each of \(bins.count) coordinates are needed")
    else { return nothing }
    let edges = noGrad {
      bins.enumerated().map { k, n in
        let column = input.detach().select(-1, k)
        guard
          let (low, high) = column.span(
            range.map { $0[2 * k] } ?? 0, range.map { $0[2 * k + 1] } ?? 0, margin: 0.5, "histogramdd")
        else { return Tensor.placeholder }
        return linspace(low, high, n + 1, dtype: input.dtype)
      }
    }
    return histogramdd(input, edges, weight: weight, density: density, name: "histogramdd")
  }
  /// The counts of points in a grid of cells, equally many intervals for each coordinate.
  public static func histogramdd(
    _ input: Tensor, _ bins: Int, range: [Double]? = nil, weight: Tensor? = nil, density: Bool = false
  ) -> (hist: Tensor, binEdges: [Tensor]) {
    histogramdd(
      input, Array(repeating: bins, count: input.shape[-1]), range: range, weight: weight, density: density)
  }

  private static func histogramdd(
    _ input: Tensor, _ edges: [Tensor], weight: Tensor?, density: Bool, name: String
  ) -> (hist: Tensor, binEdges: [Tensor]) {
    let nothing = (hist: Tensor.placeholder, binEdges: [Tensor]()), points = Size(input.shape.dropLast())
    guard
      check(
        input.dtype == .float32 || input.dtype == .float64,
        "\(name): \(input.described): float32 or float64 is needed"),
      check(
        input.shape.count > 0 && input.shape[-1] == edges.count,
        "\(name): \(input.described) with the edges of \(edges.count) coordinates: as many are needed"),
      check(
        edges.allSatisfy { $0.shape.count == 1 && $0.count > 0 && $0.dtype == input.dtype },
        "\(name): the edges \(edges.map(\.described)) must be vectors of \(input.dtype.name)"),
      check(
        weight == nil || weight!.shape == points && weight!.dtype == input.dtype,
        "\(name): the weight \(weight?.described ?? "") must be \(points.bracketed) \(input.dtype.name)"),
      valid(Size(edges.map { $0.count - 1 }), name)
    else { return nothing }
    return noGrad {
      // Each point becomes the number of its cell; those outside go to one cell more.
      let bins = edges.map { $0.count - 1 }, cells = bins.reduce(1, *), n = points.numel()
      var at = Tensor(full: [n], 0, .int64), inside = Tensor(full: [n], true, .bool)
      for (k, e) in edges.enumerated() {
        let x = input.detach().select(-1, k).reshape([n])
        let bin = searchsorted(e, x, right: true).sub(1)
        at = at.mul(.int(bins[k])).add(bin.clamp(min: 0, max: .int(Swift.max(bins[k] - 1, 0))))
        inside = inside.logicalAnd(x.ge(e.select(0, 0))).logicalAnd(x.le(e.select(0, e.count - 1)))
      }
      let w = weight?.detach().reshape([n]) ?? Tensor(full: [1], 1, input.dtype).expand([n])
      let place = Tensor.where(inside, at, Tensor(.int(cells), dtype: .int64))
      var hist = Tensor(full: [cells + 1], 0, input.dtype).indexAdd(0, place, w).narrow(0, 0, cells)
        .reshape(Size(bins))
      if density {
        hist = hist.div(hist.sum())
        for (k, e) in edges.enumerated() {
          var line = Size(repeating: 1, count: bins.count)
          line[k] = bins[k]
          hist = hist.div(e.diff().reshape(line))
        }
      }
      return (hist.contiguous(), edges)
    }
  }
}
