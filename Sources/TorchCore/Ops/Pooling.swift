/// What a pooling is called with, checked.
struct PoolOptions {
  var kernel: [Int], stride: [Int], padding: [Int], dilation: [Int], output: [Int]
  var dimensions: Int { kernel.count }
}

extension Tensor {
  /// The planes that a pooling over the last `d` dimensions works on.
  private func planes(_ d: Int) -> Int { Size(shape.dropLast(d)).numel() }
  private func pooled(_ output: [Int]) -> Size { Size(Array(shape.dropLast(output.count)) + output) }

  /// The largest element of every window and its place in the plane of the last `output.count` dimensions.
  func maxPool(_ w: PoolWindows, _ output: [Int], _ name: StaticString) -> (output: Tensor, indices: Tensor) {
    let span = Span(name, [self])
    defer { span.end() }
    let d = output.count, size = Array(shape.suffix(d))
    let y = Tensor(empty: pooled(output), dtype), k = Tensor(empty: pooled(output), .int64)
    if Failure.pending { return (.placeholder, .placeholder) }
    let x = detach().contiguous()
    Pooling.max(dtype, planes(d), w, x.address, y.address, k.pointer(Int64.self))
    withExtendedLifetime(x) {}
    Tensor.record(name, [self], [y], savesInputs: false) { b in [b.g.scatteredPlanes(k, size, adding: true)] }
    return (y, k)
  }

  /// Planes of zeros of the given size with the elements at `indices`, added where they meet (or the last one kept).
  func scatteredPlanes(_ indices: Tensor, _ size: [Int], adding: Bool) -> Tensor {
    let d = size.count, y = Tensor(empty: pooled(size), dtype)
    if Failure.pending { return .placeholder }
    let x = detach().contiguous(), k = indices.contiguous()
    let count = Size(shape.suffix(d)).numel()
    Pooling.scatter(
      dtype, planes(d), Size(size).numel(), count, x.address, k.pointer(Int64.self), y.address, adding: adding
    )
    withExtendedLifetime((x, k)) {}
    Tensor.record("scatteredPlanes", [self], [y], savesInputs: false) { b in [b.g.gatheredPlanes(k, d)] }
    return y
  }
  /// The elements at `indices` of the planes of the last `d` dimensions.
  func gatheredPlanes(_ indices: Tensor, _ d: Int) -> Tensor {
    let size = Array(shape.suffix(d)), y = Tensor(empty: indices.shape, dtype)
    if Failure.pending { return .placeholder }
    let x = detach().contiguous(), count = Size(indices.shape.suffix(d)).numel()
    Pooling.gather(
      dtype, planes(d), Size(size).numel(), count, x.address, indices.pointer(Int64.self), y.address)
    withExtendedLifetime((x, indices)) {}
    Tensor.record("gatheredPlanes", [self], [y], savesInputs: false) { b in
      [b.g.scatteredPlanes(indices, size, adding: true)]
    }
    return y
  }

  /// The mean of every window.
  func averagePool(_ w: PoolWindows, _ output: [Int], _ name: StaticString, out: Tensor? = nil) -> Tensor {
    let d = output.count, size = Array(shape.suffix(d))
    return Tensor.primitive(name, [self], pooled(output), dtype, out: out, savesInputs: false) { y in
      let x = detach().contiguous()
      Pooling.average(dtype, planes(d), w, x.address, y.address)
      withExtendedLifetime(x) {}
    } vjp: { b in
      [b.g.averagePoolGradient(w, size)]
    }
  }
  /// The gradient of `averagePool`, of which that is the gradient.
  private func averagePoolGradient(_ w: PoolWindows, _ size: [Int]) -> Tensor {
    let output = Array(shape.suffix(size.count))
    return Tensor.primitive("averagePoolGradient", [self], pooled(size), dtype, savesInputs: false) { y in
      let g = detach().contiguous()
      Pooling.averageBackward(dtype, planes(size.count), w, g.address, y.address)
      withExtendedLifetime(g) {}
    } vjp: { b in
      [b.g.averagePool(w, output, "averagePool")]
    }
  }

