import Testing

@testable import TorchCore

@Suite struct SpecialFunctionTests {
  private typealias Function = @Sendable (Tensor) -> Tensor

  /// The functions of special.jsonl, the polynomials without their degree.
  private static let functions: [String: Function] = [
    "i0": { $0.i0() }, "i0e": { special.i0e($0) }, "i1": { special.i1($0) }, "i1e": { special.i1e($0) },
    "modifiedBesselK0": { special.modifiedBesselK0($0) },
    "modifiedBesselK1": { special.modifiedBesselK1($0) },
    "scaledModifiedBesselK0": { special.scaledModifiedBesselK0($0) },
    "scaledModifiedBesselK1": { special.scaledModifiedBesselK1($0) }, "besselJ0": { special.besselJ0($0) },
    "besselJ1": { special.besselJ1($0) }, "besselY0": { special.besselY0($0) },
    "besselY1": { special.besselY1($0) }, "sphericalBesselJ0": { special.sphericalBesselJ0($0) },
    "airyAi": { special.airyAi($0) }, "entr": { special.entr($0) }, "erfcx": { special.erfcx($0) },
    "ndtr": { special.ndtr($0) }, "logNdtr": { special.logNdtr($0) }, "ndtri": { special.ndtri($0) },
    "zeta": { special.zeta(2.5, $0) }, "mvlgamma": { $0.mvlgamma(3) },
  ]
  /// Those of two operands, the number beside the name among them.
  private static let families: [String: @Sendable (Tensor, Double) -> Tensor] = [
    "igamma": { Tensor(full: $0.shape, .double($1), .float64).igamma($0) },
    "igammac": { Tensor(full: $0.shape, .double($1), .float64).igammac($0) },
    "chebyshevPolynomialT": { special.chebyshevPolynomialT($0, $1) },
    "chebyshevPolynomialU": { special.chebyshevPolynomialU($0, $1) },
    "chebyshevPolynomialV": { special.chebyshevPolynomialV($0, $1) },
    "chebyshevPolynomialW": { special.chebyshevPolynomialW($0, $1) },
    "shiftedChebyshevPolynomialT": { special.shiftedChebyshevPolynomialT($0, $1) },
    "hermitePolynomialH": { special.hermitePolynomialH($0, $1) },
    "hermitePolynomialHe": { special.hermitePolynomialHe($0, $1) },
    "laguerrePolynomialL": { special.laguerrePolynomialL($0, $1) },
    "legendrePolynomialP": { special.legendrePolynomialP($0, $1) },
  ]

  /// Values to 40 digits, made by Tests/Resources/special.py.
  private struct Case: Decodable { var name: String, values: [[Double]] }

  @Test func valuesAreExact() throws {
    let cases = try resource("special.jsonl", Case.self)
    #expect(
      Set(cases.map { $0.name.prefix { $0 != " " } }).count == Self.functions.count + Self.families.count)
    for c in cases {
      let x = Tensor(empty: [c.values.count], .float64), words = c.name.split(separator: " ").map(String.init)
      for (i, v) in c.values.enumerated() { x.pointer(Double.self)[i] = v[0] }
      let y: [Double]
      if let function = Self.functions[c.name] {
        y = try withError { function(x).toArray(Double.self) }
      } else {
        let function = try #require(Self.families[words[0]]), parameter = try #require(Double(words[1]))
        y = try withError { function(x, parameter).toArray(Double.self) }
      }
      for (v, y) in zip(c.values, y) {
        let error = abs(y - v[1]) / max(abs(v[1]), 1e-280)
        #expect(abs(y - v[1]) < 1e-15 || error < 4e-14, "\(c.name) at \(v[0]): \(y), not \(v[1])")
      }
    }
  }

  /// What PyTorch gives where the formulas end.
  @Test func edgesAreThoseOfPyTorch() throws {
    let x = torch.tensor([0, Double.infinity, -Double.infinity, Double.nan, -1], dtype: .float64)
    let edges: [(@Sendable (Tensor) -> Tensor, [Double])] = [
      ({ special.besselJ0($0) }, [1, .nan, .nan, .nan, 0.7651976865579666]),
      ({ special.besselY1($0) }, [-.infinity, .nan, .nan, .nan, .nan]),
      ({ special.i0e($0) }, [1, 0, 0, .nan, 0.46575960759364043]),
      ({ special.modifiedBesselK0($0) }, [.infinity, 0, .nan, .nan, .nan]),
      ({ special.airyAi($0) }, [0.3550280538878172, .nan, .nan, .nan, 0.5355608832923521]),
      ({ special.sphericalBesselJ0($0) }, [1, 0, 0, .nan, 0.8414709848078965]),
      ({ special.entr($0) }, [0, -.infinity, -.infinity, .nan, -.infinity]),
      ({ special.erfcx($0) }, [1, 0, .infinity, .nan, 5.00898008076228]),
      ({ special.logNdtr($0) }, [-0.6931471805599453, 0, -.infinity, .nan, -1.8410216450092634]),
      ({ special.ndtri($0) }, [-.infinity, .nan, .nan, .nan, .nan]),
      ({ special.xlog1py(0, $0) }, [0, 0, 0, .nan, 0]),
      ({ special.chebyshevPolynomialT($0, -1) }, [0, 0, 0, 0, 0]),
      ({ special.legendrePolynomialP($0, 0) }, [1, 1, 1, 1, 1]),
    ]
    for (k, (function, expected)) in edges.enumerated() {
      let y = try withError { function(x).toArray(Double.self) }
      for (y, e) in zip(y, expected) {
        #expect(y.isNaN && e.isNaN || y == e || abs(y - e) < 1e-14, "\(k): \(y), not \(e)")
      }
    }
    // P(0, 0), P(0, 1), P(1, 0), P(1, ∞), P(∞, 1), P(∞, ∞), P(-1, 1)
    let a = torch.tensor([0, 0, 1, 1, Double.infinity, Double.infinity, -1], dtype: .float64)
    let b = torch.tensor([0, 1, 0, Double.infinity, 1, Double.infinity, 1], dtype: .float64)
    #expect("\(a.igamma(b).toArray(Double.self))" == "[nan, 1.0, 0.0, 1.0, 0.0, nan, nan]")
    #expect("\(a.igammac(b).toArray(Double.self))" == "[nan, 0.0, 1.0, 0.0, 1.0, nan, nan]")
  }

  @Test func typesAreThoseOfPyTorch() throws {
    #expect(special.i1(torch.tensor([1, 2])).dtype == .float32)
    #expect(special.i1e(torch.ones(2, dtype: .float16)).dtype == .float16)
    #expect(special.zeta(2, torch.ones(2, dtype: .float64)).dtype == .float64)
    #expect(special.hermitePolynomialH(torch.ones(2), torch.ones(2, dtype: .float64)).dtype == .float64)
    let x = torch.ones(2)
    #expect(special.ndtri(x.mul(0.5), out: x) === x)
    #expect(x.toArray(Float.self) == [0, 0])
    #expect(throws: TorchError.self) { try withError { _ = special.i1(torch.zeros(2, dtype: .complex64)) } }
    #expect(throws: TorchError.self) { try withError { _ = special.zeta(2, 3) } }
    #expect(throws: TorchError.self) { try withError { _ = torch.tensor([1]).igamma(torch.tensor([1])) } }
    #expect(throws: TorchError.self) {
      try withError { special.airyAi(torch.ones(2, requiresGrad: true)).sum().backward() }
    }
  }
}
