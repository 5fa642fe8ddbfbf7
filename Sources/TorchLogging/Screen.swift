import Glibc
import Synchronization

/// The lines of a terminal that are drawn over and over, from the cursor's line downwards; the cursor rests in the first.
final class Screen: Sendable {
  /// A line that is drawn over and over.
  final class Line: @unchecked Sendable {
    fileprivate let start: UInt64
    fileprivate var drawn: UInt64 = 0
    fileprivate var text = ""
    fileprivate init(_ start: UInt64) { self.start = start }
  }

  /// What is drawn on standard error; nil when that is no terminal.
  static let standardError =
    isatty(STDERR_FILENO) == 1 ? Screen({ columns() }, { put($0, STDERR_FILENO) }) : nil

  private let lines = Mutex<[Line]>([])
  private let width: @Sendable () -> Int, put: @Sendable (String) -> Void, clock: @Sendable () -> UInt64

  /// `clock` counts milliseconds.
  init(
    _ width: @escaping @Sendable () -> Int, _ put: @escaping @Sendable (String) -> Void,
    clock: @escaping @Sendable () -> UInt64 = monotonic
  ) {
    (self.width, self.put, self.clock) = (width, put, clock)
  }

  /// A new line below those that are open.
  func open() -> Line {
    let line = Line(clock())
    lines.withLock { $0.append(line) }
    return line
  }

  /// Whether a tenth of a second has gone by since the line was drawn.
  func isDue(_ line: Line) -> Bool { clock() - line.drawn >= 100 }

  func draw(_ line: Line, _ text: (_ width: Int, _ seconds: Double) -> String) {
    let now = clock()
    // A character in the last column would make some terminals scroll.
    let new = text(width() - 1, Double(now - line.start) / 1000)
    lines.withLock { lines in
      (line.text, line.drawn) = (new, now)
      guard let place = lines.firstIndex(where: { $0 === line }) else { return }
      put(down(place) + "\r" + new + "\u{1B}[K" + up(place))
    }
  }

  /// Ends a line. It stays, by default when it is the only one; otherwise it is wiped.
  func close(_ line: Line, leave: Bool?) {
    lines.withLock { lines in
      guard let place = lines.firstIndex(where: { $0 === line }) else { return }
      let stays = leave ?? (lines.count == 1)
      lines.remove(at: place)
      put((stays ? "\r" + line.text + "\u{1B}[K\n" : "") + redrawn(lines, wiping: stays ? 0 : 1))
    }
  }

  /// Prints a line that stays, above all that are drawn.
  func print(_ text: String) {
    lines.withLock { put("\r" + text + "\u{1B}[K\n" + redrawn($0, wiping: 0)) }
  }

  /// Draws all lines, and wipes as many below them.
  private func redrawn(_ lines: [Line], wiping: Int) -> String {
    let texts = lines.map(\.text) + Array(repeating: "", count: wiping)
    return texts.enumerated().map { i, text in down(i) + "\r" + text + "\u{1B}[K" + up(i) }.joined()
  }

  /// A line feed rather than a movement, which would stop at the bottom of the screen.
  private func down(_ lines: Int) -> String { String(repeating: "\n", count: lines) }
  private func up(_ lines: Int) -> String { lines > 0 ? "\r\u{1B}[\(lines)A" : "" }

  private static func columns() -> Int {
    var size = winsize()
    return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 20 ? Int(size.ws_col) : 80
  }

  static func put(_ text: String, _ descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let n = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard n > 0 else { return }
      bytes = bytes.dropFirst(n)
    }
  }
}
