import Testing
import Torch

/// Signals, images and volumes of one channel that count up from 0.
var line: Tensor { torch.arange(8.0).reshape(1, 1, 8) }
var plane: Tensor { torch.arange(16.0).reshape(1, 1, 4, 4) }
var cube: Tensor { torch.arange(27.0).reshape(1, 1, 3, 3, 3) }

extension ManualTests {
  @Test func convolutions() throws {
    area("nn.conv") { entry in
      entry("nn.Conv1d") {
        same(nn.Conv1d(1, 1, 3, stride: 2, padding: 1)(line), [[[-0.90008, -1.23534, -1.57493, -1.91451]]])
        same(nn.Conv1d(4, 6, 3, groups: 2)(torch.ones(2, 4, 5)).shape, [2, 6, 3])
      }
      entry("nn.Conv1d.weight") {
        same(nn.Conv1d(4, 6, 3, groups: 2).weight.shape, [6, 2, 3])
        same(nn.Conv1d(2, 1, 2).weight, [[[0.0845923, -0.466847], [-0.361283, -0.257765]]])
      }
      entry("nn.Conv1d.bias") {
        same(nn.Conv1d(4, 6, 3).bias!, [0.113452, 0.239182, 0.251207, 0.254714, 0.0574505, -0.251027])
        holds(nn.Conv1d(4, 6, 3, bias: false).bias == nil)
      }
      entry("nn.Conv2d") {
        same(
          nn.Conv2d(1, 1, 3, stride: [2, 1], padding: 1, dilation: [1, 2])(plane),
          [[[[1.34239, 1.3908], [1.88175, 1.52566]]]])
        same(nn.Conv2d(1, 2, 3, padding: "same", paddingMode: "circular")(plane).shape, [1, 2, 4, 4])
      }
      entry("nn.Conv2d.weight") { same(nn.Conv2d(4, 6, [3, 2], groups: 2).weight.shape, [6, 2, 3, 2]) }
      entry("nn.Conv2d.bias") {
        same(nn.Conv2d(4, 6, 3).bias!, [-0.130368, -0.0873552, 0.134582, -0.135258, -0.0119677, 0.164873])
        holds(nn.Conv2d(4, 6, 3, bias: false).bias == nil)
      }
      entry("nn.Conv3d") {
        same(nn.Conv3d(1, 1, 2, stride: [2, 1, 1])(cube), [[[[[1.52728, 1.39507], [1.13065, 0.998436]]]]])
      }
      entry("nn.Conv3d.weight") {
        same(nn.Conv3d(4, 6, [3, 2, 1], groups: 2).weight.shape, [6, 2, 3, 2, 1])
      }
      entry("nn.Conv3d.bias") {
        same(
          nn.Conv3d(4, 6, 3).bias!, [-0.0765478, -0.0231468, 0.0523434, -0.0393157, 0.0808332, -0.0662179])
      }
      entry("nn.ConvTranspose1d") {
        let layer = nn.ConvTranspose1d(1, 1, 3, stride: 2, padding: 1)
        same(
          shown(nn.ConvTranspose1d(1, 1, 3, stride: 2, padding: 1, outputPadding: 1))(line).shape, [1, 1, 16])
        same(
          layer(line),
          [
            [
              [
                -0.424895, -0.429217, -0.115179, -0.908725, 0.194537, -1.38823, 0.504253, -1.86774, 0.813969,
                -2.34725, 1.12368, -2.82676, 1.4334, -3.30626, 1.74312,
              ]
            ]
          ])
        same(layer(line, outputSize: [16]).shape, [1, 1, 16])
      }
      entry("nn.ConvTranspose1d.weight") {
        same(nn.ConvTranspose1d(4, 6, 3, groups: 2).weight.shape, [4, 3, 3])
      }
      entry("nn.ConvTranspose1d.bias") {
        same(
          nn.ConvTranspose1d(4, 6, 3).bias!, [0.0926333, 0.195291, 0.20511, 0.207973, 0.0469082, -0.204963])
      }
      entry("nn.ConvTranspose2d") {
        same(
          nn.ConvTranspose2d(1, 1, 2, stride: 2)(torch.ones(1, 1, 2, 1)),
          [
            [
              [
                [-0.196321, 0.0756446], [-0.6041, -0.560547], [-0.196321, 0.0756446], [-0.6041, -0.560547],
              ]
            ]
          ])
        same(
          nn.ConvTranspose2d(1, 1, 3, stride: 2, padding: 1)(plane, outputSize: [8, 8]).shape, [1, 1, 8, 8])
      }
      entry("nn.ConvTranspose2d.weight") {
        same(nn.ConvTranspose2d(4, 6, [3, 2], groups: 2).weight.shape, [4, 3, 3, 2])
      }
      entry("nn.ConvTranspose2d.bias") {
        same(
          nn.ConvTranspose2d(4, 6, 3).bias!,
          [-0.106445, -0.0713253, 0.109886, -0.110438, -0.00977159, 0.134618])
      }
      entry("nn.ConvTranspose3d") {
        same(
          nn.ConvTranspose3d(1, 1, 2, stride: 2)(torch.ones(1, 1, 1, 1, 1)),
          [
            [
              [
                [[-0.0340227, 0.158286], [-0.322366, -0.29157]],
                [[-0.167548, 0.0634322], [-0.0383808, 0.248953]],
              ]
            ]
          ])
      }
      entry("nn.ConvTranspose3d.weight") {
        same(nn.ConvTranspose3d(4, 6, [3, 2, 1], groups: 2).weight.shape, [4, 3, 3, 2, 1])
      }
      entry("nn.ConvTranspose3d.bias") {
        same(
          nn.ConvTranspose3d(4, 6, 3).bias!,
          [-0.062501, -0.0188993, 0.0427382, -0.0321011, 0.066, -0.0540667])
      }
    }
  }

