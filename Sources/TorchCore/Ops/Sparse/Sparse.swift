// Sparse tensors: the entries that are not zero, each with its indices. Their kernels are made of those of dense
// tensors, applied to the values; so gradients of any order come from two rules, of `sparse` and of `stored`.
//
// A sparse tensor has its shape, strides of 0 and memory for one zero. An operator that knows nothing of sparse tensors
// would read that zero: it stays in bounds, and `Tensor.address` reports it.

/// What a sparse tensor holds: values [nnz, dense sizes…] at indices [sparse dimensions, nnz].
final class COO {
  let indices: Tensor, values: Tensor
  /// Whether the indices rise and each occurs once.
  let isCoalesced: Bool

  init(_ indices: Tensor, _ values: Tensor, isCoalesced: Bool) {
    (self.indices, self.values, self.isCoalesced) = (indices, values, isCoalesced)
  }

  var count: Int { indices.shape[1] }
  var sparseDim: Int { indices.shape[0] }
  /// The indices along one sparse dimension.
  func indices(along d: Int) -> Tensor { indices.select(0, d) }

  /// The places of the entries when the sparse dimensions of `shape` are laid out as one.
  func places(in shape: Size) -> [Int] {
    var places = [Int](repeating: 0, count: count)
    let p = indices.pointer(Int64.self)
    for d in 0..<sparseDim {
      for e in 0..<count { places[e] = places[e] &* shape[d] &+ Int(p[d * count + e]) }
    }
    return places
  }

  func hasIndices(of other: COO) -> Bool { hasIndices(other.indices) }
  func hasIndices(_ other: Tensor) -> Bool {
    if indices === other || indices.storage === other.storage { return true }
    guard indices.shape == other.shape else { return false }
    let (p, q) = (indices.pointer(Int64.self), other.pointer(Int64.self))
    return withExtendedLifetime((indices, other)) { (0..<indices.count).allSatisfy { p[$0] == q[$0] } }
  }
}

extension Storage {
  /// The memory of a sparse tensor.
  fileprivate convenience init(sparse: COO) {
    self.init(bytes: 16)
    if bytes > 0 { base.initializeMemory(as: UInt8.self, repeating: 0, count: bytes) }
    coo = sparse
  }
}

extension Tensor {
  /// A sparse tensor, whose gradient flows to `values`.
  static func sparse(_ indices: Tensor, _ values: Tensor, _ shape: Size, isCoalesced: Bool) -> Tensor {
    if Failure.pending { return .placeholder }
    let coo = COO(indices.detach(), values.detach(), isCoalesced: isCoalesced)
    let y = Tensor(
      storage: Storage(sparse: coo), values.dtype, shape: shape,
      strides: Size(repeating: 0, count: shape.count))
    record("sparseCooTensorWithDimsAndTensors", [values], [y], savesInputs: false) { [$0.g.entries(coo)] }
    return y
  }

  /// The values of a sparse tensor; gradients flow back to it.
  func stored() -> Tensor {
    guard let coo = storage.coo else { return .placeholder }
    let v = coo.values.detach()
    Tensor.record("values", [self], [v], savesInputs: false) { [shape] b in
      [.sparse(coo.indices, b.g, shape, isCoalesced: coo.isCoalesced)]
    }
    return v
  }

  /// The elements of this tensor, sparse or not, at the indices of another.
  func entries(_ at: COO) -> Tensor {
    guard let mine = storage.coo else {
      if at.sparseDim == 0 { return unsqueeze(0).expand(Size([at.count] + Array(shape))) }
      return at.sparseDim == 1
        ? indexSelect(0, at.indices(along: 0)) : index((0..<at.sparseDim).map { at.indices(along: $0) })
    }
    if mine.hasIndices(of: at) { return stored() }
    let x = coalesce(), v = x.stored()
    guard let coo = x.storage.coo, !Failure.pending else { return .placeholder }
    // What is not there is the zero behind the last.
    let found = Dictionary(zip(coo.places(in: shape), 0...), uniquingKeysWith: { first, _ in first })
    let places = at.places(in: shape).map { found[$0] ?? coo.count }
    let zero = Tensor(full: Size([1] + Array(v.shape.dropFirst())), 0, v.dtype)
    return torch.cat([v, zero]).indexSelect(0, Tensor(list: places))
  }

