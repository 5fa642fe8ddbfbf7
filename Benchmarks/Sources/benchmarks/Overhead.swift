import Torch

extension Suite {
  /// What an operator costs beside its arithmetic.
  mutating func addOverheads() {
    add("overhead/add4 x1000", calls: 1000) {
      let (x, y) = (torch.randn(4), torch.randn(4))
      return work { x + y }
    }
    add("overhead/mulsum_backward x200", calls: 200) {
      let (x, y) = (torch.randn(4, requiresGrad: true), torch.randn(4))
      return { (x * y).sum().backward() }
    }
  }
}
