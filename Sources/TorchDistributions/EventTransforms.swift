import Glibc
import TorchCore

extension Tensor {
  /// The elements below a diagonal of each matrix, row by row.
  func trilVector(_ diagonal: Int) -> Tensor {
    let n = shape[-1], places = torch.trilIndices(n, n, offset: diagonal)
    let at = places[0] * .int(n) + places[1]
    return flatten(startDim: -2).indexSelect(-1, at)
  }
  /// Matrices with a vector's elements below the main diagonal, row by row.
  func trilMatrix() -> Tensor {
    let m = shape[-1], n = Int(((0.25 + 2 * Double(m)).squareRoot() + 0.5).rounded())
    guard check(n * (n - 1) / 2 == m, "CorrCholeskyTransform: \(m) numbers do not fill a lower triangle")
    else {
      return .placeholder
    }
    let places = torch.trilIndices(n, n, offset: -1), at = places[0] * .int(n) + places[1]
    let flat = torch.zeros(Size(shape.dropLast()) + [n * n], dtype: dtype)
    return flat.indexCopy(-1, at, self).reshape(Size(shape.dropLast()) + [n, n])
  }
}

extension distributions {
  /// Another shape of the same event.
  public final class ReshapeTransform: Transform, @unchecked Sendable {
    /// The shapes of an event before and after.
    public let inShape: Size, outShape: Size
    public init(_ inShape: Size, _ outShape: Size, cacheSize: Int = 0) {
      check(
        inShape.numel() == outShape.numel(),
        "ReshapeTransform: \(inShape.plain) and \(outShape.plain) have different numbers of elements")
      (self.inShape, self.outShape) = (inShape, outShape)
      super.init(cacheSize: cacheSize)
    }
    public override var domain: Constraint { .independent(.real, inShape.count) }
    public override var codomain: Constraint { .independent(.real, outShape.count) }
    private func batch(_ shape: Size, _ event: Size) -> Size {
      check(
        shape.suffix(event.count).elementsEqual(event),
        "ReshapeTransform: the shape \(shape.plain) must end in \(event.plain)")
      return Size(shape.dropLast(event.count))
    }
    public override func forward(_ x: Tensor) -> Tensor { x.reshape(batch(x.shape, inShape) + outShape) }
    public override func inverse(_ y: Tensor) -> Tensor { y.reshape(batch(y.shape, outShape) + inShape) }
    public override func logAbsDetJacobian(_ x: Tensor, _ y: Tensor) -> Tensor {
      torch.zeros(batch(x.shape, inShape), dtype: x.dtype)
    }
    public override func forwardShape(_ shape: Size) -> Size { batch(shape, inShape) + outShape }
    public override func inverseShape(_ shape: Size) -> Size { batch(shape, outShape) + inShape }
  }

  /// Vectors to points of the simplex by softmax; not bijective.
  public final class SoftmaxTransform: Transform, @unchecked Sendable {
    public override var domain: Constraint { .realVector }
    public override var codomain: Constraint { .simplex }
    public override var bijective: Bool { false }
    public override func forward(_ x: Tensor) -> Tensor {
      let p = (x - x.max(-1, keepdim: true).values).exp()
      return p / p.sum(dim: -1, keepdim: true)
    }
    public override func inverse(_ y: Tensor) -> Tensor { y.log() }
    public override func isEqual(_ other: Transform) -> Bool { other is SoftmaxTransform }
  }

