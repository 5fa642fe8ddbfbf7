import Foundation
import Testing
import TorchCore
import TorchDistributions

typealias D = distributions

/// A tensor or number of distributions.jsonl.
struct Golden: Decodable {
  let shape: [Int]?, numbers: [Double]

  private enum Keys: String, CodingKey { case s, d }
  private struct Number: Decodable {
    let value: Double
    init(from decoder: any Decoder) throws {
      let c = try decoder.singleValueContainer()
      if let x = try? c.decode(Double.self) { value = x } else { value = Double(try c.decode(String.self))! }
    }
  }
  init(from decoder: any Decoder) throws {
    let c = try decoder.container(keyedBy: Keys.self)
    shape = try c.decodeIfPresent([Int].self, forKey: .s)
    numbers = try c.decode([Number].self, forKey: .d).map(\.value)
  }

  var tensor: Tensor { torch.tensor(numbers, dtype: .float64).reshape(Size(shape ?? [])) }
  var int: Int { Int(numbers[0]) }
}

/// A line of distributions.jsonl, which Tests/Resources/distributions.py wrote from PyTorch.
struct GoldenLine: Decodable {
  let kind: String, name: String, args: [String: Golden], results: [String: Golden]
  let other: String?, others: [String: Golden]?, batch: [Int]?, event: [Int]?, text: String?

  static func all(_ kind: String) throws -> [GoldenLine] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Resources/distributions.jsonl")
    return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(GoldenLine.self, from: Data($0))
    }.filter { $0.kind == kind }
  }
}

/// Arguments by PyTorch's names: tensors that need gradients, or numbers.
struct Arguments {
  private var tensors: [String: Tensor] = [:], given: [String: Golden]

  init(_ given: [String: Golden], _ dtype: DType = .float64) {
    self.given = given
    for (name, x) in given where x.shape != nil { tensors[name] = x.tensor.to(dtype).requiresGrad_() }
  }

