import TorchCore

extension nn {
  /// Sums, means or greatest values of bags of vectors from a table, without the vectors in between: [n, m] integers give
  /// n bags of m; one dimension is cut into bags at `offsets`.
  ///
  ///     let bag = nn.EmbeddingBag(10, 3, mode: "sum")
  ///     bag(torch.tensor([1, 2, 4, 5]), torch.tensor([0, 3])).shape    // [2, 3]
  public final class EmbeddingBag: Module {
    public let numEmbeddings: Int, embeddingDim: Int
    /// Rows that are looked up are first scaled down, in place, to at most this norm.
    public let maxNorm: Double?
    public let normType: Double, scaleGradByFreq: Bool, mode: String, sparse: Bool, includeLastOffset: Bool
    /// The row that counts in no bag and gets no gradient.
    public let paddingIdx: Int?
    @Parameter public var weight: Tensor

    /// A table of `numEmbeddings` vectors of size `embeddingDim`, drawn from N(0, 1); `mode` is "sum", "mean" or "max".
    /// With `includeLastOffset` the last offset ends the last bag.
    public init(
      _ numEmbeddings: Int, _ embeddingDim: Int, maxNorm: Double? = nil, normType: Double = 2,
      scaleGradByFreq: Bool = false, mode: String = "mean", sparse: Bool = false, _weight: Tensor? = nil,
      includeLastOffset: Bool = false, paddingIdx: Int? = nil, dtype: DType? = nil
    ) {
      (self.numEmbeddings, self.embeddingDim) = (numEmbeddings, embeddingDim)
      (self.maxNorm, self.normType, self.scaleGradByFreq) = (maxNorm, normType, scaleGradByFreq)
      (self.mode, self.sparse, self.includeLastOffset) = (mode, sparse, includeLastOffset)
      let last = paddingIdx.map { $0 < 0 ? $0 &+ numEmbeddings : $0 }
      self.paddingIdx = last
      weight = _weight ?? Tensor(empty: [numEmbeddings, embeddingDim], dtype ?? torch.defaultDtype)
      super.init()
      guard
        check(
          last.map { (0..<max(numEmbeddings, 0)).contains($0) } ?? true,
          "EmbeddingBag: paddingIdx \(paddingIdx ?? 0) is not a row of \(numEmbeddings)"),
        check(
          weight.shape == [numEmbeddings, embeddingDim],
          "EmbeddingBag: weight \(weight.described) is not [\(numEmbeddings), \(embeddingDim)]"),
        _weight == nil
      else { return }
      resetParameters()
    }

    /// A table from a 2-D tensor of vectors; it does not train if `freeze`.
    public static func fromPretrained(
      _ embeddings: Tensor, freeze: Bool = true, maxNorm: Double? = nil, normType: Double = 2,
      scaleGradByFreq: Bool = false, mode: String = "mean", sparse: Bool = false,
      includeLastOffset: Bool = false,
      paddingIdx: Int? = nil
    ) -> EmbeddingBag {
      guard
        check(
          embeddings.shape.count == 2,
          "EmbeddingBag.fromPretrained: \(embeddings.described): 2 dimensions are needed")
      else { return EmbeddingBag(1, 1) }
      let bag = EmbeddingBag(
        embeddings.shape[0], embeddings.shape[1], maxNorm: maxNorm, normType: normType,
        scaleGradByFreq: scaleGradByFreq, mode: mode, sparse: sparse, _weight: embeddings,
        includeLastOffset: includeLastOffset, paddingIdx: paddingIdx)
      bag.weight.requiresGrad = !freeze
      return bag
    }

    /// Draws the table anew; the padding row is zero.
    public func resetParameters() {
      nn.`init`.normal_(weight)
      if let paddingIdx { noGrad { _ = weight.select(0, paddingIdx).fill_(0) } }
    }

    /// The bags; `perSampleWeights`, of the shape of the input, are for mode "sum".
    public func callAsFunction(_ input: Tensor, _ offsets: Tensor? = nil, perSampleWeights: Tensor? = nil)
      -> Tensor
    {
      let given = [input] + [offsets, perSampleWeights].compactMap { $0 }
      return hooked(given) { x in
        [
          F.embeddingBag(
            x[0], weight, offsets: offsets.map { _ in x[1] }, maxNorm: maxNorm, normType: normType,
            scaleGradByFreq: scaleGradByFreq, mode: mode, sparse: sparse,
            perSampleWeights: perSampleWeights.map { _ in x[x.count - 1] },
            includeLastOffset: includeLastOffset,
            paddingIdx: paddingIdx)
        ]
      }[0]
    }

    public override var extraRepr: String {
      var s = "\(numEmbeddings), \(embeddingDim)"
      if let maxNorm { s += ", max_norm=\(maxNorm)" }
      if normType != 2 { s += ", norm_type=\(normType)" }
      if scaleGradByFreq { s += ", scale_grad_by_freq=True" }
      s += ", mode='\(mode)'"
      if let paddingIdx { s += ", padding_idx=\(paddingIdx)" }
      return s
    }
  }
}
