// Operators whose result shows the memory of their operand.

extension Tensor {
  /// A view with this geometry; `vjp` turns its gradient into that of `self`.
  func view(
    _ name: StaticString, _ shape: Size, _ strides: Size, offset: Int? = nil,
    vjp: @escaping (_ g: Tensor) -> Tensor
  ) -> Tensor {
    guard !Failure.pending, isStrided(name) else { return .placeholder }
    let span = Span(name, [self])
    defer { span.end() }
    let v = Tensor(storage: storage, dtype, shape: shape, strides: strides, offset: offset ?? storageOffset)
    let edge = Grad.isEnabled && requiresGrad ? self.edge : nil
    v.base = base ?? self
    v.seen = Grad.isEnabled ? storage.version : Tensor.unrecorded
    if let edge { v.node = Node(name, [edge]) { [vjp($0.g)] } }
    return v
  }

  /// A tensor of this shape, all zero but for `g` in the place of a view.
  private static func embed(_ g: Tensor, in shape: Size, _ place: (Tensor) -> Tensor) -> Tensor {
    let z = Tensor(full: shape, 0, g.dtype)
    place(z).copy_(g)
    return z
  }

  /// The same memory with any geometry: element [i, j, …] lies at storageOffset + i·stride[0] + j·stride[1] + ….
  public func asStrided(_ size: Size, _ stride: Size, storageOffset: Int? = nil) -> Tensor {
    let offset = storageOffset ?? self.storageOffset
    guard !Failure.pending,
      check(size.count == stride.count, "asStrided: \(size.count) sizes and \(stride.count) strides"),
      check(
        size.allSatisfy { $0 >= 0 } && stride.allSatisfy { $0 >= 0 } && offset >= 0,
        "asStrided: sizes \(size.bracketed), strides \(stride.bracketed), offset \(offset): none may be negative"
      ),
      check(
        Tensor.isWithin(storage.bytes / dtype.itemSize, size, stride, offset),
        "asStrided: sizes \(size.bracketed) with strides \(stride.bracketed) from \(offset) reach out of a storage of "
          + "\(storage.bytes / dtype.itemSize) elements")
    else { return .placeholder }
    let (shape, strides, origin) = (shape, strides, self.storageOffset)
    return view("asStrided", size, stride, offset: offset) { g in
      g.scattered(size, stride, offset - origin, into: shape, strides)
    }
  }

  /// Whether a geometry stays within a storage of `n` elements.
  static func isWithin(_ n: Int, _ size: Size, _ stride: Size, _ offset: Int) -> Bool {
    let count = size.numel()
    if count == 0 { return (0...1 << 48).contains(offset) }
    guard count < .max, (0..<n).contains(offset) else { return false }
    var last = offset
    for i in 0..<size.count {
      let (step, large) = (size[i] - 1).multipliedReportingOverflow(by: stride[i])
      if large || step >= n { return false }
      last += step
    }
    return last < n
  }

  /// The gradient of a tensor of which `self` is the gradient of a strided view; overlapping elements add up.
  func scattered(_ size: Size, _ stride: Size, _ offset: Int, into shape: Size, _ strides: Size) -> Tensor {
    // Lay a buffer over all elements that the tensor or the view reach, and add every gradient in its place.
    var low = Swift.min(0, offset), high = Swift.max(0, offset)
    func reach(_ shape: Size, _ strides: Size, from: Int) {
      var last = from
      for i in 0..<shape.count { last += Swift.max(shape[i] - 1, 0) * strides[i] }
      (low, high) = (Swift.min(low, from), Swift.max(high, last))
    }
    reach(shape, strides, from: 0)
    reach(size, stride, from: offset)
    func places(_ shape: Size, _ strides: Size, from: Int) -> Tensor {
      var at = Tensor(full: [], .int(from - low), .int64)
      for i in 0..<shape.count { at = at.unsqueeze(-1).add(Tensor.steps(shape[i], by: strides[i])) }
      return at.reshape([shape.numel()])
    }
    let buffer = Tensor(full: [high - low + 1], 0, dtype)
      .indexAdd(0, places(size, stride, from: offset), reshape([count]))
    let back = buffer.indexSelect(0, places(shape, strides, from: 0)).reshape(shape)
    // Elements that the tensor itself shows more than once share their gradient.
    var shared = 1
    for i in 0..<shape.count where strides[i] == 0 { shared *= Swift.max(shape[i], 1) }
    return shared == 1 ? back : back.div(.int(shared))
  }

