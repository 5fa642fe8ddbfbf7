import Glibc
import TorchCore
import TorchData

extension torchvision.datasets {
  /// Files in a folder for each class: `root/cat/1.bin`, `root/cat/old/2.bin`, `root/dog/3.bin`, …
  ///
  ///     let sounds = try torchvision.datasets.DatasetFolder("sounds", read, extensions: [".wav"])
  ///     sounds.classes                    // ["cat", "dog"]
  ///     let (sound, label) = try sounds[0]
  ///
  /// Classes, folders and files are in the order of their names as PyTorch has it. Links to folders are followed.
  public class DatasetFolder: Dataset, @unchecked Sendable {
    typealias Picture = torchvision.transforms.Picture

    /// The folder.
    public let root: String
    /// The names of the classes in their order.
    public let classes: [String]
    /// The path and the number of the class of every sample.
    public let samples: [(path: String, target: Int)]
    private let loader: @Sendable (String) throws -> Picture
    private let transforms: SampleTransforms

    /// Finds the files that end in one of `extensions`, whatever the case, or that `isValidFile` wants. `loader` reads
    /// one; then `transform` and `targetTransform` get the tensor and the number of the class. Throws when there are no
    /// classes, or, unless `allowEmpty`, classes without files.
    public convenience init(
      _ root: String, _ loader: @escaping @Sendable (String) throws -> Tensor, extensions: [String]? = nil,
      transform: (any Transform)? = nil, targetTransform: TargetTransform? = nil,
      isValidFile: (@Sendable (String) -> Bool)? = nil, allowEmpty: Bool = false
    ) throws {
      try self.init(
        root, picture: { .tensor(try loader($0)) }, extensions, SampleTransforms(transform, targetTransform),
        isValidFile, allowEmpty, "DatasetFolder")
    }

    init(
      _ root: String, picture: @escaping @Sendable (String) throws -> Picture, _ extensions: [String]?,
      _ transforms: SampleTransforms, _ isValidFile: ((String) -> Bool)?, _ allowEmpty: Bool, _ name: String
    ) throws {
      (self.root, loader, self.transforms) = (expandUser(root), picture, transforms)
      (classes, samples) = try naming(name, self.root) { [root = self.root] in
        guard (extensions == nil) != (isValidFile == nil) else {
          throw TorchError("either `extensions:` or `isValidFile:` is needed")
        }
        let endings = extensions?.map { $0.lowercased() } ?? []
        let isValid = isValidFile ?? { path in endings.contains { path.lowercased().hasSuffix($0) } }
        let classes = try listing(root).filter { isFolder("\(root)/\($0)") }
        guard !classes.isEmpty else { throw TorchError("has no folders, one for each class") }
        var samples: [(path: String, target: Int)] = []
        var empty: [String] = []
        for (target, name) in classes.enumerated() {
          let files = try files(under: "\(root)/\(name)").filter(isValid)
          if files.isEmpty { empty.append(name) }
          samples += files.map { ($0, target) }
        }
        guard allowEmpty || empty.isEmpty else {
          let wanted = extensions.map { "; files must end in \($0.joined(separator: ", "))" } ?? ""
          throw TorchError(
            "has no files of the classes \(empty.joined(separator: ", "))\(wanted); `allowEmpty: true` accepts that"
          )
        }
        return (classes, samples)
      }
    }

    /// The number of each class by its name.
    public var classToIdx: [String: Int] { numbered(classes) }
    /// The classes of all samples.
    public var targets: [Int] { samples.map(\.target) }
    /// The number of files.
    public var count: Int { samples.count }

    /// A file's content and its class. Throws when the file cannot be read.
    public subscript(index: Int) -> (Tensor, Tensor) {
      get throws {
        guard samples.indices.contains(index) else {
          throw TorchError("\(type(of: self)): index \(index): there are \(count) files")
        }
        let (path, target) = samples[index]
        return try withError { try transforms(loader(path), target, "\(type(of: self))") }
      }
    }
  }

  /// Images in a folder for each class: `root/cat/1.jpg`, `root/cat/old/2.png`, `root/dog/3.webp`, …
  ///
  ///     let train = try torchvision.datasets.ImageFolder("pets/train", transform: T.Compose([…, T.ToTensor()]))
  ///     train.classToIdx                  // ["cat": 0, "dog": 1]
  ///     for (images, labels) in DataLoader(train, batchSize: 32, shuffle: true, numWorkers: 2) { … }
  public final class ImageFolder: DatasetFolder, @unchecked Sendable {
    /// Finds the files whose names end as those of images do, or that `isValidFile` wants. `loader` reads one, as RGB
    /// unless it is given; `transform` and `targetTransform` get the image and the number of the class. Throws when
    /// there are no classes, or, unless `allowEmpty`, classes without images.
    public init(
      _ root: String, transform: (any Transform)? = nil, targetTransform: TargetTransform? = nil,
      loader: @escaping @Sendable (String) throws -> Image = { try Image($0, mode: .rgb) },
      isValidFile: (@Sendable (String) -> Bool)? = nil, allowEmpty: Bool = false
    ) throws {
      try super.init(
        root, picture: { .image(try loader($0)) }, isValidFile == nil ? Self.extensions : nil,
        SampleTransforms(transform, targetTransform), isValidFile, allowEmpty, "ImageFolder")
    }

    /// The path and the number of the class of every image.
    public var imgs: [(path: String, target: Int)] { samples }

    /// How the names of images end.
    public static var extensions: [String] {
      [".jpg", ".jpeg", ".png", ".ppm", ".bmp", ".pgm", ".tif", ".tiff", ".webp"]
    }
  }
}

/// All files below a folder: folders by their paths, in each the files by their names.
private func files(under folder: String) throws -> [String] {
  var found: [String: [String]] = [:]
  // A link that leads back up would never end: a folder is not entered again on the way down from itself.
  func visit(_ folder: String, _ above: [FolderIdentity]) throws {
    let identity = try FolderIdentity(folder)
    if above.contains(identity) { return }
    var files: [String] = []
    for name in try listing(folder) {
      let path = "\(folder)/\(name)"
      if isFolder(path) { try visit(path, above + [identity]) } else { files.append(name) }
    }
    found[folder] = files
  }
  try visit(folder, [])
  return Array(found.keys).sortedByBytes().flatMap { folder in found[folder]!.map { "\(folder)/\($0)" } }
}

private struct FolderIdentity: Equatable {
  let device: UInt, node: UInt

  init(_ path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else { throw TorchError("'\(path)': \(systemError())") }
    (device, node) = (UInt(status.st_dev), UInt(status.st_ino))
  }
}
