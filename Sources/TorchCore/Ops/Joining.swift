// Joining and rearranging.

extension torch {
  // forms: out
  /// Tensors one after the other along `dim`; all other sizes are equal.
  public static func cat(_ tensors: [Tensor], dim: Int = 0, out: Tensor? = nil) -> Tensor {
    joined(tensors, dim, out, "cat")
  }
  private static func joined(_ tensors: [Tensor], _ dim: Int, _ out: Tensor?, _ name: String) -> Tensor {
    // A tensor [0] fits everywhere, as in PyTorch.
    let parts = tensors.filter { $0.shape != [0] }
    guard !Failure.pending, check(!tensors.isEmpty, "\(name): there are no tensors"),
      check(!tensors.contains { $0 === out }, "\(name): out: is one of the operands")
    else { return .placeholder }
    guard let first = parts.first ?? tensors.first, let axis = first.axis(dim, name),
      check(first.shape.count > 0, "\(name): \(first.described) has no dimensions: use stack")
    else { return .placeholder }
    var size = first.shape, type = ResultType()
    for t in tensors { type.add(t) }
    if !parts.isEmpty { size[axis] = 0 }
    for t in parts {
      var other = t.shape, mine = size
      (other[axis], mine[axis]) = (0, 0)
      guard
        check(
          other == mine,
          "\(name): \(first.described) and \(t.described) differ outside of dimension \(axis)")
      else { return .placeholder }
      size[axis] += t.shape[axis]
    }
    let lengths = tensors.map { $0.shape == [0] && !parts.isEmpty ? 0 : $0.shape[axis] }
    let types = tensors.map(\.dtype), shapes = tensors.map(\.shape)
    return Tensor.primitive("cat", tensors, size, type.dtype, out: out, savesInputs: false) { y in
      var at = 0
      for (t, n) in zip(tensors, lengths) where n > 0 {
        t.detach().copy(into: y.detach().slice(axis, at, at + n, 1))
        at += n
      }
    } vjp: { b in
      var at = 0
      return lengths.enumerated().map { i, n in
        defer { at += n }
        guard b.needs(i) else { return nil }
        return b.g.narrow(axis, at, n).reshape(shapes[i]).reduced(to: shapes[i], types[i])
      }
    }
  }
  // forms: out
  /// Another name of `cat`.
  public static func concat(_ tensors: [Tensor], dim: Int = 0, out: Tensor? = nil) -> Tensor {
    cat(tensors, dim: dim, out: out)
  }
  // forms: out
  /// Another name of `cat`.
  public static func concatenate(_ tensors: [Tensor], dim: Int = 0, out: Tensor? = nil) -> Tensor {
    cat(tensors, dim: dim, out: out)
  }
  // forms: out
  /// Tensors of one shape along a new dimension.
  public static func stack(_ tensors: [Tensor], dim: Int = 0, out: Tensor? = nil) -> Tensor {
    guard let first = tensors.first, check(!Failure.pending, "") else {
      fail("stack: there are no tensors")
      return .placeholder
    }
    for t in tensors {
      guard
        check(
          t.shape == first.shape, "stack: \(first.described) and \(t.described): the shapes must be equal")
      else { return .placeholder }
    }
    guard let axis = first.axis(dim, "stack", count: first.shape.count + 1) else { return .placeholder }
    return joined(tensors.map { $0.unsqueeze(axis) }, axis, out, "stack")
  }
  // forms: out
  /// Tensors side by side: along the second dimension, vectors along their only one.
  public static func hstack(_ tensors: [Tensor], out: Tensor? = nil) -> Tensor {
    let parts = tensors.map { $0.atleast1d() }
    return joined(parts, (parts.first?.shape.count ?? 1) == 1 ? 0 : 1, out, "hstack")
  }
  // forms: out
  /// Tensors one above the other.
  public static func vstack(_ tensors: [Tensor], out: Tensor? = nil) -> Tensor {
    joined(tensors.map { $0.atleast2d() }, 0, out, "vstack")
  }
  // forms: out
  /// Tensors one above the other; another name of `vstack`.
  public static func rowStack(_ tensors: [Tensor], out: Tensor? = nil) -> Tensor { vstack(tensors, out: out) }
  // forms: out
  /// Tensors one behind the other, along the third dimension.
  public static func dstack(_ tensors: [Tensor], out: Tensor? = nil) -> Tensor {
    joined(tensors.map { $0.atleast3d() }, 2, out, "dstack")
  }
  // forms: out
  /// Vectors as columns, matrices side by side.
  public static func columnStack(_ tensors: [Tensor], out: Tensor? = nil) -> Tensor {
    hstack(tensors.map { $0.shape.count < 2 ? $0.reshape([$0.count, 1]) : $0 }, out: out)
  }

