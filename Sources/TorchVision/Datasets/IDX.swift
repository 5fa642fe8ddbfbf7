import CZlib
import Glibc
import TorchCore

extension torchvision.datasets {
  /// Reads a file in MNIST's IDX format, plain or compressed with gzip, into a tensor of its shape and type.
  ///
  ///     let images = try torchvision.datasets.readIDX("train-images-idx3-ubyte.gz")   // [60000, 28, 28] uint8
  ///
  /// A file that is missing, truncated, too long or something else throws.
  public static func readIDX(_ path: String) throws -> Tensor {
    do {
      return try withError { try IDXFile(path).tensor() }
    } catch let error as TorchError {
      throw TorchError("readIDX: '\(path)': \(error.message)")
    }
  }
}

/// An open IDX file: two zero bytes, a byte for the type, a byte for the number of dimensions, the sizes as 32-bit
/// numbers, then the elements in row-major order; all numbers big-endian. zlib reads both forms alike.
private final class IDXFile {
  private let file: gzFile
  private let packedSize: Int

  init(_ path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else { throw TorchError(String(cString: strerror(errno))) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw TorchError("is not a regular file") }
    guard let file = gzopen(path, "rb") else { throw TorchError(String(cString: strerror(errno))) }
    gzbuffer(file, 1 << 17)
    (self.file, packedSize) = (file, Int(status.st_size))
  }

  deinit { gzclose(file) }

  func tensor() throws -> Tensor {
    let start = try numbers(1)[0]
    let types: [Int: DType] = [
      8: .uint8, 9: .int8, 11: .int16, 12: .int32, 13: .float32, 14: .float64,
    ]
    guard start >> 16 == 0, let dtype = types[start >> 8] else {
      throw TorchError("is not an IDX file: it begins with the number \(start)")
    }
    let shape = try numbers(start & 0xFF)
    // gzip cannot pack tighter than 1032 to 1: a header that promises more lies.
    let most = packedSize * (gzdirect(file) == 1 ? 1 : 1032)
    var bytes = dtype.itemSize
    for size in shape {
      let (product, overflow) = bytes.multipliedReportingOverflow(by: size)
      guard !overflow, product <= most else {
        throw TorchError("is truncated: it announces the shape \(shape), its \(packedSize) bytes hold less")
      }
      bytes = product
    }
    guard shape.count <= 64 else { throw TorchError("has \(shape.count) dimensions") }
    let result = Tensor(empty: Size(shape), dtype)
    guard result.storage.bytes >= bytes else { throw TorchError("needs \(bytes) bytes of memory") }
    guard try read(bytes, into: result.storage.base) == bytes else {
      throw TorchError("is truncated: it announces the shape \(shape), \(bytes) bytes, and ends before")
    }
    var more: UInt8 = 0
    guard try read(1, into: &more) == 0 else {
      throw TorchError("is longer than the shape \(shape) it announces")
    }
    if dtype.itemSize > 1 {
      for start in stride(from: 0, to: bytes, by: dtype.itemSize) {
        var number = UnsafeMutableRawBufferPointer(start: result.storage.base + start, count: dtype.itemSize)
        number.reverse()
      }
    }
    return result
  }

  private func numbers(_ count: Int) throws -> [Int] {
    var bytes = [UInt8](repeating: 0, count: 4 * count)
    guard try read(bytes.count, into: &bytes) == bytes.count else {
      throw TorchError("is truncated in its header")
    }
    return (0..<count).map { i in (0..<4).reduce(0) { $0 << 8 | Int(bytes[4 * i + $1]) } }
  }

  /// Reads up to `count` bytes, fewer only at the end of the file.
  private func read(_ count: Int, into target: UnsafeMutableRawPointer) throws -> Int {
    var done = 0
    while done < count {
      let n = gzread(file, target + done, UInt32(min(count - done, 1 << 30)))
      var code: Int32 = 0
      let message = gzerror(file, &code)
      // A compressed file that ends too early gives what it has, and the error beside it.
      guard n >= 0, code == Z_OK || code == Z_STREAM_END else {
        // zlib puts the path before its message, as the caller does.
        let reason = message.map { String(cString: $0) }?.split(separator: ": ").last.map(String.init)
        throw TorchError(code == Z_BUF_ERROR ? "is truncated" : reason ?? "cannot be read")
      }
      if n == 0 { break }
      done += Int(n)
    }
    return done
  }
}
