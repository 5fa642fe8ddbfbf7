import CZlib
import Glibc
import TorchCore

/// A file read from front to back, plain or compressed with gzip: zlib reads both forms alike.
///
/// Errors say what is wrong and leave the path to the caller.
final class PackedFile {
  private let file: gzFile
  /// The size of the file as it lies on the disk.
  let packedSize: Int

  init(_ path: String) throws {
    packedSize = try regularFileSize(path)
    guard let file = gzopen(path, "rbe") else { throw TorchError(systemError()) }
    gzbuffer(file, 1 << 17)
    self.file = file
  }

  deinit { gzclose(file) }

  /// The most bytes that the file can hold: gzip cannot pack tighter than 1032 to 1.
  var most: Int { packedSize * (gzdirect(file) == 1 ? 1 : 1032) }

  /// Reads up to `count` bytes, fewer only at the end of the file.
  func read(_ count: Int, into target: UnsafeMutableRawPointer) throws -> Int {
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

  /// The next `count` bytes; nil when not a single one is left.
  func bytes(_ count: Int) throws -> [UInt8]? {
    guard count <= most else { throw TorchError("is truncated: it announces \(count) bytes and holds fewer") }
    var bytes = [UInt8](repeating: 0, count: count)
    let found = try read(count, into: &bytes)
    guard found == count || found == 0 else {
      throw TorchError("is truncated: \(found) of \(count) bytes are there")
    }
    return found == count ? bytes : nil
  }
}

/// The size of a regular file; anything else throws.
func regularFileSize(_ path: String) throws -> Int {
  var status = stat()
  guard stat(path, &status) == 0 else { throw TorchError(systemError()) }
  guard status.st_mode & S_IFMT == S_IFREG else { throw TorchError("is not a regular file") }
  return Int(status.st_size)
}

/// Runs `body`; its errors begin with the function and the file.
func naming<R>(_ function: String, _ path: String, _ body: () throws -> R) throws -> R {
  do {
    return try withError(body)
  } catch let error as TorchError {
    throw TorchError("\(function): '\(path)': \(error.message)")
  }
}
