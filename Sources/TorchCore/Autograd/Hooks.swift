/// What runs when the gradients of a node have arrived, and after its rule.
final class Hooks {
  /// On the gradient of a result; may replace it.
  var tensor: [(id: Int, output: Int, body: (Tensor) -> Tensor?)] = []
  /// On all gradients of a node, before its rule.
  var pre: [(id: Int, body: ([Tensor?]) -> [Tensor?]?)] = []
  /// After the rule: gradients of the inputs, gradients of the results.
  var post: [(id: Int, body: ([Tensor?], [Tensor?]) -> Void)] = []
  /// After a leaf has accumulated.
  var accumulate: [(id: Int, body: () -> Void)] = []
  /// Where results with `retainGrad` keep their gradients.
  var retained: [Int: Gradient] = [:]
  private var next = 0

  func id() -> Int {
    next += 1
    return next
  }

  func before(_ gradients: inout Gradients) {
    for h in tensor { if let g = gradients[h.output], let new = h.body(g) { gradients[h.output] = new } }
    for h in pre {
      guard let new = h.body([gradients.first] + gradients.rest) else { continue }
      for (i, g) in new.enumerated() { gradients[i] = g }
    }
    for (output, keep) in retained {
      guard let g = gradients[output] else { continue }
      keep.value = keep.value.map { $0.add(g) } ?? g
    }
  }
  func after(_ results: [Tensor?], _ gradients: Gradients) {
    for h in post { h.body(results, [gradients.first] + gradients.rest) }
  }
  func accumulated() { for h in accumulate { h.body() } }
}

/// Takes a hook away again.
public struct RemovableHandle: Sendable {
  private let body: @Sendable () -> Void
  /// A handle that calls `body` on removal.
  package init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  /// The hook is not called any more.
  public func remove() { body() }
}

extension Tensor {
  /// Calls `hook` with the gradient of this tensor in every backward run; what it returns replaces the gradient.
  @discardableResult public func registerHook(_ hook: @escaping (Tensor) -> Tensor?) -> RemovableHandle {
    guard check(requiresGrad, "registerHook: \(described) does not require grad"), let hooks = hooks else {
      return RemovableHandle {}
    }
    let id = hooks.id()
    hooks.tensor.append((id, edge.output, hook))
    nonisolated(unsafe) let owner = hooks
    return RemovableHandle { owner.tensor.removeAll { $0.id == id } }
  }

  /// Calls `hook` with this leaf whenever its `grad` has been accumulated.
  @discardableResult
  public func registerPostAccumulateGradHook(_ hook: @escaping (Tensor) -> Void) -> RemovableHandle {
    guard
      check(
        isLeafRequiringGrad, "registerPostAccumulateGradHook: \(described) is not a leaf that requires grad"),
      let hooks = hooks
    else { return RemovableHandle {} }
    let id = hooks.id()
    hooks.accumulate.append((id, { [unowned self] in hook(self) }))
    nonisolated(unsafe) let owner = hooks
    return RemovableHandle { owner.accumulate.removeAll { $0.id == id } }
  }

  private var hooks: Hooks? {
    guard let node = edge.node else { return nil }
    return node.ownHooks
  }
}

extension Node {
  fileprivate var ownHooks: Hooks {
    if hooks == nil { hooks = Hooks() }
    return hooks!
  }

  /// Calls `hook` after this operator's rule, with the gradients of its inputs and of its results.
  @discardableResult
  public func registerHook(_ hook: @escaping ([Tensor?], [Tensor?]) -> Void) -> RemovableHandle {
    let id = ownHooks.id()
    ownHooks.post.append((id, hook))
    nonisolated(unsafe) let owner = ownHooks
    return RemovableHandle { owner.post.removeAll { $0.id == id } }
  }
  /// Calls `hook` before this operator's rule, with the gradients of its results; what it returns replaces them.
  @discardableResult
  public func registerPrehook(_ hook: @escaping ([Tensor?]) -> [Tensor?]?) -> RemovableHandle {
    let id = ownHooks.id()
    ownHooks.pre.append((id, hook))
    nonisolated(unsafe) let owner = ownHooks
    return RemovableHandle { owner.pre.removeAll { $0.id == id } }
  }
}
