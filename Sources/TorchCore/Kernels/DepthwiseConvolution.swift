/// Convolution of lines or images, with stride 1, in which every channel has one filter of its own.
///
/// A plane is copied to scratch memory with its padding. There every tap of the filter meets numbers that lie side by
/// side, a fixed distance from the results, and a plane is one long loop without borders. Between the lines of results
/// stand numbers that mean nothing.
struct DepthwiseConvolution<T: Wide> {
  private let batch: Int, channels: Int
  private let height: Int, width: Int, outHeight: Int, outWidth: Int
  /// Numbers from line to line, and lines of a padded plane; results are as far apart.
  private let pitch: Int, lines: Int
  /// How far from the first result each tap meets its numbers.
  private let taps: [Int]
  /// What a padded plane holds of x: the first place there, and the rows and columns from the first one of x.
  private let inside: (first: Int, at: Int, rows: Int, columns: Int)

  /// Nil for other convolutions, and if a plane would not stay in a cache.
  init?(_ s: ConvolutionShape) {
    guard s.groups > 1, s.groups == s.inChannels, s.groups == s.outChannels, s.input.count <= 2,
      s.stride.allSatisfy({ $0 == 1 })
    else { return nil }
    func two(_ v: [Int], _ fill: Int) -> (Int, Int) { v.count == 1 ? (fill, v[0]) : (v[0], v[1]) }
    let kernel = two(s.kernel, 1), dilation = two(s.dilation, 1), (above, left) = two(s.before, 0)
    (batch, channels) = (s.batch, s.groups)
    (height, width) = two(s.input, 1)
    (outHeight, outWidth) = two(s.output, 1)
    pitch = outWidth + (kernel.1 - 1) * dilation.1
    lines = outHeight + (kernel.0 - 1) * dilation.0
    let pitch = pitch
    taps = (0..<kernel.0).flatMap { a in (0..<kernel.1).map { a * dilation.0 * pitch + $0 * dilation.1 } }
    let (top, start) = (max(0, above), max(0, left))
    inside = (
      top * pitch + start, (top - above) * width + start - left, min(lines, above + height) - top,
      min(pitch, left + width) - start
    )
    if lines * pitch > 1 << 16 || inside.rows <= 0 || inside.columns <= 0 { return nil }
  }

  /// The library computes 16 channels at a time without rows getting in the way: forward, large filters gain more by
  /// that than its copies cost.
  var isBest: Bool { taps.count <= 9 || channels < 16 }
  /// The greatest distance of a tap.
  private var reach: Int { taps.last! }
  /// A padded plane, and as many numbers as loops may run past it.
  private var plane: Int { lines * pitch + 4 * T.V.scalarCount }
  private var grain: Int { max(1, 65536 / (lines * pitch * (taps.count + 1))) }

  func forward(
    _ x: UnsafePointer<T>, _ w: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, bias: UnsafePointer<T>?
  ) {
    parallel(batch * channels, grain: grain) { first, last in
      Self.withZeros(plane + reach, plane) { padded, result in
        let from = taps.map { UnsafePointer(padded) + $0 }
        for p in first..<last {
          let c = p % channels
          pad(x + p * height * width, padded)
          Self.sum(from, w + c * taps.count, bias?[c] ?? 0, result, outHeight * pitch)
          Self.copy(outHeight, outWidth, result, pitch, y + p * outHeight * outWidth, outWidth)
        }
      }
    }
  }

  /// The gradient of x: sums over the taps of the results that lie their distances before.
  func input(_ y: UnsafePointer<T>, _ w: UnsafePointer<T>, _ x: UnsafeMutablePointer<T>) {
    let isWhole = inside.rows == height && inside.columns == width
    parallel(batch * channels, grain: grain) { first, last in
      Self.withZeros(reach + plane, plane) { given, padded in
        let from = taps.map { UnsafePointer(given) + reach - $0 }
        for p in first..<last {
          let x = x + p * height * width
          Self.copy(outHeight, outWidth, y + p * outHeight * outWidth, outWidth, given + reach, pitch)
          Self.sum(from, w + p % channels * taps.count, 0, padded, lines * pitch)
          if !isWhole { x.update(repeating: 0, count: height * width) }
          Self.copy(inside.rows, inside.columns, padded + inside.first, pitch, x + inside.at, width)
        }
      }
    }
  }

  /// The gradient of w. A channel is summed by one thread, so their number changes nothing.
  func weight(_ x: UnsafePointer<T>, _ y: UnsafePointer<T>, _ w: UnsafeMutablePointer<T>) {
    parallel(channels, grain: max(1, grain / batch)) { first, last in
      Self.withZeros(plane + reach, plane) { padded, given in
        let from = taps.map { UnsafePointer(padded) + $0 }
        for c in first..<last {
          var sums = [Double](repeating: 0, count: taps.count)
          for p in stride(from: c, to: batch * channels, by: channels) {
            pad(x + p * height * width, padded)
            Self.copy(outHeight, outWidth, y + p * outHeight * outWidth, outWidth, given, pitch)
            Self.products(from, given, outHeight * pitch, &sums)
          }
          for t in taps.indices { w[c * taps.count + t] = T(sums[t]) }
        }
      }
    }
  }

