import Glibc
import Torch

// Foundation would bring 60 MB into a program that is shipped, for these few lines.

/// Makes a folder and those above it, as far as they are missing.
package func makeFolders(_ path: String) throws {
  var done = path.hasPrefix("/") ? "/" : ""
  for name in path.split(separator: "/") {
    done += (done.isEmpty || done.hasSuffix("/") ? "" : "/") + name
    guard mkdir(done, 0o777) == 0 || errno == EEXIST else {
      throw TorchError("\(done): \(String(cString: strerror(errno)))")
    }
  }
}

/// The data of a program: in `NAME.resources` beside it, where `make bundle` puts them, or in the source that it was
/// built from.
package func resources(of name: String, source: String = #filePath) -> String {
  var path = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
  let length = readlink("/proc/self/exe", &path, Int(PATH_MAX))
  let program = String(decoding: path.prefix(max(0, length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  let beside = folder(program) + "/\(name).resources"
  return access(beside, R_OK) == 0 ? beside : folder(source) + "/Resources"
}

private func folder(_ path: String) -> String {
  path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
}
