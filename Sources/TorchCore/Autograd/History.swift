extension Tensor {
  /// Whether gradients flow to this tensor. Setting it makes a leaf a parameter, or takes that back.
  public var requiresGrad: Bool {
    get { isLeafRequiringGrad || (isStale ? base!.requiresGrad : node != nil) }
    set {
      guard
        check(
          isLeaf,
          "requiresGrad: only leaves can be set: \(described) is the result of \(gradFn?.name ?? "an operator"); "
            + "use detach()"),
        check(
          !newValue || dtype.isDifferentiable,
          "requiresGrad: \(described): only floating-point and complex tensors have gradients")
      else { return }
      if newValue == isLeafRequiringGrad { return }
      isLeafRequiringGrad = newValue
      if newValue {
        accumulated = accumulated ?? Gradient()
        node = Node(leaf: accumulated!)
        output = 0
      } else {
        node = nil
      }
    }
  }

  /// Sets `requiresGrad` and returns the tensor.
  @discardableResult public func requiresGrad_(_ requiresGrad: Bool = true) -> Tensor {
    self.requiresGrad = requiresGrad
    return self
  }

  /// Whether no recorded operator computed this tensor.
  public var isLeaf: Bool { isLeafRequiringGrad || !requiresGrad }

  /// The operator that computed this tensor; nil for leaves.
  public var gradFn: Node? { isLeafRequiringGrad ? nil : edge.node }

  /// The accumulated gradient of a leaf, or of a result with `retainGrad`.
  public var grad: Tensor? {
    get { accumulated?.value }
    set {
      if Failure.pending { return }
      if let g = newValue {
        guard
          check(
            g.shape == shape && g.dtype == dtype,
            "grad: the gradient is \(g.described), the tensor \(described): they must be equal")
        else { return }
      }
      if accumulated == nil { accumulated = Gradient() }
      accumulated!.value = newValue
    }
  }

  /// Keeps the gradient of a result, so that `grad` gives it after `backward`.
  public func retainGrad() {
    guard check(requiresGrad, "retainGrad: \(described) does not require grad") else { return }
    if isLeafRequiringGrad { return }
    if accumulated == nil { accumulated = Gradient() }
    let e = edge
    e.node!.hooks = e.node!.hooks ?? Hooks()
    e.node!.hooks!.retained[e.output] = accumulated
  }
  /// Whether `retainGrad` was called on this result.
  public var retainsGrad: Bool { !isLeafRequiringGrad && accumulated != nil && gradFn != nil }

  /// Whether this view was written to, through itself or otherwise, since its node was made.
  private var isStale: Bool { base != nil && seen != storage.version && seen != Tensor.unrecorded }
  /// Of a view made without recording: it never gets a history.
  static let unrecorded = Int.max

  /// Where the gradient of this tensor goes.
  var edge: Node.Edge {
    if isStale, let base {
      node = base.requiresGrad ? viewNode(of: base) : nil
      output = 0
      seen = storage.version
    }
    return Node.Edge(node: node, output: output)
  }

  /// A new history for a view whose memory was written: it is a part of its base.
  private func viewNode(of base: Tensor) -> Node {
    let (shape, strides, offset, whole) = (shape, strides, storageOffset - base.storageOffset, Geometry(base))
    return Node("asStrided", [base.edge]) { b in
      [b.g.scattered(shape, strides, offset, into: whole.shape, whole.strides)]
    }
  }

  /// Checks an operator that is about to write `self`, whose inputs require grad or not; true if it is recorded.
  func prepareWrite(recorded: Bool, _ operation: StaticString) {
    guard Grad.isEnabled else { return }
    check(
      !isLeafRequiringGrad,
      "\(operation.plain)_: \(described) is a leaf that requires grad and cannot be changed in place: "
        + "do it inside noGrad { }, or on a clone()")
    if let base, recorded || requiresGrad {
      check(
        !base.isLeafRequiringGrad,
        "\(operation.plain)_: \(described) is a view of a leaf that requires grad and cannot be changed in place"
      )
      check(
        seen != Tensor.unrecorded || !base.requiresGrad && !recorded,
        "\(operation.plain)_: \(described) is a view made without recording and cannot be changed in place "
          + "by a recorded operator")
    }
  }

  /// `n` computed this tensor. In place through a view, it becomes part of the history of the base: gradients of
  /// what lies under the view go through `n`, the others straight on (PyTorch's CopySlices).
  func attach(_ n: Node, output: Int = 0) {
    self.output = output
    guard let base, seen != Tensor.unrecorded else {
      node = n
      return
    }
    let (shape, strides, offset, whole) = (shape, strides, storageOffset - base.storageOffset, Geometry(base))
    let write = Node("CopySlices", [base.edge] + n.edges.dropFirst()) { b in
      let g = whole.copy(of: b.g)
      let part = b.node.inner!.apply(Gradients(first: g.part(shape, strides, offset).clone()))
      let view = g.part(shape, strides, offset)
      if let d = part.first ?? nil { view.copy_(d) } else { view.zero_() }
      return [g] + part.dropFirst()
    }
    write.inner = n
    base.node = write
    base.output = 0
    seen = -1
  }

  /// The part of this tensor's memory that a view of it shows, recorded.
  fileprivate func part(_ shape: Size, _ strides: Size, _ offset: Int) -> Tensor {
    asStrided(shape, strides, storageOffset: storageOffset + offset)
  }
}

/// The geometry of a tensor, to lay gradients out as its views expect.
private struct Geometry {
  let shape: Size, strides: Size
  init(_ t: Tensor) { (shape, strides) = (t.shape, t.strides) }

  /// The values of `t` with these strides.
  func copy(of t: Tensor) -> Tensor {
    var extent = shape.numel() == 0 ? 0 : 1
    for i in 0..<shape.count where shape[i] > 0 { extent += (shape[i] - 1) * strides[i] }
    let storage = Storage(bytes: Swift.max(extent, 0) * t.dtype.itemSize)
    return Tensor(storage: storage, t.dtype, shape: shape, strides: strides).copy_(t)
  }
}

extension StaticString {
  /// `add(_:out:)` -> `add`.
  var plain: String { String("\(self)".prefix { $0 != "(" }) }
}
