import Torch
import TorchRegistry

extension Runner {
  // MARK: Modules

  /// Builds a module, compares its fresh state, then its outputs, gradients and state after a call.
  func module(_ c: JSON) throws -> Outcome {
    var outcome = Outcome()
    let name = c["module"]?.string ?? "", seed = c["seed"]?.int ?? 0, training = c["training"]?.bool ?? false
    guard let dtype = DType.allCases.first(where: { $0.name == c["dtype"]?.string }) else {
      return .failed("unknown dtype")
    }
    try withError {
      var build = Arguments(corpus, records: false)
      let positional = try list(c, "ctor_args", &build), keywords = try named(c, "ctor_kwargs", &build)
      torch.manualSeed(seed)
      guard let m = try Registry.shared.module(name, positional, keywords) as? nn.Module else {
        throw NotImplemented(name: name)
      }
      m.to(dtype)
      m.train(training)
      let fresh = m.stateDict()
      if let dump { outcome.dump.append(("state", dump.state(fresh))) }
      try compare(fresh, c["state"], "state")

      var state = StateDict()
      for pair in c["state"]?.array ?? [] {
        guard let parts = pair.array, parts.count == 2, let key = parts[0].string else { continue }
        state[key] = try build.value(parts[1]).tensor
      }
      try m.loadStateDict(state)
      m.train(training)
      var inputs = Arguments(corpus)
      let arguments = try list(c, "args", &inputs), named = try named(c, "kwargs", &inputs)
      torch.manualSeed(seed)
      let result = try Registry.shared.forward(name, m, arguments, named)
      try verify(c, result, inputs.leaves + m.parameters(), gradients: true, into: &outcome.dump)
      let after = m.stateDict()
      if let dump { outcome.dump.append(("state_after", dump.state(after))) }
      try compare(after, c["state_after"], "state after the call")
    }
    return outcome
  }

  private func compare(_ ours: StateDict, _ theirs: JSON?, _ what: String) throws {
    let pairs = (theirs?.array ?? []).compactMap(\.array)
    let names = pairs.compactMap { $0.first?.string }
    if ours.keys != names { throw Disagreement(message: "\(what): the names are \(ours.keys), not \(names)") }
    for (name, pair) in zip(names, pairs) {
      if let d = difference(Plain(ours[name]!), try Plain(pair[1], corpus), .value, loose: false) {
        throw Disagreement(message: "\(what), \(name): \(d)")
      }
    }
  }

  // MARK: Optimizers

  /// Minimises ½ xᵀAx and compares every loss and the final parameters.
  func optimizer(_ c: JSON) throws -> Outcome {
    var outcome = Outcome()
    let name = c["optim"]?.string ?? ""
    try withError {
      var build = Arguments(corpus, records: false)
      let keywords = try named(c, "kwargs", &build),
        parameters = try list(c, "params", &build).compactMap(\.tensor)
      guard let a = try c["quadratic"].map({ try build.value($0) })?.tensor else { return }
      for p in parameters { p.requiresGrad = true }
      let made = try Registry.shared.optimizer(
        "optim.\(name)", [.list(parameters.map { .tensor($0) })], keywords)
      guard let optimizer = made as? optim.Optimizer else { throw NotImplemented(name: name) }
      let theirs = (c["losses"]?.array ?? []).map {
        $0["float"].map(Arguments.number) ?? Arguments.number($0)
      }
      var losses: [Double] = []
      for _ in 0..<(c["steps"]?.int ?? 0) {
        let loss = optimizer.step {
          optimizer.zeroGrad()
          let x = torch.cat(parameters.map { $0.reshape([-1]) })
          let loss = ((a * x).sum(dim: 1) * x).sum() * 0.5
          loss.backward()
          return loss
        }
        losses.append(loss?.item() ?? .nan)
      }
      outcome.dump.append(("losses", .array(losses.map { Dump.number(.double($0)) })))
      if let dump { outcome.dump.append(("out", .array(parameters.map { dump.tensor($0) }))) }
      for (k, (x, y)) in zip(losses, theirs).enumerated()
      where !(x == y || x.isNaN && y.isNaN || abs(x - y) <= 1e-7 + 1e-7 * abs(y)) {
        throw Disagreement(message: "loss \(k) is \(x), not \(y)")
      }
      for (k, (p, expected)) in zip(parameters, c["out"]?.array ?? []).enumerated() {
        if let d = difference(Plain(p), try Plain(expected, corpus), .value, loose: false) {
          throw Disagreement(message: "parameter \(k): \(d)")
        }
      }
    }
    return outcome
  }
}

extension Dump {
  /// The names and tensors of a state dict.
  func state(_ state: StateDict) -> JSON {
    .array(state.map { .array([.string($0.key), tensor($0.value)]) })
  }
}
