import Foundation
import Testing
import Torch

@testable import gpt

/// What gpt.py recorded of the same training in PyTorch.
private struct Golden: Decodable {
  struct Run: Decodable {
    /// FNV-1a of each initial parameter's bytes.
    var weights: [String: String]
    var losses: [Double]
  }
  var float32: Run
  var float64: Run

  static func load() throws -> Golden {
    let url = Bundle.module.bundleURL.appendingPathComponent("Resources/gpt.json")
    return try JSONDecoder().decode(Golden.self, from: Data(contentsOf: url))
  }
}

/// A small model of the example in the default dtype `dtype`, trained for `steps` of a hundred steps.
private func train(_ dtype: DType, steps: Int) throws -> Golden.Run {
  let before = torch.getDefaultDtype()
  torch.setDefaultDtype(dtype)
  defer { torch.setDefaultDtype(before) }
  let settings = Settings(
    context: 16, width: 16, heads: 2, layers: 2, batchSize: 4, steps: 100, lr: 1e-3, dropout: 0.1)
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/gpt/Resources/alice.txt").path
  let text = try Text(file: file, context: settings.context)
  torch.manualSeed(0)
  let training = Training(text, settings)
  var run = Golden.Run(weights: [:], losses: [])
  for (name, weight) in training.model.namedParameters() {
    run.weights[name] = weight.detach().withUnsafeBytes(fnv)
  }
  run.losses = (0..<steps).map { _ in training.learn() }
  return run
}

extension ParityTests {
  @Suite(.serialized) struct GptParityTests {
    @Test func startsAndDropsAsPyTorchInFloat32() throws {
      let golden = try Golden.load().float32, run = try train(.float32, steps: 10)
      #expect(run.weights == golden.weights)
      #expect(worst(run.losses, golden.losses.prefix(10)) < 1e-5)
    }

    @Test func followsPyTorchForAHundredStepsInFloat64() throws {
      let golden = try Golden.load().float64, run = try train(.float64, steps: 100)
      #expect(run.weights == golden.weights)
      #expect(run.losses.count == 100)
      #expect(worst(run.losses, golden.losses.prefix(100)) < 1e-9)
    }
  }
}
