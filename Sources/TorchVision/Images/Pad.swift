import TorchCore

extension torchvision.transforms {
  /// What lies around a padded image: one colour, its edge, or its reflection without or with the edge itself.
  public enum PaddingMode: String, Sendable { case constant, edge, reflect, symmetric }
}

extension Image {
  /// More pixels on each side, or fewer where a number is negative.
  func padded(
    _ left: Int, _ top: Int, _ right: Int, _ bottom: Int, _ fill: [UInt8] = [0, 0, 0, 0],
    _ around: torchvision.transforms.PaddingMode = .constant
  ) -> Image {
    guard let columns = sources(width, left, right, around), let rows = sources(height, top, bottom, around),
      check(
        columns.count * rows.count <= Image.maxPixels,
        "pad: \(self) to \(columns.count) x \(rows.count): an image has at most \(Image.maxPixels) pixels")
    else { return self }
    let n = mode.channels
    // The columns of the picture itself, which lie side by side, and those beside them.
    let inner = Swift.max(0, left)..<Swift.max(0, left, columns.count - Swift.max(0, right))
    let beside = [0..<inner.lowerBound, inner.upperBound..<columns.count]
    return Image(mode, columns.count, rows.count) { target in
      pixels.withUnsafeBufferPointer { pixels in
        for (row, y) in rows.enumerated() {
          let out = target.baseAddress! + row * columns.count * n
          if y < 0 {
            for i in 0..<columns.count * n { out[i] = fill[i % n] }
            continue
          }
          let line = pixels.baseAddress! + y * width * n
          if !inner.isEmpty {
            (out + inner.lowerBound * n).update(
              from: line + columns[inner.lowerBound] * n, count: inner.count * n)
          }
          for x in beside.joined() {
            for c in 0..<n { out[x * n + c] = columns[x] < 0 ? fill[c] : line[columns[x] * n + c] }
          }
        }
      }
    }
  }

  /// The source of each pixel of a padded line, -1 for none; nil after an error.
  private func sources(
    _ count: Int, _ before: Int, _ after: Int, _ around: torchvision.transforms.PaddingMode
  ) -> [Int]? {
    let first = Swift.max(0, -before), n = count - first - Swift.max(0, -after)
    let (before, after) = (Swift.max(0, before), Swift.max(0, after))
    let isEmpty = n <= 0 && (around != .constant || before + n + after <= 0)
    guard
      check(
        !isEmpty && before < 1 << 28 && after < 1 << 28,
        "pad: \(self): paddings \(before) and \(after) leave no image")
    else { return nil }
    return (0..<before + n + after).map { i in
      let x = i - before
      switch around {
      case .constant: return x >= 0 && x < n ? x + first : -1
      case .edge: return Swift.max(0, Swift.min(n - 1, x)) + first
      case .reflect:
        if n == 1 { return first }
        let period = 2 * (n - 1), k = (x % period + period) % period
        return (k < n ? k : period - k) + first
      case .symmetric:
        let k = (x % (2 * n) + 2 * n) % (2 * n)
        return (k < n ? k : 2 * n - 1 - k) + first
      }
    }
  }
}
