import TorchCore

extension torchvision.datasets {
  /// Small grey images with a class each from a folder in MNIST's format: handwritten digits and the like.
  ///
  ///     let train = try torchvision.datasets.MNIST("data", train: true, download: true)
  ///     train.data.shape                  // [60000, 28, 28], uint8
  ///     let (image, label) = train[0]     // float32 [1, 28, 28] in 0 ... 1, and a number without dimensions
  ///     for (images, labels) in DataLoader(train, batchSize: 64, shuffle: true) { … }
  ///
  /// The folder holds `train-images-idx3-ubyte` and `train-labels-idx1-ubyte`, for the test set `t10k-…`, each
  /// plain or with `.gz`, directly or in `MNIST/raw` as PyTorch's downloads lie. LeCun et al., 1998.
  public class MNIST: StoredImages, @unchecked Sendable {
    /// Reads the training or the test set. `transform` makes a sample's first part of the image, `targetTransform` its
    /// second part of the class; without them they become a tensor between 0 and 1, and an int64 number. `download`
    /// brings the files unless they are there. Throws when files are missing, damaged, or do not fit each other.
    public convenience init(
      _ root: String, train: Bool = true, transform: (any Transform)? = nil,
      targetTransform: TargetTransform? = nil, download: Bool = false
    ) throws {
      let form = Self.form
      if download { try form.download(expandUser(root)) }
      try self.init(
        form, expandUser(root), train ? "train" : "t10k", SampleTransforms(transform, targetTransform))
    }

    /// Reads the two files whose names begin with `set`.
    init(_ form: MNISTForm, _ root: String, _ set: String, _ samples: SampleTransforms) throws {
      let (data, labels) = try form.read(root, set)
      let targets = (0..<labels.count).map { Int(labels.pointer(UInt8.self)[$0]) }
      withExtendedLifetime(labels) {}
      super.init(form.name, data, targets, form.classes, samples)
    }

    class var form: MNISTForm { .digits }
  }

  /// Ten kinds of clothes in MNIST's format. Xiao et al., Fashion-MNIST, 2017.
  public final class FashionMNIST: MNIST, @unchecked Sendable {
    override class var form: MNISTForm { .fashion }
  }

  /// Ten letters of old Japanese handwriting in MNIST's format. Clanuwat et al., Kuzushiji-MNIST, 2018.
  public final class KMNIST: MNIST, @unchecked Sendable {
    override class var form: MNISTForm { .kuzushiji }
  }

  /// Handwritten letters and digits in MNIST's format, in six arrangements. Cohen et al., EMNIST, 2017.
  ///
  ///     let letters = try torchvision.datasets.EMNIST("data", "letters", train: true)
  ///     letters.classes[1]                    // "a"
  ///     letters[0].0.transpose(1, 2)          // upright
  ///
  /// The files hold rows and columns exchanged, and so do `data` and the samples, as in PyTorch.
  public final class EMNIST: MNIST, @unchecked Sendable {
    /// `"byclass"` (62 classes), `"bymerge"` and `"balanced"` (47; letters that look alike large and small are one),
    /// `"letters"` (26, from 1 on), `"digits"` or `"mnist"` (10).
    public let split: String

    /// Reads the training or the test set of an arrangement. The rest as in `MNIST`.
    public init(
      _ root: String, _ split: String, train: Bool = true, transform: (any Transform)? = nil,
      targetTransform: TargetTransform? = nil, download: Bool = false
    ) throws {
      let form = try MNISTForm.letters(split), root = expandUser(root)
      self.split = split
      let set = "emnist-\(split)-\(train ? "train" : "test")"
      if download { try form.downloadLetters(root, set) }
      try super.init(form, root, set, SampleTransforms(transform, targetTransform))
    }

    /// The arrangements.
    public static var splits: [String] { ["byclass", "bymerge", "balanced", "letters", "digits", "mnist"] }
  }
}

/// What tells the sets in MNIST's format apart.
struct MNISTForm: Sendable {
  let name: String
  let classes: [String]
  let mirrors: [String]
  /// The MD5 of the compressed files: images and labels to train, images and labels to test.
  let hashes: [String]

  static let digits = MNISTForm(
    name: "MNIST",
    classes: [
      "0 - zero", "1 - one", "2 - two", "3 - three", "4 - four", "5 - five", "6 - six", "7 - seven",
      "8 - eight",
      "9 - nine",
    ],
    mirrors: ["https://ossci-datasets.s3.amazonaws.com/mnist/", "http://yann.lecun.com/exdb/mnist/"],
    hashes: [
      "f68b3c2dcbeaaa9fbdd348bbdeb94873", "d53e105ee54ea40749a09fcbcd1e9432",
      "9fb629c4189551a2d022fa330f9573f3",
      "ec29112dd5afa0611ce80d1b7f02629c",
    ])

