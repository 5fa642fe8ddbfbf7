import Synchronization

extension Tensor {
  /// For every line along `d` the places of its `count` least (greatest) elements in order, as [.., count, ..]; and
  /// whether, in some line, two of them are equal, or one of them and one that was left out.
  private func order(_ d: Int, descending: Bool, count: Int) -> (places: Tensor, isTied: Bool) {
    let x = noGrad { detach().to(dtype.compute).contiguous() }, s = sizes(around: d)
    var to = shape
    to[d] = count
    let y = Tensor(empty: to, .int64)
    if Failure.pending || y.count == 0 { return (y, false) }
    let index = y.pointer(Int64.self), (outer, n, inner) = s, isTied = Atomic(false)
    func run<T>(_ x: UnsafeMutablePointer<T>) {
      parallel(outer * inner, grain: Swift.max(1, 1024 / n)) { first, last in
        for u in first..<last {
          let o = u / inner, i = u - o * inner
          let tied = Sort.order(
            x + o * n * inner + i, n, step: inner, descending: descending, count: count,
            index + o * count * inner + i, inner)
          if tied { isTied.store(true, ordering: .relaxed) }
        }
      }
    }
    switch dtype.compute {
    case .float32: run(x.pointer(Float.self))
    case .float64: run(x.pointer(Double.self))
    default: run(x.pointer(Int64.self))
    }
    return (y, isTied.load(ordering: .relaxed))
  }
  /// For every line along `d`, its elements as keys with their places (in order of place): `body` turns them into `count`
  /// places, `step` apart.
  private func pairs(
    _ d: Int, to count: Int,
    _ body: (
      _ a: UnsafeMutablePointer<Sort.Pair>, _ n: Int, _ index: UnsafeMutablePointer<Int64>, _ step: Int
    ) -> Void
  ) -> Tensor {
    let type: DType = dtype.compute == .float32 ? .float64 : dtype.compute
    let x = detach().to(type).contiguous(), (outer, n, inner) = sizes(around: d)
    var to = shape
    to[d] = count
    let y = Tensor(empty: to, .int64)
    if Failure.pending || y.count == 0 { return y }
    let index = y.pointer(Int64.self)
    func run<T>(_ x: UnsafeMutablePointer<T>, _ key: (T) -> UInt64) {
      parallel(outer * inner, grain: Swift.max(1, 4096 / n)) { first, last in
        withUnsafeTemporaryAllocation(of: Sort.Pair.self, capacity: n) { a in
          for u in first..<last {
            let x = x + u / inner * n * inner + u % inner
            for i in 0..<n { a[i] = Sort.Pair(key: key(x[i * inner]), index: UInt64(i)) }
            body(a.baseAddress!, n, index + (u / inner * count * inner + u % inner), inner)
          }
        }
      }
    }
    if type == .int64 {
      run(x.pointer(Int64.self)) { Sort.key($0) }
    } else {
      run(x.pointer(Double.self)) { Sort.key($0) }
    }
    withExtendedLifetime(x) {}
    return y
  }
  /// Whether this tensor can be ordered along `dim`, and the dimension.
  private func ordering(_ dim: Int, _ operation: String) -> Int? {
    guard check(!dtype.isComplex, "\(operation): \(described): complex numbers have no order") else {
      return nil
    }
    return axis(dim, operation)
  }

