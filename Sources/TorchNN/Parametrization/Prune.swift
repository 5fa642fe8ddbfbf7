import TorchCore

/// How much of a tensor to prune: so many entries, or a share of 0 to 1 of them.
public protocol PruneAmount: Sendable {
  /// How many of `total` this means; nil if it does not fit.
  func count(of total: Int) -> Int?
}
extension Int: PruneAmount {
  public func count(of total: Int) -> Int? { (0...total).contains(self) ? self : nil }
}
extension Double: PruneAmount {
  public func count(of total: Int) -> Int? {
    self >= 0 && self <= 1 ? Int((self * Double(total)).rounded(.toNearestOrEven)) : nil
  }
}

extension nn.utils {
  /// Parameters with entries held at zero by masks: `weight` becomes `weight_orig · weight_mask` (Han et al. 2015).
  public enum prune {}
}

/// original · mask.
private final class MaskRule: SlotRule {
  let original: Slot, mask: Slot
  init(_ original: Slot, _ mask: Slot) { (self.original, self.mask) = (original, mask) }
  func value() -> Tensor {
    guard let original = original.tensor, let mask = mask.tensor else { return .placeholder }
    return mask.to(original.dtype) * original
  }
  func assign(_ tensor: Tensor) { noGrad { original.tensor?.data = tensor.detach() } }
  func copied(slot: (Slot) -> Slot, module: (nn.Module) -> nn.Module) -> any SlotRule {
    MaskRule(slot(original), slot(mask))
  }
}

extension nn.utils.prune {
  /// What a method that comes after another still looks at.
  private enum Rest { case entries, channels(Int), all }

  /// Lays a mask over a parameter, or narrows the one that it has: `mask` makes it from scores.
  private static func apply(
    _ module: nn.Module, _ name: String, _ function: String, scores: Tensor? = nil, rest: Rest,
    _ mask: (_ scores: Tensor) -> Tensor?
  ) {
    let members = module.members
    guard let slot = members.parameters[name] ?? members.derived[name], let now = slot.tensor else {
      return fail("\(function): \(module.typeName) has no parameter '\(name)'")
    }
    let t = (scores ?? now).detach()
    guard
      check(t.shape == now.shape, "\(function): importanceScores \(t.described) for \(now.described)"),
      check(
        slot.rule == nil || slot.rule is MaskRule,
        "\(function): '\(name)' of \(module.typeName) is parametrized")
    else { return }
    noGrad {
      guard let rule = slot.rule as? MaskRule, let old = rule.mask.tensor else {
        guard let new = mask(t) else { return }
        members.parameters[name] = nil
        module.registerParameter(name + "_orig", now)
        module.registerBuffer(name + "_mask", new.to(t.dtype))
        slot.rule = MaskRule(members.parameters[name + "_orig"]!, members.buffers[name + "_mask"]!)
        members.derived[name] = slot
        return
      }
      switch rest {
      case .all:
        if let new = mask(t) { rule.mask.tensor = old * new.to(old.dtype) }
      case .entries:
        let left = old.eq(1)
        if let new = mask(t.maskedSelect(left)) {
          rule.mask.tensor = old.maskedScatter(left, new.to(old.dtype))
        }
      case .channels(let dim):
        let left = old.abs().transpose(0, dim).reshape([old.shape[dim], -1]).sum(1).ne(0).nonzero().flatten()
        guard let new = mask(t.indexSelect(dim, left)) else { return }
        rule.mask.tensor = old.indexCopy(dim, left, new.to(old.dtype) * old.indexSelect(dim, left))
      }
    }
  }

  /// The number to prune; nil after reporting a mistake.
  private static func count(_ amount: any PruneAmount, _ total: Int, _ function: String) -> Int? {
    guard let k = amount.count(of: total) else {
      fail("\(function): amount \(amount): a share of 0 to 1 or a number up to \(total) is needed")
      return nil
    }
    return k
  }

  /// Ones, but for the `amount` entries with the smallest keys.
  private static func mask(_ keys: Tensor, _ amount: any PruneAmount, largest: Bool, _ function: String)
    -> Tensor?
  {
    guard let k = count(amount, keys.count, function) else { return nil }
    let flat = torch.ones([keys.count], dtype: keys.dtype)
    if k > 0 { _ = flat.indexFill_(0, keys.reshape([-1]).topk(k, largest: largest).indices, 0) }
    return flat.reshape(keys.shape)
  }

  /// Ones in the channels of `dim` that `keep` lists.
  private static func channels(_ t: Tensor, _ dim: Int, _ keep: Tensor) -> Tensor {
    torch.zeros(t.shape, dtype: t.dtype).indexFill(dim, keep, 1)
  }
  private static func channel(_ module: nn.Module, _ name: String, _ dim: Int, _ function: String) -> Int? {
    let members = module.members, tensor = (members.parameters[name] ?? members.derived[name])?.tensor
    guard let tensor else { return 0 }
    let d = dim < 0 ? dim + tensor.ndim : dim
    return check(
      tensor.ndim > 1 && (0..<tensor.ndim).contains(d),
      "\(function): \(tensor.described) has no channels in dimension \(dim)") ? d : nil
  }

