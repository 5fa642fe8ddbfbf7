import Foundation
import TestSupport
import Testing
import TorchCore

@testable import TorchLogging

typealias SummaryWriter = torch.utils.tensorboard.SummaryWriter

/// What fixtures.py wrote.
struct Goldens: Decodable {
  /// The shape, and the bytes in hexadecimal.
  struct Pixels: Decodable {
    let shape: [Int], bytes: String
    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      (shape, bytes) = (try list.decode([Int].self), try list.decode(String.self))
    }
  }
  /// Five numbers, the limits, the counts.
  struct Counts: Decodable {
    let histogram: Summary.Histogram
    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      let head = try (0..<5).map { _ in try list.decode(Double.self) }
      histogram = .init(
        min: head[0], max: head[1], count: head[2], sum: head[3], sumSquares: head[4],
        limits: try list.decode([Double].self), counts: try list.decode([Double].self))
    }
  }

  let events: [String: String], histograms: [String: Counts], pictures: [String: Pixels]
  let checksums: [String: UInt32]

  static func read() throws -> Goldens {
    let url = try #require(Bundle.module.url(forResource: "Resources/events", withExtension: "json"))
    return try JSONDecoder().decode(Goldens.self, from: Data(contentsOf: url))
  }
}

/// The numbers that fixtures.py's `ramp` makes.
func ramp(_ shape: Int...) -> Tensor {
  let n = shape.reduce(1, *)
  return torch.tensor((0..<n).map { Float(Double($0 * 37 % 101) / 100) }).reshape(Size(shape))
}

func hex(_ bytes: some Sequence<UInt8>) -> String {
  bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
}

extension Scratch {
  /// The event files of the folder, or of one below it.
  func eventFiles(_ folder: String = "") throws -> [String] {
    let path = folder.isEmpty ? path : "\(path)/\(folder)"
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      .filter { $0.hasPrefix("events.out.tfevents.") }.map { "\(path)/\($0)" }
  }

  /// The events of the only event file.
  func events(_ folder: String = "") throws -> [Event] {
    let files = try eventFiles(folder)
    #expect(files.count == 1)
    return try EventFile(files[0]).events()
  }
}
