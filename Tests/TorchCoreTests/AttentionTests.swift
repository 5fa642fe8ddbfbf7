import Testing

@testable import TorchCore

/// A mask that hides all keys from the second query.
private let mask = Tensor(full: [3, 4], false, .bool).copy_(
  torch.tensor([[1, 0, 1, 1], [0, 0, 0, 0], [1, 1, 0, 0]]))

@Suite struct AttentionTests {
  @Test func maskedAttentionIsThatOfPyTorch() {
    let q = float64(grid(12), [1, 3, 4]).requiresGrad_()
    let k = (float64(grid(16), [1, 4, 4]) * 0.7).requiresGrad_()
    let v = (float64(grid(8), [1, 4, 2]) + 0.1).requiresGrad_()
    let y = F.scaledDotProductAttention(q, k, v, attnMask: mask, scale: 0.3)
    expectEqual(y, [-0.7007439, 0.2992561, 0, 0, -0.29338017, -0.47123244])
    (y * float64(grid(6), [1, 3, 2])).sum().backward()
    expectEqual(
      q.grad!,
      [
        -0.17310035, 0.0133257, 0.02328653, 0.0133257, 0, 0, 0, 0, -0.04820692, -0.04820692, 0.0578483,
        -0.04820692,
      ])
    expectEqual(
      k.grad!,
      [
        -0.05865692, -0.0530516, 0.10406118, -0.17088618, -0.06886702, 0.02754681, -0.02754681, 0.06886702,
        0.12105588, 0.02421118, -0.07263353, 0.0968447, 0.00646807, 0.00129361, -0.00388084, 0.00517445,
      ])
    expectEqual(
      v.grad!, [-0.63079065, 0.44553195, 0, 0.42830992, -0.33595393, -0.06719079, -0.28325542, -0.05665108])
    torch.manualSeed(6)
    expectEqual(
      F.scaledDotProductAttention(q, k, v, dropoutP: 0.4, isCausal: true),
      [-1.91666667, -0.25, -0.53815038, -0.07019353, 0.1121719, 1.23389086])
  }

  @Test func headsShareKeysAsInPyTorch() {
    let q = float64(grid(24), [1, 4, 3, 2]), k = float64(grid(12), [1, 2, 3, 2])
    let y = F.scaledDotProductAttention(q, k, k * 2, isCausal: true, enableGqa: true)
    expectEqual(
      y,
      [
        -2.5, -0.5, 0.82302152, -1.74613307, -0.40346932, 0.7892201, -2.5, -0.5, 1.03684639, -1.8263174,
        0.62434065, -1.3466264, -1.5, 0.5, -0.71771873, 0.20664452, 1.53534986, -1.52410971, -1.5, 0.5,
        -0.40228836, 0.08835813, -0.35706797, -0.47611669,
      ])
  }

  @Test func operandsBroadcast() {
    let q = float64(grid(24), [2, 1, 3, 4]), k = float64(grid(32), [2, 4, 4]), v = k + 1
    let y = F.scaledDotProductAttention(q, k, v, attnMask: torch.ones(2, 2, 1, 4))
    #expect(y.shape == [2, 2, 3, 4])
    let part = F.scaledDotProductAttention(q[1, 0], k[1], v[1])
    #expect(y[1, 1].allclose(part, rtol: 1e-12, atol: 1e-12))
    #expect(F.scaledDotProductAttention(q, k.narrow(-2, 0, 0), v.narrow(-2, 0, 0)).equal(torch.zerosLike(y)))
  }

  /// Several blocks of keys and queries, none of them full.
  @Test(arguments: [DType.float64, .float32, .bfloat16, .float16], [false, true])
  func blocksEqualTheDefinition(_ type: DType, _ isCausal: Bool) throws {
    try withError {
      torch.manualSeed(0)
      let inputs = [[1, 2, 140, 12], [1, 1, 270, 12], [1, 1, 270, 9]].map { torch.randn(Size($0)).to(type) }
      let g = torch.randn(1, 2, 140, 9).to(type), last = torch.randn(270),
        hidden = torch.rand(2, 140, 270).gt(0.3)
      let part = last.expand(2, 140, 270).maskedFill(hidden, .double(-.infinity))
      // Padding: the last keys of one head, all of the other.
      let short = torch.arange(270).lt(torch.tensor([200, 0]).view(2, 1, 1))
      let ended = last.maskedFill(torch.arange(270).ge(100), .double(-.infinity))
      let all = type == .float64 ? [nil, hidden, last, part, short, ended] : [hidden, short]
      let masks = isCausal ? [nil] : all
      let attention = Attention(scale: 0.4, isCausal: isCausal, dropout: 0)
      for mask in masks {
        func run(_ f: (Tensor, Tensor, Tensor, Tensor?) -> Tensor) -> [Tensor] {
          let x = inputs.map { $0.clone().requiresGrad_() }
          let y = f(x[0], x[1], x[2], mask)
          y.backward(gradient: g)
          return [y.detach()] + x.map { $0.grad! }
        }
        #expect(attention.isBlocked(inputs[0], inputs[1], inputs[2], mask))
        let near = type == .float64 ? 1e-12 : type == .float32 ? 1e-5 : type == .float16 ? 1e-2 : 8e-2
        for (a, b) in zip(run(attention.blocked), run(attention.composite)) {
          #expect(a.dtype == type && a.allclose(b, rtol: near, atol: near))
        }
      }
    }
  }

