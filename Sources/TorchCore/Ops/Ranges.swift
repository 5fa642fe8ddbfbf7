import Glibc

extension torch {
  /// 0, 1, … below `end`, of type int64.
  ///
  ///     torch.arange(4)        // tensor([0, 1, 2, 3])
  public static func arange(
    _ end: Int, out: Tensor? = nil, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    arange(0, end, 1, out: out, dtype: dtype, device: device, requiresGrad: requiresGrad)
  }
  /// 0, 1, … below `end`, of the default type.
  public static func arange(
    _ end: Double, out: Tensor? = nil, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    arange(0, end, 1, out: out, dtype: dtype, device: device, requiresGrad: requiresGrad)
  }
  /// start, start + step, … below `end` (above it for a negative step), of type int64.
  public static func arange(
    _ start: Int, _ end: Int, step: Int = 1, out: Tensor? = nil, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    arange(start, end, step, out: out, dtype: dtype, device: device, requiresGrad: requiresGrad)
  }
  /// start, start + step, … below `end` (above it for a negative step), of the default type.
  public static func arange(
    _ start: Double, _ end: Double, step: Double = 1, out: Tensor? = nil, dtype: DType? = nil,
    device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    arange(start, end, step, out: out, dtype: dtype, device: device, requiresGrad: requiresGrad)
  }
  /// start, start + step, … below `end` (above it for a negative step), of type int64.
  ///
  ///     torch.arange(5, 0, -2)        // tensor([5, 3, 1])
  public static func arange(
    _ start: Int, _ end: Int, _ step: Int, out: Tensor? = nil, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    let dtype = dtype ?? out?.dtype ?? .int64
    guard dtype.isIntegral else {
      return arange(
        Double(start), Double(end), Double(step), out: out, dtype: dtype, device: device,
        requiresGrad: requiresGrad)
    }
    guard spans(Double(start), Double(end), Double(step), dtype, device, "arange"),
      type(dtype, out, "arange") != nil
    else { return .placeholder }
    // In 64-bit words, which may wrap: the distance can be greater than the largest Int.
    let distance = step > 0 ? UInt(bitPattern: end &- start) : UInt(bitPattern: start &- end)
    let n = distance == 0 ? 0 : (distance - 1) / step.magnitude + 1
    guard valid([Int(clamping: n)], "arange") else { return .placeholder }
    let y = Tensor(empty: [Int(n)], .int64)
    if Failure.pending { return .placeholder }
    let p = y.pointer(Int64.self)
    for i in 0..<y.count { p[i] = Int64(start &+ i &* step) }
    return placed(y.to(dtype), out, requiresGrad)
  }
  /// start, start + step, … below `end` (above it for a negative step), of the default type.
  public static func arange(
    _ start: Double, _ end: Double, _ step: Double, out: Tensor? = nil, dtype: DType? = nil,
    device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    let dtype = dtype ?? out?.dtype ?? defaultDtype
    guard spans(start, end, step, dtype, device, "arange"), type(dtype, out, "arange") != nil
    else { return .placeholder }
    return steps(start, step, ((end - start) / step).rounded(.up), dtype, out, requiresGrad, "arange")
  }

  /// start, start + step, … up to and including `end`, of the default type.
  @available(*, deprecated, message: "use arange, which leaves the end out")
  public static func range(
    _ start: Double, _ end: Double, step: Double = 1, out: Tensor? = nil, dtype: DType? = nil,
    device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    let dtype = dtype ?? out?.dtype ?? defaultDtype
    guard spans(start, end, step, dtype, device, "range"), type(dtype, out, "range") != nil
    else { return .placeholder }
    return steps(start, step, ((end - start) / step).rounded(.down) + 1, dtype, out, requiresGrad, "range")
  }

  private static func spans(
    _ start: Double, _ end: Double, _ step: Double, _ dtype: DType, _ device: Device?, _ name: String
  ) -> Bool {
    available(device, name)
      && check(
        dtype.isIntegral || dtype.isFloatingPoint,
        "\(name): \(dtype.name): use an integer or floating-point type")
      && check(step != 0 && !step.isNaN, "\(name): the step is \(step): it may not be zero")
      && check(
        start.isFinite && end.isFinite && step.isFinite,
        "\(name): from \(start) to \(end) by \(step): not finite")
      && check(
        step > 0 ? start <= end : start >= end,
        "\(name): from \(start) to \(end), the step \(step) leads away")
  }
  private static func steps(
    _ start: Double, _ step: Double, _ count: Double, _ dtype: DType, _ out: Tensor?, _ requiresGrad: Bool,
    _ name: String
  ) -> Tensor {
    guard check(count < 0x1p56, "\(name): \(count) elements are too many") else { return .placeholder }
    let y = Tensor(empty: [Int(count)], .float64)
    if Failure.pending { return .placeholder }
    let p = y.pointer(Double.self), whole = dtype.isIntegral
    let (start, step) = whole ? (start.rounded(.towardZero), step.rounded(.towardZero)) : (start, step)
    parallel(y.count, grain: 1 << 15) { for i in $0..<$1 { p[i] = start + step * Double(i) } }
    return placed(y.to(dtype), out, requiresGrad)
  }

