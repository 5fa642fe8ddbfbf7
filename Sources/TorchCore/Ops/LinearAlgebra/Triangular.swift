import COpenBLAS

extension linalg {
  /// X of A X = B (X A = B with `left: false`) for triangular A, of which only the `upper` or lower part is read; with
  /// `unitriangular` its diagonal is taken as ones.
  ///
  /// A zero on the diagonal gives infinite or undefined elements, no error.
  public static func solveTriangular(
    _ A: Tensor, _ B: Tensor, upper: Bool, left: Bool = true, unitriangular: Bool = false, out: Tensor? = nil
  ) -> Tensor {
    guard A.isSquare("solveTriangular"), B.isMatrix("solveTriangular"), A.matches(B, "solveTriangular"),
      check(
        B.shape[left ? -2 : -1] == A.shape[-1],
        "solveTriangular: \(A.described) and \(B.described) do not match: \(A.shape[-1]) "
          + "\(left ? "rows" : "columns") of B are needed"),
      let (a, b) = Tensor.sameBatch(A, B, "solveTriangular")
    else { return .placeholder }
    return a.solvingTriangle(b, upper, left, unitriangular).written(to: out)
  }
}

extension Tensor {
  fileprivate func solvingTriangle(_ b: Tensor, _ upper: Bool, _ left: Bool, _ unit: Bool) -> Tensor {
    let x = Columns(b), a = Columns(self), d = dtype.letter
    if !Failure.pending && x.rows > 0 && x.columns > 0 {
      Lapack.each(x.count, work: x.rows * x.columns * a.rows) { i in
        lapack_trsm(
          d, .init(left ? "L" : "R"), .init(upper ? "U" : "L"), .init("N"), .init(unit ? "U" : "N"),
          Int32(x.rows),
          Int32(x.columns), a[i], a.leading, x[i], x.leading)
      }
    }
    let y = x.tensor
    Tensor.record("solveTriangular", [self, b], [y], saved: 1, savesResults: true) { b in
      let d = b.input(0).mH.solvingTriangle(b.g, !upper, left, unit)
      guard b.needs(0) else { return [nil, d] }
      let x = b.result(0), g = left ? -d.matmul(x.mH) : -x.mH.matmul(d)
      return [upper ? g.triu(diagonal: unit ? 1 : 0) : g.tril(diagonal: unit ? -1 : 0), d]
    }
    return y
  }

  // forms: function method
  /// X of op(A) X = B for triangular A, and A itself; `self` is B.
  @available(*, deprecated, message: "use linalg.solveTriangular(A, B, upper:)")
  public func triangularSolve(
    _ A: Tensor, upper: Bool = true, transpose: Bool = false, unitriangular: Bool = false
  ) -> (solution: Tensor, clonedCoefficient: Tensor) {
    if let cast = Autocast.on {
      return cast.wide(self, A) {
        $0.triangularSolve($1, upper: upper, transpose: transpose, unitriangular: unitriangular)
      }
    }
    guard A.isSquare("triangularSolve"), isMatrix("triangularSolve"), A.matches(self, "triangularSolve"),
      check(
        shape[-2] == A.shape[-1],
        "triangularSolve: \(described) and \(A.described): the rows of both must be equal"),
      let (a, b) = Tensor.sameBatch(A, self, "triangularSolve")
    else { return (.placeholder, .placeholder) }
    let x = (transpose ? a.mT : a).solvingTriangle(b, transpose != upper, true, unitriangular)
    return (x, a.clone())
  }
}
