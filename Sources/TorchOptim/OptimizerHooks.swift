import TorchCore

/// The hooks of an optimizer by kind, in the order of registration.
final class OptimizerHooks: @unchecked Sendable {
  /// Hooks of one kind.
  struct List<Hook> {
    private var hooks: [(id: Int, hook: Hook)] = []
    var all: [Hook] { hooks.map(\.hook) }
    mutating func add(_ id: Int, _ hook: Hook) { hooks.append((id, hook)) }
    mutating func remove(_ id: Int) { hooks.removeAll { $0.id == id } }
  }
  var beforeStep = List<(optim.Optimizer) -> Void>(), afterStep = List<(optim.Optimizer) -> Void>()
  var beforeState = List<(optim.Optimizer) -> Void>(), afterLoad = List<(optim.Optimizer) -> Void>()
  var afterState = List<(optim.Optimizer, Value) -> Value?>(),
    beforeLoad = List<(optim.Optimizer, Value) -> Value?>()
  private var count = 0

  func register<Hook>(
    _ list: ReferenceWritableKeyPath<OptimizerHooks, List<Hook>> & Sendable, _ hook: Hook
  ) -> RemovableHandle {
    count += 1
    let id = count
    self[keyPath: list].add(id, hook)
    return RemovableHandle { self[keyPath: list].remove(id) }
  }
}

extension optim.Optimizer {
  /// Calls `hook` before each step.
  ///
  ///     let handle = optimizer.registerStepPostHook { _ in steps += 1 }
  ///     handle.remove()
  @discardableResult public final func registerStepPreHook(
    _ hook: @escaping (optim.Optimizer) -> Void
  ) -> RemovableHandle { hooks.register(\.beforeStep, hook) }
  /// Calls `hook` after each step.
  @discardableResult public final func registerStepPostHook(
    _ hook: @escaping (optim.Optimizer) -> Void
  ) -> RemovableHandle { hooks.register(\.afterStep, hook) }
  /// Calls `hook` before a state dict is made.
  @discardableResult public final func registerStateDictPreHook(
    _ hook: @escaping (optim.Optimizer) -> Void
  ) -> RemovableHandle { hooks.register(\.beforeState, hook) }
  /// Calls `hook` with each state dict that is made; what it returns replaces it.
  @discardableResult public final func registerStateDictPostHook(
    _ hook: @escaping (optim.Optimizer, Value) -> Value?
  ) -> RemovableHandle { hooks.register(\.afterState, hook) }
  /// Calls `hook` with each state dict before it is loaded; what it returns is loaded instead.
  @discardableResult public final func registerLoadStateDictPreHook(
    _ hook: @escaping (optim.Optimizer, Value) -> Value?
  ) -> RemovableHandle { hooks.register(\.beforeLoad, hook) }
  /// Calls `hook` after a state dict was loaded.
  @discardableResult public final func registerLoadStateDictPostHook(
    _ hook: @escaping (optim.Optimizer) -> Void
  ) -> RemovableHandle { hooks.register(\.afterLoad, hook) }
}