  var leaves: [(name: String, value: Tensor)] {
    tensors.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
  subscript(name: String) -> any TensorOrNumber { self[optional: name] ?? 0 }
  subscript(optional name: String) -> (any TensorOrNumber)? {
    tensors[name] ?? given[name].map { $0.numbers[0] }
  }
  func tensor(_ name: String) -> Tensor? { tensors[name] }
  func int(_ name: String) -> Int { given[name]!.int }
}

extension GoldenLine {
  /// The distribution of a name and arguments.
  static func build(_ name: String, _ a: Arguments) -> D.Distribution {
    let loc = a["loc"], scale = a["scale"], concentration = a["concentration"], rate = a["rate"]
    let probs = a[optional: "probs"], logits = a[optional: "logits"], p = a.tensor("probs"),
      l = a.tensor("logits")
    func vector(_ name: String) -> Tensor { a.tensor(name) ?? torch.zeros(1) }
    switch name {
    case "Normal": return D.Normal(loc, scale)
    case "Laplace": return D.Laplace(loc, scale)
    case "Cauchy": return D.Cauchy(loc, scale)
    case "Uniform": return D.Uniform(a["low"], a["high"])
    case "StudentT": return D.StudentT(a["df"], loc: loc, scale: scale)
    case "GeneralizedPareto": return D.GeneralizedPareto(loc, scale, concentration)
    case "Exponential": return D.Exponential(rate)
    case "Gamma": return D.Gamma(concentration, rate)
    case "Chi2": return D.Chi2(a["df"])
    case "FisherSnedecor": return D.FisherSnedecor(a["df1"], a["df2"])
    case "Bernoulli": return D.Bernoulli(probs: probs, logits: logits)
    case "Binomial": return D.Binomial(a.int("total_count"), probs: probs, logits: logits)
    case "Geometric": return D.Geometric(probs: probs, logits: logits)
    case "Poisson": return D.Poisson(rate)
    case "NegativeBinomial": return D.NegativeBinomial(a["total_count"], probs: probs, logits: logits)
    case "Categorical": return D.Categorical(probs: p, logits: l)
    case "OneHotCategorical": return D.OneHotCategorical(probs: p, logits: l)
    case "OneHotCategoricalStraightThrough": return D.OneHotCategoricalStraightThrough(probs: p, logits: l)
    case "Multinomial": return D.Multinomial(a.int("total_count"), probs: p, logits: l)
    case "Dirichlet": return D.Dirichlet(vector("concentration"))
    case "Beta": return D.Beta(a["concentration1"], a["concentration0"])
    case "ContinuousBernoulli": return D.ContinuousBernoulli(probs: probs, logits: logits)
    case "Gumbel": return D.Gumbel(loc, scale)
    case "HalfNormal": return D.HalfNormal(scale)
    case "HalfCauchy": return D.HalfCauchy(scale)
    case "LogNormal": return D.LogNormal(loc, scale)
    case "LogisticNormal": return D.LogisticNormal(loc, scale)
    case "InverseGamma": return D.InverseGamma(concentration, rate)
    case "Kumaraswamy": return D.Kumaraswamy(a["concentration1"], a["concentration0"])
    case "Pareto": return D.Pareto(scale, a["alpha"])
    case "Weibull": return D.Weibull(scale, concentration)
    case "RelaxedBernoulli": return D.RelaxedBernoulli(a["temperature"], probs: probs, logits: logits)
    case "RelaxedOneHotCategorical": return D.RelaxedOneHotCategorical(a["temperature"], probs: p, logits: l)
    case "VonMises": return D.VonMises(loc, concentration)
    case "MultivariateNormal":
      return D.MultivariateNormal(
        vector("loc"), covarianceMatrix: a.tensor("covariance_matrix"),
        precisionMatrix: a.tensor("precision_matrix"),
        scaleTril: a.tensor("scale_tril"))
    case "LowRankMultivariateNormal":
      return D.LowRankMultivariateNormal(vector("loc"), vector("cov_factor"), vector("cov_diag"))
    case "LKJCholesky": return D.LKJCholesky(a.int("dim"), concentration: concentration)
    case "Wishart":
      return D.Wishart(
        a["df"], covarianceMatrix: a.tensor("covariance_matrix"),
        precisionMatrix: a.tensor("precision_matrix"),
        scaleTril: a.tensor("scale_tril"))
    case "IndependentNormal": return D.Independent(D.Normal(loc, scale), 1)
    case "MixtureOfNormals": return D.MixtureSameFamily(D.Categorical(probs: p), D.Normal(loc, scale))
    case "MixtureOfVectors":
      return D.MixtureSameFamily(D.Categorical(probs: p), D.Independent(D.Normal(loc, scale), 1))
    case "Logistic":
      let zeros = torch.zerosLike(vector("loc"))
      return D.TransformedDistribution(
        D.Uniform(zeros, torch.onesLike(zeros)), [D.SigmoidTransform().inv, D.AffineTransform(loc, scale)])
    case "Stretched":
      return D.TransformedDistribution(
        D.Normal(loc, scale), [D.TanhTransform(), D.AffineTransform(1.0, -2.0), D.ExpTransform()])
    default:
      Issue.record("no distribution \(name)")
      return D.Normal(0, 1)
    }
  }
}

/// Nil where a tensor is what PyTorch computed, else both.
func difference(_ x: Tensor, _ y: Golden, _ tolerance: Double = 1e-9) -> String? {
  let a = x.toArray(Double.self), b = y.numbers
  let close = zip(a, b).allSatisfy {
    abs($0 - $1) <= tolerance * max(1, abs($1)) || $0 == $1 || $0.isNaN && $1.isNaN
  }
  if Array(x.shape) == y.shape ?? [] && a.count == b.count && close { return nil }
  return "\(Array(x.shape)) \(a.prefix(8)) is not \(y.shape ?? []) \(b.prefix(8))"
}

@Suite struct GoldenTests {
  @Test func distributionsAreAsInPyTorch() throws {
    let lines = try GoldenLine.all("distribution")
    var compared = 0
    for line in lines {
      let a = Arguments(line.args), d = GoldenLine.build(line.name, a), r = line.results
      var wrong: [String] = []
      func compare(_ key: String, _ x: @autoclosure () -> Tensor) {
        guard let expected = r[key] else { return }
        compared += 1
        let tolerance = line.args.values.contains { $0.shape != nil } ? 1e-9 : 1e-6
        do {
          if let text = difference(try withError { x() }, expected, tolerance) {
            wrong.append("\(key): \(text)")
          }
        } catch { wrong.append("\(key): \(error)") }
      }
      func gradients(_ key: String, _ sum: Tensor) {
        guard sum.requiresGrad else { return }
        let leaves = a.leaves.map(\.value)
        let g = torch.autograd.grad([sum], leaves, retainGraph: true, allowUnused: true)
        for ((name, value), g) in zip(a.leaves, g) { compare("\(key).\(name)", g ?? torch.zerosLike(value)) }
      }
      #expect(Array(d.batchShape) == line.batch && Array(d.eventShape) == line.event, "\(line.name)")
      // What PyTorch prints of a mixture depends on what was asked of it.
      if let text = line.text, !text.contains("()"), !text.hasPrefix("Mixture") {
        #expect(d.description == text)
      }
      compare("mean", d.mean)
      compare("mode", d.mode)
      compare("variance", d.variance)
      compare("stddev", d.stddev)
      compare("entropy", d.entropy())
      compare("enumerate_support", d.enumerateSupport())
      compare("enumerate_support_once", d.enumerateSupport(expand: false))
      if let value = r["value"]?.tensor {
        compare("log_prob", d.logProb(value))
        gradients("log_prob", d.logProb(value).sum())
        compare("cdf", d.cdf(value))
      }
      if let icdf = r["icdf"] {
        let n = icdf.shape!.count - 1, p = torch.linspace(0.07, 0.93, 3, dtype: .float64)
        compare(
          "icdf", d.icdf(p.reshape(Size([3] + Array(repeating: 1, count: n))).expand(Size(icdf.shape!))))
      }
      torch.manualSeed(11)
      compare("sample", d.sample([2, 3]))
      if let draws = r["rsample"] {
        torch.manualSeed(12)
        let x = d.rsample([3])
        if let text = difference(x, draws, line.args.isEmpty || x.dtype == .float32 ? 1e-6 : 1e-9) {
          wrong.append("rsample: \(text)")
        }
        gradients("rsample", (x * torch.arange(x.count, dtype: x.dtype).cos().reshape(x.shape)).sum())
      }
      #expect(d.hasRsample == (r["rsample"] != nil), "\(line.name)")
      torch.manualSeed(13)
      compare("expanded", d.expand(Size([2] + Array(d.batchShape))).sample())
      #expect(wrong.isEmpty, "\(line.name) \(line.args.keys.sorted())")
    }
    #expect(lines.count > 50 && compared > 600)
  }

