// Pooling to a given size, and the way back from the places of maxima.

extension nn.functional {
  /// Windows that divide the last dimensions into `size` parts, nil where the size stays.
  private static func parts(_ d: Int, _ x: Tensor, _ size: any OutputSize, _ name: StaticString) -> (
    PoolWindows, [Int]
  )? {
    let list = size.sizes
    guard
      check(
        list.count == 1 || list.count == d,
        "\(name.plain): outputSize has \(list.count) numbers: one or \(d) are needed"),
      check(
        list.allSatisfy { ($0 ?? 0) >= 0 && ($0 ?? 0) < 1 << 31 },
        "\(name.plain): outputSize \(list.map { $0 ?? -1 }): no size may be negative"),
      x.poolable(d, name)
    else { return nil }
    let output = (0..<d).map { (list.count == 1 ? list[0] : list[$0]) ?? x.shape[$0 - d] }
    return (PoolWindows((0..<d).map { .init(adaptive: x.shape[$0 - d], output[$0]) }), output)
  }
  private static func adaptiveAvg(_ d: Int, _ x: Tensor, _ size: any OutputSize, _ name: StaticString)
    -> Tensor
  {
    guard let (w, output) = parts(d, x, size, name),
      check(x.dtype.isFloatingPoint, "\(name.plain): \(x.described): floating-point numbers are needed")
    else { return .placeholder }
    return x.averagePool(w, output, name)
  }
  private static func adaptiveMax(_ d: Int, _ x: Tensor, _ size: any OutputSize, _ name: StaticString) -> (
    output: Tensor, indices: Tensor
  ) {
    guard let (w, output) = parts(d, x, size, name) else { return (.placeholder, .placeholder) }
    return x.maxPool(w, output, name)
  }

  /// The means of `outputSize` parts of equal length, rounded outwards.
  public static func adaptiveAvgPool1d(_ input: Tensor, _ outputSize: any OutputSize) -> Tensor {
    adaptiveAvg(1, input, outputSize, "adaptiveAvgPool1d")
  }
  /// The means of parts of images; nil keeps a size: `[nil, 7]`.
  ///
  ///     F.adaptiveAvgPool2d(torch.rand(1, 512, 9, 11), 1).shape   // torch.Size([1, 512, 1, 1])
  public static func adaptiveAvgPool2d(_ input: Tensor, _ outputSize: any OutputSize) -> Tensor {
    adaptiveAvg(2, input, outputSize, "adaptiveAvgPool2d")
  }
  /// The means of parts of volumes.
  public static func adaptiveAvgPool3d(_ input: Tensor, _ outputSize: any OutputSize) -> Tensor {
    if let cast = Autocast.on { return cast.wide(input) { adaptiveAvgPool3d($0, outputSize) } }
    return adaptiveAvg(3, input, outputSize, "adaptiveAvgPool3d")
  }

  /// The largest elements of `outputSize` parts of equal length, rounded outwards.
  public static func adaptiveMaxPool1d(_ input: Tensor, _ outputSize: any OutputSize) -> Tensor {
    adaptiveMax(1, input, outputSize, "adaptiveMaxPool1d").output
  }
  /// The largest elements of parts of images.
  public static func adaptiveMaxPool2d(_ input: Tensor, _ outputSize: any OutputSize) -> Tensor {
    adaptiveMax(2, input, outputSize, "adaptiveMaxPool2d").output
  }
  /// The largest elements of parts of volumes.
  public static func adaptiveMaxPool3d(_ input: Tensor, _ outputSize: any OutputSize) -> Tensor {
    if let cast = Autocast.on { return cast.wide(input) { adaptiveMaxPool3d($0, outputSize) } }
    return adaptiveMax(3, input, outputSize, "adaptiveMaxPool3d").output
  }
  /// `adaptiveMaxPool1d`, and where each element was.
  public static func adaptiveMaxPool1dWithIndices(_ input: Tensor, _ outputSize: any OutputSize) -> (
    output: Tensor, indices: Tensor
  ) {
    adaptiveMax(1, input, outputSize, "adaptiveMaxPool1d")
  }
  /// `adaptiveMaxPool2d`, and where in the flattened image each element was.
  public static func adaptiveMaxPool2dWithIndices(_ input: Tensor, _ outputSize: any OutputSize) -> (
    output: Tensor, indices: Tensor
  ) {
    adaptiveMax(2, input, outputSize, "adaptiveMaxPool2d")
  }
  /// `adaptiveMaxPool3d`, and where in the flattened volume each element was.
  public static func adaptiveMaxPool3dWithIndices(_ input: Tensor, _ outputSize: any OutputSize) -> (
    output: Tensor, indices: Tensor
  ) {
    adaptiveMax(3, input, outputSize, "adaptiveMaxPool3d")
  }