  /// Vectors of n - 1 numbers to points of the simplex with n: each takes its share of what the ones before left.
  public final class StickBreakingTransform: Transform, @unchecked Sendable {
    public override var domain: Constraint { .realVector }
    public override var codomain: Constraint { .simplex }
    /// How many pieces are left at each number.
    private func left(_ n: Int, _ x: Tensor) -> Tensor {
      Scalar(Double(n + 1)) - torch.arange(1, n + 1, dtype: x.dtype)
    }
    public override func forward(_ x: Tensor) -> Tensor {
      let z = (x - left(x.shape[-1], x).log()).clippedSigmoid(), rest = (1 - z).cumprod(-1)
      return F.pad(z, [0, 1], value: 1) * F.pad(rest, [1, 0], value: 1)
    }
    public override func inverse(_ y: Tensor) -> Tensor {
      let n = y.shape[-1] - 1, cut = y.narrow(-1, 0, n)
      let rest = (1 - cut.cumsum(-1)).clamp(min: .double(torch.finfo(y.dtype).tiny))
      return cut.log() - rest.log() + left(n, y).log()
    }
    public override func logAbsDetJacobian(_ x: Tensor, _ y: Tensor) -> Tensor {
      let n = x.shape[-1], x = x - left(n, x).log()
      return (F.logsigmoid(x) - x + y.narrow(-1, 0, n).log()).sum(dim: -1)
    }
    public override func forwardShape(_ shape: Size) -> Size { Size(shape.dropLast()) + [shape[-1] + 1] }
    public override func inverseShape(_ shape: Size) -> Size { Size(shape.dropLast()) + [shape[-1] - 1] }
    public override func isEqual(_ other: Transform) -> Bool { other is StickBreakingTransform }
  }

  /// Square matrices to lower triangular ones with a positive diagonal.
  public final class LowerCholeskyTransform: Transform, @unchecked Sendable {
    public override var domain: Constraint { .independent(.real, 2) }
    public override var codomain: Constraint { .lowerCholesky }
    private func mapped(_ x: Tensor, _ f: (Tensor) -> Tensor) -> Tensor {
      x.tril(diagonal: -1) + f(x.diagonal(dim1: -2, dim2: -1)).diagEmbed()
    }
    public override func forward(_ x: Tensor) -> Tensor { mapped(x) { $0.exp() } }
    public override func inverse(_ y: Tensor) -> Tensor { mapped(y) { $0.log() } }
    public override var bijective: Bool { false }
    public override func isEqual(_ other: Transform) -> Bool { other is LowerCholeskyTransform }
  }

  /// Square matrices to positive definite ones: L·Lᵀ with L of `LowerCholeskyTransform`.
  public final class PositiveDefiniteTransform: Transform, @unchecked Sendable {
    public override var domain: Constraint { .independent(.real, 2) }
    public override var codomain: Constraint { .positiveDefinite }
    public override func forward(_ x: Tensor) -> Tensor {
      let factor = LowerCholeskyTransform()(x)
      return factor.matmul(factor.mT)
    }
    public override func inverse(_ y: Tensor) -> Tensor { LowerCholeskyTransform().inv(linalg.cholesky(y)) }
    public override var bijective: Bool { false }
    public override func isEqual(_ other: Transform) -> Bool { other is PositiveDefiniteTransform }
  }

  /// Vectors of n(n - 1)/2 numbers to the triangular factors of n×n correlation matrices (Lewandowski et al. 2009).
  public final class CorrCholeskyTransform: Transform, @unchecked Sendable {
    public override var domain: Constraint { .realVector }
    public override var codomain: Constraint { .corrCholesky }
    public override func forward(_ x: Tensor) -> Tensor {
      let eps = torch.finfo(x.dtype).eps
      let partial = x.tanh().clamp(min: .double(eps - 1), max: .double(1 - eps)).trilMatrix()
      let n = partial.shape[-1], rest = (1 - partial * partial).sqrt().cumprod(-1)
      return (partial + torch.eye(n, dtype: x.dtype)) * F.pad(rest.narrow(-1, 0, n - 1), [1, 0], value: 1)
    }
    public override func inverse(_ y: Tensor) -> Tensor {
      let n = y.shape[-1], rest = F.pad((1 - (y * y).cumsum(-1)).narrow(-1, 0, n - 1), [1, 0], value: 1)
      let t = y.trilVector(-1) / rest.trilVector(-1).sqrt()
      return (t.log1p() - (-t).log1p()) / 2
    }
    public override func logAbsDetJacobian(_ x: Tensor, _ y: Tensor) -> Tensor {
      let rest = (1 - (y * y).cumsum(-1)).trilVector(-2)
      let slopes = (x + F.softplus(-2 * x) - Scalar(log(2.0))).sum(dim: -1)
      return 0.5 * rest.log().sum(dim: -1) - 2 * slopes
    }
    public override func forwardShape(_ shape: Size) -> Size {
      let m = shape[-1], n = Int(((0.25 + 2 * Double(m)).squareRoot() + 0.5).rounded())
      check(n * (n - 1) / 2 == m, "CorrCholeskyTransform: \(m) numbers do not fill a lower triangle")
      return Size(shape.dropLast()) + [n, n]
    }
    public override func inverseShape(_ shape: Size) -> Size {
      check(shape[-1] == shape[-2], "CorrCholeskyTransform: \(shape.plain) is not square")
      return Size(shape.dropLast(2)) + [shape[-1] * (shape[-1] - 1) / 2]
    }
  }

