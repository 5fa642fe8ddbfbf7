#if arch(x86_64)
  import Foundation
  import Testing
  import TorchCore

  /// The functions of `Double` against 80-bit arithmetic.
  @Suite struct VectorMathDoubleTests {
    struct Case: Sendable, CustomTestStringConvertible {
      let testDescription: String
      let body: @Sendable (Double) -> Double
      let reference: @Sendable (Float80) -> Float80
    }
    static let cases: [Case] = [
      Case(testDescription: "exp", body: { .exp($0) }, reference: { Foundation.exp($0) }),
      Case(testDescription: "exp2", body: { .exp2($0) }, reference: { Foundation.exp2($0) }),
      Case(testDescription: "expm1", body: { .expm1($0) }, reference: { Foundation.expm1($0) }),
      Case(testDescription: "log", body: { .log($0) }, reference: { Foundation.log($0) }),
      Case(testDescription: "log1p", body: { .log1p($0) }, reference: { Foundation.log1p($0) }),
      Case(testDescription: "log2", body: { .log2($0) }, reference: { Foundation.log2($0) }),
      Case(testDescription: "log10", body: { .log10($0) }, reference: { Foundation.log10($0) }),
      Case(testDescription: "sinh", body: { .sinh($0) }, reference: { Foundation.sinh($0) }),
      Case(testDescription: "cosh", body: { .cosh($0) }, reference: { Foundation.cosh($0) }),
      Case(testDescription: "tanh", body: { .tanh($0) }, reference: { Foundation.tanh($0) }),
      Case(testDescription: "erf", body: { .erf($0) }, reference: { Foundation.erf($0) }),
      Case(testDescription: "sin", body: { .sin($0) }, reference: { Foundation.sin($0) }),
      Case(testDescription: "cos", body: { .cos($0) }, reference: { Foundation.cos($0) }),
    ]

    /// The distance in units of the last place; exact where the truth is 0, infinite or NaN.
    func error(_ y: Double, _ exact: Float80) -> Double {
      if exact.isNaN || y.isNaN { return exact.isNaN == y.isNaN ? 0 : .infinity }
      if exact == 0 || exact.isInfinite { return y.bitPattern == Double(exact).bitPattern ? 0 : .infinity }
      let limit: Float80 = 0x1p1024, r = max(-limit, min(limit, exact))
      let d = y.isInfinite ? Float80(signOf: Float80(y), magnitudeOf: limit) : Float80(y)
      let unit = Float80(
        sign: .plus, exponent: min(max(r.magnitude, 0x1p-1022).exponent, 1023), significand: 1)
      return Double((d - r).magnitude / unit * 0x1p52)
    }

    @Test(arguments: cases) func isExact(_ c: Case) {
      var random = SplitMix(state: 1), worst = 0.0, input = 0.0
      func check(_ x: Double) {
        let e = error(c.body(x), c.reference(Float80(x)))
        if e > worst { (worst, input) = (e, x) }
      }
      let special: [Double] = [
        0, .leastNonzeroMagnitude, 0x1p-1030, .leastNormalMagnitude, 0.55, 1, 2, 6, 22, 38, 709.78, 709.79,
        745.1,
        745.2, 1023.9, 1024, 1074.9, 1075, 0x1p50, 0x1p60, 1e22, 0x1p1000, .greatestFiniteMagnitude,
        .infinity, .nan,
      ]
      for x in special {
        check(x)
        check(-x)
      }
      for _ in 0..<60_000 {
        check(Double(bitPattern: random.next()))
        check(.random(in: -2...2, using: &random))
        check(.random(in: -800...800, using: &random))
        check(1 + .random(in: -1e-3...1e-3, using: &random))
      }
      #expect(worst <= 2, "at \(input)")
    }

    @Test func pow() {
      var random = SplitMix(state: 2), worst = 0.0, inputs = (0.0, 0.0)
      func check(_ x: Double, _ y: Double) {
        let e = error(.pow(x, y), Foundation.pow(Float80(x), Float80(y)))
        if e > worst { (worst, inputs) = (e, (x, y)) }
      }
      let special: [Double] = [
        0, 1, 2, 3, 0.5, 0x1p-1030, 0x1p52, 0x1p52 + 1, 0x1p53, 0x1p53 + 2, .infinity, .nan,
        .leastNonzeroMagnitude,
      ]
      for x in special {
        for y in special {
          check(x, y)
          check(x, -y)
          check(-x, y)
          check(-x, -y)
        }
      }
      for _ in 0..<60_000 {
        check(Double(bitPattern: random.next()), Double(bitPattern: random.next()))
        check(.random(in: 0...3, using: &random), .random(in: -700...700, using: &random))
        check(1 + .random(in: -1e-3...1e-3, using: &random), .random(in: -1e6...1e6, using: &random))
        check(.random(in: -10...10, using: &random), Double(Int.random(in: -300...300, using: &random)))
      }
      #expect(worst <= 2, "at \(inputs)")
    }
  }

  struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var z = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
      z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
      return z ^ (z >> 31)
    }
  }
#endif
