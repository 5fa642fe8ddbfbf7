import TorchCore

extension nn {
  /// What padding layers share: two numbers a dimension, the last dimension first.
  open class PadNd: Layer {
    public final let padding: [Int]
    private let mode: String

    init(_ dims: Int, _ name: String, _ padding: any IntOrList, _ mode: String) {
      self.padding = padding.list(2 * dims, "\(name): padding")
      self.mode = mode
    }

    open override func forward(_ input: Tensor) -> Tensor {
      guard
        check(
          input.ndim == padding.count / 2 + 1 || input.ndim == padding.count / 2 + 2,
          "\(typeName): \(input.described) must have \(padding.count / 2 + 1) dimensions, or a batch of such"
        )
      else { return .placeholder }
      return F.pad(input, padding, mode: mode)
    }
    open override var extraRepr: String { python(padding) }
  }

  /// Mirrors the input at its ends, without the edge: [N, C, L], with or without N.
  public final class ReflectionPad1d: PadNd {
    /// One number for all ends, or two a dimension.
    public init(_ padding: any IntOrList) { super.init(1, "ReflectionPad1d", padding, "reflect") }
  }

  /// Mirrors the input at its ends, without the edge: [N, C, H, W], with or without N.
  public final class ReflectionPad2d: PadNd {
    /// One number for all ends, or two a dimension.
    public init(_ padding: any IntOrList) { super.init(2, "ReflectionPad2d", padding, "reflect") }
  }

  /// Mirrors the input at its ends, without the edge: [N, C, D, H, W], with or without N.
  public final class ReflectionPad3d: PadNd {
    /// One number for all ends, or two a dimension.
    public init(_ padding: any IntOrList) { super.init(3, "ReflectionPad3d", padding, "reflect") }
  }

  /// Repeats the edges of the input: [N, C, L], with or without N.
  public final class ReplicationPad1d: PadNd {
    /// One number for all ends, or two a dimension.
    public init(_ padding: any IntOrList) { super.init(1, "ReplicationPad1d", padding, "replicate") }
  }

  /// Repeats the edges of the input: [N, C, H, W], with or without N.
  public final class ReplicationPad2d: PadNd {
    /// One number for all ends, or two a dimension.
    public init(_ padding: any IntOrList) { super.init(2, "ReplicationPad2d", padding, "replicate") }
  }

  /// Repeats the edges of the input: [N, C, D, H, W], with or without N.
  public final class ReplicationPad3d: PadNd {
    /// One number for all ends, or two a dimension.
    public init(_ padding: any IntOrList) { super.init(3, "ReplicationPad3d", padding, "replicate") }
  }

  /// Wraps the input around: [N, C, L], with or without N.
  public final class CircularPad1d: PadNd {
    /// One number for all ends, or two a dimension.
    public init(_ padding: any IntOrList) { super.init(1, "CircularPad1d", padding, "circular") }
  }

  /// Wraps the input around: [N, C, H, W], with or without N.
  public final class CircularPad2d: PadNd {
    /// One number for all ends, or two a dimension.
    public init(_ padding: any IntOrList) { super.init(2, "CircularPad2d", padding, "circular") }
  }

  /// Wraps the input around: [N, C, D, H, W], with or without N.
  public final class CircularPad3d: PadNd {
    /// One number for all ends, or two a dimension.
    public init(_ padding: any IntOrList) { super.init(3, "CircularPad3d", padding, "circular") }
  }

  /// Adds zeros at the ends of the last 1 dimension.
  public final class ZeroPad1d: Layer {
    public let padding: [Int]

    /// One number for all ends, or two a dimension, the last dimension first.
    public init(_ padding: any IntOrList) { self.padding = padding.list(2, "ZeroPad1d: padding") }

    public override func forward(_ input: Tensor) -> Tensor { F.pad(input, padding) }
    public override var extraRepr: String { python(padding) }
  }

  /// Adds a value at the ends of the last 1 dimension.
  public final class ConstantPad1d: Layer {
    public let padding: [Int], value: Double

    /// One number for all ends, or two a dimension, the last dimension first.
    public init(_ padding: any IntOrList, _ value: Double) {
      (self.padding, self.value) = (padding.list(2, "ConstantPad1d: padding"), value)
    }

    public override func forward(_ input: Tensor) -> Tensor { F.pad(input, padding, value: value) }
    public override var extraRepr: String { "padding=\(python(padding)), value=\(value)" }
  }

  /// Adds zeros at the ends of the last 2 dimensions.
  public final class ZeroPad2d: Layer {
    public let padding: [Int]

    /// One number for all ends, or two a dimension, the last dimension first.
    public init(_ padding: any IntOrList) { self.padding = padding.list(4, "ZeroPad2d: padding") }

    public override func forward(_ input: Tensor) -> Tensor { F.pad(input, padding) }
    public override var extraRepr: String { python(padding) }
  }

  /// Adds a value at the ends of the last 2 dimensions.
  public final class ConstantPad2d: Layer {
    public let padding: [Int], value: Double

    /// One number for all ends, or two a dimension, the last dimension first.
    public init(_ padding: any IntOrList, _ value: Double) {
      (self.padding, self.value) = (padding.list(4, "ConstantPad2d: padding"), value)
    }

    public override func forward(_ input: Tensor) -> Tensor { F.pad(input, padding, value: value) }
    public override var extraRepr: String { "padding=\(python(padding)), value=\(value)" }
  }

  /// Adds zeros at the ends of the last 3 dimensions.
  public final class ZeroPad3d: Layer {
    public let padding: [Int]

    /// One number for all ends, or two a dimension, the last dimension first.
    public init(_ padding: any IntOrList) { self.padding = padding.list(6, "ZeroPad3d: padding") }

    public override func forward(_ input: Tensor) -> Tensor { F.pad(input, padding) }
    public override var extraRepr: String { python(padding) }
  }

  /// Adds a value at the ends of the last 3 dimensions.
  public final class ConstantPad3d: Layer {
    public let padding: [Int], value: Double

    /// One number for all ends, or two a dimension, the last dimension first.
    public init(_ padding: any IntOrList, _ value: Double) {
      (self.padding, self.value) = (padding.list(6, "ConstantPad3d: padding"), value)
    }

    public override func forward(_ input: Tensor) -> Tensor { F.pad(input, padding, value: value) }
    public override var extraRepr: String { "padding=\(python(padding)), value=\(value)" }
  }
}
