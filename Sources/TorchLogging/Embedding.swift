import Glibc
import TorchCore

extension torch.utils.tensorboard.SummaryWriter {
  /// Writes points for TensorBoard's projector: `mat` holds one in each row, `metadata` a label for each, `labelImg`
  /// a picture for each, [n, channels, height, width] with values from 0 to 1.
  ///
  /// With `metadataHeader` each label has as many columns, separated by tabs. The points of different steps and tags
  /// lie in folders of their own.
  public func addEmbedding(
    _ mat: Tensor, metadata: [String]? = nil, labelImg: Tensor? = nil, globalStep: Int? = nil,
    tag: String = "default", metadataHeader: [String]? = nil
  ) throws {
    guard mat.shape.count == 2, mat.count > 0, !mat.dtype.isComplex else {
      throw TorchError(
        "addEmbedding: \(mat.described): a matrix of real numbers is needed, a point in each row")
    }
    let count = mat.shape[0]
    guard metadata == nil || metadata!.count == count, labelImg == nil || labelImg!.shape.first == count
    else {
      throw TorchError(
        "addEmbedding: \(count) points, \(metadata.map { "\($0.count)" } ?? "no") labels, pictures "
          + "\(labelImg?.described ?? "none"): as many are needed")
    }
    let columns = metadataHeader?.count ?? 1
    if let wrong = metadata?.first(where: {
      $0.contains("\n") || $0.count { $0 == "\t" } != columns - 1
    }) {
      throw TorchError(
        "addEmbedding: the label '\(wrong)' needs \(columns) columns, separated by tabs, in one line")
    }
    let step = padded(globalStep ?? 0, 5)
    let folder =
      "\(step)/"
      + tag.replacing("%", with: "%25").replacing("/", with: "%2f")
      .replacing("\\", with: "%5c")
    try makeFolders("\(logDir)/\(folder)")

    let rows = noGrad { mat.detach().to(.float32) }.toArray(Float.self)
    let width = mat.shape[1]
    var table = ""
    for row in 0..<count {
      table += rows[row * width..<(row + 1) * width].map { "\($0)" }.joined(separator: "\t") + "\n"
    }
    try write("\(folder)/tensors.tsv", Array(table.utf8))

    var info =
      "  tensor_name: \(quoted("\(tag):\(step)"))\n  tensor_path: \(quoted(folder + "/tensors.tsv"))\n"
    if let metadata {
      let header = columns > 1 ? [metadataHeader!.joined(separator: "\t")] : []
      let lines = (header + metadata).map { $0 + "\n" }.joined()
      try write("\(folder)/metadata.tsv", Array(lines.utf8))
      info += "  metadata_path: \(quoted(folder + "/metadata.tsv"))\n"
    }
    if let labelImg {
      try write("\(folder)/sprite.png", try sprite(labelImg))
      info += "  sprite {\n    image_path: \(quoted(folder + "/sprite.png"))\n"
      info += "    single_image_dim: \(labelImg.shape[3])\n    single_image_dim: \(labelImg.shape[2])\n  }\n"
    }
    embeddings += "embeddings {\n\(info)}\n"
    try write("projector_config.pbtxt", Array(embeddings.utf8))
  }

  /// The pictures in a square of as many rows as columns.
  private func sprite(_ pictures: Tensor) throws -> [UInt8] {
    guard pictures.shape.count == 4 else {
      throw TorchError("addEmbedding: labelImg \(pictures.described): [n, channels, height, width] is needed")
    }
    var side = 1
    while side * side < pictures.shape[0] { side += 1 }
    let square = try withError {
      var rest = pictures.shape
      rest[0] = side * side - rest[0]
      return noGrad { torch.cat([pictures.detach(), torch.zeros(rest, dtype: pictures.dtype)]) }
    }
    guard let picture = try withError({ Picture(square, "NCHW", "addEmbedding", columns: side) }) else {
      return []
    }
    return picture.png
  }

  private func write(_ name: String, _ bytes: [UInt8]) throws {
    let path = "\(logDir)/\(name)"
    guard let file = fopen(path, "wbe") else {
      throw TorchError("addEmbedding: '\(path)' cannot be made: \(systemError())")
    }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else {
      throw TorchError("addEmbedding: '\(path)' cannot be written: \(systemError())")
    }
  }

  /// A text in the text form of Protocol Buffers.
  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      + "\""
  }
}
