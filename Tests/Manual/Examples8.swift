import Testing
import Torch

extension ManualTests {
  @Test func functionExamples() {
    examples(229...259) { example in
      let words = torch.tensor([[1, 2, 4, 5], [4, 3, 2, 9]])
      func table(_ rows: [Int: [Double]]) -> nn.Embedding {
        nn.Embedding.fromPretrained(torch.tensor((0..<10).map { rows[$0] ?? [0, 0, 0] }))
      }
      example(229) {
        let out = table([
          1: [-0.0251, -1.6902, 0.7172], 2: [-0.6431, 0.0748, 0.6969], 3: [0.4362, -0.4004, 0.9400],
          4: [1.4970, 1.3448, -0.9685], 5: [-0.3677, -2.7265, -0.1685], 9: [0.9124, -2.3616, 1.1151],
        ])(words)
        same(out.shape, [2, 4, 3])
        for row in [out[0, 2], out[1, 0]] { same(row, [1.4970, 1.3448, -0.9685]) }
        for row in [out[0, 1], out[1, 2]] { same(row, [-0.6431, 0.0748, 0.6969]) }
      }
      example(230) {
        let rows = [
          1: [-1.0822, 1.2522, 0.2434], 2: [0.8393, -0.6062, -0.3348], 3: [-0.1527, 0.0877, 0.4260],
          4: [0.6597, 0.0350, 0.0837], 5: [0.5521, 0.9447, 0.0498], 9: [-0.8738, -0.9054, 0.4281],
        ]
        let expected = [[1, 2, 4, 5], [4, 3, 2, 9]].map { $0.map { rows[$0]! } }
        same(table(rows)(words), expected)
      }
      example(231) {
        let layer = nn.Embedding(10, 3, paddingIdx: 0)
        noGrad {
          layer.weight[2] = torch.tensor([0.3452, 0.4937, -0.9361])
          layer.weight[5] = torch.tensor([0.0706, -2.1962, -0.6276])
        }
        same(
          layer(torch.tensor([[0, 2, 0, 5]])),
          [[[0, 0, 0], [0.3452, 0.4937, -0.9361], [0, 0, 0], [0.0706, -2.1962, -0.6276]]])
      }
      example(232) {
        // The mask was drawn without a seed: what is kept is doubled.
        let input = torch.tensor([
          [-1.1218, 0.1338, -0.0065, -1.6416], [0.8897, -1.6002, -0.6922, 0.0689],
          [-1.3392, -0.5207, -0.2739, -0.9653], [0.6608, 0.9212, 0.0579, 0.967],
        ])
        let output = nn.Dropout(p: 0.5)(input), kept = output.ne(0)
        holds(output.equal(input * 2 * kept.float()) && kept.any().item() && !kept.all().item(Bool.self))
      }
      example(233) {
        let input = torch.randn(1, 8, 2, 2), output = nn.Dropout2d(p: 0.5)(input)
        let kept = output[0].abs().amax(dim: [1, 2]).ne(0)
        holds(output.equal(input * 2 * kept.float().view(1, 8, 1, 1)))
        holds(kept.any().item() && !kept.all().item(Bool.self))
      }
      example(234) { same(nn.Tanh()(torch.tensor([1, 3, 0.5])), [0.7616, 0.9951, 0.4621]) }
      example(235) {
        same(nn.ReLU()(torch.tensor([1.2175, -0.7772])), [1.2175, 0])
        same(F.relu(torch.tensor([1.2175, -0.7772])), [1.2175, 0])
      }
      example(236) {
        same(nn.Sigmoid()(torch.tensor([1.7808, -0.9893])), [0.8558, 0.2710])
        same(F.sigmoid(torch.tensor([1.7808, -0.9893])), [0.8558, 0.2710])
      }
      example(237) { same(nn.Softmax(dim: 0)(torch.arange(4.0)), [0.0321, 0.0871, 0.2369, 0.6439]) }
      example(238) { same(nn.LogSoftmax(dim: 0)(torch.arange(4.0)), [-3.4402, -2.4402, -1.4402, -0.4402]) }
      example(239) { same(F.softmax(torch.arange(5.0)), [0.0117, 0.0317, 0.0861, 0.2341, 0.6364]) }
      let pair = torch.tensor([[0.1, 0.2, 0.3, 1], [0.2, 0.3, 0.4, 2]])
      example(240) {
        same(F.softmax(pair, dim: 0), [[0.4750, 0.4750, 0.4750, 0.2689], [0.5250, 0.5250, 0.5250, 0.7311]])
      }
      example(241) {
        same(F.softmax(pair, dim: 1), [[0.1728, 0.1910, 0.2111, 0.4251], [0.1067, 0.1179, 0.1303, 0.6452]])
      }
      example(242) {
        same(nn.CrossEntropyLoss()(torch.tensor([[0.1, 0.8, 0.1]]), torch.tensor([1])), 0.6897)
      }
      example(243) {
        same(nn.CrossEntropyLoss()(torch.tensor([[0.1, 0.8, 0.1]]), torch.tensor([0])), 1.3897)
      }
      example(244) {
        let input = torch.tensor([
          [0.4377, -0.3976, -1.3221], [1.8402, -0.1696, 0.4744], [-3.4641, -0.2303, 0.3552],
        ])
        let target = torch.tensor([0, 1, 2])
        same(nn.CrossEntropyLoss()(input, target), 1.0896)
        same(nn.NLLLoss()(torch.log(F.softmax(input, dim: 1)), target), 1.0896)
        same(nn.NLLLoss()(nn.LogSoftmax(dim: 1)(input), target), 1.0896)
      }
      let a1 = torch.arange(10.0), a2 = a1 + 2
      example(245) { same(nn.MSELoss()(a1, a2), 4) }
      example(246) { same(nn.MSELoss(reduction: "sum")(a1, a2), 40) }
      example(247) { same(nn.L1Loss()(a1, a2), 2) }
      example(248) {
        same(nn.L1Loss(reduction: "sum")(a1, a2), 20)
        same(nn.MSELoss(reduction: "sum")(a1, a2), 40)
      }
      example(249) {
        let y = torch.zeros(2, 2, 2), predicted = torch.arange(1.0, 9).view(2, 2, 2)
        same(nn.MSELoss(reduction: "mean")(y, predicted), 25.5)
        same(torch.mean((y - predicted).pow(2)), 25.5)
        same(nn.MSELoss(reduction: "none")(y, predicted), [[[1, 4], [9, 16]], [[25, 36], [49, 64]]])
      }
      example(250) { holds(F.oneHot(torch.arange(0, 5)).equal(torch.eye(5).long())) }
      example(251) {
        same(
          F.oneHot(torch.arange(0, 5) % 3, numClasses: 5),
          [[1, 0, 0, 0, 0], [0, 1, 0, 0, 0], [0, 0, 1, 0, 0], [1, 0, 0, 0, 0], [0, 1, 0, 0, 0]])
      }
      example(252) {
        let output = nn.Conv2d(16, 32, [3, 3])(torch.randn(3, 16, 10, 10))
        same(output.shape, [3, 32, 8, 8])
        let loss = nn.NLLLoss2d()(output, torch.randint(0, 4, [3, 8, 8]))
        same(loss.shape, [])
        loss.backward()
      }
      example(253) {
        let input = torch.randn(3, 5, requiresGrad: true)
        let loss = nn.NLLLoss()(nn.LogSoftmax()(input), torch.tensor([1, 0, 4]))
        loss.backward()
        same(loss.shape, [])
        same(input.grad!.sum(1), [0, 0, 0])
      }
      example(254) {
        same(nn.PixelShuffle(3)(torch.randn(1, 9, 4, 4)).shape, [1, 1, 12, 12])
        same(F.pixelShuffle(torch.randn(1, 9, 4, 4), 3).shape, [1, 1, 12, 12])
      }
      let small = torch.tensor([[[[1.0, 2], [3, 4]]]])
      example(255) {
        same(
          nn.UpsamplingNearest2d(scaleFactor: 2)(small),
          [[[[1, 1, 2, 2], [1, 1, 2, 2], [3, 3, 4, 4], [3, 3, 4, 4]]]])
      }
      example(256) {
        same(
          nn.UpsamplingBilinear2d(scaleFactor: 2)(small),
          [
            [
              [
                [1, 1.3333, 1.6667, 2], [1.6667, 2, 2.3333, 2.6667], [2.3333, 2.6667, 3, 3.3333],
                [3, 3.3333, 3.6667, 4],
              ]
            ]
          ])
      }
      // The manual's [100, 1] is [100] in PyTorch 2 without keepdim.
      example(257) {
        let x1 = torch.randn(100, 128), x2 = torch.randn(100, 128)
        same(nn.PairwiseDistance(p: 2)(x1, x2).shape, [100])
        same(F.pairwiseDistance(x1, x2, p: 2, keepdim: true).shape, [100, 1])
      }
      example(258) {
        for linear in ["linear", "conv1d", "conv2d", "conv3d", "sigmoid"] {
          same(nn.`init`.calculateGain(linear), 1)
        }
        same(torch.tensor(nn.`init`.calculateGain("tanh")), 1.6667)
        same(torch.tensor(nn.`init`.calculateGain("relu")), 1.4142)
        same(torch.tensor(nn.`init`.calculateGain("leaky_relu")), 1.4141)
      }
      // The manual forgets the value, without which Swift does not compile it.
      example(259) {
        same(nn.`init`.constant_(torch.empty(2, 3), 0.3), [[0.3, 0.3, 0.3], [0.3, 0.3, 0.3]])
      }
    }
  }
}
