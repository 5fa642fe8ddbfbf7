import TorchCore

/// Random checkpoints; each is a function of its seed.
public struct Drawing {
  private var state: UInt64
  private var storages: [(storage: Storage, dtype: DType)] = []
  private var tensors: [Tensor] = []
  private var left = 60

  /// The checkpoint of a seed.
  public static func value(seed: UInt64) -> Value {
    var drawing = Drawing(state: seed)
    return drawing.value(0)
  }

  /// SplitMix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
  private mutating func below(_ n: Int) -> Int { Int(next() % UInt64(n)) }

  private mutating func value(_ depth: Int) -> Value {
    left -= 1
    let isContainer = depth < 6 && left > 0 && (depth == 0 || below(3) == 0)
    if isContainer {
      let n = depth == 0 ? 12 : below(6)
      switch below(depth == 0 ? 2 : 4) {
      case 0: return .list((0..<n).map { _ in value(depth + 1) })
      case 1:
        var d = OrderedDictionary<Value, Value>()
        for _ in 0..<n { d[key()] = value(depth + 1) }
        return .dictionary(d)
      case 2: return .tuple((0..<n).map { _ in value(depth + 1) })
      default: return .set(Array(Set((0..<n).map { _ in key() })))
      }
    }
    return below(2) == 0 ? .tensor(tensor()) : atom()
  }

  private mutating func key() -> Value {
    switch below(6) {
    case 0: .int(integer())
    case 1: .tuple([.int(below(5)), .string(text())])
    default: .string(text())
    }
  }

  private mutating func integer() -> Int { Int(truncatingIfNeeded: next()) >> below(64) }

  private mutating func text() -> String {
    String((0..<below(12)).map { _ in Array("abcdefgh_.0129äß☃𝄞\u{0}\n\"'\\")[below(23)] })
  }

  private mutating func atom() -> Value {
    switch below(10) {
    case 0: .none
    case 1: .bool(below(2) == 0)
    case 2: .int(integer())
    case 3: .double(Double(integer()) / 1024)
    case 4: .complex(Double(below(100)), -.infinity)
    case 5: .bytes((0..<below(300)).map { _ in UInt8(truncatingIfNeeded: next()) })
    case 6: .dtype(DType.allCases[below(DType.allCases.count)])
    case 7: .device(below(2) == 0 ? .cpu : .cuda(below(4)))
    default: .string(text())
    }
  }

  // MARK: Tensors

  private mutating func tensor() -> Tensor {
    if !tensors.isEmpty && below(6) == 0 { return tensors[below(tensors.count)] }
    let result = below(12) == 0 ? sparse() : strided()
    tensors.append(result)
    return result
  }

  private mutating func sparse() -> Tensor {
    let (rows, n) = (1 + below(5), below(4))
    let places = torch.tensor((0..<n).map { _ in below(rows) }, dtype: .int64).view(1, n)
    return torch.sparseCooTensor(places, torch.arange(2 * n, dtype: .float32).view(n, 2), [rows, 2])
  }

  /// A new storage or one that is there already, seen perhaps as another type, and a part of it.
  private mutating func strided() -> Tensor {
    if storages.isEmpty || below(2) == 0 {
      let dtype = DType.allCases[below(DType.allCases.count)]
      let count = below(20) == 0 ? 1_000_000 + below(1_000_000) : below(200)
      storages.append((filled(count, dtype), dtype))
    }
    var (storage, dtype) = storages[below(storages.count)]
    if below(8) == 0 && dtype != .bool { dtype = dtype.itemSize == 8 ? .int32 : .uint8 }
    let room = storage.bytes / dtype.itemSize
    var offset = room == 0 ? 0 : below(room + 1)
    var shape: [Int] = [], strides: [Int] = [], last = offset
    for _ in 0..<below(4) {
      let stride = below(5), most = stride == 0 ? 3 : (room - 1 - last) / stride
      let size = last >= room ? 0 : 1 + below(max(1, min(most, 40)))
      shape.append(size)
      strides.append(stride)
      last += max(size - 1, 0) * stride
    }
    if last >= room && !shape.contains(0) {
      (shape, strides) = ([0], [1])
      offset = 0
    }
    let tensor = Tensor(storage: storage, dtype, shape: Size(shape), strides: Size(strides), offset: offset)
    if dtype.isDifferentiable && below(3) == 0 { tensor.requiresGrad = true }
    return tensor
  }

  private mutating func filled(_ count: Int, _ dtype: DType) -> Storage {
    let storage = Storage(bytes: count * dtype.itemSize)
    for i in 0..<storage.bytes {
      let byte = UInt8(truncatingIfNeeded: next())
      storage.base.storeBytes(of: dtype == .bool ? byte & 1 : byte, toByteOffset: i, as: UInt8.self)
    }
    return storage
  }
}
