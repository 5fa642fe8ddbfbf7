import TorchCore

extension optim {
  /// Schedules of the learning rate, PyTorch's `optim.lr_scheduler`.
  public enum lrScheduler {}
}

extension optim.lrScheduler {
  /// The base of all schedules: `step` counts an epoch and sets the learning rate of every group.
  ///
  /// A subclass overrides `getLr`. What it remembers lies under PyTorch's names, so that state dicts are
  /// interchangeable.
  ///
  ///     let scheduler = optim.lrScheduler.StepLR(optimizer, 30, gamma: 0.1)
  ///     for epoch in 0..<100 {
  ///       train()
  ///       scheduler.step()
  ///     }
  open class LRScheduler: @unchecked Sendable {
    /// The optimizer whose rates are set.
    public final let optimizer: optim.Optimizer
    /// What `stateDict` holds: options and counters under PyTorch's names.
    private var entries: OrderedDictionary<String, Value>
    /// Whether `init` is computing the rates to start with.
    public private(set) final var isInitial = false

    /// A schedule that starts now, or with `lastEpoch` one that goes on after that epoch: the groups must then know
    /// their `initial_lr`, as a loaded state does. `entries` are the options under PyTorch's names.
    public init(
      _ optimizer: optim.Optimizer, lastEpoch: Int = -1, entries: OrderedDictionary<String, Value> = [:]
    ) {
      self.optimizer = optimizer
      self.entries = entries
      for (i, group) in optimizer.paramGroups.enumerated() where group["initial_lr"].isNone {
        check(
          lastEpoch == -1,
          "\(typeName): group \(i) has no initial_lr: load the optimizer's state dict to resume")
        group["initial_lr"] = group["lr"]
      }
      baseLrs = optimizer.paramGroups.map { $0.number("initial_lr") }
      self.lastEpoch = lastEpoch
      start()
    }

    /// A schedule made of others, which starts them itself.
    init(of optimizer: optim.Optimizer, entries: OrderedDictionary<String, Value>) {
      (self.optimizer, self.entries) = (optimizer, entries)
    }

    /// Computes the rates of the first epoch.
    final func start() {
      stepCount = 0
      isInitial = true
      step()
      isInitial = false
    }

    final var typeName: String { String(describing: type(of: self)) }

    /// An option or counter under PyTorch's name; none if there is no such entry.
    public final subscript(name: String) -> Value {
      get { entries[name] ?? .none }
      set { entries[name] = newValue }
    }
    final func number(_ name: String) -> Double { self[name].number ?? 0 }
    final func int(_ name: String) -> Int { self[name].int ?? Int(number(name)) }
    final func numbers(_ name: String) -> [Double] { (self[name].list ?? []).map { $0.number ?? 0 } }

    /// The rates that the schedule scales, one a group.
    public final var baseLrs: [Double] {
      get { numbers("base_lrs") }
      set { self["base_lrs"] = .list(newValue.map(Value.double)) }
    }
    /// How many epochs have passed.
    public final var lastEpoch: Int {
      get { int("last_epoch") }
      set { self["last_epoch"] = .int(newValue) }
    }
    final var stepCount: Int {
      get { int("_step_count") }
      set { self["_step_count"] = .int(newValue) }
    }
    /// The rates of the groups now.
    final var rates: [Double] { optimizer.paramGroups.map(\.lr) }

    /// The rates that the last step set.
    public final func getLastLr() -> [Double] { numbers("_last_lr") }

    /// The rates at `lastEpoch`, from those of the epoch before.
    open func getLr() -> [Double] {
      fail("\(typeName): override getLr()")
      return rates
    }

    /// The rates at `lastEpoch` from `baseLrs` alone, for schedules that know a formula for them.
    open func getClosedFormLr() -> [Double]? { nil }

    /// Counts an epoch, or goes to one, and sets the rates.
    open func step(epoch: Int? = nil) {
      if Failure.pending { return }
      stepCount += 1
      update(epoch)
    }

    final func update(_ epoch: Int?) {
      lastEpoch = epoch ?? lastEpoch + 1
      set(epoch == nil ? getLr() : getClosedFormLr() ?? getLr())
    }

    final func set(_ rates: [Double]) {
      if Failure.pending { return }
      guard
        check(
          rates.count == optimizer.paramGroups.count,
          "\(typeName): \(rates.count) rates for \(optimizer.paramGroups.count) groups of parameters")
      else { return }
      for (group, rate) in zip(optimizer.paramGroups, rates) { group.lr = rate }
      remember()
    }

    final func remember() { self["_last_lr"] = .list(rates.map(Value.double)) }

    /// The schedules that this one is made of.
    var parts: [LRScheduler] { [] }

    /// Takes back the epoch that `init` counted.
    final func uncount() {
      if parts.isEmpty { lastEpoch -= 1 }
      for part in parts { part.uncount() }
    }

    /// Everything the schedule remembers, but functions and the optimizer, under PyTorch's names.
    public final func stateDict() -> Value {
      var state = Value(entries)
      if !parts.isEmpty { state["_schedulers"] = .list(parts.map { $0.stateDict() }) }
      return state
    }

    /// Goes on where the schedule of a state dict of this library or of PyTorch stood. The rates themselves lie in
    /// the optimizer's state dict.
    public final func loadStateDict(_ stateDict: Value) throws {
      let states = stateDict["_schedulers"].list ?? []
      guard let loaded = stateDict.dictionary, stateDict["_last_lr"].list != nil else {
        throw TorchError("loadStateDict of \(typeName): this is no state of a schedule")
      }
      guard states.count == parts.count else {
        throw TorchError("loadStateDict of \(typeName): \(states.count) schedules, here \(parts.count)")
      }
      for (part, state) in zip(parts, states) { try part.loadStateDict(state) }
      for (name, value) in loaded {
        if let name = name.string, name != "_schedulers" { entries[name] = value }
      }
    }
  }
}

/// A number for all groups of parameters, or a number for each.
public protocol NumberOrList: Sendable {
  /// The one number, or the numbers in the order of the groups.
  var numbers: [Double] { get }
}

extension Double: NumberOrList {
  public var numbers: [Double] { [self] }
}
extension Int: NumberOrList {
  public var numbers: [Double] { [Double(self)] }
}
extension Array: NumberOrList where Element == Double {
  public var numbers: [Double] { self }
}

extension NumberOrList {
  /// One number for each of an optimizer's groups.
  func spread(over optimizer: optim.Optimizer, _ scheduler: String, _ name: String) -> [Double] {
    let count = optimizer.paramGroups.count, numbers = self.numbers
    if self is [Double] {
      check(numbers.count == count, "\(scheduler): \(name) has \(numbers.count) values for \(count) groups")
      return numbers.count == count ? numbers : Array(repeating: 0, count: count)
    }
    return Array(repeating: numbers[0], count: count)
  }
}
