// Products over chosen dimensions, and the products of layers.

extension nn.functional {
  // forms: out
  /// y = x Wᵀ + b: [.., k] with weights [n, k] -> [.., n]; weights [k] give [..].
  public static func linear(_ input: Tensor, _ weight: Tensor, bias: Tensor? = nil, out: Tensor? = nil)
    -> Tensor
  {
    if let cast = Autocast.on { return cast.low(input, weight, bias) { linear($0, $1, bias: $2, out: out) } }
    guard
      check(
        input.shape.count > 0 && (weight.shape.count == 1 || weight.shape.count == 2),
        "linear: \(input.described) with weights \(weight.described): weights [out, in] or [in] are needed"),
      check(
        input.shape[-1] == weight.shape[-1],
        "linear: \(input.described) with weights \(weight.described): the last sizes \(input.shape[-1]) and "
          + "\(weight.shape[-1]) must be equal"),
      check(
        input.dtype == weight.dtype && (bias == nil || bias!.dtype == input.dtype),
        "linear: \(input.described), weights \(weight.described)\(bias.map { ", bias \($0.described)" } ?? ""): "
          + "the types must be equal")
    else { return .placeholder }
    guard let bias, bias.shape.count < 2, weight.shape.count == 2, !Tensor.anySparse(input, weight) else {
      let y = input.matmul(weight.shape.count == 2 ? weight.t() : weight)
      return (bias.map { y.add($0) } ?? y).written(to: out)
    }
    if input.shape.count == 2 { return affine(input, weight, bias).written(to: out) }
    let rows = Size(input.shape.dropLast())
    let y = affine(input.reshape([rows.numel(), input.shape[-1]]), weight, bias)
    return y.reshape(Size(Array(rows) + [weight.shape[0]])).written(to: out)
  }

  /// `bias.addmm(input, weight.t())`, recorded as one operator: the gradient of the weights needs no turning back.
  private static func affine(_ input: Tensor, _ weight: Tensor, _ bias: Tensor) -> Tensor {
    let size = bias.shape, product: Size = [input.shape[0], weight.shape[0]]
    guard !Failure.pending, bias.isStrided("linear"), bias.addable(product, input, weight, 1, 1, "linear")
    else { return .placeholder }
    let span = Span("addmm", [bias, input, weight.t()])
    defer { span.end() }
    let y = Tensor(empty: product, input.dtype)
    if Failure.pending { return .placeholder }
    bias.addProduct(Matrix(input), Matrix(weight).transposed, input.shape[1], weight.weights, to: y)
    Tensor.record("addmm", [bias, input, weight], [y]) { b in
      [
        b.needs(0) ? b.g.reduced(to: size, b.g.dtype) : nil,
        b.needs(1) ? b.g.mm(b.input(2).conj()) : nil,
        b.needs(2) ? b.g.mT.mm(b.input(1).conj()) : nil,
      ]
    }
    return y
  }

  /// y = x₁ᵀ W x₂ + b for every output: [.., i], [.., j] with weights [o, i, j] -> [.., o].
  public static func bilinear(
    _ input1: Tensor, _ input2: Tensor, _ weight: Tensor, bias: Tensor? = nil
  ) -> Tensor {
    let (x, y, w) = (input1, input2, weight)
    guard
      check(
        w.shape.count == 3 && x.shape.count > 0 && x.shape.count == y.shape.count
          && x.shape.dropLast().elementsEqual(y.shape.dropLast()) && x.shape[-1] == w.shape[1]
          && y.shape[-1] == w.shape[2],
        "bilinear: \(x.described) and \(y.described) with weights \(w.described): [.., i], [.., j] and [o, i, j] "
          + "are needed")
    else { return .placeholder }
    let (o, i, j) = (w.shape[0], w.shape[1], w.shape[2]), rows = Size(x.shape.dropLast()), n = rows.numel()
    let left = x.reshape([n, i]).mm(w.permute([1, 0, 2]).reshape([i, o * j])).reshape([n, o, j])
    let z = left.bmm(y.reshape([n, j, 1])).reshape(Size(Array(rows) + [o]))
    return bias.map { z.add($0) } ?? z
  }
}

extension torch {
  /// The sum of products over the last `dims` dimensions of `a` and the first of `b`.
  ///
  ///     torch.tensordot(torch.ones(2, 3, 4), torch.ones(3, 4, 5)).shape   // torch.Size([2, 5])
  public static func tensordot(_ a: Tensor, _ b: Tensor, dims: Int = 2, out: Tensor? = nil) -> Tensor {
    guard
      check(
        dims >= 0 && dims <= a.shape.count && dims <= b.shape.count,
        "tensordot: \(a.described) and \(b.described) have no \(dims) dimensions to contract")
    else { return .placeholder }
    let n = a.shape.count
    return tensordot(a, b, dims: (Array(n - dims..<n), Array(0..<dims)), out: out)
  }

