/// A source of random numbers: the Mersenne Twister MT19937, as PyTorch uses it on the CPU.
///
/// The same seed gives the same numbers, bit for bit. A generator belongs to one thread at a time; `withGenerator`
/// gives a thread its own.
///
///     let g = Generator().manualSeed(0)
///     torch.rand(2, generator: g)        // tensor([0.4963, 0.7682])
public final class Generator: @unchecked Sendable {
  static let period = 624
  /// The words of the recurrence, then the same tempered: what is handed out.
  let state = UnsafeMutablePointer<UInt32>.allocate(capacity: 2 * Generator.period)
  var ready: UnsafeMutablePointer<UInt32> { state + Generator.period }
  /// Position in `ready`; never above 624, whatever threads do to it, so that memory stays safe.
  var next = Generator.period
  /// Whether no word was drawn since the seed was set.
  var isFresh = true
  /// The sine of a pair of normals whose cosine was handed out.
  var cached: Double?
  /// The seed that the stream began with.
  public private(set) var seedValue: UInt64 = 0

  /// PyTorch's seed of a generator that nobody seeded.
  static let defaultSeed: UInt64 = 67_280_421_310_721

  /// A generator with PyTorch's default seed, 67280421310721.
  public init() { begin(Generator.defaultSeed) }
  deinit { state.deallocate() }

  private func begin(_ seed: UInt64) {
    let s = state
    s[0] = UInt32(truncatingIfNeeded: seed)
    for i in 1..<Generator.period { s[i] = 1_812_433_253 &* (s[i - 1] ^ (s[i - 1] >> 30)) &+ UInt32(i) }
    (next, isFresh, cached, seedValue) = (Generator.period, true, nil, seed)
  }

  /// Starts the stream of `seed`: its lower 32 bits fill the state. Returns the generator.
  @discardableResult public func manualSeed(_ seed: Int) -> Generator {
    begin(UInt64(bitPattern: Int64(seed)))
    return self
  }
  /// Starts a stream at a seed that the system chooses, and returns the seed.
  @discardableResult public func seed() -> Int {
    begin(UInt64.random(in: 0..<1 << 53))
    return Int(seedValue)
  }
  /// The seed that the stream began with.
  public func initialSeed() -> Int { Int(truncatingIfNeeded: seedValue) }
  /// A generator in the same state: both continue with the same numbers.
  public func cloneState() -> Generator {
    let g = Generator()
    g.state.update(from: state, count: 2 * Generator.period)
    (g.next, g.isFresh, g.cached, g.seedValue) = (next, isFresh, cached, seedValue)
    return g
  }

  /// The next 624 words.
  @inline(never) func refill() {
    twist()
    temper()
    (next, isFresh) = (0, false)
  }
  /// The recurrence. Every loop reads what lies at least 227 words away, so that all of them vectorise.
  private func twist() {
    @inline(__always) func twist(_ u: UInt32, _ v: UInt32) -> UInt32 {
      (((u & 0x8000_0000) | (v & 0x7fff_ffff)) >> 1) ^ ((0 &- (v & 1)) & 0x9908_b0df)
    }
    let s = state
    for i in 0..<227 { s[i] = s[i + 397] ^ twist(s[i], s[i + 1]) }
    for i in 227..<454 { s[i] = s[i - 227] ^ twist(s[i], s[i + 1]) }
    for i in 454..<623 { s[i] = s[i - 227] ^ twist(s[i], s[i + 1]) }
    s[623] = s[396] ^ twist(s[623], s[0])
  }
  private func temper() {
    let s = state, r = ready
    for i in 0..<Generator.period {
      var y = s[i]
      y ^= y >> 11
      y ^= (y << 7) & 0x9d2c_5680
      y ^= (y << 15) & 0xefc6_0000
      y ^= y >> 18
      r[i] = y
    }
  }

  /// 32 random bits.
  @inline(__always) public func random() -> UInt32 {
    var i = next
    if i >= Generator.period {
      refill()
      i = 0
    }
    next = i + 1
    return ready[i]
  }
  /// 64 random bits: two words, the high one first.
  @inline(__always) public func random64() -> UInt64 {
    let high = UInt64(random())
    return high << 32 | UInt64(random())
  }
  /// A number in [0, 1) with 53 random bits: two words.
  @inline(__always) public func uniform() -> Double { unit53(random64()) }

  /// Goes `n` words further without handing them out: half the work, for only the last block is tempered.
  func skip(_ n: Int) {
    var last = next + n
    if last > Generator.period {
      last -= Generator.period
      while last > Generator.period {
        twist()
        last -= Generator.period
      }
      refill()
    }
    next = last
  }
}

// The state as bytes, in PyTorch's layout of 5056: seed, words left, seeded, position, 624 words in 64 bits each,
// three numbers of normals (the second is the cached one), whether it is valid, and an unused cached float.
extension Generator {
  static let stateBytes = 5056

  /// Writes the state, compatible with `torch.get_rng_state()`, to 5056 bytes.
  func write(state p: UnsafeMutableRawPointer) {
    p.initializeMemory(as: UInt8.self, repeating: 0, count: Generator.stateBytes)
    p.storeBytes(of: seedValue, as: UInt64.self)
    p.storeBytes(
      of: Int32(isFresh ? 1 : Generator.period + 1 - Swift.max(next, 1)), toByteOffset: 8, as: Int32.self)
    p.storeBytes(of: 1, toByteOffset: 12, as: Int32.self)
    p.storeBytes(of: UInt64(isFresh ? 0 : next), toByteOffset: 16, as: UInt64.self)
    for i in 0..<Generator.period {
      p.storeBytes(of: UInt64(state[i]), toByteOffset: 24 + 8 * i, as: UInt64.self)
    }
    if let cached {
      p.storeBytes(of: cached, toByteOffset: 5024, as: Double.self)
      p.storeBytes(of: 1, toByteOffset: 5040, as: Int32.self)
    }
  }
  /// Takes the state from 5056 bytes; false if they are no valid state.
  func read(state p: UnsafeRawPointer) -> Bool {
    let left = p.loadUnaligned(fromByteOffset: 8, as: Int32.self)
    let seeded = p.loadUnaligned(fromByteOffset: 12, as: Int32.self)
    let position = p.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
    guard seeded == 1, left > 0, left <= 624, position <= 624 else { return false }
    seedValue = p.loadUnaligned(as: UInt64.self)
    for i in 0..<Generator.period {
      let word = p.loadUnaligned(fromByteOffset: 24 + 8 * i, as: UInt64.self)
      state[i] = UInt32(truncatingIfNeeded: word)
    }
    temper()
    isFresh = left == 1 && position == 0
    next = left == 1 ? Generator.period : Int(position)
    let valid = p.loadUnaligned(fromByteOffset: 5040, as: Int32.self) != 0
    cached = valid ? p.loadUnaligned(fromByteOffset: 5024, as: Double.self) : nil
    return true
  }
}
