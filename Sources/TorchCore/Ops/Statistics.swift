extension Tensor {
  // forms: out
  /// The variance over `dim`: Σ (x - mean)² / (n - correction). Of complex numbers: of both parts together.
  ///
  ///     torch.tensor([1.0, 2, 3, 4]).var()   // tensor(1.6667)
  public func `var`(
    dim: (any IntOrList)? = nil, correction: Double = 1, keepdim: Bool = false, out: Tensor? = nil
  ) -> Tensor { moment("var", dim, correction, keepdim, out) }
  /// The variance over all elements, divided by n - 1 (`unbiased`) or n.
  public func `var`(_ unbiased: Bool) -> Tensor { moment("var", nil, unbiased ? 1 : 0, false, nil) }
  // forms: out
  /// The variance over `dim`, divided by n - 1 (`unbiased`) or n.
  public func `var`(
    _ dim: any IntOrList, _ unbiased: Bool, keepdim: Bool = false, out: Tensor? = nil
  ) -> Tensor { moment("var", dim, unbiased ? 1 : 0, keepdim, out) }

  // forms: out
  /// The standard deviation over `dim`: the root of the variance.
  public func std(
    dim: (any IntOrList)? = nil, correction: Double = 1, keepdim: Bool = false, out: Tensor? = nil
  ) -> Tensor { moment("std", dim, correction, keepdim, out) }
  /// The standard deviation over all elements, divided by n - 1 (`unbiased`) or n.
  public func std(_ unbiased: Bool) -> Tensor { moment("std", nil, unbiased ? 1 : 0, false, nil) }
  // forms: out
  /// The standard deviation over `dim`, divided by n - 1 (`unbiased`) or n.
  public func std(
    _ dim: any IntOrList, _ unbiased: Bool, keepdim: Bool = false, out: Tensor? = nil
  ) -> Tensor { moment("std", dim, unbiased ? 1 : 0, keepdim, out) }

  private func moment(
    _ name: StaticString, _ dim: (any IntOrList)?, _ correction: Double, _ keepdim: Bool, _ out: Tensor?
  ) -> Tensor {
    let root = name.plain == "std"
    guard
      check(
        dtype.category >= 2, "\(name): \(described): only floating-point and complex tensors have a \(name)"),
      let axes = axes(dim, "\(name)")
    else { return .placeholder }
    if dtype.isComplex {
      let both = viewAsReal().moment("var", axes.list.isEmpty ? nil : axes.list, correction, keepdim, nil)
        .sum(dim: -1)
      return (root ? both.sqrt() : both).written(to: out)
    }
    let shape = shape, n = Double(axes.count(shape))
    return Tensor.primitive(
      name, [self], axes.reduce(shape, keepdim: keepdim), dtype, out: out, savesResult: true
    ) { y in
      let r = reduction(axes), to = y.sink()
      if dtype.compute == .float64 {
        r.run(MomentsReducer<Double>(variance: to, mean: nil, correction: correction, root: root))
      } else {
        r.run(MomentsReducer<Float>(variance: to, mean: nil, correction: correction, root: root))
      }
    } vjp: { b in
      let x = b.input(0), y = b.output
      let flat = y.eq(0), g = root ? b.g.div(y.mul(2).maskedFill(flat, 1)).maskedFill(flat, 0) : b.g
      let d = x - x.mean(dim: axes.list.isEmpty ? nil : axes.list, keepdim: true)
      return [g.mul(Scalar(2 / Swift.max(n - correction, 0))).spread(shape, axes, keepdim: keepdim) * d]
    }
  }
}

