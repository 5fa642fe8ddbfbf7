import Glibc
import TorchCore

/// Where an archive is written: memory, or a file that appears under its name only when it is complete.
final class ByteSink {
  private(set) var place = 0
  private(set) var memory: [UInt8] = []
  private let target: String
  private var temporary = ""
  private let descriptor: Int32

  /// Writes to memory.
  init() {
    (target, descriptor) = ("", -1)
  }

  /// Writes to a temporary file beside `path`, which `commit` puts in its place. A symbolic link is followed.
  init(path: String) throws {
    let resolved = realpath(path, nil)
    defer { free(resolved) }
    target = resolved.map { String(cString: $0) } ?? path
    var status = stat()
    let exists = stat(target, &status) == 0
    guard !exists || status.st_mode & S_IFMT == S_IFREG else { throw TorchError("is not a regular file") }
    let name = "\(target).\(String(UInt64.random(in: 0 ... .max), radix: 36)).tmp"
    descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw TorchError("cannot be written: \(systemError())") }
    temporary = name
    if exists { fchmod(descriptor, status.st_mode & 0o7777) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if !temporary.isEmpty { unlink(temporary) }
  }

  func write(_ bytes: [UInt8]) throws {
    if descriptor < 0 { memory += bytes } else { try bytes.withUnsafeBytes { try write($0, at: place) } }
    place += bytes.count
  }

  /// Writes the elements of a tensor in row-major order.
  func write(rowMajor tensor: Tensor) throws {
    let tensor = tensor.contiguous()
    _ = try writeSumming(tensor.address, tensor.count * tensor.dtype.itemSize)
  }

  /// Writes a block and gives its CRC-32. Whole, aligned chunks of the file get large pages in the system's cache: a mapped
  /// checkpoint is then read twice as fast.
  func writeSumming(_ base: UnsafeMutableRawPointer, _ count: Int) throws -> UInt32 {
    defer { place += count }
    if descriptor < 0 {
      memory += UnsafeRawBufferPointer(start: base, count: count)
      return try checksum(base, count)
    }
    return try checksum(base, count, place: place) {
      try write(UnsafeRawBufferPointer(start: base + $0, count: $1), at: place + $0)
    }
  }

  private func write(_ bytes: UnsafeRawBufferPointer, at place: Int) throws {
    var done = 0
    while done < bytes.count {
      let n = pwrite(descriptor, bytes.baseAddress! + done, bytes.count - done, place + done)
      if n < 0 && errno == EINTR { continue }
      guard n > 0 else { throw TorchError("cannot be written: \(systemError())") }
      done += n
    }
  }

  /// Makes the file durable and gives it its name.
  func commit() throws {
    guard descriptor >= 0 else { return }
    guard fsync(descriptor) == 0, rename(temporary, target) == 0 else {
      throw TorchError("cannot be written: \(systemError())")
    }
    temporary = ""
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? "."
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { return }
    fsync(handle)  // the new name too; some file systems refuse, which is no reason to fail
    close(handle)
  }
}
