import Foundation
import TestSupport
import Testing
import Torch

@testable import gpt

@Suite struct TextTests {
  @Test func charactersAreNumbersAndBack() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(String(repeating: "abc é\n", count: 20).utf8).write(to: file)
    let text = try Text(file: file.path, context: 4)
    #expect(String(text.characters) == "\n abcé")
    #expect(text.train.count == 108 && text.test.count == 12)
    #expect(text.string(text.codes("cab?")) == "cab" && text.codes("?") == [0])
    let (x, y) = text.train.pieces([0, 7], 3)
    #expect(text.string(x.flatten().toArray(Int.self)) == "abcbc ")
    #expect(text.string(y.flatten().toArray(Int.self)) == "bc c é")
    #expect(throws: TorchError.self) { try Text(file: file.path, context: 100) }
    #expect(throws: TorchError.self) { try Text(file: "/nowhere", context: 4) }
  }
}

@Suite struct ModelTests {
  /// What comes later changes nothing before it.
  @Test func noCharacterSeesTheNext() {
    torch.manualSeed(0)
    let model = GPT(vocabulary: 5, context: 6, width: 8, heads: 2, layers: 2, dropout: 0.5)
    model.eval()
    noGrad {
      let a = model(torch.tensor([[0, 1, 2, 3, 4]])), b = model(torch.tensor([[0, 1, 2, 4, 0]]))
      #expect(a[0].narrow(0, 0, 3).allclose(b[0].narrow(0, 0, 3), atol: 1e-6))
      #expect(!a[0, 3].allclose(b[0, 3], atol: 1e-3))
    }
  }
}

/// The program itself, from the folder where the tests were built.
@Suite(.serialized) struct ProgramTests {
  private let gpt = Program("gpt")
  private let small = [
    "--steps", "40", "--width", "16", "--heads", "2", "--layers", "1", "--context", "16", "--length", "20",
  ]

  @Test func trainsAndLeavesItsResults() throws {
    try inTemporaryFolder { folder in
      let run = try gpt(small + ["--output", folder + "/out", "--prompt", "Alice"])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("step 40/40"))
      let sample = String(decoding: try read(folder + "/out/sample.txt"), as: UTF8.self)
      #expect(sample.hasPrefix("Alice") && sample.count == 26 && run.output.hasSuffix(sample))
      #expect(String(decoding: try read(folder + "/out/training.svg"), as: UTF8.self).hasSuffix("</svg>\n"))
      #expect(try torch.load(folder + "/out/gpt.pt").stateDict?.keys.first == "token.weight")
    }
  }

  @Test func goesOnAfterAnInterruptionAsIfNothingHadHappened() throws {
    try inTemporaryFolder { folder in
      let whole = try gpt(small + ["--output", folder + "/whole"])
      let stopped = try gpt(small + ["--output", folder + "/parts"], interruptAfter: "step  4/40")
      #expect(stopped.status == 130, "\(stopped.errors)")
      #expect(stopped.output.contains("go on with:") && stopped.output.contains("--resume"))
      let rest = try gpt(small + ["--output", folder + "/parts", "--resume"])
      #expect(rest.status == 0, "\(rest.errors)")
      for name in ["gpt.pt", "training.svg", "sample.txt"] {
        #expect(try read("\(folder)/whole/\(name)") == read("\(folder)/parts/\(name)"))
      }
      #expect(whole.status == 0)
      let other = try gpt(small + ["--seed", "1", "--output", folder + "/parts", "--resume"])
      #expect(other.status == 1 && other.errors.contains("--seed 0"))
    }
  }

  @Test func saysWhatIsWrong() throws {
    try inTemporaryFolder { folder in
      let missing = try gpt(["--text", folder + "/nowhere", "--output", folder + "/out"])
      #expect(missing.status == 1 && missing.errors.contains("nowhere"))
      let fresh = try gpt(["--resume", "--output", folder + "/out"])
      #expect(fresh.status == 1 && fresh.errors.contains("checkpoint.pt"))
      #expect(try gpt(["--heads", "3"]).errors.contains("does not split"))
      #expect(try gpt(["--steps", "0"]).status != 0)
      #expect(try gpt(["--temperature", "0"]).status != 0)
    }
  }
}
