import Glibc
import Testing
import TorchCore

@testable import TorchData

private let numbers = TensorDataset(torch.arange(10, dtype: .float32), torch.arange(10).mul(2))

private func epoch<D: Dataset>(_ loader: DataLoader<D>) -> [[Int]] where D.Batch == (Tensor, Tensor) {
  loader.map { $0.1.toArray(Int.self) }
}

/// Squares that cannot be computed for one number.
private struct Squares: Dataset {
  let count = 20
  var broken: Int?
  var wrong: Int?
  subscript(index: Int) -> (Tensor, Tensor) {
    get throws {
      if index == broken { throw TorchError("the file is missing") }
      if index == wrong { return (torch.ones(2).add(torch.ones(3)), torch.ones(1)) }
      usleep(UInt32(index % 3) * 500)
      return (torch.tensor(Double(index)), torch.tensor(Double(index * index)))
    }
  }
}

private struct Words: Dataset {
  let words = ["a", "bcd", "ef"]
  var count: Int { words.count }
  subscript(index: Int) -> String { words[index] }
}

/// Orders of PyTorch 2.15 for the same seeds.
@Suite struct DataTests {
  private func seeded<R>(_ seed: Int, _ body: () throws -> R) rethrows -> R {
    try withGenerator(Generator().manualSeed(seed), body)
  }

  @Test func batchesComeInPyTorchsOrder() {
    seeded(0) {
      let loader = DataLoader(numbers, batchSize: 3, shuffle: true)
      var first: [[Float]] = []
      for (x, _) in loader { first.append(x.toArray()) }
      #expect(first == [[6, 7, 1], [4, 2, 0], [9, 8, 3], [5]])
      #expect(epoch(loader) == [[4, 8, 14], [0, 16, 18], [10, 6, 12], [2]])
      #expect(torch.rand(2).toArray(Float.self) == [0.455627977848053, 0.6323062777519226])
    }
    seeded(0) {
      let loader = DataLoader(numbers, batchSize: 4, shuffle: true, dropLast: true)
      #expect(epoch(loader) == [[12, 14, 2, 8], [4, 0, 18, 16]] && loader.count == 2)
    }
    seeded(0) {
      #expect(epoch(DataLoader(numbers, batchSize: 3)) == [[0, 2, 4], [6, 8, 10], [12, 14, 16], [18]])
      #expect(torch.rand(1).item(Float.self) == 0.08847743272781372)
    }
    let loader = DataLoader(numbers, batchSize: 3, shuffle: true, generator: Generator().manualSeed(5))
    #expect(epoch(loader) == [[14, 8, 16], [2, 4, 6], [12, 10, 18], [0]])
    #expect(epoch(loader) == [[4, 2, 12], [6, 10, 18], [8, 14, 16], [0]])
  }

  @Test(arguments: [1, 2, 5]) func workersChangeNothing(_ count: Int) {
    seeded(0) {
      let loader = DataLoader(numbers, batchSize: 3, shuffle: true, numWorkers: count)
      #expect(epoch(loader) == [[12, 14, 2], [8, 4, 0], [18, 16, 6], [10]])
      #expect(epoch(loader) == [[4, 8, 14], [0, 16, 18], [10, 6, 12], [2]])
    }
    let squares = epoch(DataLoader(Squares(), batchSize: 3, numWorkers: count))
    #expect(squares == stride(from: 0, to: 20, by: 3).map { i in (i..<min(i + 3, 20)).map { $0 * $0 } })
    for (x, _) in DataLoader(Squares(), batchSize: 3, numWorkers: count) where x.count > 0 { break }
  }

  @Test(arguments: [0, 2]) func errorsReachTheCaller(_ workers: Int) {
    func error(_ data: Squares) -> String {
      var batches = 0
      do {
        try withError { for _ in DataLoader(data, batchSize: 4, numWorkers: workers) { batches += 1 } }
      } catch { return "\(batches) \(error)" }
      return "none"
    }
    #expect(error(Squares(broken: 9)) == "2 DataLoader: sample 9: the file is missing")
    #expect(error(Squares(wrong: 5)).hasPrefix("1 DataLoader: sample 5: add: [2] float32 and [3] float32"))
  }

