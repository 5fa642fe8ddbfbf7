import Torch
import TorchVision

/// Images [n, 1, rows, columns] from 0 to 1, and the digit that each shows.
struct DigitData {
  struct Part {
    var images: Tensor
    var labels: [Int]
    var count: Int { labels.count }
  }

  let train: Part
  let test: Part
  let rows: Int
  let columns: Int

  /// Reads the four files of MNIST, plain or gzip, from `folder`.
  init(folder: String) throws {
    train = try Self.read(folder, "train")
    test = try Self.read(folder, "t10k")
    (rows, columns) = (train.images.shape[2], train.images.shape[3])
    guard test.images.shape[2] == rows, test.images.shape[3] == columns else {
      throw TorchError(
        "\(folder): the training images have \(rows) x \(columns) pixels, the test images "
          + "\(test.images.shape[2]) x \(test.images.shape[3])")
    }
    guard rows >= 2, columns >= 2 else {
      throw TorchError("\(folder): images of \(rows) x \(columns) pixels are too small for the network")
    }
  }

  private static func read(_ folder: String, _ part: String) throws -> Part {
    let set = try torchvision.datasets.MNIST(folder, train: part == "train")
    let labels = set.targets.toArray(Int.self)
    guard !labels.isEmpty else { throw TorchError("\(folder): no images in the \(part) files") }
    if let label = labels.first(where: { !(0...9).contains($0) }) {
      throw TorchError("\(folder): label \(label) in the \(part) files is not a digit")
    }
    return Part(images: set.data.unsqueeze(1).to(.float32) / 255, labels: labels)
  }

  /// The test digits with the labels given: all of them up to 400, else the mistakes first; [3, height, width] uint8.
  func sheet(_ labels: [Int]) -> Tensor {
    var shown = Array(labels.indices)
    if shown.count > 400 {
      let wrong = shown.filter { labels[$0] != test.labels[$0] }
      let right = shown.filter { labels[$0] == test.labels[$0] }
      shown = Array((wrong.prefix(200) + right).prefix(400))
    }
    let grey = (test.images * 255).round().to(.uint8)
    let sheet = Sheet(
      shown.map { i in
        .init(pixels: grey[i].flatten().toArray(UInt8.self), label: labels[i], truth: test.labels[i])
      }, rows: rows, columns: columns
    ).canvas
    return torch.tensor(sheet.pixels, dtype: .uint8).view(sheet.height, sheet.width, 3).permute(2, 0, 1)
  }
}
