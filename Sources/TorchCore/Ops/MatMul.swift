extension Matrix {
  /// The last two dimensions of a tensor.
  init(_ t: Tensor) { self.init(t.address, t.strides[-2], t.strides[-1]) }
}

extension Tensor {
  // forms: out
  /// The matrix product: [n, m] · [m, p] -> [n, p].
  ///
  ///     torch.tensor([[1, 2], [3, 4]]).mm(torch.tensor([[1], [1]]))   // tensor([[3], [7]])
  public func mm(_ mat2: Tensor, out: Tensor? = nil) -> Tensor {
    if Tensor.anySparse(self, mat2) { return sparseMM(mat2, "mm").written(to: out) }
    if let cast = Autocast.on { return cast.low(self, mat2) { $0.mm($1, out: out) } }
    guard multiplies(mat2, "mm", 2, 2) else { return .placeholder }
    let (m, n, k) = (shape[0], mat2.shape[1], shape[1]), turned = mat2.isByColumns, weights = mat2.weights
    return Tensor.primitive("mm", [self, mat2], [m, n], dtype, out: out) { y in
      MatMul.gemm(dtype, m, n, k, Matrix(self), Matrix(mat2), y.address, n, weights: weights)
    } vjp: { b in
      [
        b.needs(0) ? b.g.mm(b.input(1).mH) : nil,
        b.needs(1) ? b.input(0).adjointProduct(b.g, byColumns: turned) : nil,
      ]
    }
  }
  /// The memory of weights that are only read, with which a copy in the layout of a kernel is kept; that of weights that
  /// are trained gives such a copy back.
  var weights: Storage? {
    if !Grad.isEnabled { return storage }
    if dtype == .bfloat16 { PreparedWeights.forget(storage) }
    return nil
  }
  /// Whether a matrix lies in memory column after column: the transpose of one that lies row after row.
  var isByColumns: Bool { strides[0] == 1 && strides[1] > 1 }
  /// selfᴴ · gradient: that of the right operand of a product. It lies as that does: the gradient of a transposed weight
  /// then turns back without a copy.
  func adjointProduct(_ gradient: Tensor, byColumns: Bool) -> Tensor {
    byColumns ? gradient.mT.mm(conj()).mT : mH.mm(gradient)
  }

  // forms: out
  /// The matrix products of a batch: [b, n, m] · [b, m, p] -> [b, n, p].
  public func bmm(_ mat2: Tensor, out: Tensor? = nil) -> Tensor {
    if let cast = Autocast.on { return cast.low(self, mat2) { $0.bmm($1, out: out) } }
    guard multiplies(mat2, "bmm", 3, 3) else { return .placeholder }
    let (count, m, n, k) = (shape[0], shape[1], mat2.shape[2], shape[2])
    return Tensor.primitive("bmm", [self, mat2], [count, m, n], dtype, out: out) { y in
      MatMul.batched(
        dtype, count, m, n, k, Matrix(self), strides[0], Matrix(mat2), mat2.strides[0], y.address, n, m * n)
    } vjp: { b in
      [
        b.needs(0) ? b.g.bmm(b.input(1).mH) : nil,
        b.needs(1) ? b.input(0).mH.bmm(b.g) : nil,
      ]
    }
  }

  // forms: out
  /// A matrix times a vector: [n, m] · [m] -> [n].
  public func mv(_ vec: Tensor, out: Tensor? = nil) -> Tensor {
    if Tensor.anySparse(self, vec) { return sparseMatMul(vec, "mv").written(to: out) }
    guard multiplies(vec, "mv", 2, 1) else { return .placeholder }
    let (m, k) = (shape[0], shape[1])
    return Tensor.primitive("mv", [self, vec], [m], dtype, out: out) { y in
      MatMul.gemm(dtype, m, 1, k, Matrix(self), Matrix(vec.address, vec.strides[0], 1), y.address, 1)
    } vjp: { b in
      [
        b.needs(0) ? b.g.outer(b.input(1).conj()) : nil,
        b.needs(1) ? b.input(0).mH.mv(b.g) : nil,
      ]
    }
  }

  // forms: out
  /// Σ xᵢ yᵢ of two vectors; nothing is conjugated.
  public func dot(_ tensor: Tensor, out: Tensor? = nil) -> Tensor {
    guard multiplies(tensor, "dot", 1, 1) else { return .placeholder }
    return Tensor.primitive("dot", [self, tensor], [], dtype, out: out) { y in
      let x = Matrix(address, 1, strides[0]), z = Matrix(tensor.address, tensor.strides[0], 1)
      MatMul.gemm(dtype, 1, 1, count, x, z, y.address, 1)
    } vjp: { b in
      [
        b.needs(0) ? b.g * b.input(1).conj() : nil,
        b.needs(1) ? b.g * b.input(0).conj() : nil,
      ]
    }
  }

  // forms: out
  /// Σ x̄ᵢ yᵢ of two vectors.
  public func vdot(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    guard multiplies(other, "vdot", 1, 1) else { return .placeholder }
    return conj().dot(other, out: out)
  }

