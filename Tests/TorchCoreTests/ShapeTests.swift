import Testing

@testable import TorchCore

/// Values from PyTorch 2.x.
@Suite struct ShapeTests {
  /// The places that equal elements get follow from PyTorch's sorting.
  @Test func equalElementsComeInPyTorchsOrder() throws {
    try withError {
      let x = int64([
        5, 3, 3, 1, 5, 2, 5, 1, 3, 3, 0, 2, 5, 1, 4, 4, 2, 0, 5, 3, 1, 2, 2, 4, 4, 0, 1, 3, 5, 2,
      ])
      #expect(x.topk(4).indices.toArray(Int.self) == [18, 4, 6, 12])
      #expect(x.topk(7, largest: false).indices.toArray(Int.self) == [10, 17, 25, 13, 20, 7, 26])
      #expect(x.mode().values.item(Int.self) == 2 && x.mode().indices.item(Int.self) == 29)
      let i = torch.arange(3000), y = i.mul(7919).remainder(13), z = (i * i).remainder(5)
      #expect(y.mode().indices.item(Int.self) == 143 && z.mode().indices.item(Int.self) == 1064)
      #expect(y.topk(5).indices.toArray(Int.self) == [19, 32, 45, 58, 6])
      let many = y.topk(100).indices.toArray(Int.self)
      #expect(Array(many.prefix(6)) == [396, 2073, 2671, 435, 1241, 422])
      #expect(Array(many.suffix(6)) == [1397, 2788, 279, 1943, 1410, 2476])
      #expect(y.topk(1000, largest: false).indices.sum().item(Int.self) == 1_500_031)
      #expect(y.to(.float32).topk(5).indices.toArray(Int.self) == [19, 32, 45, 58, 6])
    }
  }

  /// A row, a column or one number beside matrices and stacks of them, whose sizes lie on both sides of a tile's.
  @Test(arguments: [
    (1, 5), (3, 100), (37, 63), (70, 500), (5, 1024), (3, 1025), (9, 2049), (2, 5000), (5000, 3), (40, 1023),
  ]) func broadcastsSizes(_ rows: Int, _ cols: Int) throws {
    try withError {
      for (type, other) in [(DType.float32, DType.float32), (.float64, .float64), (.float32, .float16)] {
        func numbers(_ n: Int) -> Tensor { torch.arange(n).remainder(2003) }
        let x = numbers(2 * rows * cols).to(type), stack = x.reshape([2, rows, cols])
        let (row, column) = (numbers(cols).to(other), numbers(rows).to(other))
        let number = torch.tensor(7).to(other), given = x.toArray(Double.self)
        func differ(_ y: Tensor, _ subtrahend: (_ i: Int, _ j: Int) -> Double) -> Bool {
          y.shape != stack.shape
            || zip(y.toArray(Double.self), given).enumerated().contains { at, pair in
              pair.0 != pair.1 - subtrahend(at / cols % rows, at % cols)
            }
        }
        #expect(!differ(stack - row) { _, j in Double(j % 2003) }, "row \(type) \(other)")
        #expect(!differ(stack - number) { _, _ in 7 }, "number \(type) \(other)")
        #expect(!differ(stack - column.unsqueeze(1)) { i, _ in Double(i % 2003) }, "column \(type) \(other)")
        let turned = stack.transpose(1, 2).contiguous().transpose(1, 2)
        #expect(!differ(turned - row) { _, j in Double(j % 2003) }, "row, turned, \(type) \(other)")
      }
    }
  }

  @Test func histograms() throws {
    try withError {
      let x = torch.tensor([1.0, 2, 1])
      expectEqual(x.histc(bins: 4, min: 0, max: 3), [0, 2, 1, 0])
      let h = x.histogram(bins: 4, range: (0, 3), weight: torch.tensor([1.0, 2, 4]), density: true)
      expectEqual(h.hist, [0, 0.952381, 0.380952, 0])
      expectEqual(h.binEdges, [0, 0.75, 1.5, 2.25, 3])
      let points = torch.tensor([[0.0, 1], [1, 0], [2, 0], [2, 2]])
      let grid = torch.histogramdd(points, [3, 3], weight: torch.tensor([1.0, 2, 4, 8]))
      expectEqual(grid.hist, [0, 1, 0, 2, 0, 0, 4, 0, 8])
      expectEqual(
        torch.tensor([0, 1, 1, 3]).bincount(weights: torch.tensor([0.5, 1, 2, 4]), minlength: 6),
        [0.5, 3, 0, 4, 0, 0])
    }
  }

