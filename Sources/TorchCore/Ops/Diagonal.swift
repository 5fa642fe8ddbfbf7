extension Tensor {
  /// A view of the elements where the indices of `dim1` and `dim2` differ by `offset`, as a new last dimension.
  ///
  ///     torch.eye(3).diagonal(offset: 1)    // tensor([0., 0.])
  public func diagonal(offset: Int = 0, dim1: Int = 0, dim2: Int = 1) -> Tensor {
    guard
      check(shape.count >= 2, "diagonal: \(described): two dimensions are needed"),
      let a = axis(dim1, "diagonal"),
      let b = axis(dim2, "diagonal"),
      check(a != b, "diagonal: dim1 and dim2 of \(described) are both \(a)")
    else { return .placeholder }
    let (rows, columns) = (shape[a], shape[b]), offset = Swift.min(Swift.max(offset, -rows), columns)
    let length = Swift.max(
      0, offset >= 0 ? Swift.min(rows, columns - offset) : Swift.min(rows + offset, columns))
    var (size, stride) = (shape, strides)
    for d in [Swift.max(a, b), Swift.min(a, b)] {
      size.remove(at: d)
      stride.remove(at: d)
    }
    size.append(length)
    stride.append(strides[a] + strides[b])
    let start = offset >= 0 ? offset * strides[b] : -offset * strides[a]
    let whole = shape
    return view("diagonal", size, stride, offset: storageOffset + (length == 0 ? 0 : start)) { g in
      let z = Tensor(full: whole, 0, g.dtype)
      z.diagonal(offset: offset, dim1: a, dim2: b).copy_(g)
      return z
    }
  }

  // forms: out
  /// Of a vector: the square matrix with it on a diagonal. Of a matrix: a copy of that diagonal.
  ///
  ///     torch.diag(torch.tensor([1, 2]))            // [[1, 0], [0, 2]]
  ///     torch.diag(torch.eye(3), diagonal: 1)       // tensor([0., 0.])
  public func diag(diagonal: Int = 0, out: Tensor? = nil) -> Tensor {
    guard check(shape.count == 1 || shape.count == 2, "diag: \(described): a vector or a matrix is needed")
    else { return .placeholder }
    return (shape.count == 1 ? diagEmbed(offset: diagonal) : self.diagonal(offset: diagonal).clone())
      .written(to: out)
  }

  /// The last dimension laid on the diagonals (`offset` above the main one) of matrices, zero elsewhere, whose rows and
  /// columns are the dimensions `dim1` and `dim2` of the result.
  ///
  ///     torch.diagEmbed(torch.ones(5, 3)).shape     // torch.Size([5, 3, 3])
  public func diagEmbed(offset: Int = 0, dim1: Int = -2, dim2: Int = -1) -> Tensor {
    guard check(shape.count > 0, "diagEmbed: \(described) has no dimensions"),
      let a = axis(dim1, "diagEmbed", count: shape.count + 1),
      let b = axis(dim2, "diagEmbed", count: shape.count + 1),
      check(a != b, "diagEmbed: dim1 and dim2 are both \(a): the diagonal needs two dimensions"),
      check(offset.magnitude < 1 << 31, "diagEmbed: offset \(offset): no such diagonal")
    else { return .placeholder }
    let n = shape[-1] + Swift.abs(offset)
    var size = Size(shape.dropLast())
    size.insert(n, at: Swift.min(a, b))
    size.insert(n, at: Swift.max(a, b))
    guard torch.valid(size, "diagEmbed") else { return .placeholder }
    let y = Tensor(full: size, 0, dtype)
    y.diagonal(offset: offset, dim1: a, dim2: b).copy_(self)
    return y
  }

  /// All elements on a diagonal of a square matrix.
  public func diagflat(offset: Int = 0) -> Tensor { reshape([count]).diagEmbed(offset: offset) }

  // forms: inplace out
  /// The lower triangle of matrices, up to the diagonal `diagonal` above the main one; zero elsewhere.
  ///
  ///     torch.ones(2, 3).tril()    // [[1, 0, 0], [1, 1, 0]]
  public func tril(diagonal: Int = 0, out: Tensor? = nil) -> Tensor {
    triangle("tril", diagonal, lower: true, out)
  }
  // forms: inplace out
  /// The upper triangle of matrices, from the diagonal `diagonal` above the main one; zero elsewhere.
  ///
  ///     torch.ones(2, 3).triu()    // [[1, 1, 1], [0, 1, 1]]
  public func triu(diagonal: Int = 0, out: Tensor? = nil) -> Tensor {
    triangle("triu", diagonal, lower: false, out)
  }
  private func triangle(_ name: StaticString, _ diagonal: Int, lower: Bool, _ out: Tensor?) -> Tensor {
    guard check(shape.count >= 2, "\(name): \(described): at least 2 dimensions are needed") else {
      return .placeholder
    }
    let rows = shape[-2], columns = shape[-1], shift = Swift.min(Swift.max(diagonal, -rows), columns)
    return Tensor.primitive(name, [self], shape, dtype, out: out, savesInputs: false) { y in
      if y.count == 0 { return }
      let x = detach().contiguous(), item = dtype.itemSize
      let from = x.address, to = y.address
      parallel(y.count / columns, grain: Swift.max(1, 32768 / columns)) { first, last in
        for u in first..<last {
          // Up to `cut` belongs to the lower triangle.
          let cut = Swift.min(Swift.max(u % rows + shift + (lower ? 1 : 0), 0), columns)
          let (kept, zero) = lower ? (0..<cut, cut..<columns) : (cut..<columns, 0..<cut)
          let line = u * columns
          (to + (line + kept.lowerBound) * item).copyMemory(
            from: from + (line + kept.lowerBound) * item, byteCount: kept.count * item)
          (to + (line + zero.lowerBound) * item).initializeMemory(
            as: UInt8.self, repeating: 0, count: zero.count * item)
        }
      }
      withExtendedLifetime(x) {}
    } vjp: { b in
      [b.g.triangle(name, diagonal, lower: lower, nil)]
    }
  }

  // forms: none
  /// Sets the elements whose indices are all equal to a number; of a tall matrix with `wrap` also further diagonals, each
  /// after a free row.
  @discardableResult
  public func fillDiagonal_(_ fillValue: Scalar, wrap: Bool = false) -> Tensor {
    guard check(shape.count >= 2, "fillDiagonal_: \(described): at least 2 dimensions are needed"),
      check(
        shape.count == 2 || shape.allSatisfy { $0 == shape[0] },
        "fillDiagonal_: \(described): all sizes must be equal")
    else { return .placeholder }
    let n = shape.min() ?? 0, step = strides.reduce(0, +)
    if n == 0 { return self }
    asStrided([n], [step], storageOffset: storageOffset).fill_(fillValue)
    // A further diagonal starts a free row below the end of the one before.
    if wrap, shape.count == 2, shape[0] > shape[1] + 1 {
      let below = shape[1] + 1
      narrow(0, below, shape[0] - below).fillDiagonal_(fillValue, wrap: true)
    }
    return self
  }
}
