import Glibc
import Synchronization

/// A sequence that draws how far its iteration is: count, rate, time left, and what `self[…]` was given.
///
///     let batches = progress(loader, "epoch 3", total: loader.count)
///     for batch in batches {
///       batches["loss"] = step(batch)
///     }
///     // epoch 3:  42%|████▏     | 42/100 [00:12<00:16, 3.45it/s, loss=0.5213]
///
/// The line is drawn on standard error, ten times a second at most, and only on a terminal. A bar inside another one
/// gets the line below and is wiped when it ends. An element costs about 0.2 µs.
/// `initial` elements count as done before the first.
public func progress<Base: Sequence>(
  _ iterable: Base, _ desc: String = "", total: Int? = nil, unit: String = "it", initial: Int = 0,
  leave: Bool? = nil,
  disable: Bool = false
) -> ProgressBar<Base> {
  ProgressBar(
    iterable, desc, total ?? knownCount(iterable), unit, initial, leave, disable ? nil : Screen.standardError)
}

/// How many elements a sequence will give, if it tells.
private func knownCount(_ base: some Sequence) -> Int? {
  if let collection = base as? any Collection { return collection.count }
  return base.underestimatedCount > 0 ? base.underestimatedCount : nil
}

/// What `progress` returns.
public final class ProgressBar<Base: Sequence>: Sequence {
  public typealias Element = Base.Element

  private let base: Base, desc: String, total: Int?, unit: String, initial: Int, leave: Bool?
  private let screen: Screen?
  private var values: [(key: String, value: Postfix)] = []

  init(
    _ base: Base, _ desc: String, _ total: Int?, _ unit: String, _ initial: Int, _ leave: Bool?,
    _ screen: Screen?
  ) {
    (self.base, self.desc, self.total, self.unit) = (base, desc, total, unit)
    (self.initial, self.leave, self.screen) = (initial, leave, screen)
  }

  /// What stands at the end of the line under a name.
  private enum Postfix { case number(Double), text(String) }

  /// A number at the end of the line, shown with four significant digits; assigning nil takes it away.
  public subscript(key: String) -> Double? {
    get {
      if case .number(let x)? = values.first(where: { $0.key == key })?.value { x } else { nil }
    }
    set { set(key, newValue.map(Postfix.number)) }
  }

  /// A text at the end of the line; nil takes it away.
  public func setPostfix(_ key: String, _ value: String?) { set(key, value.map(Postfix.text)) }

  private func set(_ key: String, _ value: Postfix?) {
    let place = values.firstIndex { $0.key == key }
    switch (value, place) {
    case (let value?, let place?): values[place].value = value
    case (let value?, nil): values.append((key, value))
    case (nil, let place?): values.remove(at: place)
    case (nil, nil): break
    }
  }

  private var postfix: [String] {
    values.map { key, value in
      switch value {
      case .number(let x): "\(key)=\(significant(x))"
      case .text(let text): "\(key)=\(text)"
      }
    }
  }

  /// Prints a line above all bars.
  public func write(_ text: String) {
    if let screen { screen.print(text) } else { Screen.put(text + "\n", STDOUT_FILENO) }
  }

  public func makeIterator() -> Iterator { Iterator(self) }

  /// Draws while it iterates; the bar ends with it, whether it came to the end or not.
  public final class Iterator: IteratorProtocol {
    private var base: Base.Iterator
    private let bar: ProgressBar, screen: Screen?
    private var count = 0, isOver = false
    private let line: Screen.Line?

    fileprivate init(_ bar: ProgressBar) {
      (base, self.bar, screen) = (bar.base.makeIterator(), bar, bar.screen)
      line = screen?.open()
      draw()
    }

    deinit { end() }

    public func next() -> Base.Element? {
      guard let element = base.next() else {
        end()
        return nil
      }
      // The element before is done when this one is asked for.
      if let line, let screen, count > 0, screen.isDue(line) { draw() }
      count += 1
      return element
    }

    private func draw(final: Bool = false) {
      guard let line, let screen else { return }
      let done = bar.initial + (final ? count : Swift.max(0, count - 1))
      screen.draw(line) { width, seconds in
        progressLine(
          bar.desc, done, bar.total, bar.initial, seconds, bar.unit, bar.postfix, width)
      }
    }

    private func end() {
      guard !isOver else { return }
      isOver = true
      guard let line, let screen else { return }
      draw(final: true)
      screen.close(line, leave: bar.leave)
    }
  }
}

/// One line of a bar, at most `width` characters.
func progressLine(
  _ desc: String, _ count: Int, _ total: Int?, _ initial: Int, _ seconds: Double, _ unit: String,
  _ postfix: [String], _ width: Int
) -> String {
  let rate = seconds > 0 ? Double(count - initial) / seconds : 0
  let speed =
    rate == 0
    ? "?\(unit)/s" : rate >= 1 ? "\(twoDigits(rate))\(unit)/s" : "\(twoDigits(1 / rate))s/\(unit)"
  let title = desc.isEmpty ? "" : desc + ": "
  let tail = ([speed] + postfix).joined(separator: ", ")
  guard let total, total > 0, count <= total else {
    return String("\(title)\(count)\(unit) [\(clock(seconds)), \(tail)]".prefix(width))
  }
  let part = Double(count) / Double(total)
  let percent = "\(Int(part * 100))"
  let left = rate > 0 ? clock(Double(total - count) / rate) : "?"
  let head = title + String(repeating: " ", count: 3 - percent.count) + percent + "%|"
  let rest = "| \(count)/\(total) [\(clock(seconds))<\(left), \(tail)]"
  let room = width - head.count - rest.count
  guard room > 0 else { return String((head + rest.dropFirst()).prefix(width)) }
  return head + blocks(part, room) + rest
}

/// `width` characters, `part` of them filled, to an eighth of a character.
private func blocks(_ part: Double, _ width: Int) -> String {
  let eighths = Int(part * Double(8 * width))
  let filled =
    String(repeating: "█", count: eighths / 8)
    + (eighths % 8 == 0 ? "" : String(Array(" ▏▎▍▌▋▊▉")[eighths % 8]))
  return filled + String(repeating: " ", count: width - filled.count)
}

/// Minutes and seconds, and hours where there are some.
private func clock(_ seconds: Double) -> String {
  let s = Int(min(max(seconds, 0), 1e9))
  let hours = s < 3600 ? "" : "\(s / 3600):"
  return hours + padded(s / 60 % 60, 2) + ":" + padded(s % 60, 2)
}

private func twoDigits(_ x: Double) -> String {
  guard x < 1e12 else { return "\(x)" }
  let hundredths = Int((x * 100).rounded())
  return "\(hundredths / 100).\(padded(hundredths % 100, 2))"
}

/// Four significant digits: `0.5213`, `1235`, `1.5e-07`.
private func significant(_ x: Double) -> String {
  var text = [CChar](repeating: 0, count: 32)
  let count = withVaList([x]) { vsnprintf(&text, 32, "%.4g", $0) }
  return String(decoding: text[..<Int(count)].map(UInt8.init(bitPattern:)), as: UTF8.self)
}
