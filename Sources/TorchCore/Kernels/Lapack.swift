import COpenBLAS

/// A batch of matrices as LAPACK takes them: column after column, matrix after matrix.
struct Columns {
  let rows: Int, columns: Int
  /// The dimensions before the last two, and how many matrices they hold.
  let batch: Size, count: Int
  /// [.., columns, rows] without gaps.
  let memory: Tensor

  /// Uninitialised matrices.
  init(empty batch: Size, _ rows: Int, _ columns: Int, _ dtype: DType) {
    (self.rows, self.columns, self.batch, count) = (rows, columns, batch, batch.numel())
    Lapack.fits(rows, columns)
    memory = Tensor(empty: batch.then(columns, rows), dtype)
  }

  /// A copy of the matrices of a tensor.
  init(_ t: Tensor) {
    self.init(empty: t.batch, t.shape[-2], t.shape[-1], t.dtype)
    if !Failure.pending { noGrad { t.detach().transpose(-2, -1) }.copy(into: memory) }
  }

  /// The first address of matrix `i`.
  subscript(_ i: Int) -> UnsafeMutableRawPointer {
    memory.address + i * rows * columns * memory.dtype.itemSize
  }
  /// The distance from column to column, which LAPACK wants positive.
  var leading: Int32 { Int32(max(rows, 1)) }

  /// The matrices as a tensor without history: [.., rows, columns] over the same memory.
  var tensor: Tensor {
    var shape = memory.shape, strides = memory.strides
    let n = shape.count
    (shape[n - 2], shape[n - 1], strides[n - 2], strides[n - 1]) = (rows, columns, 1, max(rows, 1))
    return Tensor(storage: memory.storage, memory.dtype, shape: shape, strides: strides)
  }
}

extension Size {
  /// This batch followed by other dimensions.
  func then(_ sizes: Int...) -> Size {
    var s = self
    for n in sizes { s.append(n) }
    return s
  }
}

extension DType {
  /// LAPACK's letter: s, d, c or z.
  var letter: CChar {
    switch self {
    case .float32: 115
    case .float64: 100
    case .complex64: 99
    default: 122
    }
  }
}

extension CChar {
  /// The character as LAPACK's options take it.
  init(_ c: Character) { self = CChar(c.asciiValue!) }
}

/// Calls of LAPACK.
///
/// A matrix is the work of one thread, a batch that of many: what OpenBLAS computes with several threads depends on
/// their number.
enum Lapack {
  /// Runs `body` for every matrix of a batch; `work` is about how many operations one takes. Only the products inside
  /// large matrices share their work among the threads.
  static func each(_ count: Int, work: Int, _ body: (Int) -> Void) {
    parallel(count, grain: max(1, 50_000 / max(work, 1))) { first, last in
      Threads.alone(work < 1 << 28) {
        serially { for i in first..<last { body(i) } }
      }
    }
  }

  /// Whether the sizes of a matrix are numbers that LAPACK can take; reports if not.
  @discardableResult static func fits(_ rows: Int, _ columns: Int) -> Bool {
    check(
      max(rows, columns) <= Int32.max,
      "LAPACK: a matrix of \(rows) rows and \(columns) columns: there may be at most \(Int32.max) of both")
  }

  /// Memory for the time of a call.
  static func scratch<R>(_ bytes: Int, _ body: (UnsafeMutableRawPointer) -> R) -> R {
    withUnsafeTemporaryAllocation(byteCount: max(bytes, 64), alignment: 64) { body($0.baseAddress!) }
  }

  /// Calls a routine that, asked with -1, says how many elements of workspace it wants; gives its info.
  static func worked(_ d: DType, _ call: (UnsafeMutableRawPointer, Int32) -> Int32) -> Int32 {
    let wanted = scratch(16) { ask -> Int in
      _ = call(ask, -1)
      return d.real == .float32 ? Int(ask.of(Float.self)[0].nextUp) : Int(ask.of(Double.self)[0])
    }
    return scratch(max(wanted, 1) * d.itemSize) { call($0, Int32(clamping: max(wanted, 1))) }
  }

  /// Memory for `a` real numbers and `b` integers, for the time of a call.
  static func scratch<R>(
    _ d: DType, reals a: Int, integers b: Int,
    _ body: (UnsafeMutableRawPointer, UnsafeMutablePointer<Int32>) -> R
  ) -> R {
    scratch(a * d.real.itemSize) { r in
      scratch(b * 4) { body(r, $0.of(Int32.self)) }
    }
  }

  /// The values (in `w`) and, over `a`, the vectors of a Hermitian matrix of which one triangle is read.
  static func eigh(
    _ d: DType, vectors: Bool, upper: Bool, _ n: Int, _ a: UnsafeMutableRawPointer,
    _ w: UnsafeMutableRawPointer
  ) -> Int32 {
    // The bounds that LAPACK's manual gives.
    let reals = vectors ? 1 + 5 * n + 2 * n * n : max(n, 1), integers = vectors ? 3 + 5 * n : 1
    return scratch(d, reals: reals, integers: integers) { r, i in
      worked(d) { work, lwork in
        lapack_heevd(
          d.letter, .init(vectors ? "V" : "N"), .init(upper ? "U" : "L"), Int32(n), a, Int32(max(n, 1)), w,
          work,
          lwork, r, lwork < 0 ? -1 : Int32(clamping: reals), i, lwork < 0 ? -1 : Int32(clamping: integers))
      }
    }
  }

  /// U, the singular values and Vᴴ of an m x n matrix, which is destroyed; `job` is LAPACK's A, S or N.
  static func svd(
    _ d: DType, _ job: Character, _ m: Int, _ n: Int, _ a: UnsafeMutableRawPointer,
    _ s: UnsafeMutableRawPointer,
    _ u: UnsafeMutableRawPointer, _ vh: UnsafeMutableRawPointer, _ ldvh: Int
  ) -> Int32 {
    let k = min(m, n), reals = d.isComplex ? max(5 * k * k + 7 * k, 2 * max(m, n) * k + 2 * k * k + k) : 0
    return scratch(d, reals: reals, integers: 8 * k) { r, i in
      worked(d) { work, lwork in
        lapack_gesdd(
          d.letter, .init(job), Int32(m), Int32(n), a, Int32(max(m, 1)), s, u, Int32(max(m, 1)), vh,
          Int32(max(ldvh, 1)), work, lwork, r, i)
      }
    }
  }
}
