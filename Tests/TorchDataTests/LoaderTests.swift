import Glibc
import Synchronization
import Testing
import TorchCore

@testable import TorchData

private func seeded<R>(_ seed: Int, _ body: () throws -> R) rethrows -> R {
  try withGenerator(Generator().manualSeed(seed), body)
}

/// A sample is its number and a random one.
private struct Noise: Dataset {
  var count = 10
  var delay: UInt32 = 0
  subscript(index: Int) -> (Tensor, Tensor) {
    usleep(delay &* UInt32(index % 3))
    return (torch.tensor(index), torch.randint(100, []))
  }
}

private struct Batch: Equatable, CustomStringConvertible {
  var indices: [Int], noise: [Int]
  init(_ indices: [Int], _ noise: [Int]) { (self.indices, self.noise) = (indices, noise) }
  init(_ batch: (Tensor, Tensor)) { self.init(batch.0.toArray(Int.self), batch.1.toArray(Int.self)) }
  var description: String { "\(indices) \(noise)" }
}

/// How many threads of loaders there are.
private func threads() -> Int {
  guard let folder = opendir("/proc/self/task") else { return -1 }
  defer { closedir(folder) }
  var n = 0
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    guard let file = fopen("/proc/self/task/\(name)/comm", "r") else { continue }
    defer { fclose(file) }
    var text = [CChar](repeating: 0, count: 32)
    if fgets(&text, 32, file) != nil, strcmp(text, "DataLoader\n") == 0 { n += 1 }
  }
  return n
}

