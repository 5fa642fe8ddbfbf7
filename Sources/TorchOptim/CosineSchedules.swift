import Glibc
import TorchCore

extension optim.lrScheduler {
  /// Half a cosine from lr₀ down to η = `etaMin` in T = `tMax` epochs, and back up:
  /// lr = η + (lr₀ - η) · (1 + cos(π · epoch / T)) / 2 (Loshchilov and Hutter 2017).
  ///
  ///     optim.lrScheduler.CosineAnnealingLR(optimizer, 100)
  open class CosineAnnealingLR: LRScheduler, @unchecked Sendable {
    public init(_ optimizer: optim.Optimizer, _ tMax: Int, etaMin: Double = 0, lastEpoch: Int = -1) {
      checkOption(tMax > 0, "CosineAnnealingLR", "tMax", tMax, "above 0")
      super.init(
        optimizer, lastEpoch: lastEpoch,
        entries: ["T_max": .int(Swift.max(1, tMax)), "eta_min": .double(etaMin)])
    }

    // From the last rate, so that other schedules may change it too; at the foot of the cosine the factor would be
    // 0 / 0, and a resumed schedule starts from the formula.
    open override func getLr() -> [Double] {
      let t = Double(lastEpoch), top = number("T_max"), least = number("eta_min")
      if isInitial { return rates }
      if stepCount == 1 && lastEpoch > 0 {
        return baseLrs.map { least + ($0 - least) * (1 + cos(t * .pi / top)) / 2 }
      }
      if (lastEpoch - 1 - int("T_max")) % (2 * int("T_max")) == 0 {
        return zip(rates, baseLrs).map { $0 + ($1 - least) * (1 - cos(.pi / top)) / 2 }
      }
      let factor = (1 + cos(.pi * t / top)) / (1 + cos(.pi * (t - 1) / top))
      return rates.map { factor * ($0 - least) + least }
    }
    open override func getClosedFormLr() -> [Double]? {
      let least = number("eta_min"), share = 1 + cos(.pi * Double(lastEpoch) / number("T_max"))
      return baseLrs.map { least + ($0 - least) * share / 2 }
    }
  }

  /// Half cosines from lr₀ down to `etaMin`, each starting anew at lr₀: the first takes `t0` epochs, each other
  /// `tMult` times as many as the one before (Loshchilov and Hutter 2017).
  open class CosineAnnealingWarmRestarts: LRScheduler, @unchecked Sendable {
    public init(
      _ optimizer: optim.Optimizer, _ t0: Int, tMult: Int = 1, etaMin: Double = 0, lastEpoch: Int = -1
    ) {
      checkOption(t0 > 0, "CosineAnnealingWarmRestarts", "t0", t0, "above 0")
      checkOption(tMult > 0, "CosineAnnealingWarmRestarts", "tMult", tMult, "above 0")
      let t0 = Swift.max(1, t0)
      super.init(
        optimizer, lastEpoch: lastEpoch,
        entries: [
          "T_0": .int(t0), "T_i": .int(t0), "T_mult": .int(Swift.max(1, tMult)), "eta_min": .double(etaMin),
          "T_cur": .int(lastEpoch),
        ])
    }

    open override func getLr() -> [Double] {
      let least = number("eta_min"), share = 1 + cos(.pi * number("T_cur") / number("T_i"))
      return baseLrs.map { least + ($0 - least) * share / 2 }
    }

    open override func step(epoch: Int? = nil) {
      if Failure.pending { return }
      if let epoch { return step(epoch: Double(epoch)) }
      if lastEpoch < 0 { return step(epoch: 0.0) }
      lastEpoch += 1
      let now = number("T_cur") + 1, period = number("T_i")
      if now >= period {
        self["T_cur"] = .double(now.truncatingRemainder(dividingBy: period))
        self["T_i"] = .int(int("T_i") * int("T_mult"))
      } else {
        self["T_cur"] = .double(now)
      }
      set(getLr())
    }

    /// Goes to a point of time, such as 3.5 in the middle of an epoch.
    public final func step(epoch: Double) {
      guard check(epoch >= 0, "CosineAnnealingWarmRestarts: epoch \(epoch) must be at least 0") else {
        return
      }
      let first = number("T_0"), factor = number("T_mult")
      if epoch < first {
        self["T_i"] = self["T_0"]
        self["T_cur"] = .double(epoch)
      } else if factor == 1 {
        self["T_cur"] = .double(epoch.truncatingRemainder(dividingBy: first))
      } else {
        let n = (log(epoch / first * (factor - 1) + 1) / log(factor)).rounded(.down)
        self["T_cur"] = .double(epoch - first * (pow(factor, n) - 1) / (factor - 1))
        self["T_i"] = .int(Int(first * pow(factor, n)))
      }
      lastEpoch = Int(epoch.rounded(.down))
      set(getLr())
    }
  }
}
