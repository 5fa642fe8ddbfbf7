/// A strided array of numbers with a history, from which gradients are computed.
///
///     let x = torch.tensor([[1, 2], [3, 4]], dtype: .float32, requiresGrad: true)
///     (x * x).sum().backward()
///     x.grad!               // tensor([[2., 4.], [6., 8.]])
///
/// A tensor is a reference: views share its memory, methods that end in `_` change it in place.
public final class Tensor: @unchecked Sendable {
  /// The size of each dimension.
  public internal(set) var shape: Size
  /// The distance in elements from one index to the next, in each dimension.
  public internal(set) var strides: Size
  /// The type of the elements.
  public internal(set) var dtype: DType
  /// The memory, perhaps shared with other tensors.
  public internal(set) var storage: Storage
  /// Where in the storage the first element lies, in elements.
  public internal(set) var storageOffset: Int
  /// The number of elements.
  public internal(set) var count: Int
  /// Whether the elements lie in row-major order without gaps.
  public internal(set) var isContiguous: Bool

  // History. A leaf that requires grad has an accumulating node; a result has the node that computed it.
  var isLeafRequiringGrad = false
  /// Read `edge` instead: the node of a view may be stale.
  var node: Node?
  var output = 0
  /// Of a view: the tensor whose memory it shows, and the version of the memory that `node` belongs to.
  var base: Tensor?
  var seen = 0
  var accumulated: Gradient?

  /// An uninitialised contiguous tensor.
  public init(empty shape: Size, _ dtype: DType = .float32) {
    let shape = Failure.pending ? [0] : shape
    self.shape = shape
    strides = shape.rowMajor
    count = shape.numel()
    self.dtype = dtype
    storageOffset = 0
    isContiguous = true
    // No memory holds so many: the allocator says so.
    storage = Storage(bytes: count < 1 << 58 ? count * dtype.itemSize : .max)
    if storage.bytes == 0 && count != 0 { setGeometry([0], [1], 0) }
  }

  /// A tensor over existing memory. The caller vouches that the geometry lies within it.
  public init(storage: Storage, _ dtype: DType, shape: Size, strides: Size, offset: Int = 0) {
    (self.storage, self.dtype, self.shape, self.strides, storageOffset) = (
      storage, dtype, shape, strides, offset
    )
    count = shape.numel()
    isContiguous = Tensor.isContiguous(shape, strides) && storage.coo == nil
  }

  /// What an operator returns after a mistake: no elements.
  public static var placeholder: Tensor { Tensor(empty: [0]) }

  func setGeometry(_ shape: Size, _ strides: Size, _ offset: Int) {
    (self.shape, self.strides, storageOffset) = (shape, strides, offset)
    count = shape.numel()
    isContiguous = Tensor.isContiguous(shape, strides) && storage.coo == nil
  }

  /// Whether sizes and strides are row-major; strides of dimensions of size 1 do not count.
  static func isContiguous(_ shape: Size, _ strides: Size) -> Bool {
    var expected = 1
    var i = shape.count - 1
    while i >= 0 {
      if shape[i] == 0 { return true }
      if shape[i] != 1 {
        if strides[i] != expected {
          for k in 0..<i where shape[k] == 0 { return true }
          return false
        }
        expected = expected &* shape[i]
      }
      i -= 1
    }
    return true
  }

  /// The address of the first element. Every kernel takes its operands here, so here those that know nothing of sparse
  /// tensors report them; contiguous tensors, which small operators are made for, are not asked.
  @inline(__always) package var address: UnsafeMutableRawPointer {
    if !isContiguous { reportIfSparse() }
    return start
  }
  /// The address of the first element of a tensor that is known not to be sparse.
  @inline(__always) var start: UnsafeMutableRawPointer { storage.base + storageOffset * dtype.itemSize }
  /// The address of the first element, as a type.
  @inline(__always) package func pointer<T>(_: T.Type) -> UnsafeMutablePointer<T> {
    address.assumingMemoryBound(to: T.self)
  }

  /// The number of elements.
  public func numel() -> Int { count }
  /// The number of elements.
  public func nelement() -> Int { count }
  /// The number of dimensions.
  public func dim() -> Int { shape.count }
  /// The number of dimensions.
  public var ndim: Int { shape.count }
  /// The number of dimensions.
  public func ndimension() -> Int { shape.count }
  /// The size of each dimension.
  public func size() -> Size { shape }
  /// The size of one dimension; negative ones count from the end.
  public func size(_ dim: Int) -> Int { shape[axis(dim, "size") ?? 0] }
  /// The strides, in elements.
  public func stride() -> Size { strides }
  /// The stride of one dimension, in elements.
  public func stride(_ dim: Int) -> Int { strides[axis(dim, "stride") ?? 0] }
  /// Bytes of one element.
  public func elementSize() -> Int { dtype.itemSize }
  /// Bytes of one element.
  public var itemsize: Int { dtype.itemSize }
  /// Bytes of all elements.
  public var nbytes: Int { count * dtype.itemSize }
  /// The address of the first element as a number.
  public func dataPtr() -> Int { Int(bitPattern: address) }
  /// Where the elements lie.
  public var device: Device { .cpu }
  /// Whether the elements are real floating-point numbers.
  public func isFloatingPoint() -> Bool { dtype.isFloatingPoint }
  /// Whether the elements are complex numbers.
  public func isComplex() -> Bool { dtype.isComplex }
  /// Whether the type has negative numbers.
  public func isSigned() -> Bool { dtype.isSigned }

