import TorchCore

/// The functions and types that a checkpoint may name. Nothing else is ever looked up or called.
enum PickleFunction: Equatable {
  case orderedDictionary, counter, set, complex, slice, bytes, encode, size, device, tensorType, parameterType
  case storage(DType), untypedStorage
  case rebuildTensor, rebuildTensorWithType, rebuildParameter, rebuildSubclass, rebuildFromCPU,
    rebuildFromNumPy,
    rebuildSparse, layout
  case numpyScalar, numpyReconstruct, numpyBuffer, numpyArrayType, numpyType
  case defaultDictionary, list, reconstruct, generator

  private static let functions: [String: PickleFunction] = [
    "collections.OrderedDict": .orderedDictionary, "collections.Counter": .counter,
    "builtins.set": .set, "builtins.frozenset": .set, "builtins.complex": .complex, "builtins.slice": .slice,
    "builtins.bytearray": .bytes, "builtins.bytes": .bytes, "_codecs.encode": .encode,
    "torch.Size": .size, "torch.device": .device, "torch.Tensor": .tensorType,
    "torch._C.Generator": .generator,
    "torch.nn.parameter.Parameter": .parameterType, "torch.nn.parameter.Buffer": .parameterType,
    "torch.storage.UntypedStorage": .untypedStorage, "torch.UntypedStorage": .untypedStorage,
    "torch._utils._rebuild_tensor": .rebuildTensor, "torch._utils._rebuild_tensor_v2": .rebuildTensor,
    "torch._utils._rebuild_tensor_v3": .rebuildTensorWithType,
    "torch._utils._rebuild_parameter": .rebuildParameter,
    "torch._utils._rebuild_parameter_with_state": .rebuildParameter,
    "torch._utils._rebuild_device_tensor_from_cpu_tensor": .rebuildFromCPU,
    "torch._utils._rebuild_device_tensor_from_numpy": .rebuildFromNumPy,
    "torch._tensor._rebuild_from_type_v2": .rebuildSubclass,
    "torch._utils._rebuild_sparse_tensor": .rebuildSparse, "torch.serialization._get_layout": .layout,
    "numpy.core.multiarray.scalar": .numpyScalar, "numpy._core.multiarray.scalar": .numpyScalar,
    "numpy.core.multiarray._reconstruct": .numpyReconstruct,
    "numpy._core.multiarray._reconstruct": .numpyReconstruct,
    "numpy.core.numeric._frombuffer": .numpyBuffer, "numpy._core.numeric._frombuffer": .numpyBuffer,
    "numpy.ndarray": .numpyArrayType, "numpy.dtype": .numpyType,
  ]

  /// What else is understood where objects of any class are read.
  private static let looser: [String: PickleFunction] = [
    "collections.defaultdict": .defaultDictionary, "collections.deque": .list, "builtins.list": .list,
    "copyreg._reconstructor": .reconstruct, "copy_reg._reconstructor": .reconstruct,
  ]

  /// What PyTorch writes and this library cannot hold, and what to do in Python.
  private static let refused: [String: String] = [
    "torch._utils._rebuild_qtensor":
      "a quantised tensor, which this library does not have: save its dequantize()",
    "torch._utils._rebuild_meta_tensor_no_storage":
      "a tensor of the meta device, which has no numbers: save one that has",
    "torch._utils._rebuild_wrapper_subclass":
      "a tensor of a class of its own: save a plain tensor, such as its full_tensor()",
    "torch._utils._rebuild_nested_tensor":
      "a nested tensor, which this library does not have: save its unbind()",
    "torch.jit._pickle.build_tensor_from_id": "a TorchScript program: save its state_dict()",
  ]

  /// What `module.name` stands for, or the error that it is not on the list.
  static func named(_ module: String, _ name: String, weightsOnly: Bool) throws -> PickleReader.Item {
    let module = module == "__builtin__" ? "builtins" : module
    let path = "\(module).\(name)"
    if let function = functions[path] { return .function(function) }
    if path == "builtins.Ellipsis" { return .value(.ellipsis) }
    if let what = refused[path] { throw TorchError("holds \(what) instead, in Python") }
    if ["torch", "torch.cuda", "torch.storage"].contains(module), let item = try type(module, name) {
      return item
    }
    if torch.serialization.isSafe(path) { return .type(path) }
    if !weightsOnly { return looser[path].map(PickleReader.Item.function) ?? .type(path) }
    throw TorchError(
      """
      names '\(path)', which is not on the list of types a checkpoint may hold (tensors, numbers, strings, bytes, \
      lists, tuples, sets, dictionaries, dtypes, devices, NumPy's arrays): pass weightsOnly: false, which reads \
      modules as state dicts and other objects as dictionaries and still executes nothing, or save \
      model.state_dict() in place of the model in Python
      """)
  }

