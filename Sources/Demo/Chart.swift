/// Curves side by side as one SVG picture.
package struct Chart {
  /// One curve: its name in the legend, its colour, and its points from left to right.
  package struct Curve {
    package var name: String
    package var color: String
    package var points: [(x: Double, y: Double)]
    package var faint: Bool

    package init(name: String, color: String, points: [(x: Double, y: Double)], faint: Bool = false) {
      (self.name, self.color, self.points, self.faint) = (name, color, points, faint)
    }
  }

  /// One pair of axes; `range` is what the vertical axis must show at least.
  package struct Panel {
    package var title: String
    package var unit: String
    package var curves: [Curve]
    package var range: ClosedRange<Double>?
    package var legendAtBottom: Bool

    package init(
      title: String, unit: String, curves: [Curve], range: ClosedRange<Double>? = nil,
      legendAtBottom: Bool = false
    ) {
      (self.title, self.unit, self.curves) = (title, unit, curves)
      (self.range, self.legendAtBottom) = (range, legendAtBottom)
    }
  }

  package var title: String
  package var panels: [Panel]

  package init(title: String, panels: [Panel]) { (self.title, self.panels) = (title, panels) }

  private static let size = (width: 440.0, height: 320.0)
  private static let margin = (left: 58.0, right: 18.0, top: 64.0, bottom: 48.0)

  /// The picture as the text of an SVG file.
  package var svg: String {
    let width = Self.size.width * Double(panels.count)
    var text = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(px(width))" height="\(px(Self.size.height))" \
      viewBox="0 0 \(px(width)) \(px(Self.size.height))" font-family="Helvetica, Arial, sans-serif" font-size="11">
      <rect width="100%" height="100%" fill="#ffffff"/>
      <text x="\(px(width / 2))" y="24" font-size="15" font-weight="bold" text-anchor="middle" fill="#1f2937">\
      \(escaped(title))</text>

      """
    for (i, panel) in panels.enumerated() {
      text += "<g transform=\"translate(\(px(Double(i) * Self.size.width)) 0)\">\n\(draw(panel))</g>\n"
    }
    return text + "</svg>\n"
  }

  private func draw(_ panel: Panel) -> String {
    let (size, margin) = (Self.size, Self.margin)
    let points = panel.curves.flatMap(\.points).filter { $0.x.isFinite && $0.y.isFinite }
    let x = Axis(points.map(\.x), around: nil, whole: true)
    let y = Axis(points.map(\.y), around: panel.range, whole: false)
    let right = size.width - margin.right
    let bottom = size.height - margin.bottom
    func column(_ v: Double) -> Double { margin.left + (right - margin.left) * x.part(v) }
    func row(_ v: Double) -> Double { bottom - (bottom - margin.top) * y.part(v) }

    var text = ""
    for tick in y.ticks {
      text += line(margin.left, row(tick), right, row(tick), "#e5e7eb")
      text += label(fixed(tick, y.digits), margin.left - 8, row(tick) + 4, "end")
    }
    for tick in x.ticks {
      text += line(column(tick), bottom, column(tick), bottom + 4, "#6b7280")
      text += label(fixed(tick, x.digits), column(tick), bottom + 18, "middle")
    }
    text += line(margin.left, bottom, right, bottom, "#6b7280")
    text += line(margin.left, margin.top, margin.left, bottom, "#6b7280")
    text += label(panel.title, margin.left, margin.top - 12, "start", "#1f2937", bold: true)
    text += label(panel.unit, (margin.left + right) / 2, size.height - 10, "middle")

    for (i, curve) in panel.curves.enumerated() {
      let path = curve.points.filter { $0.x.isFinite && $0.y.isFinite }
        .map { "\(px(column($0.x))),\(px(row($0.y)))" }
      let style = curve.faint ? "stroke-width=\"1\" stroke-opacity=\"0.4\"" : "stroke-width=\"2\""
      text += "<polyline points=\"\(path.joined(separator: " "))\" fill=\"none\" stroke=\"\(curve.color)\" "
      text += "\(style) stroke-linejoin=\"round\"/>\n"
      if path.count <= 60 && !curve.faint {
        for point in path {
          let at = point.split(separator: ",")
          text += "<circle cx=\"\(at[0])\" cy=\"\(at[1])\" r=\"2.5\" fill=\"\(curve.color)\"/>\n"
        }
      }
      let lines = Double(panel.curves.count - 1 - i)
      let height = panel.legendAtBottom ? bottom - 14 - 16 * lines : margin.top + 14 + 16 * Double(i)
      text +=
        "<line x1=\"\(px(right - 26))\" y1=\"\(px(height))\" x2=\"\(px(right - 8))\" y2=\"\(px(height))\" "
      text += "stroke=\"\(curve.color)\" \(style)/>\n"
      text += label(curve.name, right - 32, height + 4, "end", "#1f2937")
    }
    return text
  }

  private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ color: String) -> String {
    "<line x1=\"\(px(x1))\" y1=\"\(px(y1))\" x2=\"\(px(x2))\" y2=\"\(px(y2))\" stroke=\"\(color)\"/>\n"
  }

  private func label(
    _ text: String, _ x: Double, _ y: Double, _ anchor: String, _ color: String = "#4b5563",
    bold: Bool = false
  ) -> String {
    let weight = bold ? " font-weight=\"bold\" font-size=\"12\"" : ""
    return "<text x=\"\(px(x))\" y=\"\(px(y))\" text-anchor=\"\(anchor)\" fill=\"\(color)\"\(weight)>"
      + "\(escaped(text))</text>\n"
  }

  private func px(_ value: Double) -> String { fixed(value, value == value.rounded() ? 0 : 1) }

  private func escaped(_ text: String) -> String {
    text.map { ["&": "&amp;", "<": "&lt;", ">": "&gt;"][$0] ?? String($0) }.joined()
  }
}

/// An axis over some values, with four to eight ticks at round numbers: 1, 2 or 5 times a power of ten.
struct Axis {
  private(set) var low: Double
  private(set) var high: Double
  private(set) var ticks: [Double] = []
  private(set) var digits = 0

  /// `range` is shown whatever the values; a `whole` axis counts things and ends at its last value.
  init(_ values: [Double], around range: ClosedRange<Double>?, whole: Bool) {
    low = min(values.min() ?? 0, range?.lowerBound ?? .infinity)
    high = max(values.max() ?? 1, range?.upperBound ?? -.infinity)
    if high <= low { (low, high) = (low - 0.5, low + 0.5) }

    let wanted = (high - low) / 5
    var power = 1.0
    while power > wanted { power /= 10; digits += 1 }
    while power * 10 <= wanted { power *= 10; digits = 0 }
    var step = [1.0, 2, 5, 10].min { abs($0 * power - wanted) < abs($1 * power - wanted) }! * power
    if step >= 10 * power && digits > 0 { digits -= 1 }
    if whole && step < 1 { (step, digits) = (1, 0) }
    if !whole {
      low = (low / step + 1e-9).rounded(.down) * step
      high = (high / step - 1e-9).rounded(.up) * step
    }
    var tick = (low / step - 1e-9).rounded(.up) * step
    while tick <= high + 1e-9 * step {
      ticks.append(tick)
      tick += step
    }
  }

  /// Where `value` lies: 0 at the low end, 1 at the high one.
  func part(_ value: Double) -> Double { (value - low) / (high - low) }
}
