import Foundation
import TestSupport
import Testing

@testable import Demo
@testable import digits

@Suite struct ChartTests {
  @Test(arguments: [
    (0.5, 4, "0.5000"), (-0.126, 2, "-0.13"), (12, 0, "12"), (0.99996, 4, "1.0000"), (-0.001, 2, "0.00"),
  ]) func fixedDigits(_ value: Double, _ digits: Int, _ text: String) {
    #expect(fixed(value, digits) == text)
  }

  @Test func notANumber() { #expect(fixed(.nan, 2) == "nan") }

  @Test func bars() {
    #expect(bar(0, width: 4) == "    ")
    #expect(bar(0.5, width: 4) == "██  ")
    #expect(bar(0.53, width: 4) == "██▏ ")
    #expect(bar(1, width: 4) == "████")
    #expect(bar(7, width: 2) == "██")
  }

  @Test func ticksAreRoundNumbers() {
    let loss = Axis([0.03, 2.31], around: 0...0.1, whole: false)
    #expect(loss.low == 0 && loss.high == 2.5 && loss.digits == 1)
    #expect(loss.ticks == [0, 0.5, 1, 1.5, 2, 2.5])
    let epochs = Axis([1, 2, 3], around: nil, whole: true)
    #expect(epochs.ticks == [1, 2, 3] && epochs.digits == 0)
    #expect(Axis([], around: nil, whole: false).ticks.count > 1)
    #expect(Axis([2, 2], around: nil, whole: false).ticks.count > 1)
  }

  @Test func svgIsWellFormed() {
    let curve = Chart.Curve(name: "a < b & c", color: "#000000", points: [(1, 0.5), (2, .nan), (3, 0.25)])
    let svg = Chart(title: "T", panels: [.init(title: "P", unit: "u", curves: [curve])]).svg
    #expect(svg.hasPrefix("<svg xmlns=") && svg.hasSuffix("</svg>\n"))
    #expect(svg.contains("a &lt; b &amp; c") && !svg.contains("nan"))
    #expect(svg.components(separatedBy: "<g ").count == svg.components(separatedBy: "</g>").count)
  }

  @Test func sheetFramesMistakes() {
    let digits = [
      Sheet.Digit(pixels: [0, 255, 255, 0], label: 1, truth: 1),
      Sheet.Digit(pixels: [0, 255, 255, 0], label: 7, truth: 1),
    ]
    let right = Sheet([digits[0]], rows: 2, columns: 2).canvas
    let both = Sheet(digits, rows: 2, columns: 2).canvas
    func red(_ sheet: Canvas) -> Int {
      stride(from: 0, to: sheet.pixels.count, by: 3).count {
        sheet.pixels[$0] == 220 && sheet.pixels[$0 + 1] == 38
      }
    }
    #expect(right.pixels.count == 3 * right.width * right.height)
    #expect(red(right) == 0 && red(both) > 0)
  }
}

/// The program itself, from the folder where the tests were built.
@Suite(.serialized) struct ProgramTests {
  private let digits = Program("digits")
  @Test func trainsAndLeavesItsResults() throws {
    try inTemporaryFolder { folder in
      let run = try digits(["--epochs", "2", "--output", folder + "/out"])
      #expect(run.status == 0, "\(run.errors)")
      let last = run.output.split(separator: "\n").last ?? ""
      #expect(last.wholeMatch(of: /test accuracy: 0\.\d{4}/) != nil)
      #expect((Double(last.split(separator: " ").last ?? "") ?? 0) > 0.8)
      #expect(try read(folder + "/out/predictions.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
      #expect(String(decoding: try read(folder + "/out/training.svg"), as: UTF8.self).hasSuffix("</svg>\n"))
      #expect(try read(folder + "/out/digits.pt").count > 600_000)
    }
  }

  @Test func goesOnAfterAnInterruptionAsIfNothingHadHappened() throws {
    try inTemporaryFolder { folder in
      let whole = try digits(["--epochs", "10", "--output", folder + "/whole"])
      #expect(whole.status == 0, "\(whole.errors)")

      let stopped = try digits(
        ["--epochs", "10", "--output", folder + "/parts"], interruptAfter: "epoch  2/10")
      #expect(stopped.status == 130, "\(stopped.errors)")
      #expect(stopped.output.contains("go on with:") && stopped.output.contains("--resume"))
      let rest = try digits(["--epochs", "10", "--output", folder + "/parts", "--resume"])
      #expect(rest.status == 0, "\(rest.errors)")
      #expect(try read(folder + "/whole/digits.pt") == read(folder + "/parts/digits.pt"))
      #expect(try read(folder + "/whole/training.svg") == read(folder + "/parts/training.svg"))

      let other = try digits(["--seed", "1", "--output", folder + "/parts", "--resume"])
      #expect(other.status == 1 && other.errors.contains("--seed 0"))
    }
  }

  @Test func saysWhatIsWrong() throws {
    try inTemporaryFolder { folder in
      let missing = try digits(["--data", folder + "/nowhere", "--output", folder + "/out"])
      #expect(missing.status == 1 && missing.errors.contains("nowhere"))
      let fresh = try digits(["--resume", "--output", folder + "/out"])
      #expect(fresh.status == 1 && fresh.errors.contains("checkpoint.pt"))
      #expect(try digits(["--epochs", "0"]).status != 0)
      #expect(try digits(["--lr", "nan"]).status != 0)

      for name in ["train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte"] {
        try Data("not a data file".utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
      }
      let damaged = try digits(["--data", folder, "--output", folder + "/out"])
      #expect(damaged.status == 1 && damaged.errors.contains("train-images-idx3-ubyte"))
    }
  }
}
