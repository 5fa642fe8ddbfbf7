extension Tensor {
  // forms: inplace out
  /// The running sum along `dim`. Integers and bools are summed as int64.
  ///
  ///     torch.tensor([1, 2, 3]).cumsum(0)   // tensor([1, 3, 6])
  public func cumsum(_ dim: Int, dtype: DType? = nil, out: Tensor? = nil) -> Tensor {
    guard let d = axis(dim, "cumsum") else { return .placeholder }
    let x = scanned(dtype)
    return Tensor.primitive("cumsum", [x], shape, x.dtype, out: out, savesInputs: false) { y in
      x.scan(d, y, product: false)
    } vjp: { b in
      [b.g.reverseCumsum(d)]
    }
  }
  // forms: inplace out
  /// The running product along `dim`. Integers and bools are multiplied as int64.
  public func cumprod(_ dim: Int, dtype: DType? = nil, out: Tensor? = nil) -> Tensor {
    guard let d = axis(dim, "cumprod") else { return .placeholder }
    let x = scanned(dtype)
    return Tensor.primitive("cumprod", [x], shape, x.dtype, out: out, savesResult: true) { y in
      x.scan(d, y, product: true)
    } vjp: { b in
      [Tensor.cumprodGradient(b.g, b.input(0), b.output, d)]
    }
  }

  private func scanned(_ dtype: DType?) -> Tensor {
    let to = dtype ?? (self.dtype.category < 2 ? .int64 : self.dtype)
    return to == self.dtype ? self : self.to(to)
  }
  private func scan(_ d: Int, _ y: Tensor, product: Bool) {
    let type = dtype.compute, x = detach().to(type).contiguous(), s = x.sizes(around: d)
    y.compute { y in
      func run<S: ScanStep>(_ step: S.Type) {
        Scan.run(step, x.pointer(S.T.self), y.pointer(S.T.self), outer: s.0, n: s.1, inner: s.2)
      }
      switch (type, product) {
      case (.float32, false): run(RunningSum<Float>.self)
      case (.float32, true): run(RunningProduct<Float>.self)
      case (.float64, false): run(RunningSum<Double>.self)
      case (.float64, true): run(RunningProduct<Double>.self)
      case (.int64, false): run(PlainSum<Int64>.self)
      case (.int64, true): run(PlainProduct<Int64>.self)
      case (.complex64, false): run(PlainSum<Complex<Float>>.self)
      case (.complex64, true): run(PlainProduct<Complex<Float>>.self)
      case (_, false): run(PlainSum<Complex<Double>>.self)
      case (_, true): run(PlainProduct<Complex<Double>>.self)
      }
    }
  }
  /// Σ of this and all later elements along `dim`.
  private func reverseCumsum(_ d: Int) -> Tensor {
    shape.count == 0 ? self : reversed(d).cumsum(d).reversed(d)
  }

  /// dᵢ = Σⱼ≥ᵢ gⱼ yⱼ / xᵢ; where some x are 0, the products are formed without xᵢ instead.
  private static func cumprodGradient(_ g: Tensor, _ x: Tensor, _ y: Tensor, _ d: Int) -> Tensor {
    if x.shape.count == 0 || x.count == 0 { return g }
    if !noGrad({ x.eq(0).any().item(Bool.self) }) { return (g * y.conj()).reverseCumsum(d).div(x.conj()) }
    let n = x.shape[d], one = Tensor(full: x.narrow(d, 0, 1).shape, 1, x.dtype)
    let parts = (0..<n).map { i in
      let before = i == 0 ? one : x.narrow(d, 0, i).prod(d, keepdim: true)
      let later = Tensor.joined(d, [one, x.narrow(d, i + 1, n - i - 1)]).cumprod(d)
      return (g.narrow(d, i, n - i) * (before * later).conj()).sum(dim: d, keepdim: true)
    }
    return joined(d, parts)
  }

  // forms: out
  /// The running logarithm of the sum of exponentials along `dim`.
  public func logcumsumexp(_ dim: Int, out: Tensor? = nil) -> Tensor {
    guard let d = axis(dim, "logcumsumexp"),
      check(dtype.category >= 2, "logcumsumexp: \(described): floating-point numbers are needed")
    else { return .placeholder }
    return Tensor.primitive("logcumsumexp", [self], shape, dtype, out: out, savesResult: true) { y in
      let x = detach().to(dtype.compute).contiguous(), s = x.sizes(around: d)
      func run<S: ScanStep>(_ step: S.Type, _ y: Tensor) {
        Scan.run(step, x.pointer(S.T.self), y.pointer(S.T.self), outer: s.0, n: s.1, inner: s.2)
      }
      y.compute { y in
        switch dtype.compute {
        case .float32: run(RunningLogSum<Float>.self, y)
        case .float64: run(RunningLogSum<Double>.self, y)
        case .complex64: run(ComplexLogSum<Float>.self, y)
        default: run(ComplexLogSum<Double>.self, y)
        }
      }
    } vjp: { b in
      let x = b.input(0), y = b.output, g = b.g
      if g.count == 0 { return [g] }
      if g.dtype.isComplex { return [(g.div(y.exp().conj())).reverseCumsum(d) * x.exp().conj()] }
      // Σⱼ≥ᵢ gⱼ e^(xᵢ - yⱼ), positive and negative gradients apart so that logarithms exist.
      func part(_ g: Tensor) -> Tensor {
        let none = g.le(0), log = g.maskedFill(none, 1).log().maskedFill(none, .double(-g.dtype.largest))
        return (log - y).reversed(d).logcumsumexp(d).reversed(d).add(x).exp()
      }
      if g.shape.count == 0 { return [g] }
      return [part(g) - part(g.neg())]
    }
  }

  // forms: out
  /// The greatest element so far along `dim`, and the last place where it stood.
  public func cummax(_ dim: Int, out: (Tensor, Tensor)? = nil) -> (values: Tensor, indices: Tensor) {
    cumulative("cummax", dim, Greatest.self, out)
  }
  // forms: out
  /// The least element so far along `dim`, and the last place where it stood.
  public func cummin(_ dim: Int, out: (Tensor, Tensor)? = nil) -> (values: Tensor, indices: Tensor) {
    cumulative("cummin", dim, Least.self, out)
  }
  private func cumulative<C: Contest>(
    _ name: StaticString, _ dim: Int, _: C.Type, _ out: (Tensor, Tensor)?
  ) -> (values: Tensor, indices: Tensor) {
    guard let d = axis(dim, "\(name)"),
      check(!dtype.isComplex, "\(name): \(described): complex numbers have no order")
    else { return (.placeholder, .placeholder) }
    let indices = Tensor(empty: shape, .int64), shape = shape
    let values = Tensor.primitive(name, [self], shape, dtype, out: out?.0, savesInputs: false) { y in
      let x = detach().to(dtype.compute).contiguous(), s = x.sizes(around: d),
        at = indices.pointer(Int64.self)
      y.compute { y in
        switch dtype.compute {
        case .float32:
          Scan.extremum(
            C.self, x.pointer(Float.self), y.pointer(Float.self), at, outer: s.0, n: s.1, inner: s.2)
        case .float64:
          Scan.extremum(
            C.self, x.pointer(Double.self), y.pointer(Double.self), at, outer: s.0, n: s.1, inner: s.2)
        default:
          Scan.extremum(
            C.self, x.pointer(Int64.self), y.pointer(Int64.self), at, outer: s.0, n: s.1, inner: s.2)
        }
      }
    } vjp: { b in
      [shape.count == 0 ? b.g : Tensor(full: shape, 0, b.g.dtype).scatterAdd(d, indices, b.g)]
    }
    return (values, out == nil ? indices : indices.written(to: out?.1))
  }
}

