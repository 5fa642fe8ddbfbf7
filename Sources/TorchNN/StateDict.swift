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
    for (name, slot, _) in states(prefix) {
      if let tensor = slot.tensor { result[name] = keepVars ? tensor : tensor.detach() }
    }
    return result
  }

  /// The places of the state dict, each with its name and the module it belongs to.
  private func states(_ prefix: String) -> [(name: String, slot: Slot, isParameter: Bool)] {
    let members = members
    var result: [(name: String, slot: Slot, isParameter: Bool)] = []
    for (name, slot) in members.parameters { result.append((prefix + name, slot, true)) }
    for (name, slot) in members.buffers where !members.transient.contains(name) {
      result.append((prefix + name, slot, false))
    }
    for (name, child) in members.children {
      if let child = child.module { result += child.states(prefix + name + ".") }
    }
    return result
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
    let states = states("").filter { $0.slot.tensor != nil }
    let known = Set(states.map(\.name))
    let missing = states.map(\.name).filter { stateDict[$0] == nil }
    let unexpected = stateDict.keys.filter { !known.contains($0) }
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
