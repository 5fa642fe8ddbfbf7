/// Products too small to be worth packing or a call into a library: the operands are read where they lie. One
/// thread, so that batches of them may run in parallel.
enum SmallMatMul {
  /// Multiplications below which this is the fastest way (measured: five times at 16³, even at 48³).
  static let limit = 100_000

  /// c = alpha · a b + beta · c.
  static func gemm(
    _ m: Int, _ n: Int, _ k: Int, _ a: Matrix, _ b: Matrix, _ c: UnsafeMutablePointer<Float>, _ ldc: Int,
    alpha: Double, beta: Double
  ) {
    run(SIMD16<Float>.self, SIMD8<Float>.self, SIMD4<Float>.self, m, n, k, a, b, c, ldc, alpha, beta)
  }
  /// The same in double precision.
  static func gemm(
    _ m: Int, _ n: Int, _ k: Int, _ a: Matrix, _ b: Matrix, _ c: UnsafeMutablePointer<Double>, _ ldc: Int,
    alpha: Double, beta: Double
  ) {
    run(SIMD8<Double>.self, SIMD4<Double>.self, SIMD4<Double>.self, m, n, k, a, b, c, ldc, alpha, beta)
  }

  @inline(__always)
  private static func run<V: SIMD, H: SIMD, Q: SIMD>(
    _: V.Type, _: H.Type, _: Q.Type, _ m: Int, _ n: Int, _ k: Int, _ a: Matrix, _ b: Matrix,
    _ c: UnsafeMutablePointer<V.Scalar>, _ ldc: Int, _ alpha: Double, _ beta: Double
  ) where H.Scalar == V.Scalar, Q.Scalar == V.Scalar, V.Scalar: MatMulScalar & FloatingPoint {
    typealias T = V.Scalar
    let x = a.base.assumingMemoryBound(to: T.self), from = b.base.assumingMemoryBound(to: T.self)
    @inline(__always) func multiply(_ b: UnsafePointer<T>, _ ldb: Int) {
      // Known at compile time, neighbours need no registers for their addresses (measured: half the time at 16³).
      if a.column == 1 {
        product(V.self, H.self, Q.self, m, n, k, x, a.row, 1, b, ldb, c, ldc, alpha, beta)
      } else {
        product(V.self, H.self, Q.self, m, n, k, x, a.row, a.column, b, ldb, c, ldc, alpha, beta)
      }
    }
    if b.column == 1 || n == 1 { return multiply(from, b.row) }
    withScratch(of: T.self, n * k) { t in  // the columns of b, side by side
      let t = t.baseAddress!
      for j in 0..<n { for p in 0..<k { t[p * n + j] = from[p * b.row + j * b.column] } }
      multiply(t, n)
    }
  }

  @inline(__always)
  private static func product<V: SIMD, H: SIMD, Q: SIMD>(
    _: V.Type, _: H.Type, _: Q.Type, _ m: Int, _ n: Int, _ k: Int, _ x: UnsafePointer<V.Scalar>, _ row: Int,
    _ step: Int, _ b: UnsafePointer<V.Scalar>, _ ldb: Int, _ c: UnsafeMutablePointer<V.Scalar>, _ ldc: Int,
    _ alpha: Double, _ beta: Double
  ) where H.Scalar == V.Scalar, Q.Scalar == V.Scalar, V.Scalar: MatMulScalar & FloatingPoint {
    let v = V.scalarCount
    var i = 0
    while i < m {
      let rows = m - i >= 4 ? 4 : 1
      let x = x + i * row, c = c + i * ldc
      var j = 0
      if rows == 4 {
        while j + 2 * v <= n {
          block(V.self, k, x, row, step, b + j, ldb, c + j, ldc, alpha, beta); j += 2 * v
        }
        while j + v <= n {
          strip4(V.self, k, x, row, step, b + j, ldb, c + j, ldc, alpha, beta); j += v
        }
        while j + H.scalarCount <= n {
          strip4(H.self, k, x, row, step, b + j, ldb, c + j, ldc, alpha, beta)
          j += H.scalarCount
        }
        while j + Q.scalarCount <= n {
          strip4(Q.self, k, x, row, step, b + j, ldb, c + j, ldc, alpha, beta)
          j += Q.scalarCount
        }
      } else {
        while j + 4 * v <= n { wide1(V.self, k, x, step, b + j, ldb, c + j, alpha, beta); j += 4 * v }
        while j + v <= n { strip1(V.self, k, x, step, b + j, ldb, c + j, alpha, beta); j += v }
        while j + Q.scalarCount <= n {
          strip1(Q.self, k, x, step, b + j, ldb, c + j, alpha, beta); j += Q.scalarCount
        }
      }
      while j < n {
        for r in 0..<rows {
          var s: V.Scalar = 0
          for p in 0..<k { s.addProduct(x[r * row + p * step], b[p * ldb + j]) }
          put(V.self, s, c + r * ldc + j, alpha, beta)
        }
        j += 1
      }
      i += rows
    }
  }

