extension Tensor {
  /// The type that sums of squares are computed in: float32 for the half types.
  fileprivate var wide: Tensor { dtype == .float16 || dtype == .bfloat16 ? to(.float32) : self }

  /// (x - mean) / √(variance + eps) over `dims`, the variance divided by n, and the mean and variance of each group without
  /// history. `dims` are the last dimensions, or all but the channels.
  fileprivate func standardized(_ dims: [Int], _ eps: Double) -> (y: Tensor, mean: Tensor, variance: Tensor) {
    let axes = dims.map { $0 < 0 ? $0 + ndim : $0 }.sorted(), none = Tensor.placeholder
    guard
      check(
        dtype == .float32 || dtype == .float64,
        "normalisation: \(described): floating-point numbers are needed"),
      !Failure.pending
    else { return (none, none, none) }
    let isByChannel = axes[0] == 0 && axes.count == ndim - 1 && ndim > 1
    let length = shape[(isByChannel ? 2 : axes[0])...].reduce(1, *)
    if isByChannel && length < 16 && shape[0] > 1 {
      // Channels next to each other: each is made one run.
      let lines = transpose(0, 1), r = lines.reshape([shape[1], count / shape[1]]).standardized([1], eps)
      return (r.y.reshape(lines.shape).transpose(0, 1), r.mean, r.variance)
    }
    let runs = isByChannel ? shape[0] : 1, groups = isByChannel ? shape[1] : count / Swift.max(length, 1)
    let runStep = isByChannel ? groups * length : 0
    let mean = Tensor(empty: [groups], dtype), variance = Tensor(empty: [groups], dtype)
    if Failure.pending { return (none, none, none) }
    func kernel<T: Wide>(_: T.Type) -> Standardizing<T> {
      Standardizing(groups: groups, runs: runs, length: length, groupStep: length, runStep: runStep)
    }
    let y = Tensor.primitive("standardize", [self], shape, dtype) { y in
      func run<T: Wide>(_ x: Tensor, _: T.Type) {
        kernel(T.self).forward(
          x.pointer(T.self), y.pointer(T.self), mean: mean.pointer(T.self),
          variance: variance.pointer(T.self),
          eps: eps)
      }
      let x = detach().contiguous()
      if x.dtype == .float64 { run(x, Double.self) } else { run(x, Float.self) }
      withExtendedLifetime((x, mean, variance)) {}
    } vjp: { b in
      let x = b.input(0), g = b.g
      if Grad.isEnabled {
        let centred = x - x.mean(dim: axes, keepdim: true)
        let scale = (centred * centred).mean(dim: axes, keepdim: true).add(.double(eps)).rsqrt()
        let y = centred * scale, along = (g * y).mean(dim: axes, keepdim: true)
        return [(g - g.mean(dim: axes, keepdim: true) - y * along) * scale]
      }
      let d = Tensor(empty: x.shape, x.dtype), source = x.contiguous(), gradient = g.contiguous()
      if Failure.pending { return [nil] }
      func run<T: Wide>(_: T.Type) {
        kernel(T.self).backward(
          gradient.pointer(T.self), source.pointer(T.self), mean: mean.pointer(T.self),
          variance: variance.pointer(T.self), eps: eps, d.pointer(T.self))
      }
      if x.dtype == .float64 { run(Double.self) } else { run(Float.self) }
      withExtendedLifetime((source, gradient, mean, variance)) {}
      return [d]
    }
    return (y, mean, variance)
  }

  /// x · weight + bias with one number a channel (dimension 1).
  fileprivate func scaledByChannel(_ weight: Tensor?, _ bias: Tensor?) -> Tensor {
    var shape = Size(repeating: 1, count: ndim)
    shape[1] = self.shape[1]
    return scaled(weight?.reshape(shape), bias?.reshape(shape))
  }

  /// x · weight + bias.
  fileprivate func scaled(_ weight: Tensor?, _ bias: Tensor?) -> Tensor {
    if let weight, let bias { return bias.addcmul(self, weight) }
    return weight.map { mul($0) } ?? bias.map { add($0) } ?? self
  }

  fileprivate func hasLast(_ sizes: [Int], _ name: String) -> Bool {
    check(
      !sizes.isEmpty && sizes.count <= ndim && Array(shape.suffix(sizes.count)) == sizes,
      "\(name): \(described) does not end in the sizes \(sizes)")
  }

