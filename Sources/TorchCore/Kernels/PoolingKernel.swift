/// The windows of a pooling over three dimensions (fewer are led by dimensions of size 1): for every output, the
/// inputs `start`, `start + step`, … below `stop` of each dimension.
struct PoolWindows {
  /// One dimension.
  struct Axis {
    var input: Int, output: Int, step = 1
    var start: [Int], stop: [Int]
    /// What an average over the window divides by: its length, with or without padding.
    var length: [Int]
    /// Of windows that slide: their distance, their places, and how far the first begins before the input.
    var stride = 0, taps = 0, padding = 0

    /// Windows of a kernel that slides.
    init(
      _ input: Int, _ output: Int, kernel: Int, stride: Int, padding: Int, dilation: Int = 1,
      countPadding: Bool = true
    ) {
      (self.input, self.output, self.step, self.stride, taps) = (input, output, dilation, stride, kernel)
      (start, stop, length, self.padding) = ([], [], [], padding)
      for o in 0..<output {
        let from = o * stride - padding, to = from + (kernel - 1) * dilation + 1
        let skipped = from < 0 ? (-from + dilation - 1) / dilation : 0
        start.append(from + skipped * dilation)
        stop.append(min(to, input))
        length.append(countPadding ? min(to, input + padding) - from : min(to, input) - max(from, 0))
      }
    }
    /// Windows that divide the input into equal parts, rounded outwards.
    init(adaptive input: Int, _ output: Int) {
      (self.input, self.output) = (input, output)
      start = (0..<output).map { $0 * input / output }
      stop = (0..<output).map { (($0 + 1) * input + output - 1) / output }
      length = zip(start, stop).map { $1 - $0 }
    }
    /// Windows of one length that start at given places.
    init(_ input: Int, starts: [Int], kernel: Int) {
      (self.input, output, start) = (input, starts.count, starts)
      stop = starts.map { $0 + kernel }
      length = starts.map { _ in kernel }
    }
  }
  var axes: (Axis, Axis, Axis)
  /// Divides every average instead of the length of its window.
  var divisor: Int?

  /// The windows of one to three dimensions.
  init(_ axes: [Axis], divisor: Int? = nil) {
    let one = Axis(1, 1, kernel: 1, stride: 1, padding: 0)
    let all = Array(repeating: one, count: 3 - axes.count) + axes
    (self.axes, self.divisor) = ((all[0], all[1], all[2]), divisor)
  }
  var inputs: Int { axes.0.input * axes.1.input * axes.2.input }
  var outputs: Int { axes.0.output * axes.1.output * axes.2.output }
  /// Operations for one plane, to share planes out to threads.
  private var work: Int {
    var n = outputs
    for axis in [axes.0, axes.1, axes.2] where axis.output > 0 {
      n *= max(1, (axis.stop[0] - axis.start[0]) / axis.step)
    }
    return max(n, 1)
  }
  var grain: Int { max(1, 32768 / max(work, inputs)) }
  /// Whether the windows are squares of 2 x 2 side by side, as most networks pool, four or more in a row.
  var areSquares: Bool {
    func isPaired(_ axis: Axis) -> Bool {
      axis.taps == 2 && axis.stride == 2 && axis.step == 1 && axis.padding == 0
        && 2 * axis.output <= axis.input
    }
    let isPlane = axes.0.input == 1 && axes.0.output == 1 && axes.0.taps == 1
    return isPlane && isPaired(axes.1) && isPaired(axes.2) && axes.2.output >= 4
  }
}

/// Pooling of planes that lie one after another.
enum Pooling {
  /// The largest element of every window and its place in the plane; NaN is larger than anything.
  static func max(
    _ dtype: DType, _ planes: Int, _ w: PoolWindows, _ x: UnsafeMutableRawPointer,
    _ y: UnsafeMutableRawPointer,
    _ indices: UnsafeMutablePointer<Int64>
  ) {
    func each<E: MatMulElement>(_: E.Type) {
      let x = x.assumingMemoryBound(to: E.self), y = y.assumingMemoryBound(to: E.self)
      if w.areSquares {
        parallel(planes, grain: w.grain) { first, last in
          for p in first..<last {
            maxSquares(w, x + p * w.inputs, y + p * w.outputs, indices + p * w.outputs)
          }
        }
        return
      }
      if w.axes.2.taps > 0 && w.axes.2.output >= 4 {
        let sliding = SlidingMaximum<E>(w)
        parallel(planes, grain: w.grain) { sliding.run($0..<$1, x, y, indices) }
        return
      }
      parallel(planes, grain: w.grain) { first, last in
        for p in first..<last { maxPlane(w, x + p * w.inputs, y + p * w.outputs, indices + p * w.outputs) }
      }
    }
    switch dtype {
    case .bool, .uint8: each(UInt8.self)
    case .int8: each(Int8.self)
    case .int16: each(Int16.self)
    case .int32: each(Int32.self)
    case .int64: each(Int64.self)
    case .float16: each(Float16.self)
    case .bfloat16: each(BFloat16.self)
    case .float32: each(Float.self)
    default: each(Double.self)
    }
  }

