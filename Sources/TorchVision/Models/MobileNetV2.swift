import TorchCore
import TorchNN

extension torchvision.models {
  /// MobileNet V2 (Sandler et al. 2018).
  public static let mobilenetV2 = MobileNetV2.Variant()

  /// A convolution, its normalisation and its activation; the padding keeps the size of the maps at stride 1.
  public final class Conv2dNormActivation: nn.Sequential {
    public init(
      _ inChannels: Int, _ outChannels: Int, kernelSize: Int = 3, stride: Int = 1, groups: Int = 1,
      dilation: Int = 1, normLayer: (Int) -> nn.Layer = { nn.BatchNorm2d($0) },
      activation: nn.Layer? = nn.ReLU(inplace: true)
    ) {
      let convolution = nn.Conv2d(
        inChannels, outChannels, kernelSize, stride: stride, padding: (kernelSize - 1) / 2 * dilation,
        dilation: dilation, groups: groups, bias: false)
      super.init([convolution, normLayer(outChannels)] + (activation.map { [$0] } ?? []))
    }
  }

  /// Blocks that widen, filter each channel by itself, and narrow again.
  open class MobileNetV2: nn.Layer {
    public final var features: nn.Sequential
    public final var classifier: nn.Sequential
    /// How many features the last layer takes.
    public final let lastChannel: Int

    /// A network with random weights; `widthMult` times the channels, rounded to multiples of `roundNearest`. A stage
    /// of `invertedResidualSetting` is [how much its blocks widen, channels, blocks, stride of the first].
    public init(
      numClasses: Int = 1000, widthMult: Double = 1, invertedResidualSetting: [[Int]]? = nil,
      roundNearest: Int = 8, normLayer: @escaping (Int) -> nn.Layer = { nn.BatchNorm2d($0) },
      dropout: Double = 0.2
    ) {
      var setting =
        invertedResidualSetting ?? [
          [1, 16, 1, 1], [6, 24, 2, 2], [6, 32, 3, 2], [6, 64, 4, 2], [6, 96, 3, 1], [6, 160, 3, 2],
          [6, 320, 1, 1],
        ]
      if !check(
        !setting.isEmpty && setting.allSatisfy { $0.count == 4 && (1...2).contains($0[3]) },
        "MobileNetV2: invertedResidualSetting \(setting): a stage is [widening, channels, blocks, stride 1 or 2]"
      ) {
        setting = []
      }
      var channels = divisible(32 * widthMult, by: roundNearest)
      lastChannel = divisible(1280 * Swift.max(1, widthMult), by: roundNearest)
      features = nn.Sequential(
        Conv2dNormActivation(
          3, channels, stride: 2, normLayer: normLayer, activation: nn.ReLU6(inplace: true)))
      for stage in setting {
        let outputs = divisible(Double(stage[1]) * widthMult, by: roundNearest)
        for i in 0..<stage[2] {
          features.append(
            InvertedResidual(
              channels, outputs, stride: i == 0 ? stage[3] : 1, expandRatio: stage[0], normLayer: normLayer))
          channels = outputs
        }
      }
      features.append(
        Conv2dNormActivation(
          channels, lastChannel, kernelSize: 1, normLayer: normLayer, activation: nn.ReLU6(inplace: true)))
      classifier = nn.Sequential(nn.Dropout(p: dropout), nn.Linear(lastChannel, numClasses))
      super.init()
      initializeMobileNet()
    }

    open override func forward(_ input: Tensor) -> Tensor {
      classifier(F.adaptiveAvgPool2d(features(input), [1, 1]).flatten(startDim: 1))
    }

    /// Wide inside, narrow at both ends, where the sum is.
    public final class InvertedResidual: nn.Layer {
      public var conv: nn.Sequential
      private let addsInput: Bool

      public init(
        _ inp: Int, _ oup: Int, stride: Int, expandRatio: Int,
        normLayer: (Int) -> nn.Layer = { nn.BatchNorm2d($0) }
      ) {
        let hidden = inp * expandRatio
        conv = nn.Sequential()
        if expandRatio != 1 {
          conv.append(
            Conv2dNormActivation(
              inp, hidden, kernelSize: 1, normLayer: normLayer, activation: nn.ReLU6(inplace: true)))
        }
        conv.append(
          Conv2dNormActivation(
            hidden, hidden, stride: stride, groups: hidden, normLayer: normLayer,
            activation: nn.ReLU6(inplace: true)))
        conv.append(nn.Conv2d(hidden, oup, 1, bias: false))
        conv.append(normLayer(oup))
        addsInput = stride == 1 && inp == oup
      }

      public override func forward(_ input: Tensor) -> Tensor {
        addsInput ? input + conv(input) : conv(input)
      }
    }

    /// What builds it.
    public struct Variant: Builder {
      public let trained = Trained(
        "mobilenet_v2", [.v2("mobilenet_v2-7ebf99e0"), .v1("mobilenet_v2-b0353104")])

      /// A network with random weights; see `MobileNetV2.init` for the options.
      public func callAsFunction(
        numClasses: Int = 1000, widthMult: Double = 1, dropout: Double = 0.2
      ) -> MobileNetV2 {
        MobileNetV2(numClasses: numClasses, widthMult: widthMult, dropout: dropout)
      }

      /// A network with trained weights, if any are asked for.
      @_disfavoredOverload
      public func callAsFunction(
        weights: Weights? = nil, pretrained: Bool = false, progress: Bool = true, numClasses: Int? = nil,
        widthMult: Double = 1, dropout: Double = 0.2
      ) throws -> MobileNetV2 {
        let file = try trained.file(weights, pretrained: pretrained)
        return try trained.load(file, numClasses, progress: progress) {
          self(numClasses: $0, widthMult: widthMult, dropout: dropout)
        }
      }

      public func build(weights: Weights?, progress: Bool, numClasses: Int?) throws -> nn.Layer {
        try self(weights: weights, progress: progress, numClasses: numClasses)
      }
    }
  }
}

/// The multiple of `divisor` nearest to `value`, but not less than nine tenths of it.
func divisible(_ value: Double, by divisor: Int) -> Int {
  let divisor = Swift.max(divisor, 1)
  let nearest = Swift.max(divisor, Int(value + Double(divisor) / 2) / divisor * divisor)
  return Double(nearest) < 0.9 * value ? nearest + divisor : nearest
}

extension nn.Layer {
  /// Weights as both MobileNets start from: convolutions N(0, 2 / fan_out), linear layers N(0, 0.01²).
  func initializeMobileNet() {
    initializeConvolutions(mode: "fan_out")
    for case let layer as nn.Linear in modules() {
      nn.`init`.normal_(layer.weight, mean: 0, std: 0.01)
      nn.`init`.zeros_(layer.bias!)
    }
  }
}
