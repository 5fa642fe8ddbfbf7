// Products added to a tensor, with the factors before the tensors, as old programs give them.

extension Tensor {
  // forms: inplace method
  /// beta · self + alpha · (mat1 · mat2).
  @available(*, deprecated, message: "use addmm(mat1, mat2, beta: beta, alpha: alpha)")
  public func addmm(_ beta: Scalar, _ alpha: Scalar, _ mat1: Tensor, _ mat2: Tensor) -> Tensor {
    addmm(mat1, mat2, beta: beta, alpha: alpha)
  }
  // forms: inplace method
  /// beta · self + mat1 · mat2.
  @available(*, deprecated, message: "use addmm(mat1, mat2, beta: beta)")
  public func addmm(_ beta: Scalar, _ mat1: Tensor, _ mat2: Tensor) -> Tensor {
    addmm(mat1, mat2, beta: beta)
  }
  // forms: inplace method
  /// beta · self + alpha · (mat · vec).
  @available(*, deprecated, message: "use addmv(mat, vec, beta: beta, alpha: alpha)")
  public func addmv(_ beta: Scalar, _ alpha: Scalar, _ mat: Tensor, _ vec: Tensor) -> Tensor {
    addmv(mat, vec, beta: beta, alpha: alpha)
  }
  // forms: inplace method
  /// beta · self + mat · vec.
  @available(*, deprecated, message: "use addmv(mat, vec, beta: beta)")
  public func addmv(_ beta: Scalar, _ mat: Tensor, _ vec: Tensor) -> Tensor {
    addmv(mat, vec, beta: beta)
  }
  // forms: inplace method
  /// beta · self + alpha · (vec1 ⊗ vec2).
  @available(*, deprecated, message: "use addr(vec1, vec2, beta: beta, alpha: alpha)")
  public func addr(_ beta: Scalar, _ alpha: Scalar, _ vec1: Tensor, _ vec2: Tensor) -> Tensor {
    addr(vec1, vec2, beta: beta, alpha: alpha)
  }
  // forms: inplace method
  /// beta · self + vec1 ⊗ vec2.
  @available(*, deprecated, message: "use addr(vec1, vec2, beta: beta)")
  public func addr(_ beta: Scalar, _ vec1: Tensor, _ vec2: Tensor) -> Tensor {
    addr(vec1, vec2, beta: beta)
  }
  // forms: inplace method
  /// beta · self + alpha · (Σ batch1 · batch2).
  @available(*, deprecated, message: "use addbmm(batch1, batch2, beta: beta, alpha: alpha)")
  public func addbmm(_ beta: Scalar, _ alpha: Scalar, _ batch1: Tensor, _ batch2: Tensor) -> Tensor {
    addbmm(batch1, batch2, beta: beta, alpha: alpha)
  }
  // forms: inplace method
  /// beta · self + Σ batch1 · batch2.
  @available(*, deprecated, message: "use addbmm(batch1, batch2, beta: beta)")
  public func addbmm(_ beta: Scalar, _ batch1: Tensor, _ batch2: Tensor) -> Tensor {
    addbmm(batch1, batch2, beta: beta)
  }
  // forms: inplace method
  /// beta · self + alpha · (batch1 · batch2, product by product).
  @available(*, deprecated, message: "use baddbmm(batch1, batch2, beta: beta, alpha: alpha)")
  public func baddbmm(_ beta: Scalar, _ alpha: Scalar, _ batch1: Tensor, _ batch2: Tensor) -> Tensor {
    baddbmm(batch1, batch2, beta: beta, alpha: alpha)
  }
  // forms: inplace method
  /// beta · self + batch1 · batch2, product by product.
  @available(*, deprecated, message: "use baddbmm(batch1, batch2, beta: beta)")
  public func baddbmm(_ beta: Scalar, _ batch1: Tensor, _ batch2: Tensor) -> Tensor {
    baddbmm(batch1, batch2, beta: beta)
  }
}