  /// Draws in float32, and where they leave the stream.
  @Test func drawsAreThoseOfPyTorch() throws {
    let lines = try GoldenLine.all("draw")
    #expect(lines.count > 40)
    for line in lines {
      let d = GoldenLine.build(line.name, Arguments(line.args, .float32))
      torch.manualSeed(17)
      #expect(difference(d.sample([50]), line.results["sample"]!, 2e-6) == nil, "\(d)")
      #expect(difference(torch.rand(3), line.results["next"]!, 0) == nil, "\(d)")
    }
  }

  @Test func divergencesAreAsInPyTorch() throws {
    let lines = try GoldenLine.all("divergence")
    #expect(lines.count > 80)
    for line in lines {
      let p = GoldenLine.build(line.name, Arguments(line.args))
      let q = GoldenLine.build(line.other!, Arguments(line.others!))
      let text = difference(D.klDivergence(p, q), line.results["kl"]!)
      #expect(text == nil, "\(line.name) \(line.other!)")
    }
  }

  static func transform(_ name: String) -> D.Transform {
    func t(_ x: Double...) -> Tensor { torch.tensor(x, dtype: .float64) }
    switch name {
    case "Exp": return D.ExpTransform()
    case "Power": return D.PowerTransform(t(2, 0.5))
    case "Sigmoid": return D.SigmoidTransform()
    case "Tanh": return D.TanhTransform()
    case "Softplus": return D.SoftplusTransform()
    case "Abs": return D.AbsTransform()
    case "Affine": return D.AffineTransform(0.5, -2.0)
    case "AffineEvent": return D.AffineTransform(t(0.5, 1), t(-2, 3), eventDim: 1)
    case "Softmax": return D.SoftmaxTransform()
    case "StickBreaking": return D.StickBreakingTransform()
    case "LowerCholesky": return D.LowerCholeskyTransform()
    case "PositiveDefinite": return D.PositiveDefiniteTransform()
    case "CorrCholesky": return D.CorrCholeskyTransform()
    case "Cat": return D.CatTransform([D.ExpTransform(), D.AffineTransform(1.0, 3.0)], lengths: [1, 2])
    case "Stack": return D.StackTransform([D.ExpTransform(), D.TanhTransform()], dim: 1)
    case "Compose": return D.ComposeTransform([D.TanhTransform(), D.AffineTransform(0.1, 2.0)])
    case "Independent": return D.IndependentTransform(D.ExpTransform(), 1)
    case "Reshape": return D.ReshapeTransform([2, 3], [6])
    case "CumulativeDistribution": return D.CumulativeDistributionTransform(D.Normal(t(0), t(1)))
    case "InverseTanh": return D.TanhTransform().inv
    case "bijectPositive": return D.bijectTo(.positive)
    case "bijectLessThan": return D.bijectTo(.lessThan(3.0))
    case "bijectInterval": return D.bijectTo(.interval(-1.0, 3.0))
    case "bijectSimplex": return D.bijectTo(.simplex)
    case "bijectCorrCholesky": return D.bijectTo(.corrCholesky)
    case "toSimplex": return D.transformTo(.simplex)
    case "toPositiveDefinite": return D.transformTo(.positiveDefinite)
    default: return D.transformTo(.independent(.greaterThan(2.0), 1))
    }
  }

