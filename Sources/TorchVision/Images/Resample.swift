import Glibc
import TorchCore

extension torchvision.transforms {
  /// How pixels between pixels are found. Pillow's numbers (0 nearest, 1 lanczos, 2 bilinear, 3 bicubic, 4 box,
  /// 5 hamming) stand for them too.
  public enum InterpolationMode: String, Sendable, ExpressibleByIntegerLiteral {
    case nearest, nearestExact = "nearest-exact", bilinear, bicubic, box, hamming, lanczos

    public init(integerLiteral value: Int) {
      let modes: [InterpolationMode] = [.nearest, .lanczos, .bilinear, .bicubic, .box, .hamming]
      let isKnown = check(
        modes.indices.contains(value), "InterpolationMode: \(value): Pillow's numbers are 0 to 5")
      self = isKnown ? modes[value] : .nearest
    }

    /// Half the width of the filter, in pixels.
    var support: Double {
      switch self {
      case .nearest, .nearestExact: 0
      case .box: 0.5
      case .bilinear, .hamming: 1
      case .bicubic: 2
      case .lanczos: 3
      }
    }

    /// The weight of a pixel at this distance.
    func weight(_ x: Double) -> Double {
      let d = abs(x)
      switch self {
      case .nearest, .nearestExact: return 1
      case .box: return x > -0.5 && x <= 0.5 ? 1 : 0
      case .bilinear: return Swift.max(0, 1 - d)
      case .hamming:
        return d >= 1 ? 0 : sinc(d) * (0.54 + 0.46 * cos(.pi * d))
      case .bicubic:
        let a = -0.5
        return d < 1 ? ((a + 2) * d - (a + 3)) * d * d + 1 : d < 2 ? (((d - 5) * d + 8) * d - 4) * a : 0
      case .lanczos: return d < 3 ? sinc(x) * sinc(x / 3) : 0
      }
    }
    private func sinc(_ x: Double) -> Double { x == 0 ? 1 : sin(.pi * x) / (.pi * x) }
  }
}

/// For each pixel of a line of the result: where its source pixels begin, how many there are, and their weights as
/// integers, 2²² times the true ones. The filter widens where the image shrinks, so that every source pixel counts.
struct Taps {
  static let bits = 22
  var first: [Int] = [], count: [Int] = []
  /// `width` weights a pixel, of which the first `count` are used.
  let width: Int
  var weights: [Int32]

  /// From a line of `input` pixels to one of `output`.
  init(_ filter: torchvision.transforms.InterpolationMode, _ input: Int, _ output: Int) {
    let scale = Double(input) / Double(output), stretch = Swift.max(scale, 1)
    let support = filter.support * stretch
    width = Int(support.rounded(.up)) * 2 + 1
    weights = [Int32](repeating: 0, count: width * output)
    var line = [Double](repeating: 0, count: width)
    for i in 0..<output {
      let center = (Double(i) + 0.5) * scale
      let low = Swift.max(0, Int(center - support + 0.5))
      let n = Swift.min(input, Int(center + support + 0.5)) - low
      for k in 0..<n { line[k] = filter.weight((Double(k + low) - center + 0.5) / stretch) }
      let sum = line[0..<n].reduce(0, +)
      for k in 0..<n {
        let w = (sum != 0 ? line[k] / sum : line[k]) * Double(1 << Taps.bits)
        weights[i * width + k] = Int32(w + (w < 0 ? -0.5 : 0.5))
      }
      first.append(low)
      count.append(n)
    }
  }
}

extension Image {
  /// This picture in another size, as Pillow resizes: one pass along the rows and one along the columns, each rounded
  /// to 8 bits.
  func resized(_ width: Int, _ height: Int, _ filter: torchvision.transforms.InterpolationMode) -> Image {
    if (width, height) == (self.width, self.height) { return self }
    guard
      check(
        self.width > 0 && self.height > 0 && width > 0 && height > 0 && width < 1 << 28 && height < 1 << 28
          && width * height <= Image.maxPixels,
        "resize: \(self) to \(width) x \(height): both need pixels, and at most \(Image.maxPixels)")
    else { return self }
    if filter == .nearest || filter == .nearestExact { return scaled(width, height) }
    if mode.hasAlpha { return premultiplied().passes(width, height, filter).unpremultiplied() }
    return passes(width, height, filter)
  }

