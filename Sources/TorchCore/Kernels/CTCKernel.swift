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
  /// [batch, steps, width]: the probabilities of the beginnings that end in a state at a time. Two impossible states
  /// lie before those of each row, so that every state has two predecessors and the loops over states are vector
  /// code.
  let alpha: UnsafeMutablePointer<T>, width: Int

  /// The numbers of a row of `alpha` for targets of at most `longest` labels.
  static func width(_ longest: Int) -> Int { 2 * longest + 3 }

  private func logProbs(_ t: Int, _ n: Int) -> UnsafePointer<T> { logProbs + (t * batch + n) * classes }
  private func alpha(_ t: Int, _ n: Int) -> UnsafeMutablePointer<T> { alpha + (n * steps + t) * width + 2 }

  /// What the loops over the states of one sequence read: labels, the logarithm of whether a path may go from state
  /// s - 2 to s, over the blank between two different labels, and room for two rows of states.
  private struct States {
    let count: Int, labels: UnsafeMutablePointer<Int>, skips: UnsafeMutablePointer<T>
    let own: UnsafeMutablePointer<T>, rows: (UnsafeMutablePointer<T>, UnsafeMutablePointer<T>)

    /// The log-probabilities of the states' labels at a step.
    func read(_ x: UnsafePointer<T>) { for s in 0..<count { own[s] = x[labels[s]] } }
  }

  private func each(_ grain: Int, _ body: (_ n: Int, _ states: States) -> Void) {
    parallel(batch, grain: max(1, grain)) { first, last in
      withUnsafeTemporaryAllocation(of: Int.self, capacity: width) { labels in
        withUnsafeTemporaryAllocation(of: T.self, capacity: 4 * width) { buffer in
          let l = labels.baseAddress!, b = buffer.baseAddress!
          for n in first..<last {
            let states = States(
              count: 2 * targetLengths[n] + 1, labels: l, skips: b, own: b + width,
              rows: (b + 2 * width, b + 3 * width))
            for s in 0..<width {
              l[s] = s & 1 == 1 && s < states.count ? self.labels[starts[n] + s / 2] : blank
              b[s] = s & 1 == 1 && s >= 3 && l[s] != l[s - 2] ? 0 : -.infinity
            }
            body(n, states)
          }
        }
      }
    }
  }

  /// Writes -log p of each sequence; infinite where no alignment exists.
  func forward(_ loss: UnsafeMutablePointer<T>) {
    each(4096 / max(1, steps * width)) { n, states in loss[n] = forward(n, states) }
  }

  private func forward(_ n: Int, _ states: States) -> T {
    let time = inputLengths[n], count = states.count
    if time == 0 { return count == 1 ? 0 : .infinity }
    for t in 0..<time {
      let a = alpha(t, n), skips = states.skips, own = states.own
      states.read(logProbs(t, n))
      (a[-2], a[-1]) = (-.infinity, -.infinity)
      if t == 0 {
        for s in 0..<count { a[s] = s < 2 ? own[s] : -.infinity }
      } else {
        let before = alpha(t - 1, n)
        for s in 0..<count { a[s] = CTC.add(before[s], before[s - 1], before[s - 2] + skips[s]) + own[s] }
      }
    }
    let last = alpha(time - 1, n)
    return -CTC.add(last[count - 1], last[count - 2], -.infinity)
  }

  /// Writes the gradient of the log-probabilities, given that of each loss: g · (p - Σ of the paths through a label /
  /// p), the part that passes through a softmax. Impossible sequences give NaN, or 0 with `zeroInfinity`.
  func backward(
    _ g: UnsafePointer<T>, loss: UnsafePointer<T>, zeroInfinity: Bool, _ d: UnsafeMutablePointer<T>
  ) {
    each(2048 / max(1, steps * (width + classes))) { n, states in
      backward(n, states, g[n], loss[n], zeroInfinity, d)
    }
  }

  private func backward(
    _ n: Int, _ states: States, _ g: T, _ loss: T, _ zeroInfinity: Bool, _ d: UnsafeMutablePointer<T>
  ) {
    let time = zeroInfinity && loss == .infinity ? 0 : inputLengths[n], count = states.count
    for t in time..<max(steps, time) { (d + (t * batch + n) * classes).update(repeating: 0, count: classes) }
    var (beta, after) = states.rows
    for row in [beta, after] { (row[count], row[count + 1]) = (-.infinity, -.infinity) }
    let (own, skips) = (states.own, states.skips)
    for t in stride(from: time - 1, through: 0, by: -1) {
      let x = logProbs(t, n), a = alpha(t, n), y = d + (t * batch + n) * classes
      swap(&beta, &after)
      states.read(x)
      if t == time - 1 {
        for s in 0..<count { beta[s] = s + 2 >= count ? own[s] : -.infinity }
      } else {
        for s in 0..<count {
          beta[s] = CTC.add(after[s], after[s + 1], after[s + 2] + skips[s + 2]) + own[s]
        }
      }
      // The shares of the states in the probability of the sequence; each is at most 1.
      for s in 0..<count { own[s] = T.exp(a[s] + beta[s] + loss - own[s]) }
      for c in 0..<classes { y[c] = loss == .infinity ? .nan : T.exp(x[c]) }
      for s in 0..<count { y[states.labels[s]] -= own[s] }
      for c in 0..<classes { y[c] *= g }
    }
  }

  /// log(eᵃ + eᵇ + eᶜ).
  @inline(__always) private static func add(_ a: T, _ b: T, _ c: T) -> T {
    let ab = a > b ? a : b, m = ab > c ? ab : c
    let sum = m + T.log(T.exp(a - m) + T.exp(b - m) + T.exp(c - m))
    return m == -.infinity ? m : sum
  }
}
