import Torch
import TorchVision

extension Suite {
  /// Whole networks. Each row runs in a process of its own, so that its peak memory is its own.
  mutating func addModels() {
    let mlpProducts = 784 * 128 + 128 * 10
    // No gradient of the images is wanted: the first layer's backward pass has one product, not two.
    add("model/mlp_mnist_train", flops: 2 * 64 * (3 * mlpProducts - 784 * 128)) {
      train(mlp(128), torch.randn(64, 784), torch.randint(0, 10, [64]))
    }
    let lenetFirst = 24 * 24 * 20 * 25
    let lenetProducts = lenetFirst + 8 * 8 * 64 * 20 * 25 + 1024 * 128 + 128 * 10
    add("model/lenet_mnist_train", flops: 2 * 64 * (3 * lenetProducts - lenetFirst)) {
      let model = nn.Sequential(
        nn.Conv2d(1, 20, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(20, 64, 5), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Linear(1024, 128), nn.ReLU(), nn.Linear(128, 10))
      return train(model, torch.randn(64, 1, 28, 28), torch.randint(0, 10, [64]))
    }
    // Multiplications for one image of 224 × 224, 118 million of them in the first layer.
    let (resnet18, resnet50, stem) = (1_814_000_000, 4_089_000_000, 118_000_000)
    add("model/resnet18_infer_b1", flops: 2 * resnet18) {
      infer(torchvision.models.resnet18(), torch.randn(1, 3, 224, 224))
    }
    add("model/resnet50_infer_b8", flops: 2 * 8 * resnet50) {
      infer(torchvision.models.resnet50(), torch.randn(8, 3, 224, 224))
    }
    add("model/resnet18_train_b8", flops: 2 * 8 * (3 * resnet18 - stem)) {
      train(torchvision.models.resnet18(), torch.randn(8, 3, 224, 224), torch.randint(0, 1000, [8]))
    }
    add("model/resnet50_train_b4", flops: 2 * 4 * (3 * resnet50 - stem)) {
      train(torchvision.models.resnet50(), torch.randn(4, 3, 224, 224), torch.randint(0, 1000, [4]))
    }
    addGPT()
    // Two bytes a number.
    for (name, dtype) in [("f16", DType.float16), ("bf16", .bfloat16)] {
      add("model/mlp_infer_" + name) { infer(mlp(1024).to(dtype), torch.randn(256, 784).to(dtype)) }
      add("model/resnet18_infer_" + name) {
        infer(torchvision.models.resnet18().to(dtype), torch.randn(1, 3, 224, 224).to(dtype))
      }
    }
  }

  private mutating func addGPT() {
    let (tokens, width, words) = (4 * 256, 384, 8192)
    /// A token's products with weights, and a query's with keys and values: half of 256 of them, on the mean.
    let products = 4 * (12 * width * width + 2 * 128 * width) + width * words
    add("model/gpt_mini_train", flops: 3 * 2 * tokens * products) {
      let (model, i) = (GPT(), torch.randint(0, words, [4, 256]))
      let optimizer = optim.Adam(model.parameters(), lr: 1e-3)
      return {
        optimizer.zeroGrad()
        F.crossEntropy(model(i).flatten(endDim: 1), i.flatten()).backward()
        optimizer.step()
      }
    }
  }
}

private func mlp(_ hidden: Int) -> nn.Layer {
  nn.Sequential(nn.Linear(784, hidden), nn.ReLU(), nn.Linear(hidden, 10))
}

private func infer(_ model: nn.Layer, _ x: Tensor) -> () -> Void {
  model.eval()
  return inference { model(x) }
}

private func train(_ model: nn.Layer, _ x: Tensor, _ target: Tensor) -> () -> Void {
  let optimizer = optim.SGD(model.parameters(), lr: 1e-3, momentum: 0.9)
  return {
    optimizer.zeroGrad()
    F.crossEntropy(model(x), target).backward()
    optimizer.step()
  }
}

/// A transformer that predicts tokens.
private final class GPT: nn.Layer {
  let e = nn.Embedding(8192, 384), p = nn.Embedding(256, 384)
  let b = nn.ModuleList(
    (0..<4).map { _ in
      nn.TransformerEncoderLayer(
        384, 6, dimFeedforward: 4 * 384, dropout: 0, activation: "gelu", batchFirst: true, normFirst: true)
    })
  let n = nn.LayerNorm(384), h = nn.Linear(384, 8192, bias: false)
  @Buffer var m = nn.Transformer.generateSquareSubsequentMask(256)

  override func forward(_ i: Tensor) -> Tensor {
    var x = e(i) + p.weight.narrow(0, 0, i.shape[1])
    for layer in b { x = layer(x, srcMask: m, isCausal: true) }
    return h(n(x))
  }
}
