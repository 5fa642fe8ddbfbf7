import Glibc

/// Numbers as Swift writes them: a number, an array of numbers, an array of arrays, ….
public protocol TensorData {
  /// Adds the numbers to a tensor that is being made.
  func write(to builder: inout TensorBuilder)
  /// The type of the elements as they are stored, and of the tensor where none is asked for.
  static var types: (stored: DType, result: DType) { get }
}

/// Collects the numbers of nested arrays, which must be rectangular.
public struct TensorBuilder {
  fileprivate var shape: [Int] = []
  private var depth = 0
  fileprivate var bytes: [UInt8] = []
  fileprivate var ragged: String?

  fileprivate mutating func begin(_ count: Int) {
    if depth == shape.count {
      shape.append(count)
    } else if shape[depth] != count {
      ragged =
        ragged ?? "dimension \(depth) has \(shape[depth]) elements in one place and \(count) in another"
    }
    depth += 1
  }
  fileprivate mutating func end() { depth -= 1 }
  fileprivate mutating func append(_ raw: UnsafeRawBufferPointer) { bytes.append(contentsOf: raw) }
}

extension TensorData where Self: TensorElement {
  public func write(to builder: inout TensorBuilder) {
    Swift.withUnsafeBytes(of: self) { builder.append($0) }
  }
  public static var types: (stored: DType, result: DType) { (dtype, dtype) }
}
extension Bool: TensorData {}
extension UInt8: TensorData {}
extension Int8: TensorData {}
extension Int16: TensorData {}
extension Int32: TensorData {}
extension Int64: TensorData {}
extension Int: TensorData {}
extension Float16: TensorData {}
extension BFloat16: TensorData {}
extension Float: TensorData {}
extension Double: TensorData {
  /// As in Python, a plain number has the default type.
  public static var types: (stored: DType, result: DType) { (.float64, torch.defaultDtype) }
}
extension Complex: TensorData where T: TensorElement {
  public static var types: (stored: DType, result: DType) {
    (dtype, dtype == .complex128 ? torch.defaultDtype.complex : dtype)
  }
}
extension Array: TensorData where Element: TensorData {
  public func write(to builder: inout TensorBuilder) {
    builder.begin(count)
    if Element.self is any TensorElement.Type {
      self.withUnsafeBytes { builder.append($0) }
    } else {
      for x in self { x.write(to: &builder) }
    }
    builder.end()
  }
  public static var types: (stored: DType, result: DType) { Element.types }
}

extension torch {
  /// A tensor of numbers: integers give int64, fractions the default type, Bool bool.
  ///
  ///     torch.tensor([[1, 2], [3, 4]])                    // tensor([[1, 2], [3, 4]])
  ///     torch.tensor([0.5, 1], dtype: .float64)           // tensor([0.5000, 1.0000], dtype=torch.float64)
  public static func tensor(
    _ data: some TensorData, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    func make<D: TensorData>(_ data: D) -> Tensor {
      guard available(device, "tensor") else { return .placeholder }
      var builder = TensorBuilder()
      data.write(to: &builder)
      guard check(builder.ragged == nil, "tensor: the arrays are not rectangular: \(builder.ragged ?? "")")
      else { return .placeholder }
      let (stored, result) = D.types
      let x = Tensor(empty: Size(builder.shape), stored), d = dtype ?? result
      if Failure.pending { return .placeholder }
      builder.bytes.withUnsafeBytes { raw in
        if let from = raw.baseAddress {
          x.address.copyMemory(from: from, byteCount: Swift.min(raw.count, x.nbytes))
        }
      }
      if stored == .int64 && d.isIntegral && d != .int64 {
        let p = x.pointer(Int64.self), bounds = d.bounds
        for i in 0..<x.count where !bounds.contains(Double(p[i])) {
          fail("tensor: \(d.name) cannot hold \(p[i])")
          return .placeholder
        }
      }
      return placed(x.to(d), nil, requiresGrad)
    }
    return make(data)
  }
  /// A number without dimensions.
  public static func tensor(
    _ data: Scalar, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    full([], data, dtype: dtype, device: device, requiresGrad: requiresGrad)
  }
  /// A copy without a history.
  public static func tensor(
    _ data: Tensor, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    guard available(device, "tensor") else { return .placeholder }
    return placed(noGrad { data.to(dtype ?? data.dtype, copy: true) }, nil, requiresGrad)
  }

  /// Numbers as a tensor.
  public static func asTensor(_ data: some TensorData, dtype: DType? = nil, device: Device? = nil) -> Tensor {
    tensor(data, dtype: dtype, device: device)
  }
  /// The tensor itself if it has this type, else converted.
  public static func asTensor(_ data: Tensor, dtype: DType? = nil, device: Device? = nil) -> Tensor {
    available(device, "asTensor") ? data.to(dtype ?? data.dtype) : .placeholder
  }

  /// The complex numbers real + i·imag; both have the same floating-point type.
  ///
  ///     torch.complex(torch.tensor([1.0]), torch.tensor([2.0]))        // tensor([1.+2.j])
  public static func complex(_ real: Tensor, _ imag: Tensor, out: Tensor? = nil) -> Tensor {
    guard parts(real, imag, out, "complex"), let shape = Tensor.broadcast(real, imag, "complex")
    else { return .placeholder }
    let (d, sizes) = (real.dtype, (real.shape, imag.shape))
    return Tensor.primitive("complex", [real, imag], shape, d.complex, out: out, savesInputs: false) { y in
      let strides = Size(y.strides.map { 2 * $0 })
      for (k, part) in [real, imag].enumerated() {
        part.copy(into: Tensor(storage: y.storage, d.complex.real, shape: shape, strides: strides, offset: k))
      }
    } vjp: { b in
      [
        b.needs(0) ? b.g.real.reduced(to: sizes.0, d) : nil,
        b.needs(1) ? b.g.imag.reduced(to: sizes.1, d) : nil,
      ]
    }
  }
  /// The complex numbers abs · e^(i·angle); both have the same floating-point type.
  public static func polar(_ abs: Tensor, _ angle: Tensor, out: Tensor? = nil) -> Tensor {
    if let cast = Autocast.on { return cast.wide(abs, angle) { polar($0, $1, out: out) } }
    guard parts(abs, angle, out, "polar") else { return .placeholder }
    return complex(abs * angle.cos(), abs * angle.sin()).written(to: out, "polar")
  }
  private static func parts(_ a: Tensor, _ b: Tensor, _ out: Tensor?, _ name: String) -> Bool {
    check(
      a.dtype == b.dtype && [.float16, .float32, .float64].contains(a.dtype),
      "\(name): \(a.described) and \(b.described): both must be float16, float32 or float64")
      && check(
        out == nil || out!.dtype == a.dtype.complex,
        "\(name): the result is \(a.dtype.complex.name) and cannot be stored in \(out?.described ?? "")")
  }
}

extension Scalar {
  /// A Swift number of any type.
  init<T: TensorElement>(number x: T) {
    switch x {
    case let b as Bool: self = .bool(b)
    case let z as Complex<Double>: self = .complex(z.real, z.imaginary)
    case let z as Complex<Float>: self = .complex(Double(z.real), Double(z.imaginary))
    case let x as any BinaryInteger: self = .int(Int(truncatingIfNeeded: x))
    case let x as BFloat16: self = .double(Double(Float(x)))
    case let x as any BinaryFloatingPoint: self = .double(Scalar.widened(x))
    default: self = .double(.nan)
    }
  }
  private static func widened(_ x: some BinaryFloatingPoint) -> Double { Double(x) }
}
