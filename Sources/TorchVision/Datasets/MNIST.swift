import Glibc
import TorchCore
import TorchData

extension torchvision.datasets {
  /// Small grey images with labels from a folder in MNIST's format: handwritten digits, Fashion-MNIST, and the like.
  ///
  ///     let train = try torchvision.datasets.MNIST("data/digits", train: true)
  ///     train.data.shape            // [1437, 8, 8], uint8
  ///     let (image, label) = train[0]     // float32 [1, 8, 8] in 0 ... 1, and a number without dimensions
  ///     for (images, labels) in DataLoader(train, batchSize: 64, shuffle: true) { … }
  ///
  /// The folder holds `train-images-idx3-ubyte` and `train-labels-idx1-ubyte`, for the test set `t10k-…`, each
  /// plain or with `.gz`, directly or in `MNIST/raw` as PyTorch's downloads lie. Nothing is downloaded.
  public final class MNIST: Dataset, Sendable {
    /// All images: uint8, [count, height, width].
    public let data: Tensor
    /// All labels: int64, [count].
    public let targets: Tensor
    private let transform: (@Sendable (Tensor) -> Tensor)?

    /// Reads the training or the test set. Throws when files are missing, damaged, or do not fit each other.
    /// `transform` makes a sample's image from the stored one, uint8 [1, height, width]; without one it becomes
    /// float32 between 0 and 1.
    public init(_ root: String, train: Bool = true, transform: (@Sendable (Tensor) -> Tensor)? = nil) throws {
      self.transform = transform
      let set = train ? "train" : "t10k"
      let imagesFile = try Self.find(root, "\(set)-images", "idx3-ubyte")
      let labelsFile = try Self.find(root, "\(set)-labels", "idx1-ubyte")
      data = try readIDX(imagesFile)
      let labels = try readIDX(labelsFile)
      guard data.dtype == .uint8, data.shape.count == 3 else {
        throw TorchError(
          "MNIST: '\(imagesFile)' holds \(data.described), images are [count, height, width] uint8")
      }
      guard labels.dtype == .uint8, labels.shape.count == 1 else {
        throw TorchError("MNIST: '\(labelsFile)' holds \(labels.described), labels are [count] uint8")
      }
      guard labels.count == data.shape[0] else {
        throw TorchError("MNIST: '\(root)' holds \(data.shape[0]) images but \(labels.count) labels")
      }
      targets = Tensor(empty: [labels.count], .int64)
      for i in 0..<labels.count { targets.pointer(Int64.self)[i] = Int64(labels.pointer(UInt8.self)[i]) }
    }

    /// The number of images.
    public var count: Int { targets.count }

    /// An image, and its label as an int64 tensor without dimensions.
    public subscript(index: Int) -> (Tensor, Tensor) {
      guard check(index >= 0 && index < count, "MNIST: index \(index): there are \(count) images") else {
        return (.placeholder, .placeholder)
      }
      let (height, width) = (data.shape[1], data.shape[2])
      let image = Tensor(
        storage: data.storage, .uint8, shape: [1, height, width], strides: [height * width, width, 1],
        offset: index * height * width)
      let label = Tensor(storage: targets.storage, .int64, shape: [], strides: [], offset: index)
      if let transform { return (transform(image), label) }
      let scaled = Tensor(empty: image.shape)
      let (source, target) = (image.pointer(UInt8.self), scaled.pointer(Float.self))
      for i in 0..<scaled.count { target[i] = Float(source[i]) / 255 }
      return (scaled, label)
    }

    private static func find(_ root: String, _ name: String, _ kind: String) throws -> String {
      for folder in [root, root + "/MNIST/raw", root + "/raw"] {
        for separator in ["-", "."] {
          for ending in ["", ".gz"] {
            let path = "\(folder)/\(name)\(separator)\(kind)\(ending)"
            if access(path, F_OK) == 0 { return path }
          }
        }
      }
      throw TorchError("MNIST: '\(root)' has neither '\(name)-\(kind)' nor '\(name)-\(kind).gz'")
    }
  }
}
