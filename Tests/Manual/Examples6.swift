import Testing
import Torch

extension ManualTests {
  @Test func moduleExamples() {
    examples(170...180) { example in
      let conv = "Conv2d(10, 20, kernel_size=(4, 4), stride=(1, 1))"
      let conv1 = "Conv2d(20, 10, kernel_size=(4, 4), stride=(1, 1))"
      example(170) {
        let model = nn.Sequential()
        model.addModule("conv", nn.Conv2d(10, 20, 4))
        same("\(model.namedChildren()[0].1)", conv)
      }
      example(171) {
        let model = Pair(nn.Conv2d(10, 20, 4), nn.Conv2d(20, 10, 4))
        same(model.children().map { "\($0)" }, [conv, conv1])
      }
      example(172) {
        let model = Pair(nn.Conv2d(10, 20, 4), nn.Conv2d(20, 10, 4))
        same(
          model.modules().map { "\($0)" }, ["Pair(\n  (conv): \(conv)\n  (conv1): \(conv1)\n)", conv, conv1])
      }
      example(173) {
        let layer = nn.Conv2d(10, 20, 4), model = Pair(layer, layer)
        same(model.modules().map { "\($0)" }, ["Pair(\n  (conv): \(conv)\n  (conv1): \(conv)\n)", conv])
      }
      example(174) {
        let model = nn.Conv2d(1, 20, 5)
        same(model.parameters().map(\.shape), [[20, 1, 5, 5], [20]])
        same(model.parameters().map { $0.data.type() }, ["torch.FloatTensor", "torch.FloatTensor"])
      }
      example(175) {
        same(Mixed().stateDict().map(\.key), ["par", "buffer", "conv2.weight", "conv2.bias"])
      }
      let layers = [
        "Conv2d(1, 20, kernel_size=(5, 5), stride=(1, 1))", "ReLU()",
        "Conv2d(20, 64, kernel_size=(5, 5), stride=(1, 1))", "ReLU()",
      ]
      func printed(_ names: [String]) -> String {
        "Sequential(\n" + zip(names, layers).map { "  (\($0)): \($1)\n" }.joined() + ")"
      }
      example(176) {
        let model = nn.Sequential(nn.Conv2d(1, 20, 5), nn.ReLU(), nn.Conv2d(20, 64, 5), nn.ReLU())
        same("\(model)", printed(["0", "1", "2", "3"]))
      }
      example(177) {
        let model = nn.Sequential([
          "conv1": nn.Conv2d(1, 20, 5), "relu1": nn.ReLU(), "conv2": nn.Conv2d(20, 64, 5),
          "relu2": nn.ReLU(),
        ])
        same("\(model)", printed(["conv1", "relu1", "conv2", "relu2"]))
      }
      example(178) { same(nn.Identity(12, 2342)(torch.randn(128, 20)).shape, [128, 20]) }
      example(179) { same(nn.Linear(20, 30)(torch.randn(128, 20)).shape, [128, 30]) }
      example(180) { same(nn.Linear(20, 4)(torch.randn(128, 20)).size(), [128, 4]) }
    }
  }
}

private final class Pair: nn.Module {
  let conv: nn.Conv2d, conv1: nn.Conv2d
  init(_ conv: nn.Conv2d, _ conv1: nn.Conv2d) { (self.conv, self.conv1) = (conv, conv1) }
}

private final class Mixed: nn.Module {
  let conv2 = nn.Linear(1, 2)
  /// A plain tensor is no part of the state.
  let vari = torch.zeros(1)
  @Parameter var par = torch.zeros(1)
  @Buffer var buffer = torch.zeros(1)
}
