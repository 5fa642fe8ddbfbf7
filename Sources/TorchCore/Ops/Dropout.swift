// Dropout draws one mask element by element (or channel by channel) in the order of memory and multiplies in the
// same pass. The mask is kept in one byte an element for the gradient.

extension nn.functional {
  /// Zeroes every element with probability p and scales the others by 1 / (1 - p), during training.
  ///
  ///     torch.manualSeed(0)
  ///     F.dropout(torch.ones(4))        // tensor([2., 0., 2., 0.])
  public static func dropout(
    _ input: Tensor, p: Double = 0.5, training: Bool = true, inplace: Bool = false
  ) -> Tensor {
    Mask.apply("dropout", input, p, training, inplace, alpha: false)
  }

  /// Dropout that keeps mean and variance of self-normalizing networks: dropped elements take SELU's limit, then
  /// all are scaled and shifted (Klambauer et al., 2017).
  public static func alphaDropout(
    _ input: Tensor, p: Double = 0.5, training: Bool = false, inplace: Bool = false
  ) -> Tensor {
    Mask.apply("alphaDropout", input, p, training, inplace, alpha: true)
  }

  /// Alpha dropout of whole channels: input [N, C, …].
  public static func featureAlphaDropout(
    _ input: Tensor, p: Double = 0.5, training: Bool = false, inplace: Bool = false
  ) -> Tensor {
    Mask.apply("featureAlphaDropout", input, p, training, inplace, alpha: true, features: true)
  }

  /// Zeroes whole channels: input [N, C, L] or [C, L].
  public static func dropout1d(
    _ input: Tensor, p: Double = 0.5, training: Bool = true, inplace: Bool = false
  ) -> Tensor {
    channels("dropout1d", input, 2, 3, p, training, inplace)
  }
  /// Zeroes whole channels: input [N, C, H, W]; three dimensions mean [N, C, L], as in PyTorch.
  public static func dropout2d(
    _ input: Tensor, p: Double = 0.5, training: Bool = true, inplace: Bool = false
  ) -> Tensor {
    Mask.apply("dropout2d", input, p, training, inplace, alpha: false, features: true)
  }
  /// Zeroes whole channels: input [N, C, D, H, W] or [C, D, H, W].
  public static func dropout3d(
    _ input: Tensor, p: Double = 0.5, training: Bool = true, inplace: Bool = false
  ) -> Tensor {
    channels("dropout3d", input, 4, 5, p, training, inplace)
  }

  private static func channels(
    _ name: StaticString, _ input: Tensor, _ single: Int, _ batched: Int, _ p: Double, _ training: Bool,
    _ inplace: Bool
  ) -> Tensor {
    let n = input.shape.count
    guard n == single else {
      return Mask.apply(name, input, p, training, inplace, alpha: false, features: true)
    }
    let y = Mask.apply(name, input.unsqueeze(0), p, training, inplace, alpha: false, features: true)
    return inplace ? input : y.squeeze(0)
  }

  // forms: inplace
  /// max(0, x) + a·min(0, x), with a random slope a in [lower, upper) for every x ≤ 0 during training, else the mean.
  public static func rrelu(
    _ input: Tensor, lower: Double = 0.125, upper: Double = 1.0 / 3, training: Bool = false,
    inplace: Bool = false
  ) -> Tensor {
    guard check(lower <= upper, "rrelu: lower \(lower) is greater than upper \(upper)"),
      check(input.dtype.isFloatingPoint, "rrelu: \(input.described): use a floating-point type")
    else { return .placeholder }
    let slope: Tensor
    if training {
      slope = slopes(of: input, lower, upper)
    } else {
      let (kind, mean) = (input.dtype, Scalar((lower + upper) / 2))
      slope = Tensor.where(input.gt(0), Tensor(1, dtype: kind), Tensor(mean, dtype: kind))
    }
    let y = input.mul(slope)
    return inplace ? input.replaced(by: y, "rrelu") : y
  }
  /// 1 where x > 0, else a random slope: only those are drawn, in order.
  private static func slopes(of input: Tensor, _ lower: Double, _ upper: Double) -> Tensor {
    let x = noGrad { input.detach().to(.float64).contiguous() }, slope = Tensor(empty: input.shape, .float64)
    if Failure.pending { return .placeholder }
    let (p, q, g) = (x.pointer(Double.self), slope.pointer(Double.self), Generator.resolve(nil))
    // The bounds in the type that computes; no fused multiply-add, as PyTorch has none here.
    let isDouble = input.dtype == .float64
    let low = isDouble ? lower : Double(Float(lower)), width = (isDouble ? upper : Double(Float(upper))) - low
    withExtendedLifetime(x) {
      for i in 0..<x.count { q[i] = p[i] <= 0 ? g.uniform() * width + low : 1 }
    }
    return slope.to(input.dtype)
  }
}

