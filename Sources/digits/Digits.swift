import ArgumentParser
import Demo
import Torch
import TorchVision

/// Trains a small convolutional network to read digits, and shows how well it does.
@main
struct Digits: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digits",
    abstract: "Trains a network to read handwritten digits.",
    discussion: """
      Leaves in the output folder digits.pt (the network's weights, as PyTorch writes them), training.svg (its \
      curves) and predictions.png (what it reads in the test digits). Ctrl-C saves; --resume goes on from there.
      """)

  @Option(help: "A folder with the four files of MNIST, plain or gzip. (default: the 1,797 bundled digits)")
  var data: String?
  @Option(help: "How often the training goes over all digits.")
  var epochs = 20
  @Option(help: "How many digits a step looks at.")
  var batchSize = 64
  @Option(help: "Adam's learning rate.")
  var lr = 1e-3
  @Option(help: "What the random numbers start from.")
  var seed = 0
  @Option(help: "How many threads compute. (default: one a core)")
  var threads: Int?
  @Option(help: "The folder for the results.")
  var output = "out"
  @Flag(help: "Go on where an interrupted training stopped.")
  var resume = false

  func validate() throws {
    guard epochs > 0 else { throw ValidationError("--epochs must be at least 1, not \(epochs)") }
    guard batchSize > 0 else { throw ValidationError("--batch-size must be at least 1, not \(batchSize)") }
    guard lr > 0, lr.isFinite else { throw ValidationError("--lr must be a positive number, not \(lr)") }
    guard threads ?? 1 > 0 else { throw ValidationError("--threads must be at least 1") }
  }

  func run() throws {
    var terminal = Terminal()
    if let threads { torch.setNumThreads(threads) }
    torch.manualSeed(seed)
    let digits = try DigitData(folder: data ?? resources(of: "digits"))
    try makeFolders(output)

    let training = training(digits, batchSize: batchSize, lr: lr, seed: seed)
    let checkpoint = path("checkpoint.pt")
    if resume {
      try training.restore(checkpoint)
      terminal.line("going on after \(training.position)")
    }
    terminal.line(
      "\(digits.train.count) digits to learn from, \(digits.test.count) to test, \(digits.rows) x \(digits.columns) "
        + "pixels, \(torch.getNumThreads()) threads")

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
    try finish(training, digits, &terminal)
  }

  /// Writes the results and measures what was written.
  private func finish(
    _ training: EpochTraining<some Dataset>, _ digits: DigitData, _ terminal: inout Terminal
  ) throws {
    let weights = path("digits.pt")
    try torch.save(training.weights, weights)
    let model = network(rows: digits.rows, columns: digits.columns)
    guard let read = try torch.load(weights).stateDict else {
      throw TorchError("\(weights) holds no state dict")
    }
    try model.loadStateDict(read)

    let labels = predict(model, digits.test.images)
    let svg = torch.tensor(Array(training.chart.svg.utf8), dtype: .uint8)
    try torchvision.io.writeFile(path("training.svg"), svg)
    try torchvision.io.writePNG(digits.sheet(labels), path("predictions.png"))
    terminal.line("wrote \(weights), \(path("training.svg")) and \(path("predictions.png"))")
    terminal.line("test accuracy: \(fixed(accuracy(labels, digits.test.labels), 4))")
  }

  private func path(_ name: String) -> String { output.hasSuffix("/") ? output + name : "\(output)/\(name)" }
}
