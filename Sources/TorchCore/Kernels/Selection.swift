/// The element of a rank among many, and which of several equal ones PyTorch names.
struct Selection {
  enum Rank {
    /// The k-th least, from 0, NaN last.
    case least(Int)
    /// The middle one, the lower of two: the first NaN if there is one.
    case middle
    /// The middle one of those that are not NaN.
    case middleOfNumbers
  }
  let rank: Rank
  /// Whether all ones are the key of NaN.
  let hasNaN: Bool

  /// The place among `n` keys; `spare` has room for as many.
  func place<K: FixedWidthInteger & UnsignedInteger>(
    _ keys: UnsafePointer<K>, _ n: Int, _ spare: UnsafeMutablePointer<K>
  ) -> Int {
    let nan = hasNaN ? Selection.tally(keys, n, .max, 0) : 0, k: Int
    switch rank {
    case .least(let r): k = r
    case .middle:
      if nan > 0 { return Selection.first(keys, .max) }
      k = (n - 1) / 2
    case .middleOfNumbers: k = max(n - nan - 1, 0) / 2
    }
    let key = Selection.key(keys, n, spare, k)
    if Selection.tally(keys, n, key, 0) == 1 { return Selection.first(keys, key) }
    if case .least = rank {
      return withUnsafeTemporaryAllocation(of: Sort.Pair.self, capacity: n) { a in
        for i in 0..<n { a[i] = Sort.Pair(key: UInt64(keys[i]), index: UInt64(i)) }
        return Sort.select(a.baseAddress!, n, k)
      }
    }
    // Equal ones rank in their order.
    var place = Selection.first(keys, key)
    for _ in 0..<k - (key == 0 ? 0 : Selection.tally(keys, n, 0, key - 1)) {
      place += 1 + Selection.first(keys + place + 1, key)
    }
    return place
  }

  /// The key of rank `k`: the interval in which it lies is halved by counting; the keys outside are left behind when
  /// they are most.
  private static func key<K: FixedWidthInteger & UnsignedInteger>(
    _ keys: UnsafePointer<K>, _ n: Int, _ spare: UnsafeMutablePointer<K>, _ k: Int
  ) -> K {
    var low = K.max, high: K = 0
    for i in 0..<n { (low, high) = (min(low, keys[i]), max(high, keys[i])) }
    // `inside` of the n keys lie in the interval, and k is the rank among those.
    var from = keys, n = n, k = k, inside = n
    while low < high {
      if inside * 8 <= n {
        let span = high - low
        var m = 0
        for i in 0..<n {
          let x = from[i]
          spare[m] = x
          m &+= (x &- low <= span).bit
        }
        (from, n) = (UnsafePointer(spare), inside)
        if n <= 24 {
          insertion(spare, n)
          return spare[k]
        }
      }
      let half = (high - low) / 2, below = tally(from, n, low, half)
      if k < below {
        (high, inside) = (low + half, below)
      } else {
        (low, inside, k) = (low + half + 1, inside - below, k - below)
      }
    }
    return low
  }

  /// How many keys lie between `low` and `low` + `span`.
  private static func tally<K: FixedWidthInteger & UnsignedInteger>(
    _ keys: UnsafePointer<K>, _ n: Int, _ low: K, _ span: K
  ) -> Int {
    // The counter has the width of the keys, as vectors want it.
    var sum = 0, i = 0
    while i < n {
      let x = keys + i, m = min(n - i, 1 << 20)
      var c: K = 0
      for j in 0..<m { c &+= K(truncatingIfNeeded: (x[j] &- low <= span).bit) }
      sum += Int(truncatingIfNeeded: c)
      i += m
    }
    return sum
  }

  /// The first place of a key that is there.
  private static func first<K: FixedWidthInteger & UnsignedInteger>(_ keys: UnsafePointer<K>, _ key: K) -> Int
  {
    var i = 0
    while keys[i] != key { i += 1 }
    return i
  }

  private static func insertion<K: FixedWidthInteger & UnsignedInteger>(
    _ a: UnsafeMutablePointer<K>, _ n: Int
  ) {
    for i in 1..<max(n, 1) {
      let x = a[i]
      var k = i
      while k > 0 && x < a[k - 1] {
        a[k] = a[k - 1]
        k -= 1
      }
      a[k] = x
    }
  }
}
