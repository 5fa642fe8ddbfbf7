import Testing
import Torch

extension ManualTests {
  @Test func otherExamples() {
    examples(114...127) { example in
      example(120) {
        let x = torch.Tensor([[1, 1, 1], [2, 2, 2], [3, 3, 3]])
        same(torch.renorm(x, 1, 0, 5), [[1, 1, 1], [1.6667, 1.6667, 1.6667], [1.6667, 1.6667, 1.6667]])
      }
      example.later(114, 115, 116, 117, 118, 119, 121, 122, 123, 124, 125, 126, 127)
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