  /// Transforms of pieces along a dimension, of the given lengths.
  public final class CatTransform: Transform, @unchecked Sendable {
    /// The transforms.
    public let transforms: [Transform]
    private let dim: Int, lengths: [Int]
    public init(_ tseq: [Transform], dim: Int = 0, lengths: [Int]? = nil, cacheSize: Int = 0) {
      (transforms, self.dim) = (tseq, dim)
      self.lengths = lengths ?? tseq.map { _ in 1 }
      super.init(cacheSize: cacheSize)
      check(
        self.lengths.count == tseq.count,
        "CatTransform: \(self.lengths.count) lengths of \(tseq.count) transforms")
    }
    public override var domain: Constraint { .cat(transforms.map(\.domain), dim: dim, lengths: lengths) }
    public override var codomain: Constraint { .cat(transforms.map(\.codomain), dim: dim, lengths: lengths) }
    public override var bijective: Bool { transforms.allSatisfy(\.bijective) }
    private func pieces(_ x: Tensor) -> [Tensor] {
      guard
        check(
          x.shape[dim] == lengths.reduce(0, +),
          "CatTransform: dimension \(dim) of \(x.described) must be \(lengths)")
      else { return transforms.map { _ in .placeholder } }
      var start = 0
      return lengths.map { length in
        defer { start += length }
        return x.narrow(dim, start, length)
      }
    }
    public override func forward(_ x: Tensor) -> Tensor {
      torch.cat(zip(transforms, pieces(x)).map { $0($1) }, dim: dim)
    }
    public override func inverse(_ y: Tensor) -> Tensor {
      torch.cat(zip(transforms, pieces(y)).map { $0.inv($1) }, dim: dim)
    }
    public override func logAbsDetJacobian(_ x: Tensor, _ y: Tensor) -> Tensor {
      let deepest = transforms.map(\.domain.eventDim).max() ?? 0
      let terms = zip(transforms, zip(pieces(x), pieces(y))).map { t, p in
        t.logAbsDetJacobian(p.0, p.1).sumRightmost(deepest - t.domain.eventDim)
      }
      let place = (dim >= 0 ? dim - x.shape.count : dim) + deepest
      return place < 0 ? torch.cat(terms, dim: place) : terms.dropFirst().reduce(terms[0]) { $0 + $1 }
    }
  }

  /// Transforms of the slices of a dimension.
  public final class StackTransform: Transform, @unchecked Sendable {
    /// The transforms.
    public let transforms: [Transform]
    private let dim: Int
    public init(_ tseq: [Transform], dim: Int = 0, cacheSize: Int = 0) {
      (transforms, self.dim) = (tseq, dim)
      super.init(cacheSize: cacheSize)
    }
    public override var domain: Constraint { .stack(transforms.map(\.domain), dim: dim) }
    public override var codomain: Constraint { .stack(transforms.map(\.codomain), dim: dim) }
    public override var bijective: Bool { transforms.allSatisfy(\.bijective) }
    private func slices(_ x: Tensor) -> [Tensor] {
      guard
        check(
          x.shape[dim] == transforms.count,
          "StackTransform: dimension \(dim) of \(x.described) must be \(transforms.count)")
      else { return transforms.map { _ in .placeholder } }
      return x.unbind(dim: dim)
    }
    public override func forward(_ x: Tensor) -> Tensor {
      torch.stack(zip(transforms, slices(x)).map { $0($1) }, dim: dim)
    }
    public override func inverse(_ y: Tensor) -> Tensor {
      torch.stack(zip(transforms, slices(y)).map { $0.inv($1) }, dim: dim)
    }
    public override func logAbsDetJacobian(_ x: Tensor, _ y: Tensor) -> Tensor {
      torch.stack(
        zip(transforms, zip(slices(x), slices(y))).map { $0.logAbsDetJacobian($1.0, $1.1) }, dim: dim)
    }
  }
}
