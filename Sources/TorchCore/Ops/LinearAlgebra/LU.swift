import COpenBLAS

/// The LU factorisations of a batch with row exchanges: A = P L U.
struct Factors: @unchecked Sendable {
  /// L below the diagonal, where it has ones, and U above; without gaps, real matrices row after row, complex ones
  /// column after column.
  let lu: Tensor
  /// Row i was exchanged with row pivots[i], from 1.
  let pivots: Tensor
  /// 0, or the first diagonal element of U that is zero, from 1.
  let info: Tensor

  init(_ a: Tensor) {
    let (m, n) = (a.shape[-2], a.shape[-1]), k = min(m, n), d = a.dtype
    let lu = Factors.copy(a), pivots = Tensor(empty: a.batch.then(k), .int32),
      info = Tensor(full: a.batch, 0, .int32)
    (self.lu, self.pivots, self.info) = (lu, pivots, info)
    if Failure.pending || k == 0 { return }
    let places = pivots.pointer(Int32.self), codes = info.pointer(Int32.self)
    func each<T: Factorable>(_: T.Type) {
      let x = lu.pointer(T.self)
      Lapack.each(info.count, work: m * n * k) { i in
        codes[i] = LUKernel.factor(x + i * m * n, m, n, places + i * k)
      }
    }
    switch d {
    case .float32: each(Float.self)
    case .float64: each(Double.self)
    default:
      Lapack.each(info.count, work: m * n * k) { i in
        let x = lu.address + i * m * n * d.itemSize
        codes[i] = lapack_getrf(d.letter, Int32(m), Int32(n), x, Int32(m), places + i * k)
      }
    }
  }
  /// Factors that were computed before.
  init(packed: Tensor, pivots: Tensor) {
    (lu, self.pivots) = (Factors.copy(packed), noGrad { pivots.contiguous() })
    info = Tensor(full: packed.batch, 0, .int32)
  }

  /// A copy in the order in which the matrices of its type are factored.
  private static func copy(_ a: Tensor) -> Tensor {
    if a.dtype.isComplex { return Columns(a).tensor }
    let y = Tensor(empty: a.shape, a.dtype)
    if Lapack.fits(a.shape[-2], a.shape[-1]) { a.detach().copy(into: y) }
    return y
  }

  /// op(A)⁻¹ b. One factorisation serves a whole batch. Strips of columns are solved side by side; how wide they are does
  /// not depend on the threads, and so the numbers do not.
  func solve(_ b: Tensor, adjoint: Bool) -> Tensor {
    if b.dtype.isComplex {
      let x = Columns(b)
      solve(x, adjoint: adjoint)
      return x.tensor
    }
    let x = Tensor(empty: b.shape, b.dtype)
    b.detach().copy(into: x)
    if Failure.pending || x.count == 0 { return x }
    let (n, columns) = (b.shape[-2], b.shape[-1]), isShared = info.count == 1,
      places = pivots.pointer(Int32.self)
    func each<T: Factorable>(_: T.Type) {
      let (y, lu) = (x.pointer(T.self), self.lu.pointer(T.self))
      strips(x.count / (n * columns), n, columns) { i, first, wide in
        let j = isShared ? 0 : i
        LUKernel.solve(
          lu + j * n * n, n, places + j * n, y + i * n * columns + first, columns, columns: wide,
          transposed: adjoint)
      }
    }
    if b.dtype == .float32 { each(Float.self) } else { each(Double.self) }
    return x
  }
  private func solve(_ x: Columns, adjoint: Bool) {
    let n = x.rows, d = x.memory.dtype, places = pivots.pointer(Int32.self), isShared = info.count == 1
    if Failure.pending || x.memory.count == 0 { return }
    strips(x.count, n, x.columns) { i, first, wide in
      let j = isShared ? 0 : i
      _ = lapack_getrs(
        d.letter, .init(adjoint ? "C" : "N"), Int32(n), Int32(wide), lu.address + j * n * n * d.itemSize,
        Int32(n),
        places + j * n, x[i] + first * n * d.itemSize, x.leading)
    }
  }

