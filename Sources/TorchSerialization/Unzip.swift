import TorchCore

/// The entries of a zip archive, for files that are packed into one.
package struct ZipArchive {
  private let reader: ZipReader

  /// Opens an archive; what its directory announces has been compared with the size of the file.
  package init(_ path: String) throws {
    let source = try ByteSource(path: path)
    guard ZipReader.matches(source) else { throw TorchError("is not a zip archive") }
    reader = try ZipReader(source)
  }

  /// The names of the entries, in the order of the directory.
  package var names: [String] { reader.names }

  /// The bytes of an entry, once its checksum agrees.
  package func bytes(_ name: String) throws -> [UInt8] { try reader.data(name, atMost: .max) }
}
