import Glibc
import TorchCore

extension torch.utils.tensorboard {
  /// How `addHistogram` divides the values.
  public enum HistogramBins: Sendable, ExpressibleByIntegerLiteral {
    /// Intervals that grow by a tenth, from 1e-12 to 1e20, and their mirror image: they suit any values.
    case tensorflow
    /// Equal intervals from the least value to the greatest.
    case count(Int)
    /// Intervals between these rising limits; the last limit belongs to its interval.
    case limits([Double])
    /// As many equal intervals as the root of the number of values.
    case sqrt
    /// As many equal intervals as the logarithm to base 2 of the number of values, and one.
    case sturges
    /// As many equal intervals as twice the cubic root of the number of values.
    case rice

    public init(integerLiteral value: Int) { self = .count(value) }
  }
}

extension torch.utils.tensorboard.SummaryWriter {
  /// Logs how the elements of a tensor are distributed; at most about `maxBins` intervals are kept. Elements that are
  /// not finite fall into none.
  ///
  ///     for (name, p) in model.namedParameters() { writer.addHistogram(name, p, globalStep: epoch) }
  public func addHistogram(
    _ tag: String, _ values: Tensor, globalStep: Int? = nil,
    bins: torch.utils.tensorboard.HistogramBins = .tensorflow, walltime: Double? = nil, maxBins: Int? = nil
  ) {
    guard
      check(
        values.count > 0 && !values.dtype.isComplex,
        "addHistogram: '\(tag)': \(values.described): at least one real number is needed"),
      check((maxBins ?? 1) > 0, "addHistogram: '\(tag)': maxBins \(maxBins ?? 0): it must be positive"),
      check(
        bins.isValid, "addHistogram: '\(tag)': \(bins): at least one interval between rising limits is needed"
      )
    else { return }
    // The thread that counts must not see later changes of the tensor.
    let copy = noGrad { values.detach().to(.float64).flatten().clone() }
    add(globalStep, walltime, weight: 8 * copy.count) {
      .summary([Summary(tag, .histogram(Summary.Histogram(of: copy, bins, maxBins)))])
    }
  }

  /// Logs a histogram that was counted elsewhere: `bucketCounts[i]` values lie above `bucketLimits[i - 1]`, up to
  /// `bucketLimits[i]`.
  public func addHistogramRaw(
    _ tag: String, _ min: Double, _ max: Double, _ num: Int, _ sum: Double, _ sumSquares: Double,
    _ bucketLimits: [Double], _ bucketCounts: [Double], globalStep: Int? = nil, walltime: Double? = nil
  ) {
    guard
      check(
        bucketLimits.count == bucketCounts.count,
        "addHistogramRaw: '\(tag)': \(bucketLimits.count) limits for \(bucketCounts.count) counts: as many are needed"
      )
    else { return }
    let histogram = Summary.Histogram(
      min: min, max: max, count: Double(num), sum: sum, sumSquares: sumSquares, limits: bucketLimits,
      counts: bucketCounts)
    add(globalStep, walltime, Summary(tag, .histogram(histogram)))
  }
}

extension torch.utils.tensorboard.HistogramBins {
  fileprivate var isValid: Bool {
    switch self {
    case .count(let n): n > 0 && n < 1 << 20
    case .limits(let e): e.count > 1 && zip(e, e.dropFirst()).allSatisfy { $0 <= $1 }
    default: true
    }
  }

  /// The limits for `n` values from `low` to `high`.
  fileprivate func edges(_ n: Int, _ low: Double, _ high: Double) -> [Double] {
    let n = Double(n)
    switch self {
    case .tensorflow: return Self.growing
    case .limits(let edges): return edges
    case .count(let count): return Self.equal(count, low, high)
    case .sqrt: return Self.equal(Int(n.squareRoot().rounded(.up)), low, high)
    case .sturges: return Self.equal(Int((log2(n) + 1).rounded(.up)), low, high)
    case .rice: return Self.equal(Int((2 * cbrt(n)).rounded(.up)), low, high)
    }
  }

  private static func equal(_ count: Int, _ low: Double, _ high: Double) -> [Double] {
    guard low.isFinite, high.isFinite else { return [0, 1] }
    let (low, high) = low == high ? (low - 0.5, high + 0.5) : (low, high)
    return (0..<count).map { low + (high - low) * (Double($0) / Double(count)) } + [high]
  }

  private static let growing: [Double] = {
    let positive = Array(sequence(first: 1e-12) { $0 * 1.1 < 1e20 ? $0 * 1.1 : nil })
    return positive.reversed().map { -$0 } + [0] + positive
  }()
}

extension Summary.Histogram {
  /// Counts the elements of a vector of float64.
  fileprivate init(of values: Tensor, _ bins: torch.utils.tensorboard.HistogramBins, _ maxBins: Int?) {
    let values = values.toArray(Double.self)
    var min = Double.infinity, max = -Double.infinity, sum = 0.0, squares = 0.0
    for x in values {
      (min, max) = (Swift.min(min, x), Swift.max(max, x))
      sum += x
      squares += x * x
    }
    var limits = bins.edges(values.count, min, max)
    var counts = limits.withUnsafeBufferPointer { Self.count(values, $0) }
    if let maxBins, counts.count > maxBins {
      let group = counts.count / maxBins
      let starts = stride(from: 0, to: counts.count, by: group)
      limits = starts.map { limits[$0] } + [limits.last!]
      counts = starts.map { counts[$0..<Swift.min($0 + group, counts.count)].reduce(0, +) }
    }
    // Empty intervals at both ends are left out. Of each only the upper limit is stored: an empty one before the first
    // holds its lower limit.
    let first = counts.firstIndex { $0 > 0 } ?? 0, last = counts.lastIndex { $0 > 0 } ?? 0
    self.init(
      min: min, max: max, count: Double(values.count), sum: sum, sumSquares: squares,
      limits: Array(limits[first...last + 1]), counts: [0] + counts[first...last])
  }

  /// How many values lie in each interval: a binary search without branches for each.
  private static func count(_ values: [Double], _ limits: UnsafeBufferPointer<Double>) -> [Double] {
    let intervals = limits.count - 1, steps = Int.bitWidth - intervals.leadingZeroBitCount
    var counts = [Int](repeating: 0, count: intervals + 1)  // one more for values outside
    for x in values {
      guard x >= limits[0], x <= limits[intervals] else { continue }
      var low = 0
      for step in (0..<steps).reversed() {
        let next = low + 1 << step
        low = next < intervals && limits[Swift.min(next, intervals)] <= x ? next : low
      }
      counts[low] += 1
    }
    return counts.dropLast().map(Double.init)
  }
}
