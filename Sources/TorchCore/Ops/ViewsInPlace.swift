// Views that take the place of the tensor they show: only its geometry and history change.

extension Tensor {
  /// Takes over the geometry and the history of a view of this tensor.
  private func become(_ view: Tensor, _ name: StaticString = #function) -> Tensor {
    if Failure.pending { return self }
    prepareWrite(recorded: requiresGrad, name)
    if Failure.pending { return self }
    (node, output) = (view.node, view.output)
    if base != nil { seen = view.seen }
    setGeometry(view.shape, view.strides, view.storageOffset)
    return self
  }

  /// Exchanges two dimensions of the tensor itself.
  @discardableResult
  public func transpose_(_ dim0: Int, _ dim1: Int) -> Tensor { become(transpose(dim0, dim1)) }

  /// Exchanges two dimensions of the tensor itself.
  @discardableResult
  public func swapaxes_(_ axis0: Int, _ axis1: Int) -> Tensor { become(transpose(axis0, axis1)) }

  /// Exchanges two dimensions of the tensor itself.
  @discardableResult
  public func swapdims_(_ dim0: Int, _ dim1: Int) -> Tensor { become(transpose(dim0, dim1)) }

  /// Transposes the matrix itself.
  @discardableResult
  public func t_() -> Tensor { become(t()) }

  /// Drops the dimensions of size 1.
  @discardableResult
  public func squeeze_() -> Tensor { become(squeeze()) }

  /// Drops a dimension if its size is 1.
  @discardableResult
  public func squeeze_(_ dim: Int) -> Tensor { become(squeeze(dim)) }

  /// Drops those of the dimensions whose size is 1.
  @discardableResult
  public func squeeze_(_ dim: [Int]) -> Tensor { become(squeeze(dim)) }

  /// Inserts a dimension of size 1 before position `dim`.
  @discardableResult
  public func unsqueeze_(_ dim: Int) -> Tensor { become(unsqueeze(dim)) }

  // forms: function
  /// Shows the memory with another geometry.
  @discardableResult
  public func asStrided_(_ size: Size, _ stride: Size, storageOffset: Int? = nil) -> Tensor {
    become(asStrided(size, stride, storageOffset: storageOffset))
  }

  /// Gives the tensor itself another shape, row-major, over the same memory; what it grows by is not initialised.
  @discardableResult
  public func resize_(_ size: Size) -> Tensor {
    guard torch.valid(size, "resize_"),
      check(
        !requiresGrad,
        "resize_: \(described) requires grad: its history has another shape; use reshape, or detach() first")
    else { return .placeholder }
    resize(to: size)
    return self
  }
  /// Gives the tensor itself another shape, row-major, over the same memory.
  @discardableResult
  public func resize_(_ sizes: Int...) -> Tensor { resize_(Size(sizes)) }
  /// Gives the tensor itself the shape of another.
  @discardableResult
  public func resizeAs_(_ theTemplate: Tensor) -> Tensor { resize_(theTemplate.shape) }
}
