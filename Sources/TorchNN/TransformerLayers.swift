import TorchCore

extension nn {
  /// The nonlinearity of a transformer's layer: "relu", "gelu", a function or a module.
  ///
  ///     nn.TransformerEncoderLayer(64, 8, activation: "gelu")
  ///     nn.TransformerEncoderLayer(64, 8, activation: .function { F.silu($0) })
  public enum Activation: ExpressibleByStringLiteral {
    case relu, gelu
    case function((Tensor) -> Tensor)
    case module(Layer)

    public init(stringLiteral name: String) {
      check(name == "relu" || name == "gelu", "activation '\(name)': it must be \"relu\" or \"gelu\"")
      self = name == "gelu" ? .gelu : .relu
    }

    var module: Layer? { if case .module(let layer) = self { layer } else { nil } }

    func callAsFunction(_ x: Tensor) -> Tensor {
      switch self {
      case .relu: F.relu(x)
      case .gelu: F.gelu(x)
      case .function(let f): f(x)
      case .module(let layer): layer(x)
      }
    }
  }

  /// A layer of a transformer's encoder: self-attention and two linear maps, each with a residual path and layer norm
  /// (Vaswani et al. 2017).
  ///
  ///     let layer = nn.TransformerEncoderLayer(512, 8, batchFirst: true)
  ///     layer(torch.rand(32, 10, 512)).shape      // [32, 10, 512]
  ///
  /// With `normFirst` the norms come before the parts instead of after them (Xiong et al. 2020).
  open class TransformerEncoderLayer: Module {
    public final let selfAttn: MultiheadAttention
    public final let linear1: Linear, dropout: Dropout, linear2: Linear
    public final let norm1: LayerNorm, norm2: LayerNorm, dropout1: Dropout, dropout2: Dropout
    /// The nonlinearity, if it is a module.
    public final let activation: Layer?
    private let nonlinearity: Activation
    public final let normFirst: Bool

    /// `dModel` features, `nhead` heads, `dimFeedforward` features between the linear maps.
    public init(
      _ dModel: Int, _ nhead: Int, dimFeedforward: Int = 2048, dropout: Double = 0.1,
      activation: Activation = .relu, layerNormEps: Double = 1e-5, batchFirst: Bool = false,
      normFirst: Bool = false, bias: Bool = true, dtype: DType? = nil
    ) {
      selfAttn = MultiheadAttention(
        dModel, nhead, dropout: dropout, bias: bias, batchFirst: batchFirst, dtype: dtype)
      linear1 = Linear(dModel, dimFeedforward, bias: bias, dtype: dtype)
      self.dropout = Dropout(p: dropout)
      linear2 = Linear(dimFeedforward, dModel, bias: bias, dtype: dtype)
      norm1 = LayerNorm(dModel, eps: layerNormEps, bias: bias, dtype: dtype)
      norm2 = LayerNorm(dModel, eps: layerNormEps, bias: bias, dtype: dtype)
      (dropout1, dropout2) = (Dropout(p: dropout), Dropout(p: dropout))
      (self.activation, nonlinearity, self.normFirst) = (activation.module, activation, normFirst)
    }

    /// The layer's output for `src` [L, N, E] ([N, L, E] if `batchFirst`, [L, E] without a batch); for the masks see
    /// `MultiheadAttention`.
    open func callAsFunction(
      _ src: Tensor, srcMask: Tensor? = nil, srcKeyPaddingMask: Tensor? = nil, isCausal: Bool = false
    ) -> Tensor {
      hooked(src) { x in
        func attended(_ x: Tensor) -> Tensor {
          let (y, _) = selfAttn(
            x, x, x, keyPaddingMask: srcKeyPaddingMask, needWeights: false, attnMask: srcMask,
            isCausal: isCausal)
          return dropout1(y)
        }
        if normFirst {
          let x = x + attended(norm1(x))
          return x + forward(norm2(x))
        }
        let x = norm1(x + attended(x))
        return norm2(x + forward(x))
      }
    }

    private func forward(_ x: Tensor) -> Tensor {
      let h = linear1(x)
      return dropout2(linear2(dropout(activation?(h) ?? nonlinearity(h))))
    }

    /// Whether PyTorch evaluates this layer by its fused kernel, which knows sequences of different lengths.
    final var skipsPadding: Bool {
      let known =
        switch nonlinearity {
        case .relu, .gelu: true
        case .function: false
        case .module(let layer): layer is ReLU || layer is GELU
        }
      return known && !normFirst && selfAttn.batchFirst && selfAttn.inProjBias != nil
        && norm1.eps == norm2.eps && selfAttn.numHeads % 2 == 0
    }
  }

