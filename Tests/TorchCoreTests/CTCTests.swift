import Testing

@testable import TorchCore

@Suite struct CTCTests {
  let scores = float64(grid(48), [6, 2, 4]), targets = int64([1, 1, 2, 2, 3, 0], [2, 3])
  let times = int64([6, 4]), lengths = int64([3, 2])

  private func run(_ f: (Tensor) -> Tensor) -> (Tensor, Tensor) {
    let x = scores.clone().requiresGrad_()
    let y = f(x.logSoftmax(2))
    y.sum().backward()
    return (y, x.grad!)
  }

  @Test func lossAndGradientAreThoseOfPyTorch() {
    var (y, g) = run { F.ctcLoss($0, targets, times, lengths, reduction: "sum") }
    expectEqual(y, [12.76177598])
    (y, g) = run { F.ctcLoss($0, targets, times, lengths, reduction: "none") }
    expectEqual(y, [7.26523938, 5.4965366])
    (y, g) = run { F.ctcLoss($0, targets, times, lengths) }
    expectEqual(y, [2.58500738])
    expectEqual(
      g.select(1, 1),
      [
        -0.04083039, 0.12412985, -0.14193425, 0.05863479, -0.03224039, 0.12412985, -0.07900707, -0.0128824,
        -0.01748033, 0.12412985, -0.00926215, -0.09738737, -0.06631987, 0.05484227, 0.14907674, -0.13759913,
        0, 0, 0, 0, 0, 0, 0, 0,
      ])
    (y, g) = run { F.ctcLoss($0, int64([1, 1, 2, 2, 0, 0], [2, 3]), [6, 4], [3, 2], blank: 3) }
    expectEqual(y, [2.80288472])
    expectEqual(g[5], [0.03044321, 0.08275324, -0.0945738, -0.01862265, 0, 0, 0, 0])
  }

  /// The gradient of the log-probabilities themselves assumes a softmax before.
  @Test func gradientOfLogProbabilitiesIsThatOfPyTorch() {
    let x = scores.logSoftmax(2).requiresGrad_()
    F.ctcLoss(x, int64([1, 1, 2, 2, 3]), [6, 4], [3, 2], reduction: "sum").backward()
    expectEqual(
      x.grad!.select(1, 0),
      [
        0.0473751, -0.74730466, 0.59630695, 0.10362261, -0.32316459, 0.00234329, 0.27332461, 0.04749669,
        -0.14682002, -0.45259722, 0.16120812, 0.43820912, -0.07137659, -0.34465971, -0.02217283, 0.43820912,
        -0.02769962, -0.11247232, -0.29803717, 0.43820912, -0.237408, 0.49651941, -0.49365058, 0.23453916,
      ])
  }

  @Test func gradientEqualsFiniteDifferences() throws {
    try withError {
      let x = scores.clone().requiresGrad_()
      for reduction in ["none", "sum", "mean"] {
        let f = { (x: [Tensor]) in
          [F.ctcLoss(x[0].logSoftmax(2), self.targets, self.times, self.lengths, reduction: reduction)]
        }
        #expect(torch.autograd.gradcheck(f, [x]))
      }
    }
    #expect(throws: TorchError.self) {
      try withError {
        let x = scores.clone().requiresGrad_()
        let y = F.ctcLoss(x.logSoftmax(2), targets, times, lengths)
        let g = torch.autograd.grad([y], [x], createGraph: true)[0]!
        _ = torch.autograd.grad([g.sum()], [x])
      }
    }
  }

  @Test func lossIsTheSumOverAllAlignments() {
    // Two steps, one label: label label, blank label, label blank.
    let p = torch.tensor([[0.2, 0.8], [0.3, 0.7]], dtype: .float64)
    let y = F.ctcLoss(p.log(), int64([1]), [2], [1], reduction: "none")
    expectEqual(y.neg().exp(), [0.8 * 0.7 + 0.2 * 0.7 + 0.8 * 0.3], within: 1e-12)
  }

  @Test func impossibleTargetsAreInfinite() {
    // Three equal labels need five steps.
    let t = int64([1, 1, 1]), one = scores.narrow(1, 0, 1).narrow(0, 0, 4)
    for zero in [false, true] {
      let x = one.clone().requiresGrad_()
      let y = F.ctcLoss(x.logSoftmax(2), t, [4], [3], reduction: "sum", zeroInfinity: zero)
      #expect(y.item() == (zero ? 0 : Double.infinity))
      y.backward()
      #expect(zero ? x.grad!.equal(torch.zerosLike(x)) : x.grad!.isnan().all().item(Bool.self))
    }
    expectEqual(F.ctcLoss(one, t.narrow(0, 0, 0), [0], [0], reduction: "none"), [0])
  }

  @Test func threadsDoNotMatter() {
    let before = torch.getNumThreads()
    defer { torch.setNumThreads(before) }
    torch.manualSeed(0)
    let x = torch.randn(50, 8, 20).logSoftmax(2), t = torch.randint(1, 20, [8, 30])
    let runs = [1, 2, 7].map { n in
      torch.setNumThreads(n)
      let x = x.clone().requiresGrad_()
      let y = F.ctcLoss(
        x, t, [Int](repeating: 50, count: 8), [30, 25, 20, 1, 0, 7, 30, 13], reduction: "none")
      y.sum().backward()
      return (y, x.grad!)
    }
    for (y, g) in runs { #expect(y.equal(runs[0].0) && g.equal(runs[0].1)) }
  }

  @Test func mistakesAreNamed() {
    func fails(_ part: String, _ body: () -> Void) {
      do {
        try withError(body)
        Issue.record("accepted")
      } catch { #expect("\(error)".contains(part)) }
    }
    fails("input lengths") { _ = F.ctcLoss(scores, targets, [7, 4], lengths) }
    fails("1 target lengths for 2") { _ = F.ctcLoss(scores, targets, times, [3]) }
    fails("targets") { _ = F.ctcLoss(scores, targets, times, [4, 2]) }
    fails("sum of their lengths") { _ = F.ctcLoss(scores, int64([1, 2]), times, lengths) }
    fails("blank") { _ = F.ctcLoss(scores, targets, times, lengths, blank: 4) }
    fails("target 4") { _ = F.ctcLoss(scores, int64([1, 4, 2, 1, 1]), times, lengths) }
    fails("whole numbers") { _ = F.ctcLoss(scores, targets, float64([6, 4]), lengths) }
    fails("float32 or float64") { _ = F.ctcLoss(scores.to(.float16), targets, times, lengths) }
  }
}
