import Foundation
import Testing
import TorchCore
import TorchNN
import TorchOptim
import TorchVision

/// What torchvision has, as models.py wrote it.
enum Expected {
  static func lines(_ file: String) -> [[String]] {
    let url = Bundle.module.url(forResource: "Resources/" + file, withExtension: nil)!
    return try! String(contentsOf: url, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }
  static let models = lines("models.tsv")
  static let training = lines("training.tsv")
}

/// FNV-1a of 64 bits, in hexadecimal.
func hash(_ text: String) -> String {
  hexadecimal(text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
}

func hexadecimal(_ n: UInt64) -> String {
  let digits = String(n, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}

/// The sum of (2i + 1) times word i of the tensor's bytes, as words of 32 bits.
func bits(_ tensor: Tensor) -> UInt64 {
  func sum(_ words: some RandomAccessCollection<UInt32>) -> UInt64 {
    var total: UInt64 = 0, odd: UInt64 = 1
    for word in words {
      total &+= UInt64(word) &* odd
      odd &+= 2
    }
    return total
  }
  if tensor.dtype == .int64 {
    return sum(
      tensor.toArray(Int.self).flatMap {
        [UInt32(truncatingIfNeeded: $0), UInt32(truncatingIfNeeded: $0 >> 32)]
      })
  }
  return tensor.toArray(Float.self).withUnsafeBytes { sum($0.bindMemory(to: UInt32.self)) }
}

func line(_ name: String, _ tensor: Tensor) -> String {
  "\(name) [\(tensor.shape.map(String.init).joined(separator: ", "))] \("\(tensor.dtype)".split(separator: ".").last!)"
}

/// Images from a formula: bytes of a multiplicative generator, scaled.
func images(_ n: Int, _ side: Int) -> Tensor {
  let numbers = (0..<n * 3 * side * side).map { (i: Int) -> Float in
    let byte = (i * 2_654_435_761) >> 24 & 0xFF
    return (Float(byte) / 255 - 0.5) * 4
  }
  return torch.tensor(numbers).view(n, 3, side, side)
}

/// Length, and product with numbers from -6 to 6 that follow from the place.
func digest(_ tensor: Tensor) -> (norm: Double, product: Double) {
  var squares = 0.0, product = 0.0
  for (i, x) in tensor.detach().toArray(Double.self).enumerated() {
    squares += x * x
    product += x * Double(i * 7919 % 13 - 6)
  }
  return (squares.squareRoot(), product)
}

func build(_ name: String) throws -> nn.Layer {
  torch.manualSeed(0)
  return try torchvision.models.getModel(name)
}

/// Trains a model for a step; its loss and gradients before it.
func step(_ model: nn.Layer, _ x: Tensor) -> (loss: Tensor, gradients: StateDict) {
  // The gradients of resnet50 as it starts are ill-conditioned; with weaker blocks they are not.
  for (key, parameter) in model.namedParameters() where key.hasSuffix("bn3.weight") {
    noGrad { _ = parameter.fill_(0.2) }
  }
  model.train()
  torch.manualSeed(1)
  let optimizer = optim.SGD(model.parameters(), lr: 0.01, momentum: 0.9, weightDecay: 1e-4)
  let loss = F.crossEntropy(model(x), torch.tensor([7, 600, 0, 999]))
  loss.backward()
  optimizer.step()
  return (loss, StateDict(model.namedParameters().map { ($0.name, $0.parameter.grad!) }))
}
