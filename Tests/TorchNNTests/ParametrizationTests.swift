import Testing
import TorchCore
import TorchNN

/// Parametrized layers after steps of gradient descent; the numbers are PyTorch's.
@Suite struct ParametrizationTests {
  private typealias P = nn.utils.parametrize
  private typealias Q = nn.utils.parametrizations

  private func layer(_ outputs: Int) -> nn.Linear {
    torch.manualSeed(0)
    return nn.Linear(3, outputs)
  }
  private let x = torch.tensor([[1.0, -2, 3], [0.5, 1, -1]])

  private func train(_ model: nn.Linear, steps: Int = 2) {
    for _ in 0..<steps {
      model.zeroGrad()
      model(x).pow(2).sum().backward()
      noGrad { for p in model.parameters() where p.grad != nil { _ = p.sub_(p.grad!, alpha: 0.1) } }
    }
    model.eval()
  }
  private func expect(_ tensor: Tensor, _ numbers: [Double], at: SourceLocation = #_sourceLocation) {
    let values = tensor.detach().reshape([-1]).to(.float64).toArray(Double.self)
    let close = zip(values, numbers).allSatisfy { abs($0 - $1) < 2e-4 * max(1, abs($1)) }
    #expect(close && values.count == numbers.count, "\(values) is not \(numbers)", sourceLocation: at)
  }