  /// `steps` numbers from `start` to `end`, both included, evenly spaced.
  ///
  ///     torch.linspace(0, 10, 5)        // tensor([ 0.0000,  2.5000,  5.0000,  7.5000, 10.0000])
  public static func linspace(
    _ start: Double, _ end: Double, _ steps: Int, out: Tensor? = nil, dtype: DType? = nil,
    device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    spaced("linspace", .double(start), .double(end), steps, nil, dtype, out, device, requiresGrad)
  }
  /// `steps` numbers from `start` to `end`, tensors without dimensions, perhaps complex.
  public static func linspace(
    _ start: Tensor, _ end: Tensor, _ steps: Int, out: Tensor? = nil, dtype: DType? = nil,
    device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    guard bound(start, "linspace"), bound(end, "linspace") else { return .placeholder }
    return spaced("linspace", start.scalar, end.scalar, steps, nil, dtype, out, device, requiresGrad)
  }
  /// `steps` numbers from `start` to `end`.
  public static func linspace(
    _ start: Tensor, _ end: Double, _ steps: Int, out: Tensor? = nil, dtype: DType? = nil,
    device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    guard bound(start, "linspace") else { return .placeholder }
    return spaced("linspace", start.scalar, .double(end), steps, nil, dtype, out, device, requiresGrad)
  }
  /// `steps` numbers from `start` to `end`.
  public static func linspace(
    _ start: Double, _ end: Tensor, _ steps: Int, out: Tensor? = nil, dtype: DType? = nil,
    device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    guard bound(end, "linspace") else { return .placeholder }
    return spaced("linspace", .double(start), end.scalar, steps, nil, dtype, out, device, requiresGrad)
  }

  /// `steps` numbers from base^start to base^end, evenly spaced on a logarithmic scale.
  ///
  ///     torch.logspace(0, 2, 3)        // tensor([  1.,  10., 100.])
  public static func logspace(
    _ start: Double, _ end: Double, _ steps: Int, base: Double = 10, out: Tensor? = nil, dtype: DType? = nil,
    device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    spaced("logspace", .double(start), .double(end), steps, base, dtype, out, device, requiresGrad)
  }
  /// `steps` numbers from base^start to base^end; `start` and `end` have no dimensions.
  public static func logspace(
    _ start: Tensor, _ end: Tensor, _ steps: Int, base: Double = 10, out: Tensor? = nil, dtype: DType? = nil,
    device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    guard bound(start, "logspace"), bound(end, "logspace") else { return .placeholder }
    return spaced("logspace", start.scalar, end.scalar, steps, base, dtype, out, device, requiresGrad)
  }
  /// `steps` numbers from base^start to base^end.
  public static func logspace(
    _ start: Tensor, _ end: Double, _ steps: Int, base: Double = 10, out: Tensor? = nil, dtype: DType? = nil,
    device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    guard bound(start, "logspace") else { return .placeholder }
    return spaced("logspace", start.scalar, .double(end), steps, base, dtype, out, device, requiresGrad)
  }
  /// `steps` numbers from base^start to base^end.
  public static func logspace(
    _ start: Double, _ end: Tensor, _ steps: Int, base: Double = 10, out: Tensor? = nil, dtype: DType? = nil,
    device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    guard bound(end, "logspace") else { return .placeholder }
    return spaced("logspace", .double(start), end.scalar, steps, base, dtype, out, device, requiresGrad)
  }

  private static func bound(_ t: Tensor, _ name: String) -> Bool {
    check(t.shape.count == 0, "\(name): a bound is \(t.described): it must have no dimensions")
  }
  private static func spaced(
    _ name: String, _ start: Scalar, _ end: Scalar, _ n: Int, _ base: Double?, _ dtype: DType?,
    _ out: Tensor?,
    _ device: Device?, _ requiresGrad: Bool
  ) -> Tensor {
    let standard = start.isComplex || end.isComplex ? defaultDtype.complex : defaultDtype
    guard check(n >= 0, "\(name): \(n) steps: their number may not be negative"), available(device, name),
      let d = type(dtype ?? out?.dtype ?? standard, out, name),
      check(
        d != .bool && (d.isComplex || !start.isComplex && !end.isComplex),
        "\(name): \(d.name) cannot hold numbers from \(start) to \(end)"),
      valid([n], name)
    else { return .placeholder }
    let y: Tensor
    switch d {
    case .complex64, .complex128:
      y = Tensor(empty: [n], .complex128)
      if Failure.pending { return .placeholder }
      let p = y.pointer(Double.self)
      space(start.double, end.double, n) { p[2 * $0] = $1 }
      space(start.imaginary, end.imaginary, n) { p[2 * $0 + 1] = $1 }
      if let base {
        let q = y.pointer(Complex<Double>.self)
        for i in 0..<n { q[i] = .pow(Complex(base, 0), q[i]) }
      }
    case .float16, .bfloat16, .float32:
      y = Tensor(empty: [n], .float32)
      if Failure.pending { return .placeholder }
      let p = y.pointer(Float.self)
      space(Float(start.double), Float(end.double), n) { p[$0] = $1 }
      if let base { for i in 0..<n { p[i] = Float(Glibc.pow(Double(Float(base)), Double(p[i]))) } }
    default:
      y = Tensor(empty: [n], .float64)
      if Failure.pending { return .placeholder }
      let p = y.pointer(Double.self), whole = d.isIntegral
      let (a, b) = (start.double, end.double)
      space(whole ? a.rounded(.towardZero) : a, whole ? b.rounded(.towardZero) : b, n) { p[$0] = $1 }
      if let base { for i in 0..<n { p[i] = Glibc.pow(base, p[i]) } }
    }
    return placed(y.to(d), out, requiresGrad)
  }
  /// From both ends to the middle, so that both are exact.
  private static func space<T: BinaryFloatingPoint>(_ a: T, _ b: T, _ n: Int, _ body: (Int, T) -> Void) {
    let step = n > 1 ? (b - a) / T(n - 1) : 0
    for i in 0..<n {
      body(i, i < n / 2 || n == 1 ? a.addingProduct(step, T(i)) : b.addingProduct(-step, T(n - 1 - i)))
    }
  }
}
