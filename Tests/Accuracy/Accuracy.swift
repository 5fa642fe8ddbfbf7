import Glibc
import TorchCore

/// A function of one `Float`, with its value in double precision.
public struct Function: Sendable {
  /// Its name.
  public let name: String
  /// The function.
  public let body: @Sendable (Float) -> Float
  /// What it should give.
  public let reference: @Sendable (Double) -> Double
  /// The largest error that it may have, in units of the last place.
  public let limit: Double
  /// The smallest and the largest input to try.
  public var start = -Float.infinity, end = Float.infinity

  /// What was wrong, over a range of bit patterns.
  public struct Worst: Sendable {
    /// The largest error, in units of the last place; infinite where a special value is wrong.
    public var error = -1.0
    /// The input that has it.
    public var input: Float = 0

    /// Nothing yet.
    public init() {}
    init(error: Double, input: Float) { (self.error, self.input) = (error, input) }
    /// Keeps the worse one.
    public mutating func merge(_ other: Worst) { if other.error > error { self = other } }
  }

  /// The worst error among the bit patterns `first`, `first + step`, … below `end`.
  public func worst(from first: UInt64, to end: UInt64, step: UInt64 = 1) -> Worst {
    var w = Worst(), i = first
    while i < end {
      let x = Float(bitPattern: UInt32(truncatingIfNeeded: i))
      let e = x < start || x > self.end ? 0 : error(body(x), reference(Double(x)), at: x)
      if e > w.error { w = Worst(error: e, input: x) }
      i += step
    }
    return w
  }
}

/// The distance of y from `exact` in units of the last place of `exact`; 0.5 for the nearest `Float`. At zeros,
/// infinities and NaN, y must be that nearest one, signs of zeros included.
@inline(__always) public func error(_ y: Float, _ exact: Double, at x: Float) -> Double {
  let nearest = Float(exact)
  if y.bitPattern == nearest.bitPattern { return 0.5 }
  if nearest != nearest || y != y { return nearest != nearest && y != y ? 0 : .infinity }
  if x == 0 || x.magnitude == .infinity || exact == 0 { return .infinity }
  // 2¹²⁸ stands for infinity; its unit is that of the binade below.
  let r = Swift.max(-0x1p128, Swift.min(0x1p128, exact))
  let d = Swift.max(-0x1p128, Swift.min(0x1p128, Double(y)))
  let size = Swift.min(Swift.max(r.magnitude, 0x1p-126), 0x1.fp127)
  return (d - r).magnitude / (Double(bitPattern: size.bitPattern & 0x7ff0_0000_0000_0000) * 0x1p-23)
}

/// Every one-argument primitive of `Float`.
public let functions: [Function] = [
  Function(name: "exp", body: { .exp($0) }, reference: { Glibc.exp($0) }, limit: 2),
  Function(name: "exp2", body: { .exp2($0) }, reference: { Glibc.exp2($0) }, limit: 2),
  Function(name: "expm1", body: { .expm1($0) }, reference: { Glibc.expm1($0) }, limit: 2),
  Function(name: "log", body: { .log($0) }, reference: { Glibc.log($0) }, limit: 2),
  Function(name: "log1p", body: { .log1p($0) }, reference: { Glibc.log1p($0) }, limit: 2),
  Function(name: "log2", body: { .log2($0) }, reference: { Glibc.log2($0) }, limit: 2),
  Function(name: "log10", body: { .log10($0) }, reference: { Glibc.log10($0) }, limit: 2),
  Function(name: "sqrt", body: { .sqrt($0) }, reference: { $0.squareRoot() }, limit: 0.5),
  Function(name: "rsqrt", body: { .rsqrt($0) }, reference: { 1 / $0.squareRoot() }, limit: 2),
  Function(name: "reciprocal", body: { .reciprocal($0) }, reference: { 1 / $0 }, limit: 0.5),
  Function(name: "sin", body: { .sin($0) }, reference: { Glibc.sin($0) }, limit: 2),
  Function(name: "cos", body: { .cos($0) }, reference: { Glibc.cos($0) }, limit: 2),
  Function(name: "tan", body: { .tan($0) }, reference: { Glibc.tan($0) }, limit: 2),
  Function(name: "asin", body: { .asin($0) }, reference: { Glibc.asin($0) }, limit: 2),
  Function(name: "acos", body: { .acos($0) }, reference: { Glibc.acos($0) }, limit: 2),
  Function(name: "atan", body: { .atan($0) }, reference: { Glibc.atan($0) }, limit: 2),
  Function(name: "sinh", body: { .sinh($0) }, reference: { Glibc.sinh($0) }, limit: 2),
  Function(name: "cosh", body: { .cosh($0) }, reference: { Glibc.cosh($0) }, limit: 2),
  Function(name: "tanh", body: { .tanh($0) }, reference: { Glibc.tanh($0) }, limit: 2),
  Function(name: "asinh", body: { .asinh($0) }, reference: { Glibc.asinh($0) }, limit: 2),
  Function(name: "acosh", body: { .acosh($0) }, reference: { Glibc.acosh($0) }, limit: 2),
  Function(name: "atanh", body: { .atanh($0) }, reference: { Glibc.atanh($0) }, limit: 2),
  Function(name: "erf", body: { .erf($0) }, reference: { Glibc.erf($0) }, limit: 2),
  Function(name: "erfc", body: { .erfc($0) }, reference: { Glibc.erfc($0) }, limit: 2),
  Function(name: "erfinv", body: { .erfinv($0) }, reference: { .erfinv($0) }, limit: 2),
  Function(name: "lgamma", body: { .lgamma($0) }, reference: { .lgamma($0) }, limit: 2),
  Function(name: "digamma", body: { .digamma($0) }, reference: { .digamma($0) }, limit: 2),
  Function(
    name: "near sin", body: { .nearSin($0) }, reference: { Glibc.sin($0) }, limit: 2, start: -2048, end: 2048),
  Function(
    name: "near cos", body: { .nearCos($0) }, reference: { Glibc.cos($0) }, limit: 2, start: -2048, end: 2048),
  // On the left the distance from 1 counts.
  Function(
    name: "normalCDF", body: { .normalCDF($0) }, reference: { 0.5 * Glibc.erfc(-$0 * 0.5.squareRoot()) },
    limit: 2,
    start: 0),
  Function(
    name: "1 - normalCDF", body: { 1 - .normalCDF(-$0) },
    reference: { 0.5 * Glibc.erfc(-$0 * 0.5.squareRoot()) },
    limit: 2, start: 0),
  // Composites; below -88.7, e⁻ˣ is infinite.
  Function(
    name: "sigmoid", body: { 1 / (1 + .exp(-$0)) }, reference: { 1 / (1 + Glibc.exp(-$0)) }, limit: 4,
    start: -88.7
  ),
  Function(
    name: "silu", body: { $0 / (1 + .exp(-$0)) }, reference: { $0 / (1 + Glibc.exp(-$0)) }, limit: 4,
    start: -88.7),
]

