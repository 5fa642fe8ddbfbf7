import Synchronization
import Testing

@testable import TorchLogging

/// A screen of 60 columns that remembers what was written, and whose clock the test sets.
private final class Recorder: Sendable {
  let text = Mutex(""), time = Mutex<UInt64>(5000)
  var screen: Screen {
    Screen({ 61 }, { x in self.text.withLock { $0 += x } }, clock: { self.time.withLock { $0 } })
  }
  func wait(_ milliseconds: UInt64) { time.withLock { $0 += milliseconds } }
  /// What the terminal shows, of the sequences that `Screen` writes.
  var shown: [String] {
    var lines: [[Character]] = [[]], row = 0, column = 0
    var rest = Array(text.withLock { $0 })[...]
    while let c = rest.popFirst() {
      switch c {
      case "\n":
        (row, column) = (row + 1, 0)
        if row == lines.count { lines.append([]) }
      case "\r\n":
        (row, column) = (row + 1, 0)
        if row == lines.count { lines.append([]) }
      case "\r": column = 0
      case "\u{1B}":
        let digits = rest.dropFirst().prefix { $0.isNumber }
        rest = rest.dropFirst(1 + digits.count)
        if rest.popFirst() == "A" {
          row -= Int(String(digits))!
        } else {
          lines[row].removeSubrange(column...)
        }
      default:
        if column < lines[row].count { lines[row][column] = c } else { lines[row].append(c) }
        column += 1
      }
    }
    return lines.map { String($0) }
  }
}

@Suite struct ProgressTests {
  @Test func aLine() {
    #expect(
      progressLine("epoch 3", 42, 100, 0, 12.2, "it", ["loss=0.5213"], 70)
        == "epoch 3:  42%|████▌      | 42/100 [00:12<00:16, 3.44it/s, loss=0.5213]")
    #expect(progressLine("", 0, 4, 0, 0, "it", [], 40) == "  0%|             | 0/4 [00:00<?, ?it/s]")
    #expect(progressLine("", 4, 4, 0, 8, "it", [], 45) == "100%|███████████| 4/4 [00:08<00:00, 2.00s/it]")
    #expect(progressLine("x", 7, nil, 0, 3700, "B", [], 40) == "x: 7B [1:01:40, 528.57s/B]")
    #expect(progressLine("x", 9, 4, 0, 3, "it", [], 40) == "x: 9it [00:03, 3.00it/s]")
    #expect(progressLine("", 6, 8, 4, 1, "it", [], 41) == " 75%|█████▎ | 6/8 [00:01<00:01, 2.00it/s]")
    #expect(progressLine("much too long", 1, 4, 0, 3, "it", [], 10).count == 10)
  }

  @Test func aBar() {
    let recorder = Recorder()
    let bar = ProgressBar(1...4, "a", 4, "it", 0, nil, recorder.screen)
    var sum = 0
    for i in bar {
      recorder.wait(500)
      bar["loss"] = 1 / Double(i)
      sum += i
      if i == 2 { bar.write("hello") }
    }
    #expect(sum == 10)
    #expect(recorder.shown.count == 3 && recorder.shown[0] == "hello" && recorder.shown[2] == "")
    #expect(
      recorder.shown[1].hasPrefix("a: 100%|██")
        && recorder.shown[1].hasSuffix("4/4 [00:02<00:00, 2.00it/s, loss=0.25]"))
    #expect(recorder.shown[1].count == 60)
  }

  /// Nothing is drawn more than ten times a second.
  @Test func rarely() {
    let recorder = Recorder()
    for _ in ProgressBar(0..<1000, "", 1000, "it", 0, nil, recorder.screen) { recorder.wait(1) }
    #expect((10...12).contains(recorder.text.withLock { $0.count { $0 == "\r" } }))
  }

  @Test func nested() {
    let recorder = Recorder(), screen = recorder.screen
    for i in ProgressBar(0..<2, "outer", 2, "it", 0, nil, screen) {
      for j in ProgressBar(0..<5, "inner", 5, "it", 0, nil, screen) {
        recorder.wait(200)
        if i == 1 && j == 2 { break }
      }
      recorder.wait(200)
    }
    #expect(recorder.shown[0].hasPrefix("outer: 100%|"))
    #expect(recorder.shown[1...].allSatisfy { $0.isEmpty })
  }

  /// Where there is no terminal, the elements pass and nothing is drawn.
  @Test func quiet() {
    let bar = progress([1, 2, 3], "x")
    bar["a"] = 1
    #expect(Array(bar) == [1, 2, 3] && bar["a"] == 1)
    bar["a"] = nil
    #expect(bar["a"] == nil)
    let empty = ProgressBar([Int](), "", 0, "it", 0, nil, Recorder().screen)
    #expect(Array(empty).isEmpty)
  }
}
