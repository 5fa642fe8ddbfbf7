import Demo
import Torch

/// The training of `network` on digits, with Adam.
func training(_ digits: DigitData, batchSize: Int, lr: Double, seed: Int) -> EpochTraining<
  TensorDataset<(Tensor, Tensor)>
> {
  let model = network(rows: digits.rows, columns: digits.columns), labels = torch.tensor(digits.train.labels)
  return EpochTraining(
    model, optim.Adam(model.parameters(), lr: lr),
    DataLoader(TensorDataset(digits.train.images, labels), batchSize: batchSize, shuffle: true),
    settings: ["--batch-size": .int(batchSize), "--lr": .double(lr), "--seed": .int(seed)], unit: "images",
    curves: .init(
      title: "Learning to read \(digits.train.count) digits", tested: "\(digits.test.count) test digits",
      accuracies: 0.98...1)
  ) { images, labels in
    (F.crossEntropy(model(images), labels), labels.numel())
  } measure: {
    accuracy(predict(model, digits.test.images), digits.test.labels)
  }
}
