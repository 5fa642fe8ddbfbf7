import TorchCore

/// What a loader reads: samples by number (`Dataset`), or one after the other (`IterableDataset`).
public protocol DataSource<Element> {
  /// A sample.
  associatedtype Element
  /// What a loader yields; the type of a sample unless the source makes batches itself.
  associatedtype Batch = Element
  /// The number of samples; nil of a stream.
  var sampleCount: Int? { get }
  /// A function that reads samples in one thread during one epoch: those with the given numbers, of a stream the next
  /// ones, as many as numbers are given, and fewer at its end.
  func reader() throws -> ([Int]) throws -> [Element]
  /// A function that reads batches in one thread during one epoch; nil at the end of a stream.
  func batchReader(dropLast: Bool) throws -> ([Int]) throws -> Batch?
}

extension DataSource {
  /// The source that the program gave to a loader.
  var original: Any { (self as? any Wrapper)?.wrapped ?? self }
}

/// A source around another.
private protocol Wrapper { var wrapped: Any { get } }

/// A source whose batches a function makes of the samples.
public struct CollatedDataset<Base: DataSource, Batch>: DataSource, Wrapper {
  public let dataset: Base
  let collate: ([Base.Element]) throws -> Batch

  fileprivate var wrapped: Any { dataset }
  public var sampleCount: Int? { dataset.sampleCount }
  public func reader() throws -> ([Int]) throws -> [Base.Element] { try dataset.reader() }
  public func batchReader(dropLast: Bool) throws -> ([Int]) throws -> Batch? {
    let read = try reader()
    return { [collate] indices in
      let samples = try read(indices)
      return samples.isEmpty || dropLast && samples.count < indices.count ? nil : try collate(samples)
    }
  }
}

/// A source whose samples are yielded one by one, without batches.
public struct UnbatchedDataset<Base: DataSource>: DataSource, Wrapper {
  public typealias Batch = Base.Element
  public let dataset: Base

  fileprivate var wrapped: Any { dataset }
  public var sampleCount: Int? { dataset.sampleCount }
  public func reader() throws -> ([Int]) throws -> [Base.Element] { try dataset.reader() }
  public func batchReader(dropLast: Bool) throws -> ([Int]) throws -> Base.Element? {
    let read = try reader()
    return { try read($0).first }
  }
}
