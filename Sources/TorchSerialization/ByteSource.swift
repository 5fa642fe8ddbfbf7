import Glibc
import TorchCore

/// Bytes that can be read at any place: a file, or a block of memory.
///
/// Files are read with `pread` and mapped only where the user asks for it: a file that shrinks meanwhile gives an error,
/// not a signal.
final class ByteSource {
  let size: Int
  /// -1 for memory.
  let descriptor: Int32
  private let memory: [UInt8]

  init(_ memory: [UInt8]) {
    (self.memory, size, descriptor) = (memory, memory.count, -1)
  }

  init(path: String) throws {
    memory = []
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw TorchError("cannot be opened: \(systemError())") }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw TorchError("is not a regular file")
    }
    size = Int(status.st_size)
    guard size < 1 << 50 else {
      close(descriptor)
      throw TorchError("has \(size) bytes, more than any real file")
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Fills `target` with the bytes `offset ..< offset + count`.
  func read(_ offset: Int, _ count: Int, into target: UnsafeMutableRawPointer) throws {
    guard offset >= 0, count >= 0, offset <= size, count <= size - offset else {
      throw TorchError("is truncated: bytes \(offset) to \(offset &+ count) are needed, the file has \(size)")
    }
    if descriptor < 0 {
      memory.withUnsafeBytes { target.copyMemory(from: $0.baseAddress! + offset, byteCount: count) }
      return
    }
    var done = 0
    while done < count {
      let n = pread(descriptor, target + done, min(count - done, 1 << 30), offset + done)
      if n < 0 && errno == EINTR { continue }
      guard n > 0 else { throw TorchError("cannot be read: \(n == 0 ? "it became shorter" : systemError())") }
      done += n
    }
  }

  func bytes(_ offset: Int, _ count: Int) throws -> [UInt8] {
    guard offset >= 0, count >= 0, offset <= size, count <= size - offset else {
      throw TorchError("is truncated: bytes \(offset) to \(offset &+ count) are needed, the file has \(size)")
    }
    return try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      if count > 0 { try read(offset, count, into: buffer.baseAddress!) }
      filled = count
    }
  }
}

extension ByteSource {
  /// The tensor whose elements lie in row-major order from `offset` on; its size has been checked against the file.
  func tensor(_ dtype: DType, _ shape: [Int], at offset: Int, in memory: Arena) throws -> Tensor {
    let bytes = shape.reduce(dtype.itemSize, &*)
    let storage = try memory.storage(bytes)
    try inChunks(bytes) { try read(offset + $0, $1, into: storage.base + $0) }
    return Tensor(rowMajor: storage, dtype, shape)
  }
}

extension Tensor {
  /// The contiguous tensor over a whole storage.
  convenience init(rowMajor storage: Storage, _ dtype: DType, _ shape: [Int]) {
    var strides = shape, step = 1
    for d in shape.indices.reversed() {
      strides[d] = step
      step *= Swift.max(shape[d], 1)
    }
    self.init(storage: storage, dtype, shape: Size(shape), strides: Size(strides))
  }
}

/// Reads a source from front to back through a small window.
struct ByteCursor {
  let source: ByteSource
  private(set) var place: Int
  private let end: Int
  private var window: [UInt8] = []
  private var windowStart = 0

  init(_ source: ByteSource, from start: Int = 0, to end: Int? = nil) {
    (self.source, place, self.end) = (source, start, end ?? source.size)
  }

  var remaining: Int { end - place }

  mutating func byte() throws -> UInt8 {
    if place - windowStart >= window.count {  // `place` never moves back
      guard place < end else { throw TorchError("is truncated: its description ends too early") }
      window = try source.bytes(place, min(end - place, 1 << 16))
      windowStart = place
    }
    place += 1
    return window[place - 1 - windowStart]
  }

  mutating func bytes(_ count: Int) throws -> [UInt8] {
    guard count >= 0, count <= remaining else {
      throw TorchError("is truncated: \(count) bytes are announced, \(remaining) are left")
    }
    let first = place - windowStart
    place += count
    if first + count <= window.count { return Array(window[first..<first + count]) }
    return try source.bytes(place - count, count)
  }

  /// Reads the next `count` bytes into memory.
  mutating func read(_ count: Int, into target: UnsafeMutableRawPointer) throws {
    guard count <= remaining else {
      throw TorchError("is truncated: \(count) bytes are announced, \(remaining) are left")
    }
    let start = place
    try inChunks(count) { try source.read(start + $0, $1, into: target + $0) }
    place += count
  }

  /// An unsigned number of `count` bytes, least significant first.
  mutating func unsigned(_ count: Int) throws -> UInt64 {
    var result: UInt64 = 0
    for i in 0..<count { result |= UInt64(try byte()) << UInt64(8 * i) }
    return result
  }

  /// A length of `count` bytes that must fit what is left.
  mutating func length(_ count: Int) throws -> Int {
    let n = try unsigned(count)
    guard n <= UInt64(remaining) else {
      throw TorchError("is truncated: \(n) bytes are announced, \(remaining) are left")
    }
    return Int(n)
  }

  /// The text up to the next line feed, which is consumed.
  mutating func line() throws -> String {
    var text: [UInt8] = []
    while true {
      let c = try byte()
      if c == 10 { return String(decoding: text, as: UTF8.self) }
      guard text.count < 1000 else { throw TorchError("holds a name of more than 1000 bytes") }
      text.append(c)
    }
  }
}

extension [UInt8] {
  /// The little-endian number at a place, which the caller has checked to lie inside.
  func little<T: FixedWidthInteger>(_ place: Int, _: T.Type) -> Int {
    withUnsafeBytes {
      Int(truncatingIfNeeded: T(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: T.self)))
    }
  }

  mutating func append<T: FixedWidthInteger>(little value: T) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}
