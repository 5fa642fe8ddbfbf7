import Testing
import TorchCore

@testable import TorchData

/// Numbers that the workers of a loader take in turns.
private struct Count: IterableDataset {
  let count: Int
  func stream() -> SampleStream<Tensor> {
    let worker = torch.utils.data.getWorkerInfo()
    var next = worker?.id ?? 0
    return SampleStream {
      guard next < count else { return nil }
      defer { next += worker?.numWorkers ?? 1 }
      return torch.tensor(next)
    }
  }
}

/// Streams of different lengths in each worker.
private struct Uneven: IterableDataset {
  func stream() -> SampleStream<Tensor> {
    let id = torch.utils.data.getWorkerInfo()?.id ?? 0
    var next = 0
    return SampleStream {
      guard next < [1, 7, 3][id] else { return nil }
      defer { next += 1 }
      return torch.tensor(100 * id + next)
    }
  }
}

private struct Broken: IterableDataset {
  let isLate: Bool
  func stream() throws -> SampleStream<Tensor> {
    if !isLate { throw TorchError("no file") }
    var next = 0
    return SampleStream {
      next += 1
      if next == 4 { throw TorchError("line 4 is damaged") }
      return torch.tensor(next)
    }
  }
}

/// Batches of PyTorch 2.15.
@Suite struct StreamTests {
  private func batches<D: IterableDataset>(_ data: D, _ workers: Int, dropLast: Bool = false) -> [[Int]]
  where D.Batch == Tensor {
    DataLoader(data, batchSize: 2, numWorkers: workers, dropLast: dropLast).map { $0.toArray(Int.self) }
  }

  @Test func workersTakeTurns() {
    #expect(batches(Count(count: 11), 0) == [[0, 1], [2, 3], [4, 5], [6, 7], [8, 9], [10]])
    #expect(batches(Count(count: 11), 1) == [[0, 1], [2, 3], [4, 5], [6, 7], [8, 9], [10]])
    #expect(batches(Count(count: 11), 2) == [[0, 2], [1, 3], [4, 6], [5, 7], [8, 10], [9]])
    #expect(batches(Count(count: 11), 3) == [[0, 3], [1, 4], [2, 5], [6, 9], [7, 10], [8]])
    #expect(batches(Count(count: 11), 2, dropLast: true) == [[0, 2], [1, 3], [4, 6], [5, 7], [8, 10]])
    #expect(batches(Count(count: 11), 3, dropLast: true) == [[0, 3], [1, 4], [2, 5], [6, 9], [7, 10]])
    #expect(batches(Uneven(), 1) == [[0]])
    #expect(batches(Uneven(), 2) == [[0], [100, 101], [102, 103], [104, 105], [106]])
    #expect(
      batches(Uneven(), 3) == [[0], [100, 101], [200, 201], [102, 103], [202], [104, 105], [106]])
    #expect(batches(Count(count: 0), 2) == [])
    let persistent = DataLoader(Uneven(), batchSize: 2, numWorkers: 2, persistentWorkers: true)
    for _ in 0..<3 { #expect(Array(persistent).count == 5) }
    withGenerator(Generator().manualSeed(0)) {
      _ = batches(Count(count: 3), 2)
      #expect(torch.rand(1).item(Float.self) == 0.08847743272781372)
    }
  }

  @Test func streamsFollowEachOther() {
    #expect(batches(Count(count: 3) + Count(count: 2), 0) == [[0, 1], [2, 0], [1]])
    #expect(batches(ChainDataset<Count>([]), 0) == [])
    #expect(DataLoader(Count(count: 3), batchSize: nil).map { $0.item(Int.self) } == [0, 1, 2])
    #expect(DataLoader(Count(count: 3), batchSize: 2) { $0.count }.map { $0 } == [2, 1])
  }

  @Test(arguments: [0, 2]) func errorsReachTheCaller(_ workers: Int) {
    func error(_ isLate: Bool) -> String {
      do {
        try withError { for _ in DataLoader(Broken(isLate: isLate), batchSize: 2, numWorkers: workers) {} }
      } catch { return "\(error)" }
      return "none"
    }
    #expect(error(false) == "DataLoader: no file")
    #expect(error(true) == "DataLoader: sample 3 of the stream: line 4 is damaged")
    #expect(throws: TorchError.self) { try withError { _ = DataLoader(Count(count: 1), shuffle: true) } }
    #expect(throws: TorchError.self) { try withError { _ = DataLoader(Count(count: 1)).count } }
  }
}
