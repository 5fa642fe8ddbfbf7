import Foundation
import TestSupport
import Testing
import TorchCore
import TorchData

@testable import TorchVision

private typealias sets = torchvision.datasets

/// Pixels and class of torchvision's `FakeData(4, (3, 4, 5), 7, random_offset=2)[1]`.
private let fakeImage: [UInt8] = [
  237, 91, 57, 18, 169, 183, 157, 105, 243, 178, 63, 200, 232, 52, 146, 106, 66, 237, 125, 91, 10, 133, 214,
  13, 143,
  63, 220, 208, 254, 117, 109, 219, 135, 182, 168, 88, 9, 239, 109, 35, 187, 36, 33, 173, 51, 204, 151, 175,
  237, 149,
  107, 191, 14, 201, 172, 148, 130, 251, 226, 132,
]
private let fakeTarget = 0

/// Data sets whose images lie in memory.
@Suite struct ImageSetTests {
  @Test func cifar10() throws {
    let train = try sets.CIFAR10(Golden.path("datasets"))
    #expect(train.count == 10 && train.data.shape == [10, 32, 32, 3])
    #expect(train.targets.toArray(Int.self) == [0, 9, 1, 8, 2, 7, 3, 6, 4, 5])
    #expect(train.classes[6] == "frog" && train.classToIdx["truck"] == 9 && train.classes.count == 10)
    for i in 0..<10 { #expect(isImage(train[i].0, i, [3, 32, 32])) }
    let data = train.data.toArray(UInt8.self)
    #expect(data[(3 * 1024 + 5 * 32 + 9) * 3 + 1] == pixel(3, 5, 9, 1))
    let test = try sets.CIFAR10(Golden.path("datasets"), train: false, targetTransform: { $0 + 100 })
    #expect(test.count == 2 && test[1].1.item(Int.self) == 108 && isImage(test[1].0, 41, [3, 32, 32]))
    let (images, labels) = try test.batch([1, 0])
    #expect(images.shape == [2, 3, 32, 32] && labels.toArray(Int.self) == [108, 103])
    #expect(refusal { try withError { _ = train[10] } }.contains("CIFAR10: index 10: there are 10 images"))
    #expect(refusal { _ = try sets.CIFAR10("/none") }.contains("neither 'cifar-10-batches-py' nor"))
  }

  @Test func cifar100() throws {
    let train = try sets.CIFAR100(Golden.path("datasets"), train: true)
    #expect(train.targets.toArray(Int.self) == [99, 0, 50] && train.classes[99] == "class 99")
    let test = try sets.CIFAR100(Golden.path("datasets"), train: false)
    #expect(test.targets.toArray(Int.self) == [7, 11] && isImage(test[1].0, 71, [3, 32, 32]))
    let folder = try Scratch()
    try folder.write(try readBytes(Golden.path("datasets/cifar-100-python/meta")), "meta")
    try folder.write(try readBytes(Golden.path("datasets/test_protocol4")), "test")
    #expect(isImage(try sets.CIFAR100(folder.path, train: false)[0].0, 70, [3, 32, 32]))
  }

  @Test func binaryVersions() throws {
    func record(_ labels: [UInt8], _ k: Int) -> [UInt8] {
      labels + (0..<3072).map { pixel(k, $0 >> 5 & 31, $0 & 31, $0 >> 10) }
    }
    let folder = try Scratch()
    try folder.write(Array("cat\ndog\n\n".utf8), "cifar-10-batches-bin/batches.meta.txt")
    for b in 1...5 { try folder.write(record([1], b), "cifar-10-batches-bin/data_batch_\(b).bin") }
    let train = try sets.CIFAR10(folder.path)
    #expect(train.count == 5 && train.classes == ["cat", "dog"] && isImage(train[4].0, 5, [3, 32, 32]))
    try folder.write(record([2], 0), "cifar-10-batches-bin/test_batch.bin")
    #expect(refusal { _ = try sets.CIFAR10(folder.path, train: false) }.contains("none of the 2 classes"))
    try folder.write([1, 2, 3], "cifar-10-batches-bin/test_batch.bin")
    #expect(refusal { _ = try sets.CIFAR10(folder.path, train: false) }.contains("records have 3073 bytes"))
    try folder.write(Array("a\nb\nc".utf8), "cifar-100-binary/fine_label_names.txt")
    try folder.write(record([9, 2], 3), "cifar-100-binary/test.bin")
    let hundred = try sets.CIFAR100(folder.path, train: false)
    #expect(hundred.targets.toArray(Int.self) == [2] && isImage(hundred[0].0, 3, [3, 32, 32]))
  }

  @Test func damagedPickles() throws {
    let folder = try Scratch(), meta = try readBytes(Golden.path("datasets/cifar-100-python/meta"))
    try folder.write(meta, "meta")
    for name in ["cifar-100-python/train", "cifar-100-python/test", "test_protocol4"] {
      let good = try readBytes(Golden.path("datasets/\(name)"))
      _ = damages(good, rounds: 40) {
        try folder.write($0, "train")
        _ = try sets.CIFAR100(folder.path)
      }
      // What stands around the pixels.
      var random = SystemSeed(state: 5)
      for _ in 0..<80 {
        var bytes = good
        let place = Int(random.next() % 300)
        bytes[place < 200 ? place : good.count - place + 199] = UInt8(truncatingIfNeeded: random.next() >> 7)
        try folder.write(bytes, "train")
        _ = refusal { _ = try sets.CIFAR100(folder.path) }
      }
    }
    let values = [0x80, 2, 0x5D] + [UInt8](repeating: 0x4E, count: 10) + [0x2E]
    try folder.write(values, "train")
    #expect(refusal { _ = try sets.CIFAR100(folder.path) }.contains("does not end with one value"))
    try folder.write(Array("\u{80}".utf8), "train")
    #expect(refusal { _ = try sets.CIFAR100(folder.path) }.contains("CIFAR100: '\(folder.path)/train'"))
  }

  @Test func stl10() throws {
    let folder = try Scratch()
    // Each colour by columns.
    func columns(_ ks: [Int]) -> [UInt8] {
      ks.flatMap { k in (0..<27648).map { pixel(k, $0 % 96, $0 / 96 % 96, $0 / 9216) } }
    }
    try folder.write(columns([0, 1, 2]), "stl10_binary/train_X.bin")
    try folder.write([1, 10, 5], "stl10_binary/train_y.bin")
    try folder.write(columns([7]), "stl10_binary/test_X.bin")
    try folder.write([3], "stl10_binary/test_y.bin")
    try folder.write(columns([8, 9]), "stl10_binary/unlabeled_X.bin")
    try folder.write(Array("airplane\nbird\n".utf8), "stl10_binary/class_names.txt")
    try folder.write(Array("0 2 \n2 1 \n3 \n".utf8), "stl10_binary/fold_indices.txt")
    let train = try sets.STL10(folder.path)
    #expect(train.data.shape == [3, 3, 96, 96] && train.labels.toArray(Int.self) == [0, 9, 4])
    #expect(train.classes == ["airplane", "bird"] && isImage(train[1].0, 1, [3, 96, 96]))
    #expect(train.data[2, 1, 50, 60].item(Int.self) == Int(pixel(2, 50, 60, 1)))
    let fold = try sets.STL10(folder.path, split: "train", folds: 1)
    #expect(fold.labels.toArray(Int.self) == [4, 9] && isImage(fold[0].0, 2, [3, 96, 96]))
    let all = try sets.STL10(folder.path, split: "train+unlabeled")
    #expect(all.labels.toArray(Int.self) == [0, 9, 4, -1, -1] && isImage(all[4].0, 9, [3, 96, 96]))
    #expect(try sets.STL10(folder.path, split: "unlabeled").labels.toArray(Int.self) == [-1, -1])
    #expect(isImage(try sets.STL10(folder.path, split: "test")[0].0, 7, [3, 96, 96]))
    #expect(refusal { _ = try sets.STL10(folder.path, split: "val") }.contains("train, train+unlabeled"))
    #expect(refusal { _ = try sets.STL10(folder.path, folds: 10) }.contains("0 to 9"))
    #expect(refusal { _ = try sets.STL10(folder.path, folds: 2) }.contains("names the image '3' of 3"))
    #expect(refusal { _ = try sets.STL10(folder.path, folds: 5) }.contains("has 3 folds"))
    try folder.write([3, 4], "stl10_binary/test_y.bin")
    #expect(refusal { _ = try sets.STL10(folder.path, split: "test") }.contains("1 images but 2 labels"))
    try folder.write([0], "stl10_binary/test_y.bin")
    #expect(refusal { _ = try sets.STL10(folder.path, split: "test") }.contains("not 1 to 10"))
    try folder.write([1, 2], "stl10_binary/test_X.bin")
    #expect(refusal { _ = try sets.STL10(folder.path, split: "test") }.contains("truncated"))
  }

  @Test func fakeData() throws {
    let fake = sets.FakeData(
      size: 4, imageSize: [3, 4, 5], numClasses: 7, transform: torchvision.transforms.PILToTensor(),
      randomOffset: 2)
    // torchvision's numbers.
    let (image, target) = fake[1]
    #expect(image.shape == [3, 4, 5] && fake.count == 4)
    #expect(image.toArray(UInt8.self) == fakeImage && target.item(Int.self) == fakeTarget)
    #expect(fake[1].0.toArray(UInt8.self) == fakeImage)
    #expect(refusal { try withError { _ = fake[4] } }.contains("index 4: there are 4 images"))
  }

  @Test func threadsReadAtOnce() throws {
    let set = try sets.CIFAR10(Golden.path("datasets")),
      scenes = try sets.LSUN(Golden.path("datasets"), classes: ["bedroom_val"])
    DispatchQueue.concurrentPerform(iterations: 64) { i in
      #expect(isImage(set[i % 10].0, i % 10, [3, 32, 32]))
      #expect((try? scenes[i % 2].0).map { isImage($0, i % 2, [3, 12, 10]) } == true)
    }
  }

  @Test func aTransformMustEndInATensor() throws {
    typealias T = torchvision.transforms
    let set = try sets.CIFAR10(Golden.path("datasets"), transform: T.Lambda { (image: Image) in image })
    #expect(refusal { try withError { _ = set[0] } }.contains("end it with ToTensor()"))
  }
}
