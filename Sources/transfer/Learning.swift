import Demo
import Torch
import TorchVision

private typealias T = torchvision.transforms

/// The pictures of a folder with `train` and `val`, as a network takes them.
struct Task {
  let classes: [String]
  let train: DataLoader<torchvision.datasets.ImageFolder>
  let val: DataLoader<torchvision.datasets.ImageFolder>

  init(_ root: String, size: Int, batchSize: Int) throws {
    let asTensor: [any T.Transform] = [T.ToTensor(), T.Normalize([0.5, 0.5, 0.5], [0.25, 0.25, 0.25])]
    let train = try torchvision.datasets.ImageFolder(
      root + "/train", transform: T.Compose([T.RandomHorizontalFlip()] + asTensor))
    let val = try torchvision.datasets.ImageFolder(root + "/val", transform: T.Compose(asTensor))
    guard train.classes == val.classes else {
      throw TorchError("\(root): train has the classes \(train.classes), val has \(val.classes)")
    }
    classes = train.classes
    self.train = DataLoader(train, batchSize: batchSize, shuffle: true, numWorkers: 2)
    self.val = DataLoader(val, batchSize: batchSize, numWorkers: 2)
  }
}

/// What an epoch came to.
struct Progress {
  var phase: String
  var loss: Double
  var accuracy: Double
}

/// Trains the parameters that require gradients, and tells after each epoch how well it goes; stops at Ctrl-C.
func learn(
  _ model: nn.Layer, _ task: Task, _ phase: String, epochs: Int, lr: Double, frozen: Bool = false,
  _ terminal: inout Terminal
) -> [Progress] {
  let optimizer = optim.Adam(model.parameters().filter(\.requiresGrad), lr: lr)
  var history: [Progress] = []
  for epoch in 1...max(1, epochs) where epoch <= epochs && !Interrupt.happened {
    // A frozen network keeps its running statistics, too.
    model.train(!frozen)
    var losses: [Double] = [], done = 0
    let start = milliseconds()
    for (images, labels) in task.train {
      optimizer.zeroGrad()
      let loss = F.crossEntropy(model(images), labels)
      loss.backward()
      optimizer.step()
      losses.append(loss.item())
      done += labels.count
      terminal.draw(
        "\(phase) \(epoch)/\(epochs) \(bar(Double(losses.count) / Double(task.train.count), width: 24))")
      if Interrupt.happened { break }
    }
    let confusion = confusion(model, task)
    let rate = done * 1000 / max(1, Int(milliseconds() - start))
    history.append(
      Progress(
        phase: phase, loss: losses.reduce(0, +) / Double(max(1, losses.count)), accuracy: accuracy(confusion))
    )
    terminal.line(
      "\(phase) \(epoch)/\(epochs)  loss \(fixed(history.last!.loss, 4))  "
        + "accuracy \(fixed(history.last!.accuracy, 4))  \(rate) images/s")
  }
  return history
}

/// How many pictures of each class, a row, were taken for each class, a column.
func confusion(_ model: nn.Layer, _ task: Task) -> [[Int]] {
  var counts = task.classes.map { _ in task.classes.map { _ in 0 } }
  model.eval()
  noGrad {
    for (images, labels) in task.val {
      let guesses = model(images).argmax(dim: 1).toArray(Int.self)
      for (truth, guess) in zip(labels.toArray(Int.self), guesses) { counts[truth][guess] += 1 }
    }
  }
  return counts
}

/// The part on the diagonal.
func accuracy(_ confusion: [[Int]]) -> Double {
  let right = confusion.indices.reduce(0) { $0 + confusion[$1][$1] }
  return Double(right) / Double(max(1, confusion.joined().reduce(0, +)))
}

/// Loss and accuracy over all epochs, a curve for each phase.
func chart(_ history: [Progress]) -> Chart {
  let colors = ["#2563eb", "#ea580c", "#16a34a"]
  var phases: [String] = []
  for epoch in history where !phases.contains(epoch.phase) { phases.append(epoch.phase) }
  func curves(_ value: (Progress) -> Double) -> [Chart.Curve] {
    phases.enumerated().map { i, phase in
      let points = history.enumerated().filter { $0.element.phase == phase }
      return .init(
        name: phase, color: colors[i % colors.count],
        points: points.map { (x: Double($0.offset + 1), y: value($0.element)) })
    }
  }
  return Chart(
    title: "Learning shapes after patterns",
    panels: [
      .init(title: "Loss", unit: "epoch", curves: curves(\.loss), range: 0...0.1),
      .init(title: "Accuracy", unit: "epoch", curves: curves(\.accuracy), range: 0...1, legendAtBottom: true),
    ])
}

/// The confusion matrix as a picture: a row for each class, with one of its pictures before it and above its column;
/// the darker a field, the larger its part of the row.
func picture(_ confusion: [[Int]], _ samples: [Image]) -> Canvas {
  let cell = 56, gap = 4, stroke = 3, n = confusion.count
  var canvas = Canvas(width: (n + 1) * (cell + gap) + gap, height: (n + 1) * (cell + gap) + gap)
  func place(_ i: Int) -> Int { gap + i * (cell + gap) }
  func paste(_ image: Image, _ x: Int, _ y: Int) {
    for row in 0..<cell {
      for column in 0..<cell {
        let p = image[column * image.width / cell, row * image.height / cell]
        canvas.fill(x + column, y + row, 1, 1, (p[0], p[1], p[2]))
      }
    }
  }
  for (i, sample) in samples.enumerated() {
    paste(sample, place(0), place(i + 1))
    paste(sample, place(i + 1), place(0))
  }
  for (row, counts) in confusion.enumerated() {
    let total = max(1, counts.reduce(0, +))
    for (column, count) in counts.enumerated() {
      let ink: Canvas.Color = row == column ? (30, 90, 200) : (205, 45, 45), part = 255 * count / total
      let (x, y) = (place(column + 1), place(row + 1))
      canvas.fill(x, y, cell, cell, Canvas.mix((238, 241, 246), ink, part))
      let width = Canvas.width(of: count, stroke: stroke)
      canvas.write(
        count, x + (cell - width) / 2, y + (cell - 5 * stroke) / 2,
        part > 127 ? (255, 255, 255) : count > 0 ? (17, 24, 39) : (170, 178, 190), stroke: stroke)
    }
  }
  return canvas
}
