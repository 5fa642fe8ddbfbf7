import COpenBLAS

/// The eigenvalues and vectors of real symmetric matrices, as LAPACK's `syevd` finds them: by way of a tridiagonal
/// matrix, whose own come from `stedc`.
struct SymmetricKernel<T: Factorable> {
  private typealias V = T.Register
  private static var lanes: Int { V.scalarCount }
  /// The reflections after which the rest of the matrix is updated.
  private static var block: Int { 16 }

  private let n: Int
  /// All of the matrix, row after row, with zeros up to four registers; `lda` leads from row to row.
  private let a: UnsafeMutablePointer<T>, wide: Int, lda: Int
  /// The vectors v and w of the reflections of a block, in turn: the matrix has still to lose v wᵀ + w vᵀ for each.
  private let pairs: UnsafeMutablePointer<T>
  private let work: UnsafeMutablePointer<T>

  /// The values in ascending order into `w` and the vectors as columns into `v`; of `a` one triangle is read. Both lie
  /// row after row. Gives LAPACK's info.
  static func solve(
    _ d: DType, _ n: Int, _ a: UnsafePointer<T>, upper: Bool, _ w: UnsafeMutablePointer<T>,
    _ v: UnsafeMutablePointer<T>
  ) -> Int32 {
    // An odd number of registers apart: rows at a power of two would share few lines of the cache.
    let wide = (n + 4 * lanes - 1) / (4 * lanes) * (4 * lanes), lda = wide + lanes
    let reals = (n + 3) * lda + 4 * block * lda + 3 * lda + 2 * block, integers = 3 + 5 * n
    return Lapack.scratch(d, reals: reals, integers: integers) { memory, places in
      let x = memory.assumingMemoryBound(to: T.self), pairs = x + (n + 3) * lda
      let e = pairs + 4 * block * lda, tau = e + lda
      let s = SymmetricKernel(n: n, a: x, wide: wide, lda: lda, pairs: pairs, work: tau + lda)
      let scale = s.load(a, upper)
      s.tridiagonalize(w, e, tau)
      let info = Lapack.scratch(n * n * MemoryLayout<T>.stride) { z in
        let info = Lapack.worked(d) { work, lwork in
          lapack_stedc(
            d.letter, Int32(n), w, e, z, Int32(n), work, lwork, places,
            lwork < 0 ? -1 : Int32(clamping: integers))
        }
        if info == 0 { Transpose.run(MemoryLayout<T>.stride, 1, n, n, z, v) }
        return info
      }
      if info != 0 { return info }
      QRKernel.multiply(Matrix(x + 1, 1, lda), n - 1, tau, v + n, n - 1, n)
      if scale != 1 { for i in 0..<n { w[i] /= scale } }
      return 0
    }
  }

  /// Both triangles, scaled if their squares would be too large or too small; gives the factor.
  private func load(_ from: UnsafePointer<T>, _ upper: Bool) -> T {
    Transpose.copy(from, n, a, lda, rows: n, columns: n)
    var key = T(0).key
    for i in 0..<n {
      let row = a + i * lda, x = from + i * n
      for j in upper ? i..<n : 0..<i + 1 {
        row[j] = x[j]
        key = max(key, x[j].magnitude.key)
      }
      for j in n..<lda { row[j] = 0 }
    }
    for i in n * lda..<(n + 3) * lda { a[i] = 0 }
    let top = T(key: key)
    let least = (T.leastNormalMagnitude / T.ulpOfOne).squareRoot(), most = 1 / least
    if !(top > 0) || top >= least && top <= most || !top.isFinite { return 1 }
    let scale = (top < least ? least : most) / top
    for i in 0..<n * lda { a[i] *= scale }
    return scale
  }

