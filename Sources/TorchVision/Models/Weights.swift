import TorchCore
import TorchHub
import TorchNN

extension torchvision.models {
  /// The name of trained weights; a model's `weights` lists those it has, and `.DEFAULT` is the best of them.
  public struct Weights: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let description: String

    public init(stringLiteral name: String) { description = name }
    /// Weights by their name in Python.
    public init(_ name: String) { description = name }

    public static let DEFAULT: Weights = "DEFAULT"
    /// Trained on the 1000 classes of ImageNet: the first ones published.
    public static let IMAGENET1K_V1: Weights = "IMAGENET1K_V1"
    /// Trained anew on the 1000 classes of ImageNet, with today's recipes.
    public static let IMAGENET1K_V2: Weights = "IMAGENET1K_V2"
    /// Features of VGG without classes, for detectors.
    public static let IMAGENET1K_FEATURES: Weights = "IMAGENET1K_FEATURES"
    /// Learnt from hashtags, then trained on ImageNet as a whole, on larger images.
    public static let IMAGENET1K_SWAG_E2E_V1: Weights = "IMAGENET1K_SWAG_E2E_V1"
    /// Learnt from hashtags, with a last layer trained on ImageNet.
    public static let IMAGENET1K_SWAG_LINEAR_V1: Weights = "IMAGENET1K_SWAG_LINEAR_V1"
  }

  /// The trained weights of a model.
  public struct Trained: Sendable {
    struct File: Sendable {
      let weights: Weights, name: String
      /// nil where the classes do not matter.
      var numClasses: Int? = 1000
      var imageSize = 224

      var url: String { "https://download.pytorch.org/models/\(name).pth" }
    }

    let model: String
    /// The default first.
    let files: [File]

    init(_ model: String, _ files: [File]) { (self.model, self.files) = (model, files) }

    /// The file that the arguments of a call ask for, if any.
    func file(_ weights: Weights?, pretrained: Bool) throws -> File? {
      guard let wanted = weights ?? (pretrained ? .IMAGENET1K_V1 : nil) else { return nil }
      guard let file = wanted == .DEFAULT ? files.first : files.first(where: { $0.weights == wanted }) else {
        throw TorchError(
          "\(model): no weights \(wanted); there are "
            + files.map(\.weights.description).joined(separator: ", "))
      }
      return file
    }

    /// A model of the classes wanted or, when there is a file, of its classes and with its weights.
    func load<Model: nn.Layer>(
      _ file: File?, _ numClasses: Int?, progress: Bool, rename: (String) -> String = { $0 },
      _ build: (_ numClasses: Int) -> Model
    ) throws -> Model {
      guard let file else { return build(numClasses ?? 1000) }
      try agree("numClasses", numClasses, file.numClasses ?? numClasses ?? 1000, file)
      let loaded = try torch.hub.loadStateDictFromURL(file.url, progress: progress, checkHash: true)
      var state = StateDict()
      for (name, tensor) in loaded { state[rename(name)] = tensor }
      let model = build(numClasses ?? file.numClasses ?? 1000)
      // Files from before batches were counted.
      for (name, count) in model.stateDict() where name.hasSuffix("num_batches_tracked") && state[name] == nil
      {
        state[name] = count
      }
      try model.loadStateDict(state)
      return model
    }

    /// Throws when an argument is given and is not what a file has.
    func agree(_ argument: String, _ given: Int?, _ expected: Int, _ file: File) throws {
      guard let given, given != expected else { return }
      throw TorchError(
        "\(model): the parameter '\(argument)' expected value \(expected) but got \(given) instead: that is what "
          + "the weights \(file.weights) have; replace the last layer after loading")
    }
  }
}

extension torchvision.models.Trained.File {
  static func v1(_ name: String) -> Self { .init(weights: .IMAGENET1K_V1, name: name) }
  static func v2(_ name: String) -> Self { .init(weights: .IMAGENET1K_V2, name: name) }
  static func swag(_ name: String, imageSize: Int) -> Self {
    .init(weights: .IMAGENET1K_SWAG_E2E_V1, name: name, imageSize: imageSize)
  }
  static func swagLinear(_ name: String) -> Self { .init(weights: .IMAGENET1K_SWAG_LINEAR_V1, name: name) }
}
