/// An argument that is one number for all dimensions or a number for each: the 3 or [3, 5] of a kernel size.
///
///     nn.Conv2d(1, 32, 3, stride: [1, 2])
public protocol IntOrList: Sendable {
  /// The one number, or the numbers in the order of the dimensions.
  var list: [Int] { get }
}

extension Int: IntOrList {
  public var list: [Int] { [self] }
}

extension Array: IntOrList where Element == Int {
  public var list: [Int] { self }
}

/// An argument that is one number for all dimensions or a number for each: the 2 or [2, 1.5] of a scale.
public protocol DoubleOrList: Sendable {
  /// The one number, or the numbers in the order of the dimensions.
  var doubles: [Double] { get }
}

extension Int: DoubleOrList {
  public var doubles: [Double] { [Double(self)] }
}

extension Double: DoubleOrList {
  public var doubles: [Double] { [self] }
}

extension Array: DoubleOrList where Element: DoubleOrList {
  public var doubles: [Double] { flatMap(\.doubles) }
}

/// The padding of a convolution: a number, one for each dimension, or "same" or "valid".
public protocol ConvolutionPadding: Sendable {}

extension Int: ConvolutionPadding {}
extension Array: ConvolutionPadding where Element == Int {}
extension String: ConvolutionPadding {}

/// The size of a result: one number for all dimensions or one for each, nil where the size stays: 7 or [nil, 7].
public protocol OutputSize: Sendable {
  /// The one number, or the numbers in the order of the dimensions.
  var sizes: [Int?] { get }
}

extension Int: OutputSize {
  public var sizes: [Int?] { [self] }
}

/// An element of a list of sizes.
public protocol OutputExtent: Sendable {
  /// The size; nil keeps that of the input.
  var extent: Int? { get }
}
extension Int: OutputExtent { public var extent: Int? { self } }
extension Optional: OutputExtent where Wrapped == Int { public var extent: Int? { self } }
extension Array: OutputSize where Element: OutputExtent {
  public var sizes: [Int?] { map(\.extent) }
}

/// The order of a norm: a number, or "fro" (Frobenius) or "nuc" (nuclear).
public protocol NormOrder: Sendable {}

extension Int: NormOrder {}
extension Double: NormOrder {}
extension String: NormOrder {}

/// A tolerance: a number for all matrices, or a tensor with one for each.
public protocol Tolerance: Sendable {}

extension Double: Tolerance {}
extension Tensor: Tolerance {}
