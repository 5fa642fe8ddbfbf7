/// Softmax and its logarithm over `n` elements that lie `inner` apart, `outer` · `inner` times.
enum Softmax {
  /// y = exp(x - m) / Σ exp(x - m), m the greatest; with `log` its logarithm, x - m - log Σ exp(x - m).
  static func forward<T: Keyed>(
    _ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, outer: Int, n: Int, inner: Int, log: Bool
  ) {
    if outer * n * inner == 0 { return }
    if inner == 1 {
      return parallel(outer, grain: max(1, 8192 / n)) { first, last in
        for r in first..<last { row(x + r * n, y + r * n, n, log) }
      }
    }
    // Rows of a strip that are long enough for the memory to foresee them, and a strip for every thread.
    let width = min(inner, Reduction.strip, max(64, (inner + Threads.count - 1) / Threads.count))
    let strips = (inner + width - 1) / width
    parallel(outer * strips, grain: max(1, 8192 / (n * width))) { first, last in
      for u in first..<last {
        let c = u % strips * width, at = u / strips * n * inner + c
        strip(x + at, y + at, n, inner, min(width, inner - c), log)
      }
    }
  }

  @inline(never) private static func row<T: Keyed>(
    _ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, _ n: Int, _ log: Bool
  ) {
    let m = ExtremumReducer<T, Greatest>.range(x, n).high
    for i in 0..<n { y[i] = T.exp(x[i] - m) }
    let s = sum(UnsafePointer(y), n)
    if log {
      let d = T.log(s)
      for i in 0..<n { y[i] = (x[i] - m) - d }
    } else {
      let f = 1 / s
      for i in 0..<n { y[i] = y[i] * f }
    }
  }
  /// In blocks, so that long rows stay exact.
  @inline(__always) private static func sum<T: Wide>(_ x: UnsafePointer<T>, _ n: Int) -> T {
    var s = 0.0, i = 0
    while i < n {
      s += Double(total(x + i, min(Reduction.block, n - i)))
      i += Reduction.block
    }
    return T(s)
  }

  @inline(never) private static func strip<T: Keyed>(
    _ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, _ n: Int, _ step: Int, _ cols: Int, _ log: Bool
  ) {
    withScratch(of: T.self, 2 * Reduction.strip) { buffer in
      let m = buffer.baseAddress!, s = m + Reduction.strip
      for k in 0..<cols {
        m[k] = x[k]
        s[k] = 0
      }
      typealias Maximum = ExtremumReducer<T, Greatest>
      let single = 1 + (n - 1) % 4
      for j in 1..<single {
        let x = x + j * step
        for k in 0..<cols { m[k] = Maximum.better(x[k], m[k]) }
      }
      for j in stride(from: single, to: n, by: 4) {
        let a = x + j * step, b = a + step, c = b + step, d = c + step
        for k in 0..<cols {
          m[k] = Maximum.better(Maximum.better(d[k], c[k]), Maximum.better(b[k], Maximum.better(a[k], m[k])))
        }
      }
      if log {
        for j in 0..<n {
          let x = x + j * step
          for k in 0..<cols { s[k] += T.exp(x[k] - m[k]) }
        }
        for k in 0..<cols { s[k] = T.log(s[k]) }
        for j in 0..<n {
          let x = x + j * step, y = y + j * step
          for k in 0..<cols { y[k] = (x[k] - m[k]) - s[k] }
        }
      } else {
        for j in 0..<n {
          let x = x + j * step, y = y + j * step
          for k in 0..<cols {
            let e = T.exp(x[k] - m[k])
            y[k] = e
            s[k] += e
          }
        }
        for k in 0..<cols { s[k] = 1 / s[k] }
        for j in 0..<n {
          let y = y + j * step
          for k in 0..<cols { y[k] = y[k] * s[k] }
        }
      }
    }
  }

  /// d = (g - Σ g·y) · y; with `log` (y is the logarithm) d = g - exp(y) · Σ g.
  static func backward<T: Keyed>(
    _ g: UnsafePointer<T>, _ y: UnsafePointer<T>, _ d: UnsafeMutablePointer<T>, outer: Int, n: Int,
    inner: Int,
    log: Bool
  ) {
    if outer * n * inner == 0 { return }
    if inner == 1 {
      return parallel(outer, grain: max(1, 16384 / n)) { first, last in
        for r in first..<last { rowBackward(g + r * n, y + r * n, d + r * n, n, log) }
      }
    }
    let width = min(inner, 64), strips = (inner + width - 1) / width
    parallel(outer * strips, grain: max(1, 16384 / (n * width))) { first, last in
      for u in first..<last {
        let c = u % strips * width, at = u / strips * n * inner + c
        stripBackward(g + at, y + at, d + at, n, inner, min(width, inner - c), log)
      }
    }
  }

  @inline(never) private static func rowBackward<T: Keyed>(
    _ g: UnsafePointer<T>, _ y: UnsafePointer<T>, _ d: UnsafeMutablePointer<T>, _ n: Int, _ log: Bool
  ) {
    if log {
      let s = sum(g, n)
      for i in 0..<n { d[i] = g[i] - T.exp(y[i]) * s }
    } else {
      for i in 0..<n { d[i] = g[i] * y[i] }
      let s = sum(UnsafePointer(d), n)
      for i in 0..<n { d[i] = (g[i] - s) * y[i] }
    }
  }

