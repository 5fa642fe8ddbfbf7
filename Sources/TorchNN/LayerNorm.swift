import TorchCore

extension nn {
  /// Normalisation of each slice of the last dimensions (Ba et al. 2016).
  ///
  ///     nn.LayerNorm(512)(torch.randn(8, 20, 512))
  open class LayerNorm: Layer {
    public final let normalizedShape: [Int], eps: Double, elementwiseAffine: Bool
    @Parameter public final var weight: Tensor?
    @Parameter public final var bias: Tensor?

    /// The sizes of the last dimensions; weight and bias start at one and zero.
    public init(
      _ normalizedShape: any IntOrList, eps: Double = 1e-5, elementwiseAffine: Bool = true, bias: Bool = true,
      dtype: DType? = nil
    ) {
      (self.normalizedShape, self.eps, self.elementwiseAffine) = (
        normalizedShape.list, eps, elementwiseAffine
      )
      let shape = Size(normalizedShape.list), dtype = dtype ?? torch.defaultDtype
      weight = elementwiseAffine ? Tensor(empty: shape, dtype).fill_(1) : nil
      self.bias = elementwiseAffine && bias ? Tensor(empty: shape, dtype).fill_(0) : nil
    }

    open override func forward(_ input: Tensor) -> Tensor {
      F.layerNorm(input, normalizedShape, weight: weight, bias: bias, eps: eps)
    }
    open override var extraRepr: String {
      "\(python(normalizedShape)), eps=\(eps), elementwise_affine=\(python(elementwiseAffine)), "
        + "bias=\(python(bias != nil))"
    }
  }

  /// Division of each slice of the last dimensions by its root mean square (Zhang and Sennrich 2019).
  open class RMSNorm: Layer {
    public final let normalizedShape: [Int], eps: Double?, elementwiseAffine: Bool
    @Parameter public final var weight: Tensor?

    /// The sizes of the last dimensions; `eps` is by default the distance from 1 to the next number.
    public init(
      _ normalizedShape: any IntOrList, eps: Double? = nil, elementwiseAffine: Bool = true,
      dtype: DType? = nil
    ) {
      (self.normalizedShape, self.eps, self.elementwiseAffine) = (
        normalizedShape.list, eps, elementwiseAffine
      )
      weight =
        elementwiseAffine
        ? Tensor(empty: Size(normalizedShape.list), dtype ?? torch.defaultDtype).fill_(1) : nil
    }

    open override func forward(_ input: Tensor) -> Tensor {
      F.rmsNorm(input, normalizedShape, weight: weight, eps: eps)
    }
    open override var extraRepr: String {
      "\(python(normalizedShape)), eps=\(eps.map { "\($0)" } ?? "None"), "
        + "elementwise_affine=\(python(elementwiseAffine))"
    }
  }

  /// Normalisation of the channels of each sample in groups (Wu and He 2018).
  open class GroupNorm: Layer {
    public final let numGroups: Int, numChannels: Int, eps: Double, affine: Bool
    @Parameter public final var weight: Tensor?
    @Parameter public final var bias: Tensor?

    /// `numGroups` divides `numChannels`; weight and bias start at one and zero.
    public init(
      _ numGroups: Int, _ numChannels: Int, eps: Double = 1e-5, affine: Bool = true, dtype: DType? = nil,
      bias: Bool = true
    ) {
      (self.numGroups, self.numChannels, self.eps, self.affine) = (numGroups, numChannels, eps, affine)
      check(
        numGroups > 0 && numChannels % Swift.max(numGroups, 1) == 0,
        "GroupNorm: \(numChannels) channels do not split into \(numGroups) groups")
      let dtype = dtype ?? torch.defaultDtype
      weight = affine ? Tensor(empty: [numChannels], dtype).fill_(1) : nil
      self.bias = affine && bias ? Tensor(empty: [numChannels], dtype).fill_(0) : nil
    }

    open override func forward(_ input: Tensor) -> Tensor {
      F.groupNorm(input, numGroups, weight: weight, bias: bias, eps: eps)
    }
    open override var extraRepr: String {
      "\(numGroups), \(numChannels), eps=\(eps), affine=\(python(affine)), bias=\(python(bias != nil))"
    }
  }

  /// Division by a power of the mean square of neighbouring channels (Krizhevsky et al. 2012).
  public final class LocalResponseNorm: Layer {
    public let size: Int, alpha: Double, beta: Double, k: Double

    /// x / (k + α · mean of x² over `size` channels)^β.
    public init(_ size: Int, alpha: Double = 1e-4, beta: Double = 0.75, k: Double = 1) {
      (self.size, self.alpha, self.beta, self.k) = (size, alpha, beta, k)
    }

    public override func forward(_ input: Tensor) -> Tensor {
      F.localResponseNorm(input, size, alpha: alpha, beta: beta, k: k)
    }
    public override var extraRepr: String { "\(size), alpha=\(alpha), beta=\(beta), k=\(k)" }
  }
}
