import TorchCore

/// Batches of a data set, an epoch for each iteration.
///
///     let loader = DataLoader(TensorDataset(images, labels), batchSize: 64, shuffle: true)
///     for (image, label) in loader { … }
///
/// With the same seed the batches are PyTorch's, whatever the number of workers. An error in a data set is
/// reported like a mistake of an operator, with the number of the sample: inside `withError` it is thrown.
public final class DataLoader<Data: Dataset>: Sequence, @unchecked Sendable {
  public typealias Element = Data.Batch

  public let dataset: Data
  /// The samples of a batch; 0 if a batch sampler decides.
  public let batchSize: Int
  public let dropLast: Bool
  /// The threads that prepare batches ahead; 0 prepares each batch when it is asked for.
  public let numWorkers: Int
  /// The batches that each worker prepares ahead.
  public let prefetchFactor: Int
  public let generator: torch.Generator?
  /// The number of batches.
  public var count: Int { batchCount() }
  private let batchCount: () -> Int
  private let batches: () -> AnyIterator<[Int]>

  private init(
    _ dataset: Data, _ batchSize: Int, _ dropLast: Bool, _ numWorkers: Int, _ prefetchFactor: Int,
    _ generator: torch.Generator?, _ count: @escaping () -> Int, _ batches: @escaping () -> AnyIterator<[Int]>
  ) {
    (self.dataset, self.batchSize, self.dropLast) = (dataset, batchSize, dropLast)
    (self.numWorkers, self.prefetchFactor, self.generator) = (numWorkers, prefetchFactor, generator)
    (batchCount, self.batches) = (count, batches)
    check(numWorkers >= 0, "DataLoader: numWorkers \(numWorkers) must not be negative")
    check(prefetchFactor > 0, "DataLoader: prefetchFactor \(prefetchFactor) must be positive")
  }

  /// Batches in the order of a sampler.
  public convenience init(
    _ dataset: Data, batchSize: Int = 1, sampler: some Sampler, numWorkers: Int = 0, dropLast: Bool = false,
    generator: torch.Generator? = nil, prefetchFactor: Int = 2
  ) {
    let order = BatchSampler(sampler, batchSize, dropLast)
    self.init(
      dataset, batchSize, dropLast, numWorkers, prefetchFactor, generator, { order.count },
      { order.makeIterator() })
  }

  /// Batches in the order of the data set, or with `shuffle` in a new random order each epoch; `dropLast`
  /// leaves out a last batch of fewer samples.
  public convenience init(
    _ dataset: Data, batchSize: Int = 1, shuffle: Bool = false, numWorkers: Int = 0, dropLast: Bool = false,
    generator: torch.Generator? = nil, prefetchFactor: Int = 2
  ) {
    if shuffle {
      self.init(
        dataset, batchSize: batchSize, sampler: RandomSampler(dataset, generator: generator),
        numWorkers: numWorkers,
        dropLast: dropLast, generator: generator, prefetchFactor: prefetchFactor)
    } else {
      self.init(
        dataset, batchSize: batchSize, sampler: SequentialSampler(dataset), numWorkers: numWorkers,
        dropLast: dropLast, generator: generator, prefetchFactor: prefetchFactor)
    }
  }

  /// Batches that a sequence of lists of numbers names, such as a `BatchSampler`.
  public convenience init<S: Sequence>(
    _ dataset: Data, batchSampler: S, numWorkers: Int = 0, generator: torch.Generator? = nil,
    prefetchFactor: Int = 2
  ) where S.Element == [Int] {
    self.init(
      dataset, 0, false, numWorkers, prefetchFactor, generator, { batchSampler.underestimatedCount },
      { AnyIterator(batchSampler.makeIterator()) })
  }

  /// Batches that `collate` makes of lists of samples.
  ///
  ///     DataLoader(words, batchSize: 8) { words in pad(words) }
  public convenience init<Base: Dataset, Batch>(
    _ dataset: Base, batchSize: Int = 1, shuffle: Bool = false, numWorkers: Int = 0, dropLast: Bool = false,
    generator: torch.Generator? = nil, prefetchFactor: Int = 2,
    collate: @escaping ([Base.Element]) throws -> Batch
  ) where Data == CollatedDataset<Base, Batch> {
    self.init(
      CollatedDataset(dataset: dataset, collate: collate), batchSize: batchSize, shuffle: shuffle,
      numWorkers: numWorkers, dropLast: dropLast, generator: generator, prefetchFactor: prefetchFactor)
  }

  /// Starts an epoch. The order of draws is PyTorch's: a base seed for the workers, then what the sampler
  /// needs.
  public func makeIterator() -> AnyIterator<Element> {
    let seed = randomSeed(generator)
    let order = batches()
    if numWorkers > 0 {
      let workers = Workers(dataset, seed, numWorkers)
      let ahead = numWorkers * prefetchFactor
      var asked = 0, given = 0, isEnd = false
      return AnyIterator {
        while !isEnd && asked - given < ahead {
          guard let indices = order.next() else {
            isEnd = true
            break
          }
          workers.ask(asked, indices)
          asked += 1
        }
        if given == asked || Failure.pending { return nil }
        given += 1
        return taken(workers.wait(given - 1))
      }
    }
    return AnyIterator { [dataset] in
      guard !Failure.pending, let indices = order.next() else { return nil }
      return taken(Result { try dataset.batch(indices) })
    }
  }
}

extension DataLoader {
  public var underestimatedCount: Int { 0 }
}

/// A batch, or nil after reporting the error that came instead.
private func taken<Batch>(_ result: Result<Batch, any Error>) -> Batch? {
  switch result {
  case .success(let batch): return batch
  case .failure(let error):
    fail("DataLoader: \(error)")
    return nil
  }
}
