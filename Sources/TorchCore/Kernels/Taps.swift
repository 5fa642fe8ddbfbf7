/// Weighted sums of the elements of one axis: output o is Σ weight[t] · input[index[t]] over t in first[o] ..< first[o + 1].
///
/// Every way of resampling an axis is such a table, and so is its derivative.
struct Taps {
  let input: Int
  private(set) var first = [0]
  private(set) var index: [Int] = []
  private(set) var weight: [Double] = []
  /// How many taps every output has, if all have the same number.
  private var uniform: Int?
  var output: Int { first.count - 1 }

  init(input: Int) { self.input = input }

  /// Appends an output.
  mutating func append(_ taps: [(index: Int, weight: Double)]) {
    uniform = output == 0 || uniform == taps.count ? taps.count : nil
    for tap in taps {
      index.append(tap.index)
      weight.append(tap.weight)
    }
    first.append(index.count)
  }

  /// The table of the derivative: outputs and inputs change places.
  var transposed: Taps {
    var places = [[(index: Int, weight: Double)]](repeating: [], count: input)
    for o in 0..<output {
      for t in first[o]..<first[o + 1] { places[index[t]].append((o, weight[t])) }
    }
    var result = Taps(input: output)
    for taps in places { result.append(taps) }
    return result
  }

  /// Whether every output is the input at its place.
  var isIdentity: Bool {
    output == input
      && (0..<output).allSatisfy { o in
        (first[o]..<first[o + 1]).reduce(0) { index[$1] == o || weight[$1] == 0 ? $0 + weight[$1] : .nan }
          == 1
      }
  }

  /// Resamples the middle axis of [outer, input, inner].
  func apply<T: BinaryFloatingPoint>(
    _ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, outer: Int, inner: Int
  ) {
    let w = weight.map { T($0) }, average = max(1, index.count / max(output, 1))
    w.withUnsafeBufferPointer { w in
      index.withUnsafeBufferPointer { index in
        first.withUnsafeBufferPointer { first in
          guard let w = w.baseAddress, let index = index.baseAddress, let first = first.baseAddress else {
            return
          }
          if inner == 1 {
            parallel(outer, grain: max(1, 16384 / (output * average))) { from, to in
              for r in from..<to { Taps.row(x + r * input, y + r * output, output, uniform, first, index, w) }
            }
          } else {
            parallel(outer * output, grain: max(1, 16384 / (inner * average))) { from, to in
              for r in from..<to {
                let o = r % output
                Taps.sum(
                  x + r / output * input * inner, y + r * inner, inner, first[o + 1] - first[o],
                  index + first[o], w + first[o])
              }
            }
          }
        }
      }
    }
  }

  /// A row whose elements lie side by side; nearly every table has the same number of taps for all.
  @inline(__always)
  private static func row<T: BinaryFloatingPoint>(
    _ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, _ output: Int, _ uniform: Int?,
    _ first: UnsafePointer<Int>, _ index: UnsafePointer<Int>, _ w: UnsafePointer<T>
  ) {
    switch uniform {
    case 1:
      for o in 0..<output { y[o] = w[o] * x[index[o]] }
      return
    case 2:
      for o in 0..<output { y[o] = w[2 * o] * x[index[2 * o]] + w[2 * o + 1] * x[index[2 * o + 1]] }
      return
    case 4:
      for o in 0..<output {
        let i = index + 4 * o, u = w + 4 * o
        y[o] = u[0] * x[i[0]] + u[1] * x[i[1]] + u[2] * x[i[2]] + u[3] * x[i[3]]
      }
      return
    default: break
    }
    for o in 0..<output {
      var sum: T = 0
      for t in first[o]..<first[o + 1] { sum += w[t] * x[index[t]] }
      y[o] = sum
    }
  }

  /// One output of many rows that lie side by side: the sum of whole rows, two at a time.
  @inline(__always)
  private static func sum<T: BinaryFloatingPoint>(
    _ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, _ n: Int, _ count: Int, _ index: UnsafePointer<Int>,
    _ w: UnsafePointer<T>
  ) {
    if count == 0 {
      for i in 0..<n { y[i] = 0 }
      return
    }
    if count == 1 {
      let a = x + index[0] * n, u = w[0]
      for i in 0..<n { y[i] = u * a[i] }
      return
    }
    let (a, b) = (x + index[0] * n, x + index[1] * n), (u, v) = (w[0], w[1])
    if count == 4 {
      let (c, d) = (x + index[2] * n, x + index[3] * n), (p, q) = (w[2], w[3])
      for i in 0..<n { y[i] = u * a[i] + v * b[i] + p * c[i] + q * d[i] }
      return
    }
    for i in 0..<n { y[i] = u * a[i] + v * b[i] }
    var t = 2
    while t + 1 < count {
      let (a, b) = (x + index[t] * n, x + index[t + 1] * n), (u, v) = (w[t], w[t + 1])
      for i in 0..<n { y[i] = y[i] + u * a[i] + v * b[i] }
      t += 2
    }
    if t < count {
      let a = x + index[t] * n, u = w[t]
      for i in 0..<n { y[i] += u * a[i] }
    }
  }

