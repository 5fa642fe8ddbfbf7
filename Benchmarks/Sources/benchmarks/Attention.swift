import Torch

extension Suite {
  /// Attention: causal, over many positions, and over sequences of several lengths.
  mutating func addAttention() {
    let shape: Size = [4, 12, 256, 64]
    /// Two products of every query with every key, in 48 heads of 64 features.
    let full = 2 * 2 * 48 * 256 * 256 * 64
    add("nn/sdpa_causal", flops: full / 2) {
      let q = torch.randn(shape)
      return work { F.scaledDotProductAttention(q, q, q, isCausal: true) }
    }
    add("nn/sdpa_causal_fwdbwd", flops: 3 * full / 2) {
      let x = leaves(shape), g = torch.randn(shape)
      return { F.scaledDotProductAttention(x[0], x[1], x[2], isCausal: true).backward(gradient: g) }
    }
    add("nn/sdpa_16k_fwdbwd", flops: 3 * 2 * 2 * 16384 * 16384 * 64) {
      let x = leaves([1, 1, 16384, 64]), g = torch.randn(1, 1, 16384, 64)
      return { F.scaledDotProductAttention(x[0], x[1], x[2]).backward(gradient: g) }
    }
    add("nn/sdpa_padding", flops: full) {
      let (q, mask) = (torch.randn(shape), padding().logicalNot().view(4, 1, 1, 256))
      return work { F.scaledDotProductAttention(q, q, q, attnMask: mask) }
    }
    add("nn/sdpa_padding_fwdbwd", flops: 3 * full) {
      let x = leaves(shape), g = torch.randn(shape), mask = padding().logicalNot().view(4, 1, 1, 256)
      return { F.scaledDotProductAttention(x[0], x[1], x[2], attnMask: mask).backward(gradient: g) }
    }
    add("nn/mha_padding_fwd", flops: full + 2 * 4 * 4 * 256 * 768 * 768) {
      let layer = nn.MultiheadAttention(768, 12, batchFirst: true)
      let (x, mask) = (torch.randn(4, 256, 768), padding())
      return inference { layer(x, x, x, keyPaddingMask: mask, needWeights: false).output }
    }
  }
}

/// A query, a key and a value that gradients are wanted of.
private func leaves(_ shape: Size) -> [Tensor] { (0..<3).map { _ in torch.randn(shape, requiresGrad: true) } }

/// True behind the end of four sequences of 256, 200, 144 and 88 positions.
private func padding() -> Tensor {
  torch.arange(256).unsqueeze(0) .>= torch.tensor([256, 200, 144, 88]).unsqueeze(1)
}
