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
  static func best<T>(of range: (low: T, high: T)) -> T
}
enum Greatest: Contest {
  @inline(__always) static func wins<T: Comparable>(_ a: T, over b: T) -> Bool { a > b }
  @inline(__always) static func best<K: FixedWidthInteger>(_ a: K, _ b: K) -> K { a > b ? a : b }
  @inline(__always) static func best<T>(of range: (low: T, high: T)) -> T { range.high }
}
enum Least: Contest {
  @inline(__always) static func wins<T: Comparable>(_ a: T, over b: T) -> Bool { a < b }
  @inline(__always) static func best<K: FixedWidthInteger>(_ a: K, _ b: K) -> K { a < b ? a : b }
  @inline(__always) static func best<T>(of range: (low: T, high: T)) -> T { range.low }
}

/// The first place of `value` among n elements, which is one of them. Counting vectorises, leaving a loop early does not.
@inline(__always) private func first<T: Equatable, K: FixedWidthInteger>(
  _ value: T, _ x: UnsafePointer<T>, _ n: Int, _: K.Type
) -> Int {
  var k = 0
  while k + 64 <= n {
    var found: K = 0
    for i in k..<k + 64 { found |= K(truncatingIfNeeded: (x[i] == value).bit) }
    if found != 0 { break }
    k += 64
  }
  while k < n - 1 && x[k] != value { k += 1 }
  return k
}

/// The greatest or least element; NaN wins over all. With `indices`, also where it first stands.
struct ExtremumReducer<T: Keyed, C: Contest>: Reducer {
  struct State { var value: T, index: Int }
  let values: Sink?, indices: UnsafeMutablePointer<Int64>?
  var identity: State { State(value: T(0), index: -1) }

  /// The least and the greatest; NaN, both, if there is one: its key lies beyond that of an infinity.
  @inline(never) static func range(_ x: UnsafePointer<T>, _ n: Int) -> (low: T, high: T) {
    var low = T.Key.max, high = T.Key.min
    for i in 0..<n {
      let k = x[i].key
      low = k < low ? k : low
      high = k > high ? k : high
    }
    if low < (-T.infinity).key || high > T.infinity.key { return (.nan, .nan) }
    return (T(key: low), T(key: high))
  }
  @inline(__always) static func better(_ a: T, _ b: T) -> T { C.wins(a, over: b) || a != a ? a : b }

  @inline(never) func block(_ x: UnsafePointer<T>, _ n: Int, at: Int) -> State {
    let best = C.best(of: ExtremumReducer.range(x, n))
    if indices == nil { return State(value: best, index: at) }
    var k = 0
    if best != best { while x[k] == x[k] { k += 1 } } else { k = first(best, x, n, T.Key.self) }
    return State(value: x[k], index: at + k)
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
  var identity: State { State(value: 0, index: -1) }
  func block(_ x: UnsafePointer<Int64>, _ n: Int, at: Int) -> State {
    var best = x[0]
    for i in 0..<n { best = C.best(best, x[i]) }
    return State(value: best, index: indices == nil ? at : at + first(best, x, n, Int64.self))
  }
  func join(_ a: inout State, _ b: State) { if a.index < 0 || C.wins(b.value, over: a.value) { a = b } }
  @inline(never) func columns(
    _ x: UnsafePointer<Int64>, _ stride: Int, _ rows: Int, _ cols: Int, at: Int,
    _ s: UnsafeMutablePointer<State>
  ) {
    withScratch(of: Int64.self, 2 * cols) { y in
      let best = y.baseAddress!, index = best + cols
      for k in 0..<cols {
        best[k] = x[k]
        index[k] = 0
      }
      for r in 1..<max(rows, 1) {
        let x = x + r * stride, r = Int64(r)
        for k in 0..<cols {
          let v = x[k], b = best[k], i = index[k], better = C.wins(v, over: b)
          best[k] = better ? v : b
          index[k] = better ? r : i
        }
      }
      for k in 0..<cols { join(&s[k], State(value: best[k], index: at + Int(index[k]))) }
    }
  }
  func finish(_ s: State, _ o: Int) {
    values?.store(s.value, o)
    indices?[o] = Int64(s.index)
  }
}
