import Testing
import Torch

extension ManualTests {
  @Test func functional() throws {
    area("nn.functional") { entry in
      entry("nn.functional.conv1d") {
        same(
          F.conv1d(line, torch.ones(1, 1, 3), bias: torch.ones(1), stride: 2, padding: 1), [[[2, 7, 13, 19]]])
      }
      entry("nn.functional.conv2d") {
        same(
          F.conv2d(plane, torch.ones(2, 1, 2, 2), stride: [2, 1], dilation: 2), [[[[20, 24]], [[20, 24]]]])
      }
      entry("nn.functional.conv3d") {
        same(
          F.conv3d(cube, torch.ones(1, 1, 2, 2, 2), padding: "valid"),
          [[[[[52, 60], [76, 84]], [[124, 132], [148, 156]]]]])
      }
      entry("nn.functional.conv_transpose1d") {
        same(
          F.convTranspose1d(line, torch.ones(1, 1, 2), stride: 2, padding: 1, outputPadding: 1),
          [[[0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7]]])
      }
      entry("nn.functional.conv_transpose2d") {
        same(
          F.convTranspose2d(a.view(1, 1, 2, 2), torch.ones(1, 1, 2, 2), stride: 2),
          [[[[1, 1, 2, 2], [1, 1, 2, 2], [3, 3, 4, 4], [3, 3, 4, 4]]]])
      }
      entry("nn.functional.conv_transpose3d") {
        same(
          F.convTranspose3d(a.view(1, 1, 1, 2, 2), torch.ones(1, 1, 1, 2, 2)),
          [[[[[1, 3, 2], [4, 10, 6], [3, 7, 4]]]]])
      }
      entry("nn.functional.avg_pool1d") { same(F.avgPool1d(line, 3, stride: 2), [[[1, 3, 5]]]) }
      entry("nn.functional.avg_pool2d") {
        same(F.avgPool2d(plane, 2), [[[[2.5, 4.5], [10.5, 12.5]]]])
        same(
          F.avgPool2d(plane, 2, padding: 1, countIncludePad: false),
          [[[[0, 1.5, 3], [6, 7.5, 9], [12, 13.5, 15]]]])
      }
      entry("nn.functional.avg_pool3d") {
        same(
          F.avgPool3d(cube, 2, stride: 1),
          [[[[[6.5, 7.5], [9.5, 10.5]], [[15.5, 16.5], [18.5, 19.5]]]]])
      }
      entry("nn.functional.max_pool1d") {
        same(F.maxPool1d(line, 3, stride: 2, padding: 1), [[[1, 3, 5, 7]]])
      }
      entry("nn.functional.max_pool2d") {
        same(F.maxPool2d(plane, 2), [[[[5, 7], [13, 15]]]])
        same(F.maxPool2dWithIndices(plane, 2).indices, [[[[5, 7], [13, 15]]]])
      }
      entry("nn.functional.max_pool3d") {
        same(F.maxPool3d(cube, 2, stride: 1), [[[[[13, 14], [16, 17]], [[22, 23], [25, 26]]]]])
      }
      entry("nn.functional.max_unpool1d") {
        let (top, places) = F.maxPool1dWithIndices(line, 2, stride: 2)
        same(F.maxUnpool1d(top, places, 2, stride: 2), [[[0, 1, 0, 3, 0, 5, 0, 7]]])
      }
      entry("nn.functional.max_unpool2d") {
        let (top, places) = F.maxPool2dWithIndices(plane, 2, stride: 2)
        same(
          F.maxUnpool2d(top, places, 2, stride: 2),
          [[[[0, 0, 0, 0], [0, 5, 0, 7], [0, 0, 0, 0], [0, 13, 0, 15]]]])
      }
      entry("nn.functional.max_unpool3d") {
        let (top, places) = F.maxPool3dWithIndices(cube, 2, stride: 1)
        same(
          F.maxUnpool3d(top, places, 2, stride: 1),
          [
            [
              [
                [[0, 0, 0], [0, 0, 0], [0, 0, 0]], [[0, 0, 0], [0, 13, 14], [0, 16, 17]],
                [[0, 0, 0], [0, 22, 23], [0, 25, 26]],
              ]
            ]
          ])
      }
      entry("nn.functional.lp_pool2d") {
        same(F.lpPool2d(plane, 2, 2), [[[[6.48074, 9.8995], [21.4009, 25.3377]]]])
      }
      entry("nn.functional.adaptive_max_pool1d") { same(F.adaptiveMaxPool1d(line, 3), [[[2, 5, 7]]]) }
      entry("nn.functional.adaptive_max_pool2d") {
        same(F.adaptiveMaxPool2d(plane, [1, 2]), [[[[13, 15]]]])
      }
      entry("nn.functional.adaptive_avg_pool1d") { same(F.adaptiveAvgPool1d(line, 3), [[[1, 3.5, 6]]]) }
      entry("nn.functional.adaptive_avg_pool2d") {
        same(F.adaptiveAvgPool2d(plane, [1, 2]), [[[[6.5, 8.5]]]])
      }
      entry("nn.functional.threshold") { same(F.threshold(x, 0.5, 20), [20, 20, 2]) }
      entry("nn.functional.relu") {
        same(F.relu(x), [0.5, 0, 2])
        same(F.relu(x, inplace: true), [0.5, 0, 2])
      }
      entry("nn.functional.hardtanh") { same(F.hardtanh(x, minVal: -2, maxVal: 1), [0.5, -1.25, 1]) }
      entry("nn.functional.relu6") { same(F.relu6(x * 4), [2, 0, 6]) }
      entry("nn.functional.elu") { same(F.elu(x, alpha: 2), [0.5, -1.42699, 2]) }
      entry("nn.functional.leaky_relu") { same(F.leakyRelu(x, negativeSlope: 0.2), [0.5, -0.25, 2]) }
      entry("nn.functional.prelu") {
        same(F.prelu(x, torch.tensor([0.5])), [0.5, -0.625, 2])
        same(F.prelu(-a, v), [[-1, -4], [-3, -8]])
      }
      entry("nn.functional.rrelu") {
        same(F.rrelu(x), [0.5, -0.286458, 2])
        same(F.rrelu(x, lower: 0.2, upper: 0.4, training: true), [0.5, -0.492513, 2])
      }
      entry("nn.functional.logsigmoid") { same(F.logsigmoid(x), [-0.474077, -1.50193, -0.126928]) }
      entry("nn.functional.hardshrink") { same(F.hardshrink(x, lambd: 1), [0, -1.25, 2]) }
      entry("nn.functional.tanhshrink") { same(F.tanhshrink(x), [0.0378828, -0.401716, 1.03597]) }
      entry("nn.functional.softsign") { same(F.softsign(x), [0.333333, -0.555556, 0.666667]) }
      entry("nn.functional.softplus") {
        same(F.softplus(x, beta: 2, threshold: 1), [0.656631, 0.0394449, 2])
      }
      entry("nn.functional.softmin") {
        same(F.softmin(a, dim: 1), [[0.731059, 0.268941], [0.731059, 0.268941]])
        same(F.softmin(a), [[0.731059, 0.268941], [0.731059, 0.268941]])
      }
      entry("nn.functional.softmax") {
        same(F.softmax(a, dim: 0), [[0.119203, 0.119203], [0.880797, 0.880797]])
        same(F.softmax(a), [[0.268941, 0.731059], [0.268941, 0.731059]])
      }
      entry("nn.functional.softshrink") { same(F.softshrink(x, lambd: 1), [0, -0.25, 1]) }
      entry("nn.functional.log_softmax") {
        same(F.logSoftmax(a, dim: 0), [[-2.12693, -2.12693], [-0.126928, -0.126928]])
        same(F.logSoftmax(a), [[-1.31326, -0.313262], [-1.31326, -0.313262]])
      }
      entry("nn.functional.tanh") { same(F.tanh(x), [0.462117, -0.848284, 0.964028]) }
      entry("nn.functional.sigmoid") { same(F.sigmoid(x), [0.622459, 0.2227, 0.880797]) }
      entry("nn.functional.batch_norm") {
        let mean = torch.zeros(2), variance = torch.ones(2)
        same(
          F.batchNorm(a, mean, variance, weight: v, bias: v, training: true),
          [[5.00679e-06, 1.00136e-05], [1.99999, 3.99999]])
        same(mean, [0.2, 0.3])
        same(variance, [1.1, 1.1])
        same(F.batchNorm(a, mean, variance), [[0.762767, 1.62088], [2.66968, 3.5278]])
      }
      entry("nn.functional.linear") { same(F.linear(m, m, bias: v), [[22, 45], [44, 111]]) }
      entry("nn.functional.dropout") {
        same(F.dropout(m, p: 0.5), [[0, 0, 4], [0, 0, 0]])
        same(F.dropout(m, p: 0.5, training: false), [[1, 4, 2], [3, 6, 8]])
      }
      entry("nn.functional.pairwise_distance") {
        same(F.pairwiseDistance(a, b, p: 1), [1, 1])
        same(F.pairwiseDistance(a, b, keepdim: true), [[1], [0.999999]])
      }
      entry("nn.functional.nll_loss") {
        same(F.nllLoss(scores, classes, weight: y + 1), -0.366667)
        same(F.nllLoss(scores, classes, reduction: "sum"), -1)
      }
      entry("nn.functional.kl_div") {
        same(F.klDiv(x, p), -0.935618)
        same(F.klDiv(x, p, reduction: "batchmean"), -0.935618)
      }
      entry("nn.functional.cross_entropy") {
        same(F.crossEntropy(scores, classes), 0.793437)
        same(F.crossEntropy(scores, classes, weight: y + 1, reduction: "sum"), 2.43129)
      }
      entry("nn.functional.binary_cross_entropy") {
        same(F.binaryCrossEntropy(p / 2, u.abs(), weight: y.abs()), 5.0948)
      }
      entry("nn.functional.smooth_l1_loss") {
        same(F.smoothL1Loss(x, y), 1.75)
        same(F.smoothL1Loss(x, y, reduction: "none", beta: 0.5), [0.75, 3, 2.25])
      }
      entry("nn.functional.pixel_shuffle") {
        same(F.pixelShuffle(torch.arange(8.0).reshape(1, 4, 1, 2), 2), [[[[0, 2, 1, 3], [4, 6, 5, 7]]]])
      }
      entry("nn.functional.pad") {
        same(F.pad(a, [1, 0, 0, 1], value: 7), [[7, 1, 2], [7, 3, 4], [7, 7, 7]])
        same(F.pad(line, [2, 1], mode: "reflect"), [[[2, 1, 0, 1, 2, 3, 4, 5, 6, 7, 6]]])
        same(F.pad(line, [1, 1], mode: "replicate"), [[[0, 0, 1, 2, 3, 4, 5, 6, 7, 7]]])
        same(F.pad(line, [-1, 2], mode: "circular"), [[[1, 2, 3, 4, 5, 6, 7, 1, 2]]])
      }
      entry("nn.functional.one_hot") {
        same(F.oneHot(n), [[0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]])
        same(F.oneHot(n, numClasses: 5), [[0, 1, 0, 0, 0], [0, 0, 1, 0, 0], [0, 0, 0, 1, 0]])
      }
    }
  }
}
