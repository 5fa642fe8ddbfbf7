// New tensors. `dtype:` defaults to that of `out`, else to the default type; `device:` must be the CPU.

extension torch {
  /// Uninitialised elements.
  public static func empty(
    _ size: Int..., out: Tensor? = nil, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    empty(Size(size), out: out, dtype: dtype, device: device, requiresGrad: requiresGrad)
  }
  /// Uninitialised elements.
  public static func empty(
    _ size: Size, out: Tensor? = nil, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    guard available(device, "empty"), valid(size, "empty") else { return .placeholder }
    if let out {
      guard type(dtype, out, "empty") != nil, Tensor.prepare(out, [], false, "empty") else {
        return .placeholder
      }
      return Tensor.destination(out, size, out.dtype, [], "empty")
    }
    return placed(Tensor(empty: size, dtype ?? defaultDtype), nil, requiresGrad)
  }

  /// Zeros.
  ///
  ///     torch.zeros(2, 3)        // tensor([[0., 0., 0.], [0., 0., 0.]])
  public static func zeros(
    _ size: Int..., out: Tensor? = nil, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    filled("zeros", Size(size), 0, out, dtype ?? out?.dtype ?? defaultDtype, device, requiresGrad)
  }
  /// Zeros.
  public static func zeros(
    _ size: Size, out: Tensor? = nil, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    filled("zeros", size, 0, out, dtype ?? out?.dtype ?? defaultDtype, device, requiresGrad)
  }

  /// Ones.
  public static func ones(
    _ size: Int..., out: Tensor? = nil, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    filled("ones", Size(size), 1, out, dtype ?? out?.dtype ?? defaultDtype, device, requiresGrad)
  }
  /// Ones.
  public static func ones(
    _ size: Size, out: Tensor? = nil, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    filled("ones", size, 1, out, dtype ?? out?.dtype ?? defaultDtype, device, requiresGrad)
  }

  /// A number everywhere; its kind chooses the type: bool, int64, the default type or complex.
  ///
  ///     torch.full([2], 7)        // tensor([7, 7])
  public static func full(
    _ size: Size, _ fillValue: Scalar, out: Tensor? = nil, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    filled("full", size, fillValue, out, dtype ?? out?.dtype ?? fillValue.dtype, device, requiresGrad)
  }
  /// A number everywhere.
  public static func full(
    _ size: Size, _ fillValue: some TensorElement, out: Tensor? = nil, dtype: DType? = nil,
    device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    full(size, Scalar(number: fillValue), out: out, dtype: dtype, device: device, requiresGrad: requiresGrad)
  }

  /// A tensor without dimensions.
  public static func scalarTensor(
    _ s: Scalar, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    let standard = s.isComplex ? defaultDtype.complex : defaultDtype
    return filled("scalarTensor", [], s, nil, dtype ?? standard, device, requiresGrad)
  }

  /// The identity matrix: ones on the diagonal of n rows and m columns (n of them without `m`).
  public static func eye(
    _ n: Int, _ m: Int? = nil, out: Tensor? = nil, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    let m = m ?? n
    guard check(n >= 0 && m >= 0, "eye: \(n) rows and \(m) columns: neither may be negative"),
      available(device, "eye"), let dtype = type(dtype, out, "eye")
    else { return .placeholder }
    let y = Tensor(full: [n, m], 0, dtype)
    if Failure.pending { return .placeholder }
    Tensor(storage: y.storage, y.dtype, shape: [Swift.min(n, m)], strides: [m &+ 1]).fill(1)
    return placed(y, out, requiresGrad)
  }

  /// Uninitialised elements at these distances from each other.
  public static func emptyStrided(
    _ size: Size, _ stride: Size, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    var last = 0, overflow = false
    for i in 0..<size.count {
      let (product, large) = Swift.max(size[i] - 1, 0).multipliedReportingOverflow(by: stride[i])
      overflow = overflow || large || product > 1 << 56
      last = last &+ product
    }
    guard available(device, "emptyStrided"), valid(size, "emptyStrided"),
      check(
        stride.count == size.count && stride.allSatisfy { $0 >= 0 } && !overflow,
        "emptyStrided: sizes \(size.bracketed) and strides \(stride.bracketed): one stride for each dimension, "
          + "not negative, within memory")
    else { return .placeholder }
    let dtype = dtype ?? defaultDtype, n = size.numel() == 0 ? 0 : last + 1
    let storage = TorchCore.Storage(bytes: n * dtype.itemSize)
    if Failure.pending { return .placeholder }
    return placed(Tensor(storage: storage, dtype, shape: size, strides: stride), nil, requiresGrad)
  }
  /// Uninitialised elements without gaps, whose dimensions lie in memory in this order, the outermost first.
  public static func emptyPermuted(
    _ size: Size, _ physicalLayout: Size, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    guard
      check(
        physicalLayout.sorted() == Array(0..<size.count),
        "emptyPermuted: the layout \(physicalLayout.bracketed) must name each of the dimensions 0 ..< \(size.count) "
          + "once")
    else { return .placeholder }
    var stride = size, n = 1
    for d in physicalLayout.reversed() {
      stride[d] = n
      n *= Swift.max(size[d], 1)
    }
    return emptyStrided(size, stride, dtype: dtype, device: device, requiresGrad: requiresGrad)
  }

