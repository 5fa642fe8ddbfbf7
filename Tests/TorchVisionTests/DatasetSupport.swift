import Foundation
import TestSupport
import Testing
import TorchCore

@testable import TorchVision

extension Scratch {
  /// All files with their bytes, by their paths in the folder.
  func content() -> [String: [UInt8]] {
    let files = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return Dictionary(
      uniqueKeysWithValues: files.filter { !isFolder("\(path)/\($0)") }.map { name in
        (name, FileManager.default.contents(atPath: "\(path)/\(name)").map { Array($0) } ?? [])
      })
  }
}

/// The formula of datasets.py: of image k, row y, column x, colour c.
func pixel(_ k: Int, _ y: Int, _ x: Int, _ c: Int = 0) -> UInt8 {
  UInt8((k * 31 + c * 85 + y * 3 + x * 7) & 255)
}

/// Whether a sample's tensor [channels, height, width] follows the formula, scaled to 0 ... 1.
func isImage(_ tensor: Tensor, _ k: Int, _ shape: Size) -> Bool {
  guard tensor.shape == shape, tensor.dtype == .float32 else { return false }
  let numbers = tensor.contiguous().toArray(Float.self)
  var i = 0
  for c in 0..<shape[0] {
    for y in 0..<shape[1] {
      for x in 0..<shape[2] {
        if numbers[i] != Float(pixel(k, y, x, c)) / 255 { return false }
        i += 1
      }
    }
  }
  return true
}

/// Every way to cut a file short, and many to change some of its bytes, of which `body` must survive all: an error is
/// right, and so is a result where the change did not matter. How many were errors.
func damages(_ good: [UInt8], rounds: Int = 200, _ body: ([UInt8]) throws -> Void) -> Int {
  var errors = 0, random = SystemSeed(state: 7)
  for round in 0..<rounds {
    var bytes = good
    if round % 3 == 0 {
      bytes.removeSubrange(Int(random.next() % UInt64(good.count))...)
    } else {
      for _ in 0..<(1 + round % 16) {
        bytes[Int(random.next() % UInt64(good.count))] = UInt8(truncatingIfNeeded: random.next() >> 8)
      }
    }
    do { try body(bytes) } catch { errors += 1 }
  }
  return errors
}

/// Marsaglia's xorshift.
struct SystemSeed: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

/// A tar archive of files, with `kind` as all of their types.
func tar(_ files: [(String, [UInt8])], kind: Character = "0") -> [UInt8] {
  var result: [UInt8] = []
  for (name, bytes) in files {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, _ place: Int) {
      header.replaceSubrange(place..<place + text.utf8.count, with: text.utf8)
    }
    put(name, 0)
    put("0000644", 100)
    put(octal(bytes.count, 11), 124)
    put("        ", 148)
    put(String(kind), 156)
    put("ustar\u{0}00", 257)
    put(octal(header.reduce(0) { $0 + Int($1) }, 6) + "\u{0}", 148)
    result += header + bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
  }
  return result + [UInt8](repeating: 0, count: 1024)
}

private func octal(_ n: Int, _ digits: Int) -> String {
  let text = String(n, radix: 8)
  return String(repeating: "0", count: digits - text.count) + text
}
