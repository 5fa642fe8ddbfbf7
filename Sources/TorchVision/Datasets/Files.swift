import Glibc
import TorchCore

/// A file that is being written; errors name it.
final class NewFile {
  private let path: String
  private var descriptor: Int32

  init(_ path: String) throws {
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    self.path = path
    guard descriptor >= 0 else { throw TorchError("cannot write '\(path)': \(systemError())") }
  }

  deinit { if descriptor >= 0 { Glibc.close(descriptor) } }

  func write(_ bytes: some Sequence<UInt8>) throws {
    let done = bytes.withContiguousStorageIfAvailable { bytes -> Bool in
      var left = UnsafeRawBufferPointer(bytes)
      while !left.isEmpty {
        let n = Glibc.write(descriptor, left.baseAddress!, left.count)
        if n < 0 && errno == EINTR { continue }
        guard n > 0 else { return false }
        left = UnsafeRawBufferPointer(rebasing: left[n...])
      }
      return true
    }
    guard done == true else { throw TorchError("cannot write '\(path)': \(systemError())") }
  }

  func close() throws {
    let result = Glibc.close(descriptor)
    descriptor = -1
    guard result == 0 else { throw TorchError("cannot write '\(path)': \(systemError())") }
  }
}

func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

/// The names in a folder in the order of their bytes, which is the order of Python's strings.
func listing(_ folder: String) throws -> [String] {
  guard let stream = opendir(folder) else { throw TorchError("'\(folder)': \(systemError())") }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sortedByBytes()
}

extension [String] {
  /// Sorted as Python sorts strings; Swift's own order knows letters of several spellings.
  func sortedByBytes() -> [String] { sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}

/// Removes a folder and what is in it, as far as that can be done; never what a link leads to.
func removeTree(_ path: String) {
  var status = stat()
  if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
    for name in (try? listing(path)) ?? [] { removeTree("\(path)/\(name)") }
  }
  remove(path)
}

/// Lets `body` fill a new folder inside of `folder`, and moves what it holds into place when it is complete.
///
/// What is there under the same names is replaced file by file. When `body` throws, or the program ends before,
/// nothing has changed but for a hidden folder.
func staging(into folder: String, _ body: (String) throws -> Void) throws {
  try makeFolders(folder)
  var template = Array("\(folder)/.unpacking-XXXXXX".utf8CString)
  guard mkdtemp(&template) != nil else {
    throw TorchError("cannot make a folder in '\(folder)': \(systemError())")
  }
  let stage = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  defer { removeTree(stage) }
  try body(stage)
  try move(stage, folder)
}

private func move(_ source: String, _ target: String) throws {
  for name in try listing(source) {
    let (from, to) = ("\(source)/\(name)", "\(target)/\(name)")
    if isFolder(from), isFolder(to) {
      try move(from, to)
    } else {
      guard rename(from, to) == 0 else { throw TorchError("cannot write '\(to)': \(systemError())") }
    }
  }
}

/// Writes what a gzip file holds under a name of its own; it appears there when it is complete.
func unpackGzip(_ path: String, to target: String) throws {
  let (folder, name) = split(target)
  try staging(into: folder) { stage in
    let file = try PackedFile(path)
    let result = try NewFile("\(stage)/\(name)")
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let n = try file.read(buffer.count, into: &buffer)
      if n == 0 { break }
      try result.write(buffer[..<n])
    }
    try result.close()
  }
}

/// A path's folder and last name.
func split(_ path: String) -> (folder: String, name: String) {
  guard let slash = path.lastIndex(of: "/") else { return (".", path) }
  return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...]))
}

/// A path whose leading `~` is the user's folder.
func expandUser(_ path: String) -> String {
  guard path == "~" || path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
  return String(cString: home) + path.dropFirst()
}
