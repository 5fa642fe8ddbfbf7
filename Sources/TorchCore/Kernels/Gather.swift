/// Copies by index. Indices are checked by the caller: nothing here looks at them twice.
enum Gather {
  /// Where the first index outside 0..<size stands (negative ones count from the end with `wrap`), or nil.
  static func outside(_ index: UnsafePointer<Int64>, _ n: Int, size: Int, wrap: Bool = false) -> Int? {
    let low = wrap ? -Int64(size) : 0, high = Int64(size)
    let chunk = 1 << 16, chunks = (n + chunk - 1) / chunk
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: chunks) { bad -> Int? in
      let bad = bad.baseAddress
      parallel(chunks, grain: 2) { first, last in
        for c in first..<last {
          var k = 0
          for i in c * chunk..<min(n, (c + 1) * chunk) { k &+= (index[i] < low).bit | (index[i] >= high).bit }
          bad![c] = k
        }
      }
      guard !Failure.pending, let c = (0..<chunks).first(where: { bad![$0] > 0 }) else { return nil }
      return (c * chunk..<n).first { index[$0] < low || index[$0] >= high }
    }
  }

  /// y[o, k, :] = x[o, index[k], :] for `inner` bytes a time; x has `size` places along the dimension.
  static func select(
    _ x: UnsafeRawPointer, _ y: UnsafeMutableRawPointer, _ index: UnsafePointer<Int64>, outer: Int, size: Int,
    n: Int,
    inner: Int
  ) {
    parallel(outer * n, grain: max(1, 65536 / max(inner, 8))) { first, last in
      @inline(__always) func words<T>(_: T.Type) {
        let x = x.assumingMemoryBound(to: T.self), y = y.assumingMemoryBound(to: T.self)
        var u = first
        while u < last {
          let o = u / n, from = x + o * size, to = y + o * n, end = min(n, last - o * n)
          for k in u - o * n..<end { to[k] = from[Int(index[k])] }
          u = o * n + end
        }
      }
      switch inner {
      case 1: words(UInt8.self)
      case 2: words(UInt16.self)
      case 4: words(UInt32.self)
      case 8: words(UInt64.self)
      default:
        for u in first..<last {
          let o = outer == 1 ? 0 : u / n
          (y + u * inner).copyMemory(from: x + (o * size + Int(index[u - o * n])) * inner, byteCount: inner)
        }
      }
    }
  }

  /// y[o, index[k], :] += x[o, k, :] · scale, in the order of k whatever the threads do: each works on columns or
  /// places of its own.
  static func add<T: Computing>(
    _ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, _ index: UnsafePointer<Int64>, outer: Int, size: Int,
    n: Int,
    inner: Int, scale: T
  ) {
    if outer * n * inner == 0 { return }
    if n > 1024 && (size >= 1024 || outer * inner < 16) {
      // The places are divided: each thread looks for its own.
      let parts = min(size, Threads.count)
      return parallel(parts, grain: 1) { first, last in
        let low = Int64(size * first / parts), high = Int64(size * last / parts)
        withUnsafeTemporaryAllocation(of: Int.self, capacity: 1024) { mine in
          let mine = mine.baseAddress!
          for o in 0..<outer {
            for start in stride(from: 0, to: n, by: 1024) {
              var m = 0
              for k in start..<min(n, start + 1024) {
                mine[m] = k
                m &+= (index[k] >= low).bit & (index[k] < high).bit
              }
              for h in 0..<m {
                let k = mine[h], from = x + (o * n + k) * inner, to = y + (o * size + Int(index[k])) * inner
                for i in 0..<inner { to[i] = to[i] + from[i] * scale }
              }
            }
          }
        }
      }
    }
    let width = max(16, min(inner, max(64, (inner + 15) / 16))), strips = (inner + width - 1) / width
    parallel(outer * strips, grain: max(1, 16384 / (n * width))) { first, last in
      for u in first..<last {
        let o = u / strips, c = u % strips * width, m = min(width, inner - c)
        for k in 0..<n {
          let from = x + (o * n + k) * inner + c, to = y + (o * size + Int(index[k])) * inner + c
          for i in 0..<m { to[i] = to[i] + from[i] * scale }
        }
      }
    }
  }
}

