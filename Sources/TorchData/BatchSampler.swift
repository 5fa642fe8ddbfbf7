import TorchCore

/// The numbers of another sampler in batches.
///
///     Array(BatchSampler(SequentialSampler(count: 5), 2, false))    // [[0, 1], [2, 3], [4]]
public struct BatchSampler<Base: Sampler>: Sequence, ResumableOrder {
  public let sampler: Base
  public let batchSize: Int
  /// Whether a last batch of fewer samples is left out.
  public let dropLast: Bool

  /// Batches of `batchSize` numbers.
  public init(_ sampler: Base, _ batchSize: Int, _ dropLast: Bool) {
    (self.sampler, self.dropLast) = (sampler, dropLast)
    self.batchSize = Swift.max(batchSize, 1)
    check(batchSize > 0, "BatchSampler: batchSize \(batchSize) must be positive")
  }

  /// The number of batches.
  public var count: Int { dropLast ? sampler.count / batchSize : (sampler.count + batchSize - 1) / batchSize }

  public func stateDict() -> Value { sampler.stateDict() }
  public func loadStateDict(_ state: Value) throws { try sampler.loadStateDict(state) }

  public var underestimatedCount: Int { count }
  public func makeIterator() -> AnyIterator<[Int]> {
    var indices = sampler.makeIterator()
    return AnyIterator {
      var batch: [Int] = []
      while batch.count < batchSize, let i = indices.next() { batch.append(i) }
      return batch.isEmpty || dropLast && batch.count < batchSize ? nil : batch
    }
  }
}

/// The share of one of several processes that train together: all draw the same order, and take turns in it.
///
///     let sampler = DistributedSampler(train, numReplicas: 4, rank: rank)
///     let loader = DataLoader(train, batchSize: 64, sampler: sampler)
///     for epoch in 0..<10 {
///       sampler.setEpoch(epoch)
///       for batch in loader { … }
///     }
///
/// The shares have equal sizes: the first samples of the order fill up the last shares, or with `dropLast` the last
/// samples are left out.
public final class DistributedSampler: Sampler {
  public let numReplicas: Int, rank: Int, shuffle: Bool, seed: Int, dropLast: Bool
  /// The number of samples of an epoch of one process.
  public let count: Int
  /// The number of samples of an epoch of all.
  public var totalSize: Int { count * numReplicas }
  public private(set) var epoch = 0
  private let dataCount: Int

  /// The samples of process `rank` of `numReplicas`; with `shuffle` in an order drawn from `seed` and the epoch.
  public init(
    _ dataset: some Dataset, numReplicas: Int, rank: Int, shuffle: Bool = true, seed: Int = 0,
    dropLast: Bool = false
  ) {
    (self.numReplicas, self.rank) = (Swift.max(numReplicas, 1), rank)
    (self.shuffle, self.seed, self.dropLast, dataCount) = (shuffle, seed, dropLast, dataset.count)
    count = dropLast ? dataCount / self.numReplicas : (dataCount + self.numReplicas - 1) / self.numReplicas
    check(
      rank >= 0 && rank < numReplicas,
      "DistributedSampler: rank \(rank) of \(numReplicas) processes: it must lie in 0 ..< numReplicas")
  }

  /// Names the epoch that begins: without it all epochs have the order of the first.
  public func setEpoch(_ epoch: Int) { self.epoch = epoch }

  public func stateDict() -> Value { ["epoch": .int(epoch)] }
  public func loadStateDict(_ state: Value) throws { epoch = state["epoch"].int ?? epoch }

  public func makeIterator() -> IndexingIterator<[Int]> {
    let drawn = torch.Generator().manualSeed(seed &+ epoch)
    let order = shuffle ? torch.randperm(dataCount, generator: drawn).toArray(Int.self) : Array(0..<dataCount)
    guard !order.isEmpty, !Failure.pending else { return [Int]().makeIterator() }
    return stride(from: rank, to: totalSize, by: numReplicas).map { order[$0 % order.count] }.makeIterator()
  }
}
