extension Tensor {
  /// The part that the indices name, with the rules of NumPy and PyTorch: numbers, ranges, `.all`, `.ellipsis` and
  /// `.newAxis` give views of the same memory; lists, tensors and masks gather copies. Assigning writes into it, after
  /// broadcasting, and gradients follow.
  ///
  ///     let x = torch.arange(6).reshape(2, 3)
  ///     x[1]            // tensor([3, 4, 5])
  ///     x[.all, 0]      // tensor([0, 3])
  ///     x[x.gt(3)] = torch.tensor(0)
  public subscript(_ indices: any TensorIndex...) -> Tensor {
    get { get(indices.map(\.index)) }
    set { set(indices.map(\.index), newValue) }
  }
  /// Assigning a number writes it everywhere in the part.
  @_disfavoredOverload public subscript(_ indices: any TensorIndex...) -> Scalar {
    @available(*, unavailable, message: "read with x[…] as a Tensor, or x[…].item()")
    get { 0 }
    set { set(indices.map(\.index), Tensor(newValue, dtype: dtype)) }
  }

  /// `subscript`, for indices in a list.
  package func get(_ indices: [IndexKind]) -> Tensor {
    if indices.count == 1, case .tensor(let t) = indices[0], t.picksElements(of: self) { return elements(t) }
    guard let (view, lookups) = basic(indices) else { return .placeholder }
    return lookups.contains { $0 != nil } ? view.index(lookups) : view === self ? viewAs(self) : view
  }
  /// Assignment to `subscript`, for indices in a list.
  package func set(_ indices: [IndexKind], _ value: Tensor) {
    guard let (view, lookups) = basic(indices) else { return }
    if lookups.contains(where: { $0 != nil }) {
      view.replaced(by: view.indexPut(lookups, value.dtype == dtype ? value : value.to(dtype)), "indexPut")
      return
    }
    // Leading dimensions of size 1 fall away, as in PyTorch.
    var v = value
    while v.shape.count > view.shape.count && v.shape[0] == 1 { v = v.select(0, 0) }
    view.copy_(v)
  }

  /// Whether this is a mask that names single elements of `x`.
  private func picksElements(of x: Tensor) -> Bool {
    (dtype == .bool || dtype == .uint8) && shape == x.shape && shape.count > 0
  }
  private func elements(_ mask: Tensor) -> Tensor {
    maskedSelect(mask.dtype == .bool ? mask : mask.to(.bool))
  }

  /// Everything but lookups, as a view, and the lookup (if any) of each of its dimensions.
  private func basic(_ indices: [IndexKind]) -> (Tensor, [Tensor?])? {
    if Failure.pending { return nil }
    var used = 0, ellipses = 0
    for i in indices {
      switch i {
      case .at, .slice: used += 1
      case .tensor(let t): used += t.dtype == .bool || t.dtype == .uint8 ? t.shape.count : 1
      case .ellipsis: ellipses += 1
      case .newAxis, .bool: break
      }
    }
    guard
      check(
        used <= shape.count,
        "subscript: \(used) indices for \(described), which has \(shape.count) dimension\(shape.count == 1 ? "" : "s")"
      ),
      check(ellipses <= 1, "subscript: only one .ellipsis is possible")
    else { return nil }
    var x = self, lookups: [Tensor?] = [], d = 0
    for i in indices {
      switch i {
      case .at(let k):
        let n = x.shape[d]
        guard
          check(
            k >= -n && k < n,
            "subscript: index \(k) is out of range for dimension \(d) with size \(n) of \(x.described)")
        else { return nil }
        x = x.select(d, k)
      case .slice(let start, let stop, let step):
        guard check(step > 0, "subscript: the step \(step) of a slice must be positive") else { return nil }
        let n = x.shape[d]
        func place(_ k: Int) -> Int { Swift.min(Swift.max(k < 0 ? k + n : k, 0), n) }
        let first = place(start ?? 0), end = Swift.max(first, place(stop ?? n))
        if first != 0 || end != n || step != 1 { x = x.slice(d, first, end, step) }
        lookups.append(nil)
        d += 1
      case .ellipsis:
        for _ in 0..<shape.count - used { lookups.append(nil) }
        d += shape.count - used
      case .newAxis:
        x = x.unsqueeze(d)
        lookups.append(nil)
        d += 1
      case .bool(let b):
        x = x.unsqueeze(d)
        lookups.append(b ? Tensor(full: [1], 0, .int64) : Tensor(empty: [0], .int64))
        d += 1
      case .tensor(let t):
        if t.shape.count == 0 && (t.dtype == .bool || t.dtype == .uint8) {
          x = x.unsqueeze(d)
          lookups.append(t.item(Bool.self) ? Tensor(full: [1], 0, .int64) : Tensor(empty: [0], .int64))
          d += 1
        } else {
          guard let flat = t.lookups(x.shape, d) else { return nil }
          lookups += flat
          d += flat.count
        }
      }
      if Failure.pending { return nil }
    }
    return (x, lookups)
  }

