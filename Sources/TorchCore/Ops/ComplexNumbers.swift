// Complex tensors: their parts, and what is not a formula of the whole number.

extension Tensor {
  /// The real and imaginary parts along a new last dimension of size 2; a view.
  public func viewAsReal() -> Tensor {
    guard check(dtype.isComplex, "viewAsReal: \(described) is not complex") else { return .placeholder }
    var (size, stride) = (shape, strides)
    for i in 0..<stride.count { stride[i] *= 2 }
    size.append(2)
    stride.append(1)
    return retyped("viewAsReal", dtype.real, size, stride, storageOffset * 2) {
      $0.contiguous().viewAsComplex()
    }
  }

  /// A complex tensor whose parts lie along the last dimension, of size 2; a view.
  public func viewAsComplex() -> Tensor {
    guard
      check(
        dtype == .float32 || dtype == .float64 || dtype == .float16,
        "viewAsComplex: \(described): float32 or float64 is needed"),
      check(
        shape.count > 0 && shape[-1] == 2 && strides[-1] == 1 && storageOffset % 2 == 0
          && strides.dropLast().allSatisfy { $0 % 2 == 0 },
        "viewAsComplex: \(described) with strides \(strides.bracketed): the last dimension must hold the two parts, "
          + "side by side")
    else { return .placeholder }
    var (size, stride) = (shape, strides)
    size.truncate(to: shape.count - 1)
    stride.truncate(to: shape.count - 1)
    for i in 0..<stride.count { stride[i] /= 2 }
    return retyped("viewAsComplex", dtype.complex, size, stride, storageOffset / 2) { $0.viewAsReal() }
  }

  private func retyped(
    _ name: StaticString, _ dtype: DType, _ size: Size, _ stride: Size, _ offset: Int,
    vjp: @escaping (Tensor) -> Tensor
  ) -> Tensor {
    if Failure.pending { return .placeholder }
    let v = Tensor(storage: storage, dtype, shape: size, strides: stride, offset: offset)
    Tensor.record(name, [self], [v], savesInputs: false) { b in [vjp(b.g)] }
    return v
  }

  // forms: inplace out
  /// The complex conjugate, written out.
  public func conjPhysical(out: Tensor? = nil) -> Tensor {
    if !dtype.isComplex { return clone().written(to: out) }
    let source = contiguous()
    return Tensor.primitive("conj", [self], shape, dtype, out: out, savesInputs: false) { y in
      defer { withExtendedLifetime(source) {} }
      let n = y.count, (from, to) = (source.address, y.address), single = dtype == .complex64
      parallel((n + 16383) / 16384, grain: 2) { first, last in
        for i in first * 16384..<Swift.min(last * 16384, n) {
          if single {
            to.of(Complex<Float>.self)[i] = .conjugate(from.of(Complex<Float>.self)[i])
          } else {
            to.of(Complex<Double>.self)[i] = .conjugate(from.of(Complex<Double>.self)[i])
          }
        }
      }
    } vjp: {
      [$0.g.conj()]
    }
  }
  /// The complex conjugate; real tensors as they are.
  public func conj() -> Tensor { dtype.isComplex ? conjPhysical() : self }
  /// This tensor: conjugates are always written out.
  public func resolveConj() -> Tensor { self }

  /// This tensor: negatives are always written out.
  public func resolveNeg() -> Tensor { self }

  // forms: function
  /// The real parts; real tensors as they are.
  public var real: Tensor { dtype.isComplex ? viewAsReal().select(-1, 0) : self }
  // forms: function
  /// The imaginary parts of a complex tensor.
  public var imag: Tensor {
    guard check(dtype.isComplex, "imag: \(described) is not complex") else { return .placeholder }
    return viewAsReal().select(-1, 1)
  }

  /// |z|, with 0 as the gradient at 0.
  func complexAbs() -> Tensor {
    let parts = viewAsReal().detach(), size = shape
    return Tensor.primitive("abs", [self], size, dtype.real, savesResult: true) { y in
      noGrad { parts.select(-1, 0).hypot(parts.select(-1, 1)) }.copy(into: y)
    } vjp: { b in
      [b.g.mul(b.input(0).sgn())]
    }
  }

  // forms: inplace out
  /// z / |z|, 0 at 0; of real numbers the sign.
  public func sgn(out: Tensor? = nil) -> Tensor {
    if !dtype.isComplex { return sign(out: out) }
    let length = complexAbs()
    let safe = Tensor.where(length.eq(0), Tensor(1.0, dtype: length.dtype), length)
    return div(safe).written(to: out)
  }

  // forms: out
  /// The angle of complex numbers in (-π, π]; of real ones 0 or π.
  public func angle(out: Tensor? = nil) -> Tensor {
    if dtype.isComplex {
      let parts = viewAsReal()
      return parts.select(-1, 1).atan2(parts.select(-1, 0)).written(to: out)
    }
    struct Op: Unary {
      func forward<T: Real>(_ x: T) -> T { .select(T.isNaN(x), x, .select(x < 0, T(Double.pi), 0)) }
      func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { 0 }
    }
    return unary(Op(), out: out)
  }
}
