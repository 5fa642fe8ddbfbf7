extension Tensor {
  /// A contiguous copy that gradients flow through.
  public func clone() -> Tensor {
    if isSparse { return sparseCopy(dtype) }
    return Tensor.primitive("clone", [self], shape, dtype, savesInputs: false) {
      self.copy(into: $0)
    } vjp: {
      [$0.g]
    }
  }

  // forms: method
  /// This tensor if it lies in row-major order, else a copy that does.
  public func contiguous() -> Tensor {
    if isContiguous { return self }
    if !isSparse { return clone() }
    // What follows may read all elements before it looks at the error.
    let zeros = count < 1 << 24 ? Tensor(full: shape, 0, dtype) : .placeholder
    return isStrided("contiguous") ? self : zeros
  }

  // forms: method
  /// The elements converted to a type; this tensor itself if it has that type.
  public func to(_ dtype: DType, copy: Bool = false) -> Tensor {
    if dtype == self.dtype { return copy ? clone() : self }
    if isSparse { return sparseCopy(dtype) }
    let from = self.dtype
    return Tensor.primitive("toCopy", [self], shape, dtype, savesInputs: false) {
      self.copy(into: $0)
    } vjp: { b in
      [b.g.dtype.isComplex && !from.isComplex ? b.g.real.to(from) : b.g.to(from)]
    }
  }
  // forms: method
  /// This tensor on a device; copies only if it lies elsewhere.
  public func to(_ device: Device, copy: Bool = false) -> Tensor {
    check(device.type == .cpu, "to: \(described) to \(device): no GPU is available to this build")
    return copy ? clone() : self
  }
  // forms: method
  /// The elements converted to the type of another tensor.
  public func to(_ other: Tensor, copy: Bool = false) -> Tensor { to(other.dtype, copy: copy) }

  // forms: none
  /// Overwrites the elements with those of `src`, broadcast and converted; gradients flow to `src`.
  @discardableResult public func copy_(_ src: Tensor) -> Tensor {
    if Failure.pending || src === self { return self }
    if isSparse && src.isSparse { return takeOver(src.clone(), "copy") }
    guard isStrided("copy_"), src.isStrided("copy_") else { return .placeholder }
    let src = src.fitted(to: self).apart(from: self)
    guard
      check(
        Tensor.broadcast(shape, src.shape) == shape,
        "copy_: \(src.described) does not broadcast to \(described)")
    else { return .placeholder }
    let record = Grad.isEnabled && (requiresGrad || src.requiresGrad) && dtype.isDifferentiable
    let span = Span("copy_", [self, src])
    defer { span.end() }
    prepareWrite(recorded: record, "copy")
    guard !Failure.pending,
      check(
        !overlapsItself,
        "copy_: \(described) shows some of its elements more than once and cannot be written: clone() it first"
      )
    else { return .placeholder }
    let edges = record ? [edge, src.edge] : []
    storage.version += 1
    src.copy(into: self)
    if record {
      let (from, type, mine) = (src.shape, src.dtype, dtype)
      attach(
        Node("copy", edges) { b in
          [
            b.needs(0) ? Tensor(full: b.g.shape, 0, mine) : nil,
            b.needs(1) ? b.g.reduced(to: from, type) : nil,
          ]
        })
    }
    return self
  }

  // forms: function
  /// Sets every element to 0.
  @discardableResult public func zero_() -> Tensor {
    isSparse ? takeOver(torch.zerosLike(self), "zero") : fill_(0)
  }

  // forms: function
  /// Sets every element to a number.
  @discardableResult public func fill_(_ value: Scalar) -> Tensor {
    guard !Failure.pending, isStrided("fill_") else { return self }
    let span = Span("fill_", [self])
    defer { span.end() }
    let record = Grad.isEnabled && requiresGrad
    prepareWrite(recorded: record, "fill")
    guard !Failure.pending else { return .placeholder }
    let edges = record ? [edge] : []
    storage.version += 1
    fill(value)
    if record { attach(Node("fill", edges) { [Tensor(full: $0.g.shape, 0, $0.g.dtype)] }) }
    return self
  }
  // forms: function
  /// Sets every element to the value of a tensor without dimensions.
  @discardableResult public func fill_(_ value: Tensor) -> Tensor {
    check(value.shape.count == 0, "fill_: the value is \(value.described): it must have no dimensions")
    return copy_(value)
  }

  // forms: none
  /// The tensor's memory as another tensor without a history; assigning replaces memory, shape and type.
  public var data: Tensor {
    get { detach() }
    set {
      if Failure.pending { return }
      (storage, dtype) = (newValue.storage, newValue.dtype)
      setGeometry(newValue.shape, newValue.strides, newValue.storageOffset)
    }
  }
}

extension torch {
  /// A copy in which every element is a number.
  public static func fill(_ input: Tensor, _ value: Scalar) -> Tensor { input.clone().fill_(value) }
  /// A copy in which every element is the value of a tensor without dimensions.
  public static func fill(_ input: Tensor, _ value: Tensor) -> Tensor { input.clone().fill_(value) }
}
