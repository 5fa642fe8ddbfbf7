extension Tensor {
  /// Whether this is a mask for `operation`.
  private func isMask(_ operation: String) -> Bool {
    check(dtype == .bool, "\(operation): the mask \(described) must be bool: use .to(.bool)")
  }
  /// Whether `value` fits a tensor of this type.
  private func holds(_ value: Scalar, _ operation: String) -> Bool {
    check(
      dtype.isComplex || !value.isComplex,
      "\(operation): \(described): the complex value \(value) has no real form")
  }

  // forms: inplace
  /// `value` where `mask` is true, this tensor elsewhere.
  ///
  ///     torch.tensor([1, 2, 3]).maskedFill(torch.tensor([true, false, true]), 0)   // [0, 2, 0]
  public func maskedFill(_ mask: Tensor, _ value: Scalar) -> Tensor {
    guard mask.isMask("maskedFill"), holds(value, "maskedFill") else { return .placeholder }
    return .where(mask.fitted(to: self), Tensor(value, dtype: dtype), self)
  }
  // forms: inplace
  /// `value` (without dimensions) where `mask` is true, this tensor elsewhere.
  public func maskedFill(_ mask: Tensor, _ value: Tensor) -> Tensor {
    guard mask.isMask("maskedFill"),
      check(value.shape.count == 0, "maskedFill: the value \(value.described) must have no dimensions"),
      check(
        dtype.isComplex || !value.dtype.isComplex,
        "maskedFill: \(described): the complex value \(value.described) has no real form")
    else { return .placeholder }
    return .where(mask.fitted(to: self), value.to(dtype), self)
  }

  // forms: out
  /// The elements where `mask` is true, in row-major order; both are broadcast.
  public func maskedSelect(_ mask: Tensor, out: Tensor? = nil) -> Tensor {
    let mask = mask.fitted(to: self)
    guard mask.isMask("maskedSelect"),
      let both = broadcastShape(shape, mask.shape, "maskedSelect", self, mask)
    else {
      return .placeholder
    }
    return expand(both).selected(noGrad { mask.expand(both).contiguous() }).written(to: out)
  }
  /// The elements where a contiguous mask of this shape is true.
  private func selected(_ mask: Tensor) -> Tensor {
    guard !Failure.pending, isStrided("maskedSelect") else { return .placeholder }
    let span = Span("maskedSelect", [self, mask])
    defer { span.end() }
    let x = detach().contiguous(), picked = Compaction(mask.pointer(Bool.self), mask.count)
    let y = Tensor(empty: [picked.total], dtype)
    if Failure.pending { return .placeholder }
    picked.pick(x.address, y.address, bytes: dtype.itemSize)
    withExtendedLifetime((x, mask)) {}
    let shape = shape
    Tensor.record("maskedSelect", [mask, self], [y], saved: 1) { b in
      [nil, Tensor(full: shape, 0, b.g.dtype).scattered(b.input(0), b.g)]
    }
    return y
  }

  // forms: inplace
  /// This tensor with the elements of `source`, one after the other, where `mask` is true.
  public func maskedScatter(_ mask: Tensor, _ source: Tensor) -> Tensor {
    let mask = mask.fitted(to: self)
    guard mask.isMask("maskedScatter"),
      check(
        source.dtype == dtype, "maskedScatter: \(described) and \(source.described): the types must be equal"),
      let both = broadcastShape(shape, mask.shape, "maskedScatter", self, mask)
    else { return .placeholder }
    return expand(both).scattered(noGrad { mask.expand(both).contiguous() }, source)
  }
  /// A copy with the elements of `source` where a contiguous mask of this shape is true.
  private func scattered(_ mask: Tensor, _ source: Tensor) -> Tensor {
    guard !Failure.pending, isStrided("maskedScatter"), source.isStrided("maskedScatter") else {
      return .placeholder
    }
    let span = Span("maskedScatter", [self, mask, source])
    defer { span.end() }
    let from = source.detach().contiguous(), picked = Compaction(mask.pointer(Bool.self), mask.count)
    guard
      check(
        picked.total <= source.count,
        "maskedScatter: the mask has \(picked.total) true elements, the source \(source.described) only "
          + "\(source.count)")
    else { return .placeholder }
    let y = Tensor(empty: shape, dtype)
    if Failure.pending { return .placeholder }
    copy(into: y)
    picked.put(from.address, y.address, bytes: dtype.itemSize)
    withExtendedLifetime((from, mask)) {}
    let (total, sizes) = (picked.total, source.shape)
    Tensor.record("maskedScatter", [mask, self, source], [y], saved: 1) { b in
      let mask = b.input(0), part = b.needs(2) ? b.g.selected(mask) : nil
      let rest = part.flatMap {
        total < sizes.numel() ? Tensor(full: [sizes.numel() - total], 0, $0.dtype) : nil
      }
      return [
        nil, b.needs(1) ? b.g.maskedFill(mask, 0) : nil,
        part.map { (rest == nil ? $0 : Tensor.joined(0, [$0, rest!])).reshape(sizes) },
      ]
    }
    return y
  }

  // forms: out
  /// The indices of all elements other than 0, one row each.
  ///
  ///     torch.tensor([0, 3, 0, 5]).nonzero()   // [[1], [3]]
  public func nonzero(out: Tensor? = nil) -> Tensor {
    let x = noGrad { detach().to(.bool).contiguous() }
    if Failure.pending { return .placeholder }
    let picked = Compaction(x.pointer(Bool.self), x.count)
    let y = Tensor(empty: [picked.total, shape.count], .int64)
    if Failure.pending { return .placeholder }
    picked.places(shape, y.pointer(Int64.self))
    withExtendedLifetime(x) {}
    return y.written(to: out)
  }
  // forms: out
  /// The indices of all elements other than 0: as `nonzero()`, or with `asTuple` one tensor a dimension.
  public func nonzero(asTuple: Bool, out: Tensor? = nil) -> [Tensor] {
    if !asTuple { return [nonzero(out: out)] }
    return { all in (0..<all.shape[1]).map { all.select(1, $0).contiguous() } }(
      (shape.count == 0 ? reshape([1]) : self).nonzero())
  }
  /// The indices of the first `size` elements other than 0, one row each; rows of `fillValue` where there are fewer.
  ///
  ///     torch.tensor([0, 3, 5]).nonzeroStatic(3)    // [[1], [2], [-1]]
  public func nonzeroStatic(_ size: Int, fillValue: Int = -1) -> Tensor {
    guard check(size >= 0, "nonzeroStatic: size \(size): it must not be negative") else {
      return .placeholder
    }
    let all = nonzero(), n = Swift.min(size, all.shape[0]),
      y = Tensor(full: [size, shape.count], .int(fillValue), .int64)
    if n > 0 { y.narrow(0, 0, n).copy_(all.narrow(0, 0, n)) }
    return y
  }
  /// Whether the only element is other than 0.
  public func isNonzero() -> Bool {
    check(count == 1, "isNonzero: \(described) has \(count) elements: only one has a truth value")
      && item(Bool.self)
  }
  /// Whether another tensor has the same shape.
  public func isSameSize(_ other: Tensor) -> Bool { shape == other.shape }
  /// The indices of all elements other than 0, one row each.
  public func argwhere() -> Tensor { nonzero() }
}

extension torch {
  /// The indices of all true (or other than 0) elements, one tensor a dimension.
  public static func `where`(_ condition: Tensor) -> [Tensor] { condition.nonzero(asTuple: true) }
}

/// The shape that both broadcast to; nil after reporting that there is none.
func broadcastShape(_ a: Size, _ b: Size, _ operation: String, _ x: Tensor, _ y: Tensor) -> Size? {
  var s = a.count >= b.count ? a : b
  for i in 0..<s.count {
    let m = i < a.count ? a[a.count - 1 - i] : 1, n = i < b.count ? b[b.count - 1 - i] : 1
    guard
      check(
        m == n || m == 1 || n == 1,
        "\(operation): \(x.described) and \(y.described) do not broadcast: the sizes \(m) and \(n) must be equal or 1"
      )
    else { return nil }
    s[s.count - 1 - i] = m == 1 ? n : m
  }
  return s
}
