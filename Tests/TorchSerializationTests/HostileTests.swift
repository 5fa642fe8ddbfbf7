import TestSupport
import Testing
import TorchCore

@testable import TorchSerialization

/// Damaged and malicious files give an error each, without a crash and without memory for what is not there.
@Suite struct HostileTests {
  private func expect(
    _ bytes: [UInt8], _ words: String, _ location: SourceLocation = #_sourceLocation
  ) {
    let message = complaint { _ = try torch.load(bytes) }
    #expect(message?.contains(words) == true, "\(message ?? "no error")", sourceLocation: location)
  }

  private func expect(
    pickle: [UInt8], _ words: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    expect(try archive([0x80, 2] + pickle), words, location)
  }

  private func text(_ x: String) -> [UInt8] { Array(x.utf8) }

  @Test func nothingIsCalled() throws {
    for (module, name) in [
      ("os", "system"), ("posix", "system"), ("builtins", "eval"), ("__builtin__", "getattr"),
      ("torch", "load"), ("torch.hub", "load"), ("numpy", "load"), ("collections", "defaultdict"),
    ] {
      let path = module == "__builtin__" ? "builtins.\(name)" : "\(module).\(name)"
      try expect(
        pickle: text("c\(module)\n\(name)\n") + [0x58, 1, 0, 0, 0, 0x78, 0x85, 0x52, 0x2E],
        "names '\(path)', which is not on the list of types a checkpoint may hold")
    }
    try expect(pickle: text("ctorch\nuint16\n."), "torch.uint16, a dtype that this library does not have")
    try expect(pickle: text("ccollections\nOrderedDict\n."), "itself as a value")
    try expect(pickle: text("]) R."), "is not one that checkpoints use")
    try expect(pickle: text("])R."), "something is called that is no function")
    try expect(pickle: text("(ios\nsystem\n."), "is not one that checkpoints use")
    // Where other classes are read, they are names and no more.
    let call = text("cposix\nsystem\n") + [0x58, 4, 0, 0, 0] + text("true") + [0x85, 0x52, 0x2E]
    let value = try torch.load(try archive([0x80, 2] + call), weightsOnly: false)
    #expect(value == ["__class__": "posix.system", "__args__": .tuple(["true"])])
  }

  @Test func stackAndMemo() throws {
    try expect(pickle: text("."), "does not end with one value")
    try expect(pickle: text("NN."), "does not end with one value")
    try expect(pickle: text("(N."), "does not end with one value")
    try expect(pickle: text("0."), "too few values")
    try expect(pickle: text("N(0."), "too few values")
    try expect(pickle: text("N(\u{1}."), "is not one that checkpoints use")
    try expect(pickle: text("e."), "finds no mark")
    try expect(pickle: [0x4E, 0x86, 0x2E], "a tuple finds too few values")
    try expect(pickle: text("h\u{5}."), "unknown object 5")
    try expect(pickle: text("](Ne(NNus."), "added to what is no dictionary")
    try expect(pickle: text("}(NNNu."), "a key has no value")
    try expect(pickle: text("}]Ns."), "container as a key")
    try expect(pickle: text("Q."), "finds")
    try expect(pickle: text("NQ."), "a storage is described in a way")
    try expect(pickle: [0x58, 2, 0, 0, 0, 0xC3, 0x28, 0x2E], "not UTF-8")
    try expect(pickle: [], "ends too early")
    expect(try archive([0x80, 9, 0x4E, 0x2E]), "version 9")
  }

  @Test func lengthsThatLie() throws {
    try expect(pickle: [0x58, 0xFF, 0xFF, 0xFF, 0xFF, 0x2E], "4294967295 bytes are announced")
    try expect(pickle: [0x8B, 0xFF, 0xFF, 0xFF, 0x7F, 0x2E], "2147483647 bytes are announced")
    try expect(pickle: [0x8E] + [UInt8](repeating: 0xFF, count: 8) + [0x2E], "bytes are announced")
    try expect(pickle: [0x8A, 9] + [UInt8](repeating: 0xFF, count: 9) + [0x2E], "72 bits")
  }

