import Testing
import TorchCore

@testable import TorchOptim

/// An optimizer with PyTorch's eighth loss and the parameters after it.
struct Case: @unchecked Sendable {
  let loss: Double, parameters: [Double], make: ([Tensor]) -> optim.Optimizer
  init(_ loss: Double, _ parameters: [Double], _ make: @escaping ([Tensor]) -> optim.Optimizer) {
    (self.loss, self.parameters, self.make) = (loss, parameters, make)
  }
}

@Suite struct OptimizerTests {
  static func parameters(_ dtype: DType = .float64) -> [Tensor] {
    [
      torch.tensor([1.0, -2.0, 3.0], dtype: dtype, requiresGrad: true),
      torch.tensor([[0.5, -1.5]], dtype: dtype, requiresGrad: true),
    ]
  }

  /// Σ k · x² + sin(k) · x over the elements k = 1, 2, … of each tensor.
  static func loss(_ parameters: [Tensor]) -> Tensor {
    let k: [[Double]] = [[1, 2, 3], [1, 2]]
    let sine: [[Double]] = [
      [0.8414709848078965, 0.9092974268256817, 0.1411200080598672], [0.8414709848078965, 0.9092974268256817],
    ]
    var total = torch.zeros([], dtype: parameters[0].dtype)
    for (i, p) in parameters.enumerated() {
      let c = torch.tensor(k[i], dtype: p.dtype).reshape(p.shape),
        s = torch.tensor(sine[i], dtype: p.dtype).reshape(p.shape)
      total = total.add(c.mul(p).mul(p).sum()).add(p.mul(s).sum())
    }
    return total
  }

  static func train(_ optimizer: optim.Optimizer, _ parameters: [Tensor], _ steps: Int) -> Double {
    var last = 0.0
    for _ in 0..<steps {
      last = optimizer.step {
        optimizer.zeroGrad()
        let loss = loss(parameters)
        loss.backward()
        return loss
      }!.item()
    }
    return last
  }

