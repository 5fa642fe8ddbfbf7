import Testing

@testable import TorchCore

/// Runs `body` with this many threads.
func withThreads<R>(_ n: Int, _ body: () -> R) -> R {
  let before = torch.getNumThreads()
  torch.setNumThreads(n)
  defer { torch.setNumThreads(before) }
  return body()
}
/// Whether two tensors hold the same bits.
func sameBits(_ a: Tensor, _ b: Tensor) -> Bool {
  a.shape == b.shape && a.dtype == b.dtype
    && a.withUnsafeBytes { x in b.withUnsafeBytes { y in x.elementsEqual(y) } }
}
/// Small numbers without pattern, exact in every type.
func numbers(_ shape: Size, _ dtype: DType, seed: Int = 0) -> Tensor {
  let t = Tensor(empty: shape, .float64), p = t.pointer(Double.self)
  var state = UInt64(seed + 1) &* 0x9e37_79b9_7f4a_7c15
  for i in 0..<t.count {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    p[i] = Double(Int(state >> 60)) - 8
  }
  if !dtype.isComplex { return t.to(dtype) }
  return (t + numbers(shape, .float64, seed: seed + 7) * Scalar.complex(0, 1)).to(dtype)
}

/// One test at a time: they change the number of threads.
@Suite(.serialized) struct MatMulKernelTests {
  static let types: [DType] = [
    .int8, .uint8, .int16, .int32, .int64, .float16, .bfloat16, .float32, .float64, .complex64, .complex128,
  ]
  static let shapes = [
    (1, 1, 1), (3, 5, 7), (4, 32, 9), (17, 33, 65), (1, 100, 70), (100, 1, 70), (64, 64, 64), (130, 70, 300),
    (70, 260, 60), (7, 9, 9000), (5, 5, 0),
  ]