  /// Checks the arguments of a pooling and finds the size of its result; nil after reporting a mistake.
  func poolOptions(
    _ d: Int, _ kernel: any IntOrList, _ stride: (any IntOrList)?, _ padding: any IntOrList,
    _ dilation: any IntOrList,
    _ ceil: Bool, _ name: StaticString
  ) -> PoolOptions? {
    func list(_ v: [Int], _ least: Int, _ what: String) -> [Int]? {
      guard
        check(
          v.count == 1 || v.count == d,
          "\(name.plain): \(what) \(v): one number or \(d) are needed, one a dimension"),
        check(
          v.allSatisfy { $0 >= least && $0 < 1 << 31 },
          "\(name.plain): \(what) \(v): numbers of at least \(least), below 2³¹, are needed")
      else { return nil }
      return v.count == d ? v : Array(repeating: v[0], count: d)
    }
    let stride = stride.flatMap { $0.list.isEmpty ? nil : $0 }
    guard poolable(d, name), let kernel = list(kernel.list, 1, "kernelSize"),
      let stride = list(stride?.list ?? kernel, 1, "stride"), let padding = list(padding.list, 0, "padding"),
      let dilation = list(dilation.list, 1, "dilation")
    else { return nil }
    var output: [Int] = []
    for i in 0..<d {
      let reach = dilation[i] * (kernel[i] - 1) + 1, size = shape[i - d]
      guard
        check(
          padding[i] <= (dilation[i] == 1 ? kernel[i] : reach) / 2,
          "\(name.plain): padding \(padding[i]) is more than half of the kernel of \(reach)")
      else { return nil }
      let room = size + 2 * padding[i] - reach + (ceil ? stride[i] - 1 : 0)
      var n = room >= 0 ? room / stride[i] + 1 : 0
      if ceil && (n - 1) * stride[i] >= size + padding[i] { n -= 1 }  // the last window starts inside
      guard
        check(
          n > 0, "\(name.plain): \(described): a kernel of \(reach) does not fit: the result would be empty")
      else { return nil }
      output.append(n)
    }
    return PoolOptions(kernel: kernel, stride: stride, padding: padding, dilation: dilation, output: output)
  }
  /// Whether there are `d` dimensions to pool, none of them empty, with channels and perhaps a batch before.
  func poolable(_ d: Int, _ name: StaticString) -> Bool {
    check(
      shape.count == d + 1 || shape.count == d + 2,
      "\(name.plain): \(described): \(d + 1) dimensions are needed, or \(d + 2) with a batch")
      && check(
        shape.dropFirst(shape.count - d - 1).allSatisfy { $0 > 0 },
        "\(name.plain): \(described): only the batch may be empty")
      && check(
        dtype != .bool && !dtype.isComplex, "\(name.plain): \(described): real numbers are needed")
  }
}

extension PoolWindows {
  /// The windows of a kernel that slides over the last dimensions of `shape`.
  init(_ shape: Size, _ o: PoolOptions, countPadding: Bool = true, divisor: Int? = nil) {
    let d = o.dimensions
    self.init(
      (0..<d).map {
        Axis(
          shape[$0 - d], o.output[$0], kernel: o.kernel[$0], stride: o.stride[$0], padding: o.padding[$0],
          dilation: o.dilation[$0], countPadding: countPadding)
      }, divisor: divisor)
  }
}

extension nn.functional {
  // forms: none
  static func maxPool(
    _ d: Int, _ x: Tensor, _ kernel: any IntOrList, _ stride: (any IntOrList)?, _ padding: any IntOrList,
    _ dilation: any IntOrList, _ ceil: Bool, _ name: StaticString
  ) -> (output: Tensor, indices: Tensor) {
    guard let o = x.poolOptions(d, kernel, stride, padding, dilation, ceil, name) else {
      return (.placeholder, .placeholder)
    }
    return x.maxPool(PoolWindows(x.shape, o), o.output, name)
  }

