import Glibc
import TorchCore

extension distributions {
  /// Normal vectors with a covariance matrix.
  public final class MultivariateNormal: Distribution, @unchecked Sendable {
    /// The mean.
    public let loc: Tensor
    /// The factor L of the covariance L·Lᵀ, of the batch that was given.
    let factor: Tensor
    private let given: Parameter

    /// From the mean, and exactly one of the covariance, its inverse and its triangular factor.
    public init(
      _ loc: Tensor, covarianceMatrix: Tensor? = nil, precisionMatrix: Tensor? = nil,
      scaleTril: Tensor? = nil,
      validateArgs: Bool? = nil
    ) {
      let (given, ok) = MultivariateNormal.one(
        "MultivariateNormal", covarianceMatrix, precisionMatrix, scaleTril)
      let fits = check(
        ok && !loc.shape.isEmpty && loc.shape[-1] == given.value.shape[-1],
        "MultivariateNormal: the mean \(loc.described) does not fit \(given.name) \(given.value.described)")
      let matrix = fits ? given.value : torch.eye(1), mean = fits ? loc : torch.zeros(1)
      let batch = torch.broadcastShapes([Size(matrix.shape.dropLast(2)), Size(mean.shape.dropLast())])
      let event: Size = [mean.shape[-1]]
      self.loc = mean.expand(batch + event)
      self.given = Parameter(given.name, matrix.expand(batch + event + event), given.constraint)
      // A matrix without factor is named by the check of the parameters.
      let isValid = !(validateArgs ?? true) || noGrad { given.constraint.check(matrix) }.holds
      factor =
        scaleTril != nil ? matrix : isValid ? MultivariateNormal.factor(self.given.name, matrix) : matrix
      super.init(batch, event, validateArgs: validateArgs)
    }
    private init(_ loc: Tensor, _ factor: Tensor, _ given: Parameter, _ batch: Size) {
      (self.loc, self.factor, self.given) = (loc, factor, given)
      super.init(batch, [loc.shape[-1]], validateArgs: false)
    }

    /// The one of three matrices that was given.
    static func one(
      _ name: String, _ covariance: Tensor?, _ precision: Tensor?, _ scaleTril: Tensor?
    ) -> (Parameter, Bool) {
      let all = [
        covariance.map { Parameter("covariance_matrix", $0, .positiveDefinite) },
        precision.map { Parameter("precision_matrix", $0, .positiveDefinite) },
        scaleTril.map { Parameter("scale_tril", $0, .lowerCholesky) },
      ].compactMap { $0 }
      let none = Parameter("scale_tril", torch.eye(1), .lowerCholesky)
      guard check(all.count == 1, "\(name): give one of covarianceMatrix, precisionMatrix and scaleTril"),
        check(
          all[0].value.shape.count >= 2 && all[0].value.shape[-1] == all[0].value.shape[-2],
          "\(name): \(all[0].name) \(all[0].value.described) must be a square matrix")
      else { return (none, false) }
      return (all[0], true)
    }
    /// The triangular factor of the covariance.
    static func factor(_ name: String, _ matrix: Tensor) -> Tensor {
      name == "precision_matrix"
        ? matrix.precisionToScaleTril() : name == "scale_tril" ? matrix : linalg.cholesky(matrix)
    }

    public override var parameters: [Parameter] { [.init("loc", loc, .realVector), given] }
    public override var support: Constraint { .realVector }
    public override var hasRsample: Bool { true }
    private var matrixShape: Size { batchShape + eventShape + eventShape }
    /// The triangular factor of the covariance.
    public var scaleTril: Tensor { factor.expand(matrixShape) }
    /// The covariance.
    public var covarianceMatrix: Tensor {
      given.name == "covariance_matrix" ? given.value : factor.matmul(factor.mT).expand(matrixShape)
    }
    /// The inverse of the covariance.
    public var precisionMatrix: Tensor {
      given.name == "precision_matrix" ? given.value : factor.choleskyInverse().expand(matrixShape)
    }
    public override var mean: Tensor { loc }
    public override var mode: Tensor { loc }
    public override var variance: Tensor { factor.pow(2).sum(dim: -1).expand(batchShape + eventShape) }

    public override func rsample(_ sampleShape: Size = []) -> Tensor {
      loc + factor.times(vector: loc.normal(extendedShape(sampleShape)))
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let constant = Scalar(Double(eventShape[0]) * log(2 * Double.pi))
      return -0.5 * (factor.mahalanobis(value - loc) + constant) - factor.logDiagonal
    }
    public override func entropy() -> Tensor {
      (factor.logDiagonal + Scalar(0.5 * Double(eventShape[0]) * (1 + log(2 * Double.pi)))).expand(batchShape)
    }
    public override func expand(_ batchShape: Size) -> MultivariateNormal {
      let shape = batchShape + eventShape
      let matrix = Parameter(given.name, given.value.expand(shape + eventShape), given.constraint)
      return keep(MultivariateNormal(loc.expand(shape), factor, matrix, batchShape))
    }
  }