  @Test func nesting() throws {
    let n = 100_000
    try expect(
      pickle: [UInt8](repeating: 0x5D, count: n) + [UInt8](repeating: 0x61, count: n - 1) + [0x2E],
      "deeper than 500 levels")
    try expect(pickle: [0x29] + [UInt8](repeating: 0x85, count: n) + [0x2E], "deeper than 500 levels")
    try expect(pickle: text("]q\u{0}h\u{0}a."), "contains itself")
    // A list of ten lists of ten lists …: few bytes, but 10⁴⁰ values.
    var laughs = text("]q\u{0}(K\u{1}K\u{1}e")
    for i in 0..<40 as Range<UInt8> {
      laughs += [0x30, 0x5D, 0x71, i + 1, 0x28] + (0..<10).flatMap { _ in [0x68, i] } + [0x65]
    }
    try expect(pickle: laughs + [0x2E], "unfolds to more than")
    var key = text("}Nq\u{0}")
    for i in 0..<20 as Range<UInt8> { key += [0x30, 0x68, i, 0x68, i, 0x86, 0x71, i + 1] }
    try expect(pickle: key + text("Ns."), "as a key")
  }

  /// A long text or list that costs a few bytes each time it is copied, hashed or put before a name.
  @Test func copiesAreLimited() throws {
    let n = 100_000
    func again(_ part: [UInt8]) -> [UInt8] { (0..<n).flatMap { _ in part } }
    let long = [0x58, 0, 0, 16, 0] + [UInt8](repeating: 0x78, count: 1 << 20) + text("q\u{0}")
    let encode = text("c_codecs\nencode\nq\u{1}0") + [0x58, 6, 0, 0, 0] + text("latin1q\u{2}0")
    try expect(
      pickle: text("](") + long + [0x30] + encode + again(text("h\u{1}h\u{0}h\u{2}") + [0x86, 0x52])
        + text("e."),
      "again and again")
    let list = text("](") + [UInt8](repeating: 0x4E, count: n) + text("eq\u{0}ctorch\nSize\nq\u{1}(")
    try expect(pickle: list + again(text("h\u{1}h\u{0}") + [0x85, 0x52]) + text("t."), "again and again")
    try expect(
      pickle: long + text("(") + again(text("}h\u{0}Ns")) + text("l."), "does not end with one value")
    try expect(pickle: text("(") + long + again(text("}h\u{0}Ns")) + text("t."), "long keys again and again")
  }

  /// Modules that are parts of each other have no end, and those that share parts may have too many names.
  @Test func modulesWithoutEnd() throws {
    func module(_ parts: [UInt8]) -> [UInt8] {
      func name(_ x: String) -> [UInt8] { [0x58, UInt8(x.utf8.count), 0, 0, 0] + text(x) }
      return text("cx\nModule\n)") + [0x81, 0x71, 0] + text("}(") + name("_parameters") + text("}")
        + name("_buffers") + text("}") + name("_modules") + text("}(") + parts + text("u") + text("ub")
    }
    let twice = [0x58, 1, 0, 0, 0] + text("ah\u{0}") + [0x58, 1, 0, 0, 0] + text("bh\u{0}")
    let bytes = try archive([0x80, 2] + module(twice) + [0x2E])
    let message = complaint { _ = try torch.load(bytes, weightsOnly: false) }
    #expect(message?.contains("deeper than 500") == true, "\(message ?? "no error")")
  }

  @Test func sparsePartsMustLieInTheFile() throws {
    // The indices are 2^40 times the same number.
    let record = ["0": [UInt8](repeating: 0, count: 16)]
    let tensor = Array(
      pickle(storage: "LongStorage", count: 2, offset: 0, shape: [1, 1 << 40], strides: [0, 0]).dropFirst(2)
        .dropLast())
    let sparse =
      text("ctorch._utils\n_rebuild_sparse_tensor\n(ctorch.serialization\n_get_layout\n") + [
        0x58, 16, 0, 0, 0,
      ]
      + text("torch.sparse_coo") + [0x85, 0x52] + text("(") + tensor + tensor + text("(") + [
        0x4B, 1, 0x74, 0x89,
      ]
      + text("tt")
    expect(try archive([0x80, 2] + sparse + [0x52, 0x2E], record), "copies its storages too often")
  }

