import TorchCore

/// What a loader's `stateDict()` takes down of the order of samples.
public protocol ResumableOrder {
  /// What the order of the next epoch depends on, apart from the default generator; none by default.
  func stateDict() -> Value
  /// Goes back to such a state.
  func loadStateDict(_ state: Value) throws
}

extension ResumableOrder {
  public func stateDict() -> Value { .none }
  public func loadStateDict(_ state: Value) throws {}
}

/// The order in which a loader takes samples: each iteration over it is an epoch.
public protocol Sampler<Element>: Sequence, ResumableOrder where Element == Int {
  /// The number of samples of an epoch.
  var count: Int { get }
}

/// An order that a generator draws, if it has one of its own.
public protocol DrawnOrder: ResumableOrder {
  /// The source of random numbers; nil is the default one.
  var generator: torch.Generator? { get }
}

extension DrawnOrder {
  public func stateDict() -> Value { generator.map { .tensor($0.getState()) } ?? .none }
  public func loadStateDict(_ state: Value) throws {
    guard let generator, let state = state.tensor else { return }
    _ = try withError { generator.setState(state) }
  }
}

/// 0, 1, …, count - 1.
public struct SequentialSampler: Sampler {
  public let count: Int

  /// The samples of a data set in order.
  public init(_ dataSource: some Dataset) { count = dataSource.count }
  /// Numbers below `count` in order.
  public init(count: Int) { self.count = count }

  public func makeIterator() -> Range<Int>.Iterator { (0..<count).makeIterator() }
}

/// The samples of a data set at random: all of them in a new order, or with `replacement` each drawn from
/// all.
///
/// Without a generator of its own it draws a seed from the default one for each epoch, as PyTorch does.
public struct RandomSampler: Sampler, DrawnOrder {
  /// The number of samples to choose from.
  public let dataCount: Int
  public let replacement: Bool
  /// The number of samples of an epoch.
  public let count: Int
  public let generator: torch.Generator?

  /// `numSamples` samples of a data set, by default as many as it has.
  public init(
    _ dataSource: some Dataset, replacement: Bool = false, numSamples: Int? = nil,
    generator: torch.Generator? = nil
  ) {
    self.init(count: dataSource.count, replacement: replacement, numSamples: numSamples, generator: generator)
  }

  init(count: Int, replacement: Bool = false, numSamples: Int? = nil, generator: torch.Generator? = nil) {
    dataCount = count
    self.replacement = replacement
    self.count = numSamples ?? count
    self.generator = generator
    check(
      self.count >= 0 && (count > 0 || self.count == 0), "RandomSampler: \(self.count) samples of \(count)")
  }

  public func makeIterator() -> IndexingIterator<[Int]> {
    var indices: [Int] = []
    indices.reserveCapacity(count)
    let generator = generator ?? torch.Generator().manualSeed(randomSeed(nil))
    while indices.count < count && !Failure.pending {
      let left = count - indices.count
      if replacement {
        indices += torch.randint(dataCount, [Swift.min(32, left)], generator: generator).toArray(Int.self)
      } else {
        indices += torch.randperm(dataCount, generator: generator).toArray(Int.self).prefix(left)
      }
    }
    // PyTorch draws one more order for the rest, even when nothing is left.
    if !replacement && dataCount > 0 && count % dataCount == 0 {
      _ = torch.randperm(dataCount, generator: generator)
    }
    return indices.makeIterator()
  }
}

/// Given samples in a new order each epoch.
public struct SubsetRandomSampler: Sampler, DrawnOrder {
  public let indices: [Int]
  public let generator: torch.Generator?
  public var count: Int { indices.count }

  /// The samples with these numbers.
  public init(_ indices: some Sequence<Int>, generator: torch.Generator? = nil) {
    (self.indices, self.generator) = (Array(indices), generator)
  }

  public func makeIterator() -> IndexingIterator<[Int]> {
    torch.randperm(indices.count, generator: generator).toArray(Int.self).map { indices[$0] }.makeIterator()
  }
}

/// Samples 0 ..< weights.count drawn with probabilities in proportion to weights.
public struct WeightedRandomSampler: Sampler, DrawnOrder {
  public let weights: Tensor
  /// The number of samples of an epoch.
  public let count: Int
  public let replacement: Bool
  public let generator: torch.Generator?

  /// `numSamples` samples of an epoch; without `replacement` none occurs twice.
  public init(
    _ weights: [Double], _ numSamples: Int, replacement: Bool = true, generator: torch.Generator? = nil
  ) {
    self.init(
      torch.tensor(weights, dtype: .float64), numSamples, replacement: replacement, generator: generator)
  }
  /// `numSamples` samples of an epoch, with weights from a tensor of one dimension.
  public init(
    _ weights: Tensor, _ numSamples: Int, replacement: Bool = true, generator: torch.Generator? = nil
  ) {
    (self.weights, self.replacement, self.generator) = (weights.to(.float64), replacement, generator)
    count = numSamples
    check(numSamples > 0, "WeightedRandomSampler: numSamples \(numSamples) must be positive")
    check(
      weights.ndim == 1, "WeightedRandomSampler: the weights \(weights.described) must have one dimension")
  }

  public func makeIterator() -> IndexingIterator<[Int]> {
    weights.multinomial(count, replacement: replacement, generator: generator).toArray(Int.self)
      .makeIterator()
  }
}

/// A number below 2⁶³ from a generator, or from the default one.
func randomSeed(_ generator: torch.Generator?) -> Int {
  Tensor(empty: [], .int64).random_(generator: generator).item(Int.self)
}
