/// What a sum does to each element first.
protocol ReduceMap {
  static func map<T: BinaryFloatingPoint>(_ x: T) -> T
}
enum IdentityMap: ReduceMap {
  @inline(__always) static func map<T: BinaryFloatingPoint>(_ x: T) -> T { x }
}
enum MagnitudeMap: ReduceMap {
  @inline(__always) static func map<T: BinaryFloatingPoint>(_ x: T) -> T { x.magnitude }
}
enum SquareMap: ReduceMap {
  @inline(__always) static func map<T: BinaryFloatingPoint>(_ x: T) -> T { x * x }
}
enum NonZeroMap: ReduceMap {
  @inline(__always) static func map<T: BinaryFloatingPoint>(_ x: T) -> T { x == 0 ? 0 : 1 }
}
/// x, but 0 for NaN.
enum NumbersMap: ReduceMap {
  @inline(__always) static func map<T: BinaryFloatingPoint>(_ x: T) -> T { x == x ? x : 0 }
}

/// A real type that reductions compute in, with the vectors that fit it.
protocol Wide: Computing, Real, BinaryFloatingPoint, SIMDScalar, Codable where Mask == Bool {
  associatedtype V: SIMD where V.Scalar == Self
}
extension Float: Wide { typealias V = SIMD16<Float> }
extension Double: Wide { typealias V = SIMD8<Double> }

@inline(__always) func vector<V: SIMD>(_ x: UnsafePointer<V.Scalar>, _ i: Int, _: V.Type) -> V {
  UnsafeRawPointer(x + i).loadUnaligned(as: V.self)
}
/// The lanes, added pairwise.
@inline(__always) func total<V: SIMD>(_ v: V) -> V.Scalar where V.Scalar: BinaryFloatingPoint {
  var v = v, n = V.scalarCount
  while n > 1 {
    n /= 2
    for i in 0..<n { v[i] += v[i + n] }
  }
  return v[0]
}

/// The elements, added in pairs of pairs, so that rounding stays small.
@inline(__always) func total<T: Wide>(_ x: UnsafePointer<T>, _ n: Int) -> T {
  let w = T.V.scalarCount
  var a = T.V(), b = a, c = a, d = a, i = 0
  @inline(__always) func at(_ k: Int) -> T.V { vector(x, i + k * w, T.V.self) }
  while i + 16 * w <= n {
    // Four vectors side by side; more of them would not fit the registers of processors without AVX-512.
    var (p, q, r, s) = (at(0), at(1), at(2), at(3)), k = 4
    while k < 16 {
      p += at(k)
      q += at(k + 1)
      r += at(k + 2)
      s += at(k + 3)
      k += 4
    }
    a += (p + q) + (r + s)
    i += 16 * w
  }
  while i + 4 * w <= n {
    a += at(0)
    b += at(1)
    c += at(2)
    d += at(3)
    i += 4 * w
  }
  while i + w <= n {
    a += at(0)
    i += w
  }
  if i < n {
    var tail = T.V()
    for k in i..<n { tail[k - i] = x[k] }
    b += tail
  }
  return total((a + b) + (c + d))
}

/// Σ map(x).
struct SumReducer<T: Wide, M: ReduceMap>: Reducer {
  let to: Sink
  var identity: Double { 0 }

  @inline(never) func block(_ x: UnsafePointer<T>, _ n: Int, at: Int) -> Double {
    if n < T.V.scalarCount {
      var s: T = 0
      for i in 0..<n { s += M.map(x[i]) }
      return Double(s)
    }
    if M.self == IdentityMap.self { return Double(total(x, n)) }
    // Lanes in memory: loops over numbers, which masks in `map` do not keep from being vectorised.
    return withScratch(of: T.self, 128) { lanes in
      let lane = lanes.baseAddress!
      for k in 0..<128 { lane[k] = 0 }
      var i = 0
      while i + 128 <= n {
        let x = x + i
        for k in 0..<128 { lane[k] += M.map(x[k]) }
        i += 128
      }
      let x = x + i
      for k in 0..<n - i { lane[k] += M.map(x[k]) }
      return Double(total(lane, 128))
    }
  }
  @inline(__always) func join(_ a: inout Double, _ b: Double) { a += b }
  @inline(never) func columns(
    _ x: UnsafePointer<T>, _ stride: Int, _ rows: Int, _ cols: Int, at: Int, _ s: UnsafeMutablePointer<Double>
  ) {
    withScratch(of: T.self, cols) { y in
      let y = y.baseAddress!
      for k in 0..<cols { y[k] = 0 }
      for r in Swift.stride(from: 0, to: rows & ~3, by: 4) {
        let a = x + r * stride, b = a + stride, c = b + stride, d = c + stride
        for k in 0..<cols { y[k] += (M.map(a[k]) + M.map(b[k])) + (M.map(c[k]) + M.map(d[k])) }
      }
      for r in rows & ~3..<rows {
        let a = x + r * stride
        for k in 0..<cols { y[k] += M.map(a[k]) }
      }
      for k in 0..<cols { s[k] += Double(y[k]) }
    }
  }
  @inline(__always) func finish(_ s: Double, _ o: Int) { to.store(s, o) }
}

