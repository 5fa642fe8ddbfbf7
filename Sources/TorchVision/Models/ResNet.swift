import TorchCore
import TorchNN

extension torchvision.models {
  /// A residual network (He et al. 2015); `layers` blocks in each of its four stages.
  ///
  ///     let model = torchvision.models.resnet18()
  ///     model(torch.randn(1, 3, 224, 224)).shape         // [1, 1000]
  ///     model.fc = nn.Linear(model.numFeatures, 10)      // another task
  open class ResNet: nn.Layer {
    public final var conv1: nn.Conv2d
    public final var bn1: nn.Layer
    public final var relu: nn.Layer
    public final var maxpool: nn.Layer
    public final var layer1: nn.Sequential
    public final var layer2: nn.Sequential
    public final var layer3: nn.Sequential
    public final var layer4: nn.Sequential
    public final var avgpool: nn.Layer
    public final var fc: nn.Layer
    /// How many features the last layer, `fc`, takes.
    public final let numFeatures: Int

    /// A network with random weights.
    ///
    /// `zeroInitResidual` starts every block as the identity, `groups` and `widthPerGroup` shape the 3 × 3
    /// convolutions of a bottleneck, `replaceStrideWithDilation` keeps the size of the maps in the last three stages,
    /// `normLayer` takes the place of `nn.BatchNorm2d`.
    public init(
      _ block: ResidualBlock.Type, _ layers: [Int], numClasses: Int = 1000, zeroInitResidual: Bool = false,
      groups: Int = 1, widthPerGroup: Int = 64, replaceStrideWithDilation: [Bool]? = nil,
      normLayer: @escaping (Int) -> nn.Layer = { nn.BatchNorm2d($0) }
    ) {
      let dilate = replaceStrideWithDilation ?? [false, false, false]
      let fits =
        check(layers.count == 4, "ResNet: \(layers) must have the number of blocks of 4 stages")
        && check(dilate.count == 3, "ResNet: replaceStrideWithDilation \(dilate) must have 3 elements")
      let layers = fits ? layers : [1, 1, 1, 1],
        strides = fits ? [false] + dilate : .init(repeating: false, count: 4)

      conv1 = nn.Conv2d(3, 64, 7, stride: 2, padding: 3, bias: false)
      bn1 = normLayer(64)
      relu = nn.ReLU(inplace: true)
      maxpool = nn.MaxPool2d(3, stride: 2, padding: 1)
      var inputs = 64, dilation = 1
      let stages = (0..<4).map { stage in
        let planes = 64 << stage, before = dilation
        var stride = stage == 0 ? 1 : 2
        if strides[stage] { (dilation, stride) = (dilation * stride, 1) }
        let blocks = (0..<layers[stage]).map { i in
          defer { inputs = planes * block.expansion }
          return block.init(
            ResidualBlock.Shape(
              inputs: inputs, planes: planes, stride: i == 0 ? stride : 1, groups: groups,
              baseWidth: widthPerGroup,
              dilation: i == 0 ? before : dilation, expansion: block.expansion), normLayer)
        }
        return nn.Sequential(blocks)
      }
      (layer1, layer2, layer3, layer4) = (stages[0], stages[1], stages[2], stages[3])
      avgpool = nn.AdaptiveAvgPool2d([1, 1])
      numFeatures = inputs
      fc = nn.Linear(inputs, numClasses)
      super.init()

      initializeConvolutions(mode: "fan_out", nonlinearity: "relu")
      guard zeroInitResidual else { return }
      for case let block as ResidualBlock in modules() {
        if let weight = block.lastNorm.stateDict(keepVars: true)["weight"] { nn.`init`.zeros_(weight) }
      }
    }

    open override func forward(_ input: Tensor) -> Tensor {
      let x = maxpool(relu(bn1(conv1(input))))
      return fc(avgpool(layer4(layer3(layer2(layer1(x))))).flatten(startDim: 1))
    }
  }

