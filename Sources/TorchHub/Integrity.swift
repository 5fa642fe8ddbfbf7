import Glibc
import TorchCore

/// Whether a file exists, and has this MD5 if one is given.
package func checkIntegrity(_ path: String, md5: String? = nil) -> Bool {
  var status = stat()
  guard stat(expandingHome(path), &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
  return md5 == nil || Digest.file(expandingHome(path), .md5) == md5!.lowercased()
}

/// Downloads a file of a data set into a folder, which is made if need be, unless it lies there already with the right
/// MD5; the path of the file.
@discardableResult
package func downloadURL(
  _ url: String, root: String, filename: String? = nil, md5: String? = nil, progress: Bool = true,
  timeout: Double = 60
) throws -> String {
  let root = expandingHome(root)
  let path = "\(root)/\(try filename ?? fileName(ofURL: url))"
  try makeFolders(root)
  if !checkIntegrity(path, md5: md5) {
    try Download(url, path, hash: md5, .md5, progress: progress, timeout: timeout).run()
  }
  return path
}

/// The last part of the path of an address: `model.pth` of `https://host/a/model.pth?download=1`.
func fileName(ofURL url: String) throws -> String {
  let path = url.prefix { $0 != "?" && $0 != "#" }
  let parts = path.split(separator: "/", omittingEmptySubsequences: false)
  guard parts.count > 3, let last = parts.last, last != "", last != ".", last != ".." else {
    throw TorchError("'\(url)' names no file: give the name that it shall have")
  }
  return String(last)
}
