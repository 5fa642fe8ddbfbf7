import Testing
import TorchCore
import TorchNN

/// Layers that PyTorch's own cases leave out; the numbers are PyTorch's.
@Suite struct LayerTests {
  private func expect(_ tensor: Tensor, _ numbers: [Double], at: SourceLocation = #_sourceLocation) {
    let values = tensor.detach().reshape([-1]).to(.float64).toArray(Double.self)
    let close = zip(values, numbers).allSatisfy { abs($0 - $1) < 1e-4 }
    #expect(close && values.count == numbers.count, "\(values) is not \(numbers)", sourceLocation: at)
  }

  @Test func lazyLayers() throws {
    func model() -> nn.Sequential {
      torch.manualSeed(0)
      return nn.Sequential(nn.LazyConv1d(2, 3), nn.LazyBatchNorm1d(), nn.Flatten(), nn.LazyLinear(2))
    }
    let first = model(), weight = first.parameters()[0], x = torch.arange(10.0).reshape([1, 2, 5])
    expect(first(x), [-0.55173, -0.4154])
    #expect(first.parameters().map(\.shape) == [[2, 2, 3], [2], [2], [2], [2, 6], [2]])
    #expect(first.parameters()[0] === weight && weight.requiresGrad)
    let second = model(), copy = second.deepCopy()
    try second.loadStateDict(first.stateDict())
    try copy.loadStateDict(first.stateDict())
    #expect(second.eval()(x).equal(first.eval()(x)) && copy.eval()(x).equal(first(x)))
    let grouped = nn.LazyConv2d(4, 3, groups: 2), transposed = nn.LazyConvTranspose2d(3, 2, stride: 2)
    #expect(grouped(torch.ones(1, 6, 4, 4)).shape == [1, 4, 2, 2] && grouped.inChannels == 6)
    let again = nn.LazyConv2d(4, 3, groups: 2)
    try again.loadStateDict(grouped.stateDict())
    #expect(again.inChannels == 6)
    #expect(transposed(torch.ones(1, 5, 2, 2), outputSize: [5, 4]).shape == [1, 3, 5, 4])
    #expect(throws: TorchError.self) {
      try withError { _ = nn.LazyConv2d(4, 3, groups: 2)(torch.ones(1, 5, 4, 4)) }
    }
  }

  @Test func adaptiveSoftmax() {
    torch.manualSeed(0)
    let layer = nn.AdaptiveLogSoftmaxWithLoss(4, 8, [2, 5], divValue: 2),
      x = torch.arange(12.0).reshape([3, 4]) / 5
    let (output, loss) = layer(x, torch.tensor([1, 3, 6]))
    expect(output, [-1.07382, -3.14225, -3.92058])
    expect(loss, [2.71222])
    #expect(
      layer.stateDict().keys == [
        "head.weight", "tail.0.0.weight", "tail.0.1.weight", "tail.1.0.weight", "tail.1.1.weight",
      ])
    expect(
      layer.logProb(x)[1], [-1.95457, -0.68766, -2.24894, -3.14225, -2.4089, -3.264, -3.16049, -3.31399])
    expect(layer.predict(x * -10), [0, 7, 7])
    loss.backward()
    #expect(layer.parameters().allSatisfy { $0.grad != nil })
    for body in [
      { _ = layer(x, torch.tensor([1, 3, 8])) }, { _ = nn.AdaptiveLogSoftmaxWithLoss(4, 8, [5, 2]) },
    ] {
      #expect(throws: TorchError.self) { try withError(body) }
    }
  }

  @Test func tripletLosses() {
    let a = torch.tensor([[0.1, 2], [3, 4]]), p = torch.tensor([[1.0, 1], [4, 4]]),
      n = torch.tensor([[0.0, 1], [1, 0]])
    expect(nn.TripletMarginLoss(margin: 2, swap: true)(a, p, n), [1.17268])
    let taxi = nn.TripletMarginWithDistanceLoss(
      distanceFunction: { ($0 - $1).abs().sum(dim: -1) }, reduction: "none")
    expect(taxi(a, p, n), [1.8, 0])
  }

  @Test func fusedNormalisation() {
    torch.manualSeed(0)
    let conv = nn.Conv2d(2, 3, 2, bias: false), norm = nn.BatchNorm2d(3), x = torch.randn(4, 2, 5, 5)
    _ = norm(conv(x))
    conv.eval()
    norm.eval()
    #expect(nn.utils.fuseConvBnEval(conv, norm)(x).allclose(norm(conv(x)), rtol: 1e-4, atol: 1e-5))
    #expect(conv.bias == nil)
    let linear = nn.Linear(5, 3).eval(), flat = nn.BatchNorm1d(3), rows = torch.randn(7, 5)
    _ = flat(linear(rows))
    flat.eval()
    #expect(
      nn.utils.fuseLinearBnEval(linear, flat)(rows).allclose(flat(linear(rows)), rtol: 1e-4, atol: 1e-5))
    #expect(throws: TorchError.self) { try withError { _ = nn.utils.fuseLinearBnEval(linear.train(), flat) } }
  }

  @Test func containersInFull() {
    let dict: nn.ParameterDict = ["a": torch.ones(1), "b": torch.zeros(2)]
    #expect(
      dict.get("c") == nil && dict.setdefault("c", torch.ones(3)).shape == [3]
        && dict.keys == ["a", "b", "c"])
    #expect(dict.popitem().key == "c" && dict.pop("a").shape == [1] && dict.keys == ["b"])
    let union = dict | ["d": torch.ones(4)]
    #expect(union.keys == ["b", "d"] && dict.keys == ["b"] && union["b"] === dict["b"])
    dict.clear()
    #expect(dict.count == 0)
    let list: nn.ModuleList<nn.Layer> = [nn.ReLU(), nn.Tanh(), nn.Sigmoid()]
    #expect(list.pop(0) is nn.ReLU && list.count == 2 && list[0] is nn.Tanh)
    #expect((list + [nn.ReLU()]).count == 3)
    let layers = nn.Sequential(nn.ReLU(), nn.Tanh())
    #expect((layers + layers).count == 4 && (layers * 3).count == 6)
    layers += nn.Sequential(nn.Flatten())
    #expect(layers.count == 3)
    layers.setSubmodule("1", nn.Sigmoid(), strict: true)
    #expect(layers[1] is nn.Sigmoid)
    #expect(throws: TorchError.self) {
      try withError { layers.setSubmodule("7", nn.Sigmoid(), strict: true) }
    }
    let heads: nn.ModuleDict<nn.Layer> = ["a": nn.ReLU()]
    heads.clear()
    #expect(heads.keys.isEmpty)
  }

  @Test func clippedGradients() {
    let w = torch.ones(2, requiresGrad: true), unused = torch.ones(2, requiresGrad: true)
    (w * torch.tensor([3.0, 4])).sum().backward()
    #expect(nn.utils.clipGradNorm_([w, unused], 1).item(Double.self) == 5)
    expect(w.grad!, [0.6, 0.8])
    expect(nn.utils.clipGradNorm_(w, 10, normType: .infinity), [0.8])
    nn.utils.clipGradValue_([w], 0.7)
    expect(w.grad!, [0.6, 0.7])
    #expect(nn.utils.clipGradNorm_([], 1).item(Double.self) == 0)
    w.grad!.fill_(.double(.nan))
    #expect(throws: TorchError.self) {
      try withError { nn.utils.clipGradNorm_(w, 1, errorIfNonfinite: true) }
    }
    #expect(nn.utils.clipGradNorm_(w, 1).item(Double.self).isNaN)
  }
}
