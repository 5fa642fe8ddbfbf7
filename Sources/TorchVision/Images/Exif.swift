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
    let width = width
    return gathered(width, height) { x, y in y * width + width - 1 - x }
  }
  /// Top and bottom exchanged.
  func flippedVertically() -> Image {
    let (width, height) = (width, height)
    return gathered(width, height) { x, y in (height - 1 - y) * width + x }
  }
  /// Turned by 180 degrees.
  func rotatedHalf() -> Image {
    let last = width * height - 1, width = width
    return gathered(width, height) { x, y in last - y * width - x }
  }
  /// Rows and columns exchanged.
  func transposed() -> Image {
    let width = width
    return gathered(height, width) { x, y in x * width + y }
  }

  /// An image whose pixel (x, y) is this one's pixel of the number `source(x, y)`.
  @inline(__always) private func gathered(_ width: Int, _ height: Int, _ source: (Int, Int) -> Int) -> Image {
    Image(mode, width, height) { target in
      pixels.withUnsafeBufferPointer { p in
        @inline(__always) func copy(_ n: Int) {
          var i = 0
          for y in 0..<height {
            for x in 0..<width {
              let from = source(x, y) * n
              for c in 0..<n { target[i + c] = p[from + c] }
              i += n
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
