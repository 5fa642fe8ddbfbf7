/// How a camera was held: the orientation of an Exif block, 1 (upright) to 8, or nil where it has none.
func exifOrientation(_ tiff: Slice<UnsafeRawBufferPointer>) -> Int? {
  let bytes = UnsafeRawBufferPointer(rebasing: tiff)
  guard bytes.count >= 8, bytes[0] == bytes[1], bytes[0] == UInt8(ascii: "I") || bytes[0] == UInt8(ascii: "M")
  else { return nil }
  let little = bytes[0] == UInt8(ascii: "I")
  func number(_ at: Int, _ size: Int) -> Int? {
    guard at >= 0, at <= bytes.count - size else { return nil }
    let part = bytes[at..<at + size]
    return (little ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
  }
  guard number(2, 2) == 42, let start = number(4, 4), let entries = number(start, 2) else { return nil }
  for entry in 0..<entries {
    let at = start + 2 + 12 * entry
    guard let tag = number(at, 2) else { return nil }
    if tag == 0x0112, number(at + 2, 2) == 3 {
      return number(at + 8, 2).flatMap { (1...8).contains($0) ? $0 : nil }
    }
  }
  return nil
}

extension Image {
  /// Upright, if the camera was held as the Exif orientation says.
  func upright(_ orientation: Int?) -> Image {
    switch orientation ?? 1 {
    case 2: flippedHorizontally()
    case 3: rotatedHalf()
    case 4: flippedVertically()
    case 5: transposed()
    case 6: transposed().flippedHorizontally()
    case 7: transposed().rotatedHalf()
    case 8: transposed().flippedVertically()
    default: self
    }
  }

  /// Left and right exchanged.
  func flippedHorizontally() -> Image {
    rearranged(width, height) { x, y in y &* width &+ width &- 1 &- x }
  }
  /// Top and bottom exchanged.
  func flippedVertically() -> Image {
    let row = width * mode.channels
    return Image(mode, width, height) { target in
      pixels.withUnsafeBufferPointer { p in
        for y in 0..<height {
          (target.baseAddress! + y * row).update(from: p.baseAddress! + (height - 1 - y) * row, count: row)
        }
      }
    }
  }
  /// Turned by 180 degrees.
  func rotatedHalf() -> Image {
    rearranged(width, height) { x, y in width &* (height &- y) &- 1 &- x }
  }
  /// Rows and columns exchanged.
  func transposed() -> Image {
    rearranged(height, width) { x, y in x &* width &+ y }
  }

  /// An image whose pixel (x, y) is this one's pixel of the number `source(x, y)`.
  @inline(__always) private func rearranged(_ width: Int, _ height: Int, _ source: (Int, Int) -> Int) -> Image
  {
    Image(mode, width, height) { target in
      pixels.withUnsafeBufferPointer { pixels in
        let p = pixels.baseAddress!
        @inline(__always) func copy(_ n: Int) {
          for y in 0..<height {
            let out = target.baseAddress! + y &* width &* n
            for x in 0..<width {
              let from = p + source(x, y) &* n, to = out + x &* n
              for c in 0..<n { to[c] = from[c] }
            }
          }
        }
        switch mode.channels {
        case 1: copy(1)
        case 2: copy(2)
        case 3: copy(3)
        default: copy(4)
        }
      }
    }
  }
}
