import Demo

/// A sheet of digits with the label the network gave each; a mistake is framed in red, with the true label beside the
/// network's.
struct Sheet {
  /// One digit: grey values from 0 (paper) to 255 (ink), row by row, the network's label and the true one.
  struct Digit {
    var pixels: [UInt8]
    var label: Int
    var truth: Int
    var wrong: Bool { label != truth }
  }

  private(set) var canvas: Canvas

  private static let card: Canvas.Color = (244, 246, 250)
  private static let ink: Canvas.Color = (17, 24, 39)
  private static let quiet: Canvas.Color = (120, 130, 145)
  private static let red: Canvas.Color = (220, 38, 38)
  private static let gap = 12
  /// Pixels of the sheet for a pixel of a figure.
  private static let stroke = 2

  /// Lays out `digits`, images of `rows` x `columns` pixels, as many in a row as make the sheet about square.
  init(_ digits: [Digit], rows: Int, columns: Int) {
    let scale = max(1, 40 / max(rows, columns, 1))
    let cell = (width: columns * scale + Self.gap, height: rows * scale + 5 * Self.stroke + 5 + Self.gap)
    let ratio = Double(cell.height) / Double(cell.width)
    let across = max(1, Int((Double(digits.count) * ratio).squareRoot().rounded(.up)))
    let down = (digits.count + across - 1) / across
    canvas = Canvas(width: across * cell.width + Self.gap, height: max(1, down) * cell.height + Self.gap)

    for (i, digit) in digits.enumerated() {
      let x = Self.gap + i % across * cell.width
      let y = Self.gap + i / across * cell.height
      let box = (width: columns * scale, height: rows * scale)
      if digit.wrong {
        canvas.fill(x - 2, y - 2, box.width + 4, box.height + 4, Self.red)
      }
      for r in 0..<rows {
        for c in 0..<columns {
          let darkness = Int(digit.pixels[r * columns + c])
          let color = Canvas.mix(Self.card, Self.ink, darkness)
          canvas.fill(x + c * scale, y + r * scale, scale, scale, color)
        }
      }
      let below = y + box.height + 5
      canvas.write(digit.label, x + 1, below, digit.wrong ? Self.red : Self.quiet, stroke: Self.stroke)
      if digit.wrong {
        canvas.write(digit.truth, x + box.width - 3 * Self.stroke - 1, below, Self.quiet, stroke: Self.stroke)
      }
    }
  }
}
