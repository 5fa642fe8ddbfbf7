extension Tensor {
  /// The kernel of everything that looks for the greatest or least element: values, first places, or both.
  private func extremum(_ axes: Axes, greatest: Bool, values: Tensor?, indices: Tensor?) {
    let r = reduction(axes, ordered: indices != nil), to = values?.sink(), at = indices?.pointer(Int64.self)
    switch (dtype.compute, greatest) {
    case (.float32, true): r.run(ExtremumReducer<Float, Greatest>(values: to, indices: at))
    case (.float32, false): r.run(ExtremumReducer<Float, Least>(values: to, indices: at))
    case (.float64, true): r.run(ExtremumReducer<Double, Greatest>(values: to, indices: at))
    case (.float64, false): r.run(ExtremumReducer<Double, Least>(values: to, indices: at))
    case (_, true): r.run(IntegerExtremumReducer<Greatest>(values: to, indices: at))
    case (_, false): r.run(IntegerExtremumReducer<Least>(values: to, indices: at))
    }
  }
  /// Whether these axes have an extremum: real numbers, and at least one for each output.
  private func hasExtremum(_ axes: Axes, _ operation: String) -> Bool {
    check(!dtype.isComplex, "\(operation): \(described): complex numbers have no order")
      && check(
        axes.count(shape) > 0 || axes.reduce(shape, keepdim: false).numel() == 0 && !axes.isAll,
        "\(operation): \(described): an empty dimension has no greatest or least element")
  }

  /// The greatest or least over any dimensions. Equal ones share the gradient.
  private func extremum(
    _ name: StaticString, _ dim: (any IntOrList)?, keepdim: Bool, greatest: Bool, _ out: Tensor?
  ) -> Tensor {
    guard let axes = axes(dim, "\(name)"), hasExtremum(axes, "\(name)"),
      check(
        out == nil || out!.dtype == dtype, "\(name): out: \(out!.described): the type must be \(dtype.name)")
    else { return .placeholder }
    let shape = shape
    return Tensor.primitive(
      name, [self], axes.reduce(shape, keepdim: keepdim), dtype, out: out, savesResult: true
    ) { y in
      extremum(axes, greatest: greatest, values: y, indices: nil)
    } vjp: { b in
      let x = b.input(0), y = b.output.spread(shape, axes, keepdim: keepdim)
      let equal = noGrad { x.eq(y).logicalOr(x.isnan().logicalAnd(y.isnan())) }
      let share = noGrad { equal.to(x.dtype).div(equal.sum(dim: axes.list, keepdim: true).to(x.dtype)) }
      return [b.g.spread(shape, axes, keepdim: keepdim) * share]
    }
  }
  /// The greatest or least over one dimension, and where it first stands.
  private func extremum(
    _ name: StaticString, _ dim: Int, keepdim: Bool, greatest: Bool, _ out: (Tensor, Tensor)?
  ) -> (values: Tensor, indices: Tensor) {
    guard let axes = axes(dim, "\(name)"), let d = axis(dim, "\(name)"), hasExtremum(axes, "\(name)") else {
      return (.placeholder, .placeholder)
    }
    let shape = shape, reduced = axes.reduce(shape, keepdim: keepdim)
    let indices = Tensor(empty: reduced, .int64)
    let values = Tensor.primitive(name, [self], reduced, dtype, out: out?.0, savesInputs: false) { y in
      extremum(axes, greatest: greatest, values: y, indices: indices)
    } vjp: { b in
      [b.g.placed(shape, d, indices, keepdim: keepdim)]
    }
    return (values, out == nil ? indices : indices.written(to: out?.1))
  }
  /// Zeros of `shape` with this gradient where the selected elements stood.
  func placed(_ shape: Size, _ dim: Int, _ indices: Tensor, keepdim: Bool) -> Tensor {
    if shape.count == 0 { return self }
    let g = keepdim ? self : unsqueeze(dim), at = keepdim ? indices : indices.unsqueeze(dim)
    return Tensor(full: shape, 0, dtype).scatter(dim, at, g)
  }

  // forms: out
  /// The greatest element of all; NaN if there is one.
  public func max() -> Tensor { extremum("max", nil, keepdim: false, greatest: true, nil) }
  // forms: out
  /// The least element of all; NaN if there is one.
  public func min() -> Tensor { extremum("min", nil, keepdim: false, greatest: false, nil) }
  // forms: out
  /// The greatest element along `dim` and its first index.
  ///
  ///     let (values, indices) = torch.tensor([[1, 5], [7, 2]]).max(1)   // [5, 7], [1, 0]
  public func max(_ dim: Int, keepdim: Bool = false, out: (Tensor, Tensor)? = nil) -> (
    values: Tensor, indices: Tensor
  ) {
    extremum("max", dim, keepdim: keepdim, greatest: true, out)
  }
  // forms: out
  /// The least element along `dim` and its first index.
  public func min(_ dim: Int, keepdim: Bool = false, out: (Tensor, Tensor)? = nil) -> (
    values: Tensor, indices: Tensor
  ) {
    extremum("min", dim, keepdim: keepdim, greatest: false, out)
  }
  // forms: out
  /// The greatest element over `dim`; equal ones share the gradient.
  public func amax(dim: (any IntOrList)? = nil, keepdim: Bool = false, out: Tensor? = nil) -> Tensor {
    extremum("amax", dim, keepdim: keepdim, greatest: true, out)
  }
  // forms: out
  /// The least element over `dim`; equal ones share the gradient.
  public func amin(dim: (any IntOrList)? = nil, keepdim: Bool = false, out: Tensor? = nil) -> Tensor {
    extremum("amin", dim, keepdim: keepdim, greatest: false, out)
  }
  // forms: out
  /// The least and the greatest element, along `dim` or of all.
  public func aminmax(dim: Int? = nil, keepdim: Bool = false, out: (Tensor, Tensor)? = nil) -> (
    min: Tensor, max: Tensor
  ) {
    if let out {
      for y in [out.0, out.1] {
        guard check(y.dtype == dtype, "aminmax: out: \(y.described): the type must be \(dtype.name)") else {
          return (.placeholder, .placeholder)
        }
      }
    }
    let low = extremum("aminmax", dim, keepdim: keepdim, greatest: false, out?.0)
    return (low, extremum("aminmax", dim, keepdim: keepdim, greatest: true, out?.1))
  }

  // forms: out
  /// Where the greatest element first stands, along `dim` or in all elements in row-major order.
  public func argmax(dim: Int? = nil, keepdim: Bool = false, out: Tensor? = nil) -> Tensor {
    place("argmax", dim, keepdim: keepdim, greatest: true, out)
  }
  // forms: out
  /// Where the least element first stands, along `dim` or in all elements in row-major order.
  public func argmin(dim: Int? = nil, keepdim: Bool = false, out: Tensor? = nil) -> Tensor {
    place("argmin", dim, keepdim: keepdim, greatest: false, out)
  }
  private func place(_ name: StaticString, _ dim: Int?, keepdim: Bool, greatest: Bool, _ out: Tensor?)
    -> Tensor
  {
    guard check(dtype != .bool, "\(name): \(described): bools are not supported: use .to(.uint8)"),
      let axes = axes(dim, "\(name)"), hasExtremum(axes, "\(name)")
    else { return .placeholder }
    return Tensor.primitive(
      name, [], axes.reduce(shape, keepdim: keepdim), .int64, out: out, savesInputs: false
    ) { y in
      extremum(axes, greatest: greatest, values: nil, indices: y)
    } vjp: { _ in
      []
    }
  }
}

extension Axes {
  /// The dimensions as a list.
  var list: [Int] { (0..<rank).filter { contains($0) } }
}
