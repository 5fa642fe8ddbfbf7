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
  // Without branches, which a processor guesses wrong for every second sign.
  @inline(__always) static func key(_ x: Float) -> UInt32 {
    let b = (x + 0).bitPattern, sign = Int32(bitPattern: b) &>> 31  // -0 + 0 = 0
    let nan = 0 &- UInt32(truncatingIfNeeded: (x != x).bit)
    return b ^ (UInt32(bitPattern: sign) | 0x8000_0000) | nan
  }
  @inline(__always) static func key(_ x: Double) -> UInt64 {
    let b = (x + 0).bitPattern, sign = Int64(bitPattern: b) &>> 63
    let nan = 0 &- UInt64(truncatingIfNeeded: (x != x).bit)
    return b ^ (UInt64(bitPattern: sign) | 0x8000_0000_0000_0000) | nan
  }
  @inline(__always) static func key(_ x: Int64) -> UInt64 { UInt64(bitPattern: x) ^ 0x8000_0000_0000_0000 }

  /// A key and the place it came from.
  struct Pair { var key: UInt64, index: UInt64 }

  /// Sorts words by their upper half; the lower half is the place and rises at the start.
  static func words(_ a: UnsafeMutablePointer<UInt64>, _ n: Int) {
    if n <= 48 { return insertion(a, n) { $0 < $1 } }
    if n <= 512 { return merge(a, n) { $0 < $1 } }
    radix(a, n, bytes: 4) { word, byte in Int((word &>> UInt64(32 + 8 * byte)) & 255) }
  }
  /// Sorts pairs by key, stably.
  static func pairs(_ a: UnsafeMutablePointer<Pair>, _ n: Int) {
    if n <= 48 { return insertion(a, n) { $0.key < $1.key } }
    if n <= 1024 { return merge(a, n) { $0.key < $1.key } }
    radix(a, n, bytes: 8) { pair, byte in Int((pair.key &>> UInt64(8 * byte)) & 255) }
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
    _ a: UnsafeMutablePointer<T>, _ n: Int, bytes: Int, _ digit: (_ x: T, _ byte: Int) -> Int
  ) {
    let b = UnsafeMutablePointer<T>.allocate(capacity: n)
    defer { b.deallocate() }
    var from = a, to = b
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 256 * bytes) { places in
      let places = places.baseAddress!
      for d in 0..<256 * bytes { places[d] = 0 }
      for i in 0..<n {
        let x = a[i]
        for byte in 0..<bytes { places[256 &* byte &+ digit(x, byte)] &+= 1 }
      }
      for byte in 0..<bytes {
        let place = places + 256 * byte
        if place[digit(a[0], byte)] == n { continue }
        var sum = 0
        for d in 0..<256 {
          let c = place[d]
          place[d] = sum
          sum += c
        }
        @inline(__always) func put(_ x: T) {
          let d = digit(x, byte), at = place[d]
          to[at] = x
          place[d] = at &+ 1
        }
        // Four are read before the first is written: the processor cannot know that they lie apart.
        for i in stride(from: 0, to: n & ~3, by: 4) {
          let (x, y, z, w) = (from[i], from[i + 1], from[i + 2], from[i + 3])
          put(x)
          put(y)
          put(z)
          put(w)
        }
        for i in n & ~3..<n { put(from[i]) }
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

  /// The words of keys among which are the `count` least, in order; returns how many they are.
  ///
  /// The least keys of 64 columns bound the `count` least of all, and only the columns at or below the bound hold some.
  private static func few(
    _ x: UnsafePointer<Float>, _ n: Int, step: Int, flip: UInt32, _ count: Int,
    _ found: UnsafeMutablePointer<UInt64>
  ) -> Int {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 192) { buffer in
      let least = buffer.baseAddress!, columns = least + 64, bounds = least + 128
      for i in 0..<64 { least[i] = .max }
      for first in stride(from: 0, to: n, by: 64) {
        let y = x + first * step, m = min(64, n - first)
        if step == 1 {
          for i in 0..<m { least[i] = min(least[i], key(y[i]) ^ flip) }
        } else {
          for i in 0..<m { least[i] = min(least[i], key(y[i * step]) ^ flip) }
        }
      }
      bounds.update(from: least, count: count)
      insertion(bounds, count) { $0 < $1 }
      for i in count..<64 where least[i] < bounds[count - 1] {
        bounds[count - 1] = least[i]
        var k = count - 1
        while k > 0 && bounds[k - 1] > bounds[k] {
          swap(&bounds[k - 1], &bounds[k])
          k -= 1
        }
      }
      let bound = bounds[count - 1]
      var width = 0, total = 0
      for i in 0..<64 {
        columns[width] = UInt32(i)
        width += (least[i] <= bound).bit
      }
      for first in stride(from: 0, to: n, by: 64) {
        for c in 0..<width {
          let i = first + Int(columns[c])
          if i >= n { break }
          let k = key(x[i * step]) ^ flip
          found[total] = word(k, i)
          total += (k <= bound).bit
        }
      }
      words(found, total)
      return total
    }
  }

  /// Writes the `count` least places of `n` elements `step` apart (greatest with `descending`), in order, to `index`.
  /// Returns whether some of them equal each other or one that was left out.
  static func order<T>(
    _ x: UnsafePointer<T>, _ n: Int, step: Int, descending: Bool, count: Int,
    _ index: UnsafeMutablePointer<Int64>,
    _ indexStep: Int
  ) -> Bool {
    if T.self == Float.self {
      let x = UnsafeRawPointer(x).assumingMemoryBound(to: Float.self)
      return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: n + 1) { a in
        let a = a.baseAddress!, flip: UInt32 = descending ? .max : 0
        var m = n, isTied = false
        if count <= 32 && count * 8 <= n {
          m = few(x, n, step: step, flip: flip, count, a)
        } else {
          for i in 0..<n { a[i] = word(key(x[i * step]) ^ flip, i) }
          if count * 4 <= n && n > 64 {
            partition(a, n, count)
            m = count
            // The lower half no longer rises: compare whole words.
            if m > 48 { Sort.merge(a, m) { $0 < $1 } } else { insertion(a, m) { $0 < $1 } }
            for i in count..<n where a[i] >> 32 == a[count - 1] >> 32 { isTied = true }
          } else {
            words(a, m)
          }
        }
        for i in 0..<count { index[i * indexStep] = Int64(a[i] & 0xffff_ffff) }
        for i in 1..<max(1, min(m, count + 1)) where a[i] >> 32 == a[i - 1] >> 32 { isTied = true }
        return isTied
      }
    }
    return withUnsafeTemporaryAllocation(of: Pair.self, capacity: n) { a in
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
      return (1..<max(1, min(n, count + 1))).contains { a[$0].key == a[$0 - 1].key }
    }
  }
}
