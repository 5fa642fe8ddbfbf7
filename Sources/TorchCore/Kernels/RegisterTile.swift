/// Where the sums of tiles start: rows `row` apart, which may be the result itself or one row for all; without memory,
/// zeros.
struct TileStart<T> {
  let base: UnsafePointer<T>?
  let row: Int

  init(_ base: UnsafePointer<T>?, row: Int = 0) { (self.base, self.row) = (base, row) }
  static var zero: Self { Self(nil) }
  func from(_ i: Int, _ j: Int = 0) -> Self { Self(base.map { $0 + i * row + j }, row: row) }
}

/// The heart of matrix products: a tile of eight rows and two registers of columns, summed in registers.
enum RegisterTile<V: SIMD> where V.Scalar: MatMulScalar {
  typealias T = V.Scalar
  /// The columns of a tile.
  static var width: Int { 2 * V.scalarCount }

  /// y = start + a b for eight rows of a that are packed: those of one step lie side by side. The rows of b are packed
  /// too, or `ldb` apart.
  @inline(__always)
  static func packed(
    _ k: Int, _ a: UnsafePointer<T>, _ b: UnsafePointer<T>, ldb: Int = Self.width, from start: TileStart<T>,
    _ y: UnsafeMutablePointer<T>, _ ldy: Int
  ) {
    eight(k, a, row: 1, step: 8, b, ldb, start, y, ldy)
  }

  /// The same for up to eight rows of a where they lie, `row` apart. Rows of y beyond `rows` become those of the last one;
  /// of four or less, only four.
  @inline(__always)
  static func rows(
    _ k: Int, _ a: UnsafePointer<T>, _ row: Int, _ rows: Int, _ b: UnsafePointer<T>,
    ldb: Int = Self.width, from start: TileStart<T>, _ y: UnsafeMutablePointer<T>, _ ldy: Int
  ) {
    if rows == 8 { return eight(k, a, row: row, step: 1, b, ldb, start, y, ldy) }
    let at = { a + min($0, rows - 1) * row }
    four(k, at, b, ldb, start, y, ldy)
    if rows > 4 { four(k, { at($0 + 4) }, b, ldb, start.from(4), y + 4 * ldy, ldy) }
  }

  /// The addresses of the rows are made of few numbers: the processor has no registers for more.
  @inline(__always)
  private static func eight(
    _ k: Int, _ a: UnsafePointer<T>, row: Int, step: Int, _ b: UnsafePointer<T>,
    _ ldb: Int, _ start: TileStart<T>, _ y: UnsafeMutablePointer<T>, _ ldy: Int
  ) {
    var (c00, c01) = pair(start, 0), (c10, c11) = pair(start, 1)
    var (c20, c21) = pair(start, 2), (c30, c31) = pair(start, 3)
    var (c40, c41) = pair(start, 4), (c50, c51) = pair(start, 5)
    var (c60, c61) = pair(start, 6), (c70, c71) = pair(start, 7)
    var a = a, b = b
    let (row3, row5, row7) = (3 &* row, 5 &* row, 7 &* row)
    for _ in 0..<k {
      let (u, v) = pair(b)
      var s = V(repeating: a[0])
      T.accumulate(&c00, s, u); T.accumulate(&c01, s, v)
      s = V(repeating: a[row])
      T.accumulate(&c10, s, u); T.accumulate(&c11, s, v)
      s = V(repeating: a[2 &* row])
      T.accumulate(&c20, s, u); T.accumulate(&c21, s, v)
      s = V(repeating: a[row3])
      T.accumulate(&c30, s, u); T.accumulate(&c31, s, v)
      s = V(repeating: a[4 &* row])
      T.accumulate(&c40, s, u); T.accumulate(&c41, s, v)
      s = V(repeating: a[row5])
      T.accumulate(&c50, s, u); T.accumulate(&c51, s, v)
      s = V(repeating: a[2 &* row3])
      T.accumulate(&c60, s, u); T.accumulate(&c61, s, v)
      s = V(repeating: a[row7])
      T.accumulate(&c70, s, u); T.accumulate(&c71, s, v)
      a += step
      b += ldb
    }
    put(c00, c01, y, 0, ldy); put(c10, c11, y, 1, ldy); put(c20, c21, y, 2, ldy); put(c30, c31, y, 3, ldy)
    put(c40, c41, y, 4, ldy); put(c50, c51, y, 5, ldy); put(c60, c61, y, 6, ldy); put(c70, c71, y, 7, ldy)
  }

  @inline(__always)
  private static func four(
    _ k: Int, _ a: (Int) -> UnsafePointer<T>, _ b: UnsafePointer<T>, _ ldb: Int, _ start: TileStart<T>,
    _ y: UnsafeMutablePointer<T>, _ ldy: Int
  ) {
    let (a0, a1, a2, a3) = (a(0), a(1), a(2), a(3))
    var (c00, c01) = pair(start, 0), (c10, c11) = pair(start, 1)
    var (c20, c21) = pair(start, 2), (c30, c31) = pair(start, 3)
    var b = b
    for p in 0..<k {
      let (u, v) = pair(b)
      var s = V(repeating: a0[p])
      T.accumulate(&c00, s, u); T.accumulate(&c01, s, v)
      s = V(repeating: a1[p])
      T.accumulate(&c10, s, u); T.accumulate(&c11, s, v)
      s = V(repeating: a2[p])
      T.accumulate(&c20, s, u); T.accumulate(&c21, s, v)
      s = V(repeating: a3[p])
      T.accumulate(&c30, s, u); T.accumulate(&c31, s, v)
      b += ldb
    }
    put(c00, c01, y, 0, ldy); put(c10, c11, y, 1, ldy); put(c20, c21, y, 2, ldy); put(c30, c31, y, 3, ldy)
  }

  @inline(__always) private static func pair(_ start: TileStart<T>, _ r: Int) -> (V, V) {
    start.base.map { pair($0 + r &* start.row) } ?? (V(), V())
  }
  @inline(__always) private static func pair(_ x: UnsafePointer<T>) -> (V, V) {
    let x = UnsafeRawPointer(x)
    return (x.loadUnaligned(as: V.self), x.loadUnaligned(fromByteOffset: MemoryLayout<V>.size, as: V.self))
  }
  @inline(__always)
  private static func put(_ u: V, _ v: V, _ y: UnsafeMutablePointer<T>, _ r: Int, _ ldy: Int) {
    let y = UnsafeMutableRawPointer(y + r &* ldy)
    y.storeBytes(of: u, as: V.self)
    y.storeBytes(of: v, toByteOffset: MemoryLayout<V>.size, as: V.self)
  }
}