  /// Each tensor expanded to the shape that all broadcast to.
  public static func broadcastTensors(_ tensors: [Tensor]) -> [Tensor] {
    guard !tensors.isEmpty, let shape = Tensor.broadcast(tensors, "broadcastTensors") else { return tensors }
    return tensors.map { $0.expand(shape) }
  }
  /// The shape that all shapes broadcast to.
  public static func broadcastShapes(_ shapes: [Size]) -> Size {
    var result = Size()
    for s in shapes {
      guard let next = Tensor.broadcast(result, s) else {
        fail("broadcastShapes: \(result.bracketed) and \(s.bracketed) do not broadcast")
        return result
      }
      result = next
    }
    return result
  }
  /// Coordinate grids of vectors; `indexing` "ij" (rows first) or "xy".
  public static func meshgrid(_ tensors: [Tensor], indexing: String = "ij") -> [Tensor] {
    guard check(indexing == "ij" || indexing == "xy", "meshgrid: indexing \"\(indexing)\": \"ij\" or \"xy\"")
    else {
      return tensors
    }
    let swap = indexing == "xy" && tensors.count > 1
    var axes = tensors.map { $0.reshape([$0.count]) }
    if swap { axes.swapAt(0, 1) }
    let shape = Size(axes.map(\.count))
    var grids = axes.indices.map { i in
      var size = Size(repeating: 1, count: axes.count)
      size[i] = axes[i].count
      return axes[i].view(size).expand(shape)
    }
    if swap { grids.swapAt(0, 1) }
    return grids
  }
}

extension Tensor {
  // forms: method
  /// This tensor repeated `sizes` times along each dimension, copied; new dimensions come first.
  public func `repeat`(_ sizes: [Int]) -> Tensor {
    guard
      check(
        sizes.count >= shape.count && sizes.allSatisfy { $0 >= 0 }
          && Size((sizes + shape).map { Swift.max($0, 1) }).numel() < .max,
        "repeat: \(described) by \(sizes): one number of at least 0, and not too large, for each dimension is needed"
      )
    else { return .placeholder }
    // [a, b] by [m, n] is [1, a, 1, b] expanded to [m, a, n, b].
    let skip = sizes.count - shape.count
    var (single, wide, flat) = (Size(), Size(), Size())
    for (i, n) in sizes.enumerated() {
      let size = i < skip ? 1 : shape[i - skip]
      for (k, s) in [(1, n), (size, size)] {
        single.append(k)
        wide.append(s)
      }
      flat.append(n * size)
    }
    return reshape(single).expand(wide).clone().reshape(flat)
  }
  // forms: none
  /// This tensor repeated `sizes` times along each dimension, copied; new dimensions come first.
  public func `repeat`(_ sizes: Int...) -> Tensor { `repeat`(sizes) }
  /// This tensor repeated `dims` times along the last dimensions, copied.
  public func tile(_ dims: [Int]) -> Tensor {
    `repeat`(Array(repeating: 1, count: Swift.max(0, shape.count - dims.count)) + dims)
  }