  @Test func linearLayers() throws {
    area("nn.linear") { entry in
      entry("nn.Linear") {
        same(nn.Linear(3, 2)(m), [[0.272731, -0.546954], [-1.96759, -0.912557]])
        same(nn.Linear(3, 2, bias: false)(torch.ones(4, 5, 3)).shape, [4, 5, 2])
      }
      entry("nn.Linear.weight") {
        same(
          nn.Linear(3, 2).weight, [[-0.00432252, 0.309716, -0.475185], [-0.424895, -0.222369, 0.154821]])
      }
      entry("nn.Linear.bias") {
        same(nn.Linear(3, 2).bias!, [-0.0114391, 0.457775])
        holds(nn.Linear(3, 2, bias: false).bias == nil)
      }
      entry("nn.Identity") { same(nn.Identity(54, "unused")(x), [0.5, -1.25, 2]) }
      entry("nn.Flatten") {
        same(nn.Flatten()(c), [[1, 2, 3, 4], [0, 1, 1, 0]])
        same(nn.Flatten(startDim: 0, endDim: 1)(c), [[1, 2], [3, 4], [0, 1], [1, 0]])
      }
    }
  }

  @Test func dropoutLayers() throws {
    area("nn.dropout") { entry in
      entry("nn.Dropout") {
        same(nn.Dropout(p: 0.5)(m), [[0, 0, 4], [0, 0, 0]])
        same(nn.Dropout(p: 0.5).eval()(m), [[1, 4, 2], [3, 6, 8]])
      }
      entry("nn.Dropout2d") {
        same(
          nn.Dropout2d(p: 0.5)(torch.ones(2, 3, 1, 2)),
          [[[[0, 0]], [[0, 0]], [[2, 2]]], [[[0, 0]], [[0, 0]], [[0, 0]]]])
      }
      entry("nn.Dropout3d") {
        same(
          nn.Dropout3d(p: 0.5)(torch.ones(2, 3, 1, 1, 2)),
          [[[[[0, 0]]], [[[0, 0]]], [[[2, 2]]]], [[[[0, 0]]], [[[0, 0]]], [[[0, 0]]]]])
      }
    }
  }

