import TorchCore

/// What an optimizer takes: tensors, or groups of them with options of their own.
public protocol OptimizerParameters {
  /// As a group; plain tensors are gathered into one.
  var paramGroup: optim.ParamGroup? { get }
}

extension Tensor: OptimizerParameters {
  public var paramGroup: optim.ParamGroup? { nil }
}

extension optim {
  /// Parameters that an optimizer changes with the same options, and what it remembers of each.
  ///
  ///     let optimizer = optim.SGD(
  ///       [.init(base.parameters()), .init(head.parameters(), ["lr": 1e-3])] as [optim.ParamGroup],
  ///       lr: 1e-2, momentum: 0.9)
  ///     optimizer.paramGroups[0].lr = 5e-3
  public final class ParamGroup: OptimizerParameters, @unchecked Sendable {
    /// The tensors.
    public let params: [Tensor]
    /// The options under PyTorch's names: `lr`, `weight_decay`, …
    public internal(set) var options: OrderedDictionary<String, Value>
    /// What the optimizer keeps for each parameter; nil before its first step.
    var states: [ParamState?]
    public var paramGroup: ParamGroup? { self }

    /// Parameters, with options that differ from the optimizer's.
    public init(_ params: [Tensor], _ options: OrderedDictionary<String, Value> = [:]) {
      self.params = params
      self.options = options
      states = Array(repeating: nil, count: params.count)
    }

    /// An option under PyTorch's name; none if there is no such option.
    public subscript(name: String) -> Value {
      get { options[name] ?? .none }
      set { options[name] = newValue }
    }

    /// The learning rate.
    public var lr: Double {
      get { number("lr") }
      set { options["lr"] = .double(newValue) }
    }

    func number(_ name: String) -> Double { self[name].number ?? 0 }
    func flag(_ name: String) -> Bool { self[name].bool ?? false }
    func pair(_ name: String) -> (Double, Double) { (self[name][0].number ?? 0, self[name][1].number ?? 0) }
    /// 1, or -1 to maximise: the factor of gradients.
    var sign: Double { flag("maximize") ? -1 : 1 }

    func state(_ i: Int) -> ParamState {
      if let state = states[i] { return state }
      let state = ParamState()
      states[i] = state
      return state
    }
  }
}

/// What an optimizer keeps for one parameter, under PyTorch's names in PyTorch's order.
final class ParamState {
  private(set) var entries = OrderedDictionary<String, Value>()
  /// The names of plain numbers, which are tensors without dimensions in a state dict.
  static let numbers: Set<String> = ["step", "mu_product", "eta", "mu"]

  subscript(name: String) -> Value {
    get { entries[name] ?? .none }
    set { entries[name] = newValue }
  }

  /// A plain number; `initial` if there is none yet.
  func number(_ name: String, _ initial: Double = 0) -> Double { entries[name]?.number ?? initial }

  /// A tensor; one like `p` with `value` everywhere if there is none yet.
  func tensor(_ name: String, like p: Tensor, _ value: Double = 0) -> Tensor {
    if let tensor = entries[name]?.tensor { return tensor }
    let tensor = Tensor(empty: p.shape, p.dtype)
    noGrad { _ = tensor.fill_(.double(value)) }
    entries[name] = .tensor(tensor)
    return tensor
  }

  /// Counts a step and returns how many there were.
  func countStep() -> Double {
    let step = number("step") + 1
    entries["step"] = .double(step)
    return step
  }

  /// As PyTorch keeps plain numbers: float32, or float64 when that is the default type.
  static func rounded(_ x: Double) -> Double { torch.defaultDtype == .float64 ? x : Double(Float(x)) }
}

extension Value {
  /// The number in an int, a double or a tensor with one element.
  var number: Double? {
    if let double { return double }
    guard let tensor, tensor.count == 1 else { return nil }
    return tensor.item()
  }
}
