import Glibc
import TorchCore

/// The number that is no tensor.
func plain(_ x: any TensorOrNumber) -> Double { x.beside(Tensor(full: [], 0, .float64)).item() }

/// Whether two parameters are the same numbers.
private func same(_ a: any TensorOrNumber, _ b: any TensorOrNumber) -> Bool {
  guard let some = a.tensor ?? b.tensor else { return plain(a) == plain(b) }
  return (a.beside(some) .== b.beside(some)).holds
}

/// A shape broadcast with those of parameters.
private func broadcast(_ shape: Size, _ parameters: any TensorOrNumber...) -> Size {
  torch.broadcastShapes([shape] + parameters.compactMap { $0.tensor?.shape })
}

extension Tensor {
  /// Its sigmoid, strictly between 0 and 1.
  func clippedSigmoid() -> Tensor {
    let limits = torch.finfo(dtype)
    return sigmoid().clamp(min: .double(limits.tiny), max: .double(1 - limits.eps))
  }
}

extension distributions {
  /// y = eˣ.
  public final class ExpTransform: Transform, @unchecked Sendable {
    public override var codomain: Constraint { .positive }
    public override var sign: any TensorOrNumber { 1 }
    public override func forward(_ x: Tensor) -> Tensor { x.exp() }
    public override func inverse(_ y: Tensor) -> Tensor { y.log() }
    public override func logAbsDetJacobian(_ x: Tensor, _ y: Tensor) -> Tensor { x }
    public override func isEqual(_ other: Transform) -> Bool { other is ExpTransform }
  }

  /// y = xᵃ on positive numbers.
  public final class PowerTransform: Transform, @unchecked Sendable {
    /// a.
    public let exponent: Tensor
    public init(_ exponent: any TensorOrNumber, cacheSize: Int = 0) {
      self.exponent = broadcastAll(exponent)[0]
      super.init(cacheSize: cacheSize)
    }
    public override var domain: Constraint { .positive }
    public override var codomain: Constraint { .positive }
    public override var sign: any TensorOrNumber { exponent.sign() }
    public override func forward(_ x: Tensor) -> Tensor { x.pow(exponent) }
    public override func inverse(_ y: Tensor) -> Tensor { y.pow(exponent.reciprocal()) }
    public override func logAbsDetJacobian(_ x: Tensor, _ y: Tensor) -> Tensor {
      (exponent * y / x).abs().log()
    }
    public override func forwardShape(_ shape: Size) -> Size { broadcast(shape, exponent) }
    public override func inverseShape(_ shape: Size) -> Size { broadcast(shape, exponent) }
    public override func isEqual(_ other: Transform) -> Bool {
      (other as? PowerTransform).map { same(exponent, $0.exponent) } ?? false
    }
  }

  /// y = 1 / (1 + e⁻ˣ).
  public final class SigmoidTransform: Transform, @unchecked Sendable {
    public override var codomain: Constraint { .unitInterval }
    public override var sign: any TensorOrNumber { 1 }
    public override func forward(_ x: Tensor) -> Tensor { x.clippedSigmoid() }
    public override func inverse(_ y: Tensor) -> Tensor {
      let limits = torch.finfo(y.dtype), y = y.clamp(min: .double(limits.tiny), max: .double(1 - limits.eps))
      return y.log() - (-y).log1p()
    }
    public override func logAbsDetJacobian(_ x: Tensor, _ y: Tensor) -> Tensor {
      -F.softplus(-x) - F.softplus(x)
    }
    public override func isEqual(_ other: Transform) -> Bool { other is SigmoidTransform }
  }

  /// y = log (1 + eˣ).
  public final class SoftplusTransform: Transform, @unchecked Sendable {
    public override var codomain: Constraint { .positive }
    public override var sign: any TensorOrNumber { 1 }
    public override func forward(_ x: Tensor) -> Tensor { F.softplus(x) }
    public override func inverse(_ y: Tensor) -> Tensor { (-y).expm1().neg().log() + y }
    public override func logAbsDetJacobian(_ x: Tensor, _ y: Tensor) -> Tensor { -F.softplus(-x) }
    public override func isEqual(_ other: Transform) -> Bool { other is SoftplusTransform }
  }