  @Test func quantiles() throws {
    try withError {
      let x = torch.tensor([1, Double.nan, 4, 2]), q = torch.tensor([0.2, 0.8])
      expectEqual(x.quantile(q), [.nan, .nan])
      expectEqual(x.nanquantile(q), [1.4, 3.2])
      expectEqual(
        torch.tensor([[1.0, 3, 4, 2], [0, 1, 1, 9]]).quantile(0.4, dim: 1, interpolation: "nearest"), [2, 1])
    }
  }

  @Test func searches() throws {
    try withError {
      let rows = torch.tensor([[1, 3, 5], [2, 4, 6]]), values = torch.tensor([[3, 6, 9], [3, 6, 9]])
      #expect(torch.searchsorted(rows, values, right: true).toArray(Int.self) == [2, 3, 3, 1, 3, 3])
      #expect(
        torch.bucketize(torch.tensor([3, 6, 9]), torch.tensor([3, 6])).toArray(Int.self) == [0, 1, 2])
      #expect(torch.bucketize(4.5, torch.tensor([3, 6])).item(Int.self) == 1)
      let known = torch.tensor([2, 3, Double.nan])
      #expect(
        torch.isin(torch.tensor([[1.5, Double.nan], [2, 3]]), known, invert: true).toArray(Bool.self)
          == [true, true, false, false])
    }
  }

  @Test func tables() throws {
    try withError {
      #expect(
        torch.combinations(torch.tensor([1, 2, 3, 4]), r: 3).toArray(Int.self)
          == [1, 2, 3, 1, 2, 4, 1, 3, 4, 2, 3, 4])
      #expect(torch.combinations(torch.tensor([1, 2]), r: 3).shape == [0, 3])
      #expect(
        torch.zeros(4).sliceScatter(torch.ones(1), start: 1, step: .max).toArray(Int.self) == [0, 1, 0, 0])
      let diagonal = torch.zeros(7, 3)
      diagonal.fillDiagonal_(5, wrap: true)
      #expect(diagonal.nonzero().select(1, 0).toArray(Int.self) == [0, 1, 2, 4, 5, 6])
      expectEqual(
        F.fold(torch.arange(24.0).reshape(1, 4, 6), [3, 4], 2), [0, 7, 9, 8, 15, 44, 48, 31, 15, 37, 39, 23])
      expectEqual(torch.tensor([[0.0, 2, 1], [2, 1, 0]]).corrcoef(), [1, -0.5, -0.5, 1])
      let grown = torch.tensor([1, 2, 3])
      #expect(grown.resize_([2, 2]) === grown && grown.shape == [2, 2])
      #expect(grown.select(0, 0).toArray(Int.self) == [1, 2])
    }
  }

  @Test func mistakesAreReported() {
    for mistake: () -> Tensor in [
      { torch.tensor([1, -1]).bincount() },
      { torch.tensor([1.0]).repeatInterleave(torch.tensor([-1])) },
      { torch.tensor([1.0, 2]).asStridedScatter(torch.zeros(2), [2], [1 << 62]) },
      { torch.searchsorted(torch.tensor([1, 2]), torch.tensor([1]), sorter: torch.tensor([0, 2])) },
      { F.unfold(torch.zeros(1, 1, 2, 2), 3) },
      { torch.tensor([1.0]).quantile(1.5) },
      { torch.zeros(2, requiresGrad: true).resize_([3]) },
      // Sizes whose product no memory holds, or no Int.
      { torch.tensor([1 << 61]).bincount() },
      { torch.ones(1).histc(bins: .max) },
      { torch.ones(1).diagEmbed(offset: 1 << 30 + 1 << 29) },
      { torch.constantPadNd(torch.ones(2), [.max, .max]) },
      { torch.tensor([1.0, 2]).repeatInterleave(torch.tensor([Int.max, 2])) },
      { torch.combinations(torch.ones(2), r: .max, withReplacement: true) },
      { F.pixelShuffle(torch.ones(1, 4, 4), 1 << 40) },
      { F.unfold(torch.ones(1, 1, 4, 4), 2, padding: 1 << 40) },
      { F.fold(torch.ones(4, 1), [Int.min], 2) },
      { torch.linalg.vander(torch.ones(0, 4), N: .max) },
      { torch.cdist(torch.ones(1, 1).expand([1 << 40, 1]), torch.ones(1, 1).expand([1 << 40, 1])) },
      { torch.unravelIndex(torch.tensor([1]), [1 << 40, 1 << 40]).first ?? .placeholder },
      { torch.empty(0, 1 << 32, 1 << 32).sum() }, { torch.zeros(1 << 40, 1 << 40, 0) },
      { torch.zeros(0, 1, 1).expand(0, 1 << 40, 1 << 40).sum() },
      { torch.zeros(0).reshape([1 << 40, 1 << 40, 0]) },
      { torch.zeros(0).asStrided([0, 1 << 40, 1 << 40], [1, 1, 1]) },
      { torch.zeros(1).asStrided([1 << 40, 1 << 40], [0, 0]).sum() },
    ] {
      #expect(throws: TorchError.self) { try withError { _ = mistake() } }
    }
  }

  @Test func bytesAsAnotherType() throws {
    try withError {
      let x = torch.tensor([1, -2, 0.5, 3]).to(.float32)
      #expect(
        x.view(.int32).toArray(Int.self) == [0x3f80_0000, 0xc000_0000 - 1 << 32, 0x3f00_0000, 0x4040_0000])
      #expect(
        x.view(.int64).toArray(Int.self)
          == [0xc000_0000_3f80_0000, 0x4040_0000_3f00_0000].map { Int(bitPattern: $0) })
      #expect(x.view(.uint8).toArray(Int.self) == [0, 0, 128, 63, 0, 0, 0, 192, 0, 0, 0, 63, 0, 0, 64, 64])
      #expect(x.view(.complex64).viewAsReal().equal(x.reshape(2, 2)))
      let y = torch.zeros(3, 8).to(.float32), part = y[1..., 2..<6].view(.float64)
      #expect(part.shape == [2, 2] && part.strides == [4, 1] && part.storageOffset == 5)
      part.fill_(1)
      #expect(y.eq(1.875).sum().item(Int.self) == 4 && y[1, 3].item(Float.self) == 1.875)
      #expect(y.t().view(.int32).strides == [1, 8])
      #expect(
        torch.zeros(2, 0, 4).view(.int64).shape == [2, 0, 2] && torch.zeros(3, 0).view(.int8).shape == [3, 0])
      #expect(!torch.zeros(2, requiresGrad: true).view(.int32).requiresGrad)
    }
    for mistake: () -> Tensor in [
      { torch.tensor(1.0).view(.int8) }, { torch.zeros(3).view(.float64) },
      { torch.zeros(4, 4).t().view(.float64) },
      { torch.zeros(4, 5)[0..., 0..<4].view(.float64) }, { torch.zeros(9)[1..<5].view(.float64) },
      { torch.zeros(4, 4).t().view(.int16) },
      { torch.eye(2).toSparse().view(.int32) },
    ] {
      #expect(throws: TorchError.self) { try withError { _ = mistake() } }
    }
  }

  @Test func sizesAtTheEndOfTheIntegersAreNoMistakes() throws {
    try withError {
      #expect(torch.eye(0, .max).shape == [0, .max])
      let x = torch.full([1, 1, 2, 2], 5, dtype: .int16)
      expectEqual(F.avgPool2d(x, 1, divisorOverride: .max), [0, 0, 0, 0])
    }
  }
}
