import Foundation
import Testing

@testable import TorchCore

/// The generator of the process is shared: one test after the other.
@Suite(.serialized) struct RandomTests {
  /// What PyTorch drew, made by Tests/Resources/draws.py.
  struct Draw: Decodable {
    var op: String, dtype: DType, shape: [Int], args: [Double], seed: Int, pre: Int, crc: UInt32,
      state: UInt32
    init(from decoder: any Decoder) throws {
      var line = try decoder.unkeyedContainer()
      op = try line.decode(String.self)
      dtype = DType(named: try line.decode(String.self))
      shape = try line.decode([Int].self)
      args = try line.decode([Double].self)
      seed = try line.decode(Int.self)
      pre = try line.decode(Int.self)
      crc = try line.decode(UInt32.self)
      state = try line.decode(UInt32.self)
    }
  }

  /// The checksum of zlib.
  static func crc(_ t: Tensor) -> UInt32 {
    t.withUnsafeBytes { bytes in
      var c: UInt32 = 0xffff_ffff
      for b in bytes { c = table[Int((c ^ UInt32(b)) & 0xff)] ^ (c >> 8) }
      return ~c
    }
  }
  static let table: [UInt32] = (0..<256).map { i in
    var c = UInt32(i)
    for _ in 0..<8 { c = c & 1 == 1 ? 0xedb8_8320 ^ (c >> 1) : c >> 1 }
    return c
  }

  static func weights(_ d: DType, _ s: Size) -> Tensor {
    torch.tensor((0..<s.numel()).map { Double($0 * 7919 % 101) / 128 }, dtype: .float64).to(d).view(s)
  }

  static func draw(_ c: Draw) -> Tensor {
    let d = c.dtype, s = Size(c.shape), a = c.args
    var empty: Tensor { Tensor(empty: s, d) }
    var w: Tensor { weights(d, s) }
    switch c.op {
    case "uniform": return empty.uniform_(from: a[0], to: a[1])
    case "normal": return empty.normal_(mean: a[0], std: a[1])
    case "exponential": return empty.exponential_(lambd: a[0])
    case "cauchy": return empty.cauchy_(median: a[0], sigma: a[1])
    case "geometric": return empty.geometric_(a[0])
    case "logNormal": return empty.logNormal_(mean: a[0], std: a[1])
    case "bernoulli": return empty.bernoulli_(p: a[0])
    case "bernoulliOf": return w.bernoulli()
    case "random": return empty.random_()
    case "randomFrom": return empty.random_(Int(a[0]), nil)
    case "randint": return torch.randint(Int(a[0]), Int(a[1]), s, dtype: d)
    case "randperm": return torch.randperm(c.shape[0], dtype: d)
    case "multinomial": return w.multinomial(Int(a[0]), replacement: a[1] != 0)
    case "dropout": return F.dropout(w, p: a[0])
    case "dropout2d": return F.dropout2d(w, p: a[0])
    case "alphaDropout": return F.alphaDropout(w, p: a[0], training: true)
    case "featureAlphaDropout": return F.featureAlphaDropout(w, p: a[0], training: true)
    case "dropoutTransposed": return F.dropout(w.t(), p: a[0])
    case "dropoutSliced": return F.dropout(everySecond(w, 1), p: a[0])
    case "rrelu": return F.rrelu(w.sub(0.25), training: true)
    case "normalOf": return torch.normal(w, w.add(1))
    case "randnLikeTransposed": return torch.randnLike(w.t())
    case "randLikePermuted": return torch.randLike(everySecond(w.permute(2, 0, 1), 1))
    case "normalSliced": return everySecond(w.narrow(0, 1, s[0] - 1), 1).normal_()
    case "uniformTransposed": return w.t().uniform_()
    case "poisson": return torch.poisson(w.mul(.double(a[0])))
    case "binomial": return torch.binomial(torch.full(s, a[0], dtype: d), w)
    case "standardGamma": return gamma(w.mul(.double(a[0])))
    default:
      Issue.record("no operator \(c.op)")
      return .placeholder
    }
  }
  /// x[:, ::2] along a dimension.
  static func everySecond(_ x: Tensor, _ dim: Int) -> Tensor { x.slice(dim, 0, x.shape[dim], 2) }
  static func gamma(_ alpha: Tensor) -> Tensor {
    let g = torch.defaultGenerator
    if alpha.dtype == .float64 {
      return torch.tensor(alpha.toArray(Double.self).map { g.gamma($0) }, dtype: .float64)
    }
    return torch.tensor(alpha.toArray(Float.self).map { g.gamma($0) })
  }

