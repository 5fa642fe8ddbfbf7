import TorchCore
import TorchNN

extension torchvision.models {
  /// DenseNet with 121 layers (Huang et al. 2016); images of at least 29 × 29, as for all DenseNets.
  public static let densenet121 = DenseNet.Variant("densenet121", 32, [6, 12, 24, 16], 64, "a639ec97")
  /// DenseNet with 161 layers, wider than the others.
  public static let densenet161 = DenseNet.Variant("densenet161", 48, [6, 12, 36, 24], 96, "8d451a50")
  /// DenseNet with 169 layers.
  public static let densenet169 = DenseNet.Variant("densenet169", 32, [6, 12, 32, 32], 64, "b2777c0a")
  /// DenseNet with 201 layers.
  public static let densenet201 = DenseNet.Variant("densenet201", 32, [6, 12, 48, 32], 64, "c1103571")

  /// A network in which every layer of a block sees the outputs of all before it.
  open class DenseNet: nn.Layer {
    public final var features: nn.Sequential
    public final var classifier: nn.Layer
    /// How many features the last layer, `classifier`, takes.
    public final let numFeatures: Int

    /// A network with random weights: each layer adds `growthRate` channels, through `bnSize` times as many; each
    /// block has the layers that `blockConfig` says. `memoryEfficient` computes a layer's inputs anew in the backward
    /// pass instead of keeping them.
    public init(
      growthRate: Int = 32, blockConfig: [Int] = [6, 12, 24, 16], numInitFeatures: Int = 64, bnSize: Int = 4,
      dropRate: Double = 0, numClasses: Int = 1000, memoryEfficient: Bool = false
    ) {
      features = nn.Sequential([
        "conv0": nn.Conv2d(3, numInitFeatures, 7, stride: 2, padding: 3, bias: false),
        "norm0": nn.BatchNorm2d(numInitFeatures), "relu0": nn.ReLU(inplace: true),
        "pool0": nn.MaxPool2d(3, stride: 2, padding: 1),
      ])
      var channels = numInitFeatures
      for (i, layers) in blockConfig.enumerated() {
        let block = _DenseBlock()
        for j in 0..<layers {
          block.addModule(
            "denselayer\(j + 1)",
            _DenseLayer(channels + j * growthRate, growthRate, bnSize, dropRate, memoryEfficient))
        }
        features.addModule("denseblock\(i + 1)", block)
        channels += layers * growthRate
        guard i < blockConfig.count - 1 else { continue }
        features.addModule(
          "transition\(i + 1)",
          _Transition([
            "norm": nn.BatchNorm2d(channels), "relu": nn.ReLU(inplace: true),
            "conv": nn.Conv2d(channels, channels / 2, 1, bias: false), "pool": nn.AvgPool2d(2, stride: 2),
          ]))
        channels /= 2
      }
      features.addModule("norm5", nn.BatchNorm2d(channels))
      let last = nn.Linear(channels, numClasses)
      (classifier, numFeatures) = (last, channels)
      super.init()
      initializeConvolutions(mode: "fan_in")
      nn.`init`.zeros_(last.bias!)
    }

    open override func forward(_ input: Tensor) -> Tensor {
      let y = F.relu(features(input), inplace: true)
      return classifier(F.adaptiveAvgPool2d(y, [1, 1]).flatten(startDim: 1))
    }

    /// Two convolutions over what the input and all layers before have computed.
    final class _DenseLayer: nn.Layer {
      let norm1: nn.BatchNorm2d
      let relu1 = nn.ReLU(inplace: true)
      let conv1: nn.Conv2d
      let norm2: nn.BatchNorm2d
      let relu2 = nn.ReLU(inplace: true)
      let conv2: nn.Conv2d
      private let dropRate: Double, memoryEfficient: Bool

