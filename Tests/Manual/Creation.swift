import Foundation
import Testing
import Torch

extension ManualTests {
  @Test func tensors() throws {
    area("torch.tensors") { entry in
      entry("torch.set_printoptions", as: "torch.setPrintOptions(") {
        shown(torch.setPrintOptions(precision: 2))
        same("\(x)", "tensor([ 0.50, -1.25,  2.00])")
        torch.setPrintOptions(threshold: 5, edgeitems: 1, profile: "default")
        same("\(torch.arange(9))", "tensor([0,  ..., 8])")
        torch.setPrintOptions(linewidth: 20, profile: "full")
        same("\(torch.arange(8))", "tensor([0, 1, 2, 3,\n        4, 5, 6, 7])")
        torch.setPrintOptions(profile: "default")
      }
      entry("torch.tensor") {
        same(torch.tensor([[1, 2], [3, 4]]), [[1, 2], [3, 4]])
        same(torch.tensor([1, 2]).dtype, torch.int64)
        same(torch.tensor([1, 2.5]).dtype, torch.float32)
        same(torch.tensor([true]).dtype, torch.bool)
      }
      entry("torch.float") { same(torch.zeros(2, dtype: shown(torch.float)).dtype, torch.float32) }
      entry("torch.int64") { same(torch.zeros(2, dtype: shown(torch.int64)).dtype, torch.long) }
      entry("torch.is_tensor") {
        holds(shown(torch.isTensor(x)))
        holds(!torch.isTensor(1.0))
      }
      entry("torch.is_storage") {
        holds(shown(torch.isStorage(x.storage())))
        holds(!torch.isStorage(x))
      }
      entry("torch.set_default_tensor_type") {
        shown(torch.setDefaultTensorType(torch.DoubleTensor))
        same(torch.zeros(2).dtype, torch.float64)
        torch.setDefaultTensorType("torch.FloatTensor")
        same(torch.zeros(2).dtype, torch.float32)
        refuses("floating-point") { torch.setDefaultTensorType(torch.LongTensor) }
      }
      entry("torch.numel") { same(torch.numel(m), 6) }
      entry("torch.Size") { same("\(shown(torch.Size([3, 4, 5])))", "torch.Size([3, 4, 5])") }

    }
  }

  @Test func creation() throws {
    area("torch.creation") { entry in
      entry("torch.eye") {
        same(torch.eye(2, 3), [[1, 0, 0], [0, 1, 0]])
        same(torch.eye(2, 3, out: torch.Tensor()), [[1, 0, 0], [0, 1, 0]])
      }
      entry("torch.linspace") {
        same(torch.linspace(3, 10, 5), [3, 4.75, 6.5, 8.25, 10])
        same(torch.linspace(3, 10, 5, out: torch.Tensor()), [3, 4.75, 6.5, 8.25, 10])
      }
      entry("torch.logspace") {
        same(torch.logspace(-1, 1, 3), [0.1, 1, 10])
        same(torch.logspace(-1, 1, 3, out: torch.Tensor()), [0.1, 1, 10])
      }
      entry("torch.ones") {
        same(torch.ones(2, 3), [[1, 1, 1], [1, 1, 1]])
        same(torch.ones([2, 3]).shape, [2, 3])
        same(torch.ones(2, 3, out: torch.Tensor()), [[1, 1, 1], [1, 1, 1]])
      }
      entry("torch.zeros") {
        same(torch.zeros(2, 3), [[0, 0, 0], [0, 0, 0]])
        same(torch.zeros([2, 3]).shape, [2, 3])
        same(torch.zeros(2, 3, out: torch.Tensor()), [[0, 0, 0], [0, 0, 0]])
      }
      entry("torch.rand") {
        same(torch.rand(2, 2), [[0.496257, 0.768222], [0.0884774, 0.13203]])
        torch.manualSeed(0)
        same(torch.rand(2, 2, out: torch.Tensor()), [[0.496257, 0.768222], [0.0884774, 0.13203]])
      }
      entry("torch.randn") {
        same(torch.randn(2), [1.541, -0.293429])
        torch.manualSeed(0)
        same(torch.randn(2, out: torch.Tensor()), [1.541, -0.293429])
      }
      entry("torch.randperm") {
        same(torch.randperm(4), [0, 1, 3, 2])
        torch.manualSeed(0)
        same(torch.randperm(4, out: torch.LongTensor()), [0, 1, 3, 2])
      }
      entry("torch.arange") {
        same(torch.arange(1, 2.5, 0.5), [1, 1.5, 2])
        same(torch.arange(3), [0, 1, 2])
        same(torch.arange(1, 2.5, 0.5, out: torch.Tensor()), [1, 1.5, 2])
      }
      entry("torch.range") {
        same(torch.range(1, 4), [1, 2, 3, 4])
        same(torch.range(1, 4, out: torch.Tensor()), [1, 2, 3, 4])
      }
      entry("torch.normal") {
        same(torch.normal(x, p), [0.885249, -1.39671, -2.35758])
        same(torch.normal(1, p).shape, [3])
        same(torch.normal(x, std: 0), [0.5, -1.25, 2])
        same(torch.normal(0, 1, [2, 2]).shape, [2, 2])
        torch.manualSeed(0)
        same(torch.normal(x, p, out: torch.Tensor()), [0.885249, -1.39671, -2.35758])
      }
      entry("torch.from_numpy") {
        let array = numpy.array([1, 2, 3]), t = shown(torch.fromNumpy(array))
        t[0] = -1
        same(array.tolist(), [-1, 2, 3])
        same(t.dtype, torch.int64)
      }

    }
  }

