import TorchCore

extension nn.utils {
  /// Parameters and buffers that follow from others (Lezcano-Casado 2021).
  public enum parametrize {}
}

/// What a parametrization by a layer needs for assigning to the tensor: the inverse of the layer.
///
///     final class Symmetric: nn.Layer, RightInvertible {
///       override func forward(_ x: Tensor) -> Tensor { x.triu() + x.triu(1).t() }
///       func rightInverse(_ value: Tensor) -> Tensor { value.triu() }
///     }
public protocol RightInvertible: nn.Layer {
  /// An input for which the layer gives `value`.
  func rightInverse(_ value: Tensor) -> Tensor
}

extension nn.utils.parametrize {
  /// A parametrization by several tensors; for one tensor any layer will do.
  open class Parametrization: nn.Module {
    /// The tensor from the originals.
    open func forward(_ originals: [Tensor]) -> Tensor {
      fail("\(typeName): override forward(_:)")
      return .placeholder
    }
    /// The tensor from the originals.
    public final func callAsFunction(_ originals: [Tensor]) -> Tensor { forward(originals) }
    /// Originals from which `value` follows; nil where they cannot be found.
    open func rightInverse(_ value: Tensor) -> [Tensor]? { nil }
  }

  nonisolated(unsafe) private static var cache: [ObjectIdentifier: (owner: AnyObject, tensor: Tensor)] = [:]
  nonisolated(unsafe) private static var depth = 0

  /// Runs `body`, in which a parametrized tensor is computed when it is first read and then kept: for layers that read a
  /// weight many times, such as recurrent ones. One thread at a time may do this.
  ///
  ///     nn.utils.parametrize.cached { for x in sequence { state = cell(x, state) } }
  public static func cached<R>(_ body: () throws -> R) rethrows -> R {
    depth += 1
    defer {
      depth -= 1
      if depth == 0 { cache = [:] }
    }
    return try body()
  }
  fileprivate static func cached(_ owner: AnyObject, _ value: () -> Tensor) -> Tensor {
    if depth == 0 { return value() }
    if let kept = cache[ObjectIdentifier(owner)] { return kept.tensor }
    let tensor = value()
    cache[ObjectIdentifier(owner)] = (owner, tensor)
    return tensor
  }

  /// Whether the module, or its tensor `tensorName`, follows from others.
  public static func isParametrized(_ module: nn.Module, _ tensorName: String? = nil) -> Bool {
    guard let lists = lists(module) else { return false }
    return tensorName.map { lists.contains($0) } ?? (lists.count > 0)
  }

  /// Makes `module`'s parameter or buffer `tensorName` a function of what it was: from now on its value is
  /// `parametrization(original)`, and the original learns, as `module.parametrizations.tensorName.original` in the
  /// state dict. Further calls apply further functions.
  ///
  ///     nn.utils.parametrize.registerParametrization(layer, "weight", Symmetric())
  ///
  /// Shape and type of the tensor must stay unless `unsafe`. A `RightInvertible` layer starts from the value that the tensor had.
  @discardableResult public static func registerParametrization<M: nn.Module>(
    _ module: M, _ tensorName: String, _ parametrization: nn.Module, unsafe: Bool = false
  ) -> M {
    parametrization.train(module.training)
    let members = module.members
    guard
      check(
        parametrization is nn.Layer || parametrization is Parametrization,
        "registerParametrization: \(parametrization.typeName) is neither a layer nor a Parametrization")
    else { return module }
    if let list = lists(module)?.items.first(where: { $0.key == tensorName })?.value {
      let before = noGrad { list.value() }
      list.append(parametrization)
      let after = noGrad { list.value() }
      if !unsafe && !list.keeps(before, after) { list.removeLast() }
      return module
    }
    let isParameter = members.parameters[tensorName] != nil
    guard let slot = members.parameters[tensorName] ?? members.buffers[tensorName], let tensor = slot.tensor
    else {
      fail("registerParametrization: \(module.typeName) has no parameter or buffer '\(tensorName)'")
      return module
    }
    guard
      let list = nn.utils.ParametrizationList(
        parametrization, tensor, isParameter: isParameter, unsafe: unsafe)
    else { return module }
    members.parameters[tensorName] = nil
    members.buffers[tensorName] = nil
    members.derived[tensorName] = slot
    slot.rule = list
    let all = lists(module) ?? nn.ModuleDict<nn.utils.ParametrizationList>()
    all[tensorName] = list
    module.addModule("parametrizations", all)
    return module
  }

  /// Makes `module`'s `tensorName` a plain parameter or buffer again: with its present value if `leaveParametrized`, else with
  /// the original.
  @discardableResult public static func removeParametrizations<M: nn.Module>(
    _ module: M, _ tensorName: String, leaveParametrized: Bool = true
  ) -> M {
    guard let lists = lists(module), lists.contains(tensorName), let slot = module.members.derived[tensorName]
    else {
      fail("removeParametrizations: '\(tensorName)' of \(module.typeName) is not parametrized")
      return module
    }
    guard let plain = lists[tensorName].plain(leaveParametrized) else { return module }
    lists.pop(tensorName)
    if lists.count == 0 { module.unregister("parametrizations") }
    slot.restore(plain.tensor, plain.isParameter, tensorName, module)
    return module
  }

