import COneDNN

/// Matrix products on raw memory. Strides are in elements; results lie row after row.
///
/// The work is cut into pieces that depend on the shapes only, each computed by one thread: the numbers are the same for
/// any number of threads (the parallel products of oneDNN and OpenBLAS are not).
enum MatMul {
  /// c [m, n] = alpha · a [m, k] b [k, n] + beta · c, where `beta` 0 ignores what c holds; k = 0 gives beta · c.
  /// `weights` is the memory of b where that will be multiplied again as it is: a kernel may keep a copy of it there.
  static func gemm(
    _ dtype: DType, _ m: Int, _ n: Int, _ k: Int, _ a: Matrix, _ b: Matrix,
    _ c: UnsafeMutableRawPointer, _ ldc: Int, alpha: Double = 1, beta: Double = 0, weights: Storage? = nil
  ) {
    if m == 0 || n == 0 { return }
    if k == 0 { return scale(dtype, m, n, c, ldc, beta) }
    if longSum(dtype, m, n, k) { return splitSum(dtype, m, n, k, a, b, c, ldc, alpha, beta) }
    switch dtype {
    case .float32: float(m, n, k, a, b, c, ldc, alpha, beta)
    case .float64: double(m, n, k, a, b, c, ldc, alpha, beta)
    case .bfloat16: brain(m, n, k, a, b, c, ldc, alpha, beta, weights)
    case .float16: narrow(Float16.self, m, n, k, a, b, c, ldc, alpha, beta)
    case .complex64: PackedMatMul.complexGemm(Float.self, m, n, k, a, b, c, ldc, alpha: alpha, beta: beta)
    case .complex128: PackedMatMul.complexGemm(Double.self, m, n, k, a, b, c, ldc, alpha: alpha, beta: beta)
    case .bool, .uint8: PackedMatMul.gemm(UInt8.self, m, n, k, a, b, c, ldc, alpha: alpha, beta: beta)
    case .int8: PackedMatMul.gemm(Int8.self, m, n, k, a, b, c, ldc, alpha: alpha, beta: beta)
    case .int16: PackedMatMul.gemm(Int16.self, m, n, k, a, b, c, ldc, alpha: alpha, beta: beta)
    case .int32: PackedMatMul.gemm(Int32.self, m, n, k, a, b, c, ldc, alpha: alpha, beta: beta)
    case .int64: PackedMatMul.gemm(Int64.self, m, n, k, a, b, c, ldc, alpha: alpha, beta: beta)
    }
  }

  /// `count` products of the same shape; `aNext`, `bNext` and `cNext` lead from one to the next (0 repeats an operand).
  static func batched(
    _ dtype: DType, _ count: Int, _ m: Int, _ n: Int, _ k: Int, _ a: Matrix, _ aNext: Int, _ b: Matrix,
    _ bNext: Int,
    _ c: UnsafeMutableRawPointer, _ ldc: Int, _ cNext: Int, alpha: Double = 1, beta: Double = 0
  ) {
    let size = dtype.itemSize, work = m * n * max(k, 1)
    // Small ones: one thread each. Large ones share their own work among the threads.
    parallel(count, grain: work > 4_000_000 ? count : max(1, 100_000 / max(work, 1))) { first, last in
      for i in first..<last {
        gemm(
          dtype, m, n, k, Matrix(a.base + i * aNext * size, a.row, a.column),
          Matrix(b.base + i * bNext * size, b.row, b.column), c + i * cNext * size, ldc, alpha: alpha,
          beta: beta)
      }
    }
  }

  private static func double(
    _ m: Int, _ n: Int, _ k: Int, _ a: Matrix, _ b: Matrix, _ c: UnsafeMutableRawPointer, _ ldc: Int,
    _ alpha: Double, _ beta: Double
  ) {
    let y = c.assumingMemoryBound(to: Double.self)
    if MatVec.gemv(m, n, k, a, b, y, ldc, alpha, beta) { return }
    if m * n * k <= SmallMatMul.limit {
      return SmallMatMul.gemm(m, n, k, a, b, y, ldc, alpha: alpha, beta: beta)
    }
    PackedMatMul.gemm(Double.self, m, n, k, a, b, c, ldc, alpha: alpha, beta: beta)
  }

