import Testing

@testable import TorchCore

/// A float64 tensor of given values.
func float64(_ values: [Double], _ shape: Size? = nil) -> Tensor {
  let t = Tensor(empty: shape ?? [values.count], .float64)
  for (i, v) in values.enumerated() { t.pointer(Double.self)[i] = v }
  return t
}
func int64(_ values: [Int], _ shape: Size? = nil) -> Tensor {
  let t = Tensor(empty: shape ?? [values.count], .int64)
  for (i, v) in values.enumerated() { t.pointer(Int.self)[i] = v }
  return t
}
func mask(_ values: [Bool], _ shape: Size? = nil) -> Tensor {
  let t = Tensor(empty: shape ?? [values.count], .bool)
  for (i, v) in values.enumerated() { t.pointer(Bool.self)[i] = v }
  return t
}
/// Values that repeat without pattern, in -1.25 ... 1.25.
func grid(_ n: Int) -> [Double] { (0..<n).map { Double(($0 * 37) % 11 - 5) / 4 } }

func expectEqual(
  _ t: Tensor, _ values: [Double], within tolerance: Double = 1e-6,
  _ location: SourceLocation = #_sourceLocation
) {
  let a = t.toArray(Double.self)
  let equal =
    a.count == values.count
    && zip(a, values).allSatisfy { abs($0 - $1) <= tolerance || $0.isNaN && $1.isNaN || $0 == $1 }
  #expect(equal, "\(a) is not \(values)", sourceLocation: location)
}

/// First and second derivatives against differences, in float64.
func expectGradients(
  of x: Tensor, twice: Bool = true, _ location: SourceLocation = #_sourceLocation, _ f: (Tensor) -> Tensor
) {
  let n = x.count, h = 1e-5
  func loss(_ x: Tensor) -> Tensor {
    let y = f(x)
    let weights: [Double] = (0..<y.count).map { (i: Int) -> Double in 0.3 + Double((i * 7) % 5) / 3 }
    return (y * float64(weights, y.shape)).sum()
  }
  func gradient(_ x: Tensor, _ loss: (Tensor) -> Tensor) -> [Double] {
    let x = x.detach().clone()
    x.requiresGrad = true
    let y = loss(x)
    guard y.requiresGrad else { return [Double](repeating: 0, count: n) }
    y.backward()
    return x.grad?.toArray(Double.self) ?? [Double](repeating: 0, count: n)
  }
  func differences(_ loss: (Tensor) -> Tensor) -> [Double] {
    (0..<n).map { i in
      let up = x.detach().clone(), down = x.detach().clone()
      up.pointer(Double.self)[i] += h
      down.pointer(Double.self)[i] -= h
      return (loss(up).item() - loss(down).item()) / (2 * h)
    }
  }
  let a = gradient(x, loss), b = differences(loss)
  #expect(
    zip(a, b).allSatisfy { abs($0 - $1) < 1e-5 }, "gradient \(a), differences \(b)", sourceLocation: location)
  guard twice else { return }
  // The derivative of a weighted gradient.
  func slope(_ x: Tensor) -> Tensor {
    let x = x.requiresGrad ? x : x.detach().clone().requiresGrad_()
    let g = torch.autograd.grad([loss(x)], [x], createGraph: true)[0]!
    let weights: [Double] = (0..<n).map { (i: Int) -> Double in 0.5 + Double((i * 3) % 7) / 5 }
    return (g * float64(weights, x.shape)).sum()
  }
  let c = gradient(x, slope), d = differences { slope($0).detach() }
  #expect(
    zip(c, d).allSatisfy { abs($0 - $1) < 1e-4 }, "second \(c), differences \(d)", sourceLocation: location)
}

@Suite struct ReductionTests {
  let x = float64(grid(24), [2, 3, 4])

