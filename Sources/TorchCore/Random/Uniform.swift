extension Generator {
  /// n numbers in [0, 1) with 24 bits each, one word a number, stretched to [a, b).
  func uniform(_ y: UnsafeMutablePointer<Float>, _ n: Int, _ a: Float = 0, _ b: Float = 1) {
    let width = b - a
    if a == 0 && b == 1 {
      words(n) { at, w, m in
        for i in 0..<m { y[at + i] = Float(Int32(bitPattern: w[i] & 0xff_ffff)) * 0x1p-24 }
      }
    } else {
      words(n) { at, w, m in
        for i in 0..<m {
          let x = a.addingProduct(Float(Int32(bitPattern: w[i] & 0xff_ffff)) * 0x1p-24, width)
          y[at + i] = x == b ? a : x  // rounding may reach the open end
        }
      }
    }
  }
  /// n numbers in [0, 1) with 53 bits each, two words a number, stretched to [a, b).
  func uniform(_ y: UnsafeMutablePointer<Double>, _ n: Int, _ a: Double = 0, _ b: Double = 1) {
    let width = b - a
    if a == 0 && b == 1 {
      pairs(n) { at, w, m in for i in 0..<m { y[at + i] = unit53(w[2 * i], w[2 * i + 1]) } }
    } else {
      pairs(n) { at, w, m in
        for i in 0..<m {
          let x = a.addingProduct(unit53(w[2 * i], w[2 * i + 1]), width)
          y[at + i] = x == b ? a : x
        }
      }
    }
  }
  /// Uniform numbers in [a, b); half precision is drawn in float32 and rounded.
  func uniform(_ y: Target, _ a: Double, _ b: Double) {
    func half<E: Element & Equatable>(_: E.Type) {
      let low = Float(a), high = Float(b), from = E(float: low), to = E(float: high), width = high - low
      let p = y.pointer(E.self)
      words(y.n) { at, w, m in
        for i in 0..<m {
          let x = E(float: low.addingProduct(Float(Int32(bitPattern: w[i] & 0xff_ffff)) * 0x1p-24, width))
          p[at + i] = x == to ? from : x
        }
      }
    }
    switch y.dtype {
    case .float32: uniform(y.pointer(Float.self), y.n, Float(a), Float(b))
    case .float64: uniform(y.pointer(Double.self), y.n, a, b)
    case .float16: half(Float16.self)
    case .bfloat16: half(BFloat16.self)
    default: break
    }
  }

  /// Integers in [low, low + range); range 0: any 64 bits. One word each; `wide`: two.
  func integers(_ y: Target, _ low: Int, _ range: UInt64, wide: Bool) {
    y.chunks(of: Int64.self) { x, n in
      if wide {
        pairs(n) { at, w, m in
          for i in 0..<m { x[at + i] = Int64(bitPattern: UInt64(w[2 * i]) << 32 | UInt64(w[2 * i + 1])) }
        }
      } else {
        words(n) { at, w, m in for i in 0..<m { x[at + i] = Int64(w[i]) } }
      }
    } finish: { x, n in
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
      for i in 0..<n { y[i] = Int64(i) }
      words(Swift.max(0, n - 1)) { at, w, m in
        for k in 0..<m {
          let i = at + k, j = i + Int(w[k] % UInt32(n - i))
          (y[i], y[j]) = (y[j], y[i])
        }
      }
    } else {
      for i in 0..<n {
        let j = Int(random64() % UInt64(i + 1))
        y[i] = Int64(i)
        (y[i], y[j]) = (y[j], y[i])
      }
    }
  }
}
