import Testing
import Torch

extension ManualTests {
  @Test func indexing() throws {
    area("torch.indexing") { entry in
      entry("torch.cat") { same(torch.cat([x, y], dim: 0), [0.5, -1.25, 2, 1.5, 2, -0.5]) }
      entry("torch.chunk") { same(torch.chunk(n, 2), [[1, 2], [3]]) }
      entry("torch.gather") {
        same(torch.gather(a, 1, torch.tensor([[0, 0], [1, 0]])), [[1, 1], [4, 3]])
        same(torch.gather(a, 1, torch.tensor([[0, 0], [1, 0]]), out: torch.Tensor()), [[1, 1], [4, 3]])
      }
      entry("torch.index_select") {
        same(torch.indexSelect(m, 1, torch.tensor([0, 2])), [[1, 2], [3, 8]])
        same(torch.indexSelect(m, 1, torch.tensor([0, 2]), out: torch.Tensor()), [[1, 2], [3, 8]])
      }
      entry("torch.masked_select") {
        same(torch.maskedSelect(x, x.ge(0)), [0.5, 2])
        same(torch.maskedSelect(x, x.ge(0), out: torch.Tensor()), [0.5, 2])
      }
      entry("torch.nonzero") {
        same(torch.nonzero(torch.tensor([1, 0, 1])), [[0], [2]])
        same(torch.nonzero(torch.tensor([1, 0, 1]), out: torch.LongTensor()), [[0], [2]])
      }
      entry("torch.split") { same(torch.split(n, 2), [[1, 2], [3]]) }
      entry("torch.squeeze") {
        same(torch.squeeze(torch.zeros(2, 1, 2), 1), [[0, 0], [0, 0]])
        same(torch.squeeze(torch.zeros(2, 1, 2)).shape, [2, 2])
      }
      entry("torch.stack") { same(torch.stack([x, y], dim: 1), [[0.5, 1.5], [-1.25, 2], [2, -0.5]]) }
      entry("torch.t") { same(torch.t(m), [[1, 3], [4, 6], [2, 8]]) }
      entry("torch.transpose") { same(torch.transpose(m, 0, 1), [[1, 3], [4, 6], [2, 8]]) }
      entry("torch.unbind") { same(torch.unbind(m), [[1, 4, 2], [3, 6, 8]]) }
      entry("torch.unsqueeze") { same(torch.unsqueeze(x, 0), [[0.5, -1.25, 2]]) }
    }
  }

  @Test func other() throws {
    area("torch.other") { entry in
      entry("torch.renorm") {
        same(torch.renorm(m, 1, 0, 5), [[0.714286, 2.85714, 1.42857], [0.882353, 1.76471, 2.35294]])
        same(
          torch.renorm(m, 1, 0, 5, out: torch.Tensor()),
          [[0.714286, 2.85714, 1.42857], [0.882353, 1.76471, 2.35294]])
      }
      entry("torch.diag") {
        same(torch.diag(x, diagonal: 1), [[0, 0.5, 0, 0], [0, 0, -1.25, 0], [0, 0, 0, 2], [0, 0, 0, 0]])
        same(
          torch.diag(x, diagonal: 1, out: torch.Tensor()),
          [[0, 0.5, 0, 0], [0, 0, -1.25, 0], [0, 0, 0, 2], [0, 0, 0, 0]])
      }
      entry("torch.histc") {
        same(torch.histc(x, bins: 4, min: -2, max: 2), [1, 0, 1, 1])
        same(torch.histc(x, bins: 4, min: -2, max: 2, out: torch.Tensor()), [1, 0, 1, 1])
      }
      entry("torch.tril") {
        same(torch.tril(m), [[1, 0, 0], [3, 6, 0]])
        same(torch.tril(m, diagonal: 1), [[1, 4, 0], [3, 6, 8]])
        same(torch.tril(m, out: torch.Tensor()), [[1, 0, 0], [3, 6, 0]])
      }
      entry("torch.triu") {
        same(torch.triu(m), [[1, 4, 2], [0, 6, 8]])
        same(torch.triu(m, diagonal: -1), [[1, 4, 2], [3, 6, 8]])
        same(torch.triu(m, out: torch.Tensor()), [[1, 4, 2], [0, 6, 8]])
      }
      entry("torch.cross") {
        same(torch.cross(x, y), [-3.375, 3.25, 2.875])
        same(torch.cross(x, y, out: torch.Tensor()), [-3.375, 3.25, 2.875])
      }
      entry("torch.trace") { same(torch.trace(k), 7) }

    }
  }

