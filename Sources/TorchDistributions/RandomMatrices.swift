import Glibc
import TorchCore

extension distributions {
  /// Triangular factors L of correlation matrices L·Lᵀ with a density like det(L·Lᵀ)^(η-1) (Lewandowski et al. 2009).
  public final class LKJCholesky: Distribution, @unchecked Sendable {
    /// How many rows the matrices have.
    public let dim: Int
    /// η; 1 is uniform over correlation matrices.
    public let concentration: Tensor
    private let beta: Beta

    public init(_ dim: Int, concentration: any TensorOrNumber = 1.0, validateArgs: Bool? = nil) {
      check(dim >= 2, "LKJCholesky: dim is \(dim): a correlation needs 2")
      self.dim = max(2, dim)
      self.concentration = broadcastAll(concentration)[0]
      let n = self.dim, counted = torch.arange(n - 1, dtype: self.concentration.dtype)
      let offset = torch.cat([torch.zeros(1, dtype: counted.dtype), counted])
      let marginal = self.concentration + Scalar(0.5 * Double(n - 2))
      beta = Beta(offset + 0.5, marginal.unsqueeze(-1) - 0.5 * offset, validateArgs: false)
      super.init(self.concentration.shape, [n, n], validateArgs: validateArgs)
    }

    public override var parameters: [Parameter] { [.init("concentration", concentration, .positive)] }
    public override var support: Constraint { .corrCholesky }

    /// By the onion method: a row is a random direction in a sphere of random size.
    public override func sample(_ sampleShape: Size = []) -> Tensor {
      noGrad {
        let y = beta.sample(sampleShape).unsqueeze(-1)
        let u = y.normal(extendedShape(sampleShape)).tril(diagonal: -1)
        let rows = (u / linalg.vectorNorm(u, dim: -1, keepdim: true)).narrow(-2, 1, dim - 1)
        let below = y.sqrt() * torch.cat([torch.zerosLike(u.narrow(-2, 0, 1)), rows], dim: -2)
        let rest = (1 - below.pow(2).sum(dim: -1)).clamp(min: .double(torch.finfo(y.dtype).tiny))
        return below + rest.sqrt().diagEmbed()
      }
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let n = Double(dim), diagonal = value.diagonal(dim1: -1, dim2: -2).narrow(-1, 1, dim - 1)
      let order = Scalar(n) - torch.arange(2, dim + 1, dtype: concentration.dtype)
      let powers = 2 * (concentration - 1).unsqueeze(-1) + order
      let alpha = concentration + Scalar(0.5 * (n - 1))
      let normalizer = (alpha - 0.5).mvlgamma(dim - 1) - alpha.lgamma() * Scalar(n - 1)
      return (powers * diagonal.log()).sum(dim: -1) - normalizer - Scalar(0.5 * (n - 1) * log(Double.pi))
    }
    public override func expand(_ batchShape: Size) -> LKJCholesky {
      keep(LKJCholesky(dim, concentration: concentration.expand(batchShape), validateArgs: false))
    }
  }

  /// Positive definite matrices: the sum of x·xᵀ over ν normal vectors x with a covariance matrix.
  public final class Wishart: ExponentialFamily, @unchecked Sendable {
    /// ν.
    public let df: Tensor
    private let factor: Tensor, given: Parameter

    /// From ν > n - 1, and exactly one of the covariance of x, its inverse and its triangular factor.
    public init(
      _ df: any TensorOrNumber, covarianceMatrix: Tensor? = nil, precisionMatrix: Tensor? = nil,
      scaleTril: Tensor? = nil, validateArgs: Bool? = nil
    ) {
      let (given, _) = MultivariateNormal.one("Wishart", covarianceMatrix, precisionMatrix, scaleTril)
      let matrix = given.value, event = Size(matrix.shape.suffix(2)), outer = Size(matrix.shape.dropLast(2))
      let batch = df.tensor.map { torch.broadcastShapes([outer, $0.shape]) } ?? outer
      self.df = df.beside(matrix).to(matrix.dtype).expand(batch)
      check(
        (self.df .> .int(event[1] - 1)).holds,
        "Wishart: df \(self.df.described) must be above \(event[1] - 1)\(self.df.shown)")
      self.given = Parameter(given.name, matrix.expand(batch + event), given.constraint)
      let isValid = !(validateArgs ?? true) || noGrad { given.constraint.check(matrix) }.holds
      factor = isValid ? MultivariateNormal.factor(given.name, matrix) : matrix
      super.init(batch, event, validateArgs: validateArgs)
    }
    private init(_ p: Wishart, _ batch: Size) {
      df = p.df.expand(batch)
      factor = p.factor.expand(batch + p.eventShape)
      given = Parameter(p.given.name, p.given.value.expand(batch + p.eventShape), p.given.constraint)
      super.init(batch, p.eventShape, validateArgs: false)
    }