  // forms: out alias:ger
  /// All products of the elements of two vectors: [n], [m] -> [n, m].
  public func outer(_ vec2: Tensor, out: Tensor? = nil) -> Tensor {
    guard
      check(
        shape.count == 1 && vec2.shape.count == 1,
        "outer: \(described) and \(vec2.described): two vectors are needed")
    else { return .placeholder }
    return unsqueeze(1).mul(vec2.unsqueeze(0)).written(to: out)
  }

  // forms: out
  /// The sum of products over the last dimension of both: [.., k], [..', k] -> [.., ..']; numbers multiply.
  public func inner(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    if shape.count == 0 || other.shape.count == 0 { return mul(other, out: out) }
    guard same(other, "inner"),
      check(
        shape[-1] == other.shape[-1],
        "inner: \(described) and \(other.described) do not match: the last sizes \(shape[-1]) and "
          + "\(other.shape[-1]) must be equal")
    else { return .placeholder }
    let k = shape[-1], rest = Array(shape.dropLast()) + Array(other.shape.dropLast())
    let (x, y) = (
      reshape([Size(shape.dropLast()).numel(), k]), other.reshape([Size(other.shape.dropLast()).numel(), k])
    )
    return x.mm(y.t()).reshape(Size(rest)).written(to: out)
  }

  // forms: out
  /// The product of matrices and vectors; more dimensions are batches, which broadcast.
  ///
  ///     [n, m] · [m]          -> [n]
  ///     [m] · [m, p]          -> [p]
  ///     [j, 1, n, m] · [k, m, p] -> [j, k, n, p]
  public func matmul(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    if Tensor.anySparse(self, other) { return sparseMatMul(other, "matmul").written(to: out) }
    if let cast = Autocast.on { return cast.low(self, other) { $0.matmul($1, out: out) } }
    let (a, b) = (shape.count, other.shape.count)
    guard
      check(
        a > 0 && b > 0, "matmul: \(described) and \(other.described): both need at least one dimension"),
      same(other, "matmul"), inner(shape[-1], other.shape[b == 1 ? 0 : b - 2], other, "matmul")
    else { return .placeholder }
    switch (a, b) {
    case (1, 1): return dot(other, out: out)
    case (2, 1): return mv(other, out: out)
    case (2, 2): return mm(other, out: out)
    case (1, 2): return unsqueeze(0).mm(other).squeeze(0).written(to: out)
    case (_, 1), (_, 2):
      // One matrix for all: the batch is more rows.
      let rows = Size(shape.dropLast()), flat = reshape([rows.numel(), shape[-1]])
      let y = b == 1 ? flat.mv(other) : flat.mm(other)
      return y.reshape(Size(Array(rows) + (b == 1 ? [] : [other.shape[1]]))).written(to: out)
    default:
      let x = a == 1 ? unsqueeze(0) : self
      guard let batch = Tensor.broadcast(Size(x.shape.dropLast(2)), Size(other.shape.dropLast(2))) else {
        fail("matmul: \(described) and \(other.described): the batch dimensions do not broadcast")
        return .placeholder
      }
      let (m, k, n) = (x.shape[-2], x.shape[-1], other.shape[-1]), count = batch.numel()
      func stacked(_ t: Tensor, _ r: Int, _ c: Int) -> Tensor {
        t.expand(Size(Array(batch) + [r, c])).reshape([count, r, c])
      }
      let y = stacked(x, m, k).bmm(stacked(other, k, n))
      return y.reshape(Size(Array(batch) + (a == 1 ? [n] : [m, n]))).written(to: out)
    }
  }

  // MARK: Checks

  /// Whether the types agree and the dimensions are as many as expected; reports if not.
  private func multiplies(_ other: Tensor, _ name: StaticString, _ a: Int, _ b: Int) -> Bool {
    let kinds = ["", "a vector", "a matrix", "a batch of matrices"]
    guard
      check(
        shape.count == a && other.shape.count == b,
        "\(name.plain): \(described) and \(other.described): \(kinds[a]) and \(kinds[b]) are needed"),
      same(other, name), inner(shape[-1], other.shape[b == 1 ? 0 : b - 2], other, name)
    else { return false }
    return a < 3
      || check(
        shape[0] == other.shape[0],
        "\(name.plain): \(described) and \(other.described) do not match: the batches \(shape[0]) and "
          + "\(other.shape[0]) must be equal")
  }
  private func same(_ other: Tensor, _ name: StaticString) -> Bool {
    check(
      dtype == other.dtype,
      "\(name.plain): \(described) and \(other.described): the types must be equal: convert one with to()")
      && check(dtype != .bool, "\(name.plain): \(described): not defined for bool tensors")
  }
  private func inner(_ a: Int, _ b: Int, _ other: Tensor, _ name: StaticString) -> Bool {
    check(
      a == b,
      "\(name.plain): \(described) and \(other.described) do not match: the inner sizes \(a) and \(b) must be equal"
    )
  }
}
