import TorchCore

/// Runs before a module: gets its inputs, may return others.
public typealias ForwardPreHook = (_ module: nn.Module, _ inputs: [Tensor]) -> [Tensor]?

/// Runs after a module: gets its inputs and outputs, may return other outputs.
public typealias ForwardHook = (_ module: nn.Module, _ inputs: [Tensor], _ outputs: [Tensor]) -> [Tensor]?

/// Runs in backward when the gradients of a module's inputs are known; may return others for them.
public typealias BackwardHook =
  (_ module: nn.Module, _ gradInput: [Tensor?], _ gradOutput: [Tensor?]) -> [Tensor?]?

/// Runs in backward when the gradients of a module's outputs are known; may return others for them.
public typealias BackwardPreHook = (_ module: nn.Module, _ gradOutput: [Tensor?]) -> [Tensor?]?

/// Runs before a state dict is made.
public typealias StateDictPreHook = (_ module: nn.Module, _ prefix: String, _ keepVars: Bool) -> Void

/// Runs after a module has put its part into a state dict; may change it.
public typealias StateDictHook = (_ module: nn.Module, _ stateDict: inout StateDict, _ prefix: String) -> Void

/// Runs after a state dict has been loaded; may take names off the lists.
public typealias LoadedHook =
  (_ module: nn.Module, _ missingKeys: inout [String], _ unexpectedKeys: inout [String]) -> Void

/// The hooks of a module, in the order of registration.
final class Hooks {
  var pre: [(id: Int, hook: ForwardPreHook)] = []
  var post: [(id: Int, hook: ForwardHook)] = []
  var backward: [(id: Int, hook: BackwardHook)] = []
  var backwardPre: [(id: Int, hook: BackwardPreHook)] = []
  var saving: [(id: Int, hook: StateDictPreHook)] = []
  var saved: [(id: Int, hook: StateDictHook)] = []
  var loading: [(id: Int, hook: StateDictHook)] = []
  var loaded: [(id: Int, hook: LoadedHook)] = []
  var next = 0
  var isEmpty: Bool {
    pre.isEmpty && post.isEmpty && backward.isEmpty && backwardPre.isEmpty && saving.isEmpty && saved.isEmpty
      && loading.isEmpty && loaded.isEmpty
  }

  /// The same hooks in a list of their own.
  var copied: Hooks {
    let copy = Hooks()
    (copy.pre, copy.post, copy.backward, copy.backwardPre) = (pre, post, backward, backwardPre)
    (copy.saving, copy.saved, copy.loading, copy.loaded) = (saving, saved, loading, loaded)
    copy.next = next
    return copy
  }
}

extension nn.Module {
  /// Runs the body of a module between its hooks; every `callAsFunction` goes through it.
  ///
  ///     func callAsFunction(_ x: Tensor) -> Tensor { hooked(x) { out(F.relu(hidden($0))) } }
  public final func hooked(_ input: Tensor, _ body: (Tensor) -> Tensor) -> Tensor {
    if hooks == nil { return body(input) }
    let outputs = hooked([input]) { [body($0[0])] }
    guard check(outputs.count == 1, "\(typeName): a hook returned \(outputs.count) tensors for one") else {
      return .placeholder
    }
    return outputs[0]
  }

  /// Runs the body of a module with several inputs or outputs between its hooks; hooks keep their numbers.
  public final func hooked(_ inputs: [Tensor], _ body: ([Tensor]) -> [Tensor]) -> [Tensor] {
    guard let hooks else { return body(inputs) }
    var inputs = inputs
    for (_, hook) in hooks.pre {
      guard let new = hook(self, inputs) else { continue }
      guard
        check(
          new.count == inputs.count, "\(typeName): a hook returned \(new.count) tensors for \(inputs.count)")
      else { break }
      inputs = new
    }
    let gradients = hooks.backward.isEmpty && hooks.backwardPre.isEmpty ? nil : ModuleGradients(self, hooks)
    if let gradients { inputs = gradients.watchInputs(inputs) }
    var outputs = body(inputs)
    for (_, hook) in hooks.post {
      if let new = hook(self, inputs, outputs) { outputs = new }
    }
    return gradients?.watchOutputs(outputs) ?? outputs
  }

