import Torch

extension Suite {
  /// A step over 20 parameters of 512 × 512.
  mutating func addOptimizers() {
    let n = 20 * 512 * 512
    // SGD reads the gradient, and reads and writes the parameter and its momentum; Adam has two moments.
    add("optim/sgd_5M", bytes: floats(5 * n)) {
      let optimizer = optim.SGD(parameters(), lr: 1e-3, momentum: 0.9)
      return { optimizer.step() }
    }
    add("optim/adam_5M", bytes: floats(7 * n)) {
      let optimizer = optim.Adam(parameters(), lr: 1e-3)
      return { optimizer.step() }
    }
  }
}

private func parameters() -> [Tensor] {
  (0..<20).map { _ in
    let parameter = torch.randn(512, 512, requiresGrad: true)
    parameter.grad = torch.randn(512, 512)
    return parameter
  }
}
