import Testing
import Torch

extension ManualTests {
  @Test func reductions() throws {
    area("torch.reduction") { entry in
      entry("torch.cumprod") {
        same(torch.cumprod(m, 1), [[1, 4, 8], [3, 18, 144]])
        same(torch.cumprod(m, 1, out: torch.Tensor()), [[1, 4, 8], [3, 18, 144]])
      }
      entry("torch.cumsum") {
        same(torch.cumsum(m, 1), [[1, 5, 7], [3, 9, 17]])
        same(torch.cumsum(m, 1, out: torch.Tensor()), [[1, 5, 7], [3, 9, 17]])
      }
      entry("torch.dist") {
        same(torch.dist(x, y, p: 3), 3.70729)
        same(torch.dist(x, y, p: 3, out: torch.Tensor()), 3.70729)
      }
      entry("torch.mean") {
        same(torch.mean(m, dim: 1), [2.33333, 5.66667])
        same(torch.mean(m), 4)
        same(torch.mean(m, dim: 1, keepdim: true), [[2.33333], [5.66667]])
        same(torch.mean(m, dim: 1, out: torch.Tensor()), [2.33333, 5.66667])
      }
      entry("torch.median") {
        same(torch.median(m, dim: 1), [2, 6], [2, 1])
        same(torch.median(m), 3)
      }
      entry("torch.mode") { same(torch.mode(r, dim: 1), [2, 3], [2, 1]) }
      entry("torch.norm") {
        same(torch.norm(m, p: 2, dim: 1), [4.58258, 10.4403])
        same(torch.norm(m), 11.4018)
        same(torch.norm(m, p: 2, dim: 1, out: torch.Tensor()), [4.58258, 10.4403])
      }
      entry("torch.prod") {
        same(torch.prod(m, 1), [8, 144])
        same(torch.prod(m), 1152)
        same(torch.prod(m, 1, out: torch.Tensor()), [8, 144])
      }
      entry("torch.std") {
        same(torch.std(m, dim: 1), [1.52753, 2.51661])
        same(torch.std(m), 2.60768)
        same(torch.std(m, dim: 1, out: torch.Tensor()), [1.52753, 2.51661])
      }
      entry("torch.sum") {
        same(torch.sum(m, dim: 1), [7, 17])
        same(torch.sum(m), 24)
        same(torch.sum(m, dim: 1, out: torch.Tensor()), [7, 17])
      }
      entry("torch.var") {
        same(torch.var(m, dim: 1), [2.33333, 6.33333])
        same(torch.var(m), 6.8)
        same(torch.var(m, dim: 1, out: torch.Tensor()), [2.33333, 6.33333])
      }
    }
  }

  @Test func comparisons() throws {
    area("torch.comparison") { entry in
      entry("torch.eq") {
        same(torch.eq(a, b), [[true, false], [false, true]])
        same(torch.eq(a, 2), [[false, true], [false, false]])
        same(torch.eq(a, b, out: torch.BoolTensor()), [[true, false], [false, true]])
      }
      entry("torch.equal") { same(torch.equal(a, b), false) }
      entry("torch.ge") {
        same(torch.ge(a, b), [[true, true], [false, true]])
        same(torch.ge(a, 2), [[false, true], [true, true]])
        same(torch.ge(a, b, out: torch.BoolTensor()), [[true, true], [false, true]])
      }
      entry("torch.gt") {
        same(torch.gt(a, b), [[false, true], [false, false]])
        same(torch.gt(a, 2), [[false, false], [true, true]])
        same(torch.gt(a, b, out: torch.BoolTensor()), [[false, true], [false, false]])
      }
      entry("torch.kthvalue") {
        same(torch.kthvalue(m, 2), [2, 6], [2, 1])
        same(torch.kthvalue(m, 2, out: (torch.Tensor(), torch.LongTensor())), [2, 6], [2, 1])
      }
      entry("torch.le") {
        same(torch.le(a, b), [[true, false], [true, true]])
        same(torch.le(a, 2), [[true, true], [false, false]])
        same(torch.le(a, b, out: torch.BoolTensor()), [[true, false], [true, true]])
      }
      entry("torch.lt") {
        same(torch.lt(a, b), [[false, false], [true, false]])
        same(torch.lt(a, 2), [[true, false], [false, false]])
        same(torch.lt(a, b, out: torch.BoolTensor()), [[false, false], [true, false]])
      }
      entry("torch.max") {
        same(torch.max(m, 1), [4, 8], [1, 2])
        same(torch.max(m), 8)
        same(torch.max(x, y), [1.5, 2, 2])
        same(torch.max(m, 1, out: (torch.Tensor(), torch.LongTensor())), [4, 8], [1, 2])
      }
      entry("torch.min") {
        same(torch.min(m, 1), [1, 3], [0, 0])
        same(torch.min(m), 1)
        same(torch.min(x, y), [0.5, -1.25, -0.5])
        same(torch.min(m, 1, out: (torch.Tensor(), torch.LongTensor())), [1, 3], [0, 0])
      }
      entry("torch.ne") {
        same(torch.ne(a, b), [[false, true], [true, false]])
        same(torch.ne(a, 2), [[true, false], [true, true]])
        same(torch.ne(a, b, out: torch.BoolTensor()), [[false, true], [true, false]])
      }
      entry("torch.sort") {
        same(torch.sort(x), [-1.25, 0.5, 2], [1, 0, 2])
        same(torch.sort(m, dim: 0, descending: true), [[3, 6, 8], [1, 4, 2]], [[1, 1, 1], [0, 0, 0]])
        same(torch.sort(x, out: (torch.Tensor(), torch.LongTensor())), [-1.25, 0.5, 2], [1, 0, 2])
      }
      entry("torch.topk") {
        same(torch.topk(x, 2), [2, 0.5], [2, 0])
        same(torch.topk(x, 2, largest: false), [-1.25, 0.5], [1, 0])
        same(torch.topk(x, 2, out: (torch.Tensor(), torch.LongTensor())), [2, 0.5], [2, 0])
      }
    }
  }
}
