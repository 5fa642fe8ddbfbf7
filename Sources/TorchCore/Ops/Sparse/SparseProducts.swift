// Matrix products of sparse tensors.

extension torch {
  /// Operators of sparse tensors.
  public enum sparse {
    /// The matrix product of a sparse matrix and a dense or sparse one: sparse if both are.
    ///
    ///     torch.sparse.mm(torch.eye(2).toSparse(), x)   // x
    public static func mm(_ mat1: Tensor, _ mat2: Tensor) -> Tensor {
      Tensor.anySparse(mat1, mat2) ? mat1.sparseMM(mat2, "mm") : mat1.mm(mat2)
    }
    /// beta · mat + alpha · (mat1 · mat2) with a sparse mat1: dense.
    public static func addmm(
      _ mat: Tensor, _ mat1: Tensor, _ mat2: Tensor, beta: Scalar = 1, alpha: Scalar = 1
    ) -> Tensor {
      mat.mul(beta).add(mm(mat1, mat2), alpha: alpha)
    }
    /// Σ over the dimensions `dim`, all if left out: dense once all sparse dimensions are gone.
    public static func sum(_ input: Tensor, dim: (any IntOrList)? = nil, dtype: DType? = nil) -> Tensor {
      guard check(input.isSparse, "sparse.sum: \(input.described) is not sparse") else { return .placeholder }
      return input.sum(dim: dim, dtype: dtype)
    }
  }
}

extension Tensor {
  /// A product with one operand sparse: of matrices, or with a dense vector.
  func sparseMatMul(_ other: Tensor, _ name: StaticString) -> Tensor {
    if other.ndim == 1 && isSparse && !other.isSparse { return sparseMM(other.unsqueeze(1), name).squeeze(1) }
    return sparseMM(other, name)
  }

  func sparseMM(_ other: Tensor, _ name: StaticString) -> Tensor {
    guard !Failure.pending,
      check(
        ndim == 2 && other.ndim == 2 && shape[1] == other.shape[0] && dtype == other.dtype
          && sparseDim() != 1 && other.sparseDim() != 1,
        "\(name.plain): \(described) and \(other.described), one of them sparse: two matrices of one type with equal "
          + "inner sizes are needed")
    else { return .placeholder }
    if !isSparse { return other.t().sparseMM(t(), name).t() }
    let x = coalesce()
    guard let a = x.storage.coo else { return .placeholder }
    if !other.isSparse { return Tensor.product(a, x.stored(), shape, other) }
    // Every pair of an entry and one of the row that it meets.
    let y = other.coalesce()
    guard let b = y.storage.coo else { return .placeholder }
    let rows = b.rowStarts(other.shape[0]), p = a.indices.pointer(Int64.self)
    var left: [Int] = [], right: [Int] = []
    for e in 0..<a.count {
      let k = Int(p[a.count + e])
      for f in rows[k]..<rows[k + 1] {
        left.append(e)
        right.append(f)
      }
    }
    let (i, j) = (Tensor(list: left), Tensor(list: right))
    let indices = torch.stack([a.indices(along: 0).indexSelect(0, i), b.indices(along: 1).indexSelect(0, j)])
    return Tensor.sparse(
      indices, x.stored().indexSelect(0, i).mul(y.stored().indexSelect(0, j)), [shape[0], other.shape[1]],
      isCoalesced: false
    ).coalesce()
  }

  /// The product of a coalesced sparse matrix with these values and a dense one.
  private static func product(_ a: COO, _ values: Tensor, _ shape: Size, _ other: Tensor) -> Tensor {
    let (m, n) = (shape[0], other.shape[1]), type = values.dtype.compute
    return primitive("spmm", [values, other], [m, n], values.dtype) { y in
      let v = values.detach().to(type).contiguous(), x = other.detach().to(type).contiguous()
      let starts = a.rowStarts(m), columns = a.indices.pointer(Int64.self) + a.count
      if Failure.pending { return }
      func multiply<T: Computing>(_: T.Type, into y: Tensor) {
        let v = v.pointer(T.self), x = x.pointer(T.self), y = y.pointer(T.self)
        parallel(m, grain: 1 + 16384 / (n + 1)) { first, last in
          for i in first..<last {
            let row = y + i * n
            for c in 0..<n { row[c] = T(0) }
            for e in starts[i]..<starts[i + 1] {
              let s = v[e], from = x + Int(columns[e]) * n
              for c in 0..<n { row[c] = row[c] + s * from[c] }
            }
          }
        }
      }
      withExtendedLifetime((v, x, a)) {
        y.compute { y in
          switch type {
          case .float32: multiply(Float.self, into: y)
          case .float64: multiply(Double.self, into: y)
          case .int64: multiply(Int64.self, into: y)
          case .complex64: multiply(Complex<Float>.self, into: y)
          default: multiply(Complex<Double>.self, into: y)
          }
        }
      }
    } vjp: { b in
      let (i, j) = (a.indices(along: 0), a.indices(along: 1))
      let d =
        b.needs(0) ? b.g.indexSelect(0, i).mul(b.input(1).conj().indexSelect(0, j)).sum(dim: 1) : nil
      let s = { Tensor.sparse(a.indices, b.input(0).conj(), shape, isCoalesced: true) }
      return [d, b.needs(1) ? s().t().sparseMM(b.g, "mm") : nil]
    }
  }
}

extension COO {
  /// Where the entries of each row begin, of a coalesced matrix.
  fileprivate func rowStarts(_ rows: Int) -> [Int] {
    var starts = [Int](repeating: 0, count: rows + 1)
    let p = indices.pointer(Int64.self)
    for e in 0..<count { starts[Int(p[e]) + 1] += 1 }
    for i in 0..<rows { starts[i + 1] += starts[i] }
    return starts
  }
}
