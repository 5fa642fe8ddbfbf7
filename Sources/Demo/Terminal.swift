import Glibc
import Synchronization

/// Standard output: a line that is drawn over and over on a terminal, plain lines anywhere else.
package struct Terminal {
  private let interactive = isatty(STDOUT_FILENO) == 1
  private var drawn: UInt64 = 0
  private var open = false

  package init() {}

  /// Prints a line that stays.
  package mutating func line(_ text: String) {
    put((open ? "\r\u{1B}[K" : "") + text + "\n")
    open = false
  }

  /// Draws `text` over what the last call drew: ten times a second at most, and only on a terminal.
  package mutating func draw(_ text: @autoclosure () -> String) {
    guard interactive else { return }
    let now = milliseconds()
    guard now - drawn >= 100 else { return }
    drawn = now
    open = true
    put("\r" + text().prefix(columns - 1) + "\u{1B}[K")
  }

  private var columns: Int {
    var size = winsize()
    return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 20 ? Int(size.ws_col) : 80
  }

  private func put(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let n = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      guard n > 0 else { return }
      bytes = bytes.dropFirst(n)
    }
  }
}

/// A bar of `width` characters, `part` of them filled, to an eighth of a character: `bar(0.5, width: 4)` is "██  ".
package func bar(_ part: Double, width: Int) -> String {
  let eighths = Int((min(max(part, 0), 1) * Double(8 * width)).rounded())
  let rest = eighths % 8 == 0 ? "" : String(Array(" ▏▎▍▌▋▊▉")[eighths % 8])
  let filled = String(repeating: "█", count: eighths / 8) + rest
  return filled + String(repeating: " ", count: width - filled.count)
}

/// `value` with `digits` digits after the point: `fixed(0.5, 4)` is "0.5000".
package func fixed(_ value: Double, _ digits: Int) -> String {
  guard value.isFinite, abs(value) < 1e12 else { return "\(value)" }
  var scale = 1.0
  for _ in 0..<digits { scale *= 10 }
  let scaled = Int64((abs(value) * scale).rounded())
  let fraction = String(scaled % Int64(scale))
  let sign = value < 0 && scaled != 0 ? "-" : ""
  let whole = "\(sign)\(scaled / Int64(scale))"
  return digits == 0 ? whole : whole + "." + String(repeating: "0", count: digits - fraction.count) + fraction
}

/// `n`, with spaces before it up to `width` characters.
package func padded(_ n: Int, _ width: Int) -> String {
  let text = "\(n)"
  return String(repeating: " ", count: max(0, width - text.count)) + text
}

/// A monotonic clock.
package func milliseconds() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1000 + UInt64(time.tv_nsec) / 1_000_000
}

/// Ctrl-C and a polite kill: the first is noted, so that the training can save; a second one ends the program at once.
package enum Interrupt {
  private static let noted = Atomic(false)

  package static var happened: Bool { noted.load(ordering: .relaxed) }

  package static func watch() {
    _ = happened  // the handler must find it initialised
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in Interrupt.noted.store(true, ordering: .relaxed) }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
    sigaction(SIGINT, &action, nil)
    sigaction(SIGTERM, &action, nil)
    // A program that starts this one from a thread of a queue passes on that all signals are blocked.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }
}

/// The command that was given, with `--resume`, for a shell.
package var commandToResume: String {
  let words = CommandLine.arguments.map { word in
    word.allSatisfy { $0.isLetter || $0.isNumber || "-_./=+:".contains($0) }
      ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
  return (words + (words.contains("--resume") ? [] : ["--resume"])).joined(separator: " ")
}
