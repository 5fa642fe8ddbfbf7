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

/// The padding of a convolution: a number, one for each dimension, or "same" or "valid".
public protocol ConvolutionPadding: Sendable {}

extension Int: ConvolutionPadding {}
extension Array: ConvolutionPadding where Element == Int {}
extension String: ConvolutionPadding {}