  @Test func algebra() throws {
    area("torch.blas_lapack") { entry in
      entry("torch.addbmm") {
        same(torch.addbmm(k, c, c, beta: 2, alpha: 3), [[32, 32], [47, 75]])
        same(torch.addbmm(2, k, 3, c, c), [[32, 32], [47, 75]])
        same(torch.addbmm(k, c, c, beta: 2, alpha: 3, out: torch.Tensor()), [[32, 32], [47, 75]])
      }
      entry("torch.addmm") {
        same(torch.addmm(k, a, b, beta: 2, alpha: 3), [[35, 29], [59, 63]])
        same(torch.addmm(2, k, 3, a, b), [[35, 29], [59, 63]])
        same(torch.addmm(0, k, a, b), [[9, 9], [19, 19]])
        same(torch.addmm(k, a, b, beta: 2, alpha: 3, out: torch.Tensor()), [[35, 29], [59, 63]])
      }
      entry("torch.addmv") {
        same(torch.addmv(v, a, v, beta: 2, alpha: 3), [17, 37])
        same(torch.addmv(2, v, 3, a, v), [17, 37])
        same(torch.addmv(v, a, v, beta: 2, alpha: 3, out: torch.Tensor()), [17, 37])
      }
      entry("torch.addr") {
        same(torch.addr(k, v, v, beta: 2, alpha: 3), [[11, 8], [8, 18]])
        same(torch.addr(2, k, 3, v, v), [[11, 8], [8, 18]])
        same(torch.addr(k, v, v, beta: 2, alpha: 3, out: torch.Tensor()), [[11, 8], [8, 18]])
      }
      entry("torch.baddbmm") {
        same(torch.baddbmm(c, c, c, beta: 2, alpha: 3), [[[23, 34], [51, 74]], [[3, 2], [2, 3]]])
        same(torch.baddbmm(2, c, 3, c, c), [[[23, 34], [51, 74]], [[3, 2], [2, 3]]])
        same(
          torch.baddbmm(c, c, c, beta: 2, alpha: 3, out: torch.Tensor()),
          [[[23, 34], [51, 74]], [[3, 2], [2, 3]]])
      }
      entry("torch.bmm") {
        same(torch.bmm(c, c), [[[7, 10], [15, 22]], [[1, 0], [0, 1]]])
        same(torch.bmm(c, c, out: torch.Tensor()), [[[7, 10], [15, 22]], [[1, 0], [0, 1]]])
      }
      entry("torch.dot") { same(torch.dot(x, y), -2.75) }
      entry("torch.ger") {
        same(torch.ger(x, v), [[0.5, 1], [-1.25, -2.5], [2, 4]])
        same(torch.ger(x, v, out: torch.Tensor()), [[0.5, 1], [-1.25, -2.5], [2, 4]])
      }
      entry("torch.mm") {
        same(torch.mm(a, b), [[9, 9], [19, 19]])
        same(torch.mm(a, b, out: torch.Tensor()), [[9, 9], [19, 19]])
      }
      entry("torch.mv") {
        same(torch.mv(a, v), [5, 11])
        same(torch.mv(a, v, out: torch.Tensor()), [5, 11])
      }
      entry("torch.inverse") {
        same(torch.inverse(k), [[0.272727, -0.0909091], [-0.0909091, 0.363636]])
        same(torch.inverse(k, out: torch.Tensor()).mm(k), [[1, 0], [0, 1]])
      }
      entry("torch.gesv") {
        same(shown(torch.gesv(v.unsqueeze(1), k)).X, [[0.0909091], [0.636364]])
        same(
          torch.gesv(v.unsqueeze(1), k, out: (torch.Tensor(), torch.Tensor())).X, [[0.0909091], [0.636364]])
      }
      entry("torch.gels") {
        same(
          shown(torch.gels(torch.tensor([[1.0], [2], [2]]), torch.tensor([[1.0, 1], [1, 2], [1, 3]]))).X[
            0..<2], [[0.666667], [0.5]])
        same(
          torch.gels(v.unsqueeze(1), k, out: (torch.Tensor(), torch.Tensor())).X, [[0.0909091], [0.636364]])
      }
      entry("torch.eig") {
        same(shown(torch.eig(torch.tensor([[0.0, 1], [-1, 0]]))).e, [[0, 1], [0, -1]])
        same(torch.eig(k, eigenvectors: true, out: (torch.Tensor(), torch.Tensor())).e.sum(dim: 0), [7, 0])
      }
      entry("torch.symeig") {
        same(shown(torch.symeig(k)).e, [2.38197, 4.61803])
        same(torch.symeig(k, out: (torch.Tensor(), torch.Tensor())).e, [2.38197, 4.61803])
      }
      entry("torch.potrf") { same(torch.potrf(k), [[2, 0.5], [0, 1.65831]]) }
      entry("torch.potri") {
        same(torch.potri(k.potrf()), [[0.272727, -0.0909091], [-0.0909091, 0.363636]])
      }
      entry("torch.potrs") { same(torch.potrs(v.unsqueeze(1), k.potrf()), [[0.0909091], [0.636364]]) }
      entry("torch.pstrf") {
        let result = shown(torch.pstrf(k))
        same(result.u, [[2, 0.5], [0, 1.65831]])
        same(result.pivots, [1, 2])
      }
      entry("torch.qr") {
        let result = shown(torch.qr(a))
        same(result.Q, [[-0.316228, -0.948683], [-0.948683, 0.316228]])
        same(result.R, [[-3.16228, -4.42719], [0, -0.632456]])
        same(torch.qr(a, out: (torch.Tensor(), torch.Tensor())).R, [[-3.16228, -4.42719], [0, -0.632456]])
      }
      entry("torch.geqrf") {
        let result = shown(torch.geqrf(a))
        same(result.a, [[-3.16228, -4.42719], [0.720759, -0.632456]])
        same(result.tau, [1.31623, 0])
        same(torch.geqrf(a, out: (torch.Tensor(), torch.Tensor())).tau, [1.31623, 0])
      }
      entry("torch.svd") {
        same(shown(torch.svd(a)).S, [5.46499, 0.365966])
        same(torch.svd(a, out: (torch.Tensor(), torch.Tensor(), torch.Tensor())).S, [5.46499, 0.365966])
      }
      entry("torch.trtrs") {
        same(
          shown(torch.trtrs(torch.tensor([[4.0], [8]]), torch.tensor([[2.0, 1], [0, 4]]))).X, [[1], [2]])
      }
      entry("torch.btrifact") {
        let result = shown(torch.btrifact(c))
        same(result.LU, [[[3, 4], [0.333333, 0.666667]], [[1, 0], [0, 1]]])
        same(result.pivots, [[2, 2], [2, 2]])
      }
      entry("torch.orgqr") {
        let (h, tau) = a.geqrf()
        same(torch.orgqr(h, tau), [[-0.316228, -0.948683], [-0.948683, 0.316228]])
      }
      entry("torch.ormqr") {
        let (h, tau) = a.geqrf()
        same(torch.ormqr(h, tau, k), [[-2.21359, -3.16228], [-3.47851, 0]])
      }
      entry("torch.btrisolve") {
        let (LU, pivots) = c.btrifact(), right = torch.tensor([[5.0, 11], [3, 4]])
        same(torch.btrisolve(right, LU, pivots), [[1, 2], [4, 3]])
      }

    }
  }
}
