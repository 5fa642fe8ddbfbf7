import TorchCore
import TorchData
import TorchSerialization

extension torchvision.datasets {
  /// The images of Microsoft's COCO with five or so captions each.
  ///
  ///     let captions = try torchvision.datasets.CocoCaptions("val2017", "captions_val2017.json")
  ///     let (image, target) = try captions[0]
  ///     target                            // ["A woman stands in the dining area at the table.", …]
  ///
  /// Samples with texts make no batch of themselves: `DataLoader(captions, collate: { … })`.
  public final class CocoCaptions: Dataset, Sendable {
    /// The annotation file.
    public let coco: Coco
    private let source: CocoSource<[String]>

    /// Reads the annotation file; the images lie in `root`. `transform` makes a sample's tensor of the RGB image,
    /// `targetTransform` changes its captions; or `transforms` changes both. Throws when the file is missing or
    /// damaged.
    public init(
      _ root: String, _ annFile: String, transform: (any Transform)? = nil,
      targetTransform: (@Sendable ([String]) throws -> [String])? = nil,
      transforms: (@Sendable (Image, [String]) throws -> (Tensor, [String]))? = nil
    ) throws {
      let coco = try Coco(annFile)
      self.coco = coco
      source = try CocoSource("CocoCaptions", coco, root, transform, targetTransform, transforms)
      try coco.check("caption") { $0.string != nil }
    }

    /// The numbers of the images, in the order of the samples.
    public var ids: [Int] { coco.ids }
    public var count: Int { ids.count }

    /// An image and its captions. Throws when the image cannot be read.
    public subscript(index: Int) -> (Tensor, [String]) {
      get throws { try source.sample(index) { $0.map { $0["caption"].string ?? "" } } }
    }
  }

  /// The images of Microsoft's COCO with the objects on them.
  ///
  ///     let objects = try torchvision.datasets.CocoDetection("val2017", "instances_val2017.json")
  ///     let (image, target) = try objects[0]
  ///     target[0]["bbox"].list            // [x, y, width, height] of the first object
  ///     objects.coco.categories[target[0]["category_id"].int!]       // "person"
  public final class CocoDetection: Dataset, Sendable {
    /// The annotation file.
    public let coco: Coco
    private let source: CocoSource<[Value]>

    /// Reads the annotation file; the images lie in `root`. `transform` makes a sample's tensor of the RGB image,
    /// `targetTransform` changes its objects; or `transforms` changes both. Throws when the file is missing or damaged.
    public init(
      _ root: String, _ annFile: String, transform: (any Transform)? = nil,
      targetTransform: (@Sendable ([Value]) throws -> [Value])? = nil,
      transforms: (@Sendable (Image, [Value]) throws -> (Tensor, [Value]))? = nil
    ) throws {
      coco = try Coco(annFile)
      source = try CocoSource("CocoDetection", coco, root, transform, targetTransform, transforms)
    }

    /// The numbers of the images, in the order of the samples.
    public var ids: [Int] { coco.ids }
    public var count: Int { ids.count }

    /// An image and its objects as the annotation file describes them. Throws when the image cannot be read.
    public subscript(index: Int) -> (Tensor, [Value]) { get throws { try source.sample(index) { $0 } } }
  }

  /// What an annotation file of COCO says.
  public struct Coco: Sendable {
    /// The numbers of all images, sorted.
    public let ids: [Int]
    /// The description of each image by its number: `file_name`, `width`, `height`, …
    public let images: [Int: Value]
    /// The annotations of each image by its number.
    public let annotations: [Int: [Value]]
    /// The name of each kind of object by its number.
    public let categories: [Int: String]
    private let path: String

    /// Reads an annotation file.
    public init(_ annFile: String) throws {
      let path = expandUser(annFile)
      self.path = path
      (images, annotations, categories) = try naming("Coco", path) {
        let file = try JSONReader.read(try readBytes(path))
        func list(_ key: String, isNeeded: Bool = false) throws -> [Value] {
          if case .list(let list) = file[key] { return list }
          guard !isNeeded, file[key].isNone else {
            throw TorchError("is no annotation file: it has no list '\(key)'")
          }
          return []
        }
        var images: [Int: Value] = [:], annotations: [Int: [Value]] = [:], categories: [Int: String] = [:]
        for image in try list("images", isNeeded: true) {
          guard let id = image["id"].int, let name = image["file_name"].string, !name.utf8.contains(0) else {
            throw TorchError("holds an image without 'id' or 'file_name'")
          }
          images[id] = image
        }
        for annotation in try list("annotations") {
          guard let id = annotation["image_id"].int else {
            throw TorchError("holds an annotation without 'image_id'")
          }
          annotations[id, default: []].append(annotation)
        }
        for category in try list("categories") {
          if let id = category["id"].int { categories[id] = category["name"].string ?? "" }
        }
        return (images, annotations, categories)
      }
      ids = images.keys.sorted()
    }

    func check(_ key: String, _ isRight: (Value) -> Bool) throws {
      guard annotations.values.allSatisfy({ $0.allSatisfy { isRight($0[key]) } }) else {
        throw TorchError("Coco: '\(path)': holds an annotation without '\(key)'")
      }
    }
  }
}

/// What both kinds of samples have in common.
private struct CocoSource<Target: Sendable>: Sendable {
  let name: String
  let coco: torchvision.datasets.Coco
  let root: String
  let transform: (any torchvision.transforms.Transform)?
  let targetTransform: (@Sendable (Target) throws -> Target)?
  let transforms: (@Sendable (Image, Target) throws -> (Tensor, Target))?

  init(
    _ name: String, _ coco: torchvision.datasets.Coco, _ root: String,
    _ transform: (any torchvision.transforms.Transform)?,
    _ targetTransform: (@Sendable (Target) throws -> Target)?,
    _ transforms: (@Sendable (Image, Target) throws -> (Tensor, Target))?
  ) throws {
    guard transforms == nil || transform == nil && targetTransform == nil else {
      throw TorchError("\(name): either `transforms:`, or `transform:` and `targetTransform:`")
    }
    (self.name, self.coco, self.root, self.transform) = (name, coco, expandUser(root), transform)
    (self.targetTransform, self.transforms) = (targetTransform, transforms)
  }

  func sample(_ index: Int, _ convert: ([Value]) -> Target) throws -> (Tensor, Target) {
    guard coco.ids.indices.contains(index) else {
      throw TorchError("\(name): index \(index): there are \(coco.ids.count) images")
    }
    let id = coco.ids[index], file = coco.images[id]?["file_name"].string ?? ""
    let target = convert(coco.annotations[id] ?? [])
    return try withError {
      let image = try Image(file.hasPrefix("/") ? file : "\(root)/\(file)", mode: .rgb)
      if let transforms { return try transforms(image, target) }
      return (try sampleTensor(.image(image), transform, name), try targetTransform?(target) ?? target)
    }
  }
}
