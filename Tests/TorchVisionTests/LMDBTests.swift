import TestSupport
import Testing
import TorchCore

@testable import TorchVision

@Suite struct LMDBTests {
  /// The value of datasets.py for the key number i.
  private func value(_ i: Int) -> [UInt8] {
    let size = i % 4 < 2 || i < 12 ? [10, 300, 2500, 9000][i % 4] : 40
    return (0..<size).map { UInt8((i * 7 + $0) & 255) }
  }

  @Test func entriesInTheOrderOfTheirKeys() throws {
    let database = try LMDBFile(Golden.path("datasets/tree_lmdb"))
    var wanted: [(key: [UInt8], value: [UInt8])] = []
    for i in 0..<200 where i != 5 && i != 100 {
      let digits = String(i * 2_654_435_761 % (1 << 32), radix: 16)
      wanted.append((Array((String(repeating: "0", count: 40 - digits.count) + digits).utf8), value(i)))
    }
    wanted.sort { $0.key.lexicographicallyPrecedes($1.key) }
    #expect(database.count == 198)
    for i in 0..<database.count {
      let entry = try database.entry(i)
      #expect(entry.key == wanted[i].key && entry.value == wanted[i].value)
    }
    #expect(refusal { _ = try database.entry(198) }.contains("index 198: there are 198 entries"))
    #expect(try LMDBFile(Golden.path("datasets/tree_lmdb/data.mdb")).count == 198)
    #expect(try LMDBFile(Golden.path("datasets/empty_lmdb")).count == 0)
  }

  @Test func damagedDatabases() throws {
    let folder = try Scratch(), good = try readBytes(Golden.path("datasets/tree_lmdb/data.mdb"))
    func read(_ bytes: [UInt8]) throws {
      let database = try LMDBFile(try folder.write(bytes, "data.mdb"))
      for i in 0..<database.count { _ = try database.entry(i) }
    }
    for n in [0, 10, 100, 4096, 8192, 40_000] {
      #expect(refusal { try read(Array(good[..<n])) }.contains("LMDB: '\(folder.path)/data.mdb': "))
    }
    #expect(refusal { try read([UInt8](repeating: 1, count: 9000)) }.contains("is no LMDB database"))
    #expect(refusal { _ = try LMDBFile(folder.path + "/none") }.contains("No such file"))
    // Changes of the pages' heads, where all that leads anywhere stands.
    var random = SystemSeed(state: 3), errors = 0
    for _ in 0..<100 {
      var bytes = good
      for _ in 0..<20 {
        let page = Int(random.next() % UInt64(good.count / 4096)) * 4096
        bytes[page + Int(random.next() % 160)] = UInt8(truncatingIfNeeded: random.next() >> 9)
      }
      do { try read(bytes) } catch { errors += 1 }
    }
    #expect(errors > 50)
    #expect(damages(good, rounds: 80, read) > 25)
  }

  @Test func scenes() throws {
    let root = Golden.path("datasets")
    let set = try torchvision.datasets.LSUN(root, classes: ["bedroom_val", "tower_train"])
    #expect(set.count == 3 && set.classes == ["bedroom_val", "tower_train"])
    for i in 0..<3 {
      let (image, label) = try set[i]
      #expect(isImage(image, i, [3, 12, 10]) && label.item(Int.self) == (i < 2 ? 0 : 1))
    }
    #expect(refusal { _ = try set[3] }.contains("index 3: there are 3 images"))
    #expect(refusal { _ = try torchvision.datasets.LSUN(root) }.contains("bedroom_train_lmdb"))
    #expect(refusal { _ = try torchvision.datasets.LSUN(root, classes: "all") }.contains("train, val, test"))
    #expect(
      refusal { _ = try torchvision.datasets.LSUN(root, classes: ["attic_val"]) }.contains("none of bedroom"))
    let folder = try Scratch()
    try folder.write(try readBytes(Golden.path("datasets/tree_lmdb/data.mdb")), "test_lmdb/data.mdb")
    let texts = try torchvision.datasets.LSUN(folder.path, classes: "test")
    #expect(refusal { _ = try texts[0] }.contains("LSUN: 'test': image 0 (key '000"))
  }
}