/// What dropout does to an element: y = x·scale[m] + shift[m], where m says whether the element is kept.
private struct Mask: @unchecked Sendable {
  let kept: Tensor  // uint8, dense
  let scale: (Double, Double), shift: (Double, Double)?

  static func apply(
    _ name: StaticString, _ input: Tensor, _ p: Double, _ training: Bool, _ inplace: Bool, alpha: Bool,
    features: Bool = false
  ) -> Tensor {
    guard check(p >= 0 && p <= 1, "\(name): p is \(p): a probability lies in 0 ... 1") else {
      return .placeholder
    }
    if !training || p == 0 || input.count == 0 { return input }
    let span = Span(name, [input])
    defer { span.end() }
    guard
      check(
        !features || input.shape.count >= 2,
        "\(name): \(input.described): channels need at least two dimensions"),
      check(
        input.dtype.isDifferentiable || p == 1,
        "\(name): \(input.described): use a floating-point or complex type")
    else { return .placeholder }
    if p == 1 {
      let zero = input.mul(Tensor(0, dtype: input.dtype))
      return inplace ? input.replaced(by: zero, name) : zero
    }
    let x = input.isDense ? input : noGrad { torch.emptyLike(input).copy_(input) }
    var size = input.shape, kept: Tensor
    if features {
      for d in 2..<size.count { size[d] = 1 }
      kept = Tensor(empty: size, .uint8)
    } else {
      kept = torch.emptyLike(x, dtype: .uint8)
    }
    let d = input.dtype, rounded = { (v: Double) in d.round(v) }
    var scale = (0.0, d.real == .float64 ? 1 / (1 - p) : rounded(Double(1 / Float(1 - p)))),
      shift: (Double, Double)?
    if alpha {
      let limit = 1.758_099_340_847_376_6, a = 1 / ((limit * limit * p + 1) * (1 - p)).squareRoot()
      scale.1 = rounded(a)
      // Half precision adds the constant in float32.
      let offset = d.real == .float64 ? limit * a * p : Double(Float(limit * a * p))
      shift = (rounded(rounded(-limit * a) + offset), rounded(offset))
    }
    let g = Generator.resolve(nil)
    if Failure.pending { return .placeholder }
    let mask = Mask(kept: kept, scale: scale, shift: shift)
    return mask.apply(alpha ? "add" : "mul", input, x, inplace, g, 1 - p)
  }

  /// `x` has the values of `input` and is dense.
  private func apply(
    _ name: StaticString, _ input: Tensor, _ x: Tensor, _ inplace: Bool, _ g: Generator, _ p: Double
  ) -> Tensor {
    let bytes = kept.pointer(UInt8.self), record = Grad.isEnabled && input.requiresGrad
    if inplace {
      input.prepareWrite(recorded: record, name)
      check(
        !input.overlapsItself,
        "dropout: \(input.described) shows some elements more than once: clone() it first")
      if Failure.pending { return .placeholder }
    }
    let edge = record ? input.edge : nil, y = inplace && x === input ? input : torch.emptyLike(x)
    if isElementwise(x) {
      g.parts(x.count, width: 2) { g, first, n in
        for i in stride(from: first, to: first + n, by: Target.chunk) {
          let m = Swift.min(Target.chunk, first + n - i)
          g.bernoulli(bytes + i, m, p)
          write(x, y, i, m)
        }
      }
    } else {
      g.bernoulli(bytes, kept.count, p)
      spread(x, y)
    }
    if inplace {
      if y !== input { y.copy(into: input) }
      input.storage.version += 1
    }
    let result = inplace ? input : y
    if let edge { result.attach(Node(name, [edge]) { b in [gradient(b.g)] }) }
    return result
  }

