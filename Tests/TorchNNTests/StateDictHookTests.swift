import Testing
import TorchCore
import TorchNN

@Suite struct StateDictHookTests {
  @Test func hooksOfStateDicts() throws {
    let model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
    var seen: [String] = []
    let first = model[0].registerStateDictPreHook { _, prefix, keepVars in seen.append("\(prefix)\(keepVars)")
    }
    model[0].registerStateDictPostHook { _, dict, prefix in dict[prefix + "note"] = torch.zeros(1) }
    var state = model.stateDict()
    #expect(state.keys == ["0.weight", "0.bias", "0.note", "1.weight", "1.bias"])
    #expect(seen == ["0.false"])
    first.remove()
    _ = model.stateDict(prefix: "net.")
    #expect(seen == ["0.false"])

    state["0.kernel"] = state["0.weight"]
    state["0.weight"] = nil
    model[0].registerLoadStateDictPreHook { _, dict, prefix in
      dict[prefix + "weight"] = dict[prefix + "kernel"]
      dict[prefix + "kernel"] = nil
    }
    #expect(throws: TorchError.self) { try model.loadStateDict(state) }
    model.registerLoadStateDictPostHook { _, missing, unexpected in
      unexpected.removeAll { $0.hasSuffix("note") }
    }
    let result = try model.loadStateDict(state)
    #expect(result.missingKeys.isEmpty && result.unexpectedKeys.isEmpty)
  }

  @Test func namesThatFindNoPartner() throws {
    let model = nn.Sequential(nn.Linear(2, 2))
    let state: StateDict = ["0.weight": torch.ones(2, 2), "1.weight": torch.ones(1)]
    do {
      try model.loadStateDict(state)
      Issue.record("no error")
    } catch {
      #expect("\(error)".contains("missing keys: 0.bias") && "\(error)".contains("unexpected keys: 1.weight"))
    }
    let result = try model.loadStateDict(state, strict: false)
    #expect(result.missingKeys == ["0.bias"] && result.unexpectedKeys == ["1.weight"])
    #expect((model[0] as! nn.Linear).weight.equal(torch.ones(2, 2)))
    #expect(throws: TorchError.self) {
      try model.loadStateDict(["0.weight": torch.ones(3, 2)], strict: false)
    }
  }

  @Test func summary() {
    let model = nn.Sequential([
      "conv": nn.Conv2d(3, 8, 3, padding: 1), "relu": nn.ReLU(), "up": nn.ConvTranspose2d(8, 4, 2, stride: 2),
      "head": nn.Sequential(nn.Flatten(), nn.Linear(4 * 16 * 16, 10)),
    ])
    model.requiresGrad_(false)
    (model["head"] as! nn.Sequential).requiresGrad_()
    let summary = torch.summary(model, [2, 3, 8, 8])
    #expect(summary.parameters == 224 + 132 + 10250 && summary.trainable == 10250)
    #expect(summary.multiplyAdds == 2 * (64 * 8 * 27 + 64 * 8 * 16 + 10240))
    #expect(summary.rows.map(\.outputs.first).contains([2, 4, 16, 16]))
    #expect(model.training && model[0].training)
    #expect(
      "\(torch.summary(nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 2)), [1, 8]))" == """
        Layer         Output shape  Parameters  Multiply-adds
        -----------------------------------------------------
        Sequential    [1, 2]                 -              -
          Linear (0)  [1, 16]              144            128
          ReLU (1)    [1, 16]                -              -
          Linear (2)  [1, 2]                34             32
        -----------------------------------------------------
        Parameters: 178, of which 178 train
        Multiply-adds: 160
        Memory: parameters 0.0 MiB, outputs of layers 0.0 MiB
        """)
  }

  @Test func dataParallel() {
    let model = nn.DataParallel(nn.Linear(2, 3)), x = torch.ones(4, 2)
    #expect(model.stateDict().keys == ["module.weight", "module.bias"])
    #expect(model(x).equal(model.module(x)))
    #expect(throws: TorchError.self) {
      try withError { _ = nn.DataParallel(nn.Linear(2, 3), deviceIds: [0, 1]) }
    }
  }
}
