import COpenMP

/// Mixed precision.
public enum amp {}

extension torch {
  /// Mixed precision.
  public typealias amp = TorchCore.amp

  /// Runs `body` with matrix products and convolutions in a shorter type: their operands are converted where they
  /// start, and operators that need the range of float32 convert theirs back, as in PyTorch on the CPU. Parameters stay
  /// in float32, and each is converted once a scope. Call `backward` after the scope.
  ///
  ///     let loss = torch.autocast(dtype: .bfloat16) { F.crossEntropy(model(input), target) }
  ///     loss.backward()
  public static func autocast<R>(
    _ deviceType: String = "cpu", dtype: DType = .bfloat16, enabled: Bool = true, cacheEnabled: Bool = true,
    _ body: () throws -> R
  ) rethrows -> R {
    check(deviceType == "cpu", "autocast: '\(deviceType)' is no device here: use \"cpu\"")
    check(
      dtype == .bfloat16 || dtype == .float16 || !enabled,
      "autocast: \(dtype.name) is not shorter than float32: use bfloat16 or float16")
    return try Autocast.with(enabled ? Autocast(dtype, caches: cacheEnabled) : nil, body)
  }
  /// Whether operators convert their operands.
  public static func isAutocastEnabled() -> Bool { Autocast.on != nil }
  /// The type of products inside `autocast`.
  public static func getAutocastDtype() -> DType { Autocast.on?.dtype ?? .bfloat16 }
}

extension amp {
  /// `torch.autocast`.
  public static func autocast<R>(
    _ deviceType: String = "cpu", dtype: DType = .bfloat16, enabled: Bool = true, cacheEnabled: Bool = true,
    _ body: () throws -> R
  ) rethrows -> R {
    try torch.autocast(deviceType, dtype: dtype, enabled: enabled, cacheEnabled: cacheEnabled, body)
  }
}

/// The scope of `autocast` that a thread is in. An operator of PyTorch's lists begins with a line such as
///
///     if let cast = Autocast.on { return cast.low(self, other) { $0.matmul($1, out: out) } }
final class Autocast {
  let dtype: DType
  private let caches: Bool
  /// Parameters that were converted already, with their conversions: one, so that gradients meet there.
  private var cache: [ObjectIdentifier: (parameter: Tensor, cast: Tensor)] = [:]

  init(_ dtype: DType, caches: Bool) { (self.dtype, self.caches) = (dtype, caches) }

  /// The innermost scope of this thread.
  @inline(__always) static var on: Autocast? {
    guard let raw = torch_thread().pointee.autocast else { return nil }
    return Unmanaged<Autocast>.fromOpaque(raw).takeUnretainedValue()
  }

  static func with<R>(_ scope: Autocast?, _ body: () throws -> R) rethrows -> R {
    let thread = torch_thread()!, before = thread.pointee.autocast
    if let before, let scope {
      let outer = Unmanaged<Autocast>.fromOpaque(before).takeUnretainedValue()
      if outer.dtype == scope.dtype { scope.cache = outer.cache }
    }
    thread.pointee.autocast = scope.map { Unmanaged.passUnretained($0).toOpaque() }
    defer { thread.pointee.autocast = before }
    return try withExtendedLifetime(scope) { try body() }
  }

  /// An operand in a type; integers and float64 stay.
  private func cast(_ x: Tensor, _ dtype: DType) -> Tensor {
    guard x.dtype.isFloatingPoint, x.dtype != .float64, x.dtype != dtype else { return x }
    guard caches, dtype == self.dtype, x.dtype == .float32, x.isLeaf, x.requiresGrad, Grad.isEnabled else {
      return x.to(dtype)
    }
    if let known = cache[ObjectIdentifier(x)] { return known.cast }
    let cast = x.to(dtype)
    cache[ObjectIdentifier(x)] = (x, cast)
    return cast
  }

  /// An operand in the shorter type.
  func low(_ x: Tensor) -> Tensor { cast(x, dtype) }
  /// An operator on operands in the shorter type.
  func low(_ a: Tensor, _ b: Tensor, _ body: (Tensor, Tensor) -> Tensor) -> Tensor {
    let x = low(a), y = low(b)
    return Autocast.with(nil) { body(x, y) }
  }
  func low(_ a: Tensor, _ b: Tensor, _ c: Tensor?, _ body: (Tensor, Tensor, Tensor?) -> Tensor) -> Tensor {
    let x = low(a), y = low(b), z = c.map(low)
    return Autocast.with(nil) { body(x, y, z) }
  }
  func low(_ a: Tensor, _ b: Tensor, _ c: Tensor, _ body: (Tensor, Tensor, Tensor) -> Tensor) -> Tensor {
    let x = low(a), y = low(b), z = low(c)
    return Autocast.with(nil) { body(x, y, z) }
  }
  /// An operand in float32.
  func wide(_ x: Tensor) -> Tensor { cast(x, .float32) }
  /// An operator on operands in float32.
  func wide<R>(_ a: Tensor, _ body: (Tensor) -> R) -> R {
    let x = wide(a)
    return Autocast.with(nil) { body(x) }
  }
  func wide<R>(_ a: Tensor, _ b: Tensor, _ body: (Tensor, Tensor) -> R) -> R {
    let x = wide(a), y = wide(b)
    return Autocast.with(nil) { body(x, y) }
  }
  func wide<R>(_ a: Tensor, _ b: Tensor, _ c: Tensor?, _ body: (Tensor, Tensor, Tensor?) -> R) -> R {
    let x = wide(a), y = wide(b), z = c.map(wide)
    return Autocast.with(nil) { body(x, y, z) }
  }
  func wide<R>(_ a: Tensor, _ b: Tensor, _ c: Tensor, _ body: (Tensor, Tensor, Tensor) -> R) -> R {
    let x = wide(a), y = wide(b), z = wide(c)
    return Autocast.with(nil) { body(x, y, z) }
  }
}
