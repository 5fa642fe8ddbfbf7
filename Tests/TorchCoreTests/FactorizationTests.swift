import Testing

@testable import TorchCore

/// Sizes on both sides of the edges of panels, blocks and strips.
private let sizes = [1, 2, 3, 15, 16, 17, 31, 33, 48, 63, 65, 97, 130, 257, 301, 353]
private let shapes =
  sizes.map { ($0, $0) } + [
    (1, 40), (40, 1), (16, 17), (17, 16), (33, 15), (15, 33), (70, 300), (300, 70), (500, 20), (20, 500),
    (305, 310),
    (310, 305),
  ]
private let types: [DType] = [.float32, .float64]

/// Numbers without pattern from a normal distribution.
private func random(_ m: Int, _ n: Int, _ dtype: DType, seed: Int = 1) -> Tensor {
  torch.manualSeed(seed)
  return torch.randn(m, n, dtype: .float64).to(dtype)
}
/// The largest difference in units of the last place of the largest element of `y`, computed in float64.
private func error(_ x: Tensor, _ y: Tensor, _ dtype: DType) -> Double {
  let unit = dtype == .float32 ? Double(Float.ulpOfOne) : Double.ulpOfOne
  let d = (x.to(.float64) - y.to(.float64)).abs().max().item(Double.self)
  let top = y.to(.float64).abs().max().item(Double.self)
  return d / (Swift.max(top, 1e-300) * unit)
}
private func wide(_ x: Tensor) -> Tensor { x.to(.float64) }
/// How far from orthonormal the columns are, in units of the last place.
private func skew(_ q: Tensor) -> Double {
  let x = wide(q)
  return error(x.mT.matmul(x), torch.eye(q.shape[-1], dtype: .float64), q.dtype)
}

/// One test at a time: they change the number of threads.
@Suite(.serialized) struct FactorizationTests {
  // MARK: LU

  @Test(arguments: types) func factorsMultiply(_ d: DType) {
    for (m, n) in shapes {
      let a = random(m, n, d), (p, l, u) = linalg.lu(a)
      let e = error(wide(p).matmul(wide(l)).matmul(wide(u)), a, d)
      #expect(e < 4 * Double(min(m, n)) + 4, "\(m) x \(n) \(d): \(e)")
      #expect(l.abs().max().item(Double.self) == 1, "\(m) x \(n) \(d)")
    }
  }

  /// Hadamard's matrices: every pivot has equals, and all that is computed is exact.
  @Test(arguments: types) func pivotsAreTheFirstOfTheLargest(_ d: DType) {
    for (m, n) in [(2, 2), (16, 16), (64, 64), (128, 128), (128, 40), (32, 128)] {
      let signs = (0..<m).map { i in (0..<n).map { j in (i & j).nonzeroBitCount % 2 == 0 ? 1.0 : -1 } }
      let a = torch.tensor(signs, dtype: d), k = min(m, n), (lu, pivots) = a.lu()
      #expect(pivots.toArray(Int.self) == Array(1...k))
      let (_, l, u) = torch.luUnpack(lu, pivots)
      #expect(sameBits(l.matmul(u), a))
      // The other way round they must all be exchanged back.
      let back = a.flip([0]).lu().pivots.toArray(Int.self)
      #expect(back.first == 1 && back.allSatisfy { 1...m ~= $0 })
    }
  }

  @Test(arguments: types) func zeroPivotsAreReported(_ d: DType) {
    for n in [3, 16, 40, 100] {
      for zero in [0, 2, n / 2, n - 1] {
        let a = random(n, n, d) / 8
        a.select(1, zero).fill_(0)
        let f = linalg.luFactorEx(a)
        #expect(f.info.item(Int.self) == zero + 1, "\(n) \(zero) \(d)")
        #expect(torch.det(a).item(Double.self) == 0)
        #expect(linalg.slogdet(a).1.item(Double.self) == -.infinity)
        #expect(linalg.invEx(a).info.item(Int.self) == zero + 1)
        let (p, l, u) = torch.luUnpack(f.LU, f.pivots)
        #expect(error(wide(p).matmul(wide(l)).matmul(wide(u)), a, d) < 4 * Double(n) + 4)
      }
    }
    #expect(linalg.luFactorEx(torch.zeros(20, 20, dtype: d)).info.item(Int.self) == 1)
  }

