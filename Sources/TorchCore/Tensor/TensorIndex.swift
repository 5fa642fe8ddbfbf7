/// What may stand in the brackets of `x[…]`: numbers, ranges, `.all`, `.ellipsis`, `.newAxis`, bools, lists and tensors.
///
///     x[0]              x[-1, 2]            x[1..., 2]          x[.all, .slice(0, nil, 2)]
///     x[.ellipsis, 0]   x[.newAxis]         x[mask]             x[[0, 2], tensor]
public protocol TensorIndex {
  /// The index as one of the kinds that exist.
  var index: IndexKind { get }
}

/// The kinds of index.
public enum IndexKind {
  /// One index; its dimension is dropped.
  case at(Int)
  /// start, start + step, … below stop, counted from the end if negative, cut to the dimension.
  case slice(Int?, Int?, Int)
  /// As many whole dimensions as are left.
  case ellipsis
  /// A new dimension of size 1.
  case newAxis
  /// All (true) or nothing (false), in a new dimension.
  case bool(Bool)
  /// Indices, or a mask of bools.
  case tensor(Tensor)
}

extension Int: TensorIndex { public var index: IndexKind { .at(self) } }
extension Bool: TensorIndex { public var index: IndexKind { .bool(self) } }
extension Tensor: TensorIndex { public var index: IndexKind { .tensor(self) } }
extension Array: TensorIndex where Element == Int {
  public var index: IndexKind {
    let t = Tensor(empty: [count], .int64), p = t.pointer(Int64.self)
    for i in 0..<t.count { p[i] = Int64(self[i]) }
    return .tensor(t)
  }
}
extension Range: TensorIndex where Bound == Int {
  public var index: IndexKind { .slice(lowerBound, upperBound, 1) }
}
extension ClosedRange: TensorIndex where Bound == Int {
  public var index: IndexKind { .slice(lowerBound, upperBound == -1 ? nil : upperBound + 1, 1) }
}
extension PartialRangeFrom: TensorIndex where Bound == Int {
  public var index: IndexKind { .slice(lowerBound, nil, 1) }
}
extension PartialRangeUpTo: TensorIndex where Bound == Int {
  public var index: IndexKind { .slice(nil, upperBound, 1) }
}
extension PartialRangeThrough: TensorIndex where Bound == Int {
  public var index: IndexKind { .slice(nil, upperBound == -1 ? nil : upperBound + 1, 1) }
}

/// The indices start, start + step, … below stop; negative ones count from the end, nil reaches to it.
///
///     x[Slice(1, -1, 2)]
public struct Slice: TensorIndex {
  /// The first index.
  public let start: Int?
  /// Where to end, exclusive.
  public let stop: Int?
  /// The distance, positive.
  public let step: Int
  /// start, start + step, … below stop.
  public init(_ start: Int? = nil, _ stop: Int? = nil, _ step: Int = 1) {
    (self.start, self.stop, self.step) = (start, stop, step)
  }
  public var index: IndexKind { .slice(start, stop, step) }
}

/// An index that is not a number: `.all`, `.ellipsis`, `.newAxis`.
public struct SpecialIndex: TensorIndex {
  public let index: IndexKind
}
extension TensorIndex where Self == SpecialIndex {
  /// The whole dimension: Python's `:`.
  public static var all: SpecialIndex { SpecialIndex(index: .slice(nil, nil, 1)) }
  /// As many whole dimensions as are left: Python's `...`.
  public static var ellipsis: SpecialIndex { SpecialIndex(index: .ellipsis) }
  /// A new dimension of size 1: Python's `None`.
  public static var newAxis: SpecialIndex { SpecialIndex(index: .newAxis) }
}
extension TensorIndex where Self == Slice {
  /// start, start + step, … below stop: Python's `start:stop:step`.
  public static func slice(_ start: Int? = nil, _ stop: Int? = nil, _ step: Int = 1) -> Slice {
    Slice(start, stop, step)
  }
}