  /// A storage or a dtype, or the error that there is no such dtype.
  private static func type(_ module: String, _ name: String) throws -> PickleReader.Item? {
    if let dtype = storageNames.first(where: { $0.value == name })?.key { return .function(.storage(dtype)) }
    if name.hasSuffix("Storage") {
      throw TorchError(
        name.hasPrefix("Q")
          ? "holds a \(name), the numbers of a quantised tensor: save its dequantize() instead, in Python"
          : "holds a \(name), a dtype that this library does not have: convert it first, in Python")
    }
    guard module == "torch" else { return nil }
    if let dtype = DType.allCases.first(where: { $0.name == name }) { return .value(.dtype(dtype)) }
    let kind = name.prefix { !$0.isNumber }
    let kinds = ["int", "uint", "float", "bits", "qint", "quint", "complex", "bcomplex"]
    if kind.count < name.count, kinds.contains(String(kind)) {
      throw TorchError(
        "names torch.\(name), a dtype that this library does not have: convert what has it first, in Python, for "
          + "instance with .to(torch.float32)")
    }
    return nil
  }
}

/// PyTorch's names of storages by their dtype.
let storageNames: [DType: String] = [
  .bool: "BoolStorage", .uint8: "ByteStorage", .int8: "CharStorage", .int16: "ShortStorage",
  .int32: "IntStorage",
  .int64: "LongStorage", .float16: "HalfStorage", .bfloat16: "BFloat16Storage", .float32: "FloatStorage",
  .float64: "DoubleStorage", .complex64: "ComplexFloatStorage", .complex128: "ComplexDoubleStorage",
]

extension PickleReader {
  /// The result of a function of the list.
  mutating func apply(_ function: PickleFunction, _ a: [Item]) throws -> Item {
    switch function {
    case .orderedDictionary:
      let list = try a.first.map(sequence) ?? []
      try spend(2 * list.count)
      var flat: [Item] = []
      for pair in list {
        guard let pair = elements(pair), pair.count == 2 else { throw wrong(function) }
        flat += pair
      }
      return node(.dictionary, flat)
    case .counter:
      guard let first = a.first else { return node(.dictionary, []) }
      guard let items = pairs(first) else { throw wrong(function) }
      try spend(items.count)
      return node(.dictionary, items)
    case .defaultDictionary: return node(.dictionary, [])  // its argument makes what is missing
    case .set: return node(.set, try copied(a.first))
    case .list: return node(.list, try copied(a.first))
    case .size: return node(.tuple, try copied(a.first))
    case .complex:
      guard a.count == 2, let x = double(a[0]), let y = double(a[1]) else { throw wrong(function) }
      return .value(.complex(x, y))
    case .slice:
      guard a.count == 3 else { throw wrong(function) }
      return .value(.slice(try bound(a[0]), try bound(a[1]), try bound(a[2])))
    case .bytes:
      guard let first = a.first else { return .value(.bytes([])) }
      guard a.count == 1, case .value(.bytes) = first else { throw wrong(function) }
      return first
    case .encode:
      // How protocol 2 spells bytes: a string of the characters 0 to 255.
      guard case .value(.string(let text))? = a.first, case .value(.string(let code))? = a.dropFirst().first,
        ["latin1", "latin-1"].contains(code)
      else { throw wrong(function) }
      try spend(text.utf8.count)
      let bytes = text.unicodeScalars.map { UInt8(exactly: $0.value) }
      guard !bytes.contains(nil) else { throw wrong(function) }
      return .value(.bytes(bytes.map { $0! }))
    case .device:
      guard case .value(.string(let name))? = a.first, name.utf8.count < 100 else { throw wrong(function) }
      return .value(.device(try device(name, index: a.dropFirst().first.flatMap(int))))
    case .rebuildTensor: return .value(.tensor(try tensor(a)))
    case .rebuildTensorWithType:
      guard a.count >= 7, case .value(.dtype(let dtype)) = a[6] else { throw wrong(function) }
      return .value(.tensor(try tensor(Array(a[..<6] + a[7...]), dtype)))
    case .rebuildParameter:
      guard a.count >= 2, case .value(.tensor(let data)) = a[0], case .value(.bool(let flag)) = a[1] else {
        throw wrong(function)
      }
      try setRequiresGrad(data, flag)
      return a[0]
    case .rebuildFromCPU:
      guard a.count == 4, case .value(.tensor(let data)) = a[0], case .value(.dtype(let dtype)) = a[1],
        case .value(.bool(let flag)) = a[3], data.dtype == dtype
      else { throw wrong(function) }
      try setRequiresGrad(data, flag)
      return a[0]
    case .rebuildFromNumPy:
      guard a.count == 4, case .node(let place) = a[0], nodes[place].kind == .numpyArray,
        case .value(.dtype(let dtype)) = a[1], case .value(.bool(let flag)) = a[3]
      else { throw wrong(function) }
      let tensor = try withError { try numpyArray(place).to(dtype) }
      try spend(tensorBytes: tensor.nbytes)
      try setRequiresGrad(tensor, flag)
      return .value(.tensor(tensor))
    case .layout:
      guard a.count == 1, case .value(.string("torch.sparse_coo")) = a[0] else {
        throw TorchError(
          "names a layout that this library does not have; torch.sparse_coo is the one besides strided: save "
            + "to_sparse_coo() or to_dense() instead, in Python")
      }
      return a[0]
    case .rebuildSparse:
      guard a.count == 2, case .value(.string) = a[0], let parts = elements(a[1]), parts.count >= 3,
        case .value(.tensor(let indices)) = parts[0], case .value(.tensor(let values)) = parts[1],
        let size = elements(parts[2])?.map(int), !size.contains(nil)
      else { throw wrong(function) }
      let isCoalesced = if parts.count > 3, case .value(.bool(let flag)) = parts[3] { flag } else { false }
      return .value(.tensor(try sparse(indices, values, size.map { $0! }, isCoalesced)))
    case .numpyType: return try numpyType(a)
    case .numpyScalar: return try numpyScalar(a)
    case .numpyBuffer: return try numpyBuffer(a)
    case .numpyReconstruct:
      guard let first = a.first, first.isFunction(.numpyArrayType) else { throw wrong(function) }
      return node(.numpyArray, [])
    case .generator: return node(.object, [], origin: [.value(.string("torch.Generator"))])
    case .reconstruct:
      guard case .type(let name)? = a.first else { throw wrong(function) }
      return node(.object, [], origin: [.value(.string(name))])
    case .rebuildSubclass:
      guard a.count == 4, case .function(let rebuild) = a[0], rebuild != .rebuildSubclass,
        a[1].isFunction(.tensorType) || a[1].isFunction(.parameterType), let arguments = elements(a[2])
      else { throw wrong(function) }
      return try apply(rebuild, arguments)
    case .parameterType:
      guard case .value(.tensor(let data))? = a.first else { throw wrong(function) }
      if a.count > 1, case .value(.bool(let flag)) = a[1] { try setRequiresGrad(data, flag) }
      return a[0]
    case .storage, .untypedStorage, .tensorType, .numpyArrayType: throw wrong(function)
    }
  }