  /// Takes over what another sparse tensor holds, and its history.
  @discardableResult func takeOver(_ y: Tensor, _ name: StaticString) -> Tensor {
    guard !Failure.pending,
      check(storage.coo != nil, "\(name.plain)_: \(described) is dense and cannot take a sparse result"),
      check(
        y.shape == shape && torch.canCast(y.dtype, dtype),
        "\(name.plain)_: the result \(y.described) cannot be stored in \(described)")
    else { return .placeholder }
    prepareWrite(recorded: y.requiresGrad, name)
    let y = y.to(dtype)
    if Failure.pending { return .placeholder }
    storage.coo = y.storage.coo
    storage.version += 1
    if Grad.isEnabled { (node, output) = (y.node, y.output) }
    return self
  }

  /// Indices as a tensor.
  convenience init(list: [Int]) {
    self.init(empty: [list.count], .int64)
    let p = pointer(Int64.self)
    for i in 0..<count { p[i] = Int64(list[i]) }
  }

  /// Whether one of two operands is sparse; costs nothing if both are contiguous.
  @inline(__always) static func anySparse(_ a: Tensor, _ b: Tensor) -> Bool {
    !(a.isContiguous && b.isContiguous) && (a.storage.coo != nil || b.storage.coo != nil)
  }
  /// Whether this tensor has elements in memory; reports a sparse one.
  @inline(__always) func isStrided(_ name: StaticString) -> Bool {
    isContiguous || storage.coo == nil || refuse(name)
  }
  @inline(never) private func refuse(_ name: StaticString) -> Bool {
    check(false, "\(name.plain): \(described) is sparse, for which this is not defined: call toDense() first")
  }
  func isStrided(named name: String) -> Bool {
    check(
      storage.coo == nil,
      "\(name): \(described) is sparse, for which this is not defined: call toDense() first")
  }
  /// Reports an operator that reads the memory of a sparse tensor.
  @inline(never) func reportIfSparse() {
    check(
      storage.coo == nil,
      "\(described) is sparse, for which this operator is not defined: call toDense() first")
  }
}

// MARK: Making them.

