/// Transposes of dense matrices, eight rows at a time in registers.
enum Transpose {
  /// A batch of matrices [rows, columns] into [columns, rows], of elements of `size` bytes, in tiles that fit the cache.
  static func run(
    _ size: Int, _ batch: Int, _ rows: Int, _ columns: Int, _ from: UnsafeMutableRawPointer,
    _ to: UnsafeMutableRawPointer
  ) {
    func tiles(_ body: (_ x: Int, _ y: Int, _ rows: Int, _ columns: Int) -> Void) {
      let strips = (rows + 31) / 32
      parallel(batch * strips, grain: max(1, 32768 / (32 * columns))) { first, last in
        for t in first..<last {
          let at = t / strips * rows * columns, r = t % strips * 32
          for c in stride(from: 0, to: columns, by: 32) {
            body(at + r * columns + c, at + c * rows + r, min(32, rows - r), min(32, columns - c))
          }
        }
      }
    }
    func each<T: SIMDScalar>(_: T.Type) {
      let x = UnsafePointer(from.assumingMemoryBound(to: T.self)), y = to.assumingMemoryBound(to: T.self)
      tiles { copy(x + $0, columns, y + $1, rows, rows: $2, columns: $3) }
    }
    switch size {
    case 1: each(UInt8.self)
    case 2: each(UInt16.self)
    case 4: each(UInt32.self)
    case 8: each(UInt64.self)
    default:
      typealias Pair = SIMD2<UInt64>
      let x = from.assumingMemoryBound(to: Pair.self), y = to.assumingMemoryBound(to: Pair.self)
      tiles { i, j, down, across in
        for c in 0..<across { for r in 0..<down { y[j + c * rows + r] = x[i + r * columns + c] } }
      }
    }
  }

  /// y[j, i] = x[i, j] for `rows` rows of `columns` elements side by side; `xRow` and `yRow` lead from row to row.
  @inline(__always) static func copy<T: SIMDScalar>(
    _ x: UnsafePointer<T>, _ xRow: Int, _ y: UnsafeMutablePointer<T>, _ yRow: Int, rows: Int, columns: Int
  ) {
    let (down, across) = (rows & ~7, columns & ~7)
    for i in stride(from: 0, to: down, by: 8) {
      for j in stride(from: 0, to: across, by: 8) { block(x + i &* xRow + j, xRow, y + j &* yRow + i, yRow) }
    }
    for i in 0..<rows {
      for j in (i < down ? across : 0)..<columns { y[j &* yRow + i] = x[i &* xRow + j] }
    }
  }

  /// Eight rows of eight. Picking every second element of all rows, then the others, three times over is the transpose:
  /// each time the lowest bit of an element's place becomes the highest of six.
  @inline(__always) private static func block<T: SIMDScalar>(
    _ x: UnsafePointer<T>, _ xRow: Int, _ y: UnsafeMutablePointer<T>, _ yRow: Int
  ) {
    typealias Row = SIMD8<T>
    @inline(__always) func at(_ i: Int) -> Row { UnsafeRawPointer(x + i &* xRow).loadUnaligned(as: Row.self) }
    @inline(__always) func put(_ j: Int, _ row: Row) {
      UnsafeMutableRawPointer(y + j &* yRow).storeBytes(of: row, as: Row.self)
    }
    @inline(__always) func halves(_ a: Row, _ b: Row) -> (Row, Row) {
      let both = SIMD16(lowHalf: a, highHalf: b)
      return (both.evenHalf, both.oddHalf)
    }
    var (a, b, c, d, e, f, g, h) = (at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7))
    for _ in 0..<3 {
      let (first, second, third, fourth) = (halves(a, b), halves(c, d), halves(e, f), halves(g, h))
      (a, b, c, d) = (first.0, second.0, third.0, fourth.0)
      (e, f, g, h) = (first.1, second.1, third.1, fourth.1)
    }
    put(0, a)
    put(1, b)
    put(2, c)
    put(3, d)
    put(4, e)
    put(5, f)
    put(6, g)
    put(7, h)
  }
}
