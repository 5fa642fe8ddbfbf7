import Testing
import Torch

/// Checks worked examples of the manuals: every number of the range must be one that `body` names.
func examples(
  _ range: ClosedRange<Int>, at: SourceLocation = #_sourceLocation, _ body: (Examples) throws -> Void
) rethrows {
  let examples = Examples()
  try body(examples)
  let found = examples.numbers.sorted()
  #expect(found == Array(range), "the examples are \(found)", sourceLocation: at)
}

/// The worked examples of a chapter, by their numbers in the inventory of the manuals.
final class Examples {
  fileprivate var numbers: [Int] = []

  /// An example with the value that PyTorch 2 gives, to the digits that the manual prints.
  func callAsFunction(_ number: Int, _ body: () throws -> Void) rethrows {
    numbers.append(number)
    torch.manualSeed(0)
    try body()
  }
  /// An example that cannot be checked, and why.
  func unusable(_ number: Int, _ reason: String) { numbers.append(number) }
  /// Examples of functions that are still to be written.
  func later(_ numbers: Int...) { self.numbers += numbers }
}
