import Demo
import Foundation
import Torch

/// What a training is made of; a checkpoint goes on only with the same.
struct Settings {
  var context = 64, width = 128, heads = 4, layers = 4
  var batchSize = 16, steps = 3000, lr = 1e-3, dropout = 0.1, seed = 0

  var value: Value {
    [
      "--context": .int(context), "--width": .int(width), "--heads": .int(heads), "--layers": .int(layers),
      "--batch-size": .int(batchSize), "--steps": .int(steps), "--lr": .double(lr),
      "--dropout": .double(dropout), "--seed": .int(seed),
    ]
  }
}

/// A training under way: the model, its optimizer, and how many steps are done.
final class Training {
  let model: GPT
  private let text: Text, settings: Settings
  private let optimizer: optim.AdamW
  private(set) var step = 0
  private var losses: [Double] = []
  /// After how many steps which loss was measured on the last tenth of the text.
  private var tests: [(step: Int, loss: Double)] = []
  private var saved = milliseconds()

  /// Steps between two measurements.
  private var interval: Int { max(1, settings.steps / 20) }

  init(_ text: Text, _ settings: Settings) {
    (self.text, self.settings) = (text, settings)
    model = GPT(
      vocabulary: text.characters.count, context: settings.context, width: settings.width,
      heads: settings.heads, layers: settings.layers, dropout: settings.dropout)
    optimizer = optim.AdamW(model.parameters(), lr: settings.lr, betas: (0.9, 0.99), weightDecay: 0.1)
  }

  /// Trains to the next measurement; false when Ctrl-C came before.
  func runInterval(_ terminal: inout Terminal) -> Bool {
    let (start, begin) = (milliseconds(), step), count = settings.batchSize * settings.context
    func rate() -> String {
      "\(Int(Double((step - begin) * count) * 1000 / Double(max(1, milliseconds() - start)))) characters/s"
    }
    func place() -> String { "step \(padded(step, "\(settings.steps)".count))/\(settings.steps)" }
    repeat {
      if Interrupt.happened { return false }
      learn()
      terminal.draw(
        "\(place()) \(bar(Double(step) / Double(settings.steps), width: 24))  loss \(fixed(losses.last!, 3))  "
          + rate())
    } while step % interval != 0 && step < settings.steps
    tests.append((step, measure()))
    let recent = losses[begin...], mean = recent.reduce(0, +) / Double(recent.count)
    terminal.line("\(place())  loss \(fixed(mean, 3))  test \(fixed(tests.last!.loss, 3))  \(rate())")
    return true
  }

  /// One step on pieces from random places; the learning rate rises over a twentieth of the steps, then falls along
  /// half a cosine.
  @discardableResult func learn() -> Double {
    let part = Double(step) / Double(settings.steps), rise = 0.05
    let factor =
      part < rise
      ? (part + 1 / Double(settings.steps)) / rise : (1 + cos(.pi * (part - rise) / (1 - rise))) / 2
    for group in optimizer.paramGroups { group.lr = settings.lr * min(1, factor) }
    let starts = torch.randint(text.train.count - settings.context, [settings.batchSize]).toArray(Int.self)
    let (x, y) = text.train.pieces(starts, settings.context)
    optimizer.zeroGrad()
    let loss = F.crossEntropy(model(x).flatten(endDim: 1), y.flatten())
    loss.backward()
    nn.utils.clipGradNorm_(model.parameters(), 1)
    optimizer.step()
    losses.append(loss.item())
    step += 1
    return losses[step - 1]
  }

  /// The loss on pieces of the last tenth of the text, a hundred at most, evenly spread.
  private func measure() -> Double {
    model.eval()
    defer { model.train() }
    return noGrad {
      let room = text.test.count - settings.context, count = min(100, (room - 1) / settings.context + 1)
      let starts = (0..<count).map { $0 * (room - 1) / max(1, count - 1) }
      var sum = 0.0
      for first in stride(from: 0, to: count, by: settings.batchSize) {
        let part = Array(starts[first..<min(count, first + settings.batchSize)])
        let (x, y) = text.test.pieces(part, settings.context)
        let loss: Double = F.crossEntropy(model(x).flatten(endDim: 1), y.flatten()).item()
        sum += loss * Double(part.count)
      }
      return sum / Double(count)
    }
  }

  /// The loss of each step, a running mean of about the last tenth of the steps, fifty at most, and the loss on the text
  /// that is not learnt.
  var chart: Chart {
    var mean = losses.first ?? 0
    let smooth = losses.enumerated().map { step, loss in
      mean += (loss - mean) * max(0.02, 1 / (1 + Double(step) / 10))
      return (x: Double(step + 1), y: mean)
    }
    let each = losses.enumerated().map { (x: Double($0.offset + 1), y: $0.element) }
    return Chart(
      title: "Learning to write, \(text.characters.count) characters",
      panels: [
        .init(
          title: "Loss (nats a character)", unit: "step",
          curves: [
            .init(name: "each step", color: "#2563eb", points: each, faint: true),
            .init(name: "running mean", color: "#2563eb", points: smooth),
            .init(
              name: "last tenth of the text", color: "#ea580c",
              points: tests.map { (x: Double($0.step), y: $0.loss) }),
          ])
      ])
  }
}

// MARK: - Saving and going on

extension Training {
  /// Writes all that `restore` needs to go on as if nothing had happened.
  func save(_ path: String) throws {
    let checkpoint: Value = [
      "settings": settings.value, "characters": .string(String(text.characters)),
      "length": .int(text.train.count), "model": Value(model.stateDict()), "optimizer": optimizer.stateDict(),
      "step": .int(step), "random": .tensor(torch.getRngState()),
      "losses": .tensor(torch.tensor(losses, dtype: .float64)),
      "tests": .tensor(torch.tensor(tests.flatMap { [Double($0.step), $0.loss] }, dtype: .float64)),
    ]
    try torch.save(checkpoint, path)
    saved = milliseconds()
  }

  /// Saves when the last time is more than ten seconds ago.
  func saveNowAndThen(_ path: String) throws {
    if milliseconds() - saved > 10_000 { try save(path) }
  }

  /// Takes over what `save` wrote; the settings and the text must be the same.
  func restore(_ path: String) throws {
    let checkpoint = try torch.load(path)
    try check(settings.value, of: checkpoint, path)
    guard checkpoint["characters"].string == String(text.characters),
      checkpoint["length"].int == text.train.count
    else { throw TorchError("\(path) was written with another text: give the same --text to go on") }
    guard let weights = checkpoint["model"].stateDict, let step = checkpoint["step"].int,
      let random = checkpoint["random"].tensor, let losses = checkpoint["losses"].tensor,
      let tests = checkpoint["tests"].tensor, step >= 0, losses.count == step, tests.count % 2 == 0
    else { throw TorchError("\(path) is no checkpoint of this program") }
    try model.loadStateDict(weights)
    try optimizer.loadStateDict(checkpoint["optimizer"])
    torch.setRngState(random)
    (self.step, self.losses) = (step, losses.toArray(Double.self))
    let pairs = tests.toArray(Double.self)
    self.tests = stride(from: 0, to: pairs.count, by: 2).map { (Int(pairs[$0]), pairs[$0 + 1]) }
  }
}
