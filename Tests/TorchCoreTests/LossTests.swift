import Testing

@testable import TorchCore

@Suite struct LossTests {
  let scores = float64((0..<12).map { (i: Int) -> Double in Double((i * 29) % 13 - 6) / 5 }, [3, 4])
  let classes = int64([1, 3, -100])
  let weight = float64([0.5, 1, 2, 0.25])

  @Test func crossEntropyIsThatOfPyTorch() {
    func run(_ f: (Tensor) -> Tensor) -> (Tensor, Tensor) {
      let x = scores.clone().requiresGrad_()
      let y = f(x)
      y.backward()
      return (y, x.grad!)
    }
    var (y, g) = run { F.crossEntropy($0, classes) }
    expectEqual(y, [1.6528876668987655])
    expectEqual(
      g,
      [0.0410109, -0.4252733, 0.136161, 0.2481014, 0.2730359, 0.0369514, 0.0673298, -0.3773171, 0, 0, 0, 0])
    (y, g) = run { F.crossEntropy($0, classes, weight: weight) }
    expectEqual(y, [1.8016173174538566])
    expectEqual(
      g,
      [0.0656174, -0.6804373, 0.2178575, 0.3969623, 0.1092143, 0.0147806, 0.0269319, -0.1509268, 0, 0, 0, 0])
    (y, g) = run { F.crossEntropy($0, classes, labelSmoothing: 0.1) }
    expectEqual(y, [1.6503876668987656])
    expectEqual(
      g,
      [0.0285109, -0.3877733, 0.123661, 0.2356014, 0.2605359, 0.0244514, 0.0548298, -0.3398171, 0, 0, 0, 0])
    (y, g) = run { F.crossEntropy($0, classes, weight: weight, labelSmoothing: 0.1) }
    expectEqual(y, [1.8853887357432857])
    expectEqual(
      g,
      [
        0.0552073, -0.6211845, 0.1764959, 0.3894813, 0.1292483, -0.0011548, -0.0056618, -0.1224317, 0, 0, 0,
        0,
      ])
    (y, g) = run { F.crossEntropy($0, classes, reduction: "sum") }
    expectEqual(y, [3.305775333797531])
  }

  /// Rows whose exponentials overflow or vanish, among rows whose do not.
  @Test func crossEntropyOfLargeScores() {
    let x = torch.tensor([[1000.0, 0], [0, 0], [-1000, -1001], [0, 1]]), t = int64([1, 0, 1, 1])
    expectEqual(F.crossEntropy(x, t, reduction: "none"), [1000, 0.6931472, 1.3132617, 0.3132617])
    expectEqual(F.crossEntropy(x.to(.float64), t), [250.5799176])
    // Nearly certain: little is left of the difference to the scores.
    let sure = torch.tensor([[12.0, 0, 0], [-1012, -1000, -1012]]).requiresGrad_()
    let loss = F.crossEntropy(sure, int64([0, 1]), reduction: "none")
    expectEqual(loss, [1.2288349e-05, 1.2288349e-05], within: 1.5e-7)
    loss.sum().backward()
    expectEqual(
      sure.grad!,
      [-1.2288273e-05, 6.1441366e-06, 6.1441366e-06, 6.1441366e-06, -1.2288273e-05, 6.1441366e-06],
      within: 1.5e-7)
  }

  /// The fused kernel against its definition.
  @Test func crossEntropyIsNllOfLogSoftmax() {
    let x = float64(grid(24), [2, 3, 4]), t = int64([0, 2, 1, 1, 2, 0, 0, -100], [2, 4])
    for r in ["none", "mean", "sum"] {
      expectEqual(
        F.crossEntropy(x, t, reduction: r), F.nllLoss(x.logSoftmax(1), t, reduction: r).toArray(Double.self))
    }
    expectEqual(
      F.crossEntropy(
        x, F.oneHot(int64([0, 2, 1, 1, 2, 0, 0, 1], [2, 4]), numClasses: 3).permute(0, 2, 1).to(.float64)),
      [F.crossEntropy(x, int64([0, 2, 1, 1, 2, 0, 0, 1], [2, 4])).item()])
  }

