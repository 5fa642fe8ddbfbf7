import Foundation
import Testing
import Torch
import TorchHub

extension ManualTests {
  @Test func data() throws {
    let inputs = torch.arange(10, dtype: .float32).view(5, 2), targets = torch.arange(5)
    let pairs = TensorDataset(inputs, targets)
    func orders(_ sampler: some Sampler) -> [Int] { Array(sampler) }
    try area("utils.data") { entry in
      entry("utils.data.Dataset") {
        let squares = shown(Squares() as any torch.utils.data.Dataset<Tensor>)
        same(torch.utils.data.DataLoader(Squares(), batchSize: 3).map { $0.toArray(Int.self) }, [[0, 1, 4]])
        same(squares.count, 3)
      }
      entry("utils.data.Dataset.__len__", as: ".count") { same(pairs.count, 5) }
      entry("utils.data.Dataset.__getitem__", as: "[") {
        same(pairs[2].0, [4, 5])
        same(pairs[2].1, 2)
      }
      entry("utils.data.TensorDataset") {
        let (input, target) = shown(torch.utils.data.TensorDataset(inputs, targets))[1]
        same(input, [2, 3])
        same(target, 1)
        refuses("must be equal") { _ = torch.utils.data.TensorDataset(inputs, torch.arange(4)) }
      }
      entry("utils.data.DataLoader") {
        let loader = shown(
          torch.utils.data.DataLoader(
            pairs, batchSize: 2, shuffle: true, numWorkers: 2, dropLast: true,
            collate: torch.utils.data.defaultCollate))
        same(loader.count, 2)
        same(loader.map { $0.1.toArray(Int.self) }, [[1, 4], [2, 3]])
        same(
          torch.utils.data.DataLoader(pairs, batchSize: 2).map { $0.1.toArray(Int.self) },
          [[0, 1], [2, 3], [4]])
        let backwards = torch.utils.data.DataLoader(
          pairs, sampler: Backwards(), numWorkers: 1, pinMemory: false)
        same(backwards.map { $0.1.toArray(Int.self) }, [[4], [3], [2], [1], [0]])
        same(backwards.count, 5)
      }
      try entry("utils.data.default_collate") {
        let (input, target) = try shown(torch.utils.data.defaultCollate([pairs[3], pairs[1]]))
        same(input, [[6, 7], [2, 3]])
        same(target, [3, 1])
        same(
          try torch.utils.data.defaultCollate([["a": 1, "b": 2.5], ["a": 3, "b": 4.5]])["b"]!, [2.5, 4.5])
      }
      entry("utils.data.sampler.Sampler", as: "Backwards()") { same(orders(Backwards()), [4, 3, 2, 1, 0]) }
      entry("utils.data.sampler.SequentialSampler") {
        same(orders(torch.utils.data.sampler.SequentialSampler(pairs)), [0, 1, 2, 3, 4])
      }
      entry("utils.data.sampler.RandomSampler") {
        same(orders(torch.utils.data.sampler.RandomSampler(pairs)), [1, 3, 4, 2, 0])
      }
      entry("utils.data.sampler.SubsetRandomSampler") {
        same(orders(torch.utils.data.sampler.SubsetRandomSampler([7, 8, 9])), [9, 7, 8])
      }
      entry("utils.data.sampler.WeightedRandomSampler") {
        same(
          orders(torch.utils.data.sampler.WeightedRandomSampler([0.1, 0.9, 0.4], 5, replacement: true)),
          [2, 1, 1, 2, 1])
      }
    }
  }

  @Test func modelZoo() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "zoo-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let weights = try torch.save(["w": .tensor(torch.tensor([1, 2]))])
    func offered(_ name: String) -> String {
      _ = FileManager.default.createFile(atPath: "\(folder)/\(name)", contents: Data(weights))
      return "file://\(folder)/\(name)"
    }
    func lies(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(folder)/\(name)") }
    func set(_ name: String, _ value: String, _ body: () throws -> Void) rethrows {
      let old = ProcessInfo.processInfo.environment[name]
      setenv(name, value, 1)
      defer { if let old { setenv(name, old, 1) } else { unsetenv(name) } }
      try body()
    }
    let url = offered("net.pth")
    try area("utils.model_zoo") { entry in
      try entry("utils.model_zoo.load_url", as: "modelZoo.loadURL") {
        let state = try shown(torch.utils.modelZoo.loadURL(url, modelDir: folder + "/a"))
        same(state["w"]!, [1, 2])
        holds(lies("a/net.pth"))
      }
      try entry("env.TORCH_HOME", as: "TORCH_HOME") {
        try set("TORCH_HOME", folder) {
          _ = try torch.hub.loadStateDictFromURL(url)
          same(torch.hub.getDir(), folder + "/hub")
          holds(lies("hub/checkpoints/net.pth"))
        }
        shown("TORCH_HOME")
      }
      try entry("env.TORCH_MODEL_ZOO", as: "TORCH_MODEL_ZOO") {
        try set("TORCH_MODEL_ZOO", folder + "/zoo") {
          _ = try torch.utils.modelZoo.loadURL(url)
          holds(lies("zoo/net.pth"))
        }
        shown("TORCH_MODEL_ZOO")
      }
    }
    examples(264...264) { example in
      example(264) {
        var text = ""
        do {
          _ = try torch.utils.modelZoo.loadURL(offered("resnet18-5c106cde.pth"), modelDir: folder + "/b")
        } catch { text = "\(error)" }
        holds(text.contains("instead of 5c106cde") && !lies("b/resnet18-5c106cde.pth"))
      }
    }
  }
}

private struct Squares: torch.utils.data.Dataset {
  let count = 3
  subscript(index: Int) -> Tensor { torch.tensor(index * index) }
}

/// The last sample first.
private struct Backwards: Sampler {
  let count = 5
  func makeIterator() -> ReversedCollection<Range<Int>>.Iterator { (0..<count).reversed().makeIterator() }
}
