import Foundation
import TestSupport
import Testing
import TorchCore

@testable import TorchVision

@Suite struct ArchiveTests {
  @Test(arguments: ["ustar", "gnu", "pax"]) func dialects(of name: String) throws {
    let folder = try Scratch()
    try staging(into: folder.path) { try unpackTar(Golden.path("datasets/\(name).tar.gz"), into: $0) }
    let long =
      "folder/" + [String](repeating: String(repeating: "a", count: 40), count: 4).joined(separator: "/")
    var wanted = [
      "folder/short.txt": Array("short".utf8),
      long + "/" + String(repeating: "b", count: name == "ustar" ? 0 : 90) + ".txt":
        [[UInt8]](repeating: Array("long".utf8), count: 500).flatMap { $0 },
    ]
    if name == "pax" { wanted["folder/grüße.txt"] = Array("hello".utf8) }
    #expect(folder.content() == wanted)
  }

  @Test func replacesFilesOnlyWhenAllAreThere() throws {
    let folder = try Scratch()
    try folder.write([1], "a/x")
    try folder.write([2], "a/mine")
    let archive = try folder.write(tar([("a/x", [3, 4]), ("a/b/y", []), ("./z", [5])]), "new.tar")
    #expect(
      refusal {
        try staging(into: folder.path) {
          try unpackTar(archive, into: $0); throw TorchError("stop")
        }
      }
        == "stop")
    #expect(folder.content()["a/x"] == [1] && folder.content().count == 3)
    try staging(into: folder.path) { try unpackTar(archive, into: $0) }
    #expect(
      folder.content().filter { $0.key != "new.tar" } == [
        "a/x": [3, 4], "a/mine": [2], "a/b/y": [], "z": [5],
      ])
  }

  @Test func refusesWhatLeavesTheFolder() throws {
    let folder = try Scratch()
    func complaint(_ files: [(String, [UInt8])], kind: Character = "0") throws -> String {
      let archive = try folder.write(tar(files, kind: kind), "x.tar")
      return refusal { try staging(into: folder.path + "/out") { try unpackTar(archive, into: $0) } }
    }
    for name in ["/etc/x", "../x", "a/../../x", "a/.."] {
      #expect(try complaint([(name, [1])]).contains("'\(name)' would lie outside"))
    }
    for kind in "123456SDMVA" {
      let isFolder = kind == "5"
      #expect(try complaint([("link", [])], kind: kind).contains("of kind '\(kind)'") != isFolder)
    }
    #expect(try complaint([("a", [1]), ("a/b", [2])]).contains("cannot make the folder"))
    #expect(folder.content().keys.sorted() == ["x.tar"])
  }

  @Test func damagedArchives() throws {
    let folder = try Scratch()
    let good = tar([("a/x", [UInt8](repeating: 7, count: 700)), ("y", [1])])
    for n in stride(from: 0, to: good.count - 1024, by: 100) {
      let path = try folder.write(Array(good[..<n]), "x.tar")
      #expect(
        refusal { try staging(into: folder.path) { try unpackTar(path, into: $0) } }.contains("truncated"))
    }
    let errors = damages(good, rounds: 120) { bytes in
      let path = try folder.write(bytes, "x.tar")
      try staging(into: folder.path + "/out") { try unpackTar(path, into: $0) }
    }
    #expect(errors > 60)
    let packed = try Data(contentsOf: URL(fileURLWithPath: Golden.path("datasets/gnu.tar.gz")))
    #expect(
      damages(Array(packed), rounds: 100) { bytes in
        let path = try folder.write(bytes, "x.tar.gz")
        try staging(into: folder.path + "/out") { try unpackTar(path, into: $0) }
      } > 60)
  }

  @Test func gzipAndZip() throws {
    let folder = try Scratch()
    try unpackGzip(Golden.path("datasets/t10k-labels-idx1-ubyte.gz"), to: folder.path + "/sub/labels")
    #expect(folder.content() == ["sub/labels": [0, 0, 8, 1, 0, 0, 0, 2, 4, 5]])
    try unpackZippedGzips(Golden.path("datasets/emnist.zip"), into: folder.path)
    #expect(folder.content()["emnist-letters-test-labels-idx1-ubyte"] == [0, 0, 8, 1, 0, 0, 0, 2, 1, 2])
    #expect(folder.content().count == 5)
    let good = try readBytes(Golden.path("datasets/emnist.zip"))
    #expect(
      damages(good, rounds: 80) {
        try unpackZippedGzips(try folder.write($0, "x.zip"), into: folder.path + "/out")
      } > 40
    )
  }
}
