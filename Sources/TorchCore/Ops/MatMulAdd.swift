// Products added to a tensor.

extension Tensor {
  // forms: inplace out
  /// beta · self + alpha · (mat1 · mat2); `self` broadcasts to [n, p] and is ignored, NaN included, if beta is 0.
  ///
  ///     torch.addmm(bias, x, w.t())     // a linear layer
  public func addmm(
    _ mat1: Tensor, _ mat2: Tensor, beta: Scalar = 1, alpha: Scalar = 1, out: Tensor? = nil
  ) -> Tensor {
    if Tensor.anySparse(mat1, mat2), isStrided("addmm") {
      return mul(beta).add(mat1.sparseMM(mat2, "addmm"), alpha: alpha, out: out)
    }
    if let cast = Autocast.on {
      return cast.low(self, mat1, mat2) { $0.addmm($1, $2, beta: beta, alpha: alpha, out: out) }
    }
    guard
      check(
        mat1.shape.count == 2 && mat2.shape.count == 2,
        "addmm: \(mat1.described) and \(mat2.described): two matrices are needed"),
      check(
        mat1.shape[1] == mat2.shape[0],
        "addmm: \(mat1.described) and \(mat2.described) do not match: the inner sizes \(mat1.shape[1]) and "
          + "\(mat2.shape[0]) must be equal"),
      addable([mat1.shape[0], mat2.shape[1]], mat1, mat2, beta, alpha, "addmm")
    else { return .placeholder }
    if beta.isComplex || alpha.isComplex {
      return scaled(beta).addmm(mat1.mul(alpha), mat2, out: out)
    }
    let size = shape, turned = mat2.isByColumns, weights = mat2.weights
    return Tensor.primitive("addmm", [self, mat1, mat2], [mat1.shape[0], mat2.shape[1]], dtype, out: out) {
      addProduct(
        Matrix(mat1), Matrix(mat2), mat1.shape[1], weights, to: $0, beta: beta.double, alpha: alpha.double)
    } vjp: { b in
      [
        b.needs(0) ? b.g.times(beta).reduced(to: size, b.g.dtype) : nil,
        b.needs(1) ? b.g.mm(b.input(2).mH).times(alpha) : nil,
        b.needs(2) ? b.input(1).adjointProduct(b.g, byColumns: turned).times(alpha) : nil,
      ]
    }
  }

