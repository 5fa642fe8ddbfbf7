import TorchCore

/// Samples by number.
///
///     struct Squares: Dataset {
///       let count = 100
///       subscript(index: Int) -> (Tensor, Tensor) { (torch.tensor(index), torch.tensor(index * index)) }
///     }
///     for (x, y) in DataLoader(Squares(), batchSize: 10) { … }    // x and y are [10]
///
/// Samples made of tensors are batched by stacking them; other samples need a `batch(_:)` of their own, or
/// the loader's `collate:`. With `numWorkers` several threads call the subscript at once.
public protocol Dataset<Element> {
  /// A sample.
  associatedtype Element
  /// What a loader yields; the type of a sample unless the data set makes batches itself.
  associatedtype Batch = Element
  /// The number of samples.
  var count: Int { get }
  /// The sample with a number in 0 ..< count.
  subscript(_ index: Int) -> Element { get throws }
  /// The samples with these numbers in one batch.
  func batch(_ indices: [Int]) throws -> Batch
}

extension Dataset {
  /// The samples with these numbers; an error, thrown or a mistake of an operator, names its sample.
  public func samples(_ indices: [Int]) throws -> [Element] {
    try indices.map { i in
      do { return try withError { try self[i] } } catch { throw TorchError("sample \(i): \(error)") }
    }
  }
}

extension Dataset where Batch == Element {
  public func batch(_ indices: [Int]) throws -> Batch { try defaultCollate(samples(indices)) }
}

/// Stacks samples along a new first dimension: tensors, tuples of up to four tensors, and arrays and
/// dictionaries of tensors, whose type the batch keeps.
///
///     defaultCollate([(x0, y0), (x1, y1)])    // (torch.stack([x0, x1]), torch.stack([y0, y1]))
public func defaultCollate<Element>(_ samples: [Element]) throws -> Element {
  func stack(_ part: (Int) -> Tensor) -> Tensor { torch.stack(samples.indices.map(part)) }
  func result<T>(_ batch: T) -> Element { batch as! Element }
  if samples.isEmpty { throw TorchError("defaultCollate: there are no samples") }
  return try withError {
    if let s = samples as? [Tensor] { return result(torch.stack(s)) }
    if let s = samples as? [(Tensor, Tensor)] { return result((stack { s[$0].0 }, stack { s[$0].1 })) }
    if let s = samples as? [(Tensor, Tensor, Tensor)] {
      return result((stack { s[$0].0 }, stack { s[$0].1 }, stack { s[$0].2 }))
    }
    if let s = samples as? [(Tensor, Tensor, Tensor, Tensor)] {
      return result((stack { s[$0].0 }, stack { s[$0].1 }, stack { s[$0].2 }, stack { s[$0].3 }))
    }
    if let s = samples as? [[Tensor]] {
      guard s.allSatisfy({ $0.count == s[0].count }) else {
        throw TorchError("defaultCollate: the samples have different numbers of tensors")
      }
      return result(s[0].indices.map { k in stack { s[$0][k] } })
    }
    if let s = samples as? [[String: Tensor]] {
      guard s.allSatisfy({ $0.keys == s[0].keys }) else {
        throw TorchError("defaultCollate: the samples have different keys")
      }
      return result(Dictionary(uniqueKeysWithValues: s[0].keys.map { key in (key, stack { s[$0][key]! }) }))
    }
    throw TorchError(
      "defaultCollate: no batch is made of samples of type \(Element.self): give the loader `collate:`"
    )
  }
}

/// Tensors whose first dimension counts samples: sample i is the i-th slice of each.
///
///     let train = TensorDataset(images, labels)
///     let (image, label) = train[0]
public struct TensorDataset<Element>: Dataset, Sendable {
  /// The tensors.
  public let tensors: [Tensor]
  private let pack: @Sendable ([Tensor]) -> Element

  private init(_ tensors: [Tensor], pack: @escaping @Sendable ([Tensor]) -> Element) {
    (self.tensors, self.pack) = (tensors, pack)
    check(
      tensors.allSatisfy { $0.ndim > 0 && $0.shape[0] == tensors[0].shape[0] },
      "TensorDataset: \(tensors.map(\.described).joined(separator: ", ")): the first sizes must be equal")
  }

  /// Samples of one tensor.
  public init(_ tensor: Tensor) where Element == Tensor { self.init([tensor]) { $0[0] } }
  /// Samples of two tensors, such as inputs and targets.
  public init(_ first: Tensor, _ second: Tensor) where Element == (Tensor, Tensor) {
    self.init([first, second]) { ($0[0], $0[1]) }
  }
  /// Samples of three tensors.
  public init(_ first: Tensor, _ second: Tensor, _ third: Tensor) where Element == (Tensor, Tensor, Tensor) {
    self.init([first, second, third]) { ($0[0], $0[1], $0[2]) }
  }
  /// Samples of any number of tensors.
  public init(_ tensors: [Tensor]) where Element == [Tensor] { self.init(tensors) { $0 } }

  /// The number of samples.
  public var count: Int { tensors.isEmpty ? 0 : tensors[0].shape[0] }
  public subscript(_ index: Int) -> Element { pack(tensors.map { $0.select(0, index) }) }
  public func batch(_ indices: [Int]) throws -> Element {
    try withError {
      let index = Tensor(empty: [indices.count], .int64)
      if Failure.pending { return pack(tensors) }
      let numbers = index.pointer(Int.self)
      for (k, i) in indices.enumerated() { numbers[k] = i }
      return pack(tensors.map { $0.indexSelect(0, index) })
    }
  }
}

/// Some samples of a data set, in any order.
public struct Subset<Base: Dataset>: Dataset {
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
  public func batch(_ indices: [Int]) throws -> Base.Element { try defaultCollate(samples(indices)) }
}

/// A data set whose batches a function makes of the samples.
public struct CollatedDataset<Base: Dataset, Batch>: Dataset {
  public let dataset: Base
  let collate: ([Base.Element]) throws -> Batch

  public var count: Int { dataset.count }
  public subscript(_ index: Int) -> Base.Element { get throws { try dataset[index] } }
  public func batch(_ indices: [Int]) throws -> Batch { try collate(dataset.samples(indices)) }
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