  /// 0, by, 2·by, …
  static func steps(_ n: Int, by stride: Int) -> Tensor {
    let t = Tensor(empty: [n], .int64), p = t.pointer(Int64.self)
    for i in 0..<t.count { p[i] = Int64(i * stride) }
    return t
  }

  /// `length` slices from `start` on, along `dim`.
  public func narrow(_ dim: Int, _ start: Int, _ length: Int) -> Tensor {
    guard check(shape.count > 0, "narrow: \(described) has no dimensions"), let dim = axis(dim, "narrow")
    else {
      return .placeholder
    }
    let n = shape[dim], first = start < 0 ? start + n : start
    guard
      check(
        length >= 0 && first >= 0 && first <= n && length <= n - first,
        "narrow: \(length) from \(start) along dimension \(dim) of \(described): it has \(n)")
    else { return .placeholder }
    return slice(dim, first, first + length, 1)
  }

  /// `length` slices from `start` on, along `dim`, copied.
  public func narrowCopy(_ dim: Int, _ start: Int, _ length: Int) -> Tensor {
    narrow(dim, start, length).clone()
  }

  /// The indices start, start + step, … below `end` along a dimension, all within range.
  func slice(_ dim: Int, _ start: Int, _ end: Int, _ step: Int) -> Tensor {
    var (size, stride) = (shape, strides)
    size[dim] = end <= start ? 0 : (end - start - 1) / step + 1
    stride[dim] = stride[dim] &* step
    let shape = shape
    return view("slice", size, stride, offset: storageOffset + (size[dim] == 0 ? 0 : start * strides[dim])) {
      g in
      Tensor.embed(g, in: shape) { $0.slice(dim, start, end, step) }
    }
  }

  /// Index `index` along `dim`, which is dropped.
  public func select(_ dim: Int, _ index: Int) -> Tensor {
    guard check(shape.count > 0, "select: \(described) has no dimensions"), let dim = axis(dim, "select")
    else {
      return .placeholder
    }
    let n = shape[dim], i = index < 0 ? index + n : index
    guard
      check(
        i >= 0 && i < n,
        "select: index \(index) is out of range for dimension \(dim) of \(described), size \(n)")
    else { return .placeholder }
    var (size, stride) = (shape, strides)
    size.remove(at: dim)
    stride.remove(at: dim)
    let shape = shape
    return view("select", size, stride, offset: storageOffset + i * strides[dim]) { g in
      Tensor.embed(g, in: shape) { $0.select(dim, i) }
    }
  }

  /// Dimension i of the result is dimension dims[i] of this tensor.
  public func permute(_ dims: [Int]) -> Tensor {
    let axes = dims.compactMap { axis($0, "permute") }
    guard
      check(
        axes.count == shape.count && Set(axes).count == axes.count,
        "permute: \(dims) of \(described): every dimension must be named once")
    else { return .placeholder }
    if isSparse { return sparsePermuted(axes, "permute") }
    var inverse = axes
    for (i, d) in axes.enumerated() { inverse[d] = i }
    return view("permute", Size(axes.map { shape[$0] }), Size(axes.map { strides[$0] })) {
      $0.permute(inverse)
    }
  }
  // forms: none
  /// Dimension i of the result is dimension dims[i] of this tensor.
  public func permute(_ dims: Int...) -> Tensor { permute(dims) }

  // forms: alias:swapdims
  /// Dimensions `dim0` and `dim1` exchanged.
  public func transpose(_ dim0: Int, _ dim1: Int) -> Tensor {
    guard let a = axis(dim0, "transpose"), let b = axis(dim1, "transpose") else { return .placeholder }
    if isSparse {
      var axes = Array(0..<shape.count)
      axes.swapAt(a, b)
      return sparsePermuted(axes, "transpose")
    }
    var (size, stride) = (shape, strides)
    (size[a], size[b]) = (shape[b], shape[a])
    (stride[a], stride[b]) = (strides[b], strides[a])
    return view("transpose", size, stride) { $0.transpose(a, b) }
  }

  /// The transpose of a matrix; tensors with fewer dimensions as they are.
  public func t() -> Tensor {
    guard check(shape.count <= 2, "t: \(described) is not a matrix: use transpose or mT") else {
      return .placeholder
    }
    return shape.count == 2 ? transpose(0, 1) : viewAs(self)
  }