  /// A sparse tensor whose indices have been checked, also that they rise if that is claimed.
  private mutating func sparse(_ indices: Tensor, _ values: Tensor, _ size: [Int], _ isCoalesced: Bool) throws
    -> Tensor
  {
    guard loaded else {
      missedContent = true
      return values
    }
    for part in [indices, values] { try spend(tensorBytes: part.nbytes) }
    guard size.count <= 64 else { throw damaged("a sparse tensor has \(size.count) sizes") }
    let x = try withError { torch.sparseCooTensor(indices, values, size: Size(size)) }
    return isCoalesced ? try withError { x.coalesce() } : x
  }

  private func wrong(_ function: PickleFunction) -> TorchError {
    damaged("'\(function)' gets arguments that PyTorch never writes")
  }

  private mutating func copied(_ item: Item?) throws -> [Item] {
    let items = try item.map(sequence) ?? []
    try spend(items.count)
    return items
  }

  private func sequence(_ item: Item) throws -> [Item] {
    guard let items = elements(item) else { throw damaged("a sequence is expected") }
    return items
  }

  func int(_ item: Item) -> Int? { if case .value(.int(let x)) = item { x } else { nil } }

  private func double(_ item: Item) -> Double? { if case .value(let x) = item { x.double } else { nil } }

  private func bound(_ item: Item) throws -> Int? {
    if case .value(.none) = item { return nil }
    guard let x = int(item) else { throw wrong(.slice) }
    return x
  }

  private func device(_ name: String, index: Int?) throws -> Device {
    let parts = name.split(separator: ":", maxSplits: 1)
    let index = index ?? (parts.count == 2 ? Int(parts[1]) : nil)
    guard let kind = Device.Kind(rawValue: String(parts.first ?? "")), parts.count == 1 || index != nil,
      (0..<1024).contains(index ?? 0)
    else { throw TorchError("names the device '\(name)', which this library does not have") }
    return Device(kind, index)
  }
}

extension PickleReader.Item {
  func isFunction(_ other: PickleFunction) -> Bool {
    if case .function(let function) = self { function == other } else { false }
  }
}
