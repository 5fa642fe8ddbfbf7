import Testing
import Torch

extension ManualTests {
  func tensorFills(_ entry: Area) {
    var seeded: torch.Generator { torch.Generator().manualSeed(0) }
    entry("Tensor.bernoulli") { same(torch.tensor([0.1, 0.5, 0.9]).bernoulli(), [0, 0, 1]) }
    entry("Tensor.bernoulli_") {
      same(x.bernoulli_(p: 0.3), [0, 0, 0])
      same(x.bernoulli_(p: 0.3, generator: seeded), [0, 0, 0])
    }
    entry("Tensor.cauchy_") {
      same(x.cauchy_(median: 1, sigma: 2), [22.1955, 2.52953, 0.743401])
      same(x.cauchy_(median: 1, sigma: 2, generator: seeded), [22.1955, 2.52953, 0.743401])
    }
    entry("Tensor.exponential_") {
      same(x.exponential_(lambd: 2), [1.75416, 0.615192, 0.307522])
      same(x.exponential_(lambd: 2, generator: seeded), [1.75416, 0.615192, 0.307522])
    }
    entry("Tensor.geometric_") {
      same(x.geometric_(0.3), [1, 1, 3])
      same(x.geometric_(0.3, generator: seeded), [1, 1, 3])
    }
    entry("Tensor.log_normal_") {
      same(x.logNormal_(mean: 1, std: 0.5), [5.87378, 2.34735, 0.914485])
      same(x.logNormal_(mean: 1, std: 0.5, generator: seeded), [5.87378, 2.34735, 0.914485])
    }
    entry("Tensor.normal_") {
      same(x.normal_(mean: 1, std: 2), [4.08199, 0.413142, -3.35758])
      same(x.normal_(mean: 1, std: 2, generator: seeded), [4.08199, 0.413142, -3.35758])
    }
    entry("Tensor.random_") {
      same(n.random_(10), [4, 9, 3])
      same(n.random_(10, generator: seeded), [4, 9, 3])
    }
    entry("Tensor.uniform_") { same(x.uniform_(from: 1, to: 2), [1.49626, 1.76822, 1.08848]) }
    entry("Tensor.multinomial") {
      same(torch.tensor([0, 10, 3.0]).multinomial(4, replacement: true), [2, 1, 1, 2])
      same(torch.tensor([0, 10, 3.0]).multinomial(4, replacement: true, generator: seeded), [2, 1, 1, 2])
    }
  }
}
