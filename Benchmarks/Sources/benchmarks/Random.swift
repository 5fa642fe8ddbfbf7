import Torch

extension Suite {
  /// Both sides draw the same numbers.
  mutating func addRandom() {
    let n = 1 << 22
    add("random/randn4M", bytes: floats(n)) { work { torch.randn(n) } }
    add("random/rand4M", bytes: floats(n)) { work { torch.rand(n) } }
    add("random/randperm1M") { work { torch.randperm(1 << 20) } }
    add("random/dropout4M", bytes: floats(2 * n)) {
      let x = torch.randn(n)
      return work { F.dropout(x, p: 0.5, training: true) }
    }
  }
}