extension torch {
  /// The variance and the mean over `dim`.
  public static func varMean(
    _ input: Tensor, dim: (any IntOrList)? = nil, correction: Double = 1, keepdim: Bool = false
  ) -> (`var`: Tensor, mean: Tensor) {
    (
      input.var(dim: dim, correction: correction, keepdim: keepdim), input.mean(dim: dim, keepdim: keepdim)
    )
  }
  /// The variance and the mean of all elements, the former divided by n - 1 (`unbiased`) or n.
  public static func varMean(_ input: Tensor, _ unbiased: Bool) -> (`var`: Tensor, mean: Tensor) {
    (input.var(unbiased), input.mean())
  }
  /// The variance and the mean over `dim`, the former divided by n - 1 (`unbiased`) or n.
  public static func varMean(
    _ input: Tensor, _ dim: any IntOrList, _ unbiased: Bool, keepdim: Bool = false
  ) -> (`var`: Tensor, mean: Tensor) {
    (input.var(dim, unbiased, keepdim: keepdim), input.mean(dim: dim, keepdim: keepdim))
  }
  /// The standard deviation and the mean over `dim`.
  public static func stdMean(
    _ input: Tensor, dim: (any IntOrList)? = nil, correction: Double = 1, keepdim: Bool = false
  ) -> (std: Tensor, mean: Tensor) {
    (
      input.std(dim: dim, correction: correction, keepdim: keepdim), input.mean(dim: dim, keepdim: keepdim)
    )
  }
  /// The standard deviation and the mean of all elements, the former divided by n - 1 (`unbiased`) or n.
  public static func stdMean(_ input: Tensor, _ unbiased: Bool) -> (std: Tensor, mean: Tensor) {
    (input.std(unbiased), input.mean())
  }
  /// The standard deviation and the mean over `dim`, the former divided by n - 1 (`unbiased`) or n.
  public static func stdMean(
    _ input: Tensor, _ dim: any IntOrList, _ unbiased: Bool, keepdim: Bool = false
  ) -> (std: Tensor, mean: Tensor) {
    (input.std(dim, unbiased, keepdim: keepdim), input.mean(dim: dim, keepdim: keepdim))
  }
}

// MARK: Norms.

extension linalg {
  // forms: out
  /// (Σ |x|ᵖ)^(1/p) over `dim`, p = `ord`; for ±∞ the greatest or least |x|, for 0 how many are not 0.
  ///
  ///     linalg.vectorNorm(torch.tensor([3.0, 4]))   // tensor(5.)
  public static func vectorNorm(
    _ x: Tensor, ord: Double = 2, dim: (any IntOrList)? = nil, keepdim: Bool = false, dtype: DType? = nil,
    out: Tensor? = nil
  ) -> Tensor { x.vectorNorm(ord, dim, keepdim, dtype, out) }
}

