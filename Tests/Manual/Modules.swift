import Testing
import Torch

extension ManualTests {
  @Test func modules() throws {
    try area("nn.module") { entry in
      entry("nn.Parameter", as: "nn.Parameter") {
        shown { _ = nn.Parameter(v, requiresGrad: true) }
        holds(nn.Parameter(v).requiresGrad && !nn.Parameter(v, requiresGrad: false).requiresGrad)
        same(Mixture().namedParameters().map(\.name), ["weight", "inner.weight", "inner.bias"])
      }
      entry("nn.Module") {
        final class Model: nn.Module {
          let first = nn.Linear(2, 3), second = nn.Linear(3, 1)
          func callAsFunction(_ x: Tensor) -> Tensor { hooked(x) { second(F.relu(first($0))) } }
        }
        let model: nn.Module = shown(Model() as nn.Module)
        same(model.children().count, 2)
        same(Model()(a).shape, [2, 1])
      }
      entry("nn.Module.__call__", as: "model(") {
        let model = nn.Linear(2, 1)
        var runs = 0
        model.registerForwardHook { _, _, _ in
          runs += 1
          return nil
        }
        same(model(a), [[0.1714], [0.9194]])
        same(runs, 1)
      }
      entry("nn.Module.__repr__", as: "\\(nn.Sequential") {
        same(
          "\(nn.Sequential(nn.Conv2d(1, 20, 5), nn.ReLU()))",
          "Sequential(\n  (0): Conv2d(1, 20, kernel_size=(5, 5), stride=(1, 1))\n  (1): ReLU()\n)")
      }
      entry("nn.Module.add_module") {
        let model = nn.Module()
        shown { model.addModule("head", nn.Linear(2, 1)) }
        same(model.namedChildren().map(\.name), ["head"])
        model.registerModule("tail", nn.Linear(1, 1))
        same(model.children().count, 2)
      }
      entry("nn.Module.children") { same(Mixture().children().map { "\($0)" }, [linear]) }
      entry("nn.Module.named_children") {
        let shared = nn.ReLU(), model = nn.Sequential(["a": shared, "b": shared])
        same(model.namedChildren().map(\.name), ["a"])
      }
      entry("nn.Module.modules") { same(Mixture().modules().count, 2) }
      entry("nn.Module.named_modules") {
        same(Mixture().namedModules(prefix: "net").map(\.name), ["net", "net.inner"])
        same(Mixture().namedModules().map(\.name), ["", "inner"])
      }
      entry("nn.Module.parameters") {
        same(Mixture().parameters().map(\.shape), [[2], [1, 2], [1]])
        same(Mixture().parameters(recurse: false).map(\.shape), [[2]])
      }
      entry("nn.Module.named_parameters") {
        same(Mixture().namedParameters().map(\.name), ["weight", "inner.weight", "inner.bias"])
      }
      entry("nn.Module.cpu") { holds(shown(Mixture().cpu()).parameters().allSatisfy { $0.device == .cpu }) }
      entry.missing("nn.Module.cuda", "there is no GPU in the tests") {
        refuses("cuda") { Mixture().cuda() }
      }
      entry("nn.Module.double") { same(shown(Mixture().double()).parameters()[0].dtype, .float64) }
      entry("nn.Module.float") { same(shown(Mixture().double().float()).parameters()[0].dtype, .float32) }
      entry("nn.Module.half") { same(shown(Mixture().half()).buffers()[0].dtype, .float16) }
      entry("nn.Module.eval") { same(nn.Dropout(p: 0.5).eval()(x), [0.5, -1.25, 2]) }
      entry("nn.Module.train") {
        let model = nn.Sequential(nn.Dropout()).eval()
        holds(shown(model.train()).training && model[0].training)
        holds(!model.train(false)[0].training)
      }
      entry("nn.Module.forward") {
        final class Twice: nn.Layer {
          override func forward(_ input: Tensor) -> Tensor { input * 2 }
        }
        same(Twice().forward(x), [1, -2.5, 4])
      }
      try entry("nn.Module.load_state_dict") {
        let one = nn.Linear(2, 1), other = nn.Linear(2, 1)
        try shown(one.loadStateDict(other.stateDict())).missingKeys.forEach { _ in holds(false) }
        holds(one.weight.equal(other.weight) && one.weight !== other.weight)
        refuses("missing keys: bias") { try one.loadStateDict(["weight": other.weight]) }
        same(try one.loadStateDict(["scale": x], strict: false).unexpectedKeys, ["scale"])
      }
      entry("nn.Module.state_dict") {
        let model = Mixture()
        same(model.stateDict().keys, ["weight", "mean", "inner.weight", "inner.bias"])
        same(model.stateDict(prefix: "net.").keys[0], "net.weight")
        model.stateDict()["weight"]!.fill_(7)
        same(model.weight, [7, 7])
      }
      entry("nn.Module.register_backward_hook") {
        let model = nn.Linear(2, 1), input = a.requiresGrad_()
        shown(model.registerBackwardHook { _, gradInput, _ in [gradInput[0]!.mul(10)] })
        model(input).sum().backward()
        same(input.grad!, [[-0.0529, 3.7933], [-0.0529, 3.7933]])
      }
      entry("nn.Module.register_forward_hook") {
        let model = nn.ReLU()
        var shapes: [Size] = []
        let handle = shown(
          model.registerForwardHook { _, inputs, outputs in
            shapes += [inputs[0].shape, outputs[0].shape]
            return nil
          })
        same(model(a), [[1, 2], [3, 4]])
        same(shapes, [[2, 2], [2, 2]])
        handle.remove()
      }
      entry("nn.Module.register_buffer") {
        let model = nn.Module()
        shown { model.registerBuffer("running_mean", torch.zeros(2)) }
        model.registerBuffer("cache", torch.zeros(1), persistent: false)
        same(model.stateDict().keys, ["running_mean"])
        same(model.double().getBuffer("cache").dtype, .float64)
        holds(model.parameters().isEmpty)
      }
      entry("nn.Module.register_parameter") {
        let model = nn.Module()
        shown { model.registerParameter("scale", nn.Parameter(v)) }
        model.registerParameter("bias", nil)
        same(model.namedParameters().map(\.name), ["scale"])
      }
      entry("nn.Module.zero_grad") {
        let model = nn.Linear(2, 1)
        model(a).sum().backward()
        shown { model.zeroGrad() }
        holds(model.weight.grad == nil)
        model(a).sum().backward()
        model.zeroGrad(setToNone: false)
        same(model.weight.grad!, [[0, 0]])
      }
      entry("nn.RemovableHandle.remove") {
        let model = nn.ReLU(), handle = model.registerForwardHook { _, _, outputs in outputs.map { $0 + 1 } }
        same(model(v), [2, 3])
        shown { handle.remove() }
        same(model(v), [1, 2])
      }
    }
  }

