/// A number with a key: an unsigned integer that is in the order of the numbers, -0 equal to 0 and NaN last.
protocol SortKeyed: Comparable, ExpressibleByIntegerLiteral {
  associatedtype SortKey: FixedWidthInteger & UnsignedInteger
  var sortKey: SortKey { get }
  /// The number of a key.
  init(sortKey: SortKey)
}
extension Float: SortKeyed {
  @inline(__always) var sortKey: UInt32 { Sort.key(self) }
  @inline(__always) init(sortKey k: UInt32) { self.init(bitPattern: k >> 31 == 1 ? k ^ 0x8000_0000 : ~k) }
}
extension Double: SortKeyed {
  @inline(__always) var sortKey: UInt64 { Sort.key(self) }
  @inline(__always) init(sortKey k: UInt64) {
    self.init(bitPattern: k >> 63 == 1 ? k ^ 0x8000_0000_0000_0000 : ~k)
  }
}
extension Int64: SortKeyed {
  @inline(__always) var sortKey: UInt64 { Sort.key(self) }
  @inline(__always) init(sortKey k: UInt64) { self.init(bitPattern: k ^ 0x8000_0000_0000_0000) }
}
extension UnsafeMutablePointer where Pointee: SortKeyed {
  /// The keys that these numbers become, in the same memory.
  var keys: UnsafeMutablePointer<Pointee.SortKey> {
    UnsafeMutableRawPointer(self).assumingMemoryBound(to: Pointee.SortKey.self)
  }
}

/// Sorts keys: unsigned integers in the order of the numbers they stand for, NaN last, -0 equal to 0.
///
/// Numbers of up to 32 bits travel together with their place in one 64-bit word, so that equal ones keep their order
/// and one radix sort of words serves them all. Wider ones are sorted as pairs.
enum Sort {
  @inline(__always) static func key(_ x: Float) -> UInt32 {
    if x != x { return .max }
    let b = (x + 0).bitPattern  // -0 + 0 = 0
    return b >> 31 == 1 ? ~b : b | 0x8000_0000
  }
  @inline(__always) static func key(_ x: Double) -> UInt64 {
    if x != x { return .max }
    let b = (x + 0).bitPattern
    return b >> 63 == 1 ? ~b : b | 0x8000_0000_0000_0000
  }
  @inline(__always) static func key(_ x: Int64) -> UInt64 { UInt64(bitPattern: x) ^ 0x8000_0000_0000_0000 }

  /// A key and the place it came from.
  struct Pair { var key: UInt64, index: UInt64 }

  /// Sorts words by their upper half; the lower half is the place and rises at the start.
  static func words(_ a: UnsafeMutablePointer<UInt64>, _ n: Int) {
    if n <= 48 { return insertion(a, n) { $0 < $1 } }
    if n <= 512 { return merge(a, n) { $0 < $1 } }
    radix(a, n, shifts: stride(from: 32, to: 64, by: 8).map { $0 }) { word, shift in
      Int((word >> UInt64(shift)) & 255)
    }
  }
  /// Sorts pairs by key, stably.
  static func pairs(_ a: UnsafeMutablePointer<Pair>, _ n: Int) {
    if n <= 48 { return insertion(a, n) { $0.key < $1.key } }
    if n <= 1024 { return merge(a, n) { $0.key < $1.key } }
    radix(a, n, shifts: stride(from: 0, to: 64, by: 8).map { $0 }) { pair, shift in
      Int((pair.key >> UInt64(shift)) & 255)
    }
  }