  /// A layer of a transformer's decoder: self-attention, attention to the encoder's output and two linear maps, each
  /// with a residual path and layer norm (Vaswani et al. 2017).
  ///
  ///     let layer = nn.TransformerDecoderLayer(512, 8)
  ///     layer(torch.rand(20, 32, 512), torch.rand(10, 32, 512)).shape      // [20, 32, 512]
  open class TransformerDecoderLayer: Module {
    public final let selfAttn: MultiheadAttention, multiheadAttn: MultiheadAttention
    public final let linear1: Linear, dropout: Dropout, linear2: Linear
    public final let norm1: LayerNorm, norm2: LayerNorm, norm3: LayerNorm
    public final let dropout1: Dropout, dropout2: Dropout, dropout3: Dropout
    /// The nonlinearity, if it is a module.
    public final let activation: Layer?
    private let nonlinearity: Activation
    public final let normFirst: Bool

    /// `dModel` features, `nhead` heads, `dimFeedforward` features between the linear maps.
    public init(
      _ dModel: Int, _ nhead: Int, dimFeedforward: Int = 2048, dropout: Double = 0.1,
      activation: Activation = .relu, layerNormEps: Double = 1e-5, batchFirst: Bool = false,
      normFirst: Bool = false, bias: Bool = true, dtype: DType? = nil
    ) {
      selfAttn = MultiheadAttention(
        dModel, nhead, dropout: dropout, bias: bias, batchFirst: batchFirst, dtype: dtype)
      multiheadAttn = MultiheadAttention(
        dModel, nhead, dropout: dropout, bias: bias, batchFirst: batchFirst, dtype: dtype)
      linear1 = Linear(dModel, dimFeedforward, bias: bias, dtype: dtype)
      self.dropout = Dropout(p: dropout)
      linear2 = Linear(dimFeedforward, dModel, bias: bias, dtype: dtype)
      norm1 = LayerNorm(dModel, eps: layerNormEps, bias: bias, dtype: dtype)
      norm2 = LayerNorm(dModel, eps: layerNormEps, bias: bias, dtype: dtype)
      norm3 = LayerNorm(dModel, eps: layerNormEps, bias: bias, dtype: dtype)
      (dropout1, dropout2, dropout3) = (Dropout(p: dropout), Dropout(p: dropout), Dropout(p: dropout))
      (self.activation, nonlinearity, self.normFirst) = (activation.module, activation, normFirst)
    }

    /// The layer's output for `tgt` [T, N, E] and the encoder's output `memory` [S, N, E] (batches first if
    /// `batchFirst`, none for two dimensions); for the masks see `MultiheadAttention`.
    open func callAsFunction(
      _ tgt: Tensor, _ memory: Tensor, tgtMask: Tensor? = nil, memoryMask: Tensor? = nil,
      tgtKeyPaddingMask: Tensor? = nil, memoryKeyPaddingMask: Tensor? = nil, tgtIsCausal: Bool = false,
      memoryIsCausal: Bool = false
    ) -> Tensor {
      hooked([tgt, memory]) { inputs in
        let memory = inputs[1]
        func attended(_ x: Tensor) -> Tensor {
          let (y, _) = selfAttn(
            x, x, x, keyPaddingMask: tgtKeyPaddingMask, needWeights: false, attnMask: tgtMask,
            isCausal: tgtIsCausal)
          return dropout1(y)
        }
        func remembered(_ x: Tensor) -> Tensor {
          let (y, _) = multiheadAttn(
            x, memory, memory, keyPaddingMask: memoryKeyPaddingMask, needWeights: false,
            attnMask: memoryMask, isCausal: memoryIsCausal)
          return dropout2(y)
        }
        var x = inputs[0]
        if normFirst {
          x = x + attended(norm1(x))
          x = x + remembered(norm2(x))
          return [x + forward(norm3(x))]
        }
        x = norm1(x + attended(x))
        x = norm2(x + remembered(x))
        return [norm3(x + forward(x))]
      }[0]
    }

    private func forward(_ x: Tensor) -> Tensor {
      let h = linear1(x)
      return dropout3(linear2(dropout(activation?(h) ?? nonlinearity(h))))
    }
  }
}
