import COpenMP
import Synchronization

/// Runs rules from results back to leaves.
struct Engine {
  private static let runs = Atomic<Int>(0)

  private let run = Engine.runs.add(1, ordering: .relaxed).newValue
  private let createGraph: Bool, keep: Bool
  /// Ready nodes, the one with the highest sequence number on top.
  private var heap: [Node] = []
  /// Nodes that an enclosing run was in the middle of.
  private var suspended: [(Node, run: Int, waiting: Int, gradients: Gradients)] = []
  /// Where gradients are wanted, and what arrived; nil: in the leaves.
  private var wanted: [(Node.Edge, gradient: Tensor?)]?
  /// The nodes on the way to what is wanted.
  private var path: Set<ObjectIdentifier> = []

  /// Runs from `roots` with their gradients. With `inputs`, returns the gradients that arrived there and leaves
  /// the leaves alone; without, accumulates into the leaves.
  static func run(
    _ roots: [(Node.Edge, Tensor)], inputs: [Node.Edge]? = nil, retainGraph: Bool, createGraph: Bool
  ) -> [Tensor?] {
    let thread = torch_thread()!, mode = thread.pointee.no_grad
    thread.pointee.no_grad = createGraph ? 0 : 1
    thread.pointee.depth += 1
    defer {
      thread.pointee.no_grad = mode
      thread.pointee.depth -= 1
    }
    var engine = Engine(createGraph: createGraph, keep: retainGraph)
    engine.wanted = inputs?.map { ($0, nil) }
    return engine.go(roots, nested: thread.pointee.depth > 1)
  }

  private init(createGraph: Bool, keep: Bool) { (self.createGraph, self.keep) = (createGraph, keep) }

  private mutating func go(_ roots: [(Node.Edge, Tensor)], nested: Bool) -> [Tensor?] {
    let starts = discover(roots.compactMap(\.0.node), nested: nested)
    for (edge, g) in roots { edge.node?.gradients.add(g, at: edge.output) }
    for node in starts where node.waiting == 0 { ready(node) }
    while let node = next() {
      if Failure.pending { break }
      step(node)
    }
    for (node, run, waiting, gradients) in suspended {
      (node.run, node.waiting, node.gradients) = (run, waiting, gradients)
    }
    return wanted?.map(\.gradient) ?? []
  }

  /// Counts, for every node that can be reached, how many gradients it waits for; and finds the nodes from which
  /// what is wanted can be reached. Returns the roots, each once.
  private mutating func discover(_ roots: [Node], nested: Bool) -> [Node] {
    var stack: [Node] = [], order: [Node] = []
    let wanted = wanted?.compactMap { $0.0.node.map(ObjectIdentifier.init) }
    func visit(_ n: Node, _ suspended: inout [(Node, run: Int, waiting: Int, gradients: Gradients)]) -> Bool {
      if n.run == run { return false }
      if nested && n.run != 0 { suspended.append((n, n.run, n.waiting, n.gradients)) }
      (n.run, n.waiting, n.gradients) = (run, 0, Gradients())
      return true
    }
    for n in roots where visit(n, &suspended) { stack.append(n) }
    let starts = stack
    while let n = stack.popLast() {
      if wanted != nil { order.append(n) }
      for e in n.edges {
        guard let m = e.node else { continue }
        if visit(m, &suspended) { stack.append(m) }
        m.waiting += 1
      }
    }
    guard let wanted else { return starts }
    var reaching = Set(wanted)
    // Inputs are older than results, but for leaves: from the oldest on, a node is on the path if an input is.
    order.sort { ($0.leaf == nil ? $0.sequence : -1) < ($1.leaf == nil ? $1.sequence : -1) }
    for n in order
    where n.edges.contains(where: { $0.node.map { reaching.contains(ObjectIdentifier($0)) } ?? false }) {
      path.insert(ObjectIdentifier(n))
      reaching.insert(ObjectIdentifier(n))
    }
    return starts
  }

