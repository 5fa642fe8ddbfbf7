import TorchCore

extension nn {
  /// A module that turns one tensor into one: what `Sequential` chains.
  ///
  ///     final class Square: nn.Layer {
  ///       override func forward(_ input: Tensor) -> Tensor { input * input }
  ///     }
  ///     nn.Sequential(nn.Linear(2, 3), Square())
  open class Layer: Module {
    /// What the layer computes; call the layer itself, which runs its hooks too.
    open func forward(_ input: Tensor) -> Tensor {
      fail("\(typeName): override forward(_:)")
      return .placeholder
    }

    /// Runs the layer and its hooks.
    public final func callAsFunction(_ input: Tensor) -> Tensor {
      hooks == nil ? forward(input) : hooked(input, forward)
    }
  }

  /// Returns its input. Constructor arguments of any kind are accepted and ignored, so that it can stand for
  /// any layer.
  public final class Identity: Layer {
    public init(_ ignored: Any...) {}
    public override func forward(_ input: Tensor) -> Tensor { input }
  }
}
