import Testing
import Torch
import TorchVision

extension ManualTests {
  /// Each with the number of weights of torchvision's.
  @Test func models() throws {
    func weights(_ model: nn.Layer, _ count: Int) {
      same(Double(model.parameters().reduce(0) { $0 + $1.count }), Double(count))
    }
    try area("torchvision.models") { entry in
      try entry("torchvision.models.alexnet") {
        weights(try shown(torchvision.models.alexnet(pretrained: false)), 61_100_840)
      }
      try entry("torchvision.models.resnet18") {
        let model = try shown(torchvision.models.resnet18(pretrained: false, numClasses: 10))
        same(model.eval()(torch.ones(1, 3, 32, 32)).shape.map(Double.init), [1, 10])
        weights(model, 11_181_642)
      }
      entry("torchvision.models.resnet34") { weights(shown(torchvision.models.resnet34()), 21_797_672) }
      entry("torchvision.models.resnet50") { weights(shown(torchvision.models.resnet50()), 25_557_032) }
      entry("torchvision.models.resnet101") { weights(shown(torchvision.models.resnet101()), 44_549_160) }
      entry("torchvision.models.resnet152") { weights(shown(torchvision.models.resnet152()), 60_192_808) }
      entry("torchvision.models.vgg11") {
        weights(shown(torchvision.models.vgg11(initWeights: false)), 132_863_336)
      }
      entry("torchvision.models.vgg11_bn") {
        weights(shown(torchvision.models.vgg11Bn(initWeights: false)), 132_868_840)
      }
      entry("torchvision.models.vgg13") {
        weights(shown(torchvision.models.vgg13(initWeights: false)), 133_047_848)
      }
      entry("torchvision.models.vgg13_bn") {
        weights(shown(torchvision.models.vgg13Bn(initWeights: false)), 133_053_736)
      }
      entry("torchvision.models.vgg16") {
        weights(shown(torchvision.models.vgg16(initWeights: false)), 138_357_544)
      }
      entry("torchvision.models.vgg16_bn") {
        weights(shown(torchvision.models.vgg16Bn(initWeights: false)), 138_365_992)
      }
      entry("torchvision.models.vgg19") {
        weights(shown(torchvision.models.vgg19(initWeights: false)), 143_667_240)
      }
      entry("torchvision.models.vgg19_bn") {
        weights(shown(torchvision.models.vgg19Bn(initWeights: false)), 143_678_248)
      }
    }
  }
}