  /// All dimensions in reverse.
  public var T: Tensor { permute(Array((0..<shape.count).reversed())) }
  /// The last two dimensions exchanged.
  public var mT: Tensor {
    check(shape.count >= 2, "mT: \(described): two dimensions are needed")
    return transpose(-2, -1)
  }
  /// The conjugate transpose of a matrix.
  public var H: Tensor {
    check(shape.count == 2 || shape.count == 0, "H: \(described) is not a matrix: use mH")
    return shape.count == 0 ? conj() : transpose(0, 1).conj()
  }
  /// The conjugate, the last two dimensions exchanged.
  public var mH: Tensor {
    check(shape.count >= 2, "mH: \(described): two dimensions are needed")
    return transpose(-2, -1).conj()
  }
  /// The conjugate, the last two dimensions exchanged; another name of `mH`.
  public func adjoint() -> Tensor { mH }

  /// A dimension of size 1 inserted before `dim`, -dim() - 1 ... dim().
  public func unsqueeze(_ dim: Int) -> Tensor {
    guard let dim = axis(dim, "unsqueeze", count: shape.count + 1) else { return .placeholder }
    var (size, stride) = (shape, strides)
    size.insert(1, at: dim)
    stride.insert(dim < shape.count ? shape[dim] * strides[dim] : 1, at: dim)
    return view("unsqueeze", size, stride) { $0.squeeze(dim) }
  }

  /// Without the dimensions of size 1.
  public func squeeze() -> Tensor { squeeze(Array(0..<shape.count)) }
  /// Without dimension `dim` if its size is 1.
  public func squeeze(_ dim: Int) -> Tensor { squeeze([dim]) }
  /// Without those of the dimensions `dim` whose size is 1.
  public func squeeze(_ dim: [Int]) -> Tensor {
    let axes = dim.compactMap { axis($0, "squeeze") }
    guard check(Set(axes).count == axes.count, "squeeze: a dimension is named twice in \(dim)") else {
      return .placeholder
    }
    var (size, stride) = (Size(), Size())
    for i in 0..<shape.count where shape[i] != 1 || !axes.contains(i) {
      size.append(shape[i])
      stride.append(strides[i])
    }
    let shape = shape
    return view("squeeze", size, stride) { $0.reshape(shape) }
  }

  // forms: method
  /// This tensor repeated along dimensions of size 1, without copying; -1 keeps a size.
  public func expand(_ size: Size) -> Tensor {
    guard !Failure.pending,
      check(
        size.count >= shape.count,
        "expand: \(described) to \(size.bracketed): the new shape has fewer dimensions")
    else { return .placeholder }
    var target = size
    let skip = size.count - shape.count
    for i in 0..<size.count {
      let old = i < skip ? 1 : shape[i - skip]
      if size[i] == -1 && i >= skip { target[i] = old }
      guard
        check(
          target[i] >= 0 && (target[i] == old || old == 1),
          "expand: \(described) to \(size.bracketed): dimension \(i) is neither equal nor 1")
      else { return .placeholder }
    }
    guard
      check(target.numel() < .max, "expand: \(described) to \(size.bracketed): these are too many elements")
    else { return .placeholder }
    let shape = shape, type = dtype
    var stride = strides(in: target)
    for i in skip..<target.count where target[i] == shape[i - skip] { stride[i] = strides[i - skip] }
    return view("expand", target, stride) { $0.reduced(to: shape, type) }
  }
  // forms: none
  /// This tensor repeated along dimensions of size 1, without copying; -1 keeps a size.
  public func expand(_ sizes: Int...) -> Tensor { expand(Size(sizes)) }
  // forms: method
  /// This tensor expanded to the shape of another.
  public func expandAs(_ other: Tensor) -> Tensor { expand(other.shape) }

