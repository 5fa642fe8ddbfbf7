import Testing
import TorchCore

@testable import TorchNN

private final class Block: nn.Module {
  let conv1 = nn.Conv2d(1, 2, 3, padding: 1)
  @Buffer var runningMean = torch.zeros(2)
  @Parameter var scale = torch.ones(2)
  let act = nn.ReLU(inplace: true)
  var plain = torch.zeros(1)
}

private final class Net: nn.Module {
  let first = Block()
  let blocks: nn.ModuleList<nn.Linear> = [nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(3, 2, bias: false)]
  let heads: nn.ModuleDict<nn.Linear> = ["a": nn.Linear(2, 1)]
  @Child("lstm_1") var tail = nn.Sequential(nn.Flatten(), nn.Dropout(p: 0.25))
  let empty = nn.Sequential()
  var none: nn.Linear?
}

private final class Masked: nn.Layer {
  @Parameter var bias: Tensor?
  @Parameter("in_proj_weight") var projection: Tensor
  @Buffer(persistent: false) var mask = torch.ones(2)
  @Buffer var lastSeen: Tensor? = nil
  override init() {
    bias = nil
    super.init()
    projection = torch.zeros(2)
  }
  override func forward(_ input: Tensor) -> Tensor { input.mul(mask).add(projection) }
}

