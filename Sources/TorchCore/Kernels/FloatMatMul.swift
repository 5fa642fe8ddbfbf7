import COneDNN

// Matrix products by a library's kernels, a tile of the result at a time; for float32 those of oneDNN.

extension MatMul {
  /// float32: c = alpha · a b + beta · c.
  static func float(
    _ m: Int, _ n: Int, _ k: Int, _ a: Matrix, _ b: Matrix, _ c: UnsafeMutableRawPointer, _ ldc: Int,
    _ alpha: Double, _ beta: Double
  ) {
    let y = c.assumingMemoryBound(to: Float.self)
    if MatVec.gemv(m, n, k, a, b, y, ldc, alpha, beta) { return }
    // A right operand in columns has to be turned first, and columns that fill no register are slow: tiny ones only.
    if m * n * k <= (b.column == 1 && n % 4 == 0 ? SmallMatMul.limit : SmallMatMul.limit / 16) {
      return SmallMatMul.gemm(m, n, k, a, b, y, ldc, alpha: alpha, beta: beta)
    }
    guard let a = Operand(a, m, k), let b = Operand(b, k, n) else {
      return PackedMatMul.gemm(Float.self, m, n, k, a, b, c, ldc, alpha: alpha, beta: beta)
    }
    if alpha == 1 && (beta == 0 || beta == 1) && PanelMatMul.suits(m, n, k, a, b) {
      let start = UnsafePointer(beta == 0 ? nil : y)
      return PanelMatMul.gemm(m, n, k, a.matrix, b.matrix, from: .init(start, row: ldc), y, ldc)
    }
    // The library's kernels are fastest where both operands lie row after row, and the rows of the right one near each
    // other: what lies otherwise is copied, where enough rows or columns share the copy (measured: a tenth to a third
    // less time).
    let copiesRight = k <= deepest && (b.isTurned ? m >= 64 : n > 512 && m >= 256 && k >= 128)
    let tiles = Tiles(m, n, k, wide: width(m, n), downFirst: copiesRight), many = tiles.count > 1
    let copiesLeft = a.isTurned && n >= 128 && k <= deepest
    tiles.run { mine in
      let left = many && copiesLeft ? Copy(rows: tiles.tall, columns: k) : nil
      let right = many && copiesRight ? Copy(rows: k, columns: tiles.wide) : nil
      if Failure.pending { return }
      for t in mine {
        let (i, rows, j, columns) = tiles[t]
        let x = left?.of(Float.self, a.matrix, i, 0, rows, k) ?? a.from(i, 0)
        let w = right?.of(Float.self, b.matrix, 0, j, k, columns) ?? b.from(0, j)
        multiply(rows, columns, k, x, w, y + i * ldc + j, ldc, alpha, beta)
      }
      withExtendedLifetime((left, right)) {}
    }
  }

  /// c = a b, to every row of which `row` is added; false where no kernel does both at once.
  static func addingRow(
    _ dtype: DType, _ m: Int, _ n: Int, _ k: Int, _ a: Matrix, _ b: Matrix, row: UnsafeMutableRawPointer,
    _ c: UnsafeMutableRawPointer, _ ldc: Int
  ) -> Bool {
    guard dtype == .float32 && n > 1, let a = Operand(a, m, k), let b = Operand(b, k, n),
      PanelMatMul.suits(m, n, k, a, b)
    else { return false }
    PanelMatMul.gemm(
      m, n, k, a.matrix, b.matrix, from: .init(UnsafePointer(row.assumingMemoryBound(to: Float.self))),
      c.assumingMemoryBound(to: Float.self), ldc)
    return true
  }

