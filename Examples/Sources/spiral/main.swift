// Tells two intertwined spirals apart, with a module of one's own.
import Torch

final class Network: nn.Module {
  let input = nn.Linear(2, 64)
  let hidden = nn.Linear(64, 64)
  let output = nn.Linear(64, 2)

  func callAsFunction(_ x: Tensor) -> Tensor {
    output(F.relu(hidden(F.relu(input(x)))))
  }
}

/// `count` points of each spiral with a little noise, and the spiral each belongs to.
func spirals(_ count: Int) -> (Tensor, Tensor) {
  let t = torch.linspace(0.3, 3, count) * 3.14159
  let arm = torch.stack([t * t.cos(), t * t.sin()], dim: 1) / 10
  let points = torch.cat([arm, -arm]) + torch.randn(2 * count, 2) * 0.02
  return (points, torch.cat([torch.zeros(count), torch.ones(count)]).to(.int64))
}

torch.manualSeed(0)
let (points, labels) = spirals(500)
let model = Network()
print(model)
let optimizer = optim.Adam(model.parameters(), lr: 3e-3)
for epoch in 1...60 {
  for (x, y) in DataLoader(TensorDataset(points, labels), batchSize: 64, shuffle: true) {
    optimizer.zeroGrad()
    F.crossEntropy(model(x), y).backward()
    optimizer.step()
  }
  if epoch % 20 == 0 {
    let right = noGrad { model(points).argmax(dim: 1).eq(labels).to(.float32).mean() }
    print("epoch \(epoch): accuracy \(right.item())")
  }
}
