import Glibc
import TorchCore

/// A file of the network, and where it comes to.
///
/// The file appears under its name only when all of it has come and its hash is right. What came of an interrupted
/// download stays beside it as `FILE.partial`, and the next one goes on from there if the server still has that version.
package struct Download {
  let url: String, target: String
  /// The first digits of the hash of the file, in hexadecimal.
  let hash: String?
  let kind: Digest.Kind
  let progress: Bool
  /// How many seconds a server may be silent.
  let timeout: Double

  package init(
    _ url: String, _ target: String, hash: String? = nil, _ kind: Digest.Kind = .sha256,
    progress: Bool = true,
    timeout: Double = 60
  ) {
    (self.url, self.target, self.kind) = (url, expandingHome(target), kind)
    (self.hash, self.progress, self.timeout) = (hash?.lowercased(), progress, timeout)
  }

  /// Downloads the file; an old one is replaced unless `keepsExisting`.
  package func run(keepsExisting: Bool = false) throws {
    guard ["http://", "https://", "file://"].contains(where: url.lowercased().hasPrefix) else {
      throw TorchError("'\(url)' is no address: it must begin with http://, https:// or file://")
    }
    let partial = try Partial(target)
    // Another process may have been faster.
    if keepsExisting && access(target, F_OK) == 0 { return partial.discard() }
    do {
      if try attempt(partial) == .another, try attempt(partial, anew: true) == .another {
        throw TorchError("'\(url)': the server answers differently each time")
      }
    } catch let error as Transfer.Unreachable {
      let rest =
        partial.size > 0 ? "; \(partial.size) bytes have come, and the next download goes on from there" : ""
      if partial.size == 0 { partial.discard() }
      throw TorchError("'\(url)' cannot be reached: \(error.reason)\(rest)\(offline)")
    } catch {
      if partial.size == 0 { partial.discard() }
      throw error
    }
  }

  private enum Outcome { case complete, another }

  /// Downloads once, going on with what has come unless `anew`; `.another` if that turns out to be of another version.
  private func attempt(_ partial: Partial, anew: Bool = false) throws -> Outcome {
    // Without a mark of the version only the hash can tell that both parts fit.
    let mark = partial.mark(of: url)
    let goesOn = !anew && mark != nil && (mark != "" || hash != nil)
    if !goesOn { try partial.restart(url) }
    let start = partial.size
    var digest = try partial.digest(kind)
    var total: Int?, shown = Progress(name, isShown: progress)
    func body(_ bytes: UnsafeRawBufferPointer) throws {
      try partial.append(bytes)
      if hash != nil { digest.update(bytes) }
      shown.show(partial.size, of: total)
    }

    if url.lowercased().hasPrefix("file://") {
      total = try readFile(path(ofURL: url), body)
    } else {
      // Compressed on the way, a file would have another length.
      var fields = ["User-Agent": "torch.hub", "Accept-Encoding": "identity"]
      if start > 0 {
        fields["Range"] = "bytes=\(start)-"
        if let mark, mark != "" { fields["If-Range"] = mark }
      }
      var isAnother = false
      try Transfer.get(url, fields, timeout: timeout) { head in
        switch head.status {
        case 200:
          try partial.restart(url, mark: head.mark)
          digest = Digest(kind)
          total = head.fields["content-length"].flatMap { Int($0) }
        case 206 where start > 0:
          guard let range = head.range, range.start == start else {
            isAnother = true
            return
          }
          total = range.total
        case 416 where start > 0: isAnother = true
        default: throw TorchError("'\(url)' answers \(head.status) (\(head.explanation))\(offline)")
        }
      } body: {
        if !isAnother { try body($0) }
      }
      if isAnother { return .another }
    }

    if let total, partial.size < total {
      throw Transfer.Unreachable(reason: "the connection ended after \(partial.size) of \(total) bytes")
    }
    let found = digest.hex
    if let total, partial.size > total {
      if start > 0 { return .another }
      let size = partial.size
      partial.discard()
      throw TorchError("'\(url)' sends \(size) bytes instead of \(total)")
    }
    if let hash, !found.hasPrefix(hash) {
      if start > 0 { return .another }
      partial.discard()
      throw TorchError(
        "'\(url)': the \(kind.rawValue) of what came is \(found) instead of \(hash)…: it was damaged on "
          + "the way, or is another file than it was")
    }
    shown.show(partial.size, of: total, isLast: true)
    try partial.commit()
    return .complete
  }

  private var name: String { target.split(separator: "/").last.map(String.init) ?? target }

  /// What helps a machine without a network.
  private var offline: String {
    let sum = hash.map { ", whose \(kind.rawValue) begins with \($0)" } ?? ""
    return ". Without a network, bring the file by other means to '\(target)'\(sum)"
  }

  private func readFile(_ path: String, _ body: (UnsafeRawBufferPointer) throws -> Void) throws -> Int {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw TorchError("'\(url)' cannot be opened: \(systemError())") }
    defer { close(file) }
    var piece = [UInt8](repeating: 0, count: 1 << 17), total = 0
    while true {
      let n = read(file, &piece, piece.count)
      if n < 0 && errno == EINTR { continue }
      guard n >= 0 else { throw TorchError("'\(url)' cannot be read: \(systemError())") }
      if n == 0 { return total }
      try piece.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0.prefix(n))) }
      total += n
    }
  }
}

extension Transfer.Head {
  /// What tells this version of a file from others: a strong ETag, else the time of its last change.
  fileprivate var mark: String {
    let mark = fields["etag"].flatMap { $0.hasPrefix("\"") ? $0 : nil } ?? fields["last-modified"] ?? ""
    return mark.contains("\n") ? "" : mark
  }

  /// Which part of how many bytes this is: `bytes 100-199/200`.
  fileprivate var range: (start: Int, total: Int?)? {
    guard let text = fields["content-range"], text.hasPrefix("bytes ") else { return nil }
    let parts = text.dropFirst(6).split(separator: "/")
    guard parts.count == 2, let start = parts[0].split(separator: "-").first.flatMap({ Int($0) }) else {
      return nil
    }
    return (start, Int(parts[1]))
  }

  fileprivate var explanation: String {
    switch status {
    case 401, 403: "not allowed"
    case 404, 410: "not found"
    case 407: "the proxy asks for a name and password"
    case 429: "too many requests"
    case 500...: "trouble of the server"
    default: "unexpected"
    }
  }
}

/// The path of a file's address: `/a b` of `file:///a%20b`.
private func path(ofURL url: String) -> String {
  var rest = Array(url.utf8)[...].dropFirst("file://".utf8.count).drop { $0 != UInt8(ascii: "/") }
  var path: [UInt8] = []
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
    {
      path.append(code)
      rest = rest.dropFirst(2)
    } else {
      path.append(byte)
    }
  }
  return String(decoding: path, as: UTF8.self)
}

/// `~` at the beginning of a path is the home folder.
func expandingHome(_ path: String) -> String {
  guard path == "~" || path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
  return String(cString: home) + path.dropFirst()
}
