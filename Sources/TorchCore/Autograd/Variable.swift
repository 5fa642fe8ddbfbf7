// What programs from before PyTorch 0.4 use: a Variable was a wrapper around a tensor that had a history.

/// Differentiation: `autograd.grad`, as after `from torch import autograd`.
public typealias autograd = torch.autograd

extension torch.autograd {
  /// A tensor with a history: every tensor has one.
  public typealias Variable = Tensor
  /// An operator of one's own.
  public typealias Function = TorchCore.Function
  /// What `forward` of such an operator leaves for `backward`.
  public typealias Context = FunctionContext

  @available(*, deprecated, message: "use backward(tensors, gradTensors:, retainGraph:)")
  public static func backward(
    _ variables: [Tensor], _ gradVariables: [Tensor?], retainVariables: Bool = false
  ) {
    backward(variables, gradTensors: gradVariables, retainGraph: retainVariables)
  }
}

extension Tensor {
  /// A tensor over the memory of `data`, without its history. `volatile` has no effect, as in PyTorch: `noGrad { }`
  /// keeps operators from being recorded.
  @available(*, deprecated, message: "use data.detach().requiresGrad_()")
  public convenience init(_ data: Tensor, requiresGrad: Bool = false, volatile: Bool = false) {
    self.init(
      storage: data.storage, data.dtype, shape: data.shape, strides: data.strides, offset: data.storageOffset)
    if requiresGrad { self.requiresGrad = true }
  }

  // forms: none
  /// The operator that computed this tensor; nil for leaves.
  @available(*, deprecated, renamed: "gradFn")
  public var creator: Node? { gradFn }

  // forms: none
  @available(*, deprecated, message: "use backward(gradient:, retainGraph:)")
  public func backward(_ gradient: Tensor? = nil, retainVariables: Bool) {
    backward(gradient: gradient, retainGraph: retainVariables)
  }
}

extension Node {
  /// The nodes that gradients go to next.
  @available(*, deprecated, renamed: "nextFunctions")
  public var previousFunctions: [(node: Node, output: Int)?] { nextFunctions }
}

extension FunctionContext {
  /// Once said which inputs and results share memory. Views share theirs without being told.
  @available(*, deprecated, message: "leave it out: views are recognised")
  public func markSharedStorage(_ pairs: (Tensor, Tensor)...) {}
}