  /// The row and column indices of the lower triangle of a matrix, up to the diagonal `offset` above the main one.
  public static func trilIndices(
    _ row: Int, _ col: Int, offset: Int = 0, dtype: DType? = nil, device: Device? = nil
  ) -> Tensor {
    let shift = Swift.min(Swift.max(offset, -Swift.max(row, 0)), Swift.max(col, 0))
    return triangle("trilIndices", row, col, Swift.max(0, -shift), row, dtype, device) {
      let (end, isBeyond) = ($0 + 1).addingReportingOverflow(shift)
      return 0..<(isBeyond ? col : Swift.min(Swift.max(end, 0), col))
    }
  }
  /// The row and column indices of the upper triangle of a matrix, from the diagonal `offset` above the main one.
  public static func triuIndices(
    _ row: Int, _ col: Int, offset: Int = 0, dtype: DType? = nil, device: Device? = nil
  ) -> Tensor {
    let shift = Swift.min(Swift.max(offset, -Swift.max(row, 0)), Swift.max(col, 0))
    let (end, isBeyond) = col.subtractingReportingOverflow(shift), last = isBeyond ? row : Swift.min(row, end)
    return triangle("triuIndices", row, col, 0, last, dtype, device) {
      Swift.min(Swift.max($0 + shift, 0), col)..<col
    }
  }
  /// Every row from `first` until `last` has some of the columns.
  private static func triangle(
    _ name: String, _ row: Int, _ col: Int, _ first: Int, _ last: Int, _ dtype: DType?, _ device: Device?,
    _ columns: (Int) -> Range<Int>
  ) -> Tensor {
    guard check(row >= 0 && col >= 0, "\(name): \(row) rows and \(col) columns: neither may be negative"),
      available(device, name),
      check(
        last - first < 1 << 32, "\(name): \(row) rows and \(col) columns: no memory holds so many indices")
    else { return .placeholder }
    let rows = first..<Swift.max(first, last), count = rows.reduce(0.0) { $0 + Double(columns($1).count) }
    let y = Tensor(empty: [2, count < 1e15 ? Int(count) : .max], .int64)
    if Failure.pending { return .placeholder }
    let p = y.pointer(Int64.self), n = y.shape[1]
    var k = 0
    for i in rows {
      for j in columns(i) {
        (p[k], p[n + k]) = (Int64(i), Int64(j))
        k += 1
      }
    }
    return y.to(dtype ?? .int64)
  }

  // MARK: In the shape of another.

  /// Uninitialised elements in the shape, and in the order of memory, of `input`.
  public static func emptyLike(
    _ input: Tensor, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    guard available(device, "emptyLike") else { return .placeholder }
    let dtype = dtype ?? input.dtype
    guard input.isStrided("emptyLike") else { return .placeholder }
    let y = Tensor(empty: input.shape, dtype)
    if Failure.pending { return .placeholder }
    if !input.isContiguous { y.setGeometry(input.shape, input.denseStrides, 0) }
    return placed(y, nil, requiresGrad)
  }
  /// Zeros in the shape of `input`.
  public static func zerosLike(
    _ input: Tensor, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    if let coo = input.storage.coo {
      let values = Tensor(empty: Size([0] + Array(coo.values.shape.dropFirst())), dtype ?? input.dtype)
      let y = Tensor.sparse(
        Tensor(empty: [coo.sparseDim, 0], .int64), values, input.shape, isCoalesced: true)
      return placed(y, nil, requiresGrad)
    }
    return fullLike(input, 0, dtype: dtype, device: device, requiresGrad: requiresGrad)
  }
  /// Ones in the shape of `input`.
  public static func onesLike(
    _ input: Tensor, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    fullLike(input, 1, dtype: dtype, device: device, requiresGrad: requiresGrad)
  }
  /// A number everywhere, in the shape of `input`.
  public static func fullLike(
    _ input: Tensor, _ fillValue: Scalar, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    guard fits(fillValue, dtype ?? input.dtype, "fullLike") else { return .placeholder }
    let y = emptyLike(input, dtype: dtype, device: device)
    y.fill(fillValue)
    return placed(y, nil, requiresGrad)
  }

