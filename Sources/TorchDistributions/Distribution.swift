import TorchCore

/// Probability distributions, PyTorch's `torch.distributions`.
///
///     let policy = distributions.Categorical(logits: network(state))
///     let action = policy.sample()
///     let loss = -policy.logProb(action) * reward
public enum distributions {}

extension torch {
  /// Probability distributions.
  public typealias distributions = TorchDistributions.distributions
}

extension distributions {
  /// A parameter of a distribution, and what must hold for it.
  public struct Parameter {
    /// PyTorch's name.
    public let name: String
    /// Its value, of the shape of the batch and of its own.
    public let value: Tensor
    /// What its values must satisfy.
    public let constraint: Constraint

    /// A parameter by its name.
    public init(_ name: String, _ value: Tensor, _ constraint: Constraint) {
      (self.name, self.value, self.constraint) = (name, value, constraint)
    }
  }

  /// The base of all distributions: a batch of independent random variables, each with the shape of an event.
  ///
  /// A subclass overrides what it knows; the rest is an error that names it.
  open class Distribution: CustomStringConvertible, @unchecked Sendable {
    /// The shape of the parameters: how many random variables there are.
    public final let batchShape: Size
    /// The shape of one draw of one variable.
    public final let eventShape: Size
    /// Whether parameters and values are checked.
    public final internal(set) var validateArgs: Bool

    nonisolated(unsafe) private static var validates = true

    /// Whether distributions made from now on check their arguments, unless told otherwise.
    public static func setDefaultValidateArgs(_ value: Bool) { validates = value }

    /// A distribution of this batch and event; checks `parameters`.
    public init(_ batchShape: Size = [], _ eventShape: Size = [], validateArgs: Bool? = nil) {
      (self.batchShape, self.eventShape) = (batchShape, eventShape)
      self.validateArgs = validateArgs ?? Distribution.validates
      guard self.validateArgs, !Failure.pending else { return }
      for p in parameters {
        check(
          noGrad { p.constraint.check(p.value) }.holds,
          "\(typeName): \(p.name) \(p.value.described) must satisfy \(p.constraint)\(p.value.shown)")
      }
    }

    final var typeName: String { String(describing: type(of: self)) }

    /// The parameters that the distribution was made from.
    open var parameters: [Parameter] { [] }
    /// What the parameters must satisfy, by name.
    public final var argConstraints: [String: Constraint] {
      Dictionary(parameters.map { ($0.name, $0.constraint) }) { first, _ in first }
    }
    /// Where the probability lies.
    open var support: Constraint { .real }
    /// Whether `rsample` has gradients.
    open var hasRsample: Bool { false }
    /// Whether `enumerateSupport` lists the values.
    open var hasEnumerateSupport: Bool { false }

    private func unknown(_ what: String) -> Tensor {
      fail("\(typeName): its \(what) is not known in closed form")
      return .placeholder
    }
    /// The expected value; nan or inf where there is none.
    open var mean: Tensor { unknown("mean") }
    /// The most probable value.
    open var mode: Tensor { unknown("mode") }
    /// The expected square of the distance to the mean.
    open var variance: Tensor { unknown("variance") }
    /// √variance.
    open var stddev: Tensor { variance.sqrt() }
    /// -E[log p], in nats.
    open func entropy() -> Tensor { unknown("entropy") }
    /// e^entropy.
    public final func perplexity() -> Tensor { entropy().exp() }

