import TorchCore

extension nn {
  /// Layers of an encoder, one after the other, and a norm behind them.
  ///
  ///     let layer = nn.TransformerEncoderLayer(512, 8, batchFirst: true)
  ///     let encoder = nn.TransformerEncoder(layer, 6)
  ///     encoder(torch.rand(32, 10, 512), srcKeyPaddingMask: padding)
  open class TransformerEncoder: Module {
    public final let layers: ModuleList<TransformerEncoderLayer>
    public final let norm: Layer?
    public final let numLayers: Int
    private let skipsPadding: Bool, checksMask: Bool

    /// `numLayers` copies of `encoderLayer`, all with its weights. In evaluation without gradients padding is zeros
    /// behind the layers, as in PyTorch, if `enableNestedTensor`, if the layers are of the usual form and, with
    /// `maskCheck`, if the padding comes last in each sequence.
    public init(
      _ encoderLayer: TransformerEncoderLayer, _ numLayers: Int, norm: Layer? = nil,
      enableNestedTensor: Bool = true, maskCheck: Bool = true
    ) {
      layers = ModuleList((0..<numLayers).map { _ in encoderLayer.deepCopy() })
      (self.norm, self.numLayers) = (norm, numLayers)
      (skipsPadding, checksMask) = (enableNestedTensor && encoderLayer.skipsPadding, maskCheck)
    }

    /// The last layer's output. `isCausal` says whether `mask` is `generateSquareSubsequentMask`; nil: find out.
    open func callAsFunction(
      _ src: Tensor, mask: Tensor? = nil, srcKeyPaddingMask: Tensor? = nil, isCausal: Bool? = nil
    ) -> Tensor {
      hooked(src) { src in
        let isCausal = isCausal ?? mask.map(Transformer.isCausal) ?? false
        var x = src
        for layer in layers {
          x = layer(x, srcMask: mask, srcKeyPaddingMask: srcKeyPaddingMask, isCausal: isCausal)
        }
        if mask == nil, let srcKeyPaddingMask, let padding = skipped(srcKeyPaddingMask, src) {
          x = x.maskedFill(padding.unsqueeze(-1), 0)
        }
        return norm?(x) ?? x
      }
    }

    /// The padding whose outputs are zeros; nil if there is none.
    private func skipped(_ mask: Tensor, _ src: Tensor) -> Tensor? {
      guard skipsPadding, src.ndim == 3, layers.count > 0, !layers[0].training,
        !torch.isGradEnabled() || !([src] + layers[0].parameters()).contains(where: \.requiresGrad)
      else { return nil }
      let padding = mask.dtype == .bool ? mask : mask.ne(0)
      if checksMask {
        let seen = padding.logicalNot().to(.int64)
        guard seen.diff(dim: 1).le(0).all().item(Bool.self) else { return nil }
      }
      return padding
    }
  }

  /// Layers of a decoder, one after the other, and a norm behind them.
  ///
  ///     let decoder = nn.TransformerDecoder(nn.TransformerDecoderLayer(512, 8), 6)
  ///     decoder(torch.rand(20, 32, 512), memory)
  open class TransformerDecoder: Module {
    public final let layers: ModuleList<TransformerDecoderLayer>
    public final let norm: Layer?
    public final let numLayers: Int

    /// `numLayers` copies of `decoderLayer`, all with its weights.
    public init(_ decoderLayer: TransformerDecoderLayer, _ numLayers: Int, norm: Layer? = nil) {
      layers = ModuleList((0..<numLayers).map { _ in decoderLayer.deepCopy() })
      (self.norm, self.numLayers) = (norm, numLayers)
    }

    /// The last layer's output. `tgtIsCausal` says whether `tgtMask` is `generateSquareSubsequentMask`; nil: find out.
    open func callAsFunction(
      _ tgt: Tensor, _ memory: Tensor, tgtMask: Tensor? = nil, memoryMask: Tensor? = nil,
      tgtKeyPaddingMask: Tensor? = nil, memoryKeyPaddingMask: Tensor? = nil, tgtIsCausal: Bool? = nil,
      memoryIsCausal: Bool = false
    ) -> Tensor {
      hooked([tgt, memory]) { inputs in
        let tgtIsCausal = tgtIsCausal ?? tgtMask.map(Transformer.isCausal) ?? false
        var x = inputs[0]
        for layer in layers {
          x = layer(
            x, inputs[1], tgtMask: tgtMask, memoryMask: memoryMask, tgtKeyPaddingMask: tgtKeyPaddingMask,
            memoryKeyPaddingMask: memoryKeyPaddingMask, tgtIsCausal: tgtIsCausal,
            memoryIsCausal: memoryIsCausal)
        }
        return [norm?(x) ?? x]
      }[0]
    }
  }

