import COpenMP
import Glibc

/// One operand of a pointwise loop: memory, its type, the type that the kernel wants, strides in elements.
struct Operand {
  var base: UnsafeMutableRawPointer
  var dtype: DType, kernel: DType
  var strides: Size
  /// The strides of the last two dimensions: to the element below and to the one beside.
  fileprivate var below = 0, beside = 0
  /// Whether it is read and is the same row, or the same number, throughout.
  fileprivate var isRepeated = false
  /// Whether its tiles go through a buffer, and whether that holds them all: they are the same.
  fileprivate var isBuffered = false, isFixed = false

  @inline(__always) init(_ t: Tensor, kernel: DType, in shape: Size) {
    (base, dtype, self.kernel) = (t.address, t.dtype, kernel)
    strides = t.shape == shape ? t.strides : t.strides(in: shape)
  }
}

extension Tensor {
  /// This tensor's strides when broadcast to `shape`.
  func strides(in shape: Size) -> Size {
    var s = Size(repeating: 0, count: shape.count)
    let skip = shape.count - self.shape.count
    for i in Swift.max(skip, 0)..<shape.count where self.shape[i - skip] != 1 { s[i] = strides[i - skip] }
    return s
  }
}

/// Runs a kernel over operands of any stride and type. Operand 0 is the result.
///
/// The last two dimensions are cut into tiles. An operand whose tile is contiguous and of the kernel's type is passed as
/// it lies; any other goes through a buffer in L1, by `load` and `store`, 1024 elements at a time. A row that is the
/// same for all, or one number, stays in its buffer. Tiles do not depend on the number of threads.
struct Loop {
  typealias Block = (_ p: Pointers, _ n: Int) -> Void
  static let tile = 1024, capacity = 5
  private static let bufferBytes = tile * 16

  private var shape: Size
  private var op: [Operand]

  init(_ shape: Size, _ operands: [Operand]) { (self.shape, op) = (shape, operands) }

  /// Five buffers of a tile, one set for each thread.
  @inline(__always) static func scratch() -> UnsafeMutableRawPointer {
    let thread = torch_thread()!
    if let p = thread.pointee.scratch { return UnsafeMutableRawPointer(p) }
    var p: UnsafeMutableRawPointer?
    posix_memalign(&p, 64, capacity * bufferBytes)
    thread.pointee.scratch = p!.assumingMemoryBound(to: CChar.self)
    return p!
  }
  @inline(__always) static func buffer(_ k: Int, _ scratch: UnsafeMutableRawPointer)
    -> UnsafeMutableRawPointer
  {
    scratch + k * bufferBytes
  }

  /// Drops dimensions of size 1, merges those that every operand walks as one, and makes at least two of them.
  private mutating func coalesce() {
    var d = 0
    for i in 0..<shape.count where shape[i] != 1 {
      let merge = d > 0 && op.allSatisfy { $0.strides[d - 1] == shape[i] * $0.strides[i] }
      let to = merge ? d - 1 : d
      for k in op.indices { op[k].strides[to] = op[k].strides[i] }
      shape[to] = merge ? shape[d - 1] * shape[i] : shape[i]
      if !merge { d += 1 }
    }
    shape.truncate(to: d)
    for k in op.indices { op[k].strides.truncate(to: d) }
    while shape.count < 2 {
      shape.insert(1, at: 0)
      for k in op.indices { op[k].strides.insert(0, at: 0) }
    }
    let n = shape.count
    for k in op.indices {
      (op[k].below, op[k].beside) = (op[k].strides[n - 2], op[k].strides[n - 1])
      let isRow = op[k].strides.dropLast().allSatisfy { $0 == 0 }
      op[k].isRepeated = k > 0 && isRow && (shape[n - 2] > 1 || op[k].beside == 0)
    }
  }

  mutating func run(_ block: Block) {
    coalesce()
    let n = shape.count, rows = shape[n - 2], cols = shape[n - 1]
    var outer = 1
    for i in 0..<n - 2 { outer *= shape[i] }
    if outer * rows * cols == 0 { return }

    var tall = false
    for k in op.indices {
      let below = op[k].below, beside = op[k].beside
      if op[k].dtype != op[k].kernel || beside != 1 && cols > 1 { op[k].isBuffered = true }
      // LLVM's overlap check would send a kernel that works in place to its scalar loop.
      if k > 0 && op[k].base == op[0].base { op[0].isBuffered = true }
      if beside > 1 && below != 0 && below < beside { tall = true }
    }
    // Larger tiles pay where only what stays goes through buffers, and the nearest cache holds three of them.
    let isSmall = op.allSatisfy { $0.kernel.itemSize <= 4 && ($0.isRepeated || !$0.isBuffered) }
    let most = isSmall ? 2 * Loop.tile : Loop.tile
    let isFlat = op.allSatisfy { $0.isRepeated || !$0.isBuffered && ($0.below == cols || rows == 1) }
    var c = min(cols, op.contains { $0.isBuffered } ? most : 16 * Loop.tile), r = 1
    if tall {
      (c, r) = (min(cols, 32), min(rows, 32))
    } else if cols < 128 || isFlat && 2 * cols <= most {
      r = min(rows, (isFlat ? most : Loop.tile) / cols)
    }
    if r > 1 {
      for k in op.indices
      where !(op[k].below == c && c == cols && op[k].beside == 1) { op[k].isBuffered = true }
    }
    for k in op.indices where op[k].isBuffered && op[k].isRepeated {
      op[k].isFixed = c == cols || op[k].beside == 0
    }
    let down = (rows + r - 1) / r, across = (cols + c - 1) / c
    let (loop, tileRows, tileCols) = (self, r, c)
    parallel(outer * down * across, grain: max(1, 32768 / (r * c))) { first, last in
      loop.walk(first, last, down, across, tileRows, tileCols, block)
    }
  }

