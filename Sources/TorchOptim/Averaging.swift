import Glibc
import TorchCore

extension optim {
  /// Averages of the weights along a training, PyTorch's `optim.swa_utils`.
  public enum swaUtils {}
}

extension optim.swaUtils {
  /// How an average takes in new weights: the average, the weights, how many were averaged before -> the new average.
  public typealias AvgFn = (Tensor, Tensor, Int) -> Tensor

  /// The mean of all weights (Izmailov et al. 2018).
  public static func getSwaAvgFn() -> AvgFn {
    { average, weights, n in average.add(weights.sub(average).div(.int(n + 1))) }
  }
  /// decay · average + (1 - decay) · weights (Polyak and Juditsky 1992).
  public static func getEmaAvgFn(decay: Double = 0.999) -> AvgFn {
    checkOption(0 <= decay && decay <= 1, "getEmaAvgFn", "decay", decay, "in 0 ... 1")
    return { average, weights, _ in average.mul(.double(decay)).add(weights.mul(.double(1 - decay))) }
  }

  /// Goes from the rates of an optimizer to `swaLr` in `annealEpochs` epochs, by a cosine ("cos") or in a straight line
  /// ("linear"), and stays there.
  public final class SWALR: optim.lrScheduler.LRScheduler, @unchecked Sendable {
    public init(
      _ optimizer: optim.Optimizer, _ swaLr: any NumberOrList, annealEpochs: Int = 10,
      annealStrategy: String = "cos", lastEpoch: Int = -1
    ) {
      checkOption(annealEpochs >= 0, "SWALR", "annealEpochs", annealEpochs, "at least 0")
      checkOption(
        ["cos", "linear"].contains(annealStrategy), "SWALR", "annealStrategy", annealStrategy, "cos or linear"
      )
      for (group, lr) in zip(optimizer.paramGroups, swaLr.spread(over: optimizer, "SWALR", "swaLr")) {
        group["swa_lr"] = .double(lr)
      }
      super.init(
        optimizer, lastEpoch: lastEpoch,
        entries: ["_anneal_strategy": .string(annealStrategy), "anneal_epochs": .int(annealEpochs)])
    }

    /// How far the rates have come after some steps.
    private func share(_ step: Int) -> Double {
      let t = Swift.max(0, Swift.min(1, Double(step) / Double(Swift.max(1, int("anneal_epochs")))))
      return self["_anneal_strategy"].string == "linear" ? t : (1 - cos(.pi * t)) / 2
    }

    public override func getLr() -> [Double] {
      let step = int("anneal_epochs") == 0 ? Swift.max(1, stepCount - 1) : stepCount - 1
      let before = share(step - 1), now = share(step)
      return optimizer.paramGroups.map { group in
        let last = group.number("swa_lr")
        let first = before == 1 ? last : (group.lr - before * last) / (1 - before)
        return last * now + first * (1 - now)
      }
    }
  }
}
