import TorchCore
import TorchSerialization

extension torchvision.datasets {
  /// 60,000 colour images of 32 x 32 pixels in ten classes: 50,000 to train, 10,000 to test.
  ///
  ///     let train = try torchvision.datasets.CIFAR10("data", train: true, download: true)
  ///     train.data.shape                  // [50000, 32, 32, 3], uint8
  ///     let (image, label) = train[0]     // float32 [3, 32, 32] in 0 ... 1, and a number without dimensions
  ///     train.classes[6]                  // "frog"
  ///
  /// The folder `root` holds `cifar-10-batches-py` as PyTorch's downloads lie, or the binary version of the same,
  /// `cifar-10-batches-bin`. Krizhevsky, Learning multiple layers of features from tiny images, 2009.
  public class CIFAR10: StoredImages, @unchecked Sendable {
    /// Reads the training or the test set. `transform` makes a sample's first part of the image, `targetTransform` its
    /// second part of the class; without them they become a tensor between 0 and 1, and an int64 number. `download`
    /// brings the files unless they are there. Throws when files are missing, damaged, or do not fit each other.
    public init(
      _ root: String, train: Bool = true, transform: (any Transform)? = nil,
      targetTransform: TargetTransform? = nil, download: Bool = false
    ) throws {
      let form = Self.form
      let root = expandUser(root)
      if download { try form.download(root) }
      let batches = try form.read(root, train: train)
      super.init(
        form.name, batches.pixels, batches.labels, batches.classes,
        SampleTransforms(transform, targetTransform))
    }

    class var form: CIFARForm { .ten }
  }

  /// 60,000 colour images of 32 x 32 pixels in a hundred classes, 600 each; the targets are the fine labels.
  ///
  ///     let test = try torchvision.datasets.CIFAR100("data", train: false)
  ///
  /// The folder `root` holds `cifar-100-python`, or `cifar-100-binary`.
  public final class CIFAR100: CIFAR10, @unchecked Sendable {
    override class var form: CIFARForm { .hundred }
  }
}

/// What tells the two sets apart.
struct CIFARForm: Sendable {
  let name: String
  let archive: Resource
  /// The files of the version for Python, to train, to test and with the names of the classes.
  let folder: String, train: [Resource], test: [Resource], meta: Resource
  let labels: String, names: String
  /// The binary version; every record has as many bytes of labels before its pixels, of which the last counts.
  let binaryFolder: String, binaryNames: String, labelBytes: Int

  static let ten = CIFARForm(
    name: "CIFAR10",
    archive: Resource(
      "https://www.cs.toronto.edu/~kriz/cifar-10-python.tar.gz", "c58f30108f718f92721af3b95e74349a"),
    folder: "cifar-10-batches-py",
    train: [
      Resource("data_batch_1", "c99cafc152244af753f735de768cd75f"),
      Resource("data_batch_2", "d4bba439e000b95fd0a9bffe97cbabec"),
      Resource("data_batch_3", "54ebc095f3ab1f0389bbae665268c751"),
      Resource("data_batch_4", "634d18415352ddfa80567beed471001a"),
      Resource("data_batch_5", "482c414d41f54cd18b22e5b47cb7c3cb"),
    ],
    test: [Resource("test_batch", "40351d587109b95175f43aff81a1287e")],
    meta: Resource("batches.meta", "5ff9c542aee3614f3951f8cda6e48888"), labels: "labels",
    names: "label_names", binaryFolder: "cifar-10-batches-bin", binaryNames: "batches.meta.txt",
    labelBytes: 1)

  static let hundred = CIFARForm(
    name: "CIFAR100",
    archive: Resource(
      "https://www.cs.toronto.edu/~kriz/cifar-100-python.tar.gz", "eb9058c3a382ffc7106e4002c42a8d85"),
    folder: "cifar-100-python", train: [Resource("train", "16019d7e3df5f24257cddd939b257f8d")],
    test: [Resource("test", "f0ef6b0ae62326f3e7ffdfab6717acfc")],
    meta: Resource("meta", "7973b15100ade9c7d40fb424638fde48"), labels: "fine_labels",
    names: "fine_label_names", binaryFolder: "cifar-100-binary", binaryNames: "fine_label_names.txt",
    labelBytes: 2)

  func download(_ root: String) throws {
    let files = (train + test + [meta]).map { Resource("\(root)/\(folder)/\($0.url)", $0.md5) }
    try torchvision.datasets.downloadArchive(name, archive, into: root, unless: files)
  }