  private func register<H>(
    _ list: ReferenceWritableKeyPath<Hooks, [(id: Int, hook: H)]>, _ hook: H, first: Bool
  )
    -> RemovableHandle
  {
    let hooks = hooks ?? Hooks()
    self.hooks = hooks
    let id = hooks.next
    hooks.next += 1
    hooks[keyPath: list].insert((id, hook), at: first ? 0 : hooks[keyPath: list].count)
    nonisolated(unsafe) let module = self
    nonisolated(unsafe) let list = list
    return RemovableHandle {
      guard let hooks = module.hooks else { return }
      hooks[keyPath: list].removeAll { $0.id == id }
      if hooks.isEmpty { module.hooks = nil }
    }
  }

  /// Calls `hook(module, inputs)` before every run; it may return other inputs.
  @discardableResult
  public final func registerForwardPreHook(prepend: Bool = false, _ hook: @escaping ForwardPreHook)
    -> RemovableHandle
  {
    register(\.pre, hook, first: prepend)
  }

  /// Calls `hook(module, inputs, outputs)` after every run; it may return other outputs.
  ///
  ///     let handle = layer.registerForwardHook { _, _, outputs in
  ///       print(outputs[0].shape)
  ///       return nil
  ///     }
  ///     handle.remove()
  @discardableResult
  public final func registerForwardHook(prepend: Bool = false, _ hook: @escaping ForwardHook)
    -> RemovableHandle
  {
    register(\.post, hook, first: prepend)
  }

  /// Calls `hook(module, gradInput, gradOutput)` in backward, once the gradients of the module's inputs are
  /// known; it may return other gradients for them.
  @discardableResult
  public final func registerFullBackwardHook(prepend: Bool = false, _ hook: @escaping BackwardHook)
    -> RemovableHandle
  {
    register(\.backward, hook, first: prepend)
  }

  /// Calls `hook(module, gradOutput)` in backward before the module's own derivative; it may return other
  /// gradients.
  @discardableResult
  public final func registerFullBackwardPreHook(prepend: Bool = false, _ hook: @escaping BackwardPreHook)
    -> RemovableHandle
  {
    register(\.backwardPre, hook, first: prepend)
  }

  /// Calls `hook(module, prefix, keepVars)` before `stateDict` reads the module.
  @discardableResult
  public final func registerStateDictPreHook(_ hook: @escaping StateDictPreHook) -> RemovableHandle {
    register(\.saving, hook, first: false)
  }

  /// Calls `hook(module, &stateDict, prefix)` when the module and what lies below it stand in the state dict.
  @discardableResult
  public final func registerStateDictPostHook(_ hook: @escaping StateDictHook) -> RemovableHandle {
    register(\.saved, hook, first: false)
  }

  /// Calls `hook(module, &stateDict, prefix)` before `loadStateDict` reads what belongs to the module: the place to rename
  /// keys of old files.
  @discardableResult
  public final func registerLoadStateDictPreHook(_ hook: @escaping StateDictHook) -> RemovableHandle {
    register(\.loading, hook, first: false)
  }

  /// Calls `hook(module, &missingKeys, &unexpectedKeys)` when `loadStateDict` has read the module, before it complains.
  @discardableResult
  public final func registerLoadStateDictPostHook(_ hook: @escaping LoadedHook) -> RemovableHandle {
    register(\.loaded, hook, first: false)
  }

  /// The older name of `registerFullBackwardHook`.
  @discardableResult
  public final func registerBackwardHook(_ hook: @escaping BackwardHook) -> RemovableHandle {
    registerFullBackwardHook(hook)
  }
}