  /// A number added to all scores changes nothing, be they too large or too small to be raised as they are.
  @Test(arguments: [DType.float32, .float64]) func crossEntropyOfLargeAndSmallScores(_ dtype: DType) {
    let x = float64((0..<1500).map { Double($0 * 29 % 61) / 8 }, [1, 1500]), t = int64([7])
    let expected = F.nllLoss(x.logSoftmax(1), t).item(), ulp = dtype == .float32 ? 0x1p-23 : 0x1p-52
    for shift: Double in [0, 30, -40, 60, -70, 100, -200, 800, -900] {
      let loss = F.crossEntropy((x + Scalar(shift)).to(dtype), t).item()
      #expect(abs(loss - expected) <= ulp * max(16, abs(shift)), "\(dtype) \(shift)")
    }
    func loss(_ scores: [Double]) -> Double {
      F.crossEntropy(float64(scores, [1, 3]).to(dtype), int64([1])).item()
    }
    #expect(abs(loss([-.infinity, 0, 1]) - 1.3132616875182228) < 4 * ulp)
    #expect(loss([.infinity, 0, 0]).isNaN && loss([.nan, 0, 1]).isNaN)
    #expect(loss([-.infinity, -.infinity, -.infinity]).isNaN)
  }

  @Test func gradientsMatchDifferences() {
    for smoothing: Double in [0, 0.2] {
      expectGradients(of: scores) {
        F.crossEntropy($0, classes, weight: weight, labelSmoothing: smoothing) * $0.sum()
      }
      expectGradients(of: scores) {
        F.crossEntropy($0, classes, reduction: "none", labelSmoothing: smoothing)
      }
    }
    expectGradients(of: scores) { F.nllLoss($0 * $0, classes, weight: weight) }
    let y = float64((0..<12).map { (i: Int) -> Double in Double((i * 5) % 7) / 8 + 0.05 }, [3, 4])
    expectGradients(of: scores) { F.mseLoss($0, y) }
    expectGradients(of: scores) { F.smoothL1Loss($0, y, beta: 0.7) }
    expectGradients(of: scores) { F.huberLoss($0, y, delta: 0.7) }
    expectGradients(of: scores) { F.binaryCrossEntropyWithLogits($0, y, posWeight: weight) }
    expectGradients(of: y) { F.binaryCrossEntropy($0, scores.softmax(1)) }
    expectGradients(of: scores) { F.klDiv($0, y, reduction: "batchmean") }
  }

  @Test func simpleLosses() {
    let a = float64([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), b = a + 2
    expectEqual(F.mseLoss(a, b, reduction: "sum"), [40])
    expectEqual(F.l1Loss(a, b, reduction: "sum"), [20])
    expectEqual(F.smoothL1Loss(a, b), [1.5])
    expectEqual(F.binaryCrossEntropyWithLogits(float64([0]), float64([1])), [0.6931471805599453])
  }

  @Test func embeddingGathersRowsAndAddsGradients() {
    let w = float64(grid(15), [5, 3]).requiresGrad_()
    let y = F.embedding(int64([1, 3, 1, 0], [2, 2]), w, paddingIdx: 0)
    expectEqual(y.select(0, 0).select(0, 1), Array(grid(15)[9..<12]))
    y.sum().backward()
    expectEqual(w.grad!, [0, 0, 0, 2, 2, 2, 0, 0, 0, 1, 1, 1, 0, 0, 0])
    #expect(throws: TorchError.self) { try withError { _ = F.embedding(int64([5]), w) } }
    let long = int64((0..<20000).map { ($0 * 7919) % 5 })
    w.grad = nil
    F.embedding(long, w).sum().backward()
    expectEqual(w.grad!, [Double](repeating: 4000, count: 15))
  }

  @Test func mistakesAreNamed() {
    func message(_ body: () -> Void) -> String {
      do { try withError(body) } catch { return "\(error)" }
      return ""
    }
    #expect(message { _ = F.crossEntropy(scores, int64([1, 4, 0])) }.contains("target 4 is out of range"))
    #expect(
      message { _ = F.mseLoss(scores, scores, reduction: "abc") }.contains("'abc' is not a valid value"))
    #expect(message { _ = F.crossEntropy(scores, int64([1, 2])) }.contains("the target must be [3]"))
  }
}
