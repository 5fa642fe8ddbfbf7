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

  let width: Int
  let height: Int
  /// Red, green and blue of each pixel, row by row.
  private(set) var pixels: [UInt8]

  private static let paper: Color = (255, 255, 255)
  private static let card: Color = (244, 246, 250)
  private static let ink: Color = (17, 24, 39)
  private static let quiet: Color = (120, 130, 145)
  private static let red: Color = (220, 38, 38)
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
    width = across * cell.width + Self.gap
    height = max(1, down) * cell.height + Self.gap
    pixels = [UInt8](repeating: 255, count: 3 * width * height)

    for (i, digit) in digits.enumerated() {
      let x = Self.gap + i % across * cell.width
      let y = Self.gap + i / across * cell.height
      let box = (width: columns * scale, height: rows * scale)
      if digit.wrong {
        fill(x - 2, y - 2, box.width + 4, box.height + 4, Self.red)
      }
      for r in 0..<rows {
        for c in 0..<columns {
          let darkness = Int(digit.pixels[r * columns + c])
          fill(x + c * scale, y + r * scale, scale, scale, Self.mix(Self.card, Self.ink, darkness))
        }
      }
      let below = y + box.height + 5
      write(digit.label, x + 1, below, digit.wrong ? Self.red : Self.quiet)
      if digit.wrong {
        write(digit.truth, x + box.width - 3 * Self.stroke - 1, below, Self.quiet)
      }
    }
  }

  private typealias Color = (UInt8, UInt8, UInt8)

  private static func mix(_ a: Color, _ b: Color, _ part: Int) -> Color {
    func one(_ a: UInt8, _ b: UInt8) -> UInt8 { UInt8((Int(a) * (255 - part) + Int(b) * part) / 255) }
    return (one(a.0, b.0), one(a.1, b.1), one(a.2, b.2))
  }

  private mutating func fill(_ x: Int, _ y: Int, _ w: Int, _ h: Int, _ color: Color) {
    for row in max(0, y)..<min(height, y + h) {
      for column in max(0, x)..<min(width, x + w) {
        let i = 3 * (row * width + column)
        (pixels[i], pixels[i + 1], pixels[i + 2]) = color
      }
    }
  }

  private mutating func write(_ figure: Int, _ x: Int, _ y: Int, _ color: Color) {
    guard Self.figures.indices.contains(figure) else { return }
    for (row, line) in Self.figures[figure].split(separator: " ").enumerated() {
      for (column, dot) in line.enumerated() where dot == "#" {
        fill(x + column * Self.stroke, y + row * Self.stroke, Self.stroke, Self.stroke, color)
      }
    }
  }

  /// The figures 0 to 9, three dots wide and five high.
  private static let figures = [
    "### #.# #.# #.# ###", ".#. ##. .#. .#. ###", "### ..# ### #.. ###", "### ..# .## ..# ###",
    "#.# #.# ### ..# ..#", "### #.. ### ..# ###", "### #.. ### #.# ###", "### ..# .#. .#. .#.",
    "### #.# ### #.# ###", "### #.# ### ..# ###",
  ]
}
