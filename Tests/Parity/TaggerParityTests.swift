import Foundation
import Testing
import Torch

@testable import tagger

/// What tagger.py recorded of the same training in PyTorch.
private struct Golden: Decodable {
  struct Run: Decodable {
    /// FNV-1a of each initial parameter's bytes.
    var weights: [String: String]
    var losses: [Double]
  }
  /// FNV-1a of the sentences, a byte a word.
  var words: String, tags: String
  var float32: Run, float64: Run

  static func load() throws -> Golden {
    let url = Bundle.module.bundleURL.appendingPathComponent("Resources/tagger.json")
    return try JSONDecoder().decode(Golden.self, from: Data(contentsOf: url))
  }
}

private let sentences = Language.sentences(320, seed: 0)

/// The training of tagger.py, line by line, in the default dtype `dtype`.
private func train(_ dtype: DType, steps: Int) -> Golden.Run {
  let before = torch.getDefaultDtype()
  torch.setDefaultDtype(dtype)
  defer { torch.setDefaultDtype(before) }

  torch.manualSeed(0)
  let model = Tagger(features: 16, hidden: 24)
  let optimizer = optim.Adam(model.parameters(), lr: 3e-3)
  var run = Golden.Run(weights: [:], losses: [])
  for (name, weight) in model.namedParameters() { run.weights[name] = weight.detach().withUnsafeBytes(fnv) }

  let loader = DataLoader(TensorDataset(torch.arange(sentences.count)), batchSize: 8, shuffle: true)
  while run.losses.count < steps {
    for places in loader where run.losses.count < steps {
      let batch = places.toArray(Int.self).map { sentences[$0] }
      optimizer.zeroGrad()
      let loss = F.crossEntropy(model(packed(batch.map(\.words))), packed(batch.map(\.tags)).data)
      loss.backward()
      optimizer.step()
      run.losses.append(loss.item())
    }
  }
  return run
}

extension ParityTests {
  @Test func taggerReadsTheSentencesOfPython() throws {
    let golden = try Golden.load()
    func hash(_ numbers: [Int]) -> String { numbers.map { UInt8($0) }.withUnsafeBytes(fnv) }
    #expect(hash(sentences.flatMap(\.words)) == golden.words)
    #expect(hash(sentences.flatMap(\.tags)) == golden.tags)
  }

  @Test func taggerStartsAsPyTorchInFloat32() throws {
    let golden = try Golden.load().float32
    let run = train(.float32, steps: 10)
    #expect(run.weights == golden.weights)
    #expect(worst(run.losses, golden.losses[...]) < 1e-5)
  }

  @Test func taggerFollowsPyTorchForAHundredStepsInFloat64() throws {
    let golden = try Golden.load().float64
    let run = train(.float64, steps: 100)
    #expect(run.weights == golden.weights)
    #expect(run.losses.count == 100)
    #expect(worst(run.losses, golden.losses.prefix(100)) < 1e-9)
  }
}