  private func passes(_ width: Int, _ height: Int, _ filter: torchvision.transforms.InterpolationMode)
    -> Image
  {
    func along(_ image: Image) -> Image {
      width == self.width ? image : image.horizontal(Taps(filter, self.width, width), width)
    }
    func across(_ image: Image) -> Image {
      height == self.height ? image : image.vertical(Taps(filter, self.height, height), height)
    }
    // The choice of Pillow 13, found by trying it: the rounding between the passes shows which one came first.
    // Older ones always begin with the rows.
    let isFlatter = height < self.height && 2 * (width - self.width) > height - self.height
    return isFlatter ? along(across(self)) : across(along(self))
  }

  private func horizontal(_ taps: Taps, _ width: Int) -> Image {
    Image(mode, width, height) { target in
      pixels.withUnsafeBufferPointer { pixels in
        taps.weights.withUnsafeBufferPointer { weights in
          var out = target.baseAddress!
          @inline(__always) func run(_ n: Int) {
            for y in 0..<height {
              let row = pixels.baseAddress! + y * self.width * n
              for x in 0..<width {
                var sum = SIMD4<Int32>(repeating: 1 << (Taps.bits - 1))
                let w = weights.baseAddress! + x * taps.width
                var p = row + taps.first[x] * n
                for k in 0..<taps.count[x] {
                  // As wide as a register: the lanes past the last channel are thrown away.
                  var value = SIMD4<Int32>()
                  for c in 0..<n { value[c] = Int32(p[c]) }
                  sum &+= value &* w[k]
                  p += n
                }
                for c in 0..<n { out[c] = byte(sum[c]) }
                out += n
              }
            }
          }
          switch mode.channels {
          case 1: run(1)
          case 2: run(2)
          case 3: run(3)
          default: run(4)
          }
        }
      }
    }
  }

  private func vertical(_ taps: Taps, _ height: Int) -> Image {
    let count = width * mode.channels
    return Image(mode, width, height) { target in
      pixels.withUnsafeBufferPointer { pixels in
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: count) { sums in
          for y in 0..<height {
            for i in 0..<count { sums[i] = 1 << (Taps.bits - 1) }
            for k in 0..<taps.count[y] {
              let w = taps.weights[y * taps.width + k]
              let row = pixels.baseAddress! + (taps.first[y] + k) * count
              for i in 0..<count { sums[i] &+= Int32(row[i]) &* w }
            }
            let out = target.baseAddress! + y * count
            for i in 0..<count { out[i] = byte(sums[i]) }
          }
        }
      }
    }
  }

  /// Of each step the pixel in the middle.
  private func scaled(_ width: Int, _ height: Int) -> Image {
    func positions(_ n: Int, _ limit: Int) -> [Int] {
      let step = Double(limit) / Double(n)
      var at = step * 0.5
      return (0..<n).map { _ in
        defer { at += step }
        return Swift.min(limit - 1, Int(at))
      }
    }
    let xs = positions(width, self.width), ys = positions(height, self.height)
    let n = mode.channels
    return Image(mode, width, height) { target in
      pixels.withUnsafeBufferPointer { pixels in
        var out = target.baseAddress!
        for y in ys {
          let row = pixels.baseAddress! + y * self.width * n
          for x in xs {
            for c in 0..<n { out[c] = row[x * n + c] }
            out += n
          }
        }
      }
    }
  }

  /// The rectangle of this picture, which it must contain.
  func cropped(_ left: Int, _ top: Int, _ width: Int, _ height: Int) -> Image {
    let n = mode.channels
    return Image(mode, width, height) { target in
      pixels.withUnsafeBufferPointer { pixels in
        for y in 0..<height {
          let row = pixels.baseAddress! + ((top + y) * self.width + left) * n
          (target.baseAddress! + y * width * n).update(from: row, count: width * n)
        }
      }
    }
  }
}

/// A sum of weighted bytes, rounded and clipped.
@inline(__always) private func byte(_ sum: Int32) -> UInt8 {
  UInt8(truncatingIfNeeded: Swift.min(255, Swift.max(0, sum >> Int32(Taps.bits))))
}