  /// A⁻¹.
  func inverse() -> Tensor {
    let n = lu.shape[-1]
    if lu.dtype.isComplex { return solve(Tensor.identity(n, lu.dtype).expand(lu.shape), adjoint: false) }
    let x = Tensor(empty: lu.shape, lu.dtype)
    if Failure.pending || x.count == 0 { return x }
    let places = pivots.pointer(Int32.self)
    func each<T: Factorable>(_: T.Type) {
      let (y, lu) = (x.pointer(T.self), self.lu.pointer(T.self))
      strips(info.count, n, n) { i, first, wide in
        LUKernel.invert(lu + i * n * n, n, y + i * n * n, first, columns: wide)
      }
      Lapack.each(info.count, work: n * n) { i in
        LUKernel.exchange(columnsOf: y + i * n * n, n, places + i * n)
      }
    }
    if lu.dtype == .float32 { each(Float.self) } else { each(Double.self) }
    return x
  }

  /// Runs `body(matrix, column, columns)` for strips of columns of `count` matrices of n rows.
  private func strips(_ count: Int, _ n: Int, _ columns: Int, _ body: (Int, Int, Int) -> Void) {
    let wide = min(columns, 64), strips = (columns + wide - 1) / wide
    Lapack.each(count * strips, work: n * n * wide) { u in
      // From both ends by turns: the first strips of an inverse cost more than the last.
      let s = u % strips, first = (s % 2 == 0 ? s / 2 : strips - 1 - s / 2) * wide
      body(u / strips, first, min(wide, columns - first))
    }
  }

  /// The matrices P of A = P L U.
  static func permutations(_ pivots: Tensor, _ m: Int, _ dtype: DType) -> Tensor {
    let p = Tensor(full: pivots.shape.dropLastOne.then(m, m), 0, dtype), k = pivots.shape[-1]
    let source = noGrad { pivots.to(.int32).contiguous() }
    if Failure.pending || m == 0 { return p }
    let from = source.pointer(Int32.self), size = dtype.itemSize
    let one = Tensor(full: [1], 1, dtype)
    for b in 0..<p.count / (m * m) {
      var rows = Array(0..<m)
      for i in 0..<k { rows.swapAt(i, Int(from[b * k + i]) - 1) }
      for i in 0..<m {
        (p.address + (b * m * m + rows[i] * m + i) * size).copyMemory(from: one.address, byteCount: size)
      }
    }
    withExtendedLifetime((one, source)) {}
    return p
  }
}

extension Size {
  /// Without the last dimension.
  var dropLastOne: Size { Size(dropLast()) }
}

extension linalg {
  /// The LU factorisation with row exchanges, packed: L below the diagonal, U above; and the exchanges, from 1.
  ///
  ///     let (LU, pivots) = linalg.luFactor(A)
  ///     linalg.luSolve(LU, pivots, B)     // A⁻¹ B
  ///
  /// A U with a zero on the diagonal is an error: use `luFactorEx`.
  public static func luFactor(
    _ A: Tensor, pivot: Bool = true, out: (Tensor, Tensor)? = nil
  ) -> (LU: Tensor, pivots: Tensor) {
    guard let y = A.factored("luFactor", pivot) else { return (.placeholder, .placeholder) }
    if let f = Tensor.firstFailure(y.info) {
      fail(
        "luFactor: \(A.described)\(A.element(f.matrix)): U[\(f.code),\(f.code)] is zero and using it on luSolve would "
          + "divide by zero: use lu or luFactorEx")
      return (.placeholder, .placeholder)
    }
    return Tensor.written((y.LU, y.pivots), out, "luFactor")
  }

  /// As `luFactor`; `info` is the first diagonal element of U that is zero, from 1, or 0. With `checkErrors` that is
  /// an error.
  public static func luFactorEx(
    _ A: Tensor, pivot: Bool = true, checkErrors: Bool = false, out: (Tensor, Tensor, Tensor)? = nil
  ) -> (LU: Tensor, pivots: Tensor, info: Tensor) {
    if checkErrors {
      let (lu, pivots) = luFactor(A, pivot: pivot)
      return Tensor.written((lu, pivots, Tensor(full: A.batch, 0, .int32)), out, "luFactorEx")
    }
    return Tensor.written(
      A.factored("luFactorEx", pivot) ?? (.placeholder, .placeholder, .placeholder), out, "luFactorEx")
  }

