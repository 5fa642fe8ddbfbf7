import Demo
import Torch

/// The training of a tagger on sentences, with Adam; another part of them measures it.
func training(
  _ model: Tagger, _ train: [Language.Sentence], _ test: [Language.Sentence], batchSize: Int, lr: Double,
  settings: Value
) -> EpochTraining<TensorDataset<Tensor>> {
  EpochTraining(
    model, optim.Adam(model.parameters(), lr: lr),
    DataLoader(TensorDataset(torch.arange(train.count)), batchSize: batchSize, shuffle: true),
    settings: settings, unit: "words",
    curves: .init(
      title: "Learning to tag the words of \(train.count) sentences",
      tested: "\(test.count) held-out sentences", accuracies: 0.9...1)
  ) { places in
    let sentences = places.toArray(Int.self).map { train[$0] }
    let (input, target) = (packed(sentences.map(\.words)), packed(sentences.map(\.tags)))
    return (F.crossEntropy(model(input), target.data), input.data.numel())
  } measure: {
    accuracy(model.tags(test.map(\.words)), test)
  }
}
