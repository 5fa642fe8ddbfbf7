import TorchCore
import TorchNN

extension torchvision.models {
  /// A vision transformer, 12 layers over patches of 16 × 16 (Dosovitskiy et al. 2020); images of 224 × 224 unless
  /// `imageSize` says otherwise, as for all of them.
  public static let vitB16 = VisionTransformer.Variant(
    "vit_b_16", patch: 16, layers: 12, heads: 12, hidden: 768, mlp: 3072,
    [
      .v1("vit_b_16-c867db91"), .swag("vit_b_16_swag-9ac1b537", imageSize: 384),
      .swagLinear("vit_b_16_lc_swag-4e70ced5"),
    ])
  /// 12 layers over patches of 32 × 32.
  public static let vitB32 = VisionTransformer.Variant(
    "vit_b_32", patch: 32, layers: 12, heads: 12, hidden: 768, mlp: 3072, [.v1("vit_b_32-d86f8d99")])
  /// 24 wider layers over patches of 16 × 16.
  public static let vitL16 = VisionTransformer.Variant(
    "vit_l_16", patch: 16, layers: 24, heads: 16, hidden: 1024, mlp: 4096,
    [
      .v1("vit_l_16-852ce7e3"), .swag("vit_l_16_swag-4f3808c9", imageSize: 512),
      .swagLinear("vit_l_16_lc_swag-4d563306"),
    ])
  /// 24 wider layers over patches of 32 × 32.
  public static let vitL32 = VisionTransformer.Variant(
    "vit_l_32", patch: 32, layers: 24, heads: 16, hidden: 1024, mlp: 4096, [.v1("vit_l_32-c7638314")])
  /// 32 still wider layers over patches of 14 × 14.
  public static let vitH14 = VisionTransformer.Variant(
    "vit_h_14", patch: 14, layers: 32, heads: 16, hidden: 1280, mlp: 5120,
    [.swag("vit_h_14_swag-80465313", imageSize: 518), .swagLinear("vit_h_14_lc_swag-c1eb923e")])

  /// A transformer over the patches of an image and a token whose output tells the class.
  open class VisionTransformer: nn.Layer {
    public final let imageSize: Int, patchSize: Int, hiddenDim: Int
    @Parameter public final var classToken: Tensor
    public final var convProj: nn.Conv2d
    public final var encoder: Encoder
    public final var heads: nn.Sequential

    /// A network with random weights; the last layer starts at zero. `representationSize` puts a layer of that many
    /// features before it.
    public init(
      imageSize: Int, patchSize: Int, numLayers: Int, numHeads: Int, hiddenDim: Int, mlpDim: Int,
      dropout: Double = 0, attentionDropout: Double = 0, numClasses: Int = 1000,
      representationSize: Int? = nil
    ) {
      check(
        patchSize > 0 && imageSize > 0 && imageSize % Swift.max(patchSize, 1) == 0,
        "VisionTransformer: an image of \(imageSize) does not split into patches of \(patchSize)")
      (self.imageSize, self.patchSize, self.hiddenDim) = (imageSize, Swift.max(patchSize, 1), hiddenDim)
      convProj = nn.Conv2d(3, hiddenDim, self.patchSize, stride: self.patchSize)
      classToken = torch.zeros(1, 1, hiddenDim)
      let side = imageSize / self.patchSize
      encoder = Encoder(side * side + 1, numLayers, numHeads, hiddenDim, mlpDim, dropout, attentionDropout)
      let before = representationSize.map { nn.Linear(hiddenDim, $0) }
      let head = nn.Linear(representationSize ?? hiddenDim, numClasses)
      heads = nn.Sequential()
      if let before {
        heads.addModule("pre_logits", before)
        heads.addModule("act", nn.Tanh())
      }
      heads.addModule("head", head)
      super.init()

      let fan = Double(3 * self.patchSize * self.patchSize)
      nn.`init`.truncNormal_(convProj.weight, std: (1 / fan).squareRoot())
      nn.`init`.zeros_(convProj.bias!)
      if let before {
        nn.`init`.truncNormal_(before.weight, std: (1 / Double(hiddenDim)).squareRoot())
        nn.`init`.zeros_(before.bias!)
      }
      nn.`init`.zeros_(head.weight)
      nn.`init`.zeros_(head.bias!)
    }

    open override func forward(_ input: Tensor) -> Tensor {
      guard
        check(
          input.ndim == 4 && input.shape[2] == imageSize && input.shape[3] == imageSize,
          "VisionTransformer: \(input.described) must be [N, 3, \(imageSize), \(imageSize)]: resize it, or build the "
            + "model with another imageSize")
      else { return .placeholder }
      let n = input.shape[0]
      let patches = convProj(input).flatten(startDim: 2).permute(0, 2, 1)
      let tokens = torch.cat([classToken.expand(n, -1, -1), patches], dim: 1)
      return heads(encoder(tokens).select(1, 0))
    }