  private static func lists(_ module: nn.Module) -> nn.ModuleDict<nn.utils.ParametrizationList>? {
    module.members.children["parametrizations"]?.module as? nn.ModuleDict<nn.utils.ParametrizationList>
  }
}

extension Slot {
  /// Makes a slot that followed from others one of its own again.
  func restore(_ tensor: Tensor, _ isParameter: Bool, _ name: String, _ module: nn.Module) {
    rule = nil
    self.tensor = tensor
    let members = module.members
    members.derived[name] = nil
    if isParameter { members.parameters[name] = self } else { members.buffers[name] = self }
  }
}

extension nn.utils {
  /// The functions that lead from the originals of a tensor to its value.
  public final class ParametrizationList: nn.Module, ModuleListing, SlotRule {
    private var originals: [String]
    private let isParameter: Bool

    /// Nil after reporting a mistake.
    fileprivate init?(_ first: nn.Module, _ tensor: Tensor, isParameter: Bool, unsafe: Bool) {
      self.isParameter = isParameter
      let start = noGrad { Self.inverse(first, tensor.detach()) }
      originals = (start?.count ?? 1) == 1 ? ["original"] : (start ?? []).indices.map { "original\($0)" }
      super.init()
      guard
        check(
          start?.count != 1 || start![0].dtype == tensor.dtype,
          "registerParametrization: \(first.typeName).rightInverse changes \(tensor.dtype) to another type")
      else { return nil }
      if originals.count == 1 {
        // The tensor itself stays the one that learns: optimizers that know it need not be told.
        if let new = start?[0], new !== tensor { noGrad { tensor.data = new.detach() } }
        add("original", tensor)
      } else {
        for (name, new) in zip(originals, start ?? []) {
          let own = new.detach().clone()
          add(name, isParameter ? nn.Parameter(own, requiresGrad: tensor.requiresGrad) : own)
        }
      }
      addModule("0", first)
      if !unsafe && !keeps(tensor, noGrad { value() }) { return nil }
    }
    private func add(_ name: String, _ tensor: Tensor) {
      if isParameter { registerParameter(name, tensor) } else { registerBuffer(name, tensor) }
    }

    /// The functions in order, the first applied first.
    public var parametrizations: [nn.Module] { members.children.values.compactMap(\.module) }
    fileprivate func append(_ module: nn.Module) { addModule("\(members.children.count)", module) }
    fileprivate func removeLast() { unregister("\(members.children.count - 1)") }

    fileprivate func keeps(_ before: Tensor, _ after: Tensor) -> Bool {
      check(
        before.shape == after.shape && before.dtype == after.dtype,
        "registerParametrization: \(before.described) becomes \(after.described): unsafe: true allows this")
    }

    private var sources: [Tensor] {
      originals.map { (members.parameters[$0] ?? members.buffers[$0])?.tensor ?? .placeholder }
    }

    func value() -> Tensor {
      parametrize.cached(self) {
        var values = sources
        for module in parametrizations {
          if let several = module as? parametrize.Parametrization {
            values = [several(values)]
          } else if let layer = module as? nn.Layer {
            values = [layer(values[0])]
          }
        }
        return values[0]
      }
    }

    private static func inverse(_ module: nn.Module, _ value: Tensor) -> [Tensor]? {
      if let several = module as? parametrize.Parametrization { return several.rightInverse(value) }
      return (module as? any RightInvertible).map { [$0.rightInverse(value)] }
    }

    func assign(_ tensor: Tensor) {
      noGrad {
        var values = [tensor.detach()]
        for module in parametrizations.reversed() {
          guard let new = Self.inverse(module, values[0]) else {
            return fail("\(module.typeName) has no rightInverse: its tensor cannot be assigned to")
          }
          values = new
        }
        guard
          check(
            values.count == originals.count,
            "rightInverse gives \(values.count) tensors for \(originals.count)")
        else { return }
        for (old, new) in zip(sources, values) { old.data = new.detach() }
      }
    }

    func copied(slot: (Slot) -> Slot, module: (nn.Module) -> nn.Module) -> any SlotRule {
      module(self) as! ParametrizationList
    }

    /// What stands in the place of the tensor when it follows from nothing any more; nil after reporting a mistake.
    fileprivate func plain(_ leaveParametrized: Bool) -> (tensor: Tensor, isParameter: Bool)? {
      if originals.count == 1 {
        let original = sources[0]
        if leaveParametrized { noGrad { original.data = value().detach().clone() } }
        return (original, isParameter)
      }
      guard
        check(
          leaveParametrized,
          "removeParametrizations: the tensor follows from \(originals.count) others: leaveParametrized must be true"
        )
      else { return nil }
      let now = value()
      return now.requiresGrad ? (nn.Parameter(now.detach().clone()), true) : (now.detach(), false)
    }
  }
}
