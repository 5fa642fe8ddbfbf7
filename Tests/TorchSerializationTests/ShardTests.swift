import Foundation
import TestSupport
import Testing
import TorchCore

@testable import TorchSerialization

/// safetensors in several files.
@Suite struct ShardTests {
  private var expected: OrderedDictionary<String, Tensor> {
    let x = torch.arange(4, dtype: .float32)
    return ["a": x, "b.weight": x.to(.float16), "c": x.view(2, 2)]
  }

  private func expectEqual(_ tensors: OrderedDictionary<String, Tensor>) throws {
    #expect(Set(tensors.keys) == Set(expected.keys))
    for (name, tensor) in expected {
      let found = try #require(tensors[name])
      #expect(found.dtype == tensor.dtype && found.shape == tensor.shape && content(found) == content(tensor))
    }
  }

  @Test func fromPython() throws {
    let folder = resources.appendingPathComponent("sharded").path
    try expectEqual(safetensors.loadSharded(folder))
    try expectEqual(safetensors.loadSharded(folder + "/model.safetensors.index.json", mmap: true))
  }

  @Test func roundTrip() throws {
    let scratch = try Scratch(), folder = scratch.path + "/new"
    try safetensors.saveSharded(expected, folder, maxShardSize: 24)
    let names = [
      "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors", "model.safetensors.index.json",
    ]
    func list() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
    #expect(try list() == names)
    try expectEqual(safetensors.loadSharded(folder))
    if Python.isThere { try runFixtures(["shards", folder]) }
    // A tensor that is larger than a part has one of its own.
    try safetensors.saveSharded(expected, folder, maxShardSize: 1)
    #expect(try list().count == 4)
    try expectEqual(safetensors.loadSharded(folder))
    try Data().write(to: URL(fileURLWithPath: folder + "/model-card.txt"))
    try safetensors.saveSharded(expected, folder)
    #expect(try list() == ["model-card.txt", "model.safetensors"])
    try expectEqual(safetensors.loadSharded(folder))
    try safetensors.saveSharded([:], folder)
    #expect(try safetensors.loadSharded(folder).isEmpty)
  }

  @Test func indexesThatLie() throws {
    let folder = try Scratch()
    func expect(_ index: String, _ words: String, _ location: SourceLocation = #_sourceLocation) throws {
      try Data(index.utf8).write(to: URL(fileURLWithPath: folder.path + "/model.safetensors.index.json"))
      let message = complaint { _ = try safetensors.loadSharded(folder.path) }
      #expect(message?.contains(words) == true, "\(message ?? "no error")", sourceLocation: location)
    }
    try safetensors.saveFile(expected, folder.path + "/part")
    for name in ["../part", "/etc/passwd", "", ".hidden"] {
      try expect("{\"weight_map\": {\"a\": \"\(name)\"}}", "names the file")
    }
    try expect("{\"weight_map\": {\"a\": 1}}", "names the file")
    try expect("{\"weight_map\": [1]}", "no 'weight_map'")
    try expect("{\"weight_map\": {\"a\": \"none\"}}", "its part 'none' cannot be opened")
    try expect("{\"weight_map\": {\"z\": \"part\"}}", "lacks the tensor 'z'")
    try expect("{", "is damaged")
    let message = complaint { _ = try safetensors.loadSharded(folder.path + "/nowhere") }
    #expect(message?.contains("No such file") == true)
  }
}
