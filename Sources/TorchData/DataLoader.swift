import TorchCore

/// Batches of a data set, an epoch for each iteration.
///
///     let loader = DataLoader(TensorDataset(images, labels), batchSize: 64, shuffle: true)
///     for (image, label) in loader { … }
///
/// With the same seed the batches are PyTorch's, and their order is the same whatever the number of workers.
///
/// **Workers** are threads that read batches ahead. What a data set draws at random in a worker comes from that worker's
/// own generator, which starts at a base seed drawn at the beginning of the epoch plus the worker's number, and batch
/// after batch goes to worker after worker: so these numbers are the same in every run, and PyTorch's, but they depend
/// on the number of workers. Without workers they come from the default generator. (A transform with a generator of its own
/// would be asked by several threads at once, in no fixed order.) A loop that ends early stops the workers, and waits until
/// each has finished the batch that it is reading.
///
/// **Errors** of a data set, thrown or mistakes of an operator, are reported like a mistake of an operator, with the number
/// of the sample: inside `withError` they are thrown.
///
/// **Resuming**: `stateDict()` says how far the epoch is.
public final class DataLoader<Data: DataSource>: Sequence, @unchecked Sendable {
  public typealias Element = Data.Batch

  public let dataset: Data
  /// The samples of a batch; 0 if a batch sampler decides, or there are no batches.
  public let batchSize: Int
  public let dropLast: Bool
  /// The threads that read batches ahead; 0 reads each batch when it is asked for.
  public let numWorkers: Int
  /// The batches that each worker reads ahead.
  public let prefetchFactor: Int
  /// How many seconds a batch of a worker may take; 0 is any time.
  public let timeout: Double
  /// Whether the workers of an epoch go on with the next. They then keep their random numbers too: no base seed is drawn.
  public let persistentWorkers: Bool
  public let generator: torch.Generator?
  let order: Order
  private let workerInitFn: (@Sendable (Int) throws -> Void)?
  private var workers: Workers<Data>?
  private(set) var position: Position?
  private var resumed: LoaderState?

  /// The number of batches of an epoch; of a stream there is none.
  public var count: Int {
    guard let count = order.count() else {
      fail("DataLoader: an iterable data set has no count")
      return 0
    }
    return count
  }

  init(
    _ dataset: Data, _ batchSize: Int?, _ shuffle: Bool, _ sampler: (any Sampler)?,
    _ batchSampler: (any Sequence<[Int]>)?, _ numWorkers: Int, _ pinMemory: Bool, _ dropLast: Bool,
    _ timeout: Double,
    _ workerInitFn: (@Sendable (Int) throws -> Void)?, _ generator: torch.Generator?, _ prefetchFactor: Int,
    _ persistentWorkers: Bool
  ) {
    (self.dataset, self.dropLast, self.numWorkers) = (dataset, dropLast, Swift.max(numWorkers, 0))
    (self.timeout, self.workerInitFn, self.generator) = (timeout, workerInitFn, generator)
    (self.prefetchFactor, self.persistentWorkers) = (prefetchFactor, persistentWorkers)
    self.batchSize = batchSampler == nil ? batchSize ?? 0 : 0
    check(numWorkers >= 0, "DataLoader: numWorkers \(numWorkers) must not be negative")
    check(prefetchFactor > 0, "DataLoader: prefetchFactor \(prefetchFactor) must be positive")
    check(timeout >= 0 && timeout < 1e9, "DataLoader: timeout \(timeout) must not be negative")
    check(numWorkers > 0 || !persistentWorkers, "DataLoader: persistentWorkers needs numWorkers above 0")
    if pinMemory {
      warn("DataLoader: pinMemory has no effect: memory is locked for a GPU, and this build has none")
    }
    let size = batchSize ?? 1, count = dataset.sampleCount
    if count != nil {
      check(sampler == nil || !shuffle, "DataLoader: a sampler decides the order: leave shuffle out")
    } else {
      check(
        !shuffle && sampler == nil && batchSampler == nil,
        "DataLoader: an iterable data set has an order of its own: leave shuffle, sampler and batchSampler out"
      )
    }
    if let batchSampler {
      check(
        size == 1 && !shuffle && sampler == nil && !dropLast,
        "DataLoader: batchSampler decides: leave batchSize, shuffle, sampler and dropLast out")
      order = Order(batchSampler)
    } else if let count {
      let own: any Sampler =
        shuffle ? RandomSampler(count: count, generator: generator) : SequentialSampler(count: count)
      let chosen = sampler ?? own
      order = Order(chosen, size, dropLast)
    } else {
      order = Order(streamed: size)
    }
  }

