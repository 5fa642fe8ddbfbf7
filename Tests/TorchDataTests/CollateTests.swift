import Testing
import TorchCore

@testable import TorchData

/// Batches of PyTorch 2.15's `default_collate`.
@Suite struct CollateTests {
  private struct Labelled: Dataset {
    let count = 3
    subscript(index: Int) -> (Tensor, Int) { (torch.full([2], index), 10 * index) }
  }
  private struct Typed: Dataset {
    typealias Batch = (Tensor, Tensor)
    let count = 3
    subscript(index: Int) -> (Tensor, Int) { (torch.full([2], index), 10 * index) }
    func batch(_ indices: [Int]) throws -> (Tensor, Tensor) { try defaultCollate(samples(indices)) }
  }

  @Test func samplesOfAllKinds() throws {
    let numbers = try defaultCollate([1, 2]), doubles = try defaultCollate([1.5, 2.5])
    #expect(numbers.dtype == .int64 && numbers.toArray(Int.self) == [1, 2])
    #expect(doubles.dtype == .float64 && doubles.toArray(Double.self) == [1.5, 2.5])
    #expect(try defaultCollate([Float(1), 2]).dtype == .float32)
    #expect(try defaultCollate([true, false]).dtype == .bool)
    #expect(try defaultCollate(["x", "y"]) == ["x", "y"])
    #expect(try defaultCollate([torch.ones(2), torch.zeros(2)]).shape == [2, 2])
    let (images, labels, names) = try defaultCollate([(torch.ones(2), 3, "a"), (torch.zeros(2), 5, "b")])
    #expect(images.shape == [2, 2] && labels.toArray(Int.self) == [3, 5] && names == ["a", "b"])
    let lists = try defaultCollate([[1, 2, 3], [4, 5, 6]])
    #expect(lists.map { $0.toArray(Int.self) } == [[1, 4], [2, 5], [3, 6]])
    let named = try defaultCollate([["a": [1.0]], ["a": [2.0]]])
    #expect(named["a"]?[0].toArray(Double.self) == [1, 2])
    #expect(defaultConvert("x") == "x")
  }

  @Test func valuesOfAnyNesting() throws {
    let samples: [Value] = [
      ["a": 1, "b": "x", "c": .tuple([1.5, [true, .tensor(torch.ones(2))]])],
      ["a": 2, "b": "y", "c": .tuple([2.5, [false, .tensor(torch.zeros(2))]])],
    ]
    let batch = try defaultCollate(samples)
    #expect(batch["a"].tensor?.toArray(Int.self) == [1, 2])
    #expect(batch["b"] == ["x", "y"])
    #expect(batch["c"][0].tensor?.dtype == .float64)
    #expect(batch["c"][1][0].tensor?.toArray(Bool.self) == [true, false])
    #expect(batch["c"][1][1].tensor?.toArray(Float.self) == [1, 1, 0, 0])
    for bad: [Value] in [[1, "x"], [.none, .none], [["a": 1], ["b": 1]], [[1], [1, 2]], []] {
      #expect(throws: TorchError.self) { try defaultCollate(bad) }
    }
  }

  @Test func samplesThatDoNotFitAreErrors() {
    #expect(throws: TorchError.self) { try defaultCollate([torch.ones(1), torch.ones(2)]) }
    #expect(throws: TorchError.self) { try defaultCollate([[1], [1, 2]]) }
    #expect(throws: TorchError.self) { try defaultCollate([["a": 1], ["b": 1]]) }
    #expect(throws: TorchError.self) { try defaultCollate([Int]()) }
    #expect(throws: TorchError.self) { try withError { for _ in DataLoader(Labelled()) {} } }
  }

  @Test func loadersTakeCollateFunctions() {
    for workers in [0, 2] {
      let loader = DataLoader(Labelled(), batchSize: 2, numWorkers: workers, collate: defaultCollate)
      #expect(loader.map { $0.1.toArray(Int.self) } == [[0, 10], [20]])
      #expect(
        DataLoader(Typed(), batchSize: 2, numWorkers: workers).map { $0.1.toArray(Int.self) } == [
          [0, 10], [20],
        ])
      #expect(DataLoader(Labelled(), batchSize: nil, numWorkers: workers).map(\.1) == [0, 10, 20])
    }
  }
}
