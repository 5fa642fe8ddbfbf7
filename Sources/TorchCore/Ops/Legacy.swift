// Names and orders of arguments that only older programs use.

extension Tensor {
  // forms: inplace
  /// self + value · other; the number stands before the tensor, as it did in old programs.
  @available(*, deprecated, message: "use add(other, alpha: value)")
  public func add(_ value: Scalar, _ other: Tensor) -> Tensor { add(other, alpha: value) }
  // forms: inplace
  /// self - value · other; the number stands before the tensor, as it did in old programs.
  @available(*, deprecated, message: "use sub(other, alpha: value)")
  public func sub(_ value: Scalar, _ other: Tensor) -> Tensor { sub(other, alpha: value) }
  // forms: inplace
  /// self + value · tensor1 · tensor2; the number stands before the tensors, as it did in old programs.
  @available(*, deprecated, message: "use addcmul(tensor1, tensor2, value: value)")
  public func addcmul(_ value: Scalar, _ tensor1: Tensor, _ tensor2: Tensor) -> Tensor {
    addcmul(tensor1, tensor2, value: value)
  }
  // forms: inplace
  /// self + value · tensor1 / tensor2; the number stands before the tensors, as it did in old programs.
  @available(*, deprecated, message: "use addcdiv(tensor1, tensor2, value: value)")
  public func addcdiv(_ value: Scalar, _ tensor1: Tensor, _ tensor2: Tensor) -> Tensor {
    addcdiv(tensor1, tensor2, value: value)
  }

  // forms: none
  /// Overwrites the elements where `mask` is true with those of `source`, in order.
  @available(*, deprecated, renamed: "maskedScatter_")
  @discardableResult public func maskedCopy_(_ mask: Tensor, _ source: Tensor) -> Tensor {
    maskedScatter_(mask, source)
  }
  // forms: none
  /// The part that an index chooses.
  @available(*, deprecated, message: "use x[m]")
  public func index(_ m: some TensorIndex) -> Tensor { self[m] }

  /// This tensor in the shape of another if the two do not broadcast but have equally many elements: old programs
  /// let such operands stand beside each other, element by element.
  func fitted(to other: Tensor) -> Tensor {
    shape == other.shape || count != other.count || Tensor.broadcast(shape, other.shape) != nil
      ? self : reshape(other.shape)
  }
}
