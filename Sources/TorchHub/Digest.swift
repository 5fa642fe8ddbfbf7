import Glibc

/// A hash of bytes that come in pieces: SHA-256 (FIPS 180-4) or MD5 (RFC 1321).
///
/// Both cut the bytes into blocks of 64, the last filled up with 1, zeros and the number of bits, and stir each
/// block into a state of eight or four words. The constants are the first bits of the fractions of √p, ∛p and |sin i|.
package struct Digest {
  package enum Kind: String, Sendable { case sha256 = "SHA-256", md5 = "MD5" }

  package let kind: Kind
  private var state: SIMD8<UInt32>
  private var tail: [UInt8] = []
  private var count: UInt64 = 0

  package init(_ kind: Kind) {
    self.kind = kind
    switch kind {
    case .sha256: state = SIMD8(primes.prefix(8).map { fraction(Double($0).squareRoot()) })
    case .md5: state = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0, 0, 0, 0]
    }
  }

  /// Takes in the next bytes.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    count += UInt64(bytes.count)
    var rest = bytes[...]
    if !tail.isEmpty {
      let missing = rest.prefix(64 - tail.count)
      tail += missing
      rest = rest.dropFirst(missing.count)
      if tail.count < 64 { return }
      tail.withUnsafeBytes { stir($0) }
      tail = []
    }
    let whole = rest.count & ~63
    stir(UnsafeRawBufferPointer(rebasing: rest.prefix(whole)))
    tail = Array(rest.dropFirst(whole))
  }

  /// The hash of all bytes so far, in hexadecimal digits.
  package var hex: String {
    var copy = self
    let zeros = (119 - tail.count) % 64
    var end = [0x80] + [UInt8](repeating: 0, count: zeros)
    let bits = count &* 8
    withUnsafeBytes(of: kind == .sha256 ? bits.bigEndian : bits.littleEndian) { end += $0 }
    end.withUnsafeBytes { copy.update($0) }
    let words = (0..<(kind == .sha256 ? 8 : 4)).map { copy.state[$0] }
    return words.map { word in
      let digits = String(kind == .sha256 ? word : word.byteSwapped, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  private mutating func stir(_ blocks: UnsafeRawBufferPointer) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
      for start in stride(from: 0, to: blocks.count, by: 64) {
        let block = blocks.baseAddress! + start
        switch kind {
        case .sha256: state = sha256(state, block, words.baseAddress!)
        case .md5: state = md5(state, block)
        }
      }
    }
  }
}

private let primes = (2..<312).filter { n in !(2..<n).contains { n % $0 == 0 } }

/// The first 32 bits after the point.
private func fraction(_ x: Double) -> UInt32 { UInt32(truncatingIfNeeded: Int(x * 0x1p32)) }

private let sha256Constants = primes.map { fraction(cbrt(Double($0))) }
private let md5Constants = (1...64).map { fraction(abs(sin(Double($0)))) }
private let md5Turns: [[UInt32]] = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]]

private func left(_ x: UInt32, _ n: UInt32) -> UInt32 { x &<< n | x &>> (32 &- n) }
private func right(_ x: UInt32, _ n: UInt32) -> UInt32 { x &>> n | x &<< (32 &- n) }

private func sha256(_ state: SIMD8<UInt32>, _ block: UnsafeRawPointer, _ w: UnsafeMutablePointer<UInt32>)
  -> SIMD8<UInt32>
{
  for t in 0..<16 { w[t] = UInt32(bigEndian: block.loadUnaligned(fromByteOffset: 4 * t, as: UInt32.self)) }
  for t in 16..<64 {
    let (x, y) = (w[t - 15], w[t - 2])
    w[t] =
      w[t - 16] &+ (right(x, 7) ^ right(x, 18) ^ x &>> 3)
      &+ w[t - 7] &+ (right(y, 17) ^ right(y, 19) ^ y &>> 10)
  }
  var (a, b, c, d) = (state[0], state[1], state[2], state[3])
  var (e, f, g, h) = (state[4], state[5], state[6], state[7])
  sha256Constants.withUnsafeBufferPointer { k in
    for t in 0..<64 {
      let choice = e & f ^ ~e & g, majority = a & b ^ a & c ^ b & c
      let first = h &+ (right(e, 6) ^ right(e, 11) ^ right(e, 25)) &+ choice &+ k[t] &+ w[t]
      let second = (right(a, 2) ^ right(a, 13) ^ right(a, 22)) &+ majority
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
  }
  return state &+ SIMD8(a, b, c, d, e, f, g, h)
}

private func md5(_ state: SIMD8<UInt32>, _ block: UnsafeRawPointer) -> SIMD8<UInt32> {
  var (a, b, c, d) = (state[0], state[1], state[2], state[3])
  md5Constants.withUnsafeBufferPointer { k in
    for (round, turns) in md5Turns.enumerated() {
      for t in 16 * round..<16 * round + 16 {
        let (f, word): (UInt32, Int) =
          switch round {
          case 0: (b & c | ~b & d, t)
          case 1: (d & b | ~d & c, 5 * t + 1)
          case 2: (b ^ c ^ d, 3 * t + 5)
          default: (c ^ (b | ~d), 7 * t)
          }
        let m = UInt32(littleEndian: block.loadUnaligned(fromByteOffset: 4 * (word & 15), as: UInt32.self))
        (a, d, c, b) = (d, c, b, b &+ left(a &+ f &+ k[t] &+ m, turns[t & 3]))
      }
    }
  }
  return state &+ SIMD8(a, b, c, d, 0, 0, 0, 0)
}

extension Digest {
  /// The hash of a file; nil if it cannot be read.
  package static func file(_ path: String, _ kind: Kind) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var digest = Digest(kind)
    return digest.update(descriptor, atMost: .max) == nil ? nil : digest.hex
  }

  /// Takes in a file from where it stands, up to `limit` bytes; the number of bytes, or nil if reading fails.
  mutating func update(_ descriptor: Int32, atMost limit: Int) -> Int? {
    var done = 0
    var piece = [UInt8](repeating: 0, count: 1 << 17)
    while done < limit {
      let n = read(descriptor, &piece, min(piece.count, limit - done))
      if n < 0 && errno == EINTR { continue }
      guard n >= 0 else { return nil }
      if n == 0 { break }
      piece.withUnsafeBytes { update(UnsafeRawBufferPointer(rebasing: $0.prefix(n))) }
      done += n
    }
    return done
  }
}
