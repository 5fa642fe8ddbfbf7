import Demo
import TestSupport
import Testing
import Torch
import TorchVision

@testable import transfer

@Suite struct PictureTests {
  @Test func sameSeedSamePicture() {
    for kind in PictureKind.patterns + PictureKind.shapes {
      var (a, b, c) = (Dice(3), Dice(3), Dice(4))
      let picture = kind.draw(32, &a)
      #expect(picture == kind.draw(32, &b) && picture != kind.draw(32, &c), "\(kind.name)")
      // Ink and paper are both there.
      let grey = picture.pixels.map(Int.init)
      #expect(grey.max()! - grey.min()! > 60, "\(kind.name)")
    }
  }

  @Test func foldersHoldClasses() throws {
    try inTemporaryFolder { folder in
      try drawFolders(PictureKind.shapes, folder, train: 4, val: 1, size: 32, seed: 1)
      let task = try Task(folder, size: 32, batchSize: 5)
      #expect(task.classes == ["cross", "heart", "moon", "ring", "star", "triangle"])
      #expect(task.train.dataset.count == 24 && task.val.dataset.count == 6)
      let (images, labels) = try #require(task.val.makeIterator().next())
      #expect(images.shape == [5, 3, 32, 32] && labels.toArray(Int.self) == [0, 1, 2, 3, 4])
    }
  }

  @Test func confusionIsDrawn() {
    var dice = Dice(0)
    let samples = PictureKind.shapes.prefix(2).map { $0.draw(32, &dice) }
    let canvas = picture([[12, 0], [3, 9]], samples)
    #expect(canvas.width == canvas.height && canvas.pixels.count == 3 * canvas.width * canvas.height)
    #expect(accuracy([[12, 0], [3, 9]]) == 21.0 / 24)
    #expect(accuracy([[0]]) == 0)
  }
}

@Suite(.serialized) struct TransferProgramTests {
  private let transfer = Program("transfer")

  @Test func learnsAndLeavesItsResults() throws {
    try inTemporaryFolder { folder in
      let run = try transfer([
        "--pattern-epochs", "1", "--head-epochs", "1", "--tune-epochs", "1", "--per-class", "4", "--size",
        "32",
        "--batch-size", "16", "--output", folder + "/out",
      ])
      #expect(run.status == 0, "\(run.errors)")
      for phase in ["patterns 1/1", "last layer 1/1", "whole network 1/1"] {
        #expect(run.output.contains(phase))
      }
      #expect(run.output.split(separator: "\n").last?.wholeMatch(of: /accuracy: [01]\.\d{4}/) != nil)
      #expect(try read(folder + "/out/confusion.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
      #expect(String(decoding: try read(folder + "/out/training.svg"), as: UTF8.self).hasSuffix("</svg>\n"))
      let weights = try torch.load(folder + "/out/transfer.pt").stateDict
      #expect(weights?["fc.weight"]?.shape == [6, 512])
    }
  }

  @Test func saysWhatIsWrong() throws {
    try inTemporaryFolder { folder in
      #expect(try transfer(["--size", "8"]).status != 0)
      let missing = try transfer([
        "--images", folder + "/nowhere", "--per-class", "1", "--size", "32", "--output", folder + "/out",
      ])
      #expect(missing.status == 1 && missing.errors.contains("nowhere"))
    }
  }
}
