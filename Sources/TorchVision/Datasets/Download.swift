import Glibc
import Synchronization
import TorchCore
import TorchHub
import TorchSerialization

/// A file that comes from the network: its address, or its name at several mirrors, and its MD5.
package struct Resource: Sendable {
  package var url: String
  package var md5: String

  package init(_ url: String, _ md5: String) { (self.url, self.md5) = (url, md5) }

  /// Sends requests elsewhere, for tests that have a server of their own.
  package static let redirect = Mutex<(@Sendable (Resource) -> Resource)?>(nil)

  static func redirected(_ resource: Resource) -> Resource {
    redirect.withLock { $0 }?(resource) ?? resource
  }

  var file: String { split(url).name }
}

extension torchvision.datasets {
  /// Brings a file to a folder, from the first of the mirrors that has it, unless it lies there with the right MD5;
  /// its path.
  static func download(_ name: String, _ file: Resource, from mirrors: [String], into folder: String) throws
    -> String
  {
    try makeFolders(folder)
    var failures: [String] = []
    for mirror in mirrors {
      let source = Resource(mirror + file.url, file.md5), found = Resource.redirected(source)
      do {
        return try downloadURL(found.url, root: folder, filename: file.file, md5: found.md5)
      } catch {
        failures.append("\(error)")
      }
    }
    throw TorchError("\(name): \(failures.joined(separator: "; "))")
  }

  /// Brings a tar archive and unpacks it into `root`, unless all `files` lie there with the right MD5.
  static func downloadArchive(
    _ name: String, _ archive: Resource, into root: String, unless files: [Resource]
  ) throws {
    if files.allSatisfy({ checkIntegrity($0.url, md5: Resource.redirected($0).md5) }) { return }
    let (server, file) = split(archive.url)
    let path = try download(name, Resource(file, archive.md5), from: [server + "/"], into: root)
    try naming(name, path) { try staging(into: root) { try unpackTar(path, into: $0) } }
  }
}

/// Unpacks the gzip files in a zip archive, whatever folders they lie in there.
func unpackZippedGzips(_ path: String, into folder: String) throws {
  let archive = try ZipArchive(path)
  try staging(into: folder) { stage in
    for entry in archive.names where entry.hasSuffix(".gz") {
      let name = split(entry).name, packed = "\(stage)/\(name)"
      let file = try NewFile(packed)
      try file.write(try archive.bytes(entry))
      try file.close()
      try unpackGzip(packed, to: String(packed.dropLast(3)))
      unlink(packed)
    }
  }
}
