extension numpy {
  /// An array as NumPy describes one: an address, an element type, sizes, and distances in bytes. Tensors and arrays
  /// are made from each other without copying: a write through one is seen through the other.
  ///
  ///     let a = numpy.array([1, 2, 3])
  ///     let t = torch.fromNumpy(a)
  ///     t[0] = -1
  ///     a.tolist()        // [-1, 2, 3]
  public struct ndarray: Sendable, CustomStringConvertible {
    let tensor: Tensor

    init(_ tensor: Tensor) { self.tensor = tensor }

    /// An array over memory that `owner` keeps alive, as Python's `__array_interface__` describes it: a type such as
    /// "<f4", and distances in bytes, row-major if left out.
    public init(
      data: UnsafeMutableRawPointer, typestr: String, shape: [Int], strides: [Int]? = nil, owner: AnyObject?
    ) {
      let type = numpy.codes.first {
        "<\($0.value)" == typestr || $0.key.itemSize == 1 && "|\($0.value)" == typestr
      }
      let dtype = type?.key ?? .uint8, size = dtype.itemSize,
        steps = strides ?? Size(shape).rowMajor.map { $0 * size }
      guard check(type != nil, "numpy.ndarray: no tensor has elements of the type '\(typestr)'"),
        check(
          shape.allSatisfy { $0 >= 0 } && steps.count == shape.count,
          "numpy.ndarray: sizes \(shape) and strides \(steps): one stride for each size, none negative"),
        check(
          steps.allSatisfy { $0 >= 0 && $0 % size == 0 },
          "numpy.ndarray: strides \(steps): multiples of \(size) bytes, not negative; copy the array first")
      else {
        self.init(.placeholder)
        return
      }
      let last = zip(shape, steps).reduce(0) { $0 + Swift.max($1.0 - 1, 0) * $1.1 }
      let storage = Storage(base: data, bytes: shape.contains(0) ? 0 : last + size, owner: owner)
      self.init(Tensor(storage: storage, dtype, shape: Size(shape), strides: Size(steps.map { $0 / size })))
    }

    /// The size of each dimension.
    public var shape: [Int] { tensor.shape.array }
    /// The distance from one index to the next in each dimension, in bytes.
    public var strides: [Int] { tensor.strides.map { $0 * tensor.dtype.itemSize } }
    /// The type of the elements: `torch.int64`.
    public var dtype: DType { tensor.dtype }
    /// The type of the elements as NumPy writes it: "<i8".
    public var typestr: String { (dtype.itemSize == 1 ? "|" : "<") + (numpy.codes[dtype] ?? "V2") }
    /// Calls `body` with the address of the first element.
    public func withUnsafeMutableRawPointer<R>(_ body: (UnsafeMutableRawPointer) throws -> R) rethrows -> R {
      try withExtendedLifetime(tensor) { try body(tensor.address) }
    }

    /// The element at these positions.
    public subscript(_ positions: Int...) -> Scalar {
      get { element(positions).scalar }
      nonmutating set { element(positions).fill_(newValue) }
    }
    private func element(_ positions: [Int]) -> Tensor { positions.reduce(tensor) { $0.select(0, $1) } }

    /// The numbers as nested lists.
    public func tolist() -> Value { tensor.tolist() }
    public var description: String { "array(\(tolist()))" }
  }

  /// NumPy's names of the types: a kind and the bytes of an element.
  package static let codes: [DType: String] = [
    .bool: "b1", .uint8: "u1", .int8: "i1", .int16: "i2", .int32: "i4", .int64: "i8", .float16: "f2",
    .float32: "f4", .float64: "f8", .complex64: "c8", .complex128: "c16",
  ]

  /// A new array of these numbers; as in NumPy, fractions have the type float64.
  public static func array(_ object: some TensorData) -> ndarray {
    func stored<D: TensorData>(_ data: D) -> Tensor { torch.tensor(data, dtype: D.types.stored) }
    return ndarray(stored(object))
  }
}

extension torch {
  /// A tensor over the memory of an array.
  public static func fromNumpy(_ ndarray: numpy.ndarray) -> Tensor { ndarray.tensor.detach() }
}

extension Tensor {
  /// An array over the memory of this tensor.
  public func numpy() -> TorchCore.numpy.ndarray {
    check(
      !requiresGrad,
      "numpy: \(described) requires grad, and writes to an array are not recorded: use detach().numpy()")
    check(dtype != .bfloat16, "numpy: \(described): NumPy has no bfloat16: use float()")
    return TorchCore.numpy.ndarray(Failure.pending ? .placeholder : detach())
  }

  /// The elements as nested lists of plain numbers; a number for a tensor without dimensions.
  ///
  ///     torch.tensor([[1, 2], [3, 4]]).tolist()        // [[1, 2], [3, 4]]
  public func tolist() -> Value {
    let numbers: [Value] =
      switch dtype {
      case .bool: toArray(Bool.self).map(Value.bool)
      case .complex64, .complex128: toArray(Complex<Double>.self).map { .complex($0.real, $0.imaginary) }
      case _ where dtype.isIntegral: toArray(Int.self).map(Value.int)
      default: toArray(Double.self).map(Value.double)
      }
    func nested(_ d: Int, _ part: ArraySlice<Value>) -> Value {
      if d == shape.count { return part.first ?? .none }
      let n = part.count / Swift.max(shape[d], 1)
      return .list(
        (0..<shape[d]).map { nested(d + 1, part[part.startIndex + $0 * n..<part.startIndex + ($0 + 1) * n]) })
    }
    return nested(0, numbers[...])
  }
}
