import Torch

/// A training in epochs that Ctrl-C interrupts after any step, and that goes on later as if nothing had happened.
package final class EpochTraining<Data: Dataset> {
  /// How the curves are called, and which accuracies they show at least.
  package struct Curves {
    let title: String, tested: String, accuracies: ClosedRange<Double>

    package init(title: String, tested: String, accuracies: ClosedRange<Double>) {
      (self.title, self.tested, self.accuracies) = (title, tested, accuracies)
    }
  }

  private let model: nn.Module, optimizer: optim.Optimizer, loader: DataLoader<Data>
  private let settings: Value, unit: String, curves: Curves
  private let loss: (Data.Batch) -> (Tensor, count: Int), measure: () -> Double

  /// Epochs done, and the batches done of the one under way.
  package private(set) var epoch = 0
  private var batch = 0
  /// The generator's state when the epoch under way began: the order of its batches follows from it.
  private var order = torch.getRngState()
  private var losses: [Double] = []
  private var accuracies: [Double] = []
  private var saved = milliseconds()

  /// `loss` gives the loss of a batch and how many of `unit` it holds, `measure` the accuracy after an epoch. A
  /// checkpoint goes on only with the same `settings`, which are named as the program's options are.
  package init(
    _ model: nn.Module, _ optimizer: optim.Optimizer, _ loader: DataLoader<Data>, settings: Value,
    unit: String,
    curves: Curves, loss: @escaping (Data.Batch) -> (Tensor, count: Int), measure: @escaping () -> Double
  ) {
    (self.model, self.optimizer, self.loader) = (model, optimizer, loader)
    (self.settings, self.unit, self.curves) = (settings, unit, curves)
    (self.loss, self.measure) = (loss, measure)
  }

  /// What is learnt.
  package var weights: StateDict { model.stateDict() }

  /// Trains to the end of the epoch and measures; false when Ctrl-C came before.
  package func runEpoch(of epochs: Int, _ terminal: inout Terminal) -> Bool {
    if Interrupt.happened { return false }
    let batches = startEpoch(), start = milliseconds()
    var done = 0
    func rate() -> String { "\(done * 1000 / max(1, Int(milliseconds() - start))) \(unit)/s" }
    let title = "epoch \(padded(epoch + 1, "\(epochs)".count))/\(epochs)"

    while let samples = batches.next() {
      optimizer.zeroGrad()
      let (loss, count) = loss(samples)
      loss.backward()
      optimizer.step()
      losses.append(loss.item())
      batch += 1
      done += count
      terminal.draw(
        "\(title) \(bar(Double(batch) / Double(loader.count), width: 24)) \(batch)/\(loader.count)  "
          + "loss \(fixed(losses.last!, 4))  \(rate())")
      if Interrupt.happened && batch < loader.count { return false }
    }

    let mean = losses.suffix(loader.count).reduce(0, +) / Double(loader.count)
    accuracies.append(measure())
    terminal.line("\(title)  loss \(fixed(mean, 4))  accuracy \(fixed(accuracies.last!, 4))  \(rate())")
    (epoch, batch) = (epoch + 1, 0)
    return true
  }

  /// The batches still to come: of a new epoch all, of an interrupted one those after the last done, with the generator
  /// as it was then.
  private func startEpoch() -> AnyIterator<Data.Batch> {
    if batch == 0 { order = torch.getRngState() }
    let now = torch.getRngState()
    torch.setRngState(order)
    let batches = loader.makeIterator()
    for _ in 0..<batch { _ = batches.next() }
    if batch > 0 { torch.setRngState(now) }
    return batches
  }

  /// Where the training stands, for people.
  package var position: String {
    batch == 0 ? "epoch \(epoch)" : "batch \(batch) of \(loader.count) in epoch \(epoch + 1)"
  }

  /// The loss of each step and epoch, and the accuracy after each epoch.
  package var chart: Chart {
    let steps = Double(loader.count)
    let each = losses.enumerated().map { (x: Double($0.offset + 1) / steps, y: $0.element) }
    let means = accuracies.indices.map { e in
      let part = losses[e * loader.count..<(e + 1) * loader.count]
      return (x: Double(e + 1), y: part.reduce(0, +) / steps)
    }
    let tests = accuracies.enumerated().map { (x: Double($0.offset + 1), y: $0.element) }
    return Chart(
      title: curves.title,
      panels: [
        .init(
          title: "Loss", unit: "epoch",
          curves: [
            .init(name: "each step", color: "#2563eb", points: each, faint: true),
            .init(name: "mean of the epoch", color: "#2563eb", points: means),
          ], range: 0...0.1),
        .init(
          title: "Accuracy", unit: "epoch",
          curves: [.init(name: curves.tested, color: "#ea580c", points: tests)],
          range: curves.accuracies, legendAtBottom: true),
      ])
  }
}

// MARK: - Saving and going on

extension EpochTraining {
  /// Writes all that `restore` needs to go on as if nothing had happened.
  package func save(_ path: String) throws {
    let checkpoint: Value = [
      "settings": settings, "samples": .int(loader.dataset.count),
      "model": Value(model.stateDict()), "optimizer": optimizer.stateDict(),
      "epoch": .int(epoch), "batch": .int(batch), "order": .tensor(order),
      "random": .tensor(torch.getRngState()),
      "losses": .tensor(torch.tensor(losses, dtype: .float64)),
      "accuracies": .tensor(torch.tensor(accuracies, dtype: .float64)),
    ]
    try torch.save(checkpoint, path)
    saved = milliseconds()
  }

  /// Saves when the last time is more than ten seconds ago.
  package func saveNowAndThen(_ path: String) throws {
    if milliseconds() - saved > 10_000 { try save(path) }
  }

  /// Takes over what `save` wrote; the settings must be the same.
  package func restore(_ path: String) throws {
    let checkpoint = try torch.load(path)
    try check(settings, of: checkpoint, path)
    guard checkpoint["samples"].int == loader.dataset.count else {
      throw TorchError("\(path) was written with other data: give the same to go on")
    }
    guard let weights = checkpoint["model"].stateDict, let epoch = checkpoint["epoch"].int,
      let batch = checkpoint["batch"].int, let order = checkpoint["order"].tensor,
      let random = checkpoint["random"].tensor, let losses = checkpoint["losses"].tensor,
      let accuracies = checkpoint["accuracies"].tensor, epoch >= 0, batch >= 0, batch < loader.count,
      losses.count == epoch * loader.count + batch, accuracies.count == epoch
    else { throw TorchError("\(path) is no checkpoint of this program") }
    try model.loadStateDict(weights)
    try optimizer.loadStateDict(checkpoint["optimizer"])
    torch.setRngState(random)
    (self.epoch, self.batch, self.order) = (epoch, batch, order)
    (self.losses, self.accuracies) = (losses.toArray(Double.self), accuracies.toArray(Double.self))
  }
}

/// Throws the first option that a checkpoint was not written with as it stands in `settings`.
package func check(_ settings: Value, of checkpoint: Value, _ path: String) throws {
  for (name, value) in settings.dictionary ?? [:] where checkpoint["settings"][name] != value {
    throw TorchError(
      "\(path) was written with \(name.string ?? "") \(checkpoint["settings"][name]): give the same to go on")
  }
}
