/// The distinct keys among many, in order, and how often each stands.
///
/// Where the keys lie close together each has a counter; others are sorted by bytes from the lowest, without what would
/// say where they came from. Both work in parts side by side; what results does not depend on the parts.
enum Distinct {
  /// The range up to which keys are counted.
  static let near: UInt64 = 1 << 16

  /// Puts the distinct ones of `n` keys first, in order, and gives how many they are; `times` says how often each stands.
  /// With `hasNaN` all ones are the key of NaN, of which no two are equal.
  static func reduce<K: FixedWidthInteger & UnsignedInteger>(
    _ keys: UnsafeMutablePointer<K>, _ n: Int, hasNaN: Bool, _ times: UnsafeMutablePointer<Int64>?
  ) -> Int {
    let (low, high) = range(keys, n)
    if UInt64(high - low) < min(near, UInt64(4 * n)) && !(hasNaN && high == .max) {
      return counted(keys, n, low, Int(high - low) + 1, times)
    }
    let spare = Storage(bytes: n * MemoryLayout<K>.stride)
    if Failure.pending { return 0 }
    sort(keys, n, spare.base.assumingMemoryBound(to: K.self), low, high)
    var m = 0, start = 0
    for i in 0..<n {
      let x = keys[i], isLast = i == n - 1 || keys[i + 1] != x || hasNaN && x == .max
      keys[m] = x
      if let times {
        times[m] = Int64(i + 1 - start)
        start = isLast ? i + 1 : start
      }
      m &+= isLast.bit
    }
    return m
  }

  /// The least and the greatest key.
  private static func range<K: FixedWidthInteger & UnsignedInteger>(
    _ keys: UnsafeMutablePointer<K>, _ n: Int
  ) -> (low: K, high: K) {
    let parts = Parts(n)
    var all = [(low: K, high: K)](repeating: (.max, 0), count: parts.count)
    all.withUnsafeMutableBufferPointer { all in
      let all = all.baseAddress!
      parts.each { p, first, last in
        var low = K.max, high: K = 0
        for i in first..<last { (low, high) = (min(low, keys[i]), max(high, keys[i])) }
        all[p] = (low, high)
      }
    }
    return all.reduce((.max, 0)) { (min($0.low, $1.low), max($0.high, $1.high)) }
  }

  private static func counted<K: FixedWidthInteger & UnsignedInteger>(
    _ keys: UnsafeMutablePointer<K>, _ n: Int, _ low: K, _ width: Int, _ times: UnsafeMutablePointer<Int64>?
  ) -> Int {
    let parts = Parts(n)
    var counts = [Int](repeating: 0, count: parts.count * width)
    counts.withUnsafeMutableBufferPointer { counts in
      let counts = counts.baseAddress!
      parts.each { p, first, last in
        let c = counts + p * width
        for i in first..<last { c[Int(truncatingIfNeeded: keys[i] &- low)] &+= 1 }
      }
    }
    var m = 0
    for v in 0..<width {
      var c = 0
      for p in 0..<parts.count { c += counts[p * width + v] }
      if c == 0 { continue }
      keys[m] = low + K(v)
      times?[m] = Int64(c)
      m += 1
    }
    return m
  }

  /// Sorts keys between `low` and `high`.
  private static func sort<K: FixedWidthInteger & UnsignedInteger>(
    _ keys: UnsafeMutablePointer<K>, _ n: Int, _ spare: UnsafeMutablePointer<K>, _ low: K, _ high: K
  ) {
    let parts = Parts(n), bits = K.bitWidth - (high - low).leadingZeroBitCount
    var from = keys, to = spare
    var places = [Int](repeating: 0, count: parts.count * 256)
    places.withUnsafeMutableBufferPointer { places in
      let places = places.baseAddress!
      for shift in stride(from: 0, to: bits, by: 8) {
        @inline(__always) func digit(_ x: K) -> Int { Int(truncatingIfNeeded: (x &- low) &>> K(shift) & 255) }
        parts.each { p, first, last in
          let c = places + p * 256
          for d in 0..<256 { c[d] = 0 }
          for i in first..<last { c[digit(from[i])] &+= 1 }
        }
        var sum = 0
        for d in 0..<256 {
          for p in 0..<parts.count {
            let c = places[p * 256 + d]
            places[p * 256 + d] = sum
            sum += c
          }
        }
        parts.each { p, first, last in
          let c = places + p * 256
          for i in first..<last {
            let x = from[i], d = digit(x)
            to[c[d]] = x
            c[d] &+= 1
          }
        }
        swap(&from, &to)
      }
    }
    if from != keys { keys.update(from: from, count: n) }
  }

  /// A division of 0..<n: one part for a thread, none too small to pay.
  private struct Parts {
    let n: Int, count: Int
    init(_ n: Int) { (self.n, count) = (n, max(1, min(Threads.count, n >> 15))) }
    @inline(__always) func each(_ body: (_ part: Int, _ first: Int, _ last: Int) -> Void) {
      parallel(count, grain: 1) { a, b in
        for p in a..<b { body(p, n * p / count, n * (p + 1) / count) }
      }
    }
  }
}
