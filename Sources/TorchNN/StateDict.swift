import TorchCore

/// The parameters and persistent buffers of a module under PyTorch's names, in PyTorch's order.
public typealias StateDict = OrderedDictionary<String, Tensor>

extension nn.Module {
  /// The parameters and persistent buffers of the tree, sharing memory with it: of each module its
  /// parameters, its buffers, then its children's under `child.`. With `keepVars` the tensors themselves,
  /// else detached ones.
  ///
  ///     nn.Sequential(nn.Linear(2, 3)).stateDict().keys    // ["0.weight", "0.bias"]
  public final func stateDict(prefix: String = "", keepVars: Bool = false) -> StateDict {
    var result = StateDict()
    save(into: &result, prefix, keepVars)
    return result
  }

  private func save(into result: inout StateDict, _ prefix: String, _ keepVars: Bool) {
    for (_, hook) in hooks?.saving ?? [] { hook(self, prefix, keepVars) }
    for (name, slot, _) in ownStates(prefix) {
      if let tensor = slot.tensor { result[name] = keepVars ? tensor : tensor.detach() }
    }
    for (name, child) in members.children { child.module?.save(into: &result, prefix + name + ".", keepVars) }
    for (_, hook) in hooks?.saved ?? [] { hook(self, &result, prefix) }
  }

  /// The places of the state dict, each with its name.
  private func states(_ prefix: String) -> [(name: String, slot: Slot, isParameter: Bool)] {
    var result = ownStates(prefix)
    for (name, child) in members.children { result += child.module?.states(prefix + name + ".") ?? [] }
    return result
  }
  private func ownStates(_ prefix: String) -> [(name: String, slot: Slot, isParameter: Bool)] {
    let members = members
    return members.parameters.map { (prefix + $0.key, $0.value, true) }
      + members.buffers.filter { !members.transient.contains($0.key) }.map {
        (prefix + $0.key, $0.value, false)
      }
  }

  /// This module and those below it, parents first, with what stands before their names in the state dict.
  private func prefixes(_ prefix: String) -> [(module: nn.Module, prefix: String)] {
    [(self, prefix)]
      + members.children.flatMap { name, child in child.module?.prefixes(prefix + name + ".") ?? [] }
  }

  /// Copies the tensors of a state dict into this tree and returns the names that found no partner.
  ///
  ///     try model.loadStateDict(torch.load("digits.pt").stateDict!)
  ///
  /// Throws one error that lists the names missing, unexpected (both only if `strict`) and of other shapes;
  /// then nothing has been copied. With `assign` the tensors themselves take the place of the old ones.
  @discardableResult
  public final func loadStateDict(
    _ stateDict: StateDict, strict: Bool = true, assign: Bool = false
  ) throws -> (missingKeys: [String], unexpectedKeys: [String]) {
    let states = states("").filter { $0.slot.tensor != nil }, modules = prefixes("")
    var stateDict = stateDict
    for (module, prefix) in modules {
      for (_, hook) in module.hooks?.loading ?? [] { hook(module, &stateDict, prefix) }
    }
    let known = Set(states.map(\.name))
    var missing = states.map(\.name).filter { stateDict[$0] == nil }
    var unexpected = stateDict.keys.filter { !known.contains($0) }
    for (module, _) in modules.reversed() {
      for (_, hook) in module.hooks?.loaded ?? [] { hook(module, &missing, &unexpected) }
    }
    let mismatched = states.filter { name, slot, _ in
      stateDict[name].map { $0.shape != slot.tensor!.shape } ?? false
    }
    var problems: [String] = []
    if strict && !missing.isEmpty { problems.append("missing keys: " + missing.joined(separator: ", ")) }
    if strict && !unexpected.isEmpty {
      problems.append("unexpected keys: " + unexpected.joined(separator: ", "))
    }
    for (name, slot, _) in mismatched {
      problems.append(
        "\(name) is \(stateDict[name]!.shape.bracketed), here it is \(slot.tensor!.shape.bracketed)")
    }
    guard problems.isEmpty else {
      throw TorchError("loadStateDict of \(typeName): " + problems.joined(separator: "; "))
    }
    if assign {
      assignStates(stateDict, "")
    } else {
      noGrad {
        for (name, slot, _) in states {
          if let source = stateDict[name] { slot.tensor!.copy_(source) }
        }
      }
    }
    return (missing, unexpected)
  }

  private func assignStates(_ stateDict: StateDict, _ prefix: String) {
    for (name, slot, isParameter) in states(prefix) {
      guard let old = slot.tensor, let new = stateDict[name] else { continue }
      slot.tensor = isParameter ? nn.Parameter(new, requiresGrad: old.requiresGrad) : new
    }
  }
}
