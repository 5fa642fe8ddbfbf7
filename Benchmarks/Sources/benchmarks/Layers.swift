import Torch

extension Suite {
  /// Layers other than convolutions and attention.
  mutating func addLayers() {
    add("nn/maxpool", bytes: floats(16 * 64 * (112 * 112 + 56 * 56))) {
      let x = torch.randn(16, 64, 112, 112)
      return work { F.maxPool2d(x, 3, stride: 2, padding: 1) }
    }
    // Forward x and y, backward x, g and the gradient of x.
    add("nn/batchnorm_fwdbwd", bytes: floats(5 * 16 * 64 * 56 * 56)) {
      let (layer, x) = (nn.BatchNorm2d(64), torch.randn(16, 64, 56, 56, requiresGrad: true))
      let g = torch.ones(16, 64, 56, 56)
      return { layer(x).backward(gradient: g) }
    }
    add("nn/layernorm_fwdbwd", bytes: floats(5 * 32 * 128 * 768)) {
      let (layer, x) = (nn.LayerNorm([768]), torch.randn(32, 128, 768, requiresGrad: true))
      let g = torch.ones(32, 128, 768)
      return { layer(x).backward(gradient: g) }
    }
    addRecurrent()
    add("nn/embedding_fwdbwd") {
      let (layer, i) = (nn.Embedding(30000, 256), torch.randint(0, 30000, [64, 128]))
      return { layer(i).sum().backward() }
    }
    // Forward the logits, backward the logits and their gradient.
    add("nn/cross_entropy_fwdbwd", bytes: floats(3 * 4096 * 1000)) {
      let (x, t) = (torch.randn(4096, 1000, requiresGrad: true), torch.randint(0, 1000, [4096]))
      return { F.crossEntropy(x, t).backward() }
    }
    add("nn/ctc_fwdbwd") {
      let (x, t) = (torch.randn(200, 16, 50, requiresGrad: true), torch.randint(1, 50, [16, 40]))
      let times = [Int](repeating: 200, count: 16), lengths = [Int](repeating: 40, count: 16)
      return { F.ctcLoss(x.logSoftmax(2), t, times, lengths).backward() }
    }
  }

  /// Two layers of 256 units over 64 steps of 32 sequences.
  private mutating func addRecurrent() {
    /// The products of one gate: 128 and 256 features into the first layer, twice 256 into the second.
    let gate = 2 * 64 * 32 * 256 * (128 + 256 + 256 + 256)
    add("nn/lstm_fwd", flops: 4 * gate) {
      let (lstm, x) = (nn.LSTM(128, 256, numLayers: 2), torch.randn(64, 32, 128))
      return { noGrad { _ = lstm(x) } }
    }
    add("nn/lstm_fwdbwd", flops: 3 * 4 * gate) {
      let (lstm, x) = (nn.LSTM(128, 256, numLayers: 2), torch.randn(64, 32, 128))
      return { lstm(x).output.sum().backward() }
    }
    add("nn/gru_fwd", flops: 3 * gate) {
      let (gru, x) = (nn.GRU(128, 256, numLayers: 2), torch.randn(64, 32, 128))
      return { noGrad { _ = gru(x) } }
    }
    add("nn/gru_fwdbwd", flops: 3 * 3 * gate) {
      let (gru, x) = (nn.GRU(128, 256, numLayers: 2), torch.randn(64, 32, 128))
      return { gru(x).output.sum().backward() }
    }
  }
}