/// Walks the places of an index tensor beside those of a tensor in which one dimension is looked up.
///
/// Along `dim` a line is walked in order by one thread, so that several writes to one place have an order.
struct Lookup {
  let shape: Size, dim: Int
  let index: UnsafePointer<Int64>, indexStrides: Size
  /// The looked-up tensor's strides; that along `dim` multiplies the index.
  let strides: Size
  /// A companion walked place by place (the result of gather, the source of scatter).
  let other: Size

  /// Calls `body(x, other)` with the element offsets of every place; without `ordered` in any order.
  @inline(__always) func run(ordered: Bool = true, _ body: (_ x: Int, _ other: Int) -> Void) {
    let d = shape.count, total = shape.numel()
    if total == 0 { return }
    if d == 0 { return body(Int(index[0]) * 0, 0) }
    let last = d - 1, n = shape[dim], along = strides[dim]
    let cols = dim != last ? shape[last] : ordered ? 1 : n, width = min(cols, dim == last ? 4096 : 256)
    let strips = (cols + width - 1) / width, lines = dim == last ? total / n : total / (n * cols)
    parallel(lines * strips, grain: max(1, 4096 / (dim == last && !ordered ? width : n * width))) {
      first, end in
      for u in first..<end {
        var q = u / strips, x = 0, o = 0, i = 0
        let c0 = u % strips * width, c1 = min(cols, c0 + width)
        var k = last
        while k >= 0 {
          if k != dim && (k != last || dim == last) {
            let r = q / shape[k], p = q - r * shape[k]
            x += p * strides[k]
            o += p * other[k]
            i += p * indexStrides[k]
            q = r
          }
          k -= 1
        }
        let (step, next) = (indexStrides[dim], other[dim])
        if dim == last {
          let (j0, j1) = ordered ? (0, n) : (c0, c1)
          if step == 1 && along == 1 && next == 1 {
            for j in j0..<j1 { body(x + Int(index[i + j]), o + j) }
          } else {
            for j in j0..<j1 { body(x + Int(index[i + j * step]) * along, o + j * next) }
          }
        } else {
          let (sx, so, si) = (strides[last], other[last], indexStrides[last])
          for j in 0..<n {
            let i = i + j * step, o = o + j * next
            for c in c0..<c1 { body(x + c * sx + Int(index[i + c * si]) * along, o + c * so) }
          }
        }
      }
    }
  }

  /// other = x[index]: elements of `bytes` bytes.
  func gather(_ x: UnsafeRawPointer, _ y: UnsafeMutableRawPointer, bytes: Int) {
    @inline(__always) func move<T>(_: T.Type) {
      let x = x.assumingMemoryBound(to: T.self), y = y.assumingMemoryBound(to: T.self)
      run(ordered: false) { y[$1] = x[$0] }
    }
    switch bytes {
    case 1: move(UInt8.self)
    case 2: move(UInt16.self)
    case 4: move(UInt32.self)
    case 8: move(UInt64.self)
    default: move(SIMD2<UInt64>.self)
    }
  }
  /// y[index] = other.
  func scatter(_ y: UnsafeMutableRawPointer, _ source: UnsafeRawPointer, bytes: Int) {
    @inline(__always) func move<T>(_: T.Type) {
      let y = y.assumingMemoryBound(to: T.self), source = source.assumingMemoryBound(to: T.self)
      run { y[$0] = source[$1] }
    }
    switch bytes {
    case 1: move(UInt8.self)
    case 2: move(UInt16.self)
    case 4: move(UInt32.self)
    case 8: move(UInt64.self)
    default: move(SIMD2<UInt64>.self)
    }
  }
  /// y[index] = y[index] ∘ other.
  func fold<T: Computing>(_ y: UnsafeMutablePointer<T>, _ source: UnsafePointer<T>, product: Bool) {
    if product { run { y[$0] = y[$0] * source[$1] } } else { run { y[$0] = y[$0] + source[$1] } }
  }
  /// y[index] = the greater or lesser of both; NaN wins.
  func fold<T: Comparable>(_ y: UnsafeMutablePointer<T>, _ source: UnsafePointer<T>, greatest: Bool) {
    if greatest {
      run { y[$0] = source[$1] > y[$0] || source[$1] != source[$1] ? source[$1] : y[$0] }
    } else {
      run { y[$0] = source[$1] < y[$0] || source[$1] != source[$1] ? source[$1] : y[$0] }
    }
  }
}

