import TorchCore
import TorchData

extension torchvision.datasets {
  /// Photographs of ten kinds of scenes, in an LMDB database for each kind and part.
  ///
  ///     let rooms = try torchvision.datasets.LSUN("lsun", classes: ["bedroom_train", "kitchen_train"])
  ///     let (image, label) = try rooms[0]
  ///
  /// The folder `root` holds `bedroom_train_lmdb`, … The places of all keys are looked up when a database is opened
  /// and kept in memory, so no file of keys is written beside it. Yu et al., LSUN, 2015.
  public final class LSUN: Dataset, Sendable {
    /// The databases, by their kind and part; a target is a number among them.
    public let classes: [String]
    private let databases: [LMDBFile]
    private let ends: [Int]
    private let transforms: SampleTransforms

    /// Opens all kinds of a part: `"train"`, `"val"` or `"test"`, which has no kinds. `transform` makes a sample's
    /// tensor of the RGB image, `targetTransform` its second part of the kind. Throws when a database is missing or
    /// damaged.
    public convenience init(
      _ root: String, classes: String = "train", transform: (any Transform)? = nil,
      targetTransform: TargetTransform? = nil
    ) throws {
      guard Self.parts.contains(classes) else {
        throw TorchError("LSUN: '\(classes)' is no part; they are \(Self.parts.joined(separator: ", "))")
      }
      try self.init(
        root, opening: classes == "test" ? ["test"] : Self.categories.map { "\($0)_\(classes)" },
        SampleTransforms(transform, targetTransform))
    }

    /// Opens some databases, such as `["bedroom_train", "tower_val"]`.
    public convenience init(
      _ root: String, classes: [String], transform: (any Transform)? = nil,
      targetTransform: TargetTransform? = nil
    ) throws {
      for name in classes {
        let words = name.split(separator: "_", omittingEmptySubsequences: false)
        let category = words.dropLast().joined(separator: "_"), part = String(words.last ?? "")
        guard Self.categories.contains(category), Self.parts.contains(part) else {
          throw TorchError(
            "LSUN: '\(name)' is none of \(Self.categories.joined(separator: ", ")), followed by _ and one of "
              + Self.parts.joined(separator: ", "))
        }
      }
      try self.init(root, opening: classes, SampleTransforms(transform, targetTransform))
    }

    private init(_ root: String, opening classes: [String], _ transforms: SampleTransforms) throws {
      (self.classes, self.transforms) = (classes, transforms)
      databases = try classes.map { try LMDBFile("\(expandUser(root))/\($0)_lmdb") }
      var total = 0
      ends = databases.map { database in
        total += database.count
        return total
      }
    }

    /// The number of images in all databases.
    public var count: Int { ends.last ?? 0 }

    /// An image and the number of its database. Throws when it cannot be read.
    public subscript(index: Int) -> (Tensor, Tensor) {
      get throws {
        guard index >= 0, let target = ends.firstIndex(where: { index < $0 }) else {
          throw TorchError("LSUN: index \(index): there are \(count) images")
        }
        let place = index - (target > 0 ? ends[target - 1] : 0)
        return try naming("LSUN", "\(classes[target])") {
          let (key, value) = try databases[target].entry(place)
          do {
            return try transforms(.image(Image(bytes: value, mode: .rgb)), target, "LSUN")
          } catch let error as TorchError {
            throw TorchError(
              "image \(place) (key '\(String(decoding: key, as: UTF8.self))'): \(error.message)")
          }
        }
      }
    }

    /// The kinds of scenes.
    public static var categories: [String] {
      [
        "bedroom", "bridge", "church_outdoor", "classroom", "conference_room", "dining_room", "kitchen",
        "living_room", "restaurant", "tower",
      ]
    }

    private static var parts: [String] { ["train", "val", "test"] }
  }
}
