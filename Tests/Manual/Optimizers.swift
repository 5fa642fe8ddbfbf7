import Testing
import Torch

/// What the entries train: w = (1, -2) on the loss w₀²/2 + w₁².
private final class Task {
  let w = torch.tensor([1.0, -2], requiresGrad: true)

  func loss() -> Tensor { (w * w * torch.tensor([0.5, 1])).sum() }

  /// The closure of a step.
  func closure(_ optimizer: optim.Optimizer) -> () -> Tensor {
    {
      optimizer.zeroGrad()
      let loss = self.loss()
      loss.backward()
      return loss
    }
  }

  /// w after three steps.
  func trained(_ optimizer: optim.Optimizer) -> Tensor {
    for _ in 0..<3 { optimizer.step(closure: closure(optimizer)) }
    return w
  }
}

extension ManualTests {
  @Test func optimizers() throws {
    try area("optim") { entry in
      var task: Task { Task() }
      entry("optim.Optimizer") {
        let a = torch.ones(2, requiresGrad: true), b = torch.ones(1, requiresGrad: true)
        let optimizer = shown(
          optim.Optimizer([optim.ParamGroup([a]), optim.ParamGroup([b], ["lr": 1])], defaults: ["lr": 0.1]))
        same(optimizer.paramGroups.map(\.lr), [0.1, 1])
        refuses("given twice") { _ = optim.Optimizer([a, a], defaults: ["lr": 0.1]) }
      }
      try entry("optim.Optimizer.load_state_dict") {
        let one = task, other = task
        let optimizer = optim.Adam([one.w], lr: 0.1), resumed = optim.Adam([other.w])
        _ = one.trained(optimizer)
        try shown(resumed.loadStateDict(optimizer.stateDict()))
        noGrad { _ = other.w.copy_(one.w) }
        same(other.trained(resumed).toArray(Float.self), one.trained(optimizer).toArray(Float.self))
        #expect(throws: TorchError.self) {
          try optim.Adam([x.requiresGrad_(), y.requiresGrad_()]).loadStateDict(optimizer.stateDict())
        }
      }
      entry("optim.Optimizer.state_dict") {
        let one = task, optimizer = optim.SGD([one.w], lr: 0.1, momentum: 0.9)
        optimizer.step(closure: one.closure(optimizer))
        let state = shown(optimizer.stateDict())
        same(state["state"][0]["momentum_buffer"].tensor!, [1.0, -4])
        same(state["param_groups"][0]["params"], [0])
      }
      entry("optim.Optimizer.step") {
        let one = task, optimizer = optim.SGD([one.w], lr: 0.1)
        one.loss().backward()
        holds(optimizer.step() == nil)
        let loss = shown(optimizer.step(closure: one.closure(optimizer)))
        same(loss!, 2.965)
      }
      entry("optim.Optimizer.zero_grad") {
        let one = task, optimizer = optim.SGD([one.w], lr: 0.1)
        one.loss().backward()
        shown(optimizer.zeroGrad())
        holds(one.w.grad == nil)
        one.loss().backward()
        optimizer.zeroGrad(setToNone: false)
        same(one.w.grad!, [0.0, 0])
      }
      entry("optim.Optimizer.param_groups") {
        let one = task, optimizer = optim.SGD([one.w], lr: 0.1)
        shown { optimizer.paramGroups[0].lr = 0 }
        same(one.trained(optimizer), [1.0, -2])
      }

      entry("optim.Adadelta") {
        let one = task, optimizer = shown(optim.Adadelta([one.w], lr: 1, rho: 0.9, eps: 1e-6, weightDecay: 0))
        same(one.trained(optimizer), [0.990309, -1.990301])
      }
      entry("optim.Adagrad") {
        let one = task, optimizer = shown(optim.Adagrad([one.w], lr: 0.1, lrDecay: 0.5, weightDecay: 0))
        same(one.trained(optimizer), [0.828575, -1.826192])
      }
      entry("optim.Adam") {
        let one = task
        let optimizer = shown(
          optim.Adam([one.w], lr: 0.1, betas: (0.9, 0.999), eps: 1e-8, weightDecay: 0, amsgrad: true))
        same(one.trained(optimizer), [0.701586, -1.700623])
      }
      entry("optim.Adamax") {
        let one = task,
          optimizer = shown(optim.Adamax([one.w], lr: 0.1, betas: (0.9, 0.999), eps: 1e-8, weightDecay: 0))
        same(one.trained(optimizer), [0.715499, -1.707648])
      }
      entry("optim.ASGD") {
        let one = task
        let optimizer = shown(optim.ASGD([one.w], lr: 0.1, lambd: 1e-4, alpha: 0.75, t0: 1, weightDecay: 0))
        same(one.trained(optimizer), [0.728978, -1.023967])
      }
      entry("optim.LBFGS") {
        let one = task
        let optimizer = shown(
          optim.LBFGS(
            [one.w], lr: 0.5, maxIter: 2, toleranceGrad: 1e-7, toleranceChange: 1e-9, historySize: 100))
        same(one.trained(optimizer), [0.334227, -0.382219])
        refuses("step needs a closure") { optimizer.step() }
        refuses("one group of parameters only") { optimizer.addParamGroup(optim.ParamGroup([task.w])) }
      }
      entry("optim.RMSprop") {
        let one = task
        let optimizer = shown(
          optim.RMSprop(
            [one.w], lr: 0.1, alpha: 0.99, eps: 1e-8, weightDecay: 0, momentum: 0.5, centered: true))
        same(one.trained(optimizer), [-0.298191, 0.454475])
      }
      entry("optim.Rprop") {
        let one = task,
          optimizer = shown(optim.Rprop([one.w], lr: 0.1, etas: (0.5, 1.2), stepSizes: (1e-6, 50)))
        same(one.trained(optimizer), [0.636, -1.636])
      }
      entry("optim.SGD") {
        let one = task
        let optimizer = shown(
          optim.SGD([one.w], lr: 0.1, momentum: 0.9, dampening: 0, weightDecay: 0, nesterov: true))
        same(one.trained(optimizer), [0.327321, 0.216704])
        refuses("nesterov needs a momentum") { _ = optim.SGD([task.w], lr: 0.1, nesterov: true) }
      }

      /// One step of each: its loss, and w after it.
      func step(_ name: String, _ after: [Double], _ make: (Tensor) -> optim.Optimizer) {
        entry("optim.\(name).step") {
          let one = task, optimizer = make(one.w)
          same(optimizer.step(closure: one.closure(optimizer))!, 4.5)
          same(one.w, after)
        }
      }
      step("Adadelta", [0.996838, -1.996838]) { optim.Adadelta([$0]) }
      step("Adagrad", [0.9, -1.9]) { optim.Adagrad([$0], lr: 0.1) }
      step("Adam", [0.9, -1.9]) { optim.Adam([$0], lr: 0.1) }
      step("Adamax", [0.9, -1.9]) { optim.Adamax([$0], lr: 0.1) }
      step("ASGD", [0.89999, -1.59998]) { optim.ASGD([$0], lr: 0.1) }
      step("LBFGS", [0.9, -1.6]) { optim.LBFGS([$0], lr: 0.5, maxIter: 2) }
      step("RMSprop", [0, -1]) { optim.RMSprop([$0], lr: 0.1) }
      step("Rprop", [0.9, -1.9]) { optim.Rprop([$0], lr: 0.1) }
      step("SGD", [0.9, -1.6]) { optim.SGD([$0], lr: 0.1) }
    }
  }

  @Test func optimizerExamples() {
    examples(262...263) { example in
      example(262) {
        let base = torch.ones(2, requiresGrad: true), classifier = torch.ones(2, requiresGrad: true)
        let optimizer = optim.SGD(
          [optim.ParamGroup([base]), optim.ParamGroup([classifier], ["lr": 1e-3])], lr: 1e-2, momentum: 0.9)
        same(optimizer.paramGroups.map(\.lr), [1e-2, 1e-3])
        same(optimizer.paramGroups.map { $0["momentum"] }, [0.9, 0.9])
      }
      example(263) {
        let p = torch.tensor([1.0], requiresGrad: true), optimizer = optim.SGD([p], lr: 0.1, momentum: 0.9)
        for expected in [0.9, 0.71, 0.439] {
          p.grad = torch.ones(1)
          optimizer.step()
          same(p, [expected])
        }
      }
    }
  }

  @Test func categorical() {
    area("distributions") { entry in
      entry("distributions.Categorical") {
        let d = shown(distributions.Categorical(probs: torch.tensor([[1.0, 1, 2], [0, 3, 1]])))
        same(d.probs, [[0.25, 0.25, 0.5], [0, 0.75, 0.25]])
        same(d.logProb(torch.tensor([2, 1])), [-0.693147, -0.287682])
        same(distributions.Categorical(logits: torch.tensor([0.0, 0, 0.693147])).probs, [0.25, 0.25, 0.5])
        refuses("either probs or logits") { _ = distributions.Categorical() }
        refuses("must satisfy Simplex") { _ = distributions.Categorical(probs: x, validateArgs: true) }
      }
      entry("distributions.Categorical.sample") {
        let d = distributions.Categorical(probs: torch.tensor([0.0, 0, 1, 0]))
        same(d.sample(), 2)
        same(d.sample([2, 3]).shape, [2, 3])
      }
    }
    examples(265...265) { example in
      example(265) {
        let one = distributions.Categorical(probs: torch.tensor([0.25, 0.25, 0.25, 0.25])).sample()
        same(one.shape, [])
        holds(0...3 ~= one.item(Int.self))
        same(distributions.Categorical(probs: torch.ones(2, 4)).sample().shape, [2])
      }
    }
  }
}
