import Torch

/// A transformer that reads characters and says how likely each character is to come next (Radford et al., 2018):
/// embeddings of characters and places, layers of causal self-attention, and a linear map to scores.
final class GPT: nn.Layer {
  /// How many characters the model sees at once.
  let context: Int
  private let token: nn.Embedding, place: nn.Embedding, dropout: nn.Dropout
  private let blocks: nn.ModuleList<nn.TransformerEncoderLayer>
  private let norm: nn.LayerNorm, head: nn.Linear
  @Buffer(persistent: false) private var mask = torch.zeros(0)

  init(vocabulary: Int, context: Int, width: Int, heads: Int, layers: Int, dropout p: Double) {
    self.context = context
    token = nn.Embedding(vocabulary, width)
    place = nn.Embedding(context, width)
    dropout = nn.Dropout(p: p)
    blocks = nn.ModuleList(
      (0..<layers).map { _ in
        nn.TransformerEncoderLayer(
          width, heads, dimFeedforward: 4 * width, dropout: p, activation: "gelu", batchFirst: true,
          normFirst: true)
      })
    norm = nn.LayerNorm(width)
    head = nn.Linear(width, vocabulary, bias: false)
    super.init()
    mask = nn.Transformer.generateSquareSubsequentMask(context)
    for (name, p) in namedParameters() where name.hasPrefix("token") || name.hasPrefix("place") {
      nn.`init`.normal_(p, std: 0.02)
    }
  }

  /// From characters [n, length] to scores [n, length, vocabulary] of those that follow.
  override func forward(_ input: Tensor) -> Tensor {
    let length = input.shape[1], seen = mask.narrow(0, 0, length).narrow(1, 0, length)
    var x = dropout(token(input) + place.weight.narrow(0, 0, length))
    for block in blocks { x = block(x, srcMask: seen, isCausal: true) }
    return head(norm(x))
  }

  /// Writes `count` characters after `prompt`, each drawn with the probability that the model gives it. Temperatures
  /// below 1 make likely characters likelier.
  func sample(_ text: Text, after prompt: String, count: Int, temperature: Double) -> String {
    eval()
    defer { train() }
    var codes = text.codes(prompt)
    return noGrad {
      for _ in 0..<count {
        let seen = torch.tensor([Array(codes.suffix(context))])
        let scores = self(seen)[0, -1].div(.double(temperature))
        codes.append(scores.softmax(0).multinomial(1).item(Int.self))
      }
      return text.string(codes)
    }
  }
}
