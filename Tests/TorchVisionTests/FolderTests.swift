import Foundation
import TestSupport
import Testing
import TorchCore
import TorchData

@testable import TorchVision

private typealias sets = torchvision.datasets

/// Data sets whose images are files.
@Suite struct FolderTests {
  private func picture(_ k: Int, mode: Image.Mode = .rgb, _ path: String) throws {
    let n = mode.channels
    let pixels = (0..<6 * 5 * n).map { pixel(k, $0 / n / 5, $0 / n % 5, $0 % n) }
    try makeFolders(split(path).folder)
    try Image(mode, width: 5, height: 6, pixels: pixels).save(path)
  }

  /// The order is that of torchvision for the same files.
  @Test func imageFolder() throws {
    let folder = try Scratch(), root = folder.path
    let names = [
      "Zebra/1.png", "cat/a-b/1.png", "cat/a/2.png", "cat/a/10.png", "cat/b.PNG", "dog/x.png",
      "dog/sub/deep/y.png",
      "dog/\u{e9}.png", "dog/z.png",
    ]
    for (k, name) in names.enumerated() { try picture(k, "\(root)/\(name.replacing("PNG", with: "png"))") }
    #expect(rename("\(root)/cat/b.png", "\(root)/cat/b.PNG") == 0)
    try folder.write([1], "dog/notes.txt")
    try folder.write([1], "readme.png")
    #expect(symlink("..", "\(root)/dog/sub/up") == 0)
    let set = try sets.ImageFolder(root)
    #expect(set.classes == ["Zebra", "cat", "dog"] && set.classToIdx == ["Zebra": 0, "cat": 1, "dog": 2])
    #expect(
      set.imgs.map { String($0.path.dropFirst(root.count + 1)) }
        == [
          "Zebra/1.png", "cat/b.PNG", "cat/a/10.png", "cat/a/2.png", "cat/a-b/1.png", "dog/x.png",
          "dog/z.png",
          "dog/\u{e9}.png", "dog/sub/deep/y.png",
        ].sorted { split($0).folder.utf8.lexicographicallyPrecedes(split($1).folder.utf8) })
    #expect(set.targets == [0, 1, 1, 1, 1, 2, 2, 2, 2] && set.count == 9)
    let (image, label) = try set[5]
    #expect(isImage(image, 5, [3, 6, 5]) && label.item(Int.self) == 2)
    let (images, labels) = try set.batch([0, 8])
    #expect(images.shape == [2, 3, 6, 5] && labels.toArray(Int.self) == [0, 2])
    #expect(refusal { _ = try set[9] }.contains("ImageFolder: index 9: there are 9 files"))
    try folder.write([1, 2], "dog/x.png")
    #expect(refusal { _ = try set[5] }.contains("dog/x.png"))
    let some = try sets.ImageFolder(root, isValidFile: { $0.hasSuffix("y.png") }, allowEmpty: true)
    #expect(some.count == 1 && some.targets == [2] && some.classes.count == 3)
    #expect(
      refusal { _ = try sets.ImageFolder(root, isValidFile: { $0.hasSuffix("y.png") }) }
        .contains("no files of the classes Zebra, cat; `allowEmpty: true`"))
    #expect(refusal { _ = try sets.ImageFolder(root + "/dog/sub/deep") }.contains("has no folders"))
    #expect(refusal { _ = try sets.ImageFolder(root + "/none") }.contains("No such file"))
  }

  @Test func greyImagesBecomeRGB() throws {
    let folder = try Scratch()
    try picture(3, mode: .l, folder.path + "/a/1.png")
    #expect(try sets.ImageFolder(folder.path)[0].0.shape == [3, 6, 5])
    let grey = try sets.ImageFolder(folder.path, loader: { try Image($0, mode: .l) })
    #expect(isImage(try grey[0].0, 3, [1, 6, 5]))
  }

  @Test func datasetFolder() throws {
    let folder = try Scratch()
    try folder.write([1, 2, 3], "a/x.BIN")
    try folder.write([4, 5, 6], "b/y.bin")
    let read: @Sendable (String) throws -> Tensor = { torch.tensor(try readBytes($0).map { Int($0) }) }
    let set = try sets.DatasetFolder(folder.path, read, extensions: [".bin"], targetTransform: { $0 * 10 })
    let (x, y) = try set.batch([0, 1])
    #expect(x.toArray(Int.self) == [1, 2, 3, 4, 5, 6] && y.toArray(Int.self) == [0, 10])
    #expect(
      refusal { _ = try sets.DatasetFolder(folder.path, read) }.contains("`extensions:` or `isValidFile:`"))
    #expect(
      refusal { _ = try sets.DatasetFolder(folder.path, read, extensions: [".x", ".z"]) }
        .contains("files must end in .x, .z"))
  }

  private let annotations = #"""
    {"info": {"year": 2017}, "licenses": [],
     "images": [{"id": 9, "file_name": "b.png", "height": 6, "width": 5}, {"id": 4, "file_name": "a.png"}],
     "categories": [{"id": 18, "name": "dog", "supercategory": "animal"}],
     "annotations": [
       {"id": 1, "image_id": 9, "caption": "Ein Gr\u00fc\u00dfen", "category_id": 18, "bbox": [1.5, 2, 3, 4], "iscrowd": 0},
       {"id": 2, "image_id": 4, "caption": "one"},
       {"id": 3, "image_id": 9, "caption": "two \ud83d\ude00"}]}
    """#

  @Test func coco() throws {
    let folder = try Scratch()
    try picture(1, folder.path + "/a.png")
    try picture(2, mode: .l, folder.path + "/b.png")
    let file = try folder.write(Array(annotations.utf8), "ann.json")
    let captions = try sets.CocoCaptions(folder.path, file)
    #expect(captions.count == 2 && captions.ids == [4, 9])
    let (image, target) = try captions[0]
    #expect(isImage(image, 1, [3, 6, 5]) && target == ["one"])
    #expect(try captions[1].1 == ["Ein Grüßen", "two 😀"])
    let objects = try sets.CocoDetection(folder.path, file)
    let dog = try objects[1].1[0]
    #expect(dog["bbox"].list?.compactMap(\.double) == [1.5, 2, 3, 4] && dog["id"].int == 1)
    #expect(objects.coco.categories == [18: "dog"] && objects.coco.images[9]?["height"].int == 6)
    let short = try sets.CocoCaptions(folder.path, file, targetTransform: { $0.map { String($0.prefix(3)) } })
    #expect(try short[1].1 == ["Ein", "two"])
    let both = try sets.CocoDetection(folder.path, file, transforms: { ($0.tensor(), Array($1.prefix(1))) })
    #expect(try both[1].1.count == 1 && both[1].0.dtype == .uint8)
    let loader = DataLoader(captions, batchSize: 2, collate: { $0.map { $0.1.count } })
    #expect(Array(loader) == [[1, 2]])
    #expect(refusal { _ = try captions[2] }.contains("CocoCaptions: index 2: there are 2 images"))
    #expect(refusal { _ = try sets.CocoCaptions("/none", file)[0] }.contains("/none/a.png"))
    #expect(
      refusal {
        _ = try sets.CocoCaptions(
          folder.path, file, targetTransform: { $0 }, transforms: { ($0.tensor(), $1) })
      }.contains("either `transforms:`"))
  }

  @Test func damagedAnnotations() throws {
    let folder = try Scratch()
    func complaint(_ text: String) throws -> String {
      let file = try folder.write(Array(text.utf8), "ann.json")
      return refusal { _ = try sets.CocoCaptions(folder.path, file) }
    }
    #expect(try complaint("").contains("a value is expected"))
    #expect(try complaint("[]").contains("no list 'images'"))
    #expect(try complaint(#"{"images": 3}"#).contains("no list 'images'"))
    #expect(try complaint(#"{"images": [{"id": 1}]}"#).contains("without 'id' or 'file_name'"))
    #expect(try complaint(#"{"images": [], "annotations": [{"id": 1}]}"#).contains("without 'image_id'"))
    #expect(try complaint(#"{"images": [], "annotations": [{"image_id": 1}]}"#).contains("without 'caption'"))
    #expect(try complaint(#"{"images": []}"#) == "no error")
    #expect(refusal { _ = try sets.CocoDetection("/", "/none.json") }.contains("Coco: '/none.json': No such"))
    #expect(
      damages(Array(annotations.utf8), rounds: 300) {
        _ = try sets.CocoCaptions(folder.path, try folder.write($0, "ann.json"))
      } > 100)
  }
}
