import Torch

var suite = Suite(CommandLine.arguments)
let n = 1 << 22

/// Gives the closure that `prepare` makes: keeps its inputs alive and its results unused.
func work(_ body: @escaping () -> Tensor) -> () -> Void { { _ = body() } }

suite.time("overhead/add4 x1000", repeats: 1000) {
  let (x, y) = (torch.randn(4), torch.randn(4))
  return work { x + y }
}
suite.time("overhead/mulsum_backward x200", repeats: 200) {
  let (x, y) = (torch.randn(4, requiresGrad: true), torch.randn(4))
  return { (x * y).sum().backward() }
}

let pointwise: [(String, (Tensor, Tensor) -> Tensor)] = [
  ("add", { x, y in x + y }), ("mul", { x, y in x * y }), ("exp", { x, _ in x.exp() }),
  ("log", { x, _ in x.abs().log() }), ("tanh", { x, _ in x.tanh() }), ("sigmoid", { x, _ in x.sigmoid() }),
  ("gelu", { x, _ in F.gelu(x) }), ("relu", { x, _ in x.relu() }), ("sqrt", { x, _ in x.abs().sqrt() }),
  ("sin", { x, _ in x.sin() }), ("pow", { x, _ in x.abs().pow(1.7) }), ("erf", { x, _ in x.erf() }),
  ("where", { x, y in torch.where(x .> 0, x, y) }), ("clamp", { x, _ in x.clamp(min: -1, max: 1) }),
  ("addT", { x, y in x.view(2048, 2048) + y.view(2048, 2048).t() }),
  ("copyT", { x, _ in x.view(2048, 2048).t().contiguous() }),
  ("bcast", { x, y in x.view(2048, 2048) + y[..<2048] }), ("tobf16", { x, _ in x.to(.bfloat16) }),
]
for (name, f) in pointwise {
  suite.time("elementwise/" + name) {
    let (x, y) = (torch.randn(n), torch.randn(n))
    return work { f(x, y) }
  }
}

let reductions: [(String, (Tensor) -> Tensor)] = [
  ("sum", { $0.sum() }), ("sum0", { $0.sum(dim: 0) }), ("sum1", { $0.sum(dim: 1) }), ("mean", { $0.mean() }),
  ("var1", { $0.var(dim: 1) }), ("max1", { $0.max(1).values }), ("argmax", { $0.argmax(dim: 1) }),
  ("norm", { $0.norm() }), ("softmax", { $0.softmax(1) }), ("logsoftmax0", { $0.logSoftmax(0) }),
  ("cumsum", { $0.cumsum(1) }), ("sort", { $0.sort(dim: 1).values }),
  ("topk", { $0.topk(10).values }), ("cat", { torch.cat([$0, $0], dim: 1) }),
]
for (name, f) in reductions {
  suite.time("reduce/" + name) {
    let x = torch.randn(2048, 2048)
    return work { f(x) }
  }
}

suite.time("index/index_select") {
  let (x, i) = (torch.randn(50000, 256), torch.randint(0, 50000, [65536]))
  return work { x.indexSelect(0, i) }
}
suite.time("index/gather") {
  let (x, i) = (torch.randn(1 << 20), torch.randint(0, 1 << 20, [1 << 20]))
  return work { x.gather(0, i) }
}

suite.time("random/randn4M") { work { torch.randn(n) } }
suite.time("random/rand4M") { work { torch.rand(n) } }
suite.time("random/randperm1M") { work { torch.randperm(1 << 20) } }
suite.time("random/dropout4M") {
  let x = torch.randn(n)
  return work { F.dropout(x, p: 0.5, training: true) }
}

for size in [16, 64, 128, 256, 512, 1024, 2048] {
  suite.time("gemm/\(size)") {
    let (x, y) = (torch.randn(size, size), torch.randn(size, size))
    return work { x.matmul(y) }
  }
}
suite.time("gemm/f64_512") {
  let (x, y) = (torch.randn(512, 512).to(.float64), torch.randn(512, 512).to(.float64))
  return work { x.matmul(y) }
}
suite.time("gemm/bf16_1024") {
  let (x, y) = (torch.randn(1024, 1024).to(.bfloat16), torch.randn(1024, 1024).to(.bfloat16))
  return work { x.matmul(y) }
}
suite.time("gemm/bmm96x128x64") {
  let (x, y) = (torch.randn(96, 128, 64), torch.randn(96, 64, 128))
  return work { x.matmul(y) }
}
suite.time("gemm/mv4096x1024") {
  let (w, x) = (torch.randn(4096, 1024), torch.randn(1024))
  return work { w.matmul(x) }
}
suite.time("gemm/linear512x768x3072") {
  let (layer, x) = (nn.Linear(768, 3072), torch.randn(512, 768))
  return work { layer(x) }
}

/// Batch, channels in, side, channels out, kernel, stride, groups.
let convolutions = [
  ("stem", 8, 3, 224, 64, 7, 2, 1), ("c3x3_64", 8, 64, 56, 64, 3, 1, 1),
  ("c3x3_256", 8, 256, 14, 256, 3, 1, 1),
  ("c1x1_256_64", 8, 256, 56, 64, 1, 1, 1), ("dw3x3_128", 8, 128, 28, 128, 3, 1, 128),
]
for (name, batch, channels, side, out, kernel, stride, groups) in convolutions {
  func layer() -> nn.Conv2d {
    nn.Conv2d(channels, out, kernel, stride: stride, padding: kernel / 2, groups: groups, bias: false)
  }
  suite.time("conv/\(name)_fwd") {
    let (layer, x) = (layer(), torch.randn(batch, channels, side, side))
    return { noGrad { _ = layer(x) } }
  }
  suite.time("conv/\(name)_fwdbwd") {
    let (layer, x) = (layer(), torch.randn(batch, channels, side, side, requiresGrad: true))
    let g = torch.onesLike(layer(x))
    return { layer(x).backward(gradient: g) }
  }
}

