extension torch {
  /// The limits of a floating-point type.
  ///
  ///     torch.finfo(.float32).eps        // 1.1920928955078125e-07
  public struct finfo: Sendable {
    /// The type; of a complex one its real part's.
    public let dtype: DType
    /// The width of a number.
    public let bits: Int
    /// The distance from 1 to the next number.
    public let eps: Double
    /// The largest number.
    public let max: Double
    /// The smallest positive normal number.
    public let tiny: Double
    /// 10⁻ⁿ for the n decimal digits that are kept.
    public let resolution: Double
    /// The lowest number.
    public var min: Double { -max }
    /// The smallest positive normal number.
    public var smallestNormal: Double { tiny }

    /// The limits of `dtype`, by default of the default type.
    public init(_ dtype: DType? = nil) {
      let dtype = dtype ?? torch.defaultDtype, real = dtype.real
      self.dtype = real
      switch real {
      case .float16: (bits, eps, max, tiny, resolution) = (16, 0x1p-10, 65504, 0x1p-14, 1e-3)
      case .bfloat16: (bits, eps, max, tiny, resolution) = (16, 0x1p-7, 0x1.fep127, 0x1p-126, 1e-2)
      case .float32: (bits, eps, max, tiny, resolution) = (32, 0x1p-23, 0x1.fffffep127, 0x1p-126, 1e-6)
      default:
        check(real == .float64, "finfo: \(dtype.name) is no floating-point type: use iinfo")
        (bits, eps, max, tiny, resolution) = (64, 0x1p-52, .greatestFiniteMagnitude, 0x1p-1022, 1e-15)
      }
    }
  }

  /// The limits of an integer type.
  ///
  ///     torch.iinfo(.int8).max        // 127
  public struct iinfo: Sendable {
    /// The type.
    public let dtype: DType
    /// The width of a number.
    public let bits: Int
    /// The largest number.
    public let max: Int
    /// The lowest number.
    public let min: Int

    /// The limits of `dtype`.
    public init(_ dtype: DType) {
      check(dtype.isIntegral, "iinfo: \(dtype.name) is no integer type: use finfo")
      self.dtype = dtype
      switch dtype {
      case .uint8: (bits, min, max) = (8, 0, 255)
      case .int8: (bits, min, max) = (8, -128, 127)
      case .int16: (bits, min, max) = (16, -32768, 32767)
      case .int32: (bits, min, max) = (32, Int(Int32.min), Int(Int32.max))
      default: (bits, min, max) = (64, .min, .max)
      }
    }
  }
}
