import Glibc
import TorchCore

extension optim.lrScheduler {
  /// lr = lr₀ · λ(epoch), with one function for all groups or one for each.
  ///
  ///     optim.lrScheduler.LambdaLR(optimizer) { epoch in pow(0.95, Double(epoch)) }
  open class LambdaLR: LRScheduler, @unchecked Sendable {
    private let lrLambdas: [(Int) -> Double]

    public init(_ optimizer: optim.Optimizer, _ lrLambda: [(Int) -> Double], lastEpoch: Int = -1) {
      lrLambdas = lrLambda
      super.init(optimizer, lastEpoch: lastEpoch)
      self["lr_lambdas"] = .list(lrLambda.map { _ in .none })
    }
    public convenience init(
      _ optimizer: optim.Optimizer, lastEpoch: Int = -1, _ lrLambda: @escaping (Int) -> Double
    ) {
      self.init(optimizer, optimizer.paramGroups.map { _ in lrLambda }, lastEpoch: lastEpoch)
    }

    open override func getLr() -> [Double] { zip(lrLambdas, baseLrs).map { $1 * $0(lastEpoch) } }
  }

  /// lr = lr · λ(epoch) at each step, with one function for all groups or one for each.
  open class MultiplicativeLR: LRScheduler, @unchecked Sendable {
    private let lrLambdas: [(Int) -> Double]

    public init(_ optimizer: optim.Optimizer, _ lrLambda: [(Int) -> Double], lastEpoch: Int = -1) {
      lrLambdas = lrLambda
      super.init(optimizer, lastEpoch: lastEpoch)
      self["lr_lambdas"] = .list(lrLambda.map { _ in .none })
      check(
        lrLambda.count == rates.count,
        "MultiplicativeLR: \(lrLambda.count) functions for \(rates.count) groups")
    }
    public convenience init(
      _ optimizer: optim.Optimizer, lastEpoch: Int = -1, _ lrLambda: @escaping (Int) -> Double
    ) {
      self.init(optimizer, optimizer.paramGroups.map { _ in lrLambda }, lastEpoch: lastEpoch)
    }

    open override func getLr() -> [Double] {
      isInitial ? rates : zip(lrLambdas, rates).map { $1 * $0(lastEpoch) }
    }
  }

  /// lr = lr₀ · γ^⌊epoch / stepSize⌋.
  open class StepLR: LRScheduler, @unchecked Sendable {
    public init(_ optimizer: optim.Optimizer, _ stepSize: Int, gamma: Double = 0.1, lastEpoch: Int = -1) {
      checkOption(stepSize > 0, "StepLR", "stepSize", stepSize, "above 0")
      super.init(
        optimizer, lastEpoch: lastEpoch,
        entries: ["step_size": .int(Swift.max(1, stepSize)), "gamma": .double(gamma)])
    }

    open override func getLr() -> [Double] {
      lastEpoch == 0 || lastEpoch % int("step_size") != 0 ? rates : rates.map { $0 * number("gamma") }
    }
    open override func getClosedFormLr() -> [Double]? {
      let factor = pow(number("gamma"), Double(lastEpoch / int("step_size")))
      return baseLrs.map { $0 * factor }
    }
  }

  /// lr = lr₀ · γ^(how many milestones have passed).
  open class MultiStepLR: LRScheduler, @unchecked Sendable {
    /// A milestone that is listed several times counts as often.
    public init(_ optimizer: optim.Optimizer, _ milestones: [Int], gamma: Double = 0.1, lastEpoch: Int = -1) {
      var counts = OrderedDictionary<Value, Value>()
      for m in milestones { counts[.int(m)] = .int((counts[.int(m)]?.int ?? 0) + 1) }
      super.init(
        optimizer, lastEpoch: lastEpoch,
        entries: ["milestones": .dictionary(counts), "gamma": .double(gamma)])
    }

    open override func getLr() -> [Double] {
      guard let times = self["milestones"][.int(lastEpoch)].int else { return rates }
      let factor = pow(number("gamma"), Double(times))
      return rates.map { $0 * factor }
    }
    open override func getClosedFormLr() -> [Double]? {
      var passed = 0
      for (m, times) in self["milestones"].dictionary ?? [:] where m.int ?? 0 <= lastEpoch {
        passed += times.int ?? 0
      }
      let factor = pow(number("gamma"), Double(passed))
      return baseLrs.map { $0 * factor }
    }
  }

