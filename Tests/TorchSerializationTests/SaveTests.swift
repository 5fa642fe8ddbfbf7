import Foundation
import TestSupport
import Testing
import TorchCore

@testable import TorchSerialization

/// What is saved can be read again, here and in Python.
@Suite struct SaveTests {
  static let readable = [
    "dtypes", "views", "optimizer", "parameters", "nested", "sparse", "conjugate", "protocol3", "protocol4",
    "protocol5",
    "legacy", "deflated", "bigendian",
  ]

  @Test(arguments: readable) func roundTrip(name: String) throws {
    let value = try golden(name)
    #expect(same(try torch.load(try torch.save(value)), value))
  }

  @Test func sharedStoragesAreWrittenOnce() throws {
    let base = make((0..<6).map(Float.init), .float32, [2, 3])
    let turned = Tensor(storage: base.storage, .float32, shape: [3, 2], strides: [1, 3])
    let tail = Tensor(storage: base.storage, .float32, shape: [2], strides: [1], offset: 4)
    let bytes = try torch.save(["base": .tensor(base), "turned": .tensor(turned), "tail": .tensor(tail)])
    #expect(try ZipReader(ByteSource(bytes)).names.filter { $0.contains("/data/") } == ["archive/data/0"])
    let loaded = try torch.load(bytes)
    #expect(loaded["turned"].tensor?.storage === loaded["base"].tensor?.storage)
    #expect(try elements(#require(loaded["turned"].tensor)) == [0, 3, 1, 4, 2, 5] as [Float])
    #expect(try elements(#require(loaded["tail"].tensor)) == [4, 5] as [Float])
  }