  /// Adds what its layers compute to its input.
  open class ResidualBlock: nn.Layer {
    /// Output channels for each plane.
    open class var expansion: Int { 1 }

    /// What a block is built from.
    public struct Shape {
      /// Channels of the input, and planes, of which a block has `expansion` output channels each.
      public var inputs: Int, planes: Int
      public var stride = 1, groups = 1, baseWidth = 64, dilation = 1, expansion = 1

      /// What fits the input to the output where their shapes differ.
      func downsample(_ normLayer: (Int) -> nn.Layer) -> nn.Sequential? {
        guard stride != 1 || inputs != planes * expansion else { return nil }
        return nn.Sequential(
          nn.Conv2d(inputs, planes * expansion, 1, stride: stride, bias: false), normLayer(planes * expansion)
        )
      }
    }

    public required init(_ shape: Shape, _ normLayer: (Int) -> nn.Layer) {}

    /// The normalisation before the sum.
    var lastNorm: nn.Layer { nn.Identity() }
  }

  /// Two convolutions of 3 × 3.
  public final class BasicBlock: ResidualBlock {
    public var conv1: nn.Conv2d
    public var bn1: nn.Layer
    public var relu: nn.Layer
    public var conv2: nn.Conv2d
    public var bn2: nn.Layer
    public var downsample: nn.Sequential?

    public required init(_ shape: Shape, _ normLayer: (Int) -> nn.Layer) {
      check(
        shape.groups == 1 && shape.baseWidth == 64 && shape.dilation == 1,
        "BasicBlock: only one group, a width of 64 and no dilation; use Bottleneck")
      downsample = shape.downsample(normLayer)
      conv1 = nn.Conv2d(shape.inputs, shape.planes, 3, stride: shape.stride, padding: 1, bias: false)
      bn1 = normLayer(shape.planes)
      relu = nn.ReLU(inplace: true)
      conv2 = nn.Conv2d(shape.planes, shape.planes, 3, padding: 1, bias: false)
      bn2 = normLayer(shape.planes)
      super.init(shape, normLayer)
    }

    public override func forward(_ input: Tensor) -> Tensor {
      let y = bn2(conv2(relu(bn1(conv1(input)))))
      return relu(y.add_(downsample?(input) ?? input))
    }

    override var lastNorm: nn.Layer { bn2 }
  }

  /// A convolution of 3 × 3 between two of 1 × 1; it, not the first, has the stride.
  public final class Bottleneck: ResidualBlock {
    public override class var expansion: Int { 4 }

    public var conv1: nn.Conv2d
    public var bn1: nn.Layer
    public var conv2: nn.Conv2d
    public var bn2: nn.Layer
    public var conv3: nn.Conv2d
    public var bn3: nn.Layer
    public var relu: nn.Layer
    public var downsample: nn.Sequential?

    public required init(_ shape: Shape, _ normLayer: (Int) -> nn.Layer) {
      let width = shape.planes * shape.baseWidth / 64 * shape.groups
      downsample = shape.downsample(normLayer)
      conv1 = nn.Conv2d(shape.inputs, width, 1, bias: false)
      bn1 = normLayer(width)
      conv2 = nn.Conv2d(
        width, width, 3, stride: shape.stride, padding: shape.dilation, dilation: shape.dilation,
        groups: shape.groups, bias: false)
      bn2 = normLayer(width)
      conv3 = nn.Conv2d(width, shape.planes * shape.expansion, 1, bias: false)
      bn3 = normLayer(shape.planes * shape.expansion)
      relu = nn.ReLU(inplace: true)
      super.init(shape, normLayer)
    }

    public override func forward(_ input: Tensor) -> Tensor {
      let y = bn3(conv3(relu(bn2(conv2(relu(bn1(conv1(input))))))))
      return relu(y.add_(downsample?(input) ?? input))
    }

    override var lastNorm: nn.Layer { bn3 }
  }
}
