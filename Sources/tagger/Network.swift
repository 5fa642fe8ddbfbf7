import Torch

/// Reads a sentence in both directions, and gives each word scores for the tags.
final class Tagger: nn.Module {
  let embedding: nn.Embedding
  let lstm: nn.LSTM
  let scores: nn.Linear

  /// `oneWay`: each word knows only what stands before it.
  init(features: Int = 32, hidden: Int = 64, layers: Int = 2, dropout: Double = 0.25, oneWay: Bool = false) {
    embedding = nn.Embedding(Language.words.count, features)
    lstm = nn.LSTM(features, hidden, numLayers: layers, dropout: dropout, bidirectional: !oneWay)
    scores = nn.Linear(hidden * (oneWay ? 1 : 2), Language.Tag.allCases.count)
  }

  /// The scores of all words of packed sentences, in their order there.
  func callAsFunction(_ words: nn.utils.rnn.PackedSequence) -> Tensor {
    let features = nn.utils.rnn.PackedSequence(
      embedding(words.data), words.batchSizes, sortedIndices: words.sortedIndices,
      unsortedIndices: words.unsortedIndices)
    return scores(lstm(features).output.data)
  }

  /// The tag of each word of each sentence.
  func tags(_ sentences: [[Int]]) -> [[Int]] {
    let wasTraining = training
    eval()
    defer { train(wasTraining) }
    return noGrad {
      stride(from: 0, to: sentences.count, by: 500).flatMap { first in
        let packed = packed(Array(sentences[first..<min(first + 500, sentences.count)]))
        let best = nn.utils.rnn.PackedSequence(
          self(packed).argmax(dim: 1), packed.batchSizes, sortedIndices: packed.sortedIndices,
          unsortedIndices: packed.unsortedIndices)
        return nn.utils.rnn.unpackSequence(best).map { $0.toArray(Int.self) }
      }
    }
  }
}

/// Sentences of several lengths, step by step, without padding.
func packed(_ sentences: [[Int]]) -> nn.utils.rnn.PackedSequence {
  nn.utils.rnn.packSequence(sentences.map { torch.tensor($0) }, enforceSorted: false)
}

/// The part of the words whose tag is right.
func accuracy(_ tags: [[Int]], _ sentences: [Language.Sentence]) -> Double {
  let right = zip(tags, sentences).reduce(0) { $0 + zip($1.0, $1.1.tags).count { $0 == $1 } }
  return Double(right) / Double(sentences.reduce(0) { $0 + $1.tags.count })
}

/// What a tagger that gives each word its most frequent tag gets right: all that can be had without the context.
func accuracyWithoutContext(_ train: [Language.Sentence], _ test: [Language.Sentence]) -> Double {
  var counts = [[Int]](
    repeating: [Int](repeating: 0, count: Language.Tag.allCases.count), count: Language.words.count)
  for sentence in train {
    for (word, tag) in zip(sentence.words, sentence.tags) { counts[word][tag] += 1 }
  }
  let best = counts.map { of in of.indices.max { of[$0] < of[$1] }! }
  return accuracy(test.map { $0.words.map { best[$0] } }, test)
}
