import TorchCore
import TorchNN

extension torchvision.models {
  /// Small MobileNet V3 (Howard et al. 2019).
  public static let mobilenetV3Small = MobileNetV3.Variant(
    "mobilenet_v3_small", MobileNetV3.small, [.v1("mobilenet_v3_small-047dcff4")])
  /// Large MobileNet V3.
  public static let mobilenetV3Large = MobileNetV3.Variant(
    "mobilenet_v3_large", MobileNetV3.large,
    [.v2("mobilenet_v3_large-5c1a4163"), .v1("mobilenet_v3_large-8738ca79")])

  /// MobileNet V2's blocks with gates that weigh channels, and hard swish.
  open class MobileNetV3: nn.Layer {
    public final var features: nn.Sequential
    public final var avgpool: nn.Layer
    public final var classifier: nn.Sequential

    /// What a block is built from.
    struct Block: Sendable {
      let inputs: Int, kernel: Int, expanded: Int, outputs: Int, gated: Bool, hard: Bool, stride: Int
      var dilation = 1

      init(
        _ inputs: Int, _ kernel: Int, _ expanded: Int, _ outputs: Int, gated: Bool = false,
        hard: Bool = false,
        stride: Int = 1, dilation: Int = 1
      ) {
        (self.inputs, self.kernel, self.expanded, self.outputs) = (inputs, kernel, expanded, outputs)
        (self.gated, self.hard, self.stride, self.dilation) = (gated, hard, stride, dilation)
      }
    }

    init(_ blocks: [Block], _ lastChannel: Int, numClasses: Int = 1000, dropout: Double = 0.2) {
      let normLayer = { nn.BatchNorm2d($0, eps: 0.001, momentum: 0.01) }
      let width = 6 * blocks.last!.outputs
      features = nn.Sequential(
        Conv2dNormActivation(
          3, blocks[0].inputs, stride: 2, normLayer: normLayer, activation: nn.Hardswish(inplace: true)))
      for block in blocks { features.append(InvertedResidual(block, normLayer)) }
      features.append(
        Conv2dNormActivation(
          blocks.last!.outputs, width, kernelSize: 1, normLayer: normLayer,
          activation: nn.Hardswish(inplace: true)))
      avgpool = nn.AdaptiveAvgPool2d(1)
      classifier = nn.Sequential(
        nn.Linear(width, lastChannel), nn.Hardswish(inplace: true), nn.Dropout(p: dropout, inplace: true),
        nn.Linear(lastChannel, numClasses))
      super.init()
      initializeMobileNet()
    }

    open override func forward(_ input: Tensor) -> Tensor {
      classifier(avgpool(features(input)).flatten(startDim: 1))
    }

    /// Wide inside, narrow at both ends, where the sum is.
    final class InvertedResidual: nn.Layer {
      let block = nn.Sequential()
      private let addsInput: Bool

      init(_ b: Block, _ normLayer: (Int) -> nn.Layer) {
        func activation() -> nn.Layer { b.hard ? nn.Hardswish(inplace: true) : nn.ReLU(inplace: true) }
        addsInput = b.stride == 1 && b.inputs == b.outputs
        if b.expanded != b.inputs {
          block.append(
            Conv2dNormActivation(
              b.inputs, b.expanded, kernelSize: 1, normLayer: normLayer, activation: activation()))
        }
        block.append(
          Conv2dNormActivation(
            b.expanded, b.expanded, kernelSize: b.kernel, stride: b.dilation > 1 ? 1 : b.stride,
            groups: b.expanded,
            dilation: b.dilation, normLayer: normLayer, activation: activation()))
        if b.gated {
          block.append(SqueezeExcitation(b.expanded, divisible(Double(b.expanded / 4), by: 8)))
        }
        block.append(
          Conv2dNormActivation(b.expanded, b.outputs, kernelSize: 1, normLayer: normLayer, activation: nil))
      }

      override func forward(_ input: Tensor) -> Tensor {
        let y = block(input)
        return addsInput ? y.add_(input) : y
      }
    }

    /// Multiplies each channel by a gate that follows from the means of all (Hu et al. 2017).
    final class SqueezeExcitation: nn.Layer {
      let avgpool = nn.AdaptiveAvgPool2d(1)
      let fc1: nn.Conv2d
      let fc2: nn.Conv2d
      let activation = nn.ReLU()
      let scaleActivation = nn.Hardsigmoid()

      init(_ inputs: Int, _ squeezed: Int) {
        fc1 = nn.Conv2d(inputs, squeezed, 1)
        fc2 = nn.Conv2d(squeezed, inputs, 1)
      }

      override func forward(_ input: Tensor) -> Tensor {
        scaleActivation(fc2(activation(fc1(avgpool(input))))) * input
      }
    }

    /// The blocks and the width of the last but one layer.
    struct Plan { var blocks: [Block], lastChannel: Int }