extension torch {
  /// A sparse tensor with the values [nnz, …] at the indices [sparse dimensions, nnz]. Entries with equal indices add up.
  ///
  ///     let i = torch.tensor([[0, 1, 1], [2, 0, 2]]), v = torch.tensor([3.0, 4, 5])
  ///     torch.sparseCooTensor(i, v, [2, 3]).toDense()    // [[0, 0, 3], [4, 0, 5]]
  ///
  /// The size, if left out, is the smallest that holds all. Further dimensions of the values are dense. Gradients flow to
  /// `values`. `isCoalesced` promises that the indices rise and that each occurs once.
  public static func sparseCooTensor(
    _ indices: Tensor, _ values: Tensor, size: Size? = nil, dtype: DType? = nil, requiresGrad: Bool = false,
    isCoalesced: Bool? = nil
  ) -> Tensor {
    guard
      check(
        indices.ndim == 2 && indices.dtype.isIntegral && indices.dtype != .bool,
        "sparseCooTensor: indices \(indices.described): integers of shape [sparse dimensions, nnz] are needed"
      ),
      check(
        values.ndim > 0 && values.shape[0] == indices.shape[1],
        "sparseCooTensor: indices \(indices.described) and values \(values.described): there must be as many values as "
          + "indices")
    else { return .placeholder }
    let at = noGrad { indices.detach().to(.int64).contiguous() }
    if Failure.pending { return .placeholder }
    let (d, n) = (at.shape[0], at.shape[1]), p = at.pointer(Int64.self)
    var shape = size ?? Size([Int](repeating: 0, count: d) + Array(values.shape.dropFirst()))
    guard
      check(
        shape.count == d + values.ndim - 1 && shape.allSatisfy { $0 >= 0 }
          && Array(shape.dropFirst(d)) == Array(values.shape.dropFirst()),
        "sparseCooTensor: size \(shape.bracketed) must be \(d) sparse sizes and then those of the values, "
          + values.described)
    else { return .placeholder }
    for k in 0..<d {
      for e in 0..<n {
        let i = Int(p[k * n + e])
        if size == nil { shape[k] = Swift.max(shape[k], i &+ 1) }
        guard
          check(
            i >= 0 && i < shape[k],
            "sparseCooTensor: index \(i) is out of range for dimension \(k) of size \(shape[k])")
        else { return .placeholder }
      }
    }
    guard
      check(
        Size(shape.prefix(d)).numel() < .max,
        "sparseCooTensor: size \(shape.bracketed): these are too many elements")
    else { return .placeholder }
    let y = Tensor.sparse(
      withExtendedLifetime(at) { at }, dtype.map { values.to($0) } ?? values, shape,
      isCoalesced: isCoalesced ?? (n <= 1))
    return requiresGrad ? y.detach().requiresGrad_() : y
  }
  /// A sparse tensor of this size with the values [nnz, …] at the indices [sparse dimensions, nnz].
  public static func sparseCooTensor(_ indices: Tensor, _ values: Tensor, _ size: Size) -> Tensor {
    sparseCooTensor(indices, values, size: size)
  }
  /// A sparse tensor without entries.
  public static func sparseCooTensor(_ size: Size, dtype: DType? = nil, requiresGrad: Bool = false) -> Tensor
  {
    let values = Tensor(empty: [0], dtype ?? torch.defaultDtype)
    return sparseCooTensor(
      Tensor(empty: [size.count, 0], .int64), values, size: size, requiresGrad: requiresGrad,
      isCoalesced: true)
  }

  /// The order of elements in memory.
  public static let strided = Layout.strided, sparseCoo = Layout.sparseCoo
}

/// How a tensor keeps its elements.
public enum Layout: Sendable, CustomStringConvertible {
  /// All of them, at regular distances.
  case strided
  /// Those that are not zero, each with its indices.
  case sparseCoo

  public var description: String { self == .strided ? "torch.strided" : "torch.sparse_coo" }
}

extension Tensor {
  /// Whether only the entries that are not zero are kept.
  public var isSparse: Bool { storage.coo != nil }
  /// How the elements are kept.
  public var layout: Layout { isSparse ? .sparseCoo : .strided }

  private func coo(_ name: String) -> COO? {
    check(storage.coo != nil, "\(name): \(described) is not sparse: call toSparse() first")
    return storage.coo
  }

  // forms: method
  /// How many entries a sparse tensor keeps; equal indices count each.
  public func nnz() -> Int { coo("nnz")?.count ?? 0 }
  // forms: method
  /// How many entries a sparse tensor keeps; equal indices count each.
  public func _nnz() -> Int { nnz() }
  // forms: method
  /// How many dimensions of a sparse tensor have indices; 0 of a dense one.
  public func sparseDim() -> Int { storage.coo?.sparseDim ?? 0 }
  // forms: method
  /// How many dimensions of a sparse tensor belong to its values; all of a dense one.
  public func denseDim() -> Int { ndim - sparseDim() }
  // forms: method
  /// Whether the indices of a sparse tensor rise and each occurs once.
  public func isCoalesced() -> Bool { coo("isCoalesced")?.isCoalesced ?? false }