  private mutating func step(_ node: Node) {
    var gradients = node.gradients
    node.gradients = Gradients()
    node.run = 0
    if !gradients.isEmpty { node.hooks?.before(&gradients) }
    if wanted != nil {
      for k in wanted!.indices where wanted![k].0.node === node {
        wanted![k].gradient = gradients[wanted![k].0.output]
      }
    }
    let isOnPath = wanted == nil || path.contains(ObjectIdentifier(node))
    if let leaf = node.leaf {
      if wanted == nil && gradients.first != nil { accumulate(&gradients, into: leaf, node) }
      return
    }
    var results: [Tensor?] = []
    if isOnPath && !gradients.isEmpty {
      let span = Span(node)
      results = node.apply(gradients)
      span.end()
      if torch_thread().pointee.anomaly { node.checkNaN(results) }
      node.hooks?.after(results, gradients)
      if !keep { node.release() }
    }
    for (i, e) in node.edges.enumerated() {
      guard let m = e.node else { continue }
      if i < results.count, let d = results[i] { m.gradients.add(d, at: e.output) }
      m.waiting -= 1
      if m.waiting == 0 { ready(m) }
    }
  }

  /// Adds the first of the gradients to those of a leaf, and gives it up.
  private func accumulate(_ gradients: inout Gradients, into leaf: Gradient, _ node: Node) {
    if let old = leaf.value {
      let g = gradients.first!
      if createGraph || old.isSparse { leaf.value = old.add(g) } else { _ = old.add(g, out: old) }
    } else if createGraph {
      leaf.value = gradients.first
    } else {
      // Memory that nobody else holds is kept: no variable but `g` may hold it when that is asked.
      let g = gradients.first!.detach()
      gradients = Gradients()
      leaf.value = g.isSparse || isKnownUniquelyReferenced(&g.storage) && g.isContiguous ? g : g.clone()
    }
    node.hooks?.accumulated()
  }

  // MARK: The heap.

  private mutating func ready(_ n: Node) {
    heap.append(n)
    var i = heap.count - 1
    while i > 0, heap[(i - 1) / 2].sequence < heap[i].sequence {
      heap.swapAt(i, (i - 1) / 2)
      i = (i - 1) / 2
    }
  }
  private mutating func next() -> Node? {
    guard heap.count > 1 else { return heap.popLast() }
    heap.swapAt(0, heap.count - 1)
    let top = heap.removeLast()
    var i = 0
    while true {
      var k = 2 * i + 1
      guard k < heap.count else { break }
      if k + 1 < heap.count, heap[k + 1].sequence > heap[k].sequence { k += 1 }
      guard heap[k].sequence > heap[i].sequence else { break }
      heap.swapAt(i, k)
      i = k
    }
    return top
  }
}

extension Node {
  /// The gradients of the inputs.
  func apply(_ gradients: Gradients) -> [Tensor?] {
    guard
      check(
        !isReleased,
        "backward: the history of \(name) was freed by an earlier backward: pass retainGraph: true there"),
      let vjp
    else { return [] }
    return vjp(Backward(node: self, gradients: gradients))
  }
}

extension Tensor {
  /// Adds d self / d leaf, times `gradient`, to the `grad` of every leaf.
  ///
  /// `gradient` has the shape of `self` and may be left out for a tensor with one element. `retainGraph` keeps what
  /// was saved for another run (the default is `createGraph`), `createGraph` records the run itself for higher
  /// derivatives, `inputs` limits it to some leaves.
  ///
  ///     let x = torch.tensor([1, 2], dtype: .float32, requiresGrad: true)
  ///     (x * x).sum().backward()
  ///     x.grad!    // tensor([2., 4.])
  public func backward(
    gradient: Tensor? = nil, retainGraph: Bool? = nil, createGraph: Bool = false, inputs: [Tensor]? = nil
  ) {
    torch.autograd.backward(
      [self], gradTensors: gradient.map { [$0] }, retainGraph: retainGraph, createGraph: createGraph,
      inputs: inputs)
  }
}

