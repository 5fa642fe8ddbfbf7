/// A picture in red, green and blue on which rectangles and figures are drawn.
package struct Canvas {
  package typealias Color = (UInt8, UInt8, UInt8)

  package let width: Int
  package let height: Int
  /// Red, green and blue of each pixel, row by row.
  package private(set) var pixels: [UInt8]

  /// White paper.
  package init(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
    pixels = [UInt8](repeating: 255, count: 3 * width * height)
  }

  /// A rectangle, as far as it lies on the canvas.
  package mutating func fill(_ x: Int, _ y: Int, _ w: Int, _ h: Int, _ color: Color) {
    for row in max(0, y)..<max(0, min(height, y + h)) {
      for column in max(0, x)..<max(0, min(width, x + w)) {
        let i = 3 * (row * width + column)
        (pixels[i], pixels[i + 1], pixels[i + 2]) = color
      }
    }
  }

  /// A number that is not negative, each figure three strokes wide and five high, a stroke between figures; `x` is its
  /// left end.
  package mutating func write(_ number: Int, _ x: Int, _ y: Int, _ color: Color, stroke: Int) {
    for (place, figure) in String(max(0, number)).compactMap(\.wholeNumberValue).enumerated() {
      for (row, line) in Self.figures[figure].split(separator: " ").enumerated() {
        for (column, dot) in line.enumerated() where dot == "#" {
          fill(x + (4 * place + column) * stroke, y + row * stroke, stroke, stroke, color)
        }
      }
    }
  }

  /// How wide `write` makes a number.
  package static func width(of number: Int, stroke: Int) -> Int {
    (4 * "\(max(0, number))".count - 1) * stroke
  }

  /// `part` of 255 on the way from one colour to another.
  package static func mix(_ a: Color, _ b: Color, _ part: Int) -> Color {
    func one(_ a: UInt8, _ b: UInt8) -> UInt8 { UInt8((Int(a) * (255 - part) + Int(b) * part) / 255) }
    return (one(a.0, b.0), one(a.1, b.1), one(a.2, b.2))
  }

  /// The figures 0 to 9.
  private static let figures = [
    "### #.# #.# #.# ###", ".#. ##. .#. .#. ###", "### ..# ### #.. ###", "### ..# .## ..# ###",
    "#.# #.# ### ..# ..#", "### #.. ### ..# ###", "### #.. ### #.# ###", "### ..# .#. .#. .#.",
    "### #.# ### #.# ###", "### #.# ### ..# ###",
  ]
}
