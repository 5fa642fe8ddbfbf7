/// Mean 0 and variance 1 in groups of numbers, then a weight and a bias. A group is `runs` times `length` numbers
/// next to each other: a slice of the last dimensions is one run, a channel of a batch one run for each sample.
/// Threads share out groups or fixed numbers of them, so their number changes nothing.
struct Standardizing<T: Wide> {
  let groups: Int, runs: Int, length: Int
  /// How far apart groups, and the runs of a group, begin.
  let groupStep: Int, runStep: Int
  /// The channel of run r in group g is g % period · share + r % share, and weight and bias are numbers of channels;
  /// nil if they are numbers of places in a run.
  let channels: (period: Int, share: Int)?
  let eps: Double

  private var count: Double { Double(runs * length) }
  private var grain: Int { max(1, 8192 / max(1, runs * length)) }
  private func channel(_ g: Int, _ r: Int) -> Int {
    channels.map { g % $0.period * $0.share + r % $0.share } ?? 0
  }
  private func at(_ g: Int, _ r: Int) -> Int { g * groupStep + r * runStep }

  /// y = (x - mean) / √(variance + eps) · weight + bias, the variance divided by the number of elements. With
  /// `measures` it writes mean and variance, else it reads them.
  func forward(
    _ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, weight: UnsafePointer<T>, bias: UnsafePointer<T>,
    mean: UnsafeMutablePointer<T>, variance: UnsafeMutablePointer<T>, measures: Bool
  ) {
    parallel(groups, grain: grain) { first, last in
      for g in first..<last {
        if measures { (mean[g], variance[g]) = moments(x, g) }
        let m = mean[g], f = scale(variance[g])
        for r in 0..<runs {
          let x = x + at(g, r), y = y + at(g, r)
          if channels == nil {
            for i in 0..<length { y[i] = (x[i] - m) * f * weight[i] + bias[i] }
          } else {
            let w = weight[channel(g, r)] * f, b = bias[channel(g, r)]
            for i in 0..<length { y[i] = (x[i] - m) * w + b }
          }
        }
      }
    }
  }

  /// With v = g · weight and z = (x - mean) / √(variance + eps): the gradient of x is
  /// (v - mean of v - z · mean of v·z) / √(variance + eps), that of weight Σ g·z, and that of bias Σ g.
  func backward(
    _ g: UnsafePointer<T>, _ x: UnsafePointer<T>, weight: UnsafePointer<T>, mean: UnsafePointer<T>,
    variance: UnsafePointer<T>, dx: UnsafeMutablePointer<T>, dWeight: UnsafeMutablePointer<T>,
    dBias: UnsafeMutablePointer<T>
  ) {
    if channels == nil {
      byPlace(g, x, weight, mean, variance, dx, dWeight, dBias)
    } else {
      byChannel(g, x, weight, mean, variance, dx, dWeight, dBias)
    }
  }

  private func byChannel(
    _ gradient: UnsafePointer<T>, _ x: UnsafePointer<T>, _ weight: UnsafePointer<T>, _ mean: UnsafePointer<T>,
    _ variance: UnsafePointer<T>, _ dx: UnsafeMutablePointer<T>, _ dWeight: UnsafeMutablePointer<T>,
    _ dBias: UnsafeMutablePointer<T>
  ) {
    let sums = UnsafeMutablePointer<(g: Double, gz: Double)>.allocate(capacity: max(1, groups * runs))
    defer { sums.deallocate() }
    parallel(groups, grain: grain) { first, last in
      for g in first..<last {
        let m = mean[g], f = scale(variance[g])
        var sum = 0.0, product = 0.0
        for r in 0..<runs {
          let v = gradient + at(g, r), x = x + at(g, r), w = Double(weight[channel(g, r)])
          let (s, p) = Self.sums(v, x, m, length, weight: nil)
          sums[g * runs + r] = (s, p * Double(f))
          sum += w * s
          product += w * p
        }
        let a = T(sum / count), b = T(product / count) * f * f
        for r in 0..<runs {
          let v = gradient + at(g, r), x = x + at(g, r), d = dx + at(g, r), w = weight[channel(g, r)]
          for i in 0..<length { d[i] = (v[i] * w - a - (x[i] - m) * b) * f }
        }
      }
    }
    if Failure.pending { return }
    let n = channels!.period * channels!.share
    var totals = [(g: Double, gz: Double)](repeating: (0, 0), count: n)
    for g in 0..<groups {
      for r in 0..<runs {
        let c = channel(g, r), s = sums[g * runs + r]
        totals[c] = (totals[c].g + s.g, totals[c].gz + s.gz)
      }
    }
    for c in 0..<n { (dBias[c], dWeight[c]) = (T(totals[c].g), T(totals[c].gz)) }
  }

