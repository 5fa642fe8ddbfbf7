import Glibc
import TorchCore

/// The momentum that a schedule moves along with the rate: `momentum`, or the first of `betas`.
private struct Momentum {
  let usesBeta: Bool

  init?(_ optimizer: optim.Optimizer, _ name: String) {
    let names = optimizer.defaults.keys
    guard
      check(
        names.contains("momentum") || names.contains("betas"),
        "\(name): \(optimizer.typeName) has no momentum: set cycleMomentum to false")
    else { return nil }
    usesBeta = names.contains("betas")
  }

  static func set(_ group: optim.ParamGroup, _ momentum: Double, usesBeta: Bool) {
    if usesBeta {
      group["betas"] = .tuple([.double(momentum), group["betas"][1]])
    } else {
      group["momentum"] = .double(momentum)
    }
  }

  /// The groups' limits, and their first momenta.
  func begin(_ optimizer: optim.Optimizer, _ low: [Double], _ high: [Double]) {
    for (group, (low, high)) in zip(optimizer.paramGroups, zip(low, high)) {
      Momentum.set(group, high, usesBeta: usesBeta)
      group["max_momentum"] = .double(high)
      group["base_momentum"] = .double(low)
    }
  }
}

extension optim.lrScheduler {
  /// A zigzag between `baseLr` and `maxLr`, with the momentum against it (Smith 2017).
  ///
  /// The height of the zigzag is constant ("triangular"), halves each cycle ("triangular2"), shrinks by γ each step
  /// ("exp_range"), or is scaled by `scaleFn` of the cycle or of the iteration, as `scaleMode` says.
  open class CyclicLR: LRScheduler, @unchecked Sendable {
    private let scaleFn: ((Double) -> Double)?

    public init(
      _ optimizer: optim.Optimizer, _ baseLr: any NumberOrList, _ maxLr: any NumberOrList,
      stepSizeUp: Int = 2000,
      stepSizeDown: Int? = nil, mode: String = "triangular", gamma: Double = 1,
      scaleFn: ((Double) -> Double)? = nil, scaleMode: String = "cycle", cycleMomentum: Bool = true,
      baseMomentum: any NumberOrList = 0.8, maxMomentum: any NumberOrList = 0.9, lastEpoch: Int = -1
    ) {
      func spread(_ numbers: any NumberOrList, _ name: String) -> [Double] {
        numbers.spread(over: optimizer, "CyclicLR", name)
      }
      let low = spread(baseLr, "baseLr"), total = Double(stepSizeUp + (stepSizeDown ?? stepSizeUp))
      checkOption(total > 0, "CyclicLR", "stepSizeUp", stepSizeUp, "above 0")
      checkOption(
        scaleFn != nil || ["triangular", "triangular2", "exp_range"].contains(mode), "CyclicLR", "mode", mode,
        "triangular, triangular2 or exp_range")
      self.scaleFn = scaleFn
      var entries: OrderedDictionary<String, Value> = [
        "max_lrs": .list(spread(maxLr, "maxLr").map(Value.double)), "total_size": .double(total),
        "step_ratio": .double(Double(stepSizeUp) / total), "mode": .string(mode), "gamma": .double(gamma),
        "scale_mode": .string(scaleFn != nil ? scaleMode : mode == "exp_range" ? "iterations" : "cycle"),
        "cycle_momentum": .bool(cycleMomentum),
      ]
      if lastEpoch == -1 { for (group, lr) in zip(optimizer.paramGroups, low) { group.lr = lr } }
      if cycleMomentum, let momentum = Momentum(optimizer, "CyclicLR") {
        let least = spread(baseMomentum, "baseMomentum"), most = spread(maxMomentum, "maxMomentum")
        entries["use_beta1"] = .bool(momentum.usesBeta)
        entries["base_momentums"] = .list(least.map(Value.double))
        entries["max_momentums"] = .list(most.map(Value.double))
        if lastEpoch == -1 { momentum.begin(optimizer, least, most) }
      }
      super.init(optimizer, lastEpoch: lastEpoch, entries: entries)
      baseLrs = low
      self["_scale_fn_custom"] = .none
    }

    /// The height of the zigzag at a cycle or iteration.
    private func scale(_ x: Double) -> Double {
      if let scaleFn { return scaleFn(x) }
      return switch self["mode"].string {
      case "triangular2": 1 / pow(2, x - 1)
      case "exp_range": pow(number("gamma"), x)
      default: 1
      }
    }

    open override func getLr() -> [Double] {
      let t = Double(lastEpoch), total = number("total_size"), ratio = number("step_ratio")
      let cycle = (1 + t / total).rounded(.down), x = 1 + t / total - cycle
      let height = x <= ratio ? x / ratio : (x - 1) / (ratio - 1)
      let scale = scale(self["scale_mode"].string == "cycle" ? cycle : t)
      if self["cycle_momentum"].bool == true {
        let limits = zip(numbers("base_momentums"), numbers("max_momentums")),
          beta = self["use_beta1"].bool ?? false
        for (group, (low, high)) in zip(optimizer.paramGroups, limits) {
          Momentum.set(group, high - (high - low) * height * scale, usesBeta: beta)
        }
      }
      return zip(baseLrs, numbers("max_lrs")).map { $0 + ($1 - $0) * height * scale }
    }
  }

