import TorchCore

extension amp {
  /// Scales losses so that gradients do not vanish in float16, and skips the steps in which they overflow: the scale
  /// then shrinks, and grows again after a run of good steps (Micikevicius et al. 2018).
  ///
  ///     let scaler = amp.GradScaler()
  ///     scaler.scale(loss).backward()
  ///     scaler.step(optimizer)
  ///     scaler.update()
  public final class GradScaler: @unchecked Sendable {
    /// How far an optimizer has come since the last update.
    private enum Stage { case ready, unscaled, stepped }

    private var currentScale: Double
    private var growthFactor: Double, backoffFactor: Double, growthInterval: Int
    private var growthTracker = 0
    private let enabled: Bool
    private var optimizers: [ObjectIdentifier: (stage: Stage, foundInf: Bool)] = [:]

    /// The scale grows by `growthFactor` after `growthInterval` good steps, and shrinks by `backoffFactor` after one
    /// that overflowed. Not `enabled`, it does nothing.
    public init(
      initScale: Double = 65536, growthFactor: Double = 2, backoffFactor: Double = 0.5,
      growthInterval: Int = 2000,
      enabled: Bool = true
    ) {
      check(growthFactor > 1 || !enabled, "GradScaler: growthFactor \(growthFactor) must be above 1")
      check(backoffFactor < 1 || !enabled, "GradScaler: backoffFactor \(backoffFactor) must be below 1")
      (currentScale, self.growthFactor, self.backoffFactor) = (initScale, growthFactor, backoffFactor)
      (self.growthInterval, self.enabled) = (growthInterval, enabled)
    }

    /// `outputs` times the scale.
    public func scale(_ outputs: Tensor) -> Tensor { enabled ? outputs.mul(.double(currentScale)) : outputs }
    /// Each of `outputs` times the scale.
    public func scale(_ outputs: [Tensor]) -> [Tensor] { outputs.map(scale) }

    /// Divides the gradients of an optimizer's parameters by the scale, to clip them before `step`.
    public func unscale_(_ optimizer: optim.Optimizer) {
      guard enabled, !Failure.pending else { return }
      let stage = optimizers[ObjectIdentifier(optimizer)]?.stage ?? .ready
      guard check(stage != .unscaled, "GradScaler: unscale_ was called already: once before each update"),
        check(stage != .stepped, "GradScaler: unscale_ comes before step")
      else { return }
      let foundInf = noGrad { unscale(optimizer) }
      if !Failure.pending { optimizers[ObjectIdentifier(optimizer)] = (.unscaled, foundInf) }
    }

    /// Whether a gradient was infinite or nan; all are divided by the scale.
    private func unscale(_ optimizer: optim.Optimizer) -> Bool {
      var foundInf = false
      let gradients = optimizer.paramGroups.flatMap(\.params).compactMap(\.grad)
      guard
        check(
          !gradients.contains { $0.dtype == .float16 },
          "GradScaler: gradients are float16: keep the parameters in float32")
      else { return true }
      let inverse = Scalar(Double(Float(1 / currentScale)))
      for g in gradients {
        if !g.isfinite().all().item(Bool.self) { foundInf = true }
        _ = g.mul_(inverse)
      }
      return foundInf
    }

    /// Takes a step of the optimizer, unless a gradient is infinite or nan. Returns what its `step` returns.
    @discardableResult public func step(_ optimizer: optim.Optimizer) -> Tensor? {
      guard enabled else { return optimizer.step() }
      if optimizers[ObjectIdentifier(optimizer)] == nil { unscale_(optimizer) }
      guard !Failure.pending, let state = optimizers[ObjectIdentifier(optimizer)],
        check(state.stage != .stepped, "GradScaler: step was called already: call update after each step")
      else { return nil }
      optimizers[ObjectIdentifier(optimizer)]?.stage = .stepped
      return state.foundInf ? nil : optimizer.step()
    }

    /// Adapts the scale to what the steps since the last update found, or sets it.
    public func update(_ newScale: Double? = nil) {
      guard enabled, !Failure.pending else { return }
      if let newScale {
        currentScale = Double(Float(newScale))
      } else {
        guard check(!optimizers.isEmpty, "GradScaler: update comes after step") else { return }
        if optimizers.values.contains(where: \.foundInf) {
          currentScale = Double(Float(currentScale * backoffFactor))
          growthTracker = 0
        } else {
          growthTracker += 1
          if growthTracker == growthInterval {
            let grown = Float(currentScale * growthFactor)
            if grown.isFinite { currentScale = Double(grown) }
            growthTracker = 0
          }
        }
      }
      optimizers = [:]
    }

    /// The scale; 1 when not enabled.
    public func getScale() -> Double { enabled ? currentScale : 1 }
    /// The factor by which the scale grows.
    public func getGrowthFactor() -> Double { growthFactor }
    /// Sets the factor by which the scale grows.
    public func setGrowthFactor(_ newFactor: Double) { growthFactor = newFactor }
    /// The factor by which the scale shrinks.
    public func getBackoffFactor() -> Double { backoffFactor }
    /// Sets the factor by which the scale shrinks.
    public func setBackoffFactor(_ newFactor: Double) { backoffFactor = newFactor }
    /// After how many good steps the scale grows.
    public func getGrowthInterval() -> Int { growthInterval }
    /// Sets after how many good steps the scale grows.
    public func setGrowthInterval(_ newInterval: Int) { growthInterval = newInterval }
    /// Whether it does anything.
    public func isEnabled() -> Bool { enabled }

    /// The scale, its factors and the good steps so far, as PyTorch saves them; empty when not enabled.
    public func stateDict() -> Value {
      guard enabled else { return [:] }
      return [
        "scale": .double(currentScale), "growth_factor": .double(growthFactor),
        "backoff_factor": .double(backoffFactor), "growth_interval": .int(growthInterval),
        "_growth_tracker": .int(growthTracker),
      ]
    }
    /// Goes on from a state of this library or of PyTorch.
    public func loadStateDict(_ stateDict: Value) throws {
      guard enabled else { return }
      guard let scale = stateDict["scale"].double, let growth = stateDict["growth_factor"].double,
        let backoff = stateDict["backoff_factor"].double, let interval = stateDict["growth_interval"].int
      else { throw TorchError("loadStateDict of GradScaler: this is no state of one that was enabled") }
      (currentScale, growthFactor, backoffFactor, growthInterval) = (scale, growth, backoff, interval)
      growthTracker = stateDict["_growth_tracker"].int ?? 0
    }
  }
}
