import Testing

@testable import TorchCore

/// Every expected value is PyTorch's.
@Suite struct IndexingTests {
  let x = int64(Array(0..<60), [3, 4, 5])
  let i = int64([2, 0]), j = int64([1, 3], [2, 1]), m = mask([true, false, true])
  let mm = mask((0..<12).map { [0, 7].contains($0) }, [3, 4])

  private func expect(
    _ t: Tensor, _ shape: Size, _ values: [Int], _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(t.shape == shape, sourceLocation: location)
    #expect(t.toArray(Int.self) == values, sourceLocation: location)
  }

  @Test func numbersAndRangesGiveViews() {
    expect(x[1], [4, 5], Array(20..<40))
    expect(x[-1, 2], [5], [50, 51, 52, 53, 54])
    expect(x[1..., 2], [2, 5], [30, 31, 32, 33, 34, 50, 51, 52, 53, 54])
    expect(x[.all, .slice(1, -1, 2), Slice(nil, nil, 3)], [3, 1, 2], [5, 8, 25, 28, 45, 48])
    expect(x[.ellipsis, 0], [3, 4], [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55])
    expect(x[0..<0], [0, 4, 5], [])
    expect(x[0...1, ..<1, (-2)...], [2, 1, 2], [3, 4, 23, 24])
    #expect(x[.newAxis, .all, 2].shape == [1, 3, 5])
    #expect(x[true].shape == [1, 3, 4, 5])
    #expect(x[false].shape == [0, 3, 4, 5])
    #expect(x[1].storage === x.storage)
  }

  @Test func tensorsGather() {
    expect(x[i], [2, 4, 5], Array(40..<60) + Array(0..<20))
    expect(
      x[.all, i], [3, 2, 5],
      [
        10, 11, 12, 13, 14, 0, 1, 2, 3, 4, 30, 31, 32, 33, 34, 20, 21, 22, 23, 24, 50, 51, 52, 53, 54, 40, 41,
        42, 43, 44,
      ])
    expect(x[i, .all, i], [2, 4], [42, 47, 52, 57, 0, 5, 10, 15])
    expect(x[i, j], [2, 2, 5], [45, 46, 47, 48, 49, 5, 6, 7, 8, 9, 55, 56, 57, 58, 59, 15, 16, 17, 18, 19])
    expect(x[.all, i, j], [3, 2, 2], [11, 1, 13, 3, 31, 21, 33, 23, 51, 41, 53, 43])
    expect(x[i, .all, j], [2, 2, 4], [41, 46, 51, 56, 1, 6, 11, 16, 43, 48, 53, 58, 3, 8, 13, 18])
    expect(x[m], [2, 4, 5], Array(0..<20) + Array(40..<60))
    expect(x[mm], [2, 5], [0, 1, 2, 3, 4, 35, 36, 37, 38, 39])
    expect(x[mm, 1..<3], [2, 2], [1, 2, 36, 37])
    expect(x[1, .all, i], [4, 2], [22, 20, 27, 25, 32, 30, 37, 35])
    expect(x[i, 1, ..<2], [2, 2], [45, 46, 5, 6])
    #expect(x[i, .newAxis, j].shape == [2, 2, 1, 5])
    expect(x[[2, 0], [1, 3]], [2, 5], [45, 46, 47, 48, 49, 15, 16, 17, 18, 19])
    expect(x[.all, [0, 2], [4, 4]], [3, 2], [4, 14, 24, 34, 44, 54])
    expect(x.permute(2, 0, 1)[i], [2, 3, 4], x.permute(2, 0, 1).contiguous()[i].toArray(Int.self))
  }

  @Test func assignmentWritesIntoThePart() {
    let y = x.clone()
    y[0] = int64([-1])
    y[.all, 1, 1...] = int64([7, 8, 9, 10])
    y[[1, 2], [3, 3], [0, 4]] = 5
    y[y.gt(50)] = 0
    var e = Array(0..<60)
    for k in 0..<20 { e[k] = -1 }
    for a in 0..<3 { for c in 0..<4 { e[a * 20 + 5 + c + 1] = 7 + c } }
    (e[35], e[59]) = (5, 5)
    #expect(y.toArray(Int.self) == e.map { $0 > 50 ? 0 : $0 })
  }

  @Test func gradientsFollow() {
    let v = float64(grid(24), [2, 3, 4]), k = int64([1, 1, 0]), j = int64([1, 0])
    expectGradients(of: v) { $0[1] * $0[0] }
    expectGradients(of: v) { $0[.all, 1..., 0] * $0[0, 0, 1] }
    expectGradients(of: v) { $0[k] * $0[k] }
    expectGradients(of: v) { $0[k, .all, k] * $0[.all, k, k].sum() }
    expectGradients(of: v.permute(2, 0, 1)) { $0[k, k] * $0[k].sum() }
    expectGradients(of: v) { x in
      let y = x * 2
      y[0, 1] = x[1, 2] * x[0, 0]
      y[j, .all, 3] = x[.all, .all, 0].sum() * x[j, .all, 1]
      return y * y
    }
    expectGradients(of: v) { $0.gather(1, int64([0, 2, 1, 1], [1, 1, 4])) * $0.sum() }
    expectGradients(of: v) { $0.scatterAdd(1, int64([0, 2, 1, 1], [1, 1, 4]), $0 * $0) }
    expectGradients(of: v) { $0.scatter(1, int64([0, 2, 1, 1], [1, 1, 4]), $0 * $0) }
    expectGradients(of: v) { $0.indexSelect(1, k) * $0.take(int64([0, -1, 5])).sum() }
    expectGradients(of: v) { $0.indexAdd(0, int64([1]), $0.narrow(0, 0, 1) * 3, alpha: 2) * $0 }
    expectGradients(of: v) { $0.maskedSelect($0.gt(0.1)) * 2 }
    expectGradients(of: v) { $0.scatterReduce(0, int64([1, 1, 0, 0], [1, 1, 4]), $0 * $0, "prod") }
    expectGradients(of: v) {
      $0.scatterReduce(0, int64([1, 1, 0, 0], [1, 1, 4]), $0 * 3, "mean", includeSelf: false)
    }
  }

  @Test func mistakesAreNamedAndHarmless() {
    func message(_ body: () -> Void) -> String {
      do { try withError(body) } catch { return "\(error)" }
      return ""
    }
    let y = x.clone()
    #expect(message { _ = x[3] }.contains("index 3 is out of range for dimension 0 with size 3"))
    #expect(message { _ = x[0, 0, 0, 0] }.contains("4 indices"))
    #expect(message { _ = x[int64([0, 4])] }.contains("index 4 is out of range for dimension 0 of size 3"))
    #expect(message { _ = x[mask([true, false])] }.contains("mask"))
    #expect(message { _ = x.indexSelect(0, int64([3])) }.hasPrefix("indexSelect: index 3 is out of range"))
    #expect(
      message { _ = x.gather(0, int64([-1], [1, 1, 1])) }.hasPrefix("gather: index -1 is out of range"))
    #expect(message { y[int64([9])] = 1 }.contains("index 9"))
    #expect(message { y[0] = int64([1, 2]) }.contains("broadcast"))
    #expect(y.toArray(Int.self) == x.toArray(Int.self))
  }
}
