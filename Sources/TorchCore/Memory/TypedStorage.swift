/// The memory of a tensor as numbers of one type: what the manuals call a storage.
///
///     let s = torch.tensor([1.0, 2, 3]).storage()
///     s[0] = 7        // the tensor shows it too
///     s.tolist()      // [7.0, 2.0, 3.0]
public struct TypedStorage: Sendable {
  /// The memory.
  public let storage: Storage
  /// The type of the numbers.
  public let dtype: DType

  /// Memory, seen as numbers of a type.
  public init(_ storage: Storage, _ dtype: DType) { (self.storage, self.dtype) = (storage, dtype) }

  /// All numbers as a tensor without a history: the same memory.
  public var tensor: Tensor { Tensor(storage: storage, dtype, shape: [size()], strides: [1]) }

  /// How many numbers there are.
  public func size() -> Int { storage.bytes / dtype.itemSize }
  /// Bytes of one number.
  public func elementSize() -> Int { dtype.itemSize }
  /// The address of the first number.
  public func dataPtr() -> Int { Int(bitPattern: storage.base) }

  /// The number at a position; negative ones count from the end.
  public subscript(_ position: Int) -> Scalar {
    get { tensor[position].scalar }
    nonmutating set { tensor[position].fill_(newValue) }
  }
  /// The numbers as a list.
  public func tolist() -> Value { tensor.tolist() }

  // MARK: Types.

  /// The name of the type: `torch.FloatStorage`.
  public func type() -> String { StorageType(dtype).description }
  /// The numbers converted to a type; this storage itself if it has that type.
  public func type(_ dtype: DType) -> TypedStorage { tensor.to(dtype).storage() }
  /// The numbers converted to a type; this storage itself if it has that type.
  public func type(_ newType: StorageType) -> TypedStorage { type(newType.dtype) }
  /// The numbers as uint8.
  public func byte() -> TypedStorage { type(.uint8) }
  /// The numbers as int8.
  public func char() -> TypedStorage { type(.int8) }
  /// The numbers as int16.
  public func short() -> TypedStorage { type(.int16) }
  /// The numbers as int32.
  public func int() -> TypedStorage { type(.int32) }
  /// The numbers as int64.
  public func long() -> TypedStorage { type(.int64) }
  /// The numbers as float16.
  public func half() -> TypedStorage { type(.float16) }
  /// The numbers as float32.
  public func float() -> TypedStorage { type(.float32) }
  /// The numbers as float64.
  public func double() -> TypedStorage { type(.float64) }

  // MARK: Copies and changes.

  /// A copy.
  public func clone() -> TypedStorage { tensor.clone().storage() }
  /// Uninitialised memory for `size` numbers of this type.
  public func new(_ size: Int = 0) -> TypedStorage { StorageType(dtype)(size) }
  /// A storage of these numbers, of this type.
  public func new<Element: TensorData>(_ data: [Element]) -> TypedStorage { StorageType(dtype)(data) }

  /// Overwrites the numbers with those of another storage of the same size.
  @discardableResult public func copy_(_ source: TypedStorage) -> TypedStorage {
    guard
      check(source.size() == size(), "copy_: a storage of \(size()) numbers and one of \(source.size())")
    else { return self }
    tensor.copy_(source.tensor)
    return self
  }
  /// Sets every number to a value.
  @discardableResult public func fill_(_ value: Scalar) -> TypedStorage {
    tensor.fill_(value)
    return self
  }
  /// Grows or shrinks the memory to `size` numbers; what fits is kept.
  @discardableResult public func resize_(_ size: Int) -> TypedStorage {
    let (bytes, overflow) = size.multipliedReportingOverflow(by: dtype.itemSize)
    guard check(size >= 0 && !overflow, "resize_: a storage of \(size) numbers cannot be"),
      check(!isShared(), "resize_: the storage is shared with other processes: clone() it first")
    else { return self }
    storage.resize(bytes: bytes)
    return self
  }

  // MARK: Where it lies.

  /// This storage: it lies in the processor's memory.
  public func cpu() -> TypedStorage { self }
  /// The numbers on a GPU.
  public func cuda(_ device: Device = .cuda()) -> TypedStorage {
    fail("cuda: \(device): no GPU is available to this build")
    return self
  }
  /// Whether it lies on a GPU.
  public var isCuda: Bool { false }
  /// Whether only some numbers are stored: never.
  public var isSparse: Bool { false }
  /// Whether other processes can map the memory.
  public func isShared() -> Bool { storage.isShared }
  /// Moves the numbers to memory that other processes can map; every tensor on this storage moves with it.
  @discardableResult public func shareMemory_() -> TypedStorage {
    storage.share()
    return self
  }
  /// Whether the memory is locked for transfers to a GPU.
  public func isPinned() -> Bool { false }
  /// The numbers in memory that is locked for transfers to a GPU.
  public func pinMemory() -> TypedStorage {
    fail("pinMemory: memory is locked for a GPU, and none is available to this build")
    return self
  }
}

