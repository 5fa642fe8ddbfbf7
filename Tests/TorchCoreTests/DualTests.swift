import Testing

@testable import TorchCore

/// Derivatives of the primitives against finite differences, and what else runs formulas.
@Suite struct DualTests {
  typealias D = Dual<Double>

  func check(_ name: String, at x: Double, _ f: (Double) -> Double, _ dual: (D) -> D) {
    let h = 1e-5 * Swift.max(1, x.magnitude), slope = (f(x + h) - f(x - h)) / (2 * h)
    let y = dual(D(x, slope: 1))
    #expect(y.value == f(x), "\(name)")
    #expect((y.slope - slope).magnitude <= 1e-7 * Swift.max(1, slope.magnitude), "\(name) at \(x)")
  }

  @Test func functionsOfTheField() {
    for x in [0.3, 0.8] {
      check("exp", at: x, Double.exp, D.exp)
      check("expm1", at: x, Double.expm1, D.expm1)
      check("exp2", at: x, Double.exp2, D.exp2)
      check("log", at: x, Double.log, D.log)
      check("log1p", at: x, Double.log1p, D.log1p)
      check("log2", at: x, Double.log2, D.log2)
      check("log10", at: x, Double.log10, D.log10)
      check("sqrt", at: x, Double.sqrt, D.sqrt)
      check("rsqrt", at: x, Double.rsqrt, D.rsqrt)
      check("reciprocal", at: x, Double.reciprocal, D.reciprocal)
      check("sin", at: x, Double.sin, D.sin)
      check("cos", at: x, Double.cos, D.cos)
      check("tan", at: x, Double.tan, D.tan)
      check("asin", at: x, Double.asin, D.asin)
      check("acos", at: x, Double.acos, D.acos)
      check("atan", at: x, Double.atan, D.atan)
      check("sinh", at: x, Double.sinh, D.sinh)
      check("cosh", at: x, Double.cosh, D.cosh)
      check("tanh", at: x, Double.tanh, D.tanh)
      check("asinh", at: x, Double.asinh, D.asinh)
      check("acosh", at: x + 1, Double.acosh, D.acosh)
      check("atanh", at: x, Double.atanh, D.atanh)
      check("pow", at: x, { .pow($0, 2.5) }, { .pow($0, 2.5) })
      check("pow", at: x, { .pow(2.5, $0) }, { .pow(2.5, $0) })
      check("quotient", at: x, { ($0 + 1) / ($0 * $0) }, { ($0 + 1) / ($0 * $0) })
    }
  }
  @Test func realFunctions() {
    for x in [-0.7, 0.3, 2.6] {
      check("abs", at: x, Double.abs, D.abs)
      check("erf", at: x, Double.erf, D.erf)
      check("erfc", at: x, Double.erfc, D.erfc)
      check("erfinv", at: x / 3, Double.erfinv, D.erfinv)
      check("lgamma", at: x, Double.lgamma, D.lgamma)
      check("digamma", at: x, Double.digamma, D.digamma)
      check("polygamma", at: x.magnitude, { .polygamma(2, $0) }, { .polygamma(2, $0) })
      check("atan2", at: x, { .atan2($0, 0.4) }, { .atan2($0, 0.4) })
      check("atan2", at: x, { .atan2(0.4, $0) }, { .atan2(0.4, $0) })
      check("hypot", at: x, { .hypot($0, 0.4) }, { .hypot($0, 0.4) })
      check("fmod", at: x, { .fmod(7.3, $0) }, { .fmod(7.3, $0) })
      check("remainder", at: x, { .remainder(7.3, $0) }, { .remainder(7.3, $0) })
      check("copysign", at: x, { .copysign($0, -1) }, { .copysign($0, -1) })
      check("floor", at: x, Double.floor, D.floor)
    }
  }
  /// x⁰ and 0ʸ are flat, and a negative base has a slope although its logarithm is NaN.
  @Test func powersAtTheirEdges() {
    #expect(D.pow(D(-2, slope: 1), D(3, slope: 0)).slope == 12)
    #expect(D.pow(D(0, slope: 1), D(0, slope: 0)).slope == 0)
    #expect(D.pow(D(0, slope: 0), D(2, slope: 1)).slope == 0)
    #expect(D.pow(D(0, slope: 0), D(0, slope: 1)).slope == 0)
  }
  @Test func usesFindsWhatIsRead() {
    let (g, x, y) = (Uses(bits: 1), Uses(bits: 2), Uses(bits: 4))
    #expect((g * y * (1 - y)).bits == 5)
    #expect(Uses.select(x > 0, g, 0).bits == 3)
    #expect(Uses.pow(x, 2).bits == 2)
    #expect(Uses(1.5).bits == 0)
  }

  // Expected values: PyTorch 2.15, float64; trigamma, which PyTorch has to ten digits only, by mpmath.
  @Test func specialFunctions() {
    func close(_ a: Double, _ b: Double) {
      #expect((a - b).magnitude <= 1e-13 * b.magnitude, "\(a), expected \(b)")
    }
    close(.erfinv(0.1), 0.08885599049425769)
    close(.erfinv(-0.9), -1.1630871536766743)
    close(.erfinv(0.999999), 3.458910737275499)
    close(.erfinv(1e-08), 8.86226925452758e-09)
    close(.digamma(0.2), -5.289039896592188)
    close(.digamma(1.7), 0.20854787487349372)
    close(.digamma(25.5), 3.2189424728839198)
    close(.digamma(-3.3), 3.620353460592126)
    close(.polygamma(1, 0.3), 12.245364546107732)
    close(.polygamma(1, -1.6), 10.443759368307377)
    close(.polygamma(2, 1.7), -0.6040890841034592)
    close(.polygamma(3, 0.4), 236.19525903394702)
    close(.polygamma(2, -0.5), -0.82879664423432)
    close(.zeta(2.0, 1.0), 1.6449340668482266)
    close(.zeta(3.5, 0.25), 128.54695896428433)
    close(.zeta(1.5, 12.0), 0.5896287331055444)
  }
  @Test func conversionsWrapAndNeverTrap() {
    #expect(UInt8(float: -1) == 255 && Int8(double: 300.7) == 44 && Int32(double: -2.9) == -2)
    #expect(Double.nan.int == .min && Float.infinity.int == .min && (-1e300).int == .min)
    #expect((0x1p62 + 0x1p20).int == 1 << 62 + 1 << 20 && (-0x1p63).int == .min)
    #expect((2251799813685249.5).int == 2_251_799_813_685_249 && (-123_456_789_012.9).int == -123_456_789_012)
    #expect(Bool(complexFloat: Complex(0, 1)) && !Bool(float: -0.0) && Bool(double: .nan))
    #expect(BFloat16(1.00390625).float == 1 && BFloat16(1.01171875).float == 1.015625)
    #expect(Float(BFloat16(.nan)).isNaN && BFloat16(3.4e38).float == .infinity)
    #expect(Float16(double: 70000) == .infinity && Float16(float: 1.0 + 0x1p-11) == 1)
    let z: Complex<Float> = Complex<Float>.load(Complex(1.5, -2.5))
    #expect(z == Complex(1.5, -2.5) && (z.store() as Int64) == 1 && (z.store() as Float16) == 1.5)
  }
}