  @inline(__always) private static func insertion<T>(
    _ a: UnsafeMutablePointer<T>, _ n: Int, _ less: (T, T) -> Bool
  ) {
    for i in 1..<max(n, 1) {
      let x = a[i]
      var k = i
      while k > 0 && less(x, a[k - 1]) {
        a[k] = a[k - 1]
        k -= 1
      }
      a[k] = x
    }
  }
  /// Runs of 32, merged from the bottom.
  @inline(__always) private static func merge<T>(
    _ a: UnsafeMutablePointer<T>, _ n: Int, _ less: (T, T) -> Bool
  ) {
    var i = 0
    while i < n {
      insertion(a + i, min(32, n - i), less)
      i += 32
    }
    withUnsafeTemporaryAllocation(of: T.self, capacity: n) { b in
      var from = a, to = b.baseAddress!, width = 32
      while width < n {
        var start = 0
        while start < n {
          let middle = min(n, start + width), end = min(n, start + 2 * width)
          var l = start, r = middle
          for k in start..<end {
            if l < middle && (r >= end || !less(from[r], from[l])) {
              to[k] = from[l]
              l += 1
            } else {
              to[k] = from[r]
              r += 1
            }
          }
          start = end
        }
        swap(&from, &to)
        width *= 2
      }
      if from != a { a.update(from: from, count: n) }
    }
  }
  /// By bytes from the lowest; a byte in which all agree is skipped.
  @inline(__always) private static func radix<T>(
    _ a: UnsafeMutablePointer<T>, _ n: Int, shifts: [Int], _ digit: (T, Int) -> Int
  ) {
    let b = UnsafeMutablePointer<T>.allocate(capacity: n)
    defer { b.deallocate() }
    var from = a, to = b
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 256) { place in
      for shift in shifts {
        for d in 0..<256 { place[d] = 0 }
        for i in 0..<n { place[digit(from[i], shift)] += 1 }
        if place[digit(from[0], shift)] == n { continue }
        var sum = 0
        for d in 0..<256 {
          let c = place[d]
          place[d] = sum
          sum += c
        }
        for i in 0..<n {
          let d = digit(from[i], shift)
          to[place[d]] = from[i]
          place[d] += 1
        }
        swap(&from, &to)
      }
    }
    if from != a { a.update(from: from, count: n) }
  }

  /// Puts the `k` least words first, in no order.
  static func partition(_ a: UnsafeMutablePointer<UInt64>, _ n: Int, _ k: Int) {
    var low = 0, high = n - 1
    while low < high {
      let x = a[low], y = a[(low + high) / 2], z = a[high]
      let pivot = max(min(x, y), min(max(x, y), z))
      var i = low, j = high
      while i <= j {
        while a[i] < pivot { i += 1 }
        while a[j] > pivot { j -= 1 }
        if i <= j {
          swap(&a[i], &a[j])
          i += 1
          j -= 1
        }
      }
      if k - 1 <= j { high = j } else if k - 1 >= i { low = i } else { return }
    }
  }

  /// The place of the element of rank `k` (from 0), by Hoare's selection with the median of three as pivot. Which of
  /// several equal elements it finds is the one that PyTorch's `kthvalue` finds.
  static func select(_ a: UnsafeMutablePointer<Pair>, _ n: Int, _ k: Int) -> Int {
    var low = 0, high = n - 1
    while high > low + 1 {
      let middle = low + (high - low) / 2
      swap(&a[middle], &a[low + 1])
      if a[low + 1].key > a[high].key { swap(&a[low + 1], &a[high]) }
      if a[low].key > a[high].key { swap(&a[low], &a[high]) }
      if a[low + 1].key > a[low].key { swap(&a[low + 1], &a[low]) }
      let pivot = a[low].key
      var i = low + 1, j = high
      while true {
        repeat { i += 1 } while pivot > a[i].key
        repeat { j -= 1 } while a[j].key > pivot
        if j < i { break }
        swap(&a[i], &a[j])
      }
      swap(&a[low], &a[j])
      if j >= k { high = j - 1 }
      if j <= k { low = i }
    }
    if high == low + 1 && a[low].key > a[high].key { swap(&a[low], &a[high]) }
    return Int(a[k].index)
  }

  @inline(__always) private static func word(_ key: UInt32, _ place: Int) -> UInt64 {
    UInt64(key) << 32 | UInt64(UInt32(truncatingIfNeeded: place))
  }

  /// The `count` least of many words, in order: those found so far are kept in order, and of most others the least of
  /// a block is not below them.
  private static func few(
    _ x: UnsafePointer<Float>, _ n: Int, step: Int, flip: UInt32, _ count: Int,
    _ best: UnsafeMutablePointer<UInt64>
  ) {
    for i in 0..<count { best[i] = word(key(x[i * step]) ^ flip, i) }
    insertion(best, count) { $0 < $1 }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { keys in
      let keys = keys.baseAddress!
      var first = count
      while first < n {
        let m = min(64, n - first), y = x + first * step
        if step == 1 {
          for i in 0..<m { keys[i] = key(y[i]) ^ flip }
        } else {
          for i in 0..<m { keys[i] = key(y[i * step]) ^ flip }
        }
        var least = UInt32.max
        for i in 0..<m { least = min(least, keys[i]) }
        if UInt64(least) << 32 < best[count - 1] {
          for i in 0..<m {
            let w = word(keys[i], first + i)
            if w > best[count - 1] { continue }
            var k = count - 1
            while k > 0 && best[k - 1] > w {
              best[k] = best[k - 1]
              k -= 1
            }
            best[k] = w
          }
        }
        first += m
      }
    }
  }

  /// The `count` least places of `n` elements `step` apart (greatest with `descending`), in order, into `index`.
  static func order<T>(
    _ x: UnsafePointer<T>, _ n: Int, step: Int, descending: Bool, count: Int,
    _ index: UnsafeMutablePointer<Int64>,
    _ indexStep: Int
  ) {
    if T.self == Float.self {
      let x = UnsafeRawPointer(x).assumingMemoryBound(to: Float.self)
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: n) { a in
        let a = a.baseAddress!, flip: UInt32 = descending ? .max : 0
        if count <= 32 && count * 8 <= n {
          few(x, n, step: step, flip: flip, count, a)
          for i in 0..<count { index[i * indexStep] = Int64(a[i] & 0xffff_ffff) }
          return
        }
        for i in 0..<n { a[i] = word(key(x[i * step]) ^ flip, i) }
        var m = n
        if count * 4 <= n && n > 64 {
          partition(a, n, count)
          m = count
          // The lower half no longer rises: compare whole words.
          if m > 48 { Sort.merge(a, m) { $0 < $1 } } else { insertion(a, m) { $0 < $1 } }
        } else {
          words(a, m)
        }
        for i in 0..<min(count, m) { index[i * indexStep] = Int64(a[i] & 0xffff_ffff) }
      }
      return
    }
    withUnsafeTemporaryAllocation(of: Pair.self, capacity: n) { a in
      let a = a.baseAddress!, flip: UInt64 = descending ? .max : 0
      if T.self == Double.self {
        let x = UnsafeRawPointer(x).assumingMemoryBound(to: Double.self)
        for i in 0..<n { a[i] = Pair(key: key(x[i * step]) ^ flip, index: UInt64(i)) }
      } else {
        let x = UnsafeRawPointer(x).assumingMemoryBound(to: Int64.self)
        for i in 0..<n { a[i] = Pair(key: key(x[i * step]) ^ flip, index: UInt64(i)) }
      }
      pairs(a, n)
      for i in 0..<count { index[i * indexStep] = Int64(a[i].index) }
    }
  }
}
