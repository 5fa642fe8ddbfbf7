// Fractional max pooling (Graham, 2014): windows of one size at places drawn at random, about equally far apart.

extension Tensor {
  /// Pools the last dimensions to `output`; every plane has its own places, made from `samples` [n, c, d].
  fileprivate func fractionalMaxPool(
    _ kernel: [Int], _ output: [Int], _ samples: Tensor, _ name: StaticString
  )
    -> (output: Tensor, indices: Tensor)
  {
    let d = kernel.count, size = Array(shape.suffix(d)), result = Size(Array(shape.dropLast(d)) + output)
    let y = Tensor(empty: result, dtype), k = Tensor(empty: result, .int64)
    if Failure.pending { return (.placeholder, .placeholder) }
    let x = detach().contiguous(), drawn = samples.detach().to(.float64).toArray(Double.self)
    let planes = Size(shape.dropLast(d)).numel(), inside = Size(size).numel(), count = Size(output).numel()
    for p in 0..<planes {
      let axes = (0..<d).map { i in
        // PyTorch draws for x first in two dimensions, for z first in three.
        let sample = drawn[p * d + (d == 2 ? 1 - i : i)]
        let starts = Tensor.fractionalStarts(sample, size[i], output[i], kernel[i], dtype)
        return PoolWindows.Axis(size[i], starts: starts, kernel: kernel[i])
      }
      Pooling.max(
        dtype, 1, PoolWindows(axes), x.address + p * inside * dtype.itemSize,
        y.address + p * count * dtype.itemSize, k.pointer(Int64.self) + p * count)
    }
    Tensor.record(name, [self], [y], savesInputs: false) { b in [b.g.scatteredPlanes(k, size, adding: true)] }
    return (y, k)
  }

  /// ⌊(i + u) α⌋ - ⌊u α⌋ for α = (input - kernel) / (output - 1), computed in the type of the tensor.
  private static func fractionalStarts(
    _ u: Double, _ input: Int, _ output: Int, _ kernel: Int, _ dtype: DType
  )
    -> [Int]
  {
    func rounded(_ x: Double) -> Double { dtype.rounded(x) }
    let room = input - kernel
    if output <= 1 { return [room] }
    let alpha = rounded(rounded(Double(room)) / rounded(Double(output - 1)))
    return (0..<output).map { i in
      i == output - 1
        ? room : Int(rounded(rounded(Double(i) + u) * alpha)) - Int(rounded(u * alpha))
    }
  }
}

extension nn.functional {
  private static func fractional(
    _ d: Int, _ x: Tensor, _ kernelSize: any IntOrList, _ outputSize: (any IntOrList)?, _ ratio: [Double]?,
    _ samples: Tensor?, _ name: StaticString
  ) -> (output: Tensor, indices: Tensor) {
    func list(_ v: [Int]) -> [Int] { v.count == 1 ? Array(repeating: v[0], count: d) : v }
    let nothing = (output: Tensor.placeholder, indices: Tensor.placeholder), kernel = list(kernelSize.list)
    guard x.poolable(d, name),
      check(x.dtype.isFloatingPoint, "\(name.plain): \(x.described): floating-point numbers are needed"),
      check(
        (outputSize == nil) != (ratio == nil),
        "\(name.plain): either outputSize or outputRatio is needed, not both"),
      check(
        ratio == nil || (ratio!.count == 1 || ratio!.count == d) && ratio!.allSatisfy { $0 > 0 && $0 < 1 },
        "\(name.plain): outputRatio \(ratio ?? []): one number or \(d) between 0 and 1 are needed")
    else { return nothing }
    let size = Array(x.shape.suffix(d))
    let output =
      outputSize.map { list($0.list) }
      ?? (0..<d).map { Int(Double(size[$0]) * ratio![ratio!.count == 1 ? 0 : $0]) }
    guard
      check(
        kernel.count == d && output.count == d
          && (0..<d).allSatisfy {
            kernel[$0] > 0 && output[$0] > 0 && kernel[$0] <= size[$0] - output[$0] + 1
          },
        "\(name.plain): \(x.described): windows of \(kernel) do not fit \(output) times")
    else { return nothing }
    let batch = x.shape.count == d + 1 ? 1 : x.shape[0]
    let samples = samples ?? torch.rand(Size([batch, x.shape[-d - 1], d]), dtype: x.dtype)
    guard
      check(
        samples.shape.count == 3 && samples.shape[1] == x.shape[-d - 1] && samples.shape[2] == d
          && (samples.shape[0] == batch || samples.shape[0] > 1 && x.shape.count == d + 1),
        "\(name.plain): samples \(samples.described): [\(batch), \(x.shape[-d - 1]), \(d)] are needed")
    else { return nothing }
    return x.fractionalMaxPool(kernel, output, samples, name)
  }

  /// The largest elements of windows at random places, about equally far apart.
  public static func fractionalMaxPool2d(
    _ input: Tensor, _ kernelSize: any IntOrList, outputSize: (any IntOrList)? = nil,
    outputRatio: [Double]? = nil,
    _randomSamples: Tensor? = nil
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(input) {
        fractionalMaxPool2d(
          $0, kernelSize, outputSize: outputSize, outputRatio: outputRatio, _randomSamples: _randomSamples)
      }
    }
    return fractional(2, input, kernelSize, outputSize, outputRatio, _randomSamples, "fractionalMaxPool2d")
      .output
  }
  /// The largest elements of windows at random places, about equally far apart.
  public static func fractionalMaxPool3d(
    _ input: Tensor, _ kernelSize: any IntOrList, outputSize: (any IntOrList)? = nil,
    outputRatio: [Double]? = nil,
    _randomSamples: Tensor? = nil
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(input) {
        fractionalMaxPool3d(
          $0, kernelSize, outputSize: outputSize, outputRatio: outputRatio, _randomSamples: _randomSamples)
      }
    }
    return fractional(3, input, kernelSize, outputSize, outputRatio, _randomSamples, "fractionalMaxPool3d")
      .output
  }
  /// `fractionalMaxPool2d`, and where in the flattened image each element was.
  public static func fractionalMaxPool2dWithIndices(
    _ input: Tensor, _ kernelSize: any IntOrList, outputSize: (any IntOrList)? = nil,
    outputRatio: [Double]? = nil,
    _randomSamples: Tensor? = nil
  ) -> (output: Tensor, indices: Tensor) {
    fractional(2, input, kernelSize, outputSize, outputRatio, _randomSamples, "fractionalMaxPool2d")
  }
  /// `fractionalMaxPool3d`, and where in the flattened volume each element was.
  public static func fractionalMaxPool3dWithIndices(
    _ input: Tensor, _ kernelSize: any IntOrList, outputSize: (any IntOrList)? = nil,
    outputRatio: [Double]? = nil,
    _randomSamples: Tensor? = nil
  ) -> (output: Tensor, indices: Tensor) {
    fractional(3, input, kernelSize, outputSize, outputRatio, _randomSamples, "fractionalMaxPool3d")
  }
}
