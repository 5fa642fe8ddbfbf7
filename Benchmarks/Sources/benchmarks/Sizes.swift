import Torch

extension Suite {
  /// Operators at growing sizes, `size/NAME/N`, for the picture of how time grows; measured when asked for by name.
  mutating func addSizes() {
    for power in stride(from: 6, through: 26, by: 2) {
      let n = 1 << power
      add("size/exp/\(n)", calls: calls(n), bytes: floats(2 * n)) {
        let x = torch.randn(n)
        return work { x.exp() }
      }
      add("size/sum/\(n)", calls: calls(n), bytes: floats(n)) {
        let x = torch.randn(n)
        return work { x.sum() }
      }
    }
    for power in stride(from: 6, through: 22, by: 2) {
      add("size/sort/\(1 << power)", calls: calls(1 << power)) {
        let x = torch.randn(1 << power)
        return work { x.sort().values }
      }
    }
    for n in [8, 16, 32, 64, 128, 256, 512, 1024, 2048] {
      add("size/matmul/\(n)", calls: calls(n * n), flops: 2 * n * n * n) {
        let (x, y) = (torch.randn(n, n), torch.randn(n, n))
        return work { x.matmul(y) }
      }
    }
    for side in [7, 14, 28, 56, 112, 224] {
      add("size/conv/\(side)", flops: 2 * 64 * 64 * 9 * side * side) {
        let (layer, x) = (nn.Conv2d(64, 64, 3, padding: 1, bias: false), torch.randn(1, 64, side, side))
        return inference { layer(x) }
      }
    }
  }
}

/// Enough calls for the clock.
private func calls(_ n: Int) -> Int { max(1, (1 << 16) / n) }
