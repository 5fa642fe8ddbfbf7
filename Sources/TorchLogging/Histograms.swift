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
    let copy = noGrad {
      let x = values.detach()
      return (x.dtype == .float32 || x.dtype == .float64 ? x : x.to(.float64)).contiguous().clone()
    }
    add(globalStep, walltime, weight: copy.count * copy.dtype.itemSize) {
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

  /// The intervals for `n` values from `low` to `high`.
  fileprivate func intervals(_ n: Int, _ low: Double, _ high: Double) -> Intervals {
    let n = Double(n)
    func equal(_ count: Double) -> Intervals { Intervals(Self.equal(Int(count.rounded(.up)), low, high)) }
    switch self {
    case .tensorflow: return .growing
    case .limits(let limits): return Intervals(limits)
    case .count(let count): return equal(Double(count))
    case .sqrt: return equal(n.squareRoot())
    case .sturges: return equal(log2(n) + 1)
    case .rice: return equal(2 * cbrt(n))
    }
  }

  private static func equal(_ count: Int, _ low: Double, _ high: Double) -> [Double] {
    guard low.isFinite, high.isFinite else { return [0, 1] }
    let (low, high) = low == high ? (low - 0.5, high + 0.5) : (low, high)
    return (0..<count).map { low + (high - low) * (Double($0) / Double(count)) } + [high]
  }
}

extension Summary.Histogram {
  /// Counts the elements of a tensor of float32 or float64 whose elements lie side by side.
  fileprivate init(of values: Tensor, _ bins: torch.utils.tensorboard.HistogramBins, _ maxBins: Int?) {
    defer { withExtendedLifetime(values) {} }
    if values.dtype == .float32 {
      self.init(UnsafeBufferPointer(start: values.pointer(Float.self), count: values.count), bins, maxBins)
    } else {
      self.init(UnsafeBufferPointer(start: values.pointer(Double.self), count: values.count), bins, maxBins)
    }
  }

  private init<T: BinaryFloatingPoint>(
    _ values: UnsafeBufferPointer<T>, _ bins: torch.utils.tensorboard.HistogramBins, _ maxBins: Int?
  ) {
    var min = Double.infinity, max = -Double.infinity, sum = 0.0, squares = 0.0
    for value in values {
      let x = Double(value)
      (min, max) = (Swift.min(min, x), Swift.max(max, x))
      sum += x
      squares += x * x
    }
    let intervals = bins.intervals(values.count, min, max)
    var limits = intervals.limits, counts = intervals.counts(values)
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
}

/// Intervals between rising limits. The leading 16 bits of a number narrow the search for its interval to a step or two.
private struct Intervals: Sendable {
  let limits: [Double]
  /// The interval of the least number with these bits; one more at the end.
  private let first: [Int32]

  /// From 1e-12 to 1e20 each limit is the one before and a tenth; zero, and the mirror image.
  static let growing: Intervals = {
    let positive = Array(sequence(first: 1e-12) { $0 * 1.1 < 1e20 ? $0 * 1.1 : nil })
    return Intervals(positive.reversed().map { -$0 } + [0] + positive)
  }()

  init(_ limits: [Double]) {
    self.limits = limits
    var place = 0
    first = (0...1 << 16).map { bits in
      let least = bits < 1 << 16 ? Intervals.number(UInt64(bits) << 48) : .infinity
      while place < limits.count - 2 && limits[place + 1] <= least { place += 1 }
      return Int32(place)
    }
  }

  func counts<T: BinaryFloatingPoint>(_ values: UnsafeBufferPointer<T>) -> [Double] {
    var counts = [Int](repeating: 0, count: limits.count - 1)
    let (least, most) = (limits[0], limits[limits.count - 1])
    for value in values {
      let x = Double(value)
      guard x >= least, x <= most else { continue }
      let bits = Int(Intervals.order(x) >> 48)
      var (low, high) = (Int(first[bits]), Int(first[bits + 1]))
      while low < high {
        let middle = (low + high + 1) / 2
        if limits[middle] <= x { low = middle } else { high = middle - 1 }
      }
      counts[low] += 1
    }
    return counts.map(Double.init)
  }

  /// Bits that rise with the number.
  private static func order(_ x: Double) -> UInt64 {
    let bits = x.bitPattern
    return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
  }

  /// The number with these bits.
  private static func number(_ order: UInt64) -> Double {
    Double(bitPattern: order >> 63 == 1 ? order & ~(1 << 63) : ~order)
  }
}