  // forms: out
  /// The elements along `dim` in order, NaN as the greatest, and the places they came from. Equal elements keep their
  /// order.
  ///
  ///     let (values, indices) = torch.tensor([3, 1, 2]).sort()   // [1, 2, 3], [1, 2, 0]
  public func sort(
    dim: Int = -1, descending: Bool = false, stable: Bool = false, out: (Tensor, Tensor)? = nil
  ) -> (values: Tensor, indices: Tensor) {
    guard let d = ordering(dim, "sort") else { return (.placeholder, .placeholder) }
    let indices = order(d, descending: descending, count: shape.count == 0 ? 1 : shape[d]).places
    return (gather(d, indices, out: out?.0), out == nil ? indices : indices.written(to: out?.1))
  }
  /// The places of the elements along `dim` in order.
  public func argsort(dim: Int = -1, descending: Bool = false, stable: Bool = false) -> Tensor {
    guard let d = ordering(dim, "argsort") else { return .placeholder }
    return order(d, descending: descending, count: shape.count == 0 ? 1 : shape[d]).places
  }
  // forms: out
  /// Sorted along the first dimension.
  public func msort(out: Tensor? = nil) -> Tensor { sort(dim: 0).values.written(to: out) }

  // forms: out
  /// The `k` greatest (or least) elements along `dim` in order, and their places.
  public func topk(
    _ k: Int, dim: Int = -1, largest: Bool = true, sorted: Bool = true, out: (Tensor, Tensor)? = nil
  ) -> (values: Tensor, indices: Tensor) {
    guard let d = ordering(dim, "topk"),
      check(
        k >= 0 && k <= (shape.count == 0 ? 1 : shape[d]),
        "topk: k \(k) is out of range for dimension \(d) of \(described)"),
      check(dtype != .bool, "topk: \(described): bools are not supported")
    else { return (.placeholder, .placeholder) }
    // Of a number PyTorch gives the number, also for k = 0.
    let indices = topPlaces(d, shape.count == 0 ? 1 : k, largest)
    return (gather(d, indices, out: out?.0), out == nil ? indices : indices.written(to: out?.1))
  }

  /// The places of the `k` greatest (least) elements of each line. Which of several equal ones they are, and in which
  /// order they come, is as in PyTorch.
  private func topPlaces(_ d: Int, _ k: Int, _ largest: Bool) -> Tensor {
    let fast = order(d, descending: largest, count: k)
    return noGrad {
      if Failure.pending || !fast.isTied { return fast.places }
      return pairs(d, to: k) { a, n, index, step in
        if largest { for i in 0..<n { a[i].key = ~a[i].key } }
        let sort = UnstableSort(a: a)
        if k * 64 <= n {
          sort.least(k, of: n)
        } else {
          sort.select(k - 1, of: n)
          sort.sort(k - 1)
        }
        for i in 0..<k { index[i * step] = Int64(a[i].index) }
      }
    }
  }
  /// The place of the element of a rank in each line along `d`.
  private func place(_ rank: Selection.Rank, _ d: Int) -> Tensor {
    let x = noGrad { detach().to(dtype.compute).contiguous() }, (outer, n, inner) = sizes(around: d)
    var to = shape
    if to.count > 0 { to[d] = 1 }
    let y = Tensor(empty: to, .int64), selection = Selection(rank: rank, hasNaN: dtype.isFloatingPoint)
    if Failure.pending || y.count == 0 { return y }
    let index = y.pointer(Int64.self)
    func run<T: SortKeyed>(_: T.Type) {
      let x = x.pointer(T.self)
      parallel(outer * inner, grain: Swift.max(1, 4096 / n)) { first, last in
        withUnsafeTemporaryAllocation(of: T.SortKey.self, capacity: 2 * n) { keys in
          let keys = keys.baseAddress!
          for u in first..<last {
            let x = x + u / inner * n * inner + u % inner
            if inner == 1 {
              for i in 0..<n { keys[i] = x[i].sortKey }
            } else {
              for i in 0..<n { keys[i] = x[i * inner].sortKey }
            }
            index[u] = Int64(selection.place(keys, n, keys + n))
          }
        }
      }
    }
    switch x.dtype {
    case .float32: run(Float.self)
    case .float64: run(Double.self)
    default: run(Int64.self)
    }
    withExtendedLifetime(x) {}
    return y
  }
  /// The elements at the places `at` (size 1 along `d`), without that dimension unless `keepdim`.
  private func picked(
    _ d: Int, _ at: Tensor, keepdim: Bool, _ out: (Tensor, Tensor)?
  ) -> (values: Tensor, indices: Tensor) {
    if Failure.pending { return (.placeholder, .placeholder) }
    let keep = keepdim || shape.count == 0, v = gather(d, at.contiguous())
    return (
      (keep ? v : v.squeeze(d)).written(to: out?.0),
      (keep ? at.clone() : at.squeeze(d).clone()).written(to: out?.1)
    )
  }

