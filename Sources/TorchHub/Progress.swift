import Glibc

/// How far a download is: a line on standard error, drawn over and over, and only on a terminal.
///
///     resnet18-5c106cde.pth: 34.2 of 46.8 MB, 11.9 MB/s
struct Progress {
  private let name: String, start: UInt64, isShown: Bool
  private var drawn: UInt64 = 0, first: Int?

  init(_ name: String, isShown: Bool) {
    (self.name, start) = (name, milliseconds())
    self.isShown = isShown && isatty(STDERR_FILENO) == 1
  }

  /// Draws the line anew, ten times a second at most; `isLast` ends it.
  mutating func show(_ bytes: Int, of total: Int?, isLast: Bool = false) {
    guard isShown else { return }
    if first == nil { first = bytes }
    let now = milliseconds()
    guard isLast || now - drawn >= 100 else { return }
    drawn = now
    let seconds = Double(max(now - start, 1)) / 1000
    let amount = total.map { "\(megabytes(bytes)) of \(megabytes($0))" } ?? megabytes(bytes)
    let rate = megabytes(Int(Double(bytes - first!) / seconds))
    let text = "\r\(name): \(amount) MB, \(rate) MB/s\u{1B}[K\(isLast ? "\n" : "")"
    text.withCString { _ = write(STDERR_FILENO, $0, strlen($0)) }
  }

  private func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}

private func milliseconds() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1000 + UInt64(time.tv_nsec) / 1_000_000
}
