/// Which numbers a normalisation takes together.
private enum Grouping {
  /// The last dimensions, so many; weight and bias are numbers of their places.
  case last(Int)
  /// Each channel (dimension 1) of the whole batch.
  case channels
  /// In each sample, the channels in groups, so many.
  case samples(Int)

  /// Groups, runs and steps for the kernel; the shape of weight and bias among the dimensions of x; and the shape in
  /// which the groups are whole dimensions, `axes`.
  struct Form {
    var groups: Int, runs: Int, length: Int, groupStep: Int, runStep: Int
    var channels: (period: Int, share: Int)?
    var affine: Size, view: Size, axes: [Int]
  }

  func form(_ shape: Size) -> Form {
    func product(_ from: Int) -> Int { shape.dropFirst(from).reduce(1, *) }
    if case .last(let n) = self {
      let length = product(shape.count - n), groups = shape.prefix(shape.count - n).reduce(1, *)
      return Form(
        groups: groups, runs: 1, length: length, groupStep: length, runStep: length, channels: nil,
        affine: Size(shape.suffix(n)), view: shape, axes: Array(shape.count - n..<shape.count))
    }
    let (n, c, plane) = (shape[0], shape[1], product(2))
    var affine = Size(repeating: 1, count: shape.count)
    affine[1] = c
    guard case .samples(let groups) = self else {
      return Form(
        groups: c, runs: n, length: plane, groupStep: plane, runStep: c * plane, channels: (c, 1),
        affine: affine, view: shape, axes: [0] + (2..<Swift.max(shape.count, 2)))
    }
    let share = c / Swift.max(groups, 1)
    return Form(
      groups: n * groups, runs: share, length: plane, groupStep: share * plane, runStep: plane,
      channels: (Swift.max(groups, 1), share), affine: affine, view: [n, groups, share * plane], axes: [2])
  }
}

extension Tensor {
  /// The type that sums of squares are computed in: float32 for the half types.
  fileprivate var wide: Tensor { dtype == .float16 || dtype == .bfloat16 ? to(.float32) : self }

