/// Products with a vector, which run at the speed of memory: every element of the matrix is read once.
enum MatVec {
  /// The matrix product when one operand is a vector; false if neither is, or its memory is too scattered.
  static func gemv<T: MatMulScalar & BinaryFloatingPoint>(
    _ m: Int, _ n: Int, _ k: Int, _ a: Matrix, _ b: Matrix, _ c: UnsafeMutablePointer<T>, _ ldc: Int,
    _ alpha: Double, _ beta: Double
  ) -> Bool {
    if n == 1 { return product(m, k, a, b.base, b.row, c, ldc, alpha, beta) }
    if m == 1 { return product(n, k, b.transposed, a.base, a.column, c, 1, alpha, beta) }
    return false
  }

  /// y = alpha · a x + beta · y.
  private static func product<T: MatMulScalar & BinaryFloatingPoint>(
    _ m: Int, _ k: Int, _ a: Matrix, _ x: UnsafeRawPointer, _ step: Int, _ y: UnsafeMutablePointer<T>,
    _ next: Int,
    _ alpha: Double, _ beta: Double
  ) -> Bool {
    let p = a.base.assumingMemoryBound(to: T.self), x = x.assumingMemoryBound(to: T.self)
    if a.column != 1 && a.row != 1 { return false }
    if step != 1 && k > 1 {
      let dense = Storage(bytes: k * MemoryLayout<T>.stride), d = dense.base.assumingMemoryBound(to: T.self)
      for i in 0..<k { d[i] = x[i * step] }
      return product(m, k, a, dense.base, 1, y, next, alpha, beta)
    }
    @inline(__always) func put(_ i: Int, _ s: T) {
      y[i * next] = beta == 0 ? T.scale(alpha, s) : T.sum(T.scale(beta, y[i * next]), T.scale(alpha, s))
    }
    if a.column == 1 {
      parallel(m, grain: max(1, 32768 / k)) { first, last in
        // Two rows at a time: two streams from memory.
        var i = first
        while i + 2 <= last {
          let (s, t) = dots(p + i * a.row, p + (i + 1) * a.row, x, k)
          put(i, s)
          put(i + 1, t)
          i += 2
        }
        if i < last { put(i, dot(p + i * a.row, x, k)) }
      }
    } else {
      let strip = 512  // rows whose sums stay in L1
      parallel((m + strip - 1) / strip, grain: max(1, 32768 / (k * min(m, strip)))) { first, last in
        for s in first..<last {
          let i = s * strip, rows = min(strip, m - i)
          withScratch(of: T.self, strip) { t in
            let t = t.baseAddress!
            for r in 0..<rows { t[r] = 0 }
            var j = 0
            while j + 4 <= k {
              let q0 = p + i + j * a.column, q1 = q0 + a.column, q2 = q1 + a.column, q3 = q2 + a.column
              let x0 = x[j], x1 = x[j + 1], x2 = x[j + 2], x3 = x[j + 3]
              for r in 0..<rows { t[r] += (q0[r] * x0 + q1[r] * x1) + (q2[r] * x2 + q3[r] * x3) }
              j += 4
            }
            while j < k {
              let q = p + i + j * a.column, x0 = x[j]
              for r in 0..<rows { t[r] += q[r] * x0 }
              j += 1
            }
            for r in 0..<rows { put(i + r, t[r]) }
          }
        }
      }
    }
    return true
  }

  /// Σ xᵢ yᵢ over contiguous elements.
  @inline(__always)
  static func dot<T: MatMulScalar & BinaryFloatingPoint>(
    _ x: UnsafePointer<T>, _ y: UnsafePointer<T>, _ n: Int
  ) -> T {
    dots(x, x, y, n).0  // the optimiser drops the other
  }
  /// Σ xᵢ zᵢ and Σ yᵢ zᵢ over contiguous elements: four registers each, then a tree.
  @inline(__always)
  private static func dots<T: MatMulScalar & BinaryFloatingPoint>(
    _ x: UnsafePointer<T>, _ y: UnsafePointer<T>, _ z: UnsafePointer<T>, _ n: Int
  ) -> (T, T) {
    typealias V = T.Register
    let w = V.scalarCount
    @inline(__always) func at(_ p: UnsafePointer<T>, _ i: Int) -> V {
      UnsafeRawPointer(p + i).loadUnaligned(as: V.self)
    }
    var a = V(), b = V(), c = V(), d = V(), e = V(), f = V(), g = V(), h = V(), i = 0
    while i + 4 * w <= n {
      let (p, q, r, s) = (at(z, i), at(z, i + w), at(z, i + 2 * w), at(z, i + 3 * w))
      a.addProduct(at(x, i), p)
      e.addProduct(at(y, i), p)
      b.addProduct(at(x, i + w), q)
      f.addProduct(at(y, i + w), q)
      c.addProduct(at(x, i + 2 * w), r)
      g.addProduct(at(y, i + 2 * w), r)
      d.addProduct(at(x, i + 3 * w), s)
      h.addProduct(at(y, i + 3 * w), s)
      i += 4 * w
    }
    while i + w <= n {
      let p = at(z, i)
      a.addProduct(at(x, i), p)
      e.addProduct(at(y, i), p)
      i += w
    }
    var s = total((a + b) + (c + d)), t = total((e + f) + (g + h))
    while i < n {
      s += x[i] * z[i]
      t += y[i] * z[i]
      i += 1
    }
    return (s, t)
  }
}
