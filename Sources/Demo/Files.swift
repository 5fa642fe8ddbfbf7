import Glibc
import Torch

// Without Foundation, which a program that is shipped would carry for these few lines.

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
