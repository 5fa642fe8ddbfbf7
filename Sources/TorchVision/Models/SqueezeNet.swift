import TorchCore
import TorchNN

extension torchvision.models {
  /// SqueezeNet (Iandola et al. 2016): AlexNet's accuracy with a fiftieth of its weights; images of at least 21 × 21.
  public static let squeezenet1_0 = SqueezeNet.Variant("1_0", [.v1("squeezenet1_0-b66bff10")])
  /// SqueezeNet with less than half the work; images of at least 17 × 17.
  public static let squeezenet1_1 = SqueezeNet.Variant("1_1", [.v1("squeezenet1_1-b8a52dc0")])

  /// Few channels, squeezed by convolutions of 1 × 1, then expanded by ones of 1 × 1 and 3 × 3.
  open class SqueezeNet: nn.Layer {
    public final var features: nn.Sequential
    public final var classifier: nn.Sequential

    /// A network with random weights of version "1_0" or "1_1".
    public init(_ version: String = "1_0", numClasses: Int = 1000, dropout: Double = 0.5) {
      check(
        ["1_0", "1_1"].contains(version), "SqueezeNet: no version '\(version)': it must be 1_0 or 1_1")
      let first =
        version == "1_0" ? nn.Conv2d(3, 96, 7, stride: 2) : nn.Conv2d(3, 64, 3, stride: 2)
      let pool = { nn.MaxPool2d(3, stride: 2, ceilMode: true) }
      let fires: [[Int]] = [
        [16, 64], [16, 64], [32, 128], [32, 128], [48, 192], [48, 192], [64, 256], [64, 256],
      ]
      let pools = version == "1_0" ? [3, 7] : [2, 4]
      features = nn.Sequential(first, nn.ReLU(inplace: true), pool())
      var inputs = first.outChannels
      for (i, fire) in fires.enumerated() {
        if pools.contains(i) { features.append(pool()) }
        features.append(Fire(inputs, fire[0], fire[1], fire[1]))
        inputs = 2 * fire[1]
      }
      let last = nn.Conv2d(512, numClasses, 1)
      classifier = nn.Sequential(
        nn.Dropout(p: dropout), last, nn.ReLU(inplace: true), nn.AdaptiveAvgPool2d([1, 1]))
      super.init()

      for case let layer as nn.Conv2d in modules() {
        if layer === last {
          nn.`init`.normal_(layer.weight, mean: 0, std: 0.01)
        } else {
          nn.`init`.kaimingUniform_(layer.weight)
        }
        nn.`init`.zeros_(layer.bias!)
      }
    }

    open override func forward(_ input: Tensor) -> Tensor {
      classifier(features(input)).flatten(startDim: 1)
    }

    /// Squeezes channels to few, and expands them side by side.
    public final class Fire: nn.Layer {
      public var squeeze: nn.Conv2d
      public var squeezeActivation: nn.Layer = nn.ReLU(inplace: true)
      public var expand1x1: nn.Conv2d
      @Child("expand1x1_activation") public var expand1x1Activation: nn.Layer = nn.ReLU(inplace: true)
      public var expand3x3: nn.Conv2d
      @Child("expand3x3_activation") public var expand3x3Activation: nn.Layer = nn.ReLU(inplace: true)

      public init(_ inplanes: Int, _ squeezePlanes: Int, _ expand1x1Planes: Int, _ expand3x3Planes: Int) {
        squeeze = nn.Conv2d(inplanes, squeezePlanes, 1)
        expand1x1 = nn.Conv2d(squeezePlanes, expand1x1Planes, 1)
        expand3x3 = nn.Conv2d(squeezePlanes, expand3x3Planes, 3, padding: 1)
      }

      public override func forward(_ input: Tensor) -> Tensor {
        let x = squeezeActivation(squeeze(input))
        return torch.cat([expand1x1Activation(expand1x1(x)), expand3x3Activation(expand3x3(x))], dim: 1)
      }
    }

    /// What builds one of them.
    public struct Variant: Builder {
      public let trained: Trained
      private let version: String

      init(_ version: String, _ files: [Trained.File]) {
        (self.version, trained) = (version, Trained("squeezenet" + version, files))
      }

      /// A network with random weights.
      public func callAsFunction(numClasses: Int = 1000, dropout: Double = 0.5) -> SqueezeNet {
        SqueezeNet(version, numClasses: numClasses, dropout: dropout)
      }

      /// A network with trained weights, if any are asked for.
      @_disfavoredOverload
      public func callAsFunction(
        weights: Weights? = nil, pretrained: Bool = false, progress: Bool = true, numClasses: Int? = nil,
        dropout: Double = 0.5
      ) throws -> SqueezeNet {
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
