// Conversions to a type, by its name.

extension Tensor {
  // forms: method
  /// The elements as bool: whether they are not 0.
  public func bool() -> Tensor { to(.bool) }
  // forms: method
  /// The elements as uint8.
  public func byte() -> Tensor { to(.uint8) }
  // forms: method
  /// The elements as int8.
  public func char() -> Tensor { to(.int8) }
  // forms: method
  /// The elements as int16.
  public func short() -> Tensor { to(.int16) }
  // forms: method
  /// The elements as int32.
  public func int() -> Tensor { to(.int32) }
  // forms: method
  /// The elements as int64, rounded towards 0.
  public func long() -> Tensor { to(.int64) }
  // forms: method
  /// The elements as float16.
  public func half() -> Tensor { to(.float16) }
  // forms: method
  /// The elements as bfloat16.
  public func bfloat16() -> Tensor { to(.bfloat16) }
  // forms: method
  /// The elements as float32.
  public func float() -> Tensor { to(.float32) }
  // forms: method
  /// The elements as float64.
  public func double() -> Tensor { to(.float64) }
  // forms: method
  /// The elements as complex64.
  public func cfloat() -> Tensor { to(.complex64) }
  // forms: method
  /// The elements as complex128.
  public func cdouble() -> Tensor { to(.complex128) }
  // forms: method
  /// The elements in the type of another tensor.
  public func typeAs(_ other: Tensor) -> Tensor { to(other.dtype) }
}
