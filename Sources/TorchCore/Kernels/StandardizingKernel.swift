/// Mean 0 and variance 1 in groups of numbers. A group is `runs` times `length` numbers next to each other: a slice of the
/// last dimensions is one run, a channel of a batch one run for each sample. A group is one item of work, so threads change
/// nothing.
struct Standardizing<T: Wide> {
  let groups: Int, runs: Int, length: Int
  /// How far apart groups, and the runs of a group, begin.
  let groupStep: Int, runStep: Int

  private var count: Double { Double(runs * length) }
  private func each(_ body: (_ group: Int) -> Void) {
    parallel(groups, grain: max(1, 8192 / max(1, runs * length))) { first, last in
      for g in first..<last { body(g) }
    }
  }

  /// y = (x - mean) / √(variance + eps), the variance divided by the number of elements; writes both too.
  func forward(
    _ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, mean: UnsafeMutablePointer<T>,
    variance: UnsafeMutablePointer<T>, eps: Double
  ) {
    each { g in
      var sum = 0.0, squares = 0.0
      for r in 0..<runs {
        let x = x + g * groupStep + r * runStep
        sum += Self.sum(length, { vector(x, $0, T.V.self) }, { x[$0] })
      }
      let m = T(sum / count), all = T.V(repeating: m)
      for r in 0..<runs {
        let x = x + g * groupStep + r * runStep
        squares += Self.sum(
          length,
          {
            let d = vector(x, $0, T.V.self) - all
            return d * d
          }, { (x[$0] - m) * (x[$0] - m) })
      }
      (mean[g], variance[g]) = (m, T(squares / count))
      let f = Self.scale(variance[g], eps)
      for r in 0..<runs {
        let at = g * groupStep + r * runStep, x = x + at, y = y + at
        for i in 0..<length { y[i] = (x[i] - m) * f }
      }
    }
  }

  /// The gradient of x from that of y: (g - mean of g - y · mean of g·y) / √(variance + eps).
  func backward(
    _ gradient: UnsafePointer<T>, _ x: UnsafePointer<T>, mean: UnsafePointer<T>, variance: UnsafePointer<T>,
    eps: Double, _ d: UnsafeMutablePointer<T>
  ) {
    each { g in
      let m = mean[g], all = T.V(repeating: m), f = Self.scale(variance[g], eps)
      var sum = 0.0, product = 0.0
      for r in 0..<runs {
        let at = g * groupStep + r * runStep, v = gradient + at, x = x + at
        sum += Self.sum(length, { vector(v, $0, T.V.self) }, { v[$0] })
        product += Self.sum(
          length, { vector(v, $0, T.V.self) * (vector(x, $0, T.V.self) - all) }, { v[$0] * (x[$0] - m) })
      }
      let a = T(sum / count), b = T(product / count) * f * f
      for r in 0..<runs {
        let at = g * groupStep + r * runStep, v = gradient + at, x = x + at, d = d + at
        for i in 0..<length { d[i] = (v[i] - a - (x[i] - m) * b) * f }
      }
    }
  }

  @inline(__always) private static func scale(_ variance: T, _ eps: Double) -> T {
    1 / (variance + T(eps)).squareRoot()
  }

  /// Σ of `n` terms, given by vectors and for the rest one by one; in blocks, so that long runs stay exact.
  @inline(__always) private static func sum(_ n: Int, _ vectors: (Int) -> T.V, _ single: (Int) -> T) -> Double
  {
    let w = T.V.scalarCount
    var sum = 0.0, i = 0
    while i < n {
      let end = min(n, i + Reduction.block)
      var a = T.V(), b = a, c = a, d = a
      while i + 4 * w <= end {
        a += vectors(i)
        b += vectors(i + w)
        c += vectors(i + 2 * w)
        d += vectors(i + 3 * w)
        i += 4 * w
      }
      while i + w <= end {
        a += vectors(i)
        i += w
      }
      sum += Double(total((a + b) + (c + d)))
      while i < end {
        sum += Double(single(i))
        i += 1
      }
    }
    return sum
  }
}
