import TorchCore

/// Samples by number.
///
///     struct Squares: Dataset {
///       let count = 100
///       subscript(index: Int) -> (Tensor, Tensor) { (torch.tensor(index), torch.tensor(index * index)) }
///     }
///     for (x, y) in DataLoader(Squares(), batchSize: 10) { … }    // x and y are [10]
///
/// Samples made of tensors are batched by stacking them. Where a batch has another type than a sample, the loader
/// is given `collate: defaultCollate`, or the data set declares `Batch` and has a `batch(_:)` of its own. With
/// `numWorkers` several threads call the subscript at once.
public protocol Dataset<Element>: DataSource {
  // Declared again, for the compiler to find them by the subscript and `batch(_:)`.
  associatedtype Element
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

  public var sampleCount: Int? { count }
  public func reader() throws -> ([Int]) throws -> [Element] { samples }
  public func batchReader(dropLast: Bool) throws -> ([Int]) throws -> Batch? { batch }
}

extension Dataset where Batch == Element {
  public func batch(_ indices: [Int]) throws -> Batch { try collateKeepingType(samples(indices)) }
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
