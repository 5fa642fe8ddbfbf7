import TorchCore

extension nn.utils {
  /// The norm of all gradients together, as if they were one vector.
  public static func getTotalNorm(_ tensors: [Tensor], normType: Double = 2) -> Tensor {
    if tensors.isEmpty { return torch.tensor(0.0) }
    return noGrad {
      let norms = tensors.map { linalg.vectorNorm($0, ord: normType) }
      return linalg.vectorNorm(torch.stack(norms), ord: normType)
    }
  }

  /// Scales all gradients in place so that their norm together is at most `maxNorm`, and returns the norm
  /// before.
  ///
  ///     loss.backward()
  ///     nn.utils.clipGradNorm_(model.parameters(), 1)
  ///     optimizer.step()
  @discardableResult public static func clipGradNorm_(
    _ parameters: [Tensor], _ maxNorm: Double, normType: Double = 2, errorIfNonfinite: Bool = false
  ) -> Tensor {
    let gradients = parameters.compactMap(\.grad), total = getTotalNorm(gradients, normType: normType)
    let norm: Double = total.item()
    guard check(!errorIfNonfinite || norm.isFinite, "clipGradNorm_: the norm of the gradients is \(norm)")
    else {
      return total
    }
    // Always multiplied, also by 1: a norm that is not a number shows in every gradient.
    let factor = maxNorm / (norm + 1e-6)
    noGrad { for g in gradients { _ = g.mul(.double(factor > 1 ? 1 : factor), out: g) } }
    return total
  }

  /// The old name of `clipGradNorm_`.
  @available(*, deprecated, renamed: "clipGradNorm_")
  @discardableResult public static func clipGradNorm(
    _ parameters: [Tensor], _ maxNorm: Double, normType: Double = 2, errorIfNonfinite: Bool = false
  ) -> Tensor {
    clipGradNorm_(parameters, maxNorm, normType: normType, errorIfNonfinite: errorIfNonfinite)
  }

  /// Cuts all gradients in place to -clipValue ... clipValue.
  public static func clipGradValue_(_ parameters: [Tensor], _ clipValue: Double) {
    noGrad {
      for g in parameters.compactMap(\.grad) {
        g.copy_(g.clamp(min: .double(-clipValue), max: .double(clipValue)))
      }
    }
  }

  /// The elements of all parameters in one vector.
  public static func parametersToVector(_ parameters: [Tensor]) -> Tensor {
    torch.cat(parameters.map { $0.reshape([-1]) })
  }

  /// Writes the elements of a vector into the parameters, the inverse of `parametersToVector`.
  public static func vectorToParameters(_ vec: Tensor, _ parameters: [Tensor]) {
    let total = parameters.reduce(0) { $0 + $1.count }
    guard
      check(
        vec.ndim == 1 && vec.count >= total,
        "vectorToParameters: \(vec.described) for parameters of \(total) elements")
    else { return }
    noGrad {
      var first = 0
      for p in parameters {
        p.copy_(vec.narrow(0, first, p.count).reshape(p.shape))
        first += p.count
      }
    }
  }
}
