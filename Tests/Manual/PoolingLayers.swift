import Testing
import Torch

extension ManualTests {
  @Test func poolingLayers() throws {
    area("nn.pooling") { entry in
      entry("nn.MaxPool1d") {
        same(nn.MaxPool1d(3, stride: 2, padding: 1)(line), [[[1, 3, 5, 7]]])
        let (top, places) = nn.MaxPool1d(2).withIndices(-line)
        same(top, [[[-0, -2, -4, -6]]])
        same(places, [[[0, 2, 4, 6]]])
      }
      entry("nn.MaxPool2d") {
        same(nn.MaxPool2d(2)(plane), [[[[5, 7], [13, 15]]]])
        same(nn.MaxPool2d(2).withIndices(plane).indices, [[[[5, 7], [13, 15]]]])
        same(
          nn.MaxPool2d([3, 2], stride: [2, 1], ceilMode: true)(plane), [[[[9, 10, 11], [13, 14, 15]]]])
      }
      entry("nn.MaxPool3d") {
        same(nn.MaxPool3d(2, stride: 1)(cube), [[[[[13, 14], [16, 17]], [[22, 23], [25, 26]]]]])
      }
      entry("nn.MaxUnpool1d") {
        let (top, places) = nn.MaxPool1d(2, stride: 2).withIndices(line)
        same(nn.MaxUnpool1d(2, stride: 2)(top, places), [[[0, 1, 0, 3, 0, 5, 0, 7]]])
      }
      entry("nn.MaxUnpool2d") {
        let (top, places) = nn.MaxPool2d(2, stride: 2).withIndices(plane)
        same(
          nn.MaxUnpool2d(2, stride: 2)(top, places),
          [[[[0, 0, 0, 0], [0, 5, 0, 7], [0, 0, 0, 0], [0, 13, 0, 15]]]])
        same(
          nn.MaxUnpool2d(2, stride: 2)(top, places, outputSize: [1, 1, 5, 5]),
          [[[[0, 0, 0, 0, 0], [5, 0, 7, 0, 0], [0, 0, 0, 13, 0], [15, 0, 0, 0, 0], [0, 0, 0, 0, 0]]]])
      }
      entry("nn.MaxUnpool3d") {
        let (top, places) = nn.MaxPool3d(2, stride: 1).withIndices(cube)
        same(
          nn.MaxUnpool3d(2, stride: 1)(top, places),
          [
            [
              [
                [[0, 0, 0], [0, 0, 0], [0, 0, 0]], [[0, 0, 0], [0, 13, 14], [0, 16, 17]],
                [[0, 0, 0], [0, 22, 23], [0, 25, 26]],
              ]
            ]
          ])
      }
      entry("nn.AvgPool1d") {
        same(nn.AvgPool1d(3, stride: 2, padding: 1, countIncludePad: false)(line), [[[0.5, 2, 4, 6]]])
        same(nn.AvgPool1d(3, stride: 2, padding: 1)(line), [[[0.333333, 2, 4, 6]]])
      }
      entry("nn.AvgPool2d") {
        same(nn.AvgPool2d(2, stride: [2, 1])(plane), [[[[2.5, 3.5, 4.5], [10.5, 11.5, 12.5]]]])
      }
      entry("nn.AvgPool3d") {
        same(
          nn.AvgPool3d(2, stride: 1)(cube),
          [[[[[6.5, 7.5], [9.5, 10.5]], [[15.5, 16.5], [18.5, 19.5]]]]])
        same(
          nn.AvgPool3d(2, padding: 1)(cube), [[[[[0, 0.375], [1.125, 3]], [[3.375, 7.5], [9, 19.5]]]]])
      }
      entry("nn.FractionalMaxPool2d") {
        same(
          nn.FractionalMaxPool2d(2, outputSize: 3, _randomSamples: torch.full([1, 1, 2], 0.4))(plane),
          [[[[5, 6, 7], [9, 10, 11], [13, 14, 15]]]])
        same(nn.FractionalMaxPool2d(2, outputRatio: 0.5)(plane), [[[[5, 7], [13, 15]]]])
      }
      entry("nn.LPPool2d") {
        same(nn.LPPool2d(2, 2)(plane), [[[[6.48074, 9.8995], [21.4009, 25.3377]]]])
        same(nn.LPPool2d(1, [2, 1], stride: [2, 4])(plane), [[[[4], [20]]]])
      }
      entry("nn.AdaptiveMaxPool1d") {
        same(nn.AdaptiveMaxPool1d(3)(line), [[[2, 5, 7]]])
        same(nn.AdaptiveMaxPool1d(3).withIndices(-line).indices, [[[0, 2, 5]]])
      }
      entry("nn.AdaptiveMaxPool2d") {
        same(nn.AdaptiveMaxPool2d([3, 2])(plane), [[[[5, 7], [9, 11], [13, 15]]]])
        same(nn.AdaptiveMaxPool2d([nil, 1])(plane), [[[[3], [7], [11], [15]]]])
      }
      entry("nn.AdaptiveMaxPool3d") {
        same(nn.AdaptiveMaxPool3d(2)(cube), [[[[[13, 14], [16, 17]], [[22, 23], [25, 26]]]]])
      }
      entry("nn.AdaptiveAvgPool1d") { same(nn.AdaptiveAvgPool1d(3)(line), [[[1, 3.5, 6]]]) }
      entry("nn.AdaptiveAvgPool2d") {
        same(nn.AdaptiveAvgPool2d([3, 2])(plane), [[[[2.5, 4.5], [6.5, 8.5], [10.5, 12.5]]]])
        same(nn.AdaptiveAvgPool2d(1)(plane), [[[[7.5]]]])
      }
    }
  }

