import Testing
import Torch

/// Counts the comparisons that failed, so that an entry with one is not said to work.
enum Comparison {
  nonisolated(unsafe) static var failures = 0

  static func verify(_ condition: Bool, _ message: @autoclosure () -> String, _ at: SourceLocation) {
    if condition { return }
    failures += 1
    Issue.record("\(message())", sourceLocation: at)
  }
}

/// The expression whose source is the Swift spelling of an entry.
@discardableResult func shown<T>(_ value: T) -> T { value }
/// The same of a statement that is no expression.
func shown(_ statement: () -> Void) { statement() }

/// Whether a condition is true.
func holds(_ condition: Bool, at: SourceLocation = #_sourceLocation) {
  Comparison.verify(condition, "does not hold", at)
}

/// Whether two values are equal.
func same<T: Equatable>(_ value: T, _ expected: T, at: SourceLocation = #_sourceLocation) {
  Comparison.verify(value == expected, "\(value) is not \(expected)", at)
}

/// Whether a tensor has the shape and the numbers of `expected`, to the four digits that the manuals print.
func same(
  _ value: Tensor, _ expected: some TensorData, within tolerance: Double = 2e-4,
  at: SourceLocation = #_sourceLocation
) {
  let wanted = torch.tensor(expected), isBool = wanted.dtype == .bool
  let (a, b) = (value.detach().to(.float64).toArray(Double.self), wanted.to(.float64).toArray(Double.self))
  let close = zip(a, b).allSatisfy { x, y in
    x == y || x.isNaN && y.isNaN || (x - y).magnitude <= tolerance * max(1, y.magnitude)
  }
  let fits = value.shape == wanted.shape && (value.dtype == .bool || !isBool)
  Comparison.verify(fits && close, "\(value) is not \(expected)", at)
}

/// Whether a pair of tensors holds these values and indices.
func same(
  _ pair: (Tensor, Tensor), _ values: some TensorData, _ indices: some TensorData,
  at: SourceLocation = #_sourceLocation
) {
  same(pair.0, values, at: at)
  same(pair.1, indices, at: at)
}

/// Whether tensors are these, one by one.
func same(_ parts: [Tensor], _ expected: [some TensorData], at: SourceLocation = #_sourceLocation) {
  Comparison.verify(parts.count == expected.count, "\(parts.count) tensors are not \(expected.count)", at)
  for (part, numbers) in zip(parts, expected) { same(part, numbers, at: at) }
}

/// Whether `body` reports an error that contains this text.
func refuses(_ text: String, at: SourceLocation = #_sourceLocation, _ body: () throws -> Void) {
  do {
    try withError(body)
    Comparison.verify(false, "no error", at)
  } catch {
    Comparison.verify("\(error)".contains(text), "'\(error)' does not speak of '\(text)'", at)
  }
}
