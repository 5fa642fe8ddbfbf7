import Demo
import Torch

/// A training under way: the network, its optimizer, and where in which epoch it stands.
final class Training {
  let model: Tagger
  let train: [Language.Sentence], test: [Language.Sentence]
  private let optimizer: optim.Adam
  private let loader: DataLoader<TensorDataset<Tensor>>
  private let settings: Value

  /// Epochs done, and the batches done of the one under way.
  private(set) var epoch = 0
  private var batch = 0
  /// The generator's state when the epoch under way began: the order of its batches follows from it.
  private var order = torch.getRngState()
  private var losses: [Double] = []
  private var accuracies: [Double] = []
  private var saved = milliseconds()

  /// A tenth of the sentences is held out.
  init(sentences: Int, hidden: Int, oneWay: Bool, batchSize: Int, lr: Double, seed: Int) {
    let all = Language.sentences(sentences, seed: seed), held = max(1, sentences / 10)
    (train, test) = (Array(all.dropLast(held)), Array(all.suffix(held)))
    model = Tagger(hidden: hidden, oneWay: oneWay)
    optimizer = optim.Adam(model.parameters(), lr: lr)
    loader = DataLoader(TensorDataset(torch.arange(train.count)), batchSize: batchSize, shuffle: true)
    settings = [
      "--sentences": .int(sentences), "--hidden": .int(hidden), "--one-way": .bool(oneWay),
      "--batch-size": .int(batchSize), "--lr": .double(lr), "--seed": .int(seed),
    ]
  }

  /// Trains to the end of the epoch and measures; false when Ctrl-C came before.
  func runEpoch(of epochs: Int, _ terminal: inout Terminal) -> Bool {
    if Interrupt.happened { return false }
    let batches = startEpoch(), start = milliseconds()
    var words = 0
    func rate() -> String { "\(words * 1000 / max(1, Int(milliseconds() - start))) words/s" }
    let title = "epoch \(epoch + 1)/\(epochs)"

    while let places = batches.next() {
      let sentences = places.toArray(Int.self).map { train[$0] }
      let (input, target) = (packed(sentences.map(\.words)), packed(sentences.map(\.tags)))
      optimizer.zeroGrad()
      let loss = F.crossEntropy(model(input), target.data)
      loss.backward()
      optimizer.step()
      losses.append(loss.item())
      batch += 1
      words += input.data.count
      terminal.draw(
        "\(title) \(bar(Double(batch) / Double(loader.count), width: 24)) \(batch)/\(loader.count)  "
          + "loss \(fixed(losses.last!, 4))  \(rate())")
      if Interrupt.happened && batch < loader.count { return false }
    }

    let mean = losses.suffix(loader.count).reduce(0, +) / Double(loader.count)
    accuracies.append(accuracy(model.tags(test.map(\.words)), test))
    terminal.line("\(title)  loss \(fixed(mean, 4))  accuracy \(fixed(accuracies.last!, 4))  \(rate())")
    (epoch, batch) = (epoch + 1, 0)
    return true
  }

  /// The batches still to come: of a new epoch all, of an interrupted one those after the last done, with the generator
  /// as it was then.
  private func startEpoch() -> AnyIterator<Tensor> {
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
      title: "Learning to tag the words of \(train.count) sentences",
      panels: [
        .init(
          title: "Loss", unit: "epoch",
          curves: [
            .init(name: "each step", color: "#2563eb", points: each, faint: true),
            .init(name: "mean of the epoch", color: "#2563eb", points: means),
          ], range: 0...0.1),
        .init(
          title: "Accuracy", unit: "epoch",
          curves: [.init(name: "\(test.count) held-out sentences", color: "#ea580c", points: tests)],
          range: 0.9...1, legendAtBottom: true),
      ])
  }
}

// MARK: - Saving and going on

extension Training {
  /// Writes all that `restore` needs to go on as if nothing had happened.
  func save(_ path: String) throws {
    let checkpoint: Value = [
      "settings": settings, "model": Value(model.stateDict()), "optimizer": optimizer.stateDict(),
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