  @Test func random() throws {
    area("torch.random") { entry in
      entry("torch.bernoulli") {
        same(torch.bernoulli(torch.tensor([0.1, 0.5, 0.9])), [0, 0, 1])
        torch.manualSeed(0)
        same(torch.bernoulli(torch.tensor([0.1, 0.5, 0.9]), out: torch.Tensor()), [0, 0, 1])
      }
      entry("torch.multinomial") {
        same(torch.multinomial(torch.tensor([0, 10, 3.0]), 4, replacement: true), [2, 1, 1, 2])
        torch.manualSeed(0)
        same(
          torch.multinomial(torch.tensor([0, 10, 3.0]), 4, replacement: true, out: torch.LongTensor()),
          [2, 1, 1, 2])
      }
      entry("torch.manual_seed") {
        same(shown(torch.manualSeed(1)).initialSeed(), 1)
        same(torch.rand(2), [0.757632, 0.279311])
      }
      entry("torch.initial_seed") {
        torch.manualSeed(7)
        same(torch.initialSeed(), 7)
      }
      entry("torch.get_rng_state") { same(torch.getRngState().shape, [5056]) }
      entry("torch.set_rng_state") {
        let state = torch.getRngState(), numbers = torch.rand(3).toArray(Float.self)
        shown(torch.setRngState(state))
        same(torch.rand(3).toArray(Float.self), numbers)
      }
      entry("torch.default_generator") {
        same(torch.rand(2, generator: shown(torch.defaultGenerator)), [0.496257, 0.768222])
      }
      entry("torch._C.Generator", as: "torch.Generator()") {
        let g = shown(torch.Generator()).manualSeed(0)
        same(torch.rand(2, generator: g), [0.496257, 0.768222])
      }

    }
  }

  @Test func serialization() throws {
    try area("torch.serialization") { entry in
      try entry("torch.save") {
        try inFolder { file in
          try shown(torch.save(["epoch": 3, "x": .tensor(x)], file))
          same(try torch.load(file)["epoch"].int, 3)
        }
      }
      try entry("torch.load") {
        try inFolder { file in
          let t = x
          try torch.save([t, t[1...]], file)
          let both = shown(try torch.load(file, mapLocation: ["cuda:1": "cuda:0"]))
          same(both[1].tensor!, [-1.25, 2])
          holds(both[0].tensor!.storage() == both[1].tensor!.storage())
          var places: [String] = []
          _ = try torch.load(file) { storage, location in
            places.append(location)
            return storage
          }
          same(places, ["cpu"])
        }
      }
      try entry("torch.serialization.register_package") {
        try inFolder { file in
          shown(
            torch.serialization.registerPackage(
              5, { $0.bytes == 52 ? "attic" : nil }, { $1 == "attic" ? Storage(bytes: $0.bytes) : nil }))
          try torch.save(torch.ones(13), file)
          var places: [String] = []
          let loaded = try torch.load(file) { _, location in
            places.append(location)
            return nil
          }
          same(places, ["attic"])
          same(loaded.tensor!.shape, [13])
        }
      }

    }
  }

  @Test func parallelism() throws {
    area("torch.parallelism") { entry in
      let threads = torch.getNumThreads()
      entry("torch.get_num_threads") { holds(shown(torch.getNumThreads()) >= 1) }
      entry("torch.set_num_threads") {
        shown(torch.setNumThreads(1))
        same(torch.getNumThreads(), 1)
        torch.setNumThreads(threads)
      }

    }
  }
}

/// Runs `body` with the name of a file in a folder that is gone afterwards.
func inFolder(_ body: (_ file: String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.appending(path: "file.pt").path())
}
