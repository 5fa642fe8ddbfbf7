// Element by element, on the values of sparse tensors.

extension Tensor {
  /// Functions of one number that keep zero.
  private static let keepingZero: Set<String> = [
    "abs", "absolute", "neg", "negative", "positive", "mul", "div", "sin", "tan", "asin", "atan", "sinh",
    "tanh", "asinh",
    "atanh", "sqrt", "expm1", "log1p", "erf", "erfinv", "ceil", "floor", "round", "trunc", "frac", "sign",
    "sgn", "relu",
    "square", "deg2rad", "rad2deg", "nanToNum",
  ]

  /// A pointwise operator of a sparse tensor: `f` of its values, if it keeps zero.
  func sparseUnary(_ name: StaticString, _ out: Tensor?, _ f: (Tensor) -> Tensor) -> Tensor {
    guard Tensor.keepingZero.contains(name.plain) else {
      _ = isStrided(name)
      return .placeholder
    }
    // Of a sum, not of its parts.
    let x = ["mul", "div", "neg"].contains(name.plain) ? self : coalesce()
    guard let coo = x.storage.coo else { return .placeholder }
    let y = Tensor.sparse(coo.indices, f(x.stored()), shape, isCoalesced: coo.isCoalesced)
    return out.map { $0.takeOver(y, name) } ?? y
  }

  /// self + alpha · other, one of them sparse; sparse if both are.
  func sparseSum(_ other: Tensor, alpha: Scalar, out: Tensor?, _ name: StaticString) -> Tensor {
    guard
      check(
        shape == other.shape && sparseDim(like: other),
        "\(name.plain): \(described) and \(other.described), one of them sparse, must have one shape")
    else { return .placeholder }
    guard let a = storage.coo else {
      let type = Tensor.resultType(self, other), values = other.stored().to(type).weighted(alpha)
      if let out, out === self, type == dtype, addInPlace(other, values, name) { return out }
      return to(type).adding(values, at: other).written(to: out, name)
    }
    guard let b = other.storage.coo else {
      return other.mul(alpha).sparseSum(self, alpha: 1, out: out, name)
    }
    let type = Tensor.resultType(self, other), v = stored().to(type),
      w = other.stored().to(type).weighted(alpha)
    let y: Tensor
    if a.hasIndices(of: b) {
      y = .sparse(a.indices, v.add(w), shape, isCoalesced: a.isCoalesced && b.isCoalesced)
    } else {
      let all = Tensor.sparse(
        torch.cat([a.indices, b.indices], dim: 1), torch.cat([v, w]), shape, isCoalesced: false)
      y = a.isCoalesced && b.isCoalesced ? all.coalesce() : all
    }
    guard let out else { return y }
    return out.isSparse ? out.takeOver(y, name) : y.toDense().written(to: out, name)
  }
  private func weighted(_ alpha: Scalar) -> Tensor { alpha == 1 ? self : mul(alpha) }
  private func sparseDim(like other: Tensor) -> Bool {
    storage.coo == nil || other.storage.coo == nil || sparseDim() == other.sparseDim()
  }

  /// Adds the values of a sparse tensor to this dense one without a copy, where that needs no recording.
  private func addInPlace(_ sparse: Tensor, _ values: Tensor, _ name: StaticString) -> Bool {
    guard isContiguous, dtype == .float32 || dtype == .float64, let coo = sparse.storage.coo,
      !(Grad.isEnabled && (requiresGrad || values.requiresGrad)), !Failure.pending
    else { return false }
    let places = coo.places(in: shape), v = values.detach().contiguous()
    func add<T: BinaryFloatingPoint>(_: T.Type) {
      let n = coo.count == 0 ? 0 : v.count / coo.count, p = pointer(T.self), q = v.pointer(T.self)
      for e in 0..<coo.count {
        let to = p + places[e] * n, from = q + e * n
        for i in 0..<n { to[i] += from[i] }
      }
    }
    if Failure.pending { return false }
    prepareWrite(recorded: false, name)
    storage.version += 1
    withExtendedLifetime(v) { dtype == .float32 ? add(Float.self) : add(Double.self) }
    return true
  }

