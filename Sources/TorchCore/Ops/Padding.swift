extension nn.functional {
  /// The tensor with elements added (or, by negative numbers, cut off) at both ends of its last dimensions:
  /// `pad` holds two numbers a dimension, the last dimension first.
  ///
  ///     F.pad(torch.ones(1, 2), [1, 2])                                 // [[0, 1, 1, 0, 0]]
  ///     F.pad(torch.arange(3).reshape(1, 3), [2, 1], mode: "reflect")   // [[2, 1, 0, 1, 2, 1]]
  ///
  /// `mode` "constant" adds `value` (0), "reflect" mirrors without the edge, "replicate" repeats the edge,
  /// "circular" wraps around; these three take as many numbers as the spatial dimensions have.
  public static func pad(_ input: Tensor, _ pad: [Int], mode: String = "constant", value: Double? = nil)
    -> Tensor
  {
    if mode == "replicate" || mode == "reflect" && pad.count < 6, let cast = Autocast.on {
      return cast.wide(input) { nn.functional.pad($0, pad, mode: mode, value: value) }
    }
    let n = input.shape.count, dims = pad.count / 2
    guard
      check(
        pad.count % 2 == 0 && dims <= n && pad.allSatisfy { $0.magnitude < 1 << 56 },
        "pad: \(pad) does not fit the dimensions of \(input.described)"),
      check(
        ["constant", "reflect", "replicate", "circular"].contains(mode),
        "pad: mode '\(mode)' must be constant, reflect, replicate or circular"),
      check(
        mode == "constant" || (1...3).contains(dims) && (n == dims + 1 || n == dims + 2),
        "pad: mode '\(mode)' does not pad the last \(dims) dimensions of \(input.described)"
      )
    else { return .placeholder }
    for i in 0..<dims {
      let size = input.shape[n - 1 - i], new = size + pad[2 * i] + pad[2 * i + 1]
      guard
        check(
          new >= 0 && (mode == "constant" || new > 0 && size > 0),
          "pad: \(pad) leaves dimension \(n - 1 - i) of \(input.described) with size \(new)"),
        check(
          mode != "reflect" || max(pad[2 * i], pad[2 * i + 1]) < size,
          "pad: \(pad) reflects more than dimension \(n - 1 - i) of \(input.described) has"),
        check(
          mode != "circular" || max(pad[2 * i], pad[2 * i + 1]) <= size,
          "pad: \(pad) wraps around dimension \(n - 1 - i) of \(input.described) more than once")
      else { return .placeholder }
    }
    if mode == "constant" { return constant(input, pad, .double(value ?? 0)) }
    var result = input
    for i in 0..<dims where pad[2 * i] != 0 || pad[2 * i + 1] != 0 {
      result = result.indexSelect(
        n - 1 - i, sources(input.shape[n - 1 - i], pad[2 * i], pad[2 * i + 1], mode))
    }
    return result === input ? input.clone() : result
  }

  /// Where each element of a padded dimension comes from.
  private static func sources(_ size: Int, _ before: Int, _ after: Int, _ mode: String) -> Tensor {
    let index = Tensor(empty: [size + before + after], .int64)
    if Failure.pending { return index }
    let p = index.pointer(Int.self)
    // What negative numbers cut off does not come back by wrapping around.
    let first = max(-before, 0), kept = max(size - first - max(-after, 0), 1)
    for k in 0..<index.count {
      let i = k - before
      p[k] =
        switch mode {
        case "reflect": i < 0 ? -i : i >= size ? 2 * size - 2 - i : i
        case "replicate": min(max(i, 0), size - 1)
        default: first + ((i - first) % kept + kept) % kept
        }
    }
    return index
  }

  fileprivate static func constant(_ input: Tensor, _ pad: [Int], _ value: Scalar) -> Tensor {
    let n = input.shape.count
    var shape = input.shape, source = input
    for i in 0..<pad.count / 2 {
      let d = n - 1 - i, (before, after) = (pad[2 * i], pad[2 * i + 1])
      shape[d] += before + after
      let first = max(-before, 0), last = input.shape[d] - max(-after, 0)
      if first > 0 || last < input.shape[d] { source = source.narrow(d, first, max(last - first, 0)) }
    }
    guard torch.valid(shape, "pad") else { return .placeholder }
    let result = noGrad { Tensor(empty: shape, input.dtype).fill_(value) }
    var inner = result
    for i in 0..<pad.count / 2 {
      let d = n - 1 - i
      inner = inner.narrow(d, max(pad[2 * i], 0), source.shape[d])
    }
    inner.copy_(source)
    return result
  }
}

extension torch {
  /// The tensor with `value` added (or, by negative numbers, elements cut off) at both ends of its last dimensions: `pad`
  /// holds two numbers a dimension, the last dimension first.
  ///
  ///     torch.constantPadNd(torch.tensor([1, 2]), [1, 2], value: 7)    // tensor([7, 1, 2, 7, 7])
  public static func constantPadNd(_ input: Tensor, _ pad: [Int], value: Scalar = 0) -> Tensor {
    guard
      check(
        pad.count % 2 == 0 && pad.count / 2 <= input.shape.count && pad.allSatisfy { $0.magnitude < 1 << 56 },
        "constantPadNd: \(pad) does not fit the dimensions of \(input.described)")
    else { return .placeholder }
    for i in 0..<pad.count / 2 {
      let d = input.shape.count - 1 - i
      guard
        check(
          input.shape[d] + pad[2 * i] + pad[2 * i + 1] >= 0,
          "constantPadNd: \(pad) cuts more off dimension \(d) of \(input.described) than it has")
      else { return .placeholder }
    }
    return nn.functional.constant(input, pad, value)
  }
}
