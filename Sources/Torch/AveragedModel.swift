import TorchCore
import TorchData
import TorchNN
import TorchOptim

extension optim.swaUtils {
  /// A copy of a model whose parameters are the average of those that the model had.
  ///
  ///     let average = optim.swaUtils.AveragedModel(model, avgFn: optim.swaUtils.getEmaAvgFn(decay: 0.99))
  ///     for (input, target) in loader {
  ///       train(input, target)
  ///       average.updateParameters(model)
  ///     }
  ///     average.module(input)
  public final class AveragedModel<Model: nn.Module>: nn.Module {
    @Buffer public var nAveraged = torch.tensor(0)
    /// The model with the averaged parameters.
    public let module: Model
    private let avgFn: AvgFn, useBuffers: Bool

    /// An average by `avgFn`, by default the mean; of the buffers too if `useBuffers`, which are else copied.
    public init(_ model: Model, avgFn: AvgFn? = nil, useBuffers: Bool = false) {
      module = model.deepCopy()
      (self.avgFn, self.useBuffers) = (avgFn ?? getSwaAvgFn(), useBuffers)
    }

    /// Takes in the parameters that the model has now; the first ones are copied.
    public func updateParameters(_ model: nn.Module) {
      if Failure.pending { return }
      func tensors(_ m: nn.Module) -> [Tensor] { m.parameters() + (useBuffers ? m.buffers() : []) }
      let n = nAveraged.item(Int.self), averages = tensors(module), weights = tensors(model)
      guard
        check(
          averages.map { Array($0.shape) } == weights.map { Array($0.shape) },
          "AveragedModel: the model has other parameters than the one that it averages")
      else { return }
      noGrad {
        for (average, weight) in zip(averages, weights) {
          average.copy_(n == 0 ? weight : avgFn(average.detach(), weight.detach(), n))
        }
        if !useBuffers { for (mine, buffer) in zip(module.buffers(), model.buffers()) { mine.copy_(buffer) } }
        _ = nAveraged.add_(1)
      }
    }
  }

  /// Computes the running statistics of all batch normalisations anew over a loader, as an averaged model needs.
  ///
  ///     optim.swaUtils.updateBN(loader, average.module) { batch in batch.0 }
  public static func updateBN<Batches: Sequence, Model: nn.Layer>(
    _ loader: Batches, _ model: Model, input: (Batches.Element) -> Tensor
  ) {
    let layers = model.modules().compactMap { $0 as? nn.BatchNorm }
    if layers.isEmpty { return }
    let wasTraining = model.training, momenta = layers.map(\.momentum)
    model.train()
    for layer in layers {
      layer.resetRunningStats()
      layer.momentum = nil
    }
    noGrad { for batch in loader { _ = model(input(batch)) } }
    for (layer, momentum) in zip(layers, momenta) { layer.momentum = momentum }
    model.train(wasTraining)
  }
  /// The same over a loader whose batches are the inputs.
  public static func updateBN(_ loader: some Sequence<Tensor>, _ model: nn.Layer) {
    updateBN(loader, model) { $0 }
  }
}

extension optim.swaUtils.AveragedModel where Model: nn.Layer {
  /// Runs the averaged model.
  public func callAsFunction(_ input: Tensor) -> Tensor { module(input) }
}