    public override var parameters: [Parameter] { [given, .init("df", df, .greaterThan(eventShape[1] - 1))] }
    public override var support: Constraint { .positiveDefinite }
    public override var hasRsample: Bool { true }
    private var n: Int { eventShape[1] }
    private var df2: Tensor { df.unsqueeze(-1).unsqueeze(-1) }
    /// The triangular factor of the covariance of x.
    public var scaleTril: Tensor { factor.expand(batchShape + eventShape) }
    /// The covariance of x.
    public var covarianceMatrix: Tensor { factor.matmul(factor.mT).expand(batchShape + eventShape) }
    /// Its inverse.
    public var precisionMatrix: Tensor {
      torch.eye(n, dtype: factor.dtype).choleskySolve(factor).expand(batchShape + eventShape)
    }
    public override var mean: Tensor { df2 * covarianceMatrix }
    public override var mode: Tensor {
      let weight = df - .int(n + 1)
      return weight.with(.nan, where: weight .<= 0).unsqueeze(-1).unsqueeze(-1) * covarianceMatrix
    }
    public override var variance: Tensor {
      let v = covarianceMatrix, d = v.diagonal(dim1: -2, dim2: -1)
      return df2 * (v.pow(2) + d.unsqueeze(-1) * d.unsqueeze(-2))
    }

    /// By Bartlett's factor: roots of χ² variables on the diagonal, normal ones below.
    private func draw(_ sampleShape: Size) -> Tensor {
      let degrees = df.unsqueeze(-1) - torch.arange(n, dtype: df.dtype).expand(batchShape + [n])
      let roots = Chi2(degrees, validateArgs: false).rsample(sampleShape).sqrt()
      let below = df.normal(sampleShape + batchShape + [n * (n - 1) / 2])
      let noise = below.trilMatrix() + roots.clamp(min: .double(torch.finfo(df.dtype).eps)).diagEmbed()
      let chol = factor.matmul(noise)
      return chol.matmul(chol.mT)
    }
    public override func rsample(_ sampleShape: Size = []) -> Tensor {
      // PyTorch draws every matrix anew that is positive definite; the numbers of a seed are those of the second draw.
      let first = draw(sampleShape), isValid = noGrad { support.check(first) }
      let redrawn = batchShape.isEmpty ? isValid : isValid.amax(dim: Array(-batchShape.count..<0))
      guard redrawn.any().item(Bool.self) else { return first }
      let count = redrawn.to(.int64).sum().item(Int.self), second = draw([count])
      if redrawn.holds { return second.reshape(first.shape) }
      let result = first.clone()
      result[redrawn] = second
      return result
    }
    public override func logProb(_ value: Tensor) -> Tensor {
      guard accepts(value) else { return .placeholder }
      let p = Double(n), volume = factor.logDiagonal + Scalar(p * log(2.0) / 2)
      let trace = value.choleskySolve(factor).diagonal(dim1: -2, dim2: -1).sum(dim: -1) / 2
      let power = (df - Scalar(p + 1)) / 2 * linalg.slogdet(value).logabsdet
      return power - df * volume - (df / 2).mvlgamma(n) - trace
    }
    public override func entropy() -> Tensor {
      let p = Double(n), volume = factor.logDiagonal + Scalar(p * log(2.0) / 2)
      let places = (df / 2).unsqueeze(-1) - torch.arange(n, dtype: df.dtype) / 2
      let slope = (df - Scalar(p + 1)) / 2 * places.digamma().sum(dim: -1)
      return Scalar(p + 1) * volume + (df / 2).mvlgamma(n) - slope + df * Scalar(p / 2)
    }
    public override func expand(_ batchShape: Size) -> Wishart { keep(Wishart(self, batchShape)) }
    public override var naturalParams: [Tensor] { [-precisionMatrix / 2, (df - .int(n + 1)) / 2] }
    public override func logNormalizer(_ natural: [Tensor]) -> Tensor {
      let x = natural[0], p = Double(n), y = natural[1] + Scalar((p + 1) / 2)
      return y * (Scalar(log(2.0) * p) - linalg.slogdet(-2 * x).logabsdet) + y.mvlgamma(n)
    }
  }
}