  /// y = tanh x.
  public final class TanhTransform: Transform, @unchecked Sendable {
    public override var codomain: Constraint { .interval(-1.0, 1.0) }
    public override var sign: any TensorOrNumber { 1 }
    public override func forward(_ x: Tensor) -> Tensor { x.tanh() }
    public override func inverse(_ y: Tensor) -> Tensor { y.atanh() }
    public override func logAbsDetJacobian(_ x: Tensor, _ y: Tensor) -> Tensor {
      2 * (Scalar(log(2.0)) - x - F.softplus(-2 * x))
    }
    public override func isEqual(_ other: Transform) -> Bool { other is TanhTransform }
  }

  /// y = |x|; its inverse is the positive argument.
  public final class AbsTransform: Transform, @unchecked Sendable {
    public override var codomain: Constraint { .positive }
    public override var bijective: Bool { false }
    public override func forward(_ x: Tensor) -> Tensor { x.abs() }
    public override func inverse(_ y: Tensor) -> Tensor { y }
    public override func isEqual(_ other: Transform) -> Bool { other is AbsTransform }
  }

  /// y = loc + scale · x, of events with `eventDim` dimensions.
  public final class AffineTransform: Transform, @unchecked Sendable {
    /// Its parameters.
    public let loc: any TensorOrNumber, scale: any TensorOrNumber
    private let eventDim: Int
    public init(_ loc: any TensorOrNumber, _ scale: any TensorOrNumber, eventDim: Int = 0, cacheSize: Int = 0)
    {
      (self.loc, self.scale, self.eventDim) = (loc, scale, eventDim)
      super.init(cacheSize: cacheSize)
    }
    public override var domain: Constraint { eventDim == 0 ? .real : .independent(.real, eventDim) }
    public override var codomain: Constraint { domain }
    public override var sign: any TensorOrNumber {
      if let scale = scale.tensor { return scale.sign() }
      let scale = plain(scale)
      return scale > 0 ? 1 : scale < 0 ? -1 : 0
    }
    public override func forward(_ x: Tensor) -> Tensor { loc.beside(x) + scale.beside(x) * x }
    public override func inverse(_ y: Tensor) -> Tensor { (y - loc.beside(y)) / scale.beside(y) }
    public override func logAbsDetJacobian(_ x: Tensor, _ y: Tensor) -> Tensor {
      let slope = scale.tensor?.abs().log() ?? torch.fullLike(x, .double(log(abs(plain(scale)))))
      return slope.sumRightmost(eventDim).expand(Size(x.shape.dropLast(eventDim)))
    }
    public override func forwardShape(_ shape: Size) -> Size { broadcast(shape, loc, scale) }
    public override func inverseShape(_ shape: Size) -> Size { broadcast(shape, loc, scale) }
    public override func isEqual(_ other: Transform) -> Bool {
      (other as? AffineTransform).map { same(loc, $0.loc) && same(scale, $0.scale) } ?? false
    }
  }

  /// y = the distribution's cdf at x.
  public final class CumulativeDistributionTransform: Transform, @unchecked Sendable {
    private let distribution: Distribution
    public init(_ distribution: Distribution, cacheSize: Int = 0) {
      self.distribution = distribution
      super.init(cacheSize: cacheSize)
    }
    public override var domain: Constraint { distribution.support }
    public override var codomain: Constraint { .unitInterval }
    public override var sign: any TensorOrNumber { 1 }
    public override func forward(_ x: Tensor) -> Tensor { distribution.cdf(x) }
    public override func inverse(_ y: Tensor) -> Tensor { distribution.icdf(y) }
    public override func logAbsDetJacobian(_ x: Tensor, _ y: Tensor) -> Tensor { distribution.logProb(x) }
  }
}