  /// g·scale[m], again linear in g.
  private func gradient(_ g: Tensor) -> Tensor {
    if Failure.pending { return .placeholder }
    let edge = Grad.isEnabled && g.requiresGrad ? g.edge : nil,
      mask = Mask(kept: kept, scale: scale, shift: nil)
    // The gradient in the order of the mask's memory.
    var x = g
    if kept.shape == g.shape && kept.strides != g.strides {
      x = Tensor(empty: g.shape, g.dtype)
      x.setGeometry(g.shape, kept.strides, 0)
      g.copy(into: x)
    }
    let y = torch.emptyLike(x)
    if Failure.pending { return .placeholder }
    if isElementwise(x) {
      parallel(x.count, grain: 1 << 13) { mask.write(x, y, $0, $1 - $0) }
    } else {
      mask.spread(x, y)
    }
    if let edge { y.attach(Node("mul", [edge]) { b in [mask.gradient(b.g)] }) }
    return y
  }

  /// Whether every element of `x` has its own byte, in the same order of memory.
  private func isElementwise(_ x: Tensor) -> Bool {
    kept.shape == x.shape && kept.strides == x.strides && !x.dtype.isComplex
  }

  /// Elements i ..< i + n in the order of memory, which is the same for all three.
  private func write(_ x: Tensor, _ y: Tensor, _ i: Int, _ n: Int) {
    let m = kept.pointer(UInt8.self) + i
    switch x.dtype {
    case .float64: loop(x.pointer(Double.self) + i, y.pointer(Double.self) + i, m, n)
    case .float32: loop(x.pointer(Float.self) + i, y.pointer(Float.self) + i, m, n)
    case .float16: half(x.pointer(Float16.self) + i, y.pointer(Float16.self) + i, m, n)
    default: half(x.pointer(BFloat16.self) + i, y.pointer(BFloat16.self) + i, m, n)
    }
  }
  private func loop<T: BinaryFloatingPoint>(
    _ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, _ m: UnsafePointer<UInt8>, _ n: Int
  ) {
    let (zero, one) = (T(scale.0), T(scale.1))
    if let shift {
      let (low, high) = (T(shift.0), T(shift.1))
      for i in 0..<n { y[i] = x[i] * (m[i] != 0 ? one : zero) + (m[i] != 0 ? high : low) }
    } else {
      for i in 0..<n { y[i] = x[i] * (m[i] != 0 ? one : zero) }
    }
  }
  private func half<E: Element>(
    _ x: UnsafePointer<E>, _ y: UnsafeMutablePointer<E>, _ m: UnsafePointer<UInt8>, _ n: Int
  ) {
    let (zero, one) = (Float(scale.0), Float(scale.1))
    for i in 0..<n {
      let v = E(float: x[i].float * (m[i] != 0 ? one : zero))
      y[i] = shift.map { E(float: v.float + Float(m[i] != 0 ? $0.1 : $0.0)) } ?? v
    }
  }

  /// A mask of channels, broadcast over the rest; and complex numbers.
  private func spread(_ x: Tensor, _ y: Tensor) {
    let d = x.dtype, keep = kept.to(.bool)
    func table(_ v: (Double, Double)) -> Tensor {
      Tensor.where(keep, Tensor(.double(v.1), dtype: d), Tensor(.double(v.0), dtype: d))
    }
    noGrad {
      let product = x.detach().mul(table(scale))
      (shift.map { product.add(table($0)) } ?? product).copy(into: y)
    }
  }
}

extension DType {
  /// A number rounded to this floating-point type.
  fileprivate func round(_ x: Double) -> Double {
    switch self {
    case .float16: Double(Float16(Float(x)))
    case .bfloat16: Double(Float(BFloat16(Float(x))))
    case .float32, .complex64: Double(Float(x))
    default: x
    }
  }
}
