import Glibc
import TorchCore

/// A file of events, read from front to back.
///
///     let file = try EventFile("runs/first/events.out.tfevents.1700000000.host.1.0")
///     while let event = try file.next() { print(event.step, event.content) }
///
/// A damaged or truncated file throws an error that says where; the events before it have been given by then.
public final class EventFile {
  public let path: String
  private let file: UnsafeMutablePointer<FILE>
  private var place = 0

  /// Opens a file; throws when that fails or it is no regular file.
  public init(_ path: String) throws {
    guard let file = fopen(path, "rbe") else {
      throw TorchError("EventFile: '\(path)' cannot be opened: \(systemError())")
    }
    var status = stat()
    guard fstat(fileno(file), &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      fclose(file)
      throw TorchError("EventFile: '\(path)' is no regular file")
    }
    (self.path, self.file) = (path, file)
  }

  deinit { fclose(file) }

  /// The next event; nil at the end. A later call sees what was appended meanwhile.
  public func next() throws -> Event? {
    do {
      let header = try read(Record.header, orNothing: true)
      guard !header.isEmpty else { return nil }
      let length = header[..<8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      guard number(header[8...]) == Record.checksum(header[..<8]) else {
        throw TorchError("the checksum of its length is wrong")
      }
      var status = stat()
      fstat(fileno(file), &status)
      let left = max(0, Int(status.st_size) - place - Record.header)
      guard left >= 4, length <= UInt64(left - 4) else {
        throw TorchError("it announces \(length) bytes where the file has \(left)")
      }
      let data = try read(Int(length)), sum = try read(4)
      guard number(sum[...]) == Record.checksum(data) else {
        throw TorchError("the checksum of its data is wrong")
      }
      let event = try Event(decoding: data)
      place += Record.header + data.count + 4
      return event
    } catch let error as TorchError {
      // Whoever goes on finds the same record again: it may be one that is just being written.
      fseek(file, place, SEEK_SET)
      throw TorchError(
        "EventFile: '\(path)': the record at byte \(place) cannot be read: \(error.message); "
          + "the events before it are intact")
    }
  }

  /// All events that follow.
  public func events() throws -> [Event] {
    var result: [Event] = []
    while let event = try next() { result.append(event) }
    return result
  }

  private func read(_ count: Int, orNothing: Bool = false) throws -> [UInt8] {
    var read = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      clearerr(file)
      read = count == 0 ? 0 : fread(buffer.baseAddress!, 1, count, file)
      filled = read
    }
    if read == 0 && orNothing && ferror(file) == 0 { return [] }
    guard read == count else {
      throw TorchError(ferror(file) != 0 ? systemError() : "the file ends within it")
    }
    return bytes
  }

  private func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
