// How samplers take words off the stream. Loops add `at` to a pointer before they begin: an index that is added up
// could overflow, and the test for it would keep them from being vectorised.

extension Generator {
  /// Hands out `n` words in pieces, whole blocks at once.
  @inline(__always) func words(
    _ n: Int, _ body: (_ at: Int, _ w: UnsafePointer<UInt32>, _ count: Int) -> Void
  ) {
    var done = 0
    while done < n {
      let i = place()
      let m = Swift.min(Generator.period - i, n - done)
      body(done, ready + i, m)
      next = i + m
      done += m
    }
  }

  /// Hands out `n` pairs of words in pieces; a pair that straddles two blocks comes alone.
  @inline(__always) func pairs(_ n: Int, _ body: (_ at: Int, _ w: Pairs, _ count: Int) -> Void) {
    var done = 0
    while done < n {
      let i = place()
      let m = Swift.min((Generator.period - i) / 2, n - done)
      if m > 0 {
        body(done, Pairs(words: ready + i), m)
        next = i + 2 * m
        done += m
      } else {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2) { w in
          w[0] = random()
          w[1] = random()
          body(done, Pairs(words: w.baseAddress!), 1)
        }
        done += 1
      }
    }
  }
  /// The place of the next word in its block, the next block where this one is used up.
  @inline(__always) private func place() -> Int {
    if next < Generator.period { return next }
    refill()
    return 0
  }
  struct Pairs {
    fileprivate let words: UnsafeRawPointer
    /// 64 bits; the first word is the high one.
    @inline(__always) subscript(i: Int) -> UInt64 {
      let w = words.loadUnaligned(fromByteOffset: 8 &* i, as: UInt64.self)
      return w << 32 | w >> 32
    }
  }

  /// Splits `n` items that take `width` words each into a part for every thread. `body` fills `count` items from
  /// `first` on, a multiple of `unit`, with a generator that stands where they begin.
  ///
  /// The words are computed where they are needed: to skip those of all parts but the last costs less than to
  /// carry them from one processor to another.
  func parts(
    _ n: Int, width: Int, unit: Int = 1, _ body: (_ g: Generator, _ first: Int, _ count: Int) -> Void
  ) {
    let least = 1 << 13, count = Swift.min(Threads.available, n / least)
    if count <= 1 { return body(self, 0, n) }
    let bounds = (0...count).map { $0 == count ? n : n / unit * $0 / count * unit }
    let generators = (1..<count).map { i in
      let here = cloneState()
      skip((bounds[i] - bounds[i - 1]) * width)
      return here
    }
    parallel(count, grain: 1) { a, b in
      for i in a..<b {
        body(i < count - 1 ? generators[i] : self, bounds[i], bounds[i + 1] - bounds[i])
      }
    }
  }
}

/// 53 of 64 bits as a number in [0, 1). Exact: both halves become the low bits of a power of two, in 64-bit lanes.
@inline(__always) func unit53(_ bits: UInt64) -> Double {
  let low = Double(bitPattern: bits & 0xffff_ffff | 0x433 << 52)  // 2^52 + low
  let high = Double(bitPattern: bits >> 32 & 0x1f_ffff | 0x453 << 52)  // 2^84 + 2^32 high
  return (high - 0x1.00000001p84 + low) * 0x1p-53
}
