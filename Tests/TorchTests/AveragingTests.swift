import Testing
import Torch

@Suite struct AveragingTests {
  private func set(_ model: nn.Linear, _ x: Double) {
    noGrad {
      _ = model.weight.fill_(.double(x))
      _ = model.bias!.fill_(.double(-x))
    }
  }

  @Test func meansAndMovingAverages() throws {
    let model = nn.Linear(2, 1), mean = optim.swaUtils.AveragedModel(model)
    let moving = optim.swaUtils.AveragedModel(model, avgFn: optim.swaUtils.getEmaAvgFn(decay: 0.75))
    var average = 0.0
    for (i, x) in [1.0, 2, 6, 3].enumerated() {
      set(model, x)
      mean.updateParameters(model)
      moving.updateParameters(model)
      average = i == 0 ? x : 0.75 * average + 0.25 * x
    }
    #expect(mean.module.weight.toArray(Double.self) == [3, 3] && mean.module.bias!.item() == -3)
    #expect(mean(torch.ones(1, 2)).item() == 3)
    #expect(abs(moving.module.weight.toArray(Double.self)[0] - average) < 1e-6)
    #expect(model.weight.toArray(Double.self) == [3, 3])
    #expect(mean.stateDict().keys == ["n_averaged", "module.weight", "module.bias"])
    #expect(mean.nAveraged.item() == 4)

    let other = optim.swaUtils.AveragedModel(nn.Linear(2, 1))
    try other.loadStateDict(mean.stateDict())
    set(model, 8)
    other.updateParameters(model)
    #expect(other.module.weight.toArray(Double.self) == [4, 4])
    #expect(throws: TorchError.self) { try withError { mean.updateParameters(nn.Linear(3, 1)) } }
    #expect(throws: TorchError.self) { try withError { _ = optim.swaUtils.getEmaAvgFn(decay: 2) } }
  }

  /// Buffers are copied, or averaged if asked; running statistics are those of all batches.
  @Test func buffersAndStatistics() {
    torch.manualSeed(0)
    let model = nn.Sequential(nn.Linear(3, 2), nn.BatchNorm1d(2)),
      norm = model.modules().compactMap { $0 as? nn.BatchNorm1d }[0]
    let copied = optim.swaUtils.AveragedModel(model),
      averaged = optim.swaUtils.AveragedModel(model, useBuffers: true)
    for x in [1.0, 3] {
      _ = norm.runningMean!.fill_(.double(x))
      copied.updateParameters(model)
      averaged.updateParameters(model)
    }
    func mean(_ model: nn.Module) -> [Double] {
      model.modules().compactMap { $0 as? nn.BatchNorm1d }[0].runningMean!.toArray(Double.self)
    }
    #expect(mean(copied) == [3, 3] && mean(averaged) == [2, 2])

    let batches = (0..<4).map { _ in torch.randn(8, 3) }
    model.eval()
    optim.swaUtils.updateBN(batches, model)
    let hidden = batches.map { model.modules().compactMap { $0 as? nn.Linear }[0]($0) }
    let expected = torch.stack(hidden.map { $0.mean(0) }).mean(0).toArray(Double.self)
    #expect(zip(mean(model), expected).allSatisfy { abs($0 - $1) < 1e-6 })
    #expect(!norm.training && norm.momentum == 0.1 && norm.numBatchesTracked!.item() == 4)
  }
}