  /// Windows of 2 x 2, four of a row at a time: a branch on the data would be foretold wrongly half of the time.
  @inline(__always)
  private static func maxSquares<E: MatMulElement>(
    _ w: PoolWindows, _ x: UnsafePointer<E>, _ y: UnsafeMutablePointer<E>,
    _ indices: UnsafeMutablePointer<Int64>
  ) {
    let width = w.axes.2.input, columns = w.axes.2.output
    for row in 0..<w.axes.1.output {
      for next in stride(from: 0, to: columns, by: 4) {
        // The last four may overlap those before.
        let column = Swift.min(next, columns - 4), corner = 2 * (row * width + column)
        func lanes(_ at: Int) -> SIMD4<E.Compute> {
          SIMD4(E.read(x + at), E.read(x + at + 2), E.read(x + at + 4), E.read(x + at + 6))
        }
        let places = SIMD4<E.Compute.SIMDMaskScalar>(0, 2, 4, 6)
        var best = lanes(corner), place = places &+ .init(truncatingIfNeeded: corner)
        func take(_ at: Int) {
          let e = lanes(at), larger = e .> best .| e .!= e
          best.replace(with: e, where: larger)
          place.replace(with: places &+ .init(truncatingIfNeeded: at), where: larger)
        }
        take(corner + 1)
        take(corner + width)
        take(corner + width + 1)
        for j in 0..<4 {
          y[row * columns + column + j] = E.write(best[j])
          indices[row * columns + column + j] = Int64(place[j])
        }
      }
    }
  }

  @inline(__always)
  private static func maxPlane<E: MatMulElement>(
    _ w: PoolWindows, _ x: UnsafePointer<E>, _ y: UnsafeMutablePointer<E>,
    _ indices: UnsafeMutablePointer<Int64>
  ) {
    let (u, v, t) = w.axes
    for o0 in 0..<u.output {
      for o1 in 0..<v.output {
        let row = (o0 * v.output + o1) * t.output
        for o2 in 0..<t.output {
          var place = (u.start[o0] * v.input + v.start[o1]) * t.input + t.start[o2]
          var best: E.Compute?
          for i0 in stride(from: u.start[o0], to: u.stop[o0], by: u.step) {
            for i1 in stride(from: v.start[o1], to: v.stop[o1], by: v.step) {
              let line = (i0 * v.input + i1) * t.input
              var i2 = t.start[o2]
              while i2 < t.stop[o2] {
                let e = E.read(x + line + i2)
                if best == nil || e > best! || e != e {
                  best = e
                  place = line + i2
                }
                i2 += t.step
              }
            }
          }
          // A window that dilation spreads over padding only is empty.
          if best == nil { place = Swift.min(place, w.inputs - 1) }
          y[row + o2] = best == nil ? E.write(.lowest) : x[place]
          indices[row + o2] = Int64(place)
        }
      }
    }
  }

  /// The mean of every window: its sum over its length, or over the divisor.
  static func average(
    _ dtype: DType, _ planes: Int, _ w: PoolWindows, _ x: UnsafeMutableRawPointer,
    _ y: UnsafeMutableRawPointer
  ) {
    func each<E: MatMulElement>(_: E.Type, _ divide: @escaping (E.Compute, Int) -> E.Compute) {
      let x = x.assumingMemoryBound(to: E.self), y = y.assumingMemoryBound(to: E.self), (u, v, t) = w.axes
      parallel(planes, grain: w.grain) { first, last in
        for p in first..<last {
          let x = x + p * w.inputs
          var y = y + p * w.outputs
          for o0 in 0..<u.output {
            for o1 in 0..<v.output {
              let lines = u.length[o0] * v.length[o1]
              for o2 in 0..<t.output {
                var sum = E.Compute.zero
                for i0 in u.start[o0]..<Swift.max(u.start[o0], u.stop[o0]) {
                  for i1 in v.start[o1]..<Swift.max(v.start[o1], v.stop[o1]) {
                    let line = x + (i0 * v.input + i1) * t.input
                    var i2 = t.start[o2]
                    while i2 < t.stop[o2] {
                      sum = E.Compute.sum(sum, E.read(line + i2))
                      i2 += 1
                    }
                  }
                }
                y.pointee = E.write(divide(sum, w.divisor ?? lines * t.length[o2]))
                y += 1
              }
            }
          }
        }
      }
    }
    switch dtype {
    case .float16: each(Float16.self) { $0 / Float($1) }
    case .bfloat16: each(BFloat16.self) { $0 / Float($1) }
    case .float32: each(Float.self) { $0 / Float($1) }
    case .float64: each(Double.self) { $0 / Double($1) }
    case .int64: each(Int64.self) { $0.dividedReportingOverflow(by: Int64(clamping: $1)).partialValue }
    case .int32: each(Int32.self) { $0.dividedReportingOverflow(by: Int32(clamping: $1)).partialValue }
    case .int16: each(Int16.self) { $0.dividedReportingOverflow(by: Int32(clamping: $1)).partialValue }
    case .int8: each(Int8.self) { $0.dividedReportingOverflow(by: Int32(clamping: $1)).partialValue }
    default: each(UInt8.self) { $0.dividedReportingOverflow(by: Int32(clamping: $1)).partialValue }
    }
  }

