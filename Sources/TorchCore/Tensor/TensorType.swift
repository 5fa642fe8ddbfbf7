// What Python's older programs use for a dtype: classes of tensors, and the words for them.

/// A type of tensors by its old name: makes tensors, is converted to, and may be the default.
///
///     torch.FloatTensor([[1, 2], [3, 4]])
///     torch.IntTensor(2, 4).zero_()
///     x.type(torch.LongTensor)        // also x.type("torch.LongTensor"), x.type(torch.int64)
public struct TensorType: Hashable, Sendable, CustomStringConvertible {
  /// The type of the elements.
  public let dtype: DType

  /// The tensors of a dtype.
  public init(_ dtype: DType) { self.dtype = dtype }

  /// The type of this name, `torch.FloatTensor`; nil if there is none.
  public init?(_ name: String) {
    guard let dtype = DType.allCases.first(where: { TensorType($0).description == name }) else { return nil }
    self.dtype = dtype
  }

  /// The name: `torch.FloatTensor`.
  public var description: String { "torch.\(dtype.word)Tensor" }

  /// Uninitialised elements of these sizes; none without sizes.
  public func callAsFunction(_ sizes: Int...) -> Tensor { self(sizes.isEmpty ? [0] : Size(sizes)) }
  /// Uninitialised elements of this shape.
  public func callAsFunction(_ size: Size) -> Tensor { torch.empty(size, dtype: dtype) }
  /// The numbers of nested arrays.
  public func callAsFunction<Element: TensorData>(_ data: [Element]) -> Tensor {
    torch.tensor(data, dtype: dtype)
  }
  /// A tensor of this type without its history: the same memory.
  public func callAsFunction(_ tensor: Tensor) -> Tensor {
    guard check(tensor.dtype == dtype, "\(self): the tensor is \(tensor.described): use type(\(self))")
    else { return .placeholder }
    return tensor.detach()
  }
  /// All elements of a storage of this type: the same memory.
  public func callAsFunction(_ storage: TypedStorage) -> Tensor {
    guard check(storage.dtype == dtype, "\(self): the storage holds \(storage.dtype.name)")
    else { return .placeholder }
    return storage.tensor
  }
  /// The numbers of an array of NumPy: a copy unless it has this type.
  public func callAsFunction(_ ndarray: numpy.ndarray) -> Tensor { torch.fromNumpy(ndarray).to(dtype) }
}

extension DType {
  /// What the type is called in the names of classes: `Float` of `torch.FloatTensor`.
  var word: String {
    switch self {
    case .bool: "Bool"
    case .uint8: "Byte"
    case .int8: "Char"
    case .int16: "Short"
    case .int32: "Int"
    case .int64: "Long"
    case .float16: "Half"
    case .bfloat16: "BFloat16"
    case .float32: "Float"
    case .float64: "Double"
    case .complex64: "ComplexFloat"
    case .complex128: "ComplexDouble"
    }
  }
}

extension torch {
  /// The class of tensors.
  public typealias Tensor = TorchCore.Tensor
  /// The sizes of a tensor: `torch.Size([3, 4, 5])`.
  public typealias Size = TorchCore.Size

  public static let FloatTensor = TensorType(.float32), DoubleTensor = TensorType(.float64)
  public static let HalfTensor = TensorType(.float16), BFloat16Tensor = TensorType(.bfloat16)
  public static let ByteTensor = TensorType(.uint8), CharTensor = TensorType(.int8)
  public static let ShortTensor = TensorType(.int16), IntTensor = TensorType(.int32)
  public static let LongTensor = TensorType(.int64), BoolTensor = TensorType(.bool)

  /// Sets the type of new tensors of floating-point numbers.
  public static func setDefaultTensorType(_ t: TensorType) {
    guard check(t.dtype.isFloatingPoint, "setDefaultTensorType: \(t) holds no floating-point numbers")
    else { return }
    setDefaultDtype(t.dtype)
  }
  /// Sets the type of new tensors of floating-point numbers by its name: `torch.DoubleTensor`.
  public static func setDefaultTensorType(_ t: String) {
    let type = TensorType(t)
    check(type != nil, "setDefaultTensorType: '\(t)' names no type of tensors, such as torch.FloatTensor")
    if let type { setDefaultTensorType(type) }
  }

  /// Whether a value is a tensor.
  public static func isTensor(_ obj: Any) -> Bool { obj is Tensor }
  /// The number of elements.
  public static func numel(_ input: Tensor) -> Int { input.count }
}

extension Tensor {
  /// Uninitialised elements of the default type; none without sizes.
  public convenience init(_ sizes: Int...) {
    let size = sizes.isEmpty ? [0] : Size(sizes)
    self.init(empty: torch.valid(size, "Tensor") ? size : [0], torch.defaultDtype)
  }
  /// The numbers of nested arrays, in the default type.
  public convenience init<Element: TensorData>(_ data: [Element]) {
    let x = torch.tensor(data, dtype: torch.defaultDtype)
    self.init(storage: x.storage, x.dtype, shape: x.shape, strides: x.strides)
  }

  /// The name of this tensor's type: `torch.FloatTensor`.
  public func type() -> String { TensorType(dtype).description }
  /// The elements converted to a type; this tensor itself if it has that type.
  public func type(_ dtype: DType) -> Tensor { to(dtype) }
  /// The elements converted to a type; this tensor itself if it has that type.
  public func type(_ newType: TensorType) -> Tensor { to(newType.dtype) }
  /// The elements converted to the type of this name: `torch.LongTensor`.
  public func type(_ newType: String) -> Tensor {
    let type = TensorType(newType)
    check(type != nil, "type: '\(newType)' names no type of tensors, such as torch.FloatTensor")
    return type.map { to($0.dtype) } ?? .placeholder
  }

  /// Uninitialised elements of this tensor's type; none without sizes.
  public func new(_ sizes: Int...) -> Tensor {
    TensorType(dtype)(sizes.isEmpty ? [0] : Size(sizes))
  }
  /// Numbers in this tensor's type.
  public func new<Element: TensorData>(_ data: [Element]) -> Tensor { TensorType(dtype)(data) }
  /// Uninitialised elements of this tensor's type.
  public func new(_ size: Size) -> Tensor { TensorType(dtype)(size) }
  /// Another tensor of this tensor's type without its history: the same memory.
  public func new(_ tensor: Tensor) -> Tensor { TensorType(dtype)(tensor) }
  /// All elements of a storage of this tensor's type: the same memory.
  public func new(_ storage: TypedStorage) -> Tensor { TensorType(dtype)(storage) }

  /// The class of the storages of such tensors: `torch.FloatStorage`.
  public func storageType() -> StorageType { StorageType(dtype) }
}
