import TorchCore
import TorchData

extension torchvision.datasets {
  /// Images of random numbers with random classes, the same ones every time: to try a program without data.
  ///
  ///     let fake = torchvision.datasets.FakeData(size: 64, imageSize: [3, 32, 32], numClasses: 10)
  ///     fake[5].0.shape                   // [3, 32, 32]
  public struct FakeData: Dataset, Sendable {
    /// The number of images.
    public let size: Int
    /// Channels (1 to 4), height, width.
    public let imageSize: [Int]
    /// Targets are 0 ..< numClasses.
    public let numClasses: Int
    /// Added to a sample's number, gives the seed it is drawn from.
    public let randomOffset: Int
    private let transforms: SampleTransforms

    /// `transform` makes a sample's tensor of the image, `targetTransform` changes its class.
    public init(
      size: Int = 1000, imageSize: [Int] = [3, 224, 224], numClasses: Int = 10,
      transform: (any Transform)? = nil,
      targetTransform: TargetTransform? = nil, randomOffset: Int = 0
    ) {
      check(
        imageSize.count == 3 && imageSize.allSatisfy { $0 > 0 } && numClasses > 0 && size >= 0,
        "FakeData: \(size) images of size \(imageSize) in \(numClasses) classes: [channels, height, width] is needed"
      )
      (self.size, self.imageSize, self.numClasses) = (size, imageSize, numClasses)
      (self.randomOffset, transforms) = (randomOffset, SampleTransforms(transform, targetTransform))
    }

    public var count: Int { size }

    public subscript(index: Int) -> (Tensor, Tensor) {
      guard check(index >= 0 && index < size, "FakeData: index \(index): there are \(size) images") else {
        return (.placeholder, .placeholder)
      }
      let generator = Generator().manualSeed(index + randomOffset)
      let image = Image(torch.randn(Size(imageSize), generator: generator))
      let target = torch.randint(0, numClasses, [1], generator: generator).item(Int.self)
      do {
        return try transforms(.image(image), target, "FakeData")
      } catch {
        fail("\(error)")
        return (.placeholder, .placeholder)
      }
    }
  }
}
