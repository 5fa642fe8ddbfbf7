import TorchCore

extension optim.lrScheduler {
  /// One schedule after another: the next one starts at each milestone.
  ///
  ///     let warmup = optim.lrScheduler.LinearLR(optimizer, totalIters: 20)
  ///     let decay = optim.lrScheduler.ExponentialLR(optimizer, 0.9)
  ///     let scheduler = optim.lrScheduler.SequentialLR(optimizer, [warmup, decay], [20])
  public final class SequentialLR: LRScheduler, @unchecked Sendable {
    private let schedulers: [LRScheduler]
    override var parts: [LRScheduler] { schedulers }

    public init(
      _ optimizer: optim.Optimizer, _ schedulers: [LRScheduler], _ milestones: [Int], lastEpoch: Int = -1
    ) {
      self.schedulers = schedulers
      super.init(
        of: optimizer, entries: ["_milestones": Value(milestones), "last_epoch": .int(lastEpoch + 1)])
      guard combines("SequentialLR", schedulers, optimizer),
        check(
          milestones.count == schedulers.count - 1,
          "SequentialLR: \(milestones.count) milestones for \(schedulers.count) schedules: give one less")
      else { return }
      // The schedules took a step each when they were made.
      for group in optimizer.paramGroups { group["lr"] = group["initial_lr"] }
      uncount()
      schedulers[place].start()
      self["_last_lr"] = schedulers[place]["_last_lr"]
    }

    /// The schedule in charge.
    private var place: Int { milestones.count { $0 <= lastEpoch } }
    private var milestones: [Int] { self["_milestones"].ints ?? [] }

    public override func step(epoch: Int? = nil) {
      guard !Failure.pending, check(epoch == nil, "SequentialLR: step takes no epoch") else { return }
      lastEpoch += 1
      let place = place
      if place > 0 && milestones[place - 1] == lastEpoch {
        schedulers[place].update(0)
      } else {
        schedulers[place].step()
      }
      self["_last_lr"] = schedulers[place]["_last_lr"]
    }
  }

  /// Several schedules at once: each scales the rate that the one before it set.
  public final class ChainedScheduler: LRScheduler, @unchecked Sendable {
    private let schedulers: [LRScheduler]
    override var parts: [LRScheduler] { schedulers }

    public init(_ schedulers: [LRScheduler], optimizer: optim.Optimizer? = nil) {
      self.schedulers = schedulers
      // Without schedules there may be no optimizer to hold; an error waits then.
      let held = optimizer ?? schedulers.first?.optimizer ?? optim.SGD([torch.zeros(1)])
      super.init(of: held, entries: [:])
      if combines("ChainedScheduler", schedulers, held) { remember() }
    }

    public override func step(epoch: Int? = nil) {
      guard !Failure.pending, check(epoch == nil, "ChainedScheduler: step takes no epoch") else { return }
      for s in schedulers { s.step() }
      remember()
    }
  }

  /// Cuts the rate to `factor` of it when a metric has not improved for `patience` epochs.
  ///
  ///     scheduler.step(validationLoss)
  public final class ReduceLROnPlateau: LRScheduler, @unchecked Sendable {
    /// The metric is to become small (`mode` "min") or large ("max"), by the share `threshold` of the best one
    /// (`thresholdMode` "rel") or by `threshold` ("abs"). After a cut nothing is counted for `cooldown` epochs;
    /// rates stay above `minLr`, and changes of at most `eps` are not made.
    public init(
      _ optimizer: optim.Optimizer, mode: String = "min", factor: Double = 0.1, patience: Int = 10,
      threshold: Double = 1e-4, thresholdMode: String = "rel", cooldown: Int = 0, minLr: any NumberOrList = 0,
      eps: Double = 1e-8
    ) {
      checkOption(factor < 1, "ReduceLROnPlateau", "factor", factor, "below 1")
      checkOption(["min", "max"].contains(mode), "ReduceLROnPlateau", "mode", mode, "min or max")
      checkOption(
        ["rel", "abs"].contains(thresholdMode), "ReduceLROnPlateau", "thresholdMode", thresholdMode,
        "rel or abs")
      let worst = mode == "min" ? Double.infinity : -Double.infinity
      super.init(
        of: optimizer,
        entries: [
          "factor": .double(factor), "default_min_lr": minLr is [Double] ? .none : .double(minLr.numbers[0]),
          "min_lrs": .list(
            minLr.spread(over: optimizer, "ReduceLROnPlateau", "minLr").map(Value.double)),
          "patience": .int(patience), "cooldown": .int(cooldown), "eps": .double(eps), "last_epoch": 0,
          "_last_lr": [], "mode_worse": .double(worst), "mode": .string(mode),
          "threshold": .double(threshold),
          "threshold_mode": .string(thresholdMode), "best": .double(worst), "cooldown_counter": 0,
          "num_bad_epochs": 0,
        ])
      remember()
    }

    private func isBetter(_ x: Double) -> Bool {
      let best = number("best"), threshold = number("threshold")
      let isRelative = self["threshold_mode"].string == "rel"
      if self["mode"].string == "min" {
        return x < (isRelative ? best * (1 - threshold) : best - threshold)
      }
      return x > (isRelative ? best * (threshold + 1) : best + threshold)
    }

    /// Counts an epoch that ended with this metric, and cuts the rates if it is time.
    public func step(_ metrics: Double) {
      if Failure.pending { return }
      lastEpoch += 1
      var bad = int("num_bad_epochs") + 1, cooling = int("cooldown_counter")
      if isBetter(metrics) {
        self["best"] = .double(metrics)
        bad = 0
      }
      if cooling > 0 {
        cooling -= 1
        bad = 0
      }
      if bad > int("patience") {
        cut()
        (cooling, bad) = (int("cooldown"), 0)
      }
      self["num_bad_epochs"] = .int(bad)
      self["cooldown_counter"] = .int(cooling)
      remember()
    }
    /// Counts an epoch that ended with this metric, a tensor with one element.
    public func step(_ metrics: Tensor) { step(metrics.item() as Double) }

    public override func step(epoch: Int? = nil) {
      fail("ReduceLROnPlateau: step needs the metric: step(loss)")
    }

    private func cut() {
      var least = numbers("min_lrs")
      let count = optimizer.paramGroups.count
      if least.count != count, let all = self["default_min_lr"].number {
        least = Array(repeating: all, count: count)
        self["min_lrs"] = .list(least.map(Value.double))
      }
      guard check(least.count == count, "ReduceLROnPlateau: \(least.count) minLr for \(count) groups") else {
        return
      }
      for (group, least) in zip(optimizer.paramGroups, least) {
        let new = Swift.max(group.lr * number("factor"), least)
        if group.lr - new > number("eps") { group.lr = new }
      }
    }
  }
}

/// Whether schedules can be combined.
private func combines(
  _ name: String, _ schedulers: [optim.lrScheduler.LRScheduler], _ optimizer: optim.Optimizer
) -> Bool {
  check(!schedulers.isEmpty, "\(name): there are no schedules")
    && check(
      schedulers.allSatisfy { $0.optimizer === optimizer }, "\(name): the schedules have another optimizer")
    && check(
      !schedulers.contains { $0 is optim.lrScheduler.ReduceLROnPlateau },
      "\(name): ReduceLROnPlateau cannot be combined, since its step needs a metric")
}
