import Testing
import Torch

extension ManualTests {
  @Test func otherExamples() {
    examples(114...127) { example in
      example(120) {
        let x = torch.Tensor([[1, 1, 1], [2, 2, 2], [3, 3, 3]])
        same(torch.renorm(x, 1, 0, 5), [[1, 1, 1], [1.6667, 1.6667, 1.6667], [1.6667, 1.6667, 1.6667]])
      }
      example(115) {
        same(
          torch.diag(torch.Tensor([1.0480, -2.3405, -1.1138])),
          [[1.048, 0, 0], [0, -2.3405, 0], [0, 0, -1.1138]])
      }
      example(116) {
        let a = torch.Tensor([1.0480, -2.3405, -1.1138])
        same(
          torch.diag(a, diagonal: 1),
          [[0, 1.048, 0, 0], [0, 0, -2.3405, 0], [0, 0, 0, -1.1138], [0, 0, 0, 0]])
      }
      example(117) {
        let a = torch.Tensor([
          [-1.5328, -1.3210, -1.5204], [0.8596, 0.0471, -0.2239], [-0.6617, 0.0146, -1.0817],
        ])
        same(torch.diag(a, diagonal: 0), [-1.5328, 0.0471, -1.0817])
      }
      example(118) {
        let a = torch.Tensor([
          [-1.5328, -1.3210, -1.5204], [0.8596, 0.0471, -0.2239], [-0.6617, 0.0146, -1.0817],
        ])
        same(torch.diag(a, diagonal: 1), [-1.321, -0.2239])
      }
      example(119) { same(torch.histc(torch.Tensor([1, 2, 1]), bins: 4, min: 0, max: 3), [0, 2, 1, 0]) }
      example(122) {
        let a = torch.Tensor([
          [1.3225, 1.7304, 1.4573], [-0.3052, -0.3111, -0.1809], [1.2469, 0.0064, -1.6250],
        ])
        same(
          torch.tril(a, diagonal: 0), [[1.3225, 0, 0], [-0.3052, -0.3111, 0], [1.2469, 0.0064, -1.625]])
      }
      example(123) {
        let a = torch.Tensor([
          [1.3225, 1.7304, 1.4573], [-0.3052, -0.3111, -0.1809], [1.2469, 0.0064, -1.6250],
        ])
        same(
          torch.tril(a, diagonal: 1),
          [[1.3225, 1.7304, 0], [-0.3052, -0.3111, -0.1809], [1.2469, 0.0064, -1.625]])
      }
      example(124) {
        let a = torch.Tensor([
          [1.3225, 1.7304, 1.4573], [-0.3052, -0.3111, -0.1809], [1.2469, 0.0064, -1.6250],
        ])
        same(torch.tril(a, diagonal: -1), [[0, 0, 0], [-0.3052, 0, 0], [1.2469, 0.0064, 0]])
      }
      example(125) {
        let a = torch.Tensor([
          [1.3225, 1.7304, 1.4573], [-0.3052, -0.3111, -0.1809], [1.2469, 0.0064, -1.6250],
        ])
        same(
          torch.triu(a, diagonal: 0), [[1.3225, 1.7304, 1.4573], [0, -0.3111, -0.1809], [0, 0, -1.625]])
      }
      example(126) {
        let a = torch.Tensor([
          [1.3225, 1.7304, 1.4573], [-0.3052, -0.3111, -0.1809], [1.2469, 0.0064, -1.6250],
        ])
        same(torch.triu(a, diagonal: 1), [[0, 1.7304, 1.4573], [0, 0, -0.1809], [0, 0, 0]])
      }
      example(127) {
        let a = torch.Tensor([
          [1.3225, 1.7304, 1.4573], [-0.3052, -0.3111, -0.1809], [1.2469, 0.0064, -1.6250],
        ])
        same(
          torch.triu(a, diagonal: -1),
          [[1.3225, 1.7304, 1.4573], [-0.3052, -0.3111, -0.1809], [0, 0.0064, -1.625]])
      }
      example.later(114, 121)
    }
  }

  @Test func algebraExamples() {
    examples(128...147) { example in
      example.unusable(128, "its operands are random and not printed")
      example.unusable(129, "its operands are random and not printed")
      example.unusable(130, "its operands are random and not printed")
      example.unusable(131, "its operands are random and not printed")
      example(132) {
        let vec1 = torch.Tensor([1, 2, 3]), vec2 = torch.Tensor([1, 2])
        same(torch.addr(torch.zeros(3, 2), vec1, vec2), [[1, 2], [2, 4], [3, 6]])
      }
      example(133) {
        same(
          torch.baddbmm(torch.randn(10, 3, 5), torch.randn(10, 3, 4), torch.randn(10, 4, 5)).size(),
          [10, 3, 5])
      }
      example(134) {
        same(torch.bmm(torch.randn(10, 3, 4), torch.randn(10, 4, 5)).size(), [10, 3, 5])
      }
      example(136) { same(torch.dot(torch.Tensor([2, 3]), torch.Tensor([2, 1])), 7) }
      example(138) {
        same(
          torch.ger(torch.Tensor([1, 2, 3, 4]), torch.Tensor([1, 2, 3])),
          [[1, 2, 3], [2, 4, 6], [3, 6, 9], [4, 8, 12]])
      }
      example.later(135, 137, 139, 140, 141, 142, 143, 144, 145, 146, 147)
    }
  }
}