  /// The dimensions `startDim` … `endDim` as one.
  public func flatten(startDim: Int = 0, endDim: Int = -1) -> Tensor {
    guard let start = axis(startDim, "flatten"), let end = axis(endDim, "flatten"),
      check(start <= end, "flatten: dimension \(startDim) of \(described) comes after \(endDim)")
    else { return .placeholder }
    if shape.count == 0 { return reshape([1]) }
    if start == end { return self }
    var size = Size(shape[..<start])
    size.append(shape[start...end].reduce(1, *))
    for n in shape[(end + 1)...] { size.append(n) }
    return reshape(size)
  }
  /// Dimension `dim` as several, of the given sizes; -1 is inferred.
  public func unflatten(_ dim: Int, _ sizes: [Int]) -> Tensor {
    guard let axis = axis(dim, "unflatten"), check(!sizes.isEmpty, "unflatten: there are no sizes"),
      check(shape.count > 0, "unflatten: \(described) has no dimensions")
    else { return .placeholder }
    let known = Size(sizes.filter { $0 != -1 }).numel(), n = shape[axis]
    let filled = sizes.map { $0 == -1 ? (known == 0 ? 0 : n / known) : $0 }
    guard
      check(
        sizes.allSatisfy { $0 >= -1 } && Size(filled).numel() == n,
        "unflatten: dimension \(axis) of \(described) into \(sizes): it has \(n)")
    else { return .placeholder }
    return view(Size(shape[..<axis] + filled + shape[(axis + 1)...]))
  }
  /// All elements along one dimension.
  public func ravel() -> Tensor { reshape([count]) }

  // forms: alias:moveaxis
  /// Dimensions moved: `source` to the places `destination`, the others in their order.
  public func movedim(_ source: [Int], _ destination: [Int]) -> Tensor {
    let from = source.compactMap { axis($0, "movedim") }, to = destination.compactMap { axis($0, "movedim") }
    guard
      check(
        from.count == source.count && to.count == destination.count,
        "movedim: \(source) to \(destination) of \(described): no such dimensions"),
      check(
        from.count == to.count && Set(from).count == from.count && Set(to).count == to.count,
        "movedim: \(source) to \(destination) of \(described): equally many different dimensions are needed")
    else { return .placeholder }
    if shape.count == 0 { return self }
    var order = [Int](repeating: -1, count: shape.count)
    for (a, b) in zip(from, to) { order[b] = a }
    var rest = (0..<shape.count).filter { !from.contains($0) }.makeIterator()
    for i in order.indices where order[i] < 0 { order[i] = rest.next()! }
    return permute(order)
  }
  // forms: alias:moveaxis
  /// Dimension `source` moved to the place `destination`.
  public func movedim(_ source: Int, _ destination: Int) -> Tensor { movedim([source], [destination]) }
  /// Dimensions `axis0` and `axis1` exchanged; another name of `transpose`.
  public func swapaxes(_ axis0: Int, _ axis1: Int) -> Tensor { transpose(axis0, axis1) }

  /// At least one dimension.
  public func atleast1d() -> Tensor { shape.count == 0 ? reshape([1]) : self }
  /// At least two dimensions: a vector becomes a row.
  public func atleast2d() -> Tensor { shape.count < 2 ? reshape([1, count]) : self }
  /// At least three dimensions: a vector lies along the second.
  public func atleast3d() -> Tensor {
    shape.count < 2 ? reshape([1, count, 1]) : shape.count == 2 ? unsqueeze(-1) : self
  }