  /// An encoder and a decoder that attends to its output (Vaswani et al. 2017).
  ///
  ///     let model = nn.Transformer(dModel: 64, nhead: 4, numEncoderLayers: 2, numDecoderLayers: 2)
  ///     model(torch.rand(10, 32, 64), torch.rand(20, 32, 64)).shape      // [20, 32, 64]
  open class Transformer: Module {
    public final let encoder: TransformerEncoder, decoder: TransformerDecoder
    public final let dModel: Int, nhead: Int, batchFirst: Bool

    /// `dModel` features, `nhead` heads; `customEncoder` and `customDecoder` take the place of the usual ones.
    public init(
      dModel: Int = 512, nhead: Int = 8, numEncoderLayers: Int = 6, numDecoderLayers: Int = 6,
      dimFeedforward: Int = 2048, dropout: Double = 0.1, activation: Activation = .relu,
      customEncoder: TransformerEncoder? = nil, customDecoder: TransformerDecoder? = nil,
      layerNormEps: Double = 1e-5, batchFirst: Bool = false, normFirst: Bool = false, bias: Bool = true,
      dtype: DType? = nil
    ) {
      (self.dModel, self.nhead, self.batchFirst) = (dModel, nhead, batchFirst)
      func norm() -> LayerNorm { LayerNorm(dModel, eps: layerNormEps, bias: bias, dtype: dtype) }
      encoder =
        customEncoder
        ?? {
          let layer = TransformerEncoderLayer(
            dModel, nhead, dimFeedforward: dimFeedforward, dropout: dropout, activation: activation,
            layerNormEps: layerNormEps, batchFirst: batchFirst, normFirst: normFirst, bias: bias, dtype: dtype
          )
          return TransformerEncoder(layer, numEncoderLayers, norm: norm())
        }()
      decoder =
        customDecoder
        ?? {
          let layer = TransformerDecoderLayer(
            dModel, nhead, dimFeedforward: dimFeedforward, dropout: dropout, activation: activation,
            layerNormEps: layerNormEps, batchFirst: batchFirst, normFirst: normFirst, bias: bias, dtype: dtype
          )
          return TransformerDecoder(layer, numDecoderLayers, norm: norm())
        }()
      super.init()
      for p in parameters() where p.ndim > 1 { nn.`init`.xavierUniform_(p) }
    }

    /// The decoder's output [T, N, E] for `src` [S, N, E] and `tgt` [T, N, E] (batches first if `batchFirst`); for the
    /// masks see `MultiheadAttention`.
    open func callAsFunction(
      _ src: Tensor, _ tgt: Tensor, srcMask: Tensor? = nil, tgtMask: Tensor? = nil,
      memoryMask: Tensor? = nil, srcKeyPaddingMask: Tensor? = nil, tgtKeyPaddingMask: Tensor? = nil,
      memoryKeyPaddingMask: Tensor? = nil, srcIsCausal: Bool? = nil, tgtIsCausal: Bool? = nil,
      memoryIsCausal: Bool = false
    ) -> Tensor {
      let n = batchFirst ? 0 : 1
      guard
        check(
          src.ndim >= 2 && src.ndim == tgt.ndim && src.shape[-1] == dModel && tgt.shape[-1] == dModel,
          "Transformer: src \(src.described) and tgt \(tgt.described) must have \(dModel) features"),
        check(
          src.ndim != 3 || src.shape[n] == tgt.shape[n],
          "Transformer: src \(src.described) and tgt \(tgt.described): the batches must be equal")
      else { return .placeholder }
      return hooked([src, tgt]) { inputs in
        let memory = encoder(
          inputs[0], mask: srcMask, srcKeyPaddingMask: srcKeyPaddingMask, isCausal: srcIsCausal)
        return [
          decoder(
            inputs[1], memory, tgtMask: tgtMask, memoryMask: memoryMask,
            tgtKeyPaddingMask: tgtKeyPaddingMask, memoryKeyPaddingMask: memoryKeyPaddingMask,
            tgtIsCausal: tgtIsCausal, memoryIsCausal: memoryIsCausal)
        ]
      }[0]
    }

    /// The mask that lets position i see 0 ... i: -∞ above the diagonal, else 0.
    ///
    ///     nn.Transformer.generateSquareSubsequentMask(2)      // tensor([[0., -inf], [0., 0.]])
    public static func generateSquareSubsequentMask(_ sz: Int, dtype: DType? = nil) -> Tensor {
      guard check(sz >= 0, "generateSquareSubsequentMask: \(sz) positions: sizes are not negative") else {
        return .placeholder
      }
      let type = dtype ?? torch.defaultDtype
      return torch.full([sz, sz], type == .bool ? .bool(true) : .double(-.infinity), dtype: type)
        .triu(diagonal: 1)
    }

    /// Whether a mask is the one above, or its bool form.
    static func isCausal(_ mask: Tensor) -> Bool {
      guard mask.ndim == 2, mask.shape[0] == mask.shape[1], mask.dtype == .bool || mask.dtype.isFloatingPoint
      else { return false }
      return noGrad { mask.detach().equal(generateSquareSubsequentMask(mask.shape[0], dtype: mask.dtype)) }
    }
  }
}