extension TypedStorage: Equatable, CustomStringConvertible {
  /// Whether both are the same memory, seen as the same type.
  public static func == (a: TypedStorage, b: TypedStorage) -> Bool {
    a.storage === b.storage && a.dtype == b.dtype
  }
  /// The numbers and the type: ` 1.0\n 2.0\n[torch.FloatStorage of size 2]`.
  public var description: String {
    (tolist().list ?? []).map { " \($0)\n" }.joined() + "[\(type()) of size \(size())]"
  }
}

/// A type of storages by its old name.
///
///     torch.FloatStorage([1, 2, 3])
///     torch.ShortStorage.fromBuffer([0, 1, 0, 2], byteOrder: "big")
public struct StorageType: Hashable, Sendable, CustomStringConvertible {
  /// The type of the numbers.
  public let dtype: DType

  /// The storages of a dtype.
  public init(_ dtype: DType) { self.dtype = dtype }

  /// The name: `torch.FloatStorage`.
  public var description: String { "torch.\(dtype.word)Storage" }

  /// Uninitialised memory for `size` numbers.
  public func callAsFunction(_ size: Int = 0) -> TypedStorage { TensorType(dtype)([size] as Size).storage() }
  /// A storage of these numbers.
  public func callAsFunction<Element: TensorData>(_ data: [Element]) -> TypedStorage {
    TensorType(dtype)(data).storage()
  }

  /// The numbers in bytes, from position `offset` on: `count` of them, or as many as there are.
  public func fromBuffer(_ buffer: [UInt8], _ byteOrder: String, count: Int = -1, offset: Int = 0)
    -> TypedStorage
  {
    let (size, part) = (dtype.itemSize, dtype.real.itemSize)
    let n = count < 0 ? (buffer.count - offset) / size : count
    guard
      check(
        ["little", "big", "native"].contains(byteOrder),
        "fromBuffer: the byte order '\(byteOrder)' is unknown: \"little\", \"big\" or \"native\""),
      check(
        offset >= 0 && offset <= buffer.count && n <= (buffer.count - offset) / size,
        "fromBuffer: \(buffer.count) bytes do not hold \(count) numbers of \(dtype.name) from \(offset) on")
    else { return self() }
    let storage = Storage(bytes: n * size)
    for i in 0..<storage.bytes {
      let at = byteOrder == "big" ? i / part * part + (part - 1 - i % part) : i
      storage.base.storeBytes(of: buffer[offset + at], toByteOffset: i, as: UInt8.self)
    }
    return TypedStorage(storage, dtype)
  }
}

extension torch {
  /// The storages of the default type.
  public static var Storage: StorageType { StorageType(defaultDtype) }
  public static let FloatStorage = StorageType(.float32), DoubleStorage = StorageType(.float64)
  public static let HalfStorage = StorageType(.float16), BFloat16Storage = StorageType(.bfloat16)
  public static let ByteStorage = StorageType(.uint8), CharStorage = StorageType(.int8)
  public static let ShortStorage = StorageType(.int16), IntStorage = StorageType(.int32)
  public static let LongStorage = StorageType(.int64), BoolStorage = StorageType(.bool)

  /// Whether a value is a storage.
  public static func isStorage(_ obj: Any) -> Bool { obj is TorchCore.Storage || obj is TypedStorage }
}

extension Tensor {
  /// The memory as numbers of this tensor's type, or of another.
  ///
  ///     torch.arange(6).view(2, 3)[1].storage().tolist()        // [0, 1, 2, 3, 4, 5]
  public func storage(as dtype: DType? = nil) -> TypedStorage { TypedStorage(storage, dtype ?? self.dtype) }
  /// The memory.
  public func untypedStorage() -> Storage { storage }

  /// Whether this tensor and another show the same memory in the same way.
  public func isSetTo(_ tensor: Tensor) -> Bool {
    storage === tensor.storage && storageOffset == tensor.storageOffset && shape == tensor.shape
      && strides == tensor.strides
  }
  /// This tensor on the processor: itself.
  public func cpu() -> Tensor { to(.cpu as Device) }
  /// This tensor on a GPU.
  public func cuda(_ device: Device = .cuda()) -> Tensor { to(device) }
  /// Whether it lies on a GPU.
  public var isCuda: Bool { device.type == .cuda }
  /// Whether other processes can map the memory.
  public func isShared() -> Bool { storage.isShared }
  /// Moves the storage to memory that other processes can map; views of it move along.
  @discardableResult public func shareMemory_() -> Tensor {
    storage.share()
    return self
  }
  /// Whether the memory is locked for transfers to a GPU.
  public func isPinned() -> Bool { storage().isPinned() }
  /// A copy in memory that is locked for transfers to a GPU.
  public func pinMemory() -> Tensor { Failure.pending ? .placeholder : storage().pinMemory().tensor }
}
