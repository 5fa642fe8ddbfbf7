import TorchCore

extension nn {
  /// Attention in several heads (Vaswani et al. 2017): each head attends in a projection of its own, the results are
  /// put side by side and projected once more.
  ///
  ///     let attention = nn.MultiheadAttention(64, 8, batchFirst: true)
  ///     let (y, weights) = attention(x, x, x)      // x [N, L, 64]: y [N, L, 64], weights [N, L, L]
  ///
  /// Positions come first, [L, N, E], unless `batchFirst`; without a batch [L, E]. Weights start uniform (Xavier).
  open class MultiheadAttention: Module {
    public final let embedDim: Int, numHeads: Int, dropout: Double, batchFirst: Bool
    /// The features of keys and values.
    public final let kdim: Int, vdim: Int
    /// The features of one head.
    public final let headDim: Int
    public final let addZeroAttn: Bool
    @Parameter public final var inProjWeight: Tensor?
    @Parameter public final var qProjWeight: Tensor?
    @Parameter public final var kProjWeight: Tensor?
    @Parameter public final var vProjWeight: Tensor?
    @Parameter public final var inProjBias: Tensor?
    @Parameter public final var biasK: Tensor?
    @Parameter public final var biasV: Tensor?
    public final let outProj: Linear

    /// `embedDim` features in `numHeads` heads; `dropout` drops attention weights, `kdim` and `vdim` are the features
    /// of keys and values where they differ, `addBiasKv` learns one more key and value, `addZeroAttn` adds one of
    /// zeros.
    public init(
      _ embedDim: Int, _ numHeads: Int, dropout: Double = 0, bias: Bool = true, addBiasKv: Bool = false,
      addZeroAttn: Bool = false, kdim: Int? = nil, vdim: Int? = nil, batchFirst: Bool = false,
      dtype: DType? = nil
    ) {
      let isValid = check(
        embedDim > 0 && numHeads > 0 && embedDim % Swift.max(numHeads, 1) == 0,
        "MultiheadAttention: \(embedDim) features do not split into \(numHeads) heads")
      let e = isValid ? embedDim : 1, dtype = dtype ?? torch.defaultDtype
      (self.embedDim, self.numHeads, self.dropout, self.batchFirst) = (
        e, isValid ? numHeads : 1, dropout, batchFirst
      )
      (self.kdim, self.vdim, self.addZeroAttn) = (kdim ?? e, vdim ?? e, addZeroAttn)
      headDim = e / self.numHeads
      if self.kdim == e && self.vdim == e {
        inProjWeight = Tensor(empty: [3 * e, e], dtype)
      } else {
        qProjWeight = Tensor(empty: [e, e], dtype)
        kProjWeight = Tensor(empty: [e, self.kdim], dtype)
        vProjWeight = Tensor(empty: [e, self.vdim], dtype)
      }
      inProjBias = bias ? Tensor(empty: [3 * e], dtype) : nil
      outProj = NonDynamicallyQuantizableLinear(e, e, bias: bias, dtype: dtype)
      if addBiasKv {
        biasK = Tensor(empty: [1, 1, e], dtype)
        biasV = Tensor(empty: [1, 1, e], dtype)
      }
      super.init()
      resetParameters()
    }

    /// Draws the parameters anew, those of the last projection apart.
    open func resetParameters() {
      for w in [inProjWeight, qProjWeight, kProjWeight, vProjWeight] {
        if let w { nn.`init`.xavierUniform_(w) }
      }
      for b in [inProjBias, outProj.bias] { if let b { nn.`init`.zeros_(b) } }
      for b in [biasK, biasV] { if let b { nn.`init`.xavierNormal_(b) } }
    }

    /// The attended values and, with `needWeights`, the weights [N, L, S], or [N, heads, L, S] without
    /// `averageAttnWeights`.
    ///
    /// True in `keyPaddingMask` [N, S] and `attnMask` [L, S] or [N · heads, L, S] hides a key, numbers are added to
    /// the scores. `isCausal` says that `attnMask` is `Transformer.generateSquareSubsequentMask`.
    open func callAsFunction(
      _ query: Tensor, _ key: Tensor, _ value: Tensor, keyPaddingMask: Tensor? = nil,
      needWeights: Bool = true, attnMask: Tensor? = nil, averageAttnWeights: Bool = true,
      isCausal: Bool = false
    ) -> (output: Tensor, weights: Tensor?) {
      var separate: [Tensor]?
      if let q = qProjWeight, let k = kProjWeight, let v = vProjWeight { separate = [q, k, v] }
      let heads = MultiHead(
        heads: numHeads, inWeight: inProjWeight, separate: separate, inBias: inProjBias, biasK: biasK,
        biasV: biasV, outWeight: outProj.weight, outBias: outProj.bias, addZeroAttn: addZeroAttn)
      let y = hooked([query, key, value]) { x in
        let (y, weights) = heads(
          x[0], x[1], x[2], batchFirst: batchFirst, dropout: training ? dropout : 0,
          keyPaddingMask: keyPaddingMask, attnMask: attnMask, isCausal: isCausal, needWeights: needWeights,
          averageAttnWeights: averageAttnWeights)
        return [y] + (weights.map { [$0] } ?? [])
      }
      return (y[0], y.count > 1 ? y[1] : nil)
    }
  }

  /// Under the name that PyTorch prints for the last projection of an attention.
  final class NonDynamicallyQuantizableLinear: Linear {}
}
