import Testing
import Torch

extension ManualTests {
  @Test func creationExamples() {
    examples(1...13) { example in
      example(1) {
        same(torch.numel(torch.randn(1, 2, 3, 4, 5)), 120)
        same(torch.numel(torch.zeros(4, 4)), 16)
      }
      example(2) { same(torch.eye(3), [[1, 0, 0], [0, 1, 0], [0, 0, 1]]) }
      example(3) {
        let a = numpy.array([1, 2, 3]), t = torch.fromNumpy(a)
        t[0] = -1
        same(a.tolist(), [-1, 2, 3])
      }
      example(4) { same(torch.linspace(3, 10, 5), [3, 4.75, 6.5, 8.25, 10]) }
      example(5) { same(torch.linspace(-10, 10, 5), [-10, -5, 0, 5, 10]) }
      example(6) { same(torch.logspace(-10, 10, 5), [1e-10, 1e-5, 1, 1e5, 1e10]) }
      example(7) { same(torch.logspace(0.1, 1, 5), [1.2589, 2.1135, 3.5481, 5.9566, 10]) }
      example(8) {
        same(torch.ones(2, 3), [[1, 1, 1], [1, 1, 1]])
        same(torch.ones(5), [1, 1, 1, 1, 1])
      }
      example(9) {
        same(torch.zeros(2, 3), [[0, 0, 0], [0, 0, 0]])
        same(torch.zeros(5), [0, 0, 0, 0, 0])
      }
      example(10) { same(torch.arange(1, 4), [1, 2, 3]) }
      example(11) { same(torch.arange(1, 2.5, 0.5), [1, 1.5, 2]) }
      example(12) { same(torch.range(1, 4), [1, 2, 3, 4]) }
      example(13) { same(torch.range(1, 4, step: 0.5), [1, 1.5, 2, 2.5, 3, 3.5, 4]) }
    }
  }

  @Test func indexingExamples() {
    examples(14...26) { example in
      example(14) {
        let x = torch.Tensor([[0.5983, -0.0341, 2.4918], [1.5981, -0.5265, -0.8735]])
        let rows = [[0.5983, -0.0341, 2.4918], [1.5981, -0.5265, -0.8735]]
        same(torch.cat([x, x, x], dim: 0), rows + rows + rows)
      }
      example(15) {
        let x = torch.Tensor([[0.5983, -0.0341, 2.4918], [1.5981, -0.5265, -0.8735]])
        let row0 = [0.5983, -0.0341, 2.4918], row1 = [1.5981, -0.5265, -0.8735]
        same(torch.cat([x, x, x], dim: 1), [row0 + row0 + row0, row1 + row1 + row1])
      }
      example(16) {
        let t = torch.Tensor([[1, 2], [3, 4]])
        same(torch.gather(t, 1, torch.LongTensor([[0, 0], [1, 0]])), [[1, 1], [4, 3]])
      }
      example(17) {
        let x = torch.Tensor([
          [1.2045, 2.4084, 0.4001, 1.1372], [0.5596, 1.5677, 0.6219, -0.7954],
          [1.3635, -1.2313, -0.5414, -1.8478],
        ])
        same(
          torch.indexSelect(x, 0, torch.LongTensor([0, 2])),
          [[1.2045, 2.4084, 0.4001, 1.1372], [1.3635, -1.2313, -0.5414, -1.8478]])
      }
      example(18) {
        let x = torch.Tensor([
          [1.2045, 2.4084, 0.4001, 1.1372], [0.5596, 1.5677, 0.6219, -0.7954],
          [1.3635, -1.2313, -0.5414, -1.8478],
        ])
        same(
          torch.indexSelect(x, 1, torch.LongTensor([0, 2])),
          [[1.2045, 0.4001], [0.5596, 0.6219], [1.3635, -0.5414]])
      }
      example(19) {
        let x = torch.Tensor([
          [1.2045, 2.4084, 0.4001, 1.1372], [0.5596, 1.5677, 0.6219, -0.7954],
          [1.3635, -1.2313, -0.5414, -1.8478],
        ])
        same(torch.maskedSelect(x, x.ge(0.5)), [1.2045, 2.4084, 1.1372, 0.5596, 1.5677, 0.6219, 1.3635])
      }
      example(20) { same(torch.nonzero(torch.Tensor([1, 1, 1, 0, 1])), [[0], [1], [2], [4]]) }
      example(21) {
        same(
          torch.nonzero(torch.Tensor([[0.6, 0, 0, 0], [0, 0.4, 0, 0], [0, 0, 1.2, 0], [0, 0, 0, -0.4]])),
          [[0, 0], [1, 1], [2, 2], [3, 3]])
      }
      example(22) {
        let x = torch.zeros(2, 1, 2, 1, 2)
        same(torch.squeeze(x).size(), [2, 2, 2])
        same(torch.squeeze(x, 0).size(), [2, 1, 2, 1, 2])
        same(torch.squeeze(x, 1).size(), [2, 2, 1, 2])
      }
      example(23) {
        let x = torch.Tensor([[0.4834, 0.6907, 1.3417], [-0.1300, 0.5295, 0.2321]])
        same(torch.t(x), [[0.4834, -0.13], [0.6907, 0.5295], [1.3417, 0.2321]])
      }
      example(24) {
        let x = torch.Tensor([[0.5983, -0.0341, 2.4918], [1.5981, -0.5265, -0.8735]])
        same(torch.transpose(x, 0, 1), [[0.5983, 1.5981], [-0.0341, -0.5265], [2.4918, -0.8735]])
      }
      example(25) { same(torch.unsqueeze(torch.Tensor([1, 2, 3, 4]), 0), [[1, 2, 3, 4]]) }
      example(26) { same(torch.unsqueeze(torch.Tensor([1, 2, 3, 4]), 1), [[1], [2], [3], [4]]) }
    }
  }

  @Test func randomExamples() {
    examples(27...29) { example in
      example(27) {
        same(torch.bernoulli(torch.ones(3, 3)), [[1, 1, 1], [1, 1, 1], [1, 1, 1]])
        same(torch.bernoulli(torch.zeros(3, 3)), [[0, 0, 0], [0, 0, 0], [0, 0, 0]])
      }
      example(28) {
        let weights = torch.Tensor([0, 10, 3, 0])
        same(torch.multinomial(weights, 4), [1, 2, 0, 3])
        same(Set(torch.multinomial(weights, 40, replacement: true).toArray(Int.self)), [1, 2])
      }
      example(29) {
        let means = torch.arange(1.0, 11.0), std = torch.arange(1, 0, -0.1)
        same(torch.normal(means, std).shape, [10])
        same(torch.normal(0.5, torch.arange(1.0, 6.0)).shape, [5])
        same(torch.normal(torch.arange(1.0, 6.0), std: 1).shape, [5])
      }
    }
  }
}
