extension Tensor {
  // forms: out
  /// Σ x over `dim` (an Int or a list; all dimensions if left out). Integers and bools are summed as int64.
  ///
  ///     torch.tensor([[1, 2], [3, 4]]).sum(dim: 0)   // tensor([4, 6])
  public func sum(
    dim: (any IntOrList)? = nil, keepdim: Bool = false, dtype: DType? = nil, out: Tensor? = nil
  ) -> Tensor {
    guard let axes = axes(dim, "sum") else { return .placeholder }
    if isSparse {
      return sparseSum((0..<shape.count).filter(axes.contains), keepdim: keepdim, dtype).written(to: out)
    }
    let to = dtype ?? (self.dtype.category < 2 ? .int64 : self.dtype)
    let x = dtype != nil && to.compute != self.dtype.compute ? self.to(to) : self, shape = shape
    return Tensor.primitive(
      "sum", [x], axes.reduce(shape, keepdim: keepdim), to, out: out, savesInputs: false
    ) { y in
      x.sum(axes, into: y)
    } vjp: { b in
      [b.g.spread(shape, axes, keepdim: keepdim)]
    }
  }

  // forms: none
  /// Σ x over `dim`, the dimension given without a label as in `x.sum(0)`.
  public func sum(_ dim: any IntOrList, keepdim: Bool = false, dtype: DType? = nil) -> Tensor {
    sum(dim: dim, keepdim: keepdim, dtype: dtype)
  }

  /// The kernel of `sum` and, with a division at the end, of `mean`.
  private func sum(_ axes: Axes, into y: Tensor, _ last: Sink.Last = .none) {
    let r = reduction(axes), to = y.sink(last)
    switch dtype.compute {
    case .float32: r.run(SumReducer<Float, IdentityMap>(to: to))
    case .float64: r.run(SumReducer<Double, IdentityMap>(to: to))
    case .int64: r.run(IntegerSumReducer(to: to))
    case .complex64: r.run(ComplexSumReducer<Float>(to: to))
    default: r.run(ComplexSumReducer<Double>(to: to))
    }
  }

  // forms: out
  /// Σ x over `dim`, NaN counting as 0.
  public func nansum(
    dim: (any IntOrList)? = nil, keepdim: Bool = false, dtype: DType? = nil, out: Tensor? = nil
  ) -> Tensor {
    if self.dtype.category < 2 { return sum(dim: dim, keepdim: keepdim, dtype: dtype, out: out) }
    let to = dtype ?? self.dtype
    guard
      check(
        !self.dtype.isComplex && !to.isComplex,
        "nansum: \(described) as \(to.name): complex numbers are not supported"),
      let axes = axes(dim, "nansum")
    else { return .placeholder }
    if to.category < 2 {
      return maskedFill(isnan(), 0).sum(dim: dim, keepdim: keepdim, dtype: to, out: out)
    }
    let x = to.compute != self.dtype.compute ? self.to(to) : self, shape = shape
    return Tensor.primitive("nansum", [x], axes.reduce(shape, keepdim: keepdim), to, out: out) { y in
      let r = x.reduction(axes)
      if x.dtype.compute == .float64 {
        r.run(SumReducer<Double, NumbersMap>(to: y.sink()))
      } else {
        r.run(SumReducer<Float, NumbersMap>(to: y.sink()))
      }
    } vjp: { b in
      [b.g.spread(shape, axes, keepdim: keepdim).maskedFill(b.input(0).isnan(), 0)]
    }
  }

  // forms: out
  /// The mean over `dim`; of floating-point and complex numbers, or with such a `dtype`.
  ///
  ///     torch.tensor([1.0, 2, 6]).mean()   // tensor(3.)
  public func mean(
    dim: (any IntOrList)? = nil, keepdim: Bool = false, dtype: DType? = nil, out: Tensor? = nil
  ) -> Tensor {
    let to = dtype ?? self.dtype
    guard
      check(
        to.category >= 2,
        "mean: \(described)\(dtype.map { " as \($0.name)" } ?? ""): the mean is a floating-point or complex number: "
          + "use dtype: .float32"), let axes = axes(dim, "mean")
    else { return .placeholder }
    let x = to.compute != self.dtype.compute ? self.to(to) : self, shape = shape, n = axes.count(shape)
    return Tensor.primitive(
      "mean", [x], axes.reduce(shape, keepdim: keepdim), to, out: out, savesInputs: false
    ) { y in
      x.sum(axes, into: y, .divide(Double(n)))
    } vjp: { b in
      [b.g.div(Scalar(Double(n))).spread(shape, axes, keepdim: keepdim)]
    }
  }

