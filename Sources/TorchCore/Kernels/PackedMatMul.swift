/// A number that the kernels of this family multiply and add.
protocol MatMulScalar: SIMDScalar, AdditiveArithmetic, Comparable, Codable, Hashable {
  /// A cache line of them, the register of the micro-kernel.
  associatedtype Register: SIMD where Register.Scalar == Self
  /// c += a · b, rounded once for floating point, modulo 2ⁿ for integers.
  static func accumulate<V: SIMD>(_ c: inout V, _ a: V, _ b: V) where V.Scalar == Self
  static func scale(_ alpha: Double, _ x: Self) -> Self
  static func sum(_ a: Self, _ b: Self) -> Self
  /// Nothing is smaller.
  static var lowest: Self { get }
}
extension MatMulScalar where Self: BinaryFloatingPoint {
  @inline(__always)
  static func accumulate<V: SIMD>(_ c: inout V, _ a: V, _ b: V) where V.Scalar == Self { c.addProduct(a, b) }
  @inline(__always) static func scale(_ alpha: Double, _ x: Self) -> Self { Self(alpha) * x }
  @inline(__always) static func sum(_ a: Self, _ b: Self) -> Self { a + b }
  @inline(__always) static var lowest: Self { -.infinity }
}
extension MatMulScalar where Self: FixedWidthInteger {
  @inline(__always)
  static func accumulate<V: SIMD>(_ c: inout V, _ a: V, _ b: V) where V.Scalar == Self { c &+= a &* b }
  @inline(__always) static func scale(_ alpha: Double, _ x: Self) -> Self {
    Self(truncatingIfNeeded: Int(alpha)) &* x
  }
  @inline(__always) static func sum(_ a: Self, _ b: Self) -> Self { a &+ b }
  @inline(__always) static var lowest: Self { .min }
}
extension Float: MatMulScalar { typealias Register = SIMD16<Float> }
extension Double: MatMulScalar { typealias Register = SIMD8<Double> }
extension Int32: MatMulScalar { typealias Register = SIMD16<Int32> }
extension Int64: MatMulScalar { typealias Register = SIMD8<Int64> }

/// A matrix in memory: its first element and the distances of its rows and columns, in elements.
struct Matrix {
  var base: UnsafeRawPointer, row: Int, column: Int

  init(_ base: UnsafeRawPointer, _ row: Int, _ column: Int) {
    (self.base, self.row, self.column) = (base, row, column)
  }
  /// Its transpose, in the same memory.
  var transposed: Matrix { Matrix(base, column, row) }
  /// What begins in this row and column, of elements of `size` bytes.
  func from(_ i: Int, _ j: Int, size: Int) -> Matrix {
    Matrix(base + (i * row + j * column) * size, row, column)
  }
}

/// The matrix product of Goto and van de Geijn (Anatomy of High-Performance Matrix Multiplication, 2008): blocks of
/// both operands are copied ("packed") into the order in which a kernel of 8 rows and two registers of columns reads
/// them. Packing converts, so that every element type shares the kernel of its compute type.
///
/// Every element of the result is one chain of additions over k in blocks of 256: the numbers depend neither on the
/// threads nor on the shape around them.
enum PackedMatMul {
  static let depth = 256, rowBlock = 2048, columnBlock = 4096
  /// Copies panel `i` (8 rows, or two registers of columns) of the block of `count` steps from `first` on.
  typealias Packer = (_ panel: Int, _ first: Int, _ count: Int, _ to: UnsafeMutableRawPointer) -> Void

  /// c = alpha · a b + beta · c, with c of row distance `ldc`.
  static func run<T: MatMulScalar>(
    _: T.Type, _ m: Int, _ n: Int, _ k: Int, a: Packer, b: Packer,
    c: UnsafeMutablePointer<T>, _ ldc: Int, alpha: Double, beta: Double
  ) {
    let width = 2 * T.Register.scalarCount, size = MemoryLayout<T>.stride
    let deep = min(depth, k), wide = min(columnBlock, n), tall = min(rowBlock, m)
    let right = Storage(bytes: (wide + width) * deep * size), left = Storage(bytes: (tall + 8) * deep * size)
    for j0 in stride(from: 0, to: n, by: columnBlock) {
      let nb = min(columnBlock, n - j0), across = (nb + width - 1) / width
      for p0 in stride(from: 0, to: k, by: depth) {
        let kb = min(depth, k - p0)
        parallel(across, grain: max(1, 16384 / (width * kb))) { first, last in
          for j in first..<last { b(j0 / width + j, p0, kb, right.base + j * width * kb * size) }
        }
        for i0 in stride(from: 0, to: m, by: rowBlock) {
          let mb = min(rowBlock, m - i0), down = (mb + 7) / 8
          parallel(down, grain: max(1, 16384 / (8 * kb))) { first, last in
            for i in first..<last { a(i0 / 8 + i, p0, kb, left.base + i * 8 * kb * size) }
          }
          let strips = (across + 7) / 8, blocks = (down + 7) / 8
          parallel(blocks * strips, grain: max(1, 65536 / (min(64, mb) * min(8 * width, nb) * kb))) {
            first, last in
            for t in first..<last {
              let i1 = t / strips * 8, j1 = t % strips * 8
              for j in j1..<min(j1 + 8, across) {
                for i in i1..<min(i1 + 8, down) {
                  let y = c + (i0 + i * 8) * ldc + j0 + j * width
                  tile(
                    T.self, kb, left.base + i * 8 * kb * size, right.base + j * width * kb * size, y, ldc,
                    min(8, mb - i * 8), min(width, nb - j * width), alpha, p0 == 0 ? beta : 1)
                }
              }
            }
          }
        }
      }
    }
    withExtendedLifetime((left, right)) {}
  }

