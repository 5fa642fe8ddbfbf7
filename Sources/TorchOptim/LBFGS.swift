import TorchCore

extension optim {
  /// Quasi-Newton steps with a limited history (Nocedal 1980), each of several evaluations of the loss.
  ///
  ///     optimizer.step {
  ///       optimizer.zeroGrad()
  ///       let loss = F.mseLoss(model(input), target)
  ///       loss.backward()
  ///       return loss
  ///     }
  public final class LBFGS: Optimizer, @unchecked Sendable {
    /// `maxIter` iterations and `maxEval` evaluations (by default 5/4 as many) a step; `lineSearchFn` is
    /// "strong_wolfe" or nil. There is one group of parameters.
    public init(
      _ params: [some OptimizerParameters], lr: Double = 1, maxIter: Int = 20, maxEval: Int? = nil,
      toleranceGrad: Double = 1e-7, toleranceChange: Double = 1e-9, historySize: Int = 100,
      lineSearchFn: String? = nil, maximize: Bool = false
    ) {
      checkOption(lr >= 0, "LBFGS", "lr", lr, "at least 0")
      check(
        lineSearchFn == nil || lineSearchFn == "strong_wolfe",
        "LBFGS: lineSearchFn '\(lineSearchFn ?? "")' must be strong_wolfe or nil")
      super.init(
        params,
        defaults: [
          "lr": .double(lr), "max_iter": .int(maxIter), "max_eval": .int(maxEval ?? maxIter * 5 / 4),
          "tolerance_grad": .double(toleranceGrad), "tolerance_change": .double(toleranceChange),
          "history_size": .int(historySize), "line_search_fn": lineSearchFn.map(Value.string) ?? .none,
          "maximize": .bool(maximize),
        ])
    }

    public override func addParamGroup(_ group: ParamGroup) {
      guard check(paramGroups.isEmpty, "LBFGS: there is one group of parameters only") else { return }
      super.addParamGroup(group)
    }

    @discardableResult public override func step(closure: (() -> Tensor)? = nil) -> Tensor? {
      guard let closure else {
        fail("LBFGS: step needs a closure that computes the loss and its gradients")
        return nil
      }
      if Failure.pending { return nil }
      for hook in hooks.beforeStep.all { hook(self) }
      let loss = noGrad { Search(self, paramGroups[0], closure).step() }
      for hook in hooks.afterStep.all { hook(self) }
      return loss
    }
  }
}

/// One step: the parameters as one long vector, and the closure that evaluates them.
private struct Search {
  let group: optim.ParamGroup
  let state: ParamState
  let params: [Tensor]
  let sign: Double
  let closure: () -> Tensor

  init(_ optimizer: optim.LBFGS, _ group: optim.ParamGroup, _ closure: @escaping () -> Tensor) {
    (self.group, self.closure) = (group, closure)
    (state, params, sign) = (group.state(0), group.params, group.sign)
  }

  /// All gradients in one vector, opposite when maximising.
  private func gradient() -> Tensor {
    let parts = params.map { p in
      p.grad.map { $0.detach().reshape([-1]) } ?? Tensor(empty: [p.count], p.dtype).zero_()
    }
    let flat = torch.cat(parts)
    return sign < 0 ? flat.neg() : flat
  }

  private func evaluate() -> (loss: Tensor, value: Double, gradient: Tensor) {
    let loss = enableGrad { closure() }
    return (loss, sign * loss.item(), gradient())
  }

  /// Moves the parameters along a direction.
  private func move(_ length: Double, _ direction: Tensor) {
    var first = 0
    for p in params {
      _ = p.add(direction.narrow(0, first, p.count).reshape(p.shape), alpha: .double(length), out: p)
      first += p.count
    }
  }

