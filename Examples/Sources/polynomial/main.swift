// Fits a polynomial of degree 3 to the sine, by gradient descent and nothing but tensors.
import Torch

torch.manualSeed(0)
let x = torch.linspace(-3.14159, 3.14159, 2000)
let y = x.sin()
let powers = torch.stack([x.pow(0), x, x.pow(2), x.pow(3)], dim: 1)
let weights = torch.randn(4, requiresGrad: true)

for step in 1...2000 {
  let loss = (powers.matmul(weights) - y).pow(2).sum()
  loss.backward()
  noGrad {
    weights.sub_(weights.grad! * 1e-6)
    weights.grad = nil
  }
  if step % 500 == 0 { print("step \(step): loss \(loss.item())") }
}
print("sin x ≈", weights)