  /// Normal vectors with the covariance W·Wᵀ + diag(d), W with few columns: linear in the number of dimensions.
  public final class LowRankMultivariateNormal: Distribution, @unchecked Sendable {
    /// The mean.
    public let loc: Tensor
    /// W and d, of the batch that was given.
    let factor: Tensor, diagonal: Tensor
    /// The triangular factor of 1 + Wᵀ·diag(d)⁻¹·W.
    let capacitance: Tensor

    /// From the mean, W and d.
    public init(_ loc: Tensor, _ covFactor: Tensor, _ covDiag: Tensor, validateArgs: Bool? = nil) {
      let fits = check(
        !loc.shape.isEmpty && covFactor.shape.count >= 2 && covFactor.shape[-2] == loc.shape[-1]
          && covDiag.shape[-1] == loc.shape[-1],
        "LowRankMultivariateNormal: loc \(loc.described), covFactor \(covFactor.described) and covDiag "
          + "\(covDiag.described) must have as many numbers, rows and numbers")
      let (m, w, d) = fits ? (loc, covFactor, covDiag) : (torch.zeros(1), torch.ones(1, 1), torch.ones(1))
      let batch = torch.broadcastShapes([
        Size(m.shape.dropLast()), Size(w.shape.dropLast(2)), Size(d.shape.dropLast()),
      ])
      self.loc = m.expand(batch + [m.shape[-1]])
      (factor, diagonal) = (w, d)
      capacitance = linalg.cholesky(
        (w.mT / d.unsqueeze(-2)).matmul(w) + torch.eye(w.shape[-1], dtype: w.dtype))
      super.init(batch, [m.shape[-1]], validateArgs: validateArgs)
    }
    private init(_ p: LowRankMultivariateNormal, _ batch: Size) {
      (loc, factor, diagonal, capacitance) = (
        p.loc.expand(batch + p.eventShape), p.factor, p.diagonal, p.capacitance
      )
      super.init(batch, p.eventShape, validateArgs: false)
    }

    public override var parameters: [Parameter] {
      [
        .init("loc", loc, .realVector), .init("cov_factor", covFactor, .independent(.real, 2)),
        .init("cov_diag", covDiag, .independent(.positive, 1)),
      ]
    }
    public override var support: Constraint { .realVector }
    public override var hasRsample: Bool { true }
    /// W.
    public var covFactor: Tensor { factor.expand(batchShape + eventShape + [factor.shape[-1]]) }
    /// d.
    public var covDiag: Tensor { diagonal.expand(batchShape + eventShape) }
    private var matrixShape: Size { batchShape + eventShape + eventShape }
    /// The covariance.
    public var covarianceMatrix: Tensor {
      (factor.matmul(factor.mT) + diagonal.diagEmbed()).expand(matrixShape)
    }
    /// The triangular factor of the covariance.
    public var scaleTril: Tensor {
      let root = diagonal.sqrt().unsqueeze(-1), w = factor / root
      let inner = w.matmul(w.mT) + torch.eye(eventShape[0], dtype: factor.dtype)
      return (root * linalg.cholesky(inner)).expand(matrixShape)
    }
    /// The inverse of the covariance.
    public var precisionMatrix: Tensor {
      let a = whitened
      return (diagonal.reciprocal().diagEmbed() - a.mT.matmul(a)).expand(matrixShape)
    }
    public override var mean: Tensor { loc }
    public override var mode: Tensor { loc }
    public override var variance: Tensor {
      (factor.pow(2).sum(dim: -1) + diagonal).expand(batchShape + eventShape)
    }

    /// Wᵀ·diag(d)⁻¹.
    private var weighted: Tensor { factor.mT / diagonal.unsqueeze(-2) }
    /// The same with the capacitance taken out.
    var whitened: Tensor { linalg.solveTriangular(capacitance, weighted, upper: false) }
    /// log of the determinant of the covariance.
    var logDeterminant: Tensor { 2 * capacitance.logDiagonal + diagonal.log().sum(dim: -1) }
    /// xᵀ·Σ⁻¹·x.
    func mahalanobis(_ x: Tensor) -> Tensor {
      (x.pow(2) / diagonal).sum(dim: -1) - capacitance.mahalanobis(weighted.times(vector: x))
    }

    public override func rsample(_ sampleShape: Size = []) -> Tensor {
      let shape = extendedShape(sampleShape), thin = Size(shape.dropLast()) + [factor.shape[-1]]
      let w = loc.normal(thin), d = loc.normal(shape)
      return loc + factor.times(vector: w) + diagonal.sqrt() * d
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let constant = Scalar(Double(eventShape[0]) * log(2 * Double.pi))
      return -0.5 * (logDeterminant + mahalanobis(value - loc) + constant)
    }
    public override func entropy() -> Tensor {
      (0.5 * (logDeterminant + Scalar(Double(eventShape[0]) * (1 + log(2 * Double.pi))))).expand(batchShape)
    }
    public override func expand(_ batchShape: Size) -> LowRankMultivariateNormal {
      keep(LowRankMultivariateNormal(self, batchShape))
    }
  }
}