  /// 4 rows × 2 registers.
  @inline(__always)
  private static func block<V: SIMD>(
    _: V.Type, _ k: Int, _ x: UnsafePointer<V.Scalar>, _ row: Int, _ step: Int, _ b: UnsafePointer<V.Scalar>,
    _ ldb: Int,
    _ c: UnsafeMutablePointer<V.Scalar>, _ ldc: Int, _ alpha: Double, _ beta: Double
  ) where V.Scalar: MatMulScalar & FloatingPoint {
    var c00 = V(), c01 = V(), c10 = V(), c11 = V(), c20 = V(), c21 = V(), c30 = V(), c31 = V()
    var x = x, b = UnsafeRawPointer(b)
    let size = MemoryLayout<V>.size, next = ldb * MemoryLayout<V.Scalar>.stride
    for _ in 0..<k {
      let u = b.loadUnaligned(as: V.self), v = b.loadUnaligned(fromByteOffset: size, as: V.self)
      var s = V(repeating: x[0])
      V.Scalar.accumulate(&c00, s, u); V.Scalar.accumulate(&c01, s, v)
      s = V(repeating: x[row])
      V.Scalar.accumulate(&c10, s, u); V.Scalar.accumulate(&c11, s, v)
      s = V(repeating: x[2 * row])
      V.Scalar.accumulate(&c20, s, u); V.Scalar.accumulate(&c21, s, v)
      s = V(repeating: x[3 * row])
      V.Scalar.accumulate(&c30, s, u); V.Scalar.accumulate(&c31, s, v)
      x += step
      b += next
    }
    let n = V.scalarCount
    put(c00, c, alpha, beta); put(c01, c + n, alpha, beta)
    put(c10, c + ldc, alpha, beta); put(c11, c + ldc + n, alpha, beta)
    put(c20, c + 2 * ldc, alpha, beta); put(c21, c + 2 * ldc + n, alpha, beta)
    put(c30, c + 3 * ldc, alpha, beta); put(c31, c + 3 * ldc + n, alpha, beta)
  }
  /// 4 rows × 1 register.
  @inline(__always)
  private static func strip4<V: SIMD>(
    _: V.Type, _ k: Int, _ x: UnsafePointer<V.Scalar>, _ row: Int, _ step: Int, _ b: UnsafePointer<V.Scalar>,
    _ ldb: Int,
    _ c: UnsafeMutablePointer<V.Scalar>, _ ldc: Int, _ alpha: Double, _ beta: Double
  ) where V.Scalar: MatMulScalar & FloatingPoint {
    var c0 = V(), c1 = V(), c2 = V(), c3 = V(), x = x, b = UnsafeRawPointer(b)
    let next = ldb * MemoryLayout<V.Scalar>.stride
    for _ in 0..<k {
      let u = b.loadUnaligned(as: V.self)
      V.Scalar.accumulate(&c0, V(repeating: x[0]), u)
      V.Scalar.accumulate(&c1, V(repeating: x[row]), u)
      V.Scalar.accumulate(&c2, V(repeating: x[2 * row]), u)
      V.Scalar.accumulate(&c3, V(repeating: x[3 * row]), u)
      x += step
      b += next
    }
    put(c0, c, alpha, beta)
    put(c1, c + ldc, alpha, beta)
    put(c2, c + 2 * ldc, alpha, beta)
    put(c3, c + 3 * ldc, alpha, beta)
  }
  /// 1 row × 4 registers: one alone would wait for itself.
  @inline(__always)
  private static func wide1<V: SIMD>(
    _: V.Type, _ k: Int, _ x: UnsafePointer<V.Scalar>, _ step: Int, _ b: UnsafePointer<V.Scalar>, _ ldb: Int,
    _ c: UnsafeMutablePointer<V.Scalar>, _ alpha: Double, _ beta: Double
  ) where V.Scalar: MatMulScalar & FloatingPoint {
    var s0 = V(), s1 = V(), s2 = V(), s3 = V(), x = x, b = UnsafeRawPointer(b)
    let size = MemoryLayout<V>.size, next = ldb * MemoryLayout<V.Scalar>.stride, n = V.scalarCount
    for _ in 0..<k {
      let u = V(repeating: x[0])
      V.Scalar.accumulate(&s0, u, b.loadUnaligned(as: V.self))
      V.Scalar.accumulate(&s1, u, b.loadUnaligned(fromByteOffset: size, as: V.self))
      V.Scalar.accumulate(&s2, u, b.loadUnaligned(fromByteOffset: 2 &* size, as: V.self))
      V.Scalar.accumulate(&s3, u, b.loadUnaligned(fromByteOffset: 3 &* size, as: V.self))
      x += step
      b += next
    }
    put(s0, c, alpha, beta); put(s1, c + n, alpha, beta)
    put(s2, c + 2 * n, alpha, beta); put(s3, c + 3 * n, alpha, beta)
  }
  /// 1 row × 1 register.
  @inline(__always)
  private static func strip1<V: SIMD>(
    _: V.Type, _ k: Int, _ x: UnsafePointer<V.Scalar>, _ step: Int, _ b: UnsafePointer<V.Scalar>, _ ldb: Int,
    _ c: UnsafeMutablePointer<V.Scalar>, _ alpha: Double, _ beta: Double
  ) where V.Scalar: MatMulScalar & FloatingPoint {
    var s = V(), x = x, b = UnsafeRawPointer(b)
    let next = ldb * MemoryLayout<V.Scalar>.stride
    for _ in 0..<k {
      V.Scalar.accumulate(&s, V(repeating: x[0]), b.loadUnaligned(as: V.self))
      x += step
      b += next
    }
    put(s, c, alpha, beta)
  }

  /// c = alpha · x + beta · c for a register.
  @inline(__always)
  private static func put<V: SIMD>(
    _ x: V, _ c: UnsafeMutablePointer<V.Scalar>, _ alpha: Double, _ beta: Double
  ) where V.Scalar: MatMulScalar & FloatingPoint {
    let to = UnsafeMutableRawPointer(c)
    if alpha == 1 && beta == 0 { return to.storeBytes(of: x, as: V.self) }
    let y = V(repeating: .scale(alpha, 1)) * x
    if beta == 0 { return to.storeBytes(of: y, as: V.self) }
    to.storeBytes(of: V(repeating: .scale(beta, 1)) * to.loadUnaligned(as: V.self) + y, as: V.self)
  }
  @inline(__always)
  private static func put<V: SIMD>(
    _: V.Type, _ x: V.Scalar, _ c: UnsafeMutablePointer<V.Scalar>, _ alpha: Double, _ beta: Double
  ) where V.Scalar: MatMulScalar & FloatingPoint {
    c.pointee =
      beta == 0
      ? V.Scalar.scale(alpha, x) : V.Scalar.sum(V.Scalar.scale(beta, c.pointee), V.Scalar.scale(alpha, x))
  }
}