    /// Adds where each patch lies, and transforms.
    public final class Encoder: nn.Layer {
      @Parameter var posEmbedding: Tensor
      let dropout: nn.Dropout
      let layers = nn.Sequential()
      let ln: nn.LayerNorm

      init(
        _ length: Int, _ numLayers: Int, _ numHeads: Int, _ hiddenDim: Int, _ mlpDim: Int, _ dropout: Double,
        _ attentionDropout: Double
      ) {
        posEmbedding = torch.empty(1, length, hiddenDim).normal_(std: 0.02)
        self.dropout = nn.Dropout(p: dropout)
        for i in 0..<numLayers {
          layers.addModule(
            "encoder_layer_\(i)", EncoderBlock(numHeads, hiddenDim, mlpDim, dropout, attentionDropout))
        }
        ln = nn.LayerNorm(hiddenDim, eps: 1e-6)
      }

      public override func forward(_ input: Tensor) -> Tensor { ln(layers(dropout(input + posEmbedding))) }
    }

    /// Attention, then two linear layers, each normalised before and added to what came in.
    final class EncoderBlock: nn.Layer {
      @Child("ln_1") var ln1: nn.LayerNorm
      let selfAttention: nn.MultiheadAttention
      let dropout: nn.Dropout
      @Child("ln_2") var ln2: nn.LayerNorm
      let mlp: MLPBlock

      init(_ numHeads: Int, _ hiddenDim: Int, _ mlpDim: Int, _ dropout: Double, _ attentionDropout: Double) {
        selfAttention = nn.MultiheadAttention(
          hiddenDim, numHeads, dropout: attentionDropout, batchFirst: true)
        self.dropout = nn.Dropout(p: dropout)
        mlp = MLPBlock(hiddenDim, mlpDim, dropout)
        super.init()
        ln1 = nn.LayerNorm(hiddenDim, eps: 1e-6)
        ln2 = nn.LayerNorm(hiddenDim, eps: 1e-6)
      }

      override func forward(_ input: Tensor) -> Tensor {
        let x = ln1(input)
        let y = dropout(selfAttention(x, x, x, needWeights: false).output) + input
        return y + mlp(ln2(y))
      }
    }

    /// Two linear layers with GELU between.
    final class MLPBlock: nn.Sequential {
      init(_ dim: Int, _ mlpDim: Int, _ dropout: Double) {
        super.init([
          nn.Linear(dim, mlpDim), nn.GELU(), nn.Dropout(p: dropout), nn.Linear(mlpDim, dim),
          nn.Dropout(p: dropout),
        ])
        for case let layer as nn.Linear in self {
          nn.`init`.xavierUniform_(layer.weight)
          nn.`init`.normal_(layer.bias!, std: 1e-6)
        }
      }
    }

    /// What builds one of them.
    public struct Variant: Builder {
      public let trained: Trained
      private let patch: Int, layers: Int, heads: Int, hidden: Int, mlp: Int

      init(
        _ name: String, patch: Int, layers: Int, heads: Int, hidden: Int, mlp: Int, _ files: [Trained.File]
      ) {
        trained = Trained(name, files)
        (self.patch, self.layers, self.heads, self.hidden, self.mlp) = (patch, layers, heads, hidden, mlp)
      }

      /// A network with random weights; see `VisionTransformer.init` for the options.
      public func callAsFunction(
        numClasses: Int = 1000, imageSize: Int = 224, dropout: Double = 0, attentionDropout: Double = 0,
        representationSize: Int? = nil
      ) -> VisionTransformer {
        VisionTransformer(
          imageSize: imageSize, patchSize: patch, numLayers: layers, numHeads: heads, hiddenDim: hidden,
          mlpDim: mlp,
          dropout: dropout, attentionDropout: attentionDropout, numClasses: numClasses,
          representationSize: representationSize)
      }

      /// A network with trained weights, if any are asked for; `imageSize` is then that of the weights.
      @_disfavoredOverload
      public func callAsFunction(
        weights: Weights? = nil, pretrained: Bool = false, progress: Bool = true, numClasses: Int? = nil,
        imageSize: Int? = nil, dropout: Double = 0, attentionDropout: Double = 0,
        representationSize: Int? = nil
      ) throws -> VisionTransformer {
        let file = try trained.file(weights, pretrained: pretrained)
        if let file { try trained.agree("imageSize", imageSize, file.imageSize, file) }
        let rename = { (name: String) in
          name.replacing("mlp.linear_1.", with: "mlp.0.").replacing("mlp.linear_2.", with: "mlp.3.")
        }
        return try trained.load(file, numClasses, progress: progress, rename: rename) {
          self(
            numClasses: $0, imageSize: imageSize ?? file?.imageSize ?? 224, dropout: dropout,
            attentionDropout: attentionDropout, representationSize: representationSize)
        }
      }

      public func build(weights: Weights?, progress: Bool, numClasses: Int?) throws -> nn.Layer {
        try self(weights: weights, progress: progress, numClasses: numClasses)
      }
    }
  }
}