/// A function of two `Float`s, with its value in double precision.
public struct PairFunction: Sendable {
  /// Its name.
  public let name: String
  /// The function.
  public let body: @Sendable (Float, Float) -> Float
  /// What it should give.
  public let reference: @Sendable (Double, Double) -> Double

  /// The worst error among `count` random pairs: any bits, and numbers of ordinary size.
  public func worst(count: Int, seed: UInt64) -> (error: Double, inputs: (Float, Float)) {
    var state = seed &* 0x9e37_79b9_7f4a_7c15, worst = (error: -1.0, inputs: (Float(0), Float(0)))
    func random() -> UInt64 {
      // SplitMix64.
      state &+= 0x9e37_79b9_7f4a_7c15
      var z = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
      z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
      return z ^ (z >> 31)
    }
    let special: [Float] = [
      0, -0.0, 1, -1, 2, 3, -3, 0.5, .infinity, -.infinity, .nan, .leastNonzeroMagnitude,
    ]
    for i in 0..<count {
      let bits = random()
      var x = Float(bitPattern: UInt32(truncatingIfNeeded: bits)), y = Float(bitPattern: UInt32(bits >> 32))
      switch i & 7 {
      case 0, 1: break
      case 2: x = special[(i >> 3) % special.count]
      case 3: y = special[(i >> 3) % special.count]
      case 4: y = (y.magnitude < 0x1p60 ? y : 1).rounded(.toNearestOrEven)
      default:
        // Exponents within ±32 of 1.
        func ordinary(_ v: Float) -> Float {
          Float(bitPattern: v.bitPattern & 0x81ff_ffff | 0x3000_0000 + (v.bitPattern & 0x0e00_0000))
        }
        (x, y) = (ordinary(x), ordinary(y))
      }
      let e = error(body(x, y), reference(Double(x), Double(y)), at: x == 0 ? x : y)
      if e > worst.error { worst = (e, (x, y)) }
    }
    return worst
  }
}

/// Every two-argument primitive of `Float`.
public let pairFunctions: [PairFunction] = [
  PairFunction(name: "pow", body: { .pow($0, $1) }, reference: { Glibc.pow($0, $1) }),
  PairFunction(name: "atan2", body: { .atan2($0, $1) }, reference: { Glibc.atan2($0, $1) }),
  PairFunction(name: "hypot", body: { .hypot($0, $1) }, reference: { Glibc.hypot($0, $1) }),
  PairFunction(name: "fmod", body: { .fmod($0, $1) }, reference: { Glibc.fmod($0, $1) }),
  PairFunction(name: "remainder", body: { .remainder($0, $1) }, reference: { .remainder($0, $1) }),
  PairFunction(
    name: "nextafter", body: { .nextafter($0, $1) },
    reference: { Double(Glibc.nextafterf(Float($0), Float($1))) }),
]
