import Torch

extension Suite {
  /// Reading and writing at positions that a tensor names.
  mutating func addIndexing() {
    let rows = 50000, picks = 65536
    add("index/index_select", bytes: floats(2 * picks * 256)) {
      let (x, i) = (torch.randn(rows, 256), torch.randint(0, rows, [picks]))
      return work { x.indexSelect(0, i) }
    }
    add("index/index_add", bytes: floats(3 * picks * 64)) {
      let (x, i, s) = (torch.zeros(rows, 64), torch.randint(0, rows, [picks]), torch.randn(picks, 64))
      return work { x.indexAdd_(0, i, s) }
    }
    add("index/gather", bytes: 16 << 20) {
      let (x, i) = (torch.randn(1 << 20), torch.randint(0, 1 << 20, [1 << 20]))
      return work { x.gather(0, i) }
    }
    add("index/masked_select", bytes: floats(3 << 21)) {
      let x = torch.randn(1 << 22)
      return work { x[x .> 0] }
    }
  }
}