  /// Outputs that lie side by side are reduced a strip at a time, 32 rows after 32.
  @Test func columns() throws {
    try withError {
      let rows = 70, cols = 41
      func value(_ i: Int, _ j: Int) -> Int { (i * 7 + j * 3) % 31 - (j % 2 == 0 ? 15 : 0) }
      let all = (0..<cols).map { j in (0..<rows).map { value($0, j) } }
      let x = int64((0..<rows * cols).map { value($0 / cols, $0 % cols) }, [rows, cols]), y = x.to(.float32)
      for t in [x, y] {
        let high = t.max(0), low = t.min(0)
        #expect(high.values.toArray(Int.self) == all.map { $0.max()! })
        #expect(high.indices.toArray(Int.self) == all.map { $0.firstIndex(of: $0.max()!)! })
        #expect(low.values.toArray(Int.self) == all.map { $0.min()! })
        #expect(low.indices.toArray(Int.self) == all.map { $0.firstIndex(of: $0.min()!)! })
        #expect(t.all(dim: 0).toArray(Int.self) == all.map { $0.contains(0) ? 0 : 1 })
        #expect((t * (t .> 14)).any(dim: 0).toArray(Int.self) == all.map { $0.contains { $0 > 14 } ? 1 : 0 })
        #expect(t.countNonzero(dim: 0).toArray(Int.self) == all.map { $0.count { $0 != 0 } })
        #expect(t.sign().prod(0).toArray(Int.self) == all.map { $0.reduce(1) { $0 * $1.signum() } })
      }
      let cubes = all.map { Double($0.reduce(0) { $0 + abs($1 * $1 * $1) }) }
      expectEqual(y.norm(p: 3, dim: 0).pow(3) / torch.tensor(cubes), cubes.map { _ in 1 }, within: 1e-5)
      #expect(x.countNonzero().item(Int.self) == all.joined().count { $0 != 0 })
    }
  }

  @Test func scratchBeginsWithALineOfTheCache() {
    for count in [0, 1, 100, 300, 5000] {
      withScratch(of: Float.self, count) {
        #expect(Int(bitPattern: $0.baseAddress!) % 64 == 0 && $0.count == count)
        $0.initialize(repeating: 1)
        #expect($0.reduce(0, +) == Float(count))
      }
    }
  }

