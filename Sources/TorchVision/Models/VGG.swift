import TorchCore
import TorchNN

extension torchvision.models {
  /// VGG with 11 layers (Simonyan and Zisserman 2014); images of at least 32 × 32, as for all VGGs.
  public static let vgg11 = VGG.Variant("vgg11", .a, [.v1("vgg11-8a719046")])
  /// VGG with 11 layers and batch normalisation.
  public static let vgg11Bn = VGG.Variant("vgg11_bn", .a, batchNorm: true, [.v1("vgg11_bn-6002323d")])
  /// VGG with 13 layers.
  public static let vgg13 = VGG.Variant("vgg13", .b, [.v1("vgg13-19584684")])
  /// VGG with 13 layers and batch normalisation.
  public static let vgg13Bn = VGG.Variant("vgg13_bn", .b, batchNorm: true, [.v1("vgg13_bn-abd245e5")])
  /// VGG with 16 layers.
  public static let vgg16 = VGG.Variant(
    "vgg16", .d,
    [
      .v1("vgg16-397923af"),
      .init(weights: .IMAGENET1K_FEATURES, name: "vgg16_features-amdegroot-88682ab5", numClasses: nil),
    ])
  /// VGG with 16 layers and batch normalisation.
  public static let vgg16Bn = VGG.Variant("vgg16_bn", .d, batchNorm: true, [.v1("vgg16_bn-6c64b313")])
  /// VGG with 19 layers.
  public static let vgg19 = VGG.Variant("vgg19", .e, [.v1("vgg19-dcbb9e9d")])
  /// VGG with 19 layers and batch normalisation.
  public static let vgg19Bn = VGG.Variant("vgg19_bn", .e, batchNorm: true, [.v1("vgg19_bn-c79401a0")])

  /// Convolutions of 3 × 3 between poolings, then three linear layers.
  open class VGG: nn.Layer {
    public final var features: nn.Sequential
    public final var avgpool: nn.Layer
    public final var classifier: nn.Sequential

    /// A network over features of 512 channels; without `initWeights` its layers stay as they were built.
    public init(
      _ features: nn.Sequential, numClasses: Int = 1000, initWeights: Bool = true, dropout: Double = 0.5
    ) {
      self.features = features
      avgpool = nn.AdaptiveAvgPool2d([7, 7])
      classifier = nn.Sequential(
        nn.Linear(512 * 7 * 7, 4096), nn.ReLU(inplace: true), nn.Dropout(p: dropout),
        nn.Linear(4096, 4096), nn.ReLU(inplace: true), nn.Dropout(p: dropout),
        nn.Linear(4096, numClasses))
      super.init()
      if initWeights {
        initializeConvolutions(mode: "fan_out", nonlinearity: "relu")
        for case let layer as nn.Linear in classifier {
          nn.`init`.normal_(layer.weight, mean: 0, std: 0.01)
          nn.`init`.zeros_(layer.bias!)
        }
      }
    }

    open override func forward(_ input: Tensor) -> Tensor {
      classifier(avgpool(features(input)).flatten(startDim: 1))
    }

    /// The channels of the convolutions of each stage; a maximum pooling ends a stage.
    enum Stages: Sendable {
      case a, b, d, e

      var channels: [[Int]] {
        switch self {
        case .a: [[64], [128], [256, 256], [512, 512], [512, 512]]
        case .b: [[64, 64], [128, 128], [256, 256], [512, 512], [512, 512]]
        case .d:
          [[64, 64], [128, 128], .init(repeating: 256, count: 3)]
            + .init(repeating: [512, 512, 512], count: 2)
        case .e:
          [[64, 64], [128, 128], .init(repeating: 256, count: 4)]
            + .init(repeating: .init(repeating: 512, count: 4), count: 2)
        }
      }

      func features(batchNorm: Bool) -> nn.Sequential {
        let layers = nn.Sequential()
        var inputs = 3
        for stage in channels {
          for outputs in stage {
            layers.append(nn.Conv2d(inputs, outputs, 3, padding: 1))
            if batchNorm { layers.append(nn.BatchNorm2d(outputs)) }
            layers.append(nn.ReLU(inplace: true))
            inputs = outputs
          }
          layers.append(nn.MaxPool2d(2, stride: 2))
        }
        return layers
      }
    }

    /// What builds one of them.
    public struct Variant: Builder {
      public let trained: Trained
      private let stages: Stages, batchNorm: Bool

      init(_ name: String, _ stages: Stages, batchNorm: Bool = false, _ files: [Trained.File]) {
        (trained, self.stages, self.batchNorm) = (Trained(name, files), stages, batchNorm)
      }

      /// A network with random weights.
      public func callAsFunction(
        numClasses: Int = 1000, initWeights: Bool = true, dropout: Double = 0.5
      ) -> VGG {
        VGG(
          stages.features(batchNorm: batchNorm), numClasses: numClasses, initWeights: initWeights,
          dropout: dropout)
      }

      /// A network with trained weights, if any are asked for.
      @_disfavoredOverload
      public func callAsFunction(
        weights: Weights? = nil, pretrained: Bool = false, progress: Bool = true, numClasses: Int? = nil,
        dropout: Double = 0.5
      ) throws -> VGG {
        let file = try trained.file(weights, pretrained: pretrained)
        return try trained.load(file, numClasses, progress: progress) {
          self(numClasses: $0, initWeights: file == nil, dropout: dropout)
        }
      }

      public func build(weights: Weights?, progress: Bool, numClasses: Int?) throws -> nn.Layer {
        try self(weights: weights, progress: progress, numClasses: numClasses)
      }
    }
  }
}
