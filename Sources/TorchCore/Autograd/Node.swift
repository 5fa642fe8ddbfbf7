import COpenMP

/// An operator in the history of a tensor: the operators its inputs came from, and the rule that turns the
/// gradient of its result into theirs.
public final class Node: @unchecked Sendable {
  /// An input: the node that computed it, and which of its results it was. No node: no gradient is needed.
  package struct Edge {
    var node: Node?
    var output = 0
  }
  /// The rule: gradients of the inputs, nil where none flows or none is needed.
  typealias VJP = (Backward) -> [Tensor?]

  let operation: StaticString
  var edges: [Edge]
  /// nil: a leaf, or released after a run.
  var vjp: VJP?
  let outputs: Int
  /// Later operators run first; the accumulators of leaves as soon as they can.
  let sequence: Int
  var saved: [Saved] = []
  var result: Saved?
  /// Of a leaf: where the gradient is accumulated.
  let leaf: Gradient?
  /// Of a write through a view: the operator that computed the view.
  var inner: Node?
  var isReleased = false
  /// Where the operator was called, in anomaly mode.
  var site: CallSite?
  var hooks: Hooks?
  /// The name of a `Function`.
  var label: String?

  // The state of one run of the engine.
  var run = 0, waiting = 0
  var gradients = Gradients()

  init(_ operation: StaticString, _ edges: [Edge], outputs: Int = 1, _ vjp: VJP?) {
    (self.operation, self.edges, self.outputs, self.vjp, leaf) = (operation, edges, outputs, vjp, nil)
    let thread = torch_thread()!
    thread.pointee.sequence += 1
    sequence = thread.pointee.sequence
    if thread.pointee.anomaly { site = CallSite() }
  }

  /// The accumulator of a leaf.
  init(leaf: Gradient) {
    (operation, edges, outputs, vjp, self.leaf, sequence) = ("AccumulateGrad", [], 1, nil, leaf, .max)
  }

  /// Whether the gradient of input `i` is wanted.
  func needs(_ i: Int) -> Bool { i < edges.count && edges[i].node != nil }

  /// What PyTorch prints as `grad_fn`: `AddBackward0`.
  public var name: String {
    if leaf != nil { return "AccumulateGrad" }
    if let label { return label + "Backward" }
    let name = operation.plain
    return name == "CopySlices" ? name : name.prefix(1).uppercased() + name.dropFirst() + "Backward0"
  }

  /// The nodes that gradients go to next (PyTorch's `next_functions`).
  public var nextFunctions: [(node: Node, output: Int)?] { edges.map { e in e.node.map { ($0, e.output) } } }

  /// Lets go of saved tensors after the last run.
  func release() {
    guard leaf == nil else { return }
    vjp = nil
    saved = []
    result = nil
    inner?.release()
    isReleased = true
  }

  /// Frees a long chain step by step: recursion would overflow the stack at about 100,000 nodes.
  deinit {
    if edges.isEmpty && inner == nil { return }
    var queue = edges.compactMap(\.node)
    if let inner { queue.append(inner) }
    edges = []
    inner = nil
    while var next = queue.popLast() {
      guard isKnownUniquelyReferenced(&next) else { continue }
      for e in next.edges { if let n = e.node { queue.append(n) } }
      next.edges = []
      // The rule and the saved tensors may hold other nodes.
      for i in next.saved.indices { if let n = next.saved[i].takeNode() { queue.append(n) } }
      if let n = next.inner {
        queue.append(n)
        next.inner = nil
      }
    }
  }
}

/// What a rule sees: the gradients of the results, and what the operator saved.
struct Backward {
  let node: Node
  let gradients: Gradients

  /// The gradient of the (first) result.
  var g: Tensor { gradients.first! }
  /// The gradient of result `i`, nil if none arrived.
  func gradient(_ i: Int) -> Tensor? { gradients[i] }
  /// Whether the gradient of input `i` is wanted.
  func needs(_ i: Int) -> Bool { node.needs(i) }
  /// Input `i` as it was.
  func input(_ i: Int) -> Tensor { node.saved[i].tensor(for: node) }
  /// Result `i` as it was, of an operator recorded with `savesResults`.
  func result(_ i: Int) -> Tensor {
    node.saved[node.saved.count - node.outputs + i].tensor(for: node, output: i)
  }
  /// The result as it was.
  var output: Tensor { node.result?.tensor(for: node) ?? .placeholder }
}

/// The gradients of a node's results: nearly always one.
struct Gradients {
  var first: Tensor?
  var rest: [Tensor?] = []

  subscript(_ i: Int) -> Tensor? {
    get { i == 0 ? first : i <= rest.count ? rest[i - 1] : nil }
    set {
      if i == 0 {
        first = newValue
      } else {
        while rest.count < i { rest.append(nil) }
        rest[i - 1] = newValue
      }
    }
  }
  var isEmpty: Bool { first == nil && rest.allSatisfy { $0 == nil } }

  /// Adds a gradient that arrived.
  mutating func add(_ g: Tensor, at i: Int) {
    self[i] = self[i].map { $0.add(g) } ?? g
  }
}

/// Where the gradient of a leaf, or of a result with `retainGrad`, is kept.
final class Gradient {
  var value: Tensor?
}
