import TorchCore

/// Some samples of a data set, in any order.
public struct Subset<Base: Dataset>: Dataset {
  public typealias Element = Base.Element
  public typealias Batch = Base.Batch
  public let dataset: Base
  /// The number of each sample in `dataset`.
  public let indices: [Int]

  /// The samples of `dataset` with these numbers.
  public init(_ dataset: Base, _ indices: some Sequence<Int>) {
    (self.dataset, self.indices) = (dataset, Array(indices))
  }

  public var count: Int { indices.count }
  public subscript(_ index: Int) -> Base.Element { get throws { try dataset[indices[index]] } }
  public func batch(_ indices: [Int]) throws -> Base.Batch {
    try dataset.batch(indices.map { self.indices[$0] })
  }
}

/// Data sets of one type one after the other.
public struct ConcatDataset<Base: Dataset>: Dataset {
  public typealias Element = Base.Element
  public let datasets: [Base]
  /// Where each data set ends.
  public let cumulativeSizes: [Int]

  /// The samples of the first, then of the second, …
  public init(_ datasets: [Base]) {
    self.datasets = datasets
    var sizes: [Int] = []
    for d in datasets { sizes.append((sizes.last ?? 0) + d.count) }
    cumulativeSizes = sizes
  }

  public var count: Int { cumulativeSizes.last ?? 0 }
  public subscript(_ index: Int) -> Base.Element {
    get throws {
      let k = cumulativeSizes.firstIndex { index < $0 } ?? datasets.count - 1
      return try datasets[k][index - (k > 0 ? cumulativeSizes[k - 1] : 0)]
    }
  }
  public func batch(_ indices: [Int]) throws -> Base.Element { try collateKeepingType(samples(indices)) }
}

extension Dataset {
  /// The samples of `a`, then those of `b`.
  public static func + (a: Self, b: Self) -> ConcatDataset<Self> { ConcatDataset([a, b]) }
}

/// Splits a data set at random into parts without overlap, of given sizes.
///
///     let parts = randomSplit(data, [800, 200])
public func randomSplit<Base: Dataset>(_ dataset: Base, _ lengths: [Int], generator: Generator? = nil)
  -> [Subset<Base>]
{
  guard
    check(
      lengths.allSatisfy { $0 >= 0 } && lengths.reduce(0, +) == dataset.count,
      "randomSplit: the sizes \(lengths) do not add up to the \(dataset.count) samples")
  else { return lengths.map { _ in Subset(dataset, []) } }
  let order = torch.randperm(dataset.count, generator: generator).toArray(Int.self)
  var first = 0
  return lengths.map { n in
    defer { first += n }
    return Subset(dataset, order.isEmpty ? [] : order[first..<first + n])
  }
}

/// Splits a data set at random into parts without overlap, of given shares that add up to 1; samples left
/// over by rounding go to the first parts.
public func randomSplit<Base: Dataset>(_ dataset: Base, _ lengths: [Double], generator: Generator? = nil)
  -> [Subset<Base>]
{
  let total = lengths.reduce(0, +)
  check(
    lengths.allSatisfy { $0 >= 0 && $0 <= 1 } && abs(total - 1) < 1e-6,
    "randomSplit: the shares \(lengths) must lie in 0 ... 1 and add up to 1")
  if Failure.pending { return lengths.map { _ in Subset(dataset, []) } }
  var sizes = lengths.map { Int((Double(dataset.count) * $0).rounded(.down)) }
  for i in 0..<dataset.count - sizes.reduce(0, +) { sizes[i % sizes.count] += 1 }
  return randomSplit(dataset, sizes, generator: generator)
}
