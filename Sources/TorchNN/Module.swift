import TorchCore

extension nn {
  /// The base of all networks and layers: a tree of modules with parameters and buffers.
  ///
  ///     final class Net: nn.Module {
  ///       let hidden = nn.Linear(8, 16), out = nn.Linear(16, 2)
  ///       func callAsFunction(_ x: Tensor) -> Tensor { hooked(x) { out(F.relu(hidden($0))) } }
  ///     }
  ///     Net().stateDict().keys    // ["hidden.weight", "hidden.bias", "out.weight", "out.bias"]
  ///
  /// Properties marked `@Parameter` and `@Buffer`, and modules in stored properties, are found by themselves,
  /// in the order of declaration, under the property's name in snake_case (`runningMean` is `running_mean`).
  open class Module: CustomStringConvertible {
    /// Whether layers such as `Dropout` behave as in training; set for a whole tree by `train()` and
    /// `eval()`.
    public final var training = true
    fileprivate var found: Members?
    final var hooks: Hooks?

    /// A module without parameters, buffers and children of its own.
    public init() {}

    /// What `print` shows in the parentheses of this module, such as `"p=0.5, inplace=False"`; lines are
    /// children.
    open var extraRepr: String { "" }

    /// The parameters, buffers and children; found by reflection when first asked for.
    final var members: Members {
      if let found {
        if found.plain { found.refresh(self) }
        return found
      }
      let members = Members(self)
      found = members
      return members
    }
  }
}

/// The ordered table of a module. Reflection fills it once; afterwards it is the truth, and
/// `registerParameter`, `addModule` and their kind edit it.
final class Members {
  var parameters = OrderedDictionary<String, Slot>()
  var buffers = OrderedDictionary<String, Slot>()
  var transient: Set<String> = []  // buffers that are not saved
  var children = OrderedDictionary<String, ChildSlot>()
  var removed: Set<String> = []
  /// Former parameters and buffers that now follow from others.
  var derived = OrderedDictionary<String, Slot>()
  /// Whether modules lie in plain properties, which may have been assigned since.
  private(set) var plain = false

  init(_ module: nn.Module) {
    Members.properties(of: module) { label, value in
      if let wrapper = value as? any ParameterProperty {
        parameters[wrapper.name ?? Members.name(label)] = wrapper.slot
      } else if let wrapper = value as? any BufferProperty {
        let name = wrapper.name ?? Members.name(label)
        buffers[name] = wrapper.slot
        if !wrapper.persistent { transient.insert(name) }
      } else if let wrapper = value as? any ChildProperty {
        children[wrapper.name ?? Members.name(label)] = wrapper.slot
      } else if Members.isModule(value) {
        plain = true
        if let child = value as? nn.Module { children[Members.name(label)] = ChildSlot(child) }
      }
    }
  }

  /// An empty table of a module of the same class.
  init(like other: Members) { (transient, removed, plain) = (other.transient, other.removed, other.plain) }

  /// Looks up the modules in plain properties again: they may be variables.
  func refresh(_ module: nn.Module) {
    Members.properties(of: module) { label, value in
      guard Members.isModule(value) else { return }
      let name = Members.name(label), child = value as? nn.Module
      if let slot = children[name] {
        slot.module = child
      } else if let child, !removed.contains(name) {
        children[name] = ChildSlot(child)
      }
    }
  }

  /// The stored properties of a module, those of its base classes first.
  private static func properties(of module: nn.Module, _ body: (String, Any) -> Void) {
    var levels: [Mirror] = []
    var mirror: Mirror? = Mirror(reflecting: module)
    while let level = mirror, level.subjectType != nn.Module.self {
      levels.append(level)
      mirror = level.superclassMirror
    }
    for level in levels.reversed() {
      for case (let label?, let value) in level.children { body(label, value) }
    }
  }

  private static func isModule(_ value: Any) -> Bool {
    value is nn.Module || type(of: value) is any OptionalModule.Type
  }

  /// A property's label in snake_case: `_runningMean` is `running_mean`, `lstm1` and `relu1A` stay.
  static func name(_ label: String) -> String {
    var name = "", previousIsSmall = false
    for c in label.hasPrefix("_") ? label.dropFirst() : label[...] {
      if previousIsSmall && c.isUppercase { name += "_" + c.lowercased() } else { name.append(c) }
      previousIsSmall = c.isLowercase
    }
    return name
  }
}

private protocol OptionalModule {}
extension Optional: OptionalModule where Wrapped: nn.Module {}

private protocol ParameterProperty {
  var slot: Slot { get }
  var name: String? { get }
}
extension Parameter: ParameterProperty {}

private protocol BufferProperty {
  var slot: Slot { get }
  var name: String? { get }
  var persistent: Bool { get }
}
extension Buffer: BufferProperty {}

private protocol ChildProperty {
  var slot: ChildSlot { get }
  var name: String? { get }
}
extension Child: ChildProperty {}

extension nn.Module {
  /// Adds a parameter, or replaces the one of that name; nil keeps the name for a parameter that is left out.
  public final func registerParameter(_ name: String, _ parameter: Tensor?) {
    let members = members
    guard
      mayRegister(name, "registerParameter", members.buffers[name] == nil && members.children[name] == nil)
    else {
      return
    }
    guard
      check(parameter?.isLeaf ?? true, "registerParameter: '\(name)' is the result of an operator: detach it")
    else { return }
    if let slot = members.parameters[name] {
      slot.tensor = parameter
    } else {
      members.parameters[name] = Slot(parameter)
    }
  }

  /// Adds a buffer, or replaces the one of that name; `stateDict()` holds it when it is persistent.
  public final func registerBuffer(_ name: String, _ tensor: Tensor?, persistent: Bool = true) {
    let members = members
    guard
      mayRegister(name, "registerBuffer", members.parameters[name] == nil && members.children[name] == nil)
    else {
      return
    }
    if let slot = members.buffers[name] { slot.tensor = tensor } else { members.buffers[name] = Slot(tensor) }
    if persistent { members.transient.remove(name) } else { members.transient.insert(name) }
  }

  /// Adds a child, or replaces the one of that name.
  public final func addModule(_ name: String, _ module: nn.Module?) {
    let members = members
    guard mayRegister(name, "addModule", members.parameters[name] == nil && members.buffers[name] == nil)
    else {
      return
    }
    if let slot = members.children[name] {
      slot.module = module
    } else {
      members.children[name] = ChildSlot(module)
    }
  }

  /// Adds a child, or replaces the one of that name: `addModule` under its newer name.
  public final func registerModule(_ name: String, _ module: nn.Module?) { addModule(name, module) }

  /// Takes a parameter, buffer or child out of the table; its property, if there is one, keeps the value.
  public final func unregister(_ name: String) {
    let members = members
    members.parameters[name] = nil
    members.buffers[name] = nil
    members.transient.remove(name)
    if members.children[name] != nil { members.removed.insert(name) }
    members.children[name] = nil
  }

  private func mayRegister(_ name: String, _ function: String, _ free: Bool) -> Bool {
    check(!name.isEmpty && !name.contains("."), "\(function): '\(name)' is no name: it is empty or has a dot")
      && check(free, "\(function): \(typeName) has something else under the name '\(name)'")
  }

  /// The name of the class without its namespace: `Conv2d`.
  final var typeName: String {
    let name = String(String(describing: type(of: self)).prefix { $0 != "<" })
    return found?.children["parametrizations"]?.module == nil ? name : "Parametrized" + name
  }
}
