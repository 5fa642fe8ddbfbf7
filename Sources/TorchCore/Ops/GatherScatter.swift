extension Tensor {
  /// The walk of a lookup along `d`, with the checked index `at`: beside it lies a tensor with strides `other`.
  private func lookup(_ d: Int, _ at: Tensor, _ strides: Size, _ other: Size) -> Lookup {
    if shape.count == 0 || at.shape.count == 0 {
      return Lookup(
        shape: [at.count], dim: 0, index: at.pointer(Int64.self), indexStrides: [1],
        strides: [strides.first ?? 1],
        other: [1])
    }
    return Lookup(
      shape: at.shape, dim: d, index: at.pointer(Int64.self), indexStrides: at.strides, strides: strides,
      other: other)
  }
  /// Whether `index` fits this tensor along dimension `d`, and the source if there is one.
  private func fits(_ name: String, _ d: Int, _ index: Tensor, _ source: Tensor? = nil) -> Bool {
    if index.count == 0 { return true }
    let n = Swift.max(shape.count, 1)
    guard
      check(
        Swift.max(index.shape.count, 1) == n,
        "\(name): \(described) and index \(index.described) must have the same number of dimensions"),
      check(
        source == nil || Swift.max(source!.shape.count, 1) == n,
        "\(name): index \(index.described) and source \(source!.described) must have the same number of dimensions"
      )
    else { return false }
    for i in 0..<index.shape.count {
      guard
        check(
          i == d || index.shape[i] <= (shape.count == 0 ? 1 : shape[i]),
          "\(name): \(described) and index \(index.described) do not match: dimension \(i) of the index is larger"
        ),
        check(
          source == nil || index.shape[i] <= (source!.shape.count == 0 ? 1 : source!.shape[i]),
          "\(name): index \(index.described) and source \(source?.described ?? "") do not match: "
            + "dimension \(i) of the index is larger")
      else { return false }
    }
    return true
  }

  // forms: out
  /// y[i, j] = x[index[i, j], j] for `dim` 0, and so on for each.
  ///
  ///     torch.tensor([[1, 2], [3, 4]]).gather(1, torch.tensor([[0, 0], [1, 0]]))   // [[1, 1], [4, 3]]
  public func gather(_ dim: Int, _ index: Tensor, sparseGrad: Bool = false, out: Tensor? = nil) -> Tensor {
    guard let d = axis(dim, "gather"), fits("gather", d, index),
      let at = (index.count == 0 ? index.to(.int64) : index).indices(
        shape.count == 0 ? 1 : shape[d], "gather", dim: d),
      check(
        out == nil || out!.dtype == dtype, "gather: out: \(out!.described): the type must be \(dtype.name)")
    else { return .placeholder }
    return Tensor.primitive("gather", [self], index.shape, dtype, out: out, savesInputs: false) { y in
      if at.count == 0 { return }
      lookup(d, at, strides, y.strides).gather(address, y.address, bytes: dtype.itemSize)
    } vjp: { [shape] b in
      [Tensor(full: shape, 0, b.g.dtype).scatterAdd(d, at, b.g)]
    }
  }

  // forms: inplace out
  /// This tensor with `src` written where `index` says: y[index[i, j], j] = src[i, j] for `dim` 0. With `reduce` "add" or
  /// "multiply" it is added or multiplied.
  public func scatter(
    _ dim: Int, _ index: Tensor, _ src: Tensor, reduce: String? = nil, out: Tensor? = nil
  ) -> Tensor {
    guard
      check(
        reduce == nil || reduce == "add" || reduce == "multiply",
        "scatter: reduce: '\(reduce!)' is neither \"add\" nor \"multiply\"")
    else { return .placeholder }
    if reduce == "add" { return scatterAdd(dim, index, src, out: out) }
    if reduce == "multiply" { return scatterReduce(dim, index, src, "prod", out: out) }
    guard let d = axis(dim, "scatter"),
      check(src.dtype == dtype, "scatter: \(described) and src \(src.described): the types must be equal"),
      fits("scatter", d, index, src),
      let at = index.indices(shape.count == 0 ? 1 : shape[d], "scatter", dim: d)
    else { return .placeholder }
    return Tensor.primitive("scatter", [self, src], shape, dtype, out: out, savesInputs: false) { y in
      copy(into: y)
      if at.count == 0 { return }
      lookup(d, at, y.strides, src.strides).scatter(y.address, src.address, bytes: dtype.itemSize)
    } vjp: { [src] b in
      [
        b.needs(0) ? b.g.scatter(d, at, 0) : nil,
        b.needs(1) ? b.g.gather(d, at).padded(to: src.shape) : nil,
      ]
    }
  }
  // forms: inplace out
  /// This tensor with `value` written where `index` says.
  public func scatter(
    _ dim: Int, _ index: Tensor, _ value: Scalar, reduce: String? = nil, out: Tensor? = nil
  ) -> Tensor {
    scatter(dim, index, Tensor(value, dtype: dtype).expand(index.shape), reduce: reduce, out: out)
  }
  /// Zeros behind this gradient, where the index was smaller than the source.
  private func padded(to shape: Size) -> Tensor {
    if self.shape == shape { return self }
    if self.shape.count != shape.count { return reshape(shape) }
    var y = self
    for i in 0..<shape.count where y.shape[i] < shape[i] {
      var more = y.shape
      more[i] = shape[i] - y.shape[i]
      y = Tensor.joined(i, [y, Tensor(full: more, 0, dtype)])
    }
    return y
  }

  // forms: inplace out
  /// This tensor with `src` added where `index` says: y[index[i, j], j] += src[i, j] for `dim` 0.
  public func scatterAdd(_ dim: Int, _ index: Tensor, _ src: Tensor, out: Tensor? = nil) -> Tensor {
    guard let d = axis(dim, "scatterAdd"),
      check(src.dtype == dtype, "scatterAdd: \(described) and src \(src.described): the types must be equal"),
      fits("scatterAdd", d, index, src),
      let at = index.indices(shape.count == 0 ? 1 : shape[d], "scatterAdd", dim: d)
    else { return .placeholder }
    return Tensor.primitive("scatterAdd", [self, src], shape, dtype, out: out, savesInputs: false) { y in
      folded(d, at, src, y) { walk, y, s in
        switch dtype.compute {
        case .float32: walk.fold(y.pointer(Float.self), s.pointer(Float.self), product: false)
        case .float64: walk.fold(y.pointer(Double.self), s.pointer(Double.self), product: false)
        case .int64: walk.fold(y.pointer(Int64.self), s.pointer(Int64.self), product: false)
        case .complex64:
          walk.fold(y.pointer(Complex<Float>.self), s.pointer(Complex<Float>.self), product: false)
        default: walk.fold(y.pointer(Complex<Double>.self), s.pointer(Complex<Double>.self), product: false)
        }
      }
    } vjp: { [src] b in
      [b.g, b.needs(1) ? b.g.gather(d, at).padded(to: src.shape) : nil]
    }
  }
  /// Copies this tensor to `y` and lets `body` fold `src` into it, in the type that computes.
  private func folded(
    _ d: Int, _ at: Tensor, _ src: Tensor, _ y: Tensor, _ body: (Lookup, Tensor, Tensor) -> Void
  ) {
    let s = src.detach().to(dtype.compute)
    y.compute { y in
      copy(into: y)
      if at.count > 0 { body(lookup(d, at, y.strides, s.strides), y, s) }
    }
  }

  // forms: inplace out
  /// This tensor with `src` folded in where `index` says: `reduce` is "sum", "prod", "mean", "amax" or "amin". Without
  /// `includeSelf` the values that stood there do not count.
  public func scatterReduce(
    _ dim: Int, _ index: Tensor, _ src: Tensor, _ reduce: String, includeSelf: Bool = true, out: Tensor? = nil
  ) -> Tensor {
    guard let d = axis(dim, "scatterReduce"),
      check(
        ["sum", "prod", "mean", "amax", "amin"].contains(reduce),
        "scatterReduce: '\(reduce)' is not one of sum, prod, mean, amax, amin"),
      check(
        src.dtype == dtype, "scatterReduce: \(described) and src \(src.described): the types must be equal"),
      fits("scatterReduce", d, index, src),
      let at = index.indices(shape.count == 0 ? 1 : shape[d], "scatterReduce", dim: d)
    else { return .placeholder }
    // What stood at the places named does not count: it becomes the neutral element, with no gradient.
    let neutral: Scalar
    switch reduce {
    case "prod": neutral = 1
    case "amax": neutral = Tensor.extreme(dtype, greatest: false)
    case "amin": neutral = Tensor.extreme(dtype, greatest: true)
    default: neutral = 0
    }
    let x = includeSelf ? self : scatter(d, at, neutral)
    switch reduce {
    case "sum": return x.scatterAdd(d, at, src, out: out)
    case "mean":
      let ones = Tensor(full: at.shape, 1, dtype)
      let start = includeSelf ? Tensor(full: shape, 1, dtype) : Tensor(full: shape, 0, dtype)
      let n = noGrad { start.scatterAdd(d, at, ones).clamp(min: 1) }
      let y = x.scatterAdd(d, at, src)
      return (dtype.category < 2 ? y.div(n, roundingMode: "floor") : y.div(n)).written(to: out)
    case "prod": return x.scatterProduct(d, at, src, out)
    default: return x.scatterExtremum(d, at, src, greatest: reduce == "amax", includeSelf: includeSelf, out)
    }
  }
  /// The greatest or least value of a type.
  static func extreme(_ dtype: DType, greatest: Bool) -> Scalar {
    switch dtype {
    case .bool: .bool(greatest)
    case .uint8: .int(greatest ? 255 : 0)
    case .int8: .int(greatest ? 127 : -128)
    case .int16: .int(greatest ? 32767 : -32768)
    case .int32: .int(Int(greatest ? Int32.max : .min))
    case .int64: .int(greatest ? .max : .min)
    default: .double(greatest ? .infinity : -.infinity)
    }
  }

  private func scatterProduct(_ d: Int, _ at: Tensor, _ src: Tensor, _ out: Tensor?) -> Tensor {
    Tensor.primitive("scatterReduce", [self, src], shape, dtype, out: out, savesResult: true) { y in
      folded(d, at, src, y) { walk, y, s in
        switch dtype.compute {
        case .float32: walk.fold(y.pointer(Float.self), s.pointer(Float.self), product: true)
        case .float64: walk.fold(y.pointer(Double.self), s.pointer(Double.self), product: true)
        case .int64: walk.fold(y.pointer(Int64.self), s.pointer(Int64.self), product: true)
        case .complex64:
          walk.fold(y.pointer(Complex<Float>.self), s.pointer(Complex<Float>.self), product: true)
        default: walk.fold(y.pointer(Complex<Double>.self), s.pointer(Complex<Double>.self), product: true)
        }
      }
    } vjp: { b in
      // The product of the others: the result over a factor, or with a 1 in the place of a factor that is zero.
      let x = b.input(0), g = b.g, s = b.input(1).corner(at.shape)
      let x1 = x.maskedFill(x.eq(0), 1)
      var part: Tensor?
      if b.needs(1) {
        let zero = s.eq(0), zeros = Tensor(full: x.shape, 0, .int64).scatterAdd(d, at, zero.to(.int64))
        let alone = zero.logicalAnd(zeros.gather(d, at).eq(1))
        let others = x.scatterProduct(d, at, s.maskedFill(alone, 1), nil)
        let quotient = (g * b.output.conj()).gather(d, at).div(s.maskedFill(zero, 1).conj())
        part = Tensor.where(alone, (g * others.conj()).gather(d, at), quotient).padded(to: b.input(1).shape)
      }
      return [b.needs(0) ? g * x1.scatterProduct(d, at, s, nil).div(x1).conj() : nil, part]
    }
  }
  /// The first elements in each dimension.
  private func corner(_ shape: Size) -> Tensor {
    var y = self
    for i in 0..<shape.count where y.shape[i] != shape[i] { y = y.narrow(i, 0, shape[i]) }
    return y
  }

  private func scatterExtremum(
    _ d: Int, _ at: Tensor, _ src: Tensor, greatest: Bool, includeSelf: Bool, _ out: Tensor?
  ) -> Tensor {
    guard check(!dtype.isComplex, "scatterReduce: \(described): complex numbers have no order") else {
      return .placeholder
    }
    return Tensor.primitive("scatterReduce", [self, src], shape, dtype, out: out, savesResult: true) { y in
      folded(d, at, src, y) { walk, y, s in
        switch dtype.compute {
        case .float32: walk.fold(y.pointer(Float.self), s.pointer(Float.self), greatest: greatest)
        case .float64: walk.fold(y.pointer(Double.self), s.pointer(Double.self), greatest: greatest)
        default: walk.fold(y.pointer(Int64.self), s.pointer(Int64.self), greatest: greatest)
        }
      }
    } vjp: { b in
      // Equal ones share the gradient.
      let y = b.output, s = b.input(1).corner(at.shape)
      let mine = noGrad { b.input(0).eq(y).to(y.dtype) }
      let theirs = noGrad { s.eq(y.gather(d, at)).to(y.dtype) }
      let n = noGrad { mine.scatterAdd(d, at, theirs) }
      let g = b.g.div(n).maskedFill(n.eq(0), 0)
      return [
        b.needs(0) ? g * mine : nil,
        b.needs(1) ? (g.gather(d, at) * theirs).padded(to: b.input(1).shape) : nil,
      ]
    }
  }

  // forms: out
  /// `gather` after broadcasting this tensor and `indices` in all dimensions but `dim`; without `dim` of all elements in
  /// row-major order.
  public func takeAlongDim(_ indices: Tensor, dim: Int? = nil, out: Tensor? = nil) -> Tensor {
    guard let dim else {
      return reshape([count]).takeAlongDim(indices.reshape([indices.count]), dim: 0, out: out)
    }
    guard let d = axis(dim, "takeAlongDim"),
      check(
        shape.count == indices.shape.count,
        "takeAlongDim: \(described) and \(indices.described) must have the same number of dimensions")
    else { return .placeholder }
    var a = shape, b = indices.shape
    for i in 0..<shape.count where i != d {
      let n = shape[i] == 1 ? indices.shape[i] : shape[i]
      guard
        check(
          shape[i] == n && (indices.shape[i] == n || indices.shape[i] == 1) || shape[i] == 1,
          "takeAlongDim: \(described) and \(indices.described) do not broadcast in dimension \(i)")
      else { return .placeholder }
      (a[i], b[i]) = (n, n)
    }
    let n = a[d], at = indices.expand(b)
    return expand(a).gather(d, Tensor.where(at.lt(0), at.add(.int(n)), at), out: out)
  }
}