  @Test func activations() throws {
    area("nn.activation") { entry in
      entry("nn.ReLU") {
        same(nn.ReLU()(x), [0.5, 0, 2])
        same(nn.ReLU(inplace: true)(x), [0.5, 0, 2])
      }
      entry("nn.ReLU6") { same(nn.ReLU6()(x * 4), [2, 0, 6]) }
      entry("nn.ELU") {
        same(nn.ELU()(x), [0.5, -0.713495, 2])
        same(nn.ELU(alpha: 2)(x), [0.5, -1.42699, 2])
      }
      entry("nn.PReLU") {
        same(nn.PReLU()(x), [0.5, -0.3125, 2])
        same(nn.PReLU(numParameters: 2, init: 0.5)(-a), [[-0.5, -1], [-1.5, -2]])
      }
      entry("nn.PReLU.weight") { same(nn.PReLU(numParameters: 3, init: 0.1).weight, [0.1, 0.1, 0.1]) }
      entry("nn.LeakyReLU") {
        same(nn.LeakyReLU()(x), [0.5, -0.0125, 2])
        same(nn.LeakyReLU(negativeSlope: 0.2)(x), [0.5, -0.25, 2])
      }
      entry("nn.Threshold") { same(nn.Threshold(0.5, 20)(x), [20, 20, 2]) }
      entry("nn.Hardtanh") {
        same(nn.Hardtanh()(x), [0.5, -1, 1])
        same(nn.Hardtanh(minVal: -2, maxVal: 2)(x * 2), [1, -2, 2])
      }
      entry("nn.Sigmoid") { same(nn.Sigmoid()(x), [0.622459, 0.2227, 0.880797]) }
      entry("nn.Tanh") { same(nn.Tanh()(x), [0.462117, -0.848284, 0.964028]) }
      entry("nn.LogSigmoid") { same(nn.LogSigmoid()(x), [-0.474077, -1.50193, -0.126928]) }
      entry("nn.Softplus") {
        same(nn.Softplus()(x), [0.974077, 0.251929, 2.12693])
        same(nn.Softplus(beta: 2, threshold: 1)(x), [0.656631, 0.0394449, 2])
      }
      entry("nn.Softshrink") {
        same(nn.Softshrink()(x), [0, -0.75, 1.5])
        same(nn.Softshrink(lambd: 1)(x), [0, -0.25, 1])
      }
      entry("nn.Softsign") { same(nn.Softsign()(x), [0.333333, -0.555556, 0.666667]) }
      entry("nn.Tanhshrink") { same(nn.Tanhshrink()(x), [0.0378828, -0.401716, 1.03597]) }
      entry("nn.Softmin") {
        same(nn.Softmin(dim: 1)(a), [[0.731059, 0.268941], [0.731059, 0.268941]])
        same(nn.Softmin()(a), [[0.731059, 0.268941], [0.731059, 0.268941]])
      }
      entry("nn.Softmax") {
        same(nn.Softmax(dim: 0)(a), [[0.119203, 0.119203], [0.880797, 0.880797]])
        same(nn.Softmax()(a), [[0.268941, 0.731059], [0.268941, 0.731059]])
        same(
          nn.Softmax()(c),
          [[[0.731059, 0.731059], [0.880797, 0.982014]], [[0.268941, 0.268941], [0.119203, 0.0179862]]])
      }
      entry("nn.LogSoftmax") {
        same(nn.LogSoftmax(dim: 1)(a), [[-1.31326, -0.313262], [-1.31326, -0.313262]])
        same(nn.LogSoftmax()(x), [-1.73262, -3.48262, -0.232622])
      }
    }
  }

  @Test func distances() throws {
    area("nn.distance") { entry in
      entry("nn.PairwiseDistance") {
        same(nn.PairwiseDistance(p: 2)(a, b), [1, 0.999999])
        same(nn.PairwiseDistance(p: 1, keepdim: true)(a, b), [[1], [1]])
      }
    }
  }
}
