import TorchCore

/// Parameters as tensors of one shape; a number takes the type of the first tensor, else the default type.
func broadcastAll(_ values: any TensorOrNumber...) -> [Tensor] {
  let dtype = values.lazy.compactMap { $0.tensor?.dtype }.first ?? torch.defaultDtype
  let like = Tensor(full: [], 0, dtype)
  return torch.broadcastTensors(
    values.map { $0.tensor ?? Tensor(full: [], .double($0.beside(like).item()), dtype) })
}

extension Tensor {
  /// Probabilities strictly between 0 and 1.
  func clampedProbs() -> Tensor {
    let eps = torch.finfo(dtype).eps
    return clamp(min: .double(eps), max: .double(1 - eps))
  }
  /// log p, or log p / (1 - p) of the probability of one of two cases.
  func probsToLogits(isBinary: Bool = false) -> Tensor {
    let p = clampedProbs()
    return isBinary ? p.log() - (-p).log1p() : p.log()
  }
  /// The probabilities of logits.
  func logitsToProbs(isBinary: Bool = false) -> Tensor { isBinary ? sigmoid() : softmax(-1) }

  /// Noise of a distribution, in this type.
  func noise(_ shape: Size, _ fill: (Tensor) -> Tensor) -> Tensor {
    noGrad { fill(Tensor(empty: shape, dtype)) }
  }
  /// Standard normal numbers.
  func normal(_ shape: Size) -> Tensor { noise(shape) { $0.normal_() } }
  /// Uniform numbers in [0, 1).
  func uniform(_ shape: Size) -> Tensor { noise(shape) { $0.uniform_() } }
  /// A tensor of one value, in this type.
  func constant(_ shape: Size, _ value: Double) -> Tensor { Tensor(full: shape, .double(value), dtype) }

  /// `self`, but `value` where the condition holds.
  func with(_ value: Double, where condition: Tensor) -> Tensor {
    maskedFill(condition, .double(value))
  }
  /// 0, 1, …, n - 1 along a new first dimension, over a batch if `expand`.
  func counted(_ n: Int, _ batch: Size, _ dtype: DType, expand: Bool) -> Tensor {
    let values = torch.arange(n, dtype: dtype).reshape([n] + Size(repeating: 1, count: batch.count))
    return expand ? values.expand([n] + batch) : values
  }

  /// The product of matrices with a batch of vectors.
  func times(vector x: Tensor) -> Tensor { matmul(x.unsqueeze(-1)).squeeze(-1) }
  /// Σ of all squares of each matrix.
  var squareSum: Tensor { (self * self).sum(dim: [-2, -1]) }
  /// Σ log of the diagonal of each matrix.
  var logDiagonal: Tensor { diagonal(dim1: -2, dim2: -1).log().sum(dim: -1) }
  /// |L⁻¹x|² for a triangular factor L and vectors x, batches broadcast.
  func mahalanobis(_ x: Tensor) -> Tensor {
    let z = linalg.solveTriangular(self, x.unsqueeze(-1), upper: false)
    return z.squareSum
  }
  /// The triangular factor of P⁻¹.
  func precisionToScaleTril() -> Tensor {
    let factor = linalg.cholesky(flip([-2, -1])), inverse = factor.flip([-2, -1]).mT
    return linalg.solveTriangular(inverse, torch.eye(shape[-1], dtype: dtype), upper: false)
  }
}

/// One of probabilities and their logits was given; the other follows when it is asked for.
struct Chances: @unchecked Sendable {
  let isBinary: Bool, givenProbs: Tensor?, givenLogits: Tensor?

  init(probs: Tensor?, logits: Tensor?, isBinary: Bool) {
    (givenProbs, givenLogits, self.isBinary) = (probs, logits, isBinary)
  }

  /// From two optional arguments, of which one must be given.
  init(_ name: String, _ probs: (any TensorOrNumber)?, _ logits: (any TensorOrNumber)?, isBinary: Bool = true)
  {
    check((probs == nil) != (logits == nil), "\(name): give either probs or logits")
    let given = probs ?? logits ?? 0.5
    let tensor = broadcastAll(given)[0]
    self.init(
      probs: probs == nil && logits != nil ? nil : tensor,
      logits: probs == nil && logits != nil ? tensor : nil,
      isBinary: isBinary)
  }

  var given: Tensor { givenProbs ?? givenLogits ?? .placeholder }
  var probs: Tensor { givenProbs ?? given.logitsToProbs(isBinary: isBinary) }
  var logits: Tensor { givenLogits ?? given.probsToLogits(isBinary: isBinary) }

  func map(_ f: (Tensor) -> Tensor) -> Chances {
    Chances(probs: givenProbs.map(f), logits: givenLogits.map(f), isBinary: isBinary)
  }

  /// The one that was given, with its constraint.
  func parameters(_ probs: distributions.Constraint, _ logits: distributions.Constraint) -> [distributions
    .Parameter]
  {
    if let givenProbs { return [.init("probs", givenProbs, probs)] }
    return [.init("logits", given, logits)]
  }
}