  @Test func weightNorm() throws {
    let model = Q.weightNorm(layer(2))
    train(model)
    let state = model.stateDict()
    #expect(state.keys == ["bias", "parametrizations.weight.original0", "parametrizations.weight.original1"])
    #expect(state["parametrizations.weight.original0"]?.shape == [2, 1])
    expect(state["parametrizations.weight.original0"]!, [0.972614, 0.09579])
    expect(model(x), [1.852304, 0.120112, -0.136893, 0.301637])
    #expect(
      "\(model)" == """
        ParametrizedLinear(
          in_features=3, out_features=2, bias=True
          (parametrizations): ModuleDict(
            (weight): ParametrizationList(
              (0): _WeightNorm()
            )
          )
        )
        """)
    // A file of the older function loads.
    let old = nn.utils.weightNorm(layer(2))
    train(old, steps: 1)
    let fresh = Q.weightNorm(layer(2))
    try fresh.loadStateDict(old.stateDict())
    #expect(fresh.weight.equal(old.weight))
    P.removeParametrizations(fresh, "weight")
    #expect(fresh.stateDict().keys == ["bias", "weight"] && fresh.weight.isLeaf && fresh.weight.requiresGrad)
    #expect(fresh.weight.equal(old.weight) && "\(fresh)".hasPrefix("Linear("))
  }

  @Test func olderWeightNorm() {
    let model = nn.utils.weightNorm(layer(2), dim: nil)
    train(model)
    #expect(model.stateDict().keys == ["bias", "weight_g", "weight_v"])
    expect(model.getParameter("weight_g"), [-0.413426])
    expect(model(x), [0.058557, 0.149413, 0.177914, 0.286026])
    let copy = model.deepCopy(), before = model.weight.detach()
    nn.utils.removeWeightNorm(model)
    #expect(model.stateDict().keys == ["bias", "weight"] && model.weight.equal(before))
    #expect(copy.stateDict().keys == ["bias", "weight_g", "weight_v"] && copy.weight.equal(before))
    noGrad { _ = copy.getParameter("weight_g").mul_(2) }
    #expect(!copy.weight.equal(before) && model.weight.equal(before))
    #expect(throws: TorchError.self) { try withError { nn.utils.removeWeightNorm(model) } }
  }

  @Test func spectralNorm() {
    let model = Q.spectralNorm(layer(2))
    train(model)
    #expect(
      model.stateDict().keys == [
        "bias", "parametrizations.weight.original", "parametrizations.weight.0._u",
        "parametrizations.weight.0._v",
      ])
    expect(model.getBuffer("parametrizations.weight.0._u"), [0.125419, -0.992104])
    expect(model(x), [0.220094, 0.286849, 0.2554, -0.601091])
  }

  @Test func olderSpectralNorm() {
    let model = nn.utils.spectralNorm(layer(2))
    train(model)
    #expect(model.stateDict().keys == ["bias", "weight_orig", "weight_u", "weight_v"])
    expect(model.getBuffer("weight_u"), [-0.376179, -0.926547])
    expect(model(x), [1.186637, -2.027459, -0.360725, 0.966999])
    nn.utils.removeSpectralNorm(model)
    #expect(model.stateDict().keys == ["bias", "weight"])
    expect(model(x), [1.186637, -2.027459, -0.360725, 0.966999])
  }

  @Test func orthogonal() {
    let square = Q.orthogonal(layer(3))
    train(square, steps: 1)
    expect(
      square.getParameter("parametrizations.weight.original"),
      [-1, 0, 0, -0.033993, -1, 0, 0.12705, -0.039377, -1])
    expect(square(x), [-3.164504, -0.315783, 0.060816, 1.857349, -0.485571, 0.107293])
    expect(square.weight.matmul(square.weight.t()), [1, 0, 0, 0, 1, 0, 0, 0, 1])
    let cayley = Q.orthogonal(layer(2), orthogonalMap: "cayley")
    train(cayley, steps: 1)
    expect(cayley(x), [-2.747537, -1.054509, 1.831628, 0.291814])
    let reflections = Q.orthogonal(layer(2), useTrivialization: false)
    expect(reflections.weight, [-0.00762, 0.54602, -0.837738, -0.972708, -0.198337, -0.120424])
    train(reflections, steps: 1)
    expect(reflections(x), [-2.782586, -0.76345, 1.838887, 0.187722])
  }

  private final class Symmetric: nn.Layer, RightInvertible {
    var runs = 0
    override func forward(_ input: Tensor) -> Tensor {
      runs += 1
      return input.triu() + input.triu(diagonal: 1).t()
    }
    func rightInverse(_ value: Tensor) -> Tensor { value.triu() }
  }

  @Test func parametrizationOfOnesOwn() {
    let model = layer(3), symmetric = Symmetric(), weight = model.weight
    P.registerParametrization(model, "weight", symmetric)
    #expect(P.isParametrized(model) && P.isParametrized(model, "weight") && !P.isParametrized(model, "bias"))
    #expect(model.getParameter("parametrizations.weight.original") === weight)
    train(model, steps: 1)
    expect(model(x), [5.461063, -4.487768, 4.739601, -1.394258, 0.511164, -0.830685])
    let a = torch.arange(9.0).reshape([3, 3])
    model.weight = a + a.t()
    expect(model.weight, [0, 4, 8, 4, 8, 12, 8, 12, 16])
    expect(model.getParameter("parametrizations.weight.original"), [0, 4, 8, 0, 8, 12, 0, 0, 16])
    let runs = symmetric.runs
    P.cached { for _ in 0..<3 { _ = model.weight } }
    #expect(symmetric.runs == runs + 1)
    P.removeParametrizations(model, "weight", leaveParametrized: false)
    expect(model.weight, [0, 4, 8, 0, 8, 12, 0, 0, 16])
    #expect(model.weight === weight && model.stateDict().keys == ["bias", "weight"])
  }

  @Test func parametrizationsThatDoNotFit() throws {
    final class Wider: nn.Layer {
      override func forward(_ input: Tensor) -> Tensor { torch.cat([input, input]) }
    }
    let model = layer(2)
    for body in [
      { _ = P.registerParametrization(model, "weight", Wider()) },
      { _ = P.registerParametrization(model, "kernel", Symmetric()) },
      { _ = P.removeParametrizations(model, "weight") },
      { _ = Q.spectralNorm(model, nPowerIterations: 0) },
      { _ = Q.orthogonal(model, name: "bias") },
      { _ = Q.orthogonal(model, orthogonalMap: "exp") },
    ] {
      #expect(throws: TorchError.self) { try withError(body) }
    }
    #expect(model.stateDict().keys == ["weight", "bias"])
    P.registerParametrization(model, "weight", Wider(), unsafe: true)
    #expect(model.weight.shape == [4, 3])
    P.registerParametrization(model, "bias", nn.ReLU())
    P.registerParametrization(model, "bias", nn.Tanh())
    #expect(model.bias!.equal(model.getParameter("parametrizations.bias.original").relu().tanh()))
    #expect(throws: TorchError.self) { try withError { model.bias = torch.zeros(2) } }
    let copy = model.deepCopy()
    noGrad { _ = model.getParameter("parametrizations.bias.original").fill_(1) }
    #expect(!copy.bias!.equal(model.bias!) && copy.stateDict().keys == model.stateDict().keys)
  }

  private func mask(_ model: nn.Linear) -> [Int] {
    model.getBuffer("weight_mask").to(.int64).flatten().toArray(Int.self)
  }

  @Test func pruning() {
    typealias P = nn.utils.prune
    func layer() -> nn.Linear {
      torch.manualSeed(0)
      return nn.Linear(4, 3)
    }
    let model = P.l1Unstructured(layer(), "weight", 0.3)
    #expect(model.stateDict().keys == ["bias", "weight_orig", "weight_mask"] && P.isPruned(model))
    #expect(mask(model) == [0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0])
    #expect(mask(P.l1Unstructured(model, "weight", 2)) == [0, 1, 1, 1, 1, 0, 0, 1, 0, 0, 1, 0])
    #expect(mask(P.randomUnstructured(model, "weight", 0.5)) == [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0])
    #expect(mask(P.lnStructured(model, "weight", 1, 2, 0)) == [0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0])
    model(torch.ones(1, 4)).sum().backward()
    #expect(model.getParameter("weight_orig").grad!.flatten().equal(model.getBuffer("weight_mask").flatten()))
    let pruned = model.weight.detach()
    P.remove(model, "weight")
    #expect(model.weight.equal(pruned) && model.stateDict().keys == ["bias", "weight"] && !P.isPruned(model))
    #expect(mask(P.randomStructured(layer(), "weight", 0.5, 1)) == [0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0])
    #expect(mask(P.lnStructured(layer(), "weight", 0.5, 1, -1)) == [0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1])
    #expect(mask(P.randomUnstructured(layer(), "weight", 5)) == [1, 0, 0, 1, 1, 1, 0, 1, 0, 1, 1, 0])
    let first = layer(), second = nn.Linear(3, 2),
      both = [(first, "weight"), (second, "weight")] as [(nn.Module, String)]
    P.globalUnstructured(both, amount: 0.4)
    #expect(mask(first) == [0, 1, 1, 1, 1, 0, 0, 1, 0, 0, 1, 0] && mask(second) == [0, 1, 1, 1, 1, 1])
    P.globalUnstructured(both, amount: 3)
    #expect(mask(first) == [0, 1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 0] && mask(second) == [0, 1, 1, 1, 1, 0])
    for body in [
      { _ = P.l1Unstructured(layer(), "weight", 1.5) }, { _ = P.lnStructured(layer(), "bias", 1, 2, 0) },
      { _ = P.remove(layer(), "weight") }, { _ = P.identity(layer(), "kernel") },
    ] {
      #expect(throws: TorchError.self) { try withError(body) }
    }
  }
}