  func step() -> Tensor {
    let lr = group.lr, maxIter = group["max_iter"].int ?? 20, maxEval = group["max_eval"].int ?? 25
    let toleranceGrad = group.number("tolerance_grad"), toleranceChange = group.number("tolerance_change")
    let history = group["history_size"].int ?? 100, wolfe = group["line_search_fn"].string != nil
    func largest(_ x: Tensor) -> Double { x.abs().max().item() }

    let first = evaluate()
    var loss = first.value, gradient = first.gradient, evaluations = 1
    var evaluationsEver = (state["func_evals"].int ?? 0) + 1, iterationsEver = state["n_iter"].int ?? 0
    state["func_evals"] = .int(evaluationsEver)
    state["n_iter"] = .int(iterationsEver)
    if largest(gradient) <= toleranceGrad { return first.loss }

    var direction = state["d"].tensor ?? gradient.neg(), length = state["t"].number ?? lr
    var changes = (state["old_dirs"].list ?? []).compactMap(\.tensor)
    var steps = (state["old_stps"].list ?? []).compactMap(\.tensor)
    var inverses = (state["ro"].list ?? []).compactMap(\.number), scale = state["H_diag"].number ?? 1
    var previous = state["prev_flat_grad"].tensor, previousLoss = state["prev_loss"].number ?? loss

    var iteration = 0
    while iteration < maxIter && !Failure.pending {
      iteration += 1
      iterationsEver += 1
      if iterationsEver == 1 {
        direction = gradient.neg()
        (changes, steps, inverses, scale) = ([], [], [], 1)
      } else {
        let y = gradient.sub(previous ?? gradient), s = direction.mul(.double(length)), ys = inner(y, s)
        if ys > 1e-10 {
          if changes.count == history {
            changes.removeFirst()
            steps.removeFirst()
            inverses.removeFirst()
          }
          changes.append(y)
          steps.append(s)
          inverses.append(1 / ys)
          scale = ys / inner(y, y)
        }
        // The two-loop recursion: the direction is -H · g without forming H.
        var weights = [Double](repeating: 0, count: changes.count)
        let q = gradient.neg()
        for i in changes.indices.reversed() {
          weights[i] = inner(steps[i], q) * inverses[i]
          _ = q.add(changes[i], alpha: .double(-weights[i]), out: q)
        }
        direction = q.mul(.double(scale))
        for i in changes.indices {
          let back = inner(changes[i], direction) * inverses[i]
          _ = direction.add(steps[i], alpha: .double(weights[i] - back), out: direction)
        }
      }
      previous = gradient.clone()
      previousLoss = loss
      length = iterationsEver == 1 ? min(1, 1 / gradient.abs().sum().item()) * lr : lr
      let slope = inner(gradient, direction)
      if slope > -toleranceChange { break }

      var used = 0
      if wolfe {
        let start = params.map { $0.clone() }
        let line = Line(direction: direction, loss: loss, gradient: gradient, slope: slope) { length in
          move(length, direction)
          let (_, value, gradient) = evaluate()
          for (p, x) in zip(params, start) { p.copy_(x) }
          return (value, gradient)
        }
        (loss, gradient, length, used) = line.search(length, maxSteps: maxEval - evaluations)
        move(length, direction)
      } else {
        move(length, direction)
        if iteration != maxIter {
          (_, loss, gradient) = evaluate()
          used = 1
        }
      }
      evaluations += used
      evaluationsEver += used
      if iteration == maxIter || evaluations >= maxEval { break }
      if largest(gradient) <= toleranceGrad { break }
      if largest(direction.mul(.double(length))) <= toleranceChange { break }
      if abs(loss - previousLoss) < toleranceChange { break }
    }
    state["func_evals"] = .int(evaluationsEver)
    state["n_iter"] = .int(iterationsEver)
    state["d"] = .tensor(direction)
    state["t"] = .double(length)
    state["old_dirs"] = Value(changes)
    state["old_stps"] = Value(steps)
    state["ro"] = .list(inverses.map(Value.double))
    state["H_diag"] = .double(scale)
    state["prev_flat_grad"] = previous.map(Value.tensor) ?? .none
    state["prev_loss"] = .double(previousLoss)
    return first.loss
  }
}