  /// The diagonal and the one beside it of Qᵀ A Q; the reflections of Q stand in the rows behind that.
  private func tridiagonalize(
    _ d: UnsafeMutablePointer<T>, _ e: UnsafeMutablePointer<T>, _ tau: UnsafeMutablePointer<T>
  ) {
    let swapped = pairs + 2 * Self.block * lda
    for first in stride(from: 0, to: n, by: Self.block) {
      let last = min(n, first + Self.block)
      for j in first..<last {
        let x = a + j * lda, done = 2 * (j - first), v = pairs + done * lda, w = v + lda
        // What the reflections of this block have left of the row.
        for p in stride(from: 0, to: done, by: 2) {
          work[p] = pairs[(p + 1) * lda + j]
          work[p + 1] = pairs[p * lda + j]
        }
        subtract(pairs, done, from: x, j)
        d[j] = x[j]
        if j + 1 == n { break }
        for i in 0..<lda { v[i] = i > j + 1 && i < n ? x[i] : 0 }
        let squares = dot(v, v, j + 1)
        v[j + 1] = x[j + 1]
        let (beta, factor, scale, _) = QRKernel.reflection(v + j + 1, n - j - 1, 1, squares: squares)
        (e[j], tau[j]) = (beta, factor)
        for i in j + 1..<n { v[i] *= scale }
        v[j + 1] = 1
        (x + j + 1).update(from: v + j + 1, count: n - j - 1)
        // w = τ (A v - (v' w'ᵀ + w' v'ᵀ) v), and then without half of its part along v.
        multiply(v, w, j + 1)
        for p in stride(from: 0, to: done, by: 2) {
          work[p] = dot(pairs + (p + 1) * lda, v, j + 1)
          work[p + 1] = dot(pairs + p * lda, v, j + 1)
        }
        subtract(pairs, done, from: w, j + 1)
        let along = dot(w, v, j + 1) * factor * factor / 2
        for i in 0...j { w[i] = 0 }
        for i in j + 1..<n { w[i] = factor * w[i] - along * v[i] }
      }
      if last == n { continue }
      for p in 0..<last - first {
        (swapped + 2 * p * lda).update(from: pairs + (2 * p + 1) * lda, count: lda)
        (swapped + (2 * p + 1) * lda).update(from: pairs + 2 * p * lda, count: lda)
      }
      // On and above the diagonal, in strips at fixed places: what lies before them is never read again.
      var i = last
      while i < n {
        let end = min(n, (i + 64) / 64 * 64)
        MatMul.gemm(
          T.self, end - i, n - i, 2 * (last - first), Matrix(pairs + i, 1, lda), Matrix(swapped + i, lda, 1),
          a + i * (lda + 1), lda, alpha: -1, beta: 1)
        i = end
      }
    }
  }

  /// y = A x for what is left of A from row and column `first` on, where x is zero before. Four rows at a time, right of
  /// the diagonal: each element serves its own row and the one that mirrors it.
  private func multiply(_ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, _ first: Int) {
    let lanes = Self.lanes, step = lda &* MemoryLayout<T>.stride
    func at(_ p: UnsafeRawPointer, _ row: Int) -> V {
      p.loadUnaligned(fromByteOffset: row &* step, as: V.self)
    }
    for i in 0..<lda { y[i] = 0 }
    for r in stride(from: first & ~3, to: n, by: 4) {
      var i = r / lanes * lanes
      var p = UnsafeRawPointer(a + (r &* lda &+ i)), z = UnsafeRawPointer(x + i).loadUnaligned(as: V.self)
      // The square on the diagonal is there as a whole.
      var (s0, s1, s2, s3) = (at(p, 0) * z, at(p, 1) * z, at(p, 2) * z, at(p, 3) * z)
      let (f0, f1) = (V(repeating: x[r]), V(repeating: x[r + 1]))
      let (f2, f3) = (V(repeating: x[r + 2]), V(repeating: x[r + 3]))
      i += lanes
      while i < wide {
        let to = UnsafeMutableRawPointer(y + i)
        p += MemoryLayout<V>.size
        z = UnsafeRawPointer(x + i).loadUnaligned(as: V.self)
        let (a0, a1, a2, a3) = (at(p, 0), at(p, 1), at(p, 2), at(p, 3))
        var (even, odd) = (to.loadUnaligned(as: V.self), a1 * f1)
        T.accumulate(&even, a0, f0)
        T.accumulate(&odd, a3, f3)
        T.accumulate(&even, a2, f2)
        T.accumulate(&s0, a0, z)
        T.accumulate(&s1, a1, z)
        T.accumulate(&s2, a2, z)
        T.accumulate(&s3, a3, z)
        to.storeBytes(of: even + odd, as: V.self)
        i += lanes
      }
      y[r] += total(s0)
      y[r + 1] += total(s1)
      y[r + 2] += total(s2)
      y[r + 3] += total(s3)
    }
  }

