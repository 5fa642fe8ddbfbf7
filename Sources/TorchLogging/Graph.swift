import TorchCore
import TorchNN

extension torch.utils.tensorboard.SummaryWriter {
  /// Logs what a layer computes for an input: its operators, in boxes for the modules they belong to.
  ///
  ///     writer.addGraph(model, torch.zeros(1, 3, 32, 32))
  public func addGraph(_ model: nn.Layer, _ inputToModel: Tensor) {
    addGraph(model, [inputToModel]) { [model($0[0])] }
  }

  /// Logs what any module computes: `run` calls it with the inputs.
  ///
  ///     writer.addGraph(rnn, [x]) { let (y, h) = rnn($0[0]); return [y, h] }
  ///
  /// The operators are those of the derivative's history, so what cannot be differentiated does not show. The module
  /// runs once, as in evaluation; its parameters stay as they are.
  public func addGraph(_ model: nn.Module, _ inputToModel: [Tensor], _ run: ([Tensor]) -> [Tensor]) {
    let graph = GraphTrace(model, inputToModel, run).encoded
    add(nil, nil) { .graph(graph) }
  }
}

/// The history of one run of a module, as a message `GraphDef`.
private struct GraphTrace {
  private var message = Message()
  /// The names of operators, parameters and inputs that are done.
  private var names: [ObjectIdentifier: String] = [:]
  private var taken: Set<String> = []

  init(_ model: nn.Module, _ inputs: [Tensor], _ run: ([Tensor]) -> [Tensor]) {
    let modules = model.namedModules()
    let modes = modules.map(\.module.training), frozen = model.parameters().filter { !$0.requiresGrad }
    defer {
      for (mode, place) in zip(modes, modules) { place.module.training = mode }
      for parameter in frozen { parameter.requiresGrad = false }
    }
    model.eval()
    for parameter in frozen where parameter.dtype.isDifferentiable { parameter.requiresGrad = true }

    // Inner calls end first, so an operator goes to the innermost module that it lies in.
    var scopes: [ObjectIdentifier: String] = [:], seen: [Node] = [], shapes: [ObjectIdentifier: [Int]] = [:]
    let scopeNames = GraphTrace.scopeNames(modules)
    let handles = zip(modules, scopeNames).map { place, scope in
      place.module.registerForwardHook { _, inputs, outputs in
        let ends = Set(inputs.compactMap { $0.gradFn.map(ObjectIdentifier.init) })
        GraphTrace.visit(outputs.compactMap(\.gradFn), until: ends) { node in
          let id = ObjectIdentifier(node)
          guard scopes[id] == nil else { return }
          scopes[id] = scope
          seen.append(node)  // or its identifier might come back with another node
        }
        return nil
      }
    }
    let leaves = inputs.map { $0.dtype.isDifferentiable ? $0.detach().requiresGrad_() : $0 }
    let outputs = enableGrad { run(leaves) }
    withExtendedLifetime(seen) {}
    for handle in handles { handle.remove() }

    for (i, input) in leaves.enumerated() {
      add("input/\(i + 1)", "IO Node", shape: Array(input.shape), id: GraphTrace.leaf(of: input))
    }
    for (path, scope) in zip(modules, scopeNames) {
      for (name, parameter) in path.module.namedParameters(recurse: false) {
        add(
          "\(scope)/\(name)", "Parameter", shape: Array(parameter.shape), id: GraphTrace.leaf(of: parameter))
      }
    }
    for output in outputs {
      if let node = output.gradFn { shapes[ObjectIdentifier(node)] = Array(output.shape) }
    }

    // What feeds an operator comes before it.
    var order: [Node] = []
    GraphTrace.visit(outputs.compactMap(\.gradFn), until: []) { order.append($0) }
    for node in order.reversed() where names[ObjectIdentifier(node)] == nil {
      let name = node.name.hasSuffix("Backward0") ? String(node.name.dropLast(9)) : node.name
      let id = ObjectIdentifier(node)
      names[id] = unique("\(scopes[id] ?? scopeNames[0])/\(name)")
    }
    for node in order.reversed() where node.name != "AccumulateGrad" {
      let inputs = node.nextFunctions.compactMap { $0.flatMap { names[ObjectIdentifier($0.node)] } }
      let id = ObjectIdentifier(node)
      encode(names[id]!, node.name, shape: shapes[id], inputs: inputs)
    }
    for (i, output) in outputs.enumerated() {
      let source = output.gradFn.map(ObjectIdentifier.init) ?? GraphTrace.leaf(of: output)
      encode(
        "output/\(i + 1)", "IO Node", shape: Array(output.shape),
        inputs: source.flatMap { names[$0] }.map { [$0] } ?? [])
    }
  }

  var encoded: [UInt8] {
    var m = message
    m.message(4) { $0.integer(1, 22) }  // the version of TensorFlow's graphs
    return m.bytes
  }

  /// `Net/Sequential[body]/Linear[0]` for the module `body.0`.
  private static func scopeNames(_ modules: [(name: String, module: nn.Module)]) -> [String] {
    var result: [String: String] = [:]
    return modules.map { name, module in
      let type = String(String(describing: type(of: module)).prefix { $0 != "<" })
      let parts = name.split(separator: ".", omittingEmptySubsequences: true)
      let above = result[parts.dropLast().joined(separator: ".")]
      let scope = parts.isEmpty ? type : "\(above ?? "")/\(type)[\(parts.last!)]"
      result[name] = scope
      return scope
    }
  }

  /// The nodes that lead to `starts`, those nearer to them first, and none beyond `ends`.
  private static func visit(_ starts: [Node], until ends: Set<ObjectIdentifier>, _ body: (Node) -> Void) {
    var order: [Node] = [], seen = ends, stack = starts.map { ($0, false) }
    while let (node, isDone) = stack.popLast() {
      if isDone {
        order.append(node)
      } else if seen.insert(ObjectIdentifier(node)).inserted {
        stack.append((node, true))
        for next in node.nextFunctions { if let next { stack.append((next.node, false)) } }
      }
    }
    for node in order.reversed() { body(node) }
  }

  /// Where the gradient of a leaf would be gathered: what the history of its users ends in.
  private static func leaf(of tensor: Tensor) -> ObjectIdentifier? {
    guard tensor.requiresGrad, tensor.isLeaf else { return nil }
    return enableGrad { tensor.viewAs(tensor).gradFn?.nextFunctions.first??.node }.map(ObjectIdentifier.init)
  }

  private mutating func add(_ name: String, _ op: String, shape: [Int], id: ObjectIdentifier?) {
    let name = unique(name)
    if let id { names[id] = name }
    encode(name, op, shape: shape, inputs: [])
  }

  private mutating func unique(_ name: String) -> String {
    // A scope and a node of the same name would be one in TensorBoard's eyes; a space splits no name.
    let name = name.replacing(" ", with: "_")
    var number = 0
    while !taken.insert(number == 0 ? name : "\(name)_\(number)").inserted { number += 1 }
    return number == 0 ? name : "\(name)_\(number)"
  }

  private mutating func encode(_ name: String, _ op: String, shape: [Int]?, inputs: [String]) {
    message.message(1) {
      $0.text(1, name)
      $0.text(2, op)
      for input in inputs { $0.text(3, input) }
      guard let shape else { return }
      $0.message(5) {
        $0.text(1, "_output_shapes")
        $0.message(2) {
          $0.message(1) { $0.message(7) { for n in shape { $0.message(2) { $0.integer(1, n) } } } }
        }
      }
    }
  }
}
