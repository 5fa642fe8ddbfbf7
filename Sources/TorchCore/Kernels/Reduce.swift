/// What becomes of a block of elements, how two such states join, and what is written at the end.
///
/// Blocks, chunks and the order in which they join depend on the shape only, so that a result never depends on the
/// number of threads. States are wider than the elements (`Double` for `Float`): joining costs no accuracy.
protocol Reducer {
  associatedtype T: Computing
  associatedtype State
  /// The state of no elements.
  var identity: State { get }
  /// The state of `n` adjacent elements, 0 < n ≤ 1024, of which the first is number `at` of its output.
  func block(_ x: UnsafePointer<T>, _ n: Int, at: Int) -> State
  /// Takes the later elements of `b` into `a`.
  func join(_ a: inout State, _ b: State)
  /// Takes each of `cols` ≤ 512 columns of `rows` ≤ 32 elements, `stride` apart, into its state.
  func columns(
    _ x: UnsafePointer<T>, _ stride: Int, _ rows: Int, _ cols: Int, at: Int, _ s: UnsafeMutablePointer<State>)
  /// Writes output number `o`.
  func finish(_ s: State, _ o: Int)
}

/// The geometry of a reduction: which steps through memory lead from output to output, and which within one.
struct Reduction {
  struct Axis { var size, stride: Int }
  static let block = 1024, chunk = 65536, strip = 512, rows = 32

  let base: UnsafeMutableRawPointer, dtype: DType, compute: DType
  var kept: [Axis] = [], reduced: [Axis] = []
  var outputs = 1, length = 1

  /// `mask` has a bit for each reduced dimension. Without `ordered`, the elements of an output may be taken in any
  /// order, so the reduced dimensions are walked as they lie in memory.
  init(
    _ base: UnsafeMutableRawPointer, _ dtype: DType, compute: DType, shape: Size, strides: Size, mask: UInt64,
    ordered: Bool = false
  ) {
    (self.base, self.dtype, self.compute) = (base, dtype, compute)
    for i in 0..<shape.count {
      let axis = Axis(size: shape[i], stride: strides[i])
      if mask >> UInt64(i) & 1 == 1 {
        length *= axis.size
        if axis.size != 1 { reduced.append(axis) }
      } else {
        outputs *= axis.size
        if axis.size != 1 { kept.append(axis) }
      }
    }
    if !ordered { reduced.sort { $0.stride == 0 ? $1.stride != 0 : $1.stride != 0 && $0.stride > $1.stride } }
    Reduction.merge(&kept)
    Reduction.merge(&reduced)
  }

  /// Joins neighbours that memory walks as one.
  static func merge(_ a: inout [Axis]) {
    guard a.count > 1 else { return }
    var last = 0
    for x in a.dropFirst() {
      if a[last].stride == x.size * x.stride {
        a[last] = Axis(size: a[last].size * x.size, stride: x.stride)
      } else {
        last += 1
        a[last] = x
      }
    }
    a.removeLast(a.count - last - 1)
  }

  /// Where element number `i` of the space spanned by `axes` lies.
  @inline(__always) static func offset(_ axes: [Axis], _ i: Int) -> Int {
    if axes.count == 1 { return i * axes[0].stride }
    var i = i, offset = 0
    for a in stride(from: axes.count - 1, through: 0, by: -1) {
      let q = i / axes[a].size
      offset += (i - q * axes[a].size) * axes[a].stride
      i = q
    }
    return offset
  }

  /// Reduces everything.
  func run<R: Reducer>(_ r: R) {
    if outputs == 0 { return }
    if length == 0 {
      for o in 0..<outputs { r.finish(r.identity, o) }
      return
    }
    let across = kept.last, down = reduced.last
    if let across, let down, across.stride == 1, across.size >= 8, down.stride != 1 { return columns(r) }
    rows(r)
  }

  // MARK: Outputs whose elements are walked one output at a time.

