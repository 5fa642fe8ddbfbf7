import ArgumentParser
import Demo
import Torch
import TorchVision

/// Teaches a network patterns, and then, with what it has learnt, shapes from few pictures.
@main
struct Transfer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transfer",
    abstract: "Transfer learning on folders of images.",
    discussion: """
      Draws pictures of patterns and of shapes as JPEG and PNG files, trains a ResNet on the patterns, puts a new last \
      layer on it, which alone learns the shapes first, and then tunes the whole. Leaves in the output folder \
      transfer.pt (weights, as PyTorch writes them), training.svg (curves) and confusion.png (a row for each shape, a \
      column for what it takes it for).
      """)

  @Option(help: "A folder with train/CLASS/… and val/CLASS/… to learn instead of the shapes.")
  var images: String?
  @Option(help: "Epochs on the patterns.")
  var patternEpochs = 4
  @Option(help: "Epochs of the new last layer alone.")
  var headEpochs = 4
  @Option(help: "Epochs of the whole network on the shapes.")
  var tuneEpochs = 4
  @Option(help: "How many shapes of each class are drawn to learn from, and four times as many patterns.")
  var perClass = 40
  @Option(help: "Pixels a side of what is drawn.")
  var size = 64
  @Option(help: "How many images a step looks at.")
  var batchSize = 32
  @Option(help: "What the random numbers start from.")
  var seed = 0
  @Option(help: "How many threads compute. (default: one a core)")
  var threads: Int?
  @Option(help: "The folder for the results.")
  var output = "out/transfer"

  func validate() throws {
    for (name, value) in [
      ("--per-class", perClass), ("--batch-size", batchSize), ("--threads", threads ?? 1),
    ] where value < 1 {
      throw ValidationError("\(name) must be at least 1, not \(value)")
    }
    for (name, value) in [
      ("--pattern-epochs", patternEpochs), ("--head-epochs", headEpochs), ("--tune-epochs", tuneEpochs),
    ] where value < 0 {
      throw ValidationError("\(name) must not be negative")
    }
    guard (32...512).contains(size) else {
      throw ValidationError("--size must be between 32 and 512, not \(size)")
    }
  }

  func run() throws {
    var terminal = Terminal()
    if let threads { torch.setNumThreads(threads) }
    try makeFolders(output)
    Interrupt.watch()

    let patterns = "\(output)/patterns", shapes = "\(output)/shapes"
    try drawFolders(
      PictureKind.patterns, patterns, train: 4 * perClass, val: perClass, size: size, seed: 2 * seed)
    if images == nil {
      try drawFolders(
        PictureKind.shapes, shapes, train: perClass, val: perClass, size: size, seed: 2 * seed + 1)
    }
    let first = try Task(patterns, size: size, batchSize: batchSize)
    let second = try Task(images ?? shapes, size: size, batchSize: batchSize)
    terminal.line(
      "\(first.train.dataset.count) patterns of \(first.classes.count) classes, then \(second.train.dataset.count) "
        + "images of \(second.classes.count): \(second.classes.joined(separator: ", "))")

    torch.manualSeed(seed)
    let model = torchvision.models.resnet18(numClasses: first.classes.count)
    var history = learn(model, first, "patterns", epochs: patternEpochs, lr: 1e-3, &terminal)

    // All stays as it is but a new last layer.
    model.requiresGrad_(false)
    model.fc = nn.Linear(model.numFeatures, second.classes.count)
    history += learn(model, second, "last layer", epochs: headEpochs, lr: 1e-2, frozen: true, &terminal)

    model.requiresGrad_(true)
    history += learn(model, second, "whole network", epochs: tuneEpochs, lr: 3e-4, &terminal)
    try finish(model, second, history, &terminal)
    if Interrupt.happened { throw ExitCode(130) }
  }

  /// Writes the results.
  private func finish(
    _ model: nn.Layer, _ task: Task, _ history: [Progress], _ terminal: inout Terminal
  ) throws {
    let weights = "\(output)/transfer.pt", curves = "\(output)/training.svg",
      matrix = "\(output)/confusion.png"
    try torch.save(model.stateDict(), weights)
    try torchvision.io.writeFile(curves, torch.tensor(Array(chart(history).svg.utf8), dtype: .uint8))
    let set = task.val.dataset
    let samples = try task.classes.indices.compactMap { c in
      try set.samples.first { $0.target == c }.map { try Image($0.path, mode: .rgb) }
    }
    let confusion = confusion(model, task), canvas = picture(confusion, samples)
    try Image(.rgb, width: canvas.width, height: canvas.height, pixels: canvas.pixels).save(matrix)
    terminal.line("wrote \(weights), \(curves) and \(matrix)")
    terminal.line("confusion.png: a row for each true class, a column for what it is taken for")
    terminal.line("accuracy: \(fixed(accuracy(confusion), 4))")
  }
}
