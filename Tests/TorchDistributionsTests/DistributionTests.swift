import Testing
import TorchCore
import TorchDistributions

@Suite struct DistributionTests {
  func message(_ body: () -> Void) -> String {
    do { try withError(body) } catch { return "\(error)" }
    return ""
  }

  @Test func mistakesAreNamed() {
    #expect(
      message { _ = D.Normal(0, -1.0) }
        == "Normal: scale [] float32 must satisfy GreaterThan(lower_bound=0.0): [-1.0]")
    #expect(message { _ = D.Normal(0, -1.0, validateArgs: false) } == "")
    #expect(message { _ = D.Bernoulli() } == "Bernoulli: give either probs or logits")
    #expect(message { _ = D.Bernoulli(probs: 0.5, logits: 0.5) } == "Bernoulli: give either probs or logits")
    #expect(message { _ = D.Categorical() } == "Categorical: give either probs or logits")
    #expect(
      message { _ = D.Categorical(probs: torch.tensor(0.5)) }.contains(
        "the categories are the last dimension"))
    #expect(message { _ = D.Uniform(1, 0) }.hasPrefix("Uniform: low [] float32 must satisfy LessThan"))
    #expect(message { _ = D.Geometric(probs: 0.0) }.contains("probs [] float32 must be above 0"))
    #expect(message { _ = D.Poisson(2.0).logProb(torch.tensor(-1.0)) }.contains("must lie in the support"))
    #expect(
      message { _ = D.Dirichlet(torch.ones(3)).logProb(torch.ones(2)) }.contains("shape of an event [3]"))
    #expect(
      message { _ = D.Normal(torch.zeros(3), 1).logProb(torch.ones(2)) }.contains(
        "does not broadcast with [3]"))
    #expect(message { _ = D.Poisson(2.0).rsample() }.hasPrefix("Poisson: rsample has no gradient"))
    #expect(message { _ = D.Poisson(2.0).entropy() } == "Poisson: its entropy is not known in closed form")
    #expect(message { _ = D.MultivariateNormal(torch.zeros(2)) }.contains("give one of covarianceMatrix"))
    #expect(
      message { _ = D.MultivariateNormal(torch.zeros(2), covarianceMatrix: -torch.eye(2)) }
        .contains("covariance_matrix [2, 2] float32 must satisfy PositiveDefinite()"))
    #expect(
      message { _ = D.Wishart(0.5, covarianceMatrix: torch.eye(2)) }.contains("df [] float32 must be above 1")
    )
    #expect(message { _ = D.LKJCholesky(1) } == "LKJCholesky: dim is 1: a correlation needs 2")
    #expect(message { _ = D.Independent(D.Normal(0, 1), 1) }.contains("1 dimensions of the batch []"))
    #expect(message { _ = D.klDivergence(D.Normal(0, 1), D.StudentT(2.0)) }.contains("no formula is known"))
    #expect(message { _ = D.bijectTo(.positiveDefinite) }.contains("use transformTo"))
    #expect(message { _ = D.SoftmaxTransform().sign }.contains("neither rises nor falls"))
    #expect(
      message { _ = D.MixtureSameFamily(D.Categorical(probs: torch.ones(3)), D.Normal(torch.zeros(2), 1)) }
        .contains("do not fit components"))
    #expect(D.Gumbel(0, 1).argConstraints.keys.sorted() == ["loc", "scale"])
  }

  @Test func constraintsCheck() {
    func check(_ c: D.Constraint, _ x: Tensor, _ expected: [Bool]) {
      #expect(c.check(x).toArray(Bool.self) == expected, "\(c)")
    }
    let x = torch.tensor([-1.0, 0, 0.5, 1, .nan])
    check(.real, x, [true, true, true, true, false])
    check(.boolean, x, [false, true, false, true, false])
    check(.nonnegativeInteger, x, [false, true, false, true, false])
    check(.positiveInteger, x, [false, false, false, true, false])
    check(.integerInterval(0, 3), torch.tensor([0, 3, 4]), [true, true, false])
    check(.positive, x, [false, false, true, true, false])
    check(.unitInterval, x, [false, true, true, true, false])
    check(.halfOpenInterval(0.0, 1.0), x, [false, true, true, false, false])
    check(.lessThan(0.5), x, [true, true, false, false, false])
    check(.simplex, torch.tensor([[0.2, 0.8], [0.5, 0.6], [-0.1, 1.1]]), [true, false, false])
    check(.oneHot, torch.tensor([[0.0, 1], [1, 1]]), [true, false])
    check(.multinomial(3), torch.tensor([[1.0, 2], [2, 2]]), [true, false])
    check(.realVector, torch.tensor([[0.0, 1], [.nan, 1]]), [true, false])
    check(.lowerTriangular, torch.tensor([[[1.0, 0], [2, -1]], [[1, 1], [0, 1]]]), [true, false])
    check(.lowerCholesky, torch.tensor([[[1.0, 0], [2, -1]], [[1, 0], [2, 1]]]), [false, true])
    check(.corrCholesky, torch.tensor([[[1.0, 0], [0.6, 0.8]], [[1, 0], [0.6, 0.7]]]), [true, false])
    check(.positiveDefinite, torch.tensor([[[1.0, 0], [0, 1]], [[1, 2], [2, 1]]]), [true, false])
    check(.positiveSemidefinite, torch.tensor([[1.0, 1], [1, 1]]), [true])
    check(.symmetric, torch.tensor([[1.0, 2], [1, 1]]), [false])
    check(.cat([.positive, .real]), torch.tensor([-1.0, -1]), [false, true])
    check(.stack([.positive, .real]), torch.tensor([[1.0, -1], [-1, 3]]), [true, false, true, true])
    #expect(D.constraints.positive.description == "GreaterThan(lower_bound=0.0)")
    #expect(D.Categorical(probs: torch.ones(3)).support.isDiscrete && !D.Normal(0, 1).support.isDiscrete)
  }

  /// The moments of many draws are those of the distribution.
  @Test func drawsHaveTheirMoments() {
    torch.manualSeed(0)
    let n = 20_000
    let all: [D.Distribution] = [
      D.Gamma(0.5, 2.0), D.Beta(2.0, 0.7), D.Binomial(30, probs: 0.4), D.Poisson(12.0),
      D.Geometric(probs: 0.3),
      D.NegativeBinomial(3.0, probs: 0.4), D.StudentT(9.0, loc: 1.0), D.Kumaraswamy(2.0, 3.0),
      D.Weibull(1.0, 2.0),
      D.ContinuousBernoulli(probs: 0.3), D.InverseGamma(6.0, 2.0), D.FisherSnedecor(4.0, 12.0),
      D.Pareto(1.0, 6.0), D.Gumbel(1.0, 2.0),
      D.MixtureSameFamily(
        D.Categorical(probs: torch.tensor([0.3, 0.7])), D.Normal(torch.tensor([-1.0, 2]), 0.5)),
    ]
    for d in all {
      let x = d.sample([n]).to(.float64), deviation = d.stddev.item() as Double
      let mean: Double = x.mean().item(), spread: Double = x.std().item()
      #expect(abs(mean - d.mean.item()) < 5 * deviation / Double(n).squareRoot(), "\(d)")
      #expect(abs(spread / deviation - 1) < 0.1, "\(d)")
      #expect(d.support.check(d.sample([100])).all().item(Bool.self), "\(d)")
    }
  }

  /// A policy learns which of four actions is rewarded, by the gradient of the log probability.
  @Test func policyGradientLearns() {
    torch.manualSeed(0)
    let logits = torch.zeros(4, requiresGrad: true)
    for _ in 0..<200 {
      let policy = D.Categorical(logits: logits), action = policy.sample([16])
      let reward = (action .== 2).to(.float32)
      let loss = -(policy.logProb(action) * (reward - 0.25)).mean()
      logits.grad = nil
      loss.backward()
      noGrad { _ = logits.sub_(logits.grad!) }
    }
    #expect(D.Categorical(logits: logits).probs[2].item() > 0.9)
  }

  /// A remembered draw inverts exactly, where the inverse of its value would not.
  @Test func transformsRemember() {
    let x = torch.tensor([30.0, -2]), f = D.SigmoidTransform(cacheSize: 1), y = f(x)
    #expect(f.inv(y) === x && f(x) === y)
    #expect(D.SigmoidTransform().inv(D.SigmoidTransform()(x)).toArray(Double.self)[0] < 20)
  }

  @Test func formulasCanBeRegistered() {
    final class Point: D.Distribution, @unchecked Sendable {}
    D.registerKl { (p: Point, q: D.Normal) in torch.tensor(7.0) }
    #expect(D.klDivergence(Point(), D.Normal(0, 1)).item() == 7)
  }
}
