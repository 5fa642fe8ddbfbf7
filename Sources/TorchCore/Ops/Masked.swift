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
    let at = mask.expand(both).reshape([both.numel()]).nonzero().reshape([-1])
    return expand(both).reshape([both.numel()]).indexSelect(0, at).written(to: out)
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
    let at = mask.expand(both).reshape([both.numel()]).nonzero().reshape([-1])
    guard
      check(
        at.count <= source.count,
        "maskedScatter: the mask has \(at.count) true elements, the source \(source.described) only \(source.count)"
      )
    else { return .placeholder }
    let s = source.reshape([source.count]).narrow(0, 0, at.count)
    return expand(both).reshape([both.numel()]).scatter(0, at, s).reshape(both)
  }

  // forms: out
  /// The indices of all elements other than 0, one row each.
  ///
  ///     torch.tensor([0, 3, 0, 5]).nonzero()   // [[1], [3]]
  public func nonzero(out: Tensor? = nil) -> Tensor {
    let x = noGrad { detach().to(.bool).contiguous() }
    if Failure.pending { return .placeholder }
    let p = x.pointer(Bool.self), n = x.count, d = shape.count, chunk = 65536,
      chunks = (n + chunk - 1) / chunk
    var starts = [Int](repeating: 0, count: chunks + 1)
    starts.withUnsafeMutableBufferPointer { s in
      let s = s.baseAddress!
      parallel(chunks, grain: 1) { first, last in
        for c in first..<last {
          var k = 0
          for i in c * chunk..<Swift.min(n, (c + 1) * chunk) { k &+= p[i] ? 1 : 0 }
          s[c + 1] = k
        }
      }
    }
    for c in 0..<chunks { starts[c + 1] += starts[c] }
    let y = Tensor(empty: [starts[chunks], d], .int64), q = y.pointer(Int64.self), shape = shape
    if Failure.pending { return .placeholder }
    starts.withUnsafeBufferPointer { s in
      let s = s.baseAddress!
      parallel(chunks, grain: 1) { first, last in
        for c in first..<last {
          // Line by line: the leading indices are found once for each.
          var to = q + s[c] * d, i = c * chunk
          let end = Swift.min(n, i + chunk), cols = d == 0 ? 1 : shape[d - 1]
          withUnsafeTemporaryAllocation(of: Int64.self, capacity: 64) { leading in
            while i < end {
              var rest = i / cols
              let start = rest * cols, stop = Swift.min(end, start + cols)
              for k in Swift.stride(from: d - 2, through: 0, by: -1) {
                leading[k] = Int64(rest % shape[k])
                rest /= shape[k]
              }
              for j in i..<stop where p[j] {
                for k in 0..<Swift.max(d - 1, 0) { to[k] = leading[k] }
                if d > 0 { to[d - 1] = Int64(j - start) }
                to += d
              }
              i = stop
            }
          }
        }
      }
    }
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
