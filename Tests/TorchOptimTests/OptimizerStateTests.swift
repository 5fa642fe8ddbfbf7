import Foundation
import Testing
import TorchCore
import TorchSerialization

@testable import TorchOptim

/// Trainings that PyTorch began and this library ends, from the states in Tests/Resources/optimizers.pt.
@Suite struct OptimizerStateTests {
  let x, y: Tensor, cases: [Value]

  init() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Resources/optimizers.pt").path
    let saved = try torch.load(path)
    (x, y, cases) = (saved["x"].tensor!, saved["y"].tensor!, saved["cases"].list!)
  }

  func loss(_ params: [Tensor]) -> Tensor {
    let z = x.matmul(params[0]), w = params[0].mul(params[0])
    return (params.count > 1 ? z.add(params[1]) : z).tanh().sub(y).pow(2).sum().add(w.mul(w).sum().mul(0.1))
  }

  func train(_ optimizer: optim.Optimizer, _ params: [Tensor], _ steps: Int) -> [Double] {
    (0..<steps).map { _ in
      optimizer.step {
        optimizer.zeroGrad()
        let value = loss(params)
        value.backward()
        return value
      }!.item()
    }
  }

  /// An optimizer with PyTorch's parameters and state; every option comes from the state.
  func resumed(_ saved: Value) throws -> (optim.Optimizer, [Tensor]) {
    let params = saved["parameters"].list!.map { $0.tensor!.requiresGrad_() }
    let groups = params.map { optim.ParamGroup([$0]) }
    let optimizer: optim.Optimizer =
      switch saved["name"].string! {
      case "SGD": optim.SGD(groups)
      case "ASGD": optim.ASGD(groups)
      case "Adadelta": optim.Adadelta(groups)
      case "Adagrad": optim.Adagrad(groups)
      case "Adam": optim.Adam(groups)
      case "AdamW": optim.AdamW(groups)
      case "Adamax": optim.Adamax(groups)
      case "NAdam": optim.NAdam(groups)
      case "RAdam": optim.RAdam(groups)
      case "RMSprop": optim.RMSprop(groups)
      case "Rprop": optim.Rprop(groups)
      case "Adafactor": optim.Adafactor(groups)
      case "Muon": optim.Muon(groups)
      default: optim.LBFGS(params)
      }
    try optimizer.loadStateDict(saved["state"])
    return (optimizer, params)
  }

  @Test func resumesWhatPyTorchBegan() throws {
    #expect(cases.count > 30)
    for saved in cases {
      let (optimizer, params) = try resumed(saved), expected = saved["losses"].list!.map { $0.double! }
      for (t, (loss, expected)) in zip(train(optimizer, params, expected.count), expected).enumerated() {
        #expect(abs(loss - expected) < 1e-9 * max(1, abs(expected)), "\(saved["name"]) step \(t)")
      }
    }
  }

  /// Writes trainings for `Tests/Resources/optimizers.py resume` when OPTIMIZERS_OUT names a file.
  @Test func writesForPyTorch() throws {
    var written: [Value] = []
    for saved in cases {
      let (optimizer, params) = try resumed(saved)
      _ = train(optimizer, params, 5)
      let bytes = try torch.save([
        "name": saved["name"], "parameters": Value(params.map { $0.detach() }),
        "state": optimizer.stateDict(),
      ])
      var copy = try torch.load(bytes)
      copy["losses"] = .list(train(optimizer, params, 9).map(Value.double))
      let (again, same) = try resumed(copy)
      #expect(copy["losses"].list == train(again, same, 9).map(Value.double), "\(saved["name"])")
      // The losses above moved the copy's parameters on.
      copy["parameters"] = try torch.load(bytes)["parameters"]
      written.append(copy)
    }
    if let path = ProcessInfo.processInfo.environment["OPTIMIZERS_OUT"] {
      try torch.save(["cases": .list(written)], path)
    }
  }
}