  @Test func transformsAreAsInPyTorch() throws {
    let lines = try GoldenLine.all("transform")
    #expect(lines.count > 25)
    for line in lines {
      let f = Self.transform(line.name), r = line.results, x = r["x"]!.tensor, y = f(x)
      #expect(difference(y, r["y"]!) == nil, "\(line.name)")
      #expect(difference(f.inv(y), r["inverse"]!) == nil, "\(line.name)")
      if let volume = r["log_abs_det_jacobian"] {
        #expect(difference(f.logAbsDetJacobian(x, y), volume) == nil, "\(line.name)")
        #expect(difference(f.inv.logAbsDetJacobian(y, x).neg(), volume) == nil, "\(line.name)")
      }
      #expect(f.forwardShape(x.shape).map(Double.init) == r["forward_shape"]!.numbers, "\(line.name)")
      #expect(Array(f.inverseShape(y.shape)) == Array(x.shape), "\(line.name)")
      #expect([f.domain.eventDim, f.codomain.eventDim] == line.event!, "\(line.name)")
      #expect(f.codomain.check(y).all().item(Bool.self), "\(line.name)")
      let hasOther =
        line.name.contains("ositive") || line.name.contains("LessThan") || line.name == "toVector"
      if !hasOther { #expect(f.description == line.text!) }
    }
  }
}