  // forms: none
  /// The mean over `dim`, the dimension given without a label as in `x.mean(0)`.
  public func mean(_ dim: any IntOrList, keepdim: Bool = false, dtype: DType? = nil) -> Tensor {
    mean(dim: dim, keepdim: keepdim, dtype: dtype)
  }

  // forms: out
  /// The mean over `dim` of what is not NaN.
  public func nanmean(
    dim: (any IntOrList)? = nil, keepdim: Bool = false, dtype: DType? = nil, out: Tensor? = nil
  ) -> Tensor {
    guard
      check(
        self.dtype.category >= 2 && (dtype ?? self.dtype).category >= 2,
        "nanmean: \(described)\(dtype.map { " as \($0.name)" } ?? ""): input and result must be floating-point"
      )
    else { return .placeholder }
    let n = isnan().logicalNot().sum(dim: dim, keepdim: keepdim)
    return nansum(dim: dim, keepdim: keepdim, dtype: dtype).div(n).written(to: out)
  }

  /// Π x over all elements. Integers and bools are multiplied as int64.
  public func prod(dtype: DType? = nil) -> Tensor {
    if let cast = Autocast.on { return cast.wide(self) { $0.prod(dtype: dtype) } }
    return product(Axes(mask: .max, rank: 0), keepdim: false, dtype, nil)
  }
  // forms: out
  /// Π x over `dim`.
  public func prod(_ dim: Int, keepdim: Bool = false, dtype: DType? = nil, out: Tensor? = nil) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(self) { $0.prod(dim, keepdim: keepdim, dtype: dtype, out: out) }
    }
    guard let axes = axes(dim, "prod") else { return .placeholder }
    return product(axes, keepdim: keepdim, dtype, out)
  }
  private func product(_ axes: Axes, keepdim: Bool, _ dtype: DType?, _ out: Tensor?) -> Tensor {
    let to = dtype ?? (self.dtype.category < 2 ? .int64 : self.dtype)
    let x = to.compute != self.dtype.compute ? self.to(to) : self, shape = shape
    return Tensor.primitive(
      "prod", [x], axes.reduce(shape, keepdim: keepdim), to, out: out, savesResult: true
    ) { y in
      let r = x.reduction(axes), to = y.sink()
      switch x.dtype.compute {
      case .float32: r.run(ProductReducer<Float>(to: to) { $0.store(Double($1), $2) })
      case .float64: r.run(ProductReducer<Double>(to: to) { $0.store($1, $2) })
      case .int64: r.run(ProductReducer<Int64>(to: to) { $0.store($1, $2) })
      case .complex64:
        r.run(ProductReducer<Complex<Float>>(to: to) { $0.store(Double($1.real), Double($1.imaginary), $2) })
      default: r.run(ProductReducer<Complex<Double>>(to: to) { $0.store($1.real, $1.imaginary, $2) })
      }
    } vjp: { b in
      let x = b.input(0), g = b.g.spread(shape, axes, keepdim: keepdim)
      if !noGrad({ x.eq(0).any().item(Bool.self) }) {
        return [g * b.output.spread(shape, axes, keepdim: keepdim).div(x).conj()]
      }
      return [g * x.othersProduct(axes).conj()]
    }
  }
  /// The product of all other elements over `axes`, right also where some are 0.
  private func othersProduct(_ axes: Axes) -> Tensor {
    let all = axes.isAll || axes.rank == 0, d = all ? 0 : (0..<shape.count).first { axes.contains($0) } ?? 0
    let x = all ? reshape([count]) : self, n = x.shape[d]
    if n == 0 { return self }
    let one = Tensor(full: x.narrow(d, 0, 1).shape, 1, dtype)
    let before = Tensor.joined(d, [one, x.narrow(d, 0, n - 1)]).cumprod(d)
    let after = Tensor.joined(d, [x.narrow(d, 1, n - 1), one]).reversed(d).cumprod(d).reversed(d)
    return (before * after).reshape(shape)
  }

  // forms: out
  /// Whether all elements are other than 0: of everything.
  public func all(out: Tensor? = nil) -> Tensor { truth(all: true, nil, keepdim: false, out) }
  // forms: out
  /// Whether all elements over `dim` are other than 0.
  public func all(dim: (any IntOrList)?, keepdim: Bool = false, out: Tensor? = nil) -> Tensor {
    truth(all: true, dim, keepdim: keepdim, out)
  }
  // forms: out
  /// Whether any element is other than 0: of everything.
  public func any(out: Tensor? = nil) -> Tensor { truth(all: false, nil, keepdim: false, out) }
  // forms: out
  /// Whether any element over `dim` is other than 0.
  public func any(dim: (any IntOrList)?, keepdim: Bool = false, out: Tensor? = nil) -> Tensor {
    truth(all: false, dim, keepdim: keepdim, out)
  }
  private func truth(all: Bool, _ dim: (any IntOrList)?, keepdim: Bool, _ out: Tensor?) -> Tensor {
    guard var axes = axes(dim, all ? "all" : "any") else { return .placeholder }
    if let dim, dim.list.isEmpty { axes.mask = 0 }  // as in PyTorch: an empty list reduces nothing
    let to: DType = dtype == .uint8 ? .uint8 : .bool, x = dtype.isComplex ? ne(0) : self
    return Tensor.primitive("all", [], axes.reduce(shape, keepdim: keepdim), to, out: out, savesInputs: false)
    { y in
      let r = x.reduction(axes), to = y.pointer(Bool.self)
      switch x.dtype.compute {
      case .float32: r.run(TruthReducer<Float>(to: to, all: all))
      case .float64: r.run(TruthReducer<Double>(to: to, all: all))
      default: r.run(TruthReducer<Int64>(to: to, all: all))
      }
    } vjp: { _ in
      []
    }
  }

  /// How many elements over `dim` are other than 0, as int64.
  public func countNonzero(dim: (any IntOrList)? = nil) -> Tensor {
    guard let axes = axes(dim, "countNonzero") else { return .placeholder }
    let x = dtype.isComplex ? ne(0) : self
    return Tensor.primitive(
      "countNonzero", [], axes.reduce(shape, keepdim: false), .int64, out: nil, savesInputs: false
    ) { y in
      let r = x.reduction(axes)
      switch x.dtype.compute {
      case .float32: r.run(SumReducer<Float, NonZeroMap>(to: y.sink()))
      case .float64: r.run(SumReducer<Double, NonZeroMap>(to: y.sink()))
      default: r.run(IntegerSumReducer(to: y.sink(), nonZero: true))
      }
    } vjp: { _ in
      []
    }
  }

  // forms: out special
  /// log Σ exp x over `dim`, without overflow on the way.
  public func logsumexp(_ dim: any IntOrList, keepdim: Bool = false, out: Tensor? = nil) -> Tensor {
    let x = dtype.category < 2 ? to(torch.getDefaultDtype()) : self
    guard let axes = axes(dim, "logsumexp") else { return .placeholder }
    let shape = shape
    return Tensor.primitive(
      "logsumexp", [x], axes.reduce(shape, keepdim: keepdim), x.dtype, out: out, savesResult: true
    ) { y in
      let x = x.detach()
      if x.count == 0 { return y.fill(Scalar(-Double.infinity)) }
      let high = (x.dtype.isComplex ? x.real : x).amax(dim: dim, keepdim: true)
      let m = high.maskedFill(high.isinf(), 0)
      let s = (x - m).exp().sum(dim: dim, keepdim: true).log() + m
      s.reshape(y.shape).copy(into: y)
    } vjp: { b in
      let y = b.output, finite = y.dtype.isComplex ? y : y.maskedFill(y.eq(Scalar(-Double.infinity)), 0)
      let weight = (b.input(0) - finite.spread(shape, axes, keepdim: keepdim)).exp()
      return [b.g.spread(shape, axes, keepdim: keepdim) * weight.conj()]
    }
  }
}
