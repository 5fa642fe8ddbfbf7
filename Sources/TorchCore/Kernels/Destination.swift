extension Tensor {
  /// The shape that two operands broadcast to; nil after reporting that they do not.
  @inline(__always)
  static func broadcast(_ a: Tensor, _ b: Tensor, _ name: StaticString) -> Size? {
    a.shape == b.shape ? a.shape : broadcast([a, b], name)
  }
  static func broadcast(_ operands: [Tensor], _ name: StaticString) -> Size? {
    var shape = operands[0].shape
    for t in operands.dropFirst() {
      guard let s = broadcast(shape, t.shape) else {
        let list = operands.map(\.described).joined(separator: " and ")
        fail("\(name.plain): \(list) do not broadcast: sizes must be equal or 1, counted from the last")
        return nil
      }
      shape = s
    }
    return shape
  }
  static func broadcast(_ a: Size, _ b: Size) -> Size? {
    var s = a.count >= b.count ? a : b
    for i in 0..<s.count {
      let x = i < a.count ? a[a.count - 1 - i] : 1, y = i < b.count ? b[b.count - 1 - i] : 1
      if x != y && x != 1 && y != 1 { return nil }
      s[s.count - 1 - i] = x == 1 ? y : x
    }
    return s
  }

  /// Checks that an operator may write into `out`, and counts the write. With `recorded`, its result has a history.
  static func prepare(_ out: Tensor, _ inputs: [Tensor], _ recorded: Bool, _ name: StaticString) -> Bool {
    if Failure.pending || !out.isStrided(name) { return false }
    if out === inputs.first {
      out.prepareWrite(recorded: recorded, name)
    } else {
      check(
        !recorded && !(Grad.isEnabled && out.requiresGrad),
        "\(name.plain): out: does not record gradients: out or an operand requires grad; use the result instead"
      )
    }
    return !Failure.pending
  }

  /// The tensor an operator writes: a new one, or `out` after checks of shape and type.
  static func destination(
    _ out: Tensor?, _ shape: Size, _ dtype: DType, _ inputs: [Tensor], _ name: StaticString
  ) -> Tensor {
    guard let out else { return Tensor(empty: shape, dtype) }
    if Failure.pending { return .placeholder }
    guard
      check(
        torch.canCast(dtype, out.dtype),
        "\(name.plain): the result is \(dtype.name) and cannot be stored in \(out.described)")
    else { return .placeholder }
    if out.shape != shape {
      guard
        check(
          out !== inputs.first,
          "\(name.plain)_: the result has the shape \(shape.bracketed), which does not fit into \(out.described)"
        )
      else { return .placeholder }
      out.resize(to: shape)
    }
    guard
      check(
        !out.overlapsItself,
        "\(name.plain): \(out.described) shows some of its elements more than once and cannot be written: "
          + "clone() it first")
    else { return .placeholder }
    out.storage.version += 1
    return out
  }

  /// Whether two elements of this tensor lie at the same place (an expanded dimension; not an exact test).
  var overlapsItself: Bool {
    if isSparse { reportIfSparse() }
    for i in 0..<shape.count where shape[i] > 1 && strides[i] == 0 { return count > 0 }
    return false
  }
  /// An operand that overlaps `out` otherwise than element by element would be read after it was written: a copy.
  func apart(from out: Tensor?) -> Tensor {
    guard let out, self !== out, storage === out.storage, !coincides(with: out) else { return self }
    return clone()
  }
  private func coincides(with t: Tensor) -> Bool {
    storageOffset == t.storageOffset && dtype == t.dtype && shape == t.shape && strides == t.strides
  }

  /// Gives an output the shape of the result.
  func resize(to new: Size) {
    if new == shape { return }
    // No memory holds so many: the allocator says so.
    let n = new.numel(), needed = n < 1 << 58 ? (storageOffset + n) * dtype.itemSize : .max
    if needed > storage.bytes { storage.resize(bytes: needed) }
    if needed > storage.bytes { return }
    setGeometry(new, new.rowMajor, storageOffset)
  }

  /// The gradient of an operand that was broadcast and converted.
  func reduced(to target: Size, _ type: DType) -> Tensor {
    var g = self
    if g.dtype.isComplex && !type.isComplex { g = g.real }
    if g.shape != target {
      let extra = g.shape.count - target.count
      var dims: [Int] = Array(0..<Swift.max(extra, 0))
      for i in 0..<target.count where target[i] == 1 && g.shape[extra + i] != 1 { dims.append(extra + i) }
      let keeps = dims.count > extra
      if !dims.isEmpty { g = g.sum(dims, keepdim: keeps) }
      if keeps && extra > 0 { g = g.reshape(target) }
    }
    return g.dtype == type ? g : g.to(type)
  }

  /// An operator with a kernel of its own.
  ///
  /// `kernel` fills the result, which is new and contiguous; `vjp` turns its gradient into those of the inputs and
  /// is made of differentiable operators. It reads inputs by `input(i)`, the result by `output` (with
  /// `savesResult`), and may leave out gradients for which `needs(i)` is false.
  static func primitive(
    _ name: StaticString, _ inputs: [Tensor], _ shape: Size, _ dtype: DType, out: Tensor? = nil,
    savesInputs: Bool = true, savesResult: Bool = false, kernel: (_ y: Tensor) -> Void,
    vjp: @escaping (_ b: Backward) -> [Tensor?]
  ) -> Tensor {
    guard !Failure.pending, inputs.allSatisfy({ $0.isStrided(name) }) else { return .placeholder }
    let span = Span(name, inputs)
    defer { span.end() }
    let y = Tensor(empty: shape, dtype)
    if Failure.pending { return .placeholder }
    kernel(y)
    if Failure.pending { return .placeholder }
    record(name, inputs, [y], savesInputs: savesInputs, savesResult: savesResult, vjp)
    return out == nil ? y : y.written(to: out, name)
  }

  /// Gives results a history: `vjp` turns their gradients into those of the inputs. It may read the first
  /// `saved` of the inputs, and the results by `result(i)` with `savesResults`.
  static func record(
    _ name: StaticString, _ inputs: [Tensor], _ results: [Tensor], savesInputs: Bool = true,
    saved: Int = .max, savesResult: Bool = false, savesResults: Bool = false,
    _ vjp: @escaping (_ b: Backward) -> [Tensor?]
  ) {
    guard Grad.isEnabled, !Failure.pending, inputs.contains(where: { $0.requiresGrad }) else { return }
    let node = Node(name, inputs.map(\.edge), outputs: results.count, vjp)
    if savesInputs { node.saved = inputs.prefix(saved).map { Saved($0) } }
    if savesResults { node.saved += results.map { Saved(result: $0) } }
    for (i, y) in results.enumerated() where y.dtype.isDifferentiable { y.attach(node, output: i) }
    if savesResult { node.result = Saved(result: results[0]) }
  }

  /// `self`, or `out` with the values of `self`: how operators made of others serve `out:`.
  func written(to out: Tensor?, _ name: StaticString = #function) -> Tensor {
    guard let out, !Failure.pending else { return self }
    guard Tensor.prepare(out, [], requiresGrad, name) else { return .placeholder }
    let y = Tensor.destination(out, shape, dtype, [], name)
    copy(into: y)
    return y
  }

  /// The operand of an operator whose result will overwrite it: a copy while gradients are recorded, so that what the
  /// operator saves keeps its values.
  var original: Tensor { Grad.isEnabled && dtype.isDifferentiable ? clone() : self }

  /// `self` with the values of `result`, recorded: how operators without a loop of their own work in place.
  @discardableResult func replaced(by result: Tensor, _ name: StaticString) -> Tensor {
    guard !Failure.pending,
      check(
        result.shape == shape,
        "\(name.plain): the result has the shape \(result.shape.bracketed), which does not fit into \(described)"
      ),
      check(
        torch.canCast(result.dtype, dtype),
        "\(name.plain): the result is \(result.dtype.name) and cannot be stored in \(described)")
    else { return .placeholder }
    return copy_(result)
  }

  /// A tensor filled with a number.
  package convenience init(full shape: Size, _ value: Scalar, _ dtype: DType) {
    self.init(empty: shape, dtype)
    fill(value)
  }
  /// A tensor without dimensions.
  package convenience init(_ value: Scalar, dtype: DType? = nil) {
    self.init(full: [], value, dtype ?? value.dtype)
  }

  /// Writes a number to every element, unrecorded.
  func fill(_ value: Scalar) {
    if Failure.pending || count == 0 { return }
    if isContiguous && value.double == 0 && value.imaginary == 0 && value.double.sign == .plus {
      let size = nbytes, chunk = 1 << 18, to = address
      return parallel((size + chunk - 1) / chunk, grain: 2) { first, last in
        (to + first * chunk).initializeMemory(
          as: UInt8.self, repeating: 0, count: Swift.min(last * chunk, size) - first * chunk)
      }
    }
    withUnsafeTemporaryAllocation(byteCount: 16, alignment: 16) { p in
      let p = p.baseAddress!, source: DType
      switch value {
      case .bool(let b): (source, p.of(Int64.self)[0]) = (.int64, b ? 1 : 0)
      case .int(let i): (source, p.of(Int64.self)[0]) = (.int64, Int64(i))
      case .double(let d): (source, p.of(Double.self)[0]) = (.float64, d)
      case .complex(let re, let im):
        (source, p.of(Double.self)[0]) = (.complex128, re)
        p.of(Double.self)[1] = im
      }
      let one = Storage(base: p, bytes: 16, owner: nil)
      Tensor(storage: one, source, shape: [], strides: []).copy(into: self)
    }
  }
}
