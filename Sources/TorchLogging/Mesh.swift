import TorchCore

extension torch.utils.tensorboard.SummaryWriter {
  /// Logs a body or a cloud of points: `vertices` [batch, n, 3], `colors` [batch, n, 3] from 0 to 255, `faces`
  /// [batch, m, 3], the numbers of the corners of triangles. `config` is the display's settings, as a JSON text.
  public func addMesh(
    _ tag: String, _ vertices: Tensor, colors: Tensor? = nil, faces: Tensor? = nil, config: String = "{}",
    globalStep: Int? = nil, walltime: Double? = nil
  ) {
    let parts = [("VERTEX", 1, vertices), ("FACE", 2, faces), ("COLOR", 3, colors)]
      .compactMap { name, kind, tensor in tensor.map { (name, kind, $0) } }
    guard
      check(
        parts.allSatisfy { $0.2.shape.count == 3 && $0.2.shape[2] == 3 && !$0.2.dtype.isComplex },
        "addMesh: '\(tag)': \(parts.map { $0.2.described }): [batch, number, 3] is needed")
    else { return }
    let all = parts.reduce(0) { $0 | 1 << $1.1 }
    let values = parts.map { name, kind, tensor in
      var plugin = Message()
      plugin.text(2, tag)
      plugin.integer(3, kind)
      plugin.text(5, config)
      plugin.integers(6, Array(tensor.shape))
      plugin.integer(7, all)
      let array = Summary.Array(type: 1, shape: Array(tensor.shape), numbers: tensor.numbers)
      return Summary("\(tag)_\(name)", .array(array), plugin: "mesh", content: plugin.bytes)
    }
    add(globalStep, walltime) { .summary(values) }
  }
}