  /// Types of two bytes: the same kernels on copies in float32, each result rounded once.
  static func narrow<E: MatMulElement>(
    _: E.Type, _ m: Int, _ n: Int, _ k: Int, _ a: Matrix, _ b: Matrix, _ c: UnsafeMutableRawPointer,
    _ ldc: Int,
    _ alpha: Double, _ beta: Double
  ) where E.Compute == Float {
    let tiles = Tiles(m, n, k, wide: width(m, n), downFirst: true), c = c.assumingMemoryBound(to: E.self)
    if m < 32 || tiles.count == 1 || k > deepest {
      return PackedMatMul.gemm(E.self, m, n, k, a, b, c, ldc, alpha: alpha, beta: beta)
    }
    tiles.run { mine in
      let left = Copy(rows: tiles.tall, columns: k), right = Copy(rows: k, columns: tiles.wide)
      let sums = Storage(bytes: 4 * tiles.tall * tiles.wide)
      let y = sums.base.assumingMemoryBound(to: Float.self)
      if Failure.pending { return }
      for t in mine {
        let (i, rows, j, columns) = tiles[t]
        func each(_ body: (_ y: UnsafeMutablePointer<Float>, _ c: UnsafeMutablePointer<E>) -> Void) {
          for r in 0..<rows { body(y + r * columns, c + (i + r) * ldc + j) }
        }
        if beta != 0 { each { y, c in for q in 0..<columns { y[q] = E.read(c + q) } } }
        let x = left.of(E.self, a, i, 0, rows, k), w = right.of(E.self, b, 0, j, k, columns)
        multiply(rows, columns, k, x, w, y, columns, alpha, beta)
        each { y, c in for q in 0..<columns { c[q] = E.write(y[q]) } }
      }
      withExtendedLifetime((left, right, sums)) {}
    }
  }

  private static func multiply(
    _ m: Int, _ n: Int, _ k: Int, _ a: Operand, _ b: Operand, _ y: UnsafeMutablePointer<Float>, _ ldc: Int,
    _ alpha: Double, _ beta: Double
  ) {
    dnnl_sgemm(
      a.letter, b.letter, Int64(m), Int64(n), Int64(k), Float(alpha), a.floats, a.leading, b.floats,
      b.leading,
      Float(beta), y, Int64(ldc))
  }

  /// Columns of a tile: `n` in equal strips, whole registers each; narrow ones where few rows leave little to share.
  private static func width(_ m: Int, _ n: Int) -> Int {
    let widest = m > 64 ? 384 : n >= 256 ? 128 : 64, strips = (n + widest - 1) / widest
    return ((n + strips - 1) / strips + 15) / 16 * 16
  }
  /// Copies are as deep as the sums are long; longer ones would take too much memory.
  private static let deepest = 8192

  /// The tiles of a result, each the work of one thread: down one strip of columns after the other, or along the rows,
  /// which leaves a thread that part of the result which it also has of any other tensor.
  struct Tiles {
    let m: Int, n: Int, tall: Int, wide: Int, count: Int
    private let down: Int, across: Int, grain: Int, downFirst: Bool

    init(_ m: Int, _ n: Int, _ k: Int, wide: Int, downFirst: Bool) {
      let area = m * n, isOne = area * k <= 900_000
      (self.m, self.n) = (m, n)
      tall = isOne ? m : area <= 1 << 18 ? 64 : area < 1 << 22 ? 128 : 256
      self.wide = isOne ? n : wide
      (down, across) = ((m + tall - 1) / tall, (n + self.wide - 1) / self.wide)
      (count, self.downFirst) = (down * across, downFirst)
      grain = max(1, 500_000 / (tall * self.wide * k))
    }
    subscript(_ t: Int) -> (row: Int, rows: Int, column: Int, columns: Int) {
      let i = (downFirst ? t % down : t / across) * tall, j = (downFirst ? t / down : t % across) * wide
      return (i, min(tall, m - i), j, min(wide, n - j))
    }
    /// Calls `body` on every thread that takes part, with its tiles.
    func run(_ body: (Range<Int>) -> Void) {
      parallel(count, grain: grain) { first, last in serially { body(first..<last) } }
    }
  }

  /// A part of a matrix in float32, row after row, in memory of the thread that multiplies it.
  private final class Copy {
    private let memory: Storage
    /// From row to row: a line more than a row has, for rows whose distance is a power of two would share cache lines.
    private let leading: Int
    private var held = (-1, -1)

