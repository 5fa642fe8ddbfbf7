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
    clipGradsWithNorm_(parameters, maxNorm, total)
    return total
  }

  /// The old name of `clipGradNorm_`.
  @available(*, deprecated, renamed: "clipGradNorm_")
  @discardableResult public static func clipGradNorm(
    _ parameters: [Tensor], _ maxNorm: Double, normType: Double = 2, errorIfNonfinite: Bool = false
  ) -> Tensor {
    clipGradNorm_(parameters, maxNorm, normType: normType, errorIfNonfinite: errorIfNonfinite)
  }

  /// The same of one parameter.
  @discardableResult public static func clipGradNorm_(
    _ parameter: Tensor, _ maxNorm: Double, normType: Double = 2, errorIfNonfinite: Bool = false
  ) -> Tensor {
    clipGradNorm_([parameter], maxNorm, normType: normType, errorIfNonfinite: errorIfNonfinite)
  }

  /// Scales all gradients in place as `clipGradNorm_` does, their norm being known.
  public static func clipGradsWithNorm_(_ parameters: [Tensor], _ maxNorm: Double, _ totalNorm: Tensor) {
    // Always multiplied, also by 1: a norm that is not a number shows in every gradient.
    let norm: Double = totalNorm.item(), factor = maxNorm / (norm + 1e-6)
    noGrad { for g in parameters.compactMap(\.grad) { _ = g.mul(.double(factor > 1 ? 1 : factor), out: g) } }
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

  /// A copy of a convolution that does in evaluation what it and the batch normalisation after it do.
  ///
  ///     let fast = nn.utils.fuseConvBnEval(conv.eval(), norm.eval())
  public static func fuseConvBnEval<C: nn.ConvNd>(_ conv: C, _ bn: nn.BatchNorm, transpose: Bool = false) -> C
  {
    let copy = conv.deepCopy()
    fuse(&copy.weight, &copy.bias, bn, dim: transpose ? 1 : 0, conv.training)
    return copy
  }

  /// A copy of a linear map that does in evaluation what it and the batch normalisation after it do.
  public static func fuseLinearBnEval(_ linear: nn.Linear, _ bn: nn.BatchNorm) -> nn.Linear {
    let copy = linear.deepCopy()
    fuse(&copy.weight, &copy.bias, bn, dim: 0, linear.training)
    return copy
  }

  /// w · γ / √(var + eps) and (b - mean) · γ / √(var + eps) + β.
  private static func fuse(
    _ weight: inout Tensor, _ bias: inout Tensor?, _ bn: nn.BatchNorm, dim: Int, _ training: Bool
  ) {
    guard check(!training && !bn.training, "fuse: both modules must be in evaluation: call eval()"),
      let mean = bn.runningMean, let variance = bn.runningVar
    else { return }
    noGrad {
      let scale = variance.add(.double(bn.eps)).rsqrt().mul(bn.weight ?? torch.onesLike(variance))
      var shape = [Int](repeating: 1, count: weight.ndim)
      shape[dim] = scale.count
      let shifted = (bias ?? torch.zerosLike(mean)).sub(mean).mul(scale) + (bn.bias ?? torch.zerosLike(mean))
      let grad = weight.requiresGrad
      weight = nn.Parameter(weight.detach() * scale.reshape(Size(shape)), requiresGrad: grad)
      bias = nn.Parameter(shifted, requiresGrad: grad)
    }
  }
}
