// Showing other memory.

extension Tensor {
  // forms: none
  /// Shows nothing: no elements in one dimension.
  @discardableResult public func set_() -> Tensor { set_(TypedStorage(Storage(bytes: 0), dtype)) }

  // forms: none
  /// Shows what another tensor of the same type shows.
  @discardableResult public func set_(_ source: Tensor) -> Tensor {
    set_(
      source.storage(), storageOffset: source.storageOffset, size: source.shape, stride: source.strides)
  }

  // forms: none
  /// Shows the memory of a storage of the same type: by default all of it in one dimension, or these sizes from
  /// element `storageOffset` on, row-major unless strides are given.
  @discardableResult public func set_(
    _ source: TypedStorage, storageOffset: Int = 0, size: Size? = nil, stride: Size? = nil
  ) -> Tensor {
    guard !Failure.pending,
      check(
        source.dtype == dtype,
        "set_: \(described) cannot show elements of \(source.dtype.name): convert it with type()"),
      check(
        !requiresGrad, "set_: \(described) requires grad, and its history belongs to its memory: use detach()"
      )
    else { return self }
    let size = size ?? [Swift.max(source.size() - storageOffset, 0)]
    let whole = Tensor(storage: source.storage, dtype, shape: [0], strides: [1])
    let view = whole.asStrided(size, stride ?? size.rowMajor, storageOffset: storageOffset)
    if Failure.pending { return self }
    (storage, base, node) = (source.storage, nil, nil)
    setGeometry(view.shape, view.strides, view.storageOffset)
    return self
  }
}