  static let fashion = MNISTForm(
    name: "FashionMNIST",
    classes: [
      "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag",
      "Ankle boot",
    ],
    mirrors: ["http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/"],
    hashes: [
      "8d4fb7e6c68d591d4c3dfef9ec88bf0d", "25c81989df183df01b3e8a0aad5dffbe",
      "bef4ecab320f06d8554ea6380940ec79",
      "bb300cfdad3c16e7a12a480ee83cd310",
    ])

  static let kuzushiji = MNISTForm(
    name: "KMNIST", classes: ["o", "ki", "su", "tsu", "na", "ha", "ma", "ya", "re", "wo"],
    mirrors: ["http://codh.rois.ac.jp/kmnist/dataset/kmnist/"],
    hashes: [
      "bdb82020997e1d708af4cf47b453dcf7", "e144d726b3acfaa3e44228e80efcd344",
      "5c965bf0a639b31b8f53240b1b52f4d7",
      "7320c461ea6c1c855c0b718fb2a4b134",
    ])

  static func letters(_ split: String) throws -> MNISTForm {
    let digits = "0123456789".map(String.init)
    let small = "abcdefghijklmnopqrstuvwxyz".map(String.init), large = small.map { $0.uppercased() }
    let merged = digits + large + "abdefghnqrt".map(String.init)
    let classes: [String: [String]] = [
      "byclass": digits + large + small, "bymerge": merged, "balanced": merged, "letters": ["N/A"] + small,
      "digits": digits, "mnist": digits,
    ]
    guard let names = classes[split] else {
      throw TorchError(
        "EMNIST: '\(split)' is no split; they are byclass, bymerge, balanced, letters, digits, mnist")
    }
    return MNISTForm(name: "EMNIST", classes: names, mirrors: [], hashes: [])
  }

  /// The images and the labels of a set.
  func read(_ root: String, _ set: String) throws -> (images: Tensor, labels: Tensor) {
    let imagesFile = try find(root, "\(set)-images", "idx3-ubyte")
    let labelsFile = try find(root, "\(set)-labels", "idx1-ubyte")
    let images = try torchvision.datasets.readIDX(imagesFile)
    let labels = try torchvision.datasets.readIDX(labelsFile)
    guard images.dtype == .uint8, images.shape.count == 3 else {
      throw TorchError(
        "\(name): '\(imagesFile)' holds \(images.described), images are [count, height, width] uint8")
    }
    guard labels.dtype == .uint8, labels.shape.count == 1 else {
      throw TorchError("\(name): '\(labelsFile)' holds \(labels.described), labels are [count] uint8")
    }
    guard labels.count == images.shape[0] else {
      throw TorchError("\(name): '\(root)' holds \(images.shape[0]) images but \(labels.count) labels")
    }
    guard images.shape[1] < 1 << 14, images.shape[2] < 1 << 14 else {
      throw TorchError("\(name): '\(imagesFile)' holds \(images.described), which are no images")
    }
    return (images, labels)
  }

  private func find(_ root: String, _ file: String, _ kind: String) throws -> String {
    for folder in [root, "\(root)/\(name)/raw", root + "/raw"] {
      for separator in ["-", "."] {
        for ending in ["", ".gz"] where exists("\(folder)/\(file)\(separator)\(kind)\(ending)") {
          return "\(folder)/\(file)\(separator)\(kind)\(ending)"
        }
      }
    }
    throw TorchError(
      "\(name): '\(root)' has neither '\(file)-\(kind)' nor '\(file)-\(kind).gz': `download: true` brings them"
    )
  }

  private func isThere(_ root: String, _ sets: [String]) -> Bool {
    sets.allSatisfy { set in
      (try? find(root, "\(set)-images", "idx3-ubyte")) != nil
        && (try? find(root, "\(set)-labels", "idx1-ubyte")) != nil
    }
  }

  func download(_ root: String) throws {
    if isThere(root, ["train", "t10k"]) { return }
    let files = ["train-images-idx3", "train-labels-idx1", "t10k-images-idx3", "t10k-labels-idx1"]
    let folder = "\(root)/\(name)/raw"
    for (file, hash) in zip(files, hashes) {
      let resource = Resource("\(file)-ubyte.gz", hash)
      let packed = try torchvision.datasets.download(name, resource, from: mirrors, into: folder)
      try naming(name, packed) { try unpackGzip(packed, to: "\(folder)/\(file)-ubyte") }
    }
  }

  /// All arrangements come in one zip archive of gzip files.
  func downloadLetters(_ root: String, _ set: String) throws {
    if isThere(root, [set]) { return }
    let folder = "\(root)/\(name)/raw"
    let archive = Resource("gzip.zip", "58c8d27c78d21e728a6bc7b3cc06412e")
    let packed = try torchvision.datasets.download(
      name, archive, from: ["https://biometrics.nist.gov/cs_links/EMNIST/"], into: folder)
    try naming(name, packed) { try unpackZippedGzips(packed, into: folder) }
  }
}