extension Tensor {
  /// The order along `d` turned around, as a copy.
  func reversed(_ d: Int) -> Tensor {
    let n = shape[d], at = Tensor(empty: [n], .int64), p = at.pointer(Int64.self)
    for i in 0..<at.count { p[i] = Int64(n - 1 - i) }
    return indexSelect(d, at)
  }
  /// Tensors one after the other along `d`, equal in all other sizes.
  static func joined(_ d: Int, _ parts: [Tensor]) -> Tensor {
    var shape = parts[0].shape
    shape[d] = parts.reduce(0) { $0 + $1.shape[d] }
    let sizes = parts.map { $0.shape[d] }
    return primitive("cat", parts, shape, parts[0].dtype, savesInputs: false) { y in
      var at = 0
      for p in parts {
        p.detach().copy(into: y.narrow(d, at, p.shape[d]))
        at += p.shape[d]
      }
    } vjp: { b in
      var at = 0
      return sizes.map { n in
        at += n
        return b.g.narrow(d, at - n, n)
      }
    }
  }
}

/// log(eᵃ + eˣ) of complex numbers: the one with the greater real part plus log(1 + e^(other - it)).
enum ComplexLogSum<R: Wide>: ScanStep where Complex<R>: Computing {
  static var start: Complex<Double> { Complex(-.infinity, 0) }
  @inline(__always) static func step(_ a: inout Complex<Double>, _ x: Complex<R>) -> Complex<R> {
    let x = Complex(Double(x.real), Double(x.imaginary))
    if a.real == -.infinity {
      a = x
    } else {
      let (high, low) = x.real > a.real ? (x, a) : (a, x)
      a = high + .log1p(.exp(low - high))
    }
    return Complex(R(a.real), R(a.imaginary))
  }
}
