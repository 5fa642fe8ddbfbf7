import Accuracy
import Foundation
import Testing

@testable import TorchCore

/// A sample of what `make exhaustive` tries.
@Suite struct VectorMathTests {
  @Test(arguments: functions.map(\.name))
  func isExact(_ name: String) throws {
    let f = try #require(functions.first { $0.name == name })
    var worst = f.worst(from: 7, to: 1 << 32, step: 8191)
    // Around zeros, ones, powers of two, the edges of exp, infinities, NaN, and angles beyond 2⁵⁰, 2⁷⁶ and 2¹⁰².
    let points: [Float] = [
      0, .leastNormalMagnitude, 1, 0.5, 2, 0.625, 0.927734375, 5, 10.1, 18, 88.7228, 103.97, 126, 128, 149,
      0x1p24,
      0x1p25, 0x1p50, 0x1p76, 0x1p102, .greatestFiniteMagnitude, .infinity, .nan,
    ]
    for p in points {
      for sign: UInt64 in [0, 0x8000_0000] {
        let bits = UInt64(p.bitPattern) | sign
        worst.merge(f.worst(from: bits < 500 ? bits : bits - 500, to: min(bits + 500, 1 << 32)))
      }
    }
    #expect(worst.error <= f.limit, "\(worst)")
  }

  @Test(arguments: pairFunctions.map(\.name))
  func isExactForPairs(_ name: String) throws {
    let f = try #require(pairFunctions.first { $0.name == name })
    let worst = f.worst(count: 400_000, seed: 1)
    #expect(worst.error <= 2, "\(worst)")
  }

  /// Of all pairs of special numbers, by vectors and alone, as C does it in double precision.
  @Test func powersOfSpecialNumbers() {
    let positive: [Float] = [
      0, .leastNonzeroMagnitude, 0x1p-132, .leastNormalMagnitude, 0.3, 0.5, 0.99999994, 1, 1.0000001, 1.7, 2,
      2.5, 3, 0x1p23 + 1, 16_777_215, 0x1p24, 0x1p24 + 2, 1e30, .greatestFiniteMagnitude, .infinity,
    ]
    let special = positive + positive.map { -$0 } + [.nan]
    for y in special {
      let powers = torch.tensor(special).pow(torch.full([special.count], .double(Double(y)))).toArray(
        Float.self)
      for (x, power) in zip(special, powers) {
        let expected = Float(Foundation.pow(Double(x), Double(y)))
        for p in [power, Float.pow(x, y)] {
          let isClose = p == expected || (p - expected).magnitude <= expected.ulp
          #expect(
            isClose && p.sign == expected.sign || p.isNaN && expected.isNaN, "\(x)^\(y): \(p)")
        }
      }
    }
  }

  @Test func pythonRemainder() {
    #expect(Float.remainder(-7, 3) == 2)
    #expect(Float.remainder(7, -3) == -2)
    #expect(Double.remainder(-7.5, 2) == 0.5)
    #expect(Float.remainder(-1, .infinity) == .infinity)
    #expect(Float.remainder(5, 0).isNaN)
  }

  @Test func minimumKeepsNaN() {
    func both<T: Ordered>(_ a: T, _ b: T) -> (T, T) { (T.minimum(a, b), T.maximum(a, b)) }
    #expect(both(1, 2.0) == (1, 2))
    #expect(both(Double.nan, 2).0.isNaN && both(Double.nan, 2).1.isNaN)
    #expect(both(2, Float.nan).0.isNaN && both(2, Float.nan).1.isNaN)
    #expect(both(Int64(3), -4) == (-4, 3))
  }
}
