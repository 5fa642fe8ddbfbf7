import TorchCore

/// A weight as a matrix whose rows are the indices of `dim`.
private func matrix(_ weight: Tensor, _ dim: Int) -> Tensor {
  let order = [dim] + (0..<weight.ndim).filter { $0 != dim }
  return weight.permute(order).reshape([weight.shape[dim], -1])
}

/// A random direction.
private func direction(_ n: Int, like weight: Tensor, _ eps: Double) -> Tensor {
  F.normalize(torch.randn(n, dtype: weight.dtype), dim: 0, eps: eps)
}

/// W / σ(W), the largest singular value found by power iteration (Miyato et al. 2018).
private final class _SpectralNorm: nn.Layer, RightInvertible {
  let dim: Int, iterations: Int, eps: Double
  @Buffer("_u") var u: Tensor? = nil
  @Buffer("_v") var v: Tensor? = nil

  init(_ weight: Tensor, _ iterations: Int, _ dim: Int, _ eps: Double) {
    (self.dim, self.iterations, self.eps) = (dim < 0 ? dim + weight.ndim : dim, iterations, eps)
    super.init()
    if weight.ndim < 2 { return }
    noGrad {
      let w = matrix(weight.detach(), self.dim)
      u = direction(w.shape[0], like: weight, eps)
      v = direction(w.shape[1], like: weight, eps)
      iterate(w, 15)
    }
  }

  private func iterate(_ w: Tensor, _ times: Int) {
    guard let u, let v else { return }
    noGrad {
      let w = w.detach()
      for _ in 0..<times {
        u.copy_(F.normalize(w.mv(v), dim: 0, eps: eps))
        v.copy_(F.normalize(w.t().mv(u), dim: 0, eps: eps))
      }
    }
  }

  override func forward(_ input: Tensor) -> Tensor {
    guard let u, let v else { return F.normalize(input, dim: 0, eps: eps) }
    let w = matrix(input, dim)
    if training { iterate(w, iterations) }
    // Copies, since the next run changes u and v while this one's gradient is still to come.
    return input / u.clone().dot(w.mv(v.clone()))
  }
  func rightInverse(_ value: Tensor) -> Tensor { value }
}

/// The rule of `nn.utils.spectralNorm`, which keeps the weight, u and v in the module.
private final class SpectralNormRule: SlotRule {
  let original: Slot, u: Slot, v: Slot, dim: Int, hook: Int
  init(_ original: Slot, _ u: Slot, _ v: Slot, _ dim: Int, hook: Int) {
    (self.original, self.u, self.v, self.dim, self.hook) = (original, u, v, dim, hook)
  }
  func value() -> Tensor {
    guard let weight = original.tensor, let u = u.tensor, let v = v.tensor else { return .placeholder }
    return weight / u.clone().dot(matrix(weight, dim).mv(v.clone()))
  }
  func assign(_ tensor: Tensor) { noGrad { original.tensor?.data = tensor.detach() } }
  func copied(slot: (Slot) -> Slot, module: (nn.Module) -> nn.Module) -> any SlotRule {
    SpectralNormRule(slot(original), slot(u), slot(v), dim, hook: hook)
  }
}

extension nn.utils.parametrizations {
  /// Divides a weight, seen as a matrix with the rows of `dim`, by an estimate of its largest singular value, so that it stretches no
  /// vector; `nPowerIterations` better the estimate whenever the weight is read in training. A vector is divided by its length.
  ///
  /// `dim` is 1 for transposed convolutions, else 0, if left out.
  @discardableResult public static func spectralNorm<M: nn.Module>(
    _ module: M, name: String = "weight", nPowerIterations: Int = 1, eps: Double = 1e-12, dim: Int? = nil
  ) -> M {
    guard let weight = nn.utils.weight(module, name, nPowerIterations, dim, "spectralNorm") else {
      return module
    }
    let norm = _SpectralNorm(weight, nPowerIterations, dim ?? nn.utils.rows(module), eps)
    return nn.utils.parametrize.registerParametrization(module, name, norm)
  }
}

