import Testing

@testable import TorchCore

/// What masks, ranks and repeated values pick. Expected values are PyTorch's or those of a plain loop.
@Suite struct SelectionTests {
  static let sizes = [0, 1, 3, 65535, 65536, 65537, 200_003]
  /// None, all, the last, the first and every third or so of n.
  private func masks(_ n: Int) -> [[Bool]] {
    [
      .init(repeating: false, count: n), .init(repeating: true, count: n), (0..<n).map { $0 == n - 1 },
      (0..<n).map { $0 == 0 }, (0..<n).map { $0 * 7919 % 10007 % 3 == 0 },
    ]
  }

  @Test(arguments: sizes) func masksPickElementsInOrder(_ n: Int) {
    let x = Tensor.steps(n, by: 1)
    for m in masks(n) {
      let mask = TorchCoreTests.mask(m), expected = (0..<n).filter { m[$0] }
      for type in [DType.int64, .float32, .float64, .complex128] {
        let runs = [1, 3].map { threads in withThreads(threads) { x.to(type).maskedSelect(mask) } }
        #expect(runs.allSatisfy { $0.to(.int64).toArray(Int.self) == expected })
      }
      #expect(x.to(.uint8).maskedSelect(mask).toArray(Int.self) == expected.map { $0 % 256 })
      #expect(
        x.to(.int16)[mask.to(.uint8)].toArray(Int.self) == expected.map { Int(Int16(truncatingIfNeeded: $0)) }
      )
      #expect(x[mask].toArray(Int.self) == expected)
      #expect(x.index([mask]).toArray(Int.self) == expected)
      #expect(mask.nonzero().toArray(Int.self) == expected)
      var wanted = (0..<n).map { -$0 }, next = 0
      for i in 0..<n where m[i] { (wanted[i], next) = (next, next + 1) }
      #expect(x.neg().maskedScatter(mask, x).toArray(Int.self) == wanted)
    }
  }

  /// Any byte but 0 is true, as where C++ reads it.
  @Test func bytesViewedAsBoolAreTrue() {
    let mask = torch.tensor([2, 0, 255, 1, 0]).to(.uint8).view(.bool), x = torch.arange(5)
    #expect(x[mask].equal(torch.tensor([0, 2, 3])))
    #expect(mask.nonzero().equal(torch.tensor([[0], [2], [3]])))
    #expect(x.maskedScatter(mask, torch.tensor([7, 8, 9])).equal(torch.tensor([7, 1, 8, 9, 4])))
    #expect(torch.where(mask, x, x.neg()).equal(torch.tensor([0, -1, 2, 3, -4])))
  }

  @Test func elementsAreChosenOnEitherSide() {
    for n in [0, 1, 15, 16, 17, 63, 64, 65, 1025] {
      let m = (0..<n).map { $0 * 7919 % 10007 % 3 == 0 }, x = Tensor.steps(n, by: 1)
      for type in [DType.uint8, .int16, .float32, .int64, .complex128] {
        let (a, b) = (x.remainder(100).to(type), x.remainder(50).add(100).to(type))
        let y = torch.where(mask(m), a, b).to(.int64).toArray(Int.self)
        #expect(y == (0..<n).map { m[$0] ? $0 % 100 : $0 % 50 + 100 })
      }
    }
  }

  @Test func placesHaveAnIndexForEachDimension() {
    for shape: Size in [[3, 50_001], [50_001, 3], [2, 3, 25_000], [2, 1, 3, 30_000], [1, 1], [0, 4]] {
      let m = masks(shape.numel())[4], d = shape.count
      var expected: [Int] = []
      for i in m.indices where m[i] {
        var rest = i, place = [Int](repeating: 0, count: d)
        for k in (0..<d).reversed() { (place[k], rest) = (rest % shape[k], rest / shape[k]) }
        expected += place
      }
      let places = withThreads(3) { mask(m, shape).nonzero() }
      #expect(places.shape == [expected.count / d, d])
      #expect(places.toArray(Int.self) == expected)
      let t = mask(m, shape).transpose(0, -1)
      #expect(t.nonzero().toArray(Int.self) == t.contiguous().nonzero().toArray(Int.self))
    }
    #expect(torch.tensor(true).nonzero().shape == [1, 0])
    #expect(torch.tensor(false).nonzero().shape == [0, 0])
  }

  @Test func maskedElementsHaveGradients() throws {
    let x = float64([0.5, -1, 2, 0, 3, -2], [3, 2]).requiresGrad_()
    let m = mask([true, false, true, true, false, true], [3, 2])
    let y = x[m]
    expectEqual(y, [0.5, 2, 0, -2])
    (y * float64([1, 2, 3, 4])).sum().backward()
    expectEqual(try #require(x.grad), [1, 0, 2, 3, 0, 4])

    let v = float64([1, 2, 3]).requiresGrad_()
    let z = v.maskedSelect(mask([true, false, true], [3, 1]))
    expectEqual(z, [1, 2, 3, 1, 2, 3])
    (z * float64([0, 1, 2, 3, 4, 5])).sum().backward()
    expectEqual(try #require(v.grad), [3, 5, 7])

    let zeros = float64([0, 0, 0, 0, 0, 0], [2, 3]).requiresGrad_()
    let source = float64([1, 2, 3, 4, 5, 6]).requiresGrad_()
    let filled = zeros.maskedScatter(mask([true, false, true, false, true, false], [2, 3]), source)
    expectEqual(filled, [1, 0, 2, 0, 3, 0])
    (filled * float64([1, 2, 3, 4, 5, 6], [2, 3])).sum().backward()
    expectEqual(try #require(zeros.grad), [0, 2, 0, 4, 0, 6])
    expectEqual(try #require(source.grad), [1, 3, 5, 0, 0, 0])

    let twice = float64(grid(12), [3, 4])
    expectGradients(of: twice) { $0[$0.gt(0.1)] * $0[$0.gt(0.1)] }
    expectGradients(of: twice) { $0.t().maskedScatter($0.t().gt(0.6), $0 * $0) * $0.sum() }
  }

  @Test func aMaskThatChangedIsNoticed() {
    let x = float64([1, 2]).requiresGrad_(), m = mask([true, false])
    let y = x[m].sum()
    m.fill_(true)
    #expect(throws: TorchError.self) { try withError { y.backward() } }
    #expect(throws: TorchError.self) {
      try withError { _ = x.maskedScatter(mask([true, true]), float64([1])) }
    }
  }

  /// The value and the place that PyTorch's median, nanmedian and kthvalue give for n numbers below m.
  @Test(arguments: [
    (5, 3, [2, 2, 2, 2, 0, 0, 2, 4]), (30, 4, [2, 7, 2, 7, 1, 14, 3, 20]),
    (100, 7, [3, 78, 3, 78, 2, 95, 6, 67]),
    (1000, 50, [24, 986, 24, 986, 16, 283, 49, 895]),
    (1000, 1_000_003, [5003, 520, 5003, 520, 3329, 262, 9997, 393]),
    (5000, 3000, [1330, 2134, 1330, 2134, 831, 2914, 2999, 3224]), (40, 1, [0, 19, 0, 19, 0, 38, 0, 39]),
  ])
  func ofEqualElementsTheOneOfPyTorchIsNamed(_ n: Int, _ m: Int, _ expected: [Int]) {
    let x = int64((0..<n).map { $0 * 7919 % 10007 % m })
    for type in [DType.int64, .int32, .float32, .float64, .float16] where type != .float16 || m <= 2000 {
      let x = x.to(type)
      let both = [x.median(dim: 0), x.nanmedian(dim: 0), x.kthvalue(n / 3, dim: 0), x.kthvalue(n, dim: 0)]
      #expect(both.flatMap { [$0.values.item(Int.self), $0.indices.item(Int.self)] } == expected)
      // The same in a column among others.
      let table = torch.stack([x.neg(), x, x], dim: 1)
      #expect(table.median(dim: 0).indices[1].item(Int.self) == expected[1])
      #expect(x.median().item(Int.self) == expected[0])
    }
  }
  @Test func nanIsTheGreatestAndTheMedian() {
    func places(_ n: Int, _ m: Int) -> [Int] {
      let x = float64((0..<n).map { Double($0 * 7919 % 10007 % m) })
      let y = x.maskedFill(x.remainder(5).eq(0), Scalar(Double.nan)).to(.float32)
      return [y.median(dim: 0), y.nanmedian(dim: 0), y.kthvalue(n / 3, dim: 0), y.kthvalue(n, dim: 0)].map {
        $0.indices.item(Int.self)
      }
    }
    #expect(places(5, 3) == [0, 2, 3, 0])
    #expect(places(30, 4) == [0, 24, 26, 0])
    #expect(places(100, 7) == [0, 76, 65, 99])
    #expect(places(1000, 50) == [0, 180, 250, 0])
    #expect(places(1000, 1_000_003) == [0, 127, 784, 0])
    #expect(places(5000, 3000) == [0, 54, 11, 0])
    #expect(places(40, 1)[2...] == [38, 39])
  }

  @Test func distinctElementsAreCounted() {
    let n = Double.nan
    for type in [DType.float32, .float64, .float16, .bfloat16] {
      let x = float64([n, 1, n, -2, 1, -.infinity, .infinity]).to(type)
      let y = x.unique(returnCounts: true)
      expectEqual(y[0], [-.infinity, -2, 1, .infinity, n, n])
      expectEqual(y[1], [1, 1, 2, 1, 1, 1])
      #expect(y[0].dtype == type)
      // Of 0 and -0 the first stays.
      #expect(float64([1, -0.0, 0]).to(type).unique()[0].to(.float64).item().double.sign == .minus)
      #expect(float64([0, -0.0, 1]).to(type).unique()[0].to(.float64).item().double.sign == .plus)
    }
    let flags = mask([true, false, true]).unique(returnCounts: true)
    #expect(flags[0].dtype == .bool && flags[0].toArray(Bool.self) == [false, true])
    #expect(flags[1].toArray(Int.self) == [1, 2])
    #expect(int64([.max, .min, -1, .max]).unique().toArray(Int.self) == [.min, -1, .max])
    #expect(int64([]).unique(returnCounts: true).map(\.shape) == [[0], [0]])
    #expect(torch.tensor(3).unique().shape == [1])
  }
  @Test(arguments: [1, 2, 1000, 40_000, 300_001], [1, 40, 60_000, 1 << 20, 1 << 40])
  func distinctElementsAreThoseOfASet(_ n: Int, _ range: Int) {
    // Close together they are counted, else sorted.
    var state: UInt64 = 1
    let values = (0..<n).map { _ -> Int in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 20) % range - range / 3
    }
    var times: [Int: Int] = [:]
    for v in values { times[v, default: 0] += 1 }
    let sorted = times.keys.sorted()
    for threads in [1, 3] {
      let y = withThreads(threads) { int64(values).unique(returnCounts: true) }
      #expect(y[0].toArray(Int.self) == sorted)
      #expect(y[1].toArray(Int.self) == sorted.map { times[$0]! })
      let z = withThreads(threads) { int64(values).to(.float64).mul(0.5).unique() }
      #expect(z.toArray(Double.self) == sorted.map { Double($0) / 2 })
    }
  }

  @Test func rowsAreAddedInOrderWhateverTheThreads() {
    let n = 3000, at = int64((0..<n).map { $0 * 7919 % 10007 % 1500 })
    let x = torch.arange(1500 * 3, dtype: .float32).reshape(1500, 3),
      s = float64(grid(3 * n), [n, 3]).to(.float32)
    var expected = x.toArray(Float.self)
    let (rows, values) = (at.toArray(Int.self), s.toArray(Float.self))
    for k in 0..<n { for c in 0..<3 { expected[rows[k] * 3 + c] += values[k * 3 + c] * 0.3 } }
    for threads in [1, 2, 5] {
      withThreads(threads) {
        #expect(x.indexAdd(0, at, s, alpha: 0.3).toArray(Float.self) == expected)
        let y = x.clone()
        let version = y.storage.version
        #expect(y.indexAdd_(0, at, s, alpha: 0.3) === y && y.storage.version == version + 1)
        #expect(y.toArray(Float.self) == expected)
        let t = x.t().clone().t()
        t.indexAdd_(0, at, s, alpha: 0.3)
        #expect(t.toArray(Float.self) == expected)
      }
    }
    // Adding to itself reads what stood there before.
    let y = float64([1, 2, 3])
    y.indexAdd_(0, int64([2, 2, 0]), y)
    expectEqual(y, [4, 2, 6])
    let leaf = float64([1, 2, 3]).requiresGrad_(),
      grown = (leaf * 2).indexAdd_(0, int64([1]), leaf.narrow(0, 0, 1))
    expectEqual(grown, [2, 5, 6])
    grown.sum().backward()
    expectEqual(leaf.grad!, [3, 2, 2])
    #expect(throws: TorchError.self) { try withError { y.indexAdd_(0, int64([3]), float64([1])) } }
    #expect(throws: TorchError.self) { try withError { leaf.indexAdd_(0, int64([0]), float64([1])) } }
    expectEqual(y, [4, 2, 6])
  }

  @Test func longLinesAreGatheredWhateverTheThreads() {
    let n = 70_001, at = (0..<n).map { $0 * 7919 % n }
    let x = torch.arange(2 * n).reshape(2, n), index = torch.stack([int64(at), int64(at.reversed())])
    let expected = at + at.reversed().map { $0 + n }
    for threads in [1, 3] {
      withThreads(threads) {
        #expect(x.gather(1, index).toArray(Int.self) == expected)
        #expect(x.t().gather(0, index.t()).t().toArray(Int.self) == expected)
        #expect(x.select(0, 0).gather(0, index[0]).toArray(Int.self) == at)
      }
    }
    let bad = int64(at)
    bad[n - 1] = torch.tensor(n)
    #expect(throws: TorchError.self) { try withError { _ = x.select(0, 0).gather(0, bad) } }
  }
}
