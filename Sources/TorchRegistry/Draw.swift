import Torch

/// Draws arguments: mostly small and sensible, now and then what nobody would write.
public struct Draw {
  private var state: UInt64
  /// Whether floating-point tensors are float64 variables of ordinary numbers, as finite differences need them.
  private let forDerivatives: Bool

  /// Draws that are a function of the seed.
  public init(_ seed: UInt64, forDerivatives: Bool = false) {
    state = seed &* 0x9e37_79b9_7f4a_7c15
    self.forDerivatives = forDerivatives
  }

  /// The arguments of one of an operator's overloads: those in order, then those that are named.
  public mutating func arguments(of name: String) -> (arguments: [Value], named: [(String, Value)]) {
    var arguments: [Value] = [], named: [(String, Value)] = []
    guard let overloads = Registry.shared.operators[name], !overloads.isEmpty else { return ([], []) }
    for p in one(of: overloads).parameters {
      if p.hasDefault && rarely(2) { continue }
      let value = value(p)
      if named.isEmpty && !p.hasDefault { arguments.append(value) } else { named.append((p.name, value)) }
    }
    return (arguments, named)
  }

  /// A number below `n`, by SplitMix64.
  mutating func below(_ n: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((z ^ (z >> 31)) % UInt64(n))
  }
  public mutating func one<T>(of choices: [T]) -> T { choices[below(choices.count)] }
  /// Once in `n` times.
  mutating func rarely(_ n: Int) -> Bool { below(n) == 0 }

  mutating func int() -> Int {
    !forDerivatives && rarely(25)
      ? one(of: [.max, .min, .max - 1, 1 << 31, 1 << 40, -(1 << 33), 1000, -1000])
      : one(of: [0, 1, 2, 3, 1, 2, -1, -2, 4, 5, -3, 8])
  }
  mutating func double() -> Double {
    if forDerivatives { return one(of: [1, 0.5, 2, 3]) }
    return rarely(6)
      ? one(of: [.nan, .infinity, -.infinity, 1e300, -1e300, .leastNonzeroMagnitude])
      : one(of: [0, 1, 0.5, -1, 2, 1e-5])
  }
  mutating func scalar() -> Value {
    switch below(8) {
    case 0: .bool(rarely(2))
    case 1, 2, 3: .int(int())
    case 4: .complex(double(), double())
    default: .double(double())
    }
  }
  mutating func ints() -> Value { .list((0..<below(5)).map { _ in .int(int()) }) }

  mutating func text() -> Value {
    .string(
      one(of: [
        "mean", "sum", "none", "constant", "reflect", "replicate", "circular", "floor", "trunc", "fro", "nuc",
        "ij", "xy", "same", "valid", "linear", "relu", "tanh", "bilinear", "reduced", "complete", "r",
        "forward",
        "ortho", "backward", "left", "right", "higher", "prod", "amax", "bij,bjk->bik", "i->", "", "à",
      ]))
  }

  private static let dtypes: [DType] = [
    .float32, .float64, .float16, .bfloat16, .int64, .int32, .int16, .int8, .uint8, .bool, .complex64,
    .complex128,
  ]
  mutating func dtype() -> DType { rarely(2) ? .float32 : one(of: Self.dtypes) }

  /// Sizes of which many broadcast with each other.
  mutating func sizes() -> [Int] {
    if rarely(40) { return (0..<below(26)).map { _ in 1 } }
    let base = rarely(4) ? [2, 1, 3, 0, 4] : [2, 3, 4, 3, 3]
    let count = one(of: [0, 1, 1, 2, 2, 2, 3, 3, 4, 5])
    return base.suffix(count).map { rarely(6) ? one(of: [0, 1, 5, 7]) : $0 }
  }

  /// A tensor of some kind: dense, strided, expanded, sparse, of few numbers or of all.
  mutating func tensor() -> Tensor {
    if forDerivatives, !rarely(4) {
      return torch.rand(Size(sizes()), dtype: .float64).mul(0.8).add(0.1).requiresGrad_()
    }
    let shape = sizes(), type = dtype()
    var t = torch.randn(Size(shape), dtype: .float64)
    switch below(6) {
    case 0: t = t.mul(1e4)
    case 1: t = torch.arange(t.numel()).reshape(Size(shape)).to(.float64)
    case 2: t = t.sign()
    case 3 where t.numel() > 0 && !type.isIntegral && type != .bool: t.view(-1)[0].fill_(.double(double()))
    default: break
    }
    t = t.to(type)
    switch below(8) {
    case 0 where shape.count > 1: t = t.transpose(0, -1)
    case 1 where shape.count > 0: t = t.narrow(0, 0, shape[0] / 2)
    case 2 where shape.count > 0: t = torch.cat([t, t], dim: -1)[.ellipsis, .slice(nil, nil, 2)]
    case 3 where shape.count > 0 && shape[0] > 0: t = t.narrow(0, 0, 1).expand(Size(shape))
    default: break
    }
    // Numbers and lists are read as such before the call.
    if rarely(10) && shape.count > 1 && t.numel() != 1 {
      t = rarely(2) ? t.toSparse() : t.toSparse(1 + below(shape.count))
      if rarely(3) { t = t.add(t.clone()) }
    }
    if type.isDifferentiable && rarely(3) { t = t.detach().requiresGrad_() }
    return t
  }

  /// A value for a parameter of this Swift type; of any other kind now and then.
  mutating func value(_ p: P) -> Value {
    for _ in 0..<12 {
      let value = rarely(30) ? anything() : value(type: p.type)
      if p.accepts(value, loose: true) { return value }
    }
    return anything()
  }
  private mutating func value(type: String) -> Value {
    if type.hasPrefix("Optional<") {
      return rarely(2) ? .none : value(type: String(type.dropFirst(9).dropLast()))
    }
    if type.hasPrefix("Array<") {
      let element = String(type.dropFirst(6).dropLast())
      return .list((0..<below(4)).map { _ in value(type: element) })
    }
    if type.hasPrefix("Pair<") {
      let tensors = type.contains("Tensor")
      return .list((0..<2).map { _ in tensors ? .tensor(tensor()) : .double(double()) })
    }
    switch type {
    case "Tensor": return .tensor(tensor())
    case "Int": return .int(int())
    case "Bool": return .bool(rarely(2))
    case "Double", "Float": return .double(double())
    case "Scalar": return scalar()
    case "String": return text()
    case "DType": return .dtype(dtype())
    case "Size": return .list(sizes().map { .int($0) })
    case "AnyIntOrList": return rarely(2) ? .int(int()) : ints()
    default: return anything()
    }
  }
  private mutating func anything() -> Value {
    switch below(9) {
    case 0: .none
    case 1: .int(int())
    case 2: .double(double())
    case 3: .bool(rarely(2))
    case 4: text()
    case 5: ints()
    case 6: scalar()
    case 7: .list((0..<below(4)).map { _ in .tensor(tensor()) })
    default: .tensor(tensor())
    }
  }
}