extension torch {
  // forms: none
  /// beta · input + alpha · (mat1 · mat2).
  @available(*, deprecated, message: "use addmm(input, mat1, mat2, beta: beta, alpha: alpha)")
  public static func addmm(
    _ beta: Scalar, _ input: Tensor, _ alpha: Scalar, _ mat1: Tensor, _ mat2: Tensor
  ) -> Tensor { input.addmm(mat1, mat2, beta: beta, alpha: alpha) }
  // forms: none
  /// beta · input + mat1 · mat2.
  @available(*, deprecated, message: "use addmm(input, mat1, mat2, beta: beta)")
  public static func addmm(_ beta: Scalar, _ input: Tensor, _ mat1: Tensor, _ mat2: Tensor) -> Tensor {
    input.addmm(mat1, mat2, beta: beta)
  }
  // forms: none
  /// beta · input + alpha · (mat · vec).
  @available(*, deprecated, message: "use addmv(input, mat, vec, beta: beta, alpha: alpha)")
  public static func addmv(
    _ beta: Scalar, _ input: Tensor, _ alpha: Scalar, _ mat: Tensor, _ vec: Tensor
  ) -> Tensor { input.addmv(mat, vec, beta: beta, alpha: alpha) }
  // forms: none
  /// beta · input + mat · vec.
  @available(*, deprecated, message: "use addmv(input, mat, vec, beta: beta)")
  public static func addmv(_ beta: Scalar, _ input: Tensor, _ mat: Tensor, _ vec: Tensor) -> Tensor {
    input.addmv(mat, vec, beta: beta)
  }
  // forms: none
  /// beta · input + alpha · (vec1 ⊗ vec2).
  @available(*, deprecated, message: "use addr(input, vec1, vec2, beta: beta, alpha: alpha)")
  public static func addr(
    _ beta: Scalar, _ input: Tensor, _ alpha: Scalar, _ vec1: Tensor, _ vec2: Tensor
  ) -> Tensor { input.addr(vec1, vec2, beta: beta, alpha: alpha) }
  // forms: none
  /// beta · input + vec1 ⊗ vec2.
  @available(*, deprecated, message: "use addr(input, vec1, vec2, beta: beta)")
  public static func addr(_ beta: Scalar, _ input: Tensor, _ vec1: Tensor, _ vec2: Tensor) -> Tensor {
    input.addr(vec1, vec2, beta: beta)
  }
  // forms: none
  /// beta · input + alpha · (Σ batch1 · batch2).
  @available(*, deprecated, message: "use addbmm(input, batch1, batch2, beta: beta, alpha: alpha)")
  public static func addbmm(
    _ beta: Scalar, _ input: Tensor, _ alpha: Scalar, _ batch1: Tensor, _ batch2: Tensor
  ) -> Tensor { input.addbmm(batch1, batch2, beta: beta, alpha: alpha) }
  // forms: none
  /// beta · input + Σ batch1 · batch2.
  @available(*, deprecated, message: "use addbmm(input, batch1, batch2, beta: beta)")
  public static func addbmm(_ beta: Scalar, _ input: Tensor, _ batch1: Tensor, _ batch2: Tensor) -> Tensor {
    input.addbmm(batch1, batch2, beta: beta)
  }
  // forms: none
  /// beta · input + alpha · (batch1 · batch2, product by product).
  @available(*, deprecated, message: "use baddbmm(input, batch1, batch2, beta: beta, alpha: alpha)")
  public static func baddbmm(
    _ beta: Scalar, _ input: Tensor, _ alpha: Scalar, _ batch1: Tensor, _ batch2: Tensor
  ) -> Tensor { input.baddbmm(batch1, batch2, beta: beta, alpha: alpha) }
  // forms: none
  /// beta · input + batch1 · batch2, product by product.
  @available(*, deprecated, message: "use baddbmm(input, batch1, batch2, beta: beta)")
  public static func baddbmm(_ beta: Scalar, _ input: Tensor, _ batch1: Tensor, _ batch2: Tensor) -> Tensor {
    input.baddbmm(batch1, batch2, beta: beta)
  }
}
