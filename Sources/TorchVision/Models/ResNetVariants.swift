import TorchCore
import TorchNN

extension torchvision.models {
  /// ResNet with 18 layers.
  public static let resnet18 = ResNet.Variant(
    "resnet18", BasicBlock.self, [2, 2, 2, 2], [.v1("resnet18-f37072fd")])
  /// ResNet with 34 layers.
  public static let resnet34 = ResNet.Variant(
    "resnet34", BasicBlock.self, [3, 4, 6, 3], [.v1("resnet34-b627a593")])
  /// ResNet with 50 layers.
  public static let resnet50 = ResNet.Variant(
    "resnet50", Bottleneck.self, [3, 4, 6, 3], [.v2("resnet50-11ad3fa6"), .v1("resnet50-0676ba61")])
  /// ResNet with 101 layers.
  public static let resnet101 = ResNet.Variant(
    "resnet101", Bottleneck.self, [3, 4, 23, 3], [.v2("resnet101-cd907fc2"), .v1("resnet101-63fe2227")])
  /// ResNet with 152 layers.
  public static let resnet152 = ResNet.Variant(
    "resnet152", Bottleneck.self, [3, 8, 36, 3], [.v2("resnet152-f82ba261"), .v1("resnet152-394f9c45")])
  /// ResNeXt with 50 layers and 32 groups of width 4 (Xie et al. 2016).
  public static let resnext50_32x4d = ResNet.Variant(
    "resnext50_32x4d", Bottleneck.self, [3, 4, 6, 3], groups: 32, widthPerGroup: 4,
    [.v2("resnext50_32x4d-1a0047aa"), .v1("resnext50_32x4d-7cdf4587")])
  /// ResNeXt with 101 layers and 32 groups of width 8.
  public static let resnext101_32x8d = ResNet.Variant(
    "resnext101_32x8d", Bottleneck.self, [3, 4, 23, 3], groups: 32, widthPerGroup: 8,
    [.v2("resnext101_32x8d-110c445d"), .v1("resnext101_32x8d-8ba56ff5")])
  /// ResNeXt with 101 layers and 64 groups of width 4.
  public static let resnext101_64x4d = ResNet.Variant(
    "resnext101_64x4d", Bottleneck.self, [3, 4, 23, 3], groups: 64, widthPerGroup: 4,
    [.v1("resnext101_64x4d-173b62eb")])
  /// ResNet with 50 layers, the middle ones of each block twice as wide (Zagoruyko and Komodakis 2016).
  public static let wideResnet50_2 = ResNet.Variant(
    "wide_resnet50_2", Bottleneck.self, [3, 4, 6, 3], widthPerGroup: 128,
    [.v2("wide_resnet50_2-9ba9bcbe"), .v1("wide_resnet50_2-95faca4d")])
  /// ResNet with 101 layers, the middle ones of each block twice as wide.
  public static let wideResnet101_2 = ResNet.Variant(
    "wide_resnet101_2", Bottleneck.self, [3, 4, 23, 3], widthPerGroup: 128,
    [.v2("wide_resnet101_2-d733dc28"), .v1("wide_resnet101_2-32ee1156")])
}

extension torchvision.models.ResNet {
  /// What builds one of them.
  public struct Variant: torchvision.models.Builder {
    public let trained: torchvision.models.Trained
    private let block: torchvision.models.ResidualBlock.Type
    private let layers: [Int], groups: Int, widthPerGroup: Int

    init(
      _ name: String, _ block: torchvision.models.ResidualBlock.Type, _ layers: [Int], groups: Int = 1,
      widthPerGroup: Int = 64, _ files: [torchvision.models.Trained.File]
    ) {
      (trained, self.block, self.layers) = (.init(name, files), block, layers)
      (self.groups, self.widthPerGroup) = (groups, widthPerGroup)
    }

    /// A network with random weights; see `ResNet.init` for the options.
    public func callAsFunction(
      numClasses: Int = 1000, zeroInitResidual: Bool = false, replaceStrideWithDilation: [Bool]? = nil,
      normLayer: @escaping (Int) -> nn.Layer = { nn.BatchNorm2d($0) }
    ) -> torchvision.models.ResNet {
      .init(
        block, layers, numClasses: numClasses, zeroInitResidual: zeroInitResidual, groups: groups,
        widthPerGroup: widthPerGroup, replaceStrideWithDilation: replaceStrideWithDilation,
        normLayer: normLayer)
    }

    /// A network with trained weights, if any are asked for.
    @_disfavoredOverload
    public func callAsFunction(
      weights: torchvision.models.Weights? = nil, pretrained: Bool = false, progress: Bool = true,
      numClasses: Int? = nil, zeroInitResidual: Bool = false, replaceStrideWithDilation: [Bool]? = nil,
      normLayer: @escaping (Int) -> nn.Layer = { nn.BatchNorm2d($0) }
    ) throws -> torchvision.models.ResNet {
      let file = try trained.file(weights, pretrained: pretrained)
      return try trained.load(file, numClasses, progress: progress) {
        self(
          numClasses: $0, zeroInitResidual: zeroInitResidual,
          replaceStrideWithDilation: replaceStrideWithDilation,
          normLayer: normLayer)
      }
    }

    public func build(weights: torchvision.models.Weights?, progress: Bool, numClasses: Int?) throws
      -> nn.Layer
    {
      try self(weights: weights, progress: progress, numClasses: numClasses)
    }
  }
}