  /// y minus the rows of x times `work`, in whole registers from before element `first` on.
  private func subtract(_ x: UnsafePointer<T>, _ rows: Int, from y: UnsafeMutablePointer<T>, _ first: Int) {
    let size = MemoryLayout<V>.size, step = lda &* MemoryLayout<T>.stride
    var i = first / (4 * Self.lanes) * (4 * Self.lanes)
    func at(_ p: UnsafeRawPointer, _ q: Int) -> V { p.loadUnaligned(fromByteOffset: q &* size, as: V.self) }
    func put(_ p: UnsafeMutableRawPointer, _ q: Int, _ x: V) {
      p.storeBytes(of: x, toByteOffset: q &* size, as: V.self)
    }
    while i + 8 * Self.lanes <= wide {
      let z = UnsafeMutableRawPointer(y + i)
      var (a, b, c, d) = (at(z, 0), at(z, 1), at(z, 2), at(z, 3))
      var (e, f, g, h) = (at(z, 4), at(z, 5), at(z, 6), at(z, 7))
      var p = UnsafeRawPointer(x + i)
      for r in 0..<rows {
        let s = V(repeating: -work[r])
        T.accumulate(&a, s, at(p, 0)); T.accumulate(&b, s, at(p, 1))
        T.accumulate(&c, s, at(p, 2)); T.accumulate(&d, s, at(p, 3))
        T.accumulate(&e, s, at(p, 4)); T.accumulate(&f, s, at(p, 5))
        T.accumulate(&g, s, at(p, 6)); T.accumulate(&h, s, at(p, 7))
        p += step
      }
      put(z, 0, a); put(z, 1, b); put(z, 2, c); put(z, 3, d)
      put(z, 4, e); put(z, 5, f); put(z, 6, g); put(z, 7, h)
      i += 8 * Self.lanes
    }
    if i == wide { return }
    let z = UnsafeMutableRawPointer(y + i)
    var (a, b, c, d) = (at(z, 0), at(z, 1), at(z, 2), at(z, 3)), p = UnsafeRawPointer(x + i)
    for r in 0..<rows {
      let s = V(repeating: -work[r])
      T.accumulate(&a, s, at(p, 0)); T.accumulate(&b, s, at(p, 1))
      T.accumulate(&c, s, at(p, 2)); T.accumulate(&d, s, at(p, 3))
      p += step
    }
    put(z, 0, a); put(z, 1, b); put(z, 2, c); put(z, 3, d)
  }

  /// Σ xᵢ yᵢ in whole registers from that of element `first` on.
  private func dot(_ x: UnsafePointer<T>, _ y: UnsafePointer<T>, _ first: Int) -> T {
    var even = V(), odd = V(), i = first / (2 * Self.lanes) * (2 * Self.lanes)
    func at(_ p: UnsafePointer<T>) -> V { UnsafeRawPointer(p).loadUnaligned(as: V.self) }
    while i < wide {
      T.accumulate(&even, at(x + i), at(y + i))
      T.accumulate(&odd, at(x + i + Self.lanes), at(y + i + Self.lanes))
      i += 2 * Self.lanes
    }
    return total(even + odd)
  }
}
