import TorchCore

/// Batches by the numbers of their samples.
struct Order {
  let count: () -> Int?
  let make: () -> AnyIterator<[Int]>
  let state: any ResumableOrder

  /// Batches of a sampler's numbers.
  init(_ sampler: some Sampler, _ size: Int, _ dropLast: Bool) {
    let batches = BatchSampler(sampler, size, dropLast)
    (count, make, state) = ({ batches.count }, { batches.makeIterator() }, batches)
  }

  /// Batches that a sequence names.
  init(_ batches: some Sequence<[Int]>) {
    count = { batches.underestimatedCount }
    make = { AnyIterator(batches.makeIterator()) }
    state = batches as? any ResumableOrder ?? NoState()
  }

  /// Batches of a stream: as many samples as there are numbers.
  init(streamed size: Int) {
    check(size > 0, "DataLoader: batchSize \(size) must be positive")
    let numbers = Array(0..<Swift.max(size, 1))
    (count, make, state) = ({ nil }, { AnyIterator { numbers } }, NoState())
  }

  private struct NoState: ResumableOrder {}
}

/// What `DataLoader.stateDict()` holds.
struct LoaderState {
  /// The batches that were yielded; nil between epochs.
  let batches: Int?
  let seed: Int?
  let generator: Tensor?
  let order: Value
  let workers: [Tensor?]

  init(batches: Int?, seed: Int?, generator: Tensor?, order: Value, workers: [Tensor?]) {
    (self.batches, self.seed, self.generator) = (batches, seed, generator)
    (self.order, self.workers) = (order, workers)
  }

  init(_ value: Value) throws {
    func invalid(_ key: String) -> TorchError {
      TorchError("DataLoader.loadStateDict: '\(key)' is no part of what stateDict() gives")
    }
    (batches, seed, generator, order) = (
      value["batches"].int, value["seed"].int, value["generator"].tensor, value["sampler"]
    )
    guard value["batches"].isNone || (batches ?? -1) >= 0, value.dictionary?[.string("batches")] != nil else {
      throw invalid("batches")
    }
    guard value["seed"].isNone || seed != nil, batches == nil || seed != nil else { throw invalid("seed") }
    guard batches == nil || generator != nil else { throw invalid("generator") }
    guard let list = value["workers"].list, list.allSatisfy({ $0.isNone || $0.tensor != nil }) else {
      throw invalid("workers")
    }
    workers = list.map(\.tensor)
    // States of generators are checked here, where an error can be thrown.
    try withError { for state in workers + [generator] { if let state { Generator().setState(state) } } }
  }

  var value: Value {
    [
      "batches": batches.map(Value.int) ?? .none, "seed": seed.map(Value.int) ?? .none,
      "generator": generator.map(Value.tensor) ?? .none, "sampler": order,
      "workers": .list(workers.map { $0.map(Value.tensor) ?? .none }),
    ]
  }

  /// Brings the generator and the order back to where they were.
  func restore(_ generator: Generator?, _ order: Order) {
    if let generator, let state = self.generator { generator.setState(state) }
    do { try order.state.loadStateDict(self.order) } catch { fail("DataLoader: \(error)") }
  }

  /// The states of the generators of `count` workers, if there were as many.
  func workers(_ count: Int) -> [Tensor?]? { workers.count == count ? workers : nil }
}