      init(_ inputs: Int, _ growthRate: Int, _ bnSize: Int, _ dropRate: Double, _ memoryEfficient: Bool) {
        norm1 = nn.BatchNorm2d(inputs)
        conv1 = nn.Conv2d(inputs, bnSize * growthRate, 1, bias: false)
        norm2 = nn.BatchNorm2d(bnSize * growthRate)
        conv2 = nn.Conv2d(bnSize * growthRate, growthRate, 3, padding: 1, bias: false)
        (self.dropRate, self.memoryEfficient) = (dropRate, memoryEfficient)
      }

      override func forward(_ input: Tensor) -> Tensor { forward([input]) }

      func forward(_ inputs: [Tensor]) -> Tensor {
        let squeeze = { (inputs: [Tensor]) in self.conv1(self.relu1(self.norm1(torch.cat(inputs, dim: 1)))) }
        let isSaving = memoryEfficient && inputs.contains(where: \.requiresGrad)
        let x = isSaving ? torch.utils.checkpoint.checkpoint({ [squeeze($0)] }, inputs)[0] : squeeze(inputs)
        let y = conv2(relu2(norm2(x)))
        return dropRate > 0 ? F.dropout(y, p: dropRate, training: training) : y
      }
    }

    /// The input and the outputs of its layers, side by side.
    final class _DenseBlock: nn.Layer {
      override func forward(_ input: Tensor) -> Tensor {
        var features = [input]
        for case let layer as _DenseLayer in children() { features.append(layer.forward(features)) }
        return torch.cat(features, dim: 1)
      }
    }

    /// Halves channels, height and width between blocks.
    final class _Transition: nn.Sequential {}

    /// What builds one of them.
    public struct Variant: Builder {
      public let trained: Trained
      private let growthRate: Int, blockConfig: [Int], numInitFeatures: Int

      init(_ name: String, _ growthRate: Int, _ blockConfig: [Int], _ numInitFeatures: Int, _ hash: String) {
        trained = Trained(name, [.v1("\(name)-\(hash)")])
        (self.growthRate, self.blockConfig, self.numInitFeatures) = (growthRate, blockConfig, numInitFeatures)
      }

      /// A network with random weights; see `DenseNet.init` for the options.
      public func callAsFunction(
        numClasses: Int = 1000, bnSize: Int = 4, dropRate: Double = 0, memoryEfficient: Bool = false
      ) -> DenseNet {
        DenseNet(
          growthRate: growthRate, blockConfig: blockConfig, numInitFeatures: numInitFeatures, bnSize: bnSize,
          dropRate: dropRate, numClasses: numClasses, memoryEfficient: memoryEfficient)
      }

      /// A network with trained weights, if any are asked for.
      @_disfavoredOverload
      public func callAsFunction(
        weights: Weights? = nil, pretrained: Bool = false, progress: Bool = true, numClasses: Int? = nil,
        bnSize: Int = 4, dropRate: Double = 0, memoryEfficient: Bool = false
      ) throws -> DenseNet {
        let file = try trained.file(weights, pretrained: pretrained)
        return try trained.load(file, numClasses, progress: progress, rename: DenseNet.newName) {
          self(numClasses: $0, bnSize: bnSize, dropRate: dropRate, memoryEfficient: memoryEfficient)
        }
      }

      public func build(weights: Weights?, progress: Bool, numClasses: Int?) throws -> nn.Layer {
        try self(weights: weights, progress: progress, numClasses: numClasses)
      }
    }

    /// Files from when names had dots call the layers of a block `norm.1`, `conv.2`: today they are `norm1`, `conv2`.
    static func newName(_ name: String) -> String {
      guard name.contains("denselayer") else { return name }
      var words = name.split(separator: ".")
      let last = words.count - 1
      guard last >= 3, ["1", "2"].contains(words[last - 1]),
        ["norm", "relu", "conv"].contains(words[last - 2])
      else {
        return name
      }
      words[last - 2] += words.remove(at: last - 1)
      return words.joined(separator: ".")
    }
  }
}
