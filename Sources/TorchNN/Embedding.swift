import TorchCore

extension nn {
  /// A table of vectors, looked up by integers: any shape gives that shape and the vector's.
  ///
  ///     nn.Embedding(1000, 64)(torch.tensor([[1, 5], [7, 0]])).shape    // [2, 2, 64]
  ///
  /// The table starts as N(0, 1).
  open class Embedding: Layer {
    public final let numEmbeddings: Int, embeddingDim: Int
    /// The row that starts at zero and gets no gradient.
    public final let paddingIdx: Int?
    /// Rows that are looked up are first scaled down, in place, to at most this norm.
    public final let maxNorm: Double?
    public final let normType: Double, scaleGradByFreq: Bool, sparse: Bool
    @Parameter public final var weight: Tensor

    /// A table of `numEmbeddings` vectors of size `embeddingDim`. `paddingIdx` may count from the end;
    /// `scaleGradByFreq` divides gradients by how often a row occurs in the batch.
    public init(
      _ numEmbeddings: Int, _ embeddingDim: Int, paddingIdx: Int? = nil, maxNorm: Double? = nil,
      normType: Double = 2,
      scaleGradByFreq: Bool = false, sparse: Bool = false, dtype: DType? = nil
    ) {
      (self.numEmbeddings, self.embeddingDim) = (numEmbeddings, embeddingDim)
      (self.maxNorm, self.normType) = (maxNorm, normType)
      (self.scaleGradByFreq, self.sparse) = (scaleGradByFreq, sparse)
      self.paddingIdx = Embedding.place(paddingIdx, numEmbeddings)
      weight = Tensor(empty: [numEmbeddings, embeddingDim], dtype ?? torch.defaultDtype)
      super.init()
      resetParameters()
    }

    private init(
      _ embeddings: Tensor, _ paddingIdx: Int?, _ maxNorm: Double?, _ normType: Double, _ scale: Bool,
      _ sparse: Bool
    ) {
      (numEmbeddings, embeddingDim) = (embeddings.shape[0], embeddings.shape[1])
      (self.maxNorm, self.normType, scaleGradByFreq, self.sparse) = (maxNorm, normType, scale, sparse)
      self.paddingIdx = Embedding.place(paddingIdx, embeddings.shape[0])
      weight = embeddings
      super.init()
    }

    private static func place(_ paddingIdx: Int?, _ count: Int) -> Int? {
      guard let i = paddingIdx else { return nil }
      guard check(i >= -count && i < count, "Embedding: paddingIdx \(i) is not a row of \(count)") else {
        return nil
      }
      return i < 0 ? i + count : i
    }

    /// A table from a 2-D tensor of vectors; it does not train if `freeze`.
    public static func fromPretrained(
      _ embeddings: Tensor, freeze: Bool = true, paddingIdx: Int? = nil, maxNorm: Double? = nil,
      normType: Double = 2,
      scaleGradByFreq: Bool = false, sparse: Bool = false
    ) -> Embedding {
      check(embeddings.ndim == 2, "Embedding.fromPretrained: \(embeddings.described) must have 2 dimensions")
      let layer = Embedding(embeddings, paddingIdx, maxNorm, normType, scaleGradByFreq, sparse)
      layer.weight.requiresGrad = !freeze
      return layer
    }

    /// Draws the table anew; the padding row is zero.
    open func resetParameters() {
      nn.`init`.normal_(weight)
      if let paddingIdx { noGrad { _ = weight.select(0, paddingIdx).fill_(0) } }
    }

    open override func forward(_ input: Tensor) -> Tensor {
      F.embedding(
        input, weight, paddingIdx: paddingIdx, maxNorm: maxNorm, normType: normType,
        scaleGradByFreq: scaleGradByFreq,
        sparse: sparse)
    }

    open override var extraRepr: String {
      var s = "\(numEmbeddings), \(embeddingDim)"
      if let paddingIdx { s += ", padding_idx=\(paddingIdx)" }
      if let maxNorm { s += ", max_norm=\(maxNorm)" }
      if normType != 2 { s += ", norm_type=\(normType)" }
      if scaleGradByFreq { s += ", scale_grad_by_freq=True" }
      if sparse { s += ", sparse=True" }
      return s
    }
  }
}