  /// One tile of `rows` ≤ 8 by `columns` ≤ two registers: y = alpha · a b + beta · y.
  @inline(__always)
  private static func tile<T: MatMulScalar>(
    _: T.Type, _ k: Int, _ a: UnsafeMutableRawPointer, _ b: UnsafeMutableRawPointer,
    _ y: UnsafeMutablePointer<T>, _ ldc: Int, _ rows: Int, _ columns: Int, _ alpha: Double, _ beta: Double
  ) {
    let width = 2 * T.Register.scalarCount
    withScratch(of: T.self, 8 * width) { t in
      let t = t.baseAddress!
      RegisterTile<T.Register>.packed(
        k, a.assumingMemoryBound(to: T.self), b.assumingMemoryBound(to: T.self), from: .zero, t,
        width)
      for r in 0..<rows {
        let x = t + r * width, y = y + r * ldc
        if beta == 0 {
          if alpha == 1 {
            for i in 0..<columns { y[i] = x[i] }
          } else {
            for i in 0..<columns { y[i] = T.scale(alpha, x[i]) }
          }
        } else if alpha == 1 && beta == 1 {
          for i in 0..<columns { y[i] = T.sum(y[i], x[i]) }
        } else {
          for i in 0..<columns { y[i] = T.sum(T.scale(beta, y[i]), T.scale(alpha, x[i])) }
        }
      }
    }
  }
}

/// An element type as packing reads it and results are written.
protocol MatMulElement {
  associatedtype Compute: MatMulScalar
  static func read(_ p: UnsafePointer<Self>) -> Compute
  static func write(_ x: Compute) -> Self
}
extension MatMulElement where Compute == Self {
  @inline(__always) static func read(_ p: UnsafePointer<Self>) -> Self { p.pointee }
  @inline(__always) static func write(_ x: Self) -> Self { x }
}
extension Float: MatMulElement { typealias Compute = Float }
extension Double: MatMulElement { typealias Compute = Double }
extension Int32: MatMulElement {
  @inline(__always) static func read(_ p: UnsafePointer<Int32>) -> Int32 { p.pointee }
  @inline(__always) static func write(_ x: Int32) -> Int32 { x }
}
extension Int64: MatMulElement { typealias Compute = Int64 }
/// Small integers: whatever the high half of a product is, the result keeps its low bits only.
extension MatMulElement where Self: FixedWidthInteger, Compute == Int32 {
  @inline(__always) static func read(_ p: UnsafePointer<Self>) -> Int32 {
    Int32(truncatingIfNeeded: p.pointee)
  }
  @inline(__always) static func write(_ x: Int32) -> Self { Self(truncatingIfNeeded: x) }
}
extension UInt8: MatMulElement { typealias Compute = Int32 }
extension Int8: MatMulElement { typealias Compute = Int32 }
extension Int16: MatMulElement { typealias Compute = Int32 }
extension Float16: MatMulElement {
  @inline(__always) static func read(_ p: UnsafePointer<Float16>) -> Float { Float(p.pointee) }
  @inline(__always) static func write(_ x: Float) -> Float16 { Float16(x) }
}
extension BFloat16: MatMulElement {
  @inline(__always) static func read(_ p: UnsafePointer<BFloat16>) -> Float { p.pointee.float }
  @inline(__always) static func write(_ x: Float) -> BFloat16 { BFloat16(x) }
}

extension PackedMatMul {
  /// c = alpha · a b + beta · c for any element type but the complex ones; `c` lies row after row.
  static func gemm<E: MatMulElement>(
    _: E.Type, _ m: Int, _ n: Int, _ k: Int, _ a: Matrix, _ b: Matrix,
    _ c: UnsafeMutableRawPointer, _ ldc: Int, alpha: Double, beta: Double
  ) {
    typealias S = E.Compute
    let c = c.assumingMemoryBound(to: E.self)
    let left = packer(E.self, a, m, 8),
      right = packer(E.self, b.transposed, n, 2 * E.Compute.Register.scalarCount)
    if E.self == S.self {
      let c = UnsafeMutableRawPointer(c).assumingMemoryBound(to: S.self)
      return run(S.self, m, n, k, a: left, b: right, c: c, ldc, alpha: alpha, beta: beta)
    }
    // Narrow types sum in the compute type and are rounded once.
    let wide = Storage(bytes: m * n * MemoryLayout<S>.stride), y = wide.base.assumingMemoryBound(to: S.self)
    if beta != 0 {
      for i in 0..<m { for j in 0..<n { y[i * n + j] = E.read(c + i * ldc + j) } }
    }
    run(S.self, m, n, k, a: left, b: right, c: y, n, alpha: alpha, beta: beta)
    parallel(m, grain: max(1, 32768 / n)) { first, last in
      for i in first..<last {
        let y = wide.base.assumingMemoryBound(to: S.self) + i * n, c = c + i * ldc
        for j in 0..<n { c[j] = E.write(y[j]) }
      }
    }
  }

