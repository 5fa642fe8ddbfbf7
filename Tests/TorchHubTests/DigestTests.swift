import Testing

@testable import TorchHub

@Suite struct DigestTests {
  private func hash(_ kind: Digest.Kind, _ text: String, step: Int = .max) -> String {
    var digest = Digest(kind), rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      rest.prefix(step).withUnsafeBytes { digest.update($0) }
      rest = rest.dropFirst(step)
    }
    return digest.hex
  }

  /// The examples of FIPS 180-4 and RFC 1321.
  @Test func hashesAreThoseOfTheStandards() {
    let sha256 = [
      "": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "abc": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq":
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
      String(repeating: "a", count: 100_000):
        "6d1cf22d7cc09b085dfc25ee1a1f3ae0265804c607bc2074ad253bcc82fd81ee",
    ]
    let md5 = [
      "": "d41d8cd98f00b204e9800998ecf8427e", "abc": "900150983cd24fb0d6963f7d28e17f72",
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789": "d174ab98d277d9f5a5611c2c9f419d9f",
      "12345678901234567890123456789012345678901234567890123456789012345678901234567890":
        "57edf4a22be3c955ac49da2e2107b67a",
    ]
    for (text, sum) in sha256 { #expect(hash(.sha256, text) == sum) }
    for (text, sum) in md5 { #expect(hash(.md5, text) == sum) }
  }

  @Test func piecesOfAnySizeGiveTheSameHash() {
    for count in [1, 55, 56, 63, 64, 65, 119, 120, 200] {
      let text = String(repeating: "swift", count: count / 5 + 1).prefix(count)
      for kind in [Digest.Kind.sha256, .md5] {
        let whole = hash(kind, String(text))
        for step in [1, 7, 64, 65] { #expect(hash(kind, String(text), step: step) == whole) }
      }
    }
  }
}
