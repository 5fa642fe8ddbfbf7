import Testing

@testable import TorchCore

/// The names of PyTorch's first years, on the examples of their manual.
@Suite struct OldLinearAlgebraTests {
  private func near(_ x: Tensor, _ y: [[Double]], _ tolerance: Double = 1e-4) -> Bool {
    let y = torch.tensor(y, dtype: .float64)
    return x.shape == y.shape && x.to(.float64).allclose(y, rtol: tolerance, atol: tolerance)
  }
  private let a = torch.tensor(
    [
      [6.80, -2.11, 5.66, 5.97, 8.23], [-6.05, -3.30, 5.36, -4.44, 1.08], [-0.45, 2.58, -2.70, 0.27, 9.04],
      [8.32, 2.71, 4.35, -7.17, 2.14], [-9.67, -5.14, -7.26, 6.08, -6.87],
    ], dtype: .float64
  ).t()
  private let s = torch.tensor(
    [
      [1.96, -6.49, -0.47, -7.20, -0.65], [0, 3.80, -6.39, 1.50, -6.34], [0, 0, 4.17, -1.51, 2.67],
      [0, 0, 0, 5.70, 1.80], [0, 0, 0, 0, -7.10],
    ], dtype: .float64)

  @Test func gesvTakesTheRightHandSideFirst() {
    let b = torch.tensor(
      [
        [4.02, 6.19, -8.22, -7.57, -3.03], [-1.56, 4.00, -8.67, 1.75, 2.86],
        [9.81, -4.09, -4.57, -8.61, 8.99],
      ],
      dtype: .float64
    ).t()
    let (x, lu) = b.gesv(a)
    #expect(
      near(
        x,
        [
          [-0.8007, -0.3896, 0.9555], [-0.6952, -0.5544, 0.2207], [0.5939, 0.8422, 1.9006],
          [1.3217, -0.1038, 5.3577], [0.5658, 0.1057, 4.0406],
        ]))
    #expect(lu.equal(linalg.luFactor(a).LU))
  }

  @Test func gelsKeepsTheResidualsBehindTheSolution() {
    let a = torch.tensor(
      [[1, 1, 1], [2, 3, 4], [3, 5, 2], [4, 2, 5], [5, 4, 3]], dtype: .float64)
    let b = torch.tensor([[-10, -3], [12, 14], [14, 12], [16, 16], [18, 16]], dtype: .float64)
    let (x, qr) = b.gels(a)
    #expect(near(x.narrow(0, 0, 3), [[2, 1], [1, 1], [1, 2]]))
    #expect(near(x.narrow(0, 3, 2).norm(p: 2, dim: 0).unsqueeze(0), [[14.1421, 7.1414]]))
    #expect(qr.allclose(a.geqrf().a, rtol: 0, atol: 1e-14))
  }

  @Test func symeigReadsTheUpperTriangle() {
    let (e, v) = s.symeig(eigenvectors: true), full = s + s.triangleBelow
    #expect(near(e.unsqueeze(0), [[-11.0656, -6.2287, 0.8640, 8.8655, 16.0948]]))
    #expect((v * e).matmul(v.t()).allclose(full))
    #expect(s.t().symeig(upper: false).e.allclose(e))
    #expect(s.symeig().V.numel() == 0)
  }

  @Test func eigGivesPairsOfRealNumbers() {
    let x = torch.tensor([[0, 1, 0], [-1, 0, 0], [0, 0, 2]], dtype: .float64),
      (e, v) = x.eig(eigenvectors: true)
    #expect(near(e, [[0, 1], [0, -1], [2, 0]]))
    // The columns of the pair: A (re + i im) = i (re + i im).
    #expect(x.mv(v.select(1, 0)).allclose(-v.select(1, 1)) && x.mv(v.select(1, 1)).allclose(v.select(1, 0)))
    #expect(x.eig().e.equal(e))
  }

  @Test func choleskyIsUpperByDefault() {
    let p = a.matmul(a.t()), u = p.potrf(), b = a.narrow(1, 0, 2)
    #expect(u.t().matmul(u).allclose(p) && p.potrf(upper: false).allclose(u.t()))
    #expect(p.matmul(u.potri()).allclose(torch.eye(5, dtype: .float64), atol: 1e-8))
    #expect(p.matmul(b.potrs(u)).allclose(b))
    let (f, pivots) = p.pstrf(), order = pivots.to(.int64) - 1
    #expect(f.t().matmul(f).allclose(p.indexSelect(0, order).indexSelect(1, order)))
    #expect(pivots.dtype == .int32 && pivots.sort().values.toArray(Int.self) == [1, 2, 3, 4, 5])
  }

  @Test func triangularSystems() {
    let b = a.narrow(1, 0, 2), (x, copy) = b.trtrs(s)
    #expect(s.matmul(x).allclose(b) && copy.equal(s))
    #expect(s.t().matmul(b.trtrs(s, transpose: true).X).allclose(b))
  }

  @Test func batchesOfFactors() {
    torch.manualSeed(3)
    let a = torch.randn(2, 3, 3), b = torch.randn(2, 3), info = torch.ones(2, dtype: .int32)
    let (lu, pivots) = a.btrifact(info: info), x = b.btrisolve(lu, pivots)
    #expect(a.bmm(x.unsqueeze(2)).squeeze(2).allclose(b, rtol: 1e-4, atol: 1e-5))
    #expect(info.toArray(Int.self) == [0, 0])
  }
}

extension Tensor {
  /// The strict upper triangle, mirrored.
  fileprivate var triangleBelow: Tensor { triu(diagonal: 1).t() }
}