  static let cases: [Case] = [
    Case(
      0.6981827651800987,
      [0.1908445511591555, -0.5247299783611737, 0.150779909929328, -0.0243890538408445, -0.4408438983611738]
    ) { optim.SGD($0, lr: 0.05) },
    Case(
      8.102942581684406,
      [-1.2067197825005938, 0.6994582297080367, 0.01867237368983463, -0.930108022500594, 0.4380503997080371]
    ) { optim.SGD($0, lr: 0.05, momentum: 0.9) },
    Case(
      0.6398008336857892,
      [
        -0.9601805800093447, 0.06473006667815964, 0.2089461071531935, -0.7604661787319071,
        -0.0158308044049879,
      ]
    ) { optim.SGD($0, lr: 0.05, momentum: 0.9, weightDecay: 0.1, nesterov: true) },
    Case(
      2857.9557821050366,
      [4.362240719226627, -13.277230639940768, 41.05702853931727, 2.678966022000064, -9.596380639940765]
    ) { optim.SGD($0, lr: 0.05, momentum: 0.9, dampening: 0.5, maximize: true) },
    Case(
      19.336810236317323,
      [0.22031875208508117, -1.214621880494755, 2.2071707048309714, -0.257942065116239, -0.7241627274304877]
    ) { optim.Adam($0, lr: 0.1) },
    Case(
      19.337344088673913,
      [
        0.22077016255233117, -1.2145565803401797, 2.2071718494338306, -0.2562116430783834,
        -0.7239947043762204,
      ]
    ) { optim.Adam($0, lr: 0.1, weightDecay: 0.1, amsgrad: true) },
    Case(
      69.74053519379835,
      [1.8558375551300228, -2.8464374560930037, 3.8290087575438667, 1.3781889660756523, -2.3610197859734647]
    ) { optim.Adam($0, lr: 0.1, betas: (0.3, 0.9), maximize: true) },
    Case(
      19.000457493367694,
      [0.21535916614413028, -1.2018279173441861, 2.18628893675388, -0.2589683078388377, -0.7154701007505068]
    ) { optim.AdamW($0, lr: 0.1) },
    Case(
      13.505492712070929,
      [0.1292412284714182, -0.9775258201204944, 1.8183277819642905, -0.275615165499338, -0.5641101472650113]
    ) { optim.AdamW($0, lr: 0.1, weightDecay: 0.2, amsgrad: true) },
    Case(
      20.32884778467912,
      [0.3039156696145352, -1.282263174909814, 2.2481477231309888, -0.14192131901127528, -0.8135161653993037]
    ) { optim.Adamax($0, lr: 0.1, weightDecay: 0.1) },
    Case(
      23.125151385260022,
      [
        0.41164049574116185, -1.4001286209909711, 2.3820956078029405, -0.05418093651352432,
        -0.9186345989455126,
      ]
    ) { optim.NAdam($0, lr: 0.1) },
    Case(
      19.69667990988486,
      [
        0.36214152065755856, -1.2780914385155064, 2.1812878250744703, -0.06776326932716228,
        -0.8359558319131991,
      ]
    ) { optim.NAdam($0, lr: 0.1, weightDecay: 0.1, decoupledWeightDecay: true) },
    Case(
      5.613763958514146,
      [
        -0.14181364806175578, 0.2233584289828158, -1.3698358444580827, -0.2426344450170908,
        0.0967807742680466,
      ]
    ) { optim.RAdam($0, lr: 0.1) },
    Case(
      5.232791717819268,
      [
        -0.15309535305879315, 0.23055455562870306, -1.3056320215445778, -0.23992693577995056,
        0.1056701570857036,
      ]
    ) { optim.RAdam($0, lr: 0.1, weightDecay: 0.1, decoupledWeightDecay: true) },
    Case(
      28.888645245203865,
      [0.6637737092570667, -1.6592709213745034, 2.6533115867914767, 0.17562225695368885, -1.1652376668956967]
    ) { optim.Adagrad($0, lr: 0.1, lrDecay: 0.1, initialAccumulatorValue: 0.1) },
    Case(
      38.847348895454225,
      [0.9866609414279827, -1.986653177040975, 2.986641326694977, 0.48668124579398203, -1.4866644378552012]
    ) { optim.Adadelta($0, lr: 0.5, weightDecay: 0.1) },
    Case(
      4.810721936365132,
      [
        -0.32187713598940615, -0.4892881272145128, 1.1689328390257545, -0.4170461224611542,
        -0.2806991012380786,
      ]
    ) { optim.RMSprop($0, lr: 0.05) },
    Case(
      4.62390699882753,
      [
        -0.3275308633985078, -0.47807591300787067, 1.1442835514708067, -0.4174107213877151,
        -0.27719410490362095,
      ]
    ) { optim.RMSprop($0, lr: 0.05, centered: true) },
    Case(
      15.221311662289308,
      [
        -0.8311443206322496, 0.7562838911196305, -2.110716898960407, 0.009088137515554437,
        -0.08253865250711037,
      ]
    ) { optim.RMSprop($0, lr: 0.05, momentum: 0.9, centered: true) },
    Case(
      -0.19554017483926767,
      [
        -0.4349135187853022, -0.1079544475228377, 0.17144767753780452, -0.34394904290478584,
        -0.22237792700639203,
      ]
    ) { optim.RMSprop($0, lr: 0.05, weightDecay: 0.1, momentum: 0.5) },
    Case(
      8.921839715347513,
      [-0.6499084799999997, -0.35009152000000004, 1.35009152, -0.3685759999999999, -0.20840960000000008]
    ) { optim.Rprop($0, lr: 0.1) },
    Case(
      0.6092661761052827,
      [
        0.17596501119446017, -0.5055100264479324, 0.1414284507575327, -0.029879945645238406,
        -0.4257294902977293,
      ]
    ) { optim.ASGD($0, lr: 0.05, t0: 3.0, weightDecay: 0.1) },
    Case(
      -0.4304961533267499,
      [
        -0.35940663025532427, -0.29435263763778163, 0.08876387581512787, -0.38099012080529737,
        -0.2754466744445308,
      ]
    ) { optim.LBFGS($0, lr: 0.1, maxIter: 4) },
    Case(
      -0.5624017331343012,
      [
        -0.42073548797054905, -0.22732437266762268, -0.023520034064552824, -0.420735489530797,
        -0.227324368165614,
      ]
    ) { optim.LBFGS($0, maxIter: 3, lineSearchFn: "strong_wolfe") },
  ]

