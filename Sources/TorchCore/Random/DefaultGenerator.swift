import COpenMP

extension Generator {
  /// The generator of the process.
  static let shared = Generator()

  /// The generator to draw from: the one given, else that of the enclosing `withGenerator`, else the process's.
  @inline(__always) static func resolve(_ given: Generator?) -> Generator {
    if let given { return given }
    if let raw = torch_thread().pointee.generator {
      return Unmanaged<Generator>.fromOpaque(raw).takeUnretainedValue()
    }
    return shared
  }

  /// The state as 5056 bytes, which PyTorch's `Generator.set_state` understands.
  public func getState() -> Tensor {
    let bytes = Tensor(empty: [Generator.stateBytes], .uint8)
    if !Failure.pending { write(state: bytes.address) }
    return bytes
  }
  /// Goes on from a state that `getState` gave, here or in PyTorch.
  @discardableResult public func setState(_ newState: Tensor) -> Generator {
    guard
      check(
        newState.dtype == .uint8 && newState.count == Generator.stateBytes,
        "setState: \(newState.described): the state of a generator is \(Generator.stateBytes) bytes of uint8"),
      !Failure.pending
    else { return self }
    let bytes = newState.detach().contiguous()
    let valid = withExtendedLifetime(bytes) { read(state: bytes.address) }
    check(valid, "setState: these bytes are not the state of a generator")
    return self
  }
}

/// Runs `body` with a generator of its own: what it draws in this thread comes from `generator`.
///
///     withGenerator(Generator().manualSeed(7)) { torch.rand(3) }
public func withGenerator<R>(_ generator: Generator, _ body: () throws -> R) rethrows -> R {
  let thread = torch_thread()!, before = thread.pointee.generator
  thread.pointee.generator = Unmanaged.passUnretained(generator).toOpaque()
  defer { thread.pointee.generator = before }
  return try withExtendedLifetime(generator) { try body() }
}

extension torch {
  /// The source of random numbers.
  public typealias Generator = TorchCore.Generator

  /// The generator that random operators draw from.
  public static var defaultGenerator: Generator { Generator.shared }

  /// Starts the stream of `seed`: the same numbers follow as in PyTorch. Returns the generator.
  ///
  ///     torch.manualSeed(0)
  ///     print(torch.rand(2))        // tensor([0.4963, 0.7682])
  @discardableResult public static func manualSeed(_ seed: Int) -> Generator {
    Generator.resolve(nil).manualSeed(seed)
  }
  /// Starts a stream at a seed that the system chooses, and returns the seed.
  @discardableResult public static func seed() -> Int { Generator.resolve(nil).seed() }
  /// The seed that the stream began with.
  public static func initialSeed() -> Int { Generator.resolve(nil).initialSeed() }
  /// The state of the generator as 5056 bytes, interchangeable with PyTorch's.
  public static func getRngState() -> Tensor { Generator.resolve(nil).getState() }
  /// Goes on from a state that `getRngState` gave, here or in PyTorch.
  public static func setRngState(_ newState: Tensor) { Generator.resolve(nil).setState(newState) }
  /// Runs `body` and restores the state of the generator afterwards.
  public static func forkRng<R>(_ body: () throws -> R) rethrows -> R {
    let state = getRngState()
    defer { setRngState(state) }
    return try body()
  }
}