  @Test func valuesAreThoseOfPyTorch() {
    expectEqual(x.sum(dim: [0, 2]), [-2.25, 2.25, -1.5])
    expectEqual(
      x.mean(dim: 1), [0.0, 0.0833333, 0.1666667, -0.6666667, 0.0833333, 0.1666667, -0.6666667, 0.3333333])
    expectEqual(
      x.var(dim: 1), [1.5625, 0.6458333, 0.6458333, 0.6458333, 0.6458333, 0.6458333, 0.6458333, 0.6458333])
    expectEqual(x.std(dim: [0, 2], correction: 0), [0.7228146, 0.7228146, 0.8267973])
    expectEqual(x.amax(dim: [0, 1]), [1.25, 1.0, 0.75, 1.25])
    expectEqual(x.max(1).values, [1.25, 1.0, 0.75, 0.25, 1.0, 0.75, 0.25, 1.25])
    expectEqual(x.max(1).indices, [2, 1, 0, 1, 1, 0, 1, 1])
    expectEqual(x.argmin(), [0])
    expectEqual(x.prod(2), [-0.234375, -0.0, 0.390625, 0.0, -0.234375, -0.078125])
    expectEqual(x.logsumexp([0, 2]), [2.0558998, 2.5982123, 2.2356605])
    expectEqual(
      x.norm(p: 3, dim: 1),
      [1.5749013, 1.0448348, 0.9894729, 1.4372243, 1.0448348, 0.9894729, 1.4372243, 1.2533245])
    expectEqual(x.norm(p: 0, dim: 1), [2, 3, 3, 3, 3, 3, 3, 2])
    expectEqual(linalg.vectorNorm(x, ord: -.infinity, dim: 2), [0.25, 0.0, 0.5, 0.0, 0.25, 0.25])
    expectEqual(x.logcumsumexp(0).select(0, 1).select(0, 0), [0.0632617, 1.0632617, 0.9102242, 0.3132617])
    expectEqual(x.cumprod(2).select(0, 0).select(0, 0), [-1.25, 0.3125, 0.234375, -0.234375])
    expectEqual(x.cummax(2).indices.select(0, 0), [0, 1, 2, 2, 0, 1, 1, 1, 0, 0, 0, 0])
    expectEqual(
      x.softmax(1).select(0, 0),
      [
        0.0599778, 0.1897842, 0.4995177, 0.1897842, 0.2093431, 0.6624118, 0.1114575, 0.6624118, 0.7306791,
        0.147804,
        0.3890248, 0.147804,
      ])
    expectEqual(x.logSoftmax(2).select(0, 0).select(0, 0), [-2.5169997, -1.5169997, -0.5169997, -2.2669997])
    expectEqual(x.median(dim: 2).values, [-1.0, 0.0, -0.5, -0.25, 0.25, -0.5])
    expectEqual(x.median(dim: 2).indices, [3, 0, 1, 0, 2, 0])
    expectEqual(x.mode(dim: 2).values, [-1.25, -0.75, -1.25, -1.0, -0.75, -1.25])
    expectEqual(x.kthvalue(2, dim: 1).values, [0.0, -0.25, 0.5, -1.0, -0.25, 0.5, -1.0, 0.0])
    expectEqual(
      x.sort(dim: 2, descending: true).indices,
      [2, 1, 3, 0, 1, 3, 0, 2, 0, 2, 1, 3, 1, 3, 0, 2, 3, 0, 2, 1, 1, 3, 0, 2])
    expectEqual(x.eq(0).any(dim: 2), [0, 1, 0, 1, 0, 0])
    expectEqual(x.countNonzero(dim: [1, 2]), [11, 11])
    expectEqual(int64([3, 1, 3, 2]).unique(returnInverse: true, returnCounts: true)[2], [1, 1, 2])
    expectEqual(int64([3, 1, 3, 2]).unique(returnInverse: true)[1], [2, 0, 2, 1])
    expectEqual(mask([true, true]).sum(), [2])
    #expect(mask([true]).sum().dtype == .int64)
  }

  /// Sums of rows and of columns whose lengths lie around those of vectors and blocks; all are exact but the root.
  @Test(arguments: [DType.float32, .float64]) func sumsOfMappedElements(_ dtype: DType) {
    for n in [1, 7, 15, 16, 17, 100, 127, 128, 129, 300, 1023, 1025, 4000] {
      let values = grid(9 * n).map { $0 == 0.25 ? Double.nan : $0 }, rows = float64(values, [9, n]).to(dtype)
      let numbers = values.map { $0.isNaN ? 0 : $0 }, known = float64(numbers, [9, n]).to(dtype)
      func sums(_ map: (Double) -> Double) -> [Double] {
        (0..<9).map { r in numbers[r * n..<(r + 1) * n].reduce(0) { $0 + map($1) } }
      }
      for (dim, x, y) in [(1, rows, known), (0, rows.t().contiguous(), known.t().contiguous())] {
        expectEqual(x.nansum(dim: dim), sums { $0 })
        expectEqual(y.sum(dim: dim), sums { $0 })
        expectEqual(y.norm(p: 1, dim: dim), sums { abs($0) })
        expectEqual(y.norm(p: 2, dim: dim), sums { $0 * $0 }.map { $0.squareRoot() }, within: 1e-5)
        expectEqual(y.norm(p: 0, dim: dim), sums { $0 == 0 ? 0 : 1 })
        expectEqual(y.countNonzero(dim: dim), sums { $0 == 0 ? 0 : 1 })
      }
    }
  }