  private func rows<R: Reducer>(_ r: R) {
    let chunks = (length + Reduction.chunk - 1) / Reduction.chunk
    if chunks == 1 {
      return parallel(outputs, grain: max(1, 32768 / length)) { first, last in
        for o in first..<last { r.finish(row(r, Reduction.offset(kept, o), 0, length), o) }
      }
    }
    let part = UnsafeMutablePointer<R.State>.allocate(capacity: outputs * chunks)
    defer { part.deallocate() }
    parallel(outputs * chunks, grain: 1) { first, last in
      for i in first..<last {
        let o = i / chunks, c = (i - o * chunks) * Reduction.chunk
        part[i] = row(r, Reduction.offset(kept, o), c, min(length, c + Reduction.chunk))
      }
    }
    for o in 0..<outputs {
      var s = part[o * chunks]
      for c in 1..<chunks { r.join(&s, part[o * chunks + c]) }
      r.finish(s, o)
    }
  }

  /// Elements `first` to `last` of the output whose memory starts at `at`.
  @inline(__always) private func row<R: Reducer>(_ r: R, _ at: Int, _ first: Int, _ last: Int) -> R.State {
    let inner = reduced.last ?? Axis(size: 1, stride: 1), direct = inner.stride == 1 && dtype == compute
    if direct && reduced.count <= 1 {
      let x = UnsafePointer((base + at * dtype.itemSize).assumingMemoryBound(to: R.T.self))
      var s = r.block(x + first, min(Reduction.block, last - first), at: first)
      var i = first + Reduction.block
      while i < last {
        r.join(&s, r.block(x + i, min(Reduction.block, last - i), at: i))
        i += Reduction.block
      }
      return s
    }
    return gathered(r, at, first, last, inner, direct: direct && inner.size >= 512)
  }

  /// The same where elements are apart or of another type: long runs are taken as they lie, short ones are collected in
  /// a buffer first.
  @inline(never) private func gathered<R: Reducer>(
    _ r: R, _ at: Int, _ first: Int, _ last: Int, _ inner: Axis, direct: Bool
  ) -> R.State {
    withScratch(of: R.T.self, Reduction.block) { buffer in
      let buffer = buffer.baseAddress!, size = dtype.itemSize
      var s = r.identity, i = first, filled = 0
      func flush() {
        if filled > 0 { r.join(&s, r.block(buffer, filled, at: i - filled)) }
        filled = 0
      }
      let outer = Array(reduced.dropLast())
      while i < last {
        let run = i / inner.size, k = i - run * inner.size
        var n = min(inner.size - k, last - i)
        let x = base + (at + (outer.isEmpty ? 0 : Reduction.offset(outer, run)) + k * inner.stride) * size
        if direct {
          n = min(n, Reduction.block)
          r.join(&s, r.block(UnsafePointer(x.assumingMemoryBound(to: R.T.self)), n, at: i))
          i += n
          continue
        }
        n = min(n, Reduction.block - filled)
        load(dtype, compute, x, 0, inner.stride, 1, n, UnsafeMutableRawPointer(buffer + filled))
        filled += n
        i += n
        if filled == Reduction.block { flush() }
      }
      flush()
      return s
    }
  }

  // MARK: Outputs that lie side by side in memory: all columns of a strip at once.

  private func columns<R: Reducer>(_ r: R) {
    let cols = kept[kept.count - 1].size, outer = Array(kept.dropLast()), outers = outputs / cols
    let strips = (cols + Reduction.strip - 1) / Reduction.strip
    let width = min(cols, Reduction.strip)
    let span = max(Reduction.rows, (4 * Reduction.chunk / width) / Reduction.rows * Reduction.rows)
    let chunks = (length + span - 1) / span
    let part = chunks == 1 ? nil : UnsafeMutablePointer<R.State>.allocate(capacity: outputs * chunks)
    defer { part?.deallocate() }
    parallel(outers * strips * chunks, grain: max(1, 32768 / (width * min(span, length)))) { first, last in
      withScratch(of: R.State.self, width) { s in
        let s = s.baseAddress!
        for unit in first..<last {
          let c = unit % chunks, o = unit / chunks / strips
          let c0 = unit / chunks % strips * Reduction.strip, n = min(Reduction.strip, cols - c0)
          for k in 0..<n { s[k] = r.identity }
          let at = (outer.isEmpty ? 0 : Reduction.offset(outer, o)) + c0
          strip(r, at, c * span, min(length, (c + 1) * span), n, s)
          if let part {
            for k in 0..<n { part[(o * chunks + c) * cols + c0 + k] = s[k] }
          } else {
            for k in 0..<n { r.finish(s[k], o * cols + c0 + k) }
          }
        }
      }
    }
    guard let part else { return }
    parallel(outputs, grain: max(1, 4096 / chunks)) { first, last in
      for i in first..<last {
        let o = i / cols, k = i - o * cols
        var s = part[o * chunks * cols + k]
        for c in 1..<chunks { r.join(&s, part[(o * chunks + c) * cols + k]) }
        r.finish(s, i)
      }
    }
  }