  @inline(never) private static func stripBackward<T: Keyed>(
    _ g: UnsafePointer<T>, _ y: UnsafePointer<T>, _ d: UnsafeMutablePointer<T>, _ n: Int, _ step: Int,
    _ cols: Int,
    _ log: Bool
  ) {
    withScratch(of: T.self, 64) { buffer in
      let s = buffer.baseAddress!
      for k in 0..<cols { s[k] = 0 }
      for j in 0..<n {
        let g = g + j * step, y = y + j * step
        if log { for k in 0..<cols { s[k] += g[k] } } else { for k in 0..<cols { s[k] += g[k] * y[k] } }
      }
      for j in 0..<n {
        let g = g + j * step, y = y + j * step, d = d + j * step
        if log {
          for k in 0..<cols { d[k] = g[k] - T.exp(y[k]) * s[k] }
        } else {
          for k in 0..<cols { d[k] = (g[k] - s[k]) * y[k] }
        }
      }
    }
  }
}

/// The cross entropy of rows of scores and the classes they should name, in one pass over the scores each way.
///
///     lossᵢ = (1 - ε)·w[t]·(L - x[t]) + ε/C · Σ w[c]·(L - x[c]),   L = log Σ exp x
struct CrossEntropy<T: Keyed> {
  let rows: Int, classes: Int
  let x: UnsafePointer<T>, target: UnsafePointer<Int64>, weight: UnsafePointer<T>?
  let ignored: Int64, smoothing: Double

  /// Writes each row's loss and L, the latter in two parts: x - L is small where a class is nearly certain, and one number
  /// beside large scores would leave little of it.
  func forward(loss: UnsafeMutablePointer<T>, logSum: UnsafeMutablePointer<(T, T)>) {
    // Short rows fill vectors together.
    let isShort = classes <= Reduction.block, together = isShort ? Reduction.block / max(classes, 1) : 1
    parallel(rows, grain: max(1, 8192 / max(classes, 1))) { first, last in
      withScratch(of: T.self, together * min(classes, Reduction.block)) { buffer in
        for start in stride(from: first, to: last, by: together) {
          let end = min(last, start + together), e = buffer.baseAddress!
          if isShort { exponentials(x + start * classes, (end - start) * classes, 0, e) }
          for r in start..<end {
            let x = x + r * classes, e = e + (r - start) * classes
            row(x, r, isShort ? Double(total(e, classes)) : exponentialSum(x, 0, e), loss, logSum, e)
          }
        }
      }
    }
  }
  /// The loss and L of a row, given Σ exp x.
  @inline(never) private func row(
    _ x: UnsafePointer<T>, _ r: Int, _ sum: Double, _ loss: UnsafeMutablePointer<T>,
    _ logSum: UnsafeMutablePointer<(T, T)>, _ e: UnsafeMutablePointer<T>
  ) {
    // Scores are seldom so large or small that their greatest is needed, which takes a walk of its own.
    var m: T = 0, s = sum
    if !(s > 1e-20 && s < 1e20) {
      m = ExtremumReducer<T, Greatest>.range(x, classes).high
      s = exponentialSum(x, m, e)
    }
    let l = Double(m) + Double.log(s)
    logSum[r] = (T(l), T(l - Double(T(l))))
    let t = target[r]
    if t == ignored {
      loss[r] = 0
      return
    }
    var y = (l - Double(x[Int(t)])) * Double(weight?[Int(t)] ?? 1)
    if smoothing > 0 {
      var all = 0.0
      if let weight {
        for c in 0..<classes { all += Double(weight[c]) * (l - Double(x[c])) }
      } else {
        var i = 0
        while i < classes {
          all += Double(total(x + i, min(Reduction.block, classes - i)))
          i += Reduction.block
        }
        all = l * Double(classes) - all
      }
      y = (1 - smoothing) * y + smoothing / Double(classes) * all
    }
    loss[r] = T(y)
  }

  /// Σ exp(x - m) of a row.
  private func exponentialSum(_ x: UnsafePointer<T>, _ m: T, _ e: UnsafeMutablePointer<T>) -> Double {
    var s = 0.0, i = 0
    while i < classes {
      let n = min(Reduction.block, classes - i)
      exponentials(x + i, n, m, e)
      s += Double(total(e, n))
      i += n
    }
    return s
  }
  @inline(never)
  private func exponentials(_ x: UnsafePointer<T>, _ n: Int, _ m: T, _ e: UnsafeMutablePointer<T>) {
    for k in 0..<n { e[k] = T.exp(x[k] - m) }
  }

  /// Writes the gradient of the scores, given each row's factor (`one`: the same for all).
  func backward(
    _ g: UnsafePointer<T>, one: Bool, logSum: UnsafePointer<(T, T)>, _ d: UnsafeMutablePointer<T>
  ) {
    var total = Double(classes)
    if let weight {
      total = 0
      for c in 0..<classes { total += Double(weight[c]) }
    }
    let share = smoothing / Double(max(classes, 1)), sum = total
    parallel(rows, grain: max(1, 8192 / max(classes, 1))) { first, last in
      for r in first..<last {
        gradient(x + r * classes, target[r], g[one ? 0 : r], logSum[r], d + r * classes, share, sum)
      }
    }
  }
  @inline(never) private func gradient(
    _ x: UnsafePointer<T>, _ t: Int64, _ g: T, _ l: (T, T), _ d: UnsafeMutablePointer<T>, _ share: Double,
    _ total: Double
  ) {
    if t == ignored {
      for c in 0..<classes { d[c] = 0 }
      return
    }
    let w = weight?[Int(t)] ?? 1, own = T(1 - smoothing) * w, all = g * (own + T(share * total)),
      even = g * T(share)
    for c in 0..<classes { d[c] = all * T.exp((x[c] - l.0) - l.1) }
    if smoothing > 0 {
      if let weight {
        for c in 0..<classes { d[c] -= even * weight[c] }
      } else {
        for c in 0..<classes { d[c] -= even }
      }
    }
    d[Int(t)] -= g * own
  }
}