  @Test func containers() throws {
    area("nn.containers") { entry in
      entry("nn.Sequential") {
        same(nn.Sequential(nn.ReLU(), nn.Threshold(1, 0))(x), [0, 0, 2])
        let named = nn.Sequential(["act": nn.ReLU(), "cut": nn.Threshold(1, 0)])
        same(named.namedChildren().map(\.name), ["act", "cut"])
        same(named[0..<1](x), [0.5, 0, 2])
      }
      entry("nn.ModuleList") {
        let list = shown(nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1)]))
        same(list.reduce(a) { $1($0) }.shape, [2, 1])
        same(list.parameters().count, 4)
        same(list[-1].weight.shape, [1, 2])
      }
      entry("nn.ModuleList.append") {
        same(nn.ModuleList([nn.Linear(2, 2)]).append(nn.Linear(2, 1)).count, 2)
      }
      entry("nn.ModuleList.extend") {
        same(nn.ModuleList([nn.ReLU()]).extend([nn.ReLU(), nn.ReLU()]).count, 3)
      }
      entry("nn.ParameterList") {
        let list = shown(nn.ParameterList([x, y]))
        same(list.namedParameters().map(\.name), ["0", "1"])
        holds(list[1].requiresGrad)
      }
      entry("nn.ParameterList.append") { same(nn.ParameterList([x]).append(y).count, 2) }
      entry("nn.ParameterList.extend") { same(nn.ParameterList([x]).extend([y, p]).count, 3) }
    }
  }

  @Test func parallelModules() throws {
    area("nn.parallel") { entry in
      entry("nn.DataParallel") {
        let model = shown(nn.DataParallel(nn.Linear(2, 1)))
        same(model(a), [[0.1714], [0.9194]])
        same(model.stateDict().keys, ["module.weight", "module.bias"])
      }
      entry.missing("nn.parallel.DistributedDataParallel", "there is no communication between processes yet")
    }
  }
}

private let linear = "Linear(in_features=2, out_features=1, bias=True)"

/// A module with a parameter, a buffer and a child.
private final class Mixture: nn.Module {
  @Parameter var weight = torch.ones(2)
  @Buffer var mean = torch.zeros(2)
  let inner = nn.Linear(2, 1)
}