  @Test func embeddings() throws {
    area("nn.sparse") { entry in
      entry("nn.Embedding") {
        same(
          nn.Embedding(4, 2, paddingIdx: 0)(torch.tensor([[0, 2], [3, 0]])),
          [[[0, 0], [-1.08452, -1.3986]], [[0.403347, 0.838026], [0, 0]]])
        let limited = nn.Embedding(3, 2, maxNorm: 1)
        same(limited(n - 1), [[-0.719258, -0.403344], [-0.596635, 0.182036], [-0.614231, 0.789127]])
        same(limited.weight.norm(p: 2, dim: 1), [0.824632, 0.623788, 1])
      }
      entry("nn.Embedding.weight") {
        same(nn.Embedding(3, 2).weight, [[1.541, -0.293429], [-2.17879, 0.568431], [-1.08452, -1.3986]])
      }
      entry("nn.Embedding.from_pretrained") {
        same(nn.Embedding.fromPretrained(a)(torch.tensor([1])), [[3, 4]])
        holds(!nn.Embedding.fromPretrained(a).weight.requiresGrad)
        holds(nn.Embedding.fromPretrained(a, freeze: false).weight.requiresGrad)
      }
    }
  }

  @Test func visionLayers() throws {
    area("nn.vision") { entry in
      entry("nn.PixelShuffle") {
        same(nn.PixelShuffle(2)(torch.arange(8.0).reshape(1, 4, 1, 2)), [[[[0, 2, 1, 3], [4, 6, 5, 7]]]])
      }
      entry("nn.UpsamplingNearest2d") {
        same(
          nn.UpsamplingNearest2d(scaleFactor: 2)(a.view(1, 1, 2, 2)),
          [[[[1, 1, 2, 2], [1, 1, 2, 2], [3, 3, 4, 4], [3, 3, 4, 4]]]])
        same(nn.UpsamplingNearest2d(size: [2, 3])(a.view(1, 1, 2, 2)), [[[[1, 1, 2], [3, 3, 4]]]])
      }
      entry("nn.UpsamplingBilinear2d") {
        same(
          nn.UpsamplingBilinear2d(scaleFactor: 2)(a.view(1, 1, 2, 2)),
          [
            [
              [
                [1, 1.33333, 1.66667, 2], [1.66667, 2, 2.33333, 2.66667], [2.33333, 2.66667, 3, 3.33333],
                [3, 3.33333, 3.66667, 4],
              ]
            ]
          ])
        same(nn.UpsamplingBilinear2d(size: [2, 3])(a.view(1, 1, 2, 2)), [[[[1, 1.5, 2], [3, 3.5, 4]]]])
      }
    }
  }

  @Test func normalizationLayers() throws {
    area("nn.normalization") { entry in
      entry("nn.BatchNorm1d") {
        let layer = nn.BatchNorm1d(2)
        same(
          shown(nn.BatchNorm1d(2, eps: 1e-5, momentum: 0.1, affine: true))(a),
          [[-0.999995, -0.999995], [0.999995, 0.999995]])
        same(layer(a), [[-0.999995, -0.999995], [0.999995, 0.999995]])
        same(layer.runningVar!, [1.1, 1.1])
        same(layer.eval()(a), [[0.762767, 1.62088], [2.66968, 3.5278]])
      }
      entry("nn.BatchNorm2d") {
        same(
          nn.BatchNorm2d(1)(plane),
          [
            [
              [
                [-1.62698, -1.41005, -1.19312, -0.976187], [-0.759256, -0.542326, -0.325396, -0.108465],
                [0.108465, 0.325396, 0.542326, 0.759256], [0.976187, 1.19312, 1.41005, 1.62698],
              ]
            ]
          ])
        same(nn.BatchNorm2d(1).eval()(plane).shape, [1, 1, 4, 4])
      }
      entry("nn.BatchNorm3d") {
        same(
          nn.BatchNorm3d(2)(torch.arange(8.0).reshape(1, 2, 1, 2, 2)),
          [
            [
              [[[-1.34164, -0.447212], [0.447212, 1.34164]]],
              [[[-1.34164, -0.447212], [0.447212, 1.34164]]],
            ]
          ])
      }
      entry("nn.BatchNorm.running_mean") {
        let layer = nn.BatchNorm1d(2, momentum: 0.5)
        same(layer.runningMean!, [0, 0])
        _ = layer(a)
        same(layer.runningMean!, [1, 1.5])
        same(layer.runningVar!, [1.5, 1.5])
        same(layer.numBatchesTracked!, 1)
      }
      entry("nn.BatchNorm.weight") {
        same(nn.BatchNorm2d(3).weight!, [1, 1, 1])
        same(nn.BatchNorm2d(3).bias!, [0, 0, 0])
        holds(nn.BatchNorm2d(3, affine: false).weight == nil)
      }
    }
  }
}
