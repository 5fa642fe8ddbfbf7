/// A tile of type `from` with strides (s0, s1) into a contiguous buffer of a compute type, or of its own type.
@inline(never)
func load(
  _ from: DType, _ to: DType, _ x: UnsafeMutableRawPointer, _ s0: Int, _ s1: Int, _ rows: Int, _ cols: Int,
  _ y: UnsafeMutableRawPointer
) {
  @inline(__always) func tile<S: Element, T: Computing>(_: S.Type, _: T.Type) {
    copy(x.of(S.self), s0, s1, y.of(T.self), cols, 1, rows, cols) { T.load($0) }
  }
  @inline(__always) func source<T: Computing>(_ t: T.Type) {
    switch from {
    case .bool: tile(Bool.self, t)
    case .uint8: tile(UInt8.self, t)
    case .int8: tile(Int8.self, t)
    case .int16: tile(Int16.self, t)
    case .int32: tile(Int32.self, t)
    case .int64: tile(Int64.self, t)
    case .float16: tile(Float16.self, t)
    case .bfloat16: tile(BFloat16.self, t)
    case .float32: tile(Float.self, t)
    case .float64: tile(Double.self, t)
    case .complex64: tile(Complex<Float>.self, t)
    case .complex128: tile(Complex<Double>.self, t)
    }
  }
  if from == to { return move(from.itemSize, x, s0, s1, y, cols, 1, rows, cols) }
  switch to {
  case .float64: source(Double.self)
  case .int64: source(Int64.self)
  case .complex64: source(Complex<Float>.self)
  case .complex128: source(Complex<Double>.self)
  default: source(Float.self)
  }
}

/// A contiguous buffer of a compute type (or bool) into a tile of type `to` with strides (s0, s1).
@inline(never)
func store(
  _ from: DType, _ to: DType, _ x: UnsafeMutableRawPointer, _ y: UnsafeMutableRawPointer, _ s0: Int,
  _ s1: Int,
  _ rows: Int, _ cols: Int
) {
  @inline(__always) func tile<S: Computing, T: Element>(_: S.Type, _: T.Type) {
    copy(x.of(S.self), cols, 1, y.of(T.self), s0, s1, rows, cols) { $0.store() }
  }
  @inline(__always) func target<S: Computing>(_ t: S.Type) {
    switch to {
    case .bool: copy(x.of(S.self), cols, 1, y.of(Bool.self), s0, s1, rows, cols) { $0.isNonzero }
    case .uint8: tile(t, UInt8.self)
    case .int8: tile(t, Int8.self)
    case .int16: tile(t, Int16.self)
    case .int32: tile(t, Int32.self)
    case .int64: tile(t, Int64.self)
    case .float16: tile(t, Float16.self)
    case .bfloat16: tile(t, BFloat16.self)
    case .float32: tile(t, Float.self)
    case .float64: tile(t, Double.self)
    case .complex64: tile(t, Complex<Float>.self)
    case .complex128: tile(t, Complex<Double>.self)
    }
  }
  if from == to { return move(from.itemSize, x, cols, 1, y, s0, s1, rows, cols) }
  switch from {
  case .bool:
    // A condition stored as numbers: 0 and 1.
    load(.bool, .int64, x, cols, 1, rows, cols, x + 4 * Loop.tile)
    store(.int64, to, x + 4 * Loop.tile, y, s0, s1, rows, cols)
  case .float64: target(Double.self)
  case .int64: target(Int64.self)
  case .complex64: target(Complex<Float>.self)
  case .complex128: target(Complex<Double>.self)
  default: target(Float.self)
  }
}

/// A tile of elements of `size` bytes, unchanged.
@inline(never)
func move(
  _ size: Int, _ x: UnsafeMutableRawPointer, _ s0: Int, _ s1: Int, _ y: UnsafeMutableRawPointer, _ d0: Int,
  _ d1: Int, _ rows: Int, _ cols: Int
) {
  @inline(__always) func each<T: SIMDScalar>(_: T.Type) {
    let (x, y) = (x.of(T.self), y.of(T.self))
    if s0 == 1 && s1 > 1 && d1 == 1 { return Transpose.copy(x, s1, y, d0, rows: cols, columns: rows) }
    if s1 == 1 && d0 == 1 && d1 > 1 { return Transpose.copy(x, s0, y, d1, rows: rows, columns: cols) }
    copy(x, s0, s1, y, d0, d1, rows, cols) { $0 }
  }
  switch size {
  case 1: each(UInt8.self)
  case 2: each(UInt16.self)
  case 4: each(UInt32.self)
  case 8: each(UInt64.self)
  default: copy(x.of(Complex<Double>.self), s0, s1, y.of(Complex<Double>.self), d0, d1, rows, cols) { $0 }
  }
}

