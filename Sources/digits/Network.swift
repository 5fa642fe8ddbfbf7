import Torch

/// Two convolutions, a pooling and two linear layers: from images [n, 1, rows, columns] to ten scores each.
func network(rows: Int, columns: Int) -> nn.Sequential {
  nn.Sequential(
    nn.Conv2d(1, 32, 3, padding: 1), nn.ReLU(),
    nn.Conv2d(32, 64, 3, padding: 1), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
    nn.Linear(64 * (rows / 2) * (columns / 2), 128), nn.ReLU(), nn.Dropout(p: 0.25),
    nn.Linear(128, 10))
}

/// The label that `model` gives each image.
func predict(_ model: nn.Sequential, _ images: Tensor) -> [Int] {
  model.eval()
  defer { model.train() }
  return noGrad {
    stride(from: 0, to: images.shape[0], by: 1000).flatMap { first in
      model(images.narrow(0, first, min(1000, images.shape[0] - first))).argmax(dim: 1).toArray(Int.self)
    }
  }
}

/// The part of `labels` that is right.
func accuracy(_ labels: [Int], _ truth: [Int]) -> Double {
  Double(zip(labels, truth).count { $0 == $1 }) / Double(truth.count)
}
