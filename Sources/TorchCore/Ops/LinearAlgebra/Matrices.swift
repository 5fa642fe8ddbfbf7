// What the operators of this folder share: checks of matrices and batches.

extension Tensor {
  /// The dimensions before the last two.
  var batch: Size { Size(shape.dropLast(2)) }

  /// Whether this is a batch of matrices of a type that LAPACK computes in; reports if not.
  func isMatrix(_ name: String) -> Bool {
    check(shape.count >= 2, "\(name): \(described): at least 2 dimensions are needed, the last two a matrix")
      && check(
        dtype >= .float32,
        "\(name): \(described): only float32, float64 and complex tensors are supported: convert it with to()"
      )
  }
  /// Whether this is a batch of square matrices; reports if not.
  func isSquare(_ name: String) -> Bool {
    isMatrix(name)
      && check(
        shape[-1] == shape[-2],
        "\(name): \(described): the matrices must be square, not \(shape[-2]) by \(shape[-1])")
  }
  /// Whether two operands have one type; reports if not.
  func matches(_ other: Tensor, _ name: String) -> Bool {
    check(
      dtype == other.dtype,
      "\(name): \(described) and \(other.described): the types must be equal: convert one with to()")
  }

  /// Two batches of matrices brought to the same dimensions before the last two; nil after reporting.
  static func sameBatch(_ a: Tensor, _ b: Tensor, _ name: String) -> (Tensor, Tensor)? {
    if a.batch == b.batch { return (a, b) }
    guard let batch = broadcast(a.batch, b.batch) else {
      fail("\(name): \(a.described) and \(b.described): the batch dimensions do not broadcast")
      return nil
    }
    return (
      a.expand(batch.then(a.shape[-2], a.shape[-1])), b.expand(batch.then(b.shape[-2], b.shape[-1]))
    )
  }

  /// The diagonals of the matrices, a view.
  var diagonals: Tensor { diagonal(dim1: -2, dim2: -1) }
  /// The identity matrix.
  static func identity(_ n: Int, _ dtype: DType) -> Tensor { torch.eye(n, dtype: dtype) }

  /// The results with the values put into `out:`, if there is any.
  static func written(_ a: (Tensor, Tensor), _ out: (Tensor, Tensor)?, _ name: StaticString) -> (
    Tensor, Tensor
  ) {
    out.map { (a.0.written(to: $0.0, name), a.1.written(to: $0.1, name)) } ?? a
  }
  /// The results with the values put into `out:`, if there is any.
  static func written(
    _ a: (Tensor, Tensor, Tensor), _ out: (Tensor, Tensor, Tensor)?, _ name: StaticString
  ) -> (Tensor, Tensor, Tensor) {
    out.map { (a.0.written(to: $0.0, name), a.1.written(to: $0.1, name), a.2.written(to: $0.2, name)) } ?? a
  }

  /// The number of the first matrix with an info that is not 0, and that info.
  static func firstFailure(_ info: Tensor) -> (matrix: Int, code: Int)? {
    if Failure.pending { return nil }
    let codes = info.pointer(Int32.self)
    defer { withExtendedLifetime(info) {} }
    for i in 0..<info.count where codes[i] != 0 { return (i, Int(codes[i])) }
    return nil
  }
  /// `(batch element 2)`, or nothing if this is a single matrix.
  func element(_ i: Int) -> String { shape.count > 2 ? " (batch element \(i))" : "" }
}
