import Testing

@testable import TorchCore

/// Whether `a` comes before `b`: NaN is greater than all numbers and equal to itself.
private func precedes(_ a: Double, _ b: Double) -> Bool { b.isNaN ? !a.isNaN : a < b }

/// Numbers of both signs in no order, each one once.
private func mixed(_ n: Int, seed: Int) -> [Double] {
  let generator = Generator().manualSeed(seed)
  return torch.randperm(n, generator: generator).toArray(Double.self).map { $0 - Double(n / 3) }
}

/// What looks for the greatest, the least and the order of numbers, against definitions that look at them one by one.
@Suite struct OrderTests {
  static let sizes = [1, 2, 7, 63, 64, 65, 127, 128, 200, 1023, 1024, 1025, 2048, 2050]

  /// The first greatest or least of each row, and with it its value.
  private func expectExtrema(
    _ rows: [[Double]], _ dtype: DType, _ location: SourceLocation = #_sourceLocation
  ) {
    let n = rows[0].count, x = float64(rows.flatMap { $0 }, [rows.count, n]).to(dtype)
    for greatest in [true, false] {
      let wanted = rows.map { row -> Int in
        if let nan = row.firstIndex(where: \.isNaN) { return nan }
        return row.indices.dropFirst().reduce(0) {
          (greatest ? row[$1] > row[$0] : row[$1] < row[$0]) ? $1 : $0
        }
      }
      let (values, places) = greatest ? x.max(1) : x.min(1), name = "\(dtype) \(n) \(greatest)"
      #expect(places.toArray(Int.self) == wanted, "\(name)", sourceLocation: location)
      expectEqual(values, zip(rows, wanted).map { $0[$1] }, within: 0, location)
      expectEqual(
        greatest ? x.amax(dim: 1) : x.amin(dim: 1), zip(rows, wanted).map { $0[$1] }, within: 0, location)
      let down = x.t().contiguous()
      #expect(
        (greatest ? down.max(0) : down.min(0)).indices.toArray(Int.self) == wanted, "\(name), in columns",
        sourceLocation: location)
    }
  }

  @Test(arguments: [DType.float32, .float64, .int64, .int16]) func extremaOfEverySize(_ dtype: DType) {
    for n in OrderTests.sizes {
      let once = mixed(n, seed: n)
      expectExtrema(
        [once, once.reversed(), once.map { ($0 / 5).rounded(.down) }, [Double](repeating: -3, count: n)],
        dtype)
    }
  }

  @Test(arguments: [DType.float32, .float64]) func extremaOfSpecialNumbers(_ dtype: DType) {
    for n in [1, 5, 64, 130, 1030] {
      for place in Set([0, n / 2, n - 1]) {
        for special in [Double.nan, -.nan, .infinity, -.infinity] {
          var row = mixed(n, seed: place)
          row[place] = special
          expectExtrema([row], dtype)
        }
      }
      expectExtrema(
        [[Double](repeating: -.infinity, count: n), [Double](repeating: .infinity, count: n)], dtype)
      expectExtrema([(0..<n).map { $0 % 2 == 0 ? -0.0 : 0 }], dtype)
    }
  }

  @Test(arguments: [DType.float32, .float64, .int64]) func orderOfEverySize(_ dtype: DType) {
    for n in OrderTests.sizes + [600, 5000] {
      for ties in [1.0, 7, 100] {
        var row = mixed(n, seed: n + 1).map { ($0 / ties).rounded(.down) }
        if dtype != .int64 {
          for (place, special) in zip([0, n / 3, n / 2, n - 1], [-0.0, .nan, -.infinity, -.nan]) {
            row[place] = special
          }
        }
        let x = float64(row).to(dtype)
        let up = row.indices.sorted { precedes(row[$0], row[$1]) || !precedes(row[$1], row[$0]) && $0 < $1 }
        let down = row.indices.sorted { precedes(row[$1], row[$0]) || !precedes(row[$0], row[$1]) && $0 < $1 }
        #expect(x.argsort().toArray(Int.self) == up, "\(dtype) \(n) \(ties)")
        #expect(x.argsort(descending: true).toArray(Int.self) == down, "\(dtype) \(n) \(ties), descending")
      }
    }
  }

  @Test(arguments: [DType.float32, .float64, .int64]) func topOfEverySize(_ dtype: DType) {
    for n in [8, 63, 64, 65, 130, 300, 2048, 5000] {
      for k in [1, 3, 8, 32, 200] where k <= n {
        for step in [1, 3] {
          let row = mixed(n, seed: n + k)
          let x = float64(row).to(dtype).view(n, 1).repeat(1, step).view(n, step)
          let order = row.indices.sorted { row[$0] < row[$1] }
          for largest in [true, false] {
            let wanted = Array((largest ? order.reversed() : order)[..<k])
            let (values, places) = x.topk(k, dim: 0, largest: largest)
            #expect(
              places.select(1, step - 1).toArray(Int.self) == wanted, "\(dtype) \(n) \(k) \(step) \(largest)")
            expectEqual(values.select(1, 0), wanted.map { row[$0] }, within: 0)
          }
        }
      }
    }
  }

  /// Which of several equal ones are taken is PyTorch's; their values are those of the sorted row.
  @Test func topOfEqualNumbers() {
    for (n, k) in [(64, 3), (500, 10), (2048, 32), (3000, 20)] {
      for ties in [3.0, 50, 5000] {
        var row = mixed(n, seed: n).map { ($0 / ties).rounded(.down) }
        row[n / 2] = .nan
        let x = float64(row).to(.float32), sorted = row.sorted(by: precedes)
        expectEqual(x.topk(k).values, Array(sorted.reversed()[..<k]), within: 0)
        expectEqual(x.topk(k, largest: false).values, Array(sorted[..<k]), within: 0)
        expectEqual(x.gather(0, x.topk(k).indices), Array(sorted.reversed()[..<k]), within: 0)
      }
    }
  }

  @Test func softmaxOfColumnsIsThatOfRows() {
    for (n, columns) in [(1, 5), (3, 63), (17, 64), (9, 65), (40, 513), (5, 1100)] {
      let x = float64(mixed(n * columns, seed: n).map { $0 / 50 }, [n, columns])
      for dtype in [DType.float32, .float64] {
        let x = x.to(dtype), rows = x.t().contiguous()
        for threads in [1, 3] {
          withThreads(threads) {
            #expect(
              x.softmax(0).allclose(rows.softmax(1).t(), rtol: 1e-5, atol: 1e-7), "\(dtype) \(n) \(columns)")
            #expect(
              x.logSoftmax(0).allclose(rows.logSoftmax(1).t(), rtol: 1e-5, atol: 1e-5),
              "\(dtype) \(n) \(columns)")
          }
        }
      }
    }
    expectEqual(float64([-.infinity, 0, -.infinity]).softmax(0), [0, 1, 0])
    expectEqual(float64([1, .nan]).softmax(0), [.nan, .nan])
  }

  /// Rows are looked at four at a time, after the few that are left over.
  @Test func softmaxOfColumnsSeesEveryRow() {
    for n in 1...9 {
      for row in 0..<n {
        var x = [Double](repeating: 0, count: 2 * n)
        (x[2 * row], x[2 * row + 1]) = (.nan, 1000)
        let y = (0..<2 * n).map { $0 % 2 == 0 ? Double.nan : $0 / 2 == row ? 1 : 0 }
        expectEqual(float64(x, [n, 2]).softmax(0).flatten(), y)
      }
    }
  }

  /// Copies of transposed matrices and batches of them, of elements of 1 to 16 bytes, and sums with them.
  @Test(arguments: [DType.uint8, .int16, .float32, .float64, .complex128]) func transposedOperands(
    _ dtype: DType
  ) {
    for (batch, rows, columns) in [(1, 1, 9), (1, 33, 70), (2, 8, 31), (3, 40, 64), (2, 129, 5)] {
      let n = batch * rows * columns, values = (0..<n).map { Double($0 % 251) }
      let x = float64(values, [batch, rows, columns]).to(dtype), turned = x.transpose(1, 2)
      let wanted = (0..<n).map { i in
        values[(i / (rows * columns) * rows + i % rows) * columns + i / rows % columns]
      }
      let name: Comment = "\(dtype) \(batch) \(rows) \(columns)"
      #expect(turned.contiguous().real.toArray(Double.self) == wanted, name)
      #expect((turned.contiguous() - turned).real.toArray(Double.self).allSatisfy { $0 == 0 }, name)
      let y = Tensor(full: [batch, rows, columns], 0, dtype)
      y.transpose(1, 2).copy_(turned.contiguous())
      #expect(y.equal(x), name)
      // Parts of matrices lie apart.
      let part = x[.ellipsis, ..<max(1, columns / 2)].transpose(1, 2)
      #expect(part.contiguous().transpose(1, 2).equal(x[.ellipsis, ..<max(1, columns / 2)]), name)
    }
  }
}