  /// The matrices of A = P L U: a permutation, a lower triangle with ones on its diagonal, an upper triangle.
  public static func lu(
    _ A: Tensor, pivot: Bool = true, out: (Tensor, Tensor, Tensor)? = nil
  ) -> (P: Tensor, L: Tensor, U: Tensor) {
    guard let y = A.factored("lu", pivot) else { return (.placeholder, .placeholder, .placeholder) }
    return Tensor.written(torch.luUnpack(y.LU, y.pivots), out, "lu")
  }

  /// X of A X = B (X A = B with `left: false`) from the factors of A; with `adjoint` of Aᴴ.
  public static func luSolve(
    _ LU: Tensor, _ pivots: Tensor, _ B: Tensor, left: Bool = true, adjoint: Bool = false, out: Tensor? = nil
  ) -> Tensor {
    guard LU.isSquare("luSolve"), B.isMatrix("luSolve"), LU.matches(B, "luSolve"),
      check(
        B.shape[left ? -2 : -1] == LU.shape[-1],
        "luSolve: \(LU.described) and \(B.described) do not match: \(left ? "rows" : "columns") of B must be "
          + "as many as those of A"),
      check(
        pivots.dtype == .int32 && pivots.shape == LU.shape.dropLastOne,
        "luSolve: the pivots \(pivots.described) must be \(LU.shape.dropLastOne.bracketed) int32"),
      pivots.areExchanges(1...Int32(max(LU.shape[-1], 1)), "luSolve")
    else { return .placeholder }
    // The exchanges of a batch are kept with its factors.
    let b = left ? B : B.mH
    guard let (lu, rhs) = Tensor.sameBatch(LU, b, "luSolve") else { return .placeholder }
    let x = lu.luSolving(pivots.expand(lu.shape.dropLastOne), rhs, adjoint: left ? adjoint : !adjoint)
    return (left ? x : x.mH).written(to: out)
  }
}

extension Tensor {
  /// Whether these pivots name rows; reports if not.
  func areExchanges(_ rows: ClosedRange<Int32>, _ name: String) -> Bool {
    let x = noGrad { contiguous() }
    if Failure.pending { return false }
    let p = x.pointer(Int32.self)
    defer { withExtendedLifetime(x) {} }
    return check(
      (0..<x.count).allSatisfy { rows.contains(p[$0]) || rows.contains(0 - p[$0]) && name == "ldlSolve" },
      "\(name): the pivots must lie between \(rows.lowerBound) and \(rows.upperBound), as the factorisation gives them"
    )
  }

  /// Packed factors, exchanges and info; nil after a mistake.
  fileprivate func factored(_ name: String, _ pivot: Bool) -> (LU: Tensor, pivots: Tensor, info: Tensor)? {
    let span = Span("linalg_lu_factor", [self])
    defer { span.end() }
    guard isMatrix(name),
      check(
        pivot,
        "\(name): \(described): LU without pivoting is not implemented on the CPU: leave out pivot: false")
    else { return nil }
    let f = Factors(self), lu = f.lu, pivots = f.pivots
    if Failure.pending { return nil }
    let (m, n) = (shape[-2], shape[-1]), k = Swift.min(m, n)
    Tensor.record("luFactor", [self], [lu], savesInputs: false, savesResults: true) { b in
      // P^T dA = dL U + L dU: with the square parts L₁, U₁ the increments dL = L₁ tril(φ), dU = triu(φ) U₁ follow from
      // φ = L₁⁻¹ Pᵀ dA₁ U₁⁻¹; what lies beyond the square adds its own products.
      let lu = b.result(0), p = Factors.permutations(pivots, m, lu.dtype)
      let square = lu.narrow(-2, 0, k).narrow(-1, 0, k), g = b.g.narrow(-2, 0, k).narrow(-1, 0, k)
      let l = square.tril(diagonal: -1) + Tensor.identity(k, lu.dtype), u = square.triu()
      var below = l.mH.matmul(g.tril(diagonal: -1)), above = g.triu().matmul(u.mH)
      var right: Tensor?, bottom: Tensor?
      if n > m {
        let u2 = lu.narrow(-1, k, n - k), g2 = b.g.narrow(-1, k, n - k)
        below = below - g2.matmul(u2.mH)
        right = linalg.solveTriangular(l.mH, g2, upper: true, unitriangular: true)
      } else if m > n {
        let l2 = lu.narrow(-2, k, m - k), g2 = b.g.narrow(-2, k, m - k)
        above = above - l2.mH.matmul(g2)
        bottom = linalg.solveTriangular(u.mH, g2, upper: false, left: false)
      }
      let phi = below.tril(diagonal: -1) + above.triu()
      let inner = linalg.solveTriangular(u.mH, phi, upper: false, left: false)
      var first = linalg.solveTriangular(l.mH, inner, upper: true, unitriangular: true)
      if let right { first = torch.cat([first, right], dim: -1) }
      if let bottom { first = torch.cat([first, bottom], dim: -2) }
      return [p.matmul(first)]
    }
    return (lu, pivots, f.info)
  }