  /// What no query sees and what nobody sees, infinite scores and numbers beyond the range of the exponential.
  @Test func blocksBearExtremes() throws {
    try withError {
      let attention = Attention(scale: 1, isCausal: false, dropout: 0)
      let x = torch.randn(1, 1, 40, 3, dtype: .float64), mask = torch.ones(40, 40, dtype: .bool)
      mask[5].fill_(false)
      mask.select(1, 7).fill_(false)
      let q = (x * 400).requiresGrad_(), y = attention.blocked(q, x, x, mask)
      #expect(y.allclose(attention.composite(q, x, x, mask), rtol: 1e-10, atol: 1e-10))
      #expect(y[0, 0, 5].equal(torch.zeros(3, dtype: .float64)))
      y.sum().backward()
      #expect(
        q.grad![0, 0, 5].equal(torch.zeros(3, dtype: .float64)) && !q.grad!.isnan().any().item(Bool.self))
      let bad = x.clone()
      bad[0, 0, 0, 0].fill_(.double(.nan))
      let z = attention.blocked(bad, x, x, nil)
      #expect(z[0, 0, 0].isnan().all().item(Bool.self) && !z[0, 0, 1].isnan().any().item(Bool.self))
    }
  }

  /// The weights alone would take 16 MiB.
  @Test func memoryGrowsWithTheLength() throws {
    try withError {
      let n = 2048, x = [0, 1, 2].map { _ in torch.randn(1, 1, n, 4).requiresGrad_() }
      let before = torch.memoryStats().allocatedBytes
      torch.resetPeakMemoryStats()
      F.scaledDotProductAttention(x[0], x[1], x[2], isCausal: true).sum().backward()
      #expect(torch.memoryStats().peakAllocatedBytes - before < 6 << 20)
    }
  }

  @Test func mistakesAreNamed() {
    let x = torch.ones(2, 3, 4)
    func fails(_ part: String, _ body: () -> Void) {
      #expect(throws: TorchError.self) { try withError(body) }
      do { try withError(body) } catch { #expect("\(error)".contains(part)) }
    }
    fails("two dimensions") { _ = F.scaledDotProductAttention(x[0, 0], x, x) }
    fails("one floating-point type") { _ = F.scaledDotProductAttention(x, x.to(.float64), x) }
    fails("last sizes") { _ = F.scaledDotProductAttention(x, x.narrow(-1, 0, 3), x) }
    fails("positions") { _ = F.scaledDotProductAttention(x, x, x.narrow(1, 0, 2)) }
    fails("not both") { _ = F.scaledDotProductAttention(x, x, x, attnMask: torch.ones(3, 3), isCausal: true) }
    fails("probability") { _ = F.scaledDotProductAttention(x, x, x, dropoutP: 2) }
    fails("broadcast") { _ = F.scaledDotProductAttention(x, x, x, attnMask: torch.ones(3, 2)) }
    fails("no multiple") {
      _ = F.scaledDotProductAttention(torch.ones(3, 3, 4), x, x, enableGqa: true)
    }
  }
}

/// Attention without and with masks, shared heads, and in several heads.
let attentionSamples: [Sample] = [
  Sample("attention", [[1, 2, 9, 4], [1, 2, 7, 4], [1, 2, 7, 3]], growth: 40) {
    F.scaledDotProductAttention($0[0], $0[1], $0[2])
  },
  Sample("attention causal", [[2, 9, 3], [2, 11, 3], [2, 11, 4]], growth: 40) {
    F.scaledDotProductAttention($0[0], $0[1], $0[2], isCausal: true, scale: 0.8)
  },
  Sample("attention masked", [[1, 2, 3, 2], [1, 2, 4, 2], [1, 2, 4, 2]], growth: 40) {
    F.scaledDotProductAttention($0[0], $0[1], $0[2], attnMask: mask)
  },
  Sample("attention with a learnt mask", [[2, 3, 2], [2, 4, 2], [2, 4, 2], [3, 4]]) {
    F.scaledDotProductAttention($0[0], $0[1], $0[2], attnMask: $0[3])
  },
  Sample("attention with a broadcast mask", [[2, 10, 2], [2, 4, 2], [2, 4, 2]], growth: 40) {
    F.scaledDotProductAttention(
      $0[0], $0[1], $0[2], attnMask: torch.tensor([0.1, -0.7, 0.4, 0.9]).to($0[0].dtype))
  },
  Sample("attention of shared heads", [[1, 4, 8, 2], [1, 2, 5, 2], [1, 2, 5, 3]], growth: 40) {
    F.scaledDotProductAttention($0[0], $0[1], $0[2], isCausal: true, enableGqa: true)
  },
  Sample("attention in heads", [[8, 1, 4], [12, 4], [12], [4, 4], [4]]) { x in
    F.multiHeadAttentionForward(
      x[0], x[0], x[0], 4, 2, x[1], x[2], nil, nil, false, 0, x[3], x[4], needWeights: false
    ).output
  },
]