  /// Rows and columns of very different sizes, down to numbers whose reciprocal is infinite.
  @Test(arguments: types) func gradedMatrices(_ d: DType) {
    let n = 70, span = d == .float32 ? 30.0 : 250.0
    let grades = torch.pow(10, torch.linspace(-span / 2, span / 2, n, dtype: .float64)).to(d)
    let x = random(n, n, d)
    for a in [x * grades, x * grades.flip([0]), grades.unsqueeze(1) * x] {
      let (p, l, u) = linalg.lu(a)
      let scale = a.abs().max(0).values, product = wide(p).matmul(wide(l)).matmul(wide(u))
      #expect(error(product / wide(scale), wide(a) / wide(scale), d) < 4 * Double(n), "\(d)")
      let (q, r) = linalg.qr(a)
      #expect(skew(q) < 4 * Double(n))
      #expect(error(wide(q).matmul(wide(r)) / wide(scale), wide(a) / wide(scale), d) < 4 * Double(n), "\(d)")
    }
    let tiny = torch.tensor([[0, 3], [2, 4]], dtype: d) * Scalar(d == .float32 ? 1e-40 : 1e-300 * 1e-10)
    let (lu, _) = tiny.lu()
    #expect(near(lu.select(0, 0).select(0, 1) / lu.select(0, 0).select(0, 0), 2))
    #expect(near(linalg.solve(tiny, tiny.matmul(torch.eye(2, dtype: d))), torch.eye(2, dtype: d)))
  }
  private func near(_ x: Tensor, _ y: Tensor) -> Bool { x.allclose(y, rtol: 1e-3, atol: 1e-4) }
  private func near(_ x: Tensor, _ y: Double) -> Bool { abs(x.item(Double.self) - y) < 1e-3 * abs(y) }

  @Test(arguments: types) func systems(_ d: DType) {
    for n in sizes {
      let a = random(n, n, d), (lu, pivots) = linalg.luFactor(a)
      for columns in [1, 3, 16, 64, 65, 150] {
        let b = random(n, columns, d, seed: 2)
        // The residual is small whatever the condition of the matrix.
        func residual(_ y: Tensor, _ x: Tensor, _ m: Tensor) -> Double {
          error(wide(m).matmul(wide(x)), y, d) / (1 + (x.abs().max() / y.abs().max()).item())
        }
        let x = linalg.solve(a, b), t = linalg.luSolve(lu, pivots, b, adjoint: true)
        #expect(residual(b, x, a) < 40 * Double(n) + 4, "\(n) \(columns) \(d)")
        #expect(residual(b, t, a.mT) < 40 * Double(n) + 4, "\(n) \(columns) \(d)")
        #expect(sameBits(x, linalg.luSolve(lu, pivots, b)))
        #expect(sameBits(t.mT.contiguous(), linalg.solve(a, b.mT, left: false).contiguous()))
      }
      let inverse = linalg.inv(a)
      let e =
        error(wide(a).matmul(wide(inverse)), torch.eye(n, dtype: .float64), d)
        / (1 + inverse.abs().max().item())
      #expect(e < 40 * Double(n) + 4, "\(n) \(d): \(e)")
    }
    // Without exchanges, too.
    let x = random(100, 100, d), s = x.matmul(x.mT) + torch.eye(100, dtype: d) * 1000
    #expect(linalg.luFactor(s).pivots.toArray(Int.self) == Array(1...100))
    #expect(error(wide(linalg.inv(s)).matmul(wide(s)), torch.eye(100, dtype: .float64), d) < 100)
  }

  @Test(arguments: types) func batches(_ d: DType) {
    torch.manualSeed(3)
    for n in [1, 4, 20, 70] {
      let a = torch.randn(3, 2, n, n, dtype: d), b = torch.randn(3, 2, n, 5, dtype: d)
      let (q, r) = linalg.qr(a), (w, v) = linalg.eigh(a + a.mT)
      for i in 0..<3 {
        for j in 0..<2 {
          let x = a.select(0, i).select(0, j)
          func one(_ t: Tensor) -> Tensor { t.select(0, i).select(0, j).contiguous() }
          #expect(sameBits(one(linalg.solve(a, b)), linalg.solve(x, one(b))))
          #expect(sameBits(one(linalg.inv(a)), linalg.inv(x)))
          #expect(sameBits(one(torch.det(a)), torch.det(x)))
          #expect(sameBits(one(q), linalg.qr(x).Q) && sameBits(one(r), linalg.qr(x).R))
          let e = linalg.eigh(x + x.mT)
          #expect(sameBits(one(w), e.eigenvalues) && sameBits(one(v), e.eigenvectors))
        }
      }
    }
  }