@inline(__always)
func copy<S, D>(
  _ x: UnsafeMutablePointer<S>, _ s0: Int, _ s1: Int, _ y: UnsafeMutablePointer<D>, _ d0: Int, _ d1: Int,
  _ rows: Int, _ cols: Int, _ f: (S) -> D
) {
  if s0 == 1 && s1 != 1 {  // transposed: walk along the source's memory
    for c in 0..<cols {
      let x = x + c * s1, y = y + c * d1
      for r in 0..<rows { y[r * d0] = f(x[r]) }
    }
    return
  }
  for r in 0..<rows {
    let x = x + r * s0, y = y + r * d0
    if s1 == 1 && d1 == 1 {
      for i in 0..<cols { y[i] = f(x[i]) }
    } else if s1 == 0 && d1 == 1 {
      let v = f(x[0])
      for i in 0..<cols { y[i] = v }
    } else {
      for i in 0..<cols { y[i * d1] = f(x[i * s1]) }
    }
  }
}

extension Computing {
  /// Whether this number is true as a bool; NaN is.
  @inline(__always) fileprivate var isNonzero: Bool {
    let z = complexDouble
    return z.real != 0 || z.imaginary != 0
  }
}

extension Tensor {
  /// Writes the elements of `self`, broadcast and converted, into `y`.
  @inline(never)
  func copy(into y: Tensor) {
    if Failure.pending || y.count == 0 { return }
    if dtype == y.dtype && shape == y.shape && isContiguous && y.isContiguous {
      let size = y.nbytes, chunk = 1 << 18, (from, to) = (address, y.address)
      if from == to { return }
      return parallel((size + chunk - 1) / chunk, grain: 2) { first, last in
        let start = first * chunk
        to.advanced(by: start).copyMemory(
          from: from + start, byteCount: Swift.min(last * chunk, size) - start)
      }
    }
    if dtype == y.dtype && y.isContiguous, let (batch, rows, columns) = transposedMatrices(in: y.shape) {
      return Transpose.run(dtype.itemSize, batch, rows, columns, address, y.address)
    }
    let direct = dtype == y.dtype || y.dtype == y.dtype.compute && y.dtype != .int64
    let via = direct ? y.dtype : Tensor.meeting(dtype, y.dtype)
    if shape == y.shape && isContiguous && y.isContiguous && (via == dtype || via == y.dtype) {
      let (from, to, n) = (address, y.address, y.count), tile = 4 * Loop.tile
      return parallel((n + tile - 1) / tile, grain: 8) { first, last in
        let start = first * tile, m = Swift.min(last * tile, n) - start
        let x = from + start * dtype.itemSize, z = to + start * y.dtype.itemSize
        via == dtype ? store(via, y.dtype, x, z, m, 1, 1, m) : load(dtype, via, x, m, 1, 1, m, z)
      }
    }
    // The tile lies in the buffer of operand 1, or where the source or the result lies.
    var loop = Loop(y.shape, [Operand(y, kernel: via, in: y.shape), Operand(self, kernel: via, in: y.shape)])
    loop.run { p, n in
      if p[0] != p[1] { p[0].copyMemory(from: p[1], byteCount: n * via.itemSize) }
    }
  }

  /// How many matrices of which size lie in memory, one after the other, such that transposing each gives the order of the
  /// elements; nil if they do not lie like that.
  private func transposedMatrices(in shape: Size) -> (batch: Int, rows: Int, columns: Int)? {
    guard self.shape == shape else { return nil }
    var axes = (0..<shape.count).filter { shape[$0] != 1 }.map {
      Reduction.Axis(size: shape[$0], stride: strides[$0])
    }
    Reduction.merge(&axes)
    guard axes.count == 2 || axes.count == 3 else { return nil }
    let (columns, rows) = (axes[axes.count - 2], axes[axes.count - 1])
    guard columns.stride == 1, rows.stride == columns.size else { return nil }
    if axes.count == 2 { return (1, rows.size, columns.size) }
    return axes[0].stride == rows.size * columns.size ? (axes[0].size, rows.size, columns.size) : nil
  }

  /// The compute type through which a conversion goes.
  private static func meeting(_ a: DType, _ b: DType) -> DType {
    if a.isComplex && b.isComplex || a.isComplex && b == .bool { return .complex128 }
    if a.category < 2 && b.category < 2 { return .int64 }
    if a.compute == .int64 { return b.real == .float64 ? .float64 : b.isComplex ? b : .float32 }
    return a == .float64 || b == .float64 ? .float64 : a.isComplex ? a.real : .float32
  }
}