  /// Whether an optional tensor has one number for each of `count` channels.
  fileprivate func fits(_ other: Tensor?, _ count: Int, _ name: @autoclosure () -> String) -> Bool {
    check(
      other == nil || other!.count == count,
      "\(name()): \(other!.described) for the \(count) channels of \(described)")
  }
}

extension nn.functional {
  /// Each slice of the last dimensions with mean 0 and variance 1, times weight, plus bias (Ba et al. 2016).
  ///
  ///     F.layerNorm(x, [x.size(-1)])
  public static func layerNorm(
    _ input: Tensor, _ normalizedShape: [Int], weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5
  ) -> Tensor {
    guard input.hasLast(normalizedShape, "layerNorm"),
      check(
        [weight, bias].allSatisfy { $0 == nil || $0!.shape == Size(normalizedShape) },
        "layerNorm: weight and bias must have the shape \(normalizedShape)")
    else { return .placeholder }
    let y = input.wide.standardized((1...normalizedShape.count).map { -$0 }, eps).y
    return y.scaled(weight?.wide, bias?.wide).to(input.dtype)
  }

  /// x / √(mean of x² + eps) over the last dimensions, times weight (Zhang and Sennrich 2019); eps is by
  /// default the distance from 1 to the next number.
  public static func rmsNorm(
    _ input: Tensor, _ normalizedShape: [Int], weight: Tensor? = nil, eps: Double? = nil
  ) -> Tensor {
    guard input.hasLast(normalizedShape, "rmsNorm"),
      check(
        weight == nil || weight!.shape == Size(normalizedShape),
        "rmsNorm: weight must have the shape \(normalizedShape)")
    else { return .placeholder }
    let x = input.wide, eps = eps ?? (x.dtype == .float64 ? Double.ulpOfOne : Double(Float.ulpOfOne))
    let square = x.mul(x).mean(dim: (1...normalizedShape.count).map { -$0 }, keepdim: true)
    var y = x.mul(square.add(.double(eps)).rsqrt())
    if let weight { y = y.mul(weight.wide) }
    return y.to(input.dtype)
  }

  /// Each channel (dimension 1) with mean 0 and variance 1, times weight, plus bias (Ioffe and Szegedy 2015):
  /// in training by the batch, which also moves the running statistics by `momentum` towards the batch's,
  /// else by them.
  public static func batchNorm(
    _ input: Tensor, _ runningMean: Tensor?, _ runningVar: Tensor?, weight: Tensor? = nil,
    bias: Tensor? = nil,
    training: Bool = false, momentum: Double = 0.1, eps: Double = 1e-5
  ) -> Tensor {
    guard check(input.ndim >= 2, "batchNorm: \(input.described) must have 2 dimensions at least") else {
      return .placeholder
    }
    let channels = input.shape[1]
    guard input.fits(runningMean, channels, "batchNorm: runningMean"),
      input.fits(runningVar, channels, "batchNorm: runningVar"),
      input.fits(weight, channels, "batchNorm: weight"),
      input.fits(bias, channels, "batchNorm: bias"),
      check(
        training || runningMean != nil && runningVar != nil,
        "batchNorm: evaluation needs runningMean and runningVar")
    else { return .placeholder }
    let x = input.wide, dims = [0] + (2..<Swift.max(input.ndim, 2))
    if !training {
      let scale = runningVar!.wide.add(.double(eps)).rsqrt()
      let y = x.scaledByChannel(nil, runningMean!.wide.neg()).scaledByChannel(scale, nil)
      return y.scaledByChannel(weight?.wide, bias?.wide).to(input.dtype)
    }
    let n = input.count / Swift.max(channels, 1)
    if input.count == 0 && channels > 0 { return input.scaledByChannel(weight, bias) }
    guard check(n > 1, "batchNorm: \(input.described): training needs more than one value a channel") else {
      return .placeholder
    }
    let (y, mean, variance) = x.standardized(dims, eps)
    noGrad {
      func move(_ running: Tensor?, _ batch: Tensor) {
        running?.copy_(running!.mul(.double(1 - momentum)).add(batch, alpha: .double(momentum)))
      }
      move(runningMean, mean)
      move(runningVar, variance.mul(.double(Double(n) / Double(n - 1))))
    }
    return y.scaledByChannel(weight?.wide, bias?.wide).to(input.dtype)
  }

