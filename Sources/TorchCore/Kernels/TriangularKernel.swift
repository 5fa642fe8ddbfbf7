/// A real number that the factorisations here compute with.
typealias Factorable = MatMulScalar & Keyed

/// Triangular systems whose right-hand sides lie row after row.
///
/// Halves of a system are solved one after the other; what couples them is a matrix product. Small systems are
/// substituted, many columns at a time.
enum TriangularKernel {
  /// The rows of a system that is substituted.
  private static let block = 16

  /// x := t⁻¹ x for a lower or upper triangle of n rows, with ones on its diagonal if `unit`.
  static func solve<T: Factorable>(
    _ n: Int, _ t: Matrix, lower: Bool, unit: Bool, _ x: UnsafeMutablePointer<T>, _ ldx: Int, columns: Int
  ) {
    if n <= block { return substitute(n, t, lower, unit, x, ldx, columns) }
    let h = (n / 2 + block - 1) / block * block, y = x + h * ldx, size = MemoryLayout<T>.stride
    if lower {
      solve(h, t, lower: true, unit: unit, x, ldx, columns: columns)
      MatMul.gemm(
        T.self, n - h, columns, h, t.from(h, 0, size: size), Matrix(x, ldx, 1), y, ldx, alpha: -1, beta: 1)
      solve(n - h, t.from(h, h, size: size), lower: true, unit: unit, y, ldx, columns: columns)
    } else {
      solve(n - h, t.from(h, h, size: size), lower: false, unit: unit, y, ldx, columns: columns)
      MatMul.gemm(
        T.self, h, columns, n - h, t.from(0, h, size: size), Matrix(y, ldx, 1), x, ldx, alpha: -1, beta: 1)
      solve(h, t, lower: false, unit: unit, x, ldx, columns: columns)
    }
  }

  private static func substitute<T: Factorable>(
    _ n: Int, _ t: Matrix, _ lower: Bool, _ unit: Bool, _ x: UnsafeMutablePointer<T>, _ ldx: Int,
    _ columns: Int
  ) {
    typealias V = T.Register
    let p = t.base.assumingMemoryBound(to: T.self), lanes = V.scalarCount
    for step in 0..<n {
      let i = lower ? step : n - 1 - step, row = p + i &* t.row, known = lower ? 0..<i : i + 1..<n,
        y = x + i &* ldx
      var j = 0
      while j + 4 * lanes <= columns {
        subtract4(V.self, row, t.column, known, x + j, ldx, y + j)
        j += 4 * lanes
      }
      while j + lanes <= columns {
        subtract1(V.self, row, t.column, known, x + j, ldx, y + j)
        j += lanes
      }
      if j < columns {
        for k in known {
          let f = -row[k &* t.column], z = x + k &* ldx
          for c in j..<columns { y[c].addProduct(f, z[c]) }
        }
      }
      if !unit { divide(y, columns, by: row[i &* t.column]) }
    }
  }
  @inline(__always)
  static func divide<T: Factorable>(_ x: UnsafeMutablePointer<T>, _ n: Int, by d: T) {
    let r = 1 / d
    if r.isFinite {
      for i in 0..<n { x[i] *= r }
    } else {  // of a number that is too small
      for i in 0..<n { x[i] /= d }
    }
  }

  /// y minus the known rows of x times their factors, four registers of columns.
  @inline(__always)
  private static func subtract4<V: SIMD>(
    _: V.Type, _ row: UnsafePointer<V.Scalar>, _ next: Int, _ known: Range<Int>,
    _ x: UnsafeMutablePointer<V.Scalar>,
    _ ldx: Int, _ y: UnsafeMutablePointer<V.Scalar>
  ) where V.Scalar: Factorable {
    let size = MemoryLayout<V>.size, y = UnsafeMutableRawPointer(y)
    func at(_ p: UnsafeMutableRawPointer, _ q: Int) -> V {
      p.loadUnaligned(fromByteOffset: q &* size, as: V.self)
    }
    var (a, b, c, d) = (at(y, 0), at(y, 1), at(y, 2), at(y, 3))
    for k in known {
      let f = V(repeating: -row[k &* next]), z = UnsafeMutableRawPointer(x + k &* ldx)
      V.Scalar.accumulate(&a, f, at(z, 0))
      V.Scalar.accumulate(&b, f, at(z, 1))
      V.Scalar.accumulate(&c, f, at(z, 2))
      V.Scalar.accumulate(&d, f, at(z, 3))
    }
    y.storeBytes(of: a, as: V.self)
    y.storeBytes(of: b, toByteOffset: size, as: V.self)
    y.storeBytes(of: c, toByteOffset: 2 &* size, as: V.self)
    y.storeBytes(of: d, toByteOffset: 3 &* size, as: V.self)
  }
  /// The same for one register.
  @inline(__always)
  private static func subtract1<V: SIMD>(
    _: V.Type, _ row: UnsafePointer<V.Scalar>, _ next: Int, _ known: Range<Int>,
    _ x: UnsafeMutablePointer<V.Scalar>,
    _ ldx: Int, _ y: UnsafeMutablePointer<V.Scalar>
  ) where V.Scalar: Factorable {
    let y = UnsafeMutableRawPointer(y)
    var s = y.loadUnaligned(as: V.self)
    for k in known {
      let z = UnsafeRawPointer(x + k &* ldx).loadUnaligned(as: V.self)
      V.Scalar.accumulate(&s, V(repeating: -row[k &* next]), z)
    }
    y.storeBytes(of: s, as: V.self)
  }
}

extension MatMul {
  /// c = alpha · a b + beta · c in the type of the elements.
  static func gemm<T: Factorable>(
    _: T.Type, _ m: Int, _ n: Int, _ k: Int, _ a: Matrix, _ b: Matrix, _ c: UnsafeMutablePointer<T>,
    _ ldc: Int,
    alpha: Double = 1, beta: Double = 0
  ) {
    gemm(T.self == Float.self ? .float32 : .float64, m, n, k, a, b, c, ldc, alpha: alpha, beta: beta)
  }
}
