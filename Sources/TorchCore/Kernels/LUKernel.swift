import COpenBLAS

/// The LU factorisation with row exchanges of a matrix that lies row after row: A = P L U, in place.
///
/// The left half of the columns is factored first (Toledo, Locality of Reference in LU Decomposition with Partial
/// Pivoting, 1997): nearly all the work is in the product that updates the right half. Of a few columns a transposed
/// copy is factored, in which a column is contiguous. A pivot is the first of largest magnitude in its column.
struct LUKernel<T: Factorable> {
  private let a: UnsafeMutablePointer<T>, m: Int, lda: Int
  private let pivots: UnsafeMutablePointer<Int32>
  private let panel: UnsafeMutablePointer<T>
  private var info: Int32 = 0
  private static var width: Int { 16 }

  /// L without its ones and U over the m x n matrix `a`, and the exchanges, from 1. Gives 0, or the first diagonal
  /// element of U that is zero, from 1.
  static func factor(
    _ a: UnsafeMutablePointer<T>, _ m: Int, _ n: Int, _ pivots: UnsafeMutablePointer<Int32>
  ) -> Int32 {
    if m * n <= 64 { return factorTiny(a, m, n, pivots) }
    let lanes = T.Register.scalarCount
    return Lapack.scratch(width * (m + 3 * lanes) * MemoryLayout<T>.stride) { memory in
      var lu = LUKernel(a: a, m: m, lda: n, pivots: pivots, panel: memory.assumingMemoryBound(to: T.self))
      lu.factor(0, 0, n)
      return lu.info
    }
  }

  private init(
    a: UnsafeMutablePointer<T>, m: Int, lda: Int, pivots: UnsafeMutablePointer<Int32>,
    panel: UnsafeMutablePointer<T>
  ) {
    (self.a, self.m, self.lda, self.pivots, self.panel) = (a, m, lda, pivots, panel)
  }

  /// The same for a matrix of a few cache lines.
  private static func factorTiny(
    _ a: UnsafeMutablePointer<T>, _ m: Int, _ n: Int, _ pivots: UnsafeMutablePointer<Int32>
  ) -> Int32 {
    var info: Int32 = 0
    for j in 0..<min(m, n) {
      let row = a + j * n
      var p = j
      for i in j + 1..<max(m, j + 1) where a[i * n + j].magnitude > a[p * n + j].magnitude { p = i }
      pivots[j] = Int32(p + 1)
      let pivot = a[p * n + j], r = 1 / pivot
      if pivot == 0 && info == 0 { info = Int32(j + 1) }
      if p != j { for c in 0..<n { (row[c], a[p * n + c]) = (a[p * n + c], row[c]) } }
      for i in j + 1..<max(m, j + 1) {
        let x = a + i * n, l = pivot == 0 ? x[j] : r.isFinite ? x[j] * r : x[j] / pivot
        x[j] = l
        for c in j + 1..<max(n, j + 1) { x[c].addProduct(-l, row[c]) }
      }
    }
    return info
  }

  /// Factors some columns from a row on.
  private mutating func factor(_ row: Int, _ column: Int, _ columns: Int) {
    if row >= m || columns == 0 { return }
    if columns <= Self.width { return factorPanel(row, column, columns) }
    let left = (columns / 2 + Self.width - 1) / Self.width * Self.width, right = columns - left
    let k = min(m - row, left), below = m - row - k
    let l = a + row * lda + column, u = l + left
    factor(row, column, left)
    exchange(row, k, column + left, right)
    TriangularKernel.solve(k, Matrix(l, lda, 1), lower: true, unit: true, u, lda, columns: right)
    MatMul.gemm(
      T.self, below, right, k, Matrix(l + k * lda, lda, 1), Matrix(u, lda, 1), u + k * lda, lda, alpha: -1,
      beta: 1)
    factor(row + k, column + left, right)
    exchange(row + k, min(below, right), column, left)
  }

