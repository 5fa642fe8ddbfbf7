import ArgumentParser
import Demo
import Foundation
import Torch

/// Trains a small transformer to write like a text, and shows what it writes.
@main
struct Write: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gpt",
    abstract: "Trains a small transformer to write like a text, character by character.",
    discussion: """
      Leaves in the output folder gpt.pt (the model's weights, as PyTorch writes them), training.svg (its curves) and \
      sample.txt (what it writes). Ctrl-C saves; --resume goes on from there.
      """)

  @Option(help: "The text to learn from. (default: Alice's Adventures in Wonderland)")
  var text: String?
  @Option(help: "How many steps the training takes.")
  var steps = Settings().steps
  @Option(help: "How many pieces of the text a step looks at.")
  var batchSize = Settings().batchSize
  @Option(help: "How many characters the model sees at once.")
  var context = Settings().context
  @Option(help: "How many numbers stand for a character inside the model.")
  var width = Settings().width
  @Option(help: "How many heads attend; they divide the width.")
  var heads = Settings().heads
  @Option(help: "How many layers there are.")
  var layers = Settings().layers
  @Option(help: "What part of the numbers is dropped in training.")
  var dropout = Settings().dropout
  @Option(help: "AdamW's highest learning rate.")
  var lr = Settings().lr
  @Option(help: "What the random numbers start from.")
  var seed = 0
  @Option(help: "How many threads compute. (default: one a core)")
  var threads: Int?
  @Option(help: "What the sample begins with.")
  var prompt = "Alice "
  @Option(help: "How many characters the model writes at the end.")
  var length = 600
  @Option(help: "How daring it writes: below 1 it keeps to what is likely.")
  var temperature = 0.8
  @Option(help: "The folder for the results.")
  var output = "out/gpt"
  @Flag(help: "Go on where an interrupted training stopped.")
  var resume = false

  func validate() throws {
    for (name, n) in [
      ("steps", steps), ("batch-size", batchSize), ("context", context), ("width", width), ("heads", heads),
      ("layers", layers), ("threads", threads ?? 1),
    ] where n < 1 { throw ValidationError("--\(name) must be at least 1, not \(n)") }
    guard width % heads == 0 else {
      throw ValidationError("--width \(width) does not split into \(heads) --heads")
    }
    guard lr > 0, lr.isFinite else { throw ValidationError("--lr must be a positive number, not \(lr)") }
    guard dropout >= 0, dropout < 1 else { throw ValidationError("--dropout must lie in 0 ..< 1") }
    guard temperature > 0, temperature.isFinite else {
      throw ValidationError("--temperature must be a positive number, not \(temperature)")
    }
    guard length >= 0 else { throw ValidationError("--length must not be negative") }
  }

  func run() throws {
    var terminal = Terminal()
    if let threads { torch.setNumThreads(threads) }
    torch.manualSeed(seed)
    let text = try Text(file: text ?? Bundle.module.bundlePath + "/Resources/alice.txt", context: context)
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    let training = Training(
      text,
      Settings(
        context: context, width: width, heads: heads, layers: layers, batchSize: batchSize, steps: steps,
        lr: lr, dropout: dropout, seed: seed))
    let checkpoint = path("checkpoint.pt")
    if resume {
      try training.restore(checkpoint)
      terminal.line("going on after step \(training.step)")
    }
    let size = training.model.parameters().reduce(0) { $0 + $1.count }
    terminal.line(
      "\(text.train.count) characters to learn from, \(text.test.count) to test, \(text.characters.count) "
        + "different; \(size) weights, \(torch.getNumThreads()) threads")

    Interrupt.watch()
    while training.step < steps {
      guard training.runInterval(&terminal) else {
        try training.save(checkpoint)
        terminal.line("stopped after step \(training.step); saved \(checkpoint)")
        terminal.line("go on with: \(commandToResume)")
        throw ExitCode(130)
      }
      try training.saveNowAndThen(checkpoint)
    }
    try training.save(checkpoint)

    try torch.save(training.model.stateDict(), path("gpt.pt"))
    try write(training.chart.svg, "training.svg")
    let sample = training.model.sample(text, after: prompt, count: length, temperature: temperature)
    try write(sample + "\n", "sample.txt")
    terminal.line("wrote \(path("gpt.pt")), \(path("training.svg")) and \(path("sample.txt"))")
    terminal.line("\n" + sample)
  }

  private func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)), options: .atomic)
  }
  private func path(_ name: String) -> String { output.hasSuffix("/") ? output + name : "\(output)/\(name)" }
}