  /// Prunes nothing, but lays a mask of ones.
  @discardableResult public static func identity<M: nn.Module>(_ module: M, _ name: String) -> M {
    apply(module, name, "identity", rest: .entries) { torch.ones($0.shape, dtype: $0.dtype) }
    return module
  }

  /// Prunes random entries.
  @discardableResult public static func randomUnstructured<M: nn.Module>(
    _ module: M, _ name: String, _ amount: any PruneAmount
  ) -> M {
    apply(module, name, "randomUnstructured", rest: .entries) {
      mask(torch.randLike($0), amount, largest: true, "randomUnstructured")
    }
    return module
  }

  /// Prunes the entries of the smallest absolute value, or with the smallest `importanceScores`.
  ///
  ///     nn.utils.prune.l1Unstructured(layer, "weight", 0.3)    // 30 % of them
  @discardableResult public static func l1Unstructured<M: nn.Module>(
    _ module: M, _ name: String, _ amount: any PruneAmount, importanceScores: Tensor? = nil
  ) -> M {
    apply(module, name, "l1Unstructured", scores: importanceScores, rest: .entries) {
      mask($0.abs(), amount, largest: false, "l1Unstructured")
    }
    return module
  }

  /// Prunes random channels of a dimension.
  @discardableResult public static func randomStructured<M: nn.Module>(
    _ module: M, _ name: String, _ amount: any PruneAmount, _ dim: Int
  ) -> M {
    guard let d = channel(module, name, dim, "randomStructured") else { return module }
    apply(module, name, "randomStructured", rest: .channels(d)) { t in
      guard let k = count(amount, t.shape[d], "randomStructured") else { return nil }
      if k == 0 { return torch.ones(t.shape, dtype: t.dtype) }
      let keys = torch.rand(t.shape[d])
      return channels(t, d, keys.gt(keys.kthvalue(k).values).nonzero().flatten())
    }
    return module
  }

  /// Prunes the channels of a dimension whose n-norm, or that of their `importanceScores`, is the smallest.
  @discardableResult public static func lnStructured<M: nn.Module>(
    _ module: M, _ name: String, _ amount: any PruneAmount, _ n: Double, _ dim: Int,
    importanceScores: Tensor? = nil
  ) -> M {
    guard let d = channel(module, name, dim, "lnStructured") else { return module }
    apply(module, name, "lnStructured", scores: importanceScores, rest: .channels(d)) { t in
      guard let k = count(amount, t.shape[d], "lnStructured") else { return nil }
      let norms = linalg.vectorNorm(t, ord: n, dim: (0..<t.ndim).filter { $0 != d })
      return channels(t, d, norms.topk(t.shape[d] - k).indices)
    }
    return module
  }

  /// Prunes where `mask` is zero.
  @discardableResult public static func customFromMask<M: nn.Module>(
    _ module: M, _ name: String, _ mask: Tensor
  ) -> M {
    apply(module, name, "customFromMask", rest: .all) { t in
      check(mask.shape == t.shape, "customFromMask: mask \(mask.described) for \(t.described)") ? mask : nil
    }
    return module
  }

  /// Prunes the entries of the smallest absolute value (or random ones) of all parameters together.
  ///
  ///     nn.utils.prune.globalUnstructured([(model.first, "weight"), (model.second, "weight")], amount: 0.2)
  public static func globalUnstructured(
    _ parameters: [(nn.Module, String)], amount: any PruneAmount, random: Bool = false
  ) {
    let slots = parameters.compactMap { module, name in
      module.members.parameters[name] ?? module.members.derived[name]
    }
    let values = slots.compactMap { $0.tensor?.detach() }
    guard check(values.count == parameters.count, "globalUnstructured: a module lacks its parameter"),
      !values.isEmpty
    else { return }
    noGrad {
      let old = torch.cat(
        zip(slots, values).map { slot, value in
          ((slot.rule as? MaskRule)?.mask.tensor ?? torch.ones(value.shape)).reshape([-1]).to(value.dtype)
        })
      let left = old.eq(1), all = torch.cat(values.map { $0.reshape([-1]) }).maskedSelect(left)
      guard
        let new = mask(
          random ? torch.randLike(all) : all.abs(), amount, largest: random, "globalUnstructured")
      else { return }
      let flat = old.maskedScatter(left, new)
      var first = 0
      for ((module, name), value) in zip(parameters, values) {
        customFromMask(module, name, flat.narrow(0, first, value.count).reshape(value.shape))
        first += value.count
      }
    }
  }

  /// Makes a pruned parameter a plain one again, its pruned entries zero for now.
  @discardableResult public static func remove<M: nn.Module>(_ module: M, _ name: String) -> M {
    let members = module.members
    guard let slot = members.derived[name], let rule = slot.rule as? MaskRule,
      let original = rule.original.tensor
    else {
      fail("remove: '\(name)' of \(module.typeName) is not pruned")
      return module
    }
    noGrad { original.data = rule.value().detach() }
    members.parameters[name + "_orig"] = nil
    members.buffers[name + "_mask"] = nil
    slot.restore(original, true, name, module)
    return module
  }

  /// Whether a parameter of the module or below it is pruned.
  public static func isPruned(_ module: nn.Module) -> Bool {
    module.modules().contains { $0.members.derived.values.contains { $0.rule is MaskRule } }
  }
}