  // MARK: What they share.

  private static func filled(
    _ name: String, _ size: Size, _ value: Scalar, _ out: Tensor?, _ dtype: DType, _ device: Device?,
    _ requiresGrad: Bool
  ) -> Tensor {
    guard available(device, name), valid(size, name), type(dtype, out, name) != nil, fits(value, dtype, name)
    else { return .placeholder }
    return placed(Tensor(full: size, value, dtype), out, requiresGrad)
  }

  /// Whether the device of a new tensor is one that there is.
  static func available(_ device: Device?, _ name: String) -> Bool {
    check(
      device?.type != .cuda, "\(name): device \(device?.description ?? ""): no GPU is available to this build"
    )
  }
  /// Whether no size is negative and their product a number of elements that memory can have.
  static func valid(_ size: Size, _ name: String) -> Bool {
    var n = 1, overflow = false
    for s in size where s != 0 {
      let (product, large) = n.multipliedReportingOverflow(by: s)
      overflow = overflow || large || product > 1 << 56
      n = product
    }
    return check(size.allSatisfy { $0 >= 0 }, "\(name): sizes \(size.bracketed): none may be negative")
      && check(!overflow || size.contains(0), "\(name): sizes \(size.bracketed): too many elements")
  }
  /// The type of a new tensor: that of `out`, which must be the one asked for; nil after reporting that it is not.
  static func type(_ dtype: DType?, _ out: Tensor?, _ name: String) -> DType? {
    guard let out else { return dtype ?? defaultDtype }
    let ok = check(
      dtype == nil || dtype == out.dtype,
      "\(name): dtype \(dtype?.name ?? "") and out \(out.described) differ")
    return ok ? out.dtype : nil
  }
  /// Whether the type holds this number.
  static func fits(_ value: Scalar, _ dtype: DType, _ name: String) -> Bool {
    if dtype == .bool { return true }
    let x = value.double
    return check(
      dtype.isComplex
        || value.imaginary == 0
          && (dtype == .int64 || !x.isFinite && !dtype.isIntegral
            || dtype.bounds.contains(x.rounded(.towardZero)) || dtype == .uint8 && x >= -255 && x < 0),
      "\(name): \(dtype.name) cannot hold \(value)")
  }
  /// A new tensor, written to `out` if there is one.
  static func placed(_ y: Tensor, _ out: Tensor?, _ requiresGrad: Bool) -> Tensor {
    let y = out == nil ? y : y.written(to: out, "out")
    if requiresGrad { y.requiresGrad = true }
    return y
  }
}

extension Tensor {
  // forms: none
  /// Uninitialised elements of this tensor's type.
  public func newEmpty(
    _ size: Size, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    torch.empty(size, dtype: dtype ?? self.dtype, device: device, requiresGrad: requiresGrad)
  }
  // forms: none
  /// Uninitialised elements of this tensor's type.
  public func newEmpty(_ size: Int...) -> Tensor { newEmpty(Size(size)) }

  // forms: none
  /// Uninitialised elements of this tensor's type, at these distances.
  public func newEmptyStrided(
    _ size: Size, _ stride: Size, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    torch.emptyStrided(size, stride, dtype: dtype ?? self.dtype, device: device, requiresGrad: requiresGrad)
  }

  // forms: none
  /// Zeros of this tensor's type.
  public func newZeros(
    _ size: Size, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    torch.zeros(size, dtype: dtype ?? self.dtype, device: device, requiresGrad: requiresGrad)
  }
  // forms: none
  /// Zeros of this tensor's type.
  public func newZeros(_ size: Int...) -> Tensor { newZeros(Size(size)) }

  // forms: none
  /// Ones of this tensor's type.
  public func newOnes(
    _ size: Size, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    torch.ones(size, dtype: dtype ?? self.dtype, device: device, requiresGrad: requiresGrad)
  }
  // forms: none
  /// Ones of this tensor's type.
  public func newOnes(_ size: Int...) -> Tensor { newOnes(Size(size)) }

  // forms: none
  /// A number everywhere, of this tensor's type.
  public func newFull(
    _ size: Size, _ fillValue: Scalar, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    torch.full(size, fillValue, dtype: dtype ?? self.dtype, device: device, requiresGrad: requiresGrad)
  }

  // forms: none
  /// Numbers as a tensor of this one's type.
  public func newTensor(
    _ data: some TensorData, dtype: DType? = nil, device: Device? = nil, requiresGrad: Bool = false
  ) -> Tensor {
    torch.tensor(data, dtype: dtype ?? self.dtype, device: device, requiresGrad: requiresGrad)
  }
}