  // forms: out
  /// The `k`-th least element along `dim`, from 1, and its place.
  public func kthvalue(
    _ k: Int, dim: Int = -1, keepdim: Bool = false, out: (Tensor, Tensor)? = nil
  ) -> (values: Tensor, indices: Tensor) {
    guard let d = ordering(dim, "kthvalue"),
      check(
        k >= 1 && k <= (shape.count == 0 ? 1 : shape[d]),
        "kthvalue: k \(k) is out of range for dimension \(d) of \(described)")
    else { return (.placeholder, .placeholder) }
    return picked(d, place(.least(k - 1), d), keepdim: keepdim, out)
  }

  /// The middle element of all, the lower of two; NaN if there is one.
  public func median() -> Tensor { middle("median", ignoringNaN: false) }
  // forms: out
  /// The middle element along `dim`, the lower of two, and its place; NaN if there is one.
  public func median(
    dim: Int = -1, keepdim: Bool = false, out: (Tensor, Tensor)? = nil
  ) -> (values: Tensor, indices: Tensor) { middle("median", dim, keepdim, ignoringNaN: false, out) }
  /// The middle element of all that is not NaN.
  public func nanmedian() -> Tensor { middle("nanmedian", ignoringNaN: true) }
  // forms: out
  /// The middle element along `dim` of what is not NaN, and its place.
  public func nanmedian(
    dim: Int = -1, keepdim: Bool = false, out: (Tensor, Tensor)? = nil
  ) -> (values: Tensor, indices: Tensor) { middle("nanmedian", dim, keepdim, ignoringNaN: true, out) }

  private func middle(_ name: String, ignoringNaN: Bool) -> Tensor {
    if count == 0 { return Tensor(full: [], dtype.isFloatingPoint ? .double(.nan) : .int(0), dtype) }
    return reshape([count]).middle(name, 0, false, ignoringNaN: ignoringNaN, nil).values
  }
  private func middle(
    _ name: String, _ dim: Int, _ keepdim: Bool, ignoringNaN: Bool, _ out: (Tensor, Tensor)?
  ) -> (values: Tensor, indices: Tensor) {
    guard let d = ordering(dim, name),
      check(shape.count == 0 || shape[d] > 0, "\(name): \(described): dimension \(d) is empty")
    else { return (.placeholder, .placeholder) }
    return picked(d, place(ignoringNaN ? .middleOfNumbers : .middle, d), keepdim: keepdim, out)
  }

  // forms: out
  /// The most frequent element along `dim` (the least of several) and a place where it stands.
  public func mode(
    dim: Int = -1, keepdim: Bool = false, out: (Tensor, Tensor)? = nil
  ) -> (values: Tensor, indices: Tensor) {
    guard let d = ordering(dim, "mode"),
      check(shape.count == 0 || shape[d] > 0, "mode: \(described): dimension \(d) is empty")
    else { return (.placeholder, .placeholder) }
    let at = noGrad {
      pairs(d, to: 1) { a, n, index, _ in
        UnstableSort(a: a).sort(n)
        var most = 0, start = 0
        for i in 0..<n where i == n - 1 || a[i].key != a[i + 1].key {
          if i + 1 - start > most { (most, index.pointee) = (i + 1 - start, Int64(a[i].index)) }
          start = i + 1
        }
      }
    }
    return picked(d, at, keepdim: keepdim, out)
  }
}