  /// The elements along `dims` in reverse, copied.
  public func flip(_ dims: [Int]) -> Tensor {
    let axes = dims.compactMap { axis($0, "flip") }
    guard
      check(
        Set(axes).count == axes.count && axes.count == dims.count,
        "flip: a dimension is named twice in \(dims)")
    else { return .placeholder }
    return axes.reduce(self) { x, d in
      let n = shape.count == 0 ? 1 : shape[d]
      if n <= 1 { return x }
      let back = Tensor.steps(n, by: -1).add(.int(n - 1))
      return x.indexSelect(d, back)
    }.clone()
  }
  /// Left and right exchanged.
  public func fliplr() -> Tensor {
    check(shape.count >= 2, "fliplr: \(described): at least 2 dimensions are needed")
    return flip([1])
  }
  /// Top and bottom exchanged.
  public func flipud() -> Tensor {
    check(shape.count >= 1, "flipud: \(described): at least 1 dimension is needed")
    return flip([0])
  }
  /// The elements shifted along `dims`, the last ones coming first; without `dims`, of the flattened tensor.
  public func roll(_ shifts: [Int], dims: [Int] = []) -> Tensor {
    if dims.isEmpty {
      guard check(shifts.count == 1, "roll: \(shifts.count) shifts without dimensions") else {
        return .placeholder
      }
      return flatten().roll(shifts, dims: [0]).view(shape)
    }
    guard check(shifts.count == dims.count, "roll: \(shifts.count) shifts for \(dims.count) dimensions")
    else {
      return .placeholder
    }
    return zip(shifts, dims).reduce(self) { x, move in
      guard check(shape.count > 0, "roll: \(described) has no dimensions"), let d = x.axis(move.1, "roll")
      else {
        return .placeholder
      }
      let n = x.shape[d]
      if n == 0 { return x }
      let k = ((move.0 % n) + n) % n
      return torch.cat([x.narrow(d, n - k, k), x.narrow(d, 0, n - k)], dim: d)
    }
  }
  /// Turned by 90° `k` times, from the first towards the second of `dims`.
  public func rot90(k: Int = 1, dims: [Int] = [0, 1]) -> Tensor {
    guard check(dims.count == 2, "rot90: \(dims): two dimensions are needed"),
      let a = axis(dims[0], "rot90"), let b = axis(dims[1], "rot90"),
      check(a != b && shape.count >= 2, "rot90: \(dims) of \(described): two different dimensions are needed")
    else { return .placeholder }
    switch ((k % 4) + 4) % 4 {
    case 1: return flip([b]).transpose(a, b)
    case 2: return flip([a, b])
    case 3: return flip([a]).transpose(a, b)
    default: return clone()
    }
  }
  /// This tensor expanded to a shape.
  public func broadcastTo(_ size: Size) -> Tensor { expand(size) }

  // forms: method
  /// All windows of `size` along `dimension`, `step` apart, as a new last dimension; a view.
  public func unfold(_ dimension: Int, _ size: Int, _ step: Int) -> Tensor {
    guard let d = axis(dimension, "unfold") else { return .placeholder }
    let n = shape.count == 0 ? 1 : shape[d]
    guard
      check(
        size >= 0 && size <= n && step > 0,
        "unfold: windows of \(size), \(step) apart, along dimension \(dimension) of \(described)")
    else { return .placeholder }
    if shape.count == 0 { return asStrided([size], [1]) }
    // Where there is but one window, how far the next would be does not matter.
    let step = Swift.min(step, n + 1)
    var (sizes, steps) = (shape, strides)
    sizes[d] = (n - size) / step + 1
    steps[d] *= step
    sizes.append(size)
    steps.append(strides[d])
    let (old, lay) = (shape, shape.rowMajor)
    var stepsOfOld = lay
    stepsOfOld[d] *= step
    stepsOfOld.append(lay[d])
    return view("unfold", sizes, steps) { $0.scattered(sizes, stepsOfOld, 0, into: old, lay) }
  }

  // forms: method
  /// Reduces to `size` by summing what broadcasting would have repeated.
  public func sumToSize(_ size: Size) -> Tensor {
    guard
      check(
        Tensor.broadcast(size, shape) == shape, "sumToSize: \(described) is no broadcast of \(size.bracketed)"
      )
    else { return .placeholder }
    return size == shape && size.count > 0 ? self : reduced(to: size, dtype.category < 2 ? .int64 : dtype)
  }
}