  /// self · other, one of them sparse: sparse.
  func sparseProduct(_ other: Tensor, out: Tensor?, _ name: StaticString) -> Tensor {
    guard let a = storage.coo else { return other.sparseProduct(self, out: out, name) }
    var y: Tensor
    if let b = other.storage.coo {
      guard
        check(
          shape == other.shape && a.sparseDim == b.sparseDim,
          "\(name.plain): sparse \(described) and \(other.described) must have one shape")
      else { return .placeholder }
      let (p, q) = (coalesce(), other.coalesce())
      guard let a = p.storage.coo, let b = q.storage.coo else { return .placeholder }
      let second = Dictionary(zip(b.places(in: shape), 0...), uniquingKeysWith: { first, _ in first })
      let pairs = a.places(in: shape).enumerated().compactMap { i, place in second[place].map { (i, $0) } }
      let (mine, theirs) = (Tensor(list: pairs.map(\.0)), Tensor(list: pairs.map(\.1)))
      y = .sparse(
        a.indices.indexSelect(1, mine),
        p.stored().indexSelect(0, mine).mul(q.stored().indexSelect(0, theirs)),
        shape, isCoalesced: true)
    } else {
      guard
        check(
          Tensor.broadcast(shape, other.shape) == shape,
          "\(name.plain): \(other.described) does not broadcast to the sparse \(described)")
      else { return .placeholder }
      let factor = other.ndim == 0 ? other : other.expand(shape).entries(a)
      y = .sparse(a.indices, stored().mul(factor), shape, isCoalesced: a.isCoalesced)
    }
    guard let out else { return y }
    return out.isSparse ? out.takeOver(y, name) : y.toDense().written(to: out, name)
  }

  /// self / other, `other` a number: sparse.
  func sparseQuotient(_ other: Tensor, out: Tensor?, _ name: StaticString) -> Tensor {
    guard let a = storage.coo, !other.isSparse,
      check(other.ndim == 0, "\(name.plain): the sparse \(described) can be divided by a number only")
    else {
      _ = other.isStrided(name)
      return .placeholder
    }
    let y = Tensor.sparse(a.indices, stored().div(other), shape, isCoalesced: a.isCoalesced)
    return out.map { $0.takeOver(y, name) } ?? y
  }

  // MARK: Copies.

  /// The values converted or copied.
  func sparseCopy(_ type: DType) -> Tensor {
    guard let a = storage.coo else { return .placeholder }
    let v = stored()
    return .sparse(
      a.indices.clone(), type == dtype ? v.clone() : v.to(type), shape, isCoalesced: a.isCoalesced)
  }

  /// Dimension i of the result is dimension axes[i] of this sparse tensor.
  func sparsePermuted(_ axes: [Int], _ name: StaticString) -> Tensor {
    guard let a = storage.coo,
      check(
        axes.prefix(a.sparseDim).allSatisfy { $0 < a.sparseDim },
        "\(name.plain): a sparse and a dense dimension of \(described) cannot change places")
    else { return .placeholder }
    let sparse = Array(axes.prefix(a.sparseDim)),
      dense = axes.dropFirst(a.sparseDim).map { $0 - a.sparseDim + 1 }
    let indices = a.indices.indexSelect(0, Tensor(list: sparse))
    return .sparse(
      indices, dense.isEmpty ? stored() : stored().permute([0] + dense), Size(axes.map { shape[$0] }),
      isCoalesced: a.isCoalesced && sparse == Array(0..<a.sparseDim))
  }

  /// Σ over dimensions: dense once all sparse dimensions are gone.
  func sparseSum(_ axes: [Int], keepdim: Bool, _ dtype: DType?) -> Tensor {
    let x = coalesce()
    guard let a = x.storage.coo, check(!keepdim, "sum: \(described) is sparse: keepdim is not defined for it")
    else {
      return .placeholder
    }
    let dense = axes.filter { $0 >= a.sparseDim }.map { $0 - a.sparseDim + 1 }
    let kept = (0..<a.sparseDim).filter { !axes.contains($0) }, v = x.stored()
    let type = dtype ?? (v.dtype.category < 2 ? .int64 : v.dtype)
    let values = dense.isEmpty ? v.to(type) : v.sum(dim: dense, dtype: type)
    if kept.isEmpty { return values.sum(dim: 0) }
    let rest = (0..<ndim).filter { !axes.contains($0) }.map { shape[$0] }
    return Tensor.sparse(
      a.indices.indexSelect(0, Tensor(list: kept)), values, Size(rest), isCoalesced: kept.count == a.sparseDim
    ).coalesce()
  }
}