  /// Exchanges rows in some columns as `count` pivots from `row` on say.
  private func exchange(_ row: Int, _ count: Int, _ column: Int, _ columns: Int) {
    for i in row..<row + max(count, 0) where Int(pivots[i]) != i + 1 {
      let x = a + i * lda + column, y = a + (Int(pivots[i]) - 1) * lda + column
      for j in 0..<columns { (x[j], y[j]) = (y[j], x[j]) }
    }
  }

  private mutating func factorPanel(_ row: Int, _ column: Int, _ columns: Int) {
    let lanes = T.Register.scalarCount, rows = m - row, corner = a + row * lda + column
    // The distance of columns is odd in registers: a power of two would let them share few lines of the cache.
    let next = ((rows + lanes - 1) / lanes | 1) * lanes + lanes
    Transpose.copy(corner, lda, panel, next, rows: rows, columns: columns)
    for c in 0..<columns { for i in rows..<next { panel[c * next + i] = 0 } }
    for j in 0..<min(rows, columns) {
      let l = panel + j * next, p = Self.largest(l, j, rows)
      pivots[row + j] = Int32(row + p + 1)
      if l[p] == 0 {
        if info == 0 { info = Int32(row + j + 1) }
      } else {
        if p != j { for c in 0..<columns { swap(&panel[c * next + j], &panel[c * next + p]) } }
        TriangularKernel.divide(l + j + 1, rows - j - 1, by: l[j])
      }
      eliminate(j, rows, columns, next)
    }
    Transpose.copy(panel, next, corner, lda, rows: columns, columns: rows)
  }

  /// Subtracts column j times row j from what is to its right and below.
  private func eliminate(_ j: Int, _ rows: Int, _ columns: Int, _ next: Int) {
    typealias V = T.Register
    let step = next &* MemoryLayout<T>.stride
    for i in stride(from: j &+ 1, to: rows, by: V.scalarCount) {
      let l = UnsafeRawPointer(panel + (j &* next &+ i)).loadUnaligned(as: V.self)
      let right = panel + (j &+ 1) &* next
      var u = right + j, x = UnsafeMutableRawPointer(right + i)
      for _ in j + 1..<max(columns, j + 1) {
        var s = x.loadUnaligned(as: V.self)
        T.accumulate(&s, V(repeating: -u.pointee), l)
        x.storeBytes(of: s, as: V.self)
        x += step
        u += next
      }
    }
  }

  /// The first place of the largest magnitude from `first` on.
  private static func largest(_ x: UnsafePointer<T>, _ first: Int, _ n: Int) -> Int {
    var top = x[first].magnitude.key, i = first
    for i in first..<n { top = max(top, x[i].magnitude.key) }
    if top > T.infinity.key {  // there is NaN, which is not larger than anything
      for k in first..<n where x[k].magnitude > x[i].magnitude { i = k }
      return i
    }
    while i &+ 16 <= n {
      var isHere = false
      for q in 0..<16 { isHere = isHere || x[i &+ q].magnitude.key == top }
      if isHere { break }
      i &+= 16
    }
    while x[i].magnitude.key != top { i &+= 1 }
    return i
  }
}

// MARK: Systems