  /// The largest element of every window: [n, c, l] or [c, l]; the stride is that of the kernel unless given.
  public static func maxPool1d(
    _ input: Tensor, _ kernelSize: any IntOrList, stride: (any IntOrList)? = nil, padding: any IntOrList = 0,
    dilation: any IntOrList = 1, ceilMode: Bool = false
  ) -> Tensor {
    maxPool(1, input, kernelSize, stride, padding, dilation, ceilMode, "maxPool1d").output
  }
  /// The largest element of every window of images [n, c, h, w] or [c, h, w]; padding counts as -∞.
  ///
  ///     F.maxPool2d(torch.rand(1, 3, 8, 8), 2).shape   // torch.Size([1, 3, 4, 4])
  public static func maxPool2d(
    _ input: Tensor, _ kernelSize: any IntOrList, stride: (any IntOrList)? = nil, padding: any IntOrList = 0,
    dilation: any IntOrList = 1, ceilMode: Bool = false
  ) -> Tensor {
    maxPool(2, input, kernelSize, stride, padding, dilation, ceilMode, "maxPool2d").output
  }
  /// The largest element of every window: [n, c, d, h, w] or [c, d, h, w].
  public static func maxPool3d(
    _ input: Tensor, _ kernelSize: any IntOrList, stride: (any IntOrList)? = nil, padding: any IntOrList = 0,
    dilation: any IntOrList = 1, ceilMode: Bool = false
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(input) {
        maxPool3d($0, kernelSize, stride: stride, padding: padding, dilation: dilation, ceilMode: ceilMode)
      }
    }
    return maxPool(3, input, kernelSize, stride, padding, dilation, ceilMode, "maxPool3d").output
  }

  /// `maxPool1d`, and where in the row each element was: what `return_indices=True` gives in Python.
  public static func maxPool1dWithIndices(
    _ input: Tensor, _ kernelSize: any IntOrList, stride: (any IntOrList)? = nil, padding: any IntOrList = 0,
    dilation: any IntOrList = 1, ceilMode: Bool = false
  ) -> (output: Tensor, indices: Tensor) {
    maxPool(1, input, kernelSize, stride, padding, dilation, ceilMode, "maxPool1d")
  }
  /// `maxPool2d`, and where in the flattened image each element was.
  public static func maxPool2dWithIndices(
    _ input: Tensor, _ kernelSize: any IntOrList, stride: (any IntOrList)? = nil, padding: any IntOrList = 0,
    dilation: any IntOrList = 1, ceilMode: Bool = false
  ) -> (output: Tensor, indices: Tensor) {
    maxPool(2, input, kernelSize, stride, padding, dilation, ceilMode, "maxPool2d")
  }
  /// `maxPool3d`, and where in the flattened volume each element was.
  public static func maxPool3dWithIndices(
    _ input: Tensor, _ kernelSize: any IntOrList, stride: (any IntOrList)? = nil, padding: any IntOrList = 0,
    dilation: any IntOrList = 1, ceilMode: Bool = false
  ) -> (output: Tensor, indices: Tensor) {
    maxPool(3, input, kernelSize, stride, padding, dilation, ceilMode, "maxPool3d")
  }

  private static func avgPool(
    _ d: Int, _ x: Tensor, _ kernel: any IntOrList, _ stride: (any IntOrList)?, _ padding: any IntOrList,
    _ ceil: Bool, _ countPadding: Bool, _ divisor: Int?, _ out: Tensor?, _ name: StaticString
  ) -> Tensor {
    guard let o = x.poolOptions(d, kernel, stride, padding, 1, ceil, name),
      check(divisor != 0, "\(name.plain): the divisor is 0")
    else { return .placeholder }
    let w = PoolWindows(x.shape, o, countPadding: countPadding, divisor: divisor)
    return x.averagePool(w, o.output, name, out: out)
  }

  /// The mean of every window: [n, c, l] or [c, l]; zeros of the padding count unless `countIncludePad` is false.
  public static func avgPool1d(
    _ input: Tensor, _ kernelSize: any IntOrList, stride: (any IntOrList)? = nil, padding: any IntOrList = 0,
    ceilMode: Bool = false, countIncludePad: Bool = true
  ) -> Tensor {
    avgPool(1, input, kernelSize, stride, padding, ceilMode, countIncludePad, nil, nil, "avgPool1d")
  }
  // forms: out
  /// The mean of every window of images [n, c, h, w] or [c, h, w]; `divisorOverride` replaces the count.
  public static func avgPool2d(
    _ input: Tensor, _ kernelSize: any IntOrList, stride: (any IntOrList)? = nil, padding: any IntOrList = 0,
    ceilMode: Bool = false, countIncludePad: Bool = true, divisorOverride: Int? = nil, out: Tensor? = nil
  ) -> Tensor {
    avgPool(
      2, input, kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride, out, "avgPool2d")
  }
  // forms: out
  /// The mean of every window: [n, c, d, h, w] or [c, d, h, w].
  public static func avgPool3d(
    _ input: Tensor, _ kernelSize: any IntOrList, stride: (any IntOrList)? = nil, padding: any IntOrList = 0,
    ceilMode: Bool = false, countIncludePad: Bool = true, divisorOverride: Int? = nil, out: Tensor? = nil
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(input) {
        avgPool3d(
          $0, kernelSize, stride: stride, padding: padding, ceilMode: ceilMode,
          countIncludePad: countIncludePad, divisorOverride: divisorOverride, out: out)
      }
    }
    return avgPool(
      3, input, kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride, out, "avgPool3d")
  }

  private static func lpPool(
    _ d: Int, _ x: Tensor, _ p: Double, _ kernel: any IntOrList, _ stride: (any IntOrList)?, _ ceil: Bool,
    _ name: StaticString
  ) -> Tensor {
    guard check(p != 0, "\(name): normType must not be 0") else { return .placeholder }
    let list = kernel.list, count = (list.count == 1 ? Array(repeating: list[0], count: d) : list)
    let mean = avgPool(d, x.pow(.double(p)), kernel, stride, 0, ceil, true, nil, nil, name)
    let sum = mean.sign().mul(mean.abs().relu()).mul(.double(count.map(Double.init).reduce(1, *)))
    return sum.pow(.double(1 / p))
  }
  /// (Σ xᵖ)^(1/p) of every window, p the `normType`.
  public static func lpPool1d(
    _ input: Tensor, _ normType: Double, _ kernelSize: any IntOrList, stride: (any IntOrList)? = nil,
    ceilMode: Bool = false
  ) -> Tensor {
    lpPool(1, input, normType, kernelSize, stride, ceilMode, "lpPool1d")
  }
  /// (Σ xᵖ)^(1/p) of every window of images.
  public static func lpPool2d(
    _ input: Tensor, _ normType: Double, _ kernelSize: any IntOrList, stride: (any IntOrList)? = nil,
    ceilMode: Bool = false
  ) -> Tensor {
    lpPool(2, input, normType, kernelSize, stride, ceilMode, "lpPool2d")
  }
  /// (Σ xᵖ)^(1/p) of every window of volumes.
  public static func lpPool3d(
    _ input: Tensor, _ normType: Double, _ kernelSize: any IntOrList, stride: (any IntOrList)? = nil,
    ceilMode: Bool = false
  ) -> Tensor {
    lpPool(3, input, normType, kernelSize, stride, ceilMode, "lpPool3d")
  }
}