  /// However the elements are shared among threads, each is stepped over once: large tensors, small and empty ones.
  @Test func everyElementOfEverySize() {
    let before = torch.getNumThreads()
    defer { torch.setNumThreads(before) }
    for threads in 1...5 {
      torch.setNumThreads(threads)
      let parameters = [1, 0, 63, 64, 65, 5000, 100_003].map { torch.zeros($0, requiresGrad: true) }
      for p in parameters { p.grad = torch.onesLike(p).detach() }
      let optimizer = optim.SGD(parameters, lr: 0.25, momentum: 0.5)
      optimizer.step()
      optimizer.step()
      for p in parameters {
        #expect(p.detach().equal(torch.zerosLike(p.detach()) - 0.625), "\(threads) \(p.shape)")
      }
    }
  }

  /// The state at step eight after eight steps of PyTorch 2.15 in float64.
  @Test(arguments: cases.indices) func followsPyTorch(_ i: Int) {
    let parameters = Self.parameters(), expected = Self.cases[i]
    let loss = Self.train(expected.make(parameters), parameters, 8)
    #expect(abs(loss - expected.loss) < 1e-9 * max(1, abs(expected.loss)), "loss of case \(i)")
    for (x, y) in zip(parameters.flatMap { $0.toArray(Double.self) }, expected.parameters) {
      #expect(abs(x - y) < 1e-9 * max(1, abs(y)), "case \(i)")
    }
  }

  @Test(arguments: cases.indices) func float32StaysClose(_ i: Int) {
    let parameters = Self.parameters(.float32), expected = Self.cases[i]
    _ = Self.train(expected.make(parameters), parameters, 8)
    for (x, y) in zip(parameters.flatMap { $0.toArray(Double.self) }, expected.parameters) {
      #expect(abs(x - y) < 2e-3 * max(1, abs(y)), "case \(i)")
    }
  }

  /// A state dict taken in the middle continues in another optimizer as if nothing had happened.
  @Test(arguments: cases.indices) func resumes(_ i: Int) throws {
    let first = Self.parameters(), make = Self.cases[i].make
    let optimizer = make(first)
    _ = Self.train(optimizer, first, 4)
    let second = first.map { p in
      let q = p.detach().clone()
      q.requiresGrad = true
      return q
    }
    let resumed = make(second)
    try resumed.loadStateDict(optimizer.stateDict())
    _ = Self.train(optimizer, first, 4)
    _ = Self.train(resumed, second, 4)
    #expect(first.map { $0.toArray(Double.self) } == second.map { $0.toArray(Double.self) })
  }

