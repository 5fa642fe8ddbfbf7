import Testing
import Torch

extension ManualTests {
  @Test func tensorExamples() {
    examples(148...169) { example in
      example(148) { same(torch.FloatTensor([[1, 2, 3], [4, 5, 6]]), [[1, 2, 3], [4, 5, 6]]) }
      example(149) { same(torch.IntTensor(2, 4).zero_(), [[0, 0, 0, 0], [0, 0, 0, 0]]) }
      example(150) {
        let x = torch.FloatTensor([[1, 2, 3], [4, 5, 6]])
        same(x[1][2], 6)
        x[0][1] = 8
        same(x, [[1, 8, 3], [4, 5, 6]])
      }
      example(151) {
        same(torch.FloatTensor().elementSize(), 4)
        same(torch.ByteTensor().elementSize(), 1)
      }
      example(152) {
        let x = torch.Tensor([[1], [2], [3]])
        same(x.size(), [3, 1])
        same(x.expand(3, 4), [[1, 1, 1, 1], [2, 2, 2, 2], [3, 3, 3, 3]])
      }
      example(153) {
        let x = torch.ones(3, 3), t = torch.Tensor([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
        same(x.indexAdd_(0, torch.LongTensor([0, 2, 1]), t), [[2, 3, 4], [8, 9, 10], [5, 6, 7]])
      }
      example(154) {
        let x = torch.Tensor(3, 3), t = torch.Tensor([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
        same(x.indexCopy_(0, torch.LongTensor([0, 2, 1]), t), [[1, 2, 3], [7, 8, 9], [4, 5, 6]])
      }
      example(155) {
        let x = torch.Tensor([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
        same(x.indexFill_(0, torch.LongTensor([0, 2]), -1), [[-1, -1, -1], [4, 5, 6], [-1, -1, -1]])
      }
      example(156) {
        let x = torch.Tensor([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
        same(x.indexFill_(1, torch.LongTensor([0, 2]), -1), [[-1, 2, -1], [-1, 5, -1], [-1, 8, -1]])
      }
      example(157) {
        let x = torch.Tensor([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
        same(x.narrow(0, 0, 2), [[1, 2, 3], [4, 5, 6]])
      }
      example(158) {
        let x = torch.Tensor([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
        same(x.narrow(1, 1, 2), [[2, 3], [5, 6], [8, 9]])
      }
      example(159) { same(torch.randn(2, 3, 5).permute(2, 0, 1).size(), [5, 2, 3]) }
      example(160) {
        same(
          torch.Tensor([1, 2, 3]).repeat(4, 2),
          [[1, 2, 3, 1, 2, 3], [1, 2, 3, 1, 2, 3], [1, 2, 3, 1, 2, 3], [1, 2, 3, 1, 2, 3]])
      }
      example(161) { same(torch.Tensor([1, 2, 3]).repeat(4, 2, 1).size(), [4, 2, 3]) }
      example(163) {
        let x = torch.Tensor([
          [0.4319, 0.6500, 0.4080, 0.8760, 0.2355], [0.2609, 0.4711, 0.8486, 0.8573, 0.1029],
        ])
        let index = torch.LongTensor([[0, 1, 2, 0, 0], [2, 0, 0, 1, 2]])
        same(
          torch.zeros(3, 5).scatter_(0, index, x),
          [
            [0.4319, 0.4711, 0.8486, 0.876, 0.2355], [0, 0.65, 0, 0.8573, 0], [0.2609, 0, 0.408, 0, 0.1029],
          ])
      }
      example(164) {
        same(
          torch.zeros(2, 4).scatter_(1, torch.LongTensor([[2], [3]]), 1.23),
          [[0, 0, 1.23, 0], [0, 0, 0, 1.23]])
      }
      example(165) { same(torch.Tensor(3, 4, 5).size(), [3, 4, 5]) }
      example(166) {
        let x = torch.Tensor([1, 2, 3, 4, 5])
        same(x.storageOffset, 0)
        same(x[3...].storageOffset, 3)
      }
      example(167) {
        same(torch.arange(1.0, 8.0).unfold(0, 2, 1), [[1, 2], [2, 3], [3, 4], [4, 5], [5, 6], [6, 7]])
      }
      example(168) { same(torch.arange(1.0, 8.0).unfold(0, 2, 2), [[1, 2], [3, 4], [5, 6]]) }
      example(169) {
        let x = torch.randn(4, 4)
        same(x.view(16).size(), [16])
        same(x.view(-1, 8).size(), [2, 8])
      }
      example(162) {
        let x = torch.Tensor([[1, 2], [3, 4], [5, 6]])
        same(x.resize_([2, 2]), [[1, 2], [3, 4]])
        same(x.storage().size(), 6)
      }
    }
  }
}
