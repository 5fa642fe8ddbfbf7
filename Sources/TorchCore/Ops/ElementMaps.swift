// Functions of Swift, element by element: slow, for what no operator does.

extension Tensor {
  // forms: none
  /// Replaces every element by `callable` of it.
  ///
  ///     torch.tensor([1.0, 4]).apply_ { $0.squareRoot() }        // tensor([1., 2.])
  @discardableResult public func apply_(_ callable: (Double) -> Double) -> Tensor {
    mapped("apply_", []) { callable($0[0]) }
  }
  // forms: none
  /// Replaces every element by `callable` of it and of the one of `tensor` at its place.
  @discardableResult public func map_(_ tensor: Tensor, _ callable: (Double, Double) -> Double) -> Tensor {
    mapped("map_", [tensor]) { callable($0[0], $0[1]) }
  }
  // forms: none
  /// Replaces every element by `callable` of it and of those of two tensors at its place.
  @discardableResult public func map2_(
    _ x: Tensor, _ y: Tensor, _ callable: (Double, Double, Double) -> Double
  ) -> Tensor {
    mapped("map2_", [x, y]) { callable($0[0], $0[1], $0[2]) }
  }

  private func mapped(_ name: String, _ others: [Tensor], _ callable: ([Double]) -> Double) -> Tensor {
    check(!dtype.isComplex, "\(name): \(described): the function is one of real numbers")
    for t in others {
      check(
        t.dtype == dtype && Tensor.broadcast(shape, t.shape) == shape,
        "\(name): \(t.described) beside \(described): the type must be the same and the shape fit")
    }
    check(
      !requiresGrad, "\(name): \(described) requires grad, and the function has no gradient: use detach()")
    if Failure.pending { return self }
    let columns = [toArray(Double.self)] + others.map { $0.expand(shape).toArray(Double.self) }
    let y = Tensor(empty: shape, .float64), p = y.pointer(Double.self)
    if Failure.pending { return self }
    for i in 0..<y.count { p[i] = callable(columns.map { $0[i] }) }
    return copy_(y)
  }
}
