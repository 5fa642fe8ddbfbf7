import Foundation
import Testing
import Torch
import TorchVision

private typealias T = torchvision.transforms

extension ManualTests {
  @Test func datasets() throws {
    let root = try Samples()
    defer { root.remove() }
    try area("torchvision.datasets") { entry in
      try entry("torchvision.datasets.MNIST") {
        let train = try shown(torchvision.datasets.MNIST(root.path, train: true, transform: T.ToTensor()))
        same(train.count, 2)
        let (image, label) = train[1]
        same(image.shape, [1, 2, 3])
        same(image[0, 1, 2].item(Float.self), 11.0 / 255)
        same(label, 9)
        let plus = try torchvision.datasets.MNIST(root.path, targetTransform: { $0 + 1 }, download: false)
        same(plus[1].1, 10)
      }
      try entry("torchvision.datasets.CocoCaptions") {
        let captions = try shown(
          torchvision.datasets.CocoCaptions(root.path, root.path + "/coco.json", transform: T.ToTensor()))
        let (image, target) = try captions[0]
        same(image.shape, [3, 2, 2])
        same(target, ["A plane", "A cloud"])
      }
      try entry("torchvision.datasets.CocoDetection") {
        let objects = try shown(
          torchvision.datasets.CocoDetection(root.path, root.path + "/coco.json", transform: T.ToTensor()))
        let target = try objects[0].1
        same(target.map { $0["category_id"].int }, [5, 6])
      }
      try entry("torchvision.datasets.LSUN") {
        // A part of all ten kinds: an empty database for each.
        for kind in torchvision.datasets.LSUN.categories { try root.emptyDatabase("\(kind)_val_lmdb") }
        let rooms = try shown(
          torchvision.datasets.LSUN(root.path, classes: "val", transform: T.ToTensor()))
        same(rooms.count, 0)
        same(rooms.classes[2], "church_outdoor_val")
        same(try torchvision.datasets.LSUN(root.path, classes: ["bedroom_val"]).classes, ["bedroom_val"])
      }
      try entry("torchvision.datasets.ImageFolder") {
        let pets = try shown(
          torchvision.datasets.ImageFolder(root.path + "/pets", transform: T.ToTensor()))
        same(pets.classes, ["cat", "dog"])
        same(pets.classToIdx["dog"], 1)
        same(pets.imgs.map { URL(fileURLWithPath: $0.path).lastPathComponent }, ["xxx.png", "xxy.png"])
        same(try pets[1].1, 1)
      }
      try entry("torchvision.datasets.CIFAR10") {
        let train = try shown(
          torchvision.datasets.CIFAR10(root.path, train: true, transform: T.ToTensor()))
        same(train[4].0.shape, [3, 32, 32])
        same(train.targets, [1, 1, 1, 1, 1])
      }
      try entry("torchvision.datasets.CIFAR100") {
        let test = try shown(torchvision.datasets.CIFAR100(root.path, train: false))
        same(test[0].1, 1)
        same(test.classes, ["apple", "bear"])
      }
      try entry("torchvision.datasets.STL10") {
        let test = try shown(torchvision.datasets.STL10(root.path, split: "test", transform: T.ToTensor()))
        // The second byte of a file is below the first, not right of it.
        same(test.data[0, 0, 1, 0], 7)
        same(test[0].0.shape, [3, 96, 96])
        same(test[0].1, 4)
      }
    }
  }
}

/// A folder with a small sample of each data set.
private struct Samples {
  let path = NSTemporaryDirectory() + "torch-\(UUID().uuidString)"

  init() throws {
    func idx(_ shape: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
      [0, 0, 8, UInt8(shape.count)] + shape.flatMap { [0, 0, 0, $0] } + bytes
    }
    try write(idx([2, 2, 3], Array(0..<12)), "MNIST/raw/train-images-idx3-ubyte")
    try write(idx([2], [7, 9]), "MNIST/raw/train-labels-idx1-ubyte")
    let record = [UInt8](repeating: 1, count: 3073)
    for i in 1...5 { try write(record, "cifar-10-batches-bin/data_batch_\(i).bin") }
    try write(Array("cat\ndog".utf8), "cifar-10-batches-bin/batches.meta.txt")
    try write([0] + record, "cifar-100-binary/test.bin")
    try write(Array("apple\nbear".utf8), "cifar-100-binary/fine_label_names.txt")
    var columns = [UInt8](repeating: 0, count: 27648)
    columns[1] = 7
    try write(columns, "stl10_binary/test_X.bin")
    try write([5], "stl10_binary/test_y.bin")
    let picture = torchvision.Image(.rgb, width: 2, height: 2)
    for name in ["plane", "pets/dog/xxy", "pets/cat/xxx"] {
      try write([], "\(name).png")
      try picture.save("\(path)/\(name).png")
    }
    let annotations = #"""
      {"images": [{"id": 3, "file_name": "plane.png"}], "annotations": [
        {"image_id": 3, "caption": "A plane", "category_id": 5},
        {"image_id": 3, "caption": "A cloud", "category_id": 6}]}
      """#
    try write(Array(annotations.utf8), "coco.json")
  }

  /// Two pages that describe a database without entries.
  func emptyDatabase(_ name: String) throws {
    var page = [UInt8](repeating: 0, count: 4096)
    page.replaceSubrange(16..<24, with: [0xDE, 0xC0, 0xEF, 0xBE, 1, 0, 0, 0])
    page[41] = 0x10
    page.replaceSubrange(128..<136, with: [UInt8](repeating: 255, count: 8))
    try write(page + page, "\(name)/data.mdb")
  }

  func write(_ bytes: [UInt8], _ name: String) throws {
    let file = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
