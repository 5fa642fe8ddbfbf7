import TorchCore

extension nn.Module {
  /// This module and everything below it with dotted names, parents first; a shared module once, unless
  /// `removeDuplicate` is false. The name of this module is `prefix`.
  public final func namedModules(prefix: String = "", removeDuplicate: Bool = true) -> [(
    name: String, module: nn.Module
  )] {
    var result: [(name: String, module: nn.Module)] = [], seen: Set<ObjectIdentifier> = []
    func visit(_ module: nn.Module, _ name: String) {
      if !seen.insert(ObjectIdentifier(module)).inserted && removeDuplicate { return }
      result.append((name, module))
      for (key, slot) in module.members.children {
        if let child = slot.module { visit(child, name.isEmpty ? key : name + "." + key) }
      }
    }
    visit(self, prefix)
    return result
  }

  /// This module and everything below it, parents first, each once.
  public final func modules() -> [nn.Module] { namedModules().map(\.module) }

  /// The modules directly below this one with their names, each once.
  public final func namedChildren() -> [(name: String, module: nn.Module)] {
    var seen: Set<ObjectIdentifier> = []
    return members.children.compactMap { name, slot in
      guard let child = slot.module, seen.insert(ObjectIdentifier(child)).inserted else { return nil }
      return (name, child)
    }
  }

  /// The modules directly below this one, each once.
  public final func children() -> [nn.Module] { namedChildren().map(\.module) }

  /// The parameters of this module, with those below it if `recurse`, under their names in the state dict; a
  /// shared one once, unless `removeDuplicate` is false.
  public final func namedParameters(
    prefix: String = "", recurse: Bool = true, removeDuplicate: Bool = true
  ) -> [(name: String, parameter: Tensor)] {
    named(\.parameters, prefix, recurse, removeDuplicate).map { ($0.0, $0.1) }
  }

  /// The parameters of this module, with those below it if `recurse`, each once.
  public final func parameters(recurse: Bool = true) -> [Tensor] {
    named(\.parameters, "", recurse, true).map(\.1)
  }

  /// The buffers of this module, with those below it if `recurse`, under their names in the state dict.
  public final func namedBuffers(
    prefix: String = "", recurse: Bool = true, removeDuplicate: Bool = true
  ) -> [(name: String, buffer: Tensor)] {
    named(\.buffers, prefix, recurse, removeDuplicate).map { ($0.0, $0.1) }
  }

  /// The buffers of this module, with those below it if `recurse`, each once.
  public final func buffers(recurse: Bool = true) -> [Tensor] {
    named(\.buffers, "", recurse, true).map(\.1)
  }

  private func named(
    _ kind: KeyPath<Members, OrderedDictionary<String, Slot>>, _ prefix: String, _ recurse: Bool, _ once: Bool
  ) -> [(String, Tensor)] {
    var result: [(String, Tensor)] = [], seen: Set<ObjectIdentifier> = []
    let modules =
      recurse ? namedModules(prefix: prefix, removeDuplicate: once) : [(name: prefix, module: self)]
    for (path, module) in modules {
      for (name, slot) in module.members[keyPath: kind] {
        guard let tensor = slot.tensor else { continue }
        if !seen.insert(ObjectIdentifier(tensor)).inserted && once { continue }
        result.append((path.isEmpty ? name : path + "." + name, tensor))
      }
    }
    return result
  }

  /// The module at a dotted path, such as `"encoder.0"`; this one at `""`.
  public final func getSubmodule(_ target: String) -> nn.Module {
    var module = self
    for part in target.split(separator: ".") {
      guard let child = module.members.children[String(part)]?.module else {
        fail("getSubmodule: \(module.typeName) has no child '\(part)' on the path '\(target)'")
        return nn.Module()
      }
      module = child
    }
    return module
  }

  /// Puts a module in the place of the one at a dotted path, such as `"encoder.0"`; `strict` demands that there is one. A child in
  /// a plain property stays: mark the property `@Child`.
  public final func setSubmodule(_ target: String, _ module: nn.Module, strict: Bool = false) {
    var path = target.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let name = path.removeLast(), parent = getSubmodule(path.joined(separator: "."))
    guard
      check(
        !strict || parent.members.children[name] != nil,
        "setSubmodule: \(parent.typeName) has no child '\(name)' on the path '\(target)'")
    else { return }
    parent.addModule(name, module)
  }

  /// The parameter at a dotted path, such as `"encoder.0.weight"`.
  public final func getParameter(_ target: String) -> Tensor { get(\.parameters, target, "getParameter") }