  struct Batches {
    /// uint8, [count, 32, 32, 3].
    var pixels: Tensor
    var labels: [Int]
    var classes: [String]
  }

  func read(_ root: String, train isTrain: Bool) throws -> Batches {
    let files = (isTrain ? train : test).map(\.url)
    var (planes, labels, classes) = ([UInt8](), [Int](), [String]())
    func take(_ path: String, _ read: (String) throws -> (planes: [UInt8], labels: [Int])) throws {
      try naming(name, path) {
        let batch = try read(path)
        guard batch.planes.count == batch.labels.count * 3072 else {
          throw TorchError("holds \(batch.labels.count) labels but \(batch.planes.count / 3072) images")
        }
        guard batch.labels.allSatisfy(classes.indices.contains) else {
          throw TorchError("holds a label that is none of the \(classes.count) classes")
        }
        planes += batch.planes
        labels += batch.labels
      }
    }
    if let folder = [root + "/" + folder, root].first(where: { exists("\($0)/\(meta.url)") }) {
      classes = try naming(name, "\(folder)/\(meta.url)") { try pickledNames("\(folder)/\(meta.url)") }
      for file in files { try take("\(folder)/\(file)", pickled) }
    } else if let folder = [root + "/" + binaryFolder, root].first(where: { exists("\($0)/\(binaryNames)") })
    {
      classes = try naming(name, "\(folder)/\(binaryNames)") { try lines(of: "\(folder)/\(binaryNames)") }
      for file in files { try take("\(folder)/\(file).bin", binary) }
    } else {
      throw TorchError(
        "\(name): '\(root)' has neither '\(folder)' nor '\(binaryFolder)': `download: true` brings them")
    }
    return Batches(pixels: interleaved(planes, labels.count), labels: labels, classes: classes)
  }

  // MARK: The version for Python

  private func pickledNames(_ path: String) throws -> [String] {
    let names = try readPickle(path)[names].list ?? []
    let texts = names.compactMap(\.string)
    guard !texts.isEmpty, texts.count == names.count else {
      throw TorchError("does not hold the names of classes")
    }
    return texts
  }

  private func pickled(_ path: String) throws -> (planes: [UInt8], labels: [Int]) {
    let batch = try readPickle(path)
    guard let data = batch["data"].tensor, data.dtype == .uint8, data.ndim == 2, data.shape[1] == 3072 else {
      throw TorchError("is no batch of \(name): 'data' must be uint8 [count, 3072]")
    }
    guard let labels = batch[labels].ints else {
      throw TorchError("is no batch of \(name): '\(labels)' must be a list of numbers")
    }
    return (data.contiguous().toArray(UInt8.self), labels)
  }

  // MARK: The binary version

  private func binary(_ path: String) throws -> (planes: [UInt8], labels: [Int]) {
    let bytes = try readBytes(path)
    let record = labelBytes + 3072
    guard bytes.count % record == 0 else {
      throw TorchError("is truncated: records have \(record) bytes, the file \(bytes.count)")
    }
    var (planes, labels) = ([UInt8](), [Int]())
    planes.reserveCapacity(bytes.count)
    for start in stride(from: 0, to: bytes.count, by: record) {
      labels.append(Int(bytes[start + labelBytes - 1]))
      planes += bytes[start + labelBytes..<start + record]
    }
    return (planes, labels)
  }
}

/// Images of 32 x 32 pixels whose red, green and blue stood one after the other.
private func interleaved(_ planes: [UInt8], _ count: Int) -> Tensor {
  let result = Tensor(empty: [count, 32, 32, 3], .uint8)
  if Failure.pending { return .placeholder }
  let target = result.pointer(UInt8.self)
  planes.withUnsafeBufferPointer { planes in
    for i in 0..<count * 1024 {
      let (image, pixel) = (i >> 10, i & 1023)
      for c in 0..<3 { target[3 * i + c] = planes[image * 3072 + c * 1024 + pixel] }
    }
  }
  return result
}

/// The lines of a small text file, without empty ones.
func lines(of path: String) throws -> [String] {
  guard try regularFileSize(path) < 1 << 24 else { throw TorchError("is larger than a list of names can be") }
  guard let text = String(validating: try readBytes(path), as: UTF8.self) else {
    throw TorchError("is no text")
  }
  return text.split(whereSeparator: \.isNewline).map(String.init)
}