  private static func unpool(
    _ d: Int, _ x: Tensor, _ indices: Tensor, _ kernel: any IntOrList, _ stride: (any IntOrList)?,
    _ padding: any IntOrList, _ outputSize: [Int]?, _ name: StaticString
  ) -> Tensor {
    func list(_ v: [Int]) -> [Int] { v.count == 1 ? Array(repeating: v[0], count: d) : v }
    let stride = stride.flatMap { $0.list.isEmpty ? nil : $0 }
    let (k, p) = (list(kernel.list), list(padding.list)), s = stride.map { list($0.list) } ?? k
    let limit = { (v: [Int], least: Int) in v.count == d && v.allSatisfy { $0 >= least && $0 < 1 << 31 } }
    guard
      check(
        x.shape.count == d + 1 || x.shape.count == d + 2,
        "\(name.plain): \(x.described): \(d + 1) dimensions are needed, or \(d + 2) with a batch"),
      check(indices.dtype == .int64, "\(name.plain): indices \(indices.described): int64 is needed"),
      check(
        indices.shape == x.shape,
        "\(name.plain): \(x.described) and indices \(indices.described): the shapes must be equal"),
      check(
        limit(k, 1) && limit(s, 1) && limit(p, 0),
        "\(name.plain): kernelSize \(k), stride \(s), padding \(p): positive numbers are needed, one or \(d) of each"
      )
    else { return .placeholder }
    let usual = (0..<d).map { (x.shape[$0 - d] - 1) * s[$0] - 2 * p[$0] + k[$0] }
    let size = outputSize.map { Array($0.suffix(d)) } ?? usual
    guard
      check(
        size.count == d && (outputSize == nil || outputSize!.count == d || outputSize!.count == x.shape.count)
          && (0..<d).allSatisfy { size[$0] > 0 && abs(size[$0] - usual[$0]) < s[$0] || size[$0] == usual[$0] },
        "\(name.plain): outputSize \(outputSize ?? size): about \(usual) is needed"),
      size.allSatisfy({ check($0 > 0, "\(name.plain): \(x.described): the result would be empty") })
    else { return .placeholder }
    let area = size.reduce(1, *), flat = indices.contiguous()
    let places = UnsafeBufferPointer(start: flat.pointer(Int64.self), count: flat.count)
    guard
      check(
        places.allSatisfy { $0 >= 0 && $0 < area },
        "\(name.plain): an index lies outside of the \(area) elements of a plane of \(size)")
    else { return .placeholder }
    return withExtendedLifetime(flat) { x.scatteredPlanes(flat, size, adding: false) }
  }

  /// The inverse of `maxPool1dWithIndices`: the elements at their places, zeros elsewhere.
  public static func maxUnpool1d(
    _ input: Tensor, _ indices: Tensor, _ kernelSize: any IntOrList, stride: (any IntOrList)? = nil,
    padding: any IntOrList = 0, outputSize: [Int]? = nil
  ) -> Tensor {
    unpool(1, input, indices, kernelSize, stride, padding, outputSize, "maxUnpool1d")
  }
  /// The inverse of `maxPool2dWithIndices`: the elements at their places, zeros elsewhere.
  public static func maxUnpool2d(
    _ input: Tensor, _ indices: Tensor, _ kernelSize: any IntOrList, stride: (any IntOrList)? = nil,
    padding: any IntOrList = 0, outputSize: [Int]? = nil
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(input, indices) {
        maxUnpool2d($0, $1, kernelSize, stride: stride, padding: padding, outputSize: outputSize)
      }
    }
    return unpool(2, input, indices, kernelSize, stride, padding, outputSize, "maxUnpool2d")
  }
  /// The inverse of `maxPool3dWithIndices`: the elements at their places, zeros elsewhere.
  public static func maxUnpool3d(
    _ input: Tensor, _ indices: Tensor, _ kernelSize: any IntOrList, stride: (any IntOrList)? = nil,
    padding: any IntOrList = 0, outputSize: [Int]? = nil
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(input, indices) {
        maxUnpool3d($0, $1, kernelSize, stride: stride, padding: padding, outputSize: outputSize)
      }
    }
    return unpool(3, input, indices, kernelSize, stride, padding, outputSize, "maxUnpool3d")
  }
}
