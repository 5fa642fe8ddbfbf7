import Testing
import Torch

/// Scores of three classes, and the right ones.
var scores: Tensor { torch.tensor([[0.1, 0.2, 0.7], [0.3, 0.1, -0.5]]) }
var classes: Tensor { torch.tensor([2, 0]) }

extension ManualTests {
  @Test func losses() throws {
    area("nn.loss") { entry in
      entry("nn.L1Loss") {
        same(nn.L1Loss()(x, y), 2.25)
        same(nn.L1Loss(reduction: "sum")(x, y), 6.75)
        same(nn.L1Loss(reduction: "none")(x, y), [1, 3.25, 2.5])
      }
      entry("nn.MSELoss") {
        same(nn.MSELoss()(x, y), 5.9375)
        same(nn.MSELoss(reduction: "sum")(x, y), 17.8125)
        same(nn.MSELoss(reduction: "none")(x, y), [1, 10.5625, 6.25])
      }
      entry("nn.CrossEntropyLoss") {
        same(nn.CrossEntropyLoss()(scores, classes), 0.793437)
        same(nn.CrossEntropyLoss(weight: y + 1)(scores, classes), 0.810429)
        same(nn.CrossEntropyLoss(ignoreIndex: 0)(scores, classes), 0.76795)
        same(nn.CrossEntropyLoss(labelSmoothing: 0.2)(scores, classes), 0.863437)
        same(nn.CrossEntropyLoss(reduction: "none")(scores, classes), [0.76795, 0.818925])
      }
      entry("nn.NLLLoss") {
        same(nn.NLLLoss()(scores, classes), -0.5)
        same(nn.NLLLoss(weight: y + 1)(scores, classes), -0.366667)
        same(nn.NLLLoss(ignoreIndex: 0)(scores, classes), -0.7)
        same(nn.NLLLoss(reduction: "sum")(scores, classes), -1)
      }
      entry("nn.NLLLoss2d") {
        let maps = torch.arange(8.0).reshape(1, 2, 2, 2), wanted = torch.tensor([[[1, 0], [1, 1]]])
        same(nn.NLLLoss2d()(maps, wanted), -4.5)
        same(nn.NLLLoss(weight: v)(maps, wanted), -5)
      }
      entry("nn.KLDivLoss") {
        same(nn.KLDivLoss()(x, p), -0.935618)
        same(nn.KLDivLoss(reduction: "batchmean")(x, p), -0.935618)
        same(nn.KLDivLoss(logTarget: true)(x, p), 0.854752)
        same(nn.KLDivLoss(reduction: "none")(x, p), [-0.471574, 0.278426, -2.61371])
      }
      entry("nn.BCELoss") {
        same(nn.BCELoss()(p / 2, u.abs()), 8.88961)
        same(nn.BCELoss(weight: y.abs())(p / 2, u.abs()), 5.0948)
        same(nn.BCELoss(reduction: "none")(p / 2, u.abs()), [1.10649, 0.562335, 25])
      }
      entry("nn.MarginRankingLoss") {
        same(nn.MarginRankingLoss(margin: 0.5)(x, y, u.sign()), 0.5)
        same(nn.MarginRankingLoss(reduction: "none")(x, y, u.sign()), [1, 0, 0])
      }
      entry("nn.HingeEmbeddingLoss") {
        same(nn.HingeEmbeddingLoss()(x, u.sign()), 1.58333)
        same(nn.HingeEmbeddingLoss(margin: 2, reduction: "none")(x, u.sign()), [0.5, 3.25, 2])
      }
      entry("nn.MultiLabelMarginLoss") {
        let labels = torch.tensor([2, 0, -1])
        same(nn.MultiLabelMarginLoss()(x, labels), 0)
        same(nn.MultiLabelMarginLoss(reduction: "sum")(x, torch.tensor([0, -1, 1])), 0.833333)
      }
      entry("nn.SmoothL1Loss") {
        same(nn.SmoothL1Loss()(x, y), 1.75)
        same(nn.SmoothL1Loss(reduction: "none", beta: 0.5)(x, y), [0.75, 3, 2.25])
      }
      entry("nn.SoftMarginLoss") {
        same(nn.SoftMarginLoss()(x, u.sign()), 0.284311)
        same(nn.SoftMarginLoss(reduction: "sum")(x, u.sign()), 0.852934)
        same(nn.SoftMarginLoss(reduction: "none")(x, u.sign()), [0.474077, 0.251929, 0.126928])
      }
      entry("nn.MultiLabelSoftMarginLoss") {
        same(nn.MultiLabelSoftMarginLoss()(a, b.gt(1).float()), 0.876732)
        same(nn.MultiLabelSoftMarginLoss(weight: v)(a, b.gt(1).float()), 1.413)
        same(nn.MultiLabelSoftMarginLoss(reduction: "none")(a, b.gt(1).float()), [1.72009, 0.0333686])
      }
      entry("nn.CosineEmbeddingLoss") {
        same(nn.CosineEmbeddingLoss(margin: 0.5)(a, b, torch.tensor([1, -1])), 0.270633)
        same(nn.CosineEmbeddingLoss(reduction: "none")(a, b, torch.tensor([1, -1])), [0.0513167, 0.989949])
      }
      entry("nn.MultiMarginLoss") {
        same(nn.MultiMarginLoss()(scores, classes), 0.316667)
        same(nn.MultiMarginLoss(p: 2, margin: 0.5, weight: y + 1)(scores, classes), 0.0375)
        same(nn.MultiMarginLoss(reduction: "none")(scores, classes), [0.3, 0.333333])
      }
    }
  }
}