extension Tensor {
  // forms: out
  /// (Σ |x|ᵖ)^(1/p) over `dim`.
  ///
  ///     torch.tensor([[3.0, 4], [6, 8]]).norm(dim: 1)   // tensor([5., 10.])
  public func norm(
    p: Scalar = 2, dim: (any IntOrList)? = nil, keepdim: Bool = false, dtype: DType? = nil, out: Tensor? = nil
  ) -> Tensor { vectorNorm(p.double, dim, keepdim, dtype, out) }
  // forms: out
  /// The Frobenius norm ("fro"), the root of the sum of squares over `dim`, or the nuclear norm ("nuc"), the sum of the
  /// singular values of the matrices in two dimensions.
  public func norm(
    p: String, dim: (any IntOrList)? = nil, keepdim: Bool = false, dtype: DType? = nil, out: Tensor? = nil
  ) -> Tensor {
    guard
      check(p == "fro" || p == "nuc", "norm: '\(p)' is no norm here: use \"fro\", \"nuc\" or a number")
    else { return .placeholder }
    if p == "fro" { return vectorNorm(2, dim, keepdim, dtype, out) }
    let dims = dim?.list ?? Array(0..<shape.count)
    guard
      check(
        dims.count == 2,
        "norm: \(described): the nuclear norm is that of matrices: two dimensions are needed")
    else { return .placeholder }
    return linalg.matrixNorm(self, ord: p, dim: dims, keepdim: keepdim, dtype: dtype, out: out)
  }
  fileprivate func vectorNorm(
    _ p: Double, _ dim: (any IntOrList)?, _ keepdim: Bool, _ dtype: DType?, _ out: Tensor?
  ) -> Tensor {
    let name = "norm"
    guard
      check(
        (dtype ?? self.dtype).category >= 2 && self.dtype.category >= 2,
        "\(name): \(described)\(dtype.map { " as \($0.name)" } ?? ""): only floating-point and complex tensors have one"
      ),
      check(
        dtype == nil || dtype!.isComplex == self.dtype.isComplex,
        "\(name): \(described): dtype: \(dtype!.name) is of another kind"),
      let axes = axes(dim, name),
      check(
        p >= 0 && p < .infinity || axes.count(shape) > 0
          || axes.reduce(shape, keepdim: false).numel() == 0 && !axes.isAll,
        "\(name): \(described): an empty dimension has no norm of order \(p)")
    else { return .placeholder }
    if self.dtype.isComplex || dtype != nil && dtype != self.dtype {
      let x = dtype.map { to($0) } ?? self
      return (x.dtype.isComplex ? x.abs() : x).vectorNorm(p, dim, keepdim, nil, out)
    }
    if p == .infinity { return abs().amax(dim: dim, keepdim: keepdim).written(to: out) }
    if p == -.infinity { return abs().amin(dim: dim, keepdim: keepdim).written(to: out) }
    let shape = shape
    return Tensor.primitive(
      "norm", [self], axes.reduce(shape, keepdim: keepdim), self.dtype, out: out, savesResult: true
    ) { y in
      let r = reduction(axes)
      if self.dtype.compute == .float64 {
        Tensor.norm(r, p, y, Double.self)
      } else {
        Tensor.norm(r, p, y, Float.self)
      }
    } vjp: { b in
      let x = b.input(0), y = b.output.spread(shape, axes, keepdim: keepdim)
      let g = b.g.spread(shape, axes, keepdim: keepdim)
      if p == 0 { return [nil] }
      if p == 1 { return [g * x.sgn()] }
      if p == 2 { return [g * x.div(y).maskedFill(y.eq(0), 0)] }
      // |x|ᵖ⁻¹ · sgn x · (g / yᵖ⁻¹); where the norm is 0 the gradient is taken as 0.
      if p < 1 {
        return [g * (x.sgn() * x.abs().pow(Scalar(p - 1)) * y.pow(Scalar(1 - p))).maskedFill(x.eq(0), 0)]
      }
      return [g * (x.sgn() * x.abs().pow(Scalar(p - 1)) * y.pow(Scalar(1 - p))).maskedFill(y.eq(0), 0)]
    }
  }
  private static func norm<T: Wide>(_ r: Reduction, _ p: Double, _ y: Tensor, _: T.Type) {
    switch p {
    case 0: r.run(SumReducer<T, NonZeroMap>(to: y.sink()))
    case 1: r.run(SumReducer<T, MagnitudeMap>(to: y.sink()))
    case 2: r.run(SumReducer<T, SquareMap>(to: y.sink(.sqrt)))
    default: r.run(PowerSumReducer<T>(to: y.sink(.power(1 / p)), p: p))
    }
  }

  // forms: out
  /// The p-norm of the difference: (Σ |x - y|ᵖ)^(1/p).
  public func dist(_ other: Tensor, p: Scalar = 2) -> Tensor { (self - other).norm(p: p) }

  // forms: inplace out
  /// Scales every part along `dim` whose p-norm exceeds `maxnorm` down to it.
  public func renorm(_ p: Scalar, _ dim: Int, _ maxnorm: Scalar, out: Tensor? = nil) -> Tensor {
    guard check(shape.count > 1, "renorm: \(described): needs at least 2 dimensions"),
      check(p.double > 0 && maxnorm.double >= 0, "renorm: p must be positive and maxnorm not negative"),
      let d = axis(dim, "renorm")
    else { return .placeholder }
    let n = linalg.vectorNorm(self, ord: p.double, dim: (0..<shape.count).filter { $0 != d }, keepdim: true)
    let limit = maxnorm.double
    let scale = Tensor.where(
      n.gt(Scalar(limit)), n.add(1e-7).reciprocal().mul(Scalar(limit)), Tensor(full: n.shape, 1, dtype))
    return mul(scale).written(to: out)
  }
}