  @Test func samplersDrawPyTorchsNumbers() {
    let five = Subset(numbers, 0..<5)
    seeded(1) {
      #expect(
        Array(RandomSampler(five, replacement: true, numSamples: 40)) == [
          1, 2, 0, 4, 1, 4, 0, 0, 4, 1, 2, 1, 4, 3, 0, 2, 4, 2, 1, 4, 2, 3, 3, 0, 3, 1, 1, 3, 2, 1, 1, 4, 0,
          3, 1, 3,
          2, 4, 3, 0,
        ])
    }
    seeded(1) { #expect(Array(RandomSampler(five, numSamples: 12)) == [1, 3, 4, 0, 2, 1, 0, 3, 4, 2, 4, 2]) }
    seeded(1) {
      let weights = [0.1, 0.9, 0.4, 0.7, 3.0, 0.6]
      #expect(Array(WeightedRandomSampler(weights, 5)) == [1, 2, 2, 2, 4])
      #expect(Array(WeightedRandomSampler(weights, 5, replacement: false)) == [4, 1, 0, 5, 3])
    }
    seeded(1) { #expect(Array(SubsetRandomSampler([7, 8, 9, 1])) == [8, 1, 9, 7]) }
    #expect(Array(BatchSampler(SequentialSampler(count: 5), 2, false)) == [[0, 1], [2, 3], [4]])
    #expect(Array(BatchSampler(SequentialSampler(count: 5), 2, true)) == [[0, 1], [2, 3]])
    let loader = DataLoader(numbers, batchSampler: BatchSampler(SequentialSampler(numbers), 6, false))
    #expect(epoch(loader) == [[0, 2, 4, 6, 8, 10], [12, 14, 16, 18]] && loader.count == 2)
  }

  @Test func dataSetsCombine() throws {
    seeded(3) {
      #expect(randomSplit(numbers, [7, 3]).map(\.indices) == [[6, 0, 3, 7, 8, 5, 1], [9, 2, 4]])
      #expect(randomSplit(numbers, [0.33, 0.33, 0.34]).map(\.count) == [4, 3, 3])
    }
    let both = Subset(numbers, [1, 2]) + Subset(numbers, [5])
    #expect(both.count == 3 && both.cumulativeSizes == [2, 3])
    #expect(try both[2].1.item() == 10 && both.batch([0, 2]).1.toArray(Int.self) == [2, 10])
    let (x, y) = numbers[3]
    #expect(x.item() == 3 && y.item() == 6 && x.ndim == 0)
    let lengths = DataLoader(Words(), batchSize: 2) { words in words.map(\.count) }
    #expect(Array(lengths) == [[1, 3], [2]])
    #expect(throws: TorchError.self) { try withError { for _ in DataLoader(Words(), batchSize: 2) {} } }
    #expect(throws: TorchError.self) { try withError { _ = TensorDataset(torch.zeros(2), torch.zeros(3)) } }
    #expect(throws: TorchError.self) { try withError { _ = randomSplit(numbers, [7, 2]) } }
    #expect(throws: TorchError.self) { try withError { _ = try numbers.batch([10]) } }
  }

  @Test func samplesStack() throws {
    let pair = try defaultCollate([(torch.ones(2), torch.zeros(1)), (torch.zeros(2), torch.ones(1))])
    #expect(pair.0.shape == [2, 2] && pair.1.toArray(Float.self) == [0, 1])
    let named = try defaultCollate([["a": torch.ones(2)], ["a": torch.zeros(2)]])
    #expect(named["a"]?.shape == [2, 2])
    #expect(try defaultCollate([[torch.ones(1)], [torch.ones(1)], [torch.ones(1)]])[0].shape == [3, 1])
    #expect(throws: TorchError.self) { try defaultCollate([torch.ones(1), torch.ones(2)]) }

  }
}
