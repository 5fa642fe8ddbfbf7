import Foundation
import Torch
import TorchLogging

extension FileReader {
  static let logs: [FileReader] = [
    FileReader(name: "events", recipes: [eventFile]) { path in
      let file = try EventFile(path)
      while let event = try file.next() { _ = "\(event)".utf8.count }
    },
    FileReader(name: "csv", recipes: [table]) { path in
      let table = try CSVTable(path)
      _ = try table.tensor().sum().item()
    },
  ]

  private static let table = Recipe(
    "table", Array("epoch,loss,\"a \"\"b\"\"\"\r\n0,1.5,7\r\n1,,\"2\"\r\n2,-1e400,nan\r\n".utf8),
    words: ["\"", "\"\"", ",", "\r\n", "\n", "\r", "\u{FEFF}", "1e999999999"].map { Array($0.utf8) })

  /// An event of every kind; each gets its length and its checksums.
  private static let eventFile: Recipe = {
    let folder = NSTemporaryDirectory() + "fuzz-events-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let written = (try? write(to: folder)) ?? []
    // Numbers of fields and of bytes of protocol buffers, small and absurd.
    let words: [[UInt8]] = [
      [0x08], [0x0A], [0x12, 0], [0x2A], [0x32], [0x0A, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F],
      [UInt8](repeating: 0xFF, count: 9) + [1], [UInt8](repeating: 0xFF, count: 12), [0x0B], [0x0C], [0x0F],
    ]
    return Recipe("events", written.isEmpty ? [[]] : written, words: words) { parts in
      parts.flatMap { part in
        let length = (0..<8).map { UInt8(truncatingIfNeeded: part.count >> (8 * $0)) }
        return length + checksum(length) + part + checksum(part)
      }
    }
  }()

  private static func write(to folder: String) throws -> [[UInt8]] {
    let writer = try torch.utils.tensorboard.SummaryWriter(folder, purgeStep: 1)
    let ramp = torch.arange(12, dtype: .float32) / 12
    writer.addScalar("loss", 0.5, globalStep: 3)
    writer.addText("text", "hello")
    writer.addTensor("tensor", ramp)
    writer.addHistogram("histogram", ramp, bins: 3)
    writer.addImage("image", ramp.view(3, 2, 2))
    writer.addPRCurve("curve", ramp.gt(0.5), ramp)
    writer.addGraph(nn.Sequential(nn.Linear(2, 2), nn.ReLU()), torch.zeros(1, 2))
    try writer.close()
    let file = try FileManager.default.contentsOfDirectory(atPath: folder).first ?? ""
    let content = Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file)))
    var parts: [[UInt8]] = [], at = 0
    while at + 16 <= content.count {
      let n = (0..<8).reduce(0) { $0 | Int(content[at + $1]) << (8 * $1) }
      parts.append(Array(content[at + 12..<at + 12 + n]))
      at += 16 + n
    }
    return parts
  }

  /// TensorFlow's masked CRC-32C.
  private static func checksum(_ bytes: [UInt8]) -> [UInt8] {
    var crc: UInt32 = ~0
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1) * 0x82F6_3B78 }
    }
    crc = ~crc
    let masked = (crc >> 15 | crc << 17) &+ 0xA282_EAD8
    return (0..<4).map { UInt8(truncatingIfNeeded: masked >> (8 * UInt32($0))) }
  }
}