extension nn.utils {
  fileprivate static func rows(_ module: nn.Module) -> Int {
    module is nn.ConvTranspose1d || module is nn.ConvTranspose2d || module is nn.ConvTranspose3d ? 1 : 0
  }
  fileprivate static func weight(
    _ module: nn.Module, _ name: String, _ iterations: Int, _ dim: Int?, _ function: String
  ) -> Tensor? {
    let members = module.members
    guard let weight = (members.parameters[name] ?? members.buffers[name] ?? members.derived[name])?.tensor
    else {
      fail("\(function): \(module.typeName) has no parameter or buffer '\(name)'")
      return nil
    }
    let d = dim ?? 0
    guard check(iterations > 0, "\(function): nPowerIterations \(iterations): a positive number is needed"),
      check(d < weight.ndim && d >= -weight.ndim, "\(function): \(weight.described) has no dimension \(d)")
    else { return nil }
    return weight
  }

  /// `parametrizations.spectralNorm` as it was before: the parameter is `weight_orig`, the buffers `weight_u` and `weight_v`.
  @discardableResult public static func spectralNorm<M: nn.Module>(
    _ module: M, name: String = "weight", nPowerIterations: Int = 1, eps: Double = 1e-12, dim: Int? = nil
  ) -> M {
    let members = module.members
    guard let weight = weight(module, name, nPowerIterations, dim, "spectralNorm") else { return module }
    guard let slot = members.parameters[name] else {
      fail("spectralNorm: '\(name)' of \(module.typeName) follows from others already")
      return module
    }
    let d = dim.map { $0 < 0 ? $0 + weight.ndim : $0 } ?? rows(module)
    let (u, v) = noGrad {
      let w = matrix(weight.detach(), d)
      return (direction(w.shape[0], like: weight, eps), direction(w.shape[1], like: weight, eps))
    }
    members.parameters[name] = nil
    module.registerParameter(name + "_orig", weight)
    module.registerBuffer(name + "_u", u)
    module.registerBuffer(name + "_v", v)
    module.registerForwardPreHook { module, _ in
      guard module.training, let w = module.members.parameters[name + "_orig"]?.tensor,
        let u = module.members.buffers[name + "_u"]?.tensor,
        let v = module.members.buffers[name + "_v"]?.tensor
      else { return nil }
      noGrad {
        let w = matrix(w.detach(), d)
        for _ in 0..<nPowerIterations {
          v.copy_(F.normalize(w.t().mv(u), dim: 0, eps: eps))
          u.copy_(F.normalize(w.mv(v), dim: 0, eps: eps))
        }
      }
      return nil
    }
    slot.rule = SpectralNormRule(
      members.parameters[name + "_orig"]!, members.buffers[name + "_u"]!, members.buffers[name + "_v"]!, d,
      hook: module.hooks?.pre.last?.id ?? -1)
    members.derived[name] = slot
    return module
  }

  /// Makes a weight under `spectralNorm` a plain parameter again, with its present value.
  @discardableResult public static func removeSpectralNorm<M: nn.Module>(_ module: M, name: String = "weight")
    -> M
  {
    let members = module.members
    guard let slot = members.derived[name], let rule = slot.rule as? SpectralNormRule else {
      fail("removeSpectralNorm: spectralNorm of '\(name)' not found in \(module.typeName)")
      return module
    }
    let weight = noGrad { rule.value() }
    module.hooks?.pre.removeAll { $0.id == rule.hook }
    if module.hooks?.isEmpty == true { module.hooks = nil }
    members.parameters[name + "_orig"] = nil
    members.buffers[name + "_u"] = nil
    members.buffers[name + "_v"] = nil
    slot.restore(nn.Parameter(weight.detach()), true, name, module)
    return module
  }
}