  @Test func stateDictIsPyTorchs() throws {
    let p = torch.tensor([1.0, 2.0], dtype: .float64, requiresGrad: true)
    let optimizer = optim.Adam([p], lr: 0.1, amsgrad: true)
    for i in 1...2 {
      p.grad = torch.tensor([1.0, -2.0], dtype: .float64).mul(.int(i))
      optimizer.step()
    }
    let state = optimizer.stateDict()
    #expect(state["state"][0].dictionary?.keys == ["step", "exp_avg", "exp_avg_sq", "max_exp_avg_sq"])
    #expect(state["state"][0]["step"].tensor?.dtype == .float32)
    #expect(state["state"][0]["step"].tensor?.item() == 2)
    let m = state["state"][0]["exp_avg"].tensor!.toArray(Double.self)
    #expect(zip(m, [0.29, -0.58]).allSatisfy { abs($0 - $1) < 1e-15 })
    #expect(
      state["param_groups"][0].dictionary?.keys == [
        "lr", "betas", "eps", "weight_decay", "amsgrad", "maximize", "foreach", "capturable",
        "differentiable",
        "fused", "decoupled_weight_decay", "params",
      ])
    #expect(state["param_groups"][0]["params"] == [0])
    #expect(throws: TorchError.self) { try optimizer.loadStateDict(["state": .dictionary([:])]) }
    #expect(throws: TorchError.self) {
      var other = state
      other["param_groups"] = [["params": [0, 1]]]
      try optimizer.loadStateDict(other)
    }
    #expect(throws: TorchError.self) {
      var other = state
      other["state"] = .dictionary([0: ["step": 1, "exp_avg": .tensor(torch.zeros(3))]])
      try optimizer.loadStateDict(other)
    }
  }

  @Test func groupsHaveTheirOwnOptions() {
    let a = torch.tensor([1.0], requiresGrad: true), b = torch.tensor([1.0], requiresGrad: true)
    let optimizer = optim.SGD(
      [optim.ParamGroup([a]), optim.ParamGroup([b], ["lr": 1e-3])], lr: 1e-2, momentum: 0.9)
    #expect(optimizer.paramGroups.map(\.lr) == [1e-2, 1e-3])
    #expect(optimizer.paramGroups.map { $0["momentum"].double } == [0.9, 0.9])
    a.grad = torch.ones(1)
    b.grad = torch.ones(1)
    optimizer.step()
    #expect(a.item(Float.self) == 0.99 && b.item(Float.self) == 0.999)
    optimizer.paramGroups[0].lr = 0
    optimizer.step()
    #expect(a.item(Float.self) == 0.99)
    optimizer.zeroGrad(setToNone: false)
    #expect(a.grad?.item() == 0)
    optimizer.zeroGrad()
    #expect(a.grad == nil && b.grad == nil)
    optimizer.step()
    #expect(optimizer.description.hasPrefix("SGD (\nParameter Group 0\n    dampening: 0.0\n"))
  }

  @Test func hooksAreCalled() throws {
    let p = torch.tensor([1.0], requiresGrad: true)
    p.grad = torch.ones(1)
    for optimizer in [optim.SGD([p], lr: 0.5), optim.LBFGS([p], maxIter: 1)] as [optim.Optimizer] {
      nonisolated(unsafe) var calls: [String] = []
      let closure = { p.mul(p).sum() }
      let handle = optimizer.registerStepPreHook { _ in calls.append("before") }
      optimizer.registerStepPostHook { _ in calls.append("after") }
      optimizer.registerStateDictPreHook { _ in calls.append("state") }
      optimizer.registerStateDictPostHook { _, state in
        var state = state
        state["note"] = "kept"
        return state
      }
      optimizer.registerLoadStateDictPreHook { _, state in
        calls.append(state["note"].string ?? "lost")
        return nil
      }
      optimizer.registerLoadStateDictPostHook { _ in calls.append("loaded") }
      optimizer.step(closure: closure)
      try optimizer.loadStateDict(optimizer.stateDict())
      handle.remove()
      optimizer.step(closure: closure)
      #expect(calls == ["before", "after", "state", "kept", "loaded", "after"])
    }
  }

  @Test func mistakesAreNamed() {
    let p = torch.tensor([1.0], requiresGrad: true)
    func message(_ body: () -> Void) -> String {
      do { try withError(body) } catch { return "\(error)" }
      return ""
    }
    #expect(message { _ = optim.SGD([p], lr: -1) } == "SGD: lr -1.0 must be at least 0")
    #expect(message { _ = optim.Adam([p, p]) } == "Adam: a parameter [1] float32 is given twice")
    #expect(message { _ = optim.Adam([p.mul(2)]) }.contains("only leaves are trained"))
    #expect(message { _ = optim.Adam([] as [Tensor]) } == "Adam: there are no parameters")
    #expect(
      message { _ = optim.SGD([optim.ParamGroup([p], ["rate": 1])]) } == "SGD: no option is called 'rate'")
    #expect(message { optim.LBFGS([p]).step() }.hasPrefix("LBFGS: step needs a closure"))
    p.grad = torch.ones(1)
    let optimizer = optim.SGD([p], lr: 1)
    _ = message {
      _ = torch.ones(2).add(torch.ones(3))
      optimizer.step()
    }
    #expect(p.item() == 1)
  }

  /// Results do not depend on the number of threads, and parameters may be large, strided and of any float
  /// type.
  @Test func largeStridedAndHalf() {
    let n = 100_000
    func run(_ threads: Int) -> [Float] {
      torch.setNumThreads(threads)
      let p = torch.arange(n, dtype: .float32).mul(1e-5).requiresGrad_()
      let optimizer = optim.Adam([p], lr: 0.1)
      for _ in 0..<3 {
        p.grad = p.detach().sub(0.5)
        optimizer.step()
      }
      return p.toArray(Float.self)
    }
    let before = torch.getNumThreads()
    #expect(run(1) == run(4))
    torch.setNumThreads(before)

    for dtype in [DType.bfloat16, .float16] {
      let p = torch.ones(4, dtype: dtype).requiresGrad_()
      p.grad = torch.ones(4, dtype: dtype)
      optim.SGD([p], lr: 0.5, momentum: 0.9).step()
      #expect(p.toArray(Double.self) == [0.5, 0.5, 0.5, 0.5] && p.dtype == dtype)
    }
    let q = torch.arange(6, dtype: .float64).reshape(2, 3).t().detach().requiresGrad_()
    q.grad = torch.ones(3, 2, dtype: .float64)
    optim.SGD([q], lr: 1).step()
    #expect(q.toArray(Double.self) == [-1, 2, 0, 3, 1, 4])
  }
}
