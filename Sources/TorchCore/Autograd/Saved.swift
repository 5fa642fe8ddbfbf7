import COpenMP

/// A tensor kept for the backward pass, with the version its memory had; or what `savedTensorsHooks` made of it.
struct Saved {
  /// With `packed`, a shell that has the history but not the memory.
  private var alias: Tensor
  private let version: Int
  private let isResult: Bool
  private var packed: Packed?

  /// An input: its history is kept.
  init(_ t: Tensor) {
    (alias, version, isResult) = (t, t.storage.version, false)
    if let hooks = SavedTensorsHooks.current { pack(hooks, history: t) }
  }
  /// A result: kept without its own node, which would be a cycle.
  init(result t: Tensor) {
    alias = Tensor(storage: t.storage, t.dtype, shape: t.shape, strides: t.strides, offset: t.storageOffset)
    (version, isResult) = (t.storage.version, true)
    if let hooks = SavedTensorsHooks.current { pack(hooks, history: nil) }
  }

  func tensor(for node: Node, output: Int = 0) -> Tensor {
    if let packed { return restored(packed.unpack(), node, output) }
    let now = alias.storage.version
    guard
      check(
        now == version,
        "backward: a tensor needed for the gradient of \(node.name), \(alias.described), was changed in place: "
          + "it is at version \(now), expected \(version). Use the form without underscore, or clone() first")
    else { return .placeholder }
    guard isResult && Grad.isEnabled else { return alias }
    return restored(alias, node, output)
  }

  /// `t` with the history of what was saved.
  private func restored(_ t: Tensor, _ node: Node, _ output: Int) -> Tensor {
    guard Grad.isEnabled else { return t }
    let y = t.detach()
    if isResult {
      (y.node, y.output) = (node, output)
    } else {
      y.inherit(alias)
    }
    return y
  }

  private mutating func pack(_ hooks: SavedTensorsHooks, history: Tensor?) {
    packed = Packed(hooks, alias.detach())
    let shell = Tensor(
      storage: Storage(bytes: 0), alias.dtype, shape: alias.shape,
      strides: Size(repeating: 0, count: alias.ndim))
    if let history { shell.inherit(history) }
    alias = shell
  }

  /// The history of a saved tensor that nobody else holds.
  mutating func takeNode() -> Node? {
    guard isKnownUniquelyReferenced(&alias) else { return nil }
    let n = alias.node
    alias.node = nil
    return n
  }
}

extension Tensor {
  /// Takes over where the gradient of another tensor goes.
  fileprivate func inherit(_ t: Tensor) {
    let edge = t.edge
    (node, output) = (edge.node, edge.output)
    (isLeafRequiringGrad, accumulated) = (t.isLeafRequiringGrad, t.accumulated)
  }
}

/// What `pack` made of a tensor, and how to get it back.
private final class Packed {
  private let hooks: SavedTensorsHooks, value: Any

  init(_ hooks: SavedTensorsHooks, _ t: Tensor) {
    self.hooks = hooks
    value = SavedTensorsHooks.with(nil) { noGrad { hooks.pack(t) } }
  }
  func unpack() -> Tensor { SavedTensorsHooks.with(nil) { hooks.unpack(value) } }
}

/// How tensors are kept for the backward pass inside a scope.
final class SavedTensorsHooks {
  let pack: (Tensor) -> Any, unpack: (Any) -> Tensor

  init(pack: @escaping (Tensor) -> Any, unpack: @escaping (Any) -> Tensor) {
    (self.pack, self.unpack) = (pack, unpack)
  }

  /// The hooks of the innermost scope of this thread.
  @inline(__always) static var current: SavedTensorsHooks? {
    guard let raw = torch_thread().pointee.packing else { return nil }
    return Unmanaged<SavedTensorsHooks>.fromOpaque(raw).takeUnretainedValue()
  }

  static func with<R>(_ hooks: SavedTensorsHooks?, _ body: () throws -> R) rethrows -> R {
    let thread = torch_thread()!, before = thread.pointee.packing
    thread.pointee.packing = hooks.map { Unmanaged.passUnretained($0).toOpaque() }
    defer { thread.pointee.packing = before }
    return try withExtendedLifetime(hooks) { try body() }
  }
}

extension torch.autograd {
  /// The graph of recorded operators.
  public enum graph {
    /// An operator in the history of a tensor.
    public typealias Node = TorchCore.Node

    /// Runs `body`; what its operators keep for the backward pass is given to `pack`, whose result is kept instead, and
    /// given to `unpack` when the gradient needs it.
    ///
    ///     torch.autograd.graph.savedTensorsHooks(pack: { $0.to(.float16) }, unpack: { ($0 as! Tensor).to(.float32) }) {
    ///       model(input)
    ///     }
    ///
    /// The hooks run without recording; those of an inner scope replace those of an outer one.
    public static func savedTensorsHooks<R>(
      pack: @escaping (Tensor) -> Any, unpack: @escaping (Any) -> Tensor, _ body: () throws -> R
    ) rethrows -> R {
      try SavedTensorsHooks.with(SavedTensorsHooks(pack: pack, unpack: unpack), body)
    }

    /// Runs `body`; what its operators keep for the backward pass is moved to the CPU, and back when it is needed.
    public static func saveOnCPU<R>(_ body: () throws -> R) rethrows -> R {
      try savedTensorsHooks(
        pack: { ($0.to(.cpu), $0.device) },
        unpack: { packed in
          guard let (t, device) = packed as? (Tensor, Device) else { return .placeholder }
          return t.to(device)
        }, body)
    }
  }
}