  /// The sum of products over the dimensions `dims.0` of `a` and `dims.1` of `b`, pair by pair.
  public static func tensordot(_ a: Tensor, _ b: Tensor, dims: ([Int], [Int]), out: Tensor? = nil) -> Tensor {
    var (x, y) = (a, b), left: [Int] = [], right: [Int] = []
    guard
      check(
        dims.0.count == dims.1.count,
        "tensordot: \(dims.0.count) dimensions of \(a.described) and \(dims.1.count) of \(b.described): "
          + "as many of both are needed")
    else { return .placeholder }
    for (i, j) in zip(dims.0, dims.1) {
      guard let i = a.axis(i, "tensordot"), let j = b.axis(j, "tensordot"),
        check(!left.contains(i) && !right.contains(j), "tensordot: a dimension appears twice in \(dims)"),
        check(
          x.shape[i] == y.shape[j] || x.shape[i] == 1 || y.shape[j] == 1,
          "tensordot: \(a.described) and \(b.described): the sizes \(x.shape[i]) and \(y.shape[j]) of a pair "
            + "must be equal")
      else { return .placeholder }
      left.append(i)
      right.append(j)
      // A size of 1 stands for all: the other side is summed.
      if x.shape[i] == 1 && y.shape[j] != 1 { y = y.sum([j], keepdim: true, dtype: y.dtype) }
      if y.shape[j] == 1 && x.shape[i] != 1 { x = x.sum([i], keepdim: true, dtype: x.dtype) }
    }
    let freeLeft = (0..<x.shape.count).filter { !left.contains($0) }
    let freeRight = (0..<y.shape.count).filter { !right.contains($0) }
    let rows = freeLeft.map { x.shape[$0] }, columns = freeRight.map { y.shape[$0] }
    let inner = left.map { x.shape[$0] }.reduce(1, *)
    let m = x.permute(freeLeft + left).reshape([rows.reduce(1, *), inner])
    let n = y.permute(right + freeRight).reshape([inner, columns.reduce(1, *)])
    return m.mm(n).reshape(Size(rows + columns)).written(to: out)
  }

  /// The product of matrices, in the order of multiplications that costs least.
  public static func chainMatmul(_ matrices: Tensor..., out: Tensor? = nil) -> Tensor {
    linalg.multiDot(matrices, out: out)
  }

  // forms: none
  /// Sums of products, as the equation says: letters are dimensions, those missing on the right are summed.
  ///
  ///     torch.einsum("bij,bjk->bik", a, b)      // a.bmm(b)
  ///     torch.einsum("ii->i", a)                // the diagonal
  public static func einsum(_ equation: String, _ operands: Tensor...) -> Tensor {
    einsum(equation, operands)
  }

  /// Sums of products, as the equation says: letters are dimensions, those missing on the right are summed.
  public static func einsum(_ equation: String, _ operands: [Tensor]) -> Tensor {
    Einsum(equation, operands)?.value ?? .placeholder
  }
}

extension linalg {
  /// The product of two or more matrices, in the order of multiplications that costs least; the first and the last may
  /// be vectors.
  public static func multiDot(_ tensors: [Tensor], out: Tensor? = nil) -> Tensor {
    guard check(tensors.count >= 2, "multiDot: at least two matrices are needed, not \(tensors.count)"),
      check(
        tensors.enumerated().allSatisfy { i, t in
          t.shape.count == 2 || t.shape.count == 1 && (i == 0 || i == tensors.count - 1)
        },
        "multiDot: \(tensors.map(\.described)): matrices are needed; only the first and the last may be vectors"
      )
    else { return .placeholder }
    var chain = tensors
    let n = chain.count, row = chain[0].shape.count == 1, column = chain[n - 1].shape.count == 1
    if row { chain[0] = chain[0].unsqueeze(0) }
    if column { chain[n - 1] = chain[n - 1].unsqueeze(1) }
    for (a, b) in zip(chain, chain.dropFirst()) {
      guard
        check(
          a.shape[1] == b.shape[0] && a.dtype == b.dtype,
          "multiDot: \(a.described) and \(b.described) do not match: the inner sizes and the types must be equal"
        )
      else { return .placeholder }
    }
    // cost[i][j]: multiplications for the product of i...j; split[i][j]: where it is cut last.
    let size = [chain[0].shape[0]] + chain.map { $0.shape[1] }
    var cost = [[Int]](repeating: [Int](repeating: 0, count: n), count: n), split = cost
    for length in 1..<n {
      for i in 0..<(n - length) {
        let j = i + length
        cost[i][j] = .max
        for k in i..<j {
          let c = cost[i][k] + cost[k + 1][j] + size[i] * size[k + 1] * size[j + 1]
          if c < cost[i][j] { (cost[i][j], split[i][j]) = (c, k) }
        }
      }
    }
    func product(_ i: Int, _ j: Int) -> Tensor {
      i == j ? chain[i] : product(i, split[i][j]).mm(product(split[i][j] + 1, j))
    }
    var y = product(0, n - 1)
    if column { y = y.squeeze(1) }
    if row { y = y.squeeze(0) }
    return y.written(to: out)
  }
}