    /// Draws of the shape sampleShape + batchShape + eventShape, without gradients.
    open func sample(_ sampleShape: Size = []) -> Tensor { noGrad { rsample(sampleShape) } }
    /// Draws whose gradients reach the parameters: a function of the parameters and of noise without any.
    open func rsample(_ sampleShape: Size = []) -> Tensor {
      fail("\(typeName): rsample has no gradient: use sample, and logProb in the loss")
      return .placeholder
    }
    /// The logarithm of the density or probability at `value`, summed over the event.
    open func logProb(_ value: Tensor) -> Tensor { unknown("density") }
    /// The probability of values up to `value`.
    open func cdf(_ value: Tensor) -> Tensor { unknown("cdf") }
    /// The value at which `cdf` is `value`.
    open func icdf(_ value: Tensor) -> Tensor { unknown("inverse cdf") }
    /// All values, along a new first dimension; over the batch too if `expand`.
    open func enumerateSupport(expand: Bool = true) -> Tensor { unknown("list of values") }
    /// The same distribution with its parameters expanded to a larger batch.
    open func expand(_ batchShape: Size) -> Distribution {
      fail("\(typeName): override expand(_:)")
      return self
    }

    /// The shape of draws.
    public final func extendedShape(_ sampleShape: Size = []) -> Size {
      sampleShape + batchShape + eventShape
    }

    /// `new` with this one's validation: expanded parameters need no second check.
    final func keep<D: Distribution>(_ new: D) -> D {
      new.validateArgs = validateArgs
      return new
    }

    /// Whether `value` can be a draw; an error if not.
    @discardableResult final func accepts(_ value: Tensor) -> Bool {
      guard !Failure.pending else { return false }
      guard validateArgs else { return true }
      let shape = value.shape, full = batchShape + eventShape
      let tail = Size(shape.suffix(eventShape.count))
      guard
        check(
          tail.elementsEqual(eventShape),
          "\(typeName): the value \(value.described) must end in the shape of an event \(eventShape.plain)"),
        check(
          zip(shape.reversed(), full.reversed()).allSatisfy { $0 == $1 || $0 == 1 || $1 == 1 },
          "\(typeName): the value \(value.described) does not broadcast with \(full.plain)")
      else { return false }
      return check(
        noGrad { support.check(value) }.holds,
        "\(typeName): the value \(value.described) must lie in the support \(support)\(value.shown)")
    }

    open var description: String {
      let arguments = parameters.map { p in
        let value = p.value
        if value.count > 1 { return "\(p.name): torch.Size(\(value.shape.plain))" }
        return "\(p.name): " + (value.shape.isEmpty ? "\(value.item() as Double)" : "\(value)")
      }
      return "\(typeName)(\(arguments.joined(separator: ", ")))"
    }
  }

  /// A family with the density h(x)·exp(η·t(x) - A(η)): natural parameters η and the log normalizer A, from whose
  /// gradient entropies and divergences follow (Nielsen and Nock 2010).
  open class ExponentialFamily: Distribution, @unchecked Sendable {
    /// η, as functions of the parameters.
    open var naturalParams: [Tensor] { [] }
    /// A(η).
    open func logNormalizer(_ naturalParams: [Tensor]) -> Tensor {
      fail("\(typeName): override logNormalizer(_:)")
      return .placeholder
    }

    /// A at η, and its gradient there: the expected t(x).
    final func normalizer() -> (value: Tensor, at: [Tensor], gradients: [Tensor]) {
      enableGrad {
        let at = naturalParams.map { $0.detach().clone().requiresGrad_() }
        let value = logNormalizer(at)
        let gradients = torch.autograd.grad([value.sum()], at, createGraph: true)
        return (value, at, gradients.map { $0 ?? .placeholder })
      }
    }
  }
}

extension Size {
  static func + (a: Size, b: Size) -> Size { Size(Array(a) + Array(b)) }
  /// As a list is printed.
  var plain: String { "\(Array(self))" }
}

extension Tensor {
  /// Whether all elements are true.
  var holds: Bool { Failure.pending || (all().item(Bool.self)) }
  /// The value itself in a message, when it is small.
  var shown: String { count <= 8 ? ": \(toArray(Double.self))" : "" }
  /// The sum over the last `n` dimensions.
  func sumRightmost(_ n: Int) -> Tensor { n == 0 ? self : sum(dim: Array(-n..<0)) }
}
