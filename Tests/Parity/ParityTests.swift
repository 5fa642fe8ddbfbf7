import Foundation
import Testing
import Torch
import TorchVision

/// What digits.py recorded of the same training in PyTorch.
private struct Golden: Decodable {
  struct Run: Decodable {
    /// FNV-1a of each initial parameter's bytes.
    var weights: [String: String]
    /// The indices of the images in the order of two epochs.
    var order: [[Int]]
    /// The dropout masks of the first ten batches, a bit an element.
    var masks: [String]
    var losses: [Double]
  }
  var float32: Run
  var float64: Run

  static func load() throws -> Golden {
    let url = Bundle.module.bundleURL.appendingPathComponent("Resources/digits.json")
    return try JSONDecoder().decode(Golden.self, from: Data(contentsOf: url))
  }
}

/// The digits training of digits.py, line by line, in the default dtype `dtype`.
private func train(_ dtype: DType, steps: Int) throws -> Golden.Run {
  let before = torch.getDefaultDtype()
  torch.setDefaultDtype(dtype)
  defer { torch.setDefaultDtype(before) }
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/digits/Resources").path
  let set = try torchvision.datasets.MNIST(folder, train: true)
  let x = set.data.unsqueeze(1).to(dtype) / 255
  let y = set.targets

  torch.manualSeed(0)
  let model = nn.Sequential(
    nn.Conv2d(1, 32, 3, padding: 1), nn.ReLU(), nn.Conv2d(32, 64, 3, padding: 1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(1024, 128), nn.ReLU(), nn.Dropout(p: 0.25), nn.Linear(128, 10))
  let optimizer = optim.Adam(model.parameters(), lr: 1e-3)
  var run = Golden.Run(weights: [:], order: [], masks: [], losses: [])
  for (name, weight) in model.namedParameters() { run.weights[name] = weight.detach().withUnsafeBytes(fnv) }

  let data = TensorDataset(x, y, torch.arange(y.count))
  let loader = DataLoader(data, batchSize: 64, shuffle: true)
  while run.losses.count < steps {
    var epoch: [Int] = []
    for (a, b, i) in loader {
      epoch += i.toArray(Int.self)
      guard run.losses.count < steps else { continue }
      optimizer.zeroGrad()
      if run.masks.count < 10 {
        let state = torch.getRngState()
        run.masks.append(hex(F.dropout(torch.ones(b.count, 128), p: 0.25, training: true)))
        torch.setRngState(state)
      }
      let loss = F.crossEntropy(model(a), b)
      loss.backward()
      optimizer.step()
      run.losses.append(loss.item())
    }
    run.order.append(epoch)
  }
  run.order = Array(run.order.prefix(2))
  return run
}

func fnv(_ bytes: UnsafeRawBufferPointer) -> String {
  let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}

/// Which elements are not zero: a bit each, lowest first, in hexadecimal bytes.
private func hex(_ mask: Tensor) -> String {
  var bytes = [UInt8](repeating: 0, count: (mask.count + 7) / 8)
  for (i, value) in mask.flatten().toArray(Double.self).enumerated() where value != 0 {
    bytes[i / 8] |= 1 << UInt8(i % 8)
  }
  return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

func worst(_ a: [Double], _ b: ArraySlice<Double>) -> Double {
  zip(a, b).map { abs($0 - $1) / abs($1) }.max() ?? .infinity
}

@Suite(.serialized) struct ParityTests {
  @Test func startsAndShufflesAndDropsAsPyTorchInFloat32() throws {
    let golden = try Golden.load().float32
    let run = try train(.float32, steps: 46)
    #expect(run.weights == golden.weights)
    #expect(run.order == golden.order)
    #expect(run.masks == golden.masks)
    #expect(worst(Array(run.losses.prefix(10)), golden.losses.prefix(10)) < 1e-5)
  }

  @Test func followsPyTorchForAHundredStepsInFloat64() throws {
    let golden = try Golden.load().float64
    let run = try train(.float64, steps: 100)
    #expect(run.weights == golden.weights)
    #expect(run.order == golden.order)
    #expect(run.masks == golden.masks)
    #expect(run.losses.count == 100)
    #expect(worst(run.losses, golden.losses.prefix(100)) < 1e-9)
  }
}