/// Σ |x|ᵖ.
struct PowerSumReducer<T: Wide>: Reducer {
  let to: Sink, p: Double
  var identity: Double { 0 }
  @inline(never) func block(_ x: UnsafePointer<T>, _ n: Int, at: Int) -> Double {
    withScratch(of: T.self, Reduction.block) { y in
      let y = y.baseAddress!, p = T(p)
      for i in 0..<n { y[i] = T.pow(x[i].magnitude, p) }
      return Double(total(y, n))
    }
  }
  func join(_ a: inout Double, _ b: Double) { a += b }
  @inline(never) func columns(
    _ x: UnsafePointer<T>, _ stride: Int, _ rows: Int, _ cols: Int, at: Int, _ s: UnsafeMutablePointer<Double>
  ) {
    let p = T(p)
    for r in 0..<rows {
      let x = x + r * stride
      for k in 0..<cols { s[k] += Double(T.pow(x[k].magnitude, p)) }
    }
  }
  func finish(_ s: Double, _ o: Int) { to.store(s, o) }
}

/// Σ x, or how many x ≠ 0, of integers (wrapping).
struct IntegerSumReducer: Reducer {
  let to: Sink
  var nonZero = false
  var identity: Int64 { 0 }
  @inline(never) func block(_ x: UnsafePointer<Int64>, _ n: Int, at: Int) -> Int64 {
    var s: Int64 = 0
    if nonZero {
      for i in 0..<n { s &+= Int64(truncatingIfNeeded: (x[i] != 0).bit) }
      return s
    }
    // Four sums, read in ascending order: fewer keep fewer loads in flight (measured: 1.3 of the time).
    typealias V = SIMD8<Int64>
    var a = V(), b = a, c = a, d = a, x = x, left = n
    while left >= 32 {
      a &+= vector(x, 0, V.self)
      b &+= vector(x, 8, V.self)
      c &+= vector(x, 16, V.self)
      d &+= vector(x, 24, V.self)
      x += 32
      left &-= 32
    }
    for k in 0..<left { s &+= x[k] }
    return s &+ ((a &+ b) &+ (c &+ d)).wrappedSum()
  }
  func join(_ a: inout Int64, _ b: Int64) { a &+= b }
  @inline(never) func columns(
    _ x: UnsafePointer<Int64>, _ stride: Int, _ rows: Int, _ cols: Int, at: Int,
    _ s: UnsafeMutablePointer<Int64>
  ) {
    for r in 0..<rows {
      let x = x + r * stride
      if nonZero {
        for k in 0..<cols { s[k] &+= Int64(truncatingIfNeeded: (x[k] != 0).bit) }
      } else {
        for k in 0..<cols { s[k] &+= x[k] }
      }
    }
  }
  func finish(_ s: Int64, _ o: Int) { to.store(s, o) }
}

/// Σ x of complex numbers, summed as pairs.
struct ComplexSumReducer<R: Wide>: Reducer where Complex<R>: Computing {
  let to: Sink
  var identity: SIMD2<Double> { SIMD2(0, 0) }
  @inline(never) func block(_ x: UnsafePointer<Complex<R>>, _ n: Int, at: Int) -> SIMD2<Double> {
    let x = UnsafeRawPointer(x).assumingMemoryBound(to: R.self), w = R.V.scalarCount
    var a = R.V(), b = a, i = 0, s = SIMD2<Double>(0, 0)
    while i + 2 * w <= 2 * n {
      a += vector(x, i, R.V.self)
      b += vector(x, i + w, R.V.self)
      i += 2 * w
    }
    a += b
    for k in stride(from: 0, to: w, by: 2) { s += SIMD2(Double(a[k]), Double(a[k + 1])) }
    while i < 2 * n {
      s += SIMD2(Double(x[i]), Double(x[i + 1]))
      i += 2
    }
    return s
  }
  func join(_ a: inout SIMD2<Double>, _ b: SIMD2<Double>) { a += b }
  func finish(_ s: SIMD2<Double>, _ o: Int) { to.store(s.x, s.y, o) }
}

/// Π x.
struct ProductReducer<T: Computing>: Reducer {
  let to: Sink
  let store: (Sink, T, Int) -> Void
  var identity: T { 1 }
  @inline(never) func block(_ x: UnsafePointer<T>, _ n: Int, at: Int) -> T {
    var a: T = 1, b = a, c = a, d = a, i = 0
    while i + 4 <= n {
      a = a * x[i]
      b = b * x[i + 1]
      c = c * x[i + 2]
      d = d * x[i + 3]
      i += 4
    }
    while i < n {
      a = a * x[i]
      i += 1
    }
    return (a * b) * (c * d)
  }
  func join(_ a: inout T, _ b: T) { a = a * b }
  @inline(never) func columns(
    _ x: UnsafePointer<T>, _ stride: Int, _ rows: Int, _ cols: Int, at: Int, _ s: UnsafeMutablePointer<T>
  ) {
    for r in 0..<rows {
      let x = x + r * stride
      for k in 0..<cols { s[k] = s[k] * x[k] }
    }
  }
  func finish(_ s: T, _ o: Int) { store(to, s, o) }
}