  /// Starts an epoch. The order of draws is PyTorch's: a base seed for the workers, then what the sampler needs.
  public func makeIterator() -> AnyIterator<Element> {
    let state = resumed
    resumed = nil
    let source = generator ?? state?.generator.map { torch.Generator().setState($0) }
    state?.restore(generator, order)
    if workers?.drain(timeout: timeout) == false { workers = nil }
    let seed = state?.seed ?? workers?.seed ?? randomSeed(generator)
    let position = Position(
      seed: seed, generator: source?.getState() ?? torch.getRngState(), order: order.state.stateDict(),
      workers: state?.workers(numWorkers) ?? workers?.states ?? Array(repeating: nil, count: numWorkers))
    self.position = position
    // The default generator is the program's: going on with an epoch leaves it as it is.
    if let source, generator == nil, state?.batches != nil {
      return withGenerator(source) { epoch(position, state) }
    }
    return epoch(position, state)
  }

  private func epoch(_ position: Position, _ state: LoaderState?) -> AnyIterator<Element> {
    let batches = order.make(), skipped = state?.batches ?? 0, isStream = dataset.sampleCount == nil
    if !isStream {
      for _ in 0..<skipped where batches.next() == nil { break }
      position.given = skipped
    }
    func started(_ epoch: some Epoch<Element>) -> AnyIterator<Element> {
      var epoch = epoch
      if isStream { for _ in 0..<skipped where epoch.next() == nil { break } }
      return AnyIterator { epoch.next() }
    }
    if numWorkers == 0 {
      do {
        return started(
          DirectEpoch<Data>(
            order: batches, position: position,
            read: try withError { try dataset.batchReader(dropLast: dropLast) }))
      } catch {
        fail("DataLoader: \(error)")
        return AnyIterator { nil }
      }
    }
    let crew =
      workers
      ?? Workers(dataset, count: numWorkers, seed: position.seed, dropLast: dropLast, start: workerInitFn)
    if persistentWorkers { workers = crew }
    crew.begin(position.workers)
    return started(
      WorkerEpoch(crew, batches, position, ahead: numWorkers * prefetchFactor, timeout: timeout))
  }

  /// How far the epoch is that was begun last, for a checkpoint.
  ///
  ///     try torch.save(["model": Value(model.stateDict()), "data": loader.stateDict()], "run.pt")
  ///     …
  ///     try loader.loadStateDict(torch.load("run.pt")["data"])
  ///     for batch in loader { … }        // the batches that were left, then whole epochs
  ///
  /// It holds the number of batches that the loop got, what the order was drawn from, and the states of the workers'
  /// generators, not the batches that were read ahead. The default generator is the program's to save, by
  /// `torch.getRngState()`, if later epochs are to be the same too.
  public func stateDict() -> Value {
    let state =
      if let position, !position.isOver {
        LoaderState(
          batches: position.given, seed: position.seed, generator: position.generator, order: position.order,
          workers: position.workers)
      } else {
        LoaderState(
          batches: nil, seed: workers?.seed, generator: generator?.getState(), order: order.state.stateDict(),
          workers: workers?.states ?? [])
      }
    return state.value
  }

  /// Goes on from such a state with the next iteration. The data set and the settings must be those of then; with another
  /// number of workers the samples are the same, but not what the workers draw at random. A stream is read again from its
  /// beginning, and the batches of then are left out.
  public func loadStateDict(_ state: Value) throws {
    resumed = try LoaderState(state)
    (position, workers) = (nil, nil)
  }
}

extension DataLoader {
  public var underestimatedCount: Int { 0 }
}