  /// This index as indices of the dimensions from `d` on: a mask becomes one tensor for each of its dimensions.
  private func lookups(_ shape: Size, _ d: Int) -> [Tensor]? {
    if dtype == .bool || dtype == .uint8 {
      for i in 0..<self.shape.count {
        guard
          check(
            d + i < shape.count && self.shape[i] == shape[d + i],
            "subscript: the mask \(described) does not match the shape \(shape.bracketed) from dimension \(d) on"
          )
        else { return nil }
      }
      return nonzero(asTuple: true)
    }
    guard check(dtype.isIntegral, "subscript: an index \(described) must be an integer or bool tensor") else {
      return nil
    }
    return [self]
  }

  /// A lookup ready to run: where every selected block starts, and in which order dimensions come out.
  private struct Plan {
    var offsets: Tensor, shape: Size
    /// The dimensions that are not looked up.
    var rest: [Int]
    /// The order of dimensions of the result, from [looked up…, rest…].
    var order: [Int]
  }

  /// Checks the lookups and computes the offsets for a tensor with the given strides.
  private func plan(_ lookups: [Tensor?], _ strides: Size, _ operation: String) -> Plan? {
    guard
      check(
        lookups.count <= shape.count, "\(operation): \(lookups.count) indices for \(described)")
    else { return nil }
    let used = lookups.indices.filter { lookups[$0] != nil }
    var common = Size()
    for i in used {
      guard let s = Tensor.broadcast(common, lookups[i]!.shape) else {
        fail(
          "\(operation): the indices "
            + used.map { lookups[$0]!.shape.bracketed }.joined(separator: ", ") + " do not broadcast together"
        )
        return nil
      }
      common = s
    }
    let n = common.numel(), offsets = Tensor(full: [n], 0, .int64)
    if Failure.pending { return nil }
    let to = offsets.pointer(Int.self)
    for i in used {
      let size = shape[i], step = strides[i], t = lookups[i]!
      guard let at = (t.dtype == .int64 ? t : t.to(.int64)).indices(size, operation, dim: i, wrap: true)
      else {
        return nil
      }
      let flat = at.shape == common ? at : at.expand(common).contiguous(), p = flat.pointer(Int64.self)
      if Failure.pending { return nil }
      for k in 0..<n { to[k] += Int(p[k] < 0 ? p[k] + Int64(size) : p[k]) * step }
    }
    let rest = (0..<shape.count).filter { $0 >= lookups.count || lookups[$0] == nil }
    // Lookups side by side leave their dimensions in place, others move them to the front.
    let adjacent = used.count > 0 && used.last! - used.first! == used.count - 1
    let before = adjacent ? used.first! : 0, c = common.count
    let order = Array(c..<c + before) + Array(0..<c) + Array((c + before)..<(c + rest.count))
    return Plan(offsets: offsets, shape: common, rest: rest, order: order)
  }

  // forms: none
  /// The elements that the indices name, one tensor (or nil: everything) a dimension; PyTorch's `x[i, :, j]`.
  public func index(_ indices: [Tensor?]) -> Tensor {
    if indices.count == 1, let t = indices[0], t.picksElements(of: self) { return elements(t) }
    guard let indices = unmasked(indices) else { return .placeholder }
    let used = indices.indices.filter { indices[$0] != nil }
    if used.count == 1, used[0] < shape.count { return lookedUp(used[0], indices[used[0]]!) }
    guard let p = plan(indices, strides, "index") else { return .placeholder }
    let shape = shape, block = Size(p.rest.map { shape[$0] })
    let y = Tensor.primitive("index", [self], p.shape + block, dtype, savesInputs: false) { y in
      blocks(p, block, strides).get(address, y.address, bytes: dtype.itemSize)
    } vjp: { b in
      let z = Tensor(full: shape, 0, b.g.dtype)
      guard let p = z.plan(indices, z.strides, "index") else { return [nil] }
      return [z.put(p, indices, b.g, accumulate: true)]
    }
    return p.order.isIdentity ? y : y.permute(p.order).contiguous()
  }
  /// With one index tensor: its dimensions take the place of dimension `d`.
  private func lookedUp(_ d: Int, _ index: Tensor) -> Tensor {
    guard
      let at = (index.dtype.isIntegral && index.dtype != .int64 ? index.to(.int64) : index)
        .indices(shape[d], "index", dim: d, wrap: true)
    else { return .placeholder }
    let n = shape[d], flat = Tensor(empty: [at.count], .int64), p = at.pointer(Int64.self)
    if Failure.pending { return .placeholder }
    for i in 0..<at.count { flat.pointer(Int64.self)[i] = p[i] < 0 ? p[i] + Int64(n) : p[i] }
    let y = indexSelect(d, flat)
    return index.shape.count == 1
      ? y : y.reshape(Size(shape.prefix(d)) + index.shape + Size(shape.dropFirst(d + 1)))
  }
  private func blocks(_ p: Plan, _ block: Size, _ strides: Size) -> Blocks {
    Blocks(
      offsets: UnsafePointer(p.offsets.pointer(Int.self)), n: p.offsets.count, shape: block,
      strides: Size(p.rest.map { strides[$0] }))
  }
  /// Masks in the place of indices become indices.
  private func unmasked(_ indices: [Tensor?]) -> [Tensor?]? {
    guard indices.contains(where: { $0?.dtype == .bool || $0?.dtype == .uint8 }) else { return indices }
    var all: [Tensor?] = []
    for i in indices {
      guard let i else {
        all.append(nil)
        continue
      }
      guard let flat = i.lookups(shape, all.count) else { return nil }
      all += flat.map { $0 }
    }
    return all
  }