  private func coalescedEntries(_ name: String) -> COO? {
    guard let coo = coo(name) else { return nil }
    check(coo.isCoalesced, "\(name): \(described) may have equal indices: call coalesce() first")
    return coo
  }
  // forms: method
  /// The indices [sparse dimensions, nnz] of a coalesced sparse tensor.
  public func indices() -> Tensor { coalescedEntries("indices")?.indices.detach() ?? .placeholder }
  // forms: method
  /// The values [nnz, …] of a coalesced sparse tensor; gradients flow back to it.
  public func values() -> Tensor { coalescedEntries("values") == nil ? .placeholder : stored() }
  // forms: method
  /// The indices of a sparse tensor, coalesced or not.
  public func _indices() -> Tensor { coo("_indices")?.indices.detach() ?? .placeholder }
  // forms: method
  /// The values of a sparse tensor, coalesced or not, without history.
  public func _values() -> Tensor { coo("_values")?.values.detach() ?? .placeholder }

  // forms: method
  /// The same sparse tensor with rising indices, each once: values at equal indices are added.
  public func coalesce() -> Tensor {
    guard let coo = coo("coalesce") else { return .placeholder }
    if coo.isCoalesced { return self }
    let places = coo.places(in: shape), order = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    var group = [Int](repeating: 0, count: coo.count), firsts: [Int] = []
    for (k, e) in order.enumerated() {
      if k == 0 || places[e] != places[order[k - 1]] { firsts.append(e) }
      group[e] = firsts.count - 1
    }
    let indices = coo.indices.indexSelect(1, Tensor(list: firsts)), v = stored()
    let sum = v.dtype == .bool ? v.to(.int64) : v
    let values = Tensor(full: Size([firsts.count] + Array(v.shape.dropFirst())), 0, sum.dtype)
      .indexAdd(0, Tensor(list: group), sum)
    return .sparse(indices, v.dtype == .bool ? values.ne(0) : values, shape, isCoalesced: true)
  }

  // forms: method
  /// A dense tensor with the same elements; a dense one as it is.
  public func toDense(dtype: DType? = nil) -> Tensor {
    let x = dtype.map { to($0) } ?? self
    guard storage.coo != nil else { return x }
    let v = x.stored(), isBool = v.dtype == .bool
    let y = Tensor(full: shape, 0, isBool ? .int64 : v.dtype).adding(isBool ? v.to(.int64) : v, at: x)
    return isBool ? y.ne(0) : y
  }

  /// This dense tensor with `values` added at the indices of a sparse one of its shape.
  func adding(_ values: Tensor, at sparse: Tensor) -> Tensor {
    guard let coo = sparse.storage.coo, !Failure.pending else { return .placeholder }
    let rows = Size([Size(shape.prefix(coo.sparseDim)).numel()] + Array(shape.dropFirst(coo.sparseDim)))
    return reshape(rows).indexAdd(0, Tensor(list: coo.places(in: shape)), values).reshape(shape)
  }

  // forms: method
  /// The elements that are not zero as a coalesced sparse tensor. With `sparseDim` below the number of dimensions, the
  /// last ones are dense: an entry is kept if any element of it is not zero.
  public func toSparse(_ sparseDim: Int? = nil) -> Tensor {
    if isSparse { return self }
    let d = sparseDim ?? ndim
    guard
      check(d >= (ndim == 0 ? 0 : 1) && d <= ndim, "toSparse: \(d) sparse dimensions of \(described)")
    else { return .placeholder }
    let any = noGrad {
      d < ndim
        ? ne(0).reshape(Size(Array(shape.prefix(d)) + [Size(shape.dropFirst(d)).numel()])).any(dim: -1)
        : ne(0)
    }
    let indices = noGrad { any.nonzero().t().contiguous() }
    if Failure.pending { return .placeholder }
    let coo = COO(indices, indices, isCoalesced: true)
    return .sparse(indices, entries(coo), shape, isCoalesced: true)
  }

  // forms: method
  /// The elements of this tensor at the indices of a sparse one, as a sparse tensor.
  public func sparseMask(_ mask: Tensor) -> Tensor {
    guard
      check(
        mask.shape == shape, "sparseMask: \(described) and the mask \(mask.described) must have one shape"),
      let coo = mask.coo("sparseMask")
    else { return .placeholder }
    return .sparse(coo.indices, entries(coo), shape, isCoalesced: coo.isCoalesced)
  }
}
