extension Generator {
  /// n numbers in [0, 1) with 24 bits each, one word a number, stretched to [a, b).
  func uniform(_ y: UnsafeMutablePointer<Float>, _ n: Int, _ a: Float = 0, _ b: Float = 1) {
    let width = b - a
    if a == 0 && b == 1 {
      words(n) { at, w, m in
        let y = y + at
        for i in 0..<m { y[i] = unit24(w[i]) }
      }
    } else {
      words(n) { at, w, m in
        let y = y + at
        for i in 0..<m {
          let x = a.addingProduct(unit24(w[i]), width)
          y[i] = x == b ? a : x  // rounding may reach the open end
        }
      }
    }
  }
  /// n numbers in [0, 1) with 53 bits each, two words a number, stretched to [a, b).
  func uniform(_ y: UnsafeMutablePointer<Double>, _ n: Int, _ a: Double = 0, _ b: Double = 1) {
    let width = b - a
    if a == 0 && b == 1 {
      pairs(n) { at, w, m in
        let y = y + at
        for i in 0..<m { y[i] = unit53(w[i]) }
      }
    } else {
      pairs(n) { at, w, m in
        let y = y + at
        for i in 0..<m {
          let x = a.addingProduct(unit53(w[i]), width)
          y[i] = x == b ? a : x
        }
      }
    }
  }
  /// Uniform numbers in [a, b); half precision is drawn in float32 and rounded.
  func uniform(_ y: Target, _ a: Double, _ b: Double) {
    func half<E: Element & Equatable>(_: E.Type) {
      let low = Float(a), high = Float(b), from = E(float: low), to = E(float: high), width = high - low
      parts(y.n, width: 1) { g, first, n in
        g.words(n) { at, w, m in
          let y = y.pointer(E.self, at: first + at)
          for i in 0..<m {
            let x = E(float: low.addingProduct(unit24(w[i]), width))
            y[i] = x == to ? from : x
          }
        }
      }
    }
    switch y.dtype {
    case .float32:
      parts(y.n, width: 1) { g, first, n in g.uniform(y.pointer(Float.self, at: first), n, Float(a), Float(b))
      }
    case .float64:
      parts(y.n, width: 2) { g, first, n in g.uniform(y.pointer(Double.self, at: first), n, a, b) }
    case .float16: half(Float16.self)
    case .bfloat16: half(BFloat16.self)
    default: break
    }
  }

  /// Integers in [low, low + range); range 0: any 64 bits. One word each; `wide`: two.
  func integers(_ y: Target, _ low: Int, _ range: UInt64, wide: Bool) {
    y.chunks(of: Int64.self, from: self, width: wide ? 2 : 1) { g, x, _, n in
      if wide {
        g.pairs(n) { at, w, m in
          let x = x + at
          for i in 0..<m { x[i] = Int64(bitPattern: w[i]) }
        }
      } else {
        g.words(n) { at, w, m in
          let x = x + at
          for i in 0..<m { x[i] = Int64(w[i]) }
        }
      }
      if range == 0 { return }
      if wide {
        for i in 0..<n { x[i] = Int64(bitPattern: UInt64(bitPattern: x[i]) % range) &+ Int64(low) }
      } else {
        // A remainder of 32-bit words in float64, which vectorises: the quotient is at most one off.
        let divisor = Double(range), inverse = 1 / divisor
        for i in 0..<n {
          let v = Double(Int32(truncatingIfNeeded: x[i] &- 0x8000_0000)) + 0x1p31
          let q = (v * inverse - 0.5) + 0x1.8p52 - 0x1.8p52
          var r = v - q * divisor
          r = r < 0 ? r + divisor : r
          r = r >= divisor ? r - divisor : r
          x[i] = Int64(Int32(r)) &+ Int64(low)
        }
      }
    }
  }

  /// The integers 0 ..< n in random order.
  func permutation(_ y: UnsafeMutablePointer<Int64>, _ n: Int) {
    if n < Int(UInt32.max) / 20 {
      // In 32 bits, of which the cache holds twice as many, in the upper half: widening never passes what it reads.
      let p = (UnsafeMutableRawPointer(y) + 4 * n).assumingMemoryBound(to: UInt32.self)
      for i in 0..<n { p[i] = UInt32(truncatingIfNeeded: i) }
      words(Swift.max(0, n - 1)) { at, w, m in
        let p = p + at, left = n - at
        for i in 0..<m {
          let j = i &+ Int(w[i] % UInt32(truncatingIfNeeded: left &- i))
          (p[i], p[j]) = (p[j], p[i])
        }
      }
      for i in 0..<n { y[i] = Int64(p[i]) }
    } else {
      for i in 0..<n {
        let j = Int(random64() % UInt64(i + 1))
        y[i] = Int64(i)
        (y[i], y[j]) = (y[j], y[i])
      }
    }
  }
}

/// 24 bits of a word as a number in [0, 1).
@inline(__always) func unit24(_ word: UInt32) -> Float {
  Float(Int32(bitPattern: word & 0xff_ffff)) * 0x1p-24
}
