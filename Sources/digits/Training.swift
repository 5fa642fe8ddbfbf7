import Demo
import Torch

/// A training under way: the network, its optimizer, and where in which epoch it stands.
final class Training {
  let model: nn.Sequential
  private let optimizer: optim.Adam
  private let loader: DataLoader<TensorDataset<(Tensor, Tensor)>>
  private let digits: DigitData
  private let settings: Value

  /// Epochs done, and the batches done of the one under way.
  private(set) var epoch = 0
  private var batch = 0
  /// The generator's state when the epoch under way began: the order of its batches follows from it.
  private var order = torch.getRngState()
  private var losses: [Double] = []
  private var accuracies: [Double] = []
  private var saved = milliseconds()

  init(_ digits: DigitData, batchSize: Int, lr: Double, seed: Int) {
    self.digits = digits
    model = network(rows: digits.rows, columns: digits.columns)
    optimizer = optim.Adam(model.parameters(), lr: lr)
    let labels = torch.tensor(digits.train.labels)
    loader = DataLoader(TensorDataset(digits.train.images, labels), batchSize: batchSize, shuffle: true)
    settings = ["--batch-size": .int(batchSize), "--lr": .double(lr), "--seed": .int(seed)]
  }

  /// Trains to the end of the epoch and measures; false when Ctrl-C came before.
  func runEpoch(of epochs: Int, _ terminal: inout Terminal) -> Bool {
    if Interrupt.happened { return false }
    let batches = startEpoch()
    let (start, begin) = (milliseconds(), batch)
    let size = digits.train.count
    func rate() -> String {
      let images = Double(min(size, batch * loader.batchSize) - begin * loader.batchSize)
      return "\(Int(images * 1000 / Double(max(1, milliseconds() - start)))) images/s"
    }
    let title = "epoch \(padded(epoch + 1, "\(epochs)".count))/\(epochs)"

    while let (images, labels) = batches.next() {
      optimizer.zeroGrad()
      let loss = F.crossEntropy(model(images), labels)
      loss.backward()
      optimizer.step()
      losses.append(loss.item())
      batch += 1
      terminal.draw(
        "\(title) \(bar(Double(batch) / Double(loader.count), width: 24)) \(batch)/\(loader.count)  "
          + "loss \(fixed(losses.last!, 4))  \(rate())")
      if Interrupt.happened && batch < loader.count { return false }
    }

    let mean = losses.suffix(loader.count).reduce(0, +) / Double(loader.count)
    accuracies.append(accuracy(predict(model, digits.test.images), digits.test.labels))
    terminal.line("\(title)  loss \(fixed(mean, 4))  accuracy \(fixed(accuracies.last!, 4))  \(rate())")
    (epoch, batch) = (epoch + 1, 0)
    return true
  }

  /// The batches still to come: of a new epoch all, of an interrupted one those after the last done, with the generator
  /// as it was then.
  private func startEpoch() -> AnyIterator<(Tensor, Tensor)> {
    if batch == 0 { order = torch.getRngState() }
    let now = torch.getRngState()
    torch.setRngState(order)
    let batches = loader.makeIterator()
    for _ in 0..<batch { _ = batches.next() }
    if batch > 0 { torch.setRngState(now) }
    return batches
  }

  /// Where the training stands, for people.
  var position: String {
    batch == 0 ? "epoch \(epoch)" : "batch \(batch) of \(loader.count) in epoch \(epoch + 1)"
  }

  /// The loss of each step and epoch, and the accuracy after each epoch.
  var chart: Chart {
    let steps = Double(loader.count)
    let each = losses.enumerated().map { (x: Double($0.offset + 1) / steps, y: $0.element) }
    let means = accuracies.indices.map { e in
      let part = losses[e * loader.count..<(e + 1) * loader.count]
      return (x: Double(e + 1), y: part.reduce(0, +) / steps)
    }
    let tests = accuracies.enumerated().map { (x: Double($0.offset + 1), y: $0.element) }
    return Chart(
      title: "Learning to read \(digits.train.count) digits",
      panels: [
        .init(
          title: "Loss", unit: "epoch",
          curves: [
            .init(name: "each step", color: "#2563eb", points: each, faint: true),
            .init(name: "mean of the epoch", color: "#2563eb", points: means),
          ], range: 0...0.1),
        .init(
          title: "Accuracy", unit: "epoch",
          curves: [.init(name: "\(digits.test.count) test digits", color: "#ea580c", points: tests)],
          range: 0.98...1, legendAtBottom: true),
      ])
  }
}

// MARK: - Saving and going on

extension Training {
  /// Writes all that `restore` needs to go on as if nothing had happened.
  func save(_ path: String) throws {
    let checkpoint: Value = [
      "settings": settings, "images": .int(digits.train.count),
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
  func saveNowAndThen(_ path: String) throws {
    if milliseconds() - saved > 10_000 { try save(path) }
  }

  /// Takes over what `save` wrote; the settings must be the same.
  func restore(_ path: String) throws {
    let checkpoint = try torch.load(path)
    func damaged() -> TorchError { TorchError("\(path) is no checkpoint of this program") }
    for (name, value) in settings.dictionary ?? [:] where checkpoint["settings"][name] != value {
      throw TorchError(
        "\(path) was written with \(name.string ?? "") \(checkpoint["settings"][name]): give the same to go on"
      )
    }
    guard checkpoint["images"].int == digits.train.count else {
      throw TorchError("\(path) was written with other data: give the same --data to go on")
    }
    guard let weights = checkpoint["model"].stateDict, let epoch = checkpoint["epoch"].int,
      let batch = checkpoint["batch"].int, let order = checkpoint["order"].tensor,
      let random = checkpoint["random"].tensor, let losses = checkpoint["losses"].tensor,
      let accuracies = checkpoint["accuracies"].tensor, epoch >= 0, batch >= 0, batch < loader.count,
      losses.count == epoch * loader.count + batch, accuracies.count == epoch
    else { throw damaged() }
    try model.loadStateDict(weights)
    try optimizer.loadStateDict(checkpoint["optimizer"])
    torch.setRngState(random)
    (self.epoch, self.batch, self.order) = (epoch, batch, order)
    (self.losses, self.accuracies) = (losses.toArray(Double.self), accuracies.toArray(Double.self))
  }
}

private func padded(_ n: Int, _ width: Int) -> String {
  let text = "\(n)"
  return String(repeating: " ", count: max(0, width - text.count)) + text
}
