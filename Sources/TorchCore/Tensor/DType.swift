/// The type of a tensor's elements, in the order of promotion.
public enum DType: UInt8, Sendable, CaseIterable, Hashable {
  case bool, uint8, int8, int16, int32, int64, float16, bfloat16, float32, float64, complex64, complex128

  /// Bytes of one element.
  public var itemSize: Int {
    switch self {
    case .bool, .uint8, .int8: 1
    case .int16, .float16, .bfloat16: 2
    case .int32, .float32: 4
    case .int64, .float64, .complex64: 8
    case .complex128: 16
    }
  }
  /// float16, bfloat16, float32 or float64.
  public var isFloatingPoint: Bool { self >= .float16 && self <= .float64 }
  /// complex64 or complex128.
  public var isComplex: Bool { self >= .complex64 }
  /// An integer type; bool is not one.
  public var isIntegral: Bool { self >= .uint8 && self <= .int64 }
  /// Whether gradients exist for this type.
  public var isDifferentiable: Bool { self >= .float16 }
  /// Whether the type has negative numbers.
  public var isSigned: Bool { self > .uint8 }

  /// The name without its namespace: `float32`.
  public var name: String { String(describing: Name(rawValue: rawValue)!) }
  private enum Name: UInt8 {
    case bool, uint8, int8, int16, int32, int64, float16, bfloat16, float32, float64, complex64, complex128
  }

  /// The type that kernels compute in: all others convert on the way in and out.
  var compute: DType {
    switch self {
    case .bool, .uint8, .int8, .int16, .int32, .int64: .int64
    case .float16, .bfloat16, .float32: .float32
    default: self
    }
  }

  /// The type of the real and imaginary parts of a complex type; any other type itself.
  public var real: DType { self == .complex64 ? .float32 : self == .complex128 ? .float64 : self }
  /// The complex type whose parts have this type.
  public var complex: DType { self == .float64 || self == .complex128 ? .complex128 : .complex64 }

  /// 0 bool, 1 integer, 2 floating point, 3 complex.
  var category: Int { self == .bool ? 0 : isIntegral ? 1 : isFloatingPoint ? 2 : 3 }
}

extension DType: Comparable {
  public static func < (a: DType, b: DType) -> Bool { a.rawValue < b.rawValue }
}

extension DType: CustomStringConvertible {
  /// As Python prints it: `torch.float32`.
  public var description: String { "torch." + name }
}

/// Where a tensor's memory lies.
public struct Device: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The kind of a device.
  public enum Kind: String, Sendable { case cpu, cuda }
  /// The kind of the device.
  public let type: Kind
  /// Which of its kind, from 0; nil means the current one.
  public let index: Int?

  /// A device of a kind, perhaps a certain one.
  public init(_ type: Kind, _ index: Int? = nil) { (self.type, self.index) = (type, index) }

  /// `"cpu"`, `"cuda"` or `"cuda:1"`.
  public init(_ name: String) {
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    let kind = Kind(rawValue: String(parts.first ?? "")), index = parts.count == 2 ? Int(parts[1]) : nil
    let valid = kind != nil && (parts.count == 1 || parts.count == 2 && (index ?? -1) >= 0)
    check(valid, "Device: '\(name)' names no device: use \"cpu\", \"cuda\" or \"cuda:0\"")
    self.init(kind ?? .cpu, index)
  }
  public init(stringLiteral name: String) { self.init(name) }

  /// The processor.
  public static let cpu = Device(.cpu)
  /// A GPU.
  public static func cuda(_ index: Int = 0) -> Device { Device(.cuda, index) }

  public var description: String { index.map { "\(type.rawValue):\($0)" } ?? type.rawValue }
}
