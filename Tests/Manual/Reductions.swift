import Testing
import Torch

extension ManualTests {
  @Test func reductions() throws {
    area("torch.reduction") { entry in
      entry("torch.cumprod") { same(torch.cumprod(m, 1), [[1, 4, 8], [3, 18, 144]]) }
      entry("torch.cumsum") { same(torch.cumsum(m, 1), [[1, 5, 7], [3, 9, 17]]) }
      entry("torch.dist") { same(torch.dist(x, y, p: 3), 3.70729) }
      entry("torch.mean") { same(torch.mean(m, dim: 1), [2.33333, 5.66667]) }
      entry("torch.median") { same(torch.median(m, dim: 1), [2, 6], [2, 1]) }
      entry("torch.mode") { same(torch.mode(r, dim: 1), [2, 3], [2, 1]) }
      entry("torch.norm") { same(torch.norm(m, p: 2, dim: 1), [4.58258, 10.4403]) }
      entry("torch.prod") { same(torch.prod(m, 1), [8, 144]) }
      entry("torch.std") { same(torch.std(m, dim: 1), [1.52753, 2.51661]) }
      entry("torch.sum") { same(torch.sum(m, dim: 1), [7, 17]) }
      entry("torch.var") { same(torch.var(m, dim: 1), [2.33333, 6.33333]) }
    }
  }

  @Test func comparisons() throws {
    area("torch.comparison") { entry in
      entry("torch.eq") { same(torch.eq(a, b), [[true, false], [false, true]]) }
      entry("torch.equal") { same(torch.equal(a, b), false) }
      entry("torch.ge") { same(torch.ge(a, b), [[true, true], [false, true]]) }
      entry("torch.gt") { same(torch.gt(a, b), [[false, true], [false, false]]) }
      entry("torch.kthvalue") { same(torch.kthvalue(m, 2), [2, 6], [2, 1]) }
      entry("torch.le") { same(torch.le(a, b), [[true, false], [true, true]]) }
      entry("torch.lt") { same(torch.lt(a, b), [[false, false], [true, false]]) }
      entry("torch.max") { same(torch.max(m, 1), [4, 8], [1, 2]) }
      entry("torch.min") { same(torch.min(m, 1), [1, 3], [0, 0]) }
      entry("torch.ne") { same(torch.ne(a, b), [[false, true], [true, false]]) }
      entry("torch.sort") { same(torch.sort(x), [-1.25, 0.5, 2], [1, 0, 2]) }
      entry("torch.topk") { same(torch.topk(x, 2), [2, 0.5], [2, 0]) }
    }
  }
}
