import TorchCore

extension torch {
  /// A table of a model: for every module below it the shape of what it gave, its parameters and its multiply-adds.
  ///
  ///     print(torch.summary(nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 2)), [1, 8]))
  ///
  /// The model runs once, on zeros of `inputSize`, in evaluation and without recording.
  public static func summary(_ model: nn.Layer, _ inputSize: Size, dtype: DType? = nil) -> ModelSummary {
    summary(model) { _ = model(torch.zeros(inputSize, dtype: dtype)) }
  }

  /// The same of a model of any inputs, which `run` calls.
  public static func summary(_ model: nn.Module, _ run: () -> Void) -> ModelSummary {
    var rows: [ModelSummary.Row] = [], places: [ObjectIdentifier: Int] = [:], handles: [RemovableHandle] = []
    let modes = model.modules().map { ($0, $0.training) }
    for (name, module) in model.namedModules() {
      places[ObjectIdentifier(module)] = rows.count
      rows.append(
        ModelSummary.Row(
          name: name, type: module.typeName, depth: name.isEmpty ? 0 : name.split(separator: ".").count,
          parameters: module.parameters(recurse: false).reduce(0) { $0 + $1.count },
          trainable: module.parameters(recurse: false).filter(\.requiresGrad).reduce(0) { $0 + $1.count }))
      handles.append(
        module.registerForwardHook { module, inputs, outputs in
          guard let place = places[ObjectIdentifier(module)] else { return nil }
          rows[place].outputs = outputs.map { Array($0.shape) }
          let isLeaf = module.members.children.isEmpty
          if isLeaf { rows[place].outputBytes += outputs.reduce(0) { $0 + $1.count * $1.dtype.itemSize } }
          rows[place].multiplyAdds += ModelSummary.multiplyAdds(module, inputs, outputs)
          return nil
        })
    }
    model.eval()
    noGrad { run() }
    for handle in handles { handle.remove() }
    for (module, mode) in modes { module.training = mode }
    let all = model.parameters()
    return ModelSummary(rows: rows, parameterBytes: all.reduce(0) { $0 + $1.count * $1.dtype.itemSize })
  }
}

/// What `torch.summary` found out about a model; prints as a table.
public struct ModelSummary: CustomStringConvertible, Sendable {
  /// A module of the model, parents first.
  public struct Row: Sendable {
    /// The dotted name, empty for the model itself, and the class.
    public let name: String, type: String
    /// How far below the model it lies.
    public let depth: Int
    /// Elements of its own parameters, without those below it, and how many of them train.
    public let parameters: Int, trainable: Int
    /// The shapes of what it gave when it ran last; empty if it did not.
    public internal(set) var outputs: [[Int]] = []
    /// Products of numbers that its own parameters took part in.
    public internal(set) var multiplyAdds = 0
    /// The memory of what it gave, of modules without children.
    public internal(set) var outputBytes = 0
  }

  /// The modules.
  public let rows: [Row]
  /// The memory of all parameters.
  public let parameterBytes: Int
  /// Elements of all parameters; a shared one counts where it is met first only in its memory.
  public var parameters: Int { rows.reduce(0) { $0 + $1.parameters } }
  /// Elements of the parameters that train.
  public var trainable: Int { rows.reduce(0) { $0 + $1.trainable } }
  /// Products of numbers in one run.
  public var multiplyAdds: Int { rows.reduce(0) { $0 + $1.multiplyAdds } }
  /// The memory of all results of layers in one run.
  public var outputBytes: Int { rows.reduce(0) { $0 + $1.outputBytes } }

  /// Of convolutions and linear maps: every output element is a sum over a row of the weight, every input element of a transposed
  /// convolution is spread over one.
  fileprivate static func multiplyAdds(_ module: nn.Module, _ inputs: [Tensor], _ outputs: [Tensor]) -> Int {
    guard !(module is nn.Embedding), let weight = module.members.parameters["weight"]?.tensor,
      weight.ndim >= 2, let input = inputs.first, let output = outputs.first, weight.shape[0] > 0
    else { return 0 }
    let row = weight.count / weight.shape[0]
    let spreads = module is nn.ConvTranspose1d || module is nn.ConvTranspose2d || module is nn.ConvTranspose3d
    return (spreads ? input.count : output.count) * row
  }

  public var description: String {
    func grouped(_ n: Int) -> String {
      let digits = Array(String(n))
      return digits.enumerated().map { i, d in i > 0 && (digits.count - i) % 3 == 0 ? ",\(d)" : "\(d)" }
        .joined()
    }
    var lines = [["Layer", "Output shape", "Parameters", "Multiply-adds"]]
    for row in rows {
      let own = row.name.split(separator: ".").last.map { "\(row.type) (\($0))" } ?? row.type
      lines.append([
        String(repeating: "  ", count: row.depth) + own,
        row.outputs.map { "[" + $0.map(String.init).joined(separator: ", ") + "]" }.joined(separator: ", "),
        row.parameters == 0 ? "-" : grouped(row.parameters),
        row.multiplyAdds == 0 ? "-" : grouped(row.multiplyAdds),
      ])
    }
    let widths = (0..<4).map { column in lines.map { $0[column].count }.max() ?? 0 }
    let rule = String(repeating: "-", count: widths.reduce(6, +))
    func padded(_ text: String, _ column: Int) -> String {
      let space = String(repeating: " ", count: widths[column] - text.count)
      return column < 2 ? text + space : space + text
    }
    var table = lines.map { line in
      var text = line.enumerated().map { padded($1, $0) }.joined(separator: "  ")
      while text.last == " " { text.removeLast() }
      return text
    }
    table.insert(rule, at: 1)
    func mebibytes(_ n: Int) -> String { "\(Double(n * 100 / (1 << 20)) / 100) MiB" }
    table += [
      rule, "Parameters: \(grouped(parameters)), of which \(grouped(trainable)) train",
      "Multiply-adds: \(grouped(multiplyAdds))",
      "Memory: parameters \(mebibytes(parameterBytes)), outputs of layers \(mebibytes(outputBytes))",
    ]
    return table.joined(separator: "\n")
  }
}