  /// `[2, 3] float32`, as error messages name a tensor.
  package var described: String { "\(shape.bracketed) \(dtype.name)" }

  /// The dimension that `dim` names, counted from the end if negative; nil after reporting one out of range.
  func axis(_ dim: Int, _ operation: @autoclosure () -> String, count n: Int? = nil) -> Int? {
    let n = Swift.max(n ?? shape.count, 1)
    let ok = check(
      dim >= -n && dim < n,
      "\(operation()): dimension \(dim) of \(described): it must lie in \(-n) ... \(n - 1)")
    return ok ? (dim < 0 ? dim + n : dim) : nil
  }
}

extension Tensor: Equatable, Hashable {
  /// The same tensor object; compare values with `eq` or `equal`.
  public static func == (a: Tensor, b: Tensor) -> Bool { a === b }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

// MARK: Elements as Swift values.

/// A Swift type that tensors hold.
public protocol TensorElement {
  /// The type as a tensor names it.
  static var dtype: DType { get }
}
extension Bool: TensorElement { public static var dtype: DType { .bool } }
extension UInt8: TensorElement { public static var dtype: DType { .uint8 } }
extension Int8: TensorElement { public static var dtype: DType { .int8 } }
extension Int16: TensorElement { public static var dtype: DType { .int16 } }
extension Int32: TensorElement { public static var dtype: DType { .int32 } }
extension Int64: TensorElement { public static var dtype: DType { .int64 } }
extension Int: TensorElement { public static var dtype: DType { .int64 } }
extension Float16: TensorElement { public static var dtype: DType { .float16 } }
extension BFloat16: TensorElement { public static var dtype: DType { .bfloat16 } }
extension Float: TensorElement { public static var dtype: DType { .float32 } }
extension Double: TensorElement { public static var dtype: DType { .float64 } }
extension Complex: TensorElement where T: TensorElement {
  public static var dtype: DType { T.dtype.complex }
}

extension Tensor {
  /// All elements in row-major order, converted to `T`.
  ///
  ///     torch.tensor([[1, 2], [3, 4]]).toArray(Float.self)   // [1, 2, 3, 4]
  public func toArray<T: TensorElement>(_: T.Type = T.self) -> [T] {
    let x = detach().to(T.dtype).contiguous()
    return withExtendedLifetime(x) { Array(UnsafeBufferPointer(start: x.pointer(T.self), count: x.count)) }
  }

  /// Calls `body` with the bytes of the elements in row-major order.
  public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    let x = detach().contiguous()
    return try withExtendedLifetime(x) { try body(UnsafeRawBufferPointer(start: x.address, count: x.nbytes)) }
  }

  /// The value of a tensor with one element.
  public func item<T: TensorElement>(_: T.Type = T.self) -> T {
    guard check(count == 1, "item: \(described) has \(count) elements: only one can be converted to a number")
    else { return Tensor.nan(T.self) }
    let x = detach().to(T.dtype)
    return Failure.pending ? Tensor.nan(T.self) : withExtendedLifetime(x) { x.pointer(T.self)[0] }
  }
  /// The value of a tensor with one element; NaN inside `withError` after a mistake.
  public func item() -> Double { item(Double.self) }

  /// NaN, or 0 where the type has none.
  private static func nan<T: TensorElement>(_: T.Type) -> T {
    withUnsafeTemporaryAllocation(byteCount: 16, alignment: 16) { p in
      p.initializeMemory(as: UInt8.self, repeating: 0)
      switch T.dtype {
      case .float16: p.storeBytes(of: Float16.nan, as: Float16.self)
      case .bfloat16: p.storeBytes(of: UInt16(0x7fc0), as: UInt16.self)
      case .float32, .complex64: p.storeBytes(of: Float.nan, as: Float.self)
      case .float64, .complex128: p.storeBytes(of: Double.nan, as: Double.self)
      default: break
      }
      return p.load(as: T.self)
    }
  }

  /// The value of a tensor with one element, of the tensor's own kind.
  public var scalar: Scalar {
    switch dtype {
    case .bool: .bool(item(Bool.self))
    case .complex64, .complex128:
      { (z: Complex<Double>) in .complex(z.real, z.imaginary) }(item(Complex<Double>.self))
    case _ where dtype.isIntegral: .int(item(Int.self))
    default: .double(item())
    }
  }
}
