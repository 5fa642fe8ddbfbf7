import TorchCore
import TorchNN

extension torchvision.models {
  /// AlexNet (Krizhevsky 2014, "One weird trick"); images of at least 63 × 63.
  public static let alexnet = AlexNet.Variant()

  /// Five convolutions and three linear layers.
  open class AlexNet: nn.Layer {
    public final var features: nn.Sequential
    public final var avgpool: nn.Layer
    public final var classifier: nn.Sequential

    /// A network with random weights; `dropout` is the share of features dropped before the linear layers.
    public init(numClasses: Int = 1000, dropout: Double = 0.5) {
      features = nn.Sequential(
        nn.Conv2d(3, 64, 11, stride: 4, padding: 2), nn.ReLU(inplace: true), nn.MaxPool2d(3, stride: 2),
        nn.Conv2d(64, 192, 5, padding: 2), nn.ReLU(inplace: true), nn.MaxPool2d(3, stride: 2),
        nn.Conv2d(192, 384, 3, padding: 1), nn.ReLU(inplace: true),
        nn.Conv2d(384, 256, 3, padding: 1), nn.ReLU(inplace: true),
        nn.Conv2d(256, 256, 3, padding: 1), nn.ReLU(inplace: true), nn.MaxPool2d(3, stride: 2))
      avgpool = nn.AdaptiveAvgPool2d([6, 6])
      classifier = nn.Sequential(
        nn.Dropout(p: dropout), nn.Linear(256 * 6 * 6, 4096), nn.ReLU(inplace: true),
        nn.Dropout(p: dropout), nn.Linear(4096, 4096), nn.ReLU(inplace: true),
        nn.Linear(4096, numClasses))
    }

    open override func forward(_ input: Tensor) -> Tensor {
      classifier(avgpool(features(input)).flatten(startDim: 1))
    }

    /// What builds it.
    public struct Variant: Builder {
      public let trained = Trained("alexnet", [.v1("alexnet-owt-7be5be79")])

      /// A network with random weights.
      public func callAsFunction(numClasses: Int = 1000, dropout: Double = 0.5) -> AlexNet {
        AlexNet(numClasses: numClasses, dropout: dropout)
      }

      /// A network with trained weights, if any are asked for.
      @_disfavoredOverload
      public func callAsFunction(
        weights: Weights? = nil, pretrained: Bool = false, progress: Bool = true, numClasses: Int? = nil,
        dropout: Double = 0.5
      ) throws -> AlexNet {
        let file = try trained.file(weights, pretrained: pretrained)
        return try trained.load(file, numClasses, progress: progress) {
          self(numClasses: $0, dropout: dropout)
        }
      }

      public func build(weights: Weights?, progress: Bool, numClasses: Int?) throws -> nn.Layer {
        try self(weights: weights, progress: progress, numClasses: numClasses)
      }
    }
  }
}
