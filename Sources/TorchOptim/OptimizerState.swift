import TorchCore

extension optim.Optimizer {
  /// The state of every parameter under its number and the options of the groups: the dictionary that PyTorch
  /// saves and loads.
  ///
  ///     try torch.save(optimizer.stateDict(), "adam.pt")
  public final func stateDict() -> Value {
    for hook in hooks.beforeState.all { hook(self) }
    var state = OrderedDictionary<Value, Value>(), groups: [Value] = [], first = 0
    let scalars: DType = torch.defaultDtype == .float64 ? .float64 : .float32
    for group in paramGroups {
      for (i, entries) in group.states.enumerated() {
        guard let entries else { continue }
        var packed = OrderedDictionary<String, Value>()
        for (name, value) in entries.entries {
          packed[name] =
            if let number = value.double, ParamState.numbers.contains(name) {
              .tensor(Tensor(empty: [], scalars).fill_(.double(number)))
            } else { value }
        }
        state[.int(first + i)] = Value(packed)
      }
      var options = group.options
      options["params"] = Value(Array(first..<first + group.params.count))
      groups.append(Value(options))
      first += group.params.count
    }
    return hooks.afterState.all.reduce(
      .dictionary(["state": .dictionary(state), "param_groups": .list(groups)])
    ) { $1(self, $0) ?? $0 }
  }

  /// Takes over the state and options of a state dict of this library or of PyTorch.
  ///
  /// Throws when its groups have other numbers of parameters or a state has another shape; then nothing has
  /// changed.
  public final func loadStateDict(_ stateDict: Value) throws {
    let stateDict = hooks.beforeLoad.all.reduce(stateDict) { $1(self, $0) ?? $0 }
    guard let saved = stateDict["param_groups"].list, let states = stateDict["state"].dictionary else {
      throw TorchError("loadStateDict of \(typeName): there is no 'state' and 'param_groups'")
    }
    let counts = saved.map { $0["params"].list?.count ?? 0 }
    guard counts == paramGroups.map(\.params.count) else {
      throw TorchError(
        "loadStateDict of \(typeName): the groups have \(counts) parameters, "
          + "here \(paramGroups.map(\.params.count))"
      )
    }
    var loaded: [[ParamState?]] = []
    for (group, saved) in zip(paramGroups, saved) {
      loaded.append(
        try zip(group.params, saved["params"].list!).map { p, key in
          guard let entries = states[key]?.dictionary else { return nil }
          let state = ParamState()
          for (name, value) in entries {
            guard let name = name.string else { continue }
            state[name] = try taken(value, name, p)
          }
          return state
        })
    }
    for (group, (saved, states)) in zip(paramGroups, zip(saved, loaded)) {
      group.states = states
      guard let options = saved.dictionary else { continue }
      for (name, value) in options {
        guard let name = name.string, name != "params" else { continue }
        group.options[name] = value.tensor == nil ? value : value.number.map(Value.double) ?? value
      }
    }
    for hook in hooks.afterLoad.all { hook(self) }
  }

  /// A value of a state as this optimizer keeps it: plain numbers as such, tensors copied in the parameter's
  /// type.
  private func taken(_ value: Value, _ name: String, _ p: Tensor) throws -> Value {
    let factors = ["row_var", "col_var"]
    if ParamState.numbers.contains(name) { return value.number.map(Value.double) ?? value }
    switch value {
    case .tensor(let t):
      guard typeName == "LBFGS" || t.shape == p.shape || factors.contains(name) else {
        throw TorchError(
          "loadStateDict of \(typeName): \(name) is \(t.described), the parameter \(p.described)")
      }
      return .tensor((p.dtype.isFloatingPoint ? t.to(p.dtype) : t).clone())
    case .list(let list): return .list(try list.map { try taken($0, name, p) })
    case .tuple(let list): return .tuple(try list.map { try taken($0, name, p) })
    default: return value
    }
  }
}
