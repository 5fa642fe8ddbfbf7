extension torch {
  /// Uniform numbers in [0, 1).
  ///
  ///     torch.manualSeed(0)
  ///     torch.rand(2, 2)        // tensor([[0.4963, 0.7682], [0.0885, 0.1320]])
  public static func rand(
    _ size: Int..., generator: Generator? = nil, out: Tensor? = nil, dtype: DType? = nil,
    device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    rand(
      Size(size), generator: generator, out: out, dtype: dtype, device: device, requiresGrad: requiresGrad)
  }
  /// Uniform numbers in [0, 1).
  public static func rand(
    _ size: Size, generator: Generator? = nil, out: Tensor? = nil, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    made("rand", size, dtype, out, device, requiresGrad) { $0.uniform_(generator: generator) }
  }

  /// Standard normal numbers; complex ones have variance 1/2 in each part.
  ///
  ///     torch.manualSeed(0)
  ///     torch.randn(2)        // tensor([ 1.5410, -0.2934])
  public static func randn(
    _ size: Int..., generator: Generator? = nil, out: Tensor? = nil, dtype: DType? = nil,
    device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    randn(
      Size(size), generator: generator, out: out, dtype: dtype, device: device, requiresGrad: requiresGrad)
  }
  /// Standard normal numbers; complex ones have variance 1/2 in each part.
  public static func randn(
    _ size: Size, generator: Generator? = nil, out: Tensor? = nil, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    made("randn", size, dtype, out, device, requiresGrad) { $0.normal_(generator: generator) }
  }

  /// Integers in [0, high).
  public static func randint(
    _ high: Int, _ size: Size, generator: Generator? = nil, out: Tensor? = nil, dtype: DType? = nil,
    device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    randint(
      0, high, size, generator: generator, out: out, dtype: dtype, device: device, requiresGrad: requiresGrad)
  }
  /// Integers in [low, high).
  public static func randint(
    _ low: Int, _ high: Int, _ size: Size, generator: Generator? = nil, out: Tensor? = nil,
    dtype: DType? = nil,
    device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    made("randint", size, dtype ?? out?.dtype ?? .int64, out, device, requiresGrad) {
      $0.random_(low, high, generator: generator)
    }
  }

  /// The integers 0 ..< n in random order.
  ///
  ///     torch.manualSeed(0)
  ///     torch.randperm(4)        // tensor([2, 0, 1, 3])
  public static func randperm(
    _ n: Int, generator: Generator? = nil, out: Tensor? = nil, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    let dtype = dtype ?? out?.dtype ?? .int64
    let limit = [DType.bool: 2, .uint8: 256, .int8: 128, .int16: 1 << 15, .float16: 2049, .bfloat16: 257]
    guard check(n >= 0, "randperm: n is \(n): it may not be negative"),
      check(n <= limit[dtype] ?? .max, "randperm: \(dtype.name) cannot hold all numbers below \(n)")
    else { return .placeholder }
    let y = Tensor(empty: [n], .int64)
    if Failure.pending || !available(device, "randperm") { return .placeholder }
    Generator.resolve(generator).permutation(y.pointer(Int64.self), n)
    return placed(y.to(dtype), out, requiresGrad)
  }

  /// Uniform numbers in [0, 1), in the shape of `input`.
  public static func randLike(
    _ input: Tensor, generator: Generator? = nil, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    made("randLike", like: input, dtype, device, requiresGrad) { $0.uniform_(generator: generator) }
  }
  /// Standard normal numbers in the shape of `input`.
  public static func randnLike(
    _ input: Tensor, generator: Generator? = nil, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    made("randnLike", like: input, dtype, device, requiresGrad) { $0.normal_(generator: generator) }
  }
  /// Integers in [0, high), in the shape of `input`.
  public static func randintLike(
    _ input: Tensor, _ high: Int, generator: Generator? = nil, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    randintLike(
      input, 0, high, generator: generator, dtype: dtype, device: device, requiresGrad: requiresGrad)
  }
  /// Integers in [low, high), in the shape of `input`.
  public static func randintLike(
    _ input: Tensor, _ low: Int, _ high: Int, generator: Generator? = nil, dtype: DType? = nil,
    device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    made("randintLike", like: input, dtype, device, requiresGrad) {
      $0.random_(low, high, generator: generator)
    }
  }

  /// Normal numbers, each with its own mean and standard deviation, broadcast.
  public static func normal(
    _ mean: Tensor, _ std: Tensor, generator: Generator? = nil, out: Tensor? = nil
  ) -> Tensor {
    let std = std.fitted(to: mean)
    guard deviations(std), let shape = Tensor.broadcast(mean, std, "normal") else { return .placeholder }
    return scattered([mean, std], out) {
      Tensor(empty: shape, mean.dtype).normal_(generator: generator).mul(std).add(mean)
    }
  }
  /// Normal numbers, each with its own mean.
  public static func normal(
    _ mean: Tensor, std: Double = 1, generator: Generator? = nil, out: Tensor? = nil
  ) -> Tensor {
    scattered([mean], out) {
      Tensor(empty: mean.shape, mean.dtype).normal_(generator: generator).mul(.double(std)).add(mean)
    }
  }
  /// Normal numbers, each with its own standard deviation.
  public static func normal(
    _ mean: Double, _ std: Tensor, generator: Generator? = nil, out: Tensor? = nil
  ) -> Tensor {
    guard deviations(std) else { return .placeholder }
    return scattered([std], out) {
      Tensor(empty: std.shape, std.dtype).normal_(generator: generator).mul(std).add(.double(mean))
    }
  }
  private static func deviations(_ std: Tensor) -> Bool {
    check(
      !std.dtype.isComplex && std.isNonNegative,
      "normal: std \(std.described): standard deviations are real and not negative")
  }
  /// Numbers around given ones. Their gradient is zero.
  private static func scattered(_ inputs: [Tensor], _ out: Tensor?, _ draw: () -> Tensor) -> Tensor {
    let y = noGrad { draw() }, sizes = inputs.map { ($0.shape, $0.dtype) }
    if Failure.pending { return .placeholder }
    Tensor.record("normal", inputs, [y], savesInputs: false) { _ in sizes.map { Tensor(full: $0.0, 0, $0.1) }
    }
    return y.written(to: out, "normal")
  }
  /// Normal numbers with this mean and standard deviation.
  public static func normal(
    _ mean: Double, _ std: Double, _ size: Size, generator: Generator? = nil, out: Tensor? = nil,
    dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    made("normal", size, dtype, out, device, requiresGrad) {
      $0.normal_(mean: mean, std: std, generator: generator)
    }
  }

  /// A tensor of numbers that `fill` draws, in the memory of `out` if there is one.
  private static func made(
    _ name: String, _ size: Size, _ dtype: DType?, _ out: Tensor?, _ device: Device?, _ requiresGrad: Bool,
    _ fill: (Tensor) -> Void
  ) -> Tensor {
    guard available(device, name), valid(size, name) else { return .placeholder }
    let y = Tensor(empty: size, dtype ?? out?.dtype ?? defaultDtype)
    fill(y)
    return placed(y, out, requiresGrad)
  }
  private static func made(
    _ name: String, like x: Tensor, _ dtype: DType?, _ device: Device?, _ requiresGrad: Bool,
    _ fill: (Tensor) -> Void
  ) -> Tensor {
    guard available(device, name) else { return .placeholder }
    let y = emptyLike(x, dtype: dtype)
    fill(y)
    return placed(y, nil, requiresGrad)
  }
}
