import ArgumentParser
import Demo
import Foundation
import Torch

/// Trains a recurrent network to tag the words of sentences, and shows how well it does.
@main
struct TagWords: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tagger",
    abstract: "Trains a network to tell the parts of speech of words by their context.",
    discussion: """
      Leaves in the output folder tagger.pt (the network's weights, as PyTorch writes them) and training.svg (its \
      curves). Ctrl-C saves; --resume goes on from there.
      """)

  @Option(help: "How many sentences are written; a tenth of them is held out.")
  var sentences = 4000
  @Option(help: "How often the training goes over all sentences.")
  var epochs = 10
  @Option(help: "How many sentences a step looks at.")
  var batchSize = 32
  @Option(help: "How many hidden units each direction of each layer has.")
  var hidden = 64
  @Option(help: "Adam's learning rate.")
  var lr = 3e-3
  @Option(help: "What the sentences and the random numbers start from.")
  var seed = 0
  @Option(help: "How many threads compute. (default: one a core)")
  var threads: Int?
  @Option(help: "The folder for the results.")
  var output = "out/tagger"
  @Option(help: "A sentence to tag at the end, such as \"the old man the ship .\"; may be repeated.")
  var tag: [String] = []
  @Flag(help: "Let each word know only what stands before it.")
  var oneWay = false
  @Flag(help: "Go on where an interrupted training stopped.")
  var resume = false

  func validate() throws {
    guard sentences >= 2 else { throw ValidationError("--sentences must be at least 2, not \(sentences)") }
    guard epochs > 0 else { throw ValidationError("--epochs must be at least 1, not \(epochs)") }
    guard batchSize > 0 else { throw ValidationError("--batch-size must be at least 1, not \(batchSize)") }
    guard hidden > 0 else { throw ValidationError("--hidden must be at least 1, not \(hidden)") }
    guard lr > 0, lr.isFinite else { throw ValidationError("--lr must be a positive number, not \(lr)") }
    guard threads ?? 1 > 0 else { throw ValidationError("--threads must be at least 1") }
    for text in tag {
      if case .failure(let error) = Language.read(text) {
        throw ValidationError(
          "--tag: '\(error.word)' is no word of the language: \(Language.words.joined(separator: " "))")
      }
      guard !text.split(separator: " ").isEmpty else { throw ValidationError("--tag: a sentence has words") }
    }
  }

  func run() throws {
    var terminal = Terminal()
    if let threads { torch.setNumThreads(threads) }
    torch.manualSeed(seed)
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)

    let all = Language.sentences(sentences, seed: seed), held = max(1, sentences / 10)
    let (train, test) = (Array(all.dropLast(held)), Array(all.suffix(held)))
    let training = training(
      Tagger(hidden: hidden, oneWay: oneWay), train, test, batchSize: batchSize, lr: lr,
      settings: [
        "--sentences": .int(sentences), "--hidden": .int(hidden), "--one-way": .bool(oneWay),
        "--batch-size": .int(batchSize), "--lr": .double(lr), "--seed": .int(seed),
      ])
    let checkpoint = path("checkpoint.pt")
    if resume {
      try training.restore(checkpoint)
      terminal.line("going on after \(training.position)")
    }
    terminal.line(
      "\(train.count) sentences to learn from, \(test.count) held out, "
        + "\(torch.getNumThreads()) threads")
    terminal.line("such as: \(train[0].text)")

    Interrupt.watch()
    while training.epoch < epochs {
      guard training.runEpoch(of: epochs, &terminal) else {
        try training.save(checkpoint)
        terminal.line("stopped after \(training.position); saved \(checkpoint)")
        terminal.line("go on with: \(commandToResume)")
        throw ExitCode(130)
      }
      try training.saveNowAndThen(checkpoint)
    }
    try training.save(checkpoint)
    try finish(training, train, test, &terminal)
  }

  /// Writes the results and measures what was written.
  private func finish(
    _ training: EpochTraining<some Dataset>, _ train: [Language.Sentence], _ test: [Language.Sentence],
    _ terminal: inout Terminal
  ) throws {
    let weights = path("tagger.pt")
    try torch.save(training.weights, weights)
    let model = Tagger(hidden: hidden, oneWay: oneWay)
    guard let read = try torch.load(weights).stateDict else {
      throw TorchError("\(weights) holds no state dict")
    }
    try model.loadStateDict(read)

    try Data(training.chart.svg.utf8).write(to: URL(fileURLWithPath: path("training.svg")), options: .atomic)
    terminal.line("wrote \(weights) and \(path("training.svg"))")
    let shown = ["the old man the ship .", "the old man near the ship cook .", "she man the old ship ."]
    for text in tag.isEmpty ? shown : tag {
      guard case .success(let words) = Language.read(text) else { continue }
      let tagged = zip(words, model.tags([words])[0]).map { word, tag in
        "\(Language.words[word])/\(Language.Tag.allCases[tag])"
      }
      terminal.line(tagged.joined(separator: " "))
    }
    let without = accuracyWithoutContext(train, test)
    let with = accuracy(model.tags(test.map(\.words)), test)
    terminal.line("accuracy by the most frequent tag of each word: \(fixed(without, 4))")
    terminal.line("held-out accuracy: \(fixed(with, 4))")
  }

  private func path(_ name: String) -> String { output.hasSuffix("/") ? output + name : "\(output)/\(name)" }
}
