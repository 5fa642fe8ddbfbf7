import Foundation
import TestSupport
import Testing
import TorchCore

@testable import TorchSerialization

let resources = Bundle.module.bundleURL.appendingPathComponent("Resources")

func golden(_ name: String) throws -> Value {
  try torch.load(resources.appendingPathComponent(name + ".pt").path)
}

func goldenBytes(_ name: String) throws -> [UInt8] {
  Array(try Data(contentsOf: resources.appendingPathComponent(name + ".pt")))
}

/// The elements in logical order, read through shape and strides.
func elements<T>(_ tensor: Tensor, _: T.Type = T.self) -> [T] {
  let base = tensor.storage.base + tensor.storageOffset * MemoryLayout<T>.stride
  var result: [T] = []
  func visit(_ dim: Int, _ offset: Int) {
    if dim == tensor.shape.count {
      result.append(base.load(fromByteOffset: offset * MemoryLayout<T>.stride, as: T.self))
      return
    }
    for i in 0..<tensor.shape[dim] { visit(dim + 1, offset + i * tensor.strides[dim]) }
  }
  visit(0, 0)
  return result
}

/// The raw bytes of the elements in logical order.
func content(_ tensor: Tensor) -> [UInt8] {
  switch tensor.dtype.itemSize {
  case 1: elements(tensor, UInt8.self)
  case 2: elements(tensor, UInt16.self).flatMap { n in withUnsafeBytes(of: n) { Array($0) } }
  case 4: elements(tensor, UInt32.self).flatMap { n in withUnsafeBytes(of: n) { Array($0) } }
  case 8: elements(tensor, UInt64.self).flatMap { n in withUnsafeBytes(of: n) { Array($0) } }
  default: elements(tensor, SIMD2<UInt64>.self).flatMap { n in withUnsafeBytes(of: n) { Array($0) } }
  }
}

/// Whether two values are the same, tensors compared by dtype, layout, content and requiresGrad.
func same(_ a: Value, _ b: Value) -> Bool {
  func all(_ x: [Value], _ y: [Value]) -> Bool { x.count == y.count && zip(x, y).allSatisfy(same) }
  switch (a, b) {
  case (.tensor(let x), .tensor(let y)) where x.isSparse && y.isSparse:
    return x.shape == y.shape && x.isCoalesced() == y.isCoalesced()
      && same(.tensor(x._indices()), .tensor(y._indices()))
      && same(.tensor(x._values()), .tensor(y._values()))
  case (.tensor(let x), .tensor(let y)):
    return x.dtype == y.dtype && x.shape == y.shape && x.strides == y.strides
      && x.storageOffset == y.storageOffset && x.requiresGrad == y.requiresGrad && content(x) == content(y)
  case (.list(let x), .list(let y)), (.tuple(let x), .tuple(let y)): return all(x, y)
  case (.dictionary(let x), .dictionary(let y)): return all(x.keys, y.keys) && all(x.values, y.values)
  default: return a == b
  }
}

/// A contiguous tensor with these elements.
func make<T>(_ values: [T], _ dtype: DType, _ shape: Size) -> Tensor {
  let tensor = Tensor(empty: shape, dtype)
  values.withUnsafeBytes { tensor.storage.base.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
  return tensor
}

/// An archive as PyTorch lays it out, with any description and records.
func archive(_ pickle: [UInt8], _ records: [String: [UInt8]] = [:], byteorder: String = "little") throws
  -> [UInt8]
{
  let sink = ByteSink()
  var zip = ZipWriter(sink)
  try zip.add("a/data.pkl", pickle)
  try zip.add("a/byteorder", Array(byteorder.utf8))
  for (key, bytes) in records { try zip.add("a/data/\(key)", bytes) }
  try zip.finish()
  return sink.memory
}

/// The pickle of a tensor over the storage "0".
func pickle(
  storage: String = "FloatStorage", count: Int, offset: Int, shape: [Int], strides: [Int], grad: Bool = false
) -> [UInt8] {
  func number(_ x: Int) -> [UInt8] { [0x8A, 8] + withUnsafeBytes(of: x.littleEndian) { Array($0) } }
  func text(_ x: String) -> [UInt8] { [0x58, UInt8(x.utf8.count), 0, 0, 0] + Array(x.utf8) }
  func tuple(_ x: [Int]) -> [UInt8] { [0x28] + x.flatMap(number) + [0x74] }
  let id =
    [0x28] + text("storage") + Array("ctorch\n\(storage)\n".utf8) + text("0") + text("cpu") + number(count)
  return [0x80, 2] + Array("ctorch._utils\n_rebuild_tensor_v2\n".utf8) + [0x28] + id + [0x74, 0x51]
    + number(offset) + tuple(shape) + tuple(strides) + [grad ? 0x88 : 0x89, 0x4E, 0x74, 0x52, 0x2E]
}

/// Runs fixtures.py.
func runFixtures(_ arguments: [String]) throws {
  try Python.run(
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "fixtures.py"), arguments)
}
