import Foundation
import Torch
import TorchVision

extension FileReader {
  static let datasets: [FileReader] = [
    FileReader(name: "idx", recipes: idxFiles) { path in
      _ = try torchvision.datasets.readIDX(path).sum().item()
    },
    FileReader(name: "lmdb", recipes: whole("mdb")) { path in
      let database = try LMDBFile(path)
      for i in 0..<min(database.count, 1000) { _ = try database.entry(i) }
    },
    FileReader(name: "coco", recipes: [annotations]) { path in
      let objects = try torchvision.datasets.CocoDetection("/nowhere", path)
      for i in 0..<min(objects.count, 10) { _ = try? objects[i] }
      let captions = try torchvision.datasets.CocoCaptions("/nowhere", path)
      for i in 0..<min(captions.count, 10) { _ = try? captions[i] }
    },
    FileReader(name: "cifar", recipes: batches) { path in
      let root = path + "-cifar", folder = root + "/cifar-10-batches-py", files = FileManager.default
      defer { try? files.removeItem(atPath: root) }
      try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for name in ["test_batch", "batches.meta"] {
        try files.createSymbolicLink(atPath: "\(folder)/\(name)", withDestinationPath: path)
      }
      _ = try torchvision.datasets.CIFAR10(root, train: false)[0]
    },
    FileReader(name: "archive", recipes: archives) { path in
      let folder = path + "-archive", files = FileManager.default
      defer { try? files.removeItem(atPath: folder) }
      try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try unpackTar(path, into: folder)
    },
  ]

  /// Numbers of every type, in files of every number of dimensions.
  private static let idxFiles: [Recipe] = [8, 9, 11, 12, 13, 14].map { kind in
    let size = [8: 1, 9: 1, 11: 2, 14: 8][kind] ?? 4, shape = [2, 3, 1].prefix(kind % 3 + 1)
    var header: [UInt8] = [0, 0, UInt8(kind), UInt8(shape.count)]
    for size in shape { header += [0, 0, 0, UInt8(size)] }
    return Recipe("type \(kind)", [header, (0..<shape.reduce(size, *)).map { UInt8($0) }]) {
      $0.flatMap { $0 }
    }
  }

  private static let annotations = Recipe(
    "annotations",
    Array(
      """
      {"images": [{"id": 1, "file_name": "a.jpg", "width": 2, "height": 3}, {"id": 2, "file_name": "b.jpg"}],
      "annotations": [{"id": 7, "image_id": 1, "category_id": 3, "bbox": [0, 1.5, 2, 3e0], "caption": "a \\u00fc"},
      {"id": 8, "image_id": 1, "category_id": 3, "caption": ""}], "categories": [{"id": 3, "name": "cat"}]}
      """.utf8),
    words: [
      "{", "}", "[", "]", ",", ":", "\"", "null", "-1", "1e999", "\\ud800", "\"id\"", "\"image_id\"",
      "9223372036854775807",
    ].map { Array($0.utf8) })

  /// Pickles of a test set.
  private static let batches = ["test_batch", "batches.meta", "test", "test_protocol4"].flatMap { name in
    files { $0.lastPathComponent == name }.map {
      Recipe($0.lastPathComponent, bytes($0), words: Pickle.words)
    }
  }

  /// Tar archives, as they are and unpacked from gzip; every block of 512 bytes is a part.
  private static let archives: [Recipe] = whole("gz") + [tar]

  private static var tar: Recipe {
    func block(_ name: String, _ size: Int, _ kind: String) -> [UInt8] {
      var block = [UInt8](repeating: 0, count: 512)
      let digits = String(size, radix: 8), zeros = String(repeating: "0", count: 11)
      let fields = [
        (0, name), (100, "0000644"), (124, zeros.dropLast(digits.count) + digits), (136, zeros), (156, kind),
        (257, "ustar\u{0}00"),
      ]
      for (at, text) in fields { block.replaceSubrange(at..<at + text.utf8.count, with: text.utf8) }
      return block
    }
    let text = Array("hello".utf8) + [UInt8](repeating: 0, count: 507)
    let parts = [
      block("folder/", 0, "5"), block("folder/a", 5, "0"), text, block("././@LongLink", 5, "L"), text,
      block("b", 5, "0"), text,
    ]
    let words = ["../", "/", "L", "x", "5", "2", "77777777777\u{0}", "path="].map { Array($0.utf8) }
    return Recipe("tar", parts, words: words) { parts in
      parts.flatMap { sealed($0) } + [UInt8](repeating: 0, count: 1024)
    }
  }

  /// A header with the sum of its bytes, in which the sum itself counts as spaces.
  private static func sealed(_ block: [UInt8]) -> [UInt8] {
    guard block.count == 512, block[257..<262].elementsEqual("ustar".utf8) else { return block }
    var block = block
    block.replaceSubrange(148..<156, with: [UInt8](repeating: 0x20, count: 8))
    let sum = String(block.reduce(0) { $0 + Int($1) }, radix: 8)
    let digits = String(repeating: "0", count: max(0, 6 - sum.count)) + sum + "\u{0} "
    block.replaceSubrange(148..<156, with: Array(digits.utf8).prefix(8))
    return block
  }
}