  @Test func drawsWhatPyTorchDraws() throws {
    let cases = try resource("draws.jsonl", Draw.self)
    #expect(cases.count > 1500)
    var wrong: [String: Int] = [:]
    for c in cases {
      torch.manualSeed(c.seed)
      if c.pre > 0 {
        _ = torch.rand(c.pre)
        _ = torch.randn(c.pre)
      }
      let y = Self.draw(c)
      if Self.crc(y) != c.crc || Self.crc(torch.getRngState()) != c.state {
        wrong["\(c.op) \(c.dtype.name)", default: 0] += 1
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test func resultsDoNotDependOnThreads() {
    let before = torch.getNumThreads()
    defer { torch.setNumThreads(before) }
    func sums() -> [UInt32] {
      torch.manualSeed(3)
      let x = torch.ones(300_007)
      return [
        torch.rand(300_007), torch.randn(300_007), Tensor(empty: [300_007]).exponential_(),
        Tensor(empty: [300_007]).logNormal_(), torch.randint(1000, [300_007]), F.dropout(x),
        F.alphaDropout(x, training: true),
      ].map(Self.crc)
    }
    torch.setNumThreads(1)
    let one = sums()
    torch.setNumThreads(3)
    #expect(sums() == one)
  }

  /// Threads draw parts of one stream, of numbers that take one word and two, from any place on.
  @Test func partsJoinToOneStream() {
    for threads in 1...3 {
      for (n, before) in zip([16_383, 16_384, 16_391, 24_577, 40_003], [0, 1, 623, 624, 625]) {
        let g = Generator().manualSeed(9), one = Generator().manualSeed(9)
        for _ in 0..<before { _ = (g.random(), one.random()) }
        let (x, y, z) = withThreads(threads) {
          (
            torch.rand(n, generator: g), torch.rand(n, generator: g, dtype: .float64),
            Tensor(empty: [n], .bool).bernoulli_(p: 0.3, generator: g)
          )
        }
        func word53() -> Double { Double(one.random64() & (1 << 53 - 1)) * 0x1p-53 }
        #expect(x.toArray(Float.self) == (0..<n).map { _ in Float(one.random() & 0xff_ffff) * 0x1p-24 })
        #expect(y.toArray(Double.self) == (0..<n).map { _ in word53() })
        #expect(z.toArray(Bool.self) == (0..<n).map { _ in word53() < 0.3 })
        #expect(g.getState().equal(one.getState()))
      }
    }
  }

  @Test func skippedWordsAreDrawn() {
    for n in [0, 1, 622, 623, 624, 625, 1247, 1248, 1249, 10_000] {
      for before in [0, 1, 624] {
        let g = Generator().manualSeed(3), h = Generator().manualSeed(3)
        for _ in 0..<before { _ = (g.random(), h.random()) }
        g.skip(n)
        for _ in 0..<n { _ = h.random() }
        #expect(g.getState().equal(h.getState()) && g.random() == h.random())
      }
    }
  }

  @Test func statesAreExchangedWithPyTorch() {
    // After torch.manual_seed(5); torch.randn(3).
    torch.manualSeed(5)
    _ = torch.randn(3)
    let state = torch.getRngState()
    #expect(state.shape == [5056] && state.dtype == .uint8)
    let bytes = state.toArray(UInt8.self)
    #expect(
      Array(bytes[0..<24]) == [5, 0, 0, 0, 0, 0, 0, 0, 105, 2, 0, 0, 1, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0])
    #expect(Array(bytes[5024..<5032]) == [0x2c, 0x07, 0x8c, 0xec, 0x5b, 0x5c, 0xe5, 0x3f])
    let a = torch.randn(20), b = torch.rand(700)
    torch.setRngState(state)
    #expect(torch.randn(20).toArray(Float.self) == a.toArray(Float.self))
    #expect(torch.rand(700).toArray(Float.self) == b.toArray(Float.self))
    #expect(torch.initialSeed() == 5)
  }

  @Test func generatorsAreIndependent() {
    torch.manualSeed(0)
    let g = Generator().manualSeed(7)
    let inside = withGenerator(g) { torch.rand(3) }
    #expect(
      inside.toArray(Float.self) == torch.rand(3, generator: Generator().manualSeed(7)).toArray(Float.self))
    #expect(torch.rand(2).toArray(Float.self) == [0.49625658988952637, 0.7682217955589294])
    let copy = g.cloneState()
    #expect(
      torch.rand(9, generator: g).toArray(Float.self) == torch.rand(9, generator: copy).toArray(Float.self))
    #expect(g.seed() == g.initialSeed())
    let before = torch.getRngState()
    torch.forkRng { _ = torch.rand(5) }
    #expect(torch.getRngState().toArray(UInt8.self) == before.toArray(UInt8.self))
  }