  @Test func nanWins() {
    let n = Double.nan, t = float64([3, n, 2, n])
    expectEqual(t.max(), [n])
    expectEqual(t.argmax(), [1])
    expectEqual(t.median(), [n])
    expectEqual(t.median(dim: 0).indices, [1])
    expectEqual(t.nanmedian(), [2])
    expectEqual(t.nansum(), [5])
    expectEqual(t.nanmean(), [2.5])
    // Fractions are cut off before the sum, as in PyTorch.
    let fractions = torch.tensor([1.5, 2.7, .nan])
    expectEqual(fractions.nansum(dtype: .uint8), [3])
    #expect(throws: TorchError.self) { try withError { _ = fractions.nanmean(dtype: .uint8) } }
    #expect(throws: TorchError.self) { try withError { _ = fractions.nansum(dtype: .complex64) } }
    expectEqual(t.sort().values, [2, 3, n, n])
    expectEqual(t.sort(descending: true).indices, [1, 3, 0, 2])
    expectEqual(float64([1, 3, 3, n, 2, n, 5]).cummax(0).indices, [0, 1, 2, 3, 3, 5, 5])
  }

  @Test func nothingReducesToTheNeutralElement() {
    let e = Tensor(empty: [2, 0], .float64)
    expectEqual(e.sum(), [0])
    expectEqual(e.prod(), [1])
    expectEqual(e.mean(dim: 1), [.nan, .nan])
    expectEqual(e.var(dim: 1), [.nan, .nan])
    expectEqual(e.all(), [1])
    expectEqual(e.logsumexp(1), [-.infinity, -.infinity])
    #expect(e.max(0).values.shape == [0])
    #expect(throws: TorchError.self) { try withError { _ = e.max(1) } }
    #expect(throws: TorchError.self) { try withError { _ = e.amax() } }
  }

  @Test func gradientsMatchDifferences() {
    let values: [Double] = (0..<12).map { (i: Int) -> Double in Double((i * 37) % 23 - 11) / 7 + 0.01 }
    let x = float64(values, [2, 3, 2])
    expectGradients(of: x) { $0.sum(dim: 1) * $0.mean(dim: 1) }
    expectGradients(of: x) { $0.var(dim: [0, 2]) }
    expectGradients(of: x) { $0.std(dim: 1, keepdim: true) }
    expectGradients(of: x) { $0.prod(1) }
    expectGradients(of: x) { $0.amax(dim: 1) * $0.min(2, keepdim: true).values.sum() }
    expectGradients(of: x) { $0.logsumexp(1) }
    expectGradients(of: x) { $0.norm(p: 3, dim: 1) }
    expectGradients(of: x) { $0.norm() }
    expectGradients(of: x) { $0.cumsum(1) * $0 }
    expectGradients(of: x) { $0.cumprod(1) }
    expectGradients(of: x, twice: false) { $0.logcumsumexp(1) }
    expectGradients(of: x) { $0.cummax(1).values * $0 }
    expectGradients(of: x) { $0.softmax(1) }
    expectGradients(of: x) { $0.logSoftmax(2) }
    expectGradients(of: x) { $0.sort(dim: 1).values * $0 }
    expectGradients(of: x) { $0.topk(2, dim: 1).values.sum() * $0.median() }
    let zeros = float64([0, 1, 2, 0, 0.5, 3], [2, 3])
    expectGradients(of: zeros) { $0.prod(1) }
    expectGradients(of: zeros) { $0.cumprod(1) }
  }

  /// Strided, expanded, converted and long inputs give what plain ones give.
  @Test func layoutDoesNotMatter() {
    let n = 130, m = 70
    let values: [Double] = (0..<n * m).map { (i: Int) -> Double in Double((i * 7919) % 1009) / 100 - 5 }
    let a = float64(values, [n, m]), t = a.t().contiguous().t()
    for d in [0, 1] {
      expectEqual(t.sum(dim: d), a.sum(dim: d).toArray(Double.self), within: 1e-9)
      expectEqual(t.var(dim: d), a.var(dim: d).toArray(Double.self), within: 1e-9)
      expectEqual(t.max(d).indices, a.max(d).indices.toArray(Double.self))
      expectEqual(t.cumsum(d), a.cumsum(d).toArray(Double.self), within: 1e-9)
      expectEqual(t.softmax(d), a.softmax(d).toArray(Double.self), within: 1e-9)
      expectEqual(t.argsort(dim: d, stable: true), a.argsort(dim: d, stable: true).toArray(Double.self))
      for type in [DType.float32, .bfloat16, .float16] {
        let s = a.to(type)
        expectEqual(s.sum(dim: d).to(.float64), s.to(.float64).sum(dim: d).toArray(Double.self), within: 4)
        expectEqual(s.max(d).indices, s.to(.float64).max(d).indices.toArray(Double.self))
      }
    }
    expectEqual(a.narrow(1, 3, 60).sum(), [a.narrow(1, 3, 60).contiguous().sum().item()], within: 1e-9)
    let e = float64([1, 2, 3]).expand([1000, 3])
    expectEqual(e.sum(dim: 0), [1000, 2000, 3000])
    expectEqual(e.sum(), [6000])
    expectEqual(e.max(0).indices, [0, 0, 0])
  }

