extension linalg {
  /// X of A X = B, or of X A = B with `left: false`. B is a batch of matrices, or of vectors if it has the shape of A
  /// without its last dimension.
  ///
  ///     linalg.solve(torch.tensor([[2.0, 0], [0, 4]]), torch.tensor([2.0, 2]))   // tensor([1.0000, 0.5000])
  ///
  /// A singular matrix is an error: use `lstsq`.
  public static func solve(_ A: Tensor, _ B: Tensor, left: Bool = true, out: Tensor? = nil) -> Tensor {
    if let cast = Autocast.on { return cast.wide(A, B) { solve($0, $1, left: left, out: out) } }
    guard let y = A.solved(B, left, "solve") else { return .placeholder }
    if let f = Tensor.firstFailure(y.info) {
      fail(
        "solve: \(A.described)\(A.element(f.matrix)): the solver failed because the matrix is singular: use lstsq"
      )
      return .placeholder
    }
    return y.x.written(to: out)
  }

  /// As `solve`; `info` is not 0 where a matrix is singular. With `checkErrors` that is an error.
  public static func solveEx(
    _ A: Tensor, _ B: Tensor, left: Bool = true, checkErrors: Bool = false, out: (Tensor, Tensor)? = nil
  ) -> (result: Tensor, info: Tensor) {
    guard let y = A.solved(B, left, "solveEx") else { return (.placeholder, .placeholder) }
    if checkErrors, let f = Tensor.firstFailure(y.info) {
      fail("solveEx: \(A.described)\(A.element(f.matrix)): the solver failed because the matrix is singular")
      return (.placeholder, .placeholder)
    }
    return Tensor.written((y.x, y.info), out, "solveEx")
  }

  /// A⁻¹. A singular matrix is an error: use `pinv`.
  ///
  ///     linalg.inv(torch.tensor([[2.0, 0], [0, 4]]))   // tensor([[0.5000, 0.0000], [0.0000, 0.2500]])
  public static func inv(_ A: Tensor, out: Tensor? = nil) -> Tensor {
    if let cast = Autocast.on { return cast.wide(A) { inv($0, out: out) } }
    return A.inverse("inv").written(to: out)
  }

  /// As `inv`; `info` is not 0 where a matrix is singular. With `checkErrors` that is an error.
  public static func invEx(
    _ A: Tensor, checkErrors: Bool = false, out: (Tensor, Tensor)? = nil
  ) -> (inverse: Tensor, info: Tensor) {
    if let cast = Autocast.on { return cast.wide(A) { invEx($0, checkErrors: checkErrors, out: out) } }
    guard let y = A.inverted("invEx") else { return (.placeholder, .placeholder) }
    if checkErrors, let f = Tensor.firstFailure(y.info) {
      A.reportSingular("invEx", f)
      return (.placeholder, .placeholder)
    }
    return Tensor.written((y.x, y.info), out, "invEx")
  }

  /// The inverse for `tensordot` over the first `ind` dimensions: [a.., b..] -> [b.., a..] with ∏a = ∏b.
  public static func tensorinv(_ A: Tensor, ind: Int = 2, out: Tensor? = nil) -> Tensor {
    if let cast = Autocast.on { return cast.wide(A) { tensorinv($0, ind: ind, out: out) } }
    guard check(ind > 0, "tensorinv: \(A.described): ind must be positive, not \(ind)") else {
      return .placeholder
    }
    let left = Array(A.shape.prefix(ind)), right = Array(A.shape.dropFirst(ind)), n = Size(left).numel()
    guard
      check(
        n == Size(right).numel(),
        "tensorinv: \(A.described): the first \(ind) dimensions hold \(n) elements, the others "
          + "\(Size(right).numel()): both must be equal")
    else { return .placeholder }
    return A.reshape([n, n]).inverse("tensorinv").reshape(Size(right + left)).written(to: out)
  }

  /// X with `tensordot(A, X, X.dim()) = B`, after `dims` of A were moved to its end.
  public static func tensorsolve(_ A: Tensor, _ B: Tensor, dims: [Int]? = nil, out: Tensor? = nil) -> Tensor {
    if let cast = Autocast.on { return cast.wide(A, B) { tensorsolve($0, $1, dims: dims, out: out) } }
    var a = A
    if let dims {
      let moved = dims.compactMap { A.axis($0, "tensorsolve") }
      guard
        check(
          Set(moved).count == moved.count,
          "tensorsolve: a dimension of \(A.described) is named twice in \(dims)")
      else { return .placeholder }
      a = A.permute((0..<A.shape.count).filter { !moved.contains($0) } + moved)
    }
    let rest = Array(a.shape.dropFirst(B.shape.count)), n = Size(rest).numel()
    guard
      check(
        n == B.count && a.count == n * n,
        "tensorsolve: \(A.described) and \(B.described): the dimensions of A behind the first \(B.shape.count) must "
          + "hold as many elements as B")
    else { return .placeholder }
    return solve(a.reshape([n, n]), B.reshape([n])).reshape(Size(rest)).written(to: out)
  }
}