  @Test func gradientsFollowTheMask() {
    torch.manualSeed(1)
    for layer in [
      { F.dropout($0, p: 0.3) }, { F.dropout2d($0, p: 0.3) }, { F.alphaDropout($0, p: 0.3, training: true) },
      { F.featureAlphaDropout($0, p: 0.3, training: true) },
      { F.dropout($0.transpose(0, 1), p: 0.3).transpose(0, 1) },
    ] as [(Tensor) -> Tensor] {
      let x = torch.rand(5, 6, 7, dtype: .float64, requiresGrad: true), state = torch.getRngState()
      let y = layer(x)
      y.backward(gradient: torch.ones(5, 6, 7, dtype: .float64))
      torch.setRngState(state)
      let moved = noGrad { layer(x.add(1)) }  // affine in x: the slope is the difference
      let slope = moved.sub(y.detach()).toArray(Double.self), grad = x.grad!.toArray(Double.self)
      #expect(zip(slope, grad).allSatisfy { abs($0 - $1) < 1e-12 })
    }
  }

  @Test func gumbelSoftmaxDrawsWhatPyTorchDraws() {
    let logits = torch.tensor([[1.0, 2, 3], [3, 1, 0]], requiresGrad: true)
    torch.manualSeed(0)
    let soft = F.gumbelSoftmax(logits, tau: 0.5).toArray(Float.self)
    let expected: [Float] = [0.0005441947, 0.0326935, 0.9667623, 0.8958726, 0.0983088, 0.0058186]
    #expect(zip(soft, expected).allSatisfy { abs($0 - $1) < 1e-6 })
    torch.manualSeed(0)
    let hard = F.gumbelSoftmax(logits, hard: true)
    #expect(hard.toArray(Float.self) == [0, 0, 1, 1, 0, 0] && hard.requiresGrad)
  }

  @Test func drawingEndsAGradient() {
    let x = torch.ones(3, requiresGrad: true), y = x.mul(2)
    y.normal_()
    #expect(y.gradFn?.name == "NormalBackward0")
    y.backward(gradient: torch.ones(3))
    #expect(x.grad!.toArray(Float.self) == [0, 0, 0])
  }

  @Test func mistakesAreNamed() {
    let x = torch.ones(3), n = torch.zeros(3, dtype: .int64)
    let mistakes: [() -> Void] = [
      { x.uniform_(from: 1, to: 0) }, { n.uniform_() }, { x.normal_(std: -1) }, { x.exponential_(lambd: 0) },
      { x.geometric_(1) }, { x.cauchy_(sigma: 0) }, { x.logNormal_(std: 0) }, { x.bernoulli_(p: 1.5) },
      { _ = x.mul(2).bernoulli() }, { _ = n.bernoulli() }, { x.random_(5, 5) }, { _ = torch.randint(0, [2]) },
      { _ = torch.randint(300, [2], dtype: .uint8) }, { _ = torch.randperm(-1) }, { _ = torch.rand(-2) },
      { _ = torch.randperm(300, dtype: .uint8) }, { _ = x.multinomial(0) }, { _ = x.multinomial(4) },
      { _ = n.multinomial(1) }, { _ = torch.zeros(3).multinomial(1) }, { _ = x.neg().multinomial(1) },
      { _ = F.dropout(x, p: 2) }, { _ = F.dropout(n) }, { _ = F.rrelu(x, lower: 1, upper: 0) },
      { torch.setRngState(torch.zeros(7, dtype: .uint8)) },
      { torch.setRngState(torch.zeros(5056, dtype: .uint8)) },
      { x.unsqueeze(0).expand(2, 3).uniform_() }, { torch.ones(2, requiresGrad: true).uniform_() },
      { _ = torch.normal(x, x.neg()) }, { _ = torch.poisson(x.neg()) },
      { _ = torch.rand(2, device: .cuda(0)) },
    ]
    for (i, mistake) in mistakes.enumerated() {
      #expect(throws: TorchError.self, "mistake \(i)") { try withError { mistake() } }
    }
  }
}
