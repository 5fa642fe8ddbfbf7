import Glibc

/// What the system says of the call that failed last.
package func systemError() -> String { String(cString: strerror(errno)) }

/// Makes a folder and those above it, as far as they are missing.
package func makeFolders(_ path: String) throws {
  var made = path.hasPrefix("/") ? "/" : ""
  for name in path.split(separator: "/") {
    made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + name
    guard mkdir(made, 0o777) == 0 || errno == EEXIST && isFolder(made) else {
      throw TorchError("cannot make the folder '\(made)': \(systemError())")
    }
  }
}

/// Whether there is a folder of this name, or a link to one.
package func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