extension torch.autograd {
  /// Adds the gradients of `tensors`, times `gradTensors`, to the `grad` of every leaf.
  public static func backward(
    _ tensors: [Tensor], gradTensors: [Tensor?]? = nil, retainGraph: Bool? = nil, createGraph: Bool = false,
    inputs: [Tensor]? = nil
  ) {
    guard let roots = roots(tensors, gradTensors, "backward") else { return }
    let keep = retainGraph ?? createGraph
    guard let inputs else {
      _ = Engine.run(roots, retainGraph: keep, createGraph: createGraph)
      return
    }
    guard
      check(!inputs.isEmpty, "backward: inputs is empty"),
      check(inputs.allSatisfy { $0.requiresGrad }, "backward: one of the inputs does not require grad")
    else { return }
    let found = Engine.run(roots, inputs: inputs.map(\.edge), retainGraph: keep, createGraph: createGraph)
    if Failure.pending { return }
    for (x, g) in zip(inputs, found) {
      guard let g else { continue }
      if x.accumulated == nil { x.accumulated = Gradient() }
      let mine = createGraph ? g : g.detach().clone()
      x.accumulated!.value =
        x.accumulated!.value.map { old in createGraph ? old.add(mine) : noGrad { old.add(mine) } } ?? mine
    }
  }

  /// d outputs / d inputs, times `gradOutputs`; nil for an input that no output depends on (with `allowUnused`).
  ///
  ///     let x = torch.tensor(3.0, requiresGrad: true)
  ///     let dx = torch.autograd.grad([x * x], [x], createGraph: true)[0]!    // 6
  ///     torch.autograd.grad([dx], [x])[0]!                                   // 2
  public static func grad(
    _ outputs: [Tensor], _ inputs: [Tensor], gradOutputs: [Tensor?]? = nil, retainGraph: Bool? = nil,
    createGraph: Bool = false, allowUnused: Bool = false
  ) -> [Tensor?] {
    guard let roots = roots(outputs, gradOutputs, "autograd.grad"),
      check(
        inputs.allSatisfy { $0.requiresGrad }, "autograd.grad: one of the inputs does not require grad")
    else { return inputs.map { _ in nil } }
    let found = Engine.run(
      roots, inputs: inputs.map(\.edge), retainGraph: retainGraph ?? createGraph, createGraph: createGraph)
    if !allowUnused, let i = found.firstIndex(where: { $0 == nil }) {
      fail(
        "autograd.grad: no output depends on input \(i), \(inputs[i].described): pass allowUnused: true "
          + "if that is meant")
    }
    return found
  }

  private static func roots(_ tensors: [Tensor], _ gradients: [Tensor?]?, _ name: String) -> [(
    Node.Edge, Tensor
  )]? {
    if Failure.pending { return nil }
    guard check(!tensors.isEmpty, "\(name): there is no tensor to start from"),
      check(
        gradients == nil || gradients!.count == tensors.count,
        "\(name): \(gradients?.count ?? 0) gradients for \(tensors.count) tensors")
    else { return nil }
    var roots: [(Node.Edge, Tensor)] = []
    for (i, t) in tensors.enumerated() {
      guard
        check(
          t.requiresGrad,
          "\(name): \(t.described) does not require grad: no input requires it, or it was computed inside noGrad { }"
        )
      else { return nil }
      guard let g = gradients?[i] else {
        guard
          check(t.count == 1, "\(name): \(t.described) is not a scalar: pass its gradient, or sum() first"),
          check(!t.dtype.isComplex, "\(name): \(t.described) is complex: pass its gradient")
        else { return nil }
        roots.append((t.edge, Tensor(full: t.shape, 1, t.dtype)))
        continue
      }
      guard check(g.shape == t.shape, "\(name): the gradient is \(g.described), the tensor \(t.described)")
      else { return nil }
      roots.append((t.edge, g.dtype == t.dtype ? g : g.to(t.dtype)))
    }
    return roots
  }
}