  @Test(arguments: types) func productsEqualTheSums(_ dtype: DType) {
    for (m, n, k) in MatMulKernelTests.shapes {
      for form in 0..<4 {
        // Rows, columns, and every second element.
        let a = form & 1 == 0 ? numbers([m, k], dtype) : numbers([k, m], dtype).t()
        let wide = numbers([k, 2 * n], dtype, seed: 3)
        let b = form & 2 == 0 ? wide.narrow(1, 0, n) : wide.asStrided([k, n], [2 * n, 2])
        let y = a.mm(b)
        let (i, j) = (m / 2, n - 1)
        let terms = a.select(0, i).to(dtype.isComplex ? .complex128 : .float64) * b.select(1, j)
        let expected = terms.sum().to(dtype), got = y.select(0, i).select(0, j)
        #expect(
          got.allclose(expected, rtol: dtype == .bfloat16 ? 1e-2 : 1e-3, atol: 1e-3),
          "\(dtype) \(m) \(n) \(k) \(form): \(got.scalar), not \(expected.scalar)")
      }
    }
  }

  /// More rows than a tile share a right operand in a layout of its own; what is left of them does not. The sums are
  /// exact in float32, so that only the one rounding remains.
  @Test func manyRowsOfBFloat16() {
    for (m, n, k) in [(128, 70, 64), (129, 10, 65), (300, 130, 301), (512, 64, 32)] {
      for form in 0..<4 {
        let a = form & 1 == 0 ? numbers([m, k], .bfloat16) : numbers([k, m], .bfloat16).t()
        let b =
          form & 2 == 0
          ? numbers([k, 2 * n], .bfloat16, seed: 1).narrow(1, n, n) : numbers([n, k], .bfloat16, seed: 1).t()
        let c = numbers([m, n], .bfloat16, seed: 2), exact = a.to(.float64).mm(b.to(.float64))
        #expect(a.mm(b).equal(exact.to(.bfloat16)), "\(m) \(n) \(k) \(form)")
        #expect(c.addmm(a, b).equal((exact + c.to(.float64)).to(.bfloat16)), "added: \(m) \(n) \(k) \(form)")
      }
    }
  }

  /// Products of two bytes a number on copies in float32, added to what is there: one rounding, for all sums are exact.
  @Test(arguments: [DType.float16, .bfloat16]) func narrowProductsAreAdded(_ dtype: DType) {
    for (m, n, k) in [(32, 300, 100), (65, 130, 130), (300, 401, 64)] {
      for form in 0..<4 {
        let a = form & 1 == 0 ? numbers([m, k], dtype) : numbers([k, m], dtype).t()
        let b = form & 2 == 0 ? numbers([k, n], dtype, seed: 1) : numbers([n, k], dtype, seed: 1).t()
        let c = numbers([m, n], dtype, seed: 2), exact = a.to(.float64).mm(b.to(.float64))
        let wanted = (c.to(.float64) * 3 - exact * 2).to(dtype)
        #expect(c.addmm(a, b, beta: 3, alpha: -2).equal(wanted), "\(dtype) \(m) \(n) \(k) \(form)")
        let one = withThreads(1) { a.div(.double(3)).mm(b) }
        #expect(sameBits(one, withThreads(3) { a.div(.double(3)).mm(b) }), "threads: \(m) \(n) \(k) \(form)")
      }
    }
  }

  /// Where nothing is recorded, a copy of the right operand is kept from the second product on, until it is written.
  @Test func keptWeightsFollowTheirMemory() {
    let x = numbers([200, 64], .bfloat16), w = numbers([48, 64], .bfloat16, seed: 1)
    let exact = x.to(.float64).mm(w.t().to(.float64))
    noGrad {
      for scale in [1.0, 2, 4] {
        let wanted = exact.mul(.double(scale)).to(.bfloat16)
        for _ in 0..<3 { #expect(x.mm(w.t()).equal(wanted)) }
        #expect(w.storage.prepared != nil)
        w.mul_(.double(2))
      }
    }
    #expect(x.mm(w.t()).equal(exact.mul(.double(8)).to(.bfloat16)) && w.storage.prepared == nil)
  }

  /// Operands that lie column after column or with rows far apart are copied where many share them: sizes on both sides
  /// of where that begins. The sums are exact.
  @Test func floatOperandsHoweverTheyLie() {
    for (m, n, k) in [
      (63, 130, 200), (64, 127, 200), (130, 128, 70), (256, 513, 128), (300, 1000, 150), (33, 800, 65),
      (64, 10, 129), (1100, 45, 70), (21, 784, 64), (70, 1, 90),
    ] {
      for form in 0..<4 {
        let a = form & 1 == 0 ? numbers([m, k], .float32) : numbers([k, m], .float32).t()
        let b =
          form & 2 == 0
          ? numbers([k, 2 * n], .float32, seed: 1).narrow(1, n, n) : numbers([n, k], .float32, seed: 1).t()
        let c = numbers([m, n], .float32, seed: 2), exact = a.to(.float64).mm(b.to(.float64)).to(.float32)
        #expect(a.mm(b).equal(exact), "\(m) \(n) \(k) \(form)")
        #expect(c.addmm(a, b, beta: 2, alpha: -1).equal(c * 2 - exact), "added: \(m) \(n) \(k) \(form)")
        #expect(c.addmm(a, b).equal(c + exact), "added: \(m) \(n) \(k) \(form)")
        for row in [c.select(0, 1), c.select(1, 0).narrow(0, 0, 1), c.narrow(0, 0, 1)] {
          #expect(row.addmm(a, b).equal(row + exact), "row: \(m) \(n) \(k) \(form)")
        }
        let (x, y) = (a / 3, form & 2 == 0 ? b / 7 : (b.t() / 7).t()), one = withThreads(1) { x.mm(y) }
        #expect(sameBits(one, withThreads(3) { x.mm(y) }), "threads: \(m) \(n) \(k) \(form)")
      }
    }
  }

  @Test func everyRowMeetsTheVector() {
    for (m, k) in [(1, 1), (2, 15), (3, 16), (5, 70), (7, 129), (64, 300)] {
      for dtype in [DType.float32, .float64] {
        let a = numbers([m, k], dtype), x = numbers([k], dtype, seed: 1)
        #expect(a.mv(x).equal((a * x).sum(dim: 1)), "\(dtype) \(m) \(k)")
      }
    }
  }

  @Test func transposesOfEverySize() {
    func check<T: SIMDScalar & FixedWidthInteger>(_: T.Type) {
      for rows in 0...19 {
        for columns in 0...19 {
          // Rows further apart than they are long: what lies between them stays.
          let (xRow, yRow) = (columns + 3, rows + 2)
          let x = (0..<max(rows * xRow, 1)).map { T(truncatingIfNeeded: $0 + 1) }
          var y = [T](repeating: 0, count: max(columns * yRow, 1)), wanted = y
          for i in 0..<rows { for j in 0..<columns { wanted[j * yRow + i] = x[i * xRow + j] } }
          Transpose.copy(x, xRow, &y, yRow, rows: rows, columns: columns)
          #expect(y == wanted, "\(T.self) \(rows) \(columns)")
        }
      }
    }
    check(UInt8.self)
    check(UInt16.self)
    check(UInt32.self)
    check(UInt64.self)
  }

  /// Every element is one chain of additions over fixed blocks, whatever the tiles.
  @Test(arguments: types) func bitsDoNotDependOnThreads(_ dtype: DType) {
    for (m, n, k) in MatMulKernelTests.shapes {
      let a = numbers([m, k], dtype) / 3, b = numbers([k, n], dtype, seed: 1) / 7
      let (x, y) = (a.to(dtype), b.to(dtype)), one = withThreads(1) { x.mm(y) }
      for threads in [2, 3, 8] {
        #expect(
          sameBits(one, withThreads(threads) { x.mm(y) }), "\(dtype) \(m) \(n) \(k), \(threads) threads")
      }
    }
  }

  @Test func betaZeroIgnoresWhatWasThere() {
    let nan = Tensor(full: [2, 2], .double(.nan), .float32), a = numbers([2, 3], .float32)
    #expect(nan.addmm(a, a.t(), beta: 0).equal(a.mm(a.t())))
    #expect(
      nan.addmm(Tensor(empty: [2, 0]), Tensor(empty: [0, 2]), beta: 0).equal(
        Tensor(full: [2, 2], 0, .float32)))
  }

  @Test func batchesBroadcast() {
    let a = numbers([2, 1, 3, 4], .float64), b = numbers([5, 4, 6], .float64), y = a.matmul(b)
    #expect(y.shape == [2, 5, 3, 6])
    #expect(y.select(0, 1).select(0, 3).equal(a.select(0, 1).select(0, 0).mm(b.select(0, 3))))
    #expect(a.matmul(numbers([4], .float64)).shape == [2, 1, 3])
    #expect(numbers([4], .float64).matmul(b).shape == [5, 6])
  }

  @Test func valuesOfPyTorch() {
    let a = float64([0, 1, 2, 3, 4, 5], [2, 3])
    expectEqual(float64([1, 2]).addmm(a, a.t(), beta: 2, alpha: 0.5), [4.5, 11, 9, 29])
    let c = float64([0, 1, 2, 3, 4, 5, 6, 7], [2, 2, 2])
    expectEqual(torch.einsum("bij,bjk->bik", c, c), [2, 3, 6, 11, 46, 55, 66, 79])
    let w = float64((0..<12).map(Double.init), [2, 2, 3])
    expectEqual(
      F.bilinear(float64([1, 2], [1, 2]), float64([3, 4, 5], [1, 3]), w, bias: float64([1, -1])), [115, 329])
  }

  @Test func derivativesOfEveryOrder() {
    func leaf(_ shape: Size, _ seed: Int = 0, _ dtype: DType = .float64) -> Tensor {
      (numbers(shape, dtype, seed: seed) / 4).requiresGrad_()
    }
    for type in [DType.float64, .complex128] {
      let (a, b, v) = (leaf([3, 4], 0, type), leaf([4, 2], 1, type), leaf([4], 2, type))
      #expect(torch.autograd.gradgradcheck({ [$0[0].mm($0[1])] }, [a, b]))
      #expect(torch.autograd.gradgradcheck({ [$0[0].mv($0[1])] }, [a, v]))
      #expect(torch.autograd.gradgradcheck({ [$0[0].vdot($0[1])] }, [v, leaf([4], 5, type)]))
      #expect(
        torch.autograd.gradcheck(
          { [$0[0].addmm($0[1], $0[2], beta: 2, alpha: 3)] }, [leaf([2], 3, type), a, b]))
      #expect(
        torch.autograd.gradgradcheck(
          { [F.linear($0[0], $0[1], bias: $0[2])] }, [a, leaf([5, 4], 1, type), leaf([5], 2, type)]))
    }
    let (x, y) = (leaf([2, 3, 4]), leaf([2, 4, 2], 1))
    #expect(
      torch.autograd.gradcheck({ [$0[0].baddbmm($0[1], $0[2], beta: 0.5, alpha: 2)] }, [leaf([3, 2]), x, y]))
    #expect(torch.autograd.gradcheck({ [torch.einsum("bij,bjk->ik", $0[0], $0[1])] }, [x, y]))
    #expect(
      torch.autograd.gradcheck({ [F.linear($0[0], $0[1], bias: $0[2])] }, [x, leaf([5, 4]), leaf([5])]))
  }

  @Test func mistakesAreNamed() {
    func message(_ body: () -> Void) -> String {
      do { try withError { body() } } catch { return "\(error)" }
      return ""
    }
    let a = numbers([2, 3], .float32), b = numbers([4, 5], .float32)
    #expect(
      message { _ = a.matmul(b) }
        == "matmul: [2, 3] float32 and [4, 5] float32 do not match: the inner sizes 3 and 4 must be equal")
    #expect(
      message { _ = a.mm(numbers([3, 2], .float64)) }.hasPrefix("mm: [2, 3] float32 and [3, 2] float64"))
    #expect(message { _ = a.bmm(b) }.hasPrefix("bmm: "))
    #expect(message { _ = a.addmm(a, b) }.hasPrefix("addmm: "))
    #expect(
      message { _ = F.linear(a, numbers([5, 3], .float32), bias: numbers([4], .float32)) }
        == "linear: [4] float32 does not broadcast to the shape [2, 5] of the product")
    #expect(message { _ = torch.einsum("ij,jk->ik", a, b) }.hasPrefix("einsum: "))
  }

  /// A layer's bias is added before the one rounding to bfloat16.
  @Test func biasInBFloat16() {
    let x = torch.randn(64, 300).to(.bfloat16), w = torch.randn(200, 300).to(.bfloat16)
    let bias = torch.randn(200).to(.bfloat16)
    let exact = F.linear(x.to(.float64), w.to(.float64), bias: bias.to(.float64))
    let y = F.linear(x, w, bias: bias).to(.float64)
    #expect(((y - exact).abs() - exact.abs() * 0.00390626).max().item() < 1e-4)
  }
}
