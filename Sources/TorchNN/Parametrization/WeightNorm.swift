import TorchCore

/// ‖v‖ over all dimensions but `dim`, which is kept; over all of them for nil.
private func normExcept(_ v: Tensor, _ dim: Int?) -> Tensor {
  guard let dim else { return v.norm() }
  let d = dim < 0 ? dim + v.ndim : dim
  let others = (0..<v.ndim).filter { $0 != d }
  return others.isEmpty ? v.abs() : linalg.vectorNorm(v, dim: others, keepdim: true)
}

extension nn.utils {
  /// Parametrizations that come with the library.
  public enum parametrizations {}
}

/// v · g / ‖v‖ (Salimans & Kingma 2016).
private final class _WeightNorm: nn.utils.parametrize.Parametrization {
  let dim: Int?
  init(_ dim: Int?) { self.dim = dim }
  override func forward(_ originals: [Tensor]) -> Tensor {
    originals[1] * (originals[0] / normExcept(originals[1], dim))
  }
  override func rightInverse(_ value: Tensor) -> [Tensor]? { [normExcept(value, dim), value] }
}

/// The rule of `nn.utils.weightNorm`, which keeps g and v beside the weight.
private final class WeightNormRule: SlotRule {
  let g: Slot, v: Slot, dim: Int?
  init(_ g: Slot, _ v: Slot, _ dim: Int?) { (self.g, self.v, self.dim) = (g, v, dim) }

  func value() -> Tensor {
    guard let g = g.tensor, let v = v.tensor else { return .placeholder }
    return v * (g / normExcept(v, dim))
  }
  func assign(_ tensor: Tensor) {
    noGrad {
      g.tensor?.data = normExcept(tensor.detach(), dim)
      v.tensor?.data = tensor.detach()
    }
  }
  func copied(slot: (Slot) -> Slot, module: (nn.Module) -> nn.Module) -> any SlotRule {
    WeightNormRule(slot(g), slot(v), dim)
  }
}

extension nn.utils.parametrizations {
  /// Learns the length g and the direction v of a weight apart: g · v / ‖v‖, with a length for every index of `dim`, or
  /// one in all where it is nil. They are `original0` and `original1`.
  ///
  ///     let layer = nn.utils.parametrizations.weightNorm(nn.Linear(20, 40))
  ///     layer.stateDict().keys
  ///     // ["bias", "parametrizations.weight.original0", "parametrizations.weight.original1"]
  @discardableResult public static func weightNorm<M: nn.Module>(
    _ module: M, name: String = "weight", dim: Int? = 0
  ) -> M {
    nn.utils.parametrize.registerParametrization(
      module, name, _WeightNorm(dim == -1 ? nil : dim), unsafe: true)
    // Files written with the older `nn.utils.weightNorm` load too.
    module.registerLoadStateDictPreHook { _, stateDict, prefix in
      guard let g = stateDict["\(prefix)\(name)_g"], let v = stateDict["\(prefix)\(name)_v"] else { return }
      stateDict["\(prefix)\(name)_g"] = nil
      stateDict["\(prefix)\(name)_v"] = nil
      stateDict["\(prefix)parametrizations.\(name).original0"] = g
      stateDict["\(prefix)parametrizations.\(name).original1"] = v
    }
    return module
  }
}

extension nn.utils {
  /// `parametrizations.weightNorm` as it was before: the parameters are `weight_g` and `weight_v`.
  @discardableResult public static func weightNorm<M: nn.Module>(
    _ module: M, name: String = "weight", dim: Int? = 0
  ) -> M {
    let members = module.members
    guard
      check(
        members.derived[name] == nil,
        "weightNorm: '\(name)' of \(module.typeName) follows from others already"),
      let slot = members.parameters[name], let weight = slot.tensor
    else {
      fail("weightNorm: \(module.typeName) has no parameter '\(name)'")
      return module
    }
    let dim = dim == -1 ? nil : dim
    members.parameters[name] = nil
    module.registerParameter(name + "_g", nn.Parameter(noGrad { normExcept(weight.detach(), dim) }))
    module.registerParameter(name + "_v", nn.Parameter(weight.detach()))
    slot.rule = WeightNormRule(members.parameters[name + "_g"]!, members.parameters[name + "_v"]!, dim)
    members.derived[name] = slot
    return module
  }

  /// Makes a weight under `weightNorm` a plain parameter again, with its present value.
  @discardableResult public static func removeWeightNorm<M: nn.Module>(_ module: M, name: String = "weight")
    -> M
  {
    let members = module.members
    guard let slot = members.derived[name], slot.rule is WeightNormRule else {
      fail("removeWeightNorm: weightNorm of '\(name)' not found in \(module.typeName)")
      return module
    }
    let weight = noGrad { slot.rule!.value() }
    members.parameters[name + "_g"] = nil
    members.parameters[name + "_v"] = nil
    slot.restore(nn.Parameter(weight.detach()), true, name, module)
    return module
  }
}