  /// 1 + 2 + … + n = n (n + 1) / 2, exact in float32: no element is left out or taken twice.
  @Test func sumsOfEveryLength() {
    let all = torch.arange(1, 2101)
    for n in 1...2100 {
      let x = all.narrow(0, 0, n)
      #expect(x.to(.float32).sum().item(Int.self) == n * (n + 1) / 2)
      #expect(x.to(.float64).sum().item(Int.self) == n * (n + 1) / 2)
    }
  }

  @Test func longSumsStayExact() {
    let n = 1_000_003, t = Tensor(full: [n], 0.1, .float32)
    #expect(abs(t.sum().item() - Double(n) * Double(Float(0.1))) < 0.01)
    // PyTorch's own error is 0.058.
    let columns = t.view([n, 1]).expand([n, 9]).contiguous().sum(dim: 0)
    #expect(abs(columns.toArray(Double.self)[8] - Double(n) * Double(Float(0.1))) < 0.058)
    #expect(abs(t.mean().item() - Double(Float(0.1))) < 1e-8)
    #expect(t.var().item() < 1e-12)
  }

  @Test func threadsDoNotMatter() {
    let values: [Double] = (0..<300_000).map { (i: Int) -> Double in Double.sin(Double(i)) }
    let a = float64(values, [300, 1000]).to(.float32)
    func all() -> [[Double]] {
      let results: [Tensor] = [
        a.sum(), a.sum(dim: 0), a.var(dim: 0), a.softmax(0).sum(), a.cumsum(1), a.reshape([300_000]).var(),
        a.max(0).values,
      ]
      return results.map { $0.toArray(Double.self) }
    }
    let before = torch.getNumThreads()
    torch.setNumThreads(1)
    let one = all()
    torch.setNumThreads(8)
    let eight = all()
    torch.setNumThreads(before)
    #expect(one == eight)
  }

  @Test func sortsLongLines() {
    for n in [40, 300, 5000] {
      let v: [Double] = (0..<n).map { (i: Int) -> Double in Double((i * 7919) % 613) - 300 }
      let places: [Int] = (0..<n).sorted { (a: Int, b: Int) -> Bool in (v[a], a) < (v[b], b) }
      let order = places.map { Double($0) }
      for type in [DType.float32, .float64, .int64, .int16] {
        expectEqual(float64(v).to(type).argsort(stable: true), order)
      }
      expectEqual(float64(v).to(.float32).topk(5, largest: false).values, Array(v.sorted().prefix(5)))
    }
  }

  @Test func mistakesAreNamed() {
    func message(_ body: () -> Void) -> String {
      do { try withError(body) } catch { return "\(error)" }
      return ""
    }
    #expect(message { _ = x.sum(dim: 3) }.hasPrefix("sum: dimension 3 of [2, 3, 4] float64"))
    #expect(message { _ = x.sum(dim: [0, 0]) }.contains("more than once"))
    #expect(message { _ = int64([1]).mean() }.hasPrefix("mean: [1] int64"))
    #expect(message { _ = x.kthvalue(5) }.contains("out of range"))
    #expect(message { _ = x.softmax(7) }.hasPrefix("softmax"))
    #expect(message { _ = int64([1, 2]).softmax(0) }.hasPrefix("softmax"))
  }
}
