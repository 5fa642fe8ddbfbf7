import Foundation
import TestSupport
import Testing
import TorchCore
import TorchData

@testable import TorchVision

private func idx(_ type: UInt8, _ shape: [Int], _ data: [UInt8]) -> [UInt8] {
  [0, 0, type, UInt8(shape.count)] + shape.flatMap { n in (0..<4).map { UInt8(n >> (24 - 8 * $0) & 255) } }
    + data
}

/// `gzip -9` of the IDX file of shape [2, 3] with the bytes 1 to 6.
private let packed: [UInt8] = [
  0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x63, 0x60, 0xE0, 0x60, 0x62, 0x60, 0x60, 0x00,
  0x61, 0x66, 0x46, 0x26, 0x66, 0x16, 0x56, 0x36, 0x00, 0x48, 0x94, 0x3E, 0xE5, 0x12, 0x00, 0x00, 0x00,
]

@Suite struct IDXTests {
  @Test func typesAndShapes() throws {
    let folder = try Scratch()
    let bytes = try torchvision.datasets.readIDX(folder.write(idx(8, [2, 3], [1, 2, 3, 4, 5, 6]), "a"))
    #expect(bytes.dtype == .uint8 && bytes.shape == [2, 3])
    #expect((0..<6).map { bytes.pointer(UInt8.self)[$0] } == [1, 2, 3, 4, 5, 6])
    let ints = try torchvision.datasets.readIDX(
      folder.write(idx(12, [2], [0, 0, 1, 2, 255, 255, 255, 254]), "b"))
    #expect(ints.dtype == .int32 && ints.pointer(Int32.self)[0] == 258 && ints.pointer(Int32.self)[1] == -2)
    let float = try torchvision.datasets.readIDX(folder.write(idx(13, [1], [0x3F, 0xC0, 0, 0]), "c"))
    #expect(float.dtype == .float32 && float.pointer(Float.self)[0] == 1.5)
    #expect(try torchvision.datasets.readIDX(folder.write(idx(8, [0, 4], []), "d")).shape == [0, 4])
    let zipped = try torchvision.datasets.readIDX(folder.write(packed, "e"))
    #expect(zipped.shape == [2, 3] && (0..<6).map { zipped.pointer(UInt8.self)[$0] } == [1, 2, 3, 4, 5, 6])
  }

  @Test func damagedFiles() throws {
    let folder = try Scratch()
    let good = idx(8, [2, 3], [1, 2, 3, 4, 5, 6])
    func expect(_ bytes: [UInt8], _ words: String, _ location: SourceLocation = #_sourceLocation) throws {
      let path = try folder.write(bytes, "x")
      let message = refusal { _ = try torchvision.datasets.readIDX(path) }
      #expect(message.contains(words) && message.contains(path), "\(message)", sourceLocation: location)
    }
    for n in 0..<good.count { try expect(Array(good[..<n]), "truncated") }
    for n in 2..<packed.count { try expect(Array(packed[..<n]), "readIDX") }
    try expect(Array(packed.dropLast(9)), "truncated")
    try expect(packed.dropLast(8) + [0, 0, 0, 0, 18, 0, 0, 0], "incorrect data check")
    try expect(good + [7], "longer than the shape [2, 3]")
    try expect(Array("hello, world".utf8), "is not an IDX file")
    try expect(idx(7, [1], [0]), "is not an IDX file")
    try expect(idx(8, [0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF], []), "truncated")
    try expect(idx(8, [0, 0xFFFF_FFFF, 0xFD00_0001], []), "truncated")
    #expect(refusal { _ = try torchvision.datasets.readIDX(folder.path) }.contains("is not a regular file"))
    #expect(refusal { _ = try torchvision.datasets.readIDX("/no/file") }.contains("No such file"))
  }