  // forms: inplace out
  /// beta · self + alpha · (batch1 · batch2), product by product: [b, n, m] · [b, m, p] -> [b, n, p].
  public func baddbmm(
    _ batch1: Tensor, _ batch2: Tensor, beta: Scalar = 1, alpha: Scalar = 1, out: Tensor? = nil
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.low(self, batch1, batch2) { $0.baddbmm($1, $2, beta: beta, alpha: alpha, out: out) }
    }
    guard batches(batch1, batch2, "baddbmm"),
      addable([batch1.shape[0], batch1.shape[1], batch2.shape[2]], batch1, batch2, beta, alpha, "baddbmm")
    else { return .placeholder }
    if beta.isComplex || alpha.isComplex {
      return scaled(beta).baddbmm(batch1.mul(alpha), batch2, out: out)
    }
    let (count, m, n, k) = (batch1.shape[0], batch1.shape[1], batch2.shape[2], batch1.shape[2]), size = shape
    return Tensor.primitive("baddbmm", [self, batch1, batch2], [count, m, n], dtype, out: out) { y in
      if beta.double != 0 { detach().expand(y.shape).copy(into: y) }
      MatMul.batched(
        dtype, count, m, n, k, Matrix(batch1), batch1.strides[0], Matrix(batch2), batch2.strides[0],
        y.address, n, m * n, alpha: alpha.double, beta: beta.double)
    } vjp: { b in
      [
        b.needs(0) ? b.g.times(beta).reduced(to: size, b.g.dtype) : nil,
        b.needs(1) ? b.g.bmm(b.input(2).mH).times(alpha) : nil,
        b.needs(2) ? b.input(1).mH.bmm(b.g).times(alpha) : nil,
      ]
    }
  }

  // forms: inplace out
  /// beta · self + alpha · Σ of the products of a batch: [b, n, m] · [b, m, p] -> [n, p].
  public func addbmm(
    _ batch1: Tensor, _ batch2: Tensor, beta: Scalar = 1, alpha: Scalar = 1, out: Tensor? = nil
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.low(self, batch1, batch2) { $0.addbmm($1, $2, beta: beta, alpha: alpha, out: out) }
    }
    guard batches(batch1, batch2, "addbmm"),
      addable([batch1.shape[1], batch2.shape[2]], batch1, batch2, beta, alpha, "addbmm")
    else { return .placeholder }
    if dtype == .float16 || dtype == .bfloat16 {  // as PyTorch: rounded after every product
      var y = self
      for i in 0..<batch1.shape[0] {
        y = y.addmm(batch1.select(0, i), batch2.select(0, i), beta: i == 0 ? beta : 1, alpha: alpha)
      }
      if batch1.shape[0] > 0 { return y.written(to: out) }
    }
    // The sum over the batch is a longer inner dimension.
    let (count, m, n, k) = (batch1.shape[0], batch1.shape[1], batch2.shape[2], batch1.shape[2])
    let left = batch1.permute([1, 0, 2]).reshape([m, count * k]), right = batch2.reshape([count * k, n])
    return addmm(left, right, beta: beta, alpha: alpha, out: out)
  }

  // forms: inplace out
  /// beta · self + alpha · (mat · vec): [n, m] · [m] -> [n].
  public func addmv(
    _ mat: Tensor, _ vec: Tensor, beta: Scalar = 1, alpha: Scalar = 1, out: Tensor? = nil
  ) -> Tensor {
    guard
      check(
        mat.shape.count == 2 && vec.shape.count == 1,
        "addmv: \(mat.described) and \(vec.described): a matrix and a vector are needed"),
      check(
        mat.shape[1] == vec.shape[0],
        "addmv: \(mat.described) and \(vec.described) do not match: the inner sizes \(mat.shape[1]) and "
          + "\(vec.shape[0]) must be equal"),
      // Integers take fractions here, unlike in the other products, and cut them.
      addable([mat.shape[0]], mat, vec, dtype.isIntegral ? 1 : beta, dtype.isIntegral ? 1 : alpha, "addmv")
    else { return .placeholder }
    let cut = { (s: Scalar) in self.dtype.isIntegral ? Scalar(s.int) : s }
    let me = shape.count == 0 ? self : unsqueeze(1)
    return me.addmm(mat, vec.unsqueeze(1), beta: cut(beta), alpha: cut(alpha)).squeeze(1).written(to: out)
  }

  // forms: inplace out
  /// beta · self + alpha · (vec1 ⊗ vec2): [n], [m] -> [n, m].
  public func addr(
    _ vec1: Tensor, _ vec2: Tensor, beta: Scalar = 1, alpha: Scalar = 1, out: Tensor? = nil
  ) -> Tensor {
    guard
      check(
        vec1.shape.count == 1 && vec2.shape.count == 1,
        "addr: \(vec1.described) and \(vec2.described): two vectors are needed"),
      addable([vec1.count, vec2.count], self, self, 1, 1, "addr")
    else { return .placeholder }
    let product = vec1.outer(vec2)
    if dtype == .bool && product.dtype == .bool {
      let none = Tensor(full: product.shape, false, .bool)
      let left = beta.double == 0 ? none : expand(product.shape), right = alpha.double == 0 ? none : product
      return left.logicalOr(right).written(to: out)
    }
    let sum = product.times(alpha)
    if beta.double == 0 && beta.imaginary == 0 { return sum.to(promote(dtype, sum.dtype)).written(to: out) }
    return times(beta).add(sum).written(to: out)
  }

  /// y = beta · self + alpha · a b for an inner size of k; `self` broadcasts, `weights` is the memory of b.
  func addProduct(
    _ a: Matrix, _ b: Matrix, _ k: Int, _ weights: Storage?, to y: Tensor, beta: Double = 1, alpha: Double = 1
  ) {
    let (m, n) = (y.shape[0], y.shape[1])
    let isRow = shape.count == 1 && count == n && isContiguous && beta == 1 && alpha == 1
    if isRow && MatMul.addingRow(dtype, m, n, k, a, b, row: address, y.address, n) { return }
    if beta != 0 { detach().expand(y.shape).copy(into: y) }
    MatMul.gemm(dtype, m, n, k, a, b, y.address, n, alpha: alpha, beta: beta, weights: weights)
  }

  /// This tensor times a number, itself for 1.
  private func times(_ s: Scalar) -> Tensor { s == 1 || s == .double(1) ? self : mul(s) }
  /// This tensor times a number, zeros for 0 whatever it holds.
  private func scaled(_ beta: Scalar) -> Tensor {
    beta.double == 0 && beta.imaginary == 0 ? Tensor(full: shape, 0, dtype) : mul(beta)
  }

  private func batches(_ a: Tensor, _ b: Tensor, _ name: StaticString) -> Bool {
    check(
      a.shape.count == 3 && b.shape.count == 3,
      "\(name.plain): \(a.described) and \(b.described): two batches of matrices are needed")
      && check(
        a.shape[0] == b.shape[0] && a.shape[2] == b.shape[1],
        "\(name.plain): \(a.described) and \(b.described) do not match: the batches \(a.shape[0]) and "
          + "\(b.shape[0]) and the inner sizes \(a.shape[2]) and \(b.shape[1]) must be equal")
  }
  /// Whether `self` broadcasts to the shape of the product and all types agree.
  func addable(
    _ target: Size, _ a: Tensor, _ b: Tensor, _ beta: Scalar, _ alpha: Scalar, _ name: StaticString
  ) -> Bool {
    check(
      Tensor.broadcast(shape, target) == target,
      "\(name.plain): \(described) does not broadcast to the shape \(target.bracketed) of the product")
      && check(
        dtype == a.dtype && dtype == b.dtype,
        "\(name.plain): \(described), \(a.described) and \(b.described): the types must be equal")
      && check(
        dtype != .bool || name.plain == "addr", "\(name.plain): \(described): not defined for bool tensors")
      && check(
        !dtype.isIntegral || beta.dtype.category < 2 && alpha.dtype.category < 2,
        "\(name.plain): \(described): with integers beta and alpha must be integers")
      && check(
        dtype.isComplex || !beta.isComplex && !alpha.isComplex,
        "\(name.plain): \(described): with real numbers beta and alpha must be real")
  }
}
