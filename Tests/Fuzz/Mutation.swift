import Foundation

/// Random numbers by SplitMix64.
struct Random {
  private var state: UInt64
  init(_ text: String, _ number: Int) {
    // FNV-1a of the text, so that a file depends on its reader and its number alone.
    state = text.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    state &+= UInt64(number) &* 0x9E37_79B9_7F4A_7C15
  }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
  mutating func below(_ n: Int) -> Int { n <= 1 ? 0 : Int(next() % UInt64(n)) }
  mutating func one<C: RandomAccessCollection>(of c: C) -> C.Element {
    c[c.index(c.startIndex, offsetBy: below(c.count))]
  }
  mutating func byte() -> UInt8 { UInt8(truncatingIfNeeded: next()) }
}

/// What damage, chance and malice do to bytes.
struct Mutation {
  var random: Random
  /// Where blocks may come from, besides the file itself.
  let others: [[UInt8]]

  private static let interesting: [UInt64] = [
    0, 1, 2, 3, 7, 8, 15, 16, 31, 32, 63, 64, 127, 128, 255, 256, 1000, 1024, 4095, 4096, 32767, 32768, 65535,
    65536,
    1 << 20, 1 << 24, 1 << 28, 1 << 30, 1 << 31 - 1, 1 << 31, 1 << 32 - 1, 1 << 32, 1 << 40, 1 << 48, 1 << 58,
    1 << 62, 1 << 63 - 1, 1 << 63, .max - 1, .max,
  ]

  /// One change; `words` are pieces that the format is made of.
  mutating func change(_ bytes: inout [UInt8], _ words: [[UInt8]]) {
    let n = bytes.count, at = random.below(n + 1)
    if !words.isEmpty && random.below(3) == 0 {
      let end = random.below(2) == 0 ? at : min(n, at + random.below(4))
      return bytes.replaceSubrange(at..<end, with: random.one(of: words))
    }
    guard n > 0 else { return bytes.append(random.byte()) }
    let place = random.below(n)
    switch random.below(10) {
    case 0: bytes[place] ^= 1 << UInt8(random.below(8))
    case 1: bytes[place] = random.byte()
    case 2: bytes[place] = bytes[place] &+ UInt8(truncatingIfNeeded: random.below(5) - 2)
    case 3...4: number(&bytes, place)
    case 5: bytes.removeSubrange(place..<min(n, place + 1 + length()))
    case 6: bytes.insert(contentsOf: (0...length()).map { _ in random.byte() }, at: at)
    case 7:  // a block of this file or another somewhere else
      let source = others.isEmpty || random.below(2) == 0 ? bytes : random.one(of: others)
      let start = random.below(source.count), end = min(source.count, start + 1 + length())
      let block = Array(source[start..<end])
      bytes.replaceSubrange(at..<(random.below(2) == 0 ? at : min(n, at + block.count)), with: block)
    case 8: bytes.removeSubrange(place...)
    default:  // a short block again and again
      let end = min(n, place + 1 + random.below(16)), block = Array(bytes[place..<end])
      for _ in 0..<(1 << random.below(8)) { bytes.insert(contentsOf: block, at: place) }
    }
  }

  private mutating func length() -> Int { random.below(1 << random.below(10)) }

  /// A number of 1 to 8 bytes in either order.
  private mutating func number(_ bytes: inout [UInt8], _ place: Int) {
    var value = random.below(4) == 0 ? UInt64(bytes.count) : random.one(of: Mutation.interesting)
    if random.below(4) == 0 { value = value &+ UInt64(bitPattern: Int64(random.below(9) - 4)) }
    let size = 1 << random.below(4), big = random.below(2) == 0
    for i in 0..<min(size, bytes.count - place) {
      bytes[place + i] = UInt8(truncatingIfNeeded: value >> UInt64(8 * (big ? size - 1 - i : i)))
    }
  }
}

/// The parts of a file, of which each may be changed; putting them together again makes lengths and checksums right.
struct Recipe: Sendable {
  var name: String
  var parts: [[UInt8]]
  var words: [[UInt8]] = []
  var assemble: @Sendable ([[UInt8]]) -> [UInt8] = { $0.flatMap { $0 } }

  /// A file that is changed as a whole.
  init(_ name: String, _ bytes: [UInt8], words: [[UInt8]] = []) {
    (self.name, self.parts, self.words) = (name, [bytes], words)
  }
  init(
    _ name: String, _ parts: [[UInt8]], words: [[UInt8]] = [],
    _ assemble: @escaping @Sendable ([[UInt8]]) -> [UInt8]
  ) {
    (self.name, self.parts, self.words, self.assemble) = (name, parts, words, assemble)
  }

  /// The file after some changes to its parts, and now and then to the whole.
  func mutated(_ mutation: inout Mutation) -> [UInt8] {
    var parts = parts
    for _ in 0...mutation.random.below(1 << mutation.random.below(5)) {
      // The first parts say what the others are.
      let i = mutation.random.below(mutation.random.below(parts.count) + 1)
      mutation.change(&parts[i], words)
    }
    if mutation.random.below(8) == 0 { parts.remove(at: mutation.random.below(parts.count)) }
    var bytes = assemble(parts)
    if mutation.random.below(4) == 0 { mutation.change(&bytes, []) }
    return bytes
  }
}
