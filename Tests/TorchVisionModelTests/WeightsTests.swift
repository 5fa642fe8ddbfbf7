import Foundation
import TestSupport
import Testing
import TorchCore
import TorchHub
import TorchNN
import TorchSerialization
import TorchVision

/// Trained weights, from files in the cache, where downloads lie.
@Suite(.serialized) struct WeightsTests {
  /// A cache of its own with `state` under the name of a download.
  private func withCached(_ name: String, _ state: StateDict, _ body: () throws -> Void) throws {
    let scratch = try Scratch(), folder = scratch.path, before = torch.hub.getDir()
    defer {
      torch.hub.setDir(before)
      withExtendedLifetime(scratch) {}
    }
    try FileManager.default.createDirectory(
      atPath: folder + "/checkpoints", withIntermediateDirectories: true)
    try torch.save(state, "\(folder)/checkpoints/\(name).pth")
    torch.hub.setDir(folder)
    try body()
  }

  @Test func weightsOfACheckpointAreLoaded() throws {
    torch.manualSeed(7)
    let trained = torchvision.models.squeezenet1_1()
    try withCached("squeezenet1_1-b8a52dc0", trained.stateDict()) {
      for model in [
        try torchvision.models.squeezenet1_1(weights: .DEFAULT, progress: false),
        try torchvision.models.squeezenet1_1(pretrained: true, progress: false, numClasses: 1000),
        try torchvision.models.getModel("squeezenet1_1", weights: "IMAGENET1K_V1", progress: false),
      ] {
        for (a, b) in zip(model.stateDict().values, trained.stateDict().values) { #expect(a.equal(b)) }
      }
    }
  }

  @Test func namesFromBeforeAreUnderstood() throws {
    let trained = torchvision.models.densenet121()
    var old = StateDict()
    for (name, tensor) in trained.stateDict() where !name.hasSuffix("num_batches_tracked") {
      var name = name
      for layer in ["norm", "conv"] where name.contains("denselayer") {
        for i in 1...2 { name = name.replacing(".\(layer)\(i).", with: ".\(layer).\(i).") }
      }
      old[name] = tensor
    }
    #expect(old["features.denseblock1.denselayer1.norm.1.weight"] != nil)
    try withCached("densenet121-a639ec97", old) {
      let model = try torchvision.models.densenet121(pretrained: true, progress: false)
      for (name, tensor) in model.stateDict() { #expect(tensor.equal(trained.stateDict()[name]!), "\(name)") }
    }
  }

  @Test func mistakesAreExplained() throws {
    #expect(
      complaint { _ = try torchvision.models.resnet18(pretrained: true, numClasses: 10) }?.contains(
        "'numClasses' expected value 1000 but got 10") == true)
    #expect(
      complaint { _ = try torchvision.models.resnet18(weights: .IMAGENET1K_V2) }?.contains(
        "no weights IMAGENET1K_V2; there are IMAGENET1K_V1") == true)
    #expect(
      complaint { _ = try torchvision.models.vitB16(weights: .IMAGENET1K_SWAG_E2E_V1, imageSize: 224) }?
        .contains("'imageSize' expected value 384 but got 224") == true)
    #expect(
      complaint { _ = try torchvision.models.vitH14(pretrained: true) }?.contains("no weights IMAGENET1K_V1")
        == true)
    #expect(
      try torchvision.models.resnet18(pretrained: false, numClasses: 3).stateDict()["fc.bias"]?.shape == [3])
    #expect(complaint { _ = try torchvision.models.getModel("resnet17") }?.contains("resnet18") == true)
  }

  @Test func sizesThatDoNotFitAreErrors() {
    typealias Models = torchvision.models
    func vit(_ imageSize: Int) -> Models.VisionTransformer {
      Models.VisionTransformer(
        imageSize: imageSize, patchSize: 32, numLayers: 1, numHeads: 1, hiddenDim: 4, mlpDim: 4, numClasses: 2
      )
    }
    let mistakes: [(String, () -> Void)] = [
      (
        "3 elements",
        { _ = Models.ResNet(Models.Bottleneck.self, [1, 1, 1, 1], replaceStrideWithDilation: [true]) }
      ),
      ("4 stages", { _ = Models.ResNet(Models.BasicBlock.self, [1, 1]) }),
      ("BasicBlock", { _ = Models.ResNet(Models.BasicBlock.self, [1, 1, 1, 1], groups: 2) }),
      ("patches of 32", { _ = vit(100) }),
      ("[N, 3, 64, 64]", { _ = vit(64)(torch.zeros(1, 3, 32, 32)) }),
      ("version '2_0'", { _ = Models.SqueezeNet("2_0", numClasses: 2) }),
      ("stride 1 or 2", { _ = Models.MobileNetV2(invertedResidualSetting: [[1, 16, 1, 3]]) }),
    ]
    for (text, mistake) in mistakes {
      let said = complaint { try withError { mistake() } }
      #expect(said?.contains(text) == true, "\(said ?? "nothing")")
    }
  }

  @Test func optionsShapeTheModel() {
    let dilated = torchvision.models.ResNet(
      torchvision.models.Bottleneck.self, [1, 1, 1, 1], numClasses: 2, zeroInitResidual: true,
      replaceStrideWithDilation: [false, true, true])
    #expect(dilated.layer4(dilated.layer3(torch.zeros(1, 512, 8, 8))).shape == [1, 2048, 8, 8])
    #expect(dilated.stateDict()["layer1.0.bn3.weight"]?.any().item(Bool.self) == false)
    #expect(torchvision.models.mobilenetV2(widthMult: 0.5).lastChannel == 1280)
    let represented = torchvision.models.VisionTransformer(
      imageSize: 8, patchSize: 4, numLayers: 1, numHeads: 2, hiddenDim: 4, mlpDim: 8, numClasses: 3,
      representationSize: 5)
    #expect(represented(torch.zeros(2, 3, 8, 8)).shape == [2, 3])
    #expect(represented.stateDict()["heads.pre_logits.weight"]?.shape == [5, 4])
  }

  @Test func memoryEfficientDenseNetsLearnTheSame() {
    func gradients(_ memoryEfficient: Bool) -> [Tensor] {
      torch.manualSeed(0)
      let model = torchvision.models.DenseNet(
        growthRate: 4, blockConfig: [2, 2], numInitFeatures: 8, dropRate: 0.2, numClasses: 3,
        memoryEfficient: memoryEfficient)
      model(images(2, 32)).pow(2).sum().backward()
      return model.parameters().map { $0.grad! }
    }
    for (a, b) in zip(gradients(false), gradients(true)) { #expect(torch.allclose(a, b)) }
  }
}