  // forms: method
  /// The same elements in another shape, if the strides allow it without a copy; -1 is inferred.
  public func view(_ shape: Size) -> Tensor { view(shape, "view") }
  private func view(_ shape: Size, _ name: String) -> Tensor {
    guard let size = inferred(shape, name) else { return .placeholder }
    guard let stride = viewStrides(size) else {
      fail(
        "\(name): \(described) with strides \(strides.bracketed) has no view of the shape \(size.bracketed): "
          + "use reshape, which copies")
      return .placeholder
    }
    let old = self.shape
    return view("view", size, stride) { $0.reshape(old) }
  }
  // forms: none
  /// The same elements in another shape, if the strides allow it without a copy; -1 is inferred.
  public func view(_ sizes: Int...) -> Tensor { view(Size(sizes)) }
  // forms: none
  /// The same bytes as elements of another type; no gradient flows through them. Between types of different sizes the
  /// last dimension, whose elements must lie side by side, grows or shrinks by the ratio.
  public func view(_ dtype: DType) -> Tensor {
    guard !Failure.pending, isStrided("view") else { return .placeholder }
    let (old, new) = (self.dtype.itemSize, dtype.itemSize)
    var (size, stride) = (shape, strides)
    if old != new {
      let (from, to) = (old / Swift.min(old, new), new / Swift.min(old, new)),
        name = "view(\(dtype.name)): \(described)"
      guard
        check(size.count > 0, "\(name) has no dimension that could change its size: use unsqueeze(0) first"),
        check(
          stride[-1] == 1 && size[-1] % to == 0,
          "\(name) with strides \(stride.bracketed): the last dimension must be contiguous and its size a multiple of \(to)"
        ),
        check(
          storageOffset % to == 0 && stride.dropLast().allSatisfy { $0 % to == 0 },
          "\(name) with strides \(stride.bracketed) from \(storageOffset): all but the last stride, and the offset, must "
            + "be multiples of \(to)")
      else { return .placeholder }
      for i in 0..<size.count - 1 { stride[i] = stride[i] * from / to }
      size[-1] = size[-1] * from / to
    }
    return Tensor(storage: storage, dtype, shape: size, strides: stride, offset: storageOffset * old / new)
  }
  // forms: method
  /// A view in the shape of another tensor.
  public func viewAs(_ other: Tensor) -> Tensor { view(other.shape, "viewAs") }

  /// The same elements in another shape, a view if the strides allow it, else a copy; -1 is inferred.
  public func reshape(_ shape: Size) -> Tensor { reshape(shape, "reshape") }
  private func reshape(_ shape: Size, _ name: String) -> Tensor {
    guard let size = inferred(shape, name) else { return .placeholder }
    return viewStrides(size) == nil ? clone().view(size) : view(size)
  }
  // forms: none
  /// The same elements in another shape, a view if the strides allow it, else a copy; -1 is inferred.
  public func reshape(_ sizes: Int...) -> Tensor { reshape(Size(sizes)) }
  // forms: method
  /// The same elements in the shape of another tensor.
  public func reshapeAs(_ other: Tensor) -> Tensor { reshape(other.shape, "reshapeAs") }

  /// A shape with -1 filled in; nil after reporting that the elements do not fit.
  private func inferred(_ shape: Size, _ name: String) -> Size? {
    if Failure.pending { return nil }
    var size = shape, known = 1, unknown = -1
    for i in 0..<shape.count {
      if shape[i] == -1 && unknown < 0 { unknown = i } else { known = known &* shape[i] }
    }
    if unknown >= 0 && known > 0 && count % known == 0 { size[unknown] = count / known }
    guard
      check(
        size.allSatisfy { $0 >= 0 } && size.numel() == count,
        "\(name): \(described) has \(count) elements, which do not fill the shape \(shape.bracketed)")
    else { return nil }
    return size
  }

  /// The strides that show this memory in another shape; nil if only a copy can.
  private func viewStrides(_ size: Size) -> Size? {
    if isContiguous || count == 0 { return size.rowMajor }
    var stride = Size(repeating: 0, count: size.count)
    // Groups of old dimensions that lie in memory as one are cut into new ones, from the last.
    var new = size.count - 1, old = shape.count - 1
    var span = 1, covered = 1, base = strides[shape.count - 1]
    while old >= 0 {
      span *= shape[old]
      if old == 0 || shape[old - 1] != 1 && strides[old - 1] != span * base {
        while new >= 0 && (covered < span || size[new] == 1) {
          stride[new] = covered * base
          covered *= size[new]
          new -= 1
        }
        if covered != span { return nil }
        if old > 0 { base = strides[old - 1] }
        (span, covered) = (1, 1)
      }
      old -= 1
    }
    return new == -1 ? stride : nil
  }

  /// The same elements without a history; the memory is shared.
  public func detach() -> Tensor {
    Tensor(storage: storage, dtype, shape: shape, strides: strides, offset: storageOffset)
  }
  // forms: function
  /// Forgets how this tensor was computed: it becomes a leaf that does not require grad.
  @discardableResult public func detach_() -> Tensor {
    check(base == nil, "detach_: \(described) is a view: use detach()")
    (node, output, isLeafRequiringGrad) = (nil, 0, false)
    return self
  }
}