  @Test func mnistFolders() throws {
    let folder = try Scratch()
    #expect(
      refusal { _ = try torchvision.datasets.MNIST(folder.path) }.contains("has neither 'train-images-idx3")
    )
    let images = idx(8, [2, 2, 3], Array(0..<12))
    _ = try folder.write(images, "train-images-idx3-ubyte")
    _ = try folder.write(idx(8, [2], [7, 9]), "train-labels-idx1-ubyte")
    let train = try torchvision.datasets.MNIST(folder.path)
    #expect(train.count == 2 && train.data.shape == [2, 2, 3] && train.targets.dtype == .int64)
    let (image, label) = train[1]
    #expect(label.shape == [] && label.pointer(Int64.self)[0] == 9)
    #expect(image.shape == [1, 2, 3] && image.dtype == .float32 && image.pointer(Float.self)[5] == 11 / 255)
    let raw = try torchvision.datasets.MNIST(folder.path, transform: torchvision.transforms.PILToTensor())[1]
      .0
    #expect(raw.dtype == .uint8 && raw.pointer(UInt8.self)[5] == 11)
    let (batch, labels) = try train.batch([1, 0])
    #expect(batch.shape == [2, 1, 2, 3] && labels.toArray() == [9, 7] as [Int64])
    #expect(refusal { try withError { _ = train[2] } }.contains("index 2: there are 2 images"))
    _ = try folder.write(idx(8, [3], [7, 9, 1]), "train-labels-idx1-ubyte")
    #expect(refusal { _ = try torchvision.datasets.MNIST(folder.path) }.contains("2 images but 3 labels"))
    _ = try folder.write(images, "train-labels-idx1-ubyte")
    #expect(
      refusal { _ = try torchvision.datasets.MNIST(folder.path) }.contains("labels are [count] uint8"))
    _ = try folder.write(idx(8, [2], [7, 9]), "train-images-idx3-ubyte")
    #expect(
      refusal { _ = try torchvision.datasets.MNIST(folder.path) }.contains("images are [count, height"))
    #expect(
      refusal { _ = try torchvision.datasets.MNIST(folder.path, train: false) }.contains("t10k-images"))
  }
}

@Suite struct PNGTests {
  @Test(arguments: 1...4) func roundTrip(channels: Int) throws {
    let folder = try Scratch()
    let image = Tensor(empty: [channels, 5, 7], .uint8)
    for i in 0..<image.count { image.pointer(UInt8.self)[i] = UInt8(255 - i) }
    try torchvision.io.writePNG(image, folder.path + "/x.png")
    let back = try torchvision.io.readPNG(folder.path + "/x.png")
    #expect(back.shape == image.shape)
    #expect((0..<image.count).allSatisfy { back.pointer(UInt8.self)[$0] == image.pointer(UInt8.self)[$0] })
  }

  @Test func viewsAndErrors() throws {
    let folder = try Scratch()
    let image = Tensor(empty: [2, 3], .uint8)
    for i in 0..<6 { image.pointer(UInt8.self)[i] = UInt8(i) }
    let turned = Tensor(storage: image.storage, .uint8, shape: [3, 2], strides: [1, 3])
    try torchvision.io.writePNG(turned, folder.path + "/x.png")
    let back = try torchvision.io.readPNG(folder.path + "/x.png")
    #expect(back.shape == [1, 3, 2] && (0..<6).map { back.pointer(UInt8.self)[$0] } == [0, 3, 1, 4, 2, 5])
    #expect(refusal { try torchvision.io.writePNG(Tensor(empty: [2, 2]), "x") }.contains("[2, 2] float32"))
    #expect(refusal { try torchvision.io.writePNG(image, "/no/such/x.png") }.contains("No such file"))
    #expect(refusal { _ = try torchvision.io.readPNG("/no/such.png") }.contains("No such file"))
    let text = try folder.write(Array("hello".utf8), "y.png")
    #expect(refusal { _ = try torchvision.io.readPNG(text) }.contains(text))
  }
}