  /// result[i] = bias + Σ over t of w[t] · from[t][i].
  @inline(never) private static func sum(
    _ from: [UnsafePointer<T>], _ w: UnsafePointer<T>, _ bias: T, _ result: UnsafeMutablePointer<T>, _ n: Int
  ) {
    let lanes = T.V.scalarCount
    var i = 0
    while i < n {
      var a = T.V(repeating: bias), b = a, c = a, d = a
      for t in from.indices {
        let x = from[t] + i, f = w[t]
        a.addProduct(f, vector(x, 0, T.V.self))
        b.addProduct(f, vector(x, lanes, T.V.self))
        c.addProduct(f, vector(x, 2 * lanes, T.V.self))
        d.addProduct(f, vector(x, 3 * lanes, T.V.self))
      }
      store(a, result + i)
      store(b, result + i + lanes)
      store(c, result + i + 2 * lanes)
      store(d, result + i + 3 * lanes)
      i &+= 4 &* lanes
    }
  }

  /// sums[t] += Σ over i of from[t][i] · y[i], three taps at a time, in blocks, so that large planes stay exact.
  @inline(never) private static func products(
    _ from: [UnsafePointer<T>], _ y: UnsafePointer<T>, _ n: Int, _ sums: inout [Double]
  ) {
    let lanes = T.V.scalarCount, m = from.count - 1
    for first in stride(from: 0, to: n, by: Reduction.block) {
      let last = min(n, first + Reduction.block)
      for t in stride(from: 0, through: m, by: 3) {
        // The last three may be fewer: one is then computed again and left.
        let (p, q, r) = (from[t], from[min(t + 1, m)], from[min(t + 2, m)])
        var a = T.V(), b = a, c = a, d = a, e = a, f = a, i = first
        while i < last {
          let u = vector(y, i, T.V.self), v = vector(y, i + lanes, T.V.self)
          a.addProduct(u, vector(p, i, T.V.self))
          b.addProduct(u, vector(q, i, T.V.self))
          c.addProduct(u, vector(r, i, T.V.self))
          d.addProduct(v, vector(p, i + lanes, T.V.self))
          e.addProduct(v, vector(q, i + lanes, T.V.self))
          f.addProduct(v, vector(r, i + lanes, T.V.self))
          i &+= 2 &* lanes
        }
        sums[t] += Double(total(a + d))
        if t + 1 <= m { sums[t + 1] += Double(total(b + e)) }
        if t + 2 <= m { sums[t + 2] += Double(total(c + f)) }
      }
    }
  }

  /// A plane of x into a padded one, whose other places stay zero.
  @inline(__always) private func pad(_ x: UnsafePointer<T>, _ padded: UnsafeMutablePointer<T>) {
    Self.copy(inside.rows, inside.columns, x + inside.at, width, padded + inside.first, pitch)
  }
  /// Calls of memcpy would take longer than these short lines do.
  @inline(__always) private static func copy(
    _ rows: Int, _ columns: Int, _ from: UnsafePointer<T>, _ fromPitch: Int, _ to: UnsafeMutablePointer<T>,
    _ toPitch: Int
  ) {
    @inline(__always) func each<V: SIMD>(_: V.Type) where V.Scalar == T {
      let last = columns - V.scalarCount
      for r in 0..<rows {
        let from = from + r * fromPitch, to = to + r * toPitch
        var i = 0
        while i < last {
          store(vector(from, i, V.self), to + i)
          i &+= V.scalarCount
        }
        // May overlap the vector before.
        store(vector(from, last, V.self), to + last)
      }
    }
    if columns >= T.V.scalarCount { return each(T.V.self) }
    if columns >= 4 { return each(SIMD4<T>.self) }
    for r in 0..<rows {
      for i in 0..<columns { to[r * toPitch + i] = from[r * fromPitch + i] }
    }
  }
  @inline(__always) private static func store<V: SIMD>(_ v: V, _ to: UnsafeMutablePointer<T>)
  where V.Scalar == T {
    UnsafeMutableRawPointer(to).storeBytes(of: v, as: V.self)
  }
  private static func withZeros(
    _ n: Int, _ m: Int, _ body: (UnsafeMutablePointer<T>, UnsafeMutablePointer<T>) -> Void
  ) {
    withScratch(of: T.self, n + m) {
      $0.initialize(repeating: 0)
      body($0.baseAddress!, $0.baseAddress! + n)
    }
  }
}
