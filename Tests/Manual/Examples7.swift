import Testing
import Torch

extension ManualTests {
  @Test func layerExamples() {
    examples(181...221) { example in
      example(181) {
        let first = nn.Linear(2, 3), second = nn.Linear(3, 10), hidden = first(torch.randn(3, 2))
        same(hidden.shape, [3, 3])
        same(second(hidden).shape, [3, 10])
        same([first.weight.shape, second.weight.shape], [[3, 2], [10, 3]])
        same(second.weight.data.T.shape, [3, 10])
      }
      let weight = [
        [0.2975, -0.2548, -0.1119], [0.271, -0.5435, 0.3462], [-0.1188, 0.2937, 0.0803],
        [-0.0707, 0.1601, 0.0285],
        [0.2109, -0.225, -0.0421],
      ]
      example(182) {
        torch.manualSeed(1)
        let layer = nn.Linear(3, 5)
        same(layer.weight, weight)
        same(layer.bias!, [-0.052, 0.0837, -0.0023, 0.5047, 0.1797])
      }
      example(183) {
        torch.manualSeed(1)
        same(nn.Linear(3, 5)(torch.tensor([0.0, 1, 2])), [-0.5307, 0.2326, 0.4519, 0.7218, -0.1295])
      }
      example(184) {
        torch.manualSeed(1)
        let table = nn.Embedding(3, 5), row = [0.6614, 0.2669, 0.0617, 0.6213, -0.4519]
        let others = [
          [-0.1661, -1.5228, 0.3817, -1.0276, -0.5631], [-0.8923, -0.0583, -0.1955, -0.9656, 0.4224],
        ]
        same(table.weight, [row] + others)
        same(table(torch.tensor([0])), [row])
      }

      let signal = torch.rand(100, 1, 28), image = torch.rand(100, 1, 28, 28)
      example(185) { same(nn.Conv1d(1, 32, 3, stride: 1)(signal).shape, [100, 32, 26]) }
      example(186) { same(nn.Conv1d(1, 32, 3, stride: 3)(signal).shape, [100, 32, 9]) }
      // PyTorch 2 refuses two numbers for one dimension.
      example(187) { same(nn.Conv1d(1, 32, 3, stride: 3, padding: 1)(signal).shape, [100, 32, 10]) }
      example(188) { same(nn.Conv2d(1, 32, 3, stride: 1)(image).shape, [100, 32, 26, 26]) }
      example(189) { same(nn.Conv2d(1, 32, [3, 5], stride: 1)(image).shape, [100, 32, 26, 24]) }
      example(190) { same(nn.Conv2d(1, 32, 3, stride: 3)(image).shape, [100, 32, 9, 9]) }
      example(191) { same(nn.Conv2d(1, 32, 3, stride: 3, padding: [1, 1])(image).shape, [100, 32, 10, 10]) }
      // One of the twenty images of the manual.
      let wide = torch.randn(1, 16, 50, 100), deep = torch.randn(1, 16, 10, 50, 100)
      example(192) { same(nn.Conv1d(16, 33, 3, stride: 2)(torch.randn(20, 16, 50)).shape, [20, 33, 24]) }
      example(193) { same(nn.Conv2d(16, 33, 3, stride: 2)(wide).shape, [1, 33, 24, 49]) }
      example(194) {
        same(nn.Conv2d(16, 33, [3, 5], stride: [2, 1], padding: [4, 2])(wide).shape, [1, 33, 28, 100])
      }
      example(195) {
        let layer = nn.Conv2d(16, 33, [3, 5], stride: [2, 1], padding: [4, 2], dilation: [3, 1])
        same(layer(wide).shape, [1, 33, 26, 100])
      }
      example(196) { same(nn.Conv3d(16, 33, 3, stride: 2)(deep).shape, [1, 33, 4, 24, 49]) }
      example(197) {
        let layer = nn.Conv3d(16, 33, [3, 5, 2], stride: [2, 1, 1], padding: [4, 2, 0])
        same(layer(deep).shape, [1, 33, 8, 50, 99])
      }
      example(198) { same(nn.ConvTranspose2d(16, 33, 3, stride: 2)(wide).shape, [1, 33, 101, 201]) }
      example(199) {
        let layer = nn.ConvTranspose2d(16, 33, [3, 5], stride: [2, 1], padding: [4, 2])
        same(layer(wide).shape, [1, 33, 93, 100])
      }
      example(200) {
        same(nn.ConvTranspose3d(16, 33, 3, stride: 2)(deep).shape, [1, 33, 21, 101, 201])
      }
      example(201) {
        let layer = nn.ConvTranspose3d(16, 33, [3, 5, 2], stride: [2, 1, 1], padding: [0, 4, 2])
        same(layer(deep).shape, [1, 33, 21, 46, 97])
      }
      let picture = torch.randn(20, 16, 50, 32), volume = torch.randn(2, 16, 50, 44, 31)
      example(202) { same(nn.MaxPool1d(3, stride: 2)(torch.randn(20, 16, 50)).shape, [20, 16, 24]) }
      example(203) {
        for pool in [nn.MaxPool2d(3, stride: 2), nn.AvgPool2d(3, stride: 2), nn.LPPool2d(2, 3, stride: 2)] {
          same(pool(picture).shape, [20, 16, 24, 15])
        }
        same(nn.MaxPool2d([3, 2], stride: [2, 1])(picture).shape, [20, 16, 24, 31])
      }
      example(204) {
        same(nn.MaxPool3d(3, stride: 2)(volume).shape, [2, 16, 24, 21, 15])
        same(nn.MaxPool3d([3, 2, 2], stride: [2, 1, 2])(volume).shape, [2, 16, 24, 43, 15])
        same(nn.AvgPool3d(3, stride: 2)(volume).shape, [2, 16, 24, 21, 15])
      }
      example(205) {
        same(nn.FractionalMaxPool2d(3, outputSize: [13, 12])(picture).shape, [20, 16, 13, 12])
        same(nn.FractionalMaxPool2d(3, outputRatio: [0.5, 0.5])(picture).shape, [20, 16, 25, 16])
      }
      example(206) {
        same(nn.AdaptiveMaxPool1d(5)(torch.randn(1, 64, 8)).shape, [1, 64, 5])
        same(nn.AdaptiveAvgPool1d(5)(torch.randn(1, 64, 8)).shape, [1, 64, 5])
      }
      example(207) {
        same(nn.AdaptiveMaxPool2d([5, 7])(torch.randn(1, 64, 8, 9)).shape, [1, 64, 5, 7])
        same(nn.AdaptiveMaxPool2d(7)(torch.randn(1, 64, 10, 9)).shape, [1, 64, 7, 7])
        same(nn.AdaptiveAvgPool2d([5, 7])(torch.randn(1, 64, 8, 9)).shape, [1, 64, 5, 7])
      }
      example(208) { same(F.conv1d(torch.randn(20, 16, 50), torch.randn(33, 16, 3)).shape, [20, 33, 48]) }
      example(209) {
        same(F.conv2d(torch.randn(1, 4, 5, 5), torch.randn(8, 4, 3, 3), padding: 1).shape, [1, 8, 5, 5])
      }
      example(210) {
        let x = torch.randn(2, 16, 50, 10, 20), kernel = torch.randn(33, 16, 3, 3, 3)
        same(F.conv3d(x, kernel).shape, [2, 33, 48, 8, 18])
      }
      example(211) {
        let input = torch.randn(1, 16, 12, 12), down = nn.Conv2d(16, 16, 3, stride: 2, padding: 1)
        let up = nn.ConvTranspose2d(16, 16, 3, stride: 2, padding: 1), h = down(input)
        same(h.size(), [1, 16, 6, 6])
        same(up(h, outputSize: Array(input.size())).size(), [1, 16, 12, 12])
        same(up(h).size(), [1, 16, 11, 11])
      }
      example(212) {
        let (top, places) = nn.MaxPool1d(2, stride: 2).withIndices(torch.arange(1.0, 9).view(1, 1, 8))
        same(nn.MaxUnpool1d(2, stride: 2)(top, places), [[[0, 2, 0, 4, 0, 6, 0, 8]]])
      }
      example(213) {
        let input = torch.arange(1.0, 10).view(1, 1, 9)
        let (top, places) = nn.MaxPool1d(2, stride: 2).withIndices(input),
          unpool = nn.MaxUnpool1d(2, stride: 2)
        same(unpool(top, places, outputSize: Array(input.size())), [[[0, 2, 0, 4, 0, 6, 0, 8, 0]]])
        same(unpool(top, places), [[[0, 2, 0, 4, 0, 6, 0, 8]]])
      }
      let squares = torch.arange(1.0, 17).view(1, 1, 4, 4)
      let (top, places) = nn.MaxPool2d(2, stride: 2).withIndices(squares),
        unpool = nn.MaxUnpool2d(2, stride: 2)
      example(214) {
        same(unpool(top, places), [[[[0, 0, 0, 0], [0, 6, 0, 8], [0, 0, 0, 0], [0, 14, 0, 16]]]])
      }
      example(215) {
        same(
          unpool(top, places, outputSize: [1, 1, 5, 5]),
          [[[[0, 0, 0, 0, 0], [6, 0, 8, 0, 0], [0, 0, 0, 14, 0], [16, 0, 0, 0, 0], [0, 0, 0, 0, 0]]]])
      }
      example(216) {
        let (top, places) = nn.MaxPool3d(3, stride: 2).withIndices(torch.randn(2, 16, 51, 33, 15))
        same(nn.MaxUnpool3d(3, stride: 2)(top, places).size(), [2, 16, 51, 33, 15])
      }
      example(217) {
        let input = torch.arange(1.0, 8).view(1, 1, 7)
        same(nn.AvgPool1d(3, stride: 2)(input), [[[2, 4, 6]]])
        same(F.avgPool1d(input, 3, stride: 2), [[[2, 4, 6]]])
      }
      let row = torch.tensor([[0.3055, 0.5521, 1.9417, -0.7325, 0.3202, -1.4555, 1.7270, 3.1311]])
      example(218) {
        let expected = [[0.5521, 1.9417, 1.9417, 0.3202, 0.3202, 1.7270, 3.1311]]
        same(nn.MaxPool1d(2, stride: 1)(row), expected)
        same(F.maxPool1d(row, 2, stride: 1), expected)
      }
      example(219) {
        same(nn.MaxPool1d(2, stride: 2)(row), [[0.5521, 1.9417, 0.3202, 3.1311]])
        same(F.maxPool1d(row, 2), [[0.5521, 1.9417, 0.3202, 3.1311]])
      }
      let four = torch.tensor([
        [
          [
            [-0.5308, 1.2014, -1.3582, 1.1337], [0.2359, 0.9501, 1.1915, 0.3432],
            [-1.4260, -0.1276, -2.2615, 0.8555],
            [-0.8545, 0.5436, 1.6482, 1.2749],
          ]
        ]
      ])
      example(220) {
        let expected = [[[[1.2014, 1.2014, 1.1915], [0.9501, 1.1915, 1.1915], [0.5436, 1.6482, 1.6482]]]]
        same(nn.MaxPool2d(2, stride: 1)(four), expected)
        same(F.maxPool2d(four, 2, stride: 1), expected)
      }
      example(221) {
        same(nn.MaxPool2d(2, stride: 2)(four), [[[[1.2014, 1.1915], [0.5436, 1.6482]]]])
        same(F.maxPool2d(four, 2), [[[[1.2014, 1.1915], [0.5436, 1.6482]]]])
      }
    }
  }
}