  /// The sums over groups are taken in at most 64 parts, whose bounds depend on the number of groups alone.
  private func byPlace(
    _ gradient: UnsafePointer<T>, _ x: UnsafePointer<T>, _ weight: UnsafePointer<T>, _ mean: UnsafePointer<T>,
    _ variance: UnsafePointer<T>, _ dx: UnsafeMutablePointer<T>, _ dWeight: UnsafeMutablePointer<T>,
    _ dBias: UnsafeMutablePointer<T>
  ) {
    let part = max(8, (groups + 63) / 64), parts = (groups + part - 1) / part
    let sums = UnsafeMutablePointer<T>.allocate(capacity: max(1, 2 * parts * length))
    defer { sums.deallocate() }
    parallel(parts, grain: max(1, grain / part)) { first, last in
      for k in first..<last {
        let (ofG, ofGZ) = (sums + 2 * k * length, sums + (2 * k + 1) * length)
        for i in 0..<length { (ofG[i], ofGZ[i]) = (0, 0) }
        for g in k * part..<min(groups, (k + 1) * part) {
          let m = mean[g], f = scale(variance[g])
          let v = gradient + at(g, 0), x = x + at(g, 0), d = dx + at(g, 0)
          let (sum, product) = Self.sums(v, x, m, length, weight: weight)
          let a = T(sum / count) * f, b = T(product / count) * f * f * f
          for i in 0..<length { d[i] = v[i] * weight[i] * f - a - (x[i] - m) * b }
          // A loop of its own: LLVM compares only so many pointers before it gives up vectors.
          for i in 0..<length {
            ofG[i] += v[i]
            ofGZ[i] += v[i] * ((x[i] - m) * f)
          }
        }
      }
    }
    parallel(length, grain: max(1, 65536 / max(1, parts))) { first, last in
      for i in first..<last { (dBias[i], dWeight[i]) = (0, 0) }
      for k in 0..<parts {
        let (ofG, ofGZ) = (sums + 2 * k * length, sums + (2 * k + 1) * length)
        for i in first..<last {
          dBias[i] += ofG[i]
          dWeight[i] += ofGZ[i]
        }
      }
    }
  }

  @inline(__always) private func scale(_ variance: T) -> T { 1 / (variance + T(eps)).squareRoot() }

  /// Mean and variance of a group in one walk through memory: those of blocks that stay in the nearest cache, put
  /// together as Chan, Golub and LeVeque do (1979).
  private func moments(_ x: UnsafePointer<T>, _ g: Int) -> (mean: T, variance: T) {
    var n = 0.0, mean = 0.0, squares = 0.0
    let (lines, line) = runStep == length ? (1, runs * length) : (runs, length)
    for r in 0..<lines {
      var first = 0
      while first < line {
        let x = x + at(g, r) + first, k = min(Reduction.block, line - first), count = Double(k)
        let m = Self.sum(k, { vector(x, $0, T.V.self) }, { x[$0] }) / count
        let near = T(m), all = T.V(repeating: near)
        let s = Self.sum(
          k,
          {
            let d = vector(x, $0, T.V.self) - all
            return d * d
          }, { (x[$0] - near) * (x[$0] - near) })
        let d = m - mean
        n += count
        mean += d * count / n
        squares += s + d * d * (n - count) * count / n
        first += k
      }
    }
    return (T(mean), T(squares / count))
  }

  /// Σ of `n` terms, given by vectors and for the rest one by one; of at most a block, so that long runs stay exact.
  @inline(__always) private static func sum(_ n: Int, _ vectors: (Int) -> T.V, _ single: (Int) -> T) -> Double
  {
    let w = T.V.scalarCount
    var a = T.V(), b = a, c = a, d = a, i = 0
    while i + 4 * w <= n {
      a += vectors(i)
      b += vectors(i + w)
      c += vectors(i + 2 * w)
      d += vectors(i + 3 * w)
      i += 4 * w
    }
    while i + w <= n {
      a += vectors(i)
      i += w
    }
    var sum = Double(total((a + b) + (c + d)))
    while i < n {
      sum += Double(single(i))
      i += 1
    }
    return sum
  }

  /// Σ g and Σ g · (x - m) over a run, in blocks; g times a weight if there is one.
  @inline(__always) private static func sums(
    _ g: UnsafePointer<T>, _ x: UnsafePointer<T>, _ m: T, _ length: Int, weight: UnsafePointer<T>?
  ) -> (g: Double, gx: Double) {
    let w = T.V.scalarCount, all = T.V(repeating: m)
    var result = (g: 0.0, gx: 0.0), first = 0
    while first < length {
      let end = min(length, first + Reduction.block)
      var a = T.V(), b = a, c = a, d = a, i = first
      while i + 2 * w <= end {
        var u = vector(g, i, T.V.self), v = vector(g, i + w, T.V.self)
        if let weight {
          u *= vector(weight, i, T.V.self)
          v *= vector(weight, i + w, T.V.self)
        }
        a += u
        b += v
        c += u * (vector(x, i, T.V.self) - all)
        d += v * (vector(x, i + w, T.V.self) - all)
        i += 2 * w
      }
      result = (result.g + Double(total(a + b)), result.gx + Double(total(c + d)))
      while i < end {
        let v = weight.map { g[i] * $0[i] } ?? g[i]
        result = (result.g + Double(v), result.gx + Double(v * (x[i] - m)))
        i += 1
      }
      first = end
    }
    return result
  }
}
