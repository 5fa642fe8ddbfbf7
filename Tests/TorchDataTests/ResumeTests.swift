import Testing
import TorchCore
import TorchSerialization

@testable import TorchData

/// A sample is its number and a random one.
private struct Noise: Dataset {
  let count = 23
  subscript(index: Int) -> Tensor { torch.tensor([index, torch.randint(1000, []).item(Int.self)]) }
}

private struct NoiseStream: IterableDataset {
  func stream() -> SampleStream<Tensor> {
    var next = torch.utils.data.getWorkerInfo()?.id ?? 0
    return SampleStream {
      guard next < 23 else { return nil }
      defer { next += torch.utils.data.getWorkerInfo()?.numWorkers ?? 1 }
      return torch.tensor([next, torch.randint(1000, []).item(Int.self)])
    }
  }
}

/// A run of three epochs that is broken off after each possible batch goes on in a new loader with the batches that an
/// unbroken run has, random numbers in them included.
@Suite struct ResumeTests {
  private typealias Rows = [[Int]]
  private func rows(_ batch: Tensor) -> [Int] { batch.toArray(Int.self) }

  /// The batches of three epochs; `stop` says after how many batches a new loader takes over, by way of a state.
  private func run<D: DataSource>(_ make: () -> DataLoader<D>, stop: Int? = nil) throws -> Rows
  where D.Batch == Tensor {
    torch.manualSeed(1)
    var loader = make(), result: Rows = [], epoch = 0
    while epoch < 3 {
      var isStopped = false
      for batch in loader {
        result.append(rows(batch))
        if result.count == stop {
          isStopped = true
          break
        }
      }
      if isStopped {
        let state = try torch.load(torch.save(loader.stateDict())), random = torch.getRngState()
        torch.manualSeed(99)
        loader = make()
        try loader.loadStateDict(state)
        torch.setRngState(random)
      } else {
        epoch += 1
      }
    }
    return result
  }

  private func check<D: DataSource>(_ make: () -> DataLoader<D>, at: SourceLocation = #_sourceLocation) throws
  where D.Batch == Tensor {
    try withGenerator(Generator()) {
      let whole = try run(make)
      #expect(whole.count == 18 && whole[0] != whole[6], sourceLocation: at)
      for stop in 1...14 {
        #expect(try run(make, stop: stop) == whole, "broken off after \(stop)", sourceLocation: at)
      }
    }
  }

  @Test(arguments: [0, 1, 2, 8]) func epochsGoOn(_ workers: Int) throws {
    try check { DataLoader(Noise(), batchSize: 4, numWorkers: workers) }
    try check { DataLoader(Noise(), batchSize: 4, shuffle: true, numWorkers: workers) }
    try check {
      DataLoader(
        Noise(), batchSize: 4, shuffle: true, numWorkers: workers, generator: torch.Generator().manualSeed(4))
    }
    try check {
      let sampler = WeightedRandomSampler(
        (0..<23).map(Double.init), 23, generator: torch.Generator().manualSeed(4))
      return DataLoader(Noise(), batchSize: 4, sampler: sampler, numWorkers: workers)
    }
    try check {
      let sampler = RandomSampler(Noise(), generator: torch.Generator().manualSeed(4))
      return DataLoader(Noise(), batchSampler: BatchSampler(sampler, 4, false), numWorkers: workers)
    }
    if workers > 0 {
      try check {
        DataLoader(Noise(), batchSize: 4, shuffle: true, numWorkers: workers, persistentWorkers: true)
      }
    }
  }

  @Test(arguments: [0, 1, 2]) func streamsGoOn(_ workers: Int) throws {
    try check { DataLoader(NoiseStream(), batchSize: 4, numWorkers: workers) }
  }

  @Test func statesBetweenEpochsAndOfDistributedSamplers() throws {
    let sampler = DistributedSampler(Noise(), numReplicas: 2, rank: 0)
    sampler.setEpoch(3)
    let loader = DataLoader(Noise(), batchSize: 4, sampler: sampler)
    let whole = loader.map { rows($0)[0] }
    let epoch = loader.makeIterator()
    _ = epoch.next()
    let other = DataLoader(
      Noise(), batchSize: 4, sampler: DistributedSampler(Noise(), numReplicas: 2, rank: 0))
    try other.loadStateDict(loader.stateDict())
    #expect(other.map { rows($0)[0] } == Array(whole.dropFirst()))

    func random() -> DataLoader<Noise> {
      DataLoader(Noise(), batchSize: 4, shuffle: true, generator: torch.Generator().manualSeed(4))
    }
    let first = random(), second = random()
    _ = first.map { rows($0) }
    try second.loadStateDict(first.stateDict())
    #expect(second.map { rows($0)[0] } == first.map { rows($0)[0] })
  }

  @Test func statesThatAreNoneAreRefused() {
    let loader = DataLoader(Noise(), batchSize: 4, shuffle: true)
    _ = loader.makeIterator().next()
    let state = loader.stateDict()
    let wrong: [(String, Value)] = [
      ("batches", -1), ("batches", "x"), ("seed", "x"), ("seed", .none), ("generator", 3),
      ("generator", .tensor(torch.zeros(3))), ("workers", .none), ("workers", [1]),
      ("workers", .list([.tensor(torch.zeros(5056, dtype: .uint8))])),
    ]
    for (key, value) in wrong {
      var bad = state
      bad[key] = value
      #expect(throws: TorchError.self, "\(key) \(value)") { try loader.loadStateDict(bad) }
    }
    #expect(throws: TorchError.self) { try loader.loadStateDict(.none) }
    #expect(throws: Never.self) { try loader.loadStateDict(state) }
  }
}
