/// The QR factorisation by reflections H = I - τ v vᵀ of a matrix that lies row after row.
///
/// Blocks of reflections are applied as matrix products: H₁ ⋯ H_w = I - V T Vᵀ with an upper triangle T (Schreiber and
/// Van Loan, A Storage-Efficient WY Representation for Products of Householder Transformations, 1989). Signs and
/// factors are LAPACK's: v starts with 1, and H turns its column into -sign(α) times its length.
struct QRKernel<T: Factorable> {
  private typealias Row = SIMD16<T>
  /// The columns that are reflected one by one: a row of them is a vector.
  private static var panel: Int { 16 }

  /// The reflections of a block: as many columns as it has, at this distance.
  private let v: UnsafeMutablePointer<T>, width: Int
  /// T, column after column.
  private let t: UnsafeMutablePointer<T>
  /// A copy of a panel, row after row; later two blocks of intermediate results.
  private let work: UnsafeMutablePointer<T>

  /// Runs `body` with memory for blocks of `k` reflections of m rows that are applied to n columns.
  private static func with(_ m: Int, _ n: Int, _ k: Int, _ body: (QRKernel) -> Void) {
    // Wide blocks pay where the matrix is read from memory.
    let width = min(k, k <= 300 ? panel : 3 * panel), work = max(m * panel, 2 * n * width)
    Lapack.scratch(((m + width) * width + work) * MemoryLayout<T>.stride) {
      let v = $0.assumingMemoryBound(to: T.self), t = v + m * width
      body(QRKernel(v: v, width: width, t: t, work: t + width * width))
    }
  }

  // MARK: Entries

  /// R on and above the diagonal of the m x n matrix `a`, the reflections below it, and their factors.
  static func factor(_ a: UnsafeMutablePointer<T>, _ m: Int, _ n: Int, _ tau: UnsafeMutablePointer<T>) {
    if m == 0 || n == 0 { return }
    with(m, n, min(m, n)) { qr in
      for j in stride(from: 0, to: min(m, n), by: qr.width) {
        let wide = min(qr.width, n - j), rows = m - j, count = min(wide, rows), block = a + j * (n + 1)
        for i in stride(from: 0, to: count, by: panel) {
          let here = min(panel, wide - i), below = rows - i, own = min(here, below)
          let corner = block + i * (n + 1), v = qr.v + i * (qr.width + 1)
          copy(corner, n, qr.work, panel, below, here, filling: panel)
          reflect(qr.work, below, here, tau + j + i)
          copy(qr.work, panel, corner, n, below, here, filling: here)
          qr.take(Matrix(corner, n, 1), below, own, v)
          for r in 0..<i { for c in i..<i + own { qr.v[r * qr.width + c] = 0 } }
          if i + here < wide {
            qr.triangle(v, below, own, tau + j + i)
            qr.apply(v, below, own, transposed: true, corner + here, n, wide - i - here)
          }
        }
        if j + wide < n {
          qr.triangle(qr.v, rows, count, tau + j)
          qr.apply(qr.v, rows, count, transposed: true, block + wide, n, n - j - wide)
        }
      }
    }
  }

  /// The first n columns of H₁ ⋯ Hₖ into the m x n matrix `q`, where the reflections stand below the diagonal of `a`.
  static func form(
    _ a: Matrix, _ k: Int, _ tau: UnsafePointer<T>, _ q: UnsafeMutablePointer<T>, _ m: Int, _ n: Int
  ) {
    for i in 0..<m * n { q[i] = 0 }
    for i in k..<max(k, n) { q[i * (n + 1)] = 1 }
    if k == 0 { return }
    with(m, n, k) { qr in
      for j in stride(from: 0, to: k, by: qr.width).reversed() {
        let count = min(qr.width, k - j), rows = m - j, own = q + j * (n + 1), (v, w) = (qr.v, qr.width)
        qr.take(a.from(j, j, size: MemoryLayout<T>.stride), rows, count, v)
        qr.triangle(v, rows, count, tau + j)
        qr.apply(v, rows, count, transposed: false, own + count, n, n - j - count)
        // Its own columns were those of the identity: I - V T V₁ᵀ.
        MatMul.gemm(T.self, count, count, count, Matrix(qr.t, 1, w), Matrix(v, 1, w), qr.work, count)
        MatMul.gemm(T.self, rows, count, count, Matrix(v, w, 1), Matrix(qr.work, count, 1), own, n, alpha: -1)
        for i in 0..<count { own[i * (n + 1)] += 1 }
      }
    }
  }

