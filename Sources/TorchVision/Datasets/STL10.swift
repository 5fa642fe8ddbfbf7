import TorchCore

extension torchvision.datasets {
  /// Colour images of 96 x 96 pixels in ten classes: 5,000 to train in ten folds, 8,000 to test, 100,000 without a
  /// class.
  ///
  ///     let train = try torchvision.datasets.STL10("data", split: "train", folds: 0)
  ///     train.data.shape                  // [1000, 3, 96, 96], uint8
  ///
  /// The folder `root` holds `stl10_binary`. The files keep each colour by columns; `data` and samples are turned to
  /// rows as everywhere. Coates, Ng, Lee, An analysis of single-layer networks, 2011.
  public final class STL10: StoredImages, @unchecked Sendable {
    /// `"train"`, `"test"`, `"unlabeled"` (all targets -1) or `"train+unlabeled"`.
    public let split: String

    /// Reads a split; with `folds`, 0 to 9, only those of the training images that belong to this fold. `transform`
    /// makes a sample's first part of the image, `targetTransform` its second part of the class. `download` brings the
    /// files unless they are there. Throws when files are missing, damaged, or do not fit each other.
    public init(
      _ root: String, split: String = "train", folds: Int? = nil, transform: (any Transform)? = nil,
      targetTransform: TargetTransform? = nil, download: Bool = false
    ) throws {
      guard Self.splits.contains(split) else {
        throw TorchError("STL10: '\(split)' is no split; they are \(Self.splits.joined(separator: ", "))")
      }
      guard folds == nil || (0..<10).contains(folds!) else {
        throw TorchError("STL10: fold \(folds!): they are 0 to 9")
      }
      let root = expandUser(root)
      if download { try Self.download(root) }
      let folders = [root + "/stl10_binary", root]
      guard let folder = folders.first(where: { exists("\($0)/train_X.bin") || exists("\($0)/test_X.bin") })
      else {
        throw TorchError("STL10: '\(root)' has no 'stl10_binary': `download: true` brings it")
      }
      self.split = split
      var pixels: [Tensor] = [], labels: [Int] = []
      if split != "unlabeled" {
        let part = split == "test" ? "test" : "train"
        var images = try Self.images("\(folder)/\(part)_X.bin")
        var classes = try Self.labels("\(folder)/\(part)_y.bin")
        guard images.shape[0] == classes.count else {
          throw TorchError("STL10: '\(folder)' holds \(images.shape[0]) images but \(classes.count) labels")
        }
        if let folds, part == "train" {
          let indices = try Self.fold("\(folder)/fold_indices.txt", folds, of: classes.count)
          images = images.indexSelect(0, torch.tensor(indices))
          classes = indices.map { classes[$0] }
        }
        pixels.append(images)
        labels += classes
      }
      if split.hasSuffix("unlabeled") {
        pixels.append(try Self.images("\(folder)/unlabeled_X.bin"))
        labels += [Int](repeating: -1, count: pixels.last!.shape[0])
      }
      let all = pixels.count == 1 ? pixels[0] : torch.cat(pixels)
      let names = folder + "/class_names.txt"
      super.init(
        "STL10", all, labels, exists(names) ? try naming("STL10", names) { try lines(of: names) } : [],
        SampleTransforms(transform, targetTransform), data: all.permute(0, 3, 1, 2))
    }

    /// The classes of all images: int64, -1 where there is none.
    public var labels: Tensor { targets }

    /// What `split` may be.
    public static var splits: [String] { ["train", "train+unlabeled", "unlabeled", "test"] }

    private static func download(_ root: String) throws {
      let hashes = [
        "train_X.bin": "918c2871b30a85fa023e0c44e0bee87f", "train_y.bin": "5a34089d4802c674881badbb80307741",
        "unlabeled_X.bin": "5242ba1fed5e4be9e1e742405eb56ca4",
        "test_X.bin": "7f263ba9f9e0b06b93213547f721ac82",
        "test_y.bin": "36f9794fa4beb8a2c72628de14fa638e",
      ]
      try downloadArchive(
        "STL10",
        Resource(
          "http://ai.stanford.edu/~acoates/stl10/stl10_binary.tar.gz", "91f7769df0f17e558f3565bffb0c7dfb"),
        into: root, unless: hashes.map { Resource("\(root)/stl10_binary/\($0)", $1) })
    }

    /// uint8, [count, 96, 96, 3].
    private static func images(_ path: String) throws -> Tensor {
      try naming("STL10", path) {
        let file = try PackedFile(path), plane = 96 * 96, size = 3 * plane
        guard file.packedSize % size == 0 else {
          throw TorchError("is truncated: images have \(size) bytes, the file \(file.packedSize)")
        }
        let count = file.packedSize / size
        let result = Tensor(empty: [count, 96, 96, 3], .uint8)
        guard result.storage.bytes >= count * size else {
          throw TorchError("needs \(count * size) bytes of memory")
        }
        for first in stride(from: 0, to: count, by: 256) {
          let n = min(256, count - first)
          guard let columns = try file.bytes(n * size) else { throw TorchError("became shorter") }
          let target = result.pointer(UInt8.self) + first * size
          columns.withUnsafeBufferPointer { columns in
            let source = columns.baseAddress!
            parallel(n, grain: 16) { start, end in
              for image in start..<end {
                let (source, target) = (source + image * size, target + image * size)
                for y in 0..<96 {
                  for x in 0..<96 {
                    for c in 0..<3 { target[(y * 96 + x) * 3 + c] = source[c * plane + x * 96 + y] }
                  }
                }
              }
            }
          }
        }
        return result
      }
    }

    private static func labels(_ path: String) throws -> [Int] {
      try naming("STL10", path) {
        let bytes = try readBytes(path)
        guard bytes.allSatisfy({ 1...10 ~= $0 }) else {
          throw TorchError("holds a label that is not 1 to 10")
        }
        return bytes.map { Int($0) - 1 }
      }
    }

    /// Each line of the file has the numbers of a fold's images.
    private static func fold(_ path: String, _ fold: Int, of count: Int) throws -> [Int] {
      try naming("STL10", path) {
        let lines = try lines(of: path)
        guard lines.indices.contains(fold) else {
          throw TorchError("has \(lines.count) folds, not \(fold + 1)")
        }
        return try lines[fold].split(separator: " ").map {
          guard let index = Int($0), (0..<count).contains(index) else {
            throw TorchError("names the image '\($0)' of \(count)")
          }
          return index
        }
      }
    }
  }
}
