import TorchCore

/// Where a parameter or buffer lies: its property and the table of its module share it.
final class Slot {
  private var stored: Tensor?
  /// What the tensor follows from, if it is none of its own.
  var rule: (any SlotRule)?

  init(_ tensor: Tensor?) { stored = tensor }

  var tensor: Tensor? {
    get { rule == nil ? stored : rule!.value() }
    set {
      guard let rule else {
        stored = newValue
        return
      }
      if let newValue { rule.assign(newValue) }
    }
  }

  /// A tensor that trains: the tensor itself if it does already, else one that shares its memory.
  static func trainable(_ tensor: Tensor?) -> Tensor? {
    guard let tensor, tensor.dtype.isDifferentiable, !tensor.requiresGrad else { return tensor }
    let parameter = tensor.detach()
    parameter.requiresGrad = true
    return parameter
  }

  /// Puts another tensor in place of a parameter; a frozen parameter stays frozen.
  func replaceParameter(_ new: Tensor?) {
    if rule != nil { return tensor = new }
    tensor = tensor?.requiresGrad == false ? new : Slot.trainable(new)
  }
}

/// Computes the tensor of a slot from others: a parametrization, or a norm or mask from before there were those.
protocol SlotRule: AnyObject {
  func value() -> Tensor
  /// Changes the others so that the value becomes `tensor`.
  func assign(_ tensor: Tensor)
  /// The same rule over the copies of the others.
  func copied(slot: (Slot) -> Slot, module: (nn.Module) -> nn.Module) -> any SlotRule
}

/// `Tensor` and `Tensor?`: the types of a `@Parameter` or `@Buffer` property.
public protocol TensorOrNil {
  /// The tensor, or nil.
  var asTensor: Tensor? { get }
  /// From what a module holds under the name of the property.
  static func from(_ tensor: Tensor?) -> Self
}

extension Tensor: TensorOrNil {
  public var asTensor: Tensor? { self }
  public static func from(_ tensor: Tensor?) -> Self {
    guard let tensor else {
      fail(
        "a @Parameter or @Buffer property has no tensor yet; declare it as Tensor? if that may be"
      )
      return unsafeDowncast(Tensor.placeholder, to: self)
    }
    return unsafeDowncast(tensor, to: self)
  }
}

extension Optional: TensorOrNil where Wrapped == Tensor {
  public var asTensor: Tensor? { self }
  public static func from(_ tensor: Tensor?) -> Tensor? { tensor }
}

/// A tensor that a module learns: `parameters()` lists it, optimizers change it, `stateDict()` saves it.
///
///     final class Scale: nn.Layer {
///       @Parameter var factor = torch.ones(1)
///       @Parameter var offset: Tensor? = nil
///       override func forward(_ input: Tensor) -> Tensor { input * factor }
///     }
///
/// What is assigned first requires gradients from then on, through a tensor that shares its memory.
@propertyWrapper public struct Parameter<Value: TensorOrNil> {
  let slot: Slot
  let name: String?

  /// A parameter under its property's name in snake_case.
  public init(wrappedValue: Value) {
    slot = Slot(Slot.trainable(wrappedValue.asTensor))
    name = nil
  }
  /// A parameter under a name of its own: `@Parameter("in_proj_weight") var projection = torch.zeros(3)`.
  public init(wrappedValue: Value, _ name: String) {
    slot = Slot(Slot.trainable(wrappedValue.asTensor))
    self.name = name
  }
  /// A parameter under a name of its own that gets its tensor after `super.init()`.
  public init(_ name: String) {
    slot = Slot(nil)
    self.name = name
  }

  init(slot: Slot, name: String?) { (self.slot, self.name) = (slot, name) }

  public var wrappedValue: Value {
    get { Value.from(slot.tensor) }
    nonmutating set { slot.replaceParameter(newValue.asTensor) }
  }
}

/// A tensor that belongs to a module's state without being learnt, such as a running mean.
///
///     @Buffer var runningMean = torch.zeros(8)                      // "running_mean" in the state dict
///     @Buffer(persistent: false) var mask = torch.ones(4, 4)        // moves with the module, is not saved
@propertyWrapper public struct Buffer<Value: TensorOrNil> {
  let slot: Slot
  let name: String?
  let persistent: Bool

  /// A buffer; `stateDict()` holds it when it is persistent.
  public init(wrappedValue: Value, persistent: Bool = true) {
    slot = Slot(wrappedValue.asTensor)
    name = nil
    self.persistent = persistent
  }
  /// A buffer under a name of its own.
  public init(wrappedValue: Value, _ name: String, persistent: Bool = true) {
    slot = Slot(wrappedValue.asTensor)
    self.name = name
    self.persistent = persistent
  }

  init(slot: Slot, name: String?, persistent: Bool) {
    (self.slot, self.name, self.persistent) = (slot, name, persistent)
  }

  public var wrappedValue: Value {
    get { Value.from(slot.tensor) }
    nonmutating set { slot.tensor = newValue.asTensor }
  }
}

/// Where a child of a module lies.
final class ChildSlot {
  var module: nn.Module?
  init(_ module: nn.Module?) { self.module = module }
}

/// A child of a module under a name of its own: `@Child("lstm_1") var lstm = nn.LSTM(8, 16)`.
///
/// Modules in plain properties are children too, under their property's name in snake_case.
@propertyWrapper public struct Child<Value> {
  let slot: ChildSlot
  let name: String?

  /// A child under its property's name, or under `name`.
  public init(wrappedValue: Value, _ name: String? = nil) {
    slot = ChildSlot(wrappedValue as? nn.Module)
    self.name = name
  }
  /// A child that is assigned after `super.init()`.
  public init(_ name: String) {
    slot = ChildSlot(nil)
    self.name = name
  }

  init(slot: ChildSlot, name: String?) { (self.slot, self.name) = (slot, name) }

  public var wrappedValue: Value {
    get {
      if let value = slot.module as? Value { return value }
      fatalError(
        "swift-torch: @Child property \(name ?? "") of type \(Value.self) is read before it is assigned")
    }
    nonmutating set { slot.module = newValue as? nn.Module }
  }
}

extension nn {
  /// A tensor that trains and shares the memory of `data`.
  ///
  ///     module.registerParameter("scale", nn.Parameter(torch.ones(3)))
  public static func Parameter(_ data: Tensor, requiresGrad: Bool = true) -> Tensor {
    let parameter = data.detach()
    parameter.requiresGrad = requiresGrad
    return parameter
  }
}