  // MARK: QR

  @Test(arguments: types) func orthogonalTimesTriangle(_ d: DType) {
    for (m, n) in shapes {
      let a = random(m, n, d), k = min(m, n), bound = 4 * Double(k) + 8
      for mode in ["reduced", "complete"] {
        let (q, r) = linalg.qr(a, mode: mode)
        #expect(q.shape == (mode == "reduced" ? [m, k] : [m, m]) && r.shape == [q.shape[1], n])
        #expect(skew(q) < bound, "\(m) x \(n) \(d): \(skew(q))")
        #expect(error(wide(q).matmul(wide(r)), a, d) < bound, "\(m) x \(n) \(d)")
        #expect(sameBits(r, r.triu()))
        #expect(mode == "complete" || sameBits(r, linalg.qr(a, mode: "r").R))
      }
    }
  }

  /// LAPACK's `ormqr` takes the reflections as its own: Qᵀ A = R.
  @Test(arguments: types) func reflectionsAreThoseOfLAPACK(_ d: DType) {
    for (m, n) in shapes {
      let a = random(m, n, d), (f, tau) = a.geqrf(), k = min(m, n), bound = 4 * Double(k) + 8
      let r = f.ormqr(tau, a, transpose: true)
      #expect(error(r, f.triu(), d) < bound, "\(m) x \(n) \(d)")
      // A column is turned away from its first element; the last one of a square is left as it is.
      #expect(tau.ge(0).logicalAnd(tau.le(2)).all().item(Bool.self))
      if m > 1 { #expect((f.select(0, 0).select(0, 0) * a.select(0, 0).select(0, 0)).item(Double.self) < 0) }
      if m <= n { #expect(tau.select(0, m - 1).item(Double.self) == 0) }
      if m >= n { #expect(sameBits(f.orgqr(tau), linalg.qr(a).Q)) }
      if k > 1 {
        let fewer = f.narrow(1, 0, k).contiguous().orgqr(tau.narrow(0, 0, k - 1))
        #expect(skew(fewer) < bound)
      }
    }
  }

  /// Columns of zeros and columns whose squares are too large or too small.
  @Test(arguments: types) func columnsOfUnusualSize(_ d: DType) {
    let huge = d == .float32 ? 1e37 : 1e305, tiny = d == .float32 ? 1e-42 : 1e-300 * 1e-16
    for scale in [0, tiny, 1e-30, 1e30, huge] {
      let a = random(40, 20, d)
      a.select(1, 3).mul_(Scalar(scale))
      a.select(1, 17).mul_(Scalar(scale))
      let (q, r) = linalg.qr(a), size = wide(a).abs().max(0).values.clamp(min: 1e-300)
      #expect(skew(q) < 200, "\(d) \(scale)")
      // The smallest numbers have few digits.
      let e = error(wide(q).matmul(wide(r)) / size, wide(a) / size, d)
      #expect(scale == tiny ? e < 1e7 : e < 200, "\(d) \(scale): \(e)")
    }
    // A column that is nothing but its first element keeps it; the faintest tail changes the sign.
    let straight = torch.tensor([[3, 0], [0, 0], [0, 0]], dtype: d), (f, tau) = straight.geqrf()
    #expect(sameBits(f, straight) && sameBits(tau, torch.zeros(2, dtype: d)))
    let faint = torch.tensor([[3], [1e-30], [0]], dtype: d).geqrf()
    #expect(faint.a.select(0, 0).item(Double.self) == -3 && faint.tau.item(Double.self) == 2)
  }

  // MARK: Eigenvalues

  @Test(arguments: types) func symmetricMatrices(_ d: DType) {
    for n in sizes {
      let x = random(n, n, d), a = x + x.mT, bound = 10 * Double(n) + 20
      let lower = linalg.eigh(a.tril(), "L"), upper = linalg.eigh(a.triu(), "U")
      for (w, v) in [lower, upper] {
        #expect(skew(v) < bound, "\(n) \(d): \(skew(v))")
        #expect(error((wide(v) * wide(w)).matmul(wide(v).mT), a, d) < bound, "\(n) \(d)")
      }
      #expect(error(lower.0, linalg.eigvalsh(wide(a)), d) < bound)
      #expect(sameBits(lower.0, upper.0) && sameBits(lower.1, upper.1))
    }
    for scale in d == .float32 ? [1e-35, 1e35] : [1e-300, 1e300] {
      let x = random(20, 20, d), a = (x + x.mT) * Scalar(scale), (w, v) = linalg.eigh(a)
      #expect(skew(v) < 200)
      #expect(
        error((wide(v) * wide(w * Scalar(1 / scale))).matmul(wide(v).mT), wide(a * Scalar(1 / scale)), d)
          < 400, "\(d) \(scale)")
    }
  }

  // MARK: All of them

  @Test func numbersDoNotDependOnThreads() {
    for n in [256, 700] {
      let a = random(n, n, .float32), b = random(n, 130, .float32, seed: 2)
      func all() -> [Tensor] {
        let (q, r) = linalg.qr(a), (lu, p) = linalg.luFactor(a), (w, v) = linalg.eigh(a)
        return [q, r, lu, p, w, v, linalg.inv(a), linalg.solve(a, b), torch.det(a / 100)]
      }
      let one = withThreads(1, all)
      for threads in [2, 3] {
        for (x, y) in zip(one, withThreads(threads, all)) { #expect(sameBits(x, y), "\(n) \(threads)") }
      }
    }
  }

  @Test(arguments: types) func numbersThatAreNone(_ d: DType) throws {
    for n in [2, 20, 70] {
      for bad in [Double.nan, .infinity] {
        for place in [0, n / 2, n * n - 1] {
          let a = random(n, n, d)
          a.view(-1).select(0, place).fill_(Scalar(bad))
          #expect(!torch.det(a).isfinite().item(Bool.self))
          #expect(!linalg.qr(a).R.isfinite().all().item(Bool.self))
          #expect(!linalg.invEx(a).inverse.isfinite().all().item(Bool.self) || bad == .infinity)
          _ = linalg.solveEx(a, random(n, 3, d))
        }
      }
    }
  }

  /// PyTorch's: NaN is not larger than anything, but may be the only pivot.
  @Test(arguments: types) func pivotsBesideNaN(_ d: DType) {
    for n in [2, 20] {
      func column(_ first: Double, _ second: Double) -> (Int, [Int]) {
        let a = torch.eye(n, dtype: d)
        a.select(1, 0).copy_(torch.zeros(n, dtype: d))
        a.select(0, 0).select(0, 0).fill_(Scalar(first))
        a.select(0, 1).select(0, 0).fill_(Scalar(second))
        let f = linalg.luFactorEx(a)
        return (f.info.item(Int.self), Array(f.pivots.toArray(Int.self).prefix(1)))
      }
      #expect(column(0, .nan) == (1, [1]))
      #expect(column(.nan, 0) == (0, [1]))
      #expect(column(1, .nan) == (0, [1]))
      #expect(column(1, -.infinity) == (2, [2]))
      // Nothing times NaN is NaN.
      let a = torch.eye(n, dtype: d)
      a.select(0, 0).copy_(torch.zeros(n, dtype: d))
      a.select(0, 0).select(0, n - 1).fill_(Scalar(Double.nan))
      #expect(torch.det(a).isnan().item(Bool.self))
    }
  }

  @Test(arguments: types) func nothing(_ d: DType) {
    for (m, n) in [(0, 0), (0, 5), (5, 0)] {
      let a = torch.zeros(m, n, dtype: d)
      #expect(linalg.luFactor(a).LU.shape == [m, n] && linalg.qr(a).R.shape == [0, n])
      #expect(sameBits(linalg.qr(a, mode: "complete").Q, torch.eye(m, dtype: d)))
    }
    #expect(torch.det(torch.zeros(0, 0, dtype: d)).item(Double.self) == 1)
    #expect(linalg.inv(torch.zeros(3, 0, 0, dtype: d)).shape == [3, 0, 0])
    #expect(linalg.solve(torch.eye(4, dtype: d), torch.zeros(4, 0, dtype: d)).shape == [4, 0])
    #expect(linalg.inv(torch.zeros(0, 4, 4, dtype: d)).shape == [0, 4, 4])
    #expect(linalg.eigh(torch.zeros(0, 0, dtype: d)).eigenvectors.shape == [0, 0])
  }
}
