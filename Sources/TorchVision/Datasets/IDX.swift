import TorchCore

extension torchvision.datasets {
  /// Reads a file in MNIST's IDX format, plain or compressed with gzip, into a tensor of its shape and type.
  ///
  ///     let images = try torchvision.datasets.readIDX("train-images-idx3-ubyte.gz")   // [60000, 28, 28] uint8
  ///
  /// The format: two zero bytes, a byte for the type, a byte for the number of dimensions, the sizes as 32-bit
  /// numbers, then the elements in row-major order; all numbers big-endian. A file that is missing, truncated, too
  /// long or something else throws.
  public static func readIDX(_ path: String) throws -> Tensor {
    try naming("readIDX", path) {
      let file = try PackedFile(path)
      let start = try numbers(file, 1)[0]
      let types: [Int: DType] = [
        8: .uint8, 9: .int8, 11: .int16, 12: .int32, 13: .float32, 14: .float64,
      ]
      guard start >> 16 == 0, let dtype = types[start >> 8] else {
        throw TorchError("is not an IDX file: it begins with the number \(start)")
      }
      let shape = try numbers(file, start & 0xFF)
      guard shape.count <= 64 else { throw TorchError("has \(shape.count) dimensions") }
      let count = Size(shape).numel()
      guard count <= file.most / dtype.itemSize else {
        throw TorchError(
          "is truncated: it announces the shape \(shape), its \(file.packedSize) bytes hold less")
      }
      let bytes = count * dtype.itemSize
      let result = Tensor(empty: Size(shape), dtype)
      guard result.storage.bytes >= bytes else { throw TorchError("needs \(bytes) bytes of memory") }
      guard try file.read(bytes, into: result.storage.base) == bytes else {
        throw TorchError("is truncated: it announces the shape \(shape), \(bytes) bytes, and ends before")
      }
      var more: UInt8 = 0
      guard try file.read(1, into: &more) == 0 else {
        throw TorchError("is longer than the shape \(shape) it announces")
      }
      if dtype.itemSize > 1 {
        for start in stride(from: 0, to: bytes, by: dtype.itemSize) {
          var number = UnsafeMutableRawBufferPointer(
            start: result.storage.base + start, count: dtype.itemSize)
          number.reverse()
        }
      }
      return result
    }
  }

  private static func numbers(_ file: PackedFile, _ count: Int) throws -> [Int] {
    var bytes = [UInt8](repeating: 0, count: 4 * count)
    guard try file.read(bytes.count, into: &bytes) == bytes.count else {
      throw TorchError("is truncated in its header")
    }
    return (0..<count).map { i in (0..<4).reduce(0) { $0 << 8 | Int(bytes[4 * i + $1]) } }
  }
}
