import TorchCore

extension Image {
  /// other + factor · (self - other) for the colours, cut to 0 ... 255; the opacity stays. As Pillow mixes.
  func blended(from other: Image, _ factor: Double) -> Image {
    let factor = Float(factor), n = mode.channels
    if factor == 1 { return self }
    return Image(mode, width, height) { target in
      pixels.withUnsafeBufferPointer { a in
        other.pixels.withUnsafeBufferPointer { b in
          let (p, q, out) = (a.baseAddress!, b.baseAddress!, target.baseAddress!)
          for i in 0..<a.count { out[i] = mixed(p[i], q[i], factor) }
          if mode.hasAlpha {
            for i in stride(from: n - 1, to: a.count, by: n) { out[i] = p[i] }
          }
        }
      }
    }
  }

  /// The same from one grey for all pixels.
  private func blended(from grey: UInt8, _ factor: Double) -> Image {
    if mode == .cmyk || mode.hasAlpha {
      return blended(from: Image(.l, width: width, height: height, fill: [grey]).convert(mode), factor)
    }
    return looked(up: (0..<256).map { mixed(UInt8($0), grey, Float(factor)) })
  }

  func brightened(_ factor: Double) -> Image {
    // Without ink, what Pillow calls black is white.
    mode == .cmyk
      ? blended(from: Image(mode, width: width, height: height), factor) : blended(from: 0, factor)
  }

  func contrasted(_ factor: Double) -> Image {
    if pixels.isEmpty { return self }
    let grey = convert(.l)
    let sum = grey.pixels.withUnsafeBufferPointer { $0.reduce(0) { $0 &+ Int($1) } }
    return blended(from: UInt8(Double(sum) / Double(grey.pixels.count) + 0.5), factor)
  }

  func saturated(_ factor: Double) -> Image {
    blended(from: convert(mode.hasAlpha ? .la : .l).convert(mode), factor)
  }

  func sharpened(_ factor: Double) -> Image { blended(from: smoothed(), factor) }

  /// Each pixel mixed with its eight neighbours, 5 parts to 1 each; the outermost rows and columns stay.
  private func smoothed() -> Image {
    guard width > 2, height > 2 else { return self }
    let n = mode.channels, row = width * n
    let (side, middle) = (Float(1) / 13, Float(5) / 13)
    return Image(mode, width, height) { target in
      pixels.withUnsafeBufferPointer { p in
        let out = target.baseAddress!, p = p.baseAddress!
        out.update(from: p, count: target.count)
        for y in 1..<height - 1 {
          for i in y * row + n..<(y + 1) * row - n {
            @inline(__always) func three(_ i: Int, _ weight: Float) -> Float {
              Float(p[i - n]) * side + Float(p[i]) * weight + Float(p[i + n]) * side
            }
            let sum = 0.5 + three(i + row, side) + three(i, middle) + three(i - row, side)
            out[i] = cut(Swift.min(255, sum))
          }
        }
      }
    }
  }

  /// The hue moved by a share of the colour circle, -0.5 ... 0.5, in Pillow's HSV of 8 bits a channel, which has no
  /// opacity: the result is opaque.
  func hueShifted(_ factor: Double) -> Image {
    guard mode == .rgb else { return mode == .l ? self : convert(.rgb).hueShifted(factor).convert(mode) }
    let shift = UInt8(truncatingIfNeeded: Int(factor * 255))
    return mapped(mode) { p, q in
      let (h, s, v) = hsv(p[0], p[1], p[2])
      (q[0], q[1], q[2]) = rgb(h &+ shift, s, v)
    }
  }

  /// Every channel through the same table.
  func tabled(_ value: (Int) -> Int) -> Image {
    looked(up: (0..<256).map { UInt8(Swift.min(255, Swift.max(0, value($0)))) })
  }

  /// Every channel stretched so that its darkest value becomes 0 and its lightest 255.
  func autocontrasted() -> Image {
    tabled { counts in
      guard let low = counts.firstIndex(where: { $0 > 0 }), let high = counts.lastIndex(where: { $0 > 0 }),
        low < high
      else { return Array(0..<256) }
      let scale = 255 / Double(high - low), offset = -Double(low) * scale
      return (0..<256).map { Int(Double($0) * scale + offset) }
    }
  }

  /// Every channel remapped so that all values are equally frequent.
  func equalized() -> Image {
    tabled { counts in
      let used = counts.filter { $0 > 0 }
      let step = used.count > 1 ? (used.reduce(0, +) - used.last!) / 255 : 0
      if step == 0 { return Array(0..<256) }
      var n = step / 2
      return counts.map { count in
        defer { n += count }
        return n / step
      }
    }
  }

  /// Every channel through a table made of how often each value occurs in it.
  private func tabled(_ table: ([Int]) -> [Int]) -> Image {
    let n = mode.channels
    var counts = [[Int]](repeating: [Int](repeating: 0, count: 256), count: n)
    for c in 0..<n {
      pixels.withUnsafeBufferPointer { p in
        counts[c].withUnsafeMutableBufferPointer { counts in
          for i in stride(from: c, to: p.count, by: n) { counts[Int(p[i])] &+= 1 }
        }
      }
    }
    return looked(up: counts.flatMap { table($0).map { UInt8(Swift.min(255, Swift.max(0, $0))) } })
  }
}

/// old + factor · (new - old), cut to 0 ... 255.
@inline(__always) private func mixed(_ new: UInt8, _ old: UInt8, _ factor: Float) -> UInt8 {
  let v = Float(old) + factor * Float(Int32(new) &- Int32(old))
  return cut(Swift.min(255, Swift.max(0, v)))
}

/// Hue, saturation and value of a colour, each in 8 bits.
private func hsv(_ r: UInt8, _ g: UInt8, _ b: UInt8) -> (UInt8, UInt8, UInt8) {
  let high = Swift.max(r, g, b), low = Swift.min(r, g, b)
  if high == low { return (0, 0, high) }
  let range = Float(high - low)
  let (dr, dg, db) = (Float(high - r) / range, Float(high - g) / range, Float(high - b) / range)
  let sector: Float =
    r == high ? db - dg : g == high ? Float(2 + Double(dr) - Double(db)) : Float(4 + Double(dg) - Double(dr))
  let turn = Double(sector) / 6 + 1, hue = Float(turn < 1 ? turn : turn - 1)
  return (clipped(Double(hue) * 255), clipped(Double(range / Float(high)) * 255), high)
}

/// The colour of a hue, saturation and value.
private func rgb(_ h: UInt8, _ s: UInt8, _ v: UInt8) -> (UInt8, UInt8, UInt8) {
  if s == 0 { return (v, v, v) }
  let turn = Float(h) * 6 / 255
  let sector = Int(turn), f = Double(turn - Float(sector)), saturation = Double(Float(s) / 255),
    value = Double(v)
  let p = clipped(value * (1 - saturation) + 0.5)
  let q = clipped(value * (1 - saturation * f) + 0.5)
  let t = clipped(value * (1 - saturation * (1 - f)) + 0.5)
  switch sector % 6 {
  case 0: return (v, t, p)
  case 1: return (q, v, p)
  case 2: return (p, v, t)
  case 3: return (p, q, v)
  case 4: return (t, p, v)
  default: return (v, p, q)
  }
}

@inline(__always) private func clipped(_ x: Double) -> UInt8 {
  UInt8(truncatingIfNeeded: Int32(Swift.min(255, Swift.max(0, x))))
}
