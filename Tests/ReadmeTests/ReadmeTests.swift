import Foundation
import Testing
import Torch
import TorchLogging

/// Each Swift block of README.md stands here, word for word, and runs; its example of an operator is a real one.
@Suite struct ReadmeTests {
  @Test func theTrainingLoop() throws {
    try inTemporaryFolder {
      let train = TensorDataset(torch.rand(256, 1, 8, 8), torch.randint(0, 10, [256]))

      torch.manualSeed(0)
      let model = nn.Sequential(
        nn.Conv2d(1, 32, 3, padding: 1), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(32 * 4 * 4, 10))
      let optimizer = optim.Adam(model.parameters(), lr: 1e-3)
      for (input, target) in DataLoader(train, batchSize: 64, shuffle: true) {
        optimizer.zeroGrad()
        let loss = F.crossEntropy(model(input), target)
        loss.backward()
        optimizer.step()
      }
      try torch.save(model.stateDict(), "digits.pt")  // Python: torch.load("digits.pt")

      #expect(try torch.load("digits.pt")["0.weight"].tensor?.shape == [32, 1, 3, 3])
    }
  }

  @Test func watchingATraining() throws {
    try inTemporaryFolder {
      let model = nn.Sequential(nn.Conv2d(1, 2, 3), nn.Flatten(), nn.Linear(2 * 6 * 6, 10))
      let loader = DataLoader(
        TensorDataset(torch.rand(8, 1, 8, 8), torch.randint(0, 10, [8])), batchSize: 4)

      let writer = try torch.utils.tensorboard.SummaryWriter("runs/first")
      let log = try CSVLogger("runs/first.csv")
      writer.addGraph(model, torch.zeros(1, 1, 8, 8))
      for epoch in 0..<3 {
        let batches = progress(loader, "epoch \(epoch)", total: loader.count)
        for (input, target) in batches {
          let loss = F.crossEntropy(model(input), target)
          loss.backward()
          batches["loss"] = loss.item()
        }
        let loss = batches["loss"]!
        writer.addScalar("loss", loss, globalStep: epoch)
        writer.addHistogram("filters", model[0].parameters()[0], globalStep: epoch)
        try log.log(["epoch": epoch, "loss": loss])
      }
      try writer.close()

      #expect(try CSVTable("runs/first.csv")["epoch"] == ["0", "1", "2"])
      let file = try FileManager.default.contentsOfDirectory(atPath: "runs/first")[0]
      #expect(try EventFile("runs/first/" + file).events().count == 8)
    }
  }

  @Test func errors() {
    do {
      try withError { print(torch.zeros(2, 3).matmul(torch.zeros(4, 5))) }
    } catch {
      print("no product:", error)
    }
  }

  @Test func ownOperators() {
    let x = torch.randn(3, requiresGrad: true)

    struct SoftClip: CustomUnary {
      let limit: Double
      func forward<T: Real>(_ x: T) -> T { T(limit) * .tanh(x / T(limit)) }
    }
    let y = SoftClip(limit: 0.5)(x)

    #expect(y.abs().max().item() < 0.5 && y.requiresGrad)
  }

  @Test func everySwiftBlockStandsHere() throws {
    let here = URL(fileURLWithPath: #filePath)
    let readme = here.deletingLastPathComponent().appendingPathComponent("../../README.md")
    let operators = here.deletingLastPathComponent().appendingPathComponent(
      "../../Sources/TorchCore/Ops/Elementary.swift")
    let code = try [here, operators].flatMap { lines(of: try String(contentsOf: $0, encoding: .utf8)) }
    let blocks = try String(contentsOf: readme, encoding: .utf8).components(separatedBy: "```swift\n")
      .dropFirst()
      .map { lines(of: $0.components(separatedBy: "```")[0]).filter { $0 != "import Torch" } }
    #expect(blocks.count == 5)
    for block in blocks {
      #expect(
        code.indices.contains { code[$0...].starts(with: block) },
        "not compiled here: \(block.joined(separator: "\n"))")
    }
  }

  /// The lines without indentation and blank lines.
  private func lines(of text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  private func inTemporaryFolder(_ body: () throws -> Void) throws {
    let manager = FileManager.default
    let before = manager.currentDirectoryPath
    let folder = manager.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    defer {
      _ = manager.changeCurrentDirectoryPath(before)
      try? manager.removeItem(at: folder)
    }
    _ = manager.changeCurrentDirectoryPath(folder.path)
    try body()
  }
}