  /// One rise from maxLr / divFactor to `maxLr` and one fall far below, with the momentum against it (Smith and
  /// Topin 2019). Steps are batches, not epochs.
  ///
  ///     optim.lrScheduler.OneCycleLR(optimizer, 0.1, epochs: 10, stepsPerEpoch: loader.count)
  open class OneCycleLR: LRScheduler, @unchecked Sendable {
    /// The length is `totalSteps`, or `epochs` · `stepsPerEpoch`; the share `pctStart` of it rises. The last rate is
    /// 1 / `finalDivFactor` of the first; `threePhase` first falls as it rose. `annealStrategy` is "cos" or
    /// "linear".
    public init(
      _ optimizer: optim.Optimizer, _ maxLr: any NumberOrList, totalSteps: Int? = nil, epochs: Int? = nil,
      stepsPerEpoch: Int? = nil, pctStart: Double = 0.3, annealStrategy: String = "cos",
      cycleMomentum: Bool = true, baseMomentum: any NumberOrList = 0.85, maxMomentum: any NumberOrList = 0.95,
      divFactor: Double = 25, finalDivFactor: Double = 1e4, threePhase: Bool = false, lastEpoch: Int = -1
    ) {
      check(
        totalSteps != nil || epochs != nil && stepsPerEpoch != nil,
        "OneCycleLR: give totalSteps, or epochs and stepsPerEpoch")
      let total = totalSteps ?? (epochs ?? 1) * (stepsPerEpoch ?? 1)
      checkOption(total > 0, "OneCycleLR", "totalSteps", total, "above 0")
      checkOption(0 <= pctStart && pctStart <= 1, "OneCycleLR", "pctStart", pctStart, "in 0 ... 1")
      checkOption(
        ["cos", "linear"].contains(annealStrategy), "OneCycleLR", "annealStrategy", annealStrategy,
        "cos or linear")
      func phase(_ end: Double, _ lr: (String, String), _ momentum: (String, String)) -> Value {
        [
          "end_step": .double(end), "start_lr": .string(lr.0), "end_lr": .string(lr.1),
          "start_momentum": .string(momentum.0), "end_momentum": .string(momentum.1),
        ]
      }
      let rise = pctStart * Double(total) - 1, end = Double(total - 1)
      let up = phase(rise, ("initial_lr", "max_lr"), ("max_momentum", "base_momentum"))
      let phases: [Value] =
        threePhase
        ? [
          up,
          phase(
            2 * pctStart * Double(total) - 2, ("max_lr", "initial_lr"), ("base_momentum", "max_momentum")),
          phase(end, ("initial_lr", "min_lr"), ("max_momentum", "max_momentum")),
        ]
        : [up, phase(end, ("max_lr", "min_lr"), ("base_momentum", "max_momentum"))]
      var entries: OrderedDictionary<String, Value> = [
        "total_steps": .int(total), "_schedule_phases": .list(phases),
        "_anneal_func_type": .string(annealStrategy),
        "cycle_momentum": .bool(cycleMomentum),
      ]
      let top = maxLr.spread(over: optimizer, "OneCycleLR", "maxLr")
      if lastEpoch == -1 {
        for (group, top) in zip(optimizer.paramGroups, top) {
          group["initial_lr"] = .double(top / divFactor)
          group["max_lr"] = .double(top)
          group["min_lr"] = .double(top / divFactor / finalDivFactor)
        }
      }
      if cycleMomentum, let momentum = Momentum(optimizer, "OneCycleLR") {
        entries["use_beta1"] = .bool(momentum.usesBeta)
        if lastEpoch == -1 {
          momentum.begin(
            optimizer, baseMomentum.spread(over: optimizer, "OneCycleLR", "baseMomentum"),
            maxMomentum.spread(over: optimizer, "OneCycleLR", "maxMomentum"))
        }
      }
      super.init(optimizer, lastEpoch: lastEpoch, entries: entries)
    }

    private func anneal(_ start: Double, _ end: Double, _ share: Double) -> Double {
      self["_anneal_func_type"].string == "linear"
        ? (end - start) * share + start : end + (start - end) / 2 * (cos(.pi * share) + 1)
    }

    open override func getLr() -> [Double] {
      let t = Double(lastEpoch), phases = self["_schedule_phases"].list ?? []
      guard
        check(
          lastEpoch <= int("total_steps"),
          "OneCycleLR: step \(lastEpoch) of a schedule of \(int("total_steps")) steps")
      else { return rates }
      let now = phases.firstIndex { t <= $0["end_step"].number ?? 0 } ?? phases.count - 1
      let phase = phases[now], start = now == 0 ? 0 : phases[now - 1]["end_step"].number ?? 0
      let share = (t - start) / ((phase["end_step"].number ?? 0) - start)
      func value(_ group: optim.ParamGroup, _ what: String) -> Double {
        anneal(
          group.number(phase["start_\(what)"].string ?? ""), group.number(phase["end_\(what)"].string ?? ""),
          share)
      }
      return optimizer.paramGroups.map { group in
        if self["cycle_momentum"].bool == true {
          Momentum.set(group, value(group, "momentum"), usesBeta: self["use_beta1"].bool ?? false)
        }
        return value(group, "lr")
      }
    }
  }
}