  /// (x - mean) / √(variance + eps) · weight + bias in each group, the variance divided by n; and the mean and
  /// variance of the groups, which have no history. With `statistics` those are used in place of the groups' own.
  fileprivate func standardized(
    _ grouping: Grouping, _ weight: Tensor?, _ bias: Tensor?, _ eps: Double,
    statistics: (mean: Tensor, variance: Tensor)? = nil
  ) -> (y: Tensor, mean: Tensor, variance: Tensor) {
    let none = (Tensor.placeholder, Tensor.placeholder, Tensor.placeholder)
    guard
      check(
        dtype == .float32 || dtype == .float64,
        "normalisation: \(described): floating-point numbers are needed"),
      !Failure.pending
    else { return none }
    if case .channels = grouping, shape[0] > 1, count < 16 * shape[0] * shape[1] {
      // Channels next to each other: each is made one run.
      let lines = transpose(0, 1), line = lines.reshape([1, shape[1], count / Swift.max(shape[1], 1)])
      let r = line.standardized(grouping, weight, bias, eps, statistics: statistics)
      return (r.y.reshape(lines.shape).transpose(0, 1), r.mean, r.variance)
    }
    let form = grouping.form(shape)
    func whole(_ x: Tensor?, _ otherwise: Double, _ shape: Size) -> Tensor {
      (x ?? Tensor(empty: shape, dtype).fill_(.double(otherwise))).to(dtype).contiguous().reshape(shape)
    }
    let weight = whole(weight, 1, form.affine), bias = whole(bias, 0, form.affine)
    let mean =
      statistics.map { whole($0.mean.detach(), 0, [form.groups]) } ?? Tensor(empty: [form.groups], dtype)
    let variance =
      statistics.map { whole($0.variance.detach(), 1, [form.groups]) } ?? Tensor(empty: [form.groups], dtype)
    if Failure.pending { return none }
    func kernel<T: Wide>(_: T.Type) -> Standardizing<T> {
      Standardizing(
        groups: form.groups, runs: form.runs, length: form.length, groupStep: form.groupStep,
        runStep: form.runStep, channels: form.channels, eps: eps)
    }
    let y = Tensor.primitive("standardize", [self, weight, bias], shape, dtype) { y in
      let x = detach().contiguous()
      func run<T: Wide>(_: T.Type) {
        kernel(T.self).forward(
          x.pointer(T.self), y.pointer(T.self), weight: weight.pointer(T.self), bias: bias.pointer(T.self),
          mean: mean.pointer(T.self), variance: variance.pointer(T.self), measures: statistics == nil)
      }
      if dtype == .float64 { run(Double.self) } else { run(Float.self) }
      withExtendedLifetime((x, weight, bias, mean, variance)) {}
    } vjp: { b in
      let x = b.input(0), weight = b.input(1), g = b.g
      if Grad.isEnabled || statistics != nil {
        let v = x.reshape(form.view), axes = form.axes
        var centre = mean, spread = variance
        if statistics == nil {
          centre = v.mean(dim: axes, keepdim: true)
          spread = (v - centre).square().mean(dim: axes, keepdim: true)
        } else {
          centre = centre.reshape(form.affine)
          spread = spread.reshape(form.affine)
        }
        let scale = spread.add(.double(eps)).rsqrt(), z = (v - centre) * scale
        let ofWeight = (g * z.reshape(x.shape)).sumToSize(form.affine), ofBias = g.sumToSize(form.affine)
        let gw = (g * weight).reshape(form.view)
        if statistics != nil { return [(gw * scale).reshape(x.shape), ofWeight, ofBias] }
        let along = (gw * z).mean(dim: axes, keepdim: true)
        let dx = (gw - gw.mean(dim: axes, keepdim: true) - z * along) * scale
        return [dx.reshape(x.shape), ofWeight, ofBias]
      }
      let source = x.contiguous(), gradient = g.contiguous(), dx = Tensor(empty: x.shape, x.dtype)
      let dWeight = Tensor(empty: form.affine, x.dtype), dBias = Tensor(empty: form.affine, x.dtype)
      if Failure.pending { return [nil, nil, nil] }
      func run<T: Wide>(_: T.Type) {
        kernel(T.self).backward(
          gradient.pointer(T.self), source.pointer(T.self), weight: weight.pointer(T.self),
          mean: mean.pointer(T.self), variance: variance.pointer(T.self), dx: dx.pointer(T.self),
          dWeight: dWeight.pointer(T.self), dBias: dBias.pointer(T.self))
      }
      if x.dtype == .float64 { run(Double.self) } else { run(Float.self) }
      withExtendedLifetime((source, gradient, weight, mean, variance)) {}
      return [dx, dWeight, dBias]
    }
    return (y, mean, variance)
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
    return input.wide.standardized(.last(normalizedShape.count), weight, bias, eps).y.to(input.dtype)
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
    let x = input.wide, n = input.count / Swift.max(channels, 1)
    if !training || input.count == 0 {
      let none = Tensor(empty: [channels], x.dtype).fill_(1)
      let statistics = (runningMean ?? none, runningVar ?? none)
      return x.standardized(.channels, weight, bias, eps, statistics: statistics).y.to(input.dtype)
    }
    guard check(n > 1, "batchNorm: \(input.described): training needs more than one value a channel") else {
      return .placeholder
    }
    let (y, mean, variance) = x.standardized(.channels, weight, bias, eps)
    noGrad {
      func move(_ running: Tensor?, _ batch: Tensor) {
        running?.copy_(running!.mul(.double(1 - momentum)).add(batch, alpha: .double(momentum)))
      }
      move(runningMean, mean)
      move(runningVar, variance.mul(.double(Double(n) / Double(n - 1))))
    }
    return y.to(input.dtype)
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
    return input.wide.standardized(.samples(numGroups), weight, bias, eps).y.to(input.dtype)
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
    let x = input.wide, n = input.shape.dropFirst(2).reduce(1, *)
    guard check(n != 1, "instanceNorm: \(input.described): more than one value a channel is needed") else {
      return .placeholder
    }
    let (y, mean, variance) = x.standardized(.samples(input.shape[1]), weight, bias, eps)
    noGrad {
      func move(_ running: Tensor?, _ samples: Tensor) {
        let batch = samples.reshape([input.shape[0], input.shape[1]]).mean(dim: [0])
        running?.copy_(running!.mul(.double(1 - momentum)).add(batch, alpha: .double(momentum)))
      }
      move(runningMean, mean)
      move(runningVar, variance.mul(.double(Double(n) / Double(n - 1))))
    }
    return y.to(input.dtype)
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
