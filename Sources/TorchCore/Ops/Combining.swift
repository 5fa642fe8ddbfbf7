// Tables made of several tensors, or of choices among elements.

extension torch {
  /// Matrices along the diagonal of one matrix, zero elsewhere; vectors count as rows.
  ///
  ///     torch.blockDiag([torch.tensor([[1, 2]]), torch.tensor([[3], [4]])])    // [[1, 2, 0], [0, 0, 3], [0, 0, 4]]
  public static func blockDiag(_ tensors: [Tensor]) -> Tensor {
    var type = ResultType(), blocks: [Tensor] = []
    for t in tensors {
      guard check(t.shape.count <= 2, "blockDiag: \(t.described): a matrix, a vector or a number is needed")
      else { return .placeholder }
      type.add(t)
      blocks.append(t.atleast2d())
    }
    if blocks.isEmpty { return torch.empty(1, 0) }
    let rows = blocks.reduce(0) { $0 + $1.shape[0] }, columns = blocks.reduce(0) { $0 + $1.shape[1] }
    guard valid([rows, columns], "blockDiag") else { return .placeholder }
    let y = Tensor(full: [rows, columns], 0, type.dtype)
    var (row, column) = (0, 0)
    for b in blocks {
      y.narrow(0, row, b.shape[0]).narrow(1, column, b.shape[1]).copy_(b)
      row += b.shape[0]
      column += b.shape[1]
    }
    return y
  }

  /// All ways to take one element of each vector, one a row; a single vector as it is.
  ///
  ///     torch.cartesianProd([torch.tensor([1, 2]), torch.tensor([4, 5])])    // [[1, 4], [1, 5], [2, 4], [2, 5]]
  public static func cartesianProd(_ tensors: [Tensor]) -> Tensor {
    for t in tensors {
      guard check(t.shape.count == 1, "cartesianProd: \(t.described) is not a vector") else {
        return .placeholder
      }
    }
    guard check(!tensors.isEmpty, "cartesianProd: there are no tensors") else { return .placeholder }
    return tensors.count == 1 ? tensors[0] : stack(meshgrid(tensors).map { $0.flatten() }, dim: 1)
  }

  /// All ways to take `r` elements of a vector in their order, one a row; `withReplacement` also the same one again.
  ///
  ///     torch.combinations(torch.tensor([1, 2, 3]))    // [[1, 2], [1, 3], [2, 3]]
  public static func combinations(_ input: Tensor, r: Int = 2, withReplacement: Bool = false) -> Tensor {
    guard check(input.shape.count == 1, "combinations: \(input.described) is not a vector"),
      check(r >= 0, "combinations: r \(r): it must not be negative")
    else { return .placeholder }
    if r == 0 { return input.newEmpty([0]) }
    let n = input.count, gap = withReplacement ? 0 : 1
    if n == 0 || r > n && !withReplacement { return input.narrow(0, 0, 0).reshape([0, r]) }
    guard check(r < 1 << 24, "combinations: r \(r): more than fit into memory") else { return .placeholder }
    // Odometer of rising indices: raise the last that can be raised, and lay the following after it.
    var places = (0..<r).map { $0 * gap }, rows: [Int] = []
    while true {
      rows += places
      guard let k = (0..<r).last(where: { places[$0] < n - 1 - (r - 1 - $0) * gap }) else { break }
      let start = places[k] + 1
      for j in k..<r { places[j] = start + (j - k) * gap }
    }
    let at = Tensor(empty: [rows.count], .int64), p = at.pointer(Int.self)
    if Failure.pending { return .placeholder }
    for i in 0..<rows.count { p[i] = rows[i] }
    return input.indexSelect(0, at).reshape([rows.count / r, r])
  }
}
