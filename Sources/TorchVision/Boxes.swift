import TorchCore

extension torchvision.utils {
  /// The image with a rectangle for each row (left, top, right, bottom) of `boxes`: [3, height, width]. `image` is uint8,
  /// or floating-point numbers between 0 and 1, with 1 or 3 channels. `colors` are red, green and blue of each box, or of
  /// all; `fill` colours the inside too, thinly; `width` is that of the lines in pixels.
  ///
  ///     let seen = torchvision.utils.drawBoundingBoxes(photo, torch.tensor([[10, 20, 110, 90]]), width: 3)
  public static func drawBoundingBoxes(
    _ image: Tensor, _ boxes: Tensor, colors: [[UInt8]]? = nil, fill: Bool = false, width: Int = 1
  ) -> Tensor {
    typealias F = torchvision.transforms.functional
    let n = boxes.ndim == 2 ? boxes.shape[0] : 0
    // Far from each other in the colour cube, whatever their number.
    let palette = [(1 << 25) - 1, (1 << 15) - 1, (1 << 21) - 1]
    let inks = colors ?? (0..<n).map { i in palette.map { UInt8(i * $0 % 255) } }
    guard
      check(
        image.ndim == 3 && (image.shape[0] == 1 || image.shape[0] == 3),
        "drawBoundingBoxes: \(image.described): an image is [1 or 3 channels, height, width]"),
      check(
        boxes.ndim == 2 && boxes.shape[1] == 4, "drawBoundingBoxes: \(boxes.described): boxes are [count, 4]"),
      check(
        inks.allSatisfy { $0.count == 3 } && (inks.count == n || inks.count == 1),
        "drawBoundingBoxes: colors \(inks): red, green and blue, once or for each of \(n) boxes"),
      check(width > 0, "drawBoundingBoxes: width \(width): must be positive")
    else { return .placeholder }
    let picture = Image(F.convertImageDtype(image, .uint8)).convert(.rgb)
    let edges = boxes.detach().to(.float64).contiguous().view(-1).toArray(Double.self)
    guard
      check(
        edges.allSatisfy { abs($0) < 0x1p28 },
        "drawBoundingBoxes: \(boxes.described): a coordinate is no number"),
      !Failure.pending
    else { return .placeholder }
    var result = picture
    for i in 0..<n {
      let e = edges[4 * i..<4 * i + 4].map { Int($0) }
      guard
        check(
          e[0] <= e[2] && e[1] <= e[3],
          "drawBoundingBoxes: box \(e): left, top, right and bottom, in this order")
      else { return .placeholder }
      result.draw((e[0], e[1], e[2], e[3]), inks[inks.count == 1 ? 0 : i], fill: fill, width: width)
    }
    return F.convertImageDtype(result.tensor(), image.dtype)
  }
}

extension Image {
  /// A rectangle whose corners lie inside of it; the colour of its inside covers 100 parts of 255.
  fileprivate mutating func draw(
    _ box: (left: Int, top: Int, right: Int, bottom: Int), _ ink: [UInt8], fill: Bool, width line: Int
  ) {
    let columns = Swift.max(0, box.left)..<Swift.max(0, box.left, Swift.min(width, box.right + 1))
    for y in Swift.max(0, box.top)..<Swift.max(0, box.top, Swift.min(height, box.bottom + 1)) {
      for x in columns {
        let depth = min(x - box.left, box.right - x, y - box.top, box.bottom - y)
        if depth >= line && !fill { continue }
        for c in 0..<3 {
          let i = (y * width + x) * 3 + c
          let mixed = Int(pixels[i]) * 155 + Int(ink[c]) * 100 + 128
          pixels[i] = depth < line ? ink[c] : UInt8(((mixed >> 8) + mixed) >> 8)
        }
      }
    }
  }
}
