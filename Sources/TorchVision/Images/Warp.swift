import Glibc
import TorchCore

/// Where a pixel of the result comes from: six numbers of an affine map, (a x + b y + c, d x + e y + f).
typealias AffineMap = (a: Double, b: Double, c: Double, d: Double, e: Double, f: Double)

extension Image {
  /// Each pixel of the result from where an affine map sends it, with Pillow's arithmetic; `fill` where that is outside.
  func warped(
    _ m: AffineMap, _ width: Int, _ height: Int, _ filter: torchvision.transforms.InterpolationMode,
    _ fill: [UInt8]
  ) -> Image {
    if filter == .nearest || filter == .nearestExact { return nearest(m, width, height, fill) }
    return interpolated(width, height, filter, fill) { x, y in
      (m.a * x + m.b * y + m.c, m.d * x + m.e * y + m.f)
    }
  }

  /// The same for a projective map: the affine numbers over g x + h y + 1.
  func warped(
    perspective m: [Double], _ width: Int, _ height: Int, _ filter: torchvision.transforms.InterpolationMode,
    _ fill: [UInt8]
  ) -> Image {
    func position(_ x: Double, _ y: Double) -> (Double, Double) {
      let w = m[6] * x + m[7] * y + 1
      return ((m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w)
    }
    guard filter == .nearest || filter == .nearestExact else {
      return interpolated(width, height, filter, fill, position)
    }
    return picked(width, height, fill) { x, y in
      let (u, v) = position(Double(x) + 0.5, Double(y) + 0.5)
      return u >= 0 && v >= 0 && u < Double(self.width) && v < Double(self.height)
        ? (Int(u), Int(v)) : (-1, -1)
    }
  }

  /// Turned counterclockwise by an angle in degrees around `center`, the middle unless given; quarters of a turn
  /// move pixels as they are. `expand` makes room for all of the picture.
  func rotated(
    _ angle: Double, _ filter: torchvision.transforms.InterpolationMode, expand: Bool, center: [Double]?,
    fill: [UInt8]
  ) -> Image {
    var angle = fmod(angle, 360)
    if angle < 0 { angle += 360 }
    if center == nil {
      if angle == 0 { return self }
      if angle == 180 { return rotatedHalf() }
      if angle == 90 && (expand || width == height) { return transposed().flippedVertically() }
      if angle == 270 && (expand || width == height) { return transposed().flippedHorizontally() }
    }
    func rounded(_ x: Double) -> Double { (x * 1e15).rounded(.toNearestOrEven) / 1e15 }
    let radians = -angle * .pi / 180, middle = center ?? [Double(width) / 2, Double(height) / 2]
    let (cosine, sine) = (rounded(cos(radians)), rounded(sin(radians)))
    var m: AffineMap = (cosine, sine, 0, rounded(-sin(radians)), cosine, 0)
    func apply(_ x: Double, _ y: Double) -> (Double, Double) {
      (m.a * x + m.b * y + m.c, m.d * x + m.e * y + m.f)
    }
    let moved = apply(-middle[0], -middle[1])
    (m.c, m.f) = (moved.0 + middle[0], moved.1 + middle[1])
    guard expand else { return warped(m, width, height, filter, fill) }
    let corners = [(0, 0), (width, 0), (width, height), (0, height)].map { apply(Double($0.0), Double($0.1)) }
    func extent(_ x: [Double]) -> Double { ceil(x.max()!) - floor(x.min()!) }
    let (w, h) = (extent(corners.map(\.0)), extent(corners.map(\.1)))
    (m.c, m.f) = apply(-(w - Double(width)) / 2, -(h - Double(height)) / 2)
    return warped(m, Int(w), Int(h), filter, fill)
  }

  /// The pixel that the map hits. As in Pillow an upright map steps along the row in floating point, any other in
  /// units of 2⁻¹⁶ pixel, unless the picture is too large for that.
  private func nearest(_ m: AffineMap, _ width: Int, _ height: Int, _ fill: [UInt8]) -> Image {
    func inside(_ v: Double, _ limit: Int) -> Int { v >= 0 && v < Double(limit) ? Int(v) : -1 }
    if m.b == 0 && m.d == 0 {
      func positions(_ n: Int, _ step: Double, _ start: Double, _ limit: Int) -> [Int] {
        var at = start + step * 0.5
        return (0..<n).map { _ in
          defer { at += step }
          return inside(at, limit)
        }
      }
      let xs = positions(width, m.a, m.c, self.width), ys = positions(height, m.e, m.f, self.height)
      return picked(width, height, fill) { x, y in (xs[x], ys[y]) }
    }
    let corners = [(0, 0), (width, height), (0, height), (width, 0)].map { (Double($0.0), Double($0.1)) }
    let isSmall = corners.allSatisfy { x, y in
      abs(x * m.a + y * m.b + m.c) < 32768 && abs(x * m.d + y * m.e + m.f) < 32768
    }
    guard isSmall else {
      return picked(width, height, fill) { x, y in
        let (x, y) = (Double(x) + 0.5, Double(y) + 0.5)
        return (
          inside(m.a * x + m.b * y + m.c, self.width), inside(m.d * x + m.e * y + m.f, self.height)
        )
      }
    }
    func fixed(_ v: Double) -> Int { Int((v * 65536 + 0.5).rounded(.down)) }
    let (a, b, d, e) = (fixed(m.a), fixed(m.b), fixed(m.d), fixed(m.e))
    let c = fixed(m.c + m.a * 0.5 + m.b * 0.5), f = fixed(m.f + m.d * 0.5 + m.e * 0.5)
    let (columns, rows) = (self.width, self.height)
    return picked(width, height, fill) { x, y in
      let (u, v) = ((c &+ a &* x &+ b &* y) >> 16, (f &+ d &* x &+ e &* y) >> 16)
      return u >= 0 && v >= 0 && u < columns && v < rows ? (u, v) : (-1, -1)
    }
  }

  /// The pixel at `source` of each pixel of the result; `fill` where a coordinate is negative.
  @inline(__always) private func picked(
    _ width: Int, _ height: Int, _ fill: [UInt8], _ source: (Int, Int) -> (Int, Int)
  ) -> Image {
    guard isAllowed(width, height) else { return self }
    return Image(mode, width, height) { target in
      pixels.withUnsafeBufferPointer { pixels in
        let p = pixels.baseAddress!, row = self.width
        @inline(__always) func run(_ n: Int) {
          for y in 0..<height {
            for x in 0..<width {
              let out = target.baseAddress! + (y &* width &+ x) &* n, (u, v) = source(x, y)
              if u >= 0 && v >= 0 {
                let from = p + (v &* row &+ u) &* n
                for c in 0..<n { out[c] = from[c] }
              } else {
                for c in 0..<n { out[c] = fill[c] }
              }
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

  private func isAllowed(_ width: Int, _ height: Int) -> Bool {
    check(
      self.width > 0 && self.height > 0 && width > 0 && height > 0 && width < 1 << 28 && height < 1 << 28
        && width * height <= Image.maxPixels,
      "transforms: \(self) to \(width) x \(height): both need pixels, and at most \(Image.maxPixels)")
  }

  /// Between pixels, by two or four of them in each direction.
  @inline(__always) private func interpolated(
    _ width: Int, _ height: Int, _ filter: torchvision.transforms.InterpolationMode, _ fill: [UInt8],
    _ position: (Double, Double) -> (Double, Double)
  ) -> Image {
    guard isAllowed(width, height),
      check(
        filter == .bilinear || filter == .bicubic,
        "transforms: interpolation \(filter.rawValue): warping takes nearest, bilinear and bicubic")
    else { return self }
    let image = mode.hasAlpha ? premultiplied() : self
    let (columns, rows) = (self.width, self.height)
    let result = Image(mode, width, height) { target in
      image.pixels.withUnsafeBufferPointer { pixels in
        @inline(__always) func run(_ n: Int, cubic: Bool) {
          for y in 0..<height {
            for x in 0..<width {
              let out = target.baseAddress! + (y &* width &+ x) &* n
              let (u, v) = position(Double(x) + 0.5, Double(y) + 0.5)
              guard u >= 0 && v >= 0 && u < Double(columns) && v < Double(rows) else {
                for c in 0..<n { out[c] = fill[c] }
                continue
              }
              let (left, top) = ((u - 0.5).rounded(.down), (v - 0.5).rounded(.down))
              let (dx, dy) = (u - 0.5 - left, v - 0.5 - top)
              let patch = Patch(pixels.baseAddress!, columns, rows, n, Int(left), Int(top))
              for c in 0..<n { out[c] = cubic ? patch.cubic(c, dx, dy) : patch.linear(c, dx, dy) }
            }
          }
        }
        switch (mode.channels, filter) {
        case (1, .bilinear): run(1, cubic: false)
        case (3, .bilinear): run(3, cubic: false)
        case (let n, .bilinear): run(n, cubic: false)
        case (3, _): run(3, cubic: true)
        case (let n, _): run(n, cubic: true)
        }
      }
    }
    return mode.hasAlpha ? result.unpremultiplied() : result
  }
}

/// The four by four pixels around a place of an image; beyond the edges as at them.
private struct Patch {
  let pixels: UnsafePointer<UInt8>
  /// Where the rows and columns begin, from one before the place to two after it.
  let rows: SIMD4<Int>, columns: SIMD4<Int>

  @inline(__always) init(
    _ pixels: UnsafePointer<UInt8>, _ width: Int, _ height: Int, _ n: Int, _ x: Int, _ y: Int
  ) {
    self.pixels = pixels
    @inline(__always) func line(_ i: Int, _ last: Int) -> SIMD4<Int> {
      SIMD4(
        Swift.max(0, Swift.min(last, i &- 1)), Swift.max(0, Swift.min(last, i)),
        Swift.max(0, Swift.min(last, i &+ 1)), Swift.max(0, Swift.min(last, i &+ 2)))
    }
    rows = line(y, height &- 1) &* (width &* n)
    columns = line(x, width &- 1) &* n
  }

  @inline(__always) private func value(_ c: Int, _ row: Int, _ column: Int) -> Double {
    Double(pixels[rows[row] &+ columns[column] &+ c])
  }

  @inline(__always) func linear(_ c: Int, _ dx: Double, _ dy: Double) -> UInt8 {
    @inline(__always) func row(_ k: Int) -> Double {
      let a = value(c, k, 1)
      return a + (value(c, k, 2) - a) * dx
    }
    let a = row(1)
    return UInt8(truncatingIfNeeded: Int32(a + (row(2) - a) * dy))
  }

  @inline(__always) func cubic(_ c: Int, _ dx: Double, _ dy: Double) -> UInt8 {
    @inline(__always) func curve(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ t: Double) -> Double {
      b + t * (c - a + t * (2 * (a - b) + c - d + t * (b - a - c + d)))
    }
    @inline(__always) func row(_ k: Int) -> Double {
      curve(value(c, k, 0), value(c, k, 1), value(c, k, 2), value(c, k, 3), dx)
    }
    let v = curve(row(0), row(1), row(2), row(3), dy)
    return UInt8(truncatingIfNeeded: Int32(Swift.min(255, Swift.max(0, v))))
  }
}
