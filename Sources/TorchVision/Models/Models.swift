import TorchCore
import TorchNN

extension torchvision {
  /// Networks that classify images [N, 3, H, W], with the layers, names and initial weights of torchvision.
  ///
  ///     torch.manualSeed(0)
  ///     let fresh = torchvision.models.resnet18(numClasses: 10)             // torchvision's weights for this seed
  ///     let trained = try torchvision.models.resnet50(weights: .DEFAULT)    // downloaded once, then from the cache
  ///     trained.fc = nn.Linear(trained.numFeatures, 10)
  ///
  /// A model is spelled as in Python, in camelCase; only an underscore between digits stays: `vgg16Bn`, `vitB16`,
  /// `squeezenet1_1`.
  public enum models {}
}

extension torchvision.models {
  /// A kind of model: what is called to build one.
  public protocol Builder: Sendable {
    /// The trained weights there are.
    var trained: Trained { get }
    /// A model of this kind; with weights, `numClasses` is what they were trained for.
    func build(weights: Weights?, progress: Bool, numClasses: Int?) throws -> nn.Layer
  }

  private static let builders: [any Builder] = [
    alexnet, vgg11, vgg11Bn, vgg13, vgg13Bn, vgg16, vgg16Bn, vgg19, vgg19Bn, resnet18, resnet34, resnet50,
    resnet101,
    resnet152, resnext50_32x4d, resnext101_32x8d, resnext101_64x4d, wideResnet50_2, wideResnet101_2,
    squeezenet1_0,
    squeezenet1_1, densenet121, densenet161, densenet169, densenet201, mobilenetV2, mobilenetV3Small,
    mobilenetV3Large, vitB16, vitB32, vitL16, vitL32, vitH14,
  ]

  /// The names of all models, as Python has them.
  public static func listModels() -> [String] { builders.map(\.name).sorted() }

  /// The kind of model of a name.
  public static func getModelBuilder(_ name: String) throws -> any Builder {
    guard let builder = builders.first(where: { $0.name == name.lowercased() }) else {
      throw TorchError(
        "torchvision.models: no model '\(name)'; there are " + listModels().joined(separator: ", "))
    }
    return builder
  }

  /// A model by its name: `try getModel("vgg16_bn", numClasses: 10)`.
  public static func getModel(
    _ name: String, weights: Weights? = nil, progress: Bool = true, numClasses: Int? = nil
  ) throws -> nn.Layer {
    try getModelBuilder(name).build(weights: weights, progress: progress, numClasses: numClasses)
  }
}

extension torchvision.models.Builder {
  /// The name in Python: `vgg16_bn`.
  public var name: String { trained.model }
  /// The trained weights there are, the default first.
  public var weights: [torchvision.models.Weights] { trained.files.map(\.weights) }
  /// Where trained weights are downloaded from.
  public func url(_ weights: torchvision.models.Weights) throws -> String {
    try trained.file(weights, pretrained: false)!.url
  }
}

extension nn.Layer {
  /// Draws the weights of all convolutions anew from N(0, 2 / fan), and makes their biases zero.
  func initializeConvolutions(mode: String, nonlinearity: String = "leaky_relu") {
    for case let layer as nn.Conv2d in modules() {
      nn.`init`.kaimingNormal_(layer.weight, mode: mode, nonlinearity: nonlinearity)
      if let bias = layer.bias { nn.`init`.zeros_(bias) }
    }
  }
}
