import Foundation
import TestSupport
import Testing
import TorchCore
import TorchSerialization

@testable import TorchVision

/// What Pillow and torchvision gave, from the Python scripts beside this file.
enum Golden {
  static func path(_ name: String) -> String { Bundle.module.bundlePath + "/Resources/" + name }

  static let images = load("images/pixels.safetensors")

  static func load(_ name: String) -> OrderedDictionary<String, Tensor> {
    (try? safetensors.loadFile(path(name))) ?? [:]
  }
}

extension Tensor {
  /// The elements of a uint8 tensor.
  var bytes: [UInt8] {
    let x = contiguous()
    defer { withExtendedLifetime(x) {} }
    return Array(UnsafeBufferPointer(start: x.pointer(UInt8.self), count: x.count))
  }
}

/// The largest difference of two images, or nil when their sizes differ.
func distance(_ a: Tensor, _ b: Tensor?) -> Int? {
  guard let b, a.shape == b.shape, a.dtype == b.dtype else { return nil }
  return zip(a.bytes, b.bytes).reduce(0) { max($0, abs(Int($1.0) - Int($1.1))) }
}

/// The message of the error that `body` throws.
func refusal(_ body: () throws -> Void) -> String { complaint { try withError { try body() } } ?? "no error" }
