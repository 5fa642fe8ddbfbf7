import TestSupport
import Testing
import TorchCore

@testable import TorchVision

@Suite struct ImageTests {
  @Test func readsWhatPillowReads() throws {
    let files = Golden.images.keys.filter { $0.contains(".") && !$0.contains(" ") }
    #expect(files.count == 36)
    for name in files {
      let image = try Image(Golden.path("images/" + name), applyExifOrientation: true)
      // Two versions of a JPEG or WebP decoder may round differently.
      let tolerance = name.hasSuffix("png") ? 0 : 1
      let d = distance(image.tensor(), Golden.images[name])
      #expect(d.map { $0 <= tolerance } == true, "\(name): \(image), distance \(d ?? -1)")
    }
  }

  @Test func converts() throws {
    for (name, expected) in Golden.images where name.hasPrefix("convert ") {
      let words = name.split(separator: " ").map(String.init)
      guard words.count == 3, let source = Golden.images["convert \(words[1])"] else { continue }
      let mode = try #require(Image.Mode(rawValue: words[2]))
      let image = Image(source, mode: Image.Mode(rawValue: words[1])).convert(mode)
      #expect(image.mode == mode && distance(image.tensor(), expected) == 0, "\(name)")
    }
    let inks = try Image(Golden.path("images/cmyk.jpg"))
    #expect(inks.mode == .cmyk)
    for mode in [Image.Mode.rgb, .l] {
      #expect(distance(inks.convert(mode).tensor(), Golden.images["cmyk.jpg to \(mode.rawValue)"])! <= 1)
    }
  }

  @Test func writesWhatItReads() throws {
    let folder = try Scratch()
    for (mode, name) in [(Image.Mode.l, "L"), (.la, "LA"), (.rgb, "RGB"), (.rgba, "RGBA")] {
      let image = Image(Golden.images["convert \(name)"]!, mode: mode)
      try image.save(folder.path + "/x.PNG")
      #expect(try Image(folder.path + "/x.PNG") == image)
      let copy = try Image(bytes: WebP.encode(image, quality: nil))
      // Where nothing is seen, WebP stores no colour.
      if !mode.hasAlpha { #expect(copy == image.convert(.rgb)) }
    }
    let image = Image(Golden.images["convert RGB"]!)
    for quality in [10, 75, 95] {
      let ours = try JPEG.encode(image, quality: quality), theirs = Golden.images["encode \(quality)"]!.bytes
      #expect(try distance(Image(bytes: ours).tensor(), Image(bytes: theirs).tensor())! <= 1)
      #expect(abs(ours.count - theirs.count) < 32)
    }
    try image.save(folder.path + "/x.webp", quality: 90)
    try image.save(folder.path + "/x.jpeg")
    for name in ["x.webp", "x.jpeg"] {
      let back = try Image(folder.path + "/" + name)
      #expect(back.width == 37 && back.height == 23 && back.mode == .rgb)
    }
  }

  @Test func isAValue() {
    var a = Image(.rgb, width: 3, height: 2, fill: [1, 2, 3])
    let b = a
    a[2, 1] = [7, 8, 9]
    #expect(b[2, 1] == [1, 2, 3] && a[2, 1] == [7, 8, 9] && a != b)
    #expect("\(a)" == "Image(RGB, 3 x 2)")
    #expect(Image(a.tensor()) == a)
    #expect(Image(a.tensor().to(.float32) / 255) == a)
    #expect(a.tensor()[2, 1, 2].item() == 9)
  }

  @Test func mistakesAreErrors() throws {
    let folder = try Scratch(), path = folder.path + "/x"
    let image = Image(.rgba, width: 2, height: 2)
    for (words, body) in [
      ("must end in", { try image.save(path + ".tiff") }),
      ("mode RGBA", { try image.save(path + ".jpg") }),
      ("quality 101", { try image.convert(.rgb).save(path + ".jpg", quality: 101) }),
      ("No such file", { try image.save("/no/such/x.png") }),
      ("No such file", { _ = try Image("/no/such/x.png") }), ("regular file", { _ = try Image(folder.path) }),
      ("is empty", { _ = try Image(bytes: []) }), ("known format", { _ = try Image(bytes: [1, 2, 3]) }),
      ("no 2 x 2 pixels", { _ = Image(.rgb, width: 2, height: 2, pixels: [1]) }),
      ("pixel (2, 0)", { _ = image[2, 0] }), ("at most", { _ = Image(.l, width: 1 << 20, height: 1 << 20) }),
      ("1 to 4 channels", { _ = Image(Tensor(empty: [5, 2, 2], .uint8)) }),
    ] as [(String, () throws -> Void)] {
      let message = refusal(body)
      #expect(message.contains(words), "\(message)")
    }
  }

  /// Every file cut at many places, and with bytes changed, gives an image or an error.
  @Test func damagedFiles() throws {
    var seed: UInt64 = 1
    func random(_ n: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % n
    }
    for name in [
      "rgb.jpg", "progressive.jpg", "cmyk.jpg", "interlaced.png", "palette4.png", "lossy.webp",
      "lossless.webp",
    ] {
      let whole = try readBytes(Golden.path("images/" + name))
      for length in stride(from: 0, to: whole.count - 16, by: 41) {
        #expect(
          refusal { _ = try Image(bytes: Array(whole[..<length])) } != "no error",
          "\(name) cut at \(length)")
      }
      for _ in 0..<100 {
        var bytes = whole
        for _ in 0...random(4) { bytes[random(bytes.count)] = UInt8(random(256)) }
        _ = try? Image(bytes: bytes, applyExifOrientation: true)
      }
    }
    // Headers that announce more than their files hold.
    var png = try readBytes(Golden.path("images/rgb.png"))
    png[16] = 0x7F
    #expect(refusal { _ = try Image(bytes: png) }.contains("checksum"))
    var jpeg = try readBytes(Golden.path("images/rgb.jpg"))
    let frame = try #require((2..<jpeg.count).first { jpeg[$0 - 1] == 0xFF && jpeg[$0] == 0xC0 })
    for i in 4...7 { jpeg[frame + i] = 0xF0 }
    #expect(refusal { _ = try Image(bytes: jpeg) }.contains("announces 61680 x 61680"))
  }
}

