import Glibc
import TorchCore

/// The part of a file that has come so far: `FILE.partial`, and beside it in `FILE.partial.from` the address and the
/// server's mark of the version, so that a later download can go on with it.
///
/// It is locked: of several processes that want the same file, one downloads at a time.
final class Partial {
  let target: String
  private let path: String
  private let descriptor: Int32
  private(set) var size = 0

  /// Waits until no one else works on the file.
  init(_ target: String) throws {
    (self.target, path) = (target, target + ".partial")
    while true {
      let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
      guard file >= 0 else { throw TorchError("'\(path)' cannot be written: \(systemError())") }
      while flock(file, LOCK_EX) != 0 && errno == EINTR {}
      // Who held the lock may have given the file its final name meanwhile.
      var mine = stat(), named = stat()
      if fstat(file, &mine) == 0, stat(path, &named) == 0, mine.st_ino == named.st_ino {
        (descriptor, size) = (file, Int(mine.st_size))
        return
      }
      close(file)
    }
  }

  deinit { close(descriptor) }

  /// The server's mark of the version that the bytes are of: empty when it gave none, nil when they are of something else.
  func mark(of url: String) -> String? {
    guard size > 0, let text = contents(path + ".from") else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.count == 2 && lines[0] == url ? String(lines[1]) : nil
  }

  /// Empties the file, for a version that has this mark.
  func restart(_ url: String, mark: String = "") throws {
    try checked(ftruncate(descriptor, 0))
    size = 0
    let text = Array("\(url)\n\(mark)".utf8)
    let file = open(path + ".from", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    try checked(file)
    defer { close(file) }
    try checked(write(file, text, text.count) == text.count ? 0 : -1)
  }

  /// The hash of the bytes so far.
  func digest(_ kind: Digest.Kind) throws -> Digest {
    var digest = Digest(kind)
    try checked(Int32(truncatingIfNeeded: lseek(descriptor, 0, SEEK_SET)))
    guard digest.update(descriptor, atMost: size) == size else {
      throw TorchError("'\(path)' cannot be read: \(systemError())")
    }
    return digest
  }

  func append(_ bytes: UnsafeRawBufferPointer) throws {
    var done = 0
    while done < bytes.count {
      let n = pwrite(descriptor, bytes.baseAddress! + done, bytes.count - done, size)
      if n < 0 && errno == EINTR { continue }
      guard n > 0 else { throw TorchError("'\(path)' cannot be written: \(systemError())") }
      done += n
      size += n
    }
  }

  /// Makes the file durable and gives it its name.
  func commit() throws {
    try checked(fsync(descriptor))
    try checked(rename(path, target))
    unlink(path + ".from")
  }

  /// Forgets what has come.
  func discard() {
    unlink(path)
    unlink(path + ".from")
  }

  private func checked(_ status: Int32) throws {
    if status < 0 { throw TorchError("'\(path)' cannot be written: \(systemError())") }
  }
}

/// The text of a small file.
private func contents(_ path: String) -> String? {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { return nil }
  defer { close(file) }
  var bytes = [UInt8](repeating: 0, count: 1 << 14)
  let n = read(file, &bytes, bytes.count)
  return n < 0 ? nil : String(decoding: bytes.prefix(n), as: UTF8.self)
}
