extension Tensor {
  /// The distinct elements in ascending order; with `dim` the distinct slices along it, in the order of their elements.
  ///
  ///     torch.tensor([3, 1, 3]).unique()   // tensor([1, 3])
  public func unique(sorted: Bool = true, dim: Int? = nil) -> Tensor {
    distinct("unique", sorting: true, dim, inverse: false, counts: false).values
  }
  /// The distinct elements; then, with `returnInverse`, where each element went; then, with `returnCounts`, how often
  /// each stands.
  ///
  ///     torch.tensor([3, 1, 3]).unique(returnCounts: true)   // [tensor([1, 3]), tensor([1, 2])]
  public func unique(
    sorted: Bool = true, returnInverse: Bool = false, returnCounts: Bool = false, dim: Int? = nil
  ) -> [Tensor] {
    let d = distinct("unique", sorting: true, dim, inverse: returnInverse, counts: returnCounts)
    return [d.values] + (returnInverse ? [d.inverse] : []) + (returnCounts ? [d.counts] : [])
  }
  /// The first of each run of equal elements; with `dim` of equal slices along it.
  public func uniqueConsecutive(dim: Int? = nil) -> Tensor {
    distinct("uniqueConsecutive", sorting: false, dim, inverse: false, counts: false).values
  }
  /// The first of each run of equal elements; then, with `returnInverse`, which run each element is in; then, with
  /// `returnCounts`, the lengths.
  public func uniqueConsecutive(
    returnInverse: Bool = false, returnCounts: Bool = false, dim: Int? = nil
  ) -> [Tensor] {
    let d = distinct("uniqueConsecutive", sorting: false, dim, inverse: returnInverse, counts: returnCounts)
    return [d.values] + (returnInverse ? [d.inverse] : []) + (returnCounts ? [d.counts] : [])
  }

  private func distinct(
    _ name: String, sorting: Bool, _ dim: Int?, inverse: Bool, counts: Bool
  ) -> (values: Tensor, inverse: Tensor, counts: Tensor) {
    let nothing = (Tensor.placeholder, Tensor.placeholder, Tensor.placeholder)
    guard check(!dtype.isComplex || !sorting, "\(name): \(described): complex numbers have no order") else {
      return nothing
    }
    var d = 0
    if let dim {
      guard let a = axis(dim, name) else { return nothing }
      d = a
      guard
        check(
          shape.count == 0 || shape[d] > 0 || count == 0 && shape.filter { $0 == 0 }.count == 1,
          "\(name): \(described): dimension \(d) has no slices")
      else { return nothing }
    }
    if sorting && dim == nil && !inverse && count > 0 {
      let y = distinctElements(counts: counts)
      return (y.values, .placeholder, y.counts)
    }
    return noGrad {
      // Slices as rows [n, m].
      let x = detach(), rows = dim == nil || shape.count == 0 ? x.reshape([count, 1]) : x.movedim(d, 0)
      let n = rows.shape[0]
      if n == 0 {
        return (
          dim == nil ? x.reshape([0]) : x, Tensor(empty: dim == nil ? shape : [0], .int64),
          Tensor(empty: [0], .int64)
        )
      }
      let table = rows.reshape([n, count / n]), m = table.shape[1]
      var order = Tensor.steps(n, by: 1)
      if sorting {
        // From the last column to the first, stably.
        for c in Swift.stride(from: m - 1, through: 0, by: -1) {
          order = order.indexSelect(0, table.select(1, c).indexSelect(0, order).argsort(stable: true))
        }
      }
      let lines = table.indexSelect(0, order)
      let fresh = Tensor(full: [n], 1, .bool)
      if n > 1 {
        fresh.narrow(0, 1, n - 1).copy_(lines.narrow(0, 1, n - 1).ne(lines.narrow(0, 0, n - 1)).any(dim: 1))
      }
      let group = fresh.to(.int64).cumsum(0).sub(1), starts = fresh.nonzero().reshape([-1])
      let first = order.indexSelect(0, starts)
      let values =
        dim == nil ? x.reshape([count]).indexSelect(0, first) : shape.count == 0 ? x : x.indexSelect(d, first)
      let to = Tensor(full: [n], 0, .int64).scatter(0, order, group)
      let times = Tensor(full: [starts.count], 0, .int64).indexAdd(0, group, Tensor(full: [n], 1, .int64))
      return (values, dim == nil ? to.reshape(shape) : to, times)
    }
  }

  /// The distinct elements of all, in order, and how often each stands if that is asked for.
  private func distinctElements(counts: Bool) -> (values: Tensor, counts: Tensor) {
    let x = noGrad { detach().to(dtype.compute).contiguous() }, n = x.count
    let y = Tensor(empty: [n], x.dtype), times = Tensor(empty: [counts ? n : 0], .int64)
    if Failure.pending { return (.placeholder, .placeholder) }
    var m = 0
    func run<T: SortKeyed>(_: T.Type) {
      let x = x.pointer(T.self), y = y.pointer(T.self), keys = y.keys
      parallel(n, grain: 65536) { first, last in for i in first..<last { keys[i] = x[i].sortKey } }
      m = Distinct.reduce(keys, n, hasNaN: dtype.isFloatingPoint, counts ? times.pointer(Int64.self) : nil)
      for i in 0..<m { y[i] = T(sortKey: keys[i]) }
      // Of 0 and -0 the first stays.
      var i = 0
      while dtype.isFloatingPoint && i < m && y[i] < 0 { i += 1 }
      if dtype.isFloatingPoint && i < m && y[i] == 0 { y[i] = x[(0..<n).first { x[$0] == 0 }!] }
    }
    switch x.dtype {
    case .float32: run(Float.self)
    case .float64: run(Double.self)
    default: run(Int64.self)
    }
    withExtendedLifetime(x) {}
    if Failure.pending { return (.placeholder, .placeholder) }
    return (y.narrow(0, 0, m).to(dtype, copy: true), counts ? times.narrow(0, 0, m).clone() : times)
  }
}