extension Tensor {
  /// As many identity matrices as there are matrices here.
  var identities: Tensor { Tensor.identity(shape[-1], dtype).expand(shape) }

  /// A⁻¹, or an error in the name of an operator.
  func inverse(_ name: String) -> Tensor {
    guard let y = inverted(name) else { return .placeholder }
    if let f = Tensor.firstFailure(y.info) {
      reportSingular(name, f)
      return .placeholder
    }
    return y.x
  }
  /// A⁻¹, and what LAPACK says of every matrix; nil after a mistake.
  fileprivate func inverted(_ name: String) -> (x: Tensor, info: Tensor)? {
    let span = Span("linalg_inv", [self])
    defer { span.end() }
    guard isSquare(name) else { return nil }
    let f = Factors(self), y = f.inverse()
    if Failure.pending { return nil }
    Tensor.record("inverse", [self], [y], savesInputs: false, savesResults: true) { b in
      let x = b.result(0).mH
      return [-x.matmul(b.g).matmul(x)]
    }
    return (y, f.info)
  }
  func reportSingular(_ name: String, _ f: (matrix: Int, code: Int)) {
    fail(
      "\(name): \(described)\(element(f.matrix)): the diagonal element \(f.code) is zero, the inversion could not be "
        + "completed because the matrix is singular: use pinv")
  }

  // forms: out
  /// A⁻¹ of square matrices: see `linalg.inv`.
  public func inverse(out: Tensor? = nil) -> Tensor {
    if let cast = Autocast.on { return cast.wide(self) { $0.inverse(out: out) } }
    return inverse("inverse").written(to: out)
  }

  /// X of A X = B (X A = B) for `self` = A, and what LAPACK says of every matrix; nil after a mistake.
  fileprivate func solved(_ b: Tensor, _ left: Bool, _ name: String) -> (x: Tensor, info: Tensor)? {
    let span = Span("linalg_solve", [self, b])
    defer { span.end() }
    guard isSquare(name), matches(b, name) else { return nil }
    let isVector = b.shape.count == 1 || b.shape == shape.dropLastOne && b.shape.count == shape.count - 1
    guard
      check(left || !isVector, "\(name): \(b.described): with left: false matrices are needed, not vectors"),
      check(
        isVector || b.shape.count >= 2, "\(name): \(b.described): a vector or a batch of matrices is needed")
    else { return nil }
    let rhs = isVector ? b.unsqueeze(-1) : b, rows = rhs.shape[left ? -2 : -1]
    guard
      check(
        rows == shape[-1],
        "\(name): \(described) and \(b.described) do not match for \(left ? "A X = B" : "X A = B"): "
          + "\(shape[-1]) \(left ? "rows" : "columns") of B are needed, not \(rows)")
    else { return nil }
    var a = self, right = left ? rhs : rhs.mH
    if a.batch.numel() == 1 && a.batch.count <= right.batch.count {
      a = a.reshape([shape[-2], shape[-1]])  // one factorisation serves all
    } else {
      guard let both = Tensor.sameBatch(a, right, name) else { return nil }
      (a, right) = both
    }
    let f = Factors(a)
    let x = a.solving(f, right, adjoint: !left)
    if Failure.pending { return nil }
    return (isVector ? x.squeeze(-1) : left ? x : x.mH, f.info.expand(right.batch).contiguous())
  }

  /// op(A)⁻¹ b with the factors of A = `self`, which serve the gradients of any order too.
  func solving(_ factors: Factors, _ b: Tensor, adjoint: Bool) -> Tensor {
    let y = factors.solve(b, adjoint: adjoint)
    Tensor.record("solve", [self, b], [y], saved: 1, savesResults: true) { b in
      let a = b.input(0), d = a.solving(factors, b.g, adjoint: !adjoint)
      guard b.needs(0) else { return [nil, d] }
      let x = b.result(0)
      return [(adjoint ? -x.matmul(d.mH) : -d.matmul(x.mH)).reduced(to: a.shape, a.dtype), d]
    }
    return y
  }
}
