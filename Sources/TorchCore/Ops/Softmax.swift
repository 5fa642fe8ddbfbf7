extension Tensor {
  // forms: out special
  /// exp(x) / Σ exp(x) along `dim`, computed from x - max x.
  ///
  ///     torch.tensor([0.0, 0]).softmax(0)   // tensor([0.5000, 0.5000])
  public func softmax(_ dim: Int, dtype: DType? = nil, out: Tensor? = nil) -> Tensor {
    softmax("softmax", dim, log: false, dtype, out)
  }
  // forms: out special
  /// x - log Σ exp(x) along `dim`.
  public func logSoftmax(_ dim: Int, dtype: DType? = nil, out: Tensor? = nil) -> Tensor {
    softmax("logSoftmax", dim, log: true, dtype, out)
  }

  private func softmax(_ name: StaticString, _ dim: Int, log: Bool, _ dtype: DType?, _ out: Tensor?) -> Tensor
  {
    let to = dtype ?? self.dtype
    guard
      check(
        to.isFloatingPoint, "\(name): \(described): floating-point numbers are needed: use dtype: .float32"),
      let d = axis(dim, "\(name)")
    else { return .placeholder }
    let x = to == self.dtype ? self : self.to(to)
    return Tensor.primitive(name, [x], shape, to, out: out, savesInputs: false, savesResult: true) { y in
      let x = x.to(to.compute).contiguous(), s = x.sizes(around: d)
      y.compute { y in
        if to.compute == .float64 {
          Softmax.forward(
            x.pointer(Double.self), y.pointer(Double.self), outer: s.0, n: s.1, inner: s.2, log: log)
        } else {
          Softmax.forward(
            x.pointer(Float.self), y.pointer(Float.self), outer: s.0, n: s.1, inner: s.2, log: log)
        }
      }
    } vjp: { b in
      [b.g.softmaxGradient(b.output, d, log: log)]
    }
  }

  /// The number of elements before, in and after a dimension.
  func sizes(around dim: Int) -> (Int, Int, Int) {
    var outer = 1, inner = 1
    for i in 0..<shape.count { if i < dim { outer *= shape[i] } else if i > dim { inner *= shape[i] } }
    return (outer, shape.count == 0 ? 1 : shape[dim], inner)
  }

  /// Lets `body` fill a contiguous tensor of the compute type that becomes the value of this one.
  func compute(_ body: (Tensor) -> Void) {
    if isContiguous && dtype == dtype.compute { return body(self) }
    let y = Tensor(empty: shape, dtype.compute)
    body(y)
    y.copy(into: self)
  }

  /// The gradient of softmax (or its logarithm) from that of its result `y`, this tensor.
  private func softmaxGradient(_ y: Tensor, _ d: Int, log: Bool) -> Tensor {
    let type = y.dtype.compute
    return Tensor.primitive(
      log ? "logSoftmaxGradient" : "softmaxGradient", [self, y], shape, dtype, out: nil
    ) { dx in
      let g = self.to(type).contiguous(), y = y.detach().to(type).contiguous(), s = y.sizes(around: d)
      dx.compute { dx in
        if type == .float64 {
          Softmax.backward(
            g.pointer(Double.self), y.pointer(Double.self), dx.pointer(Double.self), outer: s.0, n: s.1,
            inner: s.2,
            log: log)
        } else {
          Softmax.backward(
            g.pointer(Float.self), y.pointer(Float.self), dx.pointer(Float.self), outer: s.0, n: s.1,
            inner: s.2,
            log: log)
        }
      }
    } vjp: { b in
      let g = b.input(0), y = b.input(1), h = b.g
      if log {
        // d = g - eʸ·Σg
        let e = y.exp(), s = g.sum(dim: d, keepdim: true)
        return [
          b.needs(0) ? h - (h * e).sum(dim: d, keepdim: true) : nil, b.needs(1) ? (h * e * s).neg() : nil,
        ]
      }
      // d = (g - Σgy)·y
      let hy = h * y, s = (g * y).sum(dim: d, keepdim: true), t = hy.sum(dim: d, keepdim: true)
      return [b.needs(0) ? hy - y * t : nil, b.needs(1) ? h * (g - s) - g * t : nil]
    }
  }
}

extension nn.functional {
  /// The dimension that PyTorch chooses where none is given: 0 for 0, 1 and 3 dimensions, else 1.
  private static func implied(_ dim: Int?, _ input: Tensor) -> Int {
    dim ?? ([0, 1, 3].contains(input.shape.count) ? 0 : 1)
  }
  /// exp(x) / Σ exp(x) along `dim`.
  public static func softmax(_ input: Tensor, dim: Int? = nil, dtype: DType? = nil) -> Tensor {
    input.softmax(implied(dim, input), dtype: dtype)
  }
  /// x - log Σ exp(x) along `dim`.
  public static func logSoftmax(_ input: Tensor, dim: Int? = nil, dtype: DType? = nil) -> Tensor {
    input.logSoftmax(implied(dim, input), dtype: dtype)
  }
  /// softmax(-x) along `dim`.
  public static func softmin(_ input: Tensor, dim: Int? = nil, dtype: DType? = nil) -> Tensor {
    input.neg().softmax(implied(dim, input), dtype: dtype)
  }
}