  /// The buffer at a dotted path, such as `"norm.running_mean"`.
  public final func getBuffer(_ target: String) -> Tensor { get(\.buffers, target, "getBuffer") }

  private func get(
    _ kind: KeyPath<Members, OrderedDictionary<String, Slot>>, _ target: String, _ function: String
  ) -> Tensor {
    var path = target.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let name = path.removeLast()
    let module = getSubmodule(path.joined(separator: "."))
    guard let tensor = module.members[keyPath: kind][name]?.tensor else {
      fail("\(function): \(module.typeName) has no '\(name)' on the path '\(target)'")
      return .placeholder
    }
    return tensor
  }

  /// Calls `fn` with every module of the tree, children before parents, and returns this one.
  ///
  ///     model.apply { if let layer = $0 as? nn.Linear { nn.`init`.zeros_(layer.weight) } }
  @discardableResult public final func apply(_ fn: (nn.Module) throws -> Void) rethrows -> Self {
    for child in children() { try child.apply(fn) }
    try fn(self)
    return self
  }

  /// Sets the training mode of the whole tree: dropout drops, batch normalisation uses the batch.
  @discardableResult public final func train(_ mode: Bool = true) -> Self {
    for module in modules() { module.training = mode }
    return self
  }

  /// Sets the whole tree to evaluation: `train(false)`.
  @discardableResult public final func eval() -> Self { train(false) }

  /// Clears the gradients of all parameters: drops them, or fills them with zeros.
  public final func zeroGrad(setToNone: Bool = true) {
    for parameter in parameters() {
      guard let grad = parameter.grad else { continue }
      if setToNone {
        parameter.grad = nil
      } else {
        parameter.grad = Tensor(empty: grad.shape, grad.dtype).zero_()
      }
    }
  }

  /// Says for all parameters whether they train; `requiresGrad_(false)` freezes the module.
  @discardableResult public final func requiresGrad_(_ requiresGrad: Bool = true) -> Self {
    for parameter in parameters() { parameter.requiresGrad = requiresGrad }
    return self
  }

  /// Converts floating-point (and complex) parameters and buffers in place: the tensors stay the same
  /// objects, so that an optimizer made before keeps working.
  @discardableResult public final func to(_ dtype: DType) -> Self {
    guard check(dtype.isDifferentiable, "Module.to: \(dtype) is not a floating-point or complex type") else {
      return self
    }
    return convert { $0.dtype.isDifferentiable ? $0.to(dtype) : $0 }
  }

  /// Moves all parameters and buffers to a device, in place.
  @discardableResult public final func to(_ device: Device) -> Self { convert { $0.to(device) } }
  /// Moves to a device and converts.
  @discardableResult public final func to(_ device: Device, _ dtype: DType) -> Self { to(device).to(dtype) }
  /// Moves all parameters and buffers to the CPU.
  @discardableResult public final func cpu() -> Self { to(.cpu as Device) }
  /// Moves all parameters and buffers to a GPU.
  @discardableResult public final func cuda(_ device: Device = .cuda()) -> Self { to(device) }

  /// Converts floating-point parameters and buffers to float16.
  @discardableResult public final func half() -> Self {
    convert { $0.dtype.isFloatingPoint ? $0.to(.float16) : $0 }
  }
  /// Converts floating-point parameters and buffers to bfloat16.
  @discardableResult public final func bfloat16() -> Self {
    convert { $0.dtype.isFloatingPoint ? $0.to(.bfloat16) : $0 }
  }
  /// Converts floating-point parameters and buffers to float32.
  @discardableResult public final func float() -> Self {
    convert { $0.dtype.isFloatingPoint ? $0.to(.float32) : $0 }
  }
  /// Converts floating-point parameters and buffers to float64.
  @discardableResult public final func double() -> Self {
    convert { $0.dtype.isFloatingPoint ? $0.to(.float64) : $0 }
  }

  /// Replaces the data of every parameter, gradient and buffer by what `change` makes of it.
  private func convert(_ change: (Tensor) -> Tensor) -> Self {
    noGrad {
      for parameter in parameters() {
        let grad = parameter.grad
        parameter.grad = nil
        parameter.data = change(parameter.detach())
        if let grad { parameter.grad = change(grad.detach()) }
      }
      for module in modules() {
        for (_, slot) in module.members.buffers { slot.tensor = slot.tensor.map(change) }
      }
    }
    return self
  }
}
