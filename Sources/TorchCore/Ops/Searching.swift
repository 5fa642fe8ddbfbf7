// Places in sorted sequences.

extension torch {
  // forms: out
  /// For each value of `input` the place in `sortedSequence` where it belongs: the first whose element is not less
  /// (`right`, or side "right": the first whose element is greater). One sequence serves all values; of several, each row of values has its own; `sorter` gives the order of sequences that are not sorted themselves.
  ///
  ///     torch.searchsorted(torch.tensor([1, 3, 5]), torch.tensor([3, 4]))    // tensor([1, 2])
  public static func searchsorted(
    _ sortedSequence: Tensor, _ input: Tensor, outInt32: Bool = false, right: Bool = false,
    side: String? = nil, sorter: Tensor? = nil, out: Tensor? = nil
  ) -> Tensor {
    let s = sortedSequence, name = "searchsorted"
    let rows = Size(s.shape.dropLast()), n = s.shape.last ?? 0
    guard
      check(
        side == nil || side == "left" || side == "right",
        "\(name): side '\(side ?? "")' is neither \"left\" nor \"right\""),
      check(side != "left" || !right, "\(name): side \"left\" and right: true contradict each other"),
      check(s.shape.count > 0, "\(name): the sequence \(s.described) has no dimensions"),
      check(
        s.dtype == input.dtype && !s.dtype.isComplex,
        "\(name): \(s.described) and values \(input.described): the types must be equal, and have an order"),
      check(
        s.shape.count == 1
          || s.shape.count == input.shape.count && rows == Size(input.shape.dropLast()),
        "\(name): \(s.described) and values \(input.described): all sizes but the last must be equal"),
      check(
        sorter == nil || sorter!.shape == s.shape && sorter!.dtype == .int64,
        "\(name): the sorter \(sorter?.described ?? "") must be int64 of the shape of \(s.described)"),
      check(
        !outInt32 || n <= Int(Int32.max), "\(name): \(s.described) is too long for places of type int32")
    else { return .placeholder }
    let order = sorter?.indices(n, name, dim: s.shape.count - 1)
    if Failure.pending { return .placeholder }
    let y = noGrad { input.placed(in: s, order, right: right || side == "right") }
    return (outInt32 ? y.to(.int32) : y).written(to: out)
  }
  // forms: out
  /// The place in `sortedSequence` where a number belongs.
  public static func searchsorted(
    _ sortedSequence: Tensor, _ input: Scalar, outInt32: Bool = false, right: Bool = false,
    side: String? = nil, sorter: Tensor? = nil, out: Tensor? = nil
  ) -> Tensor {
    let type = Tensor.resultType(sortedSequence, input)
    return searchsorted(
      sortedSequence.to(type), Tensor(input, dtype: type), outInt32: outInt32, right: right, side: side,
      sorter: sorter, out: out)
  }

  // forms: out
  /// For each value the number of its interval between rising `boundaries`: b[i - 1] < x ≤ b[i], with `right`
  /// b[i - 1] ≤ x < b[i].
  ///
  ///     torch.bucketize(torch.tensor([1, 4, 9]), torch.tensor([3, 6]))    // tensor([0, 1, 2])
  public static func bucketize(
    _ input: Tensor, _ boundaries: Tensor, outInt32: Bool = false, right: Bool = false, out: Tensor? = nil
  ) -> Tensor {
    guard
      check(boundaries.shape.count == 1, "bucketize: the boundaries \(boundaries.described) are no vector")
    else { return .placeholder }
    return searchsorted(boundaries, input, outInt32: outInt32, right: right, out: out)
  }
  // forms: out
  /// The number of the interval between rising `boundaries` in which a number lies.
  public static func bucketize(
    _ input: Scalar, _ boundaries: Tensor, outInt32: Bool = false, right: Bool = false, out: Tensor? = nil
  ) -> Tensor {
    let type = Tensor.resultType(boundaries, input)
    return bucketize(
      Tensor(input, dtype: type), boundaries.to(type), outInt32: outInt32, right: right, out: out)
  }

  // forms: out
  /// Whether each element is one of `testElements`; with `invert` whether it is none.
  ///
  ///     torch.isin(torch.tensor([1, 2, 3]), torch.tensor([3, 1]))    // tensor([True, False, True])
  public static func isin(
    _ elements: Tensor, _ testElements: Tensor, assumeUnique: Bool = false, invert: Bool = false,
    out: Tensor? = nil
  ) -> Tensor {
    let type = Tensor.resultType(elements, testElements)
    guard
      check(
        type.category < 3 && type != .bool,
        "isin: \(elements.described) and \(testElements.described): real numbers are needed")
    else { return .placeholder }
    return noGrad {
      let x = elements.to(type), n = testElements.count
      if n == 0 { return Tensor(full: x.shape, .bool(invert), .bool).written(to: out) }
      let known = testElements.to(type).reshape([n]).sort().values
      let found = known.take(x.placed(in: known, nil, right: false).clamp(max: .int(n - 1)))
      return (invert ? found.ne(x) : found.eq(x)).written(to: out)
    }
  }
  // forms: out
  /// Whether each element is this number; with `invert` whether it is not.
  public static func isin(
    _ elements: Tensor, _ testElement: Scalar, assumeUnique: Bool = false, invert: Bool = false,
    out: Tensor? = nil
  ) -> Tensor {
    isin(elements, Tensor(testElement), assumeUnique: assumeUnique, invert: invert, out: out)
  }
  // forms: out
  /// Whether the number is one of `testElements`; with `invert` whether it is none.
  public static func isin(
    _ element: Scalar, _ testElements: Tensor, assumeUnique: Bool = false, invert: Bool = false,
    out: Tensor? = nil
  ) -> Tensor {
    isin(Tensor(element), testElements, assumeUnique: assumeUnique, invert: invert, out: out)
  }
}

extension Tensor {
  /// Where the elements belong in the sorted rows of `sequence`, which `order` may sort.
  fileprivate func placed(in sequence: Tensor, _ order: Tensor?, right: Bool) -> Tensor {
    let y = Tensor(empty: shape, .int64), type: DType = dtype.compute == .int64 ? .int64 : .float64
    let s = sequence.detach().to(type).contiguous(), x = detach().to(type).contiguous()
    if Failure.pending { return .placeholder }
    let n = s.shape[-1], rows = s.shape.count == 1 ? 1 : s.count / Swift.max(n, 1)
    let width = Swift.max(count / Swift.max(rows, 1), 1)
    let (to, at) = (y.pointer(Int64.self), order?.pointer(Int64.self))
    /// Halves the interval until one place is left; NaN is greater than all numbers.
    func run<T: Comparable>(_ s: UnsafePointer<T>, _ x: UnsafePointer<T>) {
      parallel(count, grain: 512) { first, last in
        for i in first..<last {
          let row = rows == 1 ? 0 : i / width * n, v = x[i]
          var low = 0, high = n
          while low < high {
            let middle = (low + high) / 2, e = s[row + (at.map { Int($0[row + middle]) } ?? middle)]
            if right ? !(e > v) : !(e >= v) { low = middle + 1 } else { high = middle }
          }
          to[i] = Int64(low)
        }
      }
    }
    if type == .int64 {
      run(s.pointer(Int64.self), x.pointer(Int64.self))
    } else {
      run(s.pointer(Double.self), x.pointer(Double.self))
    }
    withExtendedLifetime((s, x, order)) {}
    return y
  }
}