  /// The gradient of `average`: every input gets g over the divisor of each window that holds it.
  static func averageBackward(
    _ dtype: DType, _ planes: Int, _ w: PoolWindows, _ g: UnsafeMutableRawPointer,
    _ x: UnsafeMutableRawPointer
  ) {
    func each<E: MatMulElement>(_: E.Type, _ divide: @escaping (E.Compute, Int) -> E.Compute) {
      let x = x.assumingMemoryBound(to: E.self), g = g.assumingMemoryBound(to: E.self), (u, v, t) = w.axes
      parallel(planes, grain: w.grain) { first, last in
        withScratch(of: E.Compute.self, w.inputs) { sums in
          let sums = sums.baseAddress!
          for p in first..<last {
            sums.update(repeating: .zero, count: w.inputs)
            var g = g + p * w.outputs
            for o0 in 0..<u.output {
              for o1 in 0..<v.output {
                let lines = u.length[o0] * v.length[o1]
                for o2 in 0..<t.output {
                  let part = divide(E.read(g), w.divisor ?? lines * t.length[o2])
                  g += 1
                  for i0 in u.start[o0]..<Swift.max(u.start[o0], u.stop[o0]) {
                    for i1 in v.start[o1]..<Swift.max(v.start[o1], v.stop[o1]) {
                      let line = sums + (i0 * v.input + i1) * t.input
                      var i2 = t.start[o2]
                      while i2 < t.stop[o2] {
                        line[i2] = E.Compute.sum(line[i2], part)
                        i2 += 1
                      }
                    }
                  }
                }
              }
            }
            let x = x + p * w.inputs
            for i in 0..<w.inputs { x[i] = E.write(sums[i]) }
          }
        }
      }
    }
    switch dtype {
    case .float16: each(Float16.self) { $0 / Float($1) }
    case .bfloat16: each(BFloat16.self) { $0 / Float($1) }
    case .float32: each(Float.self) { $0 / Float($1) }
    case .float64: each(Double.self) { $0 / Double($1) }
    default: each(Int64.self) { $0.dividedReportingOverflow(by: Int64(clamping: $1)).partialValue }
    }
  }

  /// x[indices[i]] += y[i] in every plane of `size` elements, x zero before (or = y[i]: the last one stays).
  static func scatter(
    _ dtype: DType, _ planes: Int, _ size: Int, _ count: Int, _ y: UnsafeMutableRawPointer,
    _ indices: UnsafeMutablePointer<Int64>, _ x: UnsafeMutableRawPointer, adding: Bool
  ) {
    func each<E: MatMulElement>(_: E.Type) {
      let x = x.assumingMemoryBound(to: E.self), y = y.assumingMemoryBound(to: E.self)
      parallel(planes, grain: Swift.max(1, 32768 / Swift.max(1, size + count))) { first, last in
        for p in first..<last {
          let x = x + p * size, y = y + p * count, k = indices + p * count
          for i in 0..<size { x[i] = E.write(.zero) }
          for i in 0..<count {
            let to = x + Int(k[i])
            to.pointee = adding ? E.write(E.Compute.sum(E.read(to), E.read(y + i))) : y[i]
          }
        }
      }
    }
    switch dtype {
    case .bool, .uint8: each(UInt8.self)
    case .int8: each(Int8.self)
    case .int16: each(Int16.self)
    case .int32: each(Int32.self)
    case .int64: each(Int64.self)
    case .float16: each(Float16.self)
    case .bfloat16: each(BFloat16.self)
    case .float32: each(Float.self)
    default: each(Double.self)
    }
  }

  /// y[i] = x[indices[i]] in every plane.
  static func gather(
    _ dtype: DType, _ planes: Int, _ size: Int, _ count: Int, _ x: UnsafeMutableRawPointer,
    _ indices: UnsafeMutablePointer<Int64>, _ y: UnsafeMutableRawPointer
  ) {
    func each<E: BitwiseCopyable>(_: E.Type) {
      let x = x.assumingMemoryBound(to: E.self), y = y.assumingMemoryBound(to: E.self)
      parallel(planes, grain: Swift.max(1, 32768 / Swift.max(1, count))) { first, last in
        for p in first..<last {
          let x = x + p * size, y = y + p * count, k = indices + p * count
          for i in 0..<count { y[i] = x[Int(k[i])] }
        }
      }
    }
    switch dtype.itemSize {
    case 1: each(UInt8.self)
    case 2: each(UInt16.self)
    case 4: each(UInt32.self)
    default: each(UInt64.self)
    }
  }
}
