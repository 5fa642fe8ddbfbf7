import COpenMP

/// Matrix products that read the left operand where it lies. Of the right one a panel at a time is packed, two registers
/// wide and so deep that the nearest cache holds it, and meets many rows at once.
///
/// Every element of the result is one chain of additions over k: the numbers depend neither on the threads nor on the
/// shape around them.
enum PanelMatMul {
  /// Whether this is the fastest way (measured: a tenth to a fifth less time than by a library): the tiles fit the
  /// registers, and an operand is turned, which a library copies as a whole.
  static func suits(_ m: Int, _ n: Int, _ k: Int, _ a: MatMul.Operand, _ b: MatMul.Operand) -> Bool {
    if torch_has_wide_registers == 0 || m * n * k > 1 << 26 { return false }
    return b.isTurned ? m >= 64 : a.isTurned && m >= 8 && spreads(b.matrix.row * 4)
  }

  /// Steps that a panel is deep and rows that it meets, at most: that part of the left operand stays in the second cache.
  private static let depth = 128, tall = 512

  /// c = start + a b, where the rows or the columns of a are contiguous; `start` may be c, or one row for all.
  static func gemm<T: MatMulScalar & MatMulElement>(
    _ m: Int, _ n: Int, _ k: Int, _ a: Matrix, _ b: Matrix, from start: TileStart<T>,
    _ c: UnsafeMutablePointer<T>, _ ldc: Int
  ) where T.Compute == T, T.Register.Scalar == T {
    let width = RegisterTile<T.Register>.width, size = MemoryLayout<T>.stride
    let strips = (m + 7) / 8, panels = (n + width - 1) / width, threads = Threads.available
    // Threads share the panels, that each is packed once; panels that lie there they share by their rows, which leaves a
    // thread that part of the result which it also has of any other tensor.
    let byRows = b.column == 1 && spreads(b.row * size) && strips >= 4 * threads
    let down = byRows ? (m + tall * threads - 1) / (tall * threads) * threads : (m + tall - 1) / tall
    let across = down % threads == 0 ? 1 : min(panels, threads)
    parallel(down * across, grain: max(1, 500_000 * down * across / (m * n * k))) { first, last in
      for t in first..<last {
        let (i, j) = (t / across, t % across), row = strips * i / down * 8,
          column = panels * j / across * width
        let rows = min(m, strips * (i + 1) / down * 8) - row
        let columns = min(n, panels * (j + 1) / across * width) - column
        multiply(
          rows, columns, k, a.from(row, 0, size: size), b.from(0, column, size: size),
          start.from(row, column),
          c + row * ldc + column, ldc)
      }
    }
  }

  /// The same on one thread.
  private static func multiply<T: MatMulScalar & MatMulElement>(
    _ m: Int, _ n: Int, _ k: Int, _ a: Matrix, _ b: Matrix, _ start: TileStart<T>,
    _ c: UnsafeMutablePointer<T>, _ ldc: Int
  ) where T.Compute == T, T.Register.Scalar == T {
    typealias Tile = RegisterTile<T.Register>
    let width = Tile.width, size = MemoryLayout<T>.stride, isTurned = a.column != 1
    let steps = (k + depth - 1) / depth, deepest = (k + steps - 1) / steps
    let down = (m + 7) / 8, across = (n + width - 1) / width
    let memory = Storage(bytes: (width * deepest + 8 * width + (isTurned ? down * 8 * deepest : 0)) * size)
    if Failure.pending { return }
    let panel = memory.base.assumingMemoryBound(to: T.self), edge = panel + width * deepest
    let left = edge + 8 * width, x = a.base.assumingMemoryBound(to: T.self)
    let from = b.base.assumingMemoryBound(to: T.self)
    let packLeft = PackedMatMul.packer(T.self, a, m, 8)
    let packRight = PackedMatMul.packer(T.self, b.transposed, n, width)
    for step in 0..<steps {
      let first = k * step / steps, deep = k * (step + 1) / steps - first
      let start = step == 0 ? start : TileStart(UnsafePointer(c), row: ldc)
      if isTurned { for i in 0..<down { packLeft(i, first, deep, left + i * 8 * deep) } }
      for j in 0..<across {
        let columns = min(width, n - width * j)
        let isInPlace = b.column == 1 && columns == width && spreads(b.row * size)
        let right = isInPlace ? from + first * b.row + width * j : UnsafePointer(panel)
        let ldb = isInPlace ? b.row : width
        if !isInPlace { packRight(j, first, deep, panel) }
        for i in 0..<down {
          let rows = min(8, m - 8 * i), isWhole = rows == 8 && columns == width
          let y = c + 8 * i * ldc + j * width, (to, ldy) = isWhole ? (y, ldc) : (edge, width)
          var start = start.from(8 * i, j * width)
          if !isWhole, let base = start.base {
            copy(base, start.row, edge, width, rows, columns)
            start = TileStart(UnsafePointer(edge), row: width)
          }
          if isTurned {
            packed(deep, left + i * 8 * deep, right, ldb, start, to, ldy)
          } else {
            inPlace(deep, x + i * 8 * a.row + first, a.row, rows, right, ldb, start, to, ldy)
          }
          if !isWhole { copy(edge, width, y, ldc, rows, columns) }
        }
      }
    }
    withExtendedLifetime(memory) {}
  }

  /// Whether rows so many bytes apart spread over the sets of the nearest cache.
  private static func spreads(_ bytes: Int) -> Bool { bytes % 512 != 0 }

  // Functions of their own, which have all registers.
  @inline(never) private static func packed<T: MatMulScalar>(
    _ k: Int, _ a: UnsafePointer<T>, _ b: UnsafePointer<T>, _ ldb: Int,
    _ start: TileStart<T>, _ y: UnsafeMutablePointer<T>, _ ldy: Int
  ) {
    RegisterTile<T.Register>.packed(k, a, b, ldb: ldb, from: start, y, ldy)
  }
  @inline(never) private static func inPlace<T: MatMulScalar>(
    _ k: Int, _ a: UnsafePointer<T>, _ row: Int, _ rows: Int, _ b: UnsafePointer<T>, _ ldb: Int,
    _ start: TileStart<T>, _ y: UnsafeMutablePointer<T>, _ ldy: Int
  ) {
    RegisterTile<T.Register>.rows(k, a, row, rows, b, ldb: ldb, from: start, y, ldy)
  }

  private static func copy<T>(
    _ x: UnsafePointer<T>, _ xRow: Int, _ y: UnsafeMutablePointer<T>, _ yRow: Int, _ rows: Int, _ columns: Int
  ) {
    for i in 0..<rows {
      let x = x + i * xRow, y = y + i * yRow
      for j in 0..<columns { y[j] = x[j] }
    }
  }
}
