/// Numbers that samplers compute, written as elements of `dtype`.
protocol Sampled {
  /// Writes `n` numbers `x` to `y` as `E`.
  static func convert<E: Element>(_ x: UnsafePointer<Self>, _ y: UnsafeMutablePointer<E>, _ n: Int)
}
extension Double: Sampled {
  @inline(__always)
  static func convert<E: Element>(_ x: UnsafePointer<Double>, _ y: UnsafeMutablePointer<E>, _ n: Int) {
    for i in 0..<n { y[i] = E(double: x[i]) }
  }
}
extension Float: Sampled {
  @inline(__always)
  static func convert<E: Element>(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<E>, _ n: Int) {
    for i in 0..<n { y[i] = E(float: x[i]) }
  }
}
extension Int64: Sampled {
  @inline(__always)
  static func convert<E: Element>(_ x: UnsafePointer<Int64>, _ y: UnsafeMutablePointer<E>, _ n: Int) {
    for i in 0..<n { y[i] = E(int: x[i]) }
  }
}
extension UInt8: Sampled {
  @inline(__always)
  static func convert<E: Element>(_ x: UnsafePointer<UInt8>, _ y: UnsafeMutablePointer<E>, _ n: Int) {
    for i in 0..<n { y[i] = E(float: Float(Int32(x[i]))) }
  }
}

/// Memory of `n` elements of one type that a sampler fills: contiguous, in the order of memory.
struct Target {
  let data: UnsafeMutableRawPointer, dtype: DType, n: Int

  /// Elements drawn before they are converted: they stay in the nearest cache.
  static let chunk = 1 << 12

  @inline(__always) func pointer<T>(_: T.Type, at i: Int = 0) -> UnsafeMutablePointer<T> {
    data.assumingMemoryBound(to: T.self) + i
  }

  /// Writes numbers from position `at` on. Complex numbers and quantities that no sampler has are left alone.
  @inline(never)
  func store<S: Sampled>(_ x: UnsafePointer<S>, at i: Int, _ m: Int) {
    switch dtype {
    case .bool: S.convert(x, pointer(Bool.self, at: i), m)
    case .uint8: S.convert(x, pointer(UInt8.self, at: i), m)
    case .int8: S.convert(x, pointer(Int8.self, at: i), m)
    case .int16: S.convert(x, pointer(Int16.self, at: i), m)
    case .int32: S.convert(x, pointer(Int32.self, at: i), m)
    case .int64: S.convert(x, pointer(Int64.self, at: i), m)
    case .float16: S.convert(x, pointer(Float16.self, at: i), m)
    case .bfloat16: S.convert(x, pointer(BFloat16.self, at: i), m)
    case .float32: S.convert(x, pointer(Float.self, at: i), m)
    case .float64: S.convert(x, pointer(Double.self, at: i), m)
    case .complex64, .complex128: break
    }
  }

  /// Fills in chunks, in parallel: `fill` draws `n` elements, for which it takes `width` words each off its generator,
  /// and computes from them. A chunk begins at a multiple of `unit`, which divides `Target.chunk`.
  @inline(__always)
  func chunks<S: Sampled>(
    of: S.Type, from g: Generator, width: Int, unit: Int = 1,
    _ fill: (_ g: Generator, _ x: UnsafeMutablePointer<S>, _ first: Int, _ n: Int) -> Void
  ) {
    g.parts(n, width: width, unit: unit) { g, first, n in
      withScratch(of: S.self, Swift.min(n, Target.chunk)) { buffer in
        let x = buffer.baseAddress!
        for i in stride(from: first, to: first + n, by: Target.chunk) {
          let m = Swift.min(Target.chunk, first + n - i)
          fill(g, x, i, m)
          store(x, at: i, m)
        }
      }
    }
  }
}