    /// `m` rounds channels; a `reducedTail` halves those at the end, `dilated` keeps the size of the maps there.
    @Sendable static func small(_ widthMult: Double, reducedTail: Bool, dilated: Bool) -> Plan {
      func m(_ channels: Int) -> Int { divisible(Double(channels) * widthMult, by: 8) }
      let r = reducedTail ? 2 : 1, d = dilated ? 2 : 1
      return Plan(
        blocks: [
          .init(m(16), 3, m(16), m(16), gated: true, stride: 2),
          .init(m(16), 3, m(72), m(24), stride: 2),
          .init(m(24), 3, m(88), m(24)),
          .init(m(24), 5, m(96), m(40), gated: true, hard: true, stride: 2),
          .init(m(40), 5, m(240), m(40), gated: true, hard: true),
          .init(m(40), 5, m(240), m(40), gated: true, hard: true),
          .init(m(40), 5, m(120), m(48), gated: true, hard: true),
          .init(m(48), 5, m(144), m(48), gated: true, hard: true),
          .init(m(48), 5, m(288), m(96 / r), gated: true, hard: true, stride: 2, dilation: d),
          .init(m(96 / r), 5, m(576 / r), m(96 / r), gated: true, hard: true, dilation: d),
          .init(m(96 / r), 5, m(576 / r), m(96 / r), gated: true, hard: true, dilation: d),
        ], lastChannel: m(1024 / r))
    }

    @Sendable static func large(_ widthMult: Double, reducedTail: Bool, dilated: Bool) -> Plan {
      func m(_ channels: Int) -> Int { divisible(Double(channels) * widthMult, by: 8) }
      let r = reducedTail ? 2 : 1, d = dilated ? 2 : 1
      return Plan(
        blocks: [
          .init(m(16), 3, m(16), m(16)),
          .init(m(16), 3, m(64), m(24), stride: 2),
          .init(m(24), 3, m(72), m(24)),
          .init(m(24), 5, m(72), m(40), gated: true, stride: 2),
          .init(m(40), 5, m(120), m(40), gated: true),
          .init(m(40), 5, m(120), m(40), gated: true),
          .init(m(40), 3, m(240), m(80), hard: true, stride: 2),
          .init(m(80), 3, m(200), m(80), hard: true),
          .init(m(80), 3, m(184), m(80), hard: true),
          .init(m(80), 3, m(184), m(80), hard: true),
          .init(m(80), 3, m(480), m(112), gated: true, hard: true),
          .init(m(112), 3, m(672), m(112), gated: true, hard: true),
          .init(m(112), 5, m(672), m(160 / r), gated: true, hard: true, stride: 2, dilation: d),
          .init(m(160 / r), 5, m(960 / r), m(160 / r), gated: true, hard: true, dilation: d),
          .init(m(160 / r), 5, m(960 / r), m(160 / r), gated: true, hard: true, dilation: d),
        ], lastChannel: m(1280 / r))
    }

    /// What builds one of them.
    public struct Variant: Builder {
      public let trained: Trained
      private let plan: @Sendable (Double, _ reducedTail: Bool, _ dilated: Bool) -> Plan

      init(
        _ name: String, _ plan: @escaping @Sendable (Double, _ reducedTail: Bool, _ dilated: Bool) -> Plan,
        _ files: [Trained.File]
      ) {
        (trained, self.plan) = (Trained(name, files), plan)
      }

      /// A network with random weights: `widthMult` times the channels; `reducedTail` halves those of the last blocks,
      /// `dilated` keeps the size of the maps there.
      public func callAsFunction(
        numClasses: Int = 1000, widthMult: Double = 1, reducedTail: Bool = false, dilated: Bool = false,
        dropout: Double = 0.2
      ) -> MobileNetV3 {
        let plan = plan(widthMult, reducedTail, dilated)
        return MobileNetV3(plan.blocks, plan.lastChannel, numClasses: numClasses, dropout: dropout)
      }

      /// A network with trained weights, if any are asked for.
      @_disfavoredOverload
      public func callAsFunction(
        weights: Weights? = nil, pretrained: Bool = false, progress: Bool = true, numClasses: Int? = nil,
        widthMult: Double = 1, reducedTail: Bool = false, dilated: Bool = false, dropout: Double = 0.2
      ) throws -> MobileNetV3 {
        let file = try trained.file(weights, pretrained: pretrained)
        return try trained.load(file, numClasses, progress: progress) {
          self(
            numClasses: $0, widthMult: widthMult, reducedTail: reducedTail, dilated: dilated, dropout: dropout
          )
        }
      }

      public func build(weights: Weights?, progress: Bool, numClasses: Int?) throws -> nn.Layer {
        try self(weights: weights, progress: progress, numClasses: numClasses)
      }
    }
  }
}
