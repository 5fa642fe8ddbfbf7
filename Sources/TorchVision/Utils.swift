import TorchCore

extension torchvision.utils {
  /// Images [batch, channels, height, width] side by side in one, `nrow` in a row; grey ones become RGB. One image,
  /// with 3 or 2 dimensions, comes back as it is.
  ///
  ///     let grid = torchvision.utils.makeGrid(images, nrow: 8)      // 64 of [1, 28, 28]: [3, 242, 242]
  ///
  /// `padding` pixels of `padValue` lie around each. `normalize` maps `valueRange`, or the least and the greatest
  /// number, to 0 and 1, `scaleEach` those of each image by itself.
  public static func makeGrid(
    _ tensor: Tensor, nrow: Int = 8, padding: Int = 2, normalize: Bool = false,
    valueRange: (Double, Double)? = nil, scaleEach: Bool = false, padValue: Double = 0
  ) -> Tensor {
    guard
      check(
        (2...4).contains(tensor.ndim) && tensor.count > 0,
        "makeGrid: \(tensor.described): images are [batch, channels, height, width]"),
      check(
        nrow > 0 && padding >= 0 && padding < 1 << 20,
        "makeGrid: nrow \(nrow), padding \(padding): nrow must be positive, padding not negative")
    else { return .placeholder }
    if Failure.pending { return .placeholder }
    var x = tensor.detach()
    for _ in tensor.ndim..<4 { x = x.unsqueeze(0) }
    if x.shape[1] == 1 { x = torch.cat([x, x, x], dim: 1) }
    if normalize {
      func scaled(_ x: Tensor) -> Tensor {
        let (low, high) = valueRange ?? (x.min().item(), x.max().item())
        let width = Swift.max(high - low, 1e-5)
        return (x.clamp(min: .double(low), max: .double(high)) - .double(low)) / .double(width)
      }
      x = scaleEach ? torch.stack(x.unbind(dim: 0).map(scaled)) : scaled(x)
    }
    if Failure.pending { return .placeholder }
    let n = x.shape[0]
    if n == 1 { return x.squeeze(0) }
    let columns = Swift.min(nrow, n), rows = (n + columns - 1) / columns
    let (height, width) = (x.shape[2] + padding, x.shape[3] + padding)
    let size: Size = [x.shape[1], height * rows + padding, width * columns + padding]
    let grid = torch.full(size, .double(padValue), dtype: x.dtype)
    for k in 0..<n {
      let (top, left) = (k / columns * height + padding, k % columns * width + padding)
      grid.narrow(1, top, height - padding).narrow(2, left, width - padding).copy_(x[k])
    }
    return grid
  }

  /// Images of one size side by side in one.
  public static func makeGrid(
    _ tensor: [Tensor], nrow: Int = 8, padding: Int = 2, normalize: Bool = false,
    valueRange: (Double, Double)? = nil, scaleEach: Bool = false, padValue: Double = 0
  ) -> Tensor {
    makeGrid(
      torch.stack(tensor), nrow: nrow, padding: padding, normalize: normalize, valueRange: valueRange,
      scaleEach: scaleEach, padValue: padValue)
  }

  @available(*, deprecated, renamed: "makeGrid(_:nrow:padding:normalize:valueRange:scaleEach:padValue:)")
  public static func makeGrid(
    _ tensor: Tensor, nrow: Int = 8, padding: Int = 2, normalize: Bool = false, range: (Double, Double),
    scaleEach: Bool = false, padValue: Double = 0
  ) -> Tensor {
    makeGrid(
      tensor, nrow: nrow, padding: padding, normalize: normalize, valueRange: range, scaleEach: scaleEach,
      padValue: padValue)
  }

  /// Writes an image, or a batch of them as a grid, with numbers between 0 and 1. The name's ending, or `format`, says
  /// how; the other options are those of `makeGrid`.
  ///
  ///     try torchvision.utils.saveImage(samples, "samples.png", nrow: 4, normalize: true)
  public static func saveImage(
    _ tensor: Tensor, _ filename: String, format: String? = nil, nrow: Int = 8, padding: Int = 2,
    normalize: Bool = false, valueRange: (Double, Double)? = nil, scaleEach: Bool = false,
    padValue: Double = 0
  ) throws {
    let image = try withError {
      let grid = makeGrid(
        tensor, nrow: nrow, padding: padding, normalize: normalize, valueRange: valueRange,
        scaleEach: scaleEach, padValue: padValue)
      // One half more, so that cutting to whole numbers rounds.
      return Image(grid.mul(255).add(0.5).clamp(min: 0, max: 255).to(.uint8))
    }
    try image.save(filename, format: format)
  }

  /// Writes images of one size as a grid.
  public static func saveImage(
    _ tensor: [Tensor], _ filename: String, format: String? = nil, nrow: Int = 8, padding: Int = 2,
    normalize: Bool = false, valueRange: (Double, Double)? = nil, scaleEach: Bool = false,
    padValue: Double = 0
  ) throws {
    try saveImage(
      withError { torch.stack(tensor) }, filename, format: format, nrow: nrow, padding: padding,
      normalize: normalize, valueRange: valueRange, scaleEach: scaleEach, padValue: padValue)
  }

  @available(
    *, deprecated, renamed: "saveImage(_:_:format:nrow:padding:normalize:valueRange:scaleEach:padValue:)"
  )
  public static func saveImage(
    _ tensor: Tensor, _ filename: String, nrow: Int = 8, padding: Int = 2, normalize: Bool = false,
    range: (Double, Double), scaleEach: Bool = false
  ) throws {
    try saveImage(
      tensor, filename, nrow: nrow, padding: padding, normalize: normalize, valueRange: range,
      scaleEach: scaleEach)
  }
}
