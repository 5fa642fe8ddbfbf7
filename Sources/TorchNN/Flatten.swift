import TorchCore

extension nn {
  /// Joins the dimensions startDim ... endDim into one: by default all but the batch.
  ///
  ///     nn.Flatten()(torch.zeros(64, 32, 4, 4)).shape    // [64, 512]
  open class Flatten: Layer {
    public final let startDim: Int, endDim: Int

    /// Negative dimensions count from the end.
    public init(startDim: Int = 1, endDim: Int = -1) { (self.startDim, self.endDim) = (startDim, endDim) }

    open override func forward(_ input: Tensor) -> Tensor {
      input.flatten(startDim: startDim, endDim: endDim)
    }
    open override var extraRepr: String { "start_dim=\(startDim), end_dim=\(endDim)" }
  }

  /// Splits a dimension into several.
  ///
  ///     nn.Unflatten(1, [2, 5])(torch.zeros(3, 10)).shape    // [3, 2, 5]
  open class Unflatten: Layer {
    public final let dim: Int, unflattenedSize: [Int]

    /// One of the new sizes may be -1.
    public init(_ dim: Int, _ unflattenedSize: [Int]) {
      (self.dim, self.unflattenedSize) = (dim, unflattenedSize)
    }

    open override func forward(_ input: Tensor) -> Tensor { input.unflatten(dim, unflattenedSize) }
    open override var extraRepr: String { "dim=\(dim), unflattened_size=\(python(unflattenedSize))" }
  }
}