/// Advanced indexing: `offsets` gives where in x each selected block starts, `rest` the steps within a block.
struct Blocks {
  let offsets: UnsafePointer<Int>, n: Int
  let rest: [Reduction.Axis], block: Int

  init(offsets: UnsafePointer<Int>, n: Int, shape: Size, strides: Size) {
    (self.offsets, self.n, block) = (offsets, n, shape.numel())
    var axes: [Reduction.Axis] = []
    for i in 0..<shape.count where shape[i] != 1 { axes.append(.init(size: shape[i], stride: strides[i])) }
    Reduction.merge(&axes)
    rest = axes
  }

  /// Calls `body(x, y, count, stride)` for every run of elements that x has `stride` apart and y side by side.
  @inline(__always) private func run(_ i: Int, _ body: (_ x: Int, _ y: Int, _ n: Int, _ stride: Int) -> Void)
  {
    guard let last = rest.last else { return body(offsets[i], i, 1, 1) }
    if rest.count == 1 { return body(offsets[i], i * block, last.size, last.stride) }
    let outer = Array(rest.dropLast())
    for r in 0..<block / last.size {
      body(offsets[i] + Reduction.offset(outer, r), i * block + r * last.size, last.size, last.stride)
    }
  }
  private func moves(_ x: UnsafeMutableRawPointer, _ y: UnsafeMutableRawPointer, bytes: Int, out: Bool) {
    if n * block == 0 { return }
    @inline(__always) func move<T>(_: T.Type) {
      let x = x.assumingMemoryBound(to: T.self), y = y.assumingMemoryBound(to: T.self)
      @inline(__always) func part(_ first: Int, _ last: Int) {
        for i in first..<last {
          run(i) { a, b, n, s in
            if out {
              if s == 1 {
                (x + a).update(from: y + b, count: n)
              } else {
                for k in 0..<n { x[a + k * s] = y[b + k] }
              }
            } else {
              if s == 1 {
                (y + b).update(from: x + a, count: n)
              } else {
                for k in 0..<n { y[b + k] = x[a + k * s] }
              }
            }
          }
        }
      }
      // Writes to one place keep their order.
      if out { if !Failure.pending { part(0, n) } } else { parallel(n, grain: max(1, 16384 / block), part) }
    }
    switch bytes {
    case 1: move(UInt8.self)
    case 2: move(UInt16.self)
    case 4: move(UInt32.self)
    case 8: move(UInt64.self)
    default: move(SIMD2<UInt64>.self)
    }
  }
  /// y = the blocks of x, one after the other.
  func get(_ x: UnsafeMutableRawPointer, _ y: UnsafeMutableRawPointer, bytes: Int) {
    moves(x, y, bytes: bytes, out: false)
  }
  /// The blocks of x = y.
  func put(_ x: UnsafeMutableRawPointer, _ y: UnsafeMutableRawPointer, bytes: Int) {
    moves(x, y, bytes: bytes, out: true)
  }
  /// The blocks of x += y, in order.
  func add<T: Computing>(_ x: UnsafeMutablePointer<T>, _ y: UnsafePointer<T>) {
    if Failure.pending || n * block == 0 { return }
    for i in 0..<n { run(i) { a, b, n, s in for k in 0..<n { x[a + k * s] = x[a + k * s] + y[b + k] } } }
  }
}