/// Every number and order that is compared here is PyTorch 2.15's for the same seeds and workers.
@Suite(.serialized) struct LoaderTests {
  @Test func workersDrawPyTorchsRandomNumbers() {
    let expected: [Int: [[Batch]]] = [
      0: [
        [
          .init([6, 7, 1], [63, 79, 27]), .init([4, 2, 0], [3, 97, 83]), .init([9, 8, 3], [1, 66, 56]),
          .init([5], [99]),
        ],
        [
          .init([2, 5, 7], [94, 33, 26]), .init([8, 6, 4], [19, 91, 54]), .init([9, 3, 0], [24, 41, 69]),
          .init([1], [69]),
        ],
      ],
      1: [
        [
          .init([6, 7, 1], [6, 10, 4]), .init([4, 2, 0], [13, 69, 35]), .init([9, 8, 3], [37, 98, 79]),
          .init([5], [91]),
        ],
        [
          .init([2, 4, 7], [23, 29, 41]), .init([0, 8, 9], [97, 97, 86]), .init([5, 3, 6], [80, 30, 51]),
          .init([1], [87]),
        ],
      ],
      2: [
        [
          .init([6, 7, 1], [6, 10, 4]), .init([4, 2, 0], [24, 2, 24]), .init([9, 8, 3], [13, 69, 35]),
          .init([5], [13]),
        ],
        [
          .init([2, 4, 7], [23, 29, 41]), .init([0, 8, 9], [26, 55, 23]), .init([5, 3, 6], [97, 97, 86]),
          .init([1], [4]),
        ],
      ],
      3: [
        [
          .init([6, 7, 1], [6, 10, 4]), .init([4, 2, 0], [24, 2, 24]), .init([9, 8, 3], [98, 50, 29]),
          .init([5], [13]),
        ],
        [
          .init([2, 4, 7], [23, 29, 41]), .init([0, 8, 9], [26, 55, 23]), .init([5, 3, 6], [90, 25, 58]),
          .init([1], [97]),
        ],
      ],
    ]
    for (workers, epochs) in expected {
      seeded(0) {
        let loader = DataLoader(Noise(delay: 300), batchSize: 3, shuffle: true, numWorkers: workers)
        for epoch in epochs { #expect(loader.map(Batch.init) == epoch) }
      }
    }
    seeded(0) {
      let generator = Generator().manualSeed(7)
      let loader = DataLoader(Noise(), batchSize: 3, shuffle: true, numWorkers: 2, generator: generator)
      #expect(
        loader.map(Batch.init) == [
          .init([1, 3, 5], [93, 35, 77]), .init([7, 9, 4], [10, 3, 56]), .init([6, 2, 8], [91, 80, 42]),
          .init([0], [85]),
        ])
      #expect(torch.rand(1).item(Float.self) == 0.49625658988952637)
      #expect(
        loader.map(Batch.init) == [
          .init([5, 1, 6], [50, 37, 7]), .init([0, 9, 7], [88, 52, 31]), .init([8, 4, 3], [12, 58, 81]),
          .init([2], [46]),
        ])
    }
  }

  @Test func persistentWorkersKeepTheirNumbers() {
    seeded(0) {
      let loader = DataLoader(Noise(), batchSize: 3, shuffle: true, numWorkers: 2, persistentWorkers: true)
      let epochs: [[Batch]] = [
        [
          .init([6, 7, 1], [6, 10, 4]), .init([4, 2, 0], [24, 2, 24]), .init([9, 8, 3], [13, 69, 35]),
          .init([5], [13]),
        ],
        [
          .init([3, 5, 0], [37, 98, 79]), .init([6, 1, 2], [94, 10, 17]), .init([4, 9, 7], [91, 88, 35]),
          .init([8], [73]),
        ],
        [
          .init([2, 4, 7], [66, 39, 0]), .init([0, 8, 9], [76, 31, 98]), .init([5, 3, 6], [10, 48, 3]),
          .init([1], [61]),
        ],
      ]
      for epoch in epochs { #expect(loader.map(Batch.init) == epoch) }
      #expect(torch.rand(1).item(Float.self) == 0.455627977848053)
    }
    // An epoch that is left early, and one begun beside another, which ends then.
    let loader = DataLoader(Noise(), batchSize: 3, numWorkers: 2, persistentWorkers: true)
    for _ in loader { break }
    #expect(loader.map { $0.0.toArray(Int.self) } == [[0, 1, 2], [3, 4, 5], [6, 7, 8], [9]])
    let first = loader.makeIterator()
    #expect(first.next() != nil)
    let second = loader.makeIterator()
    #expect(first.next() == nil && second.next()?.0.toArray(Int.self) == [0, 1, 2])
  }

  @Test(arguments: [0, 1, 2, 8]) func theOrderDoesNotDependOnWorkers(_ workers: Int) {
    seeded(3) {
      let loader = DataLoader(
        Noise(count: 50, delay: 200), batchSize: 4, shuffle: true, numWorkers: workers,
        generator: Generator().manualSeed(3))
      let epochs = (0..<2).map { _ in loader.flatMap { $0.0.toArray(Int.self) } }
      let direct = DataLoader(
        Noise(count: 50), batchSize: 4, shuffle: true, generator: Generator().manualSeed(3))
      #expect(epochs == (0..<2).map { _ in direct.flatMap { $0.0.toArray(Int.self) } })
      #expect(Set(epochs[0]) == Set(0..<50) && epochs[0] != epochs[1])
    }
  }

  @Test(.timeLimit(.minutes(1))) func threadsEndWithTheLoop() {
    for workers in [1, 2, 8] {
      for _ in 0..<5 {
        for _ in DataLoader(Noise(delay: 100), batchSize: 1, numWorkers: workers) { break }
      }
      let loader = DataLoader(Noise(), batchSize: 3, numWorkers: workers)
      #expect(Array(loader).count == 4)
      let iterator = loader.makeIterator()
      while iterator.next() != nil {}
      #expect(threads() == 0, "an iterator at its end still has threads")
    }
    do {
      let loader = DataLoader(Noise(), batchSize: 3, numWorkers: 3, persistentWorkers: true)
      for _ in 0..<3 { #expect(Array(loader).count == 4) }
      #expect(threads() == 3)
    }
    #expect(threads() == 0)
  }

  @Test func workersKnowThemselves() throws {
    struct Ask: Dataset {
      let count = 6
      subscript(index: Int) -> Tensor {
        let info = torch.utils.data.getWorkerInfo()
        return torch.tensor([info?.id ?? -1, info?.numWorkers ?? -1, info?.dataset is Ask ? 1 : 0])
      }
    }
    #expect(torch.utils.data.getWorkerInfo() == nil)
    #expect(DataLoader(Ask(), batchSize: nil).map { $0.toArray(Int.self)[0] } == [-1, -1, -1, -1, -1, -1])
    let rows = DataLoader(Ask(), batchSize: nil, numWorkers: 2).map { $0.toArray(Int.self) }
    #expect(rows == [[0, 2, 1], [1, 2, 1], [0, 2, 1], [1, 2, 1], [0, 2, 1], [1, 2, 1]])

    let started = Mutex<[Int]>([])
    let loader = DataLoader(
      Noise(), batchSize: 3, numWorkers: 2,
      workerInitFn: { id in
        started.withLock { $0.append(id) }
        torch.manualSeed(id)
      })
    seeded(0) {
      let noise = loader.map { $0.1.toArray(Int.self) }
      let direct = [0, 1].map { seed in seeded(seed) { torch.randint(100, [6]).toArray(Int.self) } }
      #expect(noise[0] + noise[2] == direct[0] && noise[1] + noise[3].prefix(1) == Array(direct[1][..<4]))
    }
    #expect(started.withLock { $0.sorted() } == [0, 1])
    #expect(throws: TorchError.self) {
      try withError {
        for _ in DataLoader(Noise(), numWorkers: 1, workerInitFn: { _ in throw TorchError("no") }) {}
      }
    }
  }

  @Test(.timeLimit(.minutes(1))) func aWorkerMayTakeTooLong() {
    struct Slow: Dataset {
      let count = 4
      subscript(index: Int) -> Tensor {
        usleep(index == 1 ? 1_000_000 : 0)
        return torch.tensor(index)
      }
    }
    var given = 0, message = ""
    do {
      try withError { for _ in DataLoader(Slow(), numWorkers: 2, timeout: 0.3) { given += 1 } }
    } catch { message = "\(error)" }
    #expect(given == 1 && message == "DataLoader: worker 1 has not read its batch in 0.3 seconds")
    #expect(Array(DataLoader(Slow(), numWorkers: 2, timeout: 30)).count == 4)
  }

  @Test func settingsThatContradictAreErrors() {
    func refused(_ body: () -> Void) -> Bool {
      do { try withError(body) } catch { return true }
      return false
    }
    let sampler = SequentialSampler(count: 10)
    #expect(refused { _ = DataLoader(Noise(), shuffle: true, sampler: sampler) })
    #expect(refused { _ = DataLoader(Noise(), batchSize: 2, batchSampler: [[1]]) })
    #expect(refused { _ = DataLoader(Noise(), batchSize: 0) })
    #expect(refused { _ = DataLoader(Noise(), numWorkers: -1) })
    #expect(refused { _ = DataLoader(Noise(), persistentWorkers: true) })
    #expect(refused { _ = DataLoader(Noise(), numWorkers: 1, timeout: -1) })
    #expect(refused { _ = DataLoader(Noise(), numWorkers: 1, prefetchFactor: 0) })
    #expect(
      DataLoader(Noise(), batchSampler: [[1, 2], [9]]).map { $0.0.toArray(Int.self) } == [[1, 2], [9]])
  }

  @Test func processesShareTheSamples() {
    func shares(_ body: (Int) -> DistributedSampler) -> [[Int]] { (0..<3).map { Array(body($0)) } }
    let data = Noise()
    #expect(
      shares { DistributedSampler(data, numReplicas: 3, rank: $0) } == [
        [4, 5, 0, 2], [1, 3, 8, 4], [7, 9, 6, 1],
      ])
    #expect(
      shares {
        let sampler = DistributedSampler(data, numReplicas: 3, rank: $0)
        sampler.setEpoch(4)
        return sampler
      } == [[0, 6, 2, 5], [4, 7, 8, 0], [9, 3, 1, 4]])
    #expect(
      shares { DistributedSampler(data, numReplicas: 3, rank: $0, shuffle: false) }
        == [[0, 3, 6, 9], [1, 4, 7, 0], [2, 5, 8, 1]])
    #expect(
      shares { DistributedSampler(data, numReplicas: 3, rank: $0, seed: 3) }
        == [[6, 7, 1, 4], [0, 8, 9, 6], [3, 5, 2, 0]])
    #expect(
      shares { DistributedSampler(data, numReplicas: 3, rank: $0, dropLast: true) }
        == [[4, 5, 0], [1, 3, 8], [7, 9, 6]])
    #expect(
      (0..<5).map { Array(DistributedSampler(Noise(count: 2), numReplicas: 5, rank: $0)) }
        == [[0], [1], [0], [1], [0]])
    let sampler = DistributedSampler(data, numReplicas: 3, rank: 2, dropLast: true)
    #expect(sampler.count == 3 && sampler.totalSize == 9)
    #expect(
      DataLoader(data, batchSize: 2, sampler: sampler).map { $0.0.toArray(Int.self) } == [[7, 9], [6]])
    #expect(throws: TorchError.self) {
      try withError { _ = DistributedSampler(data, numReplicas: 2, rank: 2) }
    }
  }
}
