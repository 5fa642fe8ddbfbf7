import TorchCore

/// What the backward hooks of one run of a module see: the gradients that cross its border.
final class ModuleGradients {
  private let module: nn.Module
  private let hooks: Hooks
  private var gradOutput: [Tensor?] = []
  private var inputCount = 0, watchesInputs = false

  init(_ module: nn.Module, _ hooks: Hooks) { (self.module, self.hooks) = (module, hooks) }

  /// Hands tensors on; its node sees their gradients together.
  private struct PassOn: Function {
    static func forward(_ ctx: FunctionContext, _ inputs: [Tensor]) -> [Tensor] { inputs }
    static func backward(_ ctx: FunctionContext, _ gradOutputs: [Tensor]) -> [Tensor?] { gradOutputs }
  }

  /// The same tensors; `body` gets the gradients of all (nil where none flows) and may return others.
  private func watch(_ tensors: [Tensor], _ body: @escaping ([Tensor?]) -> [Tensor?]?) -> [Tensor]? {
    let places = torch.isGradEnabled() ? tensors.indices.filter { tensors[$0].requiresGrad } : []
    guard !places.isEmpty else { return nil }
    let passed = PassOn.apply(places.map { tensors[$0] })
    guard let node = passed[0].gradFn else { return nil }
    var result = tensors
    for (k, place) in places.enumerated() { result[place] = passed[k] }
    let count = tensors.count
    node.registerPrehook { gradients in
      var all = [Tensor?](repeating: nil, count: count)
      for (k, place) in places.enumerated() where k < gradients.count { all[place] = gradients[k] }
      return body(all).map { new in places.map { $0 < new.count ? new[$0] : nil } }
    }
    return result
  }

  private func callHooks(_ gradInput: [Tensor?]) -> [Tensor?]? {
    var gradInput = gradInput, isChanged = false
    for (_, hook) in hooks.backward {
      if let new = hook(module, gradInput, gradOutput) { (gradInput, isChanged) = (new, true) }
    }
    return isChanged ? gradInput : nil
  }

  func watchInputs(_ inputs: [Tensor]) -> [Tensor] {
    inputCount = inputs.count
    guard let watched = watch(inputs, { self.callHooks($0) }) else { return inputs }
    watchesInputs = true
    return watched
  }

  func watchOutputs(_ outputs: [Tensor]) -> [Tensor] {
    watch(outputs) { gradients in
      var gradients = gradients, isChanged = false
      for (_, hook) in self.hooks.backwardPre {
        if let new = hook(self.module, gradients) { (gradients, isChanged) = (new, true) }
      }
      self.gradOutput = gradients
      if !self.watchesInputs { _ = self.callHooks(Array(repeating: nil, count: self.inputCount)) }
      return isChanged ? gradients : nil
    } ?? outputs
  }
}