  /// lr = lr₀ · factor for `totalIters` epochs, then lr₀.
  open class ConstantLR: LRScheduler, @unchecked Sendable {
    public init(
      _ optimizer: optim.Optimizer, factor: Double = 1.0 / 3, totalIters: Int = 5, lastEpoch: Int = -1
    ) {
      checkOption(0 <= factor && factor <= 1, "ConstantLR", "factor", factor, "in 0 ... 1")
      super.init(
        optimizer, lastEpoch: lastEpoch,
        entries: ["factor": .double(factor), "total_iters": .int(totalIters)])
    }

    open override func getLr() -> [Double] {
      if lastEpoch == 0 { return rates.map { $0 * number("factor") } }
      return lastEpoch != int("total_iters") ? rates : rates.map { $0 * (1 / number("factor")) }
    }
    open override func getClosedFormLr() -> [Double]? {
      let factor = number("factor"), share = factor + (lastEpoch >= int("total_iters") ? 1 - factor : 0)
      return baseLrs.map { $0 * share }
    }
  }

  /// A factor of lr₀ that goes from `startFactor` to `endFactor` in a straight line over `totalIters` epochs.
  open class LinearLR: LRScheduler, @unchecked Sendable {
    public init(
      _ optimizer: optim.Optimizer, startFactor: Double = 1.0 / 3, endFactor: Double = 1, totalIters: Int = 5,
      lastEpoch: Int = -1
    ) {
      checkOption(
        0 < startFactor && startFactor <= 1, "LinearLR", "startFactor", startFactor, "in 0 ... 1, not 0")
      checkOption(0 <= endFactor && endFactor <= 1, "LinearLR", "endFactor", endFactor, "in 0 ... 1")
      super.init(
        optimizer, lastEpoch: lastEpoch,
        entries: [
          "start_factor": .double(startFactor), "end_factor": .double(endFactor),
          "total_iters": .int(totalIters),
        ])
    }

    open override func getLr() -> [Double] {
      let start = number("start_factor"), rise = number("end_factor") - start, total = number("total_iters")
      if lastEpoch == 0 { return rates.map { $0 * start } }
      if isInitial || lastEpoch > int("total_iters") { return rates }
      return rates.map { $0 * (1 + rise / (total * start + Double(lastEpoch - 1) * rise)) }
    }
    open override func getClosedFormLr() -> [Double]? {
      let start = number("start_factor"), rise = number("end_factor") - start, total = number("total_iters")
      let factor = start + rise * Swift.min(total, Double(lastEpoch)) / total
      return baseLrs.map { $0 * factor }
    }
  }

  /// lr = lr₀ · γ^epoch.
  open class ExponentialLR: LRScheduler, @unchecked Sendable {
    public init(_ optimizer: optim.Optimizer, _ gamma: Double, lastEpoch: Int = -1) {
      super.init(optimizer, lastEpoch: lastEpoch, entries: ["gamma": .double(gamma)])
    }

    open override func getLr() -> [Double] { isInitial ? rates : rates.map { $0 * number("gamma") } }
    open override func getClosedFormLr() -> [Double]? {
      let factor = pow(number("gamma"), Double(lastEpoch))
      return baseLrs.map { $0 * factor }
    }
  }

  /// lr = lr₀ · (1 - epoch / totalIters)^power, then 0.
  open class PolynomialLR: LRScheduler, @unchecked Sendable {
    public init(_ optimizer: optim.Optimizer, totalIters: Int = 5, power: Double = 1, lastEpoch: Int = -1) {
      super.init(
        optimizer, lastEpoch: lastEpoch, entries: ["total_iters": .int(totalIters), "power": .double(power)])
    }

    open override func getLr() -> [Double] {
      if isInitial || lastEpoch > int("total_iters") { return rates }
      let t = Double(lastEpoch), total = number("total_iters")
      let factor = pow((1 - t / total) / (1 - (t - 1) / total), number("power"))
      return rates.map { $0 * factor }
    }
    open override func getClosedFormLr() -> [Double]? {
      let total = number("total_iters"), t = Swift.min(total, Double(lastEpoch))
      let factor = pow(1 - t / total, number("power"))
      return baseLrs.map { $0 * factor }
    }
  }
}
