/// Connectionist temporal classification (Graves et al., 2006): the probability of a sequence of labels, summed over
/// all its alignments with the steps of time. Its 2 S + 1 states are the S labels with a blank before, between and
/// behind them; everything is a logarithm. A sequence is one item of work, so threads change nothing.
struct CTC<T: Keyed> {
  let steps: Int, batch: Int, classes: Int, blank: Int
  /// [steps, batch, classes].
  let logProbs: UnsafePointer<T>
  /// The labels of all sequences and where those of each begin.
  let labels: [Int], starts: [Int]
  let inputLengths: [Int], targetLengths: [Int]
  /// [batch, steps, width]: the probabilities of the beginnings that end in a state at a time.
  let alpha: UnsafeMutablePointer<T>, width: Int

  private func logProbs(_ t: Int, _ n: Int) -> UnsafePointer<T> { logProbs + (t * batch + n) * classes }
  private func label(_ n: Int, _ s: Int) -> Int { s & 1 == 0 ? blank : labels[starts[n] + s / 2] }
  /// Whether a path may go from state s - 2 to s, over the blank between two different labels.
  private func skips(_ n: Int, _ s: Int) -> Bool { s & 1 == 1 && s >= 3 && label(n, s) != label(n, s - 2) }

  /// Writes -log p of each sequence; infinite where no alignment exists.
  func forward(_ loss: UnsafeMutablePointer<T>) {
    parallel(batch, grain: max(1, 4096 / max(1, steps * width))) { first, last in
      for n in first..<last { loss[n] = forward(n) }
    }
  }

  private func forward(_ n: Int) -> T {
    let time = inputLengths[n], states = 2 * targetLengths[n] + 1
    if time == 0 { return states == 1 ? 0 : .infinity }
    var a = alpha + n * steps * width
    for s in 0..<states { a[s] = s < 2 ? logProbs(0, n)[label(n, s)] : -.infinity }
    for t in 1..<max(time, 1) {
      let before = a, x = logProbs(t, n)
      a += width
      for s in 0..<states {
        let sum = CTC.add(
          before[s], s > 0 ? before[s - 1] : -.infinity, skips(n, s) ? before[s - 2] : -.infinity)
        a[s] = sum + x[label(n, s)]
      }
    }
    return -CTC.add(a[states - 1], states > 1 ? a[states - 2] : -.infinity, -.infinity)
  }

  /// Writes the gradient of the log-probabilities, given that of each loss: g · (p - Σ of the paths through a label / p),
  /// the part that passes through a softmax. Impossible sequences give NaN, or 0 with `zeroInfinity`.
  func backward(
    _ g: UnsafePointer<T>, loss: UnsafePointer<T>, zeroInfinity: Bool, _ d: UnsafeMutablePointer<T>
  ) {
    parallel(batch, grain: max(1, 2048 / max(1, steps * (width + classes)))) { first, last in
      withUnsafeTemporaryAllocation(of: T.self, capacity: 2 * width + classes) { buffer in
        for n in first..<last { backward(n, g[n], loss[n], zeroInfinity, d, buffer.baseAddress!) }
      }
    }
  }

  private func backward(
    _ n: Int, _ g: T, _ loss: T, _ zeroInfinity: Bool, _ d: UnsafeMutablePointer<T>,
    _ buffer: UnsafeMutablePointer<T>
  ) {
    let time = zeroInfinity && loss == .infinity ? 0 : inputLengths[n], states = 2 * targetLengths[n] + 1
    for t in time..<max(steps, time) { (d + (t * batch + n) * classes).update(repeating: 0, count: classes) }
    var beta = buffer, after = buffer + width
    let through = buffer + 2 * width
    for t in stride(from: time - 1, through: 0, by: -1) {
      let x = logProbs(t, n), a = alpha + (n * steps + t) * width, y = d + (t * batch + n) * classes
      swap(&beta, &after)
      for c in 0..<classes { through[c] = -.infinity }
      for s in 0..<states {
        let own = label(n, s)
        if t == time - 1 {
          beta[s] = s + 2 >= states ? x[own] : -.infinity
        } else {
          let two = s + 2 < states && skips(n, s + 2) ? after[s + 2] : -.infinity
          beta[s] = CTC.add(after[s], s + 1 < states ? after[s + 1] : -.infinity, two) + x[own]
        }
        through[own] = CTC.add(through[own], a[s] + beta[s], -.infinity)
      }
      for c in 0..<classes { y[c] = (T.exp(x[c]) - T.exp(through[c] + loss - x[c])) * g }
    }
  }

  /// log(eᵃ + eᵇ + eᶜ).
  @inline(__always) private static func add(_ a: T, _ b: T, _ c: T) -> T {
    let m = Swift.max(a, Swift.max(b, c))
    if m == -.infinity { return m }
    return m + T.log(T.exp(a - m) + T.exp(b - m) + T.exp(c - m))
  }
}
