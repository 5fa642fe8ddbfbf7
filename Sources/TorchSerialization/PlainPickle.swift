import TorchCore

/// Reads a pickle that stands alone in a file, of plain values and NumPy's arrays: how older data sets are packed.
/// Nothing in it is executed.
package func readPickle(_ path: String) throws -> Value {
  let source = try ByteSource(path: path)
  guard source.size <= 1 << 28 else {
    throw TorchError("is refused: it has \(source.size) bytes, 2²⁸ are the limit")
  }
  var reader = PickleReader(ByteCursor(source), fileSize: source.size, weightsOnly: true) { _, reader in
    throw reader.damaged("it refers to something outside of the file")
  }
  let item = try reader.read()
  return try reader.value(item)
}
