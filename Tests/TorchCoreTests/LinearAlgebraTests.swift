import Testing

@testable import TorchCore

private let a = torch.tensor([[1, 2, 3], [4, 5, 6], [7, 8, 10]], dtype: .float64)
private let s = torch.tensor([[4, 1, 2], [1, 3, 0], [2, 0, 5]], dtype: .float64)

/// Random matrices of every type, whose decompositions must give them back.
private func random(_ shape: Size, _ dtype: DType) -> Tensor {
  torch.manualSeed(7)
  return torch.randn(shape, dtype: dtype)
}
private func near(_ x: Tensor, _ y: Tensor, _ tolerance: Double? = nil) -> Bool {
  let t = tolerance ?? (x.dtype.real == .float32 ? 2e-5 : 1e-11)
  return x.shape == y.shape && x.allclose(y.to(x.dtype), rtol: t, atol: t)
}
private func m(_ rows: [[Double]]) -> Tensor { torch.tensor(rows, dtype: .float64) }
private func v(_ x: [Double]) -> Tensor { torch.tensor(x, dtype: .float64) }

private let types: [DType] = [.float32, .float64, .complex64, .complex128]

@Suite struct LinearAlgebraTests {
  // MARK: Values of PyTorch

  @Test func luIsThatOfPyTorch() {
    let f = linalg.luFactor(a)
    #expect(
      near(
        f.LU,
        m([
          [7, 8, 10], [0.142857142857143, 0.857142857142857, 1.571428571428572],
          [0.571428571428571, 0.5, -0.5],
        ])))
    #expect(f.pivots.toArray(Int.self) == [3, 3, 3])
    #expect(f.pivots.dtype == .int32)
  }

  @Test func signsOfQRAreThoseOfPyTorch() {
    let (q, r) = linalg.qr(a)
    #expect(
      near(
        q,
        m([
          [-0.123091490979333, 0.904534033733291, 0.408248290463862],
          [-0.492365963917331, 0.301511344577763, -0.816496580927726],
          [-0.861640436855329, -0.301511344577763, 0.408248290463863],
        ])))
    #expect(near(r.diagonal(), v([-8.124038404635959, 0.904534033733293, 0.408248290463862])))
    #expect(near(a.geqrf().tau, v([1.123091490979333, 1.095038513552468, 0])))
  }

  @Test func valuesAreThoseOfPyTorch() {
    #expect(near(linalg.eigvalsh(s), v([1.854897308799577, 3.476023602918134, 6.669079088282288])))
    #expect(near(linalg.svdvals(a), v([17.412505166808593, 0.875161350110437, 0.196866521117430])))
    #expect(near(linalg.eigvals(a).real, v([16.707493316124740, -0.905740179521757, 0.198246863397009])))
    #expect(
      near(
        linalg.matrixExp(s / 4),
        m([
          [3.178437835855502, 0.636506381671863, 1.623820173640563],
          [0.636506381671863, 2.191124043886802, 0.175403705148418],
          [1.623820173640563, 0.175403705148418, 3.902646070101574],
        ])))
    #expect(near(linalg.cond(a).reshape(1), v([88.448279920698639])))
    #expect(near(linalg.cond(a, 1).reshape(1), v([133])))
    #expect(near(linalg.cond(a, "nuc").reshape(1), v([116.076587772395911])))
    #expect(near(a.norm(p: "nuc").reshape(1), linalg.svdvals(a).sum(0, keepdim: true)))
    let p = linalg.pinv(a.narrow(1, 0, 2))
    #expect(
      near(
        p, m([[-1.166666666666667, -0.333333333333333, 0.5], [1, 0.333333333333333, -0.333333333333333]])))
    let x = linalg.lstsq(a.narrow(1, 0, 2), a.narrow(1, 2, 1), driver: "gelsd")
    #expect(near(x.solution, m([[-0.5], [1.666666666666667]])) && near(x.residuals, v([0.166666666666667])))
    #expect(near(x.singularValues, v([12.596017180511963, 0.583396253199685])))
    #expect(x.rank.item(Int.self) == 2)
  }

  @Test func indefiniteFactorsAreThoseOfPyTorch() {
    let x = torch.tensor([[0, 1, 2], [1, 0, 3], [2, 3, 0]], dtype: .float64)
    let (ld, pivots) = linalg.ldlFactor(x)
    #expect(near(ld, m([[0, 0, 0], [2, 0, 0], [1.5, 0.5, -3]])))
    #expect(pivots.toArray(Int.self) == [-3, -3, 3])
    #expect(near(linalg.ldlSolve(ld, pivots, x.matmul(a)), a))
  }

  @Test func gradientOfTheDeterminantOfASingularMatrix() throws {
    let x = torch.tensor([[1, 2], [2, 4]], dtype: .float64, requiresGrad: true)
    x.det().backward()
    #expect(near(x.grad!, m([[4, -2], [-2, 1]])))
  }

  @Test func lowRankIsThatOfPyTorch() {
    torch.manualSeed(0)
    let x = torch.arange(20, dtype: .float64).reshape(5, 4).sin()
    let y = torch.svdLowrank(x, q: 2)
    #expect(near(y.S, v([2.218295780229309, 2.131389547081657])))
    #expect(
      near(
        y.U.select(1, 0).abs(),
        v([0.433892881590454, 0.609184082023713, 0.362485696702457, 0.135311155415987, 0.539376243841146])))
  }

  @Test func fewEigenvalues() throws {
    torch.manualSeed(5)
    let x = torch.randn(2, 40, 40, dtype: .float64), h = x + x.mT, p = x.matmul(x.mT) + x.identities
    let w = linalg.eigvalsh(h)
    let most = torch.lobpcg(h, k: 3, tol: 1e-9),
      least = torch.lobpcg(h, k: 2, n: 4, tol: 1e-9, largest: false)
    #expect(near(most.E, w.narrow(-1, 37, 3).flip([-1]), 1e-8) && near(least.E, w.narrow(-1, 0, 2), 1e-8))
    #expect(near(h.matmul(most.X), most.X * most.E.unsqueeze(-2), 1e-5))
    let l = linalg.inv(linalg.cholesky(p)), general = torch.lobpcg(h, k: 1, B: p, tol: 1e-10)
    #expect(near(general.E, linalg.eigvalsh(l.matmul(h).matmul(l.mT)).narrow(-1, 39, 1), 1e-7))
    // The gradients are those of eigh.
    let a = h[0].requiresGrad_(), b = h[0].requiresGrad_()
    let few = torch.lobpcg(a, k: 2, tol: 1e-12), all = linalg.eigh(b)
    (few.E.sum() + few.X.square().narrow(0, 0, 5).sum()).backward()
    (all.eigenvalues.narrow(0, 38, 2).sum() + all.eigenvectors.narrow(1, 38, 2).square().narrow(0, 0, 5).sum())
      .backward()
    #expect(near(a.grad!, (b.grad! + b.grad!.t()) / 2, 1e-6))
    #expect(throws: TorchError.self) { try withError { _ = torch.lobpcg(h, k: 14) } }
  }

  // MARK: Identities

  @Test(arguments: types) func factorsMultiplyToTheMatrix(_ d: DType) {
    for shape: Size in [[4, 4], [2, 5, 3], [2, 1, 3, 5]] {
      let x = random(shape, d), k = min(shape[-1], shape[-2])
      let lu = linalg.lu(x)
      #expect(near(lu.P.matmul(lu.L).matmul(lu.U), x))
      for mode in ["reduced", "complete"] {
        let (q, r) = linalg.qr(x, mode: mode)
        #expect(near(q.matmul(r), x))
        #expect(near(q.mH.matmul(q), q.mH.matmul(q).mul(0) + Tensor.identity(q.shape[-1], d)))
      }
      let thin = linalg.svd(x, fullMatrices: false), full = linalg.svd(x)
      #expect(near((thin.U * thin.S.unsqueeze(-2)).matmul(thin.Vh), x))
      #expect(near((full.U.narrow(-1, 0, k) * full.S.unsqueeze(-2)).matmul(full.Vh.narrow(-2, 0, k)), x))
      #expect(near(full.Vh.matmul(full.Vh.mH), full.Vh.mul(0) + Tensor.identity(shape[-1], d)))
      let p = linalg.pinv(x)
      #expect(near(x.matmul(p).matmul(x), x) && near(p.matmul(x).matmul(p), p))
      let (a, tau) = x.geqrf()
      if shape[-2] >= shape[-1] { #expect(near(a.orgqr(tau), linalg.qr(x).Q)) }
      let q = linalg.qr(x, mode: "complete").Q, c = random(shape, d)
      #expect(near(a.ormqr(tau, c), q.matmul(c)))
      #expect(near(a.ormqr(tau, c.mH, left: false, transpose: true), c.mH.matmul(q.mH)))
    }
  }

  @Test(arguments: types) func squareMatrices(_ d: DType) {
    let x = random([3, 4, 4], d), h = x + x.mH, p = x.matmul(x.mH) + Tensor.identity(4, d)
    let b = random([3, 4, 2], d)
    #expect(near(x.matmul(linalg.inv(x)), x.identities, 1e-3))
    #expect(near(x.matmul(linalg.solve(x, b)), b, 1e-3))
    #expect(near(linalg.solve(x, b.mH, left: false).matmul(x), b.mH, 1e-3))
    let (w, q) = linalg.eigh(h)
    #expect(near((q * w.unsqueeze(-2)).matmul(q.mH), h))
    #expect(near(linalg.eigh(h.triu(), "U").eigenvalues, w) && near(linalg.eigvalsh(h.tril()), w))
    let (e, z) = linalg.eig(x)
    #expect(near(x.to(z.dtype).matmul(z), z * e.unsqueeze(-2), 1e-4))
    #expect(near(linalg.eigvals(x).sum(dim: -1), x.diagonals.sum(dim: -1).to(z.dtype), 1e-4))
    let l = linalg.cholesky(p)
    #expect(near(l.matmul(l.mH), p) && near(linalg.cholesky(p, upper: true), l.mH))
    #expect(
      near(p.matmul(b.choleskySolve(l)), b, 1e-4) && near(p.matmul(l.choleskyInverse()), p.identities, 1e-4))
    let s = linalg.slogdet(x)
    #expect(near(s.sign * s.logabsdet.exp(), linalg.det(x), 1e-4))
    let root = linalg.matrixSqrth(p), (u, r) = linalg.polar(x)
    #expect(near(root.matmul(root), p) && near(u.matmul(r), x) && near(u.mH.matmul(u), x.identities))
    #expect(
      near(linalg.matrixExp(-x).matmul(linalg.matrixExp(x)), x.identities, d.real == .float32 ? 1e-2 : 1e-8))
    #expect(near(linalg.matrixPower(x, 3), x.matmul(x).matmul(x)))
    let f = linalg.ldlFactor(h, hermitian: true)
    #expect(near(h.matmul(linalg.ldlSolve(f.LD, f.pivots, b, hermitian: true)), b, 1e-3))
    let y = random([3, 2], d), full = linalg.lstsq(random([5, 3], d), random([5, 3], d).matmul(y))
    #expect(near(full.solution, y, 1e-4) && full.rank.item(Int.self) == 3)
  }

  @Test func emptyMatrices() {
    let x = Tensor(empty: [2, 0, 0], .float64)
    #expect(linalg.inv(x).shape == [2, 0, 0] && linalg.det(x).toArray(Double.self) == [1, 1])
    #expect(near(linalg.qr(Tensor(empty: [2, 0], .float64), mode: "complete").Q, m([[1, 0], [0, 1]])))
    let full = linalg.svd(Tensor(empty: [0, 2], .float64))
    #expect(near(full.Vh, m([[1, 0], [0, 1]])) && full.U.shape == [0, 0] && full.S.shape == [0])
    #expect(linalg.eig(x).eigenvectors.shape == [2, 0, 0] && linalg.matrixExp(x).shape == [2, 0, 0])
  }

  @Test func ranks() {
    let x = torch.tensor([[1, 2], [2, 4]], dtype: .float64)
    #expect(linalg.matrixRank(x).item(Int.self) == 1)
    #expect(linalg.matrixRank(x, 10.0).item(Int.self) == 0)
    let many = torch.stack([x, s.narrow(0, 0, 2).narrow(1, 0, 2)])
    #expect(linalg.matrixRank(many, hermitian: true).toArray(Int.self) == [1, 2])
    #expect(linalg.matrixRank(many, atol: torch.tensor([10.0, 0])).toArray(Int.self) == [0, 2])
  }

  // MARK: Errors

  @Test func singularMatricesAreErrors() {
    let zero = torch.zeros(2, 3, 3), b = torch.ones(2, 3, 1)
    func message(_ body: () -> Void) -> String {
      do {
        try withError { body() }
        return ""
      } catch { return "\(error)" }
    }
    #expect(message { _ = linalg.inv(zero) }.contains("batch element 0): the diagonal element 1 is zero"))
    #expect(message { _ = linalg.solve(zero, b) }.contains("singular"))
    #expect(message { _ = linalg.cholesky(zero) }.contains("leading minor of order 1"))
    #expect(message { _ = linalg.luFactor(zero) }.contains("U[1,1] is zero"))
    #expect(message { _ = zero[0].choleskyInverse() }.contains("diagonal element 1 is zero"))
    #expect(message { _ = linalg.matrixPower(zero, -1) }.contains("singular"))
    #expect(message { _ = linalg.ldlFactor(zero) }.contains("D[1,1] is zero"))
    #expect(linalg.invEx(zero).info.toArray(Int.self) == [1, 1])
    #expect(linalg.choleskyEx(zero).info.toArray(Int.self) == [1, 1])
    #expect(linalg.det(zero).toArray(Double.self) == [0, 0])
    #expect(linalg.slogdet(zero).logabsdet.toArray(Double.self) == [-.infinity, -.infinity])
    let nan = torch.full([3, 3], Double.nan)
    #expect(message { _ = linalg.svd(nan) }.contains("NaN"))
    #expect(message { _ = linalg.eig(nan) }.contains("NaN"))
    #expect(message { _ = linalg.eigh(nan) }.contains("converge"))
    #expect(message { _ = linalg.qr(Tensor(empty: [0, 1 << 32])) }.contains("columns"))
    #expect(linalg.matrixExp(nan).isnan().all().item(Bool.self))
  }

  @Test func badOperandsAreErrors() {
    let x = torch.ones(2, 3), y = torch.ones(3, 3), n = torch.ones(3, 3, dtype: .int64)
    let bad: [() -> Void] = [
      { _ = linalg.inv(x) }, { _ = linalg.inv(n) }, { _ = linalg.inv(torch.ones(3)) }, { _ = x.det() },
      { _ = linalg.cholesky(x) }, { _ = linalg.eigh(x) }, { _ = linalg.eigh(y, "X") }, { _ = linalg.eig(x) },
      { _ = linalg.qr(y, mode: "thin") }, { _ = linalg.qr(torch.ones(3)) },
      { _ = linalg.svd(y, driver: "gesvd") },
      { _ = linalg.solve(y, torch.ones(4, 2)) }, { _ = linalg.solve(y, torch.ones(3, dtype: .float64)) },
      { _ = linalg.solveTriangular(y, x, upper: true) }, { _ = linalg.lstsq(y, torch.ones(4, 1)) },
      { _ = linalg.lstsq(y, y, driver: "x") }, { _ = linalg.lu(y, pivot: false) },
      { _ = linalg.matrixNorm(y, ord: 3) },
      { _ = linalg.matrixNorm(y, ord: "x") }, { _ = linalg.cond(y, "x") }, { _ = linalg.cross(x, y) },
      { _ = linalg.tensorinv(torch.ones(2, 3, 4)) }, { _ = linalg.tensorsolve(x, torch.ones(2)) },
      { _ = linalg.householderProduct(x, torch.ones(2)) }, { _ = y.ormqr(torch.ones(4), y) },
      { _ = torch.ones(3).trace() },
      { _ = linalg.vander(x, N: 1) }, { _ = torch.pcaLowrank(x, q: 3) }, { _ = linalg.matrixPower(x, 2) },
      { _ = linalg.luSolve(y, torch.tensor([9, 9, 9], dtype: .int32), y) },
      { _ = torch.luUnpack(y, torch.tensor([0, 1, 2], dtype: .int32)) },
      { _ = linalg.ldlSolve(y, torch.tensor([1, 0, 3], dtype: .int32), y) },
    ]
    for (k, body) in bad.enumerated() {
      #expect(throws: TorchError.self, "\(k)") { try withError { body() } }
    }
  }

  // MARK: Gradients of complex matrices; threads

  @Test(arguments: complexLinearAlgebra) func complexGradientsEqualFiniteDifferences(_ c: Sample) throws {
    try withError {
      let parts = c.operands(), other = Sample("", c.shapes, -0.9...1.3) { $0[0] }.operands()
      let inputs = zip(parts, other).map { torch.complex($0, $1.flip(Array(0..<$1.dim()))).requiresGrad_() }
      #expect(torch.autograd.gradcheck({ [c.apply($0)] }, inputs))
      #expect(torch.autograd.gradgradcheck({ [c.apply($0)] }, inputs))
    }
  }

  @Test func largeMatricesDoNotDependOnThreads() throws {
    let before = torch.getNumThreads()
    defer { torch.setNumThreads(before) }
    let x = random([2, 150, 150], .float32), b = random([150, 130], .float32)
    let results = [1, 2, 8].map { n -> [Tensor] in
      torch.setNumThreads(n)
      let svd = linalg.svd(x), qr = linalg.qr(x), h = linalg.eigh(x + x.mT)
      return [
        svd.U, svd.S, svd.Vh, qr.Q, qr.R, h.eigenvalues, h.eigenvectors, linalg.solve(x, b),
        linalg.cholesky(x.matmul(x.mT) + Tensor.identity(150, .float32)), linalg.lstsq(x[0], b).solution,
        linalg.eigvals(x), linalg.matrixExp(x / 10),
      ]
    }
    for other in results.dropFirst() { #expect(zip(results[0], other).allSatisfy { $0.equal($1) }) }
  }
}
