import Glibc
import Torch

// Runs a kernel so often that its setting up is done (descriptors, weights in their layout, memory), then once more
// inside `measured`, which is what valgrind counts.
//
// usage: instructions          prints the names of the kernels
//        instructions NAME     runs one of them

let kernels: KeyValuePairs<String, () -> () -> Void> = [
  "add4": {
    let (x, y) = (torch.randn(4), torch.randn(4))
    return { _ = x + y }
  },
  "mulsum_backward": {
    let (x, y) = (torch.randn(4, requiresGrad: true), torch.randn(4))
    return { (x * y).sum().backward() }
  },
  "exp": {
    let x = torch.randn(1 << 16)
    return { _ = x.exp() }
  },
  "sum": {
    let x = torch.randn(1 << 16)
    return { _ = x.sum() }
  },
  "softmax": {
    let x = torch.randn(64, 1024)
    return { _ = x.softmax(1) }
  },
  "masked_select": {
    let x = torch.randn(1 << 14), mask = x .> 0
    return { _ = x[mask] }
  },
  "max": {
    let x = torch.randn(64, 1024)
    return { _ = x.max(1) }
  },
  "rand": { { _ = torch.rand(1 << 14) } },
  "sort": {
    let x = torch.randn(1 << 12)
    return { _ = x.sort() }
  },
  "matmul128": {
    let (x, y) = (torch.randn(128, 128), torch.randn(128, 128))
    return { _ = x.matmul(y) }
  },
  "conv2d": {
    let (layer, x) = (nn.Conv2d(8, 8, 3, padding: 1), torch.randn(1, 8, 16, 16, requiresGrad: true))
    return { layer(x).sum().backward() }
  },
  "adam": {
    let parameters = (0..<4).map { _ in torch.randn(64, 64, requiresGrad: true) }
    for parameter in parameters { parameter.grad = torch.randn(64, 64) }
    let optimizer = optim.Adam(parameters, lr: 1e-3)
    return { optimizer.step() }
  },
  "mlp_train": {
    let model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    let optimizer = optim.SGD(model.parameters(), lr: 1e-3, momentum: 0.9)
    let (x, target) = (torch.randn(16, 64), torch.randint(0, 10, [16]))
    return {
      optimizer.zeroGrad()
      F.crossEntropy(model(x), target).backward()
      optimizer.step()
    }
  },
]

nonisolated(unsafe) var kernel: () -> Void = {}

@inline(never)
func measured() { kernel() }

guard let name = CommandLine.arguments.dropFirst().first else {
  for (name, _) in kernels { print(name) }
  exit(0)
}
guard let prepare = kernels.first(where: { $0.key == name })?.value else { fatalError("no kernel \(name)") }
torch.setNumThreads(1)
torch.manualSeed(0)
kernel = prepare()
for _ in 0..<3 { kernel() }
measured()