  /// The order of records, and data at multiples of 64: what PyTorch's mmap needs.
  @Test func archiveLayout() throws {
    let bytes = try torch.save([
      .tensor(make([1, 2, 3] as [UInt8], .uint8, [3])), .tensor(Tensor(empty: [0])), "x",
    ])
    let zip = try ZipReader(ByteSource(bytes))
    #expect(
      zip.names.map { $0.replacingOccurrences(of: "archive/", with: "") } == [
        "data.pkl", ".format_version", ".storage_alignment", "byteorder", "data/0", "data/1", "version",
        ".data/serialization_id",
      ])
    for entry in zip.entries.values {
      let start =
        entry.header + 30 + bytes.little(entry.header + 26, UInt16.self)
        + bytes.little(entry.header + 28, UInt16.self)
      #expect(start % 64 == 0 && entry.method == 0)
    }
    #expect(try zip.data("archive/.data/serialization_id").count == 40)
  }

  @Test func filesAndOverloads() throws {
    let folder = try Scratch()
    let path = folder.path + "/x.pt"
    let (a, b) = (make([1, 2] as [Float], .float32, [2]), make([3] as [Int64], .int64, []))
    try torch.save(a, path)
    #expect(try elements(#require(torch.load(path).tensor)) == [1, 2] as [Float])
    try torch.save([a, b], path)
    #expect(try elements(#require(torch.load(path)[1].tensor)) == [3] as [Int64])
    try torch.save(["b": b, "a": a], path)
    #expect(try torch.load(path).stateDict?.keys == ["a", "b"])
    let ordered: OrderedDictionary = ["b": b, "a": a]
    try torch.save(ordered, path)
    #expect(try torch.load(path, mapLocation: .cpu).stateDict?.keys == ["b", "a"])
    #expect(folder.names == ["x.pt"])
  }

  @Test func anOldFileStaysUntilTheNewOneIsComplete() throws {
    let folder = try Scratch()
    let path = folder.path + "/x.pt"
    try torch.save(["epoch": 1], path)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let deep = (0..<600).reduce(Value.none) { value, _ in [value] }
    #expect(complaint { try torch.save(deep, path) }?.contains("nest deeper than 500 levels") == true)
    #expect(try torch.load(path)["epoch"].int == 1)
    #expect(folder.names == ["x.pt"])
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/link.pt", withDestinationPath: path)
    try torch.save(["epoch": 2], folder.path + "/link.pt")
    #expect(try torch.load(path)["epoch"].int == 2)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
    #expect(folder.names == ["link.pt", "x.pt"])
  }

  /// A disk that is full, as far as this process may notice: the old file stays, and nothing of the new one.
  @Test func aFullDiskLeavesTheOldFile() throws {
    let folder = try Scratch(), path = folder.path + "/x.pt"
    try torch.save(["epoch": 1], path)
    var old = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &old)
    var limit = rlimit(rlim_cur: 1 << 16, rlim_max: old.rlim_max)
    let handler = signal(SIGXFSZ, SIG_IGN)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    let tensors = complaint { try torch.save(torch.zeros(1 << 16), path) }
    let arrays = complaint { try numpy.save(path, torch.zeros(1 << 16)) }
    let shards = complaint { try safetensors.saveSharded(["a": torch.zeros(1 << 16)], folder.path + "/s") }
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &old)
    signal(SIGXFSZ, handler)
    for message in [tensors, arrays, shards] {
      #expect(message?.contains("cannot be written: File too large") == true, "\(message ?? "no error")")
    }
    #expect(try torch.load(path)["epoch"].int == 1)
    #expect(folder.names == ["s", "x.pt"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/s").isEmpty)
  }

  /// PyTorch takes the dtype of a storage from the first tensor that shows it: others must name theirs.
  @Test func oneStorageOfSeveralTypes() throws {
    let x = make([1, -1] as [Float], .float32, [2])
    let bits = Tensor(storage: x.storage, .int32, shape: [2], strides: [1])
    let half = Tensor(storage: x.storage, .float16, shape: [4], strides: [1])
    half.requiresGrad = true
    let value: Value = [.tensor(x), .tensor(bits), .tensor(half)],
      loaded = try torch.load(try torch.save(value))
    #expect(loaded[0].tensor?.storage === loaded[1].tensor?.storage && loaded[1].tensor?.dtype == .int32)
    #expect(same(loaded, value))
    let odd = Tensor(storage: Storage(bytes: 9), .float64, shape: [1], strides: [1]).fill_(1)
    #expect(try elements(#require(torch.load(try torch.save(.tensor(odd))).tensor)) == [1] as [Double])
  }

  /// Values that need the bytes of storages are made in a second reading of the description, which may spend as much.
  @Test func sparseTensorsBesideBytes() throws {
    let sparse = torch.sparseCooTensor(make([1, 0] as [Int64], .int64, [1, 2]), torch.ones(2), [3])
    let value: Value = [.tensor(sparse), .bytes([UInt8](repeating: 255, count: 200_000))]
    let loaded = try torch.load(try torch.save(value))
    #expect(loaded[0].tensor?.toDense().toArray(Float.self) == [1, 1, 0])
    #expect(loaded[1] == value[1])
  }

  /// Blocks of several chunks, read and written on several threads.
  @Test func largeStorages() throws {
    let folder = try Scratch(), path = folder.path + "/x"
    let x = torch.arange(3_000_001, dtype: .float32), y = torch.arange(1 << 20, dtype: .int64)
    try torch.save([.tensor(x), .tensor(y)], path)
    for mmap in [false, true] {
      var loaded = try torch.load(path, mmap: mmap)
      #expect(loaded[0].tensor?.equal(x) == true && loaded[1].tensor?.equal(y) == true)
      loaded[0] = .none
      #expect(loaded[1].tensor?.equal(y) == true)
    }
    var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    bytes[bytes.count / 2] ^= 1
    #expect(complaint { _ = try torch.load(bytes) }?.contains("checksum") == true)
    try safetensors.saveFile(["x": x, "y": y], path)
    #expect(try safetensors.loadFile(path)["y"]?.equal(y) == true)
    try numpy.save(path, x)
    #expect(try numpy.load(path).equal(x))
  }

  @Test(arguments: [0, 1, 15, 63, 64, 65, 127, 128, 1000, 4099]) func checksums(count: Int) {
    // The CRC-32 bit by bit, as it is defined.
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
    }
    var copy = bytes + [0]
    // From the start of a file, and across the border of two of its chunks.
    for place in [0, 1 << 21 - 50] {
      #expect(copy.withUnsafeMutableBytes { try? checksum($0.baseAddress!, count, place: place) } == ~sum)
    }
  }

  @Test func whatCannotBeWritten() throws {
    let folder = try Scratch()
    #expect(
      complaint { try torch.save(["a": 1], "/no/such/folder/x.pt") }
        == "torch.save: '/no/such/folder/x.pt': cannot be written: No such file or directory")
    #expect(complaint { try torch.save(["a": 1], folder.path) }?.contains("is not a regular file") == true)
    #expect(complaint { _ = try torch.save([[1]: 2]) }?.contains("cannot be the key") == true)
    #expect(complaint { _ = try torch.load(folder.path + "/none.pt") }?.contains("No such file") == true)
  }

  /// Python reads what is written here into the same values: set TORCH_PYTHON to a Python that has torch.
  @Test(.enabled(if: Python.isThere)) func pythonReadsOurs() throws {
    let folder = try Scratch()
    var arguments = ["compare"]
    for name in Self.readable {
      let ours = "\(folder.path)/\(name).pt"
      try torch.save(try golden(name), ours)
      arguments += [resources.appendingPathComponent(name + ".pt").path, ours]
    }
    try runFixtures(arguments)
  }
}
