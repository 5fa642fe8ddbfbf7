import TorchCore
import TorchData

extension torchvision.datasets {
  public typealias Transform = torchvision.transforms.Transform

  /// Changes a sample's target: a number without dimensions in, any tensor out.
  ///
  ///     targetTransform: { F.oneHot($0, 10) }
  public typealias TargetTransform = @Sendable (Tensor) -> Tensor

  /// Images that all lie in memory, with a class each: what MNIST, CIFAR and their kind have in common.
  ///
  /// A sample is the image after `transform` and the number of its class after `targetTransform`; without a transform
  /// the image becomes float32 between 0 and 1, [channels, height, width]. Any number of threads may ask for samples.
  public class StoredImages: Dataset, @unchecked Sendable {
    /// All images: uint8, [count, height, width] or [count, height, width, channels], in STL10 [count, channels,
    /// height, width].
    public let data: Tensor
    /// The classes of all images: int64, [count].
    public let targets: Tensor
    /// The names of the classes.
    public let classes: [String]
    let samples: SampleTransforms
    /// How errors call the data set.
    let name: String
    /// uint8, [count, height, width, channels] or without channels, one after the other.
    private let pixels: Tensor

    /// `pixels` as above; `data` if it shows them in another order.
    init(
      _ name: String, _ pixels: Tensor, _ targets: [Int], _ classes: [String], _ samples: SampleTransforms,
      data: Tensor? = nil
    ) {
      (self.name, self.pixels, self.data, self.classes) = (name, pixels, data ?? pixels, classes)
      self.samples = samples
      self.targets = Tensor(empty: [targets.count], .int64)
      for (i, x) in targets.enumerated() { self.targets.pointer(Int.self)[i] = x }
    }

    /// The number of images.
    public var count: Int { targets.count }

    /// The number of each class by its name.
    public var classToIdx: [String: Int] { numbered(classes) }

    /// An image and its class.
    public subscript(index: Int) -> (Tensor, Tensor) {
      guard check(index >= 0 && index < count, "\(name): index \(index): there are \(count) images") else {
        return (.placeholder, .placeholder)
      }
      do {
        return try samples(.image(image(index)), targets.pointer(Int.self)[index], name)
      } catch {
        fail("\(error)")
        return (.placeholder, .placeholder)
      }
    }

    /// An image as it is stored.
    func image(_ index: Int) -> Image {
      let (height, width) = (pixels.shape[1], pixels.shape[2])
      let channels = pixels.ndim == 4 ? pixels.shape[3] : 1
      let size = height * width * channels
      let bytes = UnsafeBufferPointer(start: pixels.pointer(UInt8.self) + index * size, count: size)
      defer { withExtendedLifetime(pixels) {} }
      return Image(channels == 1 ? .l : .rgb, width: width, height: height, pixels: Array(bytes))
    }
  }
}

/// What a data set does to its samples.
struct SampleTransforms: Sendable {
  let transform: (any torchvision.transforms.Transform)?
  let target: torchvision.datasets.TargetTransform?

  init(_ transform: (any torchvision.transforms.Transform)?, _ target: torchvision.datasets.TargetTransform?)
  {
    (self.transform, self.target) = (transform, target)
  }

  func callAsFunction(
    _ picture: torchvision.transforms.Picture, _ target: Int, _ name: String
  ) throws -> (Tensor, Tensor) {
    let number = torch.tensor(target), label = self.target?(number) ?? number
    // What is a tensor already needs no ToTensor.
    if transform == nil, case .tensor(let x) = picture { return (x, label) }
    return (try sampleTensor(picture, transform, name), label)
  }
}

/// The place of each name; of a name that comes twice, the last.
func numbered(_ names: [String]) -> [String: Int] {
  Dictionary(names.enumerated().map { ($1, $0) }) { $1 }
}