  /// Resamples the middle axis of images of bytes as Pillow and PyTorch do: with weights of 16 bits, as exact as the largest
  /// allows, and rounding to bytes after every axis.
  func applyToBytes(_ x: UnsafePointer<UInt8>, _ y: UnsafeMutablePointer<UInt8>, outer: Int, inner: Int) {
    let largest = weight.max() ?? 1
    var bits = 0
    while bits < 22 && Int(0.5 + largest * Double(1 << (bits + 1))) < 1 << 15 { bits += 1 }
    let w = weight.map { Int32(($0 * Double(1 << bits)).rounded(.toNearestOrAwayFromZero)) }
    let half: Int32 = 1 << Int32(bits - 1), bits32 = Int32(bits), output = output
    parallel(outer * output, grain: max(1, 4096 / max(inner, 1))) { from, to in
      for r in from..<to {
        let o = r % output, source = x + r / output * input * inner
        for i in 0..<inner {
          var sum = half
          for t in first[o]..<first[o + 1] { sum &+= w[t] &* Int32(source[index[t] * inner + i]) }
          y[r * inner + i] = UInt8(min(max(sum >> bits32, 0), 255))
        }
      }
    }
  }
}

extension Taps {
  /// How an axis is resampled.
  enum Mode { case nearest, nearestExact, linear, cubic }

  /// Computed in `T`, since rounding decides which neighbour a place belongs to. `scale` is the factor that the caller gave.
  init<T: BinaryFloatingPoint>(
    _: T.Type, _ mode: Mode, _ input: Int, _ output: Int, scale: Double?, alignCorners: Bool
  ) {
    self.init(input: input)
    let step: T =
      alignCorners && mode != .nearest && mode != .nearestExact
      ? output > 1 ? T(input - 1) / T(output - 1) : 0
      : scale.map { T(1 / $0) } ?? T(input) / T(output)
    func limited(_ i: Int) -> Int { min(max(i, 0), input - 1) }
    for o in 0..<output {
      switch mode {
      case .nearest: append([(limited(Int(Float(T(o) * step).rounded(.down))), 1)])
      case .nearestExact: append([(limited(Int(Float((T(o) + 0.5) * step).rounded(.down))), 1)])
      case .linear:
        let place = alignCorners ? T(o) * step : max((T(o) + 0.5) * step - 0.5, 0)
        let i = limited(Int(place)), t = min(max(place - T(i), 0), 1)
        append([(i, Double(1 - t)), (limited(i + 1), Double(t))])
      case .cubic:
        let place = alignCorners ? T(o) * step : (T(o) + 0.5) * step - 0.5
        let i = min(Int(place.rounded(.down)), input - 1), t = min(max(place - T(i), 0), 1)
        let w = cubicWeights(t)
        append((0..<4).map { (limited(i + $0 - 1), Double(w[$0])) })
      }
    }
  }

  /// The weights of a kernel that widens as the image shrinks, so that every input counts.
  ///
  /// `reach` is how far `kernel` extends at full size.
  init<T: BinaryFloatingPoint>(
    _: T.Type, antialias reach: Int, _ input: Int, _ output: Int, scale: Double?, alignCorners: Bool,
    _ kernel: (T) -> T
  ) {
    self.init(input: input)
    let step: T =
      alignCorners
      ? output > 1 ? T(input - 1) / T(output - 1) : 0
      : scale.map { T(1 / $0) } ?? T(input) / T(output)
    let width = max(step, 1), support = T(reach) * width
    for o in 0..<output {
      let center = step * (T(o) + 0.5)
      let from = max(Int(center - support + 0.5), 0), to = min(Int(center + support + 0.5), input)
      let weights = (from..<max(from, to)).map { kernel((T($0) - center + 0.5) / width) }
      let sum = weights.reduce(0, +)
      append(weights.enumerated().map { (from + $0, Double(sum == 0 ? $1 : $1 / sum)) })
    }
  }

  /// The table with taps of the same input added up.
  var merged: Taps {
    var result = Taps(input: input)
    for o in 0..<output {
      var taps: [(index: Int, weight: Double)] = []
      for t in first[o]..<first[o + 1] {
        if taps.last?.index == index[t] {
          taps[taps.count - 1].weight += weight[t]
        } else {
          taps.append((index[t], weight[t]))
        }
      }
      result.append(taps)
    }
    return result
  }
}

/// The weights of the neighbours at -1, 0, 1 and 2 of a place t in 0 ... 1: cubic convolution with a = -0.75 (Keys 1981).
func cubicWeights<T: BinaryFloatingPoint>(_ t: T) -> [T] {
  [t + 1, t, 1 - t, 2 - t].map { cubic($0, -0.75) }
}

/// The kernel of cubic convolution.
func cubic<T: BinaryFloatingPoint>(_ x: T, _ a: T) -> T {
  let x = abs(x)
  if x < 1 { return ((a + 2) * x - (a + 3)) * x * x + 1 }
  return x < 2 ? ((a * x - 5 * a) * x + 8 * a) * x - 4 * a : 0
}