  // forms: inplace
  /// This tensor with `values`, broadcast, at (or, with `accumulate`, added to) the places that the indices name.
  public func indexPut(_ indices: [Tensor?], _ values: Tensor, accumulate: Bool = false) -> Tensor {
    guard
      check(
        values.dtype == dtype,
        "indexPut: \(described) and values \(values.described): the types must be equal"),
      let indices = unmasked(indices), let p = plan(indices, shape.rowMajor, "indexPut"),
      let v = values.laidOut(p, shape)
    else { return .placeholder }
    return put(p, indices, v, accumulate: accumulate)
  }
  /// Values broadcast to the result of a lookup, its dimensions in the order [looked up…, rest…].
  private func laidOut(_ p: Plan, _ target: Size) -> Tensor? {
    let block = Size(p.rest.map { target[$0] }), whole = p.shape + block
    let natural = Size(p.order.map { whole[$0] })
    var v = self
    while v.shape.count > natural.count && v.shape[0] == 1 { v = v.select(0, 0) }
    guard
      check(
        Tensor.broadcast(v.shape, natural) == natural,
        "indexPut: values \(described) do not broadcast to the shape \(natural.bracketed) of the part")
    else { return nil }
    v = v.expand(natural)
    if p.order.isIdentity { return v }
    var inverse = p.order
    for (i, d) in p.order.enumerated() { inverse[d] = i }
    return v.permute(inverse)
  }
  /// A copy with `values` (in the order of the plan) put in; the plan is for row-major strides.
  private func put(_ p: Plan, _ indices: [Tensor?], _ values: Tensor, accumulate: Bool) -> Tensor {
    let block = Size(p.rest.map { shape[$0] })
    return Tensor.primitive("indexPut", [self, values], shape, dtype, savesInputs: false) { y in
      y.compute(as: accumulate ? dtype.compute : dtype) { y in
        copy(into: y)
        y.write(values.detach(), blocks(p, block, y.strides), accumulate: accumulate)
      }
    } vjp: { b in
      let part = b.needs(1) ? b.g.planned(p, indices, block) : nil
      guard b.needs(0), !accumulate else { return [b.g, part] }
      return [b.g.put(p, indices, Tensor(full: p.shape + block, 0, b.g.dtype), accumulate: false), part]
    }
  }
  /// The lookup of this gradient, its dimensions in the order of the plan (made for row-major strides).
  private func planned(_ p: Plan, _ indices: [Tensor?], _ block: Size) -> Tensor {
    let x = contiguous(), shape = shape
    return Tensor.primitive("index", [x], p.shape + block, dtype, savesInputs: false) { y in
      x.blocks(p, block, x.strides).get(x.address, y.address, bytes: dtype.itemSize)
    } vjp: { b in
      [Tensor(full: shape, 0, b.g.dtype).put(p, indices, b.g, accumulate: true)]
    }
  }
  private func compute(as type: DType, _ body: (Tensor) -> Void) {
    if type == dtype { return body(self) }
    let y = Tensor(empty: shape, type)
    body(y)
    y.copy(into: self)
  }
  /// Writes or adds blocks of this tensor's type.
  private func write(_ values: Tensor, _ blocks: Blocks, accumulate: Bool) {
    let v = values.to(dtype).contiguous()
    if !accumulate { return blocks.put(address, v.address, bytes: dtype.itemSize) }
    switch dtype {
    case .float32: blocks.add(pointer(Float.self), v.pointer(Float.self))
    case .float64: blocks.add(pointer(Double.self), v.pointer(Double.self))
    case .int64: blocks.add(pointer(Int64.self), v.pointer(Int64.self))
    case .complex64: blocks.add(pointer(Complex<Float>.self), v.pointer(Complex<Float>.self))
    default: blocks.add(pointer(Complex<Double>.self), v.pointer(Complex<Double>.self))
    }
  }
}

extension Array where Element == Int {
  /// Whether this is 0, 1, 2, ….
  fileprivate var isIdentity: Bool { enumerated().allSatisfy { $0 == $1 } }
}
extension Size {
  /// One after the other.
  fileprivate static func + (a: Size, b: Size) -> Size {
    var s = a
    for x in b { s.append(x) }
    return s
  }
}