/// Whether all, or any, elements differ from 0.
struct TruthReducer<T: Computing & Equatable>: Reducer {
  let to: UnsafeMutablePointer<Bool>, all: Bool
  var identity: Bool { all }
  @inline(never) func block(_ x: UnsafePointer<T>, _ n: Int, at: Int) -> Bool {
    var zeros = 0
    for i in 0..<n { zeros &+= (x[i] == 0).bit }
    return all ? zeros == 0 : zeros < n
  }
  func join(_ a: inout Bool, _ b: Bool) { a = all ? a && b : a || b }
  @inline(never) func columns(
    _ x: UnsafePointer<T>, _ stride: Int, _ rows: Int, _ cols: Int, at: Int, _ s: UnsafeMutablePointer<Bool>
  ) {
    let s = UnsafeMutableRawPointer(s).assumingMemoryBound(to: UInt8.self)
    for r in 0..<rows {
      let x = x + r * stride
      if all {
        for k in 0..<cols { s[k] &= UInt8(truncatingIfNeeded: (x[k] != 0).bit) }
      } else {
        for k in 0..<cols { s[k] |= UInt8(truncatingIfNeeded: (x[k] != 0).bit) }
      }
    }
  }
  func finish(_ s: Bool, _ o: Int) { to[o] = s }
}

/// Mean and mean square deviation, by Chan's rule for joining two parts.
struct MomentsReducer<T: Wide>: Reducer {
  struct State { var n = 0.0, mean = 0.0, m2 = 0.0 }
  let variance, mean: Sink?
  let correction: Double
  var root = false
  var identity: State { State() }

  @inline(never) func block(_ x: UnsafePointer<T>, _ n: Int, at: Int) -> State {
    let mean = total(x, n) / T(n), w = T.V.scalarCount
    var a = T.V(), b = a, i = 0
    let m = T.V(repeating: mean)
    while i + 2 * w <= n {
      let u = vector(x, i, T.V.self) - m, v = vector(x, i + w, T.V.self) - m
      a += u * u
      b += v * v
      i += 2 * w
    }
    var s = total(a + b), drift = T(0)
    while i < n {
      let d = x[i] - mean
      s += d * d
      i += 1
    }
    if n <= 64 {  // the rounding of the mean matters most for few elements
      for k in 0..<n { drift += x[k] - mean }
    }
    return State(n: Double(n), mean: Double(mean) + Double(drift) / Double(n), m2: Double(s))
  }
  func join(_ a: inout State, _ b: State) {
    if a.n == 0 {
      a = b
    } else if b.n > 0 {
      let n = a.n + b.n, d = b.mean - a.mean
      a.m2 += b.m2 + d * d * (a.n * b.n / n)
      a.mean += d * (b.n / n)
      a.n = n
    }
  }
  @inline(never) func columns(
    _ x: UnsafePointer<T>, _ stride: Int, _ rows: Int, _ cols: Int, at: Int, _ s: UnsafeMutablePointer<State>
  ) {
    withScratch(of: T.self, 2 * Reduction.strip) { y in
      let mean = y.baseAddress!, m2 = mean + Reduction.strip
      for k in 0..<cols {
        mean[k] = 0
        m2[k] = 0
      }
      for r in 0..<rows {
        let x = x + r * stride
        for k in 0..<cols { mean[k] += x[k] }
      }
      for k in 0..<cols { mean[k] /= T(rows) }
      for r in 0..<rows {
        let x = x + r * stride
        for k in 0..<cols {
          let d = x[k] - mean[k]
          m2[k] += d * d
        }
      }
      for k in 0..<cols { join(&s[k], State(n: Double(rows), mean: Double(mean[k]), m2: Double(m2[k]))) }
    }
  }
  func finish(_ s: State, _ o: Int) {
    mean?.store(s.n == 0 ? .nan : s.mean, o)
    let d = s.n - correction, v = s.n == 0 ? .nan : s.m2 / (d > 0 ? d : 0)
    variance?.store(root ? v.squareRoot() : v, o)
  }
}

extension Reducer {
  /// Element by element, for reducers that do not vectorise over columns.
  @inline(never) func columns(
    _ x: UnsafePointer<T>, _ stride: Int, _ rows: Int, _ cols: Int, at: Int, _ s: UnsafeMutablePointer<State>
  ) {
    for r in 0..<rows { for k in 0..<cols { join(&s[k], block(x + r * stride + k, 1, at: at + r)) } }
  }
}