  /// Tiles first ..< last. What lives through a tile is kept small: each number put aside in memory waits there behind the
  /// results, and holds up the operands of the next tile.
  private func walk(_ first: Int, _ last: Int, _ down: Int, _ across: Int, _ r: Int, _ c: Int, _ block: Block)
  {
    let n = shape.count, rows = shape[n - 2], cols = shape[n - 1]
    let scratch = Loop.scratch()
    var p = InlineArray<5, UnsafeMutableRawPointer>(repeating: scratch)
    // Through a pointer: the array would copy an operand at every look.
    op.withUnsafeBufferPointer { op in
      for k in op.indices where op[k].isFixed {
        p[k] = Loop.buffer(k, scratch)
        load(op[k].dtype, op[k].kernel, op[k].base, 0, op[k].beside, r, c, p[k])
      }
      for t in first..<last {
        let line = t / across, outer = line / down
        let c0 = (t - line * across) * c, nc = min(c, cols - c0)
        let r0 = (line - outer * down) * r, nr = min(r, rows - r0)
        /// Where the tile begins in operand `k`.
        @inline(__always) func start(_ k: Int) -> UnsafeMutableRawPointer {
          var offset = r0 * op[k].below + c0 * op[k].beside, o = outer, i = n - 3
          while i >= 0 {
            let q = o / shape[i]
            offset += (o - q * shape[i]) * op[k].strides[i]
            o = q
            i -= 1
          }
          return op[k].base + offset * op[k].dtype.itemSize
        }
        for k in op.indices where !op[k].isFixed {
          p[k] = op[k].isBuffered ? Loop.buffer(k, scratch) : start(k)
          if op[k].isBuffered && k > 0 {
            load(op[k].dtype, op[k].kernel, start(k), op[k].below, op[k].beside, nr, nc, p[k])
          }
        }
        withUnsafePointer(to: &p) {
          block(UnsafeRawPointer($0).assumingMemoryBound(to: UnsafeMutableRawPointer.self), nr * nc)
        }
        if op[0].isBuffered {
          store(op[0].kernel, op[0].dtype, p[0], start(0), op[0].below, op[0].beside, nr, nc)
        }
      }
    }
  }
}

extension Tensor {
  /// Whether all elements are one and the same in memory: a number, expanded or not.
  private var isOneNumber: Bool {
    count > 0 && (0..<shape.count).allSatisfy { shape[$0] == 1 || strides[$0] == 0 }
  }

  /// y = block(operands), element by element. `kernel` is the type in which the block reads, `result` the one in
  /// which it writes.
  @inline(never)
  static func run(
    _ y: Tensor, _ a: Tensor, _ b: Tensor? = nil, _ c: Tensor? = nil, _ d: Tensor? = nil, kernel: DType,
    result: DType, _ block: Loop.Block
  ) {
    if Failure.pending { return }
    let n = y.count
    /// Where operand `k` lies row after row, or one number repeated in a buffer; nil if it takes more than that.
    @inline(__always) func simple(_ t: Tensor?, _ k: Int) -> UnsafeMutableRawPointer? {
      guard let t else { return a.start }
      if t.dtype != kernel { return nil }
      if t.isContiguous && t.shape == y.shape { return t.start == y.start ? nil : t.start }
      guard n <= Loop.tile, t.isOneNumber else { return nil }
      let buffer = Loop.buffer(k, Loop.scratch())
      load(kernel, kernel, t.start, 0, 0, 1, n, buffer)
      return buffer
    }
    // Small or simple: everything of the kernel's type, contiguous and of one shape, or one number.
    if y.isContiguous && y.dtype == result, let a = simple(a, 1), let b = simple(b, 2), let c = simple(c, 3),
      let d = simple(d, 4)
    {
      let chunk = 16384, size = (result.itemSize, kernel.itemSize)
      let base: InlineArray<5, UnsafeMutableRawPointer> = [y.start, a, b, c, d]
      func part(_ i: Int, _ n: Int) {
        let p: InlineArray<5, UnsafeMutableRawPointer> = [
          base[0] + i * size.0, base[1] + i * size.1, base[2] + i * size.1, base[3] + i * size.1,
          base[4] + i * size.1,
        ]
        withUnsafePointer(to: p) {
          block(UnsafeRawPointer($0).assumingMemoryBound(to: UnsafeMutableRawPointer.self), n)
        }
      }
      if n <= chunk {
        if n > 0 { part(0, n) }
        return
      }
      return parallel((n + chunk - 1) / chunk, grain: 2) { first, last in
        for t in first..<last { part(t * chunk, Swift.min(chunk, n - t * chunk)) }
      }
    }
    var operands = [Operand(y, kernel: result, in: y.shape), Operand(a, kernel: kernel, in: y.shape)]
    if let b { operands.append(Operand(b, kernel: kernel, in: y.shape)) }
    if let c { operands.append(Operand(c, kernel: kernel, in: y.shape)) }
    if let d { operands.append(Operand(d, kernel: kernel, in: y.shape)) }
    var loop = Loop(y.shape, operands)
    loop.run(block)
  }
}