suite.time("nn/maxpool") {
  let x = torch.randn(16, 64, 112, 112)
  return work { F.maxPool2d(x, 3, stride: 2, padding: 1) }
}
suite.time("nn/batchnorm_fwdbwd") {
  let (layer, x) = (nn.BatchNorm2d(64), torch.randn(16, 64, 56, 56, requiresGrad: true))
  let g = torch.ones(16, 64, 56, 56)
  return { layer(x).backward(gradient: g) }
}
suite.time("nn/layernorm_fwdbwd") {
  let (layer, x) = (nn.LayerNorm([768]), torch.randn(32, 128, 768, requiresGrad: true))
  let g = torch.ones(32, 128, 768)
  return { layer(x).backward(gradient: g) }
}
suite.time("nn/lstm_fwd") {
  let (lstm, x) = (nn.LSTM(128, 256, numLayers: 2), torch.randn(64, 32, 128))
  return { noGrad { _ = lstm(x) } }
}
suite.time("nn/lstm_fwdbwd") {
  let (lstm, x) = (nn.LSTM(128, 256, numLayers: 2), torch.randn(64, 32, 128))
  return { lstm(x).output.sum().backward() }
}
suite.time("nn/gru_fwd") {
  let (gru, x) = (nn.GRU(128, 256, numLayers: 2), torch.randn(64, 32, 128))
  return { noGrad { _ = gru(x) } }
}
suite.time("nn/gru_fwdbwd") {
  let (gru, x) = (nn.GRU(128, 256, numLayers: 2), torch.randn(64, 32, 128))
  return { gru(x).output.sum().backward() }
}
suite.time("nn/embedding_fwdbwd") {
  let (layer, i) = (nn.Embedding(30000, 256), torch.randint(0, 30000, [64, 128]))
  return { layer(i).sum().backward() }
}
suite.time("nn/cross_entropy_fwdbwd") {
  let (x, t) = (torch.randn(4096, 1000, requiresGrad: true), torch.randint(0, 1000, [4096]))
  return { F.crossEntropy(x, t).backward() }
}
suite.time("nn/sdpa_causal") {
  let q = torch.randn(4, 12, 256, 64)
  return work { F.scaledDotProductAttention(q, q, q, isCausal: true) }
}
suite.time("nn/sdpa_causal_fwdbwd") {
  let x = [0, 1, 2].map { _ in torch.randn(4, 12, 256, 64, requiresGrad: true) }
  let g = torch.randn(4, 12, 256, 64)
  return { F.scaledDotProductAttention(x[0], x[1], x[2], isCausal: true).backward(gradient: g) }
}
suite.time("nn/sdpa_16k_fwdbwd") {
  let x = [0, 1, 2].map { _ in torch.randn(1, 1, 16384, 64, requiresGrad: true) }
  let g = torch.randn(1, 1, 16384, 64)
  return { F.scaledDotProductAttention(x[0], x[1], x[2]).backward(gradient: g) }
}
suite.time("nn/ctc_fwdbwd") {
  let (x, t) = (torch.randn(200, 16, 50, requiresGrad: true), torch.randint(1, 50, [16, 40]))
  let times = [Int](repeating: 200, count: 16), lengths = [Int](repeating: 40, count: 16)
  return { F.ctcLoss(x.logSoftmax(2), t, times, lengths).backward() }
}

func parameters() -> [Tensor] {
  (0..<20).map { _ in
    let parameter = torch.randn(512, 512, requiresGrad: true)
    parameter.grad = torch.randn(512, 512)
    return parameter
  }
}
suite.time("optim/sgd_5M") {
  let optimizer = optim.SGD(parameters(), lr: 1e-3, momentum: 0.9)
  return { optimizer.step() }
}
suite.time("optim/adam_5M") {
  let optimizer = optim.Adam(parameters(), lr: 1e-3)
  return { optimizer.step() }
}

func train(_ model: nn.Sequential, _ x: Tensor, _ target: Tensor) -> () -> Void {
  let optimizer = optim.SGD(model.parameters(), lr: 1e-3, momentum: 0.9)
  return {
    optimizer.zeroGrad()
    F.crossEntropy(model(x), target).backward()
    optimizer.step()
  }
}
suite.time("model/mlp_mnist_train") {
  let model = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 10))
  return train(model, torch.randn(64, 784), torch.randint(0, 10, [64]))
}
suite.time("model/lenet_mnist_train") {
  let model = nn.Sequential(
    nn.Conv2d(1, 20, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(20, 64, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(1024, 128), nn.ReLU(), nn.Linear(128, 10))
  return train(model, torch.randn(64, 1, 28, 28), torch.randint(0, 10, [64]))
}
/// A transformer that predicts tokens.
final class GPT: nn.Layer {
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
suite.time("model/gpt_mini_train") {
  let (model, i) = (GPT(), torch.randint(0, 8192, [4, 256]))
  let optimizer = optim.Adam(model.parameters(), lr: 1e-3)
  return {
    optimizer.zeroGrad()
    F.crossEntropy(model(i).flatten(endDim: 1), i.flatten()).backward()
    optimizer.step()
  }
}

print(suite.json)