  /// c := H₁ ⋯ Hₖ c for n columns of c.
  static func multiply(
    _ a: Matrix, _ k: Int, _ tau: UnsafePointer<T>, _ c: UnsafeMutablePointer<T>, _ m: Int, _ n: Int
  ) {
    if k == 0 || n == 0 { return }
    with(m, n, k) { qr in
      for j in stride(from: 0, to: k, by: qr.width).reversed() {
        let count = min(qr.width, k - j)
        qr.take(a.from(j, j, size: MemoryLayout<T>.stride), m - j, count, qr.v)
        qr.triangle(qr.v, m - j, count, tau + j)
        qr.apply(qr.v, m - j, count, transposed: false, c + j * n, n, n)
      }
    }
  }

  // MARK: Blocks

  /// V from what stands below a diagonal.
  private func take(_ a: Matrix, _ rows: Int, _ count: Int, _ v: UnsafeMutablePointer<T>) {
    let x = a.base.assumingMemoryBound(to: T.self)
    if a.column == 1 {
      QRKernel.copy(x, a.row, v, width, rows, count, filling: count)
    } else {
      Transpose.copy(x, a.column, v, width, rows: count, columns: rows)
    }
    for r in 0..<count {
      v[r * (width + 1)] = 1
      for c in r + 1..<max(count, r + 1) { v[r * width + c] = 0 }
    }
  }

  /// T from the products of the reflections with each other.
  private func triangle(_ v: UnsafeMutablePointer<T>, _ rows: Int, _ count: Int, _ tau: UnsafePointer<T>) {
    MatMul.gemm(T.self, count, count, rows, Matrix(v, 1, width), Matrix(v, width, 1), work, count)
    for j in 0..<count {
      let y = t + j * width
      for i in 0..<count { y[i] = 0 }
      y[j] = tau[j]
      for c in 0..<j {
        let f = -tau[j] * work[c * count + j], x = t + c * width
        for i in 0...c { y[i] += f * x[i] }
      }
    }
  }

  /// c := (I - V T Vᵀ) c, or with Tᵀ the transposed product.
  private func apply(
    _ v: UnsafeMutablePointer<T>, _ rows: Int, _ count: Int, transposed: Bool, _ c: UnsafeMutablePointer<T>,
    _ ldc: Int,
    _ n: Int
  ) {
    let x = work, y = work + count * n, turned = Matrix(v, 1, width), down = Matrix(v, width, 1)
    MatMul.gemm(T.self, count, n, rows, turned, Matrix(c, ldc, 1), x, n)
    MatMul.gemm(
      T.self, count, n, count, transposed ? Matrix(t, width, 1) : Matrix(t, 1, width), Matrix(x, n, 1), y, n)
    MatMul.gemm(T.self, rows, n, count, down, Matrix(y, n, 1), c, ldc, alpha: -1, beta: 1)
  }

  /// Rows of some columns, and zeros behind them.
  private static func copy(
    _ x: UnsafePointer<T>, _ ldx: Int, _ y: UnsafeMutablePointer<T>, _ ldy: Int, _ rows: Int, _ columns: Int,
    filling: Int
  ) {
    if columns == panel {
      for r in 0..<rows {
        let row = UnsafeRawPointer(x + r &* ldx).loadUnaligned(as: Row.self)
        UnsafeMutableRawPointer(y + r &* ldy).storeBytes(of: row, as: Row.self)
      }
    } else {
      for r in 0..<rows {
        for c in 0..<columns { y[r &* ldy &+ c] = x[r &* ldx &+ c] }
        for c in columns..<filling { y[r &* ldy &+ c] = 0 }
      }
    }
  }
}
