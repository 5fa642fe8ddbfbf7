import Glibc

extension Generator {
  /// `formula` of 53-bit uniform numbers.
  func transformed(_ y: Target, _ formula: (Double) -> Double) {
    y.chunks(of: Double.self, from: self, width: 2) { g, x, _, n in
      g.uniform(x, n)
      for i in 0..<n { x[i] = formula(x[i]) }
    }
  }
  /// Density λ e^(-λx).
  func exponential(_ y: Target, rate: Double) {
    let scale = -1 / rate
    transformed(y) { scale * log1p(-$0) }
  }
  /// Density σ / (π (σ² + (x - median)²)).
  func cauchy(_ y: Target, median: Double, sigma: Double) {
    transformed(y) { median.addingProduct(sigma, tan(Double.pi * ($0 - 0.5))) }
  }
  /// Trials up to the first success: probability p (1 - p)^(k - 1).
  func geometric(_ y: Target, p: Double) {
    let scale = log1p(-p)
    transformed(y) { ceil(log($0) / scale) }
  }
  /// The exponential of normal numbers.
  func logNormal(_ y: Target, mean: Double, std: Double) {
    pairwiseNormal(y) { exp(mean.addingProduct($0, std)) }
  }

  /// 1 with probability p, else 0: u < p for 53-bit numbers u.
  func bernoulli(_ y: UnsafeMutablePointer<UInt8>, _ n: Int, _ p: Double) {
    let limit = Int64((p * 0x1p53).rounded(.up))
    pairs(n) { at, w, m in
      let y = y + at
      for i in 0..<m { y[i] = Int64(bitPattern: w[i] & (1 << 53 - 1)) < limit ? 1 : 0 }
    }
  }
  /// 1 with probability p, else 0.
  func bernoulli(_ y: Target, _ p: Double) {
    if y.dtype == .bool || y.dtype == .uint8 || y.dtype == .int8 {
      parts(y.n, width: 2) { g, first, n in g.bernoulli(y.pointer(UInt8.self, at: first), n, p) }
    } else {
      y.chunks(of: UInt8.self, from: self, width: 2) { g, x, _, n in g.bernoulli(x, n, p) }
    }
  }
  /// 1 with probability p[i], else 0, with 24 bits.
  func bernoulli(_ y: Target, _ p: UnsafePointer<Float>) {
    y.chunks(of: UInt8.self, from: self, width: 1) { g, x, first, n in
      g.words(n) { at, w, m in
        let x = x + at, p = p + first + at
        for i in 0..<m { x[i] = unit24(w[i]) < p[i] ? 1 : 0 }
      }
    }
  }
  /// 1 with probability p[i], else 0, with 53 bits.
  func bernoulli(_ y: Target, _ p: UnsafePointer<Double>) {
    y.chunks(of: UInt8.self, from: self, width: 2) { g, x, first, n in
      g.pairs(n) { at, w, m in
        let x = x + at, p = p + first + at
        for i in 0..<m { x[i] = unit53(w[i]) < p[i] ? 1 : 0 }
      }
    }
  }

  /// `count` categories with the weights w[0], …, w[n - 1], with replacement: the place of a uniform number among
  /// the cumulative weights, which are summed in `T`.
  func categories<T: BinaryFloatingPoint>(
    _ y: UnsafeMutablePointer<Int64>, _ count: Int, _ w: UnsafePointer<T>, _ n: Int
  ) {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: n + count) { buffer in
      let cumulative = buffer.baseAddress!, u = cumulative + n
      var sum: T = 0
      for i in 0..<n {
        sum += w[i]
        cumulative[i] = Double(sum)
      }
      for i in 0..<n { cumulative[i] = Double(T(cumulative[i]) / sum) }
      cumulative[n - 1] = 1
      uniform(u, count)
      parallel(count, grain: 1024) { first, last in
        for i in first..<last {
          var low = 0, high = n
          while low < high {
            let middle = low + (high - low) / 2
            if cumulative[middle] < u[i] { low = middle + 1 } else { high = middle }
          }
          y[i] = Int64(low)
        }
      }
    }
  }
}
