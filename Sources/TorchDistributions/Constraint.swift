import TorchCore

extension distributions {
  /// Constraints under PyTorch's name: `distributions.constraints.positive`.
  public typealias constraints = Constraint

  /// A set of values: what parameters and draws must satisfy.
  ///
  ///     distributions.constraints.positive.check(torch.tensor([-1.0, 2]))        // tensor([False, True])
  public indirect enum Constraint: CustomStringConvertible, Sendable {
    /// All numbers but nan.
    case real
    /// 0 or 1.
    case boolean
    /// Vectors with a single 1 among zeros.
    case oneHot
    /// Integers between two bounds, both included.
    case integerInterval(any TensorOrNumber, any TensorOrNumber)
    /// Integers from a bound on.
    case integerGreaterThanEq(any TensorOrNumber)
    /// Numbers above a bound.
    case greaterThan(any TensorOrNumber)
    /// Numbers from a bound on.
    case greaterThanEq(any TensorOrNumber)
    /// Numbers below a bound.
    case lessThan(any TensorOrNumber)
    /// Numbers between two bounds, both included.
    case interval(any TensorOrNumber, any TensorOrNumber)
    /// Numbers from the first bound on, below the second.
    case halfOpenInterval(any TensorOrNumber, any TensorOrNumber)
    /// Vectors of numbers that are not negative and sum to 1.
    case simplex
    /// Vectors of counts that sum to at most the bound.
    case multinomial(any TensorOrNumber)
    /// Lower triangular matrices.
    case lowerTriangular
    /// Lower triangular matrices with a positive diagonal.
    case lowerCholesky
    /// Those whose rows have length 1: factors of correlation matrices.
    case corrCholesky
    /// Square matrices.
    case square
    /// Symmetric matrices.
    case symmetric
    /// Symmetric matrices without negative eigenvalues.
    case positiveSemidefinite
    /// Symmetric matrices with positive eigenvalues.
    case positiveDefinite
    /// A constraint on all elements of the last dimensions together.
    case independent(Constraint, Int)
    /// Constraints on pieces along a dimension, of the given lengths.
    case cat([Constraint], dim: Int, lengths: [Int])
    /// Constraints on the slices of a dimension.
    case stack([Constraint], dim: Int)
    /// A constraint on the draws of all components of a mixture.
    case mixtureSameFamily(Constraint)

    /// Numbers above 0.
    public static let positive = Constraint.greaterThan(0.0)
    /// Numbers from 0 on.
    public static let nonnegative = Constraint.greaterThanEq(0.0)
    /// Numbers from 0 to 1.
    public static let unitInterval = Constraint.interval(0.0, 1.0)
    /// Integers from 0 on.
    public static let nonnegativeInteger = Constraint.integerGreaterThanEq(0)
    /// Integers from 1 on.
    public static let positiveInteger = Constraint.integerGreaterThanEq(1)
    /// Vectors without nan.
    public static let realVector = Constraint.independent(.real, 1)
    /// Constraints on pieces of length 1 along a dimension.
    public static func cat(_ parts: [Constraint], dim: Int = 0) -> Constraint {
      .cat(parts, dim: dim, lengths: parts.map { _ in 1 })
    }

    /// Constraints on the slices of the first dimension.
    public static func stack(_ parts: [Constraint]) -> Constraint { .stack(parts, dim: 0) }

    /// How many dimensions one value has.
    public var eventDim: Int {
      switch self {
      case .oneHot, .simplex, .multinomial: 1
      case .lowerTriangular, .lowerCholesky, .corrCholesky, .square, .symmetric, .positiveSemidefinite,
        .positiveDefinite:
        2
      case .independent(let base, let n): base.eventDim + n
      case .cat(let parts, _, _): parts.map(\.eventDim).max() ?? 0
      case .stack(let parts, let dim):
        (parts.map(\.eventDim).max() ?? 0) + (dim + (parts.map(\.eventDim).max() ?? 0) < 0 ? 1 : 0)
      case .mixtureSameFamily(let base): base.eventDim
      default: 0
      }
    }

    /// Whether the values are countable.
    public var isDiscrete: Bool {
      switch self {
      case .boolean, .oneHot, .integerInterval, .integerGreaterThanEq, .multinomial: true
      case .independent(let base, _), .mixtureSameFamily(let base): base.isDiscrete
      case .cat(let parts, _, _), .stack(let parts, _): parts.contains(where: \.isDiscrete)
      default: false
      }
    }

    /// Which values of a batch lie in the set: bools of the shape of the batch.
    public func check(_ x: Tensor) -> Tensor {
      func low(_ bound: any TensorOrNumber) -> Tensor { x .>= bound.beside(x) }
      func high(_ bound: any TensorOrNumber) -> Tensor { x .<= bound.beside(x) }
      var isWhole: Tensor { x.dtype.isFloatingPoint ? x.remainder(1) .== 0 : torch.onesLike(x, dtype: .bool) }
      var isBoolean: Tensor { (x .== 0) | (x .== 1) }
      switch self {
      case .real: return x .== x
      case .boolean: return isBoolean
      case .oneHot: return isBoolean.all(dim: -1) & (x.sum(dim: -1) .== 1)
      case .integerInterval(let a, let b): return isWhole & low(a) & high(b)
      case .integerGreaterThanEq(let a): return isWhole & low(a)
      case .greaterThan(let a): return x .> a.beside(x)
      case .greaterThanEq(let a): return low(a)
      case .lessThan(let b): return x .< b.beside(x)
      case .interval(let a, let b): return low(a) & high(b)
      case .halfOpenInterval(let a, let b): return low(a) & (x .< b.beside(x))
      case .simplex: return (x .>= 0).all(dim: -1) & ((x.sum(dim: -1) - 1).abs() .< 1e-6)
      case .multinomial(let n): return (x .>= 0).all(dim: -1) & (x.sum(dim: -1) .<= n.beside(x))
      case .lowerTriangular: return (x.tril() .== x).all(dim: [-2, -1])
      case .lowerCholesky:
        return Constraint.lowerTriangular.check(x) & (x.diagonal(dim1: -2, dim2: -1) .> 0).all(dim: -1)
      case .corrCholesky:
        let tolerance = torch.finfo(x.dtype).eps * Double(x.shape[-1]) * 10
        let length = linalg.vectorNorm(x.detach(), dim: -1)
        return Constraint.lowerCholesky.check(x) & ((length - 1).abs() .<= Scalar(tolerance)).all(dim: -1)
      case .square:
        return torch.full(Size(x.shape.dropLast(2)), Scalar(x.shape[-1] == x.shape[-2]), dtype: .bool)
      case .symmetric:
        let isSquare = Constraint.square.check(x)
        return isSquare.holds ? x.isclose(x.mT, atol: 1e-6).all(dim: [-2, -1]) : isSquare
      case .positiveSemidefinite:
        let isSymmetric = Constraint.symmetric.check(x)
        return isSymmetric.holds ? (linalg.eigvalsh(x) .>= 0).all(dim: -1) : isSymmetric
      case .positiveDefinite:
        let isSymmetric = Constraint.symmetric.check(x)
        return isSymmetric.holds ? linalg.choleskyEx(x).info .== 0 : isSymmetric
      case .independent(let base, let n):
        let result = base.check(x)
        return n == 0 ? result : result.all(dim: Array(-n..<0))
      case .cat(let parts, let dim, let lengths):
        var start = 0
        return torch.cat(
          zip(parts, lengths).map { part, length in
            defer { start += length }
            return part.check(x.narrow(dim, start, length))
          }, dim: dim)
      case .stack(let parts, let dim):
        return torch.stack(parts.enumerated().map { i, part in part.check(x.select(dim, i)) }, dim: dim)
      case .mixtureSameFamily(let base):
        let result = base.check(x.unsqueeze(-1 - base.eventDim)), kept = x.shape.count - base.eventDim
        return result.flatten(startDim: kept).all(dim: -1)
      }
    }

    /// As PyTorch prints it.
    public var description: String {
      func text(_ bound: any TensorOrNumber) -> String {
        if case let s as Scalar = bound { return "\(s.double)" }
        return "\(bound)"
      }
      func bounds(_ a: any TensorOrNumber, _ b: any TensorOrNumber) -> String {
        "(lower_bound=\(text(a)), upper_bound=\(text(b)))"
      }
      return switch self {
      case .real: "Real()"
      case .boolean: "Boolean()"
      case .oneHot: "OneHot()"
      case .integerInterval(let a, let b): "IntegerInterval\(bounds(a, b))"
      case .integerGreaterThanEq(let a): "IntegerGreaterThan(lower_bound=\(text(a)))"
      case .greaterThan(let a): "GreaterThan(lower_bound=\(text(a)))"
      case .greaterThanEq(let a): "GreaterThanEq(lower_bound=\(text(a)))"
      case .lessThan(let b): "LessThan(upper_bound=\(text(b)))"
      case .interval(let a, let b): "Interval\(bounds(a, b))"
      case .halfOpenInterval(let a, let b): "HalfOpenInterval\(bounds(a, b))"
      case .simplex: "Simplex()"
      case .multinomial: "Multinomial()"
      case .lowerTriangular: "LowerTriangular()"
      case .lowerCholesky: "LowerCholesky()"
      case .corrCholesky: "CorrCholesky()"
      case .square: "Square()"
      case .symmetric: "Symmetric()"
      case .positiveSemidefinite: "PositiveSemidefinite()"
      case .positiveDefinite: "PositiveDefinite()"
      case .independent(let base, let n): "IndependentConstraint(\(base), \(n))"
      case .cat: "Cat()"
      case .stack: "Stack()"
      case .mixtureSameFamily(let base): "MixtureSameFamilyConstraint(\(base))"
      }
    }
  }
}
