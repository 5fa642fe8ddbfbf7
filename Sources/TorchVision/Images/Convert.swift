extension Image {
  /// The same picture in another mode, with Pillow's numbers: grey is (19595 R + 38470 G + 7471 B) / 65536, rounded;
  /// what has no opacity becomes opaque, and opacity is dropped where the new mode has none.
  public func convert(_ mode: Mode) -> Image {
    switch (self.mode, mode) {
    case (let old, let new) where old == new: return self
    case (.l, .la), (.rgb, .rgba), (.l, .rgb), (.l, .rgba), (.la, .l), (.rgba, .rgb), (.la, .rgb),
      (.la, .rgba):
      return rearranged(mode)
    case (.rgb, .l), (.rgba, .la), (.rgba, .l), (.rgb, .la):
      return greyed(mode)
    case (.cmyk, .rgb):
      return mapped(.rgb) { p, q in
        let paper = 255 - Int(p[3])
        for c in 0..<3 { q[c] = UInt8(Swift.max(0, paper - product(Int(p[c]), paper))) }
      }
    case (.rgb, .cmyk):
      return mapped(.cmyk) { p, q in
        for c in 0..<3 { q[c] = 255 - p[c] }
        q[3] = 0
      }
    case (.l, .cmyk), (.la, .cmyk):
      return mapped(.cmyk) { p, q in
        for c in 0..<3 { q[c] = 0 }
        q[3] = 255 - p[0]
      }
    default: return convert(.rgb).convert(mode)
    }
  }

  /// Repeats grey, drops or appends opacity.
  private func rearranged(_ mode: Mode) -> Image {
    let grey = self.mode.channels < 3, alpha = self.mode.hasAlpha ? self.mode.channels - 1 : nil
    return mapped(mode) { p, q in
      let colours = mode.channels - (mode.hasAlpha ? 1 : 0)
      for c in 0..<colours { q[c] = p[grey ? 0 : c] }
      if mode.hasAlpha { q[colours] = alpha.map { p[$0] } ?? 255 }
    }
  }

  private func greyed(_ mode: Mode) -> Image {
    if self.mode == .rgb, mode == .l {
      return Image(.l, width, height) { target in
        pixels.withUnsafeBufferPointer { source in
          let (p, q) = (source.baseAddress!, target.baseAddress!)
          for i in 0..<width * height { q[i] = luma(p + 3 &* i) }
        }
      }
    }
    let alpha = self.mode == .rgba
    return mapped(mode) { p, q in
      q[0] = luma(p)
      if mode == .la { q[1] = alpha ? p[3] : 255 }
    }
  }

  /// A pixel of the result for each pixel of this one.
  @inline(__always) func mapped(
    _ mode: Mode, _ body: (UnsafePointer<UInt8>, UnsafeMutablePointer<UInt8>) -> Void
  ) -> Image {
    let (from, to) = (self.mode.channels, mode.channels)
    return Image(mode, width, height) { target in
      pixels.withUnsafeBufferPointer { source in
        let (p, q) = (source.baseAddress!, target.baseAddress!)
        for i in 0..<width * height { body(p + i &* from, q + i &* to) }
      }
    }
  }

  /// Every byte through a table, or through one of 256 numbers for each channel.
  func looked(up table: [UInt8]) -> Image {
    Image(mode, width, height) { target in
      pixels.withUnsafeBufferPointer { source in
        table.withUnsafeBufferPointer { table in
          let (p, q, t) = (source.baseAddress!, target.baseAddress!, table.baseAddress!)
          // The number of tables as a constant, so that each loop is compiled for it.
          @inline(__always) func run(_ n: Int) {
            var i = 0
            while i < source.count {
              for c in 0..<n { q[i &+ c] = t[c << 8 &+ Int(p[i &+ c])] }
              i &+= n
            }
          }
          switch table.count >> 8 {
          case 1: run(1)
          case 2: run(2)
          case 3: run(3)
          default: run(4)
          }
        }
      }
    }
  }

  /// LA and RGBA with the colours weighted by their opacity, as resampling needs them.
  func premultiplied() -> Image {
    let colours = mode.channels - 1
    return mapped(mode) { p, q in
      let a = Int(p[colours])
      for c in 0..<colours { q[c] = UInt8(product(Int(p[c]), a)) }
      q[colours] = p[colours]
    }
  }

  /// The inverse of `premultiplied()`.
  func unpremultiplied() -> Image {
    let colours = mode.channels - 1
    return mapped(mode) { p, q in
      let a = Int(p[colours])
      for c in 0..<colours { q[c] = a == 0 || a == 255 ? p[c] : UInt8(Swift.min(255, 255 * Int(p[c]) / a)) }
      q[colours] = p[colours]
    }
  }
}

/// a · b / 255, rounded.
@inline(__always) private func product(_ a: Int, _ b: Int) -> Int {
  let t = a * b + 128
  return (t >> 8 + t) >> 8
}

/// A number between 0 and 255 cut to a whole one. Neither a check nor a call, so that loops of it are vectors: adding
/// 2²³ leaves no place for a fraction, and what it rounded up is taken back.
@inline(__always) func cut(_ x: Float) -> UInt8 {
  let unit: Float = 0x1p23, rounded = x + unit - unit
  return UInt8(truncatingIfNeeded: ((rounded > x ? rounded - 1 : rounded) + unit).bitPattern)
}

/// The brightness of an RGB pixel, ITU-R 601-2.
@inline(__always) func luma(_ p: UnsafePointer<UInt8>) -> UInt8 {
  UInt8(
    truncatingIfNeeded: (UInt32(p[0]) &* 19595 &+ UInt32(p[1]) &* 38470 &+ UInt32(p[2]) &* 7471 &+ 0x8000)
      >> 16)
}
