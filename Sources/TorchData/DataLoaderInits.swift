import TorchCore

extension DataLoader {
  /// Batches of `batchSize` samples in the order of the data set, with `shuffle` in a new random order each epoch, or
  /// in that of a `sampler`; or those that `batchSampler` names by the numbers of their samples.
  ///
  /// `dropLast` leaves out a last batch of fewer samples. `numWorkers` threads read `prefetchFactor` batches each ahead;
  /// `workerInitFn` is called in each with its number, before it reads. A batch of a worker that takes more than
  /// `timeout` seconds is an error, unless that is 0. With `persistentWorkers` the threads serve all epochs. `generator`
  /// is where the base seed of the workers and the order come from. `pinMemory` does nothing without a GPU, and says so.
  public convenience init(
    _ dataset: Data, batchSize: Int = 1, shuffle: Bool = false, sampler: (any Sampler)? = nil,
    batchSampler: (any Sequence<[Int]>)? = nil, numWorkers: Int = 0, pinMemory: Bool = false,
    dropLast: Bool = false,
    timeout: Double = 0, workerInitFn: (@Sendable (Int) throws -> Void)? = nil,
    generator: torch.Generator? = nil,
    prefetchFactor: Int = 2, persistentWorkers: Bool = false
  ) {
    self.init(
      dataset, batchSize, shuffle, sampler, batchSampler, numWorkers, pinMemory, dropLast, timeout,
      workerInitFn,
      generator, prefetchFactor, persistentWorkers)
  }

  /// Batches that `collate` makes of lists of samples.
  ///
  ///     DataLoader(words, batchSize: 8) { words in pad(words) }
  ///     DataLoader(labelled, batchSize: 8, collate: defaultCollate)    // (image, 3) in batches of two tensors
  public convenience init<Base: DataSource, Batch>(
    _ dataset: Base, batchSize: Int = 1, shuffle: Bool = false, sampler: (any Sampler)? = nil,
    batchSampler: (any Sequence<[Int]>)? = nil, numWorkers: Int = 0, pinMemory: Bool = false,
    dropLast: Bool = false,
    timeout: Double = 0, workerInitFn: (@Sendable (Int) throws -> Void)? = nil,
    generator: torch.Generator? = nil,
    prefetchFactor: Int = 2, persistentWorkers: Bool = false,
    collate: @escaping ([Base.Element]) throws -> Batch
  ) where Data == CollatedDataset<Base, Batch> {
    self.init(
      CollatedDataset(dataset: dataset, collate: collate), batchSize, shuffle, sampler, batchSampler,
      numWorkers,
      pinMemory, dropLast, timeout, workerInitFn, generator, prefetchFactor, persistentWorkers)
  }

  /// Single samples without batches: `DataLoader(data, batchSize: nil)`.
  public convenience init<Base: DataSource>(
    _ dataset: Base, batchSize: Never?, shuffle: Bool = false, sampler: (any Sampler)? = nil,
    numWorkers: Int = 0,
    pinMemory: Bool = false, timeout: Double = 0, workerInitFn: (@Sendable (Int) throws -> Void)? = nil,
    generator: torch.Generator? = nil, prefetchFactor: Int = 2, persistentWorkers: Bool = false
  ) where Data == UnbatchedDataset<Base> {
    self.init(
      UnbatchedDataset(dataset: dataset), nil, shuffle, sampler, nil, numWorkers, pinMemory, false, timeout,
      workerInitFn, generator, prefetchFactor, persistentWorkers)
  }
}