  /// Rows `first` to `last` of a strip of `cols` columns that starts at `at`.
  private func strip<R: Reducer>(
    _ r: R, _ at: Int, _ first: Int, _ last: Int, _ cols: Int, _ s: UnsafeMutablePointer<R.State>
  ) {
    let inner = reduced[reduced.count - 1], outer = Array(reduced.dropLast()), size = dtype.itemSize
    let direct = dtype == compute
    let most = direct ? Reduction.rows : min(Reduction.rows, Reduction.block / cols)
    withScratch(of: R.T.self, direct ? 1 : Reduction.block) { buffer in
      var i = first
      while i < last {
        let run = i / inner.size, k = i - run * inner.size, n = min(inner.size - k, last - i, most)
        let x = base + (at + (outer.isEmpty ? 0 : Reduction.offset(outer, run)) + k * inner.stride) * size
        if direct {
          r.columns(UnsafePointer(x.assumingMemoryBound(to: R.T.self)), inner.stride, n, cols, at: i, s)
        } else {
          load(dtype, compute, x, inner.stride, 1, n, cols, UnsafeMutableRawPointer(buffer.baseAddress!))
          r.columns(UnsafePointer(buffer.baseAddress!), cols, n, cols, at: i, s)
        }
        i += n
      }
    }
  }
}

/// Where results go: a contiguous tensor of any dtype, after a last formula.
struct Sink {
  enum Last { case none, divide(Double), sqrt, power(Double) }
  let base: UnsafeMutableRawPointer, dtype: DType
  var last = Last.none

  @inline(__always) func store(_ v: Double, _ o: Int) {
    var v = v
    switch last {
    case .none: break
    case .divide(let n): v /= n
    case .sqrt: v = v.squareRoot()
    case .power(let p): v = Double.pow(v, p)
    }
    switch dtype {
    case .float32: base.assumingMemoryBound(to: Float.self)[o] = Float(v)
    case .float64: base.assumingMemoryBound(to: Double.self)[o] = v
    case .float16: base.assumingMemoryBound(to: Float16.self)[o] = Float16(float: Float(v))
    case .bfloat16: base.assumingMemoryBound(to: BFloat16.self)[o] = BFloat16(float: Float(v))
    default: other(v, o)
    }
  }
  @inline(never) private func other(_ v: Double, _ o: Int) { store(v.int, o) }

  @inline(__always) func store(_ v: Int64, _ o: Int) {
    switch dtype {
    case .int64: base.assumingMemoryBound(to: Int64.self)[o] = v
    case .bool: base.assumingMemoryBound(to: Bool.self)[o] = v != 0
    case .uint8: base.assumingMemoryBound(to: UInt8.self)[o] = UInt8(truncatingIfNeeded: v)
    case .int8: base.assumingMemoryBound(to: Int8.self)[o] = Int8(truncatingIfNeeded: v)
    case .int16: base.assumingMemoryBound(to: Int16.self)[o] = Int16(truncatingIfNeeded: v)
    case .int32: base.assumingMemoryBound(to: Int32.self)[o] = Int32(truncatingIfNeeded: v)
    default: break
    }
  }
  @inline(__always) func store(_ real: Double, _ imaginary: Double, _ o: Int) {
    var (real, imaginary) = (real, imaginary)
    if case .divide(let n) = last { (real, imaginary) = (real / n, imaginary / n) }
    if dtype == .complex64 {
      base.assumingMemoryBound(to: Float.self)[2 * o] = Float(real)
      base.assumingMemoryBound(to: Float.self)[2 * o + 1] = Float(imaginary)
    } else {
      base.assumingMemoryBound(to: Double.self)[2 * o] = real
      base.assumingMemoryBound(to: Double.self)[2 * o + 1] = imaginary
    }
  }
}