@Suite struct ModuleTests {
  @Test func printsAsPyTorch() {
    #expect(
      Net().description == """
        Net(
          (first): Block(
            (conv1): Conv2d(1, 2, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
            (act): ReLU(inplace=True)
          )
          (blocks): ModuleList(
            (0-1): 2 x Linear(in_features=2, out_features=2, bias=True)
            (2): Linear(in_features=3, out_features=2, bias=False)
          )
          (heads): ModuleDict(
            (a): Linear(in_features=2, out_features=1, bias=True)
          )
          (lstm_1): Sequential(
            (0): Flatten(start_dim=1, end_dim=-1)
            (1): Dropout(p=0.25, inplace=False)
          )
          (empty): Sequential()
        )
        """)
    #expect(
      nn.ParameterList([torch.ones(2, 3)]).description
        == "ParameterList(  (0): Parameter containing: [torch.float32 of size 2x3])")
  }

  @Test func layersPrintAsPyTorch() {
    let pairs: [(nn.Module, String)] = [
      (nn.MaxPool2d(2), "MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)"),
      (
        nn.MaxPool2d([2, 3], stride: 1),
        "MaxPool2d(kernel_size=(2, 3), stride=1, padding=0, dilation=1, ceil_mode=False)"
      ),
      (nn.AvgPool1d(2), "AvgPool1d(kernel_size=(2,), stride=(2,), padding=(0,))"),
      (nn.AvgPool2d([2, 2], padding: 1), "AvgPool2d(kernel_size=(2, 2), stride=(2, 2), padding=1)"),
      (nn.AdaptiveAvgPool2d(3), "AdaptiveAvgPool2d(output_size=3)"),
      (nn.AdaptiveMaxPool2d([2, 3]), "AdaptiveMaxPool2d(output_size=(2, 3))"),
      (nn.Unflatten(1, [2, 3]), "Unflatten(dim=1, unflattened_size=(2, 3))"),
      (nn.Hardtanh(), "Hardtanh(min_val=-1.0, max_val=1.0)"),
      (nn.ELU(), "ELU(alpha=1.0)"),
      (nn.Softplus(), "Softplus(beta=1.0, threshold=20.0)"),
      (nn.LeakyReLU(negativeSlope: 0.2, inplace: true), "LeakyReLU(negative_slope=0.2, inplace=True)"),
      (nn.PReLU(), "PReLU(num_parameters=1)"),
      (nn.Softmax(dim: 1), "Softmax(dim=1)"),
      (nn.LogSoftmax(), "LogSoftmax(dim=None)"),
      (nn.GELU(), "GELU(approximate='none')"),
      (nn.Softshrink(), "Softshrink(0.5)"),
      (nn.Embedding(3, 4, paddingIdx: -1, maxNorm: 1), "Embedding(3, 4, padding_idx=2, max_norm=1.0)"),
      (nn.Conv1d(1, 2, 3, padding: "same"), "Conv1d(1, 2, kernel_size=(3,), stride=(1,), padding=same)"),
      (
        nn.Conv2d(
          4, 8, [3, 5], stride: 2, padding: [1, 2], dilation: 2, groups: 2, bias: false,
          paddingMode: "circular"),
        "Conv2d(4, 8, kernel_size=(3, 5), stride=(2, 2), padding=(1, 2), "
          + "dilation=(2, 2), groups=2, bias=False, padding_mode=circular)"
      ),
      (nn.Conv3d(1, 2, 3), "Conv3d(1, 2, kernel_size=(3, 3, 3), stride=(1, 1, 1))"),
      (nn.CrossEntropyLoss(), "CrossEntropyLoss()"),
      (nn.Identity(3, "x"), "Identity()"),
      (nn.Bilinear(1, 2, 3), "Bilinear(in1_features=1, in2_features=2, out_features=3, bias=True)"),
    ]
    for (module, text) in pairs { #expect(module.description == text) }
  }

  @Test func namesAndOrderArePyTorchs() {
    let net = Net()
    #expect(
      net.stateDict().keys == [
        "first.scale", "first.running_mean", "first.conv1.weight", "first.conv1.bias", "blocks.0.weight",
        "blocks.0.bias", "blocks.1.weight", "blocks.1.bias", "blocks.2.weight", "heads.a.weight",
        "heads.a.bias",
      ])
    #expect(
      net.namedModules().map(\.name) == [
        "", "first", "first.conv1", "first.act", "blocks", "blocks.0", "blocks.1", "blocks.2", "heads",
        "heads.a",
        "lstm_1", "lstm_1.0", "lstm_1.1", "empty",
      ])
    #expect(net.namedParameters().map(\.name).first == "first.scale")
    #expect(net.namedBuffers().map(\.name) == ["first.running_mean"])
    #expect(net.namedChildren().map(\.name) == ["first", "blocks", "heads", "lstm_1", "empty"])
    #expect(net.parameters().count == 10 && net.parameters(recurse: false).isEmpty)
    let masked = Masked()
    #expect(masked.stateDict().keys == ["in_proj_weight"])
    #expect(masked.namedBuffers().map(\.name) == ["mask"])
    masked.lastSeen = torch.zeros(1)
    #expect(masked.stateDict().keys == ["in_proj_weight", "last_seen"])
    #expect(
      ["runningMean", "lstm1", "_weight", "inProjWeight", "relu1A"].map(Members.name)
        == ["running_mean", "lstm1", "weight", "in_proj_weight", "relu1A"])
  }

  @Test func sharedThingsAreListedOnce() {
    let layer = nn.Linear(2, 2), model = nn.Sequential(layer, nn.ReLU(), layer)
    #expect(model.namedParameters().map(\.name) == ["0.weight", "0.bias"])
    #expect(model.namedParameters(removeDuplicate: false).count == 4)
    #expect(model.modules().count == 3 && model.children().count == 2)
    #expect(model.stateDict().keys == ["0.weight", "0.bias", "2.weight", "2.bias"])
    let tied = nn.Linear(2, 2)
    tied.weight = layer.weight
    #expect(tied.weight === layer.weight)
  }

  @Test func childrenInPropertiesMayBeReplaced() {
    let net = Net()
    net.none = nn.Linear(1, 1)
    #expect(net.stateDict().keys.suffix(2) == ["none.weight", "none.bias"])
    net.none = nil
    #expect(!net.stateDict().keys.contains("none.weight"))
    net.tail = nn.Sequential(nn.Linear(1, 1))
    #expect(net.stateDict()["lstm_1.0.weight"]?.shape == [1, 1])
    net.addModule("extra", nn.Linear(1, 1))
    net.registerParameter("gain", nn.Parameter(torch.ones(1)))
    net.registerBuffer("steps", torch.zeros(1), persistent: false)
    #expect(net.stateDict().keys.first == "gain" && net.stateDict().keys.last == "extra.bias")
    #expect(net.getParameter("gain").requiresGrad && net.getBuffer("steps").item() == 0)
    #expect(net.getSubmodule("blocks.2") === net.blocks[2])
    #expect(throws: TorchError.self) { try withError { net.addModule("a.b", nil) } }
    #expect(throws: TorchError.self) { try withError { net.registerBuffer("gain", nil) } }
    #expect(throws: TorchError.self) { try withError { _ = net.getParameter("blocks.7.weight") } }
  }

  @Test func stateDictsLoad() throws {
    torch.manualSeed(1)
    let a = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1)),
      b = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
    let weight = b[0].parameters()[0]
    try b.loadStateDict(a.stateDict())
    #expect(
      b[0].parameters()[0] === weight
        && weight.toArray(Float.self) == a.stateDict()["0.weight"]!.toArray(Float.self))
    var state = a.stateDict()
    state["1.bias"] = nil
    state["2.bias"] = torch.zeros(1)
    state["0.bias"] = torch.zeros(4)
    let before = weight.toArray(Float.self)
    state["0.weight"] = torch.zeros(3, 2)
    #expect(
      throws: TorchError(
        "loadStateDict of Sequential: missing keys: 1.bias; unexpected keys: 2.bias; "
          + "0.bias is [4], here it is [3]"
      )
    ) { try b.loadStateDict(state) }
    #expect(weight.toArray(Float.self) == before)
    state["0.bias"] = nil
    let (missing, unexpected) = try b.loadStateDict(state, strict: false)
    #expect(
      missing == ["0.bias", "1.bias"] && unexpected == ["2.bias"]
        && weight.toArray(Float.self) == [0, 0, 0, 0, 0, 0])
    try b.loadStateDict(a.double().stateDict(), assign: true)
    #expect(b[0].parameters()[0].dtype == .float64 && b[0].parameters()[0].requiresGrad)
  }

  @Test func conversionKeepsTheTensors() {
    let net = Net(), weight = net.heads["a"].weight
    weight.grad = torch.ones(1, 2)
    net.registerBuffer("count", torch.zeros(1, dtype: .int64))
    net.double()
    #expect(net.heads["a"].weight === weight && weight.dtype == .float64 && weight.grad?.dtype == .float64)
    #expect(weight.requiresGrad && weight.isLeaf)
    #expect(net.first.runningMean.dtype == .float64 && net.getBuffer("count").dtype == .int64)
    weight.mul(2).sum().backward()
    #expect(weight.grad!.toArray(Double.self) == [3, 3])
    #expect(net.half().first.scale.dtype == .float16)
    #expect(net.to(.bfloat16).first.scale.dtype == .bfloat16)
    net.zeroGrad()
    #expect(weight.grad == nil)
    net.requiresGrad_(false)
    #expect(net.parameters().allSatisfy { !$0.requiresGrad })
  }

  @Test func trainingModeReachesAll() {
    let net = Net()
    net.eval()
    #expect(net.modules().allSatisfy { !$0.training })
    net.first.train()
    #expect(net.first.act.training && !net.training)
    var order: [String] = []
    net.first.apply { order.append($0.typeName) }
    #expect(order == ["Conv2d", "ReLU", "Block"])
  }

  @Test func sequentialIsAList() {
    let model = nn.Sequential(["conv": nn.Conv2d(1, 2, 1), "relu": nn.ReLU()])
    #expect(
      model.count == 2 && model["relu"] === model[-1]
        && model[0..<1].stateDict().keys == ["conv.weight", "conv.bias"])
    let list = nn.Sequential(nn.ReLU(), nn.Tanh())
    list.append(nn.Sigmoid())
    list.insert(1, nn.Softsign())
    #expect(list.map(\.typeName) == ["ReLU", "Softsign", "Tanh", "Sigmoid"])
    #expect(list.namedChildren().map(\.name) == ["0", "1", "2", "3"])
    list.pop(0)
    #expect(list.map(\.typeName) == ["Softsign", "Tanh", "Sigmoid"])
    list[1] = nn.ReLU()
    #expect(list[1...].map(\.typeName) == ["ReLU", "Sigmoid"])
    #expect(throws: TorchError("Sequential: no layer 5 among 3")) { try withError { _ = list[5] } }
  }

  @Test func hooksSeeAndReplace() {
    let layer = nn.ReLU()
    var seen: [[Float]] = []
    let pre = layer.registerForwardPreHook { _, inputs in [inputs[0].neg()] }
    let post = layer.registerForwardHook { _, inputs, outputs in
      seen.append(inputs[0].toArray())
      return [outputs[0].mul(10)]
    }
    #expect(layer(torch.tensor([1.0, -2.0])).toArray(Float.self) == [0, 20])
    #expect(seen == [[-1, 2]])
    pre.remove()
    post.remove()
    #expect(layer(torch.tensor([1.0, -2.0])).toArray(Float.self) == [1, 0] && layer.hooks == nil)

    let square = Masked(), x = torch.tensor([1.0, 2.0], requiresGrad: true)
    var gradients: [[Float]] = []
    square.registerFullBackwardHook { _, gradInput, gradOutput in
      gradients.append(gradInput[0]!.toArray())
      gradients.append(gradOutput[0]!.toArray())
      return [gradInput[0]!.mul(2)]
    }
    square.registerFullBackwardPreHook { _, gradOutput in [gradOutput[0]!.mul(5)] }
    square(x.mul(1)).sum().backward()
    #expect(gradients == [[5, 5], [5, 5]] && x.grad!.toArray(Float.self) == [10, 10])
    let constant = Masked()
    var calls = 0
    constant.registerFullBackwardHook { _, gradInput, _ in
      calls += gradInput[0] == nil ? 1 : 0
      return nil
    }
    constant(torch.ones(2)).sum().backward()
    #expect(calls == 1)
  }

  @Test func deepCopySharesNothing() {
    let net = Net()
    net.blocks[1].weight = net.blocks[0].weight
    net.none = nn.Linear(1, 1)
    net.eval()
    let copy = net.deepCopy()
    #expect(
      copy.description == net.description && copy.stateDict().keys == net.stateDict().keys && !copy.training)
    #expect(copy.blocks[0].weight === copy.blocks[1].weight && copy.blocks[0].weight !== net.blocks[0].weight)
    #expect(copy.first.scale.requiresGrad && copy.getSubmodule("none") === copy.none!)
    noGrad { _ = copy.first.scale.fill_(7) }
    #expect(net.first.scale.toArray(Float.self) == [1, 1])
    #expect(copy.plainIsCopied(net))
    copy.addModule("more", nn.ReLU())
    #expect(net.namedChildren().count + 1 == copy.namedChildren().count)
  }
}

extension Net {
  fileprivate func plainIsCopied(_ other: Net) -> Bool { first.plain !== other.first.plain }
}
