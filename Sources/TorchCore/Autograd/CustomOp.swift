/// An operator with a kernel of one's own, and the rule for its gradient.
///
///     let reverse = CustomOp("Reverse") { inputs, result in
///       inputs[0].withUnsafeElements(Float.self) { x in
///         result.withUnsafeMutableElements(Float.self) { y in
///           for i in x.indices { y[i] = x[x.count - 1 - i] }
///         }
///       }
///     } vjp: { g, inputs, result in [g.flip([0])] }
///     let y = reverse(x)
///
/// For several results, or for a state between the two passes, conform to `Function` instead.
public struct CustomOp {
  private let name: String
  private let shape: ([Tensor]) -> Size, dtype: ([Tensor]) -> DType
  private let kernel: (_ inputs: [Tensor], _ result: Tensor) -> Void
  private let vjp: ((_ g: Tensor, _ inputs: [Tensor], _ result: Tensor) -> [Tensor?])?

  /// An operator whose result has the `shape` and `dtype` of the first input unless these say otherwise.
  ///
  /// `kernel` fills the result, which is new; its inputs lie in row-major order. `vjp` gives the gradients of the inputs
  /// from that of the result, nil where none flows; made of operators, it can be differentiated again. Without it the
  /// result has no gradient.
  public init(
    _ name: String, shape: @escaping ([Tensor]) -> Size = { $0[0].shape },
    dtype: @escaping ([Tensor]) -> DType = { $0[0].dtype },
    kernel: @escaping (_ inputs: [Tensor], _ result: Tensor) -> Void,
    vjp: ((_ g: Tensor, _ inputs: [Tensor], _ result: Tensor) -> [Tensor?])? = nil
  ) {
    (self.name, self.shape, self.dtype, self.kernel, self.vjp) = (name, shape, dtype, kernel, vjp)
  }

  /// Runs the kernel and records it.
  public func callAsFunction(_ inputs: Tensor...) -> Tensor { self(inputs) }

  /// Runs the kernel and records it.
  public func callAsFunction(_ inputs: [Tensor]) -> Tensor {
    guard !Failure.pending, check(!inputs.isEmpty, "\(name): there is no input") else { return .placeholder }
    let y = Tensor(empty: shape(inputs), dtype(inputs)), work = inputs.map { $0.detach().contiguous() }
    if Failure.pending { return .placeholder }
    let span = Span(named: name, inputs)
    noGrad { kernel(work, y) }
    span.end()
    if Failure.pending { return .placeholder }
    guard let vjp else { return y }
    Tensor.record("custom", inputs, [y], savesResult: true) { [name] b in
      let found = vjp(b.g, inputs.indices.map { b.input($0) }, b.output)
      let fits = found.count == inputs.count
      return check(fits, "\(name): the vjp gave \(found.count) gradients for \(inputs.count) inputs")
        ? found : []
    }
    if y.requiresGrad { y.node?.label = name }
    return y
  }

  /// Calls `body(first, last)` for parts of 0 ..< n, at least `grain` long, on the threads that kernels use. The result
  /// must not depend on where the parts begin.
  public static func parallel(_ n: Int, grain: Int, _ body: (_ first: Int, _ last: Int) -> Void) {
    TorchCore.parallel(n, grain: Swift.max(grain, 1), body)
  }
}

extension Tensor {
  /// Calls `body` with the elements in row-major order; of a tensor of another type, with none after reporting that.
  public func withUnsafeElements<T: TensorElement, R>(
    _: T.Type = T.self, _ body: (UnsafeBufferPointer<T>) throws -> R
  ) rethrows -> R {
    let fits = check(dtype == T.dtype, "withUnsafeElements: \(described) does not hold \(T.dtype.name)")
    let x = fits ? detach().contiguous() : .placeholder
    return try withExtendedLifetime(x) {
      try body(UnsafeBufferPointer(start: x.pointer(T.self), count: x.count))
    }
  }

  /// Calls `body` with the elements, which it may change; they must lie in row-major order.
  public func withUnsafeMutableElements<T: TensorElement, R>(
    _: T.Type = T.self, _ body: (UnsafeMutableBufferPointer<T>) throws -> R
  ) rethrows -> R {
    let fits =
      check(dtype == T.dtype, "withUnsafeMutableElements: \(described) does not hold \(T.dtype.name)")
      && check(
        isContiguous, "withUnsafeMutableElements: \(described) is not contiguous: call contiguous() first")
    if fits { prepareWrite(recorded: false, "withUnsafeMutableElements") }
    let n = Failure.pending ? 0 : count
    if n > 0 { storage.version += 1 }
    return try body(UnsafeMutableBufferPointer(start: n > 0 ? pointer(T.self) : nil, count: n))
  }
}