  /// op(A)⁻¹ b, where `self` holds the packed factors of A.
  fileprivate func luSolving(_ pivots: Tensor, _ b: Tensor, adjoint: Bool) -> Tensor {
    let y = Factors(packed: self, pivots: pivots).solve(b, adjoint: adjoint)
    Tensor.record("luSolve", [self, b], [y], saved: 1, savesResults: true) { b in
      let lu = b.input(0), x = b.result(0), n = lu.shape[-1]
      let d = lu.luSolving(pivots, b.g, adjoint: !adjoint)
      guard b.needs(0) else { return [nil, d] }
      let l = lu.tril(diagonal: -1) + Tensor.identity(n, lu.dtype), u = lu.triu()
      // The gradient of A, then through A = P L U that of L and U.
      let a = adjoint ? -x.matmul(d.mH) : -d.matmul(x.mH)
      let pa = Factors.permutations(pivots, n, lu.dtype).mT.matmul(a)
      return [pa.matmul(u.mH).tril(diagonal: -1) + l.mH.matmul(pa).triu(), d]
    }
    return y
  }

  // forms: out
  /// X of A X = B from the factors of A that `lu` or `linalg.luFactor` gave; `self` is B.
  public func luSolve(_ LUData: Tensor, _ LUPivots: Tensor, out: Tensor? = nil) -> Tensor {
    linalg.luSolve(LUData, LUPivots, self, out: out)
  }

  /// The packed LU factorisation and its exchanges, from 1: see `linalg.luFactor`.
  public func lu(pivot: Bool = true) -> (LU: Tensor, pivots: Tensor) {
    guard let y = factored("lu", pivot) else { return (.placeholder, .placeholder) }
    return (y.LU, y.pivots)
  }
  /// As `lu`, with an info for every matrix: 0, or the first diagonal element of U that is zero.
  public func lu(pivot: Bool = true, getInfos: Bool) -> (LU: Tensor, pivots: Tensor, infos: Tensor) {
    guard let y = factored("lu", pivot) else { return (.placeholder, .placeholder, .placeholder) }
    return (y.LU, y.pivots, y.info)
  }
}

extension torch {
  /// The matrices P, L and U of packed factors; those not asked for are empty.
  public static func luUnpack(
    _ LUData: Tensor, _ LUPivots: Tensor, unpackData: Bool = true, unpackPivots: Bool = true,
    out: (Tensor, Tensor, Tensor)? = nil
  ) -> (P: Tensor, L: Tensor, U: Tensor) {
    let lu = LUData, none = Tensor(empty: [0], lu.dtype)
    guard lu.isMatrix("luUnpack"),
      check(
        !unpackPivots || LUPivots.dtype == .int32,
        "luUnpack: the pivots \(LUPivots.described) must be int32, as lu gives them"),
      check(
        !unpackPivots || LUPivots.shape == lu.batch.then(Swift.min(lu.shape[-1], lu.shape[-2])),
        "luUnpack: the pivots \(LUPivots.described) do not belong to \(lu.described)"),
      !unpackPivots || LUPivots.areExchanges(1...Int32(Swift.max(lu.shape[-2], 1)), "luUnpack")
    else { return (.placeholder, .placeholder, .placeholder) }
    let (m, n) = (lu.shape[-2], lu.shape[-1]), k = Swift.min(m, n)
    let p = unpackPivots ? Factors.permutations(LUPivots, m, lu.dtype) : none
    if !unpackData { return Tensor.written((p, none, none), out, "luUnpack") }
    let l = lu.narrow(-1, 0, k).tril(diagonal: -1) + torch.eye(m, k, dtype: lu.dtype)
    return Tensor.written((p, l, lu.narrow(-2, 0, k).triu()), out, "luUnpack")
  }
}
