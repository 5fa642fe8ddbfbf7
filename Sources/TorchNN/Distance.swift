import TorchCore

extension nn {
  /// ‖x₁ - x₂ + eps‖ₚ over the last dimension.
  ///
  ///     nn.PairwiseDistance(p: 2)(torch.zeros(1, 2), torch.tensor([[3.0, 4]]))    // tensor([5.0000])
  public final class PairwiseDistance: Module {
    public let norm: Double, eps: Double, keepdim: Bool

    /// The order of the norm, what is added to the difference, and whether the dimension stays with size 1.
    public init(p: Double = 2, eps: Double = 1e-6, keepdim: Bool = false) {
      (norm, self.eps, self.keepdim) = (p, eps, keepdim)
    }

    /// The distances of two tensors, broadcast.
    public func callAsFunction(_ x1: Tensor, _ x2: Tensor) -> Tensor {
      hooked([x1, x2]) { [F.pairwiseDistance($0[0], $0[1], p: norm, eps: eps, keepdim: keepdim)] }[0]
    }
  }

  /// x₁ · x₂ / (max(‖x₁‖, eps) max(‖x₂‖, eps)) along `dim`.
  public final class CosineSimilarity: Module {
    public let dim: Int, eps: Double

    /// The dimension of the vectors, and the least length by which is divided.
    public init(dim: Int = 1, eps: Double = 1e-8) { (self.dim, self.eps) = (dim, eps) }

    /// The similarities of two tensors, broadcast.
    public func callAsFunction(_ x1: Tensor, _ x2: Tensor) -> Tensor {
      hooked([x1, x2]) { [F.cosineSimilarity($0[0], $0[1], dim: dim, eps: eps)] }[0]
    }
  }
}