extension LUKernel {
  /// x := A⁻¹ x, or A⁻ᵀ x, for some columns of x and the factors of A.
  static func solve(
    _ lu: UnsafePointer<T>, _ n: Int, _ pivots: UnsafePointer<Int32>, _ x: UnsafeMutablePointer<T>,
    _ ldx: Int,
    columns: Int, transposed: Bool
  ) {
    if columns < width && n > width { return solveFew(lu, n, pivots, x, ldx, columns, transposed) }
    if ldx == columns { return solve(lu, n, pivots, x, columns, transposed) }
    strip(n, columns) { y in
      for i in 0..<n { (y + i * columns).update(from: x + i * ldx, count: columns) }
      solve(lu, n, pivots, y, columns, transposed)
      for i in 0..<n { (x + i * ldx).update(from: y + i * columns, count: columns) }
    }
  }
  private static func solve(
    _ lu: UnsafePointer<T>, _ n: Int, _ pivots: UnsafePointer<Int32>, _ x: UnsafeMutablePointer<T>,
    _ columns: Int,
    _ transposed: Bool
  ) {
    let a = transposed ? Matrix(lu, 1, n) : Matrix(lu, n, 1)
    if !transposed { exchange(x, n, pivots, columns, 1, columns, reversed: false) }
    TriangularKernel.solve(n, a, lower: true, unit: !transposed, x, columns, columns: columns)
    TriangularKernel.solve(n, a, lower: false, unit: transposed, x, columns, columns: columns)
    if transposed { exchange(x, n, pivots, columns, 1, columns, reversed: true) }
  }
  /// A few columns are solved by OpenBLAS, for which they lie side by side, and A is its transpose.
  private static func solveFew(
    _ lu: UnsafePointer<T>, _ n: Int, _ pivots: UnsafePointer<Int32>, _ x: UnsafeMutablePointer<T>,
    _ ldx: Int,
    _ columns: Int, _ transposed: Bool
  ) {
    strip(n, columns) { y in
      func triangle(_ side: Character, unit: Bool) {
        lapack_trsm(
          (T.self == Float.self ? DType.float32 : .float64).letter, .init("L"), .init(side),
          .init(transposed ? "N" : "T"), .init(unit ? "U" : "N"), Int32(n), Int32(columns), lu, Int32(n), y,
          Int32(n))
      }
      for c in 0..<columns { for i in 0..<n { y[c * n + i] = x[i * ldx + c] } }
      if transposed {
        triangle("L", unit: false)
        triangle("U", unit: true)
        exchange(y, n, pivots, 1, n, columns, reversed: true)
      } else {
        exchange(y, n, pivots, 1, n, columns, reversed: false)
        triangle("U", unit: true)
        triangle("L", unit: false)
      }
      for c in 0..<columns { for i in 0..<n { x[i * ldx + c] = y[c * n + i] } }
    }
  }
  /// Exchanges rows, or puts them back.
  private static func exchange(
    _ x: UnsafeMutablePointer<T>, _ n: Int, _ pivots: UnsafePointer<Int32>, _ row: Int, _ column: Int,
    _ columns: Int,
    reversed: Bool
  ) {
    for step in 0..<n {
      let i = reversed ? n - 1 - step : step, p = Int(pivots[i]) - 1
      if p == i { continue }
      let (a, b) = (x + i * row, x + p * row)
      for c in 0..<columns { (a[c &* column], b[c &* column]) = (b[c &* column], a[c &* column]) }
    }
  }

  /// Some columns of (L U)⁻¹.
  static func invert(
    _ lu: UnsafePointer<T>, _ n: Int, _ x: UnsafeMutablePointer<T>, _ first: Int, columns: Int
  ) {
    strip(n, columns) { y in
      y.update(repeating: 0, count: n * columns)
      for c in 0..<columns { y[(first + c) * columns + c] = 1 }
      // Those of L⁻¹ are zero above the diagonal.
      let corner = Matrix(lu + first * (n + 1), n, 1), below = y + first * columns
      TriangularKernel.solve(n - first, corner, lower: true, unit: true, below, columns, columns: columns)
      TriangularKernel.solve(n, Matrix(lu, n, 1), lower: false, unit: false, y, columns, columns: columns)
      for i in 0..<n { (x + i * n + first).update(from: y + i * columns, count: columns) }
    }
  }
  /// x := x Pᵀ for the permutation that these exchanges make.
  static func exchange(columnsOf x: UnsafeMutablePointer<T>, _ n: Int, _ pivots: UnsafePointer<Int32>) {
    if (0..<n).allSatisfy({ Int(pivots[$0]) == $0 + 1 }) { return }
    var places = Array(0..<n)
    for i in 0..<n { places.swapAt(i, Int(pivots[i]) - 1) }
    strip(1, n) { row in
      for i in 0..<n {
        let x = x + i * n
        row.update(from: x, count: n)
        for c in 0..<n { x[places[c]] = row[c] }
      }
    }
  }

  /// Memory of its own for some columns: threads that write parts of the same rows would wait for each other.
  private static func strip(_ n: Int, _ columns: Int, _ body: (UnsafeMutablePointer<T>) -> Void) {
    Lapack.scratch(n * columns * MemoryLayout<T>.stride) { body($0.assumingMemoryBound(to: T.self)) }
  }
}