  @Test func tensorsOutsideTheirStorage() throws {
    let record = ["0": [UInt8](repeating: 0, count: 16)]
    func expectTensor(
      _ words: String, count: Int = 4, offset: Int = 0, shape: [Int], strides: [Int],
      storage: String = "FloatStorage",
      grad: Bool = false, _ location: SourceLocation = #_sourceLocation
    ) throws {
      let bytes = pickle(
        storage: storage, count: count, offset: offset, shape: shape, strides: strides, grad: grad)
      expect(try archive(bytes, record), words, location)
    }
    try expectTensor("needs 20 bytes, but its storage has 16", shape: [5], strides: [1])
    try expectTensor("needs 20 bytes", offset: 1, shape: [2, 2], strides: [2, 1])
    try expectTensor("none of these may be negative", offset: 3, shape: [4], strides: [-1])
    try expectTensor("none of these may be negative", shape: [-4], strides: [1])
    try expectTensor("none of these may be negative", offset: -1, shape: [1], strides: [1])
    try expectTensor("too large for 64 bits", offset: 1 << 62, shape: [1], strides: [1])
    try expectTensor("too large for 64 bits", shape: [1 << 40, 1 << 40], strides: [0, 0])
    try expectTensor("too large for 64 bits", shape: [1 << 40, 1 << 40, 0], strides: [0, 0, 0])
    try expectTensor("too large for 64 bits", shape: [3, 3], strides: [1 << 62, 1 << 62])
    try expectTensor("1 sizes and 2 strides", shape: [1], strides: [1, 1])
    try expectTensor(
      "65 sizes", shape: .init(repeating: 1, count: 65), strides: .init(repeating: 1, count: 65))
    try expectTensor("announces 100 elements", count: 100, shape: [1], strides: [1])
    try expectTensor("announces", count: 1 << 62, shape: [1], strides: [1])
    try expectTensor("PyTorch never writes", count: -1, shape: [1], strides: [1])
    try expectTensor(
      "int32 that requires a gradient", shape: [1], strides: [1], storage: "IntStorage", grad: true)
    expect(try archive(pickle(count: 4, offset: 0, shape: [4], strides: [1])), "lacks the record 'a/data/0'")
    expect(try archive([0x80, 2, 0x4E, 0x2E], byteorder: "middle"), "byte order")
  }

  @Test(arguments: ["views", "deflated", "legacy"]) func everyTruncation(name: String) throws {
    let bytes = try goldenBytes(name)
    for n in 0..<bytes.count {
      #expect(complaint { _ = try torch.load(Array(bytes[..<n])) } != nil, "\(n) bytes")
    }
  }

  /// Every damaged byte is either noticed or harmless.
  @Test(arguments: ["views", "deflated", "legacy", "protocol4"]) func everyDamagedByte(name: String) throws {
    var bytes = try goldenBytes(name)
    let original = try golden(name)
    for i in bytes.indices {
      let mask: UInt8 = i % 3 == 0 ? 0xFF : 1 << UInt8(i % 8)
      bytes[i] ^= mask
      if let value = try? torch.load(bytes), name != "legacy" { #expect(same(value, original), "byte \(i)") }
      bytes[i] ^= mask
    }
  }

  @Test func archivesThatLie() throws {
    expect([], "is not a checkpoint")
    expect(text("hello world"), "is not a checkpoint")
    let bytes = try goldenBytes("deflated")
    let zip = try ZipReader(ByteSource(bytes))
    // The directory entry of `dtypes/data/8`, then its fields.
    let name = text("dtypes/data/8")
    let at = try #require(bytes.indices.last { bytes[$0...].starts(with: name) }) - 46
    func patched(_ field: Int, _ value: Int, _ size: Int) -> [UInt8] {
      var copy = bytes
      for i in 0..<size { copy[at + field + i] = UInt8(truncatingIfNeeded: value >> (8 * i)) }
      return copy
    }
    expect(patched(24, 1 << 31, 4), "inflate to 2147483648")
    expect(patched(24, 20, 4), "does not inflate to 20 bytes")
    expect(patched(24, 30, 4), "does not inflate to 30 bytes")
    expect(patched(16, 12345, 4), "checksum")
    expect(patched(10, 12, 2), "method 12")
    expect(patched(8, 1, 2), "encrypted")
    expect(patched(42, zip.entries["dtypes/data/7"]!.header, 4), "overlaps")
    expect(patched(20, 5000, 4), "overlaps")
    expect(patched(42, 0xFFFF_FFFF, 4), "overlaps")
    let sink = ByteSink()
    var other = ZipWriter(sink)
    try other.add("readme.txt", text("hello"))
    try other.finish()
    expect(sink.memory, "it lacks the record 'data.pkl'")
  }

  /// 64 MiB of zeros behind 64 KiB, again and again: each record alone would be allowed.
  @Test func theWholeArchiveIsLimited() throws {
    let limit = 64 << 20
    let reader = try ZipReader(ByteSource(try goldenBytes("deflated")))
    var left = limit + reader.source.size * 100
    while left > 0 {
      guard (try? reader.entry("dtypes/data.pkl")) != nil else { break }
      left -= reader.entries["dtypes/data.pkl"]!.size
    }
    #expect(left < reader.entries["dtypes/data.pkl"]!.size)
  }
}