@Suite struct ImageIOTests {
  @Test func functions() throws {
    let folder = try Scratch(), path = folder.path + "/x"
    let x = Golden.images["rgb.png"]!
    try torchvision.io.writeJPEG(x, path, quality: 95)
    #expect(try torchvision.io.readImage(path).shape == x.shape)
    #expect(try torchvision.io.readImage(path, mode: .gray).shape == [1, 23, 37])
    let bytes = try torchvision.io.readFile(Golden.path("images/rgb.jpg"))
    #expect(try distance(torchvision.io.decodeJPEG(bytes), Golden.images["rgb.jpg"])! <= 1)
    #expect(try torchvision.io.decodeImage(bytes, mode: .rgba).shape == [4, 23, 37])
    #expect(refusal { _ = try torchvision.io.decodePNG(bytes) } == "decodePNG: the bytes are no PNG file")
    let png = try torchvision.io.encodePNG(x, compressionLevel: 0)
    #expect(try png.count > 23 * 37 * 3 && distance(torchvision.io.decodePNG(png), x) == 0)
    try torchvision.io.writeFile(path, png)
    #expect(try distance(torchvision.io.readPNG(path), x) == 0)
    #expect(refusal { _ = try torchvision.io.encodeJPEG(x, quality: 0) }.contains("quality 0"))
    let webp = try torchvision.io.readFile(Golden.path("images/lossy.webp"))
    #expect(try distance(torchvision.io.decodeWebP(webp), Golden.images["lossy.webp"])! <= 1)
  }
}

@Suite struct GridTests {
  @Test func savesGrids() throws {
    let folder = try Scratch(), path = folder.path + "/x"
    let images = (0..<3).map { torch.full([1, 2, 2], .double(Double($0) / 2)) }
    try torchvision.utils.saveImage(images, path, format: "png", nrow: 2, padding: 1)
    let grid = try Image(path)
    #expect(grid.width == 7 && grid.height == 7 && grid.mode == .rgb)
    #expect(grid[4, 1] == [128, 128, 128] && grid[1, 4] == [255, 255, 255] && grid[5, 5] == [0, 0, 0])
    #expect(torchvision.utils.makeGrid(images[1]).shape == [3, 2, 2])
    #expect(torchvision.utils.makeGrid(torch.ones(2, 3)).shape == [3, 2, 3])
    #expect(refusal { _ = torchvision.utils.makeGrid(torch.ones(2)) }.contains("makeGrid: [2] float32"))
    #expect(refusal { _ = torchvision.utils.makeGrid(images, nrow: 0) }.contains("nrow 0"))
    #expect(
      refusal { try torchvision.utils.saveImage(torch.ones(5, 2, 2), path, format: "png") }.contains(
        "ToImage"))
  }

  /// Sums of the pixels times their numbers, from torchvision.
  @Test func drawsBoxes() {
    let row: [UInt8] = (0..<72).map { UInt8($0) }
    let image = Image(.l, width: 9, height: 8, pixels: row).convert(.rgb).tensor()
    let boxes = torch.tensor([[1.0, 2, 6, 5], [3.7, 0, 8, 7]])
    func sums(_ x: Tensor) -> [Double] {
      (x.to(.float64) * torch.arange(1, 73).view(8, 9)).sum(dim: [1, 2]).toArray(Double.self)
    }
    typealias U = torchvision.utils
    #expect(sums(U.drawBoundingBoxes(image, boxes)) == [57034, 171_946, 84394])
    #expect(
      sums(U.drawBoundingBoxes(image, boxes, colors: [[255, 0, 0], [0, 128, 7]], width: 2))
        == [173_444, 221_124, 37204])
    #expect(
      sums(U.drawBoundingBoxes(image, boxes, colors: [[250, 10, 20]], fill: true)) == [472_894, 60476, 77575])
    let grey = U.drawBoundingBoxes(image[0].unsqueeze(0).to(.float32) / 255, boxes)
    #expect(grey.shape == [3, 8, 9] && abs(grey.sum().item() - 28.8118) < 1e-3)
    #expect(
      refusal { _ = U.drawBoundingBoxes(image, torch.tensor([[5, 0, 1, 2]])) }.contains("in this order"))
    #expect(refusal { _ = U.drawBoundingBoxes(image, boxes, colors: [[1]]) }.contains("red, green"))
  }
}