  /// The channels of each sample in `numGroups` groups with mean 0 and variance 1, times weight, plus bias
  /// (Wu and He 2018).
  public static func groupNorm(
    _ input: Tensor, _ numGroups: Int, weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5
  ) -> Tensor {
    guard check(input.ndim >= 2, "groupNorm: \(input.described) must have 2 dimensions at least"),
      check(
        input.shape.dropFirst().allSatisfy { $0 > 0 },
        "groupNorm: \(input.described): only the batch may be empty"),
      check(
        numGroups > 0 && input.shape[1] % Swift.max(numGroups, 1) == 0,
        "groupNorm: the channels of \(input.described) do not split into \(numGroups) groups"
      ),
      input.fits(weight, input.shape[1], "groupNorm: weight"),
      input.fits(bias, input.shape[1], "groupNorm: bias")
    else { return .placeholder }
    if input.count == 0 { return input.scaledByChannel(weight, bias) }
    let grouped = input.wide.reshape([input.shape[0], numGroups, input.count / (input.shape[0] * numGroups)])
    let y = grouped.standardized([2], eps).y.reshape(input.shape)
    return y.scaledByChannel(weight?.wide, bias?.wide).to(input.dtype)
  }

  /// Each channel of each sample with mean 0 and variance 1, times weight, plus bias (Ulyanov et al. 2016):
  /// by its own statistics, or without `useInputStats` by the running ones.
  public static func instanceNorm(
    _ input: Tensor, runningMean: Tensor? = nil, runningVar: Tensor? = nil, weight: Tensor? = nil,
    bias: Tensor? = nil,
    useInputStats: Bool = true, momentum: Double = 0.1, eps: Double = 1e-5
  ) -> Tensor {
    guard check(input.ndim >= 3, "instanceNorm: \(input.described) must have 3 dimensions at least"),
      input.fits(weight, input.shape[1], "instanceNorm: weight"),
      input.fits(bias, input.shape[1], "instanceNorm: bias"),
      input.fits(runningMean, input.shape[1], "instanceNorm: runningMean"),
      input.fits(runningVar, input.shape[1], "instanceNorm: runningVar"),
      check(
        useInputStats || runningMean != nil && runningVar != nil,
        "instanceNorm: runningMean and runningVar are needed without useInputStats")
    else { return .placeholder }
    if !useInputStats {
      return batchNorm(input, runningMean, runningVar, weight: weight, bias: bias, eps: eps)
    }
    let x = input.wide, dims = Array(2..<input.ndim), n = input.shape.dropFirst(2).reduce(1, *)
    guard check(n > 1, "instanceNorm: \(input.described): more than one value a channel is needed") else {
      return .placeholder
    }
    let (y, mean, variance) = x.standardized(dims, eps)
    noGrad {
      func move(_ running: Tensor?, _ samples: Tensor) {
        let batch = samples.reshape([input.shape[0], input.shape[1]]).mean(dim: [0])
        running?.copy_(running!.mul(.double(1 - momentum)).add(batch, alpha: .double(momentum)))
      }
      move(runningMean, mean)
      move(runningVar, variance.mul(.double(Double(n) / Double(n - 1))))
    }
    return y.scaledByChannel(weight?.wide, bias?.wide).to(input.dtype)
  }

  /// x / (k + α · mean of x² over `size` neighbouring channels)^β (Krizhevsky et al. 2012).
  public static func localResponseNorm(
    _ input: Tensor, _ size: Int, alpha: Double = 1e-4, beta: Double = 0.75, k: Double = 1
  ) -> Tensor {
    guard check(input.ndim >= 3, "localResponseNorm: \(input.described) must have 3 dimensions at least"),
      check(size > 0, "localResponseNorm: size \(size) must be positive")
    else { return .placeholder }
    if input.count == 0 { return input.clone() }
    let n = input.shape[0], c = input.shape[1]
    // Farther away there are no channels.
    let before = Swift.min(size / 2, c), after = Swift.min((size - 1) / 2, c)
    let square = pad(input.mul(input).reshape([n, c, input.count / (n * c)]), [0, 0, before, after])
    var sum = square.narrow(1, 0, c)
    for i in 1..<before + after + 1 { sum = sum.add(square.narrow(1, i, c)) }
    // The mean of integers is one.
    let mean = sum.div(.int(size), roundingMode: sum.dtype.isFloatingPoint ? nil : "trunc")
    let divisor = mean.mul(.double(alpha)).add(.double(k)).pow(.double(beta))
    return input.div(divisor.reshape(input.shape))
  }
}