    init(rows: Int, columns: Int) {
      leading = columns + 16
      memory = Storage(bytes: 4 * rows * leading)
    }

    /// The part that begins at a row and a column of `x`; it is not copied again if it was the last.
    func of<E: MatMulElement>(_: E.Type, _ x: Matrix, _ row: Int, _ column: Int, _ rows: Int, _ columns: Int)
      -> Operand where E.Compute == Float
    {
      if held != (row, column) {
        let from = x.base.assumingMemoryBound(to: E.self) + row * x.row + column * x.column
        copy(from, x, memory.base.assumingMemoryBound(to: Float.self), rows, columns)
        held = (row, column)
      }
      return Operand(rows: memory.base, leading)
    }

    private func copy<E: MatMulElement>(
      _ x: UnsafePointer<E>, _ step: Matrix, _ y: UnsafeMutablePointer<Float>, _ rows: Int, _ columns: Int
    ) where E.Compute == Float {
      if step.row == 1 {
        // In parts whose lines both caches hold.
        for i in stride(from: 0, to: rows, by: 64) {
          turn(x + i, step.column, y + i * leading, rows: columns, columns: min(64, rows - i))
        }
        return
      }
      for i in 0..<rows {
        let x = x + i * step.row, y = y + i * leading
        if step.column == 1 {
          for j in 0..<columns { y[j] = E.read(x + j) }
        } else {
          for j in 0..<columns { y[j] = E.read(x + j * step.column) }
        }
      }
    }

    /// y[j, i] = x[i, j] for `rows` rows of at most 64 columns, which are `xRow` apart.
    private func turn<E: MatMulElement>(
      _ x: UnsafePointer<E>, _ xRow: Int, _ y: UnsafeMutablePointer<Float>, rows: Int, columns: Int
    ) where E.Compute == Float {
      if E.self == Float.self {
        let x = UnsafeRawPointer(x).assumingMemoryBound(to: Float.self)
        return Transpose.copy(x, xRow, y, leading, rows: rows, columns: columns)
      }
      withScratch(of: Float.self, 8 * 64) { few in
        let few = few.baseAddress!
        for i in stride(from: 0, to: rows, by: 8) {
          let here = min(8, rows - i)
          for r in 0..<here {
            let from = x + (i + r) * xRow, to = few + r * 64
            for q in 0..<columns { to[q] = E.read(from + q) }
          }
          Transpose.copy(few, 64, y + i, leading, rows: here, columns: columns)
        }
      }
    }
  }

  /// A matrix as a library takes it: rows or columns lie contiguous, at a legal distance.
  struct Operand {
    private static let rows: CChar = 78, columns: CChar = 84  // "N" and "T"
    var matrix: Matrix, letter: CChar, leading: Int64

    /// Rows one after the other, at this distance.
    init(rows base: UnsafeRawPointer, _ leading: Int) {
      (matrix, letter, self.leading) = (Matrix(base, leading, 1), Self.rows, Int64(leading))
    }

    init?(_ x: Matrix, _ rows: Int, _ columns: Int) {
      matrix = x
      if rows == 1 && x.column == 1 {
        matrix.row = columns
      } else if columns == 1 && x.row == 1 {
        matrix.column = rows
      }
      if columns == 1 && x.row != 1 {
        matrix.column = 1
      } else if rows == 1 && x.column != 1 {
        matrix.row = 1
      }
      if matrix.column == 1 && matrix.row >= columns {
        (letter, leading) = (Self.rows, Int64(matrix.row))
      } else if matrix.row == 1 && matrix.column >= rows {
        (letter, leading) = (Self.columns, Int64(matrix.column))
      } else {
        return nil
      }
    }
    /// Whether it lies column after column.
    var isTurned: Bool { letter == Self.columns }
    /// What begins at this row and column of float32.
    func from(_ row: Int, _ column: Int) -> Operand {
      var part = self
      part.matrix = matrix.from(row, column, size: 4)
      return part
    }
    var floats: UnsafePointer<Float> { matrix.base.assumingMemoryBound(to: Float.self) }
  }
}
