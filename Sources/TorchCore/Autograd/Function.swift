/// An operator of one's own: what it computes, and the rule for its gradient.
///
///     struct Square: Function {
///       static func forward(_ ctx: FunctionContext, _ inputs: [Tensor]) -> [Tensor] {
///         ctx.saveForBackward(inputs[0])
///         return [inputs[0] * inputs[0]]
///       }
///       static func backward(_ ctx: FunctionContext, _ gradOutputs: [Tensor]) -> [Tensor?] {
///         [gradOutputs[0] * ctx.savedTensors[0] * 2.0]
///       }
///     }
///     let y = Square.apply(x)[0]
public protocol Function {
  /// The results. What happens inside is not recorded.
  static func forward(_ ctx: FunctionContext, _ inputs: [Tensor]) -> [Tensor]
  /// The gradients of the inputs, nil where none flows. Made of operators, it can be differentiated again.
  static func backward(_ ctx: FunctionContext, _ gradOutputs: [Tensor]) -> [Tensor?]
}

/// What `forward` leaves for `backward`.
public final class FunctionContext {
  private var saved: [(Saved, isOutput: Int?)] = []
  private var toSave: [Tensor] = []
  fileprivate var dirty: [Tensor] = [], constant: [Tensor] = []
  /// Set while `backward` runs.
  fileprivate var node: Node?
  fileprivate var materialize = true
  /// Whether each input's gradient is wanted.
  public var needsInputGrad: [Bool] = []
  /// How many inputs and results there are.
  public fileprivate(set) var numInputs = 0, numOutputs = 0
  /// Anything else that `backward` needs.
  public var attributes: [String: Value] = [:]

  /// What `apply` hands to `forward` and `backward`.
  public init() {}

  /// Whether `backward` will be called.
  public var requiresGrad: Bool { needsInputGrad.contains(true) }
  /// Where the gradients of the inputs go next, while `backward` runs.
  public var nextFunctions: [(node: Node, output: Int)?] { node?.nextFunctions ?? [] }

  /// Keeps tensors (inputs, results or others) for `backward`, which is told when one was changed in place.
  public func saveForBackward(_ tensors: Tensor...) { toSave = tensors }
  /// What `saveForBackward` kept.
  public var savedTensors: [Tensor] {
    guard let node else { return toSave }
    return saved.map { $0.0.tensor(for: node, output: $0.isOutput ?? 0) }
  }
  /// Says which inputs `forward` changed in place; they must be among its results.
  public func markDirty(_ tensors: Tensor...) { dirty = tensors }
  /// Says which results have no gradient.
  public func markNonDifferentiable(_ tensors: Tensor...) { constant = tensors }
  /// Whether a result that nothing depends on gives `backward` zeros (the default) or is left out.
  public func setMaterializeGrads(_ value: Bool) { materialize = value }

  fileprivate func seal(outputs: [Tensor]) {
    saved = toSave.map { t in
      let k = outputs.firstIndex { $0 === t }
      return (k == nil ? Saved(t) : Saved(result: t), k)
    }
    toSave = []
  }
}

extension Function {
  /// Calls `forward` and records it.
  @discardableResult public static func apply(_ inputs: Tensor...) -> [Tensor] { apply(inputs) }

  /// Calls `forward` and records it.
  @discardableResult public static func apply(_ inputs: [Tensor]) -> [Tensor] {
    if Failure.pending { return inputs.map { _ in .placeholder } }
    let ctx = FunctionContext()
    ctx.needsInputGrad = inputs.map(\.requiresGrad)
    ctx.numInputs = inputs.count
    let record = Grad.isEnabled && ctx.requiresGrad
    let edges = inputs.map(\.edge)
    var outputs = noGrad { forward(ctx, inputs) }
    ctx.numOutputs = outputs.count
    guard record, !Failure.pending else { return outputs }
    let name = String(describing: Self.self)
    // A result that is an input gets a history of its own, unless it was changed in place.
    for (k, y) in outputs.enumerated() where inputs.contains(where: { $0 === y }) && !ctx.dirty.contains(y) {
      outputs[k] = noGrad { y.viewAs(y) }
    }
    for d in ctx.dirty {
      guard check(outputs.contains(d), "\(name): an input was marked dirty and is not among the results")
      else { return outputs }
      d.prepareWrite(recorded: true, "Function")
      d.storage.version += 1
    }
    let shapes = outputs.map { (shape: $0.shape, dtype: $0.dtype) }
    let node = Node("Function", edges, outputs: outputs.count) { b in
      let gradients = shapes.indices.compactMap { k -> Tensor? in
        b.gradient(k) ?? (ctx.materialize ? Tensor(full: shapes[k].shape, 0, shapes[k].dtype) : .placeholder)
      }
      ctx.node = b.node
      defer { ctx.node = nil }
      let result = backward(ctx, gradients)
      guard
        check(
          result.count == inputs.count,
          "\(name): backward returned \(result.count) gradients for \(inputs.count) inputs")
      else { return [] }
      return result
    }
    for (k, y) in outputs.enumerated() where y.dtype.isDifferentiable && !ctx.constant.contains(y) {
      y.attach(node, output: k)
    }
    ctx.seal(outputs: outputs)
    node.label = name
    return outputs
  }
}
