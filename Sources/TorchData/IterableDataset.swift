import TorchCore

/// Samples one after the other, of which there may be no count: lines of a file, messages of a network.
///
///     struct Lines: IterableDataset {
///       let files: [String]
///       func stream() throws -> SampleStream<Tensor> {
///         let worker = torch.utils.data.getWorkerInfo()
///         let mine = files.enumerated().filter { $0.offset % (worker?.numWorkers ?? 1) == worker?.id ?? 0 }
///         …
///         return SampleStream { try readLine() }
///       }
///     }
///     for lines in DataLoader(Lines(files: files), batchSize: 10, numWorkers: 2) { … }
///
/// Each worker of a loader calls `stream()` once an epoch. As they do not know of each other, it is the data set that
/// divides the samples between them by `getWorkerInfo()`; otherwise each worker yields all of them.
public protocol IterableDataset<Element>: DataSource {
  // Declared again, for the compiler to find them by `stream()` and `batch(_:)`.
  associatedtype Element
  associatedtype Batch = Element
  /// The samples from the first to the last.
  func stream() throws -> SampleStream<Element>
  /// Samples in one batch.
  func batch(_ samples: [Element]) throws -> Batch
}

/// Samples that come one after the other, perhaps until an error.
public struct SampleStream<Element> {
  /// The next sample; nil at the end.
  public let next: () throws -> Element?

  /// Samples that a function gives, and nil at the end.
  public init(_ next: @escaping () throws -> Element?) { self.next = next }

  /// The elements of a sequence.
  public init<S: Sequence>(_ samples: S) where S.Element == Element {
    var iterator = samples.makeIterator()
    next = { iterator.next() }
  }
}

extension IterableDataset {
  public var sampleCount: Int? { nil }

  public func reader() throws -> ([Int]) throws -> [Element] {
    let next = try stream().next
    var given = 0, isEnd = false
    return { indices in
      var samples: [Element] = []
      while !isEnd && samples.count < indices.count {
        do {
          guard let sample = try withError(next) else {
            isEnd = true
            break
          }
          samples.append(sample)
          given += 1
        } catch { throw TorchError("sample \(given) of the stream: \(error)") }
      }
      return samples
    }
  }

  public func batchReader(dropLast: Bool) throws -> ([Int]) throws -> Batch? {
    let read = try reader()
    return { indices in
      let samples = try read(indices)
      return samples.isEmpty || dropLast && samples.count < indices.count ? nil : try batch(samples)
    }
  }
}

extension IterableDataset where Batch == Element {
  public func batch(_ samples: [Element]) throws -> Batch { try collateKeepingType(samples) }
}

/// Streams of one type one after the other.
public struct ChainDataset<Base: IterableDataset>: IterableDataset {
  public typealias Element = Base.Element
  public typealias Batch = Base.Batch
  public let datasets: [Base]

  /// The samples of the first, then of the second, …
  public init(_ datasets: [Base]) { self.datasets = datasets }

  public func stream() -> SampleStream<Base.Element> {
    var rest = datasets[...], next: () throws -> Base.Element? = { nil }
    return SampleStream {
      while true {
        if let sample = try next() { return sample }
        guard let dataset = rest.popFirst() else { return nil }
        next = try dataset.stream().next
      }
    }
  }
  public func batch(_ samples: [Base.Element]) throws -> Base.Batch { try datasets[0].batch(samples) }
}

extension IterableDataset {
  /// The samples of `a`, then those of `b`.
  public static func + (a: Self, b: Self) -> ChainDataset<Self> { ChainDataset([a, b]) }
}
