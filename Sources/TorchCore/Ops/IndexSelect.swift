extension Tensor {
  /// These indices as contiguous int64, after checking that each lies in 0..<size (with `wrap` from -size).
  func indices(_ size: Int, _ operation: @autoclosure () -> String, dim: Int, wrap: Bool = false) -> Tensor? {
    guard
      check(
        dtype == .int64 || dtype == .int32,
        "\(operation()): the index \(described) must be int64 or int32: use .to(.int64)")
    else { return nil }
    let i = noGrad { to(.int64).contiguous() }
    if Failure.pending { return nil }
    if let bad = Gather.outside(i.pointer(Int64.self), i.count, size: size, wrap: wrap) {
      fail(
        "\(operation()): index \(i.pointer(Int64.self)[bad]) is out of range for dimension \(dim) of size \(size)"
      )
      return nil
    }
    return i
  }

  // forms: out
  /// The parts of this tensor along `dim` that `index` names, in its order.
  ///
  ///     torch.tensor([[1, 2], [3, 4]]).indexSelect(0, torch.tensor([1, 1]))   // [[3, 4], [3, 4]]
  public func indexSelect(_ dim: Int, _ index: Tensor, out: Tensor? = nil) -> Tensor {
    guard let d = axis(dim, "indexSelect"),
      check(index.shape.count <= 1, "indexSelect: the index \(index.described) must have one dimension"),
      check(
        shape.count > 0 || index.count == 1, "indexSelect: \(described): an index of one element is needed"),
      let at = index.indices(shape.count == 0 ? 1 : shape[d], "indexSelect", dim: d)
    else { return .placeholder }
    var to = shape
    to[d] = at.count
    return Tensor.primitive("indexSelect", [self], to, dtype, out: out, savesInputs: false) { y in
      let x = detach().contiguous(), s = x.sizes(around: d)
      Gather.select(
        x.address, y.address, at.pointer(Int64.self), outer: s.0, size: s.1, n: at.count,
        inner: s.2 * dtype.itemSize)
    } vjp: { [shape] b in
      [b.g.summed(d, at, shape)]
    }
  }

  // forms: out
  /// This tensor with `alpha` times the parts of `source` added at the places along `dim` that `index` names. Places
  /// named several times take all, in order.
  public func indexAdd(
    _ dim: Int, _ index: Tensor, _ source: Tensor, alpha: Scalar = 1, out: Tensor? = nil
  ) -> Tensor {
    guard let (d, at) = target(dim, index, source) else { return .placeholder }
    return Tensor.primitive("indexAdd", [self, source], shape, dtype, out: out, savesInputs: false) { y in
      y.compute { y in
        copy(into: y)
        y.add(source, d, at, alpha)
      }
    } vjp: { [source] b in
      let part = b.needs(1) ? b.g.indexSelect(d, at).mul(alpha.conjugate) : nil
      return [b.g, part.map { $0.shape == source.shape ? $0 : $0.reshape(source.shape) }]
    }
  }
  // forms: none
  /// `indexAdd`, into the tensor itself.
  @discardableResult
  public func indexAdd_(_ dim: Int, _ index: Tensor, _ source: Tensor, alpha: Scalar = 1) -> Tensor {
    // Unrecorded, only the places named are touched.
    guard isContiguous, dtype == dtype.compute, !(Grad.isEnabled && (requiresGrad || source.requiresGrad)),
      storage !== source.storage, storage !== index.storage
    else { return replaced(by: indexAdd(dim, index, source, alpha: alpha), "indexAdd") }
    let span = Span("indexAdd_", [self, index, source])
    defer { span.end() }
    guard let (d, at) = target(dim, index, source), source.isStrided("indexAdd") else { return .placeholder }
    prepareWrite(recorded: false, "indexAdd")
    if Failure.pending { return .placeholder }
    storage.version += 1
    add(source, d, at, alpha)
    return self
  }
  /// The dimension and the checked index with which parts of `source` are added to this tensor.
  private func target(_ dim: Int, _ index: Tensor, _ source: Tensor) -> (Int, Tensor)? {
    var expected = shape
    guard let d = axis(dim, "indexAdd"),
      check(index.shape.count <= 1, "indexAdd: the index \(index.described) must have one dimension"),
      check(source.dtype == dtype, "indexAdd: \(described) and \(source.described): the types must be equal")
    else { return nil }
    if shape.count > 0 { expected[d] = index.count }
    guard
      check(
        source.shape == expected || shape.count == 0 && source.count == 1 && index.count == 1,
        "indexAdd: \(described), index \(index.described) and source \(source.described) do not match: "
          + "the source must be \(expected.bracketed)"),
      let at = index.indices(shape.count == 0 ? 1 : shape[d], "indexAdd", dim: d)
    else { return nil }
    return (d, at)
  }
  /// Adds `alpha` times the parts of `source` to this tensor, which is contiguous and of a type that computes.
  private func add(_ source: Tensor, _ d: Int, _ at: Tensor, _ alpha: Scalar) {
    let x = source.detach().to(dtype).contiguous(), s = sizes(around: d)
    if Failure.pending { return }
    func add<T: Computing>(_: T.Type, _ scale: T) {
      Gather.add(
        x.pointer(T.self), pointer(T.self), at.pointer(Int64.self), outer: s.0, size: s.1, n: at.count,
        inner: s.2, scale: scale)
    }
    switch dtype {
    case .float32: add(Float.self, Float(alpha.double))
    case .float64: add(Double.self, alpha.double)
    case .int64: add(Int64.self, Int64(alpha.int))
    case .complex64: add(Complex<Float>.self, Complex(Float(alpha.double), Float(alpha.imaginary)))
    default: add(Complex<Double>.self, Complex(alpha.double, alpha.imaginary))
    }
    withExtendedLifetime((x, at)) {}
  }
  /// Zeros of a shape to which the parts of this tensor were added at the places along `d` that `at` names: the
  /// gradient of a lookup.
  func summed(_ d: Int, _ at: Tensor, _ whole: Size) -> Tensor {
    let shape = shape
    return Tensor.primitive("indexAdd", [self], whole, dtype, savesInputs: false) { y in
      y.compute { y in
        y.fill(0)
        y.add(self, d, at, 1)
      }
    } vjp: { b in
      [b.g.indexSelect(d, at).reshape(shape)]
    }
  }

  /// `index` (one dimension, along `dim`) laid out over `shape`.
  private func spread(along dim: Int, _ shape: Size) -> Tensor {
    if shape.count == 0 { return reshape([]) }
    var one = Size(repeating: 1, count: shape.count)
    one[dim] = count
    var to = shape
    to[dim] = count
    return reshape(one).expand(to)
  }

  // forms: inplace
  /// This tensor with `value` at the places along `dim` that `index` names.
  public func indexFill(_ dim: Int, _ index: Tensor, _ value: Scalar) -> Tensor {
    guard let mask = places(dim, index) else { return .placeholder }
    return maskedFill(mask, value)
  }
  // forms: inplace
  /// This tensor with `value` (without dimensions) at the places along `dim` that `index` names.
  public func indexFill(_ dim: Int, _ index: Tensor, _ value: Tensor) -> Tensor {
    guard let mask = places(dim, index),
      check(value.shape.count == 0, "indexFill: the value \(value.described) must have no dimensions")
    else { return .placeholder }
    return maskedFill(mask, value)
  }
  /// True at the places along `dim` that `index` names.
  private func places(_ dim: Int, _ index: Tensor) -> Tensor? {
    guard let d = axis(dim, "indexFill"),
      check(index.shape.count <= 1, "indexFill: the index \(index.described) must have one dimension"),
      let at = index.indices(shape.count == 0 ? 1 : shape[d], "indexFill", dim: d, wrap: true)
    else { return nil }
    if shape.count == 0 { return Tensor(full: [], .bool(at.count > 0), .bool) }
    let line = Tensor(full: [shape[d]], false, .bool), p = at.pointer(Int64.self)
    if Failure.pending { return nil }
    for i in 0..<at.count { line.pointer(Bool.self)[Int(p[i] < 0 ? p[i] + Int64(shape[d]) : p[i])] = true }
    var to = Size(repeating: 1, count: shape.count)
    to[d] = shape[d]
    return line.reshape(to)
  }
  // forms: inplace out
  /// This tensor with the parts of `source` at the places along `dim` that `index` names.
  public func indexCopy(_ dim: Int, _ index: Tensor, _ source: Tensor, out: Tensor? = nil) -> Tensor {
    guard let d = axis(dim, "indexCopy"),
      check(source.dtype == dtype, "indexCopy: \(described) and \(source.described): the types must be equal")
    else { return .placeholder }
    let at = index.spread(along: d, shape)
    guard
      check(
        at.shape == source.shape,
        "indexCopy: index \(index.described) and source \(source.described): the source must be \(at.shape.bracketed)"
      )
    else { return .placeholder }
    return scatter(d, at, source, out: out)
  }
  // forms: inplace out
  /// This tensor with the parts of `source` folded into the places along `dim` that `index` names: `reduce` is "prod",
  /// "mean", "amax" or "amin".
  public func indexReduce(
    _ dim: Int, _ index: Tensor, _ source: Tensor, _ reduce: String, includeSelf: Bool = true,
    out: Tensor? = nil
  ) -> Tensor {
    guard let d = axis(dim, "indexReduce"),
      check(reduce != "sum", "indexReduce: '\(reduce)' is not one of prod, mean, amax, amin")
    else { return .placeholder }
    return scatterReduce(d, index.spread(along: d, shape), source, reduce, includeSelf: includeSelf, out: out)
  }

  // forms: out
  /// The elements at the places `index` in row-major order; negative ones count from the end.
  public func take(_ index: Tensor, out: Tensor? = nil) -> Tensor {
    guard let at = index.indices(count, "take", dim: 0, wrap: true) else { return .placeholder }
    let flat = Tensor.where(at.lt(0), at.add(Scalar(count)), at).reshape([at.count])
    return reshape([count]).indexSelect(0, flat).reshape(index.shape).written(to: out)
  }
  // forms: inplace
  /// This tensor with the elements of `source` at (or, with `accumulate`, added to) the places `index` in row-major order.
  public func put(_ index: Tensor, _ source: Tensor, accumulate: Bool = false) -> Tensor {
    guard check(source.dtype == dtype, "put: \(described) and \(source.described): the types must be equal"),
      check(
        source.count == index.count,
        "put: index \(index.described) and source \(source.described) must have equally many elements"),
      let at = index.indices(count, "put", dim: 0, wrap: true)
    else { return .placeholder }
    let flat = Tensor.where(at.lt(0), at.add(Scalar(count)), at).reshape([at.count])
    let x = reshape([count]), s = source.reshape([source.count])
    return (accumulate ? x.indexAdd(0, flat, s) : x.scatter(0, flat, s)).reshape(shape)
  }
}

extension Scalar {
  /// The complex conjugate.
  var conjugate: Scalar { if case .complex(let re, let im) = self { .complex(re, -im) } else { self } }
}