  /// Packs `lanes` of the `rows` rows of x at a time; missing rows become zeros.
  static func packer<E: MatMulElement>(_: E.Type, _ x: Matrix, _ rows: Int, _ lanes: Int) -> Packer {
    return { panel, first, count, to in
      let y = to.assumingMemoryBound(to: E.Compute.self), here = min(lanes, rows - panel * lanes)
      let base = x.base.assumingMemoryBound(to: E.self) + panel * lanes * x.row + first * x.column
      if here < lanes {
        to.initializeMemory(
          as: UInt8.self, repeating: 0, count: lanes * count * MemoryLayout<E.Compute>.stride)
      }
      if x.row == 1 && here == lanes && E.self == E.Compute.self {
        let from = UnsafeRawPointer(base), step = x.column &* MemoryLayout<E>.stride
        if lanes == 8 {
          copy(SIMD8<E.Compute>.self, count, from, step, to)
        } else {
          copy((E.Compute.Register, E.Compute.Register).self, count, from, step, to)
        }
      } else if x.row == 1 {
        for p in 0..<count {
          let base = base + p * x.column, y = y + p * lanes
          for r in 0..<here { y[r] = E.read(base + r) }
        }
      } else if x.column == 1 && E.self == E.Compute.self {
        let base = UnsafeRawPointer(base).assumingMemoryBound(to: E.Compute.self)
        Transpose.copy(base, x.row, y, lanes, rows: here, columns: count)
      } else if x.column == 1 {
        withScratch(of: E.Compute.self, here * count) { rows in
          let rows = rows.baseAddress!
          for r in 0..<here { for p in 0..<count { rows[r * count + p] = E.read(base + r * x.row + p) } }
          Transpose.copy(rows, count, y, lanes, rows: here, columns: count)
        }
      } else {
        for r in 0..<here {
          for p in 0..<count { y[p * lanes + r] = E.read(base + r * x.row + p * x.column) }
        }
      }
    }
  }

  /// Copies `count` times what is `step` bytes apart, one behind the other.
  @inline(__always)
  private static func copy<V>(
    _: V.Type, _ count: Int, _ x: UnsafeRawPointer, _ step: Int, _ y: UnsafeMutableRawPointer
  ) {
    for i in 0..<count {
      (y + i &* MemoryLayout<V>.stride).storeBytes(of: (x + i &* step).loadUnaligned(as: V.self), as: V.self)
    }
  }

  /// The complex product as a real one of twice the width and depth: (re, im) pairs lie side by side in a and c,
  /// and each element of b becomes the 2 × 2 matrix [re, im; -im, re].
  static func complexGemm<T: MatMulScalar & FloatingPoint>(
    _: T.Type, _ m: Int, _ n: Int, _ k: Int, _ a: Matrix, _ b: Matrix,
    _ c: UnsafeMutableRawPointer, _ ldc: Int, alpha: Double, beta: Double
  ) {
    let width = 2 * T.Register.scalarCount
    let left: Packer = { panel, first, count, to in
      let y = to.assumingMemoryBound(to: T.self), here = min(8, m - panel * 8)
      let base = a.base.assumingMemoryBound(to: T.self) + 2 * panel * 8 * a.row
      for r in 0..<8 {
        for q in 0..<count {
          let p = first + q
          y[q * 8 + r] = r < here ? base[2 * (r * a.row + (p >> 1) * a.column) + (p & 1)] : 0
        }
      }
    }
    let right: Packer = { panel, first, count, to in
      let y = to.assumingMemoryBound(to: T.self)
      let here = min(width / 2, n - panel * width / 2)
      let base = b.base.assumingMemoryBound(to: T.self) + panel * width * b.column
      for q in 0..<count {
        let p = first + q, odd = p & 1 == 1
        for j in 0..<(width / 2) {
          let x = base + 2 * ((p >> 1) * b.row + j * b.column)
          y[q * width + 2 * j] = j >= here ? 0 : odd ? -x[1] : x[0]
          y[q * width + 2 * j + 1] = j >= here ? 0 : odd ? x[0] : x[1]
        }
      }
    }
    let c = c.assumingMemoryBound(to: T.self)
    run(T.self, m, 2 * n, 2 * k, a: left, b: right, c: c, 2 * ldc, alpha: alpha, beta: beta)
  }
}