  /// bfloat16: the processor's own dot products where it has them, summed in float32.
  private static func brain(
    _ m: Int, _ n: Int, _ k: Int, _ a: Matrix, _ b: Matrix, _ c: UnsafeMutableRawPointer, _ ldc: Int,
    _ alpha: Double, _ beta: Double, _ weights: Storage?
  ) {
    let plain = alpha == 1 && (beta == 0 || beta == 1) && m * n * k > SmallMatMul.limit
    guard plain, let x = Operand(a, m, k), let w = Operand(b, k, n), OneDNN.hasBFloat16 else {
      return narrow(BFloat16.self, m, n, k, a, b, c, ldc, alpha, beta)
    }
    let (a, b, adding) = (x.matrix, w.matrix, beta != 0)
    let left = UnsafeMutableRawPointer(mutating: a.base), right = UnsafeMutableRawPointer(mutating: b.base)
    func multiply(
      _ plan: OneDNN.Plan?, _ i: Int, _ rows: Int, _ j: Int, _ columns: Int, prepared: Storage? = nil
    ) {
      let (x, w, y) = (left + 2 * i * a.row, right + 2 * j * b.column, c + 2 * (i * ldc + j))
      if plan?.run([x, prepared?.base ?? w, y], ready: prepared == nil ? -1 : 1) == true { return }
      PackedMatMul.gemm(
        BFloat16.self, rows, columns, k, Matrix(x, a.row, a.column), Matrix(w, b.row, b.column), y, ldc,
        alpha: 1, beta: beta)
    }
    let tall = 128
    if m <= tall {
      let tiles = Tiles(m, n, k, wide: 256, downFirst: false)
      return tiles.run { mine in
        for t in mine {
          let (i, rows, j, columns) = tiles[t]
          multiply(brainPlan(rows, columns, k, a, b, ldc, adding, anyRight: false), i, rows, j, columns)
        }
      }
    }
    // Many rows share the right operand: it is brought into the layout of the processor's tiles once.
    let plan = brainPlan(tall, n, k, a, b, ldc, adding, anyRight: true)
    let kept = plan.flatMap { plan in weights.flatMap { PreparedWeights.find(plan, 1, $0, right) } }
    let prepared = kept ?? plan?.prepared(1, right)
    parallel((m + tall - 1) / tall, grain: max(1, 500_000 / (tall * n * k))) { first, last in
      serially {
        for i in stride(from: first * tall, to: min(m, last * tall), by: tall) {
          if m - i >= tall {
            multiply(plan, i, tall, 0, n, prepared: prepared)
          } else {
            multiply(brainPlan(m - i, n, k, a, b, ldc, adding, anyRight: false), i, m - i, 0, n)
          }
        }
      }
    }
    withExtendedLifetime(prepared) {}
  }

  /// A product of bfloat16 matrices on one thread; with `anyRight` the library chooses how the right one shall lie.
  private static func brainPlan(
    _ m: Int, _ n: Int, _ k: Int, _ a: Matrix, _ b: Matrix, _ ldc: Int, _ adding: Bool, anyRight: Bool
  ) -> OneDNN.Plan? {
    OneDNN.plan([0, adding.bit, anyRight.bit, m, n, k, a.row, a.column, b.row, b.column, ldc]) {
      let left = OneDNN.Layout([m, k], .bfloat16, strides: [a.row, a.column])
      let right = OneDNN.Layout([k, n], .bfloat16, strides: [b.row, b.column])
      let wanted = anyRight ? OneDNN.Layout([k, n], .bfloat16) : right
      let result = OneDNN.Layout([m, n], .bfloat16, strides: [ldc, 1])
      var desc: dnnl_primitive_desc_t?
      let product = serially {
        dnn_matmul(
          &desc, OneDNN.engine, left.desc, wanted.desc, nil, result.desc,
          adding ? OneDNN.adding : OneDNN.attributes)
        return desc.flatMap { OneDNN.Primitive($0) }
      }
      return product.flatMap {
        OneDNN.Plan(
          $0,
          [
            .init(argument: DNNL_ARG_SRC, query: dnnl_query_src_md, layout: left),
            .init(argument: DNNL_ARG_WEIGHTS, query: dnnl_query_weights_md, layout: right),
            .init(argument: DNNL_ARG_DST, query: dnnl_query_dst_md, layout: result, isResult: true),
          ])
      }
    }
  }

