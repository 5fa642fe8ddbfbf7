import Foundation
import TestSupport
import Testing
import TorchCore

@testable import TorchLogging

/// Damaged event files give an error each, without a crash and without memory for what is not there.
@Suite struct DamagedEventTests {
  private func read(_ bytes: [UInt8]) throws -> (count: Int, error: String?) {
    let folder = try Scratch()
    try Data(bytes).write(to: URL(filePath: folder.path + "/x"))
    let file = try EventFile(folder.path + "/x")
    var count = 0
    do {
      while try file.next() != nil { count += 1 }
      return (count, nil)
    } catch {
      return (count, "\(error)")
    }
  }

  /// A file with events of every kind.
  private func sample() throws -> [UInt8] {
    let folder = try Scratch()
    let writer = try SummaryWriter(folder.path, purgeStep: 1)
    writer.addScalar("loss", 0.5, globalStep: 3)
    writer.addScalar("new", 0.5, newStyle: true)
    writer.addText("text", "words")
    writer.addHistogram("h", ramp(10), bins: 3)
    writer.addImage("i", ramp(3, 2, 2))
    writer.addTensor("t", torch.tensor([1, -2]))
    writer.addAudio("a", ramp(5))
    writer.addCustomScalarsMultilinechart(["loss"])
    try writer.close()
    return [UInt8](try Data(contentsOf: URL(filePath: folder.eventFiles()[0])))
  }

  @Test func truncated() throws {
    let bytes = try sample()
    #expect(try read(bytes) == (11, nil))
    #expect(try read([]) == (0, nil))
    for length in stride(from: 1, to: bytes.count, by: 7) {
      let (count, error) = try read(Array(bytes[..<length]))
      #expect(count < 11)
      // A file may end between two records.
      if let error { #expect(error.contains("the events before it are intact")) }
    }
  }

  @Test func flippedBits() throws {
    let bytes = try sample()
    for place in stride(from: 0, to: bytes.count, by: 5) {
      var damaged = bytes
      damaged[place] ^= 1 << UInt8(place % 8)
      #expect(try read(damaged).error != nil)
    }
  }

  /// Messages that lie, under right checksums: an error or some event, but never a crash.
  @Test func lyingMessages() throws {
    var generator = SystemRandomNumberGenerator()
    let events = try EventFileBytes.messages(of: sample())
    for event in events {
      for _ in 0..<200 {
        var damaged = event
        for _ in 0..<Int.random(in: 1...3, using: &generator) where !damaged.isEmpty {
          damaged[Int.random(in: 0..<damaged.count, using: &generator)] = .random(
            in: 0...255, using: &generator)
        }
        _ = try? Event(decoding: damaged)
        _ = try? Event(decoding: Array(damaged.prefix(.random(in: 0...damaged.count, using: &generator))))
      }
    }
    #expect(
      complaint { _ = try Event(decoding: [0x2A, 0xFF, 0xFF, 0xFF, 0x7F]) }?.contains("announces") == true)
    #expect(complaint { _ = try Event(decoding: [0x10] + [UInt8](repeating: 255, count: 20)) } != nil)
    #expect(complaint { _ = try Event(decoding: [0x0B]) }?.contains("unknown kind 3") == true)
  }

  @Test func absurdLength() throws {
    let length = withUnsafeBytes(of: UInt64(1 << 62).littleEndian) { Array($0) }
    let sum = withUnsafeBytes(of: Record.checksum(length).littleEndian) { Array($0) }
    #expect(try read(length + sum + [1, 2, 3, 4, 5]).error?.contains("announces") == true)
  }

  @Test func noFile() {
    #expect(complaint { _ = try EventFile("/nowhere") }?.contains("No such file") == true)
    #expect(complaint { _ = try EventFile("/dev/zero") }?.contains("no regular file") == true)
    #expect(complaint { _ = try EventFile("/tmp") } != nil)
  }

  /// A record that was being written is read once it is whole.
  @Test func growingFile() throws {
    let bytes = try sample(), folder = try Scratch(), path = folder.path + "/x"
    try Data(bytes[..<60]).write(to: URL(filePath: path))
    let file = try EventFile(path)
    var count = 0
    do { while try file.next() != nil { count += 1 } } catch {}
    try Data(bytes).write(to: URL(filePath: path), options: [])
    while try file.next() != nil { count += 1 }
    #expect(count == 11)
  }
}

enum EventFileBytes {
  /// The messages of the records of a sound file.
  static func messages(of bytes: [UInt8]) -> [[UInt8]] {
    var rest = bytes[...], messages: [[UInt8]] = []
    while !rest.isEmpty {
      let length = rest.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
      messages.append(Array(rest.dropFirst(12).prefix(length)))
      rest = rest.dropFirst(length + 16)
    }
    return messages
  }
}
