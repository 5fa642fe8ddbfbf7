// Pieces of a tensor, all views.

extension Tensor {
  /// Pieces of `splitSize` along `dim`, the last one perhaps smaller; views.
  public func split(_ splitSize: Int, dim: Int = 0) -> [Tensor] {
    guard check(shape.count > 0, "split: \(described) has no dimensions"), let axis = axis(dim, "split"),
      check(
        splitSize > 0 || splitSize == 0 && shape[axis] == 0,
        "split: pieces of \(splitSize): the size must be positive")
    else { return [] }
    let n = shape[axis]
    if n == 0 { return [narrow(axis, 0, 0)] }
    return Swift.stride(from: 0, to: n, by: splitSize).map { narrow(axis, $0, Swift.min(splitSize, n - $0)) }
  }
  /// Pieces of the given sizes along `dim`; views.
  public func split(_ splitSize: [Int], dim: Int = 0) -> [Tensor] { splitWithSizes(splitSize, dim: dim) }
  /// Pieces of the given sizes along `dim`; views.
  public func splitWithSizes(_ splitSizes: [Int], dim: Int = 0) -> [Tensor] {
    guard let axis = axis(dim, "split"),
      check(
        splitSizes.allSatisfy { (0...shape[axis]).contains($0) } && splitSizes.reduce(0, +) == shape[axis],
        "split: sizes \(splitSizes) of dimension \(axis) of \(described): they must add up to \(shape[axis])")
    else { return [] }
    var at = 0
    return splitSizes.map { n in
      defer { at += n }
      return narrow(axis, at, n)
    }
  }
  /// At most `chunks` pieces of equal size along `dim`, the last one perhaps smaller; views.
  public func chunk(_ chunks: Int, dim: Int = 0) -> [Tensor] {
    guard check(shape.count > 0, "chunk: \(described) has no dimensions"), let axis = axis(dim, "chunk"),
      check(chunks > 0, "chunk: \(chunks) chunks: the number must be positive"),
      shape[axis] > 0 || few(chunks, "chunk")
    else { return [] }
    let n = shape[axis]
    if n == 0 { return (0..<chunks).map { _ in narrow(axis, 0, 0) } }
    return split((n - 1) / chunks + 1, dim: axis)
  }
  /// Whether so many tensors have room in memory.
  private func few(_ pieces: Int, _ name: String) -> Bool {
    check(pieces <= 1 << 24, "\(name): \(pieces) pieces of \(described): there may be \(1 << 24) at most")
  }
  /// `sections` pieces along `dim`, the first ones one larger where the size is no multiple; views.
  public func tensorSplit(_ sections: Int, dim: Int = 0) -> [Tensor] {
    guard check(shape.count > 0, "tensorSplit: \(described) has no dimensions"),
      let axis = axis(dim, "tensorSplit"),
      check(sections > 0, "tensorSplit: \(sections) sections: the number must be positive"),
      few(sections, "tensorSplit")
    else { return [] }
    let n = shape[axis], small = n / sections, larger = n % sections
    return splitWithSizes((0..<sections).map { $0 < larger ? small + 1 : small }, dim: axis)
  }
  /// Pieces that end before the given indices along `dim`; views.
  public func tensorSplit(_ indices: [Int], dim: Int = 0) -> [Tensor] {
    guard check(shape.count > 0, "tensorSplit: \(described) has no dimensions"),
      let axis = axis(dim, "tensorSplit")
    else { return [] }
    let n = shape[axis], ends = indices.map { Swift.min(Swift.max($0 < 0 ? $0 + n : $0, 0), n) } + [n]
    var start = 0
    return ends.map { end in
      defer { start = end }
      return narrow(axis, Swift.min(start, end), Swift.max(0, end - start))
    }
  }
  // forms: none
  /// Pieces as `tensorSplit` with a number or a vector of indices.
  public func tensorSplit(_ tensorIndicesOrSections: Tensor, dim: Int = 0) -> [Tensor] {
    let t = tensorIndicesOrSections
    guard check(t.dtype == .int64 && t.shape.count < 2, "tensorSplit: the indices are \(t.described)") else {
      return []
    }
    return t.shape.count == 0
      ? tensorSplit(t.item(Int.self), dim: dim) : tensorSplit(t.toArray(Int.self), dim: dim)
  }
  /// The slices along `dim`, without that dimension; views.
  public func unbind(dim: Int = 0) -> [Tensor] {
    guard check(shape.count > 0, "unbind: \(described) has no dimensions"), let axis = axis(dim, "unbind")
    else {
      return []
    }
    return (0..<shape[axis]).map { select(axis, $0) }
  }
  /// `tensorSplit` along columns (of a vector: along its only dimension).
  public func hsplit(_ sections: Int) -> [Tensor] {
    splitEvenly("hsplit", shape.count == 1 ? 0 : 1, 1, sections)
  }
  /// `tensorSplit` along columns (of a vector: along its only dimension).
  public func hsplit(_ indices: [Int]) -> [Tensor] { tensorSplit(indices, dim: shape.count == 1 ? 0 : 1) }
  /// `tensorSplit` along rows.
  public func vsplit(_ sections: Int) -> [Tensor] { splitEvenly("vsplit", 0, 2, sections) }
  /// `tensorSplit` along rows.
  public func vsplit(_ indices: [Int]) -> [Tensor] { tensorSplit(indices, dim: 0) }
  /// `tensorSplit` along the third dimension.
  public func dsplit(_ sections: Int) -> [Tensor] { splitEvenly("dsplit", 2, 3, sections) }
  /// `tensorSplit` along the third dimension.
  public func dsplit(_ indices: [Int]) -> [Tensor] { tensorSplit(indices, dim: 2) }

  private func splitEvenly(_ name: String, _ axis: Int, _ least: Int, _ sections: Int) -> [Tensor] {
    guard check(shape.count >= least, "\(name): \(described): at least \(least) dimensions are needed"),
      check(
        sections > 0 && shape[axis] % sections == 0,
        "\(name): dimension \(axis) of \(described) is no multiple of \(sections)")
    else { return [] }
    return tensorSplit(sections, dim: axis)
  }
}