  // MARK: Long sums

  /// Whether the sum is long and the result small: then the sum is what has to be shared among threads.
  private static func longSum(_ dtype: DType, _ m: Int, _ n: Int, _ k: Int) -> Bool {
    k >= 8192 && m * n <= 1 << 14 && (dtype >= .float32 || dtype == .int64)
  }
  /// Sixteen parts of the sum at once, added in order.
  private static func splitSum(
    _ dtype: DType, _ m: Int, _ n: Int, _ k: Int, _ a: Matrix, _ b: Matrix,
    _ c: UnsafeMutableRawPointer, _ ldc: Int, _ alpha: Double, _ beta: Double
  ) {
    let size = dtype.itemSize, part = max(4096, ((k + 15) / 16 + 255) / 256 * 256),
      parts = (k + part - 1) / part
    let sums = Storage(bytes: parts * m * n * size)
    parallel(parts, grain: max(1, 100_000 / (m * n * part))) { first, last in
      for i in first..<last {
        let p = i * part
        gemm(
          dtype, m, n, min(part, k - p), Matrix(a.base + p * a.column * size, a.row, a.column),
          Matrix(b.base + p * b.row * size, b.row, b.column), sums.base + i * m * n * size, n, alpha: alpha)
      }
    }
    if beta != 1 { scale(dtype, m, n, c, ldc, beta) }
    let lanes = dtype.isComplex ? 2 : 1
    func add<T: MatMulScalar>(_: T.Type) {
      let s = sums.base.assumingMemoryBound(to: T.self), c = c.assumingMemoryBound(to: T.self)
      for i in 0..<m {
        let y = c + i * ldc * lanes
        for p in 0..<parts {
          let x = s + (p * m + i) * n * lanes
          for j in 0..<(n * lanes) { y[j] = T.sum(y[j], x[j]) }
        }
      }
    }
    switch dtype {
    case .float32, .complex64: add(Float.self)
    case .int64: add(Int64.self)
    default: add(Double.self)
    }
    withExtendedLifetime(sums) {}
  }

  /// c = beta · c, zeros for beta = 0 whatever c holds.
  private static func scale(
    _ dtype: DType, _ m: Int, _ n: Int, _ c: UnsafeMutableRawPointer, _ ldc: Int, _ beta: Double
  ) {
    func each<E: MatMulElement>(_: E.Type, _ lanes: Int) {
      let c = c.assumingMemoryBound(to: E.self)
      for i in 0..<m {
        let y = c + i * ldc * lanes
        for j in 0..<(n * lanes) { y[j] = E.write(beta == 0 ? .zero : E.Compute.scale(beta, E.read(y + j))) }
      }
    }
    if beta == 1 { return }
    switch dtype {
    case .bool, .uint8, .int8: each(Int8.self, 1)
    case .int16: each(Int16.self, 1)
    case .int32: each(Int32.self, 1)
    case .int64: each(Int64.self, 1)
    case .float16: each(Float16.self, 1)
    case .bfloat16: each(BFloat16.self, 1)
    case .float32: each(Float.self, 1)
    case .float64: each(Double.self, 1)
    case .complex64: each(Float.self, 2)
    case .complex128: each(Double.self, 2)
    }
  }
}
