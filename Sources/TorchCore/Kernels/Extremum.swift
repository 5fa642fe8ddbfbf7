/// An integer in the order of the numbers that a float stands for: comparing it vectorises where comparing floats, with
/// their NaN, does not.
protocol Keyed: Wide {
  associatedtype Key: FixedWidthInteger & SignedInteger
  var key: Key { get }
  init(key: Key)
}
extension Float: Keyed {
  @inline(__always) var key: Int32 {
    let b = Int32(bitPattern: bitPattern)
    return b ^ ((b &>> 31) & .max)
  }
  @inline(__always) init(key b: Int32) { self.init(bitPattern: UInt32(bitPattern: b ^ ((b &>> 31) & .max))) }
}
extension Double: Keyed {
  @inline(__always) var key: Int64 {
    let b = Int64(bitPattern: bitPattern)
    return b ^ ((b &>> 63) & .max)
  }
  @inline(__always) init(key b: Int64) { self.init(bitPattern: UInt64(bitPattern: b ^ ((b &>> 63) & .max))) }
}

/// Which of two values wins.
protocol Contest {
  static func wins<T: Comparable>(_ a: T, over b: T) -> Bool
  static func best<K: FixedWidthInteger>(_ a: K, _ b: K) -> K
  /// Loses against everything.
  static func worst<K: FixedWidthInteger>(_: K.Type) -> K
  static func winner<K: FixedWidthInteger>(_: K.Type) -> K
}
enum Greatest: Contest {
  @inline(__always) static func wins<T: Comparable>(_ a: T, over b: T) -> Bool { a > b }
  @inline(__always) static func best<K: FixedWidthInteger>(_ a: K, _ b: K) -> K { a > b ? a : b }
  @inline(__always) static func worst<K: FixedWidthInteger>(_: K.Type) -> K { .min }
  @inline(__always) static func winner<K: FixedWidthInteger>(_: K.Type) -> K { .max }
}
enum Least: Contest {
  @inline(__always) static func wins<T: Comparable>(_ a: T, over b: T) -> Bool { a < b }
  @inline(__always) static func best<K: FixedWidthInteger>(_ a: K, _ b: K) -> K { a < b ? a : b }
  @inline(__always) static func worst<K: FixedWidthInteger>(_: K.Type) -> K { .max }
  @inline(__always) static func winner<K: FixedWidthInteger>(_: K.Type) -> K { .min }
}

/// The greatest or least element; NaN wins over all. With `indices`, also where it first stands.
struct ExtremumReducer<T: Keyed, C: Contest>: Reducer {
  struct State { var value: T, index: Int }
  let values: Sink?, indices: UnsafeMutablePointer<Int64>?
  var identity: State { State(value: T(0), index: -1) }

  /// Lanes lie in memory: a loop over them vectorises, and NaN stays once it is there.
  @inline(never) static func of(_ x: UnsafePointer<T>, _ n: Int) -> T {
    withUnsafeTemporaryAllocation(of: T.self, capacity: 128) { lanes in
      let lane = lanes.baseAddress!, w = min(n, 128)
      for k in 0..<w { lane[k] = x[k] }
      var i = w
      while i + 4 * w <= n {
        let a = x + i, b = a + w, c = b + w, d = c + w
        for k in 0..<w { lane[k] = better(better(better(a[k], b[k]), better(c[k], d[k])), lane[k]) }
        i += 4 * w
      }
      while i + w <= n {
        let x = x + i
        for k in 0..<w { lane[k] = better(x[k], lane[k]) }
        i += w
      }
      for k in 0..<n - i { lane[k] = better(x[i + k], lane[k]) }
      var best = lane[0]
      for k in 1..<max(w, 1) { best = better(lane[k], best) }
      return best
    }
  }
  @inline(__always) static func better(_ a: T, _ b: T) -> T { C.wins(a, over: b) || a != a ? a : b }

  @inline(never) func block(_ x: UnsafePointer<T>, _ n: Int, at: Int) -> State {
    let best = ExtremumReducer.of(x, n)
    if indices == nil { return State(value: best, index: at) }
    var k = 0
    if best != best {
      while x[k] == x[k] { k += 1 }
      return State(value: best, index: at + k)
    }
    while k + 64 <= n {  // counting vectorises, leaving a loop early does not
      var found = 0
      for i in k..<k + 64 { found &+= x[i] == best ? 1 : 0 }
      if found > 0 { break }
      k += 64
    }
    while k < n - 1 && x[k] != best { k += 1 }
    return State(value: best, index: at + k)
  }
  @inline(__always) func join(_ a: inout State, _ b: State) {
    if a.index < 0 || a.value == a.value && (C.wins(b.value, over: a.value) || b.value != b.value) { a = b }
  }
  @inline(never) func columns(
    _ x: UnsafePointer<T>, _ stride: Int, _ rows: Int, _ cols: Int, at: Int, _ s: UnsafeMutablePointer<State>
  ) {
    withUnsafeTemporaryAllocation(byteCount: 12 * Reduction.strip, alignment: 64) { y in
      let best = y.baseAddress!.assumingMemoryBound(to: T.self)
      let index = (y.baseAddress! + 8 * Reduction.strip).assumingMemoryBound(to: Int32.self)
      for k in 0..<cols {
        best[k] = x[k]
        index[k] = 0
      }
      for r in 1..<max(rows, 1) {
        let x = x + r * stride, r = Int32(truncatingIfNeeded: r)
        if indices == nil {
          for k in 0..<cols {
            best[k] = ExtremumReducer.better(x[k], best[k])
          }
        } else {
          for k in 0..<cols {
            let v = x[k], b = best[k], better = (C.wins(v, over: b) || v != v) && b == b
            best[k] = better ? v : b
            index[k] = better ? r : index[k]
          }
        }
      }
      for k in 0..<cols { join(&s[k], State(value: best[k], index: at + Int(index[k]))) }
    }
  }
  func finish(_ s: State, _ o: Int) {
    values?.store(Double(s.value), o)
    indices?[o] = Int64(s.index)
  }
}

/// The same of integers.
struct IntegerExtremumReducer<C: Contest>: Reducer {
  struct State { var value: Int64, index: Int }
  let values: Sink?, indices: UnsafeMutablePointer<Int64>?
  var identity: State { State(value: C.worst(Int64.self), index: -1) }
  func block(_ x: UnsafePointer<Int64>, _ n: Int, at: Int) -> State {
    var best = x[0], k = 0
    for i in 0..<n { best = C.best(best, x[i]) }
    if indices != nil { while x[k] != best { k += 1 } }
    return State(value: best, index: at + k)
  }
  func join(_ a: inout State, _ b: State) { if a.index < 0 || C.wins(b.value, over: a.value) { a = b } }
  func finish(_ s: State, _ o: Int) {
    values?.store(s.value, o)
    indices?[o] = Int64(s.index)
  }
}
