import Foundation
import RandomCheckpoints
import Testing
import TorchCore

@testable import TorchSerialization

/// Random checkpoints that PyTorch wrote in each of its formats; `make roundtrips` compares many more.
@Suite struct RandomTests {
  private static let files =
    ((try? FileManager.default.contentsOfDirectory(atPath: resources.appendingPathComponent("random").path))
    ?? [])
    .sorted()

  /// The seed stands first in a file's name.
  @Test func fromPython() throws {
    #expect(Self.files.count == 15)
    for file in Self.files {
      let expected = Drawing.value(seed: try #require(UInt64(file.prefix { $0 != "-" })))
      let path = resources.appendingPathComponent("random/" + file).path
      var comparison = Comparison()
      let isSame = comparison.same(expected, try torch.load(path))
      #expect(isSame, "\(file) differs at \(comparison.place)")
      let isZip = try ZipReader.matches(ByteSource(path: path))
      if isZip {
        var mapped = Comparison()
        let isSame = mapped.same(expected, try torch.load(path, mmap: true))
        #expect(isSame, "\(file) differs at \(mapped.place)")
      }
    }
  }

  @Test func roundTrips() throws {
    for seed in 100..<120 as Range<UInt64> {
      let value = Drawing.value(seed: seed)
      var comparison = Comparison()
      let loaded = try torch.load(try torch.save(value))
      let isSame = comparison.same(value, loaded)
      #expect(isSame, "seed \(seed) differs at \(comparison.place)")
    }
  }
}
